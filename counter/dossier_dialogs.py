"""The questions that are asked before something is done with a dossier: nothing that cannot be
taken back is done by one key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from common.domain.commands import Command
from common.domain.dossier import (
    EndReason,
    NoticeHow,
    RefusalReason,
    Result,
    State,
)
from common.domain.dossier_commands import (
    BeginProcessing,
    DemandPayment,
    MarkStep,
    NoteTold,
    RecordResult,
    ReprintDossier,
    ResumeProcessing,
    SetShelf,
    WithdrawDossier,
)
from common.views import printers
from common.views.dossier import DossierView
from counter.deeds import steps_left, told_about
from counter.widgets.menu import Item

if TYPE_CHECKING:
    from counter.screens.dossier import DossierPage

_WITHDRAWN = (EndReason.ASKED, EndReason.NO_LONGER_NEEDED, EndReason.OTHER)
"""Why somebody takes a dossier back; the other reasons are an agency's."""

_SHELF = 40


def step(page: DossierPage, dossier: DossierView) -> None:
    """Which step has been done."""
    t = page.t
    items = [
        Item(
            t(f"counter.step.{one}"),
            _does(
                page,
                MarkStep(dossier.code, one.value),
                t("counter.step.said", step=t(f"step.{one}"), code=dossier.masked),
            ),
        )
        for one in steps_left(dossier)
    ]
    page.ask(t("counter.step.title"), items)


def result(page: DossierPage, dossier: DossierView) -> None:
    """What was decided. Whoever waits here gets the result at once; else it goes to a shelf."""
    t, command = page.t, RecordResult(dossier.code)
    items = [
        Item(t("counter.result.shelf"), partial(_shelve, page, dossier, Result.GRANTED, None)),
        Item(t("counter.result.refused"), partial(_refused, page, dossier)),
    ]
    if page.has_holder:
        at_once = Item(
            t("counter.result.now"), lambda: page.act(command, then=lambda _: page.desk.hand_back())
        )
        items.insert(0, at_once)
    page.ask(t("counter.result.title"), items)


def _refused(page: DossierPage, dossier: DossierView) -> None:
    t = page.t
    items = [
        Item(
            t(f"dossier.reason.refused.{reason}"),
            partial(_shelve, page, dossier, Result.REFUSED, reason),
        )
        for reason in RefusalReason
    ]
    page.ask(t("counter.result.why"), items)


def _shelve(
    page: DossierPage, dossier: DossierView, kind: Result, reason: RefusalReason | None
) -> None:
    """Where the result lies; Enter alone leaves that open."""
    why = None if reason is None else reason.value
    said = page.t("counter.result.said", code=dossier.masked)

    def taken(shelf: str) -> None:
        page.act(RecordResult(dossier.code, kind.value, why, shelf or None), said)

    title = page.t("counter.result.where", code=dossier.masked)
    _ask_shelf(page, title, taken)


def shelf(page: DossierPage, dossier: DossierView) -> None:
    """Where it lies now; Enter alone says that it lies nowhere."""

    def taken(text: str) -> None:
        page.act(SetShelf(dossier.code, text), page.t("counter.shelf.said", code=dossier.masked))

    _ask_shelf(page, page.t("counter.shelf.title", code=dossier.masked), taken)


def _ask_shelf(page: DossierPage, title: str, taken: Callable[[str], None]) -> None:
    t = page.t
    page.desk.ask_line(
        title, t("counter.dossier.shelf"), t("counter.shelf.hint"), _SHELF, taken, page.back
    )


def process(page: DossierPage, dossier: DossierView) -> None:
    """Whether the agency has it now."""
    _sure(page, "process", dossier, BeginProcessing(dossier.code), State.PROCESSING)


def payment(page: DossierPage, dossier: DossierView) -> None:
    """Whether it waits for money."""
    _sure(page, "payment", dossier, DemandPayment(dossier.code), State.PAYMENT)


def resume(page: DossierPage, dossier: DossierView) -> None:
    """Whether what was owed is paid; where the time begins with that, its date is asked for."""
    if dossier.due_at is None:
        page.desk.begin_time(dossier, ResumeProcessing)
    else:
        _sure(page, "resume", dossier, ResumeProcessing(dossier.code), State.PROCESSING)


def _sure(page: DossierPage, name: str, dossier: DossierView, command: Command, to: State) -> None:
    t = page.t
    said = _noted(page, dossier, to)
    items = [
        Item(t("counter.dossier.yes"), _does(page, command, said)),
        Item(t("counter.dossier.no"), page.back),
    ]
    page.ask(t(f"counter.dossier.{name}.sure", code=dossier.masked), items)


def withdraw(page: DossierPage, dossier: DossierView) -> None:
    """Why its holder takes it back."""
    t = page.t
    desk = page.base.desk if page.has_holder else None
    said = _noted(page, dossier, State.WITHDRAWN)
    items = [
        Item(
            t(f"dossier.end_reason.{reason}"),
            _does(page, WithdrawDossier(dossier.code, reason.value, desk), said),
        )
        for reason in _WITHDRAWN
    ]
    items.append(Item(t("counter.dossier.no"), page.back))
    page.ask(t("counter.dossier.withdraw.sure", code=dossier.masked), items)


def tell(page: DossierPage, dossier: DossierView) -> None:
    """How its holder was told of what there is to tell."""
    t, kind = page.t, told_about(dossier)
    if kind is None:
        return
    said = t("counter.tell.done", code=dossier.masked)
    items = [
        Item(
            t(f"dossier.notice.how.{how}"),
            _does(page, NoteTold(dossier.code, kind.value, how.value), said),
        )
        for how in NoticeHow
    ]
    page.ask(t("counter.tell.title", what=t(f"dossier.notice.kind.{kind}")), items)


def reprint(page: DossierPage, dossier: DossierView) -> None:
    """On which printer its slip is printed again."""

    def where(rows: tuple[printers.PrinterRow, ...]) -> None:
        t = page.t
        items = [
            Item(
                f"{row.code} – {t.pick(row.zone)}",
                partial(_print, page, ReprintDossier(dossier.code, page.base.desk, row.code)),
                note=t(f"device.state.{row.state}"),
            )
            for row in rows
        ]
        if page.is_front:
            page.ask(t("counter.dossier.reprint.where", code=dossier.masked), items)

    page.back()
    page.base.run_store(printers.read, where, page.refuse)


def _print(page: DossierPage, command: ReprintDossier) -> None:
    page.act(command, then=lambda answer: page.base.slips.follow_job(answer["job"]))


def _noted(page: DossierPage, dossier: DossierView, to: State) -> str:
    state = page.t(f"dossier.state.{to}")
    return page.t("counter.dossier.noted", code=dossier.masked, state=state)


def _does(page: DossierPage, command: Command, said: str = "") -> Callable[[], None]:
    return lambda: page.act(command, said)
