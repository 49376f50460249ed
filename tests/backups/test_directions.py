"""A backup of one database restores into any other, row by row, and so does a move."""

import pytest

from tests.backups.sites import ENGINES, backup_in, rows_that_differ

RARELY = pytest.mark.rarely
# The drill of each check goes from one database to the other.
DIRECTIONS = [
    pytest.param(one, other, marks=RARELY if one == other else [])
    for one in ENGINES
    for other in ENGINES
]


def backed_up(site, place):
    site.done("backup", str(place))
    return backup_in(place)


@pytest.mark.parametrize(("one", "other"), DIRECTIONS)
def test_every_row_is_there_again_after_a_restore(sites, full, one, other, tmp_path):
    before, restored = backed_up(full[one], tmp_path / "before"), sites.new(other)

    restored.done("restore", str(before))

    after = backed_up(restored, tmp_path / "after")
    assert rows_that_differ(before, after) == {}


@RARELY
@pytest.mark.parametrize(("one", "other"), [ENGINES, ENGINES[::-1]])
def test_every_row_is_there_after_a_move(sites, full, backup, one, other, tmp_path):
    target = sites.unmigrated(other)

    said = full[one].done("move", "--to", target.url)

    after = backed_up(target, tmp_path / "after")
    assert rows_that_differ(backup, after) == {}
    assert "Set DATABASE_URL to that address" in said


@RARELY
def test_both_databases_write_the_same_bytes(full, backup, tmp_path):
    after = backed_up(full["postgresql"], tmp_path / "after")

    with_json = {"articles_capture", "quotes_attribution", "quotes_changedrow"}
    with_json |= {"quotes_decision", "quotes_quote"}
    for path in backup.glob("*.csv"):
        if path.stem not in with_json:
            assert path.read_bytes() == (after / path.name).read_bytes(), path.name


@RARELY
@pytest.mark.parametrize("engine", ENGINES)
def test_ids_that_were_given_are_not_given_again(sites, backup, engine):
    restored = sites.new(engine)
    restored.done("restore", str(backup))

    new, most = restored.asked(
        "from articles.models import Article\n"
        "most = Article.objects.latest('pk').pk\n"
        "print(Article.objects.create(title='New').pk, most)"
    ).split()

    # The one between them was deleted before the backup.
    assert int(new) == int(most) + 2


@RARELY
@pytest.mark.parametrize("engine", ENGINES)
def test_a_restored_site_keeps_its_promises(sites, backup, engine):
    restored = sites.new(engine)
    restored.done("restore", str(backup))

    said = restored.asked(
        "from django.db import Error\n"
        "from quotes.models import Decision\n"
        "try:\n    Decision.objects.first().delete()\n"
        "except Error as refusal:\n    print(refusal)"
    )

    assert "Decisions are never deleted" in said


@RARELY
@pytest.mark.parametrize("engine", ENGINES)
def test_words_are_found_in_a_restored_site(sites, full, backup, engine):
    restored = sites.new(engine)
    restored.done("restore", str(backup))
    count = (
        "from django.test import Client\n"
        "print(Client().get('/quotes.json?q=bridge', headers={'host': '127.0.0.1'})"
        ".content.decode())"
    )

    assert restored.asked(count) == full[engine].asked(count)
