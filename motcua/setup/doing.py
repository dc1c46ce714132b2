"""What the last page does: from the draft to a hall. Every part of it may be broken off and done
again; what is there already is left as it is."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from common.centre.apply import apply
from common.centre.model import Centre
from common.domain import commands
from common.domain.calendar_commands import RefreshCalendar
from common.domain.pin import is_weak
from common.domain.refusal import Refusal, Trouble
from common.i18n.messages import explain
from common.i18n.translator import Translator
from common.store.clock import Clock
from common.store.store import Store
from common.views import people
from motcua.commands.setup import import_procedures
from motcua.edge import actor
from motcua.setup import backups
from motcua.setup.draft import FOLDER, Draft, write
from motcua.setup.plan import ELSEWHERE, is_full, place_of
from motcua.setup.toml import written

FILE = "centre.toml"
"""The centre file, in the data folder."""
ANSWERS = "answers.toml"
"""Beside the draft: what another hall may begin with."""
_BEFORE = "centre.toml.before"
_PIN_DIGITS = 6
_KEEPER_WRITES = "/var/backups/motcua"
"""Where the keeper may write besides the data (deploy/systemd)."""

Tell = Callable[[str], None]


@dataclass(slots=True)
class Done:
    """What was done. `pins` are the new ones by officer, `key` the rows of a new key, `left` what
    could not be done, in words."""

    file: Path
    created: bool
    changed: bool
    pins: dict[str, str] = field(default_factory=dict)
    key: tuple[str, ...] = ()
    left: list[str] = field(default_factory=list)


def do(draft: Draft, t: Translator, tell: Tell = lambda words: None) -> Done:
    """Write the file, make the hall or change it, and whatever goes with that.

    Raises:
        Refusal: the draft is no good yet, or live numbers would be stranded; nothing was changed.
        Trouble: of the disk or the store; what was done stays, and is not done again.
    """
    centre = draft.centre()
    tell(t("setup.doing.hall"))
    store, created = _store(draft.folder, centre)
    try:
        changed = created or bool(apply(store, actor(), centre)["changed"])
        done = Done(draft.folder / FILE, created, changed)
        _write(draft, t)
        tell(t("setup.doing.procedures"))
        import_procedures(store)
        store.act(actor(), RefreshCalendar())
        if is_full(draft.rows("service")):
            _make_key(store, t, done)
        _make_clips(draft, t, tell, done)
        write(draft.folder / FOLDER / ANSWERS, written(draft.answers(), comments(t)))
        draft.plan["done"] = True
        draft.save()
        if draft.plan.get("pins", True):
            tell(t("setup.doing.pins"))
            _make_pins(store, t, done)
    finally:
        store.close()
    return done


def _store(folder: Path, centre: Centre) -> tuple[Store, bool]:
    """The store, and whether it is a new one."""
    from common.centre.document import as_document

    try:
        return Store.open(folder), False
    except Trouble as trouble:
        if trouble.code != "store_missing":
            raise
    return Store.create(folder, as_document(centre), Clock(), actor()), True


def _write(draft: Draft, t: Translator) -> None:
    """The centre file, with what was there before beside it."""
    path, text = draft.folder / FILE, written(draft.file(), comments(t))
    if path.exists() and (before := path.read_text(encoding="utf-8")) != text:
        write(draft.folder / _BEFORE, before)
    write(path, text)


def comments(t: Translator) -> Callable[[str], str]:
    """What is said above each table of a file that people go on with."""

    def said(table: str) -> str:
        key = f"setup.file.{table or 'whole'}"
        return t(key) if t.has(key) else ""

    return said


def _make_key(store: Store, t: Translator, done: Done) -> None:
    """The key of people's data, unless there is one."""
    from common.store.vault import keeping, keyfile, typed

    if keyfile.place(store.folder).exists():
        return
    try:
        _, master = keeping.create(store, actor())
    except Trouble as trouble:
        done.left.append(explain(trouble, t))
    else:
        done.key = tuple(typed.written(master))


def _make_pins(store: Store, t: Translator, done: Done) -> None:
    """A PIN for everybody who has none. Last of all, and what fails is told beside those that were
    made: a PIN that is set and not shown would be nobody's."""
    for row in people.read(store):
        if not row["pin_set"]:
            pin = new_pin()
            try:
                store.act(actor(), commands.SetPin(row["officer"], pin))
            except (Refusal, Trouble) as error:
                done.left.append(explain(error, t))
                return
            done.pins[str(row["officer"])] = pin


def new_pin() -> str:
    """One that nobody guesses among the first."""
    while is_weak(pin := f"{secrets.randbelow(10**_PIN_DIGITS):0{_PIN_DIGITS}}"):
        pass
    return pin


def _make_clips(draft: Draft, t: Translator, tell: Tell, done: Done) -> None:
    """The words of the announcer. Without them the hall calls on its screens alone."""
    if not draft.rows("speaker"):
        return
    tell(t("setup.doing.voice"))
    from hardware.service import VOICE
    from hardware.voice import maker
    from hardware.voice.sentences import LANGUAGES
    from hardware.voice.words import Region
    from motcua.setup.devices import forget_clips

    region = Region(str(draft.plan.get("region", Region.NORTH.value)))
    try:
        for lang in LANGUAGES:
            maker.build(draft.folder / VOICE, lang, region)
    except Trouble as trouble:
        done.left.append(explain(trouble, t))
    forget_clips(draft.folder)


def by_root(draft: Draft) -> Iterator[str]:
    """What only the machine's administrator can do, as lines for a shell: screens on consoles,
    backups on another disk, and the start."""
    for kind in ("kiosk", "display"):
        for code in draft.codes(kind):
            tty = place_of(draft.plan, code)
            if tty != ELSEWHERE:
                yield f"echo MOTCUA_SCREEN={code} | sudo tee /etc/motcua/screens/{tty}.env"
                yield f"sudo systemctl enable --now motcua-{kind}@{tty}"
    path = str(draft.plan.get("backups", ""))
    if path and backups.is_plain(path):
        yield from _backups_by_root(path)
    yield "sudo systemctl start motcua.target"


def _backups_by_root(path: str) -> Iterator[str]:
    yield f"sudo install -d -o motcua -g motcua -m 0750 {path}"
    yield r"sudo sed -i '/^#\?MOTCUA_BACKUPS=/d' /etc/motcua/motcua.env"
    yield f"echo MOTCUA_BACKUPS={path} | sudo tee -a /etc/motcua/motcua.env"
    if path != _KEEPER_WRITES and not path.startswith(f"{_KEEPER_WRITES}/"):
        own = "/etc/systemd/system/motcua-keeper.service.d"
        yield f"sudo mkdir -p {own}"
        lines = rf"[Service]\nReadWritePaths={path}\n"
        yield f"printf '{lines}' | sudo tee {own}/backups.conf"
        yield "sudo systemctl daemon-reload"
