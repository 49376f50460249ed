"""The CSV holds what the page shows, whole, in a fixed order, safe in a spreadsheet."""

import csv
import datetime
import io

import pytest
from django.core.management import CommandError, call_command

from quotes.decisions.acts import deciding
from quotes.exports import csv_chunks
from quotes.exports.columns import NAMES
from quotes.exports.csv_cells import guarded, listed
from quotes.models import Attribution, PartialDate, Quote, Role
from tests.exports import readme_table
from tests.making import make_article, make_quote, make_speaker

pytestmark = pytest.mark.django_db


def rows_of(quotes=None, **options):
    quotes = Quote.objects.all() if quotes is None else quotes
    text = b"".join(csv_chunks(quotes, **options)).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_it_holds_every_column_of_a_quote(settings):
    settings.ONRECORD_SITE_URL = "https://quotes.example"
    role = Role.objects.create(title="Countess", organisation="Lovelace")
    article = make_article(
        outlet="The Daily Example",
        byline="Mary Shelley",
        url="https://e.example/b",
        language="en",
    )
    quote = make_quote(article=article, role=role, cue="told", context="reporters")
    quote.said_on = PartialDate.parse("2024-05")
    quote.said_on_basis = "stated"
    quote.save()
    quote.attributions.update(sure=0.97)
    speaker = quote.attributions.get().speaker

    (row,) = rows_of()

    assert row == {
        "id": str(quote.pk),
        "address": f"https://quotes.example/quotes/{quote.pk}/",
        "quote": "The bridge will open in May, […] It is safe.",
        "kind": "direct",
        "speaker": "Ada Lovelace",
        "speaker_id": str(speaker.pk),
        "speaker_kind": "person",
        "role": "Countess",
        "role_id": str(role.pk),
        "organisation": "Lovelace",
        "name_as_printed": "",
        "title_as_printed": "",
        "sure": "0.97",
        "cue": "told",
        "context": "reporters",
        "article_title": "Bridge to open",
        "outlet": "The Daily Example",
        "byline": "Mary Shelley",
        "published_on": "2024-05-13",
        "language": "en",
        "said_on": "2024-05",
        "said_on_basis": "stated",
        "article_address": "https://e.example/b",
        "start": "35; 95",
        "end": "63; 106",
        "version": "1",
        "sha256": article.current_version.sha256,
        "captured_via": "paste",
        "state": "confirmed",
        "decided_by": "",
        "guarded": "",
    }


def test_it_lists_joint_and_unnamed_speakers_in_their_order():
    quote = make_quote(speaker=make_speaker("Smith; \\ & Sons", kind="organisation"))
    Attribution.objects.create(
        quote=quote, number=2, unnamed_label="aides", unnamed_organisation="the Palace"
    )

    (row,) = rows_of()

    assert row["speaker"] == "Smith\\; \\\\ & Sons; aides"
    assert row["speaker_id"].endswith("; ")
    assert row["speaker_kind"] == "organisation; unnamed"
    assert row["organisation"] == "; the Palace"


def test_a_waiting_quote_says_so():
    make_quote(speaker=None, state="found")

    (row,) = rows_of()

    assert (row["speaker"], row["speaker_kind"]) == ("", "waiting")


def test_it_goes_by_id_whatever_the_page_sorts_by():
    article = make_article(published_on=datetime.date(1999, 1, 1))
    first, second = make_quote(), make_quote(article=article)

    rows = rows_of(Quote.objects.newest_first())

    assert [row["id"] for row in rows] == [str(first.pk), str(second.pk)]


def test_it_begins_with_a_bom_and_ends_lines_with_crlf():
    make_quote()

    content = b"".join(csv_chunks(Quote.objects.all()))

    assert content.startswith("\ufeffid,address,quote".encode())
    assert content.count(b"\r\n") == 2


def test_it_quotes_every_cell_but_the_empty_ones():
    """Calc would split an unquoted list such as 35; 95 at the semicolon."""
    make_quote()

    content = b"".join(csv_chunks(Quote.objects.all()))

    assert b',"35; 95",' in content
    assert b',"Ada Lovelace",' in content
    assert b",,," in content
    assert b'""' not in content


@pytest.mark.parametrize(
    "start",
    [*"=+-@\t\r\n＝＋－＠", " =", "   +", "\xa0-", "\u200b@", "\u3000＝", "\u2800="]
    + ["\ufeff=", "\u202e=", " \t=", "\x0b=", " \n", "\u3164\xa0 =", "\ufe0f+"],
)
def test_it_guards_what_a_spreadsheet_would_run(start):
    cells = [""] * len(NAMES)
    cells[2] = f"{start}1+1"

    row = dict(zip(NAMES, guarded(cells), strict=True))

    assert row["quote"] == f"'{start}1+1"
    assert row["guarded"] == "quote"


def test_raw_leaves_formulas_as_they_are():
    make_quote("=1+1", article=make_article("“=1+1,” Ada Lovelace said."))

    assert rows_of(raw=True)[0]["quote"] == "=1+1"
    assert rows_of()[0]["quote"] == "'=1+1"


def test_an_empty_list_is_an_empty_cell():
    assert listed([]) == ""
    assert listed([None, ""]) == "; "


def test_it_takes_a_fixed_number_of_queries(django_assert_max_num_queries):
    for _ in range(3):
        make_quote()

    with django_assert_max_num_queries(4):
        rows_of()


def test_it_holds_no_more_than_a_few_chunks_at_once():
    article = make_article("word " * 30_000)
    words = article.current_version.text.rstrip()
    for _ in range(3):
        make_quote(words, article=article)

    chunks = [len(chunk) for chunk in csv_chunks(Quote.objects.all())]

    assert len(chunks) >= 3


def test_the_address_gives_the_confirmed_quotes(client):
    make_quote()
    make_quote(state="found")

    response = client.get("/quotes.csv")
    content = b"".join(response.streaming_content)

    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert "attachment" in response["Content-Disposition"]
    assert content.count(b"\r\n") == 2


def test_asking_for_the_head_alone_is_answered(client):
    make_quote()

    response = client.head("/quotes.csv")

    assert response.status_code == 200
    assert response["Content-Type"] == "text/csv; charset=utf-8"


def test_the_address_takes_the_filters_of_the_page(client):
    make_quote()
    make_quote(speaker="Grace Hopper")
    ada = make_speaker("Ada Lovelace")

    response = client.get(f"/quotes.csv?speaker={ada.pk}&raw=1")
    content = b"".join(response.streaming_content).decode()

    assert "Ada Lovelace" in content
    assert "Grace Hopper" not in content


@pytest.mark.parametrize(
    "query", ["since=2025-99-99", "kind=loud", "speaker=x", "speakr=1"]
)
def test_a_bad_filter_is_a_400_with_a_sentence(client, query):
    make_quote()

    response = client.get(f"/quotes.csv?{query}")

    assert response.status_code == 400
    assert query.split("=")[0] in response.content.decode()


def test_the_command_writes_the_same_bytes(client, tmp_path):
    make_quote()
    path = tmp_path / "quotes.csv"

    call_command("export_quotes", path)

    response = client.get("/quotes.csv")
    assert path.read_bytes() == b"".join(response.streaming_content)


def test_the_command_takes_filters_and_every_state(tmp_path):
    make_quote(kind="partial")
    make_quote(state="found")
    path = tmp_path / "quotes.csv"

    call_command("export_quotes", path, every_state=True)
    everything = path.read_bytes().count(b"\r\n") - 1
    call_command("export_quotes", path, filter="kind=direct")
    direct = path.read_bytes().count(b"\r\n") - 1

    assert (everything, direct) == (2, 0)


def test_every_state_is_of_every_kind_too(tmp_path):
    make_quote(kind="indirect")
    make_quote(kind="direct")
    everything, direct = tmp_path / "everything.csv", tmp_path / "direct.csv"

    call_command("export_quotes", everything, every_state=True)
    call_command("export_quotes", direct, every_state=True, filter="kind=direct")

    assert b'"indirect"' in everything.read_bytes()
    assert b'"indirect"' not in direct.read_bytes()


def test_the_command_says_where_it_can_not_write(tmp_path):
    with pytest.raises(CommandError, match="can’t be written"):
        call_command("export_quotes", tmp_path / "absent" / "q.csv")


def test_the_command_refuses_a_bad_filter(tmp_path):
    with pytest.raises(CommandError, match="since"):
        call_command("export_quotes", tmp_path / "q.csv", filter="since=soon")

    assert not (tmp_path / "q.csv").exists()


@pytest.mark.parametrize("name", readme_table.TABLES)
def test_the_readme_lists_every_column(name):
    written = readme_table.written(name)

    assert readme_table.printed(name) == written, "Run `make columns`."


def test_a_row_says_whether_a_person_decided(curator):
    by_person, by_run = make_quote(state="found"), make_quote(state="found")
    deciding.confirm([by_person.pk], curator)
    deciding.confirm([by_run.pk])

    decided = {int(row["id"]): row["decided_by"] for row in rows_of()}

    assert decided == {by_person.pk: "person", by_run.pk: "run"}
