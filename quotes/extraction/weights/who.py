"""Who says a quote: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting`: headings, then their clues.
WHO = read_table("""
left according to
    after preposition +2.12 | speech according +2.12
left cue before name
    1 to cue -0.12 | 16 to cue -0.30 | 2 to cue +0.20 | 4 to cue -0.59 |
    8 to cue -0.21 | : at quote -0.42 | a at quote -0.57 |
    a at quote and 16 to cue -0.18 | a at quote and 8 to cue -0.24 |
    article and name and speech -0.15 | article and name and woven -0.48 |
    as at quote -0.29 | capital long stop +0.27 | capital long stop and cue 1 +0.21 |
    capital short letter -0.43 | capital short stop -0.36 |
    capital short stop and cue 1 -0.26 | comma at quote +0.22 |
    comma at quote and 8 to cue -0.53 | cue 2 from quote -0.45 |
    cue 3 from quote -0.61 | cue at quote +0.16 | he and speech -1.12 |
    it and speech -0.74 | it and woven -0.13 | more to cue -0.28 |
    names and speech +0.63 | names and woven -0.68 | noun and speech -1.02 |
    noun and woven +0.31 | one name and woven -0.63 | small long letter -0.53 |
    small long letter and cue 1 -0.39 | small long stop and cue 1 +0.24 |
    small long stop and cue 2 -0.35 | small short comma -0.64 |
    small short comma and cue 1 -0.39 | small short letter -1.27 |
    small short letter and cue 1 -0.84 | small short letter and cue 2 -0.64 |
    small short letter and cue 3 -0.43 | small short stop and cue 1 -0.84 |
    small short stop and cue 2 +0.32 | speech as cue 2 and nearest speech -0.71 |
    speech as cue 2 and nearest thought -0.56 |
    speech as cue 2 and nearest woven +0.24 | speech as cue 3 and nearest speech -0.54 |
    speech participle -1.43 | that at quote -0.20 | the at quote -0.62 |
    thought as cue 1 and nearest thought -0.41 | thought finite -0.37 |
    to at quote -0.33 | word at quote -0.27 | word at quote and 1 to cue -0.12 |
    word at quote and 16 to cue -0.18 | word at quote and 2 to cue -0.71 |
    word at quote and 4 to cue -0.69 | woven as cue 1 and nearest woven -0.16 |
    woven as cue 2 and nearest speech +0.13 | woven as cue 2 and nearest woven -0.53 |
    woven finite -0.47
left mention
    article and name +0.13 | he +0.70 | it -0.16 | names +0.71 | noun +0.42 |
    one name +0.25 | she +0.83 | they +0.14 | who +0.28
left name
    0 words away -0.77 | 1 from quote -0.14 | 1 from quote and no cue +0.65 |
    1 words away -0.22 | 16 words away +0.14 | 2 words away -0.36 | 4 from quote +0.13 |
    4 from quote and no cue -0.17 | 4 words away +0.29 | 8 words away +0.23 |
    followed by ' -1.04 | followed by ( -0.14 | followed by ) -1.11 |
    followed by - -1.23 | followed by : +0.19 | followed by a capital -0.68 |
    followed by a cue +0.36 | followed by a preposition -0.56 |
    followed by a verb +0.33 | followed by comma -0.35 | followed by quote -1.04 |
    followed by ’ +0.31 | more words away -0.25 | opened by a conjunction +0.27 |
    opened by a preposition -0.65 | opened by and +0.50 | opened by another word -0.24 |
    opened by comma +0.33 | opened by that -1.41 | opened by the quote -0.61 |
    opened by the sentence -0.22 | opened by what -0.29 | opened by which +0.54
left name 1 from quote
    capital long comma +0.41 | capital long letter -0.16 | capital long question -0.41 |
    capital long stop +0.58 | capital short comma +0.75 | capital short letter +0.11 |
    small long comma -0.63 | small long letter -0.22 | small long stop -0.31 |
    small short comma -0.13 | small short letter -0.32
left name 2 from quote
    capital long comma -0.53 | capital long letter -0.29 | capital long stop -0.15 |
    capital short comma -0.61 | capital short letter +0.31 | capital short stop -0.10 |
    small long letter +0.37 | small long stop -0.18 | small short letter +0.19
left name 3 from quote
    capital long stop -0.37 | capital short letter -1.11 | small long comma -0.14 |
    small long letter -0.11 | small long stop -0.13 | small short comma -0.11 |
    small short letter +0.22 | small short stop +0.61
left name 4 from quote
    capital long stop -0.21 | capital short stop -0.36 | small long letter -0.20 |
    small long stop -0.53 | small short letter +0.78 | small short stop -0.15
left name before cue
    0 to cue +0.44 | 1 to cue +0.27 | 2 to cue +0.37 | 4 to cue +0.24 | 8 to cue +0.24 |
    : at quote and 1 to cue +0.42 | : at quote and 16 to cue -0.37 |
    : at quote and 4 to cue +0.84 | : at quote and 8 to cue -0.62 |
    : at quote and more to cue -0.30 | a at quote +0.31 |
    a at quote and 16 to cue +0.34 | a at quote and 2 to cue +0.46 |
    a at quote and 4 to cue -0.17 | a at quote and 8 to cue +0.14 |
    a at quote and more to cue +0.27 | after preposition -0.18 |
    another quote between -0.61 | article and name and speech +0.73 |
    article and name and woven +0.14 | as at quote +0.32 |
    as at quote and 16 to cue -0.31 | as at quote and 4 to cue -0.71 |
    capital long comma -0.18 | capital long comma and cue 1 -0.13 |
    capital long letter +0.54 | capital long letter and cue 1 +0.73 |
    capital long question +0.20 | capital long stop and cue 1 -0.27 |
    capital long stop and cue 2 +0.64 | capital short letter +0.24 |
    capital short letter and cue 1 -0.10 | capital short shout -0.14 |
    capital short stop +0.46 | capital short stop and cue 1 +0.74 |
    capital short stop and cue 2 -0.53 | comma at quote +0.27 |
    comma at quote and 1 to cue +0.22 | comma at quote and 16 to cue +0.47 |
    comma at quote and 4 to cue +0.20 | comma at quote and 8 to cue +0.17 |
    comma at quote and more to cue -0.45 | cue 1 from quote +0.38 |
    cue 2 from quote +0.15 | cue 3 from quote +0.26 | cue 4 from quote +0.25 |
    cue at quote and 0 to cue +0.44 | cue at quote and 16 to cue -0.72 |
    cue at quote and more to cue -0.64 | he and speech -0.25 | he and thought -0.50 |
    he and woven +0.23 | names and speech +0.33 | names and woven +0.42 |
    noun and speech -0.31 | noun and thought -0.20 | noun and woven -0.26 |
    of at quote -0.44 | one name and speech +0.27 | one name and woven +0.17 |
    opened by a conjunction +1.04 | opened by a preposition -0.53 |
    opened by and +0.40 | opened by another word -0.70 | opened by comma +0.59 |
    opened by that -1.08 | opened by the quote -0.67 | opened by the sentence +0.46 |
    opened by what -0.12 | opened by which +0.50 | she and speech +0.43 |
    she and woven -0.46 | small long comma and cue 1 -0.35 | small long letter +0.15 |
    small long letter and cue 1 +0.13 | small long letter and cue 2 -0.29 |
    small long stop +0.26 | small long stop and cue 3 +0.17 | small short comma +0.37 |
    small short comma and cue 1 +0.41 | small short letter and cue 2 +0.11 |
    small short stop +0.26 | small short stop and cue 1 +0.23 |
    small short stop and cue 3 +0.39 | speech as cue 1 and nearest speech +0.40 |
    speech as cue 2 and nearest speech +0.57 | speech as cue 2 and nearest woven +0.28 |
    speech as cue 3 and nearest speech +0.23 | speech as cue 3 and nearest woven +0.40 |
    speech finite +0.82 | that at quote +0.29 | that at quote and 1 to cue -0.22 |
    that at quote and 16 to cue -0.38 | the at quote and 1 to cue -0.32 |
    the at quote and 8 to cue +0.22 | thought as cue 1 and nearest thought -0.14 |
    thought as cue 2 and nearest speech -1.14 | thought base -1.30 |
    thought finite -0.34 | to at quote and 1 to cue -0.26 |
    to at quote and 16 to cue -0.50 | to at quote and 4 to cue +1.05 |
    to at quote and 8 to cue -0.26 | to at quote and more to cue -0.19 |
    who and speech +0.33 | who and woven -0.24 | word at quote +0.23 |
    word at quote and 1 to cue +0.25 | word at quote and 16 to cue +0.16 |
    word at quote and 2 to cue -0.25 | word at quote and 4 to cue -0.38 |
    word at quote and 8 to cue +0.38 | word at quote and more to cue +0.30 |
    woven as cue 1 and nearest woven +0.12 | woven as cue 3 and nearest speech -0.39 |
    woven as cue 3 and nearest woven +0.37 | woven base -0.43 | woven finite +0.25
mention
    article and name +0.31 | he +0.74 | he’s +0.57 | i -0.46 | it -0.15 | names +0.70 |
    noun +0.42 | one name +0.23 | she +0.65
quote after
    0 paragraphs apart and far -0.30 | 0 paragraphs apart and near +0.17 |
    1 paragraphs apart and far -1.62 | 1 paragraphs apart and near -1.07 |
    1 paragraphs apart and touching -0.23 | 2 paragraphs apart and far -1.69 |
    2 paragraphs apart and near +0.26 | 3 paragraphs apart and far -2.22 |
    continues +0.14
quote after capital long comma
    0 paragraphs apart +0.12 | 1 paragraphs apart -0.46 | 1 stops between +0.11 |
    2 stops between +0.21 | 3 paragraphs apart -0.41 | same sentence +0.20
quote after capital long letter
    0 paragraphs apart +0.27 | 1 paragraphs apart -0.64 | 1 stops between -0.21 |
    2 paragraphs apart -0.68
quote after capital long question
    1 paragraphs apart -0.90 | 1 stops between +0.26 | 2 paragraphs apart -0.19 |
    3 paragraphs apart -0.47
quote after capital long stop
    0 paragraphs apart +0.36 | 0 stops between +0.51 | 1 paragraphs apart -1.08 |
    2 paragraphs apart -0.60 | 3 paragraphs apart -1.50
quote after capital short comma
    0 paragraphs apart -0.21 | 1 paragraphs apart +0.25 | 1 stops between +0.17 |
    3 paragraphs apart -0.13 | same sentence -0.36
quote after capital short letter
    0 paragraphs apart -0.13 | 1 paragraphs apart -0.67
quote after capital short stop
    1 paragraphs apart -0.54 | 2 paragraphs apart -0.68 | 3 paragraphs apart -0.40
quote after small long comma
    0 paragraphs apart +0.64 | 1 paragraphs apart +0.22 | 1 stops between +0.44 |
    3 paragraphs apart -0.19 | same sentence +0.37
quote after small long letter
    1 paragraphs apart -0.13 | 2 paragraphs apart -0.18 | 3 paragraphs apart -0.15
quote after small long stop
    0 paragraphs apart -0.78 | 0 stops between -0.51 | 1 paragraphs apart -0.30 |
    2 paragraphs apart -0.90 | 3 paragraphs apart -0.69
quote after small short comma
    0 paragraphs apart +0.25 | 1 paragraphs apart -0.70 | 2 paragraphs apart -0.44 |
    3 paragraphs apart -0.26 | same sentence +0.20
quote after small short letter
    0 paragraphs apart -0.13 | 1 paragraphs apart -0.71 | 1 stops between -0.61 |
    2 paragraphs apart -0.47 | 3 paragraphs apart -0.63 | same sentence +0.13
quote after small short stop
    0 paragraphs apart -0.50 | 0 stops between -0.34 | 2 paragraphs apart -0.27 |
    3 paragraphs apart -0.59
quote before
    0 paragraphs apart and far +0.20 | 0 paragraphs apart and near +0.81 |
    0 paragraphs apart and touching +0.96 | 1 paragraphs apart and far -1.71 |
    1 paragraphs apart and near -0.73 | 2 paragraphs apart and far -0.98 |
    2 paragraphs apart and near -0.11 | 3 paragraphs apart and far -1.43 |
    continues +0.29
quote before capital long comma
    0 paragraphs apart -0.30 | 1 paragraphs apart -0.37 | 2 paragraphs apart -0.92 |
    3 paragraphs apart -0.84
quote before capital long letter
    0 paragraphs apart +1.03 | 1 paragraphs apart -0.29 | 1 stops between +0.71 |
    2 paragraphs apart -0.32
quote before capital long question
    0 paragraphs apart +1.25 | 1 paragraphs apart -1.05 | 1 stops between +0.69 |
    2 paragraphs apart -0.76
quote before capital long shout
    0 paragraphs apart -0.27
quote before capital long stop
    0 paragraphs apart +0.93 | 0 stops between +0.30 | 1 stops between +0.73 |
    2 paragraphs apart -0.60 | 2 stops between +0.56 | 3 paragraphs apart -0.32 |
    3 stops between +0.61 | same sentence -0.13
quote before capital short comma
    0 paragraphs apart -0.20 | 1 paragraphs apart -0.84 | 1 stops between -0.46 |
    2 paragraphs apart -0.66 | 3 paragraphs apart -0.51
quote before capital short letter
    0 paragraphs apart -0.52 | 1 paragraphs apart -0.86
quote before capital short stop
    0 paragraphs apart +0.63 | 1 paragraphs apart -0.28 | 1 stops between +0.68
quote before small long comma
    1 paragraphs apart -0.61 | 3 paragraphs apart -0.27
quote before small long letter
    0 paragraphs apart +0.85 | 1 paragraphs apart -0.58 | 2 paragraphs apart -0.43 |
    3 paragraphs apart -0.52
quote before small long stop
    0 paragraphs apart +0.56 | 0 stops between +0.18 | 1 paragraphs apart -0.97 |
    1 stops between +0.61 | 2 paragraphs apart -0.69 | 3 paragraphs apart -0.63 |
    same sentence -0.19
quote before small short comma
    0 paragraphs apart -0.47 | 1 paragraphs apart +0.11 | 2 paragraphs apart -0.46 |
    3 paragraphs apart -0.25
quote before small short letter
    0 paragraphs apart -0.43 | 1 paragraphs apart -1.39 | 1 stops between -0.82 |
    2 paragraphs apart -1.36 | 3 paragraphs apart -0.13 | same sentence -0.11
quote before small short stop
    1 paragraphs apart -0.62 | 1 stops between -0.36 | 2 paragraphs apart -0.48 |
    3 paragraphs apart -0.32 | same sentence +0.12
right according to
    after preposition +1.97 | cue 1 from quote +0.44 | speech according +1.97 |
    speech as cue 1 and nearest according +0.44 | word at quote +1.62
right cue before name
    0 to cue +0.58 | 1 to cue -0.44 | 16 to cue +0.32 | 2 to cue -1.00 |
    4 to cue -0.37 | after preposition -1.25 | article and name and speech +0.24 |
    article and name and woven -0.42 | capital long comma -0.17 |
    capital long comma and cue 1 -0.21 | capital long question -0.19 |
    capital long question and cue 1 -0.17 | capital short comma +0.22 |
    capital short comma and cue 1 +0.26 | cue 1 from quote +0.31 |
    cue 2 from quote -0.25 | cue 3 from quote -0.15 | cue at quote +0.62 |
    cue at quote and 0 to cue +0.58 | cue at quote and 16 to cue +0.26 |
    cue at quote and 8 to cue -0.43 | he and speech -0.30 | more to cue -0.22 |
    names and speech +0.63 | names and woven -0.42 | noun and speech -0.34 |
    noun and woven -0.69 | one name and speech +0.34 | one name and woven -0.14 |
    small long comma +0.18 | small long comma and cue 1 +0.25 |
    small short comma -0.80 | small short comma and cue 1 -0.72 |
    small short letter +0.57 | small short letter and cue 1 +0.59 |
    speech as cue 1 and nearest speech +0.58 | speech finite +0.81 |
    speech participle -1.04 | the at quote -0.70 | word at quote -0.84 |
    word at quote and 1 to cue -1.42 | word at quote and 16 to cue -0.56 |
    word at quote and 2 to cue -0.61 | word at quote and 4 to cue -0.13 |
    word at quote and 8 to cue +0.12 | woven as cue 1 and nearest woven -0.98 |
    woven as cue 2 and nearest speech -0.39 | woven finite -0.81 |
    woven participle -0.65
right mention
    article and name +0.20 | he +0.17 | names +0.29 | she -0.12 | they -0.28 | who -0.61
right name
    0 words away +0.20 | 1 words away -0.15 | 16 words away -0.11 | 2 from quote -0.18 |
    2 from quote and no cue -0.61 | 2 words away -0.59 | 3 from quote -0.85 |
    3 from quote and no cue -1.04 | 4 from quote and no cue -1.03 | 4 words away -0.55 |
    followed by ( -0.13 | followed by . +0.44 | followed by a capital -0.14 |
    followed by a preposition -0.65 | followed by a verb -0.69 |
    followed by comma +0.42 | followed by quote -0.88 | more words away -0.24 |
    opened by a conjunction -1.00 | opened by and -1.23 | opened by another word -0.21 |
    opened by but -0.69 | opened by comma +0.29 | opened by that -1.10 |
    opened by the sentence +0.20
right name 1 from quote
    capital long comma +0.56 | capital long letter -0.13 | capital long question -0.13 |
    capital long shout +0.18 | capital short comma -0.10 | small long letter -1.22 |
    small short comma +0.25 | small short letter -0.87
right name 2 from quote
    capital long comma -0.24 | capital long letter -0.53 | capital long question -0.18 |
    capital short comma -0.40 | capital short letter +0.40 | small long comma -0.49 |
    small long letter +0.41 | small short letter -0.41
right name 3 from quote
    capital long comma -0.53 | capital short comma -0.53 | small long comma -0.37 |
    small short comma +0.35 | small short letter -0.87
right name 4 from quote
    capital long comma -0.15 | capital short comma +0.34 | small short letter -0.50
right name before cue
    16 to cue +0.21 | 8 to cue +0.15 | after preposition -1.15 |
    article and name and speech +0.41 | capital long comma -0.18 |
    capital long comma and cue 2 -0.47 | capital long comma and cue 3 -0.43 |
    capital long letter +0.85 | capital long letter and cue 1 +0.64 |
    capital long question -0.27 | capital long question and cue 1 -0.24 |
    capital long shout +0.13 | capital short comma +0.43 |
    capital short comma and cue 1 +0.20 | capital short letter +0.25 |
    capital short letter and cue 1 +0.31 | cue 1 from quote +0.17 |
    cue 3 from quote +0.34 | cue at quote +0.30 | cue at quote and 8 to cue -0.17 |
    cue at quote and more to cue +0.44 | he and speech +0.29 | he and thought -0.24 |
    he and woven +0.22 | more to cue +0.22 | names and woven -0.51 |
    noun and speech +0.41 | noun and woven -0.92 | one name and speech +0.43 |
    one name and woven -0.26 | opened by a conjunction -0.12 |
    opened by a preposition -1.62 | opened by and -0.84 | opened by another word -0.51 |
    opened by comma +1.13 | opened by that -0.76 | opened by the sentence +0.53 |
    small long comma +0.18 | small long comma and cue 1 +0.26 |
    small long letter +0.31 | small long letter and cue 1 +0.33 |
    small short comma +0.28 | speech as cue 1 and nearest speech +0.45 |
    speech as cue 2 and nearest speech -0.71 | speech base -0.24 | speech finite +0.65 |
    the at quote +0.16 | the at quote and 2 to cue +0.16 |
    the at quote and 4 to cue +0.44 | thought as cue 1 and nearest thought -0.83 |
    thought finite -0.83 | who and speech -0.77 | who and woven -0.55 |
    word at quote -0.12 | word at quote and 16 to cue +0.13 |
    word at quote and 2 to cue -0.53 | word at quote and 4 to cue -0.22 |
    word at quote and more to cue +0.19 | woven as cue 1 and nearest woven -0.86 |
    woven as cue 2 and nearest speech -0.17 | woven as cue 3 and nearest speech -0.31 |
    woven base -0.68 | woven finite -0.69 | woven participle -0.23
rule
    according to after quote +0.20 | block quote after a colon +0.62 |
    block quote after a colon 0.8 +0.62 | carried from paragraph above +0.31 |
    carried from paragraph above 0.6 -0.34 | carried from paragraph above 0.7 +0.68 |
    carried on +0.63 | carried on 0.7 +0.14 | carried on 0.8 +0.77 |
    carried on 0.9 +0.72 | name before colon +0.71 | name before colon 0.7 +0.71 |
    name before cue +0.40 | name before cue 0.5 -0.62 | name before cue 0.8 +0.15 |
    name before cue 0.9 +0.68 | subject here -0.11 | subject here 0.4 -0.11 |
    subject of sentence +0.59 | subject of sentence 0.5 -0.32 |
    subject of sentence 0.6 +0.45 | subject of sentence 0.7 +0.33 |
    subject of sentence 0.8 +0.18 | subject of sentence before -0.12 |
    subject of sentence before 0.5 -0.12
rule, cue before name
    after quote +0.82 | after quote 0.9 +0.85 | later +1.01 | later 0.9 +1.14
rule, name before cue
    after quote +1.10 | after quote 0.8 +0.84 | after quote 0.9 +0.76 | later +0.88 |
    later 0.6 +0.94 | later 0.7 +0.43
subject of sentence
    : at quote +0.39 | as at quote +0.13 | capital long comma +0.28 |
    capital long letter +0.23 | capital long stop +0.41 | capital short letter -0.22 |
    capital short shout -0.12 | capital short stop +0.27 | comma at quote +0.12 |
    cue at quote -0.40 | no cue +0.17 | noun cue +0.41 | of at quote +0.48 |
    participle cue +0.62 | small long comma +0.18 | small long letter +0.23 |
    small long stop +0.21 | small short comma -0.37 | small short letter +0.33 |
    small short stop +0.59 | so +0.62 | that at quote +0.82 | to at quote +0.61 |
    word at quote +0.22
""")
