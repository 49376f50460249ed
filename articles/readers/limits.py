"""Says how long a text may be, so that reading one has an end."""

import re
import unicodedata
from itertools import groupby

from articles.readers.drafts import UnreadableError

# The longest hearings that papers print, of eleven hours, have some 600,000.
LONGEST_TEXT = 1_000_000  # characters
# Unicode's own “stream-safe” texts have at most 30 accents on a letter. Putting them
# in order takes time that grows with the square of their number.
MOST_ACCENTS = 300

# What may be accents in a row, among it rules and emoji.
_signs = re.compile(rf"[^\w\s!-~]{{{MOST_ACCENTS + 1},}}")


def check_text(text: str) -> None:
    """Raise UnreadableError for a text that would take too long to read."""
    if len(text) > LONGEST_TEXT:
        raise UnreadableError(
            f"This text has {len(text):,} characters, and {LONGEST_TEXT:,} is the most;"
            " add it in parts."
        )
    if any(_accents_in_a_row(run[0]) > MOST_ACCENTS for run in _signs.finditer(text)):
        raise UnreadableError(
            f"This text has a letter with more than {MOST_ACCENTS} accents; take them"
            " out and try again."
        )


def _accents_in_a_row(signs: str) -> int:
    """Return the length of the longest run of characters that combine."""
    runs = groupby(signs, lambda sign: unicodedata.combining(sign) > 0)
    return max(len(list(run)) if is_accents else 0 for is_accents, run in runs)
