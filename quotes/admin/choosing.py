"""Rows in the admin: how one is chosen by typing, and how many a page shows."""

from django.contrib.admin.widgets import AutocompleteSelect

from quotes.models.numbers import whole_number


class RowSelect(AutocompleteSelect):
    """Shows the row that was chosen; Django’s own breaks on what isn’t a number."""

    def optgroups(self, name, value, attrs=None):
        numbers = [one for one in value if whole_number(str(one)) is not None]
        return super().optgroups(name, numbers, attrs)


class ChoosesRows:
    """What pages and their inlines have in common whose rows are chosen by typing."""

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs["widget"] = RowSelect(db_field, self.admin_site)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)


class BoundedRows:
    """An inline that shows no more rows than a browser may send: 1,000 fields."""

    max_num = 250

    def get_formset(self, request, obj=None, **kwargs):
        return super().get_formset(
            request, obj, absolute_max=BoundedRows.max_num, **kwargs
        )
