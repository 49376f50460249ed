"""Who may do what: every group, every act, through the real pages."""

from dataclasses import dataclass, field

import pytest
from django.contrib.auth import get_user_model
from django.utils import timezone

from articles.watching.feeds import add_feed
from quotes.decisions.writing import changing
from quotes.models import Decision, HouseRules, Quote
from tests.dumps import dump
from tests.making import (
    make_article,
    make_change,
    make_claim,
    make_outlet,
    make_person,
    make_quote,
    make_review,
    make_role,
    make_speaker,
)

pytestmark = pytest.mark.django_db

# A reader has an account and no more; staff are in no group.
# yes: it is shown, or done. no: a 403. asked: to log in. kept: the page says why not.
TABLE = """
                                nobody reader staff  viewer curator editor admin
see the desk                    asked  no     no     yes    yes     yes    yes
see an article at the desk      asked  no     no     yes    yes     yes    yes
see articles without quotes     asked  no     no     yes    yes     yes    yes
see the desk’s roles            asked  no     no     yes    yes     yes    yes
see the desk’s outlets          asked  no     no     yes    yes     yes    yes
see the decisions               asked  no     no     yes    yes     yes    yes
see the admin                   asked  no     yes    yes    yes     yes    yes
see the admin’s quotes          asked  no     no     yes    yes     yes    yes
see the admin’s decisions       asked  no     no     yes    yes     yes    yes
see the accounts                asked  no     no     no     no      no     yes
switch one’s keys off           asked  no     no     yes    yes     yes    yes
confirm                         asked  no     no     no     yes     yes    yes
reject                          asked  no     no     no     yes     yes    yes
put a rejected one back         asked  no     no     no     yes     yes    yes
put back what others confirmed  asked  no     no     no     kept    yes    yes
put back what one confirmed     asked  no     no     no     yes     yes    yes
withdraw                        asked  no     no     no     no      yes    yes
confirm as the second           asked  no     no     no     kept    yes    yes
confirm one’s own as the second asked  no     no     no     kept    kept   kept
undo one’s own decision         asked  no     no     no     yes     yes    yes
undo another’s decision         asked  no     no     no     no      yes    yes
set the house rules             asked  no     no     no     no      yes    yes
merge speakers                  asked  no     no     no     no      yes    yes
merge roles                     asked  no     no     no     no      yes    yes
merge outlets                   asked  no     no     no     no      yes    yes
split a speaker                 asked  no     no     no     no      yes    yes
add a tenure                    asked  no     no     no     yes     yes    yes
rename a speaker                asked  no     no     no     yes     yes    yes
set a speaker’s sort name       asked  no     no     no     yes     yes    yes
add an article                  asked  no     no     no     yes     yes    yes
add an article in the admin     asked  no     no     no     yes     yes    yes
change a speaker in the admin   asked  no     no     no     yes     yes    yes
confirm in the admin            asked  no     no     kept   yes     yes    yes
reject in the admin             asked  no     no     kept   yes     yes    yes
withdraw in the admin           asked  no     no     kept   kept    yes    yes
reopen rejected in the admin    asked  no     no     kept   yes     yes    yes
reopen confirmed in the admin   asked  no     no     kept   kept    yes    yes
delete a speaker in the admin   asked  no     no     no     no      yes    yes
delete a quote in the admin     asked  no     no     no     no      no     no
see the claims                  asked  no     no     yes    yes     yes    yes
see a claim at the desk         asked  no     no     yes    yes     yes    yes
see the history of a claim      asked  no     no     yes    yes     yes    yes
write a new claim               asked  no     no     no     yes     yes    yes
attach a quote to a claim       asked  no     no     no     yes     yes    yes
put a quote under a new claim   asked  no     no     no     yes     yes    yes
detach a quote from a claim     asked  no     no     no     yes     yes    yes
attach a suggested quote        asked  no     no     no     yes     yes    yes
dismiss a suggested quote       asked  no     no     no     yes     yes    yes
say what a quote does           asked  no     no     no     yes     yes    yes
set a first appearance          asked  no     no     no     yes     yes    yes
put a draft in other words      asked  no     no     no     yes     yes    yes
put what is public otherwise    asked  no     no     no     kept    yes    yes
publish a claim                 asked  no     no     no     no      yes    yes
withdraw a claim                asked  no     no     no     no      yes    yes
merge claims                    asked  no     no     no     no      yes    yes
begin a review                  asked  no     no     no     yes     yes    yes
edit a draft of a review        asked  no     no     no     yes     yes    yes
send a review to an editor      asked  no     no     no     yes     yes    yes
publish a review                asked  no     no     no     no      yes    yes
correct a review                asked  no     no     no     no      yes    yes
withdraw a review               asked  no     no     no     no      yes    yes
see the feeds                   asked  no     no     no     yes     yes    yes
see what came by feeds          asked  no     no     no     yes     yes    yes
see what outlets changed        asked  no     no     no     yes     yes    yes
add a feed                      asked  no     no     no     no      yes    yes
pause a feed                    asked  no     no     no     no      yes    yes
keep what an outlet changed     asked  no     no     no     yes     yes    yes
tell readers of a change        asked  no     no     no     yes     yes    yes
withdraw what was changed       asked  no     no     no     no      yes    yes
"""
WORDS = "“The bridge will open in May,” said Ada Lovelace."
NO_ROWS = {
    f"{prefix}-{count}_FORMS": 0
    for prefix in ("names", "tenures")
    for count in ("TOTAL", "INITIAL")
}


@dataclass
class Sent:
    """What a browser sends; without fields, it only looks."""

    address: str
    fields: dict = field(default_factory=dict)


def at_the_desk(act, *, state="found", **who):
    quote = make_quote(state=state)
    Quote.objects.filter(pk=quote.pk).update(**who)
    given = {"reason": "It has to be.", "seen": quote.row_version}
    return Sent(f"/desk/quotes/{quote.pk}/{act}/", given)


def in_the_admin(act, state):
    chosen = {"action": act, "_selected_action": make_quote(state=state).pk}
    return Sent("/admin/quotes/quote/?state=all", chosen)


def second_confirmation(first):
    HouseRules.objects.create(second_confirmation=True)
    return at_the_desk("confirm", checked_by=first)


def undoing(actor):
    """A decision of somebody, who for once may be nobody, to be undone."""
    quote = make_quote(state="found")
    with changing(quote, "change", actor=actor):
        Quote.objects.filter(pk=quote.pk).update(context="in a letter")
    decision = Decision.objects.get()
    return Sent(f"/desk/decisions/{decision.pk}/undo/", {"reason": "A slip."})


def merging(one, other):
    kind = one._meta.model_name
    given = {"other": other.pk, "survivor": one.pk}
    return Sent(f"/desk/{kind}s/{one.pk}/merge/", given)


def splitting():
    ada = make_speaker()
    given = {"name": "Ada Byron", "kind": "person", "names": ada.names.get().pk}
    return Sent(f"/desk/speakers/{ada.pk}/split/", given)


def at_speaker(place, **fields):
    return Sent(place.format(make_speaker().pk), fields)


def under_claim(**fields):
    quote = make_quote(state="found")
    given = {"seen": quote.row_version, "stance": "states"} | fields
    return Sent(f"/desk/quotes/{quote.pk}/claim/", given)


NO_EVIDENCE = {"evidence-TOTAL_FORMS": 0, "evidence-INITIAL_FORMS": 0}


def on_claim(act, state="draft", *, is_attached=False, **fields):
    claim = make_claim("It is safe.", state=state)
    quote = claim.appearances.get().quote if is_attached else make_quote()
    given = {"seen": 1, "quote": quote.pk} | fields
    return Sent(f"/desk/claims/{claim.pk}/{act}/", given)


def on_review(act, state, **fields):
    review = make_review(state=state)
    given = {"seen": 1, "summary": "A fault.", **NO_EVIDENCE} | fields
    return Sent(f"/desk/reviews/{review.pk}/{act}", given)


def on_change(act):
    change = make_change()
    seen = f"{change.pk}.{change.row_version}"
    return Sent("/desk/changes/decide/", {"act": act, "seen": seen})


FEED = "https://post.example/rss"
SPEAKER = "/admin/quotes/speaker/{}/"
ACTS = {
    "see the desk": lambda me: Sent("/desk/"),
    "see an article at the desk": lambda me: Sent(
        f"/desk/articles/{make_quote(state='found').article_id}/"
    ),
    "see articles without quotes": lambda me: Sent("/desk/articles/without-quotes/"),
    "see the desk’s roles": lambda me: Sent("/desk/roles/"),
    "see the desk’s outlets": lambda me: Sent("/desk/outlets/"),
    "see the decisions": lambda me: Sent("/desk/decisions/"),
    "see the admin": lambda me: Sent("/admin/"),
    "see the admin’s quotes": lambda me: Sent("/admin/quotes/quote/"),
    "see the admin’s decisions": lambda me: Sent("/admin/quotes/decision/"),
    "see the accounts": lambda me: Sent("/admin/auth/user/"),
    "switch one’s keys off": lambda me: Sent("/desk/habits/", {"keys": ""}),
    "confirm": lambda me: at_the_desk("confirm"),
    "reject": lambda me: at_the_desk("reject"),
    "put a rejected one back": lambda me: at_the_desk("reopen", state="rejected"),
    "put back what others confirmed": lambda me: at_the_desk(
        "reopen", state="confirmed", decided_by=somebody_else()
    ),
    "put back what one confirmed": lambda me: at_the_desk(
        "reopen", state="confirmed", decided_by=me
    ),
    "withdraw": lambda me: at_the_desk("withdraw", state="confirmed"),
    "confirm as the second": lambda me: second_confirmation(somebody_else()),
    "confirm one’s own as the second": lambda me: second_confirmation(me),
    "undo one’s own decision": lambda me: undoing(me or somebody_else()),
    "undo another’s decision": lambda me: undoing(somebody_else()),
    "set the house rules": lambda me: Sent(
        "/desk/house-rules/", {"sure_from": 80, "unsure_below": 60, "backup_every": 7}
    ),
    "merge speakers": lambda me: merging(make_speaker("A"), make_speaker("B")),
    "merge roles": lambda me: merging(make_role("queen"), make_role("countess")),
    "merge outlets": lambda me: merging(make_outlet("A"), make_outlet("B")),
    "split a speaker": lambda me: splitting(),
    "add a tenure": lambda me: at_speaker(
        "/desk/speakers/{}/add-tenure/", title="Countess", since="1838"
    ),
    "rename a speaker": lambda me: at_speaker(
        "/desk/speakers/{}/rename/", name="Ada King"
    ),
    "set a speaker’s sort name": lambda me: at_speaker(
        "/desk/speakers/{}/sort-name/", sort_name="King, Ada"
    ),
    "add an article": lambda me: Sent("/desk/add/", {"text": WORDS}),
    "add an article in the admin": lambda me: Sent(
        "/admin/articles/article/add/", {"text": WORDS}
    ),
    "change a speaker in the admin": lambda me: at_speaker(
        f"{SPEAKER}change/", name="Ada King", kind="person", seen_version=1, **NO_ROWS
    ),
    "confirm in the admin": lambda me: in_the_admin("confirm", "found"),
    "reject in the admin": lambda me: in_the_admin("reject", "found"),
    "withdraw in the admin": lambda me: in_the_admin("withdraw", "confirmed"),
    "reopen rejected in the admin": lambda me: in_the_admin("reopen", "rejected"),
    "reopen confirmed in the admin": lambda me: in_the_admin("reopen", "confirmed"),
    "delete a speaker in the admin": lambda me: at_speaker(
        f"{SPEAKER}delete/", post="yes"
    ),
    "delete a quote in the admin": lambda me: Sent(
        f"/admin/quotes/quote/{make_quote().pk}/delete/", {"post": "yes"}
    ),
    "see the claims": lambda me: Sent("/desk/claims/"),
    "see a claim at the desk": lambda me: Sent(f"/desk/claims/{make_claim().pk}/"),
    "see the history of a claim": lambda me: Sent(
        f"/desk/claims/{make_claim().pk}/history/"
    ),
    "write a new claim": lambda me: Sent("/desk/claims/new/", {"sentence": "It is."}),
    "attach a quote to a claim": lambda me: under_claim(claim=make_claim().pk),
    "put a quote under a new claim": lambda me: under_claim(new=1, sentence="It."),
    "detach a quote from a claim": lambda me: on_claim("detach", is_attached=True),
    "attach a suggested quote": lambda me: on_claim("attach", stance="states"),
    "dismiss a suggested quote": lambda me: on_claim("apart"),
    "say what a quote does": lambda me: on_claim(
        "stance", is_attached=True, stance="denies"
    ),
    "set a first appearance": lambda me: on_claim("first", is_attached=True),
    "put a draft in other words": lambda me: on_claim("edit", sentence="It was."),
    "put what is public otherwise": lambda me: on_claim(
        "edit", state="published", sentence="It was."
    ),
    "publish a claim": lambda me: on_claim("publish"),
    "withdraw a claim": lambda me: on_claim("withdraw"),
    "merge claims": lambda me: merging(make_claim("It is."), make_claim("It’s.")),
    "begin a review": lambda me: on_claim("review", summary="No fault.", **NO_EVIDENCE),
    "edit a draft of a review": lambda me: on_review("", "draft"),
    "send a review to an editor": lambda me: on_review("send/", "draft"),
    "publish a review": lambda me: on_review("publish/", "in review"),
    "correct a review": lambda me: on_review("", "published", note="It was another."),
    "withdraw a review": lambda me: on_review("withdraw/", "published"),
    "see the feeds": lambda me: Sent("/desk/feeds/"),
    "see what came by feeds": lambda me: Sent("/desk/feeds/new/"),
    "see what outlets changed": lambda me: Sent("/desk/changes/"),
    "add a feed": lambda me: Sent("/desk/feeds/", {"address": FEED}),
    "pause a feed": lambda me: Sent(
        f"/desk/feeds/{add_feed(FEED, timezone.now()).pk}/state/", {"act": "pause"}
    ),
    "keep what an outlet changed": lambda me: on_change("keep"),
    "tell readers of a change": lambda me: on_change("note"),
    "withdraw what was changed": lambda me: Sent(
        f"/desk/changes/{make_change().pk}/withdraw/", {"reason": "It has to be."}
    ),
}


def rows_of_table():
    head, *lines = [line for line in TABLE.splitlines() if line]
    width = len(head) - len(head.lstrip())
    for line in lines:
        for who, answer in zip(head.split(), line[width:].split(), strict=True):
            yield line[:width].strip(), who, answer


def somebody_else():
    return make_person("Somebody else")


def person(who):
    if who == "nobody":
        return None
    if who == "admin":
        return get_user_model().objects.create_superuser("Me")
    group = who if who in ("viewer", "curator", "editor") else None
    return make_person("Me", group, is_staff=who != "reader")


def on_record():
    """Return all rows but those that come and go by looking."""
    return {table: rows for table, rows in dump().items() if table != "quotes_lease"}


def test_the_table_has_a_line_for_every_act():
    assert list(dict.fromkeys(act for act, _, _ in rows_of_table())) == list(ACTS)


@pytest.mark.parametrize(("act", "who", "answer"), list(rows_of_table()))
def test_who_may(client, act, who, answer):
    make_article()
    me = person(who)
    if me:
        client.force_login(me)
    sent = ACTS[act](me)
    before = on_record()

    send = client.post if sent.fields else client.get
    page = send(sent.address, sent.fields, follow=True)

    is_log_in = page.request["PATH_INFO"] == "/log-in/"
    assert is_log_in == (answer == "asked")
    assert (page.status_code == 403) == (answer == "no")
    assert (on_record() != before) == (answer == "yes" and bool(sent.fields))
    if answer == "yes":
        assert page.status_code == 200
