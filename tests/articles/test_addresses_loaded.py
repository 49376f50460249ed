"""load_articles reads articles from addresses: given, listed in a file, in a table."""

import pytest
from django.core.management import CommandError, call_command

from articles.models import Article
from quotes.management.commands import load_articles
from tests.articles.fetching.paper import page, serving_paper

pytestmark = pytest.mark.django_db


@pytest.fixture
def paper():
    with serving_paper() as paper:
        paper.pages["/mine"] = page("<p>“It is deep,” Cy Marr said.</p>", title="Mine")
        yield paper


def titles():
    return sorted(Article.objects.values_list("title", flat=True))


def run(*sources, **options):
    call_command("load_articles", *map(str, sources), **options)


def test_it_takes_addresses(paper):
    run(paper.address("/ferry"), paper.address("/mine"))

    assert titles() == ["Ferry late", "Mine"]


def test_what_it_reads_there_says_so(paper):
    run(paper.address("/ferry"))

    version = Article.objects.get().current_version
    assert version.get_captured_via_display() == "from its address"
    assert version.capture.address == paper.address("/ferry")


def test_it_takes_a_text_file_of_addresses(paper, tmp_path):
    file = tmp_path / "list.txt"
    file.write_text(
        f"# Ferries\n{paper.address('/ferry')}\n\n{paper.address('/mine')}\n"
    )

    run(file)

    assert titles() == ["Ferry late", "Mine"]


def test_a_text_that_begins_with_an_address_is_an_article(tmp_path):
    file = tmp_path / "a.txt"
    file.write_text("https://a.example/a\n\nThe ferry was late on Monday.\n")

    run(file)

    assert "The ferry was late" in Article.objects.get().current_version.text


def test_one_bad_address_does_not_lose_the_others(paper, tmp_path, capsys):
    file = tmp_path / "list.txt"
    gone = paper.address("/gone")
    file.write_text(f"{gone}\n{paper.address('/mine')}\n")

    with pytest.raises(CommandError):
        run(file)

    assert titles() == ["Mine"]
    said = capsys.readouterr().err
    assert f"line 1: {gone}: There is no page at this address (404)" in said


def test_it_takes_a_table_of_addresses_and_its_details(paper, tmp_path):
    file = tmp_path / "list.csv"
    file.write_text(f"url,outlet\n{paper.address('/ferry')},Bay Courier\n")

    run(file)

    article = Article.objects.get()
    assert (article.title, str(article.outlet)) == ("Ferry late", "Bay Courier")


def test_it_asks_no_address_whose_text_a_table_seems_to_hold(paper, tmp_path, capsys):
    file = tmp_path / "list.csv"
    file.write_text(
        f"url,Bericht\n{paper.address('/ferry')},{'De boot is laat. ' * 40}\n"
    )

    with pytest.raises(CommandError):
        run(file)

    assert "“Bericht” seems to be the text: say --map Bericht=text" in (
        capsys.readouterr().err
    )
    assert paper.asked == []


def test_a_dry_run_shows_what_it_would_read(paper, capsys):
    run(paper.address("/ferry"), dry_run=True)

    assert "title: Ferry late" in capsys.readouterr().out
    assert titles() == []


def test_an_address_that_comes_twice_is_one_article(paper, capsys):
    run(paper.address("/ferry"), paper.address("/ferry#top"))

    assert "1 added, 1 already there" in capsys.readouterr().out


def test_what_came_slowly_is_stored_before_the_rest(paper, monkeypatch):
    monkeypatch.setattr(load_articles, "SECONDS_A_BATCH", 0)

    rows = load_articles.batches(iter(["a", "b"]))

    assert list(rows) == [["a"], ["b"]]
