"""The keys in the order of the keyboard; those that can do nothing now are dim."""

from __future__ import annotations

from textual.content import Content

from common.i18n.translator import Translator
from common.views.counter import CounterView
from counter.meaning import Offer, offers
from counter.widgets.painted import Painted

_GAP = "  "


def flowed(keys: tuple[Offer, ...], t: Translator, width: int) -> list[list[Offer]]:
    """The keys in rows no wider than `width`."""
    rows: list[list[Offer]] = [[]]
    used = 0
    for offer in keys:
        needed = len(f"{offer.key} {t(offer.text)}")
        if rows[-1] and used + len(_GAP) + needed > width:
            rows.append([])
            used = 0
        used += needed + (len(_GAP) if rows[-1] else 0)
        rows[-1].append(offer)
    return rows


class KeyLine(Painted):
    """Two rows of keys, which is enough in both languages at eighty columns."""

    def paint(self, view: CounterView) -> Content:
        """Row by row."""
        rows = flowed(offers(view), self.t, self.size.width)
        return Content("\n").join([Content(_GAP).join(map(self._key, row)) for row in rows])

    def _key(self, offer: Offer) -> Content:
        if not offer.ready:
            return Content.styled(f"{offer.key} {self.t(offer.text)}", "dim")
        return Content.assemble((offer.key, "bold $accent"), f" {self.t(offer.text)}")
