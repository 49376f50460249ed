"""A speaker is split in two, or gets a new name; both can be undone."""

import pytest

from articles.refusals import RefusedError
from quotes.decisions.acts import merging
from quotes.decisions.undo.undoing import undo
from quotes.models import Decision, Speaker, SpeakerName
from tests.dumps import dump
from tests.making import make_quote, make_role, make_speaker, make_tenure

pytestmark = pytest.mark.django_db


def names_of(speaker):
    return list(speaker.names.order_by("id").values_list("name", flat=True))


def decision_on(subject):
    return Decision.objects.about(subject).get()


def test_a_split_gives_the_new_speaker_its_share():
    speaker = make_speaker("John Nixon")
    other = SpeakerName.objects.create(speaker=speaker, name="Jack Nixon")
    tenure = make_tenure(speaker, make_role(), since="2017")
    theirs, own = make_quote(speaker=speaker), make_quote(speaker=speaker)
    share = merging.Share([other.pk], [tenure.pk], [theirs.pk])

    new = merging.split(speaker, "Jack Nixon", "person", share)

    assert names_of(new) == ["Jack Nixon"]
    assert (new.tenures.get(), new.attributions.get().quote) == (tenure, theirs)
    assert names_of(speaker) == ["John Nixon"]
    assert speaker.attributions.get().quote == own


def test_a_split_takes_no_rows_of_others():
    speaker, stranger = make_speaker("John Nixon"), make_speaker("Ada Lovelace")
    quote, name = make_quote(speaker=stranger), stranger.names.get()

    merging.split(speaker, "Jack", "person", merging.Share([name.pk], [], [quote.pk]))

    assert stranger.names.get() == name
    assert stranger.attributions.get().quote == quote


def test_an_undone_split_retires_the_new_speaker():
    speaker = make_speaker("John Nixon")
    quote, own = make_quote(speaker=speaker), speaker.names.get()
    before = dump()
    share = merging.Share([own.pk], [], [quote.pk])
    new = merging.split(speaker, "Jack Nixon", "person", share)

    [undoing] = undo(decision_on(speaker)).decisions

    assert Speaker.objects.get(pk=new.pk).retired
    new.names.all().delete()
    Speaker.objects.filter(pk=new.pk).delete()
    assert dump() == before
    assert undoing.act == "undo"


def test_a_new_name_keeps_the_old_one_among_the_names():
    speaker = make_speaker("Ada Byron")
    before = dump()

    speaker = merging.rename(speaker, " Ada  Lovelace ")

    assert (speaker.name, speaker.slug) == ("Ada Lovelace", "ada-lovelace")
    assert speaker.sort_name == "lovelace ada"
    assert names_of(speaker) == ["Ada Byron", "Ada Lovelace"]
    undo(decision_on(speaker))
    assert dump() == before


@pytest.mark.parametrize("name", ["", " ", "…"])
def test_no_speaker_is_called_nothing(name):
    speaker = make_speaker()

    with pytest.raises(RefusedError, match="needs a name"):
        merging.rename(speaker, name)
    with pytest.raises(RefusedError, match="needs a name"):
        merging.split(speaker, name, "person", merging.Share())


def test_the_old_address_leads_to_the_new_one_with_its_query(client):
    make_quote(speaker="Ada Byron")
    speaker = make_speaker("Ada Byron")
    old = speaker.get_absolute_url()
    speaker = merging.rename(speaker, "Ada Lovelace")

    answer = client.get(f"{old}?kind=direct")

    assert answer.status_code == 301
    assert answer.url == f"{speaker.get_absolute_url()}?kind=direct"


def test_a_speaker_who_gave_their_own_name_away_is_split_again_by_the_redo():
    speaker = make_speaker("John Nixon")
    share = merging.Share(names=[speaker.names.get().pk])
    new = merging.split(speaker, "Jack Nixon", "person", share)
    before = dump()
    [undone] = undo(decision_on(speaker)).decisions

    undo(undone)

    assert dump() == before
    assert names_of(new) == ["John Nixon", "Jack Nixon"]
