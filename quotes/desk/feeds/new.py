"""What feeds brought, day by day; pages that can’t be read, and texts kept back."""

from dataclasses import dataclass

from django.contrib import messages
from django.db.models import Exists, OuterRef
from django.db.models.functions import Coalesce
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from articles.models import Article, ArticleVersion, Feed, Look, sha256_of
from articles.refusals import RefusedError
from articles.watching.looks import SAME_ARTICLE
from quotes.desk.access import for_staff
from quotes.desk.quotes.queueing import number_of
from quotes.models import DeskHabits, Quote
from quotes.models.numbers import number_in
from quotes.published.links import web_address
from quotes.published.told.differences import compared_whole
from quotes.recording import watched

VIEW, CHANGE = "articles.view_feed", "articles.change_article"
A_PAGE = 50
SHOWN = 50  # of the pages that can’t be read, and of those kept back


@dataclass(frozen=True)
class Brought:
    """A page of what feeds brought; `older` is where the next one begins."""

    versions: list
    older: int | None


@require_safe
@for_staff(VIEW)
def new_list(request):
    """List what came by feeds, the newest day first."""
    feed = Feed.objects.filter(pk=number_in(request.GET, "feed") or 0).first()
    context = {
        "brought": brought(feed, number_in(request.GET, "before")),
        "feed": feed,
        "any_feed": Feed.objects.exists(),
        "held": held_back()[:SHOWN],
        "unread": unread(feed)[:SHOWN],
        "is_first": "before" not in request.GET,
    }
    return render(request, "desk/feeds/new_list.html", context)


def brought(feed, before) -> Brought:
    """Return first versions that feeds brought, with numbers of quotes."""
    versions = first_versions().order_by("-id").defer("text")
    versions = versions.select_related("article__outlet", "article__look__feed")
    quotes = Quote.objects.queued().filter(article=OuterRef("article"))
    versions = versions.annotate(
        all_quotes=Coalesce(number_of(quotes), 0),
        found=Coalesce(number_of(quotes.found()), 0),
    )
    if feed:
        versions = versions.filter(article__look__feed=feed)
    if before is not None:
        versions = versions.filter(pk__lt=before)
    rows = list(versions[: A_PAGE + 1])
    older = rows[A_PAGE - 1].pk if len(rows) > A_PAGE else None
    return Brought(rows[:A_PAGE], older)


def first_versions():
    via = ArticleVersion.CapturedVia.FEED
    return ArticleVersion.objects.filter(captured_via=via, number=1)


def waiting_count() -> int:
    """Return how many articles from feeds have quotes to decide, or texts kept back."""
    by_feed = first_versions().filter(article=OuterRef("pk"))
    found = Quote.objects.to_review().filter(article=OuterRef("pk"))
    articles = Article.objects.filter(Exists(found), Exists(by_feed))
    return articles.count() + held_back().count()


def held_back():
    looks = Look.objects.exclude(held_text="").select_related("article__outlet")
    return looks.order_by("id")


def unread(feed=None):
    """Return the pages that could not be read when they were last asked for."""
    looks = Look.objects.exclude(last_error="").exclude(last_error=SAME_ARTICLE)
    looks = looks.filter(feed=feed) if feed else looks
    return looks.select_related("feed", "article").order_by("-id")


@require_POST
@for_staff(VIEW, CHANGE)
def try_again(request, pk):
    """Have a page read again that is left alone, or waits for its next time."""
    look = get_object_or_404(Look, pk=pk)
    Look.objects.filter(pk=pk).update(next_at=timezone.now(), failures=0)
    messages.success(request, f"{look.address} will be read again as soon as possible.")
    return redirect("new_from_feeds")


@require_safe
@for_staff(VIEW)
def held_detail(request, pk):
    """Show a text that was kept back beside the one on record."""
    look = get_object_or_404(held_back().select_related("held_capture"), pk=pk)
    version = look.article.current_version
    context = {
        "look": look,
        "version": version,
        "comparison": compared_whole(version.text, look.held_text),
        "seen": sha256_of(look.held_text),
        "source": web_address(look.address),
        "keys": DeskHabits.of(request.user).keys,
        "next": held_back().exclude(pk=pk).first(),
    }
    return render(request, "desk/feeds/held_detail.html", context)


@require_POST
@for_staff(VIEW, CHANGE)
def decide_held(request, pk):
    """Take a text that was kept back as a new version, or leave it."""
    look = get_object_or_404(Look.objects.exclude(article=None), pk=pk)
    seen, is_taken = request.POST.get("seen", ""), request.POST.get("act") == "take"
    try:
        if is_taken:
            done = watched.take_held(look, request.user, seen=seen)
        else:
            watched.leave_held(look, seen=seen)
            done = "Left: the article stays as it was."
    except RefusedError as refusal:
        messages.warning(request, str(refusal))
    else:
        messages.success(request, done)
    following = held_back().first()
    if following:
        return redirect("held_page", following.pk)
    return redirect("new_from_feeds")
