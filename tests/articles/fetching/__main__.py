"""Meet every hostile case, and print what came of it: python -m tests.articles.fetching

With the seconds that a fetch may take as an argument: 20 as on a site.
"""

import os
import resource
import sys

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "quotes.settings")
django.setup()

# What asks for the settings can be imported only now.
from tests.articles.fetching.cases import SECONDS, a_place, cases  # noqa: E402


def main(seconds: float) -> int:
    """Print a line for each case and the sums; return 1 if one ended amiss."""
    amiss = outside = met = 0
    before = memory()
    with a_place() as place:
        for case in cases():
            end = place.meet(case, seconds)
            met += 1
            outside += len(set(end.connections) - place.let_through)
            amiss += end.why != case.why
            print(
                f"{end.seconds:5.1f} s  {case.name[:40]:40}  {end.reason or 'a page'}"
            )
    print(
        f"{met} cases, {amiss} ended amiss; {outside} connections to an address that"
        f" isn’t public; memory grew by {memory() - before:.0f} MB"
    )
    return bool(amiss or outside)


def memory() -> float:
    """Return the most memory so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


if __name__ == "__main__":
    sys.exit(main(float((sys.argv[1:] or [SECONDS])[0])))
