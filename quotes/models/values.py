"""The values of a subject that a decision keeps, before and after it."""

from quotes.models.quotes import Attribution, Quote
from quotes.models.speakers import Speaker

LEFT_OUT = {"id", "row_version", "decided_by", "decided_at", "folded"}


def values_of(subject) -> dict:
    """Return a subject's values, with those of the rows that belong to it, for JSON."""
    values = {
        field.name: _plain(getattr(subject, field.attname))
        for field in subject._meta.concrete_fields
        if field.name not in LEFT_OUT
    }
    if isinstance(subject, Quote):
        values |= _values_of_parts(subject)
    if isinstance(subject, Speaker):
        values["names"] = sorted(subject.names.values_list("name", flat=True))
    return values


def _values_of_parts(quote):
    spans = quote.spans.order_by("version_id", "number")
    attributions = Attribution.objects.filter(quote=quote).order_by("number")
    columns = [field.attname for field in Attribution._meta.concrete_fields]
    columns = [name for name in columns if name not in ("id", "quote_id")]
    return {
        "spans": [list(row) for row in spans.values_list("version", "start", "end")],
        "attributions": list(attributions.values(*columns)),
    }


def _plain(value):
    return (
        value if value is None or isinstance(value, int | float | str) else str(value)
    )
