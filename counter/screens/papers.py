"""The page of A4 papers: what the law has people given, out of the printer or to this computer."""

from __future__ import annotations

import os
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from common.a4 import waiting
from common.a4.order import Order
from common.domain.dossier_commands import NotePaper
from common.domain.refusal import Refusal, Trouble
from common.domain.scan import DossierCode
from common.i18n.translator import Translator
from common.store import marks
from common.views import a4
from common.views.a4 import OnPaper, Papers
from common.views.counter import CounterView
from counter.meaning import Offer
from counter.screens.form import FormPage
from counter.widgets.form import Field, Line, Picture

if TYPE_CHECKING:
    from common.domain.actor import Actor
    from common.store.store import Store
    from common.views.forms import Paper


class PapersPage(FormPage):
    """A digit prints the paper of that line, Enter the one that is marked, F2 hands it to the
    officer's computer. The page stays: of one dossier often two papers are wanted."""

    _papers: Papers | None = None
    _line = 0
    _named = False
    _last: tuple[str, str] | None = None
    _asking = False

    def open_dossier(self, code: str) -> None:
        """The papers of a dossier."""
        self._open(code, batch=False)

    def open_batch(self, code: str) -> None:
        """The list that goes with a batch."""
        self._open(code, batch=True)

    def _open(self, code: str, *, batch: bool) -> None:
        self.begin()
        self._papers, self._line, self._last, self._asking = None, 0, None, False
        read = a4.of_batch if batch else a4.of_dossier
        self.ahead.wait()
        self.base.run_store(
            lambda store: read(store, code, self.base.desk), self._found, self.not_there
        )

    def _found(self, papers: Papers) -> None:
        self._papers, self._named = papers, papers.people
        self.draw()
        self.ahead.go_on()

    # What it shows.

    def picture(self, view: CounterView) -> Picture:
        """The papers, where they come out, and what became of the last one."""
        papers, t = self._papers, self.t
        if papers is None:
            return Picture(wrong=self.wrong, keys=(Offer("Esc", "counter.key.back"),))
        lines = enumerate(papers.papers, start=1)
        return Picture(
            title=t("counter.a4.title", code=papers.code),
            fields=self._fields(papers),
            heading=t("counter.a4.which" if papers.papers else "counter.a4.none"),
            lines=tuple(Line(one.title, sign=str(i)) for i, one in lines),
            marked=self._line if papers.papers else None,
            wrong=self.wrong,
            keys=self._keys(papers),
        )

    def _fields(self, papers: Papers) -> tuple[Field, ...]:
        t = self.t
        queue = t("counter.a4.queue.none")
        if papers.queue is not None:
            queue = papers.queue.rpartition("/")[2]
        found = [Field(t("counter.a4.queue"), queue)]
        if papers.people:
            key = "counter.a4.people.yes" if self._named else "counter.a4.people.no"
            found.append(Field(t("counter.a4.people"), t(key)))
        if self._last is not None:
            title, said = self._last
            found.append(Field(t("counter.a4.last"), title))
            found.append(Field(t("counter.a4.state"), said, style="bold"))
        return tuple(found)

    def _keys(self, papers: Papers) -> tuple[Offer, ...]:
        back = Offer("Esc", "counter.key.back")
        if not papers.papers:
            return (back,)
        found = [Offer("1–9 Enter", "counter.a4.key.print")]
        if papers.queue is None:
            found = []
        if self._caller is not None:
            found.append(Offer("F2", "counter.a4.key.fetch"))
        if papers.people:
            found.append(Offer("Space", "counter.a4.key.people"))
        return *found, back

    @property
    def _caller(self) -> str | None:
        """The officer's computer, where the session comes from one."""
        return waiting.caller(os.environ)

    # What keys do.

    def press(self, key: str) -> None:
        """A digit prints its line."""
        papers = self._papers
        if key == "escape":
            self.desk.work()
        if papers is None or self._asking:
            return
        last = len(papers.papers) - 1
        match key:
            case "up" | "down" if last >= 0:
                self._line = min(max(0, self._line + (1 if key == "down" else -1)), last)
            case "space" if papers.people:
                self._named = not self._named
            case "enter" if last >= 0:
                self._print(papers, papers.papers[self._line])
            case "f2" if last >= 0:
                self._fetch(papers, papers.papers[self._line])
            case _ if key.isdecimal() and 1 <= int(key) <= last + 1:
                self._line = int(key) - 1
                self._print(papers, papers.papers[self._line])
            case _:
                return
        self.draw()

    def scanned(self, code: DossierCode) -> None:
        """Another dossier's."""
        self.open_dossier(code.code)

    def _print(self, papers: Papers, paper: OnPaper) -> None:
        if papers.queue is None:
            key = "counter.a4.wrong.fetch" if self._caller else "counter.a4.wrong.queue"
            self.wrong = self.t(key)
        else:
            self._make(papers, paper, queue=papers.queue)

    def _fetch(self, papers: Papers, paper: OnPaper) -> None:
        if self._caller is None:
            self.wrong = self.t("counter.a4.wrong.ssh")
        else:
            self._make(papers, paper, queue=None)

    # How it is done.

    def _make(self, papers: Papers, paper: OnPaper, *, queue: str | None) -> None:
        """It is read, put on record, and only then made."""
        about = (papers.code, paper.form, queue)
        self.wrong = ""
        if self.base.a4.is_under_way(about):
            self.wrong = self.t("counter.a4.wrong.twice", paper=paper.title)
            return
        self._asking = True
        named = self._named and papers.people
        actor = self.base.conduct.officer

        def found(read: tuple[Paper, str | None]) -> None:
            made, mark = read
            if self.base.conduct.busy:
                self._asking, self.wrong = False, self.t("counter.working")
                self.draw()
                return
            self.base.conduct.do(
                NotePaper(made.code, paper.form, named),
                lambda _: self._send(made, mark, paper, queue, about),
                self._not_done,
            )

        self.base.run_store(
            lambda store: _made(store, paper, papers.code, actor if named else None),
            found,
            self._not_done,
        )

    def _send(
        self, made: Paper, mark: str | None, paper: OnPaper, queue: str | None, about: object
    ) -> None:
        self._asking = False
        order = Order(paper.form, made.facts, made.rule_set, mark=mark)
        if queue is not None:
            order = replace(order, queue=queue)
        else:
            place = waiting.place_of(self.base.data_dir, self.base.desk)
            order = replace(order, place=place, address=self._caller or "")
        self.base.a4.send(order, about, paper.title, partial(self._told, made.code, paper.title))

    def _told(self, code: str, title: str, said: str) -> None:
        if self._papers is not None and self._papers.code == code:
            self._last = title, said
            self.draw()

    def _not_done(self, error: Refusal | Trouble) -> None:
        self._asking = False
        self.refuse(error)


def _made(store: Store, paper: OnPaper, code: str, actor: Actor | None) -> tuple[Paper, str | None]:
    """What stands on it and across it; with the people, which is on record, where an `actor` looks
    at them."""
    mark = marks.of_dossier(store, code)
    across = None if mark is None else Translator("vi")(mark.text)
    if actor is None:
        return a4.made(store, paper.form, code, None), across
    from common.store.vault.people import people_of  # brings OpenSSL, 3 MiB
    from common.views.on_paper import on_paper

    return a4.made(store, paper.form, code, on_paper(people_of(store, code, actor))), across
