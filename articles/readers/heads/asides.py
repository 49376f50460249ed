"""Tells lines of a head that say nothing worth keeping: sections, minutes, buttons."""

import re

SECTIONS = frozenset(
    "politics national world news business opinion sport sports analysis exclusive "
    "local region metro money culture arts technology science health education "
    "environment travel lifestyle uk us us-news uk-news india cities comment editorial "
    "breaking features feature life home economy markets africa asia europe "
    "americas interview investigation obituaries letters video live".split()
)
_aside = re.compile(
    r"""
    \d+ (?: [-–]\d+ )? [ -] min(?:ute)?s? (?: [ ]read )?     # 2 min read
    | min(?:ute)? [ ] read
    | (?: page | p\. | section ) [ ]? [A-Z]? \d{1,3} (?: [ ]of[ ]\d+ )?   # Page A1
    | section [ ] [A-Z] [;,] .{0,40} (?: page|pg\. ) .{0,40}
    | (?: heard | seen ) [ ] on [ ] .{3,40}                  # Heard on Morning Round
    | (?: reuters | ap | afp | news ) [ ] (?: staff | news[ ]desk )
    | (?: web | news | online ) [ ] desk
    | share | save | print | email | comments? | \d+ [ ] comments? | listen
    | share [ ] (?: this [ ] )? (?: article | story ) | add [ ] to [ ] reading [ ] list
    | listen [ ] to [ ] (?: this [ ] )? (?: article | story ) .{0,30}
    | advertisement | subscribe (?: r[ ]only )? | premium | follow (?:[ ] us)?
    | \d+ [ ] words | length: [ ] \d+ [ ] words
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Ms. Quill is a contributing writer who covers ports.
_about_author = re.compile(
    r"""
    (?: (?: Mr | Ms | Mrs | Mx | Dr ) \.? [ ] )?
    [A-Z][\w.’'-]* (?: [ ] [A-Z][\w.’'-]* ){0,3} [ ] (?: is | was ) [ ]
    (?: an? | the | our | [A-Z][\w’']+ ) [ ] [^.]{0,60}
    \b (?: writer | reporter | correspondent | columnist | editor | journalist | critic
      | contributor | author | professor | fellow ) \b .{0,120}
    """,
    re.VERBOSE,
)


def is_aside(line: str) -> bool:
    return bool(_aside.fullmatch(line.strip()))


def is_section(line: str) -> bool:
    """Say whether a line is the name of a section: Politics, US NEWS, World | Asia."""
    words = re.split(r"[\s|/›>&,]+", line.strip(" :").lower())
    return len(words) <= 3 and all(word in SECTIONS for word in words if word)


def is_about_author(line: str) -> bool:
    return bool(_about_author.fullmatch(line.strip()))
