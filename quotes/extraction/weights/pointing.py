"""Whom a pronoun means: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting.people`: headings and clues.
POINTING = read_table("""
any
    0 back as clause +0.31 | 0 back as comma +0.43 | 0 back as head -0.22 |
    0 back as joined -1.28 | 0 back as mark +0.13 | 0 back as object +0.41 |
    0 back as prep -0.16 | 0 back as subject +0.35 | 1 back as clause -0.11 |
    1 back as head +0.16 | 1 back as joined -0.69 | 1 back as prep -0.34 |
    1 back as subject +0.31 | 2 back as clause -0.25 | 2 back as comma -0.23 |
    2 back as joined -0.60 | 2 back as mark +0.10 | 2 back as object -0.21 |
    2 back as prep -0.25 | 2 back as subject +0.22 | 4 back as clause +0.20 |
    4 back as comma -0.64 | 4 back as head +0.35 | 4 back as joined -0.47 |
    4 back as object -0.58 | 4 back as prep -0.23 | 9 back as clause -0.86 |
    9 back as comma -0.62 | 9 back as head -0.21 | 9 back as joined -0.48 |
    9 back as mark -0.75 | 9 back as object -0.54 | 9 back as subject +0.25 |
    more back as clause +0.20 | more back as head -1.10 | more back as joined -0.50 |
    more back as mark -0.95 | more back as object -0.48 | more back as prep -0.77 |
    more back as subject -0.25 | rank 1 of 2 +0.12 | rank 2 of 2 -0.12 |
    rank 3 of 3 -0.29 | rank 3 of 4 -0.13 | rank 4 of 4 -0.27 | rank 5 of 4 -0.36
beside
    0 back and 0 apart -0.48 | 0 back as ahead -0.50 | 0 back as object +0.19 |
    0 back as prep -0.23 | 0 back as subject -0.15 | 1 back and 0 apart +0.16 |
    1 back and 1 apart +0.23 | 1 back as comma +0.65 | 1 back as head +0.18 |
    1 back as joined +0.27 | 1 back as object -0.12 | 2 back and 0 apart +0.55 |
    2 back and 2 apart -0.21 | 2 back as clause +0.36 | 2 back as comma +0.32 |
    2 back as head +0.16 | 2 back as joined -0.40 | 2 back as mark +0.18 |
    4 back and 0 apart -0.25 | 4 back and 1 apart +0.15 | 4 back and 2 apart -0.15 |
    4 back and 3 apart -0.35 | 4 back as clause +0.10 | 4 back as head +0.16 |
    4 back as joined -0.27 | 4 back as mark +0.14 | 4 back as object -0.28 |
    4 back as prep -0.12 | 4 back as subject -0.11 | 9 back and 1 apart -0.63 |
    9 back and 2 apart +0.27 | 9 back and 3 apart -0.42 | 9 back as clause -0.81 |
    9 back as comma -0.14 | 9 back as head -0.12 | 9 back as joined -0.39 |
    9 back as mark +0.10 | 9 back as object -0.21 | 9 back as prep -0.17 |
    9 back as subject -0.17 | ahead here and head -0.71 | ahead here and quote -0.55 |
    heads paragraph +0.75 | heads paragraph before +0.60 | more back and 3 apart -0.40 |
    more back as clause +0.26 | more back as comma +0.21 | more back as head -0.46 |
    more back as joined -0.16 | more back as mark -0.83 | more back as object -0.45 |
    more back as prep -0.25 | more back as subject -0.14 | named right after -1.08 |
    pointed at 0 +1.21 | pointed at 2 -0.26 | pointed at 4 -0.14 | pointed at 9 -0.69 |
    pointed at more -0.19 | prep here and comma -0.26 | rank 1 -0.17 |
    rank 1 and 0 back -0.53 | rank 1 and 4 back +0.16 | rank 2 and 4 back -0.15 |
    rank 2 and 9 back -0.20 | rank 2 and more back -0.66 | rank 3 and 0 back +0.70 |
    rank 3 and 1 back +0.26 | rank 3 and 2 back +0.13 | rank 3 and 4 back -0.20 |
    rank 3 and 9 back -0.37 | rank 3 and more back -0.50 | rank 4 -0.11 |
    rank 4 and 1 back +0.42 | rank 4 and 2 back -0.21 | rank 4 and 4 back +0.15 |
    rank 4 and 9 back -0.26 | rank 5 and 0 back -1.30 | rank 5 and 2 back +0.35 |
    rank 5 and 4 back -0.75 | rank 5 and 9 back -0.11 | subject before +0.42 |
    subject before in paragraph +0.20 | subject here +0.16 |
    subject here and clause +0.90 | subject here and comma -0.57 |
    subject here and object +0.20 | subject here and prep -0.47
form
    beside ahead -0.50 | beside full name +0.20 | beside short name -0.34 |
    full name 0 back +0.33 | full name 1 back +0.16 | full name 2 back -0.41 |
    full name 4 back -0.54 | full name 9 back -0.64 | full name more back -0.85 |
    object full name -0.59 | object pronoun +0.37 | object short name +0.11 |
    owner full name -0.35 | pronoun 9 back +0.13 | pronoun more back -0.18 |
    short name 0 back +0.24 | short name 4 back -0.23 | short name 9 back -0.11 |
    short name more back -0.58 | subject ahead -0.15 | subject full name -0.53 |
    subject short name +0.20
object
    0 back and 0 apart +0.23 | 0 back as object +0.41 | 0 back as prep +0.41 |
    1 back as object -0.19 | 1 back as subject -0.23 | 2 back and 0 apart -1.09 |
    4 back and 1 apart -0.14 | 9 back and 2 apart -0.13 | 9 back and 3 apart -0.49 |
    9 back as object -0.77 | 9 back as prep +0.36 | heads paragraph +0.48 |
    more back and 3 apart -0.37 | more back as object +0.15 | more back as prep -0.22 |
    more back as subject -0.66 | named right after +0.19 |
    object here and object +0.49 | pointed at 0 -0.53 | prep here and object +0.13 |
    rank 1 and 0 back +0.11 | rank 1 and 1 back -0.18 | rank 2 +0.14 |
    rank 2 and 0 back +0.19 | rank 2 and 1 back +0.32 | rank 3 -0.62 |
    rank 3 and 0 back -0.28 | rank 3 and 1 back -0.14 | rank 3 and 9 back -0.54 |
    rank 4 +0.13 | rank 4 and 2 back -0.98 | rank 4 and 9 back +0.45 |
    rank 4 and more back +0.25 | rank 5 -1.45 | rank 5 and more back -0.53 |
    subject before +0.48 | subject before in paragraph +0.53 |
    subject here and object -0.26 | subject here and prep +0.18 |
    subject here and said -0.35
owner
    0 back and 0 apart +0.47 | 0 back as comma +0.18 | 0 back as head +0.68 |
    0 back as joined -0.34 | 0 back as mark -0.90 | 0 back as object +0.22 |
    0 back as prep -0.16 | 0 back as subject +0.34 | 1 back and 0 apart -0.26 |
    1 back and 1 apart -0.22 | 1 back as clause -0.14 | 1 back as comma -0.64 |
    1 back as head -0.25 | 1 back as joined -0.84 | 1 back as mark -0.51 |
    1 back as subject +0.34 | 2 back and 0 apart -0.41 | 2 back and 1 apart -0.46 |
    2 back as comma -1.09 | 2 back as joined -0.79 | 2 back as mark -0.51 |
    2 back as object -0.11 | 2 back as prep -0.74 | 2 back as subject +0.35 |
    4 back and 0 apart -0.57 | 4 back and 1 apart +0.12 | 4 back and 2 apart -0.17 |
    4 back as comma -1.08 | 4 back as mark -0.15 | 4 back as object -0.46 |
    4 back as prep -0.75 | 4 back as subject +0.68 | 9 back and 1 apart +0.14 |
    9 back and 2 apart +0.37 | 9 back and 3 apart -0.59 | 9 back as comma -0.56 |
    9 back as object -0.13 | 9 back as prep -0.56 | 9 back as subject +0.81 |
    ahead here and prep +0.44 | comma here and prep -0.64 | head here and prep +0.27 |
    heads paragraph +0.36 | more back and 2 apart -0.55 | more back and 3 apart -0.77 |
    more back as comma -0.64 | more back as object -0.83 | more back as prep -0.71 |
    more back as subject +0.11 | named right after +1.98 |
    object here and clause +0.31 | object here and object +0.16 |
    object here and prep +0.23 | pointed at 0 -0.82 | pointed at 1 -0.15 |
    pointed at 2 +0.77 | pointed at 9 +0.37 | pointed at more -0.25 |
    prep here and clause -0.55 | prep here and joined +0.17 | rank 1 +0.22 |
    rank 1 and 0 back +0.69 | rank 1 and 1 back -0.52 | rank 1 and 2 back +0.12 |
    rank 2 and 2 back -0.39 | rank 2 and 9 back -0.43 | rank 3 -0.19 |
    rank 3 and 0 back -0.54 | rank 3 and 1 back +0.21 | rank 3 and 2 back -0.23 |
    rank 3 and 9 back +0.15 | rank 3 and more back +0.18 | rank 4 -0.49 |
    rank 4 and 0 back -0.62 | rank 4 and 2 back -0.72 | rank 4 and 9 back +0.12 |
    rank 4 and more back -0.76 | rank 5 -0.40 | rank 5 and 1 back +0.13 |
    rank 5 and 2 back -0.26 | rank 5 and 4 back -0.93 | rank 5 and 9 back -0.41 |
    rank 5 and more back -1.04 | subject before +0.33 |
    subject before in paragraph +0.10 | subject here +0.12 |
    subject here and clause +0.38 | subject here and joined +0.17 |
    subject here and prep -0.13 | subject here and quote -0.64
person
    bare -0.13 | first name -0.16 | named 1 -0.54 | named 3 +0.14 | named 4 +0.38 |
    same sex by first name +0.52 | same sex by the text +0.64 | sex unknown -1.18 |
    title +0.21
subject
    0 back and 0 apart +0.47 | 0 back as ahead -0.15 | 0 back as prep -0.28 |
    0 back as subject +0.41 | 1 back and 1 apart -0.16 | 1 back as clause -0.33 |
    1 back as comma -0.42 | 1 back as joined -0.53 | 1 back as prep -0.77 |
    1 back as subject +0.61 | 2 back and 0 apart -0.91 | 2 back and 1 apart +0.68 |
    2 back as comma -0.59 | 2 back as mark +0.23 | 2 back as object -0.43 |
    2 back as prep +0.20 | 2 back as subject +0.12 | 4 back and 0 apart -0.45 |
    4 back and 1 apart +0.40 | 4 back and 2 apart -0.68 | 4 back as comma -0.58 |
    4 back as mark +0.35 | 4 back as object -0.47 | 4 back as prep +0.30 |
    4 back as subject -0.58 | 9 back and 1 apart +0.34 | 9 back and 3 apart -0.17 |
    9 back as comma -0.44 | 9 back as object -1.31 | 9 back as subject +0.70 |
    ahead here and clause +0.47 | comma here and clause -0.31 | heads paragraph +0.52 |
    more back and 0 apart -1.20 | more back and 2 apart -0.72 |
    more back and 3 apart -0.57 | more back as comma -0.26 | more back as joined -0.67 |
    more back as object +0.13 | more back as prep -1.06 | more back as subject -0.91 |
    named right after -0.29 | pointed at 0 -0.18 | pointed at 1 -0.41 |
    pointed at 2 -0.59 | pointed at 4 +0.61 | pointed at 9 +1.02 |
    pointed at more -0.14 | prep here and clause -0.50 | rank 1 +0.14 |
    rank 1 and 0 back +0.38 | rank 1 and 1 back -0.37 | rank 1 and 2 back +1.02 |
    rank 2 and 0 back +0.20 | rank 2 and 2 back +0.30 | rank 2 and 4 back +0.46 |
    rank 2 and 9 back -1.35 | rank 2 and more back -1.04 | rank 3 -0.16 |
    rank 3 and 0 back +0.13 | rank 3 and 1 back +0.19 | rank 3 and 2 back -0.42 |
    rank 3 and 4 back -0.27 | rank 3 and 9 back -0.18 | rank 3 and more back -1.31 |
    rank 4 -0.24 | rank 4 and 1 back +0.33 | rank 4 and 2 back -1.72 |
    rank 4 and 4 back -0.80 | rank 4 and 9 back +0.39 | rank 4 and more back -0.23 |
    rank 5 -0.32 | rank 5 and 1 back -0.27 | rank 5 and 2 back -1.13 |
    rank 5 and 4 back -1.14 | rank 5 and 9 back +0.15 | rank 5 and more back -0.96 |
    subject before +0.55 | subject before in paragraph +0.59 | subject here +0.32 |
    subject here and clause +0.61 | subject here and comma +0.41 |
    subject here and joined +0.74 | subject here and object +0.41 |
    subject here and quote -1.40
""")
