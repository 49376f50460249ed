"""Reads the article at an address."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from articles.addresses import behind_amp_cache, is_front_page
from articles.fetching.answers import Fetched
from articles.fetching.fetching import fetch
from articles.fetching.refusals import shortened
from articles.readers.drafts import Draft, UnreadableError
from articles.readers.reading import read_page

IS_FRONT_PAGE = (
    "It leads on to the site’s front page, so the article seems to be gone. Check the "
    "address."
)


@dataclass(frozen=True)
class ReadFromWeb:
    """An article as it was read from an address, and what the address answered."""

    draft: Draft
    fetched: Fetched


def read_address(
    address: str,
    *,
    beginnings: bool = False,
    fetch: Callable[[str], Fetched] = fetch,
) -> ReadFromWeb:
    """Fetch a page and read the article on it.

    What it shows before a paywall is refused, or kept as that with `beginnings`. Raises
    NotFetchedError or UnreadableError; their sentences begin with the address.
    """
    fetched = fetch(behind_amp_cache(address.strip()))
    try:
        return ReadFromWeb(draft_of(fetched, beginnings), fetched)
    except UnreadableError as problem:
        raise UnreadableError(f"{shortened(address)}: {problem}") from problem


def draft_of(fetched: Fetched, beginnings: bool = False) -> Draft:
    """Return the article on a page that was fetched; raise UnreadableError for none."""
    if is_front_page(fetched.address) and not is_front_page(fetched.asked):
        raise UnreadableError(IS_FRONT_PAGE)
    draft = read_page(
        fetched.body, fetched.address, charset_of(fetched), beginnings=beginnings
    )
    passed = [fetched.asked, *(r.address for r in fetched.redirects), fetched.address]
    also_at = (*dict.fromkeys([*draft.also_at, *passed]),)
    return replace(draft, url=draft.url or fetched.address, also_at=also_at)


def charset_of(fetched: Fetched) -> str | None:
    """Return the encoding that the answer’s head names."""
    said = fetched.headers.get("content-type", "").lower()
    charset = said.partition("charset=")[2].partition(";")[0]
    return charset.strip(" \"'") or None
