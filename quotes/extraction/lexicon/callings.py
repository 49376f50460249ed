"""What people are before a name or after it: ranks, trades, offices, sport."""

from quotes.extraction.lexicon.wordlists import words

# Lower-case words that name somebody by what they do and hardly mean anything else.
CALLINGS = words(
    """
    ranger skipper goalkeeper winger striker midfielder defenseman defenceman defender
    quarterback linebacker cornerback fullback shortstop pitcher catcher outfielder
    bowler batsman batter jockey rider cyclist swimmer sprinter runner golfer boxer
    wrestler skater skier rower gymnast referee umpire trainer teammate goalie
    lineman playmaker wicketkeeper scrum-half fly-half medallist medalist
    champion athlete footballer cricketer racer driver coxswain helmsman
    constable sergeant corporal colonel lieutenant admiral brigadier
    policeman policewoman firefighter fireman paramedic lifeguard coastguard bailiff
    sheriff trooper patrolman marshal pathologist coroner medic midwife surgeon
    paediatrician pediatrician oncologist cardiologist epidemiologist virologist
    immunologist neurologist psychiatrist therapist pharmacist dentist vet veterinarian
    radiologist dietitian nutritionist optician carer caregiver
    biologist ecologist botanist zoologist geologist chemist physicist astronomer
    meteorologist forecaster climatologist oceanographer seismologist hydrologist
    archaeologist anthropologist sociologist philosopher theologian linguist
    mathematician statistician geographer demographer criminologist entomologist
    ornithologist naturalist conservationist environmentalist forester gardener
    architect planner surveyor builder plumber electrician carpenter mechanic welder
    bricklayer miner fisherman fishmonger butcher baker brewer grocer florist
    shopkeeper publican landlord landlady hotelier restaurateur chef waiter waitress
    bartender barista barber hairdresser tailor jeweller shepherd beekeeper
    harbourmaster harbormaster headteacher headmaster headmistress schoolteacher
    schoolboy schoolgirl pupil undergraduate postgraduate postdoc academic
    librarian archivist translator interpreter publisher
    novelist poet playwright screenwriter biographer essayist critic reviewer blogger
    youtuber influencer podcaster broadcaster newsreader presenter photographer
    photojournalist cameraman filmmaker film-maker cinematographer illustrator
    cartoonist painter sculptor potter artist designer dancer choreographer conductor
    composer songwriter singer-songwriter musician pianist guitarist drummer bassist
    violinist cellist flautist frontman vocalist soprano tenor baritone violist
    dj rapper showrunner director-general magician entertainer impresario
    banker broker trader investor financier accountant auditor actuary
    entrepreneur industrialist tycoon magnate retailer developer programmer
    technologist co-owner co-director co-author co-writer co-leader co-creator
    shareholder stakeholder landowner homeowner householder tenant
    barrister solicitor notary paralegal juror magistrate defendant plaintiff
    claimant complainant appellant ombudsman lobbyist
    legislator parliamentarian backbencher frontbencher alderman assemblyman
    assemblywoman selectman freeholder bursar provost rector vice-chancellor
    chancellor-elect president-elect governor-elect mayor-elect vice-chair
    vice-chairman chairperson chairlady convenor convener steward unionist
    organiser-in-chief editor-in-chief commander-in-chief sub-editor
    backer aide-de-camp attache attaché consul emissary mediator peacekeeper
    dissident refugee evacuee survivor eyewitness bystander onlooker passer-by
    motorist pedestrian commuter passenger holidaymaker tourist visitor pilgrim
    monk nun rabbi imam deacon archdeacon archbishop canon curate minister-designate
    missionary parishioner worshipper verger sexton
    astronaut cosmonaut pilot co-pilot navigator captain bosun mariner sailor seaman
    deckhand crewman stewardess flight-attendant docker stevedore trucker
    grandfather grandmother grandson granddaughter nephew niece widow widower
    stepfather stepmother fiancé fiancée fiance fiancee girlfriend boyfriend
    handyman janitor caretaker housekeeper cleaner custodian groundskeeper
    receptionist secretary-general undersecretary paymaster quartermaster
    rancher grower breeder winemaker vintner viticulturist agronomist
    psychotherapist physiotherapist osteopath chiropractor
    hacker coder gamer streamer
    advocate insider commenter tweeter pundit hopeful contender challenger incumbent
    rep reps bandmate co-star co-worker
    """
)

# How one is related to somebody is nobody's role: his *sister*, Ada Lovelace
RELATIONS = words(
    """
    man men woman women boy boys girl girls mother mothers father fathers husband
    wife daughter daughters son sons brother brothers sister sisters friend friends
    cousin cousins uncle aunt nephew niece grandfather grandmother grandson
    granddaughter widow widower stepfather stepmother girlfriend boyfriend fiancé
    fiancée fiance fiancee colleague colleagues neighbour neighbor neighbours neighbors
    sisters brothers cousins twins fathers mothers parents couples
    person people one others another anyone nobody everyone rival rivals partner
    opponent supporter critic teammate fan fans
    """
)

# The surest of them by form: a harpist, a signalman. Left out on purpose: *-er* and
# *-or*, which end too many things.
ENDINGS_OF_CALLINGS = (
    "ologist",
    "woman",
    "sman",
    "keeper",
    "master",
    "maker",
    "player",
    "worker",
    "officer",
    "holder",
    "owner",
    "grapher",
    "ician",
    "arian",
)

# Words that stand before a name and tell how somebody is or was at the time.
ADJECTIVES = words(
    """
    young old late great then elder younger former dead tiny tall poor rich fellow own
    same real likely angry sad happy proud brave calm ever-present usual actual famous
    american british english scottish welsh irish french german italian spanish dutch
    swiss swedish danish norwegian finnish polish greek turkish russian ukrainian
    chinese japanese korean indian pakistani australian canadian mexican brazilian
    african asian european black white gay straight blind deaf disabled pregnant
    married single main other first second third last next only little big good new
    future soon-to-be would-be self-styled so-called
    """
)

# Verbs that no rule of spelling tells from a noun: Quill *met* Ada Lovelace.
VERBS = words(
    """
    met saw took won beat led left made gave got became ran lost sent brought kept
    taught sued hit cut let set put chose drew knew grew fell drove broke flew heard
    held paid sold spoke stood caught fought bought built felt found began came went
    did had has is was were shot spent threw wore struck swept sought rode rose sang
    sat slept stole stuck swung tore woke wound bit blew bound bred bade bet cast
    crept dealt dug fed fled forgave froze hid hurt laid lay lent lit meant quit read
    shook shut slid spun split spread sprang sank strode swam understood withdrew
    meet see take win lead leave make give get become run lose send bring keep teach
    join help visit face back defeat replace marry follow call name hire fire
    """
)
# What stands before a description that no list knows: said *skipper* Ada Lovelace
OPENS_DESCRIPTION = words("by from for with of between against like the that")
