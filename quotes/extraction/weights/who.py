"""Who says a quote: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting`: headings, then their clues.
WHO = read_table("""
left according to
    after preposition +1.87 | speech according +1.87
left cue before name
    1 to cue -0.16 | 16 to cue -0.29 | 2 to cue +0.17 | 4 to cue -0.28 |
    8 to cue -0.35 | : at quote -0.37 | a at quote and 16 to cue -0.24 |
    a at quote and 4 to cue +0.34 | a at quote and 8 to cue -0.29 |
    article and name and speech -0.27 | article and name and woven -0.60 |
    as at quote -0.46 | capital long stop +0.19 | capital long stop and cue 1 +0.15 |
    capital short letter -0.43 | capital short stop -0.36 |
    capital short stop and cue 1 -0.28 | comma at quote and 8 to cue -0.42 |
    cue 2 from quote -0.52 | cue 3 from quote -0.39 | cue at quote +0.20 |
    he and speech -1.15 | it and speech -0.61 | it and woven -0.17 | more to cue -0.24 |
    names and speech +0.47 | names and woven -0.70 | noun and speech -1.01 |
    noun and woven +0.40 | one name and speech +0.10 | one name and woven -0.82 |
    small long comma -0.13 | small long letter -0.67 |
    small long letter and cue 1 -0.44 | small long stop and cue 1 +0.22 |
    small long stop and cue 2 -0.39 | small short letter -1.21 |
    small short letter and cue 1 -1.14 | small short letter and cue 2 -0.61 |
    small short letter and cue 3 -0.35 | small short stop and cue 1 -0.89 |
    small short stop and cue 2 +0.26 | speech as cue 2 and nearest speech -0.62 |
    speech as cue 2 and nearest thought -0.44 |
    speech as cue 2 and nearest woven +0.17 | speech as cue 3 and nearest speech -0.54 |
    speech participle -1.37 | that at quote -0.20 | the at quote -0.56 |
    thought as cue 1 and nearest thought -0.38 | thought finite -0.38 |
    to at quote -0.26 | word at quote -0.32 | word at quote and 1 to cue -0.16 |
    word at quote and 16 to cue -0.11 | word at quote and 2 to cue -0.74 |
    word at quote and 4 to cue -0.69 | word at quote and more to cue +0.12 |
    woven as cue 2 and nearest woven -0.50 | woven as cue 3 and nearest woven -0.25 |
    woven finite -0.16
left mention
    article and name +0.16 | he +0.61 | it -0.17 | names +0.66 | noun +0.44 |
    one name +0.24 | she +0.79 | who +0.23
left name
    0 words away -0.74 | 1 from quote and no cue +0.48 | 1 words away -0.19 |
    16 words away +0.15 | 2 from quote +0.11 | 2 words away -0.16 |
    4 from quote and no cue -0.10 | 4 words away +0.38 | 8 words away +0.24 |
    followed by ' -0.89 | followed by ( -0.13 | followed by ) -0.98 |
    followed by - -1.14 | followed by : +0.27 | followed by a capital -0.36 |
    followed by a cue +0.35 | followed by a preposition -0.59 |
    followed by a verb +0.40 | followed by comma -0.30 | followed by quote -0.93 |
    followed by ’ +0.47 | more words away -0.26 | opened by a conjunction +0.35 |
    opened by a preposition -0.65 | opened by and +0.41 | opened by another word -0.21 |
    opened by comma +0.23 | opened by that -1.34 | opened by the quote -0.54 |
    opened by the sentence -0.16 | opened by what -0.29 | opened by which +0.72
left name 1 from quote
    capital long comma +0.29 | capital long letter -0.28 | capital long stop +0.59 |
    capital short comma +0.69 | capital short letter +0.25 | capital short shout +0.54 |
    capital short stop +0.16 | small long comma -0.69 | small long letter -0.30 |
    small long stop -0.40 | small short comma -0.18 | small short letter -0.24 |
    small short stop -0.16
left name 2 from quote
    capital long comma -0.63 | capital long letter -0.26 | capital long question -0.10 |
    capital long stop -0.26 | capital short comma -0.63 | capital short letter +0.36 |
    capital short stop -0.20 | small long letter +0.33 | small long stop -0.17 |
    small short letter +0.18
left name 3 from quote
    capital long stop -0.40 | capital short letter -0.89 | capital short stop -0.15 |
    small long comma -0.14 | small long stop -0.12 | small short letter +0.16 |
    small short stop +0.50
left name 4 from quote
    capital long stop -0.32 | capital short stop -0.34 | small long letter -0.17 |
    small long stop -0.42 | small short letter +0.65
left name before cue
    0 to cue +0.47 | 2 to cue +0.48 | 4 to cue +0.31 | 8 to cue +0.24 |
    : at quote and 1 to cue +0.17 | : at quote and 16 to cue -0.36 |
    : at quote and 4 to cue +0.63 | : at quote and 8 to cue -0.35 |
    : at quote and more to cue -0.22 | a at quote +0.29 |
    a at quote and 16 to cue +0.36 | a at quote and 4 to cue -0.22 |
    a at quote and 8 to cue +0.19 | a at quote and more to cue +0.14 |
    another quote between -0.69 | article and name and speech +0.47 |
    article and name and woven +0.21 | as at quote +0.31 |
    as at quote and 16 to cue -0.33 | capital long comma -0.11 |
    capital long comma and cue 1 -0.12 | capital long letter +0.55 |
    capital long letter and cue 1 +0.79 | capital long question and cue 1 -0.15 |
    capital long stop +0.12 | capital long stop and cue 1 -0.23 |
    capital long stop and cue 2 +0.57 | capital long stop and cue 3 -0.13 |
    capital short comma -0.20 | capital short comma and cue 1 -0.21 |
    capital short letter +0.13 | capital short shout -0.14 | capital short stop +0.25 |
    capital short stop and cue 1 +0.66 | capital short stop and cue 2 -0.61 |
    comma at quote and 16 to cue +0.39 | comma at quote and 8 to cue +0.25 |
    comma at quote and more to cue -0.45 | cue 1 from quote +0.39 |
    cue 2 from quote +0.25 | cue 3 from quote +0.22 | cue 4 from quote +0.26 |
    cue at quote +0.24 | cue at quote and 0 to cue +0.47 |
    cue at quote and 16 to cue -0.52 | cue at quote and more to cue -0.56 |
    he and speech -0.11 | he and thought -0.36 | he and woven +0.12 |
    names and speech +0.28 | names and woven +0.25 | noun and speech -0.13 |
    noun and woven -0.35 | of at quote -0.38 | one name and speech +0.21 |
    opened by a conjunction +1.00 | opened by a preposition -0.37 |
    opened by and +0.43 | opened by another word -0.59 | opened by comma +0.61 |
    opened by that -0.88 | opened by the quote -0.49 | opened by the sentence +0.45 |
    opened by which +0.33 | she and speech +0.37 | she and woven -0.44 |
    small long comma +0.13 | small long comma and cue 1 -0.21 |
    small long letter +0.16 | small long letter and cue 1 +0.12 |
    small long letter and cue 2 -0.20 | small long stop +0.31 |
    small long stop and cue 1 +0.29 | small short comma +0.27 |
    small short comma and cue 1 +0.37 | small short letter and cue 1 -0.16 |
    small short letter and cue 2 +0.24 | small short stop +0.24 |
    small short stop and cue 1 +0.27 | small short stop and cue 3 +0.42 |
    speech as cue 1 and nearest speech +0.35 |
    speech as cue 2 and nearest speech +0.67 |
    speech as cue 2 and nearest thought -0.11 |
    speech as cue 2 and nearest woven +0.25 | speech as cue 3 and nearest speech +0.13 |
    speech as cue 3 and nearest woven +0.30 | speech finite +0.86 |
    speech participle -0.19 | that at quote +0.35 | that at quote and 1 to cue -0.18 |
    that at quote and 16 to cue -0.39 | that at quote and 8 to cue +0.26 |
    the at quote and 1 to cue -0.19 | thought as cue 1 and nearest thought -0.21 |
    thought as cue 2 and nearest speech -0.98 | thought base -0.97 |
    thought finite -0.30 | to at quote -0.12 | to at quote and 16 to cue -0.47 |
    to at quote and 8 to cue -0.13 | to at quote and more to cue -0.21 |
    who and speech +0.35 | who and woven -0.25 | word at quote +0.25 |
    word at quote and 1 to cue +0.18 | word at quote and 2 to cue -0.30 |
    word at quote and 4 to cue -0.13 | word at quote and 8 to cue +0.35 |
    word at quote and more to cue +0.31 | woven as cue 1 and nearest woven +0.18 |
    woven as cue 2 and nearest speech -0.17 | woven as cue 3 and nearest speech -0.22 |
    woven as cue 3 and nearest woven +0.38 | woven base -0.44 | woven finite +0.28
mention
    article and name +0.36 | he +0.65 | he’s +0.44 | i -0.43 | it -0.19 | names +0.72 |
    noun +0.43 | one name +0.26 | she +0.60
quote after
    0 paragraphs apart and far -0.24 | 0 paragraphs apart and near +0.28 |
    1 paragraphs apart and far -1.76 | 1 paragraphs apart and near -1.04 |
    1 paragraphs apart and touching -0.24 | 2 paragraphs apart and far -1.85 |
    2 paragraphs apart and near +0.24 | 3 paragraphs apart and far -2.61
quote after capital long comma
    1 paragraphs apart -0.57 | 2 paragraphs apart -0.11 | 2 stops between +0.22 |
    3 paragraphs apart -0.53 | same sentence +0.13
quote after capital long letter
    0 paragraphs apart +0.16 | 1 paragraphs apart -0.57 | 1 stops between -0.23 |
    2 paragraphs apart -0.60
quote after capital long question
    1 paragraphs apart -0.63 | 1 stops between +0.18 | 2 paragraphs apart -0.15 |
    3 paragraphs apart -0.38
quote after capital long stop
    0 paragraphs apart +0.26 | 0 stops between +0.39 | 1 paragraphs apart -1.09 |
    2 paragraphs apart -0.52 | 3 paragraphs apart -1.47
quote after capital short comma
    1 paragraphs apart +0.20 | 1 stops between +0.21 | 3 paragraphs apart -0.11 |
    same sentence -0.28
quote after capital short letter
    0 paragraphs apart -0.17 | 1 paragraphs apart -0.55
quote after capital short stop
    1 paragraphs apart -0.47 | 2 paragraphs apart -0.71 | 3 paragraphs apart -0.31
quote after small long comma
    0 paragraphs apart +0.49 | 1 paragraphs apart +0.21 | 1 stops between +0.40 |
    3 paragraphs apart -0.18 | same sentence +0.26
quote after small long letter
    0 paragraphs apart -0.14 | 1 paragraphs apart -0.27 | 2 paragraphs apart -0.13 |
    3 paragraphs apart -0.13 | same sentence -0.10
quote after small long stop
    0 paragraphs apart -0.68 | 0 stops between -0.44 | 1 paragraphs apart -0.20 |
    2 paragraphs apart -0.83 | 3 paragraphs apart -0.61
quote after small short comma
    1 paragraphs apart -0.45 | 2 paragraphs apart -0.36 | 3 paragraphs apart -0.22
quote after small short letter
    0 paragraphs apart -0.16 | 1 paragraphs apart -0.65 | 1 stops between -0.55 |
    2 paragraphs apart -0.39 | 3 paragraphs apart -0.47 | same sentence +0.11
quote after small short stop
    0 paragraphs apart -0.58 | 0 stops between -0.46 | 2 paragraphs apart -0.26 |
    3 paragraphs apart -0.49
quote before
    0 paragraphs apart and far +0.30 | 0 paragraphs apart and near +0.79 |
    0 paragraphs apart and touching +0.85 | 1 paragraphs apart and far -2.20 |
    1 paragraphs apart and near -0.76 | 1 paragraphs apart and touching -0.23 |
    2 paragraphs apart and far -1.07 | 2 paragraphs apart and near -0.25 |
    3 paragraphs apart and far -1.59 | continues +0.15
quote before capital long comma
    0 paragraphs apart -0.32 | 1 paragraphs apart -0.40 | 2 paragraphs apart -1.24 |
    3 paragraphs apart -1.29
quote before capital long letter
    0 paragraphs apart +0.87 | 1 paragraphs apart -0.22 | 1 stops between +0.61 |
    2 paragraphs apart -0.32
quote before capital long question
    0 paragraphs apart +1.20 | 1 paragraphs apart -0.83 | 1 stops between +0.69 |
    2 paragraphs apart -0.66
quote before capital long shout
    0 paragraphs apart -0.21
quote before capital long stop
    0 paragraphs apart +0.87 | 0 stops between +0.26 | 1 paragraphs apart +0.11 |
    1 stops between +0.67 | 2 paragraphs apart -0.68 | 2 stops between +0.50 |
    3 paragraphs apart -0.36 | 3 stops between +0.56 | same sentence -0.14
quote before capital short comma
    0 paragraphs apart -0.16 | 1 paragraphs apart -0.70 | 1 stops between -0.38 |
    2 paragraphs apart -0.57 | 3 paragraphs apart -0.43
quote before capital short letter
    0 paragraphs apart -0.27 | 1 paragraphs apart -0.71
quote before capital short stop
    0 paragraphs apart +0.40 | 1 paragraphs apart -0.24 | 1 stops between +0.70
quote before small long comma
    0 paragraphs apart -0.15 | 1 paragraphs apart -0.54 | 3 paragraphs apart -0.24
quote before small long letter
    0 paragraphs apart +0.66 | 1 paragraphs apart -0.56 | 2 paragraphs apart -0.37 |
    3 paragraphs apart -0.44
quote before small long stop
    0 paragraphs apart +0.48 | 0 stops between +0.13 | 1 paragraphs apart -0.93 |
    1 stops between +0.52 | 2 paragraphs apart -0.61 | 3 paragraphs apart -0.52
quote before small short comma
    0 paragraphs apart -0.38 | 2 paragraphs apart -0.36 | 3 paragraphs apart -0.19
quote before small short letter
    0 paragraphs apart -0.37 | 1 paragraphs apart -1.19 | 1 stops between -0.58 |
    2 paragraphs apart -1.31 | same sentence -0.13
quote before small short stop
    0 paragraphs apart -0.19 | 1 paragraphs apart -0.52 | 1 stops between -0.26 |
    2 paragraphs apart -0.42 | 3 paragraphs apart -0.28 | same sentence -0.22
right according to
    after preposition +1.74 | cue 1 from quote +0.45 | speech according +1.74 |
    speech as cue 1 and nearest according +0.45 | word at quote +1.48
right cue before name
    0 to cue +0.58 | 1 to cue -0.44 | 16 to cue +0.21 | 2 to cue -0.79 |
    4 to cue -0.52 | after preposition -1.10 | article and name and speech +0.13 |
    article and name and woven -0.42 | capital long comma -0.24 |
    capital long comma and cue 1 -0.22 | capital long question -0.17 |
    capital long question and cue 1 -0.15 | cue 1 from quote +0.20 |
    cue 2 from quote -0.20 | cue 3 from quote -0.27 | cue at quote +0.61 |
    cue at quote and 0 to cue +0.58 | cue at quote and 16 to cue +0.23 |
    cue at quote and 8 to cue -0.34 | he and speech -0.23 | more to cue -0.14 |
    names and speech +0.64 | names and woven -0.36 | noun and speech -0.37 |
    noun and woven -0.63 | one name and speech +0.27 | small long comma +0.16 |
    small long comma and cue 1 +0.23 | small short comma -0.71 |
    small short comma and cue 1 -0.67 | small short letter +0.51 |
    small short letter and cue 1 +0.54 | speech as cue 1 and nearest speech +0.54 |
    speech finite +0.71 | speech participle -1.07 | the at quote -0.74 |
    word at quote -0.85 | word at quote and 1 to cue -1.49 |
    word at quote and 16 to cue -0.41 | word at quote and 2 to cue -0.55 |
    word at quote and 4 to cue -0.18 | word at quote and 8 to cue +0.15 |
    woven as cue 1 and nearest woven -0.87 | woven as cue 2 and nearest speech -0.41 |
    woven finite -0.67 | woven participle -0.66
right mention
    article and name +0.33 | he +0.18 | names +0.30 | noun +0.14 | she -0.12 |
    they -0.24 | who -0.53
right name
    0 words away +0.15 | 1 words away -0.17 | 16 words away -0.11 | 2 from quote -0.18 |
    2 from quote and no cue -0.55 | 2 words away -0.40 | 3 from quote -0.79 |
    3 from quote and no cue -0.91 | 4 from quote and no cue -0.84 | 4 words away -0.55 |
    followed by ( -0.13 | followed by . +0.39 | followed by a preposition -0.84 |
    followed by a verb -0.82 | followed by comma +0.30 | followed by quote -0.70 |
    more words away -0.47 | opened by a conjunction -1.02 | opened by and -1.37 |
    opened by another word -0.29 | opened by but -0.61 | opened by comma +0.24 |
    opened by that -1.03 | opened by the sentence +0.15
right name 1 from quote
    capital long comma +0.53 | capital long letter -0.12 | capital long question -0.26 |
    capital long shout +0.24 | small long letter -1.19 | small short comma +0.24 |
    small short letter -0.84
right name 2 from quote
    capital long comma -0.26 | capital long letter -0.49 | capital long question -0.11 |
    capital short comma -0.22 | capital short letter +0.36 | small long comma -0.37 |
    small long letter +0.36 | small short letter -0.25
right name 3 from quote
    capital long comma -0.58 | capital short comma -0.49 | small long comma -0.29 |
    small short comma +0.29 | small short letter -0.69
right name 4 from quote
    capital short comma +0.21 | small short letter -0.39
right name before cue
    16 to cue +0.19 | 8 to cue +0.11 | after preposition -0.84 |
    article and name and speech +0.30 | capital long comma -0.16 |
    capital long comma and cue 2 -0.41 | capital long comma and cue 3 -0.32 |
    capital long letter +0.82 | capital long letter and cue 1 +0.74 |
    capital long question -0.27 | capital long question and cue 1 -0.25 |
    capital short comma +0.43 | capital short comma and cue 1 +0.26 |
    capital short letter +0.18 | cue 1 from quote +0.18 | cue 3 from quote +0.36 |
    cue at quote +0.17 | cue at quote and 16 to cue -0.13 |
    cue at quote and 8 to cue -0.11 | he and speech +0.28 | he and thought -0.24 |
    he and woven +0.16 | more to cue +0.38 | names and woven -0.45 |
    noun and speech +0.42 | one name and speech +0.39 | one name and woven -0.35 |
    opened by a conjunction -0.26 | opened by a preposition -1.16 |
    opened by another word -0.46 | opened by comma +1.03 | opened by that -0.67 |
    opened by the sentence +0.37 | small long comma +0.19 |
    small long comma and cue 1 +0.19 | small long letter +0.40 |
    small long letter and cue 1 +0.42 | small short comma +0.26 |
    small short letter and cue 1 +0.13 | speech as cue 1 and nearest speech +0.45 |
    speech as cue 2 and nearest speech -0.46 | speech base -0.20 | speech finite +0.59 |
    the at quote +0.17 | the at quote and 2 to cue +0.13 |
    the at quote and 4 to cue +0.40 | thought as cue 1 and nearest thought -0.81 |
    thought finite -0.74 | who and speech -0.74 | who and woven -0.52 |
    word at quote and 16 to cue +0.22 | word at quote and 2 to cue -0.42 |
    word at quote and 4 to cue -0.12 | word at quote and more to cue +0.27 |
    woven as cue 1 and nearest woven -0.72 | woven as cue 2 and nearest speech -0.28 |
    woven as cue 3 and nearest speech -0.21 | woven base -0.64 | woven finite -0.52 |
    woven participle -0.27
rule
    according to after quote +0.29 | block quote after a colon +0.61 |
    block quote after a colon 0.8 +0.61 | carried from paragraph above +0.24 |
    carried from paragraph above 0.6 -0.25 | carried from paragraph above 0.7 +0.61 |
    carried on +0.79 | carried on 0.7 +0.13 | carried on 0.8 +0.75 |
    carried on 0.9 +0.76 | name before colon +0.65 | name before colon 0.7 +0.65 |
    name before cue +0.39 | name before cue 0.5 -0.48 | name before cue 0.8 +0.22 |
    name before cue 0.9 +0.71 | subject of sentence +0.57 |
    subject of sentence 0.5 -0.28 | subject of sentence 0.6 +0.30 |
    subject of sentence 0.7 +0.25 | subject of sentence 0.8 +0.26 |
    subject of sentence before -0.12 | subject of sentence before 0.5 -0.12
rule, cue before name
    after quote +0.79 | after quote 0.8 -0.11 | after quote 0.9 +0.91 | later +0.95 |
    later 0.9 +1.03
rule, name before cue
    after quote +1.21 | after quote 0.8 +0.97 | after quote 0.9 +0.78 | later +0.73 |
    later 0.6 +0.94 | later 0.7 +0.30
subject of sentence
    : at quote +0.36 | as at quote +0.14 | capital long comma +0.20 |
    capital long question +0.28 | capital long stop +0.35 | capital short letter -0.16 |
    capital short shout +0.27 | capital short stop +0.24 | comma at quote +0.12 |
    cue at quote -0.45 | noun cue +0.36 | of at quote +0.45 | participle cue +0.62 |
    small long letter +0.12 | small short comma -0.44 | small short letter +0.24 |
    small short stop +0.53 | so +0.63 | that at quote +0.72 | to at quote +0.51 |
    word at quote +0.23
""")
