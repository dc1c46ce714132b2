"""What the reports of a day and of services say alike: waits, promises, outcomes, answers."""

from __future__ import annotations

from collections.abc import Iterator

from common.domain.model import RatingLevel, TicketState
from common.domain.refusal import Refusal
from common.domain.shares import percent
from common.i18n.translator import Translator
from common.reports import yardsticks
from common.reports.asked import Asked
from common.reports.document import Column, Figure, Kind, Row, Table
from common.reports.yardsticks import some
from common.store.appointments import SENT_HOME
from common.views import answers
from common.views.answers import KIOSK, PAD, Answers
from common.views.everyday import Everyday, OfService, Part, part_of

SATISFIED = (RatingLevel.VERY_SATISFIED, RatingLevel.SATISFIED)


def chosen(asked: Asked) -> Part:
    """The part of the centre that is asked about.

    Raises:
        Refusal: `service_unknown`, `agency_unknown`, `report_unit_unknown`; `report_not_by` where
            an officer is asked about: no figure of the queue is an officer's.
    """
    if asked.officer is not None:
        raise Refusal("report_not_by", narrow="--officer")
    return part_of(asked.store, asked.unit, asked.agency, asked.service)


def figures(asked: Asked, found: Everyday, whole: bool) -> list[Figure]:
    """Every figure of the queue and the desks; `whole`: of the whole centre."""
    total = found.total
    return [
        yardsticks.count(asked.t, "tickets", total.figures.tickets),
        yardsticks.count(asked.t, "called", total.figures.called),
        *waits(asked, total),
        *promises(asked, total),
        *stays(asked, total),
        *_endings(asked.t, found),
        *satisfied(asked, found, whole),
    ]


def waits(asked: Asked, one: OfService) -> list[Figure]:
    """How long people waited for their first call."""
    t, figures = asked.t, one.figures
    limit, _ = yardsticks.limits(asked.centre.rules)
    basis = some(t, figures.called, "calls")
    mean = figures.mean_wait if figures.called else None
    longest = figures.wait_max if figures.called else None
    return [
        yardsticks.at_most_minutes(t, "wait_mean", mean, limit, basis),
        yardsticks.at_most_minutes(t, "wait_p90", one.p90, limit, basis),
        Figure("wait_longest", t("report.figure.wait_longest"), longest, Kind.MINUTES, basis=basis),
    ]


def promises(asked: Asked, one: OfService) -> list[Figure]:
    """How often people were called by when they had been promised, and when they had been told."""
    t, figures = asked.t, one.figures
    told = yardsticks.of(t, figures.quoted_true, figures.quoted, "told")
    return [
        yardsticks.at_least_percent(
            t,
            "kept",
            figures.kept,
            figures.called,
            asked.centre.rules.promise_share_pct,
            yardsticks.of(t, figures.kept, figures.called, "calls"),
        ),
        yardsticks.share(t, "quoted", figures.quoted_true, figures.quoted, told),
    ]


def stays(asked: Asked, one: OfService) -> list[Figure]:
    """How long people sat at desks."""
    t, own = asked.t, one.stays
    _, limit = yardsticks.limits(asked.centre.rules)
    basis = some(t, own.timed, "stays")
    return [
        yardsticks.at_most_minutes(t, "serve_mean", own.mean, limit, basis),
        yardsticks.at_most_minutes(t, "serve_p90", own.p90, limit, basis),
    ]


def _endings(t: Translator, found: Everyday) -> Iterator[Figure]:
    figures, visits = found.total.figures, some(t, found.visits, "visits")
    done = figures.ended(TicketState.DONE)
    yield yardsticks.count(t, "visits", found.visits)
    yield yardsticks.count(t, "unrecorded", done.get("unrecorded", 0), visits)
    yield yardsticks.count(t, "defaults", found.total.defaults, visits)
    yield yardsticks.count(t, "absents", found.total.absents)
    yield yardsticks.count(t, "cancelled", sum(figures.ended(TicketState.CANCELLED).values()))
    expired = figures.ended(TicketState.EXPIRED)
    yield yardsticks.count(t, "expired", sum(expired.values()))
    yield yardsticks.count(t, "sent_home", expired.get(SENT_HOME, 0))


def satisfied(asked: Asked, found: Everyday, whole: bool) -> list[Figure]:
    """How many of those who answered were satisfied, by where they were asked. Of a part of the
    centre nothing is said below the number of answers that hides who gave them."""
    t, made = asked.t, []
    for source in (PAD, KIOSK):
        own: Answers | None = found.total.answers.get(source, Answers())
        own = own if whole else answers.discreet(own)
        good, given = (0, 0) if own is None else (content(own), own.given)
        rate = t.percent(percent(given, found.visits))
        basis = t(
            "report.basis.answers", n=given, count=t.count(given), share=rate,
            visits=some(t, found.visits, "visits"),
        )  # fmt: skip
        least = asked.centre.rules.kpi_satisfied_pct
        basis = t("report.basis.too_few") if own is None else basis
        made.append(
            yardsticks.at_least_percent(t, f"satisfied_{source}", good, given, least, basis)
        )
    return made


def content(own: Answers) -> int:
    """How many answered that they were satisfied, or more."""
    return sum(own.levels.get(level, 0) for level in SATISFIED)


def services(t: Translator, found: Everyday) -> Table:
    """A row for each service, the busiest first."""
    columns = [
        Column("code", t("report.col.code"), Kind.CODE, for_programs=True),
        Column("name", t("report.col.service"), share=2.6),
        *[Column(key, t(f"report.col.{key}"), Kind.COUNT) for key in ("tickets", "called")],
        *[
            Column(key, t(f"report.col.{key}"), Kind.MINUTES, group=t("report.col.wait"))
            for key in ("mean", "p90", "longest")
        ],
        *[Column(key, t(f"report.col.{key}"), Kind.PERCENT, share=1.2) for key in ("kept", "told")],
        Column("done", t("report.col.done"), Kind.COUNT),
        *[
            Column(f"serve_{key}", t(f"report.col.{key}"), Kind.MINUTES, group=t("report.col.stay"))
            for key in ("mean", "p90")
        ],
        Column("absents", t("report.col.absents"), Kind.COUNT),
    ]
    return Table(
        "services",
        t("report.table.services"),
        tuple(columns),
        [_service(t, one) for one in found.services],
        total=_service(t, found.total, t("report.total")),
        note=t("report.note.services"),
        opens=tuple(f"tickets@{one.known.code}" for one in found.services),
    )


def _service(t: Translator, one: OfService, name: str | None = None) -> Row:
    figures = one.figures
    return (
        one.known.code,
        name or t.pick(one.known.name),
        figures.tickets,
        figures.called,
        figures.mean_wait if figures.called else None,
        one.p90,
        figures.wait_max if figures.called else None,
        percent(figures.kept, figures.called),
        percent(figures.quoted_true, figures.quoted),
        figures.by_state().get(TicketState.DONE, 0),
        one.stays.mean,
        one.stays.p90,
        one.absents,
    )


def outcomes(t: Translator, found: Everyday) -> Table:
    """How visits and numbers ended; outcomes that nobody recorded are a row of their own."""
    columns = (
        Column("state", t("report.col.state"), Kind.CODE, for_programs=True),
        Column("why", t("report.col.why"), Kind.CODE, for_programs=True),
        Column("name", t("report.col.ending"), share=3),
        Column("tickets", t("report.col.tickets"), Kind.COUNT),
        Column("share", t("report.col.share"), Kind.PERCENT),
    )
    endings = found.total.figures.endings
    ended = sorted((line for line in endings.items() if line[0][1]), key=lambda own: (-own[1], own))
    whole = sum(n for _, n in ended)
    rows: list[Row] = [
        (state, why, ending(t, state, why), n, percent(n, whole)) for (state, why), n in ended
    ]
    total: Row = ("", "", t("report.total"), whole, percent(whole, whole))
    opens = tuple(f"ending@{state}.{why}" for (state, why), _ in ended)
    title = t("report.table.outcomes")
    last = total if rows else None
    return Table("outcomes", title, columns, rows, last, opens=opens, half=True)


def ending(t: Translator, state: str, why: str) -> str:
    """How a number ended, in words."""
    if state == TicketState.DONE:
        return t(f"outcome.{why}") if t.has(f"outcome.{why}") else why
    kind = "cancel" if state == TicketState.CANCELLED else "expire"
    reason, words = f"{kind}.reason.{why}", t(f"state.{state}")
    words = f"{words}: {t(reason)}" if t.has(reason) else words
    return f"{words[:1].upper()}{words[1:]}"


def said(t: Translator, found: Everyday) -> Table:
    """What citizens answered, at desks and at kiosks apart: they are never added together."""
    columns = (
        Column("source", t("report.col.asked_at"), Kind.CODE, for_programs=True),
        Column("level", t("report.col.level"), Kind.CODE, for_programs=True),
        Column("name", t("report.col.answer"), share=3),
        Column("answers", t("report.col.answers"), Kind.COUNT),
        Column("share", t("report.col.share"), Kind.PERCENT),
    )
    rows: list[Row] = [
        (
            source,
            level,
            f"{t(f'report.asked.{source}')}: {t(f'rate.level.{level}')}",
            n,
            percent(n, own.given),
        )
        for source, own in found.total.answers.items()
        for level, n in own.levels.items()
    ]
    return Table("answers", t("report.table.answers"), columns, rows, half=True)
