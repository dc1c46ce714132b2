"""What the officer has in hand for the person at the desk: scanned, or typed and not done yet."""

from __future__ import annotations

from common.views.counter import CounterView, Holder
from common.views.dossier import DossierView, MatterView


class Errand:
    """It belongs to one holder and is gone with them: nobody inherits a code or a half-typed date.

    Attributes:
        matter: the slip of an earlier visit that was scanned here.
        dossiers: those that were scanned or typed here, the newest first.
        drafts: what pages keep for when they are opened again, by the page's own key.
    """

    def __init__(self) -> None:
        self._number: str | None = None
        self.matter: MatterView | None = None
        self.dossiers: tuple[DossierView, ...] = ()
        self.drafts: dict[str, object] = {}

    def painted(self, view: CounterView) -> None:
        """A picture: with another holder everything begins anew."""
        number = None if view.holder is None else view.holder.number
        if number != self._number:
            self._number = number
            self.matter, self.dossiers = None, ()
            self.drafts.clear()

    @property
    def token(self) -> str | None:
        """Of the slip that was scanned here, for the action that goes on with its matter."""
        return None if self.matter is None else self.matter.token

    def keep(self, dossier: DossierView) -> None:
        """A dossier was scanned or typed; known already, it is the newer picture of it."""
        others = tuple(other for other in self.dossiers if other.code != dossier.code)
        self.dossiers = (dossier, *others)

    def forget(self, dossier: DossierView) -> None:
        """It is done with: the picture of it is no longer true."""
        self.dossiers = tuple(other for other in self.dossiers if other.code != dossier.code)

    def about(self, holder: Holder) -> tuple[DossierView, ...]:
        """All dossiers of this visit: those opened here, then those that the number was taken
        for."""
        opened = {dossier.code for dossier in self.dossiers}
        brought = (dossier for dossier in holder.dossiers if dossier.code not in opened)
        return (*self.dossiers, *brought)

    def matter_of(self, holder: Holder) -> MatterView | None:
        """The earlier visit that this one goes on with."""
        return self.matter or holder.matter
