"""Finds who does the saying, left or right of a cue."""

from quotes.extraction.lexicon.cues import AUXILIARIES
from quotes.extraction.lexicon.gazetteer import (
    ARTICLES,
    DAYS_AND_MONTHS,
    DETERMINERS,
    PREPOSITIONS,
    SENTENCE_OPENERS,
)
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.rules.appositives import is_possessive_pronoun
from quotes.extraction.rules.nouns import is_calling
from quotes.extraction.rules.phrases import (
    OPENING_CUES,
    Phrase,
    is_name,
    is_pronoun,
    phrase_ending,
    phrase_starting,
)
from quotes.extraction.text.tokens import Token

# These begin a clause before the main one: *While* not naming Seoul, Haley …
SUBORDINATORS = words(
    """
    while when whenever after before since as if because although though until unless
    despite during in on at for from with without by to under over upon amid among
    throughout following given unlike like whereas once instead rather because besides
    speaking writing asked responding referring pressed addressing discussing citing
    here there noting
    appearing standing talking having being describing calling recalling
    """
)
# These hold no subject: *But* Trump, *However*, Trump
CONNECTORS = words(
    """
    but and or so yet however meanwhile still then later earlier also indeed instead
    nevertheless nonetheless moreover furthermore finally ultimately now additionally
    similarly likewise again perhaps afterwards afterward
    """
)


LONGEST_PLAIN = 10
MOST_PARTNERS = 4


def subjects_before(tokens: list[Token], cue: int) -> list[Phrase]:
    """Return the subject just left of the cue, several where they speak jointly."""
    end = over_auxiliaries(tokens, cue)
    phrase = phrase_ending(tokens, end)
    return with_partners(tokens, phrase) if phrase else []


def over_auxiliaries(tokens: list[Token], end: int) -> int:
    """Skip "reportedly", "has also", "proceeded to", "on Monday" and ", however,"."""
    while end > 0:
        before = tokens[end - 1]
        if is_adverb(before):
            end -= 1
        elif (
            end > 1 and before.word in DAYS_AND_MONTHS and tokens[end - 2].text == "on"
        ):
            end -= 2
        elif end > 2 and before.text == "," and is_parenthetical(tokens, end):
            end -= 3
        else:
            break
    return end


def is_adverb(token: Token) -> bool:
    if token.word in AUXILIARIES:
        return True
    return token.word.endswith("ly") and not token.is_capitalised


def is_parenthetical(tokens: list[Token], end: int) -> bool:
    return is_adverb(tokens[end - 2]) and tokens[end - 3].text == ","


def with_partners(tokens: list[Token], phrase: Phrase) -> list[Phrase]:
    """Add those before: "Ada Lovelace, a poet, *and* Mary Somerville warned"."""
    first = phrase.start
    if first < 2 or tokens[first - 1].word != "and":
        return [phrase]
    partner = phrase_ending(tokens, first - 1)
    if partner is None or not has_name(tokens, partner):
        return [phrase]
    if not has_name(tokens, phrase) and not is_other(tokens, phrase, partner):
        return [phrase]
    if tokens[partner.start - 1].text == "," and partner.start:
        return [*listed_before(tokens, partner), partner, phrase]
    return [*with_partners(tokens, partner), phrase]


def is_other(tokens: list[Token], phrase: Phrase, partner: Phrase) -> bool:
    """Tell "Ada Lovelace and *her doctor*" from "a letter to Ada and the doctor"."""
    is_someone = tokens[phrase.start].word in ARTICLES and phrase.end - phrase.start > 1
    return (
        is_someone
        and is_calling(tokens[phrase.end - 1])
        and is_partner(tokens, partner)
    )


def quoted_subject(tokens: list[Token], cue: int) -> list[Phrase]:
    """Return who is quoted: the paper quoted *Ada Lovelace* as saying."""
    if tokens[cue].text not in ("quoted", "quotes", "quoting"):
        return []
    phrase = phrase_starting(tokens, cue + 1)
    after = tokens[phrase.end : phrase.end + 2] if phrase else []
    is_said = [token.word for token in after] in (["as", "saying"], ["as", "telling"])
    return [phrase] if is_said else []


def listed_before(tokens: list[Token], partner: Phrase) -> list[Phrase]:
    """Add the others of a list: "*Ada Lovelace, a poet*, Mary Somerville and …"."""
    found: list[Phrase] = []
    while len(found) < MOST_PARTNERS:
        first = (found[0] if found else partner).start
        if first < 2 or tokens[first - 1].text != ",":
            return found
        before = phrase_ending(tokens, first) or phrase_ending(tokens, first - 1)
        if before is None or not is_partner(tokens, before):
            return found
        found.insert(0, before)
    return found


def is_partner(tokens: list[Token], phrase: Phrase) -> bool:
    """Tell "*Ada Lovelace*, Mary and …" from "In *Selby*, Mary and …"."""
    if not has_name(tokens, phrase):
        return False
    return phrase.start == 0 or not is_lead(tokens[phrase.start - 1])


def is_lead(token: Token) -> bool:
    return token.word in PREPOSITIONS or token.word in SUBORDINATORS


def has_name(tokens: list[Token], phrase: Phrase) -> bool:
    return any(is_name(token) for token in tokens[phrase.start : phrase.end])


def subject_of_sentence(tokens: list[Token]) -> list[Phrase]:
    """Return the subject at the head of a sentence, after what introduces it."""
    start = 1 if tokens and tokens[0].text in OPENING_CUES else 0
    for _ in range(3):
        start = over_connectors(tokens, start)
        if start >= len(tokens) or not introduces(tokens[start]):
            break
        start = after_comma(tokens, start)
    phrase = phrase_starting(tokens, start)
    if phrase is None:
        phrase = phrase_starting(tokens, after_comma(tokens, start))
    return [phrase] if phrase else []


def over_connectors(tokens: list[Token], start: int) -> int:
    while start < len(tokens) and is_connector(tokens[start]):
        start += 1
    return start


def is_connector(token: Token) -> bool:
    return token.word in CONNECTORS or not token.is_word or token.word.endswith("ly")


def introduces(token: Token) -> bool:
    if token.word in SUBORDINATORS:
        return True
    return token.word in SENTENCE_OPENERS and token.word.endswith("ing")


def after_comma(tokens: list[Token], start: int) -> int:
    for number in range(start, len(tokens)):
        if tokens[number].text == ",":
            return number + 1
    return len(tokens)


def subject_after(tokens: list[Token], start: int) -> list[Phrase]:
    """Return the subject just right of the cue: said *Ada Lovelace, a poet*."""
    while start < len(tokens) and is_adverb(tokens[start]):
        start += 1
    phrase = phrase_starting(tokens, start)
    if phrase is None:
        return []
    partner = partner_after(tokens, phrase.end)
    return [phrase, partner] if partner else [phrase]


def partner_after(tokens: list[Token], end: int) -> Phrase | None:
    """Return who speaks too: said Ada Lovelace *and her sister, Mary*."""
    if end < len(tokens) and tokens[end].text == ",":
        end += 1
    if end + 1 >= len(tokens) or tokens[end].word != "and":
        return None
    partner = phrase_starting(tokens, end + 1)
    if partner is None or is_name(tokens[end + 1]):
        return partner
    is_ours = is_possessive_pronoun(tokens[end + 1])
    return partner if is_ours and has_name(tokens, partner) else None


def plain_subject(tokens: list[Token], start: int, cue: int) -> list[Phrase]:
    """Take all words from the quote to the cue: “Q,” *the audience* screamed."""
    end = over_auxiliaries(tokens, cue)
    between = tokens[start:end]
    if not 1 <= len(between) <= LONGEST_PLAIN or introduces(between[0]):
        return []
    if is_connector(between[0]) or begins_clause(between[0]) or has_marks(between):
        return []
    if not (is_name(between[-1]) or between[0].word in DETERMINERS):
        return []
    return [Phrase(start, end)]


def begins_clause(token: Token) -> bool:
    return token.word in ("which", "who", "that", "what", "where")


def has_marks(between: list[Token]) -> bool:
    """Tell a clause from one phrase; "the assailant, John McGraw," is one."""
    marks = [n for n, token in enumerate(between) if not token.is_word]
    if len(marks) == 2 and marks[1] == len(between) - 1 and marks[0] > 0:
        return not all(is_name(token) for token in between[marks[0] + 1 : -1])
    return bool(marks)


def is_lone_pronoun(tokens: list[Token], phrases: list[Phrase]) -> bool:
    return len(phrases) == 1 and is_pronoun(tokens[phrases[0].start])
