"""Finds the words that are somebody’s by the layout: turns, answers, posts."""

from quotes.extraction.found import Span
from quotes.extraction.turns.name_lines import turns_under_names
from quotes.extraction.turns.questions import answers_to_questions
from quotes.extraction.turns.transcripts import labelled_turns
from quotes.extraction.turns.turn import Turn
from quotes.extraction.turns.unmarked import unmarked_turns


def turns_in(text: str, pieces: list[Span]) -> list[Turn]:
    """Return the turns of a text in order, whatever its layout."""
    turns = (
        labelled_turns(text, pieces)
        or turns_under_names(text, pieces)
        or answers_to_questions(text, pieces)
    )
    return without_overlaps([*turns, *unmarked_turns(text, pieces)])


def without_overlaps(turns: list[Turn]) -> list[Turn]:
    """Keep of two turns that share words the one that begins first."""
    kept: list[Turn] = []
    for turn in sorted(turns, key=lambda turn: turn.whole.start):
        if not kept or turn.whole.start >= kept[-1].whole.end:
            kept.append(turn)
    return kept
