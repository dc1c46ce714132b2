"""Bảng kê thu phí, lệ phí: the money of a period by whose it is, how it was paid and what for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from common.i18n.translator import Translator
from common.reports.asked import Asked
from common.reports.behind import unknown
from common.reports.coded import coded, service_cells, service_columns
from common.reports.cover import framed, only_by
from common.reports.document import (
    Column,
    Document,
    Figure,
    Kind,
    Legal,
    Row,
    Signature,
    Table,
    Value,
)
from common.reports.legal import HEAD_OF, legal, period_words
from common.views import cash_period as view
from common.views.cash_period import CashPeriod, Money

_MOST = 5000
_SIGNERS = (Signature("Người lập bảng"), Signature("Kế toán"), HEAD_OF)
_OPENS = ("taken", "refunded", "net")
_OWED = ("owed_before", "owed_after")


def make(asked: Asked) -> Document:
    """The sheet of a period. `agency` is whose money it is: an agency, a bank, the post.

    Raises:
        Refusal: `report_not_by`; `service_unknown`, `report_unit_unknown`.
    """
    only_by(asked, "agency", "service")
    t = asked.t
    found = view.read(asked.store, asked.since, asked.before, asked.agency, asked.service)
    tables = (_parts(asked, found), _days(asked, found))
    return framed(
        asked,
        "cash",
        t("report.cash"),
        figures=_figures(asked, found),
        tables=tables,
        notes=(t("report.cash.opening"),),
        rows="parts",
        legal=_signed(asked, found, tables),
    )


def _signed(asked: Asked, found: CashPeriod, tables: Sequence[Table]) -> Legal:
    """The sheet as it is handed to whoever keeps the accounts."""
    made, t, total = legal(asked, "Bảng kê thu phí, lệ phí", tables, _SIGNERS), asked.t, found.total

    def said(amount: int, count: int, what: str) -> str:
        return f"{t.count(amount)} đồng ({t.count(count)} {what})"

    owed = [said(amount, n, "khoản") for n, amount in (found.owed_before, found.owed_after)]
    taken = said(total.taken_vnd, total.receipts, "lần")
    refunded = said(total.refunded_vnd, total.refunds, "lần")
    net, opening = t.count(total.net_vnd), Translator("vi")("report.cash.opening")
    before = (
        f"Đã thu {taken}; đã hoàn trả {refunded}; thực thu {net} đồng.",
        f"Còn phải thu: đầu kỳ {owed[0]}, cuối kỳ {owed[1]}. {opening}",
    )
    growing = ["Kỳ báo cáo chưa kết thúc: số liệu còn thay đổi"] if asked.growing else []
    lines = (period_words(asked.span), *growing, *made.lines)
    return replace(made, lines=lines, before=before, alone=True)


def opened(asked: Asked, key: str) -> Table:
    """The entries behind it: `taken`, `refunded`, or of one collector `taken:CODE`.

    Raises:
        Refusal: `report_figure_unknown`.
    """
    only_by(asked, "agency", "service")
    t = asked.t
    what, _, collector = key.partition(":")
    if what in _OWED:
        return _owed_rows(asked, what)
    if what not in _OPENS:
        unknown("cash", key, (*_OPENS, *_OWED))
    whose = collector or asked.agency
    found = [
        row
        for row in view.entries(asked.store, asked.since, asked.before, whose, asked.service)
        if what == "net" or (row["amount_vnd"] > 0) == (what == "taken")
    ]
    names = ("at", "number", "collector", "method", "kind", "amount_vnd", "desk")
    return Table(
        key,
        t("report.cash.entries"),
        (
            Column("at", t("report.cash.at"), Kind.MOMENT),
            Column("number", t("report.cash.number"), Kind.CODE),
            Column("collector", t("report.cash.collector"), Kind.CODE),
            Column("method", t("report.cash.method"), Kind.CODE),
            Column("kind", t("report.cash.kind"), Kind.CODE),
            Column("amount_vnd", t("report.cash.amount"), Kind.MONEY),
            Column("desk", t("report.cash.desk"), Kind.CODE),
        ),
        [tuple(row[name] for name in names) for row in found[:_MOST]],
        more=max(0, len(found) - _MOST),
    )


def _owed_rows(asked: Asked, key: str) -> Table:
    """The fees that nobody had paid yet. They have no collector."""
    t, named = asked.t, service_cells(asked)
    at = asked.before if key == "owed_after" else asked.since
    found = view.owed(asked.store, at, asked.service)
    columns = (
        Column("asked_at", t("report.cash.asked_at"), Kind.MOMENT),
        *service_columns(t),
        *coded("kind", t("report.cash.kind")),
        Column("amount_vnd", t("report.cash.amount"), Kind.MONEY),
    )
    rows: list[Row] = [
        (
            *(row["asked_at"], *named(row["service"])),
            *(row["kind"], t(f"report.cash.kind.{row['kind']}"), row["amount_vnd"]),
        )
        for row in found[:_MOST]
    ]
    return Table(key, t(f"report.cash.{key}"), columns, rows, more=max(0, len(found) - _MOST))


def _figures(asked: Asked, found: CashPeriod) -> tuple[Figure, ...]:
    t, total = asked.t, found.total
    receipts = t("report.cash.receipts", count=t.count(total.receipts))
    refunds = t("report.cash.refunds", count=t.count(total.refunds))
    return (
        Figure("taken", t("report.cash.taken"), total.taken_vnd, Kind.MONEY, basis=receipts),
        Figure("refunded", t("report.cash.refunded"), total.refunded_vnd, Kind.MONEY)
        if not total.refunds
        else Figure(
            "refunded", t("report.cash.refunded"), total.refunded_vnd, Kind.MONEY, basis=refunds
        ),
        Figure("net", t("report.cash.net"), total.net_vnd, Kind.MONEY),
        _owed(asked, "owed_before", found.owed_before),
        _owed(asked, "owed_after", found.owed_after),
    )


def _owed(asked: Asked, key: str, owed: tuple[int, int]) -> Figure:
    t = asked.t
    basis = t("report.cash.fees", count=t.count(owed[0]))
    return Figure(key, t(f"report.cash.{key}"), owed[1], Kind.MONEY, basis=basis)


def _money(money: Money) -> tuple[Value, ...]:
    return (
        money.receipts,
        money.taken_vnd,
        money.refunds,
        money.refunded_vnd,
        money.net_vnd,
    )


def _money_columns(asked: Asked) -> tuple[Column, ...]:
    t = asked.t
    return (
        Column("receipts", t("report.cash.n_receipts"), Kind.COUNT),
        Column("taken_vnd", t("report.cash.taken"), Kind.MONEY, share=1.6),
        Column("refunds", t("report.cash.n_refunds"), Kind.COUNT),
        Column("refunded_vnd", t("report.cash.refunded"), Kind.MONEY, share=1.6),
        Column("net_vnd", t("report.cash.net"), Kind.MONEY, share=1.6),
    )


def _parts(asked: Asked, found: CashPeriod) -> Table:
    t = asked.t
    names = _collectors(asked)
    rows: list[Row] = [
        (
            collector,
            names.get(collector, collector),
            t(f"fee_method.{method}"),
            t(f"report.cash.kind.{kind}"),
            *_money(money),
        )
        for (collector, method, kind), money in found.parts.items()
    ]
    return Table(
        "parts",
        t("report.cash.parts"),
        (
            Column("collector", t("report.cash.collector"), Kind.CODE, for_programs=True),
            Column("name", t("report.cash.collector"), share=2.4),
            Column("method", t("report.cash.method"), share=1.4),
            Column("kind", t("report.cash.kind"), share=1.2),
            *_money_columns(asked),
        ),
        rows,
        total=("", t("report.total"), "", "", *_money(found.total)),
        opens=tuple(f"net:{collector}" for collector, _, _ in found.parts),
    )


def _collectors(asked: Asked) -> dict[str, str]:
    document = asked.centre.document
    rows = (*document["agency"], *document.get("collector", ()))
    return {row["code"]: asked.t.pick(row["name"]) for row in rows}


def _days(asked: Asked, found: CashPeriod) -> Table:
    t = asked.t
    rows: list[Row] = [
        (day, t(f"fee_method.{method}"), *_money(money))
        for day, methods in sorted(found.days.items())
        for method, money in sorted(methods.items())
    ]
    return Table(
        "days",
        t("report.cash.days"),
        (
            Column("day", t("report.cash.day"), Kind.DATE, share=1.4),
            Column("method", t("report.cash.method"), share=1.6),
            *_money_columns(asked),
        ),
        rows,
        total=(t("report.total"), "", *_money(found.total)) if rows else None,
    )
