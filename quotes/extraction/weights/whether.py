"""Whether somebody says it: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting`: headings and clues.
WHETHER = read_table("""

    continues -0.34 | in the headline -1.54 | single marks among double ones -2.13
after :
    12 words +0.10 | 8 words +0.33 | any +0.19 | before a capital +0.76 |
    before a word -0.57 | before the -0.46 | capital to . +0.12 | capital to comma +0.13
after =
    1 words -0.70 | any -0.80 | before > -0.53 | before a word -0.66 |
    capital to letter -0.64
after a
    1 words +0.28 | 2 words -0.11 | 3 words +0.13 | any +0.12 | before a capital +0.39 |
    before and -0.11 | small to . +0.76
after a capital
    12 words +0.24 | 3 words -0.10 | capital to . -0.28 | more words +0.16 |
    small to . +0.12 | small to comma +0.29
after a determiner
    any -0.29 | small to letter -0.30
after a possessive
    1 words -0.19 | 2 words +0.17 | any -0.16 | before a capital -0.21 |
    small to letter +0.23
after a preposition
    any -0.15 | small to letter -0.15
after a quote
    any +0.12
after a word
    2 words -0.28 | 3 words +0.28 | 5 words -0.15 | 8 words +0.35 |
    before a capital -0.24 | before a preposition +0.42 | before a quote +0.54 |
    before a word +0.17 | before and +0.14 | before in +0.18 | before the +0.18 |
    capital to . -0.18 | more words +0.48 | small to comma +0.16
after an
    2 words +0.44 | small to letter -0.14
after and
    1 words +0.10 | before a capital +0.25 | before a word -0.17 | small to . +0.26 |
    small to letter -0.16
after are
    any +0.12
after as
    1 words +0.52 | 2 words +0.12 | 5 words +0.11 | any +0.36 | before a capital -0.14 |
    small to . -0.17
after be
    any +0.19
after comma
    1 words -0.31 | 12 words +0.16 | 5 words -0.25 | 8 words +0.35 |
    before a determiner +0.42 | before a preposition +0.23 | before a quote +0.57 |
    before a word -0.43 | before in +0.38 | before nothing +0.15 | before the +0.10 |
    capital to . +0.54 | capital to ? -0.10 | capital to comma -0.37 |
    capital to letter +0.33 | more words +0.13 | small to letter -0.50
after finite speech
    any -0.12
after finite woven
    any +0.46
after for
    any -0.23 | small to letter +0.23
after her
    any +0.33
after in
    any -0.16
after is
    any +0.35 | before a capital +0.18 | small to . +0.53
after it
    any +0.41
after of
    1 words +0.12 | 2 words -0.23 | 3 words +0.41 | small to letter +0.31
after participle speech
    any +0.69
after sentence start
    1 words -0.36 | 12 words +0.18 | 2 words -0.24 | 5 words +0.35 | 8 words +0.17 |
    any +0.20 | before a +0.43 | before a determiner +0.59 | before a word +0.23 |
    before finite speech +0.47 | before in +0.37 | before it +0.26 |
    before nothing +0.55 | before the +0.31 | capital to ! +0.25 | capital to ? +0.57 |
    capital to comma +0.36 | capital to letter -0.42 | more words +0.27
after that
    12 words +0.36 | 8 words +0.20 | any +0.40 | before a capital -0.14 |
    before a word +0.57 | more words +0.26 | small to letter +0.28
after the
    1 words -0.10 | 3 words +0.21 | 5 words +0.11 | before a capital +0.30 |
    before a word -0.14 | capital to letter +0.12 | small to . +0.15
after to
    1 words +0.19 | 5 words +0.37 | 8 words -0.29 | before a capital +0.28 |
    before a word +0.36 | small to . +0.64
after was
    2 words +0.15 | any +0.25 | small to letter +0.67
after —
    any -0.69
article spoken few
    1 words -0.24 | 2 words -0.28 | 5 words -0.41 | more words -0.13
article spoken many
    1 words +0.28 | 12 words +0.25 | 2 words +0.20 | 3 words +0.18 | 5 words +0.27 |
    8 words +0.24 | more words +0.32
article spoken none
    1 words -0.91 | 2 words -0.59 | more words -0.17
before (
    any -0.66
before )
    any -0.45
before -
    any +0.24
before .
    any -0.23
before >
    1 words -0.41 | any -0.53
before [
    more words +0.18
before ___
    any +0.49
before a
    more words +0.40
before a capital
    5 words +0.25 | 8 words +0.15 | any +0.13
before a determiner
    12 words +0.24 | more words +0.16
before a possessive
    more words +0.57
before a preposition
    1 words +0.48 | 2 words -0.33 | 5 words +0.28 | 8 words -0.10 | any +0.12 |
    more words +0.54
before a quote
    1 words +0.10 | 2 words +0.23 | 3 words -0.16 | 5 words +0.11 | more words +0.18
before a word
    1 words -0.18 | 12 words +0.18 | 5 words +0.17 | 8 words +0.37 | more words -0.31
before and
    1 words +0.24 | 12 words -0.18 | 3 words +0.25 | 5 words +0.11 | 8 words +0.57 |
    any +0.38 | more words +0.42
before as
    any +0.34 | more words +0.18
before by
    any -0.12
before finite speech
    12 words +0.66 | 5 words +0.15 | 8 words +0.56 | any +0.19 | more words +0.18
before for
    2 words +0.51 | any +0.25
before in
    2 words +0.15 | 5 words -0.16 | 8 words +0.55 | any +0.25
before is
    any -0.51
before it
    any +0.51 | more words +0.17
before nothing
    12 words +0.59 | any +0.12 | more words +0.33
before of
    2 words +0.21 | any +0.50
before on
    more words +0.32
before or
    any -0.25
before that
    2 words +0.16
before the
    1 words +0.25 | 12 words +0.32 | 2 words +0.30 | 8 words -0.21 | any +0.20 |
    more words +0.30
before to
    1 words +0.12 | 2 words +0.23 | any +0.20
before —
    any -0.11
begins capital
    3 words -0.31 | 5 words -0.11 | more words +0.29
begins mark
    any -0.32 | more words -0.49
begins small
    1 words -0.15 | 12 words +0.16 | 3 words +0.42 | 8 words +0.14 | any +0.17 |
    more words +0.53
ends !
    any +0.50 | begins capital +0.33 | more words +0.28
ends '
    any -0.14
ends .
    1 words +0.25 | 12 words +0.19 | 3 words -0.18 | 5 words -0.12 | begins mark -0.22 |
    begins small +0.29 | more words +0.15
ends ?
    8 words +0.28 | begins capital +0.12 | more words +0.22
ends comma
    1 words -0.40 | 3 words +0.14 | 5 words +0.13 | begins mark -0.34 | more words +0.15
ends letter
    12 words +0.11 | 2 words -0.14 | 5 words +0.13 | 8 words +0.17 | any -0.10 |
    begins mark +0.11
ends ’
    any +0.12 | more words +0.11
length
    1 words -0.17 | more words +0.21
plain case
    work after -0.17 | work before -0.66
quote after
    in paragraph +0.13 | joined by a capital +0.47
quote before
    in paragraph +0.28 | in sentence -0.39 | joined by a capital -0.18 |
    joined by and +0.14
repeated
    1 words -0.30 | 3 words -0.12
speaker likely
    12 words +0.12 | 3 words +0.37
speaker sure
    1 words -0.23 | 12 words +0.16 | 2 words -0.12 | more words +0.21
speaker torn
    12 words -0.12 | 3 words -0.26 | 5 words +0.18 | more words +0.33
speaker with cue
    12 words +0.25 | 3 words +0.26 | 5 words +0.14 | 8 words +0.41 | more words +0.49
speaker without cue
    1 words -0.11 | 12 words -0.22 | 3 words -0.22 | 5 words -0.13 | 8 words -0.40 |
    more words -0.36
speaker: left according to
    after preposition +0.58 | cue 1 from quote +0.36 | speech according +0.58 |
    speech as cue 1 and nearest according +0.36
speaker: left mention
    he +0.22 | it +0.23 | names +0.19 | one name +0.30 | she +0.15 | who -0.13
speaker: left name
    1 from quote -0.10 | 1 from quote and no cue -0.46 | 1 words away -0.49 |
    2 from quote and no cue -0.21 | 3 from quote +0.19 | 3 from quote and no cue -0.15 |
    4 from quote -0.25 | followed by : -0.20 | followed by a cue +0.18 |
    followed by a preposition -0.46 | followed by a verb +0.13 | more words away +0.25 |
    opened by a conjunction +0.23 | opened by another word -0.24 |
    opened by the quote -0.41 | opened by what +0.57 | opened by which +0.66 |
    possessive +0.23
speaker: left name 1 from quote
    capital long comma -0.60 | capital long stop +0.16 | capital short letter -0.12 |
    capital short stop -0.24 | small long letter +0.18 | small short comma +0.10 |
    small short stop -0.11
speaker: left name 2 from quote
    capital long stop -0.39 | capital short letter +0.32 | capital short stop -0.38 |
    small long letter +0.71 | small long stop +0.22
speaker: left name 3 from quote
    capital long stop +0.11 | small long stop +0.12 | small short letter +0.46 |
    small short stop +0.29
speaker: left name 4 from quote
    small short stop +0.49
speaker: left name before cue
    0 to cue +0.28 | 1 to cue +0.28 | 2 to cue +0.25 | 4 to cue +0.15 | 8 to cue +0.23 |
    : at quote +0.20 | : at quote and 1 to cue +0.48 | : at quote and 4 to cue +0.27 |
    a at quote and 4 to cue +0.32 | a at quote and 8 to cue +0.14 |
    a at quote and more to cue -0.35 | after preposition +0.16 |
    another quote between +0.34 | article and name and speech +0.18 |
    article and name and woven -0.15 | capital long question +0.22 |
    capital long question and cue 1 +0.18 | capital short stop -0.13 |
    capital short stop and cue 1 -0.18 | comma at quote +0.13 |
    comma at quote and more to cue +0.44 | cue 2 from quote +0.17 |
    cue 3 from quote +0.59 | cue at quote +0.32 | cue at quote and 0 to cue +0.28 |
    he and speech +0.29 | he and woven +0.21 | more to cue -0.17 |
    names and speech +0.56 | names and woven +0.41 | noun and speech +0.39 |
    of at quote +0.24 | one name and speech -0.11 | one name and woven -0.27 |
    opened by a conjunction +1.08 | opened by and -0.16 | opened by another word +0.28 |
    opened by comma +0.28 | opened by the quote -0.44 | opened by what +0.59 |
    opened by which +0.52 | she and speech +0.15 | she and woven +0.60 |
    small long comma +0.42 | small long comma and cue 1 +0.35 |
    small long letter +0.28 | small long letter and cue 1 +0.69 |
    small long stop and cue 2 +0.54 | small long stop and cue 3 +0.24 |
    small short comma and cue 1 +0.26 | small short comma and cue 2 -0.19 |
    small short letter +0.32 | small short letter and cue 1 +0.15 |
    small short letter and cue 2 +0.55 | small short letter and cue 3 +0.25 |
    small short stop +0.21 | small short stop and cue 1 +0.11 |
    small short stop and cue 2 +0.10 | speech as cue 1 and nearest speech +0.24 |
    speech as cue 2 and nearest speech +0.10 |
    speech as cue 2 and nearest thought +0.27 |
    speech as cue 2 and nearest woven +0.17 | speech as cue 3 and nearest woven +0.49 |
    speech base -0.22 | speech finite +0.36 | speech participle +0.54 |
    that at quote +0.57 | that at quote and 1 to cue +0.26 |
    the at quote and 8 to cue +0.24 | thought as cue 1 and nearest thought -0.31 |
    to at quote +0.14 | to at quote and 8 to cue +0.32 | who and speech +0.79 |
    word at quote and 4 to cue +0.16 | word at quote and 8 to cue +0.23 |
    word at quote and more to cue -0.20 | woven base -0.15 | woven finite +0.16 |
    woven participle -0.17
speaker: mention
    he +0.20 | it +0.24 | names +0.17 | one name +0.24 | she +0.21 | who -0.14
speaker: quote after
    0 paragraphs apart and near +0.32 | 0 paragraphs apart and touching -0.58 |
    1 paragraphs apart and far -0.19 | 1 paragraphs apart and touching -0.11 |
    continues -0.10
speaker: quote after capital long comma
    0 paragraphs apart +0.25 | 1 paragraphs apart +0.13 | 1 stops between +0.28 |
    2 stops between +0.29
speaker: quote after capital long letter
    0 paragraphs apart +0.16
speaker: quote after capital long question
    0 paragraphs apart -0.15 | 1 stops between +0.15
speaker: quote after capital long stop
    1 paragraphs apart -0.18
speaker: quote after capital short letter
    0 paragraphs apart +0.16 | same sentence +0.22
speaker: quote after small long comma
    1 stops between +0.18
speaker: quote after small long letter
    0 paragraphs apart +0.35 | same sentence +0.29
speaker: quote after small short comma
    0 paragraphs apart +0.21 | same sentence +0.17
speaker: quote after small short letter
    same sentence +0.11
speaker: quote before
    0 paragraphs apart and far -0.28 | 1 paragraphs apart and far -0.36 |
    1 paragraphs apart and near -0.21 | 1 paragraphs apart and touching -0.36 |
    3 paragraphs apart and far -0.11 | continues -0.34
speaker: quote before capital long letter
    0 paragraphs apart +0.12 | 1 stops between +0.56
speaker: quote before capital long question
    0 paragraphs apart +0.50 | 1 stops between +0.33
speaker: quote before capital long stop
    0 paragraphs apart +0.16 | 0 stops between +0.31 | 1 stops between +0.68 |
    2 stops between +0.49 | 3 stops between +0.43 | same sentence -0.75
speaker: quote before capital short letter
    same sentence +0.11
speaker: quote before capital short stop
    0 paragraphs apart -0.25 | 1 stops between +0.79 | same sentence -0.58
speaker: quote before small short letter
    0 paragraphs apart -0.16 | same sentence +0.12
speaker: right according to
    after preposition +0.39 | cue 1 from quote +0.28 | speech according +0.39 |
    speech as cue 1 and nearest according +0.28 | word at quote +0.34
speaker: right cue before name
    0 to cue +0.15 | capital long comma +0.22 | capital long comma and cue 1 +0.22 |
    cue at quote +0.17 | cue at quote and 0 to cue +0.15 | names and speech +0.52 |
    small long comma +0.28 | small long comma and cue 1 +0.28 |
    speech as cue 1 and nearest speech +0.16 | speech finite +0.26
speaker: right mention
    she +0.21
speaker: right name
    0 words away +0.11 | 1 from quote and no cue -0.35 | 1 words away -0.27 |
    2 from quote -0.23 | 4 words away -0.38 | followed by . +0.21 |
    followed by a cue +0.11 | followed by a preposition -0.13 |
    followed by comma -0.16 | opened by a preposition -0.12 |
    opened by another word -0.44 | opened by the sentence +0.11
speaker: right name 1 from quote
    capital long question -0.21 | capital short comma +0.15 | small long comma +0.40 |
    small short comma -0.16 | small short letter -0.22
speaker: right name 2 from quote
    capital long comma +0.11
speaker: right name before cue
    1 to cue +0.11 | 2 to cue +0.25 | 4 to cue +0.31 | 8 to cue -0.19 |
    capital long letter +0.11 | capital long question -0.25 |
    capital long question and cue 1 -0.25 | capital short comma +0.12 |
    capital short comma and cue 1 +0.11 | cue 1 from quote +0.20 |
    cue 2 from quote -0.31 | he and speech +0.11 | names and speech +0.48 |
    noun and speech +0.15 | one name and speech +0.14 | opened by another word -0.18 |
    opened by comma +0.22 | opened by the sentence +0.20 | she and speech +0.24 |
    small long comma +0.37 | small long comma and cue 1 +0.37 |
    small short comma and cue 1 +0.72 | speech as cue 1 and nearest speech +0.27 |
    speech finite +0.27 | the at quote +0.56 | the at quote and 2 to cue +0.35 |
    the at quote and 4 to cue +0.24 | word at quote +0.13 |
    word at quote and 1 to cue +0.11 | word at quote and 16 to cue +0.24 |
    word at quote and 2 to cue +0.17 | word at quote and 4 to cue +0.27 |
    word at quote and 8 to cue -0.15
speaker: rule
    according to +0.33 | according to after quote +0.27 |
    block quote after a colon -0.13 | block quote after a colon 0.8 -0.13 |
    carried from paragraph above -0.32 | carried from paragraph above 0.6 +0.46 |
    carried on +0.64 | carried on 0.7 +0.35 | carried on 0.8 +0.58 |
    carried on 0.9 +0.46 | name before cue +0.18 | name before cue 0.8 +0.27 |
    noun before quote +0.13 | subject here -0.20 | subject here 0.4 -0.20 |
    subject of sentence 0.7 +0.60
speaker: rule, name before cue
    after quote +0.26 | after quote 0.8 +0.26 | after quote 0.9 +0.23 |
    later 0.6 +0.42 | later 0.7 -0.12
speaker: subject of sentence
    = at quote -0.74 | a at quote +0.36 | capital long comma -0.23 |
    capital long letter -0.26 | capital long question +0.40 | capital short stop -0.17 |
    cue at quote -0.23 | no cue -0.31 | noun cue -0.25 | of at quote +0.30 |
    participle cue +0.95 | small long comma +0.25 | small long letter +0.19 |
    small long stop +0.40 | small short letter +0.23 | small short stop +0.18 |
    that at quote +0.35 | the at quote +0.31 | word at quote +0.13
talk
    12 words +0.36 | 3 words +0.23 | 5 words +0.31 | 8 words +0.41 | any +0.34 |
    more words +0.19
title case
    2 words -0.15 | 3 words -0.12 | 5 words -0.17 | any -0.28
""")
