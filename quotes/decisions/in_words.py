"""Tell decisions in a person's words: who did what, to what, and what it changed."""

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

DONE = {
    "add": "added",
    "answer": "answered whether it is the same claim:",
    "attach": "attached a quote to",
    "attribute": "changed who says",
    "change": "changed",
    "change stance": "changed what a quote does with",
    "correct": "corrected",
    "delete": "deleted",
    "detach": "detached a quote from",
    "edit": "edited",
    "find": "found quotes",
    "import": "imported quotes",
    "import reviews": "imported reviews",
    "join": "joined",
    "keep apart": "kept apart",
    "load": "took in",
    "merge": "merged another into",
    "publish": "published",
    "remove": "removed",
    "rename": "renamed",
    "restate": "put in other words",
    "send to review": "sent to an editor",
    "set first": "set the first appearance of",
    "split": "split",
    "withdraw": "withdrew",
} | {act.name: act.told for act in QUOTE_ACTS.values() if act.told}
TOGETHER = {"undo": "undid decisions on", "redo": "redid decisions on"}
# What it takes to undo them, besides: as much as to do them.
NEEDED_BESIDES = {
    **dict.fromkeys(("merge", "split", "keep apart"), "merge"),
    **dict.fromkeys(("remove", "delete"), "delete"),
    **dict.fromkeys(("publish", "correct"), "publish"),
}
NUMBERS_OF = {
    "article": "article",
    "outlet": "outlet",
    "merged_into": "speaker",
    "claim": "claim",
    "rating": "rating",
    "first_known": "appearance",
    "quote": "quote",
}
IN_OTHER_WORDS = {
    "attributions": "who says it",
    "said_on_first": "date",
    "said_on_basis": "what the date rests on",
    "merged_into": "merged into",
    "published_on": "date",
    "url": "address",
    "first_known": "first appearance",
    "corrected_on": "day of the correction",
    "reviewed_on": "date",
}
# What another value tells, or only a machine reads.
UNTOLD = set(
    "spans said_on_last said_on_precision slug sort_name url_key folded retired "
    "sorted_on current_version version other changed_in sent_back_to last_numbers "
    "added_by published_at merged_number split_number added_at row_version "
    "resolved_kind rule confidence".split()
)
WHOLE = {"add", "remove", "delete"}
# A state that the act itself tells of.
STATES = {act.name for act in QUOTE_ACTS.values() if act.leads_to}
STATES |= {"publish", "correct", "send to review"}


@dataclass
class Change:
    """One value as it was, and as it is then."""

    name: str
    before: str
    after: str


@dataclass
class Told:
    """A decision, or the latest of a batch, in words."""

    decision: Decision
    done: str
    subject: str
    changes: list[Change]
    may_undo: bool = False
    batch: list["Told"] = field(default_factory=list)
    more: int = 0  # decisions of the batch that aren't shown

    @property
    def undone_by(self) -> Decision | None:
        return getattr(self.decision, "undone_by", None)


def tell(decisions, person) -> list[Told]:
    """Tell decisions, a batch as one, with what this person may undo."""
    heads = list(decisions.with_people())
    batches = [head.batch for head in heads if head.batch]
    members, counts = members_of(batches), counts_of(batches)
    shown = [one for some in members.values() for one in some]
    names = names_in([*heads, *shown])
    lines = []
    for head in heads:
        line = told(head, names)
        line.may_undo = may_undo(person, head)
        batch = members.get(head.batch, [])
        if len(batch) > 1:
            line.batch = [told(one, names) for one in batch]
            line.done, line.subject, line.changes = told_together(counts, head), "", []
            line.more = sum(n for *_, n in counts[head.batch]) - len(batch)
        lines.append(line)
    return lines


def members_of(batches) -> dict:
    """Return the latest decisions of each batch, as many as are shown."""
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


def told_together(counts, head) -> str:
    """Return "confirmed 12 quotes, added 3 speakers"."""
    return ", ".join(
        f"{TOGETHER.get(act) or done(act)} {number} {kind}{pluralize(number)}"
        for act, kind, number in counts[head.batch]
    )


def told(decision, names) -> Told:
    """Tell one decision; `names` holds what its subjects and values are called."""
    kind, number = decision.subject_kind, decision.subject_id
    subject = names.get((kind, number)) or name_kept(decision)
    if subject and kind == "quote":
        subject = f"“{subject}”"
    if not subject and number:
        subject = f"{kind} {number}"
    what = done(decision.act)
    if decision.act == "load" and not number:
        what = "took in articles"
    if decision.undoes:
        what = f"{decision.act.replace('do', 'did')} “{done(decision.undoes.act)}”:"
    return Told(decision, what, subject or "", changes_of(decision, names))


def done(act: str) -> str:
    return DONE.get(act, act)


def name_kept(decision) -> str:
    """Return what a subject that is gone by now was called."""
    values = decision.before | decision.after
    return values.get("title") or values.get("name") or ""


def changes_of(decision, names) -> list[Change]:
    """Return the values that a decision changed, in words."""
    before, after = decision.before, decision.after
    untold = UNTOLD | ({"state"} if decision.act in STATES else set())
    if first_done(decision).act in WHOLE:
        return []
    changes = [
        Change(
            IN_OTHER_WORDS.get(name, name.replace("_", " ")),
            in_words(name, before.get(name), names),
            in_words(name, after.get(name), names),
        )
        for name in after | before
        if name not in untold and not name.endswith(("_start", "_end"))
    ]
    return [change for change in changes if change.before != change.after]


def in_words(name, value, names) -> str:
    """Return a value as people read it, with the names of what it refers to."""
    if value is None or value == "":
        return ""
    if name == "attributions":
        return "; ".join(said_by(one, names) for one in value) or "no speaker"
    if name == "tenures":
        return "; ".join(tenure_in_words(columns, names) for columns in value)
    if name == "appearances":
        return "; ".join(appearance_in_words(*one, names) for one in value) or "none"
    if name == "evidence":
        return "; ".join(piece["title"] for piece in value) or "none"
    if name in NUMBERS_OF:
        return names.get((NUMBERS_OF[name], value), str(value))
    if isinstance(value, list):
        return ", ".join(str(one) for one in value)
    text = str(value)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def said_by(attribution, names) -> str:
    """Return "Moon Jae-in, President" for the columns of an attribution."""
    who = names.get(("speaker", attribution.get("speaker_id")))
    who = who or attribution.get("unnamed_label")
    if not who:
        printed = attribution.get("resolved_name") or attribution.get("name_as_printed")
        who = f"{printed} (waits)" if printed else "nobody named"
    role = names.get(("role", attribution.get("role_id")))
    return f"{who}, {role}" if role else who


def appearance_in_words(quote, stance, names) -> str:
    """Return "“It is safe.” denies it" of a quote's number and its stance."""
    words = names.get(("quote", quote), f"quote {quote}")
    return f"“{words}” {Stance(stance).label}"


def tenure_in_words(columns, names) -> str:
    tenure = tenure_of(columns)
    role = names.get(("role", tenure.role_id), "a role")
    return f"{role}, {tenure.period}"


def tenure_of(columns) -> Tenure:
    """Return a tenure of the columns that a decision keeps, in their order."""
    fields = [
        one
        for one in Tenure._meta.concrete_fields
        if one.attname not in ("id", "row_version")
    ]
    pairs = zip(fields, columns, strict=False)
    return Tenure(**{one.attname: one.to_python(value) for one, value in pairs})


def names_in(decisions) -> dict[tuple[str, int], str]:
    """Return what everything is called that decisions speak of, a query for a kind."""
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
    """Yield the kind and number of what a decision's values refer to."""
    for name, kind in NUMBERS_OF.items():
        yield kind, values.get(name)
    for attribution in values.get("attributions") or ():
        yield "speaker", attribution.get("speaker_id")
        yield "role", attribution.get("role_id")
    for columns in values.get("tenures") or ():
        yield "role", tenure_of(columns).role_id
    for quote, _ in values.get("appearances") or ():
        yield "quote", quote


def may_undo(person, decision) -> bool:
    """Say whether a person may undo a decision; nobody may undo a run or an import."""
    if decision.actor_id is None:
        return False
    own = decision.actor_id == person.pk
    needed = {"quotes.decide_quote" if own else "quotes.undo_decision"}
    first = first_done(decision)
    if codename := NEEDED_BESIDES.get(first.act):
        kind = first.subject_kind
        needed.add(f"{KINDS[kind]._meta.app_label}.{codename}_{kind}")
    return person.has_perms(needed)
