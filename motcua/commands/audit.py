"""`motcua audit …`: fix the head of the record, and find out whether anybody changed it."""

from __future__ import annotations

import re
import sys
from dataclasses import asdict
from datetime import datetime
from typing import Any

import click

from common.domain import commands
from common.domain.audit_commands import NoteSealChecked
from common.i18n.translator import Translator
from common.store import audit as audits
from common.store.trail import Finding
from motcua.commands.audit_figures import figures
from motcua.edge import REFUSED, Session, mutation, reading

_HASH = re.compile(r"[0-9a-f]{64}")


def _read_hash(_: click.Context, __: click.Parameter, text: str | None) -> bytes | None:
    """A hash as people copy it from paper: in groups, in capitals."""
    if text is None:
        return None
    digits = "".join(text.split()).lower()
    if not _HASH.fullmatch(digits):
        raise click.BadParameter("a hash has 64 hexadecimal digits")
    return bytes.fromhex(digits)


@click.group()
def audit() -> None:
    """The record: seal it, and look whether anybody changed it."""


audit.add_command(figures)


@audit.command()
@mutation
def seal(session: Session) -> None:
    """Fix the head of the record. Write the hash down, print it, or send it away."""
    record = session.act(commands.MakeSeal())
    record = {**record, "made_at": session.moment(record["made_at"])}
    lines = [session.t("cli.audit.sealed", **record)]
    if not record["signed"]:
        lines.append(session.t("cli.audit.not_signed"))
    session.answer(record, "\n".join(lines))


@audit.command()
@click.option(
    "--since",
    type=click.IntRange(1, 2**63 - 1),
    metavar="SEQ",
    help="Only what came after this sealed event.",
)
@click.option(
    "--head", metavar="HASH", callback=_read_hash, help="A hash kept elsewhere: it must occur."
)
@reading
def verify(session: Session, since: int | None, head: bytes | None) -> None:
    """Look at every event. Status 1 and the first bad event when anybody changed the record."""
    progress = _show_progress if sys.stderr.isatty() else None
    report = audits.verify(session.folder, since=since or 0, head=head, progress=progress)
    session.answer(_record(report), "\n".join(_lines(session.t, report)))
    if not report.intact:
        sys.exit(REFUSED)


@audit.command()
@mutation
def check(session: Session) -> None:
    """Look at every event, and keep beside the seals that it was done: reports name it."""
    progress = _show_progress if sys.stderr.isatty() else None
    report = audits.verify(session.folder, progress=progress)
    kept = session.act(NoteSealChecked(report.through, report.sealed, report.intact))
    t = session.t
    at = f"{t.time(kept['at'], session.zone)} {t.date(kept['at'], session.zone)}"
    key = "cli.audit.kept_none" if kept["seal"] is None else "cli.audit.kept"
    lines = [*_lines(t, report), t(key, at=at, seal=kept["seal"])]
    session.answer(kept, "\n".join(lines))
    if not kept["intact"]:
        sys.exit(REFUSED)


def _show_progress(seq: int, last: int) -> None:
    end = "\n" if seq >= last else ""
    click.echo(f"\r{seq:,} / {last:,}{end}", nl=False, err=True)


def _record(report: audits.Report) -> dict[str, Any]:
    findings = [_outward(report, finding) for finding in report.findings]
    return {
        "intact": report.intact,
        "events": report.events,
        "through": report.through,
        "head": report.head.hex(),
        "unchained": report.unchained,
        "seals": report.seals,
        "signed": report.signed,
        "unsigned": report.unsigned,
        "key": report.key,
        "head_at": report.head_at,
        "first": findings[0] if findings else None,
        "findings": findings,
        "more": report.more,
    }


def _outward(report: audits.Report, finding: Finding) -> dict[str, Any]:
    return {**asdict(finding), "at": _moment(report, finding.at)}


def _moment(report: audits.Report, at: int | None) -> str | None:
    """ISO 8601; a moment beyond the calendar, which only a tampered event has, as it is."""
    if at is None:
        return None
    try:
        return datetime.fromtimestamp(at / 1000, report.zone).isoformat(timespec="milliseconds")
    except (ValueError, OverflowError, OSError):
        return str(at)


def _lines(t: Translator, report: audits.Report) -> list[str]:
    lines = [t("cli.audit.intact" if report.intact else "cli.audit.tampered")]
    for finding in report.findings:
        lines.append(_line(t, report, finding))
    if report.more:
        lines.append(t("cli.audit.more", n=report.more))
    vouched = report.findings[0].vouched if report.findings else None
    if vouched:
        lines.append(t("cli.audit.vouched", seq=vouched))
    lines.append(t("cli.audit.events", n=report.events, seq=report.through, hash=report.head.hex()))
    if report.head_at is not None:
        lines.append(t("cli.audit.head", seq=report.head_at))
    if report.unchained:
        lines.append(t("cli.audit.unchained", n=report.unchained))
    return [*lines, *_seal_lines(t, report)]


def _seal_lines(t: Translator, report: audits.Report) -> list[str]:
    lines = [t("cli.audit.seals", n=report.seals, signed=report.signed)]
    if report.unsigned:
        lines.append(t("cli.audit.unsigned", n=report.unsigned))
    if not report.key:
        lines.append(t("cli.audit.no_key", path=report.keys))
    return lines


def _line(t: Translator, report: audits.Report, finding: Finding) -> str:
    number = str(finding.seq) if finding.seq is not None else ""
    if finding.through is not None and finding.through != finding.seq:
        number += f"–{finding.through}"
    parts = (number, finding.kind, _moment(report, finding.at), finding.name)
    place = " · ".join(part for part in parts if part)
    words = t(f"cli.audit.found.{finding.contradiction.value}")
    return f"{place}: {words}" if place else words
