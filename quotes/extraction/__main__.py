"""Finds quotes as a filter: JSON lines {"id", "text"} in, {"id", "quotes"} out.

With `--indirect` it finds what is reported without quotation marks too; with
`--people` each line has "mentions" besides: who is named, described or pointed at.
"""

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import Any, TextIO

from quotes.extraction import (
    FoundAttribution,
    FoundQuote,
    Span,
    find_people,
    find_quotes,
    find_statements,
)

Finder = Callable[[str], list[FoundQuote]]


def main(
    lines: TextIO, out: TextIO, find: Finder = find_quotes, *, people: bool = False
) -> None:
    for line in lines:
        if line.strip():
            document = json.loads(line)
            found = {"id": document["id"], "quotes": rows(document["text"], find)}
            if people:
                found["mentions"] = mentions(document["text"])
            out.write(json.dumps(found, ensure_ascii=False) + "\n")


def rows(text: str, find: Finder = find_quotes) -> list[dict[str, Any]]:
    """Return one row a span; spans of one quote share its utterance number."""
    return [
        row(text, beside(quote, place), span, number)
        for number, quote in enumerate(find(text), 1)
        for place, span in enumerate(quote.spans)
    ]


def beside(quote: FoundQuote, place: int) -> FoundQuote:
    """Return the quote with its speaker as mentioned beside one of its spans."""
    mention = quote.mentions[place]
    if mention is None or len(quote.attributions) != 1:
        return quote
    return replace(
        quote, attributions=(replace(quote.attributions[0], mention=mention),)
    )


def row(text: str, quote: FoundQuote, span: Span, number: int) -> dict[str, Any]:
    speakers = [speaker(text, one) for one in quote.attributions]
    return {
        "start": span.start,
        "end": span.end,
        "kind": quote.kind,
        "cue": place(quote.cue),
        "context": place(quote.context),
        "speaker": speakers[0] if speakers else None,
        "speakers": speakers,
        "confidence": quote.confidence,
        "rule": quote.rule,
        "utterance": number,
    }


def speaker(text: str, one: FoundAttribution) -> dict[str, Any]:
    mention = one.mention
    return {
        "text": mention.of(text) if mention else one.resolved_name,
        "start": mention.start if mention else None,
        "end": mention.end if mention else None,
        "name": one.resolved_name,
        "title": one.resolved_title,
        "type": one.kind,
        "label": one.unnamed_label,
        "sure": one.sure,
    }


def place(span: Span | None) -> dict[str, int] | None:
    return {"start": span.start, "end": span.end} if span else None


def mentions(text: str) -> list[dict[str, Any]]:
    """Return one row for each mention of anybody, in order."""
    found = [
        {
            "start": mention.span.start,
            "end": mention.span.end,
            "name": person.name,
            "label": person.label,
            "confidence": mention.confidence,
        }
        for person in find_people(text)
        for mention in person.mentions
    ]
    return sorted(found, key=lambda row: (row["start"], row["end"]))


def asked_for(arguments: list[str]) -> tuple[Finder, bool]:
    parser = argparse.ArgumentParser(prog="python -m quotes.extraction")
    parser.add_argument(
        "--indirect",
        action="store_true",
        help="find what is reported without quotation marks too",
    )
    parser.add_argument(
        "--people",
        action="store_true",
        help="list every mention of a person or an organisation too",
    )
    given = parser.parse_args(arguments)
    return find_statements if given.indirect else find_quotes, given.people


if __name__ == "__main__":
    finder, with_people = asked_for(sys.argv[1:])
    main(sys.stdin, sys.stdout, finder, people=with_people)
