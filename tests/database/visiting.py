"""A person with a browser, in HTTP: cookies, forms, and how long answers take."""

import re
import time
from dataclasses import dataclass
from http.cookiejar import CookieJar
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, Request, build_opener

from tests.browser.steps import PASSWORD

PATIENCE = 70  # seconds


@dataclass(frozen=True)
class Answer:
    status: int
    text: str
    headers: dict[str, str]
    seconds: float

    def field(self, name: str) -> str:
        """Return the value of the first hidden field of that name."""
        return re.search(f'name="{name}" value="([^"]*)"', self.text)[1]


class Visitor:
    def __init__(self, site: str):
        self.site, self.cookies = site, CookieJar()
        self.opener = build_opener(HTTPCookieProcessor(self.cookies))

    def get(self, path: str, **headers: str) -> Answer:
        return self.ask(Request(self.site + path, headers=headers))

    def post(self, path: str, given: dict, **headers: str) -> Answer:
        """Send a form, with the token that an earlier page has set."""
        token = next(c.value for c in self.cookies if c.name == "csrftoken")
        form = urlencode(given | {"csrfmiddlewaretoken": token}).encode()
        return self.ask(Request(self.site + path, data=form, headers=headers))

    def ask(self, request: Request) -> Answer:
        began = time.monotonic()
        try:
            response = self.opener.open(request, timeout=PATIENCE)
        except HTTPError as refusal:
            response = refusal
        with response:
            text = response.read().decode(errors="replace")
        took = time.monotonic() - began
        return Answer(response.status, text, dict(response.headers), took)

    def log_in(self, who: str = "curator") -> Answer:
        self.get("/log-in/")
        return self.post("/log-in/", {"username": who, "password": PASSWORD})
