"""Index what quotes are narrowed by among their words."""

from django.db import migrations, models

FILL = {
    "postgresql": """
DROP INDEX quotes_words;
UPDATE quotes_quote q SET filter_terms = concat_ws(
    ' ', to_char(sorted_on, '"§y"YYYY "§m"YYYYMM'), '§o' || outlet_id, (
        SELECT string_agg(
            nullif(concat_ws(' ', '§s' || a.speaker_id, '§r' || a.role_id), ''),
            ' ' ORDER BY a.number, a.id
        ) FROM quotes_attribution a WHERE a.quote_id = q.id
    )
) WHERE state = 'confirmed'
""",
    "sqlite": """
DROP TABLE quotes_word_counts;
DROP TABLE quotes_words;
UPDATE quotes_quote SET filter_terms =
    strftime('§y%Y §m%Y%m', sorted_on) || coalesce(' §o' || outlet_id, '')
    || coalesce((
        SELECT ' ' || group_concat(terms, ' ') FROM (
            SELECT nullif(trim(
                coalesce('§s' || a.speaker_id, '') || coalesce(' §r' || a.role_id, '')
            ), '') AS terms
            FROM quotes_attribution a WHERE a.quote_id = quotes_quote.id
            ORDER BY a.number, a.id
        )
    ), '')
WHERE state = 'confirmed'
""",
}

INDEX = {
    "postgresql": """
CREATE INDEX quotes_words ON quotes_quote USING gin (array_to_tsvector(
    string_to_array(left(folded, 200000), ' ') || string_to_array(filter_terms, ' ')
));
ALTER INDEX quotes_words ALTER COLUMN 1 SET STATISTICS 1000
""",
    "sqlite": """
CREATE VIRTUAL TABLE quotes_words USING fts5(
    folded, filter_terms, content='quotes_quote', content_rowid='id',
    tokenize='ascii', detail='none', columnsize=0
);
CREATE VIRTUAL TABLE quotes_word_counts USING fts5vocab('quotes_words', 'row');
INSERT INTO quotes_words(quotes_words) VALUES('rebuild')
""",
}

# Without the terms again: as migration 0008 made it.
FORMER_INDEX = {
    "postgresql": """
DROP INDEX quotes_words;
CREATE INDEX quotes_words ON quotes_quote USING gin (
    array_to_tsvector(string_to_array(left(folded, 200000), ' '))
);
ALTER INDEX quotes_words ALTER COLUMN 1 SET STATISTICS 1000
""",
    "sqlite": """
DROP TABLE quotes_word_counts;
DROP TABLE quotes_words;
CREATE VIRTUAL TABLE quotes_words USING fts5(
    folded, content='quotes_quote', content_rowid='id', tokenize='ascii',
    detail='none', columnsize=0
);
CREATE VIRTUAL TABLE quotes_word_counts USING fts5vocab('quotes_words', 'row');
INSERT INTO quotes_words(quotes_words) VALUES('rebuild')
""",
}


def fill_and_index(apps, schema_editor):
    for sqls in (FILL, INDEX):
        execute(schema_editor, sqls)


def index_words_alone(apps, schema_editor):
    execute(schema_editor, FORMER_INDEX)


def execute(schema_editor, sqls):
    for statement in sqls[schema_editor.connection.vendor].strip().split(";\n"):
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("quotes", "0013_copies_in_attributions")]

    operations = [
        migrations.AddField(
            model_name="quote",
            name="filter_terms",
            field=models.TextField(
                blank=True, db_default="", default="", editable=False
            ),
        ),
        migrations.RunPython(fill_and_index, index_words_alone),
    ]
