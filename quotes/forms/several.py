"""The forms to add several articles at once, and then what was read of each."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.template.defaultfilters import pluralize

from articles.bulk import Manner, Row, address_row, draft_of, rows_in
from articles.fetching.fetching import Fetched, fetch
from articles.loading import NO_MARKS, lacks_marks
from articles.models import Capture
from articles.readers.limits import check_text
from articles.readers.reading import Draft, UnreadableError, read_text
from articles.refusals import RefusedError
from articles.tables.files import is_table
from articles.text.cleaning import clean
from quotes.forms.addresses import AddressesField, kept
from quotes.forms.articles import (
    DETAILS,
    AddArticleForm,
    PastedText,
    not_in_the_future,
)

MOST_ARTICLES = 100
MOST_CHARACTERS = 3_000_000
MOST_SECONDS = 15
OF_ALL = ("outlet", "byline", "published_on")


@dataclass(frozen=True)
class Read:
    """What was read of a file or an address: an article, or the reason why none."""

    name: str
    draft: Draft | None = None
    problem: str = ""
    fetched: Fetched | None = None


@dataclass
class Budget:
    """How much is read at once: articles, characters and seconds."""

    articles: int = 0
    characters: int = 0
    ends: float = field(default_factory=lambda: time.monotonic() + MOST_SECONDS)

    def spend(self, draft: Draft | None) -> None:
        """Count an article, and what can’t be read: it takes a line of the page."""
        self.articles += 1
        self.characters += len(draft.text) if draft else 0

    def fetch(self, address: str) -> Fetched:
        """Fetch a page in the time that is left."""
        return fetch(address, seconds=max(self.ends - time.monotonic(), 1))

    @property
    def over(self) -> str:
        """Return a sentence where no more is read; empty while there is room."""
        if self.articles >= MOST_ARTICLES:
            return f"{MOST_ARTICLES} articles are the most at once."
        if self.characters >= MOST_CHARACTERS:
            return f"{MOST_CHARACTERS:,} characters are the most at once."
        if time.monotonic() > self.ends:
            return f"{MOST_SECONDS} seconds of reading are the most at once."
        return ""


class ManyFiles(forms.ClearableFileInput):
    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Any number of files; one that is empty gets its sentence from the reader."""

    widget = ManyFiles

    def clean(self, data, initial=None):
        """Return a list."""
        sent = data if isinstance(data, list | tuple) else [data]
        return [super(FilesField, self).clean(one) for one in sent if one]


class AddArticlesForm(AddArticleForm):
    """A paste, files or addresses; several articles are shown before they are added."""

    addresses = AddressesField(
        required=False,
        widget=forms.Textarea(attrs={"rows": 2, "inputmode": "url"}),
        label="or read it on the web",
        help_text="Its address. One a line where there are several; those are shown "
        "before they are added.",
    )
    file = FilesField(
        required=False,
        allow_empty_file=True,
        label="or choose files",
        help_text="Text, HTML, PDF, Word, OpenDocument, RTF, mail or Markdown; also "
        "ZIPs of them, and what LexisNexis exports. Several are shown before they "
        "are added.",
    )
    # Sent from the browser in which a page stands: its address, its title, and the
    # words that were selected there.
    page_address = forms.URLField(
        required=False,
        max_length=2000,
        assume_scheme="https",
        widget=forms.HiddenInput,
    )
    page_title = forms.CharField(
        required=False, max_length=500, widget=forms.HiddenInput
    )
    words = PastedText(required=False, max_length=20_000, widget=forms.HiddenInput)

    SOURCES = ("text", "addresses", "file")
    ONE_SOURCE = "Paste the article’s text, give its address or choose files."

    def clean(self):
        """Put one article into `draft`, or what was read of several into `several`."""
        if not self.errors and not self.sources():
            # An address typed as a detail, and nothing beside it, is where to read.
            self.cleaned_data["addresses"] = [*filter(None, [self.cleaned_data["url"]])]
        if self.errors or not set(self.sources()) & {"addresses", "file"}:
            return super().clean()
        if "text" in self.sources():
            raise ValidationError(self.ONE_SOURCE)
        self.cleaned_data["several"] = self.read_several()
        if len(self.cleaned_data["several"]) == 1:
            return super().clean()
        self.refuse_what_is_of_one()
        return self.cleaned_data

    def read_several(self) -> list[Read]:
        given, budget = self.cleaned_data, Budget()
        manner = Manner(beginnings=given["beginnings"], fetch=budget.fetch)
        read = list(read_addresses(given["addresses"], budget, manner))
        return [*read, *read_files(given["file"], budget, manner)]

    def read(self):
        """Return the one draft there is."""
        if self.sources() == ["text"]:
            return self.read_paste()
        (read,) = self.cleaned_data.pop("several")
        if read.draft is None:
            raise UnreadableError(read.problem)
        self.cleaned_data["fetched"] = read.fetched
        return self.with_title(read.draft)

    def read_paste(self):
        """Return the draft of a paste, which may be the source of a page."""
        given = self.cleaned_data
        seen_at = given["page_address"]
        draft = read_text(given["text"], seen_at, beginnings=given["beginnings"])
        return self.with_title(replace(draft, url=draft.url or seen_at or None))

    def with_title(self, draft: Draft) -> Draft:
        """Return a draft with the page’s title where it has none of its own."""
        return replace(draft, title=draft.title or self.cleaned_data["page_title"])

    def refuse_what_is_of_one(self):
        """Refuse details that no two articles share."""
        for name in set(DETAILS) - set(OF_ALL):
            if self.cleaned_data.get(name):
                self.add_error(
                    name, "Leave this empty: it can’t be that of several articles."
                )

    def drafts(self) -> list[Read]:
        """Return what was read, with the details given for all."""
        known = {n: self.cleaned_data[n] for n in OF_ALL if self.cleaned_data[n]}
        return [
            replace(one, draft=replace(one.draft, **known)) if one.draft else one
            for one in self.cleaned_data["several"]
        ]


def read_addresses(
    addresses: list[str], budget: Budget, manner: Manner
) -> Iterator[Read]:
    """Read articles from addresses as long as there is room, then name the rest."""
    for number, address in enumerate(addresses):
        if budget.over:
            rest = ", ".join(addresses[number:])
            sentence = f"Left unread. {budget.over} Give the rest again afterwards:"
            yield Read(address, problem=f"{sentence} {rest}")
            return
        row = address_row(address, manner)
        yield (read := read_row(row.name, row))
        budget.spend(read.draft)


def read_files(files, budget: Budget, manner: Manner) -> Iterator[Read]:
    """Read files as long as there is room; the last says what was left unread."""
    for number, file in enumerate(files):
        if budget.over:
            yield left_unread([one.name for one in files[number:]], budget)
            return
        yield from read_file_of_many(file, budget, manner)


def read_file_of_many(file, budget: Budget, manner: Manner) -> Iterator[Read]:
    most = settings.ONRECORD_MAX_UPLOAD_MB * 1_000_000
    if is_table(Path(file.name)):
        yield Read(file.name, problem=of_table(file.name))
        return
    try:
        for row in rows_in(file.name, file, most, manner):
            name = row.name or file.name
            if budget.over:
                yield left_unread([f"{file.name} from {name} on"], budget)
                return
            yield (read := read_row(name, row))
            budget.spend(read.draft)
    except (UnreadableError, RefusedError) as problem:
        budget.spend(None)
        yield Read(file.name, problem=named(file.name, str(problem)))


def named(name: str, problem: str) -> str:
    return problem if problem.startswith(f"{name}: ") else f"{name}: {problem}"


def of_table(name: str) -> str:
    return (
        f"{name}: This is a table. A table of articles comes in by a command: "
        f"{settings.ONRECORD_COMMAND} load_articles {name}"
    )


def read_row(name: str, row: Row) -> Read:
    try:
        if row.problem:
            return Read(name, problem=named(name, row.problem))
        return Read(name, row.draft or draft_of(row.values), fetched=row.fetched)
    except RefusedError as problem:
        return Read(name, problem=named(name, str(problem)))


def left_unread(names: list[str], budget: Budget) -> Read:
    more = len(names) - 1
    others = f" and {more} more file{pluralize(more)}" if more else ""
    return Read(
        names[0],
        problem=f"{names[0]}{others}: Left unread. {budget.over} Add what is below, "
        "then choose the rest again.",
    )


class ReadArticleForm(forms.Form):
    """What was read of one file, to be mended."""

    name = forms.CharField(required=False, widget=forms.HiddenInput)
    text = PastedText(widget=forms.HiddenInput)
    language = forms.CharField(required=False, max_length=10, widget=forms.HiddenInput)
    title = forms.CharField(required=False, max_length=500)
    published_on = forms.DateField(
        required=False,
        label="Date",
        widget=forms.DateInput({"type": "date"}, "%Y-%m-%d"),
        validators=[not_in_the_future],
    )
    outlet = forms.CharField(
        required=False,
        max_length=200,
        widget=forms.TextInput({"list": "outlets", "autocomplete": "off"}),
    )
    byline = forms.CharField(required=False, max_length=500)
    url = forms.URLField(
        required=False, max_length=2000, label="Address", assume_scheme="https"
    )
    read_from = forms.CharField(required=False, widget=forms.HiddenInput)
    is_beginning = forms.BooleanField(required=False)
    leave_out = forms.BooleanField(required=False)

    DETAILS = ("title", "published_on", "outlet", "byline", "url")
    KEYS = dict(zip(DETAILS, "tdoba", strict=True))

    def clean_text(self):
        text = self.cleaned_data["text"]
        try:
            check_text(text)
        except UnreadableError as problem:
            raise ValidationError(str(problem)) from None
        return clean(text)

    def draft(self) -> Draft:
        details = {n: self.cleaned_data[n] or None for n in (*self.DETAILS, "language")}
        draft = Draft(
            text=self.cleaned_data["text"],
            is_beginning=self.cleaned_data["is_beginning"],
            **details,
        )
        _, also_at = kept(self.cleaned_data["read_from"], draft)
        return replace(draft, also_at=also_at)

    def capture(self) -> Capture | None:
        """Return what the text was read from, if it was read from an address."""
        capture, _ = kept(self.cleaned_data["read_from"], self.draft())
        return capture

    @property
    def keyed_fields(self):
        """Return each field to be seen, with the key that leads to it."""
        return [(self[name], key) for name, key in self.KEYS.items()]

    @property
    def lacks(self) -> list[str]:
        """Return which details are empty, of those that an article should have."""
        names = {"title": "title", "published_on": "date", "outlet": "outlet"}
        names["byline"] = "byline"
        return [said for name, said in names.items() if not self[name].value()]

    @property
    def first_gap(self):
        """Return the field to begin with: the first that is empty, else the title."""
        empty = (self[n] for n in self.DETAILS[:4] if not self[n].value())
        return next(empty, self["title"])

    @property
    def words(self) -> int:
        return len(self["text"].value().split())

    @property
    def without_marks(self) -> str:
        return NO_MARKS if lacks_marks(self["text"].value()) else ""


ReadArticles = forms.formset_factory(
    ReadArticleForm, extra=0, max_num=MOST_ARTICLES, absolute_max=MOST_ARTICLES
)


def formset_of(drafts: list[tuple[str, Draft, str]]):
    """Return the forms of drafts, each with its file’s name and what it is read from.

    That is a note as keep_signed() gives it, or nothing for files.
    """
    names = (*ReadArticleForm.DETAILS, "language", "text", "is_beginning")
    return ReadArticles(
        initial=[
            {name: getattr(draft, name) for name in names}
            | {"name": file, "read_from": note}
            for file, draft, note in drafts
        ]
    )
