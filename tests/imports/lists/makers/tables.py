"""Lists as reporters keep them in a table: five manners, each twice."""

from articles.readers.reading import Draft
from tests.imports.lists.makers.made import Gold, Made, csv_of, refused, xlsx_of

COURIER, RADIO = "The Bay Courier", "Radio Kelmouth"
URL = "https://bay.example/news"


def plain_heads() -> Made:
    rows = [
        ["Quote", "Speaker", "Role", "Date", "Outlet", "URL", "Headline"],
        ["“The harbour cannot wait another year.”", "Ada Quill", "Mayor", "2031-05-15",
         COURIER, f"{URL}/harbour", "Harbour tolls to rise"],
        ["“We were never asked.”", "Bo Ek", "", "2031-05-15", COURIER,
         f"{URL}/harbour", "Harbour tolls to rise"],
        ["Tolls are a tax on work.", "Port Workers’ Union", "", "2031-05-15", COURIER,
         f"{URL}/harbour", "Harbour tolls to rise"],
        ["“It’s the nurses’ pay that worries me.”", "Dr Lena Voss",
         "Chief executive, Kelmouth Hospital", "2031-06-02", RADIO, "", "Morning talk"],
        ["", "Bo Ek", "", "2031-05-15", COURIER, f"{URL}/harbour", ""],
        ["“No source is given for this.”", "Cy Noe", "", "", "", "", ""],
    ]  # fmt: skip
    at = {"outlet": COURIER, "url": f"{URL}/harbour", "on": "2031-05-15"}
    gold = [
        Gold("The harbour cannot wait another year.", ("Ada Quill",), "Mayor", **at),
        Gold("We were never asked.", ("Bo Ek",), **at),
        Gold("Tolls are a tax on work.", ("Port Workers’ Union",), **at),
        Gold("It’s the nurses’ pay that worries me.", ("Lena Voss",),
             "Chief executive, Kelmouth Hospital", "2031-06-02", RADIO,
             title="Morning talk"),
        refused("No source is given for this."),
    ]  # fmt: skip
    return Made("plain.csv", csv_of(rows), gold, speakers=("Lena Voss",))


def foreign_program() -> Made:
    """Excel in much of Europe: semicolons, windows-1252, days first with stops."""
    rows = [
        ["Zitat", "Sprecher", "Funktion", "Datum", "Quelle", "Bemerkung"],
        ["„Wir warten seit Jahren“", "Jürgen Maß", "Bürgermeister", "15.05.2031",
         "Küstenbote", "telefonisch"],
        ["„Das ist – mit Verlaub – Unsinn; das weiß jeder.“", "Élodie Brûlé", "",
         "16.05.2031", "Küstenbote", ""],
        ["Niemand hat uns gefragt", "Jürgen Maß", "Bürgermeister", "04.05.2031",
         "Küstenbote", ""],
        ["«On attend toujours»", "Élodie Brûlé", "", "18.5.2031", "L’Écho du port", ""],
    ]  # fmt: skip
    gold = [
        Gold("Wir warten seit Jahren", ("Jürgen Maß",), "Bürgermeister", "2031-05-15",
             "Küstenbote"),
        Gold("Das ist – mit Verlaub – Unsinn; das weiß jeder.", ("Élodie Brûlé",), "",
             "2031-05-16", "Küstenbote"),
        Gold("Niemand hat uns gefragt", ("Jürgen Maß",), "Bürgermeister", "2031-05-04",
             "Küstenbote"),
        Gold("On attend toujours", ("Élodie Brûlé",), "", "2031-05-18",
             "L’Écho du port"),
    ]  # fmt: skip
    content = csv_of(rows, ";", "cp1252")
    return Made("excel.csv", content, gold, day_first=True)


def no_head() -> Made:
    rows = [
        ["Tom Hale", "“You can’t eat a promise,” he told the hall.", "3 June 2031",
         "www.kelmouthpost.example/2031/06/03/hall"],
        ["Maria Lund", "“Somebody has to pay for the bridge, and it won’t be us.”",
         "4 June 2031", "www.kelmouthpost.example/2031/06/04/bridge"],
        ["Tom Hale", "I have said all I am going to say on that.", "4 June 2031",
         "www.kelmouthpost.example/2031/06/04/bridge"],
        ["Grace Obi", "We opened the doors and nobody came in, not one.",
         "10 June 2031", "www.kelmouthpost.example/2031/06/10/doors"],
    ]  # fmt: skip
    at = "https://www.kelmouthpost.example/2031/06"
    gold = [
        Gold("You can’t eat a promise,", ("Tom Hale",), "", "2031-06-03",
             url=f"{at}/03/hall"),
        Gold("Somebody has to pay for the bridge, and it won’t be us.", ("Maria Lund",),
             "", "2031-06-04", url=f"{at}/04/bridge"),
        Gold("I have said all I am going to say on that.", ("Tom Hale",), "",
             "2031-06-04", url=f"{at}/04/bridge"),
        Gold("We opened the doors and nobody came in, not one.", ("Grace Obi",), "",
             "2031-06-10", url=f"{at}/10/doors"),
    ]  # fmt: skip
    return Made("jottings.tsv", csv_of(rows, "\t"), gold)


def odd_heads() -> Made:
    rows = [
        ["#", "The money line", "Whose mouth", "Ran", "Rag", "Checked by"],
        ["1", "“Every pound of it was spent, and spent well.”", "Sarah Quist",
         "2 March 2031", "Daily Wharf", "JB"],
        ["2", "“If that is a plan, I am a lighthouse.”", "Peter Amadi",
         "2 March 2031", "Daily Wharf", "JB"],
        ["3", "“We will publish the letters. All of them, in order.”", "Sarah Quist",
         "9 March 2031", "Morning Tide", "KK"],
    ]  # fmt: skip
    gold = [
        Gold("Every pound of it was spent, and spent well.", ("Sarah Quist",), "",
             "2031-03-02", "Daily Wharf"),
        Gold("If that is a plan, I am a lighthouse.", ("Peter Amadi",), "",
             "2031-03-02", "Daily Wharf"),
        Gold("We will publish the letters. All of them, in order.", ("Sarah Quist",),
             "", "2031-03-09", "Morning Tide"),
    ]  # fmt: skip
    return Made("odd.csv", csv_of(rows), gold, speakers=("Peter Amadi",))


def merged_heads() -> Made:
    """A title, an empty line, heads over two lines, and a note below the table."""
    rows = [
        ["Quotes on the tolls, collected by the news desk", "", "", "", "", ""],
        ["", "", "", "", "", ""],
        ["WHO", "", "WHAT", "WHERE", "", "WHEN"],
        ["Name", "Position", "Quote", "Newspaper", "Link", "Date"],
        ["Ada Quill", "Mayor of Kelmouth", "“I won’t be lectured by a toll booth.”",
         COURIER, f"{URL}/booth", "2031-07-01"],
        ["", "", "", "", "", ""],
        ["Xolani Dube", "", "“Then build the second lane.”", COURIER, f"{URL}/lane",
         "2031-07-02"],
        ["“", "", "“And build it before the winter.”", COURIER, f"{URL}/lane",
         "2031-07-02"],
        ["Total: 3", "", "", "", "", ""],
    ]  # fmt: skip
    gold = [
        Gold("I won’t be lectured by a toll booth.", ("Ada Quill",),
             "Mayor of Kelmouth", "2031-07-01", COURIER, f"{URL}/booth"),
        Gold("Then build the second lane.", ("Xolani Dube",), "", "2031-07-02",
             COURIER, f"{URL}/lane"),
        Gold("And build it before the winter.", ("Xolani Dube",), "", "2031-07-02",
             COURIER, f"{URL}/lane"),
    ]  # fmt: skip
    return Made("desk.xlsx", xlsx_of(rows), gold, roles=(("Mayor of Kelmouth", ""),))


def research_sheet() -> Made:
    """A researcher’s codebook sheet, with much that is no business of ours."""
    rows = [
        ["Case ID", "Date coded", "Coder", "Name of speaker", "Party", "Statement (verbatim)",
         "Date said", "Publication", "Article title", "Article URL", "Sentiment"],
        ["K-001", "1/2/2032", "AB", "Hale, Tom", "Harbour Party",
         "\"There is no 'crisis' here\"", "2031-02", "Morning Tide", "Hale denies crisis",
         "https://tide.example/a?utm_source=x", "neg"],
        ["K-002", "1/2/2032", "AB", "Lund, Maria", "Civic List",
         "\"I resign, and gladly\"", "2031-02-14", "Morning Tide", "Lund goes",
         "https://tide.example/b", "neu"],
        ["K-003", "3/2/2032", "CD", "Hale, Tom", "Harbour Party",
         "\"She was a good colleague [...] most days\"", "2031-02-14", "Morning Tide",
         "Lund goes", "https://tide.example/b", "pos"],
    ]  # fmt: skip
    gold = [
        Gold("There is no 'crisis' here", ("Tom Hale",), "", "2031-02", "Morning Tide",
             "https://tide.example/a?utm_source=x", "Hale denies crisis"),
        Gold("I resign, and gladly", ("Maria Lund",), "", "2031-02-14", "Morning Tide",
             "https://tide.example/b", "Lund goes"),
        Gold("She was a good colleague […] most days", ("Tom Hale",), "", "2031-02-14",
             "Morning Tide", "https://tide.example/b", "Lund goes"),
    ]  # fmt: skip
    return Made("codebook.csv", csv_of(rows), gold, speakers=("Tom Hale",))


ON_RECORD = Draft(
    text=(
        "Kelmouth is to lose its ferry in the spring.\n\n"
        "“The ferry has been losing money for nine years,” Bo Ek, the chief executive "
        "of Kelmouth Ports, said on Monday. “Nobody likes to say so.”\n\n"
        "Ada Quill, the mayor, called the decision “a betrayal of the islands”. "
        "“We will fight it,” she told reporters. “We will fight it in court.”\n\n"
        "Passengers were told to expect no refunds."
    ),
    title="Kelmouth to lose its ferry",
    outlet=COURIER,
    url=f"{URL}/ferry",
)


def on_record() -> Made:
    """Rows of an article that is on record: as printed, with slips, and not there."""
    rows = [
        ["Speaker", "Words", "Source"],
        ["Bo Ek", "The ferry has been losing money for nine years.", f"{URL}/ferry"],
        ["Ada Quill", "“a betrayal of the islands”", f"{URL}/ferry"],
        ["Ada Quill", "We'll fight it all the way to the courts", f"{URL}/ferry?utm_medium=x"],
        ["Ada Quill", "We will fight it in court.", f"{URL}/ferry"],
        ["Bo Ek", "The ferry was a mistake from the start.", f"{URL}/ferry#top"],
        ["Bo Ek", "The ferry has been losing money … Nobody likes to say so.", f"{URL}/ferry"],
    ]  # fmt: skip
    at = {"url": f"{URL}/ferry", "outlet": COURIER}
    gold = [
        Gold("The ferry has been losing money for nine years,", ("Bo Ek",), **at),
        Gold("a betrayal of the islands", ("Ada Quill",), kind="partial", **at),
        refused("We'll fight it all the way to the courts"),
        Gold("We will fight it in court.", ("Ada Quill",), **at),
        refused("The ferry was a mistake from the start."),
        refused("The ferry has been losing money […] Nobody likes to say so."),
    ]
    return Made("ferry.csv", csv_of(rows), gold, [ON_RECORD])


def on_record_by_title() -> Made:
    """The article was pasted: it is known by outlet, title and date alone."""
    text = (
        "“I am not going anywhere,” the headmistress, Ines Moro, said.\n\n"
        "“I am not going anywhere,” her deputy, Paul Reyes, said too, laughing.\n\n"
        "Parents called it “a shambles”."
    )
    draft = Draft(text=text, title="School row goes on", outlet="Daily Wharf")
    rows = [
        ["Outlet", "Story", "Who", "Quote"],
        [
            "daily wharf",
            "School Row Goes On",
            "Ines Moro",
            "“I am not going anywhere.”",
        ],
        ["Daily Wharf", "School row goes on", "Parents", "a shambles"],
        ["Daily Wharf", "School row is over", "Paul Reyes", "“We all stayed.”"],
    ]
    gold = [
        Gold("I am not going anywhere,", ("Ines Moro",), outlet="Daily Wharf"),
        Gold("a shambles", ("Parents",), outlet="Daily Wharf", kind="partial"),
        Gold("We all stayed.", ("Paul Reyes",), outlet="Daily Wharf",
             title="School row is over"),
    ]  # fmt: skip
    return Made("school.csv", csv_of(rows, "|"), gold, [draft])


def american_days() -> Made:
    """Days that may be two are refused, one by one; the others come in."""
    rows = [
        ["Date", "Quote", "Said by", "Media"],
        ["5/15/31", "“We broke ground and then we broke the budget.”", "Rep. Carla Munn",
         "Bay Tribune"],
        ["5/6/2031", "“Ask me after the vote.”", "Rep. Carla Munn", "Bay Tribune"],
        ["May 7, 2031", "“Fine. Ask me now.”", "Rep. Carla Munn", "Bay Tribune"],
        ["31/02/2031", "“There was no such day.”", "Cy Noe", "Bay Tribune"],
    ]  # fmt: skip
    gold = [
        Gold("We broke ground and then we broke the budget.", ("Carla Munn",), "rep.", on="2031-05-15", outlet="Bay Tribune"),
        refused("Ask me after the vote."),
        Gold("Fine. Ask me now.", ("Carla Munn",), "rep.", on="2031-05-07",
             outlet="Bay Tribune"),
        refused("There was no such day."),
    ]  # fmt: skip
    return Made("days.csv", csv_of(rows), gold)


def days_told_by_the_head() -> Made:
    rows = [
        ["Quote text", "Speaker name", "Date (dd/mm/yyyy)", "Where published"],
        ["“One lane is no lane.”", "Xolani Dube", "05/06/2031", "Morning Tide"],
        ["“Two lanes are a road.”", "Xolani Dube", "06/05/2031", "Morning Tide"],
    ]
    gold = [
        Gold(
            "One lane is no lane.", ("Xolani Dube",), "", "2031-06-05", "Morning Tide"
        ),
        Gold(
            "Two lanes are a road.", ("Xolani Dube",), "", "2031-05-06", "Morning Tide"
        ),
    ]
    return Made("lanes.csv", csv_of(rows, codec="utf-16"), gold)
