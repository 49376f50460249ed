"""What each part measured last, kept in a file, so that the parts may run by turns."""

import json

from tests.benchmarks.databases import KEPT

PATH = KEPT / "results.json"


def keep(part: str, size, engine: str, figures: dict) -> None:
    """Keep the figures of a part in place of those that it had."""
    kept = everything() | {f"{part} {size} {engine}": figures}
    PATH.parent.mkdir(parents=True, exist_ok=True)
    PATH.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n")


def everything() -> dict[str, dict]:
    return json.loads(PATH.read_text()) if PATH.exists() else {}


def of(part: str, size: str, engine: str) -> dict:
    """Return the figures that were kept; none where the part never ran."""
    return everything().get(f"{part} {size} {engine}", {})
