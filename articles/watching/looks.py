"""What comes of reading a page: its article, a new version of it, or nothing."""

import datetime
from dataclasses import replace

from articles.fetching.captures import keep
from articles.fetching.fetching import Fetched, NotFetchedError
from articles.models import ArticleVersion, Look
from articles.readers.drafts import Draft, UnreadableError
from articles.refusals import RefusedError
from articles.watching.comparing import is_cut_short, says_otherwise
from articles.watching.feeds import Record, Report, completed, validators_of
from articles.watching.hosts import at_home
from articles.watching.schedule import MOST_FAILURES, look_after, wait_after

GONE = "The page is gone (410)."
GIVEN_UP = f"It could not be read {MOST_FAILURES} times in a row, so it is left alone."
SAME_ARTICLE = "This is the page of an article that is read again already."
HELD = "The page has less than half of its text left: a person has to look at it."


def settle(
    look: Look,
    answer: Fetched | NotFetchedError,
    draft: Draft | UnreadableError | None,
    record: Record,
    now: datetime.datetime,
) -> Report:
    """Write what came of reading a page; raise LeaseLostError."""
    if isinstance(answer, NotFetchedError):
        return not_read(look, answer, now)
    if isinstance(draft, UnreadableError):
        return failed(look, str(draft), now)
    if draft is None:
        return unchanged(look, answer, now)
    try:
        if look.article is None:
            return first_read(look, answer, draft, record, now)
        return read_again(look, answer, draft, record, now)
    except RefusedError as problem:
        return failed(look, str(problem), now)


def unchanged(look: Look, answer: Fetched, now, **known) -> Report:
    """Write that a page is as it was."""
    if not answer.not_modified:
        known |= {"whole_at": now, "sha256": answer.sha256}
        known["is_honest"] = look.is_honest and not lies(look, answer)
    look.finish(
        look_after(look.began_at, now) if look.began_at else None,
        read_at=now,
        failures=0,
        last_error="",
        address=look.asks_for[:2000],
        on_to="",
        hops=0,
        **validators_of(look, answer),
        **known,
    )
    return Report(f"page {look.address}: unchanged")


def lies(look: Look, answer: Fetched) -> bool:
    """Say whether a server gives other bytes the name that it gave the last ones."""
    given = answer.validators
    is_same = (given.etag or "", given.last_modified or "") == (
        look.etag,
        look.last_modified,
    )
    has_some = bool(look.etag or look.last_modified)
    return is_same and has_some and look.sha256 not in ("", answer.sha256)


def first_read(look: Look, answer, draft: Draft, record: Record, now) -> Report:
    """Put an article on record that a feed told of."""
    draft = replace(
        draft,
        title=draft.title or look.title or None,
        published_on=draft.published_on or look.published_on,
    )
    draft = completed(draft, look.feed)
    loaded = record.take_in(draft, via_of(look), keep(answer))
    article = loaded.article
    if Look.objects.filter(article=article).exclude(pk=look.pk).exists():
        look.finish(None, last_error=SAME_ARTICLE)
        return Report(f"page {look.address}: {SAME_ARTICLE}")
    look.article, look.began_at = article, now
    known = {"article": article, "began_at": now, "unsearched": article.current_version}
    unchanged(look, answer, now, **known)
    return Report(f"page {look.address}: {loaded.sentence}", new=1)


def via_of(look: Look) -> str:
    captured_via = ArticleVersion.CapturedVia
    return captured_via.FEED if look.feed else captured_via.URL


def read_again(look: Look, answer, draft: Draft, record: Record, now) -> Report:
    """Give an article the text that its page has now, if it says anything else."""
    before = look.article.current_version
    if not says_otherwise(before.text, draft.text):
        return unchanged(look, answer, now, held_text="", held_capture=None)
    if is_cut_short(look.article, draft.text):
        held = {"held_text": draft.text, "held_capture": keep(answer)}
        unchanged(look, answer, now, **held)
        return Report(f"page {look.address}: {HELD}")
    return renewed(look, answer, draft, record, now)


def renewed(look: Look, answer, draft: Draft, record: Record, now) -> Report:
    before = look.article.current_version
    loaded = record.renew(look.article, draft, keep(answer))
    known = {
        "unsearched": loaded.article.current_version,
        "before": look.before or before,
        "held_text": "",
        "held_capture": None,
    }
    unchanged(look, answer, now, **known)
    return Report(f"page {look.address}: {loaded.sentence}", new=1)


def not_read(look: Look, problem: NotFetchedError, now) -> Report:
    if problem.status == 410:
        look.finish(None, last_error=GONE, **at_home(look))
        return Report(f"page {look.address}: {GONE}")
    return failed(look, str(problem), now, problem.retry_after)


def failed(look: Look, sentence: str, now, not_before=None) -> Report:
    """Write that a page could not be read; after many times, leave it alone."""
    failures = look.failures + 1
    known = {"failures": failures, **at_home(look)}
    if failures >= MOST_FAILURES:
        known["last_error"] = f"{GIVEN_UP} {sentence}"[:600]
        look.finish(None, **known)
        return Report(f"page {look.address}: {GIVEN_UP} {sentence}")
    next_at = now + wait_after(failures)
    next_at = max(next_at, not_before or next_at)
    look.finish(next_at, last_error=sentence[:600], **known)
    return Report(f"page {look.address}: {sentence}")
