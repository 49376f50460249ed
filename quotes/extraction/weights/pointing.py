"""Whom a pronoun means: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting.people`: headings and clues.
POINTING = read_table("""
any
    0 back as comma +0.14 | 0 back as head -0.12 | 0 back as joined -0.85 |
    0 back as mark +0.14 | 0 back as object +0.37 | 0 back as owned -0.58 |
    0 back as subject +0.39 | 1 back as comma -0.16 | 1 back as head +0.24 |
    1 back as joined -0.89 | 1 back as mark +0.33 | 1 back as owned -0.63 |
    1 back as prep -0.13 | 1 back as subject +0.29 | 2 back as clause -0.26 |
    2 back as comma -0.57 | 2 back as head +0.11 | 2 back as joined -0.61 |
    2 back as mark -0.23 | 2 back as object -0.11 | 2 back as owned -0.10 |
    2 back as prep -0.14 | 2 back as subject +0.11 | 4 back as comma -0.57 |
    4 back as joined -0.36 | 4 back as object -0.36 | 4 back as owned -0.59 |
    4 back as subject +0.10 | 9 back as clause -0.65 | 9 back as comma -0.75 |
    9 back as head -0.32 | 9 back as joined -0.77 | 9 back as mark -0.18 |
    9 back as object -0.56 | 9 back as owned -1.40 | more back as clause -0.47 |
    more back as comma -1.43 | more back as head -0.89 | more back as joined -0.82 |
    more back as mark -0.43 | more back as object -0.47 | more back as owned -1.10 |
    more back as subject -0.25 | rank 1 of 3 +0.13 | rank 3 of 3 -0.32 |
    rank 4 of 4 -0.33 | rank 5 of 4 -0.23
beside
    0 back and 0 apart -0.52 | 0 back as ahead -0.30 | 0 back as comma +0.15 |
    0 back as head -0.66 | 0 back as object -0.15 | 1 back and 0 apart +0.30 |
    1 back as clause +0.13 | 1 back as comma +0.50 | 1 back as head +0.11 |
    1 back as joined +0.20 | 1 back as object -0.21 | 2 back and 0 apart +0.38 |
    2 back and 2 apart -0.12 | 2 back as clause +0.23 | 2 back as comma +0.14 |
    2 back as head +0.35 | 2 back as joined -0.35 | 2 back as mark -0.14 |
    2 back as object -0.14 | 2 back as owned +0.12 | 2 back as subject +0.16 |
    4 back and 0 apart -0.49 | 4 back and 1 apart +0.25 | 4 back and 3 apart -0.22 |
    4 back as clause +0.28 | 4 back as mark -0.16 | 4 back as object -0.18 |
    4 back as subject -0.14 | 9 back and 1 apart -0.20 | 9 back and 2 apart +0.11 |
    9 back and 3 apart -0.45 | 9 back as clause -0.28 | 9 back as comma -0.17 |
    9 back as head -0.27 | 9 back as joined -0.30 | 9 back as object -0.57 |
    9 back as owned -0.77 | 9 back as subject -0.20 | ahead here and head -0.51 |
    ahead here and quote -0.53 | comma here and prep -0.17 | heads paragraph +0.62 |
    heads paragraph before +0.52 | more back and 3 apart -0.28 |
    more back as clause +0.25 | more back as comma -1.13 | more back as head -0.23 |
    more back as mark -0.99 | more back as object -0.93 | more back as owned -0.65 |
    more back as prep -0.24 | named right after -0.66 | never quoted -0.23 |
    only after prepositions -2.40 | pointed at 0 +0.67 | pointed at 1 +0.18 |
    pointed at 2 -0.29 | pointed at 4 -0.11 | pointed at 9 -0.47 |
    pointed at more -0.36 | prep here and comma -0.86 | quoted earlier 1 apart -0.63 |
    quoted earlier 1 back -1.21 | quoted earlier 2 apart +0.24 |
    quoted earlier 2 back +0.14 | quoted earlier 3 apart +0.12 |
    quoted last 0 back -2.33 | quoted last 1 back +0.51 | quoted last 2 back +0.33 |
    quoted last 3 apart +0.31 | quoted last 4 back +0.36 | quoted last 9 back -0.12 |
    rank 1 -0.26 | rank 1 and 0 back -0.58 | rank 1 and 2 back -0.12 |
    rank 1 and 4 back +0.14 | rank 1 and 9 back +0.27 | rank 2 and 2 back +0.11 |
    rank 2 and 4 back -0.22 | rank 2 and 9 back -0.25 | rank 2 and more back -0.65 |
    rank 3 and 0 back +0.29 | rank 3 and 1 back +0.20 | rank 3 and 2 back +0.20 |
    rank 3 and 4 back -0.11 | rank 3 and 9 back -0.54 | rank 3 and more back -0.26 |
    rank 4 and 1 back +0.39 | rank 4 and 4 back -0.16 | rank 4 and 9 back -0.35 |
    rank 5 and 0 back -1.49 | rank 5 and more back -0.22 | subject before +0.29 |
    subject here and clause +0.85 | subject here and comma -0.47 |
    subject here and prep -0.63
form
    beside ahead -0.30 | beside description -0.49 | beside full name +0.45 |
    beside short name -0.26 | description 0 back -0.85 | description 1 back -0.13 |
    description 4 back +0.88 | description 9 back +0.43 | description more back -0.13 |
    full name 0 back +0.48 | full name 1 back +0.18 | full name 2 back -0.49 |
    full name 4 back -0.65 | full name 9 back -0.80 | full name more back -0.96 |
    it full name -0.44 | it short name +0.13 | object description +0.27 |
    object full name -0.40 | object pronoun +0.10 | owner description +0.50 |
    owner full name -0.41 | pronoun 0 back -0.20 | pronoun 1 back -0.11 |
    pronoun 9 back -0.24 | pronoun more back -0.28 | short name 0 back +0.35 |
    short name 1 back +0.13 | short name 2 back -0.18 | short name 4 back -0.32 |
    short name 9 back -0.16 | short name more back -0.56 | subject description +0.37 |
    subject full name -0.36 | subject pronoun -0.38 | subject short name +0.29 |
    they full name -0.45 | they short name +0.31
it
    0 back and 0 apart -0.51 | 0 back as prep -0.39 | 1 back and 0 apart +0.34 |
    1 back as object +0.51 | 2 back and 1 apart +0.27 | 2 back and 2 apart -0.71 |
    2 back as object +0.16 | 2 back as prep +0.16 | 4 back and 1 apart -0.59 |
    4 back and 2 apart +0.24 | 4 back and 3 apart -0.27 | 4 back as prep +0.27 |
    4 back as subject -0.18 | 9 back and 2 apart +0.25 | 9 back and 3 apart -0.27 |
    9 back as comma -0.17 | 9 back as object -0.20 | 9 back as owned -0.63 |
    9 back as prep +0.30 | heads paragraph +0.72 | heads paragraph before +0.21 |
    more back as head -0.20 | more back as prep +0.29 | more back as subject -0.24 |
    never quoted -0.83 | only after prepositions -1.63 | quoted earlier 3 apart -0.31 |
    quoted earlier 9 back -0.17 | quoted last 3 apart +1.29 | rank 1 -0.29 |
    rank 1 and 0 back -0.29 | rank 1 and 1 back -0.15 | rank 1 and 2 back -0.21 |
    rank 2 -0.24 | rank 2 and 4 back -0.10 | rank 2 and 9 back -0.41 |
    rank 2 and more back -0.11 | rank 3 -0.23 | rank 3 and 1 back +0.34 |
    rank 3 and 2 back -1.33 | rank 3 and 4 back -0.23 | rank 3 and more back -0.31 |
    rank 4 and 2 back +0.10 | rank 4 and 9 back -0.23 | rank 4 and more back -0.31 |
    rank 5 +0.15 | subject before in paragraph +0.14
object
    0 back and 0 apart +0.21 | 0 back as object +0.48 | 0 back as prep +0.41 |
    1 back as object -0.18 | 1 back as subject -0.25 | 2 back and 0 apart -1.07 |
    2 back as object -0.68 | 2 back as prep +0.34 | 2 back as subject -0.71 |
    4 back and 1 apart -0.62 | 4 back as object -0.76 | 9 back and 1 apart +0.25 |
    9 back and 2 apart -0.89 | 9 back and 3 apart -0.78 | 9 back as subject -0.68 |
    heads paragraph +0.44 | more back and 3 apart -0.73 | more back as object +0.22 |
    more back as subject -0.79 | named right after +0.46 |
    object here and object +0.52 | only after prepositions -0.27 | pointed at 0 -0.21 |
    pointed at 1 +0.13 | pointed at 2 +0.18 | prep here and object +0.18 |
    rank 1 and 1 back -0.28 | rank 2 +0.19 | rank 2 and 0 back +0.27 | rank 3 -0.43 |
    rank 3 and 0 back -0.23 | rank 3 and 1 back -0.22 | rank 3 and 2 back -0.81 |
    rank 4 -0.42 | rank 4 and 1 back +0.35 | rank 4 and 2 back -0.57 |
    rank 4 and 4 back -0.81 | rank 4 and 9 back +0.35 | rank 5 -0.34 |
    rank 5 and 2 back -0.50 | rank 5 and 9 back -0.12 | rank 5 and more back -0.60 |
    subject before +0.41 | subject before in paragraph +0.40 |
    subject here and said -0.46
owner
    0 back and 0 apart +0.31 | 0 back as comma +0.31 | 0 back as head +0.22 |
    0 back as joined -0.19 | 0 back as mark -0.61 | 0 back as object +0.26 |
    0 back as subject +0.17 | 1 back and 0 apart -0.20 | 1 back as clause -0.13 |
    1 back as comma -0.45 | 1 back as head -0.13 | 1 back as joined -0.92 |
    1 back as mark -0.17 | 1 back as prep -0.20 | 1 back as subject +0.18 |
    2 back and 0 apart -0.25 | 2 back and 1 apart -0.17 | 2 back as clause -0.33 |
    2 back as comma -0.30 | 2 back as joined -0.75 | 2 back as mark +0.32 |
    2 back as prep -0.88 | 2 back as subject +0.17 | 4 back and 0 apart -0.60 |
    4 back and 2 apart -1.04 | 4 back as clause -0.86 | 4 back as comma -0.99 |
    4 back as mark -0.74 | 4 back as prep -0.65 | 4 back as subject +0.98 |
    9 back and 0 apart +0.26 | 9 back and 1 apart +0.47 | 9 back and 2 apart -0.43 |
    9 back and 3 apart -0.54 | 9 back as clause -0.20 | 9 back as comma -1.13 |
    9 back as mark -0.21 | 9 back as object +0.35 | 9 back as prep -0.45 |
    9 back as subject +0.17 | ahead here and prep +0.73 | comma here and prep -0.84 |
    head here and prep -0.18 | heads paragraph +0.45 | mark here and prep +0.23 |
    more back and 2 apart -0.60 | more back and 3 apart -0.79 |
    more back as clause -0.44 | more back as comma -0.22 | more back as mark -0.28 |
    more back as object -0.97 | more back as prep -0.87 | named right after +1.93 |
    object here and clause +0.11 | object here and prep +0.17 |
    only after prepositions -0.60 | pointed at 0 -0.50 | pointed at 1 -0.23 |
    pointed at 2 +0.49 | pointed at 9 +0.26 | pointed at more -0.32 |
    prep here and clause -0.14 | prep here and joined +0.86 | prep here and prep -0.13 |
    rank 1 +0.19 | rank 1 and 0 back +0.56 | rank 1 and 1 back -0.55 |
    rank 2 and 0 back +0.19 | rank 2 and 2 back -0.51 | rank 2 and 4 back -0.43 |
    rank 2 and 9 back -0.56 | rank 3 -0.14 | rank 3 and 0 back -0.32 |
    rank 3 and 2 back -0.28 | rank 3 and 4 back +0.12 | rank 3 and 9 back -0.26 |
    rank 4 -0.42 | rank 4 and 0 back -0.37 | rank 4 and 1 back +0.23 |
    rank 4 and 2 back -0.40 | rank 4 and 4 back -0.10 | rank 4 and more back -0.87 |
    rank 5 -0.26 | rank 5 and 0 back -0.42 | rank 5 and 1 back -0.18 |
    rank 5 and 4 back -0.48 | rank 5 and 9 back +0.30 | rank 5 and more back -1.42 |
    subject before +0.26 | subject before in paragraph +0.11 | subject here +0.27 |
    subject here and clause +0.47 | subject here and object +0.26 |
    subject here and quote -0.29 | subject here and said +0.15
person
    bare -0.54 | country -0.54 | first name -0.18 | label -0.36 | named 0 -0.36 |
    named 1 -0.35 | named 3 +0.13 | named 4 +0.35 | noun +0.62 |
    same sex by first name +0.30 | same sex by the text +0.24 | sex unknown -0.90 |
    the +0.28
subject
    0 back and 0 apart +0.55 | 0 back as clause +0.30 | 0 back as comma -0.32 |
    0 back as prep +0.10 | 0 back as subject +0.42 | 1 back and 1 apart -0.26 |
    1 back as comma -0.72 | 1 back as head +0.25 | 1 back as joined -0.49 |
    1 back as prep -0.38 | 1 back as subject +0.41 | 2 back and 0 apart -0.65 |
    2 back and 1 apart +0.64 | 2 back as clause -1.20 | 2 back as comma -0.39 |
    2 back as object -0.19 | 2 back as prep +0.30 | 4 back and 0 apart -0.85 |
    4 back and 1 apart +0.57 | 4 back and 2 apart -0.73 | 4 back as comma -0.84 |
    4 back as joined -0.74 | 4 back as mark +0.44 | 4 back as object -0.60 |
    4 back as prep +0.30 | 4 back as subject -0.21 | 9 back and 2 apart -0.91 |
    9 back and 3 apart -1.78 | 9 back as comma -0.37 | 9 back as mark -0.30 |
    9 back as object -1.21 | 9 back as prep -0.39 | ahead here and clause +0.59 |
    heads paragraph +0.45 | more back and 0 apart -1.22 | more back and 2 apart -0.31 |
    more back and 3 apart -1.06 | more back as joined -0.71 | more back as prep -0.67 |
    more back as subject -1.27 | named right after -0.30 |
    object here and clause +0.24 | only after prepositions -0.99 | pointed at 1 -0.37 |
    pointed at 4 +0.21 | prep here and clause -0.39 | prep here and object +0.30 |
    rank 1 and 0 back +0.35 | rank 1 and 1 back -0.39 | rank 1 and 2 back +0.27 |
    rank 2 and 0 back +0.17 | rank 2 and 1 back -0.12 | rank 2 and 2 back +0.42 |
    rank 2 and 4 back -0.13 | rank 2 and 9 back -0.46 | rank 2 and more back -1.08 |
    rank 3 and 0 back +0.22 | rank 3 and 2 back -0.24 | rank 3 and 9 back -0.30 |
    rank 3 and more back -1.48 | rank 4 -0.35 | rank 4 and 1 back +0.40 |
    rank 4 and 2 back -1.58 | rank 4 and 4 back -0.38 | rank 4 and 9 back -1.21 |
    rank 4 and more back -1.36 | rank 5 -0.44 | rank 5 and 1 back +0.26 |
    rank 5 and 2 back -1.22 | rank 5 and 4 back -0.52 | rank 5 and 9 back -0.37 |
    rank 5 and more back -0.30 | subject before +0.48 |
    subject before in paragraph +0.65 | subject here +0.21 |
    subject here and clause +0.57 | subject here and comma +0.47 |
    subject here and joined +0.69 | subject here and object +0.36 |
    subject here and quote -1.73
they
    4 back and 2 apart -0.46 | 4 back as prep -0.61 | 9 back as prep -0.60 |
    only after prepositions -0.78 | rank 1 +0.97 | rank 2 -0.67 | rank 5 -0.61 |
    rank 5 and 9 back -0.35
thing
    never quoted -0.43
""")
