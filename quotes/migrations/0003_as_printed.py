from django.db import migrations, models

GAPS = {
    "sqlite": """
        UPDATE quotes_quote SET gaps = coalesce((
            SELECT nullif(json_group_array(json_array(length, gap)), '[]') FROM (
                SELECT s.end - s.start AS length,
                    CASE WHEN s.next - s.end BETWEEN 0 AND 240
                    THEN substr(v.text, s.end + 1, s.next - s.end) END AS gap
                FROM (
                    SELECT version_id, number, start, end,
                        lead(start) OVER (ORDER BY number) AS next
                    FROM quotes_quotespan
                    WHERE quote_id = quotes_quote.id
                    AND version_id = quotes_quote.version_id
                ) s JOIN articles_articleversion v ON v.id = s.version_id
                WHERE s.next IS NOT NULL ORDER BY s.number
            )
        ), '') WHERE instr(text, ' […] ')
    """,
    "postgresql": """
        UPDATE quotes_quote q SET gaps = coalesce((
            SELECT json_agg(json_build_array(
                s."end" - s.start,
                CASE WHEN s.next - s."end" BETWEEN 0 AND 240
                THEN substr(v.text, s."end" + 1, s.next - s."end") END
            ) ORDER BY s.number)::text
            FROM (
                SELECT version_id, number, start, "end",
                    lead(start) OVER (ORDER BY number) AS next
                FROM quotes_quotespan
                WHERE quote_id = q.id AND version_id = q.version_id
            ) s JOIN articles_articleversion v ON v.id = s.version_id
            WHERE s.next IS NOT NULL
        ), '') WHERE strpos(q.text, ' […] ') > 0
    """,
}


def fill(apps, schema_editor):
    """Write down what stands between the spans of the quotes that have several."""
    schema_editor.execute(GAPS[schema_editor.connection.vendor])


class Migration(migrations.Migration):
    dependencies = [("quotes", "0002_sure")]

    operations = [
        # On SQLite AddField would make the table anew, for minutes where it is large,
        # and lose what the planner knows of it.
        migrations.SeparateDatabaseAndState(
            [
                migrations.RunSQL(
                    "ALTER TABLE quotes_quote ADD COLUMN gaps text NOT NULL DEFAULT ''",
                    "ALTER TABLE quotes_quote DROP COLUMN gaps",
                )
            ],
            [
                migrations.AddField(
                    model_name="quote",
                    name="gaps",
                    field=models.TextField(
                        blank=True, db_default="", default="", editable=False
                    ),
                )
            ],
        ),
        migrations.RunPython(fill, migrations.RunPython.noop, elidable=False),
    ]
