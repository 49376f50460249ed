"""What stands around every page: compression, sizes of requests, headers, refusals."""
