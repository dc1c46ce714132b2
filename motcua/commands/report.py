"""`motcua report`: a day, a month or a year in figures."""

from __future__ import annotations

from typing import Any

import click

from common.domain.figures import WAIT_LIMITS_MIN, Figures, Period, parse_period
from common.domain.model import TicketState
from common.i18n.translator import Translator
from common.store import rollup
from common.views import report as view
from motcua.edge import Session, actor, reading

_EVERY_DAY = Period("", "0001-01-01", "9999-12-31")


def _read_period(_: click.Context, __: click.Parameter, text: str | None) -> Period | None:
    try:
        return None if text is None else parse_period(text)
    except ValueError:
        raise click.BadParameter(f"expected 2026-11-23, 2026-11 or 2026, found {text!r}") from None


@click.command()
@click.argument("period", required=False, callback=_read_period)
@click.option("--rebuild", is_flag=True, help="Add the days up again from their tickets.")
@reading
def report(session: Session, period: Period | None, rebuild: bool) -> None:
    """The figures of PERIOD: 2026-11-23, 2026-11 or 2026. Default: the newest business day."""
    if rebuild:
        days = rollup.rebuild(session.store, actor(), period or _EVERY_DAY)
        session.answer({"rebuilt": days}, session.t("cli.report.rebuilt", n=days))
        return
    found = view.read(session.store, period)
    session.answer(_record(found), "\n".join(_lines(session.t, found)))


def _record(report: view.Report) -> dict[str, Any]:
    return {
        "period": report.period.text,
        "days": report.days,
        "growing": report.is_open,
        **_figures(report.figures, report.p90_wait),
        "ratings": dict(report.ratings),
        "slips": dict(report.slips),
        "services": [
            {
                "code": line.code,
                "name": line.name["vi"],
                **_figures(line.figures, line.p90_wait),
                "ratings": None if line.ratings is None else dict(line.ratings),
            }
            for line in report.services
        ],
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
    lines = [t("cli.report.head", period=report.period.text, n=report.days)]
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
    lines += _ratings(t, report.ratings)
    lines.append(t("cli.report.services"))
    return lines + [_service(t, line) for line in report.services]


def _ratings(t: Translator, ratings: view.Ratings) -> list[str]:
    if not ratings:
        return []
    head = f"{t('cli.report.ratings')}: {sum(ratings.values())}"
    return [head, *(f"  {t(f'rate.level.{level}')}: {n}" for level, n in ratings.items())]


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
