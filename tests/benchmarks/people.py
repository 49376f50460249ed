"""Rows of the speakers, roles, tenures and outlets that made-up news speaks of."""

import datetime

from django.utils.text import slugify

from quotes.models.folding import name_key, sort_key
from tests.benchmarks import wording
from tests.benchmarks.writing import Press

COLUMNS = {
    "articles_outlet": "id name slug homepage retired",
    "quotes_speaker": "id kind name sort_name slug description wikidata_id retired "
    "row_version",
    "quotes_speakername": "id speaker_id name key last_word",
    "quotes_role": "id title organisation slug retired row_version",
    "quotes_tenure": "id speaker_id role_id since_first since_last since_precision "
    "until_first until_last until_precision source_url row_version",
}


def rows_of(press: Press) -> dict[str, list[tuple]]:
    """Return all rows but those of articles and quotes, by table."""
    return {
        "articles_outlet": [outlet(n) for n in range(press.size.outlets)],
        "quotes_speaker": [speaker(n, name) for n, name in enumerate(press.names)],
        "quotes_speakername": [naming(n, name) for n, name in enumerate(press.names)],
        "quotes_role": [role(n) for n in range(press.size.roles)],
        "quotes_tenure": list(tenures(press)),
    }


def outlet(number: int) -> tuple:
    name = wording.outlet_name(number)
    homepage = f"https://news{number + 1}.example/"
    return number + 1, name, slugify(name), homepage, False


def speaker(number: int, name: str) -> tuple:
    return (number + 1, "person", name, sort_key(name), slugify(name), "", "", False, 1)


def naming(number: int, name: str) -> tuple:
    key = name_key(name)
    return number + 1, number + 1, name, key, key.rpartition(" ")[2]


def role(number: int) -> tuple:
    title, organisation = wording.role_of(number)
    slug = slugify(f"{title}, {organisation}" if organisation else title)
    return number + 1, title, organisation, slug, False, 1


def tenures(press: Press):
    """Yield the tenures of one speaker in three."""
    number = 0
    for speaker in range(0, press.size.speakers, 3):
        roles = press.roles_of[speaker]
        for turn, held in enumerate(roles if speaker % 4 < 3 else []):
            number += 1
            since, until = (
                wording.FIRST_DAY
                + datetime.timedelta(days=wording.DAYS * end // len(roles))
                for end in (turn, turn + 1)
            )
            yield (
                (number, speaker + 1, held + 1, since, since, "day")
                + (until, until, "day", "", 1)
            )
