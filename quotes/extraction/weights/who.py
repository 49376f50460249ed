"""Who says a quote: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting`: headings and clues.
WHO = read_table("""
left according to
    after preposition +2.13 | speech according +2.13
left cue before name
    1 to cue -0.13 | 16 to cue -0.48 | 4 to cue -0.14 | 8 to cue -0.33 |
    : at quote -0.26 | a at quote -0.46 | a at quote and 16 to cue -0.15 |
    a at quote and 8 to cue -0.26 | article and name and speech -0.21 |
    article and name and woven -0.51 | as at quote -0.47 | capital long stop +0.40 |
    capital long stop and cue 1 +0.44 | capital long stop and cue 2 +0.15 |
    capital short letter -0.40 | capital short stop -0.31 |
    capital short stop and cue 1 -0.21 | comma at quote +0.40 |
    comma at quote and 8 to cue -0.39 | cue 2 from quote -0.54 |
    cue 3 from quote -0.43 | cue at quote and 16 to cue -0.42 | he and speech -1.06 |
    it and speech -0.86 | more to cue -0.23 | names and speech +0.56 |
    names and woven -0.69 | noun and speech -0.83 | noun and woven +0.38 |
    one name and speech +0.23 | one name and woven -0.74 | she and speech +0.11 |
    small long comma and cue 1 +0.16 | small long letter -0.62 |
    small long letter and cue 1 -0.45 | small long stop and cue 1 +0.18 |
    small long stop and cue 2 -0.36 | small short comma -0.51 |
    small short comma and cue 1 -0.33 | small short letter -1.17 |
    small short letter and cue 1 -1.03 | small short letter and cue 2 -0.56 |
    small short letter and cue 3 -0.40 | small short stop -0.21 |
    small short stop and cue 1 -0.81 | speech as cue 1 and nearest speech +0.14 |
    speech as cue 2 and nearest speech -0.52 |
    speech as cue 2 and nearest thought -0.38 |
    speech as cue 2 and nearest woven -0.34 | speech as cue 3 and nearest speech -0.59 |
    speech participle -1.30 | that at quote +0.13 | the at quote -0.62 |
    thought as cue 1 and nearest thought -0.21 | thought finite -0.34 |
    to at quote -0.38 | word at quote -0.16 | word at quote and 1 to cue -0.13 |
    word at quote and 2 to cue -0.82 | word at quote and 4 to cue -0.95 |
    word at quote and 8 to cue +0.23 | woven as cue 1 and nearest woven -0.10 |
    woven as cue 2 and nearest speech +0.21 | woven as cue 2 and nearest woven -0.51 |
    woven as cue 3 and nearest woven -0.17 | woven finite -0.44
left mention
    he +0.72 | it -0.17 | names +0.71 | noun +0.41 | one name +0.30 | she +0.70 |
    who +0.37
left name
    0 words away -0.69 | 1 from quote and no cue +0.64 | 1 words away -0.24 |
    16 words away +0.20 | 2 words away -0.19 | 3 from quote and no cue +0.12 |
    4 words away +0.28 | 8 words away +0.22 | followed by ' -1.11 |
    followed by ( -0.11 | followed by - -1.24 | followed by : +0.12 |
    followed by a capital -0.35 | followed by a cue +0.37 |
    followed by a preposition -0.74 | followed by a verb +0.38 |
    followed by comma -0.25 | followed by quote -0.92 | followed by ’ -0.20 |
    more words away -0.30 | opened by a conjunction +0.20 |
    opened by a preposition -0.67 | opened by and +0.50 | opened by another word -0.17 |
    opened by comma +0.26 | opened by that -0.77 | opened by the quote -0.43 |
    opened by the sentence -0.22 | opened by what -0.32 | opened by which +0.56 |
    possessive +0.11
left name 1 from quote
    capital long letter -0.15 | capital long question -0.30 | capital long stop +0.60 |
    capital short comma +0.67 | capital short shout +0.18 | small long comma -0.71 |
    small long letter -0.35 | small long stop -0.33 | small short letter -0.41 |
    small short stop -0.20
left name 2 from quote
    capital long comma -0.71 | capital long letter -0.52 | capital long question -0.12 |
    capital long stop -0.15 | capital short comma -0.66 | capital short letter +0.35 |
    capital short stop -0.27 | small long comma +0.14 | small long letter +0.25 |
    small long stop -0.16 | small short comma +0.13 | small short letter +0.15 |
    small short stop +0.13
left name 3 from quote
    capital long stop -0.62 | capital short letter -1.09 | capital short stop +0.19 |
    small long comma -0.29 | small long letter -0.24 | small long stop -0.34 |
    small short letter +0.31 | small short stop +0.70
left name 4 from quote
    capital short stop -0.31 | small long letter -0.12 | small long stop -0.74 |
    small short letter +0.80 | small short stop -0.17
left name before cue
    0 to cue +0.50 | 1 to cue +0.16 | 16 to cue -0.16 | 2 to cue +0.53 |
    4 to cue +0.31 | 8 to cue +0.34 | : at quote +0.15 | : at quote and 1 to cue +0.27 |
    : at quote and 16 to cue -0.33 | : at quote and 4 to cue +0.70 |
    : at quote and 8 to cue -0.55 | a at quote +0.36 | a at quote and 16 to cue +0.58 |
    a at quote and 2 to cue +0.59 | a at quote and 4 to cue -0.13 |
    a at quote and more to cue +0.22 | after preposition -0.17 |
    another quote between -0.52 | article and name and speech +0.81 |
    article and name and woven +0.12 | as at quote +0.42 |
    as at quote and 16 to cue -0.24 | as at quote and 4 to cue -0.70 |
    capital long letter +0.74 | capital long letter and cue 1 +0.86 |
    capital long question +0.36 | capital long question and cue 1 +0.11 |
    capital long stop and cue 1 -0.39 | capital long stop and cue 2 +0.60 |
    capital short comma and cue 1 -0.22 | capital short letter +0.13 |
    capital short letter and cue 1 -0.20 | capital short stop +0.38 |
    capital short stop and cue 1 +0.69 | capital short stop and cue 2 -0.57 |
    comma at quote +0.20 | comma at quote and 16 to cue +0.40 |
    comma at quote and 8 to cue +0.24 | comma at quote and more to cue -0.41 |
    cue 1 from quote +0.40 | cue 2 from quote +0.19 | cue 3 from quote +0.36 |
    cue 4 from quote +0.27 | cue at quote and 0 to cue +0.50 |
    cue at quote and 16 to cue -0.66 | cue at quote and more to cue -0.69 |
    he and speech -0.33 | he and thought -0.37 | he and woven +0.14 |
    names and speech +0.27 | names and woven +0.37 | noun and speech -0.37 |
    noun and woven -0.30 | of at quote -0.48 | one name and speech +0.26 |
    one name and woven +0.40 | opened by a conjunction +0.78 |
    opened by a preposition -0.28 | opened by and +0.42 | opened by another word -0.39 |
    opened by comma +0.42 | opened by that -0.97 | opened by the quote -0.30 |
    opened by the sentence +0.40 | opened by what -0.19 | opened by which +0.64 |
    she and speech +0.44 | she and woven -0.59 | small long comma and cue 1 -0.44 |
    small long letter +0.13 | small long letter and cue 1 +0.18 |
    small long letter and cue 2 -0.31 | small long stop +0.27 |
    small long stop and cue 1 +0.14 | small short comma +0.43 |
    small short comma and cue 1 +0.43 | small short letter and cue 2 +0.11 |
    small short letter and cue 3 -0.13 | small short stop +0.32 |
    small short stop and cue 1 +0.24 | small short stop and cue 2 -0.13 |
    small short stop and cue 3 +0.40 | speech as cue 1 and nearest speech +0.34 |
    speech as cue 2 and nearest speech +0.48 | speech as cue 2 and nearest woven +0.25 |
    speech as cue 3 and nearest speech +0.10 | speech as cue 3 and nearest woven +0.48 |
    speech base -0.19 | speech finite +0.73 | speech opened by a conjunction +0.80 |
    speech opened by another word -0.27 | speech opened by comma +0.65 |
    speech opened by that -0.60 | speech opened by the quote -0.47 |
    speech opened by the sentence +0.27 | speech participle -0.14 |
    that at quote +0.43 | that at quote and 1 to cue +0.14 |
    that at quote and 16 to cue -0.51 | the at quote and 1 to cue -0.15 |
    the at quote and 8 to cue +0.13 | the at quote and more to cue -0.15 |
    thought as cue 1 and nearest thought +0.13 |
    thought as cue 2 and nearest speech -1.08 | thought base -1.07 |
    thought finite -0.28 | thought opened by another word -1.27 |
    thought opened by that -0.91 | to at quote and 1 to cue -0.14 |
    to at quote and 16 to cue -0.60 | to at quote and 4 to cue +1.03 |
    to at quote and 8 to cue -0.21 | to at quote and more to cue -0.43 |
    who and speech +0.30 | who and woven -0.10 | word at quote +0.35 |
    word at quote and 1 to cue +0.22 | word at quote and 16 to cue +0.15 |
    word at quote and 2 to cue -0.14 | word at quote and 4 to cue -0.40 |
    word at quote and 8 to cue +0.42 | word at quote and more to cue +0.28 |
    woven as cue 1 and nearest woven +0.21 | woven as cue 2 and nearest speech -0.11 |
    woven as cue 2 and nearest woven +0.14 | woven as cue 3 and nearest speech -0.34 |
    woven as cue 3 and nearest woven +0.23 | woven base -0.33 | woven finite +0.35 |
    woven opened by a conjunction +0.13 | woven opened by a preposition -0.70 |
    woven opened by comma -0.32 | woven opened by that -0.37 |
    woven opened by the sentence +0.32
mention
    article and name +0.45 | he +0.73 | he’s +0.56 | i -0.35 | it -0.24 | names +0.78 |
    noun +0.36 | one name +0.29 | she +0.55
quote after
    0 paragraphs apart and far -0.22 | 0 paragraphs apart and near +0.16 |
    1 paragraphs apart and far -1.56 | 1 paragraphs apart and near -1.18 |
    1 paragraphs apart and touching -0.24 | 2 paragraphs apart and far -1.62 |
    2 paragraphs apart and near +0.33 | 3 paragraphs apart and far -2.18 |
    continues +0.17
quote after capital long comma
    1 paragraphs apart -0.43 | 1 stops between +0.15 | 2 stops between +0.11 |
    3 paragraphs apart -0.50 | same sentence +0.11
quote after capital long letter
    0 paragraphs apart +0.21 | 1 paragraphs apart -0.77 | 1 stops between -0.28 |
    2 paragraphs apart -0.71
quote after capital long question
    0 paragraphs apart +0.16 | 1 paragraphs apart -0.90 | 1 stops between +0.22 |
    2 paragraphs apart -0.41 | 3 paragraphs apart -0.45
quote after capital long stop
    0 paragraphs apart +0.25 | 0 stops between +0.41 | 1 paragraphs apart -1.15 |
    2 paragraphs apart -0.66 | 3 paragraphs apart -1.51
quote after capital short comma
    1 paragraphs apart +0.19 | 3 paragraphs apart -0.12 | same sentence -0.37
quote after capital short letter
    0 paragraphs apart -0.16 | 1 paragraphs apart -0.66
quote after capital short stop
    1 paragraphs apart -0.43 | 2 paragraphs apart -0.83 | 3 paragraphs apart -0.36
quote after small long comma
    0 paragraphs apart +0.60 | 1 stops between +0.59 | 3 paragraphs apart -0.16 |
    same sentence +0.31
quote after small long letter
    1 paragraphs apart -0.23 | 2 paragraphs apart -0.16 | 3 paragraphs apart -0.18
quote after small long stop
    0 paragraphs apart -0.66 | 0 stops between -0.43 | 1 paragraphs apart -0.31 |
    2 paragraphs apart -0.86 | 3 paragraphs apart -0.66
quote after small short comma
    0 paragraphs apart +0.13 | 1 paragraphs apart -0.63 | 2 paragraphs apart -0.41 |
    3 paragraphs apart -0.18 | same sentence +0.13
quote after small short letter
    0 paragraphs apart -0.15 | 1 paragraphs apart -0.76 | 1 stops between -0.63 |
    2 paragraphs apart -0.51 | 3 paragraphs apart -0.68 | same sentence +0.19
quote after small short stop
    0 paragraphs apart -0.40 | 0 stops between -0.24 | 2 paragraphs apart -0.24 |
    3 paragraphs apart -0.57
quote before
    0 paragraphs apart and far +0.23 | 0 paragraphs apart and near +0.72 |
    0 paragraphs apart and touching +0.93 | 1 paragraphs apart and far -1.70 |
    1 paragraphs apart and near -0.79 | 2 paragraphs apart and far -0.97 |
    3 paragraphs apart and far -1.57 | continues +0.30
quote before capital long comma
    0 paragraphs apart -0.44 | 1 paragraphs apart -0.45 | 2 paragraphs apart -1.11 |
    3 paragraphs apart -0.85
quote before capital long letter
    0 paragraphs apart +1.08 | 1 paragraphs apart -0.33 | 1 stops between +0.76 |
    2 paragraphs apart -0.34
quote before capital long question
    0 paragraphs apart +1.17 | 1 paragraphs apart -1.02 | 1 stops between +0.80 |
    2 paragraphs apart -0.78
quote before capital long stop
    0 paragraphs apart +0.90 | 0 stops between +0.14 | 1 stops between +0.52 |
    2 paragraphs apart -0.56 | 2 stops between +1.16 | 3 paragraphs apart -0.25 |
    3 stops between +0.50 | same sentence -0.19
quote before capital short comma
    0 paragraphs apart -0.20 | 1 paragraphs apart -0.68 | 1 stops between -0.38 |
    2 paragraphs apart -0.69 | 3 paragraphs apart -0.36
quote before capital short letter
    0 paragraphs apart -0.35 | 1 paragraphs apart -0.82
quote before capital short stop
    0 paragraphs apart +0.41 | 1 paragraphs apart -0.31 | 1 stops between +0.95
quote before small long comma
    0 paragraphs apart +0.11 | 1 paragraphs apart -0.52 | 2 paragraphs apart -0.10 |
    3 paragraphs apart -0.26
quote before small long letter
    0 paragraphs apart +0.75 | 1 paragraphs apart -0.52 | 2 paragraphs apart -0.40 |
    3 paragraphs apart -0.48
quote before small long stop
    0 paragraphs apart +0.51 | 0 stops between +0.44 | 1 paragraphs apart -1.01 |
    1 stops between +0.48 | 2 paragraphs apart -0.51 | 3 paragraphs apart -0.53
quote before small short comma
    0 paragraphs apart -0.45 | 1 paragraphs apart -0.62 | 2 paragraphs apart -0.37 |
    3 paragraphs apart -0.20
quote before small short letter
    0 paragraphs apart -0.36 | 1 paragraphs apart -0.80 | 1 stops between -0.64 |
    2 paragraphs apart -1.34 | 3 paragraphs apart -0.42 | same sentence -0.11
quote before small short stop
    1 paragraphs apart -0.40 | 1 stops between -0.29 | 2 paragraphs apart -0.42 |
    3 paragraphs apart -0.29
right according to
    after preposition +1.84 | cue 1 from quote +0.30 | speech according +1.84 |
    speech as cue 1 and nearest according +0.30 | word at quote +1.51
right cue before name
    0 to cue +0.39 | 1 to cue -0.37 | 16 to cue +0.53 | 2 to cue -0.80 |
    8 to cue +0.12 | after preposition -1.25 | article and name and speech +0.58 |
    article and name and woven -0.55 | capital long comma -0.18 |
    capital long comma and cue 1 -0.12 | capital long question -0.26 |
    capital short comma -0.11 | cue 1 from quote +0.36 | cue 2 from quote -0.33 |
    cue at quote +0.43 | cue at quote and 0 to cue +0.39 |
    cue at quote and 16 to cue +0.30 | cue at quote and 8 to cue -0.57 |
    he and speech -0.45 | more to cue -0.11 | names and speech +1.03 |
    names and woven -0.27 | noun and speech -0.73 | noun and woven -0.59 |
    one name and speech +0.14 | one name and woven -0.19 | small long comma +0.43 |
    small long comma and cue 1 +0.57 | small short comma -0.45 |
    small short comma and cue 1 -0.38 | small short letter +0.46 |
    small short letter and cue 1 +0.52 | speech as cue 1 and nearest speech +0.63 |
    speech finite +0.74 | speech participle -1.25 | word at quote -0.53 |
    word at quote and 1 to cue -1.17 | word at quote and 2 to cue -0.65 |
    word at quote and 8 to cue +0.20 | woven as cue 1 and nearest woven -0.86 |
    woven as cue 2 and nearest speech -0.38 | woven finite -0.74 |
    woven participle -0.60
right mention
    article and name +0.50 | he +0.12 | names +0.40 | noun -0.28 | they -0.26 |
    who -1.17
right name
    0 words away +0.15 | 1 words away +0.16 | 16 words away -0.25 | 2 from quote -0.18 |
    2 from quote and no cue -0.73 | 2 words away -0.41 | 3 from quote -0.88 |
    3 from quote and no cue -0.88 | 4 words away -0.72 | followed by ( -0.23 |
    followed by . +0.40 | followed by a capital +0.16 |
    followed by a preposition -0.81 | followed by a verb -0.95 |
    followed by comma +0.14 | followed by quote -0.80 | more words away -0.50 |
    opened by a conjunction -1.08 | opened by and -1.23 | opened by but -0.66 |
    opened by that -1.27 | opened by the sentence +0.15
right name 1 from quote
    capital long comma +0.46 | capital long question -0.34 | capital long shout +0.35 |
    small long letter -1.27 | small short comma +0.33 | small short letter -0.94
right name 2 from quote
    capital long comma -0.30 | capital long letter -0.53 | capital long question -0.28 |
    capital short comma -0.24 | small long comma -0.41 | small long letter +0.36 |
    small short comma -0.14 | small short letter -0.45
right name 3 from quote
    capital long comma -0.34 | capital short comma -0.50 | small long comma -0.15 |
    small short comma +0.41 | small short letter -0.95
right name 4 from quote
    capital short comma +0.34 | small short letter -0.58
right name before cue
    16 to cue +0.32 | 4 to cue +0.12 | after preposition -0.46 |
    article and name and speech +0.30 | capital long comma -0.17 |
    capital long comma and cue 2 -0.65 | capital long comma and cue 3 -0.38 |
    capital long letter +0.52 | capital long letter and cue 1 +0.68 |
    capital long question -0.28 | capital long question and cue 1 -0.23 |
    capital long shout +0.15 | capital short comma +0.46 |
    capital short comma and cue 1 +0.30 | capital short letter +0.25 |
    capital short letter and cue 1 +0.31 | cue 1 from quote +0.19 |
    cue 3 from quote +0.17 | cue at quote +0.22 | cue at quote and 8 to cue -0.27 |
    cue at quote and more to cue +0.42 | he and speech +0.24 | he and thought -0.18 |
    he and woven +0.25 | names and woven -0.43 | noun and speech +0.32 |
    noun and woven -0.79 | one name and speech +0.53 | opened by a preposition -1.03 |
    opened by and -0.78 | opened by another word -0.45 | opened by comma +0.99 |
    opened by that -0.78 | opened by the sentence +0.41 | small long comma +0.32 |
    small long comma and cue 1 +0.32 | small long letter +0.29 |
    small long letter and cue 1 +0.31 | small short comma +0.34 |
    speech as cue 1 and nearest speech +0.39 |
    speech as cue 2 and nearest speech -0.73 | speech base -0.19 | speech finite +0.51 |
    speech opened by a preposition -0.85 | speech opened by another word -0.23 |
    speech opened by comma +0.95 | speech opened by the sentence +0.56 |
    the at quote +0.20 | the at quote and 2 to cue +0.28 |
    the at quote and 4 to cue +0.27 | thought as cue 1 and nearest thought -0.99 |
    thought finite -0.93 | who and speech -0.73 | who and woven -0.53 |
    word at quote -0.11 | word at quote and 16 to cue +0.21 |
    word at quote and 2 to cue -0.52 | word at quote and 4 to cue -0.12 |
    word at quote and more to cue +0.18 | woven as cue 1 and nearest woven -0.60 |
    woven as cue 2 and nearest speech -0.14 | woven as cue 3 and nearest speech -0.34 |
    woven base -0.57 | woven finite -0.51 | woven opened by a preposition -0.44 |
    woven opened by another word -0.31 | woven opened by comma +0.32 |
    woven participle -0.17
rule
    according to after quote +0.30 | block quote after a colon +0.64 |
    block quote after a colon 0.8 +0.64 | carried from paragraph above +0.35 |
    carried from paragraph above 0.6 -0.33 | carried from paragraph above 0.7 +0.76 |
    carried on +0.61 | carried on 0.8 +0.94 | carried on 0.9 +0.72 |
    name before colon +0.73 | name before colon 0.7 +0.73 | name before cue +0.49 |
    name before cue 0.5 -0.66 | name before cue 0.8 +0.29 | name before cue 0.9 +0.92 |
    subject of sentence +0.64 | subject of sentence 0.6 +0.61 |
    subject of sentence 0.7 +0.34
rule, cue before name
    after quote +0.47 | after quote 0.8 -0.40 | after quote 0.9 +0.82
rule, name before cue
    after quote +0.87 | after quote 0.8 +0.89 | after quote 0.9 +0.50 | later +1.06 |
    later 0.6 +0.95 | later 0.7 +0.63
subject of sentence
    : at quote +0.25 | capital long letter +0.18 | capital long question -0.19 |
    capital long stop +0.44 | capital short comma -0.17 | capital short shout -0.19 |
    capital short stop +0.17 | comma at quote +0.20 | cue at quote -0.46 |
    noun cue +0.51 | of at quote +0.48 | participle cue +0.71 | small long comma +0.21 |
    small long letter +0.20 | small long stop +0.22 | small short comma -0.63 |
    small short letter +0.30 | small short stop +0.51 | so +0.59 | that at quote +0.58 |
    to at quote +0.65 | word at quote +0.15
""")
