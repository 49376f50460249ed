from django.db import migrations

import quotes.models.folding
from quotes.models.folding import (
    LONGEST_KEY,
    name_key,
    organisation_sort_key,
    sort_key,
)

ROWS_AT_ONCE = 1000


def sort_as_an_index_would(apps, schema_editor):
    """Make anew what the old rule made; what a curator set stays.

    The new rule is the one in use: what isn’t made by it counts as set by a person.
    """
    speakers = apps.get_model("quotes", "Speaker").objects.using(
        schema_editor.connection.alias
    )
    changed = []
    for speaker in speakers.only("kind", "name", "sort_name").iterator(ROWS_AT_ONCE):
        if speaker.sort_name != made_by_the_old_rule(speaker):
            continue
        is_person = speaker.kind == "person"
        key = (sort_key if is_person else organisation_sort_key)(speaker.name)
        if key != speaker.sort_name:
            speaker.sort_name = key
            changed.append(speaker)
    speakers.bulk_update(changed, ["sort_name"], batch_size=ROWS_AT_ONCE)


def made_by_the_old_rule(speaker):
    """Return a person’s last word before the others, another name as it is folded."""
    key = name_key(speaker.name)
    if speaker.kind != "person":
        return key
    words = key.split()
    return " ".join(words[-1:] + words[:-1])[:LONGEST_KEY]


class Migration(migrations.Migration):
    dependencies = [("quotes", "0004_error_reports")]

    operations = [
        migrations.AlterField(
            model_name="speaker",
            name="sort_name",
            field=quotes.models.folding.SortKeyField(
                blank=True,
                help_text="What they are found under in lists from A to Z: Haley, "
                "Nikki. Case and accents don’t matter. Empty it to have it made from "
                "the name again.",
                max_length=300,
            ),
        ),
        migrations.RunPython(sort_as_an_index_would, migrations.RunPython.noop),
    ]
