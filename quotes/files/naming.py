"""Names a file for what it holds and the day: quotes-ada-lovelace-2026-11-28.csv."""

from django.utils import timezone
from django.utils.text import slugify

PART, WHOLE = 40, 120  # characters, and bytes: systems allow 255


def file_name(noun: str, filter_, *, ending: str, mark: str = "") -> str:
    """Return a name of small letters, digits and dashes; `mark` tells a variant."""
    parts = [noun, *parts_of(filter_.form.cleaned_data)]
    name = "-".join(filter(None, map(in_a_name, parts)))
    name = name.encode()[:WHOLE].decode(errors="ignore").rstrip("-_")
    day = timezone.localdate().isoformat()
    return "-".join(filter(None, [name, day, mark])) + f".{ending}"


def parts_of(chosen: dict) -> list:
    """Return what each filter that is filled narrows to, the dates as one."""
    others = [v for n, v in chosen.items() if n not in ("since", "until")]
    return [*others, period(chosen.get("since"), chosen.get("until"))]


def period(since, until) -> str:
    """Return “2017”, “2017-to-2018”, “since-2017” or “until-2018”."""
    if since and until:
        return str(since) if str(since) == str(until) else f"{since}-to-{until}"
    return (since and f"since-{since}") or (until and f"until-{until}") or ""


def in_a_name(part) -> str:
    """Return a part as a file's name may have it; letters of any script."""
    return slugify(str(part or ""), allow_unicode=True)[:PART].strip("-_")
