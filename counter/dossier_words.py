"""The sentences about dossiers and earlier visits."""

from __future__ import annotations

from common.domain.dossier import REASONS, State, Timeliness
from common.i18n.translator import Translator, Zone
from common.views.counter import CounterView
from common.views.dossier import DossierView, MatterView
from common.views.intake import OTHER, Choice

COLOURS = {
    Timeliness.LATE: "bold $error",
    Timeliness.NEARLY_LATE: "bold $accent",
}
"""How a date is coloured; others are not."""


def moment(at: int, t: Translator, zone: Zone) -> str:
    """`16:30, thứ Tư 25/11/2026`."""
    return t(
        "counter.dossier.moment",
        time=t.time(at, zone),
        weekday=t.weekday(at, zone),
        date=t.date(at, zone),
    )


def name(choice: Choice, t: Translator) -> str:
    """Of a procedure, or of none."""
    return t("counter.intake.other") if choice.code == OTHER else choice.name


def state(dossier: DossierView, t: Translator) -> str:
    """Where it is in its life, and when a lack was found."""
    return t(f"dossier.state.{dossier.state}")


def due(dossier: DossierView, t: Translator, zone: Zone) -> str:
    """Its date, and how it stands against it in words."""
    if dossier.due_at is None:
        return t("counter.dossier.nodate")
    at = moment(dossier.due_at, t, zone)
    if dossier.standing in COLOURS:
        done = "done_" if dossier.processed_at is not None else ""
        return f"{at} – {t(f'counter.dossier.{done}{dossier.standing}')}"
    return at


def at_a_glance(dossier: DossierView, t: Translator, zone: Zone) -> str:
    """One line of it on the page of the desk; the name, which may be long, is at its end."""
    parts = [dossier.masked, state(dossier, t)]
    if not dossier.ready and dossier.due_at is not None:
        parts.append(due(dossier, t, zone))
    return " · ".join([*parts, dossier.name])


def shelf(dossier: DossierView) -> str:
    """Where the result is to be fetched from, if it lies anywhere."""
    return dossier.shelf or "" if dossier.ready else ""


def deliver(dossier: DossierView, t: Translator) -> str:
    """Where its result is to be had."""
    way = t(f"dossier.deliver.{dossier.deliver}")
    return f"{way}: {dossier.deliver_place}" if dossier.deliver_place else way


def not_ready(dossier: DossierView, t: Translator, zone: Zone) -> str:
    """Why no result can be handed over."""
    if dossier.state == State.RETURNED and dossier.returned_at is not None:
        return t("counter.return.already", at=moment(dossier.returned_at, t, zone))
    return t("counter.return.notready", state=state(dossier, t))


def matter(found: MatterView, t: Translator, zone: Zone) -> str:
    """What the earlier visit was about, and how many there have been."""
    what = t(f"outcome.{found.outcome}")
    if found.reason is not None and found.outcome in REASONS:
        what += f" ({t(f'dossier.reason.{found.outcome}.{found.reason}')})"
    date = t.date(found.at, zone)
    about = found.name or t("counter.intake.other")
    return t("counter.matter", date=date, about=about, outcome=what, n=found.visits)


def missing(papers: tuple[str, ...], t: Translator) -> str:
    """The papers that an earlier visit asked for."""
    return t("counter.matter.missing", papers="; ".join(papers)) if papers else ""


def brought(
    view: CounterView, dossiers: tuple[DossierView, ...], found: MatterView | None, t: Translator
) -> list[str]:
    """What the holder has come about, as far as it is known, line by line."""
    zone = view.hall.zone
    lines = [at_a_glance(dossier, t, zone) for dossier in dossiers]
    if found is not None:
        lines.append(matter(found, t, zone))
        lines += [missing(found.missing, t)] if found.missing else []
    elif view.holder is not None and view.holder.procedure and not dossiers:
        lines.append(t("counter.procedure", name=view.holder.procedure))
    if view.holder is not None and view.holder.owed_vnd:
        lines.append(t("counter.fees.due", amount=t.money(view.holder.owed_vnd)))
    if view.holder is not None and view.holder.done is not None:
        outcome = t(f"outcome.{view.holder.done}")
        lines.append(t("counter.done", outcome=outcome, n=view.holder.deeds))
    return lines
