"""Whom a pronoun means: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting.people`: headings and clues.
POINTING = read_table("""
any
    0 back as comma +0.20 | 0 back as head -0.36 | 0 back as joined -0.61 |
    0 back as mark +0.29 | 0 back as object +0.42 | 0 back as owned -0.62 |
    0 back as subject +0.41 | 1 back as comma -0.11 | 1 back as head +0.28 |
    1 back as joined -0.88 | 1 back as mark +0.41 | 1 back as owned -0.55 |
    1 back as prep -0.16 | 1 back as subject +0.42 | 2 back as clause -0.40 |
    2 back as comma -0.49 | 2 back as head +0.18 | 2 back as joined -0.69 |
    2 back as mark -0.14 | 2 back as object -0.14 | 2 back as owned -0.14 |
    2 back as subject +0.14 | 4 back as comma -0.48 | 4 back as joined -0.41 |
    4 back as mark +0.29 | 4 back as object -0.47 | 4 back as owned -0.66 |
    9 back as clause -0.70 | 9 back as comma -0.57 | 9 back as head -0.34 |
    9 back as joined -0.74 | 9 back as mark -0.38 | 9 back as object -0.48 |
    9 back as owned -1.40 | more back as clause -0.44 | more back as comma -1.41 |
    more back as head -1.27 | more back as joined -0.74 | more back as mark -0.51 |
    more back as object -0.48 | more back as owned -1.02 | more back as subject -0.14 |
    rank 1 of 3 +0.15 | rank 3 of 3 -0.28 | rank 4 of 4 -0.30 | rank 5 of 4 -0.26
beside
    0 back and 0 apart -0.51 | 0 back as ahead -0.43 | 0 back as comma +0.13 |
    0 back as head -0.83 | 0 back as prep -0.26 | 1 back and 0 apart +0.29 |
    1 back as clause +0.13 | 1 back as comma +0.46 | 1 back as head +0.15 |
    1 back as joined +0.21 | 1 back as mark -0.15 | 1 back as object -0.31 |
    2 back and 0 apart +0.50 | 2 back and 2 apart -0.18 | 2 back as clause +0.27 |
    2 back as comma +0.17 | 2 back as head +0.30 | 2 back as joined -0.40 |
    4 back and 0 apart -0.56 | 4 back and 1 apart +0.28 | 4 back and 3 apart -0.36 |
    4 back as comma +0.21 | 4 back as head -0.11 | 4 back as mark -0.43 |
    4 back as object -0.18 | 4 back as owned -0.10 | 4 back as prep -0.10 |
    4 back as subject -0.15 | 9 back and 1 apart -0.24 | 9 back and 2 apart +0.33 |
    9 back and 3 apart -0.56 | 9 back as clause -0.28 | 9 back as comma -0.18 |
    9 back as head -0.26 | 9 back as joined -0.28 | 9 back as object -0.41 |
    9 back as owned -0.72 | 9 back as subject -0.17 | ahead here and head -0.61 |
    ahead here and quote -0.47 | comma here and prep -0.21 | heads paragraph +0.67 |
    heads paragraph before +0.54 | more back and 3 apart -0.33 |
    more back as clause +0.17 | more back as comma -1.12 | more back as head -0.47 |
    more back as joined +0.12 | more back as mark -0.99 | more back as object -0.90 |
    more back as owned -0.53 | more back as prep -0.30 | more back as subject -0.21 |
    named right after -0.65 | never quoted -0.28 | only after prepositions -2.43 |
    pointed at 0 +0.94 | pointed at 1 +0.16 | pointed at 2 -0.13 | pointed at 9 -0.47 |
    pointed at more -0.81 | prep here and comma -1.10 | quoted earlier 1 apart -0.62 |
    quoted earlier 1 back -1.29 | quoted earlier 2 back +0.28 |
    quoted earlier 3 apart +0.11 | quoted earlier more back -0.13 |
    quoted last 0 back -2.19 | quoted last 1 back +0.51 | quoted last 2 back +0.28 |
    quoted last 3 apart +0.28 | quoted last 4 back +0.22 | quoted last 9 back -0.28 |
    quoted last more back +0.29 | rank 1 -0.16 | rank 1 and 0 back -0.53 |
    rank 1 and 2 back -0.17 | rank 2 and 2 back +0.12 | rank 2 and 4 back -0.18 |
    rank 2 and 9 back -0.22 | rank 2 and more back -0.63 | rank 3 and 0 back +0.13 |
    rank 3 and 1 back +0.16 | rank 3 and 2 back +0.14 | rank 3 and 4 back -0.19 |
    rank 3 and 9 back -0.47 | rank 3 and more back -0.23 | rank 4 and 1 back +0.43 |
    rank 4 and 4 back -0.11 | rank 4 and 9 back -0.22 | rank 5 -0.11 |
    rank 5 and 0 back -1.36 | rank 5 and 2 back -0.14 | rank 5 and more back -0.20 |
    subject before +0.23 | subject here and clause +0.95 |
    subject here and comma -0.53 | subject here and prep -0.65
form
    beside ahead -0.43 | beside description -0.37 | beside full name +0.38 |
    beside short name -0.27 | description 0 back -0.76 | description 1 back -0.18 |
    description more back -0.31 | full name 0 back +0.49 | full name 1 back +0.25 |
    full name 2 back -0.39 | full name 4 back -0.42 | full name 9 back -0.75 |
    full name more back -0.91 | it full name -0.22 | it short name +0.32 |
    object description -0.32 | object full name -0.45 | object pronoun +0.14 |
    owner description +0.12 | owner full name -0.35 | pronoun 0 back -0.47 |
    pronoun 4 back +0.16 | pronoun more back +0.27 | short name 0 back +0.33 |
    short name 1 back +0.12 | short name 4 back -0.19 | short name 9 back -0.12 |
    short name more back -0.47 | subject ahead -0.10 | subject full name -0.45 |
    subject short name +0.23 | they full name -0.51 | they short name +0.30
it
    0 back and 0 apart -0.48 | 0 back as prep -0.36 | 1 back and 0 apart +0.37 |
    1 back as object +0.57 | 2 back and 1 apart +0.21 | 2 back and 2 apart -0.54 |
    2 back as object +0.24 | 4 back and 1 apart -0.43 | 4 back and 2 apart +0.28 |
    4 back and 3 apart -0.35 | 4 back as prep +0.21 | 4 back as subject -0.21 |
    9 back and 2 apart +0.23 | 9 back and 3 apart -0.32 | 9 back as comma -0.20 |
    9 back as object -0.20 | 9 back as owned -0.67 | 9 back as prep +0.36 |
    heads paragraph +0.63 | heads paragraph before +0.24 | more back as prep +0.34 |
    more back as subject -0.29 | never quoted -0.78 | only after prepositions -1.57 |
    quoted earlier 3 apart -0.23 | quoted earlier 9 back -0.16 |
    quoted last 3 apart +1.22 | rank 1 -0.19 | rank 1 and 0 back -0.32 |
    rank 1 and 1 back -0.11 | rank 1 and 2 back -0.29 | rank 1 and 9 back +0.14 |
    rank 2 -0.25 | rank 2 and 2 back +0.12 | rank 2 and 4 back -0.28 |
    rank 2 and 9 back -0.37 | rank 2 and more back -0.12 | rank 3 -0.16 |
    rank 3 and 1 back +0.41 | rank 3 and 2 back -1.35 | rank 3 and 4 back -0.14 |
    rank 3 and more back -0.24 | rank 4 and 9 back -0.21 | rank 4 and more back -0.30 |
    rank 5 +0.19 | subject before in paragraph +0.13
object
    0 back and 0 apart +0.20 | 0 back as object +0.45 | 0 back as prep +0.41 |
    1 back and 0 apart +0.12 | 1 back as prep -0.22 | 2 back and 0 apart -0.58 |
    2 back as object -0.59 | 4 back and 1 apart -0.43 | 4 back as object -0.30 |
    4 back as subject -0.11 | 9 back and 1 apart +0.18 | 9 back and 2 apart -0.79 |
    9 back and 3 apart -0.70 | 9 back as object +0.10 | heads paragraph +0.45 |
    more back and 3 apart -0.61 | more back as object +0.22 |
    more back as subject -0.86 | named right after +0.55 |
    object here and object +0.48 | only after prepositions -0.12 | pointed at 0 -0.35 |
    pointed at 1 +0.18 | prep here and object +0.14 | rank 1 +0.11 |
    rank 1 and 1 back -0.11 | rank 2 +0.21 | rank 2 and 0 back +0.26 | rank 3 -0.40 |
    rank 3 and 0 back -0.22 | rank 3 and 1 back -0.22 | rank 3 and 4 back -0.92 |
    rank 4 -0.21 | rank 4 and 1 back +0.27 | rank 4 and 2 back -0.60 |
    rank 4 and 9 back +0.28 | rank 5 -0.34 | rank 5 and 2 back -0.77 |
    rank 5 and 9 back -0.11 | rank 5 and more back -0.62 | subject before +0.30 |
    subject before in paragraph +0.31 | subject here and object -0.22 |
    subject here and prep +0.16 | subject here and said -0.32
owner
    0 back and 0 apart +0.38 | 0 back as comma +0.44 | 0 back as head +0.35 |
    0 back as joined -0.31 | 0 back as mark -0.40 | 0 back as object +0.21 |
    0 back as subject +0.20 | 1 back and 0 apart -0.25 | 1 back and 1 apart +0.40 |
    1 back as clause -0.10 | 1 back as comma -0.45 | 1 back as head -0.18 |
    1 back as joined -0.91 | 1 back as mark +0.13 | 1 back as prep -0.14 |
    1 back as subject +0.14 | 2 back and 0 apart -0.17 | 2 back and 1 apart -0.69 |
    2 back as clause -0.95 | 2 back as comma -0.30 | 2 back as joined -0.68 |
    2 back as object -0.13 | 2 back as prep -0.57 | 2 back as subject +0.28 |
    4 back and 0 apart -0.56 | 4 back and 1 apart -0.27 | 4 back and 2 apart -0.20 |
    4 back as clause -0.63 | 4 back as comma -1.01 | 4 back as mark -0.21 |
    4 back as object -0.67 | 4 back as prep -0.13 | 4 back as subject +0.75 |
    9 back and 1 apart +0.23 | 9 back and 2 apart -0.19 | 9 back and 3 apart -0.36 |
    9 back as clause -0.63 | 9 back as comma -0.80 | 9 back as mark -0.64 |
    9 back as object +0.31 | 9 back as prep -0.81 | 9 back as subject +0.67 |
    ahead here and prep +0.61 | comma here and prep -0.70 | head here and prep -0.11 |
    heads paragraph +0.59 | heads paragraph before +0.17 | mark here and prep +0.11 |
    more back and 2 apart -0.63 | more back and 3 apart -0.80 |
    more back as clause -0.40 | more back as comma -0.15 | more back as mark -0.27 |
    more back as object -0.82 | more back as prep -0.66 | named right after +1.84 |
    object here and clause +0.26 | object here and prep +0.28 |
    only after prepositions -0.59 | pointed at 0 -0.72 | pointed at 2 +0.24 |
    pointed at 4 +0.38 | prep here and clause -0.19 | prep here and joined +0.87 |
    rank 1 +0.21 | rank 1 and 0 back +0.55 | rank 1 and 1 back -0.44 |
    rank 1 and 2 back -0.23 | rank 2 and 0 back +0.14 | rank 2 and 2 back -0.27 |
    rank 2 and 4 back -0.35 | rank 2 and 9 back -0.25 | rank 3 -0.27 |
    rank 3 and 0 back -0.15 | rank 3 and 1 back +0.32 | rank 3 and 2 back -0.26 |
    rank 3 and 4 back -0.22 | rank 3 and 9 back -0.62 | rank 3 and more back +0.13 |
    rank 4 -0.26 | rank 4 and 0 back -0.54 | rank 4 and 1 back -0.10 |
    rank 4 and 2 back -0.49 | rank 4 and 4 back +0.44 | rank 4 and 9 back -0.51 |
    rank 4 and more back -0.91 | rank 5 -0.25 | rank 5 and 0 back -0.43 |
    rank 5 and 2 back -0.20 | rank 5 and 9 back +0.47 | rank 5 and more back -1.47 |
    subject before +0.25 | subject before in paragraph +0.12 | subject here +0.26 |
    subject here and clause +0.42 | subject here and quote -0.24 |
    subject here and said +0.11
person
    acronym +0.10 | bare -0.54 | country -0.51 | first name -0.10 | label -0.28 |
    named 0 -0.27 | named 1 -0.44 | named 4 +0.34 | noun +0.64 |
    same sex by first name +0.30 | same sex by the text +0.26 | sex unknown -0.81 |
    the +0.28
subject
    0 back and 0 apart +0.45 | 0 back as ahead -0.10 | 0 back as clause +0.37 |
    0 back as comma -0.37 | 0 back as subject +0.46 | 1 back and 1 apart -0.21 |
    1 back as clause -0.17 | 1 back as comma -0.61 | 1 back as head +0.36 |
    1 back as joined -0.55 | 1 back as prep -0.34 | 1 back as subject +0.47 |
    2 back and 0 apart -0.62 | 2 back and 1 apart +0.58 | 2 back as clause -1.25 |
    2 back as comma -0.46 | 2 back as joined -0.20 | 2 back as mark +0.36 |
    2 back as object -0.21 | 2 back as prep +0.41 | 2 back as subject -0.16 |
    4 back and 0 apart -1.40 | 4 back and 1 apart +0.24 | 4 back and 2 apart -0.13 |
    4 back as comma -0.46 | 4 back as joined -0.63 | 4 back as mark +1.14 |
    4 back as object -0.44 | 4 back as subject -0.57 | 9 back and 1 apart +0.18 |
    9 back and 2 apart -0.97 | 9 back and 3 apart -0.47 | 9 back as clause -0.53 |
    9 back as comma -0.33 | 9 back as mark -0.31 | 9 back as object -1.32 |
    9 back as prep -0.70 | 9 back as subject +0.45 | ahead here and clause +0.47 |
    heads paragraph +0.43 | more back and 0 apart -1.32 | more back and 2 apart -0.30 |
    more back and 3 apart -0.56 | more back as clause -0.20 | more back as comma -0.11 |
    more back as joined -0.84 | more back as prep -0.59 | named right after -0.37 |
    only after prepositions -1.05 | pointed at 0 -0.76 | pointed at 1 -0.43 |
    pointed at 9 +0.70 | pointed at more +1.16 | prep here and clause -0.23 |
    prep here and object +0.20 | rank 1 +0.12 | rank 1 and 0 back +0.25 |
    rank 1 and 1 back -0.35 | rank 1 and 2 back +0.32 | rank 1 and 4 back +0.28 |
    rank 2 and 0 back +0.18 | rank 2 and 1 back -0.16 | rank 2 and 2 back +0.55 |
    rank 2 and 4 back -0.16 | rank 2 and 9 back -1.16 | rank 2 and more back -1.07 |
    rank 3 -0.10 | rank 3 and 0 back +0.27 | rank 3 and 2 back -0.49 |
    rank 3 and 4 back -0.29 | rank 3 and 9 back -0.29 | rank 3 and more back -0.17 |
    rank 4 -0.18 | rank 4 and 0 back +0.25 | rank 4 and 1 back +0.18 |
    rank 4 and 2 back -1.49 | rank 4 and more back -1.43 | rank 5 -0.40 |
    rank 5 and 1 back +0.21 | rank 5 and 2 back -0.77 | rank 5 and 4 back -0.48 |
    rank 5 and 9 back -0.39 | rank 5 and more back -0.75 | subject before +0.41 |
    subject before in paragraph +0.56 | subject here and clause +0.66 |
    subject here and comma +0.73 | subject here and joined +0.34 |
    subject here and object +0.24 | subject here and quote -1.70
they
    4 back and 2 apart -0.49 | 4 back as prep -0.65 | 9 back as prep -0.57 |
    only after prepositions -0.76 | rank 1 +0.98 | rank 2 -0.69 | rank 5 -0.62 |
    rank 5 and 9 back -0.34
""")
