"""Adding an article at the desk."""

import pytest

from articles.models import Article
from tests.making import TEXT

pytestmark = pytest.mark.django_db


def add(client, text):
    return client.post("/desk/add/", {"text": text}, follow=True)


def test_the_box_has_the_focus(curating):
    page = curating.get("/desk/add/").text

    box = page[page.index("<textarea") : page.index("</textarea>")]
    assert "autofocus" in box


def test_one_message_says_what_was_found(curating):
    page = add(curating, TEXT)

    said = page.text[page.text.index('id="said"') :].partition("</p>")[0]
    assert "1 new quote found." in said
    assert "is on record now" not in said


def test_an_article_that_is_there_says_so(curating):
    add(curating, TEXT)

    page = add(curating, TEXT)

    said = "This article is on record already, word for word. Its 1 quote is too."
    assert said in page.text
    assert Article.objects.count() == 1
