"""Whether somebody says it: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting`: headings, then their clues.
WHETHER = read_table("""

    continues -0.46 | in the headline -2.23 | single marks among double ones -3.44
after :
    12 words +0.64 | 8 words +0.93 | any +0.43 | before a capital +1.53 |
    before a word -0.91 | before the -0.83
after =
    1 words -1.21 | any -1.37 | before > -0.90 | before a word -1.04
after a
    1 words +0.30 | 2 words -0.14 | 3 words +0.21 | 5 words -0.42 |
    before a capital +0.69 | before and -0.37 | before in +0.22
after a capital
    1 words -0.26 | 12 words +0.59 | 5 words -0.17 | 8 words +0.46 |
    before a capital +0.38 | before a word +0.20 | more words +0.17
after a determiner
    any -0.55
after a possessive
    1 words -0.11 | 2 words +0.49 | before a capital -0.35
after a preposition
    2 words -0.39 | any -0.21
after a quote
    any +0.24
after a word
    2 words -0.50 | 3 words +0.39 | 5 words -0.32 | 8 words +0.36 |
    before a capital -0.40 | before a preposition +1.02 | before a quote +0.99 |
    before a word +0.23 | before and +0.19 | before in +0.21 | before the +0.22 |
    more words +0.98
after an
    any -0.18
after and
    2 words -0.10 | any -0.13 | before a capital +0.52 | before a word -0.35
after as
    1 words +0.89 | 2 words +0.47 | any +0.60 | before a capital -0.28
after be
    any +0.14
after called
    any +0.25
after comma
    1 words -0.21 | 12 words +0.15 | 3 words +0.35 | 5 words -0.13 | 8 words +0.28 |
    any +0.11 | before a determiner +0.75 | before a preposition +0.36 |
    before a quote +1.13 | before a word -0.98 | before in +0.57 |
    before nothing +0.77 | more words +0.21
after finite speech
    any -0.37
after finite woven
    any +0.79
after for
    any -0.43
after her
    any +0.66
after is
    any +0.63 | before a capital +0.13
after it
    any +0.47
after of
    1 words +0.20 | 2 words -0.46 | 3 words +0.59
after participle speech
    any +1.15
after sentence start
    1 words -0.60 | 12 words +0.35 | 2 words -0.49 | 5 words +0.51 | 8 words +0.24 |
    any +0.28 | before a +0.64 | before a determiner +0.97 |
    before a preposition -0.39 | before a quote -0.11 | before a word +0.43 |
    before and -0.29 | before as +0.37 | before finite speech +0.79 | before in +0.71 |
    before nothing +0.71 | before that +0.60 | before the +0.60 | more words +0.49
after that
    12 words +0.61 | 8 words +0.21 | any +0.86 | before a capital -0.38 |
    before a word +0.99 | more words +0.48
after the
    1 words -0.36 | 2 words +0.22 | 3 words +0.57 | any +0.26 | before a capital +0.49 |
    before a word -0.61
after to
    1 words +0.37 | 3 words -0.23 | 5 words +0.65 | 8 words -0.48 | any +0.12 |
    before a capital +0.26 | before a word +0.60
after was
    2 words +0.11 | any +0.22
after —
    any -1.24
before (
    any -1.06
before -
    any +0.15
before >
    1 words -0.71 | any -0.90
before ___
    any +0.71
before a
    any +0.14 | more words +0.59
before a capital
    12 words -0.16 | 2 words +0.18 | 3 words +0.12 | 5 words +0.37 | 8 words +0.22 |
    any +0.10
before a determiner
    12 words +0.41 | any +0.17 | more words +0.13
before a possessive
    any -0.15 | more words +1.19
before a preposition
    1 words +0.70 | 2 words -0.34 | 5 words +0.39 | 8 words -0.28 | any +0.17 |
    more words +0.91
before a quote
    2 words +0.42 | 3 words -0.20 | 5 words +0.32 | 8 words -0.20 | more words +0.19
before a word
    1 words -0.17 | 12 words +0.25 | 5 words +0.28 | 8 words +0.62 | more words -0.51
before and
    1 words +0.28 | 12 words -0.34 | 3 words +0.41 | 5 words +0.12 | 8 words +1.10 |
    any +0.40 | more words +0.78
before as
    any +0.56 | more words +0.25
before by
    any -0.11
before finite speech
    12 words +1.03 | 5 words +0.15 | 8 words +0.99 | more words +0.16
before for
    2 words +1.04 | any +0.36
before his
    any +0.11
before in
    1 words -0.12 | 2 words +0.22 | 5 words -0.31 | 8 words +1.03 | any +0.17 |
    more words -0.11
before is
    any -0.79
before it
    any +0.48 | more words +0.42
before nothing
    12 words +1.04 | more words +0.31
before of
    any +0.91
before on
    more words +0.50
before or
    any -0.36
before that
    2 words +0.42 | any -0.11
before the
    1 words +0.34 | 12 words +1.29 | 2 words +0.40 | 8 words -0.14 | any +0.41 |
    more words +0.23
before to
    2 words +0.32 | any +0.25
before —
    any -0.35
begins capital
    1 words +0.14 | 3 words -0.42 | 8 words -0.16 | more words +0.47
begins mark
    1 words +0.21 | any -0.33 | more words -0.86
begins small
    1 words -0.17 | 12 words +0.16 | 2 words -0.12 | 3 words +0.45 | 5 words +0.25 |
    8 words +0.24 | any +0.19 | more words +0.73
ends !
    5 words -0.16 | 8 words -0.22 | any +0.68 | begins capital +0.35 | more words +0.38
ends '
    any -0.40 | begins capital -0.22 | more words -0.11
ends .
    1 words +0.50 | 12 words +0.24 | 5 words -0.12 | 8 words -0.11 | begins mark -0.23 |
    begins small +0.37
ends ?
    8 words +1.13 | any +0.29 | begins capital +0.42 | more words +0.24
ends comma
    1 words -0.61 | 12 words +0.25 | 5 words +0.15 | begins capital +0.14 |
    begins mark -0.51 | more words +0.23
ends letter
    1 words -0.12 | 12 words +0.14 | 3 words -0.24 | 5 words +0.17 | any -0.12 |
    begins mark +0.39 | more words +0.93
length
    1 words -0.20 | more words +0.24
plain case
    nickname +0.25 | work after -0.46 | work before -1.05
quote after
    in paragraph +0.15 | in sentence +0.19 | joined by a capital +0.97 |
    joined by and -0.21
quote before
    in paragraph +0.36 | in sentence -0.48 | joined by a capital -0.32 |
    joined by a word +0.14 | joined by and +0.25
repeated
    1 words -0.25 | 2 words -0.11 | 3 words -0.20
speaker
    likely +0.16 | torn +0.17
speaker likely
    1 words -0.10 | 12 words +0.23 | 3 words +0.21 | 5 words -0.18 | more words +0.37
speaker sure
    1 words -0.24 | 3 words +0.13 | more words +0.27
speaker torn
    1 words +0.29 | 12 words -0.12 | 3 words -0.29 | 5 words +0.36
speaker with cue
    12 words +0.32 | 3 words +0.31 | 8 words +0.44 | more words +0.75
speaker without cue
    12 words -0.20 | 8 words -0.56 | more words -0.38
speaker: left according to
    after preposition +0.81 | cue 1 from quote +0.44 | speech according +0.81 |
    speech as cue 1 and nearest according +0.44
speaker: left cue before name
    speech finite -0.31
speaker: left mention
    he +0.14 | it +0.43 | names +0.34 | noun +0.13 | one name +0.36 | she +0.17 |
    who -0.12
speaker: left name
    1 from quote -0.14 | 1 from quote and no cue -0.51 | 1 words away -0.76 |
    2 from quote and no cue -0.33 | 3 from quote and no cue -0.28 | 4 from quote -0.12 |
    8 words away -0.11 | followed by a cue +0.12 | followed by a preposition -0.92 |
    followed by a verb +0.16 | followed by comma +0.12 | followed by quote -0.20 |
    more words away +0.29 | opened by a conjunction +0.35 |
    opened by a preposition -0.12 | opened by and -0.19 | opened by another word -0.28 |
    opened by comma -0.19 | opened by the quote -0.45 | opened by the sentence -0.15 |
    opened by what +0.96 | opened by which +1.19 | possessive +0.17
speaker: left name 1 from quote
    capital short comma -0.14 | capital short letter -0.11 | small long comma -0.26 |
    small long stop -0.33 | small short comma +0.20 | small short letter +0.11
speaker: left name 2 from quote
    capital long stop -0.58 | capital short letter +0.42 | capital short stop -0.31 |
    small long comma -0.18 | small long letter +1.28 | small long stop +0.47 |
    small short letter +0.16
speaker: left name 3 from quote
    capital long stop +0.40 | small long stop -0.13 | small short letter +0.60 |
    small short stop +0.48
speaker: left name 4 from quote
    small long stop +0.39 | small short letter -0.25 | small short stop +0.94
speaker: left name before cue
    0 to cue +0.37 | 1 to cue +0.26 | 16 to cue -0.24 | 2 to cue +0.52 |
    4 to cue +0.33 | 8 to cue +0.24 | : at quote +0.38 | : at quote and 1 to cue +0.69 |
    : at quote and 16 to cue +0.38 | : at quote and 4 to cue +0.37 |
    : at quote and 8 to cue -0.36 | a at quote -0.11 | a at quote and 4 to cue +1.18 |
    a at quote and 8 to cue +0.26 | a at quote and more to cue -0.79 |
    another quote between +0.44 | article and name and woven -0.45 |
    capital long question +0.16 | capital long stop +0.14 |
    capital long stop and cue 1 +0.16 | capital long stop and cue 2 -0.17 |
    capital short comma +0.54 | capital short stop -0.25 |
    capital short stop and cue 1 -0.46 | comma at quote +0.20 |
    comma at quote and 16 to cue +0.36 | comma at quote and 4 to cue -0.12 |
    comma at quote and more to cue +0.69 | cue 2 from quote +0.13 |
    cue 3 from quote +0.71 | cue at quote +0.32 | cue at quote and 0 to cue +0.37 |
    cue at quote and 8 to cue -0.16 | he and speech +0.50 | he and woven +0.51 |
    more to cue -0.21 | names and speech +0.75 | names and woven +0.81 |
    noun and speech +0.67 | noun and woven +0.27 | of at quote +1.10 |
    one name and speech -0.25 | one name and woven -0.33 |
    opened by a conjunction +1.11 | opened by comma +0.32 | opened by the quote -0.58 |
    opened by what +0.94 | opened by which +0.79 | she and speech +0.28 |
    she and woven +1.09 | small long comma +0.77 | small long comma and cue 1 +0.58 |
    small long letter +0.16 | small long letter and cue 1 +1.10 |
    small long stop -0.12 | small long stop and cue 1 -0.38 |
    small long stop and cue 2 +0.91 | small long stop and cue 3 +0.36 |
    small short comma +0.26 | small short comma and cue 1 +0.67 |
    small short comma and cue 2 -0.38 | small short letter +0.41 |
    small short letter and cue 1 +0.28 | small short letter and cue 2 +0.62 |
    small short stop +0.27 | small short stop and cue 2 +0.38 |
    speech as cue 1 and nearest speech +0.28 |
    speech as cue 2 and nearest speech +0.29 |
    speech as cue 2 and nearest thought +0.40 |
    speech as cue 3 and nearest woven +0.96 | speech base -0.27 | speech finite +0.54 |
    speech participle +0.73 | that at quote +0.79 | that at quote and 1 to cue +0.26 |
    the at quote +0.23 | thought as cue 1 and nearest thought -0.26 |
    thought finite +0.15 | to at quote +0.20 | to at quote and 8 to cue +0.65 |
    who and speech +1.57 | word at quote and 16 to cue -0.11 |
    word at quote and 4 to cue +0.11 | word at quote and 8 to cue +0.49 |
    word at quote and more to cue -0.25 | woven as cue 1 and nearest woven -0.12 |
    woven participle -0.51
speaker: mention
    he +0.11 | it +0.45 | names +0.22 | noun +0.17 | one name +0.32 | she +0.29 |
    they -0.17 | who -0.22
speaker: quote after
    0 paragraphs apart and far -0.18 | 0 paragraphs apart and near +0.27 |
    0 paragraphs apart and touching -0.84 | 1 paragraphs apart and far -0.22 |
    1 paragraphs apart and touching -0.36
speaker: quote after capital long comma
    0 paragraphs apart +0.39 | 1 paragraphs apart +0.31 | 1 stops between +0.51 |
    2 stops between +0.57 | same sentence -0.25
speaker: quote after capital long question
    0 paragraphs apart -0.28 | 1 stops between +0.38
speaker: quote after capital long stop
    1 paragraphs apart -0.21
speaker: quote after capital short comma
    0 paragraphs apart +0.25 | same sentence +0.27
speaker: quote after capital short letter
    same sentence +0.25
speaker: quote after small long comma
    1 stops between +0.26 | same sentence -0.16
speaker: quote after small long letter
    0 paragraphs apart +0.60 | same sentence +0.51
speaker: quote after small short comma
    0 paragraphs apart +0.17
speaker: quote after small short letter
    0 paragraphs apart +0.24 | same sentence +0.24
speaker: quote before
    0 paragraphs apart and far -0.50 | 0 paragraphs apart and touching -0.12 |
    1 paragraphs apart and far -0.68 | 1 paragraphs apart and near -0.65 |
    1 paragraphs apart and touching -0.65 | 3 paragraphs apart and far -0.28 |
    continues -0.41
speaker: quote before capital long letter
    0 paragraphs apart +0.49 | 1 stops between +0.74
speaker: quote before capital long question
    0 paragraphs apart +0.68 | 1 stops between +0.48
speaker: quote before capital long stop
    0 paragraphs apart +0.18 | 0 stops between +0.58 | 1 paragraphs apart +0.31 |
    1 stops between +0.93 | 2 stops between +0.97 | 3 stops between +0.98 |
    same sentence -1.21
speaker: quote before capital short letter
    0 paragraphs apart -0.13 | same sentence +0.19
speaker: quote before capital short stop
    0 paragraphs apart -0.37 | 1 stops between +1.28 | same sentence -0.71
speaker: quote before small long stop
    0 paragraphs apart -0.24
speaker: quote before small short letter
    same sentence +0.16
speaker: right according to
    after preposition +0.54 | cue 1 from quote +0.39 | speech according +0.54 |
    speech as cue 1 and nearest according +0.39 | word at quote +0.43
speaker: right cue before name
    0 to cue +0.18 | capital long comma +0.12 | capital long comma and cue 1 +0.12 |
    capital short comma -0.11 | capital short comma and cue 1 -0.11 |
    cue at quote +0.21 | cue at quote and 0 to cue +0.18 | names and speech +0.78 |
    noun and speech -0.16 | one name and speech -0.17 | small long comma +0.44 |
    small long comma and cue 1 +0.44 | speech as cue 1 and nearest speech +0.24 |
    speech finite +0.38
speaker: right mention
    names -0.11 | she +0.40
speaker: right name
    1 from quote -0.15 | 1 from quote and no cue -0.21 | 1 words away -0.39 |
    16 words away +0.34 | 2 from quote -0.38 | 2 words away -0.21 | 4 words away -0.68 |
    followed by . +0.46 | followed by a preposition -0.24 | followed by comma -0.13 |
    opened by a preposition -0.33 | opened by another word -0.22 | opened by comma -0.12
speaker: right name 1 from quote
    capital long question -0.47 | capital short comma +0.54 |
    capital short letter -0.15 | small long comma +0.83 | small short comma -0.33 |
    small short letter -0.22
speaker: right name 2 from quote
    capital long comma +0.21
speaker: right name before cue
    1 to cue +0.20 | 2 to cue +0.18 | 8 to cue -0.35 | capital long letter -0.11 |
    capital long letter and cue 1 -0.23 | capital long question -0.53 |
    capital long question and cue 1 -0.53 | capital long shout +0.17 |
    capital short comma +0.16 | capital short comma and cue 1 +0.12 |
    cue 1 from quote +0.22 | cue 2 from quote -0.70 | he and speech +0.11 |
    names and speech +0.95 | noun and speech +0.43 | opened by another word -0.24 |
    opened by comma +0.30 | she and speech +0.34 | small long comma +0.56 |
    small long comma and cue 1 +0.56 | small short comma -0.21 |
    small short comma and cue 1 +1.25 | small short letter +0.26 |
    small short letter and cue 1 +0.39 | speech as cue 1 and nearest speech +0.40 |
    speech finite +0.31 | the at quote +0.84 | the at quote and 2 to cue +0.35 |
    the at quote and 4 to cue +0.45 | word at quote +0.14 |
    word at quote and 1 to cue +0.20 | word at quote and 2 to cue +0.17 |
    word at quote and 4 to cue +0.25 | word at quote and 8 to cue -0.29
speaker: rule
    according to +0.38 | according to after quote +0.27 |
    block quote after a colon -0.28 | block quote after a colon 0.8 -0.28 |
    carried from paragraph above -0.60 | carried from paragraph above 0.6 +0.86 |
    carried on +0.52 | carried on 0.8 +0.63 | carried on 0.9 +0.57 |
    name before cue 0.8 +0.41 | name before cue 0.9 +0.14 | noun before quote +0.15 |
    subject here -0.24 | subject here 0.4 -0.24 | subject of sentence -0.15 |
    subject of sentence 0.6 -0.20 | subject of sentence 0.7 +0.92 |
    subject of sentence 0.8 +0.10
speaker: rule, name before cue
    after quote +0.34 | after quote 0.8 +0.33 | after quote 0.9 +0.25 | later +0.19 |
    later 0.6 +0.52 | later 0.7 -0.13
speaker: subject of sentence
    = at quote -1.33 | a at quote +0.53 | capital long comma -0.46 |
    capital long letter -0.56 | capital long question +0.68 | capital long stop +0.21 |
    capital short comma -0.20 | capital short letter +0.12 | capital short stop -0.30 |
    comma at quote +0.11 | no cue -0.42 | noun cue -0.33 | of at quote +0.39 |
    participle cue +1.05 | small long comma +0.37 | small long stop +0.75 |
    small short letter +0.35 | small short stop +0.20 | so +0.16 | that at quote +0.98 |
    the at quote +0.61 | to at quote -0.26 | word at quote +0.16
talk
    12 words +0.53 | 3 words +0.26 | 5 words +0.22 | 8 words +0.53 | any +0.40 |
    more words +0.20
title case
    3 words -0.25 | 5 words -0.44 | any -0.49
""")
