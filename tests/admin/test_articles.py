"""Articles in the admin: pasted, uploaded, edited, shown with their quotes."""

import datetime

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from articles.models import Article, Outlet
from quotes.models import Decision, Quote
from tests.making import make_article, make_quote

ADD = "/admin/articles/article/add/"
LIST = "/admin/articles/article/"
PASTE = """Bridge to open in May

Mary Shelley
13 May 2024

The council met on Monday to talk about the bridge across the Wend.

“The bridge is safe and will open in May,” Mayor Ada Lovelace said.

Nobody objected, and the council meets again in June.
"""


def page_of(article):
    return f"{LIST}{article.pk}/change/"


def paste(curating, text=PASTE, **details):
    return curating.post(ADD, {"text": text, **details}, follow=True)


def test_a_paste_becomes_an_article_with_its_quotes_found(curating):
    response = paste(curating, outlet="The Daily Example")

    article = Article.objects.get()
    assert article.title == "Bridge to open in May"
    assert article.byline == "Mary Shelley"
    assert article.published_on == datetime.date(2024, 5, 13)
    assert article.outlet == Outlet.objects.get(name="The Daily Example")
    assert article.added_by.username == "curator"
    assert Quote.objects.get().text == "The bridge is safe and will open in May,"
    assert "is on record now" in response.content.decode()
    assert "1 new quote found" in response.content.decode()


def test_what_the_person_enters_comes_first(curating):
    paste(curating, title="Another title", published_on="2024-05-14")

    article = Article.objects.get()
    assert (article.title, str(article.published_on)) == ("Another title", "2024-05-14")


def test_an_uploaded_file_is_read(curating):
    file = SimpleUploadedFile("bridge.txt", PASTE.encode())

    curating.post(ADD, {"file": file})

    version = Article.objects.get().current_version
    assert version.captured_via == "file"


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({}, "or choose one file"),
        ({"text": "   "}, "or choose one file"),
        ({"file": SimpleUploadedFile("a.pdf", b"%PDF-1.4 broken")}, "a.pdf"),
        ({"file": SimpleUploadedFile("a.txt", b"\0\1\2" * 99)}, "a.txt"),
        ({"text": PASTE, "url": "https://"}, "URL"),
    ],
)
def test_bad_input_gets_a_sentence_and_stores_nothing(curating, fields, sentence):
    response = curating.post(ADD, fields)

    assert response.status_code == 200
    assert sentence in response.content.decode()
    assert "Nothing has been saved" in response.content.decode()
    assert Article.objects.count() == 0


def test_what_can_not_be_stored_is_cleaned_from_a_paste(curating):
    paste(curating, PASTE.replace("Wend", "We\0nd"))

    assert "Wend" in Article.objects.get().current_version.text


def test_a_long_paste_is_taken(curating):
    # What is read of it is little: what counts is how much is sent.
    long = PASTE + ("\n" + "The council met again and again. " * 30 + "\n") * 100
    long += "\n" * 3_000_000

    assert paste(curating, long).status_code == 200
    assert Article.objects.exists()


def test_a_day_to_come_is_refused(curating):
    response = paste(curating, published_on="2999-01-01")

    assert "in the future" in response.content.decode()


def test_what_was_entered_against_the_record_is_pointed_out(curating):
    paste(curating)

    response = paste(curating, title="Another title")

    assert "Its title stays “Bridge to open in May”" in response.content.decode()


def test_a_file_that_is_too_big_is_refused(curating, settings):
    settings.ONRECORD_MAX_UPLOAD_MB = 1
    file = SimpleUploadedFile("big.txt", b"word " * 300_000)

    response = curating.post(ADD, {"file": file})

    assert "big.txt is 2 MB; the limit is 1 MB" in response.content.decode()
    assert Article.objects.count() == 0


def test_the_same_paste_again_is_recognised(curating):
    paste(curating)

    response = paste(curating)

    assert Article.objects.count() == 1
    assert "on record already, word for word" in response.text


def test_agency_copy_in_another_outlet_is_pointed_out(curating):
    paste(curating, outlet="The Daily Example")

    response = paste(curating, outlet="The Evening Example")

    assert Article.objects.count() == 2
    assert "The same words stand in" in response.content.decode()


def test_an_outlet_is_added_once_whatever_its_case(curating):
    Outlet.objects.create(name="The Daily Example")

    response = curating.post(
        "/admin/articles/outlet/add/", {"name": "the daily  example"}
    )

    assert "There is already an outlet with that name" in response.content.decode()


def edit(curating, article, **fields):
    page = curating.get(page_of(article))
    form = page.context["adminform"].form
    given = {name: form[name].value() or "" for name in form.fields}
    return curating.post(page_of(article), given | fields, follow=True)


def test_a_changed_text_becomes_a_new_version(curating):
    paste(curating, url="https://e.example/b")
    article = Article.objects.get()
    text = article.current_version.text

    response = edit(curating, article, new_text=text.replace("in June", "in July"))

    article.refresh_from_db()
    assert article.current_version.number == 2
    assert "version 2" in response.content.decode()
    assert Quote.objects.get().spans.count() == 2
    assert "current_version" in Decision.objects.about(article)[0].after


def test_a_changed_date_moves_the_quotes_dated_by_it(curating):
    paste(curating)
    article = Article.objects.get()

    edit(curating, article, published_on="2024-05-20")

    quote = Quote.objects.get()
    assert str(quote.said_on) == "2024-05-20"
    assert str(quote.sorted_on) == "2024-05-20"


def test_an_edit_writes_a_decision(curating, curator):
    article = make_article()

    edit(curating, article, title="Bridge to close")

    decision = Decision.objects.get()
    assert (decision.act, decision.actor) == ("change", curator)
    assert decision.before == {"title": "Bridge to open"}
    assert decision.after == {"title": "Bridge to close"}


def test_a_form_opened_before_a_gap_was_filled_does_not_empty_it(curating):
    article = make_article("One.", byline="", published_on=None)
    page = curating.get(page_of(article))
    form = page.context["adminform"].form
    given = {name: form[name].value() or "" for name in form.fields}
    paste(curating, "One.", byline="Mary Shelley", published_on="2024-05-13")

    curating.post(page_of(article), given | {"title": "Another"})

    article.refresh_from_db()
    assert article.byline == "Mary Shelley"
    assert str(article.published_on) == "2024-05-13"


def test_a_date_that_was_missing_dates_the_quotes(curating):
    undated = PASTE.replace("13 May 2024\n", "")
    paste(curating, undated)

    paste(curating, undated, published_on="2024-05-13")

    assert str(Quote.objects.get().said_on) == "2024-05-13"


def test_an_address_too_long_to_store_gets_a_sentence(curating):
    response = paste(curating, url="https://e.example/" + "ж" * 900)

    assert "longer than 2000 characters" in response.content.decode()
    assert Article.objects.count() == 0


@pytest.mark.parametrize(
    "query", ["published_on__year=9999", "published_on__year=zz", "_facets=True"]
)
def test_an_odd_address_shows_the_list(curating, query):
    make_article()

    assert curating.get(f"{LIST}?{query}", follow=True).status_code == 200


def test_another_articles_address_is_refused(curating):
    make_article(url="https://e.example/b", url_key="e.example/b", title="First")
    article = make_article("Other words.")

    response = edit(curating, article, url="http://www.e.example/b/")

    assert "“First”" in response.content.decode()


def test_the_second_to_edit_sees_what_the_first_changed(curating):
    article = make_article()
    edit(curating, article, title="Bridge to close", seen_version=1)

    response = edit(curating, article, byline="Mary Shelley", seen_version=1)

    page = response.content.decode()
    assert "changed title from “Bridge to open” to “Bridge to close”" in page
    assert 'value="Mary Shelley"' in page
    article.refresh_from_db()
    assert article.byline == ""


def test_an_edit_that_tells_not_what_it_saw_is_stale(curating):
    article = make_article()
    edit(curating, article, title="Bridge to close", seen_version=1)

    response = edit(curating, article, title="Bridge shut", seen_version="")

    assert "Title is now “Bridge to close”." in response.content.decode()
    article.refresh_from_db()
    assert article.title == "Bridge to close"


def test_the_page_shows_the_text_with_its_quotes_marked(curating):
    quote = make_quote()

    page = curating.get(page_of(quote.article)).content.decode()

    assert 'class="mark confirmed"' in page
    assert "Ada Lovelace" in page


def test_an_article_put_in_by_mistake_is_removed_with_its_quotes(curating, curator):
    quote = make_quote(state="found")
    address = f"{LIST}{quote.article.pk}/delete/"

    asked = curating.get(address).content.decode()
    curating.post(address, {"post": "yes"})

    decision = Decision.objects.get()
    assert "The bridge will open" in asked
    assert not Article.objects.exists()
    assert (decision.act, decision.actor) == ("remove", curator)
    assert decision.before["title"] == "Bridge to open"


def test_a_removed_article_is_undone_from_its_history(curating):
    article = make_quote(state="found").article

    page = curating.post(f"{LIST}{article.pk}/delete/", {"post": "yes"}, follow=True)
    history = f"/desk/articles/{article.pk}/history/"
    assert f'href="{history}"' in page.text
    shown = curating.get(history)
    assert "Bridge to open" in shown.text
    assert "<button" in shown.text
    curating.post(f"/desk/decisions/{Decision.objects.get().pk}/undo/")

    assert Article.objects.get() == article
    assert curating.get(history).context["back"] == f"/desk/articles/{article.pk}/"


@pytest.mark.parametrize("state", ["confirmed", "rejected", "withdrawn"])
def test_an_article_with_decided_quotes_can_not_be_deleted(curating, state):
    quote = make_quote(state=state)

    response = curating.post(f"{LIST}{quote.article.pk}/delete/", {"post": "yes"})

    assert response.status_code == 403


def test_the_list_takes_a_fixed_number_of_queries(curating, django_assert_num_queries):
    make_quote()
    curating.get(LIST)
    with django_assert_num_queries(7):
        curating.get(LIST)
    for n in range(4):
        make_quote(article=make_article(outlet=f"Outlet {n}"))
    with django_assert_num_queries(7):
        page = curating.get(LIST).content.decode()

    assert "To decide" in page


def test_strangers_are_sent_to_the_log_in(client, db):
    assert client.get(ADD).status_code == 302
