"""Logging in, and changing a password."""

import math

from django.contrib.auth.views import LoginView, LogoutView, PasswordChangeView
from django.contrib.messages.views import SuccessMessageMixin
from django.db import transaction
from django.shortcuts import render
from django.urls import reverse_lazy

from quotes.desk.team.forms import LogInForm, remember_browser
from quotes.models.newsroom import TooManyTriesError


class LogIn(LoginView):
    """The only log-in page, for both the desk and the admin."""

    authentication_form = LogInForm
    template_name = "desk/team/log_in.html"
    redirect_authenticated_user = True

    def get_redirect_url(self):
        url = super().get_redirect_url()
        return "" if url == self.request.path else url

    def post(self, request, *args, **kwargs):
        try:
            return super().post(request, *args, **kwargs)
        except TooManyTriesError as early:
            return too_many_tries(request, early.wait)

    def form_valid(self, form):
        # The session and the time of the log-in together: one wait for the lock.
        with transaction.atomic():
            response = super().form_valid(form)
        remember_browser(response, form.get_user().get_username())
        return response


def too_many_tries(request, wait):
    """Say when to try again, in the same words whether or not the name is known."""
    minutes = math.ceil(wait.total_seconds() / 60)
    context = {"minutes": minutes}
    page = render(request, "desk/team/too_many_tries.html", context, status=429)
    page["Retry-After"] = minutes * 60
    return page


class LogOut(LogoutView):
    """The only way out; whoever comes after finds none of these pages kept."""

    def post(self, request, *args, **kwargs):
        response = super().post(request, *args, **kwargs)
        response["Clear-Site-Data"] = '"cache"'
        return response


class ChangePassword(SuccessMessageMixin, PasswordChangeView):
    template_name = "desk/team/password.html"
    success_url = reverse_lazy("password")
    success_message = "Your password has been changed."
