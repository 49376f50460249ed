"""The history of everything: who, when, what before and after, and why."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from quotes.decisions.acts import attributing, deciding, merging
from quotes.decisions.undo import undoing
from quotes.decisions.writing import changing, write
from quotes.models import Decision, Quote
from tests.folding import folded
from tests.making import (
    make_article,
    make_outlet,
    make_person,
    make_quote,
    make_role,
    make_speaker,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def ana(client):
    person = make_person("Ana", "editor")
    client.force_login(person)
    return person


def only(quote):
    return Quote.objects.filter(pk=quote.pk)


def test_who_may_not_read_found_quotes_stays_out(client):
    client.force_login(make_person("Bo", None))

    assert client.get("/desk/decisions/").status_code == 403


def test_it_says_who_did_what_to_what_and_why(client, ana):
    quote = make_quote(state="found")
    deciding.reject(only(quote), ana, reason="A song title.")

    page = folded(client.get(f"/desk/quotes/{quote.pk}/history/").text)

    assert "<strong>Ana</strong>" in page
    assert "rejected <a" in page
    assert "“The bridge will open in May, […] It is safe.”" in page
    assert "Why: A song title." in page
    assert "<time" in page


def test_it_names_the_speaker_and_role_before_and_after(client, ana):
    quote = make_quote(state="found", speaker=None)
    quote.attributions.update(name_as_printed="Ada")
    speaker = make_speaker("Ada Lovelace")
    attributing.set_speaker(quote, speaker, ana)
    attributing.set_role(quote, make_role("countess", "Ockham"), ana)

    page = folded(client.get(f"/desk/quotes/{quote.pk}/history/").text)

    assert "<del>Ada (waiting)</del> → <ins>Ada Lovelace</ins>" in page
    assert "<ins>Ada Lovelace, countess, Ockham</ins>" in page


def test_it_shows_words_kind_and_date_before_and_after(client, ana):
    quote = make_quote(state="found")
    with changing(quote, "change", actor=ana):
        only(quote).update(kind="partial", said_on_first="2024-05-12")

    page = folded(client.get(f"/desk/quotes/{quote.pk}/history/").text)

    assert "<del>direct</del> → <ins>partial</ins>" in page
    assert "<del>2024-05-13</del> → <ins>2024-05-12</ins>" in page


def test_an_articles_history_holds_its_quotes_and_itself(client, ana):
    article = make_article(title="A tunnel")
    quote = make_quote(article=article, state="found")
    with changing(article, "change", actor=ana):
        article.outlet = make_outlet("The Example")
        article.save()
    deciding.confirm(only(quote), ana)
    deciding.confirm(only(make_quote(state="found")), ana)

    page = client.get(f"/desk/articles/{article.pk}/history/")

    assert [one.decision.act for one in page.context["lines"]] == ["confirm", "change"]
    assert "<ins>The Example</ins>" in page.text


def test_a_speakers_history_holds_the_merge_they_went_into(client, ana):
    ada, countess = make_speaker("Ada Lovelace"), make_speaker("Countess Lovelace")
    merging.merge(countess, ada, ana)

    for speaker in (ada, countess):
        page = client.get(f"/desk/speakers/{speaker.pk}/history/").text
        assert "merged another into" in page
        assert "<ins>Countess Lovelace</ins>" in page


@pytest.mark.parametrize("kind", ["roles", "outlets"])
def test_roles_and_outlets_have_a_history(client, ana, kind):
    subject = {"roles": make_role, "outlets": make_outlet}[kind]()
    write("change", subject, actor=ana, before={"title": "a"}, after={"title": "b"})

    page = folded(client.get(f"/desk/{kind}/{subject.pk}/history/").text)

    assert "<del>a</del> → <ins>b</ins>" in page


@pytest.mark.parametrize("kind", ["articles", "quotes", "speakers", "roles", "outlets"])
def test_what_there_is_not_has_no_history(client, ana, kind):
    assert client.get(f"/desk/{kind}/9/history/").status_code == 404


def test_a_run_is_told_as_a_run(client, ana):
    write("find", after={"found": 12})
    write("import", after={"added": 3})
    write("load", after={"added": 14})

    page = folded(client.get("/desk/decisions/").text)

    assert "<strong>A run</strong>" in page
    assert "found quotes" in page
    assert "An import" in page
    assert "loaded articles" in page
    assert "<ins>12</ins>" in page
    assert ">Undo</button>" not in page


def test_a_run_says_nothing_of_what_it_did_not_do(client, ana):
    write("find", after={"found": 12, "passed_over": 0, "unread": {}})

    page = client.get("/desk/decisions/").text

    assert "<ins>12</ins>" in page
    assert "passed over" not in page
    assert "unread" not in page


def test_a_batch_is_one_line_that_opens(client, ana):
    article = make_article()
    for _ in range(12):
        make_quote(article=article, state="found")
    deciding.confirm(Quote.objects.all(), ana)

    page = client.get("/desk/decisions/")

    assert len(page.context["lines"]) == 1
    assert "confirmed 12 quotes" in page.text
    assert "and 2 more" in page.text
    assert "Undo all" in page.text


def test_a_batch_of_one_is_told_as_itself(client, ana):
    deciding.confirm(only(make_quote(state="found")), ana)

    page = folded(client.get("/desk/decisions/").text)

    assert "confirmed <a" in page
    assert "Show each one" not in page


def test_a_batch_about_one_quote_names_it(client, ana):
    quote = make_quote(state="found", speaker=None)
    quote.attributions.update(name_as_printed="Ada", resolved_name="Ada Lovelace")
    deciding.confirm(only(quote), ana, add_speakers=True)

    page = folded(client.get("/desk/decisions/").text)

    [line] = client.get("/desk/decisions/").context["lines"]
    assert line.verb == "confirmed"
    assert line.besides == ", added the speaker Ada Lovelace"
    assert f'confirmed <a href="/desk/quotes/{quote.pk}/">“The bridge' in page


def test_an_undone_batch_about_one_quote_names_it(client, ana):
    quote = make_quote(state="found", speaker=None)
    quote.attributions.update(name_as_printed="Ada", resolved_name="Ada Lovelace")
    deciding.confirm(only(quote), ana, add_speakers=True)
    undoing.undo(Decision.objects.first(), ana)

    [latest, _] = client.get("/desk/decisions/").context["lines"]

    assert latest.verb == "undid “confirmed”:"
    assert latest.subject.startswith("“The bridge")


def test_it_narrows_to_a_person_an_act_and_a_day(client, ana):
    bo = make_person("Bo")
    deciding.reject(only(make_quote(state="found")), bo)
    deciding.confirm(only(make_quote(state="found")), ana)
    today = Decision.objects.first().at.date()

    def acts(query):
        page = client.get(f"/desk/decisions/?{query}")
        return [one.decision.act for one in page.context["lines"]]

    assert acts(f"person={bo.pk}") == ["reject"]
    assert acts("act=confirm") == ["confirm"]
    assert acts(f"day={today}") == ["confirm", "reject"]
    assert acts("day=2001-01-01") == []
    assert acts("day=nonsense") == []


def test_it_pages_from_the_latest_to_the_first(client, ana):
    speaker = make_speaker()
    for number in range(35):
        write("change", speaker, actor=ana, after={"name": str(number)})

    first = client.get("/desk/decisions/?act=change")
    older = client.get(f"/desk/decisions/?act=change&before={first.context['older']}")

    assert len(first.context["lines"]) == 30
    assert "act=change&amp;before=" in first.text
    assert [one.decision.after["name"] for one in older.context["lines"]] == [
        "4",
        "3",
        "2",
        "1",
        "0",
    ]
    assert older.context["older"] is None


def test_an_empty_history_says_where_to_go(client, ana):
    assert "Nothing has been decided here yet" in client.get("/desk/decisions/").text
    assert "No decisions match" in client.get("/desk/decisions/?act=join").text


def test_an_undone_batch_is_told_in_words(client, ana):
    quotes = [make_quote(state="found"), make_quote(state="found")]
    deciding.confirm(Quote.objects.filter(pk__in=[q.pk for q in quotes]), ana)
    undone = undoing.undo(Decision.objects.first(), ana)
    undoing.undo(undone.decisions[0], ana)

    page = client.get("/desk/decisions/").text

    assert "undid decisions on 2 quotes" in page
    assert "redid decisions on 2 quotes" in page


def test_an_undone_line_says_by_whom(client, ana):
    deciding.confirm(only(make_quote(state="found")), ana)
    undoing.undo(Decision.objects.first(), ana, "A slip.")

    page = folded(client.get("/desk/decisions/").text)

    assert "undone by Ana" in page
    assert "undid “confirmed”:" in page
    assert "<del>confirmed</del> → <ins>found</ins>" in page


def test_it_takes_a_fixed_number_of_queries(client, ana):
    counts = []
    for number in (2, 8):
        for n in range(number):
            article = make_article(outlet=f"Outlet {number} {n}")
            quote = make_quote(article=article, state="found", speaker=None)
            speaker = make_speaker(f"Speaker {number} {n}")
            attributing.set_speaker(quote, speaker, ana)
            role = make_role(f"Role {number} {n}")
            attributing.set_role(quote, role, ana)
            with changing(article, "change", actor=ana):
                article.outlet = make_outlet(f"Other {number} {n}")
                article.save()
            write("rename", speaker, actor=ana)
            write("rename", role, actor=ana)
        deciding.confirm(Quote.objects.found(), ana)
        with CaptureQueriesContext(connection) as queries:
            client.get("/desk/decisions/")
        counts.append(len(queries))

    assert counts[0] == counts[1] <= 14
