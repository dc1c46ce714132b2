"""Every metric: its name, the codes it is split by, what it means, and where it is read.

Names and units as Prometheus asks for them: base units in the name, seconds and bytes; `_total` of
what only grows. Labels are codes of the centre file or of the program, never words.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from common.views.measures import Counts, Disk, Measured

Read = Callable[[Measured], Counts]


@dataclass(frozen=True, slots=True)
class Metric:
    """One metric. `labels` are what its figures are split by, in the order of their codes."""

    name: str
    labels: tuple[str, ...]
    help: str


UP = Metric("motcua_up", (), "Whether the store could be read (1) or not (0).")
BUILD = Metric(
    "motcua_build_info",
    ("version", "python", "sqlite", "schema"),
    "Always 1; which versions are running.",
)
SCRAPE = Metric("motcua_scrape_duration_seconds", (), "How long reading the store took.")

ALWAYS = (UP, BUILD, SCRAPE)
"""Told whether or not the store can be read."""


def _one(value: float | None) -> Counts:
    return {} if value is None else {(): value}


OF_DISK: Mapping[Metric, Callable[[Disk], Counts]] = {
    Metric("motcua_store_size_bytes", (), "Size of the database."): lambda d: _one(d.store),
    Metric("motcua_wal_size_bytes", (), "Size of the database's log."): lambda d: _one(d.log),
    Metric("motcua_disk_free_bytes", (), "Room left beside the store."): lambda d: _one(d.free),
}
"""Told as long as the disk answers."""

OF_STORE: Mapping[Metric, Read] = {
    Metric("motcua_day_open", (), "Whether a business day goes on."): lambda m: _one(m.day_open),
    Metric(
        "motcua_day_tickets_issued", ("service",), "Numbers given on the open business day."
    ): lambda m: m.issued,
    Metric(
        "motcua_day_tickets_called", ("service",), "Of these, called at least once."
    ): lambda m: m.called,
    Metric(
        "motcua_day_tickets_served",
        ("service",),
        "Of these, visits that have ended and whose holder had not left.",
    ): lambda m: m.served,
    Metric(
        "motcua_day_promises_kept", ("service",), "Of these, called no later than was promised."
    ): lambda m: m.kept,
    Metric(
        "motcua_day_promises_broken",
        ("service",),
        "Of these, called later than was promised, or still waiting after it.",
    ): lambda m: m.broken,
    Metric(
        "motcua_waiting_tickets", ("service",), "Who waits now; without anybody there is no sample."
    ): lambda m: m.waiting,
    Metric(
        "motcua_oldest_wait_seconds", ("service",), "How long the first of them has waited."
    ): lambda m: m.oldest_wait_s,
    Metric(
        "motcua_estimate_width_seconds",
        ("service",),
        "From the early to the late end of what is said of a number taken now; no sample where"
        " nothing can be said.",
    ): lambda m: m.estimate_width_s,
    Metric("motcua_desks", ("state",), "Desks by state."): lambda m: m.desks,
    Metric("motcua_alerts_open", ("kind", "severity"), "Open alerts."): lambda m: m.alerts,
    Metric(
        "motcua_device_up",
        ("device", "kind"),
        "Whether a device works (1: ok or warning); no sample before its first word.",
    ): lambda m: m.device_up,
    Metric("motcua_devices", ("kind", "state"), "Devices by state."): lambda m: m.devices,
    Metric(
        "motcua_printer_slips_left",
        ("printer",),
        "Slips left on the roll, estimated; no sample while nobody knows how full it was.",
    ): lambda m: m.slips_left,
    Metric(
        "motcua_print_jobs_due", ("printer", "state"), "Print jobs without an honest end."
    ): lambda m: m.jobs_due,
    Metric(
        "motcua_day_print_jobs_ended",
        ("printer", "state"),
        "How print jobs have ended since the business day was opened.",
    ): lambda m: m.jobs_ended,
    Metric(
        "motcua_hook_jobs_due", (), "Words about alerts that wait to be sent to the outside."
    ): lambda m: _one(m.hooks_due),
    Metric(
        "motcua_hook_job_oldest_seconds", (), "How long the first of them has waited."
    ): lambda m: _one(m.hook_oldest_s),
    Metric(
        "motcua_process_beat_age_seconds",
        ("process",),
        "Since when a process has not said that it lives; keeper and devices say so every two"
        " seconds.",
    ): lambda m: m.beat_age_s,
    Metric(
        "motcua_backup_age_seconds", (), "Since the newest backup; no sample before the first."
    ): lambda m: _one(m.backup_age_s),
    Metric(
        "motcua_seal_age_seconds", (), "Since the record was sealed; no sample before that."
    ): lambda m: _one(m.seal_age_s),
    Metric("motcua_events_total", (), "The number of the newest event of the record."): lambda m: (
        _one(m.events)
    ),
    Metric(
        "motcua_dossiers_open",
        ("agency",),
        "Dossiers under way, held up, or with a result that lies ready.",
    ): lambda m: m.dossiers_open,
    Metric(
        "motcua_dossiers_late", ("agency",), "Dossiers under way whose date is over."
    ): lambda m: m.dossiers_late,
    Metric(
        "motcua_dossiers_nearly_late",
        ("agency",),
        "Dossiers under way that are due within two working days.",
    ): lambda m: m.dossiers_nearly_late,
    Metric(
        "motcua_mark",
        ("mark",),
        "1 for what stands over all of this hall: demo, training or trial; a hall that counts has"
        " none.",
    ): lambda m: m.mark,
}
"""Told while the store can be read."""

ALL = (*ALWAYS, *OF_DISK, *OF_STORE)
