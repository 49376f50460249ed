"""Whether somebody says it: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting`: headings and clues.
WHETHER = read_table("""

    continues -0.45 | in the headline -2.20 | single marks among double ones -3.39
after :
    12 words +0.69 | 8 words +0.86 | any +0.38 | before a capital +1.62 |
    before a word -0.97 | before the -0.78 | capital to . +0.25 | capital to comma +0.87
after =
    1 words -1.07 | any -1.23 | before > -0.84 | before a word -0.92 |
    capital to letter -0.86
after a
    1 words +0.35 | 2 words -0.16 | 3 words +0.22 | 5 words -0.41 |
    before a capital +0.55 | before and -0.34 | small to . +1.25 | small to letter -0.16
after a capital
    1 words -0.28 | 12 words +0.56 | 3 words -0.11 | 5 words -0.19 | 8 words +0.30 |
    any -0.12 | before a capital +0.41 | before a word +0.10 | capital to . -0.33 |
    more words +0.23 | small to comma +0.20
after a determiner
    any -0.37 | small to letter -0.37
after a possessive
    1 words -0.27 | 2 words +0.51 | any -0.15 | before a capital -0.27 |
    small to letter +0.60
after a preposition
    2 words -0.32 | any -0.11 | small to letter -0.16
after a quote
    any +0.20
after a word
    12 words +0.16 | 2 words -0.50 | 3 words +0.34 | 5 words -0.37 | 8 words +0.38 |
    any -0.10 | before a capital -0.33 | before a preposition +0.99 |
    before a quote +1.03 | before a word +0.20 | before and +0.12 | before in +0.24 |
    before the +0.20 | capital to . -0.12 | capital to comma +0.40 |
    capital to letter -0.25 | more words +0.97 | small to comma +0.20
after an
    any -0.17 | small to letter -0.36
after and
    2 words +0.12 | any -0.12 | before a capital +0.43 | before a word -0.35 |
    small to . +0.16 | small to letter -0.30
after are
    any +0.11
after as
    1 words +0.85 | 2 words +0.51 | any +0.63 | before a capital -0.25 |
    small to . -0.44
after be
    any +0.17
after comma
    1 words -0.25 | 12 words +0.16 | 8 words +0.44 | before a capital -0.26 |
    before a determiner +0.70 | before a preposition +0.40 | before a quote +1.09 |
    before a word -0.70 | before in +0.60 | before nothing +0.77 | before the -0.14 |
    capital to . +0.86 | capital to comma -0.62 | more words +0.10 | small to . -0.23 |
    small to comma -0.23 | small to letter -0.77
after finite speech
    any -0.17 | small to letter -0.22
after finite woven
    any +0.85
after for
    any -0.42 | small to letter +0.46
after her
    any +0.64
after his
    any -0.16
after is
    any +0.63 | before a capital +0.14 | small to . +0.91 | small to letter +0.21
after it
    any +0.51
after of
    1 words +0.17 | 2 words -0.58 | 3 words +0.70 | any -0.22 | small to letter +0.76
after participle speech
    any +1.23
after sentence start
    1 words -0.65 | 12 words +0.26 | 2 words -0.52 | 5 words +0.51 | 8 words +0.22 |
    any +0.23 | before a +0.56 | before a determiner +0.89 |
    before a preposition -0.28 | before a quote -0.15 | before a word +0.39 |
    before and -0.23 | before as +0.31 | before finite speech +0.75 | before in +0.75 |
    before nothing +0.66 | before that +0.66 | before the +0.44 | capital to ' -0.13 |
    capital to ? +0.96 | capital to comma +0.57 | capital to letter -0.59 |
    capital to ’ -0.17 | more words +0.44
after that
    12 words +0.57 | 8 words +0.19 | any +0.64 | before a capital -0.41 |
    before a word +0.80 | more words +0.38 | small to . -0.30 | small to letter +0.79
after the
    1 words -0.27 | 2 words +0.15 | 3 words +0.55 | any +0.23 | before a capital +0.47 |
    before a word -0.58 | small to . +0.77 | small to letter -0.18
after to
    1 words +0.29 | 3 words -0.19 | 5 words +0.57 | 8 words -0.50 | any +0.11 |
    before a capital +0.42 | before a word +0.58 | small to . +1.10
after was
    any +0.19 | small to . -0.18 | small to letter +1.07
after —
    any -1.11
before (
    any -0.92
before -
    any +0.24
before >
    1 words -0.67 | any -0.84
before ___
    any +0.74
before a
    any +0.14 | more words +0.59
before a capital
    12 words -0.17 | 2 words +0.20 | 3 words +0.16 | 5 words +0.33 | 8 words +0.23
before a determiner
    12 words +0.35 | any +0.20
before a possessive
    any -0.15 | more words +1.08
before a preposition
    1 words +0.77 | 2 words -0.29 | 3 words -0.10 | 5 words +0.31 | 8 words -0.30 |
    any +0.13 | more words +0.83
before a quote
    2 words +0.45 | 3 words -0.14 | 5 words +0.30 | 8 words -0.24 | more words +0.21
before a word
    1 words -0.17 | 12 words +0.33 | 5 words +0.34 | 8 words +0.64 | more words -0.53
before and
    1 words +0.28 | 12 words -0.45 | 3 words +0.28 | 5 words +0.16 | 8 words +1.00 |
    any +0.31 | more words +0.73
before as
    any +0.54 | more words +0.25
before finite speech
    12 words +1.13 | 5 words +0.20 | 8 words +1.00 | more words +0.13
before for
    2 words +0.99 | any +0.40
before in
    2 words +0.15 | 5 words -0.40 | 8 words +1.00 | any +0.14
before is
    any -0.77
before it
    any +0.34 | more words +0.35
before nothing
    12 words +0.97 | any +0.12 | more words +0.29
before of
    any +0.89
before on
    any -0.18 | more words +0.48
before or
    any -0.39
before that
    2 words +0.32
before the
    1 words +0.21 | 12 words +1.28 | 2 words +0.41 | 8 words -0.16 | any +0.35 |
    more words +0.25
before to
    2 words +0.36 | any +0.26
before —
    any -0.41
begins capital
    3 words -0.45 | 8 words -0.14 | more words +0.43
begins mark
    1 words +0.27 | any -0.28 | more words -0.86
begins small
    1 words -0.16 | 12 words +0.11 | 2 words -0.13 | 3 words +0.45 | 5 words +0.29 |
    8 words +0.19 | any +0.21 | more words +0.83
ends !
    5 words -0.23 | 8 words -0.19 | any +0.68 | begins capital +0.29 | more words +0.43
ends '
    any -0.33 | begins capital -0.20
ends .
    1 words +0.44 | 12 words +0.26 | 5 words -0.15 | begins capital -0.11 |
    begins mark -0.21 | begins small +0.37
ends ?
    12 words -0.10 | 8 words +1.03 | any +0.11 | begins capital +0.19 | more words +0.16
ends comma
    1 words -0.61 | 12 words +0.25 | 3 words +0.12 | 5 words +0.17 |
    begins capital +0.13 | begins mark -0.47 | more words +0.14
ends letter
    12 words +0.13 | 3 words -0.19 | 5 words +0.23 | 8 words +0.14 |
    begins capital +0.10 | begins mark +0.42 | more words +1.03
ends ’
    any +0.13 | more words +0.11
length
    1 words -0.20 | more words +0.25
plain case
    nickname +0.24 | work after -0.44 | work before -1.02
quote after
    in paragraph +0.15 | in sentence +0.17 | joined by a capital +0.88 |
    joined by and -0.22
quote before
    in paragraph +0.35 | in sentence -0.41 | joined by a capital -0.30 |
    joined by a word +0.13 | joined by and +0.16
repeated
    1 words -0.34 | 3 words -0.14
speaker
    likely +0.15
speaker likely
    12 words +0.22 | 3 words +0.61 | 5 words -0.14 | 8 words +0.10 | more words +0.13
speaker sure
    1 words -0.23 | 12 words +0.14 | more words +0.26
speaker torn
    1 words +0.19 | 12 words -0.20 | 3 words -0.31 | 5 words +0.13 | 8 words +0.16 |
    more words +0.33
speaker with cue
    12 words +0.33 | 2 words -0.11 | 3 words +0.40 | 8 words +0.45 | more words +0.77
speaker without cue
    12 words -0.24 | 3 words -0.13 | 8 words -0.55 | more words -0.39
speaker: left according to
    after preposition +0.82 | cue 1 from quote +0.45 | speech according +0.82 |
    speech as cue 1 and nearest according +0.45
speaker: left cue before name
    speech finite -0.23
speaker: left mention
    he +0.16 | it +0.39 | names +0.28 | one name +0.40 | she +0.11 | they +0.11 |
    who -0.23
speaker: left name
    1 from quote -0.16 | 1 from quote and no cue -0.51 | 1 words away -0.77 |
    16 words away -0.12 | 2 from quote and no cue -0.30 | 2 words away -0.15 |
    3 from quote +0.13 | 3 from quote and no cue -0.36 | 4 from quote -0.39 |
    4 words away +0.12 | 8 words away -0.13 | followed by a capital +0.48 |
    followed by a cue +0.18 | followed by a preposition -0.92 |
    followed by a verb +0.20 | more words away +0.33 | opened by and -0.20 |
    opened by another word -0.38 | opened by comma -0.14 | opened by the quote -0.42 |
    opened by the sentence -0.21 | opened by what +0.96 | opened by which +1.22 |
    possessive +0.34
speaker: left name 1 from quote
    capital long comma -0.81 | capital short comma +0.20 | capital short letter -0.27 |
    capital short stop -0.42 | small long letter +0.19 | small long stop -0.27 |
    small short comma +0.40
speaker: left name 2 from quote
    capital long stop -0.29 | capital short letter +0.46 | capital short stop -0.61 |
    small long comma -0.14 | small long letter +1.28 | small long stop +0.31 |
    small short stop +0.15
speaker: left name 3 from quote
    capital long stop +0.48 | small long stop +0.16 | small short letter +0.57 |
    small short stop +0.52
speaker: left name 4 from quote
    small short letter -0.22 | small short stop +0.81
speaker: left name before cue
    0 to cue +0.42 | 1 to cue +0.28 | 16 to cue -0.12 | 2 to cue +0.46 |
    4 to cue +0.23 | 8 to cue +0.29 | : at quote +0.38 | : at quote and 1 to cue +0.73 |
    : at quote and 4 to cue +0.37 | a at quote -0.21 | a at quote and 4 to cue +1.22 |
    a at quote and 8 to cue +0.22 | after preposition +0.52 |
    another quote between +0.48 | article and name and woven -0.26 |
    capital long letter -0.11 | capital long letter and cue 1 -0.11 |
    capital long question +0.25 | capital long question and cue 1 +0.20 |
    capital long stop +0.24 | capital long stop and cue 1 +0.29 |
    capital long stop and cue 2 -0.18 | capital short comma and cue 1 -0.10 |
    capital short letter and cue 1 +0.21 | capital short stop -0.17 |
    capital short stop and cue 1 -0.36 | comma at quote +0.24 |
    comma at quote and more to cue +0.84 | cue 3 from quote +0.88 | cue at quote +0.50 |
    cue at quote and 0 to cue +0.42 | cue at quote and 16 to cue -0.24 |
    he and speech +0.39 | he and woven +0.31 | more to cue -0.34 |
    names and speech +0.77 | names and woven +0.84 | noun and speech +0.74 |
    noun and woven -0.10 | of at quote +1.18 | one name and speech -0.31 |
    one name and woven -0.31 | opened by a conjunction +1.85 |
    opened by a preposition +0.28 | opened by another word +0.37 |
    opened by comma +0.25 | opened by the quote -0.62 | opened by what +0.92 |
    opened by which +0.78 | she and speech +0.19 | she and woven +1.03 |
    small long comma +0.74 | small long comma and cue 1 +0.56 |
    small long letter and cue 1 +1.07 | small long stop and cue 1 -0.27 |
    small long stop and cue 2 +0.92 | small long stop and cue 3 +0.35 |
    small short comma +0.11 | small short comma and cue 1 +0.51 |
    small short comma and cue 2 -0.42 | small short letter +0.38 |
    small short letter and cue 1 +0.27 | small short letter and cue 2 +0.71 |
    small short letter and cue 3 +0.19 | small short stop +0.19 |
    small short stop and cue 2 +0.30 | speech as cue 1 and nearest speech +0.28 |
    speech as cue 2 and nearest thought +0.46 |
    speech as cue 3 and nearest woven +0.88 | speech base -0.60 | speech finite +0.56 |
    speech participle +0.78 | that at quote +0.83 | that at quote and 1 to cue +0.27 |
    the at quote +0.13 | the at quote and 8 to cue +1.11 |
    thought as cue 1 and nearest thought -0.24 | to at quote and 8 to cue +0.57 |
    who and speech +1.55 | word at quote and 1 to cue +0.11 |
    word at quote and 4 to cue +0.13 | word at quote and 8 to cue +0.47 |
    word at quote and more to cue -0.34 | woven base +0.83 | woven participle -0.50
speaker: mention
    he +0.14 | it +0.40 | names +0.15 | one name +0.32 | she +0.24 | they -0.11 |
    who -0.27
speaker: quote after
    0 paragraphs apart and far -0.15 | 0 paragraphs apart and near +0.30 |
    0 paragraphs apart and touching -0.81 | 1 paragraphs apart and far -0.35 |
    1 paragraphs apart and near -0.23 | 1 paragraphs apart and touching -0.30
speaker: quote after capital long comma
    0 paragraphs apart +0.42 | 1 paragraphs apart +0.32 | 1 stops between +0.43 |
    2 stops between +0.50
speaker: quote after capital long letter
    0 paragraphs apart +0.72
speaker: quote after capital long question
    0 paragraphs apart -0.29 | 1 stops between +0.30
speaker: quote after capital long stop
    1 paragraphs apart -0.33
speaker: quote after capital short comma
    0 paragraphs apart +0.15 | 1 stops between -0.11 | same sentence +0.14
speaker: quote after capital short letter
    same sentence +0.27
speaker: quote after small long comma
    1 stops between +0.27 | same sentence -0.15
speaker: quote after small long letter
    0 paragraphs apart +0.53 | same sentence +0.42
speaker: quote after small short comma
    0 paragraphs apart +0.12
speaker: quote after small short letter
    0 paragraphs apart +0.18 | same sentence +0.30
speaker: quote before
    0 paragraphs apart and far -0.40 | 1 paragraphs apart and far -0.45 |
    1 paragraphs apart and near -0.53 | 1 paragraphs apart and touching -0.62 |
    3 paragraphs apart and far -0.27 | continues -0.41
speaker: quote before capital long letter
    0 paragraphs apart +0.55 | 1 stops between +0.85
speaker: quote before capital long question
    0 paragraphs apart +0.63 | 1 stops between +0.42
speaker: quote before capital long shout
    0 paragraphs apart +0.17
speaker: quote before capital long stop
    0 paragraphs apart +0.13 | 0 stops between +0.56 | 1 paragraphs apart +0.35 |
    1 stops between +0.98 | 2 stops between +0.88 | 3 stops between +0.90 |
    same sentence -1.27
speaker: quote before capital short letter
    same sentence +0.24
speaker: quote before capital short stop
    0 paragraphs apart -0.37 | 1 stops between +1.33 | same sentence -0.70
speaker: quote before small long stop
    0 paragraphs apart -0.20
speaker: quote before small short letter
    0 paragraphs apart -0.12 | same sentence +0.21
speaker: right according to
    after preposition +0.51 | cue 1 from quote +0.33 | speech according +0.51 |
    speech as cue 1 and nearest according +0.33 | word at quote +0.40
speaker: right cue before name
    0 to cue +0.12 | capital long comma +0.11 | capital long comma and cue 1 +0.11 |
    capital short comma -0.10 | capital short comma and cue 1 -0.10 |
    cue at quote +0.17 | cue at quote and 0 to cue +0.12 | names and speech +0.92 |
    noun and speech -0.26 | small long comma +0.50 | small long comma and cue 1 +0.50 |
    speech as cue 1 and nearest speech +0.19 | speech finite +0.36
speaker: right mention
    names -0.16 | she +0.39
speaker: right name
    1 from quote and no cue -0.38 | 1 words away -0.23 | 2 from quote -0.51 |
    2 words away +0.11 | 4 words away -0.76 | followed by . +0.44 |
    opened by a preposition -0.14 | opened by another word -0.55 | opened by comma -0.11
speaker: right name 1 from quote
    capital long question -0.50 | capital short comma +0.30 |
    capital short letter +0.10 | small long comma +0.68 | small short comma -0.23 |
    small short letter -0.24
speaker: right name 2 from quote
    capital long comma +0.21
speaker: right name before cue
    2 to cue +0.37 | 4 to cue +0.91 | 8 to cue -0.29 | capital long comma -0.12 |
    capital long comma and cue 1 -0.14 | capital long letter and cue 1 -0.21 |
    capital long question -0.56 | capital long question and cue 1 -0.56 |
    capital long shout +0.20 | capital short comma +0.16 |
    capital short comma and cue 1 +0.11 | cue 1 from quote +0.32 |
    cue 2 from quote -0.63 | names and speech +0.83 | noun and speech +0.35 |
    one name and speech +0.22 | opened by another word -0.59 | opened by comma +0.41 |
    opened by the sentence +0.19 | she and speech +0.42 | small long comma +0.56 |
    small long comma and cue 1 +0.55 | small short comma -0.16 |
    small short comma and cue 1 +1.28 | small short letter +0.21 |
    small short letter and cue 1 +0.33 | speech as cue 1 and nearest speech +0.41 |
    speech finite +0.47 | the at quote +0.78 | the at quote and 2 to cue +0.44 |
    the at quote and 4 to cue +0.31 | word at quote and 16 to cue +0.12 |
    word at quote and 2 to cue +0.20 | word at quote and 4 to cue +0.72 |
    word at quote and 8 to cue -0.24
speaker: rule
    according to +0.37 | according to after quote +0.32 |
    block quote after a colon -0.19 | block quote after a colon 0.8 -0.19 |
    carried from paragraph above -0.53 | carried from paragraph above 0.6 +0.91 |
    carried on +0.61 | carried on 0.7 +0.57 | carried on 0.8 +0.68 |
    carried on 0.9 +0.62 | name before colon +0.16 | name before colon 0.7 +0.16 |
    name before cue 0.8 +0.43 | noun before quote +0.22 | subject here -0.22 |
    subject here 0.4 -0.22 | subject of sentence -0.13 | subject of sentence 0.7 +0.81 |
    subject of sentence 0.8 +0.18 | subject of sentence before +0.11 |
    subject of sentence before 0.5 +0.11
speaker: rule, cue before name
    after quote 0.8 -0.26
speaker: rule, name before cue
    after quote +0.33 | after quote 0.8 +0.33 | after quote 0.9 +0.30 | later +0.19 |
    later 0.6 +0.49 | later 0.7 -0.12
speaker: subject of sentence
    = at quote -1.13 | a at quote +0.55 | capital long letter -0.67 |
    capital long question +0.64 | capital short stop -0.14 | cue at quote -0.32 |
    no cue -0.40 | noun cue -0.33 | of at quote +0.61 | participle cue +1.13 |
    small long comma +0.37 | small long stop +0.55 | small short letter +0.28 |
    small short stop +0.24 | so +0.13 | that at quote +0.92 | the at quote +0.54 |
    word at quote +0.21
talk
    12 words +0.43 | 3 words +0.30 | 5 words +0.24 | 8 words +0.52 | any +0.41 |
    more words +0.23
title case
    2 words -0.16 | 3 words -0.22 | 5 words -0.25 | any -0.44
""")
