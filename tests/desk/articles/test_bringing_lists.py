"""Bring in a list at the desk: its file, its columns, its rows, and its undo."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from articles.models import Article
from quotes.models import Quote, QuoteList
from tests.making import make_person, make_speaker

pytestmark = pytest.mark.django_db

ROWS = (
    "Quote,Who,Date,Paper\n"
    "“We have waited.”,Ada Quill,2031-05-15,Bay Courier\n"
    "“Nobody came.”,Bo Ek,3/4/2031,Bay Courier\n"
)


@pytest.fixture
def curator(client):
    person = make_person()
    client.force_login(person)
    return person


def send(client, content=ROWS, name="quotes.csv"):
    file = SimpleUploadedFile(name, content.encode())
    client.post("/desk/lists/", {"file": file})
    return QuoteList.objects.latest("id")


def page_of(client, sent):
    return " ".join(client.get(f"/desk/lists/{sent.pk}/").text.split())


def bring(client, sent, **more):
    chosen = {"column_1": "quote", "column_2": "speaker", "column_3": "date"}
    given = {**chosen, "column_4": "outlet", "bring": "1", **more}
    return client.post(f"/desk/lists/{sent.pk}/", given, follow=True)


def test_the_desk_leads_there(client, curator):
    assert 'href="/desk/lists/"' in client.get("/desk/").text


def test_it_shows_what_becomes_of_the_rows_and_stores_nothing(client, curator):
    sent = send(client)

    page = page_of(client, sent)

    assert "Added to be decided: “We have waited.” Said by Ada Quill" in page
    assert "Refused. The date “3/4/2031” may be two days." in page
    assert not Quote.objects.exists()


def test_it_asks_once_which_number_is_the_day(client, curator):
    sent = send(client)

    bring(client, sent, dates="day-first")

    quote = Quote.objects.get(text="Nobody came.")
    assert str(quote.said_on) == "2031-04-03"


def test_a_person_corrects_a_column(client, curator):
    sent = send(client, ROWS.replace("Who", "Xyz"))

    client.post(f"/desk/lists/{sent.pk}/", {"column_1": "quote", "column_4": "outlet"})

    assert "No speaker is named." in page_of(client, sent)


def test_without_a_column_of_quotes_it_asks_for_one(client, curator):
    sent = send(client, "A,B\n1,2\n3,4\n")

    assert "No column is the quote." in page_of(client, sent)
    assert "No column is the quote." in bring(client, sent, column_1="").text


def test_the_result_counts_and_offers_the_refused_rows(client, curator):
    sent = send(client)

    page = " ".join(bring(client, sent).text.split())

    assert "1 added, 0 already on record, 1 refused." in page
    csv = client.get(f"/desk/lists/{sent.pk}/refused.csv").text
    assert "“Nobody came.”" in csv
    assert "may be two days" in csv


def test_the_result_offers_to_undo_it(client, curator):
    sent = send(client)
    page = bring(client, sent).text
    address = page.partition('action="/desk/decisions/')[2].partition("/")[0]

    client.post(f"/desk/decisions/{address}/undo/")

    assert "This list was undone by Ana" in page_of(client, sent)
    assert not Article.objects.in_use().exists()


def test_a_curator_may_not_bring_in_as_confirmed(client, curator):
    sent = send(client)

    assert bring(client, sent, confirm="1").status_code == 403
    assert not Quote.objects.exists()


def test_an_editor_may_bring_in_as_confirmed(client):
    client.force_login(make_person("Eve", "editor"))
    make_speaker("Ada Quill")

    bring(client, send(client), confirm="1")

    assert Quote.objects.confirmed().get().text == "We have waited."


def test_nobody_sees_the_list_of_another(client, curator):
    sent = send(client)
    client.force_login(make_person("Eve", "editor"))

    assert client.get(f"/desk/lists/{sent.pk}/").status_code == 404


def test_an_empty_file_gets_a_sentence(client, curator):
    file = SimpleUploadedFile("a.csv", b"")

    assert "empty" in client.post("/desk/lists/", {"file": file}).text


def test_a_broken_sheet_gets_a_sentence(client, curator):
    file = SimpleUploadedFile("a.xlsx", b"PK\x03\x04 broken")
    client.post("/desk/lists/", {"file": file})

    page = page_of(client, QuoteList.objects.latest("id"))

    assert "The spreadsheet can’t be read" in page
