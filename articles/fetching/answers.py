"""What an address gave: the page with all that was said of it, or where it leads on."""

import datetime
import hashlib
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

# Headers by their name in small letters, each value as it was received.
Headers = dict[str, str]

LONGEST_WAIT = 366 * 86_400  # seconds; who asks for more has lost count


@dataclass(frozen=True)
class Validators:
    """By what a site knows again what it sent; exactly as received."""

    etag: str | None = None
    last_modified: str | None = None

    def as_headers(self) -> Headers:
        """Return the headers that ask for the page only if it has changed."""
        given = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in given.items() if value}


@dataclass(frozen=True)
class Redirect:
    """An address that answered with another one, and the status with which it did."""

    address: str
    status: int


@dataclass(frozen=True)
class Fetched:
    """A page as it came from the web."""

    asked: str
    address: str
    """The last of the redirects; the one that was asked where there are none."""
    status: int
    """200 to 299, or 304 where the page is as the validators given know it."""
    headers: Headers
    at: datetime.datetime
    """When the answer began."""
    body: bytes
    """Unpacked; b"" where the status is 304."""
    redirects: tuple[Redirect, ...] = ()

    @property
    def not_modified(self) -> bool:
        return self.status == 304

    @property
    def sha256(self) -> str:
        """Return the SHA-256 of the unpacked bytes, as 64 hex digits."""
        return hashlib.sha256(self.body).hexdigest()

    @property
    def content_type(self) -> str:
        """Return the kind of content, such as text/html; "" where it isn't said."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def validators(self) -> Validators:
        """Return what to give to the next fetch of this address."""
        return Validators(self.headers.get("etag"), self.headers.get("last-modified"))


def retry_after(headers: Headers, now: datetime.datetime) -> datetime.datetime | None:
    """Return the moment that a Retry-After names, in seconds or as a date."""
    said = headers.get("retry-after", "").strip()
    if said.isascii() and said.isdecimal():
        seconds = int(said) if len(said) < 10 else LONGEST_WAIT
        return now + datetime.timedelta(seconds=min(seconds, LONGEST_WAIT))
    try:
        moment = parsedate_to_datetime(said)
    except ValueError:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)
    return min(moment, now + datetime.timedelta(seconds=LONGEST_WAIT))
