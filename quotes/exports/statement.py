"""The one SQL statement by which PostgreSQL writes quotes, as CSV or as JSON.

It is put together from names and expressions of this module; whatever a reader typed
stands in the filter's own SQL, whose parameters the driver writes.
"""

import re
from dataclasses import dataclass

from django.conf import settings
from django.core.exceptions import EmptyResultSet
from django.db import connections
from django.db.models import QuerySet

from quotes.exports.columns import COLUMNS, NAMES, Column, Of, Type
from quotes.exports.csv_cells import BLANKS, FORMULA_STARTS
from quotes.models import Quote

STARTS = ", ".join(str(ord(start)) for start in FORMULA_STARTS)
# Most cells begin with none of these, and are looked at no further.
ODD_STARTS = ", ".join(str(ord(start)) for start in (*FORMULA_STARTS, *BLANKS))
GUARDED = [column.name for column in COLUMNS if column.is_guarded]
# What joins them to other tables.
KEYS = {"attribution": ["id", "speaker_id", "role_id"], "span": ["id"]}
# The lists, by the table that their values stand in.
LISTS = {
    "attribution": [column for column in COLUMNS if column.of is Of.ATTRIBUTION],
    "span": [column for column in COLUMNS if column.of is Of.SPAN],
}

# The numbers of the chosen quotes are put in order by themselves, as they are small:
# whole rows would be sorted on the disk before the first of them is sent.
# Most quotes have one attribution and one span: the three tables are read in step, by
# quote, and only where a quote came more than once its lists are read by themselves.
# All subqueries are fenced by OFFSET 0, or each value would be worked out again for
# every place where it is used.
STATEMENT = """
SELECT {values} FROM (
    SELECT q.*,
        CASE WHEN q.times > 1 THEN (
            SELECT ARRAY[{lists_of_attributions}]
            FROM quotes_attribution attribution
            LEFT JOIN quotes_speaker speaker ON speaker.id = attribution.speaker_id
            LEFT JOIN quotes_role role ON role.id = attribution.role_id
            WHERE attribution.quote_id = q.id
        ) END AS several_attribution,
        CASE WHEN q.times > 1 THEN (
            SELECT ARRAY[{lists_of_spans}]
            FROM quotes_quotespan span
            WHERE span.quote_id = q.id AND span.version_id = q.version_id
        ) END AS several_span
    FROM (
        SELECT {read},
            row_number() OVER same AS nth, count(*) OVER same AS times
        FROM (SELECT id FROM ({chosen}) chosen ORDER BY id OFFSET 0) chosen
        JOIN quotes_quote q ON q.id = chosen.id
        LEFT JOIN quotes_attribution attribution ON attribution.quote_id = q.id
        LEFT JOIN quotes_quotespan span
            ON span.quote_id = q.id AND span.version_id = q.version_id
        WINDOW same AS (PARTITION BY q.id)
    ) q
    WHERE q.nth = 1 ORDER BY q.id OFFSET 0
) q
JOIN articles_article article ON article.id = q.article_id
JOIN articles_articleversion version ON version.id = q.version_id
LEFT JOIN articles_outlet outlet ON outlet.id = article.outlet_id
LEFT JOIN quotes_speaker speaker ON speaker.id = q.attribution_speaker_id
LEFT JOIN quotes_role role ON role.id = q.attribution_role_id
ORDER BY q.id OFFSET 0
"""


@dataclass(frozen=True)
class Form:
    """How a file writes a value, and lists of none, one and several of them."""

    text: str
    number: str
    none: str
    one: str
    several: str


CSV = Form(
    text=r"replace(replace({0}, '\', '\\'), ';', '\;')",
    number="{0}::text",
    none="NULL",
    one="nullif({0}, '')",
    several="nullif(string_agg(coalesce({0}, ''), '; ' ORDER BY {1}.number), '')",
)
JSON = Form(
    text="nullif({0}, '')",
    number="{0}",
    none="'[]'::json",
    one="to_json(ARRAY[{0}])",
    several="to_json(array_agg({0} ORDER BY {1}.number))",
)


def csv_statement(quotes: QuerySet, *, raw: bool) -> str:
    """Return the SQL of the quotes' cells by id; an empty one is NULL."""
    cells = values_statement(quotes, CSV)
    return cells if raw else guarding(cells)


def json_statement(quotes: QuerySet) -> str:
    """Return the SQL of the quotes' JSON objects by id."""
    values = values_statement(quotes, JSON)
    return f"SELECT row_to_json(q)::text FROM ({values}) q ORDER BY id"  # noqa: S608


def values_statement(quotes: QuerySet, form: Form) -> str:
    """Return the SQL of the quotes’ values in a form, in the order of COLUMNS."""
    values = {column.name: value(column, form) for column in COLUMNS}
    for table, columns in LISTS.items():
        values |= lists(columns, form, table)
    values["address"] = values["address"].format(
        site=composed(quotes, "%s", [settings.ONRECORD_SITE_URL])
    )
    return STATEMENT.format(
        values=", ".join(f'{values[name]} AS "{name}"' for name in NAMES),
        lists_of_attributions=several(LISTS["attribution"], form, "attribution"),
        lists_of_spans=several(LISTS["span"], form, "span"),
        chosen=composed(quotes, *chosen(quotes)),
        read=read_of_one(),
    )


def read_of_one() -> str:
    """Return the SQL of what is read of a quote, an attribution of it and a span."""
    named = " ".join(column.sql for column in COLUMNS)
    own = {"id", "article_id", "version_id", *re.findall(r"\bq\.(\w+)", named)}
    read = [f"q.{name}" for name in sorted(own)]
    for table, ids in KEYS.items():
        names = {*ids, *re.findall(rf"\b{table}\.(\w+)", named)}
        read += [f"{table}.{name} AS {table}_{name}" for name in sorted(names)]
    return ", ".join(read)


def value(column: Column, form: Form) -> str:
    """Return the SQL of one value of a column; what is absent is NULL."""
    if column.of is Of.CELLS:
        return form.none
    return f"nullif({column.sql}, '')" if column.type is Type.TEXT else column.sql


def chosen(quotes: QuerySet) -> tuple[str, tuple]:
    """Return the filter's own SQL, which gives numbers, and its parameters."""
    try:
        return quotes.order_by().values("id").query.sql_with_params()
    except EmptyResultSet:
        return chosen(Quote.objects.filter(pk=0))


def composed(quotes: QuerySet, sql: str, parameters) -> str:
    """Return SQL with its parameters written into it, as COPY takes none."""
    connection = connections[quotes.db]
    connection.ensure_connection()
    return connection.ops.compose_sql(sql, parameters)


def lists(columns: list[Column], form: Form, table: str) -> dict[str, str]:
    """Return each list: of the several that were read, else of the one at hand."""
    found = {}
    for n, column in enumerate(columns, 1):
        one = form.one.format(written(column, form).replace(f"{table}.", f"q.{table}_"))
        only = f"CASE WHEN q.{table}_id IS NULL THEN {form.none} ELSE {one} END"
        found[column.name] = f"coalesce(q.several_{table}[{n}], {only})"
    return found


def several(columns: list[Column], form: Form, table: str) -> str:
    """Return the aggregates that list the values of several rows, in their order."""
    return ", ".join(form.several.format(written(c, form), table) for c in columns)


def written(column: Column, form: Form) -> str:
    is_number = column.type in (Type.NUMBER, Type.SHARE)
    return (form.number if is_number else form.text).format(column.sql)


def guarding(cells: str) -> str:
    """Return the SQL of cells that a spreadsheet shows and doesn't run."""
    runs = {
        name: f"""(ascii("{name}") IN ({ODD_STARTS})
            AND ascii(ltrim("{name}", '{BLANKS}')) IN ({STARTS}))"""
        for name in GUARDED
    }
    safe = {
        name: f"""CASE WHEN {test} THEN '''' || "{name}" ELSE "{name}" END"""
        for name, test in runs.items()
    }
    names = ", ".join(f"CASE WHEN {test} THEN '{n}' END" for n, test in runs.items())
    any_runs = " OR ".join(runs.values())
    safe["guarded"] = f"CASE WHEN {any_runs} THEN concat_ws('; ', {names}) END"
    columns = ", ".join(safe.get(name, f'"{name}"') for name in NAMES)
    return f"SELECT {columns} FROM ({cells}) q ORDER BY id"  # noqa: S608
