"""What came from the wrong speaker goes once a person corrects it."""

import pytest

from quotes.decisions.acts import attributing, deciding
from quotes.decisions.snapshots import values_of
from quotes.decisions.undo import undoing
from quotes.models import Decision, Quote, Role, Speaker
from tests.admin.forms import edit
from tests.making import make_article, make_person, make_quote, make_role, make_speaker

pytestmark = pytest.mark.django_db

TEXT = (
    "Ada Lovelace, the mayor, met the chief engineer.\n\n"
    "“It is safe,” she said.\n\n“I paid,” said Baker Bo Ek, the treasurer of the Pier "
    "Trust. “We know,” said the chief engineer."
)
SHE = ("It is safe,", "she")


@pytest.fixture
def ana(db):
    return make_person("Ana")


def found(words, name, title="", speaker=None, role=None, **said):
    """Return a found quote by a printed name, whose title stands where it stands."""
    article = make_article(TEXT)
    quote = make_quote(
        words, article=article, speaker=speaker, state="found", role=role
    )
    said = {"resolved_kind": "person", "sure": 0.8, "resolved_title": title, **said}
    for column, printed in (("name", name), ("title", title)):
        start = TEXT.rindex(printed) if printed else None
        said[f"{column}_as_printed"] = printed
        said[f"{column}_start"] = start
        said[f"{column}_end"] = start and start + len(printed)
    quote.attributions.update(**said)
    return Quote.objects.get(pk=quote.pk)


def by_ada(**more):
    more = {"resolved_name": "Ada Lovelace", **more}
    return found(*SHE, "the mayor", **more)


def printed(said):
    return said.title_as_printed, said.title_start, said.title_end, said.resolved_title


@pytest.mark.parametrize("speaker", ["Ada Lovelace", None])
def test_a_corrected_speaker_loses_the_title_of_the_wrong_one(ana, speaker):
    mayor = make_role("Mayor", "")
    quote = by_ada(speaker=speaker, role=mayor)

    attributing.set_speaker(quote, make_speaker("Grace Hopper"), ana)

    said = quote.attributions.get()
    assert printed(said) == ("", None, None, "")
    assert (said.role, said.sure, said.resolved_name) == (None, None, "")
    assert said.name_as_printed == "she"


def test_confirming_adds_no_role_of_the_wrong_one_afterwards(ana):
    quote = by_ada()

    attributing.set_speaker(quote, make_speaker("Grace Hopper"), ana)
    deciding.confirm([quote.pk], ana, add_speakers=True)

    assert not Role.objects.exists()


def test_a_new_speaker_has_not_the_kind_of_the_wrong_one(curating):
    quote = by_ada(resolved_kind="organisation")
    given = {"seen": quote.row_version, "new": "Grace Dray"}

    curating.post(f"/desk/quotes/{quote.pk}/speaker/", given)

    assert Speaker.objects.get().kind == "person"


def test_the_one_whom_the_tool_named_keeps_it_all(ana):
    quote = by_ada()
    before = quote.attributions.get()

    attributing.set_speaker(quote, make_speaker("Ada Lovelace"), ana)

    said = quote.attributions.get()
    assert printed(said) == printed(before)
    assert (said.sure, said.resolved_name) == (0.8, "Ada Lovelace")


def test_the_likeliest_keeps_it_and_the_second_does_not(ana):
    names = ["Ada Lovelace", "Grace Hopper"]
    first = by_ada(resolved_name="", likely_names=names)
    second = by_ada(resolved_name="", likely_names=names)

    attributing.set_speaker(first, make_speaker("Ada Lovelace"), ana)
    attributing.set_speaker(second, make_speaker("Grace Hopper"), ana)

    assert first.attributions.get().title_as_printed == "the mayor"
    assert second.attributions.get().title_as_printed == ""


@pytest.mark.parametrize(
    ("name", "title"), [("Bo Ek", ""), ("Bo Ek", "the treasurer of the Pier Trust")]
)
def test_a_title_beside_the_name_is_of_whoever_bears_that_name(ana, name, title):
    quote = found("I paid,", name, title, resolved_name="Bo Ek")
    make_speaker("Bo Ek")  # a namesake
    other = Speaker.objects.create(name="Bo Ek")
    other.keep_own_name()

    quote.attributions.update(speaker=make_speaker("Bo Ek"))
    attributing.set_speaker(quote, other, ana)

    assert quote.attributions.get().title_as_printed == title


def test_a_title_beside_somebody_elses_name_goes(ana):
    title = "the treasurer of the Pier Trust"
    quote = found("I paid,", "Bo Ek", title, resolved_name="Bo Ek")

    attributing.set_speaker(quote, make_speaker("Grace Hopper"), ana)

    assert quote.attributions.get().title_as_printed == ""


def test_a_title_that_stands_for_the_speaker_stays(ana):
    who = "the chief engineer"
    quote = found("We know,", who, who, resolved_name="Ada Lovelace")

    attributing.set_speaker(quote, make_speaker("Grace Hopper"), ana)

    said = quote.attributions.get()
    assert (said.title_as_printed, said.resolved_title) == (who, who)


def test_an_unnamed_source_keeps_nothing_of_the_wrong_one(ana):
    quote = by_ada(speaker="Ada Lovelace")

    attributing.set_unnamed(quote, "a source", ana)

    said = quote.attributions.get()
    assert printed(said) == ("", None, None, "")
    assert (said.sure, said.resolved_name, said.resolved_kind) == (None, "", "")


@pytest.mark.parametrize(
    ("label", "organisation"),
    [("aides", ""), ("aides of the ministry", "the ministry")],
)
def test_the_organisation_of_another_label_goes(ana, label, organisation):
    quote = by_ada(
        resolved_name="",
        unnamed_label="a spokesman for the ministry",
        unnamed_organisation="the ministry",
    )

    attributing.set_unnamed(quote, label, ana)

    assert quote.attributions.get().unnamed_organisation == organisation


def test_an_undo_brings_it_all_back(ana):
    quote = by_ada(speaker="Ada Lovelace", role=make_role("Mayor", ""))
    before = values_of(quote)

    attributing.set_speaker(quote, make_speaker("Grace Hopper"), ana)
    undoing.undo(Decision.objects.about(quote).first(), ana)

    after = values_of(quote)
    assert after == before


def test_the_admin_drops_it_too_but_keeps_a_role_chosen_there(curating):
    wrong, right = make_role("Mayor", ""), make_role("Engineer", "")
    grace = make_speaker("Grace Hopper")
    first, second = (by_ada(speaker="Ada Lovelace", role=wrong) for _ in range(2))
    chosen = {"attributions-0-speaker": grace.pk}

    edit(curating, first, **chosen)
    edit(curating, second, **chosen, **{"attributions-0-role": right.pk})

    assert first.attributions.get().role is None
    assert second.attributions.get().role == right
    assert second.attributions.get().title_as_printed == ""
