"""Whether words so placed are reported: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting.statements`: headings and clues.
PLACED = read_table("""

    placed around -0.21 | placed before cue -0.14 | placed before name -0.31
placed after comma
    1 off -0.29 | of as +0.75 | of carried -0.21 | quote before -0.84 |
    quote behind +0.25 | quote nowhere +0.25 | said -0.10 | states +0.11
placed after comma from
    name -0.12
placed after comma opens
    name -0.13 | name name -0.50 | participle speech -0.61 | participle woven -1.47 |
    said participle speech -0.42 | said participle woven -0.99 | said …ing -1.27 |
    …ing -1.10
placed after comma then
    : +0.21 | any state comma +0.27 | comma -0.45 | said comma -0.22 |
    states comma +0.30
placed after cue
    1 off -0.13 | added -0.75 | agree -0.12 | agreed +0.39 | announced +0.12 |
    argued -0.24 | blasted -0.11 | challenge -0.30 | charged -0.37 | claim +0.36 |
    claimed -0.18 | claiming +0.17 | comment +0.16 | comments -0.38 | continued -0.15 |
    continues -0.39 | continuing -0.40 | email -0.79 | emails -1.12 | mention +0.28 |
    messages -0.41 | of after +0.24 | of as -0.12 | of carried +0.12 | of that -0.40 |
    of though +0.37 | of what -0.48 | of while +0.33 | of who -0.14 | offer +0.31 |
    offers -0.25 | pledged -0.34 | posted -0.13 | press -0.14 | promised +0.26 |
    promising +0.11 | quote around -0.63 | quote before -1.14 | quote behind +0.64 |
    quote nowhere +0.23 | recalled +0.16 | remarks -0.97 | report -0.66 |
    reported -0.16 | reports +0.16 | respond +0.13 | said -0.13 | saying +0.50 |
    says +0.25 | shooting -0.75 | shot -0.36 | state -1.06 | states -0.59 |
    suggested +0.35 | tell +0.27 | telling +0.13 | told -0.37 | tweet -0.85 |
    tweeted -0.31 | urged +0.58 | wrote -0.39
placed after cue from
    ) -0.31 | and +0.35 | base speech -0.12 | but +0.37 | by +0.39 | comma +0.32 |
    day +0.74 | determiner -0.29 | finite speech +0.15 | he +0.16 | it -0.17 |
    number -0.45 | quote -1.09 | she -0.11 | that -0.22 | to +0.15 | …ed -0.54 |
    …ing -0.31
placed after cue opens
    a word +0.24 | about +0.33 | about name +0.31 | about the +0.36 | and -0.74 |
    as -0.27 | at the -0.42 | auxiliary word -0.35 | auxiliary …ed +0.15 |
    base woven +0.52 | by -0.28 | by name -1.10 | continue to +0.29 |
    continued to +0.46 | continues to -0.31 | determiner word -0.26 | email word -0.59 |
    finite speech +0.23 | finite woven +0.21 | for +0.23 | for the +0.23 | he +0.22 |
    he finite thought +1.02 | he finite woven -0.21 | he word +0.28 | he …ed +1.13 |
    her word -0.23 | his +0.11 | in -0.48 | in a +0.14 | in determiner -0.24 |
    in name -1.23 | in the -0.34 | it +0.21 | it auxiliary +0.33 | name . -0.42 |
    name auxiliary +0.13 | name comma -0.32 | name name -0.53 | name word +0.24 |
    number -0.33 | on +0.19 | on name +0.22 | on the -0.11 | participle woven +0.29 |
    pledged to +0.24 | preposition -0.29 | preposition name -0.32 |
    preposition the -0.47 | press word -0.80 | pronoun +0.27 | quote -0.32 |
    respond to +0.13 | said a -0.19 | said at -0.60 | said auxiliary +0.41 |
    said determiner +0.31 | said he +0.50 | said in -0.43 | said it +0.23 |
    said of -0.31 | said on -0.57 | said preposition -0.93 | said pronoun +1.09 |
    said the +0.27 | said there +0.42 | said they -0.11 | say name +0.72 |
    say they +0.11 | saying he -0.47 | saying the -0.13 | says he -0.21 |
    says name +0.11 | says the +0.29 | she +0.21 | she auxiliary -0.25 |
    state of -0.29 | state word -0.31 | state …s -0.24 | states word -0.22 |
    the name -0.21 | the word +0.17 | the …s +0.15 | their +0.25 | there +0.23 |
    there auxiliary +0.18 | they +0.24 | they auxiliary -0.13 | to a -0.34 |
    to auxiliary -0.45 | to quote -0.14 | to the -0.34 | to word +0.21 |
    told name +0.17 | told the -0.23 | vowed to -0.17 | when -0.49 | with -0.18 |
    word . -1.07 | word comma -0.17 | word for -0.23 | word in -0.14 | word name +0.56 |
    word to -0.21 | word word +0.26 | word …s +0.25 | …ed +0.13 | …ly +0.20 |
    …s . +0.28 | …s to +0.15 | …s word +0.29
placed after cue then
    about +0.33 | and -0.74 | any advocate for +0.61 | any agree to -0.12 |
    any agree with +0.56 | any comment on +0.87 | any continue to +0.41 |
    any email word -0.64 | any mention name -0.32 | any offer a -0.12 |
    any pledge to +0.47 | any press word -0.32 | any respond to +0.26 |
    any say about -1.10 | any say at -0.69 | any say auxiliary +0.36 |
    any say day -0.21 | any say determiner +0.27 | any say his +0.45 |
    any say in -0.25 | any say it +0.35 | any say name +0.26 | any say of -0.42 |
    any say on -0.80 | any say preposition -1.02 | any say quote -0.38 |
    any say she +0.20 | any say the +0.16 | any say there +0.84 | any say word +0.35 |
    any say …s +0.54 | any shoot word -0.92 | any state and -0.17 |
    any state auxiliary -0.25 | any state of +0.14 | any state word -0.48 |
    any state …s -0.34 | any tell name -0.13 | any tell the -0.23 |
    any tell word +0.49 | any tell …s -0.46 | any threaten to +0.82 | any vow to +0.16 |
    any write in -0.15 | any write name -0.37 | as -0.27 | base woven +0.52 | by -0.22 |
    continue to +0.29 | continued to +0.46 | continues to -0.31 | day -0.13 |
    email word -0.59 | finite speech +0.23 | finite woven +0.21 | for +0.23 | he +0.12 |
    in -0.45 | it +0.21 | number -0.18 | participle woven +0.29 | pledged to +0.15 |
    preposition -0.20 | press word -0.80 | pronoun +0.27 | quote -0.32 |
    respond to +0.21 | said a -0.19 | said at -0.59 | said auxiliary +0.41 |
    said day -0.49 | said determiner +0.31 | said he +0.40 | said his -0.13 |
    said in -0.40 | said it +0.23 | said of -0.31 | said preposition -0.81 |
    said pronoun +1.09 | said she +0.18 | said the +0.27 | said there +0.42 |
    said they -0.11 | said word +0.11 | say name +0.72 | say they +0.11 |
    saying he -0.47 | saying the -0.13 | says he -0.21 | says name +0.11 |
    says the +0.29 | she +0.47 | state of -0.29 | state word -0.31 | state …s -0.24 |
    states word -0.22 | their +0.25 | there +0.23 | they +0.24 | told name +0.17 |
    told the -0.23 | vowed to -0.25 | when -0.44 | with -0.18 | word -0.13 | …ed +0.13 |
    …ly +0.20
placed after that
    1 off +0.35 | 16 off -1.19 | 2 off +0.25 | acknowledged -0.17 | added -0.18 |
    adding +0.24 | announced +0.33 | noted -0.19 | of carried +0.25 | of else +0.16 |
    of who -0.32 | quote before -1.11 | quote behind +0.52 | quote nowhere +0.24 |
    said -0.10 | say +0.16 | saying -0.10 | says +0.12 | suggested +0.11 | told +0.23 |
    wrote -0.14
placed after that from
    and +0.57 | auxiliary +0.41 | comma +0.41 | she +0.32 | to -0.57 | who +0.22 |
    …s +0.33
placed after that opens
    a +0.64 | comma +0.30 | determiner +0.56 | he -0.21 | he finite woven +0.11 |
    he word -0.23 | it -0.27 | name auxiliary -0.28 | name …s -0.26 | pronoun +0.16 |
    said he -0.62 | said name -0.36 | said the +0.49 | said word +0.64 | she +0.12 |
    she auxiliary +0.21 | the +0.24 | the name +0.66 | the …s +0.16 | told name +0.12 |
    told the +0.26 | word …s +0.12 | …ing +0.35 | …s -0.28
placed after that then
    a +0.52 | acknowledged that -0.19 | added that +0.13 | adding that +0.24 |
    any add that +0.46 | any announce that -0.20 | any argue that +0.28 |
    any insist that +0.35 | any note that +0.40 | any say comma -0.43 |
    any say day +0.59 | any say in +0.54 | any say on +0.45 | any say that +0.15 |
    any state that +0.36 | any tell name -0.13 | any tell the +0.50 |
    any tell …s +0.62 | argued that +0.65 | at -0.55 | comma -0.58 | day +0.91 |
    noted that -0.37 | said day +0.58 | said in +0.28 | said on +0.43 |
    said that +0.53 | saying that -0.36 | that +0.35 | the +0.35 | told the +0.44 |
    told …s +0.19 | word -0.30
placed after whom
    2 off -0.12 | 4 off +0.31 | of carried +0.29 | quote before -1.26 |
    quote nowhere +0.90 | told -0.16
placed after whom from
    comma -0.51 | name -0.54
placed after whom opens
    in -0.20 | word -0.68
placed after whom then
    any tell the +0.18 | any tell …s +0.20 | the -0.10 | told name +0.11 |
    told …s -0.36 | …s +0.35
placed around
    1 before +0.77 | 16 before -0.26 | 2 before +0.39 | 4 before -0.12 |
    8 before +0.15 | added +0.53 | more before -0.84 | of else +0.17 |
    quote behind -0.22 | quote nowhere -0.16 | said +0.26 | say +0.56
placed around edge
    comma +0.31 | comma comma +0.37 | name +0.16 | name comma +0.16
placed around from
    comma -0.19 | he -0.11 | name +0.18 | she +0.18 | word -0.15 | …s +0.30
placed around opens
    and -0.49 | auxiliary +0.41 | name +0.45 | quote nothing +0.25 |
    said auxiliary -0.23 | the +0.64 | word -0.41
placed around then
    added comma +0.53 | any add comma +0.53 | any say comma +0.14 | said comma +0.19 |
    say comma +0.56
placed before cue
    16 before +0.20 | 2 before +0.12 | 4 before -0.16 | more before -0.32 |
    of carried -0.60 | of else +0.21 | quote before +0.23 | quote nowhere -0.24 |
    said +0.27
placed before cue edge
    comma +0.21 | comma . +0.36 | comma word +0.75 | finite speech -0.34 |
    participle speech -1.03
placed before cue from
    comma +0.21 | name +0.18 | quote +0.23
placed before cue then
    a +0.19 | according a +0.14 | according determiner +0.30 | according name -0.49 |
    any according a +0.14 | any according determiner +0.30 | any according name -0.49 |
    any say name +1.07 | determiner +0.30 | name +0.39 | on -0.39 | said name +1.06 |
    the +0.20 | word +0.14 | …s +0.44
placed before name
    16 before -0.12 | 8 before -0.24 | of as -0.31 | quote before +0.62 |
    quote behind -2.06 | quote nowhere +0.21 | reported +0.43 | told +0.22 | wrote +0.40
placed before name edge
    comma +0.64 | comma . +0.49 | comma : -1.18 | determiner +0.19 | he -0.26 |
    name . -0.39 | the . +0.63 | word -0.11
placed before name from
    name +0.19 | …s +0.35
placed before name then
    . -0.26 | : -1.55 | any report . +0.55 | any say . +0.53 | any say : -0.49 |
    in +0.10 | quote -1.28 | said . +0.44 | said : -0.49
""")
