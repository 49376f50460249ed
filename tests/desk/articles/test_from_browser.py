"""What the desk hands out to send articles from the browser."""

import html
import io
import json
import zipfile
from urllib.parse import urlsplit

import pytest

from quotes.desk.articles.from_browser import bookmark

pytestmark = pytest.mark.django_db


def packed(client):
    given = client.get("/desk/add/extension.zip")
    return zipfile.ZipFile(io.BytesIO(given.content))


def test_the_extension_knows_the_site(curating, settings):
    settings.ONRECORD_SITE_URL = "https://quotes.example"

    site = packed(curating).read("on-record-extension/site.json")

    assert json.loads(site) == {"address": "https://quotes.example"}


def test_the_extension_holds_all_that_its_manifest_names(curating):
    with packed(curating) as archive:
        names = {name.rpartition("/")[2] for name in archive.namelist()}
        manifest = json.loads(archive.read("on-record-extension/manifest.json"))

    needed = {manifest["background"]["service_worker"], manifest["options_ui"]["page"]}
    assert needed | {"options.js", "options.css"} <= names


def test_the_extension_may_read_no_site_by_itself(curating):
    manifest = json.loads(packed(curating).read("on-record-extension/manifest.json"))

    assert "host_permissions" not in manifest
    assert set(manifest["permissions"]) == {"activeTab", "scripting", "storage"}


def test_the_page_shows_the_bookmark_of_this_site(curating, settings):
    settings.ONRECORD_SITE_URL = "https://quotes.example"

    page = html.unescape(curating.get("/desk/add/from-browser/").text)

    assert f'href="{bookmark()}"' in page
    assert '"https://quotes.example/desk/add/"' in bookmark()


def test_the_bookmark_is_one_line_that_runs(settings):
    assert urlsplit(bookmark()).scheme == "javascript"
    assert "\n" not in bookmark()


@pytest.mark.parametrize("path", ["from-browser/", "extension.zip"])
def test_only_who_may_add_articles_gets_them(client, path):
    answer = client.get(f"/desk/add/{path}")

    assert answer.status_code == 302
    assert answer["Location"].startswith("/log-in/")
