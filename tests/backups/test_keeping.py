"""Older backups go as told, no other folder does, and what was left half goes too."""

import pytest

from tests.backups.sites import rows_that_differ

pytestmark = pytest.mark.rarely


@pytest.fixture
def place(tmp_path):
    """A folder with three older backups and what isn’t one."""
    for day in (1, 2, 3):
        older = tmp_path / f"on-record-2020010{day}-030000"
        older.mkdir()
        (older / "manifest.json").touch()
    (tmp_path / "on-record-20200104-030000").mkdir()  # without a manifest
    (tmp_path / "photographs").mkdir()
    return tmp_path


def names_in(place):
    return sorted(path.name for path in place.iterdir())


def test_it_keeps_the_newest_and_what_is_no_backup(demo, place):
    said = demo.done("backup", str(place), "--keep", "2")

    older, bare, new, photographs = names_in(place)
    assert (older, photographs) == ("on-record-20200103-030000", "photographs")
    assert bare == "on-record-20200104-030000"
    assert new > bare
    assert "Older backups removed: 2." in said


def test_without_a_number_it_removes_nothing(demo, place):
    demo.done("backup", str(place))

    assert len(names_in(place)) == 6


@pytest.mark.parametrize("number", ["0", "-1", "all"])
def test_a_number_that_would_keep_none_is_refused(demo, place, number):
    ran = demo.run("backup", str(place), f"--keep={number}")

    assert "write a number above 0" in ran.stderr
    assert len(names_in(place)) == 5


def test_what_a_killed_backup_left_is_removed(demo, tmp_path):
    (tmp_path / ".on-record-20200101-030000.part").mkdir()
    (tmp_path / ".on-record-20200101-030000.old").mkdir()

    demo.done("backup", str(tmp_path))

    assert [name[:10] for name in names_in(tmp_path)] == ["on-record-"]


def test_it_says_nothing_for_cron(demo, tmp_path):
    assert demo.done("backup", str(tmp_path), "-v", "0") == ""


def test_only_its_owner_may_read_it(demo, tmp_path):
    demo.done("backup", str(tmp_path / "backups"))

    (folder,) = (tmp_path / "backups").iterdir()
    assert [path.stat().st_mode & 0o077 for path in (folder.parent, folder)] == [0, 0]


def test_the_newest_of_several_is_restored(sites, demo, place):
    demo.done("backup", str(place))

    said = sites.new("sqlite").done("restore", str(place))

    assert f"from {names_in(place)[-2]}" in said


def test_the_secret_key_is_held_where_it_is_asked_for(sites, demo, tmp_path):
    demo.done("backup", str(tmp_path), "--with-secret-key")
    (folder,) = tmp_path.iterdir()

    said = sites.new("sqlite").done("restore", str(folder))

    assert (folder / "secret-key").read_text() == (demo.var / "secret-key").read_text()
    assert (folder / "secret-key").stat().st_mode & 0o077 == 0
    assert "The backup holds the site’s secret key." in said


def test_the_secret_key_is_not_held_otherwise(backup):
    assert not (backup / "secret-key").exists()


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_a_backup_is_of_one_moment_while_others_write(sites, full, engine, tmp_path):
    site = (
        sites.copy(full["sqlite"], engine) if engine == "sqlite" else sites.new(engine)
    )
    writer = site.start("-m", "tests.backups.writing")
    assert writer.stdout.readline() == "writing\n"

    for number in range(3):
        site.done("backup", str(tmp_path / str(number)))
    writer.terminate()
    written = int(writer.communicate()[0].split()[-1])

    held = [pairs_in(tmp_path / str(number)) for number in range(3)]
    assert held[0] < held[1] < held[2] <= written


def pairs_in(place):
    """Return how many articles the writer had put on record, each with its version."""
    (folder,) = place.iterdir()
    articles = (folder / "articles_article.csv").read_bytes().count(b'"Written on"')
    texts = (folder / "articles_articleversion.csv").read_bytes().count(b"Words of")
    assert articles == texts
    return articles


def test_two_backups_of_the_same_rows_are_the_same(demo, backup, tmp_path):
    demo.done("backup", str(tmp_path))

    (folder,) = tmp_path.iterdir()
    assert rows_that_differ(backup, folder) == {}
