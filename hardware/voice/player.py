"""Sound goes out through the machine's own players, `aplay` (ALSA) or `paplay` (PulseAudio)."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import IO

from common.domain.refusal import Trouble
from hardware.voice.sound import Sound

_GRACE_S = 2.0
_DYING_S = 1.0
_PULSE = "pulse:"
_USUAL = "default"
_NO_CARD = (
    "no such file or directory",
    "no such device",
    "cannot find card",
    "unknown pcm",
    "connection refused",
    "no such entity",
)
"""What the players say, in any case of letters, when there is nothing to play on."""


class Player:
    """Plays on one device: an ALSA name such as `default` or `plughw:1,0`, or `pulse:` and the
    name of a sink. One sound at a time; `stop` may be called from any thread."""

    def __init__(self, device: str) -> None:
        self._device = device
        self._lock = threading.Lock()
        self._running: subprocess.Popen[bytes] | None = None
        self._stopped = False

    def play(self, sound: Sound) -> None:
        """Play it to its end, or until `stop`.

        Raises:
            Trouble: `sound_no_player`, `sound_no_card`, `sound_deadline` when it took more than
                two seconds longer than it lasts, `sound_failed` with the player's own words.
        """
        with _in_memory(sound.wav()) as file, _in_memory(b"") as said:
            command = [*self._command(), f"/proc/self/fd/{file.fileno()}"]
            status = self._run(command, file.fileno(), said.fileno(), sound.seconds + _GRACE_S)
            if status != 0 and not self._stopped:
                said.seek(0)
                self._fail(status, said.read().decode("utf-8", "replace"))

    @property
    def stopped(self) -> bool:
        """Whether it is silent for good."""
        return self._stopped

    def stop(self) -> None:
        """Silence, now and for good."""
        with self._lock:
            self._stopped = True
            self._kill()

    def _command(self) -> list[str]:
        device = self._device
        if not device.startswith(_PULSE):
            if (program := shutil.which("aplay")) is not None:
                return [program, "-q", "-D", device]
            if device != _USUAL:
                raise Trouble("sound_no_player", program="aplay")
        if (program := shutil.which("paplay")) is None:
            raise Trouble("sound_no_player", program="paplay")
        sink = device.removeprefix(_PULSE)
        return [program] if sink == _USUAL else [program, f"--device={sink}"]

    def _run(self, command: list[str], file: int, said: int, seconds: float) -> int:
        """The status of the player; it and whatever it started are gone afterwards."""
        with self._lock:
            if self._stopped:
                return 0
            self._running = process = self._start(command, file, said)
        try:
            return process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise Trouble("sound_deadline", device=self._device) from None
        finally:
            with self._lock:
                self._kill()
                self._running = None

    def _start(self, command: list[str], file: int, said: int) -> subprocess.Popen[bytes]:
        try:
            return subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=said,
                pass_fds=(file,),
                start_new_session=True,
                env={**os.environ, "LC_ALL": "C"},
            )
        except OSError as error:
            raise Trouble(
                "sound_failed", device=self._device, status=-1, detail=error.strerror or str(error)
            ) from error

    def _kill(self) -> None:
        """End it with whatever it started. One that hangs in its driver cannot be waited for."""
        if self._running is None or self._running.poll() is not None:
            return
        with suppress(ProcessLookupError):
            os.killpg(self._running.pid, signal.SIGKILL)
        with suppress(subprocess.TimeoutExpired):
            self._running.wait(_DYING_S)

    def _fail(self, status: int, said: str) -> None:
        lines = [line.strip() for line in said.splitlines() if line.strip()]
        detail = lines[-1][:200] if lines else ""
        if any(sign in said.lower() for sign in _NO_CARD):
            raise Trouble("sound_no_card", device=self._device, detail=detail)
        raise Trouble("sound_failed", device=self._device, status=status, detail=detail)


@contextmanager
def _in_memory(data: bytes) -> Iterator[IO[bytes]]:
    """A file that needs no disk: a full one must not silence the hall."""
    with os.fdopen(os.memfd_create("motcua"), "w+b") as file:
        file.write(data)
        file.flush()
        yield file
