"""How often pronouns beside a quote with a raw figure are right; fitted."""

# Raw figure and share that was right, on outlets left out of the fitting.
SURE_POINTING = [
    (0.3319, 0.3167),
    (0.4249, 0.4083),
    (0.483, 0.5083),
    (0.5196, 0.5833),
    (0.5979, 0.5917),
    (0.6771, 0.625),
    (0.7304, 0.6667),
    (0.7793, 0.7583),
    (0.8108, 0.775),
    (0.8433, 0.7833),
    (0.8744, 0.8417),
    (0.9038, 0.8667),
    (0.9353, 0.9333),
    (0.9644, 0.9667),
    (0.987, 0.9917),
    (0.9987, 1.0),
]
