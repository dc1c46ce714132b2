"""All checks in their order, and how they are gone through."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from common.domain.refusal import Refusal, Trouble
from motcua.doctor import (
    backups,
    clock,
    devices,
    disk,
    fonts,
    machine,
    programs,
    record,
    rights,
    store,
    units,
)
from motcua.doctor.model import GRAVEST, STATUS, Check, Found, State, skipped, unknown
from motcua.doctor.subject import Subject

CHECKS: tuple[Check, ...] = (
    *disk.CHECKS,
    *store.CHECKS,
    *clock.CHECKS,
    *rights.CHECKS,
    *programs.CHECKS,
    *devices.CHECKS,
    *fonts.CHECKS,
    *backups.CHECKS,
    *record.CHECKS,
    *units.CHECKS,
    *machine.CHECKS,
)


@dataclass(frozen=True, slots=True)
class Result:
    """What one check found, worst first."""

    check: Check
    found: tuple[Found, ...]

    @property
    def state(self) -> State:
        """The worst of it."""
        return worst(one.state for one in self.found)


def worst(states: Iterable[State]) -> State:
    """The worst of some states."""
    return min(states, key=GRAVEST.index, default=State.SKIPPED)


def chosen(names: Sequence[str]) -> tuple[Check, ...]:
    """The checks of these codes or groups, all of them for none; in their usual order.

    Raises:
        KeyError: the name that none has.
    """
    for name in names:
        if not any(name in (check.code, check.group) for check in CHECKS):
            raise KeyError(name)
    return tuple(
        check for check in CHECKS if not names or check.code in names or check.group in names
    )


def examine(subject: Subject, checks: Iterable[Check]) -> Iterator[Result]:
    """Look at one after the other. Whatever goes wrong in one is what it found."""
    for check in checks:
        found = tuple(_looked(subject, check))
        yield Result(check, tuple(sorted(found, key=lambda one: GRAVEST.index(one.state))))


def _looked(subject: Subject, check: Check) -> Iterator[Found]:
    if (check.needs_data or check.needs_store) and not subject.has_folder:
        yield skipped("any.no_data")
    elif check.needs_store and subject.open() is None:
        yield unknown("any.no_store", subject.motcua("doctor store.opens"))
    else:
        yield from _guarded(subject, check)


def _guarded(subject: Subject, check: Check) -> Iterator[Found]:
    try:
        yield from check.look(subject)
    except (Trouble, Refusal) as trouble:
        yield unknown("any.trouble", subject.motcua(f"doctor {check.code}"), trouble=trouble)
    except PermissionError as error:
        yield unknown("any.closed", "", path=error.filename or "?")
    except OSError as error:
        yield unknown("any.system", "", path=error.filename or "?", error=error.strerror or "?")
    except Exception as error:  # noqa: BLE001 - a defect in one check hides no other
        remedy = subject.motcua("support /tmp/motcua-support.tar.gz")
        yield unknown("any.defect", remedy, error=type(error).__name__)


def status_of(results: Iterable[Result]) -> int:
    """The exit status for a monitoring system."""
    return STATUS[worst(result.state for result in results)]
