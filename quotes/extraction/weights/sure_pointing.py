"""How often pronouns beside a quote with a raw figure are right; fitted."""

# Raw figure and share that was right, on outlets left out of the fitting.
SURE_POINTING = [
    (0.372, 0.575),
    (0.4771, 0.6),
    (0.5599, 0.6542),
    (0.6331, 0.7167),
    (0.6855, 0.7833),
    (0.7275, 0.825),
    (0.7883, 0.8417),
    (0.8422, 0.8917),
    (0.895, 0.9167),
    (0.9406, 0.975),
    (0.969, 0.9917),
    (0.9947, 1.0),
]
