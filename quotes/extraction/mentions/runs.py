"""Tells where the capitals of a name begin and end."""

from quotes.extraction.found import Span
from quotes.extraction.lexicon.first_names import EITHER, FEMALE, MALE
from quotes.extraction.lexicon.gazetteer import PARTICLES
from quotes.extraction.lexicon.titles import PEERAGES
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.mentions.reading import PERSON, Mention
from quotes.extraction.text.tokens import Token, tokens_between

LONGEST_HEADLINE, FEWEST_WORDS = 160, 4
# Ada Holt *of Selby* and Ada *de* Holt
INSIDE = words("of de van von bin al del der den di da du la le el y ibn")


def trimmed(text: str, mention: Mention) -> Mention:
    """Cut what is no part of a name: Miss *Universe* Ada Holt, for *Selby* Ada Holt."""
    if mention.kind != PERSON:
        return mention
    name = tokens_between(text, mention.name.start, mention.name.end)
    first = 0
    while len(name) - first > 2 and not may_begin_name(name[first]):
        following = name[first + 1]
        if not is_first_name(following) or following.word in PARTICLES:
            break
        first += 1
    if not first:
        return mention
    return mention._replace(name=Span(name[first].start, mention.name.end))


def may_begin_name(token: Token) -> bool:
    is_initial = len(token.text.strip(".")) == 1
    return is_first_name(token) or is_initial or token.word in PEERAGES


def is_cut(tokens: list[Token], number: int) -> bool:
    """Tell the end of a name: Selby Centre’s *Holt*, Council *Says* Holt Left."""
    if tokens[number - 1].text.endswith(("'s", "’s", "s’")):
        return True
    return tokens[number].text in HEADLINE_VERBS


HEADLINE_VERBS = words("Says Said Tells Told Calls Slams Warns Urges Asks Vows Wants")


def is_headline(text: str, piece: Span) -> bool:
    """Tell a line in Title Case, where a capital tells nothing."""
    if piece.end - piece.start > LONGEST_HEADLINE:
        return False
    found = [w for w in piece.of(text).split() if w[0].isalpha() and len(w) > 3]
    if len(found) < FEWEST_WORDS or text[piece.end - 1] in '.”"':
        return False
    return sum(word[0].isupper() for word in found) > 0.8 * len(found)


def is_first_name(token: Token) -> bool:
    word = token.word
    return word in FEMALE or word in MALE or word in EITHER


def bare_of(token: Token) -> str:
    return token.text.partition("'")[0].partition("’")[0]
