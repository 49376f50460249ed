"""What was decided recently and by whom, and how often the engine was right."""

from dataclasses import dataclass

from django.shortcuts import render
from django.views.decorators.http import require_safe

from quotes.desk.access import for_staff
from quotes.desk.team import tallies

PERIODS = {1: "today", 7: "last 7 days", 30: "last 30 days"}
TALL = 86  # pixels, the most that a bar takes
BASE = 108


@dataclass
class Bar:
    """A day’s bar in the chart."""

    day: tallies.Day
    x: float  # per cent of the chart’s width
    height: int

    @property
    def y(self):
        return BASE - self.height


@require_safe
@for_staff()
def numbers(request):
    asked = request.GET.get("days", "")
    days = int(asked) if asked in map(str, PERIODS) else 7
    per_day = tallies.decided_per_day()
    decided = tallies.decided_in(PERIODS)
    context = {
        "decided": [(words, decided[number]) for number, words in PERIODS.items()],
        "periods": PERIODS,
        "days": days,
        "people": tallies.by_person(days),
        "words": tallies.right_about_words(),
        "speakers": tallies.right_about_speakers(),
        "agreement": tallies.agreement(),
        "bars": bars_of(per_day),
        "most": max(day.number for day in per_day),
    }
    return render(request, "desk/team/numbers.html", context)


def bars_of(days):
    """Return a bar for each day, tall enough to be seen if there was anything."""
    most = max(day.number for day in days) or 1
    heights = [-(-TALL * day.number // most) for day in days]
    step = 100 / len(days)
    return [Bar(day, round(step * n, 2), heights[n]) for n, day in enumerate(days)]
