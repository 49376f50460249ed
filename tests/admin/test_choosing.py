"""A row that is chosen by typing is sent as a number, whatever a stranger sends."""

import pytest

from articles.models import Article
from tests.making import make_article, make_speaker


@pytest.mark.parametrize(("sent", "status"), [("x", 200), ("9" * 20, 400), ("٣", 400)])
def test_what_is_no_row_is_refused(curating, sent, status):
    article = make_article()
    address = f"/admin/articles/article/{article.pk}/change/"

    answer = curating.post(address, {"title": "Another", "outlet": sent})

    assert answer.status_code == status
    assert Article.objects.get().title == article.title


@pytest.mark.parametrize("page", ["quotes/speaker", "quotes/role", "auth/group"])
def test_a_search_is_no_longer_than_the_database_can_follow(curating, page):
    make_speaker()

    answer = curating.get(f"/admin/{page}/", {"q": "a b " * 3000})

    assert answer.status_code == 200
    assert 'value="a b a b' in answer.text


def test_a_form_shows_no_more_rows_than_can_be_sent(curating):
    speaker = make_speaker()
    forms = {f"{name}-TOTAL_FORMS": "1000" for name in ("names", "tenures")}
    forms |= {f"{name}-INITIAL_FORMS": "0" for name in ("names", "tenures")}

    answer = curating.post(f"/admin/quotes/speaker/{speaker.pk}/change/", forms)

    assert answer.text.count('-name" value="" class="vTextField') <= 250
    assert "Please submit at most" in answer.text
