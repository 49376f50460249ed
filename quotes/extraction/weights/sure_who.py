"""How often mentions beside a quote with a raw figure are right; fitted."""

# Raw figure and share that was right, on outlets left out of the fitting.
SURE_WHO = [
    (0.349, 0.4833),
    (0.4965, 0.5417),
    (0.5562, 0.5917),
    (0.6343, 0.6583),
    (0.732, 0.6875),
    (0.7944, 0.6917),
    (0.8502, 0.825),
    (0.9003, 0.8417),
    (0.9268, 0.9333),
    (0.949, 0.9472),
    (0.9731, 0.9565),
    (0.9889, 0.9639),
    (0.9936, 0.9688),
    (0.9982, 0.9781),
    (1.0, 1.0),
]
