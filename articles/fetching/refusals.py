"""The error that says in a sentence why an address could not be read."""

import datetime
from enum import StrEnum

from articles.refusals import RefusedError


class Why(StrEnum):
    """What kept a page from being fetched."""

    ADDRESS = "address"  # it is none that may be opened
    NOT_PUBLIC = "not public"  # it leads into somebody's own network
    NO_SUCH_HOST = "no such host"
    UNREACHABLE = "unreachable"  # nobody answers, or the connection broke
    TLS = "tls"  # the certificate is not the site's
    SLOW = "slow"
    TOO_BIG = "too big"
    BROKEN = "broken"  # the answer keeps to no rule
    REDIRECTS = "redirects"  # more than are followed
    STATUS = "status"  # an answer like 404: see `status`


class NotFetchedError(RefusedError):
    """The address could not be read; the message begins with the address.

    `sentence` is the rest of it, as it goes on after a colon or a semicolon.
    `status` is the HTTP status where `why` is STATUS, and `retry_after` the moment
    before which the site asks not to be asked again, if it says so.
    """

    def __init__(
        self,
        address: str,
        sentence: str,
        why: Why,
        *,
        status: int | None = None,
        retry_after: datetime.datetime | None = None,
    ):
        super().__init__(f"{shortened(address)}: {sentence[0].upper()}{sentence[1:]}")
        self.address, self.sentence, self.why = address, sentence, why
        self.status, self.retry_after = status, retry_after

    def asked_as(self, asked: str) -> "NotFetchedError":
        """Return the error of who asked for an address that leads on to this one."""
        if asked == self.address:
            return self
        reason = NotFetchedError(
            asked,
            f"it leads on to {shortened(self.address)}; {self.sentence}",
            self.why,
            status=self.status,
            retry_after=self.retry_after,
        )
        reason.address = self.address
        return reason


def shortened(address: str, most: int = 200) -> str:
    """Return an address as it stands in a sentence."""
    shown = "".join(c if c.isprintable() else "\ufffd" for c in address)
    return shown if len(shown) <= most else shown[:most] + "…"
