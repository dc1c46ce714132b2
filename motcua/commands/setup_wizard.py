"""`motcua setup`: the wizard, and the same from a file of answers."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from common.domain.refusal import Refusal
from motcua.edge import Session, reading

if TYPE_CHECKING:
    from motcua.setup.draft import Draft

_FILE = click.Path(path_type=Path)


@click.command()
@click.option("--answers", type=_FILE, help="Answers or a centre file, or a shipped centre.")
@click.option("--yes", is_flag=True, help="No screen: do what the answers say.")
@click.option("--afresh", is_flag=True, help="Forget what was told before.")
@reading
def setup(session: Session, answers: Path | None, yes: bool, afresh: bool) -> None:
    """Make a hall, or change the one there is: a page after the other."""
    from common.store.sole import sole
    from motcua.setup.draft import FOLDER

    place = session.folder / FOLDER
    place.mkdir(parents=True, exist_ok=True)
    with sole(place, "setup"):
        _set_up(session, answers, yes=yes, afresh=afresh)


def _set_up(session: Session, answers: Path | None, *, yes: bool, afresh: bool) -> None:
    """With nobody else at it."""
    from common.centre import shipped
    from motcua.setup.opening import opened

    if str(answers) in shipped.NAMES:
        answers = shipped.centre(str(answers))
    draft = opened(session.folder, answers, afresh=afresh)
    if yes:
        _do(session, draft)
        return
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise Refusal("setup_no_terminal")
    from common.tui.launch import forget_lost_terminal, scrub
    from motcua.setup.app import SetupApp

    scrub()
    app = SetupApp(draft, session.t.lang)
    app.run(mouse=False)
    forget_lost_terminal()
    sys.exit(app.return_code or 0)


def _do(session: Session, draft: Draft) -> None:
    """What the last page does, told in one answer."""
    from motcua.setup.doing import by_root, do

    done = do(draft, session.t)
    commands = list(by_root(draft))
    t = session.t
    what = "created" if done.created else "applied" if done.changed else "same"
    lines = [t(f"setup.done.{what}", path=done.file)]
    lines += [t("setup.done.sign_in", code=code, pin=pin) for code, pin in done.pins.items()]
    lines += [*done.key, *done.left, t("setup.done.root"), *(f"  {line}" for line in commands)]
    record = {
        "centre": draft.centre().code,
        "file": str(done.file),
        "created": done.created,
        "changed": done.changed,
        "pins": done.pins,
        "key": list(done.key),
        "left": done.left,
        "by_root": commands,
    }
    session.answer(record, "\n".join(lines))
