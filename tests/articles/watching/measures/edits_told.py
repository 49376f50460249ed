"""Counts the staged edits that are told, and the false alarms.

python -m tests.articles.watching.measures.edits_told --articles 200
"""

import argparse
import os
import random
from collections import Counter
from dataclasses import dataclass, field

import django
from django.apps import apps

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "quotes.settings")
if not apps.ready:
    django.setup()

from tqdm import tqdm  # noqa: E402

from articles.readers.web.pages import read_html  # noqa: E402
from articles.watching.comparing import says_otherwise  # noqa: E402
from quotes.recording.edits import edits_between  # noqa: E402
from tests.articles.watching.measures.databases import database_of_its_own  # noqa: E402
from tests.articles.watching.staging import EDITS, made  # noqa: E402

ADDRESS = "https://post.example/story"


@dataclass
class Tally:
    """How many edits were to be told and were, and what was told beside them."""

    due: int = 0
    told: int = 0
    quiet: int = 0
    false: int = 0
    needless: int = 0  # versions written where only what always changes did
    problems: Counter = field(default_factory=Counter)


def measure(seeds) -> Tally:
    tally = Tally()
    for seed in seeds:
        article = made(seed)
        before = text_of(article.page)
        for number, edit in enumerate(EDITS):
            draw = random.Random(seed * 100 + number)  # noqa: S311
            after = text_of(edit.do(article, draw).page)
            judge(tally, edit, told(before, after))
    return tally


def text_of(page: str) -> str:
    return read_html(page.encode(), ADDRESS).text


def told(before: str, after: str) -> list[str]:
    if not says_otherwise(before, after):
        return []
    return sorted(str(edit.kind) for edit in edits_between(before, after, "en"))


def judge(tally: Tally, edit, kinds: list[str]) -> None:
    expected, found = Counter(edit.tells), Counter(kinds)
    if not expected:
        tally.quiet += 1
        tally.false += bool(found)
    else:
        tally.due += 1
        tally.told += not (set(expected) - set(found))
    if set(expected) != set(found):
        tally.problems[f"{edit.name}: {' '.join(kinds) or 'nothing'}"] += 1


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--first", type=int, default=1, help="the first seed")
    asked = parser.parse_args()
    seeds = range(asked.first, asked.first + asked.articles)
    with database_of_its_own():
        tally = measure(tqdm(seeds, unit=" articles", disable=None))
    print(f"changed quotes told: {tally.told} of {tally.due}")
    print(f"false alarms: {tally.false} of {tally.quiet}")
    for problem, times in tally.problems.most_common():
        print(f"  {times:4} {problem}")


if __name__ == "__main__":
    main()
