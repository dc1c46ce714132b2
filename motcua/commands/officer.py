"""`motcua officer …`."""

from __future__ import annotations

from typing import Any

import click

from common.domain import commands
from common.domain.actor import STAFF
from common.domain.session_commands import UnlockOfficer
from common.views import people
from motcua.edge import Session, mutation, read_pin, reading, why_option


@click.group()
def officer() -> None:
    """Officers and their PINs."""


@officer.command()
@click.argument("code")
@click.argument("name")
@click.option("--role", default="officer", type=click.Choice([role.value for role in STAFF]))
@click.option("--staff-type", default="own", type=click.Choice(["own", "seconded", "postal"]))
@click.option("--agency", "home_agency", help="Home agency's code.")
@why_option
@mutation
def add(
    session: Session,
    code: str,
    name: str,
    role: str,
    staff_type: str,
    home_agency: str | None,
    why: str | None,
) -> None:
    """Add officer CODE called NAME, besides those of the centre file."""
    record = session.act(commands.AddOfficer(code, name, role, staff_type, home_agency, why))
    session.answer(record, f"{record['officer']} · {record['name']}")


@officer.command("set-pin")
@click.argument("code")
@why_option
@mutation
def set_pin(session: Session, code: str, why: str | None) -> None:
    """Set the PIN of officer CODE: by prompt, or one line of standard input."""
    pin = read_pin(session.t("cli.pin.prompt"), confirm=True)
    record = session.act(commands.SetPin(code, pin, why))
    session.answer(record, session.t("cli.done"))


@officer.command()
@click.argument("code")
@why_option
@mutation
def unlock(session: Session, code: str, why: str | None) -> None:
    """Undo the lock-out of officer CODE after too many wrong PINs."""
    record = session.act(UnlockOfficer(code, why))
    session.answer(record, session.t("cli.done"))


@officer.command("list")
@reading
def list_(session: Session) -> None:
    """List the officers, and who is locked out until when."""
    officers = people.read(session.store)
    session.answer({"officers": officers}, "\n".join(_line(session, row) for row in officers))


def _line(session: Session, row: dict[str, Any]) -> str:
    line = f"{row['officer']} · {row['name']} · {row['desk'] or '—'}"
    if row["locked_until"] is None:
        return line
    t = session.t
    return f"{line} · {t('cli.officer.locked', until=t.time(row['locked_until'], session.zone))}"
