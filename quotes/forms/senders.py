"""Where a form comes from, as far as a request tells."""

import ipaddress

from django.conf import settings


def address_of(request) -> str:
    """Return a request's address; for IPv6, the /64 network of one customer.

    The header is trusted only behind a proxy, and only the part the proxy added.
    """
    address = request.META.get("REMOTE_ADDR", "")
    if settings.ONRECORD_BEHIND_PROXY:
        forwarded = request.META.get("HTTP_X_FORWARDED_FOR", "")
        address = forwarded.rpartition(",")[2].strip() or address
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return request.META.get("REMOTE_ADDR", "")
    if parsed.version == 4:
        return address
    mapped = parsed.ipv4_mapped
    return str(mapped or ipaddress.ip_network((int(parsed), 64), strict=False))
