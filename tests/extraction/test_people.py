"""Who is who in an article: everybody with all mentions, and how surely."""

import io
import itertools
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotes.extraction import (
    KnownName,
    Person,
    find_people,
    find_quotes,
    find_statements,
)
from quotes.extraction.__main__ import main
from quotes.extraction.people.resolution import NAMED
from tests.examples import share_of
from tests.extraction.test_any_text import ENGLISH, PIECES

MILL = (
    "Maren Holt, the keeper of the old mill, opened it on Monday. Holt has kept it "
    "for ten years, and she knows every wheel.\n\n“It turns,” she said. The Selby "
    "Harbour Authority disagreed.\n\nA spokeswoman for the bank called it a ruin."
)
# Who is mentioned, and how, in what may be news.
MENTIONS = st.sampled_from(
    [
        *("she ", "She said ", "her ", "him", "they said ", "it said ", "his mother"),
        *("the mayor ", "the keeper ", "the company ", "The company said ", "both "),
        *("a spokeswoman for the bank ", "the spokeswoman ", "the statement said "),
        *("Ines Calder", "Calder’s ", "Piet Holt", "Mrs Holt", "the mayor, Maren Holt"),
        *("Harrow Bank", "the Harrow Bank ", "HB", "Selby", "Maren de Holt Vega", "M."),
        *("Baroness Holm of Kelmouth", "Holt and Ines Calder said ", "the pair "),
        *("Mill Keeper Opens Old Mill\n\n", "former ", " KC", " Jr.", "J. R. Holt"),
    ]
)


def person(text: str, name: str, known=()) -> Person:
    [found] = [one for one in find_people(text, known) if one.name == name]
    return found


def words_of(text: str, spans) -> list[str]:
    return [span.of(text) for span in spans]


def test_a_person_has_the_fullest_name_and_every_mention_in_order():
    maren = person(MILL, "Maren Holt")

    mentioned = [(one.kind, one.span.of(MILL)) for one in maren.mentions]
    assert maren.kind == "person"
    assert maren.label is None
    assert mentioned == [
        ("name", "Maren Holt"),
        ("name", "Holt"),
        ("pronoun", "she"),
        ("pronoun", "she"),
    ]


def test_a_fuller_name_is_the_one_given_wherever_it_stands():
    text = "“It turns,” Holt said. She is Maren Holt. Maren Brook Holt is her name."

    assert [one.name for one in find_people(text)] == ["Maren Brook Holt"]


def test_a_surname_of_two_people_is_a_mention_of_neither():
    text = "Maren Holt met Piet Holt at the mill. Holt left."

    mentioned = [[m.span.of(text) for m in one.mentions] for one in find_people(text)]
    assert mentioned == [["Maren Holt"], ["Piet Holt"]]


def test_titles_are_spans_of_the_text():
    assert words_of(MILL, person(MILL, "Maren Holt").titles) == [
        "keeper of the old mill"
    ]


def test_an_organisation_is_told_from_people():
    assert person(MILL, "Selby Harbour Authority").kind == "organisation"


def test_somebody_unnamed_has_a_label_and_no_name():
    text = f"{MILL} “It is closed,” the spokeswoman said."

    [unnamed] = [one for one in find_people(text) if one.label]
    assert (unnamed.name, unnamed.label) == (None, "A spokeswoman for the bank")
    assert [(one.kind, one.span.of(text)) for one in unnamed.mentions] == [
        ("description", "A spokeswoman for the bank"),
        ("description", "the spokeswoman"),
    ]


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("Maren Holt opened the mill.", "female"),
        ("Piet Holt opened the mill.", "male"),
        ("Mrs Wren Holt opened the mill.", "female"),
        ("Wren Holt, a former chairman of the bank, opened the mill.", "male"),
        ("Xq Holt opened the mill.", None),
    ],
)
def test_a_gender_is_told_by_the_text_or_the_first_name(text, gender):
    assert find_people(text)[0].gender == gender


def test_every_mention_says_how_sure_it_is():
    sure = [one.confidence for some in find_people(MILL) for one in some.mentions]

    assert sure
    assert all(0.0 <= one <= 1.0 for one in sure)


def test_a_name_heard_only_inside_quotations_is_no_candidate():
    text = "Piet Holt came. “I met Ines Calder,” he said.\n\n“It turns,” she said."

    [attribution] = find_quotes(text)[1].attributions
    assert attribution.mention.of(text) == "she"
    assert attribution.resolved_name is None
    assert "pronoun" not in [one.kind for one in person(text, "Ines Calder").mentions]


def test_the_same_name_outside_quotations_is_one():
    text = "Piet Holt came. He met Ines Calder.\n\n“It turns,” she said."

    [quote] = find_quotes(text)
    assert quote.attributions[0].resolved_name == "Ines Calder"


def test_a_pronoun_that_may_be_anybody_names_nobody_and_has_two_candidates():
    text = (
        "At the mill stood Maren Holt, Ines Calder, Ada Quill and Anna Benning. "
        "The wheel was old. “It turns,” she said."
    )

    [attribution] = find_quotes(text)[0].attributions
    assert attribution.resolved_name is None
    assert attribution.sure < NAMED
    assert len(set(attribution.candidates)) == 2
    assert set(attribution.candidates) < {one.name for one in find_people(text)}


def test_a_pronoun_above_the_threshold_names_one_and_has_no_candidates():
    [quote] = find_quotes("Maren Holt opened the mill. “It turns,” she said.")

    [attribution] = quote.attributions
    assert attribution.resolved_name == "Maren Holt"
    assert attribution.sure >= NAMED
    assert attribution.candidates == ()


def test_the_filter_lists_every_mention_where_people_are_asked_for():
    out, text = io.StringIO(), f"{MILL} Holt left."

    main(io.StringIO(json.dumps({"id": "a", "text": text})), out, people=True)

    rows = json.loads(out.getvalue())["mentions"]
    assert {key for row in rows for key in row} == {
        *("start", "end", "name", "label", "confidence"),
    }
    assert [(text[row["start"] : row["end"]], row["name"]) for row in rows] == [
        ("Maren Holt", "Maren Holt"),
        ("Holt", "Maren Holt"),
        ("she", "Maren Holt"),
        ("she", "Maren Holt"),
        ("Selby Harbour Authority", "Selby Harbour Authority"),
        ("A spokeswoman for the bank", None),
        ("Holt", "Maren Holt"),
    ]
    assert rows[-2]["label"] == "A spokeswoman for the bank"


def test_the_filter_says_how_sure_a_speaker_is():
    out = io.StringIO()

    main(io.StringIO(json.dumps({"id": "a", "text": MILL})), out)

    written = json.loads(out.getvalue())
    assert "mentions" not in written
    assert written["quotes"][0]["speaker"]["sure"] == sures_of(MILL)[0]


def sures_of(text: str) -> list[float]:
    return [one.sure for quote in find_statements(text) for one in quote.attributions]


def test_people_who_speak_jointly_share_no_mention():
    assert_sound(
        "“It turns at night,” said Maren Holt and Ines Calder.\n\nThe mill is old.\n\n"
        "“It never stood still,” they said."
    )


# What a curator knows already.

BENNING = KnownName(1, ("Ada Quill", "Ada Benning"), "person", ("mayor of Selby",))
BRIDGE = "Ada Quill opened the bridge. It was built last year. "


def test_two_forms_of_a_known_name_are_one_person():
    text = f"{BRIDGE}“It holds,” said Ada Benning."

    assert len(find_people(text)) == 2
    ada = person(text, "Ada Quill", [BENNING])
    assert words_of(text, [m.span for m in ada.mentions]) == [
        "Ada Quill",
        "Ada Benning",
    ]
    assert len(find_people(text, [BENNING])) == 1


def test_a_known_title_lets_the_mayor_find_her():
    text = f"{BRIDGE}“It holds,” the mayor said."

    [unknown] = find_quotes(text)[0].attributions
    [known] = find_quotes(text, [BENNING])[0].attributions
    assert (unknown.resolved_name, unknown.kind) == (None, "unnamed")
    assert (known.resolved_name, known.known_id) == ("Ada Quill", 1)


def test_a_known_title_gives_her_the_mayors_mentions_too():
    text = f"{BRIDGE}“It holds,” the mayor said."

    ada = person(text, "Ada Quill", [BENNING])
    assert words_of(text, [m.span for m in ada.mentions]) == ["Ada Quill", "the mayor"]


def test_a_kind_that_a_curator_gave_counts():
    text = "Wells Harrow opened the bridge. “It holds,” Wells Harrow said."
    bank = KnownName(2, ("Wells Harrow",), "organisation")

    assert person(text, "Wells Harrow").kind == "person"
    assert person(text, "Wells Harrow", [bank]).kind == "organisation"
    assert find_quotes(text, [bank])[0].attributions[0].kind == "organisation"


# Any text.


@settings(max_examples=share_of(1000))
@given(st.lists(st.one_of(PIECES, MENTIONS), max_size=40).map("".join))
def test_it_copes_with_news_like_pieces(text):
    assert_sound(text)


@settings(max_examples=share_of(300))
@given(st.text(max_size=200))
def test_it_copes_with_any_unicode(text):
    assert_sound(text)


def assert_sound(text: str) -> None:
    """Check that people share no mention, and that all is in the text, in order."""
    people = find_people(text)
    assert people == find_people(text)
    spans = [one.span for some in people for one in some.mentions]
    assert len(spans) == len(set(spans))
    for one in people:
        assert bool(one.name) != bool(one.label)
        assert one.kind in ("person", "organisation")
        assert_mentions_sound(text, one)
    assert all(0.0 <= sure <= 1.0 for sure in sures_of(text))


def assert_mentions_sound(text: str, one: Person) -> None:
    starts = [mention.span.start for mention in one.mentions]
    assert starts
    assert starts == sorted(starts)
    for span in [*(mention.span for mention in one.mentions), *one.titles]:
        assert 0 <= span.start < span.end <= len(text)
    for mention in one.mentions:
        assert mention.kind in ("name", "pronoun", "description")
        assert 0.0 <= mention.confidence <= 1.0


def test_people_are_the_same_in_every_process():
    """Sets have another order in each, unless the seed of hashes is given."""
    line = json.dumps({"id": "a", "text": f"{MILL} {BRIDGE}{MILL}"})

    first, second = (filtered(line, seed) for seed in ("1", "2"))

    assert first == second
    assert json.loads(first)["mentions"]


def filtered(line: str, seed: str) -> str:
    return subprocess.run(
        [sys.executable, "-m", "quotes.extraction", "--people"],
        input=line,
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONHASHSEED": seed},
    ).stdout


# Time grows with the length of a text and no faster.

LENGTH = share_of(1_000_000)


@pytest.mark.long
@pytest.mark.parametrize(
    "unit",
    [
        "Maren Holt came home. She left. ",
        "Holt told Calder that he met her. ",
        "The Harrow Company left. The company stayed. “No,” it said. ",
        "“No,” said Maren Holt and Ines Calder. “No,” they said. ",
        "A spokeswoman came. The spokeswoman left. ",
        "Ada Holt, the mayor of Selby, left. The mayor left. ",
        "The Old Mill Turns Again Today\n\nHolt left. ",
        "the ",
        "Holt ",
        "he ",
    ],
)
def test_time_grows_with_the_mentions_and_no_faster(unit):
    assert any(is_linear(lambda length: unit * (length // len(unit))) for _ in TRY)


# Each about somebody else, so that there are many people to choose from.
@pytest.mark.long
@pytest.mark.parametrize(
    "sentence",
    [
        "{0} Holt came home. ",
        "Ada {0} came home. She left. ",
        "The {0} Company left. “No,” it said. ",
        "{0} Holt came home. Holt left. ",
        "Ada {0}, the mayor of Selby, came home. The mayor left. ",
        "A spokeswoman for {0} came. ",
    ],
)
def test_time_grows_with_the_people_and_no_faster(sentence):
    assert any(is_linear_in_people(sentence) for _ in TRY)


TRY = range(3)
SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split()
CROWD = max(500, share_of(1500))


def is_linear_in_people(sentence: str) -> bool:
    short = seconds_for(of_many(sentence, CROWD))
    return seconds_for(of_many(sentence, 4 * CROWD)) < 12 * max(short, 0.02)


def of_many(sentence: str, count: int) -> str:
    names = itertools.islice(itertools.product(SYLLABLES, repeat=4), count)
    return "".join(sentence.format("".join(name).capitalize()) for name in names)


def is_linear(text_of: Callable[[int], str]) -> bool:
    """Compare a text with one four times as long, with three times the slack."""
    short = seconds_for(text_of(LENGTH // 10))
    return seconds_for(text_of(4 * LENGTH // 10)) < 12 * max(short, 0.02)


def seconds_for(text: str) -> float:
    started = time.process_time()
    find_people(ENGLISH + text)
    return time.process_time() - started
