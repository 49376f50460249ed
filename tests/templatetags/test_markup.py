"""HTML from Python in one piece: what it escapes is what Django escapes."""

import pytest
from django.utils.functional import lazystr
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe

from quotes.models import Quote
from quotes.templatetags.markup import html_of, joined


class Bold:
    def __html__(self):
        return "<b>bold</b>"


PARTS = [
    "<a href=\"x\" title='y'>A & B</a>",
    mark_safe("<i>as it is</i>"),
    lazystr("<lazy>"),
    Bold(),
    Quote.Kind.DIRECT,
    1_000,
    None,
]


@pytest.mark.parametrize("part", PARTS, ids=repr)
def test_a_part_is_escaped_as_django_does(part):
    written = html_of('<p class="{}">{}</p>', part, part)

    assert written == format_html('<p class="{}">{}</p>', part, part)
    assert written.__html__() == written


def test_parts_are_joined_as_django_does():
    written = joined("; ", PARTS)

    assert written == format_html_join("; ", "{}", [(part,) for part in PARTS])
    assert written.__html__() == written
