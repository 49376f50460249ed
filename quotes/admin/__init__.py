"""Django's admin, laid out for curation."""

from django.contrib import admin

from quotes.admin import articles, decisions, quotes, speakers

__all__ = ["articles", "decisions", "quotes", "speakers"]

admin.site.site_header = "On Record"
admin.site.site_title = "On Record"
admin.site.index_title = "What needs you next"
admin.site.enable_nav_sidebar = False
