"""Whether somebody says it: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting`: headings, then their clues.
WHETHER = read_table("""

    continues -0.40 | in the headline -2.15 | single marks among double ones -3.08
after :
    12 words +0.67 | 8 words +0.87 | any +0.54 | before a capital +1.41 |
    before a word -0.77 | before the -0.69
after =
    1 words -1.21 | any -1.43 | before > -0.76 | before a word -1.08
after a
    1 words +0.29 | 2 words -0.16 | 3 words +0.19 | 5 words -0.32 |
    before a capital +0.64 | before and -0.31 | before in +0.19
after a capital
    1 words -0.21 | 12 words +0.35 | 5 words -0.15 | 8 words +0.31 |
    before a capital +0.14 | before a word +0.14 | more words +0.15
after a determiner
    any -0.42
after a possessive
    1 words -0.17 | 2 words +0.38 | before a capital -0.29
after a preposition
    2 words -0.30 | any -0.23
after a quote
    any +0.20
after a word
    1 words +0.17 | 2 words -0.40 | 3 words +0.36 | 5 words -0.19 | 8 words +0.61 |
    any -0.10 | before a capital -0.40 | before a preposition +1.07 |
    before a quote +0.74 | before a word +0.15 | before and +0.14 | before in +0.21 |
    before the +0.23 | more words +0.86
after an
    any -0.21
after and
    before a capital +0.39 | before a word -0.36
after are
    any +0.13
after as
    1 words +0.90 | 2 words +0.35 | 5 words +0.11 | any +0.52 | before a capital -0.29
after be
    any +0.20
after comma
    1 words -0.20 | 12 words +0.21 | 3 words +0.23 | 8 words +0.36 |
    before a determiner +0.69 | before a preposition +0.33 | before a quote +0.95 |
    before a word -0.88 | before and -0.39 | before in +0.21 | before nothing +0.79 |
    more words +0.33
after finite speech
    any -0.28
after finite woven
    any +0.67
after for
    any -0.37
after her
    any +0.61
after his
    any -0.13
after is
    any +0.61 | before a capital +0.12
after it
    any +0.48
after of
    1 words +0.26 | 2 words -0.51 | 3 words +0.47 | any -0.16
after participle speech
    any +1.12
after sentence start
    1 words -0.49 | 12 words +0.20 | 2 words -0.47 | 3 words +0.14 | 5 words +0.42 |
    8 words +0.25 | any +0.29 | before a +0.65 | before a determiner +0.87 |
    before a preposition -0.26 | before a quote -0.14 | before a word +0.36 |
    before and -0.17 | before as +0.25 | before finite speech +0.71 | before in +0.65 |
    before nothing +0.72 | before that +0.54 | before the +0.46 | more words +0.42
after that
    12 words +0.47 | 8 words +0.29 | any +0.68 | before a capital -0.33 |
    before a word +0.90 | more words +0.41
after the
    1 words -0.23 | 2 words +0.17 | 3 words +0.50 | any +0.26 | before a capital +0.47 |
    before a word -0.58
after to
    1 words +0.44 | 2 words -0.14 | 3 words -0.20 | 5 words +0.59 | 8 words -0.36 |
    any +0.15 | before a capital +0.31 | before a word +0.44
after was
    2 words +0.16 | any +0.26
after —
    any -1.09
before (
    any -0.92
before -
    any +0.12
before >
    1 words -0.58 | any -0.76
before ___
    any +0.78
before a
    more words +0.63
before a capital
    12 words -0.19 | 3 words +0.11 | 5 words +0.35 | 8 words +0.23 | any +0.11
before a determiner
    12 words +0.37 | any +0.25
before a possessive
    any -0.17 | more words +1.04
before a preposition
    1 words +0.50 | 2 words -0.32 | 5 words +0.36 | any +0.17 | more words +0.74
before a quote
    12 words -0.17 | 2 words +0.21 | 3 words -0.17 | 5 words +0.30 | more words +0.16
before a word
    1 words -0.17 | 12 words +0.11 | 5 words +0.13 | 8 words +0.59 | more words -0.50
before and
    1 words +0.24 | 12 words -0.32 | 2 words -0.17 | 3 words +0.43 | 5 words +0.13 |
    8 words +1.00 | any +0.39 | more words +0.65
before as
    any +0.55 | more words +0.25
before by
    any -0.12
before finite speech
    12 words +1.24 | 5 words +0.16 | 8 words +0.98 | more words +0.16
before for
    2 words +0.92 | any +0.32
before in
    5 words -0.30 | 8 words +0.94 | any +0.16
before is
    any -0.74
before it
    any +0.50 | more words +0.34
before nothing
    12 words +0.95 | more words +0.38
before of
    2 words +0.21 | any +0.82
before on
    more words +0.43
before or
    any -0.29
before participle speech
    any +0.12
before that
    2 words +0.33 | any -0.12
before the
    1 words +0.40 | 12 words +1.15 | 2 words +0.19 | 5 words +0.18 | any +0.26 |
    more words +0.41
before to
    1 words +0.11 | 2 words +0.30 | any +0.25
before —
    any -0.28
begins capital
    1 words +0.15 | 3 words -0.36 | 8 words -0.25 | more words +0.39
begins mark
    1 words +0.19 | any -0.37 | more words -0.76
begins small
    1 words -0.16 | 12 words +0.27 | 3 words +0.52 | 5 words +0.25 | 8 words +0.23 |
    any +0.20 | more words +0.70
ends !
    5 words -0.18 | 8 words -0.16 | any +0.60 | begins capital +0.35 | more words +0.37
ends '
    any -0.35 | begins capital -0.19
ends .
    1 words +0.37 | 12 words +0.38 | 5 words -0.19 | begins capital -0.11 |
    begins mark -0.25 | begins small +0.37
ends ?
    8 words +0.95 | any +0.28 | begins capital +0.38 | more words +0.38
ends comma
    1 words -0.45 | 12 words +0.25 | 2 words -0.10 | 3 words +0.11 | begins mark -0.53 |
    more words +0.20
ends letter
    12 words +0.18 | 3 words -0.10 | 5 words +0.23 | any -0.14 | begins mark +0.35 |
    begins small -0.11 | more words +0.84
ends ’
    any +0.15 | more words +0.10
length
    1 words -0.14 | more words +0.23
plain case
    nickname +0.28 | work before -0.84
quote after
    in paragraph +0.17 | in sentence +0.26 | joined by a capital +0.84 |
    joined by a word +0.15 | joined by and -0.17
quote before
    in paragraph +0.32 | in sentence -0.39 | joined by a capital -0.28 |
    joined by a word +0.14 | joined by and +0.15
speaker likely
    1 words +0.14 | 2 words +0.13 | 3 words +0.20 | more words +0.36
speaker sure
    1 words -0.35 | 12 words +0.18 | 3 words +0.12 | 8 words +0.22 | more words +0.19
speaker torn
    1 words +0.22 | 3 words -0.18 | 5 words +0.15 | 8 words +0.18 | more words +0.13
speaker with cue
    12 words +0.30 | 3 words +0.17 | 8 words +0.44 | more words +0.89
speaker without cue
    12 words -0.18 | 3 words -0.12 | 8 words -0.43 | more words -0.41
speaker: left according to
    after preposition +0.72 | cue 1 from quote +0.39 | speech according +0.72 |
    speech as cue 1 and nearest according +0.39
speaker: left cue before name
    speech finite -0.38
speaker: left mention
    he +0.11 | it +0.30 | names +0.35 | noun +0.18 | one name +0.35 | she +0.14 |
    who -0.31
speaker: left name
    1 from quote -0.12 | 1 from quote and no cue -0.40 | 1 words away -0.57 |
    16 words away -0.12 | 2 from quote and no cue -0.45 | 2 words away -0.25 |
    3 from quote +0.18 | 3 from quote and no cue -0.11 | 4 words away +0.14 |
    8 words away -0.10 | followed by : -0.28 | followed by a cue +0.13 |
    followed by a preposition -0.63 | followed by a verb +0.19 | more words away +0.43 |
    opened by a conjunction +0.39 | opened by another word -0.24 |
    opened by comma -0.16 | opened by the quote -0.58 | opened by the sentence -0.15 |
    opened by what +0.81 | opened by which +1.03 | possessive +0.14
speaker: left name 1 from quote
    capital short comma -0.18 | capital short letter -0.15 | small long letter +0.27 |
    small long stop -0.43 | small short comma +0.14 | small short letter +0.11 |
    small short stop -0.11
speaker: left name 2 from quote
    capital long stop -0.51 | capital short letter +0.41 | capital short stop -0.30 |
    small long comma -0.22 | small long letter +1.05 | small long stop +0.32
speaker: left name 3 from quote
    capital long stop +0.11 | small long letter +0.30 | small short letter +0.54 |
    small short stop +0.34
speaker: left name 4 from quote
    small long stop +0.31 | small short letter -0.17 | small short stop +0.90
speaker: left name before cue
    0 to cue +0.29 | 1 to cue +0.14 | 16 to cue -0.13 | 2 to cue +0.37 |
    4 to cue +0.21 | 8 to cue +0.33 | : at quote +0.38 | : at quote and 1 to cue +0.69 |
    : at quote and 16 to cue +0.34 | : at quote and 4 to cue +0.38 |
    : at quote and 8 to cue -0.29 | a at quote and 4 to cue +0.99 |
    a at quote and 8 to cue +0.24 | another quote between +0.29 |
    article and name and speech +0.14 | article and name and woven -0.44 |
    capital long letter -0.25 | capital long letter and cue 1 -0.25 |
    capital long question +0.18 | capital long stop +0.15 |
    capital long stop and cue 1 +0.21 | capital long stop and cue 2 -0.17 |
    capital short comma +0.38 | capital short comma and cue 1 +0.36 |
    capital short stop -0.15 | capital short stop and cue 1 -0.35 |
    comma at quote +0.15 | comma at quote and 1 to cue +0.14 |
    comma at quote and 16 to cue +0.22 | comma at quote and more to cue +0.54 |
    cue 1 from quote +0.13 | cue 2 from quote +0.21 | cue 3 from quote +0.61 |
    cue at quote +0.13 | cue at quote and 0 to cue +0.29 |
    cue at quote and 8 to cue -0.12 | he and speech +0.43 | he and woven +0.74 |
    names and speech +0.62 | names and woven +0.52 | noun and speech +0.56 |
    of at quote +0.89 | one name and speech -0.25 | one name and woven -0.27 |
    opened by a conjunction +0.84 | opened by a preposition +0.22 |
    opened by comma +0.42 | opened by the quote -0.55 | opened by what +0.82 |
    opened by which +0.82 | she and speech +0.15 | she and woven +1.03 |
    small long comma +0.70 | small long comma and cue 1 +0.53 |
    small long letter +0.22 | small long letter and cue 1 +1.08 |
    small long stop -0.13 | small long stop and cue 1 -0.35 |
    small long stop and cue 2 +0.92 | small long stop and cue 3 +0.29 |
    small short comma +0.21 | small short comma and cue 1 +0.60 |
    small short comma and cue 2 -0.37 | small short letter +0.47 |
    small short letter and cue 1 +0.33 | small short letter and cue 2 +0.54 |
    small short stop +0.21 | speech as cue 1 and nearest speech +0.27 |
    speech as cue 2 and nearest speech +0.14 |
    speech as cue 2 and nearest thought +0.49 |
    speech as cue 2 and nearest woven +0.10 | speech as cue 3 and nearest woven +0.89 |
    speech base -0.33 | speech finite +0.53 | speech participle +0.75 |
    that at quote +0.77 | that at quote and 1 to cue +0.34 |
    thought as cue 1 and nearest thought -0.14 | thought finite +0.18 |
    to at quote +0.18 | to at quote and 8 to cue +0.54 | who and speech +1.37 |
    word at quote and 16 to cue -0.14 | word at quote and 4 to cue +0.16 |
    word at quote and 8 to cue +0.52 | word at quote and more to cue -0.32 |
    woven as cue 2 and nearest speech -0.10 | woven participle -0.26
speaker: mention
    he +0.20 | it +0.33 | names +0.30 | one name +0.32 | she +0.25 | they -0.21 |
    who -0.38
speaker: quote after
    0 paragraphs apart and far -0.28 | 0 paragraphs apart and near +0.27 |
    0 paragraphs apart and touching -0.79 | 1 paragraphs apart and far -0.21 |
    1 paragraphs apart and near -0.34 | 1 paragraphs apart and touching -0.24
speaker: quote after capital long comma
    0 paragraphs apart +0.27 | 1 paragraphs apart +0.29 | 1 stops between +0.37 |
    2 stops between +0.64 | same sentence -0.19
speaker: quote after capital long letter
    0 paragraphs apart -0.16
speaker: quote after capital long question
    0 paragraphs apart -0.23 | 1 stops between +0.35
speaker: quote after capital long stop
    1 paragraphs apart -0.30
speaker: quote after capital short comma
    0 paragraphs apart +0.16 | 1 stops between -0.12 | same sentence +0.35
speaker: quote after small long comma
    1 stops between +0.26
speaker: quote after small long letter
    0 paragraphs apart +0.53 | same sentence +0.43
speaker: quote after small short comma
    0 paragraphs apart +0.15
speaker: quote after small short letter
    same sentence +0.19
speaker: quote before
    0 paragraphs apart and far -0.46 | 0 paragraphs apart and touching -0.11 |
    1 paragraphs apart and far -0.62 | 1 paragraphs apart and near -0.57 |
    1 paragraphs apart and touching -0.63 | 3 paragraphs apart and far -0.14 |
    continues -0.42
speaker: quote before capital long letter
    0 paragraphs apart +0.47 | 1 stops between +0.66
speaker: quote before capital long question
    0 paragraphs apart +0.62 | 1 stops between +0.41
speaker: quote before capital long stop
    0 paragraphs apart +0.16 | 0 stops between +0.50 | 1 paragraphs apart +0.23 |
    1 stops between +0.96 | 2 stops between +0.81 | 3 stops between +0.78 |
    same sentence -1.03
speaker: quote before capital short letter
    0 paragraphs apart -0.10
speaker: quote before capital short stop
    0 paragraphs apart -0.35 | 1 stops between +1.08 | same sentence -0.62
speaker: quote before small long stop
    0 paragraphs apart -0.15 | same sentence +0.15
speaker: quote before small short letter
    same sentence +0.24
speaker: quote before small short stop
    0 paragraphs apart +0.15 | same sentence +0.15
speaker: right according to
    after preposition +0.51 | cue 1 from quote +0.36 | speech according +0.51 |
    speech as cue 1 and nearest according +0.36 | word at quote +0.48
speaker: right cue before name
    capital long comma +0.21 | capital long comma and cue 1 +0.21 |
    cue 1 from quote +0.11 | cue at quote +0.11 | names and speech +0.59 |
    one name and speech +0.12 | small long comma +0.35 |
    small long comma and cue 1 +0.35 | speech as cue 1 and nearest speech +0.28 |
    speech finite +0.49
speaker: right mention
    he +0.17 | she +0.30
speaker: right name
    1 from quote -0.12 | 1 from quote and no cue -0.34 | 1 words away -0.55 |
    16 words away +0.22 | 2 from quote -0.47 | 2 words away +0.10 | 4 words away -0.61 |
    followed by . +0.40 | followed by a preposition -0.17 |
    opened by a preposition -0.40 | opened by another word -0.24
speaker: right name 1 from quote
    capital long letter +0.18 | capital long question -0.37 |
    capital short comma +0.43 | capital short letter -0.27 | small long comma +0.61 |
    small short comma -0.14 | small short letter -0.11
speaker: right name 2 from quote
    capital long comma +0.19
speaker: right name before cue
    1 to cue +0.14 | 16 to cue -0.12 | 2 to cue +0.23 | 4 to cue +0.11 |
    8 to cue -0.27 | capital long comma +0.11 | capital long letter -0.20 |
    capital long letter and cue 1 -0.28 | capital long question -0.40 |
    capital long question and cue 1 -0.40 | capital long shout +0.18 |
    capital short comma +0.11 | cue 1 from quote +0.11 | cue 2 from quote -0.59 |
    he and speech +0.12 | names and speech +0.78 | noun and speech +0.25 |
    one name and speech +0.15 | opened by the sentence +0.19 | she and speech +0.37 |
    small long comma +0.60 | small long comma and cue 1 +0.60 |
    small short comma -0.17 | small short comma and cue 1 +1.12 |
    small short letter +0.33 | small short letter and cue 1 +0.40 |
    speech as cue 1 and nearest speech +0.32 | speech finite +0.25 |
    the at quote +0.90 | the at quote and 2 to cue +0.43 |
    the at quote and 4 to cue +0.40 | word at quote +0.11 |
    word at quote and 1 to cue +0.14 | word at quote and 2 to cue +0.15 |
    word at quote and 4 to cue +0.71 | word at quote and 8 to cue -0.34
speaker: rule
    according to +0.37 | according to after quote +0.24 |
    block quote after a colon -0.20 | block quote after a colon 0.8 -0.20 |
    carried from paragraph above -0.59 | carried from paragraph above 0.6 +0.68 |
    carried on +0.67 | carried on 0.7 +0.18 | carried on 0.8 +0.53 |
    carried on 0.9 +0.63 | name before cue +0.13 | name before cue 0.7 -0.14 |
    name before cue 0.8 +0.26 | name before cue 0.9 +0.13 | noun before quote +0.15 |
    subject here -0.19 | subject here 0.4 -0.19 | subject of sentence 0.6 -0.19 |
    subject of sentence 0.7 +0.87 | subject of sentence 0.8 +0.14 |
    subject of sentence before +0.11 | subject of sentence before 0.5 +0.11
speaker: rule, cue before name
    after quote 0.9 +0.12
speaker: rule, name before cue
    after quote +0.43 | after quote 0.8 +0.30 | after quote 0.9 +0.34 | later +0.16 |
    later 0.6 +0.65 | later 0.7 -0.16
speaker: subject of sentence
    : at quote +0.11 | = at quote -1.37 | a at quote +0.40 | capital long comma -0.29 |
    capital long letter -0.36 | capital long question +0.13 |
    capital short comma -0.22 | capital short letter +0.11 | capital short stop -0.27 |
    comma at quote +0.22 | cue at quote +0.11 | no cue -0.40 | noun cue -0.24 |
    of at quote +0.35 | participle cue +0.99 | small long comma +0.18 |
    small long letter +0.16 | small long stop +0.79 | small short comma -0.18 |
    small short letter +0.28 | small short stop +0.36 | so +0.13 | that at quote +0.86 |
    the at quote +0.51 | to at quote -0.13 | word at quote +0.12
talk
    12 words +0.40 | 3 words +0.29 | 5 words +0.19 | 8 words +0.55 | any +0.51 |
    more words +0.20
title case
    1 words +0.16 | 3 words -0.28 | 5 words -0.53 | any -0.57
""")
