"""Who says a quote: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting`: headings, then their clues.
WHO = read_table("""
left according to
    after preposition +2.12 | speech according +2.12
left cue before name
    1 to cue -0.15 | 16 to cue -0.30 | 2 to cue +0.12 | 4 to cue -0.23 |
    8 to cue -0.38 | : at quote -0.27 | a at quote -0.49 |
    a at quote and 16 to cue -0.16 | a at quote and 8 to cue -0.19 |
    after preposition -0.15 | article and name and speech -0.14 |
    article and name and woven -0.49 | as at quote -0.37 | capital long stop +0.46 |
    capital long stop and cue 1 +0.47 | capital long stop and cue 2 +0.21 |
    capital short letter -0.41 | capital short stop -0.27 |
    capital short stop and cue 1 -0.19 | comma at quote +0.34 |
    comma at quote and 8 to cue -0.42 | cue 2 from quote -0.59 |
    cue 3 from quote -0.43 | he and speech -1.07 | it and speech -0.90 |
    it and woven -0.11 | more to cue -0.25 | names and speech +0.56 |
    names and woven -0.66 | noun and speech -0.90 | noun and woven +0.33 |
    one name and speech +0.24 | one name and woven -0.64 |
    small long comma and cue 1 +0.20 | small long letter -0.63 |
    small long letter and cue 1 -0.48 | small long stop and cue 1 +0.21 |
    small long stop and cue 2 -0.37 | small short comma -0.56 |
    small short comma and cue 1 -0.38 | small short letter -1.28 |
    small short letter and cue 1 -0.97 | small short letter and cue 2 -0.51 |
    small short letter and cue 3 -0.47 | small short stop -0.13 |
    small short stop and cue 1 -0.88 | speech as cue 1 and nearest speech +0.18 |
    speech as cue 2 and nearest speech -0.57 |
    speech as cue 2 and nearest thought -0.41 |
    speech as cue 2 and nearest woven -0.24 | speech as cue 3 and nearest speech -0.65 |
    speech participle -1.28 | the at quote -0.66 |
    thought as cue 1 and nearest thought -0.43 | thought finite -0.37 |
    to at quote -0.25 | word at quote -0.21 | word at quote and 1 to cue -0.15 |
    word at quote and 2 to cue -0.84 | word at quote and 4 to cue -0.88 |
    word at quote and 8 to cue +0.18 | woven as cue 1 and nearest woven -0.11 |
    woven as cue 2 and nearest speech +0.18 | woven as cue 2 and nearest woven -0.40 |
    woven finite -0.46
left mention
    article and name +0.15 | he +0.62 | it -0.22 | names +0.68 | noun +0.49 |
    one name +0.29 | she +0.78 | they +0.17 | who +0.24
left name
    0 words away -0.72 | 1 from quote -0.19 | 1 from quote and no cue +0.63 |
    1 words away -0.22 | 16 words away +0.19 | 2 words away -0.21 |
    4 from quote and no cue -0.15 | 4 words away +0.35 | 8 words away +0.32 |
    followed by ' -1.08 | followed by ) -1.11 | followed by - -1.26 |
    followed by : +0.25 | followed by a capital -0.60 | followed by a cue +0.34 |
    followed by a preposition -0.49 | followed by a verb +0.41 |
    followed by comma -0.23 | followed by quote -0.95 | followed by ’ +0.33 |
    more words away -0.21 | opened by a conjunction +0.31 |
    opened by a preposition -0.64 | opened by and +0.55 | opened by another word -0.20 |
    opened by comma +0.38 | opened by that -0.84 | opened by the quote -0.63 |
    opened by the sentence -0.25 | opened by what -0.28 | opened by which +0.57 |
    possessive +0.14
left name 1 from quote
    capital long comma +0.39 | capital long letter -0.25 | capital long question -0.49 |
    capital long stop +0.58 | capital short comma +0.71 | capital short letter +0.14 |
    capital short shout +0.22 | capital short stop -0.14 | small long comma -0.69 |
    small long letter -0.23 | small long stop -0.29 | small short letter -0.39 |
    small short stop -0.10
left name 2 from quote
    capital long comma -0.60 | capital long letter -0.33 | capital long question -0.23 |
    capital long stop -0.19 | capital short comma -0.65 | capital short letter +0.32 |
    capital short stop -0.13 | small long letter +0.38 | small long stop -0.15
left name 3 from quote
    capital long stop -0.39 | capital short letter -1.06 | small long letter -0.13 |
    small short letter +0.17 | small short stop +0.56
left name 4 from quote
    capital long stop -0.24 | capital short stop -0.37 | small long letter -0.14 |
    small long stop -0.44 | small short letter +0.65 | small short stop -0.27
left name before cue
    0 to cue +0.50 | 1 to cue +0.16 | 2 to cue +0.43 | 4 to cue +0.22 | 8 to cue +0.24 |
    : at quote and 1 to cue +0.31 | : at quote and 16 to cue -0.24 |
    : at quote and 4 to cue +0.70 | : at quote and 8 to cue -0.64 |
    : at quote and more to cue -0.28 | a at quote +0.43 |
    a at quote and 16 to cue +0.32 | a at quote and 2 to cue +0.52 |
    a at quote and 4 to cue -0.25 | a at quote and more to cue +0.28 |
    after preposition -0.11 | another quote between -0.53 |
    article and name and speech +0.70 | article and name and woven +0.11 |
    as at quote +0.31 | as at quote and 16 to cue -0.30 |
    as at quote and 4 to cue -0.84 | capital long comma -0.21 |
    capital long comma and cue 1 -0.14 | capital long letter +0.54 |
    capital long letter and cue 1 +0.84 | capital long question +0.16 |
    capital long stop and cue 1 -0.42 | capital long stop and cue 2 +0.69 |
    capital short letter +0.25 | capital short letter and cue 1 -0.20 |
    capital short shout -0.17 | capital short stop +0.46 |
    capital short stop and cue 1 +0.77 | capital short stop and cue 2 -0.54 |
    comma at quote +0.23 | comma at quote and 16 to cue +0.36 |
    comma at quote and 4 to cue +0.11 | comma at quote and 8 to cue +0.17 |
    comma at quote and more to cue -0.56 | cue 1 from quote +0.35 |
    cue 2 from quote +0.16 | cue 3 from quote +0.29 | cue 4 from quote +0.30 |
    cue at quote and 0 to cue +0.50 | cue at quote and 16 to cue -0.60 |
    cue at quote and more to cue -0.65 | he and speech -0.19 | he and thought -0.40 |
    he and woven +0.22 | names and speech +0.26 | names and woven +0.37 |
    noun and speech -0.29 | noun and thought -0.11 | noun and woven -0.32 |
    of at quote -0.46 | one name and speech +0.30 | one name and woven +0.31 |
    opened by a conjunction +1.15 | opened by a preposition -0.41 |
    opened by and +0.33 | opened by another word -0.55 | opened by comma +0.51 |
    opened by that -1.23 | opened by the quote -0.54 | opened by the sentence +0.50 |
    opened by what -0.13 | opened by which +0.58 | she and speech +0.38 |
    she and woven -0.44 | small long comma and cue 1 -0.40 |
    small long letter and cue 1 +0.11 | small long letter and cue 2 -0.28 |
    small long stop +0.22 | small long stop and cue 3 +0.15 | small short comma +0.43 |
    small short comma and cue 1 +0.52 | small short comma and cue 2 +0.12 |
    small short letter and cue 1 -0.10 | small short letter and cue 2 +0.20 |
    small short stop +0.28 | small short stop and cue 1 +0.17 |
    small short stop and cue 3 +0.42 | speech as cue 1 and nearest speech +0.38 |
    speech as cue 2 and nearest speech +0.57 | speech as cue 2 and nearest woven +0.28 |
    speech as cue 3 and nearest speech +0.25 | speech as cue 3 and nearest woven +0.37 |
    speech base -0.24 | speech finite +0.82 | that at quote +0.34 |
    that at quote and 1 to cue -0.24 | that at quote and 16 to cue -0.52 |
    the at quote and 1 to cue -0.27 | the at quote and 16 to cue +0.22 |
    the at quote and 8 to cue +0.10 | thought as cue 1 and nearest thought -0.27 |
    thought as cue 2 and nearest speech -1.03 | thought base -1.21 |
    thought finite -0.30 | to at quote and 1 to cue -0.14 |
    to at quote and 16 to cue -0.60 | to at quote and 4 to cue +0.96 |
    to at quote and 8 to cue -0.26 | to at quote and more to cue -0.43 |
    who and speech +0.39 | who and woven -0.20 | word at quote +0.24 |
    word at quote and 1 to cue +0.17 | word at quote and 16 to cue +0.16 |
    word at quote and 2 to cue -0.12 | word at quote and 4 to cue -0.34 |
    word at quote and 8 to cue +0.43 | word at quote and more to cue +0.26 |
    woven as cue 1 and nearest woven +0.20 | woven as cue 2 and nearest speech -0.16 |
    woven as cue 2 and nearest woven +0.11 | woven as cue 3 and nearest speech -0.38 |
    woven as cue 3 and nearest woven +0.27 | woven base -0.36 | woven finite +0.23
mention
    article and name +0.29 | he +0.74 | he’s +0.53 | i -0.46 | it -0.20 | names +0.77 |
    noun +0.39 | one name +0.17 | she +0.66
quote after
    0 paragraphs apart and far -0.30 | 0 paragraphs apart and near +0.17 |
    1 paragraphs apart and far -1.57 | 1 paragraphs apart and near -1.07 |
    1 paragraphs apart and touching -0.16 | 2 paragraphs apart and far -1.61 |
    2 paragraphs apart and near +0.35 | 3 paragraphs apart and far -2.16
quote after capital long comma
    0 paragraphs apart +0.12 | 1 paragraphs apart -0.43 | 1 stops between +0.14 |
    2 stops between +0.24 | 3 paragraphs apart -0.43 | same sentence +0.20
quote after capital long letter
    0 paragraphs apart +0.30 | 1 paragraphs apart -0.65 | 1 stops between -0.14 |
    2 paragraphs apart -0.67
quote after capital long question
    0 paragraphs apart +0.14 | 1 paragraphs apart -0.90 | 1 stops between +0.23 |
    2 paragraphs apart -0.22 | 3 paragraphs apart -0.48
quote after capital long stop
    0 paragraphs apart +0.34 | 0 stops between +0.46 | 1 paragraphs apart -1.08 |
    2 paragraphs apart -0.64 | 3 paragraphs apart -1.46
quote after capital short comma
    0 paragraphs apart -0.11 | 1 paragraphs apart +0.20 | 1 stops between +0.10 |
    3 paragraphs apart -0.18 | same sentence -0.32
quote after capital short letter
    0 paragraphs apart -0.13 | 1 paragraphs apart -0.61
quote after capital short stop
    1 paragraphs apart -0.56 | 2 paragraphs apart -0.82 | 3 paragraphs apart -0.38
quote after small long comma
    0 paragraphs apart +0.65 | 1 paragraphs apart +0.27 | 1 stops between +0.45 |
    3 paragraphs apart -0.22 | same sentence +0.40
quote after small long letter
    1 paragraphs apart -0.19 | 2 paragraphs apart -0.15 | 3 paragraphs apart -0.14
quote after small long stop
    0 paragraphs apart -0.73 | 0 stops between -0.47 | 1 paragraphs apart -0.21 |
    2 paragraphs apart -0.82 | 3 paragraphs apart -0.69
quote after small short comma
    0 paragraphs apart +0.15 | 1 paragraphs apart -0.53 | 2 paragraphs apart -0.42 |
    3 paragraphs apart -0.23 | same sentence +0.10
quote after small short letter
    0 paragraphs apart -0.11 | 1 paragraphs apart -0.76 | 1 stops between -0.58 |
    2 paragraphs apart -0.40 | 3 paragraphs apart -0.69 | same sentence +0.17
quote after small short stop
    0 paragraphs apart -0.47 | 0 stops between -0.31 | 2 paragraphs apart -0.22 |
    3 paragraphs apart -0.57
quote before
    0 paragraphs apart and far +0.19 | 0 paragraphs apart and near +0.80 |
    0 paragraphs apart and touching +0.92 | 1 paragraphs apart and far -1.64 |
    1 paragraphs apart and near -0.79 | 2 paragraphs apart and far -0.97 |
    3 paragraphs apart and far -1.36 | continues +0.14
quote before capital long comma
    0 paragraphs apart -0.37 | 1 paragraphs apart -0.43 | 2 paragraphs apart -0.92 |
    3 paragraphs apart -0.85
quote before capital long letter
    0 paragraphs apart +1.10 | 1 paragraphs apart -0.25 | 1 stops between +0.78 |
    2 paragraphs apart -0.32
quote before capital long question
    0 paragraphs apart +1.31 | 1 paragraphs apart -1.03 | 1 stops between +0.72 |
    2 paragraphs apart -0.76
quote before capital long shout
    0 paragraphs apart -0.27
quote before capital long stop
    0 paragraphs apart +0.91 | 0 stops between +0.36 | 1 stops between +0.59 |
    2 paragraphs apart -0.54 | 2 stops between +0.57 | 3 paragraphs apart -0.33 |
    3 stops between +0.70 | same sentence -0.18
quote before capital short comma
    0 paragraphs apart -0.21 | 1 paragraphs apart -0.75 | 1 stops between -0.36 |
    2 paragraphs apart -0.63 | 3 paragraphs apart -0.47
quote before capital short letter
    0 paragraphs apart -0.39 | 1 paragraphs apart -0.85
quote before capital short stop
    0 paragraphs apart +0.21 | 1 paragraphs apart -0.25 | 1 stops between +0.95
quote before small long comma
    1 paragraphs apart -0.66 | 3 paragraphs apart -0.26
quote before small long letter
    0 paragraphs apart +0.80 | 1 paragraphs apart -0.63 | 2 paragraphs apart -0.41 |
    3 paragraphs apart -0.54
quote before small long stop
    0 paragraphs apart +0.55 | 0 stops between +0.23 | 1 paragraphs apart -1.01 |
    1 stops between +0.61 | 2 paragraphs apart -0.66 | 3 paragraphs apart -0.57 |
    same sentence -0.18
quote before small short comma
    0 paragraphs apart -0.55 | 1 paragraphs apart -0.73 | 2 paragraphs apart -0.38 |
    3 paragraphs apart -0.22
quote before small short letter
    0 paragraphs apart -0.42 | 1 paragraphs apart -1.29 | 1 stops between -0.75 |
    2 paragraphs apart -1.31 | 3 paragraphs apart -0.11 | same sentence -0.12
quote before small short stop
    1 paragraphs apart -0.58 | 1 stops between -0.26 | 2 paragraphs apart -0.47 |
    3 paragraphs apart -0.30
right according to
    after preposition +1.95 | cue 1 from quote +0.38 | speech according +1.95 |
    speech as cue 1 and nearest according +0.38 | word at quote +1.68
right cue before name
    0 to cue +0.48 | 1 to cue -0.34 | 16 to cue +0.45 | 2 to cue -0.84 |
    4 to cue -0.34 | after preposition -1.47 | article and name and speech +0.43 |
    article and name and woven -0.43 | capital long question -0.27 |
    capital short comma +0.33 | capital short comma and cue 1 +0.40 |
    cue 1 from quote +0.31 | cue 2 from quote -0.26 | cue at quote +0.49 |
    cue at quote and 0 to cue +0.48 | cue at quote and 16 to cue +0.26 |
    cue at quote and 8 to cue -0.55 | he and speech -0.35 | more to cue -0.22 |
    names and speech +0.62 | names and woven -0.34 | noun and speech -0.23 |
    noun and woven -0.64 | one name and speech +0.45 | one name and woven -0.12 |
    small long comma +0.23 | small long comma and cue 1 +0.43 |
    small short comma -0.69 | small short comma and cue 1 -0.62 |
    small short letter +0.48 | small short letter and cue 1 +0.51 |
    speech as cue 1 and nearest speech +0.69 | speech finite +0.91 |
    speech participle -1.11 | word at quote -0.76 | word at quote and 1 to cue -1.14 |
    word at quote and 16 to cue -0.41 | word at quote and 2 to cue -0.65 |
    word at quote and 4 to cue -0.30 | word at quote and 8 to cue +0.21 |
    woven as cue 1 and nearest woven -0.80 | woven as cue 2 and nearest speech -0.43 |
    woven finite -0.69 | woven participle -0.59
right mention
    article and name +0.27 | he +0.15 | names +0.23 | she -0.11 | they -0.31 | who -0.54
right name
    0 words away +0.22 | 1 words away -0.10 | 2 from quote -0.10 |
    2 from quote and no cue -0.64 | 2 words away -0.60 | 3 from quote -0.68 |
    3 from quote and no cue -1.03 | 4 from quote and no cue -1.00 | 4 words away -0.56 |
    followed by ( -0.24 | followed by . +0.32 | followed by a preposition -0.71 |
    followed by a verb -0.78 | followed by comma +0.32 | followed by quote -0.91 |
    more words away -0.23 | opened by a conjunction -0.93 | opened by and -1.29 |
    opened by another word -0.17 | opened by but -0.70 | opened by comma +0.38 |
    opened by that -1.29 | opened by the sentence +0.22
right name 1 from quote
    capital long comma +0.57 | capital long question -0.28 | capital long shout +0.18 |
    capital short comma -0.12 | small long letter -1.17 | small short comma +0.38 |
    small short letter -0.86
right name 2 from quote
    capital long comma -0.28 | capital long letter -0.57 | capital long question -0.31 |
    capital short comma -0.28 | capital short letter +0.48 | small long comma -0.46 |
    small long letter +0.38 | small short letter -0.32
right name 3 from quote
    capital long comma -0.50 | capital short comma -0.54 | small long comma -0.25 |
    small short comma +0.39 | small short letter -0.95
right name 4 from quote
    capital short comma +0.30 | small short letter -0.51
right name before cue
    16 to cue +0.21 | 4 to cue +0.14 | 8 to cue +0.14 | after preposition -1.13 |
    article and name and speech +0.37 | capital long comma -0.19 |
    capital long comma and cue 2 -0.46 | capital long comma and cue 3 -0.37 |
    capital long letter +0.79 | capital long letter and cue 1 +0.64 |
    capital long question -0.21 | capital long question and cue 1 -0.18 |
    capital long shout +0.14 | capital short comma +0.47 |
    capital short comma and cue 1 +0.25 | capital short letter +0.31 |
    capital short letter and cue 1 +0.41 | cue 1 from quote +0.19 |
    cue 3 from quote +0.18 | cue at quote +0.30 | cue at quote and 16 to cue +0.11 |
    cue at quote and 8 to cue -0.13 | cue at quote and more to cue +0.42 |
    he and speech +0.35 | he and thought -0.24 | he and woven +0.17 |
    more to cue +0.19 | names and speech -0.10 | names and woven -0.36 |
    noun and speech +0.45 | noun and woven -0.97 | one name and speech +0.39 |
    one name and woven -0.27 | opened by a conjunction -0.26 |
    opened by a preposition -1.58 | opened by and -0.80 | opened by another word -0.49 |
    opened by comma +1.13 | opened by that -0.75 | opened by the sentence +0.54 |
    small long comma +0.23 | small long comma and cue 1 +0.26 |
    small long letter +0.29 | small long letter and cue 1 +0.34 |
    small short comma +0.27 | small short letter and cue 1 +0.12 |
    speech as cue 1 and nearest speech +0.45 |
    speech as cue 2 and nearest speech -0.59 | speech base -0.31 | speech finite +0.56 |
    the at quote +0.21 | the at quote and 2 to cue +0.22 |
    the at quote and 4 to cue +0.30 | thought as cue 1 and nearest thought -0.86 |
    thought finite -0.88 | who and speech -0.78 | who and woven -0.59 |
    word at quote -0.13 | word at quote and 16 to cue +0.12 |
    word at quote and 2 to cue -0.52 | word at quote and 4 to cue -0.21 |
    word at quote and 8 to cue +0.15 | word at quote and more to cue +0.34 |
    woven as cue 1 and nearest woven -0.76 | woven as cue 2 and nearest speech -0.23 |
    woven as cue 3 and nearest speech -0.29 | woven base -0.66 | woven finite -0.67 |
    woven participle -0.30
rule
    according to after quote +0.16 | block quote after a colon +0.67 |
    block quote after a colon 0.8 +0.67 | carried from paragraph above +0.29 |
    carried from paragraph above 0.6 -0.23 | carried from paragraph above 0.7 +0.60 |
    carried on +0.70 | carried on 0.8 +0.73 | carried on 0.9 +0.83 |
    name before colon +0.72 | name before colon 0.7 +0.72 | name before cue +0.48 |
    name before cue 0.5 -0.65 | name before cue 0.8 +0.14 | name before cue 0.9 +0.83 |
    subject here -0.11 | subject here 0.4 -0.11 | subject of sentence +0.57 |
    subject of sentence 0.5 -0.31 | subject of sentence 0.6 +0.51 |
    subject of sentence 0.7 +0.34 | subject of sentence 0.8 +0.13
rule, cue before name
    after quote +0.66 | after quote 0.9 +0.75 | later +0.96 | later 0.9 +1.11
rule, name before cue
    after quote +1.09 | after quote 0.8 +0.76 | after quote 0.9 +0.81 | later +0.93 |
    later 0.6 +0.98 | later 0.7 +0.49
subject of sentence
    : at quote +0.32 | as at quote +0.10 | capital long comma +0.33 |
    capital long letter +0.20 | capital long stop +0.39 | capital short comma -0.19 |
    capital short letter -0.18 | capital short shout -0.22 | capital short stop +0.24 |
    comma at quote +0.13 | cue at quote -0.37 | no cue +0.19 | noun cue +0.47 |
    of at quote +0.52 | participle cue +0.62 | small long comma +0.11 |
    small long letter +0.21 | small long stop +0.16 | small short comma -0.39 |
    small short letter +0.29 | small short stop +0.62 | so +0.63 | that at quote +0.83 |
    to at quote +0.75 | word at quote +0.21
""")
