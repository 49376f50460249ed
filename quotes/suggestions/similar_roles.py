"""Suggest which role on record somebody means who types one that is new."""

from quotes.models import Role
from quotes.models.folding import fold
from quotes.suggestions.likeness import letters_apart

LOOKED_AT = 5000  # roles
SUGGESTED = 3
LEFT_OUT = frozenset("a an and at for former in of s the then to".split())


def roles_like(title: str, organisation: str = "") -> list[Role]:
    """Return the roles on record that may be the same: “ambassador to the UN”."""
    roles = Role.objects.in_use().order_by("slug", "id")[:LOOKED_AT]
    near = [role for role in roles if may_be_one(title, organisation, role)]
    return near[:SUGGESTED]


def may_be_one(title: str, organisation: str, role: Role) -> bool:
    """Say whether a title and organisation may mean a role, put otherwise."""
    typed, known = words_of(title), words_of(role.title)
    if not (organisation and role.organisation) and same_words(typed, known):
        return True
    typed += words_of(organisation)
    known += words_of(role.organisation)
    return same_words(typed, known) or bool(
        letters_apart(" ".join(typed), " ".join(known))
    )


def words_of(name: str) -> list[str]:
    return [word for word in fold(name).split() if word not in LEFT_OUT]


def same_words(one: list[str], other: list[str]) -> bool:
    """Say whether both have the same words, where “UN” is United Nations."""
    rest = [word for word in one if word not in other]
    others = [word for word in other if word not in one]
    if not rest and not others:
        return True
    return is_short_for(rest, others) or is_short_for(others, rest)


def is_short_for(short: list[str], words: list[str]) -> bool:
    return (
        len(short) == 1
        and len(words) > 1
        and short[0] == "".join(word[0] for word in words)
    )
