"""Whether somebody says it: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting`: headings, then their clues.
WHETHER = read_table("""

    continues -0.44 | in the headline -2.28 | single marks among double ones -3.45
after :
    12 words +0.71 | 8 words +0.93 | any +0.46 | before a capital +1.61 |
    before a word -0.94 | before the -0.80
after =
    1 words -1.21 | any -1.33 | before > -0.85 | before a word -1.05
after a
    1 words +0.40 | 2 words -0.16 | 3 words +0.20 | 5 words -0.37 |
    before a capital +0.68 | before a word +0.11 | before and -0.39 | before in +0.15
after a capital
    1 words -0.26 | 12 words +0.67 | 2 words +0.11 | 5 words -0.23 | 8 words +0.34 |
    any -0.10 | before a capital +0.35 | before a word +0.14 | more words +0.17
after a determiner
    any -0.55
after a possessive
    1 words -0.17 | 2 words +0.53 | before a capital -0.31
after a preposition
    2 words -0.37 | any -0.22
after a quote
    any +0.25
after a word
    2 words -0.52 | 3 words +0.43 | 5 words -0.29 | 8 words +0.41 |
    before a capital -0.35 | before a preposition +0.99 | before a quote +0.98 |
    before a word +0.19 | before and +0.20 | before in +0.17 | before the +0.17 |
    more words +0.86
after an
    any -0.23
after and
    any -0.15 | before a capital +0.56 | before a word -0.40
after as
    1 words +0.86 | 2 words +0.57 | any +0.59 | before a capital -0.18
after be
    any +0.14
after comma
    1 words -0.26 | 12 words +0.12 | 3 words +0.19 | 5 words -0.11 | 8 words +0.35 |
    before a determiner +0.80 | before a preposition +0.32 | before a quote +1.14 |
    before a word -0.93 | before in +0.65 | before nothing +0.76 | more words +0.27
after finite speech
    any -0.26
after finite woven
    any +0.78
after for
    any -0.43
after her
    any +0.61
after his
    any -0.19
after is
    any +0.63 | before a capital +0.13
after it
    any +0.46
after of
    1 words +0.25 | 2 words -0.49 | 3 words +0.67
after participle speech
    any +1.08
after sentence start
    1 words -0.57 | 12 words +0.36 | 2 words -0.44 | 5 words +0.56 | 8 words +0.25 |
    any +0.30 | before a +0.64 | before a capital +0.13 | before a determiner +0.94 |
    before a preposition -0.32 | before a quote -0.11 | before a word +0.46 |
    before and -0.26 | before as +0.38 | before finite speech +0.85 | before in +0.73 |
    before nothing +0.70 | before that +0.61 | before the +0.47 | more words +0.45
after that
    12 words +0.61 | 8 words +0.21 | any +0.76 | before a capital -0.36 |
    before a word +0.83 | more words +0.54
after the
    1 words -0.31 | 2 words +0.20 | 3 words +0.48 | any +0.18 | before a capital +0.43 |
    before a word -0.64
after to
    1 words +0.40 | 3 words -0.17 | 5 words +0.59 | 8 words -0.45 | any +0.19 |
    before a capital +0.33 | before a word +0.63
after was
    2 words +0.16 | any +0.27
after —
    any -1.10
before (
    any -1.06
before -
    any +0.19
before >
    1 words -0.70 | any -0.85
before ___
    any +0.69
before a
    more words +0.63
before a capital
    12 words -0.18 | 2 words +0.19 | 3 words +0.21 | 5 words +0.33 | 8 words +0.18
before a determiner
    12 words +0.38 | any +0.17 | more words +0.11
before a possessive
    any -0.15 | more words +1.20
before a preposition
    1 words +0.66 | 2 words -0.35 | 5 words +0.31 | 8 words -0.19 | any +0.14 |
    more words +0.88
before a quote
    1 words +0.10 | 2 words +0.37 | 3 words -0.20 | 5 words +0.36 | 8 words -0.16 |
    more words +0.19
before a word
    1 words -0.18 | 12 words +0.29 | 5 words +0.28 | 8 words +0.68 | any -0.11 |
    more words -0.56
before and
    1 words +0.25 | 12 words -0.42 | 3 words +0.36 | 8 words +1.10 | any +0.32 |
    more words +0.78
before as
    any +0.57 | more words +0.25
before by
    any -0.14
before finite speech
    12 words +1.08 | 5 words +0.24 | 8 words +1.01 | any +0.16 | more words +0.17
before for
    2 words +0.96 | any +0.38
before in
    1 words -0.16 | 2 words +0.18 | 5 words -0.32 | 8 words +1.02 | any +0.11
before is
    any -0.80
before it
    any +0.42 | more words +0.41
before nothing
    12 words +1.03 | any +0.14 | more words +0.30
before of
    2 words +0.19 | any +1.00
before on
    any -0.12 | more words +0.52
before or
    any -0.34
before that
    2 words +0.35
before the
    1 words +0.28 | 12 words +1.30 | 2 words +0.40 | 8 words -0.11 | any +0.42 |
    more words +0.27
before to
    2 words +0.34 | any +0.23
before —
    any -0.39
begins capital
    1 words +0.11 | 3 words -0.46 | 8 words -0.16 | more words +0.47
begins mark
    1 words +0.22 | any -0.35 | more words -0.85
begins small
    1 words -0.17 | 12 words +0.14 | 2 words -0.16 | 3 words +0.45 | 5 words +0.27 |
    8 words +0.22 | any +0.17 | more words +0.65
ends !
    5 words -0.23 | 8 words -0.14 | any +0.64 | begins capital +0.29 | more words +0.42
ends '
    any -0.40 | begins capital -0.23 | more words -0.11
ends .
    1 words +0.51 | 12 words +0.26 | 5 words -0.15 | 8 words -0.10 |
    begins capital -0.10 | begins mark -0.26 | begins small +0.38
ends ?
    8 words +1.10 | any +0.29 | begins capital +0.40 | more words +0.23
ends comma
    1 words -0.62 | 12 words +0.24 | 5 words +0.16 | begins capital +0.16 |
    begins mark -0.49 | more words +0.23
ends letter
    1 words -0.11 | 12 words +0.13 | 3 words -0.24 | 5 words +0.18 | any -0.16 |
    begins mark +0.40 | begins small -0.14 | more words +0.87
length
    1 words -0.20 | more words +0.24
plain case
    nickname +0.21 | work after -0.43 | work before -1.06
quote after
    in paragraph +0.17 | in sentence +0.13 | joined by a capital +0.91 |
    joined by and -0.23
quote before
    in paragraph +0.36 | in sentence -0.48 | joined by a capital -0.32 |
    joined by a word +0.13 | joined by and +0.16
repeated
    1 words -0.30 | 3 words -0.15
speaker
    likely +0.18 | torn +0.15
speaker likely
    3 words +0.37 | 5 words -0.13 | 8 words +0.16 | more words +0.30
speaker sure
    1 words -0.34 | 8 words +0.17 | more words +0.29
speaker torn
    1 words +0.36 | 3 words -0.27 | 5 words +0.23 | 8 words -0.24
speaker with cue
    12 words +0.26 | 3 words +0.34 | 8 words +0.32 | more words +0.74
speaker without cue
    12 words -0.15 | 8 words -0.42 | more words -0.37
speaker: left according to
    after preposition +0.82 | cue 1 from quote +0.48 | speech according +0.82 |
    speech as cue 1 and nearest according +0.48
speaker: left cue before name
    speech finite -0.57
speaker: left mention
    article and name +0.14 | he +0.18 | it +0.42 | names +0.35 | noun +0.18 |
    one name +0.40 | she +0.15 | they -0.10 | who -0.31
speaker: left name
    1 from quote -0.16 | 1 from quote and no cue -0.41 | 1 words away -0.89 |
    16 words away -0.16 | 2 from quote and no cue -0.37 | 2 words away -0.11 |
    3 from quote +0.17 | 3 from quote and no cue -0.27 | followed by a cue +0.17 |
    followed by a preposition -0.90 | followed by a verb +0.18 |
    followed by quote -0.14 | more words away +0.40 | opened by a conjunction +0.22 |
    opened by a preposition +0.19 | opened by and -0.13 | opened by another word -0.34 |
    opened by comma -0.30 | opened by the quote -0.49 | opened by the sentence -0.26 |
    opened by which +1.20 | possessive +0.13
speaker: left name 1 from quote
    capital long comma -0.86 | capital short comma +0.13 | capital short stop -0.45 |
    small long comma -0.26 | small long letter +0.40 | small long stop -0.37 |
    small short comma +0.24 | small short stop -0.17
speaker: left name 2 from quote
    capital long stop -0.58 | capital short letter +0.64 | capital short stop -0.53 |
    small long comma -0.26 | small long letter +1.35 | small long stop +0.40 |
    small short stop +0.11
speaker: left name 3 from quote
    capital long stop +0.36 | small long stop -0.15 | small short letter +0.66 |
    small short stop +0.43
speaker: left name 4 from quote
    small long stop +0.38 | small short letter -0.29 | small short stop +0.91
speaker: left name before cue
    0 to cue +0.38 | 1 to cue +0.20 | 2 to cue +0.49 | 4 to cue +0.30 | 8 to cue +0.29 |
    : at quote +0.38 | : at quote and 1 to cue +0.76 | : at quote and 16 to cue +0.35 |
    : at quote and 4 to cue +0.38 | a at quote -0.16 | a at quote and 4 to cue +1.17 |
    a at quote and 8 to cue +0.20 | a at quote and more to cue -0.80 |
    another quote between +0.48 | article and name and woven -0.37 |
    capital long question +0.15 | capital long question and cue 1 +0.13 |
    capital long stop and cue 1 +0.14 | capital long stop and cue 2 -0.22 |
    capital short comma -0.20 | capital short comma and cue 1 -0.23 |
    capital short letter and cue 1 +0.13 | capital short stop -0.11 |
    capital short stop and cue 1 -0.34 | comma at quote +0.30 |
    comma at quote and 16 to cue +0.30 | comma at quote and more to cue +0.72 |
    cue 2 from quote +0.11 | cue 3 from quote +0.71 | cue at quote +0.36 |
    cue at quote and 0 to cue +0.38 | cue at quote and 16 to cue -0.15 |
    cue at quote and 8 to cue -0.14 | he and speech +0.39 | he and woven +0.45 |
    more to cue -0.27 | names and speech +0.65 | names and woven +0.74 |
    noun and speech +0.69 | of at quote +1.16 | one name and speech -0.26 |
    one name and woven -0.32 | opened by a conjunction +1.27 |
    opened by a preposition +0.16 | opened by and +0.11 | opened by another word +0.18 |
    opened by comma +0.44 | opened by the quote -0.58 | opened by what +1.21 |
    opened by which +0.83 | she and speech +0.30 | she and woven +1.13 |
    small long comma +0.78 | small long comma and cue 1 +0.59 |
    small long letter and cue 1 +1.01 | small long stop -0.12 |
    small long stop and cue 1 -0.39 | small long stop and cue 2 +0.94 |
    small long stop and cue 3 +0.36 | small short comma +0.22 |
    small short comma and cue 1 +0.66 | small short comma and cue 2 -0.43 |
    small short letter +0.48 | small short letter and cue 1 +0.32 |
    small short letter and cue 2 +0.71 | small short stop +0.30 |
    small short stop and cue 2 +0.33 | speech as cue 1 and nearest speech +0.25 |
    speech as cue 2 and nearest speech +0.25 |
    speech as cue 2 and nearest thought +0.39 |
    speech as cue 3 and nearest woven +0.94 | speech base -0.60 | speech finite +0.55 |
    speech participle +0.83 | that at quote +0.75 | that at quote and 1 to cue +0.27 |
    thought finite +0.13 | to at quote and 8 to cue +0.66 | who and speech +1.63 |
    word at quote and 1 to cue +0.11 | word at quote and 4 to cue +0.29 |
    word at quote and 8 to cue +0.45 | word at quote and more to cue -0.37 |
    woven base +0.82 | woven participle -0.44
speaker: mention
    he +0.21 | it +0.44 | names +0.25 | noun +0.12 | one name +0.36 | she +0.25 |
    they -0.22 | who -0.33
speaker: quote after
    0 paragraphs apart and far -0.22 | 0 paragraphs apart and near +0.29 |
    0 paragraphs apart and touching -0.84 | 1 paragraphs apart and far -0.31 |
    1 paragraphs apart and near +0.21 | 1 paragraphs apart and touching -0.37
speaker: quote after capital long comma
    0 paragraphs apart +0.36 | 1 paragraphs apart +0.27 | 1 stops between +0.27 |
    2 stops between +0.53
speaker: quote after capital long question
    0 paragraphs apart -0.28 | 1 stops between +0.33
speaker: quote after capital long stop
    1 paragraphs apart -0.16
speaker: quote after capital short comma
    0 paragraphs apart +0.24 | same sentence +0.19
speaker: quote after capital short letter
    0 paragraphs apart +0.13 | same sentence +0.37
speaker: quote after small long comma
    1 stops between +0.28 | same sentence -0.12
speaker: quote after small long letter
    0 paragraphs apart +0.58 | same sentence +0.47
speaker: quote after small short comma
    0 paragraphs apart +0.16
speaker: quote after small short letter
    0 paragraphs apart +0.23 | same sentence +0.36
speaker: quote before
    0 paragraphs apart and far -0.41 | 1 paragraphs apart and far -0.64 |
    1 paragraphs apart and near -0.64 | 1 paragraphs apart and touching -0.61 |
    3 paragraphs apart and far -0.31 | continues -0.40
speaker: quote before capital long letter
    0 paragraphs apart +0.51 | 1 stops between +0.77
speaker: quote before capital long question
    0 paragraphs apart +0.69 | 1 stops between +0.48
speaker: quote before capital long stop
    0 paragraphs apart +0.22 | 0 stops between +0.60 | 1 paragraphs apart +0.31 |
    1 stops between +0.96 | 2 stops between +1.00 | 3 stops between +0.99 |
    same sentence -1.20
speaker: quote before capital short letter
    0 paragraphs apart -0.16 | same sentence +0.14
speaker: quote before capital short stop
    0 paragraphs apart -0.35 | 1 stops between +1.32 | same sentence -0.72
speaker: quote before small long stop
    0 paragraphs apart -0.18
speaker: quote before small short letter
    0 paragraphs apart -0.11 | same sentence +0.23
speaker: right according to
    after preposition +0.59 | cue 1 from quote +0.40 | speech according +0.59 |
    speech as cue 1 and nearest according +0.40 | word at quote +0.49
speaker: right cue before name
    0 to cue +0.27 | article and name and speech -0.21 | capital long comma +0.13 |
    capital long comma and cue 1 +0.13 | cue 1 from quote -0.11 | cue at quote +0.31 |
    cue at quote and 0 to cue +0.27 | names and speech +0.89 | noun and speech -0.14 |
    small long comma +0.50 | small long comma and cue 1 +0.50 |
    speech as cue 1 and nearest speech +0.13 | speech finite +0.24
speaker: right mention
    article and name -0.23 | he +0.16 | noun -0.14 | she +0.37
speaker: right name
    1 from quote -0.12 | 1 from quote and no cue -0.30 | 1 words away -0.27 |
    16 words away +0.32 | 2 from quote -0.46 | 4 words away -0.83 |
    followed by . +0.35 | followed by a preposition -0.40 | followed by a verb +0.33 |
    followed by comma -0.20 | opened by a preposition -0.19 |
    opened by another word -0.19 | opened by comma -0.15
speaker: right name 1 from quote
    capital long question -0.48 | capital short comma +0.16 | small long comma +0.80 |
    small short comma -0.50
speaker: right name 2 from quote
    capital long comma +0.27
speaker: right name before cue
    1 to cue +0.16 | 2 to cue +0.36 | 4 to cue +0.94 | 8 to cue -0.32 |
    capital long letter -0.12 | capital long letter and cue 1 -0.24 |
    capital long question -0.54 | capital long question and cue 1 -0.54 |
    capital long shout +0.16 | capital short comma +0.24 |
    capital short comma and cue 1 +0.12 | cue 1 from quote +0.30 |
    cue 2 from quote -0.41 | names and speech +0.79 | noun and speech +0.12 |
    one name and speech +0.16 | opened by another word -0.65 | opened by comma +0.32 |
    opened by the sentence +0.25 | she and speech +0.42 | small long comma +0.54 |
    small long comma and cue 1 +0.53 | small short comma -0.24 |
    small short comma and cue 1 +1.25 | small short letter +0.42 |
    small short letter and cue 1 +0.66 | speech as cue 1 and nearest speech +0.34 |
    speech finite +0.35 | the at quote +0.98 | the at quote and 2 to cue +0.49 |
    the at quote and 4 to cue +0.21 | word at quote +0.11 |
    word at quote and 1 to cue +0.16 | word at quote and 16 to cue +0.12 |
    word at quote and 2 to cue +0.11 | word at quote and 4 to cue +0.76 |
    word at quote and 8 to cue -0.27
speaker: rule
    according to +0.42 | according to after quote +0.29 |
    block quote after a colon -0.26 | block quote after a colon 0.8 -0.26 |
    carried from paragraph above -0.51 | carried from paragraph above 0.6 +0.89 |
    carried on +0.53 | carried on 0.7 +0.11 | carried on 0.8 +0.55 |
    carried on 0.9 +0.64 | name before colon +0.12 | name before colon 0.7 +0.12 |
    name before cue 0.8 +0.43 | name before cue 0.9 +0.22 | noun before quote +0.19 |
    subject here -0.21 | subject here 0.4 -0.21 | subject of sentence -0.11 |
    subject of sentence 0.6 -0.15 | subject of sentence 0.7 +0.90 |
    subject of sentence 0.8 +0.17
speaker: rule, cue before name
    after quote -0.16 | after quote 0.8 -0.28
speaker: rule, name before cue
    after quote +0.44 | after quote 0.8 +0.40 | after quote 0.9 +0.40 | later +0.24 |
    later 0.6 +0.59 | later 0.7 -0.14
speaker: subject of sentence
    = at quote -1.31 | a at quote +0.45 | as at quote +0.13 | capital long comma -0.35 |
    capital long letter -0.59 | capital long question +0.59 | capital long stop +0.14 |
    capital short stop -0.24 | comma at quote +0.19 | cue at quote +0.11 |
    no cue -0.33 | noun cue -0.34 | of at quote +0.45 | participle cue +1.03 |
    small long comma +0.40 | small long letter +0.26 | small long stop +0.72 |
    small short letter +0.37 | small short stop +0.16 | so +0.16 | that at quote +1.04 |
    the at quote +0.78 | to at quote -0.26 | word at quote +0.22
talk
    12 words +0.48 | 3 words +0.32 | 5 words +0.24 | 8 words +0.51 | any +0.41 |
    more words +0.22
title case
    2 words -0.11 | 3 words -0.25 | 5 words -0.39 | any -0.50
""")
