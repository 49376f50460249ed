import django.core.validators
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("quotes", "0001_squashed_0014_filter_terms")]

    operations = [
        migrations.AddField(
            model_name="attribution",
            name="likely_names",
            field=models.JSONField(
                db_default=models.Value([], models.JSONField()),
                default=list,
                editable=False,
            ),
        ),
        migrations.AddField(
            model_name="attribution",
            name="sure",
            field=models.FloatField(editable=False, null=True),
        ),
        migrations.AlterField(
            model_name="houserules",
            name="sure_from",
            field=models.PositiveSmallIntegerField(
                default=95,
                help_text="Per cent, of the words and of the speaker both: what the "
                "desk offers to confirm all at once.",
                validators=[django.core.validators.MaxValueValidator(100)],
                verbose_name="sure from",
            ),
        ),
        migrations.AlterField(
            model_name="houserules",
            name="unsure_below",
            field=models.PositiveSmallIntegerField(
                default=70,
                help_text="Per cent, of the words or of the speaker: what the desk "
                "lists as of low confidence.",
                validators=[django.core.validators.MaxValueValidator(100)],
                verbose_name="unsure below",
            ),
        ),
    ]
