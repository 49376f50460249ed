"""The feeds that are read for new articles: their state, adding and changing them."""

import datetime

from django.contrib import messages
from django.db import transaction
from django.db.models import Count, Q
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from articles.models import Feed, Look
from articles.refusals import RefusedError
from articles.watching.feeds import add_feed, end, go_on, pause
from quotes.desk.access import for_staff
from quotes.desk.articles.details import outlets
from quotes.desk.feeds.forms import AddFeedForm, FeedForm

VIEW, ADD, CHANGE = "articles.view_feed", "articles.add_feed", "articles.change_feed"
DAY = datetime.timedelta(days=1)
# So long nothing was read although it was due: nobody reads.
LATE = datetime.timedelta(minutes=15)
ACTS = {"pause": pause, "end": end, "go_on": lambda feed: go_on(feed, timezone.now())}
DONE = {
    "pause": "Paused until you resume it.",
    "end": "Stopped. What it brought stays.",
    "go_on": "Resumed.",
}


@require_http_methods(["GET", "HEAD", "POST"])
@for_staff(VIEW)
def feed_list(request):
    """List the feeds; whoever may adds one."""
    if request.method == "POST":
        return add(request)
    return listed(request, AddFeedForm())


@for_staff(VIEW, ADD)
def add(request):
    form = AddFeedForm(request.POST)
    if form.is_valid():
        try:
            feed = added(form, request.user)
        except RefusedError as refusal:
            form.add_error("address", str(refusal))
        else:
            messages.success(
                request, f"Added: {feed}. It will be read as soon as possible."
            )
            return redirect("feeds")
    return listed(request, form, status=422)


def added(form, person) -> Feed:
    """Put the feed on the list; raise RefusedError, and leave no outlet behind."""
    with transaction.atomic():
        address = form.cleaned_data["address"]
        return add_feed(address, timezone.now(), person, **form.given())


def listed(request, form, status=200):
    feeds = with_new(Feed.objects.select_related("outlet"), timezone.now())
    ended = [feed for feed in feeds if feed.state == Feed.State.ENDED]
    context = {
        "feeds": [feed for feed in feeds if feed.state != Feed.State.ENDED],
        "ended": ended,
        "form": form,
        "outlets": outlets(),
        "unread_since": unread_since(timezone.now()),
    }
    return render(request, "desk/feeds/feed_list.html", context, status=status)


def with_new(feeds, now):
    """Add to feeds how many new entries they had in the last day and week."""
    since = {"new_today": DAY, "new_this_week": 7 * DAY}
    counts = {
        name: Count("entries", filter=Q(entries__seen_at__gt=now - age))
        for name, age in since.items()
    }
    return feeds.annotate(**counts)


def unread_since(now) -> datetime.datetime | None:
    """Return since when something is due that nobody reads; None while one does."""
    late = now - LATE
    due = Feed.objects.filter(next_at__lt=late).order_by("next_at").first()
    if due is None or any(
        kind.objects.filter(read_at__gt=late).exists() for kind in (Feed, Look)
    ):
        return None
    return due.next_at


@require_http_methods(["GET", "HEAD", "POST"])
@for_staff(VIEW, CHANGE)
def feed_detail(request, pk):
    """Change what a feed is called, whose it is, and its language."""
    feeds = with_new(Feed.objects.select_related("outlet", "added_by"), timezone.now())
    feed = get_object_or_404(feeds, pk=pk)
    form = FeedForm(request.POST or None, instance=feed)
    if form.is_valid():
        with transaction.atomic():
            form.save()
        messages.success(request, "Saved.")
        return redirect("feeds")
    context = {"feed": feed, "form": form, "outlets": outlets()}
    status = 422 if form.is_bound else 200
    return render(request, "desk/feeds/feed_detail.html", context, status=status)


@require_POST
@for_staff(VIEW, CHANGE)
def set_state(request, pk):
    """Pause a feed, end it, or let it go on."""
    feed = get_object_or_404(Feed, pk=pk)
    act = request.POST.get("act", "")
    if act in ACTS:
        ACTS[act](feed)
        messages.success(request, f"{feed}: {DONE[act]}")
    return redirect("feeds")
