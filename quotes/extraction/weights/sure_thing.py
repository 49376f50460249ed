"""How often descriptions of an organisation with a raw figure are right; fitted."""

# Raw figure and share that was right, on outlets left out of the fitting.
SURE_THING = [
    (0.6976, 0.5667),
    (0.986, 0.8088),
]
