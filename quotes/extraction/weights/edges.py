"""Where reported words begin and end: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting.statements`: headings and clues.
EDGES = read_table("""
begin 1 away
    - +0.41 | and -1.14 | opening -1.17
begin 16 away
    - -0.37 | and -0.44 | but -0.68 | comma -0.14 | that -1.38
begin 2 away
    ( -0.63 | - +0.27 | and +0.39 | comma -0.13
begin 4 away
    - +0.50 | and -0.49 | comma -0.26 | opening -0.31 | that -0.10
begin 8 away
    ( +0.51 | - -1.52 | and -0.87 | but -0.41 | comma -0.59 | that +0.27
begin after
    ( -0.12 | - -0.11 | : +0.51 | ; -0.71 | and -1.06 | but -0.66 | comma -0.50 |
    that -0.88
begin more away
    ( -0.64 | - -0.49 | : -0.34 | and -0.86 | comma -0.58 | opening +0.44 | that -1.27
begin number 0
    ( +0.26 | - +0.17 | : +0.54 | and -0.54 | but -0.50 | comma -0.12 | that -0.86 |
    — +0.44
begin number 1
    ( -0.63 | - -0.19 | and -0.42 | comma -0.49 | opening -0.18
begin number 2
    and -0.70 | comma -1.33 | that -0.66
begin number 3
    and -0.89 | comma -0.48 | that -0.52
begin number 4
    comma +0.28
begin number 5
    comma +0.43
begin with
    ( name -0.62 | ( word -0.82 | - - -0.56 | and determiner -0.71 | and the -0.36 |
    and word -0.16 | and …ing -0.30 | and …ly -0.55 | comma after -1.00 |
    comma and -0.10 | comma as -0.50 | comma auxiliary -0.59 | comma determiner -0.84 |
    comma finite speech -0.98 | comma finite woven -1.19 | comma he -0.23 |
    comma his +0.27 | comma in +0.28 | comma name -0.12 | comma number -0.99 |
    comma preposition -0.65 | comma she -0.96 | comma the +0.31 | comma when -0.94 |
    comma which +1.15 | comma while -0.40 | comma who +0.24 | comma with +0.73 |
    comma word -0.84 | comma …ed -0.41 | comma …ing -0.41 | comma …ly +0.15 |
    comma …s -0.74 | opening ( -0.42 | opening a +0.20 | opening after -0.40 |
    opening and -0.46 | opening as -0.80 | opening at -0.80 | opening but -0.21 |
    opening day -0.77 | opening finite speech -0.98 | opening for -0.41 |
    opening he -0.13 | opening his +0.31 | opening if +0.23 | opening in -0.48 |
    opening it +0.14 | opening on -0.43 | opening participle speech -0.67 |
    opening participle woven -0.42 | opening preposition -0.21 | opening pronoun +0.19 |
    opening quote +1.59 | opening she +0.15 | opening that -0.38 | opening the +0.65 |
    opening they +0.36 | opening this +0.66 | opening when -0.70 | opening while -0.16 |
    opening with -0.52 | opening word -0.83 | opening …s +0.27 | that auxiliary -0.69 |
    that name -0.22 | that the +0.92 | that word -1.24
end
    ( -0.10 | - +0.19 | ; +0.19 | after +0.35 | at -0.34 | because -0.36 |
    before -0.48 | but +0.17 | if -0.32 | in -0.23 | on -0.20 | or -0.60 |
    participle thought -0.44 | participle woven -0.39 | preposition -0.31 | so -0.63 |
    which -0.39 | while -0.28 | who -0.35 | with -0.42 | word -0.21 | – +0.19 |
    …ing -0.33
end 1 away
    and -0.32 | comma -0.89 | in +0.69 | on +0.28 | …ing -0.94
end 16 away
    ( +0.13 | - +0.22 | : +0.23 | after -0.46 | and -0.47 | at -1.42 | comma +0.33 |
    in -0.54 | on -0.45 | or -0.94 | participle speech -0.43 | participle woven +0.20 |
    preposition -0.88 | so -0.27 | when -0.91 | while -0.49 | who -0.81 | with -0.38 |
    word -0.55 | — +0.50 | …ing -0.11
end 2 away
    and +0.27 | comma -0.27 | in +0.23 | on +0.37 | participle woven -0.71 |
    with -0.58 | …ing -1.05
end 4 away
    - +0.25 | and +0.64 | as -1.28 | at -0.32 | comma -0.17 | in -0.48 | on -0.47 |
    participle speech +0.74 | who +0.18 | with +0.40 | word +0.22
end 8 away
    : -0.31 | after +0.15 | as +0.40 | at -0.14 | because -0.21 | but +0.12 |
    comma +0.20 | if -0.60 | in -0.57 | on +0.11 | or +0.13 | participle speech +0.23 |
    participle woven -0.19 | when +0.27 | which -0.62 | with -1.24 | word -0.49 |
    — -0.44 | …ing -0.62
end after
    ( name -0.98 | ( word +0.26 | - - -0.57 | - name -0.30 | - word +0.12 | - …s +0.34 |
    : word -0.11 | after word -0.45 | after …s -0.18 | and - +0.21 | and comma +0.75 |
    and finite speech +0.21 | and he -0.49 | and name -0.60 | and number -0.42 |
    and quote +0.35 | and word -0.19 | and …ed -0.89 | and …ing +0.27 | and …s +0.14 |
    as word -0.85 | as …s -0.59 | at name -0.93 | at word +0.24 | at …ed -0.77 |
    because quote -0.69 | because word -0.28 | because …s +0.22 | before …s +0.16 |
    but comma +0.40 | but name -0.19 | but quote +0.19 | but word +0.25 |
    comma auxiliary +0.14 | comma base speech +0.22 | comma finite speech +0.32 |
    comma it -0.15 | comma number -0.68 | comma participle speech -0.27 |
    comma word +0.20 | comma …ing +0.79 | comma …ly -0.56 | comma …s +0.19 |
    if quote -0.58 | if word -1.14 | in and -0.46 | in auxiliary -1.09 |
    in comma -0.70 | in finite speech -0.62 | in finite woven -0.39 | in name -0.14 |
    in quote +0.40 | in word -0.24 | in …ed -1.38 | in …ly +0.16 | in …s -0.29 |
    on auxiliary +0.15 | on base woven +0.33 | on finite woven -0.96 | on name -0.13 |
    on word -0.43 | on …ed -1.43 | on …ing +0.11 | on …s -0.29 | or name -0.38 |
    or word +0.15 | or …s -0.52 | participle speech and +0.23 |
    participle speech by -0.14 | participle speech comma +0.20 |
    participle speech word -1.67 | participle woven auxiliary -1.28 |
    participle woven comma +0.33 | participle woven word -0.10 |
    preposition word +0.18 | when comma -0.12 | when word -0.16 | which comma +0.70 |
    which in -1.02 | who comma +0.40 | who word -0.27 | who …s -1.09 |
    with comma -0.23 | with name -0.55 | with …ed -0.59 | with …ing -0.40 |
    with …ly -0.32 | with …s -0.78 | word comma +1.00 | word word -0.43 |
    word …s -0.27 | — name -0.44 | …ing a -0.68 | …ing about -0.54 | …ing and -0.90 |
    …ing auxiliary -1.30 | …ing base woven -0.40 | …ing by +0.13 |
    …ing determiner +0.71 | …ing in -0.79 | …ing name -0.84 | …ing not -0.48 |
    …ing on -0.71 | …ing preposition +0.28 | …ing quote +1.21 | …ing the -1.18 |
    …ing to +0.33 | …ing word -0.72 | …ing …ed -0.53 | …ing …ing -0.63 | …ing …s -0.66
end after 0 like it
    ( +0.20 | - +0.58 | ; +0.46 | after +0.36 | as -0.21 | at -0.23 | because -0.34 |
    before -0.41 | but +0.18 | comma +0.44 | if -0.26 | in -0.15 | on -0.25 | or -0.56 |
    participle thought -0.44 | participle woven -0.37 | preposition -0.31 | so -0.71 |
    which -0.34 | while -0.24 | who -0.31 | with -0.34 | word -0.18 | — +0.51 |
    …ing -0.34
end after 1 like it
    - -1.05 | and -0.55 | as +0.32 | at -0.86 | comma -1.01 | in -0.65 | with -0.48 |
    — -1.86
end after 2 like it
    and -0.23 | comma -0.30 | in -0.42
end after 3 like it
    comma -0.93
end after comma
    - -0.85 | and -0.61 | as +0.54 | at -0.16 | comma -0.94 | in -0.11 | on +0.14 |
    with -0.37 | …ing +0.66
end after cue
    ( +0.15 | - -0.14 | : +0.15 | ; +0.84 | after +0.38 | and +0.27 | because -0.79 |
    before -0.29 | comma +0.35 | if -0.42 | or -0.85 | participle speech -0.40 |
    participle thought -0.87 | participle woven -0.12 | so -0.60 | which -0.76 |
    while +0.32 | who -0.13 | with -0.33 | word +0.23 | …ing -0.30
end after that
    - +0.21 | after -0.18 | and -0.33 | as -0.56 | at -0.77 | but +0.38 | in -0.37 |
    on -0.46 | participle speech +0.43 | participle woven -0.26 | preposition -0.59 |
    so -0.56 | when -1.04 | which +0.33 | while -1.08 | who -0.46 | with -0.39 |
    word -0.65 | — +0.39 | …ing -0.58
end after whom
    and -0.13 | in -0.64 | on -0.87 | …ing -0.34
end around
    - +0.28 | and -1.12 | as -0.38 | at -0.55 | comma -0.70 | in -0.81 | on -0.86 |
    participle woven -0.37 | word -0.42 | …ing -0.66
end before base
    and +0.72 | comma +0.44 | comma word -0.20 | in -0.41 | on +0.20 | with -0.47 |
    …ing +0.17
end before finite
    - +0.52 | and +1.15 | and finite speech +0.57 | as +0.52 | but +1.10 |
    but finite speech +0.55 | comma +1.07 | comma and +0.67 | comma but +0.81 |
    comma finite speech +0.40 | comma name +0.65 | in -1.24 | on -0.13 | which -0.10 |
    who -0.60 | who finite speech -0.30 | with -0.32 | …ing +0.22 |
    …ing finite speech -0.33
end before participle
    and +1.02 | and participle speech +0.87 | comma +0.62 |
    comma participle speech +0.40 | in -0.48 | on +0.74 | …ing -0.39
end more away
    ( -1.30 | : +0.13 | after -1.46 | and -1.04 | as -0.63 | at -0.38 | because -0.51 |
    but -0.73 | comma -0.44 | in -0.17 | on -1.26 | or -0.35 | participle speech -1.39 |
    participle woven -0.24 | preposition -0.54 | so -0.32 | when -0.40 | which +0.34 |
    while -1.30 | who -0.18 | with -0.89 | — +0.34 | …ing +0.26
end number 0
    ( +0.17 | - +0.17 | : -0.21 | after +0.35 | and +0.44 | as -0.16 | at +0.26 |
    because +0.10 | but +0.21 | comma +0.40 | in +0.16 | on +0.19 | or -1.01 |
    participle speech +0.21 | participle thought -1.01 | participle woven -0.41 |
    preposition +0.20 | so -0.28 | who -0.44 | — -0.20 | …ing -1.00
end number 1
    - +0.52 | : -0.13 | after +0.47 | as +0.17 | at -0.36 | because -0.34 |
    before -0.46 | but +0.18 | comma +0.15 | if -0.86 | in +0.11 | on +0.16 |
    participle speech -0.13 | participle woven -0.34 | so -0.48 | which -0.82 |
    who +0.16 | with -0.16 | — +0.12 | …ing +0.44
end number 2
    - +0.19 | and -0.29 | as +0.50 | at -0.25 | because -0.54 | but -0.23 |
    comma -0.16 | if -0.66 | in -0.61 | on -1.38 | or -0.26 | participle woven -1.17 |
    when +0.17 | which -0.28 | while -0.61 | with -0.87 | word -1.72 | — -0.27
end number 3
    - -0.48 | and -0.77 | as -0.66 | because -0.43 | comma -0.30 | in -1.14 | on -0.88 |
    or -0.40 | participle speech -0.86 | participle woven +0.47 | which +0.17 |
    with -0.54 | word +0.81 | …ing -0.32
end number 4
    - -0.44 | and -1.68 | as -0.22 | at -0.50 | comma -0.29 | in -1.19 | on -0.89 |
    with -0.33 | word -0.50 | …ing -1.05
end number 5
    - -0.84 | and -0.55 | as -0.51 | comma -0.91 | in -0.57 | on -0.63 | with -0.28 |
    …ing -0.49
end number 6
    and -0.17 | comma -0.56 | in -0.89 | on -0.32 | with -0.18 | …ing +0.21
end number 7
    and +0.16 | comma -0.48 | in -0.22 | …ing -0.49
end number 8
    and -0.53 | comma -0.42 | in -0.60
end of
    according and -1.10 | according comma -0.69 | according in -0.86 |
    according …ing +0.60 | acknowledge and -0.25 | acknowledge comma +0.19 |
    acknowledge …ing -0.21 | add comma -1.26 | add …ing -0.42 | agree and -0.76 |
    agree comma -0.19 | agree …ing +0.34 | announce and -0.73 | announce comma +0.89 |
    announce in +0.27 | announce on +0.87 | announce …ing -0.61 | argue and -0.87 |
    argue comma -0.59 | argue on -0.60 | argue …ing -0.87 | claim and +0.90 |
    claim comma -0.61 | claim …ing -0.61 | conclude comma -0.20 | continue comma +0.35 |
    insist comma -0.79 | insist in +0.31 | insist …ing -0.43 | note and -0.42 |
    note comma -1.17 | note in -1.33 | note on -0.95 | note with -0.32 |
    note …ing -0.82 | offer and -0.15 | pledge and +0.95 | pledge comma +0.21 |
    post comma -0.47 | promise and -0.77 | promise comma +0.31 | recall comma -0.60 |
    recall in -0.83 | remind in +0.29 | report and -0.99 | report comma -0.50 |
    report on -0.95 | report participle woven -0.69 | report with -0.53 |
    report …ing -0.96 | respond comma -0.31 | reveal comma -0.68 | say ( -0.33 |
    say - -0.60 | say : -0.36 | say ; -0.12 | say after -1.31 | say and -1.01 |
    say as -0.73 | say at -1.24 | say because -0.64 | say before -0.74 | say but -0.75 |
    say comma -0.62 | say if -1.22 | say in -0.71 | say on -0.57 | say or -0.15 |
    say participle speech +0.29 | say preposition -1.11 | say so -0.68 |
    say when -1.55 | say while +0.35 | say who -1.07 | say with -1.59 | say word -0.57 |
    say — +0.25 | say …ing -0.84 | state comma +0.13 | suggest and -0.77 |
    suggest comma -0.13 | suggest in -1.14 | suggest on -0.74 | suggest with -0.37 |
    suggest …ing -0.79 | tell and -0.61 | tell as -0.80 | tell at -0.53 |
    tell comma -0.52 | tell in -1.36 | tell on -1.34 | tell or -0.23 |
    tell participle woven -0.81 | tell which +0.14 | tell with -0.62 | tell word -0.19 |
    tell …ing -0.93 | urge and -0.16 | urge comma +0.26 | urge in +0.22 |
    vow …ing +0.22 | warn and -0.64 | warn comma +0.19 | warn …ing -0.35 |
    write and +0.29 | write comma -0.38 | write in +0.13 | write …ing -0.32
end of after
    in +0.38
end of as
    and -0.19 | comma +0.38 | in -0.94 | …ing -0.83
end of carried
    - +0.33 | and -0.18 | and name -0.89 | and that -0.91 | and word -0.59 |
    and …s -0.11 | at -1.55 | at the -0.71 | because -0.73 | but -0.21 | comma -0.32 |
    comma name -0.18 | comma quote -0.21 | comma word -0.18 | in -0.51 | in name -0.68 |
    in the -0.20 | on -0.78 | on name -0.63 | on word +0.15 | or +0.11 |
    participle woven +0.18 | who -0.82 | with -1.03 | with name -0.24 | word +0.17 |
    — -0.60 | …ing -0.10 | …ing the +0.43 | …ing to -0.53 | …ing word -0.30 |
    …ing …s -0.61
end of else
    - - -0.16 | - and -0.14 | : -0.35 | : quote +0.32 | ; +0.33 | after -0.92 |
    after the -0.21 | and +0.16 | and auxiliary -0.24 | and determiner -0.37 |
    and finite speech +0.89 | and finite woven +0.81 | and he +0.45 | and her -0.97 |
    and his -0.88 | and quote -1.28 | and that -1.44 | and the -0.55 | and word -0.42 |
    and …ed +0.54 | and …ing -0.33 | and …ly -0.78 | and …s -0.13 | as +0.20 |
    as a -0.11 | as determiner -0.72 | as name -1.08 | as quote -0.70 | as the -1.08 |
    as word +0.15 | at -0.23 | at name -0.45 | at the +0.50 | at word -0.70 |
    because he -0.37 | because of -0.64 | before -1.32 | before the -0.36 | but +0.36 |
    but auxiliary +0.56 | but finite speech +0.55 | but that -1.43 | but word -1.32 |
    comma -0.38 | comma a +0.63 | comma auxiliary -1.52 | comma determiner +0.31 |
    comma finite woven +0.78 | comma he -0.55 | comma in -0.12 | comma name -0.55 |
    comma not -1.06 | comma number -0.89 | comma participle speech +0.40 |
    comma participle woven +0.33 | comma quote -0.87 | comma that -0.26 |
    comma which +0.45 | comma while +0.57 | comma who +0.18 | comma with -0.15 |
    comma word -0.12 | comma …ing -0.11 | comma …ly -0.83 | if -0.33 | if he -0.31 |
    if name -0.43 | in -0.11 | in a +0.55 | in day -0.16 | in determiner +0.18 |
    in his +0.12 | in name -0.25 | in word -1.66 | in …ing -0.13 | on -0.24 |
    on a -0.59 | on day +1.03 | on the -0.63 | on word -0.44 | on …ing -0.63 |
    on …s -0.73 | or -1.02 | or name -0.25 | or word -0.42 | participle speech -0.23 |
    participle speech comma +0.25 | participle speech that +0.71 |
    participle speech the -0.20 | participle speech word -0.94 |
    participle thought -0.41 | participle woven -0.42 | participle woven name +0.16 |
    participle woven the +0.15 | participle woven word -0.14 |
    participle woven …s -0.68 | preposition -0.39 | preposition the -0.57 | so -0.58 |
    when he -0.81 | which he +0.37 | which word -0.49 | who -0.14 |
    who auxiliary -0.40 | who word -0.58 | with -0.26 | with a -0.65 |
    with determiner -0.29 | with his -0.25 | with name -0.63 | with the +0.11 |
    with …s -0.35 | word he +0.45 | word name -0.69 | word the +0.26 | — +0.25 |
    …ing -0.71 | …ing . +0.37 | …ing a +0.20 | …ing auxiliary -0.20 |
    …ing finite speech -0.21 | …ing for -0.44 | …ing in -0.63 | …ing name -0.78 |
    …ing of -0.39 | …ing on -0.34 | …ing preposition -0.33 | …ing that -0.40 |
    …ing the -1.02 | …ing to -0.63 | …ing with -0.11 | …ing word +0.27 |
    …ing …ed -0.40 | …ing …ing -0.35 | …ing …ly -0.28 | …ing …s -0.68
end of when
    comma +0.11 | in +0.12 | …ing +0.50
end of while
    comma +1.07 | …ing -0.59
end of who
    comma +0.61 | in -0.14 | on -1.03 | with -0.43
end then
    - - -0.61 | - and -0.24 | - word +0.22 | : name -0.17 | : quote +0.55 |
    : quote nothing -0.27 | after name -0.13 | after the -0.49 | and a -1.24 |
    and auxiliary -0.30 | and auxiliary word -0.56 | and determiner -0.77 |
    and determiner word -0.36 | and finite speech +0.57 | and finite woven +0.92 |
    and he +0.86 | and her -1.11 | and his -0.44 | and his word -1.06 | and in -0.91 |
    and name -0.35 | and name . -0.45 | and name auxiliary -0.48 | and name name -0.39 |
    and name …s -0.88 | and participle speech +0.87 | and quote -0.87 |
    and quote nothing -1.03 | and that -1.95 | and that name -0.47 | and the -1.12 |
    and the word -1.18 | and word -0.62 | and word . -0.99 | and word word -0.49 |
    and word …s -0.35 | and …ed word -0.71 | and …ing -0.21 | and …ly -1.37 |
    and …s -0.45 | and …s . -1.03 | and …s word -0.15 | as a -0.44 | as a word -1.37 |
    as determiner -1.03 | as name -0.41 | as quote -0.91 | as the -0.33 |
    as word -0.18 | as word . -0.63 | at a +0.18 | at determiner -0.70 | at name -0.46 |
    at the +0.22 | at the name -0.99 | at the word +0.70 | at word -0.98 |
    because he -0.51 | because he auxiliary -0.45 | because of -1.04 |
    before the -0.84 | but auxiliary +0.36 | but finite speech +0.55 | but that -1.33 |
    but word -0.95 | comma a +0.66 | comma a word +0.47 | comma and +0.37 |
    comma and name +0.75 | comma and that -2.09 | comma and word -0.38 |
    comma auxiliary -0.22 | comma auxiliary word +0.21 | comma but -0.15 |
    comma finite speech +0.40 | comma finite woven +0.88 | comma he auxiliary -0.69 |
    comma in -0.76 | comma name +0.24 | comma name and -1.53 | comma name comma -1.61 |
    comma name name -0.41 | comma name word +0.19 | comma not -0.63 |
    comma number -1.20 | comma number …s -1.06 | comma participle speech +0.40 |
    comma participle speech that -0.39 | comma participle woven +0.32 |
    comma preposition -0.66 | comma quote -1.26 | comma quote nothing -0.97 |
    comma that -0.25 | comma the +0.22 | comma the name -0.66 | comma the word +0.50 |
    comma which +0.39 | comma which auxiliary +0.39 | comma while +0.75 |
    comma with -0.14 | comma word -0.41 | comma word as +0.15 | comma word the -0.63 |
    comma word word -0.49 | comma …ed +0.14 | comma …ing -0.13 | comma …ing to +0.76 |
    comma …ly -0.79 | comma …s -0.13 | if he -0.78 | if name -0.62 | if the -0.13 |
    in a +0.64 | in a word -0.10 | in base woven +0.11 | in day +0.34 |
    in determiner +0.22 | in determiner word +0.62 | in her -0.72 | in his word -0.84 |
    in name -0.89 | in name . -0.55 | in name and +0.41 | in name comma -0.72 |
    in name name -0.80 | in name word -0.47 | in number -0.29 | in number . -0.42 |
    in the name -1.40 | in the number -0.53 | in the word +0.22 | in the …s +0.46 |
    in which -0.10 | in word -0.14 | in word . +0.25 | in word of -0.37 |
    in word word +0.31 | in word …s +0.15 | in …ing -0.25 | in …s -0.42 | on a -0.94 |
    on a word -0.41 | on day +0.93 | on day . +0.47 | on day that -0.52 |
    on determiner -0.69 | on her -0.81 | on name +0.26 | on name . +0.66 |
    on name name +0.39 | on the -0.12 | on the name -1.03 | on the word +0.12 |
    on the …s -0.70 | on word -0.35 | on word …s -0.82 | on …ing -0.81 | on …s -1.16 |
    or name -0.38 | or word +0.22 | or word word +0.28 | participle speech comma +0.19 |
    participle speech comma quote +0.28 | participle speech name -0.75 |
    participle speech that +0.83 | participle speech the +0.11 |
    participle speech word -1.18 | participle speech …s -1.09 |
    participle woven a +0.17 | participle woven a word +0.19 |
    participle woven name -0.35 | participle woven the +0.12 |
    participle woven the word +0.46 | participle woven …s -0.84 |
    preposition the -0.89 | preposition the word -0.48 | so word -0.21 | when he -0.81 |
    which auxiliary -0.11 | which he +0.37 | which word -0.58 | which …s -0.33 |
    who auxiliary -0.47 | who auxiliary word -0.27 | who finite speech -0.30 |
    who word -0.73 | who …ed -0.45 | with a +0.21 | with a word +0.30 |
    with determiner -0.41 | with his -0.49 | with his word -0.29 | with name -0.92 |
    with name . -0.28 | with name name -0.39 | with name word -0.15 | with the -0.11 |
    with the name -0.56 | with the word +0.21 | with word -0.11 | with word word -0.39 |
    with word …s -0.35 | with …s -0.52 | word he +0.43 | word name -0.66 |
    word the word +0.18 | — word -0.55 | …ing . +0.24 | …ing . nothing +0.23 |
    …ing a word +0.13 | …ing and -0.50 | …ing auxiliary -0.29 | …ing comma -0.18 |
    …ing determiner -0.21 | …ing finite speech -0.33 | …ing for -0.69 | …ing his -0.28 |
    …ing his word -0.20 | …ing in -0.47 | …ing in name -0.16 | …ing name name -0.53 |
    …ing name …s +0.41 | …ing of -0.53 | …ing on -0.35 | …ing preposition -0.40 |
    …ing that -0.56 | …ing the name +0.56 | …ing the word -1.07 | …ing the …s -0.54 |
    …ing to -0.13 | …ing to word -0.80 | …ing with -0.12 | …ing word +0.26 |
    …ing word . -0.58 | …ing word in -0.58 | …ing word to -0.54 | …ing word word -0.93 |
    …ing word …s -0.76 | …ing …ed -0.66 | …ing …ing -0.53 | …ing …ly +0.41 |
    …ing …s . -0.60
last
    16 away +0.56 | 2 away -0.19 | 4 away -0.35 | 8 away +0.52 | after comma +0.81 |
    after that +0.53 | after whom +0.39 | around +0.42 | around which -0.11 |
    more away +0.18 | number 0 +0.36 | number 1 +0.44 | number 5 +0.11 |
    number 6 +0.20 | of after -0.55 | of as +0.45 | of carried +0.37 | of else +0.50 |
    of that -0.53 | of which +0.32 | of while -0.81 | of who +0.32
last of as
    0 +0.21 | 2 +0.80
last of carried
    0 +0.63 | 1 +0.69 | 2 -0.19 | 5 -0.11
last of else
    0 -0.14 | 2 +0.17 | 3 +0.32 | 4 +0.19 | 5 +0.39 | 6 +0.25
last of when
    1 +0.57
last of who
    0 +0.55 | 1 +0.55 | 2 +0.11 | 3 -0.19
""")
