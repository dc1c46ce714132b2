"""Opening the pages of the counter: which page comes to the front, and with what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeVar, cast

from textual.widgets import ContentSwitcher

from common.domain.commands import Command, Reprint
from common.domain.model import Outcome
from common.domain.refusal import Refusal, Trouble
from common.tui.app import BaseScreen
from common.views import dossier as dossier_view
from common.views import printers
from common.views.counter import CounterView
from common.views.dossier import DossierView
from common.views.printers import PrinterRow
from counter.conduct import Answer
from counter.screens.menu import MenuPage
from counter.screens.page import DeskPage
from counter.screens.pick import PickPage
from counter.screens.reprint import ReprintPage
from counter.widgets.menu import Item

if TYPE_CHECKING:
    from common.domain.dossier_commands import ReprintVisit, TakeIn
    from common.store.vault.people import Known
    from common.views.till import Collector, Offered, Owed
    from counter.app import CounterApp
    from counter.screens.code import CodePage
    from counter.screens.date import Begins
    from counter.screens.papers import PapersPage
    from counter.screens.pay import Done
    from counter.screens.people import Taken

Page = TypeVar("Page", bound=DeskPage)


class Pages(BaseScreen[CounterView]):
    """A screen of pages, one of them in front."""

    @property
    def base(self) -> CounterApp:
        """The app, with its type."""
        return cast("CounterApp", self.app)

    @property
    def front(self) -> DeskPage:
        """The page in front."""
        front = self.query_one(ContentSwitcher).current or "work"
        return self.query_one(f"#{front}", DeskPage)

    def work(self) -> None:
        """Back to the page of the desk, or to the sign-in where nobody is on duty."""
        raise NotImplementedError

    def tell(self, text: str, *, refused: bool = False) -> None:
        """Say something for a while; what was `refused` stands out."""
        raise NotImplementedError

    def do(self, command: Command, then: Callable[[Answer], None] | None = None) -> None:
        """Do it and go back to work; while something else is under way, stay."""
        if self.base.conduct.busy:
            return
        self.work()
        self.base.conduct.do(command, then)

    def ask(
        self, title: str, items: Sequence[Item], back: Callable[[], None] | None = None
    ) -> None:
        """Ask to choose; Esc goes back to work unless `back` says otherwise."""
        self.query_one(MenuPage).open(title, items, back or self.work)
        self._bring("ask")

    def pick(self) -> None:
        """Ask for a number."""
        self.query_one(PickPage).open()
        self._bring("pick")

    def find_slip(self) -> None:
        """Ask whose slip to print again."""
        self.query_one(ReprintPage).open()
        self._bring("reprint")

    def reprint(self, command: Reprint | ReprintVisit) -> None:
        """Print a slip again, and tell how it comes out."""
        slips = self.base.slips
        if isinstance(command, Reprint):
            self.do(command, lambda answer: slips.follow(answer["id"]))
        else:
            self.do(command, lambda answer: slips.follow_job(answer["job"]))

    def ask_printer(self, page: DeskPage, title: str, at: Callable[[str | None], None]) -> None:
        """Where a slip comes out, unless there is one printer only; Esc comes back to `page`."""

        def where(rows: tuple[PrinterRow, ...]) -> None:
            if self.front is not page:
                return
            if len(rows) < 2:
                at(None)
                return
            items = [
                Item(
                    f"{row.code} – {self.t.pick(row.zone)}",
                    partial(at, row.code),
                    note=self.t(f"device.state.{row.state}"),
                )
                for row in rows
            ]
            self.ask(title, items, partial(self.go_back, page))

        self.base.run_store(printers.read, where, self.base.refuse)

    def take_in(self) -> None:
        """Take a dossier in."""
        from counter.screens.intake import IntakePage

        self._page(IntakePage, "intake").open()
        self._bring("intake")

    def ask_people(self, command: TakeIn, taken: Taken) -> None:
        """Ask whose dossier is taken in."""
        from counter.screens.people import PeoplePage

        self._page(PeoplePage, "people").open_for_intake(command, taken)
        self._bring("people")

    def show_people(self, dossier: DossierView, known: tuple[Known, ...] = ()) -> None:
        """Show who is `known` of a dossier, to be corrected or put in."""
        from counter.screens.people import PeoplePage

        self._page(PeoplePage, "people").open_for(dossier, known)
        self._bring("people")

    def fees(self) -> None:
        """What the holder has to pay."""
        from counter.screens.fees import FeesPage

        self._page(FeesPage, "fees").open()
        self._bring("fees")

    def pay(self, fee: Owed, collectors: tuple[Collector, ...], done: Done) -> None:
        """Record that a fee was paid."""
        from counter.screens.pay import PayPage

        self._page(PayPage, "pay").open(fee, collectors, done)
        self._bring("pay")

    def ask_amount(self, offered: Offered, done: Done) -> None:
        """Ask what is to be paid where no catalogue says it."""
        from counter.screens.pay import AmountPage

        self._page(AmountPage, "amount").open(offered, done)
        self._bring("amount")

    def go_back(self, page: DeskPage) -> None:
        """To the page that has asked something, as it was."""
        self._bring(page.id or "work")

    def explain(self, outcome: Outcome) -> None:
        """Ask what a visit was about that ends with this."""
        from counter.screens.explain import ExplainPage

        self._page(ExplainPage, "explain").open(outcome, self._dossiers)
        self._bring("explain")

    def hand_back(self) -> None:
        """Hand a result over."""
        from counter.screens.hand_back import HandBackPage

        self._page(HandBackPage, "handback").open(self._dossiers)
        self._bring("handback")

    def begin_time(self, dossier: DossierView, begins: Begins) -> None:
        """Ask for the date of a dossier whose time begins."""
        from counter.screens.date import DatePage

        self._page(DatePage, "date").open(dossier, begins)
        self._bring("date")

    def reschedule(self, dossier: DossierView) -> None:
        """Take in an agency's letter with a new date."""
        from counter.screens.letter import LetterPage

        self._page(LetterPage, "letter").open(dossier)
        self._bring("letter")

    def ask_line(
        self,
        title: str,
        label: str,
        hint: str,
        longest: int,
        taken: Callable[[str], None],
        back: Callable[[], None],
    ) -> None:
        """Ask for a few words."""
        from counter.screens.line import LinePage

        self._page(LinePage, "line").open(title, label, hint, longest, taken, back)
        self._bring("line")

    def ask_code(self, title: str, hint: str, taken: Callable[[str], None]) -> None:
        """Ask for the code of a dossier."""
        self.code.open(title, hint, taken)
        self._bring("code")

    def find_dossier(self) -> None:
        """Ask which dossier to open."""
        title, hint = self.t("counter.code.open"), self.t("counter.code.tail")
        self.ask_code(title, hint, lambda code: self.open_dossier(code, self.code.refuse))

    def open_dossier(
        self, code: str, otherwise: Callable[[Refusal | Trouble], None] | None = None
    ) -> None:
        """Open a dossier by its code; `otherwise` says why not."""
        front = self.front
        self.base.run_store(
            lambda store: dossier_view.find(store, code),
            lambda dossier: self._show_dossier(dossier, front),
            otherwise,
        )

    @property
    def code(self) -> CodePage:
        """The page that asks for a code."""
        from counter.screens.code import CodePage

        return self._page(CodePage, "code")

    @property
    def takes_codes(self) -> bool:
        """Whether the code of a dossier belongs to the page in front."""
        return self.front.READS_CODES and not self.base.conduct.busy

    def papers(self, code: str) -> None:
        """The A4 papers of a dossier."""
        self.base.a4.last = code
        self._papers_page.open_dossier(code)
        self._bring("papers")

    def papers_of_batch(self, code: str) -> None:
        """The A4 paper of a batch."""
        self._papers_page.open_batch(code)
        self._bring("papers")

    def papers_at_hand(self) -> None:
        """Those of the dossier of whoever is here; else of the one something was done with last."""
        found = self._dossiers
        if len(found) > 1:
            items = [
                Item(f"{one.code} · {one.name}", partial(self.papers, one.code)) for one in found
            ]
            self.ask(self.t("counter.a4.whose"), items)
        elif found or self.base.a4.last:
            self.papers(found[0].code if found else self.base.a4.last)
        else:
            self.tell(self.t("counter.a4.nobody"), refused=True)

    @property
    def _papers_page(self) -> PapersPage:
        from counter.screens.papers import PapersPage

        return self._page(PapersPage, "papers")

    def help(self) -> None:
        """Explain the keys."""
        self._bring("help")

    @property
    def _dossiers(self) -> tuple[DossierView, ...]:
        view = self.base.view
        if view is None or view.holder is None:
            return ()
        return self.base.errand.about(view.holder)

    def _show_dossier(self, dossier: DossierView, asked: DeskPage) -> None:
        """Unless the officer has gone on to something else meanwhile."""
        from counter.screens.dossier import DossierPage

        if self.front is not asked:
            return
        if self.base.view is not None and self.base.view.holder is not None:
            self.base.errand.keep(dossier)
        self._page(DossierPage, "dossier").open(dossier)
        self._bring("dossier")

    def _page(self, kind: type[Page], name: str) -> Page:
        """The page of this name, loaded and made when it is first asked for: on most days most
        pages never are, and all together take as much memory as the rest of the counter."""
        found = self.query(f"#{name}").results(kind)
        page = next(found, None)
        if page is None:
            page = kind(id=name)
            page.display = False
            self.query_one(ContentSwitcher).mount(page)
        return page

    def _bring(self, page: str) -> None:
        switcher = self.query_one(ContentSwitcher)
        if switcher.current == "work" and page != "work":
            self.tell("")  # what was said there is not about the question
        before = self.front
        switcher.current = page
        if before.id != page:
            before.ahead.drop()  # what was typed there must not land on another page
            before.left()
        if self.base.view is not None and self.front.is_made:
            self.front.show(self.base.view)
        self.turned()

    def turned(self) -> None:
        """A page has come to the front."""
