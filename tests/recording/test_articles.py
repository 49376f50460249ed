"""Recording finds quotes, matches them to what is on record, and adds nothing twice."""

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from quotes.decisions.acts import deciding, placing
from quotes.decisions.snapshots import values_of
from quotes.extraction.found import Span
from quotes.models import Decision, PartialDate, Quote, Role, Speaker, Tenure
from quotes.recording.articles import possible_keys, record_articles, record_quotes
from tests.making import add_version, make_article, make_quote, make_speaker

pytestmark = pytest.mark.django_db

OPENING = "The council met on Monday to talk about the bridge across the Wend.\n\n"
SAFE = "“The bridge is safe and will open in May,” Mayor Ada Lovelace said.\n\n"
COSTLY = "“It has cost far more than anybody said,” said Charles Babbage, a baker.\n\n"
LATE = "“We have waited eleven years for it,” Grace Hopper told the council.\n\n"
CLOSING = "The council meets again in June."
TEXT = OPENING + SAFE + COSTLY + LATE + CLOSING


def recorded(text=TEXT, **details):
    article = make_article(text, **details)
    record_quotes(article)
    return article


def new_text(article, text):
    version = add_version(article, text)
    counts = record_quotes(article)
    return version, counts


def saying(article, words):
    return article.quotes.get(text__startswith=words)


def states(article):
    return dict(article.quotes.values_list("text", "state"))


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


def decided():
    """An article with one quote confirmed, one rejected and one found."""
    article = recorded()
    bridge = article.quotes.filter(text__startswith="The bridge")
    deciding.confirm(bridge, add_speakers=True)
    deciding.reject(article.quotes.filter(text__startswith="It has"))
    return article


def test_an_edit_around_the_quotes_only_adds_their_new_places():
    article = decided()
    before = states(article)

    version, counts = new_text(article, "Corrected on Tuesday.\n\n" + TEXT)

    assert states(article) == before
    assert counts.added == 0
    assert version.spans.count() == 3
    assert not Quote.objects.gone().exists()


def test_quotes_that_moved_are_the_same_quotes():
    article = decided()
    before = states(article)

    version, _ = new_text(article, OPENING + COSTLY + LATE + SAFE + CLOSING)

    assert states(article) == before
    assert version.spans.count() == 3


def test_an_edit_after_a_quote_leaves_it_as_it_was():
    article = decided()
    before = states(article)

    new_text(article, TEXT.replace("said.\n\n", "said on Monday night.\n\n", 1))

    assert states(article) == before


def test_marks_and_case_changed_inside_are_the_same_words():
    article = decided()
    before = states(article)

    new_text(article, TEXT.replace("safe and will", "safe, and Will"))

    assert states(article) == before


def test_an_edit_inside_a_confirmed_quote_queues_it_and_finds_the_new_words():
    article = decided()

    new_text(article, TEXT.replace("in May", "in early June"))

    confirmed = Quote.objects.gone().get()
    assert confirmed.text == "The bridge is safe and will open in May,"
    assert states(article)["The bridge is safe and will open in early June,"] == "found"


def test_a_rejected_quote_stays_rejected_in_a_later_version():
    article = decided()

    new_text(article, OPENING + COSTLY.replace("a baker", "the baker") + CLOSING)

    assert article.quotes.filter(text__startswith="It has").count() == 1
    assert saying(article, "It has").state == "rejected"


def test_a_quote_cut_from_the_text_is_queued_if_confirmed():
    article = decided()

    new_text(article, OPENING + COSTLY + CLOSING)

    assert Quote.objects.gone().get().text.startswith("The bridge")


def test_a_quote_added_by_hand_keeps_its_place_though_not_found_again():
    text = TEXT.replace("the bridge", "‘the bridge’", 1)
    article = make_article(text)
    quote = make_quote("the bridge", article=article, kind="partial")

    later, _ = new_text(article, "Corrected.\n\n" + text)

    assert quote.spans.filter(version=later).exists()


def test_words_that_are_quoted_no_longer_are_gone():
    article = make_article("“The bridge is safe,” Ada Lovelace said.\n\n" + CLOSING)
    make_quote("safe", article=article, kind="partial")

    new_text(article, "The bridge is unsafe, said the safe paper.\n\n" + CLOSING)

    assert Quote.objects.gone().exists()


def test_a_short_rejected_quote_swallows_no_new_one():
    article = make_article("It is “safe”, said Grace Hopper.\n\n" + CLOSING)
    make_quote("safe", article=article, kind="partial", state="rejected")

    new_text(article, SAFE + CLOSING)

    assert states(article)["The bridge is safe and will open in May,"] == "found"


def test_the_first_words_of_a_new_quote_are_not_an_old_one():
    article = make_article("He named “The bridge”, a song.\n\n" + CLOSING)
    make_quote("The bridge", article=article, kind="partial", state="rejected")

    new_text(article, SAFE + CLOSING)

    assert states(article)["The bridge is safe and will open in May,"] == "found"


def test_a_quote_that_prints_no_name_has_no_changed_name():
    article = make_article(SAFE + CLOSING)
    quote = make_quote("The bridge is safe and will open in May,", article=article)

    new_text(article, "Corrected.\n\n" + SAFE + CLOSING)

    quote.refresh_from_db()
    assert quote.spans.count() == 2
    assert quote.changed_in is None


def test_a_trimmed_quote_is_trimmed_in_every_version():
    article = recorded()
    later, _ = new_text(article, "Corrected.\n\n" + TEXT)
    quote = saying(article, "The bridge")
    span = quote.cited_spans()[0]

    placing.set_words(quote, quote.version, [Span(span.start, span.start + 18)])

    texts = set(quote.spans.values_list("text", flat=True))
    assert texts == {"The bridge is safe"}
    assert quote.spans.filter(version=later).exists()


def test_a_speaker_added_by_hand_is_no_changed_name():
    article = decided()
    quote = saying(article, "The bridge")
    quote.attributions.create(number=2, speaker=make_speaker("Mary Shelley"))

    new_text(article, "Corrected.\n\n" + TEXT)

    quote.refresh_from_db()
    assert quote.changed_in is None


def test_a_changed_name_that_was_looked_at_is_queued_once():
    article = decided()
    renamed = TEXT.replace("Mayor Ada Lovelace", "Ralph Lovelace")
    new_text(article, renamed)
    quote = article.quotes.filter(text__startswith="The bridge")
    deciding.withdraw(quote)
    deciding.confirm(quote)

    new_text(article, "Corrected.\n\n" + renamed)

    assert quote.get().changed_in is None


def test_a_mayor_is_not_taken_for_the_mayor_of_another_town():
    paris = Role.objects.create(title="Mayor", organisation="Paris")
    speaker = make_speaker("Ada Lovelace")
    first = saying(recorded(), "The bridge")
    Tenure.objects.create(speaker=speaker, role=paris, since=PartialDate.parse("2020"))

    second = saying(recorded(outlet="The Evening Example"), "The bridge")

    assert first.attributions.get().role is None
    assert second.attributions.get().role == paris


def test_a_changed_name_is_queued():
    article = decided()

    version, _ = new_text(article, TEXT.replace("Mayor Ada Lovelace", "Ralph Lovelace"))

    quote = saying(article, "The bridge")
    assert quote.changed_in == version
    assert quote.state == "confirmed"
    assert quote.attributions.get().name_as_printed == "Ada Lovelace"


def test_a_text_that_comes_back_finds_its_quotes_in_place():
    article = decided()
    first = article.current_version
    new_text(article, OPENING + CLOSING)
    article.current_version = first
    article.save()

    counts = record_quotes(article)

    assert counts.added == 0
    assert not Quote.objects.gone().exists()


def test_the_same_words_twice_are_two_quotes_and_stay_so():
    text = SAFE + LATE + SAFE.replace("Mayor Ada Lovelace", "Charles Babbage") + CLOSING
    article = recorded(text)

    new_text(article, text.removeprefix(SAFE))

    assert article.quotes.count() == 3
    gone = article.quotes.exclude(spans__version=article.versions.last()).get()
    assert gone.attributions.get().name_as_printed == "Ada Lovelace"


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
