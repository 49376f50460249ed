"""Who says a quote: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting`: headings and clues.
WHO = read_table("""
left according to
    after preposition +2.16 | speech according +2.16
left cue before name
    1 to cue -0.11 | 16 to cue -0.37 | 2 to cue +0.15 | 4 to cue -0.22 |
    8 to cue -0.32 | : at quote -0.20 | a at quote -0.48 |
    a at quote and 16 to cue -0.19 | a at quote and 8 to cue -0.28 |
    article and name and speech -0.20 | article and name and woven -0.53 |
    as at quote -0.38 | capital long stop +0.44 | capital long stop and cue 1 +0.36 |
    capital long stop and cue 2 +0.24 | capital short letter -0.38 |
    capital short stop -0.31 | capital short stop and cue 1 -0.22 |
    comma at quote +0.31 | comma at quote and 8 to cue -0.38 | cue 2 from quote -0.56 |
    cue 3 from quote -0.39 | cue at quote and 16 to cue -0.40 | he and speech -1.22 |
    it and speech -0.88 | more to cue -0.27 | names and speech +0.51 |
    names and woven -0.72 | noun and speech -0.79 | noun and woven +0.35 |
    one name and speech +0.25 | one name and woven -0.74 | she and speech +0.11 |
    small long comma and cue 1 +0.12 | small long letter -0.59 |
    small long letter and cue 1 -0.41 | small long stop and cue 1 +0.15 |
    small long stop and cue 2 -0.36 | small short comma -0.47 |
    small short comma and cue 1 -0.30 | small short letter -1.22 |
    small short letter and cue 1 -1.02 | small short letter and cue 2 -0.57 |
    small short letter and cue 3 -0.45 | small short stop -0.18 |
    small short stop and cue 1 -0.66 | speech as cue 2 and nearest speech -0.51 |
    speech as cue 2 and nearest thought -0.38 |
    speech as cue 2 and nearest woven -0.35 | speech as cue 3 and nearest speech -0.55 |
    speech participle -1.29 | the at quote -0.68 |
    thought as cue 1 and nearest thought -0.21 | thought finite -0.34 |
    to at quote -0.45 | word at quote -0.22 | word at quote and 1 to cue -0.11 |
    word at quote and 2 to cue -0.71 | word at quote and 4 to cue -0.87 |
    word at quote and 8 to cue +0.24 | woven as cue 1 and nearest woven -0.11 |
    woven as cue 2 and nearest speech +0.20 | woven as cue 2 and nearest woven -0.48 |
    woven as cue 3 and nearest woven -0.20 | woven finite -0.44
left mention
    article and name +0.12 | he +0.72 | it -0.19 | names +0.75 | noun +0.48 |
    one name +0.33 | she +0.70 | they +0.10 | who +0.37
left name
    0 words away -0.69 | 1 from quote and no cue +0.58 | 1 words away -0.24 |
    16 words away +0.23 | 2 from quote +0.12 | 2 words away -0.20 | 3 from quote -0.16 |
    4 from quote +0.10 | 4 from quote and no cue -0.11 | 4 words away +0.25 |
    8 words away +0.20 | followed by ' -1.12 | followed by ( -0.13 |
    followed by - -1.28 | followed by a capital -0.55 | followed by a cue +0.37 |
    followed by a preposition -0.66 | followed by a verb +0.39 |
    followed by comma -0.29 | followed by quote -0.91 | followed by ’ -0.21 |
    more words away -0.27 | opened by a conjunction +0.24 |
    opened by a preposition -0.64 | opened by and +0.53 | opened by another word -0.15 |
    opened by comma +0.28 | opened by that -0.75 | opened by the quote -0.37 |
    opened by the sentence -0.22 | opened by what -0.30 | opened by which +0.63
left name 1 from quote
    capital long letter -0.14 | capital long question -0.44 | capital long stop +0.61 |
    capital short comma +0.67 | capital short shout +0.10 | small long comma -0.71 |
    small long letter -0.23 | small long stop -0.26 | small short comma -0.11 |
    small short letter -0.45 | small short stop -0.23
left name 2 from quote
    capital long comma -0.64 | capital long letter -0.49 | capital long stop -0.27 |
    capital short comma -0.72 | capital short letter +0.32 | capital short stop -0.33 |
    small long letter +0.37 | small long stop -0.22 | small short letter +0.11 |
    small short stop +0.14
left name 3 from quote
    capital long stop -0.55 | capital short letter -1.08 | capital short stop +0.19 |
    small long comma -0.28 | small long letter -0.16 | small long stop -0.36 |
    small short comma -0.10 | small short letter +0.30 | small short stop +0.68
left name 4 from quote
    capital short stop -0.34 | small long letter -0.10 | small long stop -0.76 |
    small short letter +0.63 | small short stop -0.21
left name before cue
    0 to cue +0.51 | 1 to cue +0.21 | 16 to cue -0.12 | 2 to cue +0.60 |
    4 to cue +0.18 | 8 to cue +0.30 | : at quote +0.18 | : at quote and 1 to cue +0.25 |
    : at quote and 16 to cue -0.18 | : at quote and 4 to cue +0.85 |
    : at quote and 8 to cue -0.50 | a at quote +0.39 | a at quote and 16 to cue +0.50 |
    a at quote and 2 to cue +0.54 | a at quote and 4 to cue -0.12 |
    a at quote and more to cue +0.23 | after preposition -0.13 |
    another quote between -0.57 | article and name and speech +0.78 |
    as at quote +0.44 | as at quote and 16 to cue -0.23 |
    as at quote and 4 to cue -0.64 | capital long letter +0.76 |
    capital long letter and cue 1 +0.85 | capital long question +0.42 |
    capital long stop and cue 1 -0.38 | capital long stop and cue 2 +0.64 |
    capital short comma and cue 1 -0.28 | capital short letter +0.16 |
    capital short letter and cue 1 -0.18 | capital short shout -0.26 |
    capital short stop +0.36 | capital short stop and cue 1 +0.69 |
    capital short stop and cue 2 -0.59 | comma at quote +0.28 |
    comma at quote and 16 to cue +0.32 | comma at quote and 4 to cue +0.12 |
    comma at quote and 8 to cue +0.27 | comma at quote and more to cue -0.41 |
    cue 1 from quote +0.39 | cue 2 from quote +0.15 | cue 3 from quote +0.32 |
    cue 4 from quote +0.24 | cue at quote and 0 to cue +0.51 |
    cue at quote and 16 to cue -0.65 | cue at quote and more to cue -0.67 |
    he and speech -0.23 | he and thought -0.50 | names and speech +0.21 |
    names and woven +0.36 | noun and speech -0.22 | noun and woven -0.31 |
    of at quote -0.48 | one name and speech +0.21 | one name and woven +0.31 |
    opened by a conjunction +0.77 | opened by a preposition -0.21 |
    opened by and +0.41 | opened by another word -0.39 | opened by comma +0.38 |
    opened by that -0.99 | opened by the quote -0.32 | opened by the sentence +0.32 |
    opened by what -0.16 | opened by which +0.58 | she and speech +0.51 |
    she and woven -0.58 | small long comma and cue 1 -0.46 | small long letter +0.16 |
    small long letter and cue 1 +0.22 | small long letter and cue 2 -0.26 |
    small long stop +0.31 | small long stop and cue 1 +0.13 |
    small long stop and cue 2 +0.10 | small long stop and cue 3 +0.11 |
    small short comma +0.42 | small short comma and cue 1 +0.53 |
    small short letter and cue 1 -0.11 | small short letter and cue 2 +0.16 |
    small short letter and cue 3 -0.15 | small short stop +0.35 |
    small short stop and cue 1 +0.20 | small short stop and cue 2 -0.13 |
    small short stop and cue 3 +0.52 | speech as cue 1 and nearest speech +0.29 |
    speech as cue 2 and nearest speech +0.47 |
    speech as cue 3 and nearest speech +0.12 | speech as cue 3 and nearest woven +0.48 |
    speech base -0.23 | speech finite +0.79 | speech opened by a conjunction +0.77 |
    speech opened by another word -0.27 | speech opened by comma +0.64 |
    speech opened by that -0.72 | speech opened by the quote -0.52 |
    speech opened by the sentence +0.29 | speech participle -0.14 |
    that at quote +0.43 | that at quote and 16 to cue -0.43 |
    the at quote and 1 to cue -0.28 | the at quote and 8 to cue +0.15 |
    the at quote and more to cue -0.12 | thought as cue 1 and nearest thought +0.10 |
    thought as cue 2 and nearest speech -1.02 | thought base -0.99 |
    thought finite -0.22 | thought opened by another word -1.22 |
    thought opened by that -0.88 | to at quote and 1 to cue -0.11 |
    to at quote and 16 to cue -0.56 | to at quote and 4 to cue +0.92 |
    to at quote and 8 to cue -0.32 | to at quote and more to cue -0.30 |
    who and speech +0.35 | word at quote +0.35 | word at quote and 1 to cue +0.15 |
    word at quote and 16 to cue +0.12 | word at quote and 4 to cue -0.30 |
    word at quote and 8 to cue +0.43 | word at quote and more to cue +0.25 |
    woven as cue 1 and nearest woven +0.13 | woven as cue 2 and nearest speech -0.11 |
    woven as cue 2 and nearest woven +0.14 | woven as cue 3 and nearest speech -0.32 |
    woven as cue 3 and nearest woven +0.30 | woven base -0.39 | woven finite +0.39 |
    woven opened by a preposition -0.77 | woven opened by comma -0.35 |
    woven opened by that -0.30 | woven opened by the sentence +0.29
mention
    article and name +0.39 | he +0.71 | he’s +0.56 | i -0.35 | it -0.17 | names +0.82 |
    noun +0.28 | one name +0.25 | she +0.50
quote after
    0 paragraphs apart and far -0.24 | 0 paragraphs apart and near +0.11 |
    1 paragraphs apart and far -1.59 | 1 paragraphs apart and near -1.14 |
    1 paragraphs apart and touching -0.23 | 2 paragraphs apart and far -1.60 |
    2 paragraphs apart and near +0.31 | 3 paragraphs apart and far -2.19 |
    continues +0.21
quote after capital long comma
    1 paragraphs apart -0.40 | 1 stops between +0.19 | 2 stops between +0.10 |
    3 paragraphs apart -0.43 | 3 stops between +0.18 | same sentence +0.11
quote after capital long letter
    0 paragraphs apart +0.32 | 1 paragraphs apart -0.74 | 1 stops between -0.28 |
    2 paragraphs apart -0.66
quote after capital long question
    1 paragraphs apart -0.84 | 1 stops between +0.28 | 2 paragraphs apart -0.34 |
    3 paragraphs apart -0.47
quote after capital long stop
    0 paragraphs apart +0.29 | 0 stops between +0.46 | 1 paragraphs apart -1.12 |
    2 paragraphs apart -0.66 | 3 paragraphs apart -1.53
quote after capital short comma
    0 paragraphs apart -0.12 | 1 paragraphs apart +0.15 | 1 stops between +0.13 |
    3 paragraphs apart -0.12 | same sentence -0.39
quote after capital short letter
    0 paragraphs apart -0.17 | 1 paragraphs apart -0.64
quote after capital short stop
    1 paragraphs apart -0.50 | 2 paragraphs apart -0.80 | 3 paragraphs apart -0.40
quote after small long comma
    0 paragraphs apart +0.60 | 1 stops between +0.60 | 3 paragraphs apart -0.16 |
    same sentence +0.36
quote after small long letter
    1 paragraphs apart -0.19 | 2 paragraphs apart -0.12 | 3 paragraphs apart -0.13
quote after small long stop
    0 paragraphs apart -0.70 | 0 stops between -0.44 | 1 paragraphs apart -0.26 |
    2 paragraphs apart -0.84 | 3 paragraphs apart -0.63
quote after small short comma
    0 paragraphs apart +0.11 | 1 paragraphs apart -0.51 | 2 paragraphs apart -0.43 |
    3 paragraphs apart -0.22 | same sentence +0.13
quote after small short letter
    1 paragraphs apart -0.83 | 1 stops between -0.58 | 2 paragraphs apart -0.12 |
    3 paragraphs apart -0.66 | same sentence +0.16
quote after small short stop
    0 paragraphs apart -0.39 | 0 stops between -0.27 | 2 paragraphs apart -0.23 |
    3 paragraphs apart -0.51
quote before
    0 paragraphs apart and far +0.25 | 0 paragraphs apart and near +0.84 |
    0 paragraphs apart and touching +0.88 | 1 paragraphs apart and far -1.70 |
    1 paragraphs apart and near -0.79 | 2 paragraphs apart and far -0.94 |
    3 paragraphs apart and far -1.56 | continues +0.33
quote before capital long comma
    0 paragraphs apart -0.37 | 1 paragraphs apart -0.45 | 2 paragraphs apart -1.11 |
    3 paragraphs apart -0.87
quote before capital long letter
    0 paragraphs apart +1.02 | 1 paragraphs apart -0.31 | 1 stops between +0.69 |
    2 paragraphs apart -0.34
quote before capital long question
    0 paragraphs apart +1.20 | 1 paragraphs apart -1.05 | 1 stops between +0.71 |
    2 paragraphs apart -0.80
quote before capital long stop
    0 paragraphs apart +0.93 | 0 stops between +0.33 | 1 stops between +0.50 |
    2 paragraphs apart -0.66 | 2 stops between +1.04 | 3 paragraphs apart -0.28 |
    3 stops between +0.50 | same sentence -0.17
quote before capital short comma
    0 paragraphs apart -0.20 | 1 paragraphs apart -0.73 | 1 stops between -0.39 |
    2 paragraphs apart -0.69 | 3 paragraphs apart -0.41
quote before capital short letter
    0 paragraphs apart -0.33 | 1 paragraphs apart -0.80
quote before capital short stop
    0 paragraphs apart +0.19 | 1 paragraphs apart -0.36 | 1 stops between +0.84
quote before small long comma
    1 paragraphs apart -0.52 | 2 paragraphs apart -0.11 | 3 paragraphs apart -0.21
quote before small long letter
    0 paragraphs apart +0.79 | 1 paragraphs apart -0.60 | 2 paragraphs apart -0.38 |
    3 paragraphs apart -0.45
quote before small long stop
    0 paragraphs apart +0.52 | 0 stops between +0.35 | 1 paragraphs apart -0.88 |
    1 stops between +0.52 | 2 paragraphs apart -0.58 | 3 paragraphs apart -0.51 |
    same sentence -0.14
quote before small short comma
    0 paragraphs apart -0.45 | 1 paragraphs apart -0.61 | 2 paragraphs apart -0.42 |
    3 paragraphs apart -0.23
quote before small short letter
    0 paragraphs apart -0.42 | 1 paragraphs apart -0.84 | 1 stops between -0.76 |
    2 paragraphs apart -1.33 | 3 paragraphs apart -0.45
quote before small short stop
    1 paragraphs apart -0.42 | 1 stops between -0.26 | 2 paragraphs apart -0.46 |
    3 paragraphs apart -0.34
right according to
    after preposition +1.91 | cue 1 from quote +0.40 | speech according +1.91 |
    speech as cue 1 and nearest according +0.40 | word at quote +1.60
right cue before name
    0 to cue +0.35 | 1 to cue -0.39 | 16 to cue +0.52 | 2 to cue -0.87 |
    after preposition -1.40 | article and name and speech +0.62 |
    article and name and woven -0.51 | capital long comma and cue 1 -0.11 |
    capital long question -0.23 | cue 1 from quote +0.41 | cue 2 from quote -0.33 |
    cue at quote +0.41 | cue at quote and 0 to cue +0.35 |
    cue at quote and 16 to cue +0.31 | cue at quote and 8 to cue -0.63 |
    he and speech -0.41 | more to cue -0.20 | names and speech +1.11 |
    names and woven -0.27 | noun and speech -0.64 | noun and woven -0.51 |
    one name and speech +0.19 | one name and woven -0.22 | small long comma +0.47 |
    small long comma and cue 1 +0.64 | small short comma -0.42 |
    small short comma and cue 1 -0.30 | small short letter +0.45 |
    small short letter and cue 1 +0.46 | speech as cue 1 and nearest speech +0.68 |
    speech finite +0.81 | speech participle -1.20 | word at quote -0.51 |
    word at quote and 1 to cue -1.11 | word at quote and 16 to cue -0.16 |
    word at quote and 2 to cue -0.68 | word at quote and 8 to cue +0.19 |
    woven as cue 1 and nearest woven -0.79 | woven as cue 2 and nearest speech -0.34 |
    woven finite -0.67 | woven participle -0.56
right mention
    article and name +0.50 | names +0.35 | noun -0.29 | they -0.29 | who -1.25
right name
    0 words away +0.17 | 1 from quote and no cue -0.13 | 16 words away -0.24 |
    2 from quote -0.30 | 2 from quote and no cue -0.70 | 2 words away -0.49 |
    3 from quote -0.83 | 3 from quote and no cue -0.88 | 4 from quote -0.13 |
    4 words away -0.69 | followed by ( -0.25 | followed by . +0.56 |
    followed by a capital +0.17 | followed by a preposition -0.76 |
    followed by a verb -0.87 | followed by comma +0.20 | followed by quote -0.82 |
    more words away -0.36 | opened by a conjunction -1.06 | opened by and -1.22 |
    opened by another word +0.15 | opened by but -0.68 | opened by that -1.24 |
    opened by the sentence +0.17 | possessive +0.14
right name 1 from quote
    capital long comma +0.40 | capital long question -0.28 | capital long shout +0.32 |
    small long letter -1.18 | small short comma +0.32 | small short letter -1.17
right name 2 from quote
    capital long comma -0.26 | capital long letter -0.55 | capital long question -0.31 |
    capital short comma -0.19 | small long comma -0.42 | small long letter +0.32 |
    small short comma -0.28 | small short letter -0.50
right name 3 from quote
    capital long comma -0.46 | capital short comma -0.52 | small long comma -0.20 |
    small short comma +0.34 | small short letter -1.13
right name 4 from quote
    capital long comma -0.14 | capital short comma +0.37 | small short letter -0.70
right name before cue
    16 to cue +0.32 | after preposition -0.56 | article and name and speech +0.31 |
    capital long comma -0.15 | capital long comma and cue 2 -0.48 |
    capital long comma and cue 3 -0.40 | capital long letter +0.46 |
    capital long letter and cue 1 +0.52 | capital long question -0.21 |
    capital long question and cue 1 -0.20 | capital long shout +0.16 |
    capital short comma +0.50 | capital short comma and cue 1 +0.30 |
    capital short letter +0.11 | capital short letter and cue 1 +0.25 |
    cue 1 from quote +0.24 | cue 2 from quote -0.26 | cue 3 from quote +0.21 |
    cue at quote +0.22 | cue at quote and 8 to cue -0.22 |
    cue at quote and more to cue +0.43 | he and speech +0.27 | he and thought -0.19 |
    he and woven +0.24 | more to cue +0.10 | names and woven -0.41 |
    noun and speech +0.23 | noun and woven -0.72 | one name and speech +0.54 |
    opened by a preposition -0.91 | opened by and -0.71 | opened by another word -0.47 |
    opened by comma +0.99 | opened by that -0.71 | opened by the sentence +0.36 |
    small long comma +0.31 | small long comma and cue 1 +0.32 |
    small long letter +0.19 | small long letter and cue 1 +0.21 |
    small short comma +0.28 | small short comma and cue 1 +0.10 |
    speech as cue 1 and nearest speech +0.51 |
    speech as cue 2 and nearest speech -0.61 | speech base -0.16 | speech finite +0.57 |
    speech opened by a conjunction +0.17 | speech opened by a preposition -0.73 |
    speech opened by another word -0.28 | speech opened by comma +1.00 |
    speech opened by the sentence +0.48 | the at quote +0.22 |
    the at quote and 2 to cue +0.29 | the at quote and 4 to cue +0.26 |
    thought as cue 1 and nearest thought -0.86 | thought finite -0.79 |
    who and speech -0.68 | who and woven -0.53 | word at quote -0.13 |
    word at quote and 16 to cue +0.21 | word at quote and 2 to cue -0.46 |
    word at quote and more to cue +0.23 | woven as cue 1 and nearest woven -0.59 |
    woven as cue 3 and nearest speech -0.31 | woven base -0.59 | woven finite -0.47 |
    woven opened by a preposition -0.47 | woven opened by another word -0.35 |
    woven participle -0.16
rule
    according to after quote +0.19 | block quote after a colon +0.63 |
    block quote after a colon 0.8 +0.63 | carried from paragraph above +0.38 |
    carried from paragraph above 0.6 -0.36 | carried from paragraph above 0.7 +0.77 |
    carried on +0.58 | carried on 0.7 +0.18 | carried on 0.8 +0.74 |
    carried on 0.9 +0.77 | name before colon +0.77 | name before colon 0.7 +0.77 |
    name before cue +0.55 | name before cue 0.5 -0.71 | name before cue 0.8 +0.25 |
    name before cue 0.9 +0.95 | subject of sentence +0.52 |
    subject of sentence 0.6 +0.56 | subject of sentence 0.7 +0.32
rule, cue before name
    after quote +0.41 | after quote 0.8 -0.39 | after quote 0.9 +0.77
rule, name before cue
    after quote +0.89 | after quote 0.8 +0.92 | after quote 0.9 +0.51 | later +1.08 |
    later 0.6 +0.91 | later 0.7 +0.64
subject of sentence
    : at quote +0.24 | a at quote -0.13 | capital long question -0.12 |
    capital long stop +0.43 | capital short comma -0.12 | capital short shout -0.36 |
    capital short stop +0.18 | comma at quote +0.18 | cue at quote -0.42 |
    noun cue +0.53 | of at quote +0.44 | participle cue +0.70 | small long comma +0.14 |
    small long letter +0.22 | small long stop +0.20 | small short comma -0.58 |
    small short letter +0.31 | small short stop +0.51 | so +0.60 | that at quote +0.68 |
    to at quote +0.63 | word at quote +0.16
""")
