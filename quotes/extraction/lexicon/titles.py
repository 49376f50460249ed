"""Words that name a post or a calling, as data."""

from quotes.extraction.lexicon.callings import CALLINGS
from quotes.extraction.lexicon.wordlists import words

# Before a name with a capital: President Moon, Sen. Cruz.
TITLES_BEFORE = words(
    """
    president vice prime minister chancellor premier king queen prince princess
    secretary deputy undersecretary governor gov sen senator rep representative
    congressman congresswoman mayor judge justice chief general gen col colonel lt
    lieutenant capt captain maj major sgt sergeant adm admiral cmdr commander cpl
    officer sheriff detective inspector superintendent dr doctor prof professor rev
    reverend father sister brother bishop archbishop cardinal pope rabbi imam
    ayatollah ambassador amb director chairman chairwoman chair speaker leader
    attorney lawyer counsel councillor councilman councilwoman commissioner mr mrs
    ms mx miss sir dame lord lady baroness hon former ex-president then-president
    president-elect sens reps govs foreign defense defence home interior finance
    acting assistant senior co-founder founder ceo spokesman spokeswoman
    spokesperson coach manager editor analyst adviser advisor strategist republican
    democratic democrat gop sheikh state treasury candidate nominee republicans
    majority minority whip pollster host anchor reporter journalist correspondent
    columnist author actor actress rapper billionaire businessman pastor evangelist
    activist historian economist messrs prosecutor solicitor district lt. executive
    operative pollsters taoiseach tánaiste keeper councilmember co-host archdeacon
    magistrate cllr mp mep msp mla td mk cfo coo cto cio assemblyman assemblywoman
    assemblymember alderman selectman brigadier brig marshal constable ranger skipper
    captain envoy consul rector provost registrar principal headteacher coroner surgeon
    nurse firefighter trooper supervisor superintendent-general secretary-general
    undersecretary-general vice-president vice-chair vice-chancellor managing supt det
    insp pc dc pte cdre engineer researcher scientist organiser organizer co-chair
    chairperson quarterback striker goalkeeper winger defenseman midfielder linebacker
    del shri smt smti alhaji alhaja mallam malam engr barr dato datuk datin ustaz sheikh
    shaikh mullah maulana pandit swami señor señora doña monsieur madame herr frau
    fr msgr monsignor madam
    """
)
# British and Indian police, and others, shorten ranks to capitals: DCI Ada Lovelace.
RANKS_IN_CAPITALS = frozenset(
    "DCI DI DS DC PC PCSO DSU DCS ACC DCC ACP DSP DIG IGP SSP CSP ASP RSM VP SVP EVP "
    "QC KC MP MEP MSP MLA TD AM MK".split()
)
# These are part of the name: Baroness Holm of Kelmouth.
PEERAGES = words(
    """
    baroness baron lord lady viscount viscountess earl countess duke duchess marquess
    marchioness
    """
)
# Parties stand before a title, and after a name in brackets; alone they are no role.
PARTIES = words(
    """
    labour tory tories conservative republican republicans democratic democrat
    democrats gop lib-dem green greens snp dup plaid liberal libertarian
    """
)

# Lower-case words that may stand before a name or head an appositive.
PERSON_NOUNS = CALLINGS | words(
    """
    spokesman spokeswoman spokesperson spokespeople spokesmen official officials
    adviser advisor advisers advisors aide aides analyst analysts source sources
    leader leaders member members lawyer lawyers attorney attorneys professor
    professors director directors chairman chairwoman chair chairs manager managers
    strategist strategists candidate candidates nominee nominees president
    vice-president secretary minister ministers ambassador ambassadors diplomat
    diplomats senator senators congressman congresswoman lawmaker lawmakers
    representative representatives governor governors mayor mayors judge judges
    prosecutor prosecutors investigator investigators detective detectives officer
    officers expert experts scholar scholars scientist scientists researcher
    researchers economist economists historian historians author authors writer
    writers editor editors reporter reporters journalist journalists columnist
    columnists correspondent host hosts anchor anchors moderator pundit pollster
    pollsters consultant consultants operative operatives activist activists
    organiser organizer organizers founder founders co-founder owner owners
    executive executives chief ceo boss head heads captain coach player players
    teacher teachers student students doctor doctors nurse nurses physician
    psychologist engineer engineers farmer farmers worker workers veteran veterans
    soldier soldiers general voter voters supporter supporters critic critics
    opponent opponents rival rivals protester protesters demonstrator resident
    residents neighbour neighbor neighbours neighbors witness witnesses victim
    victims man men woman women boy girl mother father wife husband daughter son
    brother sister friend friends colleague colleagues partner republican
    republicans democrat democrats conservative conservatives progressive liberal
    liberals delegate delegates donor donors commander commissioner counsel deputy
    assistant businessman businesswoman billionaire mogul actor actress comedian
    singer rapper pastor preacher priest bishop pope evangelist chancellor premier
    fellow contributor commentator person people insider insiders insurgent
    whistleblower negotiator envoy envoys inspector superintendent retiree anyone
    nobody everyone others one another caller passenger customer cousin uncle aunt
    dean principal lecturer curator trustee chaplain vicar keeper warden registrar
    user users fan fans staffer staffers campaigner campaigners co-chair frontrunner
    front-runner socialist star speaker clerk treasurer attendee attendees guest
    panelist politician politicians
    mp mps mep meps msp msps councillor councillors commissioners inspectors
    superintendents principals lecturers trustees demonstrators consultant-general
    negotiators contributors commentators callers passengers customers retirees
    whistleblowers chancellors premiers deputies assistants billionaires businessmen
    businesswomen comedians singers actors actresses priests bishops pastors
    locals villagers townspeople islanders parents teenagers teenager youngsters sisters
    brothers cousins twins fathers mothers couples mate
    psychologists physicians partners persons commanders moderators pundits
    """
)

# Lower-case words between an article and the noun: the *new* *deputy* spokesman.
TITLE_MODIFIERS = words(
    """
    former ex- then current acting interim new longtime long-time senior junior top
    chief deputy assistant associate executive managing general national state
    federal local district presidential vice-presidential gubernatorial campaign
    press policy political foreign defense defence security military intelligence
    communications media fellow veteran conservative liberal progressive outgoing
    incoming retired late prominent leading onetime one-time lead chairman co-chair
    high-ranking key immigration human rights civil public legal economic financial
    finance vice prime police law political-science science research investigative
    tech real estate reality tv television radio talk show house party budget trade
    white black young old presumptive republican democratic independent american
    british running mate first second republican-controlled spiritual religious
    football basketball baseball county city opposition leader constitutional
    criminal nuclear environmental climate emerita emeritus
    """
)

# Things that speak in print: the statement added.
SPEAKING_THINGS = words(
    """
    statement report letter memo email document documents study survey poll tweet
    post release website site page lawsuit complaint suit filing order ruling
    decision opinion indictment article story editorial op-ed column book ad video
    text message headline caption petition resolution bill law policy speech
    transcript note notice sign signs shirt banner paper newspaper magazine network
    outlet channel agency administration government ministry department campaign
    committee commission council court party group organisation organization company
    firm corporation union association board panel team office bureau institute
    university school church foundation charity coalition alliance bank police army
    navy authorities embassy regime parliament congress senate publication blog
    account spot narrator description summary platform review guide advertisement
    brief motion affidavit draft club society league federation confederation trust
    museum hospital college academy airline authority brigade fund institution
    """
)

# *The statement* is of whoever was named before; a report or an ad speaks for itself.
STATEMENTS = words("statement tweet post message release letter email memo")
# Any business may be called so.
BUSINESS = words(
    """
    company firm corporation business group carrier manufacturer label studio retailer
    developer operator supplier startup lender insurer airline publisher giant maker
    """
)
# Their names may hold commas: the minister for *Housing, Planning and Heritage*
DEPARTMENTS = words(
    """
    department departments ministry minister secretary undersecretary committee
    subcommittee school faculty college institute centre center office bureau division
    directorate commission commissioner agency program programme professor lecturer
    spokesman spokeswoman spokesperson director dean chair head
    """
)
# One of *them*, two of *the guards*, many of *those*
QUANTIFIERS = words(
    "one two three four five six some many several few most none all each both another"
)
# A source *close to* the council
LINKING = {
    "close": "to",
    "familiar": "with",
    "briefed": "on",
    "involved": "in",
    "based": "in",
    "linked": "to",
    "loyal": "to",
    "next": "to",
}

# What a department is for, by its last word: Health and Human *Services*
FIELDS = words(
    """
    rights services affairs arts sciences resources fisheries sports sport forests roads
    prisons museums libraries works waters parks lands mines homes schools courts ports
    harbours pensions statistics standards records archives elections families women
    youth trade food water energy law health housing transport defence defense budget
    welfare labour labor media communities industry industries relations studies
    economics politics history language languages culture tourism heritage technology
    society environment
    """
)
ENDINGS_OF_FIELDS = ("ment", "tion", "sion", "ture", "ology", "ence", "ance", "ics")
