"""The facts of A4 papers, out of the store. Who a dossier is about stands on them only where the
caller hands it in. What legal forms say is Vietnamese, whatever language the caller speaks."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from common.domain.dossier import Deliver, ReturnedHow, State
from common.domain.refusal import Refusal
from common.forms import IN_FORCE, Form
from common.forms import facts as forms
from common.i18n.procedures import time_words
from common.i18n.translator import Translator
from common.store import batches, dossiers, procedures
from common.store.facts import Centre
from common.store.queries import dossiers as rows
from common.store.queries import papers
from common.store.sqlite import Connection, Row
from common.store.store import Store
from common.views.letterhead import letterhead

VI = Translator("vi")

OF_DOSSIER = (
    *(Form.RECEIPT, Form.SUPPLEMENT, Form.REFUSAL, Form.APOLOGY, Form.STOP),
    *(Form.CONTROL, Form.RETURN_NOTE),
)
"""The papers about one dossier."""

_PROOFS = {
    ReturnedHow.RECEIPT_SHOWN: forms.Proof.RECEIPT,
    ReturnedHow.ID_CHECKED: forms.Proof.IDENTITY,
    ReturnedHow.PROXY: forms.Proof.PROXY,
}


REGISTER_MOST = 10_000
"""Dossiers in one register: some eight hundred pages, which take a minute and 400 MB to make."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What a form shows, and by which set of rules; `code` is that of the dossier or batch."""

    code: str
    facts: forms.Facts
    rule_set: str


@dataclass(frozen=True, slots=True)
class _Of:
    """One dossier while its paper is made."""

    connection: Connection
    centre: Centre
    row: Row
    now: int
    dossier: forms.FormDossier

    @property
    def head(self) -> forms.Letterhead:
        return letterhead(self.centre)

    def officer(self, code: str | None) -> str | None:
        return papers.officer_name(self.connection, officer=code)


def of_dossier(store: Store, code: str, form: Form, people: forms.People | None = None) -> Paper:
    """The facts of one of the papers `OF_DOSSIER`.

    Raises:
        Refusal: `dossier_code_invalid`, `dossier_unknown`; `paper_nothing` where nothing has
            happened yet that the paper could say, `paper_contrary` for a second letter with a new
            date, which the rules do not allow.
    """
    with store.read() as connection:
        row, centre = dossiers.need(connection, code), store.centre()
        about = _dossier(connection, centre, row, people or forms.People())
        of = _Of(connection, centre, row, store.now(), about)
        facts = _BUILDERS[form](of)
        if facts is None:
            raise Refusal("paper_nothing", code=row["code"])
        return Paper(row["code"], facts, row["rule_set"])


def of_batch(store: Store, code: str) -> Paper:
    """The list that goes with a batch.

    Raises:
        Refusal: `batch_unknown`.
    """
    with store.read() as connection:
        centre = store.centre()
        batch = batches.need(connection, code)
        head, agency = letterhead(centre), _agency(centre, batch["agency"])
        out = batch["direction"] == "out"
        giver, taker = (head.issuer, agency) if out else (agency, head.issuer)
        found = papers.batch_items(connection, batch=batch["id"])
        facts = forms.Batch(
            head=head,
            issued_at=batch["sent_at"] or store.now(),
            number=batch["code"],
            giver=giver,
            taker=taker,
            rows=tuple(map(_batch_row, found)),
            results=not out,
            carrier=batch["carrier"],
        )
        return Paper(batch["code"], facts, IN_FORCE)


def register(
    store: Store, since: int, until: int, service: str | None = None, agency: str | None = None
) -> forms.Register:
    """The register of what was received from `since` to before `until` (UTC ms).

    Raises:
        Refusal: `service_unknown`; `register_long` for more than `REGISTER_MOST` dossiers.
    """
    with store.read() as connection:
        centre, now = store.centre(), store.now()
        if service is not None:
            centre.service(service)
        found = papers.received(
            connection,
            since=since,
            until=until,
            service=service,
            agency=agency,
            most=REGISTER_MOST + 1,
        )
        listed = tuple(map(_register_row, found))
    if len(listed) > REGISTER_MOST:
        raise Refusal("register_long", most=REGISTER_MOST)
    return forms.Register(letterhead(centre), now, since, until - 1, listed)


def _dossier(
    connection: Connection, centre: Centre, row: Row, people: forms.People
) -> forms.FormDossier:
    version = papers.version_of(
        connection, procedure=row["procedure"], valid_from=row["procedure_from"]
    )
    procedure = None if version is None else procedures.read(version)
    officer = papers.officer_name(connection, officer=row["officer"])
    return forms.FormDossier(
        code=row["code"],
        procedure=row["procedure"] if procedure is None else procedure.name,
        field="" if procedure is None else procedure.field,
        agency=_agency(centre, row["agency"]),
        received_at=row["received_at"],
        accepted_at=row["accepted_at"],
        due_at=row["due_at"],
        processing_time=_time(procedure),
        components=tuple(_component(item) for item in json.loads(row["components"])),
        sets=row["copies"],
        people=people,
        contact=forms.Contact(officer, centre.document["centre"]["hotline"]),
    )


def _agency(centre: Centre, code: str) -> str:
    names = {one["code"]: one["name"]["vi"] for one in centre.document["agency"]}
    return str(names.get(code, code))


def _time(procedure: procedures.Procedure | None) -> str | None:
    if procedure is None:
        return None
    words = procedure.data.get("time_text")
    return words or (time_words(VI, procedure.time) if procedure.time else None)


def _component(item: Mapping[str, Any]) -> forms.Component:
    counts = {name: item.get(name) or 0 for name in ("originals", "certified", "copies")}
    return forms.Component(item["name"], **counts)


def _because(kind: str, reason: str | None, note: str | None = None) -> str:
    """The coded reason as a sentence, and what was written to it."""
    coded = VI(f"{kind}.{reason}") if reason else ""
    return ". ".join(part.rstrip(".") for part in (coded, note) if part) + "."


# What each paper says; None where nothing has happened that it could say.


def _receipt(of: _Of) -> forms.Receipt | None:
    row = of.row
    if row["accepted_at"] is None:
        return None
    return forms.Receipt(
        of.head,
        _as_promised(of),
        row["accepted_at"],
        of.officer(row["officer"]),
        result_at=_result_at(of),
    )


def _as_promised(of: _Of) -> forms.FormDossier:
    """With the date that its holder was given, also while no time runs."""
    due_at = of.row["due_at"]
    return replace(of.dossier, due_at=of.row["first_due_at"] if due_at is None else due_at)


def _result_at(of: _Of) -> str:
    way, place = of.row["deliver"], of.row["deliver_place"]
    if way == Deliver.HERE:
        return of.head.issuer
    return VI(f"dossier.deliver.{way}") + (f": {place}" if place else "")


def _supplement(of: _Of) -> forms.Supplement | None:
    asked = rows.supplements_of(of.connection, dossier=of.row["id"])
    if not asked:
        return None
    newest = asked[-1]
    return forms.Supplement(
        of.head,
        of.dossier,
        newest["asked_at"],
        tuple(forms.Component(name) for name in json.loads(newest["missing"])),
        _because("dossier.reason.supplement", newest["reason"], newest["note"]),
        of.officer(newest["officer"]),
    )


def _refusal(of: _Of) -> forms.Declined | None:
    row = of.row
    if row["state"] != State.NOT_ACCEPTED and row["result"] != "refused":
        return None
    counted = (c.originals + c.certified + c.copies for c in of.dossier.components)
    return forms.Declined(
        of.head,
        of.dossier,
        row["processed_at"] or row["ended_at"],
        _because("dossier.reason.refused", row["end_reason"]),
        sum(counted) or None,
        of.officer(row["officer"]),
    )


def _apology(of: _Of) -> forms.Apology | None:
    letters = rows.letters_of(of.connection, dossier=of.row["id"])
    if not letters:
        return None
    newest = letters[-1]
    if newest["contrary"]:
        raise Refusal("paper_contrary", code=of.row["code"], letter=newest["letter_no"])
    day = datetime.fromisoformat(newest["letter_date"]).replace(tzinfo=of.centre.zone)
    return forms.Apology(
        of.head,
        replace(of.dossier, due_at=newest["old_due_at"]),
        int(day.timestamp() * 1000),
        _because("dossier.reason.reschedule", newest["reason"], newest["note"]),
        newest["new_due_at"],
        number=newest["letter_no"],
    )


def _stop(of: _Of) -> forms.Stopped | None:
    row = of.row
    if row["state"] != State.STOPPED:
        return None
    reason = _because("dossier.end_reason", row["end_reason"])
    return forms.Stopped(of.head, _as_promised(of), row["ended_at"], row["ended_at"], reason)


def _control(of: _Of) -> forms.ControlSlip:
    ways = papers.ways_of(of.connection, dossier=of.row["id"])
    back = [way for way in ways if way["direction"] == "in"]
    steps = tuple(_step(of, way, brought=way in back[-1:]) for way in ways)
    return forms.ControlSlip(
        of.head, of.dossier, of.now, steps, officer=of.officer(of.row["officer"])
    )


def _step(of: _Of, way: Row, *, brought: bool) -> forms.Step:
    """One way. Whether the agency was in time stands at the one that `brought` the result."""
    here, agency = of.head.issuer, _agency(of.centre, way["agency"])
    back = way["direction"] == "in"
    giver, taker = (agency, here) if back else (here, agency)
    return forms.Step(
        giver, taker, way["sent_at"], _pace(of) if brought else None, note=way["code"]
    )


def _pace(of: _Of) -> forms.Pace | None:
    """How the agency was done against the date."""
    done, due = of.row["processed_at"], of.row["due_at"]
    if done is None or due is None:
        return None
    if done > due:
        return forms.Pace.LATE
    early = of.centre.day_of(done) < of.centre.day_of(due)
    return forms.Pace.EARLY if early else forms.Pace.ON_TIME


def _return_note(of: _Of) -> forms.ReturnNote | None:
    row = of.row
    if row["returned_at"] is None:
        return None
    proof = _PROOFS.get(row["returned_how"])
    return forms.ReturnNote(
        of.head,
        of.dossier,
        row["returned_at"],
        receiver=_receiver(of.dossier.people, proof),
        proof=proof,
        result_kind=VI(f"dossier.result.{row['result']}"),
    )


def _receiver(people: forms.People, proof: forms.Proof | None) -> str | None:
    """Who has come, as far as that is known: with an authorisation it is not the owner."""
    return people.submitter if proof is forms.Proof.PROXY else people.submitter or people.owner


_BUILDERS: Mapping[Form, Callable[[_Of], forms.Facts | None]] = {
    Form.RECEIPT: _receipt,
    Form.SUPPLEMENT: _supplement,
    Form.REFUSAL: _refusal,
    Form.APOLOGY: _apology,
    Form.STOP: _stop,
    Form.CONTROL: _control,
    Form.RETURN_NOTE: _return_note,
}


def _batch_row(item: Row) -> forms.BatchRow:
    return forms.BatchRow(
        code=item["code"],
        content=item["name"] or "",
        at=item["added_at"],
        result=VI(f"dossier.result.{item['result']}") if item["result"] else "",
        fee_due=bool(item["fee_due"]),
        by_post=item["deliver"] == "post",
    )


def _register_row(row: Row) -> forms.RegisterRow:
    how, state = row["returned_how"], State(row["state"])
    ended = state in (State.NOT_ACCEPTED, State.WITHDRAWN, State.STOPPED)
    return forms.RegisterRow(
        code=row["code"],
        procedure=row["name"] or row["procedure"],
        received_at=row["received_at"],
        sets=row["copies"],
        due_at=row["due_at"],
        returned_at=row["returned_at"],
        returned_how=VI(f"dossier.returned_how.{how}") if how else None,
        receiver=row["officer"],
        note=VI(f"dossier.state.{int(state)}") if ended else "",
    )
