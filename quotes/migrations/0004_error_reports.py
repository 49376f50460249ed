import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import quotes.models.reports
from quotes.migrations import _reports

CORRECTING = ("note correction", "correct", "withdraw")


class Migration(migrations.Migration):
    dependencies = [
        ("quotes", "0003_as_printed"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="ErrorReport",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("words", "Not the words that were said"),
                            ("person", "The wrong person"),
                            ("role", "The wrong role"),
                            ("context", "Out of context"),
                            ("private", "A private person"),
                            ("other", "Something else"),
                        ],
                        max_length=7,
                        verbose_name="what is wrong",
                    ),
                ),
                (
                    "words",
                    models.TextField(
                        help_text="What is wrong, what would be right, and how we can "
                        "check it.",
                        max_length=2000,
                        verbose_name="in your words",
                    ),
                ),
                (
                    "email",
                    models.EmailField(
                        blank=True,
                        help_text="Only if we may write to you. It is never published.",
                        max_length=254,
                        verbose_name="your email address, if you like",
                    ),
                ),
                (
                    "quote",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reports",
                        to="quotes.quote",
                    ),
                ),
                (
                    "speaker",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reports",
                        to="quotes.speaker",
                    ),
                ),
                (
                    "claim",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reports",
                        to="quotes.claim",
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        default=quotes.models.reports.new_key,
                        editable=False,
                        max_length=22,
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("open", "Not answered yet"),
                            ("corrected", "Corrected"),
                            ("unchanged", "Left as it was"),
                        ],
                        default="open",
                        editable=False,
                        max_length=9,
                    ),
                ),
                (
                    "answer",
                    models.TextField(
                        blank=True, help_text="Readers see it, so write it for them."
                    ),
                ),
                (
                    "answered_by",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("answered_at", models.DateTimeField(editable=False, null=True)),
                ("sent_at", models.DateTimeField(auto_now_add=True)),
                ("row_version", models.PositiveIntegerField(default=1, editable=False)),
            ],
            options={
                "verbose_name": "report of an error",
                "verbose_name_plural": "reports of errors",
                "ordering": ["-id"],
                "permissions": [("answer_errorreport", "Can answer reports of errors")],
                "indexes": [
                    models.Index(
                        models.F("id"),
                        condition=models.Q(("state", "open")),
                        name="unanswered_reports",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            quote__isnull=False, speaker=None, claim=None
                        )
                        | models.Q(quote=None, speaker__isnull=False, claim=None)
                        | models.Q(quote=None, speaker=None, claim__isnull=False),
                        name="report_on_one_thing",
                        violation_error_message="Report one quote, one speaker or one "
                        "claim.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(state="open", answer="", answered_at=None)
                        | (
                            models.Q(
                                state__in=["corrected", "unchanged"],
                                answered_at__isnull=False,
                            )
                            & ~models.Q(answer="")
                        ),
                        name="report_answered_in_words",
                        violation_error_message="An answered report has an answer and "
                        "a time.",
                    ),
                ],
            },
        ),
        migrations.AddIndex(
            model_name="decision",
            index=models.Index(
                models.F("id").desc(),
                condition=models.Q(("act__in", CORRECTING)),
                name="correcting_decisions",
            ),
        ),
        migrations.RunPython(_reports.let_curators_answer, _reports.take_back),
    ]
