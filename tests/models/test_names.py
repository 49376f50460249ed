"""Names without letters mean nobody, and no name holds signs that nobody sees."""

import pytest

from articles.loading import load, outlet_named
from articles.models import Article, ArticleVersion, Outlet
from articles.readers.drafts import Draft
from articles.refusals import RefusedError
from articles.text.characters import tidy_name
from quotes.decisions.acts import attributing, merging
from quotes.desk.quotes.likely import called
from quotes.forms.articles import AddArticleForm
from quotes.imports.people import speaker_of
from quotes.models import Attribution, Quote, Role, Speaker, SpeakerName
from quotes.models.folding import name_key
from quotes.models.namings import is_name
from quotes.suggestions.similar_names import near
from tests.making import make_quote, make_speaker

pytestmark = pytest.mark.django_db

NOBODY = ["", "...", "—", "\u200b", "\u3164", "💥", '"', "( )", "\u2066\u2069"]
# "Ada Lovelace", with each kind of sign in it: the line would turn around, or differ.
SIGNS = ["\u202e", "\u2066", "\u200b", "\u00ad", "\ufeff", "\u3164", "\u2800", "\x7f"]
SIGNS += ["\u200d", "\u200c", "\u180e", "\U000e0041", "\x85", "\ud800"]


@pytest.fixture
def moon():
    """A speaker of one word: without a last word, like a name without any."""
    return make_speaker("Moon")


@pytest.mark.parametrize("name", [*NOBODY, "’s"])
def test_a_name_without_letters_is_nobodys(moon, name):
    assert not Speaker.objects.named(name)
    assert not Speaker.objects.who_may_be(name)
    assert not Speaker.objects.with_a_name_like(name)
    assert not SpeakerName.objects.which_may_be(name)
    assert not near(name)
    assert [one.speaker for one in called([name])] == [None]
    assert not is_name(name)


@pytest.mark.parametrize("name", NOBODY[1:])
def test_a_filter_by_it_shows_nobodys_quotes(client, moon, name):
    make_quote(speaker=moon)

    page = client.get("/quotes/", {"speaker": name})

    assert "No speaker on record has this name." in page.text
    assert "It is safe." not in page.text
    assert client.get("/quotes.csv", {"speaker": name}).status_code == 400


@pytest.mark.parametrize("name", NOBODY[1:])
def test_the_desk_sets_nobody_by_it(curating, moon, name):
    quote = make_quote(speaker=None, state="found")

    for field in ("new", "unnamed"):
        sent = {"seen": quote.row_version, field: name, "sure": "1"}
        curating.post(f"/desk/quotes/{quote.pk}/speaker/", sent)

    said = quote.attributions.get()
    assert (said.speaker, said.unnamed_label) == (None, "")
    assert Speaker.objects.count() == 1


@pytest.mark.parametrize("name", NOBODY)
def test_nobody_is_put_on_record_by_it(moon, name):
    quote = make_quote(speaker=None, state="found")

    for act in (
        lambda: attributing.new_speaker(name),
        lambda: attributing.new_role(name),
        lambda: attributing.set_unnamed(quote, name, None),
        lambda: merging.rename(moon, name),
        lambda: speaker_of(
            {"speaker_kind": "person", "speaker": name, "speaker_id": ""}
        ),
    ):
        with pytest.raises(RefusedError):
            act()

    assert outlet_named(name) is None


ADMIN = [
    ("quotes/speaker", {"name": "...", "kind": "person"}),
    ("quotes/role", {"title": "—"}),
    ("articles/outlet", {"name": "..."}),
]


@pytest.mark.parametrize(("page", "given"), ADMIN)
def test_the_admin_refuses_it(curating, page, given):
    forms = {f"{prefix}-{name}_FORMS": 0 for name in ("TOTAL", "INITIAL")
             for prefix in ("names", "tenures")}  # fmt: skip

    answer = curating.post(f"/admin/{page}/add/", given | forms)

    assert "Type a name with letters or digits." in answer.text


def test_two_such_names_are_not_the_same(moon):
    said = make_quote(speaker=moon).attributions.get()
    said.name_as_printed = "..."
    other = Attribution(name_as_printed="—")

    assert not attributing.by_the_same_name(said, other)


@pytest.mark.parametrize("sign", SIGNS)
def test_a_sign_goes_out_of_a_name_at_every_way_in(sign):
    name = f"{sign}Ada{sign} Love{sign}lace{sign}"
    created = Speaker.objects.create(name=name)
    (many,) = Speaker.objects.bulk_create([Speaker(name=name)])
    updated = make_speaker("Somebody")
    Speaker.objects.filter(pk=updated.pk).update(name=name)
    new = attributing.new_speaker(name)
    renamed = merging.rename(make_speaker("Somebody Else"), name)

    names = Speaker.objects.values_list("name", flat=True)
    assert set(names) == {"Ada Lovelace"}
    assert len(names) == len({created, many, updated, new, renamed})
    assert created.name == "Ada Lovelace"
    assert name_key(name) == "ada lovelace"


def test_it_goes_out_of_whatever_is_shown_in_a_line():
    name = "Ada\u202e Love\u200blace"
    draft = Draft("It is safe.", title=name, byline=name, outlet=name)
    article = load(draft, ArticleVersion.CapturedVia.PASTE).article
    role = attributing.new_role(name, name)
    quote = make_quote(speaker=None, state="found")
    attributing.set_unnamed(quote, name, None)

    article.refresh_from_db()
    assert article.title == article.byline == "Ada Lovelace"
    assert Outlet.objects.get().name == "Ada Lovelace"
    assert Role.objects.get(pk=role.pk).title == "Ada Lovelace"
    assert quote.attributions.get().unnamed_label == "Ada Lovelace"


def test_it_finds_the_one_who_has_the_name_already():
    assert outlet_named("The\u200b Gazette") == outlet_named("The Gazette")
    assert attributing.new_role("Ma\u202eyor") == attributing.new_role("Mayor")


@pytest.mark.parametrize(
    "name", ["می‌خواهد", "क्‍ष", "👩‍🚀", "葛\U000e0100", "Zoë", "O’Neill", "X Æ A-12"]
)
def test_what_spells_a_name_stays(name):
    assert tidy_name(name) == name


def test_the_words_of_a_quote_stay_as_they_are():
    text = "“It is\u200d safe,” she said."
    article = load(Draft(text), ArticleVersion.CapturedVia.PASTE).article
    quote = make_quote("It is\u200d safe,", article=article)

    assert Quote.objects.get(pk=quote.pk).text == "It is\u200d safe,"


def test_the_form_for_a_new_article_takes_such_a_title():
    form = AddArticleForm({"text": "It is safe.", "title": "A\u202e title"})

    assert form.is_valid(), form.errors
    assert Article(title=form.cleaned_data["title"]).title == "A title"
