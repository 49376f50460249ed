"""Names that the old rule put in order are put in order anew."""

from importlib import import_module
from types import SimpleNamespace

import pytest
from django.apps import apps
from django.db import connection

from quotes.models import Speaker
from tests.making import make_speaker

pytestmark = pytest.mark.django_db

migration = import_module("quotes.migrations.0005_sort_names")


@pytest.mark.parametrize(
    ("name", "kind", "before", "after"),
    [
        ("Moon Jae-in", "person", "in moon jae", "moon jae in"),
        ("Dr Ada Lovelace", "person", "lovelace ada", "lovelace ada"),
        ("The World Bank", "organisation", "the world bank", "world bank"),
        ("Moon Jae-in", "person", "president", "president"),
        ("The World Bank", "organisation", "bank", "bank"),
    ],
)
def test_what_the_old_rule_made_is_made_anew(name, kind, before, after):
    speaker = make_speaker(name, kind)
    Speaker.objects.update(sort_name=before)

    migration.sort_as_an_index_would(apps, SimpleNamespace(connection=connection))

    speaker.refresh_from_db()
    assert speaker.sort_name == after
