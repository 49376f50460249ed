"""Who says a quote: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting`: headings, then their clues.
WHO = read_table("""
left according to
    after preposition +2.18 | speech according +2.18
left cue before name
    1 to cue -0.16 | 16 to cue -0.43 | 2 to cue +0.12 | 4 to cue -0.27 |
    8 to cue -0.36 | : at quote -0.30 | a at quote -0.47 |
    a at quote and 16 to cue -0.17 | a at quote and 8 to cue -0.22 |
    article and name and speech -0.18 | article and name and woven -0.47 |
    as at quote -0.46 | capital long stop +0.50 | capital long stop and cue 1 +0.43 |
    capital long stop and cue 2 +0.21 | capital short letter -0.42 |
    capital short stop -0.23 | capital short stop and cue 1 -0.16 |
    comma at quote +0.33 | comma at quote and 8 to cue -0.47 | cue 2 from quote -0.60 |
    cue 3 from quote -0.49 | he and speech -1.14 | it and speech -0.88 |
    it and woven -0.11 | more to cue -0.25 | names and speech +0.58 |
    names and woven -0.70 | noun and speech -0.86 | noun and woven +0.38 |
    one name and speech +0.25 | one name and woven -0.59 |
    small long comma and cue 1 +0.15 | small long letter -0.59 |
    small long letter and cue 1 -0.44 | small long stop and cue 1 +0.24 |
    small long stop and cue 2 -0.40 | small short comma -0.48 |
    small short comma and cue 1 -0.34 | small short letter -1.22 |
    small short letter and cue 1 -1.00 | small short letter and cue 2 -0.56 |
    small short letter and cue 3 -0.50 | small short stop -0.25 |
    small short stop and cue 1 -0.83 | speech as cue 1 and nearest speech +0.21 |
    speech as cue 2 and nearest speech -0.54 |
    speech as cue 2 and nearest thought -0.38 |
    speech as cue 2 and nearest woven -0.32 | speech as cue 3 and nearest speech -0.66 |
    speech finite +0.11 | speech participle -1.18 | the at quote -0.66 |
    thought as cue 1 and nearest thought -0.39 | thought finite -0.36 |
    to at quote -0.30 | word at quote -0.22 | word at quote and 1 to cue -0.16 |
    word at quote and 2 to cue -0.84 | word at quote and 4 to cue -0.84 |
    word at quote and 8 to cue +0.15 | woven as cue 2 and nearest speech +0.19 |
    woven as cue 2 and nearest woven -0.40 | woven finite -0.42
left mention
    article and name +0.16 | he +0.72 | it -0.24 | names +0.65 | noun +0.52 |
    one name +0.24 | she +0.72 | they +0.12 | who +0.24
left name
    0 words away -0.73 | 1 from quote and no cue +0.65 | 1 words away -0.27 |
    16 words away +0.17 | 2 words away -0.26 | 4 from quote +0.12 | 4 words away +0.30 |
    8 words away +0.25 | followed by ' -1.00 | followed by ) -1.15 |
    followed by - -1.26 | followed by : +0.16 | followed by a capital -0.50 |
    followed by a cue +0.40 | followed by a preposition -0.54 |
    followed by a verb +0.45 | followed by comma -0.27 | followed by quote -0.93 |
    followed by ’ +0.31 | more words away -0.26 | opened by a conjunction +0.29 |
    opened by a preposition -0.67 | opened by and +0.52 | opened by another word -0.22 |
    opened by comma +0.25 | opened by that -0.86 | opened by the quote -0.61 |
    opened by the sentence -0.22 | opened by what -0.30 | opened by which +0.50
left name 1 from quote
    capital long comma +0.43 | capital long letter -0.20 | capital long question -0.30 |
    capital long stop +0.52 | capital short comma +0.66 | small long comma -0.71 |
    small long letter -0.26 | small long stop -0.24 | small short letter -0.38 |
    small short stop -0.16
left name 2 from quote
    capital long comma -0.70 | capital long letter -0.31 | capital long question -0.13 |
    capital long stop -0.23 | capital short comma -0.60 | capital short letter +0.29 |
    small long letter +0.32 | small long stop -0.19 | small short letter +0.10 |
    small short stop +0.12
left name 3 from quote
    capital long stop -0.59 | capital short letter -1.02 | small long letter -0.14 |
    small long stop -0.16 | small short letter +0.24 | small short stop +0.60
left name 4 from quote
    capital long stop -0.19 | capital short stop -0.42 | small long letter -0.11 |
    small long stop -0.56 | small short letter +0.74 | small short stop -0.16
left name before cue
    0 to cue +0.52 | 1 to cue +0.27 | 2 to cue +0.42 | 4 to cue +0.24 | 8 to cue +0.26 |
    : at quote and 1 to cue +0.35 | : at quote and 16 to cue -0.20 |
    : at quote and 4 to cue +0.81 | : at quote and 8 to cue -0.60 |
    : at quote and more to cue -0.17 | a at quote +0.35 |
    a at quote and 16 to cue +0.28 | a at quote and 2 to cue +0.50 |
    a at quote and 4 to cue -0.17 | a at quote and more to cue +0.25 |
    another quote between -0.59 | article and name and speech +0.77 |
    as at quote +0.29 | as at quote and 16 to cue -0.33 |
    as at quote and 4 to cue -0.72 | capital long comma -0.25 |
    capital long comma and cue 1 -0.16 | capital long letter +0.51 |
    capital long letter and cue 1 +0.84 | capital long question +0.14 |
    capital long stop and cue 1 -0.37 | capital long stop and cue 2 +0.69 |
    capital short letter +0.24 | capital short letter and cue 1 -0.11 |
    capital short shout -0.24 | capital short stop +0.53 |
    capital short stop and cue 1 +0.83 | capital short stop and cue 2 -0.52 |
    comma at quote +0.30 | comma at quote and 1 to cue +0.13 |
    comma at quote and 16 to cue +0.36 | comma at quote and 4 to cue +0.11 |
    comma at quote and 8 to cue +0.18 | comma at quote and more to cue -0.46 |
    cue 1 from quote +0.40 | cue 2 from quote +0.21 | cue 3 from quote +0.32 |
    cue 4 from quote +0.33 | cue at quote and 0 to cue +0.52 |
    cue at quote and 16 to cue -0.59 | cue at quote and more to cue -0.61 |
    he and speech -0.24 | he and thought -0.49 | he and woven +0.13 |
    names and speech +0.21 | names and woven +0.28 | noun and speech -0.30 |
    noun and woven -0.41 | of at quote -0.49 | one name and speech +0.28 |
    one name and woven +0.16 | opened by a conjunction +1.09 |
    opened by a preposition -0.54 | opened by and +0.32 | opened by another word -0.55 |
    opened by comma +0.58 | opened by that -1.35 | opened by the quote -0.58 |
    opened by the sentence +0.45 | opened by which +0.63 | she and speech +0.48 |
    she and woven -0.46 | small long comma and cue 1 -0.41 | small long letter +0.13 |
    small long letter and cue 1 +0.17 | small long letter and cue 2 -0.33 |
    small long stop +0.29 | small long stop and cue 1 +0.14 |
    small long stop and cue 3 +0.18 | small short comma +0.51 |
    small short comma and cue 1 +0.48 | small short comma and cue 2 +0.19 |
    small short letter and cue 1 -0.11 | small short letter and cue 2 +0.19 |
    small short stop +0.25 | small short stop and cue 1 +0.23 |
    small short stop and cue 3 +0.45 | speech as cue 1 and nearest speech +0.37 |
    speech as cue 2 and nearest speech +0.56 |
    speech as cue 2 and nearest thought -0.16 |
    speech as cue 2 and nearest woven +0.15 | speech as cue 3 and nearest speech +0.24 |
    speech as cue 3 and nearest woven +0.31 | speech base -0.12 | speech finite +0.84 |
    that at quote +0.32 | that at quote and 1 to cue -0.28 |
    that at quote and 16 to cue -0.51 | that at quote and 8 to cue +0.12 |
    the at quote and 1 to cue -0.30 | the at quote and 16 to cue +0.13 |
    thought as cue 1 and nearest thought -0.13 |
    thought as cue 2 and nearest speech -1.07 | thought base -1.14 |
    thought finite -0.41 | to at quote and 1 to cue -0.18 |
    to at quote and 16 to cue -0.57 | to at quote and 4 to cue +1.02 |
    to at quote and 8 to cue -0.26 | to at quote and more to cue -0.30 |
    who and speech +0.40 | who and woven -0.22 | word at quote +0.26 |
    word at quote and 1 to cue +0.15 | word at quote and 16 to cue +0.16 |
    word at quote and 2 to cue -0.20 | word at quote and 4 to cue -0.41 |
    word at quote and 8 to cue +0.44 | word at quote and more to cue +0.29 |
    woven as cue 1 and nearest woven +0.18 | woven as cue 2 and nearest speech -0.15 |
    woven as cue 3 and nearest speech -0.38 | woven as cue 3 and nearest woven +0.31 |
    woven base -0.30 | woven finite +0.25
mention
    article and name +0.30 | he +0.68 | he’s +0.56 | i -0.45 | it -0.20 | names +0.76 |
    noun +0.44 | one name +0.28 | she +0.57
quote after
    0 paragraphs apart and far -0.28 | 0 paragraphs apart and near +0.16 |
    1 paragraphs apart and far -1.54 | 1 paragraphs apart and near -1.09 |
    1 paragraphs apart and touching -0.19 | 2 paragraphs apart and far -1.63 |
    2 paragraphs apart and near +0.37 | 3 paragraphs apart and far -2.16 |
    continues +0.12
quote after capital long comma
    1 paragraphs apart -0.41 | 1 stops between +0.10 | 2 stops between +0.21 |
    3 paragraphs apart -0.43 | same sentence +0.22
quote after capital long letter
    0 paragraphs apart +0.33 | 1 paragraphs apart -0.67 | 1 stops between -0.16 |
    2 paragraphs apart -0.63
quote after capital long question
    0 paragraphs apart +0.19 | 1 paragraphs apart -0.82 | 1 stops between +0.25 |
    2 paragraphs apart -0.17 | 3 paragraphs apart -0.45
quote after capital long stop
    0 paragraphs apart +0.37 | 0 stops between +0.51 | 1 paragraphs apart -1.10 |
    2 paragraphs apart -0.59 | 3 paragraphs apart -1.48
quote after capital short comma
    0 paragraphs apart -0.14 | 1 paragraphs apart +0.26 | 1 stops between +0.13 |
    3 paragraphs apart -0.13 | same sentence -0.35
quote after capital short letter
    1 paragraphs apart -0.61
quote after capital short stop
    1 paragraphs apart -0.56 | 2 paragraphs apart -0.89 | 3 paragraphs apart -0.35
quote after small long comma
    0 paragraphs apart +0.60 | 1 paragraphs apart +0.21 | 1 stops between +0.52 |
    2 paragraphs apart -0.13 | 3 paragraphs apart -0.19 | same sentence +0.37
quote after small long letter
    0 paragraphs apart -0.11 | 1 paragraphs apart -0.15 | 2 paragraphs apart -0.13 |
    3 paragraphs apart -0.15
quote after small long stop
    0 paragraphs apart -0.66 | 0 stops between -0.45 | 1 paragraphs apart -0.18 |
    2 paragraphs apart -0.83 | 3 paragraphs apart -0.63
quote after small short comma
    0 paragraphs apart +0.11 | 1 paragraphs apart -0.60 | 2 paragraphs apart -0.37 |
    3 paragraphs apart -0.15
quote after small short letter
    1 paragraphs apart -0.82 | 1 stops between -0.56 | 2 paragraphs apart -0.46 |
    3 paragraphs apart -0.66
quote after small short stop
    0 paragraphs apart -0.49 | 0 stops between -0.33 | 2 paragraphs apart -0.22 |
    3 paragraphs apart -0.55
quote before
    0 paragraphs apart and far +0.18 | 0 paragraphs apart and near +0.79 |
    0 paragraphs apart and touching +1.01 | 1 paragraphs apart and far -1.66 |
    1 paragraphs apart and near -0.84 | 1 paragraphs apart and touching -0.10 |
    2 paragraphs apart and far -0.95 | 2 paragraphs apart and near -0.10 |
    3 paragraphs apart and far -1.36 | continues +0.21
quote before capital long comma
    0 paragraphs apart -0.39 | 1 paragraphs apart -0.31 | 2 paragraphs apart -0.94 |
    3 paragraphs apart -0.86
quote before capital long letter
    0 paragraphs apart +1.12 | 1 paragraphs apart -0.27 | 1 stops between +0.81 |
    2 paragraphs apart -0.32
quote before capital long question
    0 paragraphs apart +1.27 | 1 paragraphs apart -0.92 | 1 stops between +0.78 |
    2 paragraphs apart -0.74
quote before capital long shout
    0 paragraphs apart -0.26
quote before capital long stop
    0 paragraphs apart +0.88 | 0 stops between +0.42 | 1 stops between +0.78 |
    2 paragraphs apart -0.52 | 2 stops between +0.63 | 3 paragraphs apart -0.25 |
    3 stops between +0.66 | same sentence -0.30
quote before capital short comma
    0 paragraphs apart -0.20 | 1 paragraphs apart -0.77 | 1 stops between -0.44 |
    2 paragraphs apart -0.70 | 3 paragraphs apart -0.49
quote before capital short letter
    0 paragraphs apart -0.41 | 1 paragraphs apart -0.69
quote before capital short stop
    0 paragraphs apart +0.56 | 1 paragraphs apart -0.24 | 1 stops between +0.93
quote before small long comma
    1 paragraphs apart -0.62 | 3 paragraphs apart -0.28
quote before small long letter
    0 paragraphs apart +0.81 | 1 paragraphs apart -0.57 | 2 paragraphs apart -0.39 |
    3 paragraphs apart -0.50
quote before small long stop
    0 paragraphs apart +0.52 | 0 stops between +0.38 | 1 paragraphs apart -0.93 |
    1 stops between +0.54 | 2 paragraphs apart -0.64 | 3 paragraphs apart -0.53 |
    same sentence -0.14
quote before small short comma
    0 paragraphs apart -0.36 | 1 paragraphs apart -0.63 | 2 paragraphs apart -0.35 |
    3 paragraphs apart -0.22
quote before small short letter
    0 paragraphs apart -0.43 | 1 paragraphs apart -1.30 | 1 stops between -0.67 |
    2 paragraphs apart -1.38 | 3 paragraphs apart -0.13 | same sentence -0.15
quote before small short stop
    1 paragraphs apart -0.59 | 1 stops between -0.29 | 2 paragraphs apart -0.44 |
    3 paragraphs apart -0.33
right according to
    after preposition +1.93 | cue 1 from quote +0.45 | speech according +1.93 |
    speech as cue 1 and nearest according +0.45 | word at quote +1.60
right cue before name
    0 to cue +0.46 | 1 to cue -0.29 | 16 to cue +0.44 | 2 to cue -0.89 |
    4 to cue -0.36 | after preposition -1.45 | article and name and speech +0.54 |
    article and name and woven -0.44 | capital long question -0.35 |
    capital short comma +0.30 | capital short comma and cue 1 +0.37 |
    cue 1 from quote +0.35 | cue 2 from quote -0.32 | cue at quote +0.49 |
    cue at quote and 0 to cue +0.46 | cue at quote and 16 to cue +0.25 |
    cue at quote and 8 to cue -0.50 | he and speech -0.29 | more to cue -0.22 |
    names and speech +0.55 | names and woven -0.34 | noun and speech -0.19 |
    noun and woven -0.61 | one name and speech +0.30 | one name and woven -0.16 |
    small long comma +0.21 | small long comma and cue 1 +0.38 |
    small short comma -0.70 | small short comma and cue 1 -0.62 |
    small short letter +0.40 | small short letter and cue 1 +0.43 |
    speech as cue 1 and nearest speech +0.68 | speech finite +0.93 |
    speech participle -1.04 | word at quote -0.70 | word at quote and 1 to cue -1.21 |
    word at quote and 16 to cue -0.33 | word at quote and 2 to cue -0.64 |
    word at quote and 4 to cue -0.19 | word at quote and 8 to cue +0.24 |
    woven as cue 1 and nearest woven -0.81 | woven as cue 2 and nearest speech -0.40 |
    woven finite -0.75 | woven participle -0.59
right mention
    article and name +0.35 | he +0.23 | names +0.28 | they -0.23 | who -0.41
right name
    0 words away +0.20 | 1 words away -0.16 | 2 from quote -0.14 |
    2 from quote and no cue -0.61 | 2 words away -0.63 | 3 from quote -0.76 |
    3 from quote and no cue -1.06 | 4 from quote and no cue -1.02 | 4 words away -0.54 |
    followed by ( -0.22 | followed by . +0.32 | followed by a preposition -0.67 |
    followed by a verb -0.71 | followed by comma +0.32 | followed by quote -0.87 |
    more words away -0.18 | opened by a conjunction -1.07 | opened by and -1.27 |
    opened by another word -0.17 | opened by but -0.72 | opened by comma +0.30 |
    opened by that -1.37 | opened by the sentence +0.20
right name 1 from quote
    capital long comma +0.51 | capital long question -0.23 | capital long shout +0.15 |
    capital short comma -0.11 | capital short letter +0.10 | small long letter -1.16 |
    small short comma +0.37 | small short letter -0.91
right name 2 from quote
    capital long comma -0.27 | capital long letter -0.46 | capital long question -0.20 |
    capital short comma -0.26 | capital short letter +0.48 | small long comma -0.37 |
    small long letter +0.43 | small short letter -0.36
right name 3 from quote
    capital long comma -0.45 | capital short comma -0.57 | small long comma -0.24 |
    small short comma +0.37 | small short letter -0.91
right name 4 from quote
    capital short comma +0.37 | small short letter -0.48
right name before cue
    16 to cue +0.21 | 4 to cue +0.13 | 8 to cue +0.13 | after preposition -1.08 |
    article and name and speech +0.41 | capital long comma -0.17 |
    capital long comma and cue 2 -0.42 | capital long comma and cue 3 -0.30 |
    capital long letter +0.89 | capital long letter and cue 1 +0.64 |
    capital long question -0.25 | capital long question and cue 1 -0.23 |
    capital long shout +0.14 | capital short comma +0.32 |
    capital short comma and cue 1 +0.21 | capital short letter +0.30 |
    capital short letter and cue 1 +0.40 | cue 1 from quote +0.17 |
    cue 3 from quote +0.27 | cue at quote +0.19 | cue at quote and more to cue +0.45 |
    he and speech +0.41 | he and thought -0.23 | he and woven +0.23 |
    names and woven -0.46 | noun and speech +0.46 | noun and woven -0.82 |
    one name and speech +0.38 | one name and woven -0.28 |
    opened by a conjunction -0.20 | opened by a preposition -1.45 |
    opened by and -0.79 | opened by another word -0.58 | opened by comma +1.10 |
    opened by that -0.79 | opened by the sentence +0.50 | small long comma +0.29 |
    small long comma and cue 1 +0.29 | small long letter +0.22 |
    small long letter and cue 1 +0.26 | small short comma +0.42 |
    small short comma and cue 1 +0.16 | small short letter and cue 1 +0.18 |
    speech as cue 1 and nearest speech +0.46 |
    speech as cue 2 and nearest speech -0.48 | speech base -0.17 | speech finite +0.60 |
    the at quote +0.24 | the at quote and 2 to cue +0.17 |
    the at quote and 4 to cue +0.34 | thought as cue 1 and nearest thought -0.89 |
    thought finite -0.85 | who and speech -0.77 | who and woven -0.46 |
    word at quote -0.11 | word at quote and 2 to cue -0.41 |
    word at quote and 4 to cue -0.14 | word at quote and 8 to cue +0.11 |
    word at quote and more to cue +0.24 | woven as cue 1 and nearest woven -0.81 |
    woven as cue 2 and nearest speech -0.15 | woven as cue 3 and nearest speech -0.23 |
    woven base -0.62 | woven finite -0.64 | woven participle -0.28
rule
    according to after quote +0.22 | block quote after a colon +0.67 |
    block quote after a colon 0.8 +0.67 | carried from paragraph above +0.33 |
    carried from paragraph above 0.6 -0.28 | carried from paragraph above 0.7 +0.68 |
    carried on +0.67 | carried on 0.7 +0.11 | carried on 0.8 +0.72 |
    carried on 0.9 +0.65 | name before colon +0.74 | name before colon 0.7 +0.74 |
    name before cue +0.45 | name before cue 0.5 -0.64 | name before cue 0.8 +0.18 |
    name before cue 0.9 +0.87 | subject of sentence +0.56 |
    subject of sentence 0.5 -0.30 | subject of sentence 0.6 +0.45 |
    subject of sentence 0.7 +0.32
rule, cue before name
    after quote +0.69 | after quote 0.9 +0.74 | later +0.91 | later 0.9 +1.06
rule, name before cue
    after quote +1.08 | after quote 0.8 +0.84 | after quote 0.9 +0.76 | later +0.96 |
    later 0.6 +0.99 | later 0.7 +0.41
subject of sentence
    : at quote +0.39 | capital long comma +0.22 | capital long letter +0.19 |
    capital long stop +0.38 | capital short comma -0.29 | capital short letter -0.17 |
    capital short shout -0.21 | capital short stop +0.29 | comma at quote +0.18 |
    cue at quote -0.47 | noun cue +0.57 | of at quote +0.51 | participle cue +0.64 |
    small long letter +0.23 | small long stop +0.20 | small short comma -0.45 |
    small short letter +0.26 | small short stop +0.57 | so +0.68 | that at quote +0.76 |
    to at quote +0.69 | word at quote +0.20
""")
