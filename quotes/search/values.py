"""What may be written for a field, and what it means."""

from collections.abc import Callable
from dataclasses import dataclass

from django.db.models import Model, Q, QuerySet
from django.utils.text import slugify

from articles.languages import language_name
from quotes.models import PartialDate, Quote, Role, Speaker
from quotes.models.folding import name_key
from quotes.models.numbers import NoSuchNumberError, whole_number
from quotes.published.listed import public_rows
from quotes.published.public import PUBLIC, public_languages, public_outlets, public_row

MOST_MEANT = 50
# Statements reported without quotation marks are listed only where one asks for them.
IN_MARKS, ANY_KIND = "in quotation marks", "any"


class UnknownError(ValueError):
    """What was written means nothing; the sentence says why."""


class Values:
    """What a field may hold."""

    def tell_apart(self) -> bool:
        """Say whether there may be more than one, so that choosing makes sense."""
        return True


@dataclass(frozen=True)
class Rows(Values):
    """Public rows of a model, by number or by name.

    An address means one row; in the search box a name may mean several of `called`.
    """

    model: type[Model]
    noun: str
    called: Callable[[str], QuerySet]
    named: Callable[["Rows", str], QuerySet]

    def read(self, written: str) -> Model:
        """Return the one row that is meant; raise UnknownError of none and several."""
        if row := self.numbered(written):
            return row
        found = self.named(self, written)[:2]
        if len(found) == 1:
            return found[0]
        if found:
            raise UnknownError(
                f"Several {self.noun}s have this name. Choose one of them in the list."
            )
        raise UnknownError(
            f"No {self.noun} on record has this name. See the list of {self.noun}s."
        )

    def numbered(self, written: str) -> Model | None:
        try:
            number = whole_number(written)
        except NoSuchNumberError:
            return None
        return None if number is None else public_row(self.model, number)

    def read_in_box(self, written: str) -> list[Model]:
        """Return all rows that may be meant; raise UnknownError of none."""
        rows = list(self.called(written)[:MOST_MEANT])
        if not rows:
            raise UnknownError(f"no {self.noun} on record has this name.")
        return rows

    def labels(self, numbers: list[str]) -> dict[str, str]:
        """Return the names of rows by their numbers, as far as they are public."""
        rows = public_rows(self.model, list(map(int, numbers)))
        return {str(row.pk): str(row) for row in rows}

    def public(self) -> QuerySet:
        return PUBLIC[self.model]()


@dataclass(frozen=True)
class Days(Values):
    """A day, a month or a year: 2017-05-15, 2017-05 or 2017."""

    def read(self, written: str) -> PartialDate:
        try:
            return PartialDate.parse(written)
        except ValueError as problem:
            raise UnknownError(str(problem)) from None

    read_in_box = read


@dataclass(frozen=True)
class Kinds(Values):
    """A kind of quote, or any."""

    def choices(self) -> list[tuple[str, str]]:
        any_kind = (ANY_KIND, "all, indirect ones too")
        return [("", IN_MARKS), *Quote.Kind.choices, any_kind]

    def labels(self, kinds: list[str]) -> dict[str, str]:
        return dict(Quote.Kind.choices)

    def read(self, written: str) -> str:
        if written in (*Quote.Kind.values, ANY_KIND):
            return written
        raise UnknownError("A quote is direct, partial or indirect.")

    def read_in_box(self, written: str) -> str:
        if written.lower() in Quote.Kind.values:
            return written.lower()
        raise UnknownError("a quote is direct, partial or indirect.")


@dataclass(frozen=True)
class Language:
    """A language that articles are written in, by its code."""

    code: str

    def __str__(self):
        return language_name(self.code)


@dataclass(frozen=True)
class Languages(Values):
    """A language, by its code or by its name in English: fr, French."""

    def tell_apart(self) -> bool:
        return len(public_languages()) > 1

    def labels(self, codes: list[str]) -> dict[str, str]:
        return {code: str(Language(code)) for code in codes}

    def there_are(self) -> list[Language]:
        return sorted(map(Language, public_languages()), key=str)

    def choices(self) -> list[tuple[str, str]]:
        there_are = [(language.code, str(language)) for language in self.there_are()]
        return [("", "any"), *there_are]

    def read(self, written: str) -> Language:
        asked, there_are = written.strip().lower(), self.there_are()
        for language in there_are:
            if asked in (language.code.lower(), str(language).lower()):
                return language
        known = ", ".join(language.code for language in there_are) or "none yet"
        raise UnknownError(
            f"No quote on record is in this language. Choose from: {known}."
        )

    def read_in_box(self, written: str) -> Language:
        try:
            return self.read(written)
        except UnknownError:
            raise UnknownError("no quote on record is in this language.") from None


def at_slug(rows: Rows, name: str) -> QuerySet:
    """Return the rows of this name, and those that rows of it were merged into."""
    named = Q(slug=slugify(name, allow_unicode=True))
    merged = rows.model.objects.filter(named).values("merged_into")
    return rows.public().filter(named | Q(pk__in=merged))


def known_as(rows: Rows, name: str) -> QuerySet:
    """Return the rows that any of their names may mean."""
    return rows.public().who_may_be(name)


def speakers_called(name: str) -> QuerySet:
    return Speaker.objects.public().who_may_be(name)


def roles_called(name: str) -> QuerySet:
    """Return the public roles in whose title or organisation these words stand."""
    return Role.objects.public().filter(with_a_word_beginning(name))


def with_a_word_beginning(typed: str) -> Q:
    """Return the condition that these words stand in a slug; the last may go on."""
    slug = slugify(typed, allow_unicode=True)
    begins, inside = Q(slug__startswith=slug), Q(slug__contains=f"-{slug}")
    return begins | inside if slug else Q(pk__in=[])


def outlets_called(name: str) -> QuerySet:
    slug = slugify(name, allow_unicode=True)
    if not name_key(name) or not slug:
        return public_outlets().none()
    return public_outlets().filter(Q(slug=slug) | Q(slug=f"the-{slug}"))
