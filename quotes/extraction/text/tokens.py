"""Cuts a stretch of prose into words and marks, with their positions."""

import re
from typing import NamedTuple

from quotes.extraction.lexicon.wordlists import words

ABBREVIATIONS = words(
    "Mr Mrs Ms Mx Dr Prof Rev Fr Sr Jr St Sen Sens Rep Reps Gov Govs Lt Col Gen Maj "
    "Capt Cmdr Sgt Cpl Adm Pres Hon Atty Amb Supt Det Insp Messrs vs etc No Inc Corp "
    "Co Ltd Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich "
    "Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Jan Feb Mar "
    "Apr Aug Sept Oct Nov Dec"
)

# "U.S." · "Sen." · "J." · "Jae-in" · "Moon's" · "Q4" · ","
TOKEN = re.compile(
    rf"""
    (?P<initials>(?:[^\W\d_]\.){{1,6}}(?=\W|$))
    | (?P<abbreviation>(?:{"|".join(sorted(ABBREVIATIONS))})\.)
    | (?P<word>\w+(?:[.’'\-&/]\w+)*)
    | (?P<mark>\x01+|[^\w\s])
    """,
    re.VERBOSE,
)


class Token(NamedTuple):
    """A word or a mark, and where it stands in the text."""

    text: str
    start: int
    end: int

    @property
    def word(self) -> str:
        return self.text.lower()

    @property
    def is_word(self) -> bool:
        return self.text[0].isalnum()

    @property
    def is_capitalised(self) -> bool:
        return self.text[0].isupper()


def tokens_between(text: str, start: int, end: int) -> list[Token]:
    return [
        Token(match.group(), match.start(), match.end())
        for match in TOKEN.finditer(text, start, end)
    ]
