"""What is on record: quotes, who said them in which role, and who decided so."""

from quotes.models.attributions import Attribution, QuoteSpan
from quotes.models.dates import PartialDate
from quotes.models.decisions import ChangedRow, Decision
from quotes.models.desk import DeskHabits, HouseRules, Lease
from quotes.models.quotes import Quote
from quotes.models.speakers import Role, Speaker, SpeakerName, Tenure
from quotes.models.tries import Tries

__all__ = [
    "Attribution",
    "ChangedRow",
    "Decision",
    "DeskHabits",
    "HouseRules",
    "Lease",
    "PartialDate",
    "Quote",
    "QuoteSpan",
    "Role",
    "Speaker",
    "SpeakerName",
    "Tenure",
    "Tries",
]
