"""Pages that are kept until somebody decides something."""

from functools import wraps

from django.core.cache import cache

from quotes.published import kept as public


def kept(view):
    """Answer as before where nothing was decided since; only pages that were found."""

    @wraps(view)
    def answer(request, *args, **kwargs):
        if not public.KEPT:
            return view(request, *args, **kwargs)
        key = public.key_of("page", request.get_full_path(), bool(request.htmx))
        page = cache.get(key)
        if page is None:
            page = view(request, *args, **kwargs)
            if page.status_code == 200:
                cache.set(key, page, public.KEPT)
        return page

    return answer
