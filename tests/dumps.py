"""All that is on record, table by table, to tell whether an undo put it back."""

from django.apps import apps

from quotes.models import ChangedRow, Decision

HISTORY = {Decision, ChangedRow}


def dump() -> dict[str, list[tuple]]:
    """Return the rows of every table but the history, without their row versions."""
    return {model._meta.db_table: rows_in(model) for model in tables()}


def tables() -> list[type]:
    """Return the models of articles and quotes, those of many-to-many rows too."""
    models = [
        model
        for app in ("articles", "quotes")
        for model in apps.get_app_config(app).get_models(include_auto_created=True)
    ]
    return [model for model in models if model not in HISTORY]


def rows_in(model) -> list[tuple]:
    """Return a table's rows in the order of their numbers."""
    columns = [field.attname for field in model._meta.concrete_fields]
    columns = [name for name in columns if name != "row_version"]
    return list(model._base_manager.order_by("pk").values_list(*columns))
