"""Whom a pronoun means: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting.people`: headings and clues.
POINTING = read_table("""
any
    0 back as head -0.47 | 0 back as joined -0.75 | 0 back as mark +0.29 |
    0 back as object +0.38 | 0 back as owned -0.63 | 0 back as subject +0.40 |
    1 back as clause +0.11 | 1 back as comma -0.29 | 1 back as head +0.30 |
    1 back as joined -0.85 | 1 back as mark +0.30 | 1 back as owned -0.72 |
    1 back as prep -0.12 | 1 back as subject +0.43 | 2 back as clause -0.15 |
    2 back as comma -0.11 | 2 back as joined -0.64 | 2 back as object -0.12 |
    4 back as comma -0.42 | 4 back as head +0.16 | 4 back as joined -0.38 |
    4 back as mark +0.16 | 4 back as object -0.72 | 4 back as owned -0.49 |
    4 back as prep -0.19 | 9 back as clause -0.53 | 9 back as comma -0.51 |
    9 back as head -0.33 | 9 back as joined -0.44 | 9 back as mark -0.16 |
    9 back as object -0.85 | 9 back as owned -1.19 | 9 back as prep -0.16 |
    more back as clause -0.18 | more back as comma -0.58 | more back as head -1.01 |
    more back as joined -0.49 | more back as mark -1.20 | more back as object -0.58 |
    more back as prep -0.60 | more back as subject -0.37 | rank 1 of 3 +0.13 |
    rank 2 of 4 +0.15 | rank 3 of 3 -0.23 | rank 3 of 4 -0.12 | rank 4 of 4 -0.32 |
    rank 5 of 4 -0.37
beside
    0 back and 0 apart -0.51 | 0 back as ahead -0.29 | 0 back as head -0.88 |
    0 back as subject +0.11 | 1 back and 0 apart +0.40 | 1 back as clause +0.15 |
    1 back as comma +0.43 | 1 back as head +0.16 | 1 back as joined +0.16 |
    1 back as object -0.30 | 2 back and 0 apart +0.56 | 2 back and 2 apart -0.15 |
    2 back as clause +0.18 | 2 back as comma +0.16 | 2 back as head +0.21 |
    2 back as joined -0.37 | 2 back as mark -0.13 | 2 back as owned +0.11 |
    2 back as prep -0.19 | 2 back as subject +0.18 | 4 back and 0 apart -0.50 |
    4 back and 1 apart +0.33 | 4 back and 3 apart -0.29 | 4 back as clause +0.21 |
    4 back as head +0.12 | 4 back as mark -0.43 | 4 back as owned -0.19 |
    4 back as subject -0.16 | 9 back and 1 apart -0.54 | 9 back and 2 apart +0.37 |
    9 back and 3 apart -0.32 | 9 back as clause -0.42 | 9 back as comma -0.14 |
    9 back as head -0.17 | 9 back as joined -0.40 | 9 back as object -0.26 |
    9 back as owned -0.86 | 9 back as prep +0.23 | 9 back as subject -0.12 |
    ahead here and head -0.65 | ahead here and quote -0.55 | heads paragraph +0.75 |
    heads paragraph before +0.56 | more back and 3 apart -0.14 |
    more back as clause -0.11 | more back as comma -0.38 | more back as head -0.13 |
    more back as mark -0.87 | more back as object -0.57 | more back as prep -0.11 |
    named right after -0.59 | never quoted -0.17 | only after prepositions -2.40 |
    pointed at 0 +0.94 | pointed at 1 +0.25 | pointed at 2 -0.28 | pointed at 9 -0.76 |
    pointed at more -0.41 | prep here and comma -1.15 | quoted earlier 1 apart -0.43 |
    quoted earlier 1 back -1.41 | quoted earlier 2 back +0.33 |
    quoted earlier 3 apart +0.13 | quoted earlier 9 back +0.12 |
    quoted last 0 back -2.40 | quoted last 1 back +0.53 | quoted last 2 apart +0.12 |
    quoted last 2 back +0.26 | quoted last 3 apart +0.24 | quoted last 4 back +0.24 |
    quoted last 9 back -0.12 | quoted last more back +0.30 | rank 1 -0.24 |
    rank 1 and 0 back -0.63 | rank 1 and 2 back -0.13 | rank 1 and 9 back +0.37 |
    rank 2 and 0 back +0.22 | rank 2 and 4 back -0.16 | rank 2 and 9 back -0.29 |
    rank 2 and more back -0.65 | rank 3 and 1 back +0.14 | rank 3 and 4 back -0.14 |
    rank 3 and 9 back -0.53 | rank 3 and more back -0.19 | rank 4 and 1 back +0.14 |
    rank 4 and 4 back -0.14 | rank 4 and 9 back -0.14 | rank 5 and 0 back -1.45 |
    rank 5 and 1 back -0.12 | rank 5 and 4 back +0.14 | subject before +0.22 |
    subject before in paragraph -0.13 | subject here +0.13 |
    subject here and clause +0.69 | subject here and comma -0.70 |
    subject here and object -0.20 | subject here and prep -0.78
form
    beside ahead -0.29 | beside description -0.77 | beside full name +0.56 |
    beside short name -0.16 | description 0 back -0.75 | description 1 back -0.34 |
    description 2 back +0.54 | description 4 back +0.14 | description 9 back -0.47 |
    description more back -0.69 | full name 0 back +0.66 | full name 1 back +0.30 |
    full name 2 back -0.43 | full name 4 back -0.63 | full name 9 back -0.92 |
    full name more back -1.06 | it full name -0.42 | it short name +0.15 |
    object description -0.44 | object full name -0.47 | object pronoun +0.30 |
    owner description +0.11 | owner full name -0.40 | owner short name +0.13 |
    pronoun 0 back -0.30 | pronoun 2 back +0.12 | pronoun 4 back +0.22 |
    pronoun 9 back +0.17 | pronoun more back -0.30 | short name 0 back +0.36 |
    short name 1 back +0.13 | short name 4 back -0.21 | short name 9 back -0.23 |
    short name more back -0.53 | subject full name -0.47 | subject short name +0.33 |
    they full name -0.55 | they short name +0.67
it
    1 back and 0 apart +0.73 | 1 back and 1 apart +0.23 | 1 back as object +0.82 |
    2 back and 1 apart +0.31 | 2 back and 2 apart +0.31 | 2 back as prep +0.69 |
    2 back as subject -0.29 | 4 back and 2 apart -0.81 | 4 back and 3 apart -0.68 |
    4 back as prep -1.11 | 4 back as subject -1.01 | 9 back and 3 apart -1.38 |
    9 back as object -0.53 | 9 back as prep -0.78 | 9 back as subject -0.91 |
    heads paragraph +0.64 | heads paragraph before +0.73 | more back and 3 apart -0.79 |
    more back as object +0.14 | more back as prep -0.64 | more back as subject -0.91 |
    never quoted -0.31 | only after prepositions -1.14 | quoted earlier 3 apart -0.88 |
    quoted earlier more back -0.88 | rank 1 +0.27 | rank 1 and 2 back +0.50 |
    rank 2 -0.16 | rank 2 and 1 back +0.35 | rank 2 and 2 back -0.20 |
    rank 2 and 4 back -1.02 | rank 2 and 9 back -0.99 | rank 3 and 4 back -1.15 |
    rank 3 and 9 back -0.84 | rank 4 -0.36 | rank 4 and 9 back -0.42 |
    rank 4 and more back -0.56 | rank 5 -1.22 | rank 5 and 9 back -0.33 |
    rank 5 and more back -0.71
object
    0 back and 0 apart +0.23 | 0 back as object +0.61 | 0 back as prep +0.37 |
    1 back and 0 apart -0.11 | 2 back and 0 apart -0.91 | 2 back as object -0.73 |
    2 back as prep +0.19 | 2 back as subject -0.20 | 4 back and 1 apart -0.13 |
    9 back and 1 apart +0.38 | 9 back and 2 apart -0.69 | 9 back and 3 apart -0.74 |
    9 back as object -0.75 | heads paragraph +0.46 | heads paragraph before +0.11 |
    more back and 3 apart -0.45 | more back as object +0.30 | more back as prep -0.29 |
    more back as subject -0.84 | named right after +0.43 |
    object here and object +0.46 | only after prepositions -0.21 | pointed at 1 -0.26 |
    pointed at 2 +0.31 | rank 1 and 1 back -0.15 | rank 2 +0.25 |
    rank 2 and 0 back +0.39 | rank 3 -0.37 | rank 3 and 0 back -0.35 |
    rank 3 and 1 back +0.13 | rank 3 and 2 back -0.64 | rank 3 and 4 back -0.83 |
    rank 4 -0.32 | rank 4 and 2 back -0.53 | rank 4 and 4 back +0.29 |
    rank 4 and 9 back +0.34 | rank 5 -0.69 | rank 5 and 9 back -0.26 |
    rank 5 and more back -0.79 | subject before +0.40 |
    subject before in paragraph +0.26 | subject here and said -0.48
owner
    0 back and 0 apart +0.42 | 0 back as comma +0.41 | 0 back as head +0.12 |
    0 back as joined -0.29 | 0 back as mark -0.54 | 0 back as object +0.15 |
    0 back as subject +0.18 | 1 back and 0 apart -0.19 | 1 back as comma -0.35 |
    1 back as head -0.19 | 1 back as joined -0.91 | 1 back as prep -0.14 |
    1 back as subject +0.14 | 2 back and 0 apart -0.28 | 2 back and 1 apart -0.74 |
    2 back as clause -0.12 | 2 back as comma -0.13 | 2 back as joined -0.74 |
    2 back as mark +0.15 | 2 back as object -0.23 | 2 back as prep -0.53 |
    4 back and 0 apart -0.33 | 4 back and 2 apart -0.76 | 4 back as clause -0.52 |
    4 back as comma -1.07 | 4 back as object -0.30 | 4 back as prep -0.23 |
    4 back as subject +0.64 | 9 back and 0 apart +0.47 | 9 back and 1 apart -0.60 |
    9 back and 3 apart -0.39 | 9 back as comma -0.59 | 9 back as mark +0.13 |
    9 back as object -0.40 | 9 back as prep -0.36 | 9 back as subject +0.42 |
    ahead here and prep +0.67 | comma here and prep -0.78 | head here and prep +0.11 |
    heads paragraph +0.67 | heads paragraph before +0.19 | mark here and prep +0.13 |
    more back and 2 apart -0.55 | more back and 3 apart -0.80 |
    more back as clause -0.19 | more back as mark -0.29 | more back as object -0.90 |
    more back as prep -0.62 | named right after +1.83 | object here and clause +0.25 |
    object here and object -0.16 | object here and prep +0.16 |
    only after prepositions -0.62 | pointed at 0 -0.69 | pointed at 1 -0.20 |
    pointed at 2 +0.60 | pointed at 4 +0.47 | pointed at 9 +0.27 |
    pointed at more -0.51 | prep here and clause -0.17 | prep here and joined +0.82 |
    prep here and prep -0.11 | rank 1 +0.17 | rank 1 and 0 back +0.54 |
    rank 1 and 1 back -0.52 | rank 1 and 2 back -0.22 | rank 2 and 0 back +0.14 |
    rank 2 and 2 back -0.29 | rank 2 and 4 back -0.18 | rank 2 and 9 back -0.20 |
    rank 2 and more back -0.28 | rank 3 -0.25 | rank 3 and 0 back -0.20 |
    rank 3 and 1 back +0.15 | rank 3 and 4 back -0.61 | rank 3 and 9 back -0.45 |
    rank 4 -0.42 | rank 4 and 0 back -0.44 | rank 4 and 2 back -0.26 |
    rank 4 and 4 back +0.34 | rank 4 and 9 back -0.34 | rank 4 and more back -0.83 |
    rank 5 -0.23 | rank 5 and 0 back -0.52 | rank 5 and 2 back -0.42 |
    rank 5 and 9 back +0.30 | rank 5 and more back -1.15 | subject before +0.16 |
    subject before in paragraph +0.15 | subject here +0.22 |
    subject here and clause +0.58 | subject here and joined +0.10 |
    subject here and object +0.17 | subject here and quote -0.56 |
    subject here and said +0.30
person
    acronym -0.17 | bare -0.30 | country -0.43 | label -0.22 | named 0 -0.20 |
    named 1 -0.44 | named 3 +0.13 | named 4 +0.38 | noun +0.81 |
    same sex by first name +0.32 | same sex by the text +0.41 | sex unknown -0.88 |
    surname -0.67 | the +0.38 | title +0.11
subject
    0 back and 0 apart +0.51 | 0 back as clause +0.29 | 0 back as comma -0.30 |
    0 back as subject +0.42 | 1 back and 1 apart -0.21 | 1 back as clause -0.14 |
    1 back as comma -0.52 | 1 back as head +0.12 | 1 back as joined -0.64 |
    1 back as object -0.22 | 1 back as prep -0.39 | 1 back as subject +0.47 |
    2 back and 0 apart -0.27 | 2 back and 1 apart +0.14 | 2 back as clause -1.29 |
    2 back as comma -0.65 | 2 back as joined -0.21 | 2 back as mark +0.30 |
    2 back as prep +0.33 | 2 back as subject -0.48 | 4 back and 0 apart -1.24 |
    4 back and 1 apart +0.17 | 4 back and 2 apart -0.15 | 4 back as comma -0.47 |
    4 back as mark +0.52 | 4 back as object -1.08 | 4 back as prep +0.25 |
    4 back as subject -0.37 | 9 back and 1 apart -0.32 | 9 back and 2 apart -0.40 |
    9 back and 3 apart -0.51 | 9 back as clause -0.36 | 9 back as object -1.38 |
    9 back as prep -0.39 | 9 back as subject +0.61 | heads paragraph +0.46 |
    more back and 0 apart -1.07 | more back and 2 apart -0.38 |
    more back and 3 apart -1.28 | more back as joined -0.68 |
    more back as object -0.67 | more back as prep -0.26 | more back as subject -1.09 |
    named right after -0.27 | only after prepositions -1.01 | pointed at 0 -0.68 |
    pointed at 1 -0.39 | pointed at 9 +0.84 | pointed at more -0.19 |
    prep here and clause -0.35 | prep here and object +0.28 | rank 1 +0.20 |
    rank 1 and 0 back +0.27 | rank 1 and 1 back -0.26 | rank 1 and 2 back +0.19 |
    rank 2 and 0 back +0.15 | rank 2 and 2 back +0.46 | rank 2 and 4 back +0.42 |
    rank 2 and 9 back -1.03 | rank 2 and more back -1.12 | rank 3 -0.20 |
    rank 3 and 0 back +0.43 | rank 3 and 1 back +0.13 | rank 3 and 2 back -0.53 |
    rank 3 and 4 back -0.39 | rank 3 and 9 back -0.61 | rank 3 and more back -1.27 |
    rank 4 -0.38 | rank 4 and 1 back +0.30 | rank 4 and 2 back -1.56 |
    rank 4 and 4 back -1.02 | rank 4 and more back -0.82 | rank 5 -0.32 |
    rank 5 and 2 back -0.56 | rank 5 and 4 back -0.17 | rank 5 and more back -1.24 |
    subject before +0.37 | subject before in paragraph +0.52 | subject here +0.15 |
    subject here and clause +0.57 | subject here and comma +0.36 |
    subject here and joined +0.66 | subject here and object +0.28 |
    subject here and quote -1.60
they
    more back and 3 apart -0.33 | rank 1 +0.82
""")
