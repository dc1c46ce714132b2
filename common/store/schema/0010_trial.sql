-- ## The trial period

-- The hall works with real people and real numbers, and its days stand outside the official
-- figures. Dates are local and both are counted; `last` NULL: until somebody ends it.
CREATE TABLE trial_period (
    id          INTEGER PRIMARY KEY,
    first       TEXT NOT NULL,
    last        TEXT,
    declared_at INTEGER NOT NULL
) STRICT;

-- A business day is one of the trial from its first moment or never, and a dossier is what it was
-- when it was entered: nobody takes anything out of the figures afterwards, or puts it back in.
ALTER TABLE business_day ADD COLUMN trial INTEGER NOT NULL DEFAULT 0 CHECK (trial IN (0, 1));
ALTER TABLE dossier ADD COLUMN trial INTEGER NOT NULL DEFAULT 0 CHECK (trial IN (0, 1));

CREATE INDEX business_day_of_trial ON business_day (trial, date) WHERE trial = 1;
CREATE INDEX dossier_of_trial ON dossier (trial) WHERE trial = 1;

CREATE TRIGGER business_day_stays_trial BEFORE UPDATE OF trial ON business_day
WHEN old.trial <> new.trial BEGIN
    SELECT RAISE(ABORT, 'a business day is of the trial from its first moment or never');
END;

CREATE TRIGGER dossier_stays_trial BEFORE UPDATE OF trial ON dossier
WHEN old.trial <> new.trial BEGIN
    SELECT RAISE(ABORT, 'a dossier stays what it was when it was entered');
END;

-- What a store is for (`mode`: training) is said when it is made, and stays: no real hall becomes a
-- training, no training a real hall.
CREATE TRIGGER meta_mode_is_not_given BEFORE INSERT ON meta
WHEN new.key = 'mode' AND EXISTS (SELECT 1 FROM centre) BEGIN
    SELECT RAISE(ABORT, 'what a store is for is said when it is made');
END;

CREATE TRIGGER meta_mode_stays BEFORE UPDATE ON meta
WHEN old.key = 'mode' OR new.key = 'mode' BEGIN
    SELECT RAISE(ABORT, 'what a store is for is said when it is made');
END;

CREATE TRIGGER meta_mode_is_not_taken BEFORE DELETE ON meta WHEN old.key = 'mode' BEGIN
    SELECT RAISE(ABORT, 'what a store is for is said when it is made');
END;

-- ## Open data

-- The same views as before, without the days and the dossiers of a trial.
DROP VIEW open_service;
DROP VIEW open_ticket;
DROP VIEW open_visit;
DROP VIEW open_call;
DROP VIEW open_dossier;
DROP VIEW open_duty;
DROP VIEW open_rating;
DROP VIEW open_alert;
DROP VIEW open_outage;
DROP VIEW open_day;

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
FROM ticket JOIN business_day ON business_day.id = ticket.day AND business_day.trial = 0;

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
FROM leg JOIN ticket ON ticket.id = leg.ticket
JOIN business_day ON business_day.id = ticket.day AND business_day.trial = 0
LEFT JOIN visit ON visit.ticket = leg.ticket AND visit.position = leg.position;

CREATE VIEW open_call AS
SELECT call.id AS call, business_day.date, call.ticket, call.position, call.desk, call.reason,
       strftime('%Y-%m-%dT%H:%M:%S', call.at / 1000 + 25200, 'unixepoch') || '+07:00' AS called_at,
       strftime('%Y-%m-%dT%H:%M:%S', call.last_at / 1000 + 25200, 'unixepoch') || '+07:00'
           AS last_called_at,
       call.times,
       strftime('%Y-%m-%dT%H:%M:%S', call.ended_at / 1000 + 25200, 'unixepoch') || '+07:00'
           AS ended_at,
       call.end_kind AS ended_how
FROM call JOIN business_day ON business_day.id = call.day AND business_day.trial = 0;

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
    AND procedure.valid_from = dossier.procedure_from
WHERE dossier.trial = 0;

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
JOIN pseudonym ON pseudonym.officer = duty.officer
WHERE NOT EXISTS (SELECT 1 FROM business_day WHERE trial = 1 AND opened_at <= duty.started_at
    AND (closed_at IS NULL OR closed_at > duty.started_at));

CREATE VIEW open_rating AS
SELECT substr(business_day.date, 1, 7) AS month, rating.service, rating.source,
       count(*) AS answers,
       count(*) FILTER (WHERE rating.level = 'very_satisfied') AS very_satisfied,
       count(*) FILTER (WHERE rating.level = 'satisfied') AS satisfied,
       count(*) FILTER (WHERE rating.level = 'dissatisfied') AS dissatisfied
FROM rating JOIN business_day ON business_day.id = rating.day AND business_day.trial = 0
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
WHERE business_day.closed_at IS NOT NULL AND business_day.trial = 0
GROUP BY business_day.date, rollup.service, rollup.unit;
