"""Whom a pronoun means: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting.people`: headings and clues.
POINTING = read_table("""
any
    0 back as clause +0.11 | 0 back as comma +0.16 | 0 back as head -0.11 |
    0 back as joined -1.16 | 0 back as mark +0.10 | 0 back as object +0.28 |
    0 back as owned -0.57 | 0 back as prep +0.15 | 0 back as subject +0.37 |
    1 back as head +0.10 | 1 back as joined -0.94 | 1 back as mark +0.21 |
    1 back as owned -0.52 | 1 back as prep -0.17 | 1 back as subject +0.37 |
    2 back as clause -0.15 | 2 back as comma -0.41 | 2 back as joined -0.67 |
    2 back as mark +0.11 | 2 back as object -0.30 | 2 back as owned -0.10 |
    4 back as comma -0.52 | 4 back as head +0.33 | 4 back as joined -0.48 |
    4 back as mark +0.20 | 4 back as object -0.46 | 4 back as owned -0.75 |
    4 back as prep -0.25 | 9 back as clause -0.64 | 9 back as comma -0.83 |
    9 back as head -0.27 | 9 back as joined -0.87 | 9 back as mark -0.43 |
    9 back as object -0.55 | 9 back as owned -1.50 | 9 back as prep -0.11 |
    9 back as subject +0.17 | more back as clause -0.44 | more back as head -1.33 |
    more back as joined -0.69 | more back as object -0.52 | more back as owned -1.13 |
    more back as subject -0.39 | rank 3 of 3 -0.32 | rank 3 of 4 -0.13 |
    rank 4 of 4 -0.18 | rank 5 of 4 -0.24
beside
    0 back and 0 apart -0.58 | 0 back as ahead -0.43 | 0 back as comma +0.25 |
    0 back as head -1.25 | 0 back as prep -0.13 | 0 back as subject -0.24 |
    1 back and 0 apart +0.36 | 1 back and 1 apart +0.11 | 1 back as comma +0.53 |
    1 back as head +0.21 | 1 back as joined +0.13 | 2 back and 0 apart +0.46 |
    2 back and 1 apart +0.11 | 2 back and 2 apart -0.15 | 2 back as comma +0.50 |
    2 back as head +0.24 | 2 back as joined -0.31 | 2 back as mark -0.25 |
    2 back as prep -0.21 | 2 back as subject +0.17 | 4 back and 0 apart -0.70 |
    4 back and 1 apart +0.22 | 4 back and 3 apart -0.37 | 4 back as joined -0.22 |
    4 back as mark -0.29 | 4 back as object -0.23 | 9 back and 1 apart -0.13 |
    9 back and 3 apart -0.42 | 9 back as clause -0.34 | 9 back as comma -0.48 |
    9 back as head -0.29 | 9 back as joined -0.29 | 9 back as object -0.80 |
    9 back as owned -0.81 | 9 back as prep +0.15 | 9 back as subject -0.12 |
    ahead here and head -0.61 | ahead here and quote -0.42 | comma here and prep -0.19 |
    heads paragraph +0.59 | heads paragraph before +0.59 | more back and 3 apart -0.30 |
    more back as clause +0.23 | more back as comma +0.12 | more back as head -1.19 |
    more back as joined +0.10 | more back as mark -0.88 | more back as object -0.92 |
    more back as owned -0.58 | more back as prep -0.36 | more back as subject -0.12 |
    named right after -1.27 | only after prepositions -2.33 | pointed at 0 +1.13 |
    pointed at 1 +0.18 | pointed at 2 -0.28 | pointed at 4 -0.18 | pointed at 9 -0.60 |
    pointed at more -0.24 | prep here and comma -0.83 | rank 1 -0.24 |
    rank 1 and 0 back -0.65 | rank 1 and 4 back +0.21 | rank 1 and 9 back +0.15 |
    rank 2 and 1 back +0.13 | rank 2 and 2 back +0.21 | rank 2 and 4 back -0.23 |
    rank 2 and 9 back -0.12 | rank 2 and more back -0.56 | rank 3 and 0 back +0.25 |
    rank 3 and 2 back +0.17 | rank 3 and 4 back -0.24 | rank 3 and 9 back -0.62 |
    rank 3 and more back -0.57 | rank 4 and 1 back +0.43 | rank 4 and 2 back +0.19 |
    rank 4 and 4 back -0.21 | rank 4 and 9 back -0.29 | rank 4 and more back -0.22 |
    rank 5 -0.17 | rank 5 and 0 back -1.34 | rank 5 and 2 back -0.23 |
    rank 5 and more back -0.22 | subject before +0.38 | subject here and clause +0.81 |
    subject here and comma -0.54 | subject here and prep -0.86
form
    beside ahead -0.43 | beside description -0.38 | beside full name +0.34 |
    beside short name -0.28 | description 0 back -0.43 | description 1 back -0.22 |
    description 4 back +0.24 | description 9 back +0.30 | description more back -0.11 |
    full name 0 back +0.29 | full name 1 back +0.17 | full name 2 back -0.49 |
    full name 4 back -0.40 | full name 9 back -0.71 | full name more back -1.05 |
    it full name -0.40 | it short name +0.17 | object full name -0.44 |
    object pronoun +0.13 | owner description +0.46 | owner full name -0.32 |
    pronoun 0 back -0.22 | pronoun 4 back +0.17 | short name 0 back +0.35 |
    short name 4 back -0.25 | short name 9 back -0.26 | short name more back -0.47 |
    subject full name -0.33 | subject short name +0.24 | they full name -0.51 |
    they short name +0.33
it
    0 back and 0 apart -0.42 | 0 back as prep -0.19 | 1 back and 0 apart +0.49 |
    1 back as object +0.40 | 1 back as subject +0.17 | 2 back and 0 apart -0.59 |
    2 back and 1 apart +0.16 | 2 back and 2 apart -0.39 | 2 back as prep +0.20 |
    2 back as subject +0.18 | 4 back and 1 apart -0.63 | 4 back and 2 apart +0.31 |
    4 back and 3 apart -0.37 | 4 back as object -0.16 | 4 back as prep +0.19 |
    4 back as subject -0.21 | 9 back and 2 apart +0.17 | 9 back and 3 apart -0.19 |
    9 back as object -0.19 | 9 back as owned -0.70 | 9 back as prep +0.38 |
    heads paragraph +0.73 | heads paragraph before +0.46 | more back as head -0.12 |
    more back as prep +0.28 | more back as subject -0.31 | never quoted -0.14 |
    only after prepositions -1.48 | prep here and prep -1.14 | rank 1 -0.23 |
    rank 1 and 0 back -0.25 | rank 1 and 2 back -0.24 | rank 1 and 4 back +0.13 |
    rank 1 and 9 back -0.36 | rank 2 -0.21 | rank 2 and 1 back -0.13 |
    rank 2 and 4 back -0.13 | rank 2 and 9 back -0.10 | rank 2 and more back -0.12 |
    rank 3 -0.21 | rank 3 and 1 back +0.31 | rank 3 and 2 back -0.84 |
    rank 3 and 9 back -0.12 | rank 3 and more back -0.36 | rank 4 and 2 back +0.33 |
    rank 4 and 4 back -0.20 | rank 4 and 9 back -0.10 | rank 4 and more back -0.75 |
    rank 5 and 4 back -0.21 | rank 5 and more back +0.17 | subject before +0.16 |
    subject before in paragraph -0.11
object
    0 back and 0 apart +0.23 | 0 back as object +0.44 | 0 back as prep +0.53 |
    1 back and 0 apart +0.10 | 1 back as prep -0.21 | 1 back as subject -0.30 |
    2 back and 0 apart -0.79 | 2 back as object -0.42 | 2 back as prep +0.32 |
    2 back as subject -0.29 | 4 back and 1 apart -0.58 | 4 back as object -0.74 |
    9 back and 1 apart +0.16 | 9 back and 2 apart -0.74 | 9 back and 3 apart -0.80 |
    9 back as object +0.15 | heads paragraph +0.27 | more back and 3 apart -0.16 |
    more back as object +0.13 | more back as subject -0.66 | named right after +0.22 |
    object here and object +0.65 | only after prepositions -0.70 | pointed at 0 -0.31 |
    pointed at 1 +0.17 | rank 1 +0.13 | rank 1 and 1 back -0.33 | rank 2 +0.25 |
    rank 2 and 0 back +0.37 | rank 2 and 1 back +0.14 | rank 3 -0.45 |
    rank 3 and 0 back -0.13 | rank 3 and 1 back -0.18 | rank 3 and 2 back -0.54 |
    rank 4 -0.51 | rank 4 and 1 back +0.29 | rank 4 and 2 back -0.57 |
    rank 4 and 9 back -0.30 | rank 4 and more back +0.34 | rank 5 -0.26 |
    rank 5 and 2 back -0.57 | rank 5 and more back +0.10 | subject before +0.46 |
    subject before in paragraph +0.48 | subject here -0.17 |
    subject here and object -0.16 | subject here and said -0.24
owner
    0 back and 0 apart +0.43 | 0 back as clause +0.12 | 0 back as comma +0.30 |
    0 back as head +0.61 | 0 back as joined -0.30 | 0 back as mark -0.77 |
    0 back as object +0.25 | 0 back as subject +0.20 | 1 back and 0 apart -0.38 |
    1 back as comma -0.35 | 1 back as head -0.28 | 1 back as joined -0.76 |
    1 back as mark -0.49 | 1 back as subject +0.13 | 2 back and 0 apart -0.40 |
    2 back and 1 apart -0.14 | 2 back as comma -0.56 | 2 back as joined -0.70 |
    2 back as mark +0.44 | 2 back as object -0.11 | 2 back as prep -0.83 |
    2 back as subject +0.11 | 4 back and 0 apart -0.63 | 4 back and 2 apart -0.54 |
    4 back as comma -1.00 | 4 back as mark -0.49 | 4 back as object -0.26 |
    4 back as prep -1.39 | 4 back as subject +0.63 | 9 back and 0 apart +0.14 |
    9 back and 1 apart +0.29 | 9 back and 2 apart -0.34 | 9 back as mark -0.70 |
    9 back as object +0.36 | 9 back as prep -0.87 | 9 back as subject +0.40 |
    ahead here and prep +0.64 | comma here and prep -0.67 | heads paragraph +0.44 |
    mark here and prep +0.37 | more back and 2 apart -0.79 |
    more back and 3 apart -0.64 | more back as clause -0.74 | more back as comma -0.72 |
    more back as mark -0.37 | more back as object -0.90 | named right after +1.84 |
    object here and clause +0.29 | object here and object +0.25 |
    object here and prep +0.17 | only after prepositions -0.81 | pointed at 0 -0.63 |
    pointed at 1 -0.17 | pointed at 2 +0.55 | pointed at 4 +0.42 | pointed at 9 +0.30 |
    prep here and clause -0.48 | prep here and joined +0.54 |
    prep here and object -0.17 | prep here and prep -0.14 | rank 1 +0.24 |
    rank 1 and 0 back +0.66 | rank 1 and 1 back -0.55 | rank 1 and 2 back +0.19 |
    rank 2 -0.11 | rank 2 and 0 back +0.11 | rank 2 and 2 back -0.53 |
    rank 2 and 4 back -0.61 | rank 2 and 9 back -0.55 | rank 3 -0.26 |
    rank 3 and 0 back -0.32 | rank 3 and 1 back +0.24 | rank 3 and 2 back -0.19 |
    rank 3 and 4 back -0.50 | rank 3 and 9 back -0.16 | rank 3 and more back -0.92 |
    rank 4 -0.28 | rank 4 and 0 back -0.42 | rank 4 and 1 back +0.12 |
    rank 4 and 2 back -0.12 | rank 4 and 9 back -0.78 | rank 5 -0.22 |
    rank 5 and 0 back -0.23 | rank 5 and 1 back -0.41 | rank 5 and 2 back -0.44 |
    rank 5 and 4 back -0.57 | rank 5 and 9 back +0.78 | rank 5 and more back -0.71 |
    subject before +0.18 | subject before in paragraph +0.12 | subject here +0.21 |
    subject here and clause +0.42 | subject here and joined +0.28 |
    subject here and object +0.16 | subject here and prep -0.20
person
    bare -0.59 | country -0.42 | label -0.48 | named 0 -0.37 | named 1 -0.38 |
    named 3 +0.18 | named 4 +0.49 | noun +0.63 | same sex by first name +0.23 |
    same sex by the text +0.31 | sex unknown -0.88 | the +0.34 | title +0.15
subject
    0 back and 0 apart +0.42 | 0 back as clause +0.46 | 0 back as comma -0.14 |
    0 back as prep -0.16 | 0 back as subject +0.45 | 1 back and 1 apart -0.12 |
    1 back as clause -0.23 | 1 back as comma -0.30 | 1 back as joined -0.57 |
    1 back as mark +0.12 | 1 back as object -0.11 | 1 back as prep -0.40 |
    1 back as subject +0.47 | 2 back and 0 apart -0.87 | 2 back and 1 apart +0.61 |
    2 back as clause -1.13 | 2 back as comma -0.48 | 2 back as mark +0.45 |
    2 back as object -1.05 | 2 back as prep +0.16 | 4 back and 0 apart -1.37 |
    4 back and 1 apart +0.72 | 4 back and 2 apart -0.28 | 4 back as comma -0.87 |
    4 back as joined -0.72 | 4 back as mark +0.67 | 4 back as object -0.22 |
    4 back as prep +0.22 | 4 back as subject -0.79 | 9 back and 2 apart -0.83 |
    9 back and 3 apart -0.17 | 9 back as comma -0.59 | 9 back as mark -0.58 |
    9 back as object -1.37 | 9 back as prep -1.07 | 9 back as subject +0.64 |
    ahead here and clause +0.60 | comma here and clause -0.32 | heads paragraph +0.26 |
    heads paragraph before -0.15 | more back and 0 apart -1.27 |
    more back and 3 apart -0.93 | more back as comma -0.41 | more back as joined -0.73 |
    more back as object +0.13 | more back as prep -1.16 | more back as subject -1.16 |
    named right after -0.32 | only after prepositions -1.08 | pointed at 0 -0.29 |
    pointed at 1 -0.26 | pointed at 2 -0.13 | pointed at 4 +0.54 | pointed at 9 +0.68 |
    prep here and clause -0.27 | prep here and object +0.35 | rank 1 and 0 back +0.30 |
    rank 1 and 1 back -0.32 | rank 1 and 2 back +0.19 | rank 2 -0.12 |
    rank 2 and 0 back +0.21 | rank 2 and 2 back +0.27 | rank 2 and 4 back -0.36 |
    rank 2 and 9 back -1.09 | rank 2 and more back -0.93 | rank 3 and 2 back -0.25 |
    rank 3 and more back -1.35 | rank 4 -0.29 | rank 4 and 0 back -0.17 |
    rank 4 and 1 back +0.21 | rank 4 and 2 back -1.51 | rank 4 and 9 back -0.62 |
    rank 4 and more back -0.22 | rank 5 -0.32 | rank 5 and 1 back -0.19 |
    rank 5 and 2 back -1.33 | rank 5 and more back -0.55 | subject before +0.38 |
    subject before in paragraph +0.49 | subject here +0.19 |
    subject here and clause +0.56 | subject here and comma +0.18 |
    subject here and joined +0.77 | subject here and object +0.33 |
    subject here and quote -1.25
they
    4 back and 2 apart -0.51 | 9 back as prep -0.61 | more back and 3 apart -0.24 |
    only after prepositions -0.88 | rank 1 +1.00 | rank 2 -0.72 | rank 3 -0.68 |
    rank 4 -0.54 | rank 5 -0.67 | rank 5 and 9 back -0.38 | rank 5 and more back -0.12
""")
