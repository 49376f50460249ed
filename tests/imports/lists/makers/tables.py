"""Lists as reporters keep them in a table: five manners, each twice."""

from tests.imports.lists.makers.made import Gold, Made, csv_of, refused, xlsx_of

COURIER, RADIO = "The Bay Courier", "Radio Kelmouth"
URL = "https://bay.example/news"


def plain_heads() -> Made:
    rows = [
        ["Quote", "Speaker", "Role", "Date", "Outlet", "URL", "Headline"],
        [
            "“The harbour cannot wait another year.”",
            "Ada Quill",
            "Mayor",
            "2031-05-15",
            COURIER,
            f"{URL}/harbour",
            "Harbour tolls to rise",
        ],
        [
            "“We were never asked.”",
            "Bo Ek",
            "",
            "2031-05-15",
            COURIER,
            f"{URL}/harbour",
            "Harbour tolls to rise",
        ],
        [
            "Tolls are a tax on work.",
            "Port Workers’ Union",
            "",
            "2031-05-15",
            COURIER,
            f"{URL}/harbour",
            "Harbour tolls to rise",
        ],
        [
            "“It’s the nurses’ pay that worries me.”",
            "Dr Lena Voss",
            "Chief executive, Kelmouth Hospital",
            "2031-06-02",
            RADIO,
            "",
            "Morning talk",
        ],
        ["", "Bo Ek", "", "2031-05-15", COURIER, f"{URL}/harbour", ""],
        ["“No source is given for this.”", "Cy Noe", "", "", "", "", ""],
    ]
    at = {"outlet": COURIER, "url": f"{URL}/harbour", "on": "2031-05-15"}
    gold = [
        Gold("The harbour cannot wait another year.", ("Ada Quill",), "Mayor", **at),
        Gold("We were never asked.", ("Bo Ek",), **at),
        Gold("Tolls are a tax on work.", ("Port Workers’ Union",), **at),
        Gold(
            "It’s the nurses’ pay that worries me.",
            ("Lena Voss",),
            "Chief executive, Kelmouth Hospital",
            "2031-06-02",
            RADIO,
            title="Morning talk",
        ),
        refused("No source is given for this."),
    ]
    return Made("plain.csv", csv_of(rows), gold, speakers=("Lena Voss",))


def foreign_program() -> Made:
    """Excel in much of Europe: semicolons, windows-1252, days first with stops."""
    rows = [
        ["Zitat", "Sprecher", "Funktion", "Datum", "Quelle", "Bemerkung"],
        [
            "„Wir warten seit Jahren“",
            "Jürgen Maß",
            "Bürgermeister",
            "15.05.2031",
            "Küstenbote",
            "telefonisch",
        ],
        [
            "„Das ist – mit Verlaub – Unsinn; das weiß jeder.“",
            "Élodie Brûlé",
            "",
            "16.05.2031",
            "Küstenbote",
            "",
        ],
        [
            "Niemand hat uns gefragt",
            "Jürgen Maß",
            "Bürgermeister",
            "04.05.2031",
            "Küstenbote",
            "",
        ],
        ["«On attend toujours»", "Élodie Brûlé", "", "18.5.2031", "L’Écho du port", ""],
    ]
    gold = [
        Gold(
            "Wir warten seit Jahren",
            ("Jürgen Maß",),
            "Bürgermeister",
            "2031-05-15",
            "Küstenbote",
        ),
        Gold(
            "Das ist – mit Verlaub – Unsinn; das weiß jeder.",
            ("Élodie Brûlé",),
            "",
            "2031-05-16",
            "Küstenbote",
        ),
        Gold(
            "Niemand hat uns gefragt",
            ("Jürgen Maß",),
            "Bürgermeister",
            "2031-05-04",
            "Küstenbote",
        ),
        Gold(
            "On attend toujours", ("Élodie Brûlé",), "", "2031-05-18", "L’Écho du port"
        ),
    ]
    content = csv_of(rows, ";", "cp1252")
    return Made("excel.csv", content, gold, day_first=True)


def no_head() -> Made:
    rows = [
        [
            "Tom Hale",
            "“You can’t eat a promise,” he told the hall.",
            "3 June 2031",
            "www.kelmouthpost.example/2031/06/03/hall",
        ],
        [
            "Maria Lund",
            "“Somebody has to pay for the bridge, and it won’t be us.”",
            "4 June 2031",
            "www.kelmouthpost.example/2031/06/04/bridge",
        ],
        [
            "Tom Hale",
            "I have said all I am going to say on that.",
            "4 June 2031",
            "www.kelmouthpost.example/2031/06/04/bridge",
        ],
        [
            "Grace Obi",
            "We opened the doors and nobody came in, not one.",
            "10 June 2031",
            "www.kelmouthpost.example/2031/06/10/doors",
        ],
    ]
    at = "https://www.kelmouthpost.example/2031/06"
    gold = [
        Gold(
            "You can’t eat a promise,",
            ("Tom Hale",),
            "",
            "2031-06-03",
            url=f"{at}/03/hall",
        ),
        Gold(
            "Somebody has to pay for the bridge, and it won’t be us.",
            ("Maria Lund",),
            "",
            "2031-06-04",
            url=f"{at}/04/bridge",
        ),
        Gold(
            "I have said all I am going to say on that.",
            ("Tom Hale",),
            "",
            "2031-06-04",
            url=f"{at}/04/bridge",
        ),
        Gold(
            "We opened the doors and nobody came in, not one.",
            ("Grace Obi",),
            "",
            "2031-06-10",
            url=f"{at}/10/doors",
        ),
    ]
    return Made("jottings.tsv", csv_of(rows, "\t"), gold)


def odd_heads() -> Made:
    rows = [
        ["#", "The money line", "Whose mouth", "Ran", "Rag", "Checked by"],
        [
            "1",
            "“Every pound of it was spent, and spent well.”",
            "Sarah Quist",
            "2 March 2031",
            "Daily Wharf",
            "JB",
        ],
        [
            "2",
            "“If that is a plan, I am a lighthouse.”",
            "Peter Amadi",
            "2 March 2031",
            "Daily Wharf",
            "JB",
        ],
        [
            "3",
            "“We will publish the letters. All of them, in order.”",
            "Sarah Quist",
            "9 March 2031",
            "Morning Tide",
            "KK",
        ],
    ]
    gold = [
        Gold(
            "Every pound of it was spent, and spent well.",
            ("Sarah Quist",),
            "",
            "2031-03-02",
            "Daily Wharf",
        ),
        Gold(
            "If that is a plan, I am a lighthouse.",
            ("Peter Amadi",),
            "",
            "2031-03-02",
            "Daily Wharf",
        ),
        Gold(
            "We will publish the letters. All of them, in order.",
            ("Sarah Quist",),
            "",
            "2031-03-09",
            "Morning Tide",
        ),
    ]
    return Made("odd.csv", csv_of(rows), gold, speakers=("Peter Amadi",))


def merged_heads() -> Made:
    """A title, an empty line, heads over two lines, and a note below the table."""
    rows = [
        ["Quotes on the tolls, collected by the news desk", "", "", "", "", ""],
        ["", "", "", "", "", ""],
        ["WHO", "", "WHAT", "WHERE", "", "WHEN"],
        ["Name", "Position", "Quote", "Newspaper", "Link", "Date"],
        [
            "Ada Quill",
            "Mayor of Kelmouth",
            "“I won’t be lectured by a toll booth.”",
            COURIER,
            f"{URL}/booth",
            "2031-07-01",
        ],
        ["", "", "", "", "", ""],
        [
            "Xolani Dube",
            "",
            "“Then build the second lane.”",
            COURIER,
            f"{URL}/lane",
            "2031-07-02",
        ],
        [
            "“",
            "",
            "“And build it before the winter.”",
            COURIER,
            f"{URL}/lane",
            "2031-07-02",
        ],
        ["Total: 3", "", "", "", "", ""],
    ]
    gold = [
        Gold(
            "I won’t be lectured by a toll booth.",
            ("Ada Quill",),
            "Mayor of Kelmouth",
            "2031-07-01",
            COURIER,
            f"{URL}/booth",
        ),
        Gold(
            "Then build the second lane.",
            ("Xolani Dube",),
            "",
            "2031-07-02",
            COURIER,
            f"{URL}/lane",
        ),
        Gold(
            "And build it before the winter.",
            ("Xolani Dube",),
            "",
            "2031-07-02",
            COURIER,
            f"{URL}/lane",
        ),
    ]
    return Made("desk.xlsx", xlsx_of(rows), gold, roles=(("Mayor of Kelmouth", ""),))


def research_sheet() -> Made:
    """A researcher’s codebook sheet, with much that is no business of ours."""
    rows = [
        [
            "Case ID",
            "Date coded",
            "Coder",
            "Name of speaker",
            "Party",
            "Statement (verbatim)",
            "Date said",
            "Publication",
            "Article title",
            "Article URL",
            "Sentiment",
        ],
        [
            "K-001",
            "1/2/2032",
            "AB",
            "Hale, Tom",
            "Harbour Party",
            "\"There is no 'crisis' here\"",
            "2031-02",
            "Morning Tide",
            "Hale denies crisis",
            "https://tide.example/a?utm_source=x",
            "neg",
        ],
        [
            "K-002",
            "1/2/2032",
            "AB",
            "Lund, Maria",
            "Civic List",
            '"I resign, and gladly"',
            "2031-02-14",
            "Morning Tide",
            "Lund goes",
            "https://tide.example/b",
            "neu",
        ],
        [
            "K-003",
            "3/2/2032",
            "CD",
            "Hale, Tom",
            "Harbour Party",
            '"She was a good colleague [...] most days"',
            "2031-02-14",
            "Morning Tide",
            "Lund goes",
            "https://tide.example/b",
            "pos",
        ],
    ]
    gold = [
        Gold(
            "There is no 'crisis' here",
            ("Tom Hale",),
            "",
            "2031-02",
            "Morning Tide",
            "https://tide.example/a?utm_source=x",
            "Hale denies crisis",
        ),
        Gold(
            "I resign, and gladly",
            ("Maria Lund",),
            "",
            "2031-02-14",
            "Morning Tide",
            "https://tide.example/b",
            "Lund goes",
        ),
        Gold(
            "She was a good colleague […] most days",
            ("Tom Hale",),
            "",
            "2031-02-14",
            "Morning Tide",
            "https://tide.example/b",
            "Lund goes",
        ),
    ]
    return Made("codebook.csv", csv_of(rows), gold, speakers=("Tom Hale",))
