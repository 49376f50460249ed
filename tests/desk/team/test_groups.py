"""The groups that a migration makes, and what becomes of people who are in them."""

import pytest
from django.apps import apps
from django.contrib.auth import get_user_model
from django.contrib.auth.management import create_permissions
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command

from tests.making import make_person

BEFORE = ["quotes", "zero"]
OURS = ["articles", "quotes"]


def may(group):
    permissions = Group.objects.get(name=group).permissions
    return set(permissions.values_list("codename", flat=True))


def test_each_group_may_do_what_the_one_before_may(db):
    assert may("viewer") < may("curator") < may("editor")
    assert all(codename.startswith("view_") for codename in may("viewer"))


def test_curators_decide_and_editors_do_what_is_harder_to_mend(db):
    harder = {"withdraw_quote", "second_quote", "merge_speaker", "undo_decision"}

    assert "decide_quote" in may("curator")
    assert not harder & may("curator")
    assert harder | {"merge_role", "merge_outlet", "change_houserules"} <= may("editor")


@pytest.mark.parametrize("group", ["viewer", "curator", "editor"])
def test_nobody_deletes_quotes_or_writes_decisions(db, group):
    kept = {"delete_quote", "add_decision", "change_decision", "delete_decision"}

    assert not kept & may(group)


def test_every_permission_is_named_as_django_names_it(db):
    ours = Permission.objects.filter(content_type__app_label__in=OURS)
    made = set(ours.values_list("codename", "name"))

    ours.all().delete()
    for app in OURS:
        create_permissions(apps.get_app_config(app), verbosity=0)

    assert set(ours.all().values_list("codename", "name")) == made


def migrate(*to):
    call_command("migrate", *to, verbosity=0)


def test_people_keep_their_groups_there_and_back(flushed_db):
    ana = make_person("Ana", "editor")
    Group.objects.filter(name="viewer").delete()

    migrate(*BEFORE)
    assert may("editor") == set()
    assert not Group.objects.filter(name="curator").exists()
    migrate()

    assert ana.groups.get().name == "editor"
    assert get_user_model().objects.get().has_perm("quotes.withdraw_quote")
    assert "view_quote" in may("viewer")


def test_running_it_again_adds_to_what_an_admin_let_a_group_do(flushed_db):
    make_person("Ana", "viewer")
    Group.objects.get(name="viewer").permissions.set(
        Permission.objects.filter(codename="add_article")
    )

    migrate(*BEFORE)
    migrate()

    assert {"add_article", "view_quote"} <= may("viewer")
