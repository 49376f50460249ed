"""What programs export: Hypothesis, Zotero and a database, each twice."""

import json
from urllib.parse import quote

from tests.imports.lists.makers.made import Gold, Made, csv_of

PAGE = "https://tide.example/pier"


def hypothesis_csv() -> Made:
    rows = [
        [
            "Creation Date",
            "URL",
            "Group",
            "Annotation/Reply Type",
            "Quote",
            "User",
            "Body",
            "Tags",
            "Page",
        ],
        [
            "2031-12-01 10:00",
            PAGE,
            "Desk",
            "Annotation",
            "The pier is not for sale",
            "jdoe",
            "Speaker: Ada Quill\nRole: mayor\nuse high up",
            "pier,tolls",
            "",
        ],
        [
            "2031-12-01 10:05",
            PAGE,
            "Desk",
            "Annotation",
            "It was always for sale",
            "jdoe",
            "Tom Hale",
            "",
            "",
        ],
        ["2031-12-01 10:06", PAGE, "Desk", "Reply", "", "kk", "are you sure?", "", ""],
        [
            "2031-12-01 10:07",
            PAGE,
            "Desk",
            "Annotation",
            "Nobody has made an offer",
            "kk",
            "check this with the port",
            "",
            "",
        ],
    ]
    gold = [
        Gold("The pier is not for sale", ("Ada Quill",), "mayor", url=PAGE),
        Gold("It was always for sale", ("Tom Hale",), url=PAGE),
        Gold("Nobody has made an offer", url=PAGE),
    ]
    return Made("hypothesis.csv", csv_of(rows), gold, speakers=("Tom Hale",))


def annotation(exact, text="", tags=(), **more):
    selector = [
        {"type": "TextPositionSelector", "start": 3, "end": 9},
        {"type": "TextQuoteSelector", "exact": exact, "prefix": "a ", "suffix": " z"},
    ]
    return {
        "id": "x1",
        "created": "2031-12-02T09:00:00Z",
        "user": "acct:jdoe@hypothes.is",
        "uri": PAGE,
        "text": text,
        "tags": list(tags),
        "group": "__world__",
        "target": [{"source": PAGE, "selector": selector}],
        "document": {"title": ["Pier talks stall"]},
    } | more


def hypothesis_json() -> Made:
    found = [
        annotation("We left the table hungry", "Grace Obi", ["who: Grace Obi"]),
        annotation("The table  was\nempty", "funny"),
        annotation("", "a page note", target=[{"source": PAGE}]),
        annotation("a reply", "no", references=["x1"]),
    ]
    content = {
        "export_date": "2031-12-03",
        "export_userid": "acct:jdoe@hypothes.is",
        "client_version": "1.1500",
        "annotations": found,
    }
    gold = [
        Gold(
            "We left the table hungry",
            ("Grace Obi",),
            url=PAGE,
            title="Pier talks stall",
        ),
        Gold("The table was empty", url=PAGE, title="Pier talks stall"),
    ]
    return Made("hypothesis.json", json.dumps(content, indent=2).encode(), gold)


def zotero_csv() -> Made:
    note = (
        '<div data-schema-version="8"><h1>Annotations<br>(12/1/2031, 9:00:00 AM)</h1>'
        '<p><span class="highlight" data-annotation="%7B%7D">“Dredging never ends”'
        '</span> <span class="citation" data-citation="%7B%7D">(<span '
        'class="citation-item">Rook, 2031, p. 3</span>)</span> Speaker: Bo Ek</p>'
        "<p>my own thoughts</p>"
        "<p>“Nor does the bill” (Rook 2031: 4)</p></div>"
    )
    head = [
        "Key",
        "Item Type",
        "Publication Year",
        "Author",
        "Title",
        "Publication Title",
        "ISBN",
        "Url",
        "Abstract Note",
        "Date",
        "Date Added",
        "Notes",
        "Manual Tags",
    ]
    rows = [
        head,
        [
            "AB12",
            "newspaperArticle",
            "2031",
            "Rook, Jan",
            "The channel silts up",
            "Daily Wharf",
            "",
            "https://wharf.example/silt",
            "",
            "2031-11-20",
            "2031-12-01 09:00:00",
            note,
            "port",
        ],
        [
            "AB13",
            "newspaperArticle",
            "2031",
            "Rook, Jan",
            "No notes here",
            "Daily Wharf",
            "",
            "https://wharf.example/none",
            "",
            "2031-11-21",
            "",
            "",
            "",
        ],
    ]
    at = {
        "on": "2031-11-20",
        "outlet": "Daily Wharf",
        "url": "https://wharf.example/silt",
        "title": "The channel silts up",
    }
    gold = [
        Gold("Dredging never ends", ("Bo Ek",), **at),
        Gold("Nor does the bill", **at),
    ]
    return Made("library.csv", csv_of(rows, codec="utf-8-sig"), gold)


def zotero_notes() -> Made:
    uri = "http://zotero.org/users/1/items/CD34"
    item = {
        "uris": [uri],
        "itemData": {
            "type": "article-newspaper",
            "title": "Silt and money",
            "container-title": "Daily Wharf",
            "URL": "https://wharf.example/money",
            "issued": {"date-parts": [["2031", 11, 22]]},
            "author": [{"family": "Rook", "given": "Jan"}],
        },
    }
    cited = quote(json.dumps({"citationItems": [{"uris": [uri], "locator": "2"}]}))
    content = (
        '<!DOCTYPE html><html><head><meta charset="utf-8"/></head><body>'
        f'<div data-citation-items="{quote(json.dumps([item]))}"><h1>Silt</h1>'
        '<p><span class="highlight">“We sell sand by the tonne”</span> '
        f'<span class="citation" data-citation="{cited}">(Rook, 2031, p. 2)</span> '
        "Maria Lund</p><p>see also the budget</p></div></body></html>"
    )
    gold = [
        Gold(
            "We sell sand by the tonne",
            ("Maria Lund",),
            "",
            "2031-11-22",
            "Daily Wharf",
            "https://wharf.example/money",
            "Silt and money",
        ),
    ]
    return Made("notes.html", content.encode(), gold)


def database_dump() -> Made:
    found = [
        {
            "id": 1,
            "quote_text": "We count the gulls each spring",
            "speaker_name": "Ines Moro",
            "speaker_role": "warden",
            "published_at": "2031-03-03T08:00:00Z",
            "source_name": "Morning Tide",
            "source_url": "https://tide.example/gulls",
            "tags": ["birds"],
        },
        {
            "id": 2,
            "quote_text": "There are fewer",
            "speaker_name": None,
            "speaker_role": None,
            "published_at": None,
            "source_name": "Morning Tide",
            "source_url": "https://tide.example/gulls",
            "tags": [],
        },
    ]
    at = {"outlet": "Morning Tide", "url": "https://tide.example/gulls"}
    gold = [
        Gold(
            "We count the gulls each spring",
            ("Ines Moro",),
            "warden",
            "2031-03-03",
            **at,
        ),
        Gold("There are fewer", on="2031-03-03", **at),
    ]
    return Made("dump.json", json.dumps(found).encode(), gold)


def lines_of_json() -> Made:
    found = [
        {
            "who": "Paul Reyes",
            "said": "“We start at six.”",
            "where": "Radio Kelmouth",
            "when": "2031-04-04",
        },
        {
            "who": "Paul Reyes",
            "said": "“And end at six, too.”",
            "where": "Radio Kelmouth",
        },
    ]
    gold = [
        Gold("We start at six.", ("Paul Reyes",), "", "2031-04-04", "Radio Kelmouth"),
        Gold("And end at six, too.", ("Paul Reyes",), outlet="Radio Kelmouth"),
    ]
    return Made("log.jsonl", "\n".join(map(json.dumps, found)).encode(), gold)
