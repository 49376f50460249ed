"""Rejoins sentences that a page break cut, which looks like a paragraph break."""

import re
from collections.abc import Set

from articles.text.joining import join, words_of
from articles.text.lines import ends_with_open_word, is_marked, is_stopped

# Below these lengths, in characters, a paragraph without a full stop may be a heading,
# a caption or a name.
LONG_ENOUGH_BEFORE_SMALL_LETTER = 40
LONG_ENOUGH_BEFORE_CAPITAL = 100
# More of a paragraph, in characters, says nothing about how it ends.
END_LOOKED_AT = 2000

# ... for gathering on Sunday. | Seoul decided to send a group led by Park
_sentence_end = re.compile(r"""[.!?…]["'”’»)\]]*[ ](?=[^\s])""")

# al-Assad's troops   or   de Gaulle spoke   or   d'Estaing left
_name_with_particle = re.compile(
    r"(?:al|el|bin|ibn|d|da|de|di|du|la|le|van|von|ter)(?:[-'’]|(?: de[nrl]?)? )[A-Z]"
)

# Photograph: Ada Quill/Reuters   or   © Getty Images
_credit = re.compile(
    r"""
    ^ [^\W\d_]+ (?: [ ] [^\W\d_]+ )? : [ ]
    | ©
    | \b (?: photo | photograph | picture | image | getty | file ) s? \b
    """,
    re.VERBOSE | re.IGNORECASE,
)


def rejoin_page_breaks(paragraphs: list[str]) -> list[str]:
    """Join each paragraph that breaks off in mid-sentence with the one after it."""
    words = _words_if_needed(paragraphs)
    whole: list[list[str]] = []
    end = ""
    for paragraph in paragraphs:
        if whole and _is_cut(end, paragraph) and _is_prose(whole[-1][0]):
            whole[-1].append(paragraph)
            end = f"{end} {paragraph}"[-END_LOOKED_AT:]
        else:
            whole.append([paragraph])
            end = paragraph[-END_LOOKED_AT:]
    return [join(pieces, words) for pieces in whole]


def _words_if_needed(paragraphs: list[str]) -> Set[str]:
    is_hyphened = any(paragraph.endswith("-") for paragraph in paragraphs)
    return words_of(paragraphs) if is_hyphened else frozenset()


def _is_prose(paragraph: str) -> bool:
    return "\n" not in paragraph and not is_marked(paragraph)


def _is_cut(end: str, after: str) -> bool:
    """Tell whether one sentence runs over from a paragraph's end to the next one."""
    if is_stopped(end) or not _is_prose(after):
        return False
    if _begins_small(after) or (after[0] in '"“‘«„' and ends_with_open_word(end)):
        return _breaks_off_before_small_letter(end)
    return _is_no_heading(after) and _breaks_off_before_capital(end)


def _begins_small(paragraph: str) -> bool:
    """Tell a sentence that goes on from one that begins with "iPhone"."""
    is_name = paragraph[1:2].isupper() or _name_with_particle.match(paragraph)
    return paragraph[0].islower() and not is_name


def _breaks_off_before_small_letter(end: str) -> bool:
    """ "the Trump administration threatened" and then "military strikes"."""
    if len(end) >= LONG_ENOUGH_BEFORE_SMALL_LETTER:
        return True
    return end.endswith((",", "-")) or ends_with_open_word(end)


def _breaks_off_before_capital(end: str) -> bool:
    """ "a group led by Park" and then "Byeong-seok of": more evidence is needed.

    The paragraph is long, has whole sentences, and its last one is begun but is no
    picture credit.
    """
    ends = list(_sentence_end.finditer(end))
    if len(end) < LONG_ENOUGH_BEFORE_CAPITAL or not ends:
        return False
    begun = end[ends[-1].end() :]
    length = len(begun.split())
    if length < 8 and _credit.search(begun):
        return False
    return begun[-1].isalnum() and (length >= 4 or ends_with_open_word(begun))


def _is_no_heading(after: str) -> bool:
    """Tell a sentence from a heading ("Rivals circle") and from what begins a quote."""
    is_long = len(after) >= LONG_ENOUGH_BEFORE_CAPITAL
    return after[0].isalnum() and (is_long or is_stopped(after))
