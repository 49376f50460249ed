"""import_quotes writes batch by batch, and goes on where a killed run stopped."""

import csv

import pytest
from django.core.management import CommandError, call_command
from django.db import IntegrityError

from quotes.exports import csv_chunks
from quotes.imports import batches, import_rows
from quotes.imports.arriving import Arriving, put_on_record
from quotes.imports.rows import OF_ATTRIBUTIONS
from quotes.models import Attribution, Decision, Quote, Role, Speaker
from tests.making import TEXT, make_article, make_quote, make_speaker

pytestmark = pytest.mark.django_db

SAID = ["One.", "Two.", "Three.", "Four.", "Five."]


@pytest.fixture
def path(tmp_path, monkeypatch):
    """A file of five quotes, none of them on record, for batches of two."""
    monkeypatch.setattr(batches, "ROWS_A_BATCH", 2)
    article = make_article(" ".join(f"“{said}” said Ada." for said in SAID))
    for said in SAID:
        make_quote(said, article=article)
    path = tmp_path / "quotes.csv"
    path.write_bytes(b"".join(csv_chunks(Quote.objects.all())))
    for model in (Attribution, Quote, Speaker, Role):
        model.objects.all().delete()
    return path


def change_row(path, number, **cells):
    """Let one row name two speakers."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    two = {name: "; " for name in OF_ATTRIBUTIONS} | {"speaker_kind": "person; person"}
    rows[number - 1] |= two | cells
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)


def exported():
    return b"".join(csv_chunks(Quote.objects.all()))


def test_a_killed_run_leaves_whole_batches(path):
    rows = import_rows(path)

    next(rows)
    rows.close()

    assert Quote.objects.count() == 2
    assert Decision.objects.get().after == {"added": 2}


def test_it_goes_on_where_it_stopped(path, capsys):
    rows = import_rows(path)
    next(rows)
    rows.close()

    call_command("import_quotes", path)

    assert "3 added, 2 already there" in capsys.readouterr().out
    assert exported() == path.read_bytes()


def test_the_last_decision_counts_the_whole_run(path):
    call_command("import_quotes", path)

    latest, *others = Decision.objects.all()
    assert latest.after == {"added": 5}
    assert {one.batch for one in others} == {latest.batch}


def test_a_row_that_the_database_refuses_leaves_the_others(path, capsys, monkeypatch):
    monkeypatch.setattr(batches, "ROWS_A_BATCH", 5)
    make_speaker(pk=900)
    change_row(path, 3, speaker="Ada Lovelace; Ada Lovelace", speaker_id="900; 900")

    with pytest.raises(CommandError):
        call_command("import_quotes", path)

    err = capsys.readouterr().err
    assert "line 4: This speaker stands on the quote already." in err
    assert Quote.objects.count() == 4


def test_the_same_quote_twice_in_a_file_is_there_already(path, capsys):
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join([*lines, lines[1]]))

    call_command("import_quotes", path)

    assert "5 added, 1 already there" in capsys.readouterr().out


def test_rows_before_a_line_that_can_not_be_read_are_kept(path):
    path.write_bytes(path.read_bytes() + b'"6","broken')

    with pytest.raises(CommandError, match="can’t be read"):
        call_command("import_quotes", path)

    assert Quote.objects.count() == 5


def test_a_refused_row_leaves_no_speaker_behind(path):
    change_row(path, 3, speaker="Bob; ", speaker_id="; ")

    with pytest.raises(CommandError):
        call_command("import_quotes", path)

    assert not Speaker.objects.filter(name="Bob").exists()


def arriving(**more):
    article = make_article()
    version, start = article.current_version, TEXT.index("It is safe.")
    said = {"speaker_id": make_speaker().pk}
    details = {"kind": "direct", "state": "confirmed"}
    quote = Arriving(7, version, [(start, start + 11)], details, [said])
    for name, value in more.items():
        setattr(quote, name, value)
    return quote


def test_many_at_once_are_as_if_one_by_one():
    put_on_record([arriving()])

    quote = Quote.objects.get()
    assert quote.text == "It is safe."
    assert quote.sorted_on == quote.article.published_on
    assert quote.attributions.get().public_on == quote.sorted_on


BAD = {
    "overlap": {"spans": [(0, 5), (3, 9)]},
    "waiting": {"attributions": [{}]},
}


@pytest.mark.parametrize("name", BAD)
def test_many_at_once_keep_the_promises(name):
    with pytest.raises(IntegrityError):
        put_on_record([arriving(**BAD[name])])


def test_a_day_given_wrongly_is_put_right():
    quote = arriving()
    quote.details |= {"sorted_on": "2001-01-01", "outlet_id": None}

    put_on_record([quote])

    assert Quote.objects.get().sorted_on == quote.version.article.published_on


def test_words_that_no_span_proves_are_refused():
    article = make_article()

    with pytest.raises(IntegrityError, match="follows from its spans"):
        Quote.objects.bulk_create(
            [Quote(article=article, version=article.current_version, text="Made up.")]
        )
