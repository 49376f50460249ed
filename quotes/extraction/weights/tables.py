"""Reads and writes a table of weights as text that a person can read."""

import textwrap

WIDTH = 84


def read_table(written: str) -> dict[str, float]:
    """Return the weight of each clue; a heading stands before the clues under it."""
    table: dict[str, float] = {}
    heading = ""
    for line in written.strip("\n").split("\n"):
        if not line.startswith(" "):
            heading = line
            continue
        for cell in line.strip().removesuffix(" |").split(" | "):
            clue, _, weight = cell.rpartition(" ")
            table[f"{heading}, {clue}" if heading else clue] = float(weight)
    return table


def write_table(weights: dict[str, float]) -> str:
    """Return the table as read_table reads it."""
    groups: dict[str, list[str]] = {}
    for clue in sorted(weights):
        heading, comma, rest = clue.rpartition(", ")
        cell = f"{rest} {weights[clue]:+.2f}"
        groups.setdefault(heading if comma else "", []).append(cell)
    lines: list[str] = []
    for heading in sorted(groups):
        lines += [heading, *wrapped(groups[heading])]
    return "\n".join(lines)


def wrapped(cells: list[str]) -> list[str]:
    """Return the cells in lines, never breaking one."""
    glued = " | ".join(cell.replace(" ", "\x00") for cell in cells)
    lines = textwrap.wrap(
        glued.replace(" | ", "\x00| "),
        WIDTH,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [f"    {line.replace(chr(0), ' ')}" for line in lines]
