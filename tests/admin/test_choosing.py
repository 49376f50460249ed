"""A row that is chosen by typing is sent as a number, whatever a stranger sends."""

import pytest

from articles.models import Article
from tests.making import make_article


@pytest.mark.parametrize(("sent", "status"), [("x", 200), ("9" * 20, 400), ("٣", 400)])
def test_what_is_no_row_is_refused(curating, sent, status):
    article = make_article()
    address = f"/admin/articles/article/{article.pk}/change/"

    answer = curating.post(address, {"title": "Another", "outlet": sent})

    assert answer.status_code == status
    assert Article.objects.get().title == article.title
