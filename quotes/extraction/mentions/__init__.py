"""The mention beside a quote, and every name of an article, taken apart."""
