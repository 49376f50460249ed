"""The card says how sure the tool is, and offers whom it thinks likeliest."""

import re

import pytest

from quotes.decisions.quote_acts import LIKELIEST, SECOND_LIKELIEST
from quotes.models import Attribution, Decision, Quote, Speaker
from tests.desk.quotes.test_review_queries import HTMX, MOST, queries_of
from tests.folding import folded
from tests.making import make_article, make_person, make_quote, make_speaker

pytestmark = pytest.mark.django_db

TEXT = (
    "Ada Lovelace, the mayor, met Grace Hopper, chief engineer of Haldrake Marine.\n\n"
    "“It is safe,” she said. “I paid,” said Hopper."
)
NAMES = ["Grace Hopper", "Ada Lovelace"]
EXPECTED = "the words: certain · the person: likely, from “she”"


def place_of(words):
    start = TEXT.index(words)
    return start, start + len(words)


def found(speaker=None, *, confidence=0.97, printed="she", **said):
    """Return a found quote by “she”, as the engine would have recorded it."""
    article = make_article(TEXT)
    quote = make_quote(
        "It is safe,", article=article, speaker=speaker, state="found",
        confidence=confidence, rule="name before cue",
    )  # fmt: skip
    start, end = place_of(f"{printed} said")
    said = {"resolved_kind": "person", "sure": 0.41, **said}
    quote.attributions.update(
        name_as_printed=printed, name_start=start, name_end=start + len(printed), **said
    )
    return Quote.objects.get(pk=quote.pk)


def card_of(client, quote):
    """Return the card's words as they are read, and the page from the card on."""
    page = client.get(f"/desk/quotes/{quote.pk}/").text
    page = page[page.index('id="card"') : page.index('class="tools"')]
    return " ".join(re.sub("<[^>]+>", "", page).split()), page


def buttons(page):
    """Return key, field and value of each button that chooses a speaker."""
    pattern = (
        r'formaction="[^"]*/speaker/" name="(\w+)"\s+value="([^"]*)" data-key="(.)"'
    )
    return [(key, name, value) for name, value, key in re.findall(pattern, page)]


def press(client, quote, key, page):
    """Press a key of the card, as a browser without scripts would its button."""
    sent = {key: {name: value} for key, name, value in buttons(page)}
    given = {"seen": quote.row_version, "name": "", "queue": "", "names": "1"}
    return client.post(f"/desk/quotes/{quote.pk}/speaker/", given | sent[key])


def test_it_tells_doubt_of_the_words_from_doubt_of_the_person(curating):
    quote = found("Ada Lovelace", resolved_name="Ada Lovelace", sure=0.8)

    assert EXPECTED in card_of(curating, quote)[0]


@pytest.mark.parametrize(
    ("sure", "word"),
    [(1, "certain"), (0.95, "certain"), (0.94, "likely"), (0.7, "likely"),
     (0.69, "unsure"), (0, "unsure"), (None, "not measured")],
)  # fmt: skip
def test_each_measure_has_a_word(curating, sure, word):
    quote = found("Ada Lovelace", resolved_name="Ada", printed="she", sure=sure)

    assert f"the person: {word}" in card_of(curating, quote)[0]


def test_a_quote_of_several_says_it_of_each(curating):
    quote = found("Ada Lovelace", resolved_name="Ada Lovelace", sure=0.8)
    council = make_speaker("Kelmouth Council", kind="organisation")
    quote.attributions.create(
        number=2, speaker=council, sure=0.96, resolved_kind="organisation"
    )

    expected = "Ada Lovelace: likely, from “she” · Kelmouth Council: certain"
    assert expected in card_of(curating, quote)[0]


def test_whoever_was_chosen_by_hand_is_said_to_be(curating):
    quote = found("Ada Lovelace", resolved_name="Ada Lovelace", sure=0.8)
    grace = make_speaker("Grace Hopper")
    given = {"seen": quote.row_version, "speaker": grace.pk}
    curating.post(f"/desk/quotes/{quote.pk}/speaker/", given)

    assert "the person: chosen by hand" in card_of(curating, quote)[0]


def test_a_quote_put_in_by_hand_is_not_doubted(curating):
    assert "the words:" not in card_of(curating, found(confidence=None))[0]


def test_the_likeliest_two_are_offered_with_a_key_each(curating):
    ada = make_speaker("Ada Lovelace")
    quote = found(likely_names=NAMES)

    words, page = card_of(curating, quote)

    assert "Not sure who: Grace Hopper or Ada Lovelace" in words
    assert buttons(page) == [
        (LIKELIEST.key, "new", "Grace Hopper"),
        (SECOND_LIKELIEST.key, "speaker", str(ada.pk)),
    ]


@pytest.mark.parametrize("is_known", [True, False])
@pytest.mark.parametrize(("place", "key"), [(0, LIKELIEST), (1, SECOND_LIKELIEST)])
def test_a_key_chooses_one_of_them(curating, place, key, is_known):
    if is_known:
        make_speaker(NAMES[place])
    quote = found(likely_names=NAMES)
    page = card_of(curating, quote)[1]

    press(curating, quote, key.key, page)

    said = quote.attributions.get()
    assert (said.speaker.name, said.speaker.kind) == (NAMES[place], "person")
    assert Speaker.objects.count() == 1
    assert said.sure == (0.41 if key is LIKELIEST else None)


def test_once_the_first_is_chosen_the_second_is_still_one_key(curating):
    quote = found(likely_names=NAMES)
    press(curating, quote, LIKELIEST.key, card_of(curating, quote)[1])

    words, page = card_of(curating, quote)

    assert "Ada Lovelace instead" in words
    assert buttons(page) == [(SECOND_LIKELIEST.key, "new", "Ada Lovelace")]


def test_candidates_on_record_are_offered_likeliest_first(curating):
    ralph, ada = make_speaker("Ralph Lovelace"), make_speaker("Ada Lovelace")
    quote = found(resolved_name="Lovelace", printed="she")
    candidate = Attribution.candidates.through
    for speaker in (ralph, ada):
        candidate.objects.create(attribution=quote.attributions.get(), speaker=speaker)

    words, page = card_of(curating, quote)

    assert "Which one? Ralph Lovelace or Ada Lovelace" in words
    values = [value for _, _, value in buttons(page)]
    assert values == [str(ralph.pk), str(ada.pk)]


def test_nothing_is_offered_of_a_decided_quote(curating):
    quote = found("Ada Lovelace", likely_names=NAMES)
    Quote.objects.filter(pk=quote.pk).update(state="confirmed")

    assert buttons(card_of(curating, quote)[1]) == []


def test_the_keys_are_explained(curating):
    page = curating.get(f"/desk/quotes/{found().pk}/").text

    help_ = page[page.index('id="help"') :]
    for key in "fgty":
        assert f"<kbd>{key}</kbd>" in help_


@pytest.mark.parametrize("known", [[], NAMES])
def test_it_costs_no_more_than_the_bound(client, known):
    client.force_login(make_person("Ana", "curator"))
    for name in known:
        make_speaker(name)
    quote = found(likely_names=NAMES)
    first = make_quote("I paid,", article=quote.article, state="found")
    client.get(f"/desk/quotes/{first.pk}/")

    address, seen = f"/desk/quotes/{first.pk}/confirm/", {"seen": first.row_version}
    queries = queries_of(lambda: client.post(address, seen, headers=HTMX))

    assert len(queries) <= MOST, "\n".join(queries)


def test_a_new_name_has_the_kind_that_it_looks_like(curating):
    quote = found(likely_names=NAMES)
    given = {"seen": quote.row_version, "new": "Kelmouth Harbour Council"}

    curating.post(f"/desk/quotes/{quote.pk}/speaker/", given)

    speaker = Speaker.objects.get()
    assert speaker.kind == "organisation"
    assert speaker.sort_name == "kelmouth harbour council"


def test_a_new_speaker_becomes_another_kind_with_a_key(curating):
    quote = found(likely_names=NAMES)
    given = {"seen": quote.row_version, "new": "Orrin Dray"}
    curating.post(f"/desk/quotes/{quote.pk}/speaker/", given)
    words, page = card_of(curating, quote)
    assert "Record as an organisation" in words
    assert 'name="speakers_kind" value="organisation"' in folded(page)

    quote.refresh_from_db()
    given = {"seen": quote.row_version, "speakers_kind": "organisation"}
    path = f"/desk/quotes/{quote.pk}/speakers-kind/"
    page = curating.post(path, given, follow=True).text

    assert "Orrin Dray is now recorded as an organisation." in page
    speaker = Speaker.objects.get()
    assert (speaker.kind, speaker.sort_name) == ("organisation", "orrin dray")
    assert Decision.objects.about(speaker).first().act == "change"


def test_a_name_that_confirming_adds_becomes_another_kind_too(curating):
    quote = found(resolved_name="Orrin Dray", sure=0.9)
    given = {"seen": quote.row_version, "speakers_kind": "organisation"}

    path = f"/desk/quotes/{quote.pk}/speakers-kind/"
    page = curating.post(path, given, follow=True).text
    assert "Orrin Dray will be recorded as an organisation." in page
    quote.refresh_from_db()
    given = {"seen": quote.row_version, "names": "1"}
    curating.post(f"/desk/quotes/{quote.pk}/confirm/", given)

    assert Speaker.objects.get().kind == "organisation"


def test_the_kind_of_a_speaker_whom_readers_see_is_left_alone(curating):
    ada = make_quote().attributions.get().speaker
    quote = found("Ada Lovelace", resolved_name="Ada Lovelace")

    assert "Record as" not in card_of(curating, quote)[0]
    given = {"seen": quote.row_version, "speakers_kind": "group"}
    answer = curating.post(f"/desk/quotes/{quote.pk}/speakers-kind/", given)

    ada.refresh_from_db()
    assert (answer.status_code, ada.kind) == (422, "person")
    assert "Readers already see Ada Lovelace." in answer.text


def test_nobody_is_called_a_person_before_somebody_is_chosen(curating):
    quote = found(
        likely_names=["Haldrake Marine", "Wend Trust"], resolved_kind="person"
    )
    quote.attributions.update(name_as_printed="it")

    assert "the speaker: unsure, from “it”" in card_of(curating, quote)[0]


@pytest.mark.parametrize(
    ("printed", "kind"),
    [("it", "organisation"), ("The company", "organisation"), ("she", "person")],
)
def test_what_stands_for_a_likely_name_tells_its_kind(curating, printed, kind):
    quote = found(likely_names=["Haldrake Marine", "Wend Trust"])
    quote.attributions.update(name_as_printed=printed)

    press(curating, quote, LIKELIEST.key, card_of(curating, quote)[1])

    assert Speaker.objects.get().kind == kind
