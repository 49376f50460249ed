"""Lists that put several things in one cell: three manners, each twice."""

from tests.imports.lists.makers.made import Gold, Made, csv_of, refused, xlsx_of

TIDE = "Morning Tide"


def signed_quotes() -> Made:
    rows = [
        ["Quotes", "Link"],
        [
            "“We have waited long enough.” – Ada Quill, mayor of Kelmouth",
            "https://tide.example/1",
        ],
        [
            "“It leaks, it creaks and it is ours.” — Xolani Dube",
            "https://tide.example/2",
        ],
        ['"Not on my watch" (Maria Lund)', "https://tide.example/2"],
        [
            "“He said ‘never’, and then he signed.”\n– Grace Obi",
            "https://tide.example/3",
        ],
        [
            "“The water came in,” she said. “It came in everywhere.” – Ines Moro",
            "https://tide.example/3",
        ],
        ["“Unsigned, but there.”", "https://tide.example/4"],
    ]
    gold = [
        Gold(
            "We have waited long enough.",
            ("Ada Quill",),
            "mayor of Kelmouth",
            url="https://tide.example/1",
        ),
        Gold(
            "It leaks, it creaks and it is ours.",
            ("Xolani Dube",),
            url="https://tide.example/2",
        ),
        Gold("Not on my watch", ("Maria Lund",), url="https://tide.example/2"),
        Gold(
            "He said ‘never’, and then he signed.",
            ("Grace Obi",),
            url="https://tide.example/3",
        ),
        Gold(
            "The water came in, […] It came in everywhere.",
            ("Ines Moro",),
            url="https://tide.example/3",
        ),
        Gold("Unsigned, but there.", url="https://tide.example/4"),
    ]
    return Made("signed.csv", csv_of(rows), gold)


def led_quotes() -> Made:
    rows = [
        ["Soundbites for the year-end piece"],
        ["Source", "Line"],
        [TIDE, "Ada Quill: “A bridge is a promise with rivets.”"],
        [TIDE, "Bo Ek, chief executive of Kelmouth Ports: “The rivets are extra.”"],
        [TIDE, "Tom Hale told the council: “Put it in the minutes.”"],
        [TIDE, "Grace Obi called the plan “a postcard, not a policy” in June."],
        ["Daily Wharf", "Note: this one is mine, not a quote"],
    ]
    gold = [
        Gold("A bridge is a promise with rivets.", ("Ada Quill",), outlet=TIDE),
        Gold(
            "The rivets are extra.",
            ("Bo Ek",),
            "chief executive of Kelmouth Ports",
            outlet=TIDE,
        ),
        Gold("Put it in the minutes.", ("Tom Hale",), outlet=TIDE),
        Gold("a postcard, not a policy", outlet=TIDE),
        Gold("Note: this one is mine, not a quote", outlet="Daily Wharf"),
    ]
    return Made("lines.xlsx", xlsx_of(rows), gold)


def several_speakers() -> Made:
    rows = [
        ["quote", "speakers", "roles", "source", "date", "comment"],
        [
            "“We regret what happened that night.”",
            "Ada Quill; Bo Ek",
            "Mayor; Chief executive",
            TIDE,
            "2031-09-01",
            "joint statement",
        ],
        ["“It wasn’t us.”", "Maria Lund and Tom Hale", "", TIDE, "2031-09-02", ""],
        [
            "“Marked down, every one of them.”",
            "Marks and Spencer",
            "",
            TIDE,
            "2031-09-02",
            "",
        ],
        [
            "“The file is closed.”",
            "a spokesman for the ministry",
            "",
            TIDE,
            "2031-09-03",
            "",
        ],
        ["“Ask the minister.”", "US officials", "", TIDE, "2031-09-03", ""],
        [
            "“Nobody will say this on the record.”",
            "anonymous",
            "",
            TIDE,
            "2031-09-04",
            "",
        ],
        ["“I was there.”", "Grace Obi (witness)", "", TIDE, "2031-09-05", ""],
        ["“So was I.”", "?", "", "ditto", "2031-09-05", "who?"],
        ["“And so were we.”", "Ada Quill; Ada Quill", "", TIDE, "2031-09-05", ""],
    ]
    gold = [
        Gold(
            "We regret what happened that night.",
            ("Ada Quill", "Bo Ek"),
            "Mayor",
            "2031-09-01",
            TIDE,
        ),
        Gold("It wasn’t us.", ("Maria Lund", "Tom Hale"), "", "2031-09-02", TIDE),
        Gold(
            "Marked down, every one of them.",
            ("Marks and Spencer",),
            "",
            "2031-09-02",
            TIDE,
        ),
        Gold(
            "The file is closed.",
            ("a spokesman for the ministry",),
            "",
            "2031-09-03",
            TIDE,
        ),
        Gold("Ask the minister.", ("US officials",), "", "2031-09-03", TIDE),
        Gold(
            "Nobody will say this on the record.",
            ("anonymous",),
            "",
            "2031-09-04",
            TIDE,
        ),
        Gold("I was there.", ("Grace Obi",), "witness", "2031-09-05", TIDE),
        Gold("So was I.", (), "", "2031-09-05", TIDE),
        refused("And so were we."),
    ]
    known = ("Ada Quill", "Maria Lund", "Tom Hale")
    return Made("several.csv", csv_of(rows, "\t"), gold, speakers=known)


def form_answers() -> Made:
    """What an online form collects: long questions as heads, answers as they come."""
    rows = [
        [
            "Timestamp",
            "Email Address",
            "What exactly was said?",
            "Who said it? (name and role)",
            "Link to the article",
            "When was it published?",
        ],
        [
            "2031/10/01 9:12:44 AM GMT",
            "a@desk.example",
            '"The lights stay on"',
            "Bo Ek, chief executive",
            "https://wharf.example/lights",
            "2031-09-30",
        ],
        [
            "2031/10/01 9:15:02 AM GMT",
            "b@desk.example",
            "The lights stay on",
            "Bo Ek, chief executive",
            "https://wharf.example/lights",
            "2031-09-30",
        ],
        [
            "2031/10/02 4:40:10 PM GMT",
            "a@desk.example",
            "‘I can’t hear you’",
            "Mayor Ada Quill",
            "wharf.example/phone",
            "1 October 2031",
        ],
        [
            "2031/10/02 4:41:55 PM GMT",
            "a@desk.example",
            "n/a",
            "Tom Hale",
            "see above",
            "",
        ],
    ]
    gold = [
        Gold(
            "The lights stay on",
            ("Bo Ek",),
            "chief executive",
            "2031-09-30",
            url="https://wharf.example/lights",
        ),
        Gold(
            "I can’t hear you",
            ("Ada Quill",),
            "Mayor",
            "2031-10-01",
            url="https://wharf.example/phone",
        ),
        refused("n/a"),
    ]
    return Made("form.csv", csv_of(rows), gold)


def guarded_and_cut() -> Made:
    """Cells that a program guarded or cut, or whose marks it doubled."""
    rows = [
        ["QUOTE", "NAME", "PUBLICATION", "DATE", "NOTES", "NOTES 2"],
        [
            "'-20% is not a discount, it is a surrender",
            "Peter Amadi",
            TIDE,
            "2031-11-01",
            "sales piece",
            "p. 4",
        ],
        ['""Quote me on that""', "Peter Amadi", TIDE, "2031-11-01", "", ""],
        ["“The ‘new’ pier is old,", "Sarah Quist", TIDE, "2031-11-02", "cut off", ""],
        [
            "“First we dig.\n\n“Then we pour.”",
            "Sarah Quist",
            TIDE,
            "2031-11-02",
            "",
            "",
        ],
        ["“We is [sic] ready” [my emphasis]", "Tom Hale", TIDE, "2031-11-03", "", ""],
        ["QUOTE", "NAME", "PUBLICATION", "DATE", "NOTES", "NOTES 2"],
        ["“After the second head.”", "Tom Hale", TIDE, "2031-11-03", "", ""],
    ]
    gold = [
        Gold(
            "-20% is not a discount, it is a surrender",
            ("Peter Amadi",),
            "",
            "2031-11-01",
            TIDE,
        ),
        Gold("Quote me on that", ("Peter Amadi",), "", "2031-11-01", TIDE),
        Gold("The ‘new’ pier is old,", ("Sarah Quist",), "", "2031-11-02", TIDE),
        Gold(
            "First we dig. […] Then we pour.", ("Sarah Quist",), "", "2031-11-02", TIDE
        ),
        Gold("We is ready", ("Tom Hale",), "", "2031-11-03", TIDE),
        Gold("After the second head.", ("Tom Hale",), "", "2031-11-03", TIDE),
    ]
    return Made("guarded.csv", csv_of(rows), gold)


def contradictions() -> Made:
    """Rows that say two things: nobody may guess which."""
    rows = [
        ["Statement", "Speaker", "Title", "Newspaper", "Web"],
        ["“We pay our way.” – Bo Ek", "Ada Quill", "Mayor", "Daily Wharf", ""],
        ["“We pay our way, always.” – Ada Quill", "Quill", "", "Daily Wharf", ""],
        ["“So they say.”", "Tom Hale", "Councillor", "Daily Wharf", "not a link"],
        ["“So they say, too.”", "Tom Hale", "Councillor", "Daily Wharf", ""],
        ["“So they say, too.”", "Maria Lund", "Councillor", "Daily Wharf", ""],
        ["“So they say, too.”", "Tom Hale", "Councillor", "Daily Wharf", ""],
    ]
    gold = [
        refused("We pay our way."),
        Gold("We pay our way, always.", ("Quill",), outlet="Daily Wharf"),
        refused("So they say."),
        Gold("So they say, too.", ("Tom Hale",), "Councillor", outlet="Daily Wharf"),
    ]
    return Made("two-things.xlsx", xlsx_of(rows), gold)
