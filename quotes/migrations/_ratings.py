"""A scale of ratings to begin with; newsrooms may change all of it."""

SCALE = [
    (
        *("True", 5, "✓✓"),
        "It holds as it was said, and leaves nothing out that would change how it is "
        "understood.",
    ),
    (
        *("Mostly true", 4, "✓"),
        "It holds in the main; a detail is off, or a reader needs a little more to see "
        "it rightly.",
    ),
    (
        *("Half true", 3, "±"),
        "Part of it holds and part does not, or it leaves out what a reader has to "
        "know.",
    ),
    (
        *("Mostly false", 2, "✗"),
        "There is something to it, but what matters in it is wrong.",
    ),
    (
        *("False", 1, "✗✗"),
        "It does not hold, and the evidence against it is plain.",
    ),
    (
        *("Unproven", None, "?"),
        "Nobody can tell from the evidence there is. It stands outside the scale: it "
        "is no half-way house between true and false.",
    ),
]


def ship_scale(apps, schema_editor):
    ratings = apps.get_model("quotes", "Rating").objects
    ratings = ratings.using(schema_editor.connection.alias)
    for name, value, sign, meaning in SCALE:
        ratings.create(name=name, value=value, sign=sign, meaning=meaning)
