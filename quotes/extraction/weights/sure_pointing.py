"""How often pronouns beside a quote with a raw figure are right; fitted."""

# Raw figure and share that was right, on outlets left out of the fitting.
SURE_POINTING = [
    (0.343, 0.325),
    (0.4298, 0.4667),
    (0.4846, 0.5083),
    (0.5244, 0.575),
    (0.6018, 0.6028),
    (0.7023, 0.6625),
    (0.7678, 0.6708),
    (0.8156, 0.8),
    (0.8752, 0.8222),
    (0.951, 0.9583),
    (0.9936, 1.0),
]
