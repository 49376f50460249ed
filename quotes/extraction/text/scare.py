"""Drops titles and nicknames, which stand in quotation marks and nobody says."""

import re

from quotes.extraction.found import Span
from quotes.extraction.lexicon.cues import CUE_FORMS
from quotes.extraction.lexicon.labels import CONTROLS, THINGS
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.text.regions import Region

# told ABC's "This Week" program
WORK_AFTER = re.compile(
    r"""
    (?:,\s+(?:an?|the|his|her)\s+|\s+)(?:\w+\s+){0,2}?(?P<work>
        memoir|biography|documentary|slogan|sign|chant|hashtag|hat|banner|headline|
        programme?|show|film|movie|album|song|book|series|podcast|host|magazine
        |column|sketch|episode|anchor|correspondent|moderator|star|actor|creator
        |contestant|tour|video|blog|segment|trilogy|franchise|singer|songstress
        |songwriter|crooner|hitmaker|author|novelist|actress|director|single|track
        |musical|opera|poem|novel|soundtrack
    )s?\b
    """,
    re.VERBOSE,
)
# on CNN's "State of the Union" · on "Meet the Press" · on Fox News' “Hannity”
WORK_BEFORE = re.compile(
    r"""
    (?:
        \b(?:on|[Hh]ost(?:s|ed)?[ ]of|[Aa]uthor[ ]of)[ ]
        | \b(?:book|film|movie|song|album|show|series|podcast|memoir|documentary|ad
            |essay|column|article|op-ed|blog|episode|website|newsletter|headline
            |single|hit|track|tune|ballad|anthem|jam|musical|opera|poem|novel|sitcom
            |(?:cover|version|rendition|performance)[ ]of|intro[ ]to|sang|sings
            |singing)s?,?[ ]
            (?:called[ ]|headlined[ ])?
        | \b(?:titled|entitled|nicknamed|so-called|known[ ]as|dubbed)[ ]
        | (?:['’]s|s['’])[ ]
    )$
    """,
    re.VERBOSE,
)
# This is called a “dialogue box.” · a technique called “mental chronometry” · which
# bears the name of “bounded growth.” But not: was called a “disgrace” by the mayor
IS_CALLED = re.compile(
    rf"""
    \b(?:
        (?:is|are|['’]s|be)[ ](?:\w+ly[ ]|often[ ]|also[ ]|sometimes[ ])?
        (?:called|known[ ]as|termed|referred[ ]to[ ]as)
        | (?:{"|".join(sorted(THINGS))})s?[ ](?:called|named|known[ ]as|termed|dubbed)
        | (?:bears?|bore|by|under|goes[ ]by)[ ]the[ ](?:name|term|label)(?:[ ]of)?
    )
    [ ](?:an?[ ]|the[ ])?\Z
    """,
    re.VERBOSE,
)
LONGEST_TERM = 4
# to perform a “direction discrimination” task · our “eureka!” moments
NEW_THING = re.compile(r"\b(?:an?|our|your|this|these|each|every|two|three)[ ]\Z")
THING_AFTER = re.compile(rf"\s(?:{'|'.join(sorted(THINGS))})s?\b(?![-’'])")
LOWER_CASE = re.compile(r"[a-z]+(?:[ -][a-z]+)*!?")
# press the “Save” button · under the “Pages” menu
CONTROL_AFTER = re.compile(
    rf"\s(?:{'|'.join(sorted(CONTROLS))})s?\b(?![-’'])", re.IGNORECASE
)
LONGEST_CONTROL = 3
SMALL_WORDS = words("a an the of for in on at to and or with from by as vs is")

TITLE_LENGTH = 7


def without_nicknames(text: str, regions: list[Region]) -> str:
    """Return the text with each nickname blank, so that positions stay."""
    pieces, position = [], 0
    for region in regions:
        if is_nickname(text, region.outer) and is_title(text, region):
            pieces.append(text[position : region.outer.start])
            pieces.append(" " * (region.outer.end - region.outer.start))
            position = region.outer.end
    return "".join(pieces) + text[position:]


def drop_titles(text: str, regions: list[Region]) -> list[Region]:
    """Drop the names of works and controls, wherever in the article they stand."""
    titles = {r.outer.start: bare(text, r) for r in regions if is_title(text, r)}
    names = {name for name in titles.values() if " " in name}
    return [
        region
        for region in regions
        if region.outer.start not in titles
        and not is_control(text, region)
        and not is_called(text, region)
        and not is_attributive(text, region)
        and not (bare(text, region) in names and is_title_case(bare(text, region)))
    ]


def bare(text: str, region: Region) -> str:
    return region.inner.of(text).strip(" ,.;")


def is_control(text: str, region: Region) -> bool:
    """Tell what stands on a screen: the “Save” button."""
    inner = region.inner.of(text)
    if len(inner.split(maxsplit=LONGEST_CONTROL)) > LONGEST_CONTROL:
        return False
    after = text[region.outer.end : region.outer.end + 20]
    return inner[-1].isalnum() and CONTROL_AFTER.match(after) is not None


def is_called(text: str, region: Region) -> bool:
    """Tell the name of a thing: this is called a “dialogue box.”"""
    inner = region.inner.of(text)
    if len(inner.split(maxsplit=LONGEST_TERM)) > LONGEST_TERM:
        return False
    before = text[max(0, region.outer.start - 50) : region.outer.start]
    after = text[region.outer.end : region.outer.end + 4]
    return IS_CALLED.search(before) is not None and after != " by "


def is_attributive(text: str, region: Region) -> bool:
    """Tell the kind of a thing, a “two-child” rule, from what someone calls it."""
    inner = region.inner.of(text)
    before = text[max(0, region.outer.start - 40) : region.outer.start]
    after = text[region.outer.end : region.outer.end + 20]
    if not (NEW_THING.search(before) and THING_AFTER.match(after)):
        return False
    is_cued = any(word in CUE_FORMS for word in before.split()[-4:])
    is_short = len(inner.split(maxsplit=LONGEST_TERM)) <= LONGEST_TERM
    return is_short and not is_cued and LOWER_CASE.fullmatch(inner) is not None


def is_title(text: str, region: Region) -> bool:
    """Tell the name of a work, a programme or a person's nickname."""
    inner = region.inner.of(text)
    if inner[-1] in "!?" or not is_title_case(inner):
        return False
    if is_nickname(text, region.outer):
        return True
    before = text[max(0, region.outer.start - 30) : region.outer.start]
    after = text[region.outer.end : region.outer.end + 40]
    return bool(WORK_AFTER.match(after) or WORK_BEFORE.search(before))


def is_title_case(inner: str) -> bool:
    found = inner.split(maxsplit=TITLE_LENGTH + 1)
    if not found or len(found) > TITLE_LENGTH or inner[-1] == ".":
        return False
    return all(word[0].isupper() or word in SMALL_WORDS for word in found)


def is_nickname(text: str, outer: Span) -> bool:
    """Tell the middle of Ada “The Engine” Lovelace."""
    before = text[max(0, outer.start - 20) : outer.start]
    after = text[outer.end : outer.end + 2]
    last = before.split()[-1:] or [""]
    return before.endswith(" ") and last[0][:1].isupper() and is_name_start(after)


def is_name_start(after: str) -> bool:
    return len(after) == 2 and after[0] == " " and after[1].isupper()
