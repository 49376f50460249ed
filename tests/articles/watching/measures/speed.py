"""Prints how many watched pages one worker reads in a second, each on its own host.

DATABASE_URL=… python -m tests.articles.watching.measures.speed --pages 10000
"""

import argparse
import asyncio
import multiprocessing
import os
import time
from functools import partial

import django
from django.apps import apps

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "quotes.settings")
if not apps.ready:
    django.setup()

from django.core.management import call_command  # noqa: E402
from django.utils import timezone  # noqa: E402

from articles.fetching.fetching import fetch_once  # noqa: E402
from articles.fetching.own_servers import letting_through  # noqa: E402
from articles.models import Article, ArticleVersion, Host, Look, sha256_of  # noqa: E402
from articles.readers.web.pages import read_html  # noqa: E402
from articles.watching.working import Worker  # noqa: E402
from quotes.recording.watched import RECORD, search_what_came  # noqa: E402
from tests.articles.watching.measures.databases import database_of_its_own  # noqa: E402
from tests.articles.watching.staging import made  # noqa: E402
from tests.articles.watching.web import to_loopback  # noqa: E402

SEEDS = 50


def serve(queue) -> None:
    """Serve pages in a process of its own: of ten, one has a new time on it."""
    pages = [made(seed).page.encode() for seed in range(SEEDS)]
    fresh = [
        page.replace(b"</article>", b"<p>Updated 5 minutes ago</p></article>")
        for page in pages
    ]

    async def answer(reader, writer):
        head = await reader.readuntil(b"\r\n\r\n")
        path = head.split(b" ", 2)[1]
        if path == b"/robots.txt":
            writer.write(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
        else:
            number = int(path.rsplit(b"/", 1)[1])
            body = (fresh if number % 10 == 0 else pages)[number % SEEDS]
            writer.write(
                b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
                b"Content-Length: %d\r\n\r\n%b" % (len(body), body)
            )
        await writer.drain()
        writer.close()

    async def run():
        server = await asyncio.start_server(answer, "127.0.0.1", 0, backlog=512)
        queue.put(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(run())


def watched(pages: int, port: int) -> None:
    """Put so many articles on record, with looks at them that are due now."""
    now = timezone.now()
    read = [
        read_html(made(seed).page.encode(), "https://a.example/").text
        for seed in range(SEEDS)
    ]
    hosts = Host.objects.bulk_create(
        [Host(name=f"h{number}.example:{port}") for number in range(pages)]
    )
    articles = Article.objects.bulk_create(
        [Article(title=f"Story {number}") for number in range(pages)]
    )
    versions = ArticleVersion.objects.bulk_create(
        [
            ArticleVersion(
                article=article,
                number=1,
                text=(text := f"{read[number % SEEDS]}"),
                sha256=sha256_of(text),
                captured_at=now,
                captured_via="feed",
            )
            for number, article in enumerate(articles)
        ]
    )
    for article, version in zip(articles, versions, strict=True):
        article.current_version = version
    Article.objects.bulk_update(articles, ["current_version"], batch_size=500)
    Look.objects.bulk_create(
        [
            Look(
                address=f"http://{host.name}/story/{number}",
                url_key=f"{host.name}/story/{number}",
                host=host,
                article=article,
                added_at=now,
                began_at=now,
                next_at=now,
            )
            for number, (host, article) in enumerate(zip(hosts, articles, strict=True))
        ],
        batch_size=500,
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pages", type=int, default=10_000)
    asked = parser.parse_args()
    queue = multiprocessing.Queue()
    server = multiprocessing.Process(target=serve, args=[queue], daemon=True)
    server.start()
    port = queue.get()
    with database_of_its_own():
        watched(asked.pages, port)
        call_command("check", verbosity=0)
        worker = Worker(
            RECORD,
            search_what_came,
            fetch=partial(fetch_once, resolver=to_loopback),
            say=lambda line: None,
        )
        begun = time.monotonic()
        with letting_through([("127.0.0.1", port)]):
            worker.work(once=True)
        seconds = time.monotonic() - begun
        left = Look.objects.filter(read_at=None).count()
        print(
            f"{asked.pages} pages on as many hosts in {seconds:.1f} s: "
            f"{asked.pages / seconds:.0f} a second, {left} left"
        )
    server.terminate()


if __name__ == "__main__":
    main()
