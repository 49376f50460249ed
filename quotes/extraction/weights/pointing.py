"""Whom a pronoun means: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting.people`: headings and clues.
POINTING = read_table("""
any
    0 back as clause +0.11 | 0 back as comma +0.22 | 0 back as head -0.48 |
    0 back as joined -0.65 | 0 back as mark +0.27 | 0 back as object +0.37 |
    0 back as owned -0.60 | 0 back as prep +0.14 | 0 back as subject +0.43 |
    1 back as comma -0.29 | 1 back as head +0.40 | 1 back as joined -0.88 |
    1 back as mark +0.28 | 1 back as owned -0.74 | 1 back as prep -0.17 |
    1 back as subject +0.35 | 2 back as clause -0.36 | 2 back as joined -0.51 |
    2 back as mark -0.25 | 2 back as object -0.22 | 4 back as comma -0.36 |
    4 back as head +0.15 | 4 back as joined -0.38 | 4 back as mark +0.36 |
    4 back as object -0.64 | 4 back as owned -0.37 | 4 back as prep -0.43 |
    9 back as clause -0.48 | 9 back as comma -0.48 | 9 back as head -0.39 |
    9 back as joined -0.48 | 9 back as object -0.88 | 9 back as owned -1.01 |
    9 back as prep -0.13 | 9 back as subject -0.13 | more back as clause -0.25 |
    more back as comma -0.56 | more back as head -1.46 | more back as joined -0.53 |
    more back as mark -1.11 | more back as object -0.36 | more back as prep -0.40 |
    more back as subject -0.38 | rank 1 of 2 +0.11 | rank 1 of 3 +0.16 |
    rank 2 of 2 -0.11 | rank 2 of 3 -0.11 | rank 2 of 4 +0.11 | rank 3 of 3 -0.23 |
    rank 4 of 4 -0.32 | rank 5 of 4 -0.37
beside
    0 back and 0 apart -0.52 | 0 back as ahead -0.47 | 0 back as head -0.77 |
    1 back and 0 apart +0.34 | 1 back as clause +0.11 | 1 back as comma +0.28 |
    1 back as head +0.13 | 1 back as joined +0.15 | 1 back as mark -0.11 |
    1 back as object -0.32 | 1 back as subject +0.11 | 2 back and 0 apart +0.54 |
    2 back and 2 apart -0.20 | 2 back as comma +0.24 | 2 back as head +0.11 |
    2 back as joined -0.44 | 2 back as prep -0.19 | 2 back as subject +0.11 |
    4 back and 0 apart -0.42 | 4 back and 1 apart +0.31 | 4 back and 3 apart -0.29 |
    4 back as clause +0.21 | 4 back as comma +0.10 | 4 back as head +0.13 |
    4 back as mark -0.45 | 4 back as object -0.30 | 4 back as owned -0.28 |
    9 back and 1 apart -0.51 | 9 back and 2 apart +0.42 | 9 back and 3 apart -0.39 |
    9 back as clause -0.38 | 9 back as comma -0.22 | 9 back as head -0.20 |
    9 back as joined -0.44 | 9 back as object -0.43 | 9 back as owned -0.92 |
    9 back as prep +0.20 | 9 back as subject -0.17 | ahead here and head -0.63 |
    ahead here and quote -0.53 | heads paragraph +0.70 | heads paragraph before +0.56 |
    more back and 3 apart -0.25 | more back as comma -0.33 | more back as head -0.46 |
    more back as joined -0.14 | more back as mark -0.86 | more back as object -0.68 |
    more back as prep -0.18 | named right after -0.60 | never quoted -0.23 |
    only after prepositions -2.52 | pointed at 0 +1.03 | pointed at 1 +0.33 |
    pointed at 2 -0.35 | pointed at 9 -0.69 | pointed at more -0.49 |
    prep here and comma -1.30 | quoted earlier 1 apart -0.36 |
    quoted earlier 1 back -1.19 | quoted earlier 2 back +0.19 |
    quoted earlier 3 apart +0.13 | quoted earlier 9 back +0.11 |
    quoted last 0 back -2.47 | quoted last 1 back +0.50 | quoted last 2 back +0.29 |
    quoted last 3 apart +0.18 | quoted last 4 back +0.22 | quoted last more back +0.45 |
    rank 1 -0.15 | rank 1 and 0 back -0.61 | rank 1 and 2 back -0.14 |
    rank 1 and 9 back +0.14 | rank 2 and 0 back +0.30 | rank 2 and 4 back -0.23 |
    rank 2 and 9 back -0.36 | rank 2 and more back -0.67 | rank 3 and 0 back +0.17 |
    rank 3 and 1 back +0.14 | rank 3 and 2 back +0.11 | rank 3 and 4 back -0.16 |
    rank 3 and 9 back -0.55 | rank 3 and more back -0.13 | rank 4 and 1 back +0.36 |
    rank 4 and 2 back -0.18 | rank 4 and 9 back -0.16 | rank 5 and 0 back -1.39 |
    rank 5 and 1 back -0.11 | subject before +0.22 | subject here +0.12 |
    subject here and clause +0.76 | subject here and comma -0.71 |
    subject here and object -0.25 | subject here and prep -0.77
form
    beside ahead -0.47 | beside description -0.92 | beside full name +0.46 |
    beside short name -0.28 | description 0 back -1.08 | description 1 back -0.45 |
    description 2 back +0.32 | description 4 back +0.60 | description 9 back -0.64 |
    full name 0 back +0.62 | full name 1 back +0.25 | full name 2 back -0.40 |
    full name 4 back -0.66 | full name 9 back -0.93 | full name more back -1.07 |
    it full name -0.39 | it short name +0.18 | object description -0.92 |
    object full name -0.58 | owner description +0.27 | owner full name -0.39 |
    pronoun 0 back -0.19 | pronoun more back -0.21 | short name 0 back +0.28 |
    short name 1 back +0.13 | short name 4 back -0.25 | short name 9 back -0.18 |
    short name more back -0.57 | subject full name -0.45 | subject pronoun -0.26 |
    subject short name +0.32 | they full name -0.47 | they short name +0.52
it
    1 back and 0 apart +0.62 | 1 back and 1 apart +0.27 | 1 back as object +0.76 |
    1 back as subject +0.13 | 2 back and 1 apart +0.37 | 2 back and 2 apart +0.19 |
    2 back as prep +0.63 | 2 back as subject -0.37 | 4 back and 2 apart -0.74 |
    4 back and 3 apart -0.79 | 4 back as prep -0.94 | 4 back as subject -1.10 |
    9 back and 3 apart -1.39 | 9 back as object -0.46 | 9 back as prep -0.87 |
    9 back as subject -0.93 | heads paragraph +0.45 | heads paragraph before +0.78 |
    more back and 3 apart -0.79 | more back as prep -0.65 | more back as subject -0.89 |
    never quoted -0.31 | only after prepositions -0.95 | quoted earlier 3 apart -0.91 |
    quoted earlier more back -0.87 | rank 1 +0.30 | rank 1 and 1 back +0.19 |
    rank 1 and 2 back +0.35 | rank 2 -0.13 | rank 2 and 1 back +0.36 |
    rank 2 and 4 back -1.03 | rank 2 and 9 back -1.02 | rank 3 -0.15 |
    rank 3 and 4 back -0.95 | rank 3 and 9 back -0.76 | rank 4 -0.15 |
    rank 4 and 9 back -0.47 | rank 4 and more back -0.64 | rank 5 -1.11 |
    rank 5 and 9 back -0.27 | rank 5 and more back -0.69
object
    0 back and 0 apart +0.35 | 0 back as object +0.65 | 0 back as prep +0.31 |
    0 back as subject -0.11 | 1 back and 0 apart +0.13 | 1 back as subject -0.29 |
    2 back and 0 apart -0.90 | 2 back as object -0.46 | 2 back as prep +0.25 |
    2 back as subject -0.45 | 4 back and 1 apart -0.22 | 4 back as subject -0.63 |
    9 back and 2 apart -0.46 | 9 back and 3 apart -0.69 | 9 back as object -0.57 |
    9 back as subject -0.63 | heads paragraph +0.42 | heads paragraph before +0.17 |
    more back and 3 apart -0.59 | more back as object +0.26 |
    more back as subject -0.84 | named right after +0.38 |
    object here and object +0.49 | only after prepositions -0.38 | pointed at 1 -0.19 |
    pointed at 2 -0.14 | prep here and object +0.15 | rank 1 and 1 back -0.31 |
    rank 2 +0.24 | rank 2 and 0 back +0.38 | rank 3 -0.27 | rank 3 and 0 back -0.43 |
    rank 3 and 1 back +0.19 | rank 3 and 2 back -0.57 | rank 3 and 4 back +0.18 |
    rank 4 -0.65 | rank 4 and 2 back -0.40 | rank 4 and 9 back +0.25 | rank 5 -0.27 |
    rank 5 and 9 back -0.59 | rank 5 and more back -0.57 | subject before +0.39 |
    subject before in paragraph +0.43 | subject here and said -0.52
owner
    0 back and 0 apart +0.31 | 0 back as comma +0.41 | 0 back as head +0.32 |
    0 back as joined -0.26 | 0 back as mark -0.70 | 0 back as object +0.24 |
    0 back as subject +0.19 | 1 back and 0 apart -0.13 | 1 back as clause -0.11 |
    1 back as comma -0.39 | 1 back as head -0.12 | 1 back as joined -0.90 |
    1 back as subject +0.21 | 2 back and 0 apart -0.23 | 2 back and 1 apart -0.77 |
    2 back as clause -0.13 | 2 back as comma -0.18 | 2 back as joined -0.77 |
    2 back as mark -0.45 | 2 back as object -0.13 | 2 back as prep -0.53 |
    2 back as subject +0.21 | 4 back and 0 apart -0.31 | 4 back and 1 apart -0.13 |
    4 back and 2 apart -0.48 | 4 back as clause -0.86 | 4 back as comma -1.08 |
    4 back as mark +0.26 | 4 back as object -0.19 | 4 back as prep -0.39 |
    4 back as subject +0.51 | 9 back and 0 apart +0.45 | 9 back and 1 apart -0.48 |
    9 back and 2 apart -0.56 | 9 back and 3 apart -0.24 | 9 back as comma -0.67 |
    9 back as object -0.22 | 9 back as prep -0.13 | ahead here and prep +0.59 |
    comma here and prep -0.63 | head here and prep +0.16 | heads paragraph +0.66 |
    heads paragraph before +0.18 | mark here and prep +0.32 |
    more back and 2 apart -0.52 | more back and 3 apart -0.57 |
    more back as clause -0.76 | more back as comma -0.41 | more back as mark -0.23 |
    more back as object -0.19 | more back as prep -0.62 | named right after +1.83 |
    object here and clause +0.28 | object here and object -0.14 |
    object here and prep +0.33 | only after prepositions -0.68 | pointed at 0 -0.81 |
    pointed at 1 -0.25 | pointed at 2 +0.72 | pointed at 9 +0.18 |
    pointed at more -0.59 | prep here and clause -0.34 | prep here and joined +0.81 |
    prep here and prep -0.13 | rank 1 +0.22 | rank 1 and 0 back +0.53 |
    rank 1 and 1 back -0.53 | rank 2 and 0 back +0.12 | rank 2 and 2 back -0.36 |
    rank 2 and 4 back -0.14 | rank 2 and 9 back -0.14 | rank 2 and more back -0.36 |
    rank 3 -0.23 | rank 3 and 0 back -0.25 | rank 3 and 2 back -0.37 |
    rank 3 and 9 back -0.75 | rank 4 -0.34 | rank 4 and 0 back -0.50 |
    rank 4 and 2 back -0.27 | rank 4 and 4 back -0.21 | rank 4 and 9 back +0.26 |
    rank 5 -0.45 | rank 5 and 0 back -0.24 | rank 5 and 1 back +0.15 |
    rank 5 and 2 back -0.34 | rank 5 and 4 back -0.43 | rank 5 and 9 back -0.11 |
    rank 5 and more back -1.42 | subject before +0.21 | subject here +0.24 |
    subject here and clause +0.45 | subject here and object +0.19 |
    subject here and prep -0.10 | subject here and quote -0.38 |
    subject here and said +0.21
person
    acronym -0.23 | bare -0.40 | country -0.40 | label -0.11 | named 0 -0.17 |
    named 1 -0.56 | named 4 +0.32 | noun +0.77 | same sex by first name +0.30 |
    same sex by the text +0.30 | sex unknown -0.91 | surname -0.62 | the +0.24 |
    title +0.12
subject
    0 back and 0 apart +0.47 | 0 back as clause +0.43 | 0 back as comma -0.37 |
    0 back as subject +0.41 | 1 back and 1 apart -0.11 | 1 back as clause -0.12 |
    1 back as comma -0.57 | 1 back as head +0.20 | 1 back as joined -0.48 |
    1 back as prep -0.41 | 1 back as subject +0.46 | 2 back and 0 apart -0.39 |
    2 back as clause -1.20 | 2 back as comma -0.70 | 2 back as mark -0.14 |
    2 back as object -0.54 | 2 back as prep +0.26 | 2 back as subject -0.22 |
    4 back and 0 apart -1.49 | 4 back and 1 apart +0.40 | 4 back as clause -0.69 |
    4 back as comma -0.49 | 4 back as mark +0.82 | 4 back as object -0.77 |
    4 back as prep -0.15 | 4 back as subject +0.10 | 9 back and 1 apart -0.96 |
    9 back and 2 apart -0.42 | 9 back and 3 apart -0.36 | 9 back as clause -0.41 |
    9 back as mark -0.36 | 9 back as object -1.33 | 9 back as prep -0.60 |
    9 back as subject +0.53 | heads paragraph +0.54 | more back and 0 apart -1.29 |
    more back and 2 apart +0.27 | more back and 3 apart -0.98 |
    more back as clause -0.26 | more back as comma -0.12 | more back as joined -0.73 |
    more back as subject -1.30 | named right after -0.39 |
    object here and clause +0.15 | only after prepositions -0.87 | pointed at 0 -0.62 |
    pointed at 1 -0.34 | pointed at 2 -0.33 | pointed at 4 -0.15 | pointed at 9 +0.78 |
    pointed at more +0.43 | prep here and clause -0.38 | prep here and object +0.17 |
    rank 1 and 0 back +0.29 | rank 1 and 1 back -0.30 | rank 1 and 2 back +0.24 |
    rank 2 +0.11 | rank 2 and 2 back +0.56 | rank 2 and 9 back -0.78 |
    rank 2 and more back -1.10 | rank 3 -0.21 | rank 3 and 0 back +0.31 |
    rank 3 and 2 back -1.01 | rank 3 and 4 back +0.18 | rank 3 and 9 back -1.05 |
    rank 3 and more back -0.59 | rank 4 -0.22 | rank 4 and 1 back +0.16 |
    rank 4 and 2 back -1.39 | rank 4 and 4 back -0.46 | rank 4 and 9 back +0.37 |
    rank 4 and more back -1.10 | rank 5 -0.42 | rank 5 and 1 back +0.31 |
    rank 5 and 2 back -1.32 | rank 5 and 4 back -0.83 | rank 5 and 9 back -0.35 |
    rank 5 and more back -0.59 | subject before +0.40 |
    subject before in paragraph +0.53 | subject here +0.19 |
    subject here and clause +0.48 | subject here and comma +0.25 |
    subject here and joined +0.86 | subject here and object +0.37 |
    subject here and quote -1.51
they
    more back and 3 apart -0.34 | rank 1 +0.70
""")
