"""A code for programs, and beside it the words for people."""

from __future__ import annotations

from collections.abc import Callable

from common.i18n.translator import Translator
from common.reports.asked import Asked
from common.reports.document import Column, Kind
from common.views import everyday


def coded(key: str, title: str, share: float = 1.0) -> tuple[Column, Column]:
    """The columns of a code and of what it is called (`service`, `service_name`)."""
    return (
        Column(key, title, Kind.CODE, for_programs=True),
        Column(f"{key}_name", title, share=share),
    )


def service_columns(t: Translator) -> tuple[Column, Column]:
    """Those of a service."""
    return coded("service", t("report.col.service"), share=2.4)


def service_cells(asked: Asked) -> Callable[[object], tuple[str, str]]:
    """What stands in them, of services that are or were there."""
    known = everyday.known_services(asked.store)

    def cells(code: object) -> tuple[str, str]:
        service = known.get(str(code))
        return str(code), str(code) if service is None else asked.t.pick(service.name)

    return cells
