"""A page reaches the engine through its text alone, whichever way it comes in."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command

from articles.models import Article
from articles.readers.reading import read_file
from quotes.extraction import find_quotes
from quotes.models import Quote

pytestmark = pytest.mark.django_db

PAGE = """<html lang="en"><head><title>Tolls | The Bay Courier</title></head><body>
<article><h1>Tolls to rise in June</h1>
<p>Tolls at the harbour will rise by a tenth in June, after a bad year.</p>
<p>“We have waited for ten years,” Ada Quill, the mayor, told the council.</p>
<aside class="pullquote"><p>We have waited for ten years</p></aside>
<p>In a letter, the harbour board’s chairman, Bo Lind, wrote:</p>
<blockquote><p>“Ships pay, or they leave.</p>
<p>“The quay will not wait.”</p></blockquote>
<p>The pilot Cy Marr posted a picture of an empty berth.</p>
<blockquote class="twitter-tweet"><p>“Nobody asked us.”</p>&mdash; Cy Marr (@cymarr)
<a href="x">May 14, 2021</a></blockquote>
<p><strong>Will the ferry stop?</strong></p>
<p>“No,” said Quill. “It will not stop in my time.”</p>
</article></body></html>"""


def at_the_desk(client, path):
    client.post("/desk/add/", {"file": uploaded(path)})


def with_others_at_the_desk(client, path):
    other = SimpleUploadedFile("b.txt", b"Title: Other\n\nNobody spoke.")
    page = client.post("/desk/add/", {"file": [uploaded(path), other]})
    formset = page.context["formset"]
    sent = {f"form-{n}": v for n, v in formset.management_form.initial.items()}
    for form in formset:
        sent |= {field.html_name: field.value() or "" for field in form}
    client.post("/desk/add/several/", sent)


def pasted_in_the_admin(client, path):
    client.post("/admin/articles/article/add/", {"text": path.read_text("utf8")})


def by_command(client, path):
    call_command("load_articles", path)
    call_command("find_quotes")


def uploaded(path):
    return SimpleUploadedFile(path.name, path.read_bytes())


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "tolls.html"
    path.write_text(PAGE, encoding="utf8")
    return path


@pytest.mark.parametrize(
    "bring_in",
    [at_the_desk, with_others_at_the_desk, pasted_in_the_admin, by_command],
)
def test_each_way_finds_what_the_engine_finds_in_the_text(curating, path, bring_in):
    bring_in(curating, path)

    article = Article.objects.order_by("pk").first()
    text = article.current_version.text
    found = find_quotes(text)
    assert text == read_file("tolls.html", path.read_bytes(), 10_000).text
    assert len(found) == 4
    marked = Quote.objects.filter(article=article).marked()
    assert placed(marked) == sorted(
        [(span.start, span.end) for span in quote.spans] for quote in found
    )


def placed(quotes):
    return sorted(
        list(quote.spans.order_by("number").values_list("start", "end"))
        for quote in quotes
    )


def test_the_text_has_each_block_after_the_line_that_introduces_it(path):
    text = read_file("tolls.html", path.read_bytes(), 10_000).text

    assert text.split("\n\n")[1:] == [
        "“We have waited for ten years,” Ada Quill, the mayor, told the council.",
        "In a letter, the harbour board’s chairman, Bo Lind, wrote:",
        "“Ships pay, or they leave.",
        "“The quay will not wait.”",
        "The pilot Cy Marr posted a picture of an empty berth.",
        "“Nobody asked us.”",
        "— Cy Marr (@cymarr) May 14, 2021",
        "Will the ferry stop?",
        "“No,” said Quill. “It will not stop in my time.”",
    ]
