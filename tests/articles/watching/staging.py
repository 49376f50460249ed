"""Makes articles of made-up news, and edits each in forty ways.

Half of the edits touch a quote, and have to be told; the others are what changes on
any page by itself, or what an outlet may do without touching anybody's words.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from tests.articles.watching.web import story

FIRST = (
    "Ada Bo Cleo Dara Edwin Farah Goran Hilde Imre Joan Kofi Lena Milo Nadia".split()
)
LAST = (
    "Quill Ekberg Tarn Moreau Osei Varga Pell Lindqvist Sandoval Harrow Iversen Dunmore"
).split()
POSTS = [
    "the harbour master",
    "the mayor of Aldmere",
    "a spokeswoman for the ferry line",
    "the head of the pilots’ guild",
    "the opposition leader",
    "the chief engineer of the dam",
    "the health minister",
    "a union organiser",
]
WORDS = [
    "The quay is closed until the river falls below {n} metres",
    "We lost {n} boats in a single night, and nobody was told",
    "I will not sign a budget that takes {n} nurses from the ward",
    "Our members have waited {n} years for this agreement",
    "There was no leak at the dam, and there is none today",
    "The council has to explain where the {n} million went",
    "Nobody who works in this town can afford to live in it",
    "It is the wrong answer to a question that no one asked",
    "My family has fished here for {n} generations",
    "We found {n} cracks in the wall, and we repaired every one",
    "The school will open in September, whatever it takes",
    "I have never met the man, and I do not want his money",
]
FRAGMENTS = [
    "a disgrace to the whole town",
    "the last honest vote in the chamber",
    "worse than anything seen in {n} years",
    "a bridge to nowhere at all",
]
NARRATIVE = [
    "The river rose over the quay on Sunday night, and two streets had to be cleared.",
    "The meeting lasted until midnight and ended without a vote.",
    "Work on the new wall was to begin in the spring, but was put off twice.",
    "About a hundred people had gathered outside the hall in the rain.",
    "The ferry line carries most of what the island eats and burns.",
    "A report on the accident is expected before the end of the month.",
    "The budget has to be passed by the first of July.",
    "Fishing has declined along this coast since the cannery was shut.",
]
TITLES = [
    "Ferry line and council at odds over the quay",
    "Budget put off again after a long night",
    "River leaves two streets under water",
    "Dam is safe, its engineers say",
]


@dataclass(frozen=True)
class Person:
    first: str
    last: str
    post: str

    @property
    def name(self) -> str:
        return f"{self.first} {self.last}"


@dataclass(frozen=True)
class Said:
    """A paragraph with a quote; `shape` puts words and speaker together."""

    words: str
    person: Person
    shape: int
    tail: str = ""
    verb: str = "said"

    def __str__(self) -> str:
        who = f"{self.person.name}, {self.person.post}"
        last, words, tail, verb = self.person.last, self.words, self.tail, self.verb
        ends = f" “{tail}.”" if tail else ""
        return [
            f"“{words},” {verb} {who}.{ends}",
            f"{who}, {verb}: “{words}.”{ends and ' He added:' + ends}",
            f"“{words},” {last} {verb}.{ends}",
            f"{last} called it “{words}” on Sunday, and left the hall.",
        ][self.shape]


Paragraph = str | Said


@dataclass(frozen=True)
class Article:
    title: str
    paragraphs: tuple[Paragraph, ...]
    extra: str = ""
    last: tuple[str, ...] = ()

    @property
    def page(self) -> str:
        words = [str(paragraph) for paragraph in (*self.paragraphs, *self.last)]
        return story(self.title, *words, extra=self.extra)

    def said(self, shape: int | None = None) -> list[int]:
        """Return at which places quotes stand."""
        return [
            at
            for at, one in enumerate(self.paragraphs)
            if isinstance(one, Said) and (shape is None or one.shape == shape)
        ]

    def with_at(self, at: int, paragraph: Paragraph) -> "Article":
        there = list(self.paragraphs)
        there[at] = paragraph
        return replace(self, paragraphs=tuple(there))

    def without(self, at: int) -> "Article":
        return replace(
            self, paragraphs=self.paragraphs[:at] + self.paragraphs[at + 1 :]
        )

    def plus(self, at: int, paragraph: Paragraph) -> "Article":
        there = list(self.paragraphs)
        there.insert(at, paragraph)
        return replace(self, paragraphs=tuple(there))


def made(seed: int) -> Article:
    """Return an article of eight to ten paragraphs, half of them with quotes."""
    draw = random.Random(seed)  # noqa: S311
    lasts = draw.sample(LAST, 3)
    people = [Person(draw.choice(FIRST), last, draw.choice(POSTS)) for last in lasts]
    sentences = [words.format(n=draw.randint(3, 90)) for words in draw.sample(WORDS, 6)]
    fragment = draw.choice(FRAGMENTS).format(n=draw.randint(3, 90))
    narrative = draw.sample(NARRATIVE, 4)
    paragraphs = [
        narrative[0],
        Said(sentences[0], people[0], 0, sentences[1]),
        narrative[1],
        Said(sentences[2], people[1], 0),
        Said(sentences[3], people[0], 2),
        narrative[2],
        Said(fragment, people[1], 3),
        Said(sentences[4], people[2], 1),
        narrative[3],
    ]
    return Article(draw.choice(TITLES), tuple(paragraphs))


@dataclass(frozen=True)
class Edit:
    """A way to edit an article; `tells` are the kinds of change that are expected."""

    name: str
    do: Callable[[Article, random.Random], Article]
    tells: tuple[str, ...] = field(default=())


def on_words(change: Callable[[str, random.Random], str], shape: int = 0):
    """Edit the words of one quote."""

    def do(article: Article, draw) -> Article:
        at = draw.choice(article.said(shape))
        said = article.paragraphs[at]
        return article.with_at(at, replace(said, words=change(said.words, draw)))

    return do


def swapped(words: str, draw) -> str:
    some = words.split()
    at = draw.randrange(1, len(some))
    some[at] = "perhaps" if some[at] != "perhaps" else "surely"
    return " ".join(some)


def cut(words: str, draw) -> str:
    some = words.split()
    del some[draw.randrange(1, len(some))]
    return " ".join(some)


def denied(words: str, draw) -> str:
    some = words.split()
    some.insert(draw.randrange(1, len(some)), "never")
    return " ".join(some)


def longer(words: str, draw) -> str:
    return f"{words}, and that is all there is to say about it"


def shorter(words: str, draw) -> str:
    some = words.split()
    return " ".join(some[: max(4, len(some) - 4)])


def another_number(words: str, draw) -> str:
    number = next((word for word in words.split() if word.isdigit()), None)
    return (
        words.replace(number, str(int(number) + 17)) if number else swapped(words, draw)
    )


def first(article: Article, shape: int = 0) -> int:
    return article.said(shape)[0]


def new_tail(article: Article, draw) -> Article:
    at = first(article)
    return article.with_at(at, replace(article.paragraphs[at], tail="It was worse"))


def no_tail(article: Article, draw) -> Article:
    at = first(article)
    return article.with_at(at, replace(article.paragraphs[at], tail=""))


def another_tail(article: Article, draw) -> Article:
    at = first(article)
    said = article.paragraphs[at]
    return article.with_at(at, replace(said, tail=swapped(said.tail, draw)))


def paraphrased(article: Article, draw) -> Article:
    at = first(article, 1)
    person = article.paragraphs[at].person
    told = f"{person.name}, {person.post}, defended the plan at some length."
    return article.with_at(at, told)


def removed(article: Article, draw) -> Article:
    return article.without(first(article, 1))


def another_quote(article: Article, draw) -> Article:
    person = article.paragraphs[first(article)].person
    said = Said("Ask me again when the water has gone", person, 2)
    return article.plus(len(article.paragraphs) - 1, said)


def quote_by_a_new_person(article: Article, draw) -> Article:
    person = Person("Wanda", "Okonjo", "a baker on the quay")
    return article.plus(4, Said("My shop was under water by nine", person, 0))


def replaced_quote(article: Article, draw) -> Article:
    at = first(article, 1)
    said = article.paragraphs[at]
    words = "Every single chair in here belonged to my grandmother"
    return article.with_at(at, replace(said, words=words))


def renamed(article: Article, draw) -> Article:
    """Correct a surname wherever it stands."""
    old = article.paragraphs[article.said(0)[1]].person
    return with_person(article, old, replace(old, last="Zimmerle"))


def with_person(article: Article, old: Person, new: Person) -> Article:
    return replace(
        article,
        paragraphs=tuple(
            replace(one, person=new)
            if isinstance(one, Said) and one.person == old
            else one
            for one in article.paragraphs
        ),
    )


def given_to_another(article: Article, draw) -> Article:
    at = first(article, 1)
    other = Person("Wanda", "Okonjo", "a baker on the quay")
    return article.with_at(at, replace(article.paragraphs[at], person=other))


def another_post(article: Article, draw) -> Article:
    at = first(article, 1)
    said = article.paragraphs[at]
    person = replace(said.person, post="the acting coroner")
    return article.with_at(at, replace(said, person=person))


def former_post(article: Article, draw) -> Article:
    at = first(article, 1)
    said = article.paragraphs[at]
    post = "the former " + said.person.post.split(" ", 1)[1]
    return article.with_at(at, replace(said, person=replace(said.person, post=post)))


def after(line: str):
    """Add a line below the text."""
    return lambda article, draw: replace(article, last=(*article.last, line))


def beside(html: str):
    """Add something on the page, outside the article."""
    return lambda article, draw: replace(article, extra=article.extra + html)


def moved(article: Article, draw) -> Article:
    at = draw.choice(article.said(1))
    return article.without(at).plus(2, article.paragraphs[at])


def moved_narrative(article: Article, draw) -> Article:
    return article.without(2).plus(5, article.paragraphs[2])


def retold(article: Article, draw) -> Article:
    return article.with_at(
        2, "The meeting went on past midnight, and nothing was voted on."
    )


def another_verb(article: Article, draw) -> Article:
    at = first(article, 2)
    return article.with_at(at, replace(article.paragraphs[at], verb="insisted"))


def straight(article: Article, draw) -> Article:
    marks = str.maketrans("“”’", '""\'')
    return replace(
        article,
        paragraphs=tuple(str(one).translate(marks) for one in article.paragraphs),
    )


def split(article: Article, draw) -> Article:
    halves = (
        "The river rose over the quay on Sunday night.",
        "Two streets were cleared.",
    )
    return article.with_at(0, halves[0]).plus(1, halves[1])


LINKS = "".join(
    f"<li><a href='/{n}'>Storm number {n} nears the coast</a></li>" for n in range(6)
)

EDITS = [
    Edit("a word swapped", on_words(swapped), ("words",)),
    Edit("a word swapped, said first", on_words(swapped, 1), ("words",)),
    Edit("a word swapped, surname only", on_words(swapped, 2), ("words",)),
    Edit("a word of a fragment swapped", on_words(swapped, 3), ("words",)),
    Edit("a word cut", on_words(cut), ("words",)),
    Edit("a word cut, surname only", on_words(cut, 2), ("words",)),
    Edit("never put in", on_words(denied), ("words",)),
    Edit("never put in, said first", on_words(denied, 1), ("words",)),
    Edit("another number", on_words(another_number), ("words",)),
    Edit("words added at the end", on_words(longer, 2), ("words",)),
    Edit("words cut from the end", on_words(shorter, 2), ("words",)),
    Edit("second piece swapped a word", another_tail, ("words",)),
    Edit("second piece gone", no_tail, ("words",)),
    Edit("second piece replaced", new_tail, ("words",)),
    Edit("quote told in the paper’s own words", paraphrased, ("gone",)),
    Edit("quote removed", removed, ("gone",)),
    Edit("quote added", another_quote, ("new",)),
    Edit("quote of a new person added", quote_by_a_new_person, ("new",)),
    Edit("quote replaced by another", replaced_quote, ("gone", "new")),
    Edit("surname corrected", renamed, ("name", "name")),
    Edit("given to another person", given_to_another, ("name", "title")),
    Edit("another post", another_post, ("title",)),
    Edit("former post", former_post, ("title",)),
    Edit("nothing", lambda article, draw: article),
    Edit("minutes ago", after("Updated 5 minutes ago")),
    Edit("stamp", after("Last updated: Tue 3 Mar 2026, 14.05 GMT")),
    Edit("readers", after("1,204 people are reading this now")),
    Edit("comments", after("Comments (48)")),
    Edit("minutes to read", after("4 min read")),
    Edit("advert", beside("<aside class='ad'><p>“Sleep well,” says Joy.</p></aside>")),
    Edit("related stories", beside(f"<aside><h3>Related</h3><ul>{LINKS}</ul></aside>")),
    Edit("newsletter", after("Sign up for our morning newsletter")),
    Edit("paragraph with a quote moved", moved),
    Edit("paragraph moved", moved_narrative),
    Edit("paragraph retold", retold),
    Edit("another verb", another_verb),
    Edit("straight marks", straight),
    Edit("paragraph split", split),
    Edit(
        "paragraph added", lambda a, draw: a.plus(3, "A second boat was found at noon.")
    ),
    Edit(
        "headline", lambda a, draw: replace(a, title="Long night ends without a vote")
    ),
]
