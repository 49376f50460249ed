"""How often words in quotation marks with a raw figure are right; fitted."""

# Raw figure and share that was right, on outlets left out of the fitting.
SURE = [
    (0.5359, 0.5417),
    (0.6122, 0.6167),
    (0.7369, 0.7556),
    (0.8226, 0.8333),
    (0.8716, 0.8917),
    (0.9028, 0.925),
    (0.9282, 0.9389),
    (0.9526, 0.9694),
    (0.9699, 0.9733),
    (0.9804, 0.9792),
    (0.9944, 0.9833),
]
