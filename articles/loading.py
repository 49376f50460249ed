"""Put articles on record: a new one, a new version, or the same one again."""

import re
from dataclasses import dataclass, field

from django.db import IntegrityError, transaction
from django.db.models import F, Q
from django.utils import timezone

from articles.addresses import is_address, url_key
from articles.models import (
    Article,
    ArticleVersion,
    Capture,
    Outlet,
    has_letters,
    sha256_of,
)
from articles.readers.reading import Draft
from articles.refusals import RefusedError
from articles.text.characters import tidy_name
from articles.watching.beginning import watch

LONGEST_ADDRESS = 2000
ADDED = "added"
THERE = "already there"
NEW_VERSION = "new version"
CAME_BACK = "came back"
CAME = (
    "Until now, only what a list quotes of this article was on record. Its text is now."
)
NO_MARKS = (
    "There isn’t one quotation mark in it. If the page has some, they were lost: paste "
    "the article’s text instead."
)
WHOLE = "The whole article is on record already: its beginning adds nothing."
LONG_WITHOUT_MARKS = 2000  # characters; of real news articles, few have none

_marks = re.compile("[\"“”„«»‹›「」『』]|[‘’'](?=\\w[^‘’']*[,.?!][‘’'])")


@dataclass
class Loaded:
    """What became of a draft, with a sentence for the person who put it in."""

    article: Article
    outcome: str
    sentence: str
    notes: list[str] = field(default_factory=list)
    filled: list[str] = field(default_factory=list)


def load(
    draft: Draft, via: str, added_by=None, capture: Capture | None = None
) -> Loaded:
    """Store a draft, or recognise the article that it is; raise RefusedError if bad.

    The same address is the same article, and a changed text a new version of it. The
    same text is the same article unless outlet or address speak against it. `capture`
    is what the draft was read from, where its address was asked.
    """
    if not draft.text.strip():
        raise RefusedError("There is no text in it. Paste the text of the article too.")
    try:
        loaded = _load(draft, via, added_by, capture)
    except IntegrityError:
        # Somebody stored the same at this moment; now it is there to be recognised.
        loaded = _load(draft, via, added_by, capture)
    if capture and via == ArticleVersion.CapturedVia.URL:
        watch(loaded.article, capture)
    if loaded.outcome in (ADDED, NEW_VERSION) and lacks_marks(draft.text):
        loaded.notes.append(NO_MARKS)
    return loaded


def lacks_marks(text: str) -> bool:
    """Say whether a text of some length has no quotation mark at all.

    On pages that were read in a wrong encoding they are the first to vanish.
    """
    return len(text) >= LONG_WITHOUT_MARKS and not _marks.search(text)


def _load(draft, via, added_by, capture):
    key = key_of(draft)
    with transaction.atomic():
        outlet = outlet_named(draft.outlet)
        article = _with_address(draft, key) or _with_text(draft, outlet, key)
        article = article or excerpt_of(draft, outlet, key)
        if article is None:
            return _add(draft, outlet, key, via, added_by, capture)
        if draft.is_beginning and not article.current_version.is_beginning:
            return Loaded(article, THERE, WHOLE)
        stays = differences(article, draft)
        filled = fill_gaps(article, draft, outlet, key)
        loaded = set_text(
            article,
            draft.text,
            via,
            is_beginning=draft.is_beginning,
            capture=capture,
        )
        loaded.filled, loaded.notes = filled, stays
        if loaded.filled:
            loaded.notes.append(f"Filled in: {', '.join(loaded.filled)}.")
        return loaded


def set_text(
    article: Article,
    text: str,
    via: str,
    *,
    is_beginning: bool = False,
    capture: Capture | None = None,
) -> Loaded:
    """Make a cleaned text the article's current one, as a new version if it is new."""
    article = Article.objects.select_for_update(of=("self",)).get(pk=article.pk)
    known = article.versions.filter(sha256=sha256_of(text)).first()
    if known is None:
        was_excerpt = article.is_excerpt
        version = _add_version(article, text, via, is_beginning, capture)
        sentence = f"The text has changed: this is version {version.number} now."
        return Loaded(article, NEW_VERSION, CAME if was_excerpt else sentence)
    if known.pk == article.current_version_id:
        return Loaded(
            article, THERE, "This article is on record already, word for word."
        )
    _make_current(article, known)
    sentence = f"The text has gone back to that of version {known.number}."
    return Loaded(article, CAME_BACK, sentence)


def differences(article: Article, draft: Draft) -> list[str]:
    """Return a sentence for each detail that the draft gives otherwise."""
    return [
        f"Its {name.replace('_', ' ')} stays “{known}”, though “{given}” was given."
        for name in ("title", "byline", "published_on")
        if (known := getattr(article, name))
        and (given := getattr(draft, name))
        and known != given
    ]


def fill_gaps(article: Article, draft: Draft, outlet, key) -> list[str]:
    """Fill in details that were missing; return their names."""
    filled = gaps(article, draft, outlet, key)
    for name, value in filled.items():
        setattr(article, name, value)
    if filled:
        article.row_version = F("row_version") + 1
        article.save(update_fields=[*filled, "row_version"])
    return [name.replace("_", " ") for name in filled if name != "url_key"]


def gaps(article: Article, draft: Draft, outlet, key) -> dict:
    """Return the details that the draft gives and the article lacks."""
    given = {
        "title": draft.title,
        "byline": draft.byline,
        "published_on": draft.published_on,
        "language": draft.language,
        "outlet": outlet,
    }
    if key and not article.url_key:
        given |= {"url": draft.url, "url_key": key}
    return {n: value for n, value in given.items() if value and not getattr(article, n)}


def outlet_named(name: str | None) -> Outlet | None:
    """Return the outlet of that name, adding it when new; None for no name."""
    name = " ".join(tidy_name(name or "").split())[:200]
    if not has_letters(name):
        return None
    named = Outlet.objects.filter(name__iexact=name, retired=False)
    known = named.order_by("id").first()
    if known is None:
        return Outlet.objects.create(name=name)
    return known.merged_into or known


def key_of(draft: Draft) -> str | None:
    """Return what an address is known by; raise RefusedError where it is none."""
    if not draft.url:
        return None
    try:
        key = url_key(draft.url)
    except ValueError as problem:
        raise RefusedError(str(problem)) from None
    if max(len(key), len(draft.url)) > LONGEST_ADDRESS:
        raise RefusedError(f"Its address is longer than {LONGEST_ADDRESS} characters.")
    return key


def _with_address(draft, key):
    """Return the article with the draft’s address, else with another of its page."""
    for url_key_ in filter(None, [key, *keys_beside(draft)]):
        if article := Article.objects.filter(url_key=url_key_).first():
            return article
    return None


def keys_beside(draft: Draft) -> list[str]:
    """Return what the other addresses of a draft’s page are known by."""
    return [url_key(address) for address in draft.also_at if is_address(address)]


def _with_text(draft, outlet, key):
    same = Article.objects.filter(versions__sha256=sha256_of(draft.text)).order_by("id")
    return next((a for a in same if may_be_same(a, outlet, key)), None)


def excerpt_of(draft, outlet, key) -> Article | None:
    """Return the excerpt of what a draft is: of its outlet, title and date.

    The date may be missing on one side.
    """
    if outlet is None or not draft.title:
        return None
    same = Article.objects.excerpts().filter(outlet=outlet).order_by("id")
    if draft.published_on:
        same = same.filter(Q(published_on=draft.published_on) | Q(published_on=None))
    same = same.filter(url_key=None) if key else same
    wanted = title_key(draft.title)
    return next((one for one in same if title_key(one.title) == wanted), None)


def title_key(title: str) -> str:
    """Return a title’s letters and digits, by which two are the same."""
    return re.sub(r"[\W_]", "", title.lower())


def may_be_same(article: Article, outlet, key) -> bool:
    """Say whether outlet and address allow an article to be one of the same text.

    The same outlet, and no two addresses; or nothing known of either on one side.
    """
    of_article = (article.outlet_id, article.url_key)
    if (outlet, key) == (None, None) or of_article == (None, None):
        return True
    if outlet is None or article.outlet_id != outlet.pk:
        return False
    return not (key and article.url_key)


def _add(draft, outlet, key, via, added_by, capture):
    elsewhere = Article.objects.filter(versions__sha256=sha256_of(draft.text)).first()
    article = Article.objects.create(
        outlet=outlet,
        title=(draft.title or "")[:500],
        byline=(draft.byline or "")[:500],
        url=draft.url or "",
        url_key=key,
        published_on=draft.published_on,
        language=(draft.language or "")[:10],
        added_by=added_by,
    )
    _add_version(article, draft.text, via, draft.is_beginning, capture)
    loaded = Loaded(article, ADDED, f"“{article}” is on record now.")
    if elsewhere:
        where = elsewhere.outlet or elsewhere.url or "no named outlet"
        loaded.notes.append(
            f"The same words stand in “{elsewhere}” ({where}); it is kept as a "
            "separate article, because the outlet or the address differs."
        )
    return loaded


def _add_version(article, text, via, is_beginning, capture):
    last = article.versions.order_by("-number").first()
    version = ArticleVersion.objects.create(
        article=article,
        number=last.number + 1 if last else 1,
        text=text,
        sha256=sha256_of(text),
        captured_at=capture.at if capture else timezone.now(),
        captured_via=via,
        is_beginning=is_beginning,
        capture=capture,
    )
    _make_current(article, version)
    return version


def _make_current(article, version):
    article.current_version = version
    article.is_excerpt = version.captured_via == ArticleVersion.CapturedVia.LIST
    article.retired = False
    article.row_version += 1
    article.save(
        update_fields=["current_version", "is_excerpt", "retired", "row_version"]
    )
