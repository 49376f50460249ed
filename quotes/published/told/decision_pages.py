"""Pages of what decisions told readers, the latest decision first."""

from collections.abc import Callable
from dataclasses import dataclass

from quotes.models import Decision

A_PAGE = 30


@dataclass(frozen=True)
class DecisionPage:
    """Some rows, and the decision before which older ones begin, if any."""

    rows: list
    older: int | None


def page_before(
    decisions,
    told: Callable[[list[Decision]], list],
    number: int | None = None,
    many: int = A_PAGE,
) -> DecisionPage:
    """Return the page that begins before a decision’s number; the first by default.

    It may hold fewer than `many`: `told` leaves out what has no page any more.
    """
    if number is not None:
        decisions = decisions.filter(pk__lt=number)
    decisions = list(decisions[: many + 1])
    shown = decisions[:many]
    older = shown[-1].pk if len(decisions) > many else None
    return DecisionPage(told(shown), older)
