"""Who said a quote, and in which role: chosen by a person, or named by the article."""

import re
import uuid

from django.db import transaction

from articles.models import has_letters
from articles.refusals import RefusedError, refuse_longer
from articles.text.characters import tidy_name
from quotes.decisions.acts.correcting import forget_guess, is_guess
from quotes.decisions.kinds_of_names import kind_of_name, kind_of_printed
from quotes.decisions.printed_titles import split_title
from quotes.decisions.snapshots import Picture
from quotes.decisions.writing import changing, forget_check, survivor_of, write_change
from quotes.models import (
    Attribution,
    Decision,
    Quote,
    Role,
    Speaker,
    SpeakerName,
    Tenure,
)
from quotes.models.folding import name_key
from quotes.models.namings import is_name
from quotes.models.speakers import LONGEST_NAME

# "a former senior official", "the ambassador": a role's title goes without it.
ARTICLE = re.compile(r"^(?:an?|the)\s+", re.IGNORECASE)
# As newspapers shorten a title before a name: “Sen. Lydia Marchbanks”.
IN_FULL = {
    **{"sen": "senator", "rep": "representative", "gov": "governor"},
    **{"prof": "professor", "rev": "reverend", "cllr": "councillor"},
    **{"gen": "general", "col": "colonel", "capt": "captain", "sgt": "sergeant"},
    **{"lt": "lieutenant", "amb": "ambassador", "supt": "superintendent"},
}


def set_speaker(quote, speaker, actor, *, number=None, **more) -> Attribution:
    """Set the speaker of a quote, with the role that they certainly held then.

    `number` is the attribution's; None means the first that waits, else the first.
    Raise RefusedError if they are already a speaker of the quote.
    """
    with changing(quote, "attribute", actor=actor, **more):
        # Locked, so that a merge at the same time doesn't leave them behind.
        speaker = survivor_of(Speaker.objects.select_for_update().get(pk=speaker.pk))
        attribution = attribution_of(quote, number)
        taken = quote.attributions.exclude(pk=attribution.pk).filter(speaker=speaker)
        if taken.exists():
            raise RefusedError(f"{speaker} is already a speaker of this quote.")
        if not is_guess(attribution, speaker):
            forget_guess(attribution, speaker)
        attribution.role = role_of(attribution, speaker)
        attribution.speaker = speaker
        attribution.unnamed_label = attribution.unnamed_organisation = ""
        attribution.save()
        forget_check(quote)
    return attribution


def set_unnamed(quote, label, actor, *, number=None) -> Attribution:
    """Set an unnamed source as the speaker of a quote: US sources."""
    label = " ".join(tidy_name(label).split())
    if not has_letters(label):
        raise RefusedError("Type what the article calls the source: US sources.")
    with changing(quote, "attribute", actor=actor):
        attribution = attribution_of(quote, number)
        forget_guess(attribution)
        attribution.speaker = None
        if attribution.unnamed_organisation not in label:
            attribution.unnamed_organisation = ""
        attribution.unnamed_label = label[:300]
        attribution.save()
        forget_check(quote)
    return attribution


def set_role(quote, role, actor, *, number=None, **more) -> Attribution:
    """Set the role in which a quote was said; None for no role.

    Raise RefusedError for a source without a name, whose role is in its label.
    """
    with changing(quote, "attribute", actor=actor, **more):
        attribution = attribution_of(quote, number)
        if attribution.unnamed_label:
            raise RefusedError("An unnamed source has no role. Put it in the label.")
        attribution.role = role and survivor_of(role)
        attribution.save()
        forget_check(quote)
    return attribution


def attribution_of(quote, number=None) -> Attribution:
    """Return the attribution with a number; else the first waiting; else the first.

    A quote without speakers gets its first attribution, not saved yet. Raise
    RefusedError where its speakers have other numbers.
    """
    attributions = list(quote.attributions.order_by("number"))
    if not attributions:
        return Attribution(quote=quote, number=1)
    if number is not None:
        attributions = [one for one in attributions if one.number == number]
    if not attributions:
        raise RefusedError("This quote has no such speaker. Choose one of those shown.")
    waiting = [one for one in attributions if one.is_waiting]
    return (waiting or attributions)[0]


def role_of(attribution, speaker) -> Role | None:
    """Return the role that a printed title means, else the one held at the time."""
    said_on = attribution.quote.said_on
    if attribution.role and attribution.speaker_id is None:
        return attribution.role
    if attribution.resolved_title:
        return role_meant(attribution.resolved_title, speaker, said_on)
    return speaker.role_on(said_on) if speaker and said_on else None


def others_by_the_name(attribution, quotes) -> list[Quote]:
    """Return the quotes that print this very name, and whose speaker nobody chose."""
    others = [
        quote
        for quote in quotes
        if any(
            by_the_same_name(attribution, other) for other in quote.attributions.all()
        )
        and all(
            a.speaker_id != attribution.speaker_id for a in quote.attributions.all()
        )
    ]
    chosen = chosen_by_people(others) if others else set()
    return [quote for quote in others if quote.pk not in chosen]


def chosen_by_people(quotes) -> set[int]:
    """Return the numbers of the quotes whose speaker a person has chosen."""
    chosen = Decision.objects.exclude(actor=None).filter(
        act="attribute",
        subject_kind="quote",
        subject_id__in=[quote.pk for quote in quotes],
    )
    return set(chosen.values_list("subject_id", flat=True))


def by_the_same_name(attribution, other) -> bool:
    """Say whether another attribution prints the same name for another speaker.

    “She” and “the mayor” are no names: elsewhere they may be somebody else.
    """
    printed = attribution.name_as_printed
    return (
        is_name(printed)
        and name_key(other.name_as_printed) == name_key(printed)
        and not other.unnamed_label
        and other.speaker_id != attribution.speaker_id
    )


def set_speaker_of_others(attribution, actor) -> int:
    """Give the article's other found quotes by a printed name the same speaker.

    They are one batch; return how many they are.
    """
    found = Quote.objects.found().queued().filter(article=attribution.quote.article_id)
    found = found.exclude(pk=attribution.quote_id).prefetch_related("attributions")
    others, batch = others_by_the_name(attribution, found), uuid.uuid4()
    with transaction.atomic():
        for quote in others:
            number = next(
                other.number
                for other in quote.attributions.all()
                if by_the_same_name(attribution, other)
            )
            set_speaker(quote, attribution.speaker, actor, number=number, batch=batch)
    return len(others)


def name_speaker(attribution, *, actor=None, batch=None) -> Speaker:
    """Give a waiting attribution the speaker it names, adding a new one.

    Raise RefusedError if no name was found, or if several speakers have it.
    """
    if not attribution.resolved_name:
        raise RefusedError(
            f"“{attribution.quote}” waits for a speaker, and none is named. "
            "Choose one, or reject it."
        )
    known = list(Speaker.objects.who_may_be(attribution.resolved_name)[:2])
    if len(known) > 1:
        raise RefusedError(
            f"“{attribution.quote}”: several speakers are called "
            f"{attribution.resolved_name}. Choose one on the quote’s page."
        )
    speaker = known[0] if known else add_speaker(attribution, actor=actor, batch=batch)
    if Attribution.objects.filter(quote=attribution.quote, speaker=speaker).exists():
        raise RefusedError(
            f"“{attribution.quote}” names {speaker} twice. Remove one of them."
        )
    attribution.speaker = speaker
    attribution.save(update_fields=["speaker"])
    return speaker


def add_speaker(attribution, *, actor=None, batch=None) -> Speaker:
    """Put the speaker that an attribution names on record."""
    name = attribution.called
    kind = kind_of_new(attribution, name)
    return new_speaker(name, kind, actor=actor, batch=batch)


def kind_of_new(attribution, name) -> str:
    """Return the kind of a new speaker: as the article says, if it is of this name.

    Where the engine names nobody, *it* and *the company* still tell.
    """
    names = [attribution.called, *attribution.likely_names]
    if name_key(name) not in map(name_key, names):
        return kind_of_name(name)
    if not attribution.resolved_name:
        printed = kind_of_printed(attribution.name_as_printed)
        if printed != Speaker.Kind.PERSON:
            return printed
    if attribution.resolved_kind in Speaker.Kind.values:
        return attribution.resolved_kind
    return kind_of_name(name)


def set_kind(attribution, kind, actor) -> None:
    """Set the kind of a speaker, or of the one whom confirming would add.

    Raise RefusedError if readers see the speaker already.
    """
    if kind not in Speaker.Kind.values:
        raise RefusedError("A speaker is a person, an organisation or a group.")
    if attribution.speaker is None:
        with changing(attribution.quote, "attribute", actor=actor):
            attribution.resolved_kind = kind
            attribution.save(update_fields=["resolved_kind"])
            forget_check(attribution.quote)
        return
    speaker = Speaker.objects.select_for_update().get(pk=attribution.speaker_id)
    if speaker.attributions.public().exists():
        raise RefusedError(
            f"Readers already see {speaker}. Change the kind on the speaker’s page in "
            "the admin."
        )
    with changing(speaker, "change", actor=actor):
        if not speaker.has_own_sort_name:
            speaker.sort_name = ""
        speaker.kind = kind
        speaker.save()


def new_speaker(name, kind=Speaker.Kind.PERSON, *, actor=None, batch=None) -> Speaker:
    """Put a speaker on record; raise RefusedError for a name without letters."""
    name = name_given(name)
    with transaction.atomic():
        speaker = Speaker.objects.create(name=name, kind=kind)
        SpeakerName.objects.create(speaker=speaker, name=name)
        write_change(speaker, "add", Picture(), actor=actor, batch=batch)
    return speaker


def name_given(typed: str) -> str:
    """Return a name as it is kept; raise RefusedError for a long one, or no letters."""
    name = " ".join(tidy_name(typed).split())
    refuse_longer("The name", name, LONGEST_NAME)
    if not name_key(name):
        raise RefusedError("A speaker needs a name. Type it as readers know it.")
    return name


def add_and_set_speaker(quote, name, kind, actor, *, number=None) -> Attribution:
    """Add a speaker and set them as a quote's, as one batch."""
    batch = uuid.uuid4()
    with transaction.atomic():
        speaker = new_speaker(name, kind, actor=actor, batch=batch)
        return set_speaker(quote, speaker, actor, number=number, batch=batch)


def add_and_set_role(quote, title, actor, *, number=None) -> Attribution:
    """Set a quote's role, adding it if new, as one batch.

    A title that names an organisation is told apart from it.
    """
    batch = uuid.uuid4()
    with transaction.atomic():
        role = new_role(*split_title(title), actor=actor, batch=batch)
        return set_role(quote, role, actor, number=number, batch=batch)


def unknown_names(quote) -> list[Attribution]:
    """Return the waiting attributions whose name no speaker on record has."""
    return [
        attribution
        for attribution in quote.attributions.all()
        if attribution.is_waiting
        and attribution.resolved_name
        and not Speaker.objects.who_may_be(attribution.resolved_name).exists()
    ]


def names_to_add(quotes) -> list[dict]:
    """Return name, kind and number of quotes of the speakers confirming would add."""
    return [
        waiting
        for waiting in quotes.names_waiting()
        if not Speaker.objects.who_may_be(waiting["resolved_name"]).exists()
    ]


def name_role(attribution, *, actor=None, batch=None) -> Role:
    """Give an attribution the role that its title names, adding it when new."""
    printed = attribution.resolved_title
    role = role_meant(printed, attribution.speaker, attribution.quote.said_on)
    if role is None:
        role = new_role(*split_title(printed), actor=actor, batch=batch)
    attribution.role = role
    attribution.save(update_fields=["role"])
    return role


def role_meant(printed, speaker=None, said_on=None) -> Role | None:
    """Return the role that a printed title means, None where that isn't certain.

    Once, titles were recorded whole, with their organisation: those go first.
    """
    post = split_title(printed)
    if post.organisation:
        whole = Role.objects.called(role_title(printed), "").order_by("id").first()
        if whole:
            return whole
    title, organisation = role_title(post.title), organisation_name(post.organisation)
    return Role.objects.meant_by(title, speaker, said_on, organisation)


def new_role(title, organisation="", *, actor=None, batch=None) -> Role:
    """Put a role on record, or return the one of that title and organisation."""
    title, organisation = role_title(title), organisation_name(organisation)
    if not has_letters(title):
        raise RefusedError("A role needs a title, such as ambassador.")
    known = Role.objects.called(title, organisation).first()
    if known:
        return known
    with transaction.atomic():
        role = Role.objects.create(title=title, organisation=organisation)
        write_change(role, "add", Picture(), actor=actor, batch=batch)
    return role


def role_in_words(printed: str) -> str:
    """Return the role that a title makes, in words: Editor, Kelmouth Herald."""
    title, organisation = split_title(printed)
    return str(
        Role(title=role_title(title), organisation=organisation_name(organisation))
    )


def role_title(printed: str) -> str:
    """Return a printed title as a role's: Former analyst, for “a former analyst”."""
    title = " ".join(ARTICLE.sub("", tidy_name(printed)).replace("'", "’").split())
    title = IN_FULL.get(title.rstrip(".").lower(), title)
    return (title[:1].upper() + title[1:])[:300]


def organisation_name(printed: str) -> str:
    """Return an organisation's name with the one kind of apostrophe that roles have."""
    return " ".join(tidy_name(printed).replace("'", "’").split())[:300]


def roles_on(speakers, said_on) -> dict[int, list[Role]]:
    """Return the roles that each speaker may have held on a partial date, by number."""
    tenures = Tenure.objects.filter(speaker__in=speakers).select_related("role")
    held: dict[int, list[Role]] = {}
    for tenure in tenures:
        if said_on is None or tenure.touches(said_on):
            roles = held.setdefault(tenure.speaker_id, [])
            if tenure.role not in roles:
                roles.append(tenure.role)
    return held
