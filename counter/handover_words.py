"""The sentences about batches, what has to leave, and results that the post has."""

from __future__ import annotations

from common.domain.courier import Direction
from common.i18n.translator import Translator, Zone
from common.views.handover import Agency, Batch, BatchLine, Posted, ToGo


def way(agency: Agency, direction: Direction, t: Translator) -> str:
    """To an agency, or from it."""
    return t(f"counter.batch.{direction}", agency=t.pick(agency.name))


def title(batch: Batch, t: Translator) -> str:
    """Whose batch it is, which way it goes, its code."""
    return f"{way(batch.agency, batch.direction, t)} · {batch.code}"


def waiting(line: ToGo, t: Translator, zone: Zone, now: int) -> str:
    """How many have to leave, and until when; of those that should have, that they are late."""
    if line.late:
        return t("counter.handover.late", n=line.count, late=line.late)
    return t("counter.handover.by", n=line.count, at=moment(line.leave_by, t, zone, now))


def standing(line: BatchLine, t: Translator, zone: Zone, now: int) -> str:
    """How a batch stands, in a word or two."""
    if line.sent_at is None:
        return t("counter.handover.open", n=line.count)
    if line.received_at is not None:
        return t("counter.handover.missing", n=line.missing)
    at = moment(line.sent_at, t, zone, now)
    return t("counter.handover.sent", n=line.count, at=at)


def sent(batch: Batch, t: Translator, zone: Zone, now: int) -> str:
    """When it left, and with whom."""
    if batch.sent_at is None:
        return batch.trip or ""
    return f"{moment(batch.sent_at, t, zone, now)} · {batch.carrier}"


def posted(line: Posted, t: Translator, zone: Zone, now: int) -> str:
    """Since when the post has it, under which number."""
    return t("counter.post.since", tracking=line.tracking, at=moment(line.sent_at, t, zone, now))


def moment(at: int, t: Translator, zone: Zone, now: int) -> str:
    """The time of day, with its date where that is not today."""
    same = t.date(at, zone) == t.date(now, zone)
    time = t.time(at, zone)
    return time if same else f"{time} {t.date(at, zone)}"
