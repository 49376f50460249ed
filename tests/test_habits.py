"""Habits of the code that a reader could miss breaking."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PYTHON = sorted([*ROOT.glob("quotes/**/*.py"), *ROOT.glob("articles/**/*.py")])
OWN = [path for path in PYTHON if "migrations" not in path.parts]
TEMPLATES = sorted(ROOT.glob("templates/**/*.html"))
TOP = {
    *("manage.py", "pyproject.toml", "quotes", "articles", "templates", "tests"),
    *("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile"),
    *("requirements.lock", ".gitignore", ".ci", "docs"),
}


def name_of(path):
    return str(path.relative_to(ROOT))


def functions():
    for path in OWN:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf8"))):
            if isinstance(node, ast.FunctionDef):
                yield path, node


@pytest.mark.parametrize("path", OWN, ids=name_of)
def test_a_module_says_what_it_is_for(path):
    text = path.read_text(encoding="utf8")

    assert not text or ast.get_docstring(ast.parse(text)), "no docstring"


@pytest.mark.parametrize("path", OWN, ids=name_of)
def test_a_file_is_no_longer_than_400_lines(path):
    assert len(path.read_text(encoding="utf8").splitlines()) <= 400


def test_a_function_is_no_longer_than_50_lines():
    long = [
        f"{name_of(path)}:{node.name}"
        for path, node in functions()
        if node.end_lineno - node.lineno >= 50
    ]

    assert long == []


@pytest.mark.parametrize("path", TEMPLATES, ids=name_of)
def test_a_template_is_no_longer_than_80_lines(path):
    assert len(path.read_text(encoding="utf8").splitlines()) <= 80


@pytest.mark.parametrize("path", [*OWN, *TEMPLATES], ids=name_of)
def test_nothing_is_marked_safe_by_hand(path):
    text = path.read_text(encoding="utf8")

    assert not re.search(r"mark_safe|\|\s*safe\b|autoescape off", text)


@pytest.mark.parametrize("path", OWN, ids=name_of)
def test_states_are_asked_for_by_the_querysets_names(path):
    asks = re.search(r"filter\([^)]*\bstate=", path.read_text(encoding="utf8"))

    assert not asks or path.parent.name == "models"


def test_the_top_level_stays_as_it_is():
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert {path.split("/")[0] for path in listed.stdout.splitlines()} <= TOP
