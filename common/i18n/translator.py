"""A Translator per conversation: it says everything in one language.

    t = Translator("en")
    t("kiosk.ticket.ahead", n=3)                       # '3 people before you'
    t("kiosk.ticket.estimate", from_="09:25", to="09:40")
    t.pick({"vi": "Hộ tịch", "en": "Civil status"})    # a text of the centre's own
    t.time(view.called_at, view.zone)                  # '07:30'

Moments are UTC milliseconds; a zone is its IANA name or a tzinfo.
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from datetime import datetime, tzinfo
from decimal import Decimal
from functools import lru_cache
from zoneinfo import ZoneInfo

from common.i18n import catalogue

SOURCE = "vi"
"""The language the texts are written in, and the one that is spoken when another lacks one."""

VIETNAM = "Asia/Ho_Chi_Minh"
"""The zone where no centre says otherwise."""

Zone = str | tzinfo


class MissingText(UserWarning):
    """A key or placeholder that is missing. Tests turn warnings into errors, screens do not."""


class Translator:
    """All texts in one language; Vietnamese where it has none; the key itself as a last resort."""

    def __init__(self, lang: str = SOURCE) -> None:
        self.lang = lang
        self._languages = tuple(dict.fromkeys((lang, SOURCE)))

    def __call__(self, key: str, /, **params: object) -> str:
        """The text of `key` with its named placeholders filled in.

        A trailing underscore is dropped from names (`from_=…` fills `{from}`). A count called
        `n` chooses the plural form.
        """
        named = {name.removesuffix("_"): value for name, value in params.items()}
        template = self._find(key, named.get("n"))
        if template is None:
            warnings.warn(f"no text for {key}", MissingText, stacklevel=2)
            return key
        return _fill(key, template, named)

    def has(self, key: str) -> bool:
        """Whether any language in use has this text; for keys built from codes of the store."""
        return self._find(key) is not None

    def pick(self, texts: Mapping[str, str]) -> str:
        """One of the centre's own texts `{vi: …, en: …}`: ours, else the Vietnamese, else any."""
        return texts.get(self.lang) or texts.get(SOURCE) or next(iter(texts.values()), "")

    def time(self, at: int, zone: Zone) -> str:
        """The time of day, `07:30`."""
        return f"{_local(at, zone):%H:%M}"

    def date(self, at: int, zone: Zone) -> str:
        """The day, `21/11/2026`."""
        return f"{_local(at, zone):%d/%m/%Y}"

    def weekday(self, at: int, zone: Zone) -> str:
        """The day of the week in words, `thứ Hai`."""
        return self(f"weekday.{_local(at, zone).isoweekday()}")

    def interval(self, start: int, end: int, zone: Zone) -> str:
        """Two times with a spaced en dash, `09:25 – 09:40`."""
        return f"{self.time(start, zone)} – {self.time(end, zone)}"

    def minutes(self, span: int) -> str:
        """A length of time in ms as whole minutes, rounded up: `12 phút`."""
        return self("unit.minutes", n=-(-span // 60_000))

    def money(self, dong: int) -> str:
        """An amount in đồng, `1.234.000 đồng`."""
        return self("unit.money", amount=self.count(dong))

    def count(self, n: int) -> str:
        """A number as people read it, `500.751`."""
        return f"{n:,}".replace(",", self("unit.thousands"))

    def number(self, value: Decimal) -> str:
        """A number as often as it was rounded, `1.834,2`."""
        whole, _, parts = f"{value:,}".partition(".")
        whole = whole.replace(",", self("unit.thousands"))
        return f"{whole}{self('unit.decimal')}{parts}" if parts else whole

    def percent(self, value: Decimal | None) -> str:
        """A percentage as it was rounded, `99,42%`; a dash where there is none."""
        return "—" if value is None else f"{self.number(value)}%"

    def _find(self, key: str, n: object = None) -> str | None:
        for lang in self._languages:
            texts = catalogue.load(lang)
            if texts is not None and (template := texts.text(key, n)) is not None:
                return template
        return None


def _fill(key: str, template: str, params: Mapping[str, object]) -> str:
    try:
        return template.format_map(params)
    except KeyError as missing:
        warnings.warn(f"{key} lacks {missing}", MissingText, stacklevel=3)
        return template


def _local(at: int, zone: Zone) -> datetime:
    return datetime.fromtimestamp(at / 1000, _tzinfo(zone) if isinstance(zone, str) else zone)


@lru_cache(maxsize=8)
def _tzinfo(name: str) -> tzinfo:
    return ZoneInfo(name)
