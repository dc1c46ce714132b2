"""The last step: everything at a glance, then all of it is done."""

from __future__ import annotations

from collections.abc import Iterator

from common.domain.refusal import Refusal, Trouble
from motcua.setup.doing import Done, by_root, comments, do
from motcua.setup.draft import write
from motcua.setup.page import Page, Row, Wizard, path_of
from motcua.setup.pages import summary
from motcua.setup.present import changes, document_of
from motcua.setup.slips import print_lines
from motcua.setup.toml import written

_MOST_CHANGES = 12
_NOW = ("doctor", "number", "screens")
"""What comes after the wizard."""


class FinishPage(Page):
    """What there will be, what is still wrong, and one row that does it."""

    name = "finish"

    def __init__(self, wizard: Wizard) -> None:
        super().__init__(wizard)
        self._changes: list[str] | None = None

    def rows(self) -> list[Row]:
        """The deed first, then what it is about."""
        wrong = self.draft.problems()
        deed = "do" if not (self.draft.folder / "motcua.db").exists() else "apply"
        return [
            Row("do", self.t(f"setup.finish.{deed}"), "" if not wrong else self.t("setup.not_yet"),
                hint=self.hint("do")),
            self.act("compare"),
            self.act("save"),
            *self._wrong(),
            *self._compared(),
            self.head(self.t("setup.finish.list")),
            *summary.rows(self),
        ]  # fmt: skip

    def _wrong(self) -> Iterator[Row]:
        """What `centre check` would say."""
        problems = self.draft.problems()
        if problems:
            yield self.head(self.t("setup.finish.wrong", n=len(problems)))
            yield from (self.note(line.said(self.t)) for _, line in problems)

    def _compared(self) -> Iterator[Row]:
        if self._changes is not None:
            yield self.head(self.t("setup.finish.changes", n=len(self._changes)))
            yield from map(self.note, self._changes[:_MOST_CHANGES])
            if len(self._changes) > _MOST_CHANGES:
                yield self.note(self.t("setup.more", n=len(self._changes) - _MOST_CHANGES))

    async def do_compare(self) -> None:
        """What would become other in the hall that there is."""
        folder, after = self.draft.folder, self.draft.document()
        before = await self.w.work(self.t("setup.reading"), lambda: document_of(folder))
        if before is None:
            self.w.say(self.t("setup.finish.new"))
            return
        self._changes = [" ".join(filter(None, line)) for line in changes(before, after)]

    async def do_save(self) -> None:
        """These answers as a file for other halls."""
        typed = await self.w.ask(self.label("save"), note=self.hint("save"))
        if typed and typed.strip():
            path = path_of(typed).absolute()
            write(path, written(self.draft.answers(), comments(self.t)))
            self.w.say(self.t("setup.finish.saved", path=path))

    async def do_do(self) -> None:
        """Everything."""
        self.draft.centre()
        if not await self.w.confirm(
            self.t("setup.finish.sure"), self.t("setup.finish.sure.note", path=self.draft.folder)
        ):
            return
        draft, t = self.draft, self.t
        done = await self.w.work(t("setup.doing.hall"), lambda: do(draft, t))
        self._changes = None
        self.w.open(DonePage(self.w, done))


class DonePage(Page):
    """What was done, the PINs, and what is left to do."""

    name = "done"

    def __init__(self, wizard: Wizard, done: Done) -> None:
        super().__init__(wizard)
        self._done = done

    def rows(self) -> list[Row]:
        """PINs are here and nowhere else."""
        done = self._done
        what = "created" if done.created else "applied" if done.changed else "same"
        found = [self.act("end"), self.note(self.t(f"setup.done.{what}", path=done.file))]
        if done.pins:
            names = {row["code"]: row["name"] for row in self.draft.rows("officer")}
            found.append(self.head(self.t("setup.done.pins.head")))
            found += [
                self.note(f"{code}  {names.get(code, '')}", pin) for code, pin in done.pins.items()
            ]
        if done.key:
            found.append(self.head(self.t("setup.done.key.head")))
            found += map(self.note, done.key)
        if (done.pins or done.key) and self.draft.rows("printer"):
            found.insert(1, self.act("print"))
        if done.left:
            found.append(self.head(self.t("setup.done.left")))
            found += [self.note(words) for words in done.left]
        found.append(self.head(self.t("setup.done.root")))
        found += map(self.note, by_root(self.draft))
        found.append(self.head(self.t("setup.done.now")))
        found += [self.note(self.t(f"setup.done.now.{what}")) for what in _NOW]
        return found

    async def do_print(self) -> None:
        """Each PIN on a paper of its own, and the key on one for the safe."""
        document, folder = self.draft.document(), self.draft.folder
        codes = self.draft.codes("printer")
        place = 0
        if len(codes) > 1:
            chosen = await self.w.pick(self.label("print"), codes)
            if chosen is None:
                return
            place = chosen
        papers = list(self._papers())
        try:
            out = await self.w.work(
                self.t("setup.printer.printing"),
                lambda: print_lines(folder, document, codes[place], papers),
            )
        except Trouble as trouble:
            raise Refusal("setup_service_prints") from trouble
        self.w.say(self.t("setup.done.printed" if out else "setup.done.not_printed"))

    def _papers(self) -> Iterator[tuple[str, list[str]]]:
        t, names = self.t, {row["code"]: row["name"] for row in self.draft.rows("officer")}
        centre = t.pick(self.draft.one("centre").get("name", {}))
        for code, pin in self._done.pins.items():
            words = [centre, f"{names.get(code, '')}", t("setup.done.sign_in", code=code, pin=pin)]
            yield t("setup.done.pin_paper"), [*words, t("setup.done.pin_keep")]
        if self._done.key:
            yield t("setup.done.key_paper"), [centre, *self._done.key, t("cli.key.paper.keep")]

    async def leaving(self) -> bool:
        """Not by a key that was meant for something else: PINs and the key are shown no more."""
        shown = self._done.pins or self._done.key
        return not shown or await self.w.confirm(self.t("setup.done.sure"))

    async def do_end(self) -> None:
        """Leave."""
        if await self.leaving():
            self.w.finish()
