"""Gives small files made to hurt to the reader and the engine, as the desk does.

Each in a process of its own, which tells how long it took, what memory it and its
children grew by at most, and with what it ended.
"""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterator

from articles import bounded
from articles.readers.reading import Draft, UnreadableError, read_file
from quotes.extraction.text.paragraphs import paragraphs
from quotes.extraction.workers import search
from quotes.recording.waiting import LONGEST_AT_ONCE, engine_for
from tests.hurt.making import CASES

MOST_SECONDS, MOST_MB = 10, 300
GOAL = f"≤ {MOST_SECONDS} s, ≤ {MOST_MB} MB, a sentence or a text"


def run() -> Iterator[tuple[str, str, str]]:
    """Yield a row for each file, and one for the worst."""
    seen = {name: measured(name) for name in CASES}
    for name, one in seen.items():
        figures = f"{one['seconds']:.1f} s, {one['mb']:.0f} MB"
        yield name, f"{figures}, {one['end'][:60]}", GOAL
    longest = max(one["seconds"] for one in seen.values())
    largest = max(one["mb"] for one in seen.values())
    yield f"the worst of {len(seen)}", f"{longest:.1f} s, {largest:.0f} MB", GOAL


def measured(name: str) -> dict:
    """Return what a file costs in a process of its own."""
    command = [sys.executable, "-m", "tests.hurt.files", name]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    if done.returncode:
        return {"seconds": 120, "mb": 0, "end": done.stderr[-200:]}
    return json.loads(done.stdout)


def measure(name: str) -> dict:
    content = CASES[name]()
    before, start = peak(resource.RUSAGE_SELF), time.perf_counter()
    end = given_to_reader_and_engine(name, content)
    seconds = time.perf_counter() - start
    bounded.end_waiting()
    grown = peak(resource.RUSAGE_SELF) - before + peak(resource.RUSAGE_CHILDREN)
    return {"seconds": seconds, "mb": grown, "end": end}


def peak(whose: int) -> float:
    """Return the most memory so far, in MB."""
    return resource.getrusage(whose).ru_maxrss / 1000


def given_to_reader_and_engine(name: str, content: bytes) -> str:
    """Return how it ended: a sentence, or how much text and how many quotes."""
    try:
        draft: Draft = read_file(name, content, 10_000_000)
    except UnreadableError as sentence:
        return str(sentence)
    length = len(draft.text)
    if length > LONGEST_AT_ONCE:
        return f"{length} characters, {len(paragraphs(draft.text))} paragraphs"
    try:
        found = search(engine_for(draft.text), draft.text, [], "en").result()
    except bounded.OutOfBoundsError:
        return f"{length} characters, whose quotes are left to find_quotes"
    return f"{length} characters, {len(found)} quotes"


if __name__ == "__main__":
    print(json.dumps(measure(sys.argv[1])))
