"""The page that asks who stands at the door; the PIN never leaves it but for the store."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.content import Content

from common.domain.guide_commands import SignInGuide
from common.domain.refusal import Refusal, Trouble
from common.views.guide import GuideOfficer, GuideView
from counter.guide.page import GuidePage, GuidePainted
from counter.guide.presses import Press

_LONGEST = 12
_PER_LEAF = 9


class SignInField(GuidePainted):
    """Who may sign in, then how many digits were typed."""

    def __init__(self) -> None:
        super().__init__()
        self.leaf = 0
        self.officer: GuideOfficer | None = None
        self.typed = 0

    def offered(self, view: GuideView) -> tuple[GuideOfficer, ...]:
        """Those on the leaf in front."""
        leaves = max(1, -(-len(view.officers) // _PER_LEAF))
        first = self.leaf % leaves * _PER_LEAF
        return view.officers[first : first + _PER_LEAF]

    def paint(self, view: GuideView) -> Content:
        """A short column."""
        lines = self._pin(self.officer) if self.officer else self._officers(view)
        return Content("\n").join(lines)

    def _officers(self, view: GuideView) -> list[Content]:
        t = self.t
        if not view.officers:
            return [Content.styled(t("guide.signin.none"), "bold")]
        lines = [Content.styled(t("guide.signin.choose"), "bold"), Content("")]
        for key, officer in enumerate(self.offered(view), start=1):
            lines.append(Content.assemble((f" {key}  ", "bold $accent"), officer.name))
        if len(view.officers) > _PER_LEAF:
            lines.append(Content.assemble((" +  ", "bold $accent"), t("guide.signin.more")))
        return lines

    def _pin(self, officer: GuideOfficer) -> list[Content]:
        t = self.t
        busy = self.base.conduct.under_way > 0
        hint = t("counter.signin.checking" if busy else "counter.signin.type")
        return [
            Content.styled(officer.name, "bold"),
            Content(""),
            Content.assemble(f"{t('counter.signin.pin')}  ", ("•" * self.typed + "▏", "$accent")),
            Content(""),
            Content.styled(hint, "dim"),
            Content.styled(f"Esc {t('counter.key.back')}", "dim"),
        ]


class SignInPage(GuidePage):
    """A digit says who, the PIN that it is true."""

    _digits = ""

    def compose(self) -> ComposeResult:
        """The field."""
        yield SignInField()

    def open(self) -> None:
        """Ask who it is."""
        self._choose(None)

    def press(self, key: str, press: Press) -> None:
        """A PIN may have the same digit twice, so only the keyboard's own repetitions are left
        out."""
        view, field = self.base.view, self.query_one(SignInField)
        if view is None or press is Press.REPEATED or self.base.conduct.under_way:
            return
        if field.officer is not None:
            self._press_in_pin(key, field.officer)
        elif key == "plus":
            field.leaf += 1
            field.repaint()
        elif len(key) == 1 and key.isdecimal():
            chosen = dict(enumerate(field.offered(view), start=1)).get(int(key))
            self._choose(chosen)

    def _press_in_pin(self, key: str, officer: GuideOfficer) -> None:
        if key == "escape":
            self._choose(None)
        elif key == "backspace":
            self._type(self._digits[:-1])
        elif len(key) == 1 and key.isdecimal():
            self._type((self._digits + key)[:_LONGEST])
        elif key == "enter" and self._digits:
            command = SignInGuide(officer.code, self._digits)
            self._digits = ""
            self.base.conduct.do(command, self._signed_in, self._refused)
            self.query_one(SignInField).repaint()

    def _choose(self, officer: GuideOfficer | None) -> None:
        self.query_one(SignInField).officer = officer
        self._type("")

    def _type(self, digits: str) -> None:
        self._digits = digits
        field = self.query_one(SignInField)
        field.typed = len(digits)
        field.repaint()

    def _signed_in(self, answer: dict[str, object]) -> None:
        self._choose(None)
        self.guide.signed_in(str(answer["officer"]))

    def _refused(self, error: Refusal | Trouble) -> None:
        self._type("")
        self.base.refuse(error)
