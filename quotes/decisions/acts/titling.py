"""Which words of the article are a speaker’s title: chosen by a person, or none."""

from articles.refusals import RefusedError
from quotes.decisions.acts.attributing import attribution_of, role_of
from quotes.decisions.acts.correcting import forget_title
from quotes.decisions.writing import changing, forget_check
from quotes.extraction.found import Span
from quotes.extraction.pasted import find_words
from quotes.models import Attribution

LONGEST_TITLE = 300


def set_title(quote, words, actor, *, number=None) -> Attribution:
    """Set the words of the article that are the title as printed.

    They are found where they stand nearest to the name. Raise RefusedError if they
    don't stand in the text, or only in the quotation itself.
    """
    with changing(quote, "attribute", actor=actor):
        attribution = attribution_to_title(quote, number)
        span = nearest(quote, attribution, words)
        followed = follows_from_title(attribution)
        attribution.title_as_printed = span.of(quote.version.text)
        attribution.title_start, attribution.title_end = span.start, span.end
        attribution.resolved_title = " ".join(attribution.title_as_printed.split())
        save_with_role(attribution, followed)
        forget_check(quote)
    return attribution


def remove_title(quote, actor, *, number=None) -> Attribution:
    """Say that no title is printed, and take away the role that followed from it."""
    with changing(quote, "attribute", actor=actor):
        attribution = attribution_to_title(quote, number)
        followed = follows_from_title(attribution)
        forget_title(attribution)
        save_with_role(attribution, followed)
        forget_check(quote)
    return attribution


def attribution_to_title(quote, number) -> Attribution:
    attribution = attribution_of(quote, number)
    if attribution.unnamed_label:
        raise RefusedError("An unnamed source has no title. Put it in the label.")
    return attribution


def nearest(quote, attribution, words) -> Span:
    """Return where the words stand, outside the quotation, nearest to the name."""
    words = " ".join(words.split()).strip('“”"„«»,;: ')
    if not words:
        raise RefusedError("Type the words as the article prints them, or choose none.")
    if len(words) > LONGEST_TITLE:
        raise RefusedError("A title is shorter. Choose only the words that name it.")
    text, own = quote.version.text, [Span(s.start, s.end) for s in quote.cited_spans()]
    found = [span for span in find_words(text, words) if "\n\n" not in span.of(text)]
    if not found:
        raise RefusedError(
            f"The words “{words}” don’t stand in this text. Copy them as they are "
            "printed."
        )
    outside = [span for span in found if not any(map(span.overlaps, own))]
    if not outside:
        raise RefusedError(
            f"The words “{words}” stand only inside the quotation itself."
        )
    start = attribution.name_start
    if start is None:
        start = min((span.start for span in own), default=0)
    return min(outside, key=lambda span: abs(span.start - start))


def follows_from_title(attribution) -> bool:
    """Say whether nobody chose a role other than the one that the title means."""
    role, attribution.role = attribution.role, None
    meant = role_of(attribution, attribution.speaker)
    attribution.role = role
    return role in (None, meant)


def save_with_role(attribution, followed: bool) -> None:
    """Save a new title, and the role that it means unless a person chose one."""
    if followed:
        attribution.role = None
        attribution.role = role_of(attribution, attribution.speaker)
    attribution.save()
