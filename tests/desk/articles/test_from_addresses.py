"""Articles added at the desk from their addresses, and from a page in the browser."""

import html

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from articles.models import Article, Capture
from quotes.forms import several
from quotes.models import Quote
from tests.articles.fetching.paper import page, serving_paper
from tests.folding import folded

pytestmark = pytest.mark.django_db

QUOTED = "The ferry will be late all week,"


@pytest.fixture
def paper():
    with serving_paper() as paper:
        paper.pages["/mine"] = page("<p>“It is deep,” Cy Marr said.</p>", title="Mine")
        yield paper


def read(client, paper, *paths, **given):
    addresses = "\n".join(map(paper.address, paths))
    return client.post("/desk/add/", {"addresses": addresses, **given}, follow=True)


def filled_in(page, **changes):
    """Return what the page with what was read sends, with fields changed."""
    formset = page.context["formset"]
    sent = {f"form-{k}": v for k, v in formset.management_form.initial.items()}
    for form in formset:
        sent |= {field.html_name: field.value() or "" for field in form}
    return sent | {f"form-{name}": value for name, value in changes.items()}


def add(client, page, **changes):
    return client.post("/desk/add/several/", filled_in(page, **changes), follow=True)


def test_an_address_leads_to_the_first_quote_there(curating, paper):
    shown = read(curating, paper, "/ferry")

    assert "1 new quote found." in shown.text
    assert shown.request["PATH_INFO"] == f"/desk/quotes/{Quote.objects.get().pk}/"


def test_the_version_says_what_it_was_read_from(curating, paper):
    read(curating, paper, "/ferry")

    version = Article.objects.get().current_version
    assert (version.captured_via, version.capture.address) == (
        *("url", paper.address("/ferry")),
    )


def test_an_address_alone_may_stand_among_the_details(curating, paper):
    curating.post("/desk/add/", {"url": paper.address("/ferry")})

    assert Article.objects.get().title == "Ferry late"


def test_what_is_given_goes_before_what_the_page_says(curating, paper):
    read(curating, paper, "/ferry", outlet="Bay Courier", title="Late again")

    article = Article.objects.get()
    assert (article.title, str(article.outlet)) == ("Late again", "Bay Courier")


@pytest.mark.parametrize(
    "given, sentence",
    [
        (404, "There is no page at this address (404). Check the address."),
        ("<html><p>Sign in to continue</p></html>", "This page asks to log in first"),
    ],
)
def test_what_is_no_article_is_refused_with_its_address(
    curating, paper, given, sentence
):
    paper.pages["/a"] = given

    shown = read(curating, paper, "/a")

    assert shown.status_code == 422
    assert f"{paper.address('/a')}: {sentence}" in html.unescape(shown.text)
    assert paper.address("/a") in shown.context["form"]["addresses"].value()


def test_no_page_of_somebody_s_own_network_is_read(curating):
    shown = curating.post("/desk/add/", {"addresses": "http://169.254.169.254/latest"})

    assert "The address 169.254.169.254 isn’t public" in shown.text


def test_what_is_no_address_is_named(curating):
    shown = curating.post("/desk/add/", {"addresses": "not this"})

    assert "“not” isn’t a web address." in shown.text


def test_https_is_meant_where_it_is_left_out(curating):
    shown = curating.post("/desk/add/", {"addresses": "10.0.0.1/a"})

    assert "https://10.0.0.1/a: The address 10.0.0.1 isn’t public." in shown.text


def test_several_are_shown_before_they_are_added(curating, paper):
    shown = read(curating, paper, "/ferry", "/mine")

    assert "2 articles, 2 of them lack a detail" in folded(shown.text)
    assert paper.address("/mine") in shown.text
    assert not Article.objects.exists()


def test_several_say_what_they_were_read_from(curating, paper):
    add(curating, read(curating, paper, "/ferry", "/mine"))

    captured = Article.objects.values_list(
        "current_version__captured_via", "current_version__capture__address"
    )
    assert sorted(captured) == [
        ("url", paper.address("/ferry")),
        ("url", paper.address("/mine")),
    ]


def test_a_file_that_lists_addresses_is_read_there(curating, paper):
    listed = f"{paper.address('/ferry')}\n{paper.address('/mine')}\n"
    sent = SimpleUploadedFile("list.txt", listed.encode())

    add(curating, curating.post("/desk/add/", {"file": sent}))

    captured = Article.objects.values_list("current_version__capture__address")
    assert sorted(captured) == [(paper.address("/ferry"),), (paper.address("/mine"),)]


def test_one_bad_address_does_not_lose_the_others(curating, paper):
    shown = read(curating, paper, "/gone", "/mine")

    assert f"{paper.address('/gone')}: There is no page" in shown.text
    add(curating, shown)
    assert Article.objects.get().title == "Mine"


def test_a_text_that_was_changed_on_the_way_is_not_said_to_be_read_there(
    curating, paper
):
    shown = read(curating, paper, "/ferry", "/mine")

    add(curating, shown, **{"0-text": "“The ferry sank,” Ada Quill said."})

    changed = Article.objects.get(title="Ferry late").current_version
    assert (changed.captured_via, changed.capture) == ("file", None)


def test_a_note_of_nobody_s_is_no_capture(curating, paper):
    shown = read(curating, paper, "/ferry", "/mine")

    add(curating, shown, **{"0-read_from": "made-up"})

    assert Article.objects.filter(current_version__capture=None).count() == 1


def test_an_article_known_by_another_address_stays_one(curating, paper):
    paper.redirect("/short", "/ferry")
    read(curating, paper, "/ferry")

    add(curating, read(curating, paper, "/short", "/mine"))

    assert Article.objects.count() == 2


def test_addresses_left_unread_are_named(curating, paper, monkeypatch):
    monkeypatch.setattr(several, "MOST_ARTICLES", 1)

    shown = read(curating, paper, "/ferry", "/mine", "/gone")

    rest = f"{paper.address('/mine')}, {paper.address('/gone')}"
    assert f"Give the rest again afterwards: {rest}" in shown.text


def test_a_bookmark_fills_in_the_address_and_the_words(curating, paper):
    address = paper.address("/ferry")

    shown = curating.get("/desk/add/", {"url": address, "words": "“late”"})

    assert shown.context["form"]["addresses"].value() == address
    assert "These words become a quote: ““late””" in shown.text


def test_the_title_of_the_tab_is_taken_where_the_page_has_none(curating, paper):
    paper.pages["/a"] = page(title="")

    read(curating, paper, "/a", page_title="Ferry late | Bay Courier")

    assert Article.objects.get().title == "Ferry late | Bay Courier"


def sent_from(client, words="", source=None):
    """Send what the extension sends: the page as it stands, and the words selected."""
    given = {"text": source or page(), "page_address": "https://bay.example/ferry"}
    return client.post("/desk/add/", given | {"words": words}, follow=True)


def test_a_page_from_the_browser_keeps_its_address(curating):
    sent_from(curating)

    article = Article.objects.get()
    assert (article.title, article.url) == ("Ferry late", "https://bay.example/ferry")


def test_a_page_from_the_browser_says_its_own_address(curating):
    head = '<link rel="canonical" href="https://www.bay.example/2031/ferry">'

    sent_from(curating, source=page(head=head))

    assert Article.objects.get().url == "https://www.bay.example/2031/ferry"


def test_selected_words_that_were_found_lead_to_their_quote(curating):
    shown = sent_from(curating, QUOTED)

    assert "The words you selected are in this quote." in shown.text
    assert Quote.objects.count() == 1


def test_selected_words_become_a_quote(curating):
    shown = sent_from(curating, "four hundred people a day")

    quote = Quote.objects.get(rule="added by hand")
    assert quote.text == "four hundred people a day"
    assert shown.request["PATH_INFO"] == f"/desk/quotes/{quote.pk}/"


def test_words_that_do_not_stand_there_are_told_and_the_article_kept(curating):
    shown = sent_from(curating, "The ferry has sunk")

    assert "The words “The ferry has sunk” don’t stand in this text." in (
        html.unescape(shown.text)
    )
    assert Article.objects.count() == 1


def test_a_refused_page_keeps_the_words(curating):
    shown = sent_from(
        curating, "late", source="<html><p>Sign in to continue</p></html>"
    )

    assert shown.status_code == 422
    assert shown.context["form"]["words"].value() == "late"


def test_nothing_is_kept_of_an_address_that_gave_no_page(curating, paper):
    read(curating, paper, "/gone")

    assert not Capture.objects.exists()
