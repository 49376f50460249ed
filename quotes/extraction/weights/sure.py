"""How often quotes with a raw figure are right; fitted."""

# Raw figure and share that was right, on outlets left out of the fitting.
SURE = [
    (0.2598, 0.3083),
    (0.3712, 0.3333),
    (0.4864, 0.4889),
    (0.5666, 0.5167),
    (0.6061, 0.5583),
    (0.6601, 0.6375),
    (0.7494, 0.6528),
    (0.812, 0.6917),
    (0.8374, 0.75),
    (0.8571, 0.8417),
    (0.911, 0.8917),
    (0.956, 0.9396),
    (0.9763, 0.95),
    (0.9939, 0.9744),
]
