"""The forms to log in, set the house rules and choose one's preferences."""

import secrets

from django import forms
from django.conf import settings
from django.contrib.auth.forms import AuthenticationForm
from django.core import signing

from quotes.forms.senders import address_of
from quotes.models import DeskHabits, HouseRules
from quotes.models.newsroom import Tries

KNOWN_AS = "known_as"  # the cookie of a browser in which somebody logged in before
A_YEAR = 365 * 24 * 60 * 60


class LogInForm(AuthenticationForm):
    """Name and password; each attempt is counted before the password is checked."""

    error_messages = AuthenticationForm.error_messages | {
        "invalid_login": (
            "Wrong name or password. Both are case-sensitive: check capital letters."
        ),
    }

    def clean(self):
        name = self.cleaned_data.get("username")
        if not name or not self.cleaned_data.get("password"):
            return super().clean()
        whose = whose_try(self.request, name)
        Tries.objects.count_one(whose)
        cleaned = super().clean()
        Tries.objects.take_back_one(whose[1:])
        Tries.objects.forget(whose[0])
        return cleaned


def whose_try(request, name) -> list[str]:
    """Return what an attempt counts against: the name and the address.

    In a browser where that person has logged in before, it counts against the browser
    only, so that no stranger or colleague at the same address locks anybody out.
    """
    known_as, browser = known_browser(request)
    if known_as == name:
        return [f"browser {browser}"]
    return [f"name {name}", f"address {address_of(request)}"]


def known_browser(request) -> list[str]:
    """Return who logged in with this browser before, and the browser's own token."""
    try:
        return signing.loads(
            request.COOKIES.get(KNOWN_AS, ""), salt=KNOWN_AS, max_age=A_YEAR
        )
    except signing.BadSignature:
        return ["", ""]


def remember_browser(response, name):
    """Set a cookie that identifies the browser of somebody who logged in."""
    known = signing.dumps([name, secrets.token_urlsafe(9)], salt=KNOWN_AS)
    response.set_cookie(
        KNOWN_AS,
        known,
        max_age=A_YEAR,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )


class HouseRulesForm(forms.ModelForm):
    class Meta:
        model = HouseRules
        fields = [
            "second_confirmation",
            "sure_from",
            "unsure_below",
            "note_changes_at_once",
            "backup_every",
            "guidelines",
        ]
        widgets = {"guidelines": forms.Textarea({"rows": 12})}
        help_texts = {
            "sure_from": (
                "Per cent. The desk offers to confirm all at once the quotes of whose "
                "words and speaker the tool is at least this sure."
            ),
            "unsure_below": (
                "Per cent. The desk lists under “Low confidence” the quotes of whose "
                "words or speaker the tool is less sure than this."
            ),
        }

    def clean(self):
        cleaned = super().clean()
        sure, unsure = cleaned.get("sure_from"), cleaned.get("unsure_below")
        if sure is not None and unsure is not None and unsure > sure:
            self.add_error(
                "unsure_below", "This can’t be higher than what counts as sure."
            )
        return cleaned


class HabitsForm(forms.ModelForm):
    class Meta:
        model = DeskHabits
        fields = ["keys", "first_steps"]
