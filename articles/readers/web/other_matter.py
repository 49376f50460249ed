"""Takes out of a page what is no part of its article, by what it is called there.

Galleries, players, related stories, sign-up forms, comments and share bars: many stand
within the article’s own element.
"""

import re

from lxml.html import HtmlElement

from articles.readers.web.blocks import BLOCKS, words_in

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
    *("tags", "topics", "byline-bio", "bio", "poll", "factbox", "infobox", "tagline"),
}
_split = re.compile(r"[^a-zA-Z0-9]+|(?<=[a-z])(?=[A-Z])")
# Of AMP, what is no text of the article; and templates that nothing has filled in.
_NEVER = (
    *("amp-accordion", "amp-list", "amp-carousel", "amp-sidebar", "amp-ad", "template"),
    *("amp-social-share", "amp-embed", "amp-sticky-ad", "amp-consent", "button"),
)
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
# 22 shares   or   View comments   or   Log in or register to post comments
_button = re.compile(
    r"""
    (?: \d[\d,.]* \s+ )?
      (?: \d[\d,.]* | view | leave | show | hide | post | add | see )? \s*
      (?: a \s+ | all \s+ | the \s+ )? (?: \d+ \s+ )? (?: shares? | comments? ) \W*
    | share (?: \s+ (?: this | the | on ) \b .{0,40} )?
    | (?: e-?mail | print | tweet ) \W*
    | (?: log | sign ) \W? in \b .{0,30} \b comments? \W*
    | news \s+ provided \s+ by | (?: click | tap ) \s+ here \s+ to \b .{0,100}
    | download \s+ (?: the | our ) \s+ \w* \s* app \b .{0,60}
    | (?: follow | like | join ) \s+ us \s+ (?: on | at ) \b .{0,80}
    | \{\{ .* \}\} | (?: image | video ) \s+ caption \W*
    | \(? (?: story | article ) \s+ continues \b .{0,40}
    | \d+ -minute \s+ (?: listen | read )
    | (?: reporting | writing | editing ) \s+ by \b .{0,200}
    | our \s+ standards \s* : .{0,60} | trust \s+ principles \W*
    | (?: follow | reach | contact ) \s+ (?: \w+ \s+ ){1,4}? (?: on | at | via ) \b
      .{0,80}
    | contact \s+ the \s+ (?: writer | reporter | author ) \b .{0,80}
    | (?: © | \(c\) | copyright ) \s .{0,80} \d{4} .{0,200}
    | (?: © | copyright ) .{0,120} | .{0,100} all \s+ rights \s+ reserved \b .{0,200}
    | listen \s+ to \s+ this \s+ (?: article | story | page ) \b .{0,60}
    | a \s+ version \s+ of \s+ this \s+ (?: article | story ) \s+
      (?: appear | first | ran | was ) .{0,250}
    | (?: see | show | read ) \s+ (?: less | more ) \W*
    | (?: stay \s+ informed | get \s+ the \s+ latest | sign \s+ up | subscribe ) \b
      .{0,120} \b (?: newsletters? | inbox | alerts | whatsapp | telegram ) \b .{0,60}
    | for \s+ (?: more | the \s+ latest ) \s+ (?: stories | news | updates | videos ) \b
      .{0,60} \b (?: follow | join | visit | subscribe | sign \s+ up | download ) \b
      .{0,120}
    | (?: support | back ) \s+ (?: our | local | independent | quality ) \s+
      (?: news | journalism | reporting | newsroom ) \b .{0,80}
    | follow \s+ .{2,40} \s+ coverage \s+ (?: of | on | at ) \b .{0,120}
    | (?: source | original ) (?: \s+ (?: url | article | link ))? \s* : \s* https?:\S+
    | (?: printer-friendly | print | e-?mail ) \s+ (?: version | this ) \b .{0,80}
    | updates \s+ to \s+ this \s+ page
    | (?: published | posted | updated ) \s+ (?: on \s+ )? \d{1,2} \s+ [a-z]+ \s+ \d{4}
    | (?: hide | toggle ) \s+ caption | enlarge \s+ this \s+ image
    | transcript | download
    | required \s+ fields \s+ are \s+ marked .{0,10}
    | your \s+ email \s+ address \s+ will \s+ not \s+ be \s+ published .{0,60}
    | (?: [^\w“”"‘’] | _ ){1,10}
    | (?: back \s+ to | see ) \s+ all \b .{0,40}
    | (?: published | posted | updated ) \s* [-–—:] .{0,60} \d{4} .{0,20}
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Latest News   or   Most read   or   More on this story   or   You may also like
_heads_others = re.compile(
    r"(?:the )?(?:latest|top|trending|popular|recent|featured|other) (?:news|stories"
    r"|articles|posts|headlines)(?: (?:in|from) .{1,40})?"
    r"|(?:most|recently) (?:read|viewed|popular|watched|shared|commented)(?: .{1,20})?"
    r"|(?:related|recommended|more) (?:news|stories|articles|content|links|posts|topics"
    r"|coverage|reading|internet links|videos?)(?: .{1,30})?"
    r"|more (?:on this story|in|from|for you)\b.{0,40}|(?:you )?(?:may|might) also like"
    r"|also (?:read|see|from this source)|read (?:next|more)|up next|don[’']t miss"
    r"|(?:also|elsewhere)(?: today)?|popular posts.*|recent comments|what to read next",
    re.IGNORECASE,
)
MOST_OF_OTHERS = 0.3  # of the text of a page
# What has to be left in paragraphs: most of the page, or what may be an article.
LEAST_SHARE = 0.6
LEAST = 1200  # characters


def drop_other_matter(page: HtmlElement) -> None:
    """Drop the elements whose class or id says that they are something else.

    One without which there would be no article stays, whatever it is called.
    """
    for element in list(page.iter(*_NEVER)):
        if page in element.iterancestors():
            element.drop_tree()
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
    _drop_other_stories(page)
    for element in list(
        page.iter("p", "h2", "h3", "h4", "div", "li", "span", "a", "b")
    ):
        if page in element.iterancestors() and _is_no_text(element):
            element.drop_tree()


def _is_other(element: HtmlElement) -> bool:
    said = f"{element.get('class') or ''} {element.get('id') or ''}"
    words = {word.lower() for word in _split.split(said)}
    if "next" in words and words & {"story", "article", "post"}:
        return True
    return bool(words & _WORDS) and not words & {"article", "story", "content", "body"}


def _length_of_paragraphs(element: HtmlElement) -> int:
    return sum(len(p.text_content()) for p in element.iter("p"))


def _drop_other_stories(page: HtmlElement) -> None:
    """Drop what stands below “Latest news”, with the heading."""
    tags = ("h2", "h3", "h4", "h5", "h6", "p", "b", "strong", "div", "span")
    for element in list(page.iter(*tags)):
        if page not in element.iterancestors() or len(element) > 1:
            continue
        if _heads_others.fullmatch(words_in(element)) and is_alone(element):
            box = element.getparent()
            is_all = _length_of(box) > MOST_OF_OTHERS * _length_of(page)
            (element if is_all or box.tag == "body" else box).drop_tree()


def _length_of(element: HtmlElement) -> int:
    return sum(map(len, element.xpath(".//text()[not(parent::script|parent::style)]")))


def _is_no_text(element: HtmlElement) -> bool:
    if element.tag in ("li", "span", "a", "b"):
        return is_button(words_in(element)) and is_alone(element)
    is_link = element.tag == "p" and is_link_only(element)
    return is_link or _is_link_line(element)


def is_button(words: str) -> bool:
    """Say whether words are what a page asks its readers, and quote nobody."""
    if re.search('[“”"]', words) and not words.startswith("A version of"):
        return False
    return bool(_button.fullmatch(words))


def is_alone(element: HtmlElement) -> bool:
    """Say whether an element is a block, or stands with no words of a sentence."""
    if element.tag in BLOCKS:
        return True
    block = next((b for b in element.iterancestors() if b.tag in BLOCKS), None)
    if block is None or words_in(block) == words_in(element):
        return True
    beside = [block.text, *(child.tail for child in block.iterdescendants())]
    return block.tag != "p" and not any((words or "").strip() for words in beside)


def is_link_only(element: HtmlElement) -> bool:
    """Say whether an element’s words are one link, and no sentence of the article."""
    words = words_in(element)
    linked = " ".join(words_in(a) for a in element.iter("a"))
    bare = re.sub(r"\W", "", words)
    inside = len(re.sub(r"\W", "", linked))
    is_link = 0 < len(bare) <= 200 and inside >= max(1, len(bare) / 2, len(bare) - 12)
    return is_link and not re.search(r"[.!]\W*$", words)


def _is_link_line(element: HtmlElement) -> bool:
    """Say whether an element only leads elsewhere: all its words are in one link."""
    words = words_in(element)
    if not 0 < len(words) <= 200 or element.find(".//p") is not None:
        return False
    linked = " ".join(" ".join(a.text_content() for a in element.iter("a")).split())
    return (
        bool(_link_line.match(words))
        and len(linked) >= len(words) / 2
        or bool(_link_line.fullmatch(words))
        or is_button(words)
    )
