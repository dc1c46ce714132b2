"""Power cuts: a hall on a disk of its own, and what is on that disk when the power is back."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import pytest

from common.domain.refusal import Trouble
from common.store import health
from common.store.store import Store
from tests.hall import make_real_hall, sign_in
from tests.processes import ROOT
from tests.verify import writers
from tests.verify.ledger import Figures, Ledger, check_whole
from tests.verify.writers import Writer

_SIZE = 96 * 2**20
_MEMORY = Path("/dev/shm")  # noqa: S108 - the disks' own contents; gone with the test


class NoDisk(Exception):
    """Disks cannot be made and mounted here."""


def _run(*command: object) -> str:
    words = [str(word) for word in command]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        raise NoDisk(f"{' '.join(words[:2])}: {done.stderr.strip()}")
    return done.stdout.strip()


@contextmanager
def looped(image: Path, at: Path) -> Iterator[Path]:
    """A file as a block device with ext4 on it, mounted at `at`; its journal is replayed first."""
    at.mkdir(exist_ok=True)
    device = _run("losetup", "--find", "--show", image)
    try:
        _run("mount", "-o", "noatime", device, at)
        try:
            yield at
        finally:
            # Never left behind, even with a file open on it: nobody could remove the folder.
            _run("umount", "--lazy", at)
    finally:
        _run("losetup", "--detach", device)


class FrailDisk:
    """A disk that forgets with the power what was not flushed: `frail_disk.py` in its process."""

    def __init__(self, served: subprocess.Popen[str]) -> None:
        self._served = served

    def tell(self, order: str) -> str:
        """Give an order; its answer."""
        assert self._served.stdin is not None
        assert self._served.stdout is not None
        self._served.stdin.write(order + "\n")
        self._served.stdin.flush()
        return self._served.stdout.readline().strip()


@contextmanager
def frail_disk(folder: Path) -> Iterator[tuple[FrailDisk, Path]]:
    """Such a disk with a new ext4, and where it is mounted.

    Raises:
        NoDisk: FUSE or loop devices may not be used here.
    """
    file = folder / "disk"
    file.touch()
    command = [sys.executable, "-m", "tests.verify.frail_disk", str(file), str(_SIZE)]
    pipe = subprocess.PIPE
    served = subprocess.Popen(
        command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, cwd=ROOT, process_group=0
    )
    with served, ExitStack() as after:
        assert served.stdout is not None
        assert served.stderr is not None
        if served.stdout.readline().strip() != "mounted":
            raise NoDisk(served.stderr.read().strip())
        after.callback(_run, "umount", file)
        device = _run("losetup", "--find", "--show", file)
        try:
            _run("mkfs.ext4", "-q", "-F", "-E", "nodiscard,lazy_itable_init=0", device)
        finally:
            _run("losetup", "--detach", device)
        yield FrailDisk(served), after.enter_context(looped(file, folder / "mounted"))


def make_crew(folder: Path) -> list[Writer]:
    """Two kiosks, two desks and somebody who checkpoints, at work on a new hall."""
    store = make_real_hall(folder)
    for desk in ("5", "6"):
        sign_in(store, desk, f"q{desk}")
    store.close()
    crew = [Writer(folder, writers.kiosk, name) for name in ("k1", "k2")]
    crew += [Writer(folder, writers.desk, name) for name in ("5", "6")]
    return [*crew, Writer(folder, writers.checkpoints, "checkpoints")]


def cut_power(
    folder: Path, cuts: int, seed: int, careless: str | None = None, lies: bool = False
) -> Figures:
    """Let a hall work and cut its power again and again; look at what is left each time.

    Args:
        careless: what to use instead of `synchronous = FULL`, to see whether a loss is noticed.
        lies: let the disk promise every flush and do none of them.

    Without losses of order (a disk that lies, `careless` OFF) the file must be whole and §7 hold:
    that is asserted here. Lost actions are for the caller to judge.
    """
    try:
        with frail_disk(folder) as (disk, mounted):
            return _cut_all(
                disk, mounted / "hall", folder, cuts, random.Random(seed), careless, lies
            )
    except NoDisk as error:
        pytest.skip(f"power cuts not tried, no disks can be made here: {error}")


def _cut_all(
    disk: FrailDisk,
    hall: Path,
    folder: Path,
    cuts: int,
    chance: random.Random,
    careless: str | None,
    lies: bool,
) -> Figures:
    crew = make_crew(hall)
    if careless is not None:
        (hall / "careless").write_text(careless)
    if lies:
        disk.tell("lie")
    figures = Figures()
    image = _MEMORY / f"motcua-cut-{chance.getrandbits(40):x}"
    for writer in crew:
        writer.start()
    try:
        for writer in crew:
            writer.hear()
        for _ in range(cuts):
            time.sleep(chance.uniform(0.02, 0.3))  # the moment must be anybody's
            ledger = _one_cut(disk, crew, image, chance)
            whole = not lies and careless != "OFF"
            _look(image, folder / "after", ledger, figures, whole=whole)
    finally:
        for writer in crew:
            writer.kill()
        image.unlink(missing_ok=True)
    return figures


def _one_cut(disk: FrailDisk, crew: Sequence[Writer], image: Path, chance: random.Random) -> Ledger:
    """The disk as it would be now; what had been acknowledged before. Everybody works on, or is
    frozen for as long as the picture takes."""
    frozen = chance.random() < 0.5
    if frozen:
        for writer in crew:
            writer.send(signal.SIGSTOP)
    for writer in crew:
        writer.hear_all()
    ledger = Ledger.of(crew)
    disk.tell(f"cut {chance.getrandbits(32)} {image}")
    if frozen:
        for writer in crew:
            writer.send(signal.SIGCONT)
    return ledger


def _look(image: Path, at: Path, ledger: Ledger, figures: Figures, *, whole: bool) -> None:
    figures.deaths += 1
    figures.acknowledged = len(ledger.told)
    lost = len(ledger.told)
    try:
        with (
            looped(image, at) as disk,
            closing(_open_noticing(disk / "hall", figures)) as store,
        ):
            if whole:
                check_whole(store)
                ledger.check_numbers(store)
            lost = len(ledger.lost(store))
            if not lost:
                ledger.check_answers(store, newest=200)
            figures.unacknowledged += ledger.unacknowledged(store)
    except (NoDisk, Trouble):
        if whole:
            raise
    figures.lost += lost
    figures.worst = max(figures.worst, lost)
    figures.deaths_with_loss += lost > 0


def _open_noticing(hall: Path, figures: Figures) -> Store:
    """Open the store; whoever is told that commits were lost goes on with what is left."""
    try:
        return Store.open(hall)
    except Trouble as trouble:
        if trouble.code != "store_behind":
            raise
        figures.noticed += 1
        health.accept_loss(hall)
        return Store.open(hall)
