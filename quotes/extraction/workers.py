"""The engine in several processes, which get a text and give back what is said."""

import multiprocessing
import os
import threading
from concurrent.futures import Executor, Future, ProcessPoolExecutor

from quotes.extraction.pipeline import find_statements


def engines(workers: int) -> Executor:
    """Return as many processes, in which `find_statements` can be run.

    They are started afresh: a forked one would share its parent's connections.
    """
    if workers == 1:
        return Here()
    return ProcessPoolExecutor(
        workers,
        mp_context=multiprocessing.get_context("spawn"),
        initializer=leave_with_parent,
    )


class Here(Executor):
    """No process but this one."""

    def submit(self, act, /, *args, **kwargs) -> Future:
        future = Future()
        future.set_result(act(*args, **kwargs))
        return future


def search(pool: Executor, text: str, known: list, language: str) -> Future:
    """Let one of the processes find the quotes of a text, marked as in a language."""
    return pool.submit(find_statements, text, known, language)


def leave_with_parent() -> None:
    """See to it that a process doesn't outlive a parent that was killed."""
    threading.Thread(target=wait_for_parent, daemon=True).start()


def wait_for_parent() -> None:
    multiprocessing.parent_process().join()
    os._exit(1)
