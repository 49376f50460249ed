"""Whom an article names: the engine’s people of its text, and what the record holds."""

from dataclasses import dataclass, replace

from articles.refusals import RefusedError
from quotes.decisions.acts.placing import stands_between
from quotes.extraction import find_people
from quotes.extraction.pasted import find_words
from quotes.models import Attribution, Quote, Speaker, SpeakerName
from quotes.models.folding import name_key
from quotes.recording.waiting import SHORT

MOST = 9  # each has a digit as its key


@dataclass(frozen=True)
class Named:
    """Somebody whom the article names, on record or not, and where."""

    name: str
    kind: str
    title: str = ""
    places: tuple[tuple[int, int], ...] = ()
    speaker: Speaker | None = None

    @property
    def sent_as(self) -> str:
        """Return what the form that chooses a speaker calls it."""
        return "speaker" if self.speaker else f"new_{self.kind}"

    @property
    def value(self):
        return self.speaker.pk if self.speaker else self.name

    def distance(self, position: int) -> int:
        """Return how far from a position the name is printed; far, if it isn’t."""
        return min((abs(start - position) for start, _ in self.places), default=10**9)

    def stands_at(self, places) -> bool:
        """Say whether the name is printed at one of these places."""
        return any(
            start < place.end and place.start < end
            for start, end in self.places
            for place in places
        )

    def begins(self, typed: list[str]) -> bool:
        """Say whether each word that was typed begins a word of the name."""
        words = name_key(self.name).split()
        return all(any(word.startswith(one) for word in words) for one in typed)


def names_here(quote: Quote, typed: str = "") -> list[Named]:
    """Return whom a quote’s article names, those printed nearest to it first.

    The speakers of the quote itself are left out; letters that are typed narrow it.
    """
    words = name_key(typed).split()
    people = named_in(quote.version.text, quote.article.language)
    first = min((span.start for span in quote.cited_spans()), default=0)
    people.sort(key=lambda one: one.distance(first))
    here = on_record([*people, *resolved_in(quote.article)])
    own = {one.speaker_id for one in quote.attributions.all()} - {None}
    others = [one for one in here if not (one.speaker and one.speaker.pk in own)]
    return [one for one in others if one.begins(words)][:MOST]


def resolved_in(article) -> list[Named]:
    """Return the names that the record holds of those who are quoted in an article."""
    said = Attribution.objects.filter(quote__article=article, unnamed_label="")
    named = said.exclude(resolved_name="").order_by("quote", "number")
    columns = named.values_list("resolved_name", "resolved_kind", "resolved_title")
    return [Named(name, kind or "person", title) for name, kind, title in columns]


def named_in(text: str, language: str) -> list[Named]:
    """Return whom the engine reads in a text: full names, and who has a title.

    A very long text is not read while a person waits.
    """
    if len(text) > SHORT:
        return []
    return [
        Named(person.name, person.kind, title_of(person, text), places_of(person))
        for person in find_people(text, language=language or None)
        if person.name and (" " in person.name or person.titles)
    ]


def title_of(person, text) -> str:
    return " ".join(person.titles[0].of(text).split()) if person.titles else ""


def places_of(person) -> tuple[tuple[int, int], ...]:
    names = (one.span for one in person.mentions if one.kind == "name")
    return tuple((span.start, span.end) for span in names)


def on_record(people: list[Named]) -> list[Named]:
    """Return people as the record knows them, each once.

    Whose name several speakers have stays a name.
    """
    keys = {name_key(one.name) for one in people}
    speakers: dict[str, set[Speaker]] = {}
    for known in known_as(keys):
        speakers.setdefault(known.key, set()).add(known.speaker)
    found: dict[object, Named] = {}
    for one in people:
        key = name_key(one.name)
        if len(meant := speakers.get(key, ())) == 1:
            [speaker] = meant
            one = replace(one, name=speaker.name, kind=speaker.kind, speaker=speaker)
        found.setdefault(one.speaker or key, one)
    return list(found.values())


def known_as(keys):
    names = SpeakerName.objects.in_use().filter(key__in=keys)
    return names.select_related("speaker")


def name_of(quote: Quote, words: str, before="", after="") -> tuple[str, str]:
    """Return the full name, and the kind, of whom words of the article name.

    `before` and `after` are some of the text on either side. Raise RefusedError if the
    words aren’t in its text, or if they name several people there.
    """
    text = quote.version.text
    places = find_words(text, words)
    if not places:
        raise RefusedError("These words aren’t in the article. Select a name there.")
    places = [
        one for one in places if stands_between(text, one.start, one.end, before, after)
    ]
    people = [
        person
        for person in named_in(text, quote.article.language)
        if person.stands_at(places)
    ]
    if len(people) > 1:
        names = " or ".join(person.name for person in people)
        raise RefusedError(f"“{words}” may be {names}. Select the full name.")
    return (people[0].name, people[0].kind) if people else (words, "")
