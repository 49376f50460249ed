"""Puts a claim on record that has everything: findings, evidence, appearances."""

import datetime

import django

django.setup()

from tests.making import (  # noqa: E402
    make_appearance,
    make_article,
    make_claim,
    make_evidence,
    make_quote,
    make_review,
    make_role,
    make_unnamed_quote,
)

SENTENCE = (
    "The bridge over the Alder at Lower Wickham was closed for a year because the "
    "council had not paid for its repair."
)
SHORT = "The bridge at Lower Wickham was closed because nobody had paid."
OUTLETS = ["The Wickham Gazette", "The Daily Example", "Alder Valley Radio"]
# Day, speaker, role, words, and what they do with the claim.
APPEARANCES = [
    ("2023-11-04", "Ida Quill", "councillor", "Nobody has paid for it", "states"),
    ("2023-11-20", "Ida Quill", "councillor", "It is shut for want of money", "states"),
    (
        "2023-12-02",
        "Tom Ferrier",
        "ferryman",
        "They never paid the builders",
        "repeats",
    ),
    ("2024-01-15", "Mayor Odell Byrne", "mayor", "Every bill was paid", "denies"),
    ("2024-02-11", "Ruth Amblin", "engineer", "Was it really the money?", "questions"),
    (
        "2024-03-09",
        "Ida Quill",
        "councillor",
        "I was wrong about the bills",
        "retracts",
    ),
]


def main():
    claim = make_claim(SENTENCE, said_by_a_clerk(), short=SHORT)
    for number, (day, who, title, words, stance) in enumerate(APPEARANCES):
        article = printed(day, OUTLETS[number % 3], f"“{words},” {who} said.")
        role = make_role(title, "Lower Wickham")
        quote = make_quote(words, speaker=who, article=article, role=role)
        make_appearance(claim, quote, stance)
    give_findings(claim)
    make_claim("The ferry at Lower Wickham never ran.", make_quote())


def said_by_a_clerk():
    article = printed("2024-01-20", OUTLETS[1], "“The money ran out,” a clerk said.")
    return make_unnamed_quote("a clerk", "The money ran out", article=article)


def printed(day, outlet, text):
    return make_article(
        text,
        title="The bridge at Lower Wickham",
        outlet=outlet,
        published_on=datetime.date.fromisoformat(day),
        url="https://gazette.example/bridge",
    )


def give_findings(claim):
    review = make_review(
        claim,
        state="corrected",
        rating="Mostly false",
        summary="The bridge was shut for rot in its piers; the bills were paid late.",
        text="The council’s books show each payment.\n\nThe last came in June.",
        reviewed_on=datetime.date(2024, 4, 2),
        correction="An earlier version gave the year of the repair as 2022.",
        corrected_on=datetime.date(2024, 4, 9),
    )
    make_evidence(
        review,
        "Accounts of the council, 2023",
        bearing="contradicts",
        excerpt="Paid to the builders in full on 14 June.",
        archived_address="https://archive.example/accounts",
    )
    make_evidence(review, "Letter of the builders", bearing="supports")
    make_evidence(review, "Map of the valley", address="")
    make_review(
        claim,
        rating=None,
        organisation="Alder Checks",
        url="https://checks.example/bridge",
        summary="We could not see the books.",
        reviewed_on=datetime.date(2024, 3, 1),
    )


if __name__ == "__main__":
    main()
