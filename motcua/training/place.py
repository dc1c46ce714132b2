"""Where a training lies: beside the hall, never in it."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from common.domain.refusal import Refusal
from common.store import flushed, folder, shelf
from common.store.presence import FILE as PRESENCE
from common.store.presence import alone

_KEPT = frozenset({folder.TRAINING, PRESENCE, "training.lock"})
"""What outlives the making of a new training: that it is one, and the locks."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a training was asked to be. `people` come in an hour; `printers` are real ones, by code,
    with their addresses; `ready` only once everything of it is made."""

    people: int
    printers: Mapping[str, str] = field(default_factory=dict)
    ready: bool = False


def of(hall: Path, named: Path | None) -> Path:
    """The folder of the training beside a hall: the one that is named, `MOTCUA_TRAINING`, else the
    hall's name with `-training`.

    Raises:
        Refusal: `training_within` where the hall is a training itself; `training_folder`.
    """
    if folder.is_training(hall):
        raise Refusal("training_within")
    chosen = named or os.environ.get("MOTCUA_TRAINING") or None
    real = _real(hall)
    place = _real(Path(chosen)) if chosen else real.with_name(f"{real.name}-training")
    for kept in (real, _real(shelf.place(hall))):
        if place == kept or kept in place.parents or place in kept.parents:
            raise Refusal("training_folder", path=str(place))
    return place


def _real(path: Path) -> Path:
    """Links are followed, so that a link cannot hide where it lies."""
    return Path(os.path.realpath(path))


def read(place: Path) -> Plan | None:
    """What is made there; None where nothing is, or it is not whole."""
    try:
        plan = Plan(**json.loads((place / folder.TRAINING).read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None
    return plan if plan.ready else None


def write(place: Path, plan: Plan) -> None:
    """Say what the folder is."""
    flushed.write(place / folder.TRAINING, f"{json.dumps(asdict(plan))}\n".encode())


def clear(place: Path, plan: Plan) -> None:
    """An empty folder that says that it is a training. Whatever was there goes, if it was one.

    Raises:
        Refusal: `training_not_ours` where anything else lies there.
        Trouble: `store_in_use` while somebody has a screen of it open.
    """
    place.mkdir(mode=0o750, exist_ok=True)
    if not folder.is_training(place) and any(file.name not in _KEPT for file in place.iterdir()):
        raise Refusal("training_not_ours", path=str(place))
    with alone(place):
        write(place, plan)
        for found in sorted(place.iterdir()):
            if found.name not in _KEPT:
                _remove(found)
    place.with_name(f"{place.name}.key").unlink(missing_ok=True)


def _remove(found: Path) -> None:
    import shutil

    if found.is_dir() and not found.is_symlink():
        shutil.rmtree(found)
    else:
        found.unlink()
