"""Where reported words stand: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting.statements`: headings and clues.
WHERE = read_table("""

    after comma -0.14 | after cue +0.13 | around -0.17 | before cue -0.36 |
    before name -0.30
after comma
    16 off -0.46 | 2 off +0.27 | 4 off -0.22 | 8 off -0.56 | according -0.30 |
    added -0.16 | of as +0.51 | of carried -0.11 | of else -0.32 | quote before -0.14 |
    quote behind +0.57 | quote nowhere -0.46 | reported -0.17 | said -0.10 | say -0.12 |
    says -0.38
after comma from
    base speech -0.55 | comma -0.27 | name -0.35 | she -0.21 | they -0.60 | word +0.12
after comma opens
    a -0.57 | a word -0.57 | according auxiliary -0.54 | according name +0.25 |
    according the +0.34 | according word -0.36 | and -0.59 | auxiliary -0.32 |
    he +0.35 | it -0.12 | name +0.28 | name auxiliary -0.49 | name name +0.50 |
    participle speech -1.20 | quote +0.57 | said name -0.35 | said quote +0.55 |
    said that +0.12 | said the +0.16 | she -0.43 | that +0.11 | the +0.50 |
    the name +0.24 | the word +0.50 | to +0.37 | while -0.73 | word -0.37 |
    word comma -0.11 | …ed -0.56 | …s -0.35
after comma then
    : +0.39 | a -0.23 | according a -0.23 | according determiner -0.36 |
    according the -0.45 | added comma -0.16 | any according a -0.23 |
    any according determiner -0.36 | any according the -0.45 | any add comma -0.16 |
    any report comma -0.15 | any say : +0.26 | any say comma -0.50 |
    any write comma -0.45 | comma -0.15 | determiner -0.36 | on -0.24 |
    reported comma -0.15 | said comma -0.25 | say comma -0.70 | says comma -0.54 |
    the -0.45
after cue
    0 off +0.18 | 1 off -0.23 | 2 off -0.18 | admitted -0.13 | advocate +0.26 |
    announced +0.17 | assured +0.43 | blasted +0.13 | boasted +0.20 | cautioned +0.36 |
    challenging +0.29 | charged +0.31 | cheered -0.35 | claimed +0.11 | comments +0.24 |
    complained -0.14 | continue +0.15 | continued +0.16 | demands +0.12 | denied -0.47 |
    disclosed -0.25 | emailed +0.19 | explain +0.19 | explained +0.13 |
    explaining +0.15 | insist +0.11 | noting +0.12 | of after +0.27 | of as -0.18 |
    of carried +0.12 | of what +0.15 | of when +0.27 | of where +0.48 | of which -0.19 |
    of while +0.50 | of who +0.35 | offering +0.39 | offers +0.21 | pleaded +0.11 |
    pledged +0.21 | posted -0.40 | posts +0.14 | predicted -0.46 | press +0.17 |
    pressed +0.18 | promised +0.14 | promising +0.23 | quote before -0.56 |
    quote behind +0.39 | quote nowhere +0.13 | quoted +0.16 | railed +0.24 |
    recalling +0.67 | remembers +0.15 | reminded +0.13 | repeated +0.26 |
    reports -0.46 | responded +0.16 | revealed +0.12 | said -0.16 | say +0.23 |
    saying +0.22 | says +0.17 | stressed +0.10 | suggests +0.25 | tell -0.33 |
    telling -0.57 | tells -0.28 | threatened +0.24 | told -1.11 | tweeted +0.11 |
    tweeting +0.17 | urged +0.12 | urging +0.30 | vowed +0.11 | warned -0.26 |
    wrote -0.84
after cue from
    - +0.23 | and +0.42 | auxiliary +0.27 | base speech +0.19 | but +0.30 |
    comma -0.18 | day +0.28 | determiner +0.28 | finite speech +0.18 | he -0.13 |
    i -0.30 | it +0.54 | name -0.11 | number +0.32 | quote -1.01 | she -0.26 |
    that +0.28 | to +0.20 | which +0.24 | who +0.33 | word +0.18 | — +0.21 |
    …ing -0.19 | …s +0.21
after cue opens
    - -1.32 | a base woven -0.32 | a name -0.26 | a word +0.26 | a …ed -0.14 |
    about name -0.21 | about the +0.29 | advocate for +0.15 | after -1.19 |
    agreed to -0.10 | announced a +0.18 | announced finite thought +0.17 |
    announced his +0.10 | at -0.49 | at a -0.29 | at determiner -0.55 | at the -0.12 |
    base woven -0.26 | blasted name +0.14 | by -0.21 | by participle speech -0.20 |
    cautioned preposition +0.26 | claimed at -0.28 | continued to +0.13 |
    determiner +0.28 | determiner name -0.15 | determiner of +0.14 |
    determiner …s +0.19 | finite thought +0.12 | finite woven +0.18 | for +0.17 |
    for word +0.11 | for …s +0.22 | he +0.46 | he auxiliary +0.28 |
    he finite thought +0.18 | he finite woven +0.13 | he word +0.34 | her …s +0.37 |
    his +0.34 | his base woven +0.15 | his word +0.25 | his …s +0.23 | how +0.12 |
    in -0.74 | in a -0.22 | in day -0.45 | in determiner -0.19 | in his -0.14 |
    in the -0.35 | it +0.29 | it auxiliary +0.24 | its +0.20 | its word +0.20 |
    name and +0.14 | name auxiliary +0.64 | name comma -0.60 |
    name finite speech +0.31 | name for +0.17 | name name -0.74 | name that +0.54 |
    name to +0.41 | name word +0.39 | name …ed +0.18 | name …s +0.27 | of a +0.15 |
    of his -0.43 | of the -0.21 | of word +0.31 | on -0.49 | on name -0.54 |
    on the -0.13 | pledged to +0.19 | posted a -0.31 | posts word +0.14 |
    preposition -0.41 | preposition the -0.16 | preposition …ing -0.24 |
    promising to +0.14 | pronoun +0.34 | pronoun word +0.16 | pronoun …ing +0.35 |
    quote +0.15 | railed preposition +0.21 | reported in -0.16 | responded to +0.24 |
    said a -0.49 | said at -1.10 | said auxiliary +0.20 | said he +0.38 |
    said her +0.13 | said his +0.40 | said in -0.35 | said it +0.27 | said name -0.11 |
    said on -0.45 | said preposition -0.91 | said pronoun +0.29 | said she +0.23 |
    said there +0.13 | said they +0.25 | said word -0.11 | said …ing -0.34 |
    said …ly -0.13 | said …s +0.32 | say name +0.12 | say pronoun +0.15 |
    say the +0.17 | say they +0.14 | saying name +0.22 | saying the +0.12 |
    saying they +0.12 | says he +0.11 | says his +0.15 | says its +0.14 |
    says the +0.22 | says …s +0.12 | she +0.24 | she auxiliary +0.12 | she word +0.23 |
    tell word +0.36 | telling name -0.21 | telling word -0.32 | telling …s -0.32 |
    tells …s -0.23 | the +0.17 | the number +0.20 | the …ing +0.26 | their +0.30 |
    their word +0.14 | there +0.21 | there auxiliary +0.21 | they +0.37 |
    they auxiliary +0.27 | they base thought +0.16 | this +0.13 | those +0.20 |
    threatened to +0.24 | to auxiliary +0.20 | to base speech -0.12 |
    to finite speech +0.31 | to name -0.65 | to the -0.54 | to word +0.37 |
    to …s +0.19 | told a -0.19 | told name -0.39 | told the -0.55 | told …s -0.52 |
    urged name +0.17 | urged the -0.24 | vowed to +0.10 | what +0.20 | why +0.11 |
    word and -0.35 | word auxiliary +0.13 | word comma -0.59 | word for +0.22 |
    word that -0.13 | word …s +0.18 | wrote a -0.36 | wrote about +0.20 |
    wrote in -0.34 | wrote to -0.15 | …ing name +0.17 | …ing word +0.19 | …ly -0.10 |
    …ly that +0.11 | …ly word +0.49 | …s auxiliary +0.32 | …s comma -0.36 |
    …s in -0.11 | …s of +0.22 | …s that -0.22 | …s to +0.42 | …s word +0.16
after cue then
    advocate for +0.15 | after -1.19 | agreed to -0.10 | announced a +0.18 |
    announced finite thought +0.17 | announced his +0.10 | any advocate for +0.16 |
    any agree to -0.10 | any announce a +0.18 | any announce finite thought +0.17 |
    any announce his +0.14 | any announce the +0.10 | any answer a -0.44 |
    any blast name +0.18 | any boast of +0.17 | any caution preposition +0.26 |
    any claim at -0.28 | any claim to +0.11 | any comment on +0.65 |
    any continue to +0.20 | any explain the +0.24 | any explain why +0.11 |
    any hint at +0.12 | any joke about +0.12 | any mention name +0.23 |
    any mention the +0.31 | any offer a +0.17 | any offer determiner +0.15 |
    any pledge to +0.19 | any post a -0.31 | any post word +0.14 |
    any promise to +0.31 | any remind …s -0.10 | any report in -0.16 |
    any report word -0.37 | any say a -0.44 | any say at -0.66 |
    any say auxiliary -0.11 | any say day -0.39 | any say for +0.11 | any say he +0.34 |
    any say her +0.13 | any say his +0.29 | any say in -0.22 | any say it +0.26 |
    any say its +0.14 | any say on -0.23 | any say pronoun +0.30 | any say quote +0.14 |
    any say she +0.28 | any say the +0.26 | any say there +0.16 | any say they +0.28 |
    any say …ing +0.19 | any say …s +0.33 | any tell name -0.45 | any tell the -0.70 |
    any tell …s -1.16 | any threaten to +0.20 | any tweet a +0.11 |
    any urge name +0.41 | any urge the -0.13 | any vow to +0.21 | any warn of +0.23 |
    any write a -0.50 | any write about +0.20 | any write in -0.48 |
    any write to -0.15 | at -0.36 | base woven -0.26 | blasted name +0.14 | by -0.21 |
    cautioned preposition +0.26 | claimed at -0.28 | continued to +0.13 | day -0.23 |
    determiner +0.28 | finite thought +0.12 | finite woven +0.18 | for +0.17 |
    he +0.39 | his +0.28 | how +0.12 | in -0.67 | it +0.29 | its +0.20 | on -0.44 |
    pledged to +0.19 | posted a -0.31 | posts word +0.14 | preposition -0.23 |
    promised to +0.21 | promising to +0.14 | pronoun +0.34 | quote +0.15 |
    railed preposition +0.21 | reported in -0.16 | said a -0.49 | said at -0.82 |
    said auxiliary +0.20 | said day -0.39 | said he +0.30 | said her +0.13 |
    said his +0.24 | said in -0.24 | said it +0.27 | said name -0.11 | said on -0.23 |
    said pronoun +0.29 | said she +0.23 | said there +0.13 | said they +0.25 |
    said word -0.16 | said …ing +0.20 | said …ly -0.13 | said …s +0.32 |
    say name +0.12 | say pronoun +0.15 | say the +0.17 | say they +0.14 |
    saying name +0.22 | saying the +0.12 | saying they +0.12 | says he +0.11 |
    says his +0.15 | says its +0.14 | says the +0.22 | says …s +0.12 | she +0.25 |
    tell word +0.36 | telling name -0.21 | telling word -0.32 | telling …s -0.32 |
    tells …s -0.23 | the +0.17 | their +0.30 | there +0.21 | they +0.37 | those +0.20 |
    threatened to +0.24 | to -0.11 | told a -0.19 | told name -0.39 | told the -0.55 |
    told …s -0.52 | urged name +0.17 | urged the -0.24 | vowed to +0.11 | what +0.20 |
    why +0.11 | wrote a -0.36 | wrote about +0.20 | wrote in -0.34 | wrote to -0.15 |
    …ing +0.25 | …ly -0.10
after that
    1 off +0.38 | 16 off -0.65 | 2 off -0.23 | 4 off -0.19 | acknowledge -0.21 |
    acknowledging +0.15 | adding +0.39 | admitted +0.15 | agreed -0.26 |
    alleging +0.19 | announced -0.11 | charged -0.44 | claimed +0.19 |
    complained +0.36 | continue -0.19 | continued -0.28 | declared +0.20 |
    denied +0.22 | emphasized -0.22 | noting +0.20 | of as -0.27 | of that -0.30 |
    of when +0.27 | predicted +0.13 | quote around +0.18 | quote before -0.50 |
    quote behind +0.16 | recalled -0.54 | reported -0.10 | responded -0.17 |
    said -0.50 | say -0.20 | says -0.49 | stated +0.32 | suggesting +0.14 | tell -0.12 |
    telling +0.65 | told +0.77 | tweeted -0.37 | warned +0.17 | warning +0.29 |
    wrote +0.39
after that from
    and -0.23 | base speech -0.43 | but -0.27 | by +0.26 | he +0.15 | quote +0.36 |
    she +0.10 | they -0.66 | to -0.24 | …ly -0.11 | …s -0.16
after that opens
    after +0.23 | agreed name +0.35 | announced name +0.11 | argued name -0.18 |
    argued the +0.52 | argued word -0.16 | as -0.17 | auxiliary -0.84 |
    auxiliary word -0.94 | comma -0.35 | declared he +0.19 | determiner of +0.12 |
    he +0.34 | he and +0.24 | he auxiliary -0.11 | he finite woven +0.38 |
    he word +0.24 | he …ed +0.19 | her +0.47 | his +0.18 | his word +0.13 | in -0.17 |
    it +0.19 | it auxiliary +0.19 | name +0.19 | name ' -0.41 | name and +0.13 |
    name auxiliary +0.33 | name comma -0.16 | name finite woven +0.23 |
    name name +0.37 | name word -0.32 | name …ed -0.23 | noted name +0.13 |
    pronoun +0.50 | quote +0.12 | revealed he +0.21 | said auxiliary -0.40 |
    said determiner -0.21 | said the -0.40 | said word -0.25 | said …ed -0.25 |
    said …ing +0.13 | says name -0.23 | says the -0.21 | she +0.33 |
    she auxiliary +0.62 | stated name +0.11 | the +0.23 | the name +0.10 |
    the word +0.11 | the …ed -0.17 | their +0.48 | their word +0.44 | there -0.32 |
    there auxiliary -0.32 | they -0.18 | they auxiliary -0.20 | this -0.14 |
    told he +0.22 | told name +0.57 | told the +0.44 | warned the +0.12 | with -0.20 |
    word -0.48 | word auxiliary -0.32 | word comma -0.51 | word the -0.53 |
    word …s -0.32 | …ed -0.44 | …ing +0.17 | …s -0.24 | …s word -0.58
after that then
    adding that +0.39 | any add that +0.17 | any argue that +0.12 |
    any continue to -0.23 | any insist that +0.11 | any note that +0.13 |
    any say comma -0.37 | any say he -0.90 | any say his -0.82 | any say it -0.49 |
    any say name -1.22 | any say on +0.32 | any say pronoun -0.80 | any say she -0.85 |
    any say the -1.41 | any say they -0.43 | any say …ly -0.14 | any tell a +0.16 |
    any tell name +0.41 | any tell the +0.33 | any tell …s +0.79 | any warn that +0.11 |
    any write in +0.25 | argued that +0.10 | at +0.11 | comma -0.58 |
    continue to -0.19 | determiner -0.92 | for -0.14 | he -1.01 | his -0.26 | in +0.55 |
    it -0.61 | name -0.60 | note that -0.11 | noting that +0.20 | on +0.41 |
    preposition +0.42 | pronoun -0.80 | said comma -0.89 | said he -0.66 |
    said name -1.23 | said on +0.31 | said she -0.71 | said the -0.85 |
    said they -0.17 | she -0.25 | suggesting that +0.14 | that +0.38 | the -0.39 |
    they -0.65 | to +0.19 | told a +0.16 | told name +0.35 | told the +0.10 |
    told …s +0.36 | wrote in +0.11 | …ly -0.11 | …s +0.26
after whom
    1 off +0.28 | 2 off -0.21 | 4 off -0.23 | 8 off +0.21 | of else -0.13 |
    reminded -0.46 | urged -0.19 | warned +0.17
after whom from
    auxiliary -0.81 | comma +0.23 | name +0.41 | she -0.50 | …ly +0.25
after whom opens
    auxiliary -0.95 | comma -0.17 | he +0.65 | he auxiliary +0.47 | in -0.43 |
    in name -0.17 | not -0.48 | not to -0.48 | that +0.27 | to -0.33 | to word -0.27 |
    told comma +0.30 | told he +0.44 | told that +0.27 | told word -0.65 |
    urged to -0.10 | …s -0.51
after whom then
    a +0.19 | any tell a +0.19 | any tell …s +0.22 | any urge name -0.27 |
    any urge the +0.28 | telling name +0.12 | telling …s -0.41 | the +0.41 |
    told a +0.19 | told name -0.19 | urged name -0.27 | urged the +0.28 | …s -0.19
around
    1 before -0.20 | 1 off +0.12 | 16 before -0.41 | 16 off -0.26 | 2 before +0.99 |
    2 off +0.33 | 4 before +0.23 | 4 off -0.59 | 8 before +0.29 | 8 off -0.48 |
    according -0.26 | explained -0.64 | more before -0.75 | of as -0.60 |
    of carried -0.81 | of else +0.17 | quote before -0.45 | quote nowhere -0.21 |
    reported -0.47 | said +0.16 | say +0.19 | saying -0.11 | says +0.20 | wrote +0.74
around edge
    comma +0.31 | comma comma +0.31 | finite speech -0.32 | finite speech comma -0.32 |
    name -0.11 | name comma -0.11 | the -0.32 | the comma -0.32 | …ing -0.99 |
    …ing comma -0.77
around from
    base speech -0.35 | comma -0.20 | he +0.16 | name -0.23 | quote -0.28 | she +0.46 |
    they +0.62 | word -0.21 | …ly -0.66 | …s +0.14
around opens
    a -1.02 | a word -1.02 | according a -0.78 | according auxiliary +0.47 |
    according determiner -0.50 | according word -0.35 | and +0.60 | auxiliary +0.64 |
    auxiliary auxiliary +0.20 | auxiliary word +0.25 | because +0.47 | but -0.16 |
    determiner -0.49 | name -0.23 | name auxiliary +0.42 | name name -0.42 |
    number and -0.30 | participle speech -1.81 | participle speech the -0.47 |
    quote +0.26 | quote nothing +0.72 | said a -0.57 | said auxiliary +0.59 |
    said name +0.36 | said quote -0.10 | said that +0.33 | says number -0.30 |
    she +0.36 | that +0.46 | the -0.39 | the name -0.15 | the word -0.26 | to -0.38 |
    while -0.20 | who -0.67 | who …ed -0.56 | word -0.13 | word of -0.44 | …ed +0.19 |
    …ing -0.44 | …s +0.33
around then
    according a -0.53 | according name +0.11 | according the -0.11 |
    any according a -0.53 | any according name +0.11 | any according the -0.11 |
    any argue comma +0.11 | any put it +0.20 | any report comma -0.47 |
    any say comma +0.35 | any say that +0.10 | any say the -0.24 |
    any write comma +0.36 | comma +0.12 | his -0.43 | it +0.20 | reported comma -0.47 |
    said comma +0.19 | said the -0.24 | say comma +0.19 | saying that -0.28 |
    says comma +0.34 | says that -0.30 | that -0.85 | the -0.20 | to -0.18 |
    wrote comma +0.34
before cue
    1 before -0.89 | 2 before -1.43 | 4 before -0.50 | 8 before -0.77 |
    according +0.21 | adding -0.63 | announced -0.34 | argued -0.18 | arguing -0.39 |
    blasted -0.28 | claimed -0.15 | insisted -0.11 | more before +0.26 | noted -0.41 |
    noting -0.68 | of after -0.42 | of else -0.28 | of that +0.46 | of though -0.16 |
    of when -0.74 | of while -0.65 | of who -0.66 | quote around -0.19 |
    quote before +0.69 | quote behind -1.63 | quote nowhere -0.51 | said +0.32 |
    saying -1.02 | says -0.31 | suggested -0.31 | suggesting -0.26 | suggests -0.18 |
    urged -0.47 | warned -0.33 | wrote +0.64
before cue edge
    ) -0.81 | ) auxiliary -0.51 | - -0.68 | comma +0.11 | comma . +0.87 |
    comma and -0.70 | comma auxiliary -2.17 | comma comma +0.87 |
    comma finite thought -0.63 | comma quote -0.54 | comma word -0.55 |
    comma …ed -1.12 | comma …s -0.36 | finite speech -0.68 | finite speech . +0.95 |
    finite speech and -0.43 | finite speech auxiliary -1.51 |
    finite speech base woven -0.11 | finite speech comma +0.34 |
    finite speech finite speech -0.61 | finite speech finite thought -0.38 |
    finite speech finite woven -0.81 | finite speech quote -0.55 |
    finite speech that -0.65 | finite speech to -0.70 | finite speech word -0.57 |
    finite speech …ed -0.78 | finite speech …ly -0.41 | finite speech …s -0.93 |
    participle speech -0.79 | participle speech auxiliary -1.07 |
    participle speech word -0.21 | — -0.30 | …ing +0.51
before cue from
    ) -0.81 | - -0.68 | and -1.23 | auxiliary -0.73 | base speech +0.15 | but -0.64 |
    by -0.36 | comma +0.11 | determiner -0.13 | he -1.21 | name -0.15 | number -0.34 |
    quote +1.01 | she -0.42 | who -0.57 | word -0.55 | — -0.30 | …ly -0.30 | …s -0.24
before cue then
    according a +0.15 | according determiner +0.18 | according the +0.15 |
    adding that -0.43 | any according a +0.15 | any according determiner +0.18 |
    any according the +0.15 | any add that -0.46 | any argue that -0.33 |
    any note that -0.47 | any report that -0.16 | any say a +0.56 |
    any say determiner +0.44 | any say he -0.36 | any say his -0.16 | any say it -0.35 |
    any say name +0.51 | any say on -0.20 | any say pronoun -0.49 | any say she -0.70 |
    any say that -0.58 | any say they -0.42 | any say word +0.17 |
    any suggest name -0.15 | any suggest that -0.19 | any suggest the -0.24 |
    any urge name -0.39 | any urge the -0.18 | argued that -0.13 | arguing that -0.21 |
    determiner +0.26 | he -0.70 | her +0.34 | his -0.47 | it -0.82 | name +0.36 |
    noted that -0.20 | pronoun -0.55 | said determiner +0.46 | said he -0.37 |
    said his -0.11 | said it -0.27 | said name +0.52 | said on -0.19 |
    said pronoun -0.40 | said she -0.40 | said that -0.46 | said the +0.16 |
    said they -0.27 | said word +0.19 | saying that -0.16 | saying the -0.16 |
    saying they -0.25 | says name +0.16 | says pronoun -0.14 | she -0.79 |
    suggested that -0.11 | that -1.09 | they -0.49 | to -0.47 | urged the -0.18 |
    …s -0.11
before name
    1 before -1.18 | 16 before -0.10 | 2 before -0.81 | 4 before -0.20 |
    8 before -0.12 | acknowledged -0.32 | announced -0.56 | argue -0.53 | argued -1.01 |
    claimed -0.77 | concluded -0.30 | declared +0.30 | denied +0.79 | insisted +0.23 |
    noted -0.29 | of after -1.74 | of although -0.75 | of that -0.24 | of though -0.55 |
    of what -0.75 | of when -1.53 | of where -0.71 | of which +0.39 | of while -0.94 |
    of who -1.16 | offered +0.15 | pledged -0.45 | posted -0.28 | predicted -0.32 |
    promised -0.83 | quote around -0.94 | quote before +0.30 | quote behind -1.21 |
    quote nowhere -0.11 | reported +0.20 | reports +0.15 | revealed -0.29 | said +0.19 |
    say -0.49 | saying -0.59 | stated -0.32 | suggested -0.23 | told +0.54 |
    vowed -0.51 | warned +0.17
before name edge
    ' -0.61 | - -0.97 | a -0.46 | a that -0.16 | comma . -0.13 | comma a -0.54 |
    comma day +0.20 | comma determiner -0.74 | comma he -0.49 | comma in -0.15 |
    comma it -0.42 | comma on +0.34 | comma she -0.43 | comma that -0.88 |
    comma the +0.11 | comma they -0.18 | comma to -0.54 | comma word -0.21 |
    determiner -0.29 | determiner that -0.24 | he -0.51 | he he -0.16 | he name -1.23 |
    he that -0.26 | he the -0.88 | her -0.46 | it -0.71 | name comma +0.34 |
    name he -0.24 | name his -0.44 | name in +0.33 | name name -0.45 | name that -0.44 |
    name the -0.90 | name word -0.18 | number -0.37 | number they -0.13 | she -0.13 |
    the +0.41 | who -0.50 | — -0.94 | ’ +0.23 | …s -0.76
before name from
    base speech +0.28 | comma -0.20 | determiner -0.59 | he -0.17 | it -0.69 |
    she -0.18 | which -0.85 | who -1.04 | word -0.45 | — -0.85 | …ing +0.18 | …s -0.18
before name then
    . -0.13 | a -0.82 | about +0.32 | announced his -0.23 | any announce his -0.23 |
    any argue that -0.23 | any continue to -0.71 | any insist that -0.20 |
    any note comma -0.73 | any note that -0.21 | any pledge to -0.41 |
    any promise to -0.52 | any report comma +0.37 | any say . -0.13 | any say he -0.67 |
    any say it -0.64 | any say name -0.28 | any say on -0.25 | any say pronoun -0.62 |
    any say she -0.66 | any say that -0.76 | any say the -1.05 | any say there -0.35 |
    any say they -0.61 | any say word -0.29 | any say …ed -1.07 | any say …s -0.80 |
    any suggest that -0.25 | any tell the +0.36 | any tell …s +0.24 | any vow to -0.98 |
    argued that -0.16 | auxiliary -0.30 | comma +0.19 | determiner -1.10 | for -0.76 |
    he -0.73 | her -0.25 | his -0.31 | in +0.33 | insisted that -0.17 | it -1.27 |
    name -0.27 | noted comma -0.65 | of -0.14 | pledged to -0.39 | preposition +0.30 |
    promised to -0.46 | pronoun -0.91 | reported comma +0.37 | said . -0.13 |
    said auxiliary -0.99 | said comma +0.18 | said he -0.56 | said it -0.49 |
    said name -0.20 | said on -0.25 | said pronoun -0.42 | said she -0.62 |
    said that -0.63 | said the -0.93 | said they -0.48 | say comma -0.60 |
    say it -0.12 | say that -0.18 | say the -0.21 | say they -0.20 | says . -0.11 |
    says he -0.17 | she -1.07 | suggested that -0.16 | that -1.65 | the -0.86 |
    their -0.73 | there -0.73 | they -0.84 | told name +0.18 | told the +0.37 |
    vowed to -0.45 | word -0.40 | …ed -1.07 | …ing -1.02 | …s -0.59
""")
