"""Which detail a column’s head names, in whatever words people write it.

A head counts as exact where all of it is a name below, and as likely where it holds
one of the words in HINTS; there the first rule that fits decides.
"""

import re

# What a person may choose for a column; the sentence is shown beside it.
FIELDS = {
    "quote": "the quote",
    "speaker": "who said it",
    "role": "their role",
    "organisation": "the organisation of the role",
    "date": "when it was published",
    "said_on": "when it was said",
    "outlet": "the outlet",
    "url": "the address",
    "title": "the title of the article",
    "byline": "who wrote the article",
    "given": "the first name of who said it",
    "family": "the last name of who said it",
    "notes": "notes",
    "source": "the outlet or the address",
}
SEVERAL = {"notes"}  # the only detail that several columns may give
IGNORED = "ignored"

EXACT = {
    IGNORED: "why key itemtype",
    "quote": (
        "quote quotes quotation quotations words statement verbatim citation "
        "zitat cita citat citaat utterance soundbite passage highlight quotetext "
        "said whattheysaid whatwassaid whatwesaid fullquote directquote "
        "exactquote exactwords quoted thequote extract wording aussage "
        "declaration declaracion frase phrase"
    ),
    "speaker": (
        "speaker speakers name names who whosaidit saidby person spokesperson "
        "attribution attributedto quotedperson personquoted whoisquoted sprecher "
        "interviewee politician sourceperson fullname speakername nameofspeaker "
        "quotedby quoteby by locuteur orateur ponente hablante spreker "
        "wer qui quien persona personne portavoz orador"
    ),
    "given": ("firstname forename givenname first vorname prenom speakerfirstname"),
    "family": ("lastname surname familyname last nachname nom speakerlastname"),
    "role": (
        "role roles position jobtitle job occupation function capacity post "
        "designation rank speakertitle speakerstitle titleofspeaker titlerole "
        "rolewhensaid funktion fonction cargo functie office speakerrole "
        "whotheyare"
    ),
    "organisation": (
        "organisation organization organisations affiliation party employer "
        "company institution org body organisationparty"
    ),
    "date": (
        "date on published publishedat publishedon datepublished publicationdate "
        "pubdate articledate dateofarticle dateofpublication datum fecha day "
        "printed dateprinted issuedate"
    ),
    "said_on": (
        "saidon datesaid whensaid when wann quand cuando spokenon datespoken "
        "quotedate dateofquote dateofstatement statementdate dateofspeech "
        "speechdate"
    ),
    "outlet": (
        "outlet newspaper paper publication media medium publisher journal "
        "magazine broadcaster masthead outletname newsoutlet mediaoutlet "
        "publicationtitle publicationname zeitung journalname station programme "
        "channel whereitran medio krant journaux nameofoutlet nameofpublication "
        "medienhaus journaltitle"
    ),
    "url": (
        "url urls link links hyperlink address webaddress weblink permalink uri "
        "web webpage website href enlace lien sourceurl sourcelink articleurl "
        "articlelink"
    ),
    "title": (
        "headline headlines articletitle titleofarticle story storytitle heading "
        "piece articleheadline"
    ),
    "byline": "byline reporter journalist writtenby writer articleauthor",
    "notes": (
        "note notes remark remarks memo context observations annotation "
        "annotations anmerkung bemerkung background notestoself"
    ),
    "comment": "comment comments",
    "author": "author authors autor auteur",
    "text": "text content body copy transcript article",
    "heading": "title titel titre",
    "source": (
        "source sourcename sources quelle fuente fonte bron foundin foundat from "
        "reference ref where wo donde ou"
    ),
}
# A “Speaker” beside it is meant rather: Airtable calls a row’s own label “Name”.
GENERAL = {"name", "names"}
BY_NAME = {name: field for field, names in EXACT.items() for name in names.split()}

# A head that says one of these is the bookkeeping of whoever kept the list.
HINTS = [
    (
        IGNORED,
        r"(?:access|added|enter|retriev|creat|modif|updat|cod(?:er|ed)|check|collect|"
        r"verif|archiv|e-?mail|timestamp|sentiment|stance|categor|keyword)\w*|tags?|topics?|themes?|"
        r"id|no|nr|number|priority|initials|length|words? count",
    ),
    ("url", r"urls?|links?|href|hyperlink|web|address|permalink|uri"),
    ("said_on", r"said on|date (?:it was )?said|spoken|when"),
    ("given", r"first name|forename|given name"),
    ("family", r"last name|surname|family name"),
    ("byline", r"byline|reporter|journalist|written by|writer"),
    ("said_on", r"(?:quote|statement|speech|interview)(?:'?s)? date|date .*\bquote"),
    ("speaker", r"(?:quote|statement|words|spoken|quoted) (?:by|from)"),
    ("source", r"(?:reported|appeared|ran|printed|published|found|quoted) in"),
    ("date", r"date|day|datum|(?:published|reported|appeared|ran|printed) on|fecha"),
    (
        "title",
        r"headline|(?:article|story|piece)(?:'?s)? title|"
        r"title of (?:the )?(?:article|story|piece)",
    ),
    ("role", r"role|position|job|occupation|function|capacity|designation|post|rank"),
    ("role", r"(?:speaker|person)(?:'?s)? title|title of (?:the )?(?:speaker|person)"),
    ("organisation", r"organi[sz]ation|affiliation|party|employer|company"),
    ("outlet", r"outlet|newspaper|paper|publication|media|publisher|magazine|journal"),
    ("notes", r"notes?|comments?|remarks?|context|memo"),
    (
        "speaker",
        r"speakers?|who|persons?|said by|attributed|interviewee|spokes\w+|names?",
    ),
    ("source", r"sources?|found"),
    ("title", r"title|article|story|headlines?"),
    ("source", r"where"),
    (
        "quote",
        r"quot\w+|words?|statements?|verbatim|said|says|utterances?|passage|text",
    ),
    (IGNORED, r"page|type|language|lang|file|row|status|group|key|user"),
]
_hints = [(field, re.compile(rf"\b(?:{hint})\b")) for field, hint in HINTS]
# Outlet / date   or   Date & paper: the day is taken off the outlet
_outlet = r"(?:outlet|newspaper|paper|publication|media|source|publisher)"
_outlet_and_day = re.compile(
    rf"{_outlet}s?\s*(?:[/&,+]|and)\s*date|date\s*(?:[/&,+]|and)\s*{_outlet}"
)
_bracketed = re.compile(r"\(.*?\)|\[.*?\]")
_day_first = re.compile(r"\bd{1,2}[/.-]m{1,3}\b|\btt[/.-]mm\b|day first", re.IGNORECASE)
_month_first = re.compile(r"\bm{1,2}[/.-]d{1,2}\b|month first", re.IGNORECASE)


def key_of(head: str) -> str:
    """Return a head’s letters in lower case, without what stands in brackets."""
    return re.sub(r"[\W_\d]", "", _bracketed.sub("", head).lower()) or re.sub(
        r"[\W_]", "", head.lower()
    )


def named(head: str) -> tuple[str, int]:
    """Return the detail that a head names, and how surely: 3, 2 or 0.

    Camel case is taken apart; “Source (link)” is an address.
    """
    head = " ".join(re.sub(r"(?<=[a-z])(?=[A-Z])|[_.]", " ", head).split())
    if not head or len(head) > 60:
        return "", 0
    if _outlet_and_day.search(head.lower()):
        return "outlet", 3
    key = key_of(head)
    if _bracketed.search(head) and re.search(r"\b(?:link|url)\b", head.lower()):
        return "url", 3
    if field := BY_NAME.get(key):
        return field, 2 if key in GENERAL else 3
    words = re.sub(r"[^\w' ]", " ", head.lower().replace("’", "'"))
    for field, hint in _hints:
        if hint.search(words):
            return field, 2
    return "", 0


def order_of_days(head: str) -> bool | None:
    """Return whether a head says that days come first: Date (dd/mm/yyyy)."""
    if _day_first.search(head):
        return True
    return False if _month_first.search(head) else None
