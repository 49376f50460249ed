"""Which tables a backup holds: every model’s, but those that are left out here."""

from dataclasses import dataclass
from functools import cached_property
from graphlib import TopologicalSorter

from django.apps import apps
from django.db.models import Field, JSONField

# A test fails where a model stands in neither; a table without a row is held.
HELD = """
    admin.LogEntry
    articles.Article articles.ArticleVersion articles.Capture articles.Feed
    articles.FeedEntry articles.Host articles.Look articles.Outlet
    auth.Group auth.Group_permissions auth.Permission auth.User auth.User_groups
    auth.User_user_permissions
    contenttypes.ContentType
    quotes.Appearance quotes.Attribution quotes.Attribution_candidates quotes.Change
    quotes.ChangedRow quotes.Claim quotes.Decision quotes.DeskHabits quotes.ErrorReport
    quotes.Evidence quotes.HouseRules quotes.Quote quotes.QuoteList quotes.QuoteSpan
    quotes.Rating
    quotes.Review quotes.Role quotes.Speaker quotes.SpeakerName quotes.SuggestionAnswer
    quotes.Tenure
""".split()
LEFT_OUT = {
    "sessions.Session": "who is logged in; people log in again",
    "quotes.Backup": "when this database was backed up; another one wasn’t yet",
    "quotes.Lease": "who has an article open; it runs out in five minutes",
    "quotes.Tries": "failed attempts to log in; they are forgotten within minutes",
}
# `migrate` itself fills these, and restoring takes its rows for the backup’s. Whoever
# could have changed them has an account, so that the database isn’t empty.
FILLED_BY_MIGRATE = {
    *("contenttypes.ContentType", "auth.Permission", "auth.Group"),
    *("auth.Group_permissions", "quotes.Rating"),
}
# JSON that is kept as text, which each database writes with spaces of its own.
JSON_TEXTS = {("quotes_quote", "gaps")}


@dataclass(frozen=True)
class Table:
    """A table as it is written to a part of a backup."""

    model: type

    @property
    def name(self) -> str:
        return self.model._meta.db_table

    @property
    def key(self) -> str:
        return self.model._meta.pk.column

    @property
    def is_filled_by_migrate(self) -> bool:
        return self.model._meta.label in FILLED_BY_MIGRATE

    @cached_property
    def fields(self) -> list[Field]:
        """Return its columns, without those that the database generates."""
        fields = self.model._meta.local_concrete_fields
        return [field for field in fields if not field.generated]

    @cached_property
    def columns(self) -> list[str]:
        return [field.column for field in self.fields]

    @cached_property
    def json_places(self) -> list[int]:
        """Return which columns hold JSON: two databases may write it differently."""
        return [
            place
            for place, field in enumerate(self.fields)
            if isinstance(field, JSONField) or (self.name, field.column) in JSON_TEXTS
        ]

    @property
    def file_name(self) -> str:
        return f"{self.name}.csv"


def models() -> list[type]:
    """Return every model with a table, those of many-to-many rows too."""
    found = apps.get_models(include_auto_created=True)
    return [m for m in found if m._meta.managed and not m._meta.proxy]


def tables() -> list[Table]:
    """Return the tables that a backup holds, none before those it must point to."""
    held = {m for m in models() if m._meta.label not in LEFT_OUT}
    graph = {model: pointed_to(model) & held for model in sorted(held, key=str)}
    return [Table(model) for model in TopologicalSorter(graph).static_order()]


def pointed_to(model) -> set[type]:
    """Return the models without a row of which none of this one can be."""
    fields = model._meta.local_concrete_fields
    needed = [field for field in fields if field.remote_field and not field.null]
    return {field.remote_field.model for field in needed} - {model}


def named(name: str) -> Table:
    return next(table for table in tables() if table.name == name)
