"""The terms of schema.org that our JSON-LD uses, and what breaks them in a thing.

The types, with what each is a kind of, and the properties, with the type that has
them and what their values may be: https://schema.org/docs/full.html
What a fact check has to have, and should:
https://developers.google.com/search/docs/appearance/structured-data/factcheck
"""

import re
from urllib.parse import urlsplit

KIND_OF = {
    "Thing": None,
    "Intangible": "Thing",
    "Rating": "Intangible",
    "Person": "Thing",
    "Organization": "Thing",
    "CreativeWork": "Thing",
    "Quotation": "CreativeWork",
    "Claim": "CreativeWork",
    "Article": "CreativeWork",
    "NewsArticle": "Article",
    "Comment": "CreativeWork",
    "CorrectionComment": "Comment",
    "Review": "CreativeWork",
    "ClaimReview": "Review",
}
WHO = {"Person", "Organization"}
PROPERTIES = {
    "Thing": {
        "name": {"Text"},
        "alternateName": {"Text"},
        "url": {"URL"},
        "sameAs": {"URL"},
    },
    "Rating": {
        "ratingValue": {"Number", "Text"},
        "bestRating": {"Number", "Text"},
        "worstRating": {"Number", "Text"},
        "ratingExplanation": {"Text"},
    },
    "Person": {"jobTitle": {"Text", "DefinedTerm"}},
    "CreativeWork": {
        "abstract": {"Text"},
        "archivedAt": {"URL", "WebPage"},
        "author": WHO,
        "citation": {"CreativeWork", "Text"},
        "correction": {"CorrectionComment", "Text", "URL"},
        "creditText": {"Text"},
        "dateCreated": {"Date"},
        "dateModified": {"Date"},
        "datePublished": {"Date"},
        "hasPart": {"CreativeWork"},
        "headline": {"Text"},
        "inLanguage": {"Text", "Language"},
        "isPartOf": {"CreativeWork", "URL"},
        "publisher": WHO,
        "text": {"Text"},
    },
    "Quotation": {"spokenByCharacter": WHO},
    "Claim": {
        "appearance": {"CreativeWork"},
        "firstAppearance": {"CreativeWork"},
    },
    "Review": {
        "itemReviewed": {"Thing"},
        "reviewBody": {"Text"},
        "reviewRating": {"Rating"},
    },
    "ClaimReview": {"claimReviewed": {"Text"}},
}
REQUIRED = {"claimReviewed", "reviewRating", "url"}
RECOMMENDED = {"author", "itemReviewed"}
RECOMMENDED_OF_CLAIM = {"appearance", "author", "datePublished", "firstAppearance"}
LONGEST_CLAIM = 75
ISO_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


def wrong(thing: dict) -> list[str]:
    """Return what is wrong with a thing and all within it, a sentence each."""
    kind = thing.get("@type")
    if kind not in KIND_OF:
        return [f"{kind} is no type"]
    terms = terms_of(kind)
    found = []
    for name, value in thing.items():
        if name.startswith("@"):
            continue
        if name not in terms:
            found.append(f"{kind} has no {name}")
            continue
        for one in value if isinstance(value, list) else [value]:
            found += wrong_value(kind, name, one, terms[name])
    return found


def wrong_value(kind, name, value, expected):
    if isinstance(value, dict):
        is_expected = expected & set(kinds_of(value.get("@type")))
        return wrong(value) + ([] if is_expected else [f"{name} is a {value['@type']}"])
    types = {
        "URL": isinstance(value, str) and urlsplit(value).scheme in ("http", "https"),
        "Date": isinstance(value, str) and ISO_DATE.fullmatch(value),
        "Number": isinstance(value, int),
        "Text": isinstance(value, str) and value.strip(),
    }
    is_expected = any(types.get(one) for one in expected)
    return [] if is_expected else [f"{name} of {kind} is {value!r}"]


def wrong_review(review: dict, site: str) -> list[str]:
    """Return what a fact check lacks that it has to have, or should."""
    found = [f"there is no {n}" for n in sorted((REQUIRED | RECOMMENDED) - set(review))]
    if not review["reviewRating"].get("alternateName"):
        found.append("the rating has no words")
    if len(review["claimReviewed"]) > LONGEST_CLAIM:
        found.append("claimReviewed is too long")
    if urlsplit(review["url"]).netloc != urlsplit(site).netloc:
        found.append("the address is on another site")
    lacks = RECOMMENDED_OF_CLAIM - set(review["itemReviewed"])
    return found + [f"the claim has no {name}" for name in sorted(lacks)]


def terms_of(kind):
    terms = {}
    for one in kinds_of(kind):
        terms |= PROPERTIES.get(one, {})
    return terms


def kinds_of(kind):
    """Return a type and what it is a kind of, up to Thing."""
    kinds = []
    while kind:
        kinds.append(kind)
        kind = KIND_OF.get(kind)
    return kinds
