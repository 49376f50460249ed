"""What people can do to a quote: one entry for each act.

An entry says which states allow the act and what it leads to, its words in a sentence,
its button and key at the desk, and who may do it.
"""

from dataclasses import dataclass, replace

from quotes.models import Quote

DECIDE = "quotes.decide_quote"
WITHDRAW_QUOTE = "quotes.withdraw_quote"

FOUND, CONFIRMED, REJECTED, WITHDRAWN = Quote.State


@dataclass(frozen=True)
class QuoteAct:
    """An act: its name in decisions, and all that follows from it.

    `past_tense` completes “Ada … ‘It is safe.’”; `outcome` completes “1 …” and “It
    can’t be …”. `leads_to` is None if the state stays the same. `view` is the desk’s
    URL name; if the act `asks`, that page is a form to fill in first.
    """

    name: str
    past_tense: str = ""
    outcome: str = ""
    allowed_in: tuple[Quote.State, ...] = tuple(Quote.State)
    leads_to: Quote.State | None = None
    button: str = ""
    button_once_decided: str = ""
    tone: str = ""  # of the button: yes or no
    key: str = ""
    view: str = ""
    asks: bool = False
    needs: tuple[str, ...] = (DECIDE,)

    @property
    def done(self) -> str:
        """Return the desk’s message once it is done: “Sent back.”"""
        return f"{self.outcome.capitalize()}."

    def may_be_done_by(self, person) -> bool:
        return person.has_perms(self.needs)


CONFIRM = QuoteAct(
    "confirm",
    past_tense="confirmed",
    outcome="confirmed",
    allowed_in=(FOUND, REJECTED, WITHDRAWN),
    leads_to=CONFIRMED,
    button="Confirm",
    button_once_decided="Confirm after all",
    tone="yes",
    key="a",
    view="confirm_quote",
)
# For several at once: skips any that somebody else has decided in the meantime.
CONFIRM_FOUND = replace(CONFIRM, allowed_in=(FOUND,))
# The first confirmation, if the house rules require two.
CHECK = QuoteAct(
    "check",
    past_tense="gave the first confirmation of",
    outcome="confirmed once",
    allowed_in=(FOUND,),
    leads_to=FOUND,
)
REJECT = QuoteAct(
    "reject",
    past_tense="rejected",
    outcome="rejected",
    allowed_in=(FOUND,),
    leads_to=REJECTED,
    button="Reject",
    tone="no",
    key="x",
    view="reject_quote",
)
SEND_BACK = QuoteAct(
    "send back",
    past_tense="sent back",
    outcome="sent back",
    allowed_in=(FOUND,),
    leads_to=FOUND,
    button="Send back",
    key="b",
    view="send_back",
    asks=True,
)
REOPEN = QuoteAct(
    "reopen",
    past_tense="reopened",
    outcome="back in the queue",
    allowed_in=(CONFIRMED, REJECTED, WITHDRAWN),
    leads_to=FOUND,
    button="Put back into the queue",
    view="reopen_quote",
)
WITHDRAW = QuoteAct(
    "withdraw",
    past_tense="withdrew",
    outcome="withdrawn",
    allowed_in=(CONFIRMED,),
    leads_to=WITHDRAWN,
    button="Withdraw",
    view="withdraw_quote",
    asks=True,
    needs=(DECIDE, WITHDRAW_QUOTE),
)
EDIT = QuoteAct("edit", button="Edit", key="e", view="edit_quote", asks=True)
JOIN = QuoteAct("join", key="m", view="join_quotes")
CHOOSE_SPEAKER = QuoteAct("choose speaker", key="s", view="choose_speaker", asks=True)
NEW_SPEAKER = QuoteAct("new speaker", button="New speaker", key="w", view="new_speaker")
SAME_FOR_OTHERS = QuoteAct("same for others", key="o", view="same_for_others")
CHOOSE_ROLE = QuoteAct(
    "choose role", button="Role", key="r", view="choose_role", asks=True
)
# Whom the engine thinks likeliest, where it is sure of nobody.
LIKELIEST = QuoteAct("choose the likeliest", key="f")
SECOND_LIKELIEST = QuoteAct("choose the second likeliest", key="g")
CHOOSE_TITLE = QuoteAct(
    "choose title", button="Title", key="t", view="choose_title", asks=True
)
SPEAKERS_KIND = QuoteAct("speaker’s kind", key="y", view="set_speakers_kind")
ATTACH = QuoteAct(
    "attach",
    button="Attach",
    key="c",
    view="choose_claim",
    asks=True,
    needs=("quotes.add_appearance",),
)

QUOTE_ACTS = {
    act.name: act
    for act in (
        *(CONFIRM, CHECK, REJECT, SEND_BACK, REOPEN, WITHDRAW, EDIT, JOIN),
        *(CHOOSE_SPEAKER, NEW_SPEAKER, SAME_FOR_OTHERS, CHOOSE_ROLE, ATTACH),
        *(LIKELIEST, SECOND_LIKELIEST, CHOOSE_TITLE, SPEAKERS_KIND),
    )
}
