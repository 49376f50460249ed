"""Two curators decide at the desk while commands load, find and import."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from tests.browser.serving import ROOT, Server, serving
from tests.database.amounts import EACH, IMPORTED, LOADED
from tests.database.rows import ON, Row
from tests.database.visiting import Answer, Visitor

QUOTES = 200
COMMANDS = [
    ["load_articles", "articles.jsonl"],
    ["find_quotes"],
    ["import_quotes", "quotes.csv"],
]


@dataclass
class Seen:
    """What the curators were answered, what commands said, and what there is now."""

    answers: list[Answer]
    commands: list[subprocess.CompletedProcess]
    report: dict[str, int]

    @property
    def times(self) -> list[float]:
        return sorted(answer.seconds for answer in self.answers)

    @property
    def p99(self) -> float:
        return statistics.quantiles(self.times, n=100)[-1]

    def errors(self) -> list[str]:
        refused = [answer for answer in self.answers if answer.status != 200]
        failed = [command.stderr for command in self.commands if command.returncode]
        return [f"{one.status} {one.text[:200]}" for one in refused] + failed


# What there has to be in the end: nothing lost, nothing doubled.
WHOLE = {
    "loaded": LOADED,
    "found": LOADED * EACH,
    "found twice": 0,
    "imported": IMPORTED - 1,
    "confirmed": QUOTES,
    "decided": QUOTES,
    "decisions": QUOTES,
}


def run() -> Iterator[Row]:
    for name, on in ON.items():
        with (
            tempfile.TemporaryDirectory() as folder,
            serving(Path(folder), workers=2, on=on) as server,
        ):
            seen = work(server)
        yield Row(f"{name}: errors", str(len(seen.errors())), "0")
        yield Row(f"{name}: lost or doubled", lost(seen.report), "nothing")
        yield Row(f"{name}: a decision, p99", f"{seen.p99 * 1000:.0f} ms", "≤ 1000 ms")


def lost(report: dict[str, int]) -> str:
    wrong = [
        f"{name} {report[name]}, not {n}"
        for name, n in WHOLE.items()
        if report[name] != n
    ]
    return "; ".join(wrong) or "nothing"


def work(server: Server) -> Seen:
    """Let both curators decide while the commands run one after another."""
    server.run("-m", "tests.database.filling", str(server.folder), str(QUOTES))
    half = QUOTES // 2
    with ThreadPoolExecutor(3) as pool:
        curators = [
            pool.submit(decide, server.address, who, first, half)
            for who, first in (("curator", 1), ("colleague", 1 + half))
        ]
        running = pool.submit(run_commands, server)
        answers = [answer for curator in curators for answer in curator.result()]
        commands = running.result()
    report = json.loads(server.run("-m", "tests.database.filling", "report"))
    return Seen(answers, commands, report)


def decide(site: str, who: str, first: int, number: int) -> list[Answer]:
    """Confirm quotes one after another, as the desk's script does."""
    visitor = Visitor(site)
    visitor.log_in(who)
    seen = visitor.get(f"/desk/quotes/{first}/").field("seen")
    return [
        visitor.post(
            f"/desk/quotes/{pk}/confirm/", {"seen": seen}, **{"HX-Request": "true"}
        )
        for pk in range(first, first + number)
    ]


def run_commands(server: Server) -> list[subprocess.CompletedProcess]:
    return [
        subprocess.run(
            [sys.executable, ROOT / "manage.py", *command],
            cwd=server.folder,
            env=os.environ | server.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        for command in COMMANDS
    ]
