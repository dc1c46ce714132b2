"""Which booked time: its code is scanned, or its digits are typed."""

from __future__ import annotations

from kiosk.screens.code import CodePage


class BookedPage(CodePage):
    """The digits of a code; one with letters is scanned."""

    LEAST = 4
    MOST = 32
    EMPTY = "–" * 6
    LOOK = "kiosk.booked.look"
    PROMPTS = ("kiosk.booked.prompt", "kiosk.booked.type")

    def __init__(self) -> None:
        super().__init__()
        self._missing = False

    def open(self) -> None:
        """Begin with nothing typed."""
        self.typed, self._missing = "", False

    @property
    def amiss(self) -> bool:
        """Whether nobody knows the last code, or no more may be typed now."""
        return self._missing or self.no_more

    @property
    def said(self) -> str:
        """Where the code stands, or what became of it."""
        if self.no_more:
            return "kiosk.dossier.wait"
        return "kiosk.booked.none" if self._missing else "kiosk.booked.how"

    @property
    def no_more(self) -> bool:
        """Whether so many codes were typed that a person has to help now."""
        return self.kiosk.bookings.no_more

    def again(self) -> None:
        """Another code is typed."""
        self._missing = False

    def look_up(self, digits: str) -> None:
        """A number for it, if it is known."""
        self.kiosk.bookings.come(digits)

    def missing(self, code: str) -> None:
        """The store knows none; too late when something else is being typed."""
        if code == self.typed:
            self._missing = True
        self.kiosk.repaint()
