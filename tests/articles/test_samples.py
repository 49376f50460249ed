"""The project's own sample articles hold every pattern that the engine must read."""

import re
from datetime import date
from pathlib import Path

import pytest

SAMPLES = Path(__file__).parents[2] / "articles" / "samples"
FILES = sorted(SAMPLES.glob("*.txt"))
HEADINGS = ["Title", "Byline", "Outlet", "Date", "Address"]

# The catalogue of news prose: pattern, sample, the words that show it.
PATTERNS = [
    # Where the cue stands.
    (
        "quote, X said, quote",
        "american-politics",
        'at Harker\'s Slip," Sen. Lydia Marchbanks said. "Tonight we stopped',
    ),
    (
        "quote, X said",
        "agency-a",
        "dry in the morning,” Water Minister Maren Askvik said.",
    ),
    (
        "quote, said X with appositive",
        "irish-regional",
        "said Colm Tarrant, chairman of the board and owner of the ice plant.",
    ),
    ("X said, quote", "indian-daily", "She said, “The embankment would have been"),
    ("X said quote", "american-politics", 'When Marchbanks said "we have it," a clerk'),
    ("X said: quote", "agency-a", "Askvik said: “It is the most accurate"),
    (
        "according to X, quote",
        "indian-daily",
        "According to its director, Professor Anukul Barui, “the decision was",
    ),
    (
        "quote, according to X",
        "agency-a",
        "“The channel can bear it,” according to a study",
    ),
    (
        "speaker in the paragraph before",
        "court",
        "for some time.\n\n“I say that it has",
    ),
    (
        "speaker in the paragraph after",
        "irish-regional",
        "“Mine.”\n\nThe admission came yesterday from the caretaker, Jarlath Keady,",
    ),
    (
        "speaker in another sentence",
        "indian-daily",
        "Ms. Sanyal, reacting to the charge, pointed to the boat clinic that visits on"
        " Tuesdays. “He is right about the ferry,”",
    ),
    (
        "opener repeated in each paragraph, closed once",
        "agency-a",
        "were also sure.\n\n“They were sure that the sea would rise by a hand’s breadth"
        " in a century. They were good engineers and it rose by that much before they"
        " retired.\n\n“So no, I am not sure. I am careful, which is cheaper.”",
    ),
    (
        "participle far from its subject",
        "american-politics",
        "Ostrander walked the halls for most of the afternoon with a map of Indiana's"
        " drainage ditches rolled under his arm, stopping twice to be photographed and"
        ' once for pie, telling whoever would look at it, "Show me the ocean."',
    ),
    (
        "saying, after a long subject",
        "indian-daily",
        "she brushed off questions about her gift, saying, “You people also",
    ),
    ("adding, before a fragment", "wire-brief", "she said, adding, ''yet.''"),
    (
        "subject in a subordinate clause",
        "african-daily",
        'walked out of the durbar after he said "you are feeding the beach',
    ),
    # Which words report.
    (
        "told an outlet's programme",
        "american-politics",
        'He told WQTB\'s "Sound Side" program on Thursday morning that',
    ),
    (
        "told a newspaper",
        "indian-daily",
        "“There were leeches,” she told The Eastern Sentinel over phone.",
    ),
    ("told listeners", "court", "told the jury at Marlsea Crown Court."),
    (
        "reportedly told",
        "american-politics",
        'He reportedly told colleagues at a closed lunch: "I walked',
    ),
    (
        "was quoted as saying",
        "british-single-marks",
        "was quoted as saying in a staff newsletter that the inquiry was ‘a panto",
    ),
    (
        "cue word inside a quotation",
        "court",
        "“He said it was sound, they said it was sound, everybody said it was sound,”",
    ),
    # Who speaks.
    ("he", "british-single-marks", "stand on it in January,’ he said."),
    ("she", "court", "I was puzzled by how beautiful it was,” she said."),
    ("who", "irish-regional", "read by Feerick, who said, “It’s short, anyway.”"),
    ("it", "agency-a", "It added: “A port that keeps office hours"),
    ("they", "press-release", "They added: “The ice creams are on us.”"),
    ("bare surname", "agency-a", "“I would rather be late,” Lindgaard said."),
    (
        "title before the name",
        "indian-daily",
        "District Magistrate Debjani Sanyal said.",
    ),
    (
        "appositive before the cue's colon",
        "press-release",
        "Baroness Lettice Crane, Chair of Haldrake Marine, commented: “The town",
    ),
    (
        "relative clause after the name",
        "british-single-marks",
        "Gwen Orrell, who lost a kitchen to the flood of 2013,",
    ),
    (
        "nominal without capitals",
        "american-politics",
        '"We do not discuss lunch," the spokesman said.',
    ),
    (
        "unnamed, for an organisation",
        "tweets",
        'a spokesman for the commissioner said, "It was a sentence."',
    ),
    (
        "organisation",
        "agency-a",
        "Nordhav Mutual, the largest of them, said it “should",
    ),
    ("document", "british-single-marks", "boat of the right size,’ the report says."),
    (
        "the statement also stressed",
        "agency-a",
        "The statement also stressed that “no master",
    ),
    (
        "joint speakers, each with a role",
        "irish-regional",
        "Fionn Hession, a marine engineer, and Sorcha Liddane, a former harbour pilot,"
        " warned: “If the gates",
    ),
    (
        "two people of one surname",
        "tweets",
        "Marchbanks told Lunchbreak, and our notes, to our shame, do not say which.",
    ),
    ("no source", "irish-regional", "\n\n“What’s the price of a paint press?”\n\n"),
    (
        "place that is no speaker",
        "american-politics",
        "giving North Carolina, which loses",
    ),
    (
        "party tag that is no speaker",
        "american-politics",
        "Rep. Dale Ostrander, L-Ind.,",
    ),
    # What stands inside the marks.
    ("double inside single", "british-single-marks", "I don’t say “Well done”, I say"),
    ("single inside double", "court", "“You called it ‘elegant’, did you not?”"),
    (
        "single inside straight double",
        "african-daily",
        "was a 'typographical lighthouse',\"",
    ),
    (
        "outer and inner marks open together",
        "court",
        "“‘Then write down what we meant,’”",
    ),
    ("bracketed insertion", "british-single-marks", "it’s [ignorance] the dearer"),
    ("sic", "tweets", "thank you to adress [sic] your remarks"),
    ("ellipsis", "court", "“I called it ‘elegant … on paper’,”"),
    ("one word", "agency-a", "it called the plan “hasty” and urged"),
    ("two or three words", "african-daily", 'was about "small-small matters".'),
    ("scare quotes", "indian-daily", "said the “Matlipur model” was being studied"),
    ("title of a work", "press-release", "A short film, “Stone by Stone”, can be seen"),
    ("nickname", "american-politics", 'Elbert "Cap" Tolliver, who ran'),
    # Which marks.
    ("curly marks", "court", "“This is a simple case about a thing"),
    ("straight marks", "american-politics", '"That was a soybean field," he said.'),
    ("two straight apostrophes", "wire-brief", "''I came to do one unpopular thing"),
    ("two backquotes", "wire-brief", "``We put the engine off and drifted,''"),
    ("British single marks", "british-single-marks", "‘They’d come at nine and they’d"),
    ("guillemets", "essay", "«I do not say that the minister is wrong», he went on."),
    (
        "low and high marks",
        "essay",
        "„A harbour that sleeps is a harbour that dies“, the",
    ),
    ("unbalanced mark", "indian-daily", "“They are saying voluntary, voluntary."),
    # Which layouts.
    (
        "block quote without marks",
        "court",
        "9 June 2020:\n\nSixty-four stations, sixty-",
    ),
    ("block quote with marks", "irish-regional", "got up to say:\n\n“I have nineteen"),
    (
        "quote – name",
        "press-release",
        "or possibly a cloud.” – Dennis Tapsell, deckchair",
    ),
    (
        "from the desk of",
        "press-release",
        "From the desk of Owen Marchbanks, Operations",
    ),
    ("transcript line", "transcript", "\n\nMARCHBANKS: I'd let the crabs do it.\n\n"),
    ("question and answer", "interview", "\n\nQ: And where has it failed?\n\nA: Every"),
    ("tweet with a hashtag", "tweets", 'than this #ClayGate"'),
    ("tweet by a handle", "tweets", 'forty centimetres," @imelda_q wrote.'),
    (
        "in a Twitter post",
        "tweets",
        'Sen. Marchbanks responded in a Twitter post: "Good',
    ),
    (
        "sentence cut by a page break",
        "court",
        "because she was shown\n\na photograph of it.",
    ),
    ("agency dateline", "agency-a", "\n\nSTRANDHOLM, Vestmark, Sept 12 (Norwire) – "),
]


def read_sample(name: str) -> str:
    return (SAMPLES / f"{name}.txt").read_text(encoding="utf-8")


def details_of(path: Path) -> dict[str, str]:
    """Return the header lines of a sample by their headings, in order."""
    header = path.read_text(encoding="utf-8").split("\n\n")[0]
    return dict(line.split(": ", 1) for line in header.splitlines())


def body_of(path: Path) -> str:
    return path.read_text(encoding="utf-8").split("\n\n", 1)[1]


def test_there_are_fourteen_samples():
    assert len(FILES) == 14


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_sample_opens_with_its_five_details(path):
    details = details_of(path)

    assert list(details) == HEADINGS
    assert all(details.values())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_sample_is_dated_between_2019_and_2025(path):
    published_on = date.fromisoformat(details_of(path)["Date"])

    assert 2019 <= published_on.year <= 2025


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_body_has_300_to_900_words(path):
    assert 300 <= len(body_of(path).split()) <= 900


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_address_is_reserved_for_examples(path):
    address = details_of(path)["Address"]

    assert re.match(r"https://[a-z-]+\.example/\S+$", address)


def test_no_two_samples_share_an_address_or_an_outlet():
    details = [details_of(path) for path in FILES]

    assert len({each["Address"] for each in details}) == len(FILES)
    assert len({each["Outlet"] for each in details}) == len(FILES)


def test_two_outlets_carry_the_same_agency_copy():
    first, second = SAMPLES / "agency-a.txt", SAMPLES / "agency-b.txt"

    assert body_of(first) == body_of(second)


def test_only_the_wire_brief_is_hard_wrapped():
    wrapped = [path.stem for path in FILES if re.search(r"\S\n\S", body_of(path))]

    assert wrapped == ["wire-brief"]
    assert (
        max(map(len, read_sample("wire-brief").split("\n\n", 1)[1].split("\n"))) <= 72
    )


def test_one_paragraph_never_closes_its_quotation_mark():
    paragraphs = body_of(SAMPLES / "indian-daily.txt").split("\n\n")

    unbalanced = [each for each in paragraphs if each.count("“") != each.count("”")]

    assert len(unbalanced) == 1


@pytest.mark.parametrize("surname", ["Askvik", "Quarshie", "Marchbanks"])
def test_the_recurring_people_stand_in_several_outlets(surname):
    holders = [path for path in FILES if surname in body_of(path)]

    assert len(holders) >= 5


@pytest.mark.parametrize(
    ("name", "words"),
    [pattern[1:] for pattern in PATTERNS],
    ids=[pattern[0] for pattern in PATTERNS],
)
def test_each_pattern_of_the_catalogue_stands_in_a_sample(name, words):
    assert words in read_sample(name)


def test_no_pattern_is_named_twice():
    names = [pattern[0] for pattern in PATTERNS]

    assert len(set(names)) == len(names)
