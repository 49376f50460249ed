"""No page links to an address on record that isn’t one of the web."""

import re
from pathlib import Path

import pytest
from django.apps import apps

from articles.models import AddressField
from tests.making import (
    make_article,
    make_claim,
    make_evidence,
    make_quote,
    make_review,
    make_role,
    make_speaker,
    make_tenure,
)

ROOT = Path(__file__).resolve().parent.parent.parent
TEMPLATES = sorted(ROOT.glob("templates/**/*.*"))
FIELDS = [
    field
    for model in apps.get_models()
    for field in model._meta.get_fields()
    if isinstance(field, AddressField)
]
# href="{{ tenure.source_url }}"
WRITTEN = re.compile(r"""(?:href|src|cite|action)=["']\{\{(?P<value>.*?)\}\}""")
STORED = re.compile(rf"\.({'|'.join({field.name for field in FIELDS})})\b")
HARMFUL = "javascript:alert(1)"
LINKED = re.compile(r"""(?:href|src|cite|action|uri)\s*=\s*["']?\s*javascript:""")
IN_JSON = re.compile(r"""":\s*"javascript:""")


def test_no_template_links_a_stored_address_without_the_guard():
    wrong = [
        f"{path.relative_to(ROOT)}: {value}"
        for path in TEMPLATES
        for value in WRITTEN.findall(path.read_text(encoding="utf8"))
        if STORED.search(value) and "|web_address" not in value
    ]

    assert not wrong, "\n".join(wrong)


@pytest.fixture
def harmful(db):
    """One of each row that has an address, each of them harmful."""
    speaker, role = make_speaker(), make_role()
    tenure = make_tenure(speaker, role, "2020")
    article = make_article(outlet="The Daily Example")
    quote = make_quote(article=article, role=role)
    claim = make_claim("The bridge is safe.", quote)
    review = make_review(claim)
    make_evidence(review)
    for field in FIELDS:
        field.model.objects.update(**{field.name: HARMFUL})
    return {
        "speaker": speaker.pk,
        "role": role.pk,
        "tenure": tenure.pk,
        "article": article.pk,
        "outlet": article.outlet.pk,
        "quote": quote.pk,
        "claim": claim.pk,
        "review": review.pk,
    }


PAGES = [
    *("/", "/quotes/", "/quotes.atom", "/claims/", "/claims.atom", "/articles/"),
    *("/quotes/{quote}/", "/quotes/{quote}.bib", "/quotes/{quote}.ris"),
    *("/speakers/{speaker}/a/", "/roles/{role}/a/", "/outlets/{outlet}/a/"),
    *("/articles/{article}/a/", "/claims/{claim}/a/", "/claims/{claim}.atom"),
    *("/claims.jsonl", "/desk/", "/desk/claims/{claim}/", "/desk/reviews/{review}/"),
    *("/desk/speakers/{speaker}/", "/desk/tenures/{tenure}/", "/desk/outlets/"),
    *("/desk/articles/{article}/", "/desk/decisions/", "/desk/quotes/{quote}/"),
    *("/admin/quotes/speaker/{speaker}/change/", "/admin/quotes/role/{role}/change/"),
    *("/admin/articles/article/{article}/change/", "/admin/quotes/quote/"),
    *("/admin/articles/outlet/{outlet}/change/", "/admin/articles/article/"),
    *("/admin/quotes/review/{review}/change/", "/admin/quotes/quote/{quote}/change/"),
]


@pytest.mark.parametrize("page", PAGES)
def test_a_harmful_address_is_linked_nowhere(curating, harmful, page):
    address = page.format(**harmful)

    answer = curating.get(address, follow=True)

    assert answer.status_code == 200
    text = answer.getvalue().decode()
    assert not LINKED.search(text)
    if "/claims" in page or "/quotes/" in page:
        assert not IN_JSON.search(text)


def test_a_link_to_a_web_page_stays(client, harmful):
    for field in FIELDS:
        field.model.objects.update(**{field.name: "https://a.example/b"})

    tenure = client.get("/speakers/{speaker}/ada-lovelace/".format(**harmful)).text
    quote = client.get("/quotes/{quote}/".format(**harmful)).text

    assert '<a href="https://a.example/b"' in tenure
    assert '<blockquote cite="https://a.example/b"' in quote
