"""A PostgreSQL server of its own, which may be harmed."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.browser.serving import HOST, free_port

INSTALLED = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))


class Cluster:
    """Its files lie in a folder; where we are root, they are the user postgres's."""

    def __init__(self, folder: Path):
        self.folder, self.port = folder, free_port()
        self.address = f"postgres://postgres@{HOST}:{self.port}/postgres"
        self.run("initdb", "-A", "trust", "-U", "postgres", "--no-sync")

    def start(self):
        options = f"-p {self.port} -k {self.folder} -c listen_addresses={HOST}"
        log = str(self.folder / "log.txt")
        self.run("pg_ctl", "start", "-w", "-o", options, "-l", log)
        self.is_up = True

    def stop(self):
        """Stop it as a crash does."""
        self.is_up = False
        self.run("pg_ctl", "stop", "-m", "immediate")

    def run(self, program: str, *arguments: str):
        path = shutil.which(program) or INSTALLED[-1].with_name(program)
        subprocess.run(
            [path, "-D", self.folder / "data", *arguments],
            user="postgres" if os.geteuid() == 0 else None,
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
            check=True,
        )


@contextmanager
def own_cluster() -> Iterator[Cluster]:
    with tempfile.TemporaryDirectory() as name:
        if os.geteuid() == 0:
            shutil.chown(name, "postgres")
        cluster = Cluster(Path(name))
        cluster.start()
        try:
            yield cluster
        finally:
            if cluster.is_up:
                cluster.stop()


@contextmanager
def small_disk(size: str) -> Iterator[Path | None]:
    """Yield an empty folder on a disk of its own, None where we may not mount any."""
    with tempfile.TemporaryDirectory() as folder:
        mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder]
        is_there = subprocess.run(mount, capture_output=True, check=False)
        if is_there.returncode:
            yield None
            return
        try:
            yield Path(folder)
        finally:
            subprocess.run(["umount", folder], check=True)
