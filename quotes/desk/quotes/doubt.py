"""How sure the engine is of a quote’s words, and of whose they are, in words."""

from quotes.models.namings import is_name

# The house rules are set so at first: what is confirmed together is certain, what waits
# in the queue “Low confidence” is unsure.
SCALE = ((0.95, "certain"), (0.7, "likely"), (0, "unsure"))


def doubt_of(quote, attributions) -> list[str]:
    """Return “the words: certain” and “the person: likely, from “she””.

    Nothing for a quote that a person put on record.
    """
    if quote.confidence is None:
        return []
    several = len(attributions) > 1
    speakers = [
        f"{attribution if several else noun_for(attribution)}: {in_words(attribution)}"
        for attribution in attributions
    ]
    return [f"the words: {on_scale(quote.confidence)}", *speakers]


def on_scale(measure: float) -> str:
    """Return what a measure from 0 to 1 is called."""
    return next(word for least, word in SCALE if measure >= least)


def noun_for(attribution) -> str:
    """Return what a speaker is called who isn't named: no person before it is one."""
    if speaker := attribution.speaker:
        return "the person" if speaker.kind == "person" else "the speaker"
    is_person = attribution.resolved_name and attribution.resolved_kind == "person"
    return "the person" if is_person else "the speaker"


def in_words(attribution) -> str:
    """Return how sure it is of a speaker, and from which words if they are no name."""
    if attribution.is_chosen:
        return "chosen by hand"
    if attribution.sure is None:
        return "not measured"
    printed = attribution.name_as_printed
    is_inferred = printed and (attribution.is_read_into or not is_name(printed))
    return on_scale(attribution.sure) + (f", from “{printed}”" if is_inferred else "")
