"""Whom a byline names, as citations want them: family names apart from given ones.

Only what is certain is split: a citation with a wrong surname is worse than the byline
as it is printed.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

# Newspapers in these languages, or of such names, may print the family name first.
FAMILY_FIRST = {"zh", "ja", "ko", "vi", "hu", "km"}
FAMILY_FIRST_NAMES = set(
    """
    bae bai cai cao chan chang chen cheng cheong cho choe choi chow chu chung cui dai
    dang deng ding dong du duan fan fang feng fu gao geng gu guo ha han hao he ho hong
    hou hu hua huang hui huynh hwang im jang jeon jeong ji jia jiang jin jung kang kim
    ko koh kong kwak kwon lai lam lau le lee lei leung li liang liao lim lin liu lo long
    lu luo lyu ma mai mao meng min moon na ng ngo nguyen nie niu noh oh ong ouyang pan
    pang park peng pham phan qi qian qin qiu ren roh ryu seo shao shen shi shim shin sim
    sin so soh son song su suh sun tam tan tang tao teo tian tong tran tsai tsang tse
    tseng vo vu wan wang wei wen woo wong wu xi xia xiang xiao xie xing xiong xu xue yan
    yang yao ye yeo yeoh yeung yi yim yin yong yoo yoon you yu yuan yun zeng zhang zhao
    zheng zhong zhou zhu zou
    """.split()
)
AGENCIES = set(
    """
    aap ap afp ani ansa bbc bloomberg cnn dpa efe ians itar-tass kyodo npr pa pti
    reuters rfi sapa tass upi xinhua yonhap
    """.split()
)
# A part with one of these words is no person: “Guardian staff”, “The Associated Press”.
ORGANISED = set(
    """
    agence agencies agency associated association board bureau committee council
    department desk digest editorial editors foundation group institute media network
    news newspaper newspapers newsroom office online organisation organization post
    press project radio reporters service services staff team television times
    tribune trust tv university wire wires writers
    """.split()
)
JOBS = set(
    """
    analyst author columnist commentator contributor correspondent critic editor
    journalist photographer producer reporter researcher writer
    """.split()
)
TITLES = {"dr", "prof", "professor", "sir", "dame", "mr", "mrs", "ms", "rev"}
SUFFIXES = {"jr", "sr", "ii", "iii", "iv"}
PARTICLES = set(
    "bin da das de del della den der di do dos du el la le st ten ter".split()
)
PARTICLES |= {"van", "von", "zu", "af", "av", "ibn"}

BY = re.compile(r"by(?:[:\s]\s*|$)", re.IGNORECASE)
# Jane Doe in Washington
PLACE = re.compile(r"\s+in\s+[A-Z][^,]*$")
BETWEEN = re.compile(
    r"\s*(?:[,;&|]|(?<=\s)and(?=\s))\s*(?:and\s+|&\s*)?", re.IGNORECASE
)
INITIALS = re.compile(r"(?:[A-Z]\.?-?){1,3}")
# Jane, O’Brien, Aune-Hart, McDonald
NAME = re.compile(r"(?:[A-Z]['’])?[A-Z][^\W\d_]*(?:['’-][^\W\d_]+)*", re.UNICODE)
LATIN = re.compile(r"[\sA-Za-zÀ-ɏḀ-ỿ.,;&|'’-]*")


@dataclass(frozen=True)
class Author:
    """A person by family and given name, or an organisation by its whole name."""

    family: str
    given: str = ""  # empty for an organisation
    suffix: str = ""

    @property
    def full(self) -> str:
        return " ".join(filter(None, [self.given, self.family, self.suffix]))

    @property
    def initials(self) -> str:
        """Return “A.-M. J.” of “Anne-Marie J.”."""
        words = self.given.replace(".", ". ").split()
        return " ".join(
            "-".join(f"{part[0]}." for part in word.split("-") if part)
            for word in words
        )


@lru_cache(maxsize=1024)
def authors_of(byline: str, language: str = "") -> tuple[Author, ...] | None:
    """Return whom a byline names, in its order; None where that isn’t certain."""
    byline = byline.strip()
    if opening := BY.match(byline):
        byline = byline[opening.end() :]
    parts = parts_of(byline)
    if not parts:
        return ()
    if not LATIN.fullmatch(byline):
        return None
    authors = [author(part, language) for part in parts if not is_job(part)]
    if not authors and len(parts) == 1:
        return (Author(parts[0]),)  # “Staff Reporter”
    return tuple(authors) if authors and all(authors) else None


def parts_of(byline: str) -> list[str]:
    """Return the parts of a list, “Jr.” with the name before it."""
    found: list[str] = []
    for part in filter(None, BETWEEN.split(byline)):
        if found and folded(part) in SUFFIXES:
            found[-1] += f" {part}"
        else:
            found.append(PLACE.sub("", part))
    return found


def is_job(part: str) -> bool:
    """Say whether a part is what somebody does: “Political Editor”."""
    return any(folded(word) in JOBS for word in part.split())


def author(part: str, language: str) -> Author | None:
    """Return the person or the organisation of one part; None for neither surely."""
    words = part.split()
    if any(folded(word) in ORGANISED | AGENCIES for word in words):
        return Author(part)
    if folded(words[0]) in TITLES:
        words = words[1:]
    suffix = words.pop() if len(words) > 2 and folded(words[-1]) in SUFFIXES else ""
    begin = family_begins(words, language)
    if begin is None:
        return None
    return Author(" ".join(words[begin:]), " ".join(words[:begin]), suffix)


def family_begins(words: list[str], language: str) -> int | None:
    """Return which word the family name begins with; None where that isn’t certain.

    A third name may be a second given one or a first family name, as in Spanish; an
    initial or a particle tells.
    """
    if len(words) < 2 or not NAME.fullmatch(words[-1]) or is_shouted(words):
        return None
    if language[:2] in FAMILY_FIRST or folded(words[0]) in FAMILY_FIRST_NAMES:
        return None
    begin = len(words) - 1
    while begin > 1 and folded(words[begin - 1]) in PARTICLES:
        begin -= 1
    given, *more = words[:begin]
    if not all(INITIALS.fullmatch(word) for word in more):
        return None
    is_given = NAME.fullmatch(given) or INITIALS.fullmatch(given)
    return begin if is_given else None


def is_shouted(words: list[str]) -> bool:
    """Say whether there are capitals only, as in “ABC Sport” or “JANE DOE”."""
    return any(
        word.isupper() and len(word.strip(".")) > 1 and "." not in word
        for word in words
    )


def folded(word: str) -> str:
    return word.strip(".").lower()
