"""Who says a quote: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting`: headings and clues.
WHO = read_table("""
left according to
    after preposition +2.13 | speech according +2.13
left cue before name
    1 to cue -0.12 | 16 to cue -0.41 | 2 to cue +0.14 | 4 to cue -0.21 |
    8 to cue -0.27 | : at quote -0.28 | a at quote -0.50 |
    a at quote and 16 to cue -0.15 | a at quote and 8 to cue -0.26 |
    after preposition -0.13 | article and name and speech -0.24 |
    article and name and woven -0.53 | as at quote -0.50 | capital long stop +0.39 |
    capital long stop and cue 1 +0.40 | capital long stop and cue 2 +0.25 |
    capital short letter -0.37 | capital short stop -0.30 |
    capital short stop and cue 1 -0.22 | comma at quote +0.41 |
    comma at quote and 8 to cue -0.33 | cue 2 from quote -0.59 |
    cue 3 from quote -0.45 | cue at quote -0.12 | cue at quote and 16 to cue -0.42 |
    he and speech -1.09 | it and speech -0.75 | more to cue -0.23 |
    names and speech +0.55 | names and woven -0.69 | noun and speech -0.73 |
    noun and woven +0.43 | one name and speech +0.26 | one name and woven -0.70 |
    small long comma and cue 1 +0.14 | small long letter -0.61 |
    small long letter and cue 1 -0.46 | small long stop and cue 1 +0.17 |
    small long stop and cue 2 -0.47 | small short comma -0.52 |
    small short comma and cue 1 -0.36 | small short letter -1.22 |
    small short letter and cue 1 -0.97 | small short letter and cue 2 -0.56 |
    small short letter and cue 3 -0.33 | small short stop -0.22 |
    small short stop and cue 1 -0.79 | speech as cue 1 and nearest speech +0.13 |
    speech as cue 2 and nearest speech -0.59 |
    speech as cue 2 and nearest thought -0.37 |
    speech as cue 2 and nearest woven -0.33 | speech as cue 3 and nearest speech -0.51 |
    speech participle -1.28 | that at quote +0.15 | the at quote -0.67 |
    thought as cue 1 and nearest thought -0.23 | thought finite -0.34 |
    to at quote -0.46 | word at quote -0.23 | word at quote and 1 to cue -0.12 |
    word at quote and 2 to cue -0.82 | word at quote and 4 to cue -0.88 |
    word at quote and 8 to cue +0.25 | woven as cue 1 and nearest woven -0.11 |
    woven as cue 2 and nearest speech +0.21 | woven as cue 2 and nearest woven -0.47 |
    woven as cue 3 and nearest woven -0.17 | woven finite -0.40 | woven participle +0.14
left mention
    he +0.73 | it -0.22 | names +0.66 | noun +0.45 | one name +0.22 | she +0.70 |
    who +0.35
left name
    0 words away -0.70 | 1 from quote -0.12 | 1 from quote and no cue +0.65 |
    1 words away -0.26 | 16 words away +0.19 | 2 words away -0.28 | 3 from quote -0.19 |
    3 from quote and no cue +0.17 | 4 words away +0.22 | 8 words away +0.19 |
    followed by ' -1.09 | followed by - -1.16 | followed by : +0.12 |
    followed by a capital -0.25 | followed by a cue +0.38 |
    followed by a preposition -0.71 | followed by a verb +0.42 |
    followed by comma -0.22 | followed by quote -0.92 | followed by ’ -0.16 |
    more words away -0.27 | opened by a conjunction +0.23 |
    opened by a preposition -0.64 | opened by and +0.53 | opened by another word -0.19 |
    opened by comma +0.26 | opened by that -0.77 | opened by the quote -0.37 |
    opened by the sentence -0.22 | opened by what -0.33 | opened by which +0.58
left name 1 from quote
    capital long letter -0.12 | capital long question -0.39 | capital long stop +0.57 |
    capital short comma +0.67 | capital short shout +0.26 | small long comma -0.68 |
    small long letter -0.30 | small long stop -0.35 | small short comma -0.12 |
    small short letter -0.43 | small short stop -0.19
left name 2 from quote
    capital long comma -0.50 | capital long letter -0.53 | capital long question -0.13 |
    capital long stop -0.29 | capital short comma -0.71 | capital short letter +0.29 |
    capital short stop -0.25 | small long letter +0.29 | small long stop -0.18 |
    small short letter +0.12 | small short stop +0.13
left name 3 from quote
    capital long stop -0.46 | capital short letter -0.98 | capital short stop +0.19 |
    small long comma -0.19 | small long letter -0.17 | small long stop -0.28 |
    small short letter +0.36 | small short stop +0.74
left name 4 from quote
    capital long stop -0.10 | capital short stop -0.38 | small long letter -0.20 |
    small long stop -0.83 | small short letter +0.71 | small short stop -0.17
left name before cue
    0 to cue +0.51 | 1 to cue +0.19 | 2 to cue +0.53 | 4 to cue +0.22 | 8 to cue +0.31 |
    : at quote +0.23 | : at quote and 1 to cue +0.26 | : at quote and 16 to cue -0.37 |
    : at quote and 4 to cue +0.78 | : at quote and 8 to cue -0.63 |
    : at quote and more to cue -0.14 | a at quote +0.35 |
    a at quote and 16 to cue +0.44 | a at quote and 2 to cue +0.47 |
    a at quote and 4 to cue -0.18 | a at quote and more to cue +0.25 |
    another quote between -0.59 | article and name and speech +0.75 |
    as at quote +0.40 | as at quote and 16 to cue -0.22 |
    as at quote and 4 to cue -0.71 | capital long letter +0.71 |
    capital long letter and cue 1 +0.87 | capital long question +0.47 |
    capital long stop and cue 1 -0.39 | capital long stop and cue 2 +0.61 |
    capital short comma and cue 1 -0.12 | capital short letter +0.18 |
    capital short letter and cue 1 -0.13 | capital short stop +0.32 |
    capital short stop and cue 1 +0.70 | capital short stop and cue 2 -0.55 |
    comma at quote +0.21 | comma at quote and 16 to cue +0.35 |
    comma at quote and 8 to cue +0.26 | comma at quote and more to cue -0.50 |
    cue 1 from quote +0.36 | cue 2 from quote +0.16 | cue 3 from quote +0.33 |
    cue 4 from quote +0.15 | cue at quote and 0 to cue +0.51 |
    cue at quote and 16 to cue -0.72 | cue at quote and more to cue -0.70 |
    he and speech -0.29 | he and thought -0.44 | names and speech +0.19 |
    names and woven +0.31 | noun and speech -0.33 | noun and thought +0.10 |
    noun and woven -0.20 | of at quote -0.43 | one name and speech +0.15 |
    one name and woven +0.32 | opened by a conjunction +0.73 |
    opened by a preposition -0.32 | opened by and +0.43 | opened by another word -0.42 |
    opened by comma +0.42 | opened by that -0.94 | opened by the quote -0.35 |
    opened by the sentence +0.34 | opened by what -0.16 | opened by which +0.64 |
    she and speech +0.36 | she and woven -0.54 | small long comma +0.12 |
    small long comma and cue 1 -0.43 | small long letter +0.19 |
    small long letter and cue 1 +0.20 | small long letter and cue 2 -0.32 |
    small long stop +0.31 | small long stop and cue 1 +0.14 | small short comma +0.48 |
    small short comma and cue 1 +0.57 | small short comma and cue 2 +0.16 |
    small short letter and cue 3 -0.15 | small short stop +0.27 |
    small short stop and cue 1 +0.31 | small short stop and cue 3 +0.51 |
    speech as cue 1 and nearest speech +0.34 |
    speech as cue 2 and nearest speech +0.49 | speech as cue 2 and nearest woven +0.15 |
    speech as cue 3 and nearest speech +0.15 | speech as cue 3 and nearest woven +0.58 |
    speech base -0.20 | speech finite +0.76 | speech opened by a conjunction +0.81 |
    speech opened by another word -0.29 | speech opened by comma +0.62 |
    speech opened by that -0.61 | speech opened by the quote -0.51 |
    speech opened by the sentence +0.30 | speech participle -0.16 |
    that at quote +0.43 | that at quote and 1 to cue +0.14 |
    that at quote and 16 to cue -0.54 | the at quote and 1 to cue -0.18 |
    the at quote and 8 to cue +0.14 | the at quote and more to cue -0.18 |
    thought as cue 1 and nearest thought +0.11 |
    thought as cue 2 and nearest speech -1.05 | thought base -1.01 |
    thought finite -0.26 | thought opened by another word -1.28 |
    thought opened by that -0.86 | to at quote and 1 to cue -0.22 |
    to at quote and 16 to cue -0.61 | to at quote and 4 to cue +0.97 |
    to at quote and 8 to cue -0.22 | to at quote and more to cue -0.42 |
    who and speech +0.29 | who and woven -0.14 | word at quote +0.23 |
    word at quote and 1 to cue +0.22 | word at quote and 16 to cue +0.13 |
    word at quote and 2 to cue -0.24 | word at quote and 4 to cue -0.33 |
    word at quote and 8 to cue +0.40 | word at quote and more to cue +0.39 |
    woven as cue 1 and nearest woven +0.20 | woven as cue 2 and nearest woven +0.16 |
    woven as cue 3 and nearest speech -0.32 | woven as cue 3 and nearest woven +0.27 |
    woven base -0.39 | woven finite +0.35 | woven opened by a conjunction +0.12 |
    woven opened by a preposition -0.67 | woven opened by comma -0.39 |
    woven opened by that -0.33 | woven opened by the sentence +0.33
mention
    article and name +0.39 | he +0.71 | he’s +0.59 | i -0.43 | it -0.18 | names +0.78 |
    noun +0.24 | one name +0.25 | she +0.53
quote after
    0 paragraphs apart and far -0.19 | 0 paragraphs apart and near +0.13 |
    1 paragraphs apart and far -1.64 | 1 paragraphs apart and near -1.18 |
    1 paragraphs apart and touching -0.22 | 2 paragraphs apart and far -1.65 |
    2 paragraphs apart and near +0.37 | 3 paragraphs apart and far -2.16 |
    continues +0.11
quote after capital long comma
    1 paragraphs apart -0.38 | 1 stops between +0.18 | 3 paragraphs apart -0.45 |
    3 stops between +0.11 | same sentence +0.11
quote after capital long letter
    0 paragraphs apart +0.31 | 1 paragraphs apart -0.73 | 1 stops between -0.28 |
    2 paragraphs apart -0.60
quote after capital long question
    0 paragraphs apart +0.17 | 1 paragraphs apart -0.84 | 1 stops between +0.24 |
    2 paragraphs apart -0.34 | 3 paragraphs apart -0.46
quote after capital long stop
    0 paragraphs apart +0.28 | 0 stops between +0.42 | 1 paragraphs apart -1.06 |
    2 paragraphs apart -0.65 | 3 paragraphs apart -1.46
quote after capital short comma
    1 paragraphs apart +0.26 | 1 stops between +0.11 | 3 paragraphs apart -0.14 |
    same sentence -0.32
quote after capital short letter
    0 paragraphs apart -0.26 | 1 paragraphs apart -0.62 | same sentence -0.14
quote after capital short stop
    1 paragraphs apart -0.49 | 2 paragraphs apart -0.84 | 3 paragraphs apart -0.38
quote after small long comma
    0 paragraphs apart +0.62 | 1 stops between +0.61 | 2 paragraphs apart -0.11 |
    3 paragraphs apart -0.18 | same sentence +0.32
quote after small long letter
    1 paragraphs apart -0.13 | 2 paragraphs apart -0.13 | 3 paragraphs apart -0.15
quote after small long stop
    0 paragraphs apart -0.76 | 0 stops between -0.48 | 1 paragraphs apart -0.26 |
    2 paragraphs apart -0.87 | 3 paragraphs apart -0.67
quote after small short comma
    0 paragraphs apart +0.14 | 1 paragraphs apart -0.54 | 2 paragraphs apart -0.39 |
    3 paragraphs apart -0.22 | same sentence +0.16
quote after small short letter
    0 paragraphs apart -0.12 | 1 paragraphs apart -0.71 | 1 stops between -0.60 |
    2 paragraphs apart -0.45 | 3 paragraphs apart -0.67 | same sentence +0.17
quote after small short stop
    0 paragraphs apart -0.43 | 0 stops between -0.20 | 2 paragraphs apart -0.24 |
    3 paragraphs apart -0.58
quote before
    0 paragraphs apart and far +0.29 | 0 paragraphs apart and near +0.81 |
    0 paragraphs apart and touching +0.91 | 1 paragraphs apart and far -1.72 |
    1 paragraphs apart and near -0.80 | 1 paragraphs apart and touching -0.12 |
    2 paragraphs apart and far -0.99 | 3 paragraphs apart and far -1.59 |
    continues +0.35
quote before capital long comma
    0 paragraphs apart -0.40 | 1 paragraphs apart -0.38 | 2 paragraphs apart -1.06 |
    3 paragraphs apart -0.85
quote before capital long letter
    0 paragraphs apart +1.02 | 1 paragraphs apart -0.34 | 1 stops between +0.72 |
    2 paragraphs apart -0.38
quote before capital long question
    0 paragraphs apart +1.39 | 1 paragraphs apart -1.01 | 1 stops between +0.77 |
    2 paragraphs apart -0.73
quote before capital long stop
    0 paragraphs apart +0.87 | 0 stops between +0.39 | 1 stops between +0.50 |
    2 paragraphs apart -0.61 | 2 stops between +0.91 | 3 paragraphs apart -0.26 |
    3 stops between +0.48 | same sentence -0.12
quote before capital short comma
    0 paragraphs apart -0.22 | 1 paragraphs apart -0.76 | 1 stops between -0.43 |
    2 paragraphs apart -0.69 | 3 paragraphs apart -0.38
quote before capital short letter
    0 paragraphs apart -0.36 | 1 paragraphs apart -0.80
quote before capital short stop
    0 paragraphs apart +0.60 | 1 paragraphs apart -0.36 | 1 stops between +0.77
quote before small long comma
    1 paragraphs apart -0.53 | 2 paragraphs apart -0.13 | 3 paragraphs apart -0.27
quote before small long letter
    0 paragraphs apart +0.73 | 1 paragraphs apart -0.61 | 2 paragraphs apart -0.41 |
    3 paragraphs apart -0.46
quote before small long stop
    0 paragraphs apart +0.49 | 0 stops between +0.34 | 1 paragraphs apart -1.03 |
    1 stops between +0.51 | 2 paragraphs apart -0.57 | 3 paragraphs apart -0.53
quote before small short comma
    0 paragraphs apart -0.59 | 1 paragraphs apart -0.63 | 2 paragraphs apart -0.37 |
    3 paragraphs apart -0.20
quote before small short letter
    0 paragraphs apart -0.42 | 1 paragraphs apart -0.81 | 1 stops between -0.68 |
    2 paragraphs apart -1.01 | 3 paragraphs apart -0.43 | same sentence -0.13
quote before small short stop
    0 paragraphs apart +0.13 | 1 paragraphs apart -0.45 | 1 stops between -0.35 |
    2 paragraphs apart -0.47 | 3 paragraphs apart -0.33
right according to
    after preposition +1.86 | cue 1 from quote +0.24 | speech according +1.86 |
    speech as cue 1 and nearest according +0.24 | word at quote +1.52
right cue before name
    0 to cue +0.33 | 1 to cue -0.49 | 16 to cue +0.49 | 2 to cue -0.85 |
    4 to cue +0.10 | after preposition -1.30 | article and name and speech +0.66 |
    article and name and woven -0.53 | capital long comma -0.14 |
    capital long comma and cue 1 -0.14 | capital long question -0.24 |
    cue 1 from quote +0.39 | cue 2 from quote -0.31 | cue at quote +0.38 |
    cue at quote and 0 to cue +0.33 | cue at quote and 16 to cue +0.33 |
    cue at quote and 8 to cue -0.57 | he and speech -0.40 | more to cue -0.17 |
    names and speech +1.11 | names and woven -0.28 | noun and speech -0.53 |
    noun and woven -0.53 | one name and speech +0.25 | one name and woven -0.23 |
    small long comma +0.31 | small long comma and cue 1 +0.43 |
    small short comma -0.39 | small short comma and cue 1 -0.30 |
    small short letter +0.39 | small short letter and cue 1 +0.41 |
    speech as cue 1 and nearest speech +0.58 | speech finite +0.74 |
    speech participle -1.08 | word at quote -0.49 | word at quote and 1 to cue -1.15 |
    word at quote and 16 to cue -0.12 | word at quote and 2 to cue -0.59 |
    word at quote and 8 to cue +0.25 | woven as cue 1 and nearest woven -0.86 |
    woven as cue 2 and nearest speech -0.38 | woven finite -0.76 |
    woven participle -0.60
right mention
    article and name +0.50 | he +0.15 | names +0.39 | noun -0.22 | she -0.11 |
    they -0.24 | who -1.11
right name
    0 words away +0.11 | 1 words away +0.11 | 16 words away -0.26 | 2 from quote -0.22 |
    2 from quote and no cue -0.66 | 2 words away -0.43 | 3 from quote -0.85 |
    3 from quote and no cue -0.89 | 4 words away -0.79 | followed by ( -0.22 |
    followed by . +0.44 | followed by a capital +0.16 |
    followed by a preposition -0.83 | followed by a verb -0.85 |
    followed by comma +0.22 | followed by quote -0.74 | more words away -0.48 |
    opened by a conjunction -1.08 | opened by and -1.28 | opened by another word +0.14 |
    opened by but -0.62 | opened by that -1.07 | opened by the sentence +0.11
right name 1 from quote
    capital long comma +0.42 | capital long question -0.27 | capital long shout +0.31 |
    small long letter -1.25 | small short comma +0.22 | small short letter -1.00
right name 2 from quote
    capital long comma -0.25 | capital long letter -0.49 | capital long question -0.21 |
    capital short comma -0.17 | small long comma -0.40 | small long letter +0.36 |
    small short letter -0.53
right name 3 from quote
    capital long comma -0.39 | capital short comma -0.55 | small long comma -0.20 |
    small short comma +0.36 | small short letter -1.04
right name 4 from quote
    capital long comma -0.21 | capital short comma +0.34 | small short letter -0.60
right name before cue
    16 to cue +0.20 | 2 to cue +0.14 | after preposition -0.59 |
    article and name and speech +0.37 | capital long comma -0.16 |
    capital long comma and cue 2 -0.64 | capital long comma and cue 3 -0.40 |
    capital long letter +0.53 | capital long letter and cue 1 +0.64 |
    capital long question -0.25 | capital long question and cue 1 -0.23 |
    capital long shout +0.23 | capital short comma +0.41 |
    capital short comma and cue 1 +0.25 | capital short letter +0.20 |
    capital short letter and cue 1 +0.28 | cue 1 from quote +0.24 |
    cue 2 from quote -0.14 | cue 3 from quote +0.24 | cue at quote +0.23 |
    cue at quote and 8 to cue -0.28 | cue at quote and more to cue +0.44 |
    he and speech +0.23 | he and thought -0.18 | he and woven +0.30 |
    more to cue +0.10 | names and woven -0.46 | noun and speech +0.33 |
    noun and woven -0.79 | one name and speech +0.49 | opened by a preposition -1.11 |
    opened by and -0.85 | opened by another word -0.49 | opened by comma +1.02 |
    opened by that -0.63 | opened by the sentence +0.40 | small long comma +0.32 |
    small long comma and cue 1 +0.31 | small long letter +0.25 |
    small long letter and cue 1 +0.27 | small short comma +0.35 |
    speech as cue 1 and nearest speech +0.45 |
    speech as cue 2 and nearest speech -0.68 | speech base -0.20 | speech finite +0.54 |
    speech opened by a preposition -0.92 | speech opened by another word -0.27 |
    speech opened by comma +0.98 | speech opened by the sentence +0.52 |
    speech participle +0.12 | the at quote +0.11 | the at quote and 2 to cue +0.18 |
    the at quote and 4 to cue +0.28 | thought as cue 1 and nearest thought -0.87 |
    thought finite -0.79 | who and speech -0.81 | who and woven -0.45 |
    word at quote and 16 to cue +0.18 | word at quote and 2 to cue -0.60 |
    word at quote and 4 to cue -0.13 | word at quote and more to cue +0.13 |
    woven as cue 1 and nearest woven -0.60 | woven as cue 3 and nearest speech -0.33 |
    woven base -0.55 | woven finite -0.43 | woven opened by a preposition -0.43 |
    woven opened by another word -0.24 | woven opened by comma +0.31 |
    woven participle -0.13
rule
    according to after quote +0.27 | block quote after a colon +0.64 |
    block quote after a colon 0.8 +0.64 | carried from paragraph above +0.34 |
    carried from paragraph above 0.6 -0.33 | carried from paragraph above 0.7 +0.79 |
    carried on +0.65 | carried on 0.7 +0.13 | carried on 0.8 +0.80 |
    carried on 0.9 +0.64 | name before colon +0.74 | name before colon 0.7 +0.74 |
    name before cue +0.46 | name before cue 0.5 -0.68 | name before cue 0.8 +0.29 |
    name before cue 0.9 +0.93 | subject of sentence +0.64 |
    subject of sentence 0.6 +0.61 | subject of sentence 0.7 +0.32
rule, cue before name
    after quote +0.42 | after quote 0.8 -0.34 | after quote 0.9 +0.82
rule, name before cue
    after quote +0.86 | after quote 0.8 +0.91 | after quote 0.9 +0.44 | later +1.10 |
    later 0.6 +0.93 | later 0.7 +0.61
subject of sentence
    : at quote +0.20 | capital long letter +0.10 | capital long stop +0.49 |
    capital short comma -0.20 | capital short letter -0.18 | capital short shout -0.26 |
    capital short stop +0.22 | comma at quote +0.16 | cue at quote -0.44 |
    noun cue +0.53 | of at quote +0.55 | participle cue +0.72 | small long comma +0.12 |
    small long letter +0.19 | small long stop +0.21 | small short comma -0.53 |
    small short letter +0.31 | small short stop +0.47 | so +0.60 | that at quote +0.70 |
    to at quote +0.69 | word at quote +0.18
""")
