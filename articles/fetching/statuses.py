"""Says in words what an answer without a page means."""

IN_YOUR_BROWSER = (
    "Open it in your browser, and save the page as a file or paste its text."
)

_SENTENCES = {
    401: f"only people who log in can read it (401). {IN_YOUR_BROWSER}",
    402: f"only subscribers can read it (402). {IN_YOUR_BROWSER}",
    403: f"the site doesn’t let programs read it (403). {IN_YOUR_BROWSER}",
    404: "there is no page at this address (404). Check the address.",
    410: "the page is no longer there (410).",
    429: "the site is asked too often (429). Try again later.",
    451: "the page is blocked for legal reasons (451).",
}


def sentence_for(status: int) -> str:
    """Return what to tell a person of a status, and what to do about it."""
    if status in _SENTENCES:
        return _SENTENCES[status]
    if 500 <= status < 600:
        return f"the site has a fault of its own ({status}). Try again later."
    return f"the site answered with no page ({status}). {IN_YOUR_BROWSER}"
