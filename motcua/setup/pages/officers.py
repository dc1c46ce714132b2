"""Who works here. PINs are made at the end, never typed here."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

from common.centre.parts import STAFF_ROLES, STAFF_TYPES
from common.centre.table import SLUG
from common.domain.actor import Role
from common.domain.refusal import Refusal, Trouble
from common.domain.text import named
from common.i18n.vietnamese import fold, nfc
from motcua.setup.draft import Draft
from motcua.setup.page import Page, Row, Wizard, path_of
from motcua.setup.toml import Tables

_NAME = 60
_MOST_BYTES, _MOST_ROWS = 200_000, 500
_COLUMNS = {
    "code": ("code", "ma", "ma can bo"),
    "name": ("name", "ten", "ho ten", "ho va ten"),
    "role": ("role", "vai tro", "chuc danh"),
}
"""What the columns of a list are called, without accents."""
_ROLES = {
    "can bo": "officer",
    "huong dan": "guide",
    "nguoi huong dan": "guide",
    "giam sat": "supervisor",
    "nguoi giam sat": "supervisor",
}


class OfficersPage(Page):
    """Everybody."""

    name = "officers"
    tables = ("officer",)

    def rows(self) -> list[Row]:
        """Each, and ways to more."""
        rows = self.draft.rows("officer")
        return [
            self.act("add"),
            self.act("file"),
            self.head(self.t("setup.officers.list", n=len(rows))),
            *(
                self.act(f"one:{row['code']}", self._role(row), f"{row['code']}  {row['name']}",
                         removable=True)
                for row in rows
            ),
        ]  # fmt: skip

    def _role(self, row: Tables) -> str:
        return self.t(f"role.{row.get('role', Role.OFFICER.value)}")

    async def do_add(self) -> None:
        """A name; the rest can be changed."""
        typed = await self.w.ask(self.label("add"), note=self.t("setup.most", n=_NAME))
        if not typed:
            return
        name = named(typed, field="name", limit=_NAME)
        add(self.draft, code_for(self.draft, "officer"), name, Role.OFFICER.value)
        self.draft.save()

    async def do_file(self) -> None:
        """A list of people in CSV."""
        typed = await self.w.ask(self.label("file"), note=self.hint("file"))
        if not typed:
            return
        path = path_of(typed)
        found = list(read(path, self.draft))
        for code, name, role in found:
            add(self.draft, code, name, role)
        self.draft.save()
        self.w.say(self.t("setup.officers.read", n=len(found)))

    async def do_one(self, code: str) -> None:
        """Everything about them."""
        self.w.open(OfficerPage(self.w, code))

    async def drop_one(self, code: str) -> None:
        """Whoever does not work here."""
        if await self.w.confirm(self.t("setup.drop", name=self.draft.row("officer", code)["name"])):
            self.draft.drop("officer", code)
            for row in self.draft.rows("keypad"):
                if row.get("officer") == code:
                    del row["officer"]
            self.draft.save()


class OfficerPage(Page):
    """One person."""

    name = "officer"
    tables = ("officer",)

    def __init__(self, wizard: Wizard, code: str) -> None:
        super().__init__(wizard)
        self._code = code

    @property
    def _row(self) -> Tables:
        return self.draft.row("officer", self._code)

    @property
    def title(self) -> str:
        """Their code."""
        return self.t("setup.officer.title", code=self._code)

    def rows(self) -> list[Row]:
        """All that a centre file says, but for dates."""
        row = self._row
        agency = [one for one in self.draft.rows("agency") if one["code"] == row.get("home_agency")]
        return [
            self.text("code", row["code"]),
            self.text("name", row["name"]),
            self.choice("role", self.t(f"role.{row.get('role', Role.OFFICER.value)}")),
            self.choice("home_agency", self.named(agency[0]) if agency else "—"),
            self.choice("staff_type", self.t(f"setup.staff.{row.get('staff_type', 'own')}")),
        ]

    async def do_code(self) -> None:
        """What they sign in with."""
        typed = await self.w.ask(self.label("code"), self._code, self.hint("code"))
        if typed is None or typed.strip() == self._code:
            return
        if not SLUG.fullmatch(typed.strip()):
            raise Refusal("setup_code")
        if typed.strip() in self.draft.codes("officer"):
            raise Refusal("setup_code_taken", code=typed.strip())
        self._row["code"] = typed.strip()
        self._code = typed.strip()
        self.draft.save()

    async def do_name(self) -> None:
        """As it stands on their desk."""
        await self.ask_text(self._row, "name", _NAME, self.label("name"))

    async def do_role(self) -> None:
        """The next one."""
        await self.turn_role(1)

    async def turn_role(self, by: int) -> None:
        """What they may do."""
        await self.turn_of(self._row, "role", STAFF_ROLES, by)

    async def do_home_agency(self) -> None:
        """The next one."""
        await self.turn_home_agency(1)

    async def turn_home_agency(self, by: int) -> None:
        """Who pays them."""
        await self.turn_of(self._row, "home_agency", self.draft.codes("agency"), by)

    async def do_staff_type(self) -> None:
        """The next one."""
        await self.turn_staff_type(1)

    async def turn_staff_type(self, by: int) -> None:
        """Own, lent, or of the post."""
        await self.turn_of(self._row, "staff_type", STAFF_TYPES, by)


def code_for(draft: Draft, role: str, taken: tuple[str, ...] = ()) -> str:
    """The next free code of this role: `cb1`, `hd1`, `gs1`, …"""
    stem = {"guide": "hd", "supervisor": "gs"}.get(role, "cb")
    codes, number = {*draft.codes("officer"), *taken}, 1
    while f"{stem}{number}" in codes:
        number += 1
    return f"{stem}{number}"


def add(draft: Draft, code: str, name: str, role: str) -> None:
    """One person more, of the centre's first agency."""
    agencies = draft.codes("agency")
    row = {"code": code, "name": name, "home_agency": agencies[0] if agencies else ""}
    draft.rows("officer").append({**row, **({} if role == "officer" else {"role": role})})


def read(path: Path, draft: Draft) -> Iterator[tuple[str, str, str]]:
    """Code, name and role of everybody in a CSV file with a header; separated by commas,
    semicolons or tabs, as spreadsheets write it. Whoever has no code gets one.

    Raises:
        Refusal: `setup_list` with the row and what is wrong with it; nothing was taken then.
    """
    lines = list(csv.reader(StringIO(_text(path)), delimiter=_separator(_text(path))))
    columns = _columns(lines[0] if lines else [])
    if "name" not in columns:
        raise Refusal("setup_list_head")
    found: list[tuple[str, str, str]] = []
    for number, cells in enumerate(lines[1:], 2):
        if any(cell.strip() for cell in cells):
            cell = {key: _cell(cells, place) for key, place in columns.items()}
            found.append(_person(draft, number, cell, found))
    return iter(found[:_MOST_ROWS])


def _person(
    draft: Draft, number: int, cell: dict[str, str], before: list[tuple[str, str, str]]
) -> tuple[str, str, str]:
    taken = tuple(code for code, _, _ in before)
    said = fold(cell.get("role", "")) or "officer"
    role = _ROLES.get(said, said)
    code = cell.get("code", "").lower() or code_for(draft, role, taken)
    try:
        name = named(cell["name"], field="name", limit=_NAME)
    except Refusal as wrong:
        raise Refusal("setup_list", row=number, found=cell["name"][:30]) from wrong
    if not SLUG.fullmatch(code) or code in {*draft.codes("officer"), *taken}:
        raise Refusal("setup_list", row=number, found=code[:30])
    if role not in STAFF_ROLES:
        raise Refusal("setup_list", row=number, found=cell.get("role", "")[:30])
    return code, name, role


def _text(path: Path) -> str:
    try:
        return nfc(path.read_bytes()[:_MOST_BYTES].decode("utf-8-sig"))
    except OSError as error:
        raise Trouble("io", path=str(path), error=error.strerror or str(error)) from error
    except UnicodeDecodeError:
        raise Refusal("setup_list_head") from None


def _separator(text: str) -> str:
    head = text.partition("\n")[0]
    return max(",;\t", key=head.count)


def _columns(head: list[str]) -> dict[str, int]:
    names = [fold(cell) for cell in head]
    return {
        key: names.index(name) for key, known in _COLUMNS.items() for name in known if name in names
    }


def _cell(cells: list[str], place: int) -> str:
    return cells[place].strip() if place < len(cells) else ""
