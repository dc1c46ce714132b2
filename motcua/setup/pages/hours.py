"""When the centre is open, and the days on which it is not."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from common.centre.model import WEEKDAYS
from common.domain.refusal import Refusal
from common.domain.text import named
from motcua.setup.page import Kind, Page, Row
from motcua.setup.toml import Tables

_SESSION = re.compile(r"(\d{1,2})[:hg.]?(\d{2})?\s*[-–]\s*(\d{1,2})[:hg.]?(\d{2})?")
_DAY = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})")
_WORKING = ("mon", "tue", "wed", "thu", "fri")


class HoursPage(Page):
    """A week, and the closed days."""

    name = "hours"
    tables = ("hours", "closure", "calendar")

    def rows(self) -> list[Row]:
        """Each weekday, then each closed day that is still to come."""
        return [
            *(self._day(number, day) for number, day in enumerate(WEEKDAYS, 1)),
            self.act("like_monday"),
            self.head(self.t("setup.hours.closed")),
            *(self._closure(row) for row in self._closures()),
            self.act("add"),
        ]

    def _day(self, number: int, day: str) -> Row:
        sessions = self.draft.one("hours").get(day, [])
        said = ", ".join(map(str, sessions)) or self.t("setup.hours.off")
        return Row(
            f"day:{day}", self.t(f"weekday.{number}"), said, Kind.TEXT,
            self.hint("day"), removable=True,
        )  # fmt: skip

    def _closures(self) -> list[Tables]:
        rows = [row for row in self.draft.rows("closure") if isinstance(row.get("date"), date)]
        return sorted(rows, key=lambda row: str(row["date"]))

    def _closure(self, row: Tables) -> Row:
        key = f"closure:{row['date'].isoformat()}"
        reason = self.t.pick(row.get("reason", {}))
        return self.text(key, reason, f"{row['date']:%d/%m/%Y}", removable=True)

    async def do_day(self, day: str) -> None:
        """Its sessions, like `7:30-11:30, 13:30-17:00`; nothing for a closed day."""
        now = ", ".join(self.draft.one("hours").get(day, []))
        label = self.t(f"weekday.{WEEKDAYS.index(day) + 1}")
        typed = await self.w.ask(label, now, self.hint("day"))
        if typed is not None:
            self._set(day, sessions(typed))

    async def drop_day(self, day: str) -> None:
        """Closed."""
        self._set(day, [])

    def _set(self, day: str, found: list[str]) -> None:
        hours = self.draft.one("hours")
        hours.pop(day, None)
        if found:
            hours[day] = found
        self.draft.save()

    async def do_like_monday(self) -> None:
        """Tuesday to Friday as Monday."""
        for day in _WORKING:
            self._set(day, list(self.draft.one("hours").get("mon", [])))

    async def do_closure(self, day: str) -> None:
        """Its reason."""
        row = self._of(day)
        await self.ask_text(row, "reason.vi", 120, f"{date.fromisoformat(day):%d/%m/%Y}")

    async def drop_closure(self, day: str) -> None:
        """Open after all."""
        self.draft.rows("closure").remove(self._of(day))
        self.draft.save()

    def _of(self, day: str) -> Tables:
        return next(row for row in self._closures() if row["date"].isoformat() == day)

    async def do_add(self) -> None:
        """A day, then why."""
        typed = await self.w.ask(self.label("add"), note=self.t("setup.hours.date"))
        if not typed:
            return
        day = day_of(typed)
        if any(row["date"] == day for row in self._closures()):
            raise Refusal("setup_day_again", day=f"{day:%d/%m/%Y}")
        why = await self.w.ask(self.t("setup.hours.reason"), note=self.t("setup.most", n=120))
        if not why:
            return
        reason = {"vi": named(why, field="reason", limit=120)}
        row: dict[str, Any] = {"date": day, "reason": reason}
        self.draft.rows("closure").append(row)
        self.draft.save()


def sessions(typed: str) -> list[str]:
    """Sessions as the file has them, of what people write: `7h30-11h30, 13:30 - 17:00`.

    Raises:
        Refusal: `setup_hours`.
    """
    found, last = [], -1
    for part in filter(None, (piece.strip() for piece in typed.replace(";", ",").split(","))):
        match = _SESSION.fullmatch(part.lower())
        if match is None:
            raise Refusal("setup_hours", typed=part[:30])
        start_h, start_m, end_h, end_m = (int(one or 0) for one in match.groups())
        start, end = 60 * start_h + start_m, 60 * end_h + end_m
        if not (max(last, 0) <= start < end < 24 * 60 and start_m < 60 and end_m < 60):
            raise Refusal("setup_hours", typed=part[:30])
        found.append(f"{start_h:02}:{start_m:02}-{end_h:02}:{end_m:02}")
        last = end
    return found


def day_of(typed: str) -> date:
    """A date as it is written in Vietnam, `30/04/2027`.

    Raises:
        Refusal: `setup_day`.
    """
    found = _DAY.fullmatch(typed.strip())
    try:
        if found is None:
            raise ValueError
        return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        raise Refusal("setup_day", typed=typed[:20]) from None
