"""One session holds a lock for a minute, and ten others want it."""

import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.browser.serving import Server, serving
from tests.database.harming.sessions import locked
from tests.database.rows import ON, Row
from tests.database.visiting import Answer, Visitor

HELD = 60  # seconds
OTHERS = 10
ACT = "/desk/quotes/1/confirm/"


def run() -> Iterator[Row]:
    for name, on in ON.items():
        with (
            tempfile.TemporaryDirectory() as folder,
            serving(Path(folder), workers=3, on=on) as server,
        ):
            answers, after = act_meanwhile(server)
        slowest = max(answer.seconds for answer in answers)
        kinds = sorted({answer.status for answer in answers})
        yield Row(f"{name}: answers while it was held", f"{len(answers)}", "")
        yield Row(f"{name}: the slowest", f"{slowest:.1f} s", "≤ 6 s")
        yield Row(f"{name}: their status", ", ".join(map(str, kinds)), "503")
        yield Row(f"{name}: and afterwards", str(after.status), "200")


def act_meanwhile(server: Server) -> tuple[list[Answer], Answer]:
    """Return what the others were answered while it was held, and one afterwards."""
    server.run("-m", "tests.database.filling", str(server.folder), "20")
    others = [Visitor(server.address) for _ in range(OTHERS)]
    for other in others:
        other.log_in()
    seen = others[0].get("/desk/quotes/1/").field("seen")
    with ThreadPoolExecutor(OTHERS) as pool, locked(server.database):
        end = time.monotonic() + HELD
        asked = [pool.submit(insist, other, seen, end) for other in others]
        answers = [answer for one in asked for answer in one.result()]
    return answers, others[0].post(ACT, {"seen": seen})


def insist(visitor: Visitor, seen: str, end: float) -> list[Answer]:
    """Act again and again until the time is up."""
    answers = []
    while time.monotonic() < end:
        answers.append(visitor.post(ACT, {"seen": seen}))
    return answers
