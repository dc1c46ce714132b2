"""`motcua sign …`: how the signs are, which boards are known, one text on the wall, what another
controller sends."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from typing import Any

import click

from common.views import signs as view
from common.views.signs import SignRow
from motcua.edge import REFUSED, Session, dumps, reading, translator, worded


@click.group()
def sign() -> None:
    """How signs are; signs tried by hand, while the device service does not have their line."""


@sign.command()
@reading
def status(session: Session) -> None:
    """What each sign should show, what it showed last, and how often it failed."""
    rows = view.read(session.store)
    session.answer(
        {"signs": [_record(session, row) for row in rows]},
        "\n".join(_line(session, row) for row in rows),
    )


def _record(session: Session, row: SignRow) -> dict[str, Any]:
    moments = {"since": row.since, "well_at": row.well_at}
    said = {key: None if at is None else session.moment(at) for key, at in moments.items()}
    rest = {key: value for key, value in asdict(row).items() if key != "code"}
    return {"sign": row.code, **rest, **said, "age_s": _age_s(session, row)}


def _age_s(session: Session, row: SignRow) -> int | None:
    return None if row.well_at is None else max(0, session.store.now() - row.well_at) // 1000


def _line(session: Session, row: SignRow) -> str:
    t, age = session.t, _age_s(session, row)
    parts = [row.code, row.desk or row.zone or "—", t(f"device.state.{row.state}")]
    if row.trouble is not None:
        key = f"evidence.{row.trouble}"
        parts.append(t(key) if t.has(key) else row.trouble)
    if age is not None:
        key = "cli.sign.shown" if row.answers else "cli.sign.sent"
        desired, sent = _in_one(row.desired), _in_one(row.sent)
        parts.append(t(key, desired=desired, sent=sent, s=age))
    parts.append(t("cli.sign.counts", row=row.failures, all=row.failed))
    if row.heard:
        parts.append(t("cli.sign.heard", heard=row.heard))
    return " · ".join(parts)


def _in_one(text: str | None) -> str:
    """The lines of a board in one; a dark board is a dash."""
    return " / ".join(filter(None, (text or "").split("\n"))) or "–"


def _answering(function: Callable[..., None]) -> Callable[..., None]:
    """A command without a hall: `--json`, `--lang`; gets the words and the form of its answer."""

    @click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
    @click.option("--lang", help="Language of the answer.")
    @click.pass_context
    @functools.wraps(function)
    def run(ctx: click.Context, /, as_json: bool, lang: str | None, **rest: Any) -> None:
        t = translator(ctx, lang)
        with worded(as_json, t):
            function(t, as_json, **rest)

    return run


@sign.command("profiles")
@_answering
def profiles(t: Callable[..., str], as_json: bool) -> None:
    """Every protocol that comes with the program."""
    from common.centre.signs.profile import shipped

    rows = [
        {
            "name": it.name,
            "title": it.title,
            "width": it.width,
            "lines": it.lines,
            "answers": it.acknowledged,
            "blinks": it.blinks,
            "source": it.source,
        }
        for it in shipped().values()
    ]
    said = "\n".join(f"{row['name']:<16}{row['title']}" for row in rows)
    click.echo(dumps({"profiles": rows}) if as_json else said)


@sign.command("try")
@click.option("--profile", required=True, help="Name of a profile, or a file ending in .toml.")
@click.option("--port", required=True, help="Device or URL; ?baud=, framing=, rs485=yes.")
@click.option("--address", default=1, show_default=True, help="The board's own address.")
@click.option("--width", type=int, help="Characters of a line, where boards of several are made.")
@click.option("--blink", is_flag=True, help="Blinking, where the board does that by itself.")
@click.argument("text", nargs=-1)
@_answering
def try_(
    t: Callable[..., str],
    as_json: bool,
    profile: str,
    port: str,
    address: int,
    width: int | None,
    blink: bool,
    text: tuple[str, ...],
) -> None:
    """Make a board show TEXT, a word for each of its lines; without TEXT make it dark.

    Leaves with status 1 when the board has an answer and it did not come.
    """
    from common.centre.signs.known import fitted
    from hardware.sign import trying
    from hardware.sign.exchange import Board, Verdict
    from hardware.sign.fold import fold

    it = trying.profile(profile)
    lines = max(it.lines, min(len(text), it.most_lines))
    places = width or it.width
    board = Board(fitted(it, places, None), address, places, lines)
    said = trying.show(port, board, "\n".join(map(fold, text)), blinking=blink)
    rows = [
        {
            "sent": one.request.hex(" "),
            "heard": one.heard.hex(" "),
            "answer": one.verdict.name.lower() if one.verdict else "none",
        }
        for one in said
    ]
    words = [
        t(f"cli.sign.{row['answer']}", sent=row["sent"], heard=row["heard"] or "–") for row in rows
    ]
    click.echo(dumps({"exchanges": rows}) if as_json else "\n".join(words))
    if any(one.verdict not in {None, Verdict.UNDERSTOOD} for one in said):
        sys.exit(REFUSED)


@sign.command()
@click.option("--port", required=True, help="Device or URL; ?baud=, framing=, rs485=yes.")
@click.option("--baud", default=9600, show_default=True, help="Bits per second.")
@click.option("--framing", default="8N1", show_default=True, help="Bits, parity, stop bits.")
@click.option("--seconds", default=30.0, show_default=True, help="How long to listen.")
@_answering
def sniff(
    t: Callable[..., str], as_json: bool, port: str, baud: int, framing: str, seconds: float
) -> None:
    """Listen to what another controller sends: bytes, pause by pause, and what they may mean."""
    from hardware.sign import trying

    for heard in trying.sniff(port, seconds, baud=baud, framing=framing):
        moment = datetime.now().astimezone().isoformat(timespec="milliseconds")
        meant = [
            {"profile": name, "address": address, "text": text}
            for name, address, text in heard.known
        ]
        if as_json:
            record = {"at": moment, "bytes": heard.data.hex(" "), "known": meant}
            click.echo(dumps(record))
            continue
        click.echo(f"{moment[11:23]}  {heard.data.hex(' ')}")
        for one in meant:
            click.echo(f"              {t('cli.sign.known', **one)}")
