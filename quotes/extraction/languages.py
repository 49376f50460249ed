"""Tells which language a text is in, and whether the engine knows its news prose.

For a language that it doesn't know, the engine follows the quotation marks and says
no more: it names nobody.
"""

import re
from collections import Counter

from quotes.extraction.english import ENGLISH
from quotes.extraction.lexicon.stop_words import STOP_WORDS
from quotes.extraction.packs import Language

# The languages whose reporting words, names and pronouns the engine knows.
PACKS = {ENGLISH.code: ENGLISH}
# The language of prose that is in none of our table.
UNTOLD = "und"
WORD = re.compile(r"[^\W\d_]+")
# So much of a text tells its language.
LOOKED_AT = 3_000
# Fewer small words tell nothing.
FEWEST = 3
# Prose of a language in our table has at least this share of its small words.
LEAST_SHARE, LONG = 0.12, 60


def pack_for(text: str, mark: str | None = None) -> Language | None:
    """Return what the engine knows of a text's language; None where it knows none.

    What the words tell counts first, since many pages carry the mark of their
    template; then the text's own mark, such as "en" or "pt-BR"; a text that is too
    short to tell and has no mark is taken for English.
    """
    found = language_of(text) or marked_language(mark)
    return PACKS.get(found) if found else ENGLISH


def unread_language(text: str, mark: str | None = None) -> str | None:
    """Return the code of a text's language where there is no pack: "fr", "und".

    Words that tell Danish from English may be Norwegian: which it is, the text's own
    mark says better, unless that is the mark of a template in English.
    """
    if pack_for(text, mark):
        return None
    marked = marked_language(mark)
    return marked if marked and marked not in PACKS else language_of(text)


def marked_language(mark: str | None) -> str:
    return (mark or "").lower().partition("-")[0]


def language_of(text: str) -> str | None:
    """Return the language that the small words tell: "en", "und" for none of ours.

    None where they don't tell, since the text is too short.
    """
    found = WORD.findall(text[:LOOKED_AT].lower())
    counts = Counter(found)
    scores = {
        code: sum(counts[word] for word in some) for code, some in STOP_WORDS.items()
    }
    best = max(scores, key=lambda code: scores[code])
    if len(found) >= LONG and scores[best] < LEAST_SHARE * len(found):
        return UNTOLD
    return best if scores[best] >= FEWEST else None
