"""A payload about to be worded, and what the words of several kinds of paper have in common."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from common.i18n.translator import Translator
from common.store.facts import Centre

Payload = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Printing:
    """A payload about to be worded, and where that happens."""

    payload: Payload
    centre: Centre
    t: Translator
    width_dots: int
    simulated: bool

    def moment(self, key: str, at: int) -> str:
        """A text with the time and date of a moment."""
        zone = self.centre.zone
        return self.t(key, time=self.t.time(at, zone), date=self.t.date(at, zone))

    def service(self, code: str) -> str:
        """Its name, or the code of one that is gone."""
        facts = self.centre.services.get(code)
        return code if facts is None else self.t.pick(facts.name)

    def agency(self, code: str) -> str:
        """The name of one of the centre's; one outside is called by its name already."""
        for row in self.centre.document["agency"]:
            if row["code"] == code:
                return self.t.pick(row["name"])
        return code

    @property
    def phone(self) -> str | None:
        """The centre's hotline, if it has one."""
        return self.centre.document["centre"]["hotline"] or None

    @property
    def scanned(self) -> bool:
        """Whether some kiosk of the centre reads slips: else nobody is told to hold one there."""
        return any(row["kiosk"] for row in self.centre.document.get("scanner", ()))

    @property
    def counters(self) -> str:
        """The counters that the payload names."""
        return ", ".join(self.payload["counters"])

    @property
    def reprint(self) -> str | None:
        """The bar of a slip that is not the first."""
        return self.t("slip.reprint", n=self.payload["copy"]) if self.payload["copy"] else None

    def spoken(self, number: str, at: int) -> str:
        """What people can say on the telephone of a QR code that holds a token."""
        day = self.centre.day_of(at)
        return f"{self.centre.code}-{day:%Y%m%d}-{number}-{self.payload['token'][:4]}".upper()
