"""Files in the site’s folder that processes of one machine lock against each other."""

from typing import TextIO

from django.conf import settings


def lock_file(name: str) -> TextIO:
    """Open a file to be locked, which only its owner may read.

    The system lets go of the lock when the file is closed, or the process ends.
    Raises OSError where the folder can’t be written to.
    """
    path = settings.VAR_DIR / name
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.touch(mode=0o600)
    return path.open("w")
