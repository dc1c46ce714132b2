-- What a centre answers for: who was on duty, what went wrong and who was told, what people
-- complained about, and the figures of closed days that reports are made of.

-- ## Duty

-- A rest of somebody on duty, with the reason that was given.
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

-- ## Alerts

-- Somebody outside the hall is to hear of an alert: a command or a web address of the centre file.
CREATE TABLE hook_job (
    id         INTEGER PRIMARY KEY,
    hook       TEXT NOT NULL,
    alert      INTEGER NOT NULL REFERENCES alert (id),
    happening  TEXT NOT NULL CHECK (happening IN ('opened', 'acknowledged', 'closed')),
    made_at    INTEGER NOT NULL,
    due_at     INTEGER NOT NULL,
    attempts   INTEGER NOT NULL DEFAULT 0,
    done_at    INTEGER,
    given_up_at INTEGER,
    error      TEXT
) STRICT;

CREATE INDEX hook_job_due ON hook_job (due_at) WHERE done_at IS NULL AND given_up_at IS NULL;

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
CREATE INDEX alert_opened ON alert (opened_at);

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

-- ## Figures of closed days

-- ## Open data
