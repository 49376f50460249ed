"""Whether somebody says it: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting`: headings and clues.
WHETHER = read_table("""

    continues -0.40 | in the headline -1.72 | single marks among double ones -2.33
after :
    8 words +0.33 | any +0.22 | before a capital +0.98 | before a word -0.54 |
    before the -0.70 | capital to . +0.15 | capital to comma +0.10
after =
    1 words -0.76 | any -0.85 | before > -0.52 | before a word -0.80 |
    capital to letter -0.67
after a
    1 words +0.32 | 2 words -0.14 | 3 words +0.18 | any +0.18 | before a capital +0.43 |
    before a word -0.15 | small to . +0.93 | small to comma +0.15
after a capital
    12 words +0.31 | 8 words +0.27 | before a word +0.13 | capital to . -0.22 |
    more words +0.21 | small to . +0.14 | small to comma +0.36
after a determiner
    any -0.31 | small to letter -0.35
after a possessive
    1 words -0.20 | 2 words +0.24 | any -0.15 | before a capital -0.25 |
    small to letter +0.24
after a preposition
    any -0.21 | small to letter -0.20
after a quote
    any +0.15
after a word
    2 words -0.33 | 3 words +0.49 | 5 words -0.20 | 8 words +0.38 |
    before a capital -0.33 | before a preposition +0.53 | before a quote +0.56 |
    before a word +0.17 | before and +0.17 | before in +0.21 | before the +0.16 |
    capital to . -0.17 | more words +0.66 | small to . +0.11 | small to comma +0.13
after an
    2 words +0.51 | any -0.16 | small to letter -0.19
after and
    1 words +0.11 | before a capital +0.27 | before a word -0.27 | small to . +0.23 |
    small to letter -0.22
after are
    any +0.13
after as
    1 words +0.34 | 5 words +0.12 | any +0.12 | before a capital -0.24 |
    small to . -0.30
after be
    any +0.19
after comma
    1 words -0.37 | 12 words +0.20 | 5 words -0.29 | 8 words +0.39 |
    before a determiner +0.49 | before a preposition +0.43 | before a quote +0.69 |
    before a word -0.52 | before in +0.50 | before the +0.15 | capital to . +0.58 |
    capital to ? -0.15 | capital to comma -0.38 | capital to letter +0.33 |
    small to comma -0.12 | small to letter -0.55
after finite speech
    any -0.14
after finite woven
    any +0.57
after for
    any -0.23 | small to letter +0.35
after her
    any +0.51
after in
    any -0.28
after is
    any +0.31 | before a capital +0.22 | small to . +0.66
after it
    any +0.56
after of
    1 words +0.16 | 2 words -0.29 | 3 words +0.54 | any -0.20 | before a word +0.30 |
    small to letter +0.28
after participle speech
    any +0.83
after sentence start
    1 words -0.34 | 12 words +0.24 | 2 words -0.26 | 5 words +0.37 | 8 words +0.17 |
    any +0.22 | before a +0.50 | before a determiner +0.66 |
    before a preposition -0.14 | before a word +0.25 | before as +0.17 |
    before finite speech +0.44 | before in +0.37 | before it +0.32 |
    before nothing +0.58 | before the +0.33 | capital to ! +0.28 | capital to ? +0.72 |
    capital to comma +0.38 | capital to letter -0.49 | more words +0.25
after that
    12 words +0.44 | 8 words +0.27 | any +0.40 | before a capital -0.15 |
    before a word +0.70 | more words +0.30 | small to letter +0.22
after the
    3 words +0.22 | before a capital +0.44 | before a word -0.15 | capital to . -0.30
after to
    1 words +0.16 | 3 words -0.10 | 5 words +0.53 | 8 words -0.41 |
    before a capital +0.26 | before a word +0.46 | small to . +0.85
after was
    2 words +0.14 | any +0.27 | small to letter +0.70
after —
    any -0.75
article spoken few
    2 words +0.15 | 3 words +0.11 | 5 words -0.23 | 8 words -0.19 | more words -0.48
article spoken many
    1 words +0.44 | 12 words +0.27 | 2 words +0.23 | 5 words +0.30 | 8 words +0.27 |
    more words +0.34
article spoken none
    1 words -1.10 | 2 words -0.78 | 3 words -0.22 | 5 words -0.45 | 8 words -0.38 |
    more words +0.30
before (
    any -0.77
before )
    any -0.62
before -
    any +0.35
before .
    any -0.18
before >
    1 words -0.42 | any -0.52
before [
    more words +0.24
before ___
    any +0.61
before a
    more words +0.42
before a capital
    2 words +0.22 | 5 words +0.36 | 8 words +0.16 | any +0.16
before a determiner
    12 words +0.31 | more words +0.22
before a possessive
    any -0.11 | more words +0.69
before a preposition
    1 words +0.52 | 2 words -0.51 | 5 words +0.37 | any +0.13 | more words +0.63
before a quote
    12 words -0.17 | 2 words +0.30 | 3 words -0.17 | 5 words +0.15 | more words +0.11
before a word
    1 words -0.15 | 12 words +0.16 | 5 words +0.14 | 8 words +0.42 | more words -0.23
before and
    1 words +0.18 | 12 words -0.22 | 2 words +0.11 | 3 words +0.27 | 5 words +0.27 |
    8 words +0.63 | any +0.37 | more words +0.56
before as
    any +0.32 | more words +0.23
before by
    any -0.16
before comma
    any -0.36
before finite speech
    12 words +0.73 | 5 words +0.14 | 8 words +0.65 | any +0.15 | more words +0.20
before for
    2 words +0.53 | any +0.25
before in
    2 words +0.17 | 5 words -0.17 | 8 words +0.66 | any +0.16
before is
    any -0.64
before it
    any +0.58 | more words +0.23
before nothing
    12 words +0.70 | 8 words +0.11 | more words +0.34
before noun
    spoken +0.21 | thing +0.15
before of
    1 words +0.32 | 2 words +0.28 | any +0.24
before on
    more words +0.37
before or
    any -0.26
before other
    2 words +0.12 | 8 words +0.20
before the
    1 words +0.26 | 12 words +0.12 | 2 words +0.30 | 8 words -0.23 | any +0.20 |
    more words +0.34
before to
    1 words +0.16 | 2 words +0.21 | any +0.17
before was
    any +0.28
begins capital
    2 words -0.12 | 3 words -0.35 | 5 words -0.13 | more words +0.28
begins mark
    any -0.32 | more words -0.61
begins small
    1 words -0.14 | 12 words +0.23 | 3 words +0.39 | 8 words +0.13 | any +0.15 |
    more words +0.54
ends !
    any +0.56 | begins capital +0.38 | more words +0.32
ends '
    any -0.22 | begins capital -0.12
ends .
    1 words +0.26 | 12 words +0.20 | 3 words -0.19 | begins mark -0.23 |
    begins small +0.33 | more words +0.18
ends ?
    8 words +0.16 | begins capital +0.14 | more words +0.32
ends comma
    1 words -0.47 | 3 words +0.12 | 5 words +0.15 | begins mark -0.39 | more words +0.15
ends letter
    12 words +0.17 | 2 words -0.13 | 8 words +0.20 | any -0.10 | begins mark +0.16
ends ’
    any +0.15 | more words +0.13
length
    1 words -0.21 | more words +0.22
naming
    as +0.50 | called +0.24
naming as
    1 words +0.62 | 2 words +0.40
plain case
    nickname -0.18 | work after -0.15 | work before -0.60
quote after
    in paragraph +0.12 | joined by a capital +0.64 | joined by a word +0.16
quote before
    in paragraph +0.27 | in sentence -0.31 | joined by a capital -0.24 |
    joined by and +0.15
repeated
    1 words -0.29 | 3 words -0.16
speaker likely
    12 words +0.14 | 2 words -0.11 | 3 words +0.20 | more words +0.22
speaker sure
    1 words -0.29 | 12 words +0.11 | 2 words -0.11 | 5 words -0.19 | more words +0.21
speaker torn
    12 words -0.15 | 3 words -0.16 | 5 words +0.29
speaker with cue
    12 words +0.17 | 3 words +0.34 | 8 words +0.30 | more words +0.45
speaker without cue
    1 words -0.17 | 12 words -0.15 | 3 words -0.22 | 5 words -0.22 | 8 words -0.46 |
    more words -0.34
speaker: left according to
    after preposition +0.64 | cue 1 from quote +0.36 | speech according +0.64 |
    speech as cue 1 and nearest according +0.36
speaker: left cue before name
    speech finite -0.24
speaker: left mention
    he +0.22 | it +0.23 | names +0.16 | one name +0.32 | she +0.22 | we -0.55 |
    who -0.22
speaker: left name
    1 from quote and no cue -0.45 | 1 words away -0.37 | 16 words away -0.15 |
    2 from quote and no cue -0.22 | 3 from quote +0.21 | 3 from quote and no cue -0.12 |
    4 from quote -0.25 | followed by : -0.29 | followed by a cue +0.16 |
    followed by a preposition -0.52 | followed by a verb +0.13 |
    followed by quote +0.17 | more words away +0.25 | opened by a conjunction +0.19 |
    opened by another word -0.29 | opened by the quote -0.36 | opened by what +0.73 |
    opened by which +0.74 | possessive +0.26
speaker: left name 1 from quote
    capital long comma -0.62 | capital short letter -0.12 | small long letter +0.12 |
    small long stop -0.10 | small short stop -0.13
speaker: left name 2 from quote
    capital long stop -0.24 | capital short letter +0.43 | capital short stop -0.49 |
    small long comma -0.17 | small long letter +0.75 | small long stop +0.19 |
    small short letter +0.10 | small short stop +0.12
speaker: left name 3 from quote
    capital long stop +0.22 | small long stop -0.14 | small short letter +0.38 |
    small short stop +0.13
speaker: left name 4 from quote
    small short stop +0.51
speaker: left name before cue
    0 to cue +0.38 | 1 to cue +0.28 | 16 to cue -0.15 | 8 to cue +0.21 |
    : at quote and 1 to cue +0.64 | : at quote and 16 to cue -0.11 |
    : at quote and 4 to cue +0.44 | a at quote +0.11 | a at quote and 4 to cue +0.11 |
    a at quote and 8 to cue +0.19 | a at quote and more to cue -0.13 |
    another quote between +0.34 | article and name and speech +0.13 |
    article and name and woven -0.16 | capital long question +0.28 |
    capital long question and cue 1 +0.26 | capital long stop -0.15 |
    capital long stop and cue 1 -0.18 | capital short comma and cue 1 -0.11 |
    capital short stop and cue 1 -0.15 | comma at quote +0.22 |
    comma at quote and 16 to cue +0.14 | comma at quote and more to cue +0.54 |
    cue 2 from quote +0.13 | cue 3 from quote +0.62 | cue at quote +0.15 |
    cue at quote and 0 to cue +0.38 | he and speech +0.31 | he and woven +0.31 |
    more to cue -0.20 | names and speech +0.52 | names and woven +0.54 |
    noun and speech +0.14 | of at quote +0.15 | one name and speech -0.22 |
    one name and woven -0.25 | opened by a conjunction +1.12 |
    opened by a preposition -0.12 | opened by and -0.23 | opened by another word +0.23 |
    opened by comma +0.18 | opened by the quote -0.38 | opened by what +0.68 |
    opened by which +0.61 | she and woven +0.76 | small long comma +0.51 |
    small long comma and cue 1 +0.41 | small long letter +0.16 |
    small long letter and cue 1 +0.28 | small long stop and cue 1 -0.20 |
    small long stop and cue 2 +0.58 | small long stop and cue 3 +0.37 |
    small short comma and cue 1 +0.26 | small short comma and cue 2 -0.17 |
    small short letter +0.42 | small short letter and cue 1 +0.26 |
    small short letter and cue 2 +0.72 | small short letter and cue 3 +0.23 |
    small short stop +0.42 | small short stop and cue 1 +0.28 |
    small short stop and cue 2 +0.16 | small short stop and cue 3 +0.44 |
    speech as cue 1 and nearest speech +0.17 |
    speech as cue 2 and nearest thought +0.29 |
    speech as cue 2 and nearest woven +0.24 | speech as cue 3 and nearest woven +0.57 |
    speech base -0.60 | speech finite +0.40 | speech opened by a conjunction +0.81 |
    speech opened by a preposition +0.11 | speech opened by another word +0.93 |
    speech opened by comma +0.22 | speech opened by the quote -0.42 |
    speech opened by the sentence +0.13 | speech participle +0.60 |
    that at quote +0.66 | that at quote and 1 to cue +0.32 |
    the at quote and 8 to cue +0.21 | thought as cue 1 and nearest thought -0.35 |
    to at quote -0.13 | to at quote and 8 to cue +0.48 | who and speech +0.90 |
    word at quote and 4 to cue +0.28 | word at quote and 8 to cue +0.22 |
    word at quote and more to cue -0.23 | woven as cue 2 and nearest speech -0.12 |
    woven base -0.32 | woven finite +0.21 | woven opened by a conjunction +0.62 |
    woven opened by the sentence -0.18 | woven participle -0.13
speaker: mention
    he +0.21 | it +0.24 | names +0.16 | one name +0.27 | she +0.28 | we -0.55 |
    who -0.23
speaker: quote after
    0 paragraphs apart and far -0.13 | 0 paragraphs apart and near +0.36 |
    0 paragraphs apart and touching -0.72 | 1 paragraphs apart and far -0.19 |
    1 paragraphs apart and touching -0.15 | continues -0.12
speaker: quote after capital long comma
    0 paragraphs apart +0.14 | 1 paragraphs apart +0.17 | 1 stops between +0.21 |
    2 stops between +0.32 | same sentence -0.19
speaker: quote after capital long letter
    0 paragraphs apart +0.21
speaker: quote after capital long question
    0 paragraphs apart -0.19 | 1 stops between +0.20
speaker: quote after capital long stop
    1 paragraphs apart -0.30
speaker: quote after capital short letter
    0 paragraphs apart +0.19 | same sentence +0.29
speaker: quote after small long comma
    1 stops between +0.21
speaker: quote after small long letter
    0 paragraphs apart -0.13 | same sentence -0.16
speaker: quote after small short comma
    0 paragraphs apart +0.25 | same sentence +0.19
speaker: quote after small short letter
    0 paragraphs apart +0.14 | same sentence +0.18
speaker: quote before
    0 paragraphs apart and far -0.34 | 0 paragraphs apart and touching -0.11 |
    1 paragraphs apart and far -0.57 | 1 paragraphs apart and near -0.35 |
    1 paragraphs apart and touching -0.40 | 3 paragraphs apart and far -0.16 |
    continues -0.40
speaker: quote before capital long letter
    1 stops between +0.73
speaker: quote before capital long question
    0 paragraphs apart +0.54 | 1 stops between +0.38
speaker: quote before capital long stop
    0 paragraphs apart +0.27 | 0 stops between +0.39 | 1 paragraphs apart +0.14 |
    1 stops between +0.66 | 2 stops between +0.53 | 3 stops between +0.55 |
    same sentence -0.75
speaker: quote before capital short letter
    same sentence +0.18
speaker: quote before capital short stop
    0 paragraphs apart -0.13 | 1 stops between +0.83 | same sentence -0.71
speaker: quote before small long letter
    0 paragraphs apart +0.15 | same sentence +0.15
speaker: quote before small long stop
    same sentence +0.15
speaker: quote before small short letter
    0 paragraphs apart -0.31 | same sentence +0.21
speaker: quote before small short stop
    same sentence -0.11
speaker: right according to
    after preposition +0.36 | cue 1 from quote +0.23 | speech according +0.36 |
    speech as cue 1 and nearest according +0.23 | word at quote +0.31
speaker: right cue before name
    0 to cue +0.12 | article and name and speech -0.11 | capital long comma +0.20 |
    capital long comma and cue 1 +0.20 | cue at quote +0.14 |
    cue at quote and 0 to cue +0.12 | names and speech +0.47 | small long comma +0.33 |
    small long comma and cue 1 +0.33 | speech as cue 1 and nearest speech +0.19 |
    speech finite +0.29 | word at quote +0.27
speaker: right mention
    she +0.22
speaker: right name
    0 words away +0.13 | 1 from quote and no cue -0.35 | 1 words away -0.33 |
    2 from quote -0.22 | 2 words away -0.17 | 4 words away -0.41 | followed by . +0.22 |
    followed by a cue +0.12 | followed by a preposition -0.29 |
    followed by comma -0.20 | opened by a preposition -0.21 |
    opened by another word -0.46 | opened by the sentence +0.13
speaker: right name 1 from quote
    capital long letter -0.13 | capital long question -0.27 | small long comma +0.48 |
    small short letter -0.13
speaker: right name before cue
    2 to cue +0.24 | 4 to cue +0.36 | 8 to cue -0.15 | capital long question -0.30 |
    capital long question and cue 1 -0.30 | capital short comma +0.17 |
    capital short comma and cue 1 +0.14 | cue 1 from quote +0.22 |
    cue 2 from quote -0.26 | names and speech +0.51 | noun and speech +0.14 |
    one name and speech +0.11 | opened by comma +0.25 | opened by the sentence +0.17 |
    she and speech +0.23 | small long comma +0.41 | small long comma and cue 1 +0.41 |
    small short comma -0.12 | small short comma and cue 1 +0.76 |
    small short letter +0.12 | small short letter and cue 1 +0.11 |
    speech as cue 1 and nearest speech +0.19 | speech finite +0.19 |
    speech opened by comma +0.19 | speech opened by the sentence +0.18 |
    the at quote +0.60 | the at quote and 2 to cue +0.40 |
    the at quote and 4 to cue +0.28 | word at quote +0.12 |
    word at quote and 16 to cue +0.32 | word at quote and 2 to cue +0.12 |
    word at quote and 4 to cue +0.20 | word at quote and 8 to cue -0.19
speaker: rule
    according to +0.33 | according to after quote +0.23 |
    block quote after a colon -0.18 | block quote after a colon 0.8 -0.18 |
    carried from paragraph above -0.29 | carried from paragraph above 0.6 +0.48 |
    carried on +0.59 | carried on 0.7 +0.33 | carried on 0.8 +0.56 |
    carried on 0.9 +0.49 | name before cue +0.16 | name before cue 0.8 +0.18 |
    name before cue 0.9 +0.11 | subject here -0.23 | subject here 0.4 -0.23 |
    subject of sentence 0.5 -0.39 | subject of sentence 0.7 +0.59 |
    subject of sentence before -0.13 | subject of sentence before 0.5 -0.13
speaker: rule, cue before name
    after quote 0.9 +0.13
speaker: rule, name before cue
    after quote +0.29 | after quote 0.8 +0.21 | after quote 0.9 +0.30 |
    later 0.6 +0.54 | later 0.7 -0.14
speaker: subject of sentence
    : at quote +0.15 | = at quote -0.79 | a at quote +0.20 | capital long comma -0.17 |
    capital long letter -0.33 | capital long question +0.38 | capital long stop +0.19 |
    capital short stop -0.22 | cue at quote -0.11 | no cue -0.35 | noun cue -0.25 |
    of at quote +0.32 | participle cue +0.99 | small long comma +0.27 |
    small long letter +0.33 | small long stop +0.48 | small short comma +0.11 |
    small short letter +0.24 | so +0.21 | that at quote +0.27 | the at quote +0.42 |
    to at quote +0.18 | word at quote +0.20
talk
    12 words +0.31 | 3 words +0.26 | 5 words +0.38 | 8 words +0.47 | any +0.35 |
    more words +0.18
term without marks
    2 words -0.15
title case
    2 words -0.19 | 5 words -0.24 | any -0.29
""")
