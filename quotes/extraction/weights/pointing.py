"""Whom a pronoun means: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting.people`: headings and clues.
POINTING = read_table("""
any
    0 back as comma +0.23 | 0 back as head -0.45 | 0 back as joined -0.76 |
    0 back as mark +0.21 | 0 back as object +0.32 | 0 back as owned -0.71 |
    0 back as prep +0.14 | 0 back as subject +0.38 | 1 back as comma -0.33 |
    1 back as head +0.29 | 1 back as joined -0.93 | 1 back as mark +0.28 |
    1 back as owned -0.61 | 1 back as prep -0.15 | 1 back as subject +0.35 |
    2 back as clause -0.19 | 2 back as comma -0.34 | 2 back as joined -0.68 |
    2 back as object -0.23 | 4 back as comma -0.41 | 4 back as joined -0.35 |
    4 back as mark +0.23 | 4 back as object -0.50 | 4 back as owned -0.47 |
    4 back as prep -0.21 | 9 back as clause -0.40 | 9 back as comma -0.57 |
    9 back as head -0.27 | 9 back as joined -0.50 | 9 back as mark -0.24 |
    9 back as object -0.80 | 9 back as owned -1.28 | 9 back as prep -0.22 |
    more back as clause -0.12 | more back as comma -0.52 | more back as head -1.15 |
    more back as joined -0.51 | more back as mark -1.35 | more back as object -0.46 |
    more back as prep -0.52 | more back as subject -0.36 | rank 1 of 2 +0.12 |
    rank 1 of 3 +0.20 | rank 2 of 2 -0.12 | rank 2 of 3 -0.11 | rank 3 of 3 -0.34 |
    rank 3 of 4 -0.12 | rank 4 of 4 -0.41 | rank 5 of 4 -0.37
beside
    0 back and 0 apart -0.51 | 0 back as ahead -0.32 | 0 back as head -0.79 |
    0 back as prep -0.17 | 1 back and 0 apart +0.31 | 1 back as clause +0.13 |
    1 back as comma +0.33 | 1 back as head +0.11 | 1 back as joined +0.11 |
    1 back as mark -0.17 | 1 back as object -0.21 | 2 back and 0 apart +0.53 |
    2 back and 2 apart -0.14 | 2 back as comma +0.22 | 2 back as head +0.11 |
    2 back as joined -0.49 | 2 back as mark -0.24 | 2 back as prep -0.25 |
    4 back and 0 apart -0.52 | 4 back and 1 apart +0.23 | 4 back and 3 apart -0.29 |
    4 back as clause +0.13 | 4 back as mark -0.21 | 4 back as object -0.18 |
    4 back as owned -0.20 | 9 back and 1 apart -0.55 | 9 back and 2 apart +0.35 |
    9 back and 3 apart -0.35 | 9 back as clause -0.53 | 9 back as comma -0.15 |
    9 back as head -0.30 | 9 back as joined -0.44 | 9 back as object -0.31 |
    9 back as owned -0.84 | 9 back as prep +0.18 | 9 back as subject -0.18 |
    ahead here and head -0.63 | ahead here and quote -0.52 | heads paragraph +0.70 |
    heads paragraph before +0.54 | more back and 3 apart -0.29 |
    more back as comma -0.36 | more back as head -0.15 | more back as mark -0.78 |
    more back as object -0.59 | more back as owned +0.10 | more back as prep -0.10 |
    more back as subject -0.13 | named right after -0.61 | never quoted -0.21 |
    only after prepositions -2.48 | pointed at 0 +1.04 | pointed at 1 +0.38 |
    pointed at 2 -0.14 | pointed at 4 -0.18 | pointed at 9 -0.71 |
    pointed at more -0.51 | prep here and comma -1.11 | quoted earlier 1 apart -0.63 |
    quoted earlier 1 back -0.98 | quoted earlier 2 back +0.28 |
    quoted earlier 3 apart +0.13 | quoted last 0 back -2.27 | quoted last 1 back +0.48 |
    quoted last 2 apart +0.15 | quoted last 2 back +0.29 | quoted last 3 apart +0.24 |
    quoted last 4 back +0.26 | quoted last more back +0.22 | rank 1 -0.27 |
    rank 1 and 0 back -0.64 | rank 1 and 9 back +0.27 | rank 2 -0.13 |
    rank 2 and 0 back +0.14 | rank 2 and 4 back -0.17 | rank 2 and 9 back -0.16 |
    rank 2 and more back -0.48 | rank 3 and 0 back +0.19 | rank 3 and 1 back +0.27 |
    rank 3 and 4 back -0.13 | rank 3 and 9 back -0.41 | rank 4 and 1 back +0.19 |
    rank 4 and 9 back -0.12 | rank 5 and 0 back -1.43 | subject before +0.16 |
    subject before in paragraph -0.13 | subject here and clause +0.76 |
    subject here and comma -0.57 | subject here and prep -0.78
form
    beside ahead -0.32 | beside description -0.77 | beside full name +0.52 |
    beside short name -0.22 | description 0 back -0.86 | description 1 back -0.36 |
    description 2 back +0.57 | description 9 back -0.38 | description more back -0.76 |
    full name 0 back +0.59 | full name 1 back +0.31 | full name 2 back -0.40 |
    full name 4 back -0.61 | full name 9 back -0.94 | full name more back -1.01 |
    it full name -0.34 | object description -0.40 | object full name -0.48 |
    object pronoun +0.19 | owner description +0.17 | owner full name -0.45 |
    pronoun 0 back -0.35 | pronoun 2 back +0.11 | pronoun 4 back +0.37 |
    short name 0 back +0.29 | short name 1 back +0.13 | short name 4 back -0.21 |
    short name 9 back -0.24 | short name more back -0.49 | subject description -0.15 |
    subject full name -0.53 | subject short name +0.27 | they full name -0.58 |
    they short name +0.45
it
    0 back and 0 apart -0.25 | 1 back and 0 apart +0.33 | 1 back and 1 apart +0.40 |
    1 back as object +0.52 | 1 back as prep +0.20 | 2 back and 1 apart +0.57 |
    2 back and 2 apart +0.26 | 2 back as prep +0.46 | 4 back and 1 apart -1.25 |
    4 back and 2 apart -1.04 | 4 back and 3 apart -0.80 | 4 back as prep -1.14 |
    4 back as subject -1.05 | 9 back and 2 apart -0.51 | 9 back and 3 apart -1.58 |
    9 back as object -0.46 | 9 back as prep -1.03 | 9 back as subject -0.93 |
    heads paragraph +0.51 | heads paragraph before +0.73 | more back and 3 apart -0.79 |
    more back as prep -0.75 | more back as subject -0.70 | never quoted -0.50 |
    only after prepositions -1.15 | quoted earlier 3 apart -0.81 |
    quoted earlier more back -0.74 | rank 1 and 2 back +0.12 | rank 2 -0.22 |
    rank 2 and 1 back +0.37 | rank 2 and 4 back -0.98 | rank 2 and 9 back -0.94 |
    rank 3 +0.20 | rank 3 and 1 back +0.57 | rank 3 and 2 back -0.57 |
    rank 3 and 9 back -0.94 | rank 3 and more back +0.13 | rank 4 -0.37 |
    rank 4 and 4 back -0.48 | rank 4 and 9 back -0.54 | rank 4 and more back -0.71 |
    rank 5 -0.42 | rank 5 and 9 back -0.74 | rank 5 and more back -1.02
object
    0 back and 0 apart +0.15 | 0 back as object +0.62 | 0 back as prep +0.29 |
    1 back and 1 apart -0.22 | 1 back as object -0.13 | 1 back as subject -0.17 |
    2 back and 0 apart -0.94 | 2 back as object -0.42 | 2 back as prep +0.23 |
    2 back as subject -0.32 | 4 back and 1 apart -0.20 | 9 back and 2 apart -0.60 |
    9 back and 3 apart -0.75 | 9 back as object -0.64 | heads paragraph +0.42 |
    more back and 3 apart -0.25 | more back as object +0.14 |
    more back as subject -0.89 | named right after +0.41 |
    object here and object +0.40 | only after prepositions -0.17 | pointed at 0 -0.13 |
    pointed at 2 +0.27 | prep here and object +0.18 | rank 1 and 1 back -0.17 |
    rank 2 +0.30 | rank 2 and 0 back +0.27 | rank 3 -0.41 | rank 3 and 0 back -0.30 |
    rank 3 and 1 back +0.12 | rank 3 and 2 back -0.79 | rank 4 -0.40 |
    rank 4 and 2 back -0.54 | rank 4 and 4 back +0.36 | rank 4 and 9 back +0.12 |
    rank 5 -0.32 | rank 5 and 9 back -0.42 | subject before +0.40 |
    subject before in paragraph +0.36 | subject here and prep +0.11 |
    subject here and said -0.47
owner
    0 back and 0 apart +0.38 | 0 back as comma +0.28 | 0 back as head +0.20 |
    0 back as joined -0.23 | 0 back as mark -0.47 | 0 back as object +0.27 |
    0 back as subject +0.19 | 1 back and 0 apart -0.22 | 1 back as clause -0.25 |
    1 back as comma -0.40 | 1 back as head -0.17 | 1 back as joined -0.85 |
    1 back as mark +0.13 | 1 back as subject +0.14 | 2 back and 0 apart -0.22 |
    2 back and 1 apart -0.65 | 2 back as clause -0.45 | 2 back as comma -0.14 |
    2 back as joined -0.73 | 2 back as mark +0.32 | 2 back as object -0.36 |
    2 back as prep -0.49 | 2 back as subject +0.17 | 4 back and 0 apart -0.40 |
    4 back and 2 apart -0.63 | 4 back as clause -0.42 | 4 back as comma -1.05 |
    4 back as object -0.44 | 4 back as prep -0.15 | 4 back as subject +0.67 |
    9 back and 0 apart +0.67 | 9 back and 1 apart -1.34 | 9 back and 2 apart -0.18 |
    9 back as comma -0.57 | 9 back as object -0.18 | 9 back as prep -0.41 |
    9 back as subject +0.40 | ahead here and prep +0.76 | comma here and prep -0.73 |
    head here and prep +0.11 | heads paragraph +0.62 | heads paragraph before +0.11 |
    mark here and prep +0.19 | more back and 2 apart -0.50 |
    more back and 3 apart -0.72 | more back as clause -0.21 | more back as mark -0.26 |
    more back as object -0.93 | more back as prep -0.52 | named right after +1.83 |
    object here and clause +0.28 | object here and prep +0.18 |
    only after prepositions -0.68 | pointed at 0 -0.56 | pointed at 1 -0.19 |
    pointed at 2 +0.43 | pointed at 4 +0.48 | pointed at 9 +0.31 |
    pointed at more -0.55 | prep here and clause -0.34 | prep here and joined +0.81 |
    prep here and prep -0.14 | rank 1 +0.11 | rank 1 and 0 back +0.62 |
    rank 1 and 1 back -0.53 | rank 1 and 2 back -0.17 | rank 2 and 2 back -0.24 |
    rank 2 and 4 back -0.28 | rank 2 and 9 back -0.28 | rank 3 -0.14 |
    rank 3 and 0 back -0.27 | rank 3 and 2 back -0.10 | rank 3 and 4 back -0.42 |
    rank 3 and 9 back -0.13 | rank 4 -0.35 | rank 4 and 0 back -0.39 |
    rank 4 and 2 back -0.25 | rank 4 and 4 back +0.24 | rank 4 and 9 back -0.40 |
    rank 4 and more back -0.90 | rank 5 -0.33 | rank 5 and 0 back -0.36 |
    rank 5 and 2 back -0.38 | rank 5 and 4 back -0.15 | rank 5 and 9 back +0.45 |
    rank 5 and more back -1.21 | subject before +0.19 | subject here +0.26 |
    subject here and clause +0.53 | subject here and object +0.19 |
    subject here and quote -0.43 | subject here and said +0.14
person
    acronym -0.15 | bare -0.50 | country -0.52 | label -0.22 | named 0 -0.27 |
    named 1 -0.46 | named 4 +0.30 | noun +0.67 | same sex by first name +0.21 |
    same sex by the text +0.25 | sex unknown -1.02 | the +0.23
subject
    0 back and 0 apart +0.48 | 0 back as clause +0.29 | 0 back as comma -0.42 |
    0 back as subject +0.37 | 1 back and 1 apart -0.12 | 1 back as clause -0.14 |
    1 back as comma -0.54 | 1 back as head +0.16 | 1 back as joined -0.72 |
    1 back as object -0.18 | 1 back as prep -0.31 | 1 back as subject +0.49 |
    2 back and 0 apart -0.43 | 2 back and 1 apart +0.19 | 2 back as clause -1.28 |
    2 back as comma -0.58 | 2 back as joined -0.17 | 2 back as mark +0.29 |
    2 back as object -0.12 | 2 back as prep +0.37 | 2 back as subject -0.37 |
    4 back and 0 apart -1.30 | 4 back and 1 apart +0.11 | 4 back and 2 apart -0.30 |
    4 back as comma -0.45 | 4 back as mark +0.69 | 4 back as object -1.14 |
    4 back as prep +0.29 | 4 back as subject -0.42 | 9 back and 1 apart -0.28 |
    9 back and 2 apart -0.55 | 9 back and 3 apart -0.47 | 9 back as clause -0.44 |
    9 back as comma -0.30 | 9 back as object -1.32 | 9 back as prep -0.28 |
    9 back as subject +0.44 | ahead here and clause +0.48 | heads paragraph +0.44 |
    more back and 0 apart -1.24 | more back and 2 apart -0.47 |
    more back and 3 apart -0.57 | more back as joined -0.83 | more back as prep -0.50 |
    named right after -0.37 | only after prepositions -1.14 | pointed at 0 -0.77 |
    pointed at 1 -0.43 | pointed at 2 +0.11 | pointed at 4 +0.13 | pointed at 9 +0.73 |
    pointed at more +0.75 | prep here and clause -0.42 | prep here and object +0.27 |
    rank 1 and 0 back +0.28 | rank 1 and 1 back -0.34 | rank 1 and 2 back +0.19 |
    rank 1 and 4 back +0.15 | rank 2 and 0 back +0.10 | rank 2 and 2 back +0.48 |
    rank 2 and 9 back -1.13 | rank 2 and more back -1.00 | rank 3 -0.11 |
    rank 3 and 0 back +0.36 | rank 3 and 2 back -0.47 | rank 3 and 4 back -0.18 |
    rank 3 and 9 back -0.55 | rank 3 and more back -0.26 | rank 4 -0.30 |
    rank 4 and 1 back +0.41 | rank 4 and 2 back -1.23 | rank 4 and 4 back -1.11 |
    rank 4 and 9 back +0.23 | rank 4 and more back -1.31 | rank 5 -0.38 |
    rank 5 and 1 back +0.13 | rank 5 and 2 back -0.87 | rank 5 and 4 back -0.38 |
    rank 5 and 9 back -0.14 | rank 5 and more back -0.70 | subject before +0.38 |
    subject before in paragraph +0.51 | subject here +0.17 |
    subject here and clause +0.61 | subject here and comma +0.45 |
    subject here and joined +0.59 | subject here and object +0.17 |
    subject here and quote -1.66
they
    more back and 3 apart -0.14 | rank 1 +0.99 | rank 2 -0.70 | rank 5 -0.59 |
    rank 5 and more back -0.14
""")
