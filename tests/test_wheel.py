"""The wheel, installed where no checkout is, gives the whole site."""

import csv
import io
import os
import re
import shutil
import stat
import subprocess
import sys
import sysconfig
import time
import tomllib
import venv
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen
from zipfile import ZipFile

import pytest

from tests.browser.serving import free_port

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ["articles", "quotes", "templates"]
FILES = ["pyproject.toml", "README.md", "LICENSE"]
PATIENCE = 120  # seconds for each command, and for the demo to answer

pytestmark = [pytest.mark.once, pytest.mark.later]


def run(*command, home=None, **environment):
    """Run a command to its end; in an empty environment where a home is given."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=home,
        env=clean(home) | environment if home else None,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


def clean(home):
    """Return the variables of somebody who has set none of ours."""
    return {"HOME": str(home), "PATH": os.defpath}


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    """A copy to build from: the build leaves files in the folder where it works."""
    folder = tmp_path_factory.mktemp("source")
    compiled = shutil.ignore_patterns("__pycache__")
    for name in FOLDERS:
        shutil.copytree(ROOT / name, folder / name, ignore=compiled)
    for name in FILES:
        shutil.copy(ROOT / name, folder)
    return folder


@pytest.fixture(scope="module")
def wheel(source, tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    offline = ["--no-build-isolation", "--no-deps", "--no-index"]
    pip = [sys.executable, "-m", "pip", "wheel", "--wheel-dir", folder, *offline]
    done = run(*pip, source)
    assert done.returncode == 0, done.stderr
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """The programs of a new environment in which nothing but the wheel is installed.

    Its dependencies are those of the tests’ own environment, so that no network is
    needed and this takes seconds.
    """
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder)
    inside = {"base": folder, "platbase": folder}
    programs = Path(sysconfig.get_path("scripts", "venv", inside))
    pip = [sys.executable, "-m", "pip", "--python", programs / "python", "install"]
    done = run(*pip, "--no-index", "--no-deps", wheel)
    assert done.returncode == 0, done.stderr
    packages = Path(sysconfig.get_path("purelib", "venv", inside))
    (packages / "shared.pth").write_text(sysconfig.get_path("purelib"))
    return programs


class Demo:
    """`onrecord demo`, as somebody runs it who has set no variable of ours."""

    def __init__(self, programs, folder):
        self.home, self.output = folder, folder / "output.txt"
        self.port = free_port()
        # Another module of that name may lie where somebody works.
        (folder / "quotes.py").write_text("raise RuntimeError('the wrong quotes')")
        with self.output.open("w") as output:
            self.process = subprocess.Popen(
                [programs / "onrecord", "demo", "--port", str(self.port)],
                cwd=folder,
                env=clean(folder),
                stdout=output,
                stderr=subprocess.STDOUT,
            )

    def get(self, address):
        with urlopen(f"http://127.0.0.1:{self.port}{address}", timeout=20) as page:
            return page.read().decode()

    def wait_until_it_answers(self):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self.process.poll() is None:
            try:
                self.get("/")
            except HTTPError:
                return  # it answers; what is wrong with the page is a test’s to say
            except OSError:
                time.sleep(0.2)
                continue
            return
        pytest.fail(f"The demo doesn’t answer.\n{self.output.read_text()}")

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


@pytest.fixture(scope="module")
def demo(installed, tmp_path_factory):
    demo = Demo(installed, tmp_path_factory.mktemp("home"))
    try:
        demo.wait_until_it_answers()
        yield demo
    finally:
        demo.stop()


def test_every_folder_with_code_is_a_listed_package():
    folders = {
        path.parent for name in FOLDERS[:2] for path in ROOT.glob(f"{name}/**/*.py")
    }
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf8"))

    packages = {".".join(folder.relative_to(ROOT).parts) for folder in folders}

    listed = project["tool"]["setuptools"]["packages"]
    assert listed == sorted(packages | {"quotes.templates"})


def test_the_wheel_holds_each_file_and_no_other(source, wheel):
    paths = [path for name in FOLDERS for path in source.glob(f"{name}/**/*.*")]
    names = {str(path.relative_to(source)) for path in paths if path.suffix != ".md"}
    names = {re.sub("^templates/", "quotes/templates/", name) for name in names}

    held = {name for name in ZipFile(wheel).namelist() if ".dist-info/" not in name}

    assert held == names


def test_a_page_is_there(demo):
    page = demo.get("/")

    assert "<blockquote" in page


def test_a_static_file_is_there(demo):
    address = re.search(r'href="(/static/quotes/onrecord\.\w+\.css)"', demo.get("/"))

    assert "blockquote" in demo.get(address[1])


def test_a_file_of_quotes_is_there(demo):
    rows = list(csv.DictReader(io.StringIO(demo.get("/quotes.csv"), newline="")))

    assert len(rows) > 20
    assert rows[0]["address"].startswith(f"http://127.0.0.1:{demo.port}/quotes/")


def test_the_log_in_page_is_there(demo):
    assert 'type="password"' in demo.get("/log-in/")


def test_the_data_lies_in_a_folder_of_its_users_own(demo):
    said = re.search("On Record keeps its data in (.+)", demo.output.read_text())

    folder = Path(said[1])
    assert folder.is_relative_to(demo.home)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    kept = {path.name for path in folder.iterdir()}
    assert {"onrecord.sqlite3", "secret-key", "static"} <= kept
    private = [folder / "secret-key", *folder.glob("onrecord.sqlite3*")]
    assert {stat.S_IMODE(path.stat().st_mode) for path in private} == {0o600}


@pytest.mark.parametrize("command", [["onrecord"], ["python", "-m", "quotes"]])
def test_a_message_names_the_command_that_is_there(installed, tmp_path, command):
    program, *arguments = command

    done = run(installed / program, *arguments, "find_quotes", home=tmp_path)

    assert "If it is new, run: onrecord migrate" in done.stderr


def test_a_chosen_folder_is_not_announced(installed, tmp_path):
    chosen = tmp_path / "chosen"

    done = run(installed / "onrecord", "check", home=tmp_path, ONRECORD_VAR=str(chosen))

    assert (done.returncode, done.stderr) == (0, "")
    assert (chosen / "secret-key").exists()
