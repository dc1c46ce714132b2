"""`motcua report NAME` for the reports that are documents: the same options for all of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from common.domain.actor import require
from common.domain.refusal import Refusal
from common.domain.reporting import CLOSES_ON, Span, read_span, span_of
from common.reports import known, marking
from common.reports.asked import Asked
from common.reports.document import Document, Table
from common.reports.period import period
from common.reports.record import rows_of, total_of
from motcua.commands import report_chart, written
from motcua.edge import Session, actor, read_date, reading, require_in_order

_CALENDAR = 31
TRIAL = "Of the trial alone, which figures leave out."
_WITH = "Compared with this one. Default: the period before."


def command_of(name: str, entry: known.Entry) -> click.Command:
    """The command of one report."""

    @reading
    def run(session: Session, **given: Any) -> None:
        require(actor(), entry.permission)
        asked = _asked(session, entry, given)
        if given["rows"] is not None:
            table = known.opened(name, asked, given["rows"], marked=True)
            _say_table(session, table, _about(session, name, asked), given)
            return
        _say(session, known.make(name, asked), given)

    return click.command(name, help=f"{entry.help} {_days(entry)}", params=_options(entry))(run)


def _days(entry: known.Entry) -> str:
    newest = {"day": "today", "yesterday": "the last business day", "month": "the last period"}
    return f"Without days: {newest[entry.about]}."


def _options(entry: known.Entry) -> list[click.Parameter]:
    text = "2026-11, 2026-Q4, 2026-H1 or 2026 as the rules close them (15th to 14th); 2026-11-23."
    file = click.Path(dir_okay=False, allow_dash=True, path_type=Path)
    return [
        click.Option(["--period"], help=text),
        click.Option(["--calendar"], is_flag=True, help="Calendar months instead."),
        click.Option(["--from", "first"], callback=read_date, help="First day."),
        click.Option(["--to", "last"], callback=read_date, help="Last day."),
        *[
            click.Option([f"--{narrow}"], help=f"Only this {narrow}, by its code.")
            for narrow in ("unit", "agency", "service", "officer")
        ],
        click.Option(["--trial"], is_flag=True, help=TRIAL),
        click.Option(["--rows"], metavar="FIGURE", help="The rows behind a figure, by its key."),
        *[
            click.Option([f"--{form}"], type=file, help=f"Write a {form.upper()} file.")
            for form in ("xlsx", "pdf", "csv")
        ],
        *report_chart.options(),
        *([click.Option(["--with", "other"], metavar="PERIOD", help=_WITH)] * entry.compares),
    ]


def _asked(session: Session, entry: known.Entry, given: dict[str, Any]) -> Asked:
    return Asked(
        session.store,
        _span(session, entry, given),
        session.t,
        given["unit"],
        given["agency"],
        given["service"],
        given["officer"],
        actor(),
        _other(entry, given),
        given["trial"],
    )


def _other(entry: known.Entry, given: dict[str, Any]) -> Span | None:
    text = given.get("other")
    return None if text is None else _read(text, _closes_on(entry, given))


def _closes_on(entry: known.Entry, given: dict[str, Any]) -> int:
    return _CALENDAR if given["calendar"] or entry.calendar else CLOSES_ON


def _read(text: str, closes_on: int) -> Span:
    try:
        return read_span(text, closes_on)
    except ValueError:
        raise click.BadParameter(
            f"expected 2026-11-23, 2026-11, 2026-Q4, 2026-H1 or 2026, found {text!r}"
        ) from None


def _span(session: Session, entry: known.Entry, given: dict[str, Any]) -> Span:
    closes_on = _closes_on(entry, given)
    first, last, period = given["first"], given["last"], given["period"]
    if period is not None:
        if first or last:
            raise click.UsageError("either --period or --from and --to")
        return _read(period, closes_on)
    if first is None and last is None:
        return known.usual_span(session.store, entry, closes_on)
    today = session.store.centre().day_of(session.store.now())
    first, last = first or last, last or max(first, today)
    require_in_order(first, last)
    return span_of(first, last)


def _say(session: Session, document: Document, given: dict[str, Any]) -> None:
    """Into every file that is asked for; as text or JSON where there is none, or JSON is, too."""
    kept = False
    for form, formed in _FORMS.items():
        if given[form] is not None:
            written.write(given[form], formed(session, document))
            kept = True
    for form in report_chart.FORMS:
        if given[form] is not None:
            mark = marking.words(document, session.t)
            made = report_chart.drawn(document, form, given["chart"], session.t, mark)
            written.write(Path(given[form]), made)
            kept = True
    if session.as_json or not kept:
        written.answer(session, document)


def _say_table(session: Session, table: Table, about: str, given: dict[str, Any]) -> None:
    from common.reports.sheet import csv_text
    from common.reports.text import table_text

    zone = str(session.zone)
    for form in ("xlsx", "pdf", *report_chart.FORMS):
        if given[form] is not None:
            raise click.UsageError(f"--rows and --{form} do not go together; --csv does")
    if given["csv"] is not None:
        written.write(given["csv"], csv_text(table, zone).encode())
        if not session.as_json:
            return
    found = {"key": table.key, "rows": rows_of(table, zone), "total": total_of(table, zone)}
    count = session.t("report.rows", n=len(table.rows) + table.more)
    text = table_text(table, session.t, zone, written.columns())
    session.answer({**found, "more": table.more}, f"{about} · {count}\n\n{text}")


def _about(session: Session, name: str, asked: Asked) -> str:
    """Which report, and which days, the rows are of."""
    words = session.t(f"supervisor.reports.name.{name}")
    return f"{words} · {period(asked.span, session.t)}"


def _pdf(session: Session, document: Document) -> bytes:
    from common.reports.paper import paper

    return paper(document, session.t)


def _xlsx(session: Session, document: Document) -> bytes:
    from common.reports.sheet import xlsx

    return xlsx(document, session.t)


def _csv(session: Session, document: Document) -> bytes:
    from common.reports.sheet import csv_text

    table = marking.columns(document, session.t).table(document.rows)
    if table is None:
        raise Refusal("report_no_rows", report=document.name)
    return csv_text(table, document.zone).encode()


_FORMS = {"xlsx": _xlsx, "pdf": _pdf, "csv": _csv}
