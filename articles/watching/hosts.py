"""Which host an address is on."""

from articles.fetching.own_servers import servers_let_through
from articles.fetching.refusals import NotFetchedError
from articles.fetching.targets import Target, target_of
from articles.models import Due, Host


def target(address: str) -> Target:
    """Return where an address leads; raise NotFetchedError if it may not be opened."""
    return target_of(address, frozenset(port for _, port in servers_let_through()))


def host_name(address: str) -> str:
    """Return the name of an address’s host; "" if it may not be opened."""
    try:
        return target(address).host_header
    except NotFetchedError:
        return ""


def host_of(address: str) -> Host:
    """Return the row of an address’s host; raise NotFetchedError if it has none."""
    return Host.objects.get_or_create(name=target(address).host_header)[0]


def at_home(row: Due) -> dict:
    """Return what a row is when it isn’t sent on any more: asked at its own address."""
    if not row.on_to:
        return {}
    return {"on_to": "", "hops": 0, "host": host_of(row.address)}


def hosts_of(addresses: list[str]) -> dict[str, Host]:
    """Return the hosts of addresses, those that may be opened."""
    names = {address: name for address in addresses if (name := host_name(address))}
    new = [Host(name=name) for name in sorted(set(names.values()))]
    Host.objects.bulk_create(new, ignore_conflicts=True)
    hosts = {host.name: host for host in Host.objects.filter(name__in=names.values())}
    return {address: hosts[name] for address, name in names.items()}
