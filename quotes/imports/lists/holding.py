"""What the cells of a column hold, where its head doesn’t tell."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from articles.addresses import is_address
from articles.refusals import RefusedError
from quotes.extraction.lexicon.first_names import EITHER, FEMALE, MALE
from quotes.extraction.lexicon.gazetteer import ORGANISATION_WORDS
from quotes.extraction.lexicon.name_orders import PARTICLES
from quotes.extraction.lexicon.titles import PERSON_NOUNS, TITLES_BEFORE
from quotes.imports.lists.days import read_when

LOOKED_AT = 300  # cells
PAPERS = frozenset(
    "times news post herald daily guardian tribune gazette chronicle telegraph journal "
    "bbc cnn itv rte npr abc nbc cbs reuters ap afp mail mirror sun independent "
    "observer courier examiner star echo argus advertiser standard press magazine "
    "weekly sunday morning evening radio tv today wire bulletin record review".split()
)
_marks = re.compile("[“”\"„«»]|^[‘'].*[’']$")
_host = re.compile(r"(?:www\.)?[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
# Ada   O’Neill   Jae-in   al-Sisi   J.R.
_word = re.compile(r"(?:[a-z]{1,2}[’'-])?[^\W\da-z_ß-öø-ÿ][\w.’'-]*")
NO_NAMES = frozenset("the a an this that it and or not page see check note nb".split())
ARTICLES_IN_NAMES = frozenset("of the bin ibn al el".split()) - {"the"}
FIRST_NAMES = FEMALE | MALE | EITHER


@dataclass(frozen=True)
class Holding:
    """The share of a column’s cells that look like each thing, from 0 to 1."""

    cells: int = 0
    words: float = 0  # in a cell, on average
    marks: float = 0
    addresses: float = 0
    days: float = 0
    names: float = 0
    roles: float = 0
    papers: float = 0

    @classmethod
    def of(cls, cells: Sequence[str]) -> "Holding":
        cells = [cell for cell in cells if cell][:LOOKED_AT]
        if not cells:
            return cls()
        return cls(
            len(cells),
            sum(len(cell.split()) for cell in cells) / len(cells),
            *(
                sum(map(looks, cells)) / len(cells)
                for looks in (has_marks, is_link, is_day, is_name, is_role, is_paper)
            ),
        )


def has_marks(cell: str) -> bool:
    return bool(_marks.search(cell))


def is_link(cell: str) -> bool:
    """Say whether a cell is an address, its scheme left out or not."""
    host = cell.partition("/")[0]
    is_host = "." in host and any(map(str.isalpha, host)) and "/" in cell
    return is_address(cell) or (is_host and is_address(f"https://{cell}"))


def is_day(cell: str) -> bool:
    if len(cell) > 40 or not re.search(r"\d", cell):
        return False
    try:
        read_when(cell, True)
    except RefusedError:
        return False
    return True


def is_name(cell: str) -> bool:
    """Say whether a cell looks like a person’s name, one of its words a first name.

    Of a list of names, most will be known.
    """
    words = [word.lower().strip(".") for word in before_comma(cell).split()]
    is_titled = len(words) > 1 and words[0] in TITLES_BEFORE and "of" not in words
    is_first = is_titled or any(word in FIRST_NAMES for word in words)
    is_post = all(word in TITLES_BEFORE or word in PERSON_NOUNS for word in words)
    return is_first and not is_post and is_name_shaped(cell)


def is_name_shaped(cell: str) -> bool:
    """Say whether a cell has the form of a name, up to a comma: two words or more.

    Particles may be small: Anna van der Berg.
    """
    words = before_comma(cell).split()
    low = [word.lower().strip(".") for word in words]
    if not 1 <= len(words) <= 6 or any(w in PAPERS or w in NO_NAMES for w in low):
        return False
    if any(word in ORGANISATION_WORDS for word in low):
        return False
    capitals = [w for w in words if w.lower() not in PARTICLES | ARTICLES_IN_NAMES]
    return len(capitals) > 0 and all(map(_word.fullmatch, capitals))


def before_comma(cell: str) -> str:
    return re.split(r"[,;(]", cell)[0].strip()


def is_role(cell: str) -> bool:
    """Say whether a cell looks like a role: Mayor, chief executive of Haldrake."""
    words = [word.strip(".,;’'").lower() for word in cell.split()]
    if not 1 <= len(words) <= 12 or is_name(cell):
        return False
    return any(word in PERSON_NOUNS or word in TITLES_BEFORE for word in words)


def is_paper(cell: str) -> bool:
    """Say whether a cell looks like an outlet: The Bay Courier, baycourier.example."""
    words = cell.split()
    if len(words) > 6 or is_day(cell):
        return False
    return bool(_host.fullmatch(cell)) or any(
        word.lower().strip(".,") in PAPERS for word in words
    )
