from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("quotes", "0005_sort_names")]

    operations = [
        migrations.AddField(
            model_name="houserules",
            name="guidelines",
            field=models.TextField(
                blank=True,
                db_default="",
                default="",
                help_text="How this newsroom decides, in plain paragraphs: what counts "
                "as a quote, how names are written. Curators open it beside the quote "
                "at hand.",
                max_length=20000,
                verbose_name="guidelines",
            ),
        ),
        migrations.AddField(
            model_name="deskhabits",
            name="first_steps",
            field=models.BooleanField(
                db_default=True,
                default=True,
                help_text="Five lines on how the desk works, above what waits.",
                verbose_name="first steps on the desk",
            ),
        ),
    ]
