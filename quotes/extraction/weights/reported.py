"""Whether a verb reports words: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting.statements`: headings and clues.
REPORTED = read_table("""

    any -0.23 | base of as -0.67 | base of carried +0.14 | base of else +0.29 |
    base of that -0.76 | finite of after +0.14 | finite of as +0.43 |
    finite of that -0.59 | finite of what -0.43 | finite of when +0.26 |
    finite of which -0.60 | finite of while +0.53 | participle of carried -0.18 |
    participle of that -0.42
1 words
    after cue -0.30 | before cue -0.49 | before name -0.83 | email -0.38 | said -0.36 |
    told -1.43
16 words
    according +0.34 | added +0.26 | after comma -0.42 | after cue +0.27 |
    after whom +0.45 | agreed -0.28 | announced -0.15 | argued +0.19 |
    before cue +0.10 | before name -0.20 | emails -0.69 | explained +0.55 |
    noted +0.56 | reported +0.35 | responded -0.24 | said +0.28 | say -0.14 |
    saying -0.36 | says +0.17 | state -0.70 | states -0.87 | suggested +0.61 |
    told +0.24
2 words
    after cue -0.23 | before name -1.11 | said -0.54 | state -0.24 | told -0.93
4 words
    after comma +0.13 | after cue -0.12 | around +0.41 | say +0.43 | saying +0.72 |
    says -0.12 | state -0.24 | told -0.24 | wrote +0.71
8 words
    according -0.35 | added +0.16 | after comma +0.19 | after cue +0.23 |
    after that +0.14 | after whom +0.55 | announced +0.55 | around +0.34 |
    before name -0.26 | continue -0.27 | continued -0.99 | email -0.76 | pledged +0.42 |
    say +0.13 | saying +0.44 | state -0.45 | states -0.14 | suggested -0.39 |
    told +0.18 | wrote -0.14
according from
    comma +0.14
after comma of
    as +0.73 | carried -0.26
after cue of
    after +0.19 | that -0.47 | what -0.39 | while +0.27 | who -0.12
after that of
    carried +0.20 | else +0.19 | who -0.18
around of
    else +0.26
around which of
    that -0.21
base
    after comma +0.26 | after cue -0.19 | before name -1.21
base from
    auxiliary -0.27 | name -0.45 | number -1.12 | they +0.43 | to -0.18 | word -0.40 |
    …ed -0.51 | …ing +0.38 | …s +0.45
before cue of
    carried -0.37
before name of
    as -0.16
begins
    a name -0.25 | a word +0.41 | about name +0.20 | about the +0.37 |
    according the +0.11 | added name +0.45 | and word -0.61 |
    any according name word +0.16 | any according the word +0.26 |
    any continue to word -0.80 | any note name name -0.44 | any note the word +0.20 |
    any offer a word -0.35 | any pledge to word +0.26 | any promise to word +0.35 |
    any say a word +0.63 | any say at a -0.16 | any say he auxiliary -0.37 |
    any say he finite thought +0.34 | any say he finite woven +0.33 |
    any say he …ed +0.24 | any say her word +0.15 | any say his word +0.46 |
    any say in a +0.13 | any say in the +0.25 | any say it auxiliary +0.17 |
    any say name finite speech +0.55 | any say name name -0.44 |
    any say name word +0.19 | any say name …s +0.35 | any say she auxiliary -0.22 |
    any say the word +0.59 | any say the …s -0.26 | any say there auxiliary +0.17 |
    any say they auxiliary -0.31 | any say word name +0.29 | any say word word +0.50 |
    any say word …s +0.34 | any state of name -0.27 | any tell he auxiliary +0.25 |
    any tell name nothing -0.88 | any tell the word +0.18 | any vow to word +0.16 |
    any write name name -0.12 | at the +0.34 | auxiliary word -0.10 |
    auxiliary …ed +0.49 | by name -1.08 | continue to +0.27 | continued to +0.48 |
    continues to -0.12 | determiner name -0.38 | determiner of +0.30 |
    determiner …s -0.15 | email word -0.87 | for the +0.22 | he finite thought +0.45 |
    he …ed +0.55 | her word +0.20 | his …s -0.19 | in day -0.54 | in determiner -0.11 |
    in name +0.35 | in number -0.37 | in the +0.20 | it auxiliary +0.19 |
    name comma -0.44 | name finite speech -0.47 | name finite woven +0.47 |
    name name -0.22 | name …s +0.16 | note name -0.54 | noted name +0.20 |
    noted the +0.30 | of name -0.26 | of the +0.18 | on name +0.18 | on the -0.18 |
    pledged to +0.31 | preposition a -0.83 | preposition name -0.38 |
    preposition the -0.34 | press word -0.78 | pronoun word +0.52 | quote name -0.28 |
    reported name +0.15 | said about -0.95 | said as +0.44 | said at -0.60 |
    said auxiliary +1.26 | said but +0.24 | said determiner -0.49 | said he -0.13 |
    said her +0.43 | said his -0.17 | said it +0.20 | said of -0.24 |
    said participle speech -0.40 | said participle woven +0.40 |
    said preposition -0.15 | said pronoun +0.15 | said the +0.31 | said there -0.27 |
    said they -0.15 | said when -0.23 | said word -0.12 | said …ly -0.29 |
    said …s +0.12 | say he +0.32 | say name +0.50 | say the +0.20 | say they +0.12 |
    saying he -0.15 | saying name +0.38 | says he -0.29 | says pronoun -0.32 |
    says the -0.21 | says word +0.32 | she finite thought -0.34 | she word +0.77 |
    state name -0.68 | state of -0.25 | state word -0.35 | state …s -0.32 |
    states auxiliary -0.93 | states word -0.92 | states …ing -0.70 |
    suggested name +0.31 | suggested the -0.26 | the quote -0.25 | the …ing +0.18 |
    the …s +0.31 | they auxiliary +0.27 | to auxiliary -0.41 | to base speech +0.74 |
    to the -0.23 | to word +0.25 | told he +0.34 | told in -0.20 | told the +0.17 |
    told word +0.10 | vowed to -0.11 | word auxiliary +0.48 | word for -0.33 |
    word in -0.23 | word nothing -0.30 | word of +0.43 | word on -1.37 |
    word preposition -0.46 | word word +0.28 | wrote name -0.16 | …ing to -0.55 |
    …s auxiliary +0.25 | …s to +0.19 | …s word +0.33
begins according
    the +0.11
begins base
    about +0.39 | and -0.78 | auxiliary +0.26 | determiner -0.23 | for +0.47 |
    he -0.19 | in -0.50 | it -0.40 | name -0.40 | of -0.11 | on +0.17 |
    preposition +0.24 | pronoun -0.18 | …ing -0.11 | …s -0.31
begins finite
    about +0.12 | after -0.51 | and -0.17 | as -0.27 | auxiliary -0.25 |
    base thought +0.30 | base woven -0.29 | but -0.15 | by -0.41 | finite speech -0.33 |
    for -0.29 | he +0.40 | her +0.39 | if +0.62 | it +0.11 | name +0.34 | number -0.19 |
    on -0.33 | participle woven -0.18 | pronoun +0.19 | they +0.34 | this -0.45 |
    when -0.14 | while -0.13 | with -0.68 | word -0.18 | …ed +0.17 | …ly -0.48 |
    …s +0.18
begins of as
    the -0.36 | to +0.20 | word +0.33
begins of carried
    a +0.33 | about +0.17 | and -0.36 | at -0.20 | auxiliary +0.13 | determiner -0.18 |
    for +0.22 | his +0.14 | in -0.42 | it -0.38 | name +0.17 | of +0.23 | on +0.66 |
    preposition -0.38 | pronoun +0.56 | quote +0.21 | she +0.24 | the +0.16 |
    they +0.15 | word -0.31 | …ing -0.55 | …s -0.17
begins of else
    about -0.16 | after -0.34 | and +0.28 | as -0.24 | auxiliary -0.33 | but -0.32 |
    by +0.12 | determiner +0.25 | finite speech -0.72 | for -0.47 | he +0.26 |
    her +0.50 | his +0.38 | name +0.20 | number +0.21 | participle speech -0.66 |
    participle woven -0.44 | pronoun +0.41 | quote -0.10 | she +0.10 | the +0.21 |
    their -0.23 | there -0.30 | they +0.17 | this +0.27 | to -0.32 | when -0.23 |
    while -0.19 | …ed -0.43 | …ing +0.15 | …s +0.29
begins of that
    the -0.63 | word +0.35
begins of who
    he +0.19 | name +0.41 | the -0.84 | to +0.22 | word -0.40
begins participle
    a -0.14 | he +0.35 | in -0.36 | name -0.28 | she -0.42 | the +0.10 | …s -0.38
begins quote before
    at -1.18 | determiner -1.14 | he +0.13 | in -0.87 | name -0.41 | of -0.16 |
    participle speech -1.27 | participle woven -0.33 | quote -0.36 | the +0.10 |
    to +0.20 | word -0.46 | …ing -0.40 | …s -0.19
begins quote behind
    he -0.53 | in +0.52 | it -0.29 | name -0.23 | quote -0.17 | she -0.45 | the +0.13 |
    to +0.27 | word -0.19
begins quote nowhere
    after +0.17 | and -0.37 | auxiliary -0.36 | base thought -0.42 | base woven +0.13 |
    but +0.28 | by -0.36 | determiner +0.18 | for -0.32 | he +0.12 | if +0.34 |
    in +0.21 | its +0.29 | name +0.29 | on +0.21 | participle woven +0.41 |
    preposition +0.19 | pronoun +0.75 | quote +0.51 | she +0.44 | their +0.36 |
    there +0.14 | this +0.11 | to -0.20 | when -0.24 | while +0.33 | with +0.17 |
    …ed +0.17 | …ing +0.21
carried subject
    after comma -0.28 | after cue -0.19 | after that +0.17 | before cue -0.36 |
    finite -0.17 | participle -0.18
cue
    acknowledged +0.18 | added +0.24 | admitted +0.24 | advocate +0.72 |
    advocates -0.88 | agree +0.19 | announced +0.18 | answer +0.39 | argue +0.56 |
    arguing +0.27 | challenge -0.50 | challenges -0.88 | charges -0.60 | claimed +0.39 |
    claiming +0.12 | claims -0.33 | comment -0.34 | comments -0.86 | concluded +0.70 |
    continued -0.22 | continues -0.24 | continuing -0.58 | denied +0.16 | email -0.21 |
    emails -1.19 | insist +0.32 | insisted -0.12 | mentioned -0.19 | message +0.10 |
    messages -0.93 | note +0.18 | noted +0.29 | notes -0.29 | noting +0.63 |
    offer +0.13 | offering -0.16 | offers -0.39 | pledged -0.38 | posted +0.21 |
    predicted +0.46 | press -0.57 | promised +0.16 | promising +0.18 | read -0.13 |
    recalled +0.24 | remarks -1.39 | report -0.35 | reported +0.31 | reporting -0.46 |
    reports -0.28 | respond +0.10 | say +0.35 | says +0.17 | shooting -0.86 |
    state -1.39 | stated +0.94 | states -1.02 | suggest +0.75 | suggested +0.25 |
    suggesting -0.21 | suggests -0.58 | tell +0.19 | telling +0.13 | tells +0.12 |
    told -0.10 | tweet -1.01 | urged +0.39 | vowed +0.13 | warned +0.26 | writes +0.31 |
    wrote +0.24
finite
    after whom -0.13 | around +0.37 | around which -0.19 | before cue -0.11
finite from
    and +0.25 | base speech +0.68 | but +0.98 | comma -0.21 | day +0.12 | he +0.18 |
    it +0.31 | name +0.15 | number -0.52 | quote -1.18 | she -0.16 | that -0.67 |
    they -0.42 | who +0.25 | word +0.29 | …ed -0.63 | …ing -0.94 | …ly +0.24 | …s +0.45
has no quotes
    after comma -0.32 | after cue -0.27 | after that -0.32 | around -0.13 |
    before cue -0.57 | before name -0.55
has no verb
    according +0.21 | after comma -0.26 | after that -0.22 | after whom -0.38 |
    agreed -0.35 | announced +0.25 | argued +0.12 | before cue -0.51 |
    before name -0.26 | challenge -0.27 | challenging -0.23 | claim -0.50 |
    claimed -0.13 | continue -0.40 | continued -0.37 | continues -0.15 |
    declared +0.11 | emails -0.88 | explained -0.53 | message -0.55 | messages -0.34 |
    noted +0.31 | offering +0.26 | offers -0.12 | pledged -0.28 | posted +0.16 |
    press -0.69 | promised +0.63 | promising +0.18 | recalled +0.41 | report -0.17 |
    reported +0.36 | reports -0.21 | say +0.11 | says +0.11 | shooting -0.71 |
    shot -0.90 | state -0.88 | states -0.75 | suggested -0.19 | told -0.12 |
    tweeted -0.15 | urged +0.41 | vowed +0.55
has quotes
    after comma +0.34 | after cue +0.46 | after that +0.50 | after whom +0.16 |
    around -0.18 | before cue +0.31 | before name +0.25
has verb
    according -0.14 | acknowledged +0.22 | added +0.40 | after comma +0.12 |
    after that +0.12 | after whom +0.47 | agreed +0.32 | argue +0.44 | argued -0.21 |
    arguing +0.26 | around -0.18 | before cue +0.13 | before name -0.20 |
    claimed +0.95 | email -0.43 | emails -0.73 | noted +0.11 | report -0.33 |
    revealed -0.39 | said +0.14 | say +0.29 | saying +0.31 | says +0.19 | state -0.99 |
    states -0.65 | suggested +0.45 | suggesting +0.35 | warned +0.29 | wrote +0.37
inside
    any -1.78 | base -0.17 | finite -1.70 | participle -1.01
more words
    according +0.58 | added +0.74 | after comma +0.30 | after cue -0.13 |
    after that -0.26 | after whom -0.70 | announced +0.19 | argued +0.53 |
    around -0.67 | before cue +0.10 | before name +0.21 | email +0.33 | emails -0.54 |
    note -0.10 | noted +0.14 | pledged -1.27 | report -0.21 | reported +0.81 |
    says +0.39 | state -0.78 | states -0.83 | told +0.50 | wrote +0.28
near
    can -0.84 | could -0.82 | no -0.27 | not -0.37 | to -0.38 | will +0.21 | would +0.11
own subject
    after that -0.13 | after whom -0.23 | around +0.11 | base -0.21 | before cue -0.11 |
    before name -0.31 | participle -0.45
participle
    after cue +0.19 | after that +0.26 | before cue -1.95 | before name -0.59
participle from
    and +0.43 | auxiliary +0.13 | by +0.11 | comma +0.54 | for -1.80 | name -0.57 |
    quote +1.72 | while -0.28 | word -0.23 | …ly +0.20 | …s -0.65
speaker article and name
    according +0.24 | announce +0.37 | around -0.12 | base -0.69 | before cue +0.13 |
    before name -0.45 | finite +0.32 | participle -0.23 | report -0.18 | say +0.41 |
    state -0.46 | tell +0.11
speaker he
    add +0.11 | after comma +0.45 | after that +0.14 | after whom +0.62 | around -0.19 |
    base -0.44 | before name -0.31 | note +0.95 | state +0.11 | tell +0.18
speaker i
    after cue -0.34 | finite -0.30
speaker it
    after cue -0.12 | finite +0.23 | say -0.33
speaker names
    according +0.11 | add +0.12 | after that +0.21 | after whom -0.37 | agree +0.18 |
    announce -0.12 | argue +0.55 | around -0.31 | before cue +0.67 | before name +0.26 |
    email -0.97 | explain +0.18 | note -0.31 | offer -0.14 | say +0.52 | suggest -0.18 |
    tweet +0.77 | write -0.28
speaker noun
    add -0.14 | after cue -0.13 | agree +0.68 | announce -0.25 | argue -0.34 |
    around -0.41 | before cue +0.20 | challenge +0.21 | charge -0.77 | cheer -0.98 |
    claim -0.16 | comment +0.22 | finite -0.19 | note +0.10 | offer -0.37 |
    participle -0.20 | pledge -0.95 | post +0.19 | promise -0.27 | reflect -0.94 |
    remark -0.71 | report -0.37 | say +0.30 | shoot -0.83 | state -0.56 |
    suggest +0.20 | tweet -0.92
speaker one name
    according +0.25 | acknowledge +0.59 | after comma -0.47 | after cue +0.16 |
    argue +0.80 | challenge -0.45 | claim -0.34 | continue -0.11 | declare -0.75 |
    email -0.79 | explain +0.74 | insist +0.21 | mention -0.50 | message -0.47 |
    note -0.24 | participle -0.17 | pledge +0.20 | post -0.89 | promise +0.25 |
    report +0.11 | shoot +0.28 | state -0.48 | suggest +0.53 | write +0.28
speaker she
    add -0.32 | after comma +0.32 | after cue +0.27 | after that -0.14 | around +0.19 |
    before name -0.14 | finite +0.21 | tell -0.16
speaker they
    after cue +0.14 | finite -0.11
speaker who
    after that -0.18 | finite -0.17 | pledge -0.22 | say -0.34
verb
    acknowledge +0.26 | admit +0.12 | advise -0.51 | advocate -0.42 | agree +0.27 |
    allege -0.16 | announce +0.24 | answer -0.44 | argue +0.41 | assert +0.27 |
    assure -0.18 | blast +0.36 | boast +0.19 | challenge -0.42 | charge -0.26 |
    cheer -0.75 | comment -0.10 | complain +0.63 | confirm +0.12 | continue -0.43 |
    declare +0.26 | demand -0.41 | deny -0.64 | echo -0.19 | email -0.45 |
    emphasize +1.03 | explain +0.47 | insist +0.23 | joke +0.26 | maintain -1.02 |
    mention +0.29 | message -0.53 | note +0.37 | post -0.43 | predict +0.68 |
    promise +0.17 | protest -0.79 | quote -0.16 | read -0.51 | recall +0.42 |
    reflect -0.68 | remark -1.16 | remember +0.23 | remind +0.39 | repeat +0.23 |
    report -0.23 | respond -0.16 | reveal +0.20 | say +0.18 | shoot -0.49 |
    state -0.18 | suggest +0.13 | urge +0.36 | vow +0.69 | warn +0.32
verb after comma
    report +0.50
verb after cue
    acknowledge -0.12 | add -1.50 | admit -0.40 | advise -0.48 | advocate -0.21 |
    agree +0.59 | announce +0.33 | answer -0.39 | argue +0.57 | blast +0.36 |
    charge -0.31 | cheer -0.18 | claim +0.17 | comment +0.35 | continue -0.37 |
    deny -0.14 | email -0.18 | explain +0.21 | insist -0.24 | maintain -1.63 |
    mention +0.39 | message -0.36 | post -0.48 | press +0.12 | promise +0.34 |
    protest -0.42 | read -0.79 | recall +0.45 | reflect -0.42 | remark -0.50 |
    remember +0.82 | report -0.43 | respond +0.10 | reveal +0.18 | shoot -1.39 |
    state -0.43 | suggest +0.38 | urge +0.37 | vow +0.59 | warn +0.68 | write -0.62
verb after that
    acknowledge +0.15 | agree +0.30 | announce -0.11 | conclude -0.13 | declare +0.34 |
    insist +0.51 | note +0.36 | report -0.45 | say -0.15 | state +0.48 | suggest -0.18 |
    write +0.14
verb after whom
    tell -0.13
verb before name
    add +0.74 | report +0.56 | say +0.21 | state +0.11 | tell +0.48 | write +0.47
""")
