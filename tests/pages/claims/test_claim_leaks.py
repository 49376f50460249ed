"""What isn't published shows at no public address: in no page, file, feed or count.

Every address is read before and after things are put on record that the public must
not see; not a byte may differ, and the secret word of each may stand nowhere.
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
from tests.nasty import forgotten

pytestmark = pytest.mark.django_db

SECRET = "xylophone"
# The icon is a file that the server beside us gives; the manifest of quotes says when
# it was made, a form has a token of its own, a report is its sender’s, and corrections
# tell why a claim was withdrawn, as its own page does. An article has a page of its
# versions
# only where its outlet changed a quote.
LEFT_OUT = ("desk/", "admin/", "log-in/", "log-out/", "password/", "favicon")
LEFT_OUT += ("quotes.manifest", "report/", "reports/", "corrections")
LEFT_OUT += ("articles/<number:pk>/versions",)
# What in an address may ask for something hidden, beside its path.
QUERIES = ["?q=safe", "?since=2024&speaker={speaker}&outlet={outlet}"]
# In hidden quotes, claims, titles and names.
SEARCHED = ("safe", "claim", "about", "ada", "speaker:ada")


@pytest.fixture
def public():
    """A claim that readers see, with a finding, and one of each kind of row."""
    article = make_article(outlet="The Daily Example")
    quote = make_quote(article=article, role=make_role("countess", ""))
    claim = make_claim("The bridge is safe.", quote)
    make_evidence(make_review(claim))
    return claim


def public_quote(claim):
    return claim.appearances.order_by("pk").first().quote


def numbers(claim):
    quote = public_quote(claim)
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
        path = "/" + route.replace("<number:pk>", str(number))
        found += [path.replace("<str:slug>", "x")]
    return found + list_addresses(claim)


def list_addresses(claim):
    known = {kind[:-1]: number for kind, number in numbers(claim).items()}
    lists = ["/claims/", "/claims.csv", "/claims.jsonl", "/claims.atom"]
    lists += ["/quotes.json"]
    queries = [query.format(**known) for query in QUERIES]
    found = [f"{path}{query}" for path in lists for query in queries]
    return found + [f"/search/?q={words}" for words in SEARCHED]


def read(client, addresses):
    """Return what stands at each address."""
    texts = {}
    for address in addresses:
        answer = client.get(address, follow=True)
        body = b"".join(answer.streaming_content) if answer.streaming else None
        texts[address] = (body or answer.content).decode()
        assert answer.status_code in (200, 400), address
    return texts


def hidden_review(claim, word, state):
    review = make_review(
        claim,
        state=state,
        summary=f"The {word} summary.",
        text=f"The {word} text.",
        organisation=f"The {word} desk",
        url=f"https://{word}.example/",
        correction=f"The {word} note.",
    )
    make_evidence(review, f"The {word} report", excerpt=word)
    make_rating(f"Quite {word}", 3)
    review.rating = make_rating(f"Quite {word}")
    review.save()
    return review


def hidden_claim(claim, word, *quotes, **details):
    quotes = quotes or [public_quote(claim)]
    hidden = make_claim(f"The {word} claim.", *quotes, **details)
    make_review(hidden, summary=f"The {word} summary.")
    return hidden


def secret_quote(word, **details):
    words = f"The {word} is safe."
    article = make_article(f"“{words}” Ada Lovelace said.", title=f"About a {word}")
    return make_quote(words, article=article, **details)


def draft(claim, word):
    hidden_review(claim, word, "draft")


def in_review(claim, word):
    hidden_review(claim, word, "in review")


def withdrawn(claim, word):
    hidden_review(claim, word, "withdrawn")


def drafted_by_a_person(claim, word):
    review = reviewing.new_review(claim, summary=f"The {word} summary.")
    reviewing.edit_review(review, text=word)
    reviewing.send_to_review(review)


def published_and_withdrawn(claim, word):
    drafted_by_a_person(claim, word)
    review = claim.reviews.order_by("-pk").first()
    reviewing.publish_review(review)
    reviewing.correct_review(review, f"The {word} note.")
    reviewing.withdraw_review(review, reason=f"The {word} reason.")


def draft_claim(claim, word):
    hidden_claim(claim, word, state="draft")


def withdrawn_claim(claim, word):
    hidden_claim(claim, word, state="withdrawn")


def withdrawn_once_public(claim, word):
    hidden = hidden_claim(claim, word, state="draft")
    claiming.publish(hidden)
    claiming.withdraw(hidden, reason=f"The {word} reason.")


def retired_claim(claim, word):
    hidden_claim(claim, word, retired=True)


def merged_claim(claim, word):
    other = make_claim(f"The {word} claim.", secret_quote(word, state="found"))
    Claim.objects.filter(pk=other.pk).update(merged_into=claim)


def claim_in_no_confirmed_quote(claim, word):
    hidden_claim(claim, word, secret_quote(word, state="found"))


def claim_in_a_withdrawn_quote(claim, word):
    hidden_claim(claim, word, secret_quote(word, state="withdrawn"))


def unconfirmed_appearance(claim, word):
    make_appearance(claim, secret_quote(word, state="found", speaker=f"Ada {word}"))


def rejected_appearance(claim, word):
    make_appearance(claim, secret_quote(word, state="rejected"), stance="denies")


def unconfirmed_first_appearance(claim, word):
    first = make_appearance(claim, secret_quote(word, state="found"))
    Claim.objects.filter(pk=claim.pk).update(first_known=first)


def attached_by_a_person(claim, word):
    quote = secret_quote(word, state="found")
    claiming.attach(claim, quote)
    claiming.set_first(claim, quote)


HIDDEN = [
    *(draft, in_review, withdrawn, drafted_by_a_person, published_and_withdrawn),
    *(draft_claim, withdrawn_claim, withdrawn_once_public, retired_claim),
    *(merged_claim, claim_in_no_confirmed_quote, claim_in_a_withdrawn_quote),
    *(unconfirmed_appearance, rejected_appearance, unconfirmed_first_appearance),
    attached_by_a_person,
]
WORDS = {hide: f"xylophone{number:02}" for number, hide in enumerate(HIDDEN)}
# All but the last are hidden in one site: a claim has one first appearance only.
at_once = pytest.mark.parametrize(
    "hidden", [HIDDEN[:-1], HIDDEN[-1:]], ids=["most", "the last"]
)


@at_once
def test_they_change_nothing_that_readers_see(client, public, hidden):
    before = read(client, addresses(public))

    with forgotten():
        hide_all(public, hidden)
        after = read(client, addresses(public))

    shown = [line for hide in hidden for line in shown_in(after, hide)]
    assert not shown, "\n".join(shown)
    changed = [address for address, text in after.items() if text != before[address]]
    assert not changed, changed_by_each(client, public, hidden, before, changed)


def hide_all(claim, hidden):
    for hide in hidden:
        hide(claim, WORDS[hide])


def shown_in(texts, hide):
    """Say at which addresses the word of what is hidden stands."""
    word = WORDS[hide]
    found = [address for address, text in texts.items() if word in text.lower()]
    return [f"{hide.__name__} at {address}" for address in found]


def changed_by_each(client, claim, hidden, before, changed):
    """Say which of the changed addresses each of the hidden changes by itself."""
    lines = [f"all at once: {changed}"]
    for hide in hidden:
        with forgotten():
            hide_all(claim, [hide])
            after = read(client, changed)
        alone = [address for address in changed if after[address] != before[address]]
        lines += [f"{hide.__name__}: {alone}"] if alone else []
    return "\n".join(lines)


@at_once
def test_their_words_find_nothing(client, public, hidden):
    hide_all(public, hidden)

    found = [
        f"{hide.__name__} at {path}"
        for hide in hidden
        for path in ("/claims/", "/claims.csv", "/claims.jsonl")
        if finds(client, f"{path}?q={WORDS[hide]}", WORDS[hide])
    ]
    assert not found, "\n".join(found)


def finds(client, address, word):
    answer = client.get(address)
    if answer.streaming:
        return word in b"".join(answer.streaming_content).decode()
    return answer.context["page"].rows != []


@pytest.mark.parametrize("hide", [draft, in_review, withdrawn])
def test_its_rating_is_none_that_may_be_asked_for(client, public, hide):
    hide(public, SECRET)
    rating = Rating.objects.get(name=f"Quite {SECRET}")

    for path in ("/claims.csv", "/claims.jsonl", "/claims.atom"):
        assert client.get(f"{path}?rating={rating.pk}").status_code == 400


@pytest.mark.parametrize(
    "hide", [draft_claim, withdrawn_claim, retired_claim, claim_in_no_confirmed_quote]
)
def test_its_own_addresses_are_none(client, public, hide):
    hide(public, SECRET)
    hidden = Claim.objects.get(sentence__contains=SECRET)

    own = [f"/claims/{hidden.pk}{ending}" for ending in (".atom", ".json")]
    for path in (hidden.get_absolute_url(), *own):
        assert client.get(path).status_code == 404


def test_what_is_public_is_seen_to_change_the_pages(client, public):
    before = read(client, addresses(public))

    make_appearance(public, secret_quote(SECRET))
    after = read(client, addresses(public))

    changed = {address for address, text in after.items() if text != before[address]}
    assert {"/claims/", "/claims.csv", "/claims.jsonl", "/claims.atom"} <= changed


def test_a_published_review_is_seen_everywhere(client, public):
    hidden_review(public, SECRET, "published")

    texts = read(client, addresses(public))
    seen = {address for address, text in texts.items() if SECRET in text.lower()}

    number = numbers(public)
    assert {
        "/",
        "/claims/",
        "/claims.csv",
        "/claims.jsonl",
        "/claims.atom",
        f"/claims/{public.pk}.atom",
        f"/claims/{public.pk}.json",
        f"/claims/{public.pk}/",
        f"/quotes/{number['quotes']}/",
        f"/speakers/{number['speakers']}/x/",
    } <= seen


def test_a_confirmation_makes_the_appearance_public(client, public):
    quote = secret_quote(SECRET, state="found")
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
    for kind in ("quotes", "claims", "speakers", "articles"):
        assert f"/{kind}/{numbers(public)[kind]}.json" in read_at
    assert not [address for address in read_at if "<" in address]
