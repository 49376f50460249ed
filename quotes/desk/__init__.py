"""The desk: where curators review quotes, on top of Django's forms and permissions."""
