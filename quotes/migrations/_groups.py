"""The groups: viewers read, curators decide, editors may do what is harder to mend.

A group that is there already keeps its people and what an admin let it do besides.
"""

# Each may do what those before it may.
GROUPS = ["viewer", "curator", "editor"]

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
MAY_WITH_CLAIMS = [
    ("quotes", "claim", "claim", "view", "add change", ""),
    ("quotes", "appearance", "appearance", "view", "add change delete", ""),
    ("quotes", "review", "review", "view", "add change", ""),
    ("quotes", "evidence", "evidence", "view", "add change delete", ""),
    ("quotes", "rating", "rating", "view", "", "add change delete"),
    ("quotes", "suggestionanswer", "suggestion answer", "view", "", ""),
]

# app, model, permission, its name, the group; the models declare these themselves
BESIDES = [
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
BESIDES_WITH_CLAIMS = [
    ("quotes", "claim", "publish_claim", "Can publish and withdraw claims", "editor"),
    ("quotes", "claim", "merge_claim", "Can merge claims", "editor"),
    (
        *("quotes", "review", "publish_review"),
        *("Can publish, correct and withdraw reviews", "editor"),
    ),
]
TABLES = [(MAY, BESIDES), (MAY_WITH_CLAIMS, BESIDES_WITH_CLAIMS)]


def make_groups(apps, schema_editor):
    """Make each group and let it do what the tables say."""
    for may, besides in TABLES:
        for group in GROUPS:
            let(apps, schema_editor, group, permissions_of(group, may, besides))


def let(apps, schema_editor, name, permissions):
    """Django makes permissions after all migrations, so make what isn't there yet."""
    using = schema_editor.connection.alias
    content_types = apps.get_model("contenttypes", "ContentType").objects.using(using)
    known = apps.get_model("auth", "Permission").objects.using(using)
    groups = apps.get_model("auth", "Group").objects.using(using)
    group, _ = groups.get_or_create(name=name)
    for app, model, codename, named in permissions:
        content_type, _ = content_types.get_or_create(app_label=app, model=model)
        permission, _ = known.get_or_create(
            content_type=content_type, codename=codename, defaults={"name": named}
        )
        group.permissions.add(permission)


def permissions_of(group, may, besides):
    """Yield app, model, permission and its name, as Django names it."""
    own_and_before = GROUPS[: GROUPS.index(group) + 1]
    for app, model, name, *acts in may:
        for act in " ".join(acts[: len(own_and_before)]).split():
            yield app, model, f"{act}_{model}", f"Can {act} {name}"
    for *permission, first in besides:
        if first in own_and_before:
            yield permission


def remove_groups(apps, schema_editor):
    """Take back what the groups may do; one that has people in it stays for them."""
    using = schema_editor.connection.alias
    groups = (
        apps.get_model("auth", "Group").objects.using(using).filter(name__in=GROUPS)
    )
    for group in groups:
        ours = {
            (app, codename)
            for may, besides in TABLES
            for app, _, codename, _ in permissions_of(group.name, may, besides)
        }
        for permission in group.permissions.select_related("content_type"):
            if (permission.content_type.app_label, permission.codename) in ours:
                group.permissions.remove(permission)
    groups.filter(user=None, permissions=None).delete()
