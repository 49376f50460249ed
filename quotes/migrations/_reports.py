"""Who may see and answer what readers report."""

from quotes.migrations import _groups

# app, model, its name; what viewers may do, curators besides, editors besides
MAY = [("quotes", "errorreport", "report of an error", "", "view", "")]
BESIDES = [
    (
        *("quotes", "errorreport", "answer_errorreport"),
        *("Can answer reports of errors", "curator"),
    ),
]


def let_curators_answer(apps, schema_editor):
    for group in _groups.GROUPS:
        permissions = _groups.permissions_of(group, MAY, BESIDES)
        _groups.let(apps, schema_editor, group, permissions)


def take_back(apps, schema_editor):
    using = schema_editor.connection.alias
    known = apps.get_model("auth", "Permission").objects.using(using)
    reported = known.filter(
        content_type__app_label="quotes", content_type__model="errorreport"
    )
    for group in apps.get_model("auth", "Group").objects.using(using).all():
        group.permissions.remove(*reported)
