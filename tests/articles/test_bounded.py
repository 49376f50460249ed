"""What may take for ever runs in a process of its own, which is ended in time."""

import os
import time

import pytest

from articles import bounded
from articles.bounded import OutOfBoundsError, run_bounded

pytestmark = pytest.mark.once


@pytest.fixture(autouse=True)
def nobody_waits():
    yield
    bounded.end_waiting()


def test_it_returns_what_the_function_gives_from_elsewhere():
    assert run_bounded(os.getpid) != os.getpid()


def test_a_process_is_used_again():
    assert run_bounded(os.getpid) == run_bounded(os.getpid)


def test_it_raises_what_the_function_raises_and_goes_on():
    number = run_bounded(os.getpid)

    with pytest.raises(ValueError, match="invalid literal"):
        run_bounded(int, "a")

    assert run_bounded(os.getpid) == number


def test_what_takes_too_long_is_ended(monkeypatch):
    monkeypatch.setattr(bounded, "LONGEST", 0.5)
    number = run_bounded(os.getpid)

    with pytest.raises(OutOfBoundsError):
        run_bounded(time.sleep, 60)

    assert is_gone(number)


def test_what_takes_too_much_memory_is_refused():
    with pytest.raises(OutOfBoundsError):
        run_bounded(bytearray, 2 * bounded.MOST_MB * 1_000_000)


def test_what_ends_its_process_harms_nobody():
    number = run_bounded(os.getpid)

    with pytest.raises(OutOfBoundsError):
        run_bounded(os._exit, 1)

    assert is_gone(number)
    assert run_bounded(os.getpid) != number


def test_a_process_that_died_while_waiting_is_replaced():
    number = run_bounded(os.getpid)
    os.kill(number, 9)
    while bounded._waiting[0].process.poll() is None:
        time.sleep(0.01)

    assert run_bounded(os.getpid) != number


def test_an_interrupted_process_is_not_used_again(monkeypatch):
    number = run_bounded(os.getpid)
    monkeypatch.setattr(bounded.Connection, "poll", interrupt)

    with pytest.raises(KeyboardInterrupt):
        run_bounded(time.sleep, 60)

    assert is_gone(number)


def interrupt(*args):
    raise KeyboardInterrupt


def is_gone(number: int) -> bool:
    """Say whether a process has ended and was waited for."""
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return True
    return False
