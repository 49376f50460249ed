"""Brings a list onto the record: one batch, which is undone as one."""

import uuid
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from django.db import IntegrityError, transaction

from articles.models import Article, Outlet
from articles.refusals import RefusedError
from quotes.database.turns import give_way
from quotes.decisions.rows import batched, changed_rows, rows_of
from quotes.decisions.writing import write
from quotes.exports.csv_cells import line, runs
from quotes.imports.lists.columns import refuse_without_quotes
from quotes.imports.lists.judging import REOPENED, Fate, judge
from quotes.imports.lists.people import OnRecord
from quotes.imports.lists.reading import Manner, QuoteTable, Reader, read_table
from quotes.imports.lists.sources import Source, sources_of
from quotes.imports.lists.writing import Judged, put_on_record
from quotes.imports.rows import ADDED, REFUSED, THERE
from quotes.models import Quote

ACT = "import list"
ROWS_A_TURN = 500  # which SQLite writes in about a second
SHOWN = 20


WHY = "why"


@dataclass
class Brought:
    """What a list brought: counts, the rows refused, and the batch to undo."""

    batch: uuid.UUID = field(default_factory=uuid.uuid4)
    counts: Counter = field(default_factory=Counter)
    refused: list[Fate] = field(default_factory=list)

    def note(self, fates: Sequence[Fate]) -> None:
        self.counts.update(fate.outcome for fate in fates)
        self.counts["confirmed"] += sum(fate.is_confirmed for fate in fates)
        self.refused += [fate for fate in fates if fate.outcome == REFUSED]


def preview(table: QuoteTable, manner: Manner, *, confirm=False) -> list[Fate]:
    """Return what would become of the first rows; nothing is written."""
    refuse_without_quotes(table.layout)
    on_record = OnRecord()
    reader = Reader(table, manner, on_record)
    rows = [reader.read(line) for line in table.lines[:SHOWN]]
    fates = {id(row): Fate(row, REFUSED, row.problem) for row in rows if row.problem}
    for source in sources_of([row for row in rows if not row.problem]):
        fates |= {id(f.row): f for f in judge(source, on_record, confirm=confirm)}
    return [fates[id(row)] for row in rows]


def import_list(path: Path, manner: Manner, actor=None, *, confirm=False) -> Brought:
    """Bring in all of a list; raise RefusedError where it can’t be read as one."""
    table = read_table(path, manner.mapped)
    brought = Brought()
    for fates in bring_in(
        table, manner, brought, actor, name=path.name, confirm=confirm
    ):
        brought.note(fates)
    return brought


def bring_in(
    table: QuoteTable,
    manner: Manner,
    brought: Brought,
    actor,
    *,
    name: str,
    confirm: bool,
) -> Iterator[list[Fate]]:
    """Yield the fates of rows as they are written, some at a time.

    Each time is a transaction with a decision of the batch, which counts what was done
    so far: a run that was killed left whole ones, and another goes on.
    """
    refuse_without_quotes(table.layout)
    on_record = OnRecord()
    reader = Reader(table, manner, on_record)
    rows = [reader.read(line) for line in table.lines]
    bad = [Fate(row, REFUSED, row.problem) for row in rows if row.problem]
    counts = Counter(fate.outcome for fate in bad)
    yield bad
    for sources in turns(list(sources_of([row for row in rows if not row.problem]))):
        judged = in_a_transaction(
            sources, on_record, actor, confirm, counts, brought, name
        )
        give_way()
        yield [fate for one in judged for fate in one.fates]
    if not counts.keys() & {ADDED, REOPENED}:
        write(ACT, actor=actor, after=told(counts, name), batch=brought.batch)


def turns(sources: Sequence[Source]) -> Iterator[list[Source]]:
    """Yield sources whose rows are few enough to be written in one turn."""
    turn: list[Source] = []
    for source in sources:
        turn.append(source)
        if sum(len(one.rows) for one in turn) >= ROWS_A_TURN:
            yield turn
            turn = []
    if turn:
        yield turn


def in_a_transaction(sources, on_record, actor, confirm, counts, brought, name):
    """Judge and write sources; once more where somebody wrote the same meanwhile."""
    try:
        return write_turn(sources, on_record, actor, confirm, counts, brought, name)
    except IntegrityError:
        rows = [row for source in sources for row in source.rows]
        again = list(sources_of(rows))
        try:
            return write_turn(again, on_record, actor, confirm, counts, brought, name)
        except IntegrityError as problem:
            sentence = str(problem).partition("\nCONTEXT")[0]
            raise RefusedError(
                f"The list can’t be brought in at line {rows[0].line}: {sentence}"
            ) from None


def write_turn(
    sources, on_record, actor, confirm, counts, brought, name
) -> list[Judged]:
    with transaction.atomic():
        judged = [
            Judged(s, list(judge(s, on_record, confirm=confirm))) for s in sources
        ]
        before = rows_on_record(judged)
        put_on_record(judged, actor)
        after = rows_on_record(judged)
        so_far = counts + Counter(f.outcome for one in judged for f in one.fates)
        rows = changed_rows(before, after)
        if rows:
            write(
                ACT,
                actor=actor,
                after=told(so_far, name),
                rows=rows,
                batch=brought.batch,
            )
    counts.clear()
    counts.update(so_far)
    return judged


def rows_on_record(judged: Sequence[Judged]) -> dict:
    """Return the rows of outlets, excerpts and quotes that a list adds or changes."""
    quotes = [f.quote.pk for one in judged for f in one.written if f.quote]
    excerpts = [one for one in judged if one.written and one.source.is_excerpt]
    articles = [one.source.article.pk for one in excerpts if one.source.article]
    names = {row.outlet for one in excerpts for row in one.source.rows} - {""}
    outlets = Outlet.objects.filter(name__in=names)
    return rows_of(
        [
            outlets,
            *(Article.objects.filter(pk__in=some) for some in batched(articles)),
            *(Quote.objects.filter(pk__in=some) for some in batched(quotes)),
        ]
    )


def told(counts: Counter, name: str) -> dict:
    return {"list": name[:100]} | {
        n: counts[n] for n in (ADDED, THERE, REFUSED, REOPENED)
    }


def refused_csv(heads: Sequence[str], refused: Sequence[Fate]) -> str:
    """Return the refused rows as a CSV of the list’s own columns, and why."""
    lines = [line([*heads, WHY])]
    for fate in sorted(refused, key=lambda fate: fate.row.line):
        cells = [*fate.row.cells, *[""] * len(heads)][: len(heads)]
        lines.append(line([f"'{c}" if runs(c) else c for c in [*cells, fate.reason]]))
    return "\ufeff" + "".join(lines)
