"""Who may see feeds and what outlets changed, and who may add and change feeds."""

from quotes.migrations import _groups

# app, model, its name; what viewers may do, curators besides, editors besides
MAY = [
    ("articles", "feed", "feed", "", "view", "add change"),
    ("articles", "look", "look", "", "view", ""),
    ("quotes", "change", "change", "", "view", ""),
]


def let_editors_change(apps, schema_editor):
    for group in _groups.GROUPS:
        permissions = _groups.permissions_of(group, MAY, [])
        _groups.let(apps, schema_editor, group, permissions)


def take_back(apps, schema_editor):
    using = schema_editor.connection.alias
    known = apps.get_model("auth", "Permission").objects.using(using)
    models = [model for _, model, *_ in MAY]
    ours = known.filter(
        content_type__app_label__in=["articles", "quotes"],
        content_type__model__in=models,
    )
    for group in apps.get_model("auth", "Group").objects.using(using).all():
        group.permissions.remove(*ours)
