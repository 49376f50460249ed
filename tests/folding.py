"""The text of a page as a reader sees it: one space for each run of white space."""


def folded(html: str) -> str:
    return " ".join(html.split())
