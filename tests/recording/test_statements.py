"""What is reported without marks is recorded, out of the way of quotes."""

import csv
import io

import pytest
from django.core.management import call_command

from quotes.decisions.acts import deciding
from quotes.desk.quotes.queueing import (
    articles_waiting,
    articles_without_quotes,
    lengths,
)
from quotes.filters import QuoteFilter
from quotes.models import Quote, Speaker
from quotes.published.public import decided_articles, public_articles, with_quote_counts
from quotes.recording.articles import record_quotes
from quotes.search.rankings import standings
from tests.making import add_version, make_article, make_quote, make_speaker

pytestmark = pytest.mark.django_db

REPORTED = "Mayor Ada Lovelace said that the bridge would open in May."
QUOTED = "“It has cost too much,” said Charles Babbage, a baker."
TEXT = f"{REPORTED}\n\n{QUOTED}"


def recorded(text=TEXT):
    article = make_article(text)
    record_quotes(article)
    return article


def statement(**details):
    details = {"kind": "indirect", "rule": "reported after that"} | details
    return make_quote(**details)


def waiting_statement(**details):
    return statement(state="found", confidence=0.1, speaker=None, **details)


def chosen(**fields):
    return QuoteFilter(fields, queryset=Quote.objects.confirmed())


def numbers_in(client, address):
    answer = client.get(address)
    text = b"".join(answer.streaming_content).decode("utf-8-sig")
    return [int(row["id"]) for row in csv.DictReader(io.StringIO(text, newline=""))]


def test_it_is_saved_with_words_cue_and_speaker():
    article = recorded()

    found = article.quotes.statements().get()

    assert found.text == "the bridge would open in May"
    assert (found.cue, found.state) == ("said", "found")
    assert found.attributions.get().resolved_name == "Ada Lovelace"
    assert found.attributions.get().title_as_printed == "Mayor"


def test_a_known_speaker_is_proposed():
    speaker = make_speaker("Ada Lovelace")

    assert recorded().quotes.statements().get().attributions.get().speaker == speaker


def test_a_quote_inside_it_is_recorded_too():
    article = recorded("Ada Lovelace said that the bridge was “a joke” and old.")

    kinds = article.quotes.order_by("kind").values_list("kind", "text")

    assert list(kinds) == [
        ("indirect", "the bridge was “a joke” and old"),
        ("partial", "a joke"),
    ]


def test_recording_twice_adds_none():
    article = recorded()

    counts = record_quotes(article)

    assert (counts.added, counts.statements) == (0, 0)
    assert article.quotes.statements().count() == 1


def test_a_run_counts_statements_apart():
    counts = record_quotes(make_article(TEXT))

    assert (counts.found, counts.added, counts.statements) == (1, 1, 1)


def test_a_rejected_statement_stays_rejected_in_a_new_version():
    article = recorded()
    article.quotes.statements().update(state="rejected")
    version = add_version(article, f"It rained.\n\n{TEXT}")

    record_quotes(article)

    again = article.quotes.statements().get()
    assert again.state == "rejected"
    assert again.spans.filter(version=version).exists()


def test_a_quote_that_lost_its_marks_is_no_statement():
    article = recorded("Ada Lovelace said: “The bridge will open in May.”")
    quote = article.quotes.get()
    add_version(article, "Ada Lovelace said the bridge will open in May.")

    record_quotes(article)

    assert quote.spans.count() == 1
    assert article.quotes.statements().get() != quote


def test_marked_leaves_statements_out():
    statement()
    quote = make_quote()

    assert list(Quote.objects.marked()) == [quote]


def test_it_waits_in_no_queue(curator):
    waiting_statement()

    assert [length.number for length in lengths(curator)] == [0] * 6


def test_one_that_was_sent_back_does(curator):
    waiting_statement(sent_back_to=curator)

    numbers = {length.queue.key: length.number for length in lengths(curator)}

    assert numbers["back"] == numbers["speaker"] == 1


def test_a_quote_that_a_person_calls_indirect_stays_in_the_queue(curator):
    quote = statement(rule="name before cue", state="found", speaker=None)

    assert list(Quote.objects.queued()) == [quote]


def test_an_article_of_statements_only_has_no_quotes_for_the_desk():
    article = waiting_statement().article

    assert list(articles_waiting()) == []
    assert list(articles_without_quotes()) == [article]


def test_the_desk_counts_an_articles_quotes_without_it():
    article = recorded()

    waiting = articles_waiting().get(pk=article.pk)

    assert (waiting.found, waiting.all_quotes) == (1, 1)


def test_an_article_is_decided_though_statements_are_left():
    article = make_quote().article
    waiting_statement(article=article)

    assert list(decided_articles()) == [article]


def test_the_review_shows_the_quotes_alone(curating):
    article = recorded()

    page = curating.get(f"/desk/articles/{article.pk}/", follow=True)

    assert [quote.kind for quote in page.context["card"].quotes] == ["direct"]


def test_a_statement_has_a_card_of_its_own(curating):
    found = recorded().quotes.statements().get()

    page = curating.get(f"/desk/quotes/{found.pk}/")

    assert page.context["card"].quote == found
    assert page.context["card"].total == 2


def test_confirming_what_is_sure_leaves_it(curating):
    article = statement(state="found", confidence=1.0).article

    curating.post(f"/desk/articles/{article.pk}/confirm/", {"percent": "50"})

    assert Quote.objects.get().state == "found"


def test_the_admin_lists_it_where_it_is_asked_for(curating):
    found = waiting_statement()

    unasked = curating.get("/admin/quotes/quote/")
    asked = curating.get("/admin/quotes/quote/?kind__exact=indirect")

    assert list(unasked.context["cl"].queryset) == []
    assert list(asked.context["cl"].queryset) == [found]


def test_public_lists_leave_it_out():
    statement()
    quote = make_quote()

    assert list(chosen().rows()) == [quote]


@pytest.mark.parametrize("fields", [{"kind": "indirect"}, {"q": "kind:indirect"}])
def test_a_list_shows_it_where_it_is_asked_for(fields):
    confirmed = statement()
    make_quote()

    assert list(chosen(**fields).rows()) == [confirmed]


def test_any_kind_is_every_kind():
    statement()
    make_quote()

    assert chosen(kind="any").rows().count() == 2


def test_no_chip_says_what_nobody_chose():
    nothing, everything = chosen(), chosen(kind="any")

    assert nothing.is_valid() and everything.is_valid()
    assert nothing.chips == []
    assert [chip.value for chip in everything.chips] == ["any"]


def test_a_speakers_page_and_number_leave_it_out(client):
    statement()
    quote = make_quote()
    speaker = Speaker.objects.get()

    page = client.get(speaker.get_absolute_url())

    assert page.context["page"].quotes == [quote]
    assert page.context["size"].number == 1
    assert Speaker.objects.with_quote_counts().get().quote_count == 1


def test_the_numbers_of_all_leave_it_out():
    article = statement().article
    make_quote(article=article)

    now = standings()

    assert now.quote_count.number == 1
    assert [number for _, number in now.speakers] == [1]
    [counted] = with_quote_counts(public_articles(), "article")
    assert counted.quote_count == 1


def test_files_hold_what_the_list_shows(client):
    confirmed, quote = statement(), make_quote()

    assert numbers_in(client, "/quotes.csv") == [quote.pk]
    assert numbers_in(client, "/quotes.csv?kind=indirect") == [confirmed.pk]
    assert len(numbers_in(client, "/quotes.csv?kind=any")) == 2


def test_the_feed_holds_what_the_list_shows(client):
    confirmed, quote = statement(), make_quote()

    unasked = client.get("/quotes.atom").content.decode()
    asked = client.get("/quotes.atom?kind=indirect").content.decode()

    assert f"/quotes/{quote.pk}/" in unasked
    assert f"/quotes/{confirmed.pk}/" not in unasked
    assert f"/quotes/{confirmed.pk}/" in asked


def test_the_home_page_leaves_it_out(client):
    statement()
    quote = make_quote()

    assert list(client.get("/").context["quotes"]) == [quote]


def test_a_confirmed_one_has_its_page(client):
    found = recorded().quotes.statements().get()
    deciding.confirm(Quote.objects.filter(pk=found.pk), add_speakers=True)

    page = client.get(f"/quotes/{found.pk}/")

    assert page.status_code == 200
    assert "the bridge would open in May" in page.content.decode()


def test_the_command_says_how_many_were_found(capsys):
    make_article(TEXT)

    call_command("find_quotes")

    said = capsys.readouterr().out
    assert "1 quote found, 1 of them new" in said
    assert "1 statement without quotation marks" in said
