"""`motcua desk …`: the officer's keys, headless."""

from __future__ import annotations

import click

from common.domain import commands, fee_commands
from common.domain.control_commands import AnnounceBreak, AssignDesk, CancelBreak
from common.domain.model import Outcome, PauseReason
from motcua.edge import Session, mutation, parse_moment, read_pin
from motcua.words import desk_words


@click.group()
def desk() -> None:
    """Sign in, call, serve, finish."""


def _do(session: Session, command: commands.Command) -> None:
    record = session.act(command)
    session.answer(record, desk_words(session, record))


@desk.command("sign-in")
@click.argument("desk")
@click.option("--officer", required=True, help="Officer's code; the PIN comes by prompt or stdin.")
@click.option("--takeover", is_flag=True, help="Relieve who is on duty, leave another desk.")
@mutation
def sign_in(session: Session, desk: str, officer: str, takeover: bool) -> None:
    """Take up duty at DESK and open it."""
    pin = read_pin(session.t("cli.pin.prompt"))
    _do(session, commands.SignIn(desk, officer, pin, takeover))


@desk.command("open")
@click.argument("desk")
@click.option("--reason", help="Why, for the record.")
@mutation
def open_(session: Session, desk: str, reason: str | None) -> None:
    """Take people again at DESK."""
    _do(session, commands.OpenDesk(desk, reason))


@desk.command()
@click.argument("desk")
@click.option(
    "--reason",
    required=True,
    help=f"{', '.join(PauseReason)}; other words count as `other` and stand in the record.",
)
@click.option("--until", help="When it takes people again: HH:MM or ISO 8601.")
@mutation
def pause(session: Session, desk: str, reason: str, until: str | None) -> None:
    """Let DESK rest."""
    at = parse_moment(until, session.store) if until else None
    _do(session, commands.PauseDesk(desk, reason, at))


@desk.command("break")
@click.argument("desk")
@click.option("--from", "begins", help="HH:MM or ISO 8601. Default: now.")
@click.option("--to", "ends", help="HH:MM or ISO 8601.")
@click.option("--reason", help="Why, for the record.")
@click.option("--cancel", is_flag=True, help="Call off the one from --from, or all that are left.")
@mutation
def break_(
    session: Session,
    desk: str,
    begins: str | None,
    ends: str | None,
    reason: str | None,
    cancel: bool,
) -> None:
    """Announce a break of DESK, so that estimates know of it."""
    from_at = parse_moment(begins, session.store) if begins else None
    if cancel:
        answer = session.act(CancelBreak(desk, from_at))
        session.answer(answer, session.t("cli.done"))
        return
    if ends is None or reason is None:
        raise click.UsageError("--to and --reason are needed")
    to_at = parse_moment(ends, session.store)
    record = session.act(AnnounceBreak(desk, from_at, to_at, reason))
    span = session.t.interval(record["from"], record["to"], session.zone)
    session.answer(record, session.t("cli.desk.break", desk=desk, interval=span))


@desk.command()
@click.argument("desk")
@click.option("--reason", help="Why, for the record.")
@mutation
def close(session: Session, desk: str, reason: str | None) -> None:
    """Close DESK; its officer's duty ends."""
    _do(session, commands.CloseDesk(desk, reason))


@desk.command()
@click.argument("desk")
@click.option("--serve", "serves", multiple=True, help="A service it serves first; repeat it.")
@click.option("--help-out", "helps", multiple=True, help="A service it helps out with; repeat it.")
@click.option("--reason", required=True, help="Why, for the record.")
@mutation
def assign(
    session: Session, desk: str, serves: tuple[str, ...], helps: tuple[str, ...], reason: str
) -> None:
    """Until the day ends DESK serves these services and no others."""
    record = session.act(AssignDesk(desk, serves, helps, reason))
    services = ", ".join((*record["serves"], *record["helps"]))
    session.answer(record, session.t("cli.desk.assigned", desk=desk, services=services))


@desk.command("next")
@click.argument("desk")
@click.option("--finish", is_flag=True, help="First finish the holder with the default outcome.")
@click.option("--number", help="Call this number instead.")
@click.option("--reason", help="Why this number (needed with --number).")
@click.option("--priority", is_flag=True, help="Only people with a priority class.")
@mutation
def next_(
    session: Session,
    desk: str,
    finish: bool,
    number: str | None,
    reason: str | None,
    priority: bool,
) -> None:
    """Call the earliest promise DESK may serve."""
    _do(session, commands.CallNext(desk, finish, number, reason, priority=priority))


@desk.command()
@click.argument("desk")
@mutation
def recall(session: Session, desk: str) -> None:
    """Call the holder again."""
    _do(session, commands.Recall(desk))


@desk.command()
@click.argument("desk")
@mutation
def start(session: Session, desk: str) -> None:
    """The holder is here."""
    _do(session, commands.StartService(desk))


@desk.command()
@click.argument("desk")
@mutation
def undo(session: Session, desk: str) -> None:
    """Take back a mistaken call."""
    _do(session, commands.UndoCall(desk))


@desk.command()
@click.argument("desk")
@mutation
def absent(session: Session, desk: str) -> None:
    """Nobody came, after two calls and a minute."""
    _do(session, commands.MarkAbsent(desk))


@desk.command()
@click.argument("desk")
@mutation
def park(session: Session, desk: str) -> None:
    """The holder fetches a paper and comes back."""
    _do(session, commands.Park(desk))


@desk.command("return")
@click.argument("desk")
@click.argument("number")
@mutation
def return_(session: Session, desk: str, number: str) -> None:
    """The holder of parked or absent NUMBER is back."""
    _do(session, commands.ReturnTicket(number, desk))


@desk.command()
@click.argument("desk")
@click.option(
    "--outcome",
    type=click.Choice([outcome.value for outcome in Outcome]),
    help="How the visit ended. Default: the service's own, if it has one.",
)
@click.option("--procedure", help="What it was about: a code of the catalogue, or khac.")
@click.option("--reason", help="Coded reason of a supplement, a refusal or advice.")
@click.option("--missing", multiple=True, help="A paper that lacks.")
@click.option("--matter", help="Token of an earlier visit about the same matter.")
@click.option("--printer", help="Printer of the slip, or none.")
@mutation
def finish(
    session: Session,
    desk: str,
    outcome: str | None,
    procedure: str | None,
    reason: str | None,
    missing: tuple[str, ...],
    matter: str | None,
    printer: str | None,
) -> None:
    """End the visit at DESK."""
    _do(session, commands.Finish(desk, outcome, procedure, reason, missing, matter, printer))


@desk.command("to-cashier")
@click.argument("desk")
@click.option("--then", help="Service to go on to after that, instead of back here.")
@mutation
def to_cashier(session: Session, desk: str, then: str | None) -> None:
    """The holder goes to pay and comes back."""
    _do(session, fee_commands.SendToCashier(desk, then))


@desk.command("send-back")
@click.argument("desk")
@mutation
def send_back(session: Session, desk: str) -> None:
    """From the cashier back to where the holder was sent from."""
    _do(session, fee_commands.SendBack(desk))


@desk.command()
@click.argument("desk")
@click.option("--to-service", help="Service to go on to.")
@click.option("--to-desk", help="Desk to go on to.")
@click.option("--to-officer", help="Officer on duty to go on to, at whatever desk they are.")
@mutation
def transfer(
    session: Session,
    desk: str,
    to_service: str | None,
    to_desk: str | None,
    to_officer: str | None,
) -> None:
    """Send the holder on, with the promise already given."""
    _do(session, commands.Transfer(desk, to_service, to_desk, to_officer))


@desk.command("change-service")
@click.argument("desk")
@click.argument("service")
@mutation
def change_service(session: Session, desk: str, service: str) -> None:
    """The holder came for SERVICE: they stay at DESK, with number and promise."""
    _do(session, commands.ChangeHere(desk, service))


@desk.command("serve-now")
@click.argument("desk")
@click.argument("service")
@click.option("--priority", "priority_class", help="Code of a priority class.")
@mutation
def serve_now(session: Session, desk: str, service: str, priority_class: str | None) -> None:
    """Serve somebody without a number at once."""
    _do(session, commands.ServeNow(desk, service, priority_class))
