"""Compresses pages for browsers that accept it; files do so themselves."""

from django.middleware.gzip import GZipMiddleware


class CompressPages(GZipMiddleware):
    """Leave streams alone: what they hold may be refused compressed, byte by byte."""

    def process_response(self, request, response):
        if response.streaming:
            return response
        return super().process_response(request, response)
