"""Reads who is who in one article: whom each name and each pronoun means."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from quotes.extraction.found import KnownName, Person, PersonMention, Span
from quotes.extraction.lexicon.cues import CUE_FORMS
from quotes.extraction.lexicon.titles import STATEMENTS
from quotes.extraction.mentions.described import beside_no_name
from quotes.extraction.mentions.reading import PERSON, Mention
from quotes.extraction.mentions.spotting import Spotter
from quotes.extraction.mentions.standing import Spotted
from quotes.extraction.people.clusters import Cluster
from quotes.extraction.people.forms import tidy
from quotes.extraction.people.gathering import Gathering
from quotes.extraction.people.pointing import (
    SEX,
    Choice,
    Meant,
    choice_between,
    chosen,
    form_of_pronoun,
    form_of_thing,
    in_trails,
    may_be,
)
from quotes.extraction.people.pointing_clues import Pointer
from quotes.extraction.people.roles import title_told
from quotes.extraction.people.spoken import Spoken
from quotes.extraction.people.trails import (
    DESCRIBED,
    NAME,
    POINTED,
    SHORT,
    Step,
    Trail,
    Trails,
)
from quotes.extraction.rules.saying import Prose
from quotes.extraction.weights.pointing import POINTING

# He told *Holt*: whoever is named so near after a pronoun is not meant by it.
NEAR = 60
# A pronoun that is so surely somebody's goes on with its trail.
ENOUGH = 0.5
NAMED, THING, POINTED_AT, ASKED, SPOKEN = range(5)


class ArticlePeople:
    """The people of one article, and whom each mention of them means.

    With `every`, what is said between quotation marks is read too.
    """

    def __init__(
        self,
        prose: Prose,
        pieces: list[Span],
        known: Iterable[KnownName] = (),
        weights: dict[str, float] = POINTING,
        *,
        every: bool = False,
    ) -> None:
        self.prose, self.text, self.weights = prose, prose.text, weights
        self.pieces = [piece.start for piece in pieces]
        self.spotter = Spotter(prose, pieces, every=every)
        names = self.spotter.names()
        apart = beside_no_name(self.spotter.descriptions(), names)
        self.spotted = sorted(names + apart, key=lambda one: one.start)
        self.gathering = Gathering(prose.text, self.spotted, known)
        self.starts = [one.start for one in self.spotted]
        self.trails = Trails()
        self.meant: dict[int, Meant] = {}  # by where the pronoun begins
        self.spoken = Spoken()
        self.choices: list[Choice] = []  # kept for fitting only

    def read(
        self,
        speakers: Iterable[tuple[Span, ...]] = (),
        asked: Iterable[Span] = (),
    ) -> None:
        """Go through the article once, with the mentions that quotes are given to.

        Other mentions that are `asked` for change nothing for the rest.
        """
        pronouns = self.spotter.pronouns()
        joint, others = [spans for spans in speakers if spans], list(asked)
        events = [(one.start, NAMED, n) for n, one in enumerate(self.spotted)]
        things = self.spotter.things()
        events += [(one.start, THING, n) for n, one in enumerate(things)]
        events += [(one.start, POINTED_AT, n) for n, (_, one) in enumerate(pronouns)]
        events += [(span.start, ASKED, n) for n, span in enumerate(others)]
        events += [(spans[-1].start, SPOKEN, n) for n, spans in enumerate(joint)]
        for _, what, number in sorted(events):
            if what == NAMED:
                self.pass_name(number)
            elif what == THING:
                self.pass_thing(things[number])
            elif what == ASKED:
                self.pass_asked(others[number])
            elif what == SPOKEN:
                self.pass_speaker(joint[number])
            else:
                self.pass_pronoun(*pronouns[number])

    def pass_speaker(self, spans: tuple[Span, ...]) -> None:
        """Note who is quoted, so that "he" may be the one who spoke last."""
        for span in spans:
            self.pass_asked(span)
        found = [cluster for span in spans for cluster in self.clusters_at(span)]
        for cluster in found:
            self.trails.speaks(cluster)
        if found:
            self.spoken.add(spans[0].start, tuple(found))

    def pass_asked(self, span: Span) -> None:
        """Weigh which organisation "it", "they" or "the company" means."""
        form = form_of_thing(self.text, span)
        if form is None or span.start in self.meant:
            return
        told = self.told_by_rule(span, form)
        if told:
            self.meant[span.start] = told._replace(span=span)
            return
        place = bisect_right(self.prose.sentences.starts, span.start) - 1
        pointer = Pointer(
            span.start,
            span.end,
            form,
            None,
            max(0, place),
            bisect_right(self.pieces, span.start) - 1,
            "",
            False,
        )
        fitting = self.trails.organisations()
        if fitting:
            meant = self.meant[span.start] = self.weigh(pointer, fitting)
            if meant.sure >= ENOUGH:
                meant.clusters[0].become_organisation()

    def told_by_rule(self, span: Span, form: str) -> Meant | None:
        """Return whom "they" means after joint speakers, and whose a statement is."""
        position = span.start
        if form in ("it", "they"):
            joint = self.spoken.joint_before(position) if form == "they" else None
            before = self.prose.sentences.before(position, 1)
            return joint or self.spoken.organisation_in(before, position)
        if span.of(self.text).lower().split()[-1] in STATEMENTS:
            acted = [(t.subject_at, t.cluster) for t in self.trails.organisations()]
            return self.spoken.issuer_before(position, acted)
        return self.only_one_before(position)

    def only_one_before(self, position: int) -> Meant | None:
        """Return the only organisation that the sentence before "The company" names."""
        place = bisect_right(self.prose.sentences.starts, position) - 1
        near = [
            trail.cluster
            for trail in self.trails.organisations()
            if place - 1 <= trail.last.sentence
        ]
        return Meant((near[0],), SURE_OF_ONLY) if len(near) == 1 else None

    def pass_thing(self, one: Spotted) -> None:
        """Go on with the organisation that "The company" is, where it acts."""
        self.pass_asked(one.mention.span)
        meant = self.meant.get(one.start)
        if meant and meant.sure >= ENOUGH_OF_THING:
            self.trails.add(meant.clusters[0], self.step(one, DESCRIBED))

    def clusters_at(self, span: Span) -> list[Cluster]:
        """Return whom a mention beside a quote means, nobody where several fit."""
        if span.start in self.meant:
            return list(self.meant[span.start].clusters)
        number = self.spotted_at(span)
        meant = self.gathering.meant[number] if number is not None else []
        return meant if len(meant) == 1 else []

    def spotted_at(self, span: Span) -> int | None:
        """Return the number of the first name inside a mention."""
        number = bisect_left(self.starts, span.start)
        for place in (number, number - 1, number + 1):
            is_there = 0 <= place < len(self.spotted)
            if is_there and self.spotted[place].mention.name.overlaps(span):
                return place
        return None

    def pass_name(self, number: int) -> None:
        one, meant = self.spotted[number], self.gathering.meant[number]
        if one.is_quoted or one.in_headline:
            return
        self.learn_title(meant, one)
        form = NAME if " " in one.name else SHORT
        if one.noun:
            form = DESCRIBED
        likeliest = max(meant, key=lambda c: self.trails.full_at(c.number))
        self.trails.add(likeliest, self.step(one, form))

    def learn_title(self, meant: list[Cluster], one: Spotted) -> None:
        """Take up the post that the sentence gives its subject."""
        if len(meant) == 1 and meant[0].kind == PERSON and one.is_subject:
            title = title_told(self.prose.hidden, one.mention.name.end)
            if title:
                meant[0].titles[title] = None

    def step(self, one: Spotted, form: str) -> Step:
        return Step(
            one.start,
            one.mention.span.end,
            one.sentence,
            bisect_right(self.pieces, one.start) - 1,
            one.standing,
            one.is_subject,
            form,
        )

    def pass_pronoun(self, token: int, one: Spotted) -> None:
        pointer = self.pointer(token, one)
        meant = self.point(pointer)
        if meant is None:
            return
        self.meant[one.start] = meant
        if meant.sure >= ENOUGH and not one.is_quoted:
            self.trails.add(meant.clusters[0], self.step(one, POINTED))

    def pointer(self, token: int, one: Spotted) -> Pointer:
        tokens = self.spotter.tokens
        following = tokens[token + 1] if token + 1 < len(tokens) else None
        return Pointer(
            one.start,
            one.mention.span.end,
            form_of_pronoun(one.mention.pronoun, following),
            SEX[one.mention.pronoun],
            one.sentence,
            bisect_right(self.pieces, one.start) - 1,
            one.standing,
            following is not None and following.text in CUE_FORMS,
            self.named_after(one),
        )

    def named_after(self, one: Spotted) -> frozenset[int]:
        """Return who is named right after a pronoun: he told *Holt*."""
        number = bisect_right(self.starts, one.start)
        found = set()
        for place in range(number, min(number + 2, len(self.spotted))):
            other = self.spotted[place]
            if other.sentence == one.sentence and other.start - one.start < NEAR:
                found.update(c.number for c in self.gathering.meant[place])
        return frozenset(found)

    def point(self, pointer: Pointer) -> Meant | None:
        """Weigh whom a pronoun may mean."""
        fitting = [t for t in self.trails.people() if may_be(t, pointer)]
        ahead = self.named_ahead(pointer)
        if ahead and may_be(ahead, pointer) and not in_trails(ahead, fitting):
            fitting.append(ahead)
        return self.weigh(pointer, fitting) if fitting else None

    def weigh(self, pointer: Pointer, fitting: list[Trail]) -> Meant:
        """Choose among those whom a mention may mean, and keep the choice."""
        choice = choice_between(pointer, fitting, self.trails)
        self.choices.append(choice)
        return chosen(choice, self.weights)

    def named_ahead(self, pointer: Pointer) -> Trail | None:
        """Return who is named later in the sentence: *in her speech*, Holt said."""
        number = bisect_right(self.starts, pointer.start)
        for place in range(number, min(number + 3, len(self.spotted))):
            one, meant = self.spotted[place], self.gathering.meant[place]
            if one.sentence != pointer.sentence or one.start - pointer.start > AHEAD:
                return None
            if len(meant) == 1 and meant[0].is_candidate and one.is_subject:
                step = self.step(one, AHEAD_OF)._replace(standing=AHEAD_OF)
                return Trail(meant[0], step._replace(is_subject=False))
        return None

    def named_by(self, mention: Mention) -> list[Cluster]:
        """Return whom the name in a mention may mean, likeliest first."""
        number = bisect_left(self.starts, mention.span.start - LONGEST_TITLE)
        found = []
        while number < len(self.spotted) and self.starts[number] < mention.span.end:
            one = self.spotted[number]
            if one.mention.name.overlaps(mention.name) and not one.noun:
                found.append(number)
            number += 1
        if len(found) == 1:
            return self.gathering.meant[found[0]]
        # China's Foreign Ministry holds two names and is neither; a label on a line of
        # its own may be no name by itself: HOLT.
        printed = tidy(mention.name.of(self.text))
        whole = self.gathering.same_as(printed, mention.kind)
        if whole or found:
            return [whole] if whole else []
        return self.gathering.of_surname(printed, mention.span.start)

    def named_before(self, position: int, kind: str) -> list[Cluster]:
        """Return who has been named before a place, the nearest first."""
        number = bisect_left(self.starts, position)
        found: dict[int, Cluster] = {}
        for place in range(number - 1, max(-1, number - MOST_NAMES), -1):
            for cluster in self.gathering.meant[place][:1]:
                if (
                    cluster.kind == kind
                    and not cluster.label
                    and not self.spotted[place].is_quoted
                ):
                    found.setdefault(cluster.number, cluster)
        return list(found.values())

    def label_before(self, mention: Mention) -> str | None:
        """Return the label in full of somebody described before: *the spokeswoman*."""
        number = self.spotted_at(mention.span)
        if number is None or not self.spotted[number].noun:
            return None
        [cluster, *_] = self.gathering.meant[number]
        return cluster.label if cluster.position < mention.span.start else None

    def pointed_at(self, mention: Mention) -> Meant | None:
        """Return whom a pronoun beside a quote means."""
        position = mention.span.start
        if mention.pronoun in ("he", "she"):
            return self.meant.get(position)
        if mention.pronoun == "who":
            return self.before_who(position)
        if mention.pronoun == "they":
            return self.meant.get(position) or self.spoken.joint_before(position)
        return self.meant.get(position)

    def before_who(self, position: int) -> Meant | None:
        """Return the one named right before "who" in the same sentence."""
        sentence = self.prose.sentences.at(position)
        number = bisect_left(self.starts, position) - 1
        last = max(-1, number - NAMES_BEFORE_WHO)
        while number > last and self.starts[number] >= sentence.start:
            one, meant = self.spotted[number], self.gathering.meant[number]
            if len(meant) == 1 and meant[0].kind == PERSON and not one.is_quoted:
                return Meant((meant[0],), SURE_OF_WHO)
            number -= 1
        return None

    def all(self) -> list[Person]:
        """Return everybody with all mentions, by where each is mentioned first."""
        mentions: dict[int, list[PersonMention]] = {}
        for one, meant in zip(self.spotted, self.gathering.meant, strict=True):
            if len(meant) == 1:
                what = "description" if one.noun else "name"
                found = PersonMention(one.mention.name, what, SURE_OF_NAME)
                mentions.setdefault(meant[0].number, []).append(found)
        # "They", of two who speak jointly, is a mention of neither alone.
        for meant in (one for one in self.meant.values() if len(one.clusters) == 1):
            is_described = " " in meant.span.of(self.text)
            what = "description" if is_described else "pronoun"
            found = PersonMention(meant.span, what, round(meant.sure, 2))
            mentions.setdefault(meant.clusters[0].number, []).append(found)
        return [
            as_person(cluster, mentions[cluster.number])
            for cluster in self.gathering.clusters
            if cluster.number in mentions
        ]

    def fuller(self, cluster: Cluster) -> str:
        """Return the known speaker's own name where the article prints less."""
        [known] = cluster.known
        return (
            known.forms[0] if known.forms and " " not in cluster.name else cluster.name
        )


MOST_NAMES, NAMES_BEFORE_WHO = 60, 6
LONGEST_TITLE = 200
SURE_OF_NAME = 0.95
AHEAD, AHEAD_OF = 160, "ahead"
SURE_OF_WHO, SURE_OF_ONLY = 0.85, 0.75
ENOUGH_OF_THING = 0.3


def as_person(cluster: Cluster, mentions: list[PersonMention]) -> Person:
    return Person(
        kind=cluster.kind,
        name=cluster.name or None,
        label=cluster.label,
        gender=cluster.gender,
        mentions=tuple(sorted(mentions, key=lambda one: one.span.start)),
        titles=tuple(cluster.titles),
    )
