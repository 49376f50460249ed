"""A printed title becomes a role at an organisation, which rows are grouped by."""

import csv
import io

import pytest

from quotes.decisions.acts import attributing, deciding
from quotes.exports import csv_chunks
from quotes.models import PartialDate, Quote, Role, SpeakerName, Tenure
from tests.making import make_article, make_quote, make_role, make_speaker
from tests.recording.council import CLOSING, OPENING, recorded

pytestmark = pytest.mark.django_db

TITLE = "chief executive of Haldrake Marine"
SAID = f"“The wall will stand,” said Ada Lovelace, the {TITLE}.\n\n"


def said():
    return recorded(OPENING + SAID + CLOSING).quotes.get().attributions.get()


def test_confirming_adds_the_title_at_the_organisation():
    attribution = said()

    deciding.confirm(Quote.objects.all(), add_speakers=True)

    attribution.refresh_from_db()
    role = attribution.role
    assert (role.title, role.organisation) == ("Chief executive", "Haldrake Marine")
    assert attribution.title_as_printed.endswith(TITLE)


def test_it_takes_the_role_on_record_at_that_organisation():
    make_role("Chief executive", "Orrin Bank")
    role = make_role("Chief executive", "Haldrake marine")

    assert said().role == role


def test_a_title_that_was_recorded_whole_is_taken_first():
    make_role("Chief executive", "Haldrake Marine")
    whole = make_role("Chief executive of Haldrake Marine", "")

    assert said().role == whole


def test_one_apostrophe_serves_both_spellings():
    first = attributing.new_role("President", "Shipowners' League")

    assert attributing.new_role("President", "Shipowners’ League") == first
    assert attributing.role_meant("president of the Shipowners' League") == first


def test_the_file_has_the_organisation_in_its_column():
    said()
    deciding.confirm(Quote.objects.all(), add_speakers=True)

    text = b"".join(csv_chunks(Quote.objects.all())).decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text, newline=""))

    assert row["role"] == "Chief executive"
    assert row["organisation"] == "Haldrake Marine"
    assert row["title_as_printed"].endswith(TITLE)


def test_a_new_role_that_is_typed_is_told_apart_too(curating):
    article = make_article(OPENING + SAID + CLOSING)
    quote = make_quote("The wall will stand,", article=article, state="found")
    address = f"/desk/quotes/{quote.pk}/role/"

    page = curating.get(f"{address}?q=editor of the Kelmouth Herald").text
    curating.post(
        address, {"seen": quote.row_version, "new": "editor of the Kelmouth Herald"}
    )

    assert "New role: Editor, Kelmouth Herald" in page
    role = Role.objects.get()
    assert (role.title, role.organisation) == ("Editor", "Kelmouth Herald")


def test_a_role_on_record_tells_who_the_mayor_is():
    speaker, role = make_speaker("Ada Lovelace"), make_role("Mayor", "Selby")
    Tenure.objects.create(
        speaker=speaker, role=role, since=PartialDate.parse("2020"), until=None
    )

    text = (
        OPENING + "Ada Lovelace arrived. “It will stand,” the mayor said.\n\n" + CLOSING
    )
    found = recorded(text).quotes.get().attributions.get()

    assert found.speaker == speaker


def test_every_form_on_record_is_one_and_the_same():
    speaker = make_speaker("Augusta King")
    SpeakerName.objects.create(speaker=speaker, name="Ada Lovelace")

    text = (
        OPENING + "Augusta King, or Ada Lovelace, came. “It will,” Lovelace said.\n\n"
    )
    found = recorded(text + CLOSING).quotes.get().attributions.get()

    assert found.speaker == speaker
