"""Another stretch of the article becomes the title as printed, or none does."""

import pytest

from articles.refusals import RefusedError
from quotes.decisions.acts import titling
from quotes.decisions.snapshots import values_of
from quotes.decisions.undo import undoing
from quotes.models import Decision, HouseRules, Quote
from tests.making import make_article, make_person, make_quote, make_role

pytestmark = pytest.mark.django_db

TEXT = (
    "The chief engineer was blunt. Grace Hopper has been chief\nengineer since May.\n\n"
    "“The treasurer was safe,” Hopper said. The chief engineer left.\n\n"
    "The chief\n\nengineer’s desk is empty."
)


@pytest.fixture
def ana(db):
    return make_person("Ana")


@pytest.fixture
def quote(db):
    quote = make_quote(
        "The treasurer was safe,", article=make_article(TEXT), state="found"
    )
    start = TEXT.index("Hopper said")
    quote.attributions.update(
        name_as_printed="Hopper", name_start=start, name_end=start + 6,
        title_as_printed="blunt", resolved_title="blunt", title_start=23, title_end=28,
    )  # fmt: skip
    return Quote.objects.get(pk=quote.pk)


def at(quote):
    said = quote.attributions.get()
    return TEXT[said.title_start : said.title_end], said.title_start


def test_the_place_nearest_to_the_name_is_taken(ana, quote):
    titling.set_title(quote, "chief engineer", ana)

    assert at(quote) == ("chief engineer", TEXT.index("chief engineer left"))


def test_line_ends_and_marks_are_no_obstacle(ana, quote):
    titling.set_title(quote, " “chief engineer since”, ", ana)

    said = quote.attributions.get()
    assert said.title_as_printed == "chief\nengineer since"
    assert said.resolved_title == "chief engineer since"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("harbour master", "“harbour master” don’t stand in this text"),
        ("treasurer", "only inside the quotation itself"),
        ("engineer’s lamp", "don’t stand in this text"),
        ("“ ”", "Type the words"),
        ("chief " * 60, "A title is shorter"),
    ],
)
def test_it_says_why_words_are_no_title(ana, quote, words, sentence):
    before = values_of(quote)

    with pytest.raises(RefusedError, match=sentence):
        titling.set_title(quote, words, ana)

    assert values_of(quote) == before


def test_none_takes_the_role_away_that_followed_from_it(ana, quote):
    quote.attributions.update(role=make_role("Blunt", ""))

    titling.remove_title(quote, ana)

    said = quote.attributions.get()
    assert (said.title_as_printed, said.title_start, said.role) == ("", None, None)


def test_the_role_that_the_new_title_means_is_taken(ana, quote):
    role = make_role("Chief engineer", "")

    titling.set_title(quote, "chief engineer", ana)

    assert quote.attributions.get().role == role


def test_a_role_that_a_person_chose_stays(ana, quote):
    make_role("Chief engineer", "")
    quote.attributions.update(role=make_role("Admiral", ""))

    titling.set_title(quote, "chief engineer", ana)

    assert quote.attributions.get().role.title == "Admiral"


def test_an_unnamed_source_has_none(ana, quote):
    quote.attributions.update(speaker=None, unnamed_label="aides")

    with pytest.raises(RefusedError, match="Put it in the label"):
        titling.set_title(quote, "chief engineer", ana)


def test_it_is_undone(ana, quote):
    before = values_of(quote)
    titling.set_title(quote, "chief engineer", ana)

    undoing.undo(Decision.objects.about(quote).first(), ana)

    assert values_of(quote) == before


def test_a_public_quote_that_two_confirmed_is_left_alone(ana, quote):
    HouseRules.objects.create(second_confirmation=True)
    Quote.objects.filter(pk=quote.pk).update(state="confirmed")

    with pytest.raises(RefusedError, match="takes two people"):
        titling.set_title(Quote.objects.get(), "chief engineer", ana)


def send(client, quote, **given):
    given = {"seen": quote.row_version, "number": "1", **given}
    return client.post(f"/desk/quotes/{quote.pk}/title/", given, follow=True)


def test_the_desk_asks_for_the_words(curating, quote):
    page = curating.get(f"/desk/quotes/{quote.pk}/title/?number=1").text

    assert 'name="words" value="blunt"' in page
    assert 'name="none"' in page


def test_the_desk_sets_it(curating, quote):
    page = send(curating, quote, words="chief engineer").text

    assert "Printed title: “chief engineer”." in page
    assert quote.attributions.get().title_as_printed == "chief engineer"


def test_the_desk_takes_none(curating, quote):
    page = send(curating, quote, words="blunt", none="1").text

    assert "No title is printed." in page
    assert quote.attributions.get().title_as_printed == ""


def test_the_desk_says_why_not_and_keeps_what_was_typed(curating, quote):
    answer = send(curating, quote, words="harbour master")

    assert answer.status_code == 422
    assert "don’t stand in this text" in answer.text
    assert 'value="harbour master"' in answer.text


def test_a_stale_card_sets_nothing(curating, quote):
    answer = send(curating, quote, words="chief engineer", seen=0)

    assert answer.status_code == 422
    assert quote.attributions.get().title_as_printed == "blunt"


def test_the_history_tells_the_old_and_the_new_title(curating, quote):
    send(curating, quote, words="chief engineer")

    page = curating.get(f"/desk/quotes/{quote.pk}/history/").text

    assert "“blunt”" in page
    assert "“chief engineer”" in page
