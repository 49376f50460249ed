"""How often mentions beside a quote with a raw figure are right; fitted."""

# Raw figure and share that was right, on outlets left out of the fitting.
SURE_WHO = [
    (0.3479, 0.45),
    (0.4932, 0.5417),
    (0.5827, 0.6333),
    (0.6824, 0.6542),
    (0.7489, 0.6917),
    (0.7936, 0.7417),
    (0.8303, 0.8083),
    (0.8744, 0.825),
    (0.9073, 0.8917),
    (0.9245, 0.9),
    (0.9402, 0.9167),
    (0.9509, 0.9417),
    (0.9684, 0.9569),
    (0.9789, 0.9583),
    (0.9884, 0.9591),
    (0.9981, 0.9797),
    (1.0, 1.0),
]
