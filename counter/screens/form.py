"""What the pages with fields have in common: typed letters, codes from the scanner, a sentence that
stays, and that they are about one holder only."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from textual.app import ComposeResult

from common.domain.refusal import Refusal, Trouble
from common.domain.scan import DossierCode
from common.i18n.messages import explain
from common.views.counter import CounterView
from counter.screens.page import DeskPage
from counter.widgets.form import Form, Picture


class FormPage(DeskPage):
    """A page draws itself (`picture`), takes keys (`press`) and letters (`type`).

    What went wrong stays on the page until the next key. A page that is about the holder closes
    when they are gone.
    """

    READS_CODES: ClassVar[bool] = True

    wrong = ""
    _number: str | None = None

    def compose(self) -> ComposeResult:
        """The form."""
        yield Form()

    def picture(self, view: CounterView) -> Picture:
        """What to show."""
        raise NotImplementedError

    @property
    def today(self) -> date:
        """The day that it is in the centre."""
        view = self.base.view
        zone = None if view is None else view.hall.zone
        return datetime.fromtimestamp(self.base.now() / 1000, zone).date()

    def begin(self) -> None:
        """The page opens, for whoever is at the desk now."""
        view = self.base.view
        self._number = None if view is None or view.holder is None else view.holder.number
        self.wrong = ""

    def show(self, view: CounterView) -> None:
        """Paint, unless somebody else is at the desk now."""
        number = None if view.holder is None else view.holder.number
        if number != self._number:
            self.desk.work()
        else:
            self.draw()

    def draw(self) -> None:
        """Something has been typed."""
        view = self.base.view
        if view is not None and self.is_made and self.is_attached:
            self.query_one(Form).draw(self.picture(view))

    def refuse(self, error: Refusal | Trouble) -> None:
        """Say on the page why something was not done; nothing typed is lost."""
        self.wrong = explain(error, self.t, self.base.zone)
        self.draw()

    def not_there(self, error: Refusal | Trouble) -> None:
        """What the page reads could not be read: keys have nothing to wait for."""
        self.ahead.drop()
        self.refuse(error)

    def scanned(self, code: DossierCode) -> None:
        """The code of a dossier was scanned while the page was in front."""
        raise NotImplementedError
