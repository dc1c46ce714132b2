"""Printers in the local network: who takes a connection on port 9100. Only when somebody asks."""

from __future__ import annotations

import errno
import selectors
import socket
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from ipaddress import IPv4Address, IPv4Network
from itertools import islice
from pathlib import Path

PORT = 9100
MOST_HOSTS = 1024
"""A larger network is not looked through: it takes minutes, and its guards would take alarm."""
_AT_ONCE = 64
_PATIENCE_S = 0.6
_UP = 0x1
_GATEWAY = 0x2
_ROUTES = Path("/proc/net/route")


def networks(table: Path = _ROUTES) -> tuple[IPv4Network, ...]:
    """The networks that this machine stands in itself, by the kernel's table; large ones and
    those of the machine with itself are left out."""
    try:
        lines = table.read_text(encoding="ascii").splitlines()[1:]
    except OSError:
        return ()
    found = (_network(line.split()) for line in lines)
    return tuple(dict.fromkeys(one for one in found if one is not None))


def _network(fields: list[str]) -> IPv4Network | None:
    """A line of the table: interface, destination, gateway, flags, …, mask; low byte first."""
    if len(fields) < 8 or int(fields[3], 16) & (_UP | _GATEWAY) != _UP:
        return None
    place, mask = (IPv4Address(int.from_bytes(bytes.fromhex(fields[i]), "little")) for i in (1, 7))
    with suppress(ValueError):
        found = IPv4Network(f"{place}/{mask}")
        if not found.is_loopback and 1 < found.num_addresses <= MOST_HOSTS:
            return found
    return None


def scan(hosts: Iterable[str], port: int = PORT, patience_s: float = _PATIENCE_S) -> list[str]:
    """Who of `hosts` takes a connection, in their order. Nothing is sent: most printers print what
    they do not understand."""
    open_, left = set(), iter(dict.fromkeys(hosts))
    everybody: list[str] = []
    while batch := list(islice(left, _AT_ONCE)):
        everybody += batch
        open_ |= set(_answering(batch, port, patience_s))
    return [host for host in everybody if host in open_]


def hosts_of(network: IPv4Network) -> Iterator[str]:
    """Every machine that it has room for."""
    return map(str, network.hosts())


def _answering(hosts: list[str], port: int, patience_s: float) -> Iterator[str]:
    """Those who have answered before the time is up; all are asked at once."""
    with selectors.DefaultSelector() as waiting:
        try:
            for host in hosts:
                if (asked := _ask(host, port)) is not None:
                    waiting.register(asked, selectors.EVENT_WRITE, host)
            until = time.monotonic() + patience_s
            while waiting.get_map() and (rest := until - time.monotonic()) > 0:
                for key, _ in waiting.select(rest):
                    waiting.unregister(key.fileobj)
                    if _is_taken(key.fileobj):
                        yield str(key.data)
        finally:
            for key in list(waiting.get_map().values()):
                _is_taken(key.fileobj)


def _is_taken(asked: object) -> bool:
    """Whether the connection came about; it is closed in any case."""
    if not isinstance(asked, socket.socket):
        return False
    with asked:
        return asked.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR) == 0


def _ask(host: str, port: int) -> socket.socket | None:
    """A connection under way, or None where there is no way at all."""
    asked = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    asked.setblocking(False)
    if asked.connect_ex((host, port)) in {0, errno.EINPROGRESS}:
        return asked
    asked.close()
    return None
