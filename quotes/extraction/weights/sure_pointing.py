"""How often pronouns beside a quote with a raw figure are right; fitted."""

# Raw figure and share that was right, on outlets left out of the fitting.
SURE_POINTING = [
    (0.3657, 0.4),
    (0.4716, 0.6333),
    (0.5254, 0.6583),
    (0.6253, 0.7167),
    (0.7439, 0.8),
    (0.8012, 0.8833),
    (0.8404, 0.9083),
    (0.8896, 0.925),
    (0.9387, 0.9833),
    (0.9686, 0.9917),
    (0.9941, 1.0),
]
