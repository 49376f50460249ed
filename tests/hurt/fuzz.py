"""50,000 requests at random to public pages and 10,000 to the desk, on each database.

`make check` sends a few of them, `make check-long` all.
"""

import json
import os
import secrets
import subprocess
import sys
from collections.abc import Iterator

from tests.__main__ import SQLITE, answers, databases

PUBLIC, WORK = 50_000, 10_000


def run() -> Iterator[tuple[str, str, str]]:
    """Yield how many requests broke; ONRECORD_FUZZ_SEED sends the same ones again."""
    seed = os.environ.get("ONRECORD_FUZZ_SEED") or secrets.token_hex(4)
    for name, url in databases().items():
        if not answers(url):
            yield name, "no server answers", ""
            continue
        outcome = outcome_on(url if url == SQLITE else f"{url}_fuzz", seed)
        broken = sum(map(len, outcome["broken"].values()))
        yield (
            f"{name}: of {outcome['requests']:,}, seed {seed}",
            f"{broken} broken",
            "0",
        )
        yield f"{name}: the longest", f"{outcome['longest']:.1f} s", "≤ 2 s"
        if outcome["told"]:
            yield outcome["told"], "", ""


def outcome_on(url: str, seed: str) -> dict:
    command = [sys.executable, "-W", "ignore", "-m", "tests.hurt.fuzzing"]
    command += [str(PUBLIC), str(WORK), seed]
    environment = os.environ | {"DATABASE_URL": url}
    environment["DJANGO_SETTINGS_MODULE"] = "quotes.settings"
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)
