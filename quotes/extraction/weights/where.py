"""Where reported words stand: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting.statements`: headings and clues.
WHERE = read_table("""

    after comma -0.21 | after cue +0.16 | around -0.29 | before cue -0.30 |
    before name -0.42
after comma
    2 off +0.25 | 4 off -0.58 | 8 off -0.16 | according -0.47 | added -0.12 |
    of as +0.49 | of carried -0.11 | of else -0.32 | quote behind +0.45 |
    quote nowhere -0.44 | reported -0.12 | says -0.39
after comma from
    base speech -0.52 | name -0.35 | opening -0.22 | she -0.31 | they -0.55 |
    word +0.25 | …s +0.11
after comma opens
    according auxiliary -0.43 | according word -0.11 | and -0.38 | auxiliary -0.41 |
    auxiliary word -0.22 | he +0.39 | name +0.21 | name auxiliary -0.80 |
    name name +0.34 | participle speech -1.18 | quote +0.57 | said auxiliary -0.46 |
    said name -0.29 | said quote +0.63 | said that +0.12 | said the +0.23 | she -0.40 |
    that +0.11 | the +0.48 | the name +0.50 | the word +0.27 | to +0.42 | while -0.73 |
    word -0.23 | word comma -0.11 | …ed -0.63 | …s -0.30
after comma then
    : +0.52 | according name -0.45 | according the -0.59 | added comma -0.12 |
    any according name -0.45 | any according the -0.59 | any add comma -0.12 |
    any report comma -0.14 | any say : +0.27 | any say comma -0.51 |
    any write comma -0.43 | comma -0.19 | name -0.45 | reported comma -0.14 |
    said comma -0.27 | say comma -0.72 | says comma -0.59 | the -0.59
after cue
    0 off +0.17 | 1 off -0.17 | acknowledged +0.12 | admitted -0.12 | advocate +0.26 |
    agreed +0.10 | announced +0.15 | answered -0.24 | argued +0.14 | assured +0.29 |
    blasted +0.15 | boasted +0.18 | cautioned +0.34 | challenged +0.15 |
    challenging +0.29 | charged +0.26 | cheered -0.28 | claiming +0.16 | claims +0.21 |
    comment +0.51 | comments +0.28 | complained -0.18 | concluded -0.27 |
    continue +0.11 | continued +0.14 | declared -0.26 | demands +0.13 | denied -0.56 |
    disclosed -0.17 | emailed +0.11 | explain +0.21 | explained +0.24 |
    explaining +0.11 | insisted -0.16 | noting +0.13 | of after +0.34 | of as -0.15 |
    of carried +0.11 | of if -0.10 | of when +0.21 | of where +0.33 | of which -0.14 |
    of while +0.37 | of who +0.37 | offering +0.41 | offers +0.16 | pleaded +0.17 |
    pledged +0.21 | posted -0.39 | posts +0.16 | predicted -0.37 | press +0.17 |
    pressed +0.24 | pressing +0.11 | promised +0.19 | promising +0.29 | put +0.17 |
    quote around +0.11 | quote before -0.71 | quote behind +0.55 | quote nowhere +0.17 |
    quoted +0.13 | railed +0.25 | recalling +0.67 | reiterated +0.14 | remembers +0.14 |
    reminded +0.24 | repeated +0.20 | reported -0.29 | reports -0.39 | respond +0.21 |
    responded +0.11 | revealed +0.12 | said -0.12 | say +0.29 | saying +0.11 |
    stated -0.20 | stressed +0.11 | suggesting +0.18 | suggests +0.22 | tell -0.38 |
    telling -0.58 | tells -0.26 | threatened +0.25 | told -0.96 | tweeting +0.24 |
    urged +0.17 | urging +0.23 | vowed +0.16 | warned -0.24 | wrote -0.81
after cue from
    ) +0.18 | and +0.38 | auxiliary +0.23 | but +0.20 | comma -0.42 | day +0.20 |
    determiner +0.31 | finite speech +0.10 | i -0.24 | it +0.57 | name -0.15 |
    not +0.37 | number +0.33 | quote -0.96 | she -0.16 | that +0.23 | they +0.18 |
    to +0.34 | which +0.26 | who +0.34 | word +0.20 | …ing -0.39 | …ly +0.13 | …s +0.18
after cue opens
    - -1.69 | a +0.12 | a base woven -0.32 | a name -0.28 | a word +0.30 |
    about name -0.31 | about the +0.36 | advocate for +0.15 | after -1.29 |
    announced a +0.16 | announced finite thought +0.19 | at -0.30 | at a -0.46 |
    at determiner -0.38 | auxiliary +0.15 | auxiliary word -0.20 |
    auxiliary …ing -0.11 | base woven -0.13 | blasted name +0.18 | by -0.16 |
    by participle speech -0.11 | cautioned preposition +0.25 | claimed at -0.29 |
    continued to +0.13 | determiner +0.25 | determiner name -0.22 |
    determiner of +0.16 | determiner …s +0.18 | finite thought +0.12 |
    finite woven +0.15 | for +0.19 | for …s +0.24 | he +0.37 | he auxiliary +0.21 |
    he finite thought +0.14 | he word +0.26 | her …s +0.43 | his +0.36 |
    his word +0.19 | his …s +0.22 | in -0.85 | in a -0.19 | in day -0.56 |
    in determiner -0.36 | in his -0.17 | in the -0.39 | it +0.45 | it auxiliary +0.26 |
    it comma +0.20 | it …ed +0.16 | its +0.14 | its word +0.14 | mentioned name +0.21 |
    name and +0.14 | name auxiliary +0.57 | name comma -0.58 |
    name finite speech +0.36 | name for +0.21 | name name -0.77 | name that +0.45 |
    name to +0.40 | name word +0.35 | name …ed +0.34 | name …s +0.18 | of a +0.19 |
    of his -0.51 | of word +0.20 | on -0.38 | on his -0.34 | on name -0.55 |
    on the -0.22 | pledged to +0.19 | posted a -0.37 | posts word +0.16 |
    preposition -0.43 | preposition word -0.24 | preposition …ing -0.36 |
    promised to +0.11 | promising to +0.21 | pronoun +0.34 | pronoun …ing +0.28 |
    put it +0.17 | quote +0.15 | railed preposition +0.21 | reported in -0.10 |
    reported word -0.57 | respond to +0.21 | responded to +0.23 | said a -0.50 |
    said at -0.91 | said auxiliary +0.14 | said he +0.29 | said his +0.41 |
    said in -0.36 | said it +0.22 | said of +0.21 | said on -0.52 |
    said preposition -0.90 | said pronoun +0.38 | said she +0.27 | said the +0.15 |
    said there +0.13 | said they +0.11 | said word -0.12 | said …ing -0.26 |
    said …s +0.30 | say pronoun +0.11 | say they +0.11 | saying name +0.12 |
    saying the +0.24 | saying they +0.17 | says he +0.19 | says his +0.15 |
    says it +0.13 | says name -0.14 | says she +0.12 | says the +0.17 | says …s +0.13 |
    she +0.27 | she finite thought +0.14 | she word +0.15 | tell word +0.32 |
    telling name -0.24 | telling word -0.19 | telling …s -0.29 | tells …s -0.30 |
    the +0.15 | the number +0.18 | the …ing +0.27 | their +0.27 | their word +0.14 |
    there +0.18 | there auxiliary +0.18 | they +0.27 | they auxiliary +0.22 |
    they base thought +0.17 | they base woven +0.13 | this -0.40 | this word -0.63 |
    those +0.19 | threatened to +0.24 | to -0.18 | to a -0.35 | to auxiliary +0.14 |
    to base speech -0.15 | to finite speech +0.37 | to name -0.60 | to the -0.47 |
    to word +0.28 | told a -0.15 | told name -0.46 | told the -0.54 | told …s -0.54 |
    urged name +0.26 | urged the -0.19 | urged word +0.16 | vowed to +0.15 |
    what +0.18 | when -0.34 | why +0.20 | word and -0.40 | word auxiliary +0.21 |
    word comma -0.43 | word day -0.50 | word for +0.20 | word in +0.11 | word on -0.16 |
    word this -0.66 | word …s +0.31 | wrote a -0.39 | wrote about +0.24 |
    wrote in -0.25 | wrote to -0.11 | …ing +0.19 | …ing name +0.13 | …ing word +0.13 |
    …ly -0.22 | …ly word +0.60 | …s auxiliary +0.35 | …s comma -0.43 | …s in -0.11 |
    …s of +0.24 | …s that -0.22 | …s to +0.35 | …s word +0.23
after cue then
    a +0.12 | advocate for +0.15 | after -1.29 | announced a +0.16 |
    announced finite thought +0.19 | any advocate for +0.15 | any announce a +0.16 |
    any announce finite thought +0.19 | any announce his +0.13 | any answer a -0.40 |
    any blast name +0.25 | any boast of +0.13 | any caution preposition +0.25 |
    any claim at -0.29 | any claim he +0.12 | any claim to +0.10 |
    any claim word +0.18 | any comment on +0.64 | any continue to +0.23 |
    any explain the +0.18 | any explain why +0.20 | any mention his +0.13 |
    any mention name +0.27 | any mention the +0.20 | any offer a +0.25 |
    any offer determiner +0.13 | any offer word +0.13 | any pledge to +0.18 |
    any post a -0.37 | any post word +0.17 | any promise to +0.19 | any put it +0.20 |
    any quote name +0.25 | any remember …ing -0.20 | any report in -0.10 |
    any report word -0.60 | any respond to +0.16 | any reveal a -0.11 |
    any say a -0.43 | any say about -0.57 | any say at -0.89 | any say day -0.40 |
    any say for +0.13 | any say he +0.26 | any say his +0.28 | any say in -0.21 |
    any say it +0.29 | any say name -0.18 | any say of +0.21 | any say on -0.28 |
    any say pronoun +0.30 | any say she +0.29 | any say the +0.26 |
    any say there +0.14 | any say they +0.20 | any say word -0.14 | any say …ing +0.19 |
    any say …s +0.34 | any suggest name +0.17 | any suggest the +0.17 |
    any tell a -0.15 | any tell name -0.59 | any tell the -0.72 | any tell …s -1.19 |
    any threaten to +0.21 | any tweet a +0.12 | any urge name +0.49 |
    any urge the -0.17 | any vow to +0.21 | any warn of +0.20 | any write a -0.54 |
    any write about +0.24 | any write in -0.34 | any write to -0.11 | at -0.30 |
    auxiliary +0.15 | base woven -0.13 | blasted name +0.18 | by -0.16 |
    cautioned preposition +0.25 | claimed at -0.29 | continued to +0.13 | day -0.17 |
    determiner +0.25 | finite thought +0.12 | finite woven +0.15 | for +0.19 |
    he +0.32 | his +0.28 | in -0.76 | it +0.45 | its +0.14 | mentioned name +0.21 |
    on -0.43 | pledged to +0.19 | posted a -0.37 | posts word +0.16 |
    preposition -0.22 | promised to +0.15 | promising to +0.21 | pronoun +0.34 |
    put it +0.17 | quote +0.15 | railed preposition +0.21 | reported in -0.10 |
    reported word -0.57 | respond to +0.21 | said a -0.50 | said at -0.91 |
    said auxiliary +0.14 | said day -0.49 | said he +0.23 | said his +0.21 |
    said in -0.20 | said it +0.22 | said of +0.21 | said on -0.28 | said pronoun +0.38 |
    said she +0.28 | said the +0.15 | said there +0.13 | said they +0.11 |
    said word -0.11 | said …ing +0.18 | said …s +0.30 | say pronoun +0.11 |
    say they +0.11 | saying name +0.12 | saying the +0.24 | saying they +0.17 |
    says he +0.19 | says his +0.15 | says it +0.13 | says name -0.14 | says she +0.12 |
    says the +0.17 | says …s +0.13 | she +0.28 | tell word +0.32 | telling name -0.24 |
    telling word -0.19 | telling …s -0.29 | tells …s -0.30 | the +0.15 | their +0.27 |
    there +0.18 | they +0.27 | this -0.40 | those +0.19 | threatened to +0.24 |
    to -0.22 | told a -0.15 | told name -0.46 | told the -0.54 | told …s -0.54 |
    urged name +0.26 | urged the -0.19 | urged word +0.16 | vowed to +0.16 |
    what +0.18 | when -0.34 | why +0.20 | wrote a -0.39 | wrote about +0.24 |
    wrote in -0.25 | wrote to -0.11 | …ing +0.35 | …ly -0.22
after that
    1 off +0.30 | 16 off -0.69 | 2 off -0.33 | 4 off -0.13 | 8 off -0.11 |
    acknowledge -0.22 | acknowledging +0.22 | adding +0.31 | admitted +0.18 |
    agreed -0.17 | alleging +0.23 | charged -0.44 | claimed +0.24 | complained +0.35 |
    concluded +0.14 | continue -0.21 | continued -0.12 | declared +0.17 | denied +0.12 |
    emphasized -0.18 | insisted +0.14 | insists +0.12 | note +0.14 | noting +0.18 |
    of as -0.31 | of that -0.26 | of when +0.32 | pledged -0.21 | predicted +0.11 |
    quote around +0.18 | quote before -0.52 | quote behind +0.13 | recalled -0.66 |
    reported -0.14 | said -0.49 | say -0.21 | saying +0.13 | says -0.43 | stated +0.28 |
    suggesting +0.18 | telling +0.44 | tells +0.65 | told +0.73 | tweeted -0.38 |
    warning +0.22 | wrote +0.47
after that from
    base speech -0.44 | but -0.32 | name +0.15 | not -0.55 | quote +0.42 | she +0.13 |
    they -0.51 | to -0.37 | who -0.11 | word -0.13 | …ing +0.16 | …s -0.18
after that opens
    a +0.12 | a word +0.13 | after +0.26 | agreed name +0.42 | announced he +0.20 |
    announced name +0.19 | argued the +0.30 | argued word -0.15 | as -0.18 |
    auxiliary -0.67 | auxiliary word -0.90 | comma -0.41 | declared he +0.19 |
    determiner -0.16 | he +0.32 | he and +0.19 | he finite woven +0.25 | he word +0.26 |
    he …ed +0.21 | her +0.39 | his +0.23 | his word +0.30 | his …s -0.25 | in -0.24 |
    name ' -0.40 | name auxiliary +0.27 | name comma -0.18 | name finite woven +0.27 |
    name name +0.29 | name quote +0.23 | name word -0.25 | name …ed -0.32 |
    pronoun +0.41 | revealed he +0.24 | said auxiliary -0.26 | said comma -0.58 |
    said determiner -0.32 | said he +0.10 | said if -0.17 | said the -0.24 |
    said word -0.28 | said …ed -0.33 | say word -0.12 | saying name +0.17 |
    saying word -0.14 | says name -0.19 | says the -0.33 | she +0.34 |
    she auxiliary +0.67 | suggested name +0.20 | the +0.13 | the name +0.21 |
    the …ed -0.17 | the …s -0.11 | their +0.42 | their word +0.48 | there -0.49 |
    there auxiliary -0.49 | they -0.11 | this -0.17 | told he +0.28 | told name +0.60 |
    told the +0.52 | with -0.22 | with the -0.14 | word -0.42 | word auxiliary -0.28 |
    word comma -0.50 | word the -0.55 | word …s -0.28 | …ed -0.47 | …ing +0.16 |
    …ly -0.10 | …s -0.21 | …s word -0.51
after that then
    adding that +0.31 | announced word +0.24 | any add that +0.20 |
    any agree that +0.13 | any announce word +0.24 | any conclude that +0.10 |
    any continue to -0.28 | any note that +0.15 | any say comma -0.30 |
    any say he -0.99 | any say his -0.76 | any say it -0.56 | any say name -1.10 |
    any say on +0.30 | any say pronoun -0.76 | any say she -0.85 | any say the -1.41 |
    any say they -0.50 | any say word +0.37 | any suggest that +0.20 |
    any tell a +0.16 | any tell name +0.24 | any tell the +0.41 | any tell …s +0.90 |
    any warn that +0.13 | any write in +0.14 | at +0.25 | comma -0.62 |
    continue to -0.21 | day -0.14 | determiner -0.93 | he -1.09 | his -0.23 | in +0.48 |
    insisted that +0.14 | insists that +0.12 | it -0.68 | name -0.72 |
    noting that +0.18 | on +0.34 | preposition +0.48 | pronoun -0.76 |
    said comma -0.72 | said he -0.75 | said name -1.10 | said on +0.30 |
    said she -0.77 | said the -0.83 | said they -0.27 | said word +0.34 |
    say that +0.11 | she -0.14 | suggesting that +0.18 | that +0.30 | the -0.47 |
    they -0.76 | this +0.23 | told a +0.15 | told name +0.35 | told the +0.17 |
    told …s +0.25 | wrote in +0.16 | …ly -0.13 | …s +0.38
after whom
    1 off +0.11 | 4 off -0.35 | 8 off +0.12 | of carried +0.20 | of else -0.23 |
    quote before -0.49 | reminded -0.47 | telling +0.24 | urged -0.22 | warned +0.21
after whom from
    auxiliary -0.66 | comma +0.30 | he -0.31 | name +0.48 | she -0.36 | …ly +0.16
after whom opens
    auxiliary -1.12 | he +0.63 | he auxiliary +0.44 | in -0.48 | in name -0.15 |
    not -0.43 | not to -0.43 | that +0.33 | to -0.14 | to word -0.32 |
    told comma +0.52 | told he +0.55 | told that +0.33 | told word -0.68 |
    urged to -0.11 | word -0.15 | …s -0.55
after whom then
    any tell the +0.11 | any tell …s +0.20 | any urge name -0.32 | any urge the +0.27 |
    name -0.28 | telling name +0.31 | telling …s -0.38 | the +0.46 | told name -0.33 |
    told the +0.12 | told …s +0.14 | urged name -0.32 | urged the +0.27
around
    1 off +0.21 | 16 before -0.51 | 16 off -0.20 | 2 before +0.80 | 2 off +0.19 |
    4 off -0.47 | 8 off -0.76 | according -0.30 | explained -0.38 | more before -0.70 |
    of as -0.44 | of carried -1.13 | quote before -0.51 | quote nowhere -0.24 |
    reported -0.34 | said +0.19 | say +0.14 | says +0.26 | wrote +0.67
around edge
    comma +0.27 | comma comma +0.27 | finite speech -0.44 | finite speech comma -0.44 |
    he +0.26 | he comma +0.26 | the -0.34 | the comma -0.34 | …ing -1.00 |
    …ing comma -0.62
around from
    base speech -0.29 | comma -0.24 | he +0.15 | name -0.32 | quote -0.12 | she +0.52 |
    they +0.64 | word -0.39 | …ly -0.76 | …s +0.17
around opens
    a -0.73 | a word -0.73 | according auxiliary +0.22 | and +0.60 | auxiliary +0.50 |
    auxiliary a -0.19 | auxiliary auxiliary +0.22 | auxiliary word +0.44 |
    auxiliary …ly +0.13 | because +0.50 | determiner -0.27 | name auxiliary +0.28 |
    name name -0.11 | number -0.30 | number and -0.30 | participle speech -1.68 |
    participle speech the -0.47 | quote +0.17 | quote nothing +0.53 | said a -0.62 |
    said auxiliary +0.52 | said name +0.47 | said quote -0.11 | said that +0.43 |
    said the -0.12 | says number -0.30 | she +0.31 | that +0.58 | the -0.37 |
    the name -0.10 | the word -0.18 | to -0.28 | while -0.20 | word word -0.11 |
    …ed +0.15 | …ing -0.84 | …s +0.16
around then
    a +0.13 | according name +0.28 | according the -0.11 | any according name +0.28 |
    any according the -0.11 | any explain comma -0.43 | any note comma +0.27 |
    any note that -0.63 | any put it -0.52 | any report comma -0.34 |
    any say comma +0.32 | any say name -0.17 | any say that +0.18 | any say the +0.23 |
    any write comma +0.35 | comma +0.21 | explained comma -0.43 | his -0.32 | it -0.52 |
    name -0.35 | noted comma +0.25 | reported comma -0.34 | said comma +0.16 |
    said name -0.14 | said the +0.23 | say comma +0.14 | saying that -0.24 |
    says comma +0.37 | says that -0.30 | that -0.83 | the -0.11 | to -0.11 |
    wrote comma +0.33 | …s -0.17
before cue
    1 before -0.94 | 2 before +0.18 | 4 before -0.73 | 8 before -0.88 |
    according +0.19 | added +0.11 | adding -0.72 | announced -0.45 | argued -0.22 |
    arguing -0.33 | blasted -0.33 | claimed -0.13 | insisted -0.10 | mentioned -0.56 |
    noted -0.58 | noting -0.68 | of after -0.53 | of else -0.26 | of that +0.47 |
    of though -0.12 | of when -0.76 | of while -0.73 | of who -0.60 | put -0.10 |
    quote around -0.16 | quote before +1.10 | quote behind -2.01 | quote nowhere -0.59 |
    said +0.25 | saying -0.94 | says -0.32 | suggested -0.40 | suggesting -0.33 |
    suggests -0.12 | urged -0.50 | warned -0.34 | wrote +0.20
before cue edge
    ) -0.76 | ) auxiliary -0.51 | - -0.59 | comma . +0.89 | comma and -0.51 |
    comma auxiliary -2.35 | comma comma +0.51 | comma finite thought -0.69 |
    comma in -0.14 | comma quote -0.52 | comma who +0.58 | comma word -0.40 |
    comma …ed -0.48 | comma …ly -0.32 | comma …s -0.47 | finite speech -0.69 |
    finite speech . +0.84 | finite speech and -0.47 | finite speech auxiliary -1.72 |
    finite speech base woven -0.25 | finite speech comma +0.63 |
    finite speech finite speech -0.77 | finite speech finite thought -0.40 |
    finite speech finite woven -0.94 | finite speech quote -0.89 |
    finite speech that -0.71 | finite speech to -0.79 | finite speech word -0.53 |
    finite speech …ed -0.89 | finite speech …ly -0.56 | finite speech …s -0.48 |
    participle speech -1.09 | participle speech auxiliary -1.20 |
    participle speech word -0.23 | — -0.34 | …ing +0.45
before cue from
    ) -0.76 | - -0.59 | and -1.06 | auxiliary -0.96 | but -0.68 | by -0.28 | he -0.26 |
    number -0.25 | quote +0.91 | she -0.29 | who -0.48 | word -0.91 | — -0.34 |
    …ly -0.30 | …s -0.28
before cue then
    according determiner +0.17 | according word +0.16 | adding that -0.44 |
    any according determiner +0.17 | any according word +0.16 | any add that -0.52 |
    any argue that -0.31 | any note that -0.52 | any put it -0.12 |
    any report that -0.25 | any say a +0.54 | any say determiner +0.29 |
    any say he -0.49 | any say his -0.17 | any say it -0.35 | any say name +0.41 |
    any say on -0.11 | any say pronoun -0.52 | any say she -0.67 | any say that -0.68 |
    any say they -0.56 | any say word +0.12 | any suggest name -0.31 |
    any suggest that -0.23 | any suggest the -0.20 | any urge name -0.24 |
    any urge the -0.22 | argued that -0.15 | arguing that -0.12 | determiner +0.21 |
    he -0.89 | his -0.51 | it -0.71 | noted that -0.23 | on -0.20 | pronoun -0.60 |
    put it -0.10 | said determiner +0.31 | said he -0.50 | said his -0.13 |
    said it -0.20 | said name +0.55 | said on -0.11 | said pronoun -0.34 |
    said she -0.38 | said that -0.60 | said they -0.41 | said word +0.15 |
    saying it -0.11 | saying that -0.12 | saying the -0.15 | saying they -0.25 |
    says he -0.11 | says pronoun -0.24 | says the -0.14 | she -0.78 |
    suggested that -0.11 | suggesting that -0.12 | that -1.28 | the -0.12 | they -0.64 |
    to +0.38 | urged the -0.22 | word +0.13
before name
    1 before -1.22 | 2 before -1.02 | 4 before -0.23 | 8 before -0.30 |
    acknowledged -0.26 | announced -0.61 | argue -0.54 | argued -1.03 | claimed -0.71 |
    concluded +0.11 | declared +0.25 | denied +0.72 | explained -0.13 | insisted +0.20 |
    noted -0.13 | of after -1.69 | of although -0.66 | of that -0.27 | of though -0.64 |
    of what -0.57 | of when -1.61 | of where -0.72 | of which +0.26 | of while -1.11 |
    of who -1.26 | offered +0.10 | pledged -0.45 | posted -0.18 | predicted -0.31 |
    promised -0.86 | quote around -0.57 | quote before +0.30 | quote behind -1.71 |
    quote nowhere -0.29 | reported +0.30 | revealed -0.50 | say -0.68 | says -0.26 |
    stated -0.34 | suggested -0.27 | told +0.58 | tweeted -0.51 | urged -0.11 |
    vowed -0.49 | warned +0.12 | wrote +0.20
before name edge
    ' -0.36 | - -0.90 | a -0.45 | a that -0.19 | comma . -0.13 | comma a -0.67 |
    comma day +0.23 | comma determiner -0.82 | comma he -0.49 | comma in -0.50 |
    comma it -0.37 | comma on +0.46 | comma she -0.38 | comma that -0.88 |
    comma the +0.12 | comma they -0.21 | comma to -0.59 | comma word -0.16 |
    determiner -0.18 | determiner that -0.25 | he -0.38 | he auxiliary -0.63 |
    he he -0.16 | he name -0.28 | he that -0.46 | he the -0.92 | her -0.54 | his -0.30 |
    it -0.78 | name comma +0.31 | name he -0.26 | name his -0.50 | name in +0.24 |
    name name -0.88 | name that -0.46 | name the -0.86 | name they -0.29 |
    name to -0.17 | number -0.46 | number they -0.15 | the +0.29 | who -0.41 | — -0.99 |
    ’ +0.18 | …s -0.92
before name from
    ) -0.14 | base speech +0.36 | comma -0.17 | determiner -0.60 | it -0.64 |
    not -0.79 | she -0.15 | they -0.23 | which -0.88 | who -1.02 | word -0.22 |
    — -0.82 | …ing +0.13 | …s -0.19
before name then
    . -0.13 | a -0.58 | about +0.11 | announced his -0.21 | any announce his -0.21 |
    any argue that -0.26 | any continue to -0.59 | any insist that -0.25 |
    any note comma -0.73 | any note that -0.26 | any pledge to -0.34 |
    any promise to -0.61 | any put it -0.10 | any report comma +0.33 | any say . -0.13 |
    any say auxiliary -0.22 | any say he -0.75 | any say in +0.18 | any say it -0.49 |
    any say name -0.29 | any say on -0.30 | any say pronoun -0.54 | any say she -0.56 |
    any say that -0.76 | any say the -1.02 | any say there -0.37 | any say they -0.66 |
    any say word -0.18 | any say …ed -0.96 | any say …s -0.77 | any suggest that -0.27 |
    any tell name +0.15 | any tell the +0.32 | any tell …s +0.20 | any vow to -0.94 |
    argued that -0.12 | as -0.65 | at +0.18 | auxiliary -0.54 | comma +0.19 |
    determiner -1.20 | for -0.66 | he -0.84 | her -0.28 | his -0.39 | in +0.32 |
    insisted that -0.21 | it -1.05 | name -0.44 | noted comma -0.66 | of -0.17 |
    pledged to -0.33 | preposition +0.30 | promised to -0.46 | pronoun -0.84 |
    reported comma +0.33 | said . -0.13 | said auxiliary -1.22 | said comma +0.27 |
    said day +0.10 | said he -0.66 | said in +0.18 | said it -0.39 | said name -0.18 |
    said on -0.30 | said pronoun -0.35 | said she -0.53 | said that -0.61 |
    said the -0.88 | said they -0.55 | said word -0.25 | say comma -0.56 |
    say that -0.22 | say the -0.19 | say they -0.18 | says . -0.12 | says he -0.16 |
    she -0.95 | suggested that -0.14 | that -1.73 | the -0.78 | their -0.78 |
    there -0.76 | they -0.88 | to -0.14 | told name +0.20 | told the +0.33 |
    vowed to -0.44 | …ed -0.96 | …ing -0.96 | …s -0.62
""")
