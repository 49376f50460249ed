"""The index of words, by which quotes are found and narrowed.

PostgreSQL's is an index of the table itself. SQLite's is a table of its own, which
triggers keep: see the promises.
"""

# Statistics know the ten thousand most frequent words, by which searches are planned.
POSTGRESQL = """
CREATE INDEX quotes_words ON quotes_quote USING gin (array_to_tsvector(
    string_to_array(left(folded, 200000), ' ') || string_to_array(filter_terms, ' ')
));
ALTER INDEX quotes_words ALTER COLUMN 1 SET STATISTICS 1000
"""

# `ascii` leaves alone whatever isn’t ASCII, and `folded` has its words between spaces.
SQLITE = """
CREATE VIRTUAL TABLE quotes_words USING fts5(
    folded, filter_terms, content='quotes_quote', content_rowid='id',
    tokenize='ascii', detail='none', columnsize=0
);
CREATE VIRTUAL TABLE quotes_word_counts USING fts5vocab('quotes_words', 'row')
"""

INDEX = {"postgresql": POSTGRESQL, "sqlite": SQLITE}
DROP = {
    "postgresql": "DROP INDEX quotes_words",
    "sqlite": "DROP TABLE quotes_word_counts;\nDROP TABLE quotes_words",
}


def index_words(apps, schema_editor):
    execute(schema_editor, INDEX)


def drop_index(apps, schema_editor):
    execute(schema_editor, DROP)


def execute(schema_editor, sqls):
    for statement in sqls[schema_editor.connection.vendor].strip().split(";\n"):
        schema_editor.execute(statement)
