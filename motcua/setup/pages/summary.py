"""All that was told, in the order of the steps: what the last page asks about."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from common.centre.model import WEEKDAYS
from common.domain.actor import Role
from common.domain.promise import Rules
from motcua.setup.page import Page, Row
from motcua.setup.plan import ELSEWHERE, FULL, LIGHT, is_full, place_of
from motcua.setup.toml import Tables

Line = tuple[str, str]
"""What it is called, and what is said of it."""


def rows(page: Page) -> Iterator[Row]:
    """Notes under a head for each table; one line for a table with nothing in it."""
    head = page.draft.one("centre")
    for key in ("name", "authority"):
        yield page.note(page.t(f"setup.centre.{key}_vi"))
        yield page.note(f"  {page.t.pick(head.get(key, {}))}")
    for table, line in _TABLES.items():
        found = page.draft.rows(table)
        label = page.t(f"setup.count.{table}")
        if found:
            yield page.head(f"{label}: {len(found)}")
            yield from (page.note(*line(page, row)) for row in found)
        else:
            yield page.note(label, "—")
    yield page.head(page.t("setup.hours"))
    yield from (page.note(*one) for one in _hours(page))
    yield page.head(page.t("setup.data"))
    yield from (page.note(*one) for one in _data(page))


def _service(page: Page, row: Tables) -> Line:
    series = [one for one in page.draft.rows("series") if one.get("code") == row.get("series")]
    first = f"{series[0].get('prefix', '')}{'1'.zfill(series[0].get('width', 3))}" if series else ""
    return page.named(row), first


def _counter(page: Page, row: Tables) -> Line:
    desks = [one for one in page.draft.rows("desk") if one.get("counter") == row.get("code")]
    served = {service for desk in desks for service in desk.get("first", ())}
    many = len(page.draft.rows("service"))
    words = [page.t("setup.counters.served", n=len(served), all=many)]
    words += [page.t("setup.counters.desks", n=len(desks))] if len(desks) > 1 else []
    return f"{row.get('code')}  {page.named(row)}", " · ".join(words)


def _officer(page: Page, row: Tables) -> Line:
    role = page.t(f"role.{row.get('role', Role.OFFICER.value)}")
    return f"{row.get('code')}  {row.get('name')}", role


def _screen(page: Page, row: Tables) -> Line:
    place = place_of(page.draft.plan, str(row.get("code")))
    return str(row.get("code")), page.t("setup.screens.pc") if place == ELSEWHERE else place


def _printer(page: Page, row: Tables) -> Line:
    good = page.draft.plan.get("tried", {}).get(row.get("code")) == row.get("url")
    return f"{row.get('code')} {'✓' if good else ''}".rstrip(), str(row.get("url", ""))


def _sign(page: Page, row: Tables) -> Line:
    good = row.get("code") in page.draft.plan.get("lit", [])
    where = page.t("setup.signs.desk", desk=row["desk"]) if "desk" in row else row.get("zone", "")
    address = f"{page.t('setup.signs.address')} {row.get('address', '—')}"
    return f"{row.get('code')}  {where} {'✓' if good else ''}".rstrip(), address


def _speaker(page: Page, row: Tables) -> Line:
    good = page.draft.plan.get("heard") == row.get("device")
    said = f"{row.get('device', '')} · {row.get('volume', 100)} %"
    return f"{row.get('code')} {'✓' if good else ''}".rstrip(), said


_TABLES: dict[str, Callable[[Page, Tables], Line]] = {
    "service": _service,
    "counter": _counter,
    "officer": _officer,
    "kiosk": _screen,
    "display": _screen,
    "printer": _printer,
    "sign": _sign,
    "speaker": _speaker,
}


def _hours(page: Page) -> Iterator[Line]:
    for number, day in enumerate(WEEKDAYS, 1):
        sessions = ", ".join(map(str, page.draft.one("hours").get(day, [])))
        yield page.t(f"weekday.{number}"), sessions or page.t("setup.hours.off")
    yield page.t("setup.hours.closed"), str(len(page.draft.rows("closure")))


def _data(page: Page) -> Iterator[Line]:
    rules, usual = page.draft.one("rules"), Rules()
    for rule in ("walk_in_target_min", "priority_target_min"):
        minutes = rules.get(rule, getattr(usual, rule))
        yield page.t(f"setup.data.{rule}"), page.t("setup.minutes", n=minutes)
    kept = FULL if is_full(page.draft.rows("service")) else LIGHT
    yield page.t("setup.data.people"), page.t(f"setup.intake.{kept}")
    yield page.t("setup.data.backups"), str(page.draft.plan.get("backups", "—"))
