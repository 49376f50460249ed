"""Where reported words stand: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting.statements`: headings and clues.
WHERE = read_table("""

    after comma -0.22 | after cue +0.16 | around -0.29 | before cue -0.30 |
    before name -0.42 | begins after ( with name -0.61 |
    begins after ( with word -0.39 | begins after - with - -0.50 |
    begins after : +0.45 | begins after ; -0.65 | begins after and -0.85 |
    begins after and with auxiliary -0.30 | begins after and with determiner -0.72 |
    begins after and with name -0.12 | begins after and with the -0.32 |
    begins after and with word -0.39 | begins after and with word in ing +0.31 |
    begins after and with word in s +0.22 | begins after but -0.39 |
    begins after comma -0.41 | begins after comma with a +0.11 |
    begins after comma with after -0.96 | begins after comma with and -0.15 |
    begins after comma with as -0.91 | begins after comma with auxiliary -0.47 |
    begins after comma with but -0.24 | begins after comma with determiner -0.89 |
    begins after comma with finite speech -1.02 |
    begins after comma with finite woven -1.20 | begins after comma with he -0.60 |
    begins after comma with his +0.26 | begins after comma with name -0.16 |
    begins after comma with number -0.95 |
    begins after comma with participle speech -0.25 |
    begins after comma with preposition -0.58 | begins after comma with she -0.90 |
    begins after comma with the +0.32 | begins after comma with when -0.14 |
    begins after comma with which +1.03 | begins after comma with while -0.30 |
    begins after comma with who +0.21 | begins after comma with with +0.68 |
    begins after comma with word -0.85 | begins after comma with word in ed +0.22 |
    begins after comma with word in ing -0.23 |
    begins after comma with word in ly +0.44 | begins after comma with word in s -0.78 |
    begins after that -0.81 | begins after that with auxiliary -0.15 |
    begins after that with he -0.12 | begins after that with name -0.26 |
    begins after that with the +0.56 | begins after that with word -1.27 |
    begins after the start with ( -0.38 | begins after the start with after -0.34 |
    begins after the start with and -0.38 | begins after the start with as -0.35 |
    begins after the start with at -0.82 | begins after the start with but -0.44 |
    begins after the start with by -0.12 | begins after the start with day -0.69 |
    begins after the start with finite speech -1.00 |
    begins after the start with he -0.21 | begins after the start with his +0.40 |
    begins after the start with if +0.27 | begins after the start with in -0.50 |
    begins after the start with on -0.48 |
    begins after the start with participle speech -0.68 |
    begins after the start with participle woven -0.58 |
    begins after the start with quote +1.66 | begins after the start with she +0.13 |
    begins after the start with that -0.43 | begins after the start with the +0.73 |
    begins after the start with they +0.26 | begins after the start with this +0.56 |
    begins after the start with when -0.69 | begins after the start with with -0.61 |
    begins after the start with word -0.85 |
    begins after the start with word in s +0.33 | begins after — +0.19 |
    ends at ( -0.14 | ends at - then - -0.71 | ends at - then and -0.43 |
    ends at - then word +0.17 | ends at : +0.10 | ends at : then quote +0.50 |
    ends at : then quote nothing -1.96 | ends at ; +0.28 | ends at after +0.29 |
    ends at after then the -0.62 | ends at and -0.12 | ends at and then a -1.08 |
    ends at and then auxiliary -0.21 | ends at and then auxiliary word -0.59 |
    ends at and then determiner -0.77 | ends at and then determiner word -0.41 |
    ends at and then finite speech +0.65 | ends at and then finite woven +0.91 |
    ends at and then he +0.88 | ends at and then her -1.13 |
    ends at and then his -1.11 | ends at and then his word -0.72 |
    ends at and then in -0.87 | ends at and then name -0.42 |
    ends at and then name . -0.46 | ends at and then name auxiliary -0.24 |
    ends at and then name name -0.30 | ends at and then name word in s -0.82 |
    ends at and then participle speech +0.92 | ends at and then quote -1.07 |
    ends at and then quote nothing -0.84 | ends at and then that -1.93 |
    ends at and then that name -0.41 | ends at and then the -1.09 |
    ends at and then the word -1.14 | ends at and then word -0.58 |
    ends at and then word . -1.00 | ends at and then word in ed +0.21 |
    ends at and then word in ed word -0.90 | ends at and then word in ing -0.23 |
    ends at and then word in ly -1.46 | ends at and then word in s -0.37 |
    ends at and then word in s . -0.85 | ends at and then word word -0.51 |
    ends at and then word word in s -0.35 | ends at as then a -0.58 |
    ends at as then a word -1.34 | ends at as then determiner -1.09 |
    ends at as then name -0.69 | ends at as then quote -0.67 |
    ends at as then the -0.36 | ends at as then the word +0.13 |
    ends at as then word -0.54 | ends at as then word . -0.60 | ends at at -0.29 |
    ends at at then a +0.13 | ends at at then a word +0.11 |
    ends at at then determiner -0.79 | ends at at then name -0.55 |
    ends at at then the +0.21 | ends at at then the name -0.95 |
    ends at at then the word +0.68 | ends at at then word -0.94 |
    ends at because -0.34 | ends at because then he auxiliary +0.14 |
    ends at because then of -1.15 | ends at before -0.41 |
    ends at before then the -0.93 | ends at but +0.14 |
    ends at but then auxiliary +0.20 | ends at but then finite speech +0.54 |
    ends at but then that -1.47 | ends at but then word -0.97 |
    ends at comma then a +0.69 | ends at comma then a word +0.53 |
    ends at comma then and +0.44 | ends at comma then and name +0.65 |
    ends at comma then and that -2.14 | ends at comma then and word -0.45 |
    ends at comma then auxiliary +0.26 | ends at comma then auxiliary word +0.17 |
    ends at comma then but -0.16 | ends at comma then finite speech +0.41 |
    ends at comma then finite woven +0.86 | ends at comma then he +0.20 |
    ends at comma then he auxiliary -0.41 | ends at comma then in -0.80 |
    ends at comma then name +0.30 | ends at comma then name and -1.50 |
    ends at comma then name comma -1.59 | ends at comma then name name -0.52 |
    ends at comma then not -0.57 | ends at comma then number -1.13 |
    ends at comma then number name -0.88 | ends at comma then number word in s -1.08 |
    ends at comma then or -1.37 | ends at comma then participle speech +0.42 |
    ends at comma then participle speech that -0.24 |
    ends at comma then participle woven +0.34 | ends at comma then preposition -0.55 |
    ends at comma then quote -1.18 | ends at comma then quote nothing -1.00 |
    ends at comma then that -0.14 | ends at comma then the +0.32 |
    ends at comma then the name -0.80 | ends at comma then the word +0.45 |
    ends at comma then which +0.39 | ends at comma then which auxiliary +0.48 |
    ends at comma then while +0.72 | ends at comma then who auxiliary +0.20 |
    ends at comma then with -0.19 | ends at comma then word -0.46 |
    ends at comma then word as +0.23 | ends at comma then word comma -0.13 |
    ends at comma then word in ing -0.16 | ends at comma then word in ing to +0.86 |
    ends at comma then word in ly -0.67 | ends at comma then word the -0.48 |
    ends at comma then word word -0.36 | ends at comma then word word in s -0.12 |
    ends at if -0.35 | ends at if then he -0.68 | ends at if then name -0.66 |
    ends at in -0.23 | ends at in then a +0.67 | ends at in then a word -0.12 |
    ends at in then day +0.31 | ends at in then determiner +0.27 |
    ends at in then determiner word +0.62 | ends at in then her -0.76 |
    ends at in then his word -0.85 | ends at in then name -0.82 |
    ends at in then name . -0.55 | ends at in then name and +0.37 |
    ends at in then name comma -0.77 | ends at in then name name -0.81 |
    ends at in then name word -0.46 | ends at in then number -0.31 |
    ends at in then number . -0.44 | ends at in then the -0.15 |
    ends at in then the name -1.35 | ends at in then the number -0.43 |
    ends at in then the word +0.31 | ends at in then the word in s +0.24 |
    ends at in then which -0.16 | ends at in then word . +0.21 |
    ends at in then word in ing -0.20 | ends at in then word in s -0.29 |
    ends at in then word of -0.48 | ends at in then word word +0.29 | ends at on -0.23 |
    ends at on then a -0.92 | ends at on then a word -0.40 | ends at on then day +0.83 |
    ends at on then day . +0.53 | ends at on then day that -0.53 |
    ends at on then determiner +0.24 | ends at on then her -0.72 |
    ends at on then name +0.24 | ends at on then name . +0.67 |
    ends at on then name name +0.39 | ends at on then name word +0.20 |
    ends at on then the name -0.95 | ends at on then the word +0.10 |
    ends at on then the word in s -0.64 | ends at on then word -0.37 |
    ends at on then word in ing -0.81 | ends at on then word in s -1.14 |
    ends at on then word word -0.12 | ends at on then word word in s -0.78 |
    ends at or -0.60 | ends at or then name -0.35 | ends at or then word +0.20 |
    ends at or then word word +0.36 | ends at participle speech then comma +0.24 |
    ends at participle speech then comma quote +0.35 |
    ends at participle speech then name -1.00 |
    ends at participle speech then that +0.94 |
    ends at participle speech then the +0.16 |
    ends at participle speech then word -1.12 |
    ends at participle speech then word in s -1.08 | ends at participle thought -0.40 |
    ends at participle woven -0.36 | ends at participle woven then a +0.10 |
    ends at participle woven then a word +0.14 |
    ends at participle woven then name -0.39 |
    ends at participle woven then the word +0.31 |
    ends at participle woven then word -0.13 |
    ends at participle woven then word in s -0.93 | ends at preposition -0.32 |
    ends at preposition then the -0.91 | ends at preposition then the word -0.50 |
    ends at so -0.68 | ends at so then word -0.22 | ends at when then he -0.87 |
    ends at when then the -0.89 | ends at which -0.24 |
    ends at which then auxiliary -0.12 | ends at which then word -0.61 |
    ends at which then word in s -0.44 | ends at while -0.23 |
    ends at while then name +0.24 | ends at who -0.34 |
    ends at who then auxiliary -0.61 | ends at who then auxiliary word -0.33 |
    ends at who then finite speech -0.25 | ends at who then word -0.71 |
    ends at who then word in ed -0.43 | ends at with -0.48 | ends at with then a +0.14 |
    ends at with then a word +0.23 | ends at with then determiner -0.38 |
    ends at with then his -0.58 | ends at with then his word -0.31 |
    ends at with then name -0.72 | ends at with then name . -0.33 |
    ends at with then name name -0.52 | ends at with then name word -0.14 |
    ends at with then the -0.16 | ends at with then the name -0.60 |
    ends at with then the word +0.22 | ends at with then word -0.18 |
    ends at with then word in s -0.54 | ends at with then word word -0.44 |
    ends at with then word word in s -0.36 | ends at word -0.21 |
    ends at word in ing -0.38 | ends at word in ing then . +0.27 |
    ends at word in ing then . nothing +0.26 | ends at word in ing then a -0.55 |
    ends at word in ing then a word -0.41 | ends at word in ing then auxiliary -0.27 |
    ends at word in ing then comma -0.21 | ends at word in ing then determiner -0.55 |
    ends at word in ing then finite speech -0.25 | ends at word in ing then for -0.57 |
    ends at word in ing then his -0.30 | ends at word in ing then his word -0.17 |
    ends at word in ing then in -0.54 | ends at word in ing then in name -0.15 |
    ends at word in ing then in the -0.19 | ends at word in ing then name name -0.41 |
    ends at word in ing then name word in s +0.43 | ends at word in ing then of -0.44 |
    ends at word in ing then on -0.35 | ends at word in ing then preposition -0.39 |
    ends at word in ing then quote -0.47 | ends at word in ing then that -0.38 |
    ends at word in ing then the -0.87 | ends at word in ing then the name -0.22 |
    ends at word in ing then the word -0.54 |
    ends at word in ing then the word in s -0.28 |
    ends at word in ing then to word -0.71 | ends at word in ing then with -0.19 |
    ends at word in ing then word +0.31 | ends at word in ing then word . -0.49 |
    ends at word in ing then word in -0.55 | ends at word in ing then word in ed -0.57 |
    ends at word in ing then word in ing -0.45 |
    ends at word in ing then word in ly +0.42 |
    ends at word in ing then word in s +0.22 |
    ends at word in ing then word in s . -0.53 |
    ends at word in ing then word to -0.46 | ends at word in ing then word word -0.82 |
    ends at word in ing then word word in s -0.73 | ends at word then he +0.41 |
    ends at word then name -0.82 | ends at word then the -0.16 |
    ends at word then the word +0.14 | ends at — +0.10 | ends at — then word -0.57
after comma
    2 from cue +0.24 | 4 from cue -0.59 | 8 from cue -0.16 | after base speech -0.52 |
    after name -0.36 | after she -0.31 | after the start -0.22 | after they -0.56 |
    after word +0.24 | after word in s +0.11 | carried -0.10 | cue according -0.47 |
    cue according and auxiliary -0.44 | cue according and word -0.12 |
    cue according then name -0.44 | cue according then the -0.59 | cue added -0.11 |
    cue added then comma -0.11 | cue reported -0.12 | cue reported then comma -0.14 |
    cue said and auxiliary -0.47 | cue said and name -0.29 | cue said and quote +0.63 |
    cue said and that +0.11 | cue said and the +0.23 | cue said then comma -0.27 |
    cue say then comma -0.72 | cue says -0.39 | cue says then comma -0.59 |
    ends with sentence +0.52 | opened by and -0.38 | opened by another word -0.33 |
    opened by as +0.47 | opened by auxiliary -0.41 | opened by auxiliary word -0.22 |
    opened by he +0.38 | opened by name +0.21 | opened by name auxiliary -0.81 |
    opened by name name +0.34 | opened by participle speech -1.16 |
    opened by quote +0.57 | opened by she -0.40 | opened by the +0.48 |
    opened by the name +0.49 | opened by the word +0.27 | opened by to +0.42 |
    opened by while -0.74 | opened by word -0.23 | opened by word comma -0.10 |
    opened by word in ed -0.62 | opened by word in s -0.31 | quote behind +0.44 |
    quote not near -0.45 | then : +0.52 | then comma -0.20 | then name -0.44 |
    then the -0.59 | verb according then name -0.44 | verb according then the -0.59 |
    verb add then comma -0.11 | verb report then comma -0.14 | verb say then : +0.28 |
    verb say then comma -0.51 | verb write then comma -0.46
after cue
    0 from cue +0.17 | 1 from cue -0.17 | after ) +0.18 | after and +0.38 |
    after auxiliary +0.24 | after but +0.20 | after comma -0.42 | after day +0.20 |
    after determiner +0.31 | after finite speech +0.10 | after i -0.24 |
    after it +0.57 | after name -0.15 | after not +0.37 | after number +0.33 |
    after quote -0.96 | after she -0.15 | after that +0.23 | after they +0.18 |
    after to +0.32 | after which +0.26 | after who +0.34 | after word +0.20 |
    after word in ing -0.38 | after word in ly +0.13 | after word in s +0.18 |
    carried +0.10 | cue acknowledged +0.12 | cue admitted -0.13 | cue advocate +0.26 |
    cue advocate and for +0.15 | cue advocate then for +0.15 | cue agreed +0.10 |
    cue announced +0.15 | cue announced and a +0.16 |
    cue announced and finite thought +0.19 | cue announced then a +0.16 |
    cue announced then finite thought +0.19 | cue answered -0.25 | cue argued +0.14 |
    cue assured +0.29 | cue blasted +0.15 | cue blasted and name +0.18 |
    cue blasted then name +0.18 | cue boasted +0.18 | cue cautioned +0.34 |
    cue cautioned and preposition +0.25 | cue cautioned then preposition +0.25 |
    cue challenged +0.15 | cue challenging +0.30 | cue charged +0.26 |
    cue cheered -0.28 | cue claimed and at -0.29 | cue claimed then at -0.29 |
    cue claiming +0.16 | cue claims +0.21 | cue comment +0.52 | cue comments +0.28 |
    cue complained -0.18 | cue concluded -0.27 | cue continue +0.11 |
    cue continued +0.14 | cue continued and to +0.13 | cue continued then to +0.13 |
    cue declared -0.26 | cue demands +0.13 | cue denied -0.56 | cue disclosed -0.17 |
    cue emailed +0.11 | cue explain +0.21 | cue explained +0.24 | cue explaining +0.11 |
    cue insisted -0.16 | cue mentioned and name +0.21 | cue mentioned then name +0.21 |
    cue noting +0.13 | cue offering +0.42 | cue offers +0.16 | cue pleaded +0.17 |
    cue pledged +0.21 | cue pledged and to +0.19 | cue pledged then to +0.19 |
    cue posted -0.37 | cue posted and a -0.35 | cue posted then a -0.35 |
    cue posts +0.16 | cue posts and word +0.16 | cue posts then word +0.16 |
    cue predicted -0.37 | cue press +0.17 | cue pressed +0.24 | cue pressing +0.12 |
    cue promised +0.19 | cue promised and to +0.11 | cue promised then to +0.16 |
    cue promising +0.29 | cue promising and to +0.21 | cue promising then to +0.21 |
    cue put +0.17 | cue put and it +0.17 | cue put then it +0.17 | cue quoted +0.13 |
    cue railed +0.25 | cue railed and preposition +0.21 |
    cue railed then preposition +0.21 | cue recalling +0.68 | cue reiterated +0.14 |
    cue remembers +0.14 | cue reminded +0.25 | cue repeated +0.20 | cue reported -0.29 |
    cue reported and word -0.57 | cue reported then word -0.57 | cue reports -0.37 |
    cue respond +0.21 | cue respond and to +0.21 | cue respond then to +0.21 |
    cue responded +0.11 | cue responded and to +0.23 | cue revealed +0.12 |
    cue said -0.13 | cue said and a -0.50 | cue said and at -0.91 |
    cue said and auxiliary +0.14 | cue said and he +0.29 | cue said and his +0.42 |
    cue said and in -0.36 | cue said and it +0.22 | cue said and of +0.21 |
    cue said and on -0.52 | cue said and preposition -0.90 |
    cue said and pronoun +0.38 | cue said and she +0.27 | cue said and the +0.15 |
    cue said and there +0.13 | cue said and they +0.11 | cue said and word -0.12 |
    cue said and word in ing -0.26 | cue said and word in s +0.31 |
    cue said then a -0.50 | cue said then at -0.91 | cue said then auxiliary +0.14 |
    cue said then day -0.49 | cue said then he +0.23 | cue said then his +0.21 |
    cue said then in -0.20 | cue said then it +0.22 | cue said then of +0.21 |
    cue said then on -0.27 | cue said then pronoun +0.38 | cue said then she +0.28 |
    cue said then the +0.15 | cue said then there +0.13 | cue said then they +0.11 |
    cue said then word -0.11 | cue said then word in ing +0.18 |
    cue said then word in s +0.31 | cue say +0.29 | cue say and pronoun +0.11 |
    cue say and they +0.12 | cue say then pronoun +0.11 | cue say then they +0.12 |
    cue saying +0.11 | cue saying and name +0.12 | cue saying and the +0.24 |
    cue saying and they +0.17 | cue saying then name +0.12 | cue saying then the +0.24 |
    cue saying then they +0.17 | cue says and he +0.19 | cue says and his +0.15 |
    cue says and it +0.13 | cue says and name -0.14 | cue says and she +0.12 |
    cue says and the +0.17 | cue says and word in s +0.13 | cue says then he +0.19 |
    cue says then his +0.15 | cue says then it +0.13 | cue says then name -0.14 |
    cue says then she +0.12 | cue says then the +0.17 | cue says then word in s +0.13 |
    cue stated -0.20 | cue stressed +0.11 | cue suggesting +0.18 | cue suggests +0.22 |
    cue tell -0.37 | cue tell and word +0.33 | cue tell then word +0.33 |
    cue telling -0.58 | cue telling and name -0.24 | cue telling and word -0.19 |
    cue telling and word in s -0.29 | cue telling then name -0.24 |
    cue telling then word -0.19 | cue telling then word in s -0.29 | cue tells -0.26 |
    cue tells and word in s -0.30 | cue tells then word in s -0.30 |
    cue threatened +0.24 | cue threatened and to +0.24 | cue threatened then to +0.24 |
    cue told -0.96 | cue told and a -0.15 | cue told and name -0.47 |
    cue told and the -0.53 | cue told and word in s -0.54 | cue told then a -0.15 |
    cue told then name -0.47 | cue told then the -0.53 | cue told then word in s -0.54 |
    cue tweeting +0.24 | cue urged +0.17 | cue urged and name +0.26 |
    cue urged and the -0.19 | cue urged and word +0.16 | cue urged then name +0.26 |
    cue urged then the -0.19 | cue urged then word +0.16 | cue urging +0.23 |
    cue vowed +0.16 | cue vowed and to +0.15 | cue vowed then to +0.16 |
    cue warned -0.24 | cue wrote -0.81 | cue wrote and a -0.39 |
    cue wrote and about +0.24 | cue wrote and in -0.25 | cue wrote and to -0.11 |
    cue wrote then a -0.39 | cue wrote then about +0.24 | cue wrote then in -0.25 |
    cue wrote then to -0.11 | opened by - -1.69 | opened by a +0.13 |
    opened by a base woven -0.32 | opened by a name -0.28 | opened by a word +0.30 |
    opened by about name -0.31 | opened by about the +0.36 | opened by as -0.17 |
    opened by at -0.30 | opened by at a -0.46 | opened by at determiner -0.38 |
    opened by auxiliary +0.15 | opened by auxiliary word -0.20 |
    opened by auxiliary word in ing -0.11 | opened by base woven -0.13 |
    opened by by -0.16 | opened by by participle speech -0.11 |
    opened by determiner +0.25 | opened by determiner name -0.22 |
    opened by determiner of +0.16 | opened by determiner word in s +0.18 |
    opened by finite thought +0.12 | opened by finite woven +0.15 |
    opened by for +0.19 | opened by for word in s +0.24 | opened by he +0.37 |
    opened by he auxiliary +0.21 | opened by he finite thought +0.14 |
    opened by he word +0.26 | opened by her word in s +0.43 | opened by his +0.37 |
    opened by his word +0.19 | opened by his word in s +0.22 | opened by in -0.85 |
    opened by in a -0.18 | opened by in day -0.56 | opened by in determiner -0.36 |
    opened by in his -0.16 | opened by in the -0.39 | opened by it +0.45 |
    opened by it auxiliary +0.26 | opened by it comma +0.20 |
    opened by it word in ed +0.16 | opened by its +0.14 | opened by its word +0.14 |
    opened by name and +0.14 | opened by name auxiliary +0.57 |
    opened by name comma -0.58 | opened by name finite speech +0.36 |
    opened by name for +0.21 | opened by name name -0.76 | opened by name that +0.45 |
    opened by name to +0.37 | opened by name word +0.35 |
    opened by name word in ed +0.34 | opened by name word in s +0.18 |
    opened by of a +0.19 | opened by of his -0.51 | opened by of word +0.20 |
    opened by on -0.38 | opened by on his -0.31 | opened by on name -0.55 |
    opened by on the -0.22 | opened by preposition -0.42 |
    opened by preposition word -0.24 | opened by preposition word in ing -0.36 |
    opened by pronoun +0.34 | opened by pronoun word +0.10 |
    opened by pronoun word in ing +0.28 | opened by quote +0.16 | opened by she +0.27 |
    opened by she finite thought +0.14 | opened by she word +0.15 |
    opened by the +0.15 | opened by the number +0.18 | opened by the word in ing +0.27 |
    opened by their +0.27 | opened by their word +0.14 | opened by there +0.18 |
    opened by there auxiliary +0.18 | opened by they +0.27 |
    opened by they auxiliary +0.22 | opened by they base thought +0.18 |
    opened by they base woven +0.13 | opened by this -0.40 | opened by this word -0.63 |
    opened by those +0.19 | opened by to -0.18 | opened by to a -0.35 |
    opened by to auxiliary +0.14 | opened by to base speech -0.15 |
    opened by to finite speech +0.37 | opened by to name -0.60 |
    opened by to the -0.47 | opened by to word +0.28 | opened by what +0.21 |
    opened by where +0.33 | opened by which -0.14 | opened by while +0.37 |
    opened by who +0.38 | opened by why +0.20 | opened by word and -0.40 |
    opened by word auxiliary +0.21 | opened by word comma -0.43 |
    opened by word day -0.50 | opened by word for +0.20 | opened by word in +0.11 |
    opened by word in ing +0.19 | opened by word in ing name +0.13 |
    opened by word in ing word +0.13 | opened by word in ly -0.21 |
    opened by word in ly word +0.60 | opened by word in s auxiliary +0.36 |
    opened by word in s comma -0.43 | opened by word in s in -0.11 |
    opened by word in s of +0.25 | opened by word in s that -0.22 |
    opened by word in s to +0.35 | opened by word in s word +0.23 |
    opened by word on -0.16 | opened by word this -0.66 |
    opened by word word in s +0.31 | quote before -0.70 |
    quote before and behind +0.11 | quote behind +0.55 | quote not near +0.17 |
    then a +0.13 | then after -1.47 | then at -0.30 | then auxiliary +0.15 |
    then base woven -0.13 | then by -0.16 | then day -0.17 | then determiner +0.25 |
    then finite thought +0.12 | then finite woven +0.15 | then for +0.19 |
    then he +0.32 | then his +0.29 | then in -0.76 | then it +0.45 | then its +0.14 |
    then on -0.43 | then preposition -0.22 | then pronoun +0.34 | then quote +0.16 |
    then she +0.28 | then the +0.15 | then their +0.27 | then there +0.18 |
    then they +0.27 | then this -0.40 | then those +0.19 | then to -0.22 |
    then what +0.18 | then when -0.37 | then why +0.20 | then word in ing +0.35 |
    then word in ly -0.21 | verb advocate then for +0.15 | verb announce then a +0.16 |
    verb announce then finite thought +0.19 | verb announce then his +0.13 |
    verb answer then a -0.40 | verb blast then name +0.25 | verb boast then of +0.13 |
    verb caution then preposition +0.25 | verb claim then at -0.29 |
    verb claim then he +0.12 | verb claim then to +0.10 | verb claim then word +0.18 |
    verb comment then on +0.64 | verb continue then to +0.23 |
    verb explain then the +0.18 | verb explain then why +0.20 |
    verb mention then his +0.13 | verb mention then name +0.27 |
    verb mention then the +0.20 | verb offer then a +0.25 |
    verb offer then determiner +0.13 | verb offer then word +0.13 |
    verb pledge then to +0.17 | verb post then a -0.35 | verb post then word +0.17 |
    verb promise then to +0.20 | verb put then it +0.21 | verb quote then name +0.24 |
    verb remember then word in ing -0.20 | verb report then word -0.59 |
    verb respond then to +0.16 | verb reveal then a -0.11 | verb say then a -0.43 |
    verb say then about -0.57 | verb say then at -0.89 | verb say then day -0.39 |
    verb say then for +0.12 | verb say then he +0.26 | verb say then his +0.28 |
    verb say then in -0.21 | verb say then it +0.30 | verb say then name -0.18 |
    verb say then of +0.21 | verb say then on -0.27 | verb say then pronoun +0.31 |
    verb say then she +0.29 | verb say then the +0.26 | verb say then there +0.14 |
    verb say then they +0.20 | verb say then word -0.14 |
    verb say then word in ing +0.19 | verb say then word in s +0.35 |
    verb suggest then name +0.17 | verb suggest then the +0.17 |
    verb tell then a -0.15 | verb tell then name -0.59 | verb tell then the -0.71 |
    verb tell then word in s -1.18 | verb threaten then to +0.21 |
    verb tweet then a +0.12 | verb urge then name +0.50 | verb urge then the -0.17 |
    verb vow then to +0.21 | verb warn then of +0.20 | verb write then a -0.54 |
    verb write then about +0.24 | verb write then in -0.34 | verb write then to -0.11
after that
    1 from cue +0.30 | 16 from cue -0.67 | 2 from cue -0.33 | 4 from cue -0.12 |
    8 from cue -0.11 | after base speech -0.44 | after but -0.31 | after name +0.14 |
    after not -0.53 | after quote +0.43 | after she +0.13 | after they -0.51 |
    after to -0.35 | after who -0.11 | after word -0.13 | after word in ing +0.16 |
    after word in s -0.18 | cue acknowledge -0.22 | cue acknowledging +0.21 |
    cue adding +0.31 | cue adding then that +0.31 | cue admitted +0.18 |
    cue agreed -0.17 | cue agreed and name +0.42 | cue alleging +0.24 |
    cue announced and he +0.20 | cue announced and name +0.19 |
    cue announced then word +0.24 | cue argued and the +0.30 |
    cue argued and word -0.15 | cue charged -0.44 | cue claimed +0.24 |
    cue complained +0.35 | cue concluded +0.14 | cue continue -0.21 |
    cue continue then to -0.21 | cue continued -0.11 | cue declared +0.17 |
    cue declared and he +0.19 | cue denied +0.12 | cue emphasized -0.18 |
    cue insisted +0.14 | cue insisted then that +0.14 | cue insists +0.12 |
    cue insists then that +0.12 | cue note +0.12 | cue noting +0.18 |
    cue noting then that +0.18 | cue pledged -0.21 | cue predicted +0.11 |
    cue recalled -0.66 | cue reported -0.14 | cue revealed and he +0.25 |
    cue said -0.49 | cue said and auxiliary -0.26 | cue said and comma -0.58 |
    cue said and determiner -0.32 | cue said and he +0.11 | cue said and if -0.18 |
    cue said and the -0.24 | cue said and word -0.28 | cue said and word in ed -0.33 |
    cue said then comma -0.72 | cue said then he -0.76 | cue said then name -1.10 |
    cue said then on +0.30 | cue said then she -0.78 | cue said then the -0.83 |
    cue said then they -0.27 | cue said then word +0.33 | cue say -0.22 |
    cue say and word -0.12 | cue say then that +0.11 | cue saying +0.13 |
    cue saying and name +0.17 | cue saying and word -0.14 | cue says -0.43 |
    cue says and name -0.19 | cue says and the -0.33 | cue stated +0.28 |
    cue suggested and name +0.20 | cue suggesting +0.18 |
    cue suggesting then that +0.18 | cue telling +0.42 | cue tells +0.64 |
    cue told +0.73 | cue told and he +0.28 | cue told and name +0.61 |
    cue told and the +0.52 | cue told then a +0.16 | cue told then name +0.35 |
    cue told then the +0.16 | cue told then word in s +0.25 | cue tweeted -0.38 |
    cue warning +0.22 | cue wrote +0.49 | cue wrote then in +0.16 |
    ends with sentence +0.53 | opened by a +0.12 | opened by a word +0.13 |
    opened by after +0.12 | opened by as -0.32 | opened by auxiliary -0.67 |
    opened by auxiliary word -0.90 | opened by comma -0.41 |
    opened by determiner -0.13 | opened by he +0.32 | opened by he and +0.19 |
    opened by he finite woven +0.25 | opened by he word +0.28 |
    opened by he word in ed +0.21 | opened by her +0.39 | opened by his +0.23 |
    opened by his word +0.30 | opened by his word in s -0.25 | opened by in -0.25 |
    opened by name ' -0.40 | opened by name auxiliary +0.27 |
    opened by name comma -0.18 | opened by name finite woven +0.28 |
    opened by name name +0.29 | opened by name quote +0.23 | opened by name word -0.24 |
    opened by name word in ed -0.32 | opened by pronoun +0.40 | opened by she +0.34 |
    opened by she auxiliary +0.67 | opened by that -0.24 | opened by the +0.13 |
    opened by the name +0.21 | opened by the word in ed -0.17 |
    opened by the word in s -0.11 | opened by their +0.43 | opened by their word +0.48 |
    opened by there -0.49 | opened by there auxiliary -0.49 | opened by they -0.10 |
    opened by this -0.17 | opened by when +0.25 | opened by with -0.23 |
    opened by with the -0.14 | opened by word -0.42 | opened by word auxiliary -0.28 |
    opened by word comma -0.50 | opened by word in ed -0.47 |
    opened by word in ing +0.16 | opened by word in ly -0.10 |
    opened by word in s -0.22 | opened by word in s word -0.51 |
    opened by word the -0.57 | opened by word word in s -0.28 | quote before -0.52 |
    quote before and behind +0.18 | quote behind +0.13 | then at +0.24 |
    then comma -0.61 | then day -0.14 | then determiner -0.93 | then he -1.09 |
    then his -0.24 | then in +0.48 | then it -0.68 | then name -0.73 | then on +0.33 |
    then preposition +0.48 | then pronoun -0.76 | then she -0.14 | then that +0.30 |
    then the -0.47 | then they -0.76 | then this +0.22 | then word in ly -0.13 |
    then word in s +0.37 | verb add then that +0.20 | verb agree then that +0.13 |
    verb announce then word +0.24 | verb claim then that +0.10 |
    verb conclude then that +0.10 | verb continue then to -0.28 |
    verb note then that +0.15 | verb say then comma -0.31 | verb say then he -0.99 |
    verb say then his -0.75 | verb say then it -0.56 | verb say then name -1.10 |
    verb say then on +0.30 | verb say then pronoun -0.76 | verb say then she -0.86 |
    verb say then the -1.41 | verb say then they -0.51 | verb say then word +0.36 |
    verb suggest then that +0.20 | verb tell then a +0.16 | verb tell then name +0.24 |
    verb tell then the +0.39 | verb tell then word in s +0.90 |
    verb warn then that +0.13 | verb write then in +0.14
after whom
    1 from cue +0.11 | 4 from cue -0.36 | 8 from cue +0.12 | after auxiliary -0.66 |
    after comma +0.30 | after he -0.30 | after name +0.47 | after she -0.36 |
    after word in ly +0.17 | carried +0.21 | cue reminded -0.48 | cue telling +0.25 |
    cue telling then name +0.32 | cue telling then word in s -0.38 |
    cue told and comma +0.52 | cue told and he +0.55 | cue told and that +0.33 |
    cue told and word -0.68 | cue told then name -0.33 | cue told then the +0.12 |
    cue told then word in s +0.15 | cue urged -0.22 | cue urged and to -0.11 |
    cue urged then name -0.32 | cue urged then the +0.27 | cue warned +0.21 |
    ends with sentence +0.27 | opened by another word -0.23 |
    opened by auxiliary -1.12 | opened by he +0.63 | opened by he auxiliary +0.44 |
    opened by in -0.48 | opened by in name -0.15 | opened by not -0.43 |
    opened by not to -0.43 | opened by that +0.58 | opened by to -0.14 |
    opened by to word -0.32 | opened by word -0.15 | opened by word in s -0.55 |
    quote before -0.49 | then name -0.28 | then the +0.46 | verb tell then the +0.11 |
    verb tell then word in s +0.20 | verb urge then name -0.32 |
    verb urge then the +0.27
around
    1 from cue +0.21 | 16 from cue -0.19 | 16 words before -0.51 | 2 from cue +0.18 |
    2 words before +0.80 | 4 from cue -0.47 | 8 from cue -0.77 |
    after base speech -0.27 | after comma -0.24 | after he +0.15 | after name -0.31 |
    after quote -0.12 | after she +0.52 | after they +0.64 | after word -0.39 |
    after word in ly -0.76 | after word in s +0.17 | carried -1.13 |
    cue according -0.30 | cue according and auxiliary +0.22 |
    cue according then name +0.28 | cue according then the -0.11 | cue explained -0.38 |
    cue explained then comma -0.43 | cue noted then comma +0.25 | cue reported -0.34 |
    cue reported then comma -0.34 | cue said +0.19 | cue said and a -0.62 |
    cue said and auxiliary +0.52 | cue said and name +0.46 | cue said and quote -0.11 |
    cue said and that +0.47 | cue said and the -0.13 | cue said then comma +0.16 |
    cue said then name -0.13 | cue said then the +0.23 | cue say +0.14 |
    cue say then comma +0.14 | cue saying then that -0.24 | cue says +0.25 |
    cue says and number -0.31 | cue says then comma +0.36 | cue says then that -0.31 |
    cue wrote +0.67 | cue wrote then comma +0.33 | edge comma +0.27 |
    edge comma and behind comma +0.27 | edge finite speech -0.44 |
    edge finite speech and behind comma -0.44 | edge he +0.26 |
    edge he and behind comma +0.26 | edge the -0.33 | edge the and behind comma -0.33 |
    edge word in ing -0.99 | edge word in ing and behind comma -0.60 |
    ends with sentence +0.40 | more words before -0.70 | opened by a -0.74 |
    opened by a word -0.74 | opened by and +0.60 | opened by as -0.46 |
    opened by auxiliary +0.49 | opened by auxiliary a -0.19 |
    opened by auxiliary auxiliary +0.22 | opened by auxiliary word +0.44 |
    opened by auxiliary word in ly +0.13 | opened by because +0.50 |
    opened by determiner -0.26 | opened by name auxiliary +0.29 |
    opened by name name -0.11 | opened by number -0.31 | opened by number and -0.31 |
    opened by participle speech -1.69 | opened by participle speech the -0.47 |
    opened by quote +0.17 | opened by quote nothing +0.53 | opened by she +0.31 |
    opened by that +0.31 | opened by the -0.37 | opened by the name -0.10 |
    opened by the word -0.18 | opened by to -0.28 | opened by while -0.21 |
    opened by who -0.65 | opened by word in ed +0.15 | opened by word in ing -0.84 |
    opened by word in s +0.16 | opened by word word -0.11 | quote before -0.51 |
    quote not near -0.24 | then a +0.13 | then comma +0.21 | then his -0.32 |
    then it -0.52 | then name -0.34 | then that -0.84 | then the -0.12 | then to -0.11 |
    then word in s -0.17 | verb according then name +0.28 |
    verb according then the -0.11 | verb explain then comma -0.43 |
    verb note then comma +0.27 | verb note then that -0.64 | verb put then it -0.52 |
    verb report then comma -0.34 | verb say then comma +0.32 |
    verb say then name -0.16 | verb say then that +0.18 | verb say then the +0.23 |
    verb write then comma +0.35
before cue
    1 words before -0.94 | 2 words before +0.18 | 4 words before -0.73 |
    8 words before -0.89 | after ) -0.76 | after - -0.59 | after and -1.05 |
    after auxiliary -0.96 | after but -0.67 | after by -0.28 | after he -0.26 |
    after number -0.25 | after quote +0.91 | after she -0.29 | after who -0.48 |
    after word -0.91 | after word in ly -0.30 | after word in s -0.27 | after — -0.34 |
    carried -0.10 | cue according +0.19 | cue according then determiner +0.17 |
    cue according then word +0.16 | cue added +0.11 | cue adding -0.72 |
    cue adding then that -0.44 | cue announced -0.45 | cue argued -0.22 |
    cue argued then that -0.15 | cue arguing -0.33 | cue arguing then that -0.12 |
    cue blasted -0.34 | cue claimed -0.13 | cue insisted -0.10 | cue mentioned -0.56 |
    cue noted -0.58 | cue noted then that -0.23 | cue noting -0.68 | cue put -0.10 |
    cue put then it -0.10 | cue said +0.24 | cue said then determiner +0.31 |
    cue said then he -0.51 | cue said then his -0.13 | cue said then it -0.20 |
    cue said then name +0.55 | cue said then on -0.11 | cue said then pronoun -0.34 |
    cue said then she -0.38 | cue said then that -0.60 | cue said then they -0.41 |
    cue said then word +0.15 | cue saying -0.93 | cue saying then it -0.11 |
    cue saying then that -0.12 | cue saying then the -0.15 |
    cue saying then they -0.25 | cue says -0.31 | cue says then he -0.11 |
    cue says then pronoun -0.24 | cue says then the -0.14 | cue suggested -0.41 |
    cue suggested then that -0.11 | cue suggesting -0.33 |
    cue suggesting then that -0.12 | cue suggests -0.12 | cue urged -0.50 |
    cue urged then the -0.22 | cue warned -0.34 | cue wrote +0.19 | edge ) -0.76 |
    edge ) and behind auxiliary -0.51 | edge - -0.59 | edge comma and behind . +0.89 |
    edge comma and behind and -0.51 | edge comma and behind auxiliary -2.35 |
    edge comma and behind comma +0.51 | edge comma and behind finite thought -0.69 |
    edge comma and behind in -0.14 | edge comma and behind quote -0.52 |
    edge comma and behind who +0.58 | edge comma and behind word -0.40 |
    edge comma and behind word in ed -0.48 | edge comma and behind word in ly -0.32 |
    edge comma and behind word in s -0.47 | edge finite speech -0.70 |
    edge finite speech and behind . +0.84 | edge finite speech and behind and -0.47 |
    edge finite speech and behind auxiliary -1.71 |
    edge finite speech and behind base woven -0.25 |
    edge finite speech and behind comma +0.63 |
    edge finite speech and behind finite speech -0.77 |
    edge finite speech and behind finite thought -0.40 |
    edge finite speech and behind finite woven -0.93 |
    edge finite speech and behind quote -0.89 |
    edge finite speech and behind that -0.73 | edge finite speech and behind to -0.80 |
    edge finite speech and behind word -0.53 |
    edge finite speech and behind word in ed -0.89 |
    edge finite speech and behind word in ly -0.56 |
    edge finite speech and behind word in s -0.50 | edge participle speech -1.09 |
    edge participle speech and behind auxiliary -1.20 |
    edge participle speech and behind word -0.23 | edge word in ing +0.45 |
    edge — -0.34 | opened by after -0.58 | opened by another word -0.26 |
    opened by that +0.47 | opened by though -0.12 | opened by when -0.77 |
    opened by while -0.73 | opened by who -0.60 | quote before +1.10 |
    quote before and behind -0.16 | quote behind -2.00 | quote not near -0.60 |
    then determiner +0.21 | then he -0.89 | then his -0.51 | then it -0.72 |
    then on -0.19 | then pronoun -0.60 | then she -0.78 | then that -1.27 |
    then the -0.12 | then they -0.64 | then to +0.38 | then word +0.13 |
    verb according then determiner +0.17 | verb according then word +0.16 |
    verb add then that -0.52 | verb argue then that -0.31 | verb note then that -0.52 |
    verb put then it -0.12 | verb report then that -0.25 | verb say then a +0.54 |
    verb say then determiner +0.29 | verb say then he -0.49 | verb say then his -0.17 |
    verb say then it -0.35 | verb say then name +0.41 | verb say then on -0.11 |
    verb say then pronoun -0.52 | verb say then she -0.67 | verb say then that -0.68 |
    verb say then they -0.56 | verb say then word +0.12 | verb suggest then name -0.31 |
    verb suggest then that -0.23 | verb suggest then the -0.20 |
    verb urge then name -0.24 | verb urge then the -0.22
before name
    1 words before -1.22 | 2 words before -1.02 | 4 words before -0.22 |
    8 words before -0.30 | after ) -0.14 | after base speech +0.35 | after comma -0.17 |
    after determiner -0.60 | after it -0.63 | after not -0.76 | after she -0.15 |
    after they -0.23 | after which -0.88 | after who -1.02 | after word -0.21 |
    after word in ing +0.13 | after word in s -0.19 | after — -0.83 |
    cue acknowledged -0.26 | cue announced -0.62 | cue announced then his -0.21 |
    cue argue -0.54 | cue argued -1.04 | cue argued then that -0.12 |
    cue claimed -0.72 | cue concluded +0.10 | cue declared +0.24 | cue denied +0.72 |
    cue explained -0.13 | cue insisted +0.20 | cue insisted then that -0.21 |
    cue noted -0.13 | cue noted then comma -0.66 | cue offered +0.10 |
    cue pledged -0.46 | cue pledged then to -0.33 | cue posted -0.20 |
    cue predicted -0.31 | cue promised -0.86 | cue promised then to -0.47 |
    cue reported +0.30 | cue reported then comma +0.33 | cue revealed -0.50 |
    cue said then . -0.13 | cue said then auxiliary -1.22 | cue said then comma +0.27 |
    cue said then day +0.10 | cue said then he -0.67 | cue said then in +0.18 |
    cue said then it -0.39 | cue said then name -0.19 | cue said then on -0.30 |
    cue said then pronoun -0.35 | cue said then she -0.53 | cue said then that -0.61 |
    cue said then the -0.89 | cue said then they -0.56 | cue said then word -0.25 |
    cue say -0.68 | cue say then comma -0.56 | cue say then that -0.22 |
    cue say then the -0.19 | cue say then they -0.18 | cue says -0.26 |
    cue says then . -0.12 | cue says then he -0.16 | cue stated -0.34 |
    cue suggested -0.22 | cue suggested then that -0.14 | cue told +0.58 |
    cue told then name +0.21 | cue told then the +0.33 | cue tweeted -0.52 |
    cue urged -0.11 | cue vowed -0.49 | cue vowed then to -0.44 | cue warned +0.12 |
    cue wrote +0.20 | edge ' -0.37 | edge - -0.90 | edge a -0.46 |
    edge a and behind that -0.19 | edge comma and behind . -0.13 |
    edge comma and behind a -0.66 | edge comma and behind day +0.23 |
    edge comma and behind determiner -0.83 | edge comma and behind he -0.50 |
    edge comma and behind in -0.50 | edge comma and behind it -0.37 |
    edge comma and behind on +0.46 | edge comma and behind she -0.39 |
    edge comma and behind that -0.88 | edge comma and behind the +0.12 |
    edge comma and behind they -0.21 | edge comma and behind to -0.60 |
    edge comma and behind word -0.15 | edge determiner -0.19 |
    edge determiner and behind that -0.25 | edge he -0.38 |
    edge he and behind auxiliary -0.63 | edge he and behind he -0.16 |
    edge he and behind name -0.27 | edge he and behind that -0.46 |
    edge he and behind the -0.92 | edge her -0.55 | edge his -0.30 | edge it -0.78 |
    edge name and behind comma +0.31 | edge name and behind he -0.26 |
    edge name and behind his -0.51 | edge name and behind in +0.23 |
    edge name and behind name -0.89 | edge name and behind that -0.46 |
    edge name and behind the -0.86 | edge name and behind they -0.30 |
    edge name and behind to -0.17 | edge number -0.47 |
    edge number and behind they -0.15 | edge the +0.29 | edge who -0.42 |
    edge word in s -0.93 | edge — -1.00 | edge ’ +0.24 | opened by after -1.82 |
    opened by although -0.65 | opened by that -0.25 | opened by though -0.64 |
    opened by what -0.55 | opened by when -1.63 | opened by where -0.72 |
    opened by which +0.27 | opened by while -1.11 | opened by who -1.26 |
    quote before +0.30 | quote before and behind -0.57 | quote behind -1.71 |
    quote not near -0.28 | then . -0.13 | then a -0.58 | then about +0.11 |
    then as -0.69 | then at +0.17 | then auxiliary -0.54 | then comma +0.19 |
    then determiner -1.20 | then for -0.68 | then he -0.85 | then her -0.29 |
    then his -0.40 | then in +0.31 | then it -1.06 | then name -0.45 | then of -0.17 |
    then preposition +0.29 | then pronoun -0.85 | then she -0.95 | then that -1.73 |
    then the -0.79 | then their -0.79 | then there -0.76 | then they -0.89 |
    then to -0.14 | then word in ed -0.97 | then word in ing -0.96 |
    then word in s -0.63 | verb announce then his -0.21 | verb argue then that -0.26 |
    verb continue then to -0.60 | verb insist then that -0.24 |
    verb note then comma -0.73 | verb note then that -0.25 | verb pledge then to -0.35 |
    verb promise then to -0.61 | verb put then it -0.10 | verb report then comma +0.33 |
    verb say then . -0.13 | verb say then auxiliary -0.22 | verb say then he -0.75 |
    verb say then in +0.18 | verb say then it -0.49 | verb say then name -0.30 |
    verb say then on -0.30 | verb say then pronoun -0.55 | verb say then she -0.56 |
    verb say then that -0.76 | verb say then the -1.03 | verb say then there -0.37 |
    verb say then they -0.66 | verb say then word -0.18 |
    verb say then word in ed -0.97 | verb say then word in s -0.77 |
    verb suggest then that -0.27 | verb tell then name +0.15 |
    verb tell then the +0.32 | verb tell then word in s +0.20 | verb vow then to -0.94
begins after (
    0 from cue +0.44 | 1 from cue -0.64 | 2 words -0.69 | 8 words +0.47 |
    more words -0.68
begins after -
    0 from cue +0.30 | 1 from cue -0.26 | 1 words +0.42 | 16 words -0.36 |
    2 words +0.29 | 4 words +0.42 | 8 words -1.49 | more words -0.46
begins after :
    0 from cue +0.56
begins after and
    0 from cue -0.28 | 1 from cue -0.69 | 1 words +0.35 | 16 words -0.77 |
    2 from cue -0.97 | 2 words +0.11 | 3 from cue -0.81 | 4 words -0.41 |
    8 words -1.25 | more words -0.87
begins after but
    0 from cue -0.54 | 1 from cue +0.39 | 16 words -0.70
begins after comma
    1 from cue -0.71 | 1 words +0.38 | 2 from cue -1.27 | 2 words -0.19 |
    3 from cue -0.60 | 4 from cue +0.33 | 4 words -0.34 | 5 from cue +0.49 |
    8 words -0.77 | more words -0.52
begins after that
    0 from cue -0.56 | 1 from cue -0.15 | 16 words -1.35 | 2 from cue -0.72 |
    3 from cue -0.45 | 4 words -0.28 | 8 words +0.27 | more words -1.40
begins after the start
    1 from cue -0.13 | 1 words -0.91 | 2 words +0.47 | 4 words -0.31 |
    5 from cue -0.14 | more words +0.44
begins after —
    0 from cue +0.53
ends at (
    0 edges before +0.19 | 0 of it before +0.15 | 16 words +0.26 | after cue +0.11 |
    after name -1.07 | after word +0.16 | verb say -0.44
ends at -
    0 edges before +0.12 | 0 of it before +0.65 | 1 edges before +0.53 |
    1 of it before -1.06 | 16 words +0.11 | 2 edges before +0.26 |
    3 edges before -0.44 | 4 edges before -0.47 | 4 words +0.24 | 5 edges before -0.68 |
    8 words -0.12 | after - -0.59 | after name -0.32 | after that +0.16 |
    after word +0.17 | after word in s +0.43 | around +0.24 | carried +0.40 |
    finite ahead +0.65 | verb say -0.58
ends at - then -
    opened by another word -0.12
ends at - then and
    opened by another word -0.15
ends at :
    0 edges before -0.31 | 0 of it before +0.11 | 1 edges before -0.42 |
    16 words +0.60 | 2 edges before +0.84 | 2 words -1.17 | 4 words -1.03 |
    after name -0.32 | after that +0.22 | after word -0.15 | more words +0.39 |
    opened by another word -0.13 | verb say -0.39
ends at : then quote
    opened by another word +0.18
ends at ;
    0 of it before +0.51 | after cue +0.76 | opened by another word +0.36 |
    verb say -0.14
ends at after
    0 edges before +0.32 | 0 of it before +0.29 | 1 edges before +0.57 |
    16 words -0.48 | 4 words +0.24 | 8 words +0.19 | after cue +0.32 |
    after that -0.32 | after word -0.64 | carried +0.91 | more words -1.56 |
    opened by another word -0.57 | verb say -1.27
ends at after then name
    opened by another word -0.65
ends at after then the
    opened by another word -0.32
ends at and
    0 edges before +0.47 | 1 of it before -0.83 | 1 words -0.19 | 16 words -0.53 |
    2 edges before -0.26 | 2 of it before -0.19 | 2 words +0.25 | 3 edges before -0.83 |
    4 edges before -1.73 | 4 words +0.68 | 5 edges before -0.59 | 6 edges before -0.20 |
    7 edges before +0.28 | 8 edges before -0.50 | after - +0.19 | after comma +0.25 |
    after cue +0.34 | after finite speech +0.38 | after he -1.32 | after name -0.56 |
    after number -0.44 | after quote +0.33 | after that -0.39 | after whom -0.18 |
    after word -0.21 | after word in ed -0.96 | around -1.31 | base ahead +0.85 |
    carried -0.22 | finite ahead +1.19 | more words -0.99 |
    opened by another word +0.15 | opened by as -0.28 | participle ahead +1.03 |
    verb according -0.78 | verb acknowledge -0.18 | verb agree -0.93 |
    verb announce -0.69 | verb argue -0.76 | verb claim +0.82 | verb declare +0.11 |
    verb mention +0.33 | verb note -0.38 | verb offer -0.16 | verb pledge +0.80 |
    verb promise -0.78 | verb report -1.20 | verb say -1.10 | verb suggest -0.80 |
    verb tell -0.53 | verb urge -0.19 | verb warn -0.70 | verb write +0.23
ends at and then auxiliary
    opened by another word -0.21
ends at and then determiner
    opened by another word -0.47
ends at and then finite speech
    finite ahead +0.65 | opened by another word +0.96
ends at and then finite woven
    opened by another word +0.81
ends at and then he
    opened by another word +0.54
ends at and then her
    opened by another word -0.99
ends at and then his
    opened by another word -0.57
ends at and then name
    carried -0.94 | finite ahead +0.22
ends at and then participle speech
    participle ahead +0.92
ends at and then quote
    opened by another word -1.25
ends at and then that
    carried -0.80 | opened by another word -1.43
ends at and then the
    opened by another word -0.59
ends at and then word
    carried -0.58 | opened by another word -0.35
ends at and then word in ed
    opened by another word +0.58
ends at and then word in ing
    opened by another word -0.25
ends at and then word in ly
    opened by another word -0.81
ends at and then word in s
    carried -0.19
ends at as
    0 of it before -0.27 | 1 edges before +0.23 | 1 of it before +0.46 |
    16 words -0.15 | 2 edges before +0.12 | 2 words +0.47 | 3 edges before -0.39 |
    4 edges before -0.29 | 4 words -1.41 | 5 edges before -0.29 | 8 words +0.39 |
    after comma +0.20 | after cue +0.18 | after that -0.50 | after word -1.17 |
    after word in s -0.73 | around -0.29 | finite ahead +0.63 | more words -0.63 |
    opened by another word +0.26 | verb say -0.63 | verb tell -0.91
ends at as then a
    opened by another word -0.30
ends at as then determiner
    opened by another word -0.82
ends at as then name
    opened by another word -1.11
ends at as then quote
    opened by another word -0.61
ends at as then the
    opened by another word -1.25
ends at as then word
    opened by another word -0.14
ends at at
    0 edges before +0.25 | 0 of it before -0.13 | 1 edges before -0.43 |
    16 words -1.38 | 2 edges before -0.41 | 4 edges before -0.48 | 4 words -0.42 |
    8 words -0.27 | after comma -0.24 | after name -0.88 | after that -0.80 |
    after word +0.22 | after word in ed -0.80 | around -0.43 | carried -1.44 |
    more words -0.49 | opened by another word -0.18 | verb say -1.35 | verb tell -0.56
ends at at then name
    opened by another word -0.44
ends at at then the
    carried -0.67 | opened by another word +0.46
ends at at then word
    opened by another word -0.64
ends at because
    0 of it before -0.33 | 1 edges before -0.15 | 16 words +0.16 |
    2 edges before -0.63 | 3 edges before -0.48 | 8 words -0.31 | after comma -0.28 |
    after cue -0.56 | after quote -0.92 | after word -0.49 | after word in s +0.15 |
    carried -0.88 | more words -0.59 | verb say -0.90
ends at because then he
    opened by another word +0.14
ends at because then of
    opened by another word -0.72
ends at before
    0 edges before +0.15 | 0 of it before -0.35 | 1 edges before -0.49 |
    after cue -0.19 | opened by another word -0.73 | verb say -0.88
ends at before then the
    opened by another word -0.45
ends at but
    0 edges before +0.16 | 0 of it before +0.15 | 1 edges before +0.22 | 8 words +0.17 |
    after comma +0.44 | after name -0.24 | after that +0.26 | after word +0.30 |
    carried -0.20 | finite ahead +1.07 | more words -0.69 |
    opened by another word +0.41 | verb say -0.88
ends at but then auxiliary
    opened by another word +0.75
ends at but then finite speech
    finite ahead +0.54 | opened by another word +0.54
ends at but then that
    opened by another word -1.47
ends at but then word
    opened by another word -1.33
ends at comma
    0 edges before +0.49 | 0 of it before +0.49 | 1 edges before +0.20 |
    1 of it before -1.02 | 1 words -0.68 | 16 words +0.39 | 2 edges before -0.12 |
    2 of it before -0.20 | 2 words -0.28 | 3 edges before -0.35 | 3 of it before -0.88 |
    4 edges before -0.23 | 4 words -0.12 | 5 edges before -0.91 | 6 edges before -0.62 |
    7 edges before -0.48 | 8 edges before -0.43 | 8 words +0.21 |
    after auxiliary +0.19 | after base speech +0.29 | after base woven +0.17 |
    after comma -0.86 | after cue +0.35 | after finite speech +0.47 | after it -0.15 |
    after number -0.66 | after word +0.16 | after word in ed -0.20 |
    after word in ing +0.79 | after word in ly -0.65 | after word in s +0.12 |
    around -0.89 | base ahead +0.41 | carried -0.46 | finite ahead +1.06 |
    more words -0.34 | opened by another word -0.52 | opened by as +0.33 |
    opened by when +0.15 | opened by while +0.89 | opened by who +0.49 |
    participle ahead +0.71 | verb acknowledge +0.10 | verb add -1.50 |
    verb agree -0.12 | verb announce +0.92 | verb argue -0.53 | verb assure -0.85 |
    verb claim -0.53 | verb conclude -0.21 | verb continue +0.30 | verb insist -0.81 |
    verb mention +0.33 | verb note -1.06 | verb pledge +0.18 | verb post -0.48 |
    verb promise +0.33 | verb recall -0.54 | verb report -0.51 | verb respond -0.22 |
    verb reveal -0.76 | verb say -0.65 | verb tell -0.54 | verb urge +0.20 |
    verb warn +0.27 | verb write -0.34
ends at comma then a
    opened by another word +0.65
ends at comma then and
    finite ahead +0.84 | opened by another word +0.18
ends at comma then auxiliary
    carried -0.15 | opened by another word -1.75
ends at comma then but
    finite ahead +0.76 | opened by another word -0.11
ends at comma then determiner
    opened by another word +0.30
ends at comma then finite speech
    finite ahead +0.41
ends at comma then finite woven
    opened by another word +0.78
ends at comma then he
    opened by another word -0.87
ends at comma then in
    opened by another word -0.10
ends at comma then name
    carried -0.29 | finite ahead +0.58 | opened by another word -0.48
ends at comma then not
    opened by another word -1.07
ends at comma then number
    opened by another word -0.84
ends at comma then participle speech
    opened by another word +0.44 | participle ahead +0.42
ends at comma then participle woven
    opened by another word +0.38
ends at comma then preposition
    opened by another word -0.37
ends at comma then quote
    carried -0.27 | opened by another word -0.83
ends at comma then that
    opened by another word -0.33
ends at comma then when
    opened by another word +0.20
ends at comma then which
    opened by another word +0.45
ends at comma then while
    opened by another word +0.58
ends at comma then who
    opened by another word +0.18
ends at comma then with
    opened by another word -0.17
ends at comma then word
    base ahead -0.24 | carried -0.14
ends at comma then word in ly
    opened by another word -0.90
ends at comma then word in s
    opened by another word -0.15
ends at if
    0 of it before -0.30 | 1 edges before -0.82 | 2 edges before -0.68 | 4 words +0.14 |
    8 words -0.60 | after cue -0.34 | after that -0.16 | after word -1.11 |
    carried -0.50 | more words -0.21 | opened by another word -0.37 | verb say -1.30
ends at if then he
    opened by another word -0.27
ends at if then name
    opened by another word -0.44
ends at in
    0 edges before +0.20 | 1 edges before +0.33 | 1 of it before -0.53 | 1 words +0.72 |
    16 words -0.66 | 2 edges before -0.94 | 2 of it before -0.47 | 2 words +0.32 |
    3 edges before -1.11 | 4 edges before -1.12 | 4 words -0.50 | 5 edges before -0.63 |
    6 edges before -0.92 | 7 edges before -0.25 | 8 edges before -0.59 | 8 words -0.76 |
    after and -0.44 | after auxiliary -1.22 | after comma -0.19 |
    after finite speech -0.64 | after finite woven -0.45 | after name -0.17 |
    after quote +0.13 | after that -0.39 | after whom -0.71 | after word -0.37 |
    after word in ed -1.37 | after word in ly +0.11 | after word in s -0.50 |
    around -0.74 | carried -0.50 | finite ahead -1.04 | more words -0.18 |
    opened by after +0.47 | opened by as -1.11 | opened by when +0.12 |
    opened by while -0.83 | participle ahead -0.51 | verb according -0.53 |
    verb acknowledge +0.13 | verb announce +0.27 | verb insist +0.28 | verb note -1.38 |
    verb recall -0.79 | verb remind +0.30 | verb say -0.70 | verb suggest -1.10 |
    verb tell -1.38 | verb urge +0.24 | verb write +0.13
ends at in then a
    opened by another word +0.65
ends at in then day
    opened by another word -0.16
ends at in then determiner
    opened by another word +0.16
ends at in then name
    carried -0.70 | opened by another word -0.22
ends at in then the
    carried -0.21 | opened by another word -0.19
ends at in then which
    opened by another word +0.10
ends at in then word
    opened by another word -0.70
ends at on
    0 edges before +0.25 | 0 of it before -0.24 | 1 words +0.13 | 16 words -0.52 |
    2 edges before -1.41 | 2 words +0.51 | 3 edges before -0.61 | 4 edges before -0.97 |
    4 words -0.44 | 5 edges before -0.61 | 6 edges before -0.37 |
    after auxiliary +0.13 | after base speech +0.27 | after base woven +0.30 |
    after finite woven -0.98 | after that -0.28 | after whom -0.80 | after word -0.43 |
    after word in ed -1.53 | after word in s -0.34 | around -0.77 | base ahead +0.18 |
    carried -0.82 | more words -1.10 | opened by another word -0.28 |
    opened by who -1.07 | participle ahead +0.70 | verb announce +0.86 |
    verb argue -0.66 | verb note -0.98 | verb report -0.98 | verb say -0.53 |
    verb suggest -0.73 | verb tell -1.36
ends at on then a
    opened by another word -0.57
ends at on then day
    opened by another word +1.00
ends at on then her
    opened by another word -0.58
ends at on then name
    carried -0.81
ends at on then the
    opened by another word -0.74
ends at on then word
    carried +0.10 | opened by another word -0.50
ends at on then word in ing
    opened by another word -0.63
ends at on then word in s
    opened by another word -0.76
ends at or
    0 edges before -0.87 | 0 of it before -0.56 | 16 words -0.96 |
    2 edges before -0.36 | 3 edges before -0.39 | 4 words -0.55 | after comma -0.49 |
    after cue -1.05 | after name -0.39 | after word +0.21 | after word in s -0.52 |
    carried +0.13 | more words -0.42 | opened by another word -1.17 | verb tell -0.21
ends at or then name
    opened by another word -0.20
ends at or then word
    opened by another word -0.52
ends at participle speech
    0 edges before +0.20 | 16 words -0.44 | 2 edges before -0.26 |
    3 edges before -0.56 | 4 edges before +0.12 | 4 words +0.67 | 8 words +0.23 |
    after and +0.55 | after by -0.20 | after comma +0.47 | after cue -0.48 |
    after that +0.42 | after word -1.46 | carried +0.14 | more words -1.04 |
    opened by another word -0.25 | verb say +0.45
ends at participle speech then comma
    opened by another word +0.27
ends at participle speech then that
    opened by another word +0.75
ends at participle speech then the
    opened by another word -0.15
ends at participle speech then word
    opened by another word -0.87
ends at participle thought
    0 edges before -1.06 | 0 of it before -0.40 | after cue -0.97 |
    opened by another word -0.35
ends at participle woven
    0 edges before -0.24 | 0 of it before -0.35 | 1 edges before -0.38 |
    2 edges before -1.16 | 3 edges before +0.43 | 8 words -0.30 |
    after auxiliary -1.47 | after comma +0.34 | after name -0.92 | after that -0.26 |
    after word -0.15 | around -0.47 | carried +0.16 | more words -0.29 |
    opened by another word -0.29 | verb report -0.71 | verb say +0.15 | verb tell -0.85
ends at participle woven then the
    opened by another word +0.15
ends at participle woven then word
    opened by another word -0.25
ends at participle woven then word in s
    opened by another word -0.74
ends at preposition
    0 edges before +0.24 | 0 of it before -0.32 | 16 words -0.88 | after that -0.69 |
    after word +0.31 | more words -0.51 | opened by another word -0.39 | verb say -1.02
ends at preposition then the
    opened by another word -0.58
ends at so
    0 edges before -0.30 | 0 of it before -0.72 | 1 edges before -0.51 |
    16 words -0.27 | after cue -0.72 | after that -0.59 | more words -0.49 |
    opened by another word -0.54 | verb say -0.72
ends at when
    0 edges before +0.17 | 1 edges before +0.19 | 16 words -1.10 |
    2 edges before +0.17 | 8 words +0.39 | after comma +0.32 | after cue +0.12 |
    after that -1.37 | carried +0.21 | more words -0.29 | verb say -2.12
ends at when then he
    opened by another word -0.87
ends at which
    0 of it before -0.21 | 1 edges before -0.79 | 16 words +0.12 |
    2 edges before -0.31 | 3 edges before +0.24 | 8 words -0.61 | after comma +0.39 |
    after cue -0.70 | after in -0.97 | after that +0.34 | more words +0.17
ends at which then word
    opened by another word -0.56
ends at while
    0 of it before -0.22 | 1 edges before +0.13 | 16 words -0.36 |
    2 edges before -0.69 | after cue +0.33 | after that -1.35 | more words -1.32 |
    verb say +0.29
ends at who
    0 edges before -0.40 | 0 of it before -0.32 | 1 edges before +0.18 |
    16 words -0.84 | 2 edges before -0.26 | 3 edges before -0.16 | 4 words +0.20 |
    after comma +0.25 | after that -0.57 | after word -0.19 | after word in s -0.98 |
    carried -0.78 | finite ahead -0.48 | more words -0.31 |
    opened by another word -0.15 | verb say -1.11
ends at who then auxiliary
    opened by another word -0.53
ends at who then finite speech
    finite ahead -0.25
ends at who then word
    opened by another word -0.55
ends at who then word in ed
    opened by another word -0.17
ends at with
    0 of it before -0.38 | 1 edges before -0.26 | 1 of it before -0.56 |
    16 words -0.33 | 2 edges before -0.74 | 2 words -0.63 | 3 edges before -0.53 |
    4 edges before -0.41 | 4 words +0.37 | 5 edges before -0.37 | 6 edges before -0.21 |
    8 words -0.96 | after comma -0.24 | after cue -0.22 | after name -0.53 |
    after that -0.14 | after word in ed -0.35 | after word in ing -0.46 |
    after word in ly -0.33 | after word in s -0.84 | around -0.13 | base ahead -0.44 |
    carried -1.01 | finite ahead -0.42 | more words -0.88 |
    opened by another word -0.29 | opened by who -0.44 | verb note -0.37 |
    verb report -0.56 | verb say -1.43 | verb suggest -0.39 | verb tell -0.60
ends at with then a
    opened by another word -0.72
ends at with then determiner
    opened by another word -0.27
ends at with then his
    opened by another word -0.31
ends at with then name
    carried -0.29 | opened by another word -0.42
ends at with then word
    opened by another word +0.10
ends at with then word in s
    opened by another word -0.39
ends at word
    0 of it before -0.15 | 16 words -0.61 | 2 edges before -1.86 |
    3 edges before +0.73 | 4 edges before -0.42 | 4 words +0.29 | 8 words -0.49 |
    after comma +0.80 | after cue +0.25 | after name +0.18 | after that -0.63 |
    after word -0.58 | after word in s -0.36 | around -0.36 | carried +0.26 |
    verb say -0.58 | verb tell -0.10
ends at word in ing
    0 edges before -1.00 | 0 of it before -0.36 | 1 edges before +0.38 | 1 words -0.87 |
    16 words -0.30 | 2 edges before +0.11 | 2 words -1.00 | 3 edges before -0.27 |
    4 edges before -0.98 | 4 words -0.41 | 5 edges before -0.24 | 6 edges before -0.22 |
    7 edges before -0.40 | 8 edges before -0.38 | 8 words -0.43 | after a -0.64 |
    after about -0.46 | after and -0.76 | after auxiliary -1.18 |
    after base woven -0.34 | after by +0.20 | after comma +0.34 | after cue -0.31 |
    after determiner +0.65 | after in -0.73 | after name -0.73 | after not -0.43 |
    after on -0.42 | after preposition +0.25 | after quote +0.95 | after that -0.54 |
    after the -1.12 | after to -0.72 | after whom -0.36 | after word -0.59 |
    after word in ed -0.42 | after word in ing -0.52 | after word in ly -0.33 |
    after word in s -0.67 | around -0.67 | carried -0.40 | finite ahead +0.31 |
    more words +0.18 | opened by another word -0.79 | opened by as -0.66 |
    opened by when +0.59 | opened by while -0.54 | participle ahead -0.32 |
    verb according -0.25 | verb acknowledge -0.13 | verb add -0.33 | verb agree +0.38 |
    verb announce -0.59 | verb argue -0.74 | verb claim -0.45 | verb insist -0.37 |
    verb note -0.68 | verb report -0.80 | verb reveal -0.30 | verb say -0.59 |
    verb suggest -0.70 | verb tell -0.80 | verb vow +0.24 | verb warn -0.27 |
    verb write -0.27
ends at word in ing then .
    opened by another word +0.37
ends at word in ing then a
    opened by another word -0.39
ends at word in ing then auxiliary
    opened by another word -0.18
ends at word in ing then determiner
    opened by another word -0.37
ends at word in ing then finite speech
    finite ahead -0.25 | opened by another word -0.17
ends at word in ing then for
    opened by another word -0.37
ends at word in ing then in
    opened by another word -0.53
ends at word in ing then name
    opened by another word -0.63
ends at word in ing then of
    opened by another word -0.35
ends at word in ing then on
    opened by another word -0.33
ends at word in ing then preposition
    opened by another word -0.33
ends at word in ing then that
    opened by another word -0.33
ends at word in ing then the
    carried -0.38 | opened by another word -0.49
ends at word in ing then to
    carried -0.44 | opened by another word -0.60
ends at word in ing then with
    opened by another word -0.16
ends at word in ing then word
    carried -0.13 | opened by another word +0.21
ends at word in ing then word in ed
    opened by another word -0.36
ends at word in ing then word in ing
    opened by another word -0.31
ends at word in ing then word in ly
    opened by another word -0.29
ends at word in ing then word in s
    carried -0.49 | opened by another word -0.50
ends at word then he
    opened by another word +0.44
ends at word then name
    opened by another word -0.81
ends at word then the
    opened by another word +0.14
ends at —
    0 of it before +0.51 | 1 edges before +0.23 | 1 of it before -1.82 |
    16 words +0.50 | 2 edges before -0.20 | 8 words -0.35 | after cue -0.10 |
    after name -0.59 | after that +0.35 | after word -0.13 | after word in s +0.19 |
    carried -0.61 | more words +0.33 | opened by another word +0.32 | verb say +0.18
ends with sentence
    0 edges before +0.39 | 1 edges before +0.42 | 16 words +0.58 | 4 words -0.16 |
    6 edges before +0.26 | 8 words +0.62 | carried +0.35 | more words +0.16 |
    opened by after -0.65 | opened by another word +0.47 | opened by as +0.56 |
    opened by that -0.48 | opened by though -0.31 | opened by which +0.35 |
    opened by while -0.86 | opened by who +0.24
ends with sentence, 0 edges before
    carried +0.60 | opened by another word -0.30 | opened by who +0.41
ends with sentence, 1 edges before
    carried +0.62 | opened by when +0.59 | opened by who +0.72
ends with sentence, 2 edges before
    opened by another word +0.14 | opened by as +0.91
ends with sentence, 3 edges before
    opened by another word +0.31 | opened by who -0.17
ends with sentence, 4 edges before
    carried -0.10 | opened by another word +0.17
ends with sentence, 5 edges before
    carried -0.21 | opened by another word +0.46
ends with sentence, 6 edges before
    carried -0.16 | opened by another word +0.17
""")
