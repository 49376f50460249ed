"""How often words in quotation marks with a raw figure are right; fitted."""

# Raw figure and share that was right, on outlets left out of the fitting.
SURE = [
    (0.5377, 0.6167),
    (0.6116, 0.6583),
    (0.6826, 0.7),
    (0.7667, 0.7875),
    (0.8523, 0.8583),
    (0.8945, 0.9083),
    (0.9181, 0.925),
    (0.9487, 0.9542),
    (0.9709, 0.9667),
    (0.9789, 0.975),
    (0.9942, 0.9834),
]
