-- Dossiers (hồ sơ): what people queue for. No personal value stands in any table but `person`.

-- Days that are not what their weekday says: holidays (0) and worked weekends (1), national ones.
CREATE TABLE calendar_day (
    date    TEXT PRIMARY KEY,
    working INTEGER NOT NULL CHECK (working IN (0, 1)),
    name    TEXT NOT NULL,
    source  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE dossier (
    id              INTEGER PRIMARY KEY,
    code            TEXT NOT NULL UNIQUE,
    provisional     TEXT,                    -- the TAM- code that it was born with
    tail            TEXT NOT NULL,           -- date and serial of the code: what people type
    procedure       TEXT NOT NULL,
    procedure_from  TEXT NOT NULL,           -- which version of the catalogue's row
    service         TEXT NOT NULL REFERENCES service (code),
    unit            TEXT NOT NULL,
    agency          TEXT NOT NULL,           -- the competent one; a name where it is no code
    outside         INTEGER NOT NULL DEFAULT 0 CHECK (outside IN (0, 1)),
    channel         TEXT NOT NULL CHECK (channel IN ('direct', 'postal', 'online')),
    state           INTEGER NOT NULL CHECK (state BETWEEN 1 AND 10),
    stage           TEXT CHECK (stage IN ('reception', 'processing')),
    state_at        INTEGER NOT NULL,
    rule_set        TEXT NOT NULL,
    received_at     INTEGER NOT NULL,
    entered_at      INTEGER NOT NULL,
    seen_at         INTEGER,
    answered_at     INTEGER,
    accepted_at     INTEGER,
    clock_at        INTEGER,
    clock_starts    TEXT NOT NULL DEFAULT 'acceptance'
                    CHECK (clock_starts IN ('acceptance', 'payment')),
    time_value      INTEGER,                 -- both None where only the official receipt says
    time_unit       TEXT CHECK (time_unit IN
                        ('immediate', 'same_day', 'working_hour', 'working_day', 'day')),
    cutoff_15h      INTEGER NOT NULL DEFAULT 0,
    due_at          INTEGER,
    first_due_at    INTEGER,
    due_fixed       INTEGER NOT NULL DEFAULT 0, -- told to us, or by a letter: never computed again
    reschedules     INTEGER NOT NULL DEFAULT 0,
    slips           INTEGER NOT NULL DEFAULT 0, -- asked for so far: print jobs do not stay for ever
    appraised_at    INTEGER,
    approved_at     INTEGER,
    sealed_at       INTEGER,
    processed_at    INTEGER,
    result          TEXT CHECK (result IN ('granted', 'refused')),
    end_reason      TEXT,                    -- of a refusal, a stop or a withdrawal
    returned_at     INTEGER,
    returned_how    TEXT,
    ended_at        INTEGER,
    shelf           TEXT,
    deliver         TEXT NOT NULL DEFAULT 'here'
                    CHECK (deliver IN ('here', 'post', 'elsewhere', 'online')),
    deliver_place   TEXT,
    components      TEXT NOT NULL DEFAULT '[]',
    copies          INTEGER NOT NULL DEFAULT 1,
    assisted_online INTEGER NOT NULL DEFAULT 0,
    home_visit      INTEGER NOT NULL DEFAULT 0,
    digitised       INTEGER NOT NULL DEFAULT 0,
    matter          INTEGER REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    day             INTEGER REFERENCES business_day (id),
    ticket          INTEGER REFERENCES ticket (id),
    desk            TEXT REFERENCES desk (code),
    officer         TEXT REFERENCES officer (code),
    source          TEXT NOT NULL DEFAULT 'own',
    centre_version  INTEGER NOT NULL,
    CHECK ((stage IS NOT NULL) = (state = 5)),
    CHECK (state NOT IN (2, 4, 6, 9, 10) OR accepted_at IS NOT NULL),
    CHECK (state NOT IN (9, 10) OR processed_at IS NOT NULL AND result IS NOT NULL),
    CHECK ((returned_at IS NOT NULL) = (state = 10)),
    CHECK ((ended_at IS NOT NULL) = (state IN (3, 7, 8, 10)))
) STRICT;

CREATE UNIQUE INDEX dossier_provisional ON dossier (provisional) WHERE provisional IS NOT NULL;
CREATE INDEX dossier_open ON dossier (agency, state, due_at) WHERE ended_at IS NULL;
CREATE INDEX dossier_registered ON dossier (received_at) WHERE state = 1;
CREATE INDEX dossier_ready ON dossier (processed_at) WHERE state = 9;
CREATE INDEX dossier_dated ON dossier (id) WHERE state IN (2, 4, 6) AND due_fixed = 0;
CREATE INDEX dossier_tail ON dossier (tail);
CREATE INDEX dossier_received ON dossier (received_at, service);
CREATE INDEX dossier_ended ON dossier (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX dossier_of_ticket ON dossier (ticket) WHERE ticket IS NOT NULL;

-- Codes that a dossier no longer has; they still lead to it.
CREATE TABLE former_code (
    code    TEXT PRIMARY KEY,
    dossier INTEGER NOT NULL REFERENCES dossier (id),
    at      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX former_code_of_dossier ON former_code (dossier);

-- Serials of the codes that we give ourselves: never set back, and lifted by a restore.
CREATE TABLE date_serial (
    kind   TEXT NOT NULL CHECK (kind IN ('dossier', 'batch')),
    date   TEXT NOT NULL,
    serial INTEGER NOT NULL,
    PRIMARY KEY (kind, date)
) STRICT, WITHOUT ROWID;

-- What a visit to a desk was about, also where no dossier came of it. `matter` is the first visit
-- of the same matter (maybe this one); the slip of a visit carries its `token`.
CREATE TABLE visit (
    id        INTEGER PRIMARY KEY,
    matter    INTEGER NOT NULL,
    token     TEXT NOT NULL UNIQUE,
    day       INTEGER NOT NULL REFERENCES business_day (id),
    ticket    INTEGER NOT NULL REFERENCES ticket (id),
    position  INTEGER NOT NULL,
    service   TEXT NOT NULL,
    desk      TEXT NOT NULL,
    officer   TEXT,
    outcome   TEXT NOT NULL,
    procedure TEXT NOT NULL,
    reason    TEXT,
    missing   TEXT NOT NULL DEFAULT '[]',
    dossier   INTEGER REFERENCES dossier (id),
    at        INTEGER NOT NULL
) STRICT;

CREATE INDEX visit_of_matter ON visit (matter);
CREATE INDEX visit_of_ticket ON visit (ticket);
CREATE INDEX visit_of_day ON visit (day, procedure, outcome);
CREATE INDEX visit_of_desk ON visit (desk, day, service, procedure);

-- What somebody has come for: dossiers whose result they collect, or that they ask about.
CREATE TABLE ticket_dossier (
    ticket  INTEGER NOT NULL REFERENCES ticket (id),
    dossier INTEGER NOT NULL REFERENCES dossier (id),
    PRIMARY KEY (ticket, dossier)
) STRICT, WITHOUT ROWID;

ALTER TABLE procedure ADD COLUMN level TEXT;                       -- what `data` says of it, too
ALTER TABLE procedure ADD COLUMN changed INTEGER NOT NULL DEFAULT 0; -- the change that wrote it
UPDATE procedure SET level = json_extract(data, '$.level');

ALTER TABLE ticket ADD COLUMN procedure TEXT;                      -- as chosen at the kiosk
ALTER TABLE ticket ADD COLUMN matter INTEGER REFERENCES visit (id); -- as scanned from a slip

-- One request to complete a dossier in each stage is allowed (NĐ 118/2025 Đ11.2, Đ16.3, Đ19.5); a
-- further one is kept as `contrary`.
CREATE TABLE supplement (
    id           INTEGER PRIMARY KEY,
    dossier      INTEGER NOT NULL REFERENCES dossier (id),
    stage        TEXT NOT NULL CHECK (stage IN ('reception', 'processing')),
    position     INTEGER NOT NULL,
    asked_at     INTEGER NOT NULL,
    officer      TEXT,
    reason       TEXT NOT NULL,
    missing      TEXT NOT NULL DEFAULT '[]',
    note         TEXT,
    contrary     INTEGER NOT NULL DEFAULT 0,
    paper        INTEGER NOT NULL DEFAULT 0, -- paper asked of somebody who filed online
    late         INTEGER NOT NULL DEFAULT 0, -- told later than three working days after the start
    closes_at    INTEGER,
    completed_at INTEGER,
    UNIQUE (dossier, stage, position)
) STRICT;

CREATE UNIQUE INDEX one_open_supplement ON supplement (dossier) WHERE completed_at IS NULL;

-- One new date is allowed (NĐ 118/2025 Đ19.6); a further one is kept as `contrary` and moves nothing.
CREATE TABLE reschedule (
    id          INTEGER PRIMARY KEY,
    dossier     INTEGER NOT NULL REFERENCES dossier (id),
    position    INTEGER NOT NULL,
    at          INTEGER NOT NULL,
    officer     TEXT,
    letter_no   TEXT NOT NULL,
    letter_date TEXT NOT NULL,
    reason      TEXT NOT NULL,
    note        TEXT,
    old_due_at  INTEGER NOT NULL,
    new_due_at  INTEGER NOT NULL,
    late        INTEGER NOT NULL,            -- came later than a day before the old date
    contrary    INTEGER NOT NULL,
    UNIQUE (dossier, position)
) STRICT;

-- «Đã báo»: that somebody was told, how, and by whom.
CREATE TABLE dossier_notice (
    id      INTEGER PRIMARY KEY,
    dossier INTEGER NOT NULL REFERENCES dossier (id),
    kind    TEXT NOT NULL,
    how     TEXT NOT NULL,
    at      INTEGER NOT NULL,
    officer TEXT
) STRICT;

CREATE INDEX notice_of_dossier ON dossier_notice (dossier);

-- Courier trips between the centre and an agency.
CREATE TABLE courier_batch (
    id          INTEGER PRIMARY KEY,
    code        TEXT NOT NULL UNIQUE,
    direction   TEXT NOT NULL CHECK (direction IN ('out', 'in')),
    agency      TEXT NOT NULL,
    trip        TEXT,
    opened_at   INTEGER NOT NULL,
    opened_by   TEXT,
    sent_at     INTEGER,
    sent_by     TEXT,
    carrier     TEXT,
    received_at INTEGER,
    received_by TEXT
) STRICT;

CREATE INDEX batch_on_the_way ON courier_batch (sent_at)
    WHERE sent_at IS NOT NULL AND received_at IS NULL;
CREATE INDEX batch_sent ON courier_batch (sent_at) WHERE sent_at IS NOT NULL;
CREATE UNIQUE INDEX one_open_batch ON courier_batch (agency, direction) WHERE sent_at IS NULL;

CREATE TABLE batch_item (
    batch       INTEGER NOT NULL REFERENCES courier_batch (id),
    dossier     INTEGER NOT NULL REFERENCES dossier (id),
    added_at    INTEGER NOT NULL,
    received_at INTEGER,
    missing     INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (batch, dossier)
) STRICT, WITHOUT ROWID;

CREATE INDEX item_of_dossier ON batch_item (dossier, batch);

-- Results that the post delivers.
CREATE TABLE parcel (
    id           INTEGER PRIMARY KEY,
    dossier      INTEGER NOT NULL REFERENCES dossier (id),
    tracking     TEXT NOT NULL UNIQUE,
    sent_at      INTEGER NOT NULL,
    officer      TEXT,
    delivered_at INTEGER,
    came_back_at INTEGER
) STRICT;

CREATE INDEX parcel_of_dossier ON parcel (dossier);
CREATE UNIQUE INDEX one_parcel_under_way ON parcel (dossier)
    WHERE delivered_at IS NULL AND came_back_at IS NULL;

-- Fees (phí) and charges (lệ phí). Amounts are đồng. What was asked for is here, what was paid and
-- given back is in `fee_entry`. `name` is what it is for, as the catalogue says.
CREATE TABLE fee (
    id          INTEGER PRIMARY KEY,
    dossier     INTEGER REFERENCES dossier (id),
    ticket      INTEGER REFERENCES ticket (id),
    procedure   TEXT,
    service     TEXT NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('fee', 'charge')),
    name        TEXT,
    amount_vnd  INTEGER NOT NULL CHECK (amount_vnd > 0),
    state       TEXT NOT NULL CHECK (state IN ('due', 'paid', 'waived', 'refunded', 'cancelled')),
    asked_at    INTEGER NOT NULL,
    asked_by    TEXT,
    desk        TEXT,
    settled_at  INTEGER,
    waiver      TEXT,
    CHECK (dossier IS NOT NULL OR ticket IS NOT NULL),
    CHECK ((settled_at IS NOT NULL) = (state <> 'due')),
    CHECK ((waiver IS NOT NULL) = (state = 'waived'))
) STRICT;

CREATE INDEX fee_of_dossier ON fee (dossier) WHERE dossier IS NOT NULL;
CREATE INDEX fee_of_ticket ON fee (ticket) WHERE ticket IS NOT NULL;
CREATE INDEX fee_due ON fee (id) WHERE state = 'due';

-- Money taken, and given back as a negative amount. Rows are never changed. `collector` is whose
-- money it is; the number of its receipt is given once.
CREATE TABLE fee_entry (
    id          INTEGER PRIMARY KEY,
    fee         INTEGER NOT NULL REFERENCES fee (id),
    at          INTEGER NOT NULL,
    amount_vnd  INTEGER NOT NULL CHECK (amount_vnd <> 0),
    method      TEXT NOT NULL CHECK (method IN ('cash', 'card', 'transfer', 'post', 'online')),
    collector   TEXT NOT NULL,
    number      TEXT,
    desk        TEXT,
    officer     TEXT
) STRICT;

CREATE UNIQUE INDEX fee_paid_once ON fee_entry (fee) WHERE amount_vnd > 0;
CREATE UNIQUE INDEX fee_refunded_once ON fee_entry (fee) WHERE amount_vnd < 0;
CREATE UNIQUE INDEX fee_number ON fee_entry (collector, number) WHERE number IS NOT NULL;
CREATE INDEX fee_entry_at ON fee_entry (at);

-- The only personal values. `sealed` is one encrypted record; without `wrapped_key`, which a purge
-- removes, nobody can read it again.
CREATE TABLE person (
    id          INTEGER PRIMARY KEY,
    dossier     INTEGER NOT NULL REFERENCES dossier (id),
    role        TEXT NOT NULL CHECK (role IN ('owner', 'submitter', 'proxy', 'contact')),
    master      TEXT NOT NULL,               -- which key wrapped the row's own
    wrapped_key BLOB,
    sealed      BLOB NOT NULL,
    at          INTEGER NOT NULL,
    purged_at   INTEGER,
    CHECK ((wrapped_key IS NULL) = (purged_at IS NOT NULL)),
    UNIQUE (dossier, role)
) STRICT;

CREATE INDEX person_open ON person (dossier) WHERE purged_at IS NULL;

-- Found by equality only, through a keyed hash.
CREATE TABLE person_mark (
    kind   TEXT NOT NULL,
    mark   BLOB NOT NULL,
    person INTEGER NOT NULL REFERENCES person (id),
    PRIMARY KEY (kind, mark, person)
) STRICT, WITHOUT ROWID;

CREATE INDEX mark_of_person ON person_mark (person);

-- What came from another system, by its own stable ids: the same row twice changes nothing.
CREATE TABLE exchange_row (
    source  TEXT NOT NULL,
    id      TEXT NOT NULL,
    digest  TEXT NOT NULL,
    at      INTEGER NOT NULL,
    dossier INTEGER REFERENCES dossier (id),
    PRIMARY KEY (source, id)
) STRICT, WITHOUT ROWID;

-- A visit is rated at a pad, at the kiosk, or at both: they are reported apart. Beside the level
-- one coded reason, and whether the recorded outcome is right.
CREATE TABLE rating_wider (
    ticket        INTEGER NOT NULL,
    position      INTEGER NOT NULL,
    source        TEXT NOT NULL CHECK (source IN ('pad', 'kiosk')),
    day           INTEGER NOT NULL REFERENCES business_day (id),
    service       TEXT NOT NULL REFERENCES service (code),
    desk          TEXT NOT NULL REFERENCES desk (code),
    level         TEXT NOT NULL CHECK (level IN ('very_satisfied', 'satisfied', 'dissatisfied')),
    reason        TEXT,
    outcome_right INTEGER CHECK (outcome_right IN (0, 1)),
    at            INTEGER NOT NULL,
    terminal      TEXT NOT NULL,
    PRIMARY KEY (ticket, position, source),
    FOREIGN KEY (ticket, position) REFERENCES leg (ticket, position)
) STRICT, WITHOUT ROWID;

INSERT INTO rating_wider
SELECT ticket, position, 'pad', day, service, desk, level, NULL, NULL, at, terminal FROM rating;
DROP TABLE rating;
ALTER TABLE rating_wider RENAME TO rating;
CREATE INDEX rating_of_day ON rating (day, service, source, level, reason, outcome_right);

ALTER TABLE print_job ADD COLUMN dossier INTEGER REFERENCES dossier (id);
CREATE INDEX print_job_of_dossier ON print_job (dossier, id) WHERE dossier IS NOT NULL;

CREATE INDEX event_of_dossier ON event (subject, seq) WHERE kind >= 'dossier.' AND kind < 'dossier/';
CREATE INDEX event_of_batch ON event (subject, seq) WHERE kind >= 'batch.' AND kind < 'batch/';
CREATE INDEX event_of_fee ON event (subject, seq) WHERE kind >= 'fee.' AND kind < 'fee/';
