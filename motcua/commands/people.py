"""`motcua people …`: personal values come in by standard input only, since arguments of a program
are seen by everybody on the machine."""

from __future__ import annotations

import json
import sys
from typing import Any

import click

from common.domain import person_commands
from common.domain.refusal import Refusal
from common.i18n.translator import Translator
from common.store.vault.people import Known
from motcua.edge import Session, actor, date_words, mutation, reading

_MOST = 100_000
_EXAMPLE = '{"owner": {"name": "…", "id_number": "…"}}'


@click.group()
def people() -> None:
    """Owners, submitters, proxies and contacts of dossiers."""


@people.command()
@click.argument("code")
@mutation
def put(session: Session, code: str) -> None:
    """Keep the people of dossier CODE: JSON by role on standard input."""
    record = session.act(person_commands.PutPeople(code, typed()))
    session.answer(record, _roles(session.t, "cli.people.put", record["code"], record["roles"]))


@people.command()
@click.argument("code")
@reading
def show(session: Session, code: str) -> None:
    """Show the people of dossier CODE; that somebody looked is on record."""
    from common.store.vault.people import people_of

    found = people_of(session.store, code, actor())
    record = {"people": {one.role.value: _person(session, one) for one in found}}
    lines = [line for one in found for line in _lines(session, one)]
    session.answer(record, "\n".join(lines) or session.t("cli.people.none", code=code))


def _person(session: Session, one: Known) -> dict[str, Any]:
    if one.fields is None:
        return {"purged_at": session.moment(one.purged_at or 0)}
    return one.fields.known()


def _lines(session: Session, one: Known) -> list[str]:
    t = session.t
    role = t(f"person_role.{one.role}")
    if one.fields is None:
        gone = t.date(one.purged_at or 0, session.zone)
        return [t("cli.people.gone", role=role, date=gone)]
    known = one.fields.known()
    if kind := known.get("id_kind"):
        known["id_kind"] = t(f"person.id_kind.{kind}")
    if len(born := known.get("birth_date", "")) > len("1990"):
        known["birth_date"] = date_words(born)
    return [role, *(f"  {t(f'field.{name}')}: {value}" for name, value in known.items())]


@people.command()
@reading
def find(session: Session) -> None:
    """Find dossiers by one number on standard input: {"id_number": …} or {"phone": …}."""
    from common.store.vault.people import find_people

    codes = find_people(session.store, typed(), actor())
    words = session.t("cli.people.found", n=len(codes), codes=", ".join(codes))
    session.answer({"codes": codes}, words if codes else session.t("cli.people.found.none"))


@people.command()
@click.argument("code")
@click.option("--why", required=True, help="Why; on record.")
@mutation
def purge(session: Session, code: str, why: str) -> None:
    """Make everybody of dossier CODE unreadable at once, for ever."""
    record = session.act(person_commands.PurgePeople(code, why))
    session.answer(record, _roles(session.t, "cli.people.purged", record["code"], record["purged"]))


def _roles(t: Translator, key: str, code: str, roles: list[str]) -> str:
    if not roles:
        return t("cli.people.none", code=code)
    return t(key, code=code, roles=", ".join(t(f"person_role.{role}") for role in roles))


def typed() -> dict[str, Any]:
    """The JSON object on standard input."""
    try:
        given = json.loads(sys.stdin.buffer.read(_MOST).decode("utf-8-sig"))
    except (ValueError, RecursionError):
        given = None
    if not isinstance(given, dict):
        raise Refusal("person_json", example=_EXAMPLE)  # what was typed is not said again
    return given
