"""50,000 requests at random to public pages and 10,000 to the desk, on each database.

`make check` sends a few of them, `make check-long` all.
"""

import json
import os
import secrets
import subprocess
import sys

from tests.__main__ import SQLITE, answers, databases

PUBLIC, WORK = 50_000, 10_000


def run():
    """Print how many requests broke; ONRECORD_FUZZ_SEED sends the same ones again."""
    seed = os.environ.get("ONRECORD_FUZZ_SEED") or secrets.token_hex(4)
    print(f"{f'fuzz, seed {seed}':30}{'seen':>40}   goal")
    for name, url in databases().items():
        if not answers(url):
            print(f"{name:30}{'no server answers':>40}")
            continue
        outcome = outcome_on(url if url == SQLITE else f"{url}_fuzz", seed)
        broken = sum(map(len, outcome["broken"].values()))
        seen = f"{outcome['requests']:,} requests, {broken} broken, "
        seen += f"longest {outcome['longest']:.1f} s"
        print(f"{name:30}{seen:>40}   0 broken, none above 2 s", flush=True)
        print(outcome["told"], end="\n" if outcome["told"] else "")


def outcome_on(url: str, seed: str) -> dict:
    command = [sys.executable, "-W", "ignore", "-m", "tests.hurt.fuzzing"]
    command += [str(PUBLIC), str(WORK), seed]
    environment = os.environ | {"DATABASE_URL": url}
    environment["DJANGO_SETTINGS_MODULE"] = "quotes.settings"
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)
