"""Index the words of quotes."""

from django.db import migrations

# Statistics know the ten thousand most frequent words, by which searches are planned.
POSTGRESQL = """
CREATE INDEX quotes_words ON quotes_quote USING gin (
    array_to_tsvector(string_to_array(left(folded, 200000), ' '))
);
ALTER INDEX quotes_words ALTER COLUMN 1 SET STATISTICS 1000;
"""

# `ascii` leaves alone whatever isn’t ASCII, and `folded` has its words between spaces.
SQLITE = """
CREATE VIRTUAL TABLE quotes_words USING fts5(
    folded, content='quotes_quote', content_rowid='id', tokenize='ascii',
    detail='none', columnsize=0
);
CREATE VIRTUAL TABLE quotes_word_counts USING fts5vocab('quotes_words', 'row');
INSERT INTO quotes_words(quotes_words) VALUES('rebuild');
"""


NO_LONGER = {
    "postgresql": "DROP INDEX quotes_words",
    "sqlite": "DROP TABLE quotes_word_counts;\nDROP TABLE quotes_words",
}


def index_words(apps, schema_editor):
    sqls = {"postgresql": POSTGRESQL, "sqlite": SQLITE}
    execute(schema_editor, sqls[schema_editor.connection.vendor])


def drop_index(apps, schema_editor):
    execute(schema_editor, NO_LONGER[schema_editor.connection.vendor])


def execute(schema_editor, sql):
    for statement in sql.strip().split(";\n"):
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("quotes", "0007_copies")]

    operations = [
        migrations.RunPython(index_words, drop_index),
    ]
