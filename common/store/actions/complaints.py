"""Complaints and praise are entered, handed on and answered. Events say that it happened and whom
it is about, never what was said."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from common.domain import complaint_commands as commands
from common.domain.actor import PERMISSIONS, Actor, Role, require
from common.domain.complaint_commands import WORDS_LONGEST, ComplaintChannel, ComplaintKind
from common.domain.due import add_working_days
from common.domain.numbering import normalise
from common.domain.refusal import Refusal
from common.domain.text import clean, named
from common.store import complaints, dossiers
from common.store.actions.base import Result
from common.store.entitled import valid_today
from common.store.queries import complaints as rows
from common.store.queries import tickets
from common.store.sqlite import Row
from common.store.tx import Tx
from common.store.working_days import calendar_of


def make(tx: Tx, command: commands.MakeComplaint, _: None) -> Result:
    """Enter it, and say until when it is to be answered.

    Raises:
        Refusal: `complaint_kind`, `complaint_channel`, `text_empty` and the like, `ticket_unknown`,
            `dossier_unknown`, `officer_unknown`, `not_permitted` for an owner who may answer none,
            `complaint_owner_concerned`, `complaint_owner_needed`, `calendar_missing`,
            `calendar_ends`.
    """
    kind, channel = _kind(command.kind), _channel(command.channel)
    words = named(_one_line(command.words), field="words", limit=WORDS_LONGEST)
    ticket = None if command.ticket is None else _ticket(tx, command.ticket, command.date)
    dossier = None if command.dossier is None else dossiers.need(tx.connection, command.dossier)
    concerned = sorted(
        rows.officers(
            tx.connection,
            ticket=None if ticket is None else ticket["id"],
            dossier=None if dossier is None else dossier["id"],
        )
    )
    owner = _owner(tx, command.owner, concerned)
    code, due_at = complaints.code_of(tx), _due(tx)
    made = {
        "code": code,
        "made_at": tx.now,
        "channel": channel,
        "kind": kind,
        "ticket": None if ticket is None else ticket["id"],
        "dossier": None if dossier is None else dossier["id"],
        "words": words,
        "owner": owner,
        "due_at": due_at,
        "entered_by": tx.actor.officer or tx.actor.terminal,
    }
    row = tx.new("complaint", made)
    for officer in concerned:
        tx.insert("complaint_officer", {"complaint": row, "officer": officer})
    tx.event(
        "complaint.made",
        subject=code,
        about=kind,
        channel=channel,
        on_ticket=made["ticket"],
        on_dossier=made["dossier"],
        concerned=concerned,
        owner=owner,
        due_at=due_at,
    )
    return {"code": code, "kind": kind, "owner": owner, "due_at": due_at}


def hand_on(tx: Tx, command: commands.HandOnComplaint, _: None) -> Result:
    """Somebody else answers it.

    Raises:
        Refusal: `complaint_unknown`, `complaint_answered`, `officer_unknown`,
            `complaint_owner_concerned`.
    """
    row = _open(tx, command.code)
    owner = _owner(tx, command.owner, complaints.about(tx.connection, row["id"]))
    tx.run("UPDATE complaint SET owner = :owner WHERE id = :id", owner=owner, id=row["id"])
    tx.event("complaint.handed_on", subject=row["code"], before=row["owner"], owner=owner)
    return {"code": row["code"], "owner": owner, "due_at": row["due_at"]}


def answer(tx: Tx, command: commands.AnswerComplaint, _: None) -> Result:
    """It is answered, once.

    Raises:
        Refusal: `complaint_unknown`, `complaint_answered`, `complaint_upheld_needed`, `text_empty`
            and the like.
    """
    row = _open(tx, command.code)
    if not complaints.may_read_words(tx.actor, row["owner"], ()):
        raise Refusal("not_permitted", action="complaint.answer", role=tx.actor.role.value)
    praise = row["kind"] == ComplaintKind.PRAISE
    if (command.upheld is None) is not praise:
        raise Refusal("complaint_upheld_needed", code=row["code"])
    words = named(_one_line(command.answer), field="answer", limit=WORDS_LONGEST)
    tx.run(
        "UPDATE complaint SET answered_at = :now, answer = :answer, upheld = :upheld"
        " WHERE id = :id",
        now=tx.now,
        answer=words,
        upheld=command.upheld,
        id=row["id"],
    )
    late = tx.now > row["due_at"]
    tx.event(
        "complaint.answered",
        subject=row["code"],
        about=row["kind"],
        upheld=command.upheld,
        late=late,
    )
    return {"code": row["code"], "upheld": command.upheld, "late": late}


def _open(tx: Tx, code: str) -> Row:
    row = complaints.need(tx.connection, code, tx.actor)
    if row["answered_at"] is not None:
        raise Refusal("complaint_answered", code=row["code"])
    return row


def _kind(text: str) -> str:
    try:
        return ComplaintKind(text).value
    except ValueError:
        raise Refusal("complaint_kind", kind=clean(text, field="kind", limit=40)) from None


def _channel(text: str) -> str:
    try:
        return ComplaintChannel(text).value
    except ValueError:
        raise Refusal("complaint_channel", channel=clean(text, field="channel", limit=40)) from None


def _one_line(text: str) -> str:
    """People write paragraphs; lines are kept as one, since line ends are control characters."""
    return " ".join(text.split())


def _ticket(tx: Tx, number: str, date: str | None) -> Row:
    row = tickets.of_date(tx.connection, number=normalise(number), date=date)
    if row is None:
        raise Refusal("ticket_unknown", number=normalise(number), date=date)
    return row


def _due(tx: Tx) -> int:
    """The end of the last of so many working days, the day itself not counted."""
    calendar = calendar_of(tx.connection, tx.centre, None)
    days = tx.centre.rules.complaint_days
    last = add_working_days(calendar, tx.centre.day_of(tx.now), days)
    return calendar.moment(last + timedelta(1), 0) - 1


def _owner(tx: Tx, wanted: str | None, concerned: Iterable[str]) -> str:
    """Who answers it: never somebody whom it is about."""
    about = frozenset(concerned)
    if wanted is not None:
        require(Actor(_role(tx, wanted), tx.actor.terminal, wanted), "complaint.answer")
        if wanted in about:
            raise Refusal("complaint_owner_concerned", officer=wanted)
        return wanted
    mine = tx.actor.officer
    if mine is not None and mine not in about and _manages(tx.actor.role):
        return mine
    for row in rows.who_answers(tx.connection):
        if row["code"] not in about and valid_today(tx, row["valid_from"], row["valid_to"]):
            return str(row["code"])
    raise Refusal("complaint_owner_needed")


def _manages(role: Role) -> bool:
    return role in PERMISSIONS["complaint.hand_on"]


def _role(tx: Tx, officer: str) -> Role:
    """Of somebody who is here today."""
    code = clean(officer, field="officer", limit=40)
    row = tx.one(
        "SELECT role, valid_from, valid_to FROM officer WHERE code = :code AND retired_at IS NULL",
        code=code,
    )
    if row is None or not valid_today(tx, row["valid_from"], row["valid_to"]):
        raise Refusal("officer_unknown", officer=code)
    return Role(row["role"])
