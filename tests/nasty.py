"""Articles and quotes at random, with texts that files find hard to carry."""

import datetime
from contextlib import contextmanager

from django.db import transaction
from hypothesis import strategies as st

from articles.models import has_letters
from quotes.models import Attribution, PartialDate, Quote, QuoteSpan, Role, Speaker
from tests.making import add_version, make_article, make_outlet, make_speaker

WORDS = st.sampled_from(
    ["=1+1", "@here", "-3", "+4", "＝x", "“so”", "plain;", "semi\\colon", '"quoted"']
    + ["comma,", "👩\u200d🚀", "né", "'tis", "new\nline", "tab\tbed", "cr\rlf", "\\."]
    # Blanks and invisible signs before what a spreadsheet would run.
    + [" =1", "\xa0+1", "\u200b-1", "\u3000@x", "\n=1", "\u2800=", "\ufeff＝", "\x0b="]
)
NAMES = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)
DATES = st.sampled_from(["2017", "2017-05", "2017-05-15", None])
SURE = st.sampled_from([None, 0.0, 1e-05, 0.123, 0.5, 1.0])
DETAILS = st.fixed_dictionaries(
    {
        "title": NAMES,
        "byline": st.one_of(st.just(""), NAMES),
        "outlet": st.one_of(st.none(), NAMES.map(str.strip).filter(has_letters)),
        "published_on": st.one_of(st.none(), st.just(datetime.date(2017, 5, 15))),
    }
)


@contextmanager
def forgotten():
    """Take back all that the block does to the database."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def build(data):
    for number in range(data.draw(st.integers(1, 3))):
        details = data.draw(DETAILS)
        outlet = details.pop("outlet")
        details["url"] = f"https://e.example/{number}"
        details["url_key"] = f"e.example/{number}"
        texts = data.draw(st.lists(TEXTS, min_size=1, max_size=3, unique=True))
        article = make_article(texts[0], **details)
        if outlet:
            article.outlet = make_outlet(" ".join(outlet.split()))
            article.save()
        for text in texts[1:]:
            add_version(article, text)
        for _ in range(data.draw(st.integers(0, 3))):
            build_quote(data, article)


TEXTS = st.lists(WORDS, min_size=6, max_size=12).map(" ".join)


def build_quote(data, article):
    version = data.draw(st.sampled_from(list(article.versions.all())))
    ends = data.draw(
        st.lists(
            st.integers(0, len(version.text)), min_size=2, max_size=4, unique=True
        ).map(sorted)
    )
    said_on = data.draw(DATES)
    quote = Quote.objects.create(
        article=article,
        version=version,
        kind=data.draw(st.sampled_from(Quote.Kind.values)),
        cue=data.draw(st.one_of(st.just(""), NAMES)),
        context=data.draw(st.one_of(st.just(""), NAMES)),
        said_on=said_on and PartialDate.parse(said_on),
        said_on_basis=data.draw(st.sampled_from(Quote.Basis.values)),
    )
    for n, (start, end) in enumerate(zip(ends[::2], ends[1::2], strict=False), 1):
        QuoteSpan.objects.create(
            quote=quote, version=version, number=n, start=start, end=end,
            text=version.text[start:end],
        )  # fmt: skip
    waits = [
        build_attribution(data, quote, n) for n in range(data.draw(st.integers(0, 3)))
    ]
    states = ["found", "rejected"] if any(waits) else Quote.State.values
    Quote.objects.filter(pk=quote.pk).update(state=data.draw(st.sampled_from(states)))


def build_attribution(data, quote, number):
    kind = data.draw(st.sampled_from(["unnamed", "waiting", *Speaker.Kind.values]))
    said = Attribution(quote=quote, number=number + 1)
    if kind == "unnamed":
        said.unnamed_label = data.draw(NAMES)
        said.unnamed_organisation = data.draw(st.one_of(st.just(""), NAMES))
    elif kind != "waiting":
        said.speaker = make_speaker(f"{data.draw(NAMES)} {number}", kind=kind)
    if kind != "unnamed" and data.draw(st.booleans()):
        organisation = data.draw(st.one_of(st.just(""), NAMES))
        said.role = Role.objects.get_or_create(
            title=data.draw(NAMES), organisation=organisation
        )[0]
    said.name_as_printed = data.draw(st.one_of(st.just(""), NAMES))
    said.sure = data.draw(SURE)
    said.save()
    return kind == "waiting"
