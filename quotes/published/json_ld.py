"""Quotes, claims and reviews as JSON-LD, by which other tools read them.

The vocabulary: https://schema.org/ClaimReview, https://schema.org/Quotation
What is not known is left out.
"""

from django.conf import settings
from django.urls import reverse

from articles.models import Article
from quotes.models import Appearance, Attribution, Claim, Evidence, Quote, Review
from quotes.published.claims import first_shown
from quotes.published.links import web_address
from quotes.published.words.as_printed import bare

CONTEXT = "https://schema.org"
# What the page says, too, of a review that gives no rating of the scale.
NO_VERDICT = "No verdict"


def quotation(quote: Quote) -> dict:
    """Return a quote with who says it and the article that it is cited from."""
    article = news_article(quote.article)
    return in_context(
        words_of(quote)
        | {
            "inLanguage": quote.article.language,
            "dateCreated": quote.said_on if quote.has_own_date else None,
            "datePublished": quote.article.published_on,
            "isPartOf": article,
            "citation": article,
        }
    )


def claims_and_reviews(claim: Claim, scale: dict) -> list[dict]:
    """Return a claim, and each finding on it, as its page holds them.

    The claim has `shown` and `findings`; the scale its `worst` and `best` value.
    """
    return [in_context(asserted(claim)), *claim_reviews(claim, scale)]


def in_feed(claim: Claim, scale: dict) -> list[dict]:
    """Return each finding on a claim; the claim itself where nobody reviewed it."""
    return claim_reviews(claim, scale) or [in_context(asserted(claim))]


def claim_reviews(claim: Claim, scale: dict) -> list[dict]:
    reviewed = asserted(claim)
    return [
        in_context(
            claim_review(review, claim, scale)
            | {"itemReviewed": reviewed, "claimReviewed": claim.short_form}
        )
        for review in claim.findings
    ]


def claim_review(review: Review, claim: Claim, scale: dict) -> dict:
    """Return a finding, without the claim that it is on."""
    return {
        "@type": "ClaimReview",
        "url": f"{address_of(claim)}#review-{review.pk}",
        "reviewRating": rating(review, scale),
        "author": reviewer(review),
        "datePublished": review.reviewed_on,
        "dateModified": review.corrected_on or review.reviewed_on,
        "abstract": review.summary,
        "reviewBody": review.text,
        "correction": correction(review) if review.is_corrected else None,
        "citation": [evidence(one) for one in review.evidence.all()],
        "sameAs": web_address(review.url),
    }


def rating(review: Review, scale: dict) -> dict:
    """Return the verdict in words, and on the scale where it has a value on it.

    A rating that is retired may lie beyond the scale of today.
    """
    given = review.rating
    if given is None:
        return {"@type": "Rating", "alternateName": NO_VERDICT}
    verdict = {
        "@type": "Rating",
        "alternateName": given.name,
        "ratingExplanation": given.meaning,
    }
    if given.value is None:
        return verdict
    values = [given.value, *(v for v in scale.values() if v is not None)]
    bounds = {"bestRating": max(values), "worstRating": min(values)}
    return verdict | {"ratingValue": given.value} | bounds


def correction(review: Review) -> dict:
    return {
        "@type": "CorrectionComment",
        "text": review.correction,
        "datePublished": review.corrected_on,
    }


def reviewer(review: Review) -> dict:
    """Return who checked the claim: this newsroom, unless another is named."""
    site = settings.ONRECORD_SITE_URL if not review.organisation else ""
    return organisation(review.reviewer, web_address(review.organisation_url) or site)


def evidence(one: Evidence) -> dict:
    return {
        "@type": "CreativeWork",
        "name": one.title,
        "url": web_address(one.address),
        "archivedAt": web_address(one.archived_address),
    }


def asserted(claim: Claim) -> dict:
    """Return a claim with where it appeared, first and since, and by whom at first.

    Where it was denied or doubted only, nobody is said to have made it.
    """
    first = first_shown(claim)
    made = first if first and first.is_asserting else None
    return {
        "@type": "Claim",
        "url": address_of(claim),
        "name": claim.short_form,
        "text": claim.sentence,
        "author": made and speakers(made.quote),
        "datePublished": made and made.said_on,
        "firstAppearance": made and appearance(made),
        "appearance": [appearance(one) for one in claim.shown if one.is_asserting],
    }


def appearance(one: Appearance) -> dict:
    """Return the article in which a claim appears, with the words that assert it."""
    return news_article(one.quote.article) | {"hasPart": words_of(one.quote)}


def words_of(quote: Quote) -> dict:
    """Return a quote's words and who says them; a source without a name is credited."""
    unnamed = [
        str(attribution)
        for attribution in quote.attributions.all()
        if not attribution.speaker
    ]
    return {
        "@type": "Quotation",
        "url": on_site(quote.get_absolute_url()),
        "text": bare(quote),
        "spokenByCharacter": speakers(quote),
        "creditText": "; ".join(unnamed),
    }


def speakers(quote: Quote) -> list[dict]:
    return [
        speaker(attribution)
        for attribution in quote.attributions.all()
        if attribution.speaker
    ]


def speaker(attribution: Attribution) -> dict:
    """Return a person in the role held then, or an organisation."""
    who = attribution.speaker
    is_person = who.kind == who.Kind.PERSON
    number = who.wikidata_id
    return {
        "@type": "Person" if is_person else "Organization",
        "name": who.name,
        "url": on_site(who.get_absolute_url()),
        "sameAs": number and f"https://www.wikidata.org/wiki/{number}",
        "jobTitle": str(attribution.role) if attribution.role and is_person else None,
    }


def news_article(article: Article) -> dict:
    """Return an article at its publisher’s address, else at its page here."""
    here = on_site(reverse("article", args=[article.pk, article.slug]))
    outlet = article.outlet
    return {
        "@type": "NewsArticle",
        "headline": article.title,
        "url": web_address(article.url) or here,
        "creditText": article.byline,
        "datePublished": article.published_on,
        "inLanguage": article.language,
        "publisher": outlet and organisation(outlet.name, web_address(outlet.homepage)),
    }


def organisation(name: str, url: str) -> dict:
    return {"@type": "Organization", "name": name, "url": url}


def address_of(claim: Claim) -> str:
    return on_site(claim.get_absolute_url())


def on_site(path: str) -> str:
    return f"{settings.ONRECORD_SITE_URL}{path}"


def in_context(thing: dict) -> dict:
    return {"@context": CONTEXT} | known(thing)


def known(value):
    """Return a value as JSON has it, without what is empty; one of a list alone."""
    if isinstance(value, dict):
        there = {name: known(one) for name, one in value.items()}
        return {n: one for n, one in there.items() if one not in (None, "", [])}
    if isinstance(value, list):
        return known(value[0]) if len(value) == 1 else [known(one) for one in value]
    return value if value is None or isinstance(value, int) else str(value)
