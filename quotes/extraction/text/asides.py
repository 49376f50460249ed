"""Tells captions, credits, link lines and headings from what the article says."""

import re
from bisect import bisect_left, bisect_right

from quotes.extraction.found import Span
from quotes.extraction.text.regions import Region

# READ MORE: Harbour tolls to rise · Related: Tolls · Click here to subscribe
LINK_LINE = re.compile(
    r"""
    [\s\-–—•*▪>»►→|(\[]*
    (?:
        (?i:
            (?:read[ ](?:more|also|next|on|our)|more[ ](?:on|from|about)|related
            |see[ ]also|also[ ](?:read|see|on)|don['’]t[ ]miss|up[ ]next
            |continue[ ]reading|keep[ ]reading|further[ ]reading|recommended
            |most[ ]read)
            (?:[ ][\w’'\-]+){0,3}[ ]?[:|>»→]
            | click[ ]here | sign[ ]up[ ](?:for|to|here|now)
            | subscribe[ ](?:to|here|now) | follow[ ](?:us[ ]|@) | share[ ]this[ ]
            | advertisement\b | (?:story|article)[ ]continues | scroll[ ]down
            | explore[ ]further | a[ ]post[ ]shared[ ]by | view[ ]this[ ]post
        )
        | READ[ ](?:MORE|NEXT|ALSO)\b | RELATED\b | SEE[ ]ALSO\b | CLICK\b
    )
    """,
    re.VERBOSE,
)
# Watch: Mayor answers her critics: a link only where no stop ends it.
TEASER = re.compile(
    r"""
    [\s\-–—•*▪>»►→|(\[]*
    (?i:
        (?:watch|listen|video|gallery|podcast|live|explainer|analysis|opinion|exclusive
        |background|more|in[ ](?:pictures|depth))(?:[ ](?:now|live|more|video|story))?
    )
    [ ]?[:|>»→]
    """,
    re.VERBOSE,
)
# Photo: Ada Quill · Image credit: Getty · Photograph by Ada Quill/Reuters · © Reuters
CREDIT = re.compile(
    r"""
    [\s\-–—•*(\[|]*
    (?:
        (?i:
            (?:file[ ])?(?:photo|photograph|picture|image|illustration|graphic|video
            |caption|credit|composite)s?
            (?:[ ](?:credit|caption|source|copyright|by|courtesy|illustration)s?){0,2}
        )[ ]?[:/|]
        | (?:Photo|Photograph|Picture|Image|Illustration|Video)s?[ ]
          (?:by|credit|courtesy[ ]of)[ ][A-Z]
        | (?:©|\(c\)|(?i:copyright))[ ]
    )
    """,
    re.VERBOSE,
)
# The mayor at the quay. Ada Quill/AP · (Photo by Ada Quill) · Ada Quill / Getty Images
CREDITED = re.compile(
    r"""
    (?:
        [/|(][ ]?(?:AP|AFP|PA|EPA|Reuters|Getty(?:[ ]Images)?|Shutterstock|iStock
            |Bloomberg)
        | \([^()]{0,20}(?:Photo|Photograph|Picture|Image|Credit|File)[^()]{0,60}
        | (?:Photo|Photograph|Picture|Image|Credit)s?:[ ][^.:]{2,60}
    )
    [ ./)a-zA-Z]{0,30}\Z
    """,
    re.VERBOSE,
)
# A sentence, a lead or a quotation ends so; a heading or a caption does not.
ENDS_PROSE = ".!?:;,…\"'”’»“)]-–—"
# The longest heading or caption, in characters.
LONGEST = 240
LONGEST_HEADING = 140
WORD = re.compile(r"\w+")


def is_aside(text: str, piece: Span) -> bool:
    """Tell a paragraph that is a caption, a credit, a link or a heading."""
    return is_unstopped(text, piece) or is_link_or_credit(text, piece)


def is_unstopped(text: str, piece: Span) -> bool:
    short = piece.end - piece.start <= LONGEST
    return short and text[piece.end - 1] not in ENDS_PROSE


def is_link_or_credit(text: str, piece: Span) -> bool:
    """Tell "READ MORE: …", "Photo: …" and a caption that ends with its credit."""
    if piece.end - piece.start > 2 * LONGEST:
        return False
    bounds = (piece.start, piece.end)
    if LINK_LINE.match(text, *bounds) or CREDIT.match(text, *bounds):
        return True
    if TEASER.match(text, *bounds) and text[piece.end - 1] not in ".!?":
        return True
    tail = max(piece.start, piece.end - 120)
    return CREDITED.search(text, tail, piece.end) is not None


def without_links(text: str, pieces: list[Span], regions: list[Region]) -> list[Region]:
    """Drop what stands in marks within a link or a credit: it is said elsewhere."""
    links = [piece for piece in pieces if is_link_or_credit(text, piece)]
    return [region for region in regions if not holds(links, region)]


def holds(pieces: list[Span], region: Region) -> bool:
    """Tell whether a region begins in one of the paragraphs, which stand in order."""
    start = region.outer.start
    number = bisect_right(pieces, start, key=lambda piece: piece.start) - 1
    return number >= 0 and start < pieces[number].end


def without_repeats(
    text: str, pieces: list[Span], regions: list[Region]
) -> list[Region]:
    """Drop a heading’s quotation that a quotation of the article repeats."""
    headings = [piece for piece in pieces if is_heading(text, piece)]
    in_heading = [holds(headings, region) for region in regions]
    runs: set[tuple[str, ...]] = set()
    for region, is_in in zip(regions, in_heading, strict=True):
        if not is_in:
            runs.update(runs_of(text, region))
    return [
        region
        for region, is_in in zip(regions, in_heading, strict=True)
        if not (is_in and set(runs_of(text, region)) <= runs)
    ]


def is_heading(text: str, piece: Span) -> bool:
    """Tell “Not some odd channel” and Mayor: ‘We have waited’ by the missing stop."""
    words = piece.of(text).rstrip("”\"’'» ")
    short = piece.end - piece.start <= LONGEST_HEADING
    return short and words[-1:] not in (".", ",", "…", ":", ";", "—", "")


def runs_of(text: str, region: Region) -> list[tuple[str, ...]]:
    """Return each three words on end; all the words where there are fewer."""
    words = WORD.findall(region.inner.of(text).lower())
    if len(words) < 3:
        return [tuple(words)]
    return list(zip(words, words[1:], words[2:], strict=False))


def running(text: str, pieces: list[Span], regions: list[Region]) -> list[Span]:
    """Return the paragraphs that quotes stand in or that are no asides."""
    starts = [region.outer.start for region in regions]
    return [
        piece
        for piece in pieces
        if bisect_left(starts, piece.start) < bisect_left(starts, piece.end)
        or not is_aside(text, piece)
    ]
