"""Read what was typed into the search box: words, phrases and operators."""

import re
from dataclasses import dataclass, field

from quotes.models.folding import fold
from quotes.search.fields import OPERATORS

# What a header can't hold.
PLAIN_MARKS = str.maketrans("“”‘’", "\"\"''")

# bridge, -tunnel, "open in May", speaker:haley, outlet:"The Example", -"open in May"
PIECE = re.compile(
    r"""
    (?<!\S) (?P<without>-)?
    (?: (?P<operator>[a-z]+) : (?=[^\s/]) )?
    (?: ["“] (?P<phrase>[^"“”]+) ["”] | (?P<word>\S+) )
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True)
class Term:
    """Folded words that stand together in a quote."""

    words: str
    written: str = field(default="", compare=False)


@dataclass(frozen=True)
class Operator:
    """A filter written into the box, such as speaker:haley."""

    name: str
    value: str
    written: str


@dataclass(frozen=True)
class Asked:
    """What is asked for: a term of each of `all_of`, none of `none_of`."""

    all_of: tuple[tuple[Term, ...], ...] = ()
    none_of: tuple[Term, ...] = ()
    operators: tuple[Operator, ...] = ()
    notices: tuple[str, ...] = ()

    @property
    def terms(self) -> list[Term]:
        return [term for any_of in self.all_of for term in any_of]

    @property
    def words(self) -> list[str]:
        """Return each word that is looked for, once."""
        words = " ".join(term.words for term in self.terms).split()
        return list(dict.fromkeys(words))

    @property
    def has_words(self) -> bool:
        return bool(self.all_of or self.none_of)

    def with_words(self, operator: Operator, notice: str) -> "Asked":
        """Return the same, with an operator that means nothing as plain words."""
        term = Term(fold(operator.written), operator.written)
        all_of = (*self.all_of, (term,)) if term.words else self.all_of
        operators = tuple(one for one in self.operators if one != operator)
        return Asked(all_of, self.none_of, operators, (*self.notices, notice))


def read_words(typed: str) -> Asked:
    """Read a box that takes words and phrases only."""
    return read(typed, operators=())


def read(typed: str, operators: tuple[str, ...] = OPERATORS) -> Asked:
    """Read the search box; what can't be read otherwise is plain words."""
    all_of, none_of, found, notices = [], [], [], []
    joins = False
    for match in PIECE.finditer(typed):
        written = match["phrase"] or match["word"]
        name = (match["operator"] or "").lower()
        if name in operators and not match["without"]:
            found.append(Operator(name, written, f"{name}:{written}"))
            continue
        if name:
            notices.append(plain_words(match[0], name))
            written = f"{name}:{written}"
        if is_or(match) and all_of:
            joins = True
            continue
        term = Term(fold(written), written)
        if not term.words:
            continue
        if match["without"]:
            none_of.append(term)
        elif joins:
            all_of[-1] = (*all_of[-1], term)
        else:
            all_of.append((term,))
        joins = False
    if joins:  # nothing came after it
        all_of.append((Term("or", "or"),))
    return Asked(tuple(all_of), tuple(none_of), tuple(found), tuple(notices))


def is_or(match) -> bool:
    """Say whether it is the word that joins two alternatives."""
    is_plain = not (match["without"] or match["operator"] or match["phrase"])
    return is_plain and match["word"].lower() == "or"


def plain_words(written: str, name: str) -> str:
    """Return the sentence that says why an operator is none."""
    if name in OPERATORS:
        return (
            f"“{written}” was searched as plain words: “-” goes before words only, "
            f"not before {name}:"
        )
    names = ", ".join(f"{operator}:" for operator in OPERATORS)
    return f"“{written}” was searched as plain words. The operators are {names}."


def operator_notice(operator: Operator, why: str) -> str:
    """Return the sentence for an operator whose value means nothing."""
    return f"“{operator.written}” was searched as plain words: {why}"


def in_ascii(sentences) -> str:
    """Return sentences in one line, in the letters that a header may hold."""
    line = " ".join(" ".join(sentences).split()).translate(PLAIN_MARKS)
    return line.encode("ascii", "backslashreplace").decode()
