"""`motcua service …`: what is changed about a service for today."""

from __future__ import annotations

import click

from common.domain.control_commands import CloseService, OpenService
from motcua.edge import Session, mutation


@click.group()
def service() -> None:
    """Close a service for today, open it again."""


@service.command()
@click.argument("service")
@click.option("--reason", required=True, help="Why, for the record.")
@mutation
def close(session: Session, service: str, reason: str) -> None:
    """No more numbers for SERVICE today; who has one is served."""
    record = session.act(CloseService(service, reason))
    session.answer(record, session.t("cli.service.closed", service=_name(session, service)))


@service.command("open")
@click.argument("service")
@click.option("--reason", required=True, help="Why, for the record.")
@mutation
def open_(session: Session, service: str, reason: str) -> None:
    """Give numbers for SERVICE again."""
    record = session.act(OpenService(service, reason))
    session.answer(record, session.t("cli.service.opened", service=_name(session, service)))


def _name(session: Session, code: str) -> str:
    return session.t.pick(session.store.centre().service(code).name)
