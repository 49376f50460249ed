"""Articles with all their versions as JSON lines: written out, and read back."""

import datetime
import json
import re
from collections.abc import Iterator

from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.db.models import Max

from articles.addresses import url_key
from articles.loading import ADDED, THERE, Loaded, outlet_named
from articles.models import Article, ArticleVersion, Capture, sha256_of
from articles.refusals import RefusedError

LONGEST = {"title": 500, "byline": 500, "outlet": 200, "url": 2000, "language": 10}
UNSTORABLE = re.compile("[\0\ud800-\udfff]")


def article_lines() -> Iterator[str]:
    """Return every article in use as one line of JSON, by id."""
    articles = Article.objects.in_use().select_related("outlet", "current_version")
    for article in articles.order_by("id").iterator(chunk_size=500):
        yield json.dumps(values_of(article), ensure_ascii=False) + "\n"


def values_of(article: Article) -> dict:
    """Return an article's details and all its versions, for JSON."""
    return {
        "id": article.pk,
        "title": article.title,
        "byline": article.byline,
        "outlet": article.outlet.name if article.outlet else "",
        "url": article.url,
        "published_on": str(article.published_on or ""),
        "language": article.language,
        "added_at": article.added_at.isoformat(),
        "current_version": article.current_version and article.current_version.number,
        "versions": [
            {
                "number": version.number,
                "sha256": version.sha256,
                "captured_at": version.captured_at.isoformat(),
                "captured_via": version.captured_via,
                "is_beginning": version.is_beginning,
                "capture": version.capture and values_of_capture(version.capture),
                "text": version.text,
            }
            for version in article.versions.select_related("capture").order_by("number")
        ],
    }


def values_of_capture(capture: Capture) -> dict:
    """Return what an address answered, for JSON, without the page itself."""
    return {
        "asked": capture.asked,
        "address": capture.address,
        "status": capture.status,
        "headers": capture.headers,
        "at": capture.at.isoformat(),
        "sha256": capture.sha256,
    }


def restore(values: dict) -> Loaded:
    """Store an article as a line of the archive gives it; raise RefusedError if bad.

    Its id and the numbers of its versions are kept. An id that another article has is
    refused, and so is an article whose versions differ from those on record.
    """
    article, versions = read(values)
    known = _on_record(article, versions)
    if known:
        return known
    with transaction.atomic():
        return _add(article, versions, values["outlet"])


def read(values: dict) -> tuple[Article, list[ArticleVersion]]:
    """Return the article of a line and its versions; raise RefusedError if bad."""
    try:
        check_details(values)
        versions = [_read_version(v) for v in values["versions"]]
        _check_numbers(versions, values["current_version"])
        return _read_article(values, versions), versions
    except RefusedError:
        raise
    except KeyError as name:
        raise RefusedError(
            f"The line isn’t an archived article: it lacks {name}."
        ) from None
    except (TypeError, ValueError, AttributeError) as problem:
        raise RefusedError(f"The line isn’t an archived article: {problem}.") from None


def move_sequence_on(model) -> None:
    """Let the next id follow the highest one, after rows came with ids of their own.

    It never goes back: an id is not given twice, even when its row was deleted.
    SQLite sees to that itself.
    """
    if connection.vendor != "postgresql":
        return
    highest = model.objects.aggregate(highest=Max("pk"))["highest"]
    sequence = f"{model._meta.db_table}_id_seq"
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT setval(%s, %s) FROM pg_sequences WHERE sequencename = %s "
            "AND %s > coalesce(last_value, 0)",
            [sequence, highest, sequence, highest],
        )


def check_details(values: dict) -> None:
    """Raise RefusedError where a detail can't be stored."""
    for name, longest in LONGEST.items():
        text = values[name]
        if not isinstance(text, str) or len(text) > longest or not storable(text):
            raise RefusedError(
                f"Its {name} must be text of at most {longest} characters."
            )
    pk = values.get("id")
    if pk is not None and not (isinstance(pk, int) and 0 < pk < 2**63):
        raise RefusedError(f"Its id is {str(pk)[:30]}. It must be a number above 0.")


def storable(text: str) -> bool:
    """Say whether both databases can hold the text: no NUL, no lone surrogate."""
    return not UNSTORABLE.search(text)


def _read_version(values: dict) -> ArticleVersion:
    text, number = values["text"], values["number"]
    if not storable(text):
        raise RefusedError(f"Version {number} holds characters that can’t be stored.")
    if sha256_of(text) != values["sha256"]:
        raise RefusedError(f"The text of version {number} doesn’t match its sha256.")
    return ArticleVersion(
        number=int(number),
        text=text,
        sha256=values["sha256"],
        captured_at=_read_time(values["captured_at"]),
        captured_via=ArticleVersion.CapturedVia(values["captured_via"]),
        is_beginning=bool(values.get("is_beginning")),
        capture=_read_capture(values.get("capture")),
    )


def _read_capture(values: dict | None) -> Capture | None:
    """Return what a version was read from; older archives don’t tell."""
    if values is None:
        return None
    headers = {str(name): str(said) for name, said in values["headers"].items()}
    capture = Capture(
        asked=values["asked"],
        address=values["address"],
        status=values["status"],
        headers=headers,
        at=_read_time(values["at"]),
        sha256=values["sha256"],
    )
    try:
        capture.clean_fields()
    except ValidationError as problem:
        raise RefusedError(
            f"What it was read from can’t be kept: {' '.join(problem.messages)}"
        ) from None
    said = (capture.asked, capture.address, capture.sha256, *headers, *headers.values())
    if not all(map(storable, said)):
        raise RefusedError("What it was read from holds characters that can’t be kept.")
    return capture


def _read_time(written: str) -> datetime.datetime:
    try:
        time = datetime.datetime.fromisoformat(written)
    except ValueError:
        raise RefusedError(f"“{written}” isn’t a time.") from None
    return time if time.tzinfo else time.replace(tzinfo=datetime.UTC)


def _check_numbers(versions, current) -> None:
    numbers = {version.number for version in versions}
    texts = {version.sha256 for version in versions}
    is_good = (
        len(numbers) == len(texts) == len(versions) and min(numbers, default=0) > 0
    )
    if not is_good or current not in numbers:
        raise RefusedError(
            "Its versions need a number and a text each, and the current one to be "
            "among them."
        )


def _read_article(values, versions):
    published_on = values["published_on"]
    current = next(v for v in versions if v.number == values["current_version"])
    return Article(
        pk=values.get("id"),
        title=values["title"],
        byline=values["byline"],
        url=values["url"],
        url_key=url_key(values["url"]) if values["url"] else None,
        published_on=published_on and _read_time(published_on).date() or None,
        language=values["language"],
        current_version=current,
        is_excerpt=current.captured_via == ArticleVersion.CapturedVia.LIST,
        added_at=_read_time(values["added_at"]),
    )


def _on_record(given, versions) -> Loaded | None:
    article = Article.objects.filter(pk=given.pk).first()
    if article is None and given.url_key:
        article = Article.objects.filter(url_key=given.url_key).first()
    if article is None:
        return None
    known = set(article.versions.values_list("number", "sha256"))
    if known != {(version.number, version.sha256) for version in versions}:
        raise RefusedError(
            f"Article {article.pk} on record has other versions. Nothing was changed."
        )
    return Loaded(article, THERE, "This article is on record already, word for word.")


def _add(article, versions, outlet):
    current, added_at = article.current_version, article.added_at
    article.current_version, article.outlet = None, outlet_named(outlet)
    article.save(force_insert=True)
    for version in versions:
        version.article = article
        if version.capture:
            version.capture.save(force_insert=True)
            version.capture = version.capture  # with its number
        version.save(force_insert=True)
    article.current_version, article.added_at = current, added_at
    article.save(update_fields=["added_at", "current_version"])
    move_sequence_on(Article)
    return Loaded(article, ADDED, f"“{article}” is on record now.")
