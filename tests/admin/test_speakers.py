"""Speakers and roles in the admin."""

import pytest

from quotes.models import Decision, Role, Speaker, Tenure
from tests.making import make_quote, make_speaker

LIST = "/admin/quotes/speaker/"
ROLES = "/admin/quotes/role/"
NO_ROWS = {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0}


def rows(prefix, *given):
    found = {f"{prefix}-{name}": value for name, value in NO_ROWS.items()}
    found[f"{prefix}-TOTAL_FORMS"] = len(given)
    for number, row in enumerate(given):
        found |= {f"{prefix}-{number}-{name}": v for name, v in row.items()}
    return found


def post(curating, address, *, names=(), tenures=(), **fields):
    given = {"kind": "person", **fields, **rows("names", *names)}
    return curating.post(address, given | rows("tenures", *tenures), follow=True)


def text_of(response):
    return response.content.decode()


def test_a_speaker_is_added_with_names_and_tenures(curating):
    role = Role.objects.create(title="Ambassador", organisation="United Nations")
    held = {"role": role.pk, "since": "2017-01", "until": "2018"}

    post(curating, f"{LIST}add/", name="Nikki Haley", names=[{"name": "Ms Haley"}],
         tenures=[held])  # fmt: skip

    speaker = Speaker.objects.get()
    tenure = speaker.tenures.get()
    assert speaker.sort_name == "haley nikki"
    assert set(speaker.names.values_list("key", flat=True)) == {"haley", "nikki haley"}
    assert (str(tenure.since), str(tenure.until)) == ("2017-01", "2018")
    assert Decision.objects.about(speaker).get().act == "add"


@pytest.mark.parametrize(
    ("held", "sentence"),
    [
        ({"since": "soon"}, "isn’t a date"),
        ({"since": "2017-13"}, "no day 2017-13"),
        ({"since": "2018", "until": "2017"}, "ends before it begins"),
    ],
)
def test_a_bad_tenure_gets_a_sentence(curating, held, sentence):
    role = Role.objects.create(title="Ambassador")

    response = post(curating, f"{LIST}add/", name="Nikki Haley",
                    tenures=[{"role": role.pk, **held}])  # fmt: skip

    assert sentence in text_of(response)
    assert Speaker.objects.count() == 0


def test_a_second_speaker_of_one_name_is_pointed_out(curating):
    first = make_speaker("Ada Lovelace")

    response = post(curating, f"{LIST}add/", name="Ada  Lovelace")

    assert f"Speaker {first.pk} is also called Ada Lovelace" in text_of(response)
    assert Speaker.objects.filter(name="Ada Lovelace").count() == 2


def test_a_bad_wikidata_id_gets_a_sentence(curating):
    response = post(curating, f"{LIST}add/", name="Ada Lovelace", wikidata_id="hello")

    assert "Write Q and a number" in text_of(response)


def test_the_list_counts_their_quotes(curating, django_assert_max_num_queries):
    make_quote()
    make_quote(state="found")
    for n in range(3):
        make_speaker(f"Speaker {n}")

    with django_assert_max_num_queries(6):
        page = text_of(curating.get(LIST))

    assert "Ada Lovelace" in page
    assert ">2</a>" in page


def test_a_speaker_is_found_under_any_name(curating):
    speaker = make_speaker("Nikki Haley")
    speaker.names.create(name="Nimarata Randhawa")
    make_speaker("Ada Lovelace")

    page = text_of(curating.get(f"{LIST}?q=randhawa"))

    assert "Nikki Haley" in page
    assert "Ada Lovelace" not in page


def test_a_search_counts_each_quote_once(curating):
    speaker = make_quote().attributions.get().speaker
    speaker.names.create(name="Lady Lovelace")
    speaker.names.create(name="Countess of Lovelace")

    page = text_of(curating.get(f"{LIST}?q=lovelace"))

    assert ">1</a>" in page


def test_a_name_that_folds_to_a_long_key_is_stored(curating):
    post(curating, f"{LIST}add/", name="\ufdfa" * 200)

    assert Speaker.objects.count() == 1


def test_a_new_name_moves_them_in_the_list(curating):
    speaker = make_speaker("Ada Byron")
    sort_name = speaker.sort_name

    post(curating, f"{LIST}{speaker.pk}/change/", name="Ada Lovelace",
         sort_name=sort_name, seen_version=1)  # fmt: skip

    speaker.refresh_from_db()
    assert speaker.sort_name == "lovelace ada"
    assert speaker.names.filter(key="ada byron").exists()


def test_a_sort_name_is_set_folded_and_made_again_where_it_is_emptied(curating):
    speaker = make_speaker("Gabriel García Márquez")
    page = f"{LIST}{speaker.pk}/change/"

    post(curating, page, name=speaker.name, sort_name="García Márquez, G.",
         seen_version=1)  # fmt: skip
    speaker.refresh_from_db()
    assert speaker.sort_name == "garcia marquez g"

    post(curating, page, name=speaker.name, sort_name="", seen_version=2)
    speaker.refresh_from_db()
    assert speaker.sort_name == "marquez gabriel garcia"


def test_a_quoted_speaker_can_not_be_deleted_and_it_says_why(curating):
    quote = make_quote()
    speaker = quote.attributions.get().speaker

    response = curating.post(f"{LIST}{speaker.pk}/delete/", {"post": "yes"})

    assert "protected" in text_of(response)
    assert Speaker.objects.filter(pk=speaker.pk).exists()


def test_a_speaker_nobody_quotes_is_deleted_with_a_decision(curating, curator):
    speaker = make_speaker("Ada Lovelace")

    curating.post(f"{LIST}{speaker.pk}/delete/", {"post": "yes"})

    decision = Decision.objects.get()
    assert not Speaker.objects.exists()
    assert (decision.act, decision.actor) == ("delete", curator)
    assert decision.before["name"] == "Ada Lovelace"


def test_the_second_to_edit_a_speaker_sees_what_the_first_changed(curating):
    speaker = make_speaker("Ada Lovelace")
    address = f"{LIST}{speaker.pk}/change/"
    given = {"sort_name": speaker.sort_name, "seen_version": 1}
    post(curating, address, name="Ada King", **given)

    response = post(
        curating, address, name="Ada Lovelace", description="Countess", **given
    )

    assert "changed name from “Ada Lovelace” to “Ada King”" in text_of(response)
    speaker.refresh_from_db()
    assert speaker.name == "Ada King"


def test_a_role_shows_its_holders(curating):
    role = Role.objects.create(title="Ambassador")
    tenure = Tenure(speaker=make_speaker("Nikki Haley"), role=role)
    tenure.save()

    page = text_of(curating.get(f"{ROLES}{role.pk}/change/"))
    listed = text_of(curating.get(ROLES))

    assert "Nikki Haley" in page
    assert "Ambassador" in listed


def test_a_role_is_added_once(curating):
    Role.objects.create(title="Ambassador", organisation="United Nations")
    given = {"title": "Ambassador", "organisation": "United Nations"}

    response = curating.post(f"{ROLES}add/", given | rows("tenures"))

    assert "There is such a role already" in text_of(response)
