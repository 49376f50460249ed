"""Reads the head of a mail that was pasted with its text."""

import re

from articles.readers.dates import read_date
from articles.readers.drafts import Details

# ---------- Forwarded message ---------   or   Begin forwarded message:
_forwarded = re.compile(
    r"[-\s>]*(?:begin )?(?:forwarded|original) message[-:\s]*", re.IGNORECASE
)
# From: Press Office <press@port.example>
_head_line = re.compile(
    r"(?:> ?)*\*?(?P<name>from|sent|date|to|cc|bcc|subject|reply-to|importance"
    r"|attachments)\*? ?: ?\*?(?P<value>.*)",
    re.IGNORECASE,
)
# Re: Fwd: WG: Statement
_answer = re.compile(r"(?:(?:re|fwd?|aw|wg|tr)\s*:\s*)+", re.IGNORECASE)
# Mon, 15 May 2017 10:00:00 +0100: the day of it
_day = re.compile(
    r"\d{1,2}\.? \w{3,9}\.?,? \d{4}|\w{3,9}\.? \d{1,2},? \d{4}|\d{4}-\d\d-\d\d"
)


# A line, and below it the head of the mail that is handed on, as Outlook has it
_handed_on = re.compile(
    r"\n(?:_{8,}|-{2,}[ ]?(?:original|forwarded) message[ ]?-{2,}|"
    r"begin forwarded message:)\s*\n(?=\s*\*?(?:from|subject|date)\*?[ ]?:)",
    re.IGNORECASE,
)
# On 3 May 2031, at 09:12, Press Office <press@port.example> wrote:
_answered = re.compile(r"^On [^\n]{5,200}(?:\n[^\n>]{1,100})? wrote:\s*\n+(?=>)", re.M)
_signature = re.compile(r"\n--[ ]?\n(?:[^\n]*\n?){1,12}\Z")
MOST_ABOVE = 500  # characters of a note above what is handed on


def handed_on(text: str) -> str:
    """Return the mail that a short note hands on or answers, without the signature."""
    text = _signature.sub("\n", text.replace("\r\n", "\n"))
    found = _handed_on.search(f"\n{text}")
    if found and found.start() <= MOST_ABOVE:
        return text[found.end() - 1 :]
    answered = _answered.search(text)
    if answered and answered.start() <= MOST_ABOVE:
        return _unquoted(text[answered.end() :].split("\n"))
    return text


def cut_mail_head(text: str) -> tuple[Details, str]:
    """Return what a mail’s head at the top says, and the rest without “> ”.

    It is one only with a sender, and a subject or a day; of a mail that was forwarded,
    the inner head counts.
    """
    lines = text.strip("\n").split("\n")
    head: dict[str, str] = {}
    while lines:
        found = _head_line.fullmatch(lines[0].strip())
        if found:
            head[found["name"].lower()] = found["value"].strip(" *")
        elif _forwarded.fullmatch(lines[0]):
            head = {}
        elif lines[0].strip(" >"):
            break
        lines = lines[1:]
    if "from" not in head or not head.keys() & {"subject", "sent", "date"}:
        return {}, text
    return details_of_head(head), _unquoted(lines)


def details_of_head(head: dict[str, str]) -> Details:
    sent = _day.search(head.get("sent") or head.get("date", ""))
    details = {
        "title": _answer.sub("", head.get("subject", "")),
        "published_on": sent and read_date(sent[0]),
    }
    return {name: value for name, value in details.items() if value}


def _unquoted(lines: list[str]) -> str:
    """Return lines without the marks of a mail that is answered or forwarded."""
    return "\n".join(re.sub(r"^(?:> ?)+", "", line) for line in lines)
