"""How often descriptions of an organisation with a raw figure are right; fitted."""

# Raw figure and share that was right, on outlets left out of the fitting.
SURE_THING = [
    (0.464, 0.4333),
    (0.8333, 0.7534),
]
