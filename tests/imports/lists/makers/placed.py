"""Lists of articles on record, and of days that may be two: each twice."""

from articles.readers.reading import Draft
from tests.imports.lists.makers.made import Gold, Made, csv_of, refused
from tests.imports.lists.makers.tables import COURIER, URL

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
        [
            "Ada Quill",
            "We'll fight it all the way to the courts",
            f"{URL}/ferry?utm_medium=x",
        ],
        ["Ada Quill", "We will fight it in court.", f"{URL}/ferry"],
        ["Bo Ek", "The ferry was a mistake from the start.", f"{URL}/ferry#top"],
        [
            "Bo Ek",
            "The ferry has been losing money … Nobody likes to say so.",
            f"{URL}/ferry",
        ],
    ]
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
        Gold(
            "We all stayed.",
            ("Paul Reyes",),
            outlet="Daily Wharf",
            title="School row is over",
        ),
    ]
    return Made("school.csv", csv_of(rows, "|"), gold, [draft])


def american_days() -> Made:
    """Days that may be two are refused, one by one; the others come in."""
    rows = [
        ["Date", "Quote", "Said by", "Media"],
        [
            "5/15/31",
            "“We broke ground and then we broke the budget.”",
            "Rep. Carla Munn",
            "Bay Tribune",
        ],
        ["5/6/2031", "“Ask me after the vote.”", "Rep. Carla Munn", "Bay Tribune"],
        ["May 7, 2031", "“Fine. Ask me now.”", "Rep. Carla Munn", "Bay Tribune"],
        ["31/02/2031", "“There was no such day.”", "Cy Noe", "Bay Tribune"],
    ]
    gold = [
        Gold(
            "We broke ground and then we broke the budget.",
            ("Carla Munn",),
            "rep.",
            on="2031-05-15",
            outlet="Bay Tribune",
        ),
        refused("Ask me after the vote."),
        Gold(
            "Fine. Ask me now.",
            ("Carla Munn",),
            "rep.",
            on="2031-05-07",
            outlet="Bay Tribune",
        ),
        refused("There was no such day."),
    ]
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
