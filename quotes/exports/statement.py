"""The one SQL statement by which PostgreSQL writes quotes, as CSV or as JSON.

It is put together from names and expressions of this module; whatever a reader typed
stands in the filter's own SQL, whose parameters the driver writes.
"""

from dataclasses import dataclass

from django.conf import settings
from django.core.exceptions import EmptyResultSet
from django.db import connections
from django.db.models import QuerySet

from quotes.exports.csv_cells import COLUMNS, FORMULA_STARTS
from quotes.models import Quote

# What is read of the chosen quotes.
READ = (
    "id text kind cue context state said_on_first said_on_precision said_on_basis "
    "article_id version_id"
).split()

# One attribution's values; those in TEXTS are texts that people wrote.
OF_ATTRIBUTION = {
    "speaker": "coalesce(speaker.name, said.unnamed_label)",
    "speaker_id": "said.speaker_id",
    "speaker_kind": "coalesce(speaker.kind, CASE said.unnamed_label"
    " WHEN '' THEN 'waiting' ELSE 'unnamed' END)",
    "role": "role.title",
    "role_id": "said.role_id",
    "organisation": "coalesce(role.organisation, said.unnamed_organisation)",
    "name_as_printed": "said.name_as_printed",
    "title_as_printed": "said.title_as_printed",
}
OF_SPAN = {"start": "span.start", "end": 'span."end"'}
NUMBERS = {"speaker_id", "role_id", "start", "end"}

# The quote's other values.
OWN = {
    "quote": "q.text",
    "kind": "q.kind",
    "cue": "q.cue",
    "context": "q.context",
    "article_title": "article.title",
    "outlet": "outlet.name",
    "byline": "article.byline",
    "said_on_basis": "q.said_on_basis",
    "article_address": "article.url",
    "sha256": "version.sha256",
    "state": "q.state",
}
PLAIN = {
    "id": "q.id",
    "published_on": "article.published_on",
    "said_on": "left(q.said_on_first::text, CASE q.said_on_precision"
    " WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)",
    "version": "version.number",
}
GUARDED = [
    name for name in COLUMNS if name in OWN or name in OF_ATTRIBUTION.keys() - NUMBERS
]
STARTS = ", ".join(str(ord(start)) for start in FORMULA_STARTS)

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
            FROM quotes_attribution said
            LEFT JOIN quotes_speaker speaker ON speaker.id = said.speaker_id
            LEFT JOIN quotes_role role ON role.id = said.role_id
            WHERE said.quote_id = q.id
        ) END AS several_said,
        CASE WHEN q.times > 1 THEN (
            SELECT ARRAY[{lists_of_spans}]
            FROM quotes_quotespan span
            WHERE span.quote_id = q.id AND span.version_id = q.version_id
        ) END AS several_span
    FROM (
        SELECT {read}, said.id AS said_id, said.speaker_id, said.role_id,
            said.unnamed_label, said.unnamed_organisation,
            said.name_as_printed, said.title_as_printed,
            span.id AS span_id, span.start, span."end",
            row_number() OVER same AS nth, count(*) OVER same AS times
        FROM (SELECT id FROM ({chosen}) chosen ORDER BY id OFFSET 0) chosen
        JOIN quotes_quote q ON q.id = chosen.id
        LEFT JOIN quotes_attribution said ON said.quote_id = q.id
        LEFT JOIN quotes_quotespan span
            ON span.quote_id = q.id AND span.version_id = q.version_id
        WINDOW same AS (PARTITION BY q.id)
    ) q
    WHERE q.nth = 1 ORDER BY q.id OFFSET 0
) q
JOIN articles_article article ON article.id = q.article_id
JOIN articles_articleversion version ON version.id = q.version_id
LEFT JOIN articles_outlet outlet ON outlet.id = article.outlet_id
LEFT JOIN quotes_speaker speaker ON speaker.id = q.speaker_id
LEFT JOIN quotes_role role ON role.id = q.role_id
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
    """Return the SQL of the quotes' values in a form, in the order of COLUMNS."""
    site = composed(quotes, "%s", [f"{settings.ONRECORD_SITE_URL}/quotes/"])
    values = {
        **PLAIN,
        **{name: f"nullif({sql}, '')" for name, sql in OWN.items()},
        **lists(OF_ATTRIBUTION, form, "said"),
        **lists(OF_SPAN, form, "span"),
        "address": f"{site} || q.id || '/'",
        "guarded": form.none,
    }
    return STATEMENT.format(
        values=", ".join(f'{values[name]} AS "{name}"' for name in COLUMNS),
        lists_of_attributions=several(OF_ATTRIBUTION, form, "said"),
        lists_of_spans=several(OF_SPAN, form, "span"),
        chosen=composed(quotes, *chosen(quotes)),
        read=", ".join(f"q.{name}" for name in READ),
    )


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


def lists(values: dict[str, str], form: Form, of: str) -> dict[str, str]:
    """Return each list: of the several that were read, else of the one at hand."""
    found = {}
    for n, (name, sql) in enumerate(values.items(), 1):
        one = form.one.format(written(name, sql, form).replace(f"{of}.", "q."))
        only = f"CASE WHEN q.{of}_id IS NULL THEN {form.none} ELSE {one} END"
        found[name] = f"coalesce(q.several_{of}[{n}], {only})"
    return found


def several(values: dict[str, str], form: Form, of: str) -> str:
    """Return the aggregates that list the values of several rows, in their order."""
    return ", ".join(
        form.several.format(written(name, sql, form), of)
        for name, sql in values.items()
    )


def written(name: str, sql: str, form: Form) -> str:
    return (form.number if name in NUMBERS else form.text).format(sql)


def guarding(cells: str) -> str:
    """Return the SQL of cells that a spreadsheet shows and doesn't run."""
    runs = {name: f'ascii("{name}") IN ({STARTS})' for name in GUARDED}
    safe = {
        name: f"""CASE WHEN {test} THEN '''' || "{name}" ELSE "{name}" END"""
        for name, test in runs.items()
    }
    names = ", ".join(f"CASE WHEN {test} THEN '{n}' END" for n, test in runs.items())
    any_runs = " OR ".join(runs.values())
    safe["guarded"] = f"CASE WHEN {any_runs} THEN concat_ws('; ', {names}) END"
    columns = ", ".join(safe.get(name, f'"{name}"') for name in COLUMNS)
    return f"SELECT {columns} FROM ({cells}) q ORDER BY id"  # noqa: S608
