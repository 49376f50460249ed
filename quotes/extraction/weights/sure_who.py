"""How often mentions beside a quote with a raw figure are right; fitted."""

# Raw figure and share that was right, on outlets left out of the fitting.
SURE_WHO = [
    (0.3553, 0.5083),
    (0.4946, 0.5583),
    (0.5544, 0.6333),
    (0.6808, 0.6708),
    (0.7942, 0.7083),
    (0.8303, 0.7833),
    (0.8618, 0.85),
    (0.8946, 0.8833),
    (0.9234, 0.9083),
    (0.9471, 0.9361),
    (0.9672, 0.955),
    (0.9861, 0.9611),
    (0.9945, 0.9778),
    (0.9982, 0.9784),
    (1.0, 1.0),
]
