"""Loads many rows of articles: the new ones together, the others one by one.

Whatever a row alone would become, it becomes in a batch too. New is only what shares
neither address nor text with an article on record or with an earlier row.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db import DataError, IntegrityError, connection, transaction
from django.db.models import Q
from django.utils import timezone

from articles import archive
from articles.archive import move_sequence_on
from articles.bulk import Row, draft_of, load_row
from articles.copying import Rows, insert_together, next_ids
from articles.loading import (
    ADDED,
    THERE,
    Loaded,
    differences,
    gaps,
    key_of,
    may_be_same,
    outlet_named,
    title_key,
)
from articles.models import Article, ArticleVersion, sha256_of
from articles.readers.reading import Draft
from articles.refusals import RefusedError

OF_ARTICLES = (
    "id outlet_id title byline url url_key published_on language current_version_id "
    "is_excerpt row_version added_at"
).split()
OF_VERSIONS = (
    "id article_id number text sha256 captured_at captured_via is_beginning".split()
)
BATCH = 500
ON_RECORD = "This article is on record already, word for word."


@dataclass
class Arriving:
    """A row that was read: an article with its versions."""

    row: Row
    article: Article
    versions: list[ArticleVersion]
    draft: Draft | None = None
    outlet_name: str = ""

    @property
    def marks(self) -> set:
        """Return what no other article of the batch may share with it."""
        texts = {version.sha256 for version in self.versions}
        return texts | ({self.article.url_key, self.article.pk} - {None})

    @property
    def goes_alone(self) -> bool:
        """Say whether it was read from an address.

        It is known by others of its page, too, and comes with what was answered.
        """
        captured = any(version.capture for version in self.versions)
        return self.row.fetched is not None or captured


# A row, and what was read of it: why it is refused, or None where it goes by itself.
ReadRow = tuple[Row, Arriving | Exception | None]


@dataclass
class OnRecord:
    """The articles on record that a batch's rows may mean."""

    with_address: dict[str, Article] = field(default_factory=dict)
    with_text: dict[str, list[Article]] = field(default_factory=dict)
    versions: dict[int, set] = field(default_factory=dict)
    # The keys of titles of excerpts: what may be of one goes by itself.
    excerpts: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, arriving: list[Arriving]) -> "OnRecord":
        articles = Article.objects.select_related("current_version", "outlet")
        articles = articles.defer("current_version__text").order_by("id")
        keys = {a.article.url_key for a in arriving} - {None}
        ids = {a.article.pk for a in arriving} - {None}
        known = articles.filter(url_key__in=keys)
        versions = defaultdict(set)
        kept = ArticleVersion.objects.filter(article__in=ids)
        for pk, *version in kept.values_list("article_id", "number", "sha256"):
            versions[pk].add(tuple(version))
        there = Article.objects.filter(pk__in=ids).values_list("pk", flat=True)
        return cls(
            {article.url_key: article for article in known},
            articles_with(arriving, articles),
            {pk: versions[pk] for pk in there},
            excerpts_of({a.article.published_on for a in arriving}),
        )


def articles_with(arriving: list[Arriving], articles) -> dict[str, list[Article]]:
    """Return the articles on record by the fingerprints of their texts."""
    shas = {v.sha256 for a in arriving for v in a.versions}
    pairs = ArticleVersion.objects.filter(sha256__in=shas).order_by("article_id")
    pairs = list(pairs.values_list("sha256", "article_id"))
    held = articles.in_bulk({pk for _, pk in pairs})
    found = defaultdict(list)
    for sha, pk in pairs:
        found[sha].append(held[pk])
    return found


def excerpts_of(days: set) -> set[str]:
    """Return the keys of the titles of excerpts that may be of one of these days."""
    held = Article.objects.excerpts().exclude(title="")
    if None not in days:
        held = held.filter(Q(published_on__in=days) | Q(published_on=None))
    return {title_key(title) for title in held.values_list("title", flat=True)}


def read_batch(rows: Iterable[Row]) -> list[ReadRow]:
    """Return rows with what was read of each; this needs no database."""
    return [(row, read_row(row)) for row in rows]


def load_batch(rows: list[ReadRow]) -> list[tuple[Row, Loaded | Exception]]:
    """Store rows; return each with what became of it, or why it was refused."""
    arriving = [read for _, read in rows if isinstance(read, Arriving)]
    return Batch(OnRecord.of(arriving)).load(rows)


def read_row(row: Row) -> Arriving | Exception | None:
    """Read a row; return why it is refused, None where it has to go by itself."""
    if row.problem:
        return RefusedError(row.problem)
    try:
        if row.draft or "versions" not in row.values:
            return read_draft(row)
        return read_archived(row)
    except RefusedError as reason:
        return reason


def read_draft(row: Row) -> Arriving | None:
    draft = row.draft or draft_of(row.values)
    if not draft.text.strip():
        return None
    via = ArticleVersion.CapturedVia
    version = ArticleVersion(
        number=1,
        text=draft.text,
        sha256=sha256_of(draft.text),
        captured_at=timezone.now(),
        captured_via=via.FILE if row.draft else via.BULK,
        is_beginning=draft.is_beginning,
    )
    article = Article(
        title=(draft.title or "")[:500],
        byline=(draft.byline or "")[:500],
        url=draft.url or "",
        url_key=key_of(draft),
        published_on=draft.published_on,
        language=(draft.language or "")[:10],
        current_version=version,
        # As if stored first, and given its text after that.
        row_version=2,
        added_at=timezone.now(),
    )
    return Arriving(row, article, [version], draft, draft.outlet or "")


def read_archived(row: Row) -> Arriving:
    article, versions = archive.read(row.values)
    return Arriving(row, article, versions, outlet_name=row.values["outlet"])


class Batch:
    """Rows on their way in: those that are new wait, to be written together."""

    def __init__(self, on_record: OnRecord):
        self.on_record = on_record
        self.seen, self.touched, self.new = set(), set(), []
        self.outcomes, self.outlets = {}, {}

    def load(self, rows: list[ReadRow]) -> list[tuple[Row, Loaded | Exception]]:
        for row, read in rows:
            if isinstance(read, Exception):
                self.outcomes[id(row)] = read
            else:
                self.take(row, read)
        self.write_new()
        return [(row, self.outcomes[id(row)]) for row, _ in rows]

    def take(self, row: Row, read: Arriving | None) -> None:
        """Let a row wait if it is new, know it if it is there, else load it alone."""
        is_first = read is not None and not read.marks & self.seen
        if read is not None:
            self.seen |= read.marks
        if read is not None and read.goes_alone:
            self.write_new()
            self.load_alone(row)
            return
        if is_first and self.is_new(read):
            self.new.append(read)
            return
        there = self.there(read) if is_first else None
        if there and not self.may_have_changed(there, read):
            self.outcomes[id(row)] = Loaded(there, THERE, ON_RECORD)
            return
        self.write_new()
        self.load_alone(row)

    def may_have_changed(self, there: Article, read: Arriving) -> bool:
        """Say whether an earlier row changed it, or another of the same text.

        What was changed isn't as it was read, and may be the one that is meant now.
        """
        same = self.on_record.with_text.get(read.versions[0].sha256, [])
        return not self.touched.isdisjoint({there.pk, *(one.pk for one in same)})

    def load_alone(self, row: Row) -> None:
        loaded = self.outcomes[id(row)] = load_alone(row)
        if isinstance(loaded, Loaded):
            self.touched.add(loaded.article.pk)

    def is_new(self, read: Arriving) -> bool:
        known = self.on_record
        if read.article.url_key in known.with_address:
            return False
        if read.draft is None:
            return read.article.pk not in known.versions
        if title_key(read.article.title) in known.excerpts:
            return False
        return not known.with_text.get(read.versions[0].sha256)

    def there(self, read: Arriving) -> Article | None:
        """Return the article that a row brings nothing new to."""
        if read.draft is None:
            versions = {(v.number, v.sha256) for v in read.versions}
            same = self.on_record.versions.get(read.article.pk) == versions
            return read.article if same else None
        sha, key = read.versions[0].sha256, read.article.url_key
        outlet = self.outlet(read)
        article = self.on_record.with_address.get(key)
        if article is None:
            same = self.on_record.with_text.get(sha, [])
            article = next((a for a in same if may_be_same(a, outlet, key)), None)
        if article is None or article.current_version.sha256 != sha:
            return None
        if differences(article, read.draft) or gaps(article, read.draft, outlet, key):
            return None
        return article

    def outlet(self, read: Arriving):
        """Return a row's outlet, which is looked for, or added, once a batch."""
        if read.outlet_name not in self.outlets:
            # An outlet is called what the first row that names it calls it.
            self.write_new()
            self.outlets[read.outlet_name] = outlet_named(read.outlet_name)
        return self.outlets[read.outlet_name]

    def write_new(self) -> None:
        """Write what waits together; where the database refuses, one by one."""
        new, self.new = self.new, []
        if not new:
            return
        try:
            with transaction.atomic():
                for one in new:
                    one.article.outlet = self.outlet(one)
                write(new)
        except (IntegrityError, DataError):
            self.outlets = {}
            for one in new:
                self.load_alone(one.row)
            return
        for one in new:
            sentence = f"“{one.article}” is on record now."
            self.outcomes[id(one.row)] = Loaded(one.article, ADDED, sentence)


def load_alone(row: Row) -> Loaded | Exception:
    try:
        with transaction.atomic():
            return load_row(row)
    except (RefusedError, IntegrityError, DataError) as reason:
        return reason


def write(new: list[Arriving]) -> None:
    """Write new articles with their versions."""
    if connection.vendor == "postgresql":
        copy(new)
    else:
        create(new)
    move_sequence_on(Article)


def copy(new: list[Arriving]) -> None:
    without = [one.article for one in new if one.article.pk is None]
    for article, pk in zip(without, next_ids(Article, len(without)), strict=True):
        article.pk = pk
    versions = [version for one in new for version in one.versions]
    ids = next_ids(ArticleVersion, len(versions))
    for version, pk in zip(versions, ids, strict=True):
        version.pk = pk
    follow_ids(new)
    articles = [one.article for one in new]
    insert_together(
        Rows(Article, OF_ARTICLES, values_of(articles, OF_ARTICLES)),
        Rows(ArticleVersion, OF_VERSIONS, values_of(versions, OF_VERSIONS)),
    )


def create(new: list[Arriving]) -> None:
    currents = [one.article.current_version for one in new]
    times = [one.article.added_at for one in new]
    for one in new:
        one.article.current_version = None
    Article.objects.bulk_create([one.article for one in new], batch_size=BATCH)
    for one, current, time in zip(new, currents, times, strict=True):
        one.article.current_version, one.article.added_at = current, time
        for version in one.versions:
            version.article = one.article
    versions = [version for one in new for version in one.versions]
    ArticleVersion.objects.bulk_create(versions, batch_size=BATCH)
    follow_ids(new)
    Article.objects.bulk_update(
        [one.article for one in new], ["current_version", "added_at"], batch_size=BATCH
    )


def follow_ids(new: list[Arriving]) -> None:
    """Let columns that name a row have the id that the row was given since."""
    for one in new:
        one.article.current_version = one.article.current_version
        for version in one.versions:
            version.article = one.article


def values_of(rows: list, columns: list[str]):
    return ([getattr(row, name) for name in columns] for row in rows)
