"""Takes a transcript’s label apart: Ada Quill (chairwoman) · The Chair (Mrs Quill)."""

from quotes.extraction.found import Span
from quotes.extraction.lexicon.gazetteer import DETERMINERS, PARTICLES
from quotes.extraction.lexicon.labels import PARTS
from quotes.extraction.lexicon.titles import PERSON_NOUNS, TITLES_BEFORE
from quotes.extraction.rules.phrases import is_name
from quotes.extraction.text.tokens import Token

HONORIFICS = ("mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "hon")


def split_label(
    text: str, tokens: list[Token]
) -> tuple[list[Token], list[Token]] | None:
    """Return the name and the title of a label; None where it is no label’s shape."""
    tokens = [token for token in tokens if token.text not in "[]"]
    if tokens and tokens[-1].text == ")":
        return split_bracket(tokens)
    return split_line(text, tokens)


def split_bracket(tokens: list[Token]) -> tuple[list[Token], list[Token]] | None:
    """Part "Madam Deputy Speaker (Mrs Ada Quill)" and "Ada Quill (chairwoman)"."""
    opening = next((n for n, token in enumerate(tokens) if token.text == "("), 0)
    before, inside = tokens[:opening], tokens[opening + 1 : -1]
    if not before or not inside:
        return None
    bare = without_honorifics(inside)
    if bare and are_names(bare) and names_a_post(before) and not names_a_post(bare):
        return bare, without_determiner(before)
    if names_a_post(inside) and are_names(before):
        return without_honorifics(before) or before, inside
    return None


def split_line(
    text: str, tokens: list[Token]
) -> tuple[list[Token], list[Token]] | None:
    """Part "Ada Quill -- Chief Executive Officer", or the post on a line below."""
    for number in range(1, len(tokens)):
        gap = text[tokens[number - 1].end : tokens[number].start]
        is_dash = tokens[number].text in ("-", "–", "—")
        if not is_dash and "\n" not in gap:
            continue
        name, post = tokens[:number], tokens[number:]
        post = [token for token in post if token.text not in ("-", "–", "—")]
        if post and are_names(name) and (names_a_post(post) or is_dash):
            return without_honorifics(name) or name, post
        return None
    return None


def is_part_only(tokens: list[Token]) -> bool:
    """Tell The PRESIDING OFFICER and Operator, who have no name, from people."""
    words = [token for token in tokens if token.word not in DETERMINERS]
    named = [token for token in words if not token.text.isdigit()]
    if not named or not all(token.word in PARTS for token in named):
        return False
    return all(token.is_capitalised for token in named) or tokens[-1].text == "tempore"


def are_names(tokens: list[Token]) -> bool:
    return all(
        is_name(token) or token.word in PARTICLES or token.text == "."
        for token in tokens
    )


def names_a_post(tokens: list[Token]) -> bool:
    return any(
        token.word in PERSON_NOUNS or token.word.rstrip(".") in TITLES_BEFORE
        for token in tokens
        if token.word.rstrip(".") not in HONORIFICS
    )


def without_honorifics(tokens: list[Token]) -> list[Token]:
    first = 0
    while first < len(tokens) and tokens[first].word.rstrip(".") in HONORIFICS:
        first += 1
    return tokens[first:]


def without_determiner(tokens: list[Token]) -> list[Token]:
    return tokens[1:] if tokens[0].word in ("the", "a", "an") else tokens


def span_of(tokens: list[Token]) -> Span:
    return Span(tokens[0].start, tokens[-1].end)
