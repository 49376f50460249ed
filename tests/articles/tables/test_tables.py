"""Tables of articles in every manner, and which of their columns are what."""

import datetime
import json
import sys

import pytest
from django.core.management import CommandError, call_command

from articles.models import Article
from articles.refusals import RefusedError
from articles.tables.columns import NAMES, columns_of
from articles.tables.days import read_day
from tests.articles.tables.making import (
    HEAD,
    VALUES,
    csv_bytes,
    json_bytes,
    parquet_bytes,
    xlsx_bytes,
)

pytestmark = pytest.mark.django_db

MANNERS = {
    "commas.csv": csv_bytes(),
    "semicolons.csv": csv_bytes(";", "cp1252"),
    "tabs.csv": csv_bytes("\t", "utf-16"),
    "tabs.tsv": csv_bytes("\t"),
    "bars.csv": csv_bytes("|", "utf-8-sig"),
    "small.csv": csv_bytes(head=[name.lower() for name in HEAD]),
    "list.json": json_bytes(True),
    "lines.json": json_bytes(False),
    "lines.jsonl": json_bytes(False),
    "book.xlsx": xlsx_bytes(),
    "table.parquet": parquet_bytes(),
}


def load(tmp_path, name, content, *options):
    path = tmp_path / name
    path.write_bytes(content)
    call_command("load_articles", path, *options)
    return Article.objects.order_by("id").last()


@pytest.mark.parametrize("name", MANNERS)
def test_every_manner_is_read(tmp_path, name):
    article = load(tmp_path, name, MANNERS[name])

    assert article.title == "Harbour tolls"
    assert article.current_version.text == "“We have waited,” Ada Quill said."
    assert article.url == "https://bay.example/1"
    assert article.outlet.name == "The Bay Courier"
    assert article.published_on == datetime.date(2031, 5, 15)


@pytest.mark.parametrize(
    "head",
    [
        # trafilatura, news-please, newspaper and a person
        ["title", "text", "source", "sitename", "date"],
        ["title", "maintext", "url", "source_domain", "date_publish"],
        ["title", "text", "link", "publisher", "publish_date"],
        ["Headline", "Body", "Web address", "Newspaper", "Published on"],
    ],
)
def test_names_that_others_give_are_known(tmp_path, head):
    article = load(tmp_path, "a.csv", csv_bytes(head=head))

    assert (article.title, article.url) == ("Harbour tolls", "https://bay.example/1")
    assert article.outlet.name == "The Bay Courier"
    assert article.published_on == datetime.date(2031, 5, 15)


def test_a_source_may_be_an_outlet():
    row = {"text": "It is.", "source": "The Bay Courier"}

    assert columns_of(row).read(row)["outlet"] == "The Bay Courier"


def test_a_list_of_authors_is_one_byline(tmp_path):
    content = json_bytes(True, ["text", "authors"], [["It is.", ["Ada", "Bo"]]])

    assert load(tmp_path, "a.json", content).byline == "Ada, Bo"


def test_what_is_not_understood_is_said(tmp_path, capsys):
    content = csv_bytes(head=["title", "text", "url", "mood", "date"])

    load(tmp_path, "a.csv", content)

    assert "Left out: mood." in capsys.readouterr().out


def test_a_person_says_which_column_is_what(tmp_path):
    content = csv_bytes(head=["Kop", "Tekst", "url", "Krant", "date"])

    article = load(
        *(tmp_path, "a.csv", content, "--map", "Kop=title"),
        *("--map", "Tekst=text", "--map", "Krant=outlet"),
    )

    assert article.title == "Harbour tolls"
    assert article.outlet.name == "The Bay Courier"


@pytest.mark.parametrize(
    ("mapped", "sentence"),
    [
        ({"Kop": "headlines"}, "is no detail of an article"),
        ({"Koppen": "title"}, "There is no column “Koppen”"),
        ({}, "No column is the text. There are: Kop, Krant."),
    ],
)
def test_a_bad_mapping_is_refused(mapped, sentence):
    with pytest.raises(RefusedError, match=sentence):
        columns_of(["Kop", "Krant"], mapped)


def test_each_detail_is_known_by_its_own_name():
    assert all(names[0] == detail.replace("_", "") for detail, names in NAMES.items())


@pytest.mark.parametrize(
    ("written", "day_first", "day"),
    [
        ("2031-05-15", None, (2031, 5, 15)),
        ("2031-05-15 08:30:00", None, (2031, 5, 15)),
        ("2031-05-15T08:30:00Z", None, (2031, 5, 15)),
        ("15 May 2031", None, (2031, 5, 15)),
        ("5/15/2031", None, (2031, 5, 15)),
        ("15.05.2031 08:30", None, (2031, 5, 15)),
        ("4/3/2031", True, (2031, 3, 4)),
        ("4/3/2031", False, (2031, 4, 3)),
        ("04.03.2031", True, (2031, 3, 4)),
    ],
)
def test_a_day_is_read_as_written(written, day_first, day):
    assert read_day(written, day_first) == datetime.date(*day)


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("4/3/2031", "may be two days. .* --dates day-first"),
        ("soon", "Write it as 2017-05-15"),
        ("2031-02-30", "no day “2031-02-30”"),
        ("31/31/2031", "no day|may be two|Write it"),
    ],
)
def test_a_day_that_is_none_or_two_is_refused(written, sentence):
    with pytest.raises(RefusedError, match=sentence):
        read_day(written)


def test_days_are_read_as_a_person_says(tmp_path):
    content = csv_bytes(rows=[[*VALUES[:-1], "4/3/2031"]])

    article = load(tmp_path, "a.csv", content, "--dates", "day-first")

    assert article.published_on == datetime.date(2031, 3, 4)


def test_a_day_in_doubt_refuses_its_row_alone(tmp_path, capsys):
    doubtful = ["Other", "It is.", "https://bay.example/2", "", "4/3/2031"]

    with pytest.raises(CommandError):
        load(tmp_path, "a.csv", csv_bytes(rows=[doubtful, VALUES]))

    assert "line 2: The date “4/3/2031” may be two days." in capsys.readouterr().err
    assert Article.objects.get().title == "Harbour tolls"


def test_a_dry_run_shows_what_will_be_and_stores_nothing(tmp_path, capsys):
    load(tmp_path, "a.csv", csv_bytes(rows=[VALUES, ["", "", "", "", ""]]), "--dry-run")

    out = capsys.readouterr().out
    assert "line 2: title: Harbour tolls · outlet: The Bay Courier · date: 2031" in out
    assert "added" not in out
    assert not Article.objects.exists()


def test_a_row_with_too_many_values_is_refused(tmp_path, capsys):
    content = csv_bytes(rows=[[*VALUES, "beyond"]])

    with pytest.raises(CommandError):
        load(tmp_path, "a.csv", content)

    assert "names 5 columns" in capsys.readouterr().err


def test_what_an_extra_reads_says_how_to_get_it(tmp_path, capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "python_calamine", None)

    with pytest.raises(CommandError):
        load(tmp_path, "a.xlsx", xlsx_bytes())

    assert "pip install 'onrecord[sheets]'" in capsys.readouterr().err


def test_a_list_written_as_text_is_one_byline():
    columns = columns_of(["authors", "text"])

    said = columns.read({"authors": "['Ada Quill', \"Bo O'Lind\"]", "text": "x"})

    assert said["byline"] == "Ada Quill, Bo O'Lind"


def test_by_is_no_part_of_a_byline():
    assert (
        columns_of(["By", "text"]).read({"By": "By Ada Quill"})["byline"] == "Ada Quill"
    )


@pytest.mark.parametrize(
    "head",
    [
        ["Titel", "Autor", "Datum", "Quelle", "Volltext", "Link"],
        ["titre", "auteur", "datum", "publisher_name", "contenu", "lien"],
        ["TITLE", "JOURNALIST", "PUB_DATE", "OUTLET_NAME", "CONTENT", "WEB_URL"],
    ],
)
def test_heads_of_other_tongues_and_databases_are_known(head):
    assert columns_of(head).left_out == []


def test_articles_may_stand_in_a_list_within_an_object(tmp_path):
    one = {"source": {"id": None, "name": "Bay Courier"}, "title": "Tolls"}
    one |= {"content": "“We have waited,” Ada Quill said.", "author": "Bo Lind"}
    content = json.dumps({"status": "ok", "articles": [one]}).encode()

    article = load(tmp_path, "news.json", content)

    assert (article.title, article.outlet.name) == ("Tolls", "Bay Courier")


def test_a_line_with_authors_of_its_own_is_an_article(tmp_path):
    one = {"title": "Quay", "text": "It is shut.", "authors": [{"name": "Ada Quill"}]}
    content = json.dumps(one).encode() + b"\n"

    article = load(tmp_path, "one.json", content)

    assert (article.title, article.byline) == ("Quay", "Ada Quill")
