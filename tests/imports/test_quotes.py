"""import_quotes puts an exported CSV back and refuses what it can't prove."""

import csv

import pytest
from django.core.management import CommandError, call_command

from quotes.exports import csv_chunks
from quotes.exports.csv_cells import listed, unlisted
from quotes.models import Attribution, Decision, Quote, Role, Speaker
from tests.making import add_version, make_article, make_quote, make_speaker

pytestmark = pytest.mark.django_db


@pytest.fixture
def path(tmp_path):
    return tmp_path / "quotes.csv"


def export(path):
    path.write_bytes(b"".join(csv_chunks(Quote.objects.all())))
    return path


def forget_quotes():
    for model in (Attribution, Quote, Speaker, Role):
        model.objects.all().delete()


def edit(path, **cells):
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        row.update(cells)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)


def leave_out(path, name):
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    names = [column for column in rows[0] if column != name]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, names, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)


def test_quotes_come_back_as_they_were(path, capsys):
    quote = make_quote()
    before = export(path).read_bytes()
    forget_quotes()

    call_command("import_quotes", path)

    assert export(path).read_bytes() == before
    assert Quote.objects.get().pk == quote.pk
    assert "1 added, 0 already there, 0 refused." in capsys.readouterr().out


@pytest.mark.parametrize("younger", ["language", "sure"])
def test_a_file_without_a_younger_column_still_comes_in(path, capsys, younger):
    make_quote()
    whole = export(path).read_bytes()
    leave_out(path, younger)
    forget_quotes()

    call_command("import_quotes", path)

    assert export(path).read_bytes() == whole
    assert "1 added, 0 already there, 0 refused." in capsys.readouterr().out


def test_how_sure_the_tool_was_comes_back(path):
    make_quote()
    Attribution.objects.update(sure=0.875)
    export(path)
    forget_quotes()

    call_command("import_quotes", path)

    assert Attribution.objects.get().sure == 0.875


@pytest.mark.parametrize("sure", ["certain", "1.5", "-1", "nan"])
def test_a_measure_that_is_none_is_refused(path, capsys, sure):
    make_quote()
    edit(export(path), sure=sure)
    forget_quotes()

    with pytest.raises(CommandError):
        call_command("import_quotes", path)

    assert f"sure is “{sure}”, not a number from 0 to 1." in capsys.readouterr().err


def test_ids_move_on_after_an_import(path):
    quote = make_quote()
    speaker, role = make_speaker(), Role.objects.create(pk=70, title="Countess")
    Attribution.objects.update(role=role)
    export(path)
    forget_quotes()

    call_command("import_quotes", path)

    assert make_quote().pk > quote.pk
    assert Speaker.objects.create(name="New").pk > speaker.pk
    assert Role.objects.create(title="New").pk > 70


def test_a_second_import_adds_nothing(path, capsys):
    make_quote()
    export(path)

    call_command("import_quotes", path)

    assert Quote.objects.count() == 1
    assert "0 added, 1 already there" in capsys.readouterr().out


def test_it_writes_one_decision_for_the_run(path):
    make_quote()
    export(path)
    forget_quotes()

    call_command("import_quotes", path)

    assert Decision.objects.get().after == {"added": 1}


def test_a_guarded_cell_comes_back_bare(path):
    text = "“=1+1,” Ada Lovelace said. “'tis so,” she said."
    article = make_article(text)
    make_quote("=1+1,", article=article)
    make_quote("'tis so,", article=article)
    before = export(path).read_bytes()
    forget_quotes()

    call_command("import_quotes", path)

    assert set(Quote.objects.values_list("text", flat=True)) == {"=1+1,", "'tis so,"}
    assert export(path).read_bytes() == before


def test_it_finds_the_outlet_among_those_with_the_same_text(path):
    make_article(outlet="The Evening Example")
    article = make_article(outlet="The Daily Example")
    make_quote(article=article)
    export(path)
    forget_quotes()

    call_command("import_quotes", path)

    assert Quote.objects.get().article == article


def test_it_takes_a_speaker_without_an_id_by_name(path):
    make_quote()
    export(path)
    forget_quotes()
    ada = make_speaker("Ada Lovelace")
    edit(path, speaker_id="")

    call_command("import_quotes", path)

    assert Attribution.objects.get().speaker == ada


BAD_CELLS = {
    "sha256": ("0" * 64, "Load it first"),
    "version": ("2", "Load it first"),
    "start": ("36; 95", "the article says"),
    "end": ("63; 9999", "outside"),
    "quote": ("Another quote.", "the article says"),
    "kind": ("loud", "one of: direct, partial, indirect"),
    "state": ("proven", "one of: found"),
    "said_on": ("soon", "isn’t a date"),
    "said_on_basis": ("hearsay", "one of: published"),
    "id": ("seven", "isn’t a number"),
    "speaker_id": ("-3", "isn’t a number above 0"),
    "role_id": ("9" * 30, "isn’t a number above 0"),
    "speaker": ("Ralph Lovelace", "on record"),
    "speaker_kind": ("person; person", "the same number of values"),
    "cue": ("a\0b", "NUL"),
}


@pytest.mark.parametrize("name", BAD_CELLS)
def test_it_refuses_a_bad_row_with_its_line_and_reason(path, capsys, name):
    make_quote()
    export(path)
    forget_quotes()
    make_speaker("Ada Lovelace", pk=speaker_id_in(path))
    value, reason = BAD_CELLS[name]
    edit(path, role="Countess", **{name: value})

    with pytest.raises(CommandError, match="refused"):
        call_command("import_quotes", path)

    err = capsys.readouterr().err
    assert f"{path}, line 2: " in err
    assert reason in err
    assert Quote.objects.count() == 0


def speaker_id_in(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return next(csv.DictReader(file))["speaker_id"]


def test_it_refuses_an_id_that_another_quote_has(path, capsys):
    quote = make_quote("It is safe.")
    export(path)
    article = make_article("“Something else,” Ada Lovelace said.")
    forget_quotes()
    other = make_quote("Something else,", article=article, pk=quote.pk)

    with pytest.raises(CommandError):
        call_command("import_quotes", path)

    assert f"Another quote has the id {quote.pk}" in capsys.readouterr().err
    assert Quote.objects.get() == other


@pytest.mark.parametrize("pk", ["-5", "0", "1" * 30, "١"])
def test_it_refuses_an_id_that_no_address_can_have(path, capsys, pk):
    make_quote()
    export(path)
    forget_quotes()
    edit(path, id=pk)

    with pytest.raises(CommandError):
        call_command("import_quotes", path)

    assert "isn’t a number above 0" in capsys.readouterr().err
    assert not Quote.objects.exists()


def test_it_refuses_a_speaker_without_a_name(path, capsys):
    make_quote()
    export(path)
    forget_quotes()
    edit(path, speaker="")

    with pytest.raises(CommandError):
        call_command("import_quotes", path)

    assert "must have a name" in capsys.readouterr().err


@pytest.mark.parametrize("cells", [{"state": "rejected"}, {"speaker": "Mary Shelley"}])
def test_it_refuses_to_change_a_quote_on_record(path, capsys, cells):
    make_quote()
    export(path)
    edit(path, **cells)

    with pytest.raises(CommandError):
        call_command("import_quotes", path)

    assert "with another state, kind or speaker" in capsys.readouterr().err


def test_a_refusal_by_the_database_is_one_sentence(path, capsys):
    make_quote()
    export(path)
    forget_quotes()
    edit(path, speaker_kind="waiting", speaker="", speaker_id="", state="confirmed")

    with pytest.raises(CommandError):
        call_command("import_quotes", path)

    err = capsys.readouterr().err
    assert "waits for a speaker" in err
    assert "CONTEXT" not in err


def test_it_keeps_the_good_rows_beside_bad_ones(path, capsys):
    make_quote()
    make_quote("Two,", article=make_article("“Two,” said Ada.", title="Two"))
    export(path)
    forget_quotes()
    lines = path.read_bytes().split(b"\r\n")
    lines[1] = lines[1].replace(b'"direct"', b'"loud"')
    path.write_bytes(b"\r\n".join(lines))

    with pytest.raises(CommandError):
        call_command("import_quotes", path)

    assert Quote.objects.get().text == "Two,"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"id,quote\r\n1,a\r\n", "lacks the columns kind"),
        (b"", "lacks the columns"),
        ("id,Ünï\r\n".encode("latin-1"), "can’t be read"),
        (None, "can’t be read"),
    ],
)
def test_it_refuses_what_is_no_export(path, content, reason):
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(CommandError, match=reason):
        call_command("import_quotes", path)


def test_a_quote_cited_from_an_old_version_comes_back_there(path):
    quote = make_quote()
    add_version(quote.article, "Other words now.")
    before = export(path).read_bytes()
    forget_quotes()

    call_command("import_quotes", path)

    assert export(path).read_bytes() == before


@pytest.mark.parametrize(
    "values", [[], ["", ""], ["a;", "\\"], ["", "x; y"], [" a", "b "]]
)
def test_a_listed_cell_reads_back(values):
    assert unlisted(listed(values)) == values
