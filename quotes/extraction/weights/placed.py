"""Whether words so placed are reported: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting.statements`: headings and clues.
PLACED = read_table("""

    placed after comma -0.12 | placed around -0.22 | placed before cue -0.28 |
    placed before name -0.31
placed after comma
    1 off -0.28 | 4 off +0.42 | 8 off +0.25 | of as +0.73 | of carried -0.26 |
    quote before -0.95 | quote behind +0.30 | quote nowhere +0.30 | said -0.16
placed after comma from
    he +0.49 | she -0.15 | word -0.12
placed after comma opens
    according name +0.37 | name -0.35 | name name -0.87 | participle speech -0.73 |
    participle woven -1.33 | said participle speech -1.00 |
    said participle woven -1.02 | said …ing -1.38 | the +0.39 | word +0.22 | …ing -1.04
placed after comma then
    : +0.20 | according name -0.19 | according the +0.12 | any according name -0.19 |
    any according the +0.12 | any state comma +0.20 | comma -0.45 | name -0.19 |
    said comma -0.12 | states comma +0.25 | the +0.12
placed after cue
    1 off -0.15 | 2 off -0.23 | added -1.25 | agreed +0.41 | answer +0.21 |
    argued -0.14 | challenge -0.27 | charged -0.37 | claim +0.36 | claimed -0.14 |
    claiming +0.11 | comments -0.40 | continues -0.52 | continuing -0.57 |
    declared -0.12 | email -0.49 | emails -1.16 | explained -0.16 | message -0.16 |
    messages -0.37 | of after +0.19 | of that -0.47 | of what -0.39 | of while +0.27 |
    of who -0.12 | offer +0.21 | offers -0.29 | pledged -0.37 | press -0.31 |
    promised +0.40 | promising +0.26 | quote around -0.70 | quote before -1.22 |
    quote behind +0.47 | quote nowhere +0.37 | remarks -0.94 | report -0.45 |
    reported -0.27 | reports +0.21 | responded +0.22 | saying +0.61 | says +0.19 |
    shooting -0.63 | shot -1.03 | state -0.89 | states -0.74 | suggested +0.51 |
    tell +0.45 | telling +0.13 | told -0.20 | urged +0.45 | wrote -0.59
placed after cue from
    ) -0.47 | and +0.51 | auxiliary +0.19 | base speech -0.34 | but +0.27 | by +0.21 |
    comma +0.36 | day +0.81 | determiner -0.46 | finite speech +0.24 | for -1.22 |
    he +0.36 | it -0.30 | number -0.37 | quote -1.24 | she -0.15 | that -0.27 |
    which +0.17 | who +0.21 | …ed -0.55 | …ing -0.20
placed after cue opens
    a word +0.19 | about +0.24 | about name +0.20 | about the +0.37 | after -0.96 |
    and -0.74 | as -0.60 | at the -0.49 | auxiliary -0.33 | auxiliary word -0.22 |
    base woven +0.52 | by -0.39 | by name -1.08 | continue to +0.27 |
    continued to +0.48 | continues to -0.39 | determiner word -0.15 | email word -0.63 |
    finite speech -0.11 | finite woven +0.33 | for +0.21 | for the +0.26 | he +0.29 |
    he finite thought +1.20 | he finite woven -0.25 | he word +0.11 | he …ed +1.05 |
    her word -0.26 | his +0.15 | his …s +0.17 | in -0.56 | in determiner -0.15 |
    in name -0.99 | it +0.14 | it auxiliary +0.40 | its +0.13 | name . -0.26 |
    name auxiliary +0.28 | name comma -0.67 | name name -0.43 | name word +0.27 |
    name …s +0.13 | number -0.37 | of name -0.28 | on +0.12 | on name +0.22 |
    on the -0.19 | participle woven +0.28 | pledged to +0.31 | preposition -0.28 |
    preposition name -0.31 | preposition the -0.43 | press word -0.78 | pronoun +0.21 |
    quote -0.35 | said a -0.19 | said at -0.68 | said determiner +0.38 | said he +0.46 |
    said his +0.16 | said in -0.34 | said it +0.17 | said of -0.39 | said on -0.16 |
    said preposition -0.81 | said pronoun +1.11 | said the +0.27 | said there +0.25 |
    said word -0.13 | say name +0.69 | say the +0.12 | say they +0.11 |
    saying he -0.60 | saying the -0.15 | says he -0.23 | says name +0.19 |
    says the +0.50 | says word +0.15 | she +0.30 | she auxiliary -0.28 |
    state of -0.25 | state word -0.27 | state …s -0.26 | states word -0.26 |
    the name -0.20 | the …s +0.35 | their +0.22 | there +0.37 | there auxiliary +0.31 |
    they +0.24 | to auxiliary -0.41 | to base speech +0.74 | to base woven +0.16 |
    to the -0.23 | to word +0.24 | told the -0.32 | vowed to -0.11 | when -0.66 |
    word . -0.84 | word comma -0.65 | word for -0.42 | word name +0.51 | word of +0.12 |
    word to -0.21 | word word +0.21 | word …s +0.13 | …ed +0.11 | …ing +0.12 |
    …ly +0.12 | …s . +0.52 | …s word +0.35
placed after cue then
    about +0.24 | agreed to +0.11 | and -0.74 | any challenge name -0.15 |
    any continue to +0.49 | any email word -0.73 | any offer a -0.22 |
    any offer word -0.16 | any pledge to +0.53 | any press word -0.31 |
    any promise to -0.15 | any respond to +0.40 | any say about -1.04 |
    any say at -0.71 | any say auxiliary +0.36 | any say day -0.43 |
    any say determiner +0.40 | any say his +0.48 | any say in -0.26 | any say it +0.63 |
    any say name +0.42 | any say of -0.50 | any say on -0.73 |
    any say preposition -0.88 | any say quote +0.12 | any say she +0.28 |
    any say the +0.19 | any say there +0.66 | any say word +0.41 | any say …ly -0.20 |
    any say …s +0.49 | any shoot word -0.64 | any state and -0.11 |
    any state auxiliary -0.21 | any state of +0.21 | any state word -0.44 |
    any state …s -0.37 | any tell name -0.19 | any tell word +0.46 | any tell …s -0.65 |
    any threaten to +0.79 | any vow to +0.20 | any write in +0.19 | as -0.60 |
    base woven +0.52 | by -0.31 | continue to +0.27 | continued to +0.48 |
    continues to -0.39 | day -0.15 | email word -0.63 | finite speech -0.11 |
    finite woven +0.33 | for +0.21 | he +0.21 | in -0.58 | it +0.14 | its +0.13 |
    number -0.30 | participle woven +0.28 | pledged to +0.22 | preposition -0.21 |
    press word -0.78 | promised to -0.14 | pronoun +0.21 | quote -0.35 | said a -0.19 |
    said at -0.67 | said day -0.43 | said determiner +0.38 | said he +0.39 |
    said in -0.39 | said it +0.17 | said of -0.39 | said on -0.57 |
    said preposition -0.72 | said pronoun +1.11 | said she +0.11 | said the +0.27 |
    said there +0.25 | said word +0.26 | say name +0.69 | say the +0.12 |
    say they +0.11 | saying he -0.60 | saying the -0.15 | says he -0.23 |
    says name +0.19 | says the +0.50 | says word +0.15 | she +0.53 | state of -0.25 |
    state word -0.27 | state …s -0.26 | states word -0.26 | their +0.22 | there +0.37 |
    they +0.24 | told the -0.32 | vowed to -0.22 | when -0.61 | …ed +0.11 | …ing +0.16 |
    …ly +0.12
placed after that
    1 off +0.34 | 16 off -1.07 | 2 off +0.38 | 4 off -0.16 | 8 off -0.20 |
    acknowledged -0.16 | added -0.26 | adding +0.12 | announced +0.28 | argued +0.29 |
    noted -0.13 | of carried +0.20 | of else +0.19 | of who -0.18 | quote before -1.02 |
    quote behind +0.50 | quote nowhere +0.19 | reported +0.19 | said -0.24 | say +0.28 |
    says +0.17 | told +0.14
placed after that from
    and +0.63 | auxiliary +0.35 | comma +0.42 | she +0.28 | to -0.65 | who +0.31 |
    …s +0.22
placed after that opens
    a +0.63 | auxiliary -0.15 | comma +0.27 | determiner +0.71 | he finite woven +0.24 |
    he word -0.28 | his -0.11 | his word +0.16 | it -0.24 | name +0.11 |
    name auxiliary -0.27 | name word +0.12 | name …s -0.39 | pronoun +0.11 |
    said he -0.71 | said name -0.44 | said the +0.25 | said word +0.64 |
    she auxiliary +0.19 | the +0.32 | the name +0.67 | told he +0.17 | told the +0.23 |
    word …s +0.32 | …ing +0.28 | …s -0.39
placed after that then
    a +0.48 | acknowledged that -0.19 | adding that +0.12 | any add that +0.18 |
    any announce that -0.32 | any argue that +0.16 | any insist that +0.37 |
    any note that +0.31 | any say day +0.74 | any say in +0.61 | any say on +0.32 |
    any state that +0.34 | any suggest that +0.12 | any tell the +0.51 |
    any tell …s +0.63 | argued that +0.62 | at -0.43 | comma -0.71 | day +0.82 |
    in +0.15 | noted that -0.30 | said day +0.70 | said in +0.31 | said on +0.30 |
    said that +0.68 | say that +0.11 | saying that -0.29 | that +0.34 | the +0.38 |
    to +0.12 | told name +0.20 | told the +0.44 | told …s +0.16 | word -0.41 | …s +0.24
placed after whom
    quote before -1.12 | quote nowhere +0.79 | told -0.17
placed after whom from
    comma -0.51 | name -0.60
placed after whom opens
    in -0.24
placed after whom then
    any tell …s +0.11 | name +0.20 | the -0.22 | told …s -0.35 | …s +0.27
placed around
    1 before +0.40 | 1 off -0.11 | 2 before +0.33 | 8 before +0.19 | more before -0.71 |
    of else +0.26 | quote behind -0.19 | said +0.18 | say +0.63
placed around edge
    comma +0.32 | comma comma +0.28
placed around from
    comma -0.43 | he -0.15 | name +0.18 | she +0.22 | word -0.17 | …s +0.46
placed around opens
    and -0.45 | auxiliary +0.57 | name +0.43 | quote nothing +0.25 |
    said auxiliary -0.14 | said quote -0.11 | word -0.10
placed around then
    comma -0.11 | say comma +0.63
placed around which
    of that -0.21 | quote nowhere +0.11
placed before cue
    1 before -0.49 | 16 before +0.23 | 4 before +0.42 | 8 before +0.32 |
    more before -0.38 | of carried -0.37 | quote before +0.41 | quote behind -1.16 |
    said +0.25
placed before cue edge
    comma +0.26 | comma . +0.65 | finite speech -0.73 | finite speech . +0.57 |
    finite speech auxiliary -1.19 | participle speech -0.84
placed before cue from
    comma +0.26 | quote +0.49
placed before cue then
    a +0.14 | according a +0.10 | according determiner +0.10 | according name -0.21 |
    according the +0.12 | any according a +0.10 | any according determiner +0.10 |
    any according name -0.21 | any according the +0.12 | any say name +0.71 |
    determiner +0.27 | name +0.33 | said name +0.78 | the +0.17 | word +0.18 | …s +0.81
placed before name
    1 before -0.69 | 16 before -0.18 | added +0.78 | of as -0.16 | quote before +0.58 |
    quote behind -2.52 | quote nowhere +0.25 | reported +0.38 | said +0.12 |
    states -0.80 | told +0.28 | wrote +0.38
placed before name edge
    a -0.73 | comma +0.50 | comma . +0.74 | comma : -0.97 | determiner +0.17 |
    he -0.55 | name . -0.43 | the -0.11 | word -0.20
placed before name from
    auxiliary -0.23 | comma -0.22 | he -0.14 | name +0.20 | she -0.14 | word -0.11 |
    …s +0.56
placed before name then
    : -1.61 | any report . +0.67 | any say . +0.55 | any say : -0.54 |
    any state . +0.15 | comma +0.32 | in +0.19 | quote -1.12 | said . +0.36 |
    said : -0.54
""")
