"""Whether a verb reports words: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting.statements`: headings and clues.
REPORTED = read_table("""

    any -0.12 | base of as -0.63 | base of else +0.21 | base of that -0.80 |
    base of who -0.17 | finite of after +0.19 | finite of as +0.31 |
    finite of that -0.71 | finite of though -0.24 | finite of what -0.58 |
    finite of when +0.36 | finite of which -0.50 | finite of while +0.39 |
    participle of carried -0.18 | participle of else -0.16 | participle of that -0.48
1 words
    after cue -0.24 | email -0.31 | said -0.29 | told -1.33
16 words
    according +0.68 | after comma -0.29 | after cue +0.17 | after whom +0.38 |
    argued +0.19 | before name -0.28 | continue -0.39 | emails -0.65 | noted +0.45 |
    reported +0.19 | responded -0.41 | said +0.22 | say -0.25 | saying -0.36 |
    says +0.19 | state -0.63 | states -0.95 | suggested +0.54 | suggesting -0.23 |
    telling -0.53 | told +0.33 | wrote +0.14
2 words
    after cue -0.32 | after that +0.71 | before name -0.39 | said -0.48 | state -0.30 |
    told -0.91
4 words
    added +0.17 | after comma +0.29 | after cue -0.13 | after whom -0.54 |
    around +0.33 | before cue -0.51 | said -0.17 | saying +0.55 | says -0.17 |
    state -0.20 | telling +0.18 | wrote +0.62
8 words
    according -0.44 | added +0.18 | after comma +0.20 | after cue +0.11 |
    after whom +0.41 | announced +0.41 | before cue -0.28 | before name -0.28 |
    continue -0.13 | continued -0.46 | email -0.83 | pledged +0.45 | reported -0.16 |
    respond +0.32 | say +0.35 | saying +0.35 | state -0.43 | states -0.14 |
    suggested -0.29 | wrote -0.21
according from
    comma +0.16
after comma of
    as +0.75 | carried -0.21
after cue of
    after +0.24 | as -0.12 | carried +0.12 | that -0.40 | though +0.37 | what -0.48 |
    while +0.33 | who -0.14
after that of
    carried +0.25 | else +0.16 | who -0.32
after whom of
    carried +0.29
around of
    else +0.17
base
    after comma +0.15 | after that -0.12 | before name -0.94
base from
    auxiliary -0.40 | name -0.48 | number -1.15 | they +0.51 | word -0.42 | …ed -0.56 |
    …ing +0.19 | …s +0.41
before cue of
    carried -0.60 | else +0.21
before name of
    as -0.31
begins
    a name -0.24 | a word +0.24 | about name +0.31 | about the +0.36 |
    according the +0.16 | added name +0.35 | and word -0.81 |
    any continue to word -0.81 | any note name name -0.16 | any note the word +0.18 |
    any offer a word -0.24 | any pledge to word +0.28 | any promise to word +0.27 |
    any say a word +0.34 | any say at a -0.12 | any say he auxiliary -0.23 |
    any say he finite thought +0.48 | any say he finite woven +0.34 |
    any say he …ed +0.37 | any say her word +0.22 | any say his word +0.38 |
    any say in a +0.15 | any say in the +0.38 | any say name comma -0.14 |
    any say name name -0.32 | any say name quote +0.31 | any say name word +0.24 |
    any say name …s +0.26 | any say of name +0.22 | any say quote name -0.52 |
    any say she auxiliary -0.29 | any say the word +0.62 | any say the …s -0.30 |
    any say there auxiliary +0.11 | any say they auxiliary -0.36 |
    any say word name +0.40 | any say word word +0.41 | any say word …s +0.70 |
    any state of name -0.31 | any tell he auxiliary +0.49 | any tell name name -0.11 |
    any tell name nothing -1.09 | any tell the name +0.28 | any tell the word +0.17 |
    any vow to word +0.19 | at a +0.16 | at the +0.29 | auxiliary word -0.27 |
    auxiliary …ed -0.17 | by name -1.10 | continue to +0.29 | continued to +0.46 |
    continues to -0.11 | determiner name -0.38 | determiner of +0.11 |
    email word -0.76 | for the +0.20 | he finite thought +0.54 | he …ed +0.36 |
    her word +0.21 | his …s -0.18 | in a +0.19 | in day -0.38 | in number -0.24 |
    in the +0.14 | in word +0.24 | it auxiliary +0.15 | name and +0.10 |
    name auxiliary -0.11 | name comma -0.39 | name finite speech -0.46 |
    name finite woven +0.42 | name name -0.21 | name nothing -0.31 | name quote +0.22 |
    note name -0.57 | noted name +0.14 | noted the +0.39 | of name -0.15 |
    of the -0.14 | of word +0.20 | on name +0.32 | on the -0.27 | pledged to +0.24 |
    preposition a -0.92 | preposition name -0.30 | preposition the -0.31 |
    press word -0.80 | pronoun word +0.49 | respond to +0.13 | said and +0.14 |
    said as +0.45 | said at -0.59 | said auxiliary +0.68 | said determiner -0.39 |
    said her +0.26 | said his +0.19 | said it +0.21 | said of -0.16 | said on -0.20 |
    said participle speech -0.32 | said participle woven +0.49 |
    said preposition -0.16 | said pronoun +0.36 | said she +0.20 | said the +0.23 |
    said there -0.25 | said they -0.16 | said when -0.34 | said word -0.16 |
    said …ing +0.16 | said …ly -0.36 | said …s +0.31 | say he +0.26 | say name +0.55 |
    say the +0.23 | say they +0.12 | saying he -0.13 | saying name +0.27 |
    saying the -0.14 | says he -0.32 | says name +0.26 | says pronoun -0.27 |
    says the -0.23 | says word +0.19 | she finite thought -0.36 | she word +0.90 |
    state name -0.51 | state of -0.29 | state word -0.42 | state …s -0.30 |
    states auxiliary -0.93 | states word -0.85 | states …ing -0.56 |
    suggested name +0.35 | suggested the -0.42 | the base speech -0.27 |
    the name +0.12 | the word -0.16 | the …s +0.31 | there auxiliary -0.14 |
    they auxiliary +0.19 | this word -0.32 | to a -0.34 | to auxiliary -0.45 |
    to quote -0.14 | to the -0.34 | to word +0.13 | told he +0.32 | told in -0.20 |
    told name +0.23 | told the +0.41 | told word +0.26 | vowed to -0.17 |
    word auxiliary +0.49 | word comma +0.11 | word for -0.15 | word in -0.21 |
    word of +0.49 | word on -0.78 | word preposition -0.34 | word the +0.11 |
    word to -0.20 | word word +0.19 | wrote name -0.40 | …ing to -0.48 |
    …s auxiliary +0.31 | …s to +0.25 | …s word +0.21
begins according
    the +0.16
begins base
    a -0.15 | about +0.32 | and -0.61 | auxiliary +0.27 | finite speech -1.26 |
    for +0.28 | he -0.25 | in -0.42 | it -0.46 | name -0.46 | of +0.16 | on +0.22 |
    preposition +0.28 | quote -1.24 | …ed -0.19 | …s -0.34
begins finite
    a +0.16 | after -0.63 | and -0.24 | as -0.31 | at -0.21 | auxiliary -0.20 |
    by -0.37 | determiner +0.21 | finite speech -0.15 | for -0.14 | he +0.31 |
    her +0.23 | his +0.14 | if +0.71 | it +0.10 | name +0.38 | on -0.45 |
    participle speech -0.24 | participle woven -0.17 | preposition +0.10 |
    pronoun +0.15 | quote +0.18 | she +0.23 | their -0.14 | they +0.35 | this -0.33 |
    when -0.30 | while -0.20 | with -0.59 | word -0.16 | …ed +0.31 | …ing -0.14 |
    …ly -0.38
begins of as
    name +0.12 | the -0.15 | to +0.34 | word +0.18
begins of carried
    a +0.44 | about +0.11 | and -0.18 | auxiliary +0.36 | determiner -0.11 | in -0.41 |
    it -0.11 | name +0.26 | on +0.55 | preposition -0.20 | pronoun +0.45 | quote +0.39 |
    she +0.36 | the +0.13 | they +0.13 | word -0.25 | …ing -0.47 | …s -0.36
begins of else
    about -0.24 | after -0.34 | and +0.29 | as -0.28 | auxiliary -0.50 |
    base woven +0.11 | but -0.28 | determiner +0.14 | finite speech -0.51 |
    finite woven -0.41 | for -0.48 | he +0.38 | her +0.58 | his +0.35 | if +0.14 |
    of +0.14 | participle speech -0.51 | participle woven -0.21 | preposition +0.17 |
    pronoun +0.46 | the +0.20 | there -0.17 | they +0.15 | this +0.30 | to -0.23 |
    when -0.12 | while -0.27 | …ed -0.43 | …ing +0.31 | …s +0.33
begins of that
    auxiliary +0.31 | the -0.68 | word +0.22
begins of who
    he +0.27 | name +0.23 | the -0.84 | word -0.46
begins participle
    a -0.19 | he +0.30 | his +0.11 | in -0.21 | it +0.34 | name -0.22 | quote +0.22 |
    she -0.67 | the +0.10 | …s -0.12
begins quote before
    a -0.24 | at -1.12 | determiner -1.17 | he +0.32 | in -0.81 | name -0.43 |
    of -0.48 | participle speech -0.47 | participle woven -0.31 | quote -0.18 |
    the +0.15 | to +0.42 | word -0.90 | …ing -0.35 | …s -0.28
begins quote behind
    he -0.35 | in +0.77 | it +0.37 | of +0.55 | quote -0.15 | she -0.35 | the -0.13 |
    to +0.42 | …s -0.55
begins quote nowhere
    about -0.11 | and -0.40 | as +0.12 | at +0.20 | auxiliary -0.40 |
    base thought -0.35 | base woven -0.26 | but +0.24 | by -0.42 | determiner +0.15 |
    for -0.38 | he +0.24 | if +0.37 | in +0.12 | its +0.27 | name +0.32 | of -0.13 |
    on +0.10 | participle woven +0.24 | preposition +0.13 | pronoun +0.64 |
    quote +0.45 | she +0.35 | their +0.18 | there +0.15 | they +0.10 | to -0.20 |
    while +0.40 | with +0.13 | word +0.14 | …ing +0.30
carried subject
    after comma -0.24 | after cue -0.16 | after that +0.21 | after whom +0.29 |
    base -0.11 | before cue -0.53 | finite -0.23 | participle -0.23
cue
    acknowledged +0.25 | added +0.32 | admitted +0.28 | advocate +0.63 |
    advocates -0.76 | announced +0.19 | answer +0.29 | argue +0.53 | arguing +0.35 |
    blasted -0.11 | challenge -0.49 | challenges -0.94 | charges -0.56 | claimed +0.32 |
    claims -0.17 | comment -0.21 | comments -0.93 | concluded +0.64 | continues -0.24 |
    continuing -0.41 | denied +0.11 | email -0.26 | emails -1.34 | explained +0.33 |
    insist +0.26 | insisted -0.10 | mention +0.18 | mentioned -0.30 | message +0.12 |
    messages -1.13 | noted +0.32 | notes -0.38 | noting +0.51 | offer +0.21 |
    offering -0.14 | offers -0.38 | pledged -0.34 | predicted +0.21 | press -0.41 |
    promised +0.14 | read -0.32 | recalled +0.12 | remarks -1.20 | report -0.29 |
    reported +0.28 | reporting -0.62 | reports -0.35 | responded +0.21 |
    revealed +0.27 | say +0.31 | saying +0.16 | says +0.23 | shooting -0.91 |
    shot +0.11 | state -1.20 | stated +1.01 | states -0.94 | suggest +0.66 |
    suggested +0.31 | suggests -0.51 | tell +0.36 | tells +0.19 | told -0.16 |
    tweet -0.73 | tweeted +0.19 | urged +0.29 | warned +0.28 | writes +0.19 |
    wrote +0.21
finite
    around +0.19 | before cue +0.27
finite from
    ) -0.34 | and +0.30 | base speech +0.43 | but +1.06 | comma -0.17 | day +0.29 |
    determiner -0.19 | he +0.18 | it +0.31 | number -0.47 | quote -1.51 | that -0.67 |
    they -0.34 | who +0.35 | word +0.15 | …ed -0.59 | …ing -0.99 | …s +0.38
has no quotes
    after comma -0.40 | after cue -0.24 | after that -0.39 | after whom -0.34 |
    before cue -0.51 | before name -0.54
has no verb
    according +0.15 | acknowledged +0.20 | added +0.12 | after comma -0.47 |
    after that -0.21 | after whom -0.22 | agreed -0.18 | announced +0.30 |
    before cue -0.25 | before name -0.29 | challenge -0.32 | challenging -0.26 |
    claim -0.48 | claimed -0.24 | comments +0.14 | continue -0.34 | continued -0.20 |
    continues -0.20 | email -0.20 | emails -1.07 | explained -0.32 | mention +0.25 |
    message -0.45 | messages -0.34 | noted +0.32 | offer +0.28 | offering +0.25 |
    pledged -0.20 | posted +0.31 | press -0.62 | promised +0.47 | recalled +0.20 |
    report -0.27 | reported +0.26 | reports -0.27 | respond +0.19 | said -0.18 |
    say +0.21 | shooting -0.79 | shot -0.25 | state -0.99 | states -0.66 | told -0.30 |
    urged +0.24 | vowed +0.50
has quotes
    after comma +0.36 | after cue +0.48 | after that +0.48 | after whom +0.36 |
    around -0.13 | before cue +0.59 | before name +0.20
has verb
    acknowledged +0.17 | added +0.55 | after comma +0.36 | after that +0.12 |
    after whom +0.30 | argue +0.42 | arguing +0.34 | around -0.18 | before cue +0.20 |
    claimed +0.93 | email -0.28 | emails -0.79 | message +0.36 | note +0.11 |
    noted +0.20 | report -0.21 | revealed -0.22 | said +0.11 | say +0.20 |
    saying +0.24 | says +0.29 | state -0.70 | states -0.65 | suggest +0.26 |
    suggested +0.33 | suggesting +0.48 | tell +0.28 | warned +0.26 | wrote +0.34
inside
    any -1.80 | base -0.17 | finite -1.63 | participle -1.01
more words
    according +0.75 | added +0.28 | after cue -0.18 | after that -0.20 |
    after whom -0.25 | argued +0.98 | around -0.74 | before cue +0.23 |
    before name +0.33 | email +0.13 | emails -0.76 | noted +0.21 | pledged -1.08 |
    reported +0.97 | saying +0.11 | says +0.47 | state -0.55 | states -0.74 |
    told +0.49 | wrote +0.19
near
    can -0.63 | could -0.90 | if -0.79 | no -0.27 | not +0.21 | to -0.48 | will +0.39 |
    would +0.11
own subject
    after that -0.10 | after whom -0.14 | base -0.16 | before cue +0.14 |
    before name -0.31 | finite +0.10 | participle -0.40
participle
    after cue +0.17 | after that +0.19 | before cue -1.59 | before name -0.55
participle from
    and +0.53 | auxiliary +0.18 | comma +0.54 | for -1.83 | name -0.38 | quote +1.86 |
    while -0.29 | …ly +0.20 | …s -0.56
speaker article and name
    after comma -0.21 | after that +0.13 | announce +0.36 | around -0.20 | base -0.65 |
    before cue +0.32 | before name -0.38 | email +0.23 | finite +0.22 |
    participle -0.26 | report -0.15 | respond +0.32 | say +0.21 | state -0.39
speaker he
    after comma +0.23 | after whom +0.85 | around -0.15 | base -0.14 |
    before name -0.14 | continue -0.65 | note +0.50 | participle +0.12
speaker i
    after cue -0.32 | finite -0.35
speaker it
    base +0.10 | say -0.28
speaker names
    after comma +0.16 | after that +0.14 | after whom -0.45 | agree -0.11 |
    announce -0.27 | argue +0.56 | around -0.43 | before cue +0.51 | claim +0.14 |
    email -0.78 | explain +0.11 | note -0.24 | offer -0.19 | respond +0.13 | say +0.45 |
    state +0.22 | suggest -0.31 | tweet +1.02 | write -0.21
speaker noun
    add -0.12 | after comma -0.22 | after cue -0.17 | agree +0.69 | announce -0.17 |
    argue -0.38 | around -0.19 | before cue -0.11 | challenge +0.17 | charge -0.69 |
    cheer -1.05 | claim -0.12 | comment +0.36 | finite -0.21 | mention -0.27 |
    note +0.10 | offer -0.25 | participle -0.14 | pledge -0.86 | promise -0.11 |
    read -0.11 | reflect -0.95 | remark -0.73 | report -0.38 | say +0.27 | shoot -1.13 |
    state -0.43 | suggest +0.10 | tell -0.22 | tweet -0.52
speaker one name
    according +0.46 | acknowledge +0.62 | add -0.21 | after comma -0.45 |
    after cue +0.10 | after whom -0.18 | announce +0.11 | argue +0.61 | around +0.18 |
    base +0.17 | before cue +0.33 | before name +0.18 | challenge -0.42 | claim -0.43 |
    comment -0.20 | continue -0.18 | declare -0.64 | email -0.77 | explain +0.70 |
    mention -0.27 | message -0.62 | offer -0.18 | pledge +0.19 | post -0.61 |
    promise +0.43 | respond +0.19 | shoot +0.29 | state -0.57 | suggest +0.37 |
    tell +0.22 | write +0.54
speaker she
    add +0.32 | after comma +0.58 | after cue +0.29 | after that -0.17 | around +0.15 |
    finite +0.21 | participle -0.16 | say -0.15 | tell -0.18
speaker they
    base -0.19 | finite -0.15
speaker who
    after cue -0.19 | after that -0.31 | finite -0.20 | pledge -0.22
verb
    acknowledge +0.45 | add -0.12 | admit +0.18 | advise -0.56 | advocate -0.54 |
    announce +0.29 | answer -0.42 | argue +0.52 | assert +0.32 | assure -0.16 |
    blast +0.35 | boast +0.26 | challenge -0.41 | charge -0.27 | cheer -0.69 |
    comment -0.20 | complain +0.62 | concede +0.28 | conclude +0.34 | confirm +0.11 |
    continue -0.31 | crack -1.03 | declare +0.25 | demand -0.36 | deny -0.51 |
    email -0.32 | emphasize +0.98 | explain +0.65 | insist +0.27 | joke +0.24 |
    maintain -1.07 | message -0.48 | note +0.38 | post -0.41 | predict +0.54 |
    press -0.14 | promise +0.13 | protest -0.79 | quote -0.23 | read -0.38 |
    recall +0.24 | reflect -0.76 | remark -1.21 | remember +0.28 | remind +0.37 |
    reply -0.75 | report -0.14 | respond -0.10 | reveal +0.11 | say +0.21 |
    shoot -0.46 | signal +0.11 | state -0.28 | suggest +0.20 | urge +0.22 | vow +0.61 |
    warn +0.37
verb after comma
    note -0.78 | report +0.52 | say +0.14
verb after cue
    add -1.28 | admit -0.38 | advise -0.30 | advocate -0.20 | agree +0.42 |
    announce +0.41 | answer -0.46 | argue +0.49 | blast +0.36 | challenge -0.13 |
    charge -0.35 | cheer -0.17 | claim +0.23 | comment +0.40 | continue -0.45 |
    deny -0.26 | email -0.12 | explain +0.15 | insist -0.25 | maintain -1.53 |
    mention +0.31 | message -0.23 | post -0.42 | predict +0.14 | promise +0.13 |
    protest -0.31 | read -0.53 | recall +0.47 | reflect -0.52 | remark -0.50 |
    remember +0.70 | report -0.38 | respond -0.12 | reveal +0.17 | say +0.11 |
    shoot -0.84 | state -0.69 | suggest +0.44 | tell -0.13 | tweet -0.13 | urge +0.44 |
    vow +0.54 | warn +0.52 | write -0.72
verb after that
    agree +0.17 | conclude -0.28 | declare +0.35 | insist +0.52 | note +0.48 |
    report -0.28 | say -0.11 | state +0.51 | suggest -0.16
verb around
    add +0.53 | say +0.18
verb before cue
    say +0.18
verb before name
    report +0.38 | say +0.11 | tell +0.41 | write +0.46
""")
