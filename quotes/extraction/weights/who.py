"""Who says a quote: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting`: headings and clues.
WHO = read_table("""
left according to
    after preposition +2.19 | speech according +2.19
left cue before name
    1 to cue -0.12 | 16 to cue -0.33 | 2 to cue +0.15 | 4 to cue -0.29 |
    8 to cue -0.35 | : at quote -0.31 | a at quote -0.54 |
    a at quote and 16 to cue -0.19 | a at quote and 8 to cue -0.26 |
    after preposition -0.13 | article and name and speech -0.21 |
    article and name and woven -0.49 | as at quote -0.42 | capital long stop +0.46 |
    capital long stop and cue 1 +0.45 | capital long stop and cue 2 +0.21 |
    capital short letter -0.38 | capital short stop -0.28 |
    capital short stop and cue 1 -0.20 | comma at quote +0.31 |
    comma at quote and 16 to cue -0.12 | comma at quote and 8 to cue -0.38 |
    cue 2 from quote -0.53 | cue 3 from quote -0.49 | cue at quote -0.12 |
    cue at quote and 16 to cue -0.38 | he and speech -1.14 | it and speech -0.93 |
    it and woven -0.12 | more to cue -0.25 | names and speech +0.56 |
    names and woven -0.66 | noun and speech -0.78 | noun and woven +0.28 |
    one name and speech +0.25 | one name and woven -0.68 |
    small long comma and cue 1 +0.22 | small long letter -0.55 |
    small long letter and cue 1 -0.41 | small long stop and cue 1 +0.19 |
    small long stop and cue 2 -0.34 | small short comma -0.52 |
    small short comma and cue 1 -0.33 | small short letter -1.25 |
    small short letter and cue 1 -0.91 | small short letter and cue 2 -0.60 |
    small short letter and cue 3 -0.39 | small short stop -0.21 |
    small short stop and cue 1 -0.80 | speech as cue 1 and nearest speech +0.14 |
    speech as cue 2 and nearest speech -0.50 |
    speech as cue 2 and nearest thought -0.43 |
    speech as cue 2 and nearest woven -0.36 | speech as cue 3 and nearest speech -0.59 |
    speech participle -1.24 | that at quote +0.10 | the at quote -0.73 |
    thought as cue 1 and nearest thought -0.37 | thought finite -0.37 |
    to at quote -0.42 | word at quote -0.28 | word at quote and 1 to cue -0.12 |
    word at quote and 2 to cue -0.83 | word at quote and 4 to cue -0.86 |
    word at quote and 8 to cue +0.20 | word at quote and more to cue +0.11 |
    woven as cue 1 and nearest woven -0.12 | woven as cue 2 and nearest speech +0.17 |
    woven as cue 2 and nearest woven -0.48 | woven as cue 3 and nearest woven -0.17 |
    woven finite -0.45
left mention
    article and name +0.17 | he +0.69 | it -0.23 | names +0.71 | noun +0.48 |
    one name +0.32 | she +0.72 | they +0.14 | who +0.36
left name
    0 words away -0.70 | 1 from quote -0.16 | 1 from quote and no cue +0.60 |
    1 words away -0.23 | 16 words away +0.21 | 2 words away -0.25 | 3 from quote -0.17 |
    3 from quote and no cue +0.16 | 4 words away +0.26 | 8 words away +0.22 |
    followed by ' -1.12 | followed by ( -0.16 | followed by - -1.16 |
    followed by : +0.12 | followed by a capital -0.58 | followed by a cue +0.37 |
    followed by a preposition -0.61 | followed by a verb +0.40 |
    followed by comma -0.29 | followed by quote -0.98 | followed by ’ -0.21 |
    more words away -0.26 | opened by a conjunction +0.38 |
    opened by a preposition -0.64 | opened by and +0.53 | opened by another word -0.15 |
    opened by comma +0.31 | opened by that -0.80 | opened by the quote -0.54 |
    opened by the sentence -0.18 | opened by what -0.30 | opened by which +0.69
left name 1 from quote
    capital long comma +0.26 | capital long question -0.34 | capital long stop +0.64 |
    capital short comma +0.61 | capital short letter +0.11 | small long comma -0.70 |
    small long letter -0.26 | small long stop -0.29 | small short comma -0.10 |
    small short letter -0.38 | small short stop -0.14
left name 2 from quote
    capital long comma -0.71 | capital long letter -0.47 | capital long question -0.19 |
    capital long stop -0.15 | capital short comma -0.77 | capital short letter +0.27 |
    capital short stop -0.37 | small long comma +0.11 | small long letter +0.31 |
    small long stop -0.19 | small short letter +0.17 | small short stop +0.17
left name 3 from quote
    capital long stop -0.57 | capital short letter -1.06 | small long comma -0.15 |
    small long stop -0.38 | small short letter +0.24 | small short stop +0.76
left name 4 from quote
    capital short stop -0.34 | small long letter -0.17 | small long stop -0.67 |
    small short letter +0.64 | small short stop -0.28
left name before cue
    0 to cue +0.51 | 1 to cue +0.27 | 16 to cue -0.11 | 2 to cue +0.52 |
    4 to cue +0.25 | 8 to cue +0.26 | : at quote +0.24 | : at quote and 1 to cue +0.31 |
    : at quote and 16 to cue -0.25 | : at quote and 4 to cue +0.84 |
    : at quote and 8 to cue -0.56 | a at quote +0.31 | a at quote and 16 to cue +0.45 |
    a at quote and 2 to cue +0.42 | a at quote and 4 to cue -0.15 |
    a at quote and 8 to cue +0.13 | a at quote and more to cue +0.20 |
    another quote between -0.60 | article and name and speech +0.73 |
    as at quote +0.46 | as at quote and 16 to cue -0.25 |
    as at quote and 4 to cue -0.62 | capital long comma -0.13 |
    capital long letter +0.64 | capital long letter and cue 1 +0.77 |
    capital long question +0.35 | capital long stop -0.11 |
    capital long stop and cue 1 -0.43 | capital long stop and cue 2 +0.64 |
    capital short comma and cue 1 -0.24 | capital short letter +0.25 |
    capital short letter and cue 1 -0.17 | capital short shout -0.31 |
    capital short stop +0.43 | capital short stop and cue 1 +0.75 |
    capital short stop and cue 2 -0.50 | comma at quote +0.21 |
    comma at quote and 16 to cue +0.37 | comma at quote and 4 to cue +0.29 |
    comma at quote and 8 to cue +0.26 | comma at quote and more to cue -0.41 |
    cue 1 from quote +0.46 | cue 2 from quote +0.18 | cue 3 from quote +0.36 |
    cue 4 from quote +0.33 | cue at quote and 0 to cue +0.51 |
    cue at quote and 16 to cue -0.58 | cue at quote and 8 to cue -0.14 |
    cue at quote and more to cue -0.65 | he and speech -0.24 | he and thought -0.57 |
    names and speech +0.22 | names and woven +0.38 | noun and speech -0.18 |
    noun and woven -0.28 | of at quote -0.45 | one name and speech +0.27 |
    one name and woven +0.25 | opened by a conjunction +1.04 |
    opened by a preposition -0.43 | opened by and +0.37 | opened by another word -0.55 |
    opened by comma +0.67 | opened by that -1.22 | opened by the quote -0.64 |
    opened by the sentence +0.54 | opened by what -0.12 | opened by which +0.65 |
    she and speech +0.49 | she and woven -0.43 | small long comma and cue 1 -0.50 |
    small long letter +0.17 | small long letter and cue 1 +0.18 |
    small long letter and cue 2 -0.29 | small long stop +0.29 |
    small long stop and cue 3 +0.17 | small short comma +0.38 |
    small short comma and cue 1 +0.51 | small short comma and cue 2 +0.10 |
    small short letter and cue 1 -0.11 | small short letter and cue 2 +0.14 |
    small short letter and cue 3 -0.15 | small short stop +0.22 |
    small short stop and cue 1 +0.22 | small short stop and cue 2 -0.13 |
    small short stop and cue 3 +0.59 | speech as cue 1 and nearest speech +0.40 |
    speech as cue 2 and nearest speech +0.67 |
    speech as cue 2 and nearest thought +0.29 |
    speech as cue 2 and nearest woven +0.20 | speech as cue 3 and nearest speech +0.24 |
    speech as cue 3 and nearest woven +0.44 | speech base -0.28 | speech finite +0.77 |
    that at quote +0.46 | that at quote and 16 to cue -0.47 |
    the at quote and 1 to cue -0.22 | the at quote and more to cue -0.14 |
    thought as cue 2 and nearest speech -1.20 | thought base -1.16 |
    thought finite -0.32 | to at quote and 1 to cue -0.23 |
    to at quote and 16 to cue -0.65 | to at quote and 4 to cue +0.88 |
    to at quote and 8 to cue -0.37 | to at quote and more to cue -0.32 |
    who and speech +0.40 | who and woven -0.21 | word at quote +0.24 |
    word at quote and 1 to cue +0.17 | word at quote and 16 to cue +0.17 |
    word at quote and 2 to cue -0.12 | word at quote and 4 to cue -0.41 |
    word at quote and 8 to cue +0.44 | word at quote and more to cue +0.25 |
    woven as cue 1 and nearest woven +0.15 | woven as cue 2 and nearest woven +0.14 |
    woven as cue 3 and nearest speech -0.28 | woven as cue 3 and nearest woven +0.24 |
    woven base -0.36 | woven finite +0.32
mention
    article and name +0.43 | he +0.70 | he’s +0.57 | i -0.26 | it -0.20 | names +0.75 |
    noun +0.27 | one name +0.22 | she +0.51
quote after
    0 paragraphs apart and far -0.22 | 0 paragraphs apart and near +0.12 |
    1 paragraphs apart and far -1.62 | 1 paragraphs apart and near -1.16 |
    1 paragraphs apart and touching -0.18 | 2 paragraphs apart and far -1.62 |
    2 paragraphs apart and near +0.33 | 3 paragraphs apart and far -2.19 |
    continues +0.13
quote after capital long comma
    1 paragraphs apart -0.37 | 1 stops between +0.15 | 3 paragraphs apart -0.43 |
    3 stops between +0.12 | same sentence +0.18
quote after capital long letter
    0 paragraphs apart +0.36 | 1 paragraphs apart -0.71 | 1 stops between -0.23 |
    2 paragraphs apart -0.70
quote after capital long question
    0 paragraphs apart +0.18 | 1 paragraphs apart -0.84 | 1 stops between +0.20 |
    2 paragraphs apart -0.25 | 3 paragraphs apart -0.46
quote after capital long stop
    0 paragraphs apart +0.30 | 0 stops between +0.43 | 1 paragraphs apart -1.08 |
    2 paragraphs apart -0.61 | 3 paragraphs apart -1.57
quote after capital short comma
    1 paragraphs apart +0.22 | same sentence -0.36
quote after capital short letter
    0 paragraphs apart -0.12 | 1 paragraphs apart -0.63
quote after capital short stop
    1 paragraphs apart -0.54 | 2 paragraphs apart -0.80 | 3 paragraphs apart -0.40
quote after small long comma
    0 paragraphs apart +0.61 | 1 paragraphs apart +0.22 | 1 stops between +0.64 |
    3 paragraphs apart -0.16 | same sentence +0.32
quote after small long letter
    1 paragraphs apart -0.13 | 2 paragraphs apart -0.15
quote after small long stop
    0 paragraphs apart -0.68 | 0 stops between -0.51 | 1 paragraphs apart -0.27 |
    2 paragraphs apart -0.82 | 3 paragraphs apart -0.66
quote after small short comma
    0 paragraphs apart +0.10 | 1 paragraphs apart -0.54 | 2 paragraphs apart -0.42 |
    3 paragraphs apart -0.21 | same sentence +0.11
quote after small short letter
    0 paragraphs apart -0.11 | 1 paragraphs apart -0.74 | 1 stops between -0.71 |
    2 paragraphs apart -0.19 | 3 paragraphs apart -0.59 | same sentence +0.18
quote after small short stop
    0 paragraphs apart -0.38 | 0 stops between -0.21 | 2 paragraphs apart -0.22 |
    3 paragraphs apart -0.55
quote before
    0 paragraphs apart and far +0.20 | 0 paragraphs apart and near +0.80 |
    0 paragraphs apart and touching +0.76 | 1 paragraphs apart and far -1.68 |
    1 paragraphs apart and near -0.88 | 1 paragraphs apart and touching -0.12 |
    2 paragraphs apart and far -0.92 | 3 paragraphs apart and far -1.44 |
    continues +0.36
quote before capital long comma
    0 paragraphs apart -0.36 | 1 paragraphs apart -0.38 | 2 paragraphs apart -1.09 |
    3 paragraphs apart -0.83
quote before capital long letter
    0 paragraphs apart +1.09 | 1 paragraphs apart -0.35 | 1 stops between +0.76 |
    2 paragraphs apart -0.34
quote before capital long question
    0 paragraphs apart +1.34 | 1 paragraphs apart -1.05 | 1 stops between +0.76 |
    2 paragraphs apart -0.77
quote before capital long shout
    0 paragraphs apart -0.29
quote before capital long stop
    0 paragraphs apart +0.98 | 0 stops between +0.43 | 1 stops between +0.66 |
    2 paragraphs apart -0.69 | 2 stops between +1.12 | 3 paragraphs apart -0.27 |
    3 stops between +0.50 | same sentence -0.12
quote before capital short comma
    0 paragraphs apart -0.21 | 1 paragraphs apart -0.79 | 1 stops between -0.39 |
    2 paragraphs apart -0.67 | 3 paragraphs apart -0.42
quote before capital short letter
    0 paragraphs apart -0.36 | 1 paragraphs apart -0.76
quote before capital short stop
    0 paragraphs apart +0.24 | 1 paragraphs apart -0.25 | 1 stops between +0.89
quote before small long comma
    1 paragraphs apart -0.53 | 3 paragraphs apart -0.28
quote before small long letter
    0 paragraphs apart +0.73 | 1 paragraphs apart -0.57 | 2 paragraphs apart -0.40 |
    3 paragraphs apart -0.50
quote before small long stop
    0 paragraphs apart +0.49 | 0 stops between +0.29 | 1 paragraphs apart -0.83 |
    1 stops between +0.51 | 2 paragraphs apart -0.54 | 3 paragraphs apart -0.59 |
    same sentence -0.16
quote before small short comma
    0 paragraphs apart -0.48 | 1 paragraphs apart -0.63 | 2 paragraphs apart -0.42 |
    3 paragraphs apart -0.26
quote before small short letter
    0 paragraphs apart -0.41 | 1 paragraphs apart -1.32 | 1 stops between -0.66 |
    2 paragraphs apart -1.36 | 3 paragraphs apart -0.24 | same sentence -0.11
quote before small short stop
    0 paragraphs apart +0.18 | 1 paragraphs apart -0.55 | 1 stops between -0.39 |
    2 paragraphs apart -0.49 | 3 paragraphs apart -0.35 | same sentence +0.17
right according to
    after preposition +1.94 | cue 1 from quote +0.49 | speech according +1.94 |
    speech as cue 1 and nearest according +0.49 | word at quote +1.62
right cue before name
    0 to cue +0.36 | 1 to cue -0.13 | 16 to cue +0.52 | 2 to cue -0.81 |
    after preposition -1.33 | article and name and speech +0.66 |
    article and name and woven -0.53 | capital long comma -0.13 |
    capital long comma and cue 1 -0.13 | capital long comma and cue 2 -0.12 |
    capital long question -0.15 | cue 1 from quote +0.33 | cue 2 from quote -0.37 |
    cue at quote +0.39 | cue at quote and 0 to cue +0.36 |
    cue at quote and 16 to cue +0.21 | cue at quote and 8 to cue -0.56 |
    he and speech -0.37 | more to cue -0.19 | names and speech +0.88 |
    names and woven -0.29 | noun and speech -0.58 | noun and woven -0.49 |
    one name and speech +0.23 | one name and woven -0.20 | small long comma +0.38 |
    small long comma and cue 1 +0.47 | small short comma -0.40 |
    small short comma and cue 1 -0.29 | small short letter +0.46 |
    small short letter and cue 1 +0.48 | speech as cue 1 and nearest speech +0.57 |
    speech as cue 2 and nearest speech -0.12 | speech finite +0.72 |
    speech participle -0.98 | word at quote -0.62 | word at quote and 1 to cue -1.20 |
    word at quote and 16 to cue -0.13 | word at quote and 2 to cue -0.61 |
    word at quote and 4 to cue -0.10 | word at quote and 8 to cue +0.21 |
    woven as cue 1 and nearest woven -0.90 | woven as cue 2 and nearest speech -0.28 |
    woven finite -0.69 | woven participle -0.63
right mention
    article and name +0.49 | he +0.11 | names +0.31 | noun -0.33 | they -0.34 |
    who -1.24
right name
    0 words away +0.13 | 1 from quote and no cue -0.19 | 16 words away -0.20 |
    2 from quote -0.25 | 2 from quote and no cue -0.55 | 2 words away -0.49 |
    3 from quote -0.71 | 3 from quote and no cue -0.96 | 4 from quote -0.10 |
    4 words away -0.71 | followed by ( -0.23 | followed by . +0.60 |
    followed by a capital +0.14 | followed by a preposition -0.66 |
    followed by a verb -0.84 | followed by comma +0.25 | followed by quote -0.78 |
    more words away -0.24 | opened by a conjunction -1.11 |
    opened by a preposition -0.11 | opened by and -1.27 | opened by another word +0.11 |
    opened by but -0.74 | opened by comma +0.11 | opened by that -1.25 |
    opened by the sentence +0.13 | possessive +0.16
right name 1 from quote
    capital long comma +0.52 | capital long question -0.27 | capital long shout +0.29 |
    small long letter -1.06 | small short comma +0.33 | small short letter -1.03
right name 2 from quote
    capital long comma -0.14 | capital long letter -0.52 | capital long question -0.22 |
    capital short comma -0.26 | small long comma -0.34 | small long letter +0.32 |
    small short comma -0.22 | small short letter -0.48
right name 3 from quote
    capital long comma -0.48 | capital short comma -0.58 | small long comma -0.22 |
    small short comma +0.37 | small short letter -0.87
right name 4 from quote
    capital long comma -0.11 | capital short comma +0.36 | small short letter -0.66
right name before cue
    16 to cue +0.30 | 2 to cue +0.10 | 4 to cue +0.14 | after preposition -0.77 |
    article and name and speech +0.40 | capital long comma -0.18 |
    capital long comma and cue 2 -0.69 | capital long comma and cue 3 -0.41 |
    capital long letter +0.57 | capital long letter and cue 1 +0.61 |
    capital long question -0.22 | capital long question and cue 1 -0.19 |
    capital long shout +0.18 | capital short comma +0.44 |
    capital short comma and cue 1 +0.25 | capital short letter +0.21 |
    capital short letter and cue 1 +0.32 | cue 1 from quote +0.19 |
    cue 3 from quote +0.23 | cue at quote +0.27 | cue at quote and 8 to cue -0.18 |
    cue at quote and more to cue +0.45 | he and speech +0.27 | he and thought -0.21 |
    he and woven +0.21 | names and woven -0.45 | noun and speech +0.35 |
    noun and woven -0.87 | one name and speech +0.64 | one name and woven -0.15 |
    opened by a preposition -1.31 | opened by and -0.80 | opened by another word -0.66 |
    opened by comma +1.16 | opened by that -0.82 | opened by the sentence +0.47 |
    small long comma +0.30 | small long comma and cue 1 +0.28 |
    small long letter +0.21 | small long letter and cue 1 +0.23 |
    small short comma +0.30 | small short letter and cue 1 +0.11 |
    speech as cue 1 and nearest speech +0.53 |
    speech as cue 2 and nearest speech -0.73 | speech base -0.18 | speech finite +0.68 |
    speech participle +0.11 | the at quote +0.25 | the at quote and 2 to cue +0.37 |
    the at quote and 4 to cue +0.35 | thought as cue 1 and nearest thought -0.77 |
    thought finite -0.69 | who and speech -0.68 | who and woven -0.53 |
    word at quote and 16 to cue +0.21 | word at quote and 2 to cue -0.45 |
    word at quote and more to cue +0.24 | woven as cue 1 and nearest woven -0.58 |
    woven as cue 3 and nearest speech -0.34 | woven base -0.66 | woven finite -0.47 |
    woven participle -0.22
rule
    according to after quote +0.22 | block quote after a colon +0.61 |
    block quote after a colon 0.8 +0.61 | carried from paragraph above +0.38 |
    carried from paragraph above 0.6 -0.30 | carried from paragraph above 0.7 +0.79 |
    carried on +0.58 | carried on 0.7 +0.11 | carried on 0.8 +0.69 |
    carried on 0.9 +0.68 | name before colon +0.72 | name before colon 0.7 +0.72 |
    name before cue +0.46 | name before cue 0.5 -0.60 | name before cue 0.8 +0.26 |
    name before cue 0.9 +0.84 | subject of sentence +0.54 |
    subject of sentence 0.5 -0.32 | subject of sentence 0.6 +0.53 |
    subject of sentence 0.7 +0.33 | subject of sentence before -0.11 |
    subject of sentence before 0.5 -0.11
rule, cue before name
    after quote +0.50 | after quote 0.8 -0.40 | after quote 0.9 +0.91 | later +1.33
rule, name before cue
    after quote +0.99 | after quote 0.8 +0.98 | after quote 0.9 +0.56 | later +1.18 |
    later 0.6 +1.15 | later 0.7 +0.61
subject of sentence
    : at quote +0.31 | as at quote +0.10 | capital long comma +0.16 |
    capital long question -0.11 | capital long stop +0.50 | capital short comma -0.11 |
    capital short letter -0.15 | capital short shout -0.25 | capital short stop +0.21 |
    comma at quote +0.21 | cue at quote -0.37 | noun cue +0.49 | of at quote +0.52 |
    participle cue +0.63 | small long comma +0.14 | small long letter +0.21 |
    small long stop +0.16 | small short comma -0.54 | small short letter +0.28 |
    small short stop +0.49 | so +0.62 | that at quote +0.67 | to at quote +0.64 |
    word at quote +0.19
""")
