"""Tidies a text’s characters, and drops those that nobody can see."""

import re
import unicodedata

# Left out on purpose: U+200C and U+200D (they spell Persian and Indic words and hold
# emoji together), variation selectors and tag characters (emoji again), U+034F (it
# keeps Unicode's own order of accents), U+180E (it shapes Mongolian letters) and the
# C1 controls: in a text read in the wrong encoding those are its quotation marks.
INVISIBLE = {
    "NUL and other C0 controls, which XML feeds can't hold": "\x00-\x08\x0e-\x1b\x7f",
    "soft hyphen": "\u00ad",
    "Arabic letter mark": "\u061c",
    "zero-width space": "\u200b",
    "left-to-right and right-to-left marks": "\u200e\u200f",
    "bidirectional embeddings and overrides": "\u202a-\u202e",
    "word joiner and invisible mathematical signs": "\u2060-\u2064",
    "bidirectional isolates": "\u2066-\u2069",
    "shaping controls that Unicode withdrew": "\u206a-\u206f",
    "byte order mark, also called zero-width no-break space": "\ufeff",
    "annotation marks": "\ufff9-\ufffb",
    "noncharacters, which XML feeds can't hold": "\ufffe\uffff",
}
LONE_SURROGATES = "\ud800-\udfff"
# What an article may hold for a reason, and no name does.
INVISIBLE_IN_NAMES = {
    "C1 controls": "\x80-\x9f",
    "combining grapheme joiner": "\u034f",
    "fillers for missing letters, which look like spaces": "\u115f\u1160\u3164\uffa0",
    "vowels of Khmer that are never written": "\u17b4\u17b5",
    "Mongolian vowel separator": "\u180e",
    "Braille without a dot": "\u2800",
    "tag characters": "\U000e0000-\U000e007f",
}

_dropped = re.compile("[" + "".join(INVISIBLE.values()) + LONE_SURROGATES + "]")

_dropped_in_names = re.compile(
    rf"""[{"".join([*INVISIBLE.values(), *INVISIBLE_IN_NAMES.values()])}]
    | [{LONE_SURROGATES}]
    # Joiners spell names in some scripts, within a word: not in Latin, nor at an end.
    | (?<! [^\x00-\u024f\s] ) [\u200c\u200d]
    | [\u200c\u200d] (?! [^\x00-\u024f\s] )
    """,
    re.VERBOSE,
)

# "govern<soft hyphen>\nment": here the hyphen was printed, and the word goes on.
_soft_hyphen_at_line_end = re.compile(r"\u00ad[^\S\n]*\n[^\S\n]*(?=[^\W\d_])")

# Each is replaced by itself: that is far quicker than a pattern of them all.
LINE_ENDS = ("\r\n", "\r", "\v", "\x85", "\u2028")
PARAGRAPH_ENDS = ("\f", "\u2029")
# Spelt out, which is far quicker than [^\S\n ].
_odd_space = re.compile(
    "["
    + "".join(c for c in map(chr, range(0x3001)) if c.isspace() and c not in "\n ")
    + "]"
)
_spaces = re.compile("  +")
# ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ, which PDFs have for letters
_ligature = re.compile("[\ufb00-\ufb06]")


def tidy_name(name: str) -> str:
    """Return a name without signs that nobody sees, or that turn the line around."""
    if name.isascii() and name.isprintable():
        return name
    return _dropped_in_names.sub("", name)


def tidy_characters(text: str) -> str:
    """Return the text in NFC, with "\\n" as line end and single spaces."""
    for end in LINE_ENDS:
        text = text.replace(end, "\n")
    for end in PARAGRAPH_ENDS:
        text = text.replace(end, "\n\n")
    text = _soft_hyphen_at_line_end.sub("", text)
    text = unicodedata.normalize("NFC", _dropped.sub("", text))
    text = _spaces.sub(" ", _odd_space.sub(" ", text))
    return text.replace("\n ", "\n").replace(" \n", "\n").strip(" ")


def undo_ligatures(text: str) -> str:
    """Return the text with the letters that print melts into one: “ﬁ”, “ﬄ”."""
    return _ligature.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)


def one_line(printed: str | None) -> str:
    """Return a detail of a page on one line; empty for none."""
    return " ".join(tidy_characters(printed or "").split())
