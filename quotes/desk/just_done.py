"""What a person has just done to several quotes, for the button that undoes it."""

import uuid

from quotes.models import Decision


def just_done(request) -> Decision | None:
    """Return the latest decision of the batch that the address names, if in force."""
    try:
        batch = uuid.UUID(request.GET.get("done", ""))
    except ValueError:
        return None
    own = Decision.objects.filter(batch=batch, actor=request.user, undone_by=None)
    return own.order_by("-id").first()
