"""A printer without power reads nothing. On a line that tells no more than that, the time in which
nothing moves is what shows it, so none of it may go unseen."""

from __future__ import annotations

import os
import socket
import tty
from threading import Event, Thread, Timer

import pytest

from hardware.printer.conversation import Conversation
from hardware.printer.transport import LinkError, open_link

from .samples import QUICK

NEVER = Event()
MOST = bytes(40_000)
"""More than a terminal takes in by itself."""


def test_a_printer_that_speaks_while_it_stands_still_stands_still_all_the_same() -> None:
    near, far = os.openpty()
    tty.setraw(far)
    link = open_link(f"serial://{os.ttyname(far)}?flow=none&baud=115200", QUICK, NEVER)
    enough, given_up = Event(), Event()
    Timer(0.6, enough.set).start()

    def babble() -> None:
        while not given_up.wait(0.05):
            os.write(near, b"\x10\x00\x00\x00")

    printer = Thread(target=babble)
    printer.start()
    with pytest.raises(LinkError):
        Conversation(link, QUICK, lambda status: None, enough).send(MOST)
    given_up.set()
    printer.join()
    assert link.paused > 0.4
    link.close()
    os.close(near)
    os.close(far)


def test_what_stands_still_behind_us_is_seen_as_well() -> None:
    """All has left us, and waits at a device server whose printer takes nothing."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1_024)
        link = open_link(f"socket://127.0.0.1:{server.getsockname()[1]}", QUICK, NEVER)
        peer, _ = server.accept()
        with peer:
            sent = bytes(8_000)
            assert link.send(sent) == len(sent)
            link.receive(0.5)
            assert link.pending()
            assert 0.2 < link.paused < 0.6
            peer.recv(len(sent), socket.MSG_WAITALL)
            link.paused = 0.0
            link.receive(0.5)
            assert link.paused == 0.0, "an empty line does not stand still"
        link.abort()
        link.close()
