"""Whom a pronoun means: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting.people`: headings and clues.
POINTING = read_table("""
any
    0 back as comma +0.19 | 0 back as head -0.26 | 0 back as joined -0.80 |
    0 back as mark +0.18 | 0 back as object +0.35 | 0 back as owned -0.56 |
    0 back as prep +0.11 | 0 back as subject +0.35 | 1 back as comma -0.19 |
    1 back as head +0.19 | 1 back as joined -0.94 | 1 back as mark +0.23 |
    1 back as owned -0.61 | 1 back as prep -0.29 | 1 back as subject +0.35 |
    2 back as clause -0.40 | 2 back as comma -0.47 | 2 back as head +0.12 |
    2 back as joined -0.71 | 2 back as mark -0.17 | 2 back as object -0.17 |
    2 back as owned -0.10 | 2 back as subject +0.15 | 4 back as comma -0.51 |
    4 back as joined -0.37 | 4 back as mark +0.29 | 4 back as object -0.53 |
    4 back as owned -0.72 | 4 back as prep -0.13 | 9 back as clause -0.76 |
    9 back as comma -0.57 | 9 back as head -0.24 | 9 back as joined -0.70 |
    9 back as mark -0.32 | 9 back as object -0.42 | 9 back as owned -1.37 |
    9 back as subject +0.11 | more back as clause -0.50 | more back as comma -1.37 |
    more back as head -1.31 | more back as joined -0.68 | more back as mark -0.54 |
    more back as object -0.49 | more back as owned -0.88 | more back as subject -0.15 |
    rank 1 of 2 +0.11 | rank 1 of 3 +0.16 | rank 2 of 2 -0.11 | rank 3 of 3 -0.28 |
    rank 3 of 4 -0.17 | rank 4 of 4 -0.31 | rank 5 of 4 -0.25
beside
    0 back and 0 apart -0.56 | 0 back as ahead -0.37 | 0 back as comma +0.12 |
    0 back as head -0.81 | 0 back as object -0.11 | 1 back and 0 apart +0.28 |
    1 back as clause +0.25 | 1 back as comma +0.56 | 1 back as head +0.21 |
    1 back as joined +0.25 | 1 back as object -0.30 | 2 back and 0 apart +0.46 |
    2 back as clause +0.28 | 2 back as comma +0.26 | 2 back as head +0.36 |
    2 back as joined -0.34 | 2 back as prep -0.13 | 4 back and 0 apart -0.64 |
    4 back and 1 apart +0.24 | 4 back and 3 apart -0.31 | 4 back as comma +0.11 |
    4 back as head -0.11 | 4 back as mark -0.41 | 4 back as owned -0.11 |
    4 back as subject -0.17 | 9 back and 1 apart -0.30 | 9 back and 2 apart +0.27 |
    9 back and 3 apart -0.58 | 9 back as clause -0.21 | 9 back as comma -0.13 |
    9 back as head -0.25 | 9 back as joined -0.20 | 9 back as mark -0.12 |
    9 back as object -0.50 | 9 back as owned -0.68 | 9 back as prep +0.12 |
    9 back as subject -0.14 | ahead here and head -0.62 | ahead here and quote -0.58 |
    comma here and prep -0.19 | heads paragraph +0.68 | heads paragraph before +0.51 |
    more back and 3 apart -0.37 | more back as clause +0.17 | more back as comma -1.07 |
    more back as head -0.39 | more back as joined +0.11 | more back as mark -0.96 |
    more back as object -0.97 | more back as owned -0.54 | more back as prep -0.28 |
    more back as subject -0.19 | named right after -0.60 | never quoted -0.22 |
    only after prepositions -2.42 | pointed at 0 +1.06 | pointed at 1 +0.14 |
    pointed at 2 -0.23 | pointed at 9 -0.53 | pointed at more -0.68 |
    prep here and comma -1.02 | quoted earlier 1 apart -0.58 |
    quoted earlier 1 back -1.24 | quoted earlier 2 back +0.30 |
    quoted earlier 9 back +0.15 | quoted last 0 back -2.14 | quoted last 1 back +0.56 |
    quoted last 2 back +0.31 | quoted last 3 apart +0.35 | quoted last 4 back +0.29 |
    quoted last 9 back -0.19 | quoted last more back +0.27 | rank 1 -0.29 |
    rank 1 and 0 back -0.51 | rank 2 and 4 back -0.19 | rank 2 and 9 back -0.21 |
    rank 2 and more back -0.63 | rank 3 and 0 back +0.17 | rank 3 and 2 back +0.15 |
    rank 3 and 4 back -0.19 | rank 3 and 9 back -0.51 | rank 3 and more back -0.23 |
    rank 4 and 1 back +0.39 | rank 4 and 4 back -0.17 | rank 4 and 9 back -0.31 |
    rank 4 and more back -0.11 | rank 5 -0.11 | rank 5 and 0 back -1.45 |
    rank 5 and 2 back -0.14 | rank 5 and more back -0.22 | subject before +0.32 |
    subject here +0.13 | subject here and clause +0.87 | subject here and comma -0.52 |
    subject here and prep -0.66
form
    beside ahead -0.37 | beside description -0.42 | beside full name +0.37 |
    beside short name -0.35 | description 0 back -0.73 | description 1 back -0.21 |
    description 4 back +0.52 | description 9 back +0.31 | description more back -0.22 |
    full name 0 back +0.49 | full name 1 back +0.18 | full name 2 back -0.51 |
    full name 4 back -0.55 | full name 9 back -0.81 | full name more back -0.96 |
    it full name -0.32 | it short name +0.18 | object description -0.19 |
    object full name -0.44 | owner description +0.17 | owner full name -0.25 |
    pronoun 0 back -0.34 | pronoun 1 back -0.10 | pronoun 9 back -0.21 |
    pronoun more back +0.36 | short name 0 back +0.39 | short name 2 back -0.12 |
    short name 4 back -0.25 | short name 9 back -0.20 | short name more back -0.51 |
    subject description +0.19 | subject full name -0.43 | subject short name +0.20 |
    they full name -0.44 | they short name +0.33
it
    0 back and 0 apart -0.45 | 0 back as prep -0.40 | 1 back and 0 apart +0.43 |
    1 back as object +0.51 | 1 back as prep +0.13 | 2 back and 1 apart +0.22 |
    2 back and 2 apart -0.58 | 2 back as object +0.22 | 4 back and 1 apart -0.60 |
    4 back and 2 apart +0.34 | 4 back and 3 apart -0.20 | 4 back as prep +0.20 |
    4 back as subject -0.19 | 9 back and 2 apart +0.23 | 9 back and 3 apart -0.13 |
    9 back as comma -0.21 | 9 back as object -0.28 | 9 back as owned -0.65 |
    9 back as prep +0.37 | heads paragraph +0.68 | heads paragraph before +0.31 |
    more back as head -0.15 | more back as prep +0.32 | more back as subject -0.22 |
    never quoted -0.77 | only after prepositions -1.60 | quoted earlier 3 apart -0.29 |
    quoted earlier 9 back -0.16 | quoted last 3 apart +1.26 | rank 1 -0.22 |
    rank 1 and 0 back -0.28 | rank 1 and 1 back -0.16 | rank 1 and 2 back -0.19 |
    rank 2 -0.24 | rank 2 and 9 back -0.39 | rank 2 and more back -0.15 | rank 3 -0.21 |
    rank 3 and 1 back +0.41 | rank 3 and 2 back -1.16 | rank 3 and 4 back -0.23 |
    rank 3 and more back -0.28 | rank 4 and 9 back -0.31 | rank 4 and more back -0.37 |
    rank 5 +0.18 | subject before in paragraph +0.12
object
    0 back and 0 apart +0.21 | 0 back as object +0.43 | 0 back as prep +0.33 |
    1 back as object +0.17 | 1 back as prep -0.34 | 2 back and 0 apart -0.76 |
    2 back as object -0.71 | 2 back as prep +0.19 | 2 back as subject -0.17 |
    4 back and 1 apart -0.46 | 9 back and 1 apart +0.31 | 9 back and 2 apart -0.93 |
    9 back and 3 apart -0.77 | heads paragraph +0.47 | more back and 3 apart -0.66 |
    more back as object +0.25 | more back as subject -0.83 | named right after +0.53 |
    object here and object +0.43 | only after prepositions -0.11 | pointed at 0 -0.24 |
    pointed at 1 +0.14 | pointed at 2 +0.14 | rank 2 +0.20 | rank 2 and 0 back +0.27 |
    rank 3 -0.48 | rank 3 and 0 back -0.15 | rank 3 and 1 back -0.11 |
    rank 3 and 2 back -0.57 | rank 3 and 4 back -0.81 | rank 4 -0.27 |
    rank 4 and 1 back +0.37 | rank 4 and 2 back -0.60 | rank 4 and 9 back +0.41 |
    rank 5 -0.33 | rank 5 and 2 back -0.68 | rank 5 and more back -0.65 |
    subject before +0.31 | subject before in paragraph +0.35 |
    subject here and object -0.20 | subject here and prep +0.13 |
    subject here and said -0.37
owner
    0 back and 0 apart +0.38 | 0 back as clause -0.14 | 0 back as comma +0.40 |
    0 back as head +0.37 | 0 back as joined -0.25 | 0 back as mark -0.44 |
    0 back as object +0.27 | 0 back as subject +0.17 | 1 back and 0 apart -0.22 |
    1 back and 1 apart +0.35 | 1 back as clause -0.18 | 1 back as comma -0.37 |
    1 back as joined -0.91 | 1 back as prep -0.16 | 1 back as subject +0.25 |
    2 back and 0 apart -0.23 | 2 back and 1 apart -0.88 | 2 back as clause -0.85 |
    2 back as comma -0.29 | 2 back as joined -0.64 | 2 back as mark -0.34 |
    2 back as prep -0.66 | 2 back as subject +0.27 | 4 back and 0 apart -0.55 |
    4 back and 2 apart -0.30 | 4 back as clause -0.53 | 4 back as comma -1.10 |
    4 back as object -0.86 | 4 back as prep -0.16 | 4 back as subject +0.98 |
    9 back and 1 apart +0.22 | 9 back and 2 apart -0.31 | 9 back and 3 apart -0.26 |
    9 back as clause -0.80 | 9 back as comma -0.89 | 9 back as mark -0.31 |
    9 back as prep -0.81 | 9 back as subject +0.67 | ahead here and prep +0.73 |
    comma here and prep -0.71 | head here and prep -0.13 | heads paragraph +0.48 |
    mark here and prep +0.21 | more back and 2 apart -0.60 |
    more back and 3 apart -0.64 | more back as clause -0.49 | more back as comma -0.19 |
    more back as object -0.89 | more back as prep -0.75 | named right after +1.93 |
    object here and clause +0.16 | object here and prep +0.22 |
    only after prepositions -0.56 | pointed at 0 -0.57 | pointed at 2 +0.35 |
    pointed at 4 +0.40 | prep here and joined +0.77 | prep here and object -0.11 |
    prep here and prep -0.18 | rank 1 +0.19 | rank 1 and 0 back +0.54 |
    rank 1 and 1 back -0.49 | rank 1 and 2 back -0.15 | rank 2 and 2 back -0.27 |
    rank 2 and 4 back +0.11 | rank 2 and 9 back -0.14 | rank 3 -0.24 |
    rank 3 and 0 back -0.22 | rank 3 and 1 back +0.12 | rank 3 and 2 back -0.21 |
    rank 3 and 4 back -0.51 | rank 3 and 9 back -0.20 | rank 3 and more back +0.15 |
    rank 4 -0.35 | rank 4 and 0 back -0.43 | rank 4 and 2 back -0.75 |
    rank 4 and 4 back +0.38 | rank 4 and 9 back -0.32 | rank 4 and more back -0.91 |
    rank 5 -0.32 | rank 5 and 0 back -0.39 | rank 5 and 1 back -0.10 |
    rank 5 and 4 back -0.15 | rank 5 and 9 back +0.32 | rank 5 and more back -1.51 |
    subject before +0.23 | subject here +0.28 | subject here and clause +0.44 |
    subject here and object +0.20 | subject here and quote -0.36 |
    subject here and said +0.18
person
    bare -0.56 | country -0.43 | first name -0.16 | label -0.30 | named 0 -0.28 |
    named 1 -0.39 | named 4 +0.37 | noun +0.70 | same sex by first name +0.28 |
    same sex by the text +0.26 | sex unknown -0.84 | the +0.34
subject
    0 back and 0 apart +0.41 | 0 back as clause +0.35 | 0 back as comma -0.35 |
    0 back as subject +0.37 | 1 back as clause -0.15 | 1 back as comma -0.69 |
    1 back as head +0.29 | 1 back as joined -0.62 | 1 back as mark +0.12 |
    1 back as object -0.14 | 1 back as prep -0.46 | 1 back as subject +0.50 |
    2 back and 0 apart -0.56 | 2 back and 1 apart +0.45 | 2 back as clause -1.20 |
    2 back as comma -0.52 | 2 back as joined -0.25 | 2 back as mark +0.41 |
    2 back as object -0.37 | 2 back as prep +0.42 | 2 back as subject -0.19 |
    4 back and 0 apart -1.35 | 4 back and 1 apart +0.59 | 4 back and 2 apart -0.44 |
    4 back as comma -0.50 | 4 back as joined -0.58 | 4 back as mark +1.18 |
    4 back as object -0.28 | 4 back as prep -0.17 | 4 back as subject -0.20 |
    9 back and 1 apart +0.21 | 9 back and 2 apart -0.77 | 9 back and 3 apart -0.29 |
    9 back as comma -0.39 | 9 back as mark -0.36 | 9 back as object -0.53 |
    9 back as prep -0.51 | 9 back as subject +0.47 | ahead here and clause +0.49 |
    heads paragraph +0.37 | heads paragraph before -0.13 | more back and 0 apart -1.29 |
    more back and 2 apart -0.21 | more back and 3 apart -0.40 |
    more back as clause -0.20 | more back as joined -0.93 | more back as object -0.13 |
    more back as prep -0.58 | more back as subject +0.24 | named right after -0.42 |
    object here and clause +0.16 | only after prepositions -1.07 | pointed at 0 -0.61 |
    pointed at 1 -0.36 | pointed at 2 -0.19 | pointed at 4 -0.17 | pointed at 9 +0.69 |
    prep here and clause -0.30 | prep here and object +0.24 | rank 1 and 0 back +0.21 |
    rank 1 and 1 back -0.27 | rank 1 and 2 back +0.44 | rank 1 and 4 back +0.11 |
    rank 2 and 1 back -0.15 | rank 2 and 2 back +0.56 | rank 2 and 4 back +0.42 |
    rank 2 and 9 back -1.34 | rank 2 and more back -1.16 | rank 3 and 0 back +0.30 |
    rank 3 and 2 back -0.66 | rank 3 and 9 back -0.43 | rank 4 -0.29 |
    rank 4 and 1 back +0.36 | rank 4 and 2 back -1.45 | rank 4 and 4 back -1.10 |
    rank 4 and 9 back +0.20 | rank 4 and more back -1.45 | rank 5 -0.47 |
    rank 5 and 1 back +0.25 | rank 5 and 2 back -0.71 | rank 5 and 4 back -0.67 |
    rank 5 and 9 back -0.16 | rank 5 and more back -0.78 | subject before +0.41 |
    subject before in paragraph +0.48 | subject here +0.17 |
    subject here and clause +0.67 | subject here and comma +0.71 |
    subject here and joined +0.33 | subject here and object +0.20 |
    subject here and quote -1.68
they
    4 back and 2 apart -0.47 | 4 back as prep -0.62 | 9 back as prep -0.60 |
    only after prepositions -0.76 | rank 1 +0.98 | rank 2 -0.65 | rank 5 -0.64 |
    rank 5 and 9 back -0.37
thing
    never quoted -0.39
""")
