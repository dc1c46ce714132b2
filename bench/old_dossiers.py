"""Dossiers, visits, fees and letters of many years, one dossier for every so many tickets.

Most are done and handed back in time; some of every kind go another way, as they do in a centre:
refused at once or later, completed, put off, withdrawn, under way still. Which, hangs on the serial
alone, so that two histories of one size are alike.
"""

from __future__ import annotations

from pathlib import Path

from bench.lived import CENTRE
from common.centre import procedures, shipped
from common.domain import commands
from common.domain.actor import Actor, Role
from common.store import folder as folders
from common.store import sqlite
from common.store.store import Store

_DAY_MS = 86_400_000
_FRESH_DAYS = 20
"""What came so lately before the end may be under way still."""

_CHOSEN = """
CREATE TEMP TABLE chosen AS SELECT row_number() OVER (ORDER BY code) - 1 AS n, code, valid_from
    FROM (SELECT code, min(valid_from) AS valid_from FROM procedure GROUP BY code)
"""

# One row for each dossier; `s` is its serial, by which everything is decided.
_SERIALS = """
CREATE TEMP TABLE serial AS
SELECT ticket.id AS ticket, ticket.id / :every AS s, ticket.day, ticket.service, ticket.unit,
    ticket.issued_at + 1200000 AS at, leg.officer, leg.desk, service.agency,
    ticket.issued_at > (SELECT max(issued_at) FROM ticket) - :fresh AS fresh
FROM ticket JOIN leg ON leg.ticket = ticket.id AND leg.position = 1
JOIN service ON service.code = ticket.service WHERE ticket.id % :every = 0
"""

_DOSSIERS = """
INSERT INTO dossier (code, tail, procedure, procedure_from, service, unit, agency, channel, state,
    state_at, rule_set, received_at, entered_at, accepted_at, clock_at, time_value, time_unit,
    due_at, first_due_at, processed_at, result, end_reason, returned_at, returned_how, ended_at,
    reschedules, ticket, day, desk, officer, centre_version)
SELECT 'H21.25-' || ticket, ticket, code, valid_from, service, unit, coalesce(agency, 'ubnd-xa'),
    CASE s % 7 WHEN 0 THEN 'online' WHEN 1 THEN 'postal' ELSE 'direct' END, state, at,
    'nd118_2025', at, at, iif(state = 3, NULL, at), iif(state = 3, NULL, at), 5, 'working_day',
    iif(state = 3, NULL, due), iif(state = 3, NULL, due - put_off),
    iif(state IN (9, 10), done, NULL),
    CASE WHEN state IN (9, 10) THEN iif(s % 53 = 5, 'refused', 'granted') END,
    CASE WHEN state IN (3, 7) OR s % 53 = 5 AND state IN (9, 10) THEN 'other' END,
    iif(state = 10, back, NULL), iif(state = 10, 'proxy', NULL),
    CASE WHEN state = 10 THEN back WHEN state IN (3, 7) THEN at + 600000 END,
    put_off > 0, ticket, day, desk, officer, 1
FROM (SELECT serial.*, chosen.code, chosen.valid_from,
    at + (2 + s % 5 + 6 * (s % 41 = 3)) * :day AS done,
    at + (3 + s % 5 + 6 * (s % 41 = 3)) * :day AS back,
    at + (6 + 5 * (s % 43 = 4)) * :day AS due, 5 * :day * (s % 43 = 4) AS put_off,
    CASE WHEN s % 50 = 0 THEN 3 WHEN s % 97 = 1 THEN 7 WHEN fresh AND s % 3 = 0 THEN 4
        WHEN fresh AND s % 11 = 1 THEN 6 WHEN fresh AND s % 3 = 1 THEN 9 ELSE 10 END AS state
    FROM serial JOIN chosen ON chosen.n = serial.s % :procedures)
"""

_BESIDE = (
    """
INSERT INTO supplement (dossier, stage, position, asked_at, officer, reason, completed_at)
SELECT id, iif(id % 2, 'reception', 'processing'), 1, received_at + :day, officer, 'missing',
    received_at + 2 * :day FROM dossier WHERE id % 12 = 2
""",
    """
INSERT INTO reschedule (dossier, position, at, officer, letter_no, letter_date, reason,
    old_due_at, new_due_at, late, contrary)
SELECT id, 1, first_due_at - :day, officer, id || '/XL', '2026-01-01', 'other', first_due_at,
    due_at, 0, 0 FROM dossier WHERE reschedules = 1 AND first_due_at IS NOT NULL
""",
    """
INSERT INTO fee (dossier, ticket, procedure, service, kind, amount_vnd, state, asked_at, desk,
    settled_at)
SELECT id, ticket, procedure, service, iif(id % 3, 'charge', 'fee'), 8000 + id % 5 * 10000, 'paid',
    received_at, desk, received_at + 300000 FROM dossier WHERE id % 2 = 0
""",
    """
INSERT INTO fee_entry (fee, at, amount_vnd, method, collector, number, desk)
SELECT id, settled_at, amount_vnd, CASE id % 4 WHEN 0 THEN 'online' WHEN 1 THEN 'transfer'
    ELSE 'cash' END, 'centre', id, desk FROM fee
""",
    """
INSERT INTO visit (matter, token, day, ticket, position, service, desk, officer, outcome,
    procedure, dossier, at)
SELECT id, 'T' || id, day, ticket, 1, service, desk, officer, 'accepted', procedure, id,
    received_at FROM dossier WHERE day IS NOT NULL AND desk IS NOT NULL
""",
    """
INSERT INTO visit (matter, token, day, ticket, position, service, desk, officer, outcome,
    procedure, reason, at)
SELECT ticket.id, 'V' || ticket.id, ticket.day, ticket.id, 1, ticket.service, leg.desk,
    leg.officer,
    CASE ticket.id % 3 WHEN 0 THEN 'supplement' WHEN 1 THEN 'refused' ELSE 'advice' END,
    (SELECT code FROM temp.chosen WHERE n = ticket.id / 20 % :procedures), 'missing',
    ticket.issued_at + 1200000
FROM ticket JOIN leg ON leg.ticket = ticket.id AND leg.position = 1
WHERE ticket.id % 20 = 1 AND leg.desk IS NOT NULL
""",
)


def add(hall: Path, wanted: int) -> None:
    """Add about `wanted` dossiers to the tickets of `hall`, with what belongs to them."""
    _take_in_the_catalogue(hall)
    connection = sqlite.connect(str(folders.database(hall)))
    for pragma in ("synchronous = OFF", "foreign_keys = OFF", "cache_size = -400000"):
        connection.execute(f"PRAGMA {pragma}")
    (tickets,) = connection.execute("SELECT count(*) FROM ticket").fetchone()
    (known,) = connection.execute("SELECT count(DISTINCT code) FROM procedure").fetchone()
    values = {
        "day": _DAY_MS,
        "fresh": _FRESH_DAYS * _DAY_MS,
        "every": max(1, tickets // wanted),
        "procedures": known,
    }
    for statement in (_CHOSEN, _SERIALS, _DOSSIERS, *_BESIDE):
        used = {name: value for name, value in values.items() if f":{name}" in statement}
        connection.execute(statement, used)
    connection.close()


def _take_in_the_catalogue(hall: Path) -> None:
    store = Store.open(hall)
    rows = tuple(procedures.read(shipped.centre(CENTRE).parent / "procedures.csv"))
    store.act(Actor(Role.ADMINISTRATOR, "cli:bench"), commands.ImportProcedures(rows))
    store.close()
