"""The admin's front page says what needs a person next."""

from tests.making import add_version, make_quote


def test_it_counts_what_needs_a_person(curating):
    make_quote(state="found")
    make_quote(state="found", speaker=None)
    add_version(make_quote().article, "Nothing of it.")

    page = curating.get("/admin/").content.decode()

    assert "<strong>2</strong> to decide" in page
    assert "<strong>1</strong> wait for a speaker" in page
    assert "<strong>1</strong> gone from" in page


def test_an_empty_record_says_how_to_begin(curating):
    page = curating.get("/admin/").content.decode()

    assert "<strong>0</strong> to decide" in page
    assert "/admin/articles/article/add/" in page
