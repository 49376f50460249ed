"""Made-up news in chunks: articles of 4 to 6 kB, and the quotes that stand in them.

Each row is a tuple in the order of its table's columns in `COLUMNS`.
"""

import datetime
import hashlib
import random
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property

from quotes.models.folding import fold
from quotes.search.filter_terms import filter_terms
from tests.benchmarks import wording
from tests.benchmarks.sizes import ALL_QUOTES_A_CHUNK, ARTICLES_A_CHUNK, WAITING, Size

COLUMNS = {
    "articles_article": "id title byline url url_key published_on language row_version "
    "added_at current_version_id outlet_id",
    "articles_articleversion": "id article_id number text sha256 captured_at "
    "captured_via",
    "quotes_quote": "id article_id version_id outlet_id kind text folded state "
    "said_on_first said_on_last said_on_precision said_on_basis sorted_on context cue "
    "cue_start cue_end rule confidence row_version decided_at filter_terms",
    "quotes_quotespan": "id quote_id version_id number start end text",
    "quotes_attribution": "id quote_id number speaker_id role_id unnamed_label "
    "unnamed_organisation name_as_printed name_start name_end title_as_printed "
    "title_start title_end resolved_name resolved_title resolved_kind public_on kind "
    "outlet_id",
}
# Ten articles hold fifty quotes.
QUOTES_EACH = [5, 3, 8, 4, 6, 2, 7, 5, 9, 1]


@dataclass
class Said:
    """A quote, as it will be printed: its spans' words, and who says them."""

    spans: list[str]
    folded: str
    kind: str
    speaker: int
    label: str
    cue: str


@dataclass
class Press:
    """What all chunks of a size have in common."""

    size: Size
    roles_of: list[list[int]] = field(default_factory=list)

    def __post_init__(self):
        rng = random.Random("roles")
        weights = wording.zipf(self.size.roles)
        everyone = range(self.size.roles)
        self.roles_of = [
            rng.choices(everyone, cum_weights=weights, k=1 + number % 3)
            for number in range(self.size.speakers)
        ]
        self.words = wording.vocabulary()
        self.folded = [fold(word) for word in self.words]
        self.word_weights = wording.zipf(len(self.words))
        self.speaker_weights = wording.zipf(self.size.speakers)
        self.outlet_weights = wording.zipf(self.size.outlets)
        self.names = [wording.speaker_name(n) for n in range(self.size.speakers)]

    @cached_property
    def fillers(self) -> list[str]:
        """Return paragraphs that stand between quotes."""
        rng = random.Random("fillers")
        return [self.filler(rng) for _ in range(10_000)]

    def filler(self, rng: random.Random) -> str:
        words = rng.choices(self.words, cum_weights=self.word_weights, k=60)
        return f"{' '.join(words).capitalize()}."

    def role(self, speaker: int, day: datetime.date) -> int | None:
        """Return the role that a speaker holds on a day; one in four has none."""
        if speaker % 4 == 3:
            return None
        roles = self.roles_of[speaker]
        days = (day - wording.FIRST_DAY).days
        return roles[min(max(days, 0) * len(roles) // wording.DAYS, len(roles) - 1)]


def chunk(press: Press, number: int) -> dict[str, list[tuple]]:
    """Return the rows of a chunk of articles, by table."""
    rng = random.Random(f"chunk {number}")
    said = iter(sayings(press, rng))
    outlets = rng.choices(
        range(press.size.outlets), cum_weights=press.outlet_weights, k=ARTICLES_A_CHUNK
    )
    rows, before = defaultdict(list), number * ARTICLES_A_CHUNK
    for n in range(ARTICLES_A_CHUNK):
        turn, is_waiting = n // WAITING, n % WAITING == WAITING - 1
        many = QUOTES_EACH[(turn if is_waiting else n - turn) % len(QUOTES_EACH)]
        share = (before + n) / (press.size.chunks * ARTICLES_A_CHUNK)
        article = ArticleRows(press, rng, number, before + n + 1, day_near(rng, share))
        article.outlet = None if outlets[n] % 50 == 49 else outlets[n] + 1
        article.state = "found" if is_waiting else "confirmed"
        article.write([next(said) for _ in range(many)], rows)
    return rows


def day_near(rng: random.Random, share: float) -> datetime.date:
    """Return about the day at a share of the time; one in fifty comes in late."""
    share = rng.random() if rng.random() < 0.02 else share + rng.gauss(0, 0.005)
    return wording.day_at(min(max(share, 0), 1))


def sayings(press: Press, rng: random.Random):
    """Yield the quotes of a chunk."""
    most = ALL_QUOTES_A_CHUNK
    lengths = rng.choices(wording.WORDS_A_QUOTE, k=most)
    places = range(len(press.words))
    speakers = rng.choices(
        range(press.size.speakers), cum_weights=press.speaker_weights, k=most
    )
    for length, speaker in zip(lengths, speakers, strict=True):
        words = rng.choices(places, cum_weights=press.word_weights, k=length)
        yield saying(press, rng, words, speaker)


def saying(press, rng, words, speaker) -> Said:
    shown = [press.words[word] for word in words]
    folded = " ".join([press.folded[word] for word in words])
    chance = rng.random()
    label = rng.choice(wording.LABELS) if chance > 0.97 else ""
    cue = rng.choice(wording.CUES)
    shown[len(shown) // 2] += ","
    text = " ".join(shown)
    if chance < 0.2:
        return Said([text], folded, "partial", speaker, label, cue)
    if chance < 0.3:
        half = len(shown) // 2 + 1
        spans = [" ".join(shown[:half]).capitalize(), f"{' '.join(shown[half:])}."]
        return Said(spans, folded, "direct", speaker, label, cue)
    text = f"{text[0].upper()}{text[1:]}."
    return Said([text], folded, "direct", speaker, label, cue)


@dataclass
class ArticleRows:
    """An article that is being written, paragraph after paragraph."""

    press: Press
    rng: random.Random
    chunk: int
    pk: int
    day: datetime.date
    outlet: int | None = None
    state: str = "confirmed"

    def write(self, said: list[Said], rows):
        """Add the rows of the article and of what is said in it."""
        self.paragraphs, self.length = [], 0
        wanted = self.rng.randint(4000, 5600)
        fillers = iter(self.rng.choices(self.press.fillers, k=20))
        for number, one in enumerate(said, 1):
            while self.length < wanted * number // len(said):
                self.add(next(fillers))
            self.quote(one, rows)
        text = "\n\n".join(self.paragraphs)
        self.article(text, rows)

    def add(self, paragraph: str) -> int:
        """Add a paragraph; return where it begins."""
        start = self.length
        self.paragraphs.append(paragraph)
        self.length += len(paragraph) + 2
        return start

    def article(self, text, rows):
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        at, key = f"{self.day} 12:00:00", f"news{self.outlet}.example/{self.pk}"
        title = " ".join(self.rng.choices(self.press.words[:3000], k=6)).capitalize()
        byline = self.press.names[self.pk * 31 % len(self.press.names)]
        rows["articles_article"].append(
            (self.pk, title, byline, f"https://{key}", key, self.day, "en", 1, at)
            + (self.pk, self.outlet)
        )
        rows["articles_articleversion"].append(
            (self.pk, self.pk, 1, text, sha256, at, "bulk")
        )

    def quote(self, said: Said, rows):
        """Add a quote's paragraph, and its rows."""
        pk = self.chunk * ALL_QUOTES_A_CHUNK + len(rows["quotes_quote"]) + 1
        role = None if said.label else self.press.role(said.speaker, self.day)
        title = wording.role_of(role)[0] if role is not None else ""
        name = said.label or self.press.names[said.speaker]
        paragraph = printed(said, name, title)
        begin = self.add(paragraph)
        decided = None if self.state == "found" else f"{self.day} 15:00:00"
        cue = begin + paragraph.rindex(said.cue)
        rows["quotes_quote"].append(
            (pk, self.pk, self.pk, self.outlet, said.kind, " […] ".join(said.spans))
            + (said.folded, self.state, self.day, self.day, "day", "published")
            + (self.day, "", said.cue, cue, cue + len(said.cue), "after the quote")
            + (0.5 + self.rng.random() / 2, 1, decided, self.terms(said, role))
        )
        self.spans(pk, begin, paragraph, said, rows)
        self.attribution(
            pk, begin + paragraph.rindex(name), name, said, title, role, rows
        )

    def terms(self, said: Said, role: int | None) -> str:
        """Return what the database would write into `filter_terms`."""
        if self.state != "confirmed":
            return ""
        speaker = None if said.label else said.speaker + 1
        role = None if role is None else role + 1
        return filter_terms(self.day, self.outlet, [(speaker, role)])

    def spans(self, quote, begin, paragraph, said, rows):
        for number, span in enumerate(said.spans, 1):
            start = begin + paragraph.index(f"“{span}") + 1
            pk = self.chunk * ALL_QUOTES_A_CHUNK * 2 + len(rows["quotes_quotespan"]) + 1
            rows["quotes_quotespan"].append(
                (pk, quote, self.pk, number, start, start + len(span), span)
            )

    def attribution(self, quote, start, name, said, title, role, rows):
        pk = self.chunk * ALL_QUOTES_A_CHUNK + len(rows["quotes_attribution"]) + 1
        end = start + len(name)
        places = (end + 2, end + 2 + len(title)) if title else (None, None)
        speaker = None if said.label else said.speaker + 1
        rows["quotes_attribution"].append(
            (pk, quote, 1, speaker, None if role is None else role + 1, said.label, "")
            + (name, start, end, title, *places, name, title, "person")
            + (self.day if self.state == "confirmed" else None, said.kind, self.outlet)
        )


def printed(said: Said, name: str, title: str) -> str:
    """Return the paragraph in which a quote stands."""
    who = f"{name}, {title}," if title else name
    if said.kind == "partial":
        return f"The plan was “{said.spans[0]}” in the end, {who} {said.cue}."
    if len(said.spans) == 2:
        first, second = said.spans
        return f"“{first}” {who} {said.cue}, “{second}”"
    return f"“{said.spans[0]}” {who} {said.cue}."
