-- One action shall touch few pages: each page is written to the WAL before anybody is told.
-- Tables that every action writes keep one b-tree where two did; an index that only rare questions
-- used gives way to a pointer in the row that asks them.

CREATE TABLE ticket_lean (
    id               INTEGER PRIMARY KEY,
    day              INTEGER NOT NULL REFERENCES business_day (id),
    number           TEXT NOT NULL,
    series           TEXT NOT NULL,
    serial           INTEGER NOT NULL,
    service          TEXT NOT NULL REFERENCES service (code),
    unit             TEXT NOT NULL,
    zone             TEXT,
    state            TEXT NOT NULL CHECK (state IN ('waiting', 'called', 'serving', 'parked',
                         'absent', 'done', 'cancelled', 'expired')),
    priority_class   TEXT,
    issued_at        INTEGER NOT NULL,
    promised_at      INTEGER NOT NULL,
    rank_at          INTEGER NOT NULL,
    last_at          INTEGER NOT NULL,
    returned         TEXT,
    desk             TEXT REFERENCES desk (code),
    calls            INTEGER NOT NULL DEFAULT 0,
    first_called_at  INTEGER,
    absent_at        INTEGER,
    parked_at        INTEGER,
    ended_at         INTEGER,
    outcome          TEXT,
    end_reason       TEXT,
    token            TEXT NOT NULL,
    origin           TEXT NOT NULL,
    terminal         TEXT NOT NULL,
    lang             TEXT NOT NULL,
    needs            TEXT,
    party_size       INTEGER NOT NULL DEFAULT 1,
    directed_desk    TEXT REFERENCES desk (code),
    directed_officer TEXT REFERENCES officer (code),
    chain_id         INTEGER,
    appointment      INTEGER,
    quoted_lo        INTEGER,
    quoted_hi        INTEGER,
    estimator        TEXT,
    slips            INTEGER NOT NULL DEFAULT 0,
    centre_version   INTEGER NOT NULL,
    last_call        INTEGER,
    last_slip        INTEGER,
    UNIQUE (day, number),
    CHECK ((desk IS NOT NULL) = (state IN ('called', 'serving'))),
    CHECK ((ended_at IS NOT NULL) = (state IN ('done', 'cancelled', 'expired'))),
    CHECK ((outcome IS NOT NULL) = (state = 'done')),
    CHECK ((end_reason IS NOT NULL) = (state IN ('cancelled', 'expired')))
) STRICT;

INSERT INTO ticket_lean
SELECT ticket.*,
       (SELECT max(call.id) FROM call WHERE call.ticket = ticket.id),
       (SELECT max(print_job.id) FROM print_job WHERE print_job.ticket = ticket.id)
FROM ticket;

CREATE TABLE leg_lean (
    ticket       INTEGER NOT NULL REFERENCES ticket (id),
    position     INTEGER NOT NULL,
    service      TEXT NOT NULL,
    promised_at  INTEGER NOT NULL,
    waiting_from INTEGER NOT NULL,
    desk         TEXT,
    officer      TEXT,
    called_at    INTEGER,
    started_at   INTEGER,
    ended_at     INTEGER,
    outcome      TEXT,
    PRIMARY KEY (ticket, position)
) STRICT, WITHOUT ROWID;

INSERT INTO leg_lean
SELECT ticket, position, service, promised_at, waiting_from, desk, officer, called_at, started_at,
       ended_at, outcome
FROM leg;

CREATE TABLE call_lean (
    id       INTEGER PRIMARY KEY,
    day      INTEGER NOT NULL REFERENCES business_day (id),
    ticket   INTEGER NOT NULL REFERENCES ticket (id),
    position INTEGER NOT NULL,
    desk     TEXT NOT NULL REFERENCES desk (code),
    officer  TEXT,
    at       INTEGER NOT NULL,
    last_at  INTEGER NOT NULL,
    times    INTEGER NOT NULL DEFAULT 1,
    reason   TEXT NOT NULL,
    ended_at INTEGER,
    end_kind TEXT,
    first_called_before INTEGER,
    FOREIGN KEY (ticket, position) REFERENCES leg (ticket, position)
) STRICT;

INSERT INTO call_lean
SELECT call.id, call.day, call.ticket, leg.position, call.desk, call.officer, call.at,
       call.last_at, call.times, call.reason, call.ended_at, call.end_kind,
       (SELECT min(earlier.at) FROM call AS earlier
        WHERE earlier.ticket = call.ticket AND earlier.id < call.id
        AND earlier.end_kind <> 'undone')
FROM call JOIN leg ON leg.id = call.leg;

DROP TABLE call;
DROP TABLE leg;
DROP TABLE ticket;
ALTER TABLE ticket_lean RENAME TO ticket;
ALTER TABLE leg_lean RENAME TO leg;
ALTER TABLE call_lean RENAME TO call;

CREATE INDEX ticket_waiting ON ticket (service, rank_at, id) WHERE state = 'waiting';
CREATE INDEX ticket_waiting_priority ON ticket (service, rank_at, id)
    WHERE state = 'waiting' AND priority_class IS NOT NULL;
CREATE INDEX ticket_directed ON ticket (directed_desk, rank_at, id)
    WHERE state = 'waiting' AND directed_desk IS NOT NULL;
CREATE UNIQUE INDEX one_holder_per_desk ON ticket (desk) WHERE desk IS NOT NULL;
CREATE INDEX ticket_away ON ticket (state, id) WHERE state IN ('parked', 'absent');

CREATE INDEX leg_of_desk ON leg (desk, ended_at) WHERE desk IS NOT NULL AND ended_at IS NOT NULL;
CREATE INDEX leg_done ON leg (service, ended_at)
    WHERE started_at IS NOT NULL AND ended_at IS NOT NULL;

CREATE UNIQUE INDEX one_open_call_per_ticket ON call (ticket) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX one_open_call_per_desk ON call (desk) WHERE ended_at IS NULL;

DROP INDEX print_job_of_ticket;

-- How many numbers a series, and a service, have given on a day. `assured` is the serial up to
-- which the high-water file beside the database has been flushed.
CREATE TABLE day_count (
    day     INTEGER NOT NULL REFERENCES business_day (id),
    kind    TEXT NOT NULL CHECK (kind IN ('series', 'service')),
    code    TEXT NOT NULL,
    n       INTEGER NOT NULL,
    assured INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (day, kind, code)
) STRICT, WITHOUT ROWID;

INSERT INTO day_count (day, kind, code, n) SELECT day, 'series', series, serial FROM series_day;
INSERT INTO day_count (day, kind, code, n) SELECT day, 'service', service, issued FROM service_day;
DROP TABLE series_day;
DROP TABLE service_day;

-- Numbers up to `serial` may be in people's hands although this store, restored from a backup,
-- knows nothing of them.
CREATE TABLE series_floor (
    date   TEXT NOT NULL,
    series TEXT NOT NULL,
    serial INTEGER NOT NULL,
    PRIMARY KEY (date, series)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_lean (
    seq         INTEGER PRIMARY KEY,
    node        TEXT NOT NULL,
    at          INTEGER NOT NULL,
    wall_at     INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    day         INTEGER,
    kind        TEXT NOT NULL,
    v           INTEGER NOT NULL DEFAULT 1,
    actor       TEXT NOT NULL,
    role        TEXT NOT NULL,
    terminal    TEXT,
    desk        TEXT,
    officer     TEXT,
    ticket      INTEGER,
    subject     TEXT,
    request     TEXT,
    data        TEXT NOT NULL DEFAULT '{}'
) STRICT;

INSERT INTO event_lean SELECT * FROM event;

CREATE TABLE event_hash_lean (
    seq  INTEGER PRIMARY KEY REFERENCES event (seq),
    hash BLOB NOT NULL
) STRICT;

INSERT INTO event_hash_lean SELECT seq, unhex(hash) FROM event_hash;

DROP TABLE event_hash;
DROP TABLE event;
ALTER TABLE event_lean RENAME TO event;
ALTER TABLE event_hash_lean RENAME TO event_hash;

CREATE INDEX event_of_ticket ON event (ticket) WHERE ticket IS NOT NULL;

CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event BEGIN
    SELECT RAISE (ABORT, 'events are never changed');
END;

CREATE TRIGGER event_is_not_deleted BEFORE DELETE ON event BEGIN
    SELECT RAISE (ABORT, 'events are never deleted');
END;

-- `signature` is over centre, node, seq, hash, made_at, day and why, with the centre's seal key.
ALTER TABLE seal ADD COLUMN signature TEXT;

-- `key` is made from `id` by the program: whole numbers make a small index, and answers in the
-- order in which they were given make a table that only grows at its end.
CREATE TABLE request_lean (
    seq     INTEGER PRIMARY KEY,
    key     INTEGER NOT NULL UNIQUE,
    id      TEXT NOT NULL,
    at      INTEGER NOT NULL,
    action  TEXT NOT NULL,
    digest  BLOB NOT NULL,
    result  TEXT NOT NULL
) STRICT;

INSERT INTO request_lean (key, id, at, action, digest, result)
SELECT request_key(id), id, at, action, unhex(digest), result FROM request ORDER BY at;
DROP TABLE request;
ALTER TABLE request_lean RENAME TO request;
