"""What is on record: quotes, who said them in which role, and who decided so."""

from quotes.models.attributions import Attribution, QuoteSpan
from quotes.models.changes import Change
from quotes.models.claims import Appearance, Claim, Stance
from quotes.models.dates import PartialDate
from quotes.models.decisions import ChangedRow, Decision
from quotes.models.newsroom import (
    Backup,
    DeskHabits,
    HouseRules,
    Lease,
    QuoteList,
    Tries,
)
from quotes.models.quotes import Quote
from quotes.models.reports import ErrorReport
from quotes.models.reviews import Evidence, Rating, Review
from quotes.models.speakers import Role, Speaker, SpeakerName, Tenure
from quotes.models.suggestions import SuggestionAnswer

__all__ = [
    "Appearance",
    "Attribution",
    "Backup",
    "Change",
    "ChangedRow",
    "Claim",
    "Decision",
    "DeskHabits",
    "ErrorReport",
    "Evidence",
    "HouseRules",
    "Lease",
    "PartialDate",
    "Quote",
    "QuoteList",
    "QuoteSpan",
    "Rating",
    "Review",
    "Role",
    "Speaker",
    "SpeakerName",
    "Stance",
    "SuggestionAnswer",
    "Tenure",
    "Tries",
]
