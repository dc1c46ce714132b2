"""What can be done to courier batches (bàn giao) and to results that the post delivers."""

from __future__ import annotations

from dataclasses import dataclass

from common.domain.commands import Command


@dataclass(frozen=True, slots=True)
class OpenBatch(Command):
    """A batch between the centre and an agency is begun. `direction` is a `Direction`; `trip` one
    of the centre's, None for the next one today."""

    action = "batch.open"
    agency: str
    direction: str = "out"
    trip: str | None = None


@dataclass(frozen=True, slots=True)
class AddToBatch(Command):
    """A dossier is scanned into a batch: `batch`, or the open one of its agency."""

    action = "batch.add"
    dossier: str
    batch: str | None = None


@dataclass(frozen=True, slots=True)
class RemoveFromBatch(Command):
    """A dossier is taken out of the batch that it is in and that has not left."""

    action = "batch.remove"
    dossier: str


@dataclass(frozen=True, slots=True)
class SendBatch(Command):
    """The batch leaves with its control slip. `carrier` is the courier's service or staff code,
    never a person's name. `printer` None means the desk's own, `none` no slip."""

    action = "batch.send"
    batch: str
    carrier: str
    desk: str | None = None
    printer: str | None = None


@dataclass(frozen=True, slots=True)
class ReprintBatch(Command):
    """Another control slip of a batch that has left. `printer` None means the desk's own, else
    any."""

    action = "batch.reprint"
    batch: str
    desk: str | None = None
    printer: str | None = None


@dataclass(frozen=True, slots=True)
class NoteArrival(Command):
    """One dossier of a batch is here; nothing is said of the others yet. Of a batch that was
    received without it: it has turned up."""

    action = "batch.arrived"
    batch: str
    dossier: str


@dataclass(frozen=True, slots=True)
class ReceiveBatch(Command):
    """The batch has arrived: all of it, or the `dossiers` named beside those that were noted one
    by one; the others are then missing.

    Said again about a batch that has arrived, it names what has turned up since.
    """

    action = "batch.receive"
    batch: str
    dossiers: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class PostResult(Command):
    """A result is given to the post; `tracking` is the number of the item."""

    action = "post.send"
    dossier: str
    tracking: str


@dataclass(frozen=True, slots=True)
class PostDelivered(Command):
    """The post has delivered it: the result is handed over."""

    action = "post.delivered"
    dossier: str


@dataclass(frozen=True, slots=True)
class PostCameBack(Command):
    """The post could not deliver it: the result is here again."""

    action = "post.came_back"
    dossier: str
    shelf: str | None = None
