"""Asks an endpoint as Prometheus does, and reads the answer with the official parser."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

from prometheus_client.parser import text_string_to_metric_families

from common.store.thread import StoreThread
from motcua.journal import Log
from motcua.metrics.collector import Hall
from motcua.metrics.endpoint import serving

Labels = frozenset[tuple[str, str]]


@dataclass(frozen=True)
class Scrape:
    """One answer: samples by name and labels, the type of each metric."""

    text: str
    samples: Mapping[tuple[str, Labels], float]
    types: Mapping[str, str]

    def value(self, name: str, **labels: str) -> float | None:
        """One sample; None without it."""
        return self.samples.get((name, frozenset(labels.items())))

    def all(self, name: str) -> dict[Labels, float]:
        """The samples of one metric by their labels."""
        return {labels: n for (found, labels), n in self.samples.items() if found == name}


@contextmanager
def endpoint(folder: Path, log: Log) -> Iterator[int]:
    """A real endpoint on a free port."""
    with (
        closing(StoreThread(folder)) as thread,
        serving(Hall(thread, log), "127.0.0.1", 0) as server,
    ):
        hand = threading.Thread(target=server.serve_forever, args=(0.02,))
        hand.start()
        try:
            yield int(server.server_address[1])
        finally:
            server.shutdown()
            hand.join()


def ask(port: int, path: str = "/metrics", host: str | None = None) -> tuple[int, str]:
    """Status and body."""
    with closing(HTTPConnection("127.0.0.1", port, timeout=20)) as line:
        line.request("GET", path, headers={} if host is None else {"Host": host})
        answer = line.getresponse()
        return answer.status, answer.read().decode()


def scrape(port: int) -> Scrape:
    """What Prometheus would store."""
    status, text = ask(port)
    assert status == 200
    families = list(text_string_to_metric_families(text))
    samples = {
        (sample.name, frozenset(sample.labels.items())): sample.value
        for family in families
        for sample in family.samples
    }
    types = {sample.name: family.type for family in families for sample in family.samples}
    return Scrape(text, samples, types)
