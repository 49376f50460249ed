"""Writes what was measured as tables."""


def table(header: list[str], rows: list[list[str]]) -> str:
    """Return a table in Markdown, which reads well in a terminal too."""
    lines = [header, *rows]
    widths = [max(len(line[n]) for line in lines) for n in range(len(header))]

    def written(line):
        first = line[0].ljust(widths[0])
        rest = [c.rjust(w) for c, w in zip(line[1:], widths[1:], strict=True)]
        return "| " + " | ".join([first, *rest]) + " |"

    rule = ["-" * widths[0], *("-" * (w - 1) + ":" for w in widths[1:])]
    return "\n".join(map(written, [header, rule, *rows]))


def ms(value: float) -> str:
    return f"{value:.1f}" if value < 100 else f"{value:,.0f}"


def pages(measured) -> str:
    """Return the table of the pages of one database."""
    header = ["page", "median ms", "p99 ms", "again", "SQL ms", "queries", "kB"]
    rows = [
        [kind, ms(m.median), ms(m.p99), ms(m.again), ms(m.sql)]
        + [str(m.queries), f"{m.kilobytes:.0f}"]
        for kind, m in measured.items()
    ]
    return table(header, rows)


def facts(measured: dict[str, float | None]) -> str:
    """Return names and figures; what couldn't be measured is a dash."""
    rows = [[name, "–" if v is None else figure(v)] for name, v in measured.items()]
    return table(["", "seen"], rows)


def figure(value: float) -> str:
    return f"{value:,.2f}" if value < 10 else f"{value:,.0f}"


def beside(ours, theirs) -> str:
    """Return the table of our pages and Datasette's."""
    header = ["page", "median ms", "p99 ms", "Datasette", "p99 ms", ""]
    rows = [
        [kind, ms(ours[kind].median), ms(ours[kind].p99)]
        + [ms(other.median), ms(other.p99), other.problem]
        for kind, other in theirs.items()
    ]
    return table(header, rows)
