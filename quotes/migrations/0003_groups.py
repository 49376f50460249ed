"""Make the groups: viewers read, curators decide, editors may do what is harder to mend.

A group that is there already keeps its people and what an admin let it do besides.
"""

from django.db import migrations

# app, model, its name; what viewers may do, curators besides, editors besides
MAY = [
    ("articles", "outlet", "outlet", "view", "add change", "delete"),
    ("articles", "article", "article", "view", "add change", "delete"),
    ("articles", "articleversion", "article version", "view", "", ""),
    ("quotes", "speaker", "speaker", "view", "add change", "delete"),
    ("quotes", "speakername", "speaker name", "view", "add change delete", ""),
    ("quotes", "role", "role", "view", "add change", "delete"),
    ("quotes", "tenure", "tenure", "view", "add change delete", ""),
    ("quotes", "quote", "quote", "view", "add change", ""),
    ("quotes", "quotespan", "quote span", "view", "", ""),
    ("quotes", "attribution", "attribution", "view", "add change delete", ""),
    ("quotes", "decision", "decision", "view", "", ""),
    ("quotes", "houserules", "house rules", "view", "", "add change"),
]
# app, model, permission, its name, the group; the models declare these themselves
MAY_BESIDES = [
    ("quotes", "quote", "decide_quote", "Can confirm and reject quotes", "curator"),
    ("quotes", "quote", "withdraw_quote", "Can withdraw confirmed quotes", "editor"),
    (
        *("quotes", "quote", "second_quote"),
        *("Can confirm what another person checked", "editor"),
    ),
    ("quotes", "speaker", "merge_speaker", "Can merge and split speakers", "editor"),
    ("quotes", "role", "merge_role", "Can merge roles", "editor"),
    ("articles", "outlet", "merge_outlet", "Can merge outlets", "editor"),
    (
        *("quotes", "decision", "undo_decision"),
        *("Can undo what others decided", "editor"),
    ),
]
# Each may do what those before it may.
GROUPS = ["viewer", "curator", "editor"]


def permissions_of(group, may=MAY, besides=MAY_BESIDES):
    """Yield app, model, permission and its name, as Django names it."""
    own_and_before = GROUPS[: GROUPS.index(group) + 1]
    for app, model, name, *acts in may:
        for act in " ".join(acts[: len(own_and_before)]).split():
            yield app, model, f"{act}_{model}", f"Can {act} {name}"
    for *permission, first in besides:
        if first in own_and_before:
            yield permission


def make_groups(apps, schema_editor, **table):
    """Django makes permissions after all migrations, so make what isn't there yet."""
    using = schema_editor.connection.alias
    content_types = apps.get_model("contenttypes", "ContentType").objects.using(using)
    known = apps.get_model("auth", "Permission").objects.using(using)
    groups = apps.get_model("auth", "Group").objects.using(using)
    for name in GROUPS:
        group, _ = groups.get_or_create(name=name)
        for app, model, codename, named in permissions_of(name, **table):
            content_type, _ = content_types.get_or_create(app_label=app, model=model)
            permission, _ = known.get_or_create(
                content_type=content_type, codename=codename, defaults={"name": named}
            )
            group.permissions.add(permission)


def remove_groups(apps, schema_editor, **table):
    """Take back what the groups may do; one that has people in it stays for them."""
    using = schema_editor.connection.alias
    groups = apps.get_model("auth", "Group").objects.using(using).filter(name__in=GROUPS)
    for group in groups:
        permissions = permissions_of(group.name, **table)
        ours = {(app, codename) for app, _, codename, _ in permissions}
        for permission in group.permissions.select_related("content_type"):
            if (permission.content_type.app_label, permission.codename) in ours:
                group.permissions.remove(permission)
    groups.filter(user=None, permissions=None).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0002_the_desk"),
        ("quotes", "0002_the_desk"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(make_groups, remove_groups)]
