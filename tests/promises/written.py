"""What the triggers of the database write, read from their own SQL."""

import re

# A comment, or a text between quotation marks, which may hold commas and brackets
NO_SQL = re.compile(r"--[^\n]*|'(?:[^']|'')*'")
INNERMOST = re.compile(r"\([^()]*\)")
# "NEW.sorted_on := …"
NEW = re.compile(r"\bNEW\.(\w+) :=")
# "INSERT INTO quotes_words (rowid, folded)"
INSERT = re.compile(r"\bINSERT INTO (\w+) \(([\w, ]+)\)")
# "SET (kind, outlet_id) = (SELECT …)"
SET_SEVERAL = re.compile(r"\bSET \(([\w, ]+)\) =")
# "UPDATE quotes_quote q SET text = …, outlet_id = … WHERE", with nothing in brackets
UPDATE = re.compile(
    r"\bUPDATE (\w+) (?:\w+ )?SET (.*?)(?= FROM | WHERE | RETURNING |;|$)"
)
ASSIGNED = re.compile(r"(?:^|, ?)(\w+) =")
POSTGRESQL = """
SELECT tgname, tgrelid::regclass::text, proname
FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid
WHERE NOT tgisinternal AND tgenabled <> 'D'
"""


def triggers_by_column(connection) -> dict[str, set[str]]:
    """Return the names of the triggers that write to each column: quotes_quote.text."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            triggers = on_postgresql(cursor)
        else:
            triggers = on_sqlite(cursor)
    found = {}
    for name, table, sql in triggers:
        for column in columns_written(sql, table):
            found.setdefault(column, set()).add(name)
    return found


def on_sqlite(cursor) -> list[tuple[str, str, str]]:
    """Return name, table and SQL of each trigger."""
    cursor.execute("SELECT name, tbl_name, sql FROM sqlite_master WHERE type='trigger'")
    return cursor.fetchall()


def on_postgresql(cursor) -> list[tuple[str, str, str]]:
    """Return name, table and the SQL of all functions that each trigger calls."""
    cursor.execute("SELECT proname, prosrc FROM pg_proc WHERE proname LIKE 'promise%'")
    sources = dict(cursor.fetchall())
    cursor.execute(POSTGRESQL)
    return [
        (name, table, ";".join(called(function, sources)))
        for name, table, function in cursor.fetchall()
    ]


def called(function: str, sources: dict[str, str]):
    """Yield the SQL of a function and of those that it calls."""
    yield sources[function]
    for other in sources:
        if re.search(rf"\b{other}\(", sources[function]):
            yield from called(other, sources)


def columns_written(sql: str, table: str) -> set[str]:
    """Return the columns that a trigger's SQL writes; `table` is the one it is on."""
    sql = " ".join(NO_SQL.sub("''", sql).split())
    found = {f"{table}.{column}" for column in NEW.findall(sql)}
    for other, columns in INSERT.findall(sql):
        # SQLite's index has a column of its own name, for commands such as 'delete'.
        names = set(columns.split(", ")) - {"rowid", other}
        found |= {f"{other}.{column}" for column in names}
    for other, values in UPDATE.findall(without_brackets(sql)):
        found |= {f"{other}.{column}" for column in ASSIGNED.findall(values)}
    return found


def without_brackets(sql: str) -> str:
    """Cut out what stands in brackets, but for the columns that are set together."""
    sql = SET_SEVERAL.sub(
        lambda several: f"SET {several[1].replace(',', ' = 0,')} =", sql
    )
    while (shorter := INNERMOST.sub("", sql)) != sql:
        sql = shorter
    return sql
