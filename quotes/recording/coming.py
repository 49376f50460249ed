"""The text of an article comes, of which a list had brought the quotes.

Those that stand in it are cited from it from then on, by one decision; the others stay
on the excerpt, and wait for somebody to look.
"""

from articles.models import ArticleVersion
from articles.refusals import RefusedError
from quotes.decisions.acts import placing
from quotes.decisions.acts.overlapping import overlaps
from quotes.decisions.rows import changed_rows, rows_of
from quotes.decisions.writing import write
from quotes.models import Attribution, ChangedRow, Quote, QuoteSpan
from quotes.models.folding import fold
from quotes.models.quotes import BETWEEN_SPANS
from quotes.recording.finding import Place, place_of
from quotes.recording.saving import printed

TAKE_TEXT = "take text"


def taken_back(numbers) -> set[int]:
    """Return those of the quotes, by number, whose state an undo has set last."""
    rows = ChangedRow.objects.filter(kind="quote", row_id__in=list(numbers))
    rows = rows.filter(after__has_key="state").order_by("id")
    last = dict(rows.values_list("row_id", "decision__act")) if numbers else {}
    return {number for number, act in last.items() if act == "undo"}


def moving_by_themselves(article) -> set[int]:
    """Return the numbers of the quotes of lists, but for those that people rejected.

    Those are known again as rejected, like any others.
    """
    states = dict(article.quotes.from_lists().values_list("pk", "state"))
    rejected = {pk for pk, state in states.items() if state == Quote.State.REJECTED}
    return states.keys() - (rejected - taken_back(rejected))


def take_text(article, version: ArticleVersion, found, actor=None) -> int:
    """Cite the quotes of lists from a text that has them; return how many."""
    quotes = list(article.quotes.from_lists().found_or_confirmed().order_by("pk"))
    if article.is_excerpt or not quotes:
        return 0
    family = [
        Quote.objects.filter(pk__in=[quote.pk for quote in quotes]),
        QuoteSpan.objects.filter(quote__in=quotes),
        Attribution.objects.filter(quote__in=quotes),
    ]
    before = rows_of(family)
    moved = sum(move(quote, version, found) for quote in quotes)
    if moved:
        rows = changed_rows(before, rows_of(family))
        write(TAKE_TEXT, article, actor=actor, after={"moved": moved}, rows=rows)
    return moved


def move(quote: Quote, version: ArticleVersion, found) -> bool:
    """Cite a quote from a text if it has the words; say whether it does."""
    attributions = list(quote.attributions.select_related("speaker"))
    names = [one.speaker.name if one.speaker else one.called for one in attributions]
    pieces = [span.text for span in quote.cited_spans()]
    try:
        place = place_of(version.text, pieces, found, names)
    except RefusedError:
        return False
    taken = version.spans.exclude(quote=quote)
    taken = list(taken.values_list("quote__kind", "start", "end"))
    if overlaps(place.kind, place.spans, taken):
        return False
    placing.place(quote, version, place.spans)
    cite_from(quote, version, place)
    print_names(attributions, version, place)
    return True


def cite_from(quote: Quote, version: ArticleVersion, place: Place) -> None:
    """Let a quote be cited from a version in which it stands."""
    texts = [span.of(version.text) for span in place.spans]
    Quote.objects.filter(pk=quote.pk).update(
        version=version,
        text=BETWEEN_SPANS.join(texts),
        folded=fold(" ".join(texts)),
        kind=place.kind,
        **printed_around(version, place),
    )


def printed_around(version, place: Place) -> dict:
    """Return cue and context as the text prints them beside the words."""
    found = place.found
    return {
        **printed("cue", version, found and found.cue, 200),
        **printed("context", version, found and found.context, 500),
    }


def print_names(attributions, version, place: Place) -> None:
    """Note how the text prints the name and title of whom the list names."""
    for attribution in attributions:
        name = attribution.speaker.name if attribution.speaker else attribution.called
        if columns := printed_name(name, version, place):
            Attribution.objects.filter(pk=attribution.pk).update(**columns)


def printed_name(name: str, version, place: Place | None) -> dict:
    """Return the columns of a printed name and title, where they are this person’s."""
    for one in place.found.attributions if place and place.found else ():
        called = fold(one.resolved_name or one.unnamed_label or "").split()
        if name and called and fold(name).split()[-1:] == called[-1:]:
            printed_title = printed("title", version, one.title, 500)
            columns = printed("name", version, one.name, 300)
            columns["name_as_printed"] = columns.pop("name")
            columns["title_as_printed"] = printed_title.pop("title")
            return columns | printed_title
    return {}
