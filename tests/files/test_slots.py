"""How many files are made at once, and for how long a slow reader is waited for."""

import json
import subprocess
import sys

import pytest
from django.conf import settings

from quotes.decisions.acts import deciding
from quotes.files import slots
from quotes.models import Quote, Speaker
from quotes.published import kept
from tests.files.closing import close
from tests.making import make_article, make_quote

FILES = ["quotes.csv", "quotes.jsonl", "quotes.manifest.json"]
FILES += ["claims.csv", "claims.jsonl"]
# Holds a slot until it is told to end.
ANOTHER_PROCESS = """
import sys, django
from django.conf import settings
settings.configure(VAR_DIR=__import__("pathlib").Path(sys.argv[1]),
                   ONRECORD_FILES_AT_ONCE=2)
from quotes.files import slots
held = slots.free_slot()
print("held" if held else "none", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def taken():
    """All slots, held by somebody else."""
    held = [slots.free_slot() for _ in range(settings.ONRECORD_FILES_AT_ONCE)]
    yield held
    for slot in held:
        slot.close()


@pytest.mark.django_db
@pytest.mark.parametrize("name", FILES)
def test_a_file_too_many_is_refused_before_anything_is_asked(
    client, taken, name, django_assert_num_queries
):
    with django_assert_num_queries(0):
        refused = client.get(f"/{name}")

    assert (refused.status_code, refused["Retry-After"]) == (503, "30")
    assert "Ask again in 30 seconds" in refused.text


def test_the_files_that_are_locked_are_their_owners_only(taken):
    found = [*settings.VAR_DIR.glob("slots/*")]

    assert len(found) == len(taken)
    assert all(path.stat().st_mode & 0o077 == 0 for path in found)


@pytest.mark.django_db
def test_a_head_and_a_page_need_no_slot(client, taken):
    assert client.head("/quotes.csv").status_code == 200
    assert client.get("/quotes.atom").status_code == 200
    assert client.get("/quotes/download/").status_code == 200


@pytest.mark.django_db
@pytest.mark.parametrize("query", ["", "?kind=loud", "?q=speaker:nobody"])
@pytest.mark.parametrize("name", FILES)
def test_a_file_gives_its_slot_back(client, taken, name, query):
    taken[0].close()

    for _ in range(2):
        answer = client.get(f"/{name}{query}")
        assert answer.status_code != 503
        assert answer.getvalue() is not None
        close(answer)


@pytest.mark.django_db
def test_a_reader_who_goes_away_gives_the_slot_back(client, taken):
    taken[0].close()
    close(client.get("/quotes.csv"))

    assert client.get("/quotes.csv").getvalue()


@pytest.mark.django_db
def test_a_view_that_fails_gives_the_slot_back(client, taken, monkeypatch):
    taken[0].close()
    with monkeypatch.context() as patch, pytest.raises(OSError, match="full"):
        patch.setattr(Quote.objects, "confirmed", lambda: fail())
        client.get("/quotes.csv")

    assert client.get("/quotes.csv").getvalue()


def fail():
    raise OSError("The disk is full")


@pytest.mark.once
def test_the_slots_are_the_machines_and_end_with_a_process():
    command = [sys.executable, "-c", ANOTHER_PROCESS, str(settings.VAR_DIR)]
    others = [
        subprocess.Popen(command, stdin=-1, stdout=-1, text=True) for _ in range(3)
    ]
    try:
        told = [other.stdout.readline().strip() for other in others]
        assert sorted(told) == ["held", "held", "none"]
        assert slots.free_slot() is None

        others[told.index("held")].kill()
        others[told.index("held")].wait()

        with slots.free_slot() as slot:
            assert slot
    finally:
        for other in others:
            other.kill()
            other.communicate()


class Clock:
    """A time that goes on as a reader takes it."""

    def __init__(self):
        self.now = 0.0

    def monotonic(self):
        return self.now


@pytest.mark.parametrize(("seconds", "is_cut_off"), [(1, False), (2, True)])
def test_who_reads_too_slowly_is_cut_off(monkeypatch, tmp_path, seconds, is_cut_off):
    clock, read = Clock(), []
    monkeypatch.setattr(slots, "time", clock)
    slot = (tmp_path / "slot").open("w")

    def read_slowly():
        for chunk in slots.Sent([b"x" * slots.SLOWEST] * 100, slot):
            read.append(chunk)
            clock.now += seconds

    if is_cut_off:
        with pytest.raises(ConnectionResetError):
            read_slowly()
        # Twice too slow: they are behind by more than is waited for.
        assert clock.now == pytest.approx(2 * slots.PATIENCE, abs=2 * seconds)
    else:
        read_slowly()
        assert slot.closed
    slot.close()


def test_what_takes_long_to_make_is_no_fault_of_the_reader(monkeypatch, tmp_path):
    clock = Clock()
    monkeypatch.setattr(slots, "time", clock)

    def made():
        for _ in range(3):
            clock.now += 10 * slots.PATIENCE
            yield b" "

    with (tmp_path / "slot").open("w") as slot:
        assert list(slots.Sent(made(), slot)) == [b" "] * 3


@pytest.mark.django_db
def test_figures_are_kept_until_something_is_decided(
    client, monkeypatch, django_assert_num_queries
):
    monkeypatch.setattr(kept, "KEPT", 60)
    quote = make_quote()

    def asked(query=""):
        return json.loads(client.get(f"/quotes.manifest.json{query}").getvalue())

    first = asked()
    with django_assert_num_queries(1):
        assert asked() == first
    assert asked("?raw=1")["csv"]["guarded"] is False
    assert asked("?kind=partial")["quotes"] == 0

    deciding.withdraw(Quote.objects.filter(pk=quote.pk), reason="It was another’s.")

    assert asked()["quotes"] == 0


@pytest.mark.django_db
def test_figures_are_kept_by_number_where_two_have_one_name(client, monkeypatch):
    monkeypatch.setattr(kept, "KEPT", 60)
    make_quote()
    for words in ("It is safe.", "It is new."):
        make_quote(words, article=make_article(f"“{words}”"), speaker="Charles Babbage")
    Speaker.objects.update(name="Ada Lovelace")

    counts = {
        json.loads(client.get(f"/quotes.manifest.json?speaker={pk}").getvalue())[
            "quotes"
        ]
        for pk in Speaker.objects.values_list("pk", flat=True)
    }

    assert counts == {1, 2}
