"""Reads the article on an HTML page."""

import logging
import re
from collections.abc import Iterator
from copy import deepcopy
from urllib.parse import urlsplit

import trafilatura
from lxml.html import HtmlElement
from trafilatura.settings import DEFAULT_CONFIG, Document

from articles.readers.bylines import byline_of
from articles.readers.dates import read_date
from articles.readers.drafts import Details, Draft, UnreadableError
from articles.readers.footers import cut_footer
from articles.readers.limits import check_text
from articles.readers.openings import cut_byline_and_date
from articles.readers.web.blocks import folded, words_in, wrap_loose_text
from articles.readers.web.encodings import decode_page, mend_twice_decoded
from articles.readers.web.gaps import fill_gaps
from articles.readers.web.live import is_live, set_times_apart
from articles.readers.web.metadata import article_body, details_on, linked_article
from articles.readers.web.newsletters import drop_feet
from articles.readers.web.no_article import LONGEST, refuse_no_article
from articles.readers.web.other_matter import drop_other_matter, is_button
from articles.readers.web.paywalls import cut_wall, is_beginning, refuse_beginning
from articles.readers.web.printed import printed_on
from articles.readers.web.repeated import drop_pull_quotes
from articles.text.characters import one_line
from articles.text.cleaning import clean

# It reports each page that holds no article; the curator reads that in our words.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
logging.getLogger("htmldate").setLevel(logging.CRITICAL)

# By default a piece of under 250 characters counts as not found, and all of the page,
# menus too, is taken for it. Ours may be as short as a statement in two sentences.
CONFIG = deepcopy(DEFAULT_CONFIG)
CONFIG.set("DEFAULT", "MIN_EXTRACTED_SIZE", "0")

# The date stands in the page's own metadata or not at all: an extensive search takes
# the copyright year for it. Dates in the future are the publisher's business.
DATES = {
    "original_date": True,
    "extensive_search": False,
    "max_date": "2199-12-31",
}

_any_tag = re.compile(r"<[a-zA-Z][^<>]*>")
_whole_page = re.compile(r"<(?:!doctype|html|head|body)\b", re.IGNORECASE)

# <blockquote class="twitter-tweet">, which sites put into boxes of their own
_post = re.compile(r"twitter|tweet|instagram|bluesky|mastodon|tiktok|fb-post", re.I)

SHORT_LINE = 60  # characters; such as “News / Business”

NEVER_ARTICLE = [
    "//nav",
    "//footer[not(ancestor::blockquote)]",
    "//*[not(self::html or self::body or self::article or self::main)]"
    "[contains(@id, 'cookie') or contains(@class, 'cookie')"
    " or contains(@id, 'consent') or contains(@class, 'consent')]",
]


def read_html(
    content: bytes | str,
    url: str | None = None,
    charset: str | None = None,
    *,
    beginnings: bool = False,
) -> Draft:
    """Return the article on the page; `url` is where the page was fetched from.

    `charset` is the encoding that the answer named, which the page may contradict.
    What a page shows before a paywall is refused, or kept as that with `beginnings`.
    """
    page = trafilatura.load_html(_source(content, charset))
    if page is None:
        raise UnreadableError(
            "This isn’t an HTML page; save the page again, or paste the text of the"
            " article."
        )
    _write_out_quotation_marks(page)
    _free_posts(page)
    linked = article_body(page)
    about, shown = linked_article(page), _all_of(page)
    walled = cut_wall(page)
    live = is_live(page)
    set_times_apart(page, live)
    wrap_loose_text(page)
    printed = printed_on(page)
    details = details_on(page, url, printed.get("published_on"))
    for drop in (drop_feet, drop_other_matter, drop_pull_quotes):
        drop(page)
    found, text = _read_text(page, url, details, live)
    text = mend_twice_decoded(text if text.strip() else linked)
    refuse_no_article(details.get("title"), text.strip() or shown)
    if not text.strip():
        raise UnreadableError(
            "There is no article on this page; open the article’s own page, or paste"
            " its text."
        )
    check_text(text)
    begun = is_beginning(text, walled=walled, linked=about)
    if begun and not beginnings:
        refuse_beginning()
    details |= {"language": _language(page), "is_beginning": begun}
    return _draft(found, text, url, printed, details)


def _read_text(
    page: HtmlElement, url: str | None, details: Details, live: bool
) -> tuple[Document | None, str]:
    """Return what is found on a page, and its text; once more where tables hold it."""
    found = _extract(page, url)
    text = _text_in(found, page, details, live)
    if _is_laid_out_in_tables(page, text):
        page = _without_tables(page)
        found = _extract(page, url)
        text = _text_in(found, page, details, live)
    return found, text


def _all_of(page: HtmlElement) -> str:
    return " ".join(page.text_content().split())[:LONGEST]


def _source(content: bytes | str, charset: str | None) -> str:
    """Return the page's source, a part of a page as a whole one."""
    source = content if isinstance(content, str) else decode_page(content, charset)
    is_part = _any_tag.search(source) and not _whole_page.search(source)
    return f"<html><body>{source}</body></html>" if is_part else source


def _extract(page: HtmlElement, url: str | None) -> Document | None:
    return trafilatura.bare_extraction(
        page,
        url=url,
        with_metadata=True,
        include_comments=False,
        include_tables=False,
        date_extraction_params=DATES,
        prune_xpath=NEVER_ARTICLE,
        config=CONFIG,
    )


def _text_in(
    found: Document | None, page: HtmlElement, details: Details, live: bool
) -> str:
    if not found:
        return ""
    titles = {details.get("title", ""), *map(words_in, page.iter("h1"))}
    paragraphs = fill_gaps(page, list(_paragraphs(found)), titles, live)
    paragraphs = [one for one in paragraphs if not is_button(one)]
    return "\n\n".join(_without_title(paragraphs, set(map(folded, titles)) - {""}))


def _without_title(paragraphs: list[str], titles: set[str]) -> list[str]:
    """Drop the title above the first paragraph, and short lines above it."""
    for number, paragraph in enumerate(paragraphs[:3]):
        if folded(paragraph) in titles:
            above = [one for one in paragraphs[:number] if len(one) > SHORT_LINE]
            return above + paragraphs[number + 1 :]
    return paragraphs


def _is_laid_out_in_tables(page: HtmlElement, text: str) -> bool:
    """Say whether one cell of a table holds far more than what was found."""
    cells = (cell.text_content() for cell in page.iter("td"))
    longest = max((len(" ".join(cell.split())) for cell in cells), default=0)
    return longest > 3 * len(text)


def _without_tables(page: HtmlElement) -> HtmlElement:
    """Return the page with its tables as blocks, as if it were laid out today."""
    page = deepcopy(page)
    for cell in list(page.iter("td")):
        if _is_menu(cell):
            cell.drop_tree()
    for part in list(page.iter("table", "tbody", "tr", "td", "th", "font", "center")):
        is_leaf = part.tag in ("td", "th") and part.find(".//p") is None
        is_leaf = is_leaf and part.find(".//table") is None
        part.tag = "span" if part.tag == "font" else "p" if is_leaf else "div"
    return page


def _is_menu(cell: HtmlElement) -> bool:
    """Say whether a cell leads elsewhere with about half its words, or with more."""
    words = words_in(cell)
    linked = sum(len(words_in(a)) for a in cell.iter("a"))
    return 0 < len(words) <= LONGEST and linked >= 0.4 * len(words)


def _draft(
    found: Document | None, text: str, url: str | None, named: Details, said: Details
) -> Draft:
    """Prefer what the page says of itself, then what is printed, then a guess."""
    printed, text = cut_byline_and_date(text, said.get("title", ""))
    footer, rest = cut_footer(text)
    text = rest if rest.strip() else text
    guessed = _guessed(found, url)
    if _is_better(guessed.get("byline", ""), named.get("byline", "")):
        named = named | {"byline": guessed["byline"]}
    details = footer | guessed | {"url": url} | named | printed | said
    known = {name: value for name, value in details.items() if value}
    if known.get("byline", "").casefold() == known.get("outlet", "").casefold():
        known.pop("byline", None)
    return Draft(text=clean(text), **known)


def _is_better(guessed: str, named: str) -> bool:
    """Say whether a guess is a printed byline without more, or with its other names."""
    has_others = named in guessed and " and " in guessed
    return bool(guessed and named) and (guessed in named or has_others)


def _guessed(found: Document | None, url: str | None) -> Details:
    """Return what trafilatura makes of the page.

    Where it finds no name of the site it takes the host’s, which is none.
    """
    if found is None:
        return {}
    host = urlsplit(url or "").netloc.removeprefix("www.")
    outlet = one_line(found.sitename)
    return {
        "title": one_line(found.title),
        "byline": byline_of((one_line(found.author)).split("; ")),
        "outlet": "" if outlet == host else outlet,
        "published_on": read_date(found.date) if found.date else None,
    }


def _paragraphs(found: Document) -> Iterator[str]:
    """Yield the article's paragraphs, without the title above them."""
    blocks = found.body if found.body.tag == "body" else [found.body]
    for number, block in enumerate(blocks):
        text = _text_of(block)
        if not (number == 0 and block.tag == "head" and text == found.title):
            yield text


def _text_of(block: HtmlElement) -> str:
    """Return the block's text: parts within it, as in a block quote, stay apart."""
    if block.tag == "list":
        return "\n".join(_list_items(block))
    pieces = [block.text or ""]
    for child in block:
        before, after = _AROUND.get(child.tag, ("", ""))
        pieces += [before, _text_of(child), after, child.tail or ""]
    return "".join(pieces).strip() if block.tag in _OWN_PARAGRAPH else "".join(pieces)


_OWN_PARAGRAPH = {"p", "head", "quote", "div"}
_AROUND = {
    "lb": ("\n", ""),
    "p": ("\n\n", "\n\n"),
    "quote": ("\n\n", "\n\n"),
    "list": ("\n\n", "\n\n"),
    "head": ("\n\n", "\n\n"),
}


def _list_items(block: HtmlElement) -> Iterator[str]:
    """Yield the items as a reader sees them, with their bullets."""
    for child in block:
        bullet = "" if (child.get("rend") or "").startswith(("dt", "dd")) else "• "
        text = " ".join(_text_of(child).split())
        if text:
            yield bullet + text


def _write_out_quotation_marks(page: HtmlElement) -> None:
    """Write the marks that browsers draw around <q>, which are nowhere in the text."""
    for quoted in list(page.iter("q")):
        quoted.tag = "span"
        quoted.text = "“" + (quoted.text or "")
        if len(quoted):
            quoted[-1].tail = (quoted[-1].tail or "") + "”"
        else:
            quoted.text += "”"


def _free_posts(page: HtmlElement) -> None:
    """Let a quoted post stand as a block, whatever holds it and nothing else."""
    for post in list(page.iter("blockquote")):
        box = post.getparent() if _post.search(post.get("class") or "") else None
        while box is not None and words_in(box) == words_in(post):
            box.tag = "div" if box.tag == "figure" else box.tag
            for name in ("class", "id"):
                box.attrib.pop(name, None)
            box = box.getparent()


def _language(page: HtmlElement) -> str | None:
    named = page.get("lang") or page.get("xml:lang")
    language = re.match(r"[A-Za-z]{2,3}(?![A-Za-z])", (named or "").strip())
    return language[0].lower() if language else None
