"""The fields of a filter form; blank ones are rendered once."""

from django import template
from django.template.loader import render_to_string

register = template.Library()

BLANK = {}  # by class of form, name, label and choices


@register.simple_tag
def filter_field(field):
    """Return a field with its label; a blank one as it was written before."""
    if field.data or field.errors or hasattr(field.field, "queryset"):
        return written(field)
    choices = map(tuple, getattr(field.field, "choices", ()))
    key = type(field.form), field.name, field.label, tuple(choices)
    if key not in BLANK:
        BLANK[key] = written(field)
    return BLANK[key]


def written(field):
    return render_to_string("_field.html", {"field": field})
