"""Describe decisions in words: who did what, to what, and what it changed."""

from collections import defaultdict
from dataclasses import dataclass, field

from django.db.models import Count, F, Window
from django.db.models.functions import RowNumber
from django.template.defaultfilters import pluralize

from quotes.decisions.merged_rows import first_done
from quotes.decisions.quote_acts import QUOTE_ACTS
from quotes.decisions.rows import KINDS
from quotes.models import Decision, Quote, Stance, Tenure

SHOWN_OF_A_BATCH = 10
LONGEST = 200  # characters of a value

PAST_TENSE = {
    "add": "added",
    "answer": "answered a suggestion for",
    "answer report": "answered a report on",
    "attach": "attached a quote to",
    "attribute": "changed who said",
    "change": "changed",
    "change stance": "changed a quote’s stance on",
    "correct": "corrected",
    "delete": "deleted",
    "detach": "detached a quote from",
    "edit": "edited",
    "find": "found quotes",
    "import": "imported quotes",
    "import list": "brought in a list",
    "import reviews": "imported reviews",
    "import speakers": "brought in a list of speakers",
    "join": "joined",
    "keep change": "looked at changes of the outlet in",
    "keep apart": "kept apart",
    "load": "loaded",
    "merge": "merged another into",
    "note change": "told readers of changes of the outlet in",
    "note correction": "noted a correction on",
    "publish": "published",
    "remove": "removed",
    "rename": "renamed",
    "restate": "reworded",
    "send to review": "sent to an editor",
    "set first": "set the first appearance of",
    "sort": "set the sort name of",
    "split": "split",
    "take text": "took the text that came for quotes of a list in",
    "withdraw": "withdrew",
} | {act.name: act.past_tense for act in QUOTE_ACTS.values() if act.past_tense}
TOGETHER = {"undo": "undid decisions on", "redo": "redid decisions on"}
# The permission needed to undo them too: the same as to do them.
NEEDED_BESIDES = {
    **dict.fromkeys(("merge", "split", "keep apart"), "merge"),
    **dict.fromkeys(("remove", "delete"), "delete"),
    **dict.fromkeys(("publish", "correct"), "publish"),
}
REFERS_TO = {
    "article": "article",
    "outlet": "outlet",
    "merged_into": "speaker",
    "claim": "claim",
    "rating": "rating",
    "first_known": "appearance",
    "quote": "quote",
}
LABELS = {
    "attributions": "who said it",
    "said_on_first": "date",
    "said_on_basis": "basis of the date",
    "merged_into": "merged into",
    "published_on": "date",
    "url": "address",
    "first_known": "first appearance",
    "corrected_on": "date of the correction",
    "reviewed_on": "date",
}
# Derived from other values, or of no use to people.
NOT_SHOWN = set(
    "spans said_on_last said_on_precision slug sort_name url_key folded retired "
    "sorted_on current_version version other changed_in sent_back_to last_numbers "
    "added_by published_at merged_number split_number added_at row_version "
    "resolved_kind rule confidence".split()
)
CALLED = {"houserules": "the house rules"}
WHOLE = {"add", "remove", "delete"}
# They count what they did, and there is much that most of them don’t do.
RUNS = {"find", "load", "import", "import list", "import reviews", "import speakers"}
# A command’s list is undone by whoever may undo what others decided.
UNDONE_WITHOUT_ACTOR = {"import list", "import speakers"}
# Acts that imply the state they lead to.
STATES = {act.name for act in QUOTE_ACTS.values() if act.leads_to}
STATES |= {"publish", "correct", "send to review"}


@dataclass
class Change:
    """One value before and after."""

    name: str
    before: str
    after: str


@dataclass
class DecisionLine:
    """A decision, or the latest of a batch, in words for a page."""

    decision: Decision
    verb: str
    subject: str
    changes: list[Change]
    may_undo: bool = False
    batch: list["DecisionLine"] = field(default_factory=list)
    more: int = 0  # decisions of the batch that aren't shown
    about: Decision | None = None  # whose subject the line names, if not its own
    besides: str = ""  # what else a batch about one quote did

    @property
    def undone_by(self) -> Decision | None:
        return getattr(self.decision, "undone_by", None)


def describe(decisions, person) -> list[DecisionLine]:
    """Return decisions in words, a batch as one, with what this person may undo."""
    heads = list(decisions.with_people())
    batches = [head.batch for head in heads if head.batch]
    members, counts = members_of(batches), counts_of(batches)
    shown = [one for some in members.values() for one in some]
    names = names_in([*heads, *shown])
    lines = []
    for head in heads:
        line = line_of(head, names)
        line.may_undo = may_undo(person, head)
        batch = members.get(head.batch, [])
        if len(batch) > 1:
            line.batch = [line_of(one, names) for one in batch]
            line.more = sum(n for *_, n in counts[head.batch]) - len(batch)
            sum_up(line, counts)
        lines.append(line)
    return lines


def members_of(batches) -> dict:
    """Return the latest decisions of each batch, at most the number shown."""
    number = Window(RowNumber(), partition_by=F("batch"), order_by=F("id").desc())
    rows = Decision.objects.filter(batch__in=batches).annotate(place=number)
    rows = rows.filter(place__lte=SHOWN_OF_A_BATCH).with_people().order_by("-id")
    members = defaultdict(list)
    for decision in rows if batches else ():
        members[decision.batch].append(decision)
    return members


def counts_of(batches) -> dict:
    """Return act, kind of subject and number of decisions, by batch."""
    rows = Decision.objects.filter(batch__in=batches).order_by("-act", "subject_kind")
    counts = defaultdict(list)
    if batches:
        rows = rows.values_list("batch", "act", "subject_kind")
        for batch, *counted in rows.annotate(number=Count("pk")):
            counts[batch].append(counted)
    return counts


def sum_up(line, counts) -> None:
    """Describe a batch: what was done to its one quote, or how many of what."""
    if line.decision.act in RUNS:
        return  # the latest counts what all of them did
    line.changes = []
    deeds = [one for one in line.batch if one.decision.subject_kind == "quote"]
    if line.more or len({one.decision.subject_id for one in deeds}) != 1:
        line.verb, line.subject = batch_in_words(counts, line.decision), ""
        return
    # That a confirmed quote was given its speaker goes without saying.
    main = next((one for one in deeds if leads_to_state(one)), deeds[0])
    line.verb, line.subject, line.about = main.verb, main.subject, main.decision
    others = [
        one for one in line.batch if one not in deeds and not main.decision.undoes
    ]
    line.besides = "".join(
        f", {one.verb} the {one.decision.subject_kind} {one.subject}"
        for one in reversed(others)
    )


def leads_to_state(line) -> bool:
    return first_done(line.decision).act in STATES


def batch_in_words(counts, head) -> str:
    """Return "confirmed 12 quotes, added 3 speakers"."""
    return ", ".join(
        f"{TOGETHER.get(act) or past_tense(act)} {number} {kind}{pluralize(number)}"
        for act, kind, number in counts[head.batch]
    )


def line_of(decision, names) -> DecisionLine:
    """Describe one decision; `names` has the names of its subject and values."""
    kind, number = decision.subject_kind, decision.subject_id
    subject = names.get((kind, number)) or kept_name(decision)
    if subject and kind == "quote":
        subject = f"“{subject}”"
    if not subject and number:
        subject = CALLED.get(kind) or f"{kind} {number}"
    what = past_tense(decision.act)
    if decision.act == "load" and not number:
        what = "loaded articles"
    if decision.undoes:
        what = (
            f"{decision.act.replace('do', 'did')} “{past_tense(decision.undoes.act)}”:"
        )
    return DecisionLine(decision, what, subject or "", changes_of(decision, names))


def past_tense(act: str) -> str:
    return PAST_TENSE.get(act, act)


def kept_name(decision) -> str:
    """Return the name of a subject that no longer exists."""
    values = decision.before | decision.after
    return values.get("title") or values.get("name") or ""


def changes_of(decision, names) -> list[Change]:
    """Return the values that a decision changed, in words."""
    before, after = decision.before, decision.after
    act = first_done(decision).act
    if act in WHOLE:
        return []
    hidden = NOT_SHOWN | ({"state"} if decision.act in STATES else set())
    hidden -= {"sort_name"} if act == "sort" else set()
    changes = [
        Change(
            LABELS.get(name, name.replace("_", " ")),
            in_words(name, before.get(name), names),
            in_words(name, after.get(name), names),
        )
        for name in after | before
        if name not in hidden and not name.endswith(("_start", "_end"))
    ]
    titles = [titles_in_words(one.get("attributions")) for one in (before, after)]
    changes.append(Change("title as printed", *titles))
    nothing = {"0", "{}"} if act in RUNS else set()
    return [
        change
        for change in changes
        if change.before != change.after and change.after not in nothing
    ]


def in_words(name, value, names) -> str:
    """Return a value as people read it, with names instead of numbers."""
    if value is None or value == "":
        return ""
    if name == "attributions":
        return (
            "; ".join(attribution_in_words(one, names) for one in value) or "no speaker"
        )
    if name == "tenures":
        return "; ".join(tenure_in_words(columns, names) for columns in value)
    if name == "appearances":
        return "; ".join(appearance_in_words(*one, names) for one in value) or "none"
    if name == "evidence":
        return "; ".join(piece["title"] for piece in value) or "none"
    if name in REFERS_TO:
        return names.get((REFERS_TO[name], value), str(value))
    if isinstance(value, list):
        return ", ".join(str(one) for one in value)
    text = str(value)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def attribution_in_words(attribution, names) -> str:
    """Return "Moon Jae-in, President" for the columns of an attribution."""
    who = names.get(("speaker", attribution.get("speaker_id")))
    who = who or attribution.get("unnamed_label")
    if not who:
        printed = attribution.get("resolved_name") or attribution.get("name_as_printed")
        who = f"{printed} (waiting)" if printed else "nobody named"
    role = names.get(("role", attribution.get("role_id")))
    return f"{who}, {role}" if role else who


def titles_in_words(attributions) -> str:
    """Return the titles that are printed with the speakers: “the mayor”."""
    titles = [one.get("title_as_printed") for one in attributions or ()]
    return "; ".join(f"“{title}”" for title in titles if title)


def appearance_in_words(quote, stance, names) -> str:
    """Return “‘It is safe.’ denies it” for a quote's number and its stance."""
    words = names.get(("quote", quote), f"quote {quote}")
    return f"“{words}” {Stance(stance).label}"


def tenure_in_words(columns, names) -> str:
    tenure = tenure_of(columns)
    role = names.get(("role", tenure.role_id), "a role")
    return f"{role}, {tenure.period}"


def tenure_of(columns) -> Tenure:
    """Return a tenure from the columns that a decision keeps, in their order."""
    fields = [
        one
        for one in Tenure._meta.concrete_fields
        if one.attname not in ("id", "row_version")
    ]
    pairs = zip(fields, columns, strict=False)
    return Tenure(**{one.attname: one.to_python(value) for one, value in pairs})


def names_in(decisions) -> dict[tuple[str, int], str]:
    """Return the names of everything decisions refer to, with one query a kind."""
    wanted = defaultdict(set)
    for decision in decisions:
        wanted[decision.subject_kind].add(decision.subject_id)
        for values in (decision.before, decision.after):
            for kind, number in numbers_in(values):
                wanted[kind].add(number)
    names = {}
    for kind, numbers in wanted.items():
        if kind in KINDS and numbers - {None}:
            rows = KINDS[kind]._base_manager.filter(pk__in=numbers - {None})
            rows = rows.only("text") if KINDS[kind] is Quote else rows
            names |= {(kind, row.pk): str(row) for row in rows}
    return names


def numbers_in(values):
    """Yield the kind and number of each row that a decision's values refer to."""
    for name, kind in REFERS_TO.items():
        yield kind, values.get(name)
    for attribution in values.get("attributions") or ():
        yield "speaker", attribution.get("speaker_id")
        yield "role", attribution.get("role_id")
    for columns in values.get("tenures") or ():
        yield "role", tenure_of(columns).role_id
    for quote, _ in values.get("appearances") or ():
        yield "quote", quote


def may_undo(person, decision) -> bool:
    """Say whether a person may undo a decision; of runs, only a list of quotes."""
    first = first_done(decision)
    if decision.actor_id is None and first.act not in UNDONE_WITHOUT_ACTOR:
        return False
    own = decision.actor_id == person.pk
    needed = {"quotes.decide_quote" if own else "quotes.undo_decision"}
    if codename := NEEDED_BESIDES.get(first.act):
        kind = first.subject_kind
        needed.add(f"{KINDS[kind]._meta.app_label}.{codename}_{kind}")
    return person.has_perms(needed)
