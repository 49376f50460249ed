"""Runs what may take for ever in a process of its own, which is ended in time.

That process is `python -m articles.bounded`. It is kept for the next call, for a while.
"""

import atexit
import os
import pickle
import resource
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from typing import Any

LONGEST = 9  # seconds, so that a page is answered within ten
MOST_MB = 250  # what a process is given to work in
KEPT_FOR = 60  # seconds without work


class OutOfBoundsError(Exception):
    """It took too long or too much memory, and was ended."""


def run_bounded(act: Callable, *given: Any) -> Any:
    """Return what a function of a module gives; raise OutOfBoundsError, or what it did.

    Given and returned is only what can be pickled.
    """
    process = waiting_process()
    answer = process.ask(act, given)
    _waiting.append(process)
    if isinstance(answer, MemoryError):
        raise OutOfBoundsError from answer
    if isinstance(answer, Exception):
        raise answer
    return answer


def waiting_process() -> "Process":
    """Return a process that has nothing to do, a new one where there is none."""
    while _waiting:
        with suppress(IndexError):  # another thread may have taken the last one
            process = _waiting.pop()
            if process.is_alive():
                return process
    return Process()


class Process:
    """A process that does one thing after the other."""

    def __init__(self) -> None:
        self.ours, theirs = Pipe()
        end = theirs.fileno()
        # Nothing of what is run comes from outside.
        self.process = subprocess.Popen(  # noqa: S603
            [sys.executable, "-P", "-m", "articles.bounded", str(end)],
            env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
            pass_fds=[end],
            start_new_session=True,  # Ctrl-C is for us, and our end is its end
        )
        theirs.close()

    def is_alive(self) -> bool:
        if self.process.poll() is None:
            return True
        self.ours.close()
        return False

    def ask(self, act: Callable, given: tuple) -> Any:
        """Return what the function gives, or the exception that it raised."""
        try:
            self.ours.send((act, given))
            if self.ours.poll(LONGEST):
                return self.ours.recv()
        except (EOFError, OSError):
            # It died of what it was given.
            pass
        except BaseException:
            self.end()
            raise
        self.end()
        raise OutOfBoundsError

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        self.ours.close()


_waiting: list[Process] = []


@atexit.register
def end_waiting() -> None:
    """End the processes that are kept."""
    while _waiting:
        _waiting.pop().end()


def work(asked: Connection) -> None:
    """Do what is asked, until nothing is for a while or the one who asks has gone."""
    most = MOST_MB * 1_000_000
    resource.setrlimit(resource.RLIMIT_DATA, (most, most))
    with suppress(EOFError, OSError):
        while asked.poll(KEPT_FOR):
            # Where the one who asks was killed, nobody else ends this process.
            signal.alarm(2 * LONGEST)
            asked.send_bytes(answer(*asked.recv()))
            signal.alarm(0)


def answer(act: Callable, given: tuple) -> bytes:
    try:
        return pickle.dumps(act(*given))
    except Exception as problem:
        return pickle.dumps(problem)


if __name__ == "__main__":
    work(Connection(int(sys.argv[1])))
