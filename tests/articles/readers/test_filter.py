"""python -m articles.readers prints what is read of files, as JSON lines."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
PAGE = """<!doctype html><html lang="fr"><head><title>The bridge</title>
<meta property="article:published_time" content="2024-05-13"></head><body><article>
<h1>The bridge opens</h1><p>“The bridge is safe,” Ada Lovelace said on Monday. “It has
cost far more than anybody in this town ever wanted to pay for it.”</p>
<p>The council meets again in June, and nobody expects another delay.</p></article>
</body></html>"""


def run(*paths):
    return subprocess.run(
        [sys.executable, "-m", "articles.readers", *map(str, paths)],
        cwd=ROOT,
        env={"PATH": ""},  # it needs no settings and no database
        capture_output=True,
        text=True,
        encoding="utf8",
    )


def test_each_file_is_a_line(tmp_path):
    text, page = tmp_path / "a.txt", tmp_path / "b.html"
    text.write_text("Title: Rain\nDate: 2024-05-12\n\nIt rained on Sunday.\n")
    page.write_text(PAGE)

    done = run(text, page)

    first, second = map(json.loads, done.stdout.splitlines())
    names = ["title", "byline", "published_on", "outlet", "url", "language", "text"]
    assert (list(first), done.returncode) == (names, 0)
    assert (first["title"], first["published_on"]) == ("Rain", "2024-05-12")
    assert (first["text"], first["byline"]) == ("It rained on Sunday.", None)
    assert (second["language"], second["published_on"]) == ("fr", "2024-05-13")
    assert "“The bridge is safe,” Ada Lovelace said" in second["text"]


def test_what_can_not_be_read_is_a_sentence_and_the_others_go_on(tmp_path):
    good, empty = tmp_path / "good.txt", tmp_path / "empty.txt"
    good.write_text("It rained on Sunday.")
    empty.touch()

    done = run(empty, tmp_path / "absent.txt", good)

    assert len(done.stdout.splitlines()) == done.returncode == 1
    assert "empty.txt: This file is empty" in done.stderr
    assert "absent.txt: This file can’t be opened" in done.stderr
    assert "Traceback" not in done.stderr
