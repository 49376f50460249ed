"""Add articles from the browser in which they stand: a bookmark, and an extension."""

import io
import json
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from quotes.desk.access import for_staff
from quotes.desk.articles.several import MAY_ADD

EXTENSION = Path(settings.PACKAGE) / "static" / "extension"
# What servers take for an address; gunicorn’s limit is 4,094 characters.
LONGEST_ADDRESS = 3500
# A bookmark that fetched anything would be stopped by the policies of many sites.
BOOKMARK = """
javascript:(()=>{
const q=new URLSearchParams({url:location.href,title:document.title.slice(0,200)}),
w=String(getSelection()).trim(),a=%(address)s+'?';
if(w)q.set('words',w);
if((a+q).length>%(longest)d){q.delete('words');q.set('too_long','1')}
open(a+q)})()
"""


@require_safe
@for_staff(*MAY_ADD)
def from_browser(request):
    """Show how to send articles from the browser."""
    context = {"bookmark": bookmark(), "site": settings.ONRECORD_SITE_URL}
    return render(request, "desk/articles/from_browser.html", context)


def bookmark() -> str:
    """Return the address of the bookmark, which opens the desk with that of a page."""
    address = settings.ONRECORD_SITE_URL + reverse("add_article")
    given = {"address": json.dumps(address), "longest": LONGEST_ADDRESS}
    return "".join((BOOKMARK % given).split("\n"))


@require_safe
@for_staff(*MAY_ADD)
def extension(request):
    """Give the extension as a ZIP that knows the address of this site."""
    return HttpResponse(
        zipped_extension(),
        content_type="application/zip",
        headers={
            "Content-Disposition": 'attachment; filename="on-record-extension.zip"'
        },
    )


def zipped_extension() -> bytes:
    packed = io.BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for path in sorted(EXTENSION.iterdir()):
            archive.writestr(f"on-record-extension/{path.name}", content_of(path))
    return packed.getvalue()


def content_of(path: Path) -> bytes:
    if path.name == "site.json":
        return json.dumps({"address": settings.ONRECORD_SITE_URL}).encode()
    return path.read_bytes()
