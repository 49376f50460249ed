"""Every address of the site."""

from django.contrib import admin
from django.urls import path

from quotes import downloads, views
from quotes.desk import queues

urlpatterns = [
    path("", views.home, name="home"),
    # /quotes/
    path("quotes/", views.quote_list, name="quotes"),
    path("quotes.csv", downloads.quotes_csv, name="quotes_csv"),
    path("quotes/<int:pk>/", views.quote_detail, name="quote"),
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
    # /desk/
    path("desk/", queues.queue_list, name="desk"),
    # /admin/
    path("admin/", admin.site.urls),
]
