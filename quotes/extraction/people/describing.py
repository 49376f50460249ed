"""Tells whom a description means: the governor, the company, the statement."""

from quotes.extraction.lexicon.titles import BUSINESS, PERSON_NOUNS, STATEMENTS
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.mentions.reading import ORGANISATION, PERSON, Mention
from quotes.extraction.people.article import ArticlePeople
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
        is_definite = len(label) > 1 and label[0] in ("the", "both")
        if label == ["both"] or (is_definite and len(label) == 2 and label[1] in JOINT):
            return self.people.spoken.joint_before(position)
        if not is_definite:
            return None
        if len(label) > 4 or mention.organisation:
            return None
        noun = label[-1]
        if noun in STATEMENTS and len(label) == 2:
            return self.people.meant.get(position)
        if noun in ORGANISATION_NOUNS:
            return self.organisation_called(noun, position)
        if noun in PERSON_NOUNS:
            return self.person_called(noun, position)
        return None

    def person_called(self, noun: str, position: int) -> Meant | None:
        """Return the one whose title has this noun: Gov. Holt, the governor."""
        fitting = [
            cluster
            for cluster in self.people.named_before(position, PERSON)
            if cluster.has_post(noun, self.text)
        ]
        if not fitting:
            return None
        sure = SURE_OF_POST if len(fitting) == 1 else SURE_OF_ONE_OF_MANY
        second = fitting[1] if len(fitting) > 1 else None
        return Meant((fitting[0],), sure, second)

    def organisation_called(self, noun: str, position: int) -> Meant | None:
        earlier = self.people.named_before(position, ORGANISATION)
        named = [c for c in earlier if noun in c.name.lower().split()]
        if named:
            return Meant((named[0],), SURE_OF_NOUN)
        return self.people.meant.get(position) if noun in BUSINESS else None
