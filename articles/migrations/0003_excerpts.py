from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("articles", "0002_outlet_sort_name")]

    operations = [
        migrations.AddField(
            model_name="article",
            name="is_excerpt",
            field=models.BooleanField(db_default=False, default=False, editable=False),
        ),
        migrations.AddField(
            model_name="article",
            name="retired",
            field=models.BooleanField(db_default=False, default=False, editable=False),
        ),
        migrations.AlterField(
            model_name="articleversion",
            name="captured_via",
            field=models.CharField(
                choices=[
                    ("paste", "pasted"),
                    ("file", "from a file"),
                    ("url", "from its address"),
                    ("feed", "from a feed"),
                    ("bulk", "in bulk"),
                    ("list", "from a list of quotes"),
                ],
                max_length=5,
            ),
        ),
    ]
