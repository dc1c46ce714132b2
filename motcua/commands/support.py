"""`motcua support`: what is sent to somebody who is to help."""

from __future__ import annotations

from pathlib import Path

import click

from motcua.edge import Session, reading


@click.command()
@click.argument("file", required=False, type=click.Path(path_type=Path, dir_okay=False))
@click.option("--list", "only_list", is_flag=True, help="Only say what would be in it.")
@reading
def support(session: Session, file: Path | None, only_list: bool) -> None:
    """Write FILE (.tar.gz) with what helps to find a fault, and nothing of any person."""
    from motcua.support import bundle

    t = session.t
    found = bundle.contents(t)
    lines = [t("support.list.head")]
    lines += ["  " + t("support.list.line", name=name, why=why) for name, why in found.items()]
    if only_list:
        session.answer({"file": None, "bytes": None, "parts": dict(found)}, "\n".join(lines))
        return
    if file is None:
        raise click.UsageError("give a FILE, or --list")
    size = bundle.write(session.folder, file, t)
    words = t("support.written", file=file, kib=-(-size // 1024))
    session.answer(
        {"file": str(file), "bytes": size, "parts": dict(found)}, "\n".join([words, *lines])
    )
