"""Heads of articles as papers print them above a text that somebody copies."""

from dataclasses import dataclass

STANDFIRST = "Ships pay a tenth more from June, and their captains say they won’t."
BODY = (
    "Tolls at the harbour will rise by a tenth in June, the mayor said on Monday, "
    "after a year in which the port lost ships to its rivals.\n\n"
    "“We have waited for ten years,” she told the council. “The quay can’t wait.”"
)


@dataclass(frozen=True)
class Head:
    """A head as printed, and what is to be read of it."""

    manner: str
    lines: str
    byline: str | None = "Ada Quill"
    day: str | None = "2031-05-14"
    outlet: str | None = None
    standfirst: str = ""  # which stays in the text

    @property
    def text(self) -> str:
        return f"{self.lines}\n\n{BODY}"


TITLE = "Harbour tolls to rise in June"
SUMMARY = "Captains say they will look for berths in Selby"
OTHER = "Council backs longer pier after night of talks"

HEADS = [
    # American papers
    Head(
        "American, by and updated",
        f"{TITLE}\n\nBy Ada Quill\nMay 14, 2031 at 6:00 a.m. EDT\n"
        "Updated May 15, 2031 at 9:12 a.m. EDT",
    ),
    Head(
        "American, title and paper",
        f"{OTHER}\n\nBy ADA QUILL and BO LIND\nThe Bay Courier\n\nMay 14, 2031",
        byline="ADA QUILL and BO LIND",
        outlet="The Bay Courier",
    ),
    Head(
        "American, stacked",
        f"{TITLE}\n{STANDFIRST}\n\nBy Ada Quill, Staff Writer\n"
        "Published May 14, 2031, 6:00 a.m. ET",
        byline="Ada Quill",
    ),
    Head(
        "American, bars",
        f"{OTHER}\n\nAda Quill | The Bay Courier | May 14, 2031",
        outlet="The Bay Courier",
    ),
    # British broadsheets
    Head(
        "British broadsheet, correspondent",
        f"{TITLE}\n\n{STANDFIRST}\n\nAda Quill Political correspondent\n"
        "Wed 14 May 2031 06.00 BST\nLast modified on Wed 14 May 2031 09.12 BST",
        byline="Ada Quill",
    ),
    Head(
        "British broadsheet, dotted",
        f"{OTHER}\n\nAda Quill, Transport Editor\nWednesday May 14 2031, 12.01am BST, "
        "The Bay Courier",
        outlet="The Bay Courier",
    ),
    Head(
        "British broadsheet, in",
        f"{TITLE}\n\nBy Ada Quill in Kelmouth and Bo Lind in Selby\n"
        "14 May 2031 • 6:00am",
        byline="Ada Quill and Bo Lind",
    ),
    # British tabloids
    Head(
        "British tabloid, capitals",
        f"{TITLE}\n\nBy ADA QUILL FOR THE BAY COURIER\nPUBLISHED: 06:00, 14 May 2031 | "
        "UPDATED: 09:12, 14 May 2031",
        byline="ADA QUILL",
        outlet="THE BAY COURIER",
    ),
    Head(
        "British tabloid, bullets",
        f"{OTHER}\n{STANDFIRST}\n\nAda Quill\nPublished: 6:00, 14 May 2031\n"
        "Updated: 9:12, 14 May 2031",
    ),
    # Agencies
    Head(
        "agency, dateline",
        f"{TITLE}\n\nBy Ada Quill\n\nKELMOUTH, May 14, 2031 (Bay Press)",
        outlet="Bay Press",
    ),
    Head(
        "agency, title case and minutes",
        f"{OTHER}\n\nMay 14, 20316:00 AM UTCUpdated 2 hours ago\n\nBy Ada Quill",
    ),
    # Indian papers
    Head(
        "Indian, updated first",
        f"{TITLE}\n\n{STANDFIRST}\n\nUpdated - May 15, 2031 09:12 am IST - Kelmouth\n"
        "Published - May 14, 2031 06:00 am IST\n\nAda Quill",
    ),
    Head(
        "Indian, written by",
        f"{OTHER}\n\nWritten by Ada Quill\nKelmouth | May 14, 2031 06:00 IST\n"
        "The Bay Courier",
        outlet="The Bay Courier",
    ),
    Head(
        "Indian, slashes",
        f"{TITLE}\n\nAda Quill / TNN / May 14, 2031, 06:00 IST",
    ),
    # Australian papers
    Head(
        "Australian, dash",
        f"{OTHER}\n\nBy Ada Quill\nMay 14, 2031 — 6.00am\nThe Bay Courier",
        outlet="The Bay Courier",
    ),
    Head(
        "Australian, posted",
        f"{TITLE}\n\nBy political reporter Ada Quill\n"
        "Posted Wed 14 May 2031 at 6:00am, updated Thu 15 May 2031 at 9:12am",
    ),
    # What people copy with it: sections, buttons, posts on lines of their own
    Head(
        "American, unstopped standfirst",
        f"{TITLE}\n{SUMMARY}\nBy Ada Quill\nMay 14, 2031 at 6:00 a.m. EDT",
        standfirst=SUMMARY,
    ),
    Head(
        "American, paper on a line of its own",
        f"{OTHER}\nAda Quill\nBay Courier\nPublished 5:01 AM EDT May 14, 2031 | "
        "Updated 11:40 AM EDT May 15, 2031",
        outlet="Bay Courier",
    ),
    Head(
        "American, days by number",
        f"{TITLE}\nby Ada Quill, Correspondent - 05/04/31 6:00 AM ET",
        day="2031-05-04",
    ),
    Head(
        "American, broadcaster",
        f"{OTHER}\n\nMay 14, 20315:04 AM ET\nHeard on Morning Round\n\nAda Quill",
    ),
    Head(
        "American, about the author",
        f"{TITLE}\nBy Ada Quill\nMs. Quill is a contributing writer who covers ports."
        "\nMay 14, 2031",
    ),
    Head(
        "British broadsheet, post on a line of its own",
        f"{OTHER}\n\n{SUMMARY}\n\nAda Quill\nTransport Editor\n14 May 2031 6:00am",
        standfirst=SUMMARY,
    ),
    Head(
        "British tabloid, post and paper",
        f"{TITLE}\n\nBy ADA QUILL, SENIOR REPORTER FOR THE BAY COURIER\n\n"
        "Published: 06:00 BST, 14 May 2031 | Updated: 08:13 BST, 15 May 2031",
        byline="ADA QUILL",
        outlet="THE BAY COURIER",
    ),
    Head(
        "British broadcaster, paper and place",
        f"{OTHER}\n\n14 May 2031\n\nAda Quill\nBay News, Kelmouth",
        outlet="Bay News",
    ),
    Head(
        "British regional, handle",
        f"{TITLE}\n14th May 2031\nBy Ada Quill @ada_quill\nSenior Reporter",
    ),
    Head(
        "Indian, run together",
        f"{OTHER}\nByAda Quill, Kelmouth\nMay 14, 2031 04:19 AM IST",
    ),
    Head(
        "Canadian, capitals on lines of their own",
        f"{TITLE}\nADA QUILL\nKELMOUTH\nTHE CANADIAN PRESS\nPUBLISHED MAY 14, 2031\n"
        "UPDATED MAY 15, 2031",
        byline="ADA QUILL",
        outlet="THE CANADIAN PRESS",
    ),
    Head(
        "clipping, address and all in a line",
        f"{OTHER}\nhttps://bay.example/news/1\nBay Courier, 14 May 2031, by Ada Quill",
        outlet="Bay Courier",
    ),
    Head(
        "reader view, site and minutes",
        f"{TITLE}\nbaycourier.example\nAda Quill in Kelmouth\n"
        "Wed 14 May 2031 06.00 BST\n3-4 minutes",
        outlet="baycourier.example",
    ),
]
