"""Addresses of articles, typed one a line, and what was read from them."""

from django import forms
from django.core import signing
from django.core.exceptions import ValidationError

from articles.addresses import is_address
from articles.fetching.captures import keep
from articles.fetching.fetching import Fetched
from articles.models import Capture, sha256_of
from articles.readers.drafts import Draft

MOST_ADDRESSES = 100
LONGEST = 200_000  # characters of all of them
SALT = "what an article was read from"


class AddressesField(forms.CharField):
    """Addresses with white space between them; https is added where it is left out."""

    widget = forms.Textarea

    def __init__(self, **kwargs):
        super().__init__(max_length=LONGEST, **kwargs)

    def clean(self, value):
        """Return a list, without those that come twice."""
        typed = super().clean(value).split()
        for one in typed:
            if "." not in one or not is_address(with_scheme(one)):
                raise ValidationError(f"“{one[:200]}” isn’t a web address.")
        addresses = list(dict.fromkeys(map(with_scheme, typed)))
        if len(addresses) > MOST_ADDRESSES:
            raise ValidationError(
                f"Give at most {MOST_ADDRESSES} addresses at once; the command "
                "load_articles takes any number."
            )
        return addresses


def with_scheme(address: str) -> str:
    return address if "://" in address else f"https://{address}"


def keep_signed(fetched: Fetched, draft: Draft) -> str:
    """Keep what an address answered; return a note of it that only we can write.

    A form carries the note along while a person looks at what was read.
    """
    note = {
        "capture": keep(fetched).pk,
        "sha256": sha256_of(draft.text),
        "also_at": draft.also_at,
    }
    return signing.dumps(note, salt=SALT, compress=True)


def kept(note: str, draft: Draft) -> tuple[Capture | None, tuple[str, ...]]:
    """Return the capture that a note is of, and the other addresses of its page.

    It is none where the draft’s text is another one by now.
    """
    try:
        said = signing.loads(note, salt=SALT)
    except signing.BadSignature:
        return None, ()
    if said["sha256"] != sha256_of(draft.text):
        return None, ()
    return Capture.objects.filter(pk=said["capture"]).first(), (*said["also_at"],)
