"""Says whether two web addresses lead to the same article."""

import re
from urllib.parse import (
    SplitResult,
    parse_qsl,
    quote,
    unquote_to_bytes,
    urlencode,
    urlsplit,
)

# Added by newsletters, social networks and advertisers; the page is the same without.
# Left out: "id", "p", "page", "ref" and "source", by which some sites find the page.
TRACKING = frozenset(
    "_ga _gl _hsenc _hsmi at_campaign at_medium campaign_id cmpid dclid ef_id fbclid"
    " gad_source gbraid gclid gclsrc guccounter guce_referrer guce_referrer_sig igshid"
    " igsh mc_cid mc_eid mkt_tok ml_subscriber msclkid ns_campaign ns_mchannel"
    " ns_source oly_anon_id oly_enc_id s_cid s_kwcid smid spm twclid vero_id wbraid"
    " wickedid yclid".split()
)
DEFAULT_PORTS = {"http": 80, "https": 443}

# Characters that mean themselves in a path, besides letters and digits.
_PLAIN_IN_PATH = ":@!$&'()*+,;=-._~"

_host = re.compile(r"[^\s/?#@\\<>\"^`{|}%]+")


def url_key(url: str) -> str:
    """Return the address without what may differ between links to the same article.

    "https://www.Example.org:443/a/?utm_source=x#top" is "example.org/a". Raises
    ValueError, with a sentence, if it is no http or https address.
    """
    try:
        return _key(urlsplit(url.strip()))
    except ValueError:
        raise ValueError(
            f"“{url}” isn’t a web address; an address begins with http:// or https://."
        ) from None


# https://www-paper-example.cdn.ampproject.org/c/s/www.paper.example/story
# https://www.google.com/amp/s/www.paper.example/story
_amp_cache = re.compile(
    r"""https?://
    (?: [\w-]+\.cdn\.ampproject\.org/ [acivw]/ (?P<tls>s/)?
      | (?:www\.)?google\.[a-z.]{2,6}/amp/ (?P<tls_too>s/)? )
    (?P<rest> [^\s/]+\.[^\s]+ )""",
    re.VERBOSE | re.IGNORECASE,
)


def behind_amp_cache(url: str) -> str:
    """Return the paper’s own address for that of a copy in an AMP cache."""
    found = _amp_cache.fullmatch(url)
    if not found:
        return url
    scheme = "https" if found["tls"] or found["tls_too"] else "http"
    return f"{scheme}://{found['rest']}"


def is_address(url: str) -> bool:
    """Tell whether `url_key` takes it for a web address."""
    try:
        url_key(url)
    except ValueError:
        return False
    return True


def is_front_page(url: str) -> bool:
    """Say whether an address is that of a site, and of no page on it."""
    parts = urlsplit(url)
    return not (parts.path.strip("/") or parts.query)


def _key(parts: SplitResult) -> str:
    host = _host_of(parts.hostname or "")
    if parts.port not in (None, DEFAULT_PORTS[_scheme_of(parts)]):
        host = f"{host}:{parts.port}"
    return host + _path(parts.path) + _query(parts.query)


def _scheme_of(parts: SplitResult) -> str:
    if parts.scheme not in DEFAULT_PORTS:
        raise ValueError(parts.scheme)
    return parts.scheme


def _host_of(hostname: str) -> str:
    """Return the host in the form that name servers know: "münchen.de" as xn--..."""
    host = hostname.rstrip(".").removeprefix("www.")
    if not _host.fullmatch(host):
        raise ValueError(hostname)
    return host if host.isascii() else host.encode("idna").decode("ascii")


def _path(path: str) -> str:
    names = [quote(unquote_to_bytes(name), _PLAIN_IN_PATH) for name in path.split("/")]
    return "/".join(names).rstrip("/")


def _query(query: str) -> str:
    pairs = parse_qsl(query, keep_blank_values=True, errors="surrogateescape")
    kept = sorted(pair for pair in pairs if not _is_tracking(pair[0].lower()))
    return "?" + urlencode(kept, errors="surrogateescape") if kept else ""


def _is_tracking(name: str) -> bool:
    return name.startswith("utm_") or name in TRACKING
