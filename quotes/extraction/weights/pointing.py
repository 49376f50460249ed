"""Whom a pronoun means: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting.people`: headings and clues.
POINTING = read_table("""
any
    0 back as head -0.14 | 0 back as joined -1.21 | 0 back as mark +0.15 |
    0 back as object +0.37 | 0 back as owned -0.52 | 0 back as subject +0.33 |
    1 back as head +0.16 | 1 back as joined -0.98 | 1 back as owned -0.54 |
    1 back as prep -0.17 | 1 back as subject +0.38 | 2 back as clause -0.17 |
    2 back as comma -0.36 | 2 back as joined -0.58 | 2 back as mark -0.19 |
    2 back as object -0.20 | 2 back as owned -0.10 | 2 back as prep -0.12 |
    2 back as subject +0.13 | 4 back as comma -0.58 | 4 back as head +0.55 |
    4 back as joined -0.55 | 4 back as mark -0.13 | 4 back as object -0.43 |
    4 back as owned -0.83 | 4 back as prep -0.19 | 9 back as clause -0.90 |
    9 back as comma -0.78 | 9 back as head -0.32 | 9 back as joined -0.85 |
    9 back as mark -0.46 | 9 back as object -0.50 | 9 back as owned -1.54 |
    9 back as subject +0.19 | more back as clause -0.73 | more back as head -1.31 |
    more back as joined -0.71 | more back as mark -0.10 | more back as object -0.49 |
    more back as owned -1.14 | more back as subject -0.46 | rank 1 of 3 +0.15 |
    rank 3 of 3 -0.26 | rank 4 of 4 -0.25 | rank 5 of 4 -0.31
beside
    0 back and 0 apart -0.59 | 0 back as ahead -0.46 | 0 back as comma +0.33 |
    0 back as head -1.25 | 0 back as prep +0.11 | 0 back as subject -0.12 |
    1 back and 0 apart +0.23 | 1 back and 1 apart +0.12 | 1 back as clause +0.15 |
    1 back as comma +0.41 | 1 back as head +0.20 | 2 back and 0 apart +0.48 |
    2 back as comma +0.47 | 2 back as head +0.14 | 2 back as joined -0.35 |
    2 back as object -0.10 | 2 back as owned +0.11 | 4 back and 0 apart -0.53 |
    4 back and 1 apart +0.30 | 4 back and 3 apart -0.27 | 4 back as head -0.22 |
    4 back as joined -0.17 | 4 back as mark -0.40 | 4 back as object -0.18 |
    4 back as owned -0.12 | 9 back and 1 apart -0.18 | 9 back and 2 apart +0.30 |
    9 back and 3 apart -0.53 | 9 back as clause -0.66 | 9 back as comma -0.54 |
    9 back as head -0.27 | 9 back as joined -0.22 | 9 back as object -0.48 |
    9 back as owned -0.83 | 9 back as subject -0.11 | ahead here and head -0.59 |
    ahead here and quote -0.48 | comma here and prep -0.15 | heads paragraph +0.63 |
    heads paragraph before +0.55 | more back and 3 apart -0.56 |
    more back as head -1.11 | more back as joined +0.12 | more back as mark -0.77 |
    more back as object -1.02 | more back as owned -0.54 | more back as prep -0.29 |
    more back as subject -0.12 | named right after -1.30 |
    only after prepositions -2.39 | pointed at 0 +1.30 | pointed at 1 +0.15 |
    pointed at 2 -0.14 | pointed at 9 -0.37 | pointed at more -0.25 |
    prep here and comma -0.32 | rank 1 -0.22 | rank 1 and 0 back -0.66 |
    rank 1 and 2 back -0.16 | rank 1 and 4 back +0.23 | rank 1 and 9 back +0.23 |
    rank 2 and 2 back +0.16 | rank 2 and 4 back -0.21 | rank 2 and 9 back -0.22 |
    rank 2 and more back -0.52 | rank 3 and 0 back +0.32 | rank 3 and 1 back +0.19 |
    rank 3 and 2 back +0.15 | rank 3 and 4 back -0.21 | rank 3 and 9 back -0.45 |
    rank 3 and more back -0.62 | rank 4 and 1 back +0.34 | rank 4 and 2 back +0.22 |
    rank 4 and 4 back -0.10 | rank 4 and 9 back -0.21 | rank 4 and more back -0.15 |
    rank 5 -0.12 | rank 5 and 0 back -1.41 | rank 5 and 2 back -0.18 |
    rank 5 and 9 back -0.16 | rank 5 and more back -0.12 | subject before +0.29 |
    subject here and clause +0.74 | subject here and comma -0.51 |
    subject here and prep -0.80
form
    beside ahead -0.46 | beside description -0.36 | beside full name +0.23 |
    beside pronoun +0.10 | beside short name -0.29 | description 0 back -0.51 |
    description 1 back -0.21 | description 9 back +0.41 | description more back -0.11 |
    full name 0 back +0.35 | full name 1 back +0.17 | full name 2 back -0.52 |
    full name 4 back -0.45 | full name 9 back -0.61 | full name more back -0.97 |
    it full name -0.46 | it short name +0.12 | object full name -0.42 |
    object pronoun +0.11 | object short name +0.13 | owner ahead +0.11 |
    owner description +0.46 | owner full name -0.27 | owner pronoun -0.10 |
    pronoun 0 back -0.12 | pronoun 9 back -0.39 | pronoun more back -0.31 |
    short name 0 back +0.35 | short name 2 back -0.12 | short name 4 back -0.27 |
    short name 9 back -0.20 | short name more back -0.45 | subject ahead -0.11 |
    subject description -0.23 | subject full name -0.44 | subject pronoun -0.22 |
    subject short name +0.24 | they full name -0.53 | they short name +0.35
it
    0 back and 0 apart -0.44 | 0 back as prep -0.14 | 1 back and 0 apart +0.46 |
    1 back and 1 apart -0.12 | 1 back as object +0.39 | 1 back as subject +0.12 |
    2 back and 0 apart -0.55 | 2 back and 2 apart -0.51 | 2 back as prep +0.19 |
    2 back as subject +0.14 | 4 back and 1 apart -0.53 | 4 back and 2 apart +0.30 |
    4 back and 3 apart -0.34 | 4 back as object -0.23 | 4 back as prep +0.14 |
    4 back as subject -0.12 | 9 back and 2 apart +0.21 | 9 back and 3 apart -0.25 |
    9 back as comma -0.14 | 9 back as object -0.26 | 9 back as owned -0.64 |
    9 back as prep +0.28 | heads paragraph +0.69 | heads paragraph before +0.43 |
    more back and 3 apart -0.11 | more back as object -0.12 | more back as prep +0.26 |
    more back as subject -0.37 | only after prepositions -1.48 |
    prep here and prep -1.20 | rank 1 -0.27 | rank 1 and 0 back -0.30 |
    rank 1 and 2 back -0.27 | rank 1 and 4 back +0.11 | rank 1 and 9 back -0.35 |
    rank 2 -0.15 | rank 2 and 1 back -0.16 | rank 2 and 4 back -0.20 |
    rank 2 and 9 back -0.18 | rank 2 and more back -0.18 | rank 3 -0.23 |
    rank 3 and 1 back +0.25 | rank 3 and 2 back -0.87 | rank 3 and 4 back -0.12 |
    rank 3 and 9 back -0.16 | rank 3 and more back -0.43 | rank 4 and 2 back +0.48 |
    rank 4 and 4 back -0.16 | rank 4 and more back -0.98 | rank 5 and 4 back -0.24 |
    rank 5 and 9 back +0.10 | rank 5 and more back +0.12 | subject before +0.12
object
    0 back and 0 apart +0.26 | 0 back as object +0.38 | 0 back as prep +0.47 |
    1 back as object -0.11 | 1 back as prep -0.27 | 1 back as subject -0.11 |
    2 back and 0 apart -0.54 | 2 back as object -0.61 | 2 back as prep +0.30 |
    4 back and 1 apart -0.60 | 4 back as object -0.66 | 4 back as subject -0.62 |
    9 back and 2 apart -0.71 | 9 back and 3 apart -0.76 | 9 back as subject -0.63 |
    heads paragraph +0.35 | heads paragraph before +0.11 | more back and 3 apart -0.22 |
    more back as object +0.18 | more back as subject -0.78 | named right after +0.23 |
    object here and object +0.54 | only after prepositions -0.58 | pointed at 0 -0.15 |
    rank 1 and 1 back -0.36 | rank 2 +0.26 | rank 2 and 0 back +0.36 |
    rank 2 and 1 back +0.29 | rank 3 -0.50 | rank 3 and 0 back -0.11 |
    rank 3 and 1 back -0.18 | rank 4 -0.33 | rank 4 and 1 back +0.35 |
    rank 4 and 2 back -0.82 | rank 4 and 9 back -0.25 | rank 4 and more back +0.30 |
    rank 5 -0.23 | rank 5 and 2 back -0.82 | subject before +0.45 |
    subject before in paragraph +0.47 | subject here and object -0.20 |
    subject here and said -0.38
owner
    0 back and 0 apart +0.37 | 0 back as ahead +0.11 | 0 back as comma +0.17 |
    0 back as head +0.64 | 0 back as joined -0.30 | 0 back as mark -0.73 |
    0 back as object +0.16 | 0 back as subject +0.18 | 1 back and 0 apart -0.28 |
    1 back as comma -0.37 | 1 back as head -0.19 | 1 back as joined -0.77 |
    1 back as mark -0.34 | 1 back as prep -0.10 | 1 back as subject +0.12 |
    2 back and 0 apart -0.44 | 2 back and 1 apart -0.34 | 2 back as comma -0.51 |
    2 back as joined -0.80 | 2 back as object -0.14 | 2 back as prep -0.85 |
    2 back as subject +0.32 | 4 back and 0 apart -0.94 | 4 back and 2 apart -0.36 |
    4 back as comma -1.03 | 4 back as joined -0.65 | 4 back as mark -0.41 |
    4 back as object -0.44 | 4 back as prep -1.40 | 4 back as subject +0.69 |
    9 back and 0 apart +0.13 | 9 back and 1 apart +0.17 | 9 back and 2 apart -0.27 |
    9 back as mark -0.59 | 9 back as object +0.18 | 9 back as prep -0.80 |
    9 back as subject +0.42 | ahead here and prep +0.67 | comma here and object +1.16 |
    comma here and prep -0.61 | head here and prep -0.13 | heads paragraph +0.45 |
    mark here and prep +0.28 | more back and 2 apart -0.82 |
    more back and 3 apart -0.68 | more back as clause -0.54 | more back as comma -0.78 |
    more back as mark -0.37 | more back as object -0.80 | named right after +1.83 |
    object here and clause +0.21 | object here and object +0.17 |
    object here and prep +0.11 | only after prepositions -0.75 | pointed at 0 -0.84 |
    pointed at 2 +0.61 | pointed at 4 +0.18 | pointed at more -0.33 |
    prep here and clause -0.37 | prep here and joined +0.66 |
    prep here and object -0.14 | prep here and prep -0.14 | rank 1 +0.23 |
    rank 1 and 0 back +0.57 | rank 1 and 1 back -0.54 | rank 1 and 2 back +0.20 |
    rank 2 -0.12 | rank 2 and 0 back +0.19 | rank 2 and 2 back -0.46 |
    rank 2 and 4 back -0.90 | rank 2 and 9 back -0.67 | rank 3 -0.28 |
    rank 3 and 0 back -0.32 | rank 3 and 1 back +0.19 | rank 3 and 4 back -0.24 |
    rank 3 and 9 back -0.27 | rank 3 and more back -0.74 | rank 4 -0.19 |
    rank 4 and 0 back -0.44 | rank 4 and 4 back +0.32 | rank 4 and 9 back -0.72 |
    rank 4 and more back -0.13 | rank 5 -0.25 | rank 5 and 0 back -0.13 |
    rank 5 and 1 back -0.42 | rank 5 and 2 back -0.65 | rank 5 and 4 back -0.42 |
    rank 5 and 9 back +0.79 | rank 5 and more back -0.74 | subject before +0.20 |
    subject before in paragraph +0.14 | subject here +0.22 |
    subject here and clause +0.44 | subject here and joined +0.31 |
    subject here and object +0.23 | subject here and prep -0.16
person
    acronym +0.11 | bare -0.59 | country -0.43 | label -0.53 | named 0 -0.29 |
    named 1 -0.43 | named 4 +0.38 | noun +0.69 | same sex by first name +0.30 |
    same sex by the text +0.35 | sex unknown -0.82 | the +0.38 | title +0.16
subject
    0 back and 0 apart +0.41 | 0 back as ahead -0.11 | 0 back as clause +0.42 |
    0 back as prep -0.13 | 0 back as subject +0.48 | 1 back and 0 apart -0.12 |
    1 back as clause -0.29 | 1 back as comma -0.37 | 1 back as joined -0.55 |
    1 back as mark +0.14 | 1 back as object -0.16 | 1 back as prep -0.40 |
    1 back as subject +0.45 | 2 back and 0 apart -0.90 | 2 back and 1 apart +0.68 |
    2 back as clause -0.80 | 2 back as comma -0.48 | 2 back as object -0.53 |
    2 back as prep +0.28 | 4 back and 0 apart -1.18 | 4 back and 1 apart +0.63 |
    4 back as comma -0.77 | 4 back as joined -0.75 | 4 back as mark +0.21 |
    4 back as object -0.15 | 4 back as subject -0.67 | 9 back and 2 apart -0.55 |
    9 back and 3 apart -0.30 | 9 back as comma -0.67 | 9 back as mark -0.50 |
    9 back as object -1.30 | 9 back as prep -1.03 | 9 back as subject +0.75 |
    ahead here and clause +0.54 | comma here and clause -0.31 | heads paragraph +0.41 |
    more back and 0 apart -1.45 | more back and 3 apart -0.90 |
    more back as comma -0.46 | more back as joined -0.77 | more back as prep -1.19 |
    more back as subject -1.23 | named right after -0.37 |
    only after prepositions -1.12 | pointed at 0 -0.43 | pointed at 1 -0.25 |
    pointed at 4 +0.40 | prep here and clause -0.24 | prep here and object +0.19 |
    rank 1 and 0 back +0.24 | rank 1 and 1 back -0.37 | rank 1 and 2 back +0.43 |
    rank 2 and 0 back +0.24 | rank 2 and 2 back +0.30 | rank 2 and 4 back -0.41 |
    rank 2 and 9 back -1.11 | rank 2 and more back -0.96 | rank 3 -0.13 |
    rank 3 and 2 back -0.25 | rank 3 and 4 back -0.42 | rank 3 and 9 back -0.13 |
    rank 3 and more back -1.35 | rank 4 -0.21 | rank 4 and 0 back -0.12 |
    rank 4 and 1 back +0.18 | rank 4 and 2 back -1.73 | rank 4 and 4 back +0.28 |
    rank 4 and 9 back -0.60 | rank 4 and more back -0.21 | rank 5 -0.29 |
    rank 5 and 1 back -0.14 | rank 5 and 2 back -1.32 | rank 5 and more back -0.52 |
    subject before +0.37 | subject before in paragraph +0.54 | subject here +0.18 |
    subject here and clause +0.54 | subject here and joined +0.88 |
    subject here and object +0.42 | subject here and quote -1.42
they
    4 back and 2 apart -0.50 | 9 back as prep -0.63 | more back and 3 apart -0.30 |
    only after prepositions -0.88 | rank 1 +1.03 | rank 2 -0.72 | rank 3 -0.71 |
    rank 4 -0.57 | rank 5 -0.67 | rank 5 and 9 back -0.37 | rank 5 and more back -0.15
""")
