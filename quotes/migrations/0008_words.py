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


def index_words(apps, schema_editor):
    sqls = {"postgresql": POSTGRESQL, "sqlite": SQLITE}
    for statement in sqls[schema_editor.connection.vendor].strip().split(";\n"):
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("quotes", "0007_copies")]

    operations = [
        migrations.RunPython(index_words),
    ]
