"""A list of speakers comes onto the record, and goes from it by one undo."""

import pytest
from django.core.management import CommandError, call_command

from quotes.decisions.undo import undoing
from quotes.models import Decision, Role, Speaker, Tenure
from tests.dumps import dump
from tests.making import make_person, make_speaker

pytestmark = pytest.mark.django_db

ROWS = """\
Name,Also known as,Kind,Title,Organisation,From,To,Wikidata
Ada Quill,A. Quill; Mayor Quill,person,Mayor,,2019-05,2031,https://www.wikidata.org/wiki/Q42
Ada Quill,,person,Councillor,,2015,2019-05,Q42
Kelmouth Ports,,organisation,,,,,
"""


def bring(tmp_path, rows=ROWS, *options):
    path = tmp_path / "people.csv"
    path.write_text(rows, encoding="utf8")
    call_command("import_speakers", path, *options)


def undo_last(person):
    return undoing.undo(Decision.objects.filter(act="import speakers").latest("id"))


def test_it_brings_names_kinds_and_roles_with_dates(tmp_path):
    bring(tmp_path)

    ada = Speaker.objects.get(name="Ada Quill")
    assert (ada.kind, ada.wikidata_id) == ("person", "Q42")
    assert {n.name for n in ada.names.all()} == {"Ada Quill", "A. Quill", "Mayor Quill"}
    periods = {str(t.role): t.period for t in ada.tenures.all()}
    assert periods == {"Mayor": "May 2019 – 2031", "Councillor": "2015 – May 2019"}
    assert Speaker.objects.get(name="Kelmouth Ports").kind == "organisation"


def test_the_same_list_twice_adds_nothing(tmp_path):
    bring(tmp_path)
    before = dump()

    bring(tmp_path)

    assert dump() == before


def test_a_dry_run_stores_nothing(tmp_path, capsys):
    bring(tmp_path, ROWS, "--dry-run")

    assert "Line 2: Added. Ada Quill, person." in capsys.readouterr().out
    assert not Speaker.objects.exists()


def test_an_undo_leaves_those_on_record_as_they_were(tmp_path):
    make_speaker("Ada Quill")
    before = dump()
    bring(tmp_path)

    undo_last(make_person(group="editor"))

    after = dump()
    lost = [row for table in before for row in before[table] if row not in after[table]]
    assert lost == []
    assert not Tenure.objects.filter(speaker__name="Ada Quill").exists()
    assert not Role.objects.in_use().exists()
    assert [s.name for s in Speaker.objects.in_use()] == ["Ada Quill"]


def test_the_same_list_after_an_undo_reopens_the_same_rows(tmp_path):
    bring(tmp_path)
    before = dump()
    undo_last(make_person(group="editor"))

    bring(tmp_path)

    after = dump()
    assert after["quotes_speaker"] == before["quotes_speaker"]
    assert after["quotes_tenure"] == before["quotes_tenure"]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (",,,,,,,", "no name"),
        ("Bo Ek,,robot,,,,,", "Write person"),
        ("Bo Ek,,,Mayor,,2020,2019,", "ends"),
        ("Bo Ek,,,,,2019,,", "no role"),
        ("Bo Ek,,,,,,,42", "Wikidata"),
        ("Bo Ek,,,Mayor,,3/4/2019,,", "may be two days"),
        ("Cy Noe,,organisation,,,,,", "is person on record"),
    ],
)
def test_a_bad_row_is_refused_with_a_reason(tmp_path, row, why, capsys):
    make_speaker("Cy Noe")
    row = row if row.strip(",") else "?,,,,,,,"

    with pytest.raises(CommandError, match="refused"):
        bring(tmp_path, ROWS.splitlines()[0] + "\n" + row + "\n")

    assert why in capsys.readouterr().err
    assert why in (tmp_path / "people-refused.csv").read_text()
