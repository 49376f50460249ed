"""Makes an article of many found quotes and a second curator; or counts decisions."""

import sys

import django

django.setup()

from django.contrib.auth import get_user_model  # noqa: E402

from quotes.models import Decision, Quote  # noqa: E402
from tests.browser.steps import PASSWORD  # noqa: E402
from tests.making import make_article, make_quote  # noqa: E402


def main(total):
    users = get_user_model().objects
    users.create_superuser("colleague", password=PASSWORD)
    words = [f"The answer to question {number} is no." for number in range(total)]
    article = make_article("\n\n".join(f"“{said}” she said." for said in words))
    for number, said in enumerate(words):
        make_quote(
            said, article=article, state="found", speaker=f"Speaker {number % 9}"
        )


def report():
    """Print the decisions to confirm, on how many quotes, those confirmed, by whom."""
    decisions = Decision.objects.filter(act="confirm")
    quotes = decisions.values("subject_id").distinct().count()
    by = decisions.order_by().values("actor").distinct().count()
    print(decisions.count(), quotes, Quote.objects.confirmed().count(), by)


if __name__ == "__main__":
    report() if "report" in sys.argv else main(int(sys.argv[1]))
