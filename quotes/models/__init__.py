"""What is on record: quotes, who said them in which role, and who decided so."""

from quotes.models.dates import PartialDate
from quotes.models.decisions import Decision
from quotes.models.quotes import Attribution, Quote, QuoteSpan
from quotes.models.speakers import Role, Speaker, SpeakerName, Tenure

__all__ = [
    "Attribution",
    "Decision",
    "PartialDate",
    "Quote",
    "QuoteSpan",
    "Role",
    "Speaker",
    "SpeakerName",
    "Tenure",
]
