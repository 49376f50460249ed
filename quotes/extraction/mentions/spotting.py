"""Finds the names of an article, each with its title and its place in the sentence."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from quotes.extraction.found import Span
from quotes.extraction.lexicon.cues import CUE_FORMS, FINITE
from quotes.extraction.lexicon.titles import PERSON_NOUNS
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.mentions.cutting import (
    is_one_of_some,
    joins_department,
    joins_union,
    over_department,
    start_of_mention,
)
from quotes.extraction.mentions.described import (
    OPENS_DESCRIPTION,
    end_of_description,
    is_thing,
    noun_after,
)
from quotes.extraction.mentions.reading import (
    ORGANISATION,
    PERSON,
    PRONOUN_KIND,
    UNNAMED,
    Mention,
    moved,
    read_tokens,
)
from quotes.extraction.mentions.runs import (
    INSIDE,
    bare_of,
    is_cut,
    is_first_name,
    is_headline,
    trimmed,
)
from quotes.extraction.mentions.standing import (
    DETERMINERS_BEFORE,
    Spotted,
    following_of,
    standing_after,
)
from quotes.extraction.rules.phrases import (
    OPENING_CUES,
    is_inside,
    is_name,
    over_appositive,
)
from quotes.extraction.rules.saying import Prose
from quotes.extraction.text.sentences import HIDDEN

# Longer runs of capitals are headlines: DEWEY DEFEATS TRUMAN IN A LANDSLIDE VOTE …
LONGEST_NAME = 10


class Spotter:
    """Reads the tokens of one article once.

    What stands between quotation marks tells who bears a full name, and no more; with
    `every` its short names, descriptions and pronouns are read too.
    """

    def __init__(self, prose: Prose, pieces: list[Span], *, every: bool) -> None:
        text, self.tokens, self.every = prose.text, prose.words, every
        self.text, self.hidden, self.sentences = text, prose.hidden, prose.sentences
        self.breaks = {piece.start for piece in pieces}
        self.taken_apart: dict[tuple[str, int], Mention] = {}
        self.headlines = [piece for piece in pieces if is_headline(text, piece)]
        self.small: set[str] = set()
        self.capitals: list[int] = []
        self.places: dict[str, list[int]] = {POINTS: [], DESCRIBES: []}
        self.sort()
        self.inner = set(self.inside_sentences())

    def sort(self) -> None:
        """Note where there are capitals, pronouns and articles, in one go."""
        capitals, small, kinds = self.capitals, self.small, KIND_OF_WORD
        for number, (text, start, _, _) in enumerate(self.tokens):
            if text[0].isupper():
                capitals.append(number)
            else:
                small.add(text)
            what = kinds.get(text)
            if what and (self.every or self.hidden[start] != HIDDEN):
                self.places[what].append(number)
        starts = [token.start for token in self.tokens]
        # Where paragraphs begin.
        self.openings = [bisect_left(starts, start) for start in sorted(self.breaks)]

    def names(self) -> list[Spotted]:
        """Return each name of a person or an organisation, in order."""
        tokens, found, past = self.tokens, [], 0
        for number in self.capitals:
            if number < past or not is_name(tokens[number]) or self.only_opens(number):
                continue
            past = self.end_of_run(number)
            if past - number <= LONGEST_NAME and not self.tells_nothing(number, past):
                spotted = self.spotted(number, past)
                if spotted.mention.kind in (PERSON, ORGANISATION):
                    found.append(spotted)
        return found

    def tells_nothing(self, number: int, past: int) -> bool:
        """Leave out a lone word that only opens a sentence, or is only heard."""
        if past > number + 1:
            return False
        is_heard = self.hidden[self.tokens[number].start] == HIDDEN
        return (is_heard and not self.every) or self.is_lone_opener(number)

    def inside_sentences(self) -> Iterator[str]:
        """Yield the words whose capital doesn't come from the head of a sentence."""
        for number in self.capitals:
            before = self.tokens[number - 1] if number else None
            if before is not None and (before.is_word or before.text == ","):
                yield bare_of(self.tokens[number])

    def descriptions(self) -> list[Spotted]:
        """Return each description of one person whom it doesn't name."""
        found, tokens = [], self.tokens
        for start in self.places[DESCRIBES]:
            noun = noun_after(tokens, start)
            if noun:
                stood = self.unnamed(start, end_of_description(tokens, start, noun))
                found.append(stood._replace(noun=tokens[noun].text))
        return found

    def things(self) -> list[Spotted]:
        """Return each "The company" that begins a clause and acts."""
        places = (n for n in self.places[DESCRIBES] if is_thing(self.tokens, n))
        found = [self.unnamed(number, number + 2) for number in places]
        return [one for one in found if one.is_subject and not one.is_quoted]

    def unnamed(self, start: int, end: int) -> Spotted:
        span = Span(self.tokens[start].start, self.tokens[end - 1].end)
        return self.stood(Mention(span, UNNAMED, span), start, end, end)

    def pronouns(self) -> list[tuple[int, Spotted]]:
        """Return each he and she that may speak, with the number of its token.

        With `every`, him, her and his too.
        """
        found = []
        for number in self.places[POINTS]:
            token = self.tokens[number]
            pronoun = bare_of(token).lower()
            if self.every or pronoun in ("he", "she"):
                span = Span(token.start, token.end)
                mention = Mention(span, PRONOUN_KIND, span, pronoun=pronoun)
                stood = self.stood(mention, number, number + 1, number + 1)
                found.append((number, stood))
        return found

    def only_opens(self, number: int) -> bool:
        """Tell a sentence's capital from a name's: *Hosting* Holt, *Said* Ada."""
        token = self.tokens[number]
        if token.text in OPENING_CUES:
            return number == 0 or not self.tokens[number - 1].is_word
        if not self.opens_sentence(number) or is_first_name(token):
            return False
        if bare_of(token) in self.inner:
            return False
        word = token.word
        return word in self.small or word.endswith(("ly", "ing"))

    def is_lone_opener(self, number: int) -> bool:
        """Tell *Harsh?* and *Prosecutors* alleged from *Holt* said."""
        token = self.tokens[number]
        if bare_of(token) in self.inner or not self.opens_sentence(number):
            return False
        if token.word in PERSON_NOUNS or token.word in self.small:
            return True
        following = self.tokens[number + 1 : number + 2]
        is_verb = following and following_of(following[0], self.hidden) == "verb"
        return not (is_verb or token.text.endswith(("'s", "’s")))

    def opens_sentence(self, number: int) -> bool:
        start = self.tokens[number].start
        if self.sentences.at(start).start == start or start in self.breaks:
            return True
        return number > 0 and self.tokens[number - 1].text in "“\"‘'«„:"

    def end_of_run(self, start: int) -> int:
        """Return the number after the last word of the name that begins here."""
        tokens, end = self.tokens, start + 1
        while end < len(tokens) and tokens[end].start not in self.breaks:
            if tokens[end].text == "," and over_department(tokens, start, end):
                return over_department(tokens, start, end)
            if not self.goes_on(start, end) or is_cut(tokens, end):
                break
            end += 1
        return end

    def goes_on(self, start: int, end: int) -> bool:
        if is_name(self.tokens[end]) or self.joins(end):
            return True
        joins = joins_department(self.tokens, start, end)
        return joins or joins_union(self.tokens, start, end)

    def joins(self, number: int) -> bool:
        """Tell "of" in Department of Justice and "de" in Charles de Gaulle."""
        tokens = self.tokens
        if tokens[number].word not in INSIDE or number + 1 == len(tokens):
            return False
        return is_name(tokens[number + 1]) and tokens[number + 1].start not in (
            self.breaks
        )

    def spotted(self, start: int, end: int) -> Spotted:
        tokens, first = self.tokens, self.start_of(start, end)
        if first and tokens[first - 1].word == "the" and first == start:
            first -= 1
        last = over_appositive(tokens, end)
        return self.stood(self.mention(first, end, last), first, end, last)

    def mention(self, first: int, end: int, last: int) -> Mention:
        """Take a mention apart, the same words only once."""
        tokens = self.tokens
        start, until = tokens[first].start, tokens[last - 1].end
        key = self.text[start:until], tokens[end - 1].end - start
        known = self.taken_apart.get(key)
        if known is None:
            span = Span(start, tokens[end - 1].end)
            known = trimmed(self.text, read_tokens(tokens[first:last], span))
            self.taken_apart[key] = known
        return moved(known, start - known.span.start)

    def start_of(self, start: int, end: int) -> int:
        """Return where the mention begins of which this is the name: *skipper* Holt."""
        tokens = self.tokens
        if (start and is_cut(tokens, start)) or is_one_of_some(tokens, start, end):
            return start
        first = max(self.opening(start), start_of_mention(tokens, start, end))
        while first > max(0, start - LONGEST_NAME) and self.goes_left(first):
            first -= 1
        return first

    def opening(self, number: int) -> int:
        """Return the first token of the paragraph, as far as a mention may reach."""
        place = bisect_right(self.openings, number) - 1
        return max(self.openings[place] if place >= 0 else 0, number - 3 * LONGEST_NAME)

    def goes_left(self, first: int) -> bool:
        before = self.tokens[first - 1]
        if not is_inside(before) or self.tokens[first].start in self.breaks:
            return False
        return not self.only_opens(first - 1)

    def stood(self, mention: Mention, first: int, end: int, last: int) -> Spotted:
        start = self.tokens[first].start
        number = max(0, bisect_right(self.sentences.starts, start) - 1)
        standing = self.standing(first, number)
        return Spotted(
            mention,
            " ".join(mention.name.of(self.text).split()),
            start,
            number,
            standing,
            self.following(end, last),
            self.hidden[self.tokens[end - 1].start] == HIDDEN,
            any(piece.start <= start < piece.end for piece in self.headlines),
            self.is_beside_cue(first, last, standing),
        )

    def is_beside_cue(self, first: int, last: int, standing: str) -> bool:
        """Tell Holt *said* and *said* Holt from posted on Twitter *accusing*."""
        if standing == "prep":
            return False
        beside = [
            *self.tokens[max(0, first - 1) : first],
            *self.tokens[last : last + 2],
        ]
        return any(CUE_FORMS.get(token.text, ("",))[0] == FINITE for token in beside)

    def standing(self, first: int, sentence: int) -> str:
        """Tell how a mention stands to the word before it."""
        token = self.tokens[first]
        if first == 0 or token.start <= self.sentences.starts[sentence]:
            return "head"
        before = self.tokens[first - 1]
        if before.word in DETERMINERS_BEFORE and first > 1:
            before = self.tokens[first - 2]
        return standing_after(before, self.hidden)

    def following(self, end: int, last: int) -> str:
        """Tell what follows a mention and its appositive."""
        if self.tokens[end - 1].text.endswith(("'s", "’s", "s’", "s'")):
            return "possessive"
        number = last
        if last > end and number < len(self.tokens):
            number += self.tokens[number].text == ","
        if number >= len(self.tokens):
            return "end"
        return following_of(self.tokens[number], self.hidden)


def all_forms(pronouns: frozenset[str]) -> frozenset[str]:
    """Return pronouns with capitals and with what they are written in one with."""
    plain = {*pronouns, *(p.capitalize() for p in pronouns)}
    tails = ("", "'s", "’s", "'d", "’d", "'ll", "’ll")
    return frozenset(pronoun + tail for pronoun in plain for tail in tails)


HE_AND_SHE = all_forms(words("he she him her his hers himself herself"))
POINTS, DESCRIBES = "pronoun", "article"
KIND_OF_WORD = dict.fromkeys(HE_AND_SHE, POINTS) | dict.fromkeys(
    OPENS_DESCRIPTION, DESCRIBES
)
