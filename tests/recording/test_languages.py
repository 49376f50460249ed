"""In a language that the engine doesn't know, quotes are kept and nobody is named."""

import pytest
from django.core.management import call_command

from articles.readers.reading import read_text
from quotes.decisions.acts import deciding
from quotes.extraction.workers import engines
from quotes.models import Attribution, Decision, Quote, Speaker
from quotes.recording.articles import record_articles, record_quotes, search_current
from quotes.recording.intake import take_in
from tests.making import TEXT, add_version, make_article

pytestmark = pytest.mark.django_db

# Too short for its small words to tell its language: its mark does.
SHORT = "“Dogs bark,” Ada Lovelace said."


def rules(article):
    return list(article.quotes.order_by("id").values_list("rule", flat=True))


@pytest.mark.parametrize("language", ["de", "de-CH"])
def test_the_articles_own_mark_counts_where_its_words_dont_tell(language):
    article = make_article(SHORT, language=language)

    record_quotes(article)

    quote = article.quotes.get()
    assert (quote.text, quote.confidence) == ("Dogs bark,", 0.3)
    assert rules(article) == ["language not read"]
    assert not Attribution.objects.exists()
    assert not Speaker.objects.exists()


def test_the_mark_goes_along_to_the_workers():
    article = make_article(SHORT, language="de")

    record_articles([article], workers=2)

    assert rules(article) == ["language not read"]


def test_a_mark_that_was_changed_meanwhile_counts():
    article = make_article(SHORT)
    with engines(1) as pool:
        searched = search_current(article, pool)
    type(article).objects.filter(pk=article.pk).update(language="de")

    record_quotes(article, searched)

    assert rules(article) == ["language not read"]


def test_new_versions_are_searched_by_the_same_mark():
    article = make_article(SHORT, language="de")
    record_quotes(article)
    deciding.confirm(article.quotes.all())
    for day in ("Monday", "Tuesday"):
        add_version(article, f"{SHORT}\n\n“Cats purr each {day},” Ada Lovelace said.")
        record_quotes(article)

    assert rules(article) == ["language not read"] * 3
    assert not Quote.objects.changed().exists()


FRENCH = (
    "Le pont est fermé depuis lundi. « Il ne rouvrira pas cette année », a dit la "
    "maire de la ville, Maëlle Tréguier, qui est venue avec des élus."
)
GERMAN = (
    "Die Brücke ist seit Montag gesperrt. „Sie wird in diesem Jahr nicht mehr "
    "geöffnet“, sagte der Bürgermeister, der mit einem Gutachter gekommen ist."
)
FINNISH = (
    "Silta suljettiin maanantaina eikä kukaan ylitä jokea. "
    "”Korjaamme sillan ennen talvea”, kaupunginjohtaja sanoi toimittajille. " * 8
)


def said_by_find_quotes(capsys, **options):
    call_command("find_quotes", **options)
    return capsys.readouterr().out.splitlines()


def test_find_quotes_says_which_languages_it_did_not_read(capsys):
    for text in (FRENCH, GERMAN, f"{GERMAN} ", FINNISH, TEXT):
        make_article(text)

    lines = said_by_find_quotes(capsys)

    assert lines[-1] == (
        "4 articles are not in English (2 in German, 1 in French, 1 in another "
        "language): only their quotation marks were followed, and nobody is named."
    )


def test_it_names_the_language_of_one_that_holds_no_quotes(capsys):
    make_article("Le pont est fermé et la ville est dans le noir.")

    assert said_by_find_quotes(capsys)[-1] == (
        "1 article is not in English (in French): only its quotation marks were "
        "followed, and nobody is named."
    )


def test_an_articles_own_mark_says_which_of_two_alike():
    article = make_article(GERMAN, language="lb-LU")

    assert record_quotes(article).unread == {"lb": 1}


def test_it_says_nothing_of_languages_where_all_is_english(capsys):
    make_article(TEXT)

    assert "English" not in "".join(said_by_find_quotes(capsys))


def test_a_run_keeps_how_many_articles_of_each_language_it_did_not_read():
    record_articles([make_article(FRENCH), make_article(GERMAN), make_article(TEXT)])

    assert Decision.objects.get().after["unread"] == {"fr": 1, "de": 1}


def test_taking_an_article_in_says_so(curator):
    unread, read = (read_text(text) for text in (FRENCH, TEXT))

    _, sentence = take_in(unread, "paste", curator)

    assert sentence == (
        "1 new quote found. This article is not in English: only its quotation marks "
        "were followed, and nobody is named."
    )
    assert "English" not in take_in(read, "paste", curator)[1]
