"""The desk’s queues and the review of an article’s quotes."""
