"""`motcua report`: a day, a month or a year in figures."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from common.domain.figures import MINUTE, WAIT_LIMITS_MIN, Figures, Period, parse_period
from common.domain.model import TicketState
from common.domain.told import Told
from common.i18n.translator import Translator
from common.reports import trial
from common.reports.known import KNOWN
from common.store import rollup
from common.views import dossier_report
from common.views import quotes as quoted
from common.views import report as view
from common.views import staffing as staffing_view
from common.views.answers import (
    Answers,
    Ratings,
    share_of,
)
from common.views.quotes import Quotes
from common.views.usual import Past
from motcua.commands.report_made import TRIAL, command_of
from motcua.edge import Session, actor, read_date, reading, require_in_order
from motcua.exchange_words import totals_record, totals_words
from motcua.staffing_words import staffing_record, staffing_words

_EVERY_DAY = Period("", "0001-01-01", "9999-12-31")


def _read_period(_: click.Context, __: click.Parameter, text: str | None) -> Period | None:
    try:
        return None if text is None else parse_period(text)
    except ValueError:
        raise click.BadParameter(f"expected 2026-11-23, 2026-11 or 2026, found {text!r}") from None


class _Report(click.Group):
    """A group whose first command may be left out: `motcua report 2026-11`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or args[0] not in {*self.commands, "-h", "--help"}:
            args = ["queue", *args]
        return super().parse_args(ctx, args)


@click.group(cls=_Report)
def report() -> None:
    """The figures of a period."""


for _name, _entry in KNOWN.items():
    report.add_command(command_of(_name, _entry))


@report.command()
@click.argument("period", required=False, callback=_read_period)
@click.option("--rebuild", is_flag=True, help="Add the days up again from their tickets.")
@click.option("--trial", "alone", is_flag=True, help=TRIAL)
@reading
def queue(session: Session, period: Period | None, rebuild: bool, alone: bool) -> None:
    """The figures of PERIOD: 2026-11-23, 2026-11 or 2026. Default: the newest business day."""
    if rebuild:
        days = rollup.rebuild(session.store, actor(), period or _EVERY_DAY)
        session.answer({"rebuilt": days}, session.t("cli.report.rebuilt", n=days))
        return
    with trial.official_part(session.store, alone=alone) as part:
        found = view.read(part, period)
    session.answer(_record(found), "\n".join(_lines(session.t, found)))


@report.command()
@click.option("--from", "first", callback=read_date, required=True, help="First day.")
@click.option("--to", "last", callback=read_date, required=True, help="Last day.")
@reading
def dossiers(session: Session, first: date, last: date) -> None:
    """How many dossiers came, were done and are under way."""
    require_in_order(first, last)
    with trial.official_part(session.store) as part:
        found = dossier_report.read(part, first, last)
    session.answer(totals_record(found), totals_words(session, found))


@report.command()
@reading
def staffing(session: Session) -> None:
    """How many desks the next half hours need, and which numbers are still sure."""
    found = staffing_view.read(session.store, Past())
    session.answer(staffing_record(found), staffing_words(session, found))


@report.command()
@click.option("--date", "day", callback=read_date, help="Default: the newest business day.")
@reading
def quotes(session: Session, day: date | None) -> None:
    """How often it was true what slips said about the wait."""
    with trial.official_part(session.store) as part:
        found = quoted.read(part, day)
    record = {
        "date": found.date,
        "growing": found.is_open,
        **_told(found.total),
        "services": [
            {"code": line.code, "name": line.name["vi"], **_told(line.told)}
            for line in found.services
        ],
        "hours": [{"hour": hour, **_told(told)} for hour, told in found.hours],
    }
    session.answer(record, "\n".join(_quotes_lines(session.t, found)))


def _told(told: Told) -> dict[str, Any]:
    return {
        "quoted": told.told,
        "within": told.within,
        "before": told.before,
        "after": told.after,
        "share": _rounded(told.share),
        "width_minutes": round(told.mean_width / MINUTE, 1),
        "off_minutes": round(told.median_error / MINUTE, 1),
        "unquoted": told.untold,
    }


def _quotes_lines(t: Translator, found: Quotes) -> list[str]:
    lines = [t("cli.report.quotes.head", date=_period(found.date))]
    if found.is_open:
        lines.append(t("cli.report.growing"))
    lines.append(_quotes_line(t, t("cli.report.quotes.all"), found.total))
    lines += [_quotes_line(t, f"{hour:02}:00", told) for hour, told in found.hours]
    return lines + [_quotes_line(t, t.pick(line.name), line.told) for line in found.services]


def _quotes_line(t: Translator, name: str, told: Told) -> str:
    def percent(part: int) -> str:
        return _percent(part / told.told if told.told else None)

    line = t(
        "cli.report.quotes.line",
        within=percent(told.within),
        before=percent(told.before),
        after=percent(told.after),
        n=told.told,
        width=t.minutes(told.mean_width),
        error=t.minutes(told.median_error),
        untold=told.untold,
    )
    return f"  {name}: {line}"


def _record(report: view.Report) -> dict[str, Any]:
    return {
        "period": report.period.text,
        "days": report.days,
        "growing": report.is_open,
        **_figures(report.figures, report.p90_wait),
        "ratings": dict(report.ratings),
        "ratings_kiosk": _answers(report.kiosk),
        "visits": report.visits,
        "ratings_share": _rounded(share_of(sum(report.ratings.values()), report.visits)),
        "ratings_kiosk_share": _rounded(share_of(report.kiosk.given, report.visits)),
        "slips": dict(report.slips),
        "services": [
            {
                "code": line.code,
                "name": line.name["vi"],
                **_figures(line.figures, line.p90_wait),
                "ratings": None if line.ratings is None else dict(line.ratings),
                "ratings_kiosk": None if line.kiosk is None else _answers(line.kiosk),
            }
            for line in report.services
        ],
    }


def _answers(answers: Answers) -> dict[str, Any]:
    return {
        "levels": dict(answers.levels),
        "reasons": dict(answers.reasons),
        "outcomes_right": answers.right,
        "outcomes_wrong": answers.wrong,
        "wrong_share": _rounded(answers.wrong_share),
    }


def _figures(figures: Figures, p90_wait: int) -> dict[str, Any]:
    return {
        "tickets": figures.tickets,
        "states": figures.by_state(),
        "outcomes": figures.ended(TicketState.DONE),
        "cancelled": figures.ended(TicketState.CANCELLED),
        "expired": figures.ended(TicketState.EXPIRED),
        "called": figures.called,
        "wait_s": {
            "mean": figures.mean_wait // 1000,
            "p90": p90_wait // 1000,
            "longest": figures.wait_max // 1000,
        },
        "under_min": dict(zip(map(str, WAIT_LIMITS_MIN), figures.under, strict=True)),
        "kept": figures.kept,
        "kept_share": _rounded(figures.kept_share),
        "quoted": figures.quoted,
        "quoted_true": figures.quoted_true,
        "quoted_share": _rounded(figures.quoted_share),
    }


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, 4)


def _lines(t: Translator, report: view.Report) -> list[str]:
    figures, states = report.figures, report.figures.by_state()
    lines = [t("cli.report.head", period=_period(report.period.text), n=report.days)]
    if report.is_open:
        lines.append(t("cli.report.growing"))
    lines.append(f"{t('cli.report.tickets')}: {figures.tickets}")
    lines += [f"  {t(f'state.{state}')}: {n}" for state, n in sorted(states.items())]
    lines.append(
        t(
            "cli.report.waits",
            mean=t.minutes(figures.mean_wait),
            p90=t.minutes(report.p90_wait),
            longest=t.minutes(figures.wait_max),
        )
    )
    lines.append(t("cli.report.kept", share=_percent(figures.kept_share), n=figures.called))
    lines.append(t("cli.report.quoted", share=_percent(figures.quoted_share), n=figures.quoted))
    for outcome, n in figures.ended(TicketState.DONE).items():
        lines.append(f"  {t(f'outcome.{outcome}')}: {n}")
    lines += _ratings(t, "cli.report.ratings", report.ratings, report.visits)
    lines += _at_kiosks(t, report.kiosk, report.visits)
    lines.append(t("cli.report.services"))
    return lines + [_service(t, line) for line in report.services]


def _period(text: str) -> str:
    """A day, a month or a year as people write it: `23/11/2026`, `11/2026`."""
    return "/".join(reversed(text.split("-")))


def _ratings(t: Translator, title: str, ratings: Ratings, visits: int) -> list[str]:
    if not ratings:
        return []
    given = sum(ratings.values())
    share = t("cli.report.ratings.share", share=_percent(share_of(given, visits)), visits=visits)
    head = f"{t(title)}: {given} ({share})"
    return [head, *(f"  {t(f'rate.level.{level}')}: {n}" for level, n in ratings.items())]


def _at_kiosks(t: Translator, answers: Answers, visits: int) -> list[str]:
    lines = _ratings(t, "cli.report.ratings.kiosk", answers.levels, visits)
    lines += [f"    {t(f'rate.reason.{reason}')}: {n}" for reason, n in answers.reasons.items()]
    asked = answers.right + answers.wrong
    if asked:
        share = _percent(answers.wrong_share)
        lines.append("  " + t("cli.report.outcomes", wrong=answers.wrong, asked=asked, share=share))
    return lines


def _service(t: Translator, line: view.ServiceLine) -> str:
    figures = line.figures
    columns = (
        f"{figures.tickets:8d}",
        f"{figures.by_state().get(TicketState.DONE, 0):8d}",
        f"{t.minutes(figures.mean_wait):>10}",
        f"{t.minutes(line.p90_wait):>10}",
        f"{_percent(figures.kept_share):>6}",
    )
    return f"{' '.join(columns)}  {t.pick(line.name)}"


def _percent(share: float | None) -> str:
    return "—" if share is None else f"{share:.0%}"
