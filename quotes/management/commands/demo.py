"""Set up a site with the sample articles, and serve it on this machine."""

import errno
import os
import secrets
import socket
import subprocess
import sys
from pathlib import Path

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

import articles
from articles.models import Article
from quotes.decisions.acts import deciding
from quotes.management.sample_claims import add_claims
from quotes.models import Quote

SAMPLES = Path(articles.__file__).parent / "samples"
SURE = 0.9  # the engine expects nine in ten quotes of this confidence to be right
HOST = "127.0.0.1"
ABOUT = "This is a demonstration: its articles, outlets and speakers are invented."
# gunicorn alone would look for the site in the working folder first, which may be a
# checkout: the site served is the one that was filled.
SERVER = """
import sys
sys.path.insert(0, sys.argv.pop(1))
import articles, quotes
from gunicorn.app import wsgiapp
wsgiapp.run()
"""


class Command(BaseCommand):
    help = "Set up a site with the sample articles, and serve it on this machine."
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument("--port", type=int, default=8000)
        parser.add_argument(
            "--with-feed",
            action="store_true",
            help="also serve a little paper, on the next port, whose feed is read and "
            "whose story changes after a minute",
        )

    def handle(self, *, port, with_feed=False, **options):
        refuse_taken(port)
        if with_feed:
            refuse_taken(port + 1)
        call_command("migrate", verbosity=0, skip_checks=False)
        call_command("collectstatic", interactive=False, verbosity=0)
        if not Article.objects.exists():
            self.fill()
        password = curator_password()
        self.say_where(f"http://{HOST}:{port}", password)
        if with_feed:
            self.say_of_paper(port)
            serve_paper(port + 1)
        serve(port)

    def fill(self):
        """Load the samples, find their quotes, confirm the sure ones, add claims."""
        self.stdout.write("Loading the sample articles and finding their quotes …")
        paths = [os.path.relpath(path) for path in sorted(SAMPLES.glob("*.txt"))]
        call_command("load_articles", *paths, stdout=self.stdout)
        call_command("find_quotes", stdout=self.stdout)
        outcome = deciding.confirm(
            Quote.objects.found().marked().surer_than(SURE),
            add_speakers=True,
            reason="The demo confirms what the engine is sure of.",
        )
        claims = add_claims()
        self.stdout.write(
            f"{outcome.done} quotes confirmed; "
            f"{Quote.objects.found().queued().count()} are waiting in the queue; "
            f"{claims} claims published."
        )

    def say_where(self, site, password):
        curator = (
            "Log in as curator with the password you already have.\n"
            "To change it, set ONRECORD_DEMO_PASSWORD and start again."
        )
        if password:
            curator = f"Log in as curator with the password {password}"
        self.stdout.write(
            f"\nOn Record is at   {site}/\n"
            f"Its desk is at    {site}/desk/\n"
            f"Its admin is at   {site}/admin/\n{curator}\n"
            "Stop it with Ctrl-C.\n"
        )
        self.stdout.flush()

    def say_of_paper(self, port):
        site = f"http://{HOST}:{port}"
        self.stdout.write(
            f"A little paper is at http://{HOST}:{port + 1}/\n"
            "Its story comes in by its feed, under New from feeds at the desk. After a "
            "minute it changes\na quote without a word, and a minute later that is at "
            f"{site}/desk/changes/\n"
        )
        self.stdout.flush()


def refuse_taken(port: int) -> None:
    """Raise CommandError if the port can't be used."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except (OSError, OverflowError) as problem:
            is_taken = getattr(problem, "errno", None) == errno.EADDRINUSE
            why = "is in use" if is_taken else "can’t be used"
            raise CommandError(
                f"Port {port} {why}. Choose another: {demo_on(8001)}"
            ) from None


def demo_on(port: int) -> str:
    """Return the command that serves the demo on a port."""
    if settings.IS_CHECKOUT:
        return f"make demo PORT={port}"
    return f"{settings.ONRECORD_COMMAND} demo --port {port}"


def curator_password() -> str | None:
    """Make the account `curator`; return its password if it is new or was set."""
    given = os.environ.get("ONRECORD_DEMO_PASSWORD")
    users = get_user_model().objects
    curator = users.filter(username="curator").first()
    if curator is None:
        password = given or secrets.token_urlsafe(9)
        users.create_superuser("curator", password=password)
        return password
    if given and not curator.check_password(given):
        curator.set_password(given)
        curator.save()
    return given


def serve_paper(port: int) -> None:
    """Start the paper in a process of its own, which ends with this one."""
    paper = [sys.executable, "-m", "quotes.management.sample_paper", str(port)]
    folder = str(Path(articles.__file__).parent.parent)
    subprocess.Popen(paper, env=os.environ | {"PYTHONPATH": folder})  # noqa: S603


def serve(port: int) -> None:
    """Replace this process with the server."""
    os.environ["ONRECORD_SITE_URL"] = f"http://{HOST}:{port}"
    os.environ["ONRECORD_PUBLISH_FULL_TEXT"] = "on"
    os.environ.setdefault("ONRECORD_ABOUT", ABOUT)
    folder = str(Path(articles.__file__).parent.parent)
    server = ["-c", SERVER, folder, "quotes.wsgi", "--bind", f"{HOST}:{port}"]
    options = ["--threads", "4", "--log-level", "error", "--no-control-socket"]
    os.execv(sys.executable, [sys.executable, *server, *options])  # noqa: S606
