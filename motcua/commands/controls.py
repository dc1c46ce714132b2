"""`motcua service …`: what is changed about a service for today."""

from __future__ import annotations

import click

from common.domain.control_commands import CloseService, HoldService, OpenService, ResumeService
from motcua.edge import Session, mutation, parse_moment


@click.group()
def service() -> None:
    """Hold a service for a while, close it for today, open it again."""


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


@service.command()
@click.argument("service")
@click.option("--reason", required=True, help="Said to everybody.")
@click.option("--until", help="When it goes on by itself: HH:MM or ISO 8601.")
@mutation
def hold(session: Session, service: str, reason: str, until: str | None) -> None:
    """No numbers and no calls for SERVICE until then, or until `resume`."""
    at = parse_moment(until, session.store) if until else None
    record = session.act(HoldService(service, reason, at))
    session.answer(record, session.t("cli.service.held", service=_name(session, service)))


@service.command()
@click.argument("service")
@mutation
def resume(session: Session, service: str) -> None:
    """SERVICE, which is on hold, goes on."""
    record = session.act(ResumeService(service))
    session.answer(record, session.t("cli.service.resumed", service=_name(session, service)))


def _name(session: Session, code: str) -> str:
    return session.t.pick(session.store.centre().service(code).name)
