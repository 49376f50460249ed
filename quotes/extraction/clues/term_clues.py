"""Lists the clues that tell a term, a label or a name from somebody’s words."""

import re

from quotes.extraction.lexicon.labels import CONTROLS, SPOKEN_THINGS, THINGS
from quotes.extraction.rules.carrying import Place
from quotes.extraction.rules.saying import Prose
from quotes.extraction.text.regions import Region

# bears the name of “Q” · the technique called “Q” · is called a “Q”
NAMING = re.compile(
    r"""
    \b(?P<verb>called|named|termed|dubbed|titled|labell?ed|marked|coined|known[ ]as
        |referred[ ]to[ ]as|described[ ]as|defined[ ]as|nicknamed|spelled|stands[ ]for
        |means|meaning|short[ ]for|so-called|(?:name|names|concept|notion|idea|kind|type
        |form|sort|state)[ ]of|(?:term|word|phrase|name|expression|concept|label|slogan
        |acronym|abbreviation|nickname|category|header|heading|tag|message)s?
        |like|as)
    [ ](?:an?[ ]|the[ ])?\Z
    """,
    re.VERBOSE,
)
IS_NAMED = re.compile(
    r"\b(?P<be>is|are|be|was|were|been|being)[ ](?:[a-z]+ly[ ]|often[ ]|also[ ]"
    r"|sometimes[ ])?(?:called|named|termed|dubbed|known[ ]as|referred[ ]to[ ]as)"
    r"[ ](?:an?[ ]|the[ ])?\Z"
)
NOUN_AFTER = re.compile(r"\s(?P<noun>[a-z]+)(?:[ ](?P<next>[a-z]+))?")
WORD = re.compile(r"\w+(?:[-’']\w+)*")
REACH = 50
# Longer runs of words are no terms.
LONGEST_TERM = 4


def reused_terms(prose: Prose, places: list[Place]) -> frozenset[tuple[str, ...]]:
    """Return the short quotations whose words stand elsewhere without marks."""
    wanted = {
        words
        for place in places
        if 1 < len(words := words_of(prose, place.region)) <= LONGEST_TERM
    }
    if not wanted:
        return frozenset()
    firsts = {words[0] for words in wanted}
    lengths = sorted({len(words) for words in wanted})
    plain = [match.group().lower() for match in WORD.finditer(prose.hidden)]
    return frozenset(
        run
        for number, word in enumerate(plain)
        if word in firsts
        for length in lengths
        if (run := tuple(plain[number : number + length])) in wanted
    )


def words_of(prose: Prose, region: Region) -> tuple[str, ...]:
    inner = region.inner
    if inner.end - inner.start > 25 * LONGEST_TERM:
        return ()
    return tuple(match.group().lower() for match in WORD.finditer(inner.of(prose.text)))


def term_clues(
    prose: Prose,
    region: Region,
    reused: frozenset[tuple[str, ...]],
    size: str,
) -> list[str]:
    """Tell by the words around a short quotation that it names a thing."""
    found = naming_clues(prose, region, size)
    if words_of(prose, region) in reused:
        found += ["term, without marks elsewhere", f"term without marks, {size}"]
    noun = NOUN_AFTER.match(prose.hidden, region.outer.end, region.outer.end + REACH)
    if noun:
        kind = kind_of_noun(noun["noun"], noun["next"] or "")
        found += [f"before noun, {kind}", f"before {kind}, {size}"]
    return found


def naming_clues(prose: Prose, region: Region, size: str) -> list[str]:
    start = region.outer.start
    found = []
    named = NAMING.search(prose.hidden, max(0, start - REACH), start)
    if named:
        verb = named["verb"].replace(" ", "-")
        found += [f"naming, {verb}", f"naming {verb}, {size}"]
    passive = IS_NAMED.search(prose.hidden, max(0, start - REACH), start)
    if passive:
        tense = "now" if passive["be"] in ("is", "are", "be") else "then"
        found += [f"is named, {tense}", f"is named {tense}, {size}"]
    return found


def kind_of_noun(noun: str, following: str) -> str:
    """Tell a button and a task from a remark."""
    for word in (noun, following):
        single = word.removesuffix("s")
        for kind, nouns in KINDS.items():
            if word in nouns or single in nouns:
                return kind
    return "other"


KINDS = {"control": CONTROLS, "thing": THINGS, "spoken": SPOKEN_THINGS}
