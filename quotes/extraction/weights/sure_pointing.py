"""How often pronouns beside a quote with a raw figure are right; fitted."""

# Raw figure and share that was right, on outlets left out of the fitting.
SURE_POINTING = [
    (0.366, 0.4417),
    (0.4947, 0.6125),
    (0.5736, 0.6583),
    (0.6269, 0.7417),
    (0.7004, 0.7833),
    (0.7817, 0.8458),
    (0.8525, 0.9125),
    (0.9044, 0.9333),
    (0.9391, 0.9833),
    (0.987, 1.0),
]
