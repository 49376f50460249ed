"""How many queries a key press costs, as a curator of a group pays them."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from quotes.models import Quote
from tests.making import make_article, make_person, make_quote

MOST = 12
CONTROL = ("SAVEPOINT", "RELEASE", "BEGIN", "COMMIT")
HTMX = {"HX-Request": "true"}


@pytest.fixture
def ana(client, db):
    client.force_login(make_person("Ana", "curator"))
    return client


@pytest.fixture
def quotes(db):
    words = [f"The answer to question {number} is no." for number in range(40)]
    text = "\n\n".join(f"“{said}” she said." for said in words)
    article = make_article(text, outlet="The Example")
    return [
        make_quote(said, article=article, state="found", speaker=f"Speaker {n % 9}")
        for n, said in enumerate(words)
    ]


def queries_of(act) -> list[str]:
    """Return an act's statements, without those that open or end a transaction."""
    with CaptureQueriesContext(connection) as captured:
        assert act().status_code == 200
    sql = [query["sql"] for query in captured]
    return [line for line in sql if not line.startswith(CONTROL)]


@pytest.mark.parametrize("act", ["confirm", "reject"])
def test_deciding_and_the_next_card(ana, quotes, act):
    ana.get(f"/desk/quotes/{quotes[0].pk}/")

    queries = queries_of(
        lambda: ana.post(
            f"/desk/quotes/{quotes[0].pk}/{act}/", {"seen": 1}, headers=HTMX
        )
    )

    assert len(queries) <= MOST, "\n".join(queries)
    assert Quote.objects.get(pk=quotes[0].pk).state != "found"


def test_the_next_card(ana, quotes):
    ana.get(f"/desk/quotes/{quotes[0].pk}/")

    queries = queries_of(lambda: ana.get(f"/desk/quotes/{quotes[1].pk}/", headers=HTMX))

    assert len(queries) <= MOST, "\n".join(queries)


def test_the_whole_page(ana, quotes):
    ana.get(f"/desk/quotes/{quotes[0].pk}/")

    queries = queries_of(lambda: ana.get(f"/desk/quotes/{quotes[0].pk}/"))

    assert len(queries) <= MOST, "\n".join(queries)
