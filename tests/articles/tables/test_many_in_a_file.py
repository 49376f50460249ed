"""Files that hold many articles: exports of LexisNexis, and ZIPs of files."""

import io
import zipfile

import pytest
from django.core.management import CommandError, call_command

from articles.models import Article

pytestmark = pytest.mark.django_db

BODY = "Tolls will rise in June, the mayor said.\n\n“It is time,” Ada Quill said."
OLD = """
                             1 of 2 DOCUMENTS


                              The Bay Courier

                           May 14, 2031 Wednesday
                               Final Edition

Harbour tolls to rise

BYLINE: Bo Lind, Transport Correspondent

SECTION: NEWS; Pg. 3

LENGTH: 532 words

{body}

LOAD-DATE: May 15, 2031

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper


                      Copyright 2031 Bay Press
                        All Rights Reserved


                             2 of 2 DOCUMENTS


                              The Hill Echo

                           May 16, 2031 Friday

HEADLINE: Pier to be longer

BYLINE: Cy Marr

LENGTH: 12 words

The pier will be longer.

LOAD-DATE: May 17, 2031
"""
NEW = """Harbour tolls to rise
The Bay Courier
May 14, 2031 Wednesday 6:00 AM EST

Copyright 2031 Bay Press All Rights Reserved

Section: NEWS; Pg. 3
Length: 532 words
Byline: Bo Lind
Body

{body}

Load-Date: May 15, 2031


End of Document

Pier to be longer
The Hill Echo
May 16, 2031 Friday

Copyright 2031 Hill Press All Rights Reserved

Length: 12 words
Byline: Cy Marr
Body

The pier will be longer.

Load-Date: May 17, 2031


End of Document
"""


def load(path, content):
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    call_command("load_articles", path)


@pytest.mark.parametrize("export", [OLD, NEW], ids=["old", "new"])
def test_an_export_gives_each_of_its_articles(tmp_path, export):
    load(tmp_path / "export.txt", export.format(body=BODY))

    first, second = Article.objects.order_by("id")
    assert (first.title, first.byline) == ("Harbour tolls to rise", "Bo Lind")
    assert (str(first.outlet), str(first.published_on)) == (
        *("The Bay Courier", "2031-05-14"),
    )
    assert first.current_version.text == BODY
    assert (second.title, str(second.outlet)) == ("Pier to be longer", "The Hill Echo")
    assert second.current_version.text == "The pier will be longer."


def test_a_text_that_mentions_documents_is_one_article(tmp_path):
    load(
        tmp_path / "a.txt", f"Tolls\n\nThe clerk counted.\n\n1 of 2 DOCUMENTS\n\n{BODY}"
    )

    assert Article.objects.count() == 1


def packed(**files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in files.items():
            archive.writestr(name.replace("_", "."), content)
    return out.getvalue()


def test_a_zip_gives_each_of_its_files(tmp_path):
    page = f"<html><body><article><p>{BODY}</p></article></body></html>"
    files = {"a_txt": f"Title: Tolls\n\n{BODY}", "b_html": page.replace("June", "May")}

    load(tmp_path / "many.zip", packed(**files, **{"__MACOSX/a_txt": "x"}))

    assert Article.objects.count() == 2


def test_a_bad_file_in_a_zip_is_named_and_the_others_come_in(tmp_path, capsys):
    with pytest.raises(CommandError):
        load(tmp_path / "many.zip", packed(a_txt=BODY, b_pdf="no pdf", c_exe="x"))

    err = capsys.readouterr().err
    assert "b.pdf: Its name ends in .pdf, but it is plain text" in err
    assert "c.exe: This kind of file can't be read" in err
    assert Article.objects.count() == 1


def test_a_damaged_zip_is_refused(tmp_path, capsys):
    with pytest.raises(CommandError):
        load(tmp_path / "many.zip", b"PK no zip")

    assert "The ZIP is damaged." in capsys.readouterr().err


def test_a_file_in_a_zip_may_not_be_too_big(tmp_path, capsys, settings):
    settings.ONRECORD_MAX_UPLOAD_MB = 1

    with pytest.raises(CommandError):
        load(tmp_path / "many.zip", packed(a_txt="x" * 1_000_001))

    assert "a.txt: The file is too big." in capsys.readouterr().err
