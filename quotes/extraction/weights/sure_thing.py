"""How often descriptions of an organisation with a raw figure are right; fitted."""

# Raw figure and share that was right, on outlets left out of the fitting.
SURE_THING = [
    (0.6434, 0.5167),
    (0.9701, 0.9028),
]
