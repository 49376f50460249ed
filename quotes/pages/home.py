"""The front page."""

from dataclasses import dataclass
from itertools import groupby

from django.conf import settings
from django.shortcuts import redirect, render
from django.templatetags.static import static
from django.views.decorators.http import require_safe

from quotes.models import Quote
from quotes.pages.cache import kept
from quotes.published.claims import latest_findings
from quotes.published.listed import listed
from quotes.search.rankings import standings

SHOWN = 9
LATEST_FINDINGS = 3
MOST_QUOTED = 12
# As far as the front page looks for quotes that deserve it, whatever is on record.
NEWEST_ARTICLES, LOOKED_AT = 40, 500
# Fewer words say little; more are read on a page of their own.
FEWEST_WORDS, MOST_WORDS = 8, 60


@require_safe
@kept
def home(request):
    now = standings()
    dated = front_quotes(Quote.objects.in_newest_articles(NEWEST_ARTICLES))
    context = {
        "tagline": settings.ONRECORD_TAGLINE,
        "quotes": listed(dated or front_quotes(Quote.objects.all())),
        "is_dated": bool(dated),
        "standings": now,
        "speakers": now.ranked(MOST_QUOTED),
        "findings": latest_findings()[:LATEST_FINDINGS],
    }
    return render(request, "pages/home.html", context)


@dataclass(frozen=True)
class Candidate:
    """A quote that the front page may show."""

    number: int
    kind: str
    word_count: int
    speakers: set[int]

    @property
    def deserves_it(self):
        """Say whether it is what somebody of a name said, in a sentence or a few."""
        is_direct = self.kind == Quote.Kind.DIRECT
        is_right_long = FEWEST_WORDS <= self.word_count <= MOST_WORDS
        return bool(is_direct and is_right_long and self.speakers)


def front_quotes(quotes) -> list[int]:
    """Return the numbers of the newest quotes that deserve it, one of each speaker.

    Where they are too few, other new ones follow.
    """
    candidates, chosen, named = newest(quotes), [], set()
    for one in candidates:
        if one.deserves_it and not one.speakers & named:
            chosen.append(one.number)
            named |= one.speakers
    others = (one.number for one in candidates)
    return list(dict.fromkeys([*chosen, *others]))[:SHOWN]


def newest(quotes) -> list[Candidate]:
    rows = quotes.confirmed().marked().newest_first().with_word_counts()
    rows = rows.values_list("pk", "kind", "word_count", "attributions__speaker")
    return [
        Candidate(*quote, {speaker for *_, speaker in said_by if speaker})
        for quote, said_by in groupby(rows[:LOOKED_AT], key=lambda row: row[:3])
    ]


@require_safe
def favicon(request):
    return redirect(static("quotes/favicon.svg"))
