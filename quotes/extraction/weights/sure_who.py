"""How often mentions beside a quote with a raw figure are right; fitted."""

# Raw figure and share that was right, on outlets left out of the fitting.
SURE_WHO = [
    (0.0, 0.0),
    (1.0, 1.0),
]
