"""Whether somebody says it: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting`: headings, then their clues.
WHETHER = read_table("""

    continues -0.45 | in the headline -2.25 | single marks among double ones -3.44
after :
    12 words +0.74 | 8 words +0.92 | any +0.44 | before a capital +1.60 |
    before a word -0.91 | before the -0.81
after =
    1 words -1.19 | any -1.35 | before > -0.90 | before a word -1.02
after a
    1 words +0.35 | 2 words -0.19 | 3 words +0.18 | 5 words -0.37 |
    before a capital +0.65 | before and -0.38 | before in +0.15
after a capital
    1 words -0.31 | 12 words +0.61 | 2 words +0.11 | 5 words -0.22 | 8 words +0.41 |
    any -0.12 | before a capital +0.35 | before a word +0.16 | more words +0.19
after a determiner
    any -0.55
after a possessive
    1 words -0.15 | 2 words +0.50 | before a capital -0.36
after a preposition
    2 words -0.40 | any -0.24
after a quote
    any +0.28
after a word
    2 words -0.49 | 3 words +0.33 | 5 words -0.33 | 8 words +0.38 |
    before a capital -0.39 | before a preposition +1.06 | before a quote +0.96 |
    before a word +0.20 | before and +0.22 | before in +0.16 | before the +0.18 |
    more words +1.04
after an
    any -0.26
after and
    any -0.15 | before a capital +0.49 | before a word -0.40
after as
    1 words +0.86 | 2 words +0.48 | any +0.56 | before a capital -0.26
after be
    any +0.15
after comma
    1 words -0.24 | 12 words +0.10 | 3 words +0.21 | 5 words -0.13 | 8 words +0.35 |
    before a determiner +0.82 | before a preposition +0.32 | before a quote +1.08 |
    before a word -0.95 | before in +0.57 | before nothing +0.72 | more words +0.24
after finite speech
    any -0.26
after finite woven
    any +0.78
after for
    any -0.34
after her
    any +0.62
after his
    any -0.17
after is
    any +0.63 | before a capital +0.13
after it
    any +0.50
after of
    1 words +0.21 | 2 words -0.49 | 3 words +0.67 | any -0.12
after participle speech
    any +1.15
after sentence start
    1 words -0.61 | 12 words +0.32 | 2 words -0.36 | 5 words +0.52 | 8 words +0.21 |
    any +0.28 | before a +0.65 | before a capital +0.14 | before a determiner +0.95 |
    before a preposition -0.39 | before a word +0.45 | before and -0.26 |
    before as +0.36 | before finite speech +0.76 | before in +0.71 |
    before nothing +0.68 | before that +0.56 | before the +0.48 | more words +0.46
after that
    12 words +0.64 | 8 words +0.25 | any +0.72 | before a capital -0.42 |
    before a word +0.82 | more words +0.36
after the
    1 words -0.34 | 2 words +0.17 | 3 words +0.52 | any +0.23 | before a capital +0.42 |
    before a word -0.64
after to
    1 words +0.36 | 3 words -0.16 | 5 words +0.59 | 8 words -0.49 | any +0.15 |
    before a capital +0.32 | before a word +0.62
after was
    any +0.31
after —
    any -1.13
before (
    any -0.98
before -
    any +0.20
before >
    1 words -0.73 | any -0.90
before ___
    any +0.71
before a
    any +0.15 | more words +0.58
before a capital
    12 words -0.18 | 2 words +0.21 | 3 words +0.21 | 5 words +0.34 | 8 words +0.18
before a determiner
    12 words +0.38 | any +0.16 | more words +0.14
before a possessive
    any -0.15 | more words +1.19
before a preposition
    1 words +0.65 | 2 words -0.38 | 5 words +0.38 | 8 words -0.20 | any +0.16 |
    more words +0.87
before a quote
    2 words +0.40 | 3 words -0.23 | 5 words +0.39 | 8 words -0.19 | more words +0.19
before a word
    1 words -0.20 | 12 words +0.25 | 5 words +0.34 | 8 words +0.64 | any -0.11 |
    more words -0.53
before and
    1 words +0.26 | 12 words -0.42 | 3 words +0.29 | 5 words +0.17 | 8 words +1.08 |
    any +0.31 | more words +0.78
before as
    any +0.56 | more words +0.25
before finite speech
    12 words +0.97 | 5 words +0.11 | 8 words +0.96 | more words +0.15
before for
    2 words +0.99 | any +0.36
before in
    2 words +0.19 | 5 words -0.33 | 8 words +1.03 | any +0.19
before is
    any -0.80
before it
    any +0.41 | more words +0.45
before nothing
    12 words +1.04 | any +0.16 | more words +0.30
before of
    2 words +0.15 | any +0.90
before on
    more words +0.50
before or
    any -0.38
before that
    2 words +0.40 | any -0.13
before the
    1 words +0.31 | 12 words +1.29 | 2 words +0.40 | 8 words -0.15 | any +0.41 |
    more words +0.26
before to
    2 words +0.33 | any +0.27
before —
    any -0.40
begins capital
    1 words +0.12 | 3 words -0.43 | 8 words -0.15 | more words +0.47
begins mark
    1 words +0.22 | any -0.34 | more words -0.86
begins small
    1 words -0.17 | 12 words +0.15 | 2 words -0.14 | 3 words +0.44 | 5 words +0.26 |
    8 words +0.23 | any +0.18 | more words +0.74
ends !
    5 words -0.23 | 8 words -0.19 | any +0.67 | begins capital +0.33 | more words +0.40
ends '
    any -0.38 | begins capital -0.22
ends .
    1 words +0.51 | 12 words +0.24 | 2 words +0.11 | 5 words -0.13 | begins mark -0.29 |
    begins small +0.40
ends ?
    8 words +1.10 | any +0.29 | begins capital +0.42 | more words +0.23
ends comma
    1 words -0.66 | 12 words +0.26 | 5 words +0.15 | begins capital +0.16 |
    begins mark -0.45 | more words +0.24
ends letter
    12 words +0.12 | 2 words -0.10 | 3 words -0.24 | 5 words +0.19 | any -0.13 |
    begins mark +0.40 | begins small -0.12 | more words +0.97
ends ’
    any +0.11
length
    1 words -0.19 | more words +0.25
plain case
    nickname +0.22 | work after -0.42 | work before -1.03
quote after
    in paragraph +0.17 | in sentence +0.18 | joined by a capital +0.95 |
    joined by and -0.23
quote before
    in paragraph +0.32 | in sentence -0.47 | joined by a capital -0.27 |
    joined by and +0.17
repeated
    1 words -0.32 | 3 words -0.18
speaker
    likely +0.15 | torn +0.11
speaker likely
    3 words +0.35 | more words +0.33
speaker sure
    1 words -0.33 | 12 words +0.18 | 2 words -0.12 | 8 words +0.19 | more words +0.30
speaker torn
    1 words +0.27 | 3 words -0.30 | 5 words +0.18 | 8 words -0.13
speaker with cue
    12 words +0.33 | 3 words +0.37 | 8 words +0.41 | more words +0.74
speaker without cue
    12 words -0.23 | 8 words -0.51 | more words -0.35
speaker: left according to
    after preposition +0.81 | cue 1 from quote +0.47 | speech according +0.81 |
    speech as cue 1 and nearest according +0.47
speaker: left cue before name
    speech finite -0.22
speaker: left mention
    article and name +0.12 | he +0.16 | it +0.32 | names +0.34 | noun +0.19 |
    one name +0.39 | she +0.11 | who -0.16
speaker: left name
    1 from quote -0.16 | 1 from quote and no cue -0.49 | 1 words away -0.83 |
    2 from quote and no cue -0.36 | 3 from quote +0.15 | 3 from quote and no cue -0.21 |
    followed by a capital +0.17 | followed by a cue +0.15 |
    followed by a preposition -0.79 | followed by a verb +0.23 | more words away +0.32 |
    opened by a conjunction +0.40 | opened by a preposition +0.17 |
    opened by and -0.11 | opened by another word -0.33 | opened by comma -0.20 |
    opened by the quote -0.43 | opened by the sentence -0.24 | opened by what +0.98 |
    opened by which +1.20 | possessive +0.20
speaker: left name 1 from quote
    capital long comma -0.89 | capital short comma +0.16 | capital short stop -0.40 |
    small long comma -0.27 | small long letter +0.16 | small long stop -0.29 |
    small short comma +0.17 | small short stop -0.15
speaker: left name 2 from quote
    capital long stop -0.60 | capital short letter +0.53 | capital short stop -0.39 |
    small long comma -0.27 | small long letter +1.34 | small long stop +0.39 |
    small short letter +0.14
speaker: left name 3 from quote
    capital long stop +0.36 | small long stop -0.17 | small short letter +0.59 |
    small short stop +0.44
speaker: left name 4 from quote
    small long stop +0.46 | small short letter -0.16 | small short stop +0.94
speaker: left name before cue
    0 to cue +0.30 | 1 to cue +0.19 | 16 to cue -0.10 | 2 to cue +0.54 |
    4 to cue +0.30 | 8 to cue +0.30 | : at quote +0.36 | : at quote and 1 to cue +0.77 |
    : at quote and 16 to cue +0.35 | : at quote and 4 to cue +0.39 | a at quote -0.11 |
    a at quote and 4 to cue +1.22 | a at quote and 8 to cue +0.23 |
    a at quote and more to cue -0.77 | after preposition +0.14 |
    another quote between +0.46 | article and name and woven -0.58 |
    capital long letter -0.18 | capital long letter and cue 1 -0.18 |
    capital long question +0.16 | capital long question and cue 1 +0.13 |
    capital long stop +0.11 | capital long stop and cue 1 +0.17 |
    capital long stop and cue 2 -0.21 | capital short letter and cue 1 +0.21 |
    capital short stop -0.17 | capital short stop and cue 1 -0.43 |
    comma at quote +0.27 | comma at quote and 16 to cue +0.30 |
    comma at quote and more to cue +0.75 | cue 3 from quote +0.73 | cue at quote +0.32 |
    cue at quote and 0 to cue +0.30 | cue at quote and 8 to cue -0.11 |
    he and speech +0.40 | he and woven +0.46 | more to cue -0.31 |
    names and speech +0.68 | names and woven +0.87 | noun and speech +0.63 |
    of at quote +1.12 | one name and speech -0.23 | one name and woven -0.26 |
    opened by a conjunction +1.81 | opened by a preposition -0.11 |
    opened by and +0.13 | opened by another word +0.40 | opened by comma +0.33 |
    opened by the quote -0.61 | opened by the sentence +0.12 | opened by what +0.97 |
    opened by which +0.81 | she and speech +0.31 | she and woven +1.12 |
    small long comma +0.79 | small long comma and cue 1 +0.58 |
    small long letter +0.11 | small long letter and cue 1 +0.99 |
    small long stop and cue 1 -0.16 | small long stop and cue 3 +0.38 |
    small short comma +0.25 | small short comma and cue 1 +0.62 |
    small short comma and cue 2 -0.38 | small short letter +0.39 |
    small short letter and cue 1 +0.24 | small short letter and cue 2 +0.69 |
    small short stop +0.32 | small short stop and cue 2 +0.36 |
    speech as cue 1 and nearest speech +0.23 |
    speech as cue 2 and nearest speech +0.27 |
    speech as cue 2 and nearest thought +0.42 |
    speech as cue 3 and nearest woven +0.97 | speech base -0.56 | speech finite +0.57 |
    speech participle +0.79 | that at quote +0.77 | that at quote and 1 to cue +0.28 |
    the at quote +0.14 | thought finite +0.12 | to at quote and 8 to cue +0.65 |
    who and speech +1.48 | word at quote and 1 to cue +0.11 |
    word at quote and 4 to cue +0.29 | word at quote and 8 to cue +0.44 |
    word at quote and more to cue -0.45 | woven as cue 2 and nearest woven -0.31 |
    woven base +0.89 | woven finite -0.13 | woven participle -0.38
speaker: mention
    article and name -0.11 | he +0.19 | it +0.33 | names +0.22 | noun +0.19 |
    one name +0.36 | she +0.23 | they -0.15 | who -0.18
speaker: quote after
    0 paragraphs apart and far -0.23 | 0 paragraphs apart and near +0.24 |
    0 paragraphs apart and touching -0.87 | 1 paragraphs apart and far -0.20 |
    1 paragraphs apart and near +0.28 | 1 paragraphs apart and touching -0.37
speaker: quote after capital long comma
    0 paragraphs apart +0.50 | 1 paragraphs apart +0.28 | 1 stops between +0.46 |
    2 stops between +0.53
speaker: quote after capital long question
    0 paragraphs apart -0.29 | 1 stops between +0.36
speaker: quote after capital long stop
    1 paragraphs apart -0.16
speaker: quote after capital short comma
    0 paragraphs apart +0.21 | same sentence +0.23
speaker: quote after capital short letter
    0 paragraphs apart +0.10 | same sentence +0.21
speaker: quote after small long comma
    1 stops between +0.24 | same sentence -0.14
speaker: quote after small long letter
    0 paragraphs apart +0.57 | same sentence +0.49
speaker: quote after small short comma
    0 paragraphs apart +0.19
speaker: quote after small short letter
    0 paragraphs apart +0.21 | same sentence +0.30
speaker: quote before
    0 paragraphs apart and far -0.42 | 1 paragraphs apart and far -0.87 |
    1 paragraphs apart and near -0.66 | 1 paragraphs apart and touching -0.63 |
    3 paragraphs apart and far -0.29 | continues -0.41
speaker: quote before capital long letter
    0 paragraphs apart +0.45 | 1 stops between +0.74
speaker: quote before capital long question
    0 paragraphs apart +0.68 | 1 stops between +0.46
speaker: quote before capital long stop
    0 paragraphs apart +0.17 | 0 stops between +0.58 | 1 paragraphs apart +0.33 |
    1 stops between +0.93 | 2 stops between +0.96 | 3 stops between +0.95 |
    same sentence -1.22
speaker: quote before capital short letter
    0 paragraphs apart -0.18 | same sentence +0.16
speaker: quote before capital short stop
    0 paragraphs apart -0.30 | 1 stops between +1.26 | same sentence -0.59
speaker: quote before small long stop
    0 paragraphs apart -0.23
speaker: quote before small short letter
    same sentence +0.25
speaker: right according to
    after preposition +0.57 | cue 1 from quote +0.41 | speech according +0.57 |
    speech as cue 1 and nearest according +0.41 | word at quote +0.46
speaker: right cue before name
    0 to cue +0.10 | capital short comma -0.12 | capital short comma and cue 1 -0.12 |
    cue 1 from quote +0.13 | cue at quote +0.14 | cue at quote and 0 to cue +0.10 |
    names and speech +0.72 | noun and speech -0.17 | one name and speech +0.18 |
    small long comma +0.41 | small long comma and cue 1 +0.41 |
    speech as cue 1 and nearest speech +0.34 | speech finite +0.49
speaker: right mention
    article and name -0.23 | he +0.17 | names -0.12 | one name +0.12 | she +0.39
speaker: right name
    1 from quote -0.13 | 1 from quote and no cue -0.24 | 1 words away -0.46 |
    16 words away +0.23 | 2 from quote -0.45 | 4 words away -0.73 |
    followed by . +0.34 | followed by a preposition -0.47 | followed by a verb +0.16 |
    followed by comma -0.15 | opened by a preposition -0.13 |
    opened by another word -0.35 | opened by comma -0.16
speaker: right name 1 from quote
    capital long question -0.44 | capital short comma +0.37 |
    capital short letter -0.17 | small long comma +0.84 | small short comma -0.31
speaker: right name 2 from quote
    capital long comma +0.26
speaker: right name before cue
    1 to cue +0.19 | 2 to cue +0.26 | 4 to cue +0.19 | 8 to cue -0.30 |
    capital long letter -0.14 | capital long letter and cue 1 -0.25 |
    capital long question -0.52 | capital long question and cue 1 -0.52 |
    capital long shout +0.17 | capital short comma +0.25 |
    capital short comma and cue 1 +0.14 | cue 1 from quote +0.24 |
    cue 2 from quote -0.48 | names and speech +0.93 | noun and speech +0.15 |
    opened by another word -0.59 | opened by comma +0.37 |
    opened by the sentence +0.15 | she and speech +0.40 | small long comma +0.55 |
    small long comma and cue 1 +0.55 | small short comma -0.20 |
    small short comma and cue 1 +1.29 | small short letter +0.23 |
    small short letter and cue 1 +0.37 | speech as cue 1 and nearest speech +0.34 |
    speech finite +0.31 | the at quote +1.02 | the at quote and 2 to cue +0.48 |
    the at quote and 4 to cue +0.30 | word at quote +0.17 |
    word at quote and 1 to cue +0.19 | word at quote and 16 to cue +0.18 |
    word at quote and 2 to cue +0.14 | word at quote and 4 to cue +0.91 |
    word at quote and 8 to cue -0.25
speaker: rule
    according to +0.41 | according to after quote +0.31 |
    block quote after a colon -0.28 | block quote after a colon 0.8 -0.28 |
    carried from paragraph above -0.57 | carried from paragraph above 0.6 +0.88 |
    carried on +0.59 | carried on 0.8 +0.60 | carried on 0.9 +0.53 |
    name before colon +0.12 | name before colon 0.7 +0.12 | name before cue 0.7 +0.14 |
    name before cue 0.8 +0.37 | name before cue 0.9 +0.21 | noun before quote +0.20 |
    subject here -0.18 | subject here 0.4 -0.18 | subject of sentence 0.6 -0.12 |
    subject of sentence 0.7 +0.89 | subject of sentence 0.8 +0.13 |
    subject of sentence before -0.13 | subject of sentence before 0.5 -0.13
speaker: rule, cue before name
    after quote +0.10 | after quote 0.9 +0.11
speaker: rule, name before cue
    after quote +0.40 | after quote 0.8 +0.38 | after quote 0.9 +0.29 | later +0.20 |
    later 0.6 +0.54 | later 0.7 -0.13
speaker: subject of sentence
    = at quote -1.31 | a at quote +0.48 | capital long comma -0.35 |
    capital long letter -0.48 | capital long question +0.60 | capital long stop +0.17 |
    capital short comma -0.21 | capital short stop -0.24 | comma at quote +0.11 |
    no cue -0.39 | noun cue -0.32 | of at quote +0.37 | participle cue +0.98 |
    small long comma +0.37 | small long letter +0.15 | small long stop +0.41 |
    small short letter +0.44 | small short stop +0.19 | so +0.11 | that at quote +0.99 |
    the at quote +0.66 | to at quote -0.26 | word at quote +0.12
talk
    12 words +0.47 | 3 words +0.33 | 5 words +0.19 | 8 words +0.51 | any +0.40 |
    more words +0.22
title case
    2 words -0.13 | 3 words -0.21 | 5 words -0.35 | any -0.47
""")
