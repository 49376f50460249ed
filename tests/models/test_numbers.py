"""Numbers that no row has are a 404 or a 400, wherever they are sent."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import get_resolver

from quotes.models import Quote
from quotes.models.numbers import (
    LARGEST,
    NoSuchNumberError,
    NumberConverter,
    RowField,
    RowsField,
    whole_number,
)
from tests.hurt.strangers import ARGUMENT, addresses_of
from tests.making import make_article, make_claim, make_quote, make_role, make_speaker

# Just too large for the database, for a float, for Python; and digits of others.
STRANGE = [str(LARGEST + 1), "9" * 400, "9" * 5000, "¹", "٣", "１"]
ROUTES = [
    route
    for route in addresses_of(get_resolver().url_patterns)
    if "<number:" in route and "sitemap" not in route
]


@pytest.mark.parametrize("written", STRANGE)
def test_digits_that_are_no_number_of_a_row_are_refused(written):
    with pytest.raises(NoSuchNumberError):
        whole_number(written)


@pytest.mark.parametrize(
    "written", ["", "x", "-1", "+1", "1.0", "1e3", " 1", "½", "1_0"]
)
def test_what_is_not_in_digits_is_no_number(written):
    assert whole_number(written) is None


@pytest.mark.parametrize("written", ["0", "7", "007", str(LARGEST)])
def test_a_number_is_read(written):
    assert whole_number(written) == int(written)


def test_one_converter_reads_the_numbers_in_addresses():
    resolver = get_resolver()
    used = {
        type(converter)
        for pattern in resolver.url_patterns
        if not hasattr(pattern, "url_patterns")
        for name, converter in pattern.pattern.converters.items()
        if name in ("pk", "number")
    }

    assert used == {NumberConverter}


def test_it_is_a_404_in_a_path(curating):
    for route in ROUTES:
        for written in (STRANGE[0], STRANGE[2], "%C2%B9"):
            number = ARGUMENT.sub(lambda _, written=written: written, route)

            assert curating.get(number).status_code == 404, number[:200]


def test_it_is_a_404_in_a_sitemap(client, db):
    for written in STRANGE:
        assert client.get(f"/sitemap-quotes-{written}.xml").status_code == 404


ASKED = [
    *(
        "/speakers/?after=",
        "/speakers/?before=",
        "/articles/?after=",
        "/claims/?after=",
    ),
    *("/quotes/?older=2024-05-13.", "/quotes/?q=safe&order=best&page="),
    *("/quotes.csv?speaker=", "/quotes.atom?role=", "/quotes.jsonl?outlet="),
    *("/desk/?page=", "/desk/search/?q=safe&page=", "/desk/decisions/?before="),
    *("/desk/speakers/?page=", "/desk/speakers/{speaker}/split/?role="),
    *("/desk/speakers/{speaker}/merge/?other=", "/desk/duplicates/?page="),
    *("/desk/quotes/{quote}/speaker/?number=", "/desk/claims/{claim}/?page="),
    *("/admin/quotes/quote/?id__exact=", "/admin/quotes/quote/?speaker="),
    *(
        "/admin/quotes/quote/?article__outlet__id__exact=",
        "/admin/auth/user/?id__exact=",
    ),
    *("/admin/quotes/quote/add/?article=", "/admin/articles/article/?p="),
    *("/admin/articles/article/?published_on__year=",),
]
SENT = [
    ("/desk/quotes/{quote}/speaker/", "speaker"),
    ("/desk/quotes/{quote}/speaker/", "number"),
    ("/desk/quotes/{quote}/role/", "role"),
    ("/desk/quotes/{quote}/no-speaker/", "number"),
    ("/desk/quotes/{quote}/join/", "with"),
    ("/desk/quotes/{quote}/confirm/", "seen"),
    ("/desk/quotes/{quote}/no-claim/", "claim"),
    ("/desk/quotes/{quote}/edit/", "seen_version"),
    ("/desk/articles/{article}/undo/", "at"),
    ("/desk/articles/{article}/confirm/", "percent"),
    ("/desk/claims/{claim}/attach/", "quote"),
    ("/desk/speakers/{speaker}/merge/", "other"),
    ("/desk/speakers/{speaker}/split/", "quotes"),
    ("/desk/duplicates/keep-apart/", "one"),
    ("/admin/quotes/quote/", "_selected_action"),
    ("/admin/auth/group/", "_selected_action"),
    ("/admin/auth/group/add/", "permissions"),
    ("/admin/auth/user/1/change/", "groups"),
    ("/admin/auth/user/1/change/", "user_permissions"),
]
# What has to be sent beside it, for it to be read at all.
BESIDE = {"seen": "1", "noun": "speaker", "name": "Ada", "kind": "person", "other": "1"}
BESIDE |= {"action": "delete_selected", "number": "1", "words": "It is safe."}


@pytest.fixture
def rows(db):
    quote = make_quote(role=make_role(), article=make_article())
    return {
        "quote": quote.pk,
        "article": quote.article_id,
        "speaker": make_speaker().pk,
        "claim": make_claim("It is safe.", quote).pk,
    }


@pytest.mark.parametrize("asked", ASKED)
def test_it_is_a_400_where_it_is_asked_for(curating, rows, asked):
    for written in STRANGE:
        answer = curating.get(asked.format(**rows) + written)

        assert answer.status_code == 400, written[:50]


@pytest.mark.parametrize(("address", "name"), SENT)
def test_it_is_a_400_where_it_is_sent(curating, rows, address, name):
    for written in STRANGE:
        answer = curating.post(address.format(**rows), BESIDE | {name: written})

        assert answer.status_code == 400, written[:50]


def test_it_is_a_400_where_the_admin_looks_for_a_row(curating):
    for written in STRANGE:
        address = f"/admin/quotes/quote/{written}/change/"

        assert curating.get(address).status_code == 400, written[:50]


@pytest.mark.parametrize("written", ["2", "2147483648", str(LARGEST)])
def test_a_speaker_that_a_quote_has_not_is_refused(curating, rows, written):
    quote = Quote.objects.get(pk=rows["quote"])
    address = f"/desk/quotes/{quote.pk}/speaker/"
    sent = {"seen": quote.row_version, "number": written, "speaker": rows["speaker"]}

    assert curating.get(address, {"number": written}).status_code == 404
    assert curating.post(address, sent).status_code == 422
    assert quote.attributions.count() == 1


@pytest.mark.django_db
@pytest.mark.parametrize("field", [RowField, RowsField])
@pytest.mark.parametrize(
    "sent", ["-99999999999999999999", "+9223372036854775808", "1_0"]
)
def test_a_row_is_chosen_by_digits_only(field, sent):
    given = [sent] if field is RowsField else sent

    with pytest.raises(ValidationError):
        field(Quote.objects.all()).clean(given)
