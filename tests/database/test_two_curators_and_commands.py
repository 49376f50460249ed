"""Two curators at the desk beside three commands: the default database holds."""

from tests.hurt.two_curators import WHOLE, work

# Three times the wait of a site: the disk of a busy machine may stall for two seconds.
WAIT = "6"


def test_nothing_fails_or_is_lost_or_doubled(serve, monkeypatch):
    monkeypatch.setenv("ONRECORD_LOCK_SECONDS", WAIT)
    with serve("busy", workers=2) as server:
        seen = work(server)
        print(server.output.read_text())

    print(f"p99 of a decision: {seen.p99 * 1000:.0f} ms")
    assert seen.errors() == []
    assert seen.report == WHOLE
