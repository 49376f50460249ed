"""Quotes as lists show them: plain rows, which know what the models know of themselves.

Making six model instances a quote took a third of a list page's time.
"""

import datetime
from collections.abc import Iterable
from itertools import accumulate, pairwise
from typing import NamedTuple

from articles.models import Article, Outlet
from quotes.models.attributions import Attribution
from quotes.models.quotes import Quote
from quotes.models.speakers import Role, Speaker
from quotes.published.compiled import rows_of
from quotes.published.public import PUBLIC


class ListedOutlet(NamedTuple):
    pk: int
    name: str
    slug: str

    __str__ = Outlet.__str__


class ListedArticle(NamedTuple):
    pk: int
    title: str
    byline: str
    url: str
    published_on: datetime.date | None
    language: str
    outlet: ListedOutlet | None

    slug = Article.slug
    __str__ = Article.__str__


class ListedSpeaker(NamedTuple):
    pk: int
    name: str
    slug: str

    __str__ = Speaker.__str__


class ListedRole(NamedTuple):
    pk: int
    title: str
    organisation: str
    slug: str

    __str__ = Role.__str__


class ListedAttribution(NamedTuple):
    number: int
    unnamed_label: str
    unnamed_organisation: str
    resolved_name: str
    name_as_printed: str
    speaker: ListedSpeaker | None
    role: ListedRole | None

    __str__ = Attribution.__str__


class ListedAttributions(list):
    """The attributions of a quote in their order, asked for as a manager's are."""

    def all(self):
        return self


class ListedQuote(NamedTuple):
    pk: int
    text: str
    gaps: str
    kind: str
    sorted_on: datetime.date
    decided_at: datetime.datetime | None
    said_on_basis: str
    said_on_first: datetime.date | None
    said_on_last: datetime.date | None
    said_on_precision: str
    article: ListedArticle
    attributions: ListedAttributions

    Kind, Basis = Quote.Kind, Quote.Basis
    said_on = Quote.said_on
    has_own_date = Quote.has_own_date
    is_verbatim = Quote.is_verbatim
    get_absolute_url = Quote.get_absolute_url
    __str__ = Quote.__str__

    def __eq__(self, other):
        """Be the same quote as another row or a model instance of its number."""
        return isinstance(other, ListedQuote | Quote) and self.pk == other.pk

    def __hash__(self):
        return hash(self.pk)


QUOTE = ListedQuote._fields[:-2]
ARTICLE = ListedArticle._fields[:-1]
SAID = ListedAttribution._fields[:-2]
LISTED = {Speaker: ListedSpeaker, Role: ListedRole, Outlet: ListedOutlet}
# One row an attribution: each table's columns after another's, by their prefix.
PARTS = {
    "": QUOTE,
    "article__": ARTICLE,
    "article__outlet__": ListedOutlet._fields,
    "attributions__": SAID,
    "attributions__speaker__": ListedSpeaker._fields,
    "attributions__role__": ListedRole._fields,
}
COLUMNS = [prefix + name for prefix, names in PARTS.items() for name in names]
ENDS = list(accumulate(map(len, PARTS.values())))
SLICES = [slice(begin, end) for begin, end in pairwise([0, *ENDS])]


def listed(numbers: Iterable[int]) -> list[ListedQuote]:
    """Return the public quotes of these numbers, in this order, by one query.

    One that was withdrawn meanwhile is left out.
    """
    numbers = list(numbers)
    found: dict[int, ListedQuote] = {}
    for row in rows_of(quotes_numbered, numbers=numbers) if numbers else ():
        quote, article, outlet, attribution, speaker, role = (
            row[part] for part in SLICES
        )
        number = row[0]
        if number not in found:
            printed = ListedArticle(*article, one(ListedOutlet, outlet))
            found[number] = ListedQuote(*quote, printed, ListedAttributions())
        if attribution[0] is not None:
            who, what = one(ListedSpeaker, speaker), one(ListedRole, role)
            found[number].attributions.append(
                ListedAttribution(*attribution, who, what)
            )
    return [found[number] for number in numbers if number in found]


def quotes_numbered(numbers):
    quotes = Quote.objects.confirmed().filter(pk__in=numbers)
    return quotes.order_by("attributions__number").values_list(*COLUMNS)


def public_rows(model, numbers: list[int]) -> list:
    """Return the speakers, roles or outlets of these numbers that are public."""
    rows = rows_of(rows_numbered, model, numbers=numbers) if numbers else ()
    return [LISTED[model](*row) for row in rows]


def rows_numbered(model, numbers):
    rows = PUBLIC[model]().order_by().filter(pk__in=numbers)
    return rows.values_list(*LISTED[model]._fields)


def one(kind, columns):
    """Return a row of another table; None where the join found none."""
    return None if columns[0] is None else kind(*columns)
