"""How often words in quotation marks with a raw figure are right; fitted."""

# Raw figure and share that was right, on outlets left out of the fitting.
SURE = [
    (0.5393, 0.5583),
    (0.6135, 0.625),
    (0.6816, 0.6917),
    (0.745, 0.7417),
    (0.8018, 0.775),
    (0.8357, 0.8167),
    (0.8625, 0.8417),
    (0.9157, 0.925),
    (0.9627, 0.975),
    (0.9807, 0.9792),
    (0.9946, 0.9829),
]
