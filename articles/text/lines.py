"""What a line or paragraph of plain text looks like: how it ends, and what it is."""

import re

# Words after which no sentence and hardly a heading ends: "over the firing of".
OPEN_WORDS = frozenset(
    "a an and as at because between but by during for from his her if in into its my"
    " nor of on or our over that the their this to under which while who whose with"
    " your".split()
)

# Rivals circle the harbour.”   or   He said:   or   终了。
_stopped = re.compile(r"""[.!?…:;。！？।؟][ ]?["'”’»)\]*_]*$""")

# • One demand   or   - One demand   or   12. One demand   or   (a) One demand
_list_item = re.compile(
    r"""
    (?: [-*+•‣▪◦·–—]
      | [(]? (?: \d{1,3} | [a-z] | [ivx]{1,4} ) [.)]
    )
    [ ]
    """,
    re.VERBOSE,
)

# Q. Why?   (but not "A. J. Quill said")   or
# SENATOR SMITH (D-Ohio): Why?   or   Ada Quill: Why?
_transcript_turn = re.compile(
    r"""
    (?: [QA] (?: : | [.] (?! [ ] [A-Z][.] ) )
      | (?: [A-Z][\w.'’-]* [ ] ){0,4} [A-Z][\w.'’-]*
        (?: [ ]? [(\[] [^)\]\n]{1,60} [)\]] )?
        :
    )
    (?: [ ] | $ )
    """,
    re.VERBOSE,
)

_last_word = re.compile(r"([^\W\d_]+)$")


def is_stopped(line: str) -> bool:
    """Tell whether the line ends as a sentence does, or with a colon or semicolon."""
    return bool(_stopped.search(line[-8:]))


def is_list_item(line: str) -> bool:
    """Tell whether the line begins with a bullet, a dash or a number."""
    return bool(_list_item.match(line))


def is_marked(line: str) -> bool:
    """Tell whether the line is a list's item or a turn in a transcript."""
    return is_list_item(line) or bool(_transcript_turn.match(line))


def ends_with_open_word(line: str) -> bool:
    """Tell whether the last word needs another one: "the firing of"."""
    last = _last_word.search(line[-12:])
    return bool(last) and last[1].lower() in OPEN_WORDS
