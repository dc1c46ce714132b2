"""Boards found by asking: which addresses answer on a line, and in which protocol."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from common.centre.signs.known import fitted
from common.centre.signs.line import settings
from common.centre.signs.profile import Profile, shipped
from common.domain.refusal import Trouble
from hardware.sign.exchange import Board, Verdict
from hardware.sign.port import PORT_ERRORS, Port, say

_TRIES = 2
"""A first question may be spoilt by what stood on the line before it."""
MOST_ASKED = 32
"""Addresses beyond are rare, and each silence costs its patience."""


def askable() -> tuple[Profile, ...]:
    """The shipped protocols in which a board says that it has understood, and its address."""
    return tuple(it for it in shipped().values() if it.acknowledged and it.addressed)


def answering(
    line: str, profile: Profile, width: int, addresses: Iterable[int] = ()
) -> Iterator[int]:
    """The addresses at which a board answers, as they are found; each board then shows its own.

    Raises:
        Trouble: the port, as in `Port.open`, or `sign_port_lost`.
    """
    first, last = profile.addresses_of(profile.lines)
    asked = addresses or range(first, min(last, first + MOST_ASKED - 1) + 1)
    with _opened(line, profile) as port:
        for address in asked:
            board = Board(fitted(profile, width, None), address, width, profile.lines)
            if any(_answers(port, board) for _ in range(_TRIES)):
                yield address


def speaking(line: str, addresses: Iterable[int] = (1, 2, 3)) -> Iterator[tuple[Profile, int]]:
    """Protocols in which somebody answers on the line, with one address each. Those that give no
    answers cannot be found so: their boards have to be looked at.

    Raises:
        Trouble: as in `answering`.
    """
    wanted = tuple(addresses)
    for profile in askable():
        first, last = profile.addresses_of(profile.lines)
        fitting = [address for address in wanted if first <= address <= last]
        for address in answering(line, profile, profile.width, fitting or [first]):
            yield profile, address
            break


def _answers(port: Port, board: Board) -> bool:
    """Whether it says anything to its own address: yes, no, or another text."""
    text = str(board.address)
    lines = (text,) if board.showable(text) else ()
    for exchange in [*board.setup(), *board.show(lines)]:
        verdict, _ = say(port, exchange)
        if exchange.answer is not None and verdict is not Verdict.NOTHING_YET:
            return True
    return False


@contextmanager
def _opened(line: str, profile: Profile) -> Iterator[Port]:
    place = settings(line, profile.baud, profile.framing)
    port = Port.open(place)
    try:
        yield port
    except PORT_ERRORS as error:
        raise Trouble("sign_port_lost", url=place.url, reason=str(error)) from error
    finally:
        port.close()
