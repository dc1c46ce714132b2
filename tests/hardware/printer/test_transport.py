"""The way to a printer keeps its deadlines and loses no byte it could have delivered."""

from __future__ import annotations

import select
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from hardware.printer.timing import BackOff, Timing
from hardware.printer.transport import Bell, Doorbell, Link, LinkError, open_link

from .samples import QUICK

NEVER = threading.Event()
MEGABYTE = bytes(1_000_000)


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server


def dial(listener: socket.socket, timing: Timing = QUICK) -> Link:
    return open_link(f"tcp://127.0.0.1:{listener.getsockname()[1]}", timing, NEVER)


def test_nobody_listening_is_unreachable(unused_tcp_port: int) -> None:
    with pytest.raises(LinkError) as lost:
        open_link(f"tcp://127.0.0.1:{unused_tcp_port}", QUICK, NEVER)
    assert lost.value.code == "unreachable"


def test_connecting_has_a_deadline_and_can_be_stopped() -> None:
    # A full backlog leaves further connections unanswered, as a switched-off printer does.
    with socket.create_server(("127.0.0.1", 0), backlog=0) as server:
        address = server.getsockname()
        fillers = [socket.socket() for _ in range(4)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(address)
        for patience, stopped in ((0.3, False), (60.0, True)):
            stop = threading.Event()
            if stopped:
                threading.Timer(0.2, stop.set).start()
            began = time.monotonic()
            with pytest.raises(LinkError) as lost:
                open_link(f"tcp://127.0.0.1:{address[1]}", replace(QUICK, connect=patience), stop)
            assert lost.value.code == "unreachable"
            assert 0.1 < time.monotonic() - began < 2
        for filler in fillers:
            filler.close()


def test_of_several_addresses_of_a_name_the_one_that_answers_is_taken(
    listener: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = listener.getsockname()[1]
    found = [
        (socket.AF_INET, socket.SOCK_STREAM, 0, "", (host, port))
        for host in ("127.0.0.2", "127.0.0.1")
    ]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: found)
    link = open_link(f"tcp://may-in:{port}", QUICK, NEVER)
    with listener.accept()[0] as peer:
        link.send(b"A012")
        assert peer.recv(4) == b"A012"
        peer.close()
        link.close()


def test_a_printer_that_waits_for_paper_is_not_hung_up_on(listener: socket.socket) -> None:
    """It takes nothing, and acknowledges nothing, for as long as its operator is away."""
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1_024)
    link = dial(listener, replace(QUICK, write=0.2, operator=20))
    with listener.accept()[0] as peer:
        link.send(MEGABYTE)
        assert link.pending()
        assert link.receive(2) == b""
        peer.close()
        link.abort()
        link.close()


def test_a_reader_that_stops_is_noticed_within_a_slip(listener: socket.socket) -> None:
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    link = dial(listener)
    peer, _ = listener.accept()
    with peer:
        began = time.monotonic()
        sent = link.send(MEGABYTE)
        assert sent < 200_000, "the kernel must not swallow whole days of slips"
        assert time.monotonic() - began < QUICK.write + 1
        link.abort()
        link.close()


def test_answers_are_heard_while_writing(listener: socket.socket) -> None:
    link = dial(listener)
    peer, _ = listener.accept()
    with peer:
        peer.sendall(b"\x18\x00\x0f\x00")
        link.send(MEGABYTE)
        assert link.receive(0) == b"\x18\x00\x0f\x00"
        link.abort()
        link.close()


def test_closing_with_unread_answers_still_delivers_everything(listener: socket.socket) -> None:
    link = dial(listener)
    peer, _ = listener.accept()
    with peer:
        link.send(bytes(5_000))
        peer.sendall(b"\x10\x00\x00\x00" * 10)
        assert select.select([link], [], [], 5)[0], "there is something we have not read"
        closing = threading.Thread(target=link.close)
        closing.start()
        peer.settimeout(2)
        heard = 0
        while data := peer.recv(512):
            heard += len(data)
        assert heard == 5_000, "no reset that throws away what the printer has not read"
        peer.close()
        closing.join()


def test_the_end_of_the_connection_is_an_error(listener: socket.socket) -> None:
    link = dial(listener)
    listener.accept()[0].close()
    with pytest.raises(LinkError) as lost:
        link.receive(5)
    assert lost.value.code == "closed"
    link.close()


def test_a_bell_is_heard_in_every_wait_and_ends_an_idle_one(listener: socket.socket) -> None:
    bell, answered = Bell(), threading.Event()
    link = open_link(
        f"tcp://127.0.0.1:{listener.getsockname()[1]}", QUICK, NEVER, Doorbell(bell, answered.set)
    )
    threading.Timer(0.1, bell.ring).start()
    began = time.monotonic()
    assert link.receive(60, wakeable=True) == b""
    assert answered.is_set()
    assert link.receive(0.05, wakeable=True) == b"", "it rings once"
    answered.clear()
    bell.ring()
    assert link.receive(0.05) == b""
    assert answered.is_set(), "other waits hear it too, and go on"
    assert 0.1 <= time.monotonic() - began < 5
    bell.toll()
    for _ in range(2):
        assert link.receive(60, wakeable=True) == b"", "a bell that tolls cannot be hushed"
    link.abort()
    link.close()
    bell.close()


def test_waits_double_up_to_the_most() -> None:
    back_off = BackOff(Timing(retry_first=1, retry_most=5))
    assert [back_off.wait() for _ in range(5)] == [1, 2, 4, 5, 5]
    back_off.reset()
    assert back_off.wait() == 1


def test_patience_scales_and_grows_with_the_slip() -> None:
    timing = Timing()
    assert timing.scaled(0.1).fence == pytest.approx(timing.fence / 10)
    assert timing.fence_after(19_200, 1_920, 800) == pytest.approx(timing.fence + 10 + 1)
    scaled = timing.scaled(0.1)
    assert scaled.fence_after(0, 1, 800) == pytest.approx(timing.fence_after(0, 1, 800) / 10)
