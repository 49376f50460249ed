"""Tells whom a description means: the governor, the company, the statement."""

from quotes.extraction.lexicon.titles import BUSINESS, PERSON_NOUNS, STATEMENTS
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.mentions.reading import ORGANISATION, PERSON, Mention
from quotes.extraction.people.article import ArticlePeople
from quotes.extraction.people.clusters import Cluster
from quotes.extraction.people.forms import tidy
from quotes.extraction.people.pointing import Meant

ORGANISATION_NOUNS = BUSINESS | words(
    """
    institute ministry department agency committee commission council court party
    union association board university school church foundation charity bank police
    army navy embassy government administration campaign network paper newspaper
    magazine organisation organization office bureau centre center club society trust
    hospital museum authority federation label airline team league museum
    """
)
JOINT = words("both pair two couple duo brothers sisters siblings")
SURE_OF_POST, SURE_OF_ONE_OF_MANY, SURE_OF_NOUN = 0.9, 0.6, 0.85


class Descriptions:
    """Looks up what the definite descriptions of one article mean."""

    def __init__(self, people: ArticlePeople) -> None:
        self.people, self.text = people, people.text

    def meant_by(self, mention: Mention) -> Meant | None:
        """Return whom "the governor" means; None where it is nobody named."""
        label = tidy(mention.name.of(self.text)).lower().split()
        position = mention.span.start
        if len(label) < 2 or label[0] not in ("the", "both"):
            return (
                self.people.spoken.joint_before(position) if label == ["both"] else None
            )
        if label[-1] in JOINT and len(label) == 2:
            return self.people.spoken.joint_before(position)
        if len(label) > 4 or mention.organisation:
            return None
        noun = label[-1]
        if noun in STATEMENTS and len(label) == 2:
            return self.people.meant.get(position)
        if noun in ORGANISATION_NOUNS:
            return self.organisation_called(noun, position)
        if noun in PERSON_NOUNS:
            return self.person_called(label[1:], position)
        return None

    def person_called(self, label: list[str], position: int) -> Meant | None:
        """Return the one whose title has this noun: Gov. Holt, the governor."""
        noun = label[-1]
        fitting = [
            cluster
            for cluster in self.earlier(position, PERSON)
            if cluster.has_post(noun, self.text)
        ]
        if not fitting:
            return None
        sure = SURE_OF_POST if len(fitting) == 1 else SURE_OF_ONE_OF_MANY
        second = fitting[1] if len(fitting) > 1 else None
        return Meant((fitting[0],), sure, second)

    def earlier(self, position: int, kind: str) -> list[Cluster]:
        """Return who has been named before, the nearest first."""
        return self.people.named_before(position, kind)

    def organisation_called(self, noun: str, position: int) -> Meant | None:
        earlier = self.earlier(position, ORGANISATION)
        named = [c for c in earlier if noun in c.name.lower().split()]
        if named:
            return Meant((named[0],), SURE_OF_NOUN)
        return self.people.meant.get(position) if noun in BUSINESS else None
