"""Prints how fast the engine reads and how much memory it takes; for `make speed`.

`python -m tests.extraction.speed BEFORE` times the engine of another checkout on the
same texts, turn and turn about with this one, and prints the ratio.
"""

import gzip
import json
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from quotes.extraction import find_quotes, find_statements

SHARED = Path(__file__).resolve().parents[3] / "shared"
TRAIN = SHARED / "corpora" / "polnear_direct_train.jsonl.gz"
# The baseline: cutting the same texts into words with one regular expression.
WORD = re.compile(r"\w+|[^\w\s]")
ROUNDS = 5
REACH, AIM = 0.7, 1
# What another checkout runs: its own engine on our texts, once for each line.
ELSEWHERE = """
import gzip, json, sys, time
from quotes.extraction import find_quotes

with gzip.open(sys.argv[1], "rt", encoding="utf8") as lines:
    texts = [json.loads(line)["text"] for line in lines]
for _ in sys.stdin:
    started = time.process_time()
    for text in texts:
        find_quotes(text)
    print(time.process_time() - started, flush=True)
"""


def main(arguments: list[str]) -> int:
    if not SHARED.exists():
        print("Not measured: the texts stand in ../shared, which is absent.")
        return 0
    if arguments:
        print_ratio(Path(arguments[0]))
    else:
        print_speed()
    return 0


def print_speed() -> None:
    texts = read_texts()
    words = sum(len(text.split()) for text in texts)
    baseline = min(seconds(WORD.findall, texts) for _ in range(5))
    before = peak()
    engine = min(seconds(find_quotes, texts) for _ in range(3))
    print(f"{words:,} words, {words / engine:,.0f} a second on one core")
    print(f"{engine / baseline:.1f} times as long as cutting them into words")
    reported = min(seconds(find_statements, texts) for _ in range(3))
    print(f"{words / reported:,.0f} a second with what is reported without marks")
    print(f"{peak() - before:.0f} MB beyond the texts")


def read_texts() -> list[str]:
    with gzip.open(TRAIN, "rt", encoding="utf8") as lines:
        return [json.loads(line)["text"] for line in lines]


def print_ratio(before: Path) -> None:
    """Time both engines in processes of their own, each in every round."""
    here = Path(__file__).resolve().parents[2]
    with engine_of(before) as other, engine_of(here) as ours:
        rounds = [(timed(other), timed(ours)) for _ in range(ROUNDS)]
    then, now = (min(times) for times in zip(*rounds, strict=True))
    print(f"{then:.2f} s before, {now:.2f} s here, the best of {ROUNDS} rounds each")
    print(f"{then / now:.2f} times the speed of before (reach {REACH}, aim {AIM})")


def engine_of(checkout: Path) -> subprocess.Popen:
    command = [sys.executable, "-c", ELSEWHERE, str(TRAIN)]
    return subprocess.Popen(
        command,
        cwd=checkout.resolve(strict=True),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def timed(engine: subprocess.Popen) -> float:
    """Let an engine read all texts once, while the other one waits."""
    engine.stdin.write("again\n")
    engine.stdin.flush()
    return float(engine.stdout.readline())


def seconds(act: Callable, texts: list[str]) -> float:
    started = time.process_time()
    for text in texts:
        act(text)
    return time.process_time() - started


def peak() -> float:
    """Return the most memory held so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
