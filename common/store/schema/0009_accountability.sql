-- What a centre answers for: who was on duty, what went wrong and who was told, what people
-- complained about, and the figures of closed days that reports are made of.

-- ## Duty

-- A rest of somebody on duty. The reason is the code that screens show: words may name somebody.
CREATE TABLE duty_pause (
    id      INTEGER PRIMARY KEY,
    duty    INTEGER NOT NULL REFERENCES duty (id),
    reason  TEXT NOT NULL,
    from_at INTEGER NOT NULL,
    to_at   INTEGER
) STRICT;

CREATE UNIQUE INDEX one_open_pause ON duty_pause (duty) WHERE to_at IS NULL;
CREATE INDEX pause_of_duty ON duty_pause (duty);
CREATE INDEX duty_started ON duty (started_at);

-- Whoever rests while the store is upgraded has rested since.
INSERT INTO duty_pause (duty, reason, from_at)
SELECT duty.id, coalesce(desk.pause_reason, 'other'), desk.state_since FROM desk
JOIN duty ON duty.desk = desk.code AND duty.ended_at IS NULL WHERE desk.state = 'paused';

-- A terminal of staff or citizens that was given its place: what it is, and of which desk, kiosk or
-- hall screen. The supervisor's is of none.
CREATE TABLE station (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL,
    role       TEXT NOT NULL
        CHECK (role IN ('counter', 'guide', 'supervisor', 'kiosk', 'display')),
    place      TEXT,
    added_at   INTEGER NOT NULL,
    removed_at INTEGER,
    CHECK ((role = 'supervisor') = (place IS NULL))
) STRICT;

CREATE UNIQUE INDEX one_station_of_a_name ON station (name) WHERE removed_at IS NULL;

-- Who is to be there on a date, where somebody has said so (lịch trực).
CREATE TABLE roster (
    date    TEXT NOT NULL,
    officer TEXT NOT NULL REFERENCES officer (code),
    desk    TEXT,
    shift   TEXT NOT NULL CHECK (shift IN ('day', 'morning', 'afternoon')),
    PRIMARY KEY (date, officer, shift)
) STRICT, WITHOUT ROWID;

-- Each centre file since it was applied, without its officers: a day is judged by the hours that it
-- had. Of the days before, only the newest is known.
CREATE TABLE centre_past (
    version    INTEGER PRIMARY KEY,
    applied_at INTEGER NOT NULL,
    document   TEXT NOT NULL
) STRICT;

INSERT INTO centre_past
SELECT version, applied_at, json_set(document, '$.officer', json('[]')) FROM centre;

-- ## Controls

-- A service that calls nobody and gives no numbers for a while: until a moment, after which the row
-- says nothing any more, or until somebody lets it go on. `reason` is what people are told.
CREATE TABLE service_hold (
    day      INTEGER NOT NULL REFERENCES business_day (id),
    service  TEXT NOT NULL REFERENCES service (code),
    reason   TEXT NOT NULL,
    until_at INTEGER,
    PRIMARY KEY (day, service)
) STRICT, WITHOUT ROWID;

-- ## Alerts

-- The same cause came back so often.
ALTER TABLE alert ADD COLUMN times INTEGER NOT NULL DEFAULT 1;

CREATE INDEX alert_opened ON alert (opened_at);
CREATE INDEX alert_again ON alert (kind, subject, closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX event_of_alert ON event (subject, seq) WHERE kind >= 'alert.' AND kind < 'alert/';

-- What is not worth an alert yet: since when it is so.
CREATE TABLE alert_cause (
    kind    TEXT NOT NULL,
    subject TEXT NOT NULL,
    since   INTEGER NOT NULL,
    PRIMARY KEY (kind, subject)
) STRICT, WITHOUT ROWID;

-- Somebody beside the supervisor is to hear of an alert: `place` is hook:CODE or printer:CODE of
-- the centre file. No foreign key: alerts are purged by their own age.
CREATE TABLE hook_job (
    id          INTEGER PRIMARY KEY,
    place       TEXT NOT NULL,
    alert       INTEGER NOT NULL,
    happening   TEXT NOT NULL CHECK (happening IN ('opened', 'again', 'worse', 'acknowledged',
                     'closed')),
    made_at     INTEGER NOT NULL,
    due_at      INTEGER NOT NULL,
    attempts    INTEGER NOT NULL DEFAULT 0,
    done_at     INTEGER,
    given_up_at INTEGER,
    error       TEXT
) STRICT;

CREATE INDEX hook_job_due ON hook_job (due_at) WHERE done_at IS NULL AND given_up_at IS NULL;
CREATE INDEX hook_job_of_alert ON hook_job (alert, place, id)
    WHERE done_at IS NULL AND given_up_at IS NULL;

-- How long a device was away, kept when the alert about it has long been closed.
CREATE TABLE device_outage (
    device  TEXT NOT NULL,
    kind    TEXT NOT NULL,
    state   TEXT NOT NULL,
    from_at INTEGER NOT NULL,
    to_at   INTEGER,
    PRIMARY KEY (device, from_at)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX one_open_outage ON device_outage (device) WHERE to_at IS NULL;
CREATE INDEX outage_began ON device_outage (from_at);

-- ## Complaints

-- What somebody complained about, or praised. The words are for the owner and the director alone:
-- no view, event, log or report has them, and a while after the answer they are gone.
CREATE TABLE complaint (
    id          INTEGER PRIMARY KEY,
    code        TEXT NOT NULL UNIQUE,
    made_at     INTEGER NOT NULL,
    channel     TEXT NOT NULL,
    kind        TEXT NOT NULL,
    ticket      INTEGER REFERENCES ticket (id),
    dossier     INTEGER REFERENCES dossier (id),
    words       TEXT,
    owner       TEXT NOT NULL,
    due_at      INTEGER NOT NULL,
    answered_at INTEGER,
    answer      TEXT,
    upheld      INTEGER CHECK (upheld IN (0, 1)),
    entered_by  TEXT,
    purged_at   INTEGER,
    CHECK (answered_at IS NOT NULL OR answer IS NULL AND upheld IS NULL),
    CHECK (purged_at IS NULL OR words IS NULL AND answer IS NULL)
) STRICT;

CREATE INDEX complaint_made ON complaint (made_at);
CREATE INDEX complaint_open ON complaint (due_at) WHERE answered_at IS NULL;
CREATE INDEX complaint_answered ON complaint (answered_at)
    WHERE answered_at IS NOT NULL AND purged_at IS NULL;
CREATE INDEX complaint_of_ticket ON complaint (ticket) WHERE ticket IS NOT NULL;
CREATE INDEX complaint_of_dossier ON complaint (dossier) WHERE dossier IS NOT NULL;

-- Whom it is about: nobody of these ever sees it.
CREATE TABLE complaint_officer (
    complaint INTEGER NOT NULL REFERENCES complaint (id),
    officer   TEXT NOT NULL,
    PRIMARY KEY (complaint, officer)
) STRICT, WITHOUT ROWID;

-- The codes of complaints are counted by year and never set back.
CREATE TABLE complaint_serial (
    year   INTEGER PRIMARY KEY,
    serial INTEGER NOT NULL
) STRICT;

-- ## Seals

-- Somebody had the whole record looked at: up to which event, whether nothing contradicted, and
-- the newest seal that there was.
CREATE TABLE seal_check (
    id      INTEGER PRIMARY KEY,
    at      INTEGER NOT NULL,
    through INTEGER NOT NULL,
    seal    INTEGER REFERENCES seal (id),
    intact  INTEGER NOT NULL CHECK (intact IN (0, 1)),
    by      TEXT NOT NULL
) STRICT;

-- ## Stories

-- Who looked at the people of a dossier, found by its code.
CREATE INDEX event_of_people ON event (subject, seq) WHERE kind >= 'person.' AND kind < 'person/';

-- ## Urging

-- Lists of dossiers that were sent to an agency (danh sách đôn đốc), and what came of them: by which
-- way, to which post or department there, as which file.
CREATE TABLE urging (
    id          INTEGER PRIMARY KEY,
    agency      TEXT NOT NULL,
    sent_at     INTEGER NOT NULL,
    sent_by     TEXT,
    way         TEXT,
    receiver    TEXT,
    file        TEXT,
    answered_at INTEGER,
    answered_by TEXT,
    note        TEXT,
    CHECK ((answered_at IS NULL) = (note IS NULL))
) STRICT;

CREATE INDEX urging_open ON urging (agency, sent_at) WHERE answered_at IS NULL;
CREATE INDEX urging_answered ON urging (answered_at) WHERE answered_at IS NOT NULL;

-- What stood on a list: dossiers with the date that they had then, and batches whose receipt nobody
-- had acknowledged for so many working hours. What was sent can be printed again as it was.
CREATE TABLE urged_dossier (
    dossier INTEGER NOT NULL REFERENCES dossier (id),
    urging  INTEGER NOT NULL REFERENCES urging (id),
    due_at  INTEGER NOT NULL,
    PRIMARY KEY (dossier, urging)
) STRICT, WITHOUT ROWID;

CREATE INDEX urged_dossier_of_urging ON urged_dossier (urging);

CREATE TABLE urged_batch (
    batch  INTEGER NOT NULL REFERENCES courier_batch (id),
    urging INTEGER NOT NULL REFERENCES urging (id),
    hours  INTEGER NOT NULL,
    PRIMARY KEY (batch, urging)
) STRICT, WITHOUT ROWID;

CREATE INDEX urged_batch_of_urging ON urged_batch (urging);

-- ## Dossiers of a period

-- Accepted dossiers by when they were done: with a result, or without one.
CREATE INDEX dossier_done ON dossier (coalesce(processed_at, ended_at), accepted_at)
    WHERE accepted_at IS NOT NULL;

CREATE INDEX supplement_asked ON supplement (asked_at);
CREATE INDEX fee_settled ON fee (settled_at) WHERE settled_at IS NOT NULL;

-- Our book and another system's were compared, for dossiers received in these days.
CREATE TABLE comparison (
    id          INTEGER PRIMARY KEY,
    source      TEXT NOT NULL,
    first       TEXT NOT NULL,
    last        TEXT NOT NULL,
    at          INTEGER NOT NULL,
    both_books  INTEGER NOT NULL,
    only_theirs INTEGER NOT NULL,
    only_ours   INTEGER NOT NULL,
    differing   INTEGER NOT NULL
) STRICT;

CREATE INDEX comparison_of_days ON comparison (source, first);

-- The dossiers of a comparison that only one book has (`untied`: ours, with a provisional code that
-- none of theirs belongs to yet), and those of which the books say different things, so that
-- somebody can look for them. `theirs` and `ours` are states, or moments where `what` is one;
-- `maybe` are codes of theirs that an untied one may have, as JSON.
CREATE TABLE comparison_entry (
    comparison  INTEGER NOT NULL REFERENCES comparison (id),
    what        TEXT NOT NULL CHECK (what IN ('only_theirs', 'only_ours', 'untied', 'state',
                'received_at', 'due_at', 'returned_at')),
    code        TEXT NOT NULL,
    procedure   TEXT,
    received_at INTEGER,
    theirs      INTEGER,
    ours        INTEGER,
    maybe       TEXT,
    PRIMARY KEY (comparison, what, code)
) STRICT, WITHOUT ROWID;

-- ## Figures of closed days

-- A stay is the time from taking up a number at a desk to its end there, or until it is parked or
-- sent on. `slot` is the half hour since local midnight. Everything can be made again from tickets,
-- their stays, duty and events.

-- Numbers taken, first called, kept promises and their waits in each half hour; `gone` are those who
-- were called, or ended without, so that who waits at its end is what came less what went.
CREATE TABLE rollup_half (
    day      INTEGER NOT NULL REFERENCES business_day (id),
    slot     INTEGER NOT NULL,
    service  TEXT NOT NULL,
    unit     TEXT NOT NULL,
    arrived  INTEGER NOT NULL,
    called   INTEGER NOT NULL,
    kept     INTEGER NOT NULL,
    wait_sum INTEGER NOT NULL,
    gone     INTEGER NOT NULL,
    PRIMARY KEY (day, slot, service, unit)
) STRICT, WITHOUT ROWID;

-- `most` is how many people waited or sat at desks at one time, at most; `desk_ms` is duty less rests.
CREATE TABLE rollup_hall (
    day     INTEGER NOT NULL REFERENCES business_day (id),
    slot    INTEGER NOT NULL,
    most    INTEGER NOT NULL,
    desk_ms INTEGER NOT NULL,
    PRIMARY KEY (day, slot)
) STRICT, WITHOUT ROWID;

-- Stays at desks that have ended; an outcome that is '' ended none of the visit (parked).
CREATE TABLE rollup_stay (
    day        INTEGER NOT NULL REFERENCES business_day (id),
    officer    TEXT NOT NULL,
    service    TEXT NOT NULL,
    unit       TEXT NOT NULL,
    outcome    TEXT NOT NULL,
    stays      INTEGER NOT NULL,
    serving_ms INTEGER NOT NULL,
    PRIMARY KEY (day, officer, service, unit, outcome)
) STRICT, WITHOUT ROWID;

-- How many stays lasted so many whole minutes, of those whose end is known and that served somebody.
CREATE TABLE rollup_length (
    day     INTEGER NOT NULL REFERENCES business_day (id),
    service TEXT NOT NULL,
    unit    TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    stays   INTEGER NOT NULL,
    PRIMARY KEY (day, service, unit, minutes)
) STRICT, WITHOUT ROWID;

-- What only events say: calls that nobody came to (`absent`), outcomes that nobody chose (`default`).
CREATE TABLE rollup_happening (
    day     INTEGER NOT NULL REFERENCES business_day (id),
    officer TEXT NOT NULL,
    service TEXT NOT NULL,
    unit    TEXT NOT NULL,
    what    TEXT NOT NULL,
    times   INTEGER NOT NULL,
    PRIMARY KEY (day, officer, service, unit, what)
) STRICT, WITHOUT ROWID;

-- Days that were added up before are added up again, with these.
DELETE FROM rollup;
DELETE FROM rollup_ending;
UPDATE business_day SET rolled_at = NULL;

-- ## Open data

-- What may be read by anybody who is given the file, and shown by tools of others (docs/data.md):
-- codes, moments and figures. No names of people or officers, no words that somebody typed, no
-- tokens of slips, no codes of dossiers. Moments are local time of Vietnam with its offset, which
-- has been the same since 1975. A later step that rebuilds a table drops these views first and
-- makes them again after it: SQLite lets no table be renamed under a view.

-- Officers stand under a name that says nothing, drawn by each store for itself.
CREATE TABLE pseudonym (
    officer TEXT PRIMARY KEY REFERENCES officer (code),
    name    TEXT NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

INSERT INTO pseudonym SELECT code, lower(hex(randomblob(5))) FROM officer;

CREATE TRIGGER officer_has_pseudonym AFTER INSERT ON officer BEGIN
    INSERT INTO pseudonym VALUES (new.code, lower(hex(randomblob(5))));
END;

CREATE VIEW open_service AS
SELECT code AS service, json_extract(name, '$.vi') AS name, unit, agency, zone,
       round(target_ms / 60000.0, 1) AS target_minutes, retired_at IS NOT NULL AS retired
FROM service;

CREATE VIEW open_ticket AS
SELECT ticket.id AS ticket, business_day.date, ticket.number, ticket.service, ticket.unit,
       ticket.zone, ticket.origin, ticket.lang AS language,
       ticket.priority_class IS NOT NULL AS priority, ticket.party_size AS people,
       ticket.appointment IS NOT NULL AS booked,
       strftime('%Y-%m-%dT%H:%M:%S', ticket.issued_at / 1000 + 25200, 'unixepoch') || '+07:00'
           AS issued_at,
       strftime('%Y-%m-%dT%H:%M:%S', ticket.promised_at / 1000 + 25200, 'unixepoch') || '+07:00'
           AS promised_at,
       strftime('%Y-%m-%dT%H:%M:%S', ticket.quoted_lo / 1000 + 25200, 'unixepoch') || '+07:00'
           AS quoted_from,
       strftime('%Y-%m-%dT%H:%M:%S', ticket.quoted_hi / 1000 + 25200, 'unixepoch') || '+07:00'
           AS quoted_to,
       strftime('%Y-%m-%dT%H:%M:%S', ticket.first_called_at / 1000 + 25200, 'unixepoch')
           || '+07:00' AS called_at,
       strftime('%Y-%m-%dT%H:%M:%S', ticket.ended_at / 1000 + 25200, 'unixepoch') || '+07:00'
           AS ended_at,
       round((ticket.first_called_at - ticket.issued_at) / 60000.0, 1) AS wait_minutes,
       ticket.first_called_at <= ticket.promised_at AS kept, ticket.calls, ticket.state,
       ticket.outcome,
       CASE WHEN ticket.end_reason IN ('asked', 'mistake', 'day_closed', 'tomorrow_first')
            THEN ticket.end_reason WHEN ticket.end_reason IS NOT NULL THEN 'other' END
           AS end_reason
FROM ticket JOIN business_day ON business_day.id = ticket.day;

CREATE VIEW open_visit AS
SELECT leg.ticket, leg.position, leg.service, leg.desk,
       strftime('%Y-%m-%dT%H:%M:%S', leg.waiting_from / 1000 + 25200, 'unixepoch') || '+07:00'
           AS waiting_from,
       strftime('%Y-%m-%dT%H:%M:%S', leg.called_at / 1000 + 25200, 'unixepoch') || '+07:00'
           AS called_at,
       strftime('%Y-%m-%dT%H:%M:%S', leg.started_at / 1000 + 25200, 'unixepoch') || '+07:00'
           AS started_at,
       strftime('%Y-%m-%dT%H:%M:%S', leg.ended_at / 1000 + 25200, 'unixepoch') || '+07:00'
           AS ended_at,
       round((leg.called_at - leg.waiting_from) / 60000.0, 1) AS wait_minutes,
       round((leg.ended_at - leg.started_at) / 60000.0, 1) AS service_minutes,
       leg.outcome, visit.procedure, visit.reason
FROM leg LEFT JOIN visit ON visit.ticket = leg.ticket AND visit.position = leg.position;

CREATE VIEW open_call AS
SELECT call.id AS call, business_day.date, call.ticket, call.position, call.desk, call.reason,
       strftime('%Y-%m-%dT%H:%M:%S', call.at / 1000 + 25200, 'unixepoch') || '+07:00' AS called_at,
       strftime('%Y-%m-%dT%H:%M:%S', call.last_at / 1000 + 25200, 'unixepoch') || '+07:00'
           AS last_called_at,
       call.times,
       strftime('%Y-%m-%dT%H:%M:%S', call.ended_at / 1000 + 25200, 'unixepoch') || '+07:00'
           AS ended_at,
       call.end_kind AS ended_how
FROM call JOIN business_day ON business_day.id = call.day;

CREATE VIEW open_dossier AS
SELECT dossier.id AS dossier, dossier.procedure, procedure.field, dossier.service, dossier.unit,
       agency.code AS agency, dossier.outside, dossier.channel, dossier.state, dossier.stage,
       strftime('%Y-%m-%dT%H:%M:%S', dossier.received_at / 1000 + 25200, 'unixepoch') || '+07:00'
           AS received_at,
       strftime('%Y-%m-%dT%H:%M:%S', dossier.accepted_at / 1000 + 25200, 'unixepoch') || '+07:00'
           AS accepted_at,
       strftime('%Y-%m-%dT%H:%M:%S', dossier.first_due_at / 1000 + 25200, 'unixepoch') || '+07:00'
           AS first_due_at,
       strftime('%Y-%m-%dT%H:%M:%S', dossier.due_at / 1000 + 25200, 'unixepoch') || '+07:00'
           AS due_at,
       strftime('%Y-%m-%dT%H:%M:%S', dossier.processed_at / 1000 + 25200, 'unixepoch') || '+07:00'
           AS processed_at,
       strftime('%Y-%m-%dT%H:%M:%S', dossier.returned_at / 1000 + 25200, 'unixepoch') || '+07:00'
           AS returned_at,
       strftime('%Y-%m-%dT%H:%M:%S', dossier.ended_at / 1000 + 25200, 'unixepoch') || '+07:00'
           AS ended_at,
       dossier.processed_at > dossier.due_at AS late, dossier.result, dossier.end_reason,
       (SELECT count(*) FROM supplement WHERE supplement.dossier = dossier.id) AS supplements,
       dossier.reschedules, dossier.deliver, dossier.returned_how, dossier.assisted_online,
       dossier.digitised
FROM dossier LEFT JOIN agency ON agency.code = dossier.agency
LEFT JOIN procedure ON procedure.code = dossier.procedure
    AND procedure.valid_from = dossier.procedure_from;

CREATE VIEW open_duty AS
SELECT duty.id AS duty, pseudonym.name AS officer, officer.staff_type, officer.home_agency,
       duty.desk,
       strftime('%Y-%m-%dT%H:%M:%S', duty.started_at / 1000 + 25200, 'unixepoch') || '+07:00'
           AS started_at,
       strftime('%Y-%m-%dT%H:%M:%S', duty.ended_at / 1000 + 25200, 'unixepoch') || '+07:00'
           AS ended_at,
       round((duty.ended_at - duty.started_at) / 60000.0, 1) AS minutes, duty.end_reason,
       (SELECT count(*) FROM duty_pause WHERE duty_pause.duty = duty.id) AS rests,
       (SELECT round(coalesce(sum(to_at - from_at), 0) / 60000.0, 1) FROM duty_pause
        WHERE duty_pause.duty = duty.id) AS rest_minutes
FROM duty JOIN officer ON officer.code = duty.officer
JOIN pseudonym ON pseudonym.officer = duty.officer;

-- Answers of a month that is over, and of a service with five of them: fewer, or one more than
-- yesterday, would tell who gave them.
CREATE VIEW open_rating AS
SELECT substr(business_day.date, 1, 7) AS month, rating.service, rating.source,
       count(*) AS answers,
       count(*) FILTER (WHERE rating.level = 'very_satisfied') AS very_satisfied,
       count(*) FILTER (WHERE rating.level = 'satisfied') AS satisfied,
       count(*) FILTER (WHERE rating.level = 'dissatisfied') AS dissatisfied
FROM rating JOIN business_day ON business_day.id = rating.day
WHERE business_day.date < (SELECT substr(max(date), 1, 7) FROM business_day)
GROUP BY month, rating.service, rating.source
HAVING count(*) >= 5;

CREATE VIEW open_alert AS
SELECT alert.id AS alert, alert.kind, alert.severity,
       coalesce(
           (SELECT code FROM service WHERE code = alert.subject),
           (SELECT code FROM desk WHERE code = alert.subject),
           (SELECT code FROM device WHERE code = alert.subject),
           (SELECT code FROM agency WHERE code = alert.subject),
           (SELECT kind || ':' || code FROM terminal WHERE kind || ':' || code = alert.subject)
       ) AS subject,
       strftime('%Y-%m-%dT%H:%M:%S', alert.opened_at / 1000 + 25200, 'unixepoch') || '+07:00'
           AS opened_at,
       strftime('%Y-%m-%dT%H:%M:%S', alert.acknowledged_at / 1000 + 25200, 'unixepoch') || '+07:00'
           AS acknowledged_at,
       strftime('%Y-%m-%dT%H:%M:%S', alert.closed_at / 1000 + 25200, 'unixepoch') || '+07:00'
           AS closed_at,
       round((alert.closed_at - alert.opened_at) / 60000.0, 1) AS minutes
FROM alert;

CREATE VIEW open_outage AS
SELECT device, kind, state,
       strftime('%Y-%m-%dT%H:%M:%S', from_at / 1000 + 25200, 'unixepoch') || '+07:00' AS from_at,
       strftime('%Y-%m-%dT%H:%M:%S', to_at / 1000 + 25200, 'unixepoch') || '+07:00' AS to_at,
       round((to_at - from_at) / 60000.0, 1) AS minutes
FROM device_outage;

CREATE VIEW open_day AS
SELECT business_day.date, rollup.service, rollup.unit, sum(rollup.tickets) AS tickets,
       sum(rollup.called) AS called, sum(rollup.kept) AS kept,
       sum(rollup.quoted) AS quoted, sum(rollup.quoted_true) AS quoted_true,
       sum(rollup.under_15) AS under_15_minutes,
       round(sum(rollup.wait_sum) / 60000.0 / sum(rollup.called), 1) AS mean_wait_minutes,
       round(max(rollup.wait_max) / 60000.0, 1) AS longest_wait_minutes
FROM rollup JOIN business_day ON business_day.id = rollup.day
WHERE business_day.closed_at IS NOT NULL
GROUP BY business_day.date, rollup.service, rollup.unit;
