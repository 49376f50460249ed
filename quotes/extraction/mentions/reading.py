"""Takes a mention apart: the name, the title before it, the appositive after it."""

from typing import NamedTuple

from quotes.extraction.found import Span
from quotes.extraction.lexicon.callings import RELATIONS
from quotes.extraction.lexicon.gazetteer import (
    DETERMINERS,
    FIRST_OF_PLACES,
    LAST_OF_PLACES,
    PARTICLES,
    PLACES,
    STATES,
)
from quotes.extraction.lexicon.titles import (
    LINKING,
    PERSON_NOUNS,
    QUANTIFIERS,
    SPEAKING_THINGS,
    TITLES_BEFORE,
)
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.mentions.cutting import (
    POSTS_AFTER,
    bare,
    end_of_core,
    is_organisation_name,
    is_peer,
    start_of_name,
    without_letters,
    without_origin,
    without_possessive,
    without_titles,
)
from quotes.extraction.mentions.labels import is_part_only, span_of, split_label
from quotes.extraction.rules.appositives import BODIES, JOINING, over_list
from quotes.extraction.rules.nouns import (
    PRONOUN,
    is_calling,
    is_name,
    is_noun,
    is_plural,
    may_be_noun,
)
from quotes.extraction.rules.posts import (
    HONORIFICS,
    over_determiners,
    title_after,
    title_before,
)
from quotes.extraction.text.tokens import Token, tokens_between

PERSON, ORGANISATION, UNNAMED, PRONOUN_KIND = (
    "person",
    "organisation",
    "unnamed",
    "pronoun",
)


# Before a name, what stands behind it tells more: Professor Ada, head of the unit
VAGUE_TITLES = words(
    "professor doctor fr fr. rev. rev reverend author co-author father sister"
)


class Mention(NamedTuple):
    """A mention's parts; kind is person, organisation, unnamed or pronoun."""

    span: Span
    kind: str
    name: Span | None = None
    title: Span | None = None
    pronoun: str | None = None
    organisation: Span | None = None
    titles: tuple[Span, ...] = ()  # all that stand beside the name, before it first


def moved(mention: Mention, by: int) -> Mention:
    """Return the mention of the same words so many characters further on."""
    if not by:
        return mention
    return Mention(
        Span(mention.span.start + by, mention.span.end + by),
        mention.kind,
        moved_span(mention.name, by),
        moved_span(mention.title, by),
        mention.pronoun,
        moved_span(mention.organisation, by),
        tuple(Span(title.start + by, title.end + by) for title in mention.titles),
    )


def moved_span(span: Span | None, by: int) -> Span | None:
    return Span(span.start + by, span.end + by) if span else None


def read_mention(text: str, span: Span) -> Mention:
    """Take apart "Former CIA senior analyst John Nixon"."""
    tokens = tokens_between(text, span.start, span.end)
    return read_label(text, tokens, span) or read_tokens(tokens, span)


def read_label(text: str, tokens: list[Token], span: Span) -> Mention | None:
    """Read "Ada Quill (chairwoman)" and "The PRESIDING OFFICER"."""
    if is_part_only(tokens):
        return Mention(span, UNNAMED, span)
    parts = split_label(text, tokens)
    if parts is None:
        return None
    name, title = parts
    return Mention(span, PERSON, span_of(name), span_of(title))


def read_tokens(tokens: list[Token], span: Span) -> Mention:
    found = PRONOUN.fullmatch(tokens[0].word) if len(tokens) == 1 else None
    if found:
        return Mention(span, PRONOUN_KIND, span, pronoun=found["pronoun"])
    main = tokens[: end_of_main(tokens)]
    if names_post_first(tokens, main):
        return read_named_post(tokens, main, span)
    core = main[: end_of_core(main)]
    start = start_of_name(core)
    if is_nominal(core, start):
        return read_nominal(main, span)
    return read_named(tokens, main, core, start, span)


def end_of_main(tokens: list[Token]) -> int:
    number = 1
    while number < len(tokens):
        token = tokens[number]
        beyond = over_list(tokens, number, 0) if token.text == "," else None
        if beyond is None and ends_main(token):
            return number
        number = beyond or number + 1
    return len(tokens)


def ends_main(token: Token) -> bool:
    return token.text in (",", "(", "—", "–", ";") or token.word in (
        "who",
        "whose",
        "which",
    )


def names_post_first(tokens: list[Token], main: list[Token]) -> bool:
    """Tell "his campaign manager, Ada Lovelace" and "The MP for Holm, Ada Quill"."""
    name = name_after(tokens, len(main))
    if not name or not any(is_calling(token) for token in main):
        return False
    is_post = main[-1].word in PERSON_NOUNS or has_joint(main)
    return is_post and not all(is_name(token) for token in main[:2])


def name_after(tokens: list[Token], comma: int) -> list[Token]:
    """Return the names right after a comma, up to the next mark; none if others."""
    if comma >= len(tokens) or tokens[comma].text != ",":
        return []
    end = comma + 1
    while end < len(tokens) and tokens[end].is_word:
        end += 1
    rest = tokens[comma + 1 : end]
    is_full = all(is_name(t) or t.word in PARTICLES for t in rest)
    return rest if is_full and any(is_name(token) for token in rest) else []


def has_joint(main: list[Token]) -> bool:
    """Tell "spokesman for" and "leader of"."""
    return any(
        is_calling(token) and following.word in (*JOINING, "in", "to")
        for token, following in zip(main, main[1:], strict=False)
    )


def read_named_post(tokens: list[Token], main: list[Token], span: Span) -> Mention:
    rest = without_titles(name_after(tokens, len(main)))
    first = over_determiners(main, 0, len(main))
    posts = [token.word for token in main[first:] if is_calling(token)]
    title = Span(main[first].start, main[-1].end)
    if all(post in RELATIONS for post in posts):
        title = title_after(tokens, len(main) + 1 + len(rest))
    name = without_possessive(without_letters(rest))
    return Mention(span, PERSON, name, title, titles=(title,) if title else ())


def is_nominal(core: list[Token], start: int) -> bool:
    """Tell "a spokesman for the Treasury" and "Prosecutors" from a name."""
    if start == len(core) or is_only_titles(core[start:]):
        return True
    if (len(core) == 1 and is_plural(core[0])) or document_end(core):
        return True
    return speaks_for(core) and not is_described(core, start)


def document_end(main: list[Token]) -> int | None:
    """Return the number of "by" in "a report by the Roads Board"."""
    for number in range(1, len(main) - 1):
        if main[number].word == "by" and main[number - 1].text in SPEAKING_THINGS:
            return number
    return None


def speaks_for(main: list[Token]) -> bool:
    """Tell "a spokesman for the Treasury" and "VOICE FROM THE AUDIENCE" from names."""
    return main[0].word == "voice" or any(
        token.text in PERSON_NOUNS and following.word in JOINING
        for token, following in zip(main, main[1:], strict=False)
    )


def is_described(core: list[Token], start: int) -> bool:
    """Tell "former head of the union Ada Quill" from "a spokesman for Ada Quill"."""
    if start == 0 or len(core) - start < 2 or is_organisation_name(core[start:]):
        return False
    return may_be_noun(core[start - 1]) or core[start - 1].word in TITLES_BEFORE


def is_only_titles(name: list[Token]) -> bool:
    """Tell "the White House press secretary" and "the Mayor" from a name."""
    return len(name) == 1 and name[0].word in TITLES_BEFORE


def read_named(
    tokens: list[Token], main: list[Token], core: list[Token], start: int, span: Span
) -> Mention:
    if is_organisation_kind(core, start):
        return Mention(span, ORGANISATION, without_possessive(core[start:]))
    printed = core[start:] if is_peer(core, start) else without_origin(core[start:])
    name = without_letters(printed)
    titles = (
        title_before(core, start),
        title_after(tokens, len(main)),
        post_in_letters(printed[len(name) :]),
    )
    found = tuple(title for title in titles if title)
    title = best_title(tokens, found)
    return Mention(span, PERSON, without_possessive(name), title, titles=found)


def best_title(tokens: list[Token], titles: tuple[Span, ...]) -> Span | None:
    """Take the one before the name, unless it only says who wrote or teaches."""
    if len(titles) < 2:
        return titles[0] if titles else None
    first = [t for t in tokens if titles[0].start <= t.start < titles[0].end]
    return titles[1] if first[-1].word in VAGUE_TITLES else titles[0]


def post_in_letters(letters: list[Token]) -> Span | None:
    """Return "MP" of "Ada Quill MP"."""
    for token in letters:
        if token.text in POSTS_AFTER:
            return Span(token.start, token.end)
    return None


def is_organisation_kind(main: list[Token], start: int) -> bool:
    name = main[start:]
    if is_organisation_name(name) or any(token.text == "&" for token in name):
        return True
    first = bare(name[0])
    if first in FIRST_OF_PLACES or bare(name[-1]) in LAST_OF_PLACES:
        return len(name) > 1
    if len(name) == 1 and (first in PLACES or first in STATES or is_acronym(name[0])):
        return not (start and main[start - 1].word.rstrip(".") in HONORIFICS)
    return start == 1 and main[0].word == "the"


def is_acronym(token: Token) -> bool:
    letters = token.text.replace(".", "").replace("&", "")
    return len(letters) > 1 and letters.isupper()


def read_nominal(main: list[Token], span: Span) -> Mention:
    """Read "a spokesman for the ministry", "the statement", "the Moon government"."""
    label = Span(main[0].start, main[-1].end) if main else span
    if any(token.word in PERSON_NOUNS for token in main):
        return Mention(span, UNNAMED, label, organisation=spoken_for(main))
    by_whom = document_end(main)
    if by_whom:
        return Mention(span, UNNAMED, label, organisation=after_joint(main, by_whom))
    first = 1 if main and main[0].word in DETERMINERS else 0
    if any(is_name(token) for token in main) and main[-1].word in SPEAKING_THINGS:
        return Mention(span, ORGANISATION, Span(main[first].start, label.end))
    return Mention(span, UNNAMED, label)


def spoken_for(main: list[Token]) -> Span | None:
    """Return "the ministry" of "a spokesman for the ministry"."""
    for number, token in enumerate(main[:-1]):
        if number and is_joint(main, number, token):
            return after_joint(main, number)
    named = [token for token in main if is_name(token)]
    nouns = [token for token in main if is_noun(token)]
    if named and nouns and named[0].start < nouns[-1].start:
        return without_possessive(named)
    return None


def is_joint(main: list[Token], number: int, token: Token) -> bool:
    """Tell "spokesman for" and "sources in the ministry" from "one of them"."""
    if token.word == "in":
        return bare(main[-1]) in BODIES or main[-1].word in SPEAKING_THINGS
    before = main[number - 1].word
    return token.word in JOINING and before not in QUANTIFIERS and before not in LINKING


def after_joint(main: list[Token], number: int) -> Span:
    first = number + 1
    if main[first].word in ("the", "a", "an") and first + 1 < len(main):
        first += 1
    return Span(main[first].start, main[-1].end)
