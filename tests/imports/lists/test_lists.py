"""A list of quotes comes onto the record, and goes from it again by one undo."""

import json

import pytest

from articles.archive import article_lines, read
from articles.models import Article, Outlet
from articles.readers.reading import Draft
from quotes.decisions.acts import deciding
from quotes.decisions.in_words import describe, may_undo
from quotes.decisions.undo import undoing
from quotes.desk.names.counts import outlets_with_counts
from quotes.imports.lists.bringing import import_list
from quotes.imports.lists.reading import Manner
from quotes.models import Decision, HouseRules, Quote, Speaker
from quotes.published.public import decided_articles
from quotes.recording import intake
from quotes.search.rankings import standings
from tests.dumps import dump
from tests.making import make_article, make_person, make_quote, make_speaker

pytestmark = pytest.mark.django_db

HEAD = "Quote,Who,Role,Date,Paper,Link,Headline,Notes\n"
HARBOUR = "https://bay.example/harbour"
ROWS = f"""\
“We have waited long enough.”,Ada Quill,Mayor,2031-05-15,Bay Courier,{HARBOUR},Tolls,old
“Tolls will rise next year.”,Bo Ek,,2031-05-15,Bay Courier,{HARBOUR},Tolls,
“Nobody asked the fishermen.”,Cy Noe,,2031-06-01,Bay Courier,,Fishermen wait,
"""
MORE = f"“It is late.”,Bo Ek,,2031-05-15,Bay Courier,{HARBOUR},Tolls,\n"


def bring(tmp_path, rows=ROWS, *, actor=None, head=HEAD, name="quotes.csv", **more):
    path = tmp_path / name
    path.write_text(head + rows, encoding="utf8")
    return import_list(path, Manner(), actor, **more)


def undo_last(person):
    decision = Decision.objects.filter(act="import list").latest("id")
    return undoing.undo(decision, person)


def test_rows_of_one_address_are_one_excerpt(tmp_path):
    bring(tmp_path)

    article = Article.objects.get(url=HARBOUR)
    assert article.is_excerpt
    assert article.current_version.captured_via == "list"
    assert article.current_version.text == (
        "We have waited long enough.\n\nTolls will rise next year."
    )
    assert Article.objects.excerpts().count() == 2


def test_a_row_comes_in_as_found(tmp_path):
    bring(tmp_path)

    quote = Quote.objects.get(text="We have waited long enough.")
    attribution = quote.attributions.get()
    assert (quote.state, quote.note, quote.rule) == ("found", "old", "from a list")
    assert attribution.is_waiting
    assert attribution.resolved_name == "Ada Quill"
    assert attribution.resolved_title == "Mayor"
    assert Speaker.objects.count() == 0


def test_a_speaker_on_record_is_found_by_name(tmp_path):
    speaker = make_speaker("Bo Ek")

    bring(tmp_path)

    quote = Quote.objects.get(text="Tolls will rise next year.")
    assert quote.attributions.get().speaker == speaker


def test_words_are_placed_in_the_article_on_record(tmp_path):
    text = "The tolls.\n\n“We have waited long enough,” Mayor Ada Quill said on Monday."
    article = make_article(text, url=HARBOUR, url_key="bay.example/harbour")

    bring(tmp_path, ROWS.splitlines()[0])

    quote = Quote.objects.get()
    assert quote.version == article.current_version
    assert quote.text == "We have waited long enough,"
    assert quote.kind == "direct"
    assert quote.attributions.get().name_as_printed == "Ada Quill"


def test_other_words_are_refused_with_both_shown(tmp_path):
    text = "“We have been waiting long enough,” Mayor Ada Quill said on Monday."
    make_article(text, url=HARBOUR, url_key="bay.example/harbour")

    brought = bring(tmp_path, ROWS.splitlines()[0])

    (refused,) = brought.refused
    assert "We have been waiting long enough" in refused.reason
    assert "We have waited long enough" in refused.reason
    assert not Quote.objects.exists()


def test_the_same_list_twice_adds_nothing(tmp_path):
    bring(tmp_path)
    before = dump()

    brought = bring(tmp_path)

    assert (brought.counts["added"], brought.counts["already there"]) == (0, 3)
    assert dump() == before


def test_a_later_list_makes_a_new_version_that_keeps_the_earlier_words(tmp_path):
    bring(tmp_path)

    bring(tmp_path, MORE, name="more.csv")

    article = Article.objects.get(url=HARBOUR)
    assert article.current_version.number == 2
    assert article.current_version.text.endswith("next year.\n\nIt is late.")
    assert not any(quote.is_gone for quote in article.quotes.all())


def test_an_undo_leaves_all_else_as_it_was(tmp_path):
    make_quote()
    person = make_person(group="editor")
    before = dump()

    bring(tmp_path, actor=person)
    undo_last(person)

    after = dump()
    lost = [row for t in before for row in before[t] if row not in after[t]]
    assert lost == []
    assert not Article.objects.excerpts().exists()
    assert not Outlet.objects.in_use().filter(name="Bay Courier").exists()
    assert Quote.objects.from_lists().exclude(state="rejected").count() == 0


def test_the_same_list_after_an_undo_reopens_the_same_rows(tmp_path):
    person = make_person(group="editor")
    bring(tmp_path, actor=person)
    before = dump()
    undo_last(person)

    brought = bring(tmp_path, actor=person)

    assert brought.counts["reopened"] == 3
    assert dump() == before


def test_a_second_undo_takes_back_what_came_back(tmp_path):
    person = make_person(group="editor")
    bring(tmp_path, actor=person)
    undo_last(person)
    undone = dump()
    bring(tmp_path, actor=person)

    undo_last(person)

    assert dump() == undone


def test_an_undo_of_a_later_list_keeps_the_earlier_one(tmp_path):
    person = make_person(group="editor")
    bring(tmp_path, actor=person)
    bring(tmp_path, MORE, name="more.csv", actor=person)

    undo_last(person)

    article = Article.objects.get(url=HARBOUR)
    assert article.current_version.number == 1
    assert not any(q.is_gone for q in article.quotes.found())


def test_a_rejected_quote_stays_rejected(tmp_path):
    bring(tmp_path)
    deciding.reject(Quote.objects.all(), make_person())

    brought = bring(tmp_path)

    assert brought.counts["refused"] == 3


def test_a_list_of_a_command_is_undone_by_an_editor(tmp_path):
    bring(tmp_path)

    decision = Decision.objects.latest("id")
    assert may_undo(make_person("Eve", "editor"), decision)
    assert not may_undo(make_person("Cy", "curator"), decision)


def test_rows_come_in_as_confirmed_if_an_editor_says_so(tmp_path):
    person = make_person(group="editor")
    make_speaker("Bo Ek")

    bring(tmp_path, actor=person, confirm=True)

    quote = Quote.objects.confirmed().get()
    assert quote.text == "Tolls will rise next year."
    assert quote.decided_by == person


def test_the_text_takes_the_quotes_over_when_it_comes(tmp_path):
    bring(tmp_path)
    person = make_person(group="editor")
    text = (
        "“We have waited long enough,” Ada Quill, the mayor, said. Nobody else spoke."
    )
    draft = Draft(text=text, url=HARBOUR, title="Harbour tolls")

    intake.take_in(draft, "paste", person)

    article = Article.objects.get(url=HARBOUR)
    quote = Quote.objects.get(text="We have waited long enough,")
    other = Quote.objects.get(text="Tolls will rise next year.")
    assert not article.is_excerpt
    assert quote.version == article.current_version
    assert other.version.captured_via == "list"
    assert list(Quote.objects.gone()) == [other]
    assert article.quotes.count() == 2


def test_a_text_without_an_address_is_known_by_outlet_title_and_date(tmp_path):
    bring(tmp_path)
    excerpt = Article.objects.get(title="Fishermen wait")
    draft = Draft(
        text="“Nobody asked the fishermen,” Cy Noe said.",
        title="Fishermen Wait",
        outlet="Bay Courier",
        published_on=excerpt.published_on,
    )

    loaded, _ = intake.take_in(draft, "paste", make_person())

    assert loaded.article == excerpt
    assert Quote.objects.get(article=excerpt).version.number == 2


def test_in_a_house_of_two_a_list_is_confirmed_once(tmp_path):
    HouseRules.objects.create(second_confirmation=True)
    person = make_person(group="editor")
    make_speaker("Bo Ek")

    bring(tmp_path, actor=person, confirm=True)

    quote = Quote.objects.get(checked_by=person)
    assert (quote.text, quote.state) == ("Tolls will rise next year.", "found")


def test_what_the_article_says_otherwise_is_not_confirmed_at_once(tmp_path):
    text = "“We have waited long enough,” Mayor Bo Ek said on Monday."
    make_article(text, url=HARBOUR, url_key="bay.example/harbour")
    make_speaker("Ada Quill")

    bring(
        tmp_path,
        ROWS.splitlines()[0].replace("Mayor", ""),
        actor=make_person(group="editor"),
        confirm=True,
    )

    assert Quote.objects.get().state == "found"


def test_excerpts_count_as_articles_in_no_figure(tmp_path, client):
    make_speaker("Bo Ek")
    bring(tmp_path, actor=make_person(group="editor"), confirm=True)

    assert standings().article_count.number == 0
    assert standings().has_excerpts
    outlet = outlets_with_counts(Outlet.objects.all()).get()
    assert (outlet.published, outlet.quote_count) == (0, 3)
    assert not decided_articles().exists()
    assert Article.objects.numbers_lacking()["byline"] == 0


def test_its_page_says_that_the_text_is_not_held(tmp_path, client):
    make_speaker("Bo Ek")
    bring(tmp_path, actor=make_person(group="editor"), confirm=True)
    quote = Quote.objects.confirmed().get()

    page = client.get(quote.get_absolute_url()).text
    article = client.get(f"/articles/{quote.article_id}/tolls/").text

    assert "The article’s own text isn’t on record." in page
    assert "The article’s own text isn’t on record." in article


def test_an_excerpt_is_one_in_the_archive_too(tmp_path):
    bring(tmp_path)
    lines = [json.loads(line) for line in article_lines()]

    article, (version, *_) = read(lines[0])

    assert article.is_excerpt
    assert version.captured_via == "list"


def test_an_undone_list_is_in_no_file(tmp_path):
    person = make_person(group="editor")
    bring(tmp_path, actor=person)

    undo_last(person)

    assert list(article_lines()) == []
    assert not Quote.objects.in_use().exists()


def test_a_list_that_its_article_came_after_is_undone_but_for_that(tmp_path):
    person = make_person(group="editor")
    bring(tmp_path, actor=person)
    draft = Draft(text="Nobody spoke of tolls.", url=HARBOUR)
    intake.take_in(draft, "paste", person)

    undone = undo_last(person)

    assert "its text has come since" in undone.notes[0]
    assert not Article.objects.get(url=HARBOUR).retired
    assert not Quote.objects.exclude(state="rejected").exists()


def test_a_long_list_is_one_line_of_the_history(tmp_path):
    person = make_person(group="editor")
    rows = "".join(
        f"“We counted {n} gulls.”,Bo Ek,,2031-05-15,Bay Courier,https://g.example/{n},,\n"
        for n in range(700)
    )

    bring(tmp_path, rows, actor=person)

    assert Decision.objects.filter(act="import list").count() == 2
    (line,) = describe(Decision.objects.filter(act="import list").heads(), person)
    assert line.verb == "brought in a list"
    assert ("added", "700") in [(one.name, one.after) for one in line.changes]
    assert len(undo_last(person).decisions) == 2
    assert not Article.objects.in_use().exists()


TEXT = "“We have waited long enough,” Ada Quill, the mayor, said. Nobody else spoke."


def test_what_people_rejected_of_a_list_stays_rejected_when_the_text_comes(tmp_path):
    bring(tmp_path)
    person = make_person()
    deciding.reject(Quote.objects.all(), person)

    intake.take_in(Draft(text=TEXT, url=HARBOUR), "paste", person)

    assert not Quote.objects.found().exists()


def test_what_an_undo_took_back_hides_nothing_of_the_text(tmp_path):
    person = make_person(group="editor")
    bring(tmp_path, actor=person)
    undo_last(person)

    intake.take_in(Draft(text=TEXT, url=HARBOUR), "paste", person)

    assert Quote.objects.found().get().text == "We have waited long enough,"
    assert not Article.objects.get(url=HARBOUR).retired
