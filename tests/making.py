"""Whole valid articles, quotes and speakers, of which a test mentions what matters."""

import datetime
from types import SimpleNamespace

from django.apps import apps
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.db import connection
from django.utils import timezone

from articles.models import Article, ArticleVersion, Capture, Outlet, sha256_of
from quotes.migrations import _feeds, _groups, _reports
from quotes.models import (
    Appearance,
    Attribution,
    Change,
    Claim,
    ErrorReport,
    Evidence,
    PartialDate,
    Quote,
    QuoteSpan,
    Rating,
    Review,
    Role,
    Speaker,
    SpeakerName,
    Tenure,
)
from quotes.models.folding import fold

TEXT = (
    "The bridge was closed on Monday.\n\n"
    "“The bridge will open in May,” Ada Lovelace told reporters. “It is safe.”\n\n"
    "Nobody else spoke."
)


def make_outlet(name="The Daily Example"):
    return Outlet.objects.get_or_create(name=name)[0]


def make_article(
    text=TEXT, *, title="Bridge to open", outlet=None, capture=None, **details
):
    details.setdefault("published_on", datetime.date(2024, 5, 13))
    article = Article.objects.create(
        title=title, outlet=outlet and make_outlet(outlet), **details
    )
    add_version(article, text, capture=capture)
    return article


def add_version(article, text, captured_at=None, capture=None, via=""):
    version = ArticleVersion.objects.create(
        article=article,
        number=article.versions.count() + 1,
        text=text,
        sha256=sha256_of(text),
        captured_at=capture.at if capture else captured_at or timezone.now(),
        captured_via=via or ("url" if capture else "paste"),
        capture=capture,
    )
    article.current_version = version
    article.save()
    return version


def make_capture(address, at=None):
    """Return what an address answered, to be given to an article."""
    return Capture.objects.create(
        asked=address,
        address=address,
        status=200,
        headers={"content-type": "text/html"},
        at=at or timezone.now(),
        sha256="0" * 64,
    )


def make_speaker(name="Ada Lovelace", kind="person", **details):
    speaker = Speaker.objects.filter(name=name).first()
    if speaker is None:
        speaker = Speaker.objects.create(name=name, kind=kind, **details)
        SpeakerName.objects.create(speaker=speaker, name=name)
    return speaker


def make_role(title="countess", organisation="Lovelace", **details):
    return Role.objects.get_or_create(
        title=title, organisation=organisation, defaults=details
    )[0]


def make_tenure(speaker, role, since=None, until=None, source=""):
    tenure = Tenure(speaker=speaker, role=role, source_url=source)
    tenure.since = since and PartialDate.parse(since)
    tenure.until = until and PartialDate.parse(until)
    tenure.save()
    return tenure


def make_unnamed_quote(label="a spokesman", *words, **details):
    quote = make_quote(*words, **details, state="found")
    quote.attributions.update(speaker=None, unnamed_label=label)
    Quote.objects.filter(pk=quote.pk).update(state="confirmed")
    return Quote.objects.get(pk=quote.pk)


def make_quote(
    *words, speaker="Ada Lovelace", state="confirmed", article=None, role=None, **more
):
    """Return a quote of these words, which stand in the article; None waits."""
    words = words or ("The bridge will open in May,", "It is safe.")
    article = article or make_article()
    version = article.current_version
    more.setdefault("kind", Quote.Kind.DIRECT)
    if article.published_on:
        more.setdefault("said_on", PartialDate.on(article.published_on))
    quote = Quote.objects.create(article=article, version=version, **more)
    place_spans(quote, version, words)
    speaker = make_speaker(speaker) if isinstance(speaker, str) else speaker
    Attribution.objects.create(quote=quote, speaker=speaker, role=role)
    Quote.objects.filter(pk=quote.pk).update(state=state, folded=fold(" ".join(words)))
    return Quote.objects.get(pk=quote.pk)


def place_spans(quote, version, words):
    for number, text in enumerate(words, 1):
        start = version.text.index(text)
        QuoteSpan.objects.create(
            quote=quote,
            version=version,
            number=number,
            start=start,
            end=start + len(text),
            text=text,
        )


LATER = TEXT.replace("will open in May", "may open in June")


def make_change(quote=None, text=LATER, **details):
    """Return what an outlet did to a quote in a new version of its article."""
    quote = quote or make_quote()
    article = Article.objects.get(pk=quote.article_id)
    before, after = article.current_version, add_version(article, text)
    details = {
        "kind": Change.Kind.WORDS,
        "was": "The bridge will open in May, It is safe.",
        "now": "The bridge may open in June, It is safe.",
    } | details
    return Change.objects.create(
        article=article, before=before, after=after, quote=quote, **details
    )


def make_claim(sentence="The bridge is safe.", *quotes, state="published", **details):
    """Return a claim that these quotes state; without any, one confirmed quote does."""
    claim = Claim.objects.create(sentence=sentence, state=state, **details)
    for quote in quotes or [make_quote()]:
        make_appearance(claim, quote)
    return claim


def make_appearance(claim, quote=None, stance="states"):
    return Appearance.objects.create(
        claim=claim, quote=quote or make_quote(), stance=stance
    )


def make_rating(name="Mostly true", value=4, sign="✓"):
    given = {"value": value, "sign": sign, "meaning": "It holds in the main."}
    return Rating.objects.get_or_create(name=name, retired=False, defaults=given)[0]


def make_review(claim=None, *, state="published", rating="Mostly true", **details):
    """Return a review with a finding; None is without a verdict."""
    details.setdefault("summary", "Engineers found no fault.")
    details.setdefault("reviewed_on", datetime.date(2024, 6, 3))
    if state == "corrected":
        details.setdefault("correction", "An earlier finding named another bridge.")
        details.setdefault("corrected_on", datetime.date(2024, 6, 5))
    return Review.objects.create(
        claim=claim or make_claim(),
        rating=rating and make_rating(rating),
        state=state,
        **details,
    )


def make_evidence(review=None, title="Report of the engineers", **details):
    review = review or make_review()
    details.setdefault("number", review.evidence.count() + 1)
    details.setdefault("address", "https://example.org/report")
    return Evidence.objects.create(review=review, title=title, **details)


def make_report(quote=None, *, kind="person", **details):
    """Return a reader’s report; on a quote, unless a speaker or claim is given."""
    if not details.keys() & {"speaker", "claim"}:
        details["quote"] = quote or make_quote()
    details.setdefault("words", "It was Charles Babbage who said so.")
    return ErrorReport.objects.create(kind=kind, **details)


def make_person(name="Ana", group="curator", **details):
    """Return a staff member who may do what the group may; None: nothing."""
    details.setdefault("is_staff", True)
    person = get_user_model().objects.create_user(name, password="secret", **details)
    if group:
        person.groups.add(group_of(group))
    return person


def group_of(name):
    """Return a group; it is made again after a test that flushed the database."""
    if not Group.objects.filter(name=name).exists():
        editor = SimpleNamespace(connection=connection)
        _groups.make_groups(apps, editor)
        _reports.let_curators_answer(apps, editor)
        _feeds.let_editors_change(apps, editor)
    return Group.objects.get(name=name)
