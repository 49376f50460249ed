"""An article of three quotes, its later versions, and what is on record of it."""

from quotes.decisions.acts import deciding
from quotes.recording.articles import record_quotes
from tests.making import add_version, make_article

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


def decided():
    """An article with one quote confirmed, one rejected and one found."""
    article = recorded()
    bridge = article.quotes.filter(text__startswith="The bridge")
    deciding.confirm(bridge, add_speakers=True)
    deciding.reject(article.quotes.filter(text__startswith="It has"))
    return article
