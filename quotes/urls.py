"""Every address of the site."""

from django.contrib import admin
from django.contrib.auth.views import LogoutView
from django.urls import path

from quotes import claim_feeds, claim_pages, downloads, feeds, people, sitemaps, views
from quotes.desk import (
    acts,
    history,
    merges,
    names,
    numbers,
    panels,
    pickers,
    queues,
    review,
    speakers,
    tenures,
)
from quotes.desk import people as desk_people

urlpatterns = [
    path("", views.home, name="home"),
    # /quotes/
    path("quotes/", views.quote_list, name="quotes"),
    path("quotes/facets/", views.quote_facets, name="quote_facets"),
    path("quotes.csv", downloads.quotes_csv, name="quotes_csv"),
    path("quotes.atom", feeds.quotes_atom, name="quotes_atom"),
    path("quotes/download/", downloads.download, name="download"),
    path("quotes.jsonl", downloads.quotes_jsonl, name="quotes_jsonl"),
    path("quotes.manifest.json", downloads.quotes_manifest, name="quotes_manifest"),
    path("quotes/<int:pk>/", views.quote_detail, name="quote"),
    path("quotes/<int:pk>.bib", views.quote_bib, name="quote_bib"),
    path("quotes/<int:pk>.ris", views.quote_ris, name="quote_ris"),
    # /claims/
    path("claims/", claim_pages.claim_list, name="claims"),
    path("claims.csv", downloads.claims_csv, name="claims_csv"),
    path("claims.jsonl", downloads.claims_jsonl, name="claims_jsonl"),
    path("claims.atom", claim_feeds.claims_atom, name="claims_atom"),
    path("claims/<int:pk>.atom", claim_feeds.claim_atom, name="claim_atom"),
    path("claims/<int:pk>/", claim_pages.claim_detail),
    path("claims/<int:pk>/<str:slug>/", claim_pages.claim_detail, name="claim"),
    # /speakers/
    path("speakers/", views.speaker_list, name="speakers"),
    path("speakers/most-quoted/", views.speaker_ranking, name="most_quoted"),
    path("speakers/<int:pk>/", views.speaker_detail),
    path("speakers/<int:pk>/<str:slug>/", views.speaker_detail, name="speaker"),
    # /roles/
    path("roles/", views.role_list, name="roles"),
    path("roles/<int:pk>/", views.role_detail),
    path("roles/<int:pk>/<str:slug>/", views.role_detail, name="role"),
    # /articles/
    path("articles/", views.article_list, name="articles"),
    path("articles/<int:pk>/", views.article_detail),
    path("articles/<int:pk>/<str:slug>/", views.article_detail, name="article"),
    # /outlets/
    path("outlets/", views.outlet_list, name="outlets"),
    path("outlets/<int:pk>/", views.outlet_detail),
    path("outlets/<int:pk>/<str:slug>/", views.outlet_detail, name="outlet"),
    path("favicon.ico", views.favicon),
    # For search engines
    path("robots.txt", sitemaps.robots),
    path("sitemap.xml", sitemaps.index),
    path("sitemap-lists.xml", sitemaps.lists, name="sitemap_lists"),
    path("sitemap-<slug:kind>-<int:number>.xml", sitemaps.part, name="sitemap"),
    # /desk/
    path("desk/", queues.queue_list, name="desk"),
    path("desk/names/", queues.name_list, name="desk_names"),
    path(
        "desk/articles/without-quotes/",
        queues.quoteless_list,
        name="desk_without_quotes",
    ),
    path("desk/search/", queues.quote_search, name="desk_search"),
    path("desk/decisions/", history.decision_list, name="desk_decisions"),
    path("desk/decisions/<int:pk>/undo/", history.undo, name="undo_decision"),
    path("desk/articles/<int:pk>/history/", history.article, name="article_history"),
    path("desk/quotes/<int:pk>/history/", history.quote, name="quote_history"),
    path("desk/speakers/<int:pk>/history/", history.speaker, name="speaker_history"),
    path("desk/roles/<int:pk>/history/", history.role, name="role_history"),
    path("desk/outlets/<int:pk>/history/", history.outlet, name="outlet_history"),
    path("desk/numbers/", numbers.numbers, name="numbers"),
    path("desk/add/", panels.add_article, name="add_article"),
    path("desk/articles/<int:pk>/", review.review, name="review"),
    path("desk/articles/<int:pk>/add-quote/", acts.add_quote, name="add_quote"),
    path("desk/articles/<int:pk>/confirm/", acts.confirm_sure, name="confirm_sure"),
    path("desk/articles/<int:pk>/undo/", acts.undo, name="undo_last"),
    path("desk/quotes/<int:pk>/", review.review_quote, name="review_quote"),
    path("desk/quotes/<int:pk>/confirm/", acts.confirm, name="confirm_quote"),
    path("desk/quotes/<int:pk>/reject/", acts.reject, name="reject_quote"),
    path("desk/quotes/<int:pk>/reopen/", acts.reopen, name="reopen_quote"),
    path("desk/quotes/<int:pk>/withdraw/", panels.withdraw, name="withdraw_quote"),
    path("desk/quotes/<int:pk>/send-back/", panels.send_back, name="send_back"),
    path("desk/quotes/<int:pk>/edit/", panels.edit, name="edit_quote"),
    path("desk/quotes/<int:pk>/kind/", acts.set_kind, name="set_kind"),
    path("desk/quotes/<int:pk>/edge/", acts.move_edge, name="move_edge"),
    path("desk/quotes/<int:pk>/join/", acts.join, name="join_quotes"),
    path(
        "desk/quotes/<int:pk>/speaker/", pickers.choose_speaker, name="choose_speaker"
    ),
    path("desk/quotes/<int:pk>/new-speaker/", pickers.new_speaker, name="new_speaker"),
    path("desk/quotes/<int:pk>/others/", acts.same_for_others, name="same_for_others"),
    path(
        "desk/quotes/<int:pk>/no-speaker/", acts.remove_speaker, name="remove_speaker"
    ),
    path("desk/quotes/<int:pk>/role/", pickers.choose_role, name="choose_role"),
    path("desk/house-rules/", desk_people.house_rules, name="house_rules"),
    path("desk/habits/", desk_people.habits, name="habits"),
    path("desk/speakers/", speakers.speaker_list, name="desk_speakers"),
    path("desk/speakers/<int:pk>/", speakers.speaker_detail, name="desk_speaker"),
    path("desk/speakers/<int:pk>/rename/", speakers.rename, name="rename_speaker"),
    path("desk/speakers/<int:pk>/add-tenure/", tenures.add_tenure, name="add_tenure"),
    path("desk/speakers/<int:pk>/split/", speakers.split, name="split_speaker"),
    path("desk/speakers/<int:pk>/merge/", merges.merge_speaker, name="merge_speaker"),
    path("desk/roles/", names.role_list, name="desk_roles"),
    path("desk/roles/<int:pk>/merge/", merges.merge_role, name="merge_role"),
    path("desk/outlets/", names.outlet_list, name="desk_outlets"),
    path("desk/outlets/<int:pk>/merge/", merges.merge_outlet, name="merge_outlet"),
    path("desk/tenures/<int:pk>/", tenures.tenure_detail, name="desk_tenure"),
    path("desk/duplicates/", merges.duplicates, name="duplicates"),
    path("desk/duplicates/keep-apart/", merges.keep_apart, name="keep_apart"),
    # Whoever works here
    path("log-in/", people.LogIn.as_view(), name="log_in"),
    path("log-out/", LogoutView.as_view(), name="log_out"),
    path("password/", people.ChangePassword.as_view(), name="password"),
    # /admin/
    path("admin/", admin.site.urls),
]
