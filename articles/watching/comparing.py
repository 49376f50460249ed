"""Whether a page says anything else than before, apart from what always changes.

Times such as “5 minutes ago”, counts of readers and comments, and lists of links to
other stories change with each look, and nobody has edited anything.
"""

import re

from articles.models import Article
from articles.text.characters import tidy_name

MARKS = re.compile("[\"“”„«»‹›「」『』]|(?<!\\w)[‘']")
SHORT = 90  # characters: a longer line is a sentence, and no link

AGO = re.compile(
    r"""
    \b (?: \d+ | an? | one | two | three | four | five | six | seven | eight | nine
         | ten | few | several ) \s*
    (?: s | secs? | seconds? | m | mins? | minutes? | h | hrs? | hours? | d | days?
      | weeks? | months? | years? ) \s+ ago \b
    | \b just \s+ now \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
# 12,400 people are reading this    3.4k views    18 comments    5 min read
COUNT = re.compile(
    r"""
    \b \d [\d.,]* \s? (?: k | m | thousand | million )? \+? \s+
    (?: (?: people | readers | users | others ) \s+
        (?: (?: are | have ) \s+ )? (?: now \s+ )?
        (?: reading | read | viewing | watching | like | liked | shared | here )
        (?: \s+ (?: this | now ) (?: \s+ (?: article | story | page ) )? )?
      | (?: unique \s+ )? (?: readers | visitors | views? | viewers | reads | comments?
            | shares? | likes? | reactions? | retweets? | replies | followers
            | subscribers ) \b
      | min (?: ute )? s? \s+ read \b
    )
    | \b (?: comments | shares | views | likes | reads ) \s* [:(] \s* \d [\d.,]* k? \)?
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Updated 14:05 BST, 3 May 2026    Last modified on Tue 3 May    Published at 9 a.m.
STAMP = re.compile(
    r"""
    (?: (?: first | last )? \s* (?: updated | published | modified | posted | edited
          | refreshed | as \s+ of ) \s* (?: on | at | : )? \s* )?
    (?: \d{1,4} | st | nd | rd | th | [.,:/|•·–-] | \s | am | pm | a\.m\. | p\.m\.
      | (?: mon | tues? | wed (?: nes )? | thu (?: rs )? | fri | sat (?: ur )? | sun )
        (?: day )?
      | jan (?: uary )? | feb (?: ruary )? | mar (?: ch )? | apr (?: il )? | may
      | june? | july? | aug (?: ust )? | sept? (?: ember )? | oct (?: ober )?
      | nov (?: ember )? | dec (?: ember )? | at | on | the
      | utc | gmt | bst | cet | cest | e[ds]?t | c[ds]?t | p[ds]?t | ist | aest | aedt
      | z )*
    """,
    re.VERBOSE | re.IGNORECASE,
)
# What leads on to something else, alone in its line.
LEADS_ON = re.compile(
    r"""
    \W* (?: read \s+ (?: more | also | next | on ) | also \s+ (?: read | in ) | more
      \s+ (?: on | from | about | in | stories | news ) | related | most \s+ (?: read
      | popular | viewed ) | see \s+ also | recommended | trending | advertisement
      | advert | sponsored | promoted | share \s+ this | sign \s+ up | subscribe
      | follow \s+ us | watch | listen | click \s+ here | continue \s+ reading
      | download \s+ (?: the | our ) \s+ app | topics | tags ) \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
ENDS_SENTENCE = re.compile(r"[.!?…:;][”’\"'»)]*$")


def says_otherwise(before: str, after: str) -> bool:
    """Say whether an article’s text differs in more than what always changes."""
    return what_lasts(before) != what_lasts(after)


def what_lasts(text: str) -> list[str]:
    """Return the paragraphs of a text without what changes by itself.

    Whatever has quotation marks lasts, word for word.
    """
    lines = [" ".join(tidy_name(line).split()) for line in text.split("\n")]
    lines = [line for line in lines if line]
    return list(filter(None, map(lasting, without_lists(lines))))


def lasting(line: str) -> str:
    """Return what lasts of a line; "" where nothing does."""
    if MARKS.search(line):
        return line
    if LEADS_ON.match(line) and not (len(line) > SHORT and ENDS_SENTENCE.search(line)):
        return ""
    line = " ".join(COUNT.sub("", AGO.sub("", line)).split())
    if STAMP.fullmatch(line) or not any(map(str.isalnum, line)):
        return ""
    return line


def without_lists(lines: list[str]) -> list[str]:
    """Leave out two and more lines together that are no sentences: links, by looks."""
    kept, run = [], []
    for line in [*lines, None]:
        if line is not None and is_bare(line):
            run.append(line)
            continue
        kept += run if len(run) < 2 else []
        run = []
        if line is not None:
            kept.append(line)
    return kept


def is_bare(line: str) -> bool:
    """Say whether a line is short and no sentence, so that it may be a link."""
    is_short = len(line) <= SHORT and not ENDS_SENTENCE.search(line)
    return is_short and not MARKS.search(line)


def is_cut_short(article: Article, text: str) -> bool:
    """Say whether a text has less than half the length that the article had."""
    return 2 * len(text) < len(article.current_version.text)
