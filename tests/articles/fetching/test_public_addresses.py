"""Which network addresses are public."""

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.fetching.public_addresses import NOT_PUBLIC, is_public


@pytest.mark.parametrize("range_", NOT_PUBLIC, ids=str)
def test_no_range_of_special_purpose_is_public(range_):
    first, last = range_[0], range_[-1]

    assert not (is_public(str(first)) or is_public(str(last)))


@pytest.mark.parametrize(
    "address",
    ["93.184.215.14", "1.1.1.1", "223.255.255.255", "11.0.0.0", "100.128.0.0"]
    + ["2a00:1450:4001::8a", "2606:4700::1111", "2001:200::1", "2620:4f:8001::1"],
)
def test_addresses_of_sites_are_public(address):
    assert is_public(address)


@given(st.ip_addresses())
def test_it_lets_nothing_through_that_python_keeps(address):
    assert address.is_global and not address.is_multicast or not is_public(str(address))


@given(st.ip_addresses(v=4), st.sampled_from(["::ffff:", "::", "64:ff9b::"]))
def test_an_ipv4_address_within_another_is_not_public(address, before):
    assert not is_public(f"{before}{address}")


@given(st.ip_addresses(v=4))
def test_6to4_is_not_public(address):
    number = int(address)

    assert not is_public(str(ipaddress.IPv6Address((0x2002 << 112) | (number << 80))))
