"""Choose who said a quote and in which role, by typing a few letters."""

from django.db.models import Count, Exists, OuterRef, Q
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_http_methods

from articles.refusals import RefusedError
from quotes.decisions.acts import attributing
from quotes.decisions.quote_acts import CHOOSE_ROLE, CHOOSE_SPEAKER
from quotes.desk.access import for_staff
from quotes.desk.quotes.acts import Done, NearError, act, lock_quote
from quotes.desk.quotes.names_here import name_of, names_here
from quotes.desk.quotes.review import show
from quotes.models import Attribution, Quote, Role, Speaker
from quotes.models.folding import fold
from quotes.models.numbers import number_in
from quotes.suggestions.similar_names import near

MOST_OPTIONS = 10
SPEAKER_PANEL = "desk/quotes/pickers/_speaker.html"
ROLE_PANEL = "desk/quotes/pickers/_role.html"


@require_http_methods(["GET", "HEAD", "POST"])
@for_staff(*CHOOSE_SPEAKER.needs)
def choose_speaker(request, pk):
    """Offer speakers whose name begins with what is typed, and set the one chosen."""
    if request.method == "POST":
        return set_speaker(request, pk)
    attribution = attribution_asked_for(request.GET, pk)
    typed = request.GET.get("q", "")[:300]
    return show(request, pk, panel=SPEAKER_PANEL, **speaker_options(attribution, typed))


@act()
def set_speaker(request, pk, seen):
    quote, given = lock_quote(pk, seen), request.POST
    number = number_in(given, "number")
    if label := given.get("unnamed"):
        attribution = attributing.set_unnamed(quote, label, request.user, number=number)
    elif words := " ".join(given.get("printed", "").split()):
        beside = given.get("before", ""), given.get("after", "")
        return add_speaker(request, quote, *name_of(quote, words, *beside))
    elif new := new_name(given):
        return add_speaker(request, quote, *new)
    else:
        speakers = Speaker.objects.filter(pk=number_in(given, "speaker"))
        if not speakers:
            raise RefusedError("Choose one of the speakers, or type a new name.")
        attribution = attributing.set_speaker(
            quote, speakers[0], request.user, number=number
        )
    role = f", as {attribution.role}" if attribution.role else ", in no known role"
    return Done(
        f"{attribution} said it{'' if attribution.unnamed_label else role}.", quote=pk
    )


@act()
def new_speaker(request, pk, seen):
    """Put the printed name on record as a new speaker of the quote."""
    quote = lock_quote(pk, seen)
    attribution = attributing.attribution_of(quote, number_in(request.POST, "number"))
    return add_speaker(request, quote, attribution.called)


def new_name(given) -> tuple[str, str] | None:
    """Return the name and the kind of a new speaker; "" is for the kind it seems."""
    fields = {"new": ""} | {f"new_{kind}": kind for kind in Speaker.Kind.values}
    return next(
        ((given[field], kind) for field, kind in fields.items() if given.get(field)),
        None,
    )


def add_speaker(request, quote, name, kind=""):
    """Add a speaker; raise NearError, once, if there are similar names on record."""
    number = number_in(request.POST, "number")
    known = list(Speaker.objects.who_may_be(name)[:2]) if name else []
    if len(known) == 1 and "sure" not in request.POST:
        attributing.set_speaker(quote, known[0], request.user, number=number)
        return Done(
            f"{known[0]} is already on record, and is now the speaker.", quote=quote.pk
        )
    attribution = attributing.attribution_of(quote, number)
    kind = kind or attributing.kind_of_new(attribution, name)
    others = near(name, kind)
    if others and "sure" not in request.POST:
        raise NearError(name, others, number, kind)
    added = attributing.add_and_set_speaker(
        quote, name, kind, request.user, number=number
    )
    return Done(f"{added.speaker} is now on record as the speaker.", quote=quote.pk)


@act()
def set_speakers_kind(request, pk, seen):
    """Say whether a new speaker is a person, an organisation or a group."""
    quote, kind = lock_quote(pk, seen), request.POST.get("speakers_kind", "")
    attribution = attributing.attribution_of(quote, number_in(request.POST, "number"))
    attributing.set_kind(attribution, kind, request.user)
    called = attribution.speaker or attribution.called
    is_or_will = "is now" if attribution.speaker else "will be"
    kind = Speaker.Kind(kind).with_article
    return Done(f"{called} {is_or_will} recorded as {kind}.", quote=pk)


@require_http_methods(["GET", "HEAD", "POST"])
@for_staff(*CHOOSE_ROLE.needs)
def choose_role(request, pk):
    """Offer the roles held at the time and those typed, and set the one chosen."""
    if request.method == "POST":
        return set_role(request, pk)
    attribution = attribution_asked_for(request.GET, pk)
    typed = request.GET.get("q", "")[:300]
    return show(request, pk, panel=ROLE_PANEL, **role_options(attribution, typed))


@act()
def set_role(request, pk, seen):
    quote, given = lock_quote(pk, seen), request.POST
    role = Role.objects.filter(pk=number_in(given, "role")).first()
    number = number_in(given, "number")
    if title := given.get("new"):
        attribution = attributing.add_and_set_role(
            quote, title, request.user, number=number
        )
        return Done(f"Said as {attribution.role}.", quote=pk)
    if role is None and not given.get("none"):
        raise RefusedError("Choose one of the roles, or type a new title.")
    attribution = attributing.set_role(quote, role, request.user, number=number)
    return Done(
        f"Said as {attribution.role}." if role else "Said in no role.", quote=pk
    )


def attribution_asked_for(given, pk) -> Attribution:
    quote = get_object_or_404(Quote, pk=pk)
    try:
        return attributing.attribution_of(quote, number_in(given, "number"))
    except RefusedError:
        raise Http404 from None


def speaker_options(attribution, typed) -> dict:
    """Return the speakers to choose from, with their roles on the quote's date."""
    found = (
        Speaker.objects.with_a_name_like(typed) if fold(typed) else likely(attribution)
    )
    counted = found.annotate(quote_count=Count("attributions")).order_by(
        "-quote_count", "sort_name"
    )
    here = names_here(attribution.quote, typed)
    there = [one.speaker.pk for one in here if one.speaker]
    speakers = list(counted.exclude(pk__in=there)[:MOST_OPTIONS])
    printed = attribution.called
    if printed and not fold(typed):
        meant = set(Speaker.objects.who_may_be(printed).values_list("pk", flat=True))
        speakers.sort(key=lambda speaker: speaker.pk not in meant)
    of_record = [*speakers, *(one.speaker for one in here if one.speaker)]
    held = attributing.roles_on(of_record, attribution.quote.said_on)
    for speaker in of_record:
        speaker.roles_then = held.get(speaker.pk, [])
    return {
        "here": here,
        "options": speakers,
        "typed": typed,
        "attribution": attribution,
        "new_name": typed.strip() or printed,
        "kinds": Speaker.Kind.choices,
    }


def likely(attribution):
    """Return whom the printed name may mean, and who else is quoted in the article."""
    here = Attribution.objects.filter(
        speaker=OuterRef("pk"), quote__article=attribution.quote.article_id
    )
    may_be = attribution.candidates.values("pk") if attribution.pk else []
    return Speaker.objects.in_use().filter(Q(pk__in=may_be) | Exists(here))


def role_options(attribution, typed) -> dict:
    """Return the roles to choose from: typed, else held by the speaker."""
    if fold(typed):
        roles = Role.objects.in_use().filter(title__icontains=" ".join(typed.split()))
    else:
        theirs = Q(tenures__speaker=attribution.speaker_id)
        theirs |= Q(attributions__speaker=attribution.speaker_id)
        roles = Role.objects.in_use().filter(theirs)
    own = Attribution.objects.filter(
        speaker=attribution.speaker_id, role=OuterRef("pk")
    )
    roles = roles.annotate(
        quote_count=Count("attributions", distinct=True), own=Exists(own)
    )
    counted = roles.order_by("-own", "-quote_count", "slug", "id")
    roles = list(counted[:MOST_OPTIONS])
    held = attributing.roles_on([attribution.speaker_id], attribution.quote.said_on)
    then = {role.pk for role in held.get(attribution.speaker_id, [])}
    for role in roles:
        role.held_then = role.pk in then
    title = typed.strip() or attribution.resolved_title or attribution.title_as_printed
    return {
        "options": sorted(roles, key=lambda role: not role.held_then),
        "typed": typed,
        "attribution": attribution,
        "new_title": title,
        "new_role": attributing.role_in_words(title),
    }
