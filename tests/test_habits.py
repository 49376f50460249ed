"""Habits of the code that a reader could miss breaking."""

import ast
import re
import subprocess
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ["quotes", "articles", "templates", "tests"]
CODE = sorted(path for room in ROOMS for path in ROOT.glob(f"{room}/**/*.py"))
CODE = [path for path in CODE if "migrations" not in path.parts]
OWN = [path for path in CODE if not path.is_relative_to(ROOT / "tests")]
TEMPLATES = sorted(ROOT.glob("templates/**/*.*"))
# Django finds commands in one folder only, weights are numbers, and benchmarks a
# program of their own.
MAY_BE_FULL = {
    *("quotes/management/commands", "quotes/extraction/weights", "tests/benchmarks"),
}
TOP = {
    *("manage.py", "pyproject.toml", "quotes", "articles", "templates", "tests"),
    *("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile"),
    *("requirements.lock", ".gitignore", ".ci", "docs"),
}


def name_of(path):
    return str(path.relative_to(ROOT))


def text_of(path):
    return path.read_text(encoding="utf8")


def none_of(paths, is_wrong):
    """Fail with the names of all files that are wrong, which pytest would cut."""
    wrong = [name_of(path) for path in paths if is_wrong(text_of(path))]
    assert not wrong, "\n".join(wrong)


def is_longer_than(lines):
    return lambda text: len(text.splitlines()) > lines


def functions():
    for path in OWN:
        for node in ast.walk(ast.parse(text_of(path))):
            if isinstance(node, ast.FunctionDef):
                yield path, node


def test_a_module_says_what_it_is_for():
    none_of(OWN, lambda text: text and not ast.get_docstring(ast.parse(text)))


def test_a_file_is_no_longer_than_400_lines():
    none_of(CODE, is_longer_than(400))


def test_a_template_is_no_longer_than_80_lines():
    none_of(TEMPLATES, is_longer_than(80))


def test_a_line_of_a_template_is_no_longer_than_160_characters():
    long = [
        f"{name_of(path)}:{number}"
        for path in TEMPLATES
        for number, line in enumerate(text_of(path).splitlines(), 1)
        if len(line) > 160
    ]

    assert not long, "\n".join(long)


def test_a_function_is_no_longer_than_50_lines():
    long = [
        f"{name_of(path)}:{node.name}"
        for path, node in functions()
        if node.end_lineno - node.lineno >= 50
    ]

    assert not long, "\n".join(long)


def test_a_folder_holds_no_more_than_14_files():
    counted = [path for path in CODE if path.name != "__init__.py"] + TEMPLATES
    held = Counter(name_of(path.parent) for path in counted)

    full = {folder for folder, number in held.items() if number > 14}
    assert full - MAY_BE_FULL == set()


def test_nothing_is_marked_safe_by_hand():
    none_of(OWN + TEMPLATES, re.compile(r"mark_safe|\|\s*safe\b|autoescape off").search)


def test_states_are_asked_for_by_the_querysets_names():
    elsewhere = [path for path in OWN if path.parent.name != "models"]

    none_of(elsewhere, re.compile(r"filter\([^)]*\bstate=").search)


def test_the_top_level_stays_as_it_is():
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert {path.split("/")[0] for path in listed.stdout.splitlines()} <= TOP
