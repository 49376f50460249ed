"""Prints how fast the engine reads and how much memory it takes; for `make speed`."""

import gzip
import json
import re
import resource
import sys
import time
from pathlib import Path

from quotes.extraction import find_quotes, find_statements

TRAIN = "corpora/polnear_direct_train.jsonl.gz"
SHARED = Path(__file__).resolve().parents[3] / "shared"
# The baseline: cutting the same texts into words with one regular expression.
WORD = re.compile(r"\w+|[^\w\s]")


def main() -> int:
    if not SHARED.exists():
        print("Not measured: the texts stand in ../shared, which is absent.")
        return 0
    with gzip.open(SHARED / TRAIN, "rt", encoding="utf8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    words = sum(len(text.split()) for text in texts)
    baseline = min(seconds(WORD.findall, texts) for _ in range(5))
    before = peak()
    engine = min(seconds(find_quotes, texts) for _ in range(3))
    print(f"{words:,} words, {words / engine:,.0f} a second on one core")
    print(f"{engine / baseline:.1f} times as long as cutting them into words")
    reported = min(seconds(find_statements, texts) for _ in range(3))
    print(f"{words / reported:,.0f} a second with what is reported without marks")
    print(f"{peak() - before:.0f} MB beyond the texts")
    return 0


def seconds(act, texts: list[str]) -> float:
    started = time.process_time()
    for text in texts:
        act(text)
    return time.process_time() - started


def peak() -> float:
    """Return the most memory held so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    sys.exit(main())
