"""What rested on a guess of the speaker, and goes once a person corrects it."""

import re

from quotes.models import Speaker
from quotes.models.namings import is_name

# “It is safe,” said Ada Lovelace, who has been *the mayor* since May.
LONGEST_BETWEEN = 60
ENDS_SENTENCE = re.compile(r"[.!?](?=\s)|\n|[“”\"]")


def is_guess(attribution, speaker) -> bool:
    """Say whether a speaker is the one whom the article or the engine named."""
    if attribution.speaker_id:
        return attribution.speaker_id == speaker.pk
    name = named(attribution)
    return not name or is_called(speaker, name)


def named(attribution) -> str:
    """Return whom the engine named, else whom it thought likeliest, else the name."""
    likeliest = next(iter(attribution.likely_names), "")
    printed = attribution.name_as_printed
    return attribution.resolved_name or likeliest or (printed * is_name(printed))


def is_called(speaker, name) -> bool:
    return Speaker.objects.who_may_be(name).filter(pk=speaker.pk).exists()


def forget_guess(attribution, speaker=None) -> None:
    """Drop what came from whom the engine took for the speaker; save nothing.

    A title printed beside a name stays if that may be the name of the right speaker.
    """
    attribution.sure = attribution.role = None
    attribution.resolved_name = attribution.resolved_kind = ""
    if speaker is None or not has_title_here(attribution, speaker):
        forget_title(attribution)


def forget_title(attribution) -> None:
    attribution.title_as_printed = attribution.resolved_title = ""
    attribution.title_start = attribution.title_end = None


def has_title_here(attribution, speaker) -> bool:
    """Say whether the title is printed with the quote, of whoever said it."""
    if None in (attribution.title_start, attribution.name_start):
        return False
    name = attribution.name_start, attribution.name_end
    title = attribution.title_start, attribution.title_end
    if min(name[1], title[1]) > max(name[0], title[0]):
        return True  # “It is safe,” said the *chief engineer*.
    first, second = min(name[1], title[1]), max(name[0], title[0])
    between = attribution.quote.version.text[first:second]
    is_beside = len(between) <= LONGEST_BETWEEN and not ENDS_SENTENCE.search(between)
    return is_beside and is_called(speaker, attribution.name_as_printed)
