"""The exchange with other systems in words and as records, for the command line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from common.domain.exchange import Difference, Reject
from common.domain.shares import Covered
from common.exchange.book import Compared, Differing, Theirs
from common.exchange.importing import COUNTS, Report
from common.i18n.messages import explain
from common.views.dossier_report import DossierReport
from motcua.edge import Session

SHOWN = 20
"""Lines of one kind on a terminal; a file or `--json` has them all."""


def reject_record(session: Session, reject: Reject) -> dict[str, Any]:
    """A rejected row for programs and for whoever corrects the file: never what stood in it."""
    return {
        "row": reject.number,
        "id": reject.id,
        "field": reject.field,
        "code": reject.code,
        "message": explain(reject.refusal, session.t, session.zone),
    }


def _reject_words(session: Session, record: Mapping[str, Any]) -> str:
    where = " ".join(str(part) for part in (record["id"], record["field"]) if part is not None)
    return session.t(
        "cli.exchange.reject", row=record["row"], where=where or "–", message=record["message"]
    )


def _difference_record(session: Session, found: Difference | Differing) -> dict[str, Any]:
    record = asdict(found) if isinstance(found, Difference) else found._asdict()
    for side in ("theirs", "ours"):
        if found.field.endswith("_at") and record[side] is not None:
            record[side] = session.moment(record[side])
    if "number" in record:
        record = {"row": record.pop("number"), **record}
    return record


def import_record(
    session: Session, report: Report, rejects: list[dict[str, Any]], *, dry_run: bool
) -> dict[str, Any]:
    """What became of a file."""
    return {
        "rows": report.rows,
        **report.counts,
        "dry_run": dry_run,
        "ignored": report.ignored,
        "differences": [_difference_record(session, found) for found in report.differences],
        "rejects": rejects,
    }


def import_words(session: Session, record: Mapping[str, Any]) -> str:
    """The same for people."""
    t = session.t
    lines = [t("cli.exchange.dry_run")] if record["dry_run"] else []
    counts = {name: t.count(record[name]) for name in COUNTS}
    lines.append(t("cli.exchange.imported", rows=t.count(record["rows"]), **counts))
    if record["ignored"]:
        lines.append(t("cli.exchange.ignored", columns=", ".join(record["ignored"])))
    lines += _first(session, [_difference_words(session, one) for one in record["differences"]])
    lines += _first(
        session,
        [_reject_words(session, one) for one in record["rejects"]],
        record["rejected"],
    )
    return "\n".join(lines)


def _difference_words(session: Session, record: Mapping[str, Any]) -> str:
    code = record.get("dossier") or record["code"]
    theirs, ours = (_value(session, record["field"], record[side]) for side in ("theirs", "ours"))
    field = record["field"]
    return session.t("cli.exchange.differs", code=code, field=field, theirs=theirs, ours=ours)


def _value(session: Session, field: str, value: Any) -> str:
    if value is None:
        return "–"
    return session.t(f"dossier.state.{value}") if field == "state" else str(value)


def _first(session: Session, lines: list[str], count: int | None = None) -> list[str]:
    more = (len(lines) if count is None else count) - SHOWN
    return lines[:SHOWN] + ([session.t("cli.exchange.more", n=more)] if more > 0 else [])


def book_record(session: Session, theirs: Theirs, found: Compared) -> dict[str, Any]:
    """Two books side by side."""
    return {
        "covered": _covered(found.covered),
        "states": {"theirs": _states(found.states_theirs), "ours": _states(found.states_ours)},
        "only_theirs": list(found.only_theirs),
        "only_ours": list(found.only_ours),
        "provisional": [one._asdict() for one in found.untied],
        "differing": [_difference_record(session, one) for one in found.differing],
        "passed_over": theirs.passed_over,
        "ignored": theirs.ignored,
        "rejects": [reject_record(session, one) for one in theirs.rejects],
    }


def _covered(covered: Covered) -> dict[str, Any]:
    return {
        "known": covered.known,
        "both": covered.both,
        "only_theirs": covered.only_theirs,
        "only_ours": covered.only_ours,
        "theirs_percent": _number(covered.theirs),
        "ours_percent": _number(covered.ours),
    }


def _states(counts: Mapping[int, int]) -> dict[str, int]:
    return {str(state): n for state, n in counts.items()}


def _number(percentage: Any) -> float | None:
    return None if percentage is None else float(percentage)


def book_words(session: Session, theirs: Theirs, found: Compared, source: str) -> str:
    """The same for people."""
    t, covered = session.t, found.covered
    lines = [
        t(
            "cli.exchange.covered",
            source=source,
            known=t.count(covered.known),
            theirs=t.count(covered.both + covered.only_theirs),
            theirs_share=t.percent(covered.theirs),
            ours=t.count(covered.both + covered.only_ours),
            ours_share=t.percent(covered.ours),
            both=t.count(covered.both),
        )
    ]
    lines += _first(session, [t("cli.exchange.only_theirs", code=c) for c in found.only_theirs])
    lines += _first(session, [t("cli.exchange.only_ours", code=c) for c in found.only_ours])
    lines += _first(
        session,
        [
            t("cli.exchange.untied", code=one.code, candidates=", ".join(one.candidates) or "–")
            for one in found.untied
        ],
    )
    differing = [_difference_record(session, one) for one in found.differing]
    lines += _first(session, [_difference_words(session, one) for one in differing])
    rejects = [_reject_words(session, reject_record(session, one)) for one in theirs.rejects]
    return "\n".join(lines + _first(session, rejects))


def totals_record(report: DossierReport) -> dict[str, Any]:
    """The dossiers of a period; percentages with two decimals, or null."""
    done = report.resolved
    return {
        "from": report.first.isoformat(),
        "to": report.last.isoformat(),
        "received": report.received,
        "channels": dict(report.channels),
        "channels_percent": {k: _number(v) for k, v in report.channel_shares.items()},
        "accepted": report.accepted,
        "carried": report.carried,
        "resolved": done.dated + done.undated,
        "early": done.early,
        "on_time": done.on_time,
        "late": done.late,
        "undated": done.undated,
        "on_time_percent": _number(done.kept),
        "late_percent": _number(done.missed),
        "pending": report.pending,
        "pending_late": report.pending_late,
        "pending_late_percent": _number(report.pending_late_share),
    }


def totals_words(session: Session, report: DossierReport) -> str:
    """The same for people."""
    t, done = session.t, report.resolved
    days = (f"{day:%d/%m/%Y}" for day in (report.first, report.last))
    lines = [t("cli.report.dossiers.head", first=next(days), last=next(days))]
    lines.append(t("cli.report.dossiers.received", n=t.count(report.received)))
    lines += [
        f"  {t(f'dossier.channel.{channel}')}: {t.count(n)} ({t.percent(share)})"
        for (channel, n), share in zip(
            report.channels.items(), report.channel_shares.values(), strict=True
        )
    ]
    lines.append(t("cli.report.dossiers.accepted", n=t.count(report.accepted)))
    lines.append(t("cli.report.dossiers.carried", n=t.count(report.carried)))
    lines.append(
        t(
            "cli.report.dossiers.resolved",
            n=t.count(done.dated + done.undated),
            early=t.count(done.early),
            on_time=t.count(done.on_time),
            late=t.count(done.late),
            undated=t.count(done.undated),
            share=t.percent(done.kept),
        )
    )
    pending, late = t.count(report.pending), t.count(report.pending_late)
    share = t.percent(report.pending_late_share)
    lines.append(t("cli.report.dossiers.pending", n=pending, late=late, share=share))
    return "\n".join(lines)
