"""Fills in the admin's forms of a quote as a browser would."""

from tests.making import make_quote

LIST = "/admin/quotes/quote/"
ADD = f"{LIST}add/"


def page_of(quote):
    return f"{LIST}{quote.pk}/change/"


def fields_of(curating, address):
    """Return what a browser would send back from a form left as it is."""
    context = curating.get(address).context
    form = context["adminform"].form
    given = {name: form[name].value() for name in form.fields}
    for inline in context["inline_admin_formsets"]:
        formset = inline.formset
        given |= {
            f"{formset.prefix}-{k}": v
            for k, v in formset.management_form.initial.items()
        }
        for row in formset.initial_forms:
            given |= {row.add_prefix(name): row[name].value() for name in row.fields}
    return {name: "" if value is None else value for name, value in given.items()}


def edit(curating, quote, **fields):
    address = page_of(quote)
    return curating.post(address, fields_of(curating, address) | fields, follow=True)


def act(curating, name, *quotes, **more):
    chosen = [quote.pk for quote in quotes]
    given = {"action": name, "_selected_action": chosen, **more}
    return curating.post(f"{LIST}?state=all", given, follow=True)


def text_of(response):
    return response.content.decode()


def waiting(name="Ada Lovelace", **more):
    quote = make_quote(speaker=None, state="found", **more)
    quote.attributions.update(
        resolved_name=name,
        resolved_kind="person",
        name_as_printed=name.split()[-1],
        resolved_title="the countess",
    )
    return quote
