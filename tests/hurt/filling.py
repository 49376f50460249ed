"""A small site that has something of everything, for strangers to ask for."""

from io import StringIO
from pathlib import Path

from django.contrib.auth import get_user_model
from django.core.management import call_command

import articles
from articles.models import Article, Outlet
from quotes.decisions.acts import claiming, deciding, merging, reviewing
from quotes.models import Claim, Decision, Quote, Review, Role, Speaker, Tenure
from tests.making import (
    add_version,
    make_article,
    make_claim,
    make_evidence,
    make_quote,
    make_review,
    make_role,
    make_speaker,
    make_tenure,
    make_unnamed_quote,
)

SAMPLES = Path(articles.__file__).parent / "samples"
MODELS = [Article, Outlet, Quote, Speaker, Role, Tenure, Claim, Review, Decision]


def fill():
    """Put it on record; return somebody who may do everything."""
    person = get_user_model().objects.create_superuser("fuzz", password="secret")
    for sample in ("wire-brief", "court"):
        call_command("load_articles", SAMPLES / f"{sample}.txt", stdout=StringIO())
    call_command("find_quotes", stdout=StringIO())
    found = list(Quote.objects.found().values_list("pk", flat=True))
    deciding.confirm(found[::2], person, add_speakers=True)
    deciding.withdraw(found[:1], person, reason="It was another’s.")
    deciding.reject(found[1:2], person)
    add_names(person)
    add_claims(person)
    return person


def add_names(person):
    role = make_role()
    for name in ("Ada Lovelace", "A. Lovelace", "Ministry of Works"):
        article = make_article(outlet=f"The {name}")
        make_quote(article=article, speaker=name, role=role)
        make_tenure(make_speaker(name), role, "2017", "2018-05")
    add_version(article, "It was quite another text.")
    make_unnamed_quote("US sources")
    make_quote(speaker=None, state="found")
    lost = make_speaker("Augusta King")
    merging.merge(lost, make_speaker("Ada Lovelace"), person, "The same.")


def add_claims(person):
    quotes = Quote.objects.confirmed()[:3]
    public = make_claim("The bridge is safe.", *quotes)
    make_evidence(make_review(public))
    make_review(public, state="draft", rating=None)
    claiming.new_claim("It will open in May.", quote=quotes[0], actor=person)
    review = reviewing.new_review(public, person, summary="Engineers found no fault.")
    reviewing.send_to_review(review, person)
