"""load_articles takes files of every kind, and export_articles gives them back."""

import csv
import json

import pytest
from django.core.management import CommandError, call_command

from articles.models import Article, Capture
from quotes.models import Decision, Quote
from tests.making import add_version, make_article, make_capture

pytestmark = pytest.mark.django_db

COLUMNS = ["title", "text", "url", "outlet", "byline", "published_on"]
ROW = {
    "title": "Bridge to open",
    "text": "The bridge opens in May.\n\n“It is safe,” Ada Lovelace said.",
    "url": "https://e.example/bridge",
    "outlet": "The Daily Example",
    "byline": "Mary Shelley",
    "published_on": "2024-05-13",
}


def write_csv(path, *rows):
    with path.open("w", newline="", encoding="utf8") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    return path


def write_lines(path, *rows):
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    path.write_text("\n".join(lines), encoding="utf8")
    return path


def test_it_loads_a_csv_with_all_details(tmp_path, capsys):
    call_command("load_articles", write_csv(tmp_path / "a.csv", ROW))

    article = Article.objects.get()
    assert article.title == "Bridge to open"
    assert article.outlet.name == "The Daily Example"
    assert article.byline == "Mary Shelley"
    assert str(article.published_on) == "2024-05-13"
    assert article.current_version.text == ROW["text"]
    assert "1 added, 0 already there, 0 refused." in capsys.readouterr().out


def test_it_loads_lines_of_json(tmp_path):
    call_command("load_articles", write_lines(tmp_path / "a.jsonl", ROW))

    assert Article.objects.get().url == "https://e.example/bridge"


def test_it_loads_a_text_file(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Title: Bridge to open\nOutlet: The Example\n\nIt opens in May.\n")

    call_command("load_articles", path)

    assert Article.objects.get().title == "Bridge to open"


def test_it_adds_nothing_on_a_second_run(tmp_path, capsys):
    path = write_csv(tmp_path / "a.csv", ROW)
    call_command("load_articles", path)

    call_command("load_articles", path)

    assert Article.objects.count() == 1
    assert "0 added, 1 already there, 0 refused." in capsys.readouterr().out


def test_it_goes_on_after_bad_rows_and_names_each(tmp_path, capsys):
    bad = [
        "{",
        "[]",
        {"title": "No text"},
        ROW | {"published_on": "13 May"},
        ROW | {"url": "nowhere"},
        ROW | {"byline": {"given": "Ada"}},
        ROW | {"url": "https://e.example/" + "ж" * 900},
        "[" * 100_000,
        f'{{"text": {"9" * 5000}}}',
    ]
    path = write_lines(tmp_path / "a.jsonl", *bad, ROW)

    with pytest.raises(CommandError, match="refused"):
        call_command("load_articles", path)

    out, err = capsys.readouterr()
    assert "1 added, 0 already there, 9 refused." in out
    for line in range(1, 10):
        assert f"{path}, line {line}: " in err
    assert Article.objects.count() == 1


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("absent.txt", None, "can’t be read"),
        ("empty.txt", b"", "empty"),
        ("a.csv", b"title,words\r\na,b\r\n", "No column is the text"),
        ("a.csv", b"text\r\n\x00\xfe\r\n", "UTF-8"),
        ("a.xlsx", b"PK no sheet", "spreadsheet can’t be read"),
        ("a.parquet", b"PAR1", "Parquet file can’t be read"),
        ("a.json", b'[{"text": "It is', "isn’t JSON"),
        ("a.pdf", b"no pdf", "ends in .pdf"),
    ],
)
def test_it_says_what_is_wrong_with_a_file(tmp_path, capsys, name, content, reason):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(CommandError):
        call_command("load_articles", path)

    assert reason in capsys.readouterr().err


def test_it_writes_one_decision_for_the_run(tmp_path):
    call_command("load_articles", write_csv(tmp_path / "a.csv", ROW))

    decision = Decision.objects.get()
    assert (decision.act, decision.actor) == ("load", None)
    assert decision.after == {"added": 1, "refused": 0}


def test_ids_of_deleted_articles_are_not_given_again(tmp_path):
    kept, deleted = make_article("First."), make_article("Second.")
    path, pk = archived(tmp_path), deleted.pk
    deleted.delete()
    kept.delete()
    path.write_text(path.read_text(encoding="utf8").splitlines()[0], encoding="utf8")

    call_command("load_articles", path)

    assert make_article("Third.").pk > pk


def test_a_date_that_was_missing_dates_the_quotes(tmp_path):
    row = {name: ROW[name] for name in ("title", "text", "url")}
    call_command("load_articles", write_lines(tmp_path / "a.jsonl", row))
    call_command("find_quotes")

    call_command("load_articles", write_lines(tmp_path / "b.jsonl", ROW))

    assert str(Quote.objects.get().said_on) == "2024-05-13"


def archived(tmp_path):
    path = tmp_path / "articles.jsonl"
    call_command("export_articles", path)
    return path


def test_articles_come_back_with_their_versions(tmp_path):
    article = make_article("First.", outlet="The Daily Example")
    add_version(article, "Second.")
    path, pk = archived(tmp_path), article.pk
    exported = path.read_bytes()
    article.delete()

    call_command("load_articles", path)

    assert archived(tmp_path).read_bytes() == exported
    assert Article.objects.get().pk == pk
    assert make_article().pk > pk


def test_articles_come_back_with_what_they_were_read_from(tmp_path):
    capture = make_capture("https://paper.example/ferry")
    article = make_article("First.", capture=capture)
    path = archived(tmp_path)
    exported = path.read_bytes()
    article.delete()
    Capture.objects.all().delete()

    call_command("load_articles", path)

    assert archived(tmp_path).read_bytes() == exported
    assert Capture.objects.get().address == "https://paper.example/ferry"


def test_an_archive_is_already_there_on_a_second_run(tmp_path, capsys):
    make_article()

    call_command("load_articles", archived(tmp_path))

    assert "0 added, 1 already there" in capsys.readouterr().out


def spoil(path, change):
    values = json.loads(path.read_text(encoding="utf8"))
    change(values)
    return write_lines(path, values)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda v: v["versions"][0].update(text="Other."), "sha256"),
        (lambda v: v["versions"][0].update(text="a\0"), "can’t be stored"),
        (lambda v: v["versions"][0].update(captured_at="noon"), "isn’t a time"),
        (lambda v: v["versions"][0].update(captured_via="owl"), "owl"),
        (lambda v: v["versions"][0].update(capture={}), "lacks 'headers'"),
        (lambda v: v.update(current_version=9), "current one"),
        (lambda v: v.update(versions=[]), "current one"),
        (lambda v: v.pop("title"), "title"),
        (lambda v: v.update(versions=3), "isn’t an archived article"),
        (lambda v: v.update(url="nowhere"), "nowhere"),
        (lambda v: v.update(id="seven"), "seven"),
        (lambda v: v.update(id=-4), "above 0"),
        (lambda v: v.update(id=10**30), "above 0"),
        (lambda v: v.update(title=None), "title"),
        (lambda v: v.update(title="a" * 501), "title"),
        (lambda v: v.update(title="a\0b"), "title"),
        (lambda v: v["versions"][0].update(number=-1), "number"),
        (lambda v: v["versions"].append(v["versions"][0] | {"number": 2}), "a text"),
    ],
)
def test_it_refuses_a_spoilt_archive_line(tmp_path, capsys, change, reason):
    article = make_article("First.")
    path = archived(tmp_path)
    article.delete()

    with pytest.raises(CommandError):
        call_command("load_articles", spoil(path, change))

    assert reason in capsys.readouterr().err
    assert Article.objects.count() == 0


def test_it_refuses_an_article_whose_id_another_has(tmp_path, capsys):
    article = make_article("First.")
    path = archived(tmp_path)
    add_version(article, "Second.")

    with pytest.raises(CommandError):
        call_command("load_articles", path)

    assert "has other versions" in capsys.readouterr().err
