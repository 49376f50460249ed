"""The README’s table of columns, made of the columns by `make columns`."""

from pathlib import Path

from quotes.exports.columns import COLUMNS

README = Path(__file__).parents[2] / "README.md"
HEAD = "| column | what it holds |\n|---|---|\n"


def written() -> str:
    """Return the table as the columns make it."""
    rows = [f"| `{column.name}` | {column.meaning} |\n" for column in COLUMNS]
    return HEAD + "".join(rows)


def printed() -> str:
    """Return the table that stands in the README."""
    text = README.read_text(encoding="utf8")
    _, head, rest = text.partition(HEAD)
    return head + rest.partition("\n\n")[0] + "\n"


def put_into_readme() -> None:
    text = README.read_text(encoding="utf8")
    README.write_text(text.replace(printed(), written()), encoding="utf8")
