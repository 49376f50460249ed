"""Claims in the sample articles, one with a finding, for the demo to start with."""

import datetime

from quotes.decisions.acts import claiming, deciding, reviewing
from quotes.models import Claim, Evidence, Quote, Rating, Stance

Bearing = Evidence.Bearing
WALL = "The sea wall at Marlsea was built as its contract asked."
BARRIER = "The Strandholm barrier was closed 31 times from January to September 2019."
# The outlet, how the words begin there, and what they do with the claim.
OF_WALL = [
    ("Coastwire Releases", "it meets the specification", Stance.STATES),
    ("The Morning Register", "In thirty years I’ve never seen", Stance.QUESTIONS),
    ("Channel Nine Vestmark", "We did what the contract asked", Stance.REPEATS),
    ("The London Standard-Bearer", "This is a simple case", Stance.DENIES),
    ("The London Standard-Bearer", "I cannot find what we did not", Stance.DENIES),
]
OF_BARRIER = [
    ("The Northmoor Dispatch", "the barrier, built in 1974", Stance.STATES),
    ("The Cape Verity Mercury", "the barrier, built in 1974", Stance.STATES),
]
SUMMARY = (
    "The contract asked for two metres of clay beneath the stone. Cores taken in 2022 "
    "found between 40 and 90 centimetres."
)
TEXT = (
    "The builder’s own survey of June 2020 recorded two metres at each of its 64 "
    "stations. A committee of Parliament had cores taken two years later, and none "
    "came near that.\n\n"
    "The wall has stood through four winters. That says nothing of what lies under it."
)
EVIDENCE = [
    {
        "title": "Report of the Public Works Committee on the Marlsea wall, 2022",
        "address": "https://committee.example/reports/marlsea-2022",
        "archived_address": "https://archive.example/committee/marlsea-2022",
        "excerpt": "Cores found between 40 and 90 centimetres of clay.",
        "bearing": Bearing.CONTRADICTS,
    },
    {
        "title": "Survey by Haldrake Marine, June 2020",
        "address": "https://haldrake.example/survey-2020",
        "excerpt": "Two metres at every one of 64 stations.",
        "bearing": Bearing.SUPPORTS,
    },
    {
        "title": "Contract for the sea wall at Marlsea",
        "address": "https://works.example/contracts/marlsea",
        "bearing": Bearing.CONTEXT,
    },
]


def add_claims() -> int:
    """Put the claims on record and publish them; return how many there are."""
    publish_finding(published(WALL, OF_WALL))
    published(BARRIER, OF_BARRIER)
    return Claim.objects.public().count()


def published(sentence: str, appearances) -> Claim:
    """Publish a claim that appears in these quotes, each confirmed."""
    claim = claiming.new_claim(sentence)
    for outlet, words, stance in appearances:
        printed = Quote.objects.filter(article__outlet__name=outlet)
        quote = printed.get(text__startswith=words)
        if not quote.is_confirmed:
            deciding.confirm([quote.pk], add_speakers=True)
        claiming.attach(claim, quote, stance)
    claiming.publish(claim)
    return claim


def publish_finding(claim: Claim) -> None:
    review = reviewing.new_review(
        claim,
        rating=Rating.objects.in_use().get(name="False"),
        summary=SUMMARY,
        text=TEXT,
        reviewed_on=datetime.date(2024, 7, 22),
        evidence=EVIDENCE,
    )
    reviewing.publish_review(review)
