"""Says which network addresses are public: those of sites anybody can reach.

Python's own `is_global` knows fewer ranges, other ones in each version, and takes
addresses that lead on to an IPv4 address, such as NAT64 and 6to4, for public.
"""

import ipaddress

# https://www.iana.org/assignments/iana-ipv4-special-registry, all of it, be the range
# reachable or not: no site that prints articles has its address there.
IPV4_SPECIAL_PURPOSE = """
    0.0.0.0/8           this network
    0.0.0.0/32          this host on this network
    10.0.0.0/8          private use
    100.64.0.0/10       shared by a provider's customers
    127.0.0.0/8         loopback
    169.254.0.0/16      link-local
    172.16.0.0/12       private use
    192.0.0.0/24        IETF protocol assignments
    192.0.0.0/29        IPv4 service continuity (DS-Lite)
    192.0.0.8/32        IPv4 dummy address
    192.0.0.9/32        port control protocol, anycast
    192.0.0.10/32       relays around NAT (TURN), anycast
    192.0.0.170/32      NAT64 and DNS64 discovery
    192.0.0.171/32      NAT64 and DNS64 discovery
    192.0.2.0/24        documentation
    192.31.196.0/24     AS112
    192.52.193.0/24     automatic multicast tunnels
    192.88.99.0/24      6to4 relays, deprecated
    192.88.99.2/32      6a44 relays
    192.168.0.0/16      private use
    192.175.48.0/24     AS112, direct delegation
    198.18.0.0/15       benchmarking
    198.51.100.0/24     documentation
    203.0.113.0/24      documentation
    240.0.0.0/4         reserved
    255.255.255.255/32  limited broadcast
"""

# https://www.iana.org/assignments/iana-ipv6-special-registry
IPV6_SPECIAL_PURPOSE = """
    ::1/128             loopback
    ::/128              unspecified
    ::ffff:0:0/96       IPv4-mapped
    64:ff9b::/96        IPv4 behind a translator (NAT64)
    64:ff9b:1::/48      IPv4 behind a local translator
    100::/64            discard only
    100:0:0:1::/64      dummy prefix
    2001::/23           IETF protocol assignments
    2001::/32           Teredo
    2001:1::1/128       port control protocol, anycast
    2001:1::2/128       relays around NAT (TURN), anycast
    2001:1::3/128       DNS-SD service registration, anycast
    2001:2::/48         benchmarking
    2001:3::/32         automatic multicast tunnels
    2001:4:112::/48     AS112
    2001:10::/28        ORCHID, deprecated
    2001:20::/28        ORCHIDv2
    2001:30::/28        drone remote identification
    2001:db8::/32       documentation
    2002::/16           6to4
    2620:4f:8000::/48   AS112, direct delegation
    3fff::/20           documentation
    5f00::/16           segment routing
    fc00::/7            unique local
    fe80::/10           link-local
"""

# Registries of their own: https://www.iana.org/assignments/multicast-addresses and
# ipv6-multicast-addresses. Then what RFC 4291 (2.5.5.1) and RFC 3879 deprecated, and
# what RFC 2765 put before IPv4 addresses.
OTHERS = """
    224.0.0.0/4         multicast
    ff00::/8            multicast
    ::/96               IPv4-compatible
    ::ffff:0:0:0/96     IPv4-translated
    fec0::/10           site-local
"""

# All that IANA has given out for sites: iana.org/assignments/ipv6-address-space
IPV6_GLOBAL_UNICAST = ipaddress.ip_network("2000::/3")


def ranges(table: str) -> list[ipaddress.IPv4Network | ipaddress.IPv6Network]:
    """Return the ranges that a table lists, one a line."""
    lines = map(str.split, table.splitlines())
    return [ipaddress.ip_network(line[0]) for line in lines if line]


NOT_PUBLIC = ranges(IPV4_SPECIAL_PURPOSE + IPV6_SPECIAL_PURPOSE + OTHERS)


def is_public(address: str) -> bool:
    """Say whether an IP address is public; what is no IP address isn't."""
    if not is_ip_address(address):
        return False
    ip = ipaddress.ip_address(address)
    if ip.version == 6 and ip not in IPV6_GLOBAL_UNICAST:
        return False
    return not any(ip in range_ for range_ in NOT_PUBLIC)


def is_ip_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
