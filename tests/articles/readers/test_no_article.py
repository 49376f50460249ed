"""Pages that are no article are refused, each with what it is and what to do."""

import pytest

from articles.readers.reading import UnreadableError, read_html

LEAD = (
    "Tolls at the harbour will rise by a tenth in June, the mayor, Ada Quill, said on"
    " Monday, after a year in which the port lost ships to its rivals."
)
NOT_FOUND = "the article wasn’t found"
GUARDED = "whether a person is reading"
LOG_IN = "asks to log in first"
CONSENT = "asks for consent first"


def page(*paragraphs, title="The Bay Courier"):
    body = "".join(f"<p>{words}</p>" for words in paragraphs)
    return f"<html><head><title>{title}</title></head><body>{body}</body></html>"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("Sorry, the page you are looking for could not be found.", NOT_FOUND),
        ("We can’t find the page that you wanted. Try the search.", NOT_FOUND),
        ("This story is no longer available on our site, we are afraid.", NOT_FOUND),
        ("Error 404. Go back to the front page of The Bay Courier.", NOT_FOUND),
        ("Please verify you are human to go on to baycourier.example.", GUARDED),
        ("Checking your browser before you reach baycourier.example.", GUARDED),
        ("Please enable JavaScript and cookies to continue on this site.", GUARDED),
        ("Access to this page has been denied because of your network.", GUARDED),
        ("Sign in to continue reading. New here? Create an account.", LOG_IN),
        ("Log in with your email. Forgot your password? We can help.", LOG_IN),
        ("We value your privacy. We and our partners store data here.", CONSENT),
        ("We and our 812 partners use cookies. Accept all or manage them.", CONSENT),
    ],
)
@pytest.mark.parametrize("is_div", [False, True])
def test_it_is_refused_with_what_it_is(words, sentence, is_div):
    source = page(words)
    if is_div:
        source = source.replace("<p>", "<div><i>").replace("</p>", "</i></div>")

    with pytest.raises(UnreadableError, match=sentence):
        read_html(source)


@pytest.mark.parametrize(
    "words",
    [
        "“The page can’t be found,” the clerk of the harbour board told the council.",
        "The mayor was denied access to the quay on Monday, her office said later.",
        "The council values your privacy as little as it values the captains’.",
    ],
)
def test_an_article_that_speaks_of_it_is_read(words):
    assert words in read_html(page(LEAD, words)).text
