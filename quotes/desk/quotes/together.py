"""Several quotes of a queue at once: confirmed, rejected, or given a speaker."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.db import transaction
from django.http import Http404
from django.shortcuts import redirect, render
from django.template.defaultfilters import pluralize
from django.views.decorators.http import require_http_methods

from articles.refusals import RefusedError
from quotes.decisions.acts import attributing, deciding
from quotes.decisions.acts.giving import give_new_speaker, give_speaker
from quotes.decisions.kinds_of_names import kind_of_name
from quotes.decisions.quote_acts import DECIDE
from quotes.desk.access import for_staff
from quotes.desk.just_done import just_done
from quotes.desk.quotes.clear_names import confirm_clear
from quotes.desk.quotes.pickers import new_name
from quotes.desk.quotes.queueing import QUEUES, queue_of
from quotes.models import Quote, Speaker
from quotes.models.numbers import number_in, whole_number
from quotes.suggestions.similar_names import near

QUOTES_A_PAGE = 25
REFUSALS_SHOWN = 10
NAMES_OFFERED = 500  # while a speaker's name is typed
TEMPLATE = "desk/quotes/queues/queue_quotes.html"


class WhoError(RefusedError):
    """A name that was typed doesn't tell which speaker, or is new."""

    def __init__(self, name, others):
        super().__init__(f"Which {name}?" if others else f"{name} is new.")
        self.details = {"who": name, "others": others, "kinds": Speaker.Kind.choices}
        self.details["likely_kind"] = kind_of_name(name)


@require_http_methods(["GET", "HEAD", "POST"])
@for_staff()
def queue_quotes(request, key):
    """List the quotes of a queue, and decide those that are chosen."""
    if key not in QUEUES:
        raise Http404
    if request.method == "POST":
        return decide(request, key)
    return listed(request, key)


@for_staff(DECIDE)
def decide(request, key):
    """Carry out the act on the quotes chosen; say what was refused, and why."""
    numbers, refusals = chosen(request.POST)
    try:
        outcome, words = carry_out(request, numbers)
    except WhoError as who:
        return listed(request, key, chosen=numbers, status=422, **who.details)
    except RefusedError as refusal:
        return listed(request, key, notice=str(refusal), chosen=numbers, status=422)
    say(request, outcome, words, [*refusals, *outcome.refusals])
    given = request.GET.copy()
    given["done"] = str(outcome.batch)
    return redirect(f"{request.path}?{given.urlencode()}")


def chosen(given) -> tuple[list[int], list[str]]:
    """Return the quotes chosen, and a sentence on each that has changed since."""
    sent = given.getlist("on_page" if given.get("all") else "quote")
    pairs = (one.partition(".") for one in sent)
    seen = {whole_number(pk): version for pk, _, version in pairs}
    seen.pop(None, None)
    quotes = Quote.objects.filter(pk__in=list(seen)[:QUOTES_A_PAGE]).order_by("pk")
    fresh = [q for q in quotes if str(q.row_version) == seen[q.pk]]
    stale = [q for q in quotes if str(q.row_version) != seen[q.pk]]
    changed = [f"“{q}” has been changed since this page was shown." for q in stale]
    return [quote.pk for quote in fresh], changed


def carry_out(request, numbers):
    """Do what was asked; return the outcome, and what was done in words."""
    act, person = request.POST.get("act", ""), request.user
    if not numbers:
        raise RefusedError("Choose at least one quote.")
    if act == "confirm":
        return confirm_clear(Quote.objects.filter(pk__in=numbers), person), "confirmed"
    if act == "reject":
        return deciding.reject(numbers, person), "rejected"
    with transaction.atomic():
        return speaker_given(request.POST, numbers, person)


def speaker_given(given, numbers, person):
    """Give the quotes the speaker who was chosen, typed or added."""
    if new := new_name(given):
        name, kind = new
        outcome = give_new_speaker(numbers, name, kind or kind_of_name(name), person)
        return outcome, f"given to {name}"
    speaker = Speaker.objects.in_use().filter(pk=number_in(given, "speaker")).first()
    speaker = speaker or speaker_typed(given.get("who", ""))
    return give_speaker(numbers, speaker, person), f"given to {speaker}"


def speaker_typed(typed) -> Speaker:
    """Return the one speaker of this name; raise WhoError if it is several or none."""
    name = attributing.name_given(typed)
    meant = list(Speaker.objects.who_may_be(name)[:2])
    if len(meant) == 1:
        return meant[0]
    raise WhoError(name, near(name))


def say(request, outcome, words, refusals) -> None:
    number = outcome.done
    messages.success(request, f"{number} quote{pluralize(number)} {words}.")
    for refusal in refusals[:REFUSALS_SHOWN]:
        messages.warning(request, f"Left as it was: {refusal}")
    if (more := len(refusals) - REFUSALS_SHOWN) > 0:
        messages.warning(request, f"{more} more left as they were.")


def listed(request, key, *, status=200, **more):
    """Render a page of a queue, or of its quotes that wait for one name."""
    name = request.GET.get("name", "")
    quotes = queue_of(key, request.user, name).defer("version__text")
    quotes = quotes.select_related("article__outlet").with_speakers()
    page = Paginator(quotes, QUOTES_A_PAGE).get_page(number_in(request.GET, "page"))
    names = Speaker.objects.in_use().order_by("sort_name", "id")[:NAMES_OFFERED]
    context = {
        "queue": QUEUES[key],
        "name": name,
        "page": page,
        "speakers": names.values_list("name", flat=True),
        "just_done": just_done(request),
        **more,
    }
    return render(request, TEMPLATE, context, status=status)
