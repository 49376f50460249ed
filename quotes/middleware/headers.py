"""Headers on every answer, on files and errors too: what a browser may load and keep.

A Content-Security-Policy: https://www.w3.org/TR/CSP3/
A Permissions-Policy: https://www.w3.org/TR/permissions-policy/
"""

# Pages run our own files only, show no others' pictures and are framed by nobody.
CONTENT_SECURITY_POLICY = "; ".join(
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    ]
)
NEVER_USED = "accelerometer camera display-capture geolocation gyroscope magnetometer"
NEVER_USED += " microphone midi payment usb"
PERMISSIONS_POLICY = ", ".join(f"{feature}=()" for feature in NEVER_USED.split())


def safe_headers(get_response):
    """Add the two policies; forbid keeping what depends on who asks for it."""

    def answer(request):
        response = get_response(request)
        response["Content-Security-Policy"] = CONTENT_SECURITY_POLICY
        response["Permissions-Policy"] = PERMISSIONS_POLICY
        if depends_on_person(request):
            response["Cache-Control"] = "no-store"
        return response

    return answer


def depends_on_person(request) -> bool:
    """Say whether an answer was made for one person: whether it looked who asks."""
    session = getattr(request, "session", None)
    return session is not None and session.accessed
