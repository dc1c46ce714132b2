"""A hall in which numbers hardly ever end."""

from __future__ import annotations

from pathlib import Path

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.store import clock
from common.store.store import Store
from tests.hall import staff


def wide_hall(folder: Path) -> Store:
    """A hall that is open day and night, on Monday morning, whose series hardly ever end."""
    document = as_document(load(shipped.centre("dan-hai")))
    document["centre"]["hours"] = {day: [[0, 24 * 60]] for day in document["centre"]["hours"]}
    for service in document["service"]:
        service["hours"] = None
    for series in document["series"]:
        series["width"] = 5
    document["closure"] = []
    start = clock.parse("2026-11-23T08:00", document["centre"]["timezone"])
    return Store.create(folder, document, start, staff())
