from django.db import migrations, models

from quotes.migrations import _feeds


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0006_feeds_and_looks"),
        ("quotes", "0008_changes_of_outlets"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="decision",
            index=models.Index(
                models.F("id").desc(),
                condition=models.Q(("act", "note change")),
                name="noting_decisions",
            ),
        ),
        migrations.RunPython(_feeds.let_editors_change, _feeds.take_back),
    ]
