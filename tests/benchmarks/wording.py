"""Words, names and dates for made-up news, as unevenly spread as in real news.

All follow from seeds, so the same size is the same database on every machine.
"""

import datetime
import random
from functools import cache
from itertools import accumulate

VOCABULARY = 60_000
WORDS_A_QUOTE = range(6, 37)
FIRST_DAY = datetime.date(2010, 1, 1)
DAYS = 5_660  # to the middle of 2025
GIVEN = """
    Ada Alan Amara Ana Anil Bela Bruno Carla Chidi Clara Dalia Daniel Dora Edna Elias
    Emil Esra Farah Felix Fiona Gita Grace Hana Hugo Ida Igor Ines Ivo Jana Jonas
    Kamal Karin Kofi Lara Leon Lina Luca Maja Malik Marta Milan Mina Nadia Nils Nora
    Olga Omar Oscar Paula Petra Rafael Rania Rosa Ruben Samir Selma Sofia Tarek Tessa
    Tomas Uma Vera Viktor Yara
""".split()
TITLES = """
    minister|ambassador|mayor|senator|governor|director|professor|economist|engineer
    spokesman|spokeswoman|chief executive|chairman|judge|prosecutor|historian|coach
    doctor|teacher|union leader|president|secretary|commissioner|analyst|author
""".strip().replace("\n", "|")
TITLES = [title.strip() for title in TITLES.split("|")]
CUES = ["said", "told reporters", "said", "argued", "said", "warned", "added", "wrote"]
LABELS = ["officials", "a source", "people familiar with the talks", "residents"]

ONSETS = "b c d f g h l m n p r s t v br cl cr dr fl gr pl pr st tr sh ch th".split()
VOWELS = "a e i o u ai ea ou".split()
CODAS = ["", "n", "r", "s", "t", "l", "nd", "st", "m", "ck"]


def zipf(number: int) -> list[float]:
    """Return cumulated weights: the nth is as frequent as the first, divided by n."""
    return list(accumulate(1 / rank for rank in range(1, number + 1)))


@cache
def vocabulary() -> list[str]:
    """Return the words as printed, the most frequent first and short."""
    rng = random.Random("vocabulary")
    words = {}
    while len(words) < VOCABULARY:
        word = syllables(rng, 1 + (len(words) >= 150) + (len(words) >= 4000))
        words.setdefault(printed(rng, word, len(words)))
    return list(words)


def syllables(rng: random.Random, number: int) -> str:
    parts = (rng.choice(ONSETS) + rng.choice(VOWELS) for _ in range(number))
    return "".join(parts) + rng.choice(CODAS)


def printed(rng: random.Random, word: str, rank: int) -> str:
    """Return a word, now and then as only print has it: it’s, co-op, café, 2,140."""
    if rank % 40 != 39:
        return word
    forms = f"{word}’s", f"{word}-{syllables(rng, 1)}", f"{word}é", f"{rank:,}"
    return forms[rank // 40 % 4]


def plain_words(ranks: range) -> list[str]:
    """Return the words of these ranks that are printed as they are looked for."""
    chosen = (vocabulary()[rank] for rank in ranks)
    return [word for word in chosen if word.isascii() and word.isalpha()]


def speaker_name(number: int) -> str:
    """Return a name that no other number has, below 256,000."""
    given = GIVEN[(number // 4000 + number) % len(GIVEN)]
    return f"{given} {surnames()[number % 4000]}"


@cache
def surnames() -> list[str]:
    rng = random.Random("surnames")
    names = {}
    while len(names) < 4000:
        names.setdefault(syllables(rng, 2).capitalize())
    return list(names)


def role_of(number: int) -> tuple[str, str]:
    """Return title and organisation of the role with this number, below 200,000."""
    place, title = divmod(number, len(TITLES))
    kind = ("Council", "Bank")[place // 4000]
    organisation = f"{surnames()[place * 7 % 4000]} {kind}"
    return TITLES[title], organisation if place else ""


def outlet_name(number: int) -> str:
    kind = ("Post", "Herald", "Times", "Courier", "Journal")[number % 5]
    return f"The {surnames()[number * 11 % 4000]} {kind}"


def day_at(share: float) -> datetime.date:
    """Return the day at a share of the time that the news spans."""
    return FIRST_DAY + datetime.timedelta(days=int(share * (DAYS - 1)))
