"""What JSON tells of a speaker and of an article: one entry for each column."""

from django.urls import reverse

from quotes.exports.claim_columns import OF_CLAIM, Row, RowColumn, values_of
from quotes.models import Quote
from quotes.published.claims import claims_in
from quotes.published.holdings import counts_of_speaker, roles_held_by
from quotes.published.json_ld import on_site
from quotes.published.links import web_address
from quotes.published.told.changes import noted_in

CLAIMS = 10  # as many as the page shows


def held_by(speaker) -> list[dict]:
    """Return the public roles of a speaker, the latest first."""
    holdings = roles_held_by(speaker, counts_of_speaker(speaker))
    return [values_of(ROLE_COLUMNS, holding) for holding in holdings]


def asserted_by(speaker) -> list[dict]:
    """Return the newest public claims in what a speaker said."""
    claims = claims_in(Quote.objects.confirmed().by(speaker), CLAIMS)
    return [values_of(OF_CLAIM, Row(claim)) for claim in claims]


def tenure(one) -> dict:
    return {
        "since": str(one.since) if one.since else None,
        "until": str(one.until) if one.until else None,
        "source": web_address(one.source_url) or None,
    }


def read_from(version) -> str:
    """Return the address that a version was read from; empty where it was none."""
    return version.capture.address if version.capture else ""


def changes_page(article) -> str | None:
    """Return the page of an article’s versions, where there is one."""
    if not noted_in(article).exists():
        return None
    return on_site(reverse("article_versions", args=[article.pk]))


ROLE_COLUMNS = (
    RowColumn("role", "its title", lambda holding: holding.role.title),
    RowColumn("role_id", "its number", lambda holding: holding.role.pk),
    RowColumn(
        "organisation", "where it is held", lambda holding: holding.role.organisation
    ),
    RowColumn(
        "tenures",
        "when the speaker held it, as far as it is known: since, until and source",
        lambda holding: [tenure(one) for one in holding.tenures],
    ),
)
SPEAKER_COLUMNS = (
    RowColumn("id", "the speaker’s number", lambda speaker: speaker.pk),
    RowColumn(
        "address", "their page", lambda speaker: on_site(speaker.get_absolute_url())
    ),
    RowColumn("name", "the name in full", lambda speaker: speaker.name),
    RowColumn("kind", "person, organisation or group", lambda speaker: speaker.kind),
    RowColumn(
        "other_names",
        "the other names that are printed for them",
        lambda speaker: [one.name for one in speaker.other_names()],
    ),
    RowColumn(
        "description",
        "a sentence that tells them from others of that name",
        lambda speaker: speaker.description,
    ),
    RowColumn(
        "wikidata_id", "their number in Wikidata", lambda speaker: speaker.wikidata_id
    ),
    RowColumn(
        "roles",
        "the roles in which they are quoted, or which they held, the latest first: "
        + ", ".join(column.name for column in ROLE_COLUMNS),
        held_by,
    ),
    RowColumn(
        "claims",
        f"the newest {CLAIMS} claims in their quotes: "
        + ", ".join(column.name for column in OF_CLAIM),
        asserted_by,
    ),
)
ARTICLE_COLUMNS = (
    RowColumn("id", "the article’s number", lambda article: article.pk),
    RowColumn(
        "address",
        "its page",
        lambda article: on_site(reverse("article", args=[article.pk, article.slug])),
    ),
    RowColumn("title", "its title", lambda article: article.title),
    RowColumn(
        "outlet",
        "who published it",
        lambda article: article.outlet and article.outlet.name,
    ),
    RowColumn("outlet_id", "the outlet’s number", lambda article: article.outlet_id),
    RowColumn("byline", "who wrote it", lambda article: article.byline),
    RowColumn(
        "published_on",
        "the day on which it was published",
        lambda article: article.published_on,
    ),
    RowColumn(
        "language",
        "its language, as a code: en, pt",
        lambda article: article.language,
    ),
    RowColumn(
        "article_address",
        "the publisher’s page",
        lambda article: web_address(article.url),
    ),
    RowColumn(
        "version",
        "which text of the article is the latest on record",
        lambda article: article.current_version.number,
    ),
    RowColumn(
        "captured_on",
        "the day on which that text came in",
        lambda article: article.current_version.captured_at.date(),
    ),
    RowColumn(
        "is_beginning",
        "whether that text is only the beginning, as those see it who don’t subscribe",
        lambda article: article.current_version.is_beginning,
    ),
    RowColumn(
        "captured_from",
        "the address from which that text was read, where it was read from one",
        lambda article: web_address(read_from(article.current_version)),
    ),
    RowColumn(
        "is_excerpt",
        "whether that text is only what a list quotes: the article’s own isn’t held",
        lambda article: article.is_excerpt,
    ),
    RowColumn(
        "changes",
        "the page of what its outlet changed in these quotes, if readers are told",
        changes_page,
    ),
)
