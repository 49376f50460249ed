"""Each room imports only from the floors below its own."""

import ast
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# From the ground up. Rooms on one floor know nothing of each other.
FLOORS = [
    "articles extraction",
    "promises database",
    "models",
    "decisions published",
    "forms exports recording search",
    "imports suggestions filters backups",
    "pages files desk admin management templatetags",
    "urls settings wsgi apps middleware admin_site __main__",
]
FLOOR = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms.split()}


def room_of(module):
    """Return the room that a module of ours stands in, None for a stranger."""
    package, _, rest = module.partition(".")
    if package == "articles":
        return "articles"
    return rest.partition(".")[0] if package == "quotes" else None


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
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def may_import(room, other):
    return room == other or FLOOR[other] < FLOOR[room]


def test_every_room_stands_on_a_floor():
    rooms = {room_of(module) for module, _ in modules()}

    assert rooms - {"migrations"} == set(FLOOR)


def test_imports_point_down():
    upward = [
        f"{module} imports {name}"
        for module, path in modules()
        for name in imports_of(path)
        if room_of(name) and not may_import(room_of(module), room_of(name))
    ]

    assert upward == []


def test_the_engine_imports_the_standard_library_only():
    strange = [
        f"{module} imports {name}"
        for module, path in modules()
        if room_of(module) == "extraction"
        for name in imports_of(path)
        if not name.startswith("quotes.extraction")
        and name.partition(".")[0] not in sys.stdlib_module_names
    ]

    assert strange == []


def test_quotes_init_stays_empty():
    assert (ROOT / "quotes" / "__init__.py").read_text() == ""
