"""Whether somebody says it: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting`: headings, then their clues.
WHETHER = read_table("""

    continues -0.46 | in the headline -2.19 | single marks among double ones -3.40
after :
    12 words +0.70 | 8 words +0.88 | any +0.42 | before a capital +1.55 |
    before a word -0.98 | before the -0.83 | capital to . +0.25 | capital to comma +0.90
after =
    1 words -1.09 | any -1.24 | before > -0.82 | before a word -0.94 |
    capital to letter -0.89
after a
    1 words +0.40 | 2 words -0.14 | 3 words +0.25 | 5 words -0.44 |
    before a capital +0.49 | before a word +0.11 | before and -0.35 | before in +0.16 |
    small to . +1.29
after a capital
    1 words -0.29 | 12 words +0.60 | 5 words -0.29 | 8 words +0.38 | any -0.14 |
    before a capital +0.46 | capital to . -0.35 | more words +0.22 |
    small to comma +0.23
after a determiner
    any -0.42 | small to letter -0.40
after a possessive
    1 words -0.30 | 2 words +0.46 | any -0.13 | before a capital -0.26 |
    small to letter +0.57
after a preposition
    2 words -0.37 | any -0.14 | small to letter -0.18
after a quote
    any +0.19
after a word
    12 words +0.10 | 2 words -0.54 | 3 words +0.40 | 5 words -0.35 | 8 words +0.37 |
    before a capital -0.35 | before a preposition +1.05 | before a quote +1.01 |
    before a word +0.16 | before and +0.19 | before in +0.21 | before the +0.21 |
    capital to . -0.17 | capital to comma +0.47 | capital to letter -0.22 |
    more words +0.97 | small to comma +0.15
after an
    any -0.15 | small to letter -0.31
after and
    any -0.11 | before a capital +0.51 | before a word -0.35 | small to . +0.15 |
    small to letter -0.31
after as
    1 words +0.82 | 2 words +0.60 | any +0.61 | before a capital -0.13 |
    small to . -0.44
after be
    any +0.17
after comma
    1 words -0.30 | 12 words +0.15 | 3 words +0.20 | 5 words -0.11 | 8 words +0.45 |
    before a capital -0.27 | before a determiner +0.71 | before a preposition +0.38 |
    before a quote +1.09 | before a word -0.67 | before in +0.58 |
    before nothing +0.77 | before the -0.15 | capital to . +0.88 |
    capital to comma -0.66 | more words +0.13 | small to . -0.20 |
    small to comma -0.20 | small to letter -0.79
after finite speech
    any -0.27 | small to . -0.15 | small to letter -0.23
after finite woven
    any +0.74
after for
    any -0.44 | small to letter +0.35
after her
    any +0.62
after his
    any -0.16
after is
    any +0.62 | before a capital +0.10 | small to . +0.91 | small to letter +0.23
after it
    any +0.47
after of
    1 words +0.14 | 2 words -0.56 | 3 words +0.73 | any -0.22 | small to letter +0.80
after participle speech
    any +1.12
after sentence start
    1 words -0.58 | 12 words +0.29 | 2 words -0.48 | 5 words +0.60 | 8 words +0.19 |
    any +0.28 | before a +0.58 | before a determiner +0.94 |
    before a preposition -0.27 | before a quote -0.15 | before a word +0.43 |
    before and -0.22 | before as +0.33 | before finite speech +0.76 | before in +0.78 |
    before nothing +0.70 | before that +0.68 | before the +0.48 | capital to ' -0.11 |
    capital to ? +0.95 | capital to comma +0.64 | capital to letter -0.62 |
    capital to ’ -0.18 | more words +0.46
after that
    12 words +0.60 | 8 words +0.25 | any +0.65 | before a capital -0.41 |
    before a word +0.79 | more words +0.37 | small to . -0.30 | small to letter +0.78
after the
    1 words -0.31 | 2 words +0.20 | 3 words +0.48 | any +0.18 | before a capital +0.44 |
    before a word -0.66 | capital to letter +0.12 | small to . +0.75 |
    small to letter -0.11
after to
    1 words +0.34 | 3 words -0.23 | 5 words +0.59 | 8 words -0.47 | any +0.11 |
    before a capital +0.41 | before a word +0.60 | small to . +1.18
after was
    2 words +0.11 | any +0.24 | small to . -0.17 | small to letter +1.04
after —
    any -1.11
before (
    any -1.05
before -
    any +0.10
before >
    1 words -0.67 | any -0.82
before [
    more words +0.17
before ___
    any +0.68
before a
    any +0.14 | more words +0.57
before a capital
    12 words -0.18 | 2 words +0.23 | 3 words +0.21 | 5 words +0.33 | 8 words +0.21 |
    more words -0.12
before a determiner
    12 words +0.39
before a possessive
    any -0.14 | more words +1.14
before a preposition
    1 words +0.72 | 2 words -0.31 | 5 words +0.31 | 8 words -0.31 | any +0.11 |
    more words +0.86
before a quote
    1 words +0.11 | 2 words +0.42 | 3 words -0.18 | 5 words +0.36 | 8 words -0.24 |
    more words +0.19
before a word
    1 words -0.16 | 12 words +0.28 | 3 words +0.10 | 5 words +0.31 | 8 words +0.67 |
    more words -0.49
before and
    1 words +0.24 | 12 words -0.41 | 3 words +0.30 | 5 words +0.13 | 8 words +1.12 |
    any +0.30 | more words +0.73
before as
    any +0.55 | more words +0.26
before finite speech
    12 words +1.01 | 5 words +0.25 | 8 words +0.99 | any +0.16 | more words +0.14
before for
    2 words +0.95 | any +0.40
before in
    1 words -0.15 | 2 words +0.20 | 5 words -0.34 | 8 words +1.00 | any +0.11 |
    more words -0.11
before is
    any -0.72
before it
    any +0.34 | more words +0.41
before nothing
    12 words +1.01 | any +0.11 | more words +0.32
before of
    2 words +0.16 | any +0.96
before on
    any -0.11 | more words +0.49
before or
    any -0.35
before that
    2 words +0.35
before the
    1 words +0.26 | 12 words +1.19 | 2 words +0.41 | 8 words -0.11 | any +0.35 |
    more words +0.21
before to
    2 words +0.36 | any +0.24
before —
    any -0.40
begins capital
    1 words +0.12 | 3 words -0.44 | 8 words -0.15 | more words +0.43
begins mark
    1 words +0.27 | any -0.31 | more words -0.88
begins small
    1 words -0.19 | 12 words +0.18 | 2 words -0.15 | 3 words +0.43 | 5 words +0.23 |
    8 words +0.17 | any +0.16 | more words +0.86
ends !
    5 words -0.25 | 8 words -0.18 | any +0.66 | begins capital +0.30 | more words +0.44
ends '
    any -0.38 | begins capital -0.20
ends .
    1 words +0.49 | 12 words +0.23 | 5 words -0.17 | begins capital -0.11 |
    begins mark -0.23 | begins small +0.38
ends ?
    8 words +1.02 | any +0.14 | begins capital +0.24 | more words +0.15
ends comma
    1 words -0.64 | 12 words +0.23 | 3 words +0.13 | 5 words +0.18 | begins mark -0.49 |
    more words +0.17
ends letter
    1 words -0.10 | 12 words +0.21 | 3 words -0.23 | 5 words +0.19 |
    begins capital +0.10 | begins mark +0.43 | begins small -0.15 | more words +0.94
ends ’
    any +0.14 | more words +0.12
length
    1 words -0.20 | more words +0.23
plain case
    nickname +0.29 | work after -0.40 | work before -1.05
quote after
    in paragraph +0.18 | in sentence +0.17 | joined by a capital +0.91 |
    joined by and -0.26
quote before
    in paragraph +0.35 | in sentence -0.48 | joined by a capital -0.32 |
    joined by a word +0.11 | joined by and +0.15
repeated
    1 words -0.28 | 3 words -0.12
speaker
    likely +0.18 | torn +0.12
speaker likely
    2 words +0.13 | 3 words +0.45 | 5 words +0.12 | more words +0.32
speaker sure
    1 words -0.38 | 12 words +0.16 | 2 words -0.13 | 8 words +0.12 | more words +0.29
speaker torn
    1 words +0.38 | 3 words -0.26
speaker with cue
    12 words +0.26 | 3 words +0.29 | 8 words +0.42 | more words +0.74
speaker without cue
    12 words -0.14 | 8 words -0.51 | more words -0.38
speaker: left according to
    after preposition +0.83 | cue 1 from quote +0.48 | speech according +0.83 |
    speech as cue 1 and nearest according +0.48
speaker: left cue before name
    speech finite -0.51
speaker: left mention
    article and name +0.11 | he +0.20 | it +0.40 | names +0.34 | noun +0.20 |
    one name +0.39 | she +0.11 | who -0.25
speaker: left name
    1 from quote -0.14 | 1 from quote and no cue -0.36 | 1 words away -0.87 |
    16 words away -0.10 | 2 from quote and no cue -0.30 | 3 from quote +0.13 |
    3 from quote and no cue -0.32 | 4 from quote -0.12 | 8 words away -0.17 |
    followed by a cue +0.16 | followed by a preposition -0.73 |
    followed by a verb +0.23 | more words away +0.45 | opened by a conjunction +0.21 |
    opened by and -0.14 | opened by another word -0.37 | opened by comma -0.27 |
    opened by the quote -0.39 | opened by the sentence -0.16 | opened by what +0.94 |
    opened by which +1.20 | possessive +0.22
speaker: left name 1 from quote
    capital long comma -0.82 | capital long stop -0.20 | capital short comma +0.18 |
    capital short letter -0.14 | capital short stop -0.39 | small long letter +0.46 |
    small long stop -0.24 | small short comma +0.34 | small short stop +0.13
speaker: left name 2 from quote
    capital long stop -0.50 | capital short letter +0.37 | capital short stop -0.38 |
    small long comma -0.29 | small long letter +1.30 | small long stop +0.32
speaker: left name 3 from quote
    capital long stop +1.00 | small long letter +0.39 | small long stop -0.20 |
    small short letter +0.55 | small short stop +0.39
speaker: left name 4 from quote
    small long stop +0.45 | small short letter -0.25 | small short stop +0.92
speaker: left name before cue
    0 to cue +0.40 | 1 to cue +0.14 | 16 to cue -0.18 | 2 to cue +0.42 |
    4 to cue +0.27 | 8 to cue +0.28 | : at quote +0.37 | : at quote and 1 to cue +0.78 |
    : at quote and 16 to cue +0.42 | : at quote and 4 to cue +0.40 |
    a at quote and 4 to cue +1.14 | a at quote and 8 to cue +0.20 |
    after preposition +0.19 | another quote between +0.39 |
    article and name and woven -0.41 | capital long question +0.25 |
    capital long question and cue 1 +0.22 | capital long stop and cue 2 -0.27 |
    capital short comma -0.26 | capital short comma and cue 1 -0.28 |
    capital short letter -0.17 | capital short stop and cue 1 -0.32 |
    comma at quote +0.24 | comma at quote and 16 to cue +0.26 |
    comma at quote and more to cue +0.74 | cue 3 from quote +0.87 | cue at quote +0.39 |
    cue at quote and 0 to cue +0.40 | cue at quote and 8 to cue -0.14 |
    he and speech +0.39 | he and woven +0.73 | more to cue -0.20 |
    names and speech +0.73 | names and woven +0.84 | noun and speech +0.53 |
    of at quote +1.13 | one name and speech -0.25 | one name and woven -0.28 |
    opened by a conjunction +1.18 | opened by a preposition +0.14 |
    opened by another word +0.14 | opened by comma +0.44 | opened by the quote -0.57 |
    opened by what +0.94 | opened by which +0.78 | she and speech +0.24 |
    she and woven +1.10 | small long comma +0.74 | small long comma and cue 1 +0.56 |
    small long letter and cue 1 +1.02 | small long stop and cue 1 -0.34 |
    small long stop and cue 2 +0.90 | small long stop and cue 3 +0.33 |
    small short comma +0.24 | small short comma and cue 1 +0.67 |
    small short comma and cue 2 -0.41 | small short letter +0.57 |
    small short letter and cue 1 +0.34 | small short letter and cue 2 +0.66 |
    small short letter and cue 3 +0.23 | small short stop +0.19 |
    small short stop and cue 2 +0.31 | speech as cue 1 and nearest speech +0.30 |
    speech as cue 2 and nearest speech +0.14 |
    speech as cue 2 and nearest thought +0.43 |
    speech as cue 3 and nearest speech -0.11 | speech as cue 3 and nearest woven +0.90 |
    speech base -0.59 | speech finite +0.56 | speech participle +0.92 |
    that at quote +0.87 | that at quote and 1 to cue +0.28 | the at quote +0.13 |
    thought as cue 1 and nearest thought -0.21 | to at quote and 8 to cue +0.58 |
    who and speech +1.61 | word at quote -0.10 | word at quote and 1 to cue +0.13 |
    word at quote and 4 to cue +0.17 | word at quote and 8 to cue +0.45 |
    word at quote and more to cue -0.40 | woven as cue 1 and nearest woven -0.14 |
    woven as cue 2 and nearest speech -0.10 | woven base +0.79 | woven participle -0.48
speaker: mention
    he +0.19 | it +0.42 | names +0.21 | noun +0.12 | one name +0.34 | she +0.22 |
    they -0.11 | who -0.28
speaker: quote after
    0 paragraphs apart and far -0.19 | 0 paragraphs apart and near +0.27 |
    0 paragraphs apart and touching -0.83 | 1 paragraphs apart and far -0.33 |
    1 paragraphs apart and near +0.20 | 1 paragraphs apart and touching -0.34
speaker: quote after capital long comma
    0 paragraphs apart +0.31 | 1 paragraphs apart +0.26 | 1 stops between +0.23 |
    2 stops between +0.48
speaker: quote after capital long letter
    0 paragraphs apart +0.20
speaker: quote after capital long question
    0 paragraphs apart -0.27 | 1 stops between +0.27
speaker: quote after capital long stop
    1 paragraphs apart -0.14
speaker: quote after capital short comma
    0 paragraphs apart +0.12 | same sentence +0.12
speaker: quote after capital short letter
    0 paragraphs apart +0.18 | same sentence +0.30
speaker: quote after small long comma
    1 stops between +0.27 | same sentence -0.10
speaker: quote after small long letter
    0 paragraphs apart +0.51 | same sentence +0.40
speaker: quote after small short comma
    0 paragraphs apart +0.15
speaker: quote after small short letter
    0 paragraphs apart +0.25 | same sentence +0.37
speaker: quote before
    0 paragraphs apart and far -0.36 | 1 paragraphs apart and far -0.62 |
    1 paragraphs apart and near -0.66 | 1 paragraphs apart and touching -0.64 |
    3 paragraphs apart and far -0.19 | continues -0.41
speaker: quote before capital long letter
    0 paragraphs apart +0.58 | 1 stops between +0.82
speaker: quote before capital long question
    0 paragraphs apart +0.64 | 1 stops between +0.44
speaker: quote before capital long stop
    0 paragraphs apart +0.24 | 0 stops between +0.58 | 1 paragraphs apart +0.38 |
    1 stops between +0.98 | 2 stops between +0.89 | 3 stops between +0.88 |
    same sentence -1.14
speaker: quote before capital short letter
    0 paragraphs apart -0.12 | same sentence +0.18
speaker: quote before capital short stop
    0 paragraphs apart -0.27 | 1 stops between +1.31 | same sentence -0.61
speaker: quote before small long stop
    0 paragraphs apart -0.15
speaker: quote before small short letter
    0 paragraphs apart -0.11 | same sentence +0.19
speaker: right according to
    after preposition +0.58 | cue 1 from quote +0.40 | speech according +0.58 |
    speech as cue 1 and nearest according +0.40 | word at quote +0.48
speaker: right cue before name
    0 to cue +0.32 | article and name and speech -0.22 | capital short comma -0.22 |
    capital short comma and cue 1 -0.22 | cue 1 from quote -0.16 | cue at quote +0.37 |
    cue at quote and 0 to cue +0.32 | names and speech +0.91 | noun and speech -0.21 |
    one name and speech -0.25 | small long comma +0.48 |
    small long comma and cue 1 +0.48 | speech finite +0.33 | word at quote +0.38
speaker: right mention
    article and name -0.22 | he +0.12 | names -0.13 | noun -0.18 | she +0.34
speaker: right name
    0 words away +0.13 | 1 from quote -0.11 | 1 from quote and no cue -0.39 |
    1 words away -0.37 | 2 from quote -0.39 | 4 words away -0.78 | followed by . +0.35 |
    followed by a preposition -0.29 | followed by a verb +0.19 |
    opened by a preposition -0.22 | opened by another word -0.41 |
    opened by comma -0.10 | opened by the sentence +0.13
speaker: right name 1 from quote
    capital long letter +0.11 | capital long question -0.48 |
    capital short comma +0.38 | small long comma +0.74 | small short comma -0.43
speaker: right name 2 from quote
    capital long comma +0.15
speaker: right name before cue
    2 to cue +0.34 | 4 to cue +0.95 | 8 to cue -0.29 | capital long comma -0.14 |
    capital long comma and cue 1 -0.15 | capital long letter and cue 1 -0.20 |
    capital long question -0.55 | capital long question and cue 1 -0.55 |
    capital long shout +0.20 | cue 1 from quote +0.31 | cue 2 from quote -0.51 |
    names and speech +0.80 | one name and speech +0.16 | opened by another word -0.60 |
    opened by comma +0.45 | opened by the sentence +0.19 | she and speech +0.44 |
    small long comma +0.57 | small long comma and cue 1 +0.56 |
    small short comma -0.19 | small short comma and cue 1 +1.33 |
    small short letter +0.41 | small short letter and cue 1 +0.64 |
    speech as cue 1 and nearest speech +0.33 | speech finite +0.34 |
    the at quote +0.96 | the at quote and 2 to cue +0.57 |
    the at quote and 4 to cue +0.38 | word at quote +0.11 |
    word at quote and 16 to cue +0.14 | word at quote and 4 to cue +0.69 |
    word at quote and 8 to cue -0.25
speaker: rule
    according to +0.40 | according to after quote +0.31 |
    block quote after a colon -0.24 | block quote after a colon 0.8 -0.24 |
    carried from paragraph above -0.53 | carried from paragraph above 0.6 +0.88 |
    carried on +0.47 | carried on 0.7 +0.57 | carried on 0.8 +0.57 |
    carried on 0.9 +0.65 | name before cue 0.8 +0.48 | name before cue 0.9 +0.23 |
    noun before quote +0.18 | subject here -0.26 | subject here 0.4 -0.26 |
    subject of sentence 0.5 -0.48 | subject of sentence 0.6 -0.15 |
    subject of sentence 0.7 +0.77 | subject of sentence 0.8 +0.14
speaker: rule, cue before name
    after quote -0.11 | after quote 0.8 -0.26
speaker: rule, name before cue
    after quote +0.38 | after quote 0.8 +0.35 | after quote 0.9 +0.36 | later +0.25 |
    later 0.6 +0.60 | later 0.7 -0.14
speaker: subject of sentence
    = at quote -1.18 | a at quote +0.19 | as at quote +0.15 |
    capital long letter -0.61 | capital long question +0.63 | capital long stop +0.22 |
    capital short comma +0.13 | capital short letter +0.11 | capital short stop -0.49 |
    no cue -0.36 | noun cue -0.37 | of at quote +0.59 | participle cue +1.06 |
    small long comma +0.40 | small long letter +0.18 | small long stop +0.70 |
    small short letter +0.31 | small short stop +0.15 | so +0.18 | that at quote +0.87 |
    the at quote +0.65 | to at quote -0.19 | word at quote +0.20
talk
    12 words +0.44 | 3 words +0.31 | 5 words +0.22 | 8 words +0.52 | any +0.40 |
    more words +0.21
title case
    1 words +0.11 | 2 words -0.19 | 3 words -0.30 | 5 words -0.33 | any -0.51
""")
