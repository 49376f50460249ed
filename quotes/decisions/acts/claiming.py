"""What people do with claims, each act with a decision that says who and why."""

from django.db import transaction
from django.utils import timezone

from articles.refusals import RefusedError, refuse_longer
from quotes.decisions.snapshots import Picture
from quotes.decisions.writing import changing_seen, survivor_of, write_change
from quotes.models import Appearance, Claim, Quote, Stance
from quotes.models.claims import LONGEST_CLAIM, LONGEST_SHORT


def new_claim(sentence, short="", quote=None, stance=Stance.STATES, *, actor=None):
    """Put a claim on record, as a draft, with the quote that it appears in.

    Raise RefusedError without a sentence, or if that or its short form is too long.
    """
    claim = Claim(sentence=one_line(sentence), short=one_line(short))
    refuse_words(claim)
    refuse_stance(stance)
    with transaction.atomic():
        claim.save()
        if quote is not None:
            Appearance.objects.create(claim=claim, quote=quote, stance=stance)
        write_change(claim, "add", Picture(), actor=actor)
    return claim


def attach(claim, quote, stance=Stance.STATES, actor=None, *, seen=None, **more):
    """Attach a quote to a claim, or to the one it was merged into."""
    refuse_stance(stance)
    with changing_claim(survivor_of(claim), "attach", actor, seen, **more) as claim:
        there = claim.appearances.filter(quote=quote).first()
        if there:
            raise RefusedError(
                f"This quote already {there.get_stance_display()}. Change that instead."
            )
        return Appearance.objects.create(claim=claim, quote=quote, stance=stance)


def detach(claim, quote, actor=None, *, seen=None):
    """Detach a quote from a claim, of which it may be the first appearance."""
    with changing_claim(claim, "detach", actor, seen) as claim:
        appearance = appearance_in(claim, quote)
        if claim.first_known_id == appearance.pk:
            Claim.objects.filter(pk=claim.pk).update(first_known=None)
        appearance.delete()


def set_stance(claim, quote, stance, actor=None, *, seen=None):
    """Change a quote's stance on a claim."""
    refuse_stance(stance)
    with changing_claim(claim, "change stance", actor, seen) as claim:
        appearance = appearance_in(claim, quote)
        appearance.stance = stance
        appearance.save(update_fields=["stance"])


def restate(claim, actor=None, *, sentence=None, short=None, seen=None):
    """Reword a claim; an empty short form becomes the sentence, if that fits.

    Raise RefusedError if it is public, and the person isn't an editor.
    """
    with changing_claim(claim, "restate", actor, seen) as claim:
        refuse_public(claim, actor)
        was = claim.sentence
        if sentence is not None:
            claim.sentence = one_line(sentence)
        if short is not None:
            claim.short = one_line(short)
        refuse_words(claim, was)
        refuse_published_without_short_form(claim)
        claim.save(update_fields=["sentence", "short", "slug", "folded"])


def set_first(claim, quote, actor=None, *, seen=None):
    """Set the quote in which a claim first appeared; None to go by date."""
    with changing_claim(claim, "set first", actor, seen) as claim:
        first = quote and appearance_in(claim, quote)
        Claim.objects.filter(pk=claim.pk).update(first_known=first)


def publish(claim, actor=None, *, seen=None):
    """Publish a claim; readers see it once one of its quotes is confirmed.

    Raise RefusedError without a short form, and without a confirmed quote.
    """
    with changing_claim(claim, "publish", actor, seen) as claim:
        if claim.is_published:
            raise RefusedError(f"“{claim}” is already published.")
        if not claim.appearances.in_confirmed_quotes().exists():
            raise RefusedError("Confirm one of its quotes first, or attach one.")
        claim.state, claim.published_at = Claim.State.PUBLISHED, timezone.now()
        refuse_published_without_short_form(claim)
        claim.save(update_fields=["state", "published_at"])


def withdraw(claim, actor=None, *, reason="", seen=None):
    """Withdraw a claim from publication, or abandon a draft."""
    with changing_claim(claim, "withdraw", actor, seen, reason=reason) as claim:
        if claim.state == Claim.State.WITHDRAWN:
            raise RefusedError(f"“{claim}” is already withdrawn.")
        claim.state = Claim.State.WITHDRAWN
        claim.save(update_fields=["state"])


def changing_claim(claim, act, actor, seen, **more):
    """Write a decision with what the block changes of a claim that is in use."""
    return changing_seen(claim, act, actor=actor, seen=seen, **more)


def appearance_in(claim, quote) -> Appearance:
    """Return a claim's appearance in a quote; raise RefusedError if it has none."""
    appearance = claim.appearances.filter(quote=quote).first()
    if appearance is None:
        raise RefusedError("This quote is no longer attached to the claim.")
    return appearance


def words_for(quote: Quote) -> str:
    """Return a quote's own words as a first draft of a claim."""
    return as_sentence(quote.text)


def as_sentence(words: str) -> str:
    """Return words with a capital and a full stop."""
    words = words.strip().rstrip(",;:")
    words = words[:1].upper() + words[1:]
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."


def one_line(words: str) -> str:
    return " ".join(words.split())


def refuse_words(claim, was: str = "") -> None:
    """Raise RefusedError for words that can't be a claim's, but were not before."""
    if not any(letter.isalnum() for letter in claim.sentence):
        raise RefusedError("A claim needs a sentence. Write what is asserted.")
    if claim.sentence != was:
        refuse_longer("The sentence", claim.sentence, LONGEST_CLAIM)
    if len(claim.short) > LONGEST_SHORT:
        raise RefusedError(
            f"The short form is {len(claim.short)} characters long. Shorten it to at "
            f"most {LONGEST_SHORT}."
        )


def refuse_published_without_short_form(claim) -> None:
    fits = claim.short or len(claim.sentence) <= LONGEST_SHORT
    if claim.is_published and not fits:
        raise RefusedError(
            f"The sentence is {len(claim.sentence)} characters long. Write a short "
            f"form of at most {LONGEST_SHORT}, for others to cite the claim by."
        )


def refuse_public(claim, actor) -> None:
    """Raise RefusedError if a claim is public, and the person isn't an editor."""
    if claim.is_published and actor and not actor.has_perm("quotes.publish_claim"):
        raise RefusedError("This claim is public. Only an editor can change its words.")


def refuse_stance(stance) -> None:
    if stance not in Stance.values:
        choices = ", ".join(Stance.values[:-1])
        raise RefusedError(f"A quote {choices} or {Stance.values[-1]} a claim.")
