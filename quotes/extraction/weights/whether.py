"""Whether somebody says it: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting`: headings, then their clues.
WHETHER = read_table("""

    continues -0.47 | in the headline -2.25 | single marks among double ones -3.45
after :
    12 words +0.69 | 8 words +0.91 | any +0.47 | before a capital +1.56 |
    before a word -0.91 | before the -0.79
after =
    1 words -1.20 | any -1.36 | before > -0.88 | before a word -1.05
after a
    1 words +0.40 | 2 words -0.21 | 3 words +0.18 | 5 words -0.37 |
    before a capital +0.68 | before and -0.42
after a capital
    1 words -0.26 | 12 words +0.66 | 2 words +0.12 | 5 words -0.20 | 8 words +0.38 |
    before a capital +0.38 | before a word +0.14 | more words +0.22
after a determiner
    any -0.56
after a possessive
    1 words -0.16 | 2 words +0.49 | before a capital -0.35
after a preposition
    2 words -0.37 | any -0.22
after a quote
    any +0.24
after a word
    12 words +0.12 | 2 words -0.51 | 3 words +0.36 | 5 words -0.34 | 8 words +0.43 |
    before a capital -0.39 | before a preposition +1.00 | before a quote +0.96 |
    before a word +0.19 | before and +0.22 | before in +0.19 | before the +0.20 |
    more words +0.99
after an
    any -0.27
after and
    any -0.13 | before a capital +0.52 | before a word -0.37
after as
    1 words +0.85 | 2 words +0.51 | any +0.61 | before a capital -0.20
after be
    any +0.18
after called
    any +0.10
after comma
    1 words -0.23 | 3 words +0.17 | 5 words -0.15 | 8 words +0.36 |
    before a determiner +0.81 | before a preposition +0.32 | before a quote +1.11 |
    before a word -0.96 | before in +0.62 | before nothing +0.72 | more words +0.26
after finite speech
    any -0.26
after finite woven
    any +0.78
after for
    any -0.41
after her
    any +0.62
after his
    any -0.20
after is
    any +0.64 | before a capital +0.16
after it
    any +0.51
after of
    1 words +0.20 | 2 words -0.47 | 3 words +0.69
after participle speech
    any +1.20
after sentence start
    1 words -0.61 | 12 words +0.33 | 2 words -0.38 | 5 words +0.52 | 8 words +0.20 |
    any +0.25 | before a +0.63 | before a determiner +0.95 |
    before a preposition -0.39 | before a word +0.46 | before and -0.26 |
    before as +0.39 | before finite speech +0.83 | before in +0.75 |
    before nothing +0.64 | before that +0.58 | before the +0.47 | more words +0.42
after that
    12 words +0.62 | 8 words +0.23 | any +0.72 | before a capital -0.42 |
    before a word +0.82 | more words +0.38
after the
    1 words -0.33 | 2 words +0.15 | 3 words +0.50 | any +0.21 | before a capital +0.38 |
    before a word -0.61
after to
    1 words +0.38 | 3 words -0.15 | 5 words +0.59 | 8 words -0.47 | any +0.17 |
    before a capital +0.36 | before a word +0.63
after was
    any +0.26
after —
    any -1.13
before (
    any -1.00
before -
    any +0.26
before >
    1 words -0.69 | any -0.88
before ___
    any +0.75
before a
    more words +0.61
before a capital
    12 words -0.18 | 2 words +0.20 | 3 words +0.25 | 5 words +0.31 | 8 words +0.18
before a determiner
    12 words +0.38 | any +0.20 | more words +0.12
before a possessive
    any -0.15 | more words +1.16
before a preposition
    1 words +0.65 | 2 words -0.35 | 5 words +0.37 | 8 words -0.19 | any +0.18 |
    more words +0.88
before a quote
    1 words +0.10 | 12 words +0.11 | 2 words +0.39 | 3 words -0.22 | 5 words +0.40 |
    8 words -0.17 | more words +0.20
before a word
    1 words -0.20 | 12 words +0.27 | 5 words +0.32 | 8 words +0.65 | more words -0.54
before and
    1 words +0.28 | 12 words -0.44 | 3 words +0.33 | 5 words +0.16 | 8 words +1.10 |
    any +0.33 | more words +0.76
before as
    any +0.55 | more words +0.25
before by
    any -0.12
before finite speech
    12 words +1.06 | 5 words +0.16 | 8 words +1.00 | more words +0.16
before for
    2 words +0.93 | any +0.34
before in
    1 words -0.13 | 2 words +0.15 | 5 words -0.31 | 8 words +1.03 | any +0.11
before is
    any -0.80
before it
    any +0.41 | more words +0.46
before nothing
    12 words +1.01 | any +0.18 | more words +0.27
before of
    2 words +0.14 | any +0.93
before on
    more words +0.50
before or
    any -0.35
before that
    2 words +0.37
before the
    1 words +0.29 | 12 words +1.30 | 2 words +0.40 | 8 words -0.15 | any +0.41 |
    more words +0.26
before to
    2 words +0.35 | any +0.27
before —
    any -0.41
begins capital
    1 words +0.13 | 3 words -0.45 | 8 words -0.16 | more words +0.48
begins mark
    1 words +0.22 | any -0.33 | more words -0.85
begins small
    1 words -0.18 | 12 words +0.18 | 2 words -0.16 | 3 words +0.46 | 5 words +0.27 |
    8 words +0.24 | any +0.18 | more words +0.70
ends !
    5 words -0.25 | 8 words -0.17 | any +0.65 | begins capital +0.30 | more words +0.42
ends '
    any -0.39 | begins capital -0.23
ends .
    1 words +0.51 | 12 words +0.27 | 2 words +0.12 | 5 words -0.14 | begins mark -0.27 |
    begins small +0.40
ends ?
    8 words +1.11 | any +0.28 | begins capital +0.41 | more words +0.25
ends comma
    1 words -0.61 | 12 words +0.23 | 5 words +0.18 | begins capital +0.17 |
    begins mark -0.49 | more words +0.25
ends letter
    1 words -0.12 | 12 words +0.12 | 2 words -0.11 | 3 words -0.24 | 5 words +0.21 |
    any -0.14 | begins mark +0.39 | begins small -0.13 | more words +0.94
length
    1 words -0.20 | more words +0.25
plain case
    nickname +0.20 | work after -0.42 | work before -1.02
quote after
    in paragraph +0.16 | in sentence +0.14 | joined by a capital +0.92 |
    joined by and -0.21
quote before
    in paragraph +0.31 | in sentence -0.50 | joined by a capital -0.29 |
    joined by and +0.18
repeated
    1 words -0.32 | 3 words -0.15
speaker
    likely +0.21
speaker likely
    12 words +0.11 | 3 words +0.46 | more words +0.21
speaker sure
    1 words -0.32 | 8 words +0.17 | more words +0.35
speaker torn
    1 words +0.36 | 3 words -0.36
speaker with cue
    12 words +0.27 | 3 words +0.32 | 8 words +0.39 | more words +0.71
speaker without cue
    12 words -0.14 | 8 words -0.47 | more words -0.32
speaker: left according to
    after preposition +0.80 | cue 1 from quote +0.47 | speech according +0.80 |
    speech as cue 1 and nearest according +0.47
speaker: left cue before name
    speech finite -0.30
speaker: left mention
    he +0.19 | it +0.33 | names +0.33 | noun +0.21 | one name +0.38 | she +0.14 |
    who -0.26
speaker: left name
    1 from quote -0.16 | 1 from quote and no cue -0.47 | 1 words away -0.82 |
    16 words away -0.11 | 2 from quote and no cue -0.40 | 2 words away -0.16 |
    3 from quote and no cue -0.25 | 4 from quote -0.12 | 4 words away +0.11 |
    8 words away -0.12 | followed by a capital +0.11 | followed by a cue +0.16 |
    followed by a preposition -0.88 | followed by a verb +0.21 | more words away +0.25 |
    opened by a conjunction +0.46 | opened by a preposition +0.22 |
    opened by and -0.31 | opened by another word -0.40 | opened by comma -0.21 |
    opened by the quote -0.46 | opened by the sentence -0.30 | opened by what +0.96 |
    opened by which +1.18 | possessive +0.18
speaker: left name 1 from quote
    capital long comma -0.88 | capital short comma +0.37 | capital short stop -0.43 |
    small long comma -0.26 | small long letter +0.19 | small long stop -0.36 |
    small short comma +0.18 | small short stop -0.10
speaker: left name 2 from quote
    capital long stop -0.63 | capital short letter +0.61 | capital short stop -0.52 |
    small long comma -0.28 | small long letter +1.31 | small long stop +0.40 |
    small short letter +0.13
speaker: left name 3 from quote
    capital long stop +0.44 | small long letter +0.43 | small long stop -0.33 |
    small short letter +0.73 | small short stop +0.52
speaker: left name 4 from quote
    small long stop +0.46 | small short letter -0.17 | small short stop +0.95
speaker: left name before cue
    0 to cue +0.33 | 1 to cue +0.21 | 16 to cue -0.11 | 2 to cue +0.50 |
    4 to cue +0.23 | 8 to cue +0.28 | : at quote +0.37 | : at quote and 1 to cue +0.76 |
    : at quote and 16 to cue +0.33 | : at quote and 4 to cue +0.37 | a at quote -0.12 |
    a at quote and 4 to cue +1.22 | a at quote and 8 to cue +0.22 |
    a at quote and more to cue -0.80 | after preposition +0.22 |
    another quote between +0.48 | article and name and woven -0.56 |
    capital long letter -0.17 | capital long letter and cue 1 -0.17 |
    capital long question +0.15 | capital long question and cue 1 +0.12 |
    capital long stop +0.15 | capital long stop and cue 1 +0.18 |
    capital long stop and cue 2 -0.19 | capital short comma -0.15 |
    capital short comma and cue 1 -0.18 | capital short letter and cue 1 +0.22 |
    capital short stop -0.11 | capital short stop and cue 1 -0.37 |
    comma at quote +0.27 | comma at quote and 16 to cue +0.30 |
    comma at quote and more to cue +0.76 | cue 3 from quote +0.97 | cue at quote +0.35 |
    cue at quote and 0 to cue +0.33 | cue at quote and 16 to cue -0.14 |
    cue at quote and 8 to cue -0.15 | he and speech +0.39 | he and woven +0.50 |
    more to cue -0.24 | names and speech +0.67 | names and woven +0.85 |
    noun and speech +0.58 | of at quote +1.09 | one name and speech -0.20 |
    one name and woven -0.12 | opened by a conjunction +1.80 | opened by and +0.14 |
    opened by another word +0.17 | opened by comma +0.34 | opened by the quote -0.57 |
    opened by the sentence +0.12 | opened by what +0.96 | opened by which +0.80 |
    she and speech +0.32 | she and woven +1.15 | small long comma +0.79 |
    small long comma and cue 1 +0.58 | small long letter and cue 1 +1.00 |
    small long stop -0.13 | small long stop and cue 1 -0.25 |
    small long stop and cue 3 +0.34 | small short comma +0.25 |
    small short comma and cue 1 +0.66 | small short comma and cue 2 -0.41 |
    small short letter +0.49 | small short letter and cue 1 +0.25 |
    small short letter and cue 2 +0.70 | small short letter and cue 3 +0.23 |
    small short stop +0.24 | small short stop and cue 2 +0.39 |
    speech as cue 1 and nearest speech +0.30 |
    speech as cue 2 and nearest speech +0.27 |
    speech as cue 2 and nearest thought +0.42 |
    speech as cue 3 and nearest woven +0.87 | speech base -0.53 | speech finite +0.59 |
    speech participle +0.81 | that at quote +0.79 | that at quote and 1 to cue +0.28 |
    the at quote +0.34 | thought as cue 1 and nearest thought -0.24 |
    thought finite +0.18 | to at quote and 8 to cue +0.63 | who and speech +1.58 |
    word at quote -0.11 | word at quote and 1 to cue +0.15 |
    word at quote and 4 to cue +0.22 | word at quote and 8 to cue +0.48 |
    word at quote and more to cue -0.50 | woven as cue 1 and nearest woven -0.12 |
    woven as cue 2 and nearest woven -0.27 | woven base +0.89 | woven participle -0.35
speaker: mention
    he +0.21 | it +0.34 | names +0.22 | noun +0.16 | one name +0.34 | she +0.23 |
    who -0.29
speaker: quote after
    0 paragraphs apart and far -0.19 | 0 paragraphs apart and near +0.31 |
    0 paragraphs apart and touching -0.85 | 1 paragraphs apart and far -0.19 |
    1 paragraphs apart and near -0.26 | 1 paragraphs apart and touching -0.34
speaker: quote after capital long comma
    0 paragraphs apart +0.47 | 1 paragraphs apart +0.32 | 1 stops between +0.44 |
    2 stops between +0.52
speaker: quote after capital long letter
    0 paragraphs apart +0.11
speaker: quote after capital long question
    0 paragraphs apart -0.30 | 1 stops between +0.34
speaker: quote after capital long stop
    1 paragraphs apart -0.34
speaker: quote after capital short comma
    0 paragraphs apart +0.23 | same sentence +0.18
speaker: quote after capital short letter
    0 paragraphs apart +0.15 | same sentence +0.28
speaker: quote after small long comma
    1 stops between +0.25 | same sentence -0.14
speaker: quote after small long letter
    0 paragraphs apart +0.58 | same sentence +0.49
speaker: quote after small short comma
    0 paragraphs apart +0.18
speaker: quote after small short letter
    0 paragraphs apart +0.20 | same sentence +0.30
speaker: quote before
    0 paragraphs apart and far -0.48 | 1 paragraphs apart and far -0.65 |
    1 paragraphs apart and near -0.66 | 1 paragraphs apart and touching -0.65 |
    3 paragraphs apart and far -0.29 | continues -0.43
speaker: quote before capital long letter
    0 paragraphs apart +0.45 | 1 stops between +0.79
speaker: quote before capital long question
    0 paragraphs apart +0.70 | 1 stops between +0.48
speaker: quote before capital long stop
    0 paragraphs apart +0.18 | 0 stops between +0.57 | 1 paragraphs apart +0.44 |
    1 stops between +0.95 | 2 stops between +0.97 | 3 stops between +0.99 |
    same sentence -1.22
speaker: quote before capital short letter
    0 paragraphs apart -0.23 | same sentence +0.10
speaker: quote before capital short stop
    0 paragraphs apart -0.36 | 1 stops between +1.31 | same sentence -0.69
speaker: quote before small long stop
    0 paragraphs apart -0.19
speaker: quote before small short letter
    same sentence +0.28
speaker: right according to
    after preposition +0.56 | cue 1 from quote +0.39 | speech according +0.56 |
    speech as cue 1 and nearest according +0.39 | word at quote +0.46
speaker: right cue before name
    0 to cue +0.17 | capital long comma +0.11 | capital long comma and cue 1 +0.11 |
    cue at quote +0.21 | cue at quote and 0 to cue +0.17 | names and speech +0.80 |
    one name and speech -0.19 | small long comma +0.44 |
    small long comma and cue 1 +0.44 | speech as cue 1 and nearest speech +0.25 |
    speech finite +0.39
speaker: right mention
    article and name -0.17 | he +0.15 | names -0.11 | noun -0.14 | she +0.35
speaker: right name
    0 words away +0.10 | 1 from quote and no cue -0.33 | 1 words away -0.22 |
    16 words away +0.22 | 2 from quote -0.43 | 4 words away -0.83 |
    followed by . +0.43 | followed by a preposition -0.44 | followed by a verb +0.29 |
    followed by comma -0.19 | opened by a preposition -0.17 |
    opened by another word -0.31 | opened by comma -0.18 | opened by the sentence +0.10
speaker: right name 1 from quote
    capital long question -0.48 | capital short comma +0.23 |
    capital short letter -0.16 | small long comma +0.79 | small short comma -0.34
speaker: right name 2 from quote
    capital long comma +0.22
speaker: right name before cue
    1 to cue +0.13 | 2 to cue +0.36 | 4 to cue +0.87 | 8 to cue -0.30 |
    capital long comma and cue 1 -0.10 | capital long letter -0.12 |
    capital long letter and cue 1 -0.24 | capital long question -0.54 |
    capital long question and cue 1 -0.54 | capital long shout +0.17 |
    capital short comma +0.23 | capital short comma and cue 1 +0.11 |
    cue 1 from quote +0.30 | cue 2 from quote -0.44 | names and speech +0.83 |
    noun and speech +0.12 | one name and speech +0.17 | opened by another word -0.65 |
    opened by comma +0.30 | opened by the sentence +0.22 | she and speech +0.39 |
    small long comma +0.52 | small long comma and cue 1 +0.51 |
    small short comma -0.26 | small short comma and cue 1 +1.20 |
    small short letter +0.45 | small short letter and cue 1 +0.71 |
    speech as cue 1 and nearest speech +0.34 | speech finite +0.33 |
    the at quote +0.97 | the at quote and 2 to cue +0.48 |
    the at quote and 4 to cue +0.21 | word at quote and 1 to cue +0.13 |
    word at quote and 16 to cue +0.16 | word at quote and 4 to cue +0.69 |
    word at quote and 8 to cue -0.25
speaker: rule
    according to +0.41 | according to after quote +0.29 |
    block quote after a colon -0.27 | block quote after a colon 0.8 -0.27 |
    carried from paragraph above -0.53 | carried from paragraph above 0.6 +0.86 |
    carried on +0.62 | carried on 0.7 +0.10 | carried on 0.8 +0.62 |
    carried on 0.9 +0.57 | name before colon +0.13 | name before colon 0.7 +0.13 |
    name before cue 0.7 +0.13 | name before cue 0.8 +0.36 | name before cue 0.9 +0.17 |
    noun before quote +0.24 | subject here -0.16 | subject here 0.4 -0.16 |
    subject of sentence 0.7 +0.87 | subject of sentence 0.8 +0.15
speaker: rule, name before cue
    after quote +0.42 | after quote 0.8 +0.37 | after quote 0.9 +0.40 | later +0.23 |
    later 0.6 +0.59 | later 0.7 -0.15
speaker: subject of sentence
    = at quote -1.33 | a at quote +0.50 | capital long comma -0.39 |
    capital long letter -0.49 | capital long question +0.60 |
    capital short comma -0.31 | capital short stop -0.18 | comma at quote +0.18 |
    no cue -0.37 | noun cue -0.35 | of at quote +0.42 | participle cue +1.04 |
    small long comma +0.37 | small long letter +0.12 | small long stop +0.58 |
    small short letter +0.40 | small short stop +0.23 | so +0.12 | that at quote +0.95 |
    the at quote +0.59 | to at quote -0.24 | word at quote +0.15
talk
    12 words +0.49 | 3 words +0.32 | 5 words +0.16 | 8 words +0.50 | any +0.40 |
    more words +0.22
title case
    2 words -0.14 | 3 words -0.26 | 5 words -0.33 | any -0.48
""")
