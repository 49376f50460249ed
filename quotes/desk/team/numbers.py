"""What was decided lately and by whom, and how often the engine was right."""

from dataclasses import dataclass

from django.shortcuts import render
from django.views.decorators.http import require_safe

from quotes.desk.access import for_staff
from quotes.desk.team import tallies as counting

PERIODS = {1: "today", 7: "in 7 days", 30: "in 30 days"}
TALL = 86  # of the chart’s 130 units, the most that a bar takes
BASE = 108
STEP = 20


@dataclass
class Bar:
    """A day’s bar in the chart."""

    day: counting.Day
    x: int
    height: int

    @property
    def y(self):
        return BASE - self.height


@require_safe
@for_staff()
def numbers(request):
    asked = request.GET.get("days", "")
    days = int(asked) if asked in map(str, PERIODS) else 7
    rules, bands = counting.by_rule_and_band()
    per_day = counting.decided_per_day()
    decided = counting.decided_in(PERIODS)
    context = {
        "decided": [(words, decided[number]) for number, words in PERIODS.items()],
        "periods": PERIODS,
        "days": days,
        "people": counting.by_person(days),
        "rules": rules,
        "bands": bands,
        "agreement": counting.agreement(),
        "bars": bars_of(per_day),
        "most": max(day.number for day in per_day),
    }
    return render(request, "desk/team/numbers.html", context)


def bars_of(days):
    """Return a bar for each day; a day with anything has one that can be seen."""
    most = max(day.number for day in days) or 1
    heights = [-(-TALL * day.number // most) for day in days]
    return [Bar(day, STEP * n, heights[n]) for n, day in enumerate(days)]
