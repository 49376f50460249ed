from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("articles", "0003_excerpts")]

    operations = [
        migrations.AddField(
            model_name="articleversion",
            name="is_beginning",
            field=models.BooleanField(
                db_default=False,
                default=False,
                help_text="Only the article’s beginning, before a paywall.",
            ),
        )
    ]
