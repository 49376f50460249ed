"""Let curators gather quotes under claims and draft reviews, and editors publish."""

from importlib import import_module

from django.db import migrations

groups = import_module("quotes.migrations.0003_groups")

# As in 0003: viewers, curators besides, editors besides.
TABLE = {
    "may": [
        ("quotes", "claim", "claim", "view", "add change", ""),
        ("quotes", "appearance", "appearance", "view", "add change delete", ""),
        ("quotes", "review", "review", "view", "add change", ""),
        ("quotes", "evidence", "evidence", "view", "add change delete", ""),
        ("quotes", "rating", "rating", "view", "", "add change delete"),
        ("quotes", "suggestionanswer", "suggestion answer", "view", "", ""),
    ],
    "besides": [
        (
            *("quotes", "claim", "publish_claim"),
            *("Can publish and withdraw claims", "editor"),
        ),
        ("quotes", "claim", "merge_claim", "Can merge claims", "editor"),
        (
            *("quotes", "review", "publish_review"),
            *("Can publish, correct and withdraw reviews", "editor"),
        ),
    ],
}


def let_groups(apps, schema_editor):
    groups.make_groups(apps, schema_editor, **TABLE)


def let_no_longer(apps, schema_editor):
    groups.remove_groups(apps, schema_editor, **TABLE)


class Migration(migrations.Migration):
    dependencies = [("quotes", "0009_claims"), ("quotes", "0003_groups")]

    operations = [migrations.RunPython(let_groups, let_no_longer)]
