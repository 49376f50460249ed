"""The reporting words, as data: which verbs introduce somebody's words."""

from quotes.extraction.lexicon.wordlists import words

# Past, present and participle follow the rules of spelling unless given in IRREGULAR.
# Left out on purpose: "go" and "like" (he goes, "…"), speech rather than print.
SPEECH_VERBS = words(
    """
    acknowledge add admit advise affirm agree allege announce answer argue ask assert
    assure caution challenge chant charge chime claim clarify comment complain concede
    conclude confess confirm confide contend continue counter cry declare demand deny
    disclose elaborate emphasise emphasize exclaim explain fume gush hint imply inform
    inquire insist interject interrupt intone joke lament maintain mention muse mutter
    note object observe offer opine pledge plead post predict press proclaim promise
    pronounce protest quip quote read reassure recall recount reflect reiterate relate
    remark remember remind repeat reply report respond retort reveal say scoff scream
    shout shrug sigh signal snap speculate state stress suggest summarise summarize
    swear tell testify threaten tweet urge vow wail warn whisper wonder write yell
    echo put
    surmise stipulate counsel implore preach narrate recite rejoin advocate boast brag
    bristle crow declaim decree deadpan crack grumble cheer laugh shoot thunder rail
    blast rant blog text email message bemoan beg venture volunteer vent
    blurt croak moan groan mumble stammer sob gasp hiss growl bark roar bellow drawl
    chuckle enthuse sneer sniff snort murmur rue
    """
)

# These take words woven into the writer's sentence: called it a "flagrant menace".
WOVEN_VERBS = words(
    """
    accuse applaud attack attribute blame brand cast cite compare condemn consider
    criticise criticize decry defend deem deride describe denounce dismiss dub endorse
    express hail invoke label laud liken mock oppose outline paint pan portray praise
    propose push reference refer reject ridicule rip say slam seek slap suggest tout
    trash treat view voice welcome characterise characterize lambast lambaste question
    call use prefer want vow promise discuss talk speak rule order apologise apologize
    bash back support highlight underline underscore raise address hammer appeal
    indicate detail dispute list demean disparage lash find credit fault term hold
    vilify assail chide chastise scold quote urge encourage joke
    """
)

# Thoughts yield to a verb of speech further left: Nixon stated that he believed …
THOUGHT_VERBS = words(
    """
    believe think feel hope fear expect know understand imagine worry doubt assume
    consider figure see realise realize love like dream intend plan
    """
)

# Verbs of speech only with their particle: weighed *in*, put *it*, hit *back*. All but
# "put" count as woven, since most who point or hit say nothing.
PHRASAL_VERBS = {
    "put": "it",
    "weigh": "in",
    "chip": "in",
    "pipe": "up",
    "sum": "up",
    "point": "out",
    "hit": "back",
    "fire": "back",
}

IRREGULAR = {
    "sob": ("sobbed", "sobs", "sobbing"),
    "hit": ("hit", "hits", "hitting"),
    "chip": ("chipped", "chips", "chipping"),
    "sum": ("summed", "sums", "summing"),
    "put": ("put", "puts", "putting"),
    "say": ("said", "says", "saying"),
    "tell": ("told", "tells", "telling"),
    "write": ("wrote", "writes", "writing"),
    "read": ("read", "reads", "reading"),
    "swear": ("swore", "swears", "swearing"),
    "quote": ("quoted", "quotes", "quoting"),
    "speak": ("spoke", "speaks", "speaking"),
    "seek": ("sought", "seeks", "seeking"),
    "shoot": ("shot", "shoots", "shooting"),
    "cast": ("cast", "casts", "casting"),
    "beg": ("begged", "begs", "begging"),
    "rip": ("ripped", "rips", "ripping"),
    "quip": ("quipped", "quips", "quipping"),
    "brag": ("bragged", "brags", "bragging"),
    "admit": ("admitted", "admits", "admitting"),
    "snap": ("snapped", "snaps", "snapping"),
    "slam": ("slammed", "slams", "slamming"),
    "slap": ("slapped", "slaps", "slapping"),
    "pan": ("panned", "pans", "panning"),
    "dub": ("dubbed", "dubs", "dubbing"),
    "chat": ("chatted", "chats", "chatting"),
    "plan": ("planned", "plans", "planning"),
    "refer": ("referred", "refers", "referring"),
    "prefer": ("preferred", "prefers", "preferring"),
    "blog": ("blogged", "blogs", "blogging"),
    "find": ("found", "finds", "finding"),
    "hold": ("held", "holds", "holding"),
    "think": ("thought", "thinks", "thinking"),
    "feel": ("felt", "feels", "feeling"),
    "know": ("knew", "knows", "knowing"),
    "see": ("saw", "sees", "seeing"),
    "understand": ("understood", "understands", "understanding"),
}

# British papers double the last letter: labelling
DOUBLED = words("label signal")

SPEECH, WOVEN, THOUGHT = "speech", "woven", "thought"
FINITE, PARTICIPLE, BASE = "finite", "participle", "base"

# Nouns that stand for the act: in a Twitter post: "…"
CUE_NOUNS = words(
    """
    post tweet statement letter memo email speech interview op-ed column blog essay
    message report release testimony remarks article editorial words ruling
    """
)

# Between a subject and its verb: Moon *reportedly* told, she *proceeded to* threaten.
AUXILIARIES = words(
    """
    has have had having would will could may might must can did do does also then
    later once again still even just never not first now too soon both all already
    often always to went goes go on proceeded continued began begins started tried
    tries wanted used is was were are been be being quoted heard seen as further
    simply frequently recently reportedly repeatedly famously seemed appeared seems
    appears himself herself itself themselves quickly twice has've he'd thus instead
    nonetheless nevertheless however therefore meanwhile but and or subsequently
    eventually sometimes here there similarly likewise next thereby came took forth
    out up about ahead
    """
)
# With these before it, the verb's subject is spoken to or of: he was told "…"
PASSIVE = words(
    """
    was were is are been be being get gets got
    """
)
# … but "was quoted as saying" and "was saying" are the subject's own words.
ACTIVE_AFTER_BE = words(
    """
    quoted heard
    """
)


def forms(verb: str) -> tuple[str, str, str]:
    """Return past, third person and participle."""
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    if verb.endswith("e"):
        return verb + "d", verb + "s", verb[:-1] + "ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied", verb[:-1] + "ies", verb + "ing"
    ending = "es" if verb.endswith(("s", "sh", "ch", "x")) else "s"
    return verb + "ed", verb + ending, verb + "ing"


def all_forms() -> dict[str, tuple[str, str]]:
    """Map each form to its form's name and its family, speech before the others."""
    table: dict[str, tuple[str, str]] = {}
    families = (
        (SPEECH, SPEECH_VERBS),
        (WOVEN, WOVEN_VERBS),
        (THOUGHT, THOUGHT_VERBS),
        (WOVEN, frozenset(PHRASAL_VERBS)),
    )
    for family, verbs in families:
        for verb in verbs:
            past, third, participle = forms(verb)
            table.setdefault(past, (FINITE, family))
            table.setdefault(third, (FINITE, family))
            table.setdefault(participle, (PARTICIPLE, family))
            table.setdefault(verb, (BASE, family))
            if verb in DOUBLED:
                table.setdefault(verb + "led", (FINITE, family))
                table.setdefault(verb + "ling", (PARTICIPLE, family))
    return table


CUE_FORMS = all_forms()
# "weighed" needs "in"
PARTICLE_AFTER = {
    form: particle
    for verb, particle in PHRASAL_VERBS.items()
    for form in (verb, *forms(verb))
}
