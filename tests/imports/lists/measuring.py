"""Measures how lists come in: rows right, refused with a reason, silently wrong.

python -m tests.imports.lists.measure
"""

from dataclasses import dataclass, field

from quotes.imports.lists.bringing import import_list
from quotes.imports.lists.reading import Manner
from quotes.models import Quote
from quotes.models.folding import fold
from tests.imports.lists.makers import cells, exports, placed, tables

# Each manner twice.
MANNERS = {
    "heads in plain words": (tables.plain_heads, tables.foreign_program),
    "no head, or an odd one": (tables.no_head, tables.odd_heads),
    "heads over several lines": (tables.merged_heads, tables.research_sheet),
    "an article on record": (placed.on_record, placed.on_record_by_title),
    "days in doubt": (placed.american_days, placed.days_told_by_the_head),
    "words and name in a cell": (cells.signed_quotes, cells.led_quotes),
    "several speakers, forms": (cells.several_speakers, cells.form_answers),
    "guarded, cut, contradicting": (cells.guarded_and_cut, cells.contradictions),
    "Hypothesis": (exports.hypothesis_csv, exports.hypothesis_json),
    "Zotero": (exports.zotero_csv, exports.zotero_notes),
    "dumps of databases": (exports.database_dump, exports.lines_of_json),
}


@dataclass
class Measure:
    """The rows of a list by what became of them, and what is wrong in words."""

    right: int = 0
    refused: int = 0
    wrong: list[str] = field(default_factory=list)
    refusals: list[str] = field(default_factory=list)

    @property
    def rows(self) -> int:
        return self.right + self.refused + len(self.wrong)

    def add(self, other: "Measure") -> None:
        self.right += other.right
        self.refused += other.refused
        self.wrong += other.wrong
        self.refusals += other.refusals


def measure(made, folder) -> Measure:
    """Bring a list in and compare each row with its gold."""
    made.put_before()
    path = folder / made.name
    path.write_bytes(made.content)
    before = set(Quote.objects.values_list("pk", flat=True))
    brought = import_list(path, Manner(day_first=made.day_first))
    quotes = list(Quote.objects.exclude(pk__in=before).with_article().with_speakers())
    reasons = {fold(fate.row.words): fate.reason for fate in brought.refused}
    found = Measure()
    for gold in made.gold:
        same = [q for q in quotes if fold(q.text) == fold(gold.words)]
        if gold.is_refused and not same:
            found.right += 1
        elif not same and brought.refused:
            found.refused += 1
            reason = reasons.get(fold(gold.words), "?")
            found.refusals.append(f"{made.name}: {gold.words}: {reason}")
        elif len(same) != 1 or gold.is_refused or (why := wrong_in(same[0], gold)):
            what = f"{len(same)} of it" if len(same) != 1 else why
            found.wrong.append(f"{made.name}: {gold.words}: {what}")
        else:
            found.right += 1
    words = {fold(gold.words) for gold in made.gold}
    found.wrong += [
        f"{made.name}: not in it: {q}" for q in quotes if q.folded not in words
    ]
    return found


def wrong_in(quote: Quote, gold) -> str:
    """Return what is wrong in a quote; nothing where all is right."""
    people = list(quote.attributions.all())
    names = tuple(str(one) for one in people if str(one) != "not known")
    role = people and (str(people[0].role or "") or people[0].resolved_title)
    article = quote.article
    pairs = {
        "words": (quote.text, gold.words),
        "speakers": (names, gold.speakers),
        "role": ((role or "").lower(), gold.role.lower()),
        "date": (str(quote.said_on or ""), gold.on),
        "outlet": (str(article.outlet or ""), gold.outlet),
        "address": (article.url, gold.url),
        "title": (article.title, gold.title or article.title),
        "kind": (quote.kind, gold.kind or quote.kind),
    }
    return "; ".join(
        f"{name} {a!r}, not {b!r}" for name, (a, b) in pairs.items() if a != b
    )
