"""Requests at random to every address of the site, each known by its number.

A request is made of an address in the table of addresses or of a form on a page, with
a few things in it changed for the worse.
"""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from html.parser import HTMLParser
from random import Random
from urllib.parse import quote, quote_from_bytes

from django.contrib.auth import get_user_model
from django.urls import get_resolver
from django.urls.resolvers import URLResolver

from quotes.filters import ClaimFilter, QuoteFilter
from tests.hurt.nasty_values import COOKIES, HEADERS, METHODS, TYPES, VALUES

# Where nobody has to log in; what begins otherwise is the desk, or the admin.
WORK = ("/desk/", "/admin/", "/password/")
# What pages read of an address, beside their filters.
READ = "page q raw older newer from after before order letter days queue name rule kind"
READ += " person act day other survivor number role speaker stance state at next e p o"
READ += " all _popup _to_field _changelist_filters term field_name id__exact article"
READ += " speaker__id__exact article__outlet__id__exact needs sure rating__id__exact"
READ += " retired__exact published_on__year published_on__month claim quote sentence"
NAMES = [*READ.split(), *QuoteFilter.base_filters, *ClaimFilter.base_filters]
ARGUMENT = re.compile(r"<(?:\w+:)?(\w+)>")
BOUNDARY = "b0undary"


@dataclass(frozen=True)
class Form:
    """A form on a page: where it goes, and the names and values it sends."""

    address: str
    method: str
    fields: tuple[tuple[str, str], ...]


@dataclass
class Sent:
    """A request, as a client of WSGI sends it."""

    method: str
    address: str
    body: bytes = b""
    content_type: str = "application/x-www-form-urlencoded"
    headers: dict[str, str] = field(default_factory=dict)

    def __str__(self):
        more = f", {self.body[:200]!r} as {self.content_type}" if self.body else ""
        headers = f", {self.headers}" if self.headers else ""
        return f"{self.method} {self.address[:200]}{more}{headers}"[:600]


class FormReader(HTMLParser):
    """Collects the forms of a page."""

    def __init__(self, address: str):
        super().__init__()
        self.address, self.found, self.open = address, [], None

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if tag == "form":
            goes_to = given.get("action") or self.address
            self.open = (goes_to, given.get("method") or "get", [])
        elif self.open and tag in ("input", "textarea", "select", "button"):
            if action := given.get("formaction"):
                self.keep(action)
            if name := given.get("name"):
                self.open[2].append((name, given.get("value") or ""))
        elif self.open and tag == "option" and self.open[2] and given.get("value"):
            self.open[2][-1] = (self.open[2][-1][0], given["value"])

    def handle_endtag(self, tag):
        if tag == "form" and self.open:
            self.keep(self.open[0])
            self.open = None

    def keep(self, address):
        _, method, fields = self.open
        if address.startswith("/"):
            self.found.append(Form(address, method.upper(), tuple(fields)))


def addresses_of(patterns, before="/") -> list[str]:
    """Return the routes of a table of addresses: /quotes/<number:pk>/"""
    routes = []
    for pattern in patterns:
        route = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            routes += addresses_of(pattern.url_patterns, route)
        elif not route.endswith("$"):
            routes.append(route)
    return routes


@dataclass(frozen=True)
class Site:
    """What there is to ask for: routes, numbers of rows by their noun, and forms."""

    routes: list[str]
    numbers: dict[str, list[int]]
    forms: list[Form]

    @classmethod
    def look_round(cls, client, models):
        """Open every page once, to learn what may be sent from it."""
        routes = addresses_of(get_resolver().url_patterns)
        numbers = defaultdict(list)
        for model in [*models, get_user_model()]:
            noun = model._meta.model_name
            numbers[noun] = list(model.objects.values_list("pk", flat=True)[:20])
        site = cls(routes, numbers, [])
        for route in routes:
            address = site.filled(route, Random(route))
            reader = FormReader(address)
            answer = client.get(address, follow=True)
            body = answer.getvalue()
            if answer.get("Content-Type", "").startswith("text/html"):
                reader.feed(body.decode())
            site.forms.extend(reader.found)
        return site

    def filled(self, route: str, random: Random) -> str:
        """Return an address of a route with numbers that may be there."""
        nouns = [noun for noun in self.numbers if re.search(rf"/{noun}s?/", route)]
        numbers = self.numbers[nouns[-1]] if nouns else [1]

        def value(argument):
            if argument[1] in ("slug", "kind", "url"):
                return random.choice(["quotes", "speakers", "ada-lovelace"])
            return str(random.choice(numbers or [1]))

        return ARGUMENT.sub(value, route)


def public_request(site: Site, random: Random) -> Sent:
    routes = [route for route in site.routes if not route.startswith(WORK)]
    return request_to(site, routes, [], random)


def work_request(site: Site, random: Random) -> Sent:
    routes = [route for route in site.routes if route.startswith(WORK)]
    forms = [form for form in site.forms if form.address.startswith(WORK)]
    return request_to(site, routes, forms, random)


def request_to(site, routes, forms, random) -> Sent:
    if forms and random.random() < 0.6:
        form = random.choice(forms)
        address, method, fields = form.address, form.method, list(form.fields)
    else:
        route = random.choice(routes)
        address, method, fields = spoilt_address(site, route, random), "GET", []
    if random.random() < 0.1:
        method = random.choice(METHODS)
    sent = Sent(method, address, headers=headers_at_random(random))
    fields = spoilt(fields, random)
    if method in ("GET", "HEAD"):
        sent.address += ("&" if "?" in address else "?") + encoded(fields)
    else:
        put_body(sent, fields, random)
    return sent


def spoilt_address(site, route, random) -> str:
    """Return an address of a route, in one of five with something odd in its path."""
    if ARGUMENT.search(route) and random.random() < 0.2:
        return ARGUMENT.sub(lambda _: quote_from_bytes(random.choice(VALUES)), route)
    return site.filled(route, random)


def spoilt(fields, random) -> list[tuple[str, bytes]]:
    """Return fields of a form, or none, with some values replaced, added or gone."""
    sent = [(name, value.encode()) for name, value in fields]
    for place in range(len(sent)):
        if random.random() < 1.5 / len(sent):
            sent[place] = (sent[place][0], random.choice(VALUES))
    if sent and random.random() < 0.2:
        sent.pop(random.randrange(len(sent)))
    if sent and random.random() < 0.2:
        sent.append((random.choice(sent)[0], random.choice(VALUES)))
    while random.random() < (0.2 if fields else 0.6):
        sent.append((random.choice(NAMES), random.choice(VALUES)))
    if random.random() < 0.02:
        sent += [("x" + str(n), b"") for n in range(1100)]
    return sent


def encoded(fields) -> str:
    return "&".join(f"{quote(n)}={quote_from_bytes(v)}" for n, v in fields)


def headers_at_random(random) -> dict[str, str]:
    headers = {}
    while random.random() < 0.25:
        name = random.choice(list(HEADERS))
        key = name if name.startswith("HTTP_") else f"HTTP_{name}"
        headers[key] = random.choice(HEADERS[name])
    if random.random() < 0.05:
        headers["HTTP_COOKIE"] = random.choice(COOKIES)
    return headers


def put_body(sent: Sent, fields, random):
    """Give a request its body: a form, a form in parts, or something broken."""
    chance = random.random()
    if chance < 0.7:
        sent.body = encoded(fields).encode()
    elif chance < 0.9:
        sent.body, sent.content_type = in_parts(fields, random), IN_PARTS
    else:
        sent.body = random.choice([encoded(fields).encode(), random.choice(VALUES)])
        sent.content_type = random.choice(TYPES)
    if random.random() < 0.05:
        sent.body = sent.body[: random.randrange(len(sent.body) + 1)]


IN_PARTS = f"multipart/form-data; boundary={BOUNDARY}"


def in_parts(fields, random) -> bytes:
    """Return a form in parts, some of them files, some of them broken."""
    body = b""
    for name, value in fields:
        file = random.choice(["", "", "", '; filename="a.txt"', '; filename=""', ";"])
        kind = random.choice(["", "", "\r\nContent-Type: x", "\r\nContent-Length: -1"])
        kind = random.choice([kind, kind, "\r\nContent-Transfer-Encoding: base64"])
        head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"{file}'
        body += f"{head}{kind}\r\n\r\n".encode() + value + b"\r\n"
    return body + random.choice([f"--{BOUNDARY}--\r\n".encode(), b"", b"--"])
