"""English: the language whose news prose the engine knows.

The word lists are in `lexicon/`, the patterns in `turns/`, `rules/`, `clues/`,
`reported/`, `mentions/` and `people/`, the fitted weights in `weights/`.
"""

from quotes.extraction.clues.voicing import keep_voiced
from quotes.extraction.clues.weighing import weigh
from quotes.extraction.packs import Language
from quotes.extraction.people.article import ArticlePeople
from quotes.extraction.people.resolution import Resolver
from quotes.extraction.reported.finding import reported_in
from quotes.extraction.rules.attribution import said_nearby
from quotes.extraction.rules.carrying import carry
from quotes.extraction.rules.saying import Prose, Saying
from quotes.extraction.text.asides import running
from quotes.extraction.text.regions import Region
from quotes.extraction.text.scare import drop_titles
from quotes.extraction.turns.finding import turns_in
from quotes.extraction.turns.transcripts import said_in_label


def said_by_rule(prose: Prose, region: Region) -> Saying | None:
    """Return who says a region by its own label or its own sentence."""
    return said_in_label(prose.text, region) or said_nearby(prose, region)


ENGLISH = Language(
    code="en",
    turns_in=turns_in,
    drop_titles=drop_titles,
    running=running,
    said_by_rule=said_by_rule,
    carry=carry,
    weigh=weigh,
    keep_voiced=keep_voiced,
    reported_in=reported_in,
    people=ArticlePeople,
    speakers=Resolver,
)
