"""Whether a verb reports words: the weights, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting.statements`: headings and clues.
REPORTED = read_table("""

    any -0.12 | begins a name -0.25 | begins a word +0.25 | begins about name +0.31 |
    begins about the +0.36 | begins and word -0.81 | begins at a +0.17 |
    begins at the +0.29 | begins auxiliary word -0.26 |
    begins auxiliary word in ed -0.16 | begins by name -1.10 |
    begins determiner name -0.38 | begins determiner of +0.10 | begins for the +0.21 |
    begins he finite thought +0.50 | begins he word in ed +0.33 |
    begins her word +0.18 | begins his word in s -0.19 | begins in a +0.19 |
    begins in day -0.39 | begins in number -0.23 | begins in the +0.16 |
    begins in word +0.23 | begins it auxiliary +0.14 | begins name auxiliary -0.13 |
    begins name comma -0.39 | begins name finite speech -0.37 |
    begins name finite woven +0.41 | begins name name -0.22 |
    begins name nothing -0.31 | begins name quote +0.23 | begins name word -0.11 |
    begins name word in s +0.15 | begins of name -0.16 | begins of the -0.14 |
    begins on name +0.33 | begins on the -0.26 | begins preposition a -0.95 |
    begins preposition name -0.30 | begins preposition the -0.31 |
    begins pronoun word +0.50 | begins quote word +0.13 |
    begins she finite thought -0.53 | begins she word +0.94 |
    begins the base speech -0.25 | begins the word -0.15 | begins the word in s +0.35 |
    begins there auxiliary -0.14 | begins they auxiliary +0.18 |
    begins this word -0.34 | begins to a -0.34 | begins to auxiliary -0.45 |
    begins to quote -0.14 | begins to the -0.34 | begins to word +0.12 |
    begins word auxiliary +0.47 | begins word for -0.16 | begins word in -0.24 |
    begins word in ing to -0.48 | begins word in s auxiliary +0.32 |
    begins word in s to +0.25 | begins word in s word +0.21 | begins word of +0.48 |
    begins word on -0.80 | begins word preposition -0.32 | begins word the +0.12 |
    begins word to -0.20 | begins word word +0.18 | cue acknowledged +0.25 |
    cue added +0.33 | cue admitted +0.26 | cue advocate +0.64 | cue advocates -0.76 |
    cue announced +0.19 | cue answer +0.28 | cue argue +0.52 | cue arguing +0.35 |
    cue blasted -0.11 | cue challenge -0.49 | cue challenges -0.93 | cue charges -0.53 |
    cue claimed +0.33 | cue claims -0.17 | cue comment -0.22 | cue comments -0.93 |
    cue concluded +0.67 | cue continues -0.25 | cue continuing -0.41 |
    cue denied +0.20 | cue email -0.27 | cue emails -1.34 | cue explained +0.34 |
    cue insist +0.26 | cue insisted -0.10 | cue mention +0.19 | cue mentioned -0.31 |
    cue message +0.12 | cue messages -1.12 | cue noted +0.47 | cue notes -0.46 |
    cue noting +0.49 | cue offer +0.20 | cue offering -0.14 | cue offers -0.38 |
    cue pledged -0.34 | cue predicted +0.22 | cue press -0.41 | cue promised +0.14 |
    cue read -0.30 | cue recalled +0.11 | cue remarks -1.19 | cue report -0.30 |
    cue reported +0.29 | cue reporting -0.63 | cue reports -0.35 | cue responded +0.22 |
    cue revealed +0.34 | cue say +0.31 | cue saying +0.16 | cue says +0.24 |
    cue shooting -0.91 | cue shot +0.13 | cue state -0.75 | cue stated +0.99 |
    cue states -0.97 | cue suggest +0.66 | cue suggested +0.32 | cue suggests -0.52 |
    cue tell +0.30 | cue tells +0.20 | cue told -0.15 | cue tweet -0.68 |
    cue tweeted +0.18 | cue urged +0.30 | cue warned +0.26 | cue writes +0.17 |
    cue wrote +0.22 | inside another's words -1.78 | near can -0.63 | near could -0.89 |
    near declined +0.15 | near if -0.73 | near no -0.28 | near not +0.21 |
    near to -0.47 | near when +0.14 | near will +0.38 | near would +0.10 |
    place: around -0.20 | place: before cue -0.14 | place: before name -0.31 |
    verb acknowledge +0.45 | verb add -0.12 | verb admit +0.16 | verb advise -0.55 |
    verb advocate -0.53 | verb allege +0.15 | verb announce +0.29 | verb answer -0.41 |
    verb argue +0.52 | verb assert +0.33 | verb assure -0.16 | verb blast +0.35 |
    verb boast +0.24 | verb challenge -0.41 | verb charge -0.27 | verb cheer -0.70 |
    verb comment -0.20 | verb complain +0.62 | verb concede +0.27 |
    verb conclude +0.38 | verb confirm +0.11 | verb continue -0.31 | verb crack -1.02 |
    verb declare +0.26 | verb demand -0.51 | verb deny -0.46 | verb email -0.33 |
    verb emphasize +0.96 | verb explain +0.66 | verb insist +0.28 | verb joke +0.24 |
    verb maintain -1.09 | verb message -0.49 | verb note +0.40 | verb post -0.41 |
    verb predict +0.53 | verb press -0.14 | verb promise +0.13 | verb protest -0.79 |
    verb quote -0.23 | verb read -0.37 | verb recall +0.26 | verb reflect -0.76 |
    verb remark -1.24 | verb remember +0.28 | verb remind +0.37 | verb reply -0.73 |
    verb report -0.13 | verb respond -0.10 | verb reveal +0.16 | verb say +0.21 |
    verb shoot -0.45 | verb state -0.24 | verb suggest +0.20 | verb urge +0.22 |
    verb vow +0.62 | verb warn +0.34
1 words
    after cue -0.23 | cue email -0.31 | cue said -0.26 | cue told -1.33
16 words
    after comma -0.18 | after cue +0.16 | after whom +0.39 | before name -0.27 |
    cue according +0.70 | cue added -0.11 | cue argued +0.19 | cue continue -0.38 |
    cue emails -0.65 | cue noted +0.50 | cue reported +0.19 | cue responded -0.40 |
    cue said +0.21 | cue say -0.25 | cue saying -0.35 | cue says +0.18 |
    cue state -0.86 | cue states -0.96 | cue suggested +0.54 | cue suggesting -0.24 |
    cue telling -0.54 | cue told +0.33 | cue wrote +0.19
2 words
    after cue -0.31 | after that +0.71 | before name -0.39 | cue said -0.48 |
    cue state +0.26 | cue told -0.92
4 words
    after comma +0.31 | after cue -0.11 | after whom -0.53 | around +0.32 |
    before cue -0.50 | cue added +0.18 | cue said -0.18 | cue saying +0.53 |
    cue state -0.36 | cue telling +0.16 | cue wrote +0.60
8 words
    after comma +0.21 | after cue +0.11 | after whom +0.47 | before cue -0.27 |
    before name -0.28 | cue according -0.44 | cue added +0.18 | cue announced +0.40 |
    cue continue -0.17 | cue continued -0.45 | cue email -0.82 | cue pledged +0.48 |
    cue reported -0.16 | cue respond +0.33 | cue say +0.36 | cue saying +0.36 |
    cue state -0.61 | cue states -0.14 | cue suggested -0.28 | cue wrote -0.22
begins a
    finite +0.13 | participle -0.20
begins about
    base +0.33
begins after
    finite -0.64
begins and
    base -0.64 | cue said +0.13 | finite -0.25
begins as
    cue said +0.45 | finite -0.34
begins at
    cue said -0.59 | finite -0.21
begins auxiliary
    base +0.26 | cue said +0.67 | cue states -0.92 | finite -0.20
begins by
    finite -0.32
begins determiner
    cue said -0.39 | finite +0.21
begins finite speech
    base -1.26 | finite -0.15
begins for
    base +0.28 | finite -0.14
begins he
    base -0.26 | cue say +0.27 | cue saying -0.14 | cue says -0.34 | cue told +0.29 |
    finite +0.33 | participle +0.31
begins her
    cue said +0.29 | finite +0.21
begins his
    cue said +0.17 | finite +0.16
begins if
    finite +0.75
begins in
    base -0.43 | cue told -0.17 | participle -0.20
begins it
    base -0.45 | cue said +0.21 | finite +0.11 | participle +0.34
begins name
    base -0.45 | cue added +0.35 | cue note -0.60 | cue noted +0.35 | cue say +0.56 |
    cue saying +0.29 | cue says +0.26 | cue state -0.62 | cue suggested +0.35 |
    cue told +0.23 | cue wrote -0.40 | finite +0.41 | participle -0.22
begins of
    cue said -0.15 | cue state -0.50
begins on
    base +0.21 | cue said -0.19 | finite -0.45
begins participle speech
    cue said -0.30 | finite -0.24
begins participle woven
    cue said +0.35 | finite -0.23
begins preposition
    base +0.27 | cue said -0.17
begins pronoun
    cue said +0.37 | cue says -0.27 | finite +0.16
begins quote
    base -1.23 | finite +0.18 | participle +0.23
begins she
    cue said +0.18 | finite +0.26 | participle -0.71
begins the
    according +0.17 | cue according +0.17 | cue noted +0.63 | cue said +0.27 |
    cue say +0.23 | cue saying -0.13 | cue says -0.18 | cue suggested -0.42 |
    cue told +0.39
begins their
    finite -0.15
begins there
    cue said -0.25
begins they
    cue said -0.15 | cue say +0.12 | finite +0.35
begins this
    finite -0.34
begins to
    cue continue +0.28 | cue continued +0.46 | cue continues -0.11 | cue pledged +0.25 |
    cue respond +0.13 | cue vowed -0.17
begins when
    cue said -0.32 | finite -0.32
begins while
    finite -0.26
begins with
    finite -0.58
begins word
    cue email -0.74 | cue press -0.80 | cue said -0.17 | cue says +0.18 |
    cue state -0.60 | cue states -0.88 | cue told +0.25 | finite -0.14
begins word in ed
    finite +0.35
begins word in ing
    cue said +0.17 | cue states -0.57 | finite -0.13
begins word in ly
    cue said -0.36 | finite -0.39
begins word in s
    base -0.35 | cue said +0.30 | cue state -0.41 | participle -0.12
carried
    after comma -0.26 | after cue +0.11 | after that +0.27 | after whom +0.31 |
    before cue -0.61 | begins a +0.43 | begins about +0.12 | begins and -0.18 |
    begins auxiliary +0.38 | begins determiner -0.11 | begins in -0.42 |
    begins it -0.10 | begins name +0.25 | begins on +0.54 | begins preposition -0.20 |
    begins pronoun +0.47 | begins quote +0.38 | begins she +0.50 | begins the +0.12 |
    begins they +0.13 | begins word -0.27 | begins word in ing -0.48 |
    begins word in s -0.36 | participle -0.18
carried subject
    after comma -0.29 | after cue -0.17 | after that +0.23 | after whom +0.31 |
    base -0.12 | before cue -0.53 | finite -0.23 | participle -0.23
form according
    after comma +0.15
form base
    after auxiliary -0.42 | after name -0.46 | after number -1.17 | after that -0.19 |
    after they +0.55 | after word -0.43 | after word in ed -0.57 |
    after word in ing +0.16 | after word in s +0.40 | before name -0.90
form finite
    after ) -0.34 | after and +0.32 | after auxiliary +0.10 | after base speech +0.44 |
    after but +1.07 | after comma -0.15 | after day +0.30 | after determiner -0.19 |
    after he +0.17 | after it +0.32 | after name +0.10 | after number -0.46 |
    after quote -1.50 | after that -0.27 | after they -0.40 | after who +0.36 |
    after word +0.17 | after word in ed -0.58 | after word in ing -0.97 |
    after word in s +0.44 | around +0.23 | before cue +0.24
form participle
    after and +0.53 | after auxiliary +0.16 | after comma +0.45 | after cue +0.20 |
    after for -1.84 | after name -0.38 | after quote +1.85 | after that +0.12 |
    after while -0.30 | after word in ly +0.19 | after word in s -0.56 |
    before cue -1.55 | before name -0.52
has no quotes
    after comma -0.48 | after cue -0.23 | after that -0.38 | after whom -0.40 |
    before cue -0.52 | before name -0.55
has quotes
    after comma +0.52 | after cue +0.49 | after that +0.47 | after whom +0.38 |
    around -0.13 | before cue +0.59 | before name +0.20
inside another's words
    base -0.18 | finite -1.57 | participle -1.02
more words
    after cue -0.18 | after that -0.19 | after whom -0.42 | around -0.70 |
    before cue +0.24 | before name +0.32 | cue according +0.74 | cue added +0.28 |
    cue argued +0.97 | cue email +0.12 | cue emails -0.77 | cue pledged -0.98 |
    cue reported +0.98 | cue saying +0.11 | cue says +0.42 | cue state -0.68 |
    cue states -0.75 | cue told +0.51 | cue wrote +0.18
opened by after
    after cue +0.45 | finite +0.30
opened by another word
    after that +0.19 | around +0.15 | base +0.19 | before cue +0.21 |
    begins about -0.24 | begins after -0.34 | begins and +0.28 | begins as -0.35 |
    begins auxiliary -0.49 | begins base woven +0.10 | begins but -0.30 |
    begins by +0.12 | begins determiner +0.14 | begins finite speech -0.52 |
    begins finite woven -0.43 | begins for -0.48 | begins he +0.43 | begins her +0.55 |
    begins his +0.38 | begins if +0.18 | begins participle speech -0.50 |
    begins participle woven -0.18 | begins preposition +0.17 | begins pronoun +0.46 |
    begins the +0.22 | begins there -0.18 | begins they +0.15 | begins this +0.29 |
    begins to -0.22 | begins when -0.15 | begins while -0.31 | begins word in ed -0.44 |
    begins word in ing +0.32 | begins word in s +0.33 | participle -0.17
opened by as
    after comma +0.80 | after cue -0.11 | base -0.58 | before name -0.32 |
    begins the -0.19 | begins to +0.36 | begins word +0.21 | finite +0.40
opened by that
    after cue -0.40 | base -0.81 | begins auxiliary +0.32 | begins the -0.60 |
    begins word +0.21 | finite -0.75 | participle -0.50
opened by though
    after cue +0.36 | finite -0.26
opened by what
    after cue -0.60 | finite -0.63
opened by when
    finite +0.41
opened by which
    finite -0.48
opened by while
    after cue +0.42 | finite +0.37
opened by who
    after cue -0.17 | after that -0.30 | base -0.18 | begins he +0.24 |
    begins name +0.22 | begins the -0.82 | begins word -0.46
own subject
    after that -0.10 | after whom -0.18 | base -0.17 | before cue +0.14 |
    before name -0.31 | finite +0.12 | participle -0.41
place: after comma
    1 from cue -0.27 | after word +0.16 | carried -0.26 |
    cue said and participle speech -0.43 | cue said and participle woven -0.97 |
    cue said and word in ing -1.25 | cue said then comma -0.23 | cue states +0.12 |
    cue states then comma +0.30 | opened by as +0.40 | opened by name name -0.53 |
    opened by participle speech -0.62 | opened by participle woven -1.45 |
    opened by word in ing -1.08 | quote before -0.80 | quote behind +0.21 |
    quote not near +0.27 | then : +0.23 | then comma -0.44 | verb state then comma +0.27
place: after cue
    1 from cue -0.13 | after ) -0.31 | after and +0.35 | after auxiliary +0.12 |
    after base speech -0.11 | after but +0.36 | after by +0.39 | after comma +0.36 |
    after day +0.75 | after determiner -0.28 | after finite speech +0.14 |
    after he +0.15 | after it -0.16 | after number -0.43 | after quote -1.08 |
    after she -0.10 | after that -0.42 | after they -0.11 | after to +0.16 |
    after word in ed -0.53 | after word in ing -0.31 | carried +0.11 | cue added -0.76 |
    cue agree -0.12 | cue agreed +0.39 | cue announced +0.12 | cue argued -0.24 |
    cue blasted -0.11 | cue challenge -0.30 | cue charged -0.38 | cue claim +0.35 |
    cue claimed -0.14 | cue claiming +0.19 | cue comment +0.15 | cue comments -0.38 |
    cue continue and to +0.28 | cue continue then to +0.28 | cue continued -0.16 |
    cue continued and to +0.46 | cue continued then to +0.46 | cue continues -0.38 |
    cue continues and to -0.30 | cue continues then to -0.30 | cue continuing -0.40 |
    cue email -0.79 | cue email and word -0.58 | cue email then word -0.58 |
    cue emails -1.12 | cue mention +0.29 | cue messages -0.40 | cue offer +0.30 |
    cue offers -0.25 | cue pledged -0.40 | cue pledged and to +0.25 |
    cue pledged then to +0.16 | cue posted -0.13 | cue press -0.14 |
    cue press and word -0.80 | cue press then word -0.80 | cue promised +0.26 |
    cue promising +0.11 | cue recalled +0.17 | cue remarks -0.95 | cue report -0.64 |
    cue reported -0.16 | cue reports +0.16 | cue respond +0.13 |
    cue respond and to +0.13 | cue respond then to +0.20 | cue said -0.13 |
    cue said and a -0.25 | cue said and at -0.60 | cue said and auxiliary +0.40 |
    cue said and determiner +0.32 | cue said and he +0.54 | cue said and in -0.42 |
    cue said and it +0.23 | cue said and of -0.31 | cue said and on -0.56 |
    cue said and preposition -0.92 | cue said and pronoun +1.10 |
    cue said and the +0.22 | cue said and there +0.42 | cue said and they -0.11 |
    cue said then a -0.25 | cue said then at -0.59 | cue said then auxiliary +0.40 |
    cue said then day -0.50 | cue said then determiner +0.32 | cue said then he +0.44 |
    cue said then his -0.14 | cue said then in -0.40 | cue said then it +0.23 |
    cue said then of -0.31 | cue said then preposition -0.81 |
    cue said then pronoun +1.10 | cue said then she +0.18 | cue said then the +0.22 |
    cue said then there +0.42 | cue said then they -0.11 | cue said then word +0.12 |
    cue say and name +0.74 | cue say and they +0.11 | cue say then name +0.74 |
    cue say then they +0.11 | cue saying +0.51 | cue saying and he -0.47 |
    cue saying and the -0.13 | cue saying then he -0.47 | cue saying then the -0.13 |
    cue says +0.26 | cue says and he -0.22 | cue says and name +0.12 |
    cue says and the +0.42 | cue says then he -0.22 | cue says then name +0.12 |
    cue says then the +0.42 | cue shooting -0.74 | cue shot -0.37 | cue state -0.54 |
    cue state and of -0.50 | cue state and word -0.42 | cue state and word in s -0.33 |
    cue state then of -0.50 | cue state then word -0.42 |
    cue state then word in s -0.33 | cue states -0.63 | cue states and word -0.23 |
    cue states then word -0.23 | cue suggested +0.35 | cue tell +0.36 |
    cue telling +0.13 | cue told -0.39 | cue told and name +0.17 |
    cue told and the -0.26 | cue told then name +0.17 | cue told then the -0.26 |
    cue tweet -0.88 | cue tweeted -0.30 | cue urged +0.57 | cue vowed and to -0.17 |
    cue vowed then to -0.25 | cue wrote -0.37 | opened by a word +0.25 |
    opened by about +0.33 | opened by about name +0.31 | opened by about the +0.36 |
    opened by after -0.29 | opened by and -0.73 | opened by as -0.22 |
    opened by at the -0.42 | opened by auxiliary word -0.35 |
    opened by auxiliary word in ed +0.16 | opened by base woven +0.51 |
    opened by because -0.33 | opened by by -0.33 | opened by by name -1.10 |
    opened by determiner word -0.26 | opened by finite speech +0.23 |
    opened by finite woven +0.21 | opened by for +0.23 | opened by for the +0.23 |
    opened by he +0.24 | opened by he finite thought +0.97 |
    opened by he finite woven -0.25 | opened by he word +0.26 |
    opened by he word in ed +1.10 | opened by her word -0.27 | opened by his +0.12 |
    opened by if -0.29 | opened by in -0.47 | opened by in a +0.13 |
    opened by in determiner -0.25 | opened by in name -1.23 | opened by in the -0.33 |
    opened by it +0.21 | opened by it auxiliary +0.35 | opened by name . -0.42 |
    opened by name auxiliary +0.13 | opened by name comma -0.32 |
    opened by name name -0.52 | opened by name word +0.25 | opened by number -0.32 |
    opened by of +0.11 | opened by of name -0.10 | opened by on +0.18 |
    opened by on name +0.22 | opened by on the -0.10 |
    opened by participle woven +0.32 | opened by preposition -0.29 |
    opened by preposition name -0.32 | opened by preposition the -0.46 |
    opened by pronoun +0.27 | opened by quote -0.32 | opened by she +0.20 |
    opened by she auxiliary -0.18 | opened by that -0.40 | opened by the name -0.19 |
    opened by the word +0.16 | opened by the word in s +0.10 | opened by their +0.24 |
    opened by there +0.24 | opened by there auxiliary +0.18 | opened by they +0.24 |
    opened by they auxiliary -0.13 | opened by though +0.36 | opened by to a -0.34 |
    opened by to auxiliary -0.45 | opened by to quote -0.14 | opened by to the -0.34 |
    opened by to word +0.20 | opened by what -0.27 | opened by when -0.21 |
    opened by while +0.12 | opened by who -0.14 | opened by with -0.19 |
    opened by word . -1.10 | opened by word comma -0.16 | opened by word for -0.26 |
    opened by word in -0.13 | opened by word in ly +0.19 | opened by word in s . +0.27 |
    opened by word in s to +0.15 | opened by word in s word +0.30 |
    opened by word name +0.57 | opened by word to -0.19 | opened by word word +0.26 |
    opened by word word in s +0.24 | quote before -1.14 |
    quote before and behind -0.63 | quote behind +0.66 | quote not near +0.23 |
    then about +0.33 | then and -0.73 | then as -0.24 | then base woven +0.51 |
    then by -0.27 | then day -0.13 | then finite speech +0.23 |
    then finite woven +0.21 | then for +0.23 | then he +0.14 | then in -0.45 |
    then it +0.21 | then number -0.18 | then of +0.11 | then participle woven +0.32 |
    then preposition -0.20 | then pronoun +0.27 | then quote -0.32 | then she +0.45 |
    then their +0.24 | then there +0.24 | then they +0.24 | then when -0.55 |
    then with -0.19 | then word -0.14 | then word in ly +0.19 |
    verb advocate then for +0.61 | verb agree then to -0.12 |
    verb agree then with +0.57 | verb comment then on +0.86 |
    verb continue then to +0.41 | verb email then word -0.64 |
    verb mention then name -0.33 | verb offer then a -0.14 | verb pledge then to +0.49 |
    verb press then word -0.32 | verb respond then to +0.26 |
    verb say then about -1.10 | verb say then at -0.69 | verb say then auxiliary +0.36 |
    verb say then day -0.22 | verb say then determiner +0.27 | verb say then his +0.43 |
    verb say then in -0.25 | verb say then it +0.36 | verb say then name +0.26 |
    verb say then of -0.42 | verb say then on -0.81 | verb say then preposition -1.01 |
    verb say then quote -0.39 | verb say then she +0.19 | verb say then the +0.15 |
    verb say then there +0.84 | verb say then word +0.36 |
    verb say then word in s +0.54 | verb shoot then word -0.92 |
    verb state then and -0.18 | verb state then auxiliary -0.29 |
    verb state then name -0.15 | verb state then word -0.60 |
    verb state then word in s -0.41 | verb tell then name -0.14 |
    verb tell then the -0.15 | verb tell then word +0.49 |
    verb tell then word in s -0.48 | verb threaten then to +0.81 |
    verb vow then to +0.16 | verb write then in -0.15 | verb write then name -0.38
place: after that
    1 from cue +0.36 | 16 from cue -1.18 | 2 from cue +0.27 | after and +0.59 |
    after auxiliary +0.40 | after comma +0.44 | after she +0.34 | after to -0.58 |
    after who +0.23 | after word in s +0.39 | carried +0.27 | cue acknowledged -0.16 |
    cue acknowledged then that -0.18 | cue added -0.16 | cue added then that +0.14 |
    cue adding +0.24 | cue adding then that +0.24 | cue announced +0.32 |
    cue argued then that +0.66 | cue noted -0.17 | cue noted then that -0.37 |
    cue said and he -0.65 | cue said and name -0.33 | cue said and the +0.52 |
    cue said and word +0.61 | cue said then day +0.58 | cue said then in +0.28 |
    cue said then on +0.42 | cue said then that +0.52 | cue say +0.15 |
    cue saying then that -0.35 | cue says +0.12 | cue suggested +0.12 | cue told +0.24 |
    cue told and name +0.14 | cue told and the +0.28 | cue told then the +0.44 |
    cue told then word in s +0.18 | cue wrote -0.13 | opened by a +0.61 |
    opened by after +0.16 | opened by another word +0.19 | opened by comma +0.29 |
    opened by determiner +0.55 | opened by he -0.20 | opened by he finite woven +0.15 |
    opened by he word -0.26 | opened by if -0.31 | opened by it -0.25 |
    opened by name auxiliary -0.28 | opened by name word in s -0.28 |
    opened by pronoun +0.16 | opened by quote +0.10 | opened by she +0.14 |
    opened by she auxiliary +0.20 | opened by the +0.19 | opened by the name +0.55 |
    opened by the word in s +0.40 | opened by when -0.46 | opened by while +0.56 |
    opened by who -0.30 | opened by word +0.11 | opened by word in ing +0.33 |
    opened by word in s -0.29 | quote before -1.11 | quote behind +0.52 |
    quote not near +0.24 | then a +0.55 | then at -0.55 | then comma -0.67 |
    then day +0.88 | then in +0.10 | then name -0.12 | then that +0.36 |
    then the +0.36 | then word -0.32 | verb add then that +0.46 |
    verb announce then that -0.22 | verb argue then that +0.28 |
    verb insist then that +0.33 | verb note then that +0.41 |
    verb say then comma -0.33 | verb say then day +0.59 | verb say then in +0.53 |
    verb say then on +0.45 | verb say then that +0.14 | verb state then that +0.35 |
    verb tell then name -0.15 | verb tell then the +0.49 |
    verb tell then word in s +0.62
place: after whom
    2 from cue -0.16 | 4 from cue +0.23 | after comma -0.48 | after name -0.54 |
    carried +0.31 | cue told -0.12 | cue told then the +0.17 |
    cue told then word in s -0.38 | opened by in -0.20 | opened by word -0.57 |
    quote before -1.21 | quote not near +0.87 | then the -0.22 | then word in s +0.35 |
    verb tell then the +0.15 | verb tell then word in s +0.21
place: around
    1 words before +0.77 | 16 words before -0.22 | 2 words before +0.50 |
    4 words before -0.12 | 8 words before +0.13 | after comma -0.18 | after he -0.13 |
    after name +0.20 | after she +0.16 | after word -0.22 | after word in s +0.64 |
    cue added +0.54 | cue added then comma +0.54 | cue said +0.28 |
    cue said and auxiliary -0.27 | cue said then comma +0.20 | cue say +0.51 |
    cue say then comma +0.51 | edge comma +0.28 | edge comma and behind comma +0.33 |
    more words before -0.90 | opened by and -0.51 | opened by another word +0.15 |
    opened by auxiliary +0.37 | opened by name +0.39 | opened by quote nothing +0.25 |
    opened by the +0.62 | opened by word -0.33 | quote behind -0.24 |
    quote not near -0.14 | verb add then comma +0.54 | verb say then comma +0.14 |
    verb state then comma -0.11
place: before cue
    16 words before +0.18 | 2 words before +0.11 | 4 words before -0.16 |
    after comma +0.20 | after name +0.18 | after quote +0.24 | carried -0.61 |
    cue according then a +0.16 | cue according then determiner +0.31 |
    cue according then name -0.47 | cue said +0.25 | cue said then name +1.06 |
    edge comma +0.20 | edge comma and behind . +0.37 |
    edge comma and behind word +0.76 | edge finite speech -0.32 |
    edge participle speech -1.03 | more words before -0.31 |
    opened by another word +0.21 | quote before +0.23 | quote not near -0.24 |
    then a +0.14 | then determiner +0.30 | then name +0.41 | then on -0.39 |
    then the +0.21 | then word +0.14 | then word in s +0.45 |
    verb according then a +0.16 | verb according then determiner +0.31 |
    verb according then name -0.47 | verb say then name +1.07
place: before name
    16 words before -0.13 | 8 words before -0.24 | after name +0.19 |
    after word in s +0.34 | cue reported +0.43 | cue said then . +0.45 |
    cue said then : -0.48 | cue told +0.22 | cue wrote +0.40 | edge comma +0.63 |
    edge comma and behind . +0.50 | edge comma and behind : -1.17 |
    edge determiner +0.18 | edge he -0.25 | edge name and behind . -0.39 |
    edge the and behind . +0.63 | edge word -0.12 | opened by as -0.32 |
    quote before +0.62 | quote behind -2.04 | quote not near +0.21 | then . -0.26 |
    then : -1.54 | then in +0.11 | then quote -1.27 | verb report then . +0.54 |
    verb say then . +0.55 | verb say then : -0.48
quote before
    begins a -0.23 | begins at -1.12 | begins determiner -1.17 | begins he +0.31 |
    begins in -0.81 | begins name -0.40 | begins of -0.48 |
    begins participle speech -0.47 | begins participle woven -0.29 |
    begins quote -0.17 | begins the +0.13 | begins to +0.42 | begins word -0.89 |
    begins word in ing -0.35 | begins word in s -0.28
quote behind
    begins he -0.26 | begins in +0.77 | begins it +0.35 | begins of +0.53 |
    begins quote -0.17 | begins she -0.16 | begins the -0.16 | begins to +0.40 |
    begins word in s -0.55
quote not near
    begins about -0.12 | begins and -0.41 | begins as +0.12 | begins at +0.20 |
    begins auxiliary -0.40 | begins base thought -0.34 | begins base woven -0.26 |
    begins but +0.20 | begins by -0.38 | begins determiner +0.14 | begins for -0.39 |
    begins he +0.23 | begins if +0.40 | begins in +0.11 | begins its +0.26 |
    begins name +0.33 | begins of -0.15 | begins participle woven +0.15 |
    begins preposition +0.13 | begins pronoun +0.65 | begins quote +0.45 |
    begins she +0.26 | begins their +0.17 | begins there +0.16 | begins they +0.10 |
    begins to -0.19 | begins while +0.33 | begins with +0.14 | begins word +0.15 |
    begins word in ed +0.13 | begins word in ing +0.30
speaker article and name
    after comma -0.11 | around -0.25 | base -0.65 | before cue +0.29 |
    before name -0.39 | finite +0.23 | participle -0.26
speaker he
    after comma +0.24 | after whom +0.86 | around -0.17 | base -0.17 |
    before name -0.16 | participle +0.11
speaker i
    after cue -0.32 | finite -0.35
speaker it
    base +0.11
speaker names
    after comma +0.14 | after that +0.13 | after whom -0.48 | around -0.44 |
    before cue +0.51
speaker noun
    after comma -0.28 | after cue -0.15 | around -0.13 | before cue -0.11 |
    finite -0.20 | participle -0.16
speaker one name
    according +0.42 | after comma -0.40 | after whom -0.21 | around +0.22 | base +0.17 |
    before cue +0.36 | before name +0.18
speaker she
    after comma +0.58 | after cue +0.28 | after that -0.14 | around +0.13 |
    finite +0.22 | participle -0.16
speaker they
    base -0.16 | finite -0.15
speaker who
    after cue -0.20 | after that -0.29 | finite -0.20
verb according
    speaker one name +0.42
verb acknowledge
    speaker one name +0.60
verb add
    after cue -1.29 | after that +0.11 | around +0.54 | speaker noun -0.13 |
    speaker one name -0.22 | speaker she +0.31
verb admit
    after cue -0.38
verb advise
    after cue -0.33
verb advocate
    after cue -0.20
verb agree
    after cue +0.42 | after that +0.16 | speaker names -0.12 | speaker noun +0.68
verb announce
    after cue +0.42 | after that -0.11 | speaker article and name +0.37 |
    speaker names -0.28 | speaker noun -0.18 | speaker one name +0.11
verb answer
    after cue -0.46
verb argue
    after cue +0.50 | speaker names +0.56 | speaker noun -0.41 | speaker one name +0.62
verb auxiliary
    after comma +0.36 | after that +0.14 | after whom +0.34 | around -0.16 |
    before cue +0.19 | cue acknowledged +0.18 | cue added +0.54 | cue argue +0.40 |
    cue arguing +0.34 | cue claimed +0.94 | cue email -0.29 | cue emails -0.80 |
    cue message +0.37 | cue note +0.11 | cue noted +0.34 | cue report -0.20 |
    cue said +0.12 | cue say +0.19 | cue saying +0.24 | cue says +0.28 |
    cue state -0.84 | cue states -0.65 | cue suggest +0.25 | cue suggested +0.33 |
    cue suggesting +0.48 | cue tell +0.27 | cue warned +0.27 | cue wrote +0.35
verb blast
    after cue +0.36
verb challenge
    after cue -0.13 | speaker noun +0.15 | speaker one name -0.41
verb charge
    after cue -0.36 | speaker noun -0.71
verb cheer
    after cue -0.17 | speaker noun -1.05
verb claim
    after cue +0.23 | speaker names +0.14 | speaker noun -0.14 | speaker one name -0.45
verb comment
    after cue +0.40 | speaker noun +0.35 | speaker one name -0.19
verb conclude
    after that -0.44
verb continue
    after cue -0.45 | begins to word -0.82 | speaker he -0.65 | speaker one name -0.17
verb declare
    after that +0.36 | speaker one name -0.63
verb demand
    after cue +0.12
verb deny
    after cue -0.17
verb email
    after cue -0.12 | speaker article and name +0.24 | speaker names -0.79 |
    speaker one name -0.76
verb explain
    after cue +0.14 | speaker names +0.11 | speaker one name +0.71
verb insist
    after cue -0.25 | after that +0.50
verb maintain
    after cue -1.53
verb mention
    after cue +0.31 | speaker noun -0.26 | speaker one name -0.26
verb message
    after cue -0.23 | speaker one name -0.62
verb none
    after comma -0.45 | after that -0.22 | after whom -0.29 | before cue -0.24 |
    before name -0.29 | cue according +0.15 | cue acknowledged +0.20 | cue added +0.13 |
    cue adding +0.11 | cue agreed -0.18 | cue announced +0.29 | cue challenge -0.32 |
    cue challenging -0.26 | cue claim -0.46 | cue claimed -0.22 | cue comments +0.15 |
    cue continue -0.34 | cue continued -0.20 | cue continues -0.21 | cue email -0.20 |
    cue emails -1.06 | cue explained -0.32 | cue mention +0.26 | cue message -0.47 |
    cue messages -0.35 | cue noted +0.36 | cue offer +0.27 | cue offering +0.25 |
    cue pledged -0.16 | cue posted +0.34 | cue press -0.62 | cue promised +0.47 |
    cue recalled +0.18 | cue report -0.30 | cue reported +0.27 | cue reports -0.26 |
    cue respond +0.18 | cue said -0.19 | cue say +0.21 | cue shooting -0.79 |
    cue shot -0.25 | cue state -0.42 | cue states -0.70 | cue told -0.29 |
    cue urged +0.27 | cue vowed +0.49
verb note
    after comma -0.72 | after that +0.47 | begins name name -0.23 |
    begins the word +0.35 | speaker he +0.43 | speaker names -0.34 | speaker noun +0.22
verb offer
    begins a word -0.26 | speaker names -0.19 | speaker noun -0.27 |
    speaker one name -0.17
verb pledge
    begins to word +0.29 | speaker noun -0.85 | speaker one name +0.17 |
    speaker who -0.23
verb post
    after cue -0.41 | speaker one name -0.62
verb predict
    after cue +0.14
verb promise
    after cue +0.13 | begins to word +0.28 | speaker noun -0.13 | speaker one name +0.45
verb protest
    after cue -0.31
verb read
    after cue -0.53 | speaker noun -0.13
verb recall
    after cue +0.48
verb reflect
    after cue -0.51 | speaker noun -0.96
verb remark
    after cue -0.49 | speaker noun -0.73
verb remember
    after cue +0.70
verb report
    after comma +0.53 | after cue -0.37 | after that -0.28 | before name +0.38 |
    speaker article and name -0.14 | speaker noun -0.39
verb respond
    after cue -0.13 | speaker article and name +0.32 | speaker names +0.14 |
    speaker one name +0.20
verb say
    after comma +0.13 | after cue +0.12 | after that -0.10 | around +0.18 |
    before cue +0.16 | before name +0.11 | begins a word +0.27 | begins at a -0.12 |
    begins he auxiliary -0.27 | begins he finite thought +0.49 |
    begins he finite woven +0.30 | begins he word in ed +0.35 | begins her word +0.26 |
    begins his word +0.35 | begins in a +0.15 | begins in the +0.37 |
    begins name comma -0.14 | begins name name -0.31 | begins name quote +0.32 |
    begins name word +0.22 | begins name word in s +0.24 | begins of name +0.23 |
    begins quote name -0.50 | begins she auxiliary -0.22 | begins the word +0.61 |
    begins the word in s -0.34 | begins there auxiliary +0.11 |
    begins they auxiliary -0.35 | begins word name +0.40 | begins word word +0.41 |
    begins word word in s +0.71 | speaker article and name +0.24 | speaker it -0.27 |
    speaker names +0.47 | speaker noun +0.27 | speaker she -0.15 | speaker they -0.17
verb shoot
    after cue -0.85 | speaker noun -1.15 | speaker one name +0.31
verb state
    after cue -0.58 | after that +0.50 | around -0.11 | begins of name -0.51 |
    speaker article and name -0.40 | speaker names +0.21 | speaker noun -0.31 |
    speaker one name -0.59
verb suggest
    after cue +0.45 | after that -0.17 | speaker names -0.30 | speaker one name +0.37
verb tell
    after cue -0.12 | before name +0.41 | begins he auxiliary +0.48 |
    begins name name -0.11 | begins name nothing -1.10 | begins the name +0.29 |
    begins the word +0.22 | speaker noun -0.23 | speaker one name +0.20 |
    speaker she -0.16
verb tweet
    after cue -0.14 | speaker names +1.02 | speaker noun -0.54
verb urge
    after cue +0.43
verb vow
    after cue +0.54 | begins to word +0.19
verb warn
    after cue +0.58
verb write
    after cue -0.72 | before name +0.46 | speaker names -0.22 | speaker one name +0.51
""")
