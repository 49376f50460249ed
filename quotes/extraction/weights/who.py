"""Who says a quote: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting`: headings, then their clues.
WHO = read_table("""
left according to
    after preposition +2.12 | speech according +2.12
left cue before name
    1 to cue -0.14 | 16 to cue -0.35 | 2 to cue +0.18 | 4 to cue -0.33 |
    8 to cue -0.23 | : at quote -0.36 | a at quote and 16 to cue -0.24 |
    a at quote and 4 to cue +0.42 | a at quote and 8 to cue -0.33 |
    article and name and speech -0.24 | article and name and woven -0.66 |
    as at quote -0.63 | capital long stop +0.18 | capital long stop and cue 1 +0.19 |
    capital short letter -0.52 | capital short stop -0.38 |
    capital short stop and cue 1 -0.31 | comma at quote +0.14 |
    comma at quote and 8 to cue -0.58 | cue 2 from quote -0.43 |
    cue 3 from quote -0.50 | cue at quote +0.32 | he and speech -1.23 |
    it and speech -0.71 | it and woven -0.22 | more to cue -0.22 |
    names and speech +0.48 | names and woven -0.72 | noun and speech -1.05 |
    noun and woven +0.42 | one name and speech +0.11 | one name and woven -0.81 |
    small long comma -0.22 | small long letter -0.68 |
    small long letter and cue 1 -0.44 | small long stop and cue 1 +0.30 |
    small long stop and cue 2 -0.43 | small short comma and cue 1 +0.15 |
    small short letter -1.33 | small short letter and cue 1 -0.90 |
    small short letter and cue 2 -0.65 | small short letter and cue 3 -0.50 |
    small short stop and cue 1 -0.95 | small short stop and cue 2 +0.33 |
    speech as cue 2 and nearest speech -0.64 |
    speech as cue 2 and nearest thought -0.52 |
    speech as cue 2 and nearest woven +0.18 | speech as cue 3 and nearest speech -0.56 |
    speech participle -1.47 | that at quote -0.15 | the at quote -0.86 |
    thought as cue 1 and nearest thought -0.42 | thought finite -0.41 |
    to at quote -0.34 | word at quote -0.40 | word at quote and 1 to cue -0.14 |
    word at quote and 2 to cue -0.71 | word at quote and 4 to cue -0.76 |
    word at quote and 8 to cue +0.15 | word at quote and more to cue +0.12 |
    woven as cue 2 and nearest woven -0.61 | woven as cue 3 and nearest woven -0.25 |
    woven finite -0.19
left mention
    article and name +0.17 | he +0.69 | it -0.18 | names +0.68 | noun +0.44 |
    one name +0.23 | she +0.79 | they +0.15 | who +0.31
left name
    0 words away -0.75 | 1 from quote and no cue +0.53 | 1 words away -0.24 |
    16 words away +0.14 | 2 from quote +0.15 | 2 words away -0.20 | 4 words away +0.39 |
    8 words away +0.24 | followed by ' -1.05 | followed by ( -0.16 |
    followed by ) -1.18 | followed by - -1.33 | followed by : +0.15 |
    followed by a capital -0.31 | followed by a cue +0.38 |
    followed by a preposition -0.56 | followed by a verb +0.42 |
    followed by comma -0.27 | followed by quote -0.97 | followed by ’ +0.52 |
    more words away -0.28 | opened by a conjunction +0.32 |
    opened by a preposition -0.66 | opened by and +0.50 | opened by another word -0.16 |
    opened by comma +0.27 | opened by that -1.41 | opened by the quote -0.53 |
    opened by the sentence -0.14 | opened by what -0.32 | opened by which +0.87
left name 1 from quote
    capital long comma +0.29 | capital long letter -0.28 | capital long question -0.20 |
    capital long stop +0.47 | capital short comma +0.75 | capital short letter +0.27 |
    capital short shout +0.60 | capital short stop +0.23 | small long comma -0.80 |
    small long letter -0.27 | small long stop -0.56 | small short comma -0.20 |
    small short letter -0.25 | small short stop -0.27
left name 2 from quote
    capital long comma -0.71 | capital long letter -0.22 | capital long question -0.21 |
    capital long stop -0.34 | capital short comma -0.62 | capital short letter +0.33 |
    capital short stop -0.15 | small long letter +0.37 | small long stop -0.28 |
    small short letter +0.17
left name 3 from quote
    capital long stop -0.54 | capital short letter -1.04 | small long comma -0.16 |
    small long letter -0.10 | small long stop -0.17 | small short letter +0.19 |
    small short stop +0.50
left name 4 from quote
    capital long stop -0.33 | capital short stop -0.26 | small long stop -0.36 |
    small short letter +0.74 | small short stop -0.12
left name before cue
    0 to cue +0.50 | 2 to cue +0.51 | 4 to cue +0.23 | 8 to cue +0.23 |
    : at quote +0.10 | : at quote and 1 to cue +0.17 | : at quote and 16 to cue -0.33 |
    : at quote and 4 to cue +0.80 | : at quote and 8 to cue -0.50 |
    : at quote and more to cue -0.28 | a at quote +0.39 |
    a at quote and 16 to cue +0.34 | a at quote and 4 to cue -0.26 |
    a at quote and more to cue +0.27 | another quote between -0.65 |
    article and name and speech +0.49 | article and name and woven +0.27 |
    as at quote +0.35 | as at quote and 16 to cue -0.31 | capital long comma -0.15 |
    capital long comma and cue 1 -0.14 | capital long letter +0.65 |
    capital long letter and cue 1 +0.91 | capital long question -0.10 |
    capital long question and cue 1 -0.21 | capital long stop and cue 1 -0.27 |
    capital long stop and cue 2 +0.63 | capital long stop and cue 3 -0.12 |
    capital short comma -0.28 | capital short comma and cue 1 -0.28 |
    capital short letter +0.16 | capital short shout -0.12 | capital short stop +0.33 |
    capital short stop and cue 1 +0.72 | capital short stop and cue 2 -0.63 |
    comma at quote +0.13 | comma at quote and 16 to cue +0.37 |
    comma at quote and 8 to cue +0.12 | comma at quote and more to cue -0.54 |
    cue 1 from quote +0.42 | cue 2 from quote +0.22 | cue 3 from quote +0.20 |
    cue 4 from quote +0.31 | cue at quote +0.15 | cue at quote and 0 to cue +0.50 |
    cue at quote and 16 to cue -0.48 | cue at quote and 8 to cue +0.21 |
    cue at quote and more to cue -0.58 | he and speech -0.17 | he and thought -0.44 |
    he and woven +0.14 | names and speech +0.28 | names and woven +0.30 |
    noun and speech -0.12 | noun and woven -0.41 | of at quote -0.43 |
    one name and speech +0.25 | opened by a conjunction +1.03 |
    opened by a preposition -0.48 | opened by and +0.47 | opened by another word -0.70 |
    opened by comma +0.60 | opened by that -0.97 | opened by the quote -0.57 |
    opened by the sentence +0.40 | opened by which +0.34 | she and speech +0.36 |
    she and woven -0.35 | small long comma +0.14 | small long comma and cue 1 -0.19 |
    small long letter +0.15 | small long letter and cue 1 +0.11 |
    small long letter and cue 2 -0.30 | small long stop +0.27 |
    small long stop and cue 1 +0.28 | small long stop and cue 2 -0.15 |
    small short comma +0.27 | small short comma and cue 1 +0.34 |
    small short letter and cue 1 -0.18 | small short letter and cue 2 +0.31 |
    small short stop +0.25 | small short stop and cue 1 +0.20 |
    small short stop and cue 2 -0.15 | small short stop and cue 3 +0.42 |
    speech as cue 1 and nearest speech +0.36 |
    speech as cue 2 and nearest speech +0.70 |
    speech as cue 2 and nearest thought -0.19 |
    speech as cue 2 and nearest woven +0.26 | speech as cue 3 and nearest woven +0.36 |
    speech finite +0.85 | speech participle -0.18 | that at quote +0.42 |
    that at quote and 1 to cue -0.17 | that at quote and 16 to cue -0.50 |
    that at quote and 8 to cue +0.27 | the at quote and 1 to cue -0.27 |
    the at quote and 16 to cue +0.13 | the at quote and more to cue -0.12 |
    thought as cue 1 and nearest thought -0.21 |
    thought as cue 2 and nearest speech -1.08 | thought base -1.15 |
    thought finite -0.34 | to at quote -0.12 | to at quote and 16 to cue -0.63 |
    to at quote and 8 to cue -0.11 | to at quote and more to cue -0.17 |
    who and speech +0.48 | who and woven -0.22 | word at quote +0.28 |
    word at quote and 1 to cue +0.18 | word at quote and 16 to cue +0.13 |
    word at quote and 2 to cue -0.42 | word at quote and 4 to cue -0.12 |
    word at quote and 8 to cue +0.36 | word at quote and more to cue +0.34 |
    woven as cue 1 and nearest woven +0.22 | woven as cue 2 and nearest speech -0.17 |
    woven as cue 2 and nearest woven +0.13 | woven as cue 3 and nearest speech -0.30 |
    woven as cue 3 and nearest woven +0.54 | woven base -0.44 | woven finite +0.23
mention
    article and name +0.36 | he +0.72 | he’s +0.50 | i -0.50 | it -0.16 | names +0.71 |
    noun +0.49 | one name +0.25 | she +0.63
quote after
    0 paragraphs apart and far -0.31 | 0 paragraphs apart and near +0.20 |
    1 paragraphs apart and far -1.61 | 1 paragraphs apart and near -1.11 |
    1 paragraphs apart and touching -0.23 | 2 paragraphs apart and far -1.63 |
    2 paragraphs apart and near +0.28 | 3 paragraphs apart and far -2.18
quote after capital long comma
    1 paragraphs apart -0.47 | 1 stops between +0.10 | 2 stops between +0.19 |
    3 paragraphs apart -0.47 | same sentence +0.29
quote after capital long letter
    0 paragraphs apart +0.32 | 1 paragraphs apart -0.66 | 1 stops between -0.15 |
    2 paragraphs apart -0.68
quote after capital long question
    1 paragraphs apart -0.92 | 1 stops between +0.22 | 2 paragraphs apart -0.22 |
    3 paragraphs apart -0.46
quote after capital long stop
    0 paragraphs apart +0.34 | 0 stops between +0.50 | 1 paragraphs apart -1.14 |
    2 paragraphs apart -0.66 | 3 paragraphs apart -1.47
quote after capital short comma
    1 paragraphs apart +0.19 | 1 stops between +0.22 | 3 paragraphs apart -0.12 |
    same sentence -0.22
quote after capital short letter
    0 paragraphs apart -0.22 | 1 paragraphs apart -0.60
quote after capital short stop
    1 paragraphs apart -0.47 | 2 paragraphs apart -0.84 | 3 paragraphs apart -0.38
quote after small long comma
    0 paragraphs apart +0.58 | 1 paragraphs apart +0.24 | 1 stops between +0.43 |
    3 paragraphs apart -0.20 | same sentence +0.30
quote after small long letter
    0 paragraphs apart -0.11 | 1 paragraphs apart -0.27 | 2 paragraphs apart -0.13 |
    3 paragraphs apart -0.14
quote after small long stop
    0 paragraphs apart -0.75 | 0 stops between -0.43 | 1 paragraphs apart -0.20 |
    2 paragraphs apart -0.91 | 3 paragraphs apart -0.69
quote after small short comma
    0 paragraphs apart +0.14 | 1 paragraphs apart -0.52 | 2 paragraphs apart -0.41 |
    3 paragraphs apart -0.27 | same sentence +0.13
quote after small short letter
    0 paragraphs apart -0.11 | 1 paragraphs apart -0.74 | 1 stops between -0.70 |
    2 paragraphs apart -0.39 | 3 paragraphs apart -0.58 | same sentence +0.17
quote after small short stop
    0 paragraphs apart -0.64 | 0 stops between -0.51 | 2 paragraphs apart -0.32 |
    3 paragraphs apart -0.58
quote before
    0 paragraphs apart and far +0.32 | 0 paragraphs apart and near +0.80 |
    0 paragraphs apart and touching +0.99 | 1 paragraphs apart and far -1.68 |
    1 paragraphs apart and near -0.74 | 1 paragraphs apart and touching -0.14 |
    2 paragraphs apart and far -0.99 | 2 paragraphs apart and near -0.21 |
    3 paragraphs apart and far -1.39 | continues +0.31
quote before capital long comma
    0 paragraphs apart -0.31 | 1 paragraphs apart -0.46 | 2 paragraphs apart -0.95 |
    3 paragraphs apart -0.89
quote before capital long letter
    0 paragraphs apart +1.00 | 1 paragraphs apart -0.29 | 1 stops between +0.72 |
    2 paragraphs apart -0.30
quote before capital long question
    0 paragraphs apart +1.28 | 1 paragraphs apart -1.02 | 1 stops between +0.76 |
    2 paragraphs apart -0.74
quote before capital long shout
    0 paragraphs apart -0.37
quote before capital long stop
    0 paragraphs apart +0.88 | 0 stops between +0.36 | 1 stops between +0.55 |
    2 paragraphs apart -0.64 | 2 stops between +0.46 | 3 paragraphs apart -0.35 |
    3 stops between +0.61 | same sentence -0.26
quote before capital short comma
    0 paragraphs apart -0.16 | 1 paragraphs apart -0.80 | 1 stops between -0.40 |
    2 paragraphs apart -0.56 | 3 paragraphs apart -0.47
quote before capital short letter
    0 paragraphs apart -0.30 | 1 paragraphs apart -0.83
quote before capital short stop
    0 paragraphs apart +0.44 | 1 paragraphs apart -0.31 | 1 stops between +0.96
quote before small long comma
    0 paragraphs apart -0.15 | 1 paragraphs apart -0.62 | 3 paragraphs apart -0.24
quote before small long letter
    0 paragraphs apart +0.91 | 1 paragraphs apart -0.63 | 2 paragraphs apart -0.41 |
    3 paragraphs apart -0.52
quote before small long stop
    0 paragraphs apart +0.46 | 0 stops between +0.20 | 1 paragraphs apart -1.06 |
    1 stops between +0.59 | 2 paragraphs apart -0.62 | 3 paragraphs apart -0.58 |
    same sentence -0.21
quote before small short comma
    0 paragraphs apart -0.43 | 2 paragraphs apart -0.37 | 3 paragraphs apart -0.24
quote before small short letter
    0 paragraphs apart -0.44 | 1 paragraphs apart -1.32 | 1 stops between -0.64 |
    2 paragraphs apart -1.31 | same sentence -0.20
quote before small short stop
    0 paragraphs apart -0.21 | 1 paragraphs apart -0.60 | 1 stops between -0.28 |
    2 paragraphs apart -0.47 | 3 paragraphs apart -0.34 | same sentence -0.17
right according to
    after preposition +1.94 | cue 1 from quote +0.42 | speech according +1.94 |
    speech as cue 1 and nearest according +0.42 | word at quote +1.61
right cue before name
    0 to cue +0.60 | 1 to cue -0.47 | 16 to cue +0.33 | 2 to cue -0.88 |
    4 to cue -0.67 | 8 to cue +0.11 | after preposition -1.14 |
    article and name and speech +0.20 | article and name and woven -0.44 |
    capital long comma -0.17 | capital long comma and cue 1 -0.21 |
    capital long question -0.13 | capital long question and cue 1 -0.11 |
    capital short comma +0.10 | capital short comma and cue 1 +0.13 |
    cue 1 from quote +0.28 | cue 2 from quote -0.27 | cue 3 from quote -0.18 |
    cue at quote +0.65 | cue at quote and 0 to cue +0.60 |
    cue at quote and 16 to cue +0.27 | cue at quote and 8 to cue -0.46 |
    he and speech -0.29 | more to cue -0.18 | names and speech +0.68 |
    names and woven -0.40 | noun and speech -0.37 | noun and woven -0.68 |
    one name and speech +0.38 | small long comma +0.22 |
    small long comma and cue 1 +0.29 | small short comma -0.78 |
    small short comma and cue 1 -0.71 | small short letter +0.58 |
    small short letter and cue 1 +0.61 | speech as cue 1 and nearest speech +0.54 |
    speech finite +0.73 | speech participle -1.17 | the at quote -0.92 |
    word at quote -0.94 | word at quote and 1 to cue -1.37 |
    word at quote and 16 to cue -0.53 | word at quote and 2 to cue -0.60 |
    word at quote and 4 to cue -0.19 | word at quote and 8 to cue +0.15 |
    woven as cue 1 and nearest woven -0.92 | woven as cue 2 and nearest speech -0.42 |
    woven finite -0.76 | woven participle -0.71
right mention
    article and name +0.28 | he +0.21 | names +0.30 | noun +0.13 | they -0.22 |
    who -0.44
right name
    0 words away +0.19 | 1 from quote +0.11 | 2 from quote -0.15 |
    2 from quote and no cue -0.66 | 2 words away -0.44 | 3 from quote -0.79 |
    3 from quote and no cue -1.05 | 4 from quote -0.12 | 4 from quote and no cue -1.01 |
    4 words away -0.51 | followed by ( -0.19 | followed by . +0.39 |
    followed by a preposition -0.88 | followed by a verb -0.78 |
    followed by comma +0.32 | followed by quote -0.89 | more words away -0.28 |
    opened by a conjunction -0.99 | opened by and -1.42 | opened by another word -0.11 |
    opened by but -0.61 | opened by comma +0.28 | opened by that -1.05 |
    opened by the sentence +0.19
right name 1 from quote
    capital long comma +0.57 | capital long letter -0.15 | capital long question -0.31 |
    capital long shout +0.21 | small long letter -1.19 | small short comma +0.35 |
    small short letter -0.82
right name 2 from quote
    capital long comma -0.28 | capital long letter -0.53 | capital long question -0.17 |
    capital short comma -0.29 | capital short letter +0.53 | small long comma -0.45 |
    small long letter +0.38 | small short letter -0.25
right name 3 from quote
    capital long comma -0.62 | capital short comma -0.53 | small long comma -0.32 |
    small short comma +0.33 | small short letter -0.70
right name 4 from quote
    capital long comma -0.19 | capital short comma +0.25 | small short letter -0.34
right name before cue
    16 to cue +0.19 | 8 to cue +0.17 | after preposition -0.88 |
    article and name and speech +0.51 | capital long comma -0.21 |
    capital long comma and cue 2 -0.43 | capital long comma and cue 3 -0.35 |
    capital long letter +0.93 | capital long letter and cue 1 +0.79 |
    capital long question -0.25 | capital long question and cue 1 -0.22 |
    capital short comma +0.50 | capital short comma and cue 1 +0.27 |
    capital short letter +0.20 | cue 1 from quote +0.15 | cue 3 from quote +0.46 |
    cue at quote +0.19 | cue at quote and 8 to cue -0.17 | he and speech +0.33 |
    he and thought -0.24 | he and woven +0.24 | more to cue +0.24 |
    names and speech +0.10 | names and woven -0.59 | noun and speech +0.54 |
    one name and speech +0.42 | one name and woven -0.37 |
    opened by a conjunction -0.23 | opened by a preposition -1.39 |
    opened by another word -0.55 | opened by comma +1.13 | opened by that -0.82 |
    opened by the sentence +0.37 | small long comma +0.24 |
    small long comma and cue 1 +0.25 | small long letter +0.49 |
    small long letter and cue 1 +0.51 | small short comma +0.27 |
    small short letter and cue 1 +0.13 | speech as cue 1 and nearest speech +0.39 |
    speech as cue 2 and nearest speech -0.59 | speech base -0.21 | speech finite +0.56 |
    the at quote +0.13 | the at quote and 2 to cue +0.13 |
    the at quote and 4 to cue +0.35 | thought as cue 1 and nearest thought -0.87 |
    thought finite -0.85 | who and speech -0.56 | who and woven -0.59 |
    word at quote and 16 to cue +0.19 | word at quote and 2 to cue -0.51 |
    word at quote and 4 to cue -0.20 | word at quote and 8 to cue +0.10 |
    word at quote and more to cue +0.26 | woven as cue 1 and nearest woven -0.74 |
    woven as cue 2 and nearest speech -0.14 | woven as cue 3 and nearest speech -0.34 |
    woven base -0.66 | woven finite -0.64 | woven participle -0.33
rule
    according to after quote +0.22 | block quote after a colon +0.66 |
    block quote after a colon 0.8 +0.66 | carried from paragraph above +0.25 |
    carried from paragraph above 0.6 -0.22 | carried from paragraph above 0.7 +0.67 |
    carried on +0.68 | carried on 0.8 +0.89 | carried on 0.9 +0.67 |
    name before colon +0.73 | name before colon 0.7 +0.73 | name before cue +0.37 |
    name before cue 0.5 -0.63 | name before cue 0.8 +0.23 | name before cue 0.9 +0.83 |
    subject here -0.11 | subject here 0.4 -0.11 | subject of sentence +0.54 |
    subject of sentence 0.5 -0.31 | subject of sentence 0.6 +0.34 |
    subject of sentence 0.7 +0.25 | subject of sentence 0.8 +0.29 |
    subject of sentence before -0.14 | subject of sentence before 0.5 -0.14
rule, cue before name
    after quote +0.75 | after quote 0.9 +0.86 | later +1.10 | later 0.9 +1.21
rule, name before cue
    after quote +1.22 | after quote 0.8 +1.03 | after quote 0.9 +0.88 | later +0.86 |
    later 0.6 +0.97 | later 0.7 +0.40
subject of sentence
    : at quote +0.43 | as at quote +0.11 | capital long comma +0.19 |
    capital long letter +0.21 | capital long question +0.21 | capital long stop +0.37 |
    capital short letter -0.10 | capital short shout +0.36 | capital short stop +0.29 |
    comma at quote +0.13 | cue at quote -0.41 | noun cue +0.38 | of at quote +0.58 |
    participle cue +0.64 | small long letter +0.12 | small short comma -0.42 |
    small short letter +0.22 | small short stop +0.52 | so +0.60 | that at quote +0.83 |
    to at quote +0.63 | word at quote +0.23
""")
