"""Every address of the site."""

from django.contrib import admin
from django.urls import path, register_converter

from quotes.desk.articles import adding, details, from_browser, lists, several
from quotes.desk.claims import acts as claim_acts
from quotes.desk.claims import claims as desk_claims
from quotes.desk.claims import picker as claim_picker
from quotes.desk.claims import reviews
from quotes.desk.feeds import changes as desk_changes
from quotes.desk.feeds import feeds, new
from quotes.desk.names import merges, roles_and_outlets, tenures
from quotes.desk.names import speakers as desk_speakers
from quotes.desk.quotes import acts, panels, pickers, queues, review, together
from quotes.desk.reports import reports as desk_reports
from quotes.desk.team import history, house_rules, log_in, numbers
from quotes.files import (
    changes_feed,
    claim_feeds,
    corrections_feed,
    downloads,
    json_pages,
    quote_feed,
    sitemaps,
)
from quotes.models.numbers import NumberConverter
from quotes.pages import (
    articles,
    claims,
    home,
    outlets,
    quotes,
    roles,
    search,
    speakers,
)
from quotes.pages.site import about, changes, corrections, reports

handler500 = "quotes.middleware.unavailable.server_error"
register_converter(NumberConverter, "number")

urlpatterns = [
    path("", home.home, name="home"),
    path("search/", search.search, name="search"),
    path("search/how/", about.how_to_search, name="how_to_search"),
    path("about/", about.about, name="about"),
    # What is wrong, and what was put right
    path("corrections/", corrections.corrections, name="corrections"),
    path(
        "corrections.atom", corrections_feed.corrections_atom, name="corrections_atom"
    ),
    path("changes/", changes.change_list, name="changes"),
    path("changes.atom", changes_feed.changes_atom, name="changes_atom"),
    path("report/<slug:kind>/<number:pk>/", reports.report_error, name="report_error"),
    path("reports/<number:pk>/<str:key>/", reports.report_detail, name="report"),
    # /quotes/
    path("quotes/", quotes.quote_list, name="quotes"),
    path("quotes/facets/", quotes.quote_facets, name="quote_facets"),
    path("quotes.csv", downloads.quotes_csv, name="quotes_csv"),
    path("quotes.atom", quote_feed.quotes_atom, name="quotes_atom"),
    path("quotes.json", json_pages.quotes_json, name="quotes_json"),
    path("quotes/download/", downloads.download, name="download"),
    path("quotes.jsonl", downloads.quotes_jsonl, name="quotes_jsonl"),
    path("quotes.manifest.json", downloads.quotes_manifest, name="quotes_manifest"),
    path("quotes/<number:pk>/", quotes.quote_detail, name="quote"),
    path("quotes/<number:pk>.json", json_pages.quote_json, name="quote_json"),
    path("quotes/<number:pk>.bib", quotes.quote_bib, name="quote_bib"),
    path("quotes/<number:pk>.ris", quotes.quote_ris, name="quote_ris"),
    # /claims/
    path("claims/", claims.claim_list, name="claims"),
    path("claims.csv", downloads.claims_csv, name="claims_csv"),
    path("claims.jsonl", downloads.claims_jsonl, name="claims_jsonl"),
    path("claims.atom", claim_feeds.claims_atom, name="claims_atom"),
    path("claims/<number:pk>.atom", claim_feeds.claim_atom, name="claim_atom"),
    path("claims/<number:pk>.json", json_pages.claim_json, name="claim_json"),
    path("claims/<number:pk>/", claims.claim_detail),
    path("claims/<number:pk>/<str:slug>/", claims.claim_detail, name="claim"),
    # /speakers/
    path("speakers/", speakers.speaker_list, name="speakers"),
    path("speakers/most-quoted/", speakers.speaker_ranking, name="most_quoted"),
    path("speakers/<number:pk>.json", json_pages.speaker_json, name="speaker_json"),
    path("speakers/<number:pk>/", speakers.speaker_detail),
    path("speakers/<number:pk>/<str:slug>/", speakers.speaker_detail, name="speaker"),
    # /roles/
    path("roles/", roles.role_list, name="roles"),
    path("roles/<number:pk>/", roles.role_detail),
    path("roles/<number:pk>/<str:slug>/", roles.role_detail, name="role"),
    # /articles/
    path("articles/", articles.article_list, name="articles"),
    path("articles/<number:pk>.json", json_pages.article_json, name="article_json"),
    path("articles/<number:pk>/", articles.article_detail),
    path("articles/<number:pk>/versions/", changes.versions, name="article_versions"),
    path("articles/<number:pk>/<str:slug>/", articles.article_detail, name="article"),
    # /outlets/
    path("outlets/", outlets.outlet_list, name="outlets"),
    path("outlets/<number:pk>/", outlets.outlet_detail),
    path("outlets/<number:pk>/<str:slug>/", outlets.outlet_detail, name="outlet"),
    path("favicon.ico", home.favicon),
    # For search engines
    path("robots.txt", sitemaps.robots),
    path("sitemap.xml", sitemaps.index),
    path("sitemap-lists.xml", sitemaps.lists, name="sitemap_lists"),
    path("sitemap-<slug:kind>-<number:number>.xml", sitemaps.part, name="sitemap"),
    # /desk/
    path("desk/", queues.queue_list, name="desk"),
    path("desk/names/", queues.name_list, name="desk_names"),
    path(
        "desk/articles/without-quotes/",
        queues.quoteless_list,
        name="desk_without_quotes",
    ),
    path("desk/queues/<slug:key>/", together.queue_quotes, name="desk_queue"),
    path("desk/search/", queues.quote_search, name="desk_search"),
    path("desk/decisions/", history.decision_list, name="desk_decisions"),
    path("desk/decisions/<number:pk>/undo/", history.undo, name="undo_decision"),
    path("desk/articles/<number:pk>/history/", history.article, name="article_history"),
    path("desk/quotes/<number:pk>/history/", history.quote, name="quote_history"),
    path("desk/speakers/<number:pk>/history/", history.speaker, name="speaker_history"),
    path("desk/roles/<number:pk>/history/", history.role, name="role_history"),
    path("desk/outlets/<number:pk>/history/", history.outlet, name="outlet_history"),
    path("desk/numbers/", numbers.numbers, name="numbers"),
    path("desk/add/", adding.add_article, name="add_article"),
    path("desk/add/from-browser/", from_browser.from_browser, name="from_browser"),
    path("desk/add/extension.zip", from_browser.extension, name="extension"),
    path("desk/add/several/", several.add_several, name="add_several"),
    path("desk/add/<uuid:batch>/", several.added, name="added"),
    path("desk/lists/", lists.bring_list, name="bring_list"),
    path("desk/lists/<number:pk>/", lists.quote_list, name="quote_list"),
    path("desk/lists/<number:pk>/refused.csv", lists.refused_rows, name="refused_rows"),
    path("desk/articles/lacking/", details.lacking_list, name="desk_lacking"),
    path(
        "desk/articles/<number:pk>/details/", details.complete, name="complete_article"
    ),
    path("desk/articles/<number:pk>/", review.review, name="review"),
    path("desk/articles/<number:pk>/add-quote/", acts.add_quote, name="add_quote"),
    path("desk/articles/<number:pk>/confirm/", acts.confirm_sure, name="confirm_sure"),
    path("desk/articles/<number:pk>/undo/", acts.undo, name="undo_last"),
    path("desk/quotes/<number:pk>/", review.review_quote, name="review_quote"),
    path("desk/quotes/<number:pk>/confirm/", acts.confirm, name="confirm_quote"),
    path("desk/quotes/<number:pk>/reject/", acts.reject, name="reject_quote"),
    path("desk/quotes/<number:pk>/reopen/", acts.reopen, name="reopen_quote"),
    path("desk/quotes/<number:pk>/withdraw/", panels.withdraw, name="withdraw_quote"),
    path("desk/quotes/<number:pk>/send-back/", panels.send_back, name="send_back"),
    path("desk/quotes/<number:pk>/edit/", panels.edit, name="edit_quote"),
    path("desk/quotes/<number:pk>/kind/", acts.set_kind, name="set_kind"),
    path("desk/quotes/<number:pk>/edge/", acts.move_edge, name="move_edge"),
    path("desk/quotes/<number:pk>/join/", acts.join, name="join_quotes"),
    path(
        "desk/quotes/<number:pk>/speaker/",
        pickers.choose_speaker,
        name="choose_speaker",
    ),
    path(
        "desk/quotes/<number:pk>/new-speaker/", pickers.new_speaker, name="new_speaker"
    ),
    path(
        "desk/quotes/<number:pk>/others/", acts.same_for_others, name="same_for_others"
    ),
    path(
        "desk/quotes/<number:pk>/no-speaker/",
        acts.remove_speaker,
        name="remove_speaker",
    ),
    path("desk/quotes/<number:pk>/title/", panels.choose_title, name="choose_title"),
    path(
        "desk/quotes/<number:pk>/speakers-kind/",
        pickers.set_speakers_kind,
        name="set_speakers_kind",
    ),
    path("desk/quotes/<number:pk>/role/", pickers.choose_role, name="choose_role"),
    path(
        "desk/quotes/<number:pk>/claim/", claim_picker.choose_claim, name="choose_claim"
    ),
    path("desk/quotes/<number:pk>/no-claim/", claim_picker.detach, name="detach_claim"),
    path(
        "desk/quotes/<number:pk>/other-claim/",
        claim_picker.keep_from,
        name="keep_from_claim",
    ),
    path("desk/reports/", desk_reports.report_list, name="desk_reports"),
    path("desk/reports/<number:pk>/", desk_reports.report_detail, name="desk_report"),
    path("desk/feeds/", feeds.feed_list, name="feeds"),
    path("desk/feeds/<number:pk>/", feeds.feed_detail, name="feed"),
    path("desk/feeds/<number:pk>/state/", feeds.set_state, name="feed_state"),
    path("desk/feeds/new/", new.new_list, name="new_from_feeds"),
    path("desk/feeds/pages/<number:pk>/again/", new.try_again, name="try_again"),
    path("desk/feeds/pages/<number:pk>/", new.held_detail, name="held_page"),
    path(
        "desk/feeds/pages/<number:pk>/decide/", new.decide_held, name="decide_held_page"
    ),
    path("desk/changes/", desk_changes.change_list, name="desk_changes"),
    path("desk/changes/noted/", desk_changes.noted_list, name="noted_changes"),
    path("desk/changes/decide/", desk_changes.decide, name="decide_changes"),
    path(
        "desk/changes/<number:pk>/withdraw/",
        desk_changes.withdraw,
        name="withdraw_change",
    ),
    path("desk/tenures/<number:pk>/give-role/", tenures.give_role, name="give_role"),
    path(
        "desk/speakers/<number:pk>/give-roles/",
        tenures.give_roles_of,
        name="give_roles_of",
    ),
    path("desk/house-rules/", house_rules.house_rules, name="house_rules"),
    path("desk/habits/", house_rules.habits, name="habits"),
    path(
        "desk/habits/first-steps/",
        house_rules.hide_first_steps,
        name="hide_first_steps",
    ),
    path("desk/speakers/", desk_speakers.speaker_list, name="desk_speakers"),
    path(
        "desk/speakers/<number:pk>/", desk_speakers.speaker_detail, name="desk_speaker"
    ),
    path(
        "desk/speakers/<number:pk>/rename/", desk_speakers.rename, name="rename_speaker"
    ),
    path(
        "desk/speakers/<number:pk>/sort-name/",
        desk_speakers.set_sort_name,
        name="sort_name",
    ),
    path(
        "desk/speakers/<number:pk>/add-tenure/", tenures.add_tenure, name="add_tenure"
    ),
    path("desk/speakers/<number:pk>/split/", desk_speakers.split, name="split_speaker"),
    path(
        "desk/speakers/<number:pk>/merge/", merges.merge_speaker, name="merge_speaker"
    ),
    path("desk/roles/", roles_and_outlets.role_list, name="desk_roles"),
    path("desk/roles/<number:pk>/merge/", merges.merge_role, name="merge_role"),
    path("desk/outlets/", roles_and_outlets.outlet_list, name="desk_outlets"),
    path("desk/outlets/<number:pk>/merge/", merges.merge_outlet, name="merge_outlet"),
    path("desk/tenures/<number:pk>/", tenures.tenure_detail, name="desk_tenure"),
    path("desk/duplicates/", merges.duplicates, name="duplicates"),
    path("desk/duplicates/keep-apart/", merges.keep_apart, name="keep_apart"),
    path("desk/claims/", desk_claims.claim_list, name="desk_claims"),
    path("desk/claims/new/", desk_claims.new_claim, name="desk_new_claim"),
    path("desk/claims/<number:pk>/", desk_claims.claim_detail, name="desk_claim"),
    path("desk/claims/<number:pk>/edit/", desk_claims.restate, name="restate_claim"),
    path("desk/claims/<number:pk>/attach/", claim_acts.attach, name="claim_attach"),
    path(
        "desk/claims/<number:pk>/confirm/",
        claim_acts.attach_and_confirm,
        name="claim_confirm",
    ),
    path("desk/claims/<number:pk>/apart/", claim_acts.keep_from, name="claim_apart"),
    path("desk/claims/<number:pk>/detach/", claim_acts.detach, name="claim_detach"),
    path("desk/claims/<number:pk>/stance/", claim_acts.set_stance, name="claim_stance"),
    path("desk/claims/<number:pk>/first/", claim_acts.set_first, name="claim_first"),
    path("desk/claims/<number:pk>/publish/", claim_acts.publish, name="publish_claim"),
    path(
        "desk/claims/<number:pk>/withdraw/", claim_acts.withdraw, name="withdraw_claim"
    ),
    path("desk/claims/<number:pk>/merge/", merges.merge_claim, name="merge_claim"),
    path("desk/claims/<number:pk>/history/", history.claim, name="claim_history"),
    path("desk/claims/<number:pk>/review/", reviews.new_review, name="new_review"),
    path("desk/reviews/<number:pk>/", reviews.edit_review, name="edit_review"),
    path("desk/reviews/<number:pk>/send/", reviews.send_to_review, name="send_review"),
    path("desk/reviews/<number:pk>/publish/", reviews.publish, name="publish_review"),
    path(
        "desk/reviews/<number:pk>/withdraw/", reviews.withdraw, name="withdraw_review"
    ),
    # Whoever works here
    path("log-in/", log_in.LogIn.as_view(), name="log_in"),
    path("log-out/", log_in.LogOut.as_view(), name="log_out"),
    path("password/", log_in.ChangePassword.as_view(), name="password"),
    # /admin/
    path("admin/", admin.site.urls),
]
