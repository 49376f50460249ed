"""How often descriptions of an organisation with a raw figure are right; fitted."""

# Raw figure and share that was right, on outlets left out of the fitting.
SURE_THING = [
    (0.7351, 0.5667),
    (0.9923, 0.8088),
]
