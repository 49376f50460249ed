"""Fill the columns that are copied from other rows, or follow from a name."""

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


def fill_last_words(apps, schema_editor):
    names = apps.get_model("quotes", "SpeakerName").objects
    changed = []
    for name in names.filter(key__contains=" ").iterator(2000):
        name.last_word = name.key.rpartition(" ")[2]
        changed.append(name)
    names.bulk_update(changed, ["last_word"], batch_size=500)


class Migration(migrations.Migration):
    dependencies = [("quotes", "0006_reading_room")]

    operations = [
        migrations.RunPython(fill, migrations.RunPython.noop),
        migrations.RunPython(fill_last_words, migrations.RunPython.noop),
    ]
