"""One line of signs and the store: what each board is about, and what is known of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from common.centre.signs.known import fitted
from common.centre.signs.profile import Profile
from common.domain.refusal import Trouble
from common.i18n.translator import Translator
from common.store.noticed import Shown
from common.store.outbox import Health
from common.views import devices as view
from hardware.health import HealthBoard
from hardware.sign.bus import SignBus
from hardware.sign.exchange import Board
from hardware.sign.hallboard import HallCall, HallWords, hall_text
from hardware.sign.model import Companion, Sign, SignHealth, SignState, SignText
from hardware.sign.table import SignTable
from hardware.sign.texts import DeskSign, Session, SignWords, sign_text


def board(row: Mapping[str, Any], known: Mapping[str, Profile]) -> Board:
    """How a sign of the centre document is spoken to, in one of the profiles `known`.

    Raises:
        Trouble: `sign_protocol` when it is in none of them.
    """
    name, width = row["protocol"], row["width"]
    if name not in known:
        raise Trouble("sign_protocol", protocol=name)
    profile = fitted(known[name], width, row.get("glyphs"))
    return Board(profile, row["address"], width, row.get("lines", profile.lines))


def _desk_sign(desk: view.DeskFacts) -> DeskSign:
    return DeskSign(
        state=desk.state,
        number=desk.number,
        calling=desk.calling,
        call_seq=desk.call_seq,
        session=Session(desk.session),
    )


class SignLine:
    """One bus: its boards, and the table of what they should show."""

    def __init__(
        self,
        url: str,
        rows: Sequence[Mapping[str, Any]],
        known: Mapping[str, Profile],
        healths: HealthBoard,
        companion: Companion | None = None,
    ) -> None:
        """`companion`: other devices on this line."""
        self._desks = {row["code"]: row["desk"] for row in rows if row["desk"]}
        self._zones = {row["code"]: row["zone"] for row in rows if row.get("zone")}
        self._boards = {row["code"]: board(row, known) for row in rows}
        self._words = SignWords.read(Translator("vi"))
        self._hall_words = HallWords.read(Translator("vi"))
        self._healths = healths
        self._seen: dict[str, int] = {}
        self._table = SignTable(self._report, self._report_routine)
        signs = [Sign(code, one) for code, one in self._boards.items()]
        self.bus = SignBus(url, signs, self._table, companion=companion)

    @property
    def zones(self) -> Collection[str]:
        """The zones that some of its boards hang over."""
        return self._zones.values()

    def show(
        self, desks: Mapping[str, view.DeskFacts], halls: Mapping[str, view.HallFacts]
    ) -> None:
        """What the boards should show from now on."""
        at_desks = {
            sign: sign_text(_desk_sign(desks[desk]), self._boards[sign], self._words)
            for sign, desk in self._desks.items()
            if desk in desks
        }
        over_halls = {
            sign: self._hall_text(sign, halls[zone])
            for sign, zone in self._zones.items()
            if zone in halls
        }
        self._table.put(at_desks | over_halls)

    def _hall_text(self, sign: str, hall: view.HallFacts) -> SignText:
        calls = [HallCall(c.number, c.counter, c.last_at, c.state) for c in hall.calls]
        board, words = self._boards[sign], self._hall_words
        return hall_text(calls, hall.phase, hall.clock, hall.now, board, words)

    def _report(self, sign: str, health: SignHealth) -> None:
        if health.call_seq and health.call_seq != self._seen.get(sign):
            self._seen[sign] = health.call_seq
            acknowledged = health.state is SignState.SHOWN
            self._healths.note(Shown(sign, health.call_seq, acknowledged))
        self._healths.report(sign, self._evidence(sign, health), health.sent_at)

    def _report_routine(self, sign: str, health: SignHealth) -> None:
        self._healths.report_routine(sign, self._evidence(sign, health), health.sent_at)

    def _evidence(self, sign: str, health: SignHealth) -> Health:
        evidence = {
            "desired": health.desired,
            "sent": health.sent,
            "answers": self._boards[sign].profile.acknowledged,
            "failures": health.failures,
            "failed": health.failed,
            "heard": health.heard.hex(" "),
            "trouble": health.trouble,
            "detail": health.evidence,
        }
        return Health("sign", health.device_state, evidence)
