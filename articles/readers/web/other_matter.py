"""Takes out of a page what is no part of its article, by what it is called there.

Galleries, players, related stories, sign-up forms, comments and share bars: many stand
within the article’s own element.
"""

import re

from lxml.html import HtmlElement

# Words of a class or an id, in whole: “full-gallery” has two, “galleryless” is another.
_WORDS = {
    *("gallery", "slideshow", "carousel", "scroller", "lightbox", "slider", "vjs"),
    *("jwplayer", "brightcove", "player", "related", "recirc", "recirculation", "more"),
    *("recommended", "recommendations", "trending", "popular", "taboola", "outbrain"),
    *(
        "teaser",
        "teasers",
        "promo",
        "promos",
        "newsletter",
        "subscribe",
        "subscription",
    ),
    *("signup", "comments", "comment", "disqus", "livefyre", "share", "sharing"),
    *("social", "sociallinks", "toolbar", "breadcrumb", "breadcrumbs", "sponsored"),
    *(
        "advert",
        "advertisement",
        "caption",
        "figcaption",
        "credit",
        "cookie",
        "consent",
    ),
    *("tags", "topics", "byline-bio", "bio", "poll"),
}
_split = re.compile(r"[^a-zA-Z0-9]+|(?<=[a-z])(?=[A-Z])")
_TAGS = (
    "div",
    "section",
    "aside",
    "ul",
    "ol",
    "figure",
    "form",
    "p",
    "span",
    "details",
)

# Read more   or   Related: Ferry sinks off the cape   or   READ ALSO
_link_line = re.compile(
    r"(?:read (?:more|also|next)|see also|related(?: (?:stories|articles))?|also read"
    r"|watch(?: (?:now|more))?|listen|advertisement|story continues below.*"
    r"|skip (?:past|to) .*|more (?:on|from) .*|sign up .*|recommended)\b[:\s»›→]*",
    re.IGNORECASE,
)
# What has to be left in paragraphs: most of the page, or what may be an article.
LEAST_SHARE = 0.6
LEAST = 1200  # characters


def drop_other_matter(page: HtmlElement) -> None:
    """Drop the elements whose class or id says that they are something else.

    One without which there would be no article stays, whatever it is called.
    """
    whole = _length_of_paragraphs(page)
    least = min(LEAST_SHARE * whole, LEAST)
    for element in list(page.iter(*_TAGS)):
        # What stood in one that was dropped is no part of the page any more.
        if not _is_other(element) or page not in element.iterancestors():
            continue
        length = _length_of_paragraphs(element)
        if whole - length >= least:
            whole -= length
            element.drop_tree()
    for element in list(page.iter("p", "h2", "h3", "h4", "div")):
        if _is_link_line(element):
            element.drop_tree()


def _is_other(element: HtmlElement) -> bool:
    said = f"{element.get('class') or ''} {element.get('id') or ''}"
    words = {word.lower() for word in _split.split(said)}
    return bool(words & _WORDS) and not words & {"article", "story", "content", "body"}


def _length_of_paragraphs(element: HtmlElement) -> int:
    return sum(len(p.text_content()) for p in element.iter("p"))


def _is_link_line(element: HtmlElement) -> bool:
    """Say whether an element only leads elsewhere: all its words are in one link."""
    words = " ".join(element.text_content().split())
    if not 0 < len(words) <= 200 or element.find(".//p") is not None:
        return False
    linked = " ".join(" ".join(a.text_content() for a in element.iter("a")).split())
    return (
        bool(_link_line.match(words))
        and len(linked) >= len(words) / 2
        or bool(_link_line.fullmatch(words))
    )
