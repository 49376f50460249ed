"""What can’t be backed up or restored is refused with a sentence, and stays whole."""

import hashlib
import json
import resource
import shutil

import pytest

from tests.backups.sites import ENGINES

pytestmark = pytest.mark.rarely


@pytest.fixture
def changed(backup, tmp_path):
    """A copy of the backup, to be spoilt."""
    return shutil.copytree(backup, tmp_path / backup.name)


def refusal(site, *command, **options):
    """Return the sentence with which a command is refused."""
    ran = site.run(*command, **options)
    assert ran.returncode == 1
    assert "Traceback" not in ran.stderr
    return ran.stderr


def holds_nothing(site):
    counted = "from articles.models import Article; print(Article.objects.count())"
    return site.asked(counted) == "0"


def vouch_for(part):
    """Write the SHA-256 of a changed part into the manifest."""
    path = part.parent / "manifest.json"
    manifest = json.loads(path.read_text())
    digest = hashlib.sha256(part.read_bytes()).hexdigest()
    manifest["parts"][part.name]["sha256"] = digest
    path.write_text(json.dumps(manifest))


@pytest.mark.parametrize("engine", ENGINES)
def test_a_changed_part_is_named(sites, changed, engine):
    site, part = sites.new(engine), changed / "quotes_speaker.csv"
    part.write_bytes(part.read_bytes().replace(b"Ada", b"Eva"))

    said = refusal(site, "restore", str(changed))

    assert "quotes_speaker.csv isn’t what the backup wrote" in said
    assert holds_nothing(site)


def test_a_missing_part_is_named(sites, changed):
    (changed / "quotes_tenure.csv").unlink()

    said = refusal(sites.new("sqlite"), "restore", str(changed))

    assert "The backup isn’t whole: quotes_tenure.csv is missing." in said


def test_a_folder_without_a_manifest_is_no_backup(sites, changed):
    (changed / "manifest.json").unlink()

    said = refusal(sites.new("sqlite"), "restore", str(changed))

    assert "it has no manifest.json" in said


def test_a_broken_manifest_is_refused(sites, changed):
    (changed / "manifest.json").write_text("{")

    said = refusal(sites.new("sqlite"), "restore", str(changed))

    assert "isn’t a manifest as backup writes it" in said


def test_another_versions_backup_is_refused(sites, changed):
    path = changed / "manifest.json"
    manifest = json.loads(path.read_text())
    manifest["migrations"]["quotes"] = "0099_later"
    path.write_text(json.dumps(manifest))

    said = refusal(sites.new("sqlite"), "restore", str(changed))

    assert "at quotes 0099_later; this one is at quotes 0" in said


@pytest.mark.parametrize("engine", ENGINES)
def test_a_database_that_holds_something_is_refused(full, backup, engine):
    said = refusal(full[engine], "restore", str(backup))

    assert "isn’t empty: it holds" in said


@pytest.mark.parametrize("command", ["backup", "restore"])
def test_a_database_without_tables_is_refused(sites, backup, command, tmp_path):
    place = tmp_path if command == "backup" else backup

    said = refusal(sites.unmigrated("sqlite"), command, str(place))

    assert "isn’t migrated. Run: python manage.py migrate" in said
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_not_there_is_refused(sites, tmp_path):
    said = refusal(sites.new("sqlite"), "restore", str(tmp_path / "none"))

    assert "There is no folder" in said


def test_a_place_that_cannot_be_written_to_is_named(demo, tmp_path):
    (tmp_path / "file").touch()

    said = refusal(demo, "backup", str(tmp_path / "file" / "backups"))

    assert "backups can’t be written: Not a directory." in said


def test_a_full_disk_leaves_no_half_backup(demo, tmp_path):
    def allow_little():
        resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))

    said = refusal(demo, "backup", str(tmp_path), preexec_fn=allow_little)

    assert "can’t be written: File too large. Older backups are as they were." in said
    assert not list(tmp_path.iterdir())


def test_a_text_with_another_sha256_is_refused(sites, changed):
    part = changed / "articles_articleversion.csv"
    old = part.read_bytes()
    part.write_bytes(old.replace(b"Read from a page.", b"Read from a sage."))
    vouch_for(part)

    said = refusal(sites.new("sqlite"), "restore", str(changed))

    assert "isn’t the one of its SHA-256" in said


def test_what_postgresql_cannot_hold_is_named(sites, tmp_path):
    one, other = sites.new("sqlite"), sites.new("postgresql")
    one.asked(
        "from articles.models import Host; Host.objects.create(name='a', robots='\\0')"
    )
    one.done("backup", str(tmp_path))

    said = refusal(other, "restore", str(tmp_path))

    assert "can’t hold what the backup holds: invalid byte sequence" in said
    assert "articles_host, line 2" in said


@pytest.mark.parametrize("engine", ENGINES)
def test_a_move_into_a_database_that_holds_something_is_refused(full, engine):
    said = refusal(full["sqlite"], "move", "--to", full[engine].url)

    assert "isn’t empty" in said


@pytest.mark.parametrize(
    "address",
    ["quotes.example", "sqlite://:memory:", "postgres://a@127.0.0.1:port/quotes"],
)
def test_a_move_to_no_address_is_refused(demo, address):
    said = refusal(demo, "move", "--to", address)

    assert f"“{address}” is no address of a database. Write sqlite" in said


def test_a_move_to_a_server_that_is_not_there_is_refused(demo):
    said = refusal(demo, "move", "--to", "postgres://nobody@127.0.0.1:1/nothing")

    assert "127.0.0.1:1/nothing can’t be reached" in said


def test_a_row_that_points_nowhere_is_refused(sites, changed):
    part = changed / "quotes_deskhabits.csv"
    header, row = part.read_bytes().splitlines(keepends=True)
    values = row.split(b",")
    values[1] = b'"999999"'
    part.write_bytes(header + b",".join(values))
    vouch_for(part)

    for engine in ENGINES:
        site = sites.new(engine)
        assert "deskhabits" in refusal(site, "restore", str(changed))
        assert holds_nothing(site)
