"""Several articles added at once: what was read is shown, mended, and then stored."""

import io
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from articles.models import Article
from quotes.forms import several
from quotes.models import Decision, Quote
from tests.folding import folded

pytestmark = pytest.mark.django_db

TOLLS = (
    "Title: Harbour tolls\nByline: Bo Lind\nOutlet: The Bay Courier\nDate: 2021-05-14"
)
WORDS = "“We have waited for ten years,” Ada Quill told the council."
PIER = "The pier will be longer.\n\n“It is time,” Cy Marr said. “We start in May.”"


def file(name, text):
    return SimpleUploadedFile(name, text if isinstance(text, bytes) else text.encode())


def send(client, *files, **given):
    return client.post("/desk/add/", {"file": list(files), **given})


def two():
    return file("tolls.txt", f"{TOLLS}\n\n{WORDS}"), file("pier.txt", PIER)


def filled_in(page, **changes):
    """Return what the page’s form sends, with fields changed: {"1-outlet": …}."""
    formset = page.context["formset"]
    sent = {f"form-{k}": v for k, v in formset.management_form.initial.items()}
    for form in formset:
        sent |= {field.html_name: field.value() or "" for field in form}
    return sent | {f"form-{name}": value for name, value in changes.items()}


def add(client, page, **changes):
    return client.post("/desk/add/several/", filled_in(page, **changes), follow=True)


def test_it_shows_what_was_read_of_each_file(curating):
    page = folded(send(curating, *two()).text)

    assert "Harbour tolls" in page
    assert "tolls.txt · The Bay Courier · 14 May 2021 · Bo Lind · 11 words" in page
    assert "Lacks: title, date, outlet, byline" in page
    assert "2 articles, 1 of them lacks a detail." in page


def test_nothing_is_stored_before_they_are_added(curating):
    send(curating, *two())

    assert not Article.objects.exists()


def test_what_was_mended_is_stored_with_its_quotes(curating):
    page = send(curating, *two())

    page = add(curating, page, **{"1-title": "Longer pier", "1-outlet": "Hill Echo"})

    first, second = Article.objects.order_by("pk")
    assert (str(first.outlet), first.byline) == ("The Bay Courier", "Bo Lind")
    assert (second.title, str(second.outlet)) == ("Longer pier", "Hill Echo")
    assert second.current_version.text == PIER
    assert second.current_version.captured_via == "file"
    assert Quote.objects.count() == 2
    assert "2 articles added" in page.text
    assert "2 quotes to decide." in page.text
    assert f'href="/desk/articles/{first.pk}/" data-key="Enter"' in page.text


def test_it_is_one_batch_of_decisions(curating):
    add(curating, send(curating, *two()))

    loads = Decision.objects.filter(act="load")
    assert loads.count() == 2
    assert len({decision.batch for decision in loads}) == 1


def test_a_bad_file_is_named_and_the_others_are_shown(curating):
    page = send(curating, *two(), file("scan.pdf", "no pdf"), file("none.txt", ""))

    assert "scan.pdf: Its name ends in .pdf, but it is plain text" in page.text
    assert "none.txt: This file is empty" in page.text
    assert len(page.context["cards"]) == 2


def test_files_none_of_which_can_be_read_are_all_named(curating):
    page = send(curating, file("a.exe", "x"), file("b.exe", "x"))

    assert page.status_code == 422
    assert "Nothing could be read" in page.text
    assert "b.exe: This kind of file can" in page.text


def test_one_file_goes_straight_to_its_quotes(curating):
    page = curating.post("/desk/add/", {"file": two()[0]}, follow=True)

    assert Article.objects.get().title == "Harbour tolls"
    assert "1 new quote found." in page.text


def test_one_file_that_is_bad_says_why_beside_the_field(curating):
    page = send(curating, file("a.txt", ""))

    assert page.status_code == 422
    assert page.context["form"].errors["file"] == [
        "a.txt: This file is empty; choose the one with the article in it."
    ]


def test_a_zip_is_as_its_files(curating):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a/tolls.txt", f"{TOLLS}\n\n{WORDS}")
        archive.writestr("a/pier.txt", PIER)

    page = send(curating, file("both.zip", out.getvalue()))

    assert [card.form["name"].value() for card in page.context["cards"]] == [
        *("a/tolls.txt", "a/pier.txt"),
    ]


def test_an_empty_zip_says_so(curating):
    out = io.BytesIO()
    zipfile.ZipFile(out, "w").close()

    page = send(curating, file("none.zip", out.getvalue()))

    assert "The ZIP is empty." in page.text


def test_an_export_of_many_articles_shows_each(curating):
    export = "".join(
        f"Harbour {n}\nThe Bay Courier\nMay 1{n}, 2021\n\nLength: 9 words\nBody\n\n"
        f"{WORDS}\n\nEnd of Document\n"
        for n in (1, 2, 3)
    )

    page = send(curating, file("export.txt", export))

    titles = [card.form["title"].value() for card in page.context["cards"]]
    assert titles == ["Harbour 1", "Harbour 2", "Harbour 3"]


def test_what_is_given_for_all_goes_before_what_each_says(curating):
    page = send(curating, *two(), outlet="The Hill Echo")

    outlets = [card.form["outlet"].value() for card in page.context["cards"]]
    assert outlets == ["The Hill Echo", "The Hill Echo"]


def test_a_title_is_not_given_for_all(curating):
    page = send(curating, *two(), title="Harbour tolls")

    assert "it can’t be that of several articles" in page.text


def test_words_beside_files_are_refused(curating):
    page = send(curating, *two(), text=WORDS)

    assert "Paste the article’s text, give its address or choose files." in page.text


def test_a_wrong_field_loses_nothing(curating):
    page = send(curating, *two())

    page = add(curating, page, **{"1-published_on": "2199-01-01"})

    assert page.status_code == 422
    assert "The date is in the future." in page.text
    assert len(page.context["cards"]) == 2
    assert not Article.objects.exists()


def test_what_is_left_out_is_not_stored(curating):
    page = send(curating, *two())

    add(curating, page, **{"0-leave_out": "on"})

    assert Article.objects.get().current_version.text == PIER


def test_leaving_out_all_is_asked_about(curating):
    page = send(curating, *two())

    page = add(curating, page, **{"0-leave_out": "on", "1-leave_out": "on"})

    assert page.status_code == 422
    assert "All are left out." in page.text


def test_one_that_is_refused_stays_and_the_others_are_added(curating):
    page = send(curating, *two())

    page = add(curating, page, **{"0-url": "https://localhost:99999/"})

    assert page.status_code == 422
    assert "tolls.txt: " in page.text
    assert [card.form["name"].value() for card in page.context["cards"]] == [
        "tolls.txt"
    ]
    assert Article.objects.get().current_version.text == PIER


def test_the_same_files_again_are_on_record_already(curating):
    add(curating, send(curating, *two()))

    page = add(curating, send(curating, *two()))

    assert Article.objects.count() == 2
    assert "All on record already" in page.text
    assert "On record already" in page.text


def test_more_articles_than_are_read_at_once_are_left_with_a_sentence(
    curating, monkeypatch
):
    monkeypatch.setattr(several, "MOST_ARTICLES", 2)
    more = [file(f"{n}.txt", f"Pier {n}\n\n{PIER}") for n in range(3)]

    page = send(curating, *more, file("last.txt", PIER))

    said = "2.txt and 1 more file: Left unread. 2 articles are the most at once."
    assert said in page.text
    assert len(page.context["cards"]) == 2


def test_what_there_is_no_time_to_read_is_left_with_a_sentence(curating, monkeypatch):
    monkeypatch.setattr(several, "MOST_SECONDS", -1)

    page = send(curating, *two())

    assert "tolls.txt and 1 more file: Left unread." in page.text


def test_what_there_is_no_time_to_add_waits_on_the_page(curating, monkeypatch):
    page = send(curating, *two())
    monkeypatch.setattr("quotes.desk.articles.several.MOST_SECONDS", -1)

    page = add(curating, page)

    assert "2 still wait: add the rest now." in page.text
    assert len(page.context["cards"]) == 2


def test_keys_lead_to_the_next_gap(curating):
    page = send(curating, *two())

    first, second = page.context["cards"]
    assert (first.gap, first.after) == ("id_form-1-title", "id_form-1-title")
    assert (second.gap, second.before) == ("add", "id_form-0-title")
    assert [first.is_first, second.is_first] == [False, True]
