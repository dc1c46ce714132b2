"""The hall as a collector of the official client: everything is read when somebody asks."""

from __future__ import annotations

import platform
import time
from collections.abc import Iterator
from concurrent.futures import TimeoutError as FutureTimeout
from importlib import metadata

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily
from prometheus_client.registry import Collector

from common.domain.refusal import Refusal, Trouble
from common.store.thread import StoreThread
from common.views import measures
from common.views.measures import Counts, Measured
from motcua.journal import Log, TroubleLog
from motcua.metrics.catalogue import BUILD, OF_DISK, OF_STORE, SCRAPE, UP, Metric

PATIENCE_S = 5.0
"""A store that does not answer for so long is told of as one that cannot be read: Prometheus gives
a scrape ten seconds."""

_TOTAL = "_total"

Family = CounterMetricFamily | GaugeMetricFamily


class Hall(Collector):
    """Reads one store, in a thread of its own, which opens it afresh after it was lost."""

    def __init__(self, thread: StoreThread, log: Log) -> None:
        self._thread = thread
        self._trouble = TroubleLog(log)

    def describe(self) -> list[Family]:
        """Nothing: registering must not read the store."""
        return []

    def collect(self) -> Iterator[Family]:
        """Every metric of this moment. While the store cannot be read `motcua_up` is 0, and only
        what needs no store is there."""
        began = time.perf_counter()
        measured = self._measured()
        yield _family(UP, {(): float(measured is not None)})
        yield _family(BUILD, {_versions(): 1})
        yield _family(SCRAPE, {(): time.perf_counter() - began})
        disk = measures.disk(self._thread.folder)
        for metric, of_disk in OF_DISK.items():
            yield _family(metric, of_disk(disk))
        if measured is not None:
            for metric, of_store in OF_STORE.items():
                yield _family(metric, of_store(measured))

    def _measured(self) -> Measured | None:
        try:
            measured = self._thread.submit(measures.read).result(PATIENCE_S)
        except FutureTimeout:
            self._trouble.lost("store_silent")
        except (Refusal, Trouble) as error:
            self._trouble.lost(error.code)
        else:
            self._trouble.found()
            return measured
        return None


def _versions() -> tuple[str, ...]:
    found = {
        "version": metadata.version("motcua"),
        "python": platform.python_version(),
        **measures.versions(),
    }
    return tuple(found[label] for label in BUILD.labels)


def _family(metric: Metric, counts: Counts) -> Family:
    family: Family
    if metric.name.endswith(_TOTAL):
        family = CounterMetricFamily(metric.name, metric.help, labels=metric.labels)
    else:
        family = GaugeMetricFamily(metric.name, metric.help, labels=metric.labels)
    for codes, value in counts.items():
        family.add_metric(codes, value)
    return family
