"""Articles in the admin: pasted or uploaded, and shown with their quotes."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Exists, OuterRef, Q
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.html import format_html

from articles.loading import set_text
from articles.models import Article, ArticleVersion, Outlet
from articles.refusals import RefusedError
from quotes.admin.deciding_admin import DecidingAdmin
from quotes.decisions.acts import deciding
from quotes.forms.articles import AddArticleForm, ArticleForm, OutletForm
from quotes.models import Quote
from quotes.published.marks import marked_paragraphs, marks_of
from quotes.recording import intake


class WaitingFilter(admin.SimpleListFilter):
    title = "quotes to decide"
    parameter_name = "to_decide"

    def lookups(self, request, model_admin):
        return [("yes", "some"), ("no", "none")]

    def queryset(self, request, queryset):
        waiting = Exists(Quote.objects.found().queued().filter(article=OuterRef("pk")))
        if self.value() == "yes":
            return queryset.filter(waiting)
        return queryset.exclude(waiting) if self.value() == "no" else queryset


@admin.register(Article)
class ArticleAdmin(DecidingAdmin):
    form = ArticleForm
    list_display = [
        "headline",
        "outlet",
        "published_on",
        "to_decide",
        "quoted",
        "added_at",
    ]
    list_filter = [
        WaitingFilter,
        "is_excerpt",
        ("outlet", admin.RelatedOnlyFieldListFilter),
    ]
    list_select_related = ["outlet"]
    search_fields = ["title", "byline", "url"]
    date_hierarchy = "published_on"
    autocomplete_fields = ["outlet"]
    fields = [
        "title",
        "byline",
        "outlet",
        "url",
        "published_on",
        "language",
        "new_text",
    ]
    ordering = ["-id"]

    def fields_read(self, obj):
        return [name for name in self.fields if name != "new_text"]

    def get_queryset(self, request):
        queued = Quote.objects.queued()
        counts = {
            "found_count": Count("quotes", filter=Q(quotes__in=queued.found())),
            "quote_count": Count("quotes", filter=Q(quotes__in=queued)),
        }
        return super().get_queryset(request).in_use().annotate(**counts)

    @admin.display(description="article", ordering="title")
    def headline(self, article):
        return f"{article} (quotes of a list)" if article.is_excerpt else str(article)

    @admin.display(description="to decide", ordering="found_count")
    def to_decide(self, article):
        return quotes_link(article, "found", article.found_count)

    @admin.display(description="quotes", ordering="quote_count")
    def quoted(self, article):
        return quotes_link(article, "all", article.quote_count)

    def has_delete_permission(self, request, obj=None):
        allowed = super().has_delete_permission(request, obj)
        return allowed and obj is not None and not obj.quotes.decided().exists()

    def get_deleted_objects(self, objs, request):
        """List what is deleted with an article: quotes that nobody has decided."""
        named = [f"Article: {article}" for article in objs]
        quotes = [f"Quote: {q}" for article in objs for q in article.quotes.all()]
        return [*named, quotes], {"quotes": len(quotes)}, set(), []

    def delete_model(self, request, obj):
        history = reverse("article_history", args=[obj.pk])
        deciding.remove_article(obj, actor=request.user)
        message = format_html(
            'To bring it all back, undo this in <a href="{}">its history</a>.', history
        )
        self.message_user(request, message, messages.INFO)

    def add_view(self, request, form_url="", extra_context=None):
        """Add a pasted or uploaded article, and find its quotes at once."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        is_sent = request.method == "POST"
        given = (request.POST, request.FILES) if is_sent else ()
        form = AddArticleForm(*given)
        if is_sent and form.is_valid():
            try:
                return self.take_in(request, form.cleaned_data)
            except RefusedError as reason:
                form.add_error(None, str(reason))
        context = self.admin_site.each_context(request)
        context |= {"form": form, "opts": self.opts, "title": "Add an article"}
        return render(request, "admin/articles/article/add.html", context)

    def take_in(self, request, given):
        via = ArticleVersion.CapturedVia
        via = via.FILE if given["file"] else via.PASTE
        loaded, sentence = intake.take_in(given["draft"], via, request.user)
        self.say(request, loaded)
        self.message_user(request, sentence, messages.INFO)
        return redirect("admin:articles_article_change", loaded.article.pk)

    def say(self, request, loaded):
        self.message_user(request, loaded.sentence, messages.SUCCESS)
        for note in loaded.notes:
            self.message_user(request, note, messages.WARNING)

    def save_related(self, request, form, formsets, change):
        deciding.follow_publication(form.instance)
        text = form.cleaned_data.get("new_text")
        if text:
            self.say(request, set_text(form.instance, text, "paste"))
        super().save_related(request, form, formsets, change)
        if text:
            article = Article.objects.get(pk=form.instance.pk)
            found = intake.find(article, request.user)
            self.message_user(request, found, messages.INFO)

    def change_view(self, request, object_id, form_url="", extra_context=None):
        article = self.get_object(request, object_id)
        extra = (extra_context or {}) | (shown_with_quotes(article) if article else {})
        return super().change_view(request, object_id, form_url, extra)


def shown_with_quotes(article) -> dict:
    """Return an article's quotes, and its text with them marked, for the template."""
    quotes = list(article.quotes.queued().with_speakers().with_spans().order_by("id"))
    version = article.current_version
    paragraphs = []
    if version:
        standing = [quote for quote in quotes if quote.state != Quote.State.REJECTED]
        paragraphs = marked_paragraphs(version.text, marks_of(standing, version))
    return {"quotes": quotes, "paragraphs": paragraphs}


def quotes_link(article, state, number):
    """Return a link to the article's quotes in the queue, with their number."""
    address = reverse("admin:quotes_quote_changelist")
    return format_html(
        '<a href="{}?state={}&amp;article={}">{}</a>',
        address,
        state,
        article.pk,
        number,
    )


@admin.register(Outlet)
class OutletAdmin(DecidingAdmin):
    form = OutletForm
    change_form_template = "admin/mergeable.html"
    list_display = ["name", "homepage", "published"]
    search_fields = ["name"]

    def get_fields(self, request, obj=None):
        return ["name", "homepage"]

    def get_queryset(self, request):
        held = Q(articles__is_excerpt=False, articles__retired=False)
        whole = Count("articles", filter=held)
        return super().get_queryset(request).annotate(article_count=whole)

    @admin.display(description="articles", ordering="article_count")
    def published(self, outlet):
        return outlet.article_count
