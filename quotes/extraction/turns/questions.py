"""Reads interviews whose questions are paragraphs of their own, without letters."""

import re
from dataclasses import dataclass

from quotes.extraction.found import Span
from quotes.extraction.text.asides import is_aside
from quotes.extraction.text.interviews import interview_before
from quotes.extraction.text.labels import LETTER_LABEL
from quotes.extraction.turns.transcripts import is_direction
from quotes.extraction.turns.turn import ANSWER, Turn, talks, turn_said_by

FEWEST_QUESTIONS = 2
LONGEST_QUESTION = 600
# An answer has so many paragraphs at most, on an average.
LONGEST_ANSWER = 4
YOU = re.compile(r"\b[Yy]ou(?:rs?|rself)?\b")
MARKS = "“\"‘'«„"


@dataclass(frozen=True, slots=True)
class Question:
    """A paragraph that asks, by number, and whether a Q. stands before it."""

    number: int
    is_lettered: bool


def answers_to_questions(text: str, pieces: list[Span]) -> list[Turn]:
    """Return the answers of an interview; nothing where a page asks its readers."""
    questions = questions_in(text, pieces)
    lettered = [question for question in questions if question.is_lettered]
    if len(lettered) >= FEWEST_QUESTIONS:
        questions = lettered
    answers = answers_below(text, pieces, questions)
    if len(answers) < FEWEST_QUESTIONS:
        return []
    interview = interview_before(text, pieces[questions[0].number].start)
    if not lettered and not is_interview(text, pieces, questions, answers):
        return []
    if not lettered and interview.answers is None:
        return []
    return [turn_said_by(spoken, ANSWER, interview.answers) for spoken in answers]


def questions_in(text: str, pieces: list[Span]) -> list[Question]:
    found = []
    for number, piece in enumerate(pieces):
        letter = LETTER_LABEL.match(text, piece.start, piece.end)
        if letter and letter["name"].lower() in ("q", "question"):
            found.append(Question(number, is_lettered=True))
        elif is_question(text, piece):
            found.append(Question(number, is_lettered=False))
    return found


def is_question(text: str, piece: Span) -> bool:
    """Tell a paragraph that ends as a question, and is no quotation."""
    if piece.end - piece.start > LONGEST_QUESTION:
        return False
    return text[piece.end - 1] == "?" and text[piece.start] not in MARKS


def answers_below(
    text: str, pieces: list[Span], questions: list[Question]
) -> list[tuple[Span, ...]]:
    """Return the paragraphs between each question and the next one."""
    ends = [*(question.number for question in questions[1:]), len(pieces)]
    found = []
    for question, end in zip(questions, ends, strict=False):
        below = [
            without_letter(text, piece)
            for piece in pieces[question.number + 1 : end]
            if not (is_direction(text, piece) or is_aside(text, piece))
        ]
        if end == len(pieces):
            below = last_answer(text, below)
        if below:
            found.append(tuple(below))
    return found


def without_letter(text: str, piece: Span) -> Span:
    letter = LETTER_LABEL.match(text, piece.start, piece.end)
    return Span(letter.end(), piece.end) if letter else piece


def last_answer(text: str, below: list[Span]) -> list[Span]:
    """Return the first paragraph and those after it that go on talking."""
    for number, piece in enumerate(below):
        if number and not talks(text, piece):
            return below[:number]
    return below


def is_interview(
    text: str,
    pieces: list[Span],
    questions: list[Question],
    answers: list[tuple[Span, ...]],
) -> bool:
    """Tell an interview by *you* in what is asked and *I* or *we* in what is answered.

    A page that asks its readers, “What do the tolls cost?”, answers in the third
    person, and quotes people in marks; a column answers itself at length.
    """
    asked = sum(is_put_to(text, pieces[question.number]) for question in questions)
    answered = sum(any(talks(text, piece) for piece in spoken) for spoken in answers)
    quoting = sum(any(quotes(text, piece) for piece in spoken) for spoken in answers)
    length = sum(len(spoken) for spoken in answers)
    return (
        2 * asked >= len(questions)
        and 2 * answered >= len(answers)
        and 2 * quoting < len(answers)
        and length <= LONGEST_ANSWER * len(answers)
    )


def is_put_to(text: str, piece: Span) -> bool:
    return YOU.search(text, piece.start, piece.end) is not None


def quotes(text: str, piece: Span) -> bool:
    """Tell a paragraph that cites somebody: “It turns,” she said."""
    words = piece.of(text)
    return any(end in words for end in (",” ", ",” ", '," ', "?” ", '?" '))
