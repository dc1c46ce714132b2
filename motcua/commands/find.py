"""`motcua devices find`: what is attached, what it says that it is, and its line for the centre
file."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from ipaddress import IPv4Network
from pathlib import Path
from typing import Any

import click

from common.domain.refusal import Refusal
from motcua.edge import dumps, translator, worded

_MOST = 3


@click.command()
@click.option("--ask", is_flag=True, help="Ask each printer what it is. Not while a hall runs.")
@click.option("--network", "networks", multiple=True, help="Look through this network too.")
@click.option("--local-network", is_flag=True, help="Look through the networks of this machine.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.option("--lang", help="Language of the answer.")
@click.pass_context
def find(
    ctx: click.Context,
    ask: bool,
    networks: tuple[str, ...],
    local_network: bool,
    as_json: bool,
    lang: str | None,
) -> None:
    """Printers, serial ports and sound devices of this machine."""
    t = translator(ctx, lang)
    with worded(as_json, t):
        wanted = list(map(_network, networks))
        if local_network:
            wanted += _local()
        with _alone() if ask else nullcontext():
            record = _found(wanted, ask=ask)
        click.echo(dumps(record) if as_json else "\n".join(_lines(record, t)))


@contextmanager
def _alone() -> Iterator[None]:
    """With no device service of this machine's hall beside us: a port has one owner.

    Raises:
        Trouble: `devices_running`.
    """
    from common.store.sole import sole

    folder = Path(os.environ.get("MOTCUA_DATA", ""))
    with sole(folder, "devices") if (folder / "motcua.db").exists() else nullcontext():
        yield


def _network(text: str) -> IPv4Network:
    """A network of the shape `192.168.1.0/24`, or a machine."""
    from hardware.scanning import MOST_HOSTS

    try:
        found = IPv4Network(text, strict=False)
    except ValueError:
        raise click.BadParameter(
            f"expected a network like 192.168.1.0/24, found {text!r}"
        ) from None
    if found.num_addresses > MOST_HOSTS:
        raise Refusal("network_large", network=str(found), most=MOST_HOSTS)
    return found


def _local() -> list[IPv4Network]:
    from hardware.scanning import networks

    found = list(networks())[:_MOST]
    if not found:
        raise Refusal("setup_no_network")
    return found


def _found(networks: list[IPv4Network], *, ask: bool) -> dict[str, Any]:
    """Everything; only printers are asked, only where somebody wants that."""
    from hardware import finding, scanning

    printers = [{"url": one.url, "says": one.says} for one in finding.printers()]
    hosts = [str(host) for net in networks for host in (net.hosts() if net.prefixlen < 32 else net)]
    printers += [
        {"url": f"tcp://{host}:{scanning.PORT}", "says": ""} for host in scanning.scan(hosts)
    ]
    ports = [{"port": one.path, "now": one.now, "says": one.says} for one in finding.ports()]
    return {
        "printers": [_printer(number, one, ask) for number, one in enumerate(printers, 1)],
        "ports": [{**one, "line": f'bus = "{one["port"]}"'} for one in ports],
        "sounds": [{"device": one, "line": f'device = "{one}"'} for one in finding.sounds()],
    }


def _printer(number: int, one: dict[str, str], ask: bool) -> dict[str, Any]:
    """A printer with what it says, and its lines for the centre file."""
    from hardware.printer import asking

    said = asking.ask(one["url"]) if ask else None
    name = (said.name if said else "") or one["says"]
    dots = asking.proposed_dots(name)
    lines = ["[[printer]]", f'code = "p{number}"', f'url = "{one["url"]}"', f"width_dots = {dots}"]
    return {
        "url": one["url"],
        "says": name,
        "answers": None if said is None else said.answers,
        "trouble": said.trouble if said else "",
        "line": "\n".join(lines),
    }


def _lines(record: dict[str, Any], t: Callable[..., str]) -> Iterator[str]:
    for kind, rows in record.items():
        yield t(f"cli.find.{kind}", n=len(rows))
        for row in rows:
            name = row.get("url") or row.get("port") or row["device"]
            said = [name, row.get("says", ""), *_answered(row, t)]
            yield f"  {' · '.join(filter(None, said))}"
            yield from (f"      {line}" for line in row["line"].splitlines())


def _answered(row: dict[str, Any], t: Callable[..., str]) -> list[str]:
    if row.get("answers") is None:
        return []
    return [t("cli.find.answers") if row["answers"] else t(f"evidence.{row['trouble']}")]
