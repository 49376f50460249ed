"""The card of a quote whose “she” the tool read into a name says so loudly."""

import re

import pytest

from quotes.models import Attribution, Quote
from quotes.models.namings import Naming, last_naming, naming_at
from tests.desk.quotes.test_review_queries import HTMX, MOST, queries_of
from tests.folding import folded
from tests.making import make_article, make_person, make_quote, make_speaker

TEXT = (
    "Ada Lovelace opened the bridge.\n\n"
    "Lovelace and Jane Lovelaces sat in the first row.\n\n"
    "Lovelaces and McLovelace stayed. “It is safe,” she said.\n\n"
    "“I paid,” said Ada Lovelace."
)


def read_into(name="Ada Lovelace", printed="she", speaker=None, state="found"):
    """Return a quote by “she”, of whom the engine thinks that it is somebody."""
    article = make_article(TEXT)
    quote = make_quote("It is safe,", article=article, speaker=speaker, state=state)
    start = TEXT.index("she said")
    quote.attributions.update(
        name_as_printed=printed,
        resolved_name=name,
        name_start=start,
        name_end=start + len(printed),
    )
    return Quote.objects.get(pk=quote.pk)


def card_of(client, quote):
    """Return the card's words as they are read, and the whole page."""
    page = client.get(f"/desk/quotes/{quote.pk}/").text
    words = re.sub("<[^>]+>", "", page[page.index('id="card"') :])
    return " ".join(words.split()), page


def test_a_name_is_found_where_it_stands_last_before():
    start = last_naming(TEXT, "Ada Lovelace", TEXT.index("she"))[0]

    assert start == TEXT.index("Lovelace and")


@pytest.mark.parametrize("name", ["Bo Nowhere", "Ada ove", "Ada ovelace"])
def test_a_name_that_is_not_there_is_not_found(name):
    assert last_naming(TEXT, name, len(TEXT)) is None


def test_the_words_around_it_end_with_the_paragraph():
    start = TEXT.index("Lovelace and")

    naming = naming_at(TEXT, start, start + 8)

    after = " and Jane Lovelaces sat in the first row."
    assert naming == Naming("", "Lovelace", after)


def test_the_words_around_it_are_cut_between_words():
    text = f"{'before ' * 20}Lovelace{' behind' * 20}"

    naming = naming_at(text, 140, 148)

    assert naming.before == "… " + "before " * 8
    assert naming.after == " behind" * 8 + " …"


@pytest.mark.django_db
def test_the_card_asks_who_she_is_beside_where_they_are_named(curating):
    words, page = card_of(curating, read_into())

    assert "Printed: “she”. Is it Ada Lovelace? Last named here: Lovelace and" in words
    assert 'class="read-into"' in page


@pytest.mark.django_db
def test_the_card_says_only_of_the_first_where_they_are_named(curating):
    quote = read_into()
    more = {"name_as_printed": "she", "name_start": TEXT.index("she")}
    more |= {"name_end": TEXT.index("she") + 3, "resolved_kind": "person"}
    quote.attributions.create(number=2, resolved_name="Jane Lovelaces", **more)

    words, _ = card_of(curating, quote)

    assert "Is it Jane Lovelaces?" in words
    assert words.count("Last named here") == 1


@pytest.mark.django_db
def test_the_text_has_the_name_marked_as_a_reason(curating):
    quote = read_into()

    page = card_of(curating, quote)[1]

    lit = f'<span class="evidence lit" data-evidence="{quote.pk} ">'
    assert f"{lit}Lovelace</span> and Jane" in folded(page)
    assert f"{lit}she</span>" in folded(page)


@pytest.mark.django_db
def test_it_says_where_nobody_of_the_name_is_printed_before(curating):
    words, _ = card_of(curating, read_into("Bo Ek Nowhere"))

    assert "Is it Bo Ek Nowhere? The article doesn’t name them earlier." in words


@pytest.mark.django_db
@pytest.mark.parametrize(
    "printed", ["Lovelace", "Ms Lovelace", "Ada “Countess” Lovelace"]
)
def test_a_form_of_the_name_itself_is_no_reading(curating, printed):
    quote = read_into(printed=printed)

    words, page = card_of(curating, quote)

    assert "Is it" not in words
    assert f"printed: {printed}" in words
    assert f'data-evidence="{quote.pk} ">Lovelace</span> and' not in page


@pytest.mark.django_db
def test_a_known_speaker_whom_the_engine_chose_is_asked_about_too(curating):
    words, _ = card_of(curating, read_into(speaker="Ada Lovelace"))

    assert "Is it Ada Lovelace?" in words


@pytest.mark.django_db
def test_nothing_is_asked_once_somebody_else_is_chosen_or_it_is_decided(curating):
    chosen, decided = read_into(), read_into(speaker="Ada Lovelace", state="confirmed")
    said = Attribution.objects.filter(quote=chosen)
    said.update(speaker=make_speaker("Ann Ek"))

    for quote in (chosen, decided):
        words, _ = card_of(curating, quote)
        assert "Is it" not in words
        assert "printed: she" in words


@pytest.mark.django_db
def test_a_name_that_several_bear_is_asked_about_without_a_place(curating):
    quote = read_into()
    said = quote.attributions.get()
    said.candidates.set([make_speaker("Ada Lovelace"), make_speaker("A. Lovelace")])

    words, _ = card_of(curating, quote)

    assert "Is it Ada Lovelace?" in words
    assert "Named last" not in words


@pytest.mark.django_db
def test_one_key_confirms_it_all_the_same(curating):
    quote = read_into(speaker="Ada Lovelace")

    curating.post(f"/desk/quotes/{quote.pk}/confirm/", {"seen": quote.row_version})

    assert Quote.objects.get(pk=quote.pk).is_confirmed


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("speaker", "may_be"), [("Ada Lovelace", []), (None, []), (None, ["A", "B"])]
)
def test_it_costs_no_more_than_the_bound(client, speaker, may_be):
    client.force_login(make_person("Ana", "curator"))
    quote = read_into(speaker=speaker)
    quote.attributions.get().candidates.set([make_speaker(name) for name in may_be])
    first = make_quote("I paid,", article=quote.article, state="found")
    client.get(f"/desk/quotes/{first.pk}/")

    address, seen = f"/desk/quotes/{first.pk}/confirm/", {"seen": first.row_version}
    queries = queries_of(lambda: client.post(address, seen, headers=HTMX))

    assert len(queries) <= MOST, "\n".join(queries)
