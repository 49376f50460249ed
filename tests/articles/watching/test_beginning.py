"""A page from which an article was read is read again."""

import datetime

import pytest
from django.utils import timezone

from articles.loading import load
from articles.models import Look
from articles.readers.drafts import Draft
from tests.making import make_capture

pytestmark = pytest.mark.django_db
ADDRESS = "https://post.example/quay"
DRAFT = Draft("“The quay is closed,” said Ada Quill.", title="Quay", url=ADDRESS)


def test_an_article_from_its_address_is_watched():
    capture = make_capture(ADDRESS, timezone.now())

    loaded = load(DRAFT, "url", capture=capture)

    look = Look.objects.get()
    assert look.article == loaded.article
    assert look.next_at - capture.at == datetime.timedelta(minutes=15)


def test_reading_it_once_more_adds_no_second_look():
    load(DRAFT, "url", capture=make_capture(ADDRESS, timezone.now()))

    load(DRAFT, "url", capture=make_capture(f"{ADDRESS}?print=1", timezone.now()))

    assert Look.objects.count() == 1


def test_a_file_is_not_watched():
    load(DRAFT, "file")

    assert not Look.objects.exists()
