"""Whom a pronoun means: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting.people`: headings and clues.
POINTING = read_table("""
any
    0 back as ahead +0.12 | 0 back as comma +0.23 | 0 back as head -0.32 |
    0 back as joined -0.63 | 0 back as mark +0.26 | 0 back as object +0.43 |
    0 back as owned -0.52 | 0 back as prep +0.17 | 0 back as subject +0.44 |
    1 back as comma -0.17 | 1 back as head +0.23 | 1 back as joined -0.94 |
    1 back as mark +0.37 | 1 back as owned -0.52 | 1 back as prep -0.12 |
    1 back as subject +0.38 | 2 back as clause -0.40 | 2 back as comma -0.44 |
    2 back as head +0.18 | 2 back as joined -0.66 | 2 back as mark -0.14 |
    2 back as object -0.15 | 2 back as owned -0.12 | 2 back as subject +0.11 |
    4 back as comma -0.42 | 4 back as joined -0.39 | 4 back as mark +0.34 |
    4 back as object -0.51 | 4 back as owned -0.67 | 9 back as clause -0.69 |
    9 back as comma -0.54 | 9 back as head -0.29 | 9 back as joined -0.71 |
    9 back as mark -0.43 | 9 back as object -0.37 | 9 back as owned -1.31 |
    more back as clause -0.46 | more back as comma -1.36 | more back as head -1.30 |
    more back as joined -0.70 | more back as mark -0.50 | more back as object -0.39 |
    more back as owned -0.91 | more back as prep +0.15 | more back as subject -0.10 |
    rank 1 of 3 +0.17 | rank 3 of 3 -0.31 | rank 3 of 4 -0.15 | rank 4 of 4 -0.39 |
    rank 5 of 4 -0.27
beside
    0 back and 0 apart -0.60 | 0 back as ahead -0.45 | 0 back as head -0.79 |
    0 back as prep -0.19 | 1 back and 0 apart +0.25 | 1 back as clause +0.24 |
    1 back as comma +0.53 | 1 back as head +0.24 | 1 back as joined +0.28 |
    1 back as mark -0.12 | 1 back as object -0.29 | 2 back and 0 apart +0.44 |
    2 back and 2 apart -0.16 | 2 back as clause +0.30 | 2 back as comma +0.24 |
    2 back as head +0.30 | 2 back as joined -0.36 | 2 back as prep -0.15 |
    2 back as subject +0.12 | 4 back and 0 apart -0.52 | 4 back and 1 apart +0.28 |
    4 back and 3 apart -0.30 | 4 back as clause +0.12 | 4 back as comma +0.13 |
    4 back as head -0.10 | 4 back as mark -0.50 | 4 back as object -0.14 |
    4 back as owned -0.15 | 4 back as prep -0.20 | 4 back as subject -0.11 |
    9 back and 1 apart -0.26 | 9 back and 2 apart +0.34 | 9 back and 3 apart -0.51 |
    9 back as clause -0.30 | 9 back as comma -0.16 | 9 back as head -0.27 |
    9 back as joined -0.27 | 9 back as object -0.51 | 9 back as owned -0.72 |
    9 back as subject -0.11 | ahead here and head -0.59 | ahead here and quote -0.52 |
    comma here and prep -0.19 | heads paragraph +0.66 | heads paragraph before +0.53 |
    more back and 3 apart -0.38 | more back as clause +0.26 | more back as comma -1.04 |
    more back as head -0.42 | more back as joined +0.20 | more back as mark -0.90 |
    more back as object -0.53 | more back as owned -0.48 | more back as prep -0.27 |
    more back as subject -0.14 | named right after -0.62 | never quoted -0.33 |
    only after prepositions -2.47 | pointed at 0 +1.15 | pointed at 1 +0.21 |
    pointed at 2 -0.15 | pointed at 4 -0.11 | pointed at 9 -0.57 |
    pointed at more -0.94 | prep here and comma -1.22 | quoted earlier 1 apart -0.70 |
    quoted earlier 1 back -1.32 | quoted earlier 2 back +0.26 |
    quoted earlier 9 back +0.11 | quoted earlier more back -0.13 |
    quoted last 0 back -2.27 | quoted last 1 back +0.44 | quoted last 2 back +0.25 |
    quoted last 3 apart +0.27 | quoted last 4 back +0.21 | quoted last 9 back -0.24 |
    quoted last more back +0.23 | rank 1 -0.16 | rank 1 and 0 back -0.58 |
    rank 1 and 2 back -0.17 | rank 2 and 4 back -0.22 | rank 2 and 9 back -0.20 |
    rank 2 and more back -0.63 | rank 3 and 0 back +0.16 | rank 3 and 1 back +0.14 |
    rank 3 and 2 back +0.14 | rank 3 and 4 back -0.17 | rank 3 and 9 back -0.43 |
    rank 3 and more back -0.22 | rank 4 and 1 back +0.38 | rank 4 and 4 back -0.12 |
    rank 4 and 9 back -0.21 | rank 5 -0.11 | rank 5 and 0 back -1.39 |
    rank 5 and more back -0.26 | subject before +0.32 | subject here and clause +0.93 |
    subject here and comma -0.58 | subject here and prep -0.70
form
    ahead 0 back +0.12 | beside ahead -0.45 | beside description -0.43 |
    beside full name +0.33 | beside short name -0.26 | description 0 back -0.78 |
    description 1 back -0.23 | description more back -0.36 | full name 0 back +0.54 |
    full name 1 back +0.28 | full name 2 back -0.46 | full name 4 back -0.50 |
    full name 9 back -0.84 | full name more back -0.92 | it full name -0.24 |
    it short name +0.32 | object description -0.23 | object full name -0.53 |
    owner description +0.11 | owner full name -0.44 | owner pronoun +0.15 |
    pronoun 0 back -0.45 | pronoun 4 back +0.22 | pronoun more back +0.40 |
    short name 0 back +0.32 | short name 1 back +0.13 | short name 2 back -0.13 |
    short name 4 back -0.19 | short name 9 back -0.16 | short name more back -0.51 |
    subject ahead -0.17 | subject full name -0.63 | subject short name +0.13 |
    they full name -0.51 | they short name +0.42
it
    0 back and 0 apart -0.55 | 0 back as prep -0.38 | 1 back and 0 apart +0.33 |
    1 back as object +0.52 | 2 back and 1 apart +0.21 | 2 back and 2 apart -0.58 |
    2 back as object +0.27 | 4 back and 1 apart -0.49 | 4 back and 2 apart +0.31 |
    4 back and 3 apart -0.34 | 4 back as prep +0.17 | 9 back and 2 apart +0.25 |
    9 back and 3 apart -0.29 | 9 back as comma -0.16 | 9 back as object -0.17 |
    9 back as owned -0.66 | 9 back as prep +0.39 | heads paragraph +0.67 |
    heads paragraph before +0.26 | more back as head -0.12 | more back as prep +0.29 |
    more back as subject -0.28 | never quoted -0.82 | only after prepositions -1.60 |
    quoted earlier 3 apart -0.24 | quoted earlier 9 back -0.18 |
    quoted last 3 apart +1.13 | rank 1 -0.22 | rank 1 and 0 back -0.36 |
    rank 1 and 1 back -0.10 | rank 1 and 2 back -0.30 | rank 1 and 9 back +0.12 |
    rank 2 -0.25 | rank 2 and 2 back +0.11 | rank 2 and 4 back -0.15 |
    rank 2 and 9 back -0.37 | rank 2 and more back -0.18 | rank 3 -0.15 |
    rank 3 and 1 back +0.44 | rank 3 and 2 back -1.27 | rank 3 and 4 back -0.14 |
    rank 3 and more back -0.24 | rank 4 and 2 back +0.12 | rank 4 and 9 back -0.22 |
    rank 4 and more back -0.31 | rank 5 +0.16
object
    0 back and 0 apart +0.29 | 0 back as object +0.48 | 0 back as prep +0.37 |
    0 back as subject -0.12 | 1 back and 0 apart +0.17 | 1 back as object +0.11 |
    1 back as prep -0.23 | 2 back and 0 apart -0.92 | 2 back as object -0.38 |
    2 back as prep +0.33 | 2 back as subject -0.46 | 4 back and 1 apart -0.38 |
    4 back as object -0.48 | 9 back and 2 apart -0.83 | 9 back and 3 apart -0.70 |
    9 back as object +0.11 | heads paragraph +0.42 | more back and 3 apart -0.32 |
    more back as object +0.11 | more back as subject -1.00 | named right after +0.50 |
    object here and object +0.42 | only after prepositions -0.17 | pointed at 0 -0.27 |
    pointed at 1 +0.31 | rank 1 +0.11 | rank 1 and 1 back -0.18 | rank 2 +0.18 |
    rank 2 and 0 back +0.35 | rank 3 -0.50 | rank 3 and 0 back -0.10 |
    rank 3 and 1 back -0.14 | rank 3 and 2 back -0.59 | rank 3 and 4 back -0.77 |
    rank 4 -0.31 | rank 4 and 1 back +0.33 | rank 4 and 2 back -0.49 |
    rank 4 and 9 back -0.17 | rank 5 -0.16 | rank 5 and 2 back -0.55 |
    subject before +0.36 | subject before in paragraph +0.40 |
    subject here and object -0.21 | subject here and prep +0.19 |
    subject here and said -0.26
owner
    0 back and 0 apart +0.38 | 0 back as comma +0.36 | 0 back as head +0.36 |
    0 back as joined -0.26 | 0 back as mark -0.45 | 0 back as object +0.21 |
    0 back as subject +0.27 | 1 back and 0 apart -0.25 | 1 back and 1 apart +0.21 |
    1 back as clause -0.13 | 1 back as comma -0.38 | 1 back as head -0.24 |
    1 back as joined -0.90 | 1 back as mark +0.12 | 1 back as prep -0.21 |
    1 back as subject +0.16 | 2 back and 0 apart -0.17 | 2 back and 1 apart -0.68 |
    2 back as clause -0.94 | 2 back as comma -0.23 | 2 back as joined -0.69 |
    2 back as object -0.24 | 2 back as prep -0.53 | 2 back as subject +0.12 |
    4 back and 0 apart -0.40 | 4 back and 1 apart -0.85 | 4 back and 2 apart -0.22 |
    4 back as clause -0.59 | 4 back as comma -0.85 | 4 back as mark -0.13 |
    4 back as object -0.67 | 4 back as prep +0.14 | 4 back as subject +0.49 |
    9 back and 0 apart +0.76 | 9 back and 2 apart -0.34 | 9 back and 3 apart -0.60 |
    9 back as clause -0.60 | 9 back as comma -0.75 | 9 back as mark -0.86 |
    9 back as object +0.23 | 9 back as prep -0.30 | 9 back as subject +0.35 |
    ahead here and prep +0.66 | comma here and prep -0.61 | head here and prep -0.13 |
    heads paragraph +0.71 | heads paragraph before +0.17 | mark here and prep +0.17 |
    more back and 2 apart -0.59 | more back and 3 apart -0.61 |
    more back as clause -0.44 | more back as comma -0.15 | more back as mark -0.28 |
    more back as object -0.91 | more back as prep -0.72 | named right after +1.86 |
    object here and clause +0.29 | object here and prep +0.22 |
    only after prepositions -0.62 | pointed at 0 -0.68 | pointed at 2 +0.23 |
    pointed at 4 +0.67 | pointed at 9 +0.22 | prep here and clause -0.26 |
    prep here and joined +0.83 | prep here and object -0.13 | prep here and prep -0.14 |
    rank 1 +0.22 | rank 1 and 0 back +0.51 | rank 1 and 1 back -0.50 |
    rank 1 and 2 back -0.28 | rank 2 and 0 back +0.11 | rank 2 and 2 back -0.29 |
    rank 2 and 4 back -0.54 | rank 2 and 9 back -0.29 | rank 3 -0.25 |
    rank 3 and 0 back -0.24 | rank 3 and 1 back +0.18 | rank 3 and 2 back -0.13 |
    rank 3 and 4 back -0.17 | rank 3 and 9 back -0.65 | rank 3 and more back +0.11 |
    rank 4 -0.50 | rank 4 and 0 back -0.34 | rank 4 and 2 back -0.39 |
    rank 4 and 4 back +0.25 | rank 4 and 9 back -0.65 | rank 4 and more back -0.92 |
    rank 5 -0.34 | rank 5 and 0 back -0.47 | rank 5 and 2 back -0.18 |
    rank 5 and 9 back +0.54 | rank 5 and more back -1.50 | subject before +0.18 |
    subject here +0.22 | subject here and clause +0.41 | subject here and quote -0.23 |
    subject here and said +0.12
person
    acronym +0.12 | bare -0.59 | country -0.47 | first name -0.16 | label -0.25 |
    named 0 -0.29 | named 1 -0.50 | named 4 +0.27 | noun +0.65 |
    same sex by first name +0.27 | same sex by the text +0.24 | sex unknown -0.88 |
    the +0.31
subject
    0 back and 0 apart +0.46 | 0 back as ahead -0.17 | 0 back as clause +0.37 |
    0 back as comma -0.37 | 0 back as subject +0.35 | 1 back and 1 apart -0.12 |
    1 back as clause -0.13 | 1 back as comma -0.64 | 1 back as head +0.32 |
    1 back as joined -0.55 | 1 back as object -0.11 | 1 back as prep -0.24 |
    1 back as subject +0.46 | 2 back and 0 apart -0.47 | 2 back and 1 apart +0.51 |
    2 back as clause -1.20 | 2 back as comma -0.56 | 2 back as joined -0.23 |
    2 back as mark +0.35 | 2 back as object -0.14 | 2 back as prep +0.45 |
    2 back as subject -0.28 | 4 back and 0 apart -1.31 | 4 back and 1 apart +0.20 |
    4 back as comma -0.42 | 4 back as joined -0.60 | 4 back as mark +1.04 |
    4 back as object -0.55 | 4 back as prep +0.13 | 4 back as subject -0.47 |
    9 back and 2 apart -0.88 | 9 back and 3 apart -0.41 | 9 back as clause -0.47 |
    9 back as comma -0.29 | 9 back as mark -0.38 | 9 back as object -1.37 |
    9 back as prep -0.21 | 9 back as subject +0.29 | ahead here and clause +0.47 |
    heads paragraph +0.49 | more back and 0 apart -1.54 | more back and 2 apart +0.35 |
    more back and 3 apart -0.52 | more back as clause -0.14 | more back as comma -0.11 |
    more back as joined -0.80 | more back as prep -0.18 | more back as subject +0.26 |
    named right after -0.46 | object here and clause +0.13 |
    only after prepositions -1.22 | pointed at 0 -0.81 | pointed at 1 -0.54 |
    pointed at 2 -0.16 | pointed at 4 -0.11 | pointed at 9 +0.78 |
    prep here and clause -0.27 | prep here and object +0.23 | rank 1 +0.12 |
    rank 1 and 0 back +0.21 | rank 1 and 1 back -0.35 | rank 1 and 2 back +0.26 |
    rank 1 and 4 back +0.32 | rank 2 and 0 back +0.18 | rank 2 and 1 back -0.14 |
    rank 2 and 2 back +0.64 | rank 2 and 4 back -0.13 | rank 2 and 9 back -1.04 |
    rank 2 and more back -1.07 | rank 3 -0.12 | rank 3 and 0 back +0.29 |
    rank 3 and 1 back +0.11 | rank 3 and 2 back -0.71 | rank 3 and 4 back -0.43 |
    rank 3 and 9 back -0.32 | rank 4 -0.12 | rank 4 and 0 back +0.22 |
    rank 4 and 1 back +0.20 | rank 4 and 2 back -1.54 | rank 4 and 4 back +0.19 |
    rank 4 and 9 back +0.12 | rank 4 and more back -0.61 | rank 5 -0.46 |
    rank 5 and 1 back +0.29 | rank 5 and 2 back -0.85 | rank 5 and 4 back -0.98 |
    rank 5 and 9 back -0.35 | rank 5 and more back -0.72 | subject before +0.38 |
    subject before in paragraph +0.52 | subject here +0.21 |
    subject here and clause +0.61 | subject here and comma +0.66 |
    subject here and joined +0.34 | subject here and quote -1.64
they
    4 back and 2 apart -0.47 | 4 back as prep -0.62 | 9 back as prep -0.54 |
    only after prepositions -0.68 | rank 1 +1.03 | rank 2 -0.65 | rank 5 -0.61 |
    rank 5 and 9 back -0.34
""")
