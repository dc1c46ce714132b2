PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
CREATE TABLE centre (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    code       TEXT NOT NULL,
    version    INTEGER NOT NULL,
    applied_at INTEGER NOT NULL,
    document   TEXT NOT NULL
) STRICT;
CREATE TABLE unit (
    code TEXT PRIMARY KEY, name TEXT NOT NULL, retired_at INTEGER
) STRICT;
CREATE TABLE zone (
    code TEXT PRIMARY KEY, name TEXT NOT NULL, retired_at INTEGER
) STRICT;
CREATE TABLE agency (
    code TEXT PRIMARY KEY, name TEXT NOT NULL, retired_at INTEGER
) STRICT;
CREATE TABLE series (
    code TEXT PRIMARY KEY, prefix TEXT NOT NULL, width INTEGER NOT NULL, retired_at INTEGER
) STRICT;
CREATE TABLE service (
    code            TEXT PRIMARY KEY,
    unit            TEXT NOT NULL,
    name            TEXT NOT NULL,
    hint            TEXT,
    words           TEXT NOT NULL DEFAULT '[]',
    agency          TEXT REFERENCES agency (code),
    zone            TEXT REFERENCES zone (code),
    series          TEXT NOT NULL REFERENCES series (code),
    target_ms       INTEGER NOT NULL,
    prior_ms        INTEGER NOT NULL,
    hours           TEXT,
    quota           INTEGER,
    default_outcome TEXT,
    at_kiosk        INTEGER NOT NULL,
    guidance        INTEGER NOT NULL DEFAULT 0,
    position        INTEGER NOT NULL,
    retired_at      INTEGER
) STRICT;
CREATE TABLE closure (
    date TEXT NOT NULL, service TEXT NOT NULL DEFAULT '', reason TEXT NOT NULL,
    PRIMARY KEY (date, service)
) STRICT;
CREATE TABLE priority_class (
    code TEXT PRIMARY KEY, name TEXT NOT NULL, who TEXT NOT NULL, target_ms INTEGER NOT NULL,
    retired_at INTEGER
) STRICT;
CREATE TABLE counter (
    code TEXT PRIMARY KEY, name TEXT NOT NULL, agency TEXT REFERENCES agency (code),
    zone TEXT REFERENCES zone (code), position INTEGER NOT NULL, retired_at INTEGER
) STRICT;
CREATE TABLE officer (
    code         TEXT PRIMARY KEY,
    name         TEXT NOT NULL,
    unit         TEXT NOT NULL,
    home_agency  TEXT,
    staff_type   TEXT NOT NULL CHECK (staff_type IN ('own', 'seconded', 'postal')),
    role         TEXT NOT NULL,
    valid_from   TEXT,
    valid_to     TEXT,
    pin_hash     TEXT,
    pin_failures INTEGER NOT NULL DEFAULT 0,
    locked_until INTEGER,
    source       TEXT NOT NULL DEFAULT 'centre',
    retired_at   INTEGER
) STRICT;
CREATE TABLE officer_service (
    officer TEXT NOT NULL REFERENCES officer (code),
    service TEXT NOT NULL REFERENCES service (code),
    PRIMARY KEY (officer, service)
) STRICT;
CREATE TABLE desk (
    code          TEXT PRIMARY KEY,
    counter       TEXT NOT NULL REFERENCES counter (code),
    priority_only INTEGER NOT NULL DEFAULT 0,
    position      INTEGER NOT NULL,
    state         TEXT NOT NULL DEFAULT 'closed' CHECK (state IN ('open', 'paused', 'closed')),
    state_since   INTEGER NOT NULL DEFAULT 0,
    pause_reason  TEXT,
    retired_at    INTEGER
) STRICT;
CREATE TABLE desk_service (
    desk    TEXT NOT NULL REFERENCES desk (code),
    service TEXT NOT NULL REFERENCES service (code),
    day     INTEGER NOT NULL DEFAULT 0,
    rank    INTEGER NOT NULL CHECK (rank IN (-1, 0, 1)),
    PRIMARY KEY (desk, service, day)
) STRICT, WITHOUT ROWID;
CREATE TABLE terminal (
    code TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('kiosk', 'display')),
    role TEXT NOT NULL DEFAULT 'all',
    zone TEXT, printer TEXT, settings TEXT NOT NULL DEFAULT '{}', retired_at INTEGER
) STRICT;
CREATE TABLE procedure (
    code TEXT NOT NULL, valid_from TEXT NOT NULL DEFAULT '', valid_to TEXT,
    unit TEXT, name TEXT NOT NULL, agency TEXT, field TEXT, service TEXT, at_counter INTEGER,
    data TEXT NOT NULL, level TEXT, changed INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (code, valid_from)
) STRICT;
CREATE TABLE business_day (
    id          INTEGER PRIMARY KEY,
    date        TEXT NOT NULL UNIQUE,
    zone        TEXT NOT NULL,
    opened_at   INTEGER NOT NULL,
    closed_at   INTEGER,
    boot_id     TEXT,
    wall_offset INTEGER,
    hold_reason TEXT,
    hold_since  INTEGER,
    hold_until  INTEGER
, rolled_at INTEGER, trial INTEGER NOT NULL DEFAULT 0 CHECK (trial IN (0, 1))) STRICT;
CREATE TABLE duty (
    id         INTEGER PRIMARY KEY,
    officer    TEXT NOT NULL REFERENCES officer (code),
    desk       TEXT NOT NULL REFERENCES desk (code),
    started_at INTEGER NOT NULL,
    ended_at   INTEGER,
    end_reason TEXT
) STRICT;
CREATE TABLE seal (
    id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, hash TEXT NOT NULL, made_at INTEGER NOT NULL,
    day INTEGER, why TEXT NOT NULL
, signature TEXT) STRICT;
CREATE TABLE input (
    id          INTEGER PRIMARY KEY,
    terminal    TEXT NOT NULL,
    kind        TEXT NOT NULL,
    data        TEXT NOT NULL,
    at          INTEGER NOT NULL,
    expires_at  INTEGER NOT NULL,
    consumed_at INTEGER
) STRICT;
CREATE TABLE estimate (
    service     TEXT PRIMARY KEY REFERENCES service (code),
    made_at     INTEGER NOT NULL,
    from_at     INTEGER,
    to_at       INTEGER,
    estimator   TEXT NOT NULL
, expected INTEGER, ahead INTEGER, desks INTEGER) STRICT;
CREATE TABLE alert (
    id              INTEGER PRIMARY KEY,
    kind            TEXT NOT NULL,
    subject         TEXT NOT NULL,
    severity        TEXT NOT NULL,
    opened_at       INTEGER NOT NULL,
    acknowledged_at INTEGER,
    acknowledged_by TEXT,
    closed_at       INTEGER,
    data            TEXT NOT NULL DEFAULT '{}'
, times INTEGER NOT NULL DEFAULT 1) STRICT;
CREATE TABLE device_health (
    device   TEXT PRIMARY KEY,
    kind     TEXT NOT NULL,
    state    TEXT NOT NULL,
    since    INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    evidence TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE print_job (
    id         INTEGER PRIMARY KEY,
    printer    TEXT NOT NULL,
    kind       TEXT NOT NULL,
    ticket     INTEGER REFERENCES ticket (id),
    copy       INTEGER NOT NULL DEFAULT 0,
    payload    TEXT NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('queued', 'started', 'confirmed',
                   'failed_before_send', 'unknown', 'superseded')),
    created_at INTEGER NOT NULL,
    started_at INTEGER,
    ended_at   INTEGER,
    attempts   INTEGER NOT NULL DEFAULT 0,
    evidence   TEXT NOT NULL DEFAULT '{}'
, dossier INTEGER REFERENCES dossier (id)) STRICT;
CREATE TABLE appointment (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, service TEXT NOT NULL REFERENCES service (code),
    slot_at INTEGER NOT NULL, state TEXT NOT NULL DEFAULT 'booked', ticket INTEGER, data TEXT NOT NULL DEFAULT '{}'
, kind TEXT NOT NULL DEFAULT 'tomorrow'
    CHECK (kind IN ('tomorrow', 'booked')), procedure TEXT, source TEXT) STRICT;
CREATE TABLE process (
    name TEXT PRIMARY KEY, pid INTEGER NOT NULL, started_at INTEGER NOT NULL, beat_at INTEGER NOT NULL
) STRICT;
CREATE TABLE "ticket" (
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
    last_slip        INTEGER, procedure TEXT, matter INTEGER REFERENCES visit (id), expected INTEGER, quoted_ahead INTEGER, quoted_desks INTEGER, onward TEXT,
    UNIQUE (day, number),
    CHECK ((desk IS NOT NULL) = (state IN ('called', 'serving'))),
    CHECK ((ended_at IS NOT NULL) = (state IN ('done', 'cancelled', 'expired'))),
    CHECK ((outcome IS NOT NULL) = (state = 'done')),
    CHECK ((end_reason IS NOT NULL) = (state IN ('cancelled', 'expired')))
) STRICT;
CREATE TABLE "leg" (
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
CREATE TABLE "call" (
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
CREATE TABLE day_count (
    day     INTEGER NOT NULL REFERENCES business_day (id),
    kind    TEXT NOT NULL CHECK (kind IN ('series', 'service')),
    code    TEXT NOT NULL,
    n       INTEGER NOT NULL,
    assured INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (day, kind, code)
) STRICT, WITHOUT ROWID;
CREATE TABLE series_floor (
    date   TEXT NOT NULL,
    series TEXT NOT NULL,
    serial INTEGER NOT NULL,
    PRIMARY KEY (date, series)
) STRICT, WITHOUT ROWID;
CREATE TABLE "event" (
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
CREATE TABLE "event_hash" (
    seq  INTEGER PRIMARY KEY REFERENCES event (seq),
    hash BLOB NOT NULL
) STRICT;
CREATE TABLE "request" (
    seq     INTEGER PRIMARY KEY,
    key     INTEGER NOT NULL UNIQUE,
    id      TEXT NOT NULL,
    at      INTEGER NOT NULL,
    action  TEXT NOT NULL,
    digest  BLOB NOT NULL,
    result  TEXT NOT NULL
) STRICT;
CREATE TABLE rollup (
    day            INTEGER NOT NULL REFERENCES business_day (id),
    service        TEXT NOT NULL,
    unit           TEXT NOT NULL,
    priority_class TEXT NOT NULL,
    tickets        INTEGER NOT NULL,
    called         INTEGER NOT NULL,
    kept           INTEGER NOT NULL,
    quoted         INTEGER NOT NULL,
    quoted_true    INTEGER NOT NULL,
    wait_sum       INTEGER NOT NULL,
    wait_max       INTEGER NOT NULL,
    under_1        INTEGER NOT NULL,
    under_2        INTEGER NOT NULL,
    under_3        INTEGER NOT NULL,
    under_4        INTEGER NOT NULL,
    under_5        INTEGER NOT NULL,
    under_6        INTEGER NOT NULL,
    under_7        INTEGER NOT NULL,
    under_8        INTEGER NOT NULL,
    under_9        INTEGER NOT NULL,
    under_10       INTEGER NOT NULL,
    under_12       INTEGER NOT NULL,
    under_15       INTEGER NOT NULL,
    under_18       INTEGER NOT NULL,
    under_20       INTEGER NOT NULL,
    under_25       INTEGER NOT NULL,
    under_30       INTEGER NOT NULL,
    under_35       INTEGER NOT NULL,
    under_40       INTEGER NOT NULL,
    under_45       INTEGER NOT NULL,
    under_50       INTEGER NOT NULL,
    under_60       INTEGER NOT NULL,
    under_75       INTEGER NOT NULL,
    under_90       INTEGER NOT NULL,
    under_120      INTEGER NOT NULL,
    under_150      INTEGER NOT NULL,
    under_180      INTEGER NOT NULL,
    under_240      INTEGER NOT NULL,
    under_300      INTEGER NOT NULL,
    under_360      INTEGER NOT NULL,
    under_480      INTEGER NOT NULL,
    PRIMARY KEY (day, service, unit, priority_class)
) STRICT, WITHOUT ROWID;
CREATE TABLE rollup_ending (
    day            INTEGER NOT NULL REFERENCES business_day (id),
    service        TEXT NOT NULL,
    unit           TEXT NOT NULL,
    priority_class TEXT NOT NULL,
    state          TEXT NOT NULL,
    why            TEXT NOT NULL,
    tickets        INTEGER NOT NULL,
    PRIMARY KEY (day, service, unit, priority_class, state, why)
) STRICT, WITHOUT ROWID;
CREATE TABLE paper (
    printer      TEXT PRIMARY KEY,
    changed_at   INTEGER NOT NULL,
    whole        INTEGER NOT NULL,
    slips        INTEGER NOT NULL DEFAULT 0,
    mm           INTEGER NOT NULL DEFAULT 0,
    out_at       INTEGER,
    near_at      INTEGER,
    opened_at    INTEGER,
    learnt_mm    INTEGER,
    learnt_of_mm INTEGER,
    learnt_dots  INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE printer_probe (
    printer       TEXT PRIMARY KEY,
    url           TEXT NOT NULL,
    at            INTEGER NOT NULL,
    process_id    INTEGER NOT NULL,
    queued_status INTEGER NOT NULL,
    auto_status   INTEGER NOT NULL,
    answers       TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE "device" (
    code TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('printer', 'sign', 'speaker', 'keypad', 'rating_pad',
                                       'scanner')),
    zone TEXT, desk TEXT, settings TEXT NOT NULL, retired_at INTEGER
) STRICT;
CREATE TABLE calendar_day (
    date    TEXT PRIMARY KEY,
    working INTEGER NOT NULL CHECK (working IN (0, 1)),
    name    TEXT NOT NULL,
    source  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE dossier (
    id              INTEGER PRIMARY KEY,
    code            TEXT NOT NULL UNIQUE,
    provisional     TEXT,
    tail            TEXT NOT NULL,
    procedure       TEXT NOT NULL,
    procedure_from  TEXT NOT NULL,
    service         TEXT NOT NULL REFERENCES service (code),
    unit            TEXT NOT NULL,
    agency          TEXT NOT NULL,
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
    time_value      INTEGER,
    time_unit       TEXT CHECK (time_unit IN
                        ('immediate', 'same_day', 'working_hour', 'working_day', 'day')),
    cutoff_15h      INTEGER NOT NULL DEFAULT 0,
    due_at          INTEGER,
    first_due_at    INTEGER,
    due_fixed       INTEGER NOT NULL DEFAULT 0,
    reschedules     INTEGER NOT NULL DEFAULT 0,
    slips           INTEGER NOT NULL DEFAULT 0,
    appraised_at    INTEGER,
    approved_at     INTEGER,
    sealed_at       INTEGER,
    processed_at    INTEGER,
    result          TEXT CHECK (result IN ('granted', 'refused')),
    end_reason      TEXT,
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
    centre_version  INTEGER NOT NULL, trial INTEGER NOT NULL DEFAULT 0 CHECK (trial IN (0, 1)),
    CHECK ((stage IS NOT NULL) = (state = 5)),
    CHECK (state NOT IN (2, 4, 6, 9, 10) OR accepted_at IS NOT NULL),
    CHECK (state NOT IN (9, 10) OR processed_at IS NOT NULL AND result IS NOT NULL),
    CHECK ((returned_at IS NOT NULL) = (state = 10)),
    CHECK ((ended_at IS NOT NULL) = (state IN (3, 7, 8, 10)))
) STRICT;
CREATE TABLE former_code (
    code    TEXT PRIMARY KEY,
    dossier INTEGER NOT NULL REFERENCES dossier (id),
    at      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE date_serial (
    kind   TEXT NOT NULL CHECK (kind IN ('dossier', 'batch')),
    date   TEXT NOT NULL,
    serial INTEGER NOT NULL,
    PRIMARY KEY (kind, date)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE ticket_dossier (
    ticket  INTEGER NOT NULL REFERENCES ticket (id),
    dossier INTEGER NOT NULL REFERENCES dossier (id),
    PRIMARY KEY (ticket, dossier)
) STRICT, WITHOUT ROWID;
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
    paper        INTEGER NOT NULL DEFAULT 0,
    late         INTEGER NOT NULL DEFAULT 0,
    closes_at    INTEGER,
    completed_at INTEGER,
    UNIQUE (dossier, stage, position)
) STRICT;
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
    late        INTEGER NOT NULL,
    contrary    INTEGER NOT NULL,
    UNIQUE (dossier, position)
) STRICT;
CREATE TABLE dossier_notice (
    id      INTEGER PRIMARY KEY,
    dossier INTEGER NOT NULL REFERENCES dossier (id),
    kind    TEXT NOT NULL,
    how     TEXT NOT NULL,
    at      INTEGER NOT NULL,
    officer TEXT
) STRICT;
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
CREATE TABLE batch_item (
    batch       INTEGER NOT NULL REFERENCES courier_batch (id),
    dossier     INTEGER NOT NULL REFERENCES dossier (id),
    added_at    INTEGER NOT NULL,
    received_at INTEGER,
    missing     INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (batch, dossier)
) STRICT, WITHOUT ROWID;
CREATE TABLE parcel (
    id           INTEGER PRIMARY KEY,
    dossier      INTEGER NOT NULL REFERENCES dossier (id),
    tracking     TEXT NOT NULL UNIQUE,
    sent_at      INTEGER NOT NULL,
    officer      TEXT,
    delivered_at INTEGER,
    came_back_at INTEGER
) STRICT;
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
CREATE TABLE person (
    id          INTEGER PRIMARY KEY,
    dossier     INTEGER NOT NULL REFERENCES dossier (id),
    role        TEXT NOT NULL CHECK (role IN ('owner', 'submitter', 'proxy', 'contact')),
    master      TEXT NOT NULL,
    wrapped_key BLOB,
    sealed      BLOB NOT NULL,
    at          INTEGER NOT NULL,
    purged_at   INTEGER,
    CHECK ((wrapped_key IS NULL) = (purged_at IS NOT NULL)),
    UNIQUE (dossier, role)
) STRICT;
CREATE TABLE person_mark (
    kind   TEXT NOT NULL,
    mark   BLOB NOT NULL,
    person INTEGER NOT NULL REFERENCES person (id),
    PRIMARY KEY (kind, mark, person)
) STRICT, WITHOUT ROWID;
CREATE TABLE exchange_row (
    source  TEXT NOT NULL,
    id      TEXT NOT NULL,
    digest  TEXT NOT NULL,
    at      INTEGER NOT NULL,
    dossier INTEGER REFERENCES dossier (id),
    PRIMARY KEY (source, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE "rating" (
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
CREATE TABLE calibration (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    made_at INTEGER NOT NULL,
    through INTEGER NOT NULL,
    cases   INTEGER NOT NULL,
    data    TEXT NOT NULL
) STRICT;
CREATE TABLE desk_break (
    id      INTEGER PRIMARY KEY,
    day     INTEGER NOT NULL REFERENCES business_day (id),
    desk    TEXT NOT NULL REFERENCES desk (code),
    from_at INTEGER NOT NULL,
    to_at   INTEGER NOT NULL,
    reason  TEXT NOT NULL,
    CHECK (from_at < to_at)
) STRICT;
CREATE TABLE duty_pause (
    id      INTEGER PRIMARY KEY,
    duty    INTEGER NOT NULL REFERENCES duty (id),
    reason  TEXT NOT NULL,
    from_at INTEGER NOT NULL,
    to_at   INTEGER
) STRICT;
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
CREATE TABLE roster (
    date    TEXT NOT NULL,
    officer TEXT NOT NULL REFERENCES officer (code),
    desk    TEXT,
    shift   TEXT NOT NULL CHECK (shift IN ('day', 'morning', 'afternoon')),
    PRIMARY KEY (date, officer, shift)
) STRICT, WITHOUT ROWID;
CREATE TABLE centre_past (
    version    INTEGER PRIMARY KEY,
    applied_at INTEGER NOT NULL,
    document   TEXT NOT NULL
) STRICT;
CREATE TABLE service_hold (
    day      INTEGER NOT NULL REFERENCES business_day (id),
    service  TEXT NOT NULL REFERENCES service (code),
    reason   TEXT NOT NULL,
    until_at INTEGER,
    PRIMARY KEY (day, service)
) STRICT, WITHOUT ROWID;
CREATE TABLE alert_cause (
    kind    TEXT NOT NULL,
    subject TEXT NOT NULL,
    since   INTEGER NOT NULL,
    PRIMARY KEY (kind, subject)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE device_outage (
    device  TEXT NOT NULL,
    kind    TEXT NOT NULL,
    state   TEXT NOT NULL,
    from_at INTEGER NOT NULL,
    to_at   INTEGER,
    PRIMARY KEY (device, from_at)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE complaint_officer (
    complaint INTEGER NOT NULL REFERENCES complaint (id),
    officer   TEXT NOT NULL,
    PRIMARY KEY (complaint, officer)
) STRICT, WITHOUT ROWID;
CREATE TABLE complaint_serial (
    year   INTEGER PRIMARY KEY,
    serial INTEGER NOT NULL
) STRICT;
CREATE TABLE seal_check (
    id      INTEGER PRIMARY KEY,
    at      INTEGER NOT NULL,
    through INTEGER NOT NULL,
    seal    INTEGER REFERENCES seal (id),
    intact  INTEGER NOT NULL CHECK (intact IN (0, 1)),
    by      TEXT NOT NULL
) STRICT;
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
CREATE TABLE urged_dossier (
    dossier INTEGER NOT NULL REFERENCES dossier (id),
    urging  INTEGER NOT NULL REFERENCES urging (id),
    due_at  INTEGER NOT NULL,
    PRIMARY KEY (dossier, urging)
) STRICT, WITHOUT ROWID;
CREATE TABLE urged_batch (
    batch  INTEGER NOT NULL REFERENCES courier_batch (id),
    urging INTEGER NOT NULL REFERENCES urging (id),
    hours  INTEGER NOT NULL,
    PRIMARY KEY (batch, urging)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE rollup_hall (
    day     INTEGER NOT NULL REFERENCES business_day (id),
    slot    INTEGER NOT NULL,
    most    INTEGER NOT NULL,
    desk_ms INTEGER NOT NULL,
    PRIMARY KEY (day, slot)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE rollup_length (
    day     INTEGER NOT NULL REFERENCES business_day (id),
    service TEXT NOT NULL,
    unit    TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    stays   INTEGER NOT NULL,
    PRIMARY KEY (day, service, unit, minutes)
) STRICT, WITHOUT ROWID;
CREATE TABLE rollup_happening (
    day     INTEGER NOT NULL REFERENCES business_day (id),
    officer TEXT NOT NULL,
    service TEXT NOT NULL,
    unit    TEXT NOT NULL,
    what    TEXT NOT NULL,
    times   INTEGER NOT NULL,
    PRIMARY KEY (day, officer, service, unit, what)
) STRICT, WITHOUT ROWID;
CREATE TABLE pseudonym (
    officer TEXT PRIMARY KEY REFERENCES officer (code),
    name    TEXT NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;
CREATE TABLE trial_period (
    id          INTEGER PRIMARY KEY,
    first       TEXT NOT NULL,
    last        TEXT,
    declared_at INTEGER NOT NULL
) STRICT;
INSERT INTO _sqlite_migrations VALUES (1,'motcua','0001_first','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (2,'motcua','0002_lean','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (3,'motcua','0003_rollup','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (4,'motcua','0004_paper','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (5,'motcua','0005_rating','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (6,'motcua','0006_inputs','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (7,'motcua','0007_dossiers','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (8,'motcua','0008_estimates','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (9,'motcua','0009_accountability','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (10,'motcua','0010_trial','2026-11-23 00:00');
INSERT INTO meta VALUES ('calendar','{"first":"2024-01-01","last":"2028-12-31","version":1}');
INSERT INTO meta VALUES ('clock','{"anchor":1795399200000,"rate":1.0,"start":1795395600000}');
INSERT INTO meta VALUES ('clock_reference','{"boot":"00000000-0000-4000-8000-000000000000","offset":1795399200001}');
INSERT INTO meta VALUES ('dates_seen','{"calendar":"[4,{\"first\":\"2024-01-01\",\"last\":\"2028-12-31\",\"version\":1},1]","dossiers":0}');
INSERT INTO meta VALUES ('node','28953929');
INSERT INTO meta VALUES ('notice','{"date":"2026-11-23","text":{"vi":"Hôm nay có mưa bão."}}');
INSERT INTO meta VALUES ('person_master','2b5db445b5ac');
INSERT INTO meta VALUES ('procedures','1');
INSERT INTO meta VALUES ('redated','1');
INSERT INTO centre VALUES (1,'dan-hai',4,1795654744005,'{"agency":[{"code":"vpdk-dat-dai","name":{"en":"Land Registration Office, branch","vi":"Chi nhánh Văn phòng Đăng ký đất đai"}},{"code":"ubnd-xa","name":{"en":"Commune People''s Committee","vi":"UBND xã"}},{"code":"van-hoa-xa-hoi","name":{"en":"Culture and Social Affairs Division","vi":"Phòng Văn hóa – Xã hội"}},{"code":"kinh-te","name":{"en":"Economic Division","vi":"Phòng Kinh tế"}},{"code":"tu-phap","name":{"en":"Commune Justice","vi":"Tư pháp xã"}}],"alert":[],"calendar":[],"centre":{"a4":null,"authority":{"en":"People''s Committee of Đan Hải Commune","vi":"UBND xã Đan Hải"},"cashier_service":null,"code":"dan-hai","hotline":null,"hours":{"fri":[[450,690],[810,1050]],"mon":[[450,690],[810,1050]],"sat":[],"sun":[],"thu":[[450,690],[810,1050]],"tue":[[450,690],[810,1050]],"wed":[[450,690],[810,1050]]},"languages":["vi","en"],"name":{"en":"Đan Hải Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã Đan Hải"},"notice":{"en":"Please have your papers ready. Thank you.","vi":"Mời chuẩn bị sẵn giấy tờ khi đến lượt. Xin cảm ơn."},"rules":{"absent_min_calls":2,"absent_min_s":60,"appointment_early_min":10,"appointment_late_min":10,"appointment_protection_min":240,"bell_min":5,"complaint_days":15,"desk_idle_alert_min":5,"desk_idle_min":30,"early_issue_min":30,"help_penalty_min":60,"keep_complaints_months":24,"keep_people_months":24,"kiosk_numbers_per_min":12,"kpi_dossiers_year":1600,"kpi_on_time_pct":98,"kpi_satisfied_pct":95,"kpi_serve_min":30,"kpi_wait_min":15,"last_issue_min":0,"late_slip_min":10,"priority_head_start_min":60,"priority_target_min":5,"promise_share_pct":90,"return_grace_min":15,"return_penalty_min":5,"session_min":15,"wait_alert_min":30,"walk_in_target_min":15},"simulation":false,"timezone":"Asia/Ho_Chi_Minh","unit":"ttpvhcc"},"closure":[{"date":"2027-01-01","reason":{"en":"New Year''s Day","vi":"Nghỉ Tết Dương lịch"},"services":null},{"date":"2027-02-04","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-05","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-08","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-09","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-10","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-04-16","reason":{"en":"Hung Kings'' Commemoration Day","vi":"Nghỉ Giỗ Tổ Hùng Vương"},"services":null},{"date":"2027-04-30","reason":{"en":"Reunification Day","vi":"Nghỉ Ngày Chiến thắng"},"services":null},{"date":"2027-05-03","reason":{"en":"International Labour Day (in lieu)","vi":"Nghỉ bù Ngày Quốc tế lao động"},"services":null},{"date":"2027-09-02","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null},{"date":"2027-09-03","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null}],"collector":[],"counter":[{"agency":"vpdk-dat-dai","code":"1","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"zone":"sanh"},{"agency":"ubnd-xa","code":"2","name":{"en":"Awards, inspection, guidance","vi":"Thi đua khen thưởng – Thanh tra – Hướng dẫn"},"zone":"sanh"},{"agency":"van-hoa-xa-hoi","code":"3","name":{"en":"Culture, social policy, labour","vi":"Văn hóa – Chính sách – Lao động"},"zone":"sanh"},{"agency":"kinh-te","code":"4","name":{"en":"Land, building, agriculture","vi":"Đất đai – Xây dựng – Nông nghiệp"},"zone":"sanh"},{"agency":"ubnd-xa","code":"5","name":{"en":"Civil status, business, education, health","vi":"Hộ tịch – Kinh tế – Giáo dục – Y tế"},"zone":"sanh"},{"agency":"tu-phap","code":"6","name":{"en":"Certification","vi":"Chứng thực"},"zone":"sanh"}],"courier":{"cutoff":"15:00","trips":["09:30","15:30"],"unacknowledged_h":4},"desk":[{"a4":null,"code":"1","counter":"1","printer":null,"priority_only":false},{"a4":null,"code":"2","counter":"2","printer":null,"priority_only":false},{"a4":null,"code":"3","counter":"3","printer":null,"priority_only":false},{"a4":null,"code":"4","counter":"4","printer":null,"priority_only":false},{"a4":null,"code":"5","counter":"5","printer":null,"priority_only":false},{"a4":null,"code":"6","counter":"6","printer":null,"priority_only":false}],"desk_service":[{"desk":"1","rank":0,"service":"dang-ky-dat-dai"},{"desk":"2","rank":0,"service":"thi-dua"},{"desk":"2","rank":0,"service":"thanh-tra"},{"desk":"2","rank":0,"service":"viec-khac"},{"desk":"3","rank":0,"service":"chinh-sach"},{"desk":"3","rank":0,"service":"lao-dong"},{"desk":"3","rank":0,"service":"van-hoa"},{"desk":"3","rank":1,"service":"viec-khac"},{"desk":"4","rank":0,"service":"dat-dai"},{"desk":"4","rank":0,"service":"xay-dung"},{"desk":"4","rank":0,"service":"nong-nghiep"},{"desk":"4","rank":1,"service":"viec-khac"},{"desk":"5","rank":0,"service":"ho-tich"},{"desk":"5","rank":0,"service":"kinh-te"},{"desk":"5","rank":0,"service":"giao-duc"},{"desk":"5","rank":0,"service":"y-te"},{"desk":"5","rank":1,"service":"chung-thuc"},{"desk":"6","rank":0,"service":"chung-thuc"},{"desk":"6","rank":1,"service":"ho-tich"}],"display":[{"also":[],"code":"hall","inches":55,"languages":["vi"],"pages":["queues","dossiers","results","quality"],"zone":"sanh"}],"hook":[{"code":"tinh","command":["/bin/false"],"events":["opened","closed"],"kinds":null,"severity":"info"}],"keypad":[],"keypad_profile":[],"kiosk":[{"code":"k1","inches":22,"languages":["vi","en"],"large_type":false,"printer":"p1","role":"all","zone":"sanh"}],"officer":[{"code":"q1","home_agency":"vpdk-dat-dai","name":"Cán bộ quầy 1","role":"officer","services":null,"staff_type":"seconded","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q2","home_agency":"ubnd-xa","name":"Cán bộ quầy 2","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q3","home_agency":"van-hoa-xa-hoi","name":"Cán bộ quầy 3","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q4","home_agency":"kinh-te","name":"Cán bộ quầy 4","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q5","home_agency":"ubnd-xa","name":"Cán bộ quầy 5","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q6","home_agency":"tu-phap","name":"Cán bộ quầy 6","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"hd1","home_agency":"ubnd-xa","name":"Người hướng dẫn","role":"guide","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"gs1","home_agency":"ubnd-xa","name":"Người giám sát","role":"supervisor","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null}],"printer":[{"code":"p1","codepage":null,"encoding":"bitmap","fallback":null,"feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"}],"priority_class":[{"code":"priority","large_print":true,"name":{"en":"Priority","vi":"Diện ưu tiên"},"target_min":5,"who":{"en":"Aged 60 or over, pregnant, or with a disability","vi":"Người từ đủ 60 tuổi trở lên, phụ nữ mang thai, người khuyết tật"}}],"protocol":[],"rating_pad":[],"scanner":[],"series":[{"code":"a","prefix":"A","width":3},{"code":"h","prefix":"H","width":3},{"code":"r","prefix":"R","width":3},{"code":"l","prefix":"L","width":3},{"code":"u","prefix":"U","width":3},{"code":"c","prefix":"C","width":3}],"service":[{"agency":"ubnd-xa","at_kiosk":true,"code":"ho-tich","default_outcome":null,"fields":["Hộ tịch","Hộ tịch (liên thông)","Nuôi con nuôi"],"guidance":false,"hint":{"en":"birth, marriage, death","vi":"khai sinh, kết hôn, khai tử"},"hours":null,"intake":"light","name":{"en":"Civil status","vi":"Hộ tịch"},"prior_min":12,"quota":null,"results_at":"ho-tich","series":"a","target_min":15,"unit":"ttpvhcc","words":["trích lục","giám hộ","nhận cha mẹ con","xác nhận tình trạng hôn nhân","nuôi con nuôi"],"zone":"sanh"},{"agency":"tu-phap","at_kiosk":true,"code":"chung-thuc","default_outcome":"result_returned","fields":["Chứng thực"],"guidance":false,"hint":{"en":"certified copies, signatures","vi":"sao y, chữ ký (hay gọi là công chứng)"},"hours":null,"intake":"light","name":{"en":"Certification","vi":"Chứng thực"},"prior_min":7,"quota":null,"results_at":"chung-thuc","series":"h","target_min":15,"unit":"ttpvhcc","words":["bản sao","photo","hợp đồng","di chúc","ủy quyền","phân chia di sản"],"zone":"sanh"},{"agency":"vpdk-dat-dai","at_kiosk":true,"code":"dang-ky-dat-dai","default_outcome":null,"fields":["Đăng ký đất đai","Đất đai@tinh"],"guidance":false,"hint":{"en":"land certificate, sale, inheritance","vi":"sổ đỏ, mua bán, thừa kế đất"},"hours":null,"intake":"light","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"prior_min":15,"quota":null,"results_at":"dang-ky-dat-dai","series":"l","target_min":15,"unit":"ttpvhcc","words":["sang tên","tặng cho","tách thửa","hợp thửa","thế chấp","cấp đổi","biến động"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"dat-dai","default_outcome":null,"fields":["Đất đai"],"guidance":false,"hint":{"en":"first certificate, allocation, disputes","vi":"sổ đỏ lần đầu, giao đất, tranh chấp"},"hours":null,"intake":"light","name":{"en":"Land","vi":"Đất đai"},"prior_min":15,"quota":null,"results_at":"dat-dai","series":"r","target_min":15,"unit":"ttpvhcc","words":["chuyển mục đích","thuê đất","hòa giải","đính chính","quy hoạch"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"chinh-sach","default_outcome":null,"fields":["Bảo trợ xã hội","Người có công"],"guidance":false,"hint":{"en":"allowances, merit, social aid","vi":"trợ cấp, người có công, bảo trợ"},"hours":null,"intake":"light","name":{"en":"Social policy","vi":"Chính sách – xã hội"},"prior_min":12,"quota":null,"results_at":"chinh-sach","series":"u","target_min":15,"unit":"ttpvhcc","words":["hưu trí xã hội","khuyết tật","mai táng","liệt sĩ","thương binh"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"xay-dung","default_outcome":null,"fields":["Hoạt động xây dựng"],"guidance":false,"hint":{"en":"building permits, repairs","vi":"giấy phép xây dựng, sửa nhà"},"hours":null,"intake":"light","name":{"en":"Building","vi":"Xây dựng"},"prior_min":15,"quota":null,"results_at":"xay-dung","series":"r","target_min":15,"unit":"ttpvhcc","words":["nhà ở riêng lẻ","gia hạn giấy phép","điều chỉnh giấy phép"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"kinh-te","default_outcome":null,"fields":["Hộ kinh doanh"],"guidance":false,"hint":{"en":"household businesses","vi":"hộ kinh doanh"},"hours":null,"intake":"light","name":{"en":"Business","vi":"Kinh tế"},"prior_min":12,"quota":null,"results_at":"kinh-te","series":"a","target_min":15,"unit":"ttpvhcc","words":["đăng ký kinh doanh","mở quán","hợp tác xã"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"lao-dong","default_outcome":null,"fields":["Giảm nghèo"],"guidance":false,"hint":{"en":"employment, poor households","vi":"việc làm, hộ nghèo"},"hours":null,"intake":"light","name":{"en":"Labour and social affairs","vi":"Lao động – thương binh và xã hội"},"prior_min":12,"quota":null,"results_at":"lao-dong","series":"u","target_min":15,"unit":"ttpvhcc","words":["giảm nghèo","hộ cận nghèo","trẻ em"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"nong-nghiep","default_outcome":null,"fields":["Nông nghiệp – môi trường"],"guidance":false,"hint":{"en":"crops, livestock, environment","vi":"trồng trọt, chăn nuôi, môi trường"},"hours":null,"intake":"light","name":{"en":"Agriculture and environment","vi":"Nông nghiệp – môi trường"},"prior_min":12,"quota":null,"results_at":"nong-nghiep","series":"r","target_min":15,"unit":"ttpvhcc","words":["thủy sản","thiên tai","thủy lợi"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"giao-duc","default_outcome":null,"fields":["Giáo dục và đào tạo@xa"],"guidance":false,"hint":{"en":"kindergarten, help for pupils","vi":"mầm non, hỗ trợ học sinh"},"hours":null,"intake":"light","name":{"en":"Education","vi":"Giáo dục"},"prior_min":10,"quota":null,"results_at":"giao-duc","series":"a","target_min":15,"unit":"ttpvhcc","words":["ăn trưa","trường học","học phí"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"y-te","default_outcome":null,"fields":["Y tế"],"guidance":false,"hint":{},"hours":null,"intake":"light","name":{"en":"Health","vi":"Y tế"},"prior_min":10,"quota":null,"results_at":"y-te","series":"a","target_min":15,"unit":"ttpvhcc","words":["sức khỏe","an toàn thực phẩm"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"van-hoa","default_outcome":null,"fields":["Văn hóa"],"guidance":false,"hint":{"en":"festivals, libraries, game rooms","vi":"lễ hội, thư viện, trò chơi điện tử"},"hours":null,"intake":"light","name":{"en":"Culture","vi":"Văn hóa"},"prior_min":10,"quota":null,"results_at":"van-hoa","series":"u","target_min":15,"unit":"ttpvhcc","words":["thể thao","karaoke","gia đình văn hóa"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thi-dua","default_outcome":null,"fields":["Thi đua, khen thưởng"],"guidance":false,"hint":{"en":"certificates of merit, titles","vi":"giấy khen, danh hiệu"},"hours":null,"intake":"light","name":{"en":"Awards","vi":"Thi đua, khen thưởng"},"prior_min":10,"quota":null,"results_at":"thi-dua","series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thanh-tra","default_outcome":null,"fields":["Thanh tra"],"guidance":false,"hint":{"en":"complaints, denunciations","vi":"khiếu nại, tố cáo"},"hours":null,"intake":"light","name":{"en":"Inspection","vi":"Thanh tra"},"prior_min":20,"quota":null,"results_at":"thanh-tra","series":"c","target_min":15,"unit":"ttpvhcc","words":["tiếp công dân","phản ánh","kiến nghị"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"viec-khac","default_outcome":null,"fields":["Việc khác, hoặc tôi chưa rõ"],"guidance":true,"hint":{},"hours":null,"intake":"light","name":{"en":"Something else, or not sure","vi":"Việc khác, hoặc tôi chưa rõ"},"prior_min":5,"quota":null,"results_at":"viec-khac","series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"}],"sign":[{"address":1,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s1","desk":"1","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":2,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s2","desk":"2","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":3,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s3","desk":"3","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":4,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s4","desk":"4","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":5,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s5","desk":"5","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":6,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s6","desk":"6","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null}],"speaker":[{"code":"loa","device":"default","kiosk":null,"quiet":[],"volume":100,"zone":"sanh"}],"unit":[{"code":"ttpvhcc","name":{"en":"Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã"}}],"zone":[{"code":"sanh","name":{"en":"Hall","vi":"Sảnh"}}]}');
INSERT INTO unit VALUES ('ttpvhcc','{"en":"Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã"}',NULL);
INSERT INTO zone VALUES ('sanh','{"en":"Hall","vi":"Sảnh"}',NULL);
INSERT INTO agency VALUES ('kinh-te','{"en":"Economic Division","vi":"Phòng Kinh tế"}',NULL);
INSERT INTO agency VALUES ('tu-phap','{"en":"Commune Justice","vi":"Tư pháp xã"}',NULL);
INSERT INTO agency VALUES ('ubnd-xa','{"en":"Commune People''s Committee","vi":"UBND xã"}',NULL);
INSERT INTO agency VALUES ('van-hoa-xa-hoi','{"en":"Culture and Social Affairs Division","vi":"Phòng Văn hóa – Xã hội"}',NULL);
INSERT INTO agency VALUES ('vpdk-dat-dai','{"en":"Land Registration Office, branch","vi":"Chi nhánh Văn phòng Đăng ký đất đai"}',NULL);
INSERT INTO series VALUES ('a','A',3,NULL);
INSERT INTO series VALUES ('c','C',3,NULL);
INSERT INTO series VALUES ('h','H',3,NULL);
INSERT INTO series VALUES ('l','L',3,NULL);
INSERT INTO series VALUES ('r','R',3,NULL);
INSERT INTO series VALUES ('u','U',3,NULL);
INSERT INTO service VALUES ('chinh-sach','ttpvhcc','{"en":"Social policy","vi":"Chính sách – xã hội"}','{"en":"allowances, merit, social aid","vi":"trợ cấp, người có công, bảo trợ"}','["hưu trí xã hội","khuyết tật","mai táng","liệt sĩ","thương binh"]','van-hoa-xa-hoi','sanh','u',900000,720000,NULL,NULL,NULL,1,0,4,NULL);
INSERT INTO service VALUES ('chung-thuc','ttpvhcc','{"en":"Certification","vi":"Chứng thực"}','{"en":"certified copies, signatures","vi":"sao y, chữ ký (hay gọi là công chứng)"}','["bản sao","photo","hợp đồng","di chúc","ủy quyền","phân chia di sản"]','tu-phap','sanh','h',900000,420000,NULL,NULL,'result_returned',1,0,1,NULL);
INSERT INTO service VALUES ('dang-ky-dat-dai','ttpvhcc','{"en":"Land registration","vi":"Đăng ký đất đai"}','{"en":"land certificate, sale, inheritance","vi":"sổ đỏ, mua bán, thừa kế đất"}','["sang tên","tặng cho","tách thửa","hợp thửa","thế chấp","cấp đổi","biến động"]','vpdk-dat-dai','sanh','l',900000,900000,NULL,NULL,NULL,1,0,2,NULL);
INSERT INTO service VALUES ('dat-dai','ttpvhcc','{"en":"Land","vi":"Đất đai"}','{"en":"first certificate, allocation, disputes","vi":"sổ đỏ lần đầu, giao đất, tranh chấp"}','["chuyển mục đích","thuê đất","hòa giải","đính chính","quy hoạch"]','kinh-te','sanh','r',900000,900000,NULL,NULL,NULL,1,0,3,NULL);
INSERT INTO service VALUES ('giao-duc','ttpvhcc','{"en":"Education","vi":"Giáo dục"}','{"en":"kindergarten, help for pupils","vi":"mầm non, hỗ trợ học sinh"}','["ăn trưa","trường học","học phí"]','ubnd-xa','sanh','a',900000,600000,NULL,NULL,NULL,1,0,9,NULL);
INSERT INTO service VALUES ('ho-tich','ttpvhcc','{"en":"Civil status","vi":"Hộ tịch"}','{"en":"birth, marriage, death","vi":"khai sinh, kết hôn, khai tử"}','["trích lục","giám hộ","nhận cha mẹ con","xác nhận tình trạng hôn nhân","nuôi con nuôi"]','ubnd-xa','sanh','a',900000,720000,NULL,NULL,NULL,1,0,0,NULL);
INSERT INTO service VALUES ('kinh-te','ttpvhcc','{"en":"Business","vi":"Kinh tế"}','{"en":"household businesses","vi":"hộ kinh doanh"}','["đăng ký kinh doanh","mở quán","hợp tác xã"]','ubnd-xa','sanh','a',900000,720000,NULL,NULL,NULL,1,0,6,NULL);
INSERT INTO service VALUES ('lao-dong','ttpvhcc','{"en":"Labour and social affairs","vi":"Lao động – thương binh và xã hội"}','{"en":"employment, poor households","vi":"việc làm, hộ nghèo"}','["giảm nghèo","hộ cận nghèo","trẻ em"]','van-hoa-xa-hoi','sanh','u',900000,720000,NULL,NULL,NULL,1,0,7,NULL);
INSERT INTO service VALUES ('nong-nghiep','ttpvhcc','{"en":"Agriculture and environment","vi":"Nông nghiệp – môi trường"}','{"en":"crops, livestock, environment","vi":"trồng trọt, chăn nuôi, môi trường"}','["thủy sản","thiên tai","thủy lợi"]','kinh-te','sanh','r',900000,720000,NULL,NULL,NULL,1,0,8,NULL);
INSERT INTO service VALUES ('thanh-tra','ttpvhcc','{"en":"Inspection","vi":"Thanh tra"}','{"en":"complaints, denunciations","vi":"khiếu nại, tố cáo"}','["tiếp công dân","phản ánh","kiến nghị"]','ubnd-xa','sanh','c',900000,1200000,NULL,NULL,NULL,1,0,13,NULL);
INSERT INTO service VALUES ('thi-dua','ttpvhcc','{"en":"Awards","vi":"Thi đua, khen thưởng"}','{"en":"certificates of merit, titles","vi":"giấy khen, danh hiệu"}','[]','ubnd-xa','sanh','c',900000,600000,NULL,NULL,NULL,1,0,12,NULL);
INSERT INTO service VALUES ('van-hoa','ttpvhcc','{"en":"Culture","vi":"Văn hóa"}','{"en":"festivals, libraries, game rooms","vi":"lễ hội, thư viện, trò chơi điện tử"}','["thể thao","karaoke","gia đình văn hóa"]','van-hoa-xa-hoi','sanh','u',900000,600000,NULL,NULL,NULL,1,0,11,NULL);
INSERT INTO service VALUES ('viec-khac','ttpvhcc','{"en":"Something else, or not sure","vi":"Việc khác, hoặc tôi chưa rõ"}','{}','[]','ubnd-xa','sanh','c',900000,300000,NULL,NULL,NULL,1,1,14,NULL);
INSERT INTO service VALUES ('xay-dung','ttpvhcc','{"en":"Building","vi":"Xây dựng"}','{"en":"building permits, repairs","vi":"giấy phép xây dựng, sửa nhà"}','["nhà ở riêng lẻ","gia hạn giấy phép","điều chỉnh giấy phép"]','kinh-te','sanh','r',900000,900000,NULL,NULL,NULL,1,0,5,NULL);
INSERT INTO service VALUES ('y-te','ttpvhcc','{"en":"Health","vi":"Y tế"}','{}','["sức khỏe","an toàn thực phẩm"]','ubnd-xa','sanh','a',900000,600000,NULL,NULL,NULL,1,0,10,NULL);
INSERT INTO closure VALUES ('2026-12-31','y-te','{"vi":"Kiểm kê"}');
INSERT INTO closure VALUES ('2027-01-01','','{"en":"New Year''s Day","vi":"Nghỉ Tết Dương lịch"}');
INSERT INTO closure VALUES ('2027-02-04','','{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"}');
INSERT INTO closure VALUES ('2027-02-05','','{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"}');
INSERT INTO closure VALUES ('2027-02-08','','{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"}');
INSERT INTO closure VALUES ('2027-02-09','','{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"}');
INSERT INTO closure VALUES ('2027-02-10','','{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"}');
INSERT INTO closure VALUES ('2027-04-16','','{"en":"Hung Kings'' Commemoration Day","vi":"Nghỉ Giỗ Tổ Hùng Vương"}');
INSERT INTO closure VALUES ('2027-04-30','','{"en":"Reunification Day","vi":"Nghỉ Ngày Chiến thắng"}');
INSERT INTO closure VALUES ('2027-05-03','','{"en":"International Labour Day (in lieu)","vi":"Nghỉ bù Ngày Quốc tế lao động"}');
INSERT INTO closure VALUES ('2027-09-02','','{"en":"National Day","vi":"Nghỉ Quốc khánh"}');
INSERT INTO closure VALUES ('2027-09-03','','{"en":"National Day","vi":"Nghỉ Quốc khánh"}');
INSERT INTO priority_class VALUES ('priority','{"en":"Priority","vi":"Diện ưu tiên"}','{"en":"Aged 60 or over, pregnant, or with a disability","vi":"Người từ đủ 60 tuổi trở lên, phụ nữ mang thai, người khuyết tật"}',300000,NULL);
INSERT INTO counter VALUES ('1','{"en":"Land registration","vi":"Đăng ký đất đai"}','vpdk-dat-dai','sanh',0,NULL);
INSERT INTO counter VALUES ('2','{"en":"Awards, inspection, guidance","vi":"Thi đua khen thưởng – Thanh tra – Hướng dẫn"}','ubnd-xa','sanh',1,NULL);
INSERT INTO counter VALUES ('3','{"en":"Culture, social policy, labour","vi":"Văn hóa – Chính sách – Lao động"}','van-hoa-xa-hoi','sanh',2,NULL);
INSERT INTO counter VALUES ('4','{"en":"Land, building, agriculture","vi":"Đất đai – Xây dựng – Nông nghiệp"}','kinh-te','sanh',3,NULL);
INSERT INTO counter VALUES ('5','{"en":"Civil status, business, education, health","vi":"Hộ tịch – Kinh tế – Giáo dục – Y tế"}','ubnd-xa','sanh',4,NULL);
INSERT INTO counter VALUES ('6','{"en":"Certification","vi":"Chứng thực"}','tu-phap','sanh',5,NULL);
INSERT INTO officer VALUES ('extra','Cán bộ tăng cường','ttpvhcc',NULL,'own','officer',NULL,NULL,'V37+nehs6JD/B6rEuzEhOANrQSQ41lGBhUDv2I1qEj5qdyxw6G+nVvtaTAp2oWtEfVWckk/GvqzMVuWMEuonmgjQuOtf7LUeTC4UC1z36Sc=',0,NULL,'added',NULL);
INSERT INTO officer VALUES ('gs1','Người giám sát','ttpvhcc','ubnd-xa','own','supervisor',NULL,NULL,'GI15JjXF1tVnGEKtvEYh/LSGe/yD7ePXWQR9Fqwq6pzqDzk/zd6GRtnu65Ky+8HyjWPi2TOFYMIFW8ZDM65PgMphsREoqcyJGwxpPqTyfEE=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('hd1','Người hướng dẫn','ttpvhcc','ubnd-xa','own','guide',NULL,NULL,'Of6bPPVWHh6t859p6PFg99jl5T7M0x+lwTOVzTaYc/oJFsDvaHfDJE+AuZTFXNfULmy4UHYUvkHXYwgMjyULdQxy3K74xDjxfIzipVepV2U=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q1','Cán bộ quầy 1','ttpvhcc','vpdk-dat-dai','seconded','officer',NULL,NULL,'EFrCsHsPrmRnLmd2G7D5262FDYRXyaYa1yOyx81pH3GjRvyg0rZ1QFKYjbQBKi1lXGJT1xTSl34eKC2DVW//MITcrbPilsd7NbvTZ8uBWZI=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q2','Cán bộ quầy 2','ttpvhcc','ubnd-xa','own','officer',NULL,NULL,'/Qp7+JFT1NHx6lMVsF7Js9/Y1K4p5dR8ItSOyCfjnGoM234tpsAFDharqHcfAsUETgysc+DfHCdzu2tKb5eODopHjK723lsFD+eUzyLLjQ0=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q3','Cán bộ quầy 3','ttpvhcc','van-hoa-xa-hoi','own','officer',NULL,NULL,'7Acj4R3adHlXsvxV3eIv+aI3oubIgVoQUmNld6rO1qiGjBNzzXS66DBF4FBVPvej9Owwc1WyhiEogaipWHnDYDOqWvjwWYSLb2hLdpO0LcI=',1,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q4','Cán bộ quầy 4','ttpvhcc','kinh-te','own','officer',NULL,NULL,'3pJvgVNAC6wUvUgd5j7qRKhkmt3rjk6Pb+yADFiRT8ThamRSzaLr6eeyfw60+NwqrZYa/U3QMUkNLDSMYLtmXuI+ppuvsoj8QUeBgOgeRd8=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q5','Cán bộ quầy 5','ttpvhcc','ubnd-xa','own','officer',NULL,NULL,'kmIHFCWRNAGtt6tkOXvYv5D2t0xisvMemh1bPkqJEN2ykMolODgWxthRRkaqqmS/JETYGepodsMQBBB+52HXRcyViOBGXb0l+l34S4zgYFE=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q6','Cán bộ quầy 6','ttpvhcc','tu-phap','own','officer',NULL,NULL,'k2r/5BHOa4T6UIET8bwFBOMozWytxuLzKkFTXyUBp1TZ7zl7lcXKG8BDlP0vD3wfOXzTfjtS6c4QBSXT8XsiD0uqtEDaqNCkow+mlKXfefw=',0,NULL,'centre',NULL);
INSERT INTO officer_service VALUES ('q2','viec-khac');
INSERT INTO desk VALUES ('1','1',0,0,'open',1795654744013,NULL,NULL);
INSERT INTO desk VALUES ('2','2',0,1,'open',1795654744037,NULL,NULL);
INSERT INTO desk VALUES ('3','3',0,2,'closed',1795570723953,NULL,NULL);
INSERT INTO desk VALUES ('4','4',0,3,'paused',1795655886273,'other',NULL);
INSERT INTO desk VALUES ('5','5',0,4,'open',1795654744053,NULL,NULL);
INSERT INTO desk VALUES ('6','6',0,5,'open',1795654744061,NULL,NULL);
INSERT INTO desk_service VALUES ('1','dang-ky-dat-dai',0,0);
INSERT INTO desk_service VALUES ('2','ho-tich',4,1);
INSERT INTO desk_service VALUES ('2','thanh-tra',0,0);
INSERT INTO desk_service VALUES ('2','thi-dua',0,0);
INSERT INTO desk_service VALUES ('2','viec-khac',0,0);
INSERT INTO desk_service VALUES ('3','chinh-sach',0,0);
INSERT INTO desk_service VALUES ('3','lao-dong',0,0);
INSERT INTO desk_service VALUES ('3','van-hoa',0,0);
INSERT INTO desk_service VALUES ('3','viec-khac',0,1);
INSERT INTO desk_service VALUES ('4','dat-dai',0,0);
INSERT INTO desk_service VALUES ('4','nong-nghiep',0,0);
INSERT INTO desk_service VALUES ('4','viec-khac',0,1);
INSERT INTO desk_service VALUES ('4','xay-dung',0,0);
INSERT INTO desk_service VALUES ('5','chung-thuc',0,1);
INSERT INTO desk_service VALUES ('5','giao-duc',0,0);
INSERT INTO desk_service VALUES ('5','ho-tich',0,0);
INSERT INTO desk_service VALUES ('5','kinh-te',0,0);
INSERT INTO desk_service VALUES ('5','y-te',0,0);
INSERT INTO desk_service VALUES ('6','chung-thuc',0,0);
INSERT INTO desk_service VALUES ('6','ho-tich',0,1);
INSERT INTO terminal VALUES ('hall','display','all','sanh',NULL,'{}',NULL);
INSERT INTO terminal VALUES ('k1','kiosk','all','sanh','p1','{"languages":["vi","en"]}',NULL);
INSERT INTO procedure VALUES ('1.000656','',NULL,NULL,'Đăng ký khai tử','UBND cấp xã','Hộ tịch',NULL,NULL,'{"agency":"UBND cấp xã","code":"1.000656","cutoff_15h":true,"extension_working_days":null,"fee_text":"Miễn khi đúng hạn / công dân VN trong nước (Luật 60/2014 Đ11.1); mức khác do HĐND tỉnh","fee_vnd":null,"field":"Hộ tịch","level":"xa","name":"Đăng ký khai tử","source":"code+name REG=portal-URL registry of a browser extension, maThuTuc=<code> matched on live DVCQG pages ; time Luật Hộ tịch 60/2014/QH13 (in force until 28/2/2027; Luật 03/2026/QH16 from 1/3/2027) Đ34.2","time_text":"Ngay sau khi nhận giấy tờ","time_unit":"same_day","time_value":0,"verified":"yes"}','xa',1);
INSERT INTO procedure VALUES ('1.000894','',NULL,NULL,'Đăng ký kết hôn','UBND cấp xã','Hộ tịch',NULL,NULL,'{"agency":"UBND cấp xã","code":"1.000894","cutoff_15h":true,"extension_working_days":5,"fee_text":"Miễn khi đúng hạn / công dân VN trong nước (Luật 60/2014 Đ11.1); mức khác do HĐND tỉnh","fee_vnd":null,"field":"Hộ tịch","level":"xa","name":"Đăng ký kết hôn","source":"code+name REG=portal-URL registry of a browser extension, maThuTuc=<code> matched on live DVCQG pages ; time Luật Hộ tịch 60/2014/QH13 (in force until 28/2/2027; Luật 03/2026/QH16 from 1/3/2027) Đ18.2","time_text":"Ngay sau khi nhận đủ giấy tờ; cần xác minh ≤ 05 ngày làm việc","time_unit":"same_day","time_value":0,"verified":"yes"}','xa',1);
INSERT INTO procedure VALUES ('1.001193','',NULL,NULL,'Đăng ký khai sinh','UBND cấp xã','Hộ tịch',NULL,NULL,'{"agency":"UBND cấp xã","code":"1.001193","cutoff_15h":true,"extension_working_days":null,"fee_text":"Miễn khi đúng hạn / công dân VN trong nước (Luật 60/2014 Đ11.1); mức khác do HĐND tỉnh","fee_vnd":null,"field":"Hộ tịch","level":"xa","name":"Đăng ký khai sinh","source":"code+name REG=portal-URL registry of a browser extension, maThuTuc=<code> matched on live DVCQG pages ; time Luật Hộ tịch 60/2014/QH13 (in force until 28/2/2027; Luật 03/2026/QH16 from 1/3/2027) Đ5.3, Đ16.2","time_text":"Ngay trong ngày; nhận sau 15 giờ không giải quyết được ngay thì trả ngày làm việc tiếp theo","time_unit":"same_day","time_value":0,"verified":"yes"}','xa',1);
INSERT INTO business_day VALUES (1,'2026-11-23','Asia/Ho_Chi_Minh',1795395600021,1795396322649,'00000000-0000-4000-8000-000000000000',1795399200001,NULL,NULL,NULL,1795570703951,0);
INSERT INTO business_day VALUES (2,'2026-11-24','Asia/Ho_Chi_Minh',1795482722659,1795482722683,'00000000-0000-4000-8000-000000000000',1795399200001,NULL,NULL,NULL,1795570724003,1);
INSERT INTO business_day VALUES (3,'2026-11-25','Asia/Ho_Chi_Minh',1795569202709,1795570723953,'00000000-0000-4000-8000-000000000000',1795399200001,NULL,NULL,NULL,1795657766350,0);
INSERT INTO business_day VALUES (4,'2026-11-26','Asia/Ho_Chi_Minh',1795654744013,NULL,'00000000-0000-4000-8000-000000000000',1795399200001,NULL,NULL,NULL,NULL,0);
INSERT INTO duty VALUES (1,'q2','2',1795395600045,1795395661250,'closed');
INSERT INTO duty VALUES (2,'q5','5',1795395600053,1795396322649,'day_closed');
INSERT INTO duty VALUES (3,'extra','6',1795395600061,1795396322649,'day_closed');
INSERT INTO duty VALUES (4,'q1','1',1795569202709,1795570723953,'day_closed');
INSERT INTO duty VALUES (5,'q3','3',1795569202733,1795570723953,'day_closed');
INSERT INTO duty VALUES (6,'q6','6',1795569202741,1795570723953,'day_closed');
INSERT INTO duty VALUES (7,'q1','1',1795654744013,NULL,NULL);
INSERT INTO duty VALUES (8,'q2','2',1795654744037,NULL,NULL);
INSERT INTO duty VALUES (9,'q4','4',1795654744045,NULL,NULL);
INSERT INTO duty VALUES (10,'q5','5',1795654744053,NULL,NULL);
INSERT INTO duty VALUES (11,'q6','6',1795654744061,NULL,NULL);
CREATE TABLE counted (id INTEGER PRIMARY KEY AUTOINCREMENT);
DROP TABLE counted;
DELETE FROM sqlite_sequence;
INSERT INTO seal VALUES (1,211,'49ec723cbb58847979e3c06e8259b3db139b5369452fb0dad885d040ddf17fcb',1795396322583,NULL,'on_demand','83f34fadcd84be4a6af29ff439ed370005b7105212af7f2964a550b332e0b788');
INSERT INTO seal VALUES (2,255,'3b81dbce69fc09764c88588489294961048f267ffb75478dda854af2e525c046',1795396322649,1,'day_closed','ab53f1fd4e6b3cb8e252c287dd0961823ed094b62827988ac24dc334e00446ad');
INSERT INTO seal VALUES (3,264,'5b2d43e58eafa28b7501c93cf2e73637face6e6fc84cf277cb32d6eca27700c1',1795482722683,2,'day_closed','9fbc11d483d4309e8cd10f84a674ef66a51421db8de1cea169b1bd14fa9c44a7');
INSERT INTO seal VALUES (4,368,'83ee19c50f5193b063bd0240691f3b3b96b0b485caeadef89f589f252b0aaaef',1795570723953,3,'day_closed','7b491e21deb58ab30f3b9bc77bcf7e6f037b138a6c98cfc06f0b7847310d202b');
INSERT INTO input VALUES (1,'printer:p1','recovery','{}',1795396322612,1795396922612,NULL);
INSERT INTO input VALUES (2,'kiosk:k1','scan','{"class":"number","number":"A001"}',1795396322614,1795396332614,1795396322615);
INSERT INTO input VALUES (3,'k1','scan','{}',1795657866395,1795657876395,NULL);
INSERT INTO estimate VALUES ('chinh-sach',1795657866377,NULL,NULL,'forward-3',NULL,NULL,NULL);
INSERT INTO estimate VALUES ('chung-thuc',1795657866377,1795657860000,1795659900000,'forward-3',693724,1,2);
INSERT INTO estimate VALUES ('dang-ky-dat-dai',1795657866377,1795658400000,1795660800000,'forward-3',921014,1,1);
INSERT INTO estimate VALUES ('dat-dai',1795657866377,NULL,NULL,'forward-3',NULL,NULL,NULL);
INSERT INTO estimate VALUES ('giao-duc',1795657866377,1795658400000,1795661700000,'forward-3',2034272,0,1);
INSERT INTO estimate VALUES ('ho-tich',1795657866377,1795657860000,1795659900000,'forward-3',693724,3,2);
INSERT INTO estimate VALUES ('kinh-te',1795657866377,1795658400000,1795661700000,'forward-3',2034272,1,1);
INSERT INTO estimate VALUES ('lao-dong',1795657866377,NULL,NULL,'forward-3',NULL,NULL,NULL);
INSERT INTO estimate VALUES ('nong-nghiep',1795657866377,NULL,NULL,'forward-3',NULL,NULL,NULL);
INSERT INTO estimate VALUES ('thanh-tra',1795657866377,1795658100000,1795659180000,'forward-3',308752,0,1);
INSERT INTO estimate VALUES ('thi-dua',1795657866377,NULL,NULL,'forward-3',NULL,NULL,NULL);
INSERT INTO estimate VALUES ('van-hoa',1795657866377,NULL,NULL,'forward-3',NULL,NULL,NULL);
INSERT INTO estimate VALUES ('viec-khac',1795657866377,1795658100000,1795659180000,'forward-3',308752,1,1);
INSERT INTO estimate VALUES ('xay-dung',1795657866377,NULL,NULL,'forward-3',NULL,NULL,NULL);
INSERT INTO estimate VALUES ('y-te',1795657866377,1795658400000,1795661700000,'forward-3',2034272,1,1);
INSERT INTO alert VALUES (1,'help','kiosk:k1','warning',1795395661253,1795396321348,'cli:test',1795570703926,'{}',1);
INSERT INTO alert VALUES (2,'promise_breaking','thi-dua','warning',1795395661292,NULL,NULL,1795570703926,'{"breaking":1,"broken":0}',1);
INSERT INTO alert VALUES (3,'dossier_asked_late','TAM-DANHAI-261123-0003','warning',1795396322563,NULL,NULL,NULL,'{"date":"2026-11-23"}',1);
INSERT INTO alert VALUES (4,'promise_breaking','chinh-sach','warning',1795570703926,NULL,NULL,1795570723982,'{"breaking":0,"broken":2}',1);
INSERT INTO alert VALUES (5,'promise_breaking','chung-thuc','warning',1795570703926,NULL,NULL,1795570723982,'{"breaking":0,"broken":1}',1);
INSERT INTO alert VALUES (6,'promise_breaking','dang-ky-dat-dai','warning',1795570703926,NULL,NULL,1795570723982,'{"breaking":0,"broken":1}',1);
INSERT INTO alert VALUES (7,'dossier_late','ubnd-xa','warning',1795570703926,NULL,NULL,NULL,'{"dossiers":5}',1);
INSERT INTO alert VALUES (8,'dossier_nearly_late','ubnd-xa','info',1795570703926,NULL,NULL,NULL,'{"dossiers":1}',1);
INSERT INTO alert VALUES (9,'desk_needed','chinh-sach','warning',1795570703926,NULL,NULL,1795570723982,'{"desks":1}',1);
INSERT INTO alert VALUES (10,'help','kiosk:k1','warning',1795655966308,NULL,NULL,1795657766315,'{}',1);
INSERT INTO alert VALUES (11,'queue_long','chung-thuc','warning',1795657766315,NULL,NULL,NULL,'{"waiting":1}',1);
INSERT INTO alert VALUES (12,'queue_long','dang-ky-dat-dai','warning',1795657766315,NULL,NULL,NULL,'{"waiting":1}',1);
INSERT INTO alert VALUES (13,'queue_long','ho-tich','warning',1795657766315,NULL,NULL,NULL,'{"waiting":3}',1);
INSERT INTO alert VALUES (14,'queue_long','viec-khac','warning',1795657766315,NULL,NULL,NULL,'{"waiting":1}',1);
INSERT INTO alert VALUES (15,'queue_long','xay-dung','warning',1795657766315,NULL,NULL,NULL,'{"waiting":1}',1);
INSERT INTO alert VALUES (16,'queue_long','y-te','warning',1795657766315,NULL,NULL,NULL,'{"waiting":1}',1);
INSERT INTO alert VALUES (17,'promise_breaking','chung-thuc','warning',1795657766315,NULL,NULL,NULL,'{"breaking":0,"broken":1}',1);
INSERT INTO alert VALUES (18,'promise_breaking','dang-ky-dat-dai','warning',1795657766315,NULL,NULL,NULL,'{"breaking":0,"broken":1}',1);
INSERT INTO alert VALUES (19,'promise_breaking','ho-tich','warning',1795657766315,NULL,NULL,NULL,'{"breaking":0,"broken":2}',1);
INSERT INTO alert VALUES (20,'promise_breaking','viec-khac','warning',1795657766315,NULL,NULL,NULL,'{"breaking":0,"broken":1}',1);
INSERT INTO alert VALUES (21,'promise_breaking','xay-dung','warning',1795657766315,NULL,NULL,NULL,'{"breaking":0,"broken":1}',1);
INSERT INTO alert VALUES (22,'promise_breaking','y-te','warning',1795657766315,NULL,NULL,NULL,'{"breaking":0,"broken":1}',1);
INSERT INTO alert VALUES (23,'desk_idle','1','warning',1795657766315,NULL,NULL,NULL,'{}',1);
INSERT INTO alert VALUES (24,'desk_idle','2','warning',1795657766315,NULL,NULL,NULL,'{}',1);
INSERT INTO alert VALUES (25,'desk_absent','4','warning',1795657766315,NULL,NULL,NULL,'{"state":"paused"}',1);
INSERT INTO alert VALUES (26,'batch_unreceived','BG-261125-1','warning',1795657766315,NULL,NULL,NULL,'{"agency":"ubnd-xa","hours":8}',1);
INSERT INTO alert VALUES (27,'printer','p1','critical',1795657766315,1795657786352,'cli:test',NULL,'{"state":"fault"}',1);
INSERT INTO alert VALUES (28,'desk_needed','xay-dung','warning',1795657866377,NULL,NULL,NULL,'{"desks":1}',1);
INSERT INTO device_health VALUES ('p1','printer','fault',1795655946302,1795655946302,'{"paper":"end"}');
INSERT INTO device_health VALUES ('p2','printer','ok',1795395661323,1795395661323,'{"code":"ok"}');
INSERT INTO device_health VALUES ('s1','sign','fault',1795657866371,1795657866371,'{"code":"silent"}');
INSERT INTO print_job VALUES (1,'p1','ticket',1,0,'{"ahead":0,"booked":null,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600073,"lang":"vi","large":false,"number":"A001","priority":false,"service":"ho-tich","to":1795395720000,"token":"JBJPEXV4KC"}','confirmed',1795395600073,1795395661314,1795395661315,1,'{}',NULL);
INSERT INTO print_job VALUES (2,'p1','ticket',2,0,'{"ahead":1,"booked":null,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600078,"lang":"vi","large":false,"number":"A002","priority":false,"service":"ho-tich","to":1795395720000,"token":"95LRH9S637"}','confirmed',1795395600078,1795395661318,1795395661319,1,'{}',NULL);
INSERT INTO print_job VALUES (3,'p2','ticket',3,0,'{"ahead":2,"booked":null,"copy":0,"counters":["5"],"from":1795395900000,"issued_at":1795395600082,"lang":"vi","large":false,"number":"A003","priority":false,"service":"ho-tich","to":1795397100000,"token":"D6HKE7TCAW"}','superseded',1795395600082,NULL,1795396322622,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (4,'p1','ticket',4,0,'{"ahead":3,"booked":null,"copy":0,"counters":["5"],"from":1795395900000,"issued_at":1795395600086,"lang":"vi","large":false,"number":"A004","priority":false,"service":"ho-tich","to":1795397100000,"token":"CK9QWRSDAF"}','superseded',1795395600086,NULL,1795395600108,0,'{"code":"replaced"}',NULL);
INSERT INTO print_job VALUES (5,'p1','ticket',5,0,'{"ahead":4,"booked":null,"copy":0,"counters":["5"],"from":1795396200000,"issued_at":1795395600090,"lang":"vi","large":false,"number":"A005","priority":false,"service":"ho-tich","to":1795398600000,"token":"APAUG5K4CR"}','superseded',1795395600090,NULL,1795395600111,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (6,'p2','ticket',6,0,'{"ahead":5,"booked":null,"copy":0,"counters":["5"],"from":1795396200000,"issued_at":1795395600094,"lang":"vi","large":false,"number":"A006","priority":false,"service":"ho-tich","to":1795398600000,"token":"4NSXWKKK4Q"}','superseded',1795395600094,NULL,1795396322622,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (7,'p2','ticket',7,0,'{"ahead":6,"booked":null,"copy":0,"counters":["5"],"from":1795396500000,"issued_at":1795395600098,"lang":"vi","large":false,"number":"A007","priority":false,"service":"ho-tich","to":1795400100000,"token":"U2LVUHRN68"}','superseded',1795395600098,NULL,1795396322622,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (8,'p1','ticket',8,0,'{"ahead":7,"booked":null,"copy":0,"counters":["5"],"from":1795396500000,"issued_at":1795395600102,"lang":"vi","large":false,"number":"A008","priority":false,"service":"ho-tich","to":1795400100000,"token":"EKEGZNCCSX"}','superseded',1795395600102,NULL,1795395661216,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (9,'p2','ticket',4,1,'{"ahead":2,"booked":null,"copy":1,"counters":["5"],"from":1795395900000,"issued_at":1795395600086,"lang":"vi","large":false,"number":"A004","priority":false,"service":"ho-tich","to":1795397100000,"token":"CK9QWRSDAF"}','superseded',1795395600108,NULL,1795396322622,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (10,'p1','ticket',9,0,'{"ahead":0,"booked":null,"copy":0,"counters":["5"],"from":1795396500000,"issued_at":1795395600128,"lang":"vi","large":false,"number":"A009","priority":false,"service":"y-te","to":1795400100000,"token":"6LLNWP9CY8"}','superseded',1795395600128,NULL,1795395600137,0,'{"code":"replaced"}',NULL);
INSERT INTO print_job VALUES (11,'p2','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795395600131,"lang":"vi","service":"y-te","starts_at":1795480200000,"token":"513571","typed":"513571"}','superseded',1795395600131,NULL,1795654744005,0,'{"code":"printer_gone"}',NULL);
INSERT INTO print_job VALUES (12,'p1','ticket',9,1,'{"ahead":1,"booked":null,"copy":1,"counters":["5","6"],"from":1795395780000,"issued_at":1795395600128,"lang":"vi","large":false,"number":"A009","priority":false,"service":"chung-thuc","to":1795396560000,"token":"6LLNWP9CY8"}','superseded',1795395600137,NULL,1795395600141,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (13,'p2','ticket',10,0,'{"ahead":0,"booked":1795395900177,"copy":0,"counters":["2"],"from":1795395600000,"issued_at":1795395600184,"lang":"vi","large":false,"number":"C001","priority":false,"service":"thi-dua","to":1795395720000,"token":"BE69MGZSMX"}','superseded',1795395600184,NULL,1795396322622,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (14,'p2','visit',NULL,0,'{"at":1795395661233,"code":null,"copy":0,"counters":["5"],"lang":"vi","missing":[],"number":"A010","outcome":"advice","procedure":"","reason":"other","token":"MP7BFBRUZN"}','superseded',1795395661233,NULL,1795396321450,0,'{"code":"replaced"}',NULL);
INSERT INTO print_job VALUES (15,'p2','ticket',12,0,'{"ahead":5,"booked":null,"copy":0,"counters":["5"],"from":1795396500000,"issued_at":1795395661332,"lang":"vi","large":false,"number":"A011","priority":false,"service":"ho-tich","to":1795399500000,"token":"Q4ARQCLK9K"}','superseded',1795395661332,NULL,1795396322622,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (16,'p1','ticket',13,0,'{"ahead":6,"booked":null,"copy":0,"counters":["5"],"from":1795396500000,"issued_at":1795395661340,"lang":"vi","large":false,"number":"A012","priority":false,"service":"ho-tich","to":1795399500000,"token":"FHCH4WRRKM"}','superseded',1795395661340,NULL,1795396321343,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (17,'p1','handover',NULL,0,'{"agency":"ubnd-xa","at":1795396321364,"code":"BG-261123-1","copy":0,"count":1,"direction":"out","dossiers":["H21.25-261123-9001"],"lang":"vi","sent_at":1795396321364,"sent_by":null,"trip":"09:30"}','superseded',1795396321364,NULL,1795396321368,0,'{"code":"replaced"}',NULL);
INSERT INTO print_job VALUES (18,'p1','handover',NULL,1,'{"agency":"ubnd-xa","at":1795396321368,"code":"BG-261123-1","copy":1,"count":1,"direction":"out","dossiers":["H21.25-261123-9001"],"lang":"vi","sent_at":1795396321364,"sent_by":null,"trip":"09:30"}','confirmed',1795396321368,1795569442808,1795569442809,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (19,'p1','fee',NULL,0,'{"at":1795396321389,"code":"H21.25-261123-9002","copy":0,"counters":["5","6"],"lang":"vi","lines":[{"amount_vnd":8000,"kind":"charge","name":null}],"number":"A013","procedure":"Đăng ký khai sinh","total_vnd":8000}','superseded',1795396321389,NULL,1795569442812,0,'{"code":"late"}',2);
INSERT INTO print_job VALUES (20,'p1','fee',NULL,0,'{"at":1795396321392,"code":"H21.25-261123-9002","copy":0,"counters":["5","6"],"lang":"vi","lines":[{"amount_vnd":8000,"kind":"charge","name":null},{"amount_vnd":8000,"kind":"charge","name":null}],"number":"A013","procedure":"Đăng ký khai sinh","total_vnd":16000}','superseded',1795396321392,NULL,1795569442812,0,'{"code":"late"}',2);
INSERT INTO print_job VALUES (21,'p1','fee',NULL,0,'{"at":1795396321395,"code":"H21.25-261123-9002","copy":0,"counters":["5","6"],"lang":"vi","lines":[{"amount_vnd":8000,"kind":"charge","name":null},{"amount_vnd":8000,"kind":"charge","name":null},{"amount_vnd":8000,"kind":"charge","name":null}],"number":"A013","procedure":"Đăng ký khai sinh","total_vnd":24000}','superseded',1795396321395,NULL,1795569442812,0,'{"code":"late"}',2);
INSERT INTO print_job VALUES (22,'p1','dossier',NULL,0,'{"agency":"ubnd-xa","at":1795396321447,"code":"H21.25-261123-8000","components":0,"copy":0,"counters":["5"],"deliver":"here","due_at":1796260321420,"lang":"vi","procedure":"Đăng ký khai sinh","received_at":1795396321421,"state":2,"waits_payment":false}','superseded',1795396321447,NULL,1795569442812,0,'{"code":"late"}',3);
INSERT INTO print_job VALUES (23,'p1','visit',NULL,1,'{"at":1795395661233,"code":null,"copy":1,"counters":["5"],"lang":"vi","missing":[],"number":"A010","outcome":"advice","procedure":"","reason":"other","token":"MP7BFBRUZN"}','superseded',1795396321450,NULL,1795569442812,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (24,'p1','test',NULL,0,'{"fence":"auto","made_at":1795396322601,"printer":"p1","probe":true,"probed_at":1795396321346,"proved":"process_id"}','superseded',1795396322601,NULL,1795569442812,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (25,'p1','numbers',NULL,0,'{"made_at":1795396322603,"numbers":[{"issued_at":1795395661340,"number":"A012","service":"ho-tich"}]}','superseded',1795396322603,NULL,1795569442812,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (26,'p1','seal',NULL,0,'{"date":null,"hash":"49ec723cbb58847979e3c06e8259b3db139b5369452fb0dad885d040ddf17fcb","made_at":1795396322583,"node":"28953929","seq":211,"signed":true}','confirmed',1795396322605,1795569442821,1795569442822,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (27,'p1','report',NULL,0,'{"called":5,"date":"2026-11-23","kept":5,"made_at":1795396322608,"open":true,"services":[{"code":"ho-tich","done":3,"tickets":12,"wait":24472},{"code":"chung-thuc","done":0,"tickets":2,"wait":0},{"code":"thi-dua","done":0,"tickets":1,"wait":0}],"slips":{"confirmed":2,"queued":6,"superseded":4},"states":{"cancelled":2,"done":3,"waiting":10},"tickets":15,"wait_max":61131,"wait_mean":24472,"wait_p90":61131}','confirmed',1795396322608,1795569442825,1795569442826,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (28,'p1','appointment',NULL,0,'{"copy":0,"counters":["2"],"issued_at":1795396322622,"lang":"vi","number":"C001","service":"thi-dua","starts_at":1795480200000,"token":"WNXVB2HHYQ"}','confirmed',1795396322622,1795569442829,1795569442830,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (29,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322622,"lang":"vi","number":"A002","service":"ho-tich","starts_at":1795480200000,"token":"F69SYH8L5R"}','confirmed',1795396322622,1795569442833,1795569442834,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (30,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322622,"lang":"vi","number":"A001","service":"ho-tich","starts_at":1795480200000,"token":"CWTR33REVG"}','confirmed',1795396322622,1795569442837,1795569442838,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (31,'p1','appointment',NULL,0,'{"copy":0,"counters":["6"],"issued_at":1795396322622,"lang":"vi","number":"A003","service":"chung-thuc","starts_at":1795480200000,"token":"XDEVMW6MYR"}','confirmed',1795396322622,1795569442841,1795569442842,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (32,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322622,"lang":"vi","number":"A004","service":"ho-tich","starts_at":1795480200000,"token":"VNM4AYC8GW"}','confirmed',1795396322622,1795569442845,1795569442846,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (33,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322622,"lang":"vi","number":"A006","service":"ho-tich","starts_at":1795480200000,"token":"X5L5XPM6JZ"}','confirmed',1795396322622,1795569442849,1795569442850,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (34,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322622,"lang":"vi","number":"A007","service":"ho-tich","starts_at":1795480200000,"token":"6973FNGU3U"}','confirmed',1795396322622,1795569442853,1795569442854,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (35,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322622,"lang":"vi","number":"A011","service":"ho-tich","starts_at":1795480200000,"token":"PCPNUA465W"}','unknown',1795396322622,1795569442857,1795569442858,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (36,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322622,"lang":"vi","number":"A012","service":"ho-tich","starts_at":1795480200000,"token":"753KGYVY9A"}','confirmed',1795396322622,1795655064150,1795655064151,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (37,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322622,"lang":"vi","number":"A014","service":"ho-tich","starts_at":1795480200000,"token":"YXMWJB2PNN"}','unknown',1795396322622,1795655064154,1795655064155,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (38,'p1','ticket',16,0,'{"ahead":0,"booked":null,"copy":0,"counters":["2"],"from":null,"issued_at":1795482722678,"lang":"vi","large":false,"mode":"trial","number":"C001","priority":false,"service":"thi-dua","to":null,"token":"ZN5N6XQTM8"}','superseded',1795482722678,NULL,1795482722683,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (39,'p1','handover',NULL,0,'{"agency":"ubnd-xa","at":1795569202700,"code":"BG-261125-1","copy":0,"count":1,"direction":"out","dossiers":["H21.25-261124-9003"],"lang":"vi","sent_at":1795569202700,"sent_by":null,"trip":"09:30"}','failed_before_send',1795569202700,NULL,1795655064158,0,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (40,'p1','ticket',17,0,'{"ahead":0,"booked":null,"copy":0,"counters":["6"],"from":1795569180000,"issued_at":1795569222747,"lang":"vi","large":false,"number":"H001","priority":false,"service":"chung-thuc","to":1795569360000,"token":"QZT3RHZ4BZ"}','superseded',1795569222747,NULL,1795569502869,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (41,'p1','ticket',18,0,'{"ahead":0,"booked":null,"copy":0,"counters":["1"],"from":1795569240000,"issued_at":1795569242753,"lang":"vi","large":false,"number":"L001","priority":false,"service":"dang-ky-dat-dai","to":1795569360000,"token":"KTYRAZ3AKF"}','superseded',1795569242753,NULL,1795570482894,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (42,'p1','ticket',19,0,'{"ahead":0,"booked":null,"copy":0,"counters":["3"],"from":1795569240000,"issued_at":1795569262759,"lang":"vi","large":false,"number":"U001","priority":false,"service":"chinh-sach","to":1795569420000,"token":"T44Q4ZHLJY"}','superseded',1795569262759,NULL,1795570723953,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (43,'p1','ticket',20,0,'{"ahead":1,"booked":null,"copy":0,"counters":["6"],"from":1795569360000,"issued_at":1795569282765,"lang":"vi","large":false,"number":"H002","priority":false,"service":"chung-thuc","to":1795570140000,"token":"8BNKKHYT8W"}','superseded',1795569282765,NULL,1795570723953,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (44,'p1','ticket',21,0,'{"ahead":1,"booked":null,"copy":0,"counters":["1"],"from":1795569600000,"issued_at":1795569302770,"lang":"vi","large":false,"number":"L002","priority":false,"service":"dang-ky-dat-dai","to":1795571100000,"token":"EPEN7GJPL4"}','superseded',1795569302770,NULL,1795570723953,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (45,'p1','ticket',22,0,'{"ahead":1,"booked":null,"copy":0,"counters":["3"],"from":1795569540000,"issued_at":1795569322775,"lang":"vi","large":false,"number":"U002","priority":false,"service":"chinh-sach","to":1795570740000,"token":"3HNL3JFBQX"}','superseded',1795569322775,NULL,1795570723953,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (46,'p1','ticket',23,0,'{"ahead":0,"booked":null,"copy":0,"counters":["6"],"from":1795569300000,"issued_at":1795569342780,"lang":"vi","large":true,"number":"H003","priority":true,"service":"chung-thuc","to":1795569480000,"token":"2ALECREVCB"}','superseded',1795569342780,NULL,1795569482864,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (47,'p1','ticket',24,0,'{"ahead":0,"booked":null,"copy":0,"counters":["1"],"from":1795569360000,"issued_at":1795569362785,"lang":"vi","large":true,"number":"L003","priority":true,"service":"dang-ky-dat-dai","to":1795569480000,"token":"3BJMZGYT7C"}','superseded',1795569362785,NULL,1795569982880,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (48,'p1','ticket',25,0,'{"ahead":0,"booked":null,"copy":0,"counters":["3"],"from":1795569360000,"issued_at":1795569382790,"lang":"vi","large":true,"number":"U003","priority":true,"service":"chinh-sach","to":1795569480000,"token":"8HF4TKYU3K"}','superseded',1795569382790,NULL,1795570723953,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (49,'p1','ticket',26,0,'{"ahead":3,"booked":null,"copy":0,"counters":["6"],"from":1795569900000,"issued_at":1795569402795,"lang":"vi","large":false,"number":"H004","priority":false,"service":"chung-thuc","to":1795571700000,"token":"NQTWEX2RP9"}','superseded',1795569402795,NULL,1795570723953,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (50,'p1','ticket',27,0,'{"ahead":3,"booked":null,"copy":0,"counters":["1"],"from":1795570500000,"issued_at":1795569422800,"lang":"vi","large":false,"number":"L004","priority":false,"service":"dang-ky-dat-dai","to":1795574400000,"token":"V4WKB8BHTJ"}','superseded',1795569422800,NULL,1795570723953,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (51,'p1','ticket',28,0,'{"ahead":3,"booked":null,"copy":0,"counters":["3"],"from":1795570200000,"issued_at":1795569442805,"lang":"vi","large":false,"number":"U004","priority":false,"service":"chinh-sach","to":1795572000000,"token":"TSPC9L38JC"}','superseded',1795569442805,NULL,1795570723953,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (52,'p1','visit',NULL,0,'{"at":1795569982880,"code":null,"copy":0,"counters":["1"],"lang":"vi","missing":[],"number":"L003","outcome":"supplement","procedure":"","reason":"missing","token":"LJS9XGCHAE"}','superseded',1795569982880,NULL,1795655144175,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (53,'p1','visit',NULL,0,'{"at":1795570482894,"code":null,"copy":0,"counters":["1"],"lang":"vi","missing":[],"number":"L001","outcome":"refused","procedure":"","reason":"not_competent","token":"SM224CXEHK"}','superseded',1795570482894,NULL,1795655144175,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (54,'p1','ticket',29,0,'{"ahead":0,"booked":null,"copy":0,"counters":["5"],"from":1795654740000,"issued_at":1795654784072,"lang":"vi","large":false,"number":"A001","priority":false,"service":"ho-tich","to":1795654920000,"token":"MKUFPHH7TT"}','superseded',1795654784072,NULL,1795655144171,0,'{"code":"replaced"}',NULL);
INSERT INTO print_job VALUES (55,'p1','ticket',30,0,'{"ahead":1,"booked":null,"copy":0,"counters":["5"],"from":1795654800000,"issued_at":1795654804078,"lang":"vi","large":false,"number":"A002","priority":false,"service":"ho-tich","to":1795654920000,"token":"4BBYGVRCUF"}','started',1795654804078,1795655144179,NULL,1,'{}',NULL);
INSERT INTO print_job VALUES (56,'p1','ticket',31,0,'{"ahead":2,"booked":null,"copy":0,"counters":["5"],"from":1795654800000,"issued_at":1795654824083,"lang":"vi","large":false,"number":"A003","priority":false,"service":"ho-tich","to":1795655400000,"token":"EV4MQBZWVH"}','superseded',1795654824083,NULL,1795655806260,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (57,'p1','ticket',32,0,'{"ahead":3,"booked":null,"copy":0,"counters":["5"],"from":1795654800000,"issued_at":1795654844088,"lang":"vi","large":false,"number":"A004","priority":false,"service":"ho-tich","to":1795655400000,"token":"DQ5LXMDN7Z"}','superseded',1795654844088,NULL,1795655946287,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (58,'p1','ticket',33,0,'{"ahead":4,"booked":null,"copy":0,"counters":["5"],"from":1795654860000,"issued_at":1795654864093,"lang":"vi","large":false,"number":"A005","priority":false,"service":"ho-tich","to":1795655580000,"token":"J54FQEC9YT"}','superseded',1795654864093,NULL,1795655946287,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (59,'p1','ticket',34,0,'{"ahead":5,"booked":null,"copy":0,"counters":["5"],"from":1795655040000,"issued_at":1795654884098,"lang":"vi","large":false,"number":"A006","priority":false,"service":"ho-tich","to":1795656120000,"token":"9FU3V5CKZS"}','superseded',1795654884098,NULL,1795655946287,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (60,'p1','ticket',35,0,'{"ahead":6,"booked":null,"copy":0,"counters":["5"],"from":1795655040000,"issued_at":1795654904103,"lang":"vi","large":false,"number":"A007","priority":false,"service":"ho-tich","to":1795656180000,"token":"SSUQHFT4QP"}','superseded',1795654904103,NULL,1795655405208,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (61,'p1','ticket',36,0,'{"ahead":7,"booked":null,"copy":0,"counters":["5"],"from":1795654920000,"issued_at":1795654924108,"lang":"vi","large":false,"number":"A008","priority":false,"service":"ho-tich","to":1795656600000,"token":"PU3AB56LXW"}','superseded',1795654924108,NULL,1795655946287,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (62,'p1','ticket',37,0,'{"ahead":8,"booked":null,"copy":0,"counters":["5"],"from":1795655100000,"issued_at":1795654944113,"lang":"vi","large":false,"number":"A009","priority":false,"service":"ho-tich","to":1795656120000,"token":"WNYC5G44KJ"}','superseded',1795654944113,NULL,1795655124167,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (63,'p1','ticket',38,0,'{"ahead":0,"booked":null,"copy":0,"counters":["6"],"from":1795654920000,"issued_at":1795654964118,"lang":"vi","large":false,"number":"H001","priority":false,"service":"chung-thuc","to":1795655100000,"token":"UCQ27N6XX7"}','superseded',1795654964118,NULL,1795655946287,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (64,'p1','ticket',39,0,'{"ahead":1,"booked":null,"copy":0,"counters":["6"],"from":1795654980000,"issued_at":1795654984124,"lang":"vi","large":false,"number":"H002","priority":false,"service":"chung-thuc","to":1795655820000,"token":"ALKUEUXAUB"}','superseded',1795654984124,NULL,1795655946287,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (65,'p1','ticket',40,0,'{"ahead":0,"booked":null,"copy":0,"counters":["1"],"from":1795654980000,"issued_at":1795655004129,"lang":"vi","large":false,"number":"L001","priority":false,"service":"dang-ky-dat-dai","to":1795655400000,"token":"TR8MDK6VJ4"}','superseded',1795655004129,NULL,1795655946287,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (66,'p1','ticket',41,0,'{"ahead":0,"booked":null,"copy":0,"counters":["4"],"from":1795654980000,"issued_at":1795655024135,"lang":"vi","large":false,"number":"R001","priority":false,"service":"xay-dung","to":1795655460000,"token":"J83XZXXVEM"}','superseded',1795655024135,NULL,1795655946287,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (67,'p1','ticket',42,0,'{"ahead":0,"booked":null,"copy":0,"counters":["2"],"from":1795655040000,"issued_at":1795655044141,"lang":"vi","large":false,"number":"C001","priority":false,"service":"viec-khac","to":1795655280000,"token":"B58D9YQGCW"}','superseded',1795655044141,NULL,1795655946287,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (68,'p1','ticket',43,0,'{"ahead":0,"booked":null,"copy":0,"counters":["5"],"from":1795655040000,"issued_at":1795655064147,"lang":"vi","large":true,"number":"A010","priority":true,"service":"ho-tich","to":1795655160000,"token":"JM9KYWKMZR"}','superseded',1795655064147,NULL,1795655946287,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (69,'p1','ticket',29,1,'{"ahead":2,"booked":null,"copy":1,"counters":["5"],"from":null,"issued_at":1795654784072,"lang":"vi","large":false,"number":"A001","priority":false,"service":"ho-tich","to":null,"token":"MKUFPHH7TT"}','superseded',1795655144171,NULL,1795655946287,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (70,'p1','ticket',30,1,'{"ahead":0,"booked":null,"copy":1,"counters":["5"],"from":null,"issued_at":1795654804078,"lang":"vi","large":false,"number":"A002","priority":false,"service":"ho-tich","to":null,"token":"4BBYGVRCUF"}','failed_before_send',1795655946284,NULL,1795655946300,0,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (71,'p1','ticket',45,0,'{"ahead":0,"booked":null,"copy":0,"counters":["5"],"from":1795658700000,"issued_at":1795657806357,"lang":"vi","large":false,"number":"A011","priority":false,"service":"kinh-te","to":1795662300000,"token":"XLUJH5PEPA"}','queued',1795657806357,NULL,NULL,0,'{}',NULL);
INSERT INTO print_job VALUES (72,'p1','ticket',46,0,'{"ahead":0,"booked":null,"copy":0,"counters":["2"],"from":1795658040000,"issued_at":1795657826362,"lang":"vi","large":false,"number":"C003","priority":false,"service":"thi-dua","to":1795659120000,"token":"LS97BQH67Y"}','queued',1795657826362,NULL,NULL,0,'{}',NULL);
INSERT INTO appointment VALUES (1,'513571','y-te',1795480200000,'missed',NULL,'{}','booked',NULL,NULL);
INSERT INTO appointment VALUES (2,'079637','thi-dua',1795395900177,'used',10,'{}','booked',NULL,NULL);
INSERT INTO appointment VALUES (3,'383127','thi-dua',1795395900177,'cancelled',NULL,'{}','booked',NULL,NULL);
INSERT INTO appointment VALUES (4,'HEN-1','thi-dua',1795395960177,'missed',NULL,'{}','booked',NULL,'cong');
INSERT INTO appointment VALUES (5,'WNXVB2HHYQ','thi-dua',1795480200000,'used',16,'{"number":"C001","ticket":10}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (6,'F69SYH8L5R','ho-tich',1795480200000,'booked',NULL,'{"number":"A002","ticket":2}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (7,'CWTR33REVG','ho-tich',1795480200000,'booked',NULL,'{"number":"A001","ticket":1}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (8,'XDEVMW6MYR','chung-thuc',1795480200000,'booked',NULL,'{"number":"A003","ticket":3}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (9,'VNM4AYC8GW','ho-tich',1795480200000,'booked',NULL,'{"number":"A004","ticket":4}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (10,'X5L5XPM6JZ','ho-tich',1795480200000,'booked',NULL,'{"number":"A006","ticket":6}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (11,'6973FNGU3U','ho-tich',1795480200000,'booked',NULL,'{"number":"A007","ticket":7}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (12,'PCPNUA465W','ho-tich',1795480200000,'booked',NULL,'{"number":"A011","ticket":12}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (13,'753KGYVY9A','ho-tich',1795480200000,'booked',NULL,'{"number":"A012","ticket":13}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (14,'YXMWJB2PNN','ho-tich',1795480200000,'booked',NULL,'{"number":"A014","ticket":15}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (15,'H-17','ho-tich',1795657866395,'booked',NULL,'{}','tomorrow',NULL,NULL);
INSERT INTO process VALUES ('keeper',4242,1795395661292,1795657866377);
INSERT INTO ticket VALUES (1,1,'A001','a',1,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600073,1795396500073,1795396500073,1795396322622,'returned',NULL,1,1795395661204,NULL,NULL,1795396322622,NULL,'tomorrow_first','JBJPEXV4KC','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395600000,1795395720000,'forward-3',1,1,3,1,NULL,NULL,0,0,2,NULL);
INSERT INTO ticket VALUES (2,1,'A002','a',2,'ho-tich','ttpvhcc','sanh','expired','priority',1795395600078,1795395900078,1795393200078,1795396322622,'transferred',NULL,3,1795395600198,NULL,NULL,1795396322622,NULL,'tomorrow_first','95LRH9S637','cli','kiosk:k1','vi',NULL,1,'6',NULL,NULL,NULL,1795395600000,1795395720000,'forward-3',1,1,5,2,NULL,NULL,NULL,1,2,NULL);
INSERT INTO ticket VALUES (3,1,'A003','a',3,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795395600082,1795396500082,1795396500082,1795396322622,NULL,NULL,0,NULL,NULL,NULL,1795396322622,NULL,'tomorrow_first','D6HKE7TCAW','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395900000,1795397100000,'forward-3',1,1,NULL,3,NULL,NULL,NULL,2,2,NULL);
INSERT INTO ticket VALUES (4,1,'A004','a',4,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600086,1795396500086,1795396500086,1795396322622,NULL,NULL,0,NULL,NULL,NULL,1795396322622,NULL,'tomorrow_first','CK9QWRSDAF','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395900000,1795397100000,'forward-3',2,1,NULL,9,NULL,NULL,720000,3,2,NULL);
INSERT INTO ticket VALUES (5,1,'A005','a',5,'ho-tich','ttpvhcc','sanh','cancelled',NULL,1795395600090,1795396500090,1795396500090,1795395600111,NULL,NULL,0,NULL,NULL,NULL,1795395600111,NULL,'asked','APAUG5K4CR','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396200000,1795398600000,'forward-3',1,1,NULL,5,NULL,NULL,1440000,4,2,NULL);
INSERT INTO ticket VALUES (6,1,'A006','a',6,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600094,1795396500094,1795396500094,1795396322622,NULL,NULL,0,NULL,NULL,NULL,1795396322622,NULL,'tomorrow_first','4NSXWKKK4Q','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396200000,1795398600000,'forward-3',1,1,NULL,6,NULL,NULL,1440000,5,2,NULL);
INSERT INTO ticket VALUES (7,1,'A007','a',7,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600098,1795396500098,1795396500098,1795396322622,NULL,NULL,0,NULL,NULL,NULL,1795396322622,NULL,'tomorrow_first','U2LVUHRN68','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396500000,1795400100000,'forward-3',1,1,NULL,7,NULL,NULL,2160000,6,2,NULL);
INSERT INTO ticket VALUES (8,1,'A008','a',8,'ho-tich','ttpvhcc','sanh','done',NULL,1795395600102,1795396500102,1795396500102,1795395661216,NULL,NULL,1,1795395661214,NULL,NULL,1795395661216,'accepted',NULL,'EKEGZNCCSX','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396500000,1795400100000,'forward-3',1,1,4,8,NULL,NULL,2160000,7,2,NULL);
INSERT INTO ticket VALUES (9,1,'A009','a',9,'chung-thuc','ttpvhcc','sanh','cancelled',NULL,1795395600128,1795396500128,1795396500128,1795395600141,NULL,NULL,0,NULL,NULL,NULL,1795395600141,NULL,'asked','6LLNWP9CY8','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395780000,1795396560000,'forward-3',2,1,NULL,12,NULL,NULL,NULL,0,1,NULL);
INSERT INTO ticket VALUES (10,1,'C001','c',1,'thi-dua','ttpvhcc','sanh','expired',NULL,1795395600184,1795395900177,1795381500177,1795396322622,NULL,NULL,0,NULL,NULL,NULL,1795396322622,NULL,'tomorrow_first','BE69MGZSMX','appointment','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,2,1795395600000,1795395720000,'forward-3',1,1,NULL,13,NULL,NULL,0,0,1,NULL);
INSERT INTO ticket VALUES (11,1,'A010','a',10,'ho-tich','ttpvhcc','sanh','done',NULL,1795395661223,1795396561223,1795396561223,1795396321450,NULL,NULL,1,1795395661223,NULL,NULL,1795395661233,'advice',NULL,'RRTFGT6RQK','desk','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,6,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO ticket VALUES (12,1,'A011','a',11,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395661332,1795396561332,1795396561332,1795396322622,NULL,NULL,0,NULL,NULL,NULL,1795396322622,NULL,'tomorrow_first','Q4ARQCLK9K','cli','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,1795396500000,1795399500000,'forward-3',1,2,NULL,15,NULL,NULL,1860000,5,2,NULL);
INSERT INTO ticket VALUES (13,1,'A012','a',12,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395661340,1795396561340,1795396561340,1795396322622,NULL,NULL,0,NULL,NULL,NULL,1795396322622,NULL,'tomorrow_first','FHCH4WRRKM','cli','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,1795396500000,1795399500000,'forward-3',1,2,NULL,16,NULL,NULL,1860000,5,2,NULL);
INSERT INTO ticket VALUES (14,1,'A013','a',13,'ho-tich','ttpvhcc','sanh','done',NULL,1795396321385,1795397221385,1795397221385,1795396321414,'returned',NULL,3,1795396321385,NULL,NULL,1795396321414,'fee_paid',NULL,'GAPYUB5UEJ','desk','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,2,9,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO ticket VALUES (15,1,'A014','a',14,'ho-tich','ttpvhcc','sanh','expired',NULL,1795396321490,1795397221490,1795397221490,1795396322622,NULL,NULL,0,NULL,NULL,NULL,1795396322622,NULL,'tomorrow_first','8V88WMSHCH','cli','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,1795396800000,1795398000000,'forward-3',0,2,NULL,NULL,NULL,NULL,1464416,7,2,NULL);
INSERT INTO ticket VALUES (16,2,'C001','c',1,'thi-dua','ttpvhcc','sanh','expired',NULL,1795482722678,1795483022678,1795476600000,1795482722683,NULL,NULL,0,NULL,NULL,NULL,1795482722683,NULL,'day_closed','ZN5N6XQTM8','appointment','cli:test','vi',NULL,1,NULL,NULL,NULL,5,NULL,NULL,NULL,1,3,NULL,38,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO ticket VALUES (17,3,'H001','h',1,'chung-thuc','ttpvhcc','sanh','done',NULL,1795569222747,1795570122747,1795570122747,1795569502869,NULL,NULL,1,1795569482864,NULL,NULL,1795569502869,'result_returned',NULL,'QZT3RHZ4BZ','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569180000,1795569360000,'forward-3',1,3,11,40,NULL,NULL,0,0,1,NULL);
INSERT INTO ticket VALUES (18,3,'L001','l',1,'dang-ky-dat-dai','ttpvhcc','sanh','done',NULL,1795569242753,1795570142753,1795570142753,1795570502899,NULL,NULL,1,1795570022888,NULL,NULL,1795570482894,'refused',NULL,'KTYRAZ3AKF','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569240000,1795569360000,'forward-3',1,3,14,41,NULL,NULL,0,0,1,NULL);
INSERT INTO ticket VALUES (19,3,'U001','u',1,'chinh-sach','ttpvhcc','sanh','done',NULL,1795569262759,1795570162759,1795570162759,1795570723953,NULL,NULL,1,1795570663914,NULL,NULL,1795570723953,'unrecorded',NULL,'T44Q4ZHLJY','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569240000,1795569420000,'forward-3',1,3,16,42,NULL,NULL,0,0,1,NULL);
INSERT INTO ticket VALUES (20,3,'H002','h',2,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795569282765,1795570182765,1795570182765,1795570723953,NULL,NULL,1,1795569502869,NULL,NULL,1795570723953,NULL,'day_closed','8BNKKHYT8W','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569360000,1795570140000,'forward-3',1,3,12,43,NULL,NULL,420001,1,1,NULL);
INSERT INTO ticket VALUES (21,3,'L002','l',2,'dang-ky-dat-dai','ttpvhcc','sanh','expired',NULL,1795569302770,1795570202770,1795570202770,1795570723953,NULL,NULL,1,1795570703920,NULL,NULL,1795570723953,NULL,'day_closed','EPEN7GJPL4','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569600000,1795571100000,'forward-3',1,3,17,44,NULL,NULL,900001,1,1,NULL);
INSERT INTO ticket VALUES (22,3,'U002','u',2,'chinh-sach','ttpvhcc','sanh','expired',NULL,1795569322775,1795570222775,1795570222775,1795570723953,NULL,NULL,0,NULL,NULL,NULL,1795570723953,NULL,'day_closed','3HNL3JFBQX','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569540000,1795570740000,'forward-3',1,3,NULL,45,NULL,NULL,720001,1,1,NULL);
INSERT INTO ticket VALUES (23,3,'H003','h',3,'chung-thuc','ttpvhcc','sanh','done','priority',1795569342780,1795569642780,1795566642780,1795569482864,NULL,NULL,1,1795569462861,NULL,NULL,1795569482864,'result_returned',NULL,'2ALECREVCB','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569300000,1795569480000,'forward-3',1,3,10,46,NULL,NULL,0,0,1,NULL);
INSERT INTO ticket VALUES (24,3,'L003','l',3,'dang-ky-dat-dai','ttpvhcc','sanh','done','priority',1795569362785,1795569662785,1795566662785,1795570002885,NULL,NULL,1,1795569522874,NULL,NULL,1795569982880,'supplement',NULL,'3BJMZGYT7C','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569360000,1795569480000,'forward-3',1,3,13,47,NULL,NULL,0,0,1,NULL);
INSERT INTO ticket VALUES (25,3,'U003','u',3,'chinh-sach','ttpvhcc','sanh','expired','priority',1795569382790,1795569682790,1795566682790,1795570723953,NULL,NULL,3,1795570522902,1795570643911,NULL,1795570723953,NULL,'day_closed','8HF4TKYU3K','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569360000,1795569480000,'forward-3',1,3,15,48,NULL,NULL,0,0,1,NULL);
INSERT INTO ticket VALUES (26,3,'H004','h',4,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795569402795,1795570302795,1795570302795,1795570723953,NULL,NULL,0,NULL,NULL,NULL,1795570723953,NULL,'day_closed','NQTWEX2RP9','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569900000,1795571700000,'forward-3',1,3,NULL,49,NULL,NULL,1260003,3,1,NULL);
INSERT INTO ticket VALUES (27,3,'L004','l',4,'dang-ky-dat-dai','ttpvhcc','sanh','expired',NULL,1795569422800,1795570322800,1795570322800,1795570723953,NULL,NULL,0,NULL,NULL,NULL,1795570723953,NULL,'day_closed','V4WKB8BHTJ','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795570500000,1795574400000,'forward-3',1,3,NULL,50,NULL,NULL,2700003,3,1,NULL);
INSERT INTO ticket VALUES (28,3,'U004','u',4,'chinh-sach','ttpvhcc','sanh','expired',NULL,1795569442805,1795570342805,1795570342805,1795570723953,NULL,NULL,0,NULL,NULL,NULL,1795570723953,NULL,'day_closed','TSPC9L38JC','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795570200000,1795572000000,'forward-3',1,3,NULL,51,NULL,NULL,2160003,3,1,NULL);
INSERT INTO ticket VALUES (29,4,'A001','a',1,'ho-tich','ttpvhcc','sanh','absent',NULL,1795654784072,1795655684072,1795655684072,1795655546221,NULL,NULL,3,1795655425212,1795655546221,NULL,NULL,NULL,NULL,'MKUFPHH7TT','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654740000,1795654920000,'forward-3',2,4,21,69,NULL,NULL,0,0,2,NULL);
INSERT INTO ticket VALUES (30,4,'A002','a',2,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795654804078,1795655704078,1795655704078,1795655946284,'transferred',NULL,1,1795655566224,NULL,NULL,NULL,NULL,NULL,'4BBYGVRCUF','kiosk','kiosk:k1','vi',NULL,1,'1',NULL,NULL,NULL,1795654800000,1795654920000,'forward-3',2,4,22,70,NULL,NULL,0,1,2,NULL);
INSERT INTO ticket VALUES (31,4,'A003','a',3,'chung-thuc','ttpvhcc','sanh','done',NULL,1795654824083,1795655724083,1795655724083,1795655806260,'transferred',NULL,2,1795655606230,NULL,NULL,1795655806260,'result_returned',NULL,'EV4MQBZWVH','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654800000,1795655400000,'forward-3',1,4,26,56,NULL,NULL,305088,2,2,NULL);
INSERT INTO ticket VALUES (32,4,'A004','a',4,'ho-tich','ttpvhcc','sanh','serving',NULL,1795654844088,1795655744088,1795655744088,1795655766254,NULL,'5',1,1795655706245,NULL,NULL,NULL,NULL,NULL,'DQ5LXMDN7Z','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654800000,1795655400000,'forward-3',1,4,25,57,NULL,NULL,305088,3,2,NULL);
INSERT INTO ticket VALUES (33,4,'A005','a',5,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795654864093,1795655764093,1795655764093,1795654864093,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'J54FQEC9YT','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654860000,1795655580000,'forward-3',1,4,NULL,58,NULL,NULL,610176,4,2,NULL);
INSERT INTO ticket VALUES (34,4,'A006','a',6,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795654884098,1795655784098,1795655784098,1795654884098,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'9FU3V5CKZS','kiosk','kiosk:k1','vi','deaf',1,NULL,NULL,NULL,NULL,1795655040000,1795656120000,'forward-3',1,4,NULL,59,NULL,NULL,915264,5,2,NULL);
INSERT INTO ticket VALUES (35,4,'A007','a',7,'ho-tich','ttpvhcc','sanh','done','priority',1795654904103,1795655204103,1795652504103,1795655405208,'present',NULL,4,1795655164181,NULL,NULL,1795655405208,'accepted',NULL,'SSUQHFT4QP','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795655040000,1795656180000,'forward-3',1,4,20,60,NULL,NULL,NULL,6,2,NULL);
INSERT INTO ticket VALUES (36,4,'A008','a',8,'y-te','ttpvhcc','sanh','waiting',NULL,1795654924108,1795655824108,1795655824108,1795655104164,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'PU3AB56LXW','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654920000,1795656600000,'forward-3',1,4,NULL,61,NULL,NULL,NULL,7,2,NULL);
INSERT INTO ticket VALUES (37,4,'A009','a',9,'ho-tich','ttpvhcc','sanh','cancelled',NULL,1795654944113,1795655844113,1795655844113,1795655124167,NULL,NULL,0,NULL,NULL,NULL,1795655124167,NULL,'asked','WNYC5G44KJ','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795655100000,1795656120000,'forward-3',1,4,NULL,62,NULL,NULL,1525440,8,2,NULL);
INSERT INTO ticket VALUES (38,4,'H001','h',1,'chung-thuc','ttpvhcc','sanh','called',NULL,1795654964118,1795655864118,1795655864118,1795655866270,NULL,'6',3,1795655826264,NULL,NULL,NULL,NULL,NULL,'UCQ27N6XX7','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654920000,1795655100000,'forward-3',1,4,27,63,NULL,NULL,0,0,2,NULL);
INSERT INTO ticket VALUES (39,4,'H002','h',2,'chung-thuc','ttpvhcc','sanh','waiting',NULL,1795654984124,1795655884124,1795655884124,1795654984124,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'ALKUEUXAUB','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654980000,1795655820000,'forward-3',1,4,NULL,64,NULL,NULL,373456,1,2,NULL);
INSERT INTO ticket VALUES (40,4,'L001','l',1,'dang-ky-dat-dai','ttpvhcc','sanh','waiting',NULL,1795655004129,1795655904129,1795655904129,1795655004129,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'TR8MDK6VJ4','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654980000,1795655400000,'forward-3',1,4,NULL,65,NULL,NULL,0,0,1,NULL);
INSERT INTO ticket VALUES (41,4,'R001','r',1,'xay-dung','ttpvhcc','sanh','waiting',NULL,1795655024135,1795655924135,1795655924135,1795655024135,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'J83XZXXVEM','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654980000,1795655460000,'forward-3',1,4,NULL,66,NULL,NULL,0,0,1,NULL);
INSERT INTO ticket VALUES (42,4,'C001','c',1,'viec-khac','ttpvhcc','sanh','waiting',NULL,1795655044141,1795655944141,1795655944141,1795655044141,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'B58D9YQGCW','kiosk','kiosk:k1','vi',NULL,1,NULL,'q2',7,NULL,1795655040000,1795655280000,'forward-3',1,4,NULL,67,NULL,NULL,0,0,2,NULL);
INSERT INTO ticket VALUES (43,4,'A010','a',10,'ho-tich','ttpvhcc','sanh','parked','priority',1795655064147,1795655364147,1795652364147,1795655345199,NULL,NULL,1,1795655305193,NULL,1795655345199,NULL,NULL,NULL,'JM9KYWKMZR','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795655040000,1795655160000,'forward-3',1,4,19,68,NULL,NULL,0,0,2,NULL);
INSERT INTO ticket VALUES (44,4,'C002','c',2,'thanh-tra','ttpvhcc','sanh','done',NULL,1795655906276,1795656806276,1795656806276,1795655926281,NULL,NULL,1,1795655906276,NULL,NULL,1795655926281,'left',NULL,'BU9WNQBQLJ','desk','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,4,28,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO ticket VALUES (45,4,'A011','a',11,'kinh-te','ttpvhcc','sanh','waiting',NULL,1795657806357,1795658706357,1795658706357,1795657806357,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'XLUJH5PEPA','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795658700000,1795662300000,'forward-3',1,4,NULL,71,NULL,NULL,1305520,0,1,NULL);
INSERT INTO ticket VALUES (46,4,'C003','c',3,'thi-dua','ttpvhcc','sanh','waiting',NULL,1795657826362,1795658726362,1795658726362,1795657826362,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'LS97BQH67Y','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795658040000,1795659120000,'forward-3',1,4,NULL,72,NULL,NULL,308752,0,1,NULL);
INSERT INTO leg VALUES (1,1,'ho-tich',1795396500073,1795395600073,'5','q5',1795395661204,1795395661206,1795395661208,NULL);
INSERT INTO leg VALUES (1,2,'ho-tich',1795396500073,1795395661212,NULL,NULL,NULL,NULL,1795396322622,NULL);
INSERT INTO leg VALUES (2,1,'ho-tich',1795396500078,1795395600078,'5','q5',1795395600198,NULL,1795395661202,NULL);
INSERT INTO leg VALUES (2,2,'ho-tich',1795395900078,1795395661210,'5','q5',1795395661219,NULL,1795395661221,'transferred');
INSERT INTO leg VALUES (2,3,'ho-tich',1795395900078,1795395661221,NULL,NULL,NULL,NULL,1795396322622,NULL);
INSERT INTO leg VALUES (3,1,'chung-thuc',1795396500082,1795395600082,NULL,NULL,NULL,NULL,1795396322622,NULL);
INSERT INTO leg VALUES (4,1,'ho-tich',1795396500086,1795395600086,NULL,NULL,NULL,NULL,1795396322622,NULL);
INSERT INTO leg VALUES (5,1,'ho-tich',1795396500090,1795395600090,NULL,NULL,NULL,NULL,1795395600111,NULL);
INSERT INTO leg VALUES (6,1,'ho-tich',1795396500094,1795395600094,NULL,NULL,NULL,NULL,1795396322622,NULL);
INSERT INTO leg VALUES (7,1,'ho-tich',1795396500098,1795395600098,NULL,NULL,NULL,NULL,1795396322622,NULL);
INSERT INTO leg VALUES (8,1,'ho-tich',1795396500102,1795395600102,'5','q5',1795395661214,1795395661216,1795395661216,'accepted');
INSERT INTO leg VALUES (9,1,'chung-thuc',1795396500128,1795395600128,NULL,NULL,NULL,NULL,1795395600141,NULL);
INSERT INTO leg VALUES (10,1,'thi-dua',1795395900177,1795395600184,NULL,NULL,NULL,NULL,1795396322622,NULL);
INSERT INTO leg VALUES (11,1,'ho-tich',1795396561223,1795395661223,'5','q5',1795395661223,1795395661223,1795395661233,'advice');
INSERT INTO leg VALUES (12,1,'ho-tich',1795396561332,1795395661332,NULL,NULL,NULL,NULL,1795396322622,NULL);
INSERT INTO leg VALUES (13,1,'ho-tich',1795396561340,1795395661340,NULL,NULL,NULL,NULL,1795396322622,NULL);
INSERT INTO leg VALUES (14,1,'ho-tich',1795397221385,1795396321385,'5','q5',1795396321385,1795396321385,1795396321402,'transferred');
INSERT INTO leg VALUES (14,2,'chung-thuc',1795397221385,1795396321402,'6','extra',1795396321404,NULL,1795396321408,'fee_paid');
INSERT INTO leg VALUES (14,3,'ho-tich',1795397221385,1795396321408,'5','q5',1795396321412,1795396321414,1795396321414,'fee_paid');
INSERT INTO leg VALUES (15,1,'ho-tich',1795397221490,1795396321490,NULL,NULL,NULL,NULL,1795396322622,NULL);
INSERT INTO leg VALUES (16,1,'thi-dua',1795483022678,1795482722678,NULL,NULL,NULL,NULL,1795482722683,NULL);
INSERT INTO leg VALUES (17,1,'chung-thuc',1795570122747,1795569222747,'6','q6',1795569482864,1795569502869,1795569502869,'result_returned');
INSERT INTO leg VALUES (18,1,'dang-ky-dat-dai',1795570142753,1795569242753,'1','q1',1795570022888,1795570042891,1795570482894,'refused');
INSERT INTO leg VALUES (19,1,'chinh-sach',1795570162759,1795569262759,'3','q3',1795570663914,1795570683917,1795570723953,'unrecorded');
INSERT INTO leg VALUES (20,1,'chung-thuc',1795570182765,1795569282765,'6','q6',1795569502869,NULL,1795570723953,NULL);
INSERT INTO leg VALUES (21,1,'dang-ky-dat-dai',1795570202770,1795569302770,'1','q1',1795570703920,NULL,1795570723953,NULL);
INSERT INTO leg VALUES (22,1,'chinh-sach',1795570222775,1795569322775,NULL,NULL,NULL,NULL,1795570723953,NULL);
INSERT INTO leg VALUES (23,1,'chung-thuc',1795569642780,1795569342780,'6','q6',1795569462861,1795569482864,1795569482864,'result_returned');
INSERT INTO leg VALUES (24,1,'dang-ky-dat-dai',1795569662785,1795569362785,'1','q1',1795569522874,1795569542877,1795569982880,'supplement');
INSERT INTO leg VALUES (25,1,'chinh-sach',1795569682790,1795569382790,'3','q3',1795570522902,NULL,1795570643911,NULL);
INSERT INTO leg VALUES (26,1,'chung-thuc',1795570302795,1795569402795,NULL,NULL,NULL,NULL,1795570723953,NULL);
INSERT INTO leg VALUES (27,1,'dang-ky-dat-dai',1795570322800,1795569422800,NULL,NULL,NULL,NULL,1795570723953,NULL);
INSERT INTO leg VALUES (28,1,'chinh-sach',1795570342805,1795569442805,NULL,NULL,NULL,NULL,1795570723953,NULL);
INSERT INTO leg VALUES (29,1,'ho-tich',1795655684072,1795654784072,'5','q5',1795655425212,NULL,1795655546221,NULL);
INSERT INTO leg VALUES (30,1,'ho-tich',1795655704078,1795654804078,'5','q5',1795655566224,NULL,1795655586227,'transferred');
INSERT INTO leg VALUES (30,2,'ho-tich',1795655704078,1795655586227,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (31,1,'ho-tich',1795655724083,1795654824083,'5','q5',1795655606230,1795655626233,1795655646236,'transferred');
INSERT INTO leg VALUES (31,2,'chung-thuc',1795655724083,1795655646236,'6','q6',1795655786257,1795655806260,1795655806260,'result_returned');
INSERT INTO leg VALUES (32,1,'ho-tich',1795655744088,1795654844088,'5','q5',1795655706245,1795655726248,NULL,NULL);
INSERT INTO leg VALUES (33,1,'ho-tich',1795655764093,1795654864093,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (34,1,'ho-tich',1795655784098,1795654884098,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (35,1,'ho-tich',1795655804103,1795654904103,'5','q5',1795655164181,NULL,1795655285190,NULL);
INSERT INTO leg VALUES (35,2,'ho-tich',1795655204103,1795655365202,'5','q5',1795655385205,1795655405208,1795655405208,'accepted');
INSERT INTO leg VALUES (36,1,'y-te',1795655824108,1795654924108,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (37,1,'ho-tich',1795655844113,1795654944113,NULL,NULL,NULL,NULL,1795655124167,NULL);
INSERT INTO leg VALUES (38,1,'chung-thuc',1795655864118,1795654964118,'6','q6',1795655826264,NULL,NULL,NULL);
INSERT INTO leg VALUES (39,1,'chung-thuc',1795655884124,1795654984124,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (40,1,'dang-ky-dat-dai',1795655904129,1795655004129,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (41,1,'xay-dung',1795655924135,1795655024135,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (42,1,'viec-khac',1795655944141,1795655044141,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (43,1,'ho-tich',1795655364147,1795655064147,'5','q5',1795655305193,1795655325196,1795655345199,NULL);
INSERT INTO leg VALUES (44,1,'thanh-tra',1795656806276,1795655906276,'2','q2',1795655906276,1795655906276,1795655926281,'left');
INSERT INTO leg VALUES (45,1,'kinh-te',1795658706357,1795657806357,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (46,1,'thi-dua',1795658726362,1795657826362,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO call VALUES (1,1,2,1,'5','q5',1795395600194,1795395600194,1,'priority',1795395600196,'undone',NULL);
INSERT INTO call VALUES (2,1,2,1,'5','q5',1795395600198,1795395600200,2,'priority',1795395661202,'absent',NULL);
INSERT INTO call VALUES (3,1,1,1,'5','q5',1795395661204,1795395661204,1,'longest',1795395661206,'started',NULL);
INSERT INTO call VALUES (4,1,8,1,'5','q5',1795395661214,1795395661214,1,'chosen',1795395661216,'started',NULL);
INSERT INTO call VALUES (5,1,2,2,'5','q5',1795395661219,1795395661219,1,'present',1795395661221,'transferred',1795395600198);
INSERT INTO call VALUES (6,1,11,1,'5','q5',1795395661223,1795395661223,1,'serve_now',1795395661223,'started',NULL);
INSERT INTO call VALUES (7,1,14,1,'5','q5',1795396321385,1795396321385,1,'serve_now',1795396321385,'started',NULL);
INSERT INTO call VALUES (8,1,14,2,'6','extra',1795396321404,1795396321404,1,'chosen',1795396321408,'transferred',1795396321385);
INSERT INTO call VALUES (9,1,14,3,'5','q5',1795396321412,1795396321412,1,'chosen',1795396321414,'started',1795396321385);
INSERT INTO call VALUES (10,3,23,1,'6','q6',1795569462861,1795569462861,1,'priority',1795569482864,'started',NULL);
INSERT INTO call VALUES (11,3,17,1,'6','q6',1795569482864,1795569482864,1,'longest',1795569502869,'started',NULL);
INSERT INTO call VALUES (12,3,20,1,'6','q6',1795569502869,1795569502869,1,'longest',1795570723953,'expired',NULL);
INSERT INTO call VALUES (13,3,24,1,'1','q1',1795569522874,1795569522874,1,'priority',1795569542877,'started',NULL);
INSERT INTO call VALUES (14,3,18,1,'1','q1',1795570022888,1795570022888,1,'longest',1795570042891,'started',NULL);
INSERT INTO call VALUES (15,3,25,1,'3','q3',1795570522902,1795570562908,3,'priority',1795570643911,'absent',NULL);
INSERT INTO call VALUES (16,3,19,1,'3','q3',1795570663914,1795570663914,1,'longest',1795570683917,'started',NULL);
INSERT INTO call VALUES (17,3,21,1,'1','q1',1795570703920,1795570703920,1,'longest',1795570723953,'expired',NULL);
INSERT INTO call VALUES (18,4,35,1,'5','q5',1795655164181,1795655204187,3,'priority',1795655285190,'absent',NULL);
INSERT INTO call VALUES (19,4,43,1,'5','q5',1795655305193,1795655305193,1,'priority',1795655325196,'started',NULL);
INSERT INTO call VALUES (20,4,35,2,'5','q5',1795655385205,1795655385205,1,'chosen',1795655405208,'started',1795655164181);
INSERT INTO call VALUES (21,4,29,1,'5','q5',1795655425212,1795655465218,3,'longest',1795655546221,'absent',NULL);
INSERT INTO call VALUES (22,4,30,1,'5','q5',1795655566224,1795655566224,1,'longest',1795655586227,'transferred',NULL);
INSERT INTO call VALUES (23,4,31,1,'5','q5',1795655606230,1795655606230,1,'longest',1795655626233,'started',NULL);
INSERT INTO call VALUES (24,4,32,1,'5','q5',1795655666239,1795655666239,1,'longest',1795655686242,'undone',NULL);
INSERT INTO call VALUES (25,4,32,1,'5','q5',1795655706245,1795655706245,1,'longest',1795655726248,'started',NULL);
INSERT INTO call VALUES (26,4,31,2,'6','q6',1795655786257,1795655786257,1,'transferred',1795655806260,'started',1795655606230);
INSERT INTO call VALUES (27,4,38,1,'6','q6',1795655826264,1795655866270,3,'longest',NULL,NULL,NULL);
INSERT INTO call VALUES (28,4,44,1,'2','q2',1795655906276,1795655906276,1,'serve_now',1795655906276,'started',NULL);
INSERT INTO day_count VALUES (1,'series','a',14,101);
INSERT INTO day_count VALUES (1,'series','c',1,101);
INSERT INTO day_count VALUES (1,'service','chung-thuc',3,0);
INSERT INTO day_count VALUES (1,'service','ho-tich',12,0);
INSERT INTO day_count VALUES (1,'service','thi-dua',1,0);
INSERT INTO day_count VALUES (1,'service','y-te',0,0);
INSERT INTO day_count VALUES (2,'series','c',1,101);
INSERT INTO day_count VALUES (2,'service','thi-dua',1,0);
INSERT INTO day_count VALUES (3,'series','h',4,101);
INSERT INTO day_count VALUES (3,'series','l',4,101);
INSERT INTO day_count VALUES (3,'series','u',4,101);
INSERT INTO day_count VALUES (3,'service','chinh-sach',4,0);
INSERT INTO day_count VALUES (3,'service','chung-thuc',4,0);
INSERT INTO day_count VALUES (3,'service','dang-ky-dat-dai',4,0);
INSERT INTO day_count VALUES (4,'series','a',11,101);
INSERT INTO day_count VALUES (4,'series','c',3,101);
INSERT INTO day_count VALUES (4,'series','h',2,101);
INSERT INTO day_count VALUES (4,'series','l',1,101);
INSERT INTO day_count VALUES (4,'series','r',1,101);
INSERT INTO day_count VALUES (4,'service','chung-thuc',3,0);
INSERT INTO day_count VALUES (4,'service','dang-ky-dat-dai',1,0);
INSERT INTO day_count VALUES (4,'service','ho-tich',9,0);
INSERT INTO day_count VALUES (4,'service','kinh-te',1,0);
INSERT INTO day_count VALUES (4,'service','thanh-tra',1,0);
INSERT INTO day_count VALUES (4,'service','thi-dua',1,0);
INSERT INTO day_count VALUES (4,'service','viec-khac',1,0);
INSERT INTO day_count VALUES (4,'service','xay-dung',1,0);
INSERT INTO day_count VALUES (4,'service','y-te',1,0);
INSERT INTO event VALUES (1,'28953929',1795395600016,1795399200017,1795395600016,NULL,'centre.applied',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'dan-hai',NULL,'{"settings":null,"version":1,"why":null}');
INSERT INTO event VALUES (2,'28953929',1795395600019,1795399200020,1795395600019,NULL,'procedures.imported',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-1','{"added":3,"codes":["1.000656","1.000894","1.001193"],"corrected":0,"count":3,"ended":0,"why":null}');
INSERT INTO event VALUES (3,'28953929',1795395600021,1795399200037,1795395600021,1,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-23','request-2','{"trial":false}');
INSERT INTO event VALUES (4,'28953929',1795395600038,1795399200039,1795395600038,NULL,'officer.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'extra','request-3','{"role":"officer","why":null}');
INSERT INTO event VALUES (5,'28953929',1795395600041,1795399200042,1795395600041,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q2','request-4','{"why":null}');
INSERT INTO event VALUES (6,'28953929',1795395600045,1795399200046,1795395600045,1,'duty.started',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,'request-5','{}');
INSERT INTO event VALUES (7,'28953929',1795395600045,1795399200047,1795395600045,1,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-5','{"reason":null}');
INSERT INTO event VALUES (8,'28953929',1795395600049,1795399200050,1795395600049,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q5','request-6','{"why":null}');
INSERT INTO event VALUES (9,'28953929',1795395600053,1795399200054,1795395600053,1,'duty.started',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,'request-7','{}');
INSERT INTO event VALUES (10,'28953929',1795395600053,1795399200055,1795395600053,1,'desk.opened',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,'request-7','{"reason":null}');
INSERT INTO event VALUES (11,'28953929',1795395600057,1795399200058,1795395600057,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'extra',NULL,'{"why":null}');
INSERT INTO event VALUES (12,'28953929',1795395600061,1795399200062,1795395600061,1,'duty.started',1,'cli:test','administrator','cli:test','6','extra',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (13,'28953929',1795395600061,1795399200063,1795395600061,1,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (14,'28953929',1795395600065,1795399200066,1795395600065,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'hd1','request-8','{"why":null}');
INSERT INTO event VALUES (15,'28953929',1795395600069,1795399200070,1795395600069,NULL,'guide.signed_in',1,'kiosk:k1','terminal','kiosk:k1',NULL,'hd1',NULL,'kiosk:k1','request-9','{}');
INSERT INTO event VALUES (16,'28953929',1795395600073,1795399200074,1795395600073,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,1,'A001','request-10','{"expected":0,"origin":"cli","priority_class":null,"promised_at":1795396500073,"quoted":[1795395600000,1795395720000],"service":"ho-tich"}');
INSERT INTO event VALUES (17,'28953929',1795395600078,1795399200079,1795395600078,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,2,'A002','request-11','{"expected":0,"origin":"cli","priority_class":null,"promised_at":1795396500078,"quoted":[1795395600000,1795395720000],"service":"ho-tich"}');
INSERT INTO event VALUES (18,'28953929',1795395600082,1795399200083,1795395600082,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,3,'A003','request-12','{"expected":720000,"origin":"cli","priority_class":null,"promised_at":1795396500082,"quoted":[1795395900000,1795397100000],"service":"ho-tich"}');
INSERT INTO event VALUES (19,'28953929',1795395600086,1795399200087,1795395600086,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,4,'A004','request-13','{"expected":720000,"origin":"cli","priority_class":null,"promised_at":1795396500086,"quoted":[1795395900000,1795397100000],"service":"ho-tich"}');
INSERT INTO event VALUES (20,'28953929',1795395600090,1795399200091,1795395600090,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,5,'A005','request-14','{"expected":1440000,"origin":"cli","priority_class":null,"promised_at":1795396500090,"quoted":[1795396200000,1795398600000],"service":"ho-tich"}');
INSERT INTO event VALUES (21,'28953929',1795395600094,1795399200095,1795395600094,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,6,'A006','request-15','{"expected":1440000,"origin":"cli","priority_class":null,"promised_at":1795396500094,"quoted":[1795396200000,1795398600000],"service":"ho-tich"}');
INSERT INTO event VALUES (22,'28953929',1795395600098,1795399200099,1795395600098,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,7,'A007','request-16','{"expected":2160000,"origin":"cli","priority_class":null,"promised_at":1795396500098,"quoted":[1795396500000,1795400100000],"service":"ho-tich"}');
INSERT INTO event VALUES (23,'28953929',1795395600102,1795399200103,1795395600102,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,8,'A008','request-17','{"expected":2160000,"origin":"cli","priority_class":null,"promised_at":1795396500102,"quoted":[1795396500000,1795400100000],"service":"ho-tich"}');
INSERT INTO event VALUES (24,'28953929',1795395600104,1795399200105,1795395600104,1,'ticket.prioritised',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-18','{"priority_class":"priority"}');
INSERT INTO event VALUES (25,'28953929',1795395600106,1795399200107,1795395600106,1,'ticket.service_changed',1,'cli:test','administrator','cli:test',NULL,NULL,3,'A003','request-19','{"after":"chung-thuc","before":"ho-tich"}');
INSERT INTO event VALUES (26,'28953929',1795395600108,1795399200109,1795395600108,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,4,'p1','request-20','{"copy":0,"evidence":{"code":"replaced"},"job":4}');
INSERT INTO event VALUES (27,'28953929',1795395600108,1795399200110,1795395600108,1,'ticket.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,4,'A004','request-20','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (28,'28953929',1795395600111,1795399200112,1795395600111,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,5,'p1','request-21','{"copy":0,"evidence":{"code":"ended"},"job":5}');
INSERT INTO event VALUES (29,'28953929',1795395600111,1795399200113,1795395600111,1,'ticket.cancelled',1,'cli:test','administrator','cli:test',NULL,NULL,5,'A005','request-21','{"reason":"asked"}');
INSERT INTO event VALUES (30,'28953929',1795395600114,1795399200115,1795395600114,1,'desk.assigned',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,'request-22','{"helps":[],"reason":"Đông người","serves":["chung-thuc","giao-duc","ho-tich","kinh-te","y-te"]}');
INSERT INTO event VALUES (31,'28953929',1795395600116,1795399200117,1795395600116,1,'service.closed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'y-te','request-23','{"next_at":1795480200000,"reason":"Cán bộ ốm"}');
INSERT INTO event VALUES (32,'28953929',1795395600118,1795399200119,1795395600118,1,'service.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'y-te','request-24','{"reason":"Có người thay"}');
INSERT INTO event VALUES (33,'28953929',1795395600120,1795399200121,1795395600120,NULL,'roster.imported',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-23','request-25','{"days":1,"first":"2026-11-23","last":"2026-11-23","lines":1}');
INSERT INTO event VALUES (34,'28953929',1795395600122,1795399200123,1795395600122,1,'service.held',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'y-te','request-26','{"reason":"Mất mạng","until":null}');
INSERT INTO event VALUES (35,'28953929',1795395600124,1795399200125,1795395600124,1,'service.resumed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'y-te','request-27','{"reason":"Mất mạng"}');
INSERT INTO event VALUES (36,'28953929',1795395600128,1795399200129,1795395600128,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,9,'A009','request-28','{"expected":2160000,"origin":"kiosk","priority_class":null,"promised_at":1795396500128,"quoted":[1795396500000,1795400100000],"service":"y-te"}');
INSERT INTO event VALUES (37,'28953929',1795395600128,1795399200130,1795395600128,1,'ticket.warned',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,9,'A009','request-28','{}');
INSERT INTO event VALUES (38,'28953929',1795395600131,1795399200132,1795395600131,NULL,'appointment.added',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'513571','request-29','{"procedure":null,"service":"y-te","slot_at":1795480200000,"source":null}');
INSERT INTO event VALUES (39,'28953929',1795395600131,1795399200133,1795395600131,NULL,'print.asked',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'p1','request-29','{"job":11,"paper":"appointment"}');
INSERT INTO event VALUES (40,'28953929',1795395600137,1795399200138,1795395600137,1,'ticket.service_changed',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,9,'A009','request-30','{"after":"chung-thuc","before":"y-te"}');
INSERT INTO event VALUES (41,'28953929',1795395600137,1795399200139,1795395600137,NULL,'slip.superseded',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,9,'p1','request-30','{"copy":0,"evidence":{"code":"replaced"},"job":10}');
INSERT INTO event VALUES (42,'28953929',1795395600137,1795399200140,1795395600137,1,'ticket.reprinted',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,9,'A009','request-30','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (43,'28953929',1795395600141,1795399200142,1795395600141,NULL,'slip.superseded',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,9,'p1','request-31','{"copy":1,"evidence":{"code":"ended"},"job":12}');
INSERT INTO event VALUES (44,'28953929',1795395600141,1795399200143,1795395600141,1,'ticket.cancelled',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,9,'A009','request-31','{"reason":"asked"}');
INSERT INTO event VALUES (45,'28953929',1795395600145,1795399200146,1795395600145,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'gs1','request-32','{"why":null}');
INSERT INTO event VALUES (46,'28953929',1795395600149,1795399200150,1795395600149,NULL,'terminal.left',1,'kiosk:k1','terminal','kiosk:k1',NULL,'gs1',NULL,'kiosk:k1','request-33','{}');
INSERT INTO event VALUES (47,'28953929',1795395600153,1795399200154,1795395600153,1,'desk.confirmed',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,'request-34','{}');
INSERT INTO event VALUES (48,'28953929',1795395600157,1795399200158,1795395600157,NULL,'session.started',1,'supervisor','screen','supervisor',NULL,'gs1',NULL,'supervisor','request-35','{"role":"supervisor"}');
INSERT INTO event VALUES (49,'28953929',1795395600159,1795399200160,1795395600159,NULL,'officer.unlocked',1,'gs1','supervisor','supervisor',NULL,'gs1',NULL,'q2','request-36','{"failures":0,"locked":false,"why":null}');
INSERT INTO event VALUES (50,'28953929',1795395600161,1795399200162,1795395600161,NULL,'session.ended',1,'gs1','supervisor','supervisor',NULL,'gs1',NULL,'supervisor','request-37','{"why":"key"}');
INSERT INTO event VALUES (51,'28953929',1795395600163,1795399200164,1795395600163,NULL,'station.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'quay-5','request-38','{"place":"5","role":"counter","why":null}');
INSERT INTO event VALUES (52,'28953929',1795395600165,1795399200166,1795395600165,NULL,'station.keyed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'quay-5','request-39','{"key":"SHA256:0","why":null}');
INSERT INTO event VALUES (53,'28953929',1795395600167,1795399200168,1795395600167,NULL,'station.removed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'quay-5','request-40','{"why":null}');
INSERT INTO event VALUES (54,'28953929',1795395600171,1795399200172,1795395600171,1,'hall.held',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-41','{"reason":"Mất điện","until":null}');
INSERT INTO event VALUES (55,'28953929',1795395600173,1795399200174,1795395600173,1,'hall.resumed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-42','{"back":[],"reason":"Mất điện","recalled":[]}');
INSERT INTO event VALUES (56,'28953929',1795395600175,1795399200176,1795395600175,1,'hall.notice_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-43','{"text":{"vi":"Hôm nay có mưa bão."}}');
INSERT INTO event VALUES (57,'28953929',1795395600178,1795399200179,1795395600178,NULL,'appointment.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'079637','request-44','{"procedure":null,"service":"thi-dua","slot_at":1795395900177,"source":null}');
INSERT INTO event VALUES (58,'28953929',1795395600180,1795399200181,1795395600180,NULL,'appointment.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'383127','request-45','{"procedure":null,"service":"thi-dua","slot_at":1795395900177,"source":null}');
INSERT INTO event VALUES (59,'28953929',1795395600184,1795399200185,1795395600184,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,10,'C001','request-46','{"expected":0,"origin":"appointment","priority_class":null,"promised_at":1795395900177,"quoted":[1795395600000,1795395720000],"service":"thi-dua"}');
INSERT INTO event VALUES (60,'28953929',1795395600184,1795399200186,1795395600184,1,'appointment.used',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,10,'079637','request-46','{"came":"in_time","slot_at":1795395900177}');
INSERT INTO event VALUES (61,'28953929',1795395600188,1795399200189,1795395600188,NULL,'appointment.cancelled',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'383127','request-47','{"reason":"asked","service":"thi-dua","slot_at":1795395900177}');
INSERT INTO event VALUES (62,'28953929',1795395600190,1795399200191,1795395600190,NULL,'appointment.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'HEN-1','request-48','{"procedure":null,"service":"thi-dua","slot_at":1795395900177,"source":"cong"}');
INSERT INTO event VALUES (63,'28953929',1795395600192,1795399200193,1795395600192,NULL,'appointment.moved',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'HEN-1','request-49','{"before":{"service":"thi-dua","slot_at":1795395900177},"service":"thi-dua","slot_at":1795395960177}');
INSERT INTO event VALUES (64,'28953929',1795395600194,1795399200195,1795395600194,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-50','{"kept":true,"narrowed":false,"promised_at":1795395900078,"reason":"priority","why":null}');
INSERT INTO event VALUES (65,'28953929',1795395600196,1795399200197,1795395600196,1,'ticket.call_undone',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-51','{}');
INSERT INTO event VALUES (66,'28953929',1795395600198,1795399200199,1795395600198,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-52','{"kept":true,"narrowed":false,"promised_at":1795395900078,"reason":"priority","why":null}');
INSERT INTO event VALUES (67,'28953929',1795395600200,1795399200201,1795395600200,1,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-53','{}');
INSERT INTO event VALUES (68,'28953929',1795395661202,1795399200203,1795395661202,1,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-54','{}');
INSERT INTO event VALUES (69,'28953929',1795395661204,1795399200205,1795395661204,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-55','{"kept":true,"narrowed":false,"promised_at":1795396500073,"reason":"longest","why":null}');
INSERT INTO event VALUES (70,'28953929',1795395661206,1795399200207,1795395661206,1,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-56','{}');
INSERT INTO event VALUES (71,'28953929',1795395661208,1795399200209,1795395661208,1,'ticket.parked',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-57','{}');
INSERT INTO event VALUES (72,'28953929',1795395661210,1795399200211,1795395661210,1,'ticket.returned',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-58','{"after":"absent","rank_at":1795393200078}');
INSERT INTO event VALUES (73,'28953929',1795395661212,1795399200213,1795395661212,1,'ticket.returned',1,'cli:test','administrator','cli:test',NULL,NULL,1,'A001','request-59','{"after":"parked","rank_at":1795396500073}');
INSERT INTO event VALUES (74,'28953929',1795395661214,1795399200215,1795395661214,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',8,'A008','request-60','{"kept":true,"narrowed":false,"promised_at":1795396500102,"reason":"chosen","why":"đi cùng"}');
INSERT INTO event VALUES (75,'28953929',1795395661216,1795399200217,1795395661216,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,8,'p1','request-61','{"copy":0,"evidence":{"code":"ended"},"job":8}');
INSERT INTO event VALUES (76,'28953929',1795395661216,1795399200218,1795395661216,1,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',8,'A008','request-61','{"manner":"chosen","outcome":"accepted","procedure":null,"reason":null}');
INSERT INTO event VALUES (77,'28953929',1795395661219,1795399200220,1795395661219,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-62','{"kept":true,"narrowed":true,"promised_at":1795395900078,"reason":"present","why":null}');
INSERT INTO event VALUES (78,'28953929',1795395661221,1795399200222,1795395661221,1,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-63','{"to_desk":"6","to_officer":null,"to_service":null}');
INSERT INTO event VALUES (79,'28953929',1795395661223,1795399200224,1795395661223,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,11,'A010','request-64','{"expected":null,"origin":"desk","priority_class":null,"promised_at":1795396561223,"quoted":null,"service":"y-te"}');
INSERT INTO event VALUES (80,'28953929',1795395661223,1795399200225,1795395661223,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',11,'A010','request-64','{"kept":true,"narrowed":false,"promised_at":1795396561223,"reason":"serve_now","why":null}');
INSERT INTO event VALUES (81,'28953929',1795395661223,1795399200226,1795395661223,1,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',11,'A010','request-64','{}');
INSERT INTO event VALUES (82,'28953929',1795395661227,1795399200228,1795395661227,1,'ticket.service_changed',1,'cli:test','administrator','cli:test','5','q5',11,'A010','request-65','{"after":"ho-tich","before":"y-te"}');
INSERT INTO event VALUES (83,'28953929',1795395661229,1795399200230,1795395661229,1,'visit.rated',1,'kiosk:k1','terminal','kiosk:k1','5',NULL,11,'A010','request-66','{"before":null,"level":"dissatisfied","outcome_right":null,"source":"pad"}');
INSERT INTO event VALUES (84,'28953929',1795395661231,1795399200232,1795395661231,1,'visit.rated',1,'kiosk:k1','terminal','kiosk:k1','5',NULL,11,'A010','request-67','{"before":"dissatisfied","level":"satisfied","outcome_right":null,"source":"pad"}');
INSERT INTO event VALUES (85,'28953929',1795395661233,1795399200234,1795395661233,1,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,11,'p1','request-68','{"job":14,"paper":"visit","visit":1}');
INSERT INTO event VALUES (86,'28953929',1795395661233,1795399200235,1795395661233,1,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',11,'A010','request-68','{"manner":"chosen","outcome":"advice","procedure":"khac","reason":"other"}');
INSERT INTO event VALUES (87,'28953929',1795395661236,1795399200237,1795395661236,1,'visit.rated',1,'kiosk:k1','terminal','kiosk:k1','5',NULL,11,'A010','request-69','{"before":null,"level":"dissatisfied","outcome_right":true,"source":"kiosk"}');
INSERT INTO event VALUES (88,'28953929',1795395661238,1795399200239,1795395661238,1,'visit.rated',1,'kiosk:k1','terminal','kiosk:k1','5',NULL,11,'A010','request-70','{"before":"satisfied","level":"very_satisfied","outcome_right":null,"source":"pad"}');
INSERT INTO event VALUES (89,'28953929',1795395661241,1795399200242,1795395661241,1,'desk.break_announced',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-71','{"from_at":1795399261240,"reason":"meeting","to_at":1795400161240}');
INSERT INTO event VALUES (90,'28953929',1795395661243,1795399200244,1795395661243,1,'desk.break_cancelled',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-72','{"from_at":1795399261240,"to_at":1795400161240}');
INSERT INTO event VALUES (91,'28953929',1795395661245,1795399200246,1795395661245,1,'desk.paused',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-73','{"reason":"break"}');
INSERT INTO event VALUES (92,'28953929',1795395661245,1795399200247,1795395661245,1,'desk.break_announced',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-73','{"from_at":1795395661245,"reason":"break","to_at":1795399261240}');
INSERT INTO event VALUES (93,'28953929',1795395661248,1795399200249,1795395661248,1,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-74','{"reason":null}');
INSERT INTO event VALUES (94,'28953929',1795395661250,1795399200251,1795395661250,1,'duty.ended',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,'request-75','{"reason":"closed"}');
INSERT INTO event VALUES (95,'28953929',1795395661250,1795399200252,1795395661250,1,'desk.closed',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-75','{"reason":null}');
INSERT INTO event VALUES (96,'28953929',1795395661253,1795399200254,1795395661253,NULL,'alert.opened',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'help:kiosk:k1','request-76','{"alert":1,"severity":"warning"}');
INSERT INTO event VALUES (97,'28953929',1795395661253,1795399200255,1795395661253,NULL,'help.called',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'kiosk:k1','request-76','{}');
INSERT INTO event VALUES (98,'28953929',1795395661292,1795399200308,1795395661292,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'promise_breaking:thi-dua',NULL,'{"alert":2,"breaking":1,"broken":0,"severity":"warning"}');
INSERT INTO event VALUES (99,'28953929',1795395661310,1795399200311,1795395661310,NULL,'centre.applied',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'dan-hai','request-77','{"settings":[{"after":"chung-thuc","before":null,"setting":"cashier_service"},{"after":0,"before":null,"setting":"keypad.b5.address"},{"after":"b5","before":null,"setting":"keypad.b5.code"},{"after":"5","before":null,"setting":"keypad.b5.desk"},{"after":"ascii","before":null,"setting":"keypad.b5.profile"},{"after":"/dev/ttyS0","before":null,"setting":"keypad.b5.url"},{"after":"p2","before":null,"setting":"printer.p1.fallback"},{"after":"p2","before":null,"setting":"printer.p2.code"},{"after":"bitmap","before":null,"setting":"printer.p2.encoding"},{"after":0,"before":null,"setting":"printer.p2.feed_dots"},{"after":"auto","before":null,"setting":"printer.p2.fence"},{"after":true,"before":null,"setting":"printer.p2.trimmed"},{"after":"tcp://127.0.0.1:9100","before":null,"setting":"printer.p2.url"},{"after":60,"before":null,"setting":"printer.p2.warn_slips"},{"after":576,"before":null,"setting":"printer.p2.width_dots"},{"after":"sanh","before":null,"setting":"printer.p2.zone"}],"version":2,"why":null}');
INSERT INTO event VALUES (100,'28953929',1795395661315,1795399200316,1795395661315,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,1,'p1',NULL,'{"copy":0,"evidence":{},"job":1}');
INSERT INTO event VALUES (101,'28953929',1795395661319,1795399200320,1795395661319,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,2,'p1',NULL,'{"copy":0,"evidence":{},"job":2}');
INSERT INTO event VALUES (102,'28953929',1795395661321,1795399200322,1795395661321,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"evidence":{"code":"paper_out"},"state":"fault"}');
INSERT INTO event VALUES (103,'28953929',1795395661323,1795399200324,1795395661323,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p2',NULL,'{"evidence":{"code":"ok"},"state":"ok"}');
INSERT INTO event VALUES (104,'28953929',1795395661323,1795399200325,1795395661323,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,3,'p2',NULL,'{"before":"p1","copy":0,"job":3}');
INSERT INTO event VALUES (105,'28953929',1795395661323,1795399200326,1795395661323,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,6,'p2',NULL,'{"before":"p1","copy":0,"job":6}');
INSERT INTO event VALUES (106,'28953929',1795395661323,1795399200327,1795395661323,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,7,'p2',NULL,'{"before":"p1","copy":0,"job":7}');
INSERT INTO event VALUES (107,'28953929',1795395661323,1795399200328,1795395661323,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,4,'p2',NULL,'{"before":"p1","copy":1,"job":9}');
INSERT INTO event VALUES (108,'28953929',1795395661323,1795399200329,1795395661323,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,NULL,'p2',NULL,'{"before":"p1","copy":0,"job":11}');
INSERT INTO event VALUES (109,'28953929',1795395661323,1795399200330,1795395661323,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,10,'p2',NULL,'{"before":"p1","copy":0,"job":13}');
INSERT INTO event VALUES (110,'28953929',1795395661323,1795399200331,1795395661323,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,NULL,'p2',NULL,'{"before":"p1","copy":0,"job":14}');
INSERT INTO event VALUES (111,'28953929',1795395661332,1795399200333,1795395661332,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,12,'A011',NULL,'{"expected":1860000,"origin":"cli","priority_class":null,"promised_at":1795396561332,"quoted":[1795396500000,1795399500000],"service":"ho-tich"}');
INSERT INTO event VALUES (112,'28953929',1795395661335,1795399200336,1795395661335,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,12,'p2',NULL,'{"before":"p1","copy":0,"job":15}');
INSERT INTO event VALUES (113,'28953929',1795395661337,1795399200338,1795395661337,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"evidence":{"code":"ok"},"state":"ok"}');
INSERT INTO event VALUES (114,'28953929',1795395661337,1795399200339,1795395661337,NULL,'printer.roll_changed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"how":"sensor","learnt":null,"mm":240,"slips":2}');
INSERT INTO event VALUES (115,'28953929',1795395661340,1795399200341,1795395661340,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,13,'A012',NULL,'{"expected":1860000,"origin":"cli","priority_class":null,"promised_at":1795396561340,"quoted":[1795396500000,1795399500000],"service":"ho-tich"}');
INSERT INTO event VALUES (116,'28953929',1795396321343,1795399200344,1795396321343,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,13,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":16}');
INSERT INTO event VALUES (117,'28953929',1795396321346,1795399200347,1795396321346,NULL,'printer.probed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"answers":"12 12 12 12","fence":"process_id"}');
INSERT INTO event VALUES (118,'28953929',1795396321348,1795399200349,1795396321348,NULL,'alert.acknowledged',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'1','request-78','{}');
INSERT INTO event VALUES (119,'28953929',1795396321351,1795399200352,1795396321351,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9001','request-79','{"after":2,"before":1,"channel":"postal","dossier":1,"due_at":1796260321350,"procedure":"1.001193","received_at":1795396321351,"told":true}');
INSERT INTO event VALUES (120,'28953929',1795396321354,1795399200355,1795396321354,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9002','request-80','{"after":2,"before":1,"channel":"postal","dossier":2,"due_at":1796260321353,"procedure":"1.001193","received_at":1795396321354,"told":true}');
INSERT INTO event VALUES (121,'28953929',1795396321356,1795399200357,1795396321356,1,'batch.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261123-1','request-81','{"agency":"ubnd-xa","direction":"out","trip":"09:30"}');
INSERT INTO event VALUES (122,'28953929',1795396321358,1795399200359,1795396321358,1,'batch.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261123-1','request-82','{"code":"H21.25-261123-9001"}');
INSERT INTO event VALUES (123,'28953929',1795396321360,1795399200361,1795396321360,1,'batch.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261123-1','request-83','{"code":"H21.25-261123-9002"}');
INSERT INTO event VALUES (124,'28953929',1795396321362,1795399200363,1795396321362,1,'batch.removed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261123-1','request-84','{"code":"H21.25-261123-9002"}');
INSERT INTO event VALUES (125,'28953929',1795396321364,1795399200365,1795396321364,1,'dossier.processing',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9001','request-85','{"after":4,"batch":"BG-261123-1","before":2,"dossier":1}');
INSERT INTO event VALUES (126,'28953929',1795396321364,1795399200366,1795396321364,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-85','{"job":17,"paper":"handover"}');
INSERT INTO event VALUES (127,'28953929',1795396321364,1795399200367,1795396321364,1,'batch.sent',1,'cli:test','administrator','cli:test','5',NULL,NULL,'BG-261123-1','request-85','{"carrier":"Bưu điện","count":1,"job":17}');
INSERT INTO event VALUES (128,'28953929',1795396321368,1795399200369,1795396321368,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-86','{"copy":0,"evidence":{"code":"replaced"},"job":17}');
INSERT INTO event VALUES (129,'28953929',1795396321368,1795399200370,1795396321368,1,'batch.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261123-1','request-86','{"copy":1,"job":18,"printer":"p1"}');
INSERT INTO event VALUES (130,'28953929',1795396321371,1795399200372,1795396321371,1,'batch.arrived',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261123-1','request-87','{"code":"H21.25-261123-9001"}');
INSERT INTO event VALUES (131,'28953929',1795396321373,1795399200374,1795396321373,1,'batch.received',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261123-1','request-88','{"codes":["H21.25-261123-9001"],"count":1,"missing":[]}');
INSERT INTO event VALUES (132,'28953929',1795396321375,1795399200376,1795396321375,1,'dossier.processed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9001','request-89','{"after":9,"before":4,"dossier":1,"due_at":1796260321350,"reason":null,"result":"granted"}');
INSERT INTO event VALUES (133,'28953929',1795396321377,1795399200378,1795396321377,1,'dossier.posted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9001','request-90','{"dossier":1,"tracking":"RR1"}');
INSERT INTO event VALUES (134,'28953929',1795396321379,1795399200380,1795396321379,1,'dossier.came_back',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9001','request-91','{"dossier":1,"shelf":null,"tracking":"RR1"}');
INSERT INTO event VALUES (135,'28953929',1795396321381,1795399200382,1795396321381,1,'dossier.posted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9001','request-92','{"dossier":1,"tracking":"RR2"}');
INSERT INTO event VALUES (136,'28953929',1795396321383,1795399200384,1795396321383,1,'dossier.returned',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9001','request-93','{"after":10,"before":9,"dossier":1,"due_at":1796260321350,"how":"post","processed_at":1795396321375}');
INSERT INTO event VALUES (137,'28953929',1795396321385,1795399200386,1795396321385,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,14,'A013','request-94','{"expected":null,"origin":"desk","priority_class":null,"promised_at":1795397221385,"quoted":null,"service":"ho-tich"}');
INSERT INTO event VALUES (138,'28953929',1795396321385,1795399200387,1795396321385,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',14,'A013','request-94','{"kept":true,"narrowed":false,"promised_at":1795397221385,"reason":"serve_now","why":null}');
INSERT INTO event VALUES (139,'28953929',1795396321385,1795399200388,1795396321385,1,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',14,'A013','request-94','{}');
INSERT INTO event VALUES (140,'28953929',1795396321389,1795399200390,1795396321389,1,'fee.demanded',1,'cli:test','administrator','cli:test','5',NULL,14,'1','request-95','{"amount_vnd":8000,"dossier":2,"fee_kind":"charge"}');
INSERT INTO event VALUES (141,'28953929',1795396321389,1795399200391,1795396321389,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-95','{"job":19,"paper":"fee"}');
INSERT INTO event VALUES (142,'28953929',1795396321392,1795399200393,1795396321392,1,'fee.demanded',1,'cli:test','administrator','cli:test','5',NULL,14,'2','request-96','{"amount_vnd":8000,"dossier":2,"fee_kind":"charge"}');
INSERT INTO event VALUES (143,'28953929',1795396321392,1795399200394,1795396321392,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-96','{"job":20,"paper":"fee"}');
INSERT INTO event VALUES (144,'28953929',1795396321395,1795399200396,1795396321395,1,'fee.demanded',1,'cli:test','administrator','cli:test','5',NULL,14,'3','request-97','{"amount_vnd":8000,"dossier":2,"fee_kind":"charge"}');
INSERT INTO event VALUES (145,'28953929',1795396321395,1795399200397,1795396321395,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-97','{"job":21,"paper":"fee"}');
INSERT INTO event VALUES (146,'28953929',1795396321398,1795399200399,1795396321398,1,'fee.waived',1,'cli:test','administrator','cli:test',NULL,NULL,14,'1','request-98','{"dossier":2,"reason":"poor"}');
INSERT INTO event VALUES (147,'28953929',1795396321400,1795399200401,1795396321400,1,'fee.cancelled',1,'cli:test','administrator','cli:test',NULL,NULL,14,'2','request-99','{"dossier":2,"why":"ghi nhầm"}');
INSERT INTO event VALUES (148,'28953929',1795396321402,1795399200403,1795396321402,1,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',14,'A013','request-100','{"then":null,"to_desk":null,"to_service":"chung-thuc","way":"to_cashier"}');
INSERT INTO event VALUES (149,'28953929',1795396321404,1795399200405,1795396321404,1,'ticket.called',1,'cli:test','administrator','cli:test','6','extra',14,'A013','request-101','{"kept":true,"narrowed":false,"promised_at":1795397221385,"reason":"chosen","why":"nộp phí"}');
INSERT INTO event VALUES (150,'28953929',1795396321406,1795399200407,1795396321406,1,'fee.paid',1,'cli:test','administrator','cli:test','6',NULL,14,'3','request-102','{"amount_vnd":8000,"collector":"ubnd-xa","dossier":2,"method":"cash","number":"BL1"}');
INSERT INTO event VALUES (151,'28953929',1795396321408,1795399200409,1795396321408,1,'ticket.transferred',1,'cli:test','administrator','cli:test','6','extra',14,'A013','request-103','{"to_desk":"5","to_service":"ho-tich","way":"back"}');
INSERT INTO event VALUES (152,'28953929',1795396321410,1795399200411,1795396321410,1,'fee.refunded',1,'cli:test','administrator','cli:test','6',NULL,14,'3','request-104','{"amount_vnd":-8000,"dossier":2,"number":"PC1","why":"thu nhầm"}');
INSERT INTO event VALUES (153,'28953929',1795396321412,1795399200413,1795396321412,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',14,'A013','request-105','{"kept":true,"narrowed":false,"promised_at":1795397221385,"reason":"chosen","why":"quay lại"}');
INSERT INTO event VALUES (154,'28953929',1795396321414,1795399200415,1795396321414,1,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',14,'A013','request-106','{"manner":"chosen","outcome":"fee_paid","procedure":null,"reason":null}');
INSERT INTO event VALUES (155,'28953929',1795396321421,1795399200422,1795396321421,1,'dossier.registered',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7000','request-107','{"channel":"online","dossier":3,"procedure":"1.001193","received_at":1795396321421}');
INSERT INTO event VALUES (156,'28953929',1795396321423,1795399200424,1795396321423,1,'dossier.seen',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7000','request-108','{"dossier":3}');
INSERT INTO event VALUES (157,'28953929',1795396321425,1795399200426,1795396321425,1,'dossier.registered',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7001','request-109','{"channel":"online","dossier":4,"procedure":"1.001193","received_at":1795396321425}');
INSERT INTO event VALUES (158,'28953929',1795396321427,1795399200428,1795396321427,1,'dossier.seen',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7001','request-110','{"dossier":4}');
INSERT INTO event VALUES (159,'28953929',1795396321429,1795399200430,1795396321429,1,'dossier.registered',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7002','request-111','{"channel":"online","dossier":5,"procedure":"1.001193","received_at":1795396321429}');
INSERT INTO event VALUES (160,'28953929',1795396321431,1795399200432,1795396321431,1,'dossier.seen',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7002','request-112','{"dossier":5}');
INSERT INTO event VALUES (161,'28953929',1795396321433,1795399200434,1795396321433,1,'dossier.registered',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7003','request-113','{"channel":"online","dossier":6,"procedure":"1.001193","received_at":1795396321433}');
INSERT INTO event VALUES (162,'28953929',1795396321435,1795399200436,1795396321435,1,'dossier.seen',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7003','request-114','{"dossier":6}');
INSERT INTO event VALUES (163,'28953929',1795396321437,1795399200438,1795396321437,1,'dossier.code_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-115','{"before":"H21.25-261123-7000","dossier":3}');
INSERT INTO event VALUES (164,'28953929',1795396321439,1795399200440,1795396321439,1,'dossier.refused',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7001','request-116','{"after":3,"before":1,"dossier":4,"reason":"not_competent"}');
INSERT INTO event VALUES (165,'28953929',1795396321441,1795399200442,1795396321441,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-117','{"after":2,"before":1,"channel":"online","dossier":3,"due_at":1796260321420,"procedure":"1.001193","received_at":1795396321421,"told":true}');
INSERT INTO event VALUES (166,'28953929',1795396321443,1795399200444,1795396321443,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7002','request-118','{"after":2,"before":1,"channel":"online","dossier":5,"due_at":1796260321420,"procedure":"1.001193","received_at":1795396321429,"told":true}');
INSERT INTO event VALUES (167,'28953929',1795396321445,1795399200446,1795396321445,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7003','request-119','{"after":2,"before":1,"channel":"online","dossier":6,"due_at":1796260321420,"procedure":"1.001193","received_at":1795396321433,"told":true}');
INSERT INTO event VALUES (168,'28953929',1795396321447,1795399200448,1795396321447,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-120','{"job":22,"paper":"dossier"}');
INSERT INTO event VALUES (169,'28953929',1795396321447,1795399200449,1795396321447,1,'dossier.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-120','{"copy":0,"dossier":3,"job":22,"printer":"p1"}');
INSERT INTO event VALUES (170,'28953929',1795396321450,1795399200451,1795396321450,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p2','request-121','{"copy":0,"evidence":{"code":"replaced"},"job":14}');
INSERT INTO event VALUES (171,'28953929',1795396321450,1795399200452,1795396321450,1,'visit.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,11,'A010','request-121','{"copy":1,"job":23,"printer":"p1","visit":1}');
INSERT INTO event VALUES (172,'28953929',1795396321453,1795399200454,1795396321453,1,'dossier.withdrawn',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7002','request-122','{"after":7,"before":2,"dossier":5,"reason":"asked"}');
INSERT INTO event VALUES (173,'28953929',1795396321455,1795399200456,1795396321455,1,'dossier.processing',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7003','request-123','{"after":4,"before":2,"dossier":6}');
INSERT INTO event VALUES (174,'28953929',1795396321457,1795399200458,1795396321457,1,'dossier.stopped',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7003','request-124','{"after":8,"before":4,"dossier":6,"reason":"not_completed"}');
INSERT INTO event VALUES (175,'28953929',1795396321460,1795399200461,1795396321460,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8002','request-125','{"after":2,"before":1,"channel":"postal","dossier":7,"due_at":1795399921459,"procedure":"1.001193","received_at":1795396321460,"told":true}');
INSERT INTO event VALUES (176,'28953929',1795396321462,1795399200463,1795396321462,NULL,'urging.sent',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'1','request-126','{"agency":"ubnd-xa","batches":0,"dossiers":1,"late":0,"way":null}');
INSERT INTO event VALUES (177,'28953929',1795396321464,1795399200465,1795396321464,NULL,'urging.answered',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'1','request-127','{"agency":"ubnd-xa","sent_at":1795396321462}');
INSERT INTO event VALUES (178,'28953929',1795396321466,1795399200467,1795396321466,1,'dossier.processing',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-128','{"after":4,"before":2,"dossier":3}');
INSERT INTO event VALUES (179,'28953929',1795396321466,1795399200468,1795396321466,1,'dossier.step',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-128','{"dossier":3,"step":"appraised"}');
INSERT INTO event VALUES (180,'28953929',1795396321469,1795399200470,1795396321469,1,'dossier.supplement_asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-129','{"after":5,"before":4,"contrary":false,"dossier":3,"late":false,"paper":false,"position":1,"reason":"missing","stage":"processing","why":null}');
INSERT INTO event VALUES (181,'28953929',1795396321471,1795399200472,1795396321471,1,'dossier.completed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-130','{"after":4,"before":5,"channel":"online","dossier":3,"due_at":1796260321420,"procedure":"1.001193","received_at":1795396321421,"told":true}');
INSERT INTO event VALUES (182,'28953929',1795396321473,1795399200474,1795396321473,1,'dossier.payment_demanded',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-131','{"after":6,"before":4,"dossier":3}');
INSERT INTO event VALUES (183,'28953929',1795396321475,1795399200476,1795396321475,1,'dossier.payment_made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-132','{"after":4,"before":6,"dossier":3,"due_at":1796260321420}');
INSERT INTO event VALUES (184,'28953929',1795396321477,1795399200478,1795396321477,1,'dossier.rescheduled',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-133','{"contrary":false,"dossier":3,"late":false,"letter_no":"12/VP","new_due_at":1796346721420,"old_due_at":1796260321420,"reason":"workload","why":null}');
INSERT INTO event VALUES (185,'28953929',1795396321480,1795399200481,1795396321480,1,'dossier.told',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-135','{"dossier":3,"how":"phone","notice":"rescheduled"}');
INSERT INTO event VALUES (186,'28953929',1795396321482,1795399200483,1795396321482,1,'dossier.paper',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-136','{"dossier":3,"form":"apology","people":false}');
INSERT INTO event VALUES (187,'28953929',1795396321484,1795399200485,1795396321484,1,'dossier.processed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-137','{"after":9,"before":4,"dossier":3,"due_at":1796346721420,"reason":null,"result":"granted"}');
INSERT INTO event VALUES (188,'28953929',1795396321486,1795399200487,1795396321486,1,'dossier.shelved',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-138','{"dossier":3,"shelf":"B2"}');
INSERT INTO event VALUES (189,'28953929',1795396321490,1795399200491,1795396321490,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,15,'A014','request-139','{"dossier":3,"expected":1464416,"origin":"cli","priority_class":null,"promised_at":1795397221490,"quoted":[1795396800000,1795398000000],"service":"ho-tich"}');
INSERT INTO event VALUES (190,'28953929',1795396321492,1795399200493,1795396321492,1,'dossier.returned',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-140','{"after":10,"before":9,"dossier":3,"due_at":1796346721420,"how":"receipt_shown","processed_at":1795396321484}');
INSERT INTO event VALUES (191,'28953929',1795396321494,1795399200495,1795396321494,1,'dossier.reopened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-141','{"after":4,"before":10,"dossier":3,"due_at":1795741921494,"was_processed_at":1795396321484,"why":"sai họ tên"}');
INSERT INTO event VALUES (192,'28953929',1795385521526,1795399200528,1795396321527,NULL,'dossier.registered',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261101-0001','request-142','{"channel":"online","dossier":8,"procedure":"1.001193","received_at":1795385521526,"source":"tinh"}');
INSERT INTO event VALUES (193,'28953929',1795389121526,1795399200529,1795396321527,NULL,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261101-0001','request-142','{"after":2,"before":1,"channel":"online","dossier":8,"due_at":1795399921526,"procedure":"1.001193","received_at":1795385521526,"told":true}');
INSERT INTO event VALUES (194,'28953929',1795392721526,1795399200530,1795396321527,NULL,'dossier.processing',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261101-0001','request-142','{"after":4,"before":2,"dossier":8}');
INSERT INTO event VALUES (195,'28953929',1795392721526,1795399200531,1795396321527,NULL,'dossier.supplement_asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261101-0001','request-142','{"after":5,"before":4,"contrary":false,"dossier":8,"late":false,"paper":false,"position":1,"reason":"other","stage":"processing","why":null}');
INSERT INTO event VALUES (196,'28953929',1795396321527,1795399200532,1795396321527,NULL,'exchange.imported',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'tinh','request-142','{"again":1,"by":"cli:test","matched":2,"moved":1,"new":1,"rejected":1}');
INSERT INTO event VALUES (197,'28953929',1795396321533,1795399200534,1795396321533,NULL,'exchange.compared',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'tinh','request-143','{"both":0,"differing":0,"first":"2026-11-23","last":"2026-11-23","only_ours":1,"only_theirs":0}');
INSERT INTO event VALUES (198,'28953929',1795396321537,1795399200538,1795396321537,NULL,'centre.applied',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'dan-hai','request-144','{"settings":[{"after":"full","before":"light","setting":"service.ho-tich.intake"}],"version":3,"why":null}');
INSERT INTO event VALUES (199,'28953929',1795396321539,1795399200540,1795396321539,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0001','request-145','{"after":2,"before":1,"channel":"postal","dossier":9,"due_at":1795429800000,"procedure":"1.001193","received_at":1795396321539,"told":false}');
INSERT INTO event VALUES (200,'28953929',1795396321539,1795399200541,1795396321539,1,'person.postponed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0001','request-145','{"dossier":9}');
INSERT INTO event VALUES (201,'28953929',1795396321542,1795399200543,1795396321542,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0002','request-146','{"after":2,"before":1,"channel":"postal","dossier":10,"due_at":1795429800000,"procedure":"1.001193","received_at":1795396321542,"told":false}');
INSERT INTO event VALUES (202,'28953929',1795396321542,1795399200544,1795396321542,1,'person.postponed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0002','request-146','{"dossier":10}');
INSERT INTO event VALUES (203,'28953929',1795396321546,1795399200547,1795396321546,1,'person.put',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0001','request-147','{"dossier":9,"removed":[],"roles":["owner"]}');
INSERT INTO event VALUES (204,'28953929',1795396321548,1795399200549,1795396321548,1,'person.read',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0001',NULL,'{"dossier":9,"roles":["owner"]}');
INSERT INTO event VALUES (205,'28953929',1795396321551,1795399200552,1795396321551,1,'person.put',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0002','request-148','{"dossier":10,"removed":[],"roles":["owner"]}');
INSERT INTO event VALUES (206,'28953929',1795396321553,1795399200554,1795396321553,1,'person.read',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0002',NULL,'{"dossier":10,"roles":["owner"]}');
INSERT INTO event VALUES (207,'28953929',1795396321555,1795399200556,1795396321555,1,'person.purged',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0002','request-149','{"dossier":10,"roles":["owner"],"rule":"asked","why":"xin"}');
INSERT INTO event VALUES (208,'28953929',1795396321561,1795399200562,1795396321561,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0003','request-151','{"after":2,"before":1,"channel":"online","dossier":11,"due_at":1795396321561,"procedure":"1.001193","received_at":1795396321561,"told":true}');
INSERT INTO event VALUES (209,'28953929',1795396322563,1795399200564,1795396322563,NULL,'alert.opened',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'dossier_asked_late:TAM-DANHAI-261123-0003','request-152','{"alert":3,"date":"2026-11-23","severity":"warning"}');
INSERT INTO event VALUES (210,'28953929',1795396322563,1795399200565,1795396322563,1,'dossier.asked_late',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'TAM-DANHAI-261123-0003','request-152','{"dossier":11,"due_at":1795396321561}');
INSERT INTO event VALUES (211,'28953929',1795396322566,1795399200582,1795396322566,NULL,'clock.confirmed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-153','{"drift_ms":0,"why":null}');
INSERT INTO event VALUES (212,'28953929',1795396322583,1795399200584,1795396322583,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'49ec723cbb58847979e3c06e8259b3db139b5369452fb0dad885d040ddf17fcb','request-154','{"signed":true,"through":211,"why":"on_demand"}');
INSERT INTO event VALUES (213,'28953929',1795396322586,1795399200587,1795396322586,NULL,'complaint.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'KN-2026-0001','request-155','{"about":"delay","channel":"desk","concerned":["q5"],"due_at":1797353999999,"on_dossier":null,"on_ticket":11,"owner":"gs1"}');
INSERT INTO event VALUES (214,'28953929',1795396322588,1795399200589,1795396322588,NULL,'complaint.handed_on',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'KN-2026-0001','request-156','{"before":"gs1","owner":"gs1"}');
INSERT INTO event VALUES (215,'28953929',1795396322590,1795399200591,1795396322590,NULL,'complaint.answered',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'KN-2026-0001','request-157','{"about":"delay","late":false,"upheld":true}');
INSERT INTO event VALUES (216,'28953929',1795396322592,1795399200593,1795396322592,NULL,'complaint.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'KN-2026-0002','request-158','{"about":"extra_papers","channel":"desk","concerned":[],"due_at":1797353999999,"on_dossier":11,"on_ticket":null,"owner":"gs1"}');
INSERT INTO event VALUES (217,'28953929',1795396322599,1795399200600,1795396322599,NULL,'seal.verified',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-159','{"intact":true,"seal":1,"through":211}');
INSERT INTO event VALUES (218,'28953929',1795396322601,1795399200602,1795396322601,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-160','{"job":24,"paper":"test"}');
INSERT INTO event VALUES (219,'28953929',1795396322603,1795399200604,1795396322603,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-161','{"job":25,"paper":"numbers"}');
INSERT INTO event VALUES (220,'28953929',1795396322605,1795399200606,1795396322605,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-162','{"job":26,"paper":"seal"}');
INSERT INTO event VALUES (221,'28953929',1795396322608,1795399200609,1795396322608,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-163','{"job":27,"paper":"report"}');
INSERT INTO event VALUES (222,'28953929',1795396322610,1795399200611,1795396322610,NULL,'printer.roll_changed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-164','{"how":"said","learnt":null,"mm":0,"slips":0}');
INSERT INTO event VALUES (223,'28953929',1795396322612,1795399200613,1795396322612,NULL,'printer.recovery',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-165','{}');
INSERT INTO event VALUES (224,'28953929',1795396322622,1795399200623,1795396322622,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,10,'p2','request-166','{"copy":0,"evidence":{"code":"ended"},"job":13}');
INSERT INTO event VALUES (225,'28953929',1795396322622,1795399200624,1795396322622,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,10,'C001','request-166','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (226,'28953929',1795396322622,1795399200625,1795396322622,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,10,'p1','request-166','{"job":28,"paper":"appointment"}');
INSERT INTO event VALUES (227,'28953929',1795396322622,1795399200626,1795396322622,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-166','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (228,'28953929',1795396322622,1795399200627,1795396322622,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,2,'p1','request-166','{"job":29,"paper":"appointment"}');
INSERT INTO event VALUES (229,'28953929',1795396322622,1795399200628,1795396322622,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,1,'A001','request-166','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (230,'28953929',1795396322622,1795399200629,1795396322622,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,1,'p1','request-166','{"job":30,"paper":"appointment"}');
INSERT INTO event VALUES (231,'28953929',1795396322622,1795399200630,1795396322622,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,3,'p2','request-166','{"copy":0,"evidence":{"code":"ended"},"job":3}');
INSERT INTO event VALUES (232,'28953929',1795396322622,1795399200631,1795396322622,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,3,'A003','request-166','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (233,'28953929',1795396322622,1795399200632,1795396322622,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,3,'p1','request-166','{"job":31,"paper":"appointment"}');
INSERT INTO event VALUES (234,'28953929',1795396322622,1795399200633,1795396322622,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,4,'p2','request-166','{"copy":1,"evidence":{"code":"ended"},"job":9}');
INSERT INTO event VALUES (235,'28953929',1795396322622,1795399200634,1795396322622,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,4,'A004','request-166','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (236,'28953929',1795396322622,1795399200635,1795396322622,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,4,'p1','request-166','{"job":32,"paper":"appointment"}');
INSERT INTO event VALUES (237,'28953929',1795396322622,1795399200636,1795396322622,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,6,'p2','request-166','{"copy":0,"evidence":{"code":"ended"},"job":6}');
INSERT INTO event VALUES (238,'28953929',1795396322622,1795399200637,1795396322622,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,6,'A006','request-166','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (239,'28953929',1795396322622,1795399200638,1795396322622,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,6,'p1','request-166','{"job":33,"paper":"appointment"}');
INSERT INTO event VALUES (240,'28953929',1795396322622,1795399200639,1795396322622,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,7,'p2','request-166','{"copy":0,"evidence":{"code":"ended"},"job":7}');
INSERT INTO event VALUES (241,'28953929',1795396322622,1795399200640,1795396322622,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,7,'A007','request-166','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (242,'28953929',1795396322622,1795399200641,1795396322622,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,7,'p1','request-166','{"job":34,"paper":"appointment"}');
INSERT INTO event VALUES (243,'28953929',1795396322622,1795399200642,1795396322622,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,12,'p2','request-166','{"copy":0,"evidence":{"code":"ended"},"job":15}');
INSERT INTO event VALUES (244,'28953929',1795396322622,1795399200643,1795396322622,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,12,'A011','request-166','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (245,'28953929',1795396322622,1795399200644,1795396322622,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,12,'p1','request-166','{"job":35,"paper":"appointment"}');
INSERT INTO event VALUES (246,'28953929',1795396322622,1795399200645,1795396322622,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,13,'A012','request-166','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (247,'28953929',1795396322622,1795399200646,1795396322622,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,13,'p1','request-166','{"job":36,"paper":"appointment"}');
INSERT INTO event VALUES (248,'28953929',1795396322622,1795399200647,1795396322622,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,15,'A014','request-166','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (249,'28953929',1795396322622,1795399200648,1795396322622,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,15,'p1','request-166','{"job":37,"paper":"appointment"}');
INSERT INTO event VALUES (250,'28953929',1795396322649,1795399200650,1795396322649,1,'appointment.missed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'HEN-1','request-167','{"service":"thi-dua","slot_at":1795395960177}');
INSERT INTO event VALUES (251,'28953929',1795396322649,1795399200651,1795396322649,1,'duty.ended',1,'cli:test','administrator','cli:test','6','extra',NULL,NULL,'request-167','{"reason":"day_closed"}');
INSERT INTO event VALUES (252,'28953929',1795396322649,1795399200652,1795396322649,1,'duty.ended',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,'request-167','{"reason":"day_closed"}');
INSERT INTO event VALUES (253,'28953929',1795396322649,1795399200653,1795396322649,1,'desk.closed',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,'request-167','{"reason":"day_closed"}');
INSERT INTO event VALUES (254,'28953929',1795396322649,1795399200654,1795396322649,1,'desk.closed',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,'request-167','{"reason":"day_closed"}');
INSERT INTO event VALUES (255,'28953929',1795396322649,1795399200655,1795396322649,1,'day.closed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-23','request-167','{"counts":{"expired":0,"unrecorded":0},"why":"Mất điện"}');
INSERT INTO event VALUES (256,'28953929',1795396322649,1795399200656,1795396322649,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'3b81dbce69fc09764c88588489294961048f267ffb75478dda854af2e525c046','request-167','{"signed":true,"through":255,"why":"day_closed"}');
INSERT INTO event VALUES (257,'28953929',1795396322657,1795399200658,1795396322657,NULL,'trial.started',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-168','{"first":"2026-11-24","last":"2026-12-31"}');
INSERT INTO event VALUES (258,'28953929',1795482722659,1795399200675,1795482722659,2,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-24','request-169','{"trial":true}');
INSERT INTO event VALUES (259,'28953929',1795482722678,1795399200679,1795482722678,2,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,16,'C001','request-170','{"expected":null,"origin":"appointment","priority_class":null,"promised_at":1795483022678,"quoted":null,"service":"thi-dua"}');
INSERT INTO event VALUES (260,'28953929',1795482722681,1795399200682,1795482722681,2,'trial.ended',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-171','{"first":"2026-11-24","last":"2026-11-24"}');
INSERT INTO event VALUES (261,'28953929',1795482722683,1795399200684,1795482722683,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,16,'p1','request-172','{"copy":0,"evidence":{"code":"ended"},"job":38}');
INSERT INTO event VALUES (262,'28953929',1795482722683,1795399200685,1795482722683,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,16,'C001','request-172','{"before":"waiting","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (263,'28953929',1795482722683,1795399200686,1795482722683,2,'appointment.missed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'513571','request-172','{"service":"y-te","slot_at":1795480200000}');
INSERT INTO event VALUES (264,'28953929',1795482722683,1795399200687,1795482722683,2,'day.closed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-24','request-172','{"counts":{"expired":1,"unrecorded":0},"why":null}');
INSERT INTO event VALUES (265,'28953929',1795482722683,1795399200688,1795482722683,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'5b2d43e58eafa28b7501c93cf2e73637face6e6fc84cf277cb32d6eca27700c1','request-172','{"signed":true,"through":264,"why":"day_closed"}');
INSERT INTO event VALUES (266,'28953929',1795569142691,1795399200692,1795569142691,NULL,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261124-9003','dossier.take_in:1795569142690:1','{"after":2,"before":1,"channel":"online","dossier":12,"due_at":1795655522689,"procedure":"1.001193","received_at":1795569142691,"told":true}');
INSERT INTO event VALUES (267,'28953929',1795569162694,1795399200695,1795569162694,NULL,'batch.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261125-1','batch.open:1795569162693:2','{"agency":"ubnd-xa","direction":"out","trip":"09:30"}');
INSERT INTO event VALUES (268,'28953929',1795569182697,1795399200698,1795569182697,NULL,'batch.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261125-1','batch.add:1795569182696:3','{"code":"H21.25-261124-9003"}');
INSERT INTO event VALUES (269,'28953929',1795569202700,1795399200701,1795569202700,NULL,'dossier.processing',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261124-9003','batch.send:1795569202699:4','{"after":4,"batch":"BG-261125-1","before":2,"dossier":12}');
INSERT INTO event VALUES (270,'28953929',1795569202700,1795399200702,1795569202700,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','batch.send:1795569202699:4','{"job":39,"paper":"handover"}');
INSERT INTO event VALUES (271,'28953929',1795569202700,1795399200703,1795569202700,NULL,'batch.sent',1,'cli:test','administrator','cli:test','5',NULL,NULL,'BG-261125-1','batch.send:1795569202699:4','{"carrier":"Bưu điện","count":1,"job":39}');
INSERT INTO event VALUES (272,'28953929',1795569202705,1795399200706,1795569202705,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q1',NULL,'{"why":null}');
INSERT INTO event VALUES (273,'28953929',1795569202709,1795399200725,1795569202709,3,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-25',NULL,'{"trial":false}');
INSERT INTO event VALUES (274,'28953929',1795569202709,1795399200726,1795569202709,3,'duty.started',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (275,'28953929',1795569202709,1795399200727,1795569202709,3,'desk.opened',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (276,'28953929',1795569202729,1795399200730,1795569202729,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q3',NULL,'{"why":null}');
INSERT INTO event VALUES (277,'28953929',1795569202733,1795399200734,1795569202733,3,'duty.started',1,'cli:test','administrator','cli:test','3','q3',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (278,'28953929',1795569202733,1795399200735,1795569202733,3,'desk.opened',1,'cli:test','administrator','cli:test','3',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (279,'28953929',1795569202737,1795399200738,1795569202737,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q6',NULL,'{"why":null}');
INSERT INTO event VALUES (280,'28953929',1795569202741,1795399200742,1795569202741,3,'duty.started',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (281,'28953929',1795569202741,1795399200743,1795569202741,3,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (282,'28953929',1795569222747,1795399200748,1795569222747,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,17,'H001','ticket.issue:1795569222744:5','{"expected":0,"origin":"kiosk","priority_class":null,"promised_at":1795570122747,"quoted":[1795569180000,1795569360000],"service":"chung-thuc"}');
INSERT INTO event VALUES (283,'28953929',1795569242753,1795399200754,1795569242753,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,18,'L001','ticket.issue:1795569242749:6','{"expected":0,"origin":"kiosk","priority_class":null,"promised_at":1795570142753,"quoted":[1795569240000,1795569360000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (284,'28953929',1795569262759,1795399200760,1795569262759,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,19,'U001','ticket.issue:1795569262755:7','{"expected":0,"origin":"kiosk","priority_class":null,"promised_at":1795570162759,"quoted":[1795569240000,1795569420000],"service":"chinh-sach"}');
INSERT INTO event VALUES (285,'28953929',1795569282765,1795399200766,1795569282765,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,20,'H002','ticket.issue:1795569282761:8','{"expected":420001,"origin":"kiosk","priority_class":null,"promised_at":1795570182765,"quoted":[1795569360000,1795570140000],"service":"chung-thuc"}');
INSERT INTO event VALUES (286,'28953929',1795569302770,1795399200771,1795569302770,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,21,'L002','ticket.issue:1795569302767:9','{"expected":900001,"origin":"kiosk","priority_class":null,"promised_at":1795570202770,"quoted":[1795569600000,1795571100000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (287,'28953929',1795569322775,1795399200776,1795569322775,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,22,'U002','ticket.issue:1795569322772:10','{"expected":720001,"origin":"kiosk","priority_class":null,"promised_at":1795570222775,"quoted":[1795569540000,1795570740000],"service":"chinh-sach"}');
INSERT INTO event VALUES (288,'28953929',1795569342780,1795399200781,1795569342780,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,23,'H003','ticket.issue:1795569342777:11','{"expected":0,"origin":"kiosk","priority_class":"priority","promised_at":1795569642780,"quoted":[1795569300000,1795569480000],"service":"chung-thuc"}');
INSERT INTO event VALUES (289,'28953929',1795569362785,1795399200786,1795569362785,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,24,'L003','ticket.issue:1795569362782:12','{"expected":0,"origin":"kiosk","priority_class":"priority","promised_at":1795569662785,"quoted":[1795569360000,1795569480000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (290,'28953929',1795569382790,1795399200791,1795569382790,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,25,'U003','ticket.issue:1795569382787:13','{"expected":0,"origin":"kiosk","priority_class":"priority","promised_at":1795569682790,"quoted":[1795569360000,1795569480000],"service":"chinh-sach"}');
INSERT INTO event VALUES (291,'28953929',1795569402795,1795399200796,1795569402795,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,26,'H004','ticket.issue:1795569402792:14','{"expected":1260003,"origin":"kiosk","priority_class":null,"promised_at":1795570302795,"quoted":[1795569900000,1795571700000],"service":"chung-thuc"}');
INSERT INTO event VALUES (292,'28953929',1795569422800,1795399200801,1795569422800,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,27,'L004','ticket.issue:1795569422797:15','{"expected":2700003,"origin":"kiosk","priority_class":null,"promised_at":1795570322800,"quoted":[1795570500000,1795574400000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (293,'28953929',1795569442805,1795399200806,1795569442805,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,28,'U004','ticket.issue:1795569442802:16','{"expected":2160003,"origin":"kiosk","priority_class":null,"promised_at":1795570342805,"quoted":[1795570200000,1795572000000],"service":"chinh-sach"}');
INSERT INTO event VALUES (294,'28953929',1795569442809,1795399200810,1795569442809,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":1,"evidence":{"status":"12"},"job":18}');
INSERT INTO event VALUES (295,'28953929',1795569442812,1795399200813,1795569442812,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":19}');
INSERT INTO event VALUES (296,'28953929',1795569442812,1795399200814,1795569442812,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":20}');
INSERT INTO event VALUES (297,'28953929',1795569442812,1795399200815,1795569442812,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":21}');
INSERT INTO event VALUES (298,'28953929',1795569442812,1795399200816,1795569442812,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":22}');
INSERT INTO event VALUES (299,'28953929',1795569442812,1795399200817,1795569442812,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":1,"evidence":{"code":"late"},"job":23}');
INSERT INTO event VALUES (300,'28953929',1795569442812,1795399200818,1795569442812,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":24}');
INSERT INTO event VALUES (301,'28953929',1795569442812,1795399200819,1795569442812,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":25}');
INSERT INTO event VALUES (302,'28953929',1795569442822,1795399200823,1795569442822,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":26}');
INSERT INTO event VALUES (303,'28953929',1795569442826,1795399200827,1795569442826,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":27}');
INSERT INTO event VALUES (304,'28953929',1795569442830,1795399200831,1795569442830,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":28}');
INSERT INTO event VALUES (305,'28953929',1795569442834,1795399200835,1795569442834,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":29}');
INSERT INTO event VALUES (306,'28953929',1795569442838,1795399200839,1795569442838,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":30}');
INSERT INTO event VALUES (307,'28953929',1795569442842,1795399200843,1795569442842,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":31}');
INSERT INTO event VALUES (308,'28953929',1795569442846,1795399200847,1795569442846,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":32}');
INSERT INTO event VALUES (309,'28953929',1795569442850,1795399200851,1795569442850,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":33}');
INSERT INTO event VALUES (310,'28953929',1795569442854,1795399200855,1795569442854,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":34}');
INSERT INTO event VALUES (311,'28953929',1795569442858,1795399200859,1795569442858,NULL,'slip.unknown',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":35}');
INSERT INTO event VALUES (312,'28953929',1795569462861,1795399200862,1795569462861,3,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',23,'H003','desk.next:1795569462860:17','{"kept":true,"narrowed":false,"promised_at":1795569642780,"reason":"priority","why":null}');
INSERT INTO event VALUES (313,'28953929',1795569482864,1795399200865,1795569482864,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,23,'p1','desk.next:1795569482863:18','{"copy":0,"evidence":{"code":"ended"},"job":46}');
INSERT INTO event VALUES (314,'28953929',1795569482864,1795399200866,1795569482864,3,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',23,'H003','desk.next:1795569482863:18','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (315,'28953929',1795569482864,1795399200867,1795569482864,3,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',17,'H001','desk.next:1795569482863:18','{"kept":true,"narrowed":false,"promised_at":1795570122747,"reason":"longest","why":null}');
INSERT INTO event VALUES (316,'28953929',1795569502869,1795399200870,1795569502869,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,17,'p1','desk.next:1795569502868:19','{"copy":0,"evidence":{"code":"ended"},"job":40}');
INSERT INTO event VALUES (317,'28953929',1795569502869,1795399200871,1795569502869,3,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',17,'H001','desk.next:1795569502868:19','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (318,'28953929',1795569502869,1795399200872,1795569502869,3,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',20,'H002','desk.next:1795569502868:19','{"kept":true,"narrowed":false,"promised_at":1795570182765,"reason":"longest","why":null}');
INSERT INTO event VALUES (319,'28953929',1795569522874,1795399200875,1795569522874,3,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',24,'L003','desk.next:1795569522873:20','{"kept":true,"narrowed":false,"promised_at":1795569662785,"reason":"priority","why":null}');
INSERT INTO event VALUES (320,'28953929',1795569542877,1795399200878,1795569542877,3,'ticket.started',1,'cli:test','administrator','cli:test','1','q1',24,'L003','desk.start:1795569542876:21','{}');
INSERT INTO event VALUES (321,'28953929',1795569982880,1795399200881,1795569982880,3,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,24,'p1','desk.finish:1795569982879:22','{"job":52,"paper":"visit","visit":2}');
INSERT INTO event VALUES (322,'28953929',1795569982880,1795399200882,1795569982880,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,24,'p1','desk.finish:1795569982879:22','{"copy":0,"evidence":{"code":"ended"},"job":47}');
INSERT INTO event VALUES (323,'28953929',1795569982880,1795399200883,1795569982880,3,'ticket.finished',1,'cli:test','administrator','cli:test','1','q1',24,'L003','desk.finish:1795569982879:22','{"manner":"chosen","outcome":"supplement","procedure":"khac","reason":"missing"}');
INSERT INTO event VALUES (324,'28953929',1795570002885,1795399200886,1795570002885,3,'visit.rated',1,'pad:1','terminal','pad:1','1',NULL,24,'L003','visit.rate:1795570002884:23','{"before":null,"level":"dissatisfied","outcome_right":null,"source":"pad"}');
INSERT INTO event VALUES (325,'28953929',1795570022888,1795399200889,1795570022888,3,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',18,'L001','desk.next:1795570022887:24','{"kept":true,"narrowed":false,"promised_at":1795570142753,"reason":"longest","why":null}');
INSERT INTO event VALUES (326,'28953929',1795570042891,1795399200892,1795570042891,3,'ticket.started',1,'cli:test','administrator','cli:test','1','q1',18,'L001','desk.start:1795570042890:25','{}');
INSERT INTO event VALUES (327,'28953929',1795570482894,1795399200895,1795570482894,3,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,18,'p1','desk.finish:1795570482893:26','{"job":53,"paper":"visit","visit":3}');
INSERT INTO event VALUES (328,'28953929',1795570482894,1795399200896,1795570482894,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,18,'p1','desk.finish:1795570482893:26','{"copy":0,"evidence":{"code":"ended"},"job":41}');
INSERT INTO event VALUES (329,'28953929',1795570482894,1795399200897,1795570482894,3,'ticket.finished',1,'cli:test','administrator','cli:test','1','q1',18,'L001','desk.finish:1795570482893:26','{"manner":"chosen","outcome":"refused","procedure":"khac","reason":"not_competent"}');
INSERT INTO event VALUES (330,'28953929',1795570502899,1795399200900,1795570502899,3,'visit.rated',1,'pad:1','terminal','pad:1','1',NULL,18,'L001','visit.rate:1795570502898:27','{"before":null,"level":"dissatisfied","outcome_right":null,"source":"pad"}');
INSERT INTO event VALUES (331,'28953929',1795570522902,1795399200903,1795570522902,3,'ticket.called',1,'cli:test','administrator','cli:test','3','q3',25,'U003','desk.next:1795570522901:28','{"kept":false,"narrowed":false,"promised_at":1795569682790,"reason":"priority","why":null}');
INSERT INTO event VALUES (332,'28953929',1795570542905,1795399200906,1795570542905,3,'ticket.recalled',1,'cli:test','administrator','cli:test','3','q3',25,'U003','desk.recall:1795570542904:29','{}');
INSERT INTO event VALUES (333,'28953929',1795570562908,1795399200909,1795570562908,3,'ticket.recalled',1,'cli:test','administrator','cli:test','3','q3',25,'U003','desk.recall:1795570562907:30','{}');
INSERT INTO event VALUES (334,'28953929',1795570643911,1795399200912,1795570643911,3,'ticket.absent',1,'cli:test','administrator','cli:test','3','q3',25,'U003','desk.absent:1795570643910:31','{}');
INSERT INTO event VALUES (335,'28953929',1795570663914,1795399200915,1795570663914,3,'ticket.called',1,'cli:test','administrator','cli:test','3','q3',19,'U001','desk.next:1795570663913:32','{"kept":false,"narrowed":false,"promised_at":1795570162759,"reason":"longest","why":null}');
INSERT INTO event VALUES (336,'28953929',1795570683917,1795399200918,1795570683917,3,'ticket.started',1,'cli:test','administrator','cli:test','3','q3',19,'U001','desk.start:1795570683916:33','{}');
INSERT INTO event VALUES (337,'28953929',1795570703920,1795399200921,1795570703920,3,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',21,'L002','desk.next:1795570703919:34','{"kept":false,"narrowed":false,"promised_at":1795570202770,"reason":"longest","why":null}');
INSERT INTO event VALUES (338,'28953929',1795570703926,1795399200942,1795570703926,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'promise_breaking:chinh-sach',NULL,'{"alert":4,"breaking":0,"broken":2,"severity":"warning"}');
INSERT INTO event VALUES (339,'28953929',1795570703926,1795399200943,1795570703926,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'promise_breaking:chung-thuc',NULL,'{"alert":5,"breaking":0,"broken":1,"severity":"warning"}');
INSERT INTO event VALUES (340,'28953929',1795570703926,1795399200944,1795570703926,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'promise_breaking:dang-ky-dat-dai',NULL,'{"alert":6,"breaking":0,"broken":1,"severity":"warning"}');
INSERT INTO event VALUES (341,'28953929',1795570703926,1795399200945,1795570703926,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'promise_breaking:thi-dua',NULL,'{"alert":2}');
INSERT INTO event VALUES (342,'28953929',1795570703926,1795399200946,1795570703926,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'help:kiosk:k1',NULL,'{"alert":1}');
INSERT INTO event VALUES (343,'28953929',1795570703926,1795399200948,1795570703926,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'dossier_late:ubnd-xa',NULL,'{"alert":7,"dossiers":4,"severity":"warning"}');
INSERT INTO event VALUES (344,'28953929',1795570703926,1795399200949,1795570703926,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'dossier_nearly_late:ubnd-xa',NULL,'{"alert":8,"dossiers":2,"severity":"info"}');
INSERT INTO event VALUES (345,'28953929',1795570703926,1795399200950,1795570703926,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_needed:chinh-sach',NULL,'{"alert":9,"desks":1,"severity":"warning"}');
INSERT INTO event VALUES (346,'28953929',1795570723953,1795399200954,1795570723953,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,19,'p1','day.close:1795570723952:35','{"copy":0,"evidence":{"code":"ended"},"job":42}');
INSERT INTO event VALUES (347,'28953929',1795570723953,1795399200955,1795570723953,3,'ticket.finished',1,'cli:test','administrator','cli:test',NULL,NULL,19,'U001','day.close:1795570723952:35','{"before":"serving","outcome":"unrecorded","reason":"day_closed","why":null}');
INSERT INTO event VALUES (348,'28953929',1795570723953,1795399200956,1795570723953,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,20,'p1','day.close:1795570723952:35','{"copy":0,"evidence":{"code":"ended"},"job":43}');
INSERT INTO event VALUES (349,'28953929',1795570723953,1795399200957,1795570723953,3,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,20,'H002','day.close:1795570723952:35','{"before":"called","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (350,'28953929',1795570723953,1795399200958,1795570723953,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,21,'p1','day.close:1795570723952:35','{"copy":0,"evidence":{"code":"ended"},"job":44}');
INSERT INTO event VALUES (351,'28953929',1795570723953,1795399200959,1795570723953,3,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,21,'L002','day.close:1795570723952:35','{"before":"called","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (352,'28953929',1795570723953,1795399200960,1795570723953,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,22,'p1','day.close:1795570723952:35','{"copy":0,"evidence":{"code":"ended"},"job":45}');
INSERT INTO event VALUES (353,'28953929',1795570723953,1795399200961,1795570723953,3,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,22,'U002','day.close:1795570723952:35','{"before":"waiting","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (354,'28953929',1795570723953,1795399200962,1795570723953,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,25,'p1','day.close:1795570723952:35','{"copy":0,"evidence":{"code":"ended"},"job":48}');
INSERT INTO event VALUES (355,'28953929',1795570723953,1795399200963,1795570723953,3,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,25,'U003','day.close:1795570723952:35','{"before":"absent","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (356,'28953929',1795570723953,1795399200964,1795570723953,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,26,'p1','day.close:1795570723952:35','{"copy":0,"evidence":{"code":"ended"},"job":49}');
INSERT INTO event VALUES (357,'28953929',1795570723953,1795399200965,1795570723953,3,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,26,'H004','day.close:1795570723952:35','{"before":"waiting","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (358,'28953929',1795570723953,1795399200966,1795570723953,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,27,'p1','day.close:1795570723952:35','{"copy":0,"evidence":{"code":"ended"},"job":50}');
INSERT INTO event VALUES (359,'28953929',1795570723953,1795399200967,1795570723953,3,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,27,'L004','day.close:1795570723952:35','{"before":"waiting","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (360,'28953929',1795570723953,1795399200968,1795570723953,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,28,'p1','day.close:1795570723952:35','{"copy":0,"evidence":{"code":"ended"},"job":51}');
INSERT INTO event VALUES (361,'28953929',1795570723953,1795399200969,1795570723953,3,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,28,'U004','day.close:1795570723952:35','{"before":"waiting","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (362,'28953929',1795570723953,1795399200970,1795570723953,3,'duty.ended',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,'day.close:1795570723952:35','{"reason":"day_closed"}');
INSERT INTO event VALUES (363,'28953929',1795570723953,1795399200971,1795570723953,3,'duty.ended',1,'cli:test','administrator','cli:test','3','q3',NULL,NULL,'day.close:1795570723952:35','{"reason":"day_closed"}');
INSERT INTO event VALUES (364,'28953929',1795570723953,1795399200972,1795570723953,3,'duty.ended',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,'day.close:1795570723952:35','{"reason":"day_closed"}');
INSERT INTO event VALUES (365,'28953929',1795570723953,1795399200973,1795570723953,3,'desk.closed',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,'day.close:1795570723952:35','{"reason":"day_closed"}');
INSERT INTO event VALUES (366,'28953929',1795570723953,1795399200974,1795570723953,3,'desk.closed',1,'cli:test','administrator','cli:test','3',NULL,NULL,NULL,'day.close:1795570723952:35','{"reason":"day_closed"}');
INSERT INTO event VALUES (367,'28953929',1795570723953,1795399200975,1795570723953,3,'desk.closed',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,'day.close:1795570723952:35','{"reason":"day_closed"}');
INSERT INTO event VALUES (368,'28953929',1795570723953,1795399200976,1795570723953,3,'day.closed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-25','day.close:1795570723952:35','{"counts":{"expired":7,"unrecorded":1},"why":null}');
INSERT INTO event VALUES (369,'28953929',1795570723953,1795399200977,1795570723953,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'83ee19c50f5193b063bd0240691f3b3b96b0b485caeadef89f589f252b0aaaef','day.close:1795570723952:35','{"signed":true,"through":368,"why":"day_closed"}');
INSERT INTO event VALUES (370,'28953929',1795570723982,1795399200998,1795570723982,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'promise_breaking:chinh-sach',NULL,'{"alert":4}');
INSERT INTO event VALUES (371,'28953929',1795570723982,1795399200999,1795570723982,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'promise_breaking:chung-thuc',NULL,'{"alert":5}');
INSERT INTO event VALUES (372,'28953929',1795570723982,1795399201000,1795570723982,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'promise_breaking:dang-ky-dat-dai',NULL,'{"alert":6}');
INSERT INTO event VALUES (373,'28953929',1795570723982,1795399201002,1795570723982,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_needed:chinh-sach',NULL,'{"alert":9}');
INSERT INTO event VALUES (374,'28953929',1795654744005,1795399201006,1795654744005,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p2','centre.apply:1795654744004:1','{"copy":0,"evidence":{"code":"printer_gone"},"job":11}');
INSERT INTO event VALUES (375,'28953929',1795654744005,1795399201007,1795654744005,NULL,'centre.applied',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'dan-hai','centre.apply:1795654744004:1','{"settings":[{"after":null,"before":"chung-thuc","setting":"cashier_service"},{"after":"tinh","before":null,"setting":"hook.tinh.code"},{"after":"***","before":null,"setting":"hook.tinh.command"},{"after":"[\"opened\", \"closed\"]","before":null,"setting":"hook.tinh.events"},{"after":"info","before":null,"setting":"hook.tinh.severity"},{"after":null,"before":0,"setting":"keypad.b5.address"},{"after":null,"before":"b5","setting":"keypad.b5.code"},{"after":null,"before":"5","setting":"keypad.b5.desk"},{"after":null,"before":"ascii","setting":"keypad.b5.profile"},{"after":null,"before":"/dev/ttyS0","setting":"keypad.b5.url"},{"after":null,"before":"p2","setting":"printer.p1.fallback"},{"after":null,"before":"p2","setting":"printer.p2.code"},{"after":null,"before":"bitmap","setting":"printer.p2.encoding"},{"after":null,"before":0,"setting":"printer.p2.feed_dots"},{"after":null,"before":"auto","setting":"printer.p2.fence"},{"after":null,"before":true,"setting":"printer.p2.trimmed"},{"after":null,"before":"tcp://127.0.0.1:9100","setting":"printer.p2.url"},{"after":null,"before":60,"setting":"printer.p2.warn_slips"},{"after":null,"before":576,"setting":"printer.p2.width_dots"},{"after":null,"before":"sanh","setting":"printer.p2.zone"},{"after":"light","before":"full","setting":"service.ho-tich.intake"}],"version":4,"why":null}');
INSERT INTO event VALUES (376,'28953929',1795654744009,1795399201010,1795654744009,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q1',NULL,'{"why":null}');
INSERT INTO event VALUES (377,'28953929',1795654744013,1795399201029,1795654744013,4,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-26',NULL,'{"trial":false}');
INSERT INTO event VALUES (378,'28953929',1795654744013,1795399201030,1795654744013,4,'duty.started',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (379,'28953929',1795654744013,1795399201031,1795654744013,4,'desk.opened',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (380,'28953929',1795654744033,1795399201034,1795654744033,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q2',NULL,'{"why":null}');
INSERT INTO event VALUES (381,'28953929',1795654744037,1795399201038,1795654744037,4,'duty.started',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (382,'28953929',1795654744037,1795399201039,1795654744037,4,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (383,'28953929',1795654744041,1795399201042,1795654744041,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q4',NULL,'{"why":null}');
INSERT INTO event VALUES (384,'28953929',1795654744045,1795399201046,1795654744045,4,'duty.started',1,'cli:test','administrator','cli:test','4','q4',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (385,'28953929',1795654744045,1795399201047,1795654744045,4,'desk.opened',1,'cli:test','administrator','cli:test','4',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (386,'28953929',1795654744049,1795399201050,1795654744049,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q5',NULL,'{"why":null}');
INSERT INTO event VALUES (387,'28953929',1795654744053,1795399201054,1795654744053,4,'duty.started',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (388,'28953929',1795654744053,1795399201055,1795654744053,4,'desk.opened',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (389,'28953929',1795654744057,1795399201058,1795654744057,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q6',NULL,'{"why":null}');
INSERT INTO event VALUES (390,'28953929',1795654744061,1795399201062,1795654744061,4,'duty.started',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (391,'28953929',1795654744061,1795399201063,1795654744061,4,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (392,'28953929',1795654764067,1795399201068,1795654764067,NULL,'officer.pin_wrong',1,'cli:test','administrator','cli:test',NULL,'q3',NULL,NULL,'desk.sign_in:1795654764064:2','{"failures":1}');
INSERT INTO event VALUES (393,'28953929',1795654784072,1795399201073,1795654784072,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,29,'A001','ticket.issue:1795654784069:3','{"expected":0,"origin":"kiosk","priority_class":null,"promised_at":1795655684072,"quoted":[1795654740000,1795654920000],"service":"ho-tich"}');
INSERT INTO event VALUES (394,'28953929',1795654804078,1795399201079,1795654804078,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,30,'A002','ticket.issue:1795654804074:4','{"expected":0,"origin":"kiosk","priority_class":null,"promised_at":1795655704078,"quoted":[1795654800000,1795654920000],"service":"ho-tich"}');
INSERT INTO event VALUES (395,'28953929',1795654824083,1795399201084,1795654824083,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,31,'A003','ticket.issue:1795654824080:5','{"expected":305088,"origin":"kiosk","priority_class":null,"promised_at":1795655724083,"quoted":[1795654800000,1795655400000],"service":"ho-tich"}');
INSERT INTO event VALUES (396,'28953929',1795654844088,1795399201089,1795654844088,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,32,'A004','ticket.issue:1795654844085:6','{"expected":305088,"origin":"kiosk","priority_class":null,"promised_at":1795655744088,"quoted":[1795654800000,1795655400000],"service":"ho-tich"}');
INSERT INTO event VALUES (397,'28953929',1795654864093,1795399201094,1795654864093,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,33,'A005','ticket.issue:1795654864090:7','{"expected":610176,"origin":"kiosk","priority_class":null,"promised_at":1795655764093,"quoted":[1795654860000,1795655580000],"service":"ho-tich"}');
INSERT INTO event VALUES (398,'28953929',1795654884098,1795399201099,1795654884098,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,34,'A006','ticket.issue:1795654884095:8','{"expected":915264,"origin":"kiosk","priority_class":null,"promised_at":1795655784098,"quoted":[1795655040000,1795656120000],"service":"ho-tich"}');
INSERT INTO event VALUES (399,'28953929',1795654904103,1795399201104,1795654904103,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,35,'A007','ticket.issue:1795654904100:9','{"expected":983632,"origin":"kiosk","priority_class":null,"promised_at":1795655804103,"quoted":[1795655040000,1795656180000],"service":"ho-tich"}');
INSERT INTO event VALUES (400,'28953929',1795654924108,1795399201109,1795654924108,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,36,'A008','ticket.issue:1795654924105:10','{"expected":1220352,"origin":"kiosk","priority_class":null,"promised_at":1795655824108,"quoted":[1795654920000,1795656600000],"service":"ho-tich"}');
INSERT INTO event VALUES (401,'28953929',1795654944113,1795399201114,1795654944113,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,37,'A009','ticket.issue:1795654944110:11','{"expected":1525440,"origin":"kiosk","priority_class":null,"promised_at":1795655844113,"quoted":[1795655100000,1795656120000],"service":"ho-tich"}');
INSERT INTO event VALUES (402,'28953929',1795654964118,1795399201119,1795654964118,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,38,'H001','ticket.issue:1795654964115:12','{"expected":0,"origin":"kiosk","priority_class":null,"promised_at":1795655864118,"quoted":[1795654920000,1795655100000],"service":"chung-thuc"}');
INSERT INTO event VALUES (403,'28953929',1795654984124,1795399201125,1795654984124,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,39,'H002','ticket.issue:1795654984120:13','{"expected":373456,"origin":"kiosk","priority_class":null,"promised_at":1795655884124,"quoted":[1795654980000,1795655820000],"service":"chung-thuc"}');
INSERT INTO event VALUES (404,'28953929',1795655004129,1795399201130,1795655004129,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,40,'L001','ticket.issue:1795655004126:14','{"expected":0,"origin":"kiosk","priority_class":null,"promised_at":1795655904129,"quoted":[1795654980000,1795655400000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (405,'28953929',1795655024135,1795399201136,1795655024135,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,41,'R001','ticket.issue:1795655024131:15','{"expected":0,"origin":"kiosk","priority_class":null,"promised_at":1795655924135,"quoted":[1795654980000,1795655460000],"service":"xay-dung"}');
INSERT INTO event VALUES (406,'28953929',1795655044141,1795399201142,1795655044141,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,42,'C001','ticket.issue:1795655044137:16','{"expected":0,"origin":"kiosk","priority_class":null,"promised_at":1795655944141,"quoted":[1795655040000,1795655280000],"service":"viec-khac"}');
INSERT INTO event VALUES (407,'28953929',1795655064147,1795399201148,1795655064147,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,43,'A010','ticket.issue:1795655064143:17','{"expected":0,"origin":"kiosk","priority_class":"priority","promised_at":1795655364147,"quoted":[1795655040000,1795655160000],"service":"ho-tich"}');
INSERT INTO event VALUES (408,'28953929',1795655064151,1795399201152,1795655064151,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":36}');
INSERT INTO event VALUES (409,'28953929',1795655064155,1795399201156,1795655064155,NULL,'slip.unknown',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":37}');
INSERT INTO event VALUES (410,'28953929',1795655064158,1795399201159,1795655064158,NULL,'slip.failed_before_send',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":39}');
INSERT INTO event VALUES (411,'28953929',1795655084161,1795399201162,1795655084161,4,'ticket.prioritised',1,'cli:test','administrator','cli:test',NULL,NULL,35,'A007','ticket.prioritise:1795655084160:18','{"priority_class":"priority"}');
INSERT INTO event VALUES (412,'28953929',1795655104164,1795399201165,1795655104164,4,'ticket.service_changed',1,'cli:test','administrator','cli:test',NULL,NULL,36,'A008','ticket.change_service:1795655104163:19','{"after":"y-te","before":"ho-tich"}');
INSERT INTO event VALUES (413,'28953929',1795655124167,1795399201168,1795655124167,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,37,'p1','ticket.cancel:1795655124166:20','{"copy":0,"evidence":{"code":"ended"},"job":62}');
INSERT INTO event VALUES (414,'28953929',1795655124167,1795399201169,1795655124167,4,'ticket.cancelled',1,'cli:test','administrator','cli:test',NULL,NULL,37,'A009','ticket.cancel:1795655124166:20','{"reason":"asked"}');
INSERT INTO event VALUES (415,'28953929',1795655144171,1795399201172,1795655144171,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,29,'p1','ticket.reprint:1795655144170:21','{"copy":0,"evidence":{"code":"replaced"},"job":54}');
INSERT INTO event VALUES (416,'28953929',1795655144171,1795399201173,1795655144171,4,'ticket.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,29,'A001','ticket.reprint:1795655144170:21','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (417,'28953929',1795655144175,1795399201176,1795655144175,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":52}');
INSERT INTO event VALUES (418,'28953929',1795655144175,1795399201177,1795655144175,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":53}');
INSERT INTO event VALUES (419,'28953929',1795655164181,1795399201182,1795655164181,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',35,'A007','desk.next:1795655164180:22','{"kept":true,"narrowed":false,"promised_at":1795655204103,"reason":"priority","why":null}');
INSERT INTO event VALUES (420,'28953929',1795655184184,1795399201185,1795655184184,4,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',35,'A007','desk.recall:1795655184183:23','{}');
INSERT INTO event VALUES (421,'28953929',1795655204187,1795399201188,1795655204187,4,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',35,'A007','desk.recall:1795655204186:24','{}');
INSERT INTO event VALUES (422,'28953929',1795655285190,1795399201191,1795655285190,4,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',35,'A007','desk.absent:1795655285189:25','{}');
INSERT INTO event VALUES (423,'28953929',1795655305193,1795399201194,1795655305193,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',43,'A010','desk.next:1795655305192:26','{"kept":true,"narrowed":false,"promised_at":1795655364147,"reason":"priority","why":null}');
INSERT INTO event VALUES (424,'28953929',1795655325196,1795399201197,1795655325196,4,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',43,'A010','desk.start:1795655325195:27','{}');
INSERT INTO event VALUES (425,'28953929',1795655345199,1795399201200,1795655345199,4,'ticket.parked',1,'cli:test','administrator','cli:test','5','q5',43,'A010','desk.park:1795655345198:28','{}');
INSERT INTO event VALUES (426,'28953929',1795655365202,1795399201203,1795655365202,4,'ticket.returned',1,'cli:test','administrator','cli:test','5',NULL,35,'A007','ticket.return:1795655365201:29','{"after":"absent","rank_at":1795652504103}');
INSERT INTO event VALUES (427,'28953929',1795655385205,1795399201206,1795655385205,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',35,'A007','desk.next:1795655385204:30','{"kept":true,"narrowed":false,"promised_at":1795655204103,"reason":"chosen","why":"đã quay lại"}');
INSERT INTO event VALUES (428,'28953929',1795655405208,1795399201209,1795655405208,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,35,'p1','desk.finish:1795655405207:31','{"copy":0,"evidence":{"code":"ended"},"job":60}');
INSERT INTO event VALUES (429,'28953929',1795655405208,1795399201210,1795655405208,4,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',35,'A007','desk.finish:1795655405207:31','{"manner":"chosen","outcome":"accepted","procedure":null,"reason":null}');
INSERT INTO event VALUES (430,'28953929',1795655425212,1795399201213,1795655425212,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',29,'A001','desk.next:1795655425211:32','{"kept":true,"narrowed":false,"promised_at":1795655684072,"reason":"longest","why":null}');
INSERT INTO event VALUES (431,'28953929',1795655445215,1795399201216,1795655445215,4,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',29,'A001','desk.recall:1795655445214:33','{}');
INSERT INTO event VALUES (432,'28953929',1795655465218,1795399201219,1795655465218,4,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',29,'A001','desk.recall:1795655465217:34','{}');
INSERT INTO event VALUES (433,'28953929',1795655546221,1795399201222,1795655546221,4,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',29,'A001','desk.absent:1795655546220:35','{}');
INSERT INTO event VALUES (434,'28953929',1795655566224,1795399201225,1795655566224,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',30,'A002','desk.next:1795655566223:36','{"kept":true,"narrowed":false,"promised_at":1795655704078,"reason":"longest","why":null}');
INSERT INTO event VALUES (435,'28953929',1795655586227,1795399201228,1795655586227,4,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',30,'A002','desk.transfer:1795655586226:37','{"to_desk":"1","to_officer":null,"to_service":null}');
INSERT INTO event VALUES (436,'28953929',1795655606230,1795399201231,1795655606230,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',31,'A003','desk.next:1795655606229:38','{"kept":true,"narrowed":false,"promised_at":1795655724083,"reason":"longest","why":null}');
INSERT INTO event VALUES (437,'28953929',1795655626233,1795399201234,1795655626233,4,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',31,'A003','desk.start:1795655626232:39','{}');
INSERT INTO event VALUES (438,'28953929',1795655646236,1795399201237,1795655646236,4,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',31,'A003','desk.transfer:1795655646235:40','{"to_desk":null,"to_officer":null,"to_service":"chung-thuc"}');
INSERT INTO event VALUES (439,'28953929',1795655666239,1795399201240,1795655666239,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',32,'A004','desk.next:1795655666238:41','{"kept":true,"narrowed":false,"promised_at":1795655744088,"reason":"longest","why":null}');
INSERT INTO event VALUES (440,'28953929',1795655686242,1795399201243,1795655686242,4,'ticket.call_undone',1,'cli:test','administrator','cli:test','5','q5',32,'A004','desk.undo:1795655686241:42','{}');
INSERT INTO event VALUES (441,'28953929',1795655706245,1795399201246,1795655706245,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',32,'A004','desk.next:1795655706244:43','{"kept":true,"narrowed":false,"promised_at":1795655744088,"reason":"longest","why":null}');
INSERT INTO event VALUES (442,'28953929',1795655726248,1795399201249,1795655726248,4,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',32,'A004','desk.start:1795655726247:44','{}');
INSERT INTO event VALUES (443,'28953929',1795655746251,1795399201252,1795655746251,4,'visit.rated',1,'pad:1','terminal','pad:1','5',NULL,32,'A004','visit.rate:1795655746250:45','{"before":null,"level":"dissatisfied","outcome_right":null,"source":"pad"}');
INSERT INTO event VALUES (444,'28953929',1795655766254,1795399201255,1795655766254,4,'visit.rated',1,'pad:1','terminal','pad:1','5',NULL,32,'A004','visit.rate:1795655766253:46','{"before":"dissatisfied","level":"very_satisfied","outcome_right":null,"source":"pad"}');
INSERT INTO event VALUES (445,'28953929',1795655786257,1795399201258,1795655786257,4,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',31,'A003','desk.next:1795655786256:47','{"kept":true,"narrowed":false,"promised_at":1795655724083,"reason":"transferred","why":null}');
INSERT INTO event VALUES (446,'28953929',1795655806260,1795399201261,1795655806260,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,31,'p1','desk.finish:1795655806259:48','{"copy":0,"evidence":{"code":"ended"},"job":56}');
INSERT INTO event VALUES (447,'28953929',1795655806260,1795399201262,1795655806260,4,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',31,'A003','desk.finish:1795655806259:48','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (448,'28953929',1795655826264,1795399201265,1795655826264,4,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',38,'H001','desk.next:1795655826263:49','{"kept":true,"narrowed":false,"promised_at":1795655864118,"reason":"longest","why":null}');
INSERT INTO event VALUES (449,'28953929',1795655846267,1795399201268,1795655846267,4,'ticket.recalled',1,'cli:test','administrator','cli:test','6','q6',38,'H001','desk.recall:1795655846266:50','{}');
INSERT INTO event VALUES (450,'28953929',1795655866270,1795399201271,1795655866270,4,'ticket.recalled',1,'cli:test','administrator','cli:test','6','q6',38,'H001','desk.recall:1795655866269:51','{}');
INSERT INTO event VALUES (451,'28953929',1795655886273,1795399201274,1795655886273,4,'desk.paused',1,'cli:test','administrator','cli:test','4',NULL,NULL,NULL,'desk.pause:1795655886272:52','{"reason":"ăn trưa"}');
INSERT INTO event VALUES (452,'28953929',1795655906276,1795399201277,1795655906276,4,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,44,'C002','desk.serve_now:1795655906275:53','{"expected":null,"origin":"desk","priority_class":null,"promised_at":1795656806276,"quoted":null,"service":"thanh-tra"}');
INSERT INTO event VALUES (453,'28953929',1795655906276,1795399201278,1795655906276,4,'ticket.called',1,'cli:test','administrator','cli:test','2','q2',44,'C002','desk.serve_now:1795655906275:53','{"kept":true,"narrowed":false,"promised_at":1795656806276,"reason":"serve_now","why":null}');
INSERT INTO event VALUES (454,'28953929',1795655906276,1795399201279,1795655906276,4,'ticket.started',1,'cli:test','administrator','cli:test','2','q2',44,'C002','desk.serve_now:1795655906275:53','{}');
INSERT INTO event VALUES (455,'28953929',1795655926281,1795399201282,1795655926281,4,'ticket.finished',1,'cli:test','administrator','cli:test','2','q2',44,'C002','desk.finish:1795655926280:54','{"manner":"chosen","outcome":"left","procedure":null,"reason":null}');
INSERT INTO event VALUES (456,'28953929',1795655946284,1795399201285,1795655946284,4,'ticket.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,30,'A002','ticket.reprint:1795655946283:55','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (457,'28953929',1795655946287,1795399201288,1795655946287,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,32,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":57}');
INSERT INTO event VALUES (458,'28953929',1795655946287,1795399201289,1795655946287,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,33,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":58}');
INSERT INTO event VALUES (459,'28953929',1795655946287,1795399201290,1795655946287,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,34,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":59}');
INSERT INTO event VALUES (460,'28953929',1795655946287,1795399201291,1795655946287,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,36,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":61}');
INSERT INTO event VALUES (461,'28953929',1795655946287,1795399201292,1795655946287,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,38,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":63}');
INSERT INTO event VALUES (462,'28953929',1795655946287,1795399201293,1795655946287,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,39,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":64}');
INSERT INTO event VALUES (463,'28953929',1795655946287,1795399201294,1795655946287,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,40,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":65}');
INSERT INTO event VALUES (464,'28953929',1795655946287,1795399201295,1795655946287,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,41,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":66}');
INSERT INTO event VALUES (465,'28953929',1795655946287,1795399201296,1795655946287,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,42,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":67}');
INSERT INTO event VALUES (466,'28953929',1795655946287,1795399201297,1795655946287,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,43,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":68}');
INSERT INTO event VALUES (467,'28953929',1795655946287,1795399201298,1795655946287,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,29,'p1',NULL,'{"copy":1,"evidence":{"code":"late"},"job":69}');
INSERT INTO event VALUES (468,'28953929',1795655946300,1795399201301,1795655946300,NULL,'slip.failed_before_send',1,'devices','devices','devices',NULL,NULL,30,'p1',NULL,'{"copy":1,"evidence":{"status":"12"},"job":70}');
INSERT INTO event VALUES (469,'28953929',1795655946302,1795399201303,1795655946302,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"evidence":{"paper":"end"},"state":"fault"}');
INSERT INTO event VALUES (470,'28953929',1795655946302,1795399201304,1795655946302,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'s1',NULL,'{"evidence":{},"state":"ok"}');
INSERT INTO event VALUES (471,'28953929',1795655946305,1795399201306,1795655946305,NULL,'printer.probed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"answers":"16 12 12 12","fence":"process_id"}');
INSERT INTO event VALUES (472,'28953929',1795655966308,1795399201309,1795655966308,NULL,'alert.opened',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'help:kiosk:k1','help.call:1795655966307:56','{"alert":10,"severity":"warning"}');
INSERT INTO event VALUES (473,'28953929',1795655966308,1795399201310,1795655966308,NULL,'help.called',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'kiosk:k1','help.call:1795655966307:56','{}');
INSERT INTO event VALUES (474,'28953929',1795657766315,1795399201331,1795657766315,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:chung-thuc',NULL,'{"alert":11,"severity":"warning","waiting":1}');
INSERT INTO event VALUES (475,'28953929',1795657766315,1795399201332,1795657766315,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:dang-ky-dat-dai',NULL,'{"alert":12,"severity":"warning","waiting":1}');
INSERT INTO event VALUES (476,'28953929',1795657766315,1795399201333,1795657766315,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:ho-tich',NULL,'{"alert":13,"severity":"warning","waiting":3}');
INSERT INTO event VALUES (477,'28953929',1795657766315,1795399201334,1795657766315,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:viec-khac',NULL,'{"alert":14,"severity":"warning","waiting":1}');
INSERT INTO event VALUES (478,'28953929',1795657766315,1795399201335,1795657766315,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:xay-dung',NULL,'{"alert":15,"severity":"warning","waiting":1}');
INSERT INTO event VALUES (479,'28953929',1795657766315,1795399201336,1795657766315,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:y-te',NULL,'{"alert":16,"severity":"warning","waiting":1}');
INSERT INTO event VALUES (480,'28953929',1795657766315,1795399201337,1795657766315,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'promise_breaking:chung-thuc',NULL,'{"alert":17,"breaking":0,"broken":1,"severity":"warning"}');
INSERT INTO event VALUES (481,'28953929',1795657766315,1795399201338,1795657766315,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'promise_breaking:dang-ky-dat-dai',NULL,'{"alert":18,"breaking":0,"broken":1,"severity":"warning"}');
INSERT INTO event VALUES (482,'28953929',1795657766315,1795399201339,1795657766315,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'promise_breaking:ho-tich',NULL,'{"alert":19,"breaking":0,"broken":2,"severity":"warning"}');
INSERT INTO event VALUES (483,'28953929',1795657766315,1795399201340,1795657766315,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'promise_breaking:viec-khac',NULL,'{"alert":20,"breaking":0,"broken":1,"severity":"warning"}');
INSERT INTO event VALUES (484,'28953929',1795657766315,1795399201341,1795657766315,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'promise_breaking:xay-dung',NULL,'{"alert":21,"breaking":0,"broken":1,"severity":"warning"}');
INSERT INTO event VALUES (485,'28953929',1795657766315,1795399201342,1795657766315,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'promise_breaking:y-te',NULL,'{"alert":22,"breaking":0,"broken":1,"severity":"warning"}');
INSERT INTO event VALUES (486,'28953929',1795657766315,1795399201343,1795657766315,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_idle:1',NULL,'{"alert":23,"severity":"warning"}');
INSERT INTO event VALUES (487,'28953929',1795657766315,1795399201344,1795657766315,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_idle:2',NULL,'{"alert":24,"severity":"warning"}');
INSERT INTO event VALUES (488,'28953929',1795657766315,1795399201345,1795657766315,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_absent:4',NULL,'{"alert":25,"severity":"warning","state":"paused"}');
INSERT INTO event VALUES (489,'28953929',1795657766315,1795399201346,1795657766315,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'batch_unreceived:BG-261125-1',NULL,'{"agency":"ubnd-xa","alert":26,"hours":8,"severity":"warning"}');
INSERT INTO event VALUES (490,'28953929',1795657766315,1795399201347,1795657766315,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'printer:p1',NULL,'{"alert":27,"severity":"critical","state":"fault"}');
INSERT INTO event VALUES (491,'28953929',1795657766315,1795399201348,1795657766315,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'help:kiosk:k1',NULL,'{"alert":10}');
INSERT INTO event VALUES (492,'28953929',1795657786352,1795399201353,1795657786352,NULL,'alert.acknowledged',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'27','alert.acknowledge:1795657786351:57','{}');
INSERT INTO event VALUES (493,'28953929',1795657806357,1795399201358,1795657806357,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,45,'A011','ticket.issue:1795657806354:58','{"expected":1305520,"origin":"kiosk","priority_class":null,"promised_at":1795658706357,"quoted":[1795658700000,1795662300000],"service":"kinh-te"}');
INSERT INTO event VALUES (494,'28953929',1795657826362,1795399201363,1795657826362,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,46,'C003','ticket.issue:1795657826359:59','{"expected":308752,"origin":"kiosk","priority_class":null,"promised_at":1795658726362,"quoted":[1795658040000,1795659120000],"service":"thi-dua"}');
INSERT INTO event VALUES (495,'28953929',1795657846365,1795399201366,1795657846365,NULL,'urging.sent',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2','urging.send:1795657846364:60','{"agency":"ubnd-xa","batches":1,"dossiers":6,"late":5,"way":null}');
INSERT INTO event VALUES (496,'28953929',1795657866369,1795399201370,1795657866369,4,'service.held',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'thi-dua','service.hold:1795657866368:61','{"reason":"Mất mạng","until":1795661446367}');
INSERT INTO event VALUES (497,'28953929',1795657866371,1795399201372,1795657866371,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'s1',NULL,'{"evidence":{"code":"silent"},"state":"fault"}');
INSERT INTO event VALUES (498,'28953929',1795657866377,1795399201394,1795657866377,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_needed:xay-dung',NULL,'{"alert":28,"desks":1,"severity":"warning"}');
INSERT INTO event_hash VALUES (1,X'24611DD9B1336B922A999D8E515389BC1D7A0BF01018DF6F513DAD056CCC043B');
INSERT INTO event_hash VALUES (2,X'D64A7249EE62E125814540F884C4150456E5737582D7A6E6573B37CC6BF8D078');
INSERT INTO event_hash VALUES (3,X'11895FDDF7A61BF0B8F76FE25FA3857795B98AE81FC7B878E0C604DB10BC1E0A');
INSERT INTO event_hash VALUES (4,X'39579B0EB3D1BB4C8224F25AB921A22624C98A6C2BFC923E1C55EA161675549B');
INSERT INTO event_hash VALUES (5,X'FAC253D6B1169336960FBE8DAA2BC31D94D3F07FD5FEE04D57FA2AA51D3D20FC');
INSERT INTO event_hash VALUES (6,X'321539DA0D298EF461E52412DF6E32E7644B53B00A5E823B33AB53AA904CED8C');
INSERT INTO event_hash VALUES (7,X'69A0F95DDA2F77CA746E7492AD21210E4E6E80988293C5190E0862477A756442');
INSERT INTO event_hash VALUES (8,X'04C3BD23DF1E83BFAD21A718996E3D37C982B78BE1C669FFB01E2676719A4ACF');
INSERT INTO event_hash VALUES (9,X'3B5397F11C1E4BAFD8DA2D1C6796324F828BCC08ED44ACFF090B59A75EEAABC1');
INSERT INTO event_hash VALUES (10,X'88BDE43DBE860EA0B1815D94C621B67129CAB8F217D18E9B8F3DBE0649461829');
INSERT INTO event_hash VALUES (11,X'BAAF6D41A8867EC6F516823FAA0CBFE6D78563B194A0B4B00FE63FA2C164341E');
INSERT INTO event_hash VALUES (12,X'0048A595B77E2FCFAFD5D65AEF7D3833EDC7BDFED13366B422EEEDC7967C2805');
INSERT INTO event_hash VALUES (13,X'4CCD6E1A608791CCDD5990FB24E6652F69055F9E508C35F15C56E4791D556874');
INSERT INTO event_hash VALUES (14,X'8EA3FD330B107E4BD9621F63030C3447757FE6E719615675CDB6A1BE4CE5B903');
INSERT INTO event_hash VALUES (15,X'1EE3BC76BAE4EAE6B00F0BF728F4C54ED9968593B34997638BACEB599F5418CC');
INSERT INTO event_hash VALUES (16,X'8F7DB030C0EB441F4E1AA6915E993110BD35B2759AF022F54EFCC0BB40779208');
INSERT INTO event_hash VALUES (17,X'D2ADA975009D29AC89DD692220C3042FD5F900609345B765401070EC3D90617A');
INSERT INTO event_hash VALUES (18,X'146D21DDD35891803081C83AF66127944BF1FECC9590EBD7960FB555937D9A64');
INSERT INTO event_hash VALUES (19,X'7071F449C9F3C074B3B628CE65A1C882C6F2316F938A33F0E8F79C99F3ADA754');
INSERT INTO event_hash VALUES (20,X'4C00A364C59EBD8E4F76AE35283379928E897C1C4F9E2AECA4E78C46C0F20182');
INSERT INTO event_hash VALUES (21,X'1120693D41E21EF7217BA58A83B4723253CE476E5A1FD9C5CBA892194D7E0364');
INSERT INTO event_hash VALUES (22,X'DF1CD546B38E542896C7FF6DF9C4EF9A37E1AA7464179EE4E8DAAE66FA0112C4');
INSERT INTO event_hash VALUES (23,X'3F3D229D999B260B3A7EEDF75A83045BA7E87E9D3AF0C93D9CADE5FED61D39A7');
INSERT INTO event_hash VALUES (24,X'BAB9AF168F564BC653BF1FAF384C85983E70895F59BA199EEE78E9F670EC5902');
INSERT INTO event_hash VALUES (25,X'0A2383A070568A7531AAD0914148CCE84D242959398E472778F1F91DF36770ED');
INSERT INTO event_hash VALUES (26,X'2F651194EA03CA3154892CB020037F1B4982369313A1012A50280C35EF4AA6E8');
INSERT INTO event_hash VALUES (27,X'409DAB6C2980F2000886316AE568E422519279BC992F0498CC57B579B557B770');
INSERT INTO event_hash VALUES (28,X'5FA51FAE437D8E4AA47F0F3CEED6673A669F944D183633DF3A1AB5E6641A8DE0');
INSERT INTO event_hash VALUES (29,X'9D0DEEF4EED49439CDD22CFF7200C3055B67461A3D33784703CD3B6E5CBA43E7');
INSERT INTO event_hash VALUES (30,X'FC6F52B7F0E789B8F66BD1BEB9343CF6353850FD537F99E067A9F574D484EF45');
INSERT INTO event_hash VALUES (31,X'1EC08A4F7ABCEE799E0BD0D3AE3E5E97A94B5E4CDABD0E909CECA46D44D3FA0B');
INSERT INTO event_hash VALUES (32,X'BE5FAD219203536CA9C87C0B57B72199208FBE0560DDAFF3B0E6CF9EC7F7070A');
INSERT INTO event_hash VALUES (33,X'95444500DFBDA504A6329D4C8BA5BFAF50918A8B4BCB05A0FC8C6EE229D2C12A');
INSERT INTO event_hash VALUES (34,X'3E633D1ADB6FA82DAAA11341FAFC3ED169ECFEE8152A0BAEACD15BCADC24E9DB');
INSERT INTO event_hash VALUES (35,X'8409BBA1D834DFB41643852BCDE47ADA69AD1B1B775CA7065B869AD471883913');
INSERT INTO event_hash VALUES (36,X'AB124C7759ACBE7B3EA6668E14C0B6271A01EB77EA2398CE258CD9A5D884B7CC');
INSERT INTO event_hash VALUES (37,X'041D06C4D1627F7B0C7930D8DBB4C506D051639AAA3BA80B1F66F91878E1E1B0');
INSERT INTO event_hash VALUES (38,X'DFF0BFB64A41B12251E9CF8E15BFB93B14DBCE1D6AC5EDFA7153E8B8579F3AB8');
INSERT INTO event_hash VALUES (39,X'09E9FE67DDAEFCCBA9F7F9590F68D0C58FA41E690D4EF9BFDEB3B692C1119EE0');
INSERT INTO event_hash VALUES (40,X'59EF750445C0BBBC9B88CF7673CA300E97BC0F7F70C2CBB7B194EEA2749E4128');
INSERT INTO event_hash VALUES (41,X'62C51CD6C19054DB532C43A48500E296CF673FDC1EFDB6742F7784311BDDBD4E');
INSERT INTO event_hash VALUES (42,X'94E4218E1B35D7ED83B25548A27768AC10656D5DAEAC73AD8C867F58293A58FB');
INSERT INTO event_hash VALUES (43,X'3A32345A0815682C32236598E1353A47FC95FB462989924EC4C14E3EFBDF9A8A');
INSERT INTO event_hash VALUES (44,X'9D56BB2CB96CF6D68BBB14561294ECA4BEA85CB3054699E829F539C6AA7E7D8A');
INSERT INTO event_hash VALUES (45,X'69D96440BCD0E1E02ACA7FE4AF44C9CDA448EAFCBFD41C08DB5458EE752E837F');
INSERT INTO event_hash VALUES (46,X'CE0D081E29D189457B3930744529EC5123A0DAD58C1D87FB33275D56CB2B7276');
INSERT INTO event_hash VALUES (47,X'1FBBAB5D973DB20251D096D4B46610AC55113598258C04A6FCF2E97F179487E5');
INSERT INTO event_hash VALUES (48,X'0240973ADA1D655AD86AF0C9C3005B96CC52D87CFE3C372782978C71A93BF4CD');
INSERT INTO event_hash VALUES (49,X'E63947BBE7EA9674F066F98AE6A2DA4E57D1AFCA937A7E2E25AB68A2737303C2');
INSERT INTO event_hash VALUES (50,X'6FC917A8DDBABAE3D9C8102006C0308B8D63FEFB51773E87799CFCC265D497B8');
INSERT INTO event_hash VALUES (51,X'EAB873C04F1331A22E2206E5B41EE9674411DC108903C0E9EFCD14EF519827E3');
INSERT INTO event_hash VALUES (52,X'EC35C9545361EC0F59ED8B99E4180BB9E1872AF4F9347FB82FA9F769DD66CE6F');
INSERT INTO event_hash VALUES (53,X'B1FBB667779EB3E99BCA54CE33E14F3D5C092C865E72D104D29206B3B9D44A8B');
INSERT INTO event_hash VALUES (54,X'CF7362A64735EDD01B6E090E8D11695A75A57F5A439E65F46617FA6535A5320B');
INSERT INTO event_hash VALUES (55,X'BAF866914D8612EF51AC0AD88B689E0269597F03CA69F29ADD2C4364B3DA0F25');
INSERT INTO event_hash VALUES (56,X'09E757B26AE7B4558BB335974057D79271B5C829F40D840A24605706AF3BEF03');
INSERT INTO event_hash VALUES (57,X'B17375B6A50B88E6BAC9A92A025574B530DB27561D681D963926D4BE0E95AE6C');
INSERT INTO event_hash VALUES (58,X'08DB023F77D84547D3D89CFE619A60C2801322C4A76105CEEE3E0D3A40FCE746');
INSERT INTO event_hash VALUES (59,X'FC0A917BFDCCD411610549C645D0AB6F956D6B9A2F6AB78AF73C08EC7BB40FC8');
INSERT INTO event_hash VALUES (60,X'1AABA7851F639314945D8D4BA36D78AFAB2269B4A0347200DE71E04A09497D1C');
INSERT INTO event_hash VALUES (61,X'CEA633DFC5FA241E36120746D361534A8156EA25A7EF18B9C2779FC5433B3419');
INSERT INTO event_hash VALUES (62,X'1A3BACFC2FAC3048C80E44AD0AFEF33FE1E867CFCD91289AA1E80BE03ACD3E25');
INSERT INTO event_hash VALUES (63,X'06731B37FD08BD6F051B8A99C8970AC25BF94BA3028A228271F24817F9935CFB');
INSERT INTO event_hash VALUES (64,X'4AF59098FE50BF16FD5664665CAF5BA728293349057027D41B73F31B31573027');
INSERT INTO event_hash VALUES (65,X'3FE95F029D55D6F13F58494BEE3C5FEB98F674484DA9CA2133C29F98C7426FC3');
INSERT INTO event_hash VALUES (66,X'330FE84DC8AF51FCA5366B53E17EDB6CA715645EFCEF9A6EE76B066990E45A93');
INSERT INTO event_hash VALUES (67,X'0889F5D81DAC73F8D977017EBBA5F874C29241FAC2FE023D749E09187D5F44C8');
INSERT INTO event_hash VALUES (68,X'B66F232B8294DD0D8AFEF981EB3AD5DD329C3BA6D0B70B226AC30F562CFD5D6D');
INSERT INTO event_hash VALUES (69,X'EF0C32E305713B7815B9550DA8D6D63BA10312C0793150D6D3AC99B304201999');
INSERT INTO event_hash VALUES (70,X'7CDBBA48741F8A839947B453663FF4335AAB62C44149A81DBF8EA20F67A65226');
INSERT INTO event_hash VALUES (71,X'58D08687A8BC0881C373349EF8BC011A20F82403C6A202701A8E8262C4386F23');
INSERT INTO event_hash VALUES (72,X'C481CAC410FCF2A77D81DD725C112C3E309EB6774D99FA572D4D1A88D680D654');
INSERT INTO event_hash VALUES (73,X'0EC3C7ED132A5FEEB20193A0B37EA0E03CF153731742B9EA0D173E70E1E40C95');
INSERT INTO event_hash VALUES (74,X'47A18D751BC40CE07A7B82F20B67797E3ED2E37F5CB82BEFC5F41001A32EE0DC');
INSERT INTO event_hash VALUES (75,X'17522F4BD01396C90169FA4D488A1D9DDADB7160F24839530BD2CD57BCAB0606');
INSERT INTO event_hash VALUES (76,X'9AFB8940269933E8AB84BB3F2FC29FDA8D1EA63EB26A14BEA04DB0C639E253FC');
INSERT INTO event_hash VALUES (77,X'7BC40789E582F731A2426DD16CD0A64BDD19D08A9EBB6909C5830A6350D2C736');
INSERT INTO event_hash VALUES (78,X'6747130CDDC643B0E86F0AA283D222E4D15D9D709DE1502AA6E33AEFC4AC30BC');
INSERT INTO event_hash VALUES (79,X'E1CA08D0B0FB587118800672B5747663C7E2E9840A1C3A1CF653AE06A1AAE9E4');
INSERT INTO event_hash VALUES (80,X'D20482A0C0B80DED53526699826A8F44BB852B93E3203D59F2A3543229A3589C');
INSERT INTO event_hash VALUES (81,X'63E4DD983ED76CDA1247BFDB3A6E5A7D8F8D2DD0677DD44D218E15D7ED84470B');
INSERT INTO event_hash VALUES (82,X'E18C62F2CAD35F2CA42063E243048405B6F30598D9A9A74A402B9E5A1F89D5E1');
INSERT INTO event_hash VALUES (83,X'22D4E590CF40ADCA63644C152DD6B02FB63AAD60B4BFDA378144D4D9EDDC5255');
INSERT INTO event_hash VALUES (84,X'FF2D747DA87B87A06F9EEB59CBE4C9C86F8C65405914E0E8F58D9BA52E71D6F3');
INSERT INTO event_hash VALUES (85,X'8A5B1B9932D374D70B4C32A3F873C2E1C2F068CE06DED2292C7191DA3F9C1462');
INSERT INTO event_hash VALUES (86,X'BEBA28F04775A918086C64418BB47233C3A9A6D916AB01F7FC6642FB1C2CC92F');
INSERT INTO event_hash VALUES (87,X'B2C805C600852178C16F777F154818A023CF7E9FB4EB1F63DF31EAEE6F4A3AEB');
INSERT INTO event_hash VALUES (88,X'E4CC83009A3C42F93033560F50A0C2C8B4FE06D7A38AC714388FFF6ED3899FA6');
INSERT INTO event_hash VALUES (89,X'ED1E279AA62DF0B136F000D7D3DCFC76EA73B119281864111AE36978BFF800E6');
INSERT INTO event_hash VALUES (90,X'C851DD3453459796F32460FF71852326D99514F9F3C7ECFD9C02D07B858CA0C0');
INSERT INTO event_hash VALUES (91,X'A1D75D9E1A40A7C8DB1A409DF8D66387898604D9D7BC9250314581D91064DB2F');
INSERT INTO event_hash VALUES (92,X'E4C65A9F98AD1589EA881646C2C0B6A843C30EBC1D5E4FC665CB5D37646CE8C7');
INSERT INTO event_hash VALUES (93,X'A15D8D9948676E527784875C65D70A717F3358B4F2FEB38AFD2E2BAE644C83B6');
INSERT INTO event_hash VALUES (94,X'BCEDB77C7156E9D5AC38E15D07CB59B257B22BC7A5E94AB1FC8B28B8AFBED2C2');
INSERT INTO event_hash VALUES (95,X'EFDF5304951A8C25E0538E8C25A69468993CEC6A826CCABAB75E1F0052ECA3ED');
INSERT INTO event_hash VALUES (96,X'C472369EE304545134FF914D5243854DAE641B3B0344C547C52446A0ED7A9253');
INSERT INTO event_hash VALUES (97,X'27E944E0CF8FC45D27C5792356B30A87A6BDE864E6B6D9F3B21A4EFF0197C30D');
INSERT INTO event_hash VALUES (98,X'23DCEA95A934597C2CCE049BA3367B8CD9DE24D7B4547B156AAF7801F6CAC6F8');
INSERT INTO event_hash VALUES (99,X'1928E958CB08FB9563C4E7BD15C0725646FAD948DAC9BDF424CE9A6235661A0F');
INSERT INTO event_hash VALUES (100,X'DC74188307E6586707675B9CEE31564A73A3340D014590457AB238F196566149');
INSERT INTO event_hash VALUES (101,X'496F57D397A0D9E35B50318532292693B92D9629098110F9D810509B447B0D36');
INSERT INTO event_hash VALUES (102,X'862C24B32E4F15DDCE21B606DEF1212ACC0435CA7870B44378F55C618E1DA599');
INSERT INTO event_hash VALUES (103,X'11ABE8CCA07505E38A0AECA44474E4B77066A695E7CD075685DA07A0791B5057');
INSERT INTO event_hash VALUES (104,X'7C0FBB60B09F1F53CE349469969D3662EA1F5DD6658268011A7D4846C8C84AE5');
INSERT INTO event_hash VALUES (105,X'D416248A5D2F72D402F68E6672E18F09BD74CC4F60586E13BD6B173663FCC01C');
INSERT INTO event_hash VALUES (106,X'939A8FC5A6DDB8E3EF72EA216FAA04F1DA11DC9C7F8E6B014CCF59988BB9411C');
INSERT INTO event_hash VALUES (107,X'E12B4CEF7124C0F28B69527CCB907EB9DAA69F8AF56CF36354590C2E60BCE686');
INSERT INTO event_hash VALUES (108,X'C0B96194FD73F4F9D51232961A78BB9B647B928EEF4B41D2CC20CFD1103A66A0');
INSERT INTO event_hash VALUES (109,X'C52D039629FB69929BACD499286841FDCFB9237C24F09103B55A15C2C660C7D5');
INSERT INTO event_hash VALUES (110,X'2284DDA40C6FBFA9E91C2BBCFEF6ECE8942FD690C830C2B585B1B088481AA330');
INSERT INTO event_hash VALUES (111,X'C98BC65F2874F0A8B095372F8B8BE4274F4F44573F9D7CB740454C0FEC6D8F66');
INSERT INTO event_hash VALUES (112,X'57D97650BD1FC16427E04B25A7889BC2D7ACA42FDC14FB985C63A204518C561A');
INSERT INTO event_hash VALUES (113,X'804558F7F5EAB1D8C626FCDE346D91234A2014D392E07A7DB14C91A85F2DB914');
INSERT INTO event_hash VALUES (114,X'ADF2DC32091F089CE4A2491658F20AE61A91DAFA495B8351BE12A72DB9E4456F');
INSERT INTO event_hash VALUES (115,X'B11B22444A0EA0FC4D4CD2431BAE240D4A8337CB093AACFE32CDF0767EC05E84');
INSERT INTO event_hash VALUES (116,X'31EE9DDE9BDF7B734DEE221C1F7BF851CC36A0E0BC4DE184859CF123EB8EB25B');
INSERT INTO event_hash VALUES (117,X'4DF293AF1996B7E51A2456DEE19DE24537C0336F3B743A3E2E6BE33F7C645640');
INSERT INTO event_hash VALUES (118,X'82861DC59EAC6620C670C54A2BDF728F0F01C66DB9DCFF8EA5BB41A1B3DA6A76');
INSERT INTO event_hash VALUES (119,X'C440ED190275F5B985B3364C8FC63857888C924E61BA2138171884374804A883');
INSERT INTO event_hash VALUES (120,X'B20C13666CBED5552920F1144FA384276E23E6431E5D2FE31AE77C822BC74A35');
INSERT INTO event_hash VALUES (121,X'5A285293FFE614BB123CE6E1C5E0822E910FC83C29B9CDD8005BAC7948C386C9');
INSERT INTO event_hash VALUES (122,X'EBA95FE12A72F44707E861CE55EE9D9264DC21CFE0C5DF7E83AF76A3F2116A0A');
INSERT INTO event_hash VALUES (123,X'90CEE95844566BAB28442DF3033BC3F83D92D487AA3112B63408A24638521A2A');
INSERT INTO event_hash VALUES (124,X'9E4FBB902BBA4B9B8E1C77CCB0A53B5D297139212896F90183C3B80CC889377F');
INSERT INTO event_hash VALUES (125,X'58EA481DF3E8FAB3FDD13C029CC61146E94FAEBB4527DD4F8521A33D4B9B50CC');
INSERT INTO event_hash VALUES (126,X'7FD6486ADFA68E9BD2C380277775B6B23955E03B8AE3A26EDFE7ADEB148CC80D');
INSERT INTO event_hash VALUES (127,X'8688E5746FC16B36629269FFA02C982531CBC4CB3823D68F5A17EEC97A203C96');
INSERT INTO event_hash VALUES (128,X'247C8CBF18C1B8434A9CD2DA49A3E427811C434C35F7FC7F386A20DFC8F28528');
INSERT INTO event_hash VALUES (129,X'02E68BB9515A941F3C984AF58309B3B0BBFF0B7D637B81B11D24DC4F7514635F');
INSERT INTO event_hash VALUES (130,X'EBA16B072DA4439C1C23E4560D0FDFB4EBD580332CEE6CA70A6E766FDD2347C5');
INSERT INTO event_hash VALUES (131,X'AF247D9CCC9373572A4A20C099B6D50F6F693596779D85D538CC1497C2B0F84E');
INSERT INTO event_hash VALUES (132,X'1D4446AFE8D9311388392F055A6CC9395E70068F39E4C1644D622635E275DAAE');
INSERT INTO event_hash VALUES (133,X'9460DD1BECA705264EB875200CB106116D4FBC756E38FB9EA58450F453ECB5F0');
INSERT INTO event_hash VALUES (134,X'E751590200D2A045DB54F69803CE7677F662E03E26C74EEFA0D60C33854406B6');
INSERT INTO event_hash VALUES (135,X'83483229A470FBB9F3A977CA93249C30BF87284129895A9A3B392670C88C4645');
INSERT INTO event_hash VALUES (136,X'403CF42951CB9A022FAF9F8E982D64EC6584A01C4BCDA4D44638DED1123AC78E');
INSERT INTO event_hash VALUES (137,X'817FA6980332460293939802067F5163FFF0334E31999D09F200BD73EAE324A1');
INSERT INTO event_hash VALUES (138,X'0E3B746F2C163BD96DEC2389336B19572C5A493A6B22DD99F4700E4D06BFFD1E');
INSERT INTO event_hash VALUES (139,X'06E886CB17552A2FE345911D7EB206A9D050ABA253EF120A7DE93B4D22621C62');
INSERT INTO event_hash VALUES (140,X'C1618D96EE8E3063CE595DFCC31CEAC8F9B95DF2F16547905C9EEAC0909BF99A');
INSERT INTO event_hash VALUES (141,X'C400215A7ABE6CDD027C34C3BE2C59F240224305C7880BF400E3EE6D18A4EA9C');
INSERT INTO event_hash VALUES (142,X'1828EA0FC2D6A2A373B9D4B9410ACFA6D0353ACC41E9C09451943D39BCFE41FC');
INSERT INTO event_hash VALUES (143,X'BBFF2CC1B8275F632AEA66C192FBF4C97DBD4BEC8EB98FBE7C476A8A050B9604');
INSERT INTO event_hash VALUES (144,X'5E184FA3411DDE4F276074813F673006D65B8472B0C3F5D89F071721E9434D58');
INSERT INTO event_hash VALUES (145,X'24A2B0559AA6BB588EB311B9D8F8CD69C8BF234E541534586E347BF589E3A53A');
INSERT INTO event_hash VALUES (146,X'AB38E059E62A35701E8608A276D657968AD1770273879E480B8CBA2D65F6CD36');
INSERT INTO event_hash VALUES (147,X'B659AF60DCA460D19F7D829B7AF4365E6B740BC569234B0B8B3270EAE8451D78');
INSERT INTO event_hash VALUES (148,X'85F1260938151443A3BC6632FB492A05B5FB24C352C0C44AABECB56083111483');
INSERT INTO event_hash VALUES (149,X'19003EB735813111F6C6547E718C64BE4EC50C546401430B31B8D134C06464C8');
INSERT INTO event_hash VALUES (150,X'AA23AEBCA5611D1C3886E9BCB5B163BFADF46C08649F19FEB3D321DB0E961EDA');
INSERT INTO event_hash VALUES (151,X'C11C5F7FFEB76BB27DE2F6F5B1E53473582CB4E9BF710E252471CC85A0F5DE03');
INSERT INTO event_hash VALUES (152,X'7BF40F00A249C2C81F3F26B3E4534A416083FDB7259CDF2EBEC6C7CE32438C63');
INSERT INTO event_hash VALUES (153,X'9A4FBCC2809281AC19F2FEC96ED4FEA78CBDBBF6D693DA7EA91900ACA696372E');
INSERT INTO event_hash VALUES (154,X'F0538C1ADBDFBA2415B3BED5C9FD8675786B509AEB87C1EE90BA0AE7E00B1841');
INSERT INTO event_hash VALUES (155,X'0EC7CDB8CE227AD19D5BE4A36E917643BD2D37D16A3FA8ED73E7F0632CB98835');
INSERT INTO event_hash VALUES (156,X'F3B49A313C6F63AFB115887B883BDDCBC6B1700D9C16F241668E5FB07EE7DA76');
INSERT INTO event_hash VALUES (157,X'93721E737B37A77A47B0EDCC99F18F3FECCCEC5A715AA290F2CA3FE476A28E20');
INSERT INTO event_hash VALUES (158,X'DB5B071CD19C3740409CF530F1394693892A64FC81ACDB77CABBB4B23EC80019');
INSERT INTO event_hash VALUES (159,X'B06C26D12E5292BE9074AAC44F22A9991DDD7F7FE57B8EACCB8FF256976EB9F4');
INSERT INTO event_hash VALUES (160,X'67B28D4AD2BDC9B08CB1F2A9D4FC2F64CCC6B38A05DB2F45229DB8B236ABE3DB');
INSERT INTO event_hash VALUES (161,X'8BC0002715772A9D8CB13C163EB1FEAA9160949210C08C9BDF78462D45A5E885');
INSERT INTO event_hash VALUES (162,X'6C996F076879DC810CEA55BEC8E71C97C42BCDA46E01563A1FB0CF500440703D');
INSERT INTO event_hash VALUES (163,X'4DF2B9FEAA1C2127543549618027BB7487042866217C89821EFCF14521E6508B');
INSERT INTO event_hash VALUES (164,X'A4DAC681AE310FB543E8174B2D0F7AE30FA746FD7CF9C474107226DB672C2AA5');
INSERT INTO event_hash VALUES (165,X'93D780C697E7F98E0AE5101E8530131AA3BC4E309EA78836B561F60DBC7C2FB8');
INSERT INTO event_hash VALUES (166,X'85DFF45D103FD3A38F88534AF2F00C8B6082CDD5D5E9AD060D37BAD9288F4E2C');
INSERT INTO event_hash VALUES (167,X'BDE74ACFABCEE7B46A49A75E90634EA0C00790244389A89AB9A2BA8FAB75E4E7');
INSERT INTO event_hash VALUES (168,X'8594C8967BDB8356DBFB852736DA82932F6D9D220BB57A9AFDCBB13097A1778D');
INSERT INTO event_hash VALUES (169,X'9575C35BBF472C3BBCB338F58BE6D411F77D744010C932921E20BF8308CD457C');
INSERT INTO event_hash VALUES (170,X'ADC5B4D987FB4B93AC9F9D275D19A8088DB4A213D494E74CB9C97C2D307F2273');
INSERT INTO event_hash VALUES (171,X'93EBE27CC08E8D6620A42B28BF870BA425C2EE36CA8DA9C24B8928BFDE56FED1');
INSERT INTO event_hash VALUES (172,X'4B28DAAE67F0403E57071B2B9291B68B44170EBB83CC7F5731AFEB483A85A6AD');
INSERT INTO event_hash VALUES (173,X'EA02FA18066F316AC838C41A5F1821D8E5DB6D6F965F1DA6BE5DE20156B4D3B9');
INSERT INTO event_hash VALUES (174,X'99FEC0BB840345108767DFB0BE2652190914CAC6F1CF56CD2C8ECD6CFEA2FC4E');
INSERT INTO event_hash VALUES (175,X'6F8B10129FA4E0A9428C821D05D4BE0B80837A5B1A35E0EA231A2F30554DA179');
INSERT INTO event_hash VALUES (176,X'D80A3AE39E4E7EF068E147299360717D7741C99ACAF3C2804DE21A5C84BAD078');
INSERT INTO event_hash VALUES (177,X'CD3F2A1B495F2B0ED9985961B2594C7DC979FADB89442D44F8004A15F381C8F8');
INSERT INTO event_hash VALUES (178,X'A9DE7CD45002CC27BD4006724F9C64FB40D2B0801B9E447C5F070CEC2E12FE79');
INSERT INTO event_hash VALUES (179,X'75A47B06CF2A055BBFA0A6A2306C7BDE3D5425D957352795A53B535BCD0FC854');
INSERT INTO event_hash VALUES (180,X'FBEBCCCA54C0C4C5C7312C0083FC5D5904F75D44D1D053936AF7137E35870A4E');
INSERT INTO event_hash VALUES (181,X'F256A467DC1A415FCCBA29821F27F76EB1CFA7C540BDAFE3B1078F75FD145523');
INSERT INTO event_hash VALUES (182,X'863CA7A27250AA678DEA1BC420BDBB94B704E773A7DC465946BA4619AF1AAC19');
INSERT INTO event_hash VALUES (183,X'466536E311AFC7A10FF23E4FBEB6838E5C73D658CEFB082404F62F948082AF85');
INSERT INTO event_hash VALUES (184,X'76D52BA40872E3A30E290AF252FDA9B70E372F18E9154A0A090684F7FB885B8A');
INSERT INTO event_hash VALUES (185,X'1B9D6ED41FF57B0289411543FC74AED94F535F86DA6D638346D193C325B316F5');
INSERT INTO event_hash VALUES (186,X'1B3EAF47F85EAD0BC068BBD13068A5BCC09A14EF9B665D5584E8058EBECADA91');
INSERT INTO event_hash VALUES (187,X'54A5BC00709FB4AF1259D65233367300F19710B528A9192434B25BF689384BDF');
INSERT INTO event_hash VALUES (188,X'D6431EB4EAE3811786383CB44ECD141A201D21C4D86EA9C0F0EA684A3AC9D318');
INSERT INTO event_hash VALUES (189,X'C2FDCB7D8BE4ADC09DF953ECC7C67B60C4BB4C7C16CD0B772639AADD8E433162');
INSERT INTO event_hash VALUES (190,X'BE2FBC89443E438849F2C689D85CBC05E66ADF8EEF7288BEC4DDF0FC300646BD');
INSERT INTO event_hash VALUES (191,X'FF2E839A06D641B0AB741DFDF807B7029C6576C65821BF5035822DD3F7AAD333');
INSERT INTO event_hash VALUES (192,X'3492B855261F1A26E64A52A42EB31636F2DA5A03813BF36855D93E2CFCC462C6');
INSERT INTO event_hash VALUES (193,X'7DD9C3711C993815EB07A73E7B5FCEF7E22AF9688954C6FD5483A51562422F78');
INSERT INTO event_hash VALUES (194,X'B3F08966D03F3524C5093EC37258AE5FF0F86A7E7902BC1D94231B379C819159');
INSERT INTO event_hash VALUES (195,X'745F7D9B3F7FD649B34C7CC6993BF6CBC63B702292AE435C5C35A6681F5FD4A1');
INSERT INTO event_hash VALUES (196,X'7BECFC1D226A173832CA01BC82202497A4145ACE4EF7832C489CE1EBCC066B1E');
INSERT INTO event_hash VALUES (197,X'EBD4D9976D68A55CFA3B9CA4AB09C6F7B053980CCA0BB512D6EAAD3B84363235');
INSERT INTO event_hash VALUES (198,X'4CCD079E41F270AD5EFF88A876A159823BD7EBEDB2AD369F10F260DD17E75D34');
INSERT INTO event_hash VALUES (199,X'2097C7BB7C1A6C8BF9BEAF2CCEC0E46B0C4D89A7AF37783F95A9EC8CECD1FB29');
INSERT INTO event_hash VALUES (200,X'884EA9587D82524BAB7B4244EE7741A743B4FD3DE1A9A8DD9D860D55A806C90C');
INSERT INTO event_hash VALUES (201,X'41828585DA77E5C46DF110171017FE9FA15885459EBBCCE1AE71285B22A556D0');
INSERT INTO event_hash VALUES (202,X'7B14F181163AFE98E6CFEF6CF2E6C0629D1BED6A19F8F6083A87F217EB71F061');
INSERT INTO event_hash VALUES (203,X'D8742A189F1293A254CCA15328BBE2D626AB2D55944DC65BE00B7F1B685FB0EF');
INSERT INTO event_hash VALUES (204,X'4CC3D035F547CD22236991278E50D2CE33A3CB06F9930C29B316EFEC4AE1D87B');
INSERT INTO event_hash VALUES (205,X'7122EA0C0F99E8167266C2FDED99061E0CE14AB8FA7F7F66BF6F95A95A6BC113');
INSERT INTO event_hash VALUES (206,X'3624F7EF5E8396D409CDAE00C7EB92AE152067FA0A7843AB6497E9BB9DF7ED37');
INSERT INTO event_hash VALUES (207,X'0BC9F724B4A4A16244331372F0E8E8D3DD5EB7EA589F04919F79BE29691610C8');
INSERT INTO event_hash VALUES (208,X'5110BE9D54C3F2923A3A72C01CF39345150EA010DC058FE90B063EED0EF65641');
INSERT INTO event_hash VALUES (209,X'72C73B008ACF81EA7B1AFB596816BE6A9689927A04369260C0A7994088525820');
INSERT INTO event_hash VALUES (210,X'A0F636BF9633DDE73123628568C36EC90C6BC2638EE79A016D79B0410C40E3C0');
INSERT INTO event_hash VALUES (211,X'49EC723CBB58847979E3C06E8259B3DB139B5369452FB0DAD885D040DDF17FCB');
INSERT INTO event_hash VALUES (212,X'91814460C6F622ED83ACC257FBCC1963A76A02607FDE81F45B85C61A2B36E1A7');
INSERT INTO event_hash VALUES (213,X'EBE3709EDED91F176532A0EDA3065ED53E100F57FB8FB7B04074B9A9BF140913');
INSERT INTO event_hash VALUES (214,X'11D37749D38C40CFDE9556A84E99221740BA55CED9194E49F1889B12211D4B95');
INSERT INTO event_hash VALUES (215,X'E4E1A89D240B2F1D9696A444070A1E58F57BA302DE17117636B015C52E570A37');
INSERT INTO event_hash VALUES (216,X'D0C056F9D2B798A7657254B0D276FE5982C1E6D3C2D16866203B7ADA3E189C01');
INSERT INTO event_hash VALUES (217,X'32C924E461F8E96F133B033DC46F0328D55827D0E36432CA8622A1DC90E0D42A');
INSERT INTO event_hash VALUES (218,X'862B69AFF1DFF5A4AD46FDDE0673221E921DF730593F7260EC1C491C2323836D');
INSERT INTO event_hash VALUES (219,X'48C980915C5296CA247D388351F4F0D425B08839FB69168423AD8DBD3B4311DB');
INSERT INTO event_hash VALUES (220,X'1F95FA800291F06FFEBE4B13CA67F683E2DDCE84666FF79EBE5DCAF24DA79587');
INSERT INTO event_hash VALUES (221,X'44642143B0D7AA5CC3631217F3F357B16B6D4F2D8FBC7E632CC48E90E1EA9E02');
INSERT INTO event_hash VALUES (222,X'E6F7484B1EC9B2CD8EE63234C0D232EE2E8E557E73AC85436A703EDC737B2915');
INSERT INTO event_hash VALUES (223,X'6C46393D9D68F510A936F34F2763A3F2353B39A3E9ADFEEA2490C27A8BA68437');
INSERT INTO event_hash VALUES (224,X'910E5FEB94BFDFF31A9298C125CCD6A60CF1E234544AF355A8448CAFACFB82A7');
INSERT INTO event_hash VALUES (225,X'DFC55A2632005D7C6C3DF6EFD5ADE141DB8C2553019A9A722170AF57C7C15EDA');
INSERT INTO event_hash VALUES (226,X'8508E87F5D149940DDA3572BA45AF85B9E532CE9E1C11DBF855978D6ED88DE52');
INSERT INTO event_hash VALUES (227,X'53F336A168D908E7C4CD35E9A14F70170E89DE403103F686BEE739BADC5677D9');
INSERT INTO event_hash VALUES (228,X'62786A51F69D5EFD1B823E6C3B45D8458FB610950BC7D2504B6234D7E053C17A');
INSERT INTO event_hash VALUES (229,X'ECBDA3CDA1D465FA4E12C78BC2BE9D93186464B063D458884D42403B57F94D62');
INSERT INTO event_hash VALUES (230,X'64336CFE57BE1466D9F0A4FDBBBF57D46B429E761EE105A9D0502B1BD9FC9824');
INSERT INTO event_hash VALUES (231,X'0A4BA774E4C7F698F7E165F5593915FB100266D078EB5BF222630760E353DFA4');
INSERT INTO event_hash VALUES (232,X'47A3022B7A551B0D27D458622AE9E8E2EE49B1837354B74C242C6728AA2B5C95');
INSERT INTO event_hash VALUES (233,X'25FDB5E2D16A46E93B25BB803EF151603D31C12BEE006BD2D53E09F0862E79C2');
INSERT INTO event_hash VALUES (234,X'06F21A677CDF68988EDD6A8411E2F527FF12DD84DF6121A5CB21B59450BAB6D0');
INSERT INTO event_hash VALUES (235,X'9B61EBC283B01483A201CAC1827DE89D2DDE43AD8164F58926373C9500A75127');
INSERT INTO event_hash VALUES (236,X'4A810A1420530DBFD38EDA7F4E5BD393282E0C5618A2F29D18B0950F812F274D');
INSERT INTO event_hash VALUES (237,X'4A87AF8A5158D108F8355720A9228D7C19CA34730E995677CE68E8959FDAE679');
INSERT INTO event_hash VALUES (238,X'92CC68CDBC1F3BDBB4C0C7C93A08DB413F261AF21E00508A9F31A71A28428891');
INSERT INTO event_hash VALUES (239,X'F4DAE0778F63F0DD26449B3307930237FDFCFCA4A261765E4E61CC0F06EBE3BA');
INSERT INTO event_hash VALUES (240,X'A36EF27F4A2DA99FA098EECCCE5918592AE9CB1CB3108FF9E96619A8D85BCB1F');
INSERT INTO event_hash VALUES (241,X'62F1EC905FA4B56BB7C3FC56312126BA924EEC69707C558A527954A40D3B2C44');
INSERT INTO event_hash VALUES (242,X'078DA77C560A9F6893CFDCC908EBAE1CD7223DEA7E413C19EB0540662A7638BA');
INSERT INTO event_hash VALUES (243,X'25D799EADBC376F99103736CA3523D98C10A33F87398CA3165C918215340F8A9');
INSERT INTO event_hash VALUES (244,X'16970D9A49B4F277E55AC43093D0AC812D4B23E7B21E964F656538A88F891F66');
INSERT INTO event_hash VALUES (245,X'41A64B5222B5B1477F66BBB1695732D1F5C1FB91FCC2B468F449FF42BCA57BD4');
INSERT INTO event_hash VALUES (246,X'3DFB81AAA90BB4BCC34A2640F54FA41121FE8823CD391E9130FCD8B9B13FB6C4');
INSERT INTO event_hash VALUES (247,X'A5C6F0D9833BCB87118A4B54CAAA2EF93C93A9A8F7947BBFCACED75B51BDE200');
INSERT INTO event_hash VALUES (248,X'A5989B18EBC2DD05034777BC5B8C7879189C1EA6831F17E2BE97E3B43B6564AB');
INSERT INTO event_hash VALUES (249,X'6C60AF64A93FB95F78A1A7FA392E84F09F132D43D84EF6A3CE973DF9BDABAF69');
INSERT INTO event_hash VALUES (250,X'D483C4045CCF6501E8BCC9A0B8987C769580E5FA1134DAE1D83243ED815E680F');
INSERT INTO event_hash VALUES (251,X'7095720AC2095C2CF943B8987D6E6C5A9FCD3A876D9B1A486BF871347CA0FF6E');
INSERT INTO event_hash VALUES (252,X'BD58B3A0151CF95671B021B9E23C6D8F7E30EDD2269B9111BC09C235313397D1');
INSERT INTO event_hash VALUES (253,X'D2732E5E8CC9C32C8FDB2A38AD79411AF2207DF4E8BD07B091103BD3F1F6FDA9');
INSERT INTO event_hash VALUES (254,X'EA835D5EF6B3B922A5319A82BCAC66B9B86A6A348A8FAC7A8AEBE8EB00F65CCE');
INSERT INTO event_hash VALUES (255,X'3B81DBCE69FC09764C88588489294961048F267FFB75478DDA854AF2E525C046');
INSERT INTO event_hash VALUES (256,X'A3B5E81085B28DCAB5B7B33191F0D00448EDDC1E69940D26D479C07F4DBE33E1');
INSERT INTO event_hash VALUES (257,X'3443A16C3ECE50D8C87A79594EB514D5584FA5AE78931555CF34A60BDB2BB591');
INSERT INTO event_hash VALUES (258,X'3499B3B5C754A86E1F0DBB4A6DD42D0273F013E0D676C9C3112B48E12F14D6D2');
INSERT INTO event_hash VALUES (259,X'65ACBE479B2B089B099B8C34244A611CC4D3D1AC1BAB6545C26718F5374CEDA0');
INSERT INTO event_hash VALUES (260,X'AF17614127373985DB38820B09A5E46C984B61171809087E5186DE881BD7AC3B');
INSERT INTO event_hash VALUES (261,X'4623069C223B4B8A7015BA5D0A4B26D08A291A5BBE3415624EC9FE598E696E94');
INSERT INTO event_hash VALUES (262,X'3756443D8EDB3E0CF427F3EBDC38049909D81558CED98C81691B9D512E365807');
INSERT INTO event_hash VALUES (263,X'496A740B5894E1C727338CAAB4E93525A41107A995E34DABE1C53D4A0454D35F');
INSERT INTO event_hash VALUES (264,X'5B2D43E58EAFA28B7501C93CF2E73637FACE6E6FC84CF277CB32D6ECA27700C1');
INSERT INTO event_hash VALUES (265,X'3150CC4323C0ABF2FB486ED92258AA01D83D1AFBDFF54A4620C5FF2BF64CD101');
INSERT INTO event_hash VALUES (266,X'CFF4A3011A90DC13A670753DF520E51663FC669C1B6561A466F43D958807B37D');
INSERT INTO event_hash VALUES (267,X'A00A11CE8A5B4D7A471B126459B69E6C498380DC5D9D47385596FB6D19AAA878');
INSERT INTO event_hash VALUES (268,X'95402FBC36945EF86AADB79A1BDFF2BBA2F63A05F624A781F782A8EB5250DC21');
INSERT INTO event_hash VALUES (269,X'704E4AB6C7A22D944F44ECBD16B40DF83106F6F49E0F1A5461D640658F56E134');
INSERT INTO event_hash VALUES (270,X'857B6E19228584830B4D9D75844C1367C296B7D671A2C790A3D5E769FF8ED5D8');
INSERT INTO event_hash VALUES (271,X'5AA12ED6F7CC86AFF40E276873A091A70D26A0B3437B98CAE78F6D272FF6E97D');
INSERT INTO event_hash VALUES (272,X'17E8E918983EB674D84F162857156BEB6EE94AD854D98359924CD98B6C189A6B');
INSERT INTO event_hash VALUES (273,X'D943C352E1FAA974393F3341B02ABC99BC5AE4B9C98B3665215FA41B08FE3D32');
INSERT INTO event_hash VALUES (274,X'756F1C30023928FFF76B4EF1B89E53AF957928EB8E0359081FAA29E41CDD1DA8');
INSERT INTO event_hash VALUES (275,X'3F286E63CE6DB83D391374270E51DE626070B90C6FB1FAE79AB96D775A04C9F8');
INSERT INTO event_hash VALUES (276,X'820616217CB672548E3990840E1857B3E6384384B2D3C7E29DCF7B793C42F0F9');
INSERT INTO event_hash VALUES (277,X'A1A10DA8F93AF0BE49358AF18FEB905F29655711E51B874788EE0939CA98A500');
INSERT INTO event_hash VALUES (278,X'45EF12183243E1448FD9DDC8F3DDFBBEE0C9429778C0BC352C7BFEC0770447CF');
INSERT INTO event_hash VALUES (279,X'E4BF31DCBA59A4A846F94B89E81880433CD0091FD8359D7728657B9A5CC9390D');
INSERT INTO event_hash VALUES (280,X'D4C70E58B8DF5A9668F4DFA78E7D2DC4E7BFD28629C281CCFCCBD10636A972D3');
INSERT INTO event_hash VALUES (281,X'8486C448A38E770B989386A00CFAC46D289E6A8C146FAF5B95E880EC8C29E46D');
INSERT INTO event_hash VALUES (282,X'B94BD4E1ED91C8E519F27C1C610DB8C172545070CE84F94DED0411885AB1AAC7');
INSERT INTO event_hash VALUES (283,X'A4B5FC7E8EA45148D023E575312478655011D00E4C12B86E7FCC701F9FAC9547');
INSERT INTO event_hash VALUES (284,X'C4B5353C4BC8C3DAD423645419641246A02FE3EC5E305FAE1241ABCC1855ABE8');
INSERT INTO event_hash VALUES (285,X'BE350672DCA42E82E6EDA9A15C5AA08E4816DBB802A8A78FD9D26B56B2C31903');
INSERT INTO event_hash VALUES (286,X'40EE46F0CA8B9C0FB31C2EDA90514E2DE9F61641D9F751F7905A25E4B6BFE929');
INSERT INTO event_hash VALUES (287,X'58DA40349DA3E2EB036E0EF4B796A069D7A0CECFA623A686F397BD6CA76E63E1');
INSERT INTO event_hash VALUES (288,X'93A4FF995828DC33F58A5164037DBF6030C3616884E241A4927417BE7764766B');
INSERT INTO event_hash VALUES (289,X'A5C07B13F630A8FB15D196DC1AE6750F664A7DDB4EFEFDC0E71BFA8596743435');
INSERT INTO event_hash VALUES (290,X'531F4127EC48B55C85C753FEBA60F54F371F119C156CC5266336F35D4076D8A5');
INSERT INTO event_hash VALUES (291,X'CF0245A9A54261A0DDA6144D9FD45BF158B2438503DC57F70357B106F7C6E7CB');
INSERT INTO event_hash VALUES (292,X'D8F346D765F64F528ED73BAA53564809A896ACB1A3ED824855A0E95417686098');
INSERT INTO event_hash VALUES (293,X'74FF6F659246489C40CE8808463554469BC4381DF0309B73DEB4684C18FF3A7C');
INSERT INTO event_hash VALUES (294,X'15CEA5FFACA09BA3FF496F76FA1EF2644B57596B515024DFA6C6A91C0B69EAC1');
INSERT INTO event_hash VALUES (295,X'1B36AD6779809CD082161FC0407B5C50BE1B5DB047E219485B9EA2DF14365D55');
INSERT INTO event_hash VALUES (296,X'D6CAAB175C40CBA063AEBDD9DF2C49B250C08CFD8F020858A5067D0372BE6E97');
INSERT INTO event_hash VALUES (297,X'B8D030F88DC0BEC1AC660B14F141A07A5DFC090CE50CAB3FEEAB061C18F41E0F');
INSERT INTO event_hash VALUES (298,X'D18E8AA78D2732FF7E65A5C7AC99D57B524BD507C447F3D8F2C7342B79E0096C');
INSERT INTO event_hash VALUES (299,X'932E1B8D9DDA136CCDA5ABE1528034B1E33F2CE280A4A7E0E82CD6C3C3C7E4E0');
INSERT INTO event_hash VALUES (300,X'15E713B61CEA5F3DA426CF7B21A021FA954FBC8AC6B50E58549FC1B3F2308BE4');
INSERT INTO event_hash VALUES (301,X'E852835DFA209A6579168F992D67797F92A3493B6944F55AA437C1FDBA9C77B3');
INSERT INTO event_hash VALUES (302,X'B035F9965096AF83431D0F15DCD6BE5B763F544A301B52B93C7C55399AF32186');
INSERT INTO event_hash VALUES (303,X'18DA87E1462C6DC80C2368B184AC903483F3D7A2422CBD5B0513F915EB2744B4');
INSERT INTO event_hash VALUES (304,X'548C6A4C7D7C88A1E5C27705454324A7757D75C7A60A17DD550B29EFD35B8B82');
INSERT INTO event_hash VALUES (305,X'B0C594160F5134BF764A24F22AEC28F0DB8F073B968E57CE3CD9171CA466E3DD');
INSERT INTO event_hash VALUES (306,X'5E78735393FC22D31E42727DF70B5F72CBBA78A73F4D04E35B90A96EA90919F0');
INSERT INTO event_hash VALUES (307,X'88F1F06149C983F86D97196A969D4C4CD490353CA32D31F5E119D61B39DD69FA');
INSERT INTO event_hash VALUES (308,X'D537D6F16C1A9B0B4C07507AC30EA717D08810E30CB5CCF92977C84CEBBC643D');
INSERT INTO event_hash VALUES (309,X'B035A894D179178A6E16A0036A57D131E1CBDE4FF0360894A480B65AC58117DB');
INSERT INTO event_hash VALUES (310,X'F7D5092F355ADD08C48DEBB2166D2B5104CCEA674DAA531CF12B94794E67B5FA');
INSERT INTO event_hash VALUES (311,X'4349C313D311F1090C5A9BC59D71401E115FFA417E6861B1D558C34DA0B0466C');
INSERT INTO event_hash VALUES (312,X'68717B08B9208BC0DF8B9719C6765D655FDAC29E1BA5FB6A11582B4CA5A947B0');
INSERT INTO event_hash VALUES (313,X'37447304CFA46ACA907448B2C1D3578680EEDCA2A96D4BA5747D84024E2AF039');
INSERT INTO event_hash VALUES (314,X'57C31D488894449B6D7705F6BE52BFF42B5C07B07B54B1240EEABA7A8726F07C');
INSERT INTO event_hash VALUES (315,X'F2F54B9938636A20610477396E309B40F73759D9F0FFA60CC35F999E8B9FA090');
INSERT INTO event_hash VALUES (316,X'E97BF28FA5E8EC0F4EF7C9C335E640BC93BAEFA7CEBC25CFD32AA3A2F9EC8EFF');
INSERT INTO event_hash VALUES (317,X'F703E485F4E594C5224EB737416DA48F32D2C231FA0E570F8FBA62A04109A2A3');
INSERT INTO event_hash VALUES (318,X'BCA7F107B8A081502B94CDE30E12ECBFCE0D5164CB8E9796ADA9DCCD906BAD64');
INSERT INTO event_hash VALUES (319,X'8219FE648002DCD8CB878F8DA3E6713596B482666C12C0CA3795075A72F71DB4');
INSERT INTO event_hash VALUES (320,X'E0B45E07DA44E939E5E15A0A503AE624A6EBFD32D7CB75790EF4378DDD5B9AF6');
INSERT INTO event_hash VALUES (321,X'C0F58D177F23B3C98F6FF819974BA4007BA0423A4AA4704704C3E621379140A5');
INSERT INTO event_hash VALUES (322,X'A846CC241BC36E53E0F8A00B284BE3366848D8D26AD0B03BB6F104070FAC48DC');
INSERT INTO event_hash VALUES (323,X'05C7E6E2375F8931CB76F46D2C22E89DFE354B8AF9D91660A743F5713C524D27');
INSERT INTO event_hash VALUES (324,X'A16A852B18EE9076C937F316E14D85E0BCF86B875754843EE2EE659A0D4585F8');
INSERT INTO event_hash VALUES (325,X'DF92A4C68D129D21CB61ABA80EE332DE4B2FFA034B80A84AFCD604EEA532F8ED');
INSERT INTO event_hash VALUES (326,X'281DF23BC4FA616B3EEAD5A762086B8BE29319F25C3C3AD2D2B769AB92EB3872');
INSERT INTO event_hash VALUES (327,X'095319C345124471DC64B6AB467F30ED763C27F6997092D351029A09984EB78B');
INSERT INTO event_hash VALUES (328,X'13ABC6DEE8B0AE184B4FB8798A5F21D6181A57748363C2F44D61409BA76D5551');
INSERT INTO event_hash VALUES (329,X'9D91D2A0746DA5440AA2CFF05664AFB3616E13D0FD43DD33159EC19EA707C034');
INSERT INTO event_hash VALUES (330,X'CC96F486D73A6A0D41BF0729A602FB0B99DA860858F370A9D19BC79893B6C1A1');
INSERT INTO event_hash VALUES (331,X'E4DA5C9C394784496C9EC13D8E3143E5B4903EE4D766ACCEC408DF7A8049621F');
INSERT INTO event_hash VALUES (332,X'8C62287FAA0AE6223DA217B65043023E3C11ACC4053FE4C01E3CA89ABED83262');
INSERT INTO event_hash VALUES (333,X'F219BA80E41D37B3780F437F25A19073772AC0ADF69B346685C383A597B7A3E9');
INSERT INTO event_hash VALUES (334,X'4D0998E66255193FE90D4B99609E4195374FD02CE1E6A5275EA7F953BFFC8890');
INSERT INTO event_hash VALUES (335,X'C9F5716C0DBCA9759B56CE259890DD377BD4239CB8A5B8421C7C270EA93D4E06');
INSERT INTO event_hash VALUES (336,X'B94B498151BA8AD343E1729D258F4939E01BCEA950EA251DDEF763E1F564C41F');
INSERT INTO event_hash VALUES (337,X'E78055FF82E55727FF3779A4D07A6377351D302185199CF6D44257145280BA3B');
INSERT INTO event_hash VALUES (338,X'9AAA9BE7E471E345D8878D12192B4F6CF63D07EEB97978F46E27E04AA001F950');
INSERT INTO event_hash VALUES (339,X'583FD05E55475507C209F8221E5F99916BC1BC98F5E74BD8D96D095BCC8D9F5E');
INSERT INTO event_hash VALUES (340,X'9CC8055F4A2F6EE939C354625FD1057B07094E2A1A8172977DCA22C56C574F3B');
INSERT INTO event_hash VALUES (341,X'E3390B9245E7C55CB5B5814B804B8064E3FF6C0D530EBCBE4F2E41B7C626362F');
INSERT INTO event_hash VALUES (342,X'9853DF029C79631D63BD691D1F24F2DDD2196BF109956A8FFF57D093E42C818D');
INSERT INTO event_hash VALUES (343,X'5BB7B88D8D93656B8FD3C3F982D382BBAE315BC23C4AF6E672311DB0DAAA8DB6');
INSERT INTO event_hash VALUES (344,X'4387668E6CC3F5DCE9019D2D99FC5AA7C933581BCA6EE13537EF5170CE6B5D52');
INSERT INTO event_hash VALUES (345,X'DA5872909B1BDAEF8E68DBED344FE20B9F37F9FBD1F6B172B65819B5492014E0');
INSERT INTO event_hash VALUES (346,X'0ECA9B022710D7AE6449F934846B68592356225D978EA9A975F5E38C9BFE60C3');
INSERT INTO event_hash VALUES (347,X'2B382CAB515BDB463E8B05C05970038B014F4648F5857FCACE651202680BF4B2');
INSERT INTO event_hash VALUES (348,X'15792F666B25436E3785E0028715F006E3A1CF070AEC8FF2E0D4C1F9EB739F2E');
INSERT INTO event_hash VALUES (349,X'7F90423342DCE670198034DF9A1D71B38BA3F3D817509BC27D36C3E852121CDF');
INSERT INTO event_hash VALUES (350,X'1388B6F4373FDFA993B6E27D5C44250875E7203E0E353A3986E2753B58B65E06');
INSERT INTO event_hash VALUES (351,X'265E30B8C8C3A250660B57F4FF6A336AAF7CF3C137CE0D807A0049055B5247BA');
INSERT INTO event_hash VALUES (352,X'B7009D430EB6BF14CAD09A129FB4312ADC11883BBCC589E6741E655A9633DC40');
INSERT INTO event_hash VALUES (353,X'23E2B0EDC8AA21EB07F5119B3BC3582E12E78B8C33874BAC54315219C28F7B23');
INSERT INTO event_hash VALUES (354,X'346AA5530BD501208CD3DFFBE21DF227CE60629078F2996441900BE56B28C743');
INSERT INTO event_hash VALUES (355,X'C48C3FB0425E66B86C1BE8DFB5E4D712D109536571654102A12371E1DB2E3CBF');
INSERT INTO event_hash VALUES (356,X'985AA31E996ACB009FD80138ED2596D2E834DBC954B94BF2B788B651A6E7E140');
INSERT INTO event_hash VALUES (357,X'A4CC77AC20E8A3FBB959AA03277C2D0E49DA68279CC087DD88A098C92BF7B27C');
INSERT INTO event_hash VALUES (358,X'3DAD7B0ED5623C0DFA2202C195EE0ACE234F68B23C9F9B86B2528D97FF4A5FF2');
INSERT INTO event_hash VALUES (359,X'A4581751EC650C310083F229ACD988F19D988F047EA96998CCF82A2680C1E36C');
INSERT INTO event_hash VALUES (360,X'72305C6B61D9FC8B5B10C5E493C398BF36277EE1BE64339F572F1BDCCC87E5C8');
INSERT INTO event_hash VALUES (361,X'43C6E584C540979FB4E0C2BBD27D7D1F441E5841B8AF04193F11956D047BF79B');
INSERT INTO event_hash VALUES (362,X'9ADD44A40CEAEA8BB236CF5440F4D9CC147F2805C3CCF49AAD049753B3416ED4');
INSERT INTO event_hash VALUES (363,X'D51FBD841E5D95730A13FE6768A4648786A960EE31E4F350F02D04F8EC7F957D');
INSERT INTO event_hash VALUES (364,X'5183422FE49BDB200F7D415767A1BAAF919A3C32847CD93FD59A83C144E58889');
INSERT INTO event_hash VALUES (365,X'AF082088795EBB65E2038E5F1C3800D4127CD51FA4EFF42B5549A0CD96570B1A');
INSERT INTO event_hash VALUES (366,X'7C300184FDEEA8B733E64CF535E136AB8DFE90C6135036A40FC040674EEC3E74');
INSERT INTO event_hash VALUES (367,X'F8093245D6ECE3DAAF1D80A1ACE04557E081DA8DF07A34D17680B0CDCEE4FA4E');
INSERT INTO event_hash VALUES (368,X'83EE19C50F5193B063BD0240691F3B3B96B0B485CAEADEF89F589F252B0AAAEF');
INSERT INTO event_hash VALUES (369,X'268A420F004B38E8F5DCCCD08376F2143EBC76ABF06EE4A63F5503C205576CDB');
INSERT INTO event_hash VALUES (370,X'6753DB350DA9FDC13C90A52C5776F8CF08DDD443ABFD59A6CA73F00EAAEDB41F');
INSERT INTO event_hash VALUES (371,X'FB89A08BA832E29E0846BF8EDD1288076277FD917B79B1B422B4C4971F3DCD9F');
INSERT INTO event_hash VALUES (372,X'CBDC18AD8835B9AEE8B8607C1F2719DD8BA8D876AC6DC7655F84A4EF4F5CD56A');
INSERT INTO event_hash VALUES (373,X'438E5CE75BEAA3BDA59AB1A1827786B4D0A0DFCDEE4D74590BFD7A062FDFFE4C');
INSERT INTO event_hash VALUES (374,X'2734154B308FD6A8C264E638A2C2879ECE7330336A459880C3497F6F8B3DCB09');
INSERT INTO event_hash VALUES (375,X'EA79D4CAAABC37EA95EEEE98CD20B22D0DB4D2A1637AADC49E25DEE9C6BFEA6E');
INSERT INTO event_hash VALUES (376,X'E7AF7382939FCEFA3E6BC42EC901287A5C9E2CD7C4B02D232111644ECCB0FEBA');
INSERT INTO event_hash VALUES (377,X'8E7F6303943CB1B0D5811657FAC6D08542A570658EFFF4871198C6B89037CD28');
INSERT INTO event_hash VALUES (378,X'5303F87D2D7151C766E0D3EAA245059867BD8248373ABBC41250578B5BEB3F5C');
INSERT INTO event_hash VALUES (379,X'5386F6E2DD374F945941ADD83D985D08E74AF847819145D91666D31EC22C163D');
INSERT INTO event_hash VALUES (380,X'53EDDD72B3D05761381FA4A3B0237E6F223FAD2B89D58AFE78C10A5D4AF073A3');
INSERT INTO event_hash VALUES (381,X'865F449F288F2BFB07A54DA53BD357DE45207A7CB23A182ABCB5F693AF863FED');
INSERT INTO event_hash VALUES (382,X'2EF2B2463AFBB5226E0C823F9A37F10F00EAE1BE27A661AC829435A55C49B805');
INSERT INTO event_hash VALUES (383,X'A5AF280FDCF4652FA03CBA439A6D5B6B651E4D73BBCC7345CB521AF353C0F28D');
INSERT INTO event_hash VALUES (384,X'9F5E6EA5E0D3221ECB50AC4FFCC0D9D121999C74931CE46A01EDC19E2CC627CD');
INSERT INTO event_hash VALUES (385,X'FA71FF8EAA69327E90AA4A2A74C3FAA4D940F30674C7F57AB4050C9F3559D531');
INSERT INTO event_hash VALUES (386,X'E52CE6B76E8399564D5C2364CC3DD85216E4E4C2684A84DC6603CE56987AD5BB');
INSERT INTO event_hash VALUES (387,X'24B831E51C1D061FE38BDCB0EAA14BC27678E6319887EBFBC5EF3F549C83BD38');
INSERT INTO event_hash VALUES (388,X'FE261C7255F48D71AA44301FB83B219520C2572985500F8C85F5E8798844BDB3');
INSERT INTO event_hash VALUES (389,X'8A7CEB80D5A4F6A3635AC085D1D149C105F9A1DCE988EEDB042824EEE85A676F');
INSERT INTO event_hash VALUES (390,X'80683A28628E06DEABF0D0E54CE27A009AA02ECE3173D9E3D1CC7D8947DD28C5');
INSERT INTO event_hash VALUES (391,X'75C8FF923041FEF225E6574A288AE26B85221EA98D4C93E2EEBC95A42FDD43E6');
INSERT INTO event_hash VALUES (392,X'A43E10397602BD71D88BFB11D52D61BF4976A6062FEF271EBB41EBE942732015');
INSERT INTO event_hash VALUES (393,X'9AAFD8F6974237B8CB8C9844FB384359A6F45373066EA5A4C6365CE5651DC114');
INSERT INTO event_hash VALUES (394,X'69FA0EE50E237334CC72F99DBA9796669852FBA50787856B3FF42CA5500D08AA');
INSERT INTO event_hash VALUES (395,X'19A99A3800870924817096D09088C05CAD6CBAA57DC7C34D02AF6FC0F5040F8B');
INSERT INTO event_hash VALUES (396,X'286FD9F104E7AFE6C16CCE1F351C22A0E12555E1339019C7CFDA668D78889C1B');
INSERT INTO event_hash VALUES (397,X'BF8DA94E3DA659967A0D7B4505CE0A63E2BCE998D3B2D35F0C20738A3312D469');
INSERT INTO event_hash VALUES (398,X'4573366B021D31687400A64DB5A8D4950D5BC4FE378CBD96A1A7EEA0394FED69');
INSERT INTO event_hash VALUES (399,X'3F95FD9F7FD2C3C78F1D59505B19919D3572C343FCD3A72DE7FED8644D1724FA');
INSERT INTO event_hash VALUES (400,X'265D2E8CABB65CEB528E3F1A4E91ABCEFEC6AFEFE7F108451D2803124D44BC26');
INSERT INTO event_hash VALUES (401,X'3E4786253A508E89CBAA2F2C05069CD66C38B2E58CE6D23A10B5CEACD48CBDFA');
INSERT INTO event_hash VALUES (402,X'F1A219D07D8D86BC36B6F42A907B19C9726924B3548630C5B47996361BB8B792');
INSERT INTO event_hash VALUES (403,X'E85C01E5CE9DFEEFB4208F6334529A2E12A4FBB693E45397424E77F18C0ED296');
INSERT INTO event_hash VALUES (404,X'B1D9AB7F3C6F00995BDAEC5E4E829F566BE7F309CFD54E83AC7037AD40A3EE84');
INSERT INTO event_hash VALUES (405,X'D90B65BA71B4D6EF4E14E30E5845FF7BA16B9F303BF9CA71C0EADC1506CFC402');
INSERT INTO event_hash VALUES (406,X'208E37495F44E7F0D9BE8F3A3F4E6B1CB8BD7FE388480B2B6581D80A5D1FFEC5');
INSERT INTO event_hash VALUES (407,X'6C258EDBC3D56794A5FB8098A8B24BF8E109EE54C6D72CA5A9DA615F4F72F91A');
INSERT INTO event_hash VALUES (408,X'B423871FA46A7C13A20D65EBAECBF4150F8CB16A41ACE462AC193FC60D37C98C');
INSERT INTO event_hash VALUES (409,X'D57DC70A657617CDED833B3902F95CEFA0FADC84E8C7E36D2BE53C5402B605BB');
INSERT INTO event_hash VALUES (410,X'16F58797B4620127D93963C7A7766E1ACB0AEA15856673E82A2CBAC9BC251BA2');
INSERT INTO event_hash VALUES (411,X'562717AA6929D2C3375F1FDA92BF4A89020A3BA2ABE032AF49C3F6038E89F44E');
INSERT INTO event_hash VALUES (412,X'8BF56F999882361B13B712BE867C03C0A19FA2C6E45D364DF39A68A444F0DA8D');
INSERT INTO event_hash VALUES (413,X'33792170F96906447B744158214EA9E46413DB2412FC8C0D00606683316B7744');
INSERT INTO event_hash VALUES (414,X'630A75C924DEE292C14194B11AA389F19F5819FF6C4FBC67CA4659A9DD4C59AC');
INSERT INTO event_hash VALUES (415,X'74AF31A84610058D4AAD3B2622E6944E4A678681881DBCB46EA3906BFA2A020A');
INSERT INTO event_hash VALUES (416,X'904AE1C24723CB67918E65125D6299D5251847D9E6CA0749648E95D8D3880C6C');
INSERT INTO event_hash VALUES (417,X'F318E50667472058878F54EB69119209F147D4568FF55980E226283722F89C95');
INSERT INTO event_hash VALUES (418,X'02AADBE016C129BCB7571717CCA89E7285C103A39913CE3E2A0A7349F89447FA');
INSERT INTO event_hash VALUES (419,X'27FD38DA427DFC6CA16B7061A5D91DCF06F5AAF724A7EC543D48DD54B3D3B80B');
INSERT INTO event_hash VALUES (420,X'CD53DD88991F12E19F5DFA509AAAA56732EE83915D4A5D502A0DECC1FD759A03');
INSERT INTO event_hash VALUES (421,X'6FD7E1FE9EB567187039F3F397F0B7134FD1DB7409C1DDC57DB7F1C742BB5895');
INSERT INTO event_hash VALUES (422,X'5611F6F24E1F3D86CE48CE30DF69C72A2BC3C134097640939900FDBCDD63C3AB');
INSERT INTO event_hash VALUES (423,X'CA4D91D035663D48E19B5F86D0BA0AFF6FDA352669B816D756722E4A50B3F8C0');
INSERT INTO event_hash VALUES (424,X'69428F2C9608485952B57B5096503477F4CAC883ACA7FD488B661E63C7CCF0EF');
INSERT INTO event_hash VALUES (425,X'1773F9120E06FEBF5F3E9108D90B53194BBB38E17457ADE727CE110B5E13F051');
INSERT INTO event_hash VALUES (426,X'D0B5A2873F58DCC05FCA852C1F51EB66C768FE06D227186EC01A01D22CA02010');
INSERT INTO event_hash VALUES (427,X'16DDC6116C19AF0AB163B17B555B78DEC322E43AD6E1BC24F20F2DB8FFA04642');
INSERT INTO event_hash VALUES (428,X'947A16E9D52F7599027E83F9805D9BF8C87C7EE93E8DCA412AB647B459D2F28A');
INSERT INTO event_hash VALUES (429,X'14A5720FB3D74D4713C9C0D82A50BEE1F99EE8D74EEBA79ED2C1C23C1DD6434E');
INSERT INTO event_hash VALUES (430,X'D9CEDB94AA96D88A290B76796B92556763E574F1903D88973423F2966007A6D5');
INSERT INTO event_hash VALUES (431,X'5DC5DA840D33C21831AD830D36A78C612C6A6E4C9AC30C10638DBD044D594ECF');
INSERT INTO event_hash VALUES (432,X'F876109C0BB01C1AEC0C19BB83F24877A3CEB07850E3017C5210F3316E48816E');
INSERT INTO event_hash VALUES (433,X'86FCC8943AC88DA680BE8FBE5BCD1948FDA32A054034BF31365A061CE58E2A34');
INSERT INTO event_hash VALUES (434,X'1EE212D8BC89F441D6CF29AA334E2969CD2F3CC0B3FA7AB707C24EC6C68588A9');
INSERT INTO event_hash VALUES (435,X'3D9F42638F97D3139B800F0DAD404826C1FBF9F46CFF5B5E31972C399E1658EE');
INSERT INTO event_hash VALUES (436,X'EB775E5ACE54F02B83A4D16180599C0F78BD127F1B44B2F2DC726B20DCA42C59');
INSERT INTO event_hash VALUES (437,X'0EB501A68D51456EFB8D4295F76FBE9F113B9541DED8BA1D6EBE25C92AF27463');
INSERT INTO event_hash VALUES (438,X'5854C02B081CC63B9EC133DD43F07C18FFACC58F989793D30BDB963F7A84626B');
INSERT INTO event_hash VALUES (439,X'2684B388CC53CA4A4099A201EA96943EC5E16A5564CBE9D17E1E357FE1180A03');
INSERT INTO event_hash VALUES (440,X'F4A5DE3245E00429374D3A3EDE9BAED3D124AF6B4C11188217E9484690264439');
INSERT INTO event_hash VALUES (441,X'5408C29080418DAA9F68E3C2F545552C250E14E9AD6A614D584E7D45F41EED0A');
INSERT INTO event_hash VALUES (442,X'58A80ADE9815514969C3D9AEAFC630D5D0601F6BC8363333DD2DE5FA03B3CC92');
INSERT INTO event_hash VALUES (443,X'55D184366CF51A716A4C785D2C02B9889B2C63B912E780B5C4C4B39DD0113693');
INSERT INTO event_hash VALUES (444,X'E0D3521E30C65436A3B448E7A5E957F8B9BE696A3F1115A1DC12E19632BA9AAE');
INSERT INTO event_hash VALUES (445,X'1A2385BC2681F8DC92514160C18CE9337D6247CCEB982074FBCCEE790167B6DC');
INSERT INTO event_hash VALUES (446,X'62D2F4C0F1885B0F72229372ABB1715EAA3F53B5C04AAB525536D9DA23B51FB7');
INSERT INTO event_hash VALUES (447,X'26A20F291788101350C1135F235FC3BB683C0402E337CFAB92923BE1D98145F0');
INSERT INTO event_hash VALUES (448,X'EE35C486F2AF375730FBA9C6AD1C733D55CF1F2E4FA35D1B4B6CC0C70CFF6CF8');
INSERT INTO event_hash VALUES (449,X'B8CD8C3B94C9DD41157CF60D6B72BF0CA23B3DEF2A9BBA7ACB679C0B4249CE3B');
INSERT INTO event_hash VALUES (450,X'155FD2CB1CB0B996428A6A940FE1B328DAF8319C79D1EE7E80F9EB5D2E78887D');
INSERT INTO event_hash VALUES (451,X'589C07A33ECD5F72ADD833D70F242105283643C7C449DED78FD97D4D79CE8191');
INSERT INTO event_hash VALUES (452,X'DF85B107453B5DFCF163366021C33B3944CA09D441F33C87A6692145C8A3BC92');
INSERT INTO event_hash VALUES (453,X'CF4B18994A3FA0903130509EF3D038BE739E65457F0FA31F627F41819E550FED');
INSERT INTO event_hash VALUES (454,X'0F939F1BEE5B96A528715F39E8CBFFBE31D1F27BD4FB19AD1F6BAD97277DC065');
INSERT INTO event_hash VALUES (455,X'0AE0F1D12EB70CF4D4ADB558E67A7266ACF626FB81DF2DBD456AD08E0D379229');
INSERT INTO event_hash VALUES (456,X'D072343754530765329E838686606C58CD30895562D6908D40951D2620C4DED6');
INSERT INTO event_hash VALUES (457,X'8D453D27D7ABED3B46F22C4A195B4B24B92F831EE0835650F5A331B166F3EB9E');
INSERT INTO event_hash VALUES (458,X'53039DF080D242D8689457F3CFA2B87884977A0855A3F7EB3013C586A5BFD448');
INSERT INTO event_hash VALUES (459,X'65A1B3D96101BBD59BA2C380A1ADAFD313135A55B710721763321FB944CA614C');
INSERT INTO event_hash VALUES (460,X'C66F77ACA5EDDB2726E064004F0AB5429F5A74FD5434E4AB62430C13F4A50247');
INSERT INTO event_hash VALUES (461,X'EC9D54BE6247B05E0AC98E371EB94F2FB15EDDF56070EC230DEC09212718D733');
INSERT INTO event_hash VALUES (462,X'2DF011CADB5F061AEEA3113A5A840FA62D4BC70D7AA6AEC6C3DE9ACD2DFFE724');
INSERT INTO event_hash VALUES (463,X'0F7CE15A056210B162881BC17B2C0324D21D3FDF7F17A72F839EC7E95AAEBB47');
INSERT INTO event_hash VALUES (464,X'C1303C838427D1E86759ECCFB1CB491F532C788F46CB8D65981A417125BD6C5A');
INSERT INTO event_hash VALUES (465,X'AF1E5C2901FC5D68C86CD219B1E67C9256A85E465FD6EB0A3813DBA4C48072F6');
INSERT INTO event_hash VALUES (466,X'82AB2C50F60AFB1500357A740538C97C8837477A71B31412675742AC03B74715');
INSERT INTO event_hash VALUES (467,X'4DE36EF5989CD303C3BE3316E9074AAE85B1B5B7294668FFB7AC85ED81C8CCDF');
INSERT INTO event_hash VALUES (468,X'21B4BFA9B51D92423B0B26D2B1C56D644A604CCB6894A2A5C53A2EB1E2FE515F');
INSERT INTO event_hash VALUES (469,X'9CDD3665F3BB94F4B34081FC9F2D1FFB870A9E7A50268B077F9B542114955004');
INSERT INTO event_hash VALUES (470,X'E3EED89FEBC728B6018C3865CB1363C560D4E489877DB2CC5C8238290D409218');
INSERT INTO event_hash VALUES (471,X'F65EFC40756463B63BB66C17A2DC66E9231E6563FE799FC9B63415C6869B5AA9');
INSERT INTO event_hash VALUES (472,X'C1BAB33E39094B52AA978D330096A8272424FB7741715D946A623A235E14238F');
INSERT INTO event_hash VALUES (473,X'E4EEB4F88FDDBC4E07A1BC2B9D893FEDC3A7A95F2F1144328CFF333E5F726FB8');
INSERT INTO event_hash VALUES (474,X'568583439E636141113B413DE2328D68EC247C6672CBB1984ECF410FC3CD2C93');
INSERT INTO event_hash VALUES (475,X'AD4CE882317D54352A95B95977860A261C27417BF793E5BDD42FA7C818758329');
INSERT INTO event_hash VALUES (476,X'3E716527D8D04AD04D738A472A84CE88453AF02256A9EDB9AD8E937F0D067A77');
INSERT INTO event_hash VALUES (477,X'24D2B159C02B018E318848841A6820972E889C650D7E0B8924390AD4E82A4268');
INSERT INTO event_hash VALUES (478,X'AE613AE10C760A91DDE0C2741748CD6E0EE6F2879F22671EE2C67EADE53F838A');
INSERT INTO event_hash VALUES (479,X'B1F647093117073BC74F537A92F578FE2FB05D41888D36B56C8203E25D090265');
INSERT INTO event_hash VALUES (480,X'925CB4E8C3A989E5A1DE073D78A128F160632F7D285DC23C0307569647884B93');
INSERT INTO event_hash VALUES (481,X'C238BFDA018D6CFF621F0F1A2829C7D49E952750D7E35EC51939C7A0AEA85C5C');
INSERT INTO event_hash VALUES (482,X'9C5936C562EF3F058497EEBB492F3D321D0A5C0053D0060A8049E63BEFC6B91B');
INSERT INTO event_hash VALUES (483,X'4DE3C5FAAC6EF881F35920F1E9F3235310DA3C70590F41BDC3D77034249C53F6');
INSERT INTO event_hash VALUES (484,X'1FA39DD545D17EB11A844EAB69B28164B2E7FE43408A04715BD088B22F46E114');
INSERT INTO event_hash VALUES (485,X'F084BDE3ADED69A0F420EFE8A7186B5917DF51C6EC1101CBC0A878299EB34D6F');
INSERT INTO event_hash VALUES (486,X'A10AC7185D6CCF72BBD4DF31652EBE65A50868342DFB9C7DD4D502D594551BFE');
INSERT INTO event_hash VALUES (487,X'3C716F782804D3DB50C323B475850123350A0EEF65E5628AFD3C0E95A3D6676E');
INSERT INTO event_hash VALUES (488,X'0A71E782ADE30CCFDD1A97847BD78693EBFA25741DA4C40CDD5F4FF4A503EBFA');
INSERT INTO event_hash VALUES (489,X'D79DFA571D3B9F8D1F1CA00D4C727B3C8C0113C1766C770380586D940863478F');
INSERT INTO event_hash VALUES (490,X'0232440ABB98560234DF37F3E4FCB5AAE59B081C671E92293D1F3A53D8995AA7');
INSERT INTO event_hash VALUES (491,X'CE6F198D8BE80832597C44989F726314B958C708F1677DEED104B0FDF839E4B1');
INSERT INTO event_hash VALUES (492,X'6CF5956E8981F8108F079E75E29DDCFEEDCC6D5027FDAEDAFF692AE3F25BA170');
INSERT INTO event_hash VALUES (493,X'3181F3E1DB2BA9C109CDF261A6A571E72278D0453208813C164A29E1543CDF71');
INSERT INTO event_hash VALUES (494,X'F1048677E6F2E60C8B21A750E3EB97D6C1B33B8F13F8D299B7EEFBC43FDF29A8');
INSERT INTO event_hash VALUES (495,X'A6E7A865704E22E211CC6C16FC45FFB06DB97AB284EF4632C381E8F49C88B142');
INSERT INTO event_hash VALUES (496,X'D4230AED05378F1EA986D060CC59D642A71DE22585324FC38BEF605898DE46B8');
INSERT INTO event_hash VALUES (497,X'B9B736A473A9ACC09C56AF8E0F134A3285F5916FEC46D6E519ACD3DD679821D6');
INSERT INTO event_hash VALUES (498,X'D8413A6BD6A04A47AB8D51AF770319CA4D3045A16707D80439A5431363A0458C');
INSERT INTO request VALUES (1,1869282241165478355,'request-1',1795395600019,'procedures.import',X'4EF7093F1A2319765ED963031C401F49A86C7F32618C618351482C22463A5F0A','{"added":3,"changed":3,"codes":["1.000656","1.000894","1.001193"],"corrected":0,"ended":0,"procedures":3}');
INSERT INTO request VALUES (2,8054183692118140505,'request-2',1795395600021,'day.open',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-23","state":"open"}');
INSERT INTO request VALUES (3,7682006302831556336,'request-3',1795395600038,'officer.add',X'87C000DEA46F2E72E2CCE2869A2FE50C69FE753B5735BB31272F3C5B60FE2F39','{"name":"Cán bộ tăng cường","officer":"extra","pin_set":false,"role":"officer"}');
INSERT INTO request VALUES (4,5252003895360974675,'request-4',1795395600041,'officer.set_pin',X'04FE137608D40026A15AB7CCB7BD7DEBC274F485588DD50836463F2709069683','{"officer":"q2","pin_set":true}');
INSERT INTO request VALUES (5,4742199033689217204,'request-5',1795395600045,'desk.sign_in',X'0DF9D8506E48791F6F12D791407EFCE125C918117528533839155285ED7679BB','{"desk":"2","officer":"q2","state":"open","ticket":null}');
INSERT INTO request VALUES (6,-4321314432255400506,'request-6',1795395600049,'officer.set_pin',X'81FD80569385611319D5056433508305BB757C3D4169605CE55122990A9AD735','{"officer":"q5","pin_set":true}');
INSERT INTO request VALUES (7,-6270147638397464449,'request-7',1795395600053,'desk.sign_in',X'EA39939D1EA36631B9E780B301814835527798B06B260E5EF2F23217E7BC78FB','{"desk":"5","officer":"q5","state":"open","ticket":null}');
INSERT INTO request VALUES (8,-4951797207889122863,'request-8',1795395600065,'officer.set_pin',X'5EB81E99BAB86E08C7D9532A55E0B9E66D1BAC5B3E3938AD8D8BDD4282B22E9E','{"officer":"hd1","pin_set":true}');
INSERT INTO request VALUES (9,-2139011359348498459,'request-9',1795395600069,'guide.sign_in',X'FC2CBFB67A9E30ABB9700BD871122D665DCB157EB82393270FFA3DCCED1F85E1','{"officer":"hd1","terminal":"kiosk:k1"}');
INSERT INTO request VALUES (10,4177551449546743966,'request-10',1795395600073,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":1,"issued_at":1795395600073,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500073,"service":"ho-tich","slips":1,"state":"waiting","token":"JBJPEXV4KC"}');
INSERT INTO request VALUES (11,1652049992950685928,'request-11',1795395600078,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795396500078,"service":"ho-tich","slips":1,"state":"waiting","token":"95LRH9S637"}');
INSERT INTO request VALUES (12,-4593982774859474842,'request-12',1795395600082,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395900000,"to":1795397100000},"id":3,"issued_at":1795395600082,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795396500082,"service":"ho-tich","slips":1,"state":"waiting","token":"D6HKE7TCAW"}');
INSERT INTO request VALUES (13,-740478219046504072,'request-13',1795395600086,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395900000,"to":1795397100000},"id":4,"issued_at":1795395600086,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795396500086,"service":"ho-tich","slips":1,"state":"waiting","token":"CK9QWRSDAF"}');
INSERT INTO request VALUES (14,8255437367052615937,'request-14',1795395600090,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":4,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396200000,"to":1795398600000},"id":5,"issued_at":1795395600090,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795396500090,"service":"ho-tich","slips":1,"state":"waiting","token":"APAUG5K4CR"}');
INSERT INTO request VALUES (15,-5298160028904798340,'request-15',1795395600094,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":5,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396200000,"to":1795398600000},"id":6,"issued_at":1795395600094,"number":"A006","outcome":null,"priority_class":null,"promised_at":1795396500094,"service":"ho-tich","slips":1,"state":"waiting","token":"4NSXWKKK4Q"}');
INSERT INTO request VALUES (16,-906230218763179297,'request-16',1795395600098,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":6,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396500000,"to":1795400100000},"id":7,"issued_at":1795395600098,"number":"A007","outcome":null,"priority_class":null,"promised_at":1795396500098,"service":"ho-tich","slips":1,"state":"waiting","token":"U2LVUHRN68"}');
INSERT INTO request VALUES (17,-2890339085435980283,'request-17',1795395600102,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":7,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396500000,"to":1795400100000},"id":8,"issued_at":1795395600102,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795396500102,"service":"ho-tich","slips":1,"state":"waiting","token":"EKEGZNCCSX"}');
INSERT INTO request VALUES (18,-6437717581894635161,'request-18',1795395600104,'ticket.prioritise',X'F21A666E9FC1D34F76B4ED51A321C5963D120623EBECF109F8AB7445D6F0C28F','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"waiting","token":"95LRH9S637"}');
INSERT INTO request VALUES (19,5841262195888486283,'request-19',1795395600106,'ticket.change_service',X'A6A2A1EF90CA44C96AFA5997E2C2A7F7087FBF40E1068F0D64245B3DBD389568','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395900000,"to":1795397100000},"id":3,"issued_at":1795395600082,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795396500082,"service":"chung-thuc","slips":1,"state":"waiting","token":"D6HKE7TCAW"}');
INSERT INTO request VALUES (20,8348408890171239984,'request-20',1795395600108,'ticket.reprint',X'C14F50C4369E39851130097442239A77D5CC47D48FA80B2EEA09121C1A7E6B72','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395900000,"to":1795397100000},"id":4,"issued_at":1795395600086,"job":9,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795396500086,"service":"ho-tich","slips":2,"state":"waiting","token":"CK9QWRSDAF"}');
INSERT INTO request VALUES (21,-6430559325350815647,'request-21',1795395600111,'ticket.cancel',X'58E89FA7BFC2F1915EA946CDAF525FFC753BF58629B9E877AC09263DA0C4C1AB','{"ahead":0,"calls":0,"desk":null,"end_reason":"asked","estimate":{"from":1795396200000,"to":1795398600000},"id":5,"issued_at":1795395600090,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795396500090,"service":"ho-tich","slips":1,"state":"cancelled","token":"APAUG5K4CR"}');
INSERT INTO request VALUES (22,-2705015801583443124,'request-22',1795395600114,'desk.assign',X'94764BF0FE8742CFCA5F0CDD64FFEE28F86BCBC5F9C7364F22DA2E4F01A47CF4','{"desk":"5","helps":[],"reason":"Đông người","serves":["chung-thuc","giao-duc","ho-tich","kinh-te","y-te"]}');
INSERT INTO request VALUES (23,5508216287170660796,'request-23',1795395600116,'service.close',X'81A6747F94C205D1ACED3BB0C0186DCFC6204F1E5DF8037966EAD9186625EBC3','{"closed":true,"next_at":1795480200000,"reason":"Cán bộ ốm","service":"y-te"}');
INSERT INTO request VALUES (24,-2872647625304468975,'request-24',1795395600118,'service.open',X'FB9EBD69ED7195FBFD85BCBB7A9E4F0DABF1A384AECC02E49721F199CF075F7A','{"closed":false,"next_at":null,"reason":"Có người thay","service":"y-te"}');
INSERT INTO request VALUES (25,-8454197426819704649,'request-25',1795395600120,'roster.import',X'74DED83EE271FD28ED3DD38034475625E9AE01C351D96BC0DFB3363CFF8F4C67','{"days":1,"first":"2026-11-23","last":"2026-11-23","lines":1}');
INSERT INTO request VALUES (26,-2490693604579410415,'request-26',1795395600122,'service.hold',X'3C28EEC4CE7197B93CC1D9B0320C6B66741B21357D0DDC060CC564621560E574','{"held":true,"reason":"Mất mạng","service":"y-te","until":null}');
INSERT INTO request VALUES (27,1009146718449097980,'request-27',1795395600124,'service.resume',X'9ADE15C0DF9A07AEE7336DFEC5FBD28D24FAE2600DF01F90D30AE6176E10810D','{"held":false,"reason":null,"service":"y-te","until":null}');
INSERT INTO request VALUES (28,1875989302889256558,'request-28',1795395600128,'ticket.issue',X'C58FFEF7C4D87D6DACD853BE30F67B664EF76B11030FB54C634C3B3E23F021E1','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396500000,"to":1795400100000},"id":9,"issued_at":1795395600128,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795396500128,"service":"y-te","slips":1,"state":"waiting","token":"6LLNWP9CY8"}');
INSERT INTO request VALUES (29,-2342338543065259889,'request-29',1795395600131,'appointment.book_later',X'3983BB3C8AE6822F0C3F731D27F903D6FA4FE4F0EB52DB5971154769CCFB7E97','{"code":"513571","procedure":null,"service":"y-te","slot_at":1795480200000,"source":null,"state":"booked"}');
INSERT INTO request VALUES (30,-7120799736632280875,'request-30',1795395600137,'ticket.change',X'3638D0DD4E9C9D6E04260FE438B7B852B0E3D1D3C3FD0D47C03FFFC1C62CB6C9','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395780000,"to":1795396560000},"id":9,"issued_at":1795395600128,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795396500128,"service":"chung-thuc","slips":2,"state":"waiting","token":"6LLNWP9CY8"}');
INSERT INTO request VALUES (31,-5832402821651898527,'request-31',1795395600141,'ticket.give_up',X'30C5904A09675C2E892DF7DAB525FD3A3ECA54123366262CBB492E0F1FA2E68B','{"ahead":0,"calls":0,"desk":null,"end_reason":"asked","estimate":{"from":1795395780000,"to":1795396560000},"id":9,"issued_at":1795395600128,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795396500128,"service":"chung-thuc","slips":2,"state":"cancelled","token":"6LLNWP9CY8"}');
INSERT INTO request VALUES (32,8475524827249986756,'request-32',1795395600145,'officer.set_pin',X'A15AC2840C256A4C04A3FFBBBCAAE34BE6925C5AAA0DE2E5ACC820660F11168D','{"officer":"gs1","pin_set":true}');
INSERT INTO request VALUES (33,-255637625612966112,'request-33',1795395600149,'terminal.leave',X'940843CA027759A35DFBEFF89BE0260FB026A9EDB84ADD8C20F8446DF8C34CF7','{"officer":"gs1","terminal":"kiosk:k1"}');
INSERT INTO request VALUES (34,-4398608872523439151,'request-34',1795395600153,'desk.confirm',X'7F2C74BEE049A2E44C96E9F3B1CD64B5CE9B520688FC76BBF35E7E5110D48C37','{"desk":"5","officer":"q5"}');
INSERT INTO request VALUES (35,-465478667522453596,'request-35',1795395600157,'session.start',X'A2C8ED2771D5C19AC782F548675824C91084D0FCCA6D75750878F9DE959444AE','{"name":"Người giám sát","officer":"gs1","role":"supervisor"}');
INSERT INTO request VALUES (36,-8681397038787340260,'request-36',1795395600159,'officer.unlock',X'1B13309DD2CD863A523B7606D4D2D7357D56AB7569B8217D282CD148A8792081','{"officer":"q2","was_locked":false}');
INSERT INTO request VALUES (37,2899925037483420305,'request-37',1795395600161,'session.end',X'66A02C16E1D9BA4567AC4743C387A86940E3A6E3E1BA4C448F2849619D2A897F','{"officer":"gs1","why":"key"}');
INSERT INTO request VALUES (38,5961434540741799810,'request-38',1795395600163,'station.add',X'1EC38EA880B7E0B413E5EA155C0566FC12668764213D3CBB3AD65677197D2D8C','{"place":"5","role":"counter","station":"quay-5"}');
INSERT INTO request VALUES (39,-445963691155575298,'request-39',1795395600165,'station.key',X'F31C9216C6323206C5C5326D4F979006EC8EBB8AAA956C748097FDEAB4F38BA8','{"key":"SHA256:0","station":"quay-5"}');
INSERT INTO request VALUES (40,2650064890124865257,'request-40',1795395600167,'station.remove',X'3AA409430FD677BDAAAF38D7A6EE7200F498516AA31852FECAF44903DA3A5DBD','{"station":"quay-5"}');
INSERT INTO request VALUES (41,7946657001821953961,'request-41',1795395600171,'hall.hold',X'F2A4993F12001C7299B16BAD310BB02586A89B8A0CDA959A874D34BBC0CF63F3','{"date":"2026-11-23","held":true,"reason":"Mất điện","until":null}');
INSERT INTO request VALUES (42,-3119746399924829480,'request-42',1795395600173,'hall.resume',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"back":[],"date":"2026-11-23","held":false,"reason":null,"recalled":[],"until":null}');
INSERT INTO request VALUES (43,-6484087662159114333,'request-43',1795395600175,'hall.notice',X'BA649F7A89AC071C1D21BABD3A411ABFB28EE06CCDF4A6C9C5DFE38F7C984784','{"date":"2026-11-23","notice":{"vi":"Hôm nay có mưa bão."}}');
INSERT INTO request VALUES (44,3429224525752953923,'request-44',1795395600178,'appointment.add',X'CFD2A7B9C29DC8801256C090C99476D9A734B3774CD097BBC5451EDF29C79EA2','{"code":"079637","procedure":null,"service":"thi-dua","slot_at":1795395900177,"source":null,"state":"booked"}');
INSERT INTO request VALUES (45,4185000240474730050,'request-45',1795395600180,'appointment.add',X'CFD2A7B9C29DC8801256C090C99476D9A734B3774CD097BBC5451EDF29C79EA2','{"code":"383127","procedure":null,"service":"thi-dua","slot_at":1795395900177,"source":null,"state":"booked"}');
INSERT INTO request VALUES (46,6975704314403734104,'request-46',1795395600184,'ticket.check_in',X'A9F6A3236755883B820893ECD747CF416A3A596E0DAD14411C66EA49CDA338BB','{"ahead":0,"calls":0,"came":"in_time","desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":10,"issued_at":1795395600184,"number":"C001","outcome":null,"priority_class":null,"promised_at":1795395900177,"service":"thi-dua","slips":1,"slot_at":1795395900177,"state":"waiting","token":"BE69MGZSMX"}');
INSERT INTO request VALUES (47,-1728582034631864094,'request-47',1795395600188,'appointment.cancel',X'89903FDFDAF6FF7007850C5291B6123558E6FD4C50FAE38188EC01ACE58E36FD','{"code":"383127","procedure":null,"service":"thi-dua","slot_at":1795395900177,"source":null,"state":"cancelled"}');
INSERT INTO request VALUES (48,7793029869741113588,'request-48',1795395600190,'appointment.import',X'2E481E6932AD603156B37616303DBF2563EFB540BEA7339954E02E81CD0B0EAB','{"again":0,"moved":0,"new":1,"rejects":[],"rows":1}');
INSERT INTO request VALUES (49,617280000851610531,'request-49',1795395600192,'appointment.import',X'812204A9A15B3D00DB12960376ACB4927A3CF39BF61434442B2F755C36349071','{"again":0,"moved":1,"new":0,"rejects":[],"rows":1}');
INSERT INTO request VALUES (50,-4821294319541583010,'request-50',1795395600194,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"finished":null,"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"called","token":"95LRH9S637"}');
INSERT INTO request VALUES (51,-7571432227609844758,'request-51',1795395600196,'desk.undo',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"waiting","token":"95LRH9S637"}');
INSERT INTO request VALUES (52,-490250170957219062,'request-52',1795395600198,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"finished":null,"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"called","token":"95LRH9S637"}');
INSERT INTO request VALUES (53,3266193198097352954,'request-53',1795395600200,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"called","token":"95LRH9S637"}');
INSERT INTO request VALUES (54,-5607227082394479816,'request-54',1795395661202,'desk.absent',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"absent","token":"95LRH9S637"}');
INSERT INTO request VALUES (55,244564786392314306,'request-55',1795395661204,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"finished":null,"id":1,"issued_at":1795395600073,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500073,"service":"ho-tich","slips":1,"state":"called","token":"JBJPEXV4KC"}');
INSERT INTO request VALUES (56,-4915907281084068846,'request-56',1795395661206,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":1,"issued_at":1795395600073,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500073,"service":"ho-tich","slips":1,"state":"serving","token":"JBJPEXV4KC"}');
INSERT INTO request VALUES (57,-233604189949417077,'request-57',1795395661208,'desk.park',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":1,"issued_at":1795395600073,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500073,"service":"ho-tich","slips":1,"state":"parked","token":"JBJPEXV4KC"}');
INSERT INTO request VALUES (58,-8779077814960608421,'request-58',1795395661210,'ticket.return',X'BEB5D29B98920A886E7AECBADDC50ED0068D8789256EE877D778D699AB954BF7','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"waiting","token":"95LRH9S637"}');
INSERT INTO request VALUES (59,-6137089027840837647,'request-59',1795395661212,'ticket.return',X'C1A2E46BF035DB80A8B7A65ABCDA5A40A4C70766DD81D7E1099039173C1DC997','{"ahead":1,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":1,"issued_at":1795395600073,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500073,"service":"ho-tich","slips":1,"state":"waiting","token":"JBJPEXV4KC"}');
INSERT INTO request VALUES (60,5632787570393554973,'request-60',1795395661214,'desk.next',X'E90F2A630E8579248165DC0766A9A070F8E4E406A41C8E583BF866B263364323','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795396500000,"to":1795400100000},"finished":null,"id":8,"issued_at":1795395600102,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795396500102,"service":"ho-tich","slips":1,"state":"called","token":"EKEGZNCCSX"}');
INSERT INTO request VALUES (61,-2463783580126275659,'request-61',1795395661216,'desk.finish',X'10FD911C8D98AB3B41516A365969D2AC130CF8F0A465A5EDF54E90BF90C66870','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795396500000,"to":1795400100000},"id":8,"issued_at":1795395600102,"job":null,"number":"A008","outcome":"accepted","priority_class":null,"promised_at":1795396500102,"service":"ho-tich","slips":1,"state":"done","token":"EKEGZNCCSX"}');
INSERT INTO request VALUES (62,5816453653489029793,'request-62',1795395661219,'desk.next',X'5FB3A208B3FAEFE4EE47706AE1D0095C8F2845202ADD157F05B4648400F3F666','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"finished":null,"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"called","token":"95LRH9S637"}');
INSERT INTO request VALUES (63,-9121511661399387131,'request-63',1795395661221,'desk.transfer',X'CA9505239E370C44C5B7EA9DED1515DE733954EA604538C7DEA844581D23B8AE','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"waiting","token":"95LRH9S637"}');
INSERT INTO request VALUES (64,7309780045584427277,'request-64',1795395661223,'desk.serve_now',X'FC2D61DB69FE6E1841980D56EE55CE913BBB90B778FB5A35E2B61A08584FED79','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":null,"id":11,"issued_at":1795395661223,"number":"A010","outcome":null,"priority_class":null,"promised_at":1795396561223,"service":"y-te","slips":0,"state":"serving","token":"RRTFGT6RQK"}');
INSERT INTO request VALUES (65,661554478487374169,'request-65',1795395661227,'desk.change_service',X'6663F10559D238F8AC6D64A3A8136A891036265623A3199FC4B2974BB5A1F27A','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":null,"id":11,"issued_at":1795395661223,"number":"A010","outcome":null,"priority_class":null,"promised_at":1795396561223,"service":"ho-tich","slips":0,"state":"serving","token":"RRTFGT6RQK"}');
INSERT INTO request VALUES (66,3733927344838061251,'request-66',1795395661229,'visit.rate',X'917BA7FDCD03923B102838173008D4034022FCAB286837EEEC9C61F89EE9B61D','{"desk":"5","level":"dissatisfied"}');
INSERT INTO request VALUES (67,-169664976648167476,'request-67',1795395661231,'visit.rate',X'4117573898E21AEA53DB5EE879669C9AD41CFB1AFBF4802EB863F4D1CEA92F80','{"desk":"5","level":"satisfied"}');
INSERT INTO request VALUES (68,225178881997305682,'request-68',1795395661233,'desk.finish',X'B366A994EFEB0543E5A444E1AF6ED634FEA213525130066F4FD9174CD5BB1489','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":null,"id":11,"issued_at":1795395661223,"job":14,"number":"A010","outcome":"advice","priority_class":null,"promised_at":1795396561223,"service":"ho-tich","slips":0,"state":"done","token":"RRTFGT6RQK"}');
INSERT INTO request VALUES (69,3309290987739010663,'request-69',1795395661236,'visit.rate_ticket',X'F7B48E73848D2FFC590F558FE0A38E9780CA69AFFA888371D50BBC6692B6036E','{"level":"dissatisfied","number":"A010","outcome_right":true,"reason":"waiting"}');
INSERT INTO request VALUES (70,936446927350628554,'request-70',1795395661238,'visit.rate',X'8E74F77939F11E7E7ABDD6B73E97B28BC5F76D7663F7D65147D17834533B3EC9','{"desk":"5","level":"very_satisfied"}');
INSERT INTO request VALUES (71,5635873013858370879,'request-71',1795395661241,'desk.break',X'B39C54D808CD9925221E6C7311AC055A83670AC43BB5920D76682264A86E837C','{"desk":"2","from":1795399261240,"reason":"meeting","to":1795400161240}');
INSERT INTO request VALUES (72,-1242013948639689988,'request-72',1795395661243,'desk.cancel_break',X'6E21ABA25675891B1411BC0981DE6EBC923DE65CDE321C3A8BD926910592E44A','{"cancelled":[{"from":1795399261240,"to":1795400161240}],"desk":"2"}');
INSERT INTO request VALUES (73,-7137847578128745765,'request-73',1795395661245,'desk.pause',X'DDDC9589406021EEAB620BFE669691ABF88A815DA190A21BB9E842855AD9B3B2','{"desk":"2","officer":"q2","state":"paused","ticket":null}');
INSERT INTO request VALUES (74,-2915537729883047164,'request-74',1795395661248,'desk.open',X'60042527B0909BA5841911D5DD1E36ABD485C33318F7EA88E6922493AE0EA339','{"desk":"2","officer":"q2","state":"open","ticket":null}');
INSERT INTO request VALUES (75,4418216621303157788,'request-75',1795395661250,'desk.close',X'60042527B0909BA5841911D5DD1E36ABD485C33318F7EA88E6922493AE0EA339','{"desk":"2","officer":null,"state":"closed","ticket":null}');
INSERT INTO request VALUES (76,-7584858266147990,'request-76',1795395661253,'help.call',X'940843CA027759A35DFBEFF89BE0260FB026A9EDB84ADD8C20F8446DF8C34CF7','{"called":true,"terminal":"kiosk:k1"}');
INSERT INTO request VALUES (77,-5126087688972144087,'request-77',1795395661310,'centre.apply',X'E58BEA16E45B0A9E315040F84233616159D6156E9231518C0BD2D92473165C65','{"centre":"dan-hai","changed":true,"version":2}');
INSERT INTO request VALUES (78,-4231386609929302412,'request-78',1795396321348,'alert.acknowledge',X'E91D20CA8A08A6D574404D71D370E55686DF90CD6B4B1C78FAAAC80C12747E49','{"acknowledged":true,"alert":1}');
INSERT INTO request VALUES (79,-5351479621366375889,'request-79',1795396321351,'dossier.take_in',X'638070C5FBB0F1A7C66110A9E87EF5AAA9C6820B198D87A7DC4761F50AB040EC','{"accepted_at":1795396321351,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321351,"code":"H21.25-261123-9001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321350,"end_reason":null,"ended_at":null,"first_due_at":1796260321350,"home_visit":false,"id":1,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321351,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (80,4772720261739407901,'request-80',1795396321354,'dossier.take_in',X'BB46D8ECF593BA3AD50583E282EF32518F8015EEC62B3BF4021F55E600CA711A','{"accepted_at":1795396321354,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321354,"code":"H21.25-261123-9002","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321353,"end_reason":null,"ended_at":null,"first_due_at":1796260321353,"home_visit":false,"id":2,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321354,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (81,-3215919481578049374,'request-81',1795396321356,'batch.open',X'A677CAF434CA60BB23E40D612F375A7FE29709C951D27D2971E07E0D9182753F','{"agency":"ubnd-xa","carrier":null,"code":"BG-261123-1","count":0,"direction":"out","dossiers":[],"opened_at":1795396321356,"opened_by":null,"received_at":null,"received_by":null,"sent_at":null,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (82,-8935510325143831404,'request-82',1795396321358,'batch.add',X'D6006BC158C99DB8E178169123ABFA704D5071345BE6E5275A144D0952CF1767','{"agency":"ubnd-xa","carrier":null,"code":"BG-261123-1","count":1,"direction":"out","dossiers":[{"code":"H21.25-261123-9001","missing":false,"received_at":null}],"opened_at":1795396321356,"opened_by":null,"received_at":null,"received_by":null,"sent_at":null,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (83,4992095143159457386,'request-83',1795396321360,'batch.add',X'0588B32EF7F0903ED16B6D796A6142AE4FC66F03634CDA2613F386443BC3D52E','{"agency":"ubnd-xa","carrier":null,"code":"BG-261123-1","count":2,"direction":"out","dossiers":[{"code":"H21.25-261123-9001","missing":false,"received_at":null},{"code":"H21.25-261123-9002","missing":false,"received_at":null}],"opened_at":1795396321356,"opened_by":null,"received_at":null,"received_by":null,"sent_at":null,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (84,-3218520984242686673,'request-84',1795396321362,'batch.remove',X'A7FC9CCA52CDACF26710B63A3568544D550059A10F34C2A7DC1A2DE8A2F5D221','{"agency":"ubnd-xa","carrier":null,"code":"BG-261123-1","count":1,"direction":"out","dossiers":[{"code":"H21.25-261123-9001","missing":false,"received_at":null}],"opened_at":1795396321356,"opened_by":null,"received_at":null,"received_by":null,"sent_at":null,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (85,8036861334273537692,'request-85',1795396321364,'batch.send',X'8185AC93BAA3A9E7D8D9FE080CAEB27906090CAE55E3A0A342EF09FFEB190664','{"agency":"ubnd-xa","carrier":"Bưu điện","code":"BG-261123-1","count":1,"direction":"out","dossiers":[{"code":"H21.25-261123-9001","missing":false,"received_at":null}],"job":17,"opened_at":1795396321356,"opened_by":null,"received_at":null,"received_by":null,"sent_at":1795396321364,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (86,3456135746842100648,'request-86',1795396321368,'batch.reprint',X'CA9F9D0E56FDFE7ABBB55632488F238CD619E45915F5EC1E66ED4E672E67763C','{"agency":"ubnd-xa","carrier":"Bưu điện","code":"BG-261123-1","copy":1,"count":1,"direction":"out","dossiers":[{"code":"H21.25-261123-9001","missing":false,"received_at":null}],"job":18,"opened_at":1795396321356,"opened_by":null,"received_at":null,"received_by":null,"sent_at":1795396321364,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (87,-8253660738539955663,'request-87',1795396321371,'batch.arrived',X'3ABC462B114CE153FF5FC3A89A07D11592EABA925DB5DA44D94C31659289D0DF','{"agency":"ubnd-xa","carrier":"Bưu điện","code":"BG-261123-1","count":1,"direction":"out","dossiers":[{"code":"H21.25-261123-9001","missing":false,"received_at":1795396321371}],"opened_at":1795396321356,"opened_by":null,"received_at":null,"received_by":null,"sent_at":1795396321364,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (88,-8004041939467740917,'request-88',1795396321373,'batch.receive',X'F1EC5FFBB15C841D531ED86DD4D01C81DD840D1DD6DB70CB228214DBA5E8992A','{"agency":"ubnd-xa","carrier":"Bưu điện","code":"BG-261123-1","count":1,"direction":"out","dossiers":[{"code":"H21.25-261123-9001","missing":false,"received_at":1795396321371}],"opened_at":1795396321356,"opened_by":null,"received_at":1795396321373,"received_by":null,"sent_at":1795396321364,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (89,-7864731917759971363,'request-89',1795396321375,'dossier.result',X'A757076FD70E622FA8E44A063B42D364F0CA932867FF14252C7E5415DB89190B','{"accepted_at":1795396321351,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321351,"code":"H21.25-261123-9001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321350,"end_reason":null,"ended_at":null,"first_due_at":1796260321350,"home_visit":false,"id":1,"outside":false,"procedure":"1.001193","processed_at":1795396321375,"provisional":null,"received_at":1795396321351,"reschedules":0,"result":"granted","returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":9,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (90,-6509232125251413123,'request-90',1795396321377,'post.send',X'BC3FFB38667FEEAFE5C01D098AE04C9F3C05F8C962D6F25A536D0F889AC65D37','{"accepted_at":1795396321351,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321351,"code":"H21.25-261123-9001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321350,"end_reason":null,"ended_at":null,"first_due_at":1796260321350,"home_visit":false,"id":1,"outside":false,"procedure":"1.001193","processed_at":1795396321375,"provisional":null,"received_at":1795396321351,"reschedules":0,"result":"granted","returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":9,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (91,-7873621186692237669,'request-91',1795396321379,'post.came_back',X'B74CD253F3A177F7397761FD2B2D83E6A85AB2BA674E721B8A274BC788C48F38','{"accepted_at":1795396321351,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321351,"code":"H21.25-261123-9001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321350,"end_reason":null,"ended_at":null,"first_due_at":1796260321350,"home_visit":false,"id":1,"outside":false,"procedure":"1.001193","processed_at":1795396321375,"provisional":null,"received_at":1795396321351,"reschedules":0,"result":"granted","returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":9,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (92,6998217595579923655,'request-92',1795396321381,'post.send',X'F6324033B88005F7165B87DB6BE492F33F730F87534BD0F169401B1D98750966','{"accepted_at":1795396321351,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321351,"code":"H21.25-261123-9001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321350,"end_reason":null,"ended_at":null,"first_due_at":1796260321350,"home_visit":false,"id":1,"outside":false,"procedure":"1.001193","processed_at":1795396321375,"provisional":null,"received_at":1795396321351,"reschedules":0,"result":"granted","returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":9,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (93,-3433659936631468673,'request-93',1795396321383,'post.delivered',X'BBD1CF9015AEC2356FCEDAC46999596350175D6BFBD79F160BB22B4186808C5F','{"accepted_at":1795396321351,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321351,"code":"H21.25-261123-9001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321350,"end_reason":null,"ended_at":1795396321383,"first_due_at":1796260321350,"home_visit":false,"id":1,"outside":false,"procedure":"1.001193","processed_at":1795396321375,"provisional":null,"received_at":1795396321351,"reschedules":0,"result":"granted","returned_at":1795396321383,"returned_how":"post","rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":10,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (94,-1791574092071230791,'request-94',1795396321385,'desk.serve_now',X'119A6C79A5D6B3BB2E5EDC78D119FE40D3AD28AF87D2994A4786B5897F5B7046','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":null,"id":14,"issued_at":1795396321385,"number":"A013","outcome":null,"priority_class":null,"promised_at":1795397221385,"service":"ho-tich","slips":0,"state":"serving","token":"GAPYUB5UEJ"}');
INSERT INTO request VALUES (95,1834537980573770594,'request-95',1795396321389,'fee.demand',X'E20BEDE1815B7AD09F2ADC4D8A1A8C896D477654EF571BA0CD081D7CFF2A80CF','{"amount_vnd":8000,"asked_at":1795396321389,"asked_by":null,"collector":null,"desk":"5","dossier":"H21.25-261123-9002","id":1,"job":19,"kind":"charge","method":null,"name":null,"number":null,"paid_at":null,"paid_desk":null,"procedure":"1.001193","service":"ho-tich","settled_at":null,"state":"due","ticket":"A013","waiver":null}');
INSERT INTO request VALUES (96,3202537696456170976,'request-96',1795396321392,'fee.demand',X'E20BEDE1815B7AD09F2ADC4D8A1A8C896D477654EF571BA0CD081D7CFF2A80CF','{"amount_vnd":8000,"asked_at":1795396321392,"asked_by":null,"collector":null,"desk":"5","dossier":"H21.25-261123-9002","id":2,"job":20,"kind":"charge","method":null,"name":null,"number":null,"paid_at":null,"paid_desk":null,"procedure":"1.001193","service":"ho-tich","settled_at":null,"state":"due","ticket":"A013","waiver":null}');
INSERT INTO request VALUES (97,-1017650304451004173,'request-97',1795396321395,'fee.demand',X'E20BEDE1815B7AD09F2ADC4D8A1A8C896D477654EF571BA0CD081D7CFF2A80CF','{"amount_vnd":8000,"asked_at":1795396321395,"asked_by":null,"collector":null,"desk":"5","dossier":"H21.25-261123-9002","id":3,"job":21,"kind":"charge","method":null,"name":null,"number":null,"paid_at":null,"paid_desk":null,"procedure":"1.001193","service":"ho-tich","settled_at":null,"state":"due","ticket":"A013","waiver":null}');
INSERT INTO request VALUES (98,4416044912386505125,'request-98',1795396321398,'fee.waive',X'CD01ED49A995F57BD6CA79F6D077E2439FF3EE7A2129591AC315CF41A81142DC','{"amount_vnd":8000,"asked_at":1795396321389,"asked_by":null,"collector":null,"desk":"5","dossier":"H21.25-261123-9002","goes_on":false,"id":1,"kind":"charge","method":null,"name":null,"number":null,"paid_at":null,"paid_desk":null,"procedure":"1.001193","service":"ho-tich","settled_at":1795396321398,"state":"waived","ticket":"A013","waiver":"poor"}');
INSERT INTO request VALUES (99,2693570991178325660,'request-99',1795396321400,'fee.cancel',X'32E4268C8420EF98652DF7CDBF099471863BD6338BB62B585CECFE7DB1A197A5','{"amount_vnd":8000,"asked_at":1795396321392,"asked_by":null,"collector":null,"desk":"5","dossier":"H21.25-261123-9002","id":2,"kind":"charge","method":null,"name":null,"number":null,"paid_at":null,"paid_desk":null,"procedure":"1.001193","service":"ho-tich","settled_at":1795396321400,"state":"cancelled","ticket":"A013","waiver":null}');
INSERT INTO request VALUES (100,7478360567048168329,'request-100',1795396321402,'desk.to_cashier',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":1,"calls":1,"desk":null,"end_reason":null,"estimate":null,"id":14,"issued_at":1795396321385,"number":"A013","outcome":null,"priority_class":null,"promised_at":1795397221385,"service":"chung-thuc","slips":0,"state":"waiting","token":"GAPYUB5UEJ"}');
INSERT INTO request VALUES (101,-7454659934714819821,'request-101',1795396321404,'desk.next',X'EC461177F1C209E4E7C01953D4AFE8908F41F6E1FB4624EA2BDC762668C3B934','{"ahead":0,"calls":2,"desk":"6","end_reason":null,"estimate":null,"finished":null,"id":14,"issued_at":1795396321385,"number":"A013","outcome":null,"priority_class":null,"promised_at":1795397221385,"service":"chung-thuc","slips":0,"state":"called","token":"GAPYUB5UEJ"}');
INSERT INTO request VALUES (102,2493511548928701716,'request-102',1795396321406,'fee.record',X'540278647A61E72BB753AEFF6421A62EC4B3BF5BD2765AB2AAF07EBF33B9877D','{"amount_vnd":8000,"asked_at":1795396321395,"asked_by":null,"back_to":{"desk":"5","service":"ho-tich"},"collector":"ubnd-xa","desk":"5","dossier":"H21.25-261123-9002","goes_on":false,"id":3,"kind":"charge","method":"cash","name":null,"number":"BL1","paid_at":1795396321406,"paid_desk":"6","procedure":"1.001193","service":"ho-tich","settled_at":1795396321406,"state":"paid","ticket":"A013","waiver":null}');
INSERT INTO request VALUES (103,2998676389101245615,'request-103',1795396321408,'desk.send_back',X'D928CBD44E7FA7C8C0F3543D946B99F85161CA9CCA3655C417E6CEE3F8A4A232','{"ahead":7,"calls":2,"desk":null,"end_reason":null,"estimate":null,"id":14,"issued_at":1795396321385,"number":"A013","outcome":null,"priority_class":null,"promised_at":1795397221385,"service":"ho-tich","slips":0,"state":"waiting","token":"GAPYUB5UEJ"}');
INSERT INTO request VALUES (104,-3439218683871325714,'request-104',1795396321410,'fee.refund',X'5F0E10D6FA10EDBB330D9DCF5D368A8555496F45AC7E85A19AF79E5E7F0E6A83','{"amount_vnd":8000,"asked_at":1795396321395,"asked_by":null,"collector":"ubnd-xa","desk":"5","dossier":"H21.25-261123-9002","id":3,"kind":"charge","method":"cash","name":null,"number":"BL1","paid_at":1795396321406,"paid_desk":"6","procedure":"1.001193","service":"ho-tich","settled_at":1795396321410,"state":"refunded","ticket":"A013","waiver":null}');
INSERT INTO request VALUES (105,3066728954277305289,'request-105',1795396321412,'desk.next',X'E04C193A1490E3D996EAA8CF8DB1E4F71C176B1102C938A95A67C919FC117897','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":null,"finished":null,"id":14,"issued_at":1795396321385,"number":"A013","outcome":null,"priority_class":null,"promised_at":1795397221385,"service":"ho-tich","slips":0,"state":"called","token":"GAPYUB5UEJ"}');
INSERT INTO request VALUES (106,2758828580283243281,'request-106',1795396321414,'desk.finish',X'C5C13D0889ABF170E45D024326A57A368F3DABDB5947975CB2ABBBBD9B678990','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":null,"id":14,"issued_at":1795396321385,"job":null,"number":"A013","outcome":"fee_paid","priority_class":null,"promised_at":1795397221385,"service":"ho-tich","slips":0,"state":"done","token":"GAPYUB5UEJ"}');
INSERT INTO request VALUES (107,5466377281270804193,'request-107',1795396321421,'dossier.take_in',X'C15856D697781D53494CCDCF436A2EA8D2D52ADE7EE3AFCA0E3F2EA4E5197E63','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":3,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321421,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (108,-8049651852289708690,'request-108',1795396321423,'dossier.see',X'4762B5939BE5C4F8255BAD139EFCDEC3E0E77AC803BAABA18FDF629CB834EA84','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321421,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (109,-680388329956682907,'request-109',1795396321425,'dossier.take_in',X'3F976921CD2DD1826CFB872631E8BB9AFA201CF9C92DFF75D0248DDEB1CB6632','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":4,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321425,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (110,3788830463352608175,'request-110',1795396321427,'dossier.see',X'8102F1ECE574ED14E41232AEDBF4E8F6644D177B307BBABA7721DF50B7D6C92A','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":4,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321425,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (111,3555912144864625349,'request-111',1795396321429,'dossier.take_in',X'FBBBF26ABB4BA2CBB288C4B72E1151DF8A2B5CFAE6CF527CD1866592F5E3C67E','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7002","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":5,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321429,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (112,-505621018686604646,'request-112',1795396321431,'dossier.see',X'9A496F6282D3C68DBD179EB380FB3DE11A66F17D92276C5D2AA0FA437CF5DE36','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7002","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":5,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321429,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (113,-1236975911624818478,'request-113',1795396321433,'dossier.take_in',X'51BA60C21FD55D98E67252298EB611BDCF1828437C23ABB71107EE96CCFB0CAD','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7003","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":6,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321433,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (114,-2284479557521700997,'request-114',1795396321435,'dossier.see',X'5BE5147B19B0EFDA4EF6057D5A6082E7760702A43839287CDF6EB8040185A9DE','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7003","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":6,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321433,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (115,5908020408721469777,'request-115',1795396321437,'dossier.set_code',X'CB029EBE57B3393B8E8002E427C748AC0E557BEE5E6BA9C1B2CB3FE3C1D97D90','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321421,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (116,-1232059935250223419,'request-116',1795396321439,'dossier.refuse',X'4F72D980EC121506F6A37C20F3A671945F774E615F2BFA8365074276652BE5A9','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":"not_competent","ended_at":1795396321439,"first_due_at":null,"home_visit":false,"id":4,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321425,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":3,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (117,-2463434389165674109,'request-117',1795396321441,'dossier.accept',X'77E2A6E0B1C46D5A7E80D35BA04C0D2B4C946F196D1AFDCD28E4E0CEA9F3FE47','{"accepted_at":1795396321441,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321441,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321420,"end_reason":null,"ended_at":null,"first_due_at":1796260321420,"home_visit":false,"id":3,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321421,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (118,8240744322142364246,'request-118',1795396321443,'dossier.accept',X'A314287A5D916F5C8C1BA03717DDDBD70ED8606DE9517981A8FB2E73FFDC8882','{"accepted_at":1795396321443,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321443,"code":"H21.25-261123-7002","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321420,"end_reason":null,"ended_at":null,"first_due_at":1796260321420,"home_visit":false,"id":5,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321429,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (119,-4111189457737525165,'request-119',1795396321445,'dossier.accept',X'9E24B8035911A6E2A61621E2A098B69C1F0DCE3F1B243202399C8CDE2AD5AA28','{"accepted_at":1795396321445,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321445,"code":"H21.25-261123-7003","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321420,"end_reason":null,"ended_at":null,"first_due_at":1796260321420,"home_visit":false,"id":6,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321433,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (120,4866848286980200635,'request-120',1795396321447,'dossier.reprint',X'E96D0AA6F500C16B968B4F54BDBED285C4E9B690860D6A973D0E2B8C8AAB847F','{"accepted_at":1795396321441,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321441,"code":"H21.25-261123-8000","components":[],"copies":1,"copy":0,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321420,"end_reason":null,"ended_at":null,"first_due_at":1796260321420,"home_visit":false,"id":3,"job":22,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321421,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (121,3098565912367517710,'request-121',1795396321450,'visit.reprint',X'9BF8727F8FE866E5088D9AB20240370CD0D73857F2D385D2E916EF5C78A80F30','{"copy":1,"dossier":null,"job":23,"number":"A010","outcome":"advice","procedure":"khac","reason":"other"}');
INSERT INTO request VALUES (122,908637521638595568,'request-122',1795396321453,'dossier.withdraw',X'9B7B5B3C92F0683BDCA1689A6020F330C5CCD42C6599B8BF799F5B07DE424BC0','{"accepted_at":1795396321443,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321443,"code":"H21.25-261123-7002","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321420,"end_reason":"asked","ended_at":1795396321453,"first_due_at":1796260321420,"home_visit":false,"id":5,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321429,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":7,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (123,5483366894883268075,'request-123',1795396321455,'dossier.process',X'5BE5147B19B0EFDA4EF6057D5A6082E7760702A43839287CDF6EB8040185A9DE','{"accepted_at":1795396321445,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321445,"code":"H21.25-261123-7003","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321420,"end_reason":null,"ended_at":null,"first_due_at":1796260321420,"home_visit":false,"id":6,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321433,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":4,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (124,-3810499713387243110,'request-124',1795396321457,'dossier.stop',X'9F5147D463BFE11F06C7B0F8B63205D1E7070C30644284C6FCFDEF092D825E3B','{"accepted_at":1795396321445,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321445,"code":"H21.25-261123-7003","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321420,"end_reason":"not_completed","ended_at":1795396321457,"first_due_at":1796260321420,"home_visit":false,"id":6,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321433,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":8,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (125,-382627808741910118,'request-125',1795396321460,'dossier.take_in',X'61DF891A3363B93237539F96216DF0214261F2B93B26DAFA8A154C6A886B75D9','{"accepted_at":1795396321460,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321460,"code":"H21.25-261123-8002","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1795399921459,"end_reason":null,"ended_at":null,"first_due_at":1795399921459,"home_visit":false,"id":7,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321460,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (126,-3978399349762150303,'request-126',1795396321462,'urging.send',X'BC1C91C6DA9F8981520F5B12B51E219642056901BB31B45700ECAC435285BCC9','{"agency":"ubnd-xa","answered_at":null,"answered_by":null,"batches":0,"dossiers":1,"file":"don-doc-so-1-ubnd-xa-20261123.pdf","late":0,"note":null,"receiver":null,"sent_at":1795396321462,"sent_by":"cli:test","urging":1,"way":null}');
INSERT INTO request VALUES (127,4696173653487350343,'request-127',1795396321464,'urging.answer',X'BD783C223DBD281FB62DF4B09FA97803A99DE8F4ED2A950D43F6F4CFD037DC68','{"agency":"ubnd-xa","answered_at":1795396321464,"answered_by":"cli:test","file":"don-doc-so-1-ubnd-xa-20261123.pdf","note":"Đang trình ký","receiver":null,"sent_at":1795396321462,"sent_by":"cli:test","urging":1,"way":null}');
INSERT INTO request VALUES (128,-3720127792306633491,'request-128',1795396321466,'dossier.step',X'1FEC263E491EEA52FD79AEEEAD63EB95996E952A078D140444C32FC7A5A5BF3E','{"accepted_at":1795396321441,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321441,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321420,"end_reason":null,"ended_at":null,"first_due_at":1796260321420,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321421,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":4,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (129,-841477769519278750,'request-129',1795396321469,'dossier.supplement',X'9ED7C69CB820F0595C75D3A272557FF582105CCC2A7264297E08549B4910AD81','{"accepted_at":1795396321441,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321441,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":1796260321420,"home_visit":false,"id":3,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321421,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":"processing","state":5,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (130,6153888865235159601,'request-130',1795396321471,'dossier.complete',X'77E2A6E0B1C46D5A7E80D35BA04C0D2B4C946F196D1AFDCD28E4E0CEA9F3FE47','{"accepted_at":1795396321441,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321471,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321420,"end_reason":null,"ended_at":null,"first_due_at":1796260321420,"home_visit":false,"id":3,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321421,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":4,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (131,7406228849027772970,'request-131',1795396321473,'dossier.demand_payment',X'4762B5939BE5C4F8255BAD139EFCDEC3E0E77AC803BAABA18FDF629CB834EA84','{"accepted_at":1795396321441,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321471,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321420,"end_reason":null,"ended_at":null,"first_due_at":1796260321420,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321421,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":6,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (132,-4782989310514580992,'request-132',1795396321475,'dossier.resume',X'4F6C9C0392CD9DC1078DB40F3D09B4F8B3F217F7586F6037A943927B4B2A1BAD','{"accepted_at":1795396321441,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321471,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321420,"end_reason":null,"ended_at":null,"first_due_at":1796260321420,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321421,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":4,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (133,4042749932139416790,'request-133',1795396321477,'dossier.reschedule',X'EC5B70FF9DF6B46FE77F8BFD8A49A36378A5C8DE2B9B119A14DD112E42816FAF','{"accepted_at":1795396321441,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321471,"code":"H21.25-261123-8000","components":[],"contrary":false,"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796346721420,"end_reason":null,"ended_at":null,"first_due_at":1796260321420,"home_visit":false,"id":3,"job":null,"late":false,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321421,"reschedules":1,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":4,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (134,-3628870666415609706,'request-134',1795396321479,'dossier.recompute',X'714C309A73797B55A7ACA22A078F94297D5B5D03507CBD044A91E2E266FB12BD','{"beyond":[],"changed":[],"next":null}');
INSERT INTO request VALUES (135,-2668664196305823539,'request-135',1795396321480,'dossier.tell',X'FB8F194940CCD05C5147B22D6160DFDF27E4201988D722A805AE85C4169CE4EA','{"accepted_at":1795396321441,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321471,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796346721420,"end_reason":null,"ended_at":null,"first_due_at":1796260321420,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321421,"reschedules":1,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":4,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (136,5555102032241534057,'request-136',1795396321482,'dossier.paper',X'DE36DBB004E6850DA1818DB74D62A3878A278E3500B3FC52CF0C806642C62F57','{"about":"H21.25-261123-7000","form":"apology"}');
INSERT INTO request VALUES (137,4127148112556920396,'request-137',1795396321484,'dossier.result',X'F06E63B04CC440F8361D5FE31D470174BB0AD8D65ED36BD42427F9A8813DEE27','{"accepted_at":1795396321441,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321471,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796346721420,"end_reason":null,"ended_at":null,"first_due_at":1796260321420,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":1795396321484,"provisional":null,"received_at":1795396321421,"reschedules":1,"result":"granted","returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":"A1","stage":null,"state":9,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (138,4726829364312761488,'request-138',1795396321486,'dossier.set_shelf',X'DC7C2F03A9A0D61B5BE2C61F3CD10CE26C3211FE4E1EC29BDE3D96BC0113F4A0','{"accepted_at":1795396321441,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321471,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796346721420,"end_reason":null,"ended_at":null,"first_due_at":1796260321420,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":1795396321484,"provisional":null,"received_at":1795396321421,"reschedules":1,"result":"granted","returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":"B2","stage":null,"state":9,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (139,-1322410709332418481,'request-139',1795396321490,'ticket.issue',X'1BAD091ED7A460558D170831BD2B53FB4D49596CABCE38F106F765F5CCE269C8','{"ahead":7,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396800000,"to":1795398000000},"id":15,"issued_at":1795396321490,"number":"A014","outcome":null,"priority_class":null,"promised_at":1795397221490,"service":"ho-tich","slips":0,"state":"waiting","token":"8V88WMSHCH"}');
INSERT INTO request VALUES (140,-8710672259285467181,'request-140',1795396321492,'dossier.return',X'C7FF8AC74CC4A1F0AF1AAED13841CB7F0D271F37A53FE899D413F03F80E79E1C','{"accepted_at":1795396321441,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321471,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796346721420,"end_reason":null,"ended_at":1795396321492,"first_due_at":1796260321420,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":1795396321484,"provisional":null,"received_at":1795396321421,"reschedules":1,"result":"granted","returned_at":1795396321492,"returned_how":"receipt_shown","rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":10,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (141,-6922173079608875798,'request-141',1795396321494,'dossier.reopen',X'9E2E4730AA2BD695F67AB34EB149A5D487F19A7C9FC396CDB2FFF8144357DA69','{"accepted_at":1795396321441,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321494,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1795741921494,"end_reason":null,"ended_at":null,"first_due_at":1796260321420,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321421,"reschedules":1,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":4,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (142,2854149428642997485,'request-142',1795396321527,'exchange.import',X'E3DFB5C7E4605153CDCB626332CCCB8BB4BFE79D489C6DE219C0677AE4E7297E','{"again":1,"differences":[{"dossier":"H21.25-261101-0001","field":"state","id":"3","number":2,"ours":5,"theirs":6},{"dossier":"H21.25-261101-0001","field":"state","id":"5","number":1,"ours":5,"theirs":2},{"dossier":"H21.25-261101-0001","field":"due_at","id":"5","number":1,"ours":null,"theirs":1795399921526}],"matched":2,"moved":1,"new":1,"rejected":1,"rejects":[{"code":"procedure_unknown","field":"procedure","id":"4","number":1,"params":{"procedure":"9.999999"}}]}');
INSERT INTO request VALUES (143,-5513662218007943720,'request-143',1795396321533,'exchange.compare',X'DFEF636464F19EA5A555CF812A5FC43EE27FDB2A72E4269C9E8A9EAE057632FF','{"at":1795396321533,"both_books":0,"comparison":1,"differing":0,"first":"2026-11-23","last":"2026-11-23","only_ours":1,"only_theirs":0,"source":"tinh"}');
INSERT INTO request VALUES (144,8866719006554815008,'request-144',1795396321537,'centre.apply',X'D046DAD2064DCD018C473B3BEBB7E05B909F227249BF9E52581F276455669393','{"centre":"dan-hai","changed":true,"version":3}');
INSERT INTO request VALUES (145,7919829819350919016,'request-145',1795396321539,'dossier.take_in',X'91C050C305DDB73FFD6C5F42419104472A54B4240201B2C80CE7D225AD222EB0','{"accepted_at":1795396321539,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321539,"code":"TAM-DANHAI-261123-0001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1795429800000,"end_reason":null,"ended_at":null,"first_due_at":1795429800000,"home_visit":false,"id":9,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":"TAM-DANHAI-261123-0001","received_at":1795396321539,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (146,-8098736334383467106,'request-146',1795396321542,'dossier.take_in',X'91C050C305DDB73FFD6C5F42419104472A54B4240201B2C80CE7D225AD222EB0','{"accepted_at":1795396321542,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321542,"code":"TAM-DANHAI-261123-0002","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1795429800000,"end_reason":null,"ended_at":null,"first_due_at":1795429800000,"home_visit":false,"id":10,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":"TAM-DANHAI-261123-0002","received_at":1795396321542,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (147,5905572591749491278,'request-147',1795396321546,'person.put',X'D47639EE038705A76FAAA24D7C4C6018023FF9A169FE5726D24968AD3CB43F5E','{"code":"TAM-DANHAI-261123-0001","roles":["owner"]}');
INSERT INTO request VALUES (148,7854657612724083780,'request-148',1795396321551,'person.put',X'BD83EF93FDE199BC2FEEDC654A88DBE43B56696D9E1527F802135F72244E7EE9','{"code":"TAM-DANHAI-261123-0002","roles":["owner"]}');
INSERT INTO request VALUES (149,-7853395004085066919,'request-149',1795396321555,'person.purge',X'27274D6756D1A2BC1A222FD0E4DBDA86162FF78B6F61FED2502D929DBCE420E6','{"code":"TAM-DANHAI-261123-0002","purged":["owner"]}');
INSERT INTO request VALUES (150,6765829275259432693,'request-150',1795396321559,'calendar.refresh',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"days":[],"first":"2024-01-01","last":"2028-12-31"}');
INSERT INTO request VALUES (151,-2110869179093397822,'request-151',1795396321561,'dossier.take_in',X'24B95145FB3DA2D6BA378C27944991A185F6B8454CFCF0D509B74DD433489A22','{"accepted_at":1795396321561,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321561,"code":"TAM-DANHAI-261123-0003","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1795396321561,"end_reason":null,"ended_at":null,"first_due_at":1795396321561,"home_visit":false,"id":11,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":"TAM-DANHAI-261123-0003","received_at":1795396321561,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (152,9001590097879862675,'request-152',1795396322563,'dossier.ask_after_late',X'A425BE997C8F518789C39399D879E9938C84878C9D59F6F67CD4BD313D1BC3BB','{"dossier":"TAM-DANHAI-261123-0003"}');
INSERT INTO request VALUES (153,-1615057021697927521,'request-153',1795396322566,'clock.confirm',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"confirmed":true,"drift_ms":0}');
INSERT INTO request VALUES (154,1573035308356429467,'request-154',1795396322583,'audit.seal',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"hash":"49ec723cbb58847979e3c06e8259b3db139b5369452fb0dad885d040ddf17fcb","made_at":1795396322583,"seq":211,"signed":true}');
INSERT INTO request VALUES (155,-4882764599190881146,'request-155',1795396322586,'complaint.make',X'EFA36B6E2668C033C466CC911C21A6C8B7CE4931D48F67FD01E1C3D05BAA1CE5','{"code":"KN-2026-0001","due_at":1797353999999,"kind":"delay","owner":"gs1"}');
INSERT INTO request VALUES (156,-1659050147617485087,'request-156',1795396322588,'complaint.hand_on',X'0C14A3E8FE4995392D8966E4D0341AA4B100D8BD08BC91FBB9D593C449036B29','{"code":"KN-2026-0001","due_at":1797353999999,"owner":"gs1"}');
INSERT INTO request VALUES (157,-2002366094778687446,'request-157',1795396322590,'complaint.answer',X'ADDE99F43E870D912DFB7330880C34D7F65362DA6821AAE036D8B7DDADF8E374','{"code":"KN-2026-0001","late":false,"upheld":true}');
INSERT INTO request VALUES (158,9033020225028793714,'request-158',1795396322592,'complaint.make',X'3D3372ADFF06E491053847F2A01B35C159E54EA078DC3C7B27A13D080C892384','{"code":"KN-2026-0002","due_at":1797353999999,"kind":"extra_papers","owner":"gs1"}');
INSERT INTO request VALUES (159,6671236166554478719,'request-159',1795396322599,'audit.note_checked',X'566AC83FE66478CDCE56A20653C028E73D56B572A5D42B30E9081C92B4EA43DC','{"at":1795396322599,"by":"cli:test","intact":true,"seal":1,"through":211}');
INSERT INTO request VALUES (160,4826724923576075278,'request-160',1795396322601,'printer.test',X'547A5372DA6E02084F33E3507040B0AFF99975FA9F57B32C498084C77D186399','{"job":24,"kind":"test","printer":"p1"}');
INSERT INTO request VALUES (161,7095649398250804286,'request-161',1795396322603,'printer.numbers',X'5EA29CA93091C33808E67298C049F00D9FB5E7C1EA3E08CDEEBEEC74D51F6D54','{"job":25,"kind":"numbers","printer":"p1"}');
INSERT INTO request VALUES (162,-6896098076008126186,'request-162',1795396322605,'printer.seal',X'5EA29CA93091C33808E67298C049F00D9FB5E7C1EA3E08CDEEBEEC74D51F6D54','{"job":26,"kind":"seal","printer":"p1"}');
INSERT INTO request VALUES (163,-484264010981007806,'request-163',1795396322608,'printer.report',X'C874174F716F864F99277799FE45F442CFBBCB10DBDC081349C4BAC833645AD7','{"job":27,"kind":"report","printer":"p1"}');
INSERT INTO request VALUES (164,-5316002127200055787,'request-164',1795396322610,'printer.roll_changed',X'5EA29CA93091C33808E67298C049F00D9FB5E7C1EA3E08CDEEBEEC74D51F6D54','{"changed_at":1795396322610,"printer":"p1","slips_left":645}');
INSERT INTO request VALUES (165,1103907725747188870,'request-165',1795396322612,'printer.recover',X'5EA29CA93091C33808E67298C049F00D9FB5E7C1EA3E08CDEEBEEC74D51F6D54','{"asked":true,"printer":"p1"}');
INSERT INTO request VALUES (166,-7897476128529611058,'request-166',1795396322622,'tickets.tomorrow',X'DA01233AA52E22E96A95806B42A0A1F4B20BAF42C2CBCF5178F14ACDAD50E8F1','{"date":"2026-11-23","printer":"p1","reason":"Mất điện","sent":[{"at":1795480200000,"number":"C001","service":"thi-dua"},{"at":1795480200000,"number":"A002","service":"ho-tich"},{"at":1795480200000,"number":"A001","service":"ho-tich"},{"at":1795480200000,"number":"A003","service":"chung-thuc"},{"at":1795480200000,"number":"A004","service":"ho-tich"},{"at":1795480200000,"number":"A006","service":"ho-tich"},{"at":1795480200000,"number":"A007","service":"ho-tich"},{"at":1795480200000,"number":"A011","service":"ho-tich"},{"at":1795480200000,"number":"A012","service":"ho-tich"},{"at":1795480200000,"number":"A014","service":"ho-tich"}]}');
INSERT INTO request VALUES (167,7912195362403792609,'request-167',1795396322649,'day.close',X'E18B7F12690180C4DC928087DC37BA96EF6BBF749B6DF45782F362CF04647ECF','{"date":"2026-11-23","expired":0,"state":"closed","unrecorded":0}');
INSERT INTO request VALUES (168,-7217616363332590706,'request-168',1795396322657,'trial.start',X'2C30A4332548DC5DFA1D4D21755354544A9BB3B83F296249B70A6193F3800F04','{"first":"2026-11-24","last":"2026-12-31"}');
INSERT INTO request VALUES (169,7034913198068894146,'request-169',1795482722659,'day.open',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-24","state":"open"}');
INSERT INTO request VALUES (170,7213590639037540380,'request-170',1795482722678,'ticket.check_in',X'E43BF8C3CE4DF4EDBD94320BB9523F7692AC10731931EFED50EA6F6B2679BA8F','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":null,"id":16,"issued_at":1795482722678,"number":"C001","outcome":null,"priority_class":null,"promised_at":1795483022678,"service":"thi-dua","slips":1,"state":"waiting","token":"ZN5N6XQTM8"}');
INSERT INTO request VALUES (171,-7686254258678922305,'request-171',1795482722681,'trial.end',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"days":1,"first":"2026-11-24","last":"2026-11-24","official_from":"2026-11-25"}');
INSERT INTO request VALUES (172,387663686970698888,'request-172',1795482722683,'day.close',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-24","expired":1,"state":"closed","unrecorded":0}');
INSERT INTO request VALUES (173,3608718281582580520,'dossier.take_in:1795569142690:1',1795569142691,'dossier.take_in',X'470A18DB88A0C8261C44590B2123AB57DCA8D14F7123F5EA38B8362BB3FF4C38','{"accepted_at":1795569142691,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795569142691,"code":"H21.25-261124-9003","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1795655522689,"end_reason":null,"ended_at":null,"first_due_at":1795655522689,"home_visit":false,"id":12,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795569142691,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (174,7443916931540374325,'batch.open:1795569162693:2',1795569162694,'batch.open',X'A677CAF434CA60BB23E40D612F375A7FE29709C951D27D2971E07E0D9182753F','{"agency":"ubnd-xa","carrier":null,"code":"BG-261125-1","count":0,"direction":"out","dossiers":[],"opened_at":1795569162694,"opened_by":null,"received_at":null,"received_by":null,"sent_at":null,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (175,-6480896416140399740,'batch.add:1795569182696:3',1795569182697,'batch.add',X'B351A8ED7E5EBE95CC57CC5D521690CF54BB9BF3227F4634E61EF622C7FEE73A','{"agency":"ubnd-xa","carrier":null,"code":"BG-261125-1","count":1,"direction":"out","dossiers":[{"code":"H21.25-261124-9003","missing":false,"received_at":null}],"opened_at":1795569162694,"opened_by":null,"received_at":null,"received_by":null,"sent_at":null,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (176,-3630370035255335931,'batch.send:1795569202699:4',1795569202700,'batch.send',X'1C5BAFDC8806A34EDAC4D7F391081680D337211CE333444ADD4D35C7C3F73569','{"agency":"ubnd-xa","carrier":"Bưu điện","code":"BG-261125-1","count":1,"direction":"out","dossiers":[{"code":"H21.25-261124-9003","missing":false,"received_at":null}],"job":39,"opened_at":1795569162694,"opened_by":null,"received_at":null,"received_by":null,"sent_at":1795569202700,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (177,-1029394614296997765,'ticket.issue:1795569222744:5',1795569222747,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569180000,"to":1795569360000},"id":17,"issued_at":1795569222747,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795570122747,"service":"chung-thuc","slips":1,"state":"waiting","token":"QZT3RHZ4BZ"}');
INSERT INTO request VALUES (178,4818343872777375307,'ticket.issue:1795569242749:6',1795569242753,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569240000,"to":1795569360000},"id":18,"issued_at":1795569242753,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795570142753,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"KTYRAZ3AKF"}');
INSERT INTO request VALUES (179,6279280472663260185,'ticket.issue:1795569262755:7',1795569262759,'ticket.issue',X'EA8DD63125CBC3AB81E0C0B76D47C90DE805F00FC58608900A0DBE989A3CFA69','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569240000,"to":1795569420000},"id":19,"issued_at":1795569262759,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795570162759,"service":"chinh-sach","slips":1,"state":"waiting","token":"T44Q4ZHLJY"}');
INSERT INTO request VALUES (180,7627009935870837378,'ticket.issue:1795569282761:8',1795569282765,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569360000,"to":1795570140000},"id":20,"issued_at":1795569282765,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795570182765,"service":"chung-thuc","slips":1,"state":"waiting","token":"8BNKKHYT8W"}');
INSERT INTO request VALUES (181,-7521257846251066537,'ticket.issue:1795569302767:9',1795569302770,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569600000,"to":1795571100000},"id":21,"issued_at":1795569302770,"number":"L002","outcome":null,"priority_class":null,"promised_at":1795570202770,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"EPEN7GJPL4"}');
INSERT INTO request VALUES (182,-3808171160937389798,'ticket.issue:1795569322772:10',1795569322775,'ticket.issue',X'EA8DD63125CBC3AB81E0C0B76D47C90DE805F00FC58608900A0DBE989A3CFA69','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569540000,"to":1795570740000},"id":22,"issued_at":1795569322775,"number":"U002","outcome":null,"priority_class":null,"promised_at":1795570222775,"service":"chinh-sach","slips":1,"state":"waiting","token":"3HNL3JFBQX"}');
INSERT INTO request VALUES (183,5722052968664404532,'ticket.issue:1795569342777:11',1795569342780,'ticket.issue',X'17FCC9326F91E2F8EA0BE6C7A27692F664929F8369885E164895F3094A773D8A','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569300000,"to":1795569480000},"id":23,"issued_at":1795569342780,"number":"H003","outcome":null,"priority_class":"priority","promised_at":1795569642780,"service":"chung-thuc","slips":1,"state":"waiting","token":"2ALECREVCB"}');
INSERT INTO request VALUES (184,6131141252811634834,'ticket.issue:1795569362782:12',1795569362785,'ticket.issue',X'15C843EFB92CE5981D539E64BF79C22887375F42E4FB98CCF0C6D23B211CFDB6','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569360000,"to":1795569480000},"id":24,"issued_at":1795569362785,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795569662785,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"3BJMZGYT7C"}');
INSERT INTO request VALUES (185,-3811313898818880438,'ticket.issue:1795569382787:13',1795569382790,'ticket.issue',X'5E0950DC2A5DC886A66C6FBB75D6E00E8B953D7FE21296782D3B419EB10FB95B','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569360000,"to":1795569480000},"id":25,"issued_at":1795569382790,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795569682790,"service":"chinh-sach","slips":1,"state":"waiting","token":"8HF4TKYU3K"}');
INSERT INTO request VALUES (186,-4643237538555908501,'ticket.issue:1795569402792:14',1795569402795,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569900000,"to":1795571700000},"id":26,"issued_at":1795569402795,"number":"H004","outcome":null,"priority_class":null,"promised_at":1795570302795,"service":"chung-thuc","slips":1,"state":"waiting","token":"NQTWEX2RP9"}');
INSERT INTO request VALUES (187,8809802814286709498,'ticket.issue:1795569422797:15',1795569422800,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795570500000,"to":1795574400000},"id":27,"issued_at":1795569422800,"number":"L004","outcome":null,"priority_class":null,"promised_at":1795570322800,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"V4WKB8BHTJ"}');
INSERT INTO request VALUES (188,-5633504995467526603,'ticket.issue:1795569442802:16',1795569442805,'ticket.issue',X'EA8DD63125CBC3AB81E0C0B76D47C90DE805F00FC58608900A0DBE989A3CFA69','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795570200000,"to":1795572000000},"id":28,"issued_at":1795569442805,"number":"U004","outcome":null,"priority_class":null,"promised_at":1795570342805,"service":"chinh-sach","slips":1,"state":"waiting","token":"TSPC9L38JC"}');
INSERT INTO request VALUES (189,2138346629982808956,'desk.next:1795569462860:17',1795569462861,'desk.next',X'6B212C088E9535C4050D85212B35DF082DAF4BF9CC30BDAD328B983D89E90223','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795569300000,"to":1795569480000},"finished":null,"id":23,"issued_at":1795569342780,"number":"H003","outcome":null,"priority_class":"priority","promised_at":1795569642780,"service":"chung-thuc","slips":1,"state":"called","token":"2ALECREVCB"}');
INSERT INTO request VALUES (190,3764615520699468034,'desk.next:1795569482863:18',1795569482864,'desk.next',X'E59D24412340769D379F49696E60A47C51CF01AB9145B8A637E01FEADF6C09DE','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795569180000,"to":1795569360000},"finished":"H003","id":17,"issued_at":1795569222747,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795570122747,"service":"chung-thuc","slips":1,"state":"called","token":"QZT3RHZ4BZ"}');
INSERT INTO request VALUES (191,3484036657202394046,'desk.next:1795569502868:19',1795569502869,'desk.next',X'E59D24412340769D379F49696E60A47C51CF01AB9145B8A637E01FEADF6C09DE','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795569360000,"to":1795570140000},"finished":"H001","id":20,"issued_at":1795569282765,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795570182765,"service":"chung-thuc","slips":1,"state":"called","token":"8BNKKHYT8W"}');
INSERT INTO request VALUES (192,-490349000956836818,'desk.next:1795569522873:20',1795569522874,'desk.next',X'5815CA78CA914D8D222C2744AFF8F7926707F8407E62BFE9ADC726109459A308','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795569360000,"to":1795569480000},"finished":null,"id":24,"issued_at":1795569362785,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795569662785,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"3BJMZGYT7C"}');
INSERT INTO request VALUES (193,-1665590058128371152,'desk.start:1795569542876:21',1795569542877,'desk.start',X'117E85CDEF0EEA705C88E64868929A5C7006E72524E39A2FEFB7F3584FB1B397','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795569360000,"to":1795569480000},"id":24,"issued_at":1795569362785,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795569662785,"service":"dang-ky-dat-dai","slips":1,"state":"serving","token":"3BJMZGYT7C"}');
INSERT INTO request VALUES (194,-8244329337689436152,'desk.finish:1795569982879:22',1795569982880,'desk.finish',X'DB7998A5A0D357A13B9EED86FAE27C8D97EAB90070E257C6076A550F6CAA7263','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795569360000,"to":1795569480000},"id":24,"issued_at":1795569362785,"job":52,"number":"L003","outcome":"supplement","priority_class":"priority","promised_at":1795569662785,"service":"dang-ky-dat-dai","slips":1,"state":"done","token":"3BJMZGYT7C"}');
INSERT INTO request VALUES (195,-4510318753165209301,'visit.rate:1795570002884:23',1795570002885,'visit.rate',X'62E684C58B02BE56BE875B7F0AC6FF6F86BF32A75A15E71DEE3DF7C680F8E662','{"desk":"1","level":"dissatisfied"}');
INSERT INTO request VALUES (196,-7945345437695625896,'desk.next:1795570022887:24',1795570022888,'desk.next',X'5815CA78CA914D8D222C2744AFF8F7926707F8407E62BFE9ADC726109459A308','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795569240000,"to":1795569360000},"finished":null,"id":18,"issued_at":1795569242753,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795570142753,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"KTYRAZ3AKF"}');
INSERT INTO request VALUES (197,3929641193715855895,'desk.start:1795570042890:25',1795570042891,'desk.start',X'117E85CDEF0EEA705C88E64868929A5C7006E72524E39A2FEFB7F3584FB1B397','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795569240000,"to":1795569360000},"id":18,"issued_at":1795569242753,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795570142753,"service":"dang-ky-dat-dai","slips":1,"state":"serving","token":"KTYRAZ3AKF"}');
INSERT INTO request VALUES (198,2749196454812721078,'desk.finish:1795570482893:26',1795570482894,'desk.finish',X'D540E8818E5BFB72AA61B7571C01ABD8AD6CAF7E290C6C54534E4AD5A9062B83','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795569240000,"to":1795569360000},"id":18,"issued_at":1795569242753,"job":53,"number":"L001","outcome":"refused","priority_class":null,"promised_at":1795570142753,"service":"dang-ky-dat-dai","slips":1,"state":"done","token":"KTYRAZ3AKF"}');
INSERT INTO request VALUES (199,148976827969927729,'visit.rate:1795570502898:27',1795570502899,'visit.rate',X'62E684C58B02BE56BE875B7F0AC6FF6F86BF32A75A15E71DEE3DF7C680F8E662','{"desk":"1","level":"dissatisfied"}');
INSERT INTO request VALUES (200,-7697194897496163030,'desk.next:1795570522901:28',1795570522902,'desk.next',X'E18EE0535904B15E7E2D2BC9F9D860ABB243EEEC8963E57CCB82E75201891F9D','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795569360000,"to":1795569480000},"finished":null,"id":25,"issued_at":1795569382790,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795569682790,"service":"chinh-sach","slips":1,"state":"called","token":"8HF4TKYU3K"}');
INSERT INTO request VALUES (201,8730701845613648113,'desk.recall:1795570542904:29',1795570542905,'desk.recall',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":2,"desk":"3","end_reason":null,"estimate":{"from":1795569360000,"to":1795569480000},"id":25,"issued_at":1795569382790,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795569682790,"service":"chinh-sach","slips":1,"state":"called","token":"8HF4TKYU3K"}');
INSERT INTO request VALUES (202,-6992242388370238394,'desk.recall:1795570562907:30',1795570562908,'desk.recall',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":3,"desk":"3","end_reason":null,"estimate":{"from":1795569360000,"to":1795569480000},"id":25,"issued_at":1795569382790,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795569682790,"service":"chinh-sach","slips":1,"state":"called","token":"8HF4TKYU3K"}');
INSERT INTO request VALUES (203,-1254602921871150201,'desk.absent:1795570643910:31',1795570643911,'desk.absent',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795569360000,"to":1795569480000},"id":25,"issued_at":1795569382790,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795569682790,"service":"chinh-sach","slips":1,"state":"absent","token":"8HF4TKYU3K"}');
INSERT INTO request VALUES (204,-9069574075291306219,'desk.next:1795570663913:32',1795570663914,'desk.next',X'E18EE0535904B15E7E2D2BC9F9D860ABB243EEEC8963E57CCB82E75201891F9D','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795569240000,"to":1795569420000},"finished":null,"id":19,"issued_at":1795569262759,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795570162759,"service":"chinh-sach","slips":1,"state":"called","token":"T44Q4ZHLJY"}');
INSERT INTO request VALUES (205,-6539400080290045618,'desk.start:1795570683916:33',1795570683917,'desk.start',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795569240000,"to":1795569420000},"id":19,"issued_at":1795569262759,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795570162759,"service":"chinh-sach","slips":1,"state":"serving","token":"T44Q4ZHLJY"}');
INSERT INTO request VALUES (206,1518785736370205375,'desk.next:1795570703919:34',1795570703920,'desk.next',X'5815CA78CA914D8D222C2744AFF8F7926707F8407E62BFE9ADC726109459A308','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795569600000,"to":1795571100000},"finished":null,"id":21,"issued_at":1795569302770,"number":"L002","outcome":null,"priority_class":null,"promised_at":1795570202770,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"EPEN7GJPL4"}');
INSERT INTO request VALUES (207,-4714494195446606003,'day.close:1795570723952:35',1795570723953,'day.close',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-25","expired":7,"state":"closed","unrecorded":1}');
INSERT INTO request VALUES (208,-4406011728361874038,'centre.apply:1795654744004:1',1795654744005,'centre.apply',X'02368F7BA91C2F2438F62446F5336787734220A239749CFAE8E5AACD70523FFF','{"centre":"dan-hai","changed":true,"version":4}');
INSERT INTO request VALUES (209,-3932588950022037150,'ticket.issue:1795654784069:3',1795654784072,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654740000,"to":1795654920000},"id":29,"issued_at":1795654784072,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795655684072,"service":"ho-tich","slips":1,"state":"waiting","token":"MKUFPHH7TT"}');
INSERT INTO request VALUES (210,1363861940366783912,'ticket.issue:1795654804074:4',1795654804078,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654800000,"to":1795654920000},"id":30,"issued_at":1795654804078,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795655704078,"service":"ho-tich","slips":1,"state":"waiting","token":"4BBYGVRCUF"}');
INSERT INTO request VALUES (211,6764866507981962229,'ticket.issue:1795654824080:5',1795654824083,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654800000,"to":1795655400000},"id":31,"issued_at":1795654824083,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795655724083,"service":"ho-tich","slips":1,"state":"waiting","token":"EV4MQBZWVH"}');
INSERT INTO request VALUES (212,8430413806648300757,'ticket.issue:1795654844085:6',1795654844088,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654800000,"to":1795655400000},"id":32,"issued_at":1795654844088,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795655744088,"service":"ho-tich","slips":1,"state":"waiting","token":"DQ5LXMDN7Z"}');
INSERT INTO request VALUES (213,-6594748316928577074,'ticket.issue:1795654864090:7',1795654864093,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":4,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654860000,"to":1795655580000},"id":33,"issued_at":1795654864093,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795655764093,"service":"ho-tich","slips":1,"state":"waiting","token":"J54FQEC9YT"}');
INSERT INTO request VALUES (214,4869992717984121963,'ticket.issue:1795654884095:8',1795654884098,'ticket.issue',X'B30EBDC20C35955279BFECE05BCDE22DE48CF92A320251C2A3AEEA8F597E538A','{"ahead":5,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795655040000,"to":1795656120000},"id":34,"issued_at":1795654884098,"number":"A006","outcome":null,"priority_class":null,"promised_at":1795655784098,"service":"ho-tich","slips":1,"state":"waiting","token":"9FU3V5CKZS"}');
INSERT INTO request VALUES (215,-871471027178239063,'ticket.issue:1795654904100:9',1795654904103,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":6,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795655040000,"to":1795656180000},"id":35,"issued_at":1795654904103,"number":"A007","outcome":null,"priority_class":null,"promised_at":1795655804103,"service":"ho-tich","slips":1,"state":"waiting","token":"SSUQHFT4QP"}');
INSERT INTO request VALUES (216,7396230816106994804,'ticket.issue:1795654924105:10',1795654924108,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":7,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654920000,"to":1795656600000},"id":36,"issued_at":1795654924108,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795655824108,"service":"ho-tich","slips":1,"state":"waiting","token":"PU3AB56LXW"}');
INSERT INTO request VALUES (217,-4918665128829453892,'ticket.issue:1795654944110:11',1795654944113,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":8,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795655100000,"to":1795656120000},"id":37,"issued_at":1795654944113,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795655844113,"service":"ho-tich","slips":1,"state":"waiting","token":"WNYC5G44KJ"}');
INSERT INTO request VALUES (218,3807816722007045412,'ticket.issue:1795654964115:12',1795654964118,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654920000,"to":1795655100000},"id":38,"issued_at":1795654964118,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795655864118,"service":"chung-thuc","slips":1,"state":"waiting","token":"UCQ27N6XX7"}');
INSERT INTO request VALUES (219,-2591195436277421858,'ticket.issue:1795654984120:13',1795654984124,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654980000,"to":1795655820000},"id":39,"issued_at":1795654984124,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795655884124,"service":"chung-thuc","slips":1,"state":"waiting","token":"ALKUEUXAUB"}');
INSERT INTO request VALUES (220,6469241877812276957,'ticket.issue:1795655004126:14',1795655004129,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654980000,"to":1795655400000},"id":40,"issued_at":1795655004129,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795655904129,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"TR8MDK6VJ4"}');
INSERT INTO request VALUES (221,1559898615570092463,'ticket.issue:1795655024131:15',1795655024135,'ticket.issue',X'A7B1FF2BD551528A92DD14B5FE896CA324D30FB767D71AA63E79EA459756CFA5','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654980000,"to":1795655460000},"id":41,"issued_at":1795655024135,"number":"R001","outcome":null,"priority_class":null,"promised_at":1795655924135,"service":"xay-dung","slips":1,"state":"waiting","token":"J83XZXXVEM"}');
INSERT INTO request VALUES (222,3216921903168333611,'ticket.issue:1795655044137:16',1795655044141,'ticket.issue',X'8E2FB988A4AD6252C74B61BE2E33318EADED04AEDFF2AD15425F0810B8EC869C','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795655040000,"to":1795655280000},"id":42,"issued_at":1795655044141,"number":"C001","outcome":null,"priority_class":null,"promised_at":1795655944141,"service":"viec-khac","slips":1,"state":"waiting","token":"B58D9YQGCW"}');
INSERT INTO request VALUES (223,-5966646868587581308,'ticket.issue:1795655064143:17',1795655064147,'ticket.issue',X'D1CF167182A5687CF5A51BF54E9783849CB2CA01711546B1EF39869F5231F362','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795655040000,"to":1795655160000},"id":43,"issued_at":1795655064147,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795655364147,"service":"ho-tich","slips":1,"state":"waiting","token":"JM9KYWKMZR"}');
INSERT INTO request VALUES (224,-9054949270125779841,'ticket.prioritise:1795655084160:18',1795655084161,'ticket.prioritise',X'85DADE1EEE9E75D8F24BFAFF975B5D0DA3C96C09089B301904EAC146D529D7BA','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795655040000,"to":1795656180000},"id":35,"issued_at":1795654904103,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795655204103,"service":"ho-tich","slips":1,"state":"waiting","token":"SSUQHFT4QP"}');
INSERT INTO request VALUES (225,-3802707276036531621,'ticket.change_service:1795655104163:19',1795655104164,'ticket.change_service',X'C339F2260EF1990BFE8F7CE6492238161EED17041E251CA54D2DAA00355ECA60','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654920000,"to":1795656600000},"id":36,"issued_at":1795654924108,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795655824108,"service":"y-te","slips":1,"state":"waiting","token":"PU3AB56LXW"}');
INSERT INTO request VALUES (226,8178353555868200189,'ticket.cancel:1795655124166:20',1795655124167,'ticket.cancel',X'F3949D6339ECF0289A41BE2768035F0DA3AD6D66F30134F195A972B33665C589','{"ahead":0,"calls":0,"desk":null,"end_reason":"asked","estimate":{"from":1795655100000,"to":1795656120000},"id":37,"issued_at":1795654944113,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795655844113,"service":"ho-tich","slips":1,"state":"cancelled","token":"WNYC5G44KJ"}');
INSERT INTO request VALUES (227,4380906689053503356,'ticket.reprint:1795655144170:21',1795655144171,'ticket.reprint',X'8FD53248A88894B0F9328C7CE9D6F278576953C9DF93F471E669BA30DFD90229','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654740000,"to":1795654920000},"id":29,"issued_at":1795654784072,"job":69,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795655684072,"service":"ho-tich","slips":2,"state":"waiting","token":"MKUFPHH7TT"}');
INSERT INTO request VALUES (228,3197809769062352984,'desk.next:1795655164180:22',1795655164181,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795655040000,"to":1795656180000},"finished":null,"id":35,"issued_at":1795654904103,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795655204103,"service":"ho-tich","slips":1,"state":"called","token":"SSUQHFT4QP"}');
INSERT INTO request VALUES (229,-8300084902281331436,'desk.recall:1795655184183:23',1795655184184,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795655040000,"to":1795656180000},"id":35,"issued_at":1795654904103,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795655204103,"service":"ho-tich","slips":1,"state":"called","token":"SSUQHFT4QP"}');
INSERT INTO request VALUES (230,3684952930679146505,'desk.recall:1795655204186:24',1795655204187,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795655040000,"to":1795656180000},"id":35,"issued_at":1795654904103,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795655204103,"service":"ho-tich","slips":1,"state":"called","token":"SSUQHFT4QP"}');
INSERT INTO request VALUES (231,-7450049336229380346,'desk.absent:1795655285189:25',1795655285190,'desk.absent',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795655040000,"to":1795656180000},"id":35,"issued_at":1795654904103,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795655204103,"service":"ho-tich","slips":1,"state":"absent","token":"SSUQHFT4QP"}');
INSERT INTO request VALUES (232,-4798147937204767680,'desk.next:1795655305192:26',1795655305193,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795655040000,"to":1795655160000},"finished":null,"id":43,"issued_at":1795655064147,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795655364147,"service":"ho-tich","slips":1,"state":"called","token":"JM9KYWKMZR"}');
INSERT INTO request VALUES (233,-5353557367843759272,'desk.start:1795655325195:27',1795655325196,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795655040000,"to":1795655160000},"id":43,"issued_at":1795655064147,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795655364147,"service":"ho-tich","slips":1,"state":"serving","token":"JM9KYWKMZR"}');
INSERT INTO request VALUES (234,-6152321539762333870,'desk.park:1795655345198:28',1795655345199,'desk.park',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795655040000,"to":1795655160000},"id":43,"issued_at":1795655064147,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795655364147,"service":"ho-tich","slips":1,"state":"parked","token":"JM9KYWKMZR"}');
INSERT INTO request VALUES (235,-6734951329564600667,'ticket.return:1795655365201:29',1795655365202,'ticket.return',X'B584F350B21322648A8F31508C4276147461A63FD6605A01A8F6C77EED28AA53','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795655040000,"to":1795656180000},"id":35,"issued_at":1795654904103,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795655204103,"service":"ho-tich","slips":1,"state":"waiting","token":"SSUQHFT4QP"}');
INSERT INTO request VALUES (236,-8247886950933982114,'desk.next:1795655385204:30',1795655385205,'desk.next',X'645FAA320CE90ABC3E7D0E5A7467AEF0BBD74AF4AE9BDB189042EE8BC34D0A0C','{"ahead":0,"calls":4,"desk":"5","end_reason":null,"estimate":{"from":1795655040000,"to":1795656180000},"finished":null,"id":35,"issued_at":1795654904103,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795655204103,"service":"ho-tich","slips":1,"state":"called","token":"SSUQHFT4QP"}');
INSERT INTO request VALUES (237,-7523936641581754109,'desk.finish:1795655405207:31',1795655405208,'desk.finish',X'10FD911C8D98AB3B41516A365969D2AC130CF8F0A465A5EDF54E90BF90C66870','{"ahead":0,"calls":4,"desk":null,"end_reason":null,"estimate":{"from":1795655040000,"to":1795656180000},"id":35,"issued_at":1795654904103,"job":null,"number":"A007","outcome":"accepted","priority_class":"priority","promised_at":1795655204103,"service":"ho-tich","slips":1,"state":"done","token":"SSUQHFT4QP"}');
INSERT INTO request VALUES (238,-2243213778672186517,'desk.next:1795655425211:32',1795655425212,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654740000,"to":1795654920000},"finished":null,"id":29,"issued_at":1795654784072,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795655684072,"service":"ho-tich","slips":2,"state":"called","token":"MKUFPHH7TT"}');
INSERT INTO request VALUES (239,-1407151948054606122,'desk.recall:1795655445214:33',1795655445215,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795654740000,"to":1795654920000},"id":29,"issued_at":1795654784072,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795655684072,"service":"ho-tich","slips":2,"state":"called","token":"MKUFPHH7TT"}');
INSERT INTO request VALUES (240,6971002860496453493,'desk.recall:1795655465217:34',1795655465218,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795654740000,"to":1795654920000},"id":29,"issued_at":1795654784072,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795655684072,"service":"ho-tich","slips":2,"state":"called","token":"MKUFPHH7TT"}');
INSERT INTO request VALUES (241,-6544612169306733645,'desk.absent:1795655546220:35',1795655546221,'desk.absent',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795654740000,"to":1795654920000},"id":29,"issued_at":1795654784072,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795655684072,"service":"ho-tich","slips":2,"state":"absent","token":"MKUFPHH7TT"}');
INSERT INTO request VALUES (242,-150922838756505662,'desk.next:1795655566223:36',1795655566224,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654800000,"to":1795654920000},"finished":null,"id":30,"issued_at":1795654804078,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795655704078,"service":"ho-tich","slips":1,"state":"called","token":"4BBYGVRCUF"}');
INSERT INTO request VALUES (243,9045235039111114520,'desk.transfer:1795655586226:37',1795655586227,'desk.transfer',X'C59095470B29D12F4CF572D9093B0112F5349869D8E0BCEE78F98B8CE130ED7C','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795654800000,"to":1795654920000},"id":30,"issued_at":1795654804078,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795655704078,"service":"ho-tich","slips":1,"state":"waiting","token":"4BBYGVRCUF"}');
INSERT INTO request VALUES (244,165363424985386952,'desk.next:1795655606229:38',1795655606230,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654800000,"to":1795655400000},"finished":null,"id":31,"issued_at":1795654824083,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795655724083,"service":"ho-tich","slips":1,"state":"called","token":"EV4MQBZWVH"}');
INSERT INTO request VALUES (245,6614209151839331197,'desk.start:1795655626232:39',1795655626233,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654800000,"to":1795655400000},"id":31,"issued_at":1795654824083,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795655724083,"service":"ho-tich","slips":1,"state":"serving","token":"EV4MQBZWVH"}');
INSERT INTO request VALUES (246,2520775644363201007,'desk.transfer:1795655646235:40',1795655646236,'desk.transfer',X'D7742ECDE8839945218E372F4906F39D6956035ACDCBC38105EBF4102FF838B9','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795654800000,"to":1795655400000},"id":31,"issued_at":1795654824083,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795655724083,"service":"chung-thuc","slips":1,"state":"waiting","token":"EV4MQBZWVH"}');
INSERT INTO request VALUES (247,889056997753139741,'desk.next:1795655666238:41',1795655666239,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654800000,"to":1795655400000},"finished":null,"id":32,"issued_at":1795654844088,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795655744088,"service":"ho-tich","slips":1,"state":"called","token":"DQ5LXMDN7Z"}');
INSERT INTO request VALUES (248,2153705118766159231,'desk.undo:1795655686241:42',1795655686242,'desk.undo',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654800000,"to":1795655400000},"id":32,"issued_at":1795654844088,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795655744088,"service":"ho-tich","slips":1,"state":"waiting","token":"DQ5LXMDN7Z"}');
INSERT INTO request VALUES (249,714056474088439202,'desk.next:1795655706244:43',1795655706245,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654800000,"to":1795655400000},"finished":null,"id":32,"issued_at":1795654844088,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795655744088,"service":"ho-tich","slips":1,"state":"called","token":"DQ5LXMDN7Z"}');
INSERT INTO request VALUES (250,3195885039298653262,'desk.start:1795655726247:44',1795655726248,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654800000,"to":1795655400000},"id":32,"issued_at":1795654844088,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795655744088,"service":"ho-tich","slips":1,"state":"serving","token":"DQ5LXMDN7Z"}');
INSERT INTO request VALUES (251,7843884245584295506,'visit.rate:1795655746250:45',1795655746251,'visit.rate',X'6352FA24C83A0AA52FF3FD3B19FBF1F78BD16A47B2B42B1F6BDB3E4D19F95B6D','{"desk":"5","level":"dissatisfied"}');
INSERT INTO request VALUES (252,-5529673371347578844,'visit.rate:1795655766253:46',1795655766254,'visit.rate',X'2FD67A958EDF9043CEAB05FADEB0A17E8A62FD0EA18798883FED7D295794E67A','{"desk":"5","level":"very_satisfied"}');
INSERT INTO request VALUES (253,7186519701151500004,'desk.next:1795655786256:47',1795655786257,'desk.next',X'6B212C088E9535C4050D85212B35DF082DAF4BF9CC30BDAD328B983D89E90223','{"ahead":0,"calls":2,"desk":"6","end_reason":null,"estimate":{"from":1795654800000,"to":1795655400000},"finished":null,"id":31,"issued_at":1795654824083,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795655724083,"service":"chung-thuc","slips":1,"state":"called","token":"EV4MQBZWVH"}');
INSERT INTO request VALUES (254,5742835058094220807,'desk.finish:1795655806259:48',1795655806260,'desk.finish',X'B8E89BE78676B2E9146F1BF7DD267D7E38D953DA1CC8A1B895FBE58453E7446A','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795654800000,"to":1795655400000},"id":31,"issued_at":1795654824083,"job":null,"number":"A003","outcome":"result_returned","priority_class":null,"promised_at":1795655724083,"service":"chung-thuc","slips":1,"state":"done","token":"EV4MQBZWVH"}');
INSERT INTO request VALUES (255,-2055343068578557954,'desk.next:1795655826263:49',1795655826264,'desk.next',X'6B212C088E9535C4050D85212B35DF082DAF4BF9CC30BDAD328B983D89E90223','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795654920000,"to":1795655100000},"finished":null,"id":38,"issued_at":1795654964118,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795655864118,"service":"chung-thuc","slips":1,"state":"called","token":"UCQ27N6XX7"}');
INSERT INTO request VALUES (256,4307372074095315680,'desk.recall:1795655846266:50',1795655846267,'desk.recall',X'D928CBD44E7FA7C8C0F3543D946B99F85161CA9CCA3655C417E6CEE3F8A4A232','{"ahead":0,"calls":2,"desk":"6","end_reason":null,"estimate":{"from":1795654920000,"to":1795655100000},"id":38,"issued_at":1795654964118,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795655864118,"service":"chung-thuc","slips":1,"state":"called","token":"UCQ27N6XX7"}');
INSERT INTO request VALUES (257,6132382846204875659,'desk.recall:1795655866269:51',1795655866270,'desk.recall',X'D928CBD44E7FA7C8C0F3543D946B99F85161CA9CCA3655C417E6CEE3F8A4A232','{"ahead":0,"calls":3,"desk":"6","end_reason":null,"estimate":{"from":1795654920000,"to":1795655100000},"id":38,"issued_at":1795654964118,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795655864118,"service":"chung-thuc","slips":1,"state":"called","token":"UCQ27N6XX7"}');
INSERT INTO request VALUES (258,5403963425699689503,'desk.pause:1795655886272:52',1795655886273,'desk.pause',X'0DB202747C65FC3C5E5F2F9D349271BCE23D463DBD8511B6374056DB68B16DD4','{"desk":"4","officer":"q4","state":"paused","ticket":null}');
INSERT INTO request VALUES (259,-2115167442447359330,'desk.serve_now:1795655906275:53',1795655906276,'desk.serve_now',X'2544045CF8EEB1A2AD6032CCD39B33277EF8183CF856D57FF235BC78B74CFE66','{"ahead":0,"calls":1,"desk":"2","end_reason":null,"estimate":null,"id":44,"issued_at":1795655906276,"number":"C002","outcome":null,"priority_class":null,"promised_at":1795656806276,"service":"thanh-tra","slips":0,"state":"serving","token":"BU9WNQBQLJ"}');
INSERT INTO request VALUES (260,1946688444569417030,'desk.finish:1795655926280:54',1795655926281,'desk.finish',X'DBBFAD9A1FF465EE179AA650F250927BED95B4538442FE76F96C0C15286B87FC','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":null,"id":44,"issued_at":1795655906276,"job":null,"number":"C002","outcome":"left","priority_class":null,"promised_at":1795656806276,"service":"thanh-tra","slips":0,"state":"done","token":"BU9WNQBQLJ"}');
INSERT INTO request VALUES (261,-5342346573871492727,'ticket.reprint:1795655946283:55',1795655946284,'ticket.reprint',X'5CBEF67D1FFE6B349BCD43DE501F6AD6548D8E68690BBE25F316EF1AA76FCDFD','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795654800000,"to":1795654920000},"id":30,"issued_at":1795654804078,"job":70,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795655704078,"service":"ho-tich","slips":2,"state":"waiting","token":"4BBYGVRCUF"}');
INSERT INTO request VALUES (262,3219898448641728081,'help.call:1795655966307:56',1795655966308,'help.call',X'940843CA027759A35DFBEFF89BE0260FB026A9EDB84ADD8C20F8446DF8C34CF7','{"called":true,"terminal":"kiosk:k1"}');
INSERT INTO request VALUES (263,8761891743527208574,'alert.acknowledge:1795657786351:57',1795657786352,'alert.acknowledge',X'87C98D2DAAB6B65AA182256E5312024AC99D51804BD6C16FF73D6D16457371F9','{"acknowledged":true,"alert":27}');
INSERT INTO request VALUES (264,-4510651669321386904,'ticket.issue:1795657806354:58',1795657806357,'ticket.issue',X'C1E41C2D9496BC323052421FC99753ECAD2FF21F34976D4F935266E1B33C00DF','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795658700000,"to":1795662300000},"id":45,"issued_at":1795657806357,"number":"A011","outcome":null,"priority_class":null,"promised_at":1795658706357,"service":"kinh-te","slips":1,"state":"waiting","token":"XLUJH5PEPA"}');
INSERT INTO request VALUES (265,1162817313017295932,'ticket.issue:1795657826359:59',1795657826362,'ticket.issue',X'E0AD7BF5113435DB5B6EF6B92F1A457F6431F2805747C43F9ADD83E207678367','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795658040000,"to":1795659120000},"id":46,"issued_at":1795657826362,"number":"C003","outcome":null,"priority_class":null,"promised_at":1795658726362,"service":"thi-dua","slips":1,"state":"waiting","token":"LS97BQH67Y"}');
INSERT INTO request VALUES (266,3130738600173867815,'urging.send:1795657846364:60',1795657846365,'urging.send',X'BC1C91C6DA9F8981520F5B12B51E219642056901BB31B45700ECAC435285BCC9','{"agency":"ubnd-xa","answered_at":null,"answered_by":null,"batches":1,"dossiers":6,"file":"don-doc-so-2-ubnd-xa-20261126.pdf","late":5,"note":null,"receiver":null,"sent_at":1795657846365,"sent_by":"cli:test","urging":2,"way":null}');
INSERT INTO request VALUES (267,4095542336288898962,'service.hold:1795657866368:61',1795657866369,'service.hold',X'DBE0023E668B08439AF18276FCE19353CE4839A69FF131BF5F955E017838516E','{"held":true,"reason":"Mất mạng","service":"thi-dua","until":1795661446367}');
INSERT INTO rollup VALUES (1,'chung-thuc','ttpvhcc','',2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO rollup VALUES (1,'ho-tich','ttpvhcc','',11,4,4,2,1,122243,61131,2,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4);
INSERT INTO rollup VALUES (1,'ho-tich','ttpvhcc','priority',1,1,1,1,1,120,120,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup VALUES (1,'thi-dua','ttpvhcc','',1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO rollup VALUES (2,'thi-dua','ttpvhcc','',1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO rollup VALUES (3,'chinh-sach','ttpvhcc','',3,1,0,1,0,1401155,1401155,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup VALUES (3,'chinh-sach','ttpvhcc','priority',1,1,0,1,0,1140112,1140112,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup VALUES (3,'chung-thuc','ttpvhcc','',3,2,2,2,1,480221,260117,0,0,0,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2);
INSERT INTO rollup VALUES (3,'chung-thuc','ttpvhcc','priority',1,1,1,1,1,120081,120081,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup VALUES (3,'dang-ky-dat-dai','ttpvhcc','',3,2,1,2,1,2181285,1401150,0,0,0,0,0,0,0,0,0,0,0,1,1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2);
INSERT INTO rollup VALUES (3,'dang-ky-dat-dai','ttpvhcc','priority',1,1,1,1,0,160089,160089,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup_ending VALUES (1,'chung-thuc','ttpvhcc','','cancelled','asked',1);
INSERT INTO rollup_ending VALUES (1,'chung-thuc','ttpvhcc','','expired','tomorrow_first',1);
INSERT INTO rollup_ending VALUES (1,'ho-tich','ttpvhcc','','cancelled','asked',1);
INSERT INTO rollup_ending VALUES (1,'ho-tich','ttpvhcc','','done','accepted',1);
INSERT INTO rollup_ending VALUES (1,'ho-tich','ttpvhcc','','done','advice',1);
INSERT INTO rollup_ending VALUES (1,'ho-tich','ttpvhcc','','done','fee_paid',1);
INSERT INTO rollup_ending VALUES (1,'ho-tich','ttpvhcc','','expired','tomorrow_first',7);
INSERT INTO rollup_ending VALUES (1,'ho-tich','ttpvhcc','priority','expired','tomorrow_first',1);
INSERT INTO rollup_ending VALUES (1,'thi-dua','ttpvhcc','','expired','tomorrow_first',1);
INSERT INTO rollup_ending VALUES (2,'thi-dua','ttpvhcc','','expired','day_closed',1);
INSERT INTO rollup_ending VALUES (3,'chinh-sach','ttpvhcc','','done','unrecorded',1);
INSERT INTO rollup_ending VALUES (3,'chinh-sach','ttpvhcc','','expired','day_closed',2);
INSERT INTO rollup_ending VALUES (3,'chinh-sach','ttpvhcc','priority','expired','day_closed',1);
INSERT INTO rollup_ending VALUES (3,'chung-thuc','ttpvhcc','','done','result_returned',1);
INSERT INTO rollup_ending VALUES (3,'chung-thuc','ttpvhcc','','expired','day_closed',2);
INSERT INTO rollup_ending VALUES (3,'chung-thuc','ttpvhcc','priority','done','result_returned',1);
INSERT INTO rollup_ending VALUES (3,'dang-ky-dat-dai','ttpvhcc','','done','refused',1);
INSERT INTO rollup_ending VALUES (3,'dang-ky-dat-dai','ttpvhcc','','expired','day_closed',2);
INSERT INTO rollup_ending VALUES (3,'dang-ky-dat-dai','ttpvhcc','priority','done','supplement',1);
INSERT INTO paper VALUES ('p1',1795396322610,1,13,1612,NULL,NULL,NULL,NULL,80000,576);
INSERT INTO printer_probe VALUES ('p1','tcp://127.0.0.1:9100',1795655946305,1,1,0,'16 12 12 12');
INSERT INTO device VALUES ('b5','keypad',NULL,'5','{"address":0,"code":"b5","desk":"5","officer":null,"profile":"ascii","url":"/dev/ttyS0"}',1795654744005);
INSERT INTO device VALUES ('loa','speaker','sanh',NULL,'{"code":"loa","device":"default","kiosk":null,"quiet":[],"volume":100,"zone":"sanh"}',NULL);
INSERT INTO device VALUES ('p1','printer','sanh',NULL,'{"code":"p1","codepage":null,"encoding":"bitmap","fallback":null,"feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"}',NULL);
INSERT INTO device VALUES ('p2','printer','sanh',NULL,'{"code":"p2","codepage":null,"encoding":"bitmap","fallback":null,"feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"}',1795654744005);
INSERT INTO device VALUES ('s1','sign',NULL,'1','{"address":1,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s1","desk":"1","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null}',NULL);
INSERT INTO device VALUES ('s2','sign',NULL,'2','{"address":2,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s2","desk":"2","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null}',NULL);
INSERT INTO device VALUES ('s3','sign',NULL,'3','{"address":3,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s3","desk":"3","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null}',NULL);
INSERT INTO device VALUES ('s4','sign',NULL,'4','{"address":4,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s4","desk":"4","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null}',NULL);
INSERT INTO device VALUES ('s5','sign',NULL,'5','{"address":5,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s5","desk":"5","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null}',NULL);
INSERT INTO device VALUES ('s6','sign',NULL,'6','{"address":6,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s6","desk":"6","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null}',NULL);
INSERT INTO calendar_day VALUES ('2024-01-01',0,'Tết Dương lịch','holidays');
INSERT INTO calendar_day VALUES ('2024-02-08',0,'29 Tết','holidays');
INSERT INTO calendar_day VALUES ('2024-02-09',0,'Giao thừa Tết Nguyên Đán','holidays');
INSERT INTO calendar_day VALUES ('2024-02-10',0,'Tết Nguyên Đán','holidays');
INSERT INTO calendar_day VALUES ('2024-02-11',0,'Mùng hai Tết Nguyên Đán','holidays');
INSERT INTO calendar_day VALUES ('2024-02-12',0,'Mùng ba Tết Nguyên Đán','holidays');
INSERT INTO calendar_day VALUES ('2024-02-13',0,'Mùng bốn Tết Nguyên Đán','holidays');
INSERT INTO calendar_day VALUES ('2024-02-14',0,'Mùng năm Tết Nguyên Đán','holidays');
INSERT INTO calendar_day VALUES ('2024-04-18',0,'Ngày Giỗ Tổ Hùng Vương','holidays');
INSERT INTO calendar_day VALUES ('2024-04-29',0,'Ngày nghỉ (thay cho ngày 04/05/2024)','holidays');
INSERT INTO calendar_day VALUES ('2024-04-30',0,'Ngày Chiến thắng','holidays');
INSERT INTO calendar_day VALUES ('2024-05-01',0,'Ngày Quốc tế Lao động','holidays');
INSERT INTO calendar_day VALUES ('2024-05-04',1,'Ngày làm bù (thay cho ngày 29/04/2024)','holidays');
INSERT INTO calendar_day VALUES ('2024-09-02',0,'Quốc khánh','holidays');
INSERT INTO calendar_day VALUES ('2024-09-03',0,'Quốc khánh','holidays');
INSERT INTO calendar_day VALUES ('2025-01-01',0,'Tết Dương lịch','holidays');
INSERT INTO calendar_day VALUES ('2025-01-27',0,'29 Tết','holidays');
INSERT INTO calendar_day VALUES ('2025-01-28',0,'Giao thừa Tết Nguyên Đán','holidays');
INSERT INTO calendar_day VALUES ('2025-01-29',0,'Tết Nguyên Đán','holidays');
INSERT INTO calendar_day VALUES ('2025-01-30',0,'Mùng hai Tết Nguyên Đán','holidays');
INSERT INTO calendar_day VALUES ('2025-01-31',0,'Mùng ba Tết Nguyên Đán','holidays');
INSERT INTO calendar_day VALUES ('2025-02-01',0,'Mùng bốn Tết Nguyên Đán','holidays');
INSERT INTO calendar_day VALUES ('2025-04-07',0,'Ngày Giỗ Tổ Hùng Vương','holidays');
INSERT INTO calendar_day VALUES ('2025-04-26',1,'Ngày làm bù (thay cho ngày 02/05/2025)','holidays');
INSERT INTO calendar_day VALUES ('2025-04-30',0,'Ngày Chiến thắng','holidays');
INSERT INTO calendar_day VALUES ('2025-05-01',0,'Ngày Quốc tế Lao động','holidays');
INSERT INTO calendar_day VALUES ('2025-05-02',0,'Ngày nghỉ (thay cho ngày 26/04/2025)','holidays');
INSERT INTO calendar_day VALUES ('2025-09-01',0,'Quốc khánh','holidays');
INSERT INTO calendar_day VALUES ('2025-09-02',0,'Quốc khánh','holidays');
INSERT INTO calendar_day VALUES ('2026-01-01',0,'Tết Dương lịch','holidays');
INSERT INTO calendar_day VALUES ('2026-01-02',0,'Ngày nghỉ (thay cho ngày 10/01/2026)','VPCP 12729/VPCP-KGVX, 25/12/2025');
INSERT INTO calendar_day VALUES ('2026-01-10',1,'Ngày làm bù (thay cho ngày 02/01/2026)','VPCP 12729/VPCP-KGVX, 25/12/2025');
INSERT INTO calendar_day VALUES ('2026-02-16',0,'Giao thừa Tết Nguyên Đán','holidays');
INSERT INTO calendar_day VALUES ('2026-02-17',0,'Tết Nguyên Đán','holidays');
INSERT INTO calendar_day VALUES ('2026-02-18',0,'Mùng hai Tết Nguyên Đán','holidays');
INSERT INTO calendar_day VALUES ('2026-02-19',0,'Mùng ba Tết Nguyên Đán','holidays');
INSERT INTO calendar_day VALUES ('2026-02-20',0,'Mùng bốn Tết Nguyên Đán','holidays');
INSERT INTO calendar_day VALUES ('2026-04-26',0,'Ngày Giỗ Tổ Hùng Vương','holidays');
INSERT INTO calendar_day VALUES ('2026-04-27',0,'Ngày Giỗ Tổ Hùng Vương (nghỉ bù)','holidays');
INSERT INTO calendar_day VALUES ('2026-04-30',0,'Ngày Chiến thắng','holidays');
INSERT INTO calendar_day VALUES ('2026-05-01',0,'Ngày Quốc tế Lao động','holidays');
INSERT INTO calendar_day VALUES ('2026-08-22',1,'Ngày làm bù (thay cho ngày 31/08/2026)','holidays');
INSERT INTO calendar_day VALUES ('2026-08-31',0,'Ngày nghỉ (thay cho ngày 22/08/2026)','holidays');
INSERT INTO calendar_day VALUES ('2026-09-01',0,'Quốc khánh','holidays');
INSERT INTO calendar_day VALUES ('2026-09-02',0,'Quốc khánh','holidays');
INSERT INTO calendar_day VALUES ('2026-11-24',0,'Ngày Văn hóa Việt Nam','holidays');
INSERT INTO calendar_day VALUES ('2027-01-01',0,'Tết Dương lịch','forecast');
INSERT INTO calendar_day VALUES ('2027-02-04',0,'29 Tết','forecast');
INSERT INTO calendar_day VALUES ('2027-02-05',0,'Giao thừa Tết Nguyên Đán','forecast');
INSERT INTO calendar_day VALUES ('2027-02-06',0,'Tết Nguyên Đán','forecast');
INSERT INTO calendar_day VALUES ('2027-02-07',0,'Mùng hai Tết Nguyên Đán','forecast');
INSERT INTO calendar_day VALUES ('2027-02-08',0,'Mùng ba Tết Nguyên Đán','forecast');
INSERT INTO calendar_day VALUES ('2027-02-09',0,'Mùng bốn Tết Nguyên Đán','forecast');
INSERT INTO calendar_day VALUES ('2027-02-10',0,'Mùng năm Tết Nguyên Đán','forecast');
INSERT INTO calendar_day VALUES ('2027-04-16',0,'Ngày Giỗ Tổ Hùng Vương','forecast');
INSERT INTO calendar_day VALUES ('2027-04-30',0,'Ngày Chiến thắng','forecast');
INSERT INTO calendar_day VALUES ('2027-05-01',0,'Ngày Quốc tế Lao động','forecast');
INSERT INTO calendar_day VALUES ('2027-05-03',0,'Ngày Quốc tế Lao động (nghỉ bù)','forecast');
INSERT INTO calendar_day VALUES ('2027-09-02',0,'Quốc khánh','forecast');
INSERT INTO calendar_day VALUES ('2027-09-03',0,'Quốc khánh','forecast');
INSERT INTO calendar_day VALUES ('2027-11-24',0,'Ngày Văn hóa Việt Nam','forecast');
INSERT INTO calendar_day VALUES ('2028-01-01',0,'Tết Dương lịch','forecast');
INSERT INTO calendar_day VALUES ('2028-01-03',0,'Tết Dương lịch (nghỉ bù)','forecast');
INSERT INTO calendar_day VALUES ('2028-01-24',0,'29 Tết','forecast');
INSERT INTO calendar_day VALUES ('2028-01-25',0,'Giao thừa Tết Nguyên Đán','forecast');
INSERT INTO calendar_day VALUES ('2028-01-26',0,'Tết Nguyên Đán','forecast');
INSERT INTO calendar_day VALUES ('2028-01-27',0,'Mùng hai Tết Nguyên Đán','forecast');
INSERT INTO calendar_day VALUES ('2028-01-28',0,'Mùng ba Tết Nguyên Đán','forecast');
INSERT INTO calendar_day VALUES ('2028-01-29',0,'Mùng bốn Tết Nguyên Đán','forecast');
INSERT INTO calendar_day VALUES ('2028-04-04',0,'Ngày Giỗ Tổ Hùng Vương','forecast');
INSERT INTO calendar_day VALUES ('2028-04-30',0,'Ngày Chiến thắng','forecast');
INSERT INTO calendar_day VALUES ('2028-05-01',0,'Ngày Quốc tế Lao động','forecast');
INSERT INTO calendar_day VALUES ('2028-05-02',0,'Ngày Chiến thắng (nghỉ bù)','forecast');
INSERT INTO calendar_day VALUES ('2028-09-01',0,'Quốc khánh','forecast');
INSERT INTO calendar_day VALUES ('2028-09-02',0,'Quốc khánh','forecast');
INSERT INTO calendar_day VALUES ('2028-09-04',0,'Quốc khánh (nghỉ bù)','forecast');
INSERT INTO calendar_day VALUES ('2028-11-24',0,'Ngày Văn hóa Việt Nam','forecast');
INSERT INTO dossier VALUES (1,'H21.25-261123-9001',NULL,'261123-9001','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'postal',10,NULL,1795396321383,'nd118_2025',1795396321351,1795396321351,1795396321351,1795396321351,1795396321351,1795396321351,'acceptance',0,'same_day',1,1796260321350,1796260321350,1,0,0,NULL,NULL,NULL,1795396321375,'granted',NULL,1795396321383,'post',1795396321383,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',2,0);
INSERT INTO dossier VALUES (2,'H21.25-261123-9002',NULL,'261123-9002','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'postal',2,NULL,1795396321354,'nd118_2025',1795396321354,1795396321354,1795396321354,1795396321354,1795396321354,1795396321354,'acceptance',0,'same_day',1,1796260321353,1796260321353,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',2,0);
INSERT INTO dossier VALUES (3,'H21.25-261123-8000',NULL,'261123-8000','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'online',4,NULL,1795396321494,'nd118_2025',1795396321421,1795396321421,1795396321423,1795396321441,1795396321441,1795396321494,'acceptance',0,'same_day',1,1795741921494,1796260321420,1,1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',2,0);
INSERT INTO dossier VALUES (4,'H21.25-261123-7001',NULL,'261123-7001','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'online',3,NULL,1795396321439,'nd118_2025',1795396321425,1795396321425,1795396321427,1795396321439,NULL,NULL,'acceptance',0,'same_day',1,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,'not_competent',NULL,NULL,1795396321439,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',2,0);
INSERT INTO dossier VALUES (5,'H21.25-261123-7002',NULL,'261123-7002','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'online',7,NULL,1795396321453,'nd118_2025',1795396321429,1795396321429,1795396321431,1795396321443,1795396321443,1795396321443,'acceptance',0,'same_day',1,1796260321420,1796260321420,1,0,0,NULL,NULL,NULL,NULL,NULL,'asked',NULL,NULL,1795396321453,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',2,0);
INSERT INTO dossier VALUES (6,'H21.25-261123-7003',NULL,'261123-7003','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'online',8,NULL,1795396321457,'nd118_2025',1795396321433,1795396321433,1795396321435,1795396321445,1795396321445,1795396321445,'acceptance',0,'same_day',1,1796260321420,1796260321420,1,0,0,NULL,NULL,NULL,NULL,NULL,'not_completed',NULL,NULL,1795396321457,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',2,0);
INSERT INTO dossier VALUES (7,'H21.25-261123-8002',NULL,'261123-8002','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'postal',2,NULL,1795396321460,'nd118_2025',1795396321460,1795396321460,1795396321460,1795396321460,1795396321460,1795396321460,'acceptance',0,'same_day',1,1795399921459,1795399921459,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',2,0);
INSERT INTO dossier VALUES (8,'H21.25-261101-0001',NULL,'261101-0001','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'online',5,'processing',1795392721526,'nd118_2025',1795385521526,1795396321527,1795389121526,1795389121526,1795389121526,1795389121526,'acceptance',0,'same_day',1,NULL,1795399921526,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'tinh',2,0);
INSERT INTO dossier VALUES (9,'TAM-DANHAI-261123-0001','TAM-DANHAI-261123-0001','261123-0001','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'postal',2,NULL,1795396321539,'nd118_2025',1795396321539,1795396321539,1795396321539,1795396321539,1795396321539,1795396321539,'acceptance',0,'same_day',1,1795429800000,1795429800000,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',3,0);
INSERT INTO dossier VALUES (10,'TAM-DANHAI-261123-0002','TAM-DANHAI-261123-0002','261123-0002','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'postal',2,NULL,1795396321542,'nd118_2025',1795396321542,1795396321542,1795396321542,1795396321542,1795396321542,1795396321542,'acceptance',0,'same_day',1,1795429800000,1795429800000,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',3,0);
INSERT INTO dossier VALUES (11,'TAM-DANHAI-261123-0003','TAM-DANHAI-261123-0003','261123-0003','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'online',2,NULL,1795396321561,'nd118_2025',1795396321561,1795396321561,1795396321561,1795396321561,1795396321561,1795396321561,'acceptance',0,'same_day',1,1795396321561,1795396321561,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',3,0);
INSERT INTO dossier VALUES (12,'H21.25-261124-9003',NULL,'261124-9003','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'online',4,NULL,1795569202700,'nd118_2025',1795569142691,1795569142691,1795569142691,1795569142691,1795569142691,1795569142691,'acceptance',0,'same_day',1,1795655522689,1795655522689,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',3,0);
INSERT INTO former_code VALUES ('H21.25-261123-7000',3,1795396321437);
INSERT INTO date_serial VALUES ('batch','2026-11-23',1);
INSERT INTO date_serial VALUES ('batch','2026-11-25',1);
INSERT INTO date_serial VALUES ('dossier','2026-11-23',3);
INSERT INTO visit VALUES (1,1,'MP7BFBRUZN',1,11,1,'ho-tich','5','q5','advice','khac','other','[]',NULL,1795395661233);
INSERT INTO visit VALUES (2,2,'LJS9XGCHAE',3,24,1,'dang-ky-dat-dai','1','q1','supplement','khac','missing','[]',NULL,1795569982880);
INSERT INTO visit VALUES (3,3,'SM224CXEHK',3,18,1,'dang-ky-dat-dai','1','q1','refused','khac','not_competent','[]',NULL,1795570482894);
INSERT INTO ticket_dossier VALUES (15,3);
INSERT INTO supplement VALUES (1,3,'processing',1,1795396321469,NULL,'missing','[]',NULL,0,0,0,1796749200000,1795396321471);
INSERT INTO supplement VALUES (2,8,'processing',1,1795392721526,NULL,'other','[]',NULL,0,0,0,1796749200000,NULL);
INSERT INTO reschedule VALUES (1,3,1,1795396321477,NULL,'12/VP','2026-11-23','workload',NULL,1796260321420,1796346721420,0,0);
INSERT INTO dossier_notice VALUES (1,3,'rescheduled','phone',1795396321480,NULL);
INSERT INTO courier_batch VALUES (1,'BG-261123-1','out','ubnd-xa','09:30',1795396321356,NULL,1795396321364,NULL,'Bưu điện',1795396321373,NULL);
INSERT INTO courier_batch VALUES (2,'BG-261125-1','out','ubnd-xa','09:30',1795569162694,NULL,1795569202700,NULL,'Bưu điện',NULL,NULL);
INSERT INTO batch_item VALUES (1,1,1795396321358,1795396321371,0);
INSERT INTO batch_item VALUES (2,12,1795569182697,NULL,0);
INSERT INTO parcel VALUES (1,1,'RR1',1795396321377,NULL,NULL,1795396321379);
INSERT INTO parcel VALUES (2,1,'RR2',1795396321381,NULL,1795396321383,NULL);
INSERT INTO fee VALUES (1,2,14,'1.001193','ho-tich','charge',NULL,8000,'waived',1795396321389,NULL,'5',1795396321398,'poor');
INSERT INTO fee VALUES (2,2,14,'1.001193','ho-tich','charge',NULL,8000,'cancelled',1795396321392,NULL,'5',1795396321400,NULL);
INSERT INTO fee VALUES (3,2,14,'1.001193','ho-tich','charge',NULL,8000,'refunded',1795396321395,NULL,'5',1795396321410,NULL);
INSERT INTO fee_entry VALUES (1,3,1795396321406,8000,'cash','ubnd-xa','BL1','6',NULL);
INSERT INTO fee_entry VALUES (2,3,1795396321410,-8000,'cash','ubnd-xa','PC1','6',NULL);
INSERT INTO person VALUES (1,9,'owner','2b5db445b5ac',X'092B933B4FEC5330A8BDAC860556DED9F982A033322A0D576CCCE46378C0091C5CA89539CFE9365E0E62328FA2D9A748C2E629228493109C64F15DCC',X'C875904382520341F5DDB2B648DF7AC19B86336A3BE63D2A522C37276B44F73060414EB3A735295AF37B8C21296B5D7F89D3EE1B40B3BA8640B542F5B129A727327DBE438D4E6064A76548556E348289FC1165CA0D9FEE4A0A8A779C1AC178DC1034CE3EB2B2132F051421F404E8AA5ACC3490A1F69A9B75080356FD26B3DAC0E8CAC7AD838DEB1E50CA3290F3247ED7F46946CB04DE6D57DB9B5AA40C09BA17783B8878F64F909FC584E3721FFE2A75C2F7529E303D84016473667B3CF99BF98795229EEAD5C21FFC1009A087FA4171DFA463247DD8EDFB33B825F92EDB2C9AAC289019406A044C801031AE319562B48AF5D85C8E6DFFFEA4989C75F2DAE77660E168AB55935DF93FADECBBFEA4E41304FA3536FF5C67752B640864C87F465837D900E0113FC407C53320EA0AC66149DEBBB0BCD01342EA9C48F86351CB2161FCC1CE77B1264D880C31498ACDA381564248E4965261E323E189C616D87EE4FE8D875483669919483C2440A6DDC163C2448AF3FD51409110660EE76FDED06E4CA92B9823E61A2EC00E17EB5A2111D18A9961759F660A416636945BD58E37C144C5BD4526707B2672A1CCC9C2404C09737CC4BC5AC97E75615C0428390165EBB1AF8CC6C53BD587C4988AF32D3F2F53286FB92D49ACB9040C221D86E50C3790AEDA9426D071D3686EE92D408498FFACD6D9D39642486DAD67885DFAEFD04167D7EE210998785B1BCAC927FC7B591974AEF1D78F99EC1C8473C504E501',1795396321546,NULL);
INSERT INTO person VALUES (2,10,'owner','2b5db445b5ac',NULL,X'',1795396321551,1795396321555);
INSERT INTO person_mark VALUES ('phone',X'FB21513C84E18AED17AA127144997CA388A4BDC18BC42030A5C4D3F343404432',1);
INSERT INTO exchange_row VALUES ('tinh','1','3eebf9ad8115cb07aeff3a2124139d3e8b70865731fa42adb9814855a585a81f',1795396321527,8);
INSERT INTO exchange_row VALUES ('tinh','2','d9c7e84f7531ff8713789a364caa74e1d4a8f3878be5e7504e06970ca20b18de',1795396321527,8);
INSERT INTO exchange_row VALUES ('tinh','3','384c7e216ec939460bf7583c450ca558e356f40865b12f902bbc49b95dd3f9ff',1795396321527,8);
INSERT INTO exchange_row VALUES ('tinh','5','f338e54e86617bdb29889e60ca0fed26aa063e50b89605659fa2e8d48f000d25',1795396321527,8);
INSERT INTO rating VALUES (11,1,'kiosk',1,'ho-tich','5','dissatisfied','waiting',1,1795395661236,'kiosk:k1');
INSERT INTO rating VALUES (11,1,'pad',1,'ho-tich','5','very_satisfied',NULL,NULL,1795395661238,'kiosk:k1');
INSERT INTO rating VALUES (18,1,'pad',3,'dang-ky-dat-dai','1','dissatisfied',NULL,NULL,1795570502899,'pad:1');
INSERT INTO rating VALUES (24,1,'pad',3,'dang-ky-dat-dai','1','dissatisfied',NULL,NULL,1795570002885,'pad:1');
INSERT INTO rating VALUES (32,1,'pad',4,'ho-tich','5','very_satisfied',NULL,NULL,1795655766254,'pad:1');
INSERT INTO calibration VALUES (1,1795657866377,46,16,'{"calibration":"{\"version\":3,\"cases\":16,\"centre\":{\"base\":0.3079932017709358,\"edges\":{},\"effects\":{\"service\":{\"ho-tich\":-0.005833591281635589,\"chung-thuc\":-0.03269630823745829,\"dang-ky-dat-dai\":-0.02172946281247998,\"chinh-sach\":0.10110467280136834},\"hour\":{\"8\":-0.048903837379882784,\"7\":0.026641851873799968},\"kind\":{\"walk_in/0\":0.21386058366074398,\"walk_in/5\":-0.13221723652329337,\"walk_in/3\":-0.052492046503160375,\"walk_in/4\":-0.02003711975867037,\"priority/0\":-0.007979713190450651,\"walk_in/2\":-0.009733343522715014},\"desks\":{\"2\":-0.003124120476259525,\"1\":-0.024018749008071452},\"size\":{\"0\":0.22361472407182326,\"5\":-0.13089036047427816,\"3\":-0.05174194066481496,\"4\":-0.019605199476643492,\"2\":-0.009486084599657812}}},\"low\":{\"base\":-0.7854368038755669,\"edges\":{},\"effects\":{\"service\":{\"ho-tich\":-0.2888045848029345,\"chung-thuc\":0.005691326764228295,\"dang-ky-dat-dai\":0.08082416635071082,\"chinh-sach\":0.23239471359571512},\"hour\":{\"8\":-0.039966649966111066,\"7\":0.12982866902183185},\"kind\":{\"walk_in/0\":0.25954218235716975,\"walk_in/5\":-0.11762155949987388,\"walk_in/3\":-0.017247916101739445,\"walk_in/4\":0.026078236250167763,\"priority/0\":0.11691733835231918,\"walk_in/2\":0.14271613139297823},\"desks\":{\"2\":-0.16790208181921104,\"1\":0.08828557855361985},\"size\":{\"0\":0.25176283956664464,\"5\":-0.11482230811439266,\"3\":-0.01794436377283631,\"4\":0.024957022379542396,\"2\":0.14185988795627583}}},\"high\":{\"base\":1.17651657836673,\"edges\":{},\"effects\":{\"service\":{\"ho-tich\":-0.026563120544173313,\"chung-thuc\":-0.11066994442889318,\"dang-ky-dat-dai\":-0.09146694523239121,\"chinh-sach\":0.010933202023278715},\"hour\":{\"8\":0.01611924935039047,\"7\":-0.00909377457037798},\"kind\":{\"walk_in/0\":0.024479934818525475,\"walk_in/5\":-0.2679468832715029,\"walk_in/3\":-0.14698421374935716,\"walk_in/4\":-0.10198449000502155,\"priority/0\":-0.06412522257218632,\"walk_in/2\":-0.10355391289549315},\"desks\":{\"2\":0.0016380415971258243,\"1\":-0.009366594545366345},\"size\":{\"0\":0.008707901214838762,\"5\":-0.2653360122746953,\"3\":-0.14545136268764416,\"4\":-0.10089281270550796,\"2\":-0.10173168097083905}}}}","stays":{"chinh-sach":[548902,[68791,129761]],"chung-thuc":[346862,[8756,28755,28755,28757,1229836]],"dang-ky-dat-dai":[688758,[28785,468758,468758]],"dat-dai":[908752,[]],"giao-duc":[608752,[]],"ho-tich":[232256,[8754,8754,8754,8756,8762,8769,28755,28755,48758,48758,69756,129761,129761]],"kinh-te":[728752,[]],"lao-dong":[728752,[]],"nong-nghiep":[728752,[]],"thanh-tra":[1012086,[28757]],"thi-dua":[608752,[]],"van-hoa":[608752,[]],"viec-khac":[308752,[]],"xay-dung":[908752,[]],"y-te":[608752,[]]},"usual":[["chinh-sach",false,{"16":1.0}],["chinh-sach",true,{"16":0.33}],["chung-thuc",false,{"16":1.67}],["chung-thuc",true,{"16":0.33}],["dang-ky-dat-dai",false,{"16":1.0}],["dang-ky-dat-dai",true,{"16":0.33}],["ho-tich",false,{"16":3.67}],["ho-tich",true,{"16":0.33}]]}');
INSERT INTO desk_break VALUES (1,1,'2',1795395661245,1795395661248,'break');
INSERT INTO duty_pause VALUES (1,1,'break',1795395661245,1795395661248);
INSERT INTO duty_pause VALUES (2,9,'other',1795655886273,NULL);
INSERT INTO station VALUES (1,'quay-5','counter','5',1795395600163,1795395600167);
INSERT INTO roster VALUES ('2026-11-23','q1',NULL,'day');
INSERT INTO centre_past VALUES (1,1795395600016,'{"agency":[{"code":"vpdk-dat-dai","name":{"en":"Land Registration Office, branch","vi":"Chi nhánh Văn phòng Đăng ký đất đai"}},{"code":"ubnd-xa","name":{"en":"Commune People''s Committee","vi":"UBND xã"}},{"code":"van-hoa-xa-hoi","name":{"en":"Culture and Social Affairs Division","vi":"Phòng Văn hóa – Xã hội"}},{"code":"kinh-te","name":{"en":"Economic Division","vi":"Phòng Kinh tế"}},{"code":"tu-phap","name":{"en":"Commune Justice","vi":"Tư pháp xã"}}],"alert":[],"calendar":[],"centre":{"a4":null,"authority":{"en":"People''s Committee of Đan Hải Commune","vi":"UBND xã Đan Hải"},"cashier_service":null,"code":"dan-hai","hotline":null,"hours":{"fri":[[450,690],[810,1050]],"mon":[[450,690],[810,1050]],"sat":[],"sun":[],"thu":[[450,690],[810,1050]],"tue":[[450,690],[810,1050]],"wed":[[450,690],[810,1050]]},"languages":["vi","en"],"name":{"en":"Đan Hải Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã Đan Hải"},"notice":{"en":"Please have your papers ready. Thank you.","vi":"Mời chuẩn bị sẵn giấy tờ khi đến lượt. Xin cảm ơn."},"rules":{"absent_min_calls":2,"absent_min_s":60,"appointment_early_min":10,"appointment_late_min":10,"appointment_protection_min":240,"bell_min":5,"complaint_days":15,"desk_idle_alert_min":5,"desk_idle_min":30,"early_issue_min":30,"help_penalty_min":60,"keep_complaints_months":24,"keep_people_months":24,"kiosk_numbers_per_min":12,"kpi_dossiers_year":1600,"kpi_on_time_pct":98,"kpi_satisfied_pct":95,"kpi_serve_min":30,"kpi_wait_min":15,"last_issue_min":0,"late_slip_min":10,"priority_head_start_min":60,"priority_target_min":5,"promise_share_pct":90,"return_grace_min":15,"return_penalty_min":5,"session_min":15,"wait_alert_min":30,"walk_in_target_min":15},"simulation":false,"timezone":"Asia/Ho_Chi_Minh","unit":"ttpvhcc"},"closure":[{"date":"2027-01-01","reason":{"en":"New Year''s Day","vi":"Nghỉ Tết Dương lịch"},"services":null},{"date":"2027-02-04","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-05","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-08","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-09","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-10","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-04-16","reason":{"en":"Hung Kings'' Commemoration Day","vi":"Nghỉ Giỗ Tổ Hùng Vương"},"services":null},{"date":"2027-04-30","reason":{"en":"Reunification Day","vi":"Nghỉ Ngày Chiến thắng"},"services":null},{"date":"2027-05-03","reason":{"en":"International Labour Day (in lieu)","vi":"Nghỉ bù Ngày Quốc tế lao động"},"services":null},{"date":"2027-09-02","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null},{"date":"2027-09-03","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null}],"collector":[],"counter":[{"agency":"vpdk-dat-dai","code":"1","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"zone":"sanh"},{"agency":"ubnd-xa","code":"2","name":{"en":"Awards, inspection, guidance","vi":"Thi đua khen thưởng – Thanh tra – Hướng dẫn"},"zone":"sanh"},{"agency":"van-hoa-xa-hoi","code":"3","name":{"en":"Culture, social policy, labour","vi":"Văn hóa – Chính sách – Lao động"},"zone":"sanh"},{"agency":"kinh-te","code":"4","name":{"en":"Land, building, agriculture","vi":"Đất đai – Xây dựng – Nông nghiệp"},"zone":"sanh"},{"agency":"ubnd-xa","code":"5","name":{"en":"Civil status, business, education, health","vi":"Hộ tịch – Kinh tế – Giáo dục – Y tế"},"zone":"sanh"},{"agency":"tu-phap","code":"6","name":{"en":"Certification","vi":"Chứng thực"},"zone":"sanh"}],"courier":{"cutoff":"15:00","trips":["09:30","15:30"],"unacknowledged_h":4},"desk":[{"a4":null,"code":"1","counter":"1","printer":null,"priority_only":false},{"a4":null,"code":"2","counter":"2","printer":null,"priority_only":false},{"a4":null,"code":"3","counter":"3","printer":null,"priority_only":false},{"a4":null,"code":"4","counter":"4","printer":null,"priority_only":false},{"a4":null,"code":"5","counter":"5","printer":null,"priority_only":false},{"a4":null,"code":"6","counter":"6","printer":null,"priority_only":false}],"desk_service":[{"desk":"1","rank":0,"service":"dang-ky-dat-dai"},{"desk":"2","rank":0,"service":"thi-dua"},{"desk":"2","rank":0,"service":"thanh-tra"},{"desk":"2","rank":0,"service":"viec-khac"},{"desk":"3","rank":0,"service":"chinh-sach"},{"desk":"3","rank":0,"service":"lao-dong"},{"desk":"3","rank":0,"service":"van-hoa"},{"desk":"3","rank":1,"service":"viec-khac"},{"desk":"4","rank":0,"service":"dat-dai"},{"desk":"4","rank":0,"service":"xay-dung"},{"desk":"4","rank":0,"service":"nong-nghiep"},{"desk":"4","rank":1,"service":"viec-khac"},{"desk":"5","rank":0,"service":"ho-tich"},{"desk":"5","rank":0,"service":"kinh-te"},{"desk":"5","rank":0,"service":"giao-duc"},{"desk":"5","rank":0,"service":"y-te"},{"desk":"5","rank":1,"service":"chung-thuc"},{"desk":"6","rank":0,"service":"chung-thuc"},{"desk":"6","rank":1,"service":"ho-tich"}],"display":[{"also":[],"code":"hall","inches":55,"languages":["vi"],"pages":["queues","dossiers","results","quality"],"zone":"sanh"}],"hook":[],"keypad":[],"keypad_profile":[],"kiosk":[{"code":"k1","inches":22,"languages":["vi","en"],"large_type":false,"printer":"p1","role":"all","zone":"sanh"}],"officer":[],"printer":[{"code":"p1","codepage":null,"encoding":"bitmap","fallback":null,"feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"}],"priority_class":[{"code":"priority","large_print":true,"name":{"en":"Priority","vi":"Diện ưu tiên"},"target_min":5,"who":{"en":"Aged 60 or over, pregnant, or with a disability","vi":"Người từ đủ 60 tuổi trở lên, phụ nữ mang thai, người khuyết tật"}}],"protocol":[],"rating_pad":[],"scanner":[],"series":[{"code":"a","prefix":"A","width":3},{"code":"h","prefix":"H","width":3},{"code":"r","prefix":"R","width":3},{"code":"l","prefix":"L","width":3},{"code":"u","prefix":"U","width":3},{"code":"c","prefix":"C","width":3}],"service":[{"agency":"ubnd-xa","at_kiosk":true,"code":"ho-tich","default_outcome":null,"fields":["Hộ tịch","Hộ tịch (liên thông)","Nuôi con nuôi"],"guidance":false,"hint":{"en":"birth, marriage, death","vi":"khai sinh, kết hôn, khai tử"},"hours":null,"intake":"light","name":{"en":"Civil status","vi":"Hộ tịch"},"prior_min":12,"quota":null,"results_at":"ho-tich","series":"a","target_min":15,"unit":"ttpvhcc","words":["trích lục","giám hộ","nhận cha mẹ con","xác nhận tình trạng hôn nhân","nuôi con nuôi"],"zone":"sanh"},{"agency":"tu-phap","at_kiosk":true,"code":"chung-thuc","default_outcome":"result_returned","fields":["Chứng thực"],"guidance":false,"hint":{"en":"certified copies, signatures","vi":"sao y, chữ ký (hay gọi là công chứng)"},"hours":null,"intake":"light","name":{"en":"Certification","vi":"Chứng thực"},"prior_min":7,"quota":null,"results_at":"chung-thuc","series":"h","target_min":15,"unit":"ttpvhcc","words":["bản sao","photo","hợp đồng","di chúc","ủy quyền","phân chia di sản"],"zone":"sanh"},{"agency":"vpdk-dat-dai","at_kiosk":true,"code":"dang-ky-dat-dai","default_outcome":null,"fields":["Đăng ký đất đai","Đất đai@tinh"],"guidance":false,"hint":{"en":"land certificate, sale, inheritance","vi":"sổ đỏ, mua bán, thừa kế đất"},"hours":null,"intake":"light","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"prior_min":15,"quota":null,"results_at":"dang-ky-dat-dai","series":"l","target_min":15,"unit":"ttpvhcc","words":["sang tên","tặng cho","tách thửa","hợp thửa","thế chấp","cấp đổi","biến động"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"dat-dai","default_outcome":null,"fields":["Đất đai"],"guidance":false,"hint":{"en":"first certificate, allocation, disputes","vi":"sổ đỏ lần đầu, giao đất, tranh chấp"},"hours":null,"intake":"light","name":{"en":"Land","vi":"Đất đai"},"prior_min":15,"quota":null,"results_at":"dat-dai","series":"r","target_min":15,"unit":"ttpvhcc","words":["chuyển mục đích","thuê đất","hòa giải","đính chính","quy hoạch"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"chinh-sach","default_outcome":null,"fields":["Bảo trợ xã hội","Người có công"],"guidance":false,"hint":{"en":"allowances, merit, social aid","vi":"trợ cấp, người có công, bảo trợ"},"hours":null,"intake":"light","name":{"en":"Social policy","vi":"Chính sách – xã hội"},"prior_min":12,"quota":null,"results_at":"chinh-sach","series":"u","target_min":15,"unit":"ttpvhcc","words":["hưu trí xã hội","khuyết tật","mai táng","liệt sĩ","thương binh"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"xay-dung","default_outcome":null,"fields":["Hoạt động xây dựng"],"guidance":false,"hint":{"en":"building permits, repairs","vi":"giấy phép xây dựng, sửa nhà"},"hours":null,"intake":"light","name":{"en":"Building","vi":"Xây dựng"},"prior_min":15,"quota":null,"results_at":"xay-dung","series":"r","target_min":15,"unit":"ttpvhcc","words":["nhà ở riêng lẻ","gia hạn giấy phép","điều chỉnh giấy phép"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"kinh-te","default_outcome":null,"fields":["Hộ kinh doanh"],"guidance":false,"hint":{"en":"household businesses","vi":"hộ kinh doanh"},"hours":null,"intake":"light","name":{"en":"Business","vi":"Kinh tế"},"prior_min":12,"quota":null,"results_at":"kinh-te","series":"a","target_min":15,"unit":"ttpvhcc","words":["đăng ký kinh doanh","mở quán","hợp tác xã"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"lao-dong","default_outcome":null,"fields":["Giảm nghèo"],"guidance":false,"hint":{"en":"employment, poor households","vi":"việc làm, hộ nghèo"},"hours":null,"intake":"light","name":{"en":"Labour and social affairs","vi":"Lao động – thương binh và xã hội"},"prior_min":12,"quota":null,"results_at":"lao-dong","series":"u","target_min":15,"unit":"ttpvhcc","words":["giảm nghèo","hộ cận nghèo","trẻ em"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"nong-nghiep","default_outcome":null,"fields":["Nông nghiệp – môi trường"],"guidance":false,"hint":{"en":"crops, livestock, environment","vi":"trồng trọt, chăn nuôi, môi trường"},"hours":null,"intake":"light","name":{"en":"Agriculture and environment","vi":"Nông nghiệp – môi trường"},"prior_min":12,"quota":null,"results_at":"nong-nghiep","series":"r","target_min":15,"unit":"ttpvhcc","words":["thủy sản","thiên tai","thủy lợi"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"giao-duc","default_outcome":null,"fields":["Giáo dục và đào tạo@xa"],"guidance":false,"hint":{"en":"kindergarten, help for pupils","vi":"mầm non, hỗ trợ học sinh"},"hours":null,"intake":"light","name":{"en":"Education","vi":"Giáo dục"},"prior_min":10,"quota":null,"results_at":"giao-duc","series":"a","target_min":15,"unit":"ttpvhcc","words":["ăn trưa","trường học","học phí"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"y-te","default_outcome":null,"fields":["Y tế"],"guidance":false,"hint":{},"hours":null,"intake":"light","name":{"en":"Health","vi":"Y tế"},"prior_min":10,"quota":null,"results_at":"y-te","series":"a","target_min":15,"unit":"ttpvhcc","words":["sức khỏe","an toàn thực phẩm"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"van-hoa","default_outcome":null,"fields":["Văn hóa"],"guidance":false,"hint":{"en":"festivals, libraries, game rooms","vi":"lễ hội, thư viện, trò chơi điện tử"},"hours":null,"intake":"light","name":{"en":"Culture","vi":"Văn hóa"},"prior_min":10,"quota":null,"results_at":"van-hoa","series":"u","target_min":15,"unit":"ttpvhcc","words":["thể thao","karaoke","gia đình văn hóa"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thi-dua","default_outcome":null,"fields":["Thi đua, khen thưởng"],"guidance":false,"hint":{"en":"certificates of merit, titles","vi":"giấy khen, danh hiệu"},"hours":null,"intake":"light","name":{"en":"Awards","vi":"Thi đua, khen thưởng"},"prior_min":10,"quota":null,"results_at":"thi-dua","series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thanh-tra","default_outcome":null,"fields":["Thanh tra"],"guidance":false,"hint":{"en":"complaints, denunciations","vi":"khiếu nại, tố cáo"},"hours":null,"intake":"light","name":{"en":"Inspection","vi":"Thanh tra"},"prior_min":20,"quota":null,"results_at":"thanh-tra","series":"c","target_min":15,"unit":"ttpvhcc","words":["tiếp công dân","phản ánh","kiến nghị"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"viec-khac","default_outcome":null,"fields":["Việc khác, hoặc tôi chưa rõ"],"guidance":true,"hint":{},"hours":null,"intake":"light","name":{"en":"Something else, or not sure","vi":"Việc khác, hoặc tôi chưa rõ"},"prior_min":5,"quota":null,"results_at":"viec-khac","series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"}],"sign":[{"address":1,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s1","desk":"1","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":2,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s2","desk":"2","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":3,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s3","desk":"3","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":4,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s4","desk":"4","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":5,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s5","desk":"5","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":6,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s6","desk":"6","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null}],"speaker":[{"code":"loa","device":"default","kiosk":null,"quiet":[],"volume":100,"zone":"sanh"}],"unit":[{"code":"ttpvhcc","name":{"en":"Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã"}}],"zone":[{"code":"sanh","name":{"en":"Hall","vi":"Sảnh"}}]}');
INSERT INTO centre_past VALUES (2,1795395661310,'{"agency":[{"code":"vpdk-dat-dai","name":{"en":"Land Registration Office, branch","vi":"Chi nhánh Văn phòng Đăng ký đất đai"}},{"code":"ubnd-xa","name":{"en":"Commune People''s Committee","vi":"UBND xã"}},{"code":"van-hoa-xa-hoi","name":{"en":"Culture and Social Affairs Division","vi":"Phòng Văn hóa – Xã hội"}},{"code":"kinh-te","name":{"en":"Economic Division","vi":"Phòng Kinh tế"}},{"code":"tu-phap","name":{"en":"Commune Justice","vi":"Tư pháp xã"}}],"alert":[],"calendar":[],"centre":{"a4":null,"authority":{"en":"People''s Committee of Đan Hải Commune","vi":"UBND xã Đan Hải"},"cashier_service":"chung-thuc","code":"dan-hai","hotline":null,"hours":{"fri":[[450,690],[810,1050]],"mon":[[450,690],[810,1050]],"sat":[],"sun":[],"thu":[[450,690],[810,1050]],"tue":[[450,690],[810,1050]],"wed":[[450,690],[810,1050]]},"languages":["vi","en"],"name":{"en":"Đan Hải Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã Đan Hải"},"notice":{"en":"Please have your papers ready. Thank you.","vi":"Mời chuẩn bị sẵn giấy tờ khi đến lượt. Xin cảm ơn."},"rules":{"absent_min_calls":2,"absent_min_s":60,"appointment_early_min":10,"appointment_late_min":10,"appointment_protection_min":240,"bell_min":5,"complaint_days":15,"desk_idle_alert_min":5,"desk_idle_min":30,"early_issue_min":30,"help_penalty_min":60,"keep_complaints_months":24,"keep_people_months":24,"kiosk_numbers_per_min":12,"kpi_dossiers_year":1600,"kpi_on_time_pct":98,"kpi_satisfied_pct":95,"kpi_serve_min":30,"kpi_wait_min":15,"last_issue_min":0,"late_slip_min":10,"priority_head_start_min":60,"priority_target_min":5,"promise_share_pct":90,"return_grace_min":15,"return_penalty_min":5,"session_min":15,"wait_alert_min":30,"walk_in_target_min":15},"simulation":false,"timezone":"Asia/Ho_Chi_Minh","unit":"ttpvhcc"},"closure":[{"date":"2027-01-01","reason":{"en":"New Year''s Day","vi":"Nghỉ Tết Dương lịch"},"services":null},{"date":"2027-02-04","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-05","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-08","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-09","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-10","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-04-16","reason":{"en":"Hung Kings'' Commemoration Day","vi":"Nghỉ Giỗ Tổ Hùng Vương"},"services":null},{"date":"2027-04-30","reason":{"en":"Reunification Day","vi":"Nghỉ Ngày Chiến thắng"},"services":null},{"date":"2027-05-03","reason":{"en":"International Labour Day (in lieu)","vi":"Nghỉ bù Ngày Quốc tế lao động"},"services":null},{"date":"2027-09-02","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null},{"date":"2027-09-03","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null}],"collector":[],"counter":[{"agency":"vpdk-dat-dai","code":"1","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"zone":"sanh"},{"agency":"ubnd-xa","code":"2","name":{"en":"Awards, inspection, guidance","vi":"Thi đua khen thưởng – Thanh tra – Hướng dẫn"},"zone":"sanh"},{"agency":"van-hoa-xa-hoi","code":"3","name":{"en":"Culture, social policy, labour","vi":"Văn hóa – Chính sách – Lao động"},"zone":"sanh"},{"agency":"kinh-te","code":"4","name":{"en":"Land, building, agriculture","vi":"Đất đai – Xây dựng – Nông nghiệp"},"zone":"sanh"},{"agency":"ubnd-xa","code":"5","name":{"en":"Civil status, business, education, health","vi":"Hộ tịch – Kinh tế – Giáo dục – Y tế"},"zone":"sanh"},{"agency":"tu-phap","code":"6","name":{"en":"Certification","vi":"Chứng thực"},"zone":"sanh"}],"courier":{"cutoff":"15:00","trips":["09:30","15:30"],"unacknowledged_h":4},"desk":[{"a4":null,"code":"1","counter":"1","printer":null,"priority_only":false},{"a4":null,"code":"2","counter":"2","printer":null,"priority_only":false},{"a4":null,"code":"3","counter":"3","printer":null,"priority_only":false},{"a4":null,"code":"4","counter":"4","printer":null,"priority_only":false},{"a4":null,"code":"5","counter":"5","printer":null,"priority_only":false},{"a4":null,"code":"6","counter":"6","printer":null,"priority_only":false}],"desk_service":[{"desk":"1","rank":0,"service":"dang-ky-dat-dai"},{"desk":"2","rank":0,"service":"thi-dua"},{"desk":"2","rank":0,"service":"thanh-tra"},{"desk":"2","rank":0,"service":"viec-khac"},{"desk":"3","rank":0,"service":"chinh-sach"},{"desk":"3","rank":0,"service":"lao-dong"},{"desk":"3","rank":0,"service":"van-hoa"},{"desk":"3","rank":1,"service":"viec-khac"},{"desk":"4","rank":0,"service":"dat-dai"},{"desk":"4","rank":0,"service":"xay-dung"},{"desk":"4","rank":0,"service":"nong-nghiep"},{"desk":"4","rank":1,"service":"viec-khac"},{"desk":"5","rank":0,"service":"ho-tich"},{"desk":"5","rank":0,"service":"kinh-te"},{"desk":"5","rank":0,"service":"giao-duc"},{"desk":"5","rank":0,"service":"y-te"},{"desk":"5","rank":1,"service":"chung-thuc"},{"desk":"6","rank":0,"service":"chung-thuc"},{"desk":"6","rank":1,"service":"ho-tich"}],"display":[{"also":[],"code":"hall","inches":55,"languages":["vi"],"pages":["queues","dossiers","results","quality"],"zone":"sanh"}],"hook":[],"keypad":[{"address":0,"code":"b5","desk":"5","officer":null,"profile":"ascii","url":"/dev/ttyS0"}],"keypad_profile":[],"kiosk":[{"code":"k1","inches":22,"languages":["vi","en"],"large_type":false,"printer":"p1","role":"all","zone":"sanh"}],"officer":[],"printer":[{"code":"p1","codepage":null,"encoding":"bitmap","fallback":"p2","feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"},{"code":"p2","codepage":null,"encoding":"bitmap","fallback":null,"feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"}],"priority_class":[{"code":"priority","large_print":true,"name":{"en":"Priority","vi":"Diện ưu tiên"},"target_min":5,"who":{"en":"Aged 60 or over, pregnant, or with a disability","vi":"Người từ đủ 60 tuổi trở lên, phụ nữ mang thai, người khuyết tật"}}],"protocol":[],"rating_pad":[],"scanner":[],"series":[{"code":"a","prefix":"A","width":3},{"code":"h","prefix":"H","width":3},{"code":"r","prefix":"R","width":3},{"code":"l","prefix":"L","width":3},{"code":"u","prefix":"U","width":3},{"code":"c","prefix":"C","width":3}],"service":[{"agency":"ubnd-xa","at_kiosk":true,"code":"ho-tich","default_outcome":null,"fields":["Hộ tịch","Hộ tịch (liên thông)","Nuôi con nuôi"],"guidance":false,"hint":{"en":"birth, marriage, death","vi":"khai sinh, kết hôn, khai tử"},"hours":null,"intake":"light","name":{"en":"Civil status","vi":"Hộ tịch"},"prior_min":12,"quota":null,"results_at":"ho-tich","series":"a","target_min":15,"unit":"ttpvhcc","words":["trích lục","giám hộ","nhận cha mẹ con","xác nhận tình trạng hôn nhân","nuôi con nuôi"],"zone":"sanh"},{"agency":"tu-phap","at_kiosk":true,"code":"chung-thuc","default_outcome":"result_returned","fields":["Chứng thực"],"guidance":false,"hint":{"en":"certified copies, signatures","vi":"sao y, chữ ký (hay gọi là công chứng)"},"hours":null,"intake":"light","name":{"en":"Certification","vi":"Chứng thực"},"prior_min":7,"quota":null,"results_at":"chung-thuc","series":"h","target_min":15,"unit":"ttpvhcc","words":["bản sao","photo","hợp đồng","di chúc","ủy quyền","phân chia di sản"],"zone":"sanh"},{"agency":"vpdk-dat-dai","at_kiosk":true,"code":"dang-ky-dat-dai","default_outcome":null,"fields":["Đăng ký đất đai","Đất đai@tinh"],"guidance":false,"hint":{"en":"land certificate, sale, inheritance","vi":"sổ đỏ, mua bán, thừa kế đất"},"hours":null,"intake":"light","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"prior_min":15,"quota":null,"results_at":"dang-ky-dat-dai","series":"l","target_min":15,"unit":"ttpvhcc","words":["sang tên","tặng cho","tách thửa","hợp thửa","thế chấp","cấp đổi","biến động"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"dat-dai","default_outcome":null,"fields":["Đất đai"],"guidance":false,"hint":{"en":"first certificate, allocation, disputes","vi":"sổ đỏ lần đầu, giao đất, tranh chấp"},"hours":null,"intake":"light","name":{"en":"Land","vi":"Đất đai"},"prior_min":15,"quota":null,"results_at":"dat-dai","series":"r","target_min":15,"unit":"ttpvhcc","words":["chuyển mục đích","thuê đất","hòa giải","đính chính","quy hoạch"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"chinh-sach","default_outcome":null,"fields":["Bảo trợ xã hội","Người có công"],"guidance":false,"hint":{"en":"allowances, merit, social aid","vi":"trợ cấp, người có công, bảo trợ"},"hours":null,"intake":"light","name":{"en":"Social policy","vi":"Chính sách – xã hội"},"prior_min":12,"quota":null,"results_at":"chinh-sach","series":"u","target_min":15,"unit":"ttpvhcc","words":["hưu trí xã hội","khuyết tật","mai táng","liệt sĩ","thương binh"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"xay-dung","default_outcome":null,"fields":["Hoạt động xây dựng"],"guidance":false,"hint":{"en":"building permits, repairs","vi":"giấy phép xây dựng, sửa nhà"},"hours":null,"intake":"light","name":{"en":"Building","vi":"Xây dựng"},"prior_min":15,"quota":null,"results_at":"xay-dung","series":"r","target_min":15,"unit":"ttpvhcc","words":["nhà ở riêng lẻ","gia hạn giấy phép","điều chỉnh giấy phép"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"kinh-te","default_outcome":null,"fields":["Hộ kinh doanh"],"guidance":false,"hint":{"en":"household businesses","vi":"hộ kinh doanh"},"hours":null,"intake":"light","name":{"en":"Business","vi":"Kinh tế"},"prior_min":12,"quota":null,"results_at":"kinh-te","series":"a","target_min":15,"unit":"ttpvhcc","words":["đăng ký kinh doanh","mở quán","hợp tác xã"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"lao-dong","default_outcome":null,"fields":["Giảm nghèo"],"guidance":false,"hint":{"en":"employment, poor households","vi":"việc làm, hộ nghèo"},"hours":null,"intake":"light","name":{"en":"Labour and social affairs","vi":"Lao động – thương binh và xã hội"},"prior_min":12,"quota":null,"results_at":"lao-dong","series":"u","target_min":15,"unit":"ttpvhcc","words":["giảm nghèo","hộ cận nghèo","trẻ em"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"nong-nghiep","default_outcome":null,"fields":["Nông nghiệp – môi trường"],"guidance":false,"hint":{"en":"crops, livestock, environment","vi":"trồng trọt, chăn nuôi, môi trường"},"hours":null,"intake":"light","name":{"en":"Agriculture and environment","vi":"Nông nghiệp – môi trường"},"prior_min":12,"quota":null,"results_at":"nong-nghiep","series":"r","target_min":15,"unit":"ttpvhcc","words":["thủy sản","thiên tai","thủy lợi"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"giao-duc","default_outcome":null,"fields":["Giáo dục và đào tạo@xa"],"guidance":false,"hint":{"en":"kindergarten, help for pupils","vi":"mầm non, hỗ trợ học sinh"},"hours":null,"intake":"light","name":{"en":"Education","vi":"Giáo dục"},"prior_min":10,"quota":null,"results_at":"giao-duc","series":"a","target_min":15,"unit":"ttpvhcc","words":["ăn trưa","trường học","học phí"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"y-te","default_outcome":null,"fields":["Y tế"],"guidance":false,"hint":{},"hours":null,"intake":"light","name":{"en":"Health","vi":"Y tế"},"prior_min":10,"quota":null,"results_at":"y-te","series":"a","target_min":15,"unit":"ttpvhcc","words":["sức khỏe","an toàn thực phẩm"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"van-hoa","default_outcome":null,"fields":["Văn hóa"],"guidance":false,"hint":{"en":"festivals, libraries, game rooms","vi":"lễ hội, thư viện, trò chơi điện tử"},"hours":null,"intake":"light","name":{"en":"Culture","vi":"Văn hóa"},"prior_min":10,"quota":null,"results_at":"van-hoa","series":"u","target_min":15,"unit":"ttpvhcc","words":["thể thao","karaoke","gia đình văn hóa"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thi-dua","default_outcome":null,"fields":["Thi đua, khen thưởng"],"guidance":false,"hint":{"en":"certificates of merit, titles","vi":"giấy khen, danh hiệu"},"hours":null,"intake":"light","name":{"en":"Awards","vi":"Thi đua, khen thưởng"},"prior_min":10,"quota":null,"results_at":"thi-dua","series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thanh-tra","default_outcome":null,"fields":["Thanh tra"],"guidance":false,"hint":{"en":"complaints, denunciations","vi":"khiếu nại, tố cáo"},"hours":null,"intake":"light","name":{"en":"Inspection","vi":"Thanh tra"},"prior_min":20,"quota":null,"results_at":"thanh-tra","series":"c","target_min":15,"unit":"ttpvhcc","words":["tiếp công dân","phản ánh","kiến nghị"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"viec-khac","default_outcome":null,"fields":["Việc khác, hoặc tôi chưa rõ"],"guidance":true,"hint":{},"hours":null,"intake":"light","name":{"en":"Something else, or not sure","vi":"Việc khác, hoặc tôi chưa rõ"},"prior_min":5,"quota":null,"results_at":"viec-khac","series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"}],"sign":[{"address":1,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s1","desk":"1","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":2,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s2","desk":"2","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":3,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s3","desk":"3","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":4,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s4","desk":"4","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":5,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s5","desk":"5","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":6,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s6","desk":"6","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null}],"speaker":[{"code":"loa","device":"default","kiosk":null,"quiet":[],"volume":100,"zone":"sanh"}],"unit":[{"code":"ttpvhcc","name":{"en":"Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã"}}],"zone":[{"code":"sanh","name":{"en":"Hall","vi":"Sảnh"}}]}');
INSERT INTO centre_past VALUES (3,1795396321537,'{"agency":[{"code":"vpdk-dat-dai","name":{"en":"Land Registration Office, branch","vi":"Chi nhánh Văn phòng Đăng ký đất đai"}},{"code":"ubnd-xa","name":{"en":"Commune People''s Committee","vi":"UBND xã"}},{"code":"van-hoa-xa-hoi","name":{"en":"Culture and Social Affairs Division","vi":"Phòng Văn hóa – Xã hội"}},{"code":"kinh-te","name":{"en":"Economic Division","vi":"Phòng Kinh tế"}},{"code":"tu-phap","name":{"en":"Commune Justice","vi":"Tư pháp xã"}}],"alert":[],"calendar":[],"centre":{"a4":null,"authority":{"en":"People''s Committee of Đan Hải Commune","vi":"UBND xã Đan Hải"},"cashier_service":"chung-thuc","code":"dan-hai","hotline":null,"hours":{"fri":[[450,690],[810,1050]],"mon":[[450,690],[810,1050]],"sat":[],"sun":[],"thu":[[450,690],[810,1050]],"tue":[[450,690],[810,1050]],"wed":[[450,690],[810,1050]]},"languages":["vi","en"],"name":{"en":"Đan Hải Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã Đan Hải"},"notice":{"en":"Please have your papers ready. Thank you.","vi":"Mời chuẩn bị sẵn giấy tờ khi đến lượt. Xin cảm ơn."},"rules":{"absent_min_calls":2,"absent_min_s":60,"appointment_early_min":10,"appointment_late_min":10,"appointment_protection_min":240,"bell_min":5,"complaint_days":15,"desk_idle_alert_min":5,"desk_idle_min":30,"early_issue_min":30,"help_penalty_min":60,"keep_complaints_months":24,"keep_people_months":24,"kiosk_numbers_per_min":12,"kpi_dossiers_year":1600,"kpi_on_time_pct":98,"kpi_satisfied_pct":95,"kpi_serve_min":30,"kpi_wait_min":15,"last_issue_min":0,"late_slip_min":10,"priority_head_start_min":60,"priority_target_min":5,"promise_share_pct":90,"return_grace_min":15,"return_penalty_min":5,"session_min":15,"wait_alert_min":30,"walk_in_target_min":15},"simulation":false,"timezone":"Asia/Ho_Chi_Minh","unit":"ttpvhcc"},"closure":[{"date":"2027-01-01","reason":{"en":"New Year''s Day","vi":"Nghỉ Tết Dương lịch"},"services":null},{"date":"2027-02-04","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-05","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-08","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-09","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-10","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-04-16","reason":{"en":"Hung Kings'' Commemoration Day","vi":"Nghỉ Giỗ Tổ Hùng Vương"},"services":null},{"date":"2027-04-30","reason":{"en":"Reunification Day","vi":"Nghỉ Ngày Chiến thắng"},"services":null},{"date":"2027-05-03","reason":{"en":"International Labour Day (in lieu)","vi":"Nghỉ bù Ngày Quốc tế lao động"},"services":null},{"date":"2027-09-02","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null},{"date":"2027-09-03","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null}],"collector":[],"counter":[{"agency":"vpdk-dat-dai","code":"1","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"zone":"sanh"},{"agency":"ubnd-xa","code":"2","name":{"en":"Awards, inspection, guidance","vi":"Thi đua khen thưởng – Thanh tra – Hướng dẫn"},"zone":"sanh"},{"agency":"van-hoa-xa-hoi","code":"3","name":{"en":"Culture, social policy, labour","vi":"Văn hóa – Chính sách – Lao động"},"zone":"sanh"},{"agency":"kinh-te","code":"4","name":{"en":"Land, building, agriculture","vi":"Đất đai – Xây dựng – Nông nghiệp"},"zone":"sanh"},{"agency":"ubnd-xa","code":"5","name":{"en":"Civil status, business, education, health","vi":"Hộ tịch – Kinh tế – Giáo dục – Y tế"},"zone":"sanh"},{"agency":"tu-phap","code":"6","name":{"en":"Certification","vi":"Chứng thực"},"zone":"sanh"}],"courier":{"cutoff":"15:00","trips":["09:30","15:30"],"unacknowledged_h":4},"desk":[{"a4":null,"code":"1","counter":"1","printer":null,"priority_only":false},{"a4":null,"code":"2","counter":"2","printer":null,"priority_only":false},{"a4":null,"code":"3","counter":"3","printer":null,"priority_only":false},{"a4":null,"code":"4","counter":"4","printer":null,"priority_only":false},{"a4":null,"code":"5","counter":"5","printer":null,"priority_only":false},{"a4":null,"code":"6","counter":"6","printer":null,"priority_only":false}],"desk_service":[{"desk":"1","rank":0,"service":"dang-ky-dat-dai"},{"desk":"2","rank":0,"service":"thi-dua"},{"desk":"2","rank":0,"service":"thanh-tra"},{"desk":"2","rank":0,"service":"viec-khac"},{"desk":"3","rank":0,"service":"chinh-sach"},{"desk":"3","rank":0,"service":"lao-dong"},{"desk":"3","rank":0,"service":"van-hoa"},{"desk":"3","rank":1,"service":"viec-khac"},{"desk":"4","rank":0,"service":"dat-dai"},{"desk":"4","rank":0,"service":"xay-dung"},{"desk":"4","rank":0,"service":"nong-nghiep"},{"desk":"4","rank":1,"service":"viec-khac"},{"desk":"5","rank":0,"service":"ho-tich"},{"desk":"5","rank":0,"service":"kinh-te"},{"desk":"5","rank":0,"service":"giao-duc"},{"desk":"5","rank":0,"service":"y-te"},{"desk":"5","rank":1,"service":"chung-thuc"},{"desk":"6","rank":0,"service":"chung-thuc"},{"desk":"6","rank":1,"service":"ho-tich"}],"display":[{"also":[],"code":"hall","inches":55,"languages":["vi"],"pages":["queues","dossiers","results","quality"],"zone":"sanh"}],"hook":[],"keypad":[{"address":0,"code":"b5","desk":"5","officer":null,"profile":"ascii","url":"/dev/ttyS0"}],"keypad_profile":[],"kiosk":[{"code":"k1","inches":22,"languages":["vi","en"],"large_type":false,"printer":"p1","role":"all","zone":"sanh"}],"officer":[],"printer":[{"code":"p1","codepage":null,"encoding":"bitmap","fallback":"p2","feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"},{"code":"p2","codepage":null,"encoding":"bitmap","fallback":null,"feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"}],"priority_class":[{"code":"priority","large_print":true,"name":{"en":"Priority","vi":"Diện ưu tiên"},"target_min":5,"who":{"en":"Aged 60 or over, pregnant, or with a disability","vi":"Người từ đủ 60 tuổi trở lên, phụ nữ mang thai, người khuyết tật"}}],"protocol":[],"rating_pad":[],"scanner":[],"series":[{"code":"a","prefix":"A","width":3},{"code":"h","prefix":"H","width":3},{"code":"r","prefix":"R","width":3},{"code":"l","prefix":"L","width":3},{"code":"u","prefix":"U","width":3},{"code":"c","prefix":"C","width":3}],"service":[{"agency":"ubnd-xa","at_kiosk":true,"code":"ho-tich","default_outcome":null,"fields":["Hộ tịch","Hộ tịch (liên thông)","Nuôi con nuôi"],"guidance":false,"hint":{"en":"birth, marriage, death","vi":"khai sinh, kết hôn, khai tử"},"hours":null,"intake":"full","name":{"en":"Civil status","vi":"Hộ tịch"},"prior_min":12,"quota":null,"results_at":"ho-tich","series":"a","target_min":15,"unit":"ttpvhcc","words":["trích lục","giám hộ","nhận cha mẹ con","xác nhận tình trạng hôn nhân","nuôi con nuôi"],"zone":"sanh"},{"agency":"tu-phap","at_kiosk":true,"code":"chung-thuc","default_outcome":"result_returned","fields":["Chứng thực"],"guidance":false,"hint":{"en":"certified copies, signatures","vi":"sao y, chữ ký (hay gọi là công chứng)"},"hours":null,"intake":"light","name":{"en":"Certification","vi":"Chứng thực"},"prior_min":7,"quota":null,"results_at":"chung-thuc","series":"h","target_min":15,"unit":"ttpvhcc","words":["bản sao","photo","hợp đồng","di chúc","ủy quyền","phân chia di sản"],"zone":"sanh"},{"agency":"vpdk-dat-dai","at_kiosk":true,"code":"dang-ky-dat-dai","default_outcome":null,"fields":["Đăng ký đất đai","Đất đai@tinh"],"guidance":false,"hint":{"en":"land certificate, sale, inheritance","vi":"sổ đỏ, mua bán, thừa kế đất"},"hours":null,"intake":"light","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"prior_min":15,"quota":null,"results_at":"dang-ky-dat-dai","series":"l","target_min":15,"unit":"ttpvhcc","words":["sang tên","tặng cho","tách thửa","hợp thửa","thế chấp","cấp đổi","biến động"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"dat-dai","default_outcome":null,"fields":["Đất đai"],"guidance":false,"hint":{"en":"first certificate, allocation, disputes","vi":"sổ đỏ lần đầu, giao đất, tranh chấp"},"hours":null,"intake":"light","name":{"en":"Land","vi":"Đất đai"},"prior_min":15,"quota":null,"results_at":"dat-dai","series":"r","target_min":15,"unit":"ttpvhcc","words":["chuyển mục đích","thuê đất","hòa giải","đính chính","quy hoạch"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"chinh-sach","default_outcome":null,"fields":["Bảo trợ xã hội","Người có công"],"guidance":false,"hint":{"en":"allowances, merit, social aid","vi":"trợ cấp, người có công, bảo trợ"},"hours":null,"intake":"light","name":{"en":"Social policy","vi":"Chính sách – xã hội"},"prior_min":12,"quota":null,"results_at":"chinh-sach","series":"u","target_min":15,"unit":"ttpvhcc","words":["hưu trí xã hội","khuyết tật","mai táng","liệt sĩ","thương binh"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"xay-dung","default_outcome":null,"fields":["Hoạt động xây dựng"],"guidance":false,"hint":{"en":"building permits, repairs","vi":"giấy phép xây dựng, sửa nhà"},"hours":null,"intake":"light","name":{"en":"Building","vi":"Xây dựng"},"prior_min":15,"quota":null,"results_at":"xay-dung","series":"r","target_min":15,"unit":"ttpvhcc","words":["nhà ở riêng lẻ","gia hạn giấy phép","điều chỉnh giấy phép"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"kinh-te","default_outcome":null,"fields":["Hộ kinh doanh"],"guidance":false,"hint":{"en":"household businesses","vi":"hộ kinh doanh"},"hours":null,"intake":"light","name":{"en":"Business","vi":"Kinh tế"},"prior_min":12,"quota":null,"results_at":"kinh-te","series":"a","target_min":15,"unit":"ttpvhcc","words":["đăng ký kinh doanh","mở quán","hợp tác xã"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"lao-dong","default_outcome":null,"fields":["Giảm nghèo"],"guidance":false,"hint":{"en":"employment, poor households","vi":"việc làm, hộ nghèo"},"hours":null,"intake":"light","name":{"en":"Labour and social affairs","vi":"Lao động – thương binh và xã hội"},"prior_min":12,"quota":null,"results_at":"lao-dong","series":"u","target_min":15,"unit":"ttpvhcc","words":["giảm nghèo","hộ cận nghèo","trẻ em"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"nong-nghiep","default_outcome":null,"fields":["Nông nghiệp – môi trường"],"guidance":false,"hint":{"en":"crops, livestock, environment","vi":"trồng trọt, chăn nuôi, môi trường"},"hours":null,"intake":"light","name":{"en":"Agriculture and environment","vi":"Nông nghiệp – môi trường"},"prior_min":12,"quota":null,"results_at":"nong-nghiep","series":"r","target_min":15,"unit":"ttpvhcc","words":["thủy sản","thiên tai","thủy lợi"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"giao-duc","default_outcome":null,"fields":["Giáo dục và đào tạo@xa"],"guidance":false,"hint":{"en":"kindergarten, help for pupils","vi":"mầm non, hỗ trợ học sinh"},"hours":null,"intake":"light","name":{"en":"Education","vi":"Giáo dục"},"prior_min":10,"quota":null,"results_at":"giao-duc","series":"a","target_min":15,"unit":"ttpvhcc","words":["ăn trưa","trường học","học phí"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"y-te","default_outcome":null,"fields":["Y tế"],"guidance":false,"hint":{},"hours":null,"intake":"light","name":{"en":"Health","vi":"Y tế"},"prior_min":10,"quota":null,"results_at":"y-te","series":"a","target_min":15,"unit":"ttpvhcc","words":["sức khỏe","an toàn thực phẩm"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"van-hoa","default_outcome":null,"fields":["Văn hóa"],"guidance":false,"hint":{"en":"festivals, libraries, game rooms","vi":"lễ hội, thư viện, trò chơi điện tử"},"hours":null,"intake":"light","name":{"en":"Culture","vi":"Văn hóa"},"prior_min":10,"quota":null,"results_at":"van-hoa","series":"u","target_min":15,"unit":"ttpvhcc","words":["thể thao","karaoke","gia đình văn hóa"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thi-dua","default_outcome":null,"fields":["Thi đua, khen thưởng"],"guidance":false,"hint":{"en":"certificates of merit, titles","vi":"giấy khen, danh hiệu"},"hours":null,"intake":"light","name":{"en":"Awards","vi":"Thi đua, khen thưởng"},"prior_min":10,"quota":null,"results_at":"thi-dua","series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thanh-tra","default_outcome":null,"fields":["Thanh tra"],"guidance":false,"hint":{"en":"complaints, denunciations","vi":"khiếu nại, tố cáo"},"hours":null,"intake":"light","name":{"en":"Inspection","vi":"Thanh tra"},"prior_min":20,"quota":null,"results_at":"thanh-tra","series":"c","target_min":15,"unit":"ttpvhcc","words":["tiếp công dân","phản ánh","kiến nghị"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"viec-khac","default_outcome":null,"fields":["Việc khác, hoặc tôi chưa rõ"],"guidance":true,"hint":{},"hours":null,"intake":"light","name":{"en":"Something else, or not sure","vi":"Việc khác, hoặc tôi chưa rõ"},"prior_min":5,"quota":null,"results_at":"viec-khac","series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"}],"sign":[{"address":1,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s1","desk":"1","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":2,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s2","desk":"2","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":3,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s3","desk":"3","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":4,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s4","desk":"4","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":5,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s5","desk":"5","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":6,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s6","desk":"6","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null}],"speaker":[{"code":"loa","device":"default","kiosk":null,"quiet":[],"volume":100,"zone":"sanh"}],"unit":[{"code":"ttpvhcc","name":{"en":"Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã"}}],"zone":[{"code":"sanh","name":{"en":"Hall","vi":"Sảnh"}}]}');
INSERT INTO centre_past VALUES (4,1795654744005,'{"agency":[{"code":"vpdk-dat-dai","name":{"en":"Land Registration Office, branch","vi":"Chi nhánh Văn phòng Đăng ký đất đai"}},{"code":"ubnd-xa","name":{"en":"Commune People''s Committee","vi":"UBND xã"}},{"code":"van-hoa-xa-hoi","name":{"en":"Culture and Social Affairs Division","vi":"Phòng Văn hóa – Xã hội"}},{"code":"kinh-te","name":{"en":"Economic Division","vi":"Phòng Kinh tế"}},{"code":"tu-phap","name":{"en":"Commune Justice","vi":"Tư pháp xã"}}],"alert":[],"calendar":[],"centre":{"a4":null,"authority":{"en":"People''s Committee of Đan Hải Commune","vi":"UBND xã Đan Hải"},"cashier_service":null,"code":"dan-hai","hotline":null,"hours":{"fri":[[450,690],[810,1050]],"mon":[[450,690],[810,1050]],"sat":[],"sun":[],"thu":[[450,690],[810,1050]],"tue":[[450,690],[810,1050]],"wed":[[450,690],[810,1050]]},"languages":["vi","en"],"name":{"en":"Đan Hải Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã Đan Hải"},"notice":{"en":"Please have your papers ready. Thank you.","vi":"Mời chuẩn bị sẵn giấy tờ khi đến lượt. Xin cảm ơn."},"rules":{"absent_min_calls":2,"absent_min_s":60,"appointment_early_min":10,"appointment_late_min":10,"appointment_protection_min":240,"bell_min":5,"complaint_days":15,"desk_idle_alert_min":5,"desk_idle_min":30,"early_issue_min":30,"help_penalty_min":60,"keep_complaints_months":24,"keep_people_months":24,"kiosk_numbers_per_min":12,"kpi_dossiers_year":1600,"kpi_on_time_pct":98,"kpi_satisfied_pct":95,"kpi_serve_min":30,"kpi_wait_min":15,"last_issue_min":0,"late_slip_min":10,"priority_head_start_min":60,"priority_target_min":5,"promise_share_pct":90,"return_grace_min":15,"return_penalty_min":5,"session_min":15,"wait_alert_min":30,"walk_in_target_min":15},"simulation":false,"timezone":"Asia/Ho_Chi_Minh","unit":"ttpvhcc"},"closure":[{"date":"2027-01-01","reason":{"en":"New Year''s Day","vi":"Nghỉ Tết Dương lịch"},"services":null},{"date":"2027-02-04","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-05","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-08","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-09","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-10","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-04-16","reason":{"en":"Hung Kings'' Commemoration Day","vi":"Nghỉ Giỗ Tổ Hùng Vương"},"services":null},{"date":"2027-04-30","reason":{"en":"Reunification Day","vi":"Nghỉ Ngày Chiến thắng"},"services":null},{"date":"2027-05-03","reason":{"en":"International Labour Day (in lieu)","vi":"Nghỉ bù Ngày Quốc tế lao động"},"services":null},{"date":"2027-09-02","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null},{"date":"2027-09-03","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null}],"collector":[],"counter":[{"agency":"vpdk-dat-dai","code":"1","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"zone":"sanh"},{"agency":"ubnd-xa","code":"2","name":{"en":"Awards, inspection, guidance","vi":"Thi đua khen thưởng – Thanh tra – Hướng dẫn"},"zone":"sanh"},{"agency":"van-hoa-xa-hoi","code":"3","name":{"en":"Culture, social policy, labour","vi":"Văn hóa – Chính sách – Lao động"},"zone":"sanh"},{"agency":"kinh-te","code":"4","name":{"en":"Land, building, agriculture","vi":"Đất đai – Xây dựng – Nông nghiệp"},"zone":"sanh"},{"agency":"ubnd-xa","code":"5","name":{"en":"Civil status, business, education, health","vi":"Hộ tịch – Kinh tế – Giáo dục – Y tế"},"zone":"sanh"},{"agency":"tu-phap","code":"6","name":{"en":"Certification","vi":"Chứng thực"},"zone":"sanh"}],"courier":{"cutoff":"15:00","trips":["09:30","15:30"],"unacknowledged_h":4},"desk":[{"a4":null,"code":"1","counter":"1","printer":null,"priority_only":false},{"a4":null,"code":"2","counter":"2","printer":null,"priority_only":false},{"a4":null,"code":"3","counter":"3","printer":null,"priority_only":false},{"a4":null,"code":"4","counter":"4","printer":null,"priority_only":false},{"a4":null,"code":"5","counter":"5","printer":null,"priority_only":false},{"a4":null,"code":"6","counter":"6","printer":null,"priority_only":false}],"desk_service":[{"desk":"1","rank":0,"service":"dang-ky-dat-dai"},{"desk":"2","rank":0,"service":"thi-dua"},{"desk":"2","rank":0,"service":"thanh-tra"},{"desk":"2","rank":0,"service":"viec-khac"},{"desk":"3","rank":0,"service":"chinh-sach"},{"desk":"3","rank":0,"service":"lao-dong"},{"desk":"3","rank":0,"service":"van-hoa"},{"desk":"3","rank":1,"service":"viec-khac"},{"desk":"4","rank":0,"service":"dat-dai"},{"desk":"4","rank":0,"service":"xay-dung"},{"desk":"4","rank":0,"service":"nong-nghiep"},{"desk":"4","rank":1,"service":"viec-khac"},{"desk":"5","rank":0,"service":"ho-tich"},{"desk":"5","rank":0,"service":"kinh-te"},{"desk":"5","rank":0,"service":"giao-duc"},{"desk":"5","rank":0,"service":"y-te"},{"desk":"5","rank":1,"service":"chung-thuc"},{"desk":"6","rank":0,"service":"chung-thuc"},{"desk":"6","rank":1,"service":"ho-tich"}],"display":[{"also":[],"code":"hall","inches":55,"languages":["vi"],"pages":["queues","dossiers","results","quality"],"zone":"sanh"}],"hook":[{"code":"tinh","command":["/bin/false"],"events":["opened","closed"],"kinds":null,"severity":"info"}],"keypad":[],"keypad_profile":[],"kiosk":[{"code":"k1","inches":22,"languages":["vi","en"],"large_type":false,"printer":"p1","role":"all","zone":"sanh"}],"officer":[],"printer":[{"code":"p1","codepage":null,"encoding":"bitmap","fallback":null,"feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"}],"priority_class":[{"code":"priority","large_print":true,"name":{"en":"Priority","vi":"Diện ưu tiên"},"target_min":5,"who":{"en":"Aged 60 or over, pregnant, or with a disability","vi":"Người từ đủ 60 tuổi trở lên, phụ nữ mang thai, người khuyết tật"}}],"protocol":[],"rating_pad":[],"scanner":[],"series":[{"code":"a","prefix":"A","width":3},{"code":"h","prefix":"H","width":3},{"code":"r","prefix":"R","width":3},{"code":"l","prefix":"L","width":3},{"code":"u","prefix":"U","width":3},{"code":"c","prefix":"C","width":3}],"service":[{"agency":"ubnd-xa","at_kiosk":true,"code":"ho-tich","default_outcome":null,"fields":["Hộ tịch","Hộ tịch (liên thông)","Nuôi con nuôi"],"guidance":false,"hint":{"en":"birth, marriage, death","vi":"khai sinh, kết hôn, khai tử"},"hours":null,"intake":"light","name":{"en":"Civil status","vi":"Hộ tịch"},"prior_min":12,"quota":null,"results_at":"ho-tich","series":"a","target_min":15,"unit":"ttpvhcc","words":["trích lục","giám hộ","nhận cha mẹ con","xác nhận tình trạng hôn nhân","nuôi con nuôi"],"zone":"sanh"},{"agency":"tu-phap","at_kiosk":true,"code":"chung-thuc","default_outcome":"result_returned","fields":["Chứng thực"],"guidance":false,"hint":{"en":"certified copies, signatures","vi":"sao y, chữ ký (hay gọi là công chứng)"},"hours":null,"intake":"light","name":{"en":"Certification","vi":"Chứng thực"},"prior_min":7,"quota":null,"results_at":"chung-thuc","series":"h","target_min":15,"unit":"ttpvhcc","words":["bản sao","photo","hợp đồng","di chúc","ủy quyền","phân chia di sản"],"zone":"sanh"},{"agency":"vpdk-dat-dai","at_kiosk":true,"code":"dang-ky-dat-dai","default_outcome":null,"fields":["Đăng ký đất đai","Đất đai@tinh"],"guidance":false,"hint":{"en":"land certificate, sale, inheritance","vi":"sổ đỏ, mua bán, thừa kế đất"},"hours":null,"intake":"light","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"prior_min":15,"quota":null,"results_at":"dang-ky-dat-dai","series":"l","target_min":15,"unit":"ttpvhcc","words":["sang tên","tặng cho","tách thửa","hợp thửa","thế chấp","cấp đổi","biến động"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"dat-dai","default_outcome":null,"fields":["Đất đai"],"guidance":false,"hint":{"en":"first certificate, allocation, disputes","vi":"sổ đỏ lần đầu, giao đất, tranh chấp"},"hours":null,"intake":"light","name":{"en":"Land","vi":"Đất đai"},"prior_min":15,"quota":null,"results_at":"dat-dai","series":"r","target_min":15,"unit":"ttpvhcc","words":["chuyển mục đích","thuê đất","hòa giải","đính chính","quy hoạch"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"chinh-sach","default_outcome":null,"fields":["Bảo trợ xã hội","Người có công"],"guidance":false,"hint":{"en":"allowances, merit, social aid","vi":"trợ cấp, người có công, bảo trợ"},"hours":null,"intake":"light","name":{"en":"Social policy","vi":"Chính sách – xã hội"},"prior_min":12,"quota":null,"results_at":"chinh-sach","series":"u","target_min":15,"unit":"ttpvhcc","words":["hưu trí xã hội","khuyết tật","mai táng","liệt sĩ","thương binh"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"xay-dung","default_outcome":null,"fields":["Hoạt động xây dựng"],"guidance":false,"hint":{"en":"building permits, repairs","vi":"giấy phép xây dựng, sửa nhà"},"hours":null,"intake":"light","name":{"en":"Building","vi":"Xây dựng"},"prior_min":15,"quota":null,"results_at":"xay-dung","series":"r","target_min":15,"unit":"ttpvhcc","words":["nhà ở riêng lẻ","gia hạn giấy phép","điều chỉnh giấy phép"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"kinh-te","default_outcome":null,"fields":["Hộ kinh doanh"],"guidance":false,"hint":{"en":"household businesses","vi":"hộ kinh doanh"},"hours":null,"intake":"light","name":{"en":"Business","vi":"Kinh tế"},"prior_min":12,"quota":null,"results_at":"kinh-te","series":"a","target_min":15,"unit":"ttpvhcc","words":["đăng ký kinh doanh","mở quán","hợp tác xã"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"lao-dong","default_outcome":null,"fields":["Giảm nghèo"],"guidance":false,"hint":{"en":"employment, poor households","vi":"việc làm, hộ nghèo"},"hours":null,"intake":"light","name":{"en":"Labour and social affairs","vi":"Lao động – thương binh và xã hội"},"prior_min":12,"quota":null,"results_at":"lao-dong","series":"u","target_min":15,"unit":"ttpvhcc","words":["giảm nghèo","hộ cận nghèo","trẻ em"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"nong-nghiep","default_outcome":null,"fields":["Nông nghiệp – môi trường"],"guidance":false,"hint":{"en":"crops, livestock, environment","vi":"trồng trọt, chăn nuôi, môi trường"},"hours":null,"intake":"light","name":{"en":"Agriculture and environment","vi":"Nông nghiệp – môi trường"},"prior_min":12,"quota":null,"results_at":"nong-nghiep","series":"r","target_min":15,"unit":"ttpvhcc","words":["thủy sản","thiên tai","thủy lợi"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"giao-duc","default_outcome":null,"fields":["Giáo dục và đào tạo@xa"],"guidance":false,"hint":{"en":"kindergarten, help for pupils","vi":"mầm non, hỗ trợ học sinh"},"hours":null,"intake":"light","name":{"en":"Education","vi":"Giáo dục"},"prior_min":10,"quota":null,"results_at":"giao-duc","series":"a","target_min":15,"unit":"ttpvhcc","words":["ăn trưa","trường học","học phí"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"y-te","default_outcome":null,"fields":["Y tế"],"guidance":false,"hint":{},"hours":null,"intake":"light","name":{"en":"Health","vi":"Y tế"},"prior_min":10,"quota":null,"results_at":"y-te","series":"a","target_min":15,"unit":"ttpvhcc","words":["sức khỏe","an toàn thực phẩm"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"van-hoa","default_outcome":null,"fields":["Văn hóa"],"guidance":false,"hint":{"en":"festivals, libraries, game rooms","vi":"lễ hội, thư viện, trò chơi điện tử"},"hours":null,"intake":"light","name":{"en":"Culture","vi":"Văn hóa"},"prior_min":10,"quota":null,"results_at":"van-hoa","series":"u","target_min":15,"unit":"ttpvhcc","words":["thể thao","karaoke","gia đình văn hóa"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thi-dua","default_outcome":null,"fields":["Thi đua, khen thưởng"],"guidance":false,"hint":{"en":"certificates of merit, titles","vi":"giấy khen, danh hiệu"},"hours":null,"intake":"light","name":{"en":"Awards","vi":"Thi đua, khen thưởng"},"prior_min":10,"quota":null,"results_at":"thi-dua","series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thanh-tra","default_outcome":null,"fields":["Thanh tra"],"guidance":false,"hint":{"en":"complaints, denunciations","vi":"khiếu nại, tố cáo"},"hours":null,"intake":"light","name":{"en":"Inspection","vi":"Thanh tra"},"prior_min":20,"quota":null,"results_at":"thanh-tra","series":"c","target_min":15,"unit":"ttpvhcc","words":["tiếp công dân","phản ánh","kiến nghị"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"viec-khac","default_outcome":null,"fields":["Việc khác, hoặc tôi chưa rõ"],"guidance":true,"hint":{},"hours":null,"intake":"light","name":{"en":"Something else, or not sure","vi":"Việc khác, hoặc tôi chưa rõ"},"prior_min":5,"quota":null,"results_at":"viec-khac","series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"}],"sign":[{"address":1,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s1","desk":"1","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":2,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s2","desk":"2","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":3,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s3","desk":"3","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":4,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s4","desk":"4","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":5,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s5","desk":"5","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":6,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s6","desk":"6","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null}],"speaker":[{"code":"loa","device":"default","kiosk":null,"quiet":[],"volume":100,"zone":"sanh"}],"unit":[{"code":"ttpvhcc","name":{"en":"Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã"}}],"zone":[{"code":"sanh","name":{"en":"Hall","vi":"Sảnh"}}]}');
INSERT INTO service_hold VALUES (4,'thi-dua','Mất mạng',1795661446367);
INSERT INTO alert_cause VALUES ('queue_long','viec-khac',1795657866395);
INSERT INTO hook_job VALUES (1,'hook:tinh',10,'opened',1795655966308,1795655966308,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (2,'hook:tinh',11,'opened',1795657766315,1795657766315,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (3,'hook:tinh',12,'opened',1795657766315,1795657766315,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (4,'hook:tinh',13,'opened',1795657766315,1795657766315,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (5,'hook:tinh',14,'opened',1795657766315,1795657766315,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (6,'hook:tinh',15,'opened',1795657766315,1795657766315,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (7,'hook:tinh',16,'opened',1795657766315,1795657766315,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (8,'hook:tinh',17,'opened',1795657766315,1795657766315,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (9,'hook:tinh',18,'opened',1795657766315,1795657766315,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (10,'hook:tinh',19,'opened',1795657766315,1795657766315,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (11,'hook:tinh',20,'opened',1795657766315,1795657766315,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (12,'hook:tinh',21,'opened',1795657766315,1795657766315,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (13,'hook:tinh',22,'opened',1795657766315,1795657766315,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (14,'hook:tinh',23,'opened',1795657766315,1795657766315,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (15,'hook:tinh',24,'opened',1795657766315,1795657766315,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (16,'hook:tinh',25,'opened',1795657766315,1795657766315,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (17,'hook:tinh',26,'opened',1795657766315,1795657766315,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (18,'hook:tinh',27,'opened',1795657766315,1795657766315,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (19,'hook:tinh',10,'closed',1795657766315,1795657766315,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (20,'hook:tinh',28,'opened',1795657866377,1795657866377,0,NULL,NULL,NULL);
INSERT INTO device_outage VALUES ('p1','printer','fault',1795395661321,1795395661337);
INSERT INTO device_outage VALUES ('p1','printer','fault',1795655946302,NULL);
INSERT INTO device_outage VALUES ('s1','sign','fault',1795657866371,NULL);
INSERT INTO complaint VALUES (1,'KN-2026-0001',1795396322586,'desk','delay',11,NULL,'Phải đi lại hai lần','gs1',1797353999999,1795396322590,'Đã xin lỗi',1,'cli:test',NULL);
INSERT INTO complaint VALUES (2,'KN-2026-0002',1795396322592,'desk','extra_papers',NULL,11,'Phải đi lại hai lần','gs1',1797353999999,NULL,NULL,NULL,'cli:test',NULL);
INSERT INTO complaint_officer VALUES (1,'q5');
INSERT INTO complaint_serial VALUES (2026,2);
INSERT INTO seal_check VALUES (1,1795396322599,211,1,1,'cli:test');
INSERT INTO urging VALUES (1,'ubnd-xa',1795396321462,'cli:test',NULL,NULL,'don-doc-so-1-ubnd-xa-20261123.pdf',1795396321464,'cli:test','Đang trình ký');
INSERT INTO urging VALUES (2,'ubnd-xa',1795657846365,'cli:test',NULL,NULL,'don-doc-so-2-ubnd-xa-20261126.pdf',NULL,NULL,NULL);
INSERT INTO urged_dossier VALUES (3,2,1795741921494);
INSERT INTO urged_dossier VALUES (7,1,1795399921459);
INSERT INTO urged_dossier VALUES (7,2,1795399921459);
INSERT INTO urged_dossier VALUES (9,2,1795429800000);
INSERT INTO urged_dossier VALUES (10,2,1795429800000);
INSERT INTO urged_dossier VALUES (11,2,1795396321561);
INSERT INTO urged_dossier VALUES (12,2,1795655522689);
INSERT INTO urged_batch VALUES (2,2,8);
INSERT INTO comparison VALUES (1,'tinh','2026-11-23','2026-11-23',1795396321533,0,0,1,0);
INSERT INTO comparison_entry VALUES (1,'only_ours','H21.25-261101-0001','1.001193',1795385521526,NULL,5,NULL);
INSERT INTO rollup_half VALUES (1,16,'chung-thuc','ttpvhcc',2,0,0,0,2);
INSERT INTO rollup_half VALUES (1,16,'ho-tich','ttpvhcc',12,5,5,122363,12);
INSERT INTO rollup_half VALUES (1,16,'thi-dua','ttpvhcc',1,0,0,0,1);
INSERT INTO rollup_half VALUES (2,16,'thi-dua','ttpvhcc',1,0,0,0,1);
INSERT INTO rollup_half VALUES (3,16,'chinh-sach','ttpvhcc',4,0,0,0,0);
INSERT INTO rollup_half VALUES (3,16,'chung-thuc','ttpvhcc',4,3,3,600302,3);
INSERT INTO rollup_half VALUES (3,16,'dang-ky-dat-dai','ttpvhcc',4,2,2,940224,2);
INSERT INTO rollup_half VALUES (3,17,'chinh-sach','ttpvhcc',0,2,0,2541267,4);
INSERT INTO rollup_half VALUES (3,17,'chung-thuc','ttpvhcc',0,0,0,0,1);
INSERT INTO rollup_half VALUES (3,17,'dang-ky-dat-dai','ttpvhcc',0,1,0,1401150,2);
INSERT INTO rollup_hall VALUES (1,16,10,1506386);
INSERT INTO rollup_hall VALUES (2,16,1,0);
INSERT INTO rollup_hall VALUES (3,16,12,2991817);
INSERT INTO rollup_hall VALUES (3,17,9,1571859);
INSERT INTO rollup_stay VALUES (1,'q5','ho-tich','ttpvhcc','',1,2);
INSERT INTO rollup_stay VALUES (1,'q5','ho-tich','ttpvhcc','accepted',1,0);
INSERT INTO rollup_stay VALUES (1,'q5','ho-tich','ttpvhcc','advice',1,10);
INSERT INTO rollup_stay VALUES (1,'q5','ho-tich','ttpvhcc','fee_paid',1,0);
INSERT INTO rollup_stay VALUES (1,'q5','ho-tich','ttpvhcc','transferred',1,17);
INSERT INTO rollup_stay VALUES (3,'q1','dang-ky-dat-dai','ttpvhcc','refused',1,440003);
INSERT INTO rollup_stay VALUES (3,'q1','dang-ky-dat-dai','ttpvhcc','supplement',1,440003);
INSERT INTO rollup_stay VALUES (3,'q3','chinh-sach','ttpvhcc','unrecorded',1,40036);
INSERT INTO rollup_stay VALUES (3,'q6','chung-thuc','ttpvhcc','result_returned',2,0);
INSERT INTO rollup_length VALUES (1,'ho-tich','ttpvhcc',0,5);
INSERT INTO rollup_length VALUES (3,'chung-thuc','ttpvhcc',0,2);
INSERT INTO rollup_length VALUES (3,'dang-ky-dat-dai','ttpvhcc',7,2);
INSERT INTO rollup_happening VALUES (1,'q5','ho-tich','ttpvhcc','absent',1);
INSERT INTO rollup_happening VALUES (3,'q3','chinh-sach','ttpvhcc','absent',1);
INSERT INTO rollup_happening VALUES (3,'q6','chung-thuc','ttpvhcc','default',2);
INSERT INTO pseudonym VALUES ('extra','c8dee78f8c');
INSERT INTO pseudonym VALUES ('gs1','78da1cd9a0');
INSERT INTO pseudonym VALUES ('hd1','76d8a4ab8d');
INSERT INTO pseudonym VALUES ('q1','c75de8c1b7');
INSERT INTO pseudonym VALUES ('q2','bee98bf120');
INSERT INTO pseudonym VALUES ('q3','58e2791934');
INSERT INTO pseudonym VALUES ('q4','112f2dfa31');
INSERT INTO pseudonym VALUES ('q5','26eab90d2b');
INSERT INTO pseudonym VALUES ('q6','77ec676ad8');
INSERT INTO trial_period VALUES (1,'2026-11-24','2026-11-24',1795396322657);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE UNIQUE INDEX one_open_day ON business_day (closed_at IS NULL) WHERE closed_at IS NULL;
CREATE UNIQUE INDEX one_officer_per_desk ON duty (desk) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX one_desk_per_officer ON duty (officer) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX one_open_alert ON alert (kind, subject) WHERE closed_at IS NULL;
CREATE INDEX print_job_due ON print_job (printer, id)
    WHERE state IN ('queued', 'started', 'failed_before_send');
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
CREATE INDEX event_of_ticket ON event (ticket) WHERE ticket IS NOT NULL;
CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event BEGIN
    SELECT RAISE (ABORT, 'events are never changed');
END;
CREATE TRIGGER event_is_not_deleted BEFORE DELETE ON event BEGIN
    SELECT RAISE (ABORT, 'events are never deleted');
END;
CREATE INDEX day_to_roll_up ON business_day (id)
    WHERE closed_at IS NOT NULL AND rolled_at IS NULL;
CREATE INDEX print_job_ended ON print_job (printer, ended_at, state) WHERE ended_at IS NOT NULL;
CREATE UNIQUE INDEX dossier_provisional ON dossier (provisional) WHERE provisional IS NOT NULL;
CREATE INDEX dossier_open ON dossier (agency, state, due_at) WHERE ended_at IS NULL;
CREATE INDEX dossier_registered ON dossier (received_at) WHERE state = 1;
CREATE INDEX dossier_ready ON dossier (processed_at) WHERE state = 9;
CREATE INDEX dossier_dated ON dossier (id) WHERE state IN (2, 4, 6) AND due_fixed = 0;
CREATE INDEX dossier_tail ON dossier (tail);
CREATE INDEX dossier_received ON dossier (received_at, service);
CREATE INDEX dossier_ended ON dossier (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX dossier_of_ticket ON dossier (ticket) WHERE ticket IS NOT NULL;
CREATE INDEX former_code_of_dossier ON former_code (dossier);
CREATE INDEX visit_of_matter ON visit (matter);
CREATE INDEX visit_of_ticket ON visit (ticket);
CREATE INDEX visit_of_day ON visit (day, procedure, outcome);
CREATE INDEX visit_of_desk ON visit (desk, day, service, procedure);
CREATE UNIQUE INDEX one_open_supplement ON supplement (dossier) WHERE completed_at IS NULL;
CREATE INDEX notice_of_dossier ON dossier_notice (dossier);
CREATE INDEX batch_on_the_way ON courier_batch (sent_at)
    WHERE sent_at IS NOT NULL AND received_at IS NULL;
CREATE INDEX batch_sent ON courier_batch (sent_at) WHERE sent_at IS NOT NULL;
CREATE UNIQUE INDEX one_open_batch ON courier_batch (agency, direction) WHERE sent_at IS NULL;
CREATE INDEX item_of_dossier ON batch_item (dossier, batch);
CREATE INDEX parcel_of_dossier ON parcel (dossier);
CREATE UNIQUE INDEX one_parcel_under_way ON parcel (dossier)
    WHERE delivered_at IS NULL AND came_back_at IS NULL;
CREATE INDEX fee_of_dossier ON fee (dossier) WHERE dossier IS NOT NULL;
CREATE INDEX fee_of_ticket ON fee (ticket) WHERE ticket IS NOT NULL;
CREATE INDEX fee_due ON fee (id) WHERE state = 'due';
CREATE UNIQUE INDEX fee_paid_once ON fee_entry (fee) WHERE amount_vnd > 0;
CREATE UNIQUE INDEX fee_refunded_once ON fee_entry (fee) WHERE amount_vnd < 0;
CREATE UNIQUE INDEX fee_number ON fee_entry (collector, number) WHERE number IS NOT NULL;
CREATE INDEX fee_entry_at ON fee_entry (at);
CREATE INDEX person_open ON person (dossier) WHERE purged_at IS NULL;
CREATE INDEX mark_of_person ON person_mark (person);
CREATE INDEX rating_of_day ON rating (day, service, source, level, reason, outcome_right);
CREATE INDEX print_job_of_dossier ON print_job (dossier, id) WHERE dossier IS NOT NULL;
CREATE INDEX event_of_dossier ON event (subject, seq) WHERE kind >= 'dossier.' AND kind < 'dossier/';
CREATE INDEX event_of_batch ON event (subject, seq) WHERE kind >= 'batch.' AND kind < 'batch/';
CREATE INDEX event_of_fee ON event (subject, seq) WHERE kind >= 'fee.' AND kind < 'fee/';
CREATE INDEX desk_break_of_day ON desk_break (day, desk, from_at);
CREATE INDEX ticket_directed_officer ON ticket (directed_officer, rank_at, id)
    WHERE state = 'waiting' AND directed_officer IS NOT NULL;
CREATE INDEX appointment_due ON appointment (slot_at) WHERE state = 'booked';
CREATE UNIQUE INDEX one_open_pause ON duty_pause (duty) WHERE to_at IS NULL;
CREATE INDEX pause_of_duty ON duty_pause (duty);
CREATE INDEX duty_started ON duty (started_at);
CREATE UNIQUE INDEX one_station_of_a_name ON station (name) WHERE removed_at IS NULL;
CREATE INDEX alert_opened ON alert (opened_at);
CREATE INDEX alert_again ON alert (kind, subject, closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX event_of_alert ON event (subject, seq) WHERE kind >= 'alert.' AND kind < 'alert/';
CREATE INDEX hook_job_due ON hook_job (due_at) WHERE done_at IS NULL AND given_up_at IS NULL;
CREATE INDEX hook_job_of_alert ON hook_job (alert, place, id)
    WHERE done_at IS NULL AND given_up_at IS NULL;
CREATE UNIQUE INDEX one_open_outage ON device_outage (device) WHERE to_at IS NULL;
CREATE INDEX outage_began ON device_outage (from_at);
CREATE INDEX complaint_made ON complaint (made_at);
CREATE INDEX complaint_open ON complaint (due_at) WHERE answered_at IS NULL;
CREATE INDEX complaint_answered ON complaint (answered_at)
    WHERE answered_at IS NOT NULL AND purged_at IS NULL;
CREATE INDEX complaint_of_ticket ON complaint (ticket) WHERE ticket IS NOT NULL;
CREATE INDEX complaint_of_dossier ON complaint (dossier) WHERE dossier IS NOT NULL;
CREATE INDEX event_of_people ON event (subject, seq) WHERE kind >= 'person.' AND kind < 'person/';
CREATE INDEX urging_open ON urging (agency, sent_at) WHERE answered_at IS NULL;
CREATE INDEX urging_answered ON urging (answered_at) WHERE answered_at IS NOT NULL;
CREATE INDEX urged_dossier_of_urging ON urged_dossier (urging);
CREATE INDEX urged_batch_of_urging ON urged_batch (urging);
CREATE INDEX dossier_done ON dossier (coalesce(processed_at, ended_at), accepted_at)
    WHERE accepted_at IS NOT NULL;
CREATE INDEX supplement_asked ON supplement (asked_at);
CREATE INDEX fee_settled ON fee (settled_at) WHERE settled_at IS NOT NULL;
CREATE INDEX comparison_of_days ON comparison (source, first);
CREATE TRIGGER officer_has_pseudonym AFTER INSERT ON officer BEGIN
    INSERT INTO pseudonym VALUES (new.code, lower(hex(randomblob(5))));
END;
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
PRAGMA user_version = 10;
COMMIT;
