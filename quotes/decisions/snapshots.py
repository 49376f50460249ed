"""A subject at one moment: its values, as people read them, and all its rows."""

from dataclasses import dataclass, field

from quotes.decisions.rows import Rows, family_of, rows_of
from quotes.models.quotes import BETWEEN_SPANS

LEFT_OUT = {"decided_by", "decided_at", "checked_by", "folded", "row_version"}


@dataclass(frozen=True)
class Picture:
    """A subject's values and rows; empty for a new one."""

    values: dict = field(default_factory=dict)
    rows: Rows = field(default_factory=dict)

    @classmethod
    def of(cls, subject) -> "Picture":
        rows = rows_of(family_of(subject))
        return cls(_values(subject, rows), rows)


def values_of(subject) -> dict:
    """Return a subject's values, with those of the rows that belong to it, for JSON."""
    return Picture.of(subject).values


def _values(subject, rows) -> dict:
    kind = subject._meta.model_name
    own = rows.get((kind, subject.pk))
    if own is None:
        return {}
    names = {f.attname: f.name for f in subject._meta.concrete_fields}
    values = {names[column]: value for column, value in own.items()}
    values = {name: value for name, value in values.items() if name not in LEFT_OUT}
    if kind == "quote":
        values |= _values_of_parts(values, rows)
    if kind == "speaker":
        values["names"] = sorted(row["name"] for row in _of_kind("speakername", rows))
    if kind == "claim":
        values["appearances"] = [
            [row["quote_id"], row["stance"]] for row in _of_kind("appearance", rows)
        ]
    if kind == "review":
        values["evidence"] = [
            {name: value for name, value in row.items() if name != "review_id"}
            for row in _of_kind("evidence", rows)
        ]
    if kind in ("speaker", "role"):
        values["tenures"] = [
            [value for name, value in row.items() if name != "row_version"]
            for row in _of_kind("tenure", rows)
        ]
    return values


def _values_of_parts(quote, rows):
    spans = _of_kind("quotespan", rows)
    spans.sort(key=lambda span: (span["version_id"], span["number"]))
    attributions = sorted(_of_kind("attribution", rows), key=lambda row: row["number"])
    cited = [s["text"] for s in spans if s["version_id"] == quote["version"]]
    return {
        "text": BETWEEN_SPANS.join(cited),
        "spans": [[s["version_id"], s["start"], s["end"]] for s in spans],
        "attributions": [
            {name: value for name, value in row.items() if name != "quote_id"}
            for row in attributions
        ],
    }


def _of_kind(kind, rows) -> list[dict]:
    return [row for (of_kind, _), row in rows.items() if of_kind == kind]
