"""Prints what the site is made to bear, and what it should: `tests.hurt [PART…]`.

A part is a module here with a function `run`, which yields rows: what, seen, goal.
"""

import sys
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).parent
PARTS = sorted(
    path.stem for path in HERE.glob("*.py") if "\ndef run(" in path.read_text()
)


def main(chosen: list[str]) -> None:
    for part in chosen or PARTS:
        if part not in PARTS:
            sys.exit(f"There is no part {part}. Choose of: {', '.join(PARTS)}")
        print(f"\n{part}", flush=True)
        for what, seen, goal in import_module(f"tests.hurt.{part}").run():
            print(f"  {what:58} {seen:34} {goal}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
