"""Where reported words begin and end: the weights of the clues, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting.statements`: headings and clues.
EDGES = read_table("""
begin 1 away
    - +0.42 | and +0.35 | comma +0.38 | opening -0.92
begin 16 away
    - -0.36 | and -0.77 | but -0.70 | that -1.35
begin 2 away
    ( -0.69 | - +0.29 | and +0.11 | comma -0.19 | opening +0.47
begin 4 away
    - +0.41 | and -0.41 | comma -0.34 | opening -0.32 | that -0.28
begin 8 away
    ( +0.47 | - -1.49 | and -1.25 | comma -0.77 | that +0.27
begin after
    : +0.45 | ; -0.65 | and -0.85 | but -0.39 | comma -0.41 | that -0.82 | — +0.19
begin more away
    ( -0.68 | - -0.46 | and -0.88 | comma -0.52 | opening +0.44 | that -1.40
begin number 0
    ( +0.44 | - +0.30 | : +0.57 | and -0.28 | but -0.54 | that -0.56 | — +0.53
begin number 1
    ( -0.64 | - -0.26 | and -0.69 | but +0.39 | comma -0.71 | opening -0.13 | that -0.15
begin number 2
    and -0.97 | comma -1.27 | that -0.73
begin number 3
    and -0.82 | comma -0.60 | that -0.45
begin number 4
    comma +0.33
begin number 5
    comma +0.49 | opening -0.13
begin with
    ( name -0.61 | ( word -0.39 | - - -0.50 | and auxiliary -0.30 |
    and determiner -0.72 | and name -0.12 | and the -0.32 | and word -0.39 |
    and …ing +0.31 | and …s +0.22 | comma a +0.11 | comma after -0.96 |
    comma and -0.15 | comma as -0.91 | comma auxiliary -0.47 | comma but -0.24 |
    comma determiner -0.89 | comma finite speech -1.02 | comma finite woven -1.20 |
    comma he -0.60 | comma his +0.26 | comma name -0.16 | comma number -0.95 |
    comma participle speech -0.25 | comma preposition -0.58 | comma she -0.90 |
    comma the +0.32 | comma when -0.14 | comma which +1.03 | comma while -0.30 |
    comma who +0.21 | comma with +0.68 | comma word -0.85 | comma …ed +0.22 |
    comma …ing -0.22 | comma …ly +0.45 | comma …s -0.78 | opening ( -0.38 |
    opening after -0.34 | opening and -0.37 | opening as -0.36 | opening at -0.82 |
    opening but -0.44 | opening by -0.11 | opening day -0.69 |
    opening finite speech -0.99 | opening he -0.22 | opening his +0.40 |
    opening if +0.27 | opening in -0.49 | opening on -0.48 |
    opening participle speech -0.68 | opening participle woven -0.58 |
    opening quote +1.66 | opening she +0.13 | opening that -0.43 | opening the +0.74 |
    opening they +0.26 | opening this +0.57 | opening when -0.69 | opening with -0.61 |
    opening word -0.85 | opening …s +0.34 | that auxiliary -0.15 | that he -0.12 |
    that name -0.26 | that the +0.56 | that word -1.27
end
    ( -0.13 | - +0.10 | : +0.11 | ; +0.28 | after +0.28 | and -0.11 | at -0.29 |
    because -0.35 | before -0.41 | but +0.14 | if -0.35 | in -0.23 | on -0.24 |
    or -0.60 | participle thought -0.39 | participle woven -0.36 | preposition -0.32 |
    so -0.69 | which -0.24 | while -0.26 | who -0.34 | with -0.47 | word -0.20 |
    …ing -0.38
end 1 away
    and -0.18 | comma -0.68 | in +0.72 | on +0.12 | …ing -0.87
end 16 away
    ( +0.25 | - +0.11 | : +0.60 | after -0.48 | and -0.53 | as -0.15 | at -1.37 |
    because +0.16 | comma +0.39 | in -0.66 | on -0.52 | or -0.96 |
    participle speech -0.44 | preposition -0.87 | so -0.28 | when -1.16 | which +0.16 |
    while -0.36 | who -0.84 | with -0.32 | word -0.58 | — +0.50 | …ing -0.30
end 2 away
    : -1.17 | and +0.24 | as +0.47 | comma -0.28 | in +0.32 | on +0.51 | with -0.63 |
    …ing -1.00
end 4 away
    - +0.24 | : -1.03 | after +0.24 | and +0.69 | as -1.41 | at -0.42 | comma -0.12 |
    if +0.14 | in -0.50 | on -0.43 | or -0.54 | participle speech +0.67 | who +0.20 |
    with +0.38 | word +0.29 | …ing -0.43
end 8 away
    - -0.12 | after +0.18 | as +0.39 | at -0.27 | because -0.31 | but +0.17 |
    comma +0.20 | if -0.60 | in -0.76 | participle speech +0.23 |
    participle woven -0.29 | when +0.39 | which -0.61 | with -0.93 | word -0.49 |
    — -0.35 | …ing -0.42
end after
    ( name -1.07 | ( word +0.17 | - - -0.59 | - name -0.32 | - word +0.17 | - …s +0.43 |
    : name -0.32 | : word -0.15 | after word -0.64 | and - +0.20 | and comma +0.65 |
    and finite speech +0.38 | and he -1.32 | and name -0.56 | and number -0.44 |
    and quote +0.32 | and word -0.22 | and …ed -0.96 | as word -1.18 | as …s -0.73 |
    at name -0.88 | at word +0.22 | at …ed -0.80 | because quote -0.92 |
    because word -0.49 | because …s +0.15 | but comma +0.45 | but name -0.24 |
    but word +0.30 | comma auxiliary +0.19 | comma base speech +0.30 |
    comma base woven +0.17 | comma finite speech +0.46 | comma it -0.15 |
    comma number -0.67 | comma word +0.16 | comma …ed -0.18 | comma …ing +0.77 |
    comma …ly -0.63 | comma …s +0.12 | if word -1.11 | in and -0.44 |
    in auxiliary -1.22 | in comma -0.72 | in finite speech -0.64 |
    in finite woven -0.47 | in name -0.17 | in quote +0.13 | in word -0.37 |
    in …ed -1.37 | in …ly +0.11 | in …s -0.51 | on auxiliary +0.12 |
    on base speech +0.26 | on base woven +0.30 | on finite woven -0.98 | on word -0.43 |
    on …ed -1.52 | on …s -0.35 | or comma -0.48 | or name -0.39 | or word +0.21 |
    or …s -0.52 | participle speech and +0.55 | participle speech by -0.20 |
    participle speech comma +0.27 | participle speech word -1.46 |
    participle woven auxiliary -1.47 | participle woven comma +0.47 |
    participle woven name -0.92 | participle woven word -0.15 | preposition word +0.31 |
    when comma -0.14 | which comma +0.58 | which in -0.98 | who comma +0.29 |
    who word -0.20 | who …s -0.98 | with name -0.53 | with …ed -0.33 | with …ing -0.45 |
    with …ly -0.32 | with …s -0.82 | word comma +0.97 | word name +0.17 |
    word word -0.58 | word …s -0.36 | — name -0.59 | — word -0.13 | — …s +0.18 |
    …ing a -0.62 | …ing about -0.46 | …ing and -0.76 | …ing auxiliary -1.18 |
    …ing base woven -0.34 | …ing by +0.20 | …ing determiner +0.65 | …ing in -0.72 |
    …ing name -0.73 | …ing not -0.43 | …ing on -0.41 | …ing preposition +0.25 |
    …ing quote +0.95 | …ing the -1.12 | …ing to -0.72 | …ing word -0.59 |
    …ing …ed -0.42 | …ing …ing -0.52 | …ing …ly -0.33 | …ing …s -0.67
end after 0 like it
    ( +0.16 | - +0.65 | : +0.11 | ; +0.51 | after +0.29 | as -0.27 | at -0.13 |
    because -0.33 | before -0.34 | but +0.15 | comma +0.49 | if -0.30 | on -0.24 |
    or -0.56 | participle thought -0.39 | participle woven -0.34 | preposition -0.32 |
    so -0.73 | which -0.20 | while -0.24 | who -0.32 | with -0.36 | word -0.15 |
    — +0.51 | …ing -0.36
end after 1 like it
    - -1.06 | and -0.81 | as +0.47 | comma -1.03 | in -0.52 | with -0.56 | — -1.82
end after 2 like it
    and -0.19 | comma -0.20 | in -0.46
end after 3 like it
    comma -0.90
end after comma
    and -0.36 | as +0.25 | at -0.22 | comma -0.88 | on +0.14 | with -0.18 | …ing +0.36
end after cue
    ( +0.12 | ; +0.76 | after +0.33 | and +0.32 | as +0.19 | because -0.57 |
    before -0.18 | comma +0.36 | if -0.34 | or -1.05 | participle speech -0.48 |
    participle thought -0.97 | so -0.71 | when +0.13 | which -0.72 | while +0.33 |
    with -0.24 | word +0.23 | …ing -0.31
end after that
    - +0.16 | : +0.22 | after -0.27 | and -0.39 | as -0.46 | at -0.80 | but +0.26 |
    if -0.12 | in -0.37 | on -0.27 | participle speech +0.40 | participle woven -0.25 |
    preposition -0.59 | so -0.58 | when -1.33 | which +0.34 | while -1.21 | who -0.56 |
    with -0.45 | word -0.63 | — +0.43 | …ing -0.53
end after whom
    and -0.19 | in -0.72 | on -0.80 | …ing -0.35
end around
    - +0.23 | and -1.28 | as -0.31 | at -0.43 | comma -0.89 | in -0.74 | on -0.77 |
    participle woven -0.48 | with -0.14 | word -0.36 | …ing -0.66
end before base
    and +0.86 | comma +0.40 | comma word -0.24 | on +0.18 | with -0.44
end before finite
    - +0.66 | and +1.19 | and finite speech +0.65 | and name +0.24 | as +0.63 |
    but +1.06 | but finite speech +0.54 | comma +1.06 | comma and +0.84 |
    comma but +0.77 | comma finite speech +0.41 | comma name +0.58 | in -1.05 |
    who -0.49 | who finite speech -0.25 | with -0.42 | …ing +0.32 |
    …ing finite speech -0.24
end before participle
    and +1.03 | and participle speech +0.92 | comma +0.71 |
    comma participle speech +0.43 | in -0.51 | on +0.71 | …ing -0.32
end more away
    : +0.39 | after -1.56 | and -1.00 | as -0.62 | at -0.49 | because -0.62 |
    but -0.69 | comma -0.35 | if -0.21 | in -0.18 | on -1.11 | or -0.42 |
    participle speech -1.06 | participle woven -0.29 | preposition -0.51 | so -0.49 |
    when -0.27 | which +0.15 | while -1.30 | who -0.30 | with -0.87 | word -0.11 |
    — +0.33 | …ing +0.18
end number 0
    ( +0.20 | - +0.12 | : -0.31 | after +0.32 | and +0.47 | at +0.25 | before +0.16 |
    but +0.16 | comma +0.48 | in +0.20 | on +0.25 | or -0.87 | participle speech +0.19 |
    participle thought -1.05 | participle woven -0.24 | preposition +0.23 | so -0.30 |
    when +0.17 | who -0.40 | word +0.11 | …ing -1.00
end number 1
    - +0.53 | : -0.42 | after +0.57 | as +0.22 | at -0.42 | because -0.15 |
    before -0.50 | but +0.21 | comma +0.20 | if -0.82 | in +0.33 |
    participle woven -0.38 | so -0.51 | when +0.19 | which -0.80 | while +0.12 |
    who +0.17 | with -0.25 | — +0.22 | …ing +0.38
end number 2
    - +0.26 | : +0.84 | and -0.23 | as +0.13 | at -0.41 | because -0.59 | comma -0.13 |
    if -0.68 | in -0.93 | on -1.41 | or -0.36 | participle speech -0.24 |
    participle woven -1.16 | when +0.16 | which -0.30 | while -0.67 | who -0.25 |
    with -0.73 | word -1.89 | — -0.20 | …ing +0.11
end number 3
    - -0.44 | and -0.83 | as -0.39 | because -0.48 | comma -0.35 | in -1.11 | on -0.61 |
    or -0.39 | participle speech -0.54 | participle woven +0.44 | which +0.24 |
    who -0.16 | with -0.51 | word +0.73 | …ing -0.26
end number 4
    - -0.47 | and -1.77 | as -0.28 | at -0.47 | comma -0.22 | in -1.13 | on -0.97 |
    with -0.41 | word -0.44 | …ing -0.99
end number 5
    - -0.68 | and -0.62 | as -0.30 | comma -0.93 | in -0.62 | on -0.61 | with -0.36 |
    …ing -0.28
end number 6
    and -0.16 | comma -0.61 | in -0.91 | on -0.37 | with -0.21 | …ing -0.19
end number 7
    and +0.27 | comma -0.48 | in -0.24 | …ing -0.38
end number 8
    and -0.52 | comma -0.45 | in -0.57 | …ing -0.36
end of
    according and -0.67 | according in -0.57 | according …ing -0.24 |
    acknowledge and -0.17 | acknowledge comma +0.10 | acknowledge in +0.13 |
    acknowledge …ing -0.15 | add comma -1.52 | add …ing -0.32 | agree and -0.90 |
    agree comma -0.12 | agree …ing +0.38 | announce and -0.69 | announce comma +0.92 |
    announce in +0.27 | announce on +0.85 | announce …ing -0.57 | argue and -0.77 |
    argue comma -0.54 | argue on -0.66 | argue …ing -0.74 | assure comma -0.85 |
    claim and +0.83 | claim comma -0.56 | claim …ing -0.45 | conclude comma -0.20 |
    continue comma +0.31 | declare and +0.11 | insist comma -0.84 | insist in +0.28 |
    insist …ing -0.35 | mention and +0.35 | mention comma +0.32 | note and -0.39 |
    note comma -1.06 | note in -1.38 | note on -0.98 | note with -0.34 |
    note …ing -0.68 | offer and -0.14 | pledge and +0.82 | pledge comma +0.16 |
    post comma -0.48 | promise and -0.76 | promise comma +0.33 | recall comma -0.56 |
    recall in -0.78 | remind in +0.31 | report and -1.16 | report comma -0.51 |
    report on -0.99 | report participle woven -0.71 | report with -0.56 |
    report …ing -0.80 | respond comma -0.22 | reveal comma -0.76 | reveal …ing -0.27 |
    say ( -0.45 | say - -0.58 | say : -0.39 | say ; -0.14 | say after -1.27 |
    say and -1.10 | say as -0.64 | say at -1.34 | say because -0.90 | say before -0.88 |
    say but -0.88 | say comma -0.64 | say if -1.30 | say in -0.70 | say on -0.53 |
    say participle speech +0.45 | say participle woven +0.15 | say preposition -1.01 |
    say so -0.72 | say when -2.14 | say while +0.27 | say who -1.11 | say with -1.44 |
    say word -0.57 | say — +0.17 | say …ing -0.58 | suggest and -0.80 |
    suggest in -1.10 | suggest on -0.72 | suggest with -0.37 | suggest …ing -0.70 |
    tell and -0.54 | tell as -0.91 | tell at -0.56 | tell comma -0.54 | tell in -1.38 |
    tell on -1.36 | tell or -0.21 | tell participle woven -0.85 | tell with -0.58 |
    tell …ing -0.79 | urge and -0.20 | urge comma +0.21 | urge in +0.24 |
    vow …ing +0.25 | warn and -0.71 | warn comma +0.26 | warn …ing -0.27 |
    write and +0.23 | write comma -0.34 | write in +0.13 | write …ing -0.27
end of after
    in +0.46
end of as
    and -0.26 | comma +0.33 | in -1.12 | …ing -0.64
end of carried
    - +0.40 | after +0.91 | and -0.21 | and name -0.95 | and that -0.82 |
    and word -0.59 | and …s -0.19 | at -1.44 | at the -0.67 | because -0.87 |
    but -0.20 | comma -0.47 | comma auxiliary -0.15 | comma name -0.29 |
    comma quote -0.27 | comma word -0.15 | if -0.50 | in -0.50 | in name -0.70 |
    in the -0.21 | on -0.82 | on name -0.81 | on word +0.11 | or +0.13 |
    participle speech +0.13 | participle woven +0.16 | when +0.20 | who -0.78 |
    with -1.00 | with name -0.28 | word +0.27 | — -0.61 | …ing -0.40 | …ing the -0.38 |
    …ing to -0.44 | …ing word -0.12 | …ing …s -0.49
end of else
    - - -0.11 | - and -0.15 | : -0.13 | : quote +0.18 | ; +0.36 | after -0.58 |
    after name -0.64 | after the -0.32 | and +0.15 | and auxiliary -0.19 |
    and determiner -0.45 | and finite speech +0.94 | and finite woven +0.81 |
    and he +0.54 | and her -0.99 | and his -0.55 | and quote -1.26 | and that -1.47 |
    and the -0.59 | and word -0.35 | and …ed +0.58 | and …ing -0.25 | and …ly -0.82 |
    as +0.27 | as a -0.30 | as determiner -0.83 | as name -1.10 | as quote -0.61 |
    as the -1.25 | as word -0.14 | at -0.18 | at name -0.44 | at the +0.46 |
    at word -0.65 | because he +0.15 | because of -0.73 | before -0.72 |
    before the -0.45 | but +0.41 | but auxiliary +0.76 | but finite speech +0.54 |
    but that -1.47 | but word -1.34 | comma -0.53 | comma a +0.65 | comma and +0.15 |
    comma auxiliary -1.75 | comma but -0.11 | comma determiner +0.30 |
    comma finite woven +0.78 | comma he -0.87 | comma in -0.10 | comma name -0.48 |
    comma not -1.07 | comma number -0.84 | comma participle speech +0.45 |
    comma participle woven +0.38 | comma preposition -0.37 | comma quote -0.83 |
    comma that -0.33 | comma when +0.21 | comma which +0.44 | comma while +0.58 |
    comma who +0.18 | comma with -0.17 | comma …ly -0.90 | comma …s -0.15 | if -0.38 |
    if he -0.27 | if name -0.44 | in a +0.65 | in day -0.16 | in determiner +0.16 |
    in name -0.23 | in the -0.19 | in which +0.11 | in word -0.70 | on -0.27 |
    on a -0.56 | on day +1.00 | on her -0.58 | on the -0.74 | on word -0.50 |
    on …ing -0.63 | on …s -0.76 | or -1.17 | or name -0.20 | or word -0.52 |
    participle speech -0.24 | participle speech comma +0.27 |
    participle speech that +0.75 | participle speech the -0.15 |
    participle speech word -0.87 | participle thought -0.35 | participle woven -0.28 |
    participle woven the +0.15 | participle woven word -0.23 |
    participle woven …s -0.74 | preposition -0.40 | preposition the -0.58 | so -0.55 |
    so word -0.11 | when he -0.85 | which word -0.55 | who -0.15 | who auxiliary -0.52 |
    who word -0.55 | who …ed -0.17 | with -0.27 | with a -0.72 | with determiner -0.26 |
    with his -0.31 | with name -0.41 | with word +0.11 | with …s -0.38 | word he +0.43 |
    word name -0.82 | word the +0.14 | — +0.32 | …ing -0.79 | …ing . +0.37 |
    …ing a -0.39 | …ing auxiliary -0.20 | …ing determiner -0.35 |
    …ing finite speech -0.17 | …ing for -0.37 | …ing in -0.52 | …ing name -0.63 |
    …ing of -0.35 | …ing on -0.32 | …ing preposition -0.33 | …ing that -0.32 |
    …ing the -0.49 | …ing to -0.59 | …ing with -0.17 | …ing word +0.21 |
    …ing …ed -0.36 | …ing …ing -0.29 | …ing …ly -0.29 | …ing …s -0.56
end of when
    comma +0.14 | in +0.11 | …ing +0.59
end of while
    comma +0.89 | in -0.83 | …ing -0.53
end of who
    comma +0.48 | on -1.07 | with -0.45
end then
    - - -0.71 | - and -0.44 | - word +0.17 | : quote +0.50 | : quote nothing -1.96 |
    after the -0.63 | and a -1.09 | and auxiliary -0.20 | and auxiliary word -0.58 |
    and determiner -0.74 | and determiner word -0.32 | and finite speech +0.65 |
    and finite woven +0.91 | and he +0.89 | and her -1.13 | and his -1.09 |
    and his word -0.70 | and in -0.89 | and name -0.42 | and name . -0.46 |
    and name auxiliary -0.25 | and name name -0.28 | and name …s -0.82 |
    and participle speech +0.92 | and quote -1.04 | and quote nothing -0.85 |
    and that -1.97 | and that name -0.43 | and the -1.09 | and the word -1.13 |
    and word -0.58 | and word . -1.00 | and word word -0.51 | and word …s -0.35 |
    and …ed +0.21 | and …ed word -0.90 | and …ing -0.23 | and …ly -1.46 | and …s -0.37 |
    and …s . -0.85 | as a -0.58 | as a word -1.33 | as determiner -1.10 |
    as name -0.70 | as quote -0.68 | as the -0.36 | as the word +0.13 | as word -0.54 |
    as word . -0.60 | at a +0.13 | at a word +0.11 | at determiner -0.79 |
    at name -0.55 | at the +0.21 | at the name -0.95 | at the word +0.68 |
    at word -0.95 | because he auxiliary +0.14 | because of -1.16 | before the -0.92 |
    but auxiliary +0.20 | but finite speech +0.54 | but that -1.47 | but word -0.97 |
    comma a +0.69 | comma a word +0.53 | comma and +0.39 | comma and name +0.66 |
    comma and that -2.13 | comma and word -0.44 | comma auxiliary +0.26 |
    comma auxiliary word +0.17 | comma but -0.16 | comma finite speech +0.41 |
    comma finite woven +0.87 | comma he +0.20 | comma he auxiliary -0.41 |
    comma in -0.81 | comma name +0.30 | comma name and -1.50 | comma name comma -1.59 |
    comma name name -0.52 | comma not -0.57 | comma number -1.13 |
    comma number name -0.88 | comma number …s -1.07 | comma or -1.37 |
    comma participle speech +0.43 | comma participle speech that -0.23 |
    comma participle woven +0.34 | comma preposition -0.55 | comma quote -1.17 |
    comma quote nothing -1.00 | comma that -0.14 | comma the +0.33 |
    comma the name -0.79 | comma the word +0.45 | comma which +0.37 |
    comma which auxiliary +0.48 | comma while +0.73 | comma who auxiliary +0.20 |
    comma with -0.19 | comma word -0.47 | comma word as +0.23 | comma word comma -0.12 |
    comma word the -0.49 | comma word word -0.36 | comma word …s -0.13 |
    comma …ing -0.15 | comma …ing to +0.85 | comma …ly -0.66 | if he -0.68 |
    if name -0.66 | in a +0.67 | in a word -0.11 | in day +0.30 | in determiner +0.27 |
    in determiner word +0.62 | in her -0.76 | in his word -0.85 | in name -0.82 |
    in name . -0.55 | in name and +0.36 | in name comma -0.76 | in name name -0.81 |
    in name word -0.46 | in number -0.31 | in number . -0.44 | in the -0.15 |
    in the name -1.36 | in the number -0.43 | in the word +0.31 | in the …s +0.24 |
    in which -0.16 | in word . +0.21 | in word of -0.48 | in word word +0.29 |
    in …ing -0.20 | in …s -0.28 | on a -0.92 | on a word -0.40 | on day +0.83 |
    on day . +0.53 | on day that -0.52 | on determiner +0.24 | on her -0.71 |
    on name +0.23 | on name . +0.67 | on name name +0.39 | on name word +0.20 |
    on the name -0.95 | on the word +0.10 | on the …s -0.64 | on word -0.36 |
    on word word -0.12 | on word …s -0.78 | on …ing -0.81 | on …s -1.14 |
    or name -0.36 | or word +0.20 | or word word +0.36 | participle speech comma +0.24 |
    participle speech comma quote +0.35 | participle speech name -1.01 |
    participle speech that +0.93 | participle speech the +0.15 |
    participle speech word -1.12 | participle speech …s -1.08 |
    participle woven a +0.10 | participle woven a word +0.13 |
    participle woven name -0.39 | participle woven the word +0.31 |
    participle woven word -0.12 | participle woven …s -0.94 | preposition the -0.90 |
    preposition the word -0.50 | so word -0.23 | when he -0.85 | when the -0.93 |
    which auxiliary -0.12 | which word -0.61 | which …s -0.46 | while name +0.20 |
    who auxiliary -0.60 | who auxiliary word -0.33 | who finite speech -0.25 |
    who word -0.71 | who …ed -0.43 | with a +0.14 | with a word +0.23 |
    with determiner -0.37 | with his -0.58 | with his word -0.30 | with name -0.70 |
    with name . -0.33 | with name name -0.53 | with name word -0.14 | with the -0.15 |
    with the name -0.60 | with the word +0.23 | with word -0.17 | with word word -0.44 |
    with word …s -0.35 | with …s -0.53 | word he +0.41 | word name -0.80 |
    word the -0.17 | word the word +0.13 | — word -0.55 | …ing . +0.27 |
    …ing . nothing +0.26 | …ing a -0.57 | …ing a word -0.44 | …ing auxiliary -0.29 |
    …ing comma -0.22 | …ing determiner -0.53 | …ing finite speech -0.24 |
    …ing for -0.57 | …ing his -0.29 | …ing his word -0.18 | …ing in -0.53 |
    …ing in name -0.15 | …ing in the -0.18 | …ing name name -0.43 | …ing name …s +0.43 |
    …ing of -0.44 | …ing on -0.34 | …ing preposition -0.38 | …ing quote -0.46 |
    …ing that -0.38 | …ing the -0.87 | …ing the name -0.22 | …ing the word -0.54 |
    …ing the …s -0.28 | …ing to word -0.71 | …ing with -0.20 | …ing word +0.31 |
    …ing word . -0.48 | …ing word in -0.54 | …ing word to -0.48 | …ing word word -0.85 |
    …ing word …s -0.73 | …ing …ed -0.56 | …ing …ing -0.42 | …ing …ly +0.41 |
    …ing …s +0.21 | …ing …s . -0.53
last
    16 away +0.58 | 4 away -0.17 | 8 away +0.63 | after comma +0.47 | after that +0.54 |
    after whom +0.27 | around +0.40 | more away +0.16 | number 0 +0.40 |
    number 1 +0.42 | number 6 +0.26 | of after -0.66 | of as +0.55 | of carried +0.35 |
    of else +0.47 | of that -0.47 | of though -0.31 | of which +0.36 | of while -0.86 |
    of who +0.24
last of as
    2 +0.91
last of carried
    0 +0.61 | 1 +0.62 | 5 -0.21 | 6 -0.15
last of else
    0 -0.30 | 2 +0.15 | 3 +0.31 | 4 +0.16 | 5 +0.46 | 6 +0.17
last of when
    1 +0.57
last of who
    0 +0.41 | 1 +0.72 | 3 -0.17
""")
