"""Who says a quote: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting`: headings, then their clues.
WHO = read_table("""
left according to
    after preposition +2.12 | speech according +2.12
left cue before name
    1 to cue -0.12 | 16 to cue -0.19 | 2 to cue +0.20 | 4 to cue -0.56 |
    8 to cue -0.38 | : at quote -0.28 | a at quote -0.50 |
    a at quote and 16 to cue -0.17 | a at quote and 8 to cue -0.20 |
    article and name and speech -0.20 | article and name and woven -0.48 |
    as at quote -0.32 | capital long stop +0.29 | capital long stop and cue 1 +0.20 |
    capital long stop and cue 2 +0.17 | capital short letter -0.35 |
    capital short stop -0.33 | capital short stop and cue 1 -0.25 |
    comma at quote +0.24 | comma at quote and 8 to cue -0.49 | cue 2 from quote -0.55 |
    cue 3 from quote -0.58 | cue at quote -0.11 | he and speech -1.09 |
    it and speech -0.75 | it and woven -0.13 | more to cue -0.23 |
    names and speech +0.44 | names and woven -0.67 | noun and speech -0.89 |
    noun and woven +0.32 | one name and speech +0.19 | one name and woven -0.64 |
    she and speech +0.12 | small long letter -0.61 | small long letter and cue 1 -0.44 |
    small long stop and cue 1 +0.22 | small long stop and cue 2 -0.32 |
    small short comma -0.56 | small short comma and cue 1 -0.33 |
    small short letter -1.30 | small short letter and cue 1 -0.87 |
    small short letter and cue 2 -0.60 | small short letter and cue 3 -0.47 |
    small short stop -0.18 | small short stop and cue 1 -0.83 |
    speech as cue 2 and nearest speech -0.47 |
    speech as cue 2 and nearest thought -0.51 |
    speech as cue 2 and nearest woven -0.29 | speech as cue 3 and nearest speech -0.58 |
    speech participle -1.39 | that at quote -0.15 | the at quote -0.59 |
    thought as cue 1 and nearest thought -0.41 | thought finite -0.37 |
    to at quote -0.15 | word at quote -0.18 | word at quote and 1 to cue -0.12 |
    word at quote and 2 to cue -0.76 | word at quote and 4 to cue -0.74 |
    word at quote and 8 to cue +0.12 | word at quote and more to cue +0.11 |
    woven as cue 1 and nearest woven -0.17 | woven as cue 2 and nearest speech +0.16 |
    woven as cue 2 and nearest woven -0.43 | woven finite -0.45
left mention
    article and name +0.11 | he +0.69 | it -0.18 | names +0.73 | noun +0.46 |
    one name +0.26 | she +0.80 | they +0.11 | who +0.26
left name
    0 words away -0.75 | 1 from quote -0.14 | 1 from quote and no cue +0.62 |
    1 words away -0.32 | 16 words away +0.14 | 2 words away -0.28 | 4 from quote +0.11 |
    4 from quote and no cue -0.19 | 4 words away +0.30 | 8 words away +0.22 |
    followed by ' -1.04 | followed by ( -0.10 | followed by ) -1.13 |
    followed by - -1.23 | followed by : +0.24 | followed by a capital -0.65 |
    followed by a cue +0.38 | followed by a preposition -0.54 |
    followed by a verb +0.35 | followed by comma -0.30 | followed by quote -1.00 |
    followed by ’ +0.30 | more words away -0.25 | opened by a conjunction +0.31 |
    opened by a preposition -0.66 | opened by and +0.50 | opened by another word -0.17 |
    opened by comma +0.35 | opened by that -0.82 | opened by the quote -0.56 |
    opened by the sentence -0.20 | opened by what -0.29 | opened by which +0.55
left name 1 from quote
    capital long comma +0.39 | capital long letter -0.16 | capital long question -0.44 |
    capital long stop +0.59 | capital short comma +0.70 | capital short letter +0.11 |
    capital short shout +0.12 | capital short stop -0.12 | small long comma -0.66 |
    small long letter -0.23 | small long stop -0.26 | small short letter -0.34 |
    small short stop -0.10
left name 2 from quote
    capital long comma -0.52 | capital long letter -0.29 | capital long question -0.13 |
    capital long stop -0.17 | capital short comma -0.62 | capital short letter +0.30 |
    capital short stop -0.11 | small long letter +0.36 | small long stop -0.16 |
    small short letter +0.15
left name 3 from quote
    capital long stop -0.34 | capital short letter -1.12 | small long comma -0.12 |
    small long letter -0.11 | small short comma -0.10 | small short letter +0.25 |
    small short stop +0.61
left name 4 from quote
    capital long stop -0.29 | capital short stop -0.35 | small long letter -0.12 |
    small long stop -0.51 | small short letter +0.77 | small short stop -0.11
left name before cue
    0 to cue +0.47 | 1 to cue +0.24 | 2 to cue +0.42 | 4 to cue +0.25 | 8 to cue +0.25 |
    : at quote and 1 to cue +0.45 | : at quote and 16 to cue -0.34 |
    : at quote and 4 to cue +0.72 | : at quote and 8 to cue -0.65 |
    : at quote and more to cue -0.24 | a at quote +0.33 |
    a at quote and 16 to cue +0.32 | a at quote and 2 to cue +0.48 |
    a at quote and 4 to cue -0.16 | a at quote and 8 to cue +0.18 |
    a at quote and more to cue +0.29 | after preposition -0.20 |
    another quote between -0.56 | article and name and speech +0.71 |
    article and name and woven +0.13 | as at quote +0.35 |
    as at quote and 16 to cue -0.31 | as at quote and 4 to cue -0.75 |
    capital long comma -0.20 | capital long comma and cue 1 -0.14 |
    capital long letter +0.55 | capital long letter and cue 1 +0.76 |
    capital long question +0.19 | capital long stop and cue 1 -0.33 |
    capital long stop and cue 2 +0.64 | capital long stop and cue 3 -0.14 |
    capital short letter +0.22 | capital short letter and cue 1 -0.15 |
    capital short shout -0.14 | capital short stop +0.51 |
    capital short stop and cue 1 +0.76 | capital short stop and cue 2 -0.51 |
    comma at quote +0.25 | comma at quote and 1 to cue +0.17 |
    comma at quote and 16 to cue +0.50 | comma at quote and 4 to cue +0.22 |
    comma at quote and 8 to cue +0.17 | comma at quote and more to cue -0.43 |
    cue 1 from quote +0.40 | cue 2 from quote +0.15 | cue 3 from quote +0.28 |
    cue 4 from quote +0.32 | cue at quote +0.11 | cue at quote and 0 to cue +0.47 |
    cue at quote and 16 to cue -0.70 | cue at quote and 8 to cue -0.10 |
    cue at quote and more to cue -0.63 | he and speech -0.25 | he and thought -0.59 |
    he and woven +0.20 | names and speech +0.27 | names and woven +0.40 |
    noun and speech -0.32 | noun and thought -0.21 | noun and woven -0.29 |
    of at quote -0.43 | one name and speech +0.26 | one name and woven +0.24 |
    opened by a conjunction +1.10 | opened by a preposition -0.46 |
    opened by and +0.40 | opened by another word -0.59 | opened by comma +0.61 |
    opened by that -1.33 | opened by the quote -0.61 | opened by the sentence +0.49 |
    opened by which +0.54 | she and speech +0.44 | she and woven -0.45 |
    small long comma and cue 1 -0.39 | small long letter +0.11 |
    small long letter and cue 1 +0.11 | small long letter and cue 2 -0.30 |
    small long stop +0.27 | small long stop and cue 3 +0.18 | small short comma +0.46 |
    small short comma and cue 1 +0.49 | small short letter and cue 1 -0.10 |
    small short letter and cue 2 +0.15 | small short stop +0.23 |
    small short stop and cue 1 +0.23 | small short stop and cue 3 +0.35 |
    speech as cue 1 and nearest speech +0.39 |
    speech as cue 2 and nearest speech +0.58 |
    speech as cue 2 and nearest thought -0.10 |
    speech as cue 2 and nearest woven +0.31 | speech as cue 3 and nearest speech +0.25 |
    speech as cue 3 and nearest woven +0.30 | speech base -0.16 | speech finite +0.84 |
    that at quote +0.27 | that at quote and 1 to cue -0.24 |
    that at quote and 16 to cue -0.34 | that at quote and 8 to cue +0.11 |
    the at quote and 1 to cue -0.28 | the at quote and 8 to cue +0.20 |
    thought as cue 1 and nearest thought -0.22 |
    thought as cue 2 and nearest speech -1.16 | thought base -1.18 |
    thought finite -0.34 | to at quote and 1 to cue -0.22 |
    to at quote and 16 to cue -0.52 | to at quote and 4 to cue +1.06 |
    to at quote and 8 to cue -0.19 | to at quote and more to cue -0.29 |
    who and speech +0.30 | who and woven -0.25 | word at quote +0.26 |
    word at quote and 1 to cue +0.25 | word at quote and 16 to cue +0.17 |
    word at quote and 2 to cue -0.12 | word at quote and 4 to cue -0.37 |
    word at quote and 8 to cue +0.37 | word at quote and more to cue +0.26 |
    woven as cue 1 and nearest woven +0.11 | woven as cue 3 and nearest speech -0.37 |
    woven as cue 3 and nearest woven +0.36 | woven base -0.28 | woven finite +0.23
mention
    article and name +0.29 | he +0.72 | he’s +0.58 | i -0.49 | it -0.17 | names +0.70 |
    noun +0.40 | one name +0.21 | she +0.62
quote after
    0 paragraphs apart and far -0.30 | 0 paragraphs apart and near +0.16 |
    1 paragraphs apart and far -1.62 | 1 paragraphs apart and near -1.11 |
    1 paragraphs apart and touching -0.25 | 2 paragraphs apart and far -1.68 |
    2 paragraphs apart and near +0.27 | 3 paragraphs apart and far -2.21 |
    continues +0.12
quote after capital long comma
    0 paragraphs apart +0.11 | 1 paragraphs apart -0.43 | 1 stops between +0.12 |
    2 stops between +0.20 | 3 paragraphs apart -0.40 | same sentence +0.18
quote after capital long letter
    0 paragraphs apart +0.27 | 1 paragraphs apart -0.64 | 1 stops between -0.22 |
    2 paragraphs apart -0.69
quote after capital long question
    0 paragraphs apart +0.13 | 1 paragraphs apart -0.79 | 1 stops between +0.26 |
    2 paragraphs apart -0.22 | 3 paragraphs apart -0.47
quote after capital long stop
    0 paragraphs apart +0.37 | 0 stops between +0.51 | 1 paragraphs apart -1.07 |
    2 paragraphs apart -0.62 | 3 paragraphs apart -1.50
quote after capital short comma
    0 paragraphs apart -0.21 | 1 paragraphs apart +0.22 | 1 stops between +0.17 |
    3 paragraphs apart -0.12 | same sentence -0.35
quote after capital short letter
    0 paragraphs apart -0.14 | 1 paragraphs apart -0.68
quote after capital short stop
    1 paragraphs apart -0.56 | 2 paragraphs apart -0.76 | 3 paragraphs apart -0.40
quote after small long comma
    0 paragraphs apart +0.63 | 1 paragraphs apart +0.25 | 1 stops between +0.47 |
    3 paragraphs apart -0.19 | same sentence +0.37
quote after small long letter
    0 paragraphs apart -0.10 | 1 paragraphs apart -0.16 | 2 paragraphs apart -0.19 |
    3 paragraphs apart -0.15
quote after small long stop
    0 paragraphs apart -0.75 | 0 stops between -0.49 | 1 paragraphs apart -0.25 |
    2 paragraphs apart -0.87 | 3 paragraphs apart -0.67
quote after small short comma
    0 paragraphs apart +0.21 | 1 paragraphs apart -0.69 | 2 paragraphs apart -0.42 |
    3 paragraphs apart -0.23 | same sentence +0.16
quote after small short letter
    0 paragraphs apart -0.12 | 1 paragraphs apart -0.76 | 1 stops between -0.61 |
    2 paragraphs apart -0.46 | 3 paragraphs apart -0.68 | same sentence +0.11
quote after small short stop
    0 paragraphs apart -0.51 | 0 stops between -0.34 | 2 paragraphs apart -0.27 |
    3 paragraphs apart -0.61
quote before
    0 paragraphs apart and far +0.22 | 0 paragraphs apart and near +0.74 |
    0 paragraphs apart and touching +0.92 | 1 paragraphs apart and far -1.69 |
    1 paragraphs apart and near -0.91 | 2 paragraphs apart and far -0.97 |
    2 paragraphs apart and near -0.14 | 3 paragraphs apart and far -1.43 |
    continues +0.28
quote before capital long comma
    0 paragraphs apart -0.38 | 1 paragraphs apart -0.36 | 2 paragraphs apart -0.92 |
    3 paragraphs apart -0.84
quote before capital long letter
    0 paragraphs apart +1.03 | 1 paragraphs apart -0.26 | 1 stops between +0.74 |
    2 paragraphs apart -0.32
quote before capital long question
    0 paragraphs apart +1.22 | 1 paragraphs apart -1.07 | 1 stops between +0.70 |
    2 paragraphs apart -0.76
quote before capital long shout
    0 paragraphs apart -0.27
quote before capital long stop
    0 paragraphs apart +0.90 | 0 stops between +0.31 | 1 stops between +0.69 |
    2 paragraphs apart -0.60 | 2 stops between +0.58 | 3 paragraphs apart -0.31 |
    3 stops between +0.67
quote before capital short comma
    0 paragraphs apart -0.17 | 1 paragraphs apart -0.83 | 1 stops between -0.45 |
    2 paragraphs apart -0.66 | 3 paragraphs apart -0.51
quote before capital short letter
    0 paragraphs apart -0.50 | 1 paragraphs apart -0.85
quote before capital short stop
    0 paragraphs apart +0.33 | 1 paragraphs apart -0.29 | 1 stops between +0.88
quote before small long comma
    1 paragraphs apart -0.57 | 3 paragraphs apart -0.26
quote before small long letter
    0 paragraphs apart +0.84 | 1 paragraphs apart -0.59 | 2 paragraphs apart -0.44 |
    3 paragraphs apart -0.50
quote before small long stop
    0 paragraphs apart +0.58 | 0 stops between +0.18 | 1 paragraphs apart -0.93 |
    1 stops between +0.63 | 2 paragraphs apart -0.67 | 3 paragraphs apart -0.61 |
    same sentence -0.17
quote before small short comma
    0 paragraphs apart -0.48 | 1 paragraphs apart -0.71 | 2 paragraphs apart -0.44 |
    3 paragraphs apart -0.24
quote before small short letter
    0 paragraphs apart -0.42 | 1 paragraphs apart -1.34 | 1 stops between -0.85 |
    2 paragraphs apart -1.27 | 3 paragraphs apart -0.13
quote before small short stop
    1 paragraphs apart -0.61 | 1 stops between -0.34 | 2 paragraphs apart -0.48 |
    3 paragraphs apart -0.29
right according to
    after preposition +1.97 | cue 1 from quote +0.42 | speech according +1.97 |
    speech as cue 1 and nearest according +0.42 | word at quote +1.62
right cue before name
    0 to cue +0.60 | 1 to cue -0.46 | 16 to cue +0.35 | 2 to cue -1.01 |
    4 to cue -0.41 | after preposition -1.26 | article and name and speech +0.22 |
    article and name and woven -0.45 | capital long comma -0.16 |
    capital long comma and cue 1 -0.20 | capital long question -0.20 |
    capital long question and cue 1 -0.18 | capital short comma +0.29 |
    capital short comma and cue 1 +0.33 | cue 1 from quote +0.30 |
    cue 2 from quote -0.31 | cue 3 from quote -0.15 | cue at quote +0.64 |
    cue at quote and 0 to cue +0.60 | cue at quote and 16 to cue +0.28 |
    cue at quote and 8 to cue -0.51 | he and speech -0.30 | more to cue -0.19 |
    names and speech +0.61 | names and woven -0.37 | noun and speech -0.26 |
    noun and woven -0.67 | one name and speech +0.28 | one name and woven -0.14 |
    small long comma +0.11 | small long comma and cue 1 +0.27 |
    small short comma -0.81 | small short comma and cue 1 -0.73 |
    small short letter +0.57 | small short letter and cue 1 +0.59 |
    speech as cue 1 and nearest speech +0.57 | speech finite +0.77 |
    speech participle -1.06 | the at quote -0.67 | word at quote -0.85 |
    word at quote and 1 to cue -1.44 | word at quote and 16 to cue -0.54 |
    word at quote and 2 to cue -0.58 | word at quote and 4 to cue -0.20 |
    word at quote and 8 to cue +0.16 | woven as cue 1 and nearest woven -0.97 |
    woven as cue 2 and nearest speech -0.39 | woven finite -0.79 |
    woven participle -0.65
right mention
    article and name +0.22 | he +0.17 | names +0.27 | she -0.14 | they -0.28 | who -0.61
right name
    0 words away +0.21 | 1 from quote +0.10 | 1 words away -0.16 | 16 words away -0.12 |
    2 from quote -0.16 | 2 from quote and no cue -0.62 | 2 words away -0.55 |
    3 from quote -0.84 | 3 from quote and no cue -1.04 | 4 from quote -0.10 |
    4 from quote and no cue -1.02 | 4 words away -0.57 | followed by ( -0.13 |
    followed by . +0.45 | followed by a capital -0.15 |
    followed by a preposition -0.64 | followed by a verb -0.67 |
    followed by comma +0.43 | followed by quote -0.88 | more words away -0.22 |
    opened by a conjunction -1.02 | opened by and -1.25 | opened by another word -0.17 |
    opened by but -0.69 | opened by comma +0.29 | opened by that -1.39 |
    opened by the sentence +0.21
right name 1 from quote
    capital long comma +0.54 | capital long question -0.22 | capital long shout +0.14 |
    capital short comma -0.19 | small long letter -1.21 | small short comma +0.28 |
    small short letter -0.86
right name 2 from quote
    capital long comma -0.24 | capital long letter -0.56 | capital long question -0.23 |
    capital short comma -0.41 | capital short letter +0.40 | small long comma -0.42 |
    small long letter +0.40 | small short letter -0.38
right name 3 from quote
    capital long comma -0.52 | capital short comma -0.54 | small long comma -0.35 |
    small short comma +0.36 | small short letter -0.82
right name 4 from quote
    capital long comma -0.13 | capital short comma +0.34 | small short letter -0.49
right name before cue
    16 to cue +0.23 | 4 to cue +0.10 | 8 to cue +0.16 | after preposition -1.15 |
    article and name and speech +0.41 | capital long comma -0.19 |
    capital long comma and cue 2 -0.48 | capital long comma and cue 3 -0.37 |
    capital long letter +0.85 | capital long letter and cue 1 +0.62 |
    capital long question -0.28 | capital long question and cue 1 -0.26 |
    capital long shout +0.13 | capital short comma +0.45 |
    capital short comma and cue 1 +0.22 | capital short letter +0.25 |
    capital short letter and cue 1 +0.30 | cue 1 from quote +0.17 |
    cue 3 from quote +0.24 | cue at quote +0.33 | cue at quote and 8 to cue -0.19 |
    cue at quote and more to cue +0.45 | he and speech +0.29 | he and thought -0.23 |
    he and woven +0.23 | more to cue +0.12 | names and woven -0.43 |
    noun and speech +0.41 | noun and woven -0.90 | one name and speech +0.42 |
    one name and woven -0.29 | opened by a preposition -1.61 | opened by and -0.81 |
    opened by another word -0.51 | opened by comma +1.09 | opened by that -0.81 |
    opened by the sentence +0.56 | small long comma +0.17 |
    small long comma and cue 1 +0.25 | small long letter +0.34 |
    small long letter and cue 1 +0.36 | small short comma +0.28 |
    small short letter and cue 1 +0.11 | speech as cue 1 and nearest speech +0.44 |
    speech as cue 2 and nearest speech -0.61 | speech base -0.26 | speech finite +0.63 |
    the at quote +0.19 | the at quote and 2 to cue +0.19 |
    the at quote and 4 to cue +0.46 | thought as cue 1 and nearest thought -0.81 |
    thought finite -0.79 | who and speech -0.81 | who and woven -0.54 |
    word at quote -0.12 | word at quote and 16 to cue +0.11 |
    word at quote and 2 to cue -0.51 | word at quote and 4 to cue -0.24 |
    word at quote and more to cue +0.25 | woven as cue 1 and nearest woven -0.81 |
    woven as cue 2 and nearest speech -0.23 | woven as cue 3 and nearest speech -0.26 |
    woven base -0.66 | woven finite -0.62 | woven participle -0.25
rule
    according to after quote +0.18 | block quote after a colon +0.61 |
    block quote after a colon 0.8 +0.61 | carried from paragraph above +0.34 |
    carried from paragraph above 0.6 -0.26 | carried from paragraph above 0.7 +0.70 |
    carried on +0.67 | carried on 0.8 +0.79 | carried on 0.9 +0.80 |
    name before colon +0.75 | name before colon 0.7 +0.75 | name before cue +0.43 |
    name before cue 0.5 -0.60 | name before cue 0.8 +0.13 | name before cue 0.9 +0.82 |
    subject here -0.10 | subject here 0.4 -0.10 | subject of sentence +0.60 |
    subject of sentence 0.5 -0.31 | subject of sentence 0.6 +0.46 |
    subject of sentence 0.7 +0.33 | subject of sentence 0.8 +0.16 |
    subject of sentence before -0.11 | subject of sentence before 0.5 -0.11
rule, cue before name
    after quote +0.81 | after quote 0.9 +0.83 | later +1.04 | later 0.9 +1.15
rule, name before cue
    after quote +1.11 | after quote 0.8 +0.84 | after quote 0.9 +0.77 | later +0.93 |
    later 0.6 +0.96 | later 0.7 +0.44
subject of sentence
    : at quote +0.41 | as at quote +0.14 | capital long comma +0.29 |
    capital long letter +0.22 | capital long stop +0.40 | capital short letter -0.17 |
    capital short shout -0.16 | capital short stop +0.21 | comma at quote +0.11 |
    cue at quote -0.40 | no cue +0.16 | noun cue +0.43 | of at quote +0.55 |
    participle cue +0.62 | small long comma +0.18 | small long letter +0.22 |
    small long stop +0.20 | small short comma -0.40 | small short letter +0.33 |
    small short stop +0.61 | so +0.64 | that at quote +0.82 | to at quote +0.65 |
    word at quote +0.20
""")
