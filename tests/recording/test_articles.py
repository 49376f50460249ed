"""Recording finds quotes, matches them to what is on record, and adds nothing twice."""

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles import bounded
from quotes.decisions.acts import deciding, placing
from quotes.decisions.snapshots import values_of
from quotes.extraction.found import Span
from quotes.models import Decision, PartialDate, Quote, Role, Speaker, Tenure
from quotes.recording import intake
from quotes.recording.articles import possible_keys, record_articles, record_quotes
from tests.making import make_article, make_speaker
from tests.recording.council import CLOSING, OPENING, SAFE, TEXT, recorded, saying

pytestmark = pytest.mark.django_db


def test_it_saves_words_speaker_title_and_cue_as_printed():
    article = recorded()

    quote = saying(article, "The bridge")
    said = quote.attributions.get()
    text = article.current_version.text
    assert quote.text == "The bridge is safe and will open in May,"
    assert (quote.state, quote.kind, quote.cue) == ("found", "direct", "said")
    assert text[quote.cue_start : quote.cue_end] == "said"
    assert said.name_as_printed == "Ada Lovelace"
    assert text[said.name_start : said.name_end] == "Ada Lovelace"
    assert said.title_as_printed == "Mayor"
    assert said.resolved_name == "Ada Lovelace"


def test_it_dates_quotes_by_their_article():
    quote = saying(recorded(), "The bridge")

    assert str(quote.said_on) == "2024-05-13"
    assert quote.said_on_basis == "published"


def test_it_never_creates_a_speaker():
    recorded()

    assert Speaker.objects.count() == 0
    assert Quote.objects.waiting().count() == 3


def test_it_proposes_a_known_speaker():
    speaker = make_speaker("Ada Lovelace")

    quote = saying(recorded(), "The bridge")

    assert quote.attributions.get().speaker == speaker
    assert quote.state == "found"


def test_it_leaves_a_shared_surname_open_and_shows_both():
    both = {make_speaker("Ada Lovelace"), make_speaker("Ralph Lovelace")}
    text = OPENING + SAFE.replace("Mayor Ada Lovelace", "Lovelace") + CLOSING

    said = recorded(text).quotes.get().attributions.get()

    assert said.speaker is None
    assert set(said.candidates.all()) == both


def test_it_proposes_the_role_that_the_title_names():
    role = Role.objects.create(title="Mayor")

    quote = saying(recorded(), "The bridge")

    assert quote.attributions.get().role == role


def held(speaker, title, since, until=None):
    role = Role.objects.create(title=title)
    until = until and PartialDate.parse(until)
    Tenure.objects.create(
        speaker=speaker, role=role, since=PartialDate.parse(since), until=until
    )
    return role


def test_it_proposes_the_role_held_at_the_time():
    speaker = make_speaker("Grace Hopper")
    role = held(speaker, "Councillor", "2020", "2025")
    held(speaker, "Admiral", "1985", "1986-08")

    quote = saying(recorded(), "We have")

    assert quote.attributions.get().role == role


def test_it_proposes_no_role_where_two_may_have_been_held():
    speaker = make_speaker("Grace Hopper")
    held(speaker, "Councillor", "2020", "2025")
    held(speaker, "Admiral", "2024")

    quote = saying(recorded(), "We have")

    assert quote.attributions.get().role is None


def test_running_it_again_adds_nothing():
    article = recorded()
    before = values_of(saying(article, "The bridge"))

    counts = record_quotes(article)

    assert counts.added == 0
    assert article.quotes.count() == 3
    assert values_of(saying(article, "The bridge")) == before


@pytest.mark.parametrize("decide", [deciding.reject, deciding.confirm])
def test_it_leaves_decided_quotes_alone(decide):
    article = recorded()
    options = {"add_speakers": True} if decide is deciding.confirm else {}
    decide(article.quotes.all(), **options)
    before = [values_of(quote) for quote in article.quotes.all()]

    record_quotes(article)

    assert [values_of(quote) for quote in article.quotes.all()] == before


def test_it_adds_nothing_over_a_quote_whose_ends_a_person_moved():
    article = recorded()
    quote = saying(article, "The bridge")
    span = quote.spans.get()
    placing.place(quote, article.current_version, [Span(span.start, span.end - 18)])

    record_quotes(article)

    assert article.quotes.count() == 3


def test_a_mayor_is_not_taken_for_the_mayor_of_another_town():
    paris = Role.objects.create(title="Mayor", organisation="Paris")
    speaker = make_speaker("Ada Lovelace")
    first = saying(recorded(), "The bridge")
    Tenure.objects.create(speaker=speaker, role=paris, since=PartialDate.parse("2020"))

    second = saying(recorded(outlet="The Evening Example"), "The bridge")

    assert first.attributions.get().role is None
    assert second.attributions.get().role == paris


def test_more_quotes_of_the_same_people_take_no_more_queries():
    make_speaker("Ada Lovelace")
    few, many = (make_article(OPENING + SAFE * times) for times in (1, 5))

    with CaptureQueriesContext(connection) as for_few:
        record_quotes(few)
    with CaptureQueriesContext(connection) as for_many:
        record_quotes(many)

    assert (few.quotes.count(), many.quotes.count()) == (1, 5)
    assert len(for_many) == len(for_few)


def test_a_run_writes_one_decision_with_counts(curator):
    articles = [make_article(), make_article(TEXT)]

    record_articles(articles, actor=curator)

    decision = Decision.objects.get()
    assert (decision.act, decision.actor) == ("find", curator)
    assert decision.after["articles"] == 2
    assert decision.after["added"] == Quote.objects.count()


def test_find_quotes_takes_the_new_ones_all_or_some(capsys):
    new, other = make_article(TEXT), make_article(TEXT, outlet="The Evening Example")

    call_command("find_quotes", new.pk)
    assert (new.quotes.count(), other.quotes.count()) == (3, 0)

    call_command("find_quotes")
    assert other.quotes.count() == 3

    call_command("find_quotes", all=True)
    assert "2 articles: 6 quotes found, 0 of them new." in capsys.readouterr().out


def test_find_quotes_says_which_article_is_not_there():
    with pytest.raises(CommandError, match="no article 99"):
        call_command("find_quotes", 99)


def test_it_looks_up_names_from_every_capital_on():
    keys = possible_keys("Then Mr. Jean-Luc d’Arcy said")

    assert {"then", "jean", "jean luc d arcy", "luc d arcy"} <= keys


def test_the_quotes_of_a_very_long_article_are_left_to_the_command(curator):
    article = make_article(TEXT + "\n\nThe bridge is long." * 15_000)

    sentence = intake.find(article, curator)
    call_command("find_quotes", article.pk)

    assert sentence.endswith(f"find_quotes {article.pk}")
    assert article.quotes.count() == 3


def test_more_quotes_than_a_person_waits_for_are_left_to_the_command(curator):
    article = make_article("“The bridge is safe,” said Ada Lovelace.\n\n" * 2001)

    sentence = intake.find(article, curator)

    assert sentence.endswith(f"find_quotes {article.pk}")
    assert not article.quotes.exists()


def test_what_takes_too_long_to_search_is_left_to_the_command(curator, monkeypatch):
    monkeypatch.setattr(bounded, "LONGEST", 0.01)
    article = make_article(TEXT + "\n\nThe bridge is long." * 5000)

    sentence = intake.find(article, curator)

    assert sentence.endswith(f"find_quotes {article.pk}")
    assert not article.quotes.exists()


def test_a_long_article_is_searched_while_a_person_waits(curator):
    article = make_article(TEXT + "\n\nThe bridge is long." * 5000)

    assert intake.find(article, curator) == "3 new quotes found."
