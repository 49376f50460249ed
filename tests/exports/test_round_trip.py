"""Both files into an empty database give both files again, byte for byte."""

import pytest
from django.core.management import call_command
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.archive import article_lines
from articles.models import Article
from quotes.exports import csv_chunks
from quotes.models import Quote
from tests.examples import share_of
from tests.nasty import build, forgotten

pytestmark = pytest.mark.django_db


def both_files(tmp_path):
    articles, quotes = tmp_path / "articles.jsonl", tmp_path / "quotes.csv"
    articles.write_text("".join(article_lines()), encoding="utf8", newline="")
    quotes.write_bytes(b"".join(csv_chunks(Quote.objects.all())))
    return articles, quotes


@settings(max_examples=share_of(100))
@given(data=st.data())
def test_both_files_come_back_byte_for_byte(tmp_path, data):
    with forgotten():
        build(data)
        articles, quotes = both_files(tmp_path)
        before = articles.read_bytes(), quotes.read_bytes()

    with forgotten():
        assert not Article.objects.exists()
        call_command("load_articles", articles, stdout=NOWHERE)
        call_command("import_quotes", quotes, stdout=NOWHERE)
        articles, quotes = both_files(tmp_path)
        assert (articles.read_bytes(), quotes.read_bytes()) == before


class Nowhere:
    def write(self, _):
        pass


NOWHERE = Nowhere()
