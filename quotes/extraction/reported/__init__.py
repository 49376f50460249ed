"""Finds what is reported without quotation marks: Maren Holt said the mill turns."""

# What the names of all these rules begin with.
REPORTED_RULE = "reported"
