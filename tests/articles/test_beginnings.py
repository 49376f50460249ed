"""Only the beginning: what a page shows before its paywall is kept if asked for."""

import pytest
from django.core.management import CommandError, call_command

from articles.archive import restore, values_of
from articles.loading import load
from articles.models import ArticleVersion
from articles.readers.reading import Draft, UnreadableError, read_file, read_html
from tests.making import make_quote

pytestmark = pytest.mark.django_db

LEAD = (
    "Tolls at the harbour will rise by a tenth in June, the mayor, Ada Quill, said on"
    " Monday, after a year in which the port lost ships to its rivals."
)
WORDS = "“We have waited for ten years,” she told the council. “The quay can’t wait.”"
ADDRESS = "https://bay.example/tolls"
ASKED = [
    "Subscribe to continue reading.",
    "Sign in or register for free to read the full story.",
    "To keep reading, please log in.",
    "This article is for subscribers only.",
    "The rest of this story is available exclusively to our members.",
    "You’ve reached your limit of free articles.",
    "Continue reading for just £1 a week",
    "Unlock this article",
]


def page(*paragraphs, below="", linked=""):
    body = "".join(f"<p>{words}</p>" for words in paragraphs)
    return (
        f"<html><head><title>Tolls</title>"
        f'<script type="application/ld+json">{linked or "{}"}</script></head><body>'
        f"<article><h1>Tolls</h1>{body}</article>{below}</body></html>"
    )


def walled(words):
    box = f'<div class="offer-box"><h3>{words}</h3><p>Already with us? Log in</p></div>'
    return page(LEAD, WORDS, below=box)


@pytest.mark.parametrize("words", ASKED)
def test_a_beginning_is_refused(words):
    with pytest.raises(UnreadableError, match="shows only the beginning"):
        read_html(walled(words))


@pytest.mark.parametrize("words", ASKED)
def test_it_is_kept_where_that_is_asked_for(words):
    draft = read_html(walled(words), beginnings=True)

    assert draft.is_beginning
    assert draft.text == f"{LEAD}\n\n{WORDS}"


def test_linked_data_tells_how_much_is_missing():
    linked = (
        '{"@type": "NewsArticle", "isAccessibleForFree": "False", "wordCount": "800"}'
    )

    assert read_html(page(LEAD, WORDS, linked=linked), beginnings=True).is_beginning


def test_a_subscribers_own_page_is_whole():
    linked = '{"@type": "NewsArticle", "isAccessibleForFree": false, "wordCount": 50}'

    assert not read_html(page(LEAD, WORDS, linked=linked)).is_beginning


def test_a_long_text_that_asks_for_subscriptions_is_whole():
    asks = '<div class="offer-box"><h3>Subscribe to continue reading.</h3></div>'

    draft = read_html(page(*[f"{n}. {LEAD} {WORDS}" for n in range(12)], below=asks))

    assert not draft.is_beginning
    assert "Subscribe" not in draft.text


def test_what_is_marked_as_paid_is_read_where_it_is_there():
    paid = "".join(f"<p>{n}. {LEAD} {WORDS}</p>" for n in range(12))
    source = page(LEAD, below=f'<div class="paywall">{paid}</div>')
    source = source.replace("</article>", "").replace("</div>", "</div></article>")

    draft = read_html(source)

    assert draft.text.count("ten years") == 12
    assert not draft.is_beginning


def test_an_invitation_in_the_menu_is_no_wall():
    menu = "<nav><p>Subscribe to continue reading.</p></nav>"

    assert not read_html(page(LEAD, WORDS, below=menu)).is_beginning


def draft(text, **more):
    return Draft(text=text, title="Tolls", url=ADDRESS, **more)


def test_the_version_says_so():
    article = load(draft(LEAD, is_beginning=True), "file").article

    assert article.current_version.is_beginning


def test_the_whole_becomes_a_new_version():
    load(draft(LEAD, is_beginning=True), "file")

    article = load(draft(f"{LEAD}\n\n{WORDS}"), "file").article

    assert article.current_version.number == 2
    assert not article.current_version.is_beginning


def test_a_beginning_never_takes_the_place_of_the_whole():
    load(draft(f"{LEAD}\n\n{WORDS}"), "file")

    loaded = load(draft(LEAD, is_beginning=True), "file")

    assert loaded.article.versions.count() == 1
    assert "its beginning adds nothing" in loaded.sentence


def test_the_command_keeps_them_if_told_to(tmp_path):
    path = tmp_path / "tolls.html"
    path.write_text(walled("Subscribe to continue reading."), encoding="utf8")

    with pytest.raises(CommandError):
        call_command("load_articles", path)
    call_command("load_articles", path, beginnings=True)

    assert ArticleVersion.objects.get().is_beginning


def test_a_page_in_a_file_is_refused_by_its_name():
    content = walled("Subscribe to continue reading.").encode()

    with pytest.raises(UnreadableError, match=r"^tolls\.html: This page shows only"):
        read_file("tolls.html", content, 10_000)


def test_it_comes_back_from_an_archive():
    article = load(draft(LEAD, is_beginning=True), "file").article
    values = values_of(article)
    article.delete()

    restore(values)

    assert ArticleVersion.objects.get().is_beginning


def add(client, **given):
    return client.post("/desk/add/", given, follow=True)


def test_the_desk_says_how_to_keep_it(curating):
    shown = add(curating, text=walled("Subscribe to continue reading."))
    kept = add(curating, text=walled("Subscribe to continue reading."), beginnings="on")

    assert "choose to keep only the beginning" in shown.text
    assert "only the beginning" in kept.text
    assert ArticleVersion.objects.get().is_beginning


def test_of_a_paste_the_person_says_it(curating):
    add(curating, text=f"Tolls\n\n{LEAD}\n\n{WORDS}", beginnings="on")

    assert ArticleVersion.objects.get().is_beginning


def test_readers_are_told(client):
    article = load(draft(f"{LEAD}\n\n{WORDS}", is_beginning=True), "file").article
    make_quote("We have waited for ten years,", article=article)

    page = client.get(f"/articles/{article.pk}/{article.slug}/")
    told = client.get(f"/articles/{article.pk}.json").json()

    assert "Only the beginning of the article is on record" in page.text
    assert told["is_beginning"] is True
