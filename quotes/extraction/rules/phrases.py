"""Finds the noun phrase that ends or begins at a place: the speaker's mention."""

from quotes.extraction.lexicon.callings import RELATIONS
from quotes.extraction.lexicon.cues import AUXILIARIES, CUE_FORMS
from quotes.extraction.lexicon.gazetteer import (
    ARTICLES,
    DETERMINERS,
    ORGANISATION_WORDS,
    PREPOSITIONS,
    SENTENCE_OPENERS,
    STATES,
)
from quotes.extraction.lexicon.titles import (
    DEPARTMENTS,
    LINKING,
    PERSON_NOUNS,
    QUANTIFIERS,
    SPEAKING_THINGS,
)
from quotes.extraction.rules.appositives import (
    JOINING,
    LONGEST_APPOSITIVE,
    LONGEST_LIST,
    MOST_ASIDES,
    is_aside,
    over_appositive,
    starts_appositive,
)
from quotes.extraction.rules.nouns import (
    POINTED_AT,
    STANDING_ALONE,
    Phrase,
    is_calling,
    is_head,
    is_inside,
    is_name,
    is_noun,
    is_possessive,
    is_pronoun,
    joins_posts,
    may_be_noun,
    some_alone,
    some_of_them,
    start_of_description,
)
from quotes.extraction.text.tokens import Token

# *Said* Ada Lovelace, “Q”: a cue's capital belongs to no name.
OPENING_CUES = ("Said", "Says", "Added", "Adds", "Asked", "Wrote", "Tweeted")
# A phrase rarely has more adjectives that we don't know: a *visibly shaken* voter
UNKNOWN_ADJECTIVES = 3
NO_ADJECTIVES = PREPOSITIONS | AUXILIARIES
NO_MODIFIERS = NO_ADJECTIVES | SENTENCE_OPENERS
VERBS_TO_COME = AUXILIARIES - {"and"}
PLACED = PERSON_NOUNS - RELATIONS
# A voter *in* the crowd, an official *on* the train: what stands nearer to the cue is
# no subject.
PLACING = ("in", "on", "inside", "within", "near", "outside", "to", "by", "behind")


def phrase_ending(tokens: list[Token], end: int) -> Phrase | None:
    """Return the noun phrase whose last token is just before `end`."""
    if end == 0:
        return None
    last = tokens[end - 1]
    if is_pronoun(last):
        return Phrase(end - 1, end)
    if last.text == ")":
        return phrase_with_brackets(tokens, end)
    if last.text in (",", "—", "–"):
        return phrase_with_appositive(tokens, end)
    if last.word in POINTED_AT:
        return some_of_them(tokens, end)
    if last.word in STANDING_ALONE:
        return some_alone(tokens, end)
    if not is_head(last):
        return None
    return Phrase(start_of_phrase(tokens, end), end)


def start_of_phrase(tokens: list[Token], end: int) -> int:
    start = end - 1
    while start > 0 and goes_on_left(tokens, start):
        start -= 1
    if is_name(tokens[start]):
        start = over_description(tokens, start)
    start = over_adjectives(tokens, start)
    if start == 0 and end > 1 and tokens[0].text in OPENING_CUES:
        return 1
    return over_department(tokens, over_preposition(tokens, start), end)


def goes_on_left(tokens: list[Token], start: int) -> bool:
    """Tell whether the token before `start` belongs to the same phrase."""
    before = tokens[start - 1]
    if before.word in ("of", "&", "for") and start > 1:
        return is_name(tokens[start - 2]) and is_name(tokens[start])
    if before.word == "the" and start > 2:
        return tokens[start - 2].word == "of" and is_name(tokens[start - 3])
    if before.word == "and":
        return joins_posts(tokens, start)
    if is_possessive(tokens, start - 1):
        return True
    return is_inside(before) or is_unknown_modifier(tokens, start - 1)


def over_description(tokens: list[Token], start: int) -> int:
    """Go on from "Ada Lovelace" to "Selby harbour skipper Ada Lovelace"."""
    before = start_of_description(tokens, start)
    if before == start:
        return start
    while before > 0 and is_inside(tokens[before - 1]):
        before -= 1
    return before


def is_unknown_modifier(tokens: list[Token], number: int) -> bool:
    """Tell "harbour" in "Selby harbour director" from a verb or a preposition."""
    word = tokens[number].text
    if number == 0 or not (word.isalpha() and word.islower()):
        return False
    if word in CUE_FORMS or word in NO_MODIFIERS:
        return False
    return tokens[number + 1].text in PERSON_NOUNS and is_inside(tokens[number - 1])


def over_adjectives(tokens: list[Token], start: int) -> int:
    """Go on to the article where only adjectives stand between."""
    for back in range(1, UNKNOWN_ADJECTIVES + 2):
        if back > start:
            return start
        token = tokens[start - back]
        if token.word == "that" and is_name(tokens[start - back + 1]):
            return start
        if token.word in DETERMINERS:
            return start - back
        if not token.is_word or token.word in NO_ADJECTIVES:
            return start
    return start


def over_preposition(tokens: list[Token], start: int) -> int:
    """Go on from "the ministry" to "a spokesman for the ministry"."""
    if start < 2:
        return start
    joint, before = tokens[start - 1].word, tokens[start - 2]
    if joint in JOINING:
        if before.word in PERSON_NOUNS or is_name(before):
            return start_of_phrase(tokens, start - 1)
        return start - 2 if joint == "of" and before.word in QUANTIFIERS else start
    if joint in PLACING and before.word in PLACED:
        return start_of_phrase(tokens, start - 1)
    if LINKING.get(before.word) == joint and start > 2:
        is_person = tokens[start - 3].word in PERSON_NOUNS
        return start_of_phrase(tokens, start - 2) if is_person else start
    return start


def over_department(tokens: list[Token], start: int, end: int) -> int:
    """Go on from "Heritage" to "the Department of Sport, Tourism and Heritage"."""
    if start < 3 or tokens[start - 1].word not in ("and", "&"):
        return start
    if not all(is_name(token) for token in tokens[start:end]):
        return start
    for number in range(start - 2, max(0, start - LONGEST_LIST), -1):
        token = tokens[number]
        if token.word in ("of", "for") and tokens[number - 1].word in DEPARTMENTS:
            return start_of_phrase(tokens, number)
        if not (is_name(token) or token.text == "," or token.word in ("of", "the")):
            break
    return over_union(tokens, start, end)


def over_union(tokens: list[Token], start: int, end: int) -> int:
    """Go on from "Smelters Union" to "the Miners and Smelters Union"."""
    is_union = tokens[end - 1].word in ORGANISATION_WORDS and end - start > 1
    first = start - 2
    if not is_union or not is_name(tokens[first]) or first == 0:
        return start
    is_short = tokens[first].word not in ORGANISATION_WORDS
    return first - 1 if is_short and tokens[first - 1].word == "the" else start


def phrase_with_brackets(tokens: list[Token], end: int) -> Phrase | None:
    """Return "Rep. Ada Lovelace (R-Iowa)"."""
    for opening in range(end - 2, max(-1, end - 12), -1):
        if tokens[opening].text == "(":
            phrase = phrase_ending(tokens, opening)
            return phrase and Phrase(phrase.start, end)
    return None


def phrase_with_appositive(tokens: list[Token], end: int) -> Phrase | None:
    """Return "Ada Lovelace, the first programmer" where a comma follows."""
    mark = tokens[end - 1].text
    for comma in range(end - 2, max(0, end - LONGEST_APPOSITIVE), -1):
        if tokens[comma].text != mark:
            continue
        post = post_before(tokens, comma, end)
        if post is not None:
            return Phrase(over_earlier(tokens, Phrase(post, comma)), end - 1)
        if not starts_appositive(tokens, comma + 1):
            continue
        head = tokens[comma - 1]
        if head.text == ")" or (is_head(head) and head.word not in STATES):
            phrase = phrase_ending(tokens, comma)
            return phrase and Phrase(over_post(tokens, phrase, comma), end - 1)
    return None


def over_post(tokens: list[Token], phrase: Phrase, comma: int) -> int:
    """Go on to "her husband" in "her husband, Ada Lovelace, a poet, said"."""
    start = over_earlier(tokens, phrase)
    if start < 2 or tokens[start - 1].text != ",":
        return start
    post = post_before(tokens, start - 1, comma + 1) if start == phrase.start else None
    return start if post is None else post


def over_earlier(tokens: list[Token], phrase: Phrase) -> int:
    """Go on to the name where the phrase is its first appositive.

    *Ada Lovelace*, an analyst at Brightwater, the research firm, said
    """
    for _ in range(MOST_ASIDES):
        comma = phrase.start - 1
        if comma < 1 or tokens[comma].text != "," or has_full_name(tokens, phrase):
            return phrase.start
        before = phrase_ending(tokens, comma)
        if before is None or not is_name(tokens[comma - 1]):
            return phrase.start
        if before.start and tokens[before.start - 1].word in PREPOSITIONS:
            return phrase.start
        phrase = before
    return phrase.start


def has_full_name(tokens: list[Token], phrase: Phrase) -> bool:
    """Tell "Ada Lovelace" from "an analyst at Brightwater" and from "PhD"."""
    first = tokens[phrase.start]
    if is_aside(tokens, phrase.start):
        return False
    return first.word not in DETERMINERS and not is_noun(first)


def post_before(tokens: list[Token], comma: int, end: int) -> int | None:
    """Return where the post begins: *The leader of the union*, Ada Lovelace,"""
    if comma == 0 or not 0 < end - 1 - (comma + 1) <= LONGEST_LIST:
        return None
    if not all(is_name(token) for token in tokens[comma + 1 : end - 1]):
        return None
    if tokens[comma - 1].word in PERSON_NOUNS:
        return start_of_phrase(tokens, comma)
    return start_of_post(tokens, comma)


def start_of_post(tokens: list[Token], end: int) -> int | None:
    """Return where "the MP for Holm and Quarrie" begins, which ends here."""
    for number in range(end - 2, max(-1, end - LONGEST_LIST), -1):
        token = tokens[number]
        if tokens[number + 1].word in ("of", "for", "at") and is_calling(token):
            return start_of_phrase(tokens, number + 1)
        if token.text in CUE_FORMS or token.word in VERBS_TO_COME:
            return None
        if not token.is_word or is_pronoun(token):
            return None
    return None


def phrase_starting(tokens: list[Token], start: int) -> Phrase | None:
    """Return the noun phrase whose first token is at `start`."""
    if start >= len(tokens):
        return None
    if is_pronoun(tokens[start]):
        return Phrase(start, start + 1)
    some = some_of_them(tokens, start + 3)
    if some:
        return some
    end = end_of_phrase(tokens, start)
    if not any(is_head(token) for token in tokens[start:end]):
        return None
    if tokens[end - 1].word.endswith(("'s", "’s")):
        return None
    named = over_named_post(tokens, start, end)
    return Phrase(start, named or over_appositive(tokens, end))


def over_named_post(tokens: list[Token], start: int, end: int) -> int | None:
    """Take in the name: The leader of the union, *Ada Lovelace*, said"""
    if end >= len(tokens) or tokens[end].text != "," or is_full_name(tokens, start):
        return None
    if not any(is_calling(token) for token in tokens[start:end]):
        return None
    last = end + 1
    while last < len(tokens) and is_name(tokens[last]):
        last += 1
    is_closed = last == len(tokens) or tokens[last].text in (",", ".")
    fewest = 1 if tokens[start].word in ARTICLES else 2
    return last if is_closed and last > end + fewest else None


def is_full_name(tokens: list[Token], start: int) -> bool:
    """Tell "Ada Lovelace" from "Analysts" and from "the leader"."""
    return is_name(tokens[start]) and not is_calling(tokens[start])


def end_of_phrase(tokens: list[Token], start: int) -> int:
    end = start
    while end < len(tokens) and tokens[end].word in DETERMINERS:
        end += 1
    end = over_unknown(tokens, end, has_article=end > start)
    end = over_unlisted(tokens, end)
    while end < len(tokens) and goes_on_right(tokens, start, end):
        end += 1
    return over_link(tokens, end)


def over_unknown(tokens: list[Token], end: int, *, has_article: bool) -> int:
    """Skip adjectives between an article and a noun that we know."""
    if not has_article:
        return end
    for ahead in range(UNKNOWN_ADJECTIVES + 1):
        number = end + ahead
        if number >= len(tokens):
            return end
        if not tokens[number].is_word and not is_possessive(tokens, number):
            return end
        if is_inside(tokens[number]):
            return number
    return end


def over_unlisted(tokens: list[Token], end: int) -> int:
    """Skip "shop owner" or "left tackle" before a name: said left tackle Ada."""
    name = end
    while name < len(tokens) and name < end + 3 and may_be_noun(tokens[name]):
        name += 1
    if name == end or name >= len(tokens) or not is_name(tokens[name]):
        return end
    return name if start_of_description(tokens, name) <= end else end


def goes_on_right(tokens: list[Token], start: int, end: int) -> bool:
    token = tokens[end]
    if is_inside(token) or is_possessive(tokens, end):
        return True
    following = tokens[end + 1] if end + 1 < len(tokens) else None
    if end > start and tokens[end - 1].word in JOINING:
        return token.word in DETERMINERS
    if end > start + 1 and tokens[end - 1].word in DETERMINERS:
        return token.is_word and tokens[end - 2].word in JOINING
    if end == start or following is None or not is_head(tokens[end - 1]):
        return False
    if token.word in JOINING:
        return is_inside(following) or following.word in DETERMINERS
    if token.word == "and":
        return joins_posts(tokens, end + 1)
    return False


def over_link(tokens: list[Token], end: int) -> int:
    """Go on from "a source" to "a source close to the council"."""
    start = after_link(tokens, end)
    if start is None:
        return end
    further = end_of_phrase(tokens, start)
    if any(map(is_head, tokens[start:further])):
        return further
    is_plain = tokens[start].word in DETERMINERS and start + 1 < len(tokens)
    return start + 2 if is_plain and tokens[start + 1].text.islower() else end


def after_link(tokens: list[Token], end: int) -> int | None:
    """Return where "the council" begins: a source *close to*, a report *by*."""
    if end == 0 or end + 1 >= len(tokens):
        return None
    before, link, following = tokens[end - 1], tokens[end], tokens[end + 1]
    if before.word in PERSON_NOUNS and LINKING.get(link.word) == following.word:
        return end + 2
    if before.word in SPEAKING_THINGS and link.word == "by":
        return end + 1 if following.word == "the" or is_name(following) else None
    return None
