"""How often pronouns beside a quote with a raw figure are right; fitted."""

# Raw figure and share that was right, on outlets left out of the fitting.
SURE_POINTING = [
    (0.3696, 0.45),
    (0.472, 0.575),
    (0.5263, 0.6417),
    (0.6034, 0.7125),
    (0.6945, 0.7875),
    (0.7561, 0.8417),
    (0.7951, 0.8583),
    (0.8291, 0.8917),
    (0.8673, 0.9167),
    (0.901, 0.9417),
    (0.9403, 0.9833),
    (0.9679, 0.9917),
    (0.9948, 1.0),
]
