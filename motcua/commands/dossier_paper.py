"""`motcua dossier paper|register`: legal forms as PDF files, for whoever has an A4 printer."""

from __future__ import annotations

import os
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import click

from common.domain.dossier_commands import NotePaper
from common.domain.refusal import Refusal
from motcua.edge import Session, actor, mutation, parse_date, require_in_order

if TYPE_CHECKING:
    from common.forms.facts import Facts, People

FORMS = (
    *("receipt", "supplement", "refusal", "apology", "stop", "control", "return_note"),
    "hand_over",
)
_RULES = ("nd118_2025", "nd61_2018")
_PRIVATE = 0o600
_FILE = click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
_FORCE = click.option("--force", is_flag=True, help="Write over a file that is there.")


@click.command()
@click.argument("code")
@click.argument("form", metavar="FORM", type=click.Choice(FORMS))
@_FILE
@click.option("--rule-set", type=click.Choice(_RULES), help="Default: the dossier's own.")
@click.option("--people", is_flag=True, help="With the people of the dossier; this is on record.")
@_FORCE
@mutation
def paper(
    session: Session,
    code: str,
    form: str,
    file: Path,
    rule_set: str | None,
    people: bool,
    force: bool,
) -> None:
    """Write a FORM of the dossier CODE (hand_over: of the batch CODE) into FILE, a PDF."""
    from common.forms import Form
    from common.views import forms

    _require_free(file, force)
    if form == Form.HAND_OVER:
        made = forms.of_batch(session.store, code)
    else:
        made = forms.of_dossier(session.store, code, Form(form))
        if people:
            found = _people(session, made.code)
            made = forms.of_dossier(session.store, made.code, Form(form), found)
    rules = rule_set or made.rule_set
    _print(session, form, made.code, made.facts, rules, file, people=people, force=force)


@click.command()
@_FILE
@click.option("--from", "since", required=True, help="First day, 2026-11-01.")
@click.option("--to", "until", required=True, help="Last day.")
@click.option("--service", help="Only this service's.")
@click.option("--agency", help="Only this agency's.")
@click.option("--rule-set", type=click.Choice(_RULES), default=_RULES[0], help="Whose form.")
@_FORCE
@mutation
def register(
    session: Session,
    file: Path,
    since: str,
    until: str,
    service: str | None,
    agency: str | None,
    rule_set: str,
    force: bool,
) -> None:
    """Write the register of what was received in these days into FILE, a PDF."""
    from common.store import official
    from common.views import forms

    first, last = parse_date(since), parse_date(until)
    require_in_order(first, last)
    _require_free(file, force)
    ends = (
        _midnight(session, date.fromisoformat(first)),
        _midnight(session, date.fromisoformat(last) + timedelta(days=1)),
    )
    with official.apart(session.store) as part:
        facts = forms.register(part, *ends, service, agency)
    _print(session, "register", f"{first}/{last}", facts, rule_set, file, people=False, force=force)


def _midnight(session: Session, day: date) -> int:
    return int(datetime.combine(day, time(), session.zone).timestamp() * 1000)


def _print(
    session: Session,
    form: str,
    about: str,
    facts: Facts,
    rule_set: str,
    file: Path,
    *,
    people: bool,
    force: bool,
) -> None:
    """Drawn outside any transaction; on record before anybody can read it."""
    from common.domain.mark import Mark
    from common.forms import Form, render
    from common.i18n.translator import Translator
    from common.store import marks

    found = marks.of_dossier(session.store, about)
    if form == "register" and found is Mark.TRIAL:
        found = None  # it leaves the trial out
    mark = None if found is None else Translator("vi")(found.text)
    pdf = render(Form(form), facts, rule_set, mark=mark)
    session.act(NotePaper(about, form, people))
    _write(file, pdf, force=force)
    record = {"about": about, "form": form, "rule_set": rule_set, "file": str(file)}
    session.answer(record, session.t("cli.dossier.paper", path=file))


def _require_free(file: Path, force: bool) -> None:
    if file.exists() and not force:
        raise Refusal("file_exists", path=str(file))


def _write(file: Path, data: bytes, *, force: bool) -> None:
    """The whole file or nothing, readable by its owner only."""
    unfinished = file.with_name(f".{file.name}.{uuid4().hex}")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    try:
        if not force:
            os.close(os.open(file, flags, _PRIVATE))  # nobody else takes the name meanwhile
        with os.fdopen(os.open(unfinished, flags, _PRIVATE), "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        unfinished.replace(file)
    except FileExistsError:
        raise Refusal("file_exists", path=str(file)) from None
    except OSError:
        if not force:
            file.unlink(missing_ok=True)
        raise
    finally:
        unfinished.unlink(missing_ok=True)


def _people(session: Session, code: str) -> People:
    from common.store.vault.people import people_of
    from common.views.on_paper import on_paper

    return on_paper(people_of(session.store, code, actor()))
