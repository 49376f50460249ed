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
    header = ["page", "median ms", "p99 ms", "SQL ms", "queries", "kB"]
    rows = [
        [kind, ms(m.median), ms(m.p99), ms(m.sql), str(m.queries), f"{m.kilobytes:.0f}"]
        for kind, m in measured.items()
    ]
    return table(header, rows)
