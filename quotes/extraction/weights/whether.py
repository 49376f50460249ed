"""Whether somebody says it: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting`: headings, then their clues.
WHETHER = read_table("""

    continues -0.47 | in the headline -2.25 | single marks among double ones -3.41
after :
    12 words +0.69 | 8 words +0.90 | any +0.42 | before a capital +1.58 |
    before a word -0.98 | before the -0.80 | capital to . +0.25 | capital to comma +0.93
after =
    1 words -1.11 | any -1.24 | before > -0.79 | before a word -0.98 |
    capital to letter -0.88
after a
    1 words +0.43 | 2 words -0.14 | 3 words +0.20 | 5 words -0.41 |
    before a capital +0.49 | before a word +0.16 | before and -0.36 | before in +0.12 |
    small to . +1.34 | small to letter -0.11
after a capital
    1 words -0.30 | 12 words +0.62 | 5 words -0.24 | 8 words +0.34 |
    before a capital +0.42 | capital to . -0.33 | more words +0.29 |
    small to comma +0.27
after a determiner
    any -0.41 | small to letter -0.41
after a possessive
    1 words -0.31 | 2 words +0.50 | any -0.16 | before a capital -0.24 |
    small to letter +0.58
after a preposition
    2 words -0.34 | any -0.18 | small to letter -0.17
after a quote
    any +0.24
after a word
    2 words -0.54 | 3 words +0.44 | 5 words -0.32 | 8 words +0.41 |
    before a capital -0.31 | before a preposition +0.99 | before a quote +1.02 |
    before a word +0.16 | before and +0.19 | before in +0.19 | before the +0.18 |
    capital to . -0.13 | capital to comma +0.45 | capital to letter -0.20 |
    more words +0.85 | small to comma +0.13
after an
    any -0.15 | small to letter -0.30
after and
    before a capital +0.49 | before a word -0.35 | small to . +0.13 |
    small to letter -0.33
after as
    1 words +0.86 | 2 words +0.57 | any +0.63 | before a capital -0.14 |
    small to . -0.44
after be
    any +0.15
after comma
    1 words -0.27 | 12 words +0.13 | 3 words +0.15 | 8 words +0.43 |
    before a capital -0.27 | before a determiner +0.69 | before a preposition +0.35 |
    before a quote +1.12 | before a word -0.70 | before in +0.62 |
    before nothing +0.74 | before the -0.13 | capital to . +0.85 |
    capital to comma -0.60 | more words +0.15 | small to . -0.21 |
    small to comma -0.21 | small to letter -0.69
after finite speech
    any -0.23 | small to . -0.12 | small to letter -0.22
after finite woven
    any +0.78
after for
    any -0.47 | small to letter +0.33
after her
    any +0.60
after his
    any -0.20
after is
    any +0.57 | before a capital +0.11 | small to . +0.96 | small to letter +0.22
after it
    any +0.49
after of
    1 words +0.19 | 2 words -0.56 | 3 words +0.67 | any -0.17 | small to letter +0.81
after participle speech
    any +1.08
after sentence start
    1 words -0.56 | 12 words +0.36 | 2 words -0.51 | 5 words +0.58 | 8 words +0.21 |
    any +0.28 | before a +0.58 | before a determiner +0.94 |
    before a preposition -0.24 | before a quote -0.17 | before a word +0.44 |
    before and -0.21 | before as +0.37 | before finite speech +0.71 | before in +0.78 |
    before nothing +0.70 | before that +0.66 | before the +0.44 | capital to ' -0.11 |
    capital to ? +0.96 | capital to comma +0.66 | capital to letter -0.58 |
    capital to ’ -0.19 | more words +0.45
after that
    12 words +0.61 | 8 words +0.24 | any +0.71 | before a capital -0.34 |
    before a word +0.81 | more words +0.58 | small to . -0.24 | small to letter +0.79
after the
    1 words -0.29 | 2 words +0.19 | 3 words +0.44 | any +0.18 | before a capital +0.45 |
    before a word -0.66 | capital to letter +0.10 | small to . +0.73 |
    small to letter -0.14
after to
    1 words +0.38 | 3 words -0.22 | 5 words +0.60 | 8 words -0.50 | any +0.12 |
    before a capital +0.33 | before a word +0.63 | small to . +1.18
after was
    2 words +0.13 | any +0.22 | small to . -0.17 | small to letter +1.04
after —
    any -1.09
before (
    any -1.02
before -
    any +0.16
before >
    1 words -0.65 | any -0.79
before [
    more words +0.13
before ___
    any +0.67
before a
    more words +0.59
before a capital
    12 words -0.17 | 2 words +0.22 | 3 words +0.19 | 5 words +0.34 | 8 words +0.18
before a determiner
    12 words +0.40 | any +0.15 | more words +0.11
before a possessive
    any -0.16 | more words +1.15
before a preposition
    1 words +0.68 | 2 words -0.33 | 5 words +0.29 | 8 words -0.20 | any +0.13 |
    more words +0.86
before a quote
    1 words +0.10 | 2 words +0.40 | 3 words -0.16 | 5 words +0.36 | 8 words -0.22 |
    more words +0.20
before a word
    1 words -0.16 | 12 words +0.30 | 5 words +0.29 | 8 words +0.68 | more words -0.57
before and
    1 words +0.27 | 12 words -0.41 | 3 words +0.35 | 5 words +0.10 | 8 words +1.09 |
    any +0.33 | more words +0.76
before as
    any +0.55 | more words +0.25
before by
    any -0.13
before finite speech
    12 words +1.06 | 5 words +0.22 | 8 words +0.99 | any +0.13 | more words +0.15
before for
    2 words +0.97 | any +0.45
before in
    1 words -0.18 | 2 words +0.20 | 5 words -0.32 | 8 words +0.99 | any +0.11
before is
    any -0.74
before it
    any +0.35 | more words +0.38
before nothing
    12 words +1.00 | any +0.13 | more words +0.32
before of
    2 words +0.21 | any +1.01
before on
    any -0.15 | more words +0.51
before or
    any -0.34
before that
    2 words +0.35
before the
    1 words +0.25 | 12 words +1.26 | 2 words +0.37 | 8 words -0.10 | any +0.40 |
    more words +0.24
before to
    2 words +0.36 | any +0.24
before —
    any -0.40
begins capital
    1 words +0.11 | 3 words -0.45 | 8 words -0.15 | more words +0.45
begins mark
    1 words +0.27 | any -0.31 | more words -0.88
begins small
    1 words -0.18 | 12 words +0.14 | 2 words -0.15 | 3 words +0.44 | 5 words +0.27 |
    8 words +0.19 | any +0.16 | more words +0.72
ends !
    5 words -0.22 | 8 words -0.12 | any +0.67 | begins capital +0.32 | more words +0.44
ends '
    any -0.36 | begins capital -0.19
ends .
    1 words +0.49 | 12 words +0.24 | 5 words -0.17 | 8 words -0.11 |
    begins capital -0.11 | begins mark -0.24 | begins small +0.37
ends ?
    8 words +1.04 | any +0.14 | begins capital +0.22 | more words +0.13
ends comma
    1 words -0.60 | 12 words +0.21 | 5 words +0.17 | begins mark -0.47 |
    more words +0.15
ends letter
    1 words -0.11 | 12 words +0.23 | 3 words -0.22 | 5 words +0.19 | any -0.11 |
    begins mark +0.44 | begins small -0.15 | more words +0.96
ends ’
    any +0.13 | more words +0.11
length
    1 words -0.20 | more words +0.23
plain case
    nickname +0.25 | work after -0.43 | work before -1.06
quote after
    in paragraph +0.16 | in sentence +0.16 | joined by a capital +0.91 |
    joined by and -0.26
quote before
    in paragraph +0.37 | in sentence -0.47 | joined by a capital -0.32 |
    joined by a word +0.12 | joined by and +0.17
repeated
    1 words -0.30 | 3 words -0.13
speaker
    likely +0.18 | torn +0.15
speaker likely
    3 words +0.37 | 5 words -0.13 | 8 words +0.15 | more words +0.26
speaker sure
    1 words -0.35 | 8 words +0.19 | more words +0.29
speaker torn
    1 words +0.36 | 3 words -0.26 | 5 words +0.24 | 8 words -0.27
speaker with cue
    12 words +0.27 | 3 words +0.34 | 8 words +0.32 | more words +0.75
speaker without cue
    12 words -0.14 | 8 words -0.42 | more words -0.40
speaker: left according to
    after preposition +0.82 | cue 1 from quote +0.49 | speech according +0.82 |
    speech as cue 1 and nearest according +0.49
speaker: left cue before name
    speech finite -0.52
speaker: left mention
    article and name +0.12 | he +0.18 | it +0.43 | names +0.35 | noun +0.19 |
    one name +0.40 | she +0.13 | who -0.31
speaker: left name
    1 from quote -0.16 | 1 from quote and no cue -0.40 | 1 words away -0.90 |
    16 words away -0.16 | 2 from quote and no cue -0.39 | 2 words away -0.11 |
    3 from quote +0.17 | 3 from quote and no cue -0.28 | followed by a capital +0.14 |
    followed by a cue +0.17 | followed by a preposition -0.91 |
    followed by a verb +0.18 | followed by quote -0.11 | more words away +0.40 |
    opened by a conjunction +0.19 | opened by a preposition +0.17 |
    opened by and -0.14 | opened by another word -0.32 | opened by comma -0.30 |
    opened by the quote -0.46 | opened by the sentence -0.25 | opened by which +1.21 |
    possessive +0.10
speaker: left name 1 from quote
    capital long comma -0.74 | capital short comma +0.19 | capital short letter -0.13 |
    capital short stop -0.52 | small long comma -0.26 | small long letter +0.38 |
    small long stop -0.32 | small short comma +0.24 | small short stop -0.17
speaker: left name 2 from quote
    capital long stop -0.56 | capital short letter +0.60 | capital short stop -0.51 |
    small long comma -0.26 | small long letter +1.31 | small long stop +0.41
speaker: left name 3 from quote
    capital long stop +0.39 | small long stop -0.15 | small short letter +0.65 |
    small short stop +0.38
speaker: left name 4 from quote
    small long stop +0.40 | small short letter -0.32 | small short stop +0.88
speaker: left name before cue
    0 to cue +0.38 | 1 to cue +0.22 | 2 to cue +0.46 | 4 to cue +0.29 | 8 to cue +0.29 |
    : at quote +0.39 | : at quote and 1 to cue +0.76 | : at quote and 16 to cue +0.35 |
    : at quote and 4 to cue +0.38 | a at quote -0.19 | a at quote and 4 to cue +1.10 |
    a at quote and 8 to cue +0.20 | a at quote and more to cue -0.83 |
    another quote between +0.50 | article and name and woven -0.40 |
    capital long question +0.21 | capital long question and cue 1 +0.18 |
    capital long stop and cue 2 -0.24 | capital short comma -0.18 |
    capital short comma and cue 1 -0.20 | capital short stop -0.15 |
    capital short stop and cue 1 -0.34 | comma at quote +0.30 |
    comma at quote and 16 to cue +0.23 | comma at quote and more to cue +0.77 |
    cue 3 from quote +0.71 | cue at quote +0.38 | cue at quote and 0 to cue +0.38 |
    cue at quote and 16 to cue -0.15 | cue at quote and 8 to cue -0.14 |
    he and speech +0.40 | he and woven +0.47 | more to cue -0.27 |
    names and speech +0.68 | names and woven +0.77 | noun and speech +0.67 |
    of at quote +1.16 | one name and speech -0.27 | one name and woven -0.32 |
    opened by a conjunction +1.29 | opened by a preposition +0.17 |
    opened by another word +0.17 | opened by comma +0.42 | opened by the quote -0.56 |
    opened by what +1.22 | opened by which +0.84 | she and speech +0.23 |
    she and woven +1.09 | small long comma +0.77 | small long comma and cue 1 +0.58 |
    small long letter and cue 1 +1.03 | small long stop -0.11 |
    small long stop and cue 1 -0.38 | small long stop and cue 2 +0.93 |
    small long stop and cue 3 +0.35 | small short comma +0.22 |
    small short comma and cue 1 +0.64 | small short comma and cue 2 -0.42 |
    small short letter +0.48 | small short letter and cue 1 +0.31 |
    small short letter and cue 2 +0.73 | small short stop +0.28 |
    small short stop and cue 2 +0.31 | speech as cue 1 and nearest speech +0.26 |
    speech as cue 2 and nearest speech +0.18 |
    speech as cue 2 and nearest thought +0.39 |
    speech as cue 3 and nearest woven +0.94 | speech base -0.61 | speech finite +0.55 |
    speech participle +0.83 | that at quote +0.76 | that at quote and 1 to cue +0.24 |
    thought finite +0.11 | to at quote and 8 to cue +0.61 | who and speech +1.65 |
    word at quote and 4 to cue +0.28 | word at quote and 8 to cue +0.44 |
    word at quote and more to cue -0.35 | woven base +0.80 | woven participle -0.44
speaker: mention
    he +0.18 | it +0.45 | names +0.24 | noun +0.11 | one name +0.35 | she +0.23 |
    they -0.17 | who -0.35
speaker: quote after
    0 paragraphs apart and far -0.24 | 0 paragraphs apart and near +0.29 |
    0 paragraphs apart and touching -0.81 | 1 paragraphs apart and far -0.33 |
    1 paragraphs apart and near +0.22 | 1 paragraphs apart and touching -0.34
speaker: quote after capital long comma
    0 paragraphs apart +0.32 | 1 paragraphs apart +0.26 | 1 stops between +0.24 |
    2 stops between +0.50
speaker: quote after capital long letter
    0 paragraphs apart +0.14
speaker: quote after capital long question
    0 paragraphs apart -0.25 | 1 stops between +0.27
speaker: quote after capital long stop
    1 paragraphs apart -0.15
speaker: quote after capital short comma
    0 paragraphs apart +0.17 | 1 stops between -0.10 | same sentence +0.19
speaker: quote after capital short letter
    0 paragraphs apart +0.17 | same sentence +0.39
speaker: quote after small long comma
    1 stops between +0.30 | same sentence -0.12
speaker: quote after small long letter
    0 paragraphs apart +0.52 | same sentence +0.41
speaker: quote after small short comma
    0 paragraphs apart +0.16
speaker: quote after small short letter
    0 paragraphs apart +0.23 | same sentence +0.35
speaker: quote before
    0 paragraphs apart and far -0.39 | 1 paragraphs apart and far -0.63 |
    1 paragraphs apart and near -0.65 | 1 paragraphs apart and touching -0.65 |
    3 paragraphs apart and far -0.27 | continues -0.43
speaker: quote before capital long letter
    0 paragraphs apart +0.53 | 1 stops between +0.83
speaker: quote before capital long question
    0 paragraphs apart +0.62 | 1 stops between +0.44
speaker: quote before capital long stop
    0 paragraphs apart +0.22 | 0 stops between +0.58 | 1 paragraphs apart +0.37 |
    1 stops between +0.97 | 2 stops between +1.01 | 3 stops between +1.00 |
    same sentence -1.21
speaker: quote before capital short letter
    0 paragraphs apart -0.16 | same sentence +0.12
speaker: quote before capital short stop
    0 paragraphs apart -0.35 | 1 stops between +1.32 | same sentence -0.72
speaker: quote before small long stop
    0 paragraphs apart -0.14
speaker: quote before small short letter
    same sentence +0.24
speaker: right according to
    after preposition +0.57 | cue 1 from quote +0.40 | speech according +0.57 |
    speech as cue 1 and nearest according +0.40 | word at quote +0.48
speaker: right cue before name
    0 to cue +0.26 | article and name and speech -0.23 | cue at quote +0.30 |
    cue at quote and 0 to cue +0.26 | names and speech +0.92 | noun and speech -0.15 |
    small long comma +0.52 | small long comma and cue 1 +0.52 |
    speech as cue 1 and nearest speech +0.16 | speech finite +0.27
speaker: right mention
    article and name -0.20 | he +0.12 | noun -0.17 | she +0.38
speaker: right name
    1 from quote -0.14 | 1 from quote and no cue -0.30 | 1 words away -0.31 |
    16 words away +0.30 | 2 from quote -0.42 | 4 words away -0.79 |
    followed by . +0.29 | followed by a preposition -0.36 | followed by a verb +0.27 |
    followed by comma -0.23 | opened by a preposition -0.21 |
    opened by another word -0.21 | opened by comma -0.12
speaker: right name 1 from quote
    capital long letter +0.12 | capital long question -0.49 |
    capital short comma +0.12 | small long comma +0.86 | small short comma -0.45
speaker: right name 2 from quote
    capital long comma +0.17
speaker: right name before cue
    1 to cue +0.14 | 2 to cue +0.35 | 4 to cue +0.97 | 8 to cue -0.29 |
    capital long comma -0.12 | capital long comma and cue 1 -0.13 |
    capital long letter and cue 1 -0.18 | capital long question -0.54 |
    capital long question and cue 1 -0.54 | capital long shout +0.19 |
    capital short comma +0.22 | cue 1 from quote +0.30 | cue 2 from quote -0.40 |
    names and speech +0.78 | one name and speech +0.15 | opened by another word -0.66 |
    opened by comma +0.36 | opened by the sentence +0.22 | she and speech +0.42 |
    small long comma +0.57 | small long comma and cue 1 +0.57 |
    small short comma -0.20 | small short comma and cue 1 +1.28 |
    small short letter +0.43 | small short letter and cue 1 +0.67 |
    speech as cue 1 and nearest speech +0.32 | speech finite +0.33 |
    the at quote +1.01 | the at quote and 2 to cue +0.50 |
    the at quote and 4 to cue +0.26 | word at quote +0.10 |
    word at quote and 1 to cue +0.14 | word at quote and 16 to cue +0.11 |
    word at quote and 4 to cue +0.70 | word at quote and 8 to cue -0.25
speaker: rule
    according to +0.42 | according to after quote +0.31 |
    block quote after a colon -0.23 | block quote after a colon 0.8 -0.23 |
    carried from paragraph above -0.52 | carried from paragraph above 0.6 +0.90 |
    carried on +0.52 | carried on 0.7 +0.10 | carried on 0.8 +0.55 |
    carried on 0.9 +0.64 | name before colon +0.11 | name before colon 0.7 +0.11 |
    name before cue 0.8 +0.45 | name before cue 0.9 +0.23 | noun before quote +0.19 |
    subject here -0.23 | subject here 0.4 -0.23 | subject of sentence -0.13 |
    subject of sentence 0.6 -0.14 | subject of sentence 0.7 +0.88 |
    subject of sentence 0.8 +0.18
speaker: rule, cue before name
    after quote -0.16 | after quote 0.8 -0.27
speaker: rule, name before cue
    after quote +0.41 | after quote 0.8 +0.39 | after quote 0.9 +0.36 | later +0.27 |
    later 0.6 +0.61 | later 0.7 -0.12
speaker: subject of sentence
    = at quote -1.19 | a at quote +0.45 | as at quote +0.18 | capital long comma -0.23 |
    capital long letter -0.63 | capital long question +0.69 | capital long stop +0.12 |
    capital short stop -0.27 | cue at quote +0.12 | no cue -0.33 | noun cue -0.31 |
    of at quote +0.39 | participle cue +1.03 | small long comma +0.40 |
    small long letter +0.22 | small long stop +0.71 | small short letter +0.37 |
    small short stop +0.14 | so +0.16 | that at quote +0.98 | the at quote +0.80 |
    to at quote -0.28 | word at quote +0.24
talk
    12 words +0.44 | 3 words +0.31 | 5 words +0.25 | 8 words +0.51 | any +0.40 |
    more words +0.22
title case
    2 words -0.17 | 3 words -0.24 | 5 words -0.36 | any -0.49
""")
