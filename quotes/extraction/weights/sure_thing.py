"""How often descriptions of an organisation with a raw figure are right; fitted."""

# Raw figure and share that was right, on outlets left out of the fitting.
SURE_THING = [
    (0.4696, 0.4583),
    (0.8412, 0.7808),
]
