"""Finds what is reported without quotation marks: Maren Holt said the mill turns."""
