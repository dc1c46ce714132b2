"""What a draft begins with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from common.centre import shipped
from common.centre.head import USUAL_LANGUAGES
from common.centre.load import tables
from motcua.setup.draft import Draft
from motcua.setup.offered import Offer, code_of
from motcua.setup.toml import Tables

EMPTY = "empty"
"""From nothing: one counter and one service, for whoever does not know where to go."""
_LIKE = "one-desk"
_KEPT = "viec-khac"


def shipped_tables(name: str) -> Tables:
    """A shipped centre; `EMPTY` for one with nothing in it."""
    found = dict(tables(shipped.centre(_LIKE if name == EMPTY else name)))
    if name == EMPTY:
        found["centre"] = {**found["centre"], "code": "trung-tam"}
        found["service"] = [row for row in found["service"] if row["code"] == _KEPT]
        found["desk"] = [{"code": "1", "counter": "1", "first": [_KEPT]}]
        found["officer"] = []
    return found


# Rows that belong together, and what of them goes together.


def set_counters(draft: Draft, wanted: int) -> None:
    """So many counters, numbered from 1. New ones have one desk that serves everything first; of
    those that go, the desks go too, with whatever is only theirs."""
    codes = draft.codes("counter")
    for code in codes[wanted:]:
        for desk in [row["code"] for row in draft.rows("desk") if row.get("counter") == code]:
            drop_desk(draft, desk)
        draft.drop("counter", code)
    taken, number = set(draft.codes("counter")), 0
    while len(draft.rows("counter")) < wanted:
        number += 1
        if str(number) not in taken:
            _add_counter(draft, str(number))


def _add_counter(draft: Draft, code: str) -> None:
    name = {"vi": f"Quầy {code}", "en": f"Counter {code}"}
    draft.rows("counter").append(spoken(draft, {"code": code, "name": name, **_agency(draft)}))
    draft.rows("desk").append({"code": code, "counter": code, "first": draft.codes("service")})


def spoken(draft: Draft, row: Mapping[str, Any]) -> Tables:
    """A row in the languages of the centre alone: others would be refused."""
    languages = draft.one("centre").get("languages", USUAL_LANGUAGES)

    def fit(value: object) -> object:
        if isinstance(value, Mapping):
            return {lang: text for lang, text in value.items() if lang in languages}
        return list(value) if isinstance(value, list | tuple) else value

    return {key: fit(value) for key, value in row.items()}


def _agency(draft: Draft) -> dict[str, Any]:
    agencies = draft.codes("agency")
    return {"agency": agencies[0]} if agencies else {}


def set_desks(draft: Draft, counter: str, wanted: int) -> None:
    """So many desks at a counter. One alone has the counter's number; several have `5.1`, `5.2`,
    …, all of which serve what the first one does."""
    mine = [row for row in draft.rows("desk") if row.get("counter") == counter]
    like = {k: v for k, v in (mine[0] if mine else {}).items() if k in {"first", "helps"}}
    codes = [counter] if wanted == 1 else [f"{counter}.{n}" for n in range(1, wanted + 1)]
    old = [str(row["code"]) for row in mine]
    if old == codes:
        return
    for desk, code in zip(old, codes, strict=False):
        _rename_desk(draft, desk, code)
    for desk in old[len(codes) :]:
        drop_desk(draft, desk)
    place = _place_after(draft.rows("desk"), counter)
    fresh = [
        {"code": c, "counter": counter, **{k: list(v) for k, v in like.items()}} for c in codes
    ]
    draft.rows("desk")[place:place] = fresh[len(old) :]


def _place_after(rows: Sequence[Tables], counter: str) -> int:
    mine = [place for place, row in enumerate(rows) if row.get("counter") == counter]
    return mine[-1] + 1 if mine else len(rows)


_AT_DESKS = ("sign", "keypad", "rating_pad", "scanner")


def _rename_desk(draft: Draft, old: str, new: str) -> None:
    draft.row("desk", old)["code"] = new
    for table in _AT_DESKS:
        for row in draft.rows(table):
            if row.get("desk") == old:
                row["desk"] = new


def drop_desk(draft: Draft, code: str) -> None:
    """A desk goes, and what stands on it."""
    draft.drop("desk", code)
    for table in _AT_DESKS:
        for device in [row for row in draft.rows(table) if row.get("desk") == code]:
            draft.drop(table, str(device["code"]))


def add_service(draft: Draft, row: Tables) -> None:
    """A service that every counter serves, with a number of the way that there is. The one for
    whoever does not know where to go stays the last."""
    rows = draft.rows("service")
    series = draft.codes("series")
    guiding = [place for place, one in enumerate(rows) if one.get("guidance")]
    rows.insert(
        guiding[0] if guiding else len(rows), {**row, "series": series[0] if series else "a"}
    )
    for desk in draft.rows("desk"):
        desk.setdefault("first", []).append(row["code"])


def take_service(draft: Draft, offer: Offer) -> None:
    """A service of the catalogue, with the agency that it belongs to; of those that no agency is
    known for, the centre's first has them."""
    agencies = draft.codes("agency")
    agency = agencies[0] if agencies else ""
    if offer.agency is not None:
        agency = str(offer.agency["code"])
        if agency not in agencies:
            draft.rows("agency").append(spoken(draft, offer.agency))
    code = code_of(str(offer.row["code"]), draft.codes("service"))
    add_service(draft, {**spoken(draft, offer.row), "code": code, "agency": agency})


def drop_service(draft: Draft, code: str) -> None:
    """A service goes, from every desk and officer too."""
    draft.drop("service", code)
    for desk in draft.rows("desk"):
        for key in ("first", "helps"):
            if code in desk.get(key, ()):
                desk[key] = [one for one in desk[key] if one != code]
    for officer in draft.rows("officer"):
        left = [one for one in officer.get("services", ()) if one != code]
        if "services" in officer and not left:
            del officer["services"]
        elif "services" in officer:
            officer["services"] = left
    for row in draft.rows("service"):
        if row.get("results_at") == code:
            del row["results_at"]
    if draft.one("centre").get("cashier_service") == code:
        del draft.one("centre")["cashier_service"]


def drop_printer(draft: Draft, code: str) -> None:
    """A printer goes; who printed on it prints nowhere, or on the centre's first."""
    draft.drop("printer", code)
    for table, key in (("kiosk", "printer"), ("desk", "printer"), ("printer", "fallback")):
        for row in draft.rows(table):
            if row.get(key) == code:
                del row[key]


def drop_kiosk(draft: Draft, code: str) -> None:
    """A kiosk goes, with its scanner and its loudspeaker."""
    draft.drop("kiosk", code)
    for table in ("scanner", "speaker"):
        for device in [row for row in draft.rows(table) if row.get("kiosk") == code]:
            draft.drop(table, str(device["code"]))


def serve_everything(draft: Draft) -> None:
    """Every desk serves every service first."""
    for desk in draft.rows("desk"):
        desk["first"] = draft.codes("service")
        desk.pop("helps", None)
