"""What isn't published shows at no public address: in no page, file, feed or count.

Every address is read before and after something is put on record that the public must
not see; not a byte may differ, and its secret word may stand nowhere.
"""

import pytest

from quotes.decisions.acts import claiming, deciding, reviewing
from quotes.files.sitemaps import SECTIONS
from quotes.models import Appearance, Claim, Rating
from quotes.urls import urlpatterns
from tests.making import (
    make_appearance,
    make_article,
    make_claim,
    make_evidence,
    make_quote,
    make_rating,
    make_review,
    make_role,
)

pytestmark = pytest.mark.django_db

SECRET = "xylophone"
# The icon is a file that the server beside us gives; the manifest of quotes says when
# it was made.
LEFT_OUT = ("desk/", "admin/", "log-in/", "log-out/", "password/", "favicon")
LEFT_OUT += ("quotes.manifest",)
# What in an address may ask for something hidden, beside its path.
QUERIES = ["?q=safe", "?since=2024&speaker={speaker}&outlet={outlet}"]


@pytest.fixture
def public():
    """A claim that readers see, with a finding, and one of each kind of row."""
    article = make_article(outlet="The Daily Example")
    quote = make_quote(article=article, role=make_role("countess", ""))
    claim = make_claim("The bridge is safe.", quote)
    make_evidence(make_review(claim))
    return claim


def numbers(claim):
    quote = claim.appearances.order_by("pk").first().quote
    said = quote.attributions.get()
    rows = {
        "quotes": quote,
        "claims": claim,
        "speakers": said.speaker,
        "roles": said.role,
        "articles": quote.article,
        "outlets": quote.article.outlet,
    }
    return {kind: row.pk for kind, row in rows.items()}


def addresses(claim):
    """Return every address that the public has, with numbers and kinds filled in."""
    found = []
    for route in (str(one.pattern) for one in urlpatterns):
        if route.startswith(LEFT_OUT):
            continue
        if "<slug:kind>" in route:
            found += [f"/sitemap-{kind}-0.xml" for kind in SECTIONS]
            continue
        number = numbers(claim).get(route.partition("/")[0], 0)
        path = "/" + route.replace("<int:pk>", str(number))
        found += [path.replace("<str:slug>", "x")]
    return found + list_addresses(claim)


def list_addresses(claim):
    known = {kind[:-1]: number for kind, number in numbers(claim).items()}
    lists = ["/claims/", "/claims.csv", "/claims.jsonl", "/claims.atom"]
    queries = [query.format(**known) for query in QUERIES]
    return [f"{path}{query}" for path in lists for query in queries]


def read(client, claim):
    """Return what stands at every public address."""
    texts = {}
    for address in addresses(claim):
        answer = client.get(address, follow=True)
        body = b"".join(answer.streaming_content) if answer.streaming else None
        texts[address] = (body or answer.content).decode()
        assert answer.status_code in (200, 400), address
    return texts


def hidden_review(claim, state):
    review = make_review(
        claim,
        state=state,
        summary=f"The {SECRET} summary.",
        text=f"The {SECRET} text.",
        organisation=f"The {SECRET} desk",
        url=f"https://{SECRET}.example/",
        correction=f"The {SECRET} note.",
    )
    make_evidence(review, f"The {SECRET} report", excerpt=SECRET)
    make_rating(f"Quite {SECRET}", 3)
    review.rating = make_rating(f"Quite {SECRET}")
    review.save()
    return review


def hidden_claim(claim, *quotes, **details):
    quotes = quotes or [claim.appearances.get().quote]
    hidden = make_claim(f"The {SECRET} claim.", *quotes, **details)
    make_review(hidden, summary=f"The {SECRET} summary.")
    return hidden


def secret_quote(**details):
    words = f"The {SECRET} is safe."
    article = make_article(f"“{words}” Ada Lovelace said.", title=f"About a {SECRET}")
    return make_quote(words, article=article, **details)


def draft(claim):
    hidden_review(claim, "draft")


def in_review(claim):
    hidden_review(claim, "in review")


def withdrawn(claim):
    hidden_review(claim, "withdrawn")


def drafted_by_a_person(claim):
    review = reviewing.new_review(claim, summary=f"The {SECRET} summary.")
    reviewing.edit_review(review, text=SECRET)
    reviewing.send_to_review(review)


def published_and_withdrawn(claim):
    drafted_by_a_person(claim)
    review = claim.reviews.order_by("-pk").first()
    reviewing.publish_review(review)
    reviewing.correct_review(review, f"The {SECRET} note.")
    reviewing.withdraw_review(review, reason=f"The {SECRET} reason.")


def draft_claim(claim):
    hidden_claim(claim, state="draft")


def withdrawn_claim(claim):
    hidden_claim(claim, state="withdrawn")


def withdrawn_once_public(claim):
    hidden = hidden_claim(claim, state="draft")
    claiming.publish(hidden)
    claiming.withdraw(hidden, reason=f"The {SECRET} reason.")


def retired_claim(claim):
    hidden_claim(claim, retired=True)


def merged_claim(claim):
    other = make_claim(f"The {SECRET} claim.", secret_quote(state="found"))
    Claim.objects.filter(pk=other.pk).update(merged_into=claim)


def claim_in_no_confirmed_quote(claim):
    hidden_claim(claim, secret_quote(state="found"))


def claim_in_a_withdrawn_quote(claim):
    hidden_claim(claim, secret_quote(state="withdrawn"))


def unconfirmed_appearance(claim):
    make_appearance(claim, secret_quote(state="found", speaker=f"Ada {SECRET}"))


def rejected_appearance(claim):
    make_appearance(claim, secret_quote(state="rejected"), stance="denies")


def unconfirmed_first_appearance(claim):
    first = make_appearance(claim, secret_quote(state="found"))
    Claim.objects.filter(pk=claim.pk).update(first_known=first)


def attached_by_a_person(claim):
    quote = secret_quote(state="found")
    claiming.attach(claim, quote)
    claiming.set_first(claim, quote)


HIDDEN = [
    *(draft, in_review, withdrawn, drafted_by_a_person, published_and_withdrawn),
    *(draft_claim, withdrawn_claim, withdrawn_once_public, retired_claim),
    *(merged_claim, claim_in_no_confirmed_quote, claim_in_a_withdrawn_quote),
    *(unconfirmed_appearance, rejected_appearance, unconfirmed_first_appearance),
    attached_by_a_person,
]


@pytest.mark.parametrize("hide", HIDDEN)
def test_it_changes_nothing_that_readers_see(client, public, hide):
    before = read(client, public)

    hide(public)
    after = read(client, public)

    assert not [address for address, text in after.items() if SECRET in text.lower()]
    assert [a for a, text in after.items() if text != before[a]] == []


@pytest.mark.parametrize("hide", HIDDEN)
@pytest.mark.parametrize("path", ["/claims/", "/claims.csv", "/claims.jsonl"])
def test_its_words_find_nothing(client, public, hide, path):
    hide(public)

    answer = client.get(f"{path}?q={SECRET}")

    if answer.streaming:
        assert SECRET not in b"".join(answer.streaming_content).decode()
    else:
        assert answer.context["page"].rows == []


@pytest.mark.parametrize("hide", [draft, in_review, withdrawn])
def test_its_rating_is_none_that_may_be_asked_for(client, public, hide):
    hide(public)
    rating = Rating.objects.get(name=f"Quite {SECRET}")

    for path in ("/claims.csv", "/claims.jsonl", "/claims.atom"):
        assert client.get(f"{path}?rating={rating.pk}").status_code == 400


@pytest.mark.parametrize(
    "hide", [draft_claim, withdrawn_claim, retired_claim, claim_in_no_confirmed_quote]
)
def test_its_own_addresses_are_none(client, public, hide):
    hide(public)
    hidden = Claim.objects.get(sentence__contains=SECRET)

    for path in (hidden.get_absolute_url(), f"/claims/{hidden.pk}.atom"):
        assert client.get(path).status_code == 404


def test_what_is_public_is_seen_to_change_the_pages(client, public):
    before = read(client, public)

    make_appearance(public, secret_quote())
    after = read(client, public)

    changed = {address for address, text in after.items() if text != before[address]}
    assert {"/claims/", "/claims.csv", "/claims.jsonl", "/claims.atom"} <= changed


def test_a_published_review_is_seen_everywhere(client, public):
    hidden_review(public, "published")

    seen = {a for a, text in read(client, public).items() if SECRET in text.lower()}

    number = numbers(public)
    assert {
        "/",
        "/claims/",
        "/claims.csv",
        "/claims.jsonl",
        "/claims.atom",
        f"/claims/{public.pk}.atom",
        f"/claims/{public.pk}/",
        f"/quotes/{number['quotes']}/",
        f"/speakers/{number['speakers']}/x/",
    } <= seen


def test_a_confirmation_makes_the_appearance_public(client, public):
    quote = secret_quote(state="found")
    make_appearance(public, quote)
    deciding.confirm([quote.pk])

    assert Appearance.objects.public().filter(quote=quote).exists()
    assert SECRET in client.get(public.get_absolute_url()).text


def test_every_kind_of_address_is_read(public):
    read_at = addresses(public)

    for kind, number in numbers(public).items():
        assert {f"/{kind}/", f"/{kind}/{number}/", f"/sitemap-{kind}-0.xml"} <= {
            *read_at
        }
    assert not [address for address in read_at if "<" in address]
