"""The page an officer works on: the holder, who waits, and the keys."""

from __future__ import annotations

import re

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from common.domain.commands import (
    Finish,
    MarkAbsent,
    OpenDesk,
    Park,
    Recall,
    UndoCall,
)
from common.domain.dossier import REASONS
from common.domain.keypad import OUTCOMES
from common.domain.model import DeskState, Outcome
from common.views.counter import CounterView, Holder
from counter import dialogs, wording
from counter.conduct import Answer
from counter.meaning import Situation, pays, situation, space
from counter.screens.page import DeskPage
from counter.widgets.brought import Brought
from counter.widgets.holder import HolderPanel
from counter.widgets.keyline import KeyLine
from counter.widgets.painted import Painted, shorten
from counter.widgets.queues import AwayList, Queues

_DIGIT = re.compile(r"\b\d(?= )")


class Outcomes(Painted):
    """The digits and what they record; lit while one is asked for."""

    def paint(self, view: CounterView) -> Content:
        """The two lines of the reference wording."""
        lines = [self.t("counter.outcome.prompt"), self.t("counter.outcome.more")]
        fits = all(len(line) < self.size.width for line in lines)
        return Content("\n").join([self._lit(f" {line}" if fits else line) for line in lines])

    def _lit(self, line: str) -> Content:
        content = Content(line)
        style = "bold reverse" if self.has_class("-asking") else "bold $accent"
        for digit in _DIGIT.finditer(line):
            content = content.stylize(style, digit.start(), digit.end())
        return content


class WhyLine(Painted):
    """Why this number and no other, and who saw to it."""

    def paint(self, view: CounterView) -> Content:
        """One line."""
        if view.holder is None:
            return Content("")
        why = shorten(wording.why(view, view.holder, self.t), self.size.width)
        by = wording.behind(view, view.holder, self.t)
        by = shorten(f" – {by}", self.size.width - len(why)) if by else ""
        return Content.assemble(why, (by, "dim"))


class WorkPage(DeskPage):
    """Every key of the reference wording works here."""

    _asking_about = ""

    @property
    def is_asking(self) -> bool:
        """Whether the next digit answers a question."""
        return bool(self._asking_about)

    def compose(self) -> ComposeResult:
        """From the number down to the keys."""
        yield HolderPanel(id="holder")
        yield WhyLine(id="why")
        yield Brought(id="brought")
        yield Static("", id="warnings", markup=False)
        with Horizontal(id="lists"):
            yield Queues()
            yield AwayList()
        yield Outcomes()
        yield KeyLine()

    def show(self, view: CounterView) -> None:
        """Paint the picture; an outcome that was asked for is asked no more once it changes."""
        now = situation(view)
        word = wording.BIG_WORDS.get(now)
        self.query_one(HolderPanel).show(view, self.t(word) if word else "")
        self.query_one(Brought).show(view)
        self._warn(wording.warnings(view, self.t))
        self.query_one(AwayList).display = bool(view.away)
        self.query_one(Outcomes).display = view.holder is not None
        if self._asking_about != (view.holder and view.holder.number):
            self._ask("")
        for widget in self.query(Painted):
            widget.repaint()

    def _warn(self, lines: list[str]) -> None:
        warnings = self.query_one("#warnings", Static)
        warnings.display = bool(lines)
        _say(warnings, "\n".join(f"! {line}" for line in lines))

    def _ask(self, number: str) -> None:
        self._asking_about = number
        self.query_one(Outcomes).set_class(bool(number), "-asking")

    def press(self, key: str) -> None:
        """One key, one thing. A list always opens, so that the digit after it stays a choice."""
        view = self.base.view
        if view is None:
            return
        match key:
            case "space":
                self._space(view)
            case "f2":
                self.desk.do(Recall(view.desk))
            case "f3":
                self.desk.do(MarkAbsent(view.desk), self.desk.say_state)
            case "f4":
                self._hold_or_away(view)
            case "f5":
                self._transfer_or_hand_over(view)
            case "f6":
                self.desk.pick()
            case "f7":
                self._change_or_walk_in(view)
            case "f8":
                self._pause_or_open(view)
            case "f9":
                self.desk.sign_in(takeover=True)
            case "f10":
                self.desk.find_slip()
            case "f12":
                self._fees_or_unticketed(view)
            case "ctrl+p":
                self.desk.papers_at_hand()
            case "slash":
                self.desk.find_dossier()
            case "escape":
                self._escape(view)
            case "question_mark" | "f1":
                self.desk.help()
            case _ if key in OUTCOMES:
                self._digit(key, view)

    def _space(self, view: CounterView) -> None:
        command = space(view)
        holder = view.holder
        if command is not None:
            self.desk.do(command, self._said_finished(view))
        elif holder is not None and pays(holder):
            self.desk.fees()
        elif holder is not None and not self.base.conduct.busy:
            self._ask(holder.number)
            self.base.say(self.t("counter.outcome.ask", number=holder.number))

    def _digit(self, digit: str, view: CounterView) -> None:
        if view.holder is not None:
            self._end(OUTCOMES[digit], view, view.holder)
        elif digit == "0" and situation(view) is Situation.PAUSED:
            dialogs.end_duty(self.desk, view)

    def _end(self, outcome: Outcome, view: CounterView, holder: Holder) -> None:
        """End the visit, or open the page that says what it was about."""
        if outcome in REASONS:
            self.desk.explain(outcome)
        elif outcome is Outcome.ACCEPTED and holder.intake != "none":
            self.desk.take_in()
        elif outcome is Outcome.RESULT_RETURNED and self._has_result(holder):
            self.desk.hand_back()
        elif outcome is Outcome.FEE_PAID and holder.owed_vnd:
            self.desk.fees()
        else:
            self.desk.do(Finish(view.desk, outcome.value), self._said_finished(view, outcome.value))

    def _has_result(self, holder: Holder) -> bool:
        """Whether it may be asked whose result it was: not where results are made on the spot."""
        immediate = holder.default_outcome == Outcome.RESULT_RETURNED
        return not immediate or bool(self.base.errand.about(holder))

    def _said_finished(self, view: CounterView, outcome: str | None = None) -> dialogs.Then:
        """Say what has been recorded for the holder of `view`, if anything has."""
        holder = view.holder

        def said(answer: Answer) -> None:
            number = answer.get("finished") or (answer.get("outcome") and answer.get("number"))
            recorded = outcome or (holder and (holder.done or holder.default_outcome))
            if number and recorded:
                self.desk.say_outcome(str(number), recorded)
            else:
                self.base.say("")

        return said

    def _hold_or_away(self, view: CounterView) -> None:
        if view.holder is None:
            dialogs.bring_back(self.desk, view)
        else:
            self.desk.do(Park(view.desk), self.desk.say_state)

    def _change_or_walk_in(self, view: CounterView) -> None:
        if view.holder is not None:
            dialogs.change(self.desk, view)
        elif situation(view) is Situation.PAUSED:
            dialogs.back_at(self.desk, view)
        else:
            dialogs.walk_in(self.desk, view)

    def _transfer_or_hand_over(self, view: CounterView) -> None:
        """Something always opens, so that the digit typed after it does nothing else."""
        if view.holder is None and view.takes_dossiers:
            self.desk.handover()
        else:
            dialogs.transfer(self.desk, view)

    def _fees_or_unticketed(self, view: CounterView) -> None:
        if view.holder is not None:
            self.desk.fees()
        elif view.takes_dossiers:
            self.desk.unticketed()

    def _pause_or_open(self, view: CounterView) -> None:
        if view.state == DeskState.OPEN:
            dialogs.pause(self.desk, view)
        else:
            self.desk.do(OpenDesk(view.desk))

    def _escape(self, view: CounterView) -> None:
        if self._asking_about:
            self._ask("")
            self.base.say("")
        elif situation(view) is Situation.CALLED:
            self.desk.do(UndoCall(view.desk), self.desk.say_state)


def _say(line: Static, text: str) -> None:
    """Change a text only if it changes."""
    if str(line.content) != text:
        line.update(text)
