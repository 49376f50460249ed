"""Fill the columns that the database copies from other rows."""

from django.db import migrations

FILL = """
UPDATE quotes_quote SET outlet_id = (
    SELECT a.outlet_id FROM articles_article a WHERE a.id = quotes_quote.article_id
);
UPDATE quotes_attribution SET public_on = (
    SELECT q.sorted_on FROM quotes_quote q
    WHERE q.id = quotes_attribution.quote_id AND q.state = 'confirmed'
);
"""


def fill(apps, schema_editor):
    for statement in FILL.strip().split(";\n"):
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("quotes", "0006_reading_room")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
