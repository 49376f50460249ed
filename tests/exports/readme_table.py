"""The README’s tables of columns, made of the columns by `make columns`."""

from pathlib import Path

from quotes.exports.columns import COLUMNS
from quotes.exports.page_columns import ARTICLE_COLUMNS, SPEAKER_COLUMNS

README = Path(__file__).parents[2] / "README.md"
TABLES = {
    "column": COLUMNS,
    "of a speaker": SPEAKER_COLUMNS,
    "of an article": ARTICLE_COLUMNS,
}


def head_of(name: str) -> str:
    return f"| {name} | what it holds |\n|---|---|\n"


def written(name: str) -> str:
    """Return a table as its columns make it."""
    rows = [f"| `{column.name}` | {column.meaning} |\n" for column in TABLES[name]]
    return head_of(name) + "".join(rows)


def printed(name: str) -> str:
    """Return the table that stands in the README."""
    text = README.read_text(encoding="utf8")
    _, head, rest = text.partition(head_of(name))
    return head + rest.partition("\n\n")[0] + "\n"


def put_into_readme() -> None:
    for name in TABLES:
        text = README.read_text(encoding="utf8")
        README.write_text(text.replace(printed(name), written(name)), encoding="utf8")
