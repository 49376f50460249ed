"""Each module imports only from the layers below its own."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# From the lowest up; a module belongs to the longest prefix that fits.
LAYERS = [
    ["quotes.extraction"],
    ["articles"],
    ["quotes.models", "quotes.cells", "quotes.markup"],
    ["quotes.typed"],
    [
        "quotes.recording",
        "quotes.saving",
        "quotes.deciding",
        "quotes.attributing",
        "quotes.placing",
        "quotes.overlapping",
        "quotes.undoing",
        "quotes.following",
        "quotes.returning",
        "quotes.confirmations",
        "quotes.merging",
        "quotes.claiming",
        "quotes.reviewing",
        "quotes.claim_likeness",
        "quotes.claim_answers",
        "quotes.similar",
        "quotes.queueing",
        "quotes.telling",
        "quotes.numbers",
        "quotes.intake",
        "quotes.filters",
        "quotes.search",
        "quotes.listing",
        "quotes.seeking",
        "quotes.windows",
        "quotes.name_lists",
        "quotes.standings",
        "quotes.counting",
        "quotes.facets",
        "quotes.loosening",
        "quotes.pictures",
        "quotes.word_shares",
        "quotes.exports",
        "quotes.keeping",
        "quotes.chosen",
        "quotes.canonical",
        "quotes.cited",
        "quotes.citing",
        "quotes.json_ld",
        "quotes.claim_time_line",
        "quotes.atom",
        "quotes.imports",
        "quotes.gold",
    ],
    ["quotes.forms"],
    [
        "quotes.admin",
        "quotes.desk",
        "quotes.templatetags",
        "quotes.admin_site",
        "quotes.views",
        "quotes.claim_pages",
        "quotes.claim_feeds",
        "quotes.people",
        "quotes.downloads",
        "quotes.feeds",
        "quotes.sitemaps",
        "quotes.management",
    ],
    [
        "quotes.settings",
        "quotes.urls",
        "quotes.wsgi",
        "quotes.apps",
        "quotes.checks",
        "quotes.compressing",
        "quotes.promises",
    ],
]
LEVEL = {prefix: level for level, layer in enumerate(LAYERS) for prefix in layer}
ACTS = LEVEL["quotes.recording"]
ARROWS_AMONG_ACTS = {
    ("quotes.filters", "quotes.search"),
    ("quotes.exports", "quotes.filters"),
    ("quotes.exports", "quotes.json_ld"),
    ("quotes.listing", "quotes.seeking"),
    ("quotes.seeking", "quotes.name_lists"),
    ("quotes.seeking", "quotes.search"),
    ("quotes.seeking", "quotes.windows"),
    ("quotes.windows", "quotes.search"),
    ("quotes.counting", "quotes.seeking"),
    ("quotes.facets", "quotes.counting"),
    ("quotes.facets", "quotes.seeking"),
    ("quotes.facets", "quotes.pictures"),
    ("quotes.loosening", "quotes.counting"),
    ("quotes.loosening", "quotes.filters"),
    ("quotes.loosening", "quotes.similar"),
    ("quotes.standings", "quotes.counting"),
    ("quotes.word_shares", "quotes.pictures"),
    ("quotes.canonical", "quotes.filters"),
    ("quotes.chosen", "quotes.filters"),
    ("quotes.imports", "quotes.reviewing"),
    ("quotes.citing", "quotes.cited"),
    ("quotes.claiming", "quotes.merging"),
    ("quotes.claim_answers", "quotes.claiming"),
    ("quotes.claim_likeness", "quotes.search"),
    ("quotes.recording", "quotes.placing"),
    ("quotes.recording", "quotes.saving"),
    ("quotes.saving", "quotes.attributing"),
    ("quotes.saving", "quotes.placing"),
    ("quotes.deciding", "quotes.attributing"),
    ("quotes.undoing", "quotes.confirmations"),
    ("quotes.undoing", "quotes.following"),
    ("quotes.undoing", "quotes.returning"),
    ("quotes.following", "quotes.placing"),
    ("quotes.following", "quotes.overlapping"),
    ("quotes.placing", "quotes.overlapping"),
    ("quotes.intake", "quotes.deciding"),
    ("quotes.intake", "quotes.recording"),
}
WIRING = {
    ("quotes.apps", "quotes.checks"),
    ("quotes.apps", "quotes.promises"),
    ("quotes.checks", "quotes.promises"),
    ("quotes.wsgi", "quotes.promises"),
}


def part_of(module):
    """Return the prefix in LEVEL that a module belongs to, None for a stranger."""
    while module and module not in LEVEL:
        module = module.rpartition(".")[0]
    return module or None


def modules():
    for path in sorted([*ROOT.glob("quotes/**/*.py"), *ROOT.glob("articles/**/*.py")]):
        parts = path.relative_to(ROOT).with_suffix("").parts
        module = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        if "migrations" not in parts and module != "quotes":
            yield module, path


def imports_of(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        if isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: a relative import"
            for alias in node.names:
                yield f"{node.module}.{alias.name}"


def may_import(one, other):
    if one == other or LEVEL[other] < LEVEL[one]:
        return True
    return (one, other) in ARROWS_AMONG_ACTS | WIRING


@pytest.mark.parametrize("module", [module for module, _ in modules()])
def test_every_module_belongs_to_a_layer(module):
    assert part_of(module), f"{module} is in no layer"


@pytest.mark.parametrize(("module", "path"), list(modules()))
def test_imports_point_down(module, path):
    own = part_of(module)
    if own == "articles":
        assert not any(name.startswith("quotes") for name in imports_of(path))
    for name in imports_of(path):
        other = part_of(name)
        assert not other or may_import(own, other), f"{module} imports {name}"


def test_the_engine_imports_the_standard_library_only():
    for module, path in modules():
        if part_of(module) == "quotes.extraction":
            for name in imports_of(path):
                top = name.partition(".")[0]
                assert name.startswith("quotes.extraction") or (
                    top in sys.stdlib_module_names
                ), f"{module} imports {name}"


def test_quotes_init_stays_empty():
    assert (ROOT / "quotes" / "__init__.py").read_text() == ""
