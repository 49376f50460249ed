"""Takes a cell apart: the words of the quote, whom it names, what it notes besides.

“We have waited.” – Ada Quill, mayor      Ada Quill: “We have waited.”
“We have waited,” she said, “too long.”   “We have waited” [emphasis added]
"""

import re
from dataclasses import dataclass, replace

from articles.refusals import RefusedError
from articles.text.cleaning import clean
from quotes.imports.lists.holding import (
    before_comma,
    is_day,
    is_name,
    is_name_shaped,
    is_paper,
    is_role,
)

OPENING = '“„«"‟'
CLOSING = '”“»"'
_pairs = {"“": "”", "„": "“”", "«": "»", '"': '"', "‘": "’", "'": "'", "‟": "”"}
# [...]   (…)   […]
_left_out = re.compile(r"\s*[\[(]\s*(?:\.\s?\.\s?\.|…)\s*[\])]\s*")
# – Ada Quill   or   (Ada Quill, mayor)   or   Ada Quill, on a line of its own
_signature = re.compile(
    r"\s*(?:[-–—―~]+|by:?)\s*(?P<who>[^\W\d_].{1,120}?)\s*\.?", re.DOTALL
)
_in_brackets = re.compile(r"\s*\((?P<who>[^()]{2,120})\)\s*\.?")
# (Bay Courier, 15 May 2031) at the end   or   [Bay Courier, 15 May 2031]
_source = re.compile(r"\s*[(\[](?P<source>[^()\[\]]{3,160})[)\]]\s*\.?\s*$")
_own_line = re.compile(r"\s*\n\s*(?P<who>[^\W\d_][^\n]{1,120})")
# Ada Quill:   or   Ada Quill, mayor, said:   or   Ms Quill (12 May):
_before = re.compile(
    r"(?P<who>[^\W\d_][^:“”\"«»\n]{1,100}?)"
    r"(?: said| says| added| wrote| tweeted| told [\w ’']{1,40})?"
    r"\s*[:,]\s*(?=[“\"„«‘'])"
)
# We have waited. — Ada Quill
_after_words = re.compile(
    r"(?P<words>.+[.!?…][’”\"]?)\s*(?:\s[-–]|[—―])\s*(?P<who>[^\W\d_a-z][^.!?]{2,80})\.?",
    re.DOTALL,
)
_plain_before = re.compile(
    r"(?P<who>[^\W\d_a-z][^:.!?“”\"]{2,60}):\s+(?P<words>\S.*)", re.DOTALL
)
_bracket_note = re.compile(
    r"\s*[\[(](?P<note>(?:emphasis|translat|my |our |sic\b|check|nb|note|"
    r"paraphras|via |p\.)[^\])]*)[\])]\s*",
    re.IGNORECASE,
)


# 1. “We have waited”   or   • “We have waited”
_before_marks = re.compile(r"^(?:\(?\d{1,3}[.):]|[•*·–-])\s+(?=[“\"„«‘'])")
# Translation: “We have waited.”
_led_by_a_word = re.compile(r"(?P<lead>[^:“”\"\n]{1,40}):\s*(?=[“\"„«])")


@dataclass(frozen=True)
class Cell:
    """The pieces of a quote, each verbatim; what stands beside them; and all else."""

    pieces: tuple[str, ...] = ()
    who: str = ""
    note: str = ""
    source: str = ""  # Bay Courier, 15 May 2031


def read_cell(cell: str, is_known=lambda name: False) -> Cell:
    """Take a cell apart; `is_known` says whether somebody on record has a name.

    Without quotation marks all of it is the quote, but for a signature.
    """
    cell = _before_marks.sub("", clean(cell).strip())
    notes = []
    for found in _bracket_note.finditer(cell):
        notes.append(found["note"])
    cell = _bracket_note.sub(" ", cell).strip()
    read = in_marks(cell, is_known) or told_by_a_writer(cell)
    read = read or without_marks(cell, is_known)
    note = "; ".join(filter(None, [*notes, read.note]))
    return replace(read, note=note)


def in_marks(cell: str, is_known) -> Cell | None:
    """Read a cell that begins with a mark, or with a name before one."""
    start, before = 0, ""
    if cell[:1] not in _pairs:
        lead = _before.match(cell)
        if not lead or cell[lead.end() : lead.end() + 1] not in _pairs:
            return None
        start, before = lead.end(), lead["who"].strip()
        if not may_sign(before, is_known):
            only = _led_by_a_word.match(cell)
            if not only or only.end() != start:
                return None
            read = in_marks(cell[start:], is_known)
            note = "; ".join(filter(None, [before, read.note])) if read else ""
            return replace(read, note=note) if read else None
    stretches, rest = stretches_of(cell, start)
    if not stretches:
        return None
    refuse_several(rest)
    rest, source = without_source(rest)
    who, note = signature_of(rest, is_known)
    if before and who:
        note = "; ".join(filter(None, [note, who]))
    return Cell(pieces_of(stretches), before or who, note, source)


def is_source(words: str) -> bool:
    """Say whether words are an outlet, with or without a day, and name nobody."""
    return is_dated(words) or (is_paper(words) and not is_name(words))


def is_dated(words: str) -> bool:
    """Say whether words are an outlet and a day: Bay Courier, 15 May 2031."""
    first, *others = [part.strip() for part in words.split(",")]
    days = [", ".join(others[number:]) for number in range(len(others))]
    is_else = is_name(first) or is_role(first) or first.lower().endswith("day")
    return first[:1].isupper() and not is_else and any(map(is_day, days))


def without_source(rest: str, is_one=is_source) -> tuple[str, str]:
    """Cut where it was printed off the end: – Ada Quill (Bay Courier, 15 May 2031)."""
    found = _source.search(rest)
    if not found or not is_one(found["source"]):
        return rest, ""
    return rest[: found.start()], found["source"]


def refuse_several(rest: str) -> None:
    """Raise RefusedError where another quote follows the first in its cell."""
    others = [first or second for first, second in _inner.findall(rest)]
    if any(len(other.split()) > 2 for other in others):
        raise RefusedError("The cell has several quotes. Give each a row of its own.")


def stretches_of(cell: str, start: int) -> tuple[list[str], str]:
    """Return what stands between marks from here on, and what follows the last.

    Between two stretches the writer may say who speaks. A mark within a stretch, of a
    quote in the quote or an apostrophe, doesn’t end it.
    """
    opening = cell[start]
    closing, stretches, position = _pairs[opening], [], start
    while position < len(cell) and cell[position] == opening:
        end = closing_of(cell, position, opening, closing)
        if end is None:
            if opening in "'‘":
                break
            # It is never closed: the cell was cut, or ends with the words.
            return [*stretches, cell[position + 1 :]], ""
        stretches.append(cell[position + 1 : end])
        following = re.compile(
            rf"[^{re.escape(opening + closing)}\n]{{1,80}}?(?={re.escape(opening)})"
        )
        between = following.match(cell, end + 1)
        if between and is_said_between(between[0]):
            position = between.end()
            continue
        return stretches, cell[end + 1 :]
    return stretches, cell[position:] if stretches else ""


_said_between = re.compile(
    r"[,.]?\s*(?:[\w.’' -]+\s)?(?:said|says|told|added|adds|wrote|tweeted|continued|"
    r"insisted|argued|warned|explained|went on)\b[^“”\"]*",
    re.IGNORECASE,
)


_gap = re.compile(r"\s*(?:[\[(]?(?:…|\.\.\.)[\])]?|and|, and)\s*")


def is_said_between(words: str) -> bool:
    """Say whether words between two stretches are the writer’s: , she said,"""
    return bool(_said_between.fullmatch(words)) or bool(_gap.fullmatch(words))


def closing_of(cell: str, position: int, opening: str, closing: str) -> int | None:
    """Return where a stretch that opens here is closed; None where it never is."""
    depth = 0
    for at in range(position + 1, len(cell)):
        sign = cell[at]
        if (sign != opening and sign not in closing) or is_apostrophe(cell, at):
            continue
        if opens_again(cell, at, opening, closing):
            # A second paragraph opens anew, and that is closed only once.
            depth += not cell[:at].endswith("\n")
        elif depth:
            depth -= 1
        else:
            return at
    return None


def opens_again(cell: str, at: int, opening: str, closing: str) -> bool:
    """Say whether a mark opens a quote in the quote, straight marks too."""
    if opening not in closing:
        return cell[at] == opening
    return cell[at - 1].isspace() and cell[at + 1 : at + 2].isalnum()


def is_apostrophe(cell: str, at: int) -> bool:
    """Say whether a mark is one of a word: it’s, or the workers’ rights."""
    before, after = cell[at - 1], cell[at + 1 : at + 2]
    if cell[at] not in "'’" or not before.isalnum():
        return False
    is_plural = before == "s" and after == " " and cell[at + 2 : at + 3].isalnum()
    return after.isalnum() or (is_plural and bool(re.search("['’]", cell[at + 1 :])))


def signature_of(rest: str, is_known) -> tuple[str, str]:
    """Return who signs, and what is only a note, of what follows the last mark."""
    rest = rest.strip(" \t;,") if "\n" not in rest else rest
    if not rest.strip(" .\n"):
        return "", ""
    for manner in (_signature, _in_brackets, _own_line):
        found = manner.fullmatch(rest)
        if found and may_sign(found["who"].strip(), is_known):
            return found["who"].strip(), ""
    said = re.fullmatch(r"\s*(?:said|says)\s+(?P<who>.{2,100}?)\.?", rest)
    if said and may_sign(said["who"], is_known):
        return said["who"], ""
    return "", rest.strip()


def may_sign(words: str, is_known) -> bool:
    """Say whether words beside a quote in marks name who says it: Xolani Dube, MP."""
    name = before_comma(words)
    is_long_enough = len(name.split()) > 1 and is_name_shaped(name)
    return is_known(name) or is_name(name) or is_long_enough


def may_be_meant(words: str, is_known) -> bool:
    """Say whether words beside others name who says them, where no marks tell."""
    name = before_comma(words)
    return is_known(name) or (len(name.split()) > 1 and is_name(name))


# He called it “a disgrace” and left.
_tells = re.compile(
    r"\b(?:said|says|told|called|calls|described|added|tweeted|wrote|warned|claimed|"
    r"insisted|argued|vowed|promised|dismissed|accused|branded)\b"
)
_inner = re.compile(r"“([^“”]+)”|\"([^\"]+)\"")


def told_by_a_writer(cell: str) -> Cell | None:
    """Return the words in marks of a cell that tells what was said, as a note."""
    around = _inner.sub(" ", cell)
    stretches = [first or second for first, second in _inner.findall(cell)]
    if not stretches or not _tells.search(around):
        return None
    if len(stretches) > 1:
        raise RefusedError("The cell has several quotes. Give each a row of its own.")
    return Cell(pieces_of(stretches), "", cell)


def without_marks(cell: str, is_known) -> Cell:
    cell, source = without_source(cell, is_dated)
    return replace(plain(cell, is_known), source=source)


def plain(cell: str, is_known) -> Cell:
    """Read a cell without marks: all of it is the quote, but for who signs."""
    signed = _after_words.fullmatch(cell)
    if signed and may_be_meant(signed["who"].strip(), is_known):
        return Cell(pieces_of([signed["words"]]), signed["who"].strip())
    own_line = re.fullmatch(
        r"(?P<words>.+)\n\s*[-–—]?\s*(?P<who>[^\n]{2,80})", cell, re.DOTALL
    )
    if own_line and may_be_meant(own_line["who"].strip(), is_known):
        return Cell(pieces_of([own_line["words"]]), own_line["who"].strip())
    led = _plain_before.fullmatch(cell)
    if led and may_be_meant(led["who"].strip(), is_known):
        return Cell(pieces_of([led["words"]]), led["who"].strip())
    return Cell(pieces_of([cell]))


def pieces_of(stretches: list[str]) -> tuple[str, ...]:
    """Cut at what was left out and at paragraphs; each piece is tidy and has words."""
    parts = [part for one in stretches for part in re.split(r"\n\s*\n", one)]
    pieces = [
        " ".join(without_opening(piece).split())
        for part in parts
        for piece in _left_out.split(part)
    ]
    return tuple(piece for piece in pieces if any(map(str.isalnum, piece)))


def without_opening(piece: str) -> str:
    """Leave out the mark by which a second paragraph opens anew, and no other."""
    piece = piece.strip()
    is_open = piece[:1] in OPENING and not any(m in piece[1:] for m in CLOSING)
    return piece[1:] if is_open and piece else piece
