"""Whether somebody says it: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting`: headings and clues.
WHETHER = read_table("""

    continues -0.36 | in the headline -1.64 | single marks among double ones -2.38
after :
    12 words +0.46 | 8 words +0.47 | any +0.32 | before a capital +0.81 |
    before a word -0.59 | before the -0.41 | capital to . +0.21 | capital to comma +0.47
after =
    1 words -0.73 | any -0.83 | before > -0.54 | before a word -0.69 |
    capital to letter -0.62
after a
    1 words +0.26 | 3 words +0.14 | 5 words -0.21 | before a capital +0.46 |
    before and -0.13 | small to . +0.86
after a capital
    12 words +0.29 | 3 words -0.13 | 5 words -0.12 | capital to . -0.29 |
    more words +0.15 | small to . +0.16 | small to comma +0.37
after a determiner
    any -0.28 | small to letter -0.23
after a possessive
    1 words -0.26 | 2 words +0.27 | any -0.14 | before a capital -0.24 |
    small to letter +0.27
after a preposition
    2 words -0.13 | any -0.12
after a quote
    any +0.11
after a word
    2 words -0.35 | 3 words +0.26 | 5 words -0.24 | 8 words +0.32 |
    before a capital -0.29 | before a preposition +0.67 | before a quote +0.65 |
    before and +0.14 | before in +0.16 | before the +0.11 | capital to . -0.15 |
    capital to letter -0.15 | more words +0.61
after an
    any -0.14 | small to letter -0.20
after and
    before a capital +0.23 | before a word -0.28 | small to . +0.18 |
    small to letter -0.20
after as
    1 words +0.36 | 2 words +0.24 | any +0.22 | before a capital -0.23 |
    small to . -0.29
after be
    any +0.15
after called
    any +0.11
after comma
    1 words -0.22 | 12 words +0.13 | 5 words -0.10 | 8 words +0.34 |
    before a capital -0.15 | before a determiner +0.47 | before a preposition +0.31 |
    before a quote +0.69 | before a word -0.46 | before in +0.41 |
    before nothing +0.55 | capital to . +0.59 | capital to comma -0.44 |
    small to comma -0.14 | small to letter -0.40
after finite speech
    any -0.22
after finite woven
    any +0.68
after for
    any -0.15 | small to letter +0.29
after her
    any +0.45
after his
    any -0.13
after is
    any +0.43 | before a capital +0.21 | small to . +0.66 | small to letter +0.18
after it
    any +0.32
after of
    1 words +0.22 | 2 words -0.26 | 3 words +0.42 | any -0.11 | small to letter +0.48
after participle speech
    any +0.81
after sentence start
    1 words -0.38 | 12 words +0.21 | 2 words -0.28 | 5 words +0.40 | 8 words +0.23 |
    any +0.23 | before a +0.47 | before a determiner +0.58 |
    before a preposition -0.14 | before a quote -0.11 | before a word +0.24 |
    before and -0.11 | before finite speech +0.45 | before in +0.49 | before it +0.31 |
    before nothing +0.49 | before the +0.20 | capital to ! +0.26 | capital to . +0.10 |
    capital to ? +0.60 | capital to comma +0.37 | capital to letter -0.43 |
    more words +0.31
after that
    12 words +0.39 | 8 words +0.22 | any +0.53 | before a capital -0.18 |
    before a word +0.64 | more words +0.23 | small to letter +0.53
after the
    1 words -0.23 | 2 words +0.11 | 3 words +0.25 | any +0.15 | before a capital +0.32 |
    before a word -0.36 | small to . +0.51
after to
    1 words +0.25 | 3 words -0.15 | 5 words +0.47 | 8 words -0.29 |
    before a capital +0.22 | before a word +0.30 | small to . +0.78
after was
    2 words +0.15 | any +0.23 | small to letter +0.74
after —
    any -0.80
article spoken few
    12 words -0.18 | 5 words -0.11 | 8 words -0.11 | more words -0.32
article spoken many
    1 words +0.18 | 12 words +0.26 | 8 words +0.13 | more words +0.32
article spoken none
    1 words -0.82 | 3 words -0.15 | 5 words +0.14 | more words +0.25
before (
    any -0.65
before -
    any +0.20
before >
    1 words -0.43 | any -0.54
before [
    any +0.11 | more words +0.15
before ___
    any +0.57
before a
    more words +0.40
before a capital
    1 words -0.12 | 5 words +0.24 | 8 words +0.23
before a determiner
    12 words +0.25 | any +0.14 | more words +0.15
before a possessive
    any -0.17 | more words +0.70
before a preposition
    1 words +0.51 | 2 words -0.23 | 5 words +0.24 | 8 words -0.18 | any +0.14 |
    more words +0.64
before a quote
    12 words -0.13 | 2 words +0.24 | 3 words -0.12 | 5 words +0.19 | more words +0.11
before a word
    1 words -0.23 | 5 words +0.12 | 8 words +0.37 | more words -0.26
before and
    1 words +0.16 | 12 words -0.25 | 3 words +0.30 | 5 words +0.10 | 8 words +0.68 |
    any +0.26 | more words +0.52
before as
    any +0.37 | more words +0.23
before by
    any -0.17
before finite speech
    12 words +0.68 | 5 words +0.19 | 8 words +0.70 | any +0.14 | more words +0.20
before for
    2 words +0.72 | any +0.22
before in
    2 words +0.13 | 5 words -0.21 | 8 words +0.60
before is
    any -0.51
before it
    any +0.56 | more words +0.24
before nothing
    12 words +0.62 | any +0.16 | more words +0.26
before noun
    thing +0.16
before of
    2 words +0.10 | any +0.61
before on
    any -0.14 | more words +0.39
before or
    any -0.21
before other
    5 words +0.12 | more words -0.10
before that
    2 words +0.18
before the
    1 words +0.20 | 12 words +0.88 | 2 words +0.19 | 8 words -0.18 | any +0.29 |
    more words +0.26
before to
    1 words +0.11 | 2 words +0.17 | any +0.22
before —
    any -0.20
begins capital
    3 words -0.35 | 5 words -0.11 | more words +0.26
begins mark
    any -0.30 | more words -0.62
begins small
    1 words -0.14 | 12 words +0.16 | 3 words +0.41 | 5 words +0.16 | 8 words +0.18 |
    any +0.20 | more words +0.51
ends !
    any +0.54 | begins capital +0.35 | more words +0.33
ends '
    any -0.24 | begins capital -0.14
ends .
    1 words +0.24 | 12 words +0.23 | 2 words +0.12 | 5 words -0.15 | any +0.11 |
    begins mark -0.24 | begins small +0.33 | more words +0.12
ends ?
    8 words +0.69 | any +0.16 | begins capital +0.20 | more words +0.25
ends comma
    1 words -0.44 | 3 words +0.12 | 5 words +0.15 | begins mark -0.34 | more words +0.11
ends letter
    12 words +0.14 | 5 words +0.21 | begins mark +0.12 | more words +0.35
ends ’
    any +0.14 | more words +0.12
length
    1 words -0.17 | more words +0.21
naming
    as +0.53 | called +0.25
naming as
    1 words +0.54 | 2 words +0.43 | 5 words +0.14
plain case
    nickname +0.23 | work after -0.19 | work before -0.70
quote after
    in paragraph +0.18 | in sentence +0.18 | joined by a capital +0.66 |
    joined by and -0.12
quote before
    in paragraph +0.34 | in sentence -0.30 | joined by a capital -0.24 |
    joined by and +0.12
repeated
    1 words -0.31 | 3 words -0.12
speaker
    likely +0.18
speaker likely
    3 words +0.16 | 8 words +0.27 | more words +0.27
speaker sure
    1 words -0.31 | 12 words +0.15 | 2 words -0.11 | more words +0.18
speaker torn
    1 words +0.19 | 12 words -0.18 | 3 words -0.22
speaker with cue
    12 words +0.16 | 3 words +0.21 | 8 words +0.32 | more words +0.44
speaker without cue
    1 words -0.18 | 12 words -0.21 | 3 words -0.18 | 5 words -0.11 | 8 words -0.40 |
    more words -0.31
speaker: left according to
    after preposition +0.61 | cue 1 from quote +0.35 | speech according +0.61 |
    speech as cue 1 and nearest according +0.35
speaker: left cue before name
    speech finite -0.17
speaker: left mention
    he +0.22 | it +0.28 | names +0.18 | one name +0.25 | she +0.15 | who -0.27
speaker: left name
    1 from quote and no cue -0.40 | 1 words away -0.50 | 2 from quote and no cue -0.28 |
    3 from quote +0.14 | 3 from quote and no cue -0.16 | 4 from quote -0.24 |
    4 words away +0.15 | followed by : -0.29 | followed by a capital +0.24 |
    followed by a preposition -0.47 | more words away +0.30 |
    opened by a conjunction +0.38 | opened by another word -0.27 |
    opened by the quote -0.30 | opened by what +0.62 | opened by which +0.75 |
    possessive +0.19
speaker: left name 1 from quote
    capital short letter -0.15 | capital short stop +0.13 | small long stop -0.13 |
    small short comma +0.21
speaker: left name 2 from quote
    capital short letter +0.24 | capital short stop -0.41 | small long comma -0.21 |
    small long letter +0.80 | small long stop +0.29 | small short comma +0.11
speaker: left name 3 from quote
    capital long stop +0.17 | small short letter +0.40 | small short stop +0.23
speaker: left name 4 from quote
    small short stop +0.54
speaker: left name before cue
    0 to cue +0.28 | 1 to cue +0.26 | 2 to cue +0.16 | 8 to cue +0.29 |
    : at quote and 1 to cue +0.52 | : at quote and 16 to cue -0.16 |
    : at quote and 4 to cue +0.36 | a at quote +0.17 | a at quote and 4 to cue +0.69 |
    a at quote and 8 to cue +0.13 | after preposition +0.39 |
    another quote between +0.12 | article and name and woven -0.16 |
    capital long question +0.22 | capital long question and cue 1 +0.18 |
    capital short comma and cue 1 -0.13 | capital short letter +0.10 |
    capital short letter and cue 1 +0.20 | capital short stop -0.16 |
    capital short stop and cue 1 -0.22 | comma at quote +0.18 |
    comma at quote and 1 to cue +0.11 | comma at quote and more to cue +0.50 |
    cue 1 from quote +0.12 | cue 2 from quote +0.13 | cue 3 from quote +0.59 |
    cue at quote +0.29 | cue at quote and 0 to cue +0.28 | he and speech +0.23 |
    he and woven +0.31 | names and speech +0.53 | names and woven +0.55 |
    noun and speech +0.49 | noun and woven -0.18 | of at quote +0.78 |
    one name and speech -0.23 | one name and woven -0.21 |
    opened by a conjunction +0.98 | opened by a preposition +0.29 |
    opened by and +0.13 | opened by comma +0.18 | opened by the quote -0.35 |
    opened by what +0.62 | opened by which +0.60 | she and speech +0.11 |
    she and woven +0.75 | small long comma +0.52 | small long comma and cue 1 +0.43 |
    small long letter +0.21 | small long letter and cue 1 +0.70 |
    small long stop and cue 1 -0.14 | small long stop and cue 2 +0.64 |
    small long stop and cue 3 +0.34 | small short comma and cue 1 +0.33 |
    small short comma and cue 2 -0.25 | small short letter +0.44 |
    small short letter and cue 1 +0.28 | small short letter and cue 2 +0.54 |
    small short letter and cue 3 +0.21 | small short stop +0.26 |
    small short stop and cue 1 +0.15 | small short stop and cue 2 +0.16 |
    small short stop and cue 3 +0.48 | speech as cue 1 and nearest speech +0.23 |
    speech as cue 2 and nearest thought +0.31 |
    speech as cue 2 and nearest woven +0.15 | speech as cue 3 and nearest woven +0.58 |
    speech base -0.38 | speech finite +0.37 | speech opened by a conjunction +0.65 |
    speech opened by a preposition +0.12 | speech opened by another word +0.88 |
    speech opened by comma +0.22 | speech opened by the quote -0.38 |
    speech opened by the sentence +0.23 | speech participle +0.55 |
    that at quote +0.56 | that at quote and 1 to cue +0.22 | the at quote +0.27 |
    the at quote and 8 to cue +0.63 | thought as cue 1 and nearest thought -0.15 |
    thought finite +0.17 | to at quote and 8 to cue +0.42 | who and speech +0.92 |
    word at quote and 4 to cue +0.18 | word at quote and 8 to cue +0.33 |
    word at quote and more to cue -0.30 | woven base +0.65 |
    woven opened by a conjunction +0.58 | woven opened by another word -0.17 |
    woven participle -0.29
speaker: mention
    he +0.17 | it +0.29 | names +0.14 | one name +0.23 | she +0.23 | they -0.15 |
    who -0.28
speaker: quote after
    0 paragraphs apart and near +0.26 | 0 paragraphs apart and touching -0.62 |
    1 paragraphs apart and far -0.25 | 1 paragraphs apart and near -0.13 |
    1 paragraphs apart and touching -0.10 | continues -0.11
speaker: quote after capital long comma
    0 paragraphs apart +0.20 | 1 paragraphs apart +0.19 | 1 stops between +0.29 |
    2 stops between +0.32 | same sentence -0.19
speaker: quote after capital long letter
    0 paragraphs apart +0.38
speaker: quote after capital long question
    0 paragraphs apart -0.19 | 1 stops between +0.17
speaker: quote after capital long stop
    1 paragraphs apart -0.31
speaker: quote after capital short comma
    0 paragraphs apart +0.11
speaker: quote after capital short letter
    0 paragraphs apart -0.10
speaker: quote after small long comma
    1 stops between +0.19
speaker: quote after small long letter
    0 paragraphs apart +0.40 | same sentence +0.32
speaker: quote after small short comma
    0 paragraphs apart +0.19
speaker: quote after small short letter
    0 paragraphs apart +0.20 | same sentence +0.26
speaker: quote before
    0 paragraphs apart and far -0.30 | 1 paragraphs apart and far -0.42 |
    1 paragraphs apart and near -0.37 | 1 paragraphs apart and touching -0.39 |
    continues -0.38
speaker: quote before capital long letter
    0 paragraphs apart +0.33 | 1 stops between +0.62
speaker: quote before capital long question
    0 paragraphs apart +0.52 | 1 stops between +0.35
speaker: quote before capital long stop
    0 paragraphs apart +0.17 | 0 stops between +0.41 | 1 paragraphs apart +0.12 |
    1 stops between +0.74 | 2 stops between +0.48 | 3 stops between +0.52 |
    same sentence -0.78
speaker: quote before capital short letter
    same sentence +0.10
speaker: quote before capital short stop
    0 paragraphs apart -0.25 | 1 stops between +0.95 | same sentence -0.66
speaker: quote before small long stop
    same sentence +0.12
speaker: quote before small short letter
    0 paragraphs apart -0.11 | same sentence +0.23
speaker: quote before small short stop
    0 paragraphs apart +0.16 | same sentence +0.12
speaker: right according to
    after preposition +0.38 | cue 1 from quote +0.25 | speech according +0.38 |
    speech as cue 1 and nearest according +0.25 | word at quote +0.33
speaker: right cue before name
    0 to cue +0.15 | capital long comma +0.23 | capital long comma and cue 1 +0.23 |
    cue at quote +0.17 | cue at quote and 0 to cue +0.15 | names and speech +0.47 |
    noun and speech -0.12 | small long comma +0.40 | small long comma and cue 1 +0.40 |
    speech as cue 1 and nearest speech +0.16 | speech finite +0.25 | word at quote +0.25
speaker: right mention
    noun +0.12 | she +0.25
speaker: right name
    0 words away +0.11 | 1 from quote and no cue -0.26 | 1 words away -0.34 |
    2 from quote -0.30 | 4 words away -0.43 | 8 words away -0.14 | followed by . +0.27 |
    followed by a preposition -0.11 | followed by a verb -0.10 |
    followed by comma -0.14 | opened by a preposition -0.25 |
    opened by another word -0.29 | opened by the sentence +0.11
speaker: right name 1 from quote
    capital long question -0.27 | capital short comma +0.21 |
    capital short letter -0.14 | small long comma +0.53 | small short comma -0.22
speaker: right name before cue
    16 to cue +0.19 | 2 to cue +0.16 | 4 to cue +0.55 | 8 to cue -0.10 |
    capital long question -0.32 | capital long question and cue 1 -0.32 |
    capital short comma +0.15 | capital short comma and cue 1 +0.13 |
    cue 1 from quote +0.18 | cue 2 from quote -0.25 | names and speech +0.50 |
    noun and speech +0.33 | one name and speech +0.14 | opened by another word -0.13 |
    opened by comma +0.13 | opened by the sentence +0.17 | she and speech +0.24 |
    small long comma +0.39 | small long comma and cue 1 +0.38 |
    small short comma -0.14 | small short comma and cue 1 +0.79 |
    small short letter +0.44 | small short letter and cue 1 +0.37 |
    speech as cue 1 and nearest speech +0.23 | speech finite +0.24 |
    speech opened by another word -0.14 | speech opened by comma +0.17 |
    speech opened by the sentence +0.19 | the at quote +0.53 |
    the at quote and 2 to cue +0.33 | the at quote and 4 to cue +0.26 |
    word at quote +0.13 | word at quote and 16 to cue +0.28 |
    word at quote and 2 to cue +0.17 | word at quote and 4 to cue +0.48 |
    word at quote and 8 to cue -0.15
speaker: rule
    according to +0.35 | according to after quote +0.24 |
    block quote after a colon -0.20 | block quote after a colon 0.8 -0.20 |
    carried from paragraph above -0.34 | carried from paragraph above 0.6 +0.59 |
    carried on +0.56 | carried on 0.7 +0.44 | carried on 0.8 +0.53 |
    carried on 0.9 +0.41 | name before cue 0.8 +0.25 | noun before quote +0.12 |
    subject here -0.21 | subject here 0.4 -0.21 | subject of sentence 0.7 +0.63 |
    subject of sentence 0.8 +0.11
speaker: rule, cue before name
    after quote 0.8 -0.12 | after quote 0.9 +0.13
speaker: rule, name before cue
    after quote +0.26 | after quote 0.8 +0.22 | after quote 0.9 +0.29 |
    later 0.6 +0.41 | later 0.7 -0.11
speaker: subject of sentence
    : at quote +0.17 | = at quote -0.77 | a at quote +0.29 | capital long comma -0.20 |
    capital long letter -0.33 | capital long question +0.44 | capital short stop -0.19 |
    cue at quote -0.14 | no cue -0.30 | noun cue -0.29 | of at quote +0.38 |
    participle cue +0.85 | small long comma +0.25 | small long letter +0.15 |
    small long stop +0.46 | small short letter +0.15 | small short stop +0.25 |
    so +0.16 | that at quote +0.65 | the at quote +0.36 | word at quote +0.14
talk
    12 words +0.29 | 3 words +0.18 | 5 words +0.26 | 8 words +0.39 | any +0.31 |
    more words +0.21
term without marks
    2 words -0.12
title case
    3 words -0.22 | 5 words -0.18 | any -0.35
""")
