"""What quotes are narrowed by: one entry for each field.

The form, the search box’s operators, the facets, the download page, the files’ filters
and the ways of finding follow from it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from django.db.models import QuerySet

from articles.models import Outlet
from quotes.models import Role, Speaker
from quotes.search.values import (
    ANY_KIND,
    Days,
    Kinds,
    Languages,
    Rows,
    Values,
    at_slug,
    known_as,
    outlets_called,
    roles_called,
    speakers_called,
)


@dataclass(frozen=True)
class Facet:
    """How the values of a field are counted beside a result.

    `column` of the SQL `source`, which may name `found`, the quotes of the result, and
    `attributions`, theirs.
    """

    column: str
    source: str = "found"
    count: str = "count(*)"


@dataclass(frozen=True)
class Field:
    """A field: its name in addresses and in the search box, and what it leaves.

    `narrow` takes quotes and a value; of a field that attributions have a copy of
    (`is_copied`), it takes attributions too. `narrow_to_any` takes several rows.
    `has_term` says that the index of words knows its values. `example` and `finds`
    explain its operator: `speaker:haley`, quotes “by everybody of this name”.
    """

    name: str
    label: str
    values: Values
    narrow: Callable[[QuerySet, object], QuerySet]
    narrow_to_any: Callable[[QuerySet, list], QuerySet] | None = None
    facet: Facet | None = None
    in_form: bool = True
    in_box: bool = True
    is_copied: bool = False
    is_of_attributions: bool = False
    has_term: bool = False
    example: str = ""
    finds: str = ""

    def leave(self, quotes: QuerySet, value: object) -> QuerySet:
        """Return the quotes, or attributions, with a value or one of several rows."""
        several = isinstance(value, list)
        return (self.narrow_to_any if several else self.narrow)(quotes, value)


def of_kind(quotes: QuerySet, kind: str) -> QuerySet:
    return quotes if kind == ANY_KIND else quotes.of_kind(kind)


LANGUAGES = """found JOIN quotes_quote quote ON quote.id = found.id
    JOIN articles_article article ON article.id = quote.article_id"""

FIELDS = {
    field.name: field
    for field in (
        Field(
            "speaker",
            "Speaker",
            Rows(Speaker, "speaker", speakers_called, known_as),
            narrow=lambda quotes, speaker: quotes.by(speaker),
            narrow_to_any=lambda quotes, speakers: quotes.by_any(speakers),
            facet=Facet("speaker_id", "attributions"),
            is_of_attributions=True,
            has_term=True,
            example="speaker:haley",
            finds="by anyone with this name or surname",
        ),
        Field(
            "role",
            "Role",
            Rows(Role, "role", roles_called, at_slug),
            narrow=lambda quotes, role: quotes.in_role(role),
            narrow_to_any=lambda quotes, roles: quotes.in_any_role(roles),
            facet=Facet("role_id", "attributions", "count(DISTINCT quote_id)"),
            is_of_attributions=True,
            has_term=True,
            example="role:ambassador",
            finds="said in a role with these words",
        ),
        Field(
            "outlet",
            "Outlet",
            Rows(Outlet, "outlet", outlets_called, at_slug),
            narrow=lambda quotes, outlet: quotes.from_outlet(outlet),
            narrow_to_any=lambda quotes, outlets: quotes.from_any_outlet(outlets),
            facet=Facet("outlet_id"),
            is_copied=True,
            has_term=True,
            example='outlet:"The Example"',
            finds="printed in this outlet",
        ),
        Field(
            "kind",
            "Kind",
            Kinds(),
            narrow=of_kind,
            facet=Facet("kind"),
            is_copied=True,
            example="kind:partial",
            finds="of this kind: direct, partial or indirect",
        ),
        Field(
            "language",
            "Language",
            Languages(),
            narrow=lambda quotes, language: quotes.in_language(language.code),
            facet=Facet("nullif(language, '')", LANGUAGES),
            example="language:fr",
            finds="in articles in this language, by its code or English name",
        ),
        Field(
            "since",
            "Since",
            Days(),
            narrow=lambda quotes, date: quotes.since(date.first),
            in_box=False,
            is_copied=True,
        ),
        Field(
            "until",
            "Until",
            Days(),
            narrow=lambda quotes, date: quotes.until(date.last),
            in_box=False,
            is_copied=True,
        ),
        Field(
            "before",
            "Before",
            Days(),
            narrow=lambda quotes, date: quotes.before(date.first),
            in_form=False,
            is_copied=True,
            example="before:2017-06",
            finds="printed before this day, month or year",
        ),
        Field(
            "after",
            "After",
            Days(),
            narrow=lambda quotes, date: quotes.after(date.last),
            in_form=False,
            is_copied=True,
            example="after:2017",
            finds="printed after this day, month or year",
        ),
    )
}
OPERATORS = tuple(name for name, field in FIELDS.items() if field.in_box)


def operators_explained() -> list[Field]:
    """Return the fields whose operators make sense with what is on record."""
    return [one for one in FIELDS.values() if one.in_box and one.values.tell_apart()]
