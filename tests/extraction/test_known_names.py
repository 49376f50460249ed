"""Names that the caller knows already decide whom a printed name means."""

from quotes.extraction import KnownName, find_quotes

MAREN = KnownName(1, ("Maren Holt", "Holt"), "person")
PIET = KnownName(2, ("Piet Holt",), "person")
AUTHORITY = KnownName(3, ("Selby Harbour Authority", "SHA"), "organisation")


def attribution(text, known):
    [quote] = find_quotes(text, known)
    [found] = quote.attributions
    return found


def test_a_surname_finds_the_one_known_speaker():
    found = attribution("“It turns,” Holt said.", [MAREN, AUTHORITY])

    assert (found.known_id, found.resolved_name) == (1, "Maren Holt")


def test_a_surname_of_two_known_speakers_stays_open():
    found = attribution("“It turns,” Holt said.", [MAREN, PIET])

    assert found.known_id is None
    assert found.resolved_name is None
    assert found.known_candidates == (1, 2)
    assert found.candidates == ("Maren Holt", "Piet Holt")


def test_a_full_name_in_the_article_decides_between_them():
    text = "Piet Holt built the mill. “It turns,” Holt said."

    assert attribution(text, [MAREN, PIET]).known_id == 2


def test_an_acronym_finds_an_organisation():
    found = attribution("“It turns,” the SHA said.", [AUTHORITY])

    assert (found.known_id, found.kind) == (3, "organisation")
    assert found.resolved_name == "Selby Harbour Authority"


def test_a_name_that_nobody_knows_keeps_what_is_printed():
    found = attribution("“It turns,” Ines Calder said.", [MAREN])

    assert (found.known_id, found.resolved_name) == (None, "Ines Calder")
