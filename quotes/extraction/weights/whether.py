"""Whether somebody says it: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting`: headings and clues.
WHETHER = read_table("""

    continues -0.32 | in the headline -1.56 | single marks among double ones -2.14
after :
    12 words +0.10 | 8 words +0.37 | any +0.19 | before a capital +0.75 |
    before a word -0.52 | before the -0.46 | capital to . +0.12 | capital to comma +0.11
after =
    1 words -0.69 | any -0.79 | before > -0.53 | before a word -0.64 |
    capital to letter -0.63
after a
    1 words +0.32 | 3 words +0.13 | any +0.16 | before a capital +0.36 |
    small to . +0.76
after a capital
    12 words +0.24 | 8 words +0.11 | before a word +0.11 | capital to . -0.30 |
    more words +0.15 | small to . +0.13 | small to comma +0.27 | small to letter +0.11
after a determiner
    any -0.29 | small to letter -0.30
after a possessive
    1 words -0.20 | 2 words +0.18 | any -0.16 | before a capital -0.22 |
    small to letter +0.21
after a preposition
    any -0.15 | small to letter -0.14
after a quote
    any +0.12
after a word
    2 words -0.29 | 3 words +0.29 | 5 words -0.15 | 8 words +0.36 |
    before a capital -0.24 | before a preposition +0.41 | before a quote +0.53 |
    before a word +0.18 | before and +0.14 | before in +0.15 | before the +0.14 |
    capital to . -0.19 | more words +0.47 | small to comma +0.16
after an
    2 words +0.44 | small to letter -0.12
after and
    before a capital +0.27 | before a word -0.19 | small to . +0.26 |
    small to letter -0.15
after are
    any +0.11
after as
    1 words +0.52 | 2 words +0.13 | 5 words +0.12 | any +0.37 | before a capital -0.13 |
    small to . -0.17
after be
    any +0.20
after called
    any +0.10
after comma
    1 words -0.32 | 12 words +0.16 | 5 words -0.22 | 8 words +0.32 |
    before a determiner +0.41 | before a preposition +0.28 | before a quote +0.57 |
    before a word -0.46 | before in +0.38 | before nothing +0.15 | before the +0.10 |
    capital to . +0.55 | capital to comma -0.39 | capital to letter +0.30 |
    more words +0.13 | small to letter -0.44
after finite speech
    any -0.14
after finite woven
    any +0.47
after for
    any -0.23 | small to letter +0.26
after her
    any +0.35
after in
    any -0.24
after is
    any +0.32 | before a capital +0.17 | small to . +0.51
after it
    any +0.41
after of
    1 words +0.11 | 2 words -0.24 | 3 words +0.41 | small to letter +0.31
after participle speech
    any +0.70
after sentence start
    1 words -0.35 | 12 words +0.20 | 2 words -0.24 | 5 words +0.35 | 8 words +0.20 |
    any +0.22 | before a +0.43 | before a capital +0.10 | before a determiner +0.59 |
    before a word +0.23 | before finite speech +0.48 | before in +0.37 |
    before it +0.28 | before nothing +0.57 | before the +0.32 | capital to ! +0.26 |
    capital to ? +0.58 | capital to comma +0.39 | capital to letter -0.43 |
    more words +0.27
after that
    12 words +0.35 | 8 words +0.22 | any +0.41 | before a capital -0.14 |
    before a word +0.59 | more words +0.25 | small to letter +0.29
after the
    3 words +0.21 | before a capital +0.28 | before a word -0.15 |
    capital to letter +0.12 | small to . +0.13
after to
    1 words +0.18 | 5 words +0.39 | 8 words -0.29 | before a capital +0.23 |
    before a word +0.36 | small to . +0.66
after was
    2 words +0.14 | any +0.25 | small to letter +0.66
after —
    any -0.71
article spoken few
    1 words -0.32 | 2 words -0.25 | 5 words -0.47 | more words -0.12
article spoken many
    1 words +0.30 | 12 words +0.26 | 2 words +0.19 | 3 words +0.16 | 5 words +0.31 |
    8 words +0.24 | more words +0.31
article spoken none
    1 words -0.90 | 2 words -0.54 | more words -0.18
before (
    any -0.66
before )
    any -0.50
before -
    any +0.24
before .
    any -0.24
before >
    1 words -0.42 | any -0.53
before [
    more words +0.20
before ___
    any +0.47
before a
    more words +0.35
before a capital
    5 words +0.27 | 8 words +0.14 | any +0.12
before a determiner
    12 words +0.25 | more words +0.16
before a possessive
    more words +0.58
before a preposition
    1 words +0.49 | 2 words -0.36 | 5 words +0.31 | any +0.14 | more words +0.53
before a quote
    1 words +0.12 | 2 words +0.23 | 3 words -0.17 | 5 words +0.12 | more words +0.18
before a word
    1 words -0.17 | 12 words +0.18 | 5 words +0.13 | 8 words +0.39 | more words -0.31
before and
    1 words +0.26 | 12 words -0.17 | 3 words +0.24 | 5 words +0.11 | 8 words +0.57 |
    any +0.40 | more words +0.42
before as
    any +0.34 | more words +0.18
before by
    any -0.12
before finite speech
    12 words +0.68 | 5 words +0.16 | 8 words +0.58 | any +0.19 | more words +0.17
before for
    2 words +0.52 | any +0.24
before in
    2 words +0.12 | 5 words -0.16 | 8 words +0.55 | any +0.24
before is
    any -0.50
before it
    any +0.55 | more words +0.20
before nothing
    12 words +0.58 | 8 words +0.10 | any +0.11 | more words +0.33
before of
    2 words +0.22 | any +0.50
before on
    more words +0.34
before or
    any -0.25
before that
    2 words +0.15
before the
    1 words +0.24 | 12 words +0.32 | 2 words +0.30 | 8 words -0.19 | any +0.21 |
    more words +0.29
before to
    1 words +0.14 | 2 words +0.18 | any +0.18
begins capital
    3 words -0.30 | 5 words -0.13 | more words +0.28
begins mark
    any -0.31 | more words -0.49
begins small
    1 words -0.16 | 12 words +0.17 | 3 words +0.42 | 8 words +0.15 | any +0.17 |
    more words +0.54
ends !
    any +0.48 | begins capital +0.29 | more words +0.30
ends '
    any -0.14
ends .
    1 words +0.22 | 12 words +0.18 | 3 words -0.18 | 5 words -0.12 | begins mark -0.22 |
    begins small +0.28 | more words +0.15
ends ?
    8 words +0.24 | begins capital +0.11 | more words +0.22
ends comma
    1 words -0.39 | 3 words +0.15 | begins mark -0.33 | more words +0.13
ends letter
    12 words +0.16 | 2 words -0.14 | 5 words +0.13 | 8 words +0.18 | begins mark +0.12
ends ’
    any +0.13 | more words +0.11
length
    1 words -0.18 | more words +0.21
plain case
    work after -0.16 | work before -0.66
quote after
    in paragraph +0.13 | joined by a capital +0.50
quote before
    in paragraph +0.29 | in sentence -0.37 | joined by a capital -0.21 |
    joined by and +0.12
repeated
    1 words -0.31 | 3 words -0.13
speaker likely
    12 words +0.31 | 3 words +0.22 | 8 words +0.15 | more words +0.13
speaker sure
    1 words -0.29 | 3 words +0.11 | 5 words -0.12 | more words +0.20
speaker torn
    12 words -0.18 | 3 words -0.25 | 5 words +0.15 | more words +0.20
speaker with cue
    12 words +0.23 | 3 words +0.27 | 5 words +0.13 | 8 words +0.36 | more words +0.49
speaker without cue
    1 words -0.15 | 12 words -0.19 | 3 words -0.22 | 5 words -0.16 | 8 words -0.38 |
    more words -0.37
speaker: left according to
    after preposition +0.58 | cue 1 from quote +0.36 | speech according +0.58 |
    speech as cue 1 and nearest according +0.36
speaker: left cue before name
    speech finite -0.20
speaker: left mention
    he +0.22 | it +0.19 | names +0.16 | one name +0.32 | she +0.24 | who -0.20
speaker: left name
    1 from quote and no cue -0.45 | 1 words away -0.38 | 2 from quote and no cue -0.15 |
    3 from quote +0.16 | 3 from quote and no cue -0.18 | 4 from quote -0.17 |
    followed by : -0.26 | followed by a cue +0.15 | followed by a preposition -0.38 |
    followed by quote +0.11 | more words away +0.25 | opened by a conjunction +0.17 |
    opened by another word -0.23 | opened by the quote -0.28 | opened by what +0.56 |
    opened by which +0.63 | possessive +0.21
speaker: left name 1 from quote
    capital long stop +0.13 | capital short stop -0.10 | small long letter +0.17 |
    small short comma +0.15
speaker: left name 2 from quote
    capital long stop -0.27 | capital short letter +0.19 | capital short stop -0.33 |
    small long comma -0.11 | small long letter +0.72 | small long stop +0.18 |
    small short stop +0.16
speaker: left name 3 from quote
    capital long stop +0.11 | small short letter +0.40 | small short stop +0.18
speaker: left name 4 from quote
    small short stop +0.47
speaker: left name before cue
    0 to cue +0.28 | 1 to cue +0.27 | 2 to cue +0.19 | 4 to cue +0.13 | 8 to cue +0.23 |
    : at quote +0.20 | : at quote and 1 to cue +0.48 | : at quote and 16 to cue +0.23 |
    : at quote and 4 to cue +0.29 | a at quote and 4 to cue +0.21 |
    a at quote and 8 to cue +0.12 | a at quote and more to cue -0.22 |
    after preposition +0.14 | another quote between +0.28 |
    article and name and speech +0.13 | article and name and woven -0.17 |
    capital long question +0.24 | capital long question and cue 1 +0.22 |
    capital short stop -0.12 | capital short stop and cue 1 -0.20 |
    comma at quote +0.17 | comma at quote and 16 to cue +0.11 |
    comma at quote and more to cue +0.43 | cue 2 from quote +0.18 |
    cue 3 from quote +0.59 | cue at quote +0.19 | cue at quote and 0 to cue +0.28 |
    he and speech +0.30 | he and woven +0.39 | more to cue -0.18 |
    names and speech +0.56 | names and woven +0.48 | noun and speech +0.22 |
    of at quote +0.22 | one name and speech -0.16 | one name and woven -0.25 |
    opened by a conjunction +0.95 | opened by and -0.13 | opened by another word +0.21 |
    opened by comma +0.22 | opened by the quote -0.32 | opened by what +0.57 |
    opened by which +0.51 | she and speech +0.12 | she and woven +0.60 |
    small long comma +0.42 | small long comma and cue 1 +0.35 |
    small long letter +0.14 | small long letter and cue 1 +0.30 |
    small long letter and cue 2 -0.14 | small long stop and cue 1 -0.13 |
    small long stop and cue 2 +0.54 | small long stop and cue 3 +0.26 |
    small short comma and cue 1 +0.28 | small short comma and cue 2 -0.19 |
    small short letter +0.38 | small short letter and cue 1 +0.22 |
    small short letter and cue 2 +0.55 | small short letter and cue 3 +0.27 |
    small short stop +0.30 | small short stop and cue 1 +0.23 |
    small short stop and cue 2 +0.12 | small short stop and cue 3 +0.35 |
    speech as cue 1 and nearest speech +0.15 |
    speech as cue 2 and nearest speech +0.11 |
    speech as cue 2 and nearest thought +0.23 |
    speech as cue 2 and nearest woven +0.13 | speech as cue 3 and nearest woven +0.47 |
    speech base -0.44 | speech finite +0.34 | speech opened by a conjunction +0.66 |
    speech opened by another word +0.78 | speech opened by comma +0.25 |
    speech opened by the quote -0.35 | speech opened by the sentence +0.19 |
    speech participle +0.50 | that at quote +0.57 | that at quote and 1 to cue +0.26 |
    the at quote +0.11 | the at quote and 8 to cue +0.22 |
    thought as cue 1 and nearest thought -0.20 | to at quote and 8 to cue +0.37 |
    who and speech +0.78 | word at quote and 4 to cue +0.24 |
    word at quote and 8 to cue +0.23 | word at quote and more to cue -0.21 |
    woven base -0.15 | woven finite +0.19 | woven opened by a conjunction +0.55 |
    woven opened by the sentence -0.13 | woven participle -0.14
speaker: mention
    he +0.20 | it +0.21 | names +0.15 | one name +0.27 | she +0.27 | who -0.21
speaker: quote after
    0 paragraphs apart and far -0.11 | 0 paragraphs apart and near +0.29 |
    0 paragraphs apart and touching -0.59 | 1 paragraphs apart and far -0.20 |
    1 paragraphs apart and near -0.12
speaker: quote after capital long comma
    0 paragraphs apart +0.12 | 1 paragraphs apart +0.13 | 1 stops between +0.23 |
    2 stops between +0.32 | same sentence -0.19
speaker: quote after capital long letter
    0 paragraphs apart +0.15
speaker: quote after capital long question
    0 paragraphs apart -0.14 | 1 stops between +0.15
speaker: quote after capital long stop
    1 paragraphs apart -0.23
speaker: quote after capital short letter
    0 paragraphs apart +0.13 | same sentence +0.17
speaker: quote after small long comma
    0 paragraphs apart +0.10 | 1 stops between +0.19
speaker: quote after small short comma
    0 paragraphs apart +0.22 | same sentence +0.17
speaker: quote after small short letter
    same sentence +0.15
speaker: quote before
    0 paragraphs apart and far -0.34 | 1 paragraphs apart and far -0.39 |
    1 paragraphs apart and near -0.29 | 1 paragraphs apart and touching -0.35 |
    3 paragraphs apart and far -0.14 | continues -0.33
speaker: quote before capital long letter
    0 paragraphs apart +0.13 | 1 stops between +0.56
speaker: quote before capital long question
    0 paragraphs apart +0.51 | 1 stops between +0.34
speaker: quote before capital long stop
    0 paragraphs apart +0.21 | 0 stops between +0.31 | 1 stops between +0.69 |
    2 stops between +0.49 | 3 stops between +0.44 | same sentence -0.69
speaker: quote before capital short letter
    same sentence +0.12
speaker: quote before capital short stop
    0 paragraphs apart -0.19 | 1 stops between +0.78 | same sentence -0.51
speaker: quote before small long stop
    same sentence +0.14
speaker: quote before small short letter
    0 paragraphs apart -0.22 | same sentence +0.16
speaker: right according to
    after preposition +0.39 | cue 1 from quote +0.28 | speech according +0.39 |
    speech as cue 1 and nearest according +0.28 | word at quote +0.34
speaker: right cue before name
    0 to cue +0.16 | capital long comma +0.24 | capital long comma and cue 1 +0.24 |
    cue at quote +0.18 | cue at quote and 0 to cue +0.16 | names and speech +0.53 |
    small long comma +0.29 | small long comma and cue 1 +0.29 |
    speech as cue 1 and nearest speech +0.17 | speech finite +0.26
speaker: right mention
    she +0.18
speaker: right name
    1 from quote and no cue -0.35 | 1 words away -0.28 | 2 from quote -0.21 |
    4 words away -0.35 | followed by . +0.23 | followed by a cue +0.11 |
    followed by a preposition -0.24 | followed by comma -0.20 |
    opened by a preposition -0.22 | opened by another word -0.31
speaker: right name 1 from quote
    capital long letter -0.11 | capital long question -0.22 |
    capital short comma +0.11 | small long comma +0.40 | small short comma -0.18
speaker: right name before cue
    1 to cue +0.11 | 2 to cue +0.22 | 4 to cue +0.27 | 8 to cue -0.16 |
    capital long question -0.24 | capital long question and cue 1 -0.24 |
    capital short comma +0.12 | capital short comma and cue 1 +0.10 |
    cue 1 from quote +0.21 | cue 2 from quote -0.34 | he and speech +0.10 |
    names and speech +0.47 | noun and speech +0.12 | one name and speech +0.10 |
    opened by comma +0.20 | opened by the sentence +0.20 | she and speech +0.22 |
    small long comma +0.36 | small long comma and cue 1 +0.36 |
    small short comma and cue 1 +0.66 | small short letter and cue 1 +0.13 |
    speech as cue 1 and nearest speech +0.22 | speech finite +0.22 |
    speech opened by comma +0.24 | speech opened by the sentence +0.22 |
    the at quote +0.57 | the at quote and 2 to cue +0.36 |
    the at quote and 4 to cue +0.25 | word at quote +0.12 |
    word at quote and 1 to cue +0.11 | word at quote and 16 to cue +0.35 |
    word at quote and 2 to cue +0.14 | word at quote and 4 to cue +0.24 |
    word at quote and 8 to cue -0.16
speaker: rule
    according to +0.33 | according to after quote +0.28 |
    block quote after a colon -0.13 | block quote after a colon 0.8 -0.13 |
    carried from paragraph above -0.31 | carried from paragraph above 0.6 +0.45 |
    carried on +0.63 | carried on 0.7 +0.37 | carried on 0.8 +0.52 |
    carried on 0.9 +0.48 | name before cue +0.13 | name before cue 0.8 +0.21 |
    name before cue 0.9 +0.12 | noun before quote +0.12 | subject here -0.23 |
    subject here 0.4 -0.23 | subject of sentence 0.7 +0.57
speaker: rule, cue before name
    after quote 0.9 +0.10
speaker: rule, name before cue
    after quote +0.29 | after quote 0.8 +0.26 | after quote 0.9 +0.26 |
    later 0.6 +0.40 | later 0.7 -0.12
speaker: subject of sentence
    = at quote -0.72 | a at quote +0.30 | capital long comma -0.21 |
    capital long letter -0.23 | capital long question +0.38 | capital short stop -0.17 |
    cue at quote -0.19 | no cue -0.26 | noun cue -0.23 | of at quote +0.33 |
    participle cue +0.94 | small long comma +0.27 | small long letter +0.22 |
    small long stop +0.48 | small short letter +0.18 | small short stop +0.17 |
    so +0.14 | that at quote +0.35 | the at quote +0.29 | to at quote +0.12 |
    word at quote +0.17
talk
    12 words +0.37 | 3 words +0.24 | 5 words +0.29 | 8 words +0.42 | any +0.34 |
    more words +0.19
title case
    2 words -0.16 | 5 words -0.20 | any -0.28
""")
