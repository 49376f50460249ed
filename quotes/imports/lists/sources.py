"""The article that rows of a list were printed in: on record, or an excerpt."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from django.db.models import Q

from articles.addresses import url_key
from articles.loading import title_key
from articles.models import Article, ArticleVersion, Outlet
from quotes.extraction import find_statements
from quotes.imports.lists.reading import ListRow
from quotes.models import Quote
from quotes.models.folding import fold
from quotes.recording.coming import taken_back
from quotes.recording.waiting import SHORT


@dataclass
class Source:
    """The rows of one source, and the article that is on record of it."""

    rows: list[ListRow]
    article: Article | None = None
    # Rows seen so far, by their folded words: a list may say a thing twice.
    seen: dict[str, tuple] = field(default_factory=dict)
    # Where words are that rows seen so far have: version, start and end.
    taken: list[tuple] = field(default_factory=list)

    @property
    def is_excerpt(self) -> bool:
        return self.article is None or self.article.is_excerpt

    @cached_property
    def quotes(self) -> list[Quote]:
        """Return the article’s quotes, in every state."""
        if self.article is None:
            return []
        quotes = self.article.quotes.with_speakers().with_spans().order_by("pk")
        return list(quotes.select_related("version").defer("version__text"))

    @cached_property
    def by_words(self) -> dict[str, list[Quote]]:
        by_words: dict[str, list[Quote]] = {}
        for quote in self.quotes:
            by_words.setdefault(quote.folded, []).append(quote)
        return by_words

    @cached_property
    def undone(self) -> set[int]:
        """Return the numbers of the quotes that only an undo took back."""
        rejected = [q.pk for q in self.quotes if q.state == Quote.State.REJECTED]
        return taken_back(rejected)

    @cached_property
    def versions(self) -> list[ArticleVersion]:
        """Return the article’s texts, the current one first; of an excerpt none."""
        texts = self.article.versions.exclude(captured_via="list").order_by("-number")
        current = self.article.current_version_id
        return sorted(texts, key=lambda version: version.pk != current)

    @cached_property
    def found(self) -> dict[int, list]:
        """Return what the engine finds in each text; in a very long one, nothing."""
        return {
            version.pk: find_statements(version.text, language=self.article.language)
            if len(version.text) <= SHORT
            else []
            for version in self.versions
        }


def sources_of(rows: Sequence[ListRow]) -> Iterator[Source]:
    """Yield the sources of rows that were understood, in the order of the first."""
    by_source: dict[tuple, Source] = {}
    for row in rows:
        source = by_source.setdefault(row.source, Source([]))
        source.rows.append(row)
    on_record = OnRecord([source.rows[0] for source in by_source.values()])
    for source in by_source.values():
        source.article = on_record.article_of(source.rows[0])
        yield source


class OnRecord:
    """The articles that a list’s sources may mean, looked up together."""

    def __init__(self, rows: Sequence[ListRow]):
        articles = Article.objects.select_related("outlet").order_by("id")
        keys = {url_key(row.url) for row in rows if row.url}
        self.by_address = {a.url_key: a for a in articles.filter(url_key__in=keys)}
        names = {row.outlet.lower() for row in rows} - {""}
        self.outlets = outlets_called(names) if names else {}
        self.by_outlet: dict[tuple, list[Article]] = {}
        days = {row.printed_on for row in rows} - {None}
        of_days = Q(published_on__in=days) | Q(published_on=None)
        for article in articles.filter(of_days, outlet__in=set(self.outlets.values())):
            key = (article.outlet_id, article.published_on)
            self.by_outlet.setdefault(key, []).append(article)

    def article_of(self, row: ListRow) -> Article | None:
        """Return a row’s article: by address, else by outlet, title and date."""
        key = url_key(row.url) if row.url else None
        if key in self.by_address:
            return self.by_address[key]
        outlet = self.outlets.get(row.outlet.lower())
        for article in (
            self.by_outlet.get((outlet, row.printed_on), []) if outlet else ()
        ):
            is_same = title_key(article.title) == title_key(row.title)
            # Without a title it is an excerpt’s, which has none either.
            is_told = bool(row.title) or article.is_excerpt
            if is_same and is_told and not (key and article.url_key):
                return article
        return None


def outlets_called(names: set[str]) -> dict[str, int]:
    """Return the outlets of these names in lower case, retired ones after others."""
    found: dict[str, int] = {}
    outlets = Outlet.objects.order_by("retired", "id")
    for pk, name, into in outlets.values_list("pk", "name", "merged_into"):
        if name.lower() in names:
            found.setdefault(name.lower(), into or pk)
    return found


def words_key(row: ListRow) -> str:
    return fold(" ".join(row.pieces))
