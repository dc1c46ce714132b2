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
, rolled_at INTEGER) STRICT;
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
    centre_version  INTEGER NOT NULL,
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
INSERT INTO _sqlite_migrations VALUES (1,'motcua','0001_first','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (2,'motcua','0002_lean','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (3,'motcua','0003_rollup','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (4,'motcua','0004_paper','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (5,'motcua','0005_rating','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (6,'motcua','0006_inputs','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (7,'motcua','0007_dossiers','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (8,'motcua','0008_estimates','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (9,'motcua','0009_accountability','2026-11-23 00:00');
INSERT INTO meta VALUES ('calendar','{"first":"2024-01-01","last":"2028-12-31","version":1}');
INSERT INTO meta VALUES ('clock','{"anchor":1795399200000,"rate":1.0,"start":1795395600000}');
INSERT INTO meta VALUES ('clock_reference','{"boot":"00000000-0000-4000-8000-000000000000","offset":1795399200001}');
INSERT INTO meta VALUES ('dates_seen','{"calendar":"[4,{\"first\":\"2024-01-01\",\"last\":\"2028-12-31\",\"version\":1},1]","dossiers":0}');
INSERT INTO meta VALUES ('node','f16c8f1c');
INSERT INTO meta VALUES ('notice','{"date":"2026-11-23","text":{"vi":"Hôm nay có mưa bão."}}');
INSERT INTO meta VALUES ('person_master','2574bd0735d1');
INSERT INTO meta VALUES ('procedures','1');
INSERT INTO meta VALUES ('redated','1');
INSERT INTO centre VALUES (1,'dan-hai',4,1795654743998,'{"agency":[{"code":"vpdk-dat-dai","name":{"en":"Land Registration Office, branch","vi":"Chi nhánh Văn phòng Đăng ký đất đai"}},{"code":"ubnd-xa","name":{"en":"Commune People''s Committee","vi":"UBND xã"}},{"code":"van-hoa-xa-hoi","name":{"en":"Culture and Social Affairs Division","vi":"Phòng Văn hóa – Xã hội"}},{"code":"kinh-te","name":{"en":"Economic Division","vi":"Phòng Kinh tế"}},{"code":"tu-phap","name":{"en":"Commune Justice","vi":"Tư pháp xã"}}],"alert":[],"calendar":[],"centre":{"authority":{"en":"People''s Committee of Đan Hải Commune","vi":"UBND xã Đan Hải"},"cashier_service":null,"code":"dan-hai","hotline":null,"hours":{"fri":[[450,690],[810,1050]],"mon":[[450,690],[810,1050]],"sat":[],"sun":[],"thu":[[450,690],[810,1050]],"tue":[[450,690],[810,1050]],"wed":[[450,690],[810,1050]]},"languages":["vi","en"],"name":{"en":"Đan Hải Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã Đan Hải"},"notice":{"en":"Please have your papers ready. Thank you.","vi":"Mời chuẩn bị sẵn giấy tờ khi đến lượt. Xin cảm ơn."},"rules":{"absent_min_calls":2,"absent_min_s":60,"appointment_early_min":10,"appointment_late_min":10,"appointment_protection_min":240,"complaint_days":15,"desk_idle_alert_min":5,"desk_idle_min":30,"early_issue_min":30,"help_penalty_min":60,"keep_complaints_months":24,"keep_people_months":24,"kiosk_numbers_per_min":12,"kpi_dossiers_year":1600,"kpi_on_time_pct":98,"kpi_satisfied_pct":95,"kpi_serve_min":30,"kpi_wait_min":15,"last_issue_min":0,"late_slip_min":10,"priority_head_start_min":60,"priority_target_min":5,"promise_share_pct":90,"return_grace_min":15,"return_penalty_min":5,"session_min":15,"wait_alert_min":30,"walk_in_target_min":15},"simulation":false,"timezone":"Asia/Ho_Chi_Minh","unit":"ttpvhcc"},"closure":[{"date":"2027-01-01","reason":{"en":"New Year''s Day","vi":"Nghỉ Tết Dương lịch"},"services":null},{"date":"2027-02-04","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-05","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-08","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-09","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-10","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-04-16","reason":{"en":"Hung Kings'' Commemoration Day","vi":"Nghỉ Giỗ Tổ Hùng Vương"},"services":null},{"date":"2027-04-30","reason":{"en":"Reunification Day","vi":"Nghỉ Ngày Chiến thắng"},"services":null},{"date":"2027-05-03","reason":{"en":"International Labour Day (in lieu)","vi":"Nghỉ bù Ngày Quốc tế lao động"},"services":null},{"date":"2027-09-02","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null},{"date":"2027-09-03","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null}],"collector":[],"counter":[{"agency":"vpdk-dat-dai","code":"1","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"zone":"sanh"},{"agency":"ubnd-xa","code":"2","name":{"en":"Awards, inspection, guidance","vi":"Thi đua khen thưởng – Thanh tra – Hướng dẫn"},"zone":"sanh"},{"agency":"van-hoa-xa-hoi","code":"3","name":{"en":"Culture, social policy, labour","vi":"Văn hóa – Chính sách – Lao động"},"zone":"sanh"},{"agency":"kinh-te","code":"4","name":{"en":"Land, building, agriculture","vi":"Đất đai – Xây dựng – Nông nghiệp"},"zone":"sanh"},{"agency":"ubnd-xa","code":"5","name":{"en":"Civil status, business, education, health","vi":"Hộ tịch – Kinh tế – Giáo dục – Y tế"},"zone":"sanh"},{"agency":"tu-phap","code":"6","name":{"en":"Certification","vi":"Chứng thực"},"zone":"sanh"}],"courier":{"cutoff":"15:00","trips":["09:30","15:30"],"unacknowledged_h":4},"desk":[{"code":"1","counter":"1","printer":null,"priority_only":false},{"code":"2","counter":"2","printer":null,"priority_only":false},{"code":"3","counter":"3","printer":null,"priority_only":false},{"code":"4","counter":"4","printer":null,"priority_only":false},{"code":"5","counter":"5","printer":null,"priority_only":false},{"code":"6","counter":"6","printer":null,"priority_only":false}],"desk_service":[{"desk":"1","rank":0,"service":"dang-ky-dat-dai"},{"desk":"2","rank":0,"service":"thi-dua"},{"desk":"2","rank":0,"service":"thanh-tra"},{"desk":"2","rank":0,"service":"viec-khac"},{"desk":"3","rank":0,"service":"chinh-sach"},{"desk":"3","rank":0,"service":"lao-dong"},{"desk":"3","rank":0,"service":"van-hoa"},{"desk":"3","rank":1,"service":"viec-khac"},{"desk":"4","rank":0,"service":"dat-dai"},{"desk":"4","rank":0,"service":"xay-dung"},{"desk":"4","rank":0,"service":"nong-nghiep"},{"desk":"4","rank":1,"service":"viec-khac"},{"desk":"5","rank":0,"service":"ho-tich"},{"desk":"5","rank":0,"service":"kinh-te"},{"desk":"5","rank":0,"service":"giao-duc"},{"desk":"5","rank":0,"service":"y-te"},{"desk":"5","rank":1,"service":"chung-thuc"},{"desk":"6","rank":0,"service":"chung-thuc"},{"desk":"6","rank":1,"service":"ho-tich"}],"display":[{"also":[],"code":"hall","inches":55,"languages":["vi"],"pages":["queues","dossiers","results","quality"],"zone":"sanh"}],"hook":[{"code":"tinh","command":["/bin/false"],"events":["opened","closed"],"kinds":null,"severity":"info"}],"keypad":[],"keypad_profile":[],"kiosk":[{"code":"k1","inches":22,"languages":["vi","en"],"large_type":false,"printer":"p1","role":"all","zone":"sanh"}],"officer":[{"code":"q1","home_agency":"vpdk-dat-dai","name":"Cán bộ quầy 1","role":"officer","services":null,"staff_type":"seconded","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q2","home_agency":"ubnd-xa","name":"Cán bộ quầy 2","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q3","home_agency":"van-hoa-xa-hoi","name":"Cán bộ quầy 3","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q4","home_agency":"kinh-te","name":"Cán bộ quầy 4","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q5","home_agency":"ubnd-xa","name":"Cán bộ quầy 5","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q6","home_agency":"tu-phap","name":"Cán bộ quầy 6","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"hd1","home_agency":"ubnd-xa","name":"Người hướng dẫn","role":"guide","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"gs1","home_agency":"ubnd-xa","name":"Người giám sát","role":"supervisor","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null}],"printer":[{"code":"p1","codepage":null,"encoding":"bitmap","fallback":null,"feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"}],"priority_class":[{"code":"priority","large_print":true,"name":{"en":"Priority","vi":"Diện ưu tiên"},"target_min":5,"who":{"en":"Aged 60 or over, pregnant, or with a disability","vi":"Người từ đủ 60 tuổi trở lên, phụ nữ mang thai, người khuyết tật"}}],"protocol":[],"rating_pad":[],"scanner":[],"series":[{"code":"a","prefix":"A","width":3},{"code":"h","prefix":"H","width":3},{"code":"r","prefix":"R","width":3},{"code":"l","prefix":"L","width":3},{"code":"u","prefix":"U","width":3},{"code":"c","prefix":"C","width":3}],"service":[{"agency":"ubnd-xa","at_kiosk":true,"code":"ho-tich","default_outcome":null,"fields":["Hộ tịch","Hộ tịch (liên thông)","Nuôi con nuôi"],"guidance":false,"hint":{"en":"birth, marriage, death","vi":"khai sinh, kết hôn, khai tử"},"hours":null,"intake":"light","name":{"en":"Civil status","vi":"Hộ tịch"},"prior_min":12,"quota":null,"results_at":"ho-tich","series":"a","target_min":15,"unit":"ttpvhcc","words":["trích lục","giám hộ","nhận cha mẹ con","xác nhận tình trạng hôn nhân","nuôi con nuôi"],"zone":"sanh"},{"agency":"tu-phap","at_kiosk":true,"code":"chung-thuc","default_outcome":"result_returned","fields":["Chứng thực"],"guidance":false,"hint":{"en":"certified copies, signatures","vi":"sao y, chữ ký (hay gọi là công chứng)"},"hours":null,"intake":"light","name":{"en":"Certification","vi":"Chứng thực"},"prior_min":7,"quota":null,"results_at":"chung-thuc","series":"h","target_min":15,"unit":"ttpvhcc","words":["bản sao","photo","hợp đồng","di chúc","ủy quyền","phân chia di sản"],"zone":"sanh"},{"agency":"vpdk-dat-dai","at_kiosk":true,"code":"dang-ky-dat-dai","default_outcome":null,"fields":["Đăng ký đất đai","Đất đai@tinh"],"guidance":false,"hint":{"en":"land certificate, sale, inheritance","vi":"sổ đỏ, mua bán, thừa kế đất"},"hours":null,"intake":"light","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"prior_min":15,"quota":null,"results_at":"dang-ky-dat-dai","series":"l","target_min":15,"unit":"ttpvhcc","words":["sang tên","tặng cho","tách thửa","hợp thửa","thế chấp","cấp đổi","biến động"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"dat-dai","default_outcome":null,"fields":["Đất đai"],"guidance":false,"hint":{"en":"first certificate, allocation, disputes","vi":"sổ đỏ lần đầu, giao đất, tranh chấp"},"hours":null,"intake":"light","name":{"en":"Land","vi":"Đất đai"},"prior_min":15,"quota":null,"results_at":"dat-dai","series":"r","target_min":15,"unit":"ttpvhcc","words":["chuyển mục đích","thuê đất","hòa giải","đính chính","quy hoạch"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"chinh-sach","default_outcome":null,"fields":["Bảo trợ xã hội","Người có công"],"guidance":false,"hint":{"en":"allowances, merit, social aid","vi":"trợ cấp, người có công, bảo trợ"},"hours":null,"intake":"light","name":{"en":"Social policy","vi":"Chính sách – xã hội"},"prior_min":12,"quota":null,"results_at":"chinh-sach","series":"u","target_min":15,"unit":"ttpvhcc","words":["hưu trí xã hội","khuyết tật","mai táng","liệt sĩ","thương binh"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"xay-dung","default_outcome":null,"fields":["Hoạt động xây dựng"],"guidance":false,"hint":{"en":"building permits, repairs","vi":"giấy phép xây dựng, sửa nhà"},"hours":null,"intake":"light","name":{"en":"Building","vi":"Xây dựng"},"prior_min":15,"quota":null,"results_at":"xay-dung","series":"r","target_min":15,"unit":"ttpvhcc","words":["nhà ở riêng lẻ","gia hạn giấy phép","điều chỉnh giấy phép"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"kinh-te","default_outcome":null,"fields":["Hộ kinh doanh"],"guidance":false,"hint":{"en":"household businesses","vi":"hộ kinh doanh"},"hours":null,"intake":"light","name":{"en":"Business","vi":"Kinh tế"},"prior_min":12,"quota":null,"results_at":"kinh-te","series":"a","target_min":15,"unit":"ttpvhcc","words":["đăng ký kinh doanh","mở quán","hợp tác xã"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"lao-dong","default_outcome":null,"fields":["Giảm nghèo"],"guidance":false,"hint":{"en":"employment, poor households","vi":"việc làm, hộ nghèo"},"hours":null,"intake":"light","name":{"en":"Labour and social affairs","vi":"Lao động – thương binh và xã hội"},"prior_min":12,"quota":null,"results_at":"lao-dong","series":"u","target_min":15,"unit":"ttpvhcc","words":["giảm nghèo","hộ cận nghèo","trẻ em"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"nong-nghiep","default_outcome":null,"fields":["Nông nghiệp – môi trường"],"guidance":false,"hint":{"en":"crops, livestock, environment","vi":"trồng trọt, chăn nuôi, môi trường"},"hours":null,"intake":"light","name":{"en":"Agriculture and environment","vi":"Nông nghiệp – môi trường"},"prior_min":12,"quota":null,"results_at":"nong-nghiep","series":"r","target_min":15,"unit":"ttpvhcc","words":["thủy sản","thiên tai","thủy lợi"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"giao-duc","default_outcome":null,"fields":["Giáo dục và đào tạo@xa"],"guidance":false,"hint":{"en":"kindergarten, help for pupils","vi":"mầm non, hỗ trợ học sinh"},"hours":null,"intake":"light","name":{"en":"Education","vi":"Giáo dục"},"prior_min":10,"quota":null,"results_at":"giao-duc","series":"a","target_min":15,"unit":"ttpvhcc","words":["ăn trưa","trường học","học phí"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"y-te","default_outcome":null,"fields":["Y tế"],"guidance":false,"hint":{},"hours":null,"intake":"light","name":{"en":"Health","vi":"Y tế"},"prior_min":10,"quota":null,"results_at":"y-te","series":"a","target_min":15,"unit":"ttpvhcc","words":["sức khỏe","an toàn thực phẩm"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"van-hoa","default_outcome":null,"fields":["Văn hóa"],"guidance":false,"hint":{"en":"festivals, libraries, game rooms","vi":"lễ hội, thư viện, trò chơi điện tử"},"hours":null,"intake":"light","name":{"en":"Culture","vi":"Văn hóa"},"prior_min":10,"quota":null,"results_at":"van-hoa","series":"u","target_min":15,"unit":"ttpvhcc","words":["thể thao","karaoke","gia đình văn hóa"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thi-dua","default_outcome":null,"fields":["Thi đua, khen thưởng"],"guidance":false,"hint":{"en":"certificates of merit, titles","vi":"giấy khen, danh hiệu"},"hours":null,"intake":"light","name":{"en":"Awards","vi":"Thi đua, khen thưởng"},"prior_min":10,"quota":null,"results_at":"thi-dua","series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thanh-tra","default_outcome":null,"fields":["Thanh tra"],"guidance":false,"hint":{"en":"complaints, denunciations","vi":"khiếu nại, tố cáo"},"hours":null,"intake":"light","name":{"en":"Inspection","vi":"Thanh tra"},"prior_min":20,"quota":null,"results_at":"thanh-tra","series":"c","target_min":15,"unit":"ttpvhcc","words":["tiếp công dân","phản ánh","kiến nghị"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"viec-khac","default_outcome":null,"fields":["Việc khác, hoặc tôi chưa rõ"],"guidance":true,"hint":{},"hours":null,"intake":"light","name":{"en":"Something else, or not sure","vi":"Việc khác, hoặc tôi chưa rõ"},"prior_min":5,"quota":null,"results_at":"viec-khac","series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"}],"sign":[{"address":1,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s1","desk":"1","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":2,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s2","desk":"2","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":3,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s3","desk":"3","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":4,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s4","desk":"4","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":5,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s5","desk":"5","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":6,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s6","desk":"6","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null}],"speaker":[{"code":"loa","device":"default","kiosk":null,"quiet":[],"volume":100,"zone":"sanh"}],"unit":[{"code":"ttpvhcc","name":{"en":"Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã"}}],"zone":[{"code":"sanh","name":{"en":"Hall","vi":"Sảnh"}}]}');
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
INSERT INTO officer VALUES ('extra','Cán bộ tăng cường','ttpvhcc',NULL,'own','officer',NULL,NULL,'hrTyABhwfYYvmuKeYuHVtBnjKcAVoE4NU160Rk+cFXj9tnkcfMWonQ3YmcXB71dqmZP4zzccCuJLjsefxf4jl4IAg72adbUKhDLy3FL1wDU=',0,NULL,'added',NULL);
INSERT INTO officer VALUES ('gs1','Người giám sát','ttpvhcc','ubnd-xa','own','supervisor',NULL,NULL,'zBHMLv8USup0lXidBHJydK2hT/lmu5BhbzHERnJZ065Hr9+ZdSg6HL6JMFvozUzLMTjF5EQBHmLQ4JQZFOquUbIp/Rr7j/6SbhEDf/GZdjY=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('hd1','Người hướng dẫn','ttpvhcc','ubnd-xa','own','guide',NULL,NULL,'fsxiDaIegjEQ2qonNFusUvMrOP8x4ZUHjodpwMSsyBYO3XkSpNmUVVHn/w9tV9bf2NFPtFnJqQCLncHSh2YAuGFHi7gJEVDVmFZMSjOQyT8=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q1','Cán bộ quầy 1','ttpvhcc','vpdk-dat-dai','seconded','officer',NULL,NULL,'p/IhJvEgMEry0PgHfU7Kj20v1EoToFYA9Re0O3cmrNp+LNmvvDHC8yQpnjDHVk7ab/xkq23Fia1qmKPO+bfN0xQXoPUsCvfFMNBOfQMQRbA=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q2','Cán bộ quầy 2','ttpvhcc','ubnd-xa','own','officer',NULL,NULL,'bktoDFjTIOCCSh0M4drv8Xr01qAs+8ZMJJTAX6WHwRFscgVpZZo24E3xEblRDoVHbmdVY/0v0raQWwZcKeq5DqiG6kB5Wf2FI2C+s06+vbU=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q3','Cán bộ quầy 3','ttpvhcc','van-hoa-xa-hoi','own','officer',NULL,NULL,'R8dU9B/UY3SknTa5HQ6T5qAUbn2/ngAcNmCNuMo63ecVgmboGfWA3sco1I3neVQ9thQSrr86MAfwntacEdN26CVE8RgeUSq2lWoKSnom0v4=',1,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q4','Cán bộ quầy 4','ttpvhcc','kinh-te','own','officer',NULL,NULL,'EFrCsHsPrmRnLmd2G7D5262FDYRXyaYa1yOyx81pH3GjRvyg0rZ1QFKYjbQBKi1lXGJT1xTSl34eKC2DVW//MITcrbPilsd7NbvTZ8uBWZI=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q5','Cán bộ quầy 5','ttpvhcc','ubnd-xa','own','officer',NULL,NULL,'/Qp7+JFT1NHx6lMVsF7Js9/Y1K4p5dR8ItSOyCfjnGoM234tpsAFDharqHcfAsUETgysc+DfHCdzu2tKb5eODopHjK723lsFD+eUzyLLjQ0=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q6','Cán bộ quầy 6','ttpvhcc','tu-phap','own','officer',NULL,NULL,'3pJvgVNAC6wUvUgd5j7qRKhkmt3rjk6Pb+yADFiRT8ThamRSzaLr6eeyfw60+NwqrZYa/U3QMUkNLDSMYLtmXuI+ppuvsoj8QUeBgOgeRd8=',0,NULL,'centre',NULL);
INSERT INTO officer_service VALUES ('q2','viec-khac');
INSERT INTO desk VALUES ('1','1',0,0,'open',1795654744006,NULL,NULL);
INSERT INTO desk VALUES ('2','2',0,1,'open',1795654744030,NULL,NULL);
INSERT INTO desk VALUES ('3','3',0,2,'closed',1795570723946,NULL,NULL);
INSERT INTO desk VALUES ('4','4',0,3,'paused',1795655886266,'other',NULL);
INSERT INTO desk VALUES ('5','5',0,4,'open',1795654744046,NULL,NULL);
INSERT INTO desk VALUES ('6','6',0,5,'open',1795654744054,NULL,NULL);
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
INSERT INTO business_day VALUES (1,'2026-11-23','Asia/Ho_Chi_Minh',1795395600021,1795396322646,'00000000-0000-4000-8000-000000000000',1795399200001,NULL,NULL,NULL,1795570703944);
INSERT INTO business_day VALUES (2,'2026-11-24','Asia/Ho_Chi_Minh',1795482722654,1795482722676,'00000000-0000-4000-8000-000000000000',1795399200001,NULL,NULL,NULL,1795570723996);
INSERT INTO business_day VALUES (3,'2026-11-25','Asia/Ho_Chi_Minh',1795569202702,1795570723946,'00000000-0000-4000-8000-000000000000',1795399200001,NULL,NULL,NULL,1795657766343);
INSERT INTO business_day VALUES (4,'2026-11-26','Asia/Ho_Chi_Minh',1795654744006,NULL,'00000000-0000-4000-8000-000000000000',1795399200001,NULL,NULL,NULL,NULL);
INSERT INTO duty VALUES (1,'q2','2',1795395600045,1795395661248,'closed');
INSERT INTO duty VALUES (2,'q5','5',1795395600053,1795396322646,'day_closed');
INSERT INTO duty VALUES (3,'extra','6',1795395600061,1795396322646,'day_closed');
INSERT INTO duty VALUES (4,'q1','1',1795569202702,1795570723946,'day_closed');
INSERT INTO duty VALUES (5,'q3','3',1795569202726,1795570723946,'day_closed');
INSERT INTO duty VALUES (6,'q6','6',1795569202734,1795570723946,'day_closed');
INSERT INTO duty VALUES (7,'q1','1',1795654744006,NULL,NULL);
INSERT INTO duty VALUES (8,'q2','2',1795654744030,NULL,NULL);
INSERT INTO duty VALUES (9,'q4','4',1795654744038,NULL,NULL);
INSERT INTO duty VALUES (10,'q5','5',1795654744046,NULL,NULL);
INSERT INTO duty VALUES (11,'q6','6',1795654744054,NULL,NULL);
CREATE TABLE counted (id INTEGER PRIMARY KEY AUTOINCREMENT);
DROP TABLE counted;
DELETE FROM sqlite_sequence;
INSERT INTO seal VALUES (1,210,'ebb17da13e29760e5602d4fdbc8606ef092e33038847ed797bbe137be4006a85',1795396322580,NULL,'on_demand','7225b7491a4110ff3cdca3657f074762c9b6888dd80495e26fe44d1055fe76c0');
INSERT INTO seal VALUES (2,254,'aee7accf594b4877f704004e4bbdd81f4c2821ade03de88f86d842cfea33e9ca',1795396322646,1,'day_closed','32011835e19b90fb6a37a73c590a7c112a9d37c994640ad7f76b0be5ee90f915');
INSERT INTO seal VALUES (3,261,'83ebe579406f8c872b9cdbed4d0da1f2f69af3814f9bd956fd0ec2d894777aa1',1795482722676,2,'day_closed','c9291ac672520d8ecd6261483d2df833be1788757ce1bd95e2f3e0b7484cb7be');
INSERT INTO seal VALUES (4,365,'f10ce9a8a33062c087522afe1430f316889fd459059376ebfc652cd6d7e50a03',1795570723946,3,'day_closed','71a3e17c7ca059b63e3a490720d4121c0b45f0cac31805f9f8fe784979c3f311');
INSERT INTO input VALUES (1,'printer:p1','recovery','{}',1795396322609,1795396922609,NULL);
INSERT INTO input VALUES (2,'kiosk:k1','scan','{"class":"number","number":"A001"}',1795396322611,1795396332611,1795396322612);
INSERT INTO input VALUES (3,'k1','scan','{}',1795657866388,1795657876388,NULL);
INSERT INTO estimate VALUES ('chinh-sach',1795657866370,NULL,NULL,'forward-3',NULL,NULL,NULL);
INSERT INTO estimate VALUES ('chung-thuc',1795657866370,1795657860000,1795659900000,'forward-3',693724,1,2);
INSERT INTO estimate VALUES ('dang-ky-dat-dai',1795657866370,1795658400000,1795660800000,'forward-3',921014,1,1);
INSERT INTO estimate VALUES ('dat-dai',1795657866370,NULL,NULL,'forward-3',NULL,NULL,NULL);
INSERT INTO estimate VALUES ('giao-duc',1795657866370,1795658400000,1795661700000,'forward-3',2034272,0,1);
INSERT INTO estimate VALUES ('ho-tich',1795657866370,1795657860000,1795659900000,'forward-3',693724,3,2);
INSERT INTO estimate VALUES ('kinh-te',1795657866370,1795658400000,1795661700000,'forward-3',2034272,1,1);
INSERT INTO estimate VALUES ('lao-dong',1795657866370,NULL,NULL,'forward-3',NULL,NULL,NULL);
INSERT INTO estimate VALUES ('nong-nghiep',1795657866370,NULL,NULL,'forward-3',NULL,NULL,NULL);
INSERT INTO estimate VALUES ('thanh-tra',1795657866370,1795658100000,1795659180000,'forward-3',308752,0,1);
INSERT INTO estimate VALUES ('thi-dua',1795657866370,NULL,NULL,'forward-3',NULL,NULL,NULL);
INSERT INTO estimate VALUES ('van-hoa',1795657866370,NULL,NULL,'forward-3',NULL,NULL,NULL);
INSERT INTO estimate VALUES ('viec-khac',1795657866370,1795658100000,1795659180000,'forward-3',308752,1,1);
INSERT INTO estimate VALUES ('xay-dung',1795657866370,NULL,NULL,'forward-3',NULL,NULL,NULL);
INSERT INTO estimate VALUES ('y-te',1795657866370,1795658400000,1795661700000,'forward-3',2034272,1,1);
INSERT INTO alert VALUES (1,'help','kiosk:k1','warning',1795395661251,1795396321346,'cli:test',1795570703919,'{}',1);
INSERT INTO alert VALUES (2,'promise_breaking','thi-dua','warning',1795395661290,NULL,NULL,1795570703919,'{"breaking":1,"broken":0}',1);
INSERT INTO alert VALUES (3,'dossier_asked_late','TAM-DANHAI-261123-0003','warning',1795396322560,NULL,NULL,NULL,'{"date":"2026-11-23"}',1);
INSERT INTO alert VALUES (4,'promise_breaking','chinh-sach','warning',1795570703919,NULL,NULL,1795570723975,'{"breaking":0,"broken":2}',1);
INSERT INTO alert VALUES (5,'promise_breaking','chung-thuc','warning',1795570703919,NULL,NULL,1795570723975,'{"breaking":0,"broken":1}',1);
INSERT INTO alert VALUES (6,'promise_breaking','dang-ky-dat-dai','warning',1795570703919,NULL,NULL,1795570723975,'{"breaking":0,"broken":1}',1);
INSERT INTO alert VALUES (7,'dossier_late','ubnd-xa','warning',1795570703919,NULL,NULL,NULL,'{"dossiers":5}',1);
INSERT INTO alert VALUES (8,'dossier_nearly_late','ubnd-xa','info',1795570703919,NULL,NULL,NULL,'{"dossiers":1}',1);
INSERT INTO alert VALUES (9,'desk_needed','chinh-sach','warning',1795570703919,NULL,NULL,1795570723975,'{"desks":1}',1);
INSERT INTO alert VALUES (10,'help','kiosk:k1','warning',1795655966301,NULL,NULL,1795657766308,'{}',1);
INSERT INTO alert VALUES (11,'queue_long','chung-thuc','warning',1795657766308,NULL,NULL,NULL,'{"waiting":1}',1);
INSERT INTO alert VALUES (12,'queue_long','dang-ky-dat-dai','warning',1795657766308,NULL,NULL,NULL,'{"waiting":1}',1);
INSERT INTO alert VALUES (13,'queue_long','ho-tich','warning',1795657766308,NULL,NULL,NULL,'{"waiting":3}',1);
INSERT INTO alert VALUES (14,'queue_long','viec-khac','warning',1795657766308,NULL,NULL,NULL,'{"waiting":1}',1);
INSERT INTO alert VALUES (15,'queue_long','xay-dung','warning',1795657766308,NULL,NULL,NULL,'{"waiting":1}',1);
INSERT INTO alert VALUES (16,'queue_long','y-te','warning',1795657766308,NULL,NULL,NULL,'{"waiting":1}',1);
INSERT INTO alert VALUES (17,'promise_breaking','chung-thuc','warning',1795657766308,NULL,NULL,NULL,'{"breaking":0,"broken":1}',1);
INSERT INTO alert VALUES (18,'promise_breaking','dang-ky-dat-dai','warning',1795657766308,NULL,NULL,NULL,'{"breaking":0,"broken":1}',1);
INSERT INTO alert VALUES (19,'promise_breaking','ho-tich','warning',1795657766308,NULL,NULL,NULL,'{"breaking":0,"broken":2}',1);
INSERT INTO alert VALUES (20,'promise_breaking','viec-khac','warning',1795657766308,NULL,NULL,NULL,'{"breaking":0,"broken":1}',1);
INSERT INTO alert VALUES (21,'promise_breaking','xay-dung','warning',1795657766308,NULL,NULL,NULL,'{"breaking":0,"broken":1}',1);
INSERT INTO alert VALUES (22,'promise_breaking','y-te','warning',1795657766308,NULL,NULL,NULL,'{"breaking":0,"broken":1}',1);
INSERT INTO alert VALUES (23,'desk_idle','1','warning',1795657766308,NULL,NULL,NULL,'{}',1);
INSERT INTO alert VALUES (24,'desk_idle','2','warning',1795657766308,NULL,NULL,NULL,'{}',1);
INSERT INTO alert VALUES (25,'desk_absent','4','warning',1795657766308,NULL,NULL,NULL,'{"state":"paused"}',1);
INSERT INTO alert VALUES (26,'batch_unreceived','BG-261125-1','warning',1795657766308,NULL,NULL,NULL,'{"agency":"ubnd-xa","hours":8}',1);
INSERT INTO alert VALUES (27,'printer','p1','critical',1795657766308,1795657786345,'cli:test',NULL,'{"state":"fault"}',1);
INSERT INTO alert VALUES (28,'desk_needed','xay-dung','warning',1795657866370,NULL,NULL,NULL,'{"desks":1}',1);
INSERT INTO device_health VALUES ('p1','printer','fault',1795655946295,1795655946295,'{"paper":"end"}');
INSERT INTO device_health VALUES ('p2','printer','ok',1795395661321,1795395661321,'{"code":"ok"}');
INSERT INTO device_health VALUES ('s1','sign','fault',1795657866364,1795657866364,'{"code":"silent"}');
INSERT INTO print_job VALUES (1,'p1','ticket',1,0,'{"ahead":0,"booked":null,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600073,"lang":"vi","large":false,"number":"A001","priority":false,"service":"ho-tich","to":1795395720000,"token":"RYYXAEAJC6"}','confirmed',1795395600073,1795395661312,1795395661313,1,'{}',NULL);
INSERT INTO print_job VALUES (2,'p1','ticket',2,0,'{"ahead":1,"booked":null,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600078,"lang":"vi","large":false,"number":"A002","priority":false,"service":"ho-tich","to":1795395720000,"token":"VK3STYVWYY"}','confirmed',1795395600078,1795395661316,1795395661317,1,'{}',NULL);
INSERT INTO print_job VALUES (3,'p2','ticket',3,0,'{"ahead":2,"booked":null,"copy":0,"counters":["5"],"from":1795395900000,"issued_at":1795395600082,"lang":"vi","large":false,"number":"A003","priority":false,"service":"ho-tich","to":1795397100000,"token":"FMZBAK2RJP"}','superseded',1795395600082,NULL,1795396322619,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (4,'p1','ticket',4,0,'{"ahead":3,"booked":null,"copy":0,"counters":["5"],"from":1795395900000,"issued_at":1795395600086,"lang":"vi","large":false,"number":"A004","priority":false,"service":"ho-tich","to":1795397100000,"token":"EXV4F8KCLR"}','superseded',1795395600086,NULL,1795395600108,0,'{"code":"replaced"}',NULL);
INSERT INTO print_job VALUES (5,'p1','ticket',5,0,'{"ahead":4,"booked":null,"copy":0,"counters":["5"],"from":1795396200000,"issued_at":1795395600090,"lang":"vi","large":false,"number":"A005","priority":false,"service":"ho-tich","to":1795398600000,"token":"H9S6KZ37HK"}','superseded',1795395600090,NULL,1795395600111,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (6,'p2','ticket',6,0,'{"ahead":5,"booked":null,"copy":0,"counters":["5"],"from":1795396200000,"issued_at":1795395600094,"lang":"vi","large":false,"number":"A006","priority":false,"service":"ho-tich","to":1795398600000,"token":"E7TCNCAW9Q"}','superseded',1795395600094,NULL,1795396322619,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (7,'p2','ticket',7,0,'{"ahead":6,"booked":null,"copy":0,"counters":["5"],"from":1795396500000,"issued_at":1795395600098,"lang":"vi","large":false,"number":"A007","priority":false,"service":"ho-tich","to":1795400100000,"token":"WRSDJ3AFAU"}','superseded',1795395600098,NULL,1795396322619,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (8,'p1','ticket',8,0,'{"ahead":7,"booked":null,"copy":0,"counters":["5"],"from":1795396500000,"issued_at":1795395600102,"lang":"vi","large":false,"number":"A008","priority":false,"service":"ho-tich","to":1795400100000,"token":"G5K4DLCRSX"}','superseded',1795395600102,NULL,1795395661214,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (9,'p2','ticket',4,1,'{"ahead":2,"booked":null,"copy":1,"counters":["5"],"from":1795395900000,"issued_at":1795395600086,"lang":"vi","large":false,"number":"A004","priority":false,"service":"ho-tich","to":1795397100000,"token":"EXV4F8KCLR"}','superseded',1795395600108,NULL,1795396322619,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (10,'p1','ticket',9,0,'{"ahead":0,"booked":null,"copy":0,"counters":["5"],"from":1795396500000,"issued_at":1795395600128,"lang":"vi","large":false,"number":"A009","priority":false,"service":"y-te","to":1795400100000,"token":"WKKKRF4QLV"}','superseded',1795395600128,NULL,1795395600137,0,'{"code":"replaced"}',NULL);
INSERT INTO print_job VALUES (11,'p2','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795395600131,"lang":"vi","service":"y-te","starts_at":1795480200000,"token":"559942","typed":"559942"}','superseded',1795395600131,NULL,1795654743998,0,'{"code":"printer_gone"}',NULL);
INSERT INTO print_job VALUES (12,'p1','ticket',9,1,'{"ahead":1,"booked":null,"copy":1,"counters":["5","6"],"from":1795395780000,"issued_at":1795395600128,"lang":"vi","large":false,"number":"A009","priority":false,"service":"chung-thuc","to":1795396560000,"token":"WKKKRF4QLV"}','superseded',1795395600137,NULL,1795395600141,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (13,'p2','ticket',10,0,'{"ahead":0,"booked":1795395900175,"copy":0,"counters":["2"],"from":1795395600000,"issued_at":1795395600182,"lang":"vi","large":false,"number":"C001","priority":false,"service":"thi-dua","to":1795395720000,"token":"SFT8P7QP4F"}','superseded',1795395600182,NULL,1795396322619,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (14,'p2','visit',NULL,0,'{"at":1795395661231,"code":null,"copy":0,"counters":["5"],"lang":"vi","missing":[],"number":"A010","outcome":"advice","procedure":"","reason":"other","token":"JEEDBDKR69"}','superseded',1795395661231,NULL,1795396321448,0,'{"code":"replaced"}',NULL);
INSERT INTO print_job VALUES (15,'p2','ticket',12,0,'{"ahead":5,"booked":null,"copy":0,"counters":["5"],"from":1795396500000,"issued_at":1795395661330,"lang":"vi","large":false,"number":"A011","priority":false,"service":"ho-tich","to":1795399500000,"token":"MGZSHJMXTF"}','superseded',1795395661330,NULL,1795396322619,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (16,'p1','ticket',13,0,'{"ahead":6,"booked":null,"copy":0,"counters":["5"],"from":1795396500000,"issued_at":1795395661338,"lang":"vi","large":false,"number":"A012","priority":false,"service":"ho-tich","to":1795399500000,"token":"GT6RPCQK7B"}','superseded',1795395661338,NULL,1795396321341,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (17,'p1','handover',NULL,0,'{"agency":"ubnd-xa","at":1795396321362,"code":"BG-261123-1","copy":0,"count":1,"direction":"out","dossiers":["H21.25-261123-9001"],"lang":"vi","sent_at":1795396321362,"sent_by":null,"trip":"09:30"}','superseded',1795396321362,NULL,1795396321366,0,'{"code":"replaced"}',NULL);
INSERT INTO print_job VALUES (18,'p1','handover',NULL,1,'{"agency":"ubnd-xa","at":1795396321366,"code":"BG-261123-1","copy":1,"count":1,"direction":"out","dossiers":["H21.25-261123-9001"],"lang":"vi","sent_at":1795396321362,"sent_by":null,"trip":"09:30"}','confirmed',1795396321366,1795569442801,1795569442802,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (19,'p1','fee',NULL,0,'{"at":1795396321387,"code":"H21.25-261123-9002","copy":0,"counters":["5","6"],"lang":"vi","lines":[{"amount_vnd":8000,"kind":"charge","name":null}],"number":"A013","procedure":"Đăng ký khai sinh","total_vnd":8000}','superseded',1795396321387,NULL,1795569442805,0,'{"code":"late"}',2);
INSERT INTO print_job VALUES (20,'p1','fee',NULL,0,'{"at":1795396321390,"code":"H21.25-261123-9002","copy":0,"counters":["5","6"],"lang":"vi","lines":[{"amount_vnd":8000,"kind":"charge","name":null},{"amount_vnd":8000,"kind":"charge","name":null}],"number":"A013","procedure":"Đăng ký khai sinh","total_vnd":16000}','superseded',1795396321390,NULL,1795569442805,0,'{"code":"late"}',2);
INSERT INTO print_job VALUES (21,'p1','fee',NULL,0,'{"at":1795396321393,"code":"H21.25-261123-9002","copy":0,"counters":["5","6"],"lang":"vi","lines":[{"amount_vnd":8000,"kind":"charge","name":null},{"amount_vnd":8000,"kind":"charge","name":null},{"amount_vnd":8000,"kind":"charge","name":null}],"number":"A013","procedure":"Đăng ký khai sinh","total_vnd":24000}','superseded',1795396321393,NULL,1795569442805,0,'{"code":"late"}',2);
INSERT INTO print_job VALUES (22,'p1','dossier',NULL,0,'{"agency":"ubnd-xa","at":1795396321445,"code":"H21.25-261123-8000","components":0,"copy":0,"counters":["5"],"deliver":"here","due_at":1796260321418,"lang":"vi","procedure":"Đăng ký khai sinh","received_at":1795396321419,"state":2,"waits_payment":false}','superseded',1795396321445,NULL,1795569442805,0,'{"code":"late"}',3);
INSERT INTO print_job VALUES (23,'p1','visit',NULL,1,'{"at":1795395661231,"code":null,"copy":1,"counters":["5"],"lang":"vi","missing":[],"number":"A010","outcome":"advice","procedure":"","reason":"other","token":"JEEDBDKR69"}','superseded',1795396321448,NULL,1795569442805,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (24,'p1','test',NULL,0,'{"fence":"auto","made_at":1795396322598,"printer":"p1","probe":true,"probed_at":1795396321344,"proved":"process_id"}','superseded',1795396322598,NULL,1795569442805,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (25,'p1','numbers',NULL,0,'{"made_at":1795396322600,"numbers":[{"issued_at":1795395661338,"number":"A012","service":"ho-tich"}]}','superseded',1795396322600,NULL,1795569442805,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (26,'p1','seal',NULL,0,'{"date":null,"hash":"ebb17da13e29760e5602d4fdbc8606ef092e33038847ed797bbe137be4006a85","made_at":1795396322580,"node":"f16c8f1c","seq":210,"signed":true}','confirmed',1795396322602,1795569442814,1795569442815,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (27,'p1','report',NULL,0,'{"called":5,"date":"2026-11-23","kept":5,"made_at":1795396322605,"open":true,"services":[{"code":"ho-tich","done":3,"tickets":12,"wait":24471},{"code":"chung-thuc","done":0,"tickets":2,"wait":0},{"code":"thi-dua","done":0,"tickets":1,"wait":0}],"slips":{"confirmed":2,"queued":6,"superseded":4},"states":{"cancelled":2,"done":3,"waiting":10},"tickets":15,"wait_max":61129,"wait_mean":24471,"wait_p90":61129}','confirmed',1795396322605,1795569442818,1795569442819,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (28,'p1','appointment',NULL,0,'{"copy":0,"counters":["2"],"issued_at":1795396322619,"lang":"vi","number":"C001","service":"thi-dua","starts_at":1795480200000,"token":"XBYHKNV6E3"}','confirmed',1795396322619,1795569442822,1795569442823,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (29,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322619,"lang":"vi","number":"A002","service":"ho-tich","starts_at":1795480200000,"token":"MSXYBA6BZM"}','confirmed',1795396322619,1795569442826,1795569442827,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (30,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322619,"lang":"vi","number":"A001","service":"ho-tich","starts_at":1795480200000,"token":"A8A9MFUDXV"}','confirmed',1795396322619,1795569442830,1795569442831,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (31,'p1','appointment',NULL,0,'{"copy":0,"counters":["6"],"issued_at":1795396322619,"lang":"vi","number":"A003","service":"chung-thuc","starts_at":1795480200000,"token":"B2HHNKYQ9S"}','confirmed',1795396322619,1795569442834,1795569442835,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (32,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322619,"lang":"vi","number":"A004","service":"ho-tich","starts_at":1795480200000,"token":"YH8LLM5RTR"}','confirmed',1795396322619,1795569442838,1795569442839,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (33,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322619,"lang":"vi","number":"A006","service":"ho-tich","starts_at":1795480200000,"token":"33REWKVGEV"}','confirmed',1795396322619,1795569442842,1795569442843,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (34,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322619,"lang":"vi","number":"A007","service":"ho-tich","starts_at":1795480200000,"token":"MW6M6DYRM4"}','confirmed',1795396322619,1795569442846,1795569442847,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (35,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322619,"lang":"vi","number":"A011","service":"ho-tich","starts_at":1795480200000,"token":"AYC8HKGWL5"}','unknown',1795396322619,1795569442850,1795569442851,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (36,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322619,"lang":"vi","number":"A012","service":"ho-tich","starts_at":1795480200000,"token":"XPM6Z7JZ73"}','confirmed',1795396322619,1795655064143,1795655064144,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (37,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322619,"lang":"vi","number":"A014","service":"ho-tich","starts_at":1795480200000,"token":"FNGUDJ3UPN"}','unknown',1795396322619,1795655064147,1795655064148,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (38,'p1','ticket',16,0,'{"ahead":0,"booked":null,"copy":0,"counters":["2"],"from":null,"issued_at":1795482722673,"lang":"vi","large":false,"number":"C001","priority":false,"service":"thi-dua","to":null,"token":"UA46SG5W3K"}','superseded',1795482722673,NULL,1795482722676,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (39,'p1','handover',NULL,0,'{"agency":"ubnd-xa","at":1795569202693,"code":"BG-261125-1","copy":0,"count":1,"direction":"out","dossiers":["H21.25-261124-9003"],"lang":"vi","sent_at":1795569202693,"sent_by":null,"trip":"09:30"}','failed_before_send',1795569202693,NULL,1795655064151,0,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (40,'p1','ticket',17,0,'{"ahead":0,"booked":null,"copy":0,"counters":["6"],"from":1795569180000,"issued_at":1795569222740,"lang":"vi","large":false,"number":"H001","priority":false,"service":"chung-thuc","to":1795569360000,"token":"E953XUNTWP"}','superseded',1795569222740,NULL,1795569502862,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (41,'p1','ticket',18,0,'{"ahead":0,"booked":null,"copy":0,"counters":["1"],"from":1795569240000,"issued_at":1795569242746,"lang":"vi","large":false,"number":"L001","priority":false,"service":"dang-ky-dat-dai","to":1795569360000,"token":"X4HTFR53CN"}','superseded',1795569242746,NULL,1795570482887,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (42,'p1','ticket',19,0,'{"ahead":0,"booked":null,"copy":0,"counters":["3"],"from":1795569240000,"issued_at":1795569262752,"lang":"vi","large":false,"number":"U001","priority":false,"service":"chinh-sach","to":1795569420000,"token":"ETSHJLYNT3"}','superseded',1795569262752,NULL,1795570723946,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (43,'p1','ticket',20,0,'{"ahead":1,"booked":null,"copy":0,"counters":["6"],"from":1795569360000,"issued_at":1795569282758,"lang":"vi","large":false,"number":"H002","priority":false,"service":"chung-thuc","to":1795570140000,"token":"RHZ485BZYR"}','superseded',1795569282758,NULL,1795570723946,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (44,'p1','ticket',21,0,'{"ahead":1,"booked":null,"copy":0,"counters":["1"],"from":1795569600000,"issued_at":1795569302763,"lang":"vi","large":false,"number":"L002","priority":false,"service":"dang-ky-dat-dai","to":1795571100000,"token":"AZ3AHRKF4Q"}','superseded',1795569302763,NULL,1795570723946,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (45,'p1','ticket',22,0,'{"ahead":1,"booked":null,"copy":0,"counters":["3"],"from":1795569540000,"issued_at":1795569322768,"lang":"vi","large":false,"number":"U002","priority":false,"service":"chinh-sach","to":1795570740000,"token":"4ZHLG9JYNK"}','superseded',1795569322768,NULL,1795570723946,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (46,'p1','ticket',23,0,'{"ahead":0,"booked":null,"copy":0,"counters":["6"],"from":1795569300000,"issued_at":1795569342773,"lang":"vi","large":true,"number":"H003","priority":true,"service":"chung-thuc","to":1795569480000,"token":"KHYTSL8WEN"}','superseded',1795569342773,NULL,1795569482857,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (47,'p1','ticket',24,0,'{"ahead":0,"booked":null,"copy":0,"counters":["1"],"from":1795569360000,"issued_at":1795569362778,"lang":"vi","large":true,"number":"L003","priority":true,"service":"dang-ky-dat-dai","to":1795569480000,"token":"7GJPGJL4NL"}','superseded',1795569362778,NULL,1795569982873,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (48,'p1','ticket',25,0,'{"ahead":0,"booked":null,"copy":0,"counters":["3"],"from":1795569360000,"issued_at":1795569382783,"lang":"vi","large":true,"number":"U003","priority":true,"service":"chinh-sach","to":1795569480000,"token":"3JFBSRQXLE"}','superseded',1795569382783,NULL,1795570723946,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (49,'p1','ticket',26,0,'{"ahead":3,"booked":null,"copy":0,"counters":["6"],"from":1795569900000,"issued_at":1795569402788,"lang":"vi","large":false,"number":"H004","priority":false,"service":"chung-thuc","to":1795571700000,"token":"CREVNYCBJM"}','superseded',1795569402788,NULL,1795570723946,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (50,'p1','ticket',27,0,'{"ahead":3,"booked":null,"copy":0,"counters":["1"],"from":1795570500000,"issued_at":1795569422793,"lang":"vi","large":false,"number":"L004","priority":false,"service":"dang-ky-dat-dai","to":1795574400000,"token":"ZGYTPJ7CF4"}','superseded',1795569422793,NULL,1795570723946,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (51,'p1','ticket',28,0,'{"ahead":3,"booked":null,"copy":0,"counters":["3"],"from":1795570200000,"issued_at":1795569442798,"lang":"vi","large":false,"number":"U004","priority":false,"service":"chinh-sach","to":1795572000000,"token":"TKYULG3KTW"}','superseded',1795569442798,NULL,1795570723946,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (52,'p1','visit',NULL,0,'{"at":1795569982873,"code":null,"copy":0,"counters":["1"],"lang":"vi","missing":[],"number":"L003","outcome":"supplement","procedure":"","reason":"missing","token":"EX2RVJP9WK"}','superseded',1795569982873,NULL,1795655144168,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (53,'p1','visit',NULL,0,'{"at":1795570482887,"code":null,"copy":0,"counters":["1"],"lang":"vi","missing":[],"number":"L001","outcome":"refused","procedure":"","reason":"not_competent","token":"B8BHP2TJPC"}','superseded',1795570482887,NULL,1795655144168,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (54,'p1','ticket',29,0,'{"ahead":0,"booked":null,"copy":0,"counters":["5"],"from":1795654740000,"issued_at":1795654784065,"lang":"vi","large":false,"number":"A001","priority":false,"service":"ho-tich","to":1795654920000,"token":"L49N7KN3D6"}','superseded',1795654784065,NULL,1795655144164,0,'{"code":"replaced"}',NULL);
INSERT INTO print_job VALUES (55,'p1','ticket',30,0,'{"ahead":1,"booked":null,"copy":0,"counters":["5"],"from":1795654800000,"issued_at":1795654804071,"lang":"vi","large":false,"number":"A002","priority":false,"service":"ho-tich","to":1795654920000,"token":"TVSZMCZ6D6"}','started',1795654804071,1795655144172,NULL,1,'{}',NULL);
INSERT INTO print_job VALUES (56,'p1','ticket',31,0,'{"ahead":2,"booked":null,"copy":0,"counters":["5"],"from":1795654800000,"issued_at":1795654824076,"lang":"vi","large":false,"number":"A003","priority":false,"service":"ho-tich","to":1795655400000,"token":"UJ3MKW76UF"}','superseded',1795654824076,NULL,1795655806253,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (57,'p1','ticket',32,0,'{"ahead":3,"booked":null,"copy":0,"counters":["5"],"from":1795654800000,"issued_at":1795654844081,"lang":"vi","large":false,"number":"A004","priority":false,"service":"ho-tich","to":1795655400000,"token":"PHH7NGTTBY"}','superseded',1795654844081,NULL,1795655946280,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (58,'p1','ticket',33,0,'{"ahead":4,"booked":null,"copy":0,"counters":["5"],"from":1795654860000,"issued_at":1795654864086,"lang":"vi","large":false,"number":"A005","priority":false,"service":"ho-tich","to":1795655580000,"token":"GVRCUVUF4M"}','superseded',1795654864086,NULL,1795655946280,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (59,'p1','ticket',34,0,'{"ahead":5,"booked":null,"copy":0,"counters":["5"],"from":1795655040000,"issued_at":1795654884091,"lang":"vi","large":false,"number":"A006","priority":false,"service":"ho-tich","to":1795656120000,"token":"QBZWLUVH5L"}','superseded',1795654884091,NULL,1795655946280,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (60,'p1','ticket',35,0,'{"ahead":6,"booked":null,"copy":0,"counters":["5"],"from":1795655040000,"issued_at":1795654904096,"lang":"vi","large":false,"number":"A007","priority":false,"service":"ho-tich","to":1795656180000,"token":"XMDNKD7Z4F"}','superseded',1795654904096,NULL,1795655405201,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (61,'p1','ticket',36,0,'{"ahead":7,"booked":null,"copy":0,"counters":["5"],"from":1795654920000,"issued_at":1795654924101,"lang":"vi","large":false,"number":"A008","priority":false,"service":"ho-tich","to":1795656600000,"token":"QEC9SRYTU3"}','superseded',1795654924101,NULL,1795655946280,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (62,'p1','ticket',37,0,'{"ahead":8,"booked":null,"copy":0,"counters":["5"],"from":1795655100000,"issued_at":1795654944106,"lang":"vi","large":false,"number":"A009","priority":false,"service":"ho-tich","to":1795656120000,"token":"V5CK5BZSUQ"}','superseded',1795654944106,NULL,1795655124160,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (63,'p1','ticket',38,0,'{"ahead":0,"booked":null,"copy":0,"counters":["6"],"from":1795654920000,"issued_at":1795654964111,"lang":"vi","large":false,"number":"H001","priority":false,"service":"chung-thuc","to":1795655100000,"token":"HFT4ZJQP3A"}','superseded',1795654964111,NULL,1795655946280,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (64,'p1','ticket',39,0,'{"ahead":1,"booked":null,"copy":0,"counters":["6"],"from":1795654980000,"issued_at":1795654984117,"lang":"vi","large":false,"number":"H002","priority":false,"service":"chung-thuc","to":1795655820000,"token":"B56L9HXWYC"}','superseded',1795654984117,NULL,1795655946280,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (65,'p1','ticket',40,0,'{"ahead":0,"booked":null,"copy":0,"counters":["1"],"from":1795654980000,"issued_at":1795655004122,"lang":"vi","large":false,"number":"L001","priority":false,"service":"dang-ky-dat-dai","to":1795655400000,"token":"5G4434KJQ2"}','superseded',1795655004122,NULL,1795655946280,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (66,'p1','ticket',41,0,'{"ahead":0,"booked":null,"copy":0,"counters":["4"],"from":1795654980000,"issued_at":1795655024128,"lang":"vi","large":false,"number":"R001","priority":false,"service":"xay-dung","to":1795655460000,"token":"7N6X3RX7KU"}','superseded',1795655024128,NULL,1795655946280,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (67,'p1','ticket',42,0,'{"ahead":0,"booked":null,"copy":0,"counters":["2"],"from":1795655040000,"issued_at":1795655044134,"lang":"vi","large":false,"number":"C001","priority":false,"service":"viec-khac","to":1795655280000,"token":"EUXASRUB8M"}','superseded',1795655044134,NULL,1795655946280,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (68,'p1','ticket',43,0,'{"ahead":0,"booked":null,"copy":0,"counters":["5"],"from":1795655040000,"issued_at":1795655064140,"lang":"vi","large":true,"number":"A010","priority":true,"service":"ho-tich","to":1795655160000,"token":"DK6VSEJ43X"}','superseded',1795655064140,NULL,1795655946280,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (69,'p1','ticket',29,1,'{"ahead":2,"booked":null,"copy":1,"counters":["5"],"from":null,"issued_at":1795654784065,"lang":"vi","large":false,"number":"A001","priority":false,"service":"ho-tich","to":null,"token":"L49N7KN3D6"}','superseded',1795655144164,NULL,1795655946280,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (70,'p1','ticket',30,1,'{"ahead":0,"booked":null,"copy":1,"counters":["5"],"from":null,"issued_at":1795654804071,"lang":"vi","large":false,"number":"A002","priority":false,"service":"ho-tich","to":null,"token":"TVSZMCZ6D6"}','failed_before_send',1795655946277,NULL,1795655946293,0,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (71,'p1','ticket',45,0,'{"ahead":0,"booked":null,"copy":0,"counters":["5"],"from":1795658700000,"issued_at":1795657806350,"lang":"vi","large":false,"number":"A011","priority":false,"service":"kinh-te","to":1795662300000,"token":"9YQGK5CW9K"}','queued',1795657806350,NULL,NULL,0,'{}',NULL);
INSERT INTO print_job VALUES (72,'p1','ticket',46,0,'{"ahead":0,"booked":null,"copy":0,"counters":["2"],"from":1795658040000,"issued_at":1795657826355,"lang":"vi","large":false,"number":"C003","priority":false,"service":"thi-dua","to":1795659120000,"token":"YWKMSHZR9W"}','queued',1795657826355,NULL,NULL,0,'{}',NULL);
INSERT INTO appointment VALUES (1,'559942','y-te',1795480200000,'missed',NULL,'{}','booked',NULL,NULL);
INSERT INTO appointment VALUES (2,'086598','thi-dua',1795395900175,'used',10,'{}','booked',NULL,NULL);
INSERT INTO appointment VALUES (3,'513571','thi-dua',1795395900175,'cancelled',NULL,'{}','booked',NULL,NULL);
INSERT INTO appointment VALUES (4,'HEN-1','thi-dua',1795395960175,'missed',NULL,'{}','booked',NULL,'cong');
INSERT INTO appointment VALUES (5,'XBYHKNV6E3','thi-dua',1795480200000,'used',16,'{"number":"C001","ticket":10}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (6,'MSXYBA6BZM','ho-tich',1795480200000,'booked',NULL,'{"number":"A002","ticket":2}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (7,'A8A9MFUDXV','ho-tich',1795480200000,'booked',NULL,'{"number":"A001","ticket":1}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (8,'B2HHNKYQ9S','chung-thuc',1795480200000,'booked',NULL,'{"number":"A003","ticket":3}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (9,'YH8LLM5RTR','ho-tich',1795480200000,'booked',NULL,'{"number":"A004","ticket":4}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (10,'33REWKVGEV','ho-tich',1795480200000,'booked',NULL,'{"number":"A006","ticket":6}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (11,'MW6M6DYRM4','ho-tich',1795480200000,'booked',NULL,'{"number":"A007","ticket":7}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (12,'AYC8HKGWL5','ho-tich',1795480200000,'booked',NULL,'{"number":"A011","ticket":12}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (13,'XPM6Z7JZ73','ho-tich',1795480200000,'booked',NULL,'{"number":"A012","ticket":13}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (14,'FNGUDJ3UPN','ho-tich',1795480200000,'booked',NULL,'{"number":"A014","ticket":15}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (15,'H-17','ho-tich',1795657866388,'booked',NULL,'{}','tomorrow',NULL,NULL);
INSERT INTO process VALUES ('keeper',4242,1795395661290,1795657866370);
INSERT INTO ticket VALUES (1,1,'A001','a',1,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600073,1795396500073,1795396500073,1795396322619,'returned',NULL,1,1795395661202,NULL,NULL,1795396322619,NULL,'tomorrow_first','RYYXAEAJC6','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395600000,1795395720000,'forward-3',1,1,3,1,NULL,NULL,0,0,2,NULL);
INSERT INTO ticket VALUES (2,1,'A002','a',2,'ho-tich','ttpvhcc','sanh','expired','priority',1795395600078,1795395900078,1795393200078,1795396322619,'transferred',NULL,3,1795395600196,NULL,NULL,1795396322619,NULL,'tomorrow_first','VK3STYVWYY','cli','kiosk:k1','vi',NULL,1,'6',NULL,NULL,NULL,1795395600000,1795395720000,'forward-3',1,1,5,2,NULL,NULL,NULL,1,2,NULL);
INSERT INTO ticket VALUES (3,1,'A003','a',3,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795395600082,1795396500082,1795396500082,1795396322619,NULL,NULL,0,NULL,NULL,NULL,1795396322619,NULL,'tomorrow_first','FMZBAK2RJP','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395900000,1795397100000,'forward-3',1,1,NULL,3,NULL,NULL,NULL,2,2,NULL);
INSERT INTO ticket VALUES (4,1,'A004','a',4,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600086,1795396500086,1795396500086,1795396322619,NULL,NULL,0,NULL,NULL,NULL,1795396322619,NULL,'tomorrow_first','EXV4F8KCLR','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395900000,1795397100000,'forward-3',2,1,NULL,9,NULL,NULL,720000,3,2,NULL);
INSERT INTO ticket VALUES (5,1,'A005','a',5,'ho-tich','ttpvhcc','sanh','cancelled',NULL,1795395600090,1795396500090,1795396500090,1795395600111,NULL,NULL,0,NULL,NULL,NULL,1795395600111,NULL,'asked','H9S6KZ37HK','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396200000,1795398600000,'forward-3',1,1,NULL,5,NULL,NULL,1440000,4,2,NULL);
INSERT INTO ticket VALUES (6,1,'A006','a',6,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600094,1795396500094,1795396500094,1795396322619,NULL,NULL,0,NULL,NULL,NULL,1795396322619,NULL,'tomorrow_first','E7TCNCAW9Q','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396200000,1795398600000,'forward-3',1,1,NULL,6,NULL,NULL,1440000,5,2,NULL);
INSERT INTO ticket VALUES (7,1,'A007','a',7,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600098,1795396500098,1795396500098,1795396322619,NULL,NULL,0,NULL,NULL,NULL,1795396322619,NULL,'tomorrow_first','WRSDJ3AFAU','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396500000,1795400100000,'forward-3',1,1,NULL,7,NULL,NULL,2160000,6,2,NULL);
INSERT INTO ticket VALUES (8,1,'A008','a',8,'ho-tich','ttpvhcc','sanh','done',NULL,1795395600102,1795396500102,1795396500102,1795395661214,NULL,NULL,1,1795395661212,NULL,NULL,1795395661214,'accepted',NULL,'G5K4DLCRSX','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396500000,1795400100000,'forward-3',1,1,4,8,NULL,NULL,2160000,7,2,NULL);
INSERT INTO ticket VALUES (9,1,'A009','a',9,'chung-thuc','ttpvhcc','sanh','cancelled',NULL,1795395600128,1795396500128,1795396500128,1795395600141,NULL,NULL,0,NULL,NULL,NULL,1795395600141,NULL,'asked','WKKKRF4QLV','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395780000,1795396560000,'forward-3',2,1,NULL,12,NULL,NULL,NULL,0,1,NULL);
INSERT INTO ticket VALUES (10,1,'C001','c',1,'thi-dua','ttpvhcc','sanh','expired',NULL,1795395600182,1795395900175,1795381500175,1795396322619,NULL,NULL,0,NULL,NULL,NULL,1795396322619,NULL,'tomorrow_first','SFT8P7QP4F','appointment','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,2,1795395600000,1795395720000,'forward-3',1,1,NULL,13,NULL,NULL,0,0,1,NULL);
INSERT INTO ticket VALUES (11,1,'A010','a',10,'ho-tich','ttpvhcc','sanh','done',NULL,1795395661221,1795396561221,1795396561221,1795396321448,NULL,NULL,1,1795395661221,NULL,NULL,1795395661231,'advice',NULL,'W83WSECB5P','desk','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,6,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO ticket VALUES (12,1,'A011','a',11,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395661330,1795396561330,1795396561330,1795396322619,NULL,NULL,0,NULL,NULL,NULL,1795396322619,NULL,'tomorrow_first','MGZSHJMXTF','cli','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,1795396500000,1795399500000,'forward-3',1,2,NULL,15,NULL,NULL,1860000,5,2,NULL);
INSERT INTO ticket VALUES (13,1,'A012','a',12,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395661338,1795396561338,1795396561338,1795396322619,NULL,NULL,0,NULL,NULL,NULL,1795396322619,NULL,'tomorrow_first','GT6RPCQK7B','cli','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,1795396500000,1795399500000,'forward-3',1,2,NULL,16,NULL,NULL,1860000,5,2,NULL);
INSERT INTO ticket VALUES (14,1,'A013','a',13,'ho-tich','ttpvhcc','sanh','done',NULL,1795396321383,1795397221383,1795397221383,1795396321412,'returned',NULL,3,1795396321383,NULL,NULL,1795396321412,'fee_paid',NULL,'FBRUCKZNAR','desk','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,2,9,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO ticket VALUES (15,1,'A014','a',14,'ho-tich','ttpvhcc','sanh','expired',NULL,1795396321488,1795397221488,1795397221488,1795396322619,NULL,NULL,0,NULL,NULL,NULL,1795396322619,NULL,'tomorrow_first','QCLKLG9KCH','cli','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,1795396800000,1795398000000,'forward-3',0,2,NULL,NULL,NULL,NULL,1464416,7,2,NULL);
INSERT INTO ticket VALUES (16,2,'C001','c',1,'thi-dua','ttpvhcc','sanh','expired',NULL,1795482722673,1795483022673,1795476600000,1795482722676,NULL,NULL,0,NULL,NULL,NULL,1795482722676,NULL,'day_closed','UA46SG5W3K','appointment','cli:test','vi',NULL,1,NULL,NULL,NULL,5,NULL,NULL,NULL,1,3,NULL,38,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO ticket VALUES (17,3,'H001','h',1,'chung-thuc','ttpvhcc','sanh','done',NULL,1795569222740,1795570122740,1795570122740,1795569502862,NULL,NULL,1,1795569482857,NULL,NULL,1795569502862,'result_returned',NULL,'E953XUNTWP','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569180000,1795569360000,'forward-3',1,3,11,40,NULL,NULL,0,0,1,NULL);
INSERT INTO ticket VALUES (18,3,'L001','l',1,'dang-ky-dat-dai','ttpvhcc','sanh','done',NULL,1795569242746,1795570142746,1795570142746,1795570502892,NULL,NULL,1,1795570022881,NULL,NULL,1795570482887,'refused',NULL,'X4HTFR53CN','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569240000,1795569360000,'forward-3',1,3,14,41,NULL,NULL,0,0,1,NULL);
INSERT INTO ticket VALUES (19,3,'U001','u',1,'chinh-sach','ttpvhcc','sanh','done',NULL,1795569262752,1795570162752,1795570162752,1795570723946,NULL,NULL,1,1795570663907,NULL,NULL,1795570723946,'unrecorded',NULL,'ETSHJLYNT3','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569240000,1795569420000,'forward-3',1,3,16,42,NULL,NULL,0,0,1,NULL);
INSERT INTO ticket VALUES (20,3,'H002','h',2,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795569282758,1795570182758,1795570182758,1795570723946,NULL,NULL,1,1795569502862,NULL,NULL,1795570723946,NULL,'day_closed','RHZ485BZYR','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569360000,1795570140000,'forward-3',1,3,12,43,NULL,NULL,420001,1,1,NULL);
INSERT INTO ticket VALUES (21,3,'L002','l',2,'dang-ky-dat-dai','ttpvhcc','sanh','expired',NULL,1795569302763,1795570202763,1795570202763,1795570723946,NULL,NULL,1,1795570703913,NULL,NULL,1795570723946,NULL,'day_closed','AZ3AHRKF4Q','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569600000,1795571100000,'forward-3',1,3,17,44,NULL,NULL,900001,1,1,NULL);
INSERT INTO ticket VALUES (22,3,'U002','u',2,'chinh-sach','ttpvhcc','sanh','expired',NULL,1795569322768,1795570222768,1795570222768,1795570723946,NULL,NULL,0,NULL,NULL,NULL,1795570723946,NULL,'day_closed','4ZHLG9JYNK','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569540000,1795570740000,'forward-3',1,3,NULL,45,NULL,NULL,720001,1,1,NULL);
INSERT INTO ticket VALUES (23,3,'H003','h',3,'chung-thuc','ttpvhcc','sanh','done','priority',1795569342773,1795569642773,1795566642773,1795569482857,NULL,NULL,1,1795569462854,NULL,NULL,1795569482857,'result_returned',NULL,'KHYTSL8WEN','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569300000,1795569480000,'forward-3',1,3,10,46,NULL,NULL,0,0,1,NULL);
INSERT INTO ticket VALUES (24,3,'L003','l',3,'dang-ky-dat-dai','ttpvhcc','sanh','done','priority',1795569362778,1795569662778,1795566662778,1795570002878,NULL,NULL,1,1795569522867,NULL,NULL,1795569982873,'supplement',NULL,'7GJPGJL4NL','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569360000,1795569480000,'forward-3',1,3,13,47,NULL,NULL,0,0,1,NULL);
INSERT INTO ticket VALUES (25,3,'U003','u',3,'chinh-sach','ttpvhcc','sanh','expired','priority',1795569382783,1795569682783,1795566682783,1795570723946,NULL,NULL,3,1795570522895,1795570643904,NULL,1795570723946,NULL,'day_closed','3JFBSRQXLE','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569360000,1795569480000,'forward-3',1,3,15,48,NULL,NULL,0,0,1,NULL);
INSERT INTO ticket VALUES (26,3,'H004','h',4,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795569402788,1795570302788,1795570302788,1795570723946,NULL,NULL,0,NULL,NULL,NULL,1795570723946,NULL,'day_closed','CREVNYCBJM','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569900000,1795571700000,'forward-3',1,3,NULL,49,NULL,NULL,1260003,3,1,NULL);
INSERT INTO ticket VALUES (27,3,'L004','l',4,'dang-ky-dat-dai','ttpvhcc','sanh','expired',NULL,1795569422793,1795570322793,1795570322793,1795570723946,NULL,NULL,0,NULL,NULL,NULL,1795570723946,NULL,'day_closed','ZGYTPJ7CF4','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795570500000,1795574400000,'forward-3',1,3,NULL,50,NULL,NULL,2700003,3,1,NULL);
INSERT INTO ticket VALUES (28,3,'U004','u',4,'chinh-sach','ttpvhcc','sanh','expired',NULL,1795569442798,1795570342798,1795570342798,1795570723946,NULL,NULL,0,NULL,NULL,NULL,1795570723946,NULL,'day_closed','TKYULG3KTW','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795570200000,1795572000000,'forward-3',1,3,NULL,51,NULL,NULL,2160003,3,1,NULL);
INSERT INTO ticket VALUES (29,4,'A001','a',1,'ho-tich','ttpvhcc','sanh','absent',NULL,1795654784065,1795655684065,1795655684065,1795655546214,NULL,NULL,3,1795655425205,1795655546214,NULL,NULL,NULL,NULL,'L49N7KN3D6','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654740000,1795654920000,'forward-3',2,4,21,69,NULL,NULL,0,0,2,NULL);
INSERT INTO ticket VALUES (30,4,'A002','a',2,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795654804071,1795655704071,1795655704071,1795655946277,'transferred',NULL,1,1795655566217,NULL,NULL,NULL,NULL,NULL,'TVSZMCZ6D6','kiosk','kiosk:k1','vi',NULL,1,'1',NULL,NULL,NULL,1795654800000,1795654920000,'forward-3',2,4,22,70,NULL,NULL,0,1,2,NULL);
INSERT INTO ticket VALUES (31,4,'A003','a',3,'chung-thuc','ttpvhcc','sanh','done',NULL,1795654824076,1795655724076,1795655724076,1795655806253,'transferred',NULL,2,1795655606223,NULL,NULL,1795655806253,'result_returned',NULL,'UJ3MKW76UF','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654800000,1795655400000,'forward-3',1,4,26,56,NULL,NULL,305088,2,2,NULL);
INSERT INTO ticket VALUES (32,4,'A004','a',4,'ho-tich','ttpvhcc','sanh','serving',NULL,1795654844081,1795655744081,1795655744081,1795655766247,NULL,'5',1,1795655706238,NULL,NULL,NULL,NULL,NULL,'PHH7NGTTBY','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654800000,1795655400000,'forward-3',1,4,25,57,NULL,NULL,305088,3,2,NULL);
INSERT INTO ticket VALUES (33,4,'A005','a',5,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795654864086,1795655764086,1795655764086,1795654864086,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'GVRCUVUF4M','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654860000,1795655580000,'forward-3',1,4,NULL,58,NULL,NULL,610176,4,2,NULL);
INSERT INTO ticket VALUES (34,4,'A006','a',6,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795654884091,1795655784091,1795655784091,1795654884091,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'QBZWLUVH5L','kiosk','kiosk:k1','vi','deaf',1,NULL,NULL,NULL,NULL,1795655040000,1795656120000,'forward-3',1,4,NULL,59,NULL,NULL,915264,5,2,NULL);
INSERT INTO ticket VALUES (35,4,'A007','a',7,'ho-tich','ttpvhcc','sanh','done','priority',1795654904096,1795655204096,1795652504096,1795655405201,'present',NULL,4,1795655164174,NULL,NULL,1795655405201,'accepted',NULL,'XMDNKD7Z4F','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795655040000,1795656180000,'forward-3',1,4,20,60,NULL,NULL,NULL,6,2,NULL);
INSERT INTO ticket VALUES (36,4,'A008','a',8,'y-te','ttpvhcc','sanh','waiting',NULL,1795654924101,1795655824101,1795655824101,1795655104157,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'QEC9SRYTU3','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654920000,1795656600000,'forward-3',1,4,NULL,61,NULL,NULL,NULL,7,2,NULL);
INSERT INTO ticket VALUES (37,4,'A009','a',9,'ho-tich','ttpvhcc','sanh','cancelled',NULL,1795654944106,1795655844106,1795655844106,1795655124160,NULL,NULL,0,NULL,NULL,NULL,1795655124160,NULL,'asked','V5CK5BZSUQ','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795655100000,1795656120000,'forward-3',1,4,NULL,62,NULL,NULL,1525440,8,2,NULL);
INSERT INTO ticket VALUES (38,4,'H001','h',1,'chung-thuc','ttpvhcc','sanh','called',NULL,1795654964111,1795655864111,1795655864111,1795655866263,NULL,'6',3,1795655826257,NULL,NULL,NULL,NULL,NULL,'HFT4ZJQP3A','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654920000,1795655100000,'forward-3',1,4,27,63,NULL,NULL,0,0,2,NULL);
INSERT INTO ticket VALUES (39,4,'H002','h',2,'chung-thuc','ttpvhcc','sanh','waiting',NULL,1795654984117,1795655884117,1795655884117,1795654984117,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'B56L9HXWYC','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654980000,1795655820000,'forward-3',1,4,NULL,64,NULL,NULL,373456,1,2,NULL);
INSERT INTO ticket VALUES (40,4,'L001','l',1,'dang-ky-dat-dai','ttpvhcc','sanh','waiting',NULL,1795655004122,1795655904122,1795655904122,1795655004122,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'5G4434KJQ2','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654980000,1795655400000,'forward-3',1,4,NULL,65,NULL,NULL,0,0,1,NULL);
INSERT INTO ticket VALUES (41,4,'R001','r',1,'xay-dung','ttpvhcc','sanh','waiting',NULL,1795655024128,1795655924128,1795655924128,1795655024128,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'7N6X3RX7KU','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654980000,1795655460000,'forward-3',1,4,NULL,66,NULL,NULL,0,0,1,NULL);
INSERT INTO ticket VALUES (42,4,'C001','c',1,'viec-khac','ttpvhcc','sanh','waiting',NULL,1795655044134,1795655944134,1795655944134,1795655044134,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'EUXASRUB8M','kiosk','kiosk:k1','vi',NULL,1,NULL,'q2',7,NULL,1795655040000,1795655280000,'forward-3',1,4,NULL,67,NULL,NULL,0,0,2,NULL);
INSERT INTO ticket VALUES (43,4,'A010','a',10,'ho-tich','ttpvhcc','sanh','parked','priority',1795655064140,1795655364140,1795652364140,1795655345192,NULL,NULL,1,1795655305186,NULL,1795655345192,NULL,NULL,NULL,'DK6VSEJ43X','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795655040000,1795655160000,'forward-3',1,4,19,68,NULL,NULL,0,0,2,NULL);
INSERT INTO ticket VALUES (44,4,'C002','c',2,'thanh-tra','ttpvhcc','sanh','done',NULL,1795655906269,1795656806269,1795656806269,1795655926274,NULL,NULL,1,1795655906269,NULL,NULL,1795655926274,'left',NULL,'ZXXVQ6EM8D','desk','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,4,28,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO ticket VALUES (45,4,'A011','a',11,'kinh-te','ttpvhcc','sanh','waiting',NULL,1795657806350,1795658706350,1795658706350,1795657806350,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'9YQGK5CW9K','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795658700000,1795662300000,'forward-3',1,4,NULL,71,NULL,NULL,1305520,0,1,NULL);
INSERT INTO ticket VALUES (46,4,'C003','c',3,'thi-dua','ttpvhcc','sanh','waiting',NULL,1795657826355,1795658726355,1795658726355,1795657826355,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'YWKMSHZR9W','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795658040000,1795659120000,'forward-3',1,4,NULL,72,NULL,NULL,308752,0,1,NULL);
INSERT INTO leg VALUES (1,1,'ho-tich',1795396500073,1795395600073,'5','q5',1795395661202,1795395661204,1795395661206,NULL);
INSERT INTO leg VALUES (1,2,'ho-tich',1795396500073,1795395661210,NULL,NULL,NULL,NULL,1795396322619,NULL);
INSERT INTO leg VALUES (2,1,'ho-tich',1795396500078,1795395600078,'5','q5',1795395600196,NULL,1795395661200,NULL);
INSERT INTO leg VALUES (2,2,'ho-tich',1795395900078,1795395661208,'5','q5',1795395661217,NULL,1795395661219,'transferred');
INSERT INTO leg VALUES (2,3,'ho-tich',1795395900078,1795395661219,NULL,NULL,NULL,NULL,1795396322619,NULL);
INSERT INTO leg VALUES (3,1,'chung-thuc',1795396500082,1795395600082,NULL,NULL,NULL,NULL,1795396322619,NULL);
INSERT INTO leg VALUES (4,1,'ho-tich',1795396500086,1795395600086,NULL,NULL,NULL,NULL,1795396322619,NULL);
INSERT INTO leg VALUES (5,1,'ho-tich',1795396500090,1795395600090,NULL,NULL,NULL,NULL,1795395600111,NULL);
INSERT INTO leg VALUES (6,1,'ho-tich',1795396500094,1795395600094,NULL,NULL,NULL,NULL,1795396322619,NULL);
INSERT INTO leg VALUES (7,1,'ho-tich',1795396500098,1795395600098,NULL,NULL,NULL,NULL,1795396322619,NULL);
INSERT INTO leg VALUES (8,1,'ho-tich',1795396500102,1795395600102,'5','q5',1795395661212,1795395661214,1795395661214,'accepted');
INSERT INTO leg VALUES (9,1,'chung-thuc',1795396500128,1795395600128,NULL,NULL,NULL,NULL,1795395600141,NULL);
INSERT INTO leg VALUES (10,1,'thi-dua',1795395900175,1795395600182,NULL,NULL,NULL,NULL,1795396322619,NULL);
INSERT INTO leg VALUES (11,1,'ho-tich',1795396561221,1795395661221,'5','q5',1795395661221,1795395661221,1795395661231,'advice');
INSERT INTO leg VALUES (12,1,'ho-tich',1795396561330,1795395661330,NULL,NULL,NULL,NULL,1795396322619,NULL);
INSERT INTO leg VALUES (13,1,'ho-tich',1795396561338,1795395661338,NULL,NULL,NULL,NULL,1795396322619,NULL);
INSERT INTO leg VALUES (14,1,'ho-tich',1795397221383,1795396321383,'5','q5',1795396321383,1795396321383,1795396321400,'transferred');
INSERT INTO leg VALUES (14,2,'chung-thuc',1795397221383,1795396321400,'6','extra',1795396321402,NULL,1795396321406,'fee_paid');
INSERT INTO leg VALUES (14,3,'ho-tich',1795397221383,1795396321406,'5','q5',1795396321410,1795396321412,1795396321412,'fee_paid');
INSERT INTO leg VALUES (15,1,'ho-tich',1795397221488,1795396321488,NULL,NULL,NULL,NULL,1795396322619,NULL);
INSERT INTO leg VALUES (16,1,'thi-dua',1795483022673,1795482722673,NULL,NULL,NULL,NULL,1795482722676,NULL);
INSERT INTO leg VALUES (17,1,'chung-thuc',1795570122740,1795569222740,'6','q6',1795569482857,1795569502862,1795569502862,'result_returned');
INSERT INTO leg VALUES (18,1,'dang-ky-dat-dai',1795570142746,1795569242746,'1','q1',1795570022881,1795570042884,1795570482887,'refused');
INSERT INTO leg VALUES (19,1,'chinh-sach',1795570162752,1795569262752,'3','q3',1795570663907,1795570683910,1795570723946,'unrecorded');
INSERT INTO leg VALUES (20,1,'chung-thuc',1795570182758,1795569282758,'6','q6',1795569502862,NULL,1795570723946,NULL);
INSERT INTO leg VALUES (21,1,'dang-ky-dat-dai',1795570202763,1795569302763,'1','q1',1795570703913,NULL,1795570723946,NULL);
INSERT INTO leg VALUES (22,1,'chinh-sach',1795570222768,1795569322768,NULL,NULL,NULL,NULL,1795570723946,NULL);
INSERT INTO leg VALUES (23,1,'chung-thuc',1795569642773,1795569342773,'6','q6',1795569462854,1795569482857,1795569482857,'result_returned');
INSERT INTO leg VALUES (24,1,'dang-ky-dat-dai',1795569662778,1795569362778,'1','q1',1795569522867,1795569542870,1795569982873,'supplement');
INSERT INTO leg VALUES (25,1,'chinh-sach',1795569682783,1795569382783,'3','q3',1795570522895,NULL,1795570643904,NULL);
INSERT INTO leg VALUES (26,1,'chung-thuc',1795570302788,1795569402788,NULL,NULL,NULL,NULL,1795570723946,NULL);
INSERT INTO leg VALUES (27,1,'dang-ky-dat-dai',1795570322793,1795569422793,NULL,NULL,NULL,NULL,1795570723946,NULL);
INSERT INTO leg VALUES (28,1,'chinh-sach',1795570342798,1795569442798,NULL,NULL,NULL,NULL,1795570723946,NULL);
INSERT INTO leg VALUES (29,1,'ho-tich',1795655684065,1795654784065,'5','q5',1795655425205,NULL,1795655546214,NULL);
INSERT INTO leg VALUES (30,1,'ho-tich',1795655704071,1795654804071,'5','q5',1795655566217,NULL,1795655586220,'transferred');
INSERT INTO leg VALUES (30,2,'ho-tich',1795655704071,1795655586220,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (31,1,'ho-tich',1795655724076,1795654824076,'5','q5',1795655606223,1795655626226,1795655646229,'transferred');
INSERT INTO leg VALUES (31,2,'chung-thuc',1795655724076,1795655646229,'6','q6',1795655786250,1795655806253,1795655806253,'result_returned');
INSERT INTO leg VALUES (32,1,'ho-tich',1795655744081,1795654844081,'5','q5',1795655706238,1795655726241,NULL,NULL);
INSERT INTO leg VALUES (33,1,'ho-tich',1795655764086,1795654864086,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (34,1,'ho-tich',1795655784091,1795654884091,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (35,1,'ho-tich',1795655804096,1795654904096,'5','q5',1795655164174,NULL,1795655285183,NULL);
INSERT INTO leg VALUES (35,2,'ho-tich',1795655204096,1795655365195,'5','q5',1795655385198,1795655405201,1795655405201,'accepted');
INSERT INTO leg VALUES (36,1,'y-te',1795655824101,1795654924101,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (37,1,'ho-tich',1795655844106,1795654944106,NULL,NULL,NULL,NULL,1795655124160,NULL);
INSERT INTO leg VALUES (38,1,'chung-thuc',1795655864111,1795654964111,'6','q6',1795655826257,NULL,NULL,NULL);
INSERT INTO leg VALUES (39,1,'chung-thuc',1795655884117,1795654984117,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (40,1,'dang-ky-dat-dai',1795655904122,1795655004122,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (41,1,'xay-dung',1795655924128,1795655024128,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (42,1,'viec-khac',1795655944134,1795655044134,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (43,1,'ho-tich',1795655364140,1795655064140,'5','q5',1795655305186,1795655325189,1795655345192,NULL);
INSERT INTO leg VALUES (44,1,'thanh-tra',1795656806269,1795655906269,'2','q2',1795655906269,1795655906269,1795655926274,'left');
INSERT INTO leg VALUES (45,1,'kinh-te',1795658706350,1795657806350,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (46,1,'thi-dua',1795658726355,1795657826355,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO call VALUES (1,1,2,1,'5','q5',1795395600192,1795395600192,1,'priority',1795395600194,'undone',NULL);
INSERT INTO call VALUES (2,1,2,1,'5','q5',1795395600196,1795395600198,2,'priority',1795395661200,'absent',NULL);
INSERT INTO call VALUES (3,1,1,1,'5','q5',1795395661202,1795395661202,1,'longest',1795395661204,'started',NULL);
INSERT INTO call VALUES (4,1,8,1,'5','q5',1795395661212,1795395661212,1,'chosen',1795395661214,'started',NULL);
INSERT INTO call VALUES (5,1,2,2,'5','q5',1795395661217,1795395661217,1,'present',1795395661219,'transferred',1795395600196);
INSERT INTO call VALUES (6,1,11,1,'5','q5',1795395661221,1795395661221,1,'serve_now',1795395661221,'started',NULL);
INSERT INTO call VALUES (7,1,14,1,'5','q5',1795396321383,1795396321383,1,'serve_now',1795396321383,'started',NULL);
INSERT INTO call VALUES (8,1,14,2,'6','extra',1795396321402,1795396321402,1,'chosen',1795396321406,'transferred',1795396321383);
INSERT INTO call VALUES (9,1,14,3,'5','q5',1795396321410,1795396321410,1,'chosen',1795396321412,'started',1795396321383);
INSERT INTO call VALUES (10,3,23,1,'6','q6',1795569462854,1795569462854,1,'priority',1795569482857,'started',NULL);
INSERT INTO call VALUES (11,3,17,1,'6','q6',1795569482857,1795569482857,1,'longest',1795569502862,'started',NULL);
INSERT INTO call VALUES (12,3,20,1,'6','q6',1795569502862,1795569502862,1,'longest',1795570723946,'expired',NULL);
INSERT INTO call VALUES (13,3,24,1,'1','q1',1795569522867,1795569522867,1,'priority',1795569542870,'started',NULL);
INSERT INTO call VALUES (14,3,18,1,'1','q1',1795570022881,1795570022881,1,'longest',1795570042884,'started',NULL);
INSERT INTO call VALUES (15,3,25,1,'3','q3',1795570522895,1795570562901,3,'priority',1795570643904,'absent',NULL);
INSERT INTO call VALUES (16,3,19,1,'3','q3',1795570663907,1795570663907,1,'longest',1795570683910,'started',NULL);
INSERT INTO call VALUES (17,3,21,1,'1','q1',1795570703913,1795570703913,1,'longest',1795570723946,'expired',NULL);
INSERT INTO call VALUES (18,4,35,1,'5','q5',1795655164174,1795655204180,3,'priority',1795655285183,'absent',NULL);
INSERT INTO call VALUES (19,4,43,1,'5','q5',1795655305186,1795655305186,1,'priority',1795655325189,'started',NULL);
INSERT INTO call VALUES (20,4,35,2,'5','q5',1795655385198,1795655385198,1,'chosen',1795655405201,'started',1795655164174);
INSERT INTO call VALUES (21,4,29,1,'5','q5',1795655425205,1795655465211,3,'longest',1795655546214,'absent',NULL);
INSERT INTO call VALUES (22,4,30,1,'5','q5',1795655566217,1795655566217,1,'longest',1795655586220,'transferred',NULL);
INSERT INTO call VALUES (23,4,31,1,'5','q5',1795655606223,1795655606223,1,'longest',1795655626226,'started',NULL);
INSERT INTO call VALUES (24,4,32,1,'5','q5',1795655666232,1795655666232,1,'longest',1795655686235,'undone',NULL);
INSERT INTO call VALUES (25,4,32,1,'5','q5',1795655706238,1795655706238,1,'longest',1795655726241,'started',NULL);
INSERT INTO call VALUES (26,4,31,2,'6','q6',1795655786250,1795655786250,1,'transferred',1795655806253,'started',1795655606223);
INSERT INTO call VALUES (27,4,38,1,'6','q6',1795655826257,1795655866263,3,'longest',NULL,NULL,NULL);
INSERT INTO call VALUES (28,4,44,1,'2','q2',1795655906269,1795655906269,1,'serve_now',1795655906269,'started',NULL);
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
INSERT INTO event VALUES (1,'f16c8f1c',1795395600016,1795399200017,1795395600016,NULL,'centre.applied',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'dan-hai',NULL,'{"settings":null,"version":1,"why":null}');
INSERT INTO event VALUES (2,'f16c8f1c',1795395600019,1795399200020,1795395600019,NULL,'procedures.imported',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-1','{"added":3,"codes":["1.000656","1.000894","1.001193"],"corrected":0,"count":3,"ended":0,"why":null}');
INSERT INTO event VALUES (3,'f16c8f1c',1795395600021,1795399200037,1795395600021,1,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-23','request-2','{}');
INSERT INTO event VALUES (4,'f16c8f1c',1795395600038,1795399200039,1795395600038,NULL,'officer.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'extra','request-3','{"role":"officer","why":null}');
INSERT INTO event VALUES (5,'f16c8f1c',1795395600041,1795399200042,1795395600041,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q2','request-4','{"why":null}');
INSERT INTO event VALUES (6,'f16c8f1c',1795395600045,1795399200046,1795395600045,1,'duty.started',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,'request-5','{}');
INSERT INTO event VALUES (7,'f16c8f1c',1795395600045,1795399200047,1795395600045,1,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-5','{"reason":null}');
INSERT INTO event VALUES (8,'f16c8f1c',1795395600049,1795399200050,1795395600049,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q5','request-6','{"why":null}');
INSERT INTO event VALUES (9,'f16c8f1c',1795395600053,1795399200054,1795395600053,1,'duty.started',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,'request-7','{}');
INSERT INTO event VALUES (10,'f16c8f1c',1795395600053,1795399200055,1795395600053,1,'desk.opened',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,'request-7','{"reason":null}');
INSERT INTO event VALUES (11,'f16c8f1c',1795395600057,1795399200058,1795395600057,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'extra',NULL,'{"why":null}');
INSERT INTO event VALUES (12,'f16c8f1c',1795395600061,1795399200062,1795395600061,1,'duty.started',1,'cli:test','administrator','cli:test','6','extra',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (13,'f16c8f1c',1795395600061,1795399200063,1795395600061,1,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (14,'f16c8f1c',1795395600065,1795399200066,1795395600065,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'hd1','request-8','{"why":null}');
INSERT INTO event VALUES (15,'f16c8f1c',1795395600069,1795399200070,1795395600069,NULL,'guide.signed_in',1,'kiosk:k1','terminal','kiosk:k1',NULL,'hd1',NULL,'kiosk:k1','request-9','{}');
INSERT INTO event VALUES (16,'f16c8f1c',1795395600073,1795399200074,1795395600073,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,1,'A001','request-10','{"expected":0,"origin":"cli","priority_class":null,"promised_at":1795396500073,"quoted":[1795395600000,1795395720000],"service":"ho-tich"}');
INSERT INTO event VALUES (17,'f16c8f1c',1795395600078,1795399200079,1795395600078,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,2,'A002','request-11','{"expected":0,"origin":"cli","priority_class":null,"promised_at":1795396500078,"quoted":[1795395600000,1795395720000],"service":"ho-tich"}');
INSERT INTO event VALUES (18,'f16c8f1c',1795395600082,1795399200083,1795395600082,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,3,'A003','request-12','{"expected":720000,"origin":"cli","priority_class":null,"promised_at":1795396500082,"quoted":[1795395900000,1795397100000],"service":"ho-tich"}');
INSERT INTO event VALUES (19,'f16c8f1c',1795395600086,1795399200087,1795395600086,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,4,'A004','request-13','{"expected":720000,"origin":"cli","priority_class":null,"promised_at":1795396500086,"quoted":[1795395900000,1795397100000],"service":"ho-tich"}');
INSERT INTO event VALUES (20,'f16c8f1c',1795395600090,1795399200091,1795395600090,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,5,'A005','request-14','{"expected":1440000,"origin":"cli","priority_class":null,"promised_at":1795396500090,"quoted":[1795396200000,1795398600000],"service":"ho-tich"}');
INSERT INTO event VALUES (21,'f16c8f1c',1795395600094,1795399200095,1795395600094,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,6,'A006','request-15','{"expected":1440000,"origin":"cli","priority_class":null,"promised_at":1795396500094,"quoted":[1795396200000,1795398600000],"service":"ho-tich"}');
INSERT INTO event VALUES (22,'f16c8f1c',1795395600098,1795399200099,1795395600098,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,7,'A007','request-16','{"expected":2160000,"origin":"cli","priority_class":null,"promised_at":1795396500098,"quoted":[1795396500000,1795400100000],"service":"ho-tich"}');
INSERT INTO event VALUES (23,'f16c8f1c',1795395600102,1795399200103,1795395600102,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,8,'A008','request-17','{"expected":2160000,"origin":"cli","priority_class":null,"promised_at":1795396500102,"quoted":[1795396500000,1795400100000],"service":"ho-tich"}');
INSERT INTO event VALUES (24,'f16c8f1c',1795395600104,1795399200105,1795395600104,1,'ticket.prioritised',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-18','{"priority_class":"priority"}');
INSERT INTO event VALUES (25,'f16c8f1c',1795395600106,1795399200107,1795395600106,1,'ticket.service_changed',1,'cli:test','administrator','cli:test',NULL,NULL,3,'A003','request-19','{"after":"chung-thuc","before":"ho-tich"}');
INSERT INTO event VALUES (26,'f16c8f1c',1795395600108,1795399200109,1795395600108,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,4,'p1','request-20','{"copy":0,"evidence":{"code":"replaced"},"job":4}');
INSERT INTO event VALUES (27,'f16c8f1c',1795395600108,1795399200110,1795395600108,1,'ticket.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,4,'A004','request-20','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (28,'f16c8f1c',1795395600111,1795399200112,1795395600111,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,5,'p1','request-21','{"copy":0,"evidence":{"code":"ended"},"job":5}');
INSERT INTO event VALUES (29,'f16c8f1c',1795395600111,1795399200113,1795395600111,1,'ticket.cancelled',1,'cli:test','administrator','cli:test',NULL,NULL,5,'A005','request-21','{"reason":"asked"}');
INSERT INTO event VALUES (30,'f16c8f1c',1795395600114,1795399200115,1795395600114,1,'desk.assigned',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,'request-22','{"helps":[],"reason":"Đông người","serves":["chung-thuc","giao-duc","ho-tich","kinh-te","y-te"]}');
INSERT INTO event VALUES (31,'f16c8f1c',1795395600116,1795399200117,1795395600116,1,'service.closed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'y-te','request-23','{"next_at":1795480200000,"reason":"Cán bộ ốm"}');
INSERT INTO event VALUES (32,'f16c8f1c',1795395600118,1795399200119,1795395600118,1,'service.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'y-te','request-24','{"reason":"Có người thay"}');
INSERT INTO event VALUES (33,'f16c8f1c',1795395600120,1795399200121,1795395600120,NULL,'roster.imported',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-23','request-25','{"days":1,"first":"2026-11-23","last":"2026-11-23","lines":1}');
INSERT INTO event VALUES (34,'f16c8f1c',1795395600122,1795399200123,1795395600122,1,'service.held',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'y-te','request-26','{"reason":"Mất mạng","until":null}');
INSERT INTO event VALUES (35,'f16c8f1c',1795395600124,1795399200125,1795395600124,1,'service.resumed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'y-te','request-27','{"reason":"Mất mạng"}');
INSERT INTO event VALUES (36,'f16c8f1c',1795395600128,1795399200129,1795395600128,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,9,'A009','request-28','{"expected":2160000,"origin":"kiosk","priority_class":null,"promised_at":1795396500128,"quoted":[1795396500000,1795400100000],"service":"y-te"}');
INSERT INTO event VALUES (37,'f16c8f1c',1795395600128,1795399200130,1795395600128,1,'ticket.warned',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,9,'A009','request-28','{}');
INSERT INTO event VALUES (38,'f16c8f1c',1795395600131,1795399200132,1795395600131,NULL,'appointment.added',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'559942','request-29','{"procedure":null,"service":"y-te","slot_at":1795480200000,"source":null}');
INSERT INTO event VALUES (39,'f16c8f1c',1795395600131,1795399200133,1795395600131,NULL,'print.asked',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'p1','request-29','{"job":11,"paper":"appointment"}');
INSERT INTO event VALUES (40,'f16c8f1c',1795395600137,1795399200138,1795395600137,1,'ticket.service_changed',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,9,'A009','request-30','{"after":"chung-thuc","before":"y-te"}');
INSERT INTO event VALUES (41,'f16c8f1c',1795395600137,1795399200139,1795395600137,NULL,'slip.superseded',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,9,'p1','request-30','{"copy":0,"evidence":{"code":"replaced"},"job":10}');
INSERT INTO event VALUES (42,'f16c8f1c',1795395600137,1795399200140,1795395600137,1,'ticket.reprinted',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,9,'A009','request-30','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (43,'f16c8f1c',1795395600141,1795399200142,1795395600141,NULL,'slip.superseded',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,9,'p1','request-31','{"copy":1,"evidence":{"code":"ended"},"job":12}');
INSERT INTO event VALUES (44,'f16c8f1c',1795395600141,1795399200143,1795395600141,1,'ticket.cancelled',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,9,'A009','request-31','{"reason":"asked"}');
INSERT INTO event VALUES (45,'f16c8f1c',1795395600145,1795399200146,1795395600145,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'gs1','request-32','{"why":null}');
INSERT INTO event VALUES (46,'f16c8f1c',1795395600149,1795399200150,1795395600149,NULL,'terminal.left',1,'kiosk:k1','terminal','kiosk:k1',NULL,'gs1',NULL,'kiosk:k1','request-33','{}');
INSERT INTO event VALUES (47,'f16c8f1c',1795395600153,1795399200154,1795395600153,1,'desk.confirmed',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,'request-34','{}');
INSERT INTO event VALUES (48,'f16c8f1c',1795395600157,1795399200158,1795395600157,NULL,'session.started',1,'supervisor','screen','supervisor',NULL,'gs1',NULL,'supervisor','request-35','{"role":"supervisor"}');
INSERT INTO event VALUES (49,'f16c8f1c',1795395600159,1795399200160,1795395600159,NULL,'officer.unlocked',1,'gs1','supervisor','supervisor',NULL,'gs1',NULL,'q2','request-36','{"failures":0,"locked":false,"why":null}');
INSERT INTO event VALUES (50,'f16c8f1c',1795395600161,1795399200162,1795395600161,NULL,'session.ended',1,'gs1','supervisor','supervisor',NULL,'gs1',NULL,'supervisor','request-37','{"why":"key"}');
INSERT INTO event VALUES (51,'f16c8f1c',1795395600163,1795399200164,1795395600163,NULL,'station.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'quay-5','request-38','{"place":"5","role":"counter","why":null}');
INSERT INTO event VALUES (52,'f16c8f1c',1795395600165,1795399200166,1795395600165,NULL,'station.removed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'quay-5','request-39','{"why":null}');
INSERT INTO event VALUES (53,'f16c8f1c',1795395600169,1795399200170,1795395600169,1,'hall.held',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-40','{"reason":"Mất điện","until":null}');
INSERT INTO event VALUES (54,'f16c8f1c',1795395600171,1795399200172,1795395600171,1,'hall.resumed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-41','{"back":[],"reason":"Mất điện","recalled":[]}');
INSERT INTO event VALUES (55,'f16c8f1c',1795395600173,1795399200174,1795395600173,1,'hall.notice_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-42','{"text":{"vi":"Hôm nay có mưa bão."}}');
INSERT INTO event VALUES (56,'f16c8f1c',1795395600176,1795399200177,1795395600176,NULL,'appointment.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'086598','request-43','{"procedure":null,"service":"thi-dua","slot_at":1795395900175,"source":null}');
INSERT INTO event VALUES (57,'f16c8f1c',1795395600178,1795399200179,1795395600178,NULL,'appointment.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'513571','request-44','{"procedure":null,"service":"thi-dua","slot_at":1795395900175,"source":null}');
INSERT INTO event VALUES (58,'f16c8f1c',1795395600182,1795399200183,1795395600182,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,10,'C001','request-45','{"expected":0,"origin":"appointment","priority_class":null,"promised_at":1795395900175,"quoted":[1795395600000,1795395720000],"service":"thi-dua"}');
INSERT INTO event VALUES (59,'f16c8f1c',1795395600182,1795399200184,1795395600182,1,'appointment.used',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,10,'086598','request-45','{"came":"in_time","slot_at":1795395900175}');
INSERT INTO event VALUES (60,'f16c8f1c',1795395600186,1795399200187,1795395600186,NULL,'appointment.cancelled',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'513571','request-46','{"reason":"asked","service":"thi-dua","slot_at":1795395900175}');
INSERT INTO event VALUES (61,'f16c8f1c',1795395600188,1795399200189,1795395600188,NULL,'appointment.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'HEN-1','request-47','{"procedure":null,"service":"thi-dua","slot_at":1795395900175,"source":"cong"}');
INSERT INTO event VALUES (62,'f16c8f1c',1795395600190,1795399200191,1795395600190,NULL,'appointment.moved',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'HEN-1','request-48','{"before":{"service":"thi-dua","slot_at":1795395900175},"service":"thi-dua","slot_at":1795395960175}');
INSERT INTO event VALUES (63,'f16c8f1c',1795395600192,1795399200193,1795395600192,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-49','{"kept":true,"narrowed":false,"promised_at":1795395900078,"reason":"priority","why":null}');
INSERT INTO event VALUES (64,'f16c8f1c',1795395600194,1795399200195,1795395600194,1,'ticket.call_undone',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-50','{}');
INSERT INTO event VALUES (65,'f16c8f1c',1795395600196,1795399200197,1795395600196,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-51','{"kept":true,"narrowed":false,"promised_at":1795395900078,"reason":"priority","why":null}');
INSERT INTO event VALUES (66,'f16c8f1c',1795395600198,1795399200199,1795395600198,1,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-52','{}');
INSERT INTO event VALUES (67,'f16c8f1c',1795395661200,1795399200201,1795395661200,1,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-53','{}');
INSERT INTO event VALUES (68,'f16c8f1c',1795395661202,1795399200203,1795395661202,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-54','{"kept":true,"narrowed":false,"promised_at":1795396500073,"reason":"longest","why":null}');
INSERT INTO event VALUES (69,'f16c8f1c',1795395661204,1795399200205,1795395661204,1,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-55','{}');
INSERT INTO event VALUES (70,'f16c8f1c',1795395661206,1795399200207,1795395661206,1,'ticket.parked',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-56','{}');
INSERT INTO event VALUES (71,'f16c8f1c',1795395661208,1795399200209,1795395661208,1,'ticket.returned',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-57','{"after":"absent","rank_at":1795393200078}');
INSERT INTO event VALUES (72,'f16c8f1c',1795395661210,1795399200211,1795395661210,1,'ticket.returned',1,'cli:test','administrator','cli:test',NULL,NULL,1,'A001','request-58','{"after":"parked","rank_at":1795396500073}');
INSERT INTO event VALUES (73,'f16c8f1c',1795395661212,1795399200213,1795395661212,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',8,'A008','request-59','{"kept":true,"narrowed":false,"promised_at":1795396500102,"reason":"chosen","why":"đi cùng"}');
INSERT INTO event VALUES (74,'f16c8f1c',1795395661214,1795399200215,1795395661214,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,8,'p1','request-60','{"copy":0,"evidence":{"code":"ended"},"job":8}');
INSERT INTO event VALUES (75,'f16c8f1c',1795395661214,1795399200216,1795395661214,1,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',8,'A008','request-60','{"manner":"chosen","outcome":"accepted","procedure":null,"reason":null}');
INSERT INTO event VALUES (76,'f16c8f1c',1795395661217,1795399200218,1795395661217,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-61','{"kept":true,"narrowed":true,"promised_at":1795395900078,"reason":"present","why":null}');
INSERT INTO event VALUES (77,'f16c8f1c',1795395661219,1795399200220,1795395661219,1,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-62','{"to_desk":"6","to_officer":null,"to_service":null}');
INSERT INTO event VALUES (78,'f16c8f1c',1795395661221,1795399200222,1795395661221,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,11,'A010','request-63','{"expected":null,"origin":"desk","priority_class":null,"promised_at":1795396561221,"quoted":null,"service":"y-te"}');
INSERT INTO event VALUES (79,'f16c8f1c',1795395661221,1795399200223,1795395661221,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',11,'A010','request-63','{"kept":true,"narrowed":false,"promised_at":1795396561221,"reason":"serve_now","why":null}');
INSERT INTO event VALUES (80,'f16c8f1c',1795395661221,1795399200224,1795395661221,1,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',11,'A010','request-63','{}');
INSERT INTO event VALUES (81,'f16c8f1c',1795395661225,1795399200226,1795395661225,1,'ticket.service_changed',1,'cli:test','administrator','cli:test','5','q5',11,'A010','request-64','{"after":"ho-tich","before":"y-te"}');
INSERT INTO event VALUES (82,'f16c8f1c',1795395661227,1795399200228,1795395661227,1,'visit.rated',1,'kiosk:k1','terminal','kiosk:k1','5',NULL,11,'A010','request-65','{"before":null,"level":"dissatisfied","outcome_right":null,"source":"pad"}');
INSERT INTO event VALUES (83,'f16c8f1c',1795395661229,1795399200230,1795395661229,1,'visit.rated',1,'kiosk:k1','terminal','kiosk:k1','5',NULL,11,'A010','request-66','{"before":"dissatisfied","level":"satisfied","outcome_right":null,"source":"pad"}');
INSERT INTO event VALUES (84,'f16c8f1c',1795395661231,1795399200232,1795395661231,1,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,11,'p1','request-67','{"job":14,"paper":"visit","visit":1}');
INSERT INTO event VALUES (85,'f16c8f1c',1795395661231,1795399200233,1795395661231,1,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',11,'A010','request-67','{"manner":"chosen","outcome":"advice","procedure":"khac","reason":"other"}');
INSERT INTO event VALUES (86,'f16c8f1c',1795395661234,1795399200235,1795395661234,1,'visit.rated',1,'kiosk:k1','terminal','kiosk:k1','5',NULL,11,'A010','request-68','{"before":null,"level":"dissatisfied","outcome_right":true,"source":"kiosk"}');
INSERT INTO event VALUES (87,'f16c8f1c',1795395661236,1795399200237,1795395661236,1,'visit.rated',1,'kiosk:k1','terminal','kiosk:k1','5',NULL,11,'A010','request-69','{"before":"satisfied","level":"very_satisfied","outcome_right":null,"source":"pad"}');
INSERT INTO event VALUES (88,'f16c8f1c',1795395661239,1795399200240,1795395661239,1,'desk.break_announced',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-70','{"from_at":1795399261238,"reason":"meeting","to_at":1795400161238}');
INSERT INTO event VALUES (89,'f16c8f1c',1795395661241,1795399200242,1795395661241,1,'desk.break_cancelled',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-71','{"from_at":1795399261238,"to_at":1795400161238}');
INSERT INTO event VALUES (90,'f16c8f1c',1795395661243,1795399200244,1795395661243,1,'desk.paused',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-72','{"reason":"break"}');
INSERT INTO event VALUES (91,'f16c8f1c',1795395661243,1795399200245,1795395661243,1,'desk.break_announced',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-72','{"from_at":1795395661243,"reason":"break","to_at":1795399261238}');
INSERT INTO event VALUES (92,'f16c8f1c',1795395661246,1795399200247,1795395661246,1,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-73','{"reason":null}');
INSERT INTO event VALUES (93,'f16c8f1c',1795395661248,1795399200249,1795395661248,1,'duty.ended',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,'request-74','{"reason":"closed"}');
INSERT INTO event VALUES (94,'f16c8f1c',1795395661248,1795399200250,1795395661248,1,'desk.closed',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-74','{"reason":null}');
INSERT INTO event VALUES (95,'f16c8f1c',1795395661251,1795399200252,1795395661251,NULL,'alert.opened',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'help:kiosk:k1','request-75','{"alert":1,"severity":"warning"}');
INSERT INTO event VALUES (96,'f16c8f1c',1795395661251,1795399200253,1795395661251,NULL,'help.called',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'kiosk:k1','request-75','{}');
INSERT INTO event VALUES (97,'f16c8f1c',1795395661290,1795399200306,1795395661290,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'promise_breaking:thi-dua',NULL,'{"alert":2,"breaking":1,"broken":0,"severity":"warning"}');
INSERT INTO event VALUES (98,'f16c8f1c',1795395661308,1795399200309,1795395661308,NULL,'centre.applied',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'dan-hai','request-76','{"settings":[{"after":"chung-thuc","before":null,"setting":"cashier_service"},{"after":0,"before":null,"setting":"keypad.b5.address"},{"after":"b5","before":null,"setting":"keypad.b5.code"},{"after":"5","before":null,"setting":"keypad.b5.desk"},{"after":"ascii","before":null,"setting":"keypad.b5.profile"},{"after":"/dev/ttyS0","before":null,"setting":"keypad.b5.url"},{"after":"p2","before":null,"setting":"printer.p1.fallback"},{"after":"p2","before":null,"setting":"printer.p2.code"},{"after":"bitmap","before":null,"setting":"printer.p2.encoding"},{"after":0,"before":null,"setting":"printer.p2.feed_dots"},{"after":"auto","before":null,"setting":"printer.p2.fence"},{"after":true,"before":null,"setting":"printer.p2.trimmed"},{"after":"tcp://127.0.0.1:9100","before":null,"setting":"printer.p2.url"},{"after":60,"before":null,"setting":"printer.p2.warn_slips"},{"after":576,"before":null,"setting":"printer.p2.width_dots"},{"after":"sanh","before":null,"setting":"printer.p2.zone"}],"version":2,"why":null}');
INSERT INTO event VALUES (99,'f16c8f1c',1795395661313,1795399200314,1795395661313,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,1,'p1',NULL,'{"copy":0,"evidence":{},"job":1}');
INSERT INTO event VALUES (100,'f16c8f1c',1795395661317,1795399200318,1795395661317,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,2,'p1',NULL,'{"copy":0,"evidence":{},"job":2}');
INSERT INTO event VALUES (101,'f16c8f1c',1795395661319,1795399200320,1795395661319,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"evidence":{"code":"paper_out"},"state":"fault"}');
INSERT INTO event VALUES (102,'f16c8f1c',1795395661321,1795399200322,1795395661321,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p2',NULL,'{"evidence":{"code":"ok"},"state":"ok"}');
INSERT INTO event VALUES (103,'f16c8f1c',1795395661321,1795399200323,1795395661321,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,3,'p2',NULL,'{"before":"p1","copy":0,"job":3}');
INSERT INTO event VALUES (104,'f16c8f1c',1795395661321,1795399200324,1795395661321,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,6,'p2',NULL,'{"before":"p1","copy":0,"job":6}');
INSERT INTO event VALUES (105,'f16c8f1c',1795395661321,1795399200325,1795395661321,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,7,'p2',NULL,'{"before":"p1","copy":0,"job":7}');
INSERT INTO event VALUES (106,'f16c8f1c',1795395661321,1795399200326,1795395661321,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,4,'p2',NULL,'{"before":"p1","copy":1,"job":9}');
INSERT INTO event VALUES (107,'f16c8f1c',1795395661321,1795399200327,1795395661321,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,NULL,'p2',NULL,'{"before":"p1","copy":0,"job":11}');
INSERT INTO event VALUES (108,'f16c8f1c',1795395661321,1795399200328,1795395661321,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,10,'p2',NULL,'{"before":"p1","copy":0,"job":13}');
INSERT INTO event VALUES (109,'f16c8f1c',1795395661321,1795399200329,1795395661321,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,NULL,'p2',NULL,'{"before":"p1","copy":0,"job":14}');
INSERT INTO event VALUES (110,'f16c8f1c',1795395661330,1795399200331,1795395661330,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,12,'A011',NULL,'{"expected":1860000,"origin":"cli","priority_class":null,"promised_at":1795396561330,"quoted":[1795396500000,1795399500000],"service":"ho-tich"}');
INSERT INTO event VALUES (111,'f16c8f1c',1795395661333,1795399200334,1795395661333,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,12,'p2',NULL,'{"before":"p1","copy":0,"job":15}');
INSERT INTO event VALUES (112,'f16c8f1c',1795395661335,1795399200336,1795395661335,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"evidence":{"code":"ok"},"state":"ok"}');
INSERT INTO event VALUES (113,'f16c8f1c',1795395661335,1795399200337,1795395661335,NULL,'printer.roll_changed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"how":"sensor","learnt":null,"mm":240,"slips":2}');
INSERT INTO event VALUES (114,'f16c8f1c',1795395661338,1795399200339,1795395661338,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,13,'A012',NULL,'{"expected":1860000,"origin":"cli","priority_class":null,"promised_at":1795396561338,"quoted":[1795396500000,1795399500000],"service":"ho-tich"}');
INSERT INTO event VALUES (115,'f16c8f1c',1795396321341,1795399200342,1795396321341,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,13,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":16}');
INSERT INTO event VALUES (116,'f16c8f1c',1795396321344,1795399200345,1795396321344,NULL,'printer.probed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"answers":"12 12 12 12","fence":"process_id"}');
INSERT INTO event VALUES (117,'f16c8f1c',1795396321346,1795399200347,1795396321346,NULL,'alert.acknowledged',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'1','request-77','{}');
INSERT INTO event VALUES (118,'f16c8f1c',1795396321349,1795399200350,1795396321349,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9001','request-78','{"after":2,"before":1,"channel":"postal","dossier":1,"due_at":1796260321348,"procedure":"1.001193","received_at":1795396321349,"told":true}');
INSERT INTO event VALUES (119,'f16c8f1c',1795396321352,1795399200353,1795396321352,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9002','request-79','{"after":2,"before":1,"channel":"postal","dossier":2,"due_at":1796260321351,"procedure":"1.001193","received_at":1795396321352,"told":true}');
INSERT INTO event VALUES (120,'f16c8f1c',1795396321354,1795399200355,1795396321354,1,'batch.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261123-1','request-80','{"agency":"ubnd-xa","direction":"out","trip":"09:30"}');
INSERT INTO event VALUES (121,'f16c8f1c',1795396321356,1795399200357,1795396321356,1,'batch.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261123-1','request-81','{"code":"H21.25-261123-9001"}');
INSERT INTO event VALUES (122,'f16c8f1c',1795396321358,1795399200359,1795396321358,1,'batch.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261123-1','request-82','{"code":"H21.25-261123-9002"}');
INSERT INTO event VALUES (123,'f16c8f1c',1795396321360,1795399200361,1795396321360,1,'batch.removed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261123-1','request-83','{"code":"H21.25-261123-9002"}');
INSERT INTO event VALUES (124,'f16c8f1c',1795396321362,1795399200363,1795396321362,1,'dossier.processing',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9001','request-84','{"after":4,"batch":"BG-261123-1","before":2,"dossier":1}');
INSERT INTO event VALUES (125,'f16c8f1c',1795396321362,1795399200364,1795396321362,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-84','{"job":17,"paper":"handover"}');
INSERT INTO event VALUES (126,'f16c8f1c',1795396321362,1795399200365,1795396321362,1,'batch.sent',1,'cli:test','administrator','cli:test','5',NULL,NULL,'BG-261123-1','request-84','{"carrier":"Bưu điện","count":1,"job":17}');
INSERT INTO event VALUES (127,'f16c8f1c',1795396321366,1795399200367,1795396321366,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-85','{"copy":0,"evidence":{"code":"replaced"},"job":17}');
INSERT INTO event VALUES (128,'f16c8f1c',1795396321366,1795399200368,1795396321366,1,'batch.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261123-1','request-85','{"copy":1,"job":18,"printer":"p1"}');
INSERT INTO event VALUES (129,'f16c8f1c',1795396321369,1795399200370,1795396321369,1,'batch.arrived',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261123-1','request-86','{"code":"H21.25-261123-9001"}');
INSERT INTO event VALUES (130,'f16c8f1c',1795396321371,1795399200372,1795396321371,1,'batch.received',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261123-1','request-87','{"codes":["H21.25-261123-9001"],"count":1,"missing":[]}');
INSERT INTO event VALUES (131,'f16c8f1c',1795396321373,1795399200374,1795396321373,1,'dossier.processed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9001','request-88','{"after":9,"before":4,"dossier":1,"due_at":1796260321348,"reason":null,"result":"granted"}');
INSERT INTO event VALUES (132,'f16c8f1c',1795396321375,1795399200376,1795396321375,1,'dossier.posted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9001','request-89','{"dossier":1,"tracking":"RR1"}');
INSERT INTO event VALUES (133,'f16c8f1c',1795396321377,1795399200378,1795396321377,1,'dossier.came_back',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9001','request-90','{"dossier":1,"shelf":null,"tracking":"RR1"}');
INSERT INTO event VALUES (134,'f16c8f1c',1795396321379,1795399200380,1795396321379,1,'dossier.posted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9001','request-91','{"dossier":1,"tracking":"RR2"}');
INSERT INTO event VALUES (135,'f16c8f1c',1795396321381,1795399200382,1795396321381,1,'dossier.returned',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9001','request-92','{"after":10,"before":9,"dossier":1,"due_at":1796260321348,"how":"post","processed_at":1795396321373}');
INSERT INTO event VALUES (136,'f16c8f1c',1795396321383,1795399200384,1795396321383,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,14,'A013','request-93','{"expected":null,"origin":"desk","priority_class":null,"promised_at":1795397221383,"quoted":null,"service":"ho-tich"}');
INSERT INTO event VALUES (137,'f16c8f1c',1795396321383,1795399200385,1795396321383,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',14,'A013','request-93','{"kept":true,"narrowed":false,"promised_at":1795397221383,"reason":"serve_now","why":null}');
INSERT INTO event VALUES (138,'f16c8f1c',1795396321383,1795399200386,1795396321383,1,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',14,'A013','request-93','{}');
INSERT INTO event VALUES (139,'f16c8f1c',1795396321387,1795399200388,1795396321387,1,'fee.demanded',1,'cli:test','administrator','cli:test','5',NULL,14,'1','request-94','{"amount_vnd":8000,"dossier":2,"fee_kind":"charge"}');
INSERT INTO event VALUES (140,'f16c8f1c',1795396321387,1795399200389,1795396321387,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-94','{"job":19,"paper":"fee"}');
INSERT INTO event VALUES (141,'f16c8f1c',1795396321390,1795399200391,1795396321390,1,'fee.demanded',1,'cli:test','administrator','cli:test','5',NULL,14,'2','request-95','{"amount_vnd":8000,"dossier":2,"fee_kind":"charge"}');
INSERT INTO event VALUES (142,'f16c8f1c',1795396321390,1795399200392,1795396321390,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-95','{"job":20,"paper":"fee"}');
INSERT INTO event VALUES (143,'f16c8f1c',1795396321393,1795399200394,1795396321393,1,'fee.demanded',1,'cli:test','administrator','cli:test','5',NULL,14,'3','request-96','{"amount_vnd":8000,"dossier":2,"fee_kind":"charge"}');
INSERT INTO event VALUES (144,'f16c8f1c',1795396321393,1795399200395,1795396321393,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-96','{"job":21,"paper":"fee"}');
INSERT INTO event VALUES (145,'f16c8f1c',1795396321396,1795399200397,1795396321396,1,'fee.waived',1,'cli:test','administrator','cli:test',NULL,NULL,14,'1','request-97','{"dossier":2,"reason":"poor"}');
INSERT INTO event VALUES (146,'f16c8f1c',1795396321398,1795399200399,1795396321398,1,'fee.cancelled',1,'cli:test','administrator','cli:test',NULL,NULL,14,'2','request-98','{"dossier":2,"why":"ghi nhầm"}');
INSERT INTO event VALUES (147,'f16c8f1c',1795396321400,1795399200401,1795396321400,1,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',14,'A013','request-99','{"then":null,"to_desk":null,"to_service":"chung-thuc","way":"to_cashier"}');
INSERT INTO event VALUES (148,'f16c8f1c',1795396321402,1795399200403,1795396321402,1,'ticket.called',1,'cli:test','administrator','cli:test','6','extra',14,'A013','request-100','{"kept":true,"narrowed":false,"promised_at":1795397221383,"reason":"chosen","why":"nộp phí"}');
INSERT INTO event VALUES (149,'f16c8f1c',1795396321404,1795399200405,1795396321404,1,'fee.paid',1,'cli:test','administrator','cli:test','6',NULL,14,'3','request-101','{"amount_vnd":8000,"collector":"ubnd-xa","dossier":2,"method":"cash","number":"BL1"}');
INSERT INTO event VALUES (150,'f16c8f1c',1795396321406,1795399200407,1795396321406,1,'ticket.transferred',1,'cli:test','administrator','cli:test','6','extra',14,'A013','request-102','{"to_desk":"5","to_service":"ho-tich","way":"back"}');
INSERT INTO event VALUES (151,'f16c8f1c',1795396321408,1795399200409,1795396321408,1,'fee.refunded',1,'cli:test','administrator','cli:test','6',NULL,14,'3','request-103','{"amount_vnd":-8000,"dossier":2,"number":"PC1","why":"thu nhầm"}');
INSERT INTO event VALUES (152,'f16c8f1c',1795396321410,1795399200411,1795396321410,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',14,'A013','request-104','{"kept":true,"narrowed":false,"promised_at":1795397221383,"reason":"chosen","why":"quay lại"}');
INSERT INTO event VALUES (153,'f16c8f1c',1795396321412,1795399200413,1795396321412,1,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',14,'A013','request-105','{"manner":"chosen","outcome":"fee_paid","procedure":null,"reason":null}');
INSERT INTO event VALUES (154,'f16c8f1c',1795396321419,1795399200420,1795396321419,1,'dossier.registered',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7000','request-106','{"channel":"online","dossier":3,"procedure":"1.001193","received_at":1795396321419}');
INSERT INTO event VALUES (155,'f16c8f1c',1795396321421,1795399200422,1795396321421,1,'dossier.seen',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7000','request-107','{"dossier":3}');
INSERT INTO event VALUES (156,'f16c8f1c',1795396321423,1795399200424,1795396321423,1,'dossier.registered',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7001','request-108','{"channel":"online","dossier":4,"procedure":"1.001193","received_at":1795396321423}');
INSERT INTO event VALUES (157,'f16c8f1c',1795396321425,1795399200426,1795396321425,1,'dossier.seen',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7001','request-109','{"dossier":4}');
INSERT INTO event VALUES (158,'f16c8f1c',1795396321427,1795399200428,1795396321427,1,'dossier.registered',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7002','request-110','{"channel":"online","dossier":5,"procedure":"1.001193","received_at":1795396321427}');
INSERT INTO event VALUES (159,'f16c8f1c',1795396321429,1795399200430,1795396321429,1,'dossier.seen',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7002','request-111','{"dossier":5}');
INSERT INTO event VALUES (160,'f16c8f1c',1795396321431,1795399200432,1795396321431,1,'dossier.registered',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7003','request-112','{"channel":"online","dossier":6,"procedure":"1.001193","received_at":1795396321431}');
INSERT INTO event VALUES (161,'f16c8f1c',1795396321433,1795399200434,1795396321433,1,'dossier.seen',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7003','request-113','{"dossier":6}');
INSERT INTO event VALUES (162,'f16c8f1c',1795396321435,1795399200436,1795396321435,1,'dossier.code_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-114','{"before":"H21.25-261123-7000","dossier":3}');
INSERT INTO event VALUES (163,'f16c8f1c',1795396321437,1795399200438,1795396321437,1,'dossier.refused',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7001','request-115','{"after":3,"before":1,"dossier":4,"reason":"not_competent"}');
INSERT INTO event VALUES (164,'f16c8f1c',1795396321439,1795399200440,1795396321439,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-116','{"after":2,"before":1,"channel":"online","dossier":3,"due_at":1796260321418,"procedure":"1.001193","received_at":1795396321419,"told":true}');
INSERT INTO event VALUES (165,'f16c8f1c',1795396321441,1795399200442,1795396321441,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7002','request-117','{"after":2,"before":1,"channel":"online","dossier":5,"due_at":1796260321418,"procedure":"1.001193","received_at":1795396321427,"told":true}');
INSERT INTO event VALUES (166,'f16c8f1c',1795396321443,1795399200444,1795396321443,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7003','request-118','{"after":2,"before":1,"channel":"online","dossier":6,"due_at":1796260321418,"procedure":"1.001193","received_at":1795396321431,"told":true}');
INSERT INTO event VALUES (167,'f16c8f1c',1795396321445,1795399200446,1795396321445,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-119','{"job":22,"paper":"dossier"}');
INSERT INTO event VALUES (168,'f16c8f1c',1795396321445,1795399200447,1795396321445,1,'dossier.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-119','{"copy":0,"dossier":3,"job":22,"printer":"p1"}');
INSERT INTO event VALUES (169,'f16c8f1c',1795396321448,1795399200449,1795396321448,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p2','request-120','{"copy":0,"evidence":{"code":"replaced"},"job":14}');
INSERT INTO event VALUES (170,'f16c8f1c',1795396321448,1795399200450,1795396321448,1,'visit.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,11,'A010','request-120','{"copy":1,"job":23,"printer":"p1","visit":1}');
INSERT INTO event VALUES (171,'f16c8f1c',1795396321451,1795399200452,1795396321451,1,'dossier.withdrawn',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7002','request-121','{"after":7,"before":2,"dossier":5,"reason":"asked"}');
INSERT INTO event VALUES (172,'f16c8f1c',1795396321453,1795399200454,1795396321453,1,'dossier.processing',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7003','request-122','{"after":4,"before":2,"dossier":6}');
INSERT INTO event VALUES (173,'f16c8f1c',1795396321455,1795399200456,1795396321455,1,'dossier.stopped',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7003','request-123','{"after":8,"before":4,"dossier":6,"reason":"not_completed"}');
INSERT INTO event VALUES (174,'f16c8f1c',1795396321458,1795399200459,1795396321458,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8002','request-124','{"after":2,"before":1,"channel":"postal","dossier":7,"due_at":1795399921457,"procedure":"1.001193","received_at":1795396321458,"told":true}');
INSERT INTO event VALUES (175,'f16c8f1c',1795396321460,1795399200461,1795396321460,NULL,'urging.sent',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'1','request-125','{"agency":"ubnd-xa","batches":0,"dossiers":1,"late":0,"way":null}');
INSERT INTO event VALUES (176,'f16c8f1c',1795396321462,1795399200463,1795396321462,NULL,'urging.answered',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'1','request-126','{"agency":"ubnd-xa","sent_at":1795396321460}');
INSERT INTO event VALUES (177,'f16c8f1c',1795396321464,1795399200465,1795396321464,1,'dossier.processing',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-127','{"after":4,"before":2,"dossier":3}');
INSERT INTO event VALUES (178,'f16c8f1c',1795396321464,1795399200466,1795396321464,1,'dossier.step',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-127','{"dossier":3,"step":"appraised"}');
INSERT INTO event VALUES (179,'f16c8f1c',1795396321467,1795399200468,1795396321467,1,'dossier.supplement_asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-128','{"after":5,"before":4,"contrary":false,"dossier":3,"late":false,"paper":false,"position":1,"reason":"missing","stage":"processing","why":null}');
INSERT INTO event VALUES (180,'f16c8f1c',1795396321469,1795399200470,1795396321469,1,'dossier.completed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-129','{"after":4,"before":5,"channel":"online","dossier":3,"due_at":1796260321418,"procedure":"1.001193","received_at":1795396321419,"told":true}');
INSERT INTO event VALUES (181,'f16c8f1c',1795396321471,1795399200472,1795396321471,1,'dossier.payment_demanded',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-130','{"after":6,"before":4,"dossier":3}');
INSERT INTO event VALUES (182,'f16c8f1c',1795396321473,1795399200474,1795396321473,1,'dossier.payment_made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-131','{"after":4,"before":6,"dossier":3,"due_at":1796260321418}');
INSERT INTO event VALUES (183,'f16c8f1c',1795396321475,1795399200476,1795396321475,1,'dossier.rescheduled',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-132','{"contrary":false,"dossier":3,"late":false,"letter_no":"12/VP","new_due_at":1796346721418,"old_due_at":1796260321418,"reason":"workload","why":null}');
INSERT INTO event VALUES (184,'f16c8f1c',1795396321478,1795399200479,1795396321478,1,'dossier.told',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-134','{"dossier":3,"how":"phone","notice":"rescheduled"}');
INSERT INTO event VALUES (185,'f16c8f1c',1795396321480,1795399200481,1795396321480,1,'dossier.paper',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-135','{"dossier":3,"form":"apology","people":false}');
INSERT INTO event VALUES (186,'f16c8f1c',1795396321482,1795399200483,1795396321482,1,'dossier.processed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-136','{"after":9,"before":4,"dossier":3,"due_at":1796346721418,"reason":null,"result":"granted"}');
INSERT INTO event VALUES (187,'f16c8f1c',1795396321484,1795399200485,1795396321484,1,'dossier.shelved',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-137','{"dossier":3,"shelf":"B2"}');
INSERT INTO event VALUES (188,'f16c8f1c',1795396321488,1795399200489,1795396321488,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,15,'A014','request-138','{"dossier":3,"expected":1464416,"origin":"cli","priority_class":null,"promised_at":1795397221488,"quoted":[1795396800000,1795398000000],"service":"ho-tich"}');
INSERT INTO event VALUES (189,'f16c8f1c',1795396321490,1795399200491,1795396321490,1,'dossier.returned',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-139','{"after":10,"before":9,"dossier":3,"due_at":1796346721418,"how":"receipt_shown","processed_at":1795396321482}');
INSERT INTO event VALUES (190,'f16c8f1c',1795396321492,1795399200493,1795396321492,1,'dossier.reopened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-140','{"after":4,"before":10,"dossier":3,"due_at":1795741921492,"was_processed_at":1795396321482,"why":"sai họ tên"}');
INSERT INTO event VALUES (191,'f16c8f1c',1795385521524,1795399200526,1795396321525,NULL,'dossier.registered',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261101-0001','request-141','{"channel":"online","dossier":8,"procedure":"1.001193","received_at":1795385521524,"source":"tinh"}');
INSERT INTO event VALUES (192,'f16c8f1c',1795389121524,1795399200527,1795396321525,NULL,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261101-0001','request-141','{"after":2,"before":1,"channel":"online","dossier":8,"due_at":1795399921524,"procedure":"1.001193","received_at":1795385521524,"told":true}');
INSERT INTO event VALUES (193,'f16c8f1c',1795392721524,1795399200528,1795396321525,NULL,'dossier.processing',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261101-0001','request-141','{"after":4,"before":2,"dossier":8}');
INSERT INTO event VALUES (194,'f16c8f1c',1795392721524,1795399200529,1795396321525,NULL,'dossier.supplement_asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261101-0001','request-141','{"after":5,"before":4,"contrary":false,"dossier":8,"late":false,"paper":false,"position":1,"reason":"other","stage":"processing","why":null}');
INSERT INTO event VALUES (195,'f16c8f1c',1795396321525,1795399200530,1795396321525,NULL,'exchange.imported',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'tinh','request-141','{"again":1,"by":"cli:test","matched":2,"moved":1,"new":1,"rejected":1}');
INSERT INTO event VALUES (196,'f16c8f1c',1795396321531,1795399200532,1795396321531,NULL,'exchange.compared',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'tinh','request-142','{"both":0,"differing":0,"first":"2026-11-23","last":"2026-11-23","only_ours":1,"only_theirs":0}');
INSERT INTO event VALUES (197,'f16c8f1c',1795396321534,1795399200535,1795396321534,NULL,'centre.applied',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'dan-hai','request-143','{"settings":[{"after":"full","before":"light","setting":"service.ho-tich.intake"}],"version":3,"why":null}');
INSERT INTO event VALUES (198,'f16c8f1c',1795396321536,1795399200537,1795396321536,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0001','request-144','{"after":2,"before":1,"channel":"postal","dossier":9,"due_at":1795429800000,"procedure":"1.001193","received_at":1795396321536,"told":false}');
INSERT INTO event VALUES (199,'f16c8f1c',1795396321536,1795399200538,1795396321536,1,'person.postponed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0001','request-144','{"dossier":9}');
INSERT INTO event VALUES (200,'f16c8f1c',1795396321539,1795399200540,1795396321539,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0002','request-145','{"after":2,"before":1,"channel":"postal","dossier":10,"due_at":1795429800000,"procedure":"1.001193","received_at":1795396321539,"told":false}');
INSERT INTO event VALUES (201,'f16c8f1c',1795396321539,1795399200541,1795396321539,1,'person.postponed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0002','request-145','{"dossier":10}');
INSERT INTO event VALUES (202,'f16c8f1c',1795396321543,1795399200544,1795396321543,1,'person.put',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0001','request-146','{"dossier":9,"removed":[],"roles":["owner"]}');
INSERT INTO event VALUES (203,'f16c8f1c',1795396321545,1795399200546,1795396321545,1,'person.read',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0001',NULL,'{"dossier":9,"roles":["owner"]}');
INSERT INTO event VALUES (204,'f16c8f1c',1795396321548,1795399200549,1795396321548,1,'person.put',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0002','request-147','{"dossier":10,"removed":[],"roles":["owner"]}');
INSERT INTO event VALUES (205,'f16c8f1c',1795396321550,1795399200551,1795396321550,1,'person.read',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0002',NULL,'{"dossier":10,"roles":["owner"]}');
INSERT INTO event VALUES (206,'f16c8f1c',1795396321552,1795399200553,1795396321552,1,'person.purged',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0002','request-148','{"dossier":10,"roles":["owner"],"rule":"asked","why":"xin"}');
INSERT INTO event VALUES (207,'f16c8f1c',1795396321558,1795399200559,1795396321558,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0003','request-150','{"after":2,"before":1,"channel":"online","dossier":11,"due_at":1795396321558,"procedure":"1.001193","received_at":1795396321558,"told":true}');
INSERT INTO event VALUES (208,'f16c8f1c',1795396322560,1795399200561,1795396322560,NULL,'alert.opened',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'dossier_asked_late:TAM-DANHAI-261123-0003','request-151','{"alert":3,"date":"2026-11-23","severity":"warning"}');
INSERT INTO event VALUES (209,'f16c8f1c',1795396322560,1795399200562,1795396322560,1,'dossier.asked_late',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'TAM-DANHAI-261123-0003','request-151','{"dossier":11,"due_at":1795396321558}');
INSERT INTO event VALUES (210,'f16c8f1c',1795396322563,1795399200579,1795396322563,NULL,'clock.confirmed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-152','{"drift_ms":0,"why":null}');
INSERT INTO event VALUES (211,'f16c8f1c',1795396322580,1795399200581,1795396322580,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'ebb17da13e29760e5602d4fdbc8606ef092e33038847ed797bbe137be4006a85','request-153','{"signed":true,"through":210,"why":"on_demand"}');
INSERT INTO event VALUES (212,'f16c8f1c',1795396322583,1795399200584,1795396322583,NULL,'complaint.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'KN-2026-0001','request-154','{"about":"delay","channel":"desk","concerned":["q5"],"due_at":1797353999999,"on_dossier":null,"on_ticket":11,"owner":"gs1"}');
INSERT INTO event VALUES (213,'f16c8f1c',1795396322585,1795399200586,1795396322585,NULL,'complaint.handed_on',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'KN-2026-0001','request-155','{"before":"gs1","owner":"gs1"}');
INSERT INTO event VALUES (214,'f16c8f1c',1795396322587,1795399200588,1795396322587,NULL,'complaint.answered',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'KN-2026-0001','request-156','{"about":"delay","late":false,"upheld":true}');
INSERT INTO event VALUES (215,'f16c8f1c',1795396322589,1795399200590,1795396322589,NULL,'complaint.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'KN-2026-0002','request-157','{"about":"extra_papers","channel":"desk","concerned":[],"due_at":1797353999999,"on_dossier":11,"on_ticket":null,"owner":"gs1"}');
INSERT INTO event VALUES (216,'f16c8f1c',1795396322596,1795399200597,1795396322596,NULL,'seal.verified',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-158','{"intact":true,"seal":1,"through":210}');
INSERT INTO event VALUES (217,'f16c8f1c',1795396322598,1795399200599,1795396322598,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-159','{"job":24,"paper":"test"}');
INSERT INTO event VALUES (218,'f16c8f1c',1795396322600,1795399200601,1795396322600,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-160','{"job":25,"paper":"numbers"}');
INSERT INTO event VALUES (219,'f16c8f1c',1795396322602,1795399200603,1795396322602,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-161','{"job":26,"paper":"seal"}');
INSERT INTO event VALUES (220,'f16c8f1c',1795396322605,1795399200606,1795396322605,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-162','{"job":27,"paper":"report"}');
INSERT INTO event VALUES (221,'f16c8f1c',1795396322607,1795399200608,1795396322607,NULL,'printer.roll_changed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-163','{"how":"said","learnt":null,"mm":0,"slips":0}');
INSERT INTO event VALUES (222,'f16c8f1c',1795396322609,1795399200610,1795396322609,NULL,'printer.recovery',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-164','{}');
INSERT INTO event VALUES (223,'f16c8f1c',1795396322619,1795399200620,1795396322619,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,10,'p2','request-165','{"copy":0,"evidence":{"code":"ended"},"job":13}');
INSERT INTO event VALUES (224,'f16c8f1c',1795396322619,1795399200621,1795396322619,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,10,'C001','request-165','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (225,'f16c8f1c',1795396322619,1795399200622,1795396322619,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,10,'p1','request-165','{"job":28,"paper":"appointment"}');
INSERT INTO event VALUES (226,'f16c8f1c',1795396322619,1795399200623,1795396322619,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-165','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (227,'f16c8f1c',1795396322619,1795399200624,1795396322619,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,2,'p1','request-165','{"job":29,"paper":"appointment"}');
INSERT INTO event VALUES (228,'f16c8f1c',1795396322619,1795399200625,1795396322619,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,1,'A001','request-165','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (229,'f16c8f1c',1795396322619,1795399200626,1795396322619,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,1,'p1','request-165','{"job":30,"paper":"appointment"}');
INSERT INTO event VALUES (230,'f16c8f1c',1795396322619,1795399200627,1795396322619,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,3,'p2','request-165','{"copy":0,"evidence":{"code":"ended"},"job":3}');
INSERT INTO event VALUES (231,'f16c8f1c',1795396322619,1795399200628,1795396322619,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,3,'A003','request-165','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (232,'f16c8f1c',1795396322619,1795399200629,1795396322619,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,3,'p1','request-165','{"job":31,"paper":"appointment"}');
INSERT INTO event VALUES (233,'f16c8f1c',1795396322619,1795399200630,1795396322619,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,4,'p2','request-165','{"copy":1,"evidence":{"code":"ended"},"job":9}');
INSERT INTO event VALUES (234,'f16c8f1c',1795396322619,1795399200631,1795396322619,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,4,'A004','request-165','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (235,'f16c8f1c',1795396322619,1795399200632,1795396322619,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,4,'p1','request-165','{"job":32,"paper":"appointment"}');
INSERT INTO event VALUES (236,'f16c8f1c',1795396322619,1795399200633,1795396322619,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,6,'p2','request-165','{"copy":0,"evidence":{"code":"ended"},"job":6}');
INSERT INTO event VALUES (237,'f16c8f1c',1795396322619,1795399200634,1795396322619,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,6,'A006','request-165','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (238,'f16c8f1c',1795396322619,1795399200635,1795396322619,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,6,'p1','request-165','{"job":33,"paper":"appointment"}');
INSERT INTO event VALUES (239,'f16c8f1c',1795396322619,1795399200636,1795396322619,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,7,'p2','request-165','{"copy":0,"evidence":{"code":"ended"},"job":7}');
INSERT INTO event VALUES (240,'f16c8f1c',1795396322619,1795399200637,1795396322619,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,7,'A007','request-165','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (241,'f16c8f1c',1795396322619,1795399200638,1795396322619,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,7,'p1','request-165','{"job":34,"paper":"appointment"}');
INSERT INTO event VALUES (242,'f16c8f1c',1795396322619,1795399200639,1795396322619,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,12,'p2','request-165','{"copy":0,"evidence":{"code":"ended"},"job":15}');
INSERT INTO event VALUES (243,'f16c8f1c',1795396322619,1795399200640,1795396322619,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,12,'A011','request-165','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (244,'f16c8f1c',1795396322619,1795399200641,1795396322619,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,12,'p1','request-165','{"job":35,"paper":"appointment"}');
INSERT INTO event VALUES (245,'f16c8f1c',1795396322619,1795399200642,1795396322619,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,13,'A012','request-165','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (246,'f16c8f1c',1795396322619,1795399200643,1795396322619,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,13,'p1','request-165','{"job":36,"paper":"appointment"}');
INSERT INTO event VALUES (247,'f16c8f1c',1795396322619,1795399200644,1795396322619,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,15,'A014','request-165','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (248,'f16c8f1c',1795396322619,1795399200645,1795396322619,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,15,'p1','request-165','{"job":37,"paper":"appointment"}');
INSERT INTO event VALUES (249,'f16c8f1c',1795396322646,1795399200647,1795396322646,1,'appointment.missed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'HEN-1','request-166','{"service":"thi-dua","slot_at":1795395960175}');
INSERT INTO event VALUES (250,'f16c8f1c',1795396322646,1795399200648,1795396322646,1,'duty.ended',1,'cli:test','administrator','cli:test','6','extra',NULL,NULL,'request-166','{"reason":"day_closed"}');
INSERT INTO event VALUES (251,'f16c8f1c',1795396322646,1795399200649,1795396322646,1,'duty.ended',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,'request-166','{"reason":"day_closed"}');
INSERT INTO event VALUES (252,'f16c8f1c',1795396322646,1795399200650,1795396322646,1,'desk.closed',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,'request-166','{"reason":"day_closed"}');
INSERT INTO event VALUES (253,'f16c8f1c',1795396322646,1795399200651,1795396322646,1,'desk.closed',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,'request-166','{"reason":"day_closed"}');
INSERT INTO event VALUES (254,'f16c8f1c',1795396322646,1795399200652,1795396322646,1,'day.closed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-23','request-166','{"counts":{"expired":0,"unrecorded":0},"why":"Mất điện"}');
INSERT INTO event VALUES (255,'f16c8f1c',1795396322646,1795399200653,1795396322646,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'aee7accf594b4877f704004e4bbdd81f4c2821ade03de88f86d842cfea33e9ca','request-166','{"signed":true,"through":254,"why":"day_closed"}');
INSERT INTO event VALUES (256,'f16c8f1c',1795482722654,1795399200670,1795482722654,2,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-24','request-167','{}');
INSERT INTO event VALUES (257,'f16c8f1c',1795482722673,1795399200674,1795482722673,2,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,16,'C001','request-168','{"expected":null,"origin":"appointment","priority_class":null,"promised_at":1795483022673,"quoted":null,"service":"thi-dua"}');
INSERT INTO event VALUES (258,'f16c8f1c',1795482722676,1795399200677,1795482722676,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,16,'p1','request-169','{"copy":0,"evidence":{"code":"ended"},"job":38}');
INSERT INTO event VALUES (259,'f16c8f1c',1795482722676,1795399200678,1795482722676,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,16,'C001','request-169','{"before":"waiting","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (260,'f16c8f1c',1795482722676,1795399200679,1795482722676,2,'appointment.missed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'559942','request-169','{"service":"y-te","slot_at":1795480200000}');
INSERT INTO event VALUES (261,'f16c8f1c',1795482722676,1795399200680,1795482722676,2,'day.closed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-24','request-169','{"counts":{"expired":1,"unrecorded":0},"why":null}');
INSERT INTO event VALUES (262,'f16c8f1c',1795482722676,1795399200681,1795482722676,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'83ebe579406f8c872b9cdbed4d0da1f2f69af3814f9bd956fd0ec2d894777aa1','request-169','{"signed":true,"through":261,"why":"day_closed"}');
INSERT INTO event VALUES (263,'f16c8f1c',1795569142684,1795399200685,1795569142684,NULL,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261124-9003','dossier.take_in:1795569142683:1','{"after":2,"before":1,"channel":"online","dossier":12,"due_at":1795655522682,"procedure":"1.001193","received_at":1795569142684,"told":true}');
INSERT INTO event VALUES (264,'f16c8f1c',1795569162687,1795399200688,1795569162687,NULL,'batch.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261125-1','batch.open:1795569162686:2','{"agency":"ubnd-xa","direction":"out","trip":"09:30"}');
INSERT INTO event VALUES (265,'f16c8f1c',1795569182690,1795399200691,1795569182690,NULL,'batch.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261125-1','batch.add:1795569182689:3','{"code":"H21.25-261124-9003"}');
INSERT INTO event VALUES (266,'f16c8f1c',1795569202693,1795399200694,1795569202693,NULL,'dossier.processing',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261124-9003','batch.send:1795569202692:4','{"after":4,"batch":"BG-261125-1","before":2,"dossier":12}');
INSERT INTO event VALUES (267,'f16c8f1c',1795569202693,1795399200695,1795569202693,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','batch.send:1795569202692:4','{"job":39,"paper":"handover"}');
INSERT INTO event VALUES (268,'f16c8f1c',1795569202693,1795399200696,1795569202693,NULL,'batch.sent',1,'cli:test','administrator','cli:test','5',NULL,NULL,'BG-261125-1','batch.send:1795569202692:4','{"carrier":"Bưu điện","count":1,"job":39}');
INSERT INTO event VALUES (269,'f16c8f1c',1795569202698,1795399200699,1795569202698,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q1',NULL,'{"why":null}');
INSERT INTO event VALUES (270,'f16c8f1c',1795569202702,1795399200718,1795569202702,3,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-25',NULL,'{}');
INSERT INTO event VALUES (271,'f16c8f1c',1795569202702,1795399200719,1795569202702,3,'duty.started',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (272,'f16c8f1c',1795569202702,1795399200720,1795569202702,3,'desk.opened',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (273,'f16c8f1c',1795569202722,1795399200723,1795569202722,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q3',NULL,'{"why":null}');
INSERT INTO event VALUES (274,'f16c8f1c',1795569202726,1795399200727,1795569202726,3,'duty.started',1,'cli:test','administrator','cli:test','3','q3',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (275,'f16c8f1c',1795569202726,1795399200728,1795569202726,3,'desk.opened',1,'cli:test','administrator','cli:test','3',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (276,'f16c8f1c',1795569202730,1795399200731,1795569202730,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q6',NULL,'{"why":null}');
INSERT INTO event VALUES (277,'f16c8f1c',1795569202734,1795399200735,1795569202734,3,'duty.started',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (278,'f16c8f1c',1795569202734,1795399200736,1795569202734,3,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (279,'f16c8f1c',1795569222740,1795399200741,1795569222740,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,17,'H001','ticket.issue:1795569222737:5','{"expected":0,"origin":"kiosk","priority_class":null,"promised_at":1795570122740,"quoted":[1795569180000,1795569360000],"service":"chung-thuc"}');
INSERT INTO event VALUES (280,'f16c8f1c',1795569242746,1795399200747,1795569242746,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,18,'L001','ticket.issue:1795569242742:6','{"expected":0,"origin":"kiosk","priority_class":null,"promised_at":1795570142746,"quoted":[1795569240000,1795569360000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (281,'f16c8f1c',1795569262752,1795399200753,1795569262752,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,19,'U001','ticket.issue:1795569262748:7','{"expected":0,"origin":"kiosk","priority_class":null,"promised_at":1795570162752,"quoted":[1795569240000,1795569420000],"service":"chinh-sach"}');
INSERT INTO event VALUES (282,'f16c8f1c',1795569282758,1795399200759,1795569282758,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,20,'H002','ticket.issue:1795569282754:8','{"expected":420001,"origin":"kiosk","priority_class":null,"promised_at":1795570182758,"quoted":[1795569360000,1795570140000],"service":"chung-thuc"}');
INSERT INTO event VALUES (283,'f16c8f1c',1795569302763,1795399200764,1795569302763,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,21,'L002','ticket.issue:1795569302760:9','{"expected":900001,"origin":"kiosk","priority_class":null,"promised_at":1795570202763,"quoted":[1795569600000,1795571100000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (284,'f16c8f1c',1795569322768,1795399200769,1795569322768,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,22,'U002','ticket.issue:1795569322765:10','{"expected":720001,"origin":"kiosk","priority_class":null,"promised_at":1795570222768,"quoted":[1795569540000,1795570740000],"service":"chinh-sach"}');
INSERT INTO event VALUES (285,'f16c8f1c',1795569342773,1795399200774,1795569342773,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,23,'H003','ticket.issue:1795569342770:11','{"expected":0,"origin":"kiosk","priority_class":"priority","promised_at":1795569642773,"quoted":[1795569300000,1795569480000],"service":"chung-thuc"}');
INSERT INTO event VALUES (286,'f16c8f1c',1795569362778,1795399200779,1795569362778,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,24,'L003','ticket.issue:1795569362775:12','{"expected":0,"origin":"kiosk","priority_class":"priority","promised_at":1795569662778,"quoted":[1795569360000,1795569480000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (287,'f16c8f1c',1795569382783,1795399200784,1795569382783,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,25,'U003','ticket.issue:1795569382780:13','{"expected":0,"origin":"kiosk","priority_class":"priority","promised_at":1795569682783,"quoted":[1795569360000,1795569480000],"service":"chinh-sach"}');
INSERT INTO event VALUES (288,'f16c8f1c',1795569402788,1795399200789,1795569402788,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,26,'H004','ticket.issue:1795569402785:14','{"expected":1260003,"origin":"kiosk","priority_class":null,"promised_at":1795570302788,"quoted":[1795569900000,1795571700000],"service":"chung-thuc"}');
INSERT INTO event VALUES (289,'f16c8f1c',1795569422793,1795399200794,1795569422793,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,27,'L004','ticket.issue:1795569422790:15','{"expected":2700003,"origin":"kiosk","priority_class":null,"promised_at":1795570322793,"quoted":[1795570500000,1795574400000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (290,'f16c8f1c',1795569442798,1795399200799,1795569442798,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,28,'U004','ticket.issue:1795569442795:16','{"expected":2160003,"origin":"kiosk","priority_class":null,"promised_at":1795570342798,"quoted":[1795570200000,1795572000000],"service":"chinh-sach"}');
INSERT INTO event VALUES (291,'f16c8f1c',1795569442802,1795399200803,1795569442802,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":1,"evidence":{"status":"12"},"job":18}');
INSERT INTO event VALUES (292,'f16c8f1c',1795569442805,1795399200806,1795569442805,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":19}');
INSERT INTO event VALUES (293,'f16c8f1c',1795569442805,1795399200807,1795569442805,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":20}');
INSERT INTO event VALUES (294,'f16c8f1c',1795569442805,1795399200808,1795569442805,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":21}');
INSERT INTO event VALUES (295,'f16c8f1c',1795569442805,1795399200809,1795569442805,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":22}');
INSERT INTO event VALUES (296,'f16c8f1c',1795569442805,1795399200810,1795569442805,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":1,"evidence":{"code":"late"},"job":23}');
INSERT INTO event VALUES (297,'f16c8f1c',1795569442805,1795399200811,1795569442805,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":24}');
INSERT INTO event VALUES (298,'f16c8f1c',1795569442805,1795399200812,1795569442805,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":25}');
INSERT INTO event VALUES (299,'f16c8f1c',1795569442815,1795399200816,1795569442815,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":26}');
INSERT INTO event VALUES (300,'f16c8f1c',1795569442819,1795399200820,1795569442819,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":27}');
INSERT INTO event VALUES (301,'f16c8f1c',1795569442823,1795399200824,1795569442823,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":28}');
INSERT INTO event VALUES (302,'f16c8f1c',1795569442827,1795399200828,1795569442827,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":29}');
INSERT INTO event VALUES (303,'f16c8f1c',1795569442831,1795399200832,1795569442831,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":30}');
INSERT INTO event VALUES (304,'f16c8f1c',1795569442835,1795399200836,1795569442835,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":31}');
INSERT INTO event VALUES (305,'f16c8f1c',1795569442839,1795399200840,1795569442839,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":32}');
INSERT INTO event VALUES (306,'f16c8f1c',1795569442843,1795399200844,1795569442843,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":33}');
INSERT INTO event VALUES (307,'f16c8f1c',1795569442847,1795399200848,1795569442847,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":34}');
INSERT INTO event VALUES (308,'f16c8f1c',1795569442851,1795399200852,1795569442851,NULL,'slip.unknown',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":35}');
INSERT INTO event VALUES (309,'f16c8f1c',1795569462854,1795399200855,1795569462854,3,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',23,'H003','desk.next:1795569462853:17','{"kept":true,"narrowed":false,"promised_at":1795569642773,"reason":"priority","why":null}');
INSERT INTO event VALUES (310,'f16c8f1c',1795569482857,1795399200858,1795569482857,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,23,'p1','desk.next:1795569482856:18','{"copy":0,"evidence":{"code":"ended"},"job":46}');
INSERT INTO event VALUES (311,'f16c8f1c',1795569482857,1795399200859,1795569482857,3,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',23,'H003','desk.next:1795569482856:18','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (312,'f16c8f1c',1795569482857,1795399200860,1795569482857,3,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',17,'H001','desk.next:1795569482856:18','{"kept":true,"narrowed":false,"promised_at":1795570122740,"reason":"longest","why":null}');
INSERT INTO event VALUES (313,'f16c8f1c',1795569502862,1795399200863,1795569502862,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,17,'p1','desk.next:1795569502861:19','{"copy":0,"evidence":{"code":"ended"},"job":40}');
INSERT INTO event VALUES (314,'f16c8f1c',1795569502862,1795399200864,1795569502862,3,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',17,'H001','desk.next:1795569502861:19','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (315,'f16c8f1c',1795569502862,1795399200865,1795569502862,3,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',20,'H002','desk.next:1795569502861:19','{"kept":true,"narrowed":false,"promised_at":1795570182758,"reason":"longest","why":null}');
INSERT INTO event VALUES (316,'f16c8f1c',1795569522867,1795399200868,1795569522867,3,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',24,'L003','desk.next:1795569522866:20','{"kept":true,"narrowed":false,"promised_at":1795569662778,"reason":"priority","why":null}');
INSERT INTO event VALUES (317,'f16c8f1c',1795569542870,1795399200871,1795569542870,3,'ticket.started',1,'cli:test','administrator','cli:test','1','q1',24,'L003','desk.start:1795569542869:21','{}');
INSERT INTO event VALUES (318,'f16c8f1c',1795569982873,1795399200874,1795569982873,3,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,24,'p1','desk.finish:1795569982872:22','{"job":52,"paper":"visit","visit":2}');
INSERT INTO event VALUES (319,'f16c8f1c',1795569982873,1795399200875,1795569982873,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,24,'p1','desk.finish:1795569982872:22','{"copy":0,"evidence":{"code":"ended"},"job":47}');
INSERT INTO event VALUES (320,'f16c8f1c',1795569982873,1795399200876,1795569982873,3,'ticket.finished',1,'cli:test','administrator','cli:test','1','q1',24,'L003','desk.finish:1795569982872:22','{"manner":"chosen","outcome":"supplement","procedure":"khac","reason":"missing"}');
INSERT INTO event VALUES (321,'f16c8f1c',1795570002878,1795399200879,1795570002878,3,'visit.rated',1,'pad:1','terminal','pad:1','1',NULL,24,'L003','visit.rate:1795570002877:23','{"before":null,"level":"dissatisfied","outcome_right":null,"source":"pad"}');
INSERT INTO event VALUES (322,'f16c8f1c',1795570022881,1795399200882,1795570022881,3,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',18,'L001','desk.next:1795570022880:24','{"kept":true,"narrowed":false,"promised_at":1795570142746,"reason":"longest","why":null}');
INSERT INTO event VALUES (323,'f16c8f1c',1795570042884,1795399200885,1795570042884,3,'ticket.started',1,'cli:test','administrator','cli:test','1','q1',18,'L001','desk.start:1795570042883:25','{}');
INSERT INTO event VALUES (324,'f16c8f1c',1795570482887,1795399200888,1795570482887,3,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,18,'p1','desk.finish:1795570482886:26','{"job":53,"paper":"visit","visit":3}');
INSERT INTO event VALUES (325,'f16c8f1c',1795570482887,1795399200889,1795570482887,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,18,'p1','desk.finish:1795570482886:26','{"copy":0,"evidence":{"code":"ended"},"job":41}');
INSERT INTO event VALUES (326,'f16c8f1c',1795570482887,1795399200890,1795570482887,3,'ticket.finished',1,'cli:test','administrator','cli:test','1','q1',18,'L001','desk.finish:1795570482886:26','{"manner":"chosen","outcome":"refused","procedure":"khac","reason":"not_competent"}');
INSERT INTO event VALUES (327,'f16c8f1c',1795570502892,1795399200893,1795570502892,3,'visit.rated',1,'pad:1','terminal','pad:1','1',NULL,18,'L001','visit.rate:1795570502891:27','{"before":null,"level":"dissatisfied","outcome_right":null,"source":"pad"}');
INSERT INTO event VALUES (328,'f16c8f1c',1795570522895,1795399200896,1795570522895,3,'ticket.called',1,'cli:test','administrator','cli:test','3','q3',25,'U003','desk.next:1795570522894:28','{"kept":false,"narrowed":false,"promised_at":1795569682783,"reason":"priority","why":null}');
INSERT INTO event VALUES (329,'f16c8f1c',1795570542898,1795399200899,1795570542898,3,'ticket.recalled',1,'cli:test','administrator','cli:test','3','q3',25,'U003','desk.recall:1795570542897:29','{}');
INSERT INTO event VALUES (330,'f16c8f1c',1795570562901,1795399200902,1795570562901,3,'ticket.recalled',1,'cli:test','administrator','cli:test','3','q3',25,'U003','desk.recall:1795570562900:30','{}');
INSERT INTO event VALUES (331,'f16c8f1c',1795570643904,1795399200905,1795570643904,3,'ticket.absent',1,'cli:test','administrator','cli:test','3','q3',25,'U003','desk.absent:1795570643903:31','{}');
INSERT INTO event VALUES (332,'f16c8f1c',1795570663907,1795399200908,1795570663907,3,'ticket.called',1,'cli:test','administrator','cli:test','3','q3',19,'U001','desk.next:1795570663906:32','{"kept":false,"narrowed":false,"promised_at":1795570162752,"reason":"longest","why":null}');
INSERT INTO event VALUES (333,'f16c8f1c',1795570683910,1795399200911,1795570683910,3,'ticket.started',1,'cli:test','administrator','cli:test','3','q3',19,'U001','desk.start:1795570683909:33','{}');
INSERT INTO event VALUES (334,'f16c8f1c',1795570703913,1795399200914,1795570703913,3,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',21,'L002','desk.next:1795570703912:34','{"kept":false,"narrowed":false,"promised_at":1795570202763,"reason":"longest","why":null}');
INSERT INTO event VALUES (335,'f16c8f1c',1795570703919,1795399200935,1795570703919,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'promise_breaking:chinh-sach',NULL,'{"alert":4,"breaking":0,"broken":2,"severity":"warning"}');
INSERT INTO event VALUES (336,'f16c8f1c',1795570703919,1795399200936,1795570703919,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'promise_breaking:chung-thuc',NULL,'{"alert":5,"breaking":0,"broken":1,"severity":"warning"}');
INSERT INTO event VALUES (337,'f16c8f1c',1795570703919,1795399200937,1795570703919,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'promise_breaking:dang-ky-dat-dai',NULL,'{"alert":6,"breaking":0,"broken":1,"severity":"warning"}');
INSERT INTO event VALUES (338,'f16c8f1c',1795570703919,1795399200938,1795570703919,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'promise_breaking:thi-dua',NULL,'{"alert":2}');
INSERT INTO event VALUES (339,'f16c8f1c',1795570703919,1795399200939,1795570703919,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'help:kiosk:k1',NULL,'{"alert":1}');
INSERT INTO event VALUES (340,'f16c8f1c',1795570703919,1795399200941,1795570703919,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'dossier_late:ubnd-xa',NULL,'{"alert":7,"dossiers":4,"severity":"warning"}');
INSERT INTO event VALUES (341,'f16c8f1c',1795570703919,1795399200942,1795570703919,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'dossier_nearly_late:ubnd-xa',NULL,'{"alert":8,"dossiers":2,"severity":"info"}');
INSERT INTO event VALUES (342,'f16c8f1c',1795570703919,1795399200943,1795570703919,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_needed:chinh-sach',NULL,'{"alert":9,"desks":1,"severity":"warning"}');
INSERT INTO event VALUES (343,'f16c8f1c',1795570723946,1795399200947,1795570723946,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,19,'p1','day.close:1795570723945:35','{"copy":0,"evidence":{"code":"ended"},"job":42}');
INSERT INTO event VALUES (344,'f16c8f1c',1795570723946,1795399200948,1795570723946,3,'ticket.finished',1,'cli:test','administrator','cli:test',NULL,NULL,19,'U001','day.close:1795570723945:35','{"before":"serving","outcome":"unrecorded","reason":"day_closed","why":null}');
INSERT INTO event VALUES (345,'f16c8f1c',1795570723946,1795399200949,1795570723946,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,20,'p1','day.close:1795570723945:35','{"copy":0,"evidence":{"code":"ended"},"job":43}');
INSERT INTO event VALUES (346,'f16c8f1c',1795570723946,1795399200950,1795570723946,3,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,20,'H002','day.close:1795570723945:35','{"before":"called","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (347,'f16c8f1c',1795570723946,1795399200951,1795570723946,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,21,'p1','day.close:1795570723945:35','{"copy":0,"evidence":{"code":"ended"},"job":44}');
INSERT INTO event VALUES (348,'f16c8f1c',1795570723946,1795399200952,1795570723946,3,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,21,'L002','day.close:1795570723945:35','{"before":"called","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (349,'f16c8f1c',1795570723946,1795399200953,1795570723946,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,22,'p1','day.close:1795570723945:35','{"copy":0,"evidence":{"code":"ended"},"job":45}');
INSERT INTO event VALUES (350,'f16c8f1c',1795570723946,1795399200954,1795570723946,3,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,22,'U002','day.close:1795570723945:35','{"before":"waiting","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (351,'f16c8f1c',1795570723946,1795399200955,1795570723946,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,25,'p1','day.close:1795570723945:35','{"copy":0,"evidence":{"code":"ended"},"job":48}');
INSERT INTO event VALUES (352,'f16c8f1c',1795570723946,1795399200956,1795570723946,3,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,25,'U003','day.close:1795570723945:35','{"before":"absent","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (353,'f16c8f1c',1795570723946,1795399200957,1795570723946,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,26,'p1','day.close:1795570723945:35','{"copy":0,"evidence":{"code":"ended"},"job":49}');
INSERT INTO event VALUES (354,'f16c8f1c',1795570723946,1795399200958,1795570723946,3,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,26,'H004','day.close:1795570723945:35','{"before":"waiting","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (355,'f16c8f1c',1795570723946,1795399200959,1795570723946,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,27,'p1','day.close:1795570723945:35','{"copy":0,"evidence":{"code":"ended"},"job":50}');
INSERT INTO event VALUES (356,'f16c8f1c',1795570723946,1795399200960,1795570723946,3,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,27,'L004','day.close:1795570723945:35','{"before":"waiting","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (357,'f16c8f1c',1795570723946,1795399200961,1795570723946,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,28,'p1','day.close:1795570723945:35','{"copy":0,"evidence":{"code":"ended"},"job":51}');
INSERT INTO event VALUES (358,'f16c8f1c',1795570723946,1795399200962,1795570723946,3,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,28,'U004','day.close:1795570723945:35','{"before":"waiting","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (359,'f16c8f1c',1795570723946,1795399200963,1795570723946,3,'duty.ended',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,'day.close:1795570723945:35','{"reason":"day_closed"}');
INSERT INTO event VALUES (360,'f16c8f1c',1795570723946,1795399200964,1795570723946,3,'duty.ended',1,'cli:test','administrator','cli:test','3','q3',NULL,NULL,'day.close:1795570723945:35','{"reason":"day_closed"}');
INSERT INTO event VALUES (361,'f16c8f1c',1795570723946,1795399200965,1795570723946,3,'duty.ended',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,'day.close:1795570723945:35','{"reason":"day_closed"}');
INSERT INTO event VALUES (362,'f16c8f1c',1795570723946,1795399200966,1795570723946,3,'desk.closed',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,'day.close:1795570723945:35','{"reason":"day_closed"}');
INSERT INTO event VALUES (363,'f16c8f1c',1795570723946,1795399200967,1795570723946,3,'desk.closed',1,'cli:test','administrator','cli:test','3',NULL,NULL,NULL,'day.close:1795570723945:35','{"reason":"day_closed"}');
INSERT INTO event VALUES (364,'f16c8f1c',1795570723946,1795399200968,1795570723946,3,'desk.closed',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,'day.close:1795570723945:35','{"reason":"day_closed"}');
INSERT INTO event VALUES (365,'f16c8f1c',1795570723946,1795399200969,1795570723946,3,'day.closed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-25','day.close:1795570723945:35','{"counts":{"expired":7,"unrecorded":1},"why":null}');
INSERT INTO event VALUES (366,'f16c8f1c',1795570723946,1795399200970,1795570723946,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'f10ce9a8a33062c087522afe1430f316889fd459059376ebfc652cd6d7e50a03','day.close:1795570723945:35','{"signed":true,"through":365,"why":"day_closed"}');
INSERT INTO event VALUES (367,'f16c8f1c',1795570723975,1795399200991,1795570723975,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'promise_breaking:chinh-sach',NULL,'{"alert":4}');
INSERT INTO event VALUES (368,'f16c8f1c',1795570723975,1795399200992,1795570723975,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'promise_breaking:chung-thuc',NULL,'{"alert":5}');
INSERT INTO event VALUES (369,'f16c8f1c',1795570723975,1795399200993,1795570723975,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'promise_breaking:dang-ky-dat-dai',NULL,'{"alert":6}');
INSERT INTO event VALUES (370,'f16c8f1c',1795570723975,1795399200995,1795570723975,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_needed:chinh-sach',NULL,'{"alert":9}');
INSERT INTO event VALUES (371,'f16c8f1c',1795654743998,1795399200999,1795654743998,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p2','centre.apply:1795654743997:1','{"copy":0,"evidence":{"code":"printer_gone"},"job":11}');
INSERT INTO event VALUES (372,'f16c8f1c',1795654743998,1795399201000,1795654743998,NULL,'centre.applied',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'dan-hai','centre.apply:1795654743997:1','{"settings":[{"after":null,"before":"chung-thuc","setting":"cashier_service"},{"after":"tinh","before":null,"setting":"hook.tinh.code"},{"after":"***","before":null,"setting":"hook.tinh.command"},{"after":"[\"opened\", \"closed\"]","before":null,"setting":"hook.tinh.events"},{"after":"info","before":null,"setting":"hook.tinh.severity"},{"after":null,"before":0,"setting":"keypad.b5.address"},{"after":null,"before":"b5","setting":"keypad.b5.code"},{"after":null,"before":"5","setting":"keypad.b5.desk"},{"after":null,"before":"ascii","setting":"keypad.b5.profile"},{"after":null,"before":"/dev/ttyS0","setting":"keypad.b5.url"},{"after":null,"before":"p2","setting":"printer.p1.fallback"},{"after":null,"before":"p2","setting":"printer.p2.code"},{"after":null,"before":"bitmap","setting":"printer.p2.encoding"},{"after":null,"before":0,"setting":"printer.p2.feed_dots"},{"after":null,"before":"auto","setting":"printer.p2.fence"},{"after":null,"before":true,"setting":"printer.p2.trimmed"},{"after":null,"before":"tcp://127.0.0.1:9100","setting":"printer.p2.url"},{"after":null,"before":60,"setting":"printer.p2.warn_slips"},{"after":null,"before":576,"setting":"printer.p2.width_dots"},{"after":null,"before":"sanh","setting":"printer.p2.zone"},{"after":"light","before":"full","setting":"service.ho-tich.intake"}],"version":4,"why":null}');
INSERT INTO event VALUES (373,'f16c8f1c',1795654744002,1795399201003,1795654744002,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q1',NULL,'{"why":null}');
INSERT INTO event VALUES (374,'f16c8f1c',1795654744006,1795399201022,1795654744006,4,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-26',NULL,'{}');
INSERT INTO event VALUES (375,'f16c8f1c',1795654744006,1795399201023,1795654744006,4,'duty.started',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (376,'f16c8f1c',1795654744006,1795399201024,1795654744006,4,'desk.opened',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (377,'f16c8f1c',1795654744026,1795399201027,1795654744026,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q2',NULL,'{"why":null}');
INSERT INTO event VALUES (378,'f16c8f1c',1795654744030,1795399201031,1795654744030,4,'duty.started',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (379,'f16c8f1c',1795654744030,1795399201032,1795654744030,4,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (380,'f16c8f1c',1795654744034,1795399201035,1795654744034,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q4',NULL,'{"why":null}');
INSERT INTO event VALUES (381,'f16c8f1c',1795654744038,1795399201039,1795654744038,4,'duty.started',1,'cli:test','administrator','cli:test','4','q4',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (382,'f16c8f1c',1795654744038,1795399201040,1795654744038,4,'desk.opened',1,'cli:test','administrator','cli:test','4',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (383,'f16c8f1c',1795654744042,1795399201043,1795654744042,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q5',NULL,'{"why":null}');
INSERT INTO event VALUES (384,'f16c8f1c',1795654744046,1795399201047,1795654744046,4,'duty.started',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (385,'f16c8f1c',1795654744046,1795399201048,1795654744046,4,'desk.opened',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (386,'f16c8f1c',1795654744050,1795399201051,1795654744050,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q6',NULL,'{"why":null}');
INSERT INTO event VALUES (387,'f16c8f1c',1795654744054,1795399201055,1795654744054,4,'duty.started',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (388,'f16c8f1c',1795654744054,1795399201056,1795654744054,4,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (389,'f16c8f1c',1795654764060,1795399201061,1795654764060,NULL,'officer.pin_wrong',1,'cli:test','administrator','cli:test',NULL,'q3',NULL,NULL,'desk.sign_in:1795654764057:2','{"failures":1}');
INSERT INTO event VALUES (390,'f16c8f1c',1795654784065,1795399201066,1795654784065,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,29,'A001','ticket.issue:1795654784062:3','{"expected":0,"origin":"kiosk","priority_class":null,"promised_at":1795655684065,"quoted":[1795654740000,1795654920000],"service":"ho-tich"}');
INSERT INTO event VALUES (391,'f16c8f1c',1795654804071,1795399201072,1795654804071,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,30,'A002','ticket.issue:1795654804067:4','{"expected":0,"origin":"kiosk","priority_class":null,"promised_at":1795655704071,"quoted":[1795654800000,1795654920000],"service":"ho-tich"}');
INSERT INTO event VALUES (392,'f16c8f1c',1795654824076,1795399201077,1795654824076,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,31,'A003','ticket.issue:1795654824073:5','{"expected":305088,"origin":"kiosk","priority_class":null,"promised_at":1795655724076,"quoted":[1795654800000,1795655400000],"service":"ho-tich"}');
INSERT INTO event VALUES (393,'f16c8f1c',1795654844081,1795399201082,1795654844081,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,32,'A004','ticket.issue:1795654844078:6','{"expected":305088,"origin":"kiosk","priority_class":null,"promised_at":1795655744081,"quoted":[1795654800000,1795655400000],"service":"ho-tich"}');
INSERT INTO event VALUES (394,'f16c8f1c',1795654864086,1795399201087,1795654864086,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,33,'A005','ticket.issue:1795654864083:7','{"expected":610176,"origin":"kiosk","priority_class":null,"promised_at":1795655764086,"quoted":[1795654860000,1795655580000],"service":"ho-tich"}');
INSERT INTO event VALUES (395,'f16c8f1c',1795654884091,1795399201092,1795654884091,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,34,'A006','ticket.issue:1795654884088:8','{"expected":915264,"origin":"kiosk","priority_class":null,"promised_at":1795655784091,"quoted":[1795655040000,1795656120000],"service":"ho-tich"}');
INSERT INTO event VALUES (396,'f16c8f1c',1795654904096,1795399201097,1795654904096,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,35,'A007','ticket.issue:1795654904093:9','{"expected":983632,"origin":"kiosk","priority_class":null,"promised_at":1795655804096,"quoted":[1795655040000,1795656180000],"service":"ho-tich"}');
INSERT INTO event VALUES (397,'f16c8f1c',1795654924101,1795399201102,1795654924101,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,36,'A008','ticket.issue:1795654924098:10','{"expected":1220352,"origin":"kiosk","priority_class":null,"promised_at":1795655824101,"quoted":[1795654920000,1795656600000],"service":"ho-tich"}');
INSERT INTO event VALUES (398,'f16c8f1c',1795654944106,1795399201107,1795654944106,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,37,'A009','ticket.issue:1795654944103:11','{"expected":1525440,"origin":"kiosk","priority_class":null,"promised_at":1795655844106,"quoted":[1795655100000,1795656120000],"service":"ho-tich"}');
INSERT INTO event VALUES (399,'f16c8f1c',1795654964111,1795399201112,1795654964111,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,38,'H001','ticket.issue:1795654964108:12','{"expected":0,"origin":"kiosk","priority_class":null,"promised_at":1795655864111,"quoted":[1795654920000,1795655100000],"service":"chung-thuc"}');
INSERT INTO event VALUES (400,'f16c8f1c',1795654984117,1795399201118,1795654984117,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,39,'H002','ticket.issue:1795654984113:13','{"expected":373456,"origin":"kiosk","priority_class":null,"promised_at":1795655884117,"quoted":[1795654980000,1795655820000],"service":"chung-thuc"}');
INSERT INTO event VALUES (401,'f16c8f1c',1795655004122,1795399201123,1795655004122,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,40,'L001','ticket.issue:1795655004119:14','{"expected":0,"origin":"kiosk","priority_class":null,"promised_at":1795655904122,"quoted":[1795654980000,1795655400000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (402,'f16c8f1c',1795655024128,1795399201129,1795655024128,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,41,'R001','ticket.issue:1795655024124:15','{"expected":0,"origin":"kiosk","priority_class":null,"promised_at":1795655924128,"quoted":[1795654980000,1795655460000],"service":"xay-dung"}');
INSERT INTO event VALUES (403,'f16c8f1c',1795655044134,1795399201135,1795655044134,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,42,'C001','ticket.issue:1795655044130:16','{"expected":0,"origin":"kiosk","priority_class":null,"promised_at":1795655944134,"quoted":[1795655040000,1795655280000],"service":"viec-khac"}');
INSERT INTO event VALUES (404,'f16c8f1c',1795655064140,1795399201141,1795655064140,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,43,'A010','ticket.issue:1795655064136:17','{"expected":0,"origin":"kiosk","priority_class":"priority","promised_at":1795655364140,"quoted":[1795655040000,1795655160000],"service":"ho-tich"}');
INSERT INTO event VALUES (405,'f16c8f1c',1795655064144,1795399201145,1795655064144,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":36}');
INSERT INTO event VALUES (406,'f16c8f1c',1795655064148,1795399201149,1795655064148,NULL,'slip.unknown',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":37}');
INSERT INTO event VALUES (407,'f16c8f1c',1795655064151,1795399201152,1795655064151,NULL,'slip.failed_before_send',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":39}');
INSERT INTO event VALUES (408,'f16c8f1c',1795655084154,1795399201155,1795655084154,4,'ticket.prioritised',1,'cli:test','administrator','cli:test',NULL,NULL,35,'A007','ticket.prioritise:1795655084153:18','{"priority_class":"priority"}');
INSERT INTO event VALUES (409,'f16c8f1c',1795655104157,1795399201158,1795655104157,4,'ticket.service_changed',1,'cli:test','administrator','cli:test',NULL,NULL,36,'A008','ticket.change_service:1795655104156:19','{"after":"y-te","before":"ho-tich"}');
INSERT INTO event VALUES (410,'f16c8f1c',1795655124160,1795399201161,1795655124160,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,37,'p1','ticket.cancel:1795655124159:20','{"copy":0,"evidence":{"code":"ended"},"job":62}');
INSERT INTO event VALUES (411,'f16c8f1c',1795655124160,1795399201162,1795655124160,4,'ticket.cancelled',1,'cli:test','administrator','cli:test',NULL,NULL,37,'A009','ticket.cancel:1795655124159:20','{"reason":"asked"}');
INSERT INTO event VALUES (412,'f16c8f1c',1795655144164,1795399201165,1795655144164,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,29,'p1','ticket.reprint:1795655144163:21','{"copy":0,"evidence":{"code":"replaced"},"job":54}');
INSERT INTO event VALUES (413,'f16c8f1c',1795655144164,1795399201166,1795655144164,4,'ticket.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,29,'A001','ticket.reprint:1795655144163:21','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (414,'f16c8f1c',1795655144168,1795399201169,1795655144168,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":52}');
INSERT INTO event VALUES (415,'f16c8f1c',1795655144168,1795399201170,1795655144168,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":53}');
INSERT INTO event VALUES (416,'f16c8f1c',1795655164174,1795399201175,1795655164174,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',35,'A007','desk.next:1795655164173:22','{"kept":true,"narrowed":false,"promised_at":1795655204096,"reason":"priority","why":null}');
INSERT INTO event VALUES (417,'f16c8f1c',1795655184177,1795399201178,1795655184177,4,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',35,'A007','desk.recall:1795655184176:23','{}');
INSERT INTO event VALUES (418,'f16c8f1c',1795655204180,1795399201181,1795655204180,4,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',35,'A007','desk.recall:1795655204179:24','{}');
INSERT INTO event VALUES (419,'f16c8f1c',1795655285183,1795399201184,1795655285183,4,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',35,'A007','desk.absent:1795655285182:25','{}');
INSERT INTO event VALUES (420,'f16c8f1c',1795655305186,1795399201187,1795655305186,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',43,'A010','desk.next:1795655305185:26','{"kept":true,"narrowed":false,"promised_at":1795655364140,"reason":"priority","why":null}');
INSERT INTO event VALUES (421,'f16c8f1c',1795655325189,1795399201190,1795655325189,4,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',43,'A010','desk.start:1795655325188:27','{}');
INSERT INTO event VALUES (422,'f16c8f1c',1795655345192,1795399201193,1795655345192,4,'ticket.parked',1,'cli:test','administrator','cli:test','5','q5',43,'A010','desk.park:1795655345191:28','{}');
INSERT INTO event VALUES (423,'f16c8f1c',1795655365195,1795399201196,1795655365195,4,'ticket.returned',1,'cli:test','administrator','cli:test','5',NULL,35,'A007','ticket.return:1795655365194:29','{"after":"absent","rank_at":1795652504096}');
INSERT INTO event VALUES (424,'f16c8f1c',1795655385198,1795399201199,1795655385198,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',35,'A007','desk.next:1795655385197:30','{"kept":true,"narrowed":false,"promised_at":1795655204096,"reason":"chosen","why":"đã quay lại"}');
INSERT INTO event VALUES (425,'f16c8f1c',1795655405201,1795399201202,1795655405201,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,35,'p1','desk.finish:1795655405200:31','{"copy":0,"evidence":{"code":"ended"},"job":60}');
INSERT INTO event VALUES (426,'f16c8f1c',1795655405201,1795399201203,1795655405201,4,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',35,'A007','desk.finish:1795655405200:31','{"manner":"chosen","outcome":"accepted","procedure":null,"reason":null}');
INSERT INTO event VALUES (427,'f16c8f1c',1795655425205,1795399201206,1795655425205,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',29,'A001','desk.next:1795655425204:32','{"kept":true,"narrowed":false,"promised_at":1795655684065,"reason":"longest","why":null}');
INSERT INTO event VALUES (428,'f16c8f1c',1795655445208,1795399201209,1795655445208,4,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',29,'A001','desk.recall:1795655445207:33','{}');
INSERT INTO event VALUES (429,'f16c8f1c',1795655465211,1795399201212,1795655465211,4,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',29,'A001','desk.recall:1795655465210:34','{}');
INSERT INTO event VALUES (430,'f16c8f1c',1795655546214,1795399201215,1795655546214,4,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',29,'A001','desk.absent:1795655546213:35','{}');
INSERT INTO event VALUES (431,'f16c8f1c',1795655566217,1795399201218,1795655566217,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',30,'A002','desk.next:1795655566216:36','{"kept":true,"narrowed":false,"promised_at":1795655704071,"reason":"longest","why":null}');
INSERT INTO event VALUES (432,'f16c8f1c',1795655586220,1795399201221,1795655586220,4,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',30,'A002','desk.transfer:1795655586219:37','{"to_desk":"1","to_officer":null,"to_service":null}');
INSERT INTO event VALUES (433,'f16c8f1c',1795655606223,1795399201224,1795655606223,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',31,'A003','desk.next:1795655606222:38','{"kept":true,"narrowed":false,"promised_at":1795655724076,"reason":"longest","why":null}');
INSERT INTO event VALUES (434,'f16c8f1c',1795655626226,1795399201227,1795655626226,4,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',31,'A003','desk.start:1795655626225:39','{}');
INSERT INTO event VALUES (435,'f16c8f1c',1795655646229,1795399201230,1795655646229,4,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',31,'A003','desk.transfer:1795655646228:40','{"to_desk":null,"to_officer":null,"to_service":"chung-thuc"}');
INSERT INTO event VALUES (436,'f16c8f1c',1795655666232,1795399201233,1795655666232,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',32,'A004','desk.next:1795655666231:41','{"kept":true,"narrowed":false,"promised_at":1795655744081,"reason":"longest","why":null}');
INSERT INTO event VALUES (437,'f16c8f1c',1795655686235,1795399201236,1795655686235,4,'ticket.call_undone',1,'cli:test','administrator','cli:test','5','q5',32,'A004','desk.undo:1795655686234:42','{}');
INSERT INTO event VALUES (438,'f16c8f1c',1795655706238,1795399201239,1795655706238,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',32,'A004','desk.next:1795655706237:43','{"kept":true,"narrowed":false,"promised_at":1795655744081,"reason":"longest","why":null}');
INSERT INTO event VALUES (439,'f16c8f1c',1795655726241,1795399201242,1795655726241,4,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',32,'A004','desk.start:1795655726240:44','{}');
INSERT INTO event VALUES (440,'f16c8f1c',1795655746244,1795399201245,1795655746244,4,'visit.rated',1,'pad:1','terminal','pad:1','5',NULL,32,'A004','visit.rate:1795655746243:45','{"before":null,"level":"dissatisfied","outcome_right":null,"source":"pad"}');
INSERT INTO event VALUES (441,'f16c8f1c',1795655766247,1795399201248,1795655766247,4,'visit.rated',1,'pad:1','terminal','pad:1','5',NULL,32,'A004','visit.rate:1795655766246:46','{"before":"dissatisfied","level":"very_satisfied","outcome_right":null,"source":"pad"}');
INSERT INTO event VALUES (442,'f16c8f1c',1795655786250,1795399201251,1795655786250,4,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',31,'A003','desk.next:1795655786249:47','{"kept":true,"narrowed":false,"promised_at":1795655724076,"reason":"transferred","why":null}');
INSERT INTO event VALUES (443,'f16c8f1c',1795655806253,1795399201254,1795655806253,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,31,'p1','desk.finish:1795655806252:48','{"copy":0,"evidence":{"code":"ended"},"job":56}');
INSERT INTO event VALUES (444,'f16c8f1c',1795655806253,1795399201255,1795655806253,4,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',31,'A003','desk.finish:1795655806252:48','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (445,'f16c8f1c',1795655826257,1795399201258,1795655826257,4,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',38,'H001','desk.next:1795655826256:49','{"kept":true,"narrowed":false,"promised_at":1795655864111,"reason":"longest","why":null}');
INSERT INTO event VALUES (446,'f16c8f1c',1795655846260,1795399201261,1795655846260,4,'ticket.recalled',1,'cli:test','administrator','cli:test','6','q6',38,'H001','desk.recall:1795655846259:50','{}');
INSERT INTO event VALUES (447,'f16c8f1c',1795655866263,1795399201264,1795655866263,4,'ticket.recalled',1,'cli:test','administrator','cli:test','6','q6',38,'H001','desk.recall:1795655866262:51','{}');
INSERT INTO event VALUES (448,'f16c8f1c',1795655886266,1795399201267,1795655886266,4,'desk.paused',1,'cli:test','administrator','cli:test','4',NULL,NULL,NULL,'desk.pause:1795655886265:52','{"reason":"ăn trưa"}');
INSERT INTO event VALUES (449,'f16c8f1c',1795655906269,1795399201270,1795655906269,4,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,44,'C002','desk.serve_now:1795655906268:53','{"expected":null,"origin":"desk","priority_class":null,"promised_at":1795656806269,"quoted":null,"service":"thanh-tra"}');
INSERT INTO event VALUES (450,'f16c8f1c',1795655906269,1795399201271,1795655906269,4,'ticket.called',1,'cli:test','administrator','cli:test','2','q2',44,'C002','desk.serve_now:1795655906268:53','{"kept":true,"narrowed":false,"promised_at":1795656806269,"reason":"serve_now","why":null}');
INSERT INTO event VALUES (451,'f16c8f1c',1795655906269,1795399201272,1795655906269,4,'ticket.started',1,'cli:test','administrator','cli:test','2','q2',44,'C002','desk.serve_now:1795655906268:53','{}');
INSERT INTO event VALUES (452,'f16c8f1c',1795655926274,1795399201275,1795655926274,4,'ticket.finished',1,'cli:test','administrator','cli:test','2','q2',44,'C002','desk.finish:1795655926273:54','{"manner":"chosen","outcome":"left","procedure":null,"reason":null}');
INSERT INTO event VALUES (453,'f16c8f1c',1795655946277,1795399201278,1795655946277,4,'ticket.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,30,'A002','ticket.reprint:1795655946276:55','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (454,'f16c8f1c',1795655946280,1795399201281,1795655946280,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,32,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":57}');
INSERT INTO event VALUES (455,'f16c8f1c',1795655946280,1795399201282,1795655946280,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,33,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":58}');
INSERT INTO event VALUES (456,'f16c8f1c',1795655946280,1795399201283,1795655946280,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,34,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":59}');
INSERT INTO event VALUES (457,'f16c8f1c',1795655946280,1795399201284,1795655946280,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,36,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":61}');
INSERT INTO event VALUES (458,'f16c8f1c',1795655946280,1795399201285,1795655946280,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,38,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":63}');
INSERT INTO event VALUES (459,'f16c8f1c',1795655946280,1795399201286,1795655946280,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,39,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":64}');
INSERT INTO event VALUES (460,'f16c8f1c',1795655946280,1795399201287,1795655946280,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,40,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":65}');
INSERT INTO event VALUES (461,'f16c8f1c',1795655946280,1795399201288,1795655946280,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,41,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":66}');
INSERT INTO event VALUES (462,'f16c8f1c',1795655946280,1795399201289,1795655946280,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,42,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":67}');
INSERT INTO event VALUES (463,'f16c8f1c',1795655946280,1795399201290,1795655946280,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,43,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":68}');
INSERT INTO event VALUES (464,'f16c8f1c',1795655946280,1795399201291,1795655946280,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,29,'p1',NULL,'{"copy":1,"evidence":{"code":"late"},"job":69}');
INSERT INTO event VALUES (465,'f16c8f1c',1795655946293,1795399201294,1795655946293,NULL,'slip.failed_before_send',1,'devices','devices','devices',NULL,NULL,30,'p1',NULL,'{"copy":1,"evidence":{"status":"12"},"job":70}');
INSERT INTO event VALUES (466,'f16c8f1c',1795655946295,1795399201296,1795655946295,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"evidence":{"paper":"end"},"state":"fault"}');
INSERT INTO event VALUES (467,'f16c8f1c',1795655946295,1795399201297,1795655946295,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'s1',NULL,'{"evidence":{},"state":"ok"}');
INSERT INTO event VALUES (468,'f16c8f1c',1795655946298,1795399201299,1795655946298,NULL,'printer.probed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"answers":"16 12 12 12","fence":"process_id"}');
INSERT INTO event VALUES (469,'f16c8f1c',1795655966301,1795399201302,1795655966301,NULL,'alert.opened',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'help:kiosk:k1','help.call:1795655966300:56','{"alert":10,"severity":"warning"}');
INSERT INTO event VALUES (470,'f16c8f1c',1795655966301,1795399201303,1795655966301,NULL,'help.called',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'kiosk:k1','help.call:1795655966300:56','{}');
INSERT INTO event VALUES (471,'f16c8f1c',1795657766308,1795399201324,1795657766308,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:chung-thuc',NULL,'{"alert":11,"severity":"warning","waiting":1}');
INSERT INTO event VALUES (472,'f16c8f1c',1795657766308,1795399201325,1795657766308,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:dang-ky-dat-dai',NULL,'{"alert":12,"severity":"warning","waiting":1}');
INSERT INTO event VALUES (473,'f16c8f1c',1795657766308,1795399201326,1795657766308,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:ho-tich',NULL,'{"alert":13,"severity":"warning","waiting":3}');
INSERT INTO event VALUES (474,'f16c8f1c',1795657766308,1795399201327,1795657766308,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:viec-khac',NULL,'{"alert":14,"severity":"warning","waiting":1}');
INSERT INTO event VALUES (475,'f16c8f1c',1795657766308,1795399201328,1795657766308,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:xay-dung',NULL,'{"alert":15,"severity":"warning","waiting":1}');
INSERT INTO event VALUES (476,'f16c8f1c',1795657766308,1795399201329,1795657766308,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:y-te',NULL,'{"alert":16,"severity":"warning","waiting":1}');
INSERT INTO event VALUES (477,'f16c8f1c',1795657766308,1795399201330,1795657766308,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'promise_breaking:chung-thuc',NULL,'{"alert":17,"breaking":0,"broken":1,"severity":"warning"}');
INSERT INTO event VALUES (478,'f16c8f1c',1795657766308,1795399201331,1795657766308,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'promise_breaking:dang-ky-dat-dai',NULL,'{"alert":18,"breaking":0,"broken":1,"severity":"warning"}');
INSERT INTO event VALUES (479,'f16c8f1c',1795657766308,1795399201332,1795657766308,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'promise_breaking:ho-tich',NULL,'{"alert":19,"breaking":0,"broken":2,"severity":"warning"}');
INSERT INTO event VALUES (480,'f16c8f1c',1795657766308,1795399201333,1795657766308,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'promise_breaking:viec-khac',NULL,'{"alert":20,"breaking":0,"broken":1,"severity":"warning"}');
INSERT INTO event VALUES (481,'f16c8f1c',1795657766308,1795399201334,1795657766308,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'promise_breaking:xay-dung',NULL,'{"alert":21,"breaking":0,"broken":1,"severity":"warning"}');
INSERT INTO event VALUES (482,'f16c8f1c',1795657766308,1795399201335,1795657766308,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'promise_breaking:y-te',NULL,'{"alert":22,"breaking":0,"broken":1,"severity":"warning"}');
INSERT INTO event VALUES (483,'f16c8f1c',1795657766308,1795399201336,1795657766308,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_idle:1',NULL,'{"alert":23,"severity":"warning"}');
INSERT INTO event VALUES (484,'f16c8f1c',1795657766308,1795399201337,1795657766308,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_idle:2',NULL,'{"alert":24,"severity":"warning"}');
INSERT INTO event VALUES (485,'f16c8f1c',1795657766308,1795399201338,1795657766308,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_absent:4',NULL,'{"alert":25,"severity":"warning","state":"paused"}');
INSERT INTO event VALUES (486,'f16c8f1c',1795657766308,1795399201339,1795657766308,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'batch_unreceived:BG-261125-1',NULL,'{"agency":"ubnd-xa","alert":26,"hours":8,"severity":"warning"}');
INSERT INTO event VALUES (487,'f16c8f1c',1795657766308,1795399201340,1795657766308,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'printer:p1',NULL,'{"alert":27,"severity":"critical","state":"fault"}');
INSERT INTO event VALUES (488,'f16c8f1c',1795657766308,1795399201341,1795657766308,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'help:kiosk:k1',NULL,'{"alert":10}');
INSERT INTO event VALUES (489,'f16c8f1c',1795657786345,1795399201346,1795657786345,NULL,'alert.acknowledged',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'27','alert.acknowledge:1795657786344:57','{}');
INSERT INTO event VALUES (490,'f16c8f1c',1795657806350,1795399201351,1795657806350,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,45,'A011','ticket.issue:1795657806347:58','{"expected":1305520,"origin":"kiosk","priority_class":null,"promised_at":1795658706350,"quoted":[1795658700000,1795662300000],"service":"kinh-te"}');
INSERT INTO event VALUES (491,'f16c8f1c',1795657826355,1795399201356,1795657826355,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,46,'C003','ticket.issue:1795657826352:59','{"expected":308752,"origin":"kiosk","priority_class":null,"promised_at":1795658726355,"quoted":[1795658040000,1795659120000],"service":"thi-dua"}');
INSERT INTO event VALUES (492,'f16c8f1c',1795657846358,1795399201359,1795657846358,NULL,'urging.sent',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2','urging.send:1795657846357:60','{"agency":"ubnd-xa","batches":1,"dossiers":6,"late":5,"way":null}');
INSERT INTO event VALUES (493,'f16c8f1c',1795657866362,1795399201363,1795657866362,4,'service.held',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'thi-dua','service.hold:1795657866361:61','{"reason":"Mất mạng","until":1795661446360}');
INSERT INTO event VALUES (494,'f16c8f1c',1795657866364,1795399201365,1795657866364,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'s1',NULL,'{"evidence":{"code":"silent"},"state":"fault"}');
INSERT INTO event VALUES (495,'f16c8f1c',1795657866370,1795399201387,1795657866370,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_needed:xay-dung',NULL,'{"alert":28,"desks":1,"severity":"warning"}');
INSERT INTO event_hash VALUES (1,X'0D252725CC41544DC683802E6987399FAC7468C2CF0C5798D7C8D51A7F79F2A7');
INSERT INTO event_hash VALUES (2,X'D5FF7EECA7EB1A340B4ABF290B267A32C1E4E01B3DF61F0A94A588F1DBFBA802');
INSERT INTO event_hash VALUES (3,X'986C473D1BDFF1CDC207FB950B3484D562ED33808A8CD2562FB89910D34DFC9C');
INSERT INTO event_hash VALUES (4,X'9421A46CB5A0EAA87BD2F8771C0195A59D9E62DDAAF512A12792139E84496929');
INSERT INTO event_hash VALUES (5,X'BD2C753FAD11443DDBD8EB2BC16B1D10ABDFE6CA74EEDF2520C1FCB38658F39A');
INSERT INTO event_hash VALUES (6,X'416114E77763A2995794B35296BC122AEDC8D470F3C5562FE5A9381CCD4E483F');
INSERT INTO event_hash VALUES (7,X'EDE5BA4D8EFB5F121F857AD0100069B8F54572D20338668A0039F66846A3F6A8');
INSERT INTO event_hash VALUES (8,X'7A125D68EBC0E82585EF8454F5800D1A0BD5BADAC33E9A3286948EC14FBBD6C8');
INSERT INTO event_hash VALUES (9,X'21D935C047312EF078A8BC6A556AC4682538597A870DFC7818CE8B89F496964B');
INSERT INTO event_hash VALUES (10,X'3B0B9B66E110A4B4B7871A4FF8FB5C00E3CAFA3CF76A0AF00807C1586EE878FA');
INSERT INTO event_hash VALUES (11,X'6CE545E2435F1E1CB9B1096513701E5E2E0489BD785F8F6DE29D13EEABBF16D1');
INSERT INTO event_hash VALUES (12,X'C02CD8AB11787087FE02A4E36D5845BC4BAAAAB21071FCDD0740132F5E7AB4F9');
INSERT INTO event_hash VALUES (13,X'95D80285478B57CAF3A8356A0674AFFC9553E872707A9E13EEEC9AEACCBAE6C9');
INSERT INTO event_hash VALUES (14,X'2CFC97998B46AE9E1320CC0F829802B8C969F34812BF12AEDFE33DB1E23DD4D0');
INSERT INTO event_hash VALUES (15,X'252219F311287EC8BA134A3D9AEA5F482747470D5DC35B36E7D3A02C8663B576');
INSERT INTO event_hash VALUES (16,X'B08DDC39EE9D16859900B8FC9C7711AF29FD7A05E2925FC99D2E36527698C844');
INSERT INTO event_hash VALUES (17,X'28932BD795D97EFF65CA6AB8EEC97F2F9892010ECA00EECB030E9234035DF257');
INSERT INTO event_hash VALUES (18,X'07233A1A9092F756B0864A8AF3E80A17B9A2F4C0DA627A4D55D0313DEA6210B9');
INSERT INTO event_hash VALUES (19,X'7C9C05D99C4923B4AF2A46C4163E203996ACE1B76E39396B3C0981CF2341EB83');
INSERT INTO event_hash VALUES (20,X'6627BC1EDAEB5AE8FE023973B01254A87FF6946A98CCD1F70C285253C8EF8546');
INSERT INTO event_hash VALUES (21,X'40650F36962CF6BD83667101608FA21623721B8F21C93A2198C7ACBB08F8BDAD');
INSERT INTO event_hash VALUES (22,X'BBC61ABCB57CC0FE2ABA62D420757EF5AB078FBB3C33C06DBE3906E42CBADF25');
INSERT INTO event_hash VALUES (23,X'009859AFB72BE7BF471A3914CFF0193D60DCEDE393BB9F0022505E20BB4020D2');
INSERT INTO event_hash VALUES (24,X'D8E08B5F5EF7AC2D83E61686DE5505F24878CECF2E3DD16AAAF53EF343805FA2');
INSERT INTO event_hash VALUES (25,X'E06627DB97587F7CD36C09F48F2EA9358742E37894FD452B44B10CB6928AF8DA');
INSERT INTO event_hash VALUES (26,X'D8D0A77E0886FB0F55A088F40495BC475E66370580F4ED416C39BE3B89B07433');
INSERT INTO event_hash VALUES (27,X'635B083CC3B0CA8206CB064945A0AF4B423B7FEBEE53BDF400390C039FDE0138');
INSERT INTO event_hash VALUES (28,X'A3675155CF373C437CE2EF10BB51CEFB4B0BB3E793F2C90F7A8560E04CF05710');
INSERT INTO event_hash VALUES (29,X'174C8EC53CA82305B5BAC4ADB8FD360AD03EB466418CC3668848837C30ACE083');
INSERT INTO event_hash VALUES (30,X'14B927E1137E2E622565C1EF8FE6BEC0244388274443065FAE592DADAB3AFFE7');
INSERT INTO event_hash VALUES (31,X'8F5F881B69D668502C54AB6C21FCD9990B91B9B7F21C4C92E94A901353E8FB12');
INSERT INTO event_hash VALUES (32,X'E726763679B2C249781E489390F9AC8CFDEAF55FBC51416346422017FF0326BB');
INSERT INTO event_hash VALUES (33,X'D2A3063A566EA41E38AD41FCF10C0510F87489156C74D59404CA6257B736C638');
INSERT INTO event_hash VALUES (34,X'6D433C9DD07E4EC2CB4DC2AAD3D8B4C40B6333DD6C3A6345D14D47378820EF00');
INSERT INTO event_hash VALUES (35,X'BEE7F596A34A4721F9B13286C7C3BDE67BF16E45BEAC0CC0EE91D5E93167F7CF');
INSERT INTO event_hash VALUES (36,X'A092696A4EE43666970DAA95D580533BA7BB4DB45F27D8E809BDB8434197D9F6');
INSERT INTO event_hash VALUES (37,X'41BEAABDF6B8D59D58BEC9B4B8B0B141F9DACCD185C8FEB66925BB04486F1C74');
INSERT INTO event_hash VALUES (38,X'9291FB8E326EEC73CAD7C97FF5DC58890A05A5E4F2FE0A91683F862C7725FD94');
INSERT INTO event_hash VALUES (39,X'F21D23DF8DFF60AFC8D23054D7DC4CF5EAB22780D11B220B44EA8D19B1113379');
INSERT INTO event_hash VALUES (40,X'2E2075F60CD3DB8F0CE1497488B91FC891E71E9712C815B8CB99BD9FFEF2275F');
INSERT INTO event_hash VALUES (41,X'26D6C0CBC36FCE6C1AF57553DF8146B5D80A7D81AA17C745AE99344B366AB8F0');
INSERT INTO event_hash VALUES (42,X'24EEE8901BEC6E625E64879F192B6871500F1CC957DD3D7A47CCD59CE907DB9D');
INSERT INTO event_hash VALUES (43,X'B18CBEEDC9E8B4577161FCBE424B69B0A653CDF8729568AB96E5BE4348ED86DE');
INSERT INTO event_hash VALUES (44,X'7AF227212BD5C12B06D3DF86A28C39633FC81F170001BE05B9936F1A03285775');
INSERT INTO event_hash VALUES (45,X'D6AF73B7B65BB222753633A6A6680502EE9CA0D8BE2A4733D44BD57680CABDF1');
INSERT INTO event_hash VALUES (46,X'F7B7C96A330FDEE8D683F0C25210F912415966BC6E929D9F6A699A4A8FD14107');
INSERT INTO event_hash VALUES (47,X'41C60597D01E48E267FF7581F18330567F90315E1FC73C0F5986E4B14DEF55D3');
INSERT INTO event_hash VALUES (48,X'D5A0AA2A2464B3625D84893223F90EEB22795C24EB99F246CB968063B843E9E3');
INSERT INTO event_hash VALUES (49,X'C09E8A0E81CF14706AAF170E53EEBD9EC15D941BFF90BA254EFE7A4C5D2709A8');
INSERT INTO event_hash VALUES (50,X'988E430B9341DA3E3BC308465E5E205869163A0D38190972149AFC35057B0E58');
INSERT INTO event_hash VALUES (51,X'61451DC126825FDC8C151DC2C93CE23CF55909DD9F0DCC47371D0E91C3CA6898');
INSERT INTO event_hash VALUES (52,X'081E15423FBF0C43D145FE658E57A7EFB4FA0D1B8AECEA5917BA4F9498E0376F');
INSERT INTO event_hash VALUES (53,X'752754D1307BE3C29D539CCD04F08A101389883DB0239C6F8C55F6A14C323F0C');
INSERT INTO event_hash VALUES (54,X'2AD9E053CD9C91341015F3C4BDB0F402038F2202A2EABC1E3EA7C53A6F787B4B');
INSERT INTO event_hash VALUES (55,X'8EFB516B6FD78D47743084CAB517C680B4CABBBC9528F544B2F1E478BD239E11');
INSERT INTO event_hash VALUES (56,X'5E2EDBDB925C4B961303D34D3E7F550006C29A20FE856C33619D2506AB1EF5F2');
INSERT INTO event_hash VALUES (57,X'FF65B5792C90F5D6D98FE781520FE4B03F09BC8266B5CA78E3C8EAA8AC6B8A6F');
INSERT INTO event_hash VALUES (58,X'31C2FC550C4BA734BBE750008132B655ADEA279845509C911E0FE7F9CF454E35');
INSERT INTO event_hash VALUES (59,X'C594C4E7590B965D7D9B507F0E44197F323FB78A3B15B9B7AD5B54610964F632');
INSERT INTO event_hash VALUES (60,X'A3D6F5F061B76101E0E79B8977F5CB9C7E1840AD636683B30569B47A706B40FB');
INSERT INTO event_hash VALUES (61,X'279C60F013F6728B5485E6BDDF4CBF1E6E800B82FA75A39B8BA64FE579AD1C15');
INSERT INTO event_hash VALUES (62,X'8AEE8CA8D9524156D932E301BF59592C875FD330CCF7FE10CBB28B5518297D1D');
INSERT INTO event_hash VALUES (63,X'653B0B336F8DA4DBD510E68F2ECBF8C3DF180C5FCFAF79D3E644B8A068823358');
INSERT INTO event_hash VALUES (64,X'ED3DB4C174F950DC4F653976D48D0838B9AE3B07B82FD51CCF710AD92F933179');
INSERT INTO event_hash VALUES (65,X'8165128B7DEE9FF4B986FA1ECB01BC3BE68CA96B49A5EE99C93924D304C63BAB');
INSERT INTO event_hash VALUES (66,X'3C967208118A4AF4999EF05A7DFF71012E9313858B8920DC7C5533BD08832A6D');
INSERT INTO event_hash VALUES (67,X'CD48C5E4C2F93E233B94F85BEA571C79EE4899310356505719121D1163010BF7');
INSERT INTO event_hash VALUES (68,X'8B4FDA742B670F44FDCE92876FB391DD8758B78EA8E92A995F26F141A69D297B');
INSERT INTO event_hash VALUES (69,X'24FEEE7CC746966A555B419CD1043C186188F49491858C5CC535D91FFB626C1F');
INSERT INTO event_hash VALUES (70,X'BBD7CF8E392043F402544AEB61ACD9A17D34647803ABDAD57A8BAD047F4FB6DB');
INSERT INTO event_hash VALUES (71,X'4E3F2139E6DB0ECE8C8FB39AA194A4E25D236E07B48EF2597387F443B166DC61');
INSERT INTO event_hash VALUES (72,X'E3F3935C89E13F0B1EA27EBB2026312177A0F5FA511D36CA4771C5B25FB0C69B');
INSERT INTO event_hash VALUES (73,X'F0F4B9EE4A78D1D8E24C7FFD08C981799C97BB95529C9AD12E75A4F0A9FB44F3');
INSERT INTO event_hash VALUES (74,X'1239F0FBDCAAF4A0862714D3D0CB9C7C946C165B7217E8BE42D353B87D27985F');
INSERT INTO event_hash VALUES (75,X'3C7E66B80EC7A35DE5D562062444A595F3F217ED76D211B16D96D52D23AB71AB');
INSERT INTO event_hash VALUES (76,X'341581741507EF75F46BB9DA494819E54BAFAA062C668E79D12865A0E2E2A796');
INSERT INTO event_hash VALUES (77,X'312F345C8391D28EF47C84363546C4DFBE63D22C76A633D6D927955004799425');
INSERT INTO event_hash VALUES (78,X'88926A8DEFA83B8588BC9B04FE63CE1176F2BB12686433F2AC2FD94818DDABE2');
INSERT INTO event_hash VALUES (79,X'92E5D73F7645FFFDB32FDD5D27C353A3DB0A32A47B97B5C1845530D6306E3648');
INSERT INTO event_hash VALUES (80,X'7D1CFB6B95F681C52618782231DFDCEEAF4EA5CA5CF5F6AC640204DC9ABA6FB9');
INSERT INTO event_hash VALUES (81,X'308EF959E2822B6D25A02ED52BF57011201D976CA8B87EB8C31988F98AA376DF');
INSERT INTO event_hash VALUES (82,X'015F2A6F98F888F344F8F3D1D4A5917684EDEFAB9F761435F97C409976412B7C');
INSERT INTO event_hash VALUES (83,X'37CB25391AFDEDAD1296217A2172FFCED744BB83BF62BB25174C8CFE1EAC23E7');
INSERT INTO event_hash VALUES (84,X'F65F2128075DF19D1AC1ED55B285709420F6E970E289331A73C926A0A0F4E644');
INSERT INTO event_hash VALUES (85,X'EAEE4643EA5FFE0A19618EDEC16906D6C5C3CFE4460F4D85A3FAF27840252B44');
INSERT INTO event_hash VALUES (86,X'63B83800CDB8D8E15D367096F7B98715DCFAA35CFC74F3D5583140A697C8A7DB');
INSERT INTO event_hash VALUES (87,X'7CE591F0CEEB657CE4B1FEAC381B65525D3579A2B724A77A544ECA1D443AD1B4');
INSERT INTO event_hash VALUES (88,X'9F5EFFD293B3967F9CAC9AA7D3652C911CA2D8C66D96517C6DB4DA95EE6907F4');
INSERT INTO event_hash VALUES (89,X'E6A7469A22EF4390BE3D10A0C17F69909F4B782E51EDC706327FC3F3862795FE');
INSERT INTO event_hash VALUES (90,X'9934B2BA1C89F24221474673EE3832A5E29B08B1043026FB71E906B9D1A8BAF7');
INSERT INTO event_hash VALUES (91,X'35267E4B669485C91139EE8318C8479107CF467AFACEAEB4F5AEF7234CF7DF6D');
INSERT INTO event_hash VALUES (92,X'738130FFE539C95CA9375172A893678CEF66C9B70AA8BE524C554EA395293138');
INSERT INTO event_hash VALUES (93,X'75A6950BA74B62B526DC4B23F3DE03A19514877063B1FAC4C3E4042AB25EE4B5');
INSERT INTO event_hash VALUES (94,X'5075AC57695E711C03CCFC7F95236A260727C7CCF39A5A3AF9BA8DF90C4D8C21');
INSERT INTO event_hash VALUES (95,X'90855AC55BD0A39CD07710A7FC3AB7758948AA1ACAACCBB6C5681D1B3A7B4727');
INSERT INTO event_hash VALUES (96,X'10EEB453E240302A68EE7B729F4370574C5AC936E59A90232269E2030D480128');
INSERT INTO event_hash VALUES (97,X'C7416F3C4526E1DE31BF7F7DDE54AFB787AF4697007BE3ADFF61018602164171');
INSERT INTO event_hash VALUES (98,X'EAE72C7AE266887CC17EF13DF52FB9DAA3619B9F9A3BD36A9BBE55103A9AC4C3');
INSERT INTO event_hash VALUES (99,X'FB63F2B77966F46CFE3ADFA3C72FF2B006AB3338432CDB5C6285634BAB24CEFB');
INSERT INTO event_hash VALUES (100,X'45965A69CB53A8A5B9D2CEB064BB6FE9EBA95E8DE19DB5B2846938DA15CF0085');
INSERT INTO event_hash VALUES (101,X'9A135A73D44AAD6D49EFBC8A4BB1A348E29E4CF581599BEF9F2E0AD679825738');
INSERT INTO event_hash VALUES (102,X'1D99D1F518E353FE27D0DFEC2E5C611EF28733878DDFE9C62E60033EBECC0D7C');
INSERT INTO event_hash VALUES (103,X'76422892C414987C3A74BB43B7C48D683E49A94D762BC475BFBE97A1D4952780');
INSERT INTO event_hash VALUES (104,X'039322FF96564C65A92743C51174B0D1452D0B0968E4323741972864455D42F8');
INSERT INTO event_hash VALUES (105,X'444A3521D6FE2522A70A6A9C5F157695F2B51676EAFBFC1C170B2FA7996331EA');
INSERT INTO event_hash VALUES (106,X'98C2CB6B906C447510235E8BA8F5C352C6345486B918DAECFDB6C27DC6FFEC65');
INSERT INTO event_hash VALUES (107,X'64D2276EF0CA5C4F0D2510D704022CE76EC0FDDE8C1EAD96EE99888CC3F765D1');
INSERT INTO event_hash VALUES (108,X'B785D05C3ECFAB8517BC33003A2410EF0E09B85460C7408378A127737D3EB70B');
INSERT INTO event_hash VALUES (109,X'0D612D3C7EAEF06325B65B334C46C13BF22D69436A8A21D32B05FC46BB1838A4');
INSERT INTO event_hash VALUES (110,X'33441EC8D60E13A4D0434A4A4C20B0A3601D822E30974F99E03F78AB23EB3B01');
INSERT INTO event_hash VALUES (111,X'ADB92FFE965E3E55ECD0C4FFE25F5AAF077A7601E284B1B52F562D0BD27269F0');
INSERT INTO event_hash VALUES (112,X'3BFB4A3B296EF7C06CF3FA136D5B8831198A2FDC654A182531491CB28CE6F39D');
INSERT INTO event_hash VALUES (113,X'1BEA7B1AD6E5A59F887200D98D1E47F563953F736237BD17E1AA23F81F219A8F');
INSERT INTO event_hash VALUES (114,X'897504A7C48DB2A0B884E4A4CCE64386DFB00878046D7EBF970E15F46EA7CF5C');
INSERT INTO event_hash VALUES (115,X'0EE2660F950342CD252D15DE1B8ECD8255AADCB5ACD221F1A8809A5F794F1660');
INSERT INTO event_hash VALUES (116,X'B60C4AA20F63BF42DFF0D72FCB8F49BA2056E331444F1C1C027DB1ECE2D00564');
INSERT INTO event_hash VALUES (117,X'98B50A0DF4D2BC57523E87085CE21C611B9695AD167F4DCED2C29B09B2B2149C');
INSERT INTO event_hash VALUES (118,X'81C4EB49D57E8626188B05BDCE5149E9DB3EF8713BA60FBD4DF6A40DB4B134B0');
INSERT INTO event_hash VALUES (119,X'E1DCCBD8EDEA6E6075AF59B1956AACC2335C9208153924B36D6A4EE20FCBF8FB');
INSERT INTO event_hash VALUES (120,X'55D3315A7AD880FD61336B0B6CEA11804350789C6EC8C8812CEE0BE303D2BE15');
INSERT INTO event_hash VALUES (121,X'7C98963B57021EFD6BC5AE2D00EB42A5526E2DB04C8981B2A5395301D065A323');
INSERT INTO event_hash VALUES (122,X'BDA968C584F9A344861E0918C1CEB055B04BC00004E172A6171251E0BA9FB204');
INSERT INTO event_hash VALUES (123,X'BBF301A0CFDB573A4802A7999B212C31EC9310ADC4806A81EAD1E10761630A8E');
INSERT INTO event_hash VALUES (124,X'6FE112A44E4644C9596639105BD64F4AAA472329D21DD8606B92A69272087DDB');
INSERT INTO event_hash VALUES (125,X'7A8389E125EAB06DB717DAF51B73B5A9F81FCEBB0FC6B9473A9ECAA84C99F7CC');
INSERT INTO event_hash VALUES (126,X'C4E7FEAD2E8CAB035ECEE50B93B7774D0D09F14D26B6A2AE86DA03675EEE7423');
INSERT INTO event_hash VALUES (127,X'A8B56004BA352326865877F5C61ACC34D96457F1D4A5B4ECD11A67BC27C9ED9D');
INSERT INTO event_hash VALUES (128,X'C950AAE95EDE6DEAB16DA8CB39D8FF1D28E5EA376CF6BC22FA784F81644F46BA');
INSERT INTO event_hash VALUES (129,X'1B8B56FB6F5862F8A6EFA32E4827654FBFACFA7D1CB782D536CEBAA00562755A');
INSERT INTO event_hash VALUES (130,X'5FDDFCB294CBF04017C6A1FA378007CAF01919D6995E2B571D9B4487B5D020A7');
INSERT INTO event_hash VALUES (131,X'F6E6B71AA4F278D92E7F8DEBD724A5BBA504FA59764F151E6E1FB9B62D8351A7');
INSERT INTO event_hash VALUES (132,X'752F16341256CAD8839492460D107BBD839838FD403B39BDF5AF41BA22508951');
INSERT INTO event_hash VALUES (133,X'4AE7A543D726CEA1D635ED2D78A8933091B3F80D1EBA8624B169FE351309AC98');
INSERT INTO event_hash VALUES (134,X'A143307C154F7F3F77A162C8AE75C7A58D239174212878CF147F300ACC2AFBC0');
INSERT INTO event_hash VALUES (135,X'7CFDA9422E696DB3681A3E76B78C769856647034CF9AC1A42389F37EDF321D75');
INSERT INTO event_hash VALUES (136,X'D60BE0448AB4F292352D9CAF1C3881A03943CB736B5470853085687844D2CAB5');
INSERT INTO event_hash VALUES (137,X'60ED04F0AB3B730E02491D8ACF29F0B78049BE55EA112FF98B38BB0D4582FE7E');
INSERT INTO event_hash VALUES (138,X'3FCCEDE4932A062BC88A520D8999EA7AC59F6ED22DE5B7FF14BDE386DA68ABAA');
INSERT INTO event_hash VALUES (139,X'EEFB729042CC325D9BEB9CDF6F47F3B438E6592F96BF541C349D648B8991776D');
INSERT INTO event_hash VALUES (140,X'8C40E6E847B4A8012335C724D5EED041CFEFEFCECC5536C5A49B5264F0307B8A');
INSERT INTO event_hash VALUES (141,X'D33AAF9790E4B20C53725E07F66B992B3AF796C8B70A3F7526722D6A6EEB1CB7');
INSERT INTO event_hash VALUES (142,X'2B2297B2F562F52B9C61BA74BCDAE88C1A7EA17BF9D448FE4929DBB05BB57B43');
INSERT INTO event_hash VALUES (143,X'ADFB274764119F03B0E42DCE17F8D230A64C21BF5A00D5870368CC4A6B6FFE5A');
INSERT INTO event_hash VALUES (144,X'17409F2BEAD0E870FB9E7ED27107AA342B491F88CEC80BCCF924AF07FF810644');
INSERT INTO event_hash VALUES (145,X'66551ECC6141ED327449802427C9F5496572BE049CFA4A9D8AB4737552C9CA1C');
INSERT INTO event_hash VALUES (146,X'4184B18DD6B960F072DFA4AB79AEE8D2D2DF458953F93AC62263075809CBFDA0');
INSERT INTO event_hash VALUES (147,X'24064B026066C83169F287ADF0ABFACFA07644A261B4748EA2CEDA6AC948DC1E');
INSERT INTO event_hash VALUES (148,X'BF54462DDB1D54E5357258928976F424B789F12E06FB4624CEE905663C426E91');
INSERT INTO event_hash VALUES (149,X'CC8D60FC50476F6C277682DF16FB6A7E0EC440AC774222567E68FB330236CE8C');
INSERT INTO event_hash VALUES (150,X'E6772E2105B7507DA0F9697761B2FBEED02722463E8A0A3B6D73FDF9340843B6');
INSERT INTO event_hash VALUES (151,X'F17A3C0A4F827DD647453988AC82629C782925BE208A512D0469592294D3986D');
INSERT INTO event_hash VALUES (152,X'17603C9BF381E986569C824F420DA22E5752706DEF533D3D82D37C8993438BAA');
INSERT INTO event_hash VALUES (153,X'CE9021DE83F5BCEA18CFA6324BAA4914916DB0B63D8F14C9A295B1B42D5258DB');
INSERT INTO event_hash VALUES (154,X'FCCB35F2A697A0C190B5DA0929EC437183590FCA5685CFA7440303EDFC47D0EE');
INSERT INTO event_hash VALUES (155,X'5FD5EA074C1D82E18C8B911158A716780CF39E5AF7E61C9ED16BE1112A08C042');
INSERT INTO event_hash VALUES (156,X'249EDCB32B35966A96628794145D0E48225E2626E4ED5146CE945DB996323B9A');
INSERT INTO event_hash VALUES (157,X'B0CBD9A6F6AD6D4A89C3ABCEB6E1D385D6E2D0D395C54D0FA61E3A398C4BEEAB');
INSERT INTO event_hash VALUES (158,X'2D0613687C9BAD6FA915A934AA77A8B2C53B777ED62A5C4AB97CBCE2055F2724');
INSERT INTO event_hash VALUES (159,X'7DF2E3EADC7FB31997BE9383B6B1FAB6BCB69554F5D0296767A1ED4B3AB97733');
INSERT INTO event_hash VALUES (160,X'51C50605A681FCF09AD51E97B2BD1A2756349144E316B9D3C09A534A3D875738');
INSERT INTO event_hash VALUES (161,X'C9986D6C7CA041890C26C795A1CA701F576C4E831C85DDD67DF96AFDF70F6301');
INSERT INTO event_hash VALUES (162,X'FF18E4741C7A4E32C85024BE72F3AA5A4544C9E8D9F30EF162361894728FDD04');
INSERT INTO event_hash VALUES (163,X'08F9A2E9D67042C5E0FE0987D3FDFAB22AB882E2E7949DF6702CC47FE6A3231A');
INSERT INTO event_hash VALUES (164,X'97498C9C78D4CD80AEE92337B008D1132D65E67DC917E9FD2A412FF0B2F3102F');
INSERT INTO event_hash VALUES (165,X'2A629FC9768B25772BC9ABD9BB884AC192E67B3E004574CCC92D652230F6ECDB');
INSERT INTO event_hash VALUES (166,X'A4504F5041A92CD1B8D7ADF234FB61A0C39627C7E2CBACA67546E96C825881EC');
INSERT INTO event_hash VALUES (167,X'40F3F7445C40CEDFC7462356D3ED97B13B28E4D3358613E1380AE5D26767F730');
INSERT INTO event_hash VALUES (168,X'E720916824E8255260F54253627CC222288EABAF2A8F1E90F32D794B7B4BF062');
INSERT INTO event_hash VALUES (169,X'D90A0C3111ABA6E0C63996E690D4906E6F9F659E4A2E7BC8FE12E31CF3E57867');
INSERT INTO event_hash VALUES (170,X'B99CE9210D1935418B72BC8855BB9FC93B3AA853637C937C134C5756DEB20B62');
INSERT INTO event_hash VALUES (171,X'6F45B6D572A4013E3A06903DF2F8C3FC3CB96633E7F604D0F0FBF2C328F6844A');
INSERT INTO event_hash VALUES (172,X'F1350EAFA0364B4FB2298AE7C18EF2F905EC2585CFE1B093CFC70468FD9F652B');
INSERT INTO event_hash VALUES (173,X'693553ED3095F074DB0F9380395E5846F4B8F10DF1EA06778C0EBC32F59FADB3');
INSERT INTO event_hash VALUES (174,X'8483270573F78F2817603533099CDC0E19030B11E1C5111417CB754A767B4AD4');
INSERT INTO event_hash VALUES (175,X'1050173D57DB29FCE4D973EEEF70250A2632D07C4E0CDAAC4C26169F9E6C7797');
INSERT INTO event_hash VALUES (176,X'5D3662BEAA08A9DAC5DDA13A706F8C8454CE48AC762B83444F2896A6AE6DB7D3');
INSERT INTO event_hash VALUES (177,X'534D4D40146D8F90DF4A5C43C5327EBF9614B66FFADF7BA88E89A0B952244910');
INSERT INTO event_hash VALUES (178,X'8E345E93B867FD999C1501AC528C91BE242EA83060CAF75CEE813904D7498559');
INSERT INTO event_hash VALUES (179,X'08B4BA6FDB474441C3CD136126FA1F8A904F5E3344A8167155E3337DCBB08AEC');
INSERT INTO event_hash VALUES (180,X'DB04573AC7FA53CA5B098B4F3C3A9853DCE49A3C40F1C78D8F33EAAC6D37FA03');
INSERT INTO event_hash VALUES (181,X'E78914E749221AD66D774D81A46010B941C0D7EAEC2324539071B0A801B886AE');
INSERT INTO event_hash VALUES (182,X'21779782784A6EC043EF900D12D45C472E10B02D9CCB5ADE2DA15AD162BAEB9A');
INSERT INTO event_hash VALUES (183,X'12FF5B6521380EA757CEFD83066691A9BDEEF99C8328A3EB57F2DE6071D8D9B5');
INSERT INTO event_hash VALUES (184,X'9793F274B3A1BDDE3FE27A26A4558C6D36298CEF93054FCFF606F29C1F8256FA');
INSERT INTO event_hash VALUES (185,X'2E45B87C2210C851DDDB6335D0C5167A0418B37950096C866F15902225F327BE');
INSERT INTO event_hash VALUES (186,X'299AA7DDCFDC7EB6FD0A7F39B958BB2DB30E2BED462959C05281C49B8D848AC3');
INSERT INTO event_hash VALUES (187,X'8FEB3F4B9CE2C6C3161100E409783C92EE892CF1A6CB8090B805383973BA3AA1');
INSERT INTO event_hash VALUES (188,X'F3638C07AD8AAFE6CBBD35474F1C577D0403F33DBD3F1036411E28EEA6EA8360');
INSERT INTO event_hash VALUES (189,X'B7A55EA608D9A3A47C69CB8835F3A20280CE64A76751031139EFDDA2C25EC58F');
INSERT INTO event_hash VALUES (190,X'546F450EE958D37054EC128437DB1E5DF10F677F3D2D4A46F827B0BCF5797A5B');
INSERT INTO event_hash VALUES (191,X'D261B42DCC9FF1522EDDAAC8A56AC02B79C286B91F8782FC64ED8AFA0398E5FE');
INSERT INTO event_hash VALUES (192,X'84D43FC28CFF1171B098A5F286E681BD50D389F74F826115A73CDC5F379F5757');
INSERT INTO event_hash VALUES (193,X'7A9495AFAA30C2B7F2316B4ADF0B1FBA61A8CB93932E46E4CCA9F794D35C898F');
INSERT INTO event_hash VALUES (194,X'60F24BE5B2C75F928FDD7AEC73E6892913F6343DF8DE400F6B78DDA1D718F46F');
INSERT INTO event_hash VALUES (195,X'8603AC324892FE3B4D069363B76B8423DDE0C0DE5B166AE334556B005BCADADB');
INSERT INTO event_hash VALUES (196,X'B19B802B9198395ED819DF7A21F2283F442FEBDFA106124CC8DCF70A5B058EB1');
INSERT INTO event_hash VALUES (197,X'4B758B5C71B5CCC992C738B985AC6E563660588A03F09C93E2965312A20E4CFA');
INSERT INTO event_hash VALUES (198,X'9B3386B51FF786E7A7BBD873DF264D03515F1BCF36404F527C36E2A3E1CDBDBD');
INSERT INTO event_hash VALUES (199,X'86F1201123DB03F390C05E1ED0A5D8104E73C6128DCE5190398B4D689E1368DA');
INSERT INTO event_hash VALUES (200,X'44634D33C950859661CDB3B9205CD3041DA612ECE591ACDE31E50090AD03E2D7');
INSERT INTO event_hash VALUES (201,X'E661283B67C921A81AF0A3C5B167D4B2C1E9FB4817426CEDBF00D9BED7336CA1');
INSERT INTO event_hash VALUES (202,X'949D3F4CD2EC6C9B3BC864135A470E3AA1C29532260F916596DAB297DD03C5F1');
INSERT INTO event_hash VALUES (203,X'6380A0B0A5AE565BBB49852825D50DE26AC87D7CA76CFB22B651F708936EEF9D');
INSERT INTO event_hash VALUES (204,X'F459B19B4FD4B48E796611AB404CA465C4DDF728B36C736612CB19042149787A');
INSERT INTO event_hash VALUES (205,X'CFCD40F708D405CC7DE1599649DB677B8FD8708C1BBB371139F1A74A5529FF90');
INSERT INTO event_hash VALUES (206,X'482F0E9919B7BD864FDAC393660161EDA3F94AC33D42192AC1E590246048B350');
INSERT INTO event_hash VALUES (207,X'440EEF4B344642C7530A6CA6A15C91E6FED3F1785CB90C3A23C4235A85C3C39D');
INSERT INTO event_hash VALUES (208,X'C211FCECE96130AFD0BAC7D430B602BDECDB94B6AD917E8C6ED42B0589CD6E1B');
INSERT INTO event_hash VALUES (209,X'AEC2602B1DF1D7EFEA93F1A214F5A6DC41251E2EFA19F5D6D3BB534FEC4960BD');
INSERT INTO event_hash VALUES (210,X'EBB17DA13E29760E5602D4FDBC8606EF092E33038847ED797BBE137BE4006A85');
INSERT INTO event_hash VALUES (211,X'44D8993E488290C7E85529E62E2492853D603666CA2D009866B0E1B062BD1001');
INSERT INTO event_hash VALUES (212,X'4A9D0D4F85580ED900F50288AC8A25F93BBA18DF674F2F4ABE833C97FB62FFBC');
INSERT INTO event_hash VALUES (213,X'A4ECC3912E9147D9595C014C944466D0DE67F80D557448C43F23BCFDA4710D63');
INSERT INTO event_hash VALUES (214,X'4FDE19DBCF51FF948262AB1EC34B70E3304E87F76A467E15751A6C6A52656CBD');
INSERT INTO event_hash VALUES (215,X'F752146C47F08E97598EFB6749FA0E4039EA3E39536B281E55FD81B3CC7CE2A7');
INSERT INTO event_hash VALUES (216,X'9B03B36B570E5C7715A82E99E7A58F8B0495CEA293C48FE5996FD737B7C052C5');
INSERT INTO event_hash VALUES (217,X'291C71434FFEAADC0ECB3C8BBA849BFEE7396B32FCE0832E598327B99BC76297');
INSERT INTO event_hash VALUES (218,X'E9AB43863119A063F89CCAB0AF358004F81B794A4B3EE48B6EAED6FEF80D2D23');
INSERT INTO event_hash VALUES (219,X'57F87D9B35D4F7893931D9A57CAAF97CEC150544CE10FFF1620C4755472362D6');
INSERT INTO event_hash VALUES (220,X'38D8A95F1E3CF9FB96EA402971CBA7346B24813C8B4F4E8286C4330128256EA6');
INSERT INTO event_hash VALUES (221,X'3064EE2DB4708CC0DC566DB38133B40A0B05E2036E9D69B274E6332D5DD7AB76');
INSERT INTO event_hash VALUES (222,X'3F23A771FD53F010A0A03BA991995A9B4D93F1401CD299358ABA100482FAE3C2');
INSERT INTO event_hash VALUES (223,X'40BDAECDC3DFE6CE8418E7385FFC0C1FF4F7633F75371E7C327B84546C4D6BDE');
INSERT INTO event_hash VALUES (224,X'84C36C1E4C49E42A03C5EAD1E36D6DE18BF8344AC99352B2DD064B46F297067F');
INSERT INTO event_hash VALUES (225,X'5853FE1DAAF38C3167C7DAB2E41FE8D5DB9122B06B0925CB245DA20146F514A7');
INSERT INTO event_hash VALUES (226,X'E6AE60A37DF021E81C08C5E70A70E1B16A9E4E7A4B7B7CECA16E9380531F4B27');
INSERT INTO event_hash VALUES (227,X'A77ACA4B3AAF08FFEB5E2CBE8C397C97F3A3F6595E714BF6DEFC3BD4FBA6B620');
INSERT INTO event_hash VALUES (228,X'B2D18B981BD7C37664027A329D81F78992E88283D379D9D851102D6C94CD2697');
INSERT INTO event_hash VALUES (229,X'708D6327DBD8978A44C2C5B2E430E00A7BAE2A762876CA2B0A75A1A725E0F3DE');
INSERT INTO event_hash VALUES (230,X'33E7A1BEB690C3E90F75954C3D4F45218156DABBE3D97A2C755C9FB3C927C8AC');
INSERT INTO event_hash VALUES (231,X'137714E36320BB32D1145AA63202B8B14D79031BA563A8904578B54959297EFD');
INSERT INTO event_hash VALUES (232,X'270CD58A528959BDE288340DE503ADB00FC4E994DD7354977386DB7C974C00A6');
INSERT INTO event_hash VALUES (233,X'A291BC577622DC45F8FB6423E651DA83A6675443ED2FDD90AADB1D7B650298C7');
INSERT INTO event_hash VALUES (234,X'021C9242615424F79A82752CA927EDE5D35C6D8DCC475279EF1022D198DBB9B7');
INSERT INTO event_hash VALUES (235,X'927E89417C664D1F01A773771BD087F928AD22B740FC809AC59422957CE96DCF');
INSERT INTO event_hash VALUES (236,X'31BAF672CCBDC4E9AD2DB2D44A546C06BE50B6D11BEE86AAF055F2E6BFBA7F04');
INSERT INTO event_hash VALUES (237,X'BAD56BD144C62D5CCC6D9247B1BCBB33CA8E108DA571008B88D15B90D147320B');
INSERT INTO event_hash VALUES (238,X'B0EA8DA7B6812BB9F8CE47DF7F11C9943DA3B2EBBF477400FD3C60A6AB192C9A');
INSERT INTO event_hash VALUES (239,X'239EB7E008A73C84A5B6087F88EA0ED7BB0ABE7F008BCEBD5A9AC7677FE8E1E8');
INSERT INTO event_hash VALUES (240,X'5B27ECE46747D3CDF1682300EAF64869C21BFDBFD9207E561767BDB13706593D');
INSERT INTO event_hash VALUES (241,X'13B5FE4F2ADCB399D01E8CEF41CFC7519484217F2CF32F1A99D4C56F6EA64096');
INSERT INTO event_hash VALUES (242,X'98474C2A9759A9C26A2D6EBEEA17E4942B860649FBA32E1BB15F759D49FB6AB6');
INSERT INTO event_hash VALUES (243,X'913C144989D21C7FB02E643A4AF31BD12B3F64790AE951C8522CA151F663F5FF');
INSERT INTO event_hash VALUES (244,X'16596E0C210CA1DCBA5146385174158281B1CD92859D7036BCAA9926A6D1FAB5');
INSERT INTO event_hash VALUES (245,X'61C08811FDC10D6BCCDB30165F3B14BCCC1C310E7924311967A01208BD740E72');
INSERT INTO event_hash VALUES (246,X'B3CC9DDC5E882665DD9A9287FEF3D3ACA449ED8BB48E582A71B206F834F8B552');
INSERT INTO event_hash VALUES (247,X'C71B24B486570EDE37FF7B05077F99C1DB43E35766175D369C856373E7D33495');
INSERT INTO event_hash VALUES (248,X'4C3D8B294A9E4F97D796C328AE47DF993EA7DFFA3AF216B5B70E626A4E3A94C5');
INSERT INTO event_hash VALUES (249,X'CFC7701AA0F0DE8581847DEADA0464C51D55D0CA673F201A25AC8651252194B0');
INSERT INTO event_hash VALUES (250,X'F76660F25E78DF3E46F5E9F9255EA213406CC89F5CC95CF38B837D91F3F2687E');
INSERT INTO event_hash VALUES (251,X'04BFB941F7C38D2174CC6976BF9ABBB7D926F7A25B644D2227B9298E081979BD');
INSERT INTO event_hash VALUES (252,X'3B10ADAA96F247B7952AC476876727C3AA1F43B1AE8ED79AD76F85E9085ECEA2');
INSERT INTO event_hash VALUES (253,X'7150C18329C6799F95A47E83D29A2D4CEC551140472CF7D2E08C313EE20C34EE');
INSERT INTO event_hash VALUES (254,X'AEE7ACCF594B4877F704004E4BBDD81F4C2821ADE03DE88F86D842CFEA33E9CA');
INSERT INTO event_hash VALUES (255,X'9BFB49B8B3BD96D51563E123CE133B372B69C335604485890C74A019B2ABA94A');
INSERT INTO event_hash VALUES (256,X'2CD6088201BF8D44902267C16574C5839B1DFAF0948D292D56FD746BD53DCEC2');
INSERT INTO event_hash VALUES (257,X'274C1A00BC3DBE358600B60EF41517556EDABC6A71A0FFFCA17679BA81551156');
INSERT INTO event_hash VALUES (258,X'93435E63EC1254313B1202A5BF7AF4B2CC8993B2388D742CB1A57EEF5340619F');
INSERT INTO event_hash VALUES (259,X'EB9DFA661070EBC338A9F5CA92862682B9CF989542CED81E74C171DEEF76C510');
INSERT INTO event_hash VALUES (260,X'C262C1AD29F6BE5B6F9FD2FD8D60E082D82D7FDF9733C4F8BA555A7BFD3FBF12');
INSERT INTO event_hash VALUES (261,X'83EBE579406F8C872B9CDBED4D0DA1F2F69AF3814F9BD956FD0EC2D894777AA1');
INSERT INTO event_hash VALUES (262,X'AA4F05C1034C05FAA75D1AB3736262DA72FCD104D040ECA20A6E8492946DA047');
INSERT INTO event_hash VALUES (263,X'129AEEC9F2F540049C2AD202A81F3D31E4D953ABDF847C4193190876FCE3D5A7');
INSERT INTO event_hash VALUES (264,X'676396BBE33B3CB047D6CD63F16C646A48A05A2F5E9A8435C16C284C8E8B2C48');
INSERT INTO event_hash VALUES (265,X'E6520C9DA9CBAC76A8A013EC36A370A85967961286E865F13BC19EA7C4737512');
INSERT INTO event_hash VALUES (266,X'AF0571AF86B184776387D6FA87B374A6E9FBE5E4FE3DCDFA47D827FBEBCD918C');
INSERT INTO event_hash VALUES (267,X'1749712F89E6C77908CECD318BEAB0A2EE6E95CB981600E025AAAD0FC73A232F');
INSERT INTO event_hash VALUES (268,X'23756DC27EE4E150E30F4A8D4DCE7F13B225A8B3E548E242C8A92B5FD8710AD1');
INSERT INTO event_hash VALUES (269,X'0616C68F052ADF74789F3C08856941186C1D2F57F143E0BFC9AAC93844658359');
INSERT INTO event_hash VALUES (270,X'19FEFAEB86A403A940DA40897DC833A4F2A236D7EC0CDEC1FC89DF19163F0F6C');
INSERT INTO event_hash VALUES (271,X'EC6C2E052A76EEAAE35F2DBA4E0946DE37C61BEFA083D8138523CE64E135289C');
INSERT INTO event_hash VALUES (272,X'05568591B2A3FBCD6CEB4202D3987B5BA2AE522B0E60712C16753507A61C142F');
INSERT INTO event_hash VALUES (273,X'530111038918D9ECE507EAD3F41CAD74C09592122D6DB6807C222C2DB63C8C6F');
INSERT INTO event_hash VALUES (274,X'102A267E136CDA0600FBD66CC0D1E4D82648F17CD1415B3928068999BBCFFC52');
INSERT INTO event_hash VALUES (275,X'844DD97991CB0D9A8B748D90DD7C25599C74BCE2DE20538CC3E243939BB08EBD');
INSERT INTO event_hash VALUES (276,X'3ACFE19DB4034840EDCF17D9B3863E305D398E77BA0BC978930B0D5CE21AA42C');
INSERT INTO event_hash VALUES (277,X'34265D3ED10F7C71FCDDC5D6273C30B2BFD36598949352AC4D799B6F065AABBC');
INSERT INTO event_hash VALUES (278,X'FFDE2C12281F7782B5C33194D76E91606F9CAEA21B3719D54986C7A648EB2D20');
INSERT INTO event_hash VALUES (279,X'60DC39FA69F4DD51106256BDC7DDDD3B2E6F5CBF91CAFCB6B1FE1C5879A502E0');
INSERT INTO event_hash VALUES (280,X'682CE3ED2803D251B00971BF8E4BF5D830934E9D6346CE44E478A02426A82960');
INSERT INTO event_hash VALUES (281,X'CDC0CD9D1225924A0256C3EC7654943AF243647C5DDB4197ADAFE636378692AE');
INSERT INTO event_hash VALUES (282,X'2B6351A1D761EE28EDDD50D745BED39240C4DFEBEAB13FC11FAE9DD26627A295');
INSERT INTO event_hash VALUES (283,X'2CFA9F73CCD8B705381BACEB3E74E742491666DE9C9D1BF6A217AF0F19A69DAD');
INSERT INTO event_hash VALUES (284,X'3FC904A0D54B6FDB215E2F53B9056D1A91DE916F589D1AAA0DABF6E55EF247AF');
INSERT INTO event_hash VALUES (285,X'B023D0CD8C82F5141D42974D77C2432949CBD1F33D727A6D2680D1E7D97AC262');
INSERT INTO event_hash VALUES (286,X'84C36B84AC917875EB22128E5C5E965223C41D94256DE0ECC35A84F1CE61B776');
INSERT INTO event_hash VALUES (287,X'8EBCDB1D70D86A6F7DCC2BE1BD467FDF87DC9B25A2D324E460B5CDF60840AAD0');
INSERT INTO event_hash VALUES (288,X'AFDFE15B313F5BA03900F990C287BFD38EB61F697227A5DCAE80F36D0203E81E');
INSERT INTO event_hash VALUES (289,X'734FC88D81E831C22986ABABD6B1EC36429044B3BDE4E8BE5CEB964884CB9AE1');
INSERT INTO event_hash VALUES (290,X'62BCDE2EECBDBC8A8C95A51BC739F6569348CCC1523135EE23EE13DEE7E26839');
INSERT INTO event_hash VALUES (291,X'E286A4EA80FA32A469DFC0F980353CCD56ED85ACBE55796EBE4966D334669B4D');
INSERT INTO event_hash VALUES (292,X'F4EFE2429A3AC6527CF91929D5D8B8633F8AEA9EA721FC132B5C23CC8A48848C');
INSERT INTO event_hash VALUES (293,X'C17ACEFA59018E4F3DF0B48CA5F24B838858655B19ED42A77B744664391E15C0');
INSERT INTO event_hash VALUES (294,X'DE6BAA3CBD4CC250B00D5E7D2B4DA5C1016A9808B6369BFAF2A846D429A5A623');
INSERT INTO event_hash VALUES (295,X'70D1D9991ED3455A11495672374DA6CBE04BB9D2396564488CF9252CDF82B7D2');
INSERT INTO event_hash VALUES (296,X'E414A6654BC7EC21A882B317A18A2247638D6E6CD0F9DE0CAFE980C3D8D96958');
INSERT INTO event_hash VALUES (297,X'48C873293BE1808153A1D43BA7507B4EA7BB52F5BA7A6B4A69ED32C3D09795C9');
INSERT INTO event_hash VALUES (298,X'4ED93C9A3DE29F9BD8DE65A2FB5B242DD746EAD1035C3D497571A94328DD4792');
INSERT INTO event_hash VALUES (299,X'CE7BA7E2DE6136A9CAA1BD289CA92D82681FE9F9EAB1F527C53E74F6AF7B8B20');
INSERT INTO event_hash VALUES (300,X'0825CCF02032FB98DBAD0D8E83AB8C0A0E199632897FA6DCFD40FA1E81389525');
INSERT INTO event_hash VALUES (301,X'39791651B1A2D3EB4AB07DEC66EEF9767C059B6B181164BCD3ECC1DD6BF8ED3A');
INSERT INTO event_hash VALUES (302,X'7D814F6A6EDD30621055742A56D2BB1D531AF934D7EAED95D32205170DA9F1F0');
INSERT INTO event_hash VALUES (303,X'39AEB204E5F3EA9A9AA722FA6BDEFC897D33478EACC70526BB83F20BF81C87B6');
INSERT INTO event_hash VALUES (304,X'50AA91DAE8580F49170355846A7B3EA751B9BF07895C047A34DBA307C59F8C55');
INSERT INTO event_hash VALUES (305,X'FDD6DD15B62F7E2FF6C82877564A24B11D4614A2E6925E6898B19D71942D8F2C');
INSERT INTO event_hash VALUES (306,X'505A8D35A9966C2673B2D06F85135B380BB1041D7A848E48B9552470306BBBDC');
INSERT INTO event_hash VALUES (307,X'ACCEAA64F42E706B2F2D8B827DE1E8076047C82CACCC8E8F2DFA6442418D1336');
INSERT INTO event_hash VALUES (308,X'D98572D70C5830CC71E674CBAC578E27312C9885A472CB16D6502EDA0A478E40');
INSERT INTO event_hash VALUES (309,X'91B38E5731746816DFF41CBD310D1AEE00BEF33ADA0738231630F3F5BCE36953');
INSERT INTO event_hash VALUES (310,X'B7F5F8E3577AED7921F07AD65F62C1E117B2338B6CFA2CDA1A6437BD6022224D');
INSERT INTO event_hash VALUES (311,X'EFDB580B2762AF951570C46348B0A0E1CDC96CB29157525331F61230B8C2D857');
INSERT INTO event_hash VALUES (312,X'1BED598D18827DCC3B924760650069A015E8288D9AC836780EA5FE657D473C38');
INSERT INTO event_hash VALUES (313,X'BEB1AE6A6975AD783C6489A591DFC58AA38B7BA2E30BB51105437A7F37B878AD');
INSERT INTO event_hash VALUES (314,X'7450455ABE29DF9226C35EC90B52DB84E2BF31D6BFE0E1FC8214B4942AFE823C');
INSERT INTO event_hash VALUES (315,X'652B08D9EA7E2F4356EBE12531D478F4C04C46875970CFEDB600FDE2BE547DA5');
INSERT INTO event_hash VALUES (316,X'08A85C5D5E4E81088D5F41C9B60D3345E59E332EB4CBF90EAAC805B7FDD4CB55');
INSERT INTO event_hash VALUES (317,X'C2509CB4C1A2FAC11C94A5A5B4C03D8272F543FF71C0546DDAF0EEA2A2F9DACE');
INSERT INTO event_hash VALUES (318,X'AE4DA2D06B74109C30E79AE7C86D274F05855247908307B9BB7F2E0CDBFDAF13');
INSERT INTO event_hash VALUES (319,X'D1F6416712E0AB58859BA27DE6AA669112C4E99EB4B625A9D3A6391E4D49641F');
INSERT INTO event_hash VALUES (320,X'BAA6914B9A4BAD15717132218379BA2F3871A6408EB24C297D96FE13881F115A');
INSERT INTO event_hash VALUES (321,X'1560E47F2F808284189D9D7F265213B39D61DE985D3AD297DAD9187C3CA1611C');
INSERT INTO event_hash VALUES (322,X'8ABCEE9E6070C19657132A5A92DDA74C7B2B6F95226E8FF6E2C0FCEED9084934');
INSERT INTO event_hash VALUES (323,X'CBF2D1302A51933DA445C4BCC059145EFC8121E29B407EAE0292E2B5F9BF365D');
INSERT INTO event_hash VALUES (324,X'7190D78E8A9B52446C52BE1B5ED6AAB2D8C7B14D8E8686F42E81378BFD39B16A');
INSERT INTO event_hash VALUES (325,X'1A36C7FACBE6CF7A3844752A65639A18BFCFB3BD3033C8968D1ED71183EA2542');
INSERT INTO event_hash VALUES (326,X'B09A25CCEAD5EB860CDE406B9EB699B7BCE933EF19342C97B46650EFD24DBDC3');
INSERT INTO event_hash VALUES (327,X'53CD3A0CF6F41AE9CCF5EDAC86056CE31ABB83B845301FD967152CE5E46CFD75');
INSERT INTO event_hash VALUES (328,X'EAC252D7A9059CA539D6AA9CF2E0F8E3CCFE34EABFC3542A01566D84196487C9');
INSERT INTO event_hash VALUES (329,X'F6C162A5AAC39417AAB640629945BFF4F7F5E5072A5749DB13A080F29451A1FE');
INSERT INTO event_hash VALUES (330,X'15FB7ADEA43E5797B298880B0585B401DFC0A179B8C31423656775B41A1356CC');
INSERT INTO event_hash VALUES (331,X'A99F8200622FE868BCF4B9998346190451A8E802B0CE2C8CD7DA054631A798DA');
INSERT INTO event_hash VALUES (332,X'FE6B7BB5EDC70903D54554C1B1E36E4E2BED2DB4D5E51F1E1A12EB27A5D0EB27');
INSERT INTO event_hash VALUES (333,X'39F35C88AF02EC08E8316E76DD86E64BDE03AC5A125DB580E197530809525D7A');
INSERT INTO event_hash VALUES (334,X'11637BE6155644CCB4062C2C0B56E154650A1CEA364A282FCD28B2FAF9C9A31A');
INSERT INTO event_hash VALUES (335,X'AB9A283D98DF8417FB5BF82ED249E32499DB5A2C9360FD59F05F9F026D5AFB2A');
INSERT INTO event_hash VALUES (336,X'6808AC788957BA02D6CAAA737D36646DAA68E9CBCDFD800C4A12844FC3A8B1B8');
INSERT INTO event_hash VALUES (337,X'CEB2F60B855C6F59F639E123BFB250159B874DBB43FE086E61EDEA4E3CCE3F8D');
INSERT INTO event_hash VALUES (338,X'CEE67F4000914EF9571F3D88E8F2B29F44FC600ED9C2DE3AD6754E8CBC9CBBEB');
INSERT INTO event_hash VALUES (339,X'189C433586C3C5EDC124772E8DF692896AE154D8CF74DE5B9756A6F3A45A73B3');
INSERT INTO event_hash VALUES (340,X'4B4CC71AF3A2727A24C544FB7BA7B43F769136A855C6F2FC7DBCE2CF6C6A4ACC');
INSERT INTO event_hash VALUES (341,X'30C8C6776984886185A0239DEE1798524835FC7EBF08E72758ABBCF4E0428342');
INSERT INTO event_hash VALUES (342,X'B8CE1565016EB5105C70BDDDB57518A368F7CC13BDA1E0D190C8F1640CB7E68A');
INSERT INTO event_hash VALUES (343,X'F74F7E11E2115CB92D33E53F85D330E6A5F7E4E07A926A7B6E409D5D648B13C6');
INSERT INTO event_hash VALUES (344,X'A22B8C452710EDBF619625B5A71587410B8A7825B8F9091FF71CC584DB3C875B');
INSERT INTO event_hash VALUES (345,X'FD6CE8F9D939797B28794D87735AA1A30C60355300639FD210C5832292272BF5');
INSERT INTO event_hash VALUES (346,X'E35510FE16EDA95FF0F49E76141C6E085157837A5C314B906A2264989F8E687E');
INSERT INTO event_hash VALUES (347,X'70E210A23BAA3AAC76B2DADF95AE4B0D8CF798B104D059466716798FAAB1C960');
INSERT INTO event_hash VALUES (348,X'45E1B6C7FF3CAF6F674698B590C58A0B66CCC3C2A93FED3A16B0D276ECA16619');
INSERT INTO event_hash VALUES (349,X'F50EB61030179978AAF651E9F4E7E3A2EA9DEC19D336F4648E668B63DCA792AC');
INSERT INTO event_hash VALUES (350,X'D26630096DD0BB4C9F8BE6DEA2981BCDD91FBB0D2132DC13D7BD4A4C5F314C15');
INSERT INTO event_hash VALUES (351,X'2F7C535B0F7405E367C4BD4C7EDAFFF3216D52AAD96C06B4EE5745948A7D698D');
INSERT INTO event_hash VALUES (352,X'46106DC0106F97E627F4D93EDE434B142B1530AE2B6BA42F533043CB79623355');
INSERT INTO event_hash VALUES (353,X'271AC2FA22C26D3A04BCF8F48FBF88944FFB9D2DD0FBAD0D58B23D565A4F1777');
INSERT INTO event_hash VALUES (354,X'0E394D5F738F82AB088DC5A892CC194DD9DB675A745587415849A2BFF3BEEDFB');
INSERT INTO event_hash VALUES (355,X'5CE79F3F1DB47FD34CFAF39D3AE3BD1F8C08E3C76448FC7EB5AB59C74954AF64');
INSERT INTO event_hash VALUES (356,X'EB09D7B12CF31060FCCA8E466C239DA8B6696CBCC3D2F0672086F6308974C6B3');
INSERT INTO event_hash VALUES (357,X'8DDC1E8D9A9E3C95E8FEE5FE46B715FB4C80BE8B5ED8D7BABA8EDDB68B702D79');
INSERT INTO event_hash VALUES (358,X'7F83CECD4038D75D2E58CE4ABA1C8F65871A907CE1BA6583496B20ADE6C7A97A');
INSERT INTO event_hash VALUES (359,X'897A050A3914A60539BDACA4D7929BA3E4278C223CAF3C36904328044929FAE7');
INSERT INTO event_hash VALUES (360,X'68C144EF96766FC2C046E9436079F7479DE85A8AE92C4CBA178271926660000E');
INSERT INTO event_hash VALUES (361,X'C674AE8FBBB8D98CBC9FBF7F8CC2A216091460F8969B0D447A49226B2FFD3690');
INSERT INTO event_hash VALUES (362,X'24AF734C0E6DD6EAA95E331AA50F107E75034AE0506BB860D8C501A7E238ADE1');
INSERT INTO event_hash VALUES (363,X'6B93D3706EF46E9708448C40CD62D1DA931F080B69B4BC60DEE2DA406D88E157');
INSERT INTO event_hash VALUES (364,X'E9B272B6DB398B510EA9CAC417E3BFA88AF1E324E02328984690D528AD9A72C9');
INSERT INTO event_hash VALUES (365,X'F10CE9A8A33062C087522AFE1430F316889FD459059376EBFC652CD6D7E50A03');
INSERT INTO event_hash VALUES (366,X'BE1075218FD2D79B309DB5D6B50EAF8D15BD379FD6906B7CC057EE136EFBC9A8');
INSERT INTO event_hash VALUES (367,X'28BA0D2A763527947891BBBB12D10A14D0CAB715482700A9E9038609278DB499');
INSERT INTO event_hash VALUES (368,X'AE3ACDB2AB028661BB6A846A741F936BED6B575815A886611EB85267D521DCB3');
INSERT INTO event_hash VALUES (369,X'A7033D4805A36C103DDB2AFABF304097C671CEABAA9F532DF379439E6B6E47FB');
INSERT INTO event_hash VALUES (370,X'5F774BD74558B0DEC72537D503F3D2B809EB1FEE40CF3A6A5FB5DABED8752017');
INSERT INTO event_hash VALUES (371,X'E3C8F0631D598462ED45914BAB0D0379A1EA69C67838AE168028DC1B93FEA6FE');
INSERT INTO event_hash VALUES (372,X'2533CF2894C4B2F141158DDE03B7A03A1D4B60FC71D8B7EE6DA5BD5F19A410A2');
INSERT INTO event_hash VALUES (373,X'A211DE53BFCE82E9714D12E6EA198FD59A116BC31ADEF8AE8885AD50C78ED17E');
INSERT INTO event_hash VALUES (374,X'B07F48BA2863C7B2BDC5426245C4065BC6367BF92606ACF35041263FDFB37EFA');
INSERT INTO event_hash VALUES (375,X'7CDD1DA5DE8044EC0716D1655FF94D5650E94F32AEF2FC78273953C24BCD5F01');
INSERT INTO event_hash VALUES (376,X'9B0D1EE9CE55BA0B12D07B9B5311E86FC536381C9E54BDF4742A11451EB08308');
INSERT INTO event_hash VALUES (377,X'260C39FAECB5A973580474B1667599352C55824E0C108412BEA9C8E1A7CA68C7');
INSERT INTO event_hash VALUES (378,X'11EF3DDDBD5F38BB8F69AF776961CE85E9E6CDC3F0F1C5B16FCB7BB983F587E8');
INSERT INTO event_hash VALUES (379,X'EADC14DCEEEB7F68218528958612FADE110EA9E9CE96F5EE92A476845FA8ABC2');
INSERT INTO event_hash VALUES (380,X'D07FEDFFA7C005EB17DB8F6C7CD060B5B246FCBBCA9311C5A87BC5E64F3B1688');
INSERT INTO event_hash VALUES (381,X'3E62931A215A435B0B4774161DDC0D56584E59ADF4A313E13A4593AD2A251480');
INSERT INTO event_hash VALUES (382,X'0BB4677817DEB01EE3E7DC9BD78A93A87CE7935F41F5B5FE9B27B811D0985B91');
INSERT INTO event_hash VALUES (383,X'FA5DBB935F23DE394D1FF3994B665A697C1F8E4ED7FCEF8A02EE8F43CC425CB4');
INSERT INTO event_hash VALUES (384,X'19644BBD56522057E8A1C896034E37A37786D09C1BB668FBFEC5118BC2E3C4DA');
INSERT INTO event_hash VALUES (385,X'622157EE7CB09448AD9C178BA030C34961ABBF69910FBB4FFA14E84C5F19B50D');
INSERT INTO event_hash VALUES (386,X'BB78571B7F5EAEE5B7D707F6FD76E7CC1390EA781536F5DFE39E86E72C924AAD');
INSERT INTO event_hash VALUES (387,X'F9713DA41900CD01656276307C92720F18BF7224F6EC883196076B6BFFC0ADAA');
INSERT INTO event_hash VALUES (388,X'22F980DED81579372ACD294D4FBBCF68080339C3F9E158C2321B08EDAC63FB62');
INSERT INTO event_hash VALUES (389,X'D922D6DA8A950082EDEE22663CCEE300DBDB8F2817FEBBCB55C678CCA244E0C9');
INSERT INTO event_hash VALUES (390,X'EB464EA6AFE91243D2F15E3CA4F90DC574860028C4D62D1E3A6F55A82253AD14');
INSERT INTO event_hash VALUES (391,X'25DC2AD006737F546EF0CB592D9BDE8EA3C87F1B4E9E881FA35BCD3855B15E70');
INSERT INTO event_hash VALUES (392,X'87F1F7E3886D144C33A6EC111B9D11E868E65F4B74E757B1B0A572453C84137F');
INSERT INTO event_hash VALUES (393,X'D85DF978C5652377507D743A6827C1D7BCE3EC074BEC7974E0B8306FC1A737C9');
INSERT INTO event_hash VALUES (394,X'95B3D7BBA05B1123FF34FC13F1BFBABBD723014E868E45ED91D349B6B2707C79');
INSERT INTO event_hash VALUES (395,X'59F229BB56013108D88B3CFAB3B295715956B4AB01D103FCD6010207165A5D6B');
INSERT INTO event_hash VALUES (396,X'AEC1C6A05AE0540100EFEEC0F380C7699546C85975E1E1B43D06B9D337ED7BC5');
INSERT INTO event_hash VALUES (397,X'F2296767CAB63B3F51426F25475C1EC9BF52CA0E8F58E2CD99507601D4993280');
INSERT INTO event_hash VALUES (398,X'6DE4789E0FE16957675E1CA541E7C597ADF442DABE74EEE461C4EB0BA9DC70D8');
INSERT INTO event_hash VALUES (399,X'9A1D8DD27A6064529526EA8DA8CC3B51A76B9615BF8FD3AE226E27E7543C759B');
INSERT INTO event_hash VALUES (400,X'7BBB1775C1D13DFC13657860A180CB51960219F7CEE2449B527D61E7EECB8F8C');
INSERT INTO event_hash VALUES (401,X'9D0CF6501C514C69A8DCF4F742A9B2BFA7CF00B43E1F500B97FB34BEF3706311');
INSERT INTO event_hash VALUES (402,X'04CECB00115AC11B4766768AA4E806DA0D67672020126C0BA87A1170757B93A9');
INSERT INTO event_hash VALUES (403,X'4CB1C85EC92A1D450F1E39C6C164CB9C0B0B158C8A460711A9398573EDD695AB');
INSERT INTO event_hash VALUES (404,X'568A7CA86D2A7958699AAE15B8696B0879B9131DC02F83BDACCB0D09E41E2A01');
INSERT INTO event_hash VALUES (405,X'B7D2789CECA71EB5116AC94F115BDDEDBE839949E177A9E97B877D4C2CAE24C7');
INSERT INTO event_hash VALUES (406,X'5156210CF68A62E214115097D6E95668389F59530D3FD36D4CEE2D4A7C81F4E2');
INSERT INTO event_hash VALUES (407,X'53463E041D1092894DA4F38403B36AD4A09D2575035FF40D0C4163E7A96FE7BF');
INSERT INTO event_hash VALUES (408,X'12A0600543AD1EA1DD1E3560D8B22A1C9BF4BE5331027D05DCE73910A5F2282F');
INSERT INTO event_hash VALUES (409,X'B94173920DDAA59A07A2109EAFE0FD23429469A00BA6E2FA6C717CE0E63E5BAE');
INSERT INTO event_hash VALUES (410,X'5FDAA6030D2DF30468732044E7B011B135A3B0A335C782C593E0DA3099572C41');
INSERT INTO event_hash VALUES (411,X'B407E73CA28A4166C07D72A6FB45FBE9CE5BD65CD82FF05181253D7FADC36239');
INSERT INTO event_hash VALUES (412,X'A98916EE0A63C78069914494CDD7CE1D1BD3D018CC26BEB721B07F617ACB8692');
INSERT INTO event_hash VALUES (413,X'3F2308FBB1545954FEE76B5B596336AFD24DE77FBC27AFC05A5DD12A6756E026');
INSERT INTO event_hash VALUES (414,X'50DD54EF1447FD08DA68BCF0CB96DA7916648347BBE4756AF273FCCE8302339D');
INSERT INTO event_hash VALUES (415,X'C3D0A3A47FF1FCF91B3D8A03895E7AC56DC5CCE6AD3A3D882A0379EDB0117E37');
INSERT INTO event_hash VALUES (416,X'76FF023547DDE4E81CC94CB0B5E846F0AF79BA71266E424A36E8BB5074C986E4');
INSERT INTO event_hash VALUES (417,X'E5720FE730C52F97FA682C11B729B7AA0C4D38CAB399DA69550EABABD9813C5C');
INSERT INTO event_hash VALUES (418,X'CAC2E2A7B6591A1C6B11A37E5F69C09AF61C3E599C6CBDA5CE3887CE6BB60081');
INSERT INTO event_hash VALUES (419,X'EBC1BB99CF434E66FEBC9F0B4F870B65E5FD0D3A9DDFFD728A2C1768A163C35F');
INSERT INTO event_hash VALUES (420,X'E4D60F51B0EAE4D5C3644B85E65216088281A978CB036A18CA1DFA8703FD9370');
INSERT INTO event_hash VALUES (421,X'9AA9AC2987139FAB359312EE7BB917E22B59932F472813D8A4D547EE4198DAF0');
INSERT INTO event_hash VALUES (422,X'89547A4EBBF06C134F51F6AD8D6B25D582397BE9A1D51798C812F749593E62FC');
INSERT INTO event_hash VALUES (423,X'E6B18107D691A07B31539457319CE8B6467FEEFAA19B04BF1DD5B97A1E6CEE02');
INSERT INTO event_hash VALUES (424,X'F0DE48EE4740608E21E4ED19D7B14A257A9255BC058AC3B02D6A410BD588552F');
INSERT INTO event_hash VALUES (425,X'DD14D42EE8E5501D69E0DE5588AAD06B50D6345F5FFBF305A5DAA4601B290C06');
INSERT INTO event_hash VALUES (426,X'C09D3020095FAEAA19A00F4B8601DCA4BA68B293543F58D292EA7C18738585DE');
INSERT INTO event_hash VALUES (427,X'D17483603F58CF75E772467066FCDEE8D1F7BB03BE5ACD598B04A8FAB5757AF9');
INSERT INTO event_hash VALUES (428,X'7AD6BDE3ED7270F4658409D8EA53F558A8807EF3DFD642A149D8CB022993EE2C');
INSERT INTO event_hash VALUES (429,X'F11536A3CD6D7727897A5F5DBA4B991BBFBE5A36C2BE0D848BC9529005A98B2C');
INSERT INTO event_hash VALUES (430,X'D45630EC00EABA0D102CCE487F88C8861C751A44AFAF48778C161383A2125466');
INSERT INTO event_hash VALUES (431,X'585C76F3ADB677C4BEDF1305087F3B280A83D6D90AC24DD42AB2BC63ADFF3C48');
INSERT INTO event_hash VALUES (432,X'667160EF509ED9097E3BC66632E7D5E2A9D2C5587D83D4AEF2AA8BD529EA68E6');
INSERT INTO event_hash VALUES (433,X'3B6B0814C662B140A05E97CAD587E90227CF911FF2D7934F51323C8CCEEADDFA');
INSERT INTO event_hash VALUES (434,X'BD2618189755F37C095A2B5F2C1C227238EF8F2D1B789FCA81741CCA978AB001');
INSERT INTO event_hash VALUES (435,X'229A6EC136568243267A8B7983245C558720216D90EF54E8B28B6743655B0F8B');
INSERT INTO event_hash VALUES (436,X'27DC7F7F35FFB301FCA377383BA29C530902494D9EA72C4AAE4C0A296C296335');
INSERT INTO event_hash VALUES (437,X'97752C880EC20F4B5633E5D239A1160BE58CB92C3D624FDFA422F3DE72627F3F');
INSERT INTO event_hash VALUES (438,X'D56BA060F1A96F5B1BF0F423D9A4895CED1A7EF2E36B1A13E70DF315BBBD35C8');
INSERT INTO event_hash VALUES (439,X'16CEE9D4EBCC099770A4B6CD78C32F1EC6C6061BA928C6C886381C5C087D0FEF');
INSERT INTO event_hash VALUES (440,X'9F694B233D478CD19E03E632B546E888D22F5C4F121C39E7A22F433C12649B28');
INSERT INTO event_hash VALUES (441,X'FE9BEE4F906B10C65EF58E6B59A10B2E710C7147E7DF24B45A632C5DAFA96BBA');
INSERT INTO event_hash VALUES (442,X'284F13C25DCBDCFCB6788A1F7FD80F41780FFBDDF52CA249E7B0B351CCC2652D');
INSERT INTO event_hash VALUES (443,X'3D252CD5A181526C7A5A1637B13B262C52924C4A82C050F8D9A1502CFC758BF9');
INSERT INTO event_hash VALUES (444,X'1F86703A6B6308D349D80FA5903C6B5DAC9971EB394CB8882118F215C32A9C2E');
INSERT INTO event_hash VALUES (445,X'C6A8CACA88F9E554ED0F012AFAC28F36B166C09F2A9962EA8AB2A35F20E742E3');
INSERT INTO event_hash VALUES (446,X'F52596DE21D61DB2DDB0A642A24C27E05E3DEF9098F13457D31352499D59D0AD');
INSERT INTO event_hash VALUES (447,X'AF32E50305F283E8EA4444ACEBD771DAC1C10B3379912D2DDE2346BD5969B218');
INSERT INTO event_hash VALUES (448,X'2B446E642301C5E75EB95BD0DBAEFA801F9EF0AFB38594AA7E6C5204CA9F09DF');
INSERT INTO event_hash VALUES (449,X'28F0E4EB4D5AD98C0BE9C9C6D55A09DB8CF2A5B50E0D07D2FFE4010DA08306C4');
INSERT INTO event_hash VALUES (450,X'1A4CAA53E642405322B00FB6C1F95830401C8A55449EC21541D59E718FBF7F24');
INSERT INTO event_hash VALUES (451,X'1F985360EABBDC57579C1CA80FA006787646EC0C47170D0DEF6E3D44B48C515B');
INSERT INTO event_hash VALUES (452,X'4941A3AD35F6E3253357EDFE48868FD178D588F9256354BE5F9EACFF794D80DD');
INSERT INTO event_hash VALUES (453,X'F0643E09D9780A5D9ADDCB554A3459BFF62CED5ABCCE8E43A28B707EA372CE17');
INSERT INTO event_hash VALUES (454,X'4DD66AE80F9DD9BF04BD02D5C633B989ECD07B08565252DA9C5FEA4598025CC5');
INSERT INTO event_hash VALUES (455,X'6F06F368A133CA3F16E715B21DC8CFE772CB28787982F6C53A3A34C242C53F9C');
INSERT INTO event_hash VALUES (456,X'7F8A935628885637354ECEA150287679EE9B10B4B8702E4844DCDC37995D26B0');
INSERT INTO event_hash VALUES (457,X'90C482378752B04A4FE4ABEF266FA5A4320DFF1BAA1A78CC600C2E8B076B9710');
INSERT INTO event_hash VALUES (458,X'1BCBB02F083E4F1A162528D1D7C07671D296C35F629ACC18816AA515297FC8FF');
INSERT INTO event_hash VALUES (459,X'5C72EE8B2DF617609B1C694AFE8EAD97DB2EE74DFB41F24D65A2480407AEB32D');
INSERT INTO event_hash VALUES (460,X'C5816CDE86D8C19646998E0441944419ECC895AC03E69D0267E3FF8D4FF99CA2');
INSERT INTO event_hash VALUES (461,X'565548EF03314DD5A400454C28B7715085AA1752493A9CB40CE22534CB9908B6');
INSERT INTO event_hash VALUES (462,X'734E2774B3088CF6913976D0863CBAF9C913B22FF80A4651EDD723BA7D073AD3');
INSERT INTO event_hash VALUES (463,X'6DD5EA548D037D2498605B67FD2040681ED6FA025CE962F48CA237DF345058B0');
INSERT INTO event_hash VALUES (464,X'C0FCA43A083C862D28ED12FF2D26010FBBA8144302757BC2776D14EEF886F867');
INSERT INTO event_hash VALUES (465,X'3635CA42D8C0B899E1672154B0109E4FFF112363A02044CC1E9409E03AACB1C7');
INSERT INTO event_hash VALUES (466,X'758C99D5A16DD07A9E2430E5EDFA14E39FD7C7A352082C9BF2C21D1305FE4257');
INSERT INTO event_hash VALUES (467,X'6B2AE15C8E7C6EE6F5F2441C32F844C39D2CA8510281EAB5DA057A554173BF6C');
INSERT INTO event_hash VALUES (468,X'C62F72D4A026F4FAEB4EA858D32E2D2B67F9073B297849559690F8422E652BFF');
INSERT INTO event_hash VALUES (469,X'EDD64303E853B89BA1114801134F27925107822DC1986E8B999EAFDA70EDAF93');
INSERT INTO event_hash VALUES (470,X'CDB2DDD0480C30DAB6937422FB325C91DA9615A2ADBD5D8359F5814897AA16CF');
INSERT INTO event_hash VALUES (471,X'5F0F838D73F75F45B2F43370F2622F22AA5C92421FF90E0BE0213D4A104BE88F');
INSERT INTO event_hash VALUES (472,X'30F952468588212936C620DB64CDE702E9DA728918EA3CD9BFBB38ACDC413942');
INSERT INTO event_hash VALUES (473,X'9723A19411F095B07984CB0CEC5BE8A134E6CB7472F8BBB954682F3C9AFB661E');
INSERT INTO event_hash VALUES (474,X'1D1E9BFC53910B25F94FD94867E90FEE2A40DB5C28DB6C041FA81457EB62378D');
INSERT INTO event_hash VALUES (475,X'165CFDE9897291265DBFE01D5E334BFE349810F027304061682EF39CAC9666C0');
INSERT INTO event_hash VALUES (476,X'6FB6DFC6BA0F4C0EC97382CFC8E2DC11636EA1121ADD7F9CFA894574803B824D');
INSERT INTO event_hash VALUES (477,X'AA381DAF535FFC573F1AB1EF09068723B1EE3A1A26E759F5436874A8E61B28CD');
INSERT INTO event_hash VALUES (478,X'7D6AE4D730A92022252D1CFC04EE865588E6AF75D37A3BC2E0A9338E9A186E6F');
INSERT INTO event_hash VALUES (479,X'B3D99C13FB34030146D818C2E0C192F3CF75F599575B16C15A8355E185DB9FC1');
INSERT INTO event_hash VALUES (480,X'66541741BA95597C1AA7B8E8E74602E68C121A5434540E090029EA3E897903A0');
INSERT INTO event_hash VALUES (481,X'FA931C5B37784A28CF7EC305309B5FE99D3C12F03F95A02F185791FBF2F9DD18');
INSERT INTO event_hash VALUES (482,X'0FF2268EA5ABDD36D060B7C20AF7686F08B03FFF037869AC6030C164E1F435EF');
INSERT INTO event_hash VALUES (483,X'DE88F197C733DD06B03247A9A586782E54D18F403F63C62E83DFC53C747C10E7');
INSERT INTO event_hash VALUES (484,X'16581AE7E5AF60D650EA74FBF052FCC06D1B4C204569E47AEA114B9DD4AE60D0');
INSERT INTO event_hash VALUES (485,X'5127BE97D8E6095A1A7D3DD22EC1CACB134F07DC733714539AF099C89F18A62C');
INSERT INTO event_hash VALUES (486,X'1E5DC3C165BC5B4C3C7E9908287B103CE01DD5ED0126A86A7F023BF914BDF73D');
INSERT INTO event_hash VALUES (487,X'B414870BE8455C2C6051421B8BE32B1F16FB420C43CE42E1DF0D5BED4B12CB39');
INSERT INTO event_hash VALUES (488,X'19B9AEC068CAA37FC621778B26634720DD729290EBA958F8CBD3E657F1A45C7B');
INSERT INTO event_hash VALUES (489,X'4A722762C4477E403E47FA093F51AB14C1D2A9122DC00F6E5D460DE896DC4486');
INSERT INTO event_hash VALUES (490,X'E775450EBBD30155274E06805356A44A5BA15CD507F75BA1EE2B0926D8B405DB');
INSERT INTO event_hash VALUES (491,X'DDD2456E6D9AFB8407F98643DB261FAD3365143F5A77DCD5DFBC484967CCEBC1');
INSERT INTO event_hash VALUES (492,X'5C38D7BE807D54EAB65B89D21CDFF2812BE6F84DB6C86EA39D59A241782774E9');
INSERT INTO event_hash VALUES (493,X'AF84249B2FAE2EDC7E0A127968043A4CBBE8F7DCEDC8106637E38FA6D3D87748');
INSERT INTO event_hash VALUES (494,X'D5084B2FED280518D7E0D0E8D80A819970BFEE53CF8CB3966ABB20BCED6B2A28');
INSERT INTO event_hash VALUES (495,X'DD0EEF4C61F58E997BB0C60A9B320F398A772DDD442F76DCFF8D8752611DB67D');
INSERT INTO request VALUES (1,1869282241165478355,'request-1',1795395600019,'procedures.import',X'4EF7093F1A2319765ED963031C401F49A86C7F32618C618351482C22463A5F0A','{"added":3,"changed":3,"codes":["1.000656","1.000894","1.001193"],"corrected":0,"ended":0,"procedures":3}');
INSERT INTO request VALUES (2,8054183692118140505,'request-2',1795395600021,'day.open',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-23","state":"open"}');
INSERT INTO request VALUES (3,7682006302831556336,'request-3',1795395600038,'officer.add',X'87C000DEA46F2E72E2CCE2869A2FE50C69FE753B5735BB31272F3C5B60FE2F39','{"name":"Cán bộ tăng cường","officer":"extra","pin_set":false,"role":"officer"}');
INSERT INTO request VALUES (4,5252003895360974675,'request-4',1795395600041,'officer.set_pin',X'04FE137608D40026A15AB7CCB7BD7DEBC274F485588DD50836463F2709069683','{"officer":"q2","pin_set":true}');
INSERT INTO request VALUES (5,4742199033689217204,'request-5',1795395600045,'desk.sign_in',X'0DF9D8506E48791F6F12D791407EFCE125C918117528533839155285ED7679BB','{"desk":"2","officer":"q2","state":"open","ticket":null}');
INSERT INTO request VALUES (6,-4321314432255400506,'request-6',1795395600049,'officer.set_pin',X'81FD80569385611319D5056433508305BB757C3D4169605CE55122990A9AD735','{"officer":"q5","pin_set":true}');
INSERT INTO request VALUES (7,-6270147638397464449,'request-7',1795395600053,'desk.sign_in',X'EA39939D1EA36631B9E780B301814835527798B06B260E5EF2F23217E7BC78FB','{"desk":"5","officer":"q5","state":"open","ticket":null}');
INSERT INTO request VALUES (8,-4951797207889122863,'request-8',1795395600065,'officer.set_pin',X'5EB81E99BAB86E08C7D9532A55E0B9E66D1BAC5B3E3938AD8D8BDD4282B22E9E','{"officer":"hd1","pin_set":true}');
INSERT INTO request VALUES (9,-2139011359348498459,'request-9',1795395600069,'guide.sign_in',X'FC2CBFB67A9E30ABB9700BD871122D665DCB157EB82393270FFA3DCCED1F85E1','{"officer":"hd1","terminal":"kiosk:k1"}');
INSERT INTO request VALUES (10,4177551449546743966,'request-10',1795395600073,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":1,"issued_at":1795395600073,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500073,"service":"ho-tich","slips":1,"state":"waiting","token":"RYYXAEAJC6"}');
INSERT INTO request VALUES (11,1652049992950685928,'request-11',1795395600078,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795396500078,"service":"ho-tich","slips":1,"state":"waiting","token":"VK3STYVWYY"}');
INSERT INTO request VALUES (12,-4593982774859474842,'request-12',1795395600082,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395900000,"to":1795397100000},"id":3,"issued_at":1795395600082,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795396500082,"service":"ho-tich","slips":1,"state":"waiting","token":"FMZBAK2RJP"}');
INSERT INTO request VALUES (13,-740478219046504072,'request-13',1795395600086,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395900000,"to":1795397100000},"id":4,"issued_at":1795395600086,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795396500086,"service":"ho-tich","slips":1,"state":"waiting","token":"EXV4F8KCLR"}');
INSERT INTO request VALUES (14,8255437367052615937,'request-14',1795395600090,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":4,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396200000,"to":1795398600000},"id":5,"issued_at":1795395600090,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795396500090,"service":"ho-tich","slips":1,"state":"waiting","token":"H9S6KZ37HK"}');
INSERT INTO request VALUES (15,-5298160028904798340,'request-15',1795395600094,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":5,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396200000,"to":1795398600000},"id":6,"issued_at":1795395600094,"number":"A006","outcome":null,"priority_class":null,"promised_at":1795396500094,"service":"ho-tich","slips":1,"state":"waiting","token":"E7TCNCAW9Q"}');
INSERT INTO request VALUES (16,-906230218763179297,'request-16',1795395600098,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":6,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396500000,"to":1795400100000},"id":7,"issued_at":1795395600098,"number":"A007","outcome":null,"priority_class":null,"promised_at":1795396500098,"service":"ho-tich","slips":1,"state":"waiting","token":"WRSDJ3AFAU"}');
INSERT INTO request VALUES (17,-2890339085435980283,'request-17',1795395600102,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":7,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396500000,"to":1795400100000},"id":8,"issued_at":1795395600102,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795396500102,"service":"ho-tich","slips":1,"state":"waiting","token":"G5K4DLCRSX"}');
INSERT INTO request VALUES (18,-6437717581894635161,'request-18',1795395600104,'ticket.prioritise',X'F21A666E9FC1D34F76B4ED51A321C5963D120623EBECF109F8AB7445D6F0C28F','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"waiting","token":"VK3STYVWYY"}');
INSERT INTO request VALUES (19,5841262195888486283,'request-19',1795395600106,'ticket.change_service',X'A6A2A1EF90CA44C96AFA5997E2C2A7F7087FBF40E1068F0D64245B3DBD389568','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395900000,"to":1795397100000},"id":3,"issued_at":1795395600082,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795396500082,"service":"chung-thuc","slips":1,"state":"waiting","token":"FMZBAK2RJP"}');
INSERT INTO request VALUES (20,8348408890171239984,'request-20',1795395600108,'ticket.reprint',X'C14F50C4369E39851130097442239A77D5CC47D48FA80B2EEA09121C1A7E6B72','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395900000,"to":1795397100000},"id":4,"issued_at":1795395600086,"job":9,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795396500086,"service":"ho-tich","slips":2,"state":"waiting","token":"EXV4F8KCLR"}');
INSERT INTO request VALUES (21,-6430559325350815647,'request-21',1795395600111,'ticket.cancel',X'58E89FA7BFC2F1915EA946CDAF525FFC753BF58629B9E877AC09263DA0C4C1AB','{"ahead":0,"calls":0,"desk":null,"end_reason":"asked","estimate":{"from":1795396200000,"to":1795398600000},"id":5,"issued_at":1795395600090,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795396500090,"service":"ho-tich","slips":1,"state":"cancelled","token":"H9S6KZ37HK"}');
INSERT INTO request VALUES (22,-2705015801583443124,'request-22',1795395600114,'desk.assign',X'94764BF0FE8742CFCA5F0CDD64FFEE28F86BCBC5F9C7364F22DA2E4F01A47CF4','{"desk":"5","helps":[],"reason":"Đông người","serves":["chung-thuc","giao-duc","ho-tich","kinh-te","y-te"]}');
INSERT INTO request VALUES (23,5508216287170660796,'request-23',1795395600116,'service.close',X'81A6747F94C205D1ACED3BB0C0186DCFC6204F1E5DF8037966EAD9186625EBC3','{"closed":true,"next_at":1795480200000,"reason":"Cán bộ ốm","service":"y-te"}');
INSERT INTO request VALUES (24,-2872647625304468975,'request-24',1795395600118,'service.open',X'FB9EBD69ED7195FBFD85BCBB7A9E4F0DABF1A384AECC02E49721F199CF075F7A','{"closed":false,"next_at":null,"reason":"Có người thay","service":"y-te"}');
INSERT INTO request VALUES (25,-8454197426819704649,'request-25',1795395600120,'roster.import',X'74DED83EE271FD28ED3DD38034475625E9AE01C351D96BC0DFB3363CFF8F4C67','{"days":1,"first":"2026-11-23","last":"2026-11-23","lines":1}');
INSERT INTO request VALUES (26,-2490693604579410415,'request-26',1795395600122,'service.hold',X'3C28EEC4CE7197B93CC1D9B0320C6B66741B21357D0DDC060CC564621560E574','{"held":true,"reason":"Mất mạng","service":"y-te","until":null}');
INSERT INTO request VALUES (27,1009146718449097980,'request-27',1795395600124,'service.resume',X'9ADE15C0DF9A07AEE7336DFEC5FBD28D24FAE2600DF01F90D30AE6176E10810D','{"held":false,"reason":null,"service":"y-te","until":null}');
INSERT INTO request VALUES (28,1875989302889256558,'request-28',1795395600128,'ticket.issue',X'C58FFEF7C4D87D6DACD853BE30F67B664EF76B11030FB54C634C3B3E23F021E1','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396500000,"to":1795400100000},"id":9,"issued_at":1795395600128,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795396500128,"service":"y-te","slips":1,"state":"waiting","token":"WKKKRF4QLV"}');
INSERT INTO request VALUES (29,-2342338543065259889,'request-29',1795395600131,'appointment.book_later',X'3983BB3C8AE6822F0C3F731D27F903D6FA4FE4F0EB52DB5971154769CCFB7E97','{"code":"559942","procedure":null,"service":"y-te","slot_at":1795480200000,"source":null,"state":"booked"}');
INSERT INTO request VALUES (30,-7120799736632280875,'request-30',1795395600137,'ticket.change',X'23F50B5B609985F836215B8A55368C5732117768664609D2445BB1F455450F7C','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395780000,"to":1795396560000},"id":9,"issued_at":1795395600128,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795396500128,"service":"chung-thuc","slips":2,"state":"waiting","token":"WKKKRF4QLV"}');
INSERT INTO request VALUES (31,-5832402821651898527,'request-31',1795395600141,'ticket.give_up',X'B1A58F583FBDF6E1FDD896A765C32405795ADFFB818F622C6B47EF8C41ADC7C1','{"ahead":0,"calls":0,"desk":null,"end_reason":"asked","estimate":{"from":1795395780000,"to":1795396560000},"id":9,"issued_at":1795395600128,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795396500128,"service":"chung-thuc","slips":2,"state":"cancelled","token":"WKKKRF4QLV"}');
INSERT INTO request VALUES (32,8475524827249986756,'request-32',1795395600145,'officer.set_pin',X'A15AC2840C256A4C04A3FFBBBCAAE34BE6925C5AAA0DE2E5ACC820660F11168D','{"officer":"gs1","pin_set":true}');
INSERT INTO request VALUES (33,-255637625612966112,'request-33',1795395600149,'terminal.leave',X'940843CA027759A35DFBEFF89BE0260FB026A9EDB84ADD8C20F8446DF8C34CF7','{"officer":"gs1","terminal":"kiosk:k1"}');
INSERT INTO request VALUES (34,-4398608872523439151,'request-34',1795395600153,'desk.confirm',X'7F2C74BEE049A2E44C96E9F3B1CD64B5CE9B520688FC76BBF35E7E5110D48C37','{"desk":"5","officer":"q5"}');
INSERT INTO request VALUES (35,-465478667522453596,'request-35',1795395600157,'session.start',X'A2C8ED2771D5C19AC782F548675824C91084D0FCCA6D75750878F9DE959444AE','{"name":"Người giám sát","officer":"gs1","role":"supervisor"}');
INSERT INTO request VALUES (36,-8681397038787340260,'request-36',1795395600159,'officer.unlock',X'1B13309DD2CD863A523B7606D4D2D7357D56AB7569B8217D282CD148A8792081','{"officer":"q2","was_locked":false}');
INSERT INTO request VALUES (37,2899925037483420305,'request-37',1795395600161,'session.end',X'66A02C16E1D9BA4567AC4743C387A86940E3A6E3E1BA4C448F2849619D2A897F','{"officer":"gs1","why":"key"}');
INSERT INTO request VALUES (38,5961434540741799810,'request-38',1795395600163,'station.add',X'1EC38EA880B7E0B413E5EA155C0566FC12668764213D3CBB3AD65677197D2D8C','{"place":"5","role":"counter","station":"quay-5"}');
INSERT INTO request VALUES (39,-445963691155575298,'request-39',1795395600165,'station.remove',X'3AA409430FD677BDAAAF38D7A6EE7200F498516AA31852FECAF44903DA3A5DBD','{"station":"quay-5"}');
INSERT INTO request VALUES (40,2650064890124865257,'request-40',1795395600169,'hall.hold',X'F2A4993F12001C7299B16BAD310BB02586A89B8A0CDA959A874D34BBC0CF63F3','{"date":"2026-11-23","held":true,"reason":"Mất điện","until":null}');
INSERT INTO request VALUES (41,7946657001821953961,'request-41',1795395600171,'hall.resume',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"back":[],"date":"2026-11-23","held":false,"reason":null,"recalled":[],"until":null}');
INSERT INTO request VALUES (42,-3119746399924829480,'request-42',1795395600173,'hall.notice',X'BA649F7A89AC071C1D21BABD3A411ABFB28EE06CCDF4A6C9C5DFE38F7C984784','{"date":"2026-11-23","notice":{"vi":"Hôm nay có mưa bão."}}');
INSERT INTO request VALUES (43,-6484087662159114333,'request-43',1795395600176,'appointment.add',X'7AF97A99B8829245C9AE60376BCFB5F13BFBFABC7646BC5CDD248F4BFCE0D293','{"code":"086598","procedure":null,"service":"thi-dua","slot_at":1795395900175,"source":null,"state":"booked"}');
INSERT INTO request VALUES (44,3429224525752953923,'request-44',1795395600178,'appointment.add',X'7AF97A99B8829245C9AE60376BCFB5F13BFBFABC7646BC5CDD248F4BFCE0D293','{"code":"513571","procedure":null,"service":"thi-dua","slot_at":1795395900175,"source":null,"state":"booked"}');
INSERT INTO request VALUES (45,4185000240474730050,'request-45',1795395600182,'ticket.check_in',X'66E182F518159430752BA824E982EF23BC82070360F4FEDB31ED3BB9EE8DC177','{"ahead":0,"calls":0,"came":"in_time","desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":10,"issued_at":1795395600182,"number":"C001","outcome":null,"priority_class":null,"promised_at":1795395900175,"service":"thi-dua","slips":1,"slot_at":1795395900175,"state":"waiting","token":"SFT8P7QP4F"}');
INSERT INTO request VALUES (46,6975704314403734104,'request-46',1795395600186,'appointment.cancel',X'D1B03DDB2CCD0DD8F26E3DD4DFD4B813460DCBE48E57C5ABC8DDA792E6F925EE','{"code":"513571","procedure":null,"service":"thi-dua","slot_at":1795395900175,"source":null,"state":"cancelled"}');
INSERT INTO request VALUES (47,-1728582034631864094,'request-47',1795395600188,'appointment.import',X'79474C2662B134B0267ECBE8CA273F59341A46897035A5057B8C96AC2D2F5380','{"again":0,"moved":0,"new":1,"rejects":[],"rows":1}');
INSERT INTO request VALUES (48,7793029869741113588,'request-48',1795395600190,'appointment.import',X'A31D0DCB3C7F5C2C06677C1B0A8B6459158C2F7732352A71D16A1349E123635C','{"again":0,"moved":1,"new":0,"rejects":[],"rows":1}');
INSERT INTO request VALUES (49,617280000851610531,'request-49',1795395600192,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"finished":null,"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"called","token":"VK3STYVWYY"}');
INSERT INTO request VALUES (50,-4821294319541583010,'request-50',1795395600194,'desk.undo',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"waiting","token":"VK3STYVWYY"}');
INSERT INTO request VALUES (51,-7571432227609844758,'request-51',1795395600196,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"finished":null,"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"called","token":"VK3STYVWYY"}');
INSERT INTO request VALUES (52,-490250170957219062,'request-52',1795395600198,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"called","token":"VK3STYVWYY"}');
INSERT INTO request VALUES (53,3266193198097352954,'request-53',1795395661200,'desk.absent',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"absent","token":"VK3STYVWYY"}');
INSERT INTO request VALUES (54,-5607227082394479816,'request-54',1795395661202,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"finished":null,"id":1,"issued_at":1795395600073,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500073,"service":"ho-tich","slips":1,"state":"called","token":"RYYXAEAJC6"}');
INSERT INTO request VALUES (55,244564786392314306,'request-55',1795395661204,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":1,"issued_at":1795395600073,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500073,"service":"ho-tich","slips":1,"state":"serving","token":"RYYXAEAJC6"}');
INSERT INTO request VALUES (56,-4915907281084068846,'request-56',1795395661206,'desk.park',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":1,"issued_at":1795395600073,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500073,"service":"ho-tich","slips":1,"state":"parked","token":"RYYXAEAJC6"}');
INSERT INTO request VALUES (57,-233604189949417077,'request-57',1795395661208,'ticket.return',X'BEB5D29B98920A886E7AECBADDC50ED0068D8789256EE877D778D699AB954BF7','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"waiting","token":"VK3STYVWYY"}');
INSERT INTO request VALUES (58,-8779077814960608421,'request-58',1795395661210,'ticket.return',X'C1A2E46BF035DB80A8B7A65ABCDA5A40A4C70766DD81D7E1099039173C1DC997','{"ahead":1,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":1,"issued_at":1795395600073,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500073,"service":"ho-tich","slips":1,"state":"waiting","token":"RYYXAEAJC6"}');
INSERT INTO request VALUES (59,-6137089027840837647,'request-59',1795395661212,'desk.next',X'E90F2A630E8579248165DC0766A9A070F8E4E406A41C8E583BF866B263364323','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795396500000,"to":1795400100000},"finished":null,"id":8,"issued_at":1795395600102,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795396500102,"service":"ho-tich","slips":1,"state":"called","token":"G5K4DLCRSX"}');
INSERT INTO request VALUES (60,5632787570393554973,'request-60',1795395661214,'desk.finish',X'10FD911C8D98AB3B41516A365969D2AC130CF8F0A465A5EDF54E90BF90C66870','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795396500000,"to":1795400100000},"id":8,"issued_at":1795395600102,"job":null,"number":"A008","outcome":"accepted","priority_class":null,"promised_at":1795396500102,"service":"ho-tich","slips":1,"state":"done","token":"G5K4DLCRSX"}');
INSERT INTO request VALUES (61,-2463783580126275659,'request-61',1795395661217,'desk.next',X'5FB3A208B3FAEFE4EE47706AE1D0095C8F2845202ADD157F05B4648400F3F666','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"finished":null,"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"called","token":"VK3STYVWYY"}');
INSERT INTO request VALUES (62,5816453653489029793,'request-62',1795395661219,'desk.transfer',X'CA9505239E370C44C5B7EA9DED1515DE733954EA604538C7DEA844581D23B8AE','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"waiting","token":"VK3STYVWYY"}');
INSERT INTO request VALUES (63,-9121511661399387131,'request-63',1795395661221,'desk.serve_now',X'FC2D61DB69FE6E1841980D56EE55CE913BBB90B778FB5A35E2B61A08584FED79','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":null,"id":11,"issued_at":1795395661221,"number":"A010","outcome":null,"priority_class":null,"promised_at":1795396561221,"service":"y-te","slips":0,"state":"serving","token":"W83WSECB5P"}');
INSERT INTO request VALUES (64,7309780045584427277,'request-64',1795395661225,'desk.change_service',X'6663F10559D238F8AC6D64A3A8136A891036265623A3199FC4B2974BB5A1F27A','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":null,"id":11,"issued_at":1795395661221,"number":"A010","outcome":null,"priority_class":null,"promised_at":1795396561221,"service":"ho-tich","slips":0,"state":"serving","token":"W83WSECB5P"}');
INSERT INTO request VALUES (65,661554478487374169,'request-65',1795395661227,'visit.rate',X'917BA7FDCD03923B102838173008D4034022FCAB286837EEEC9C61F89EE9B61D','{"desk":"5","level":"dissatisfied"}');
INSERT INTO request VALUES (66,3733927344838061251,'request-66',1795395661229,'visit.rate',X'4117573898E21AEA53DB5EE879669C9AD41CFB1AFBF4802EB863F4D1CEA92F80','{"desk":"5","level":"satisfied"}');
INSERT INTO request VALUES (67,-169664976648167476,'request-67',1795395661231,'desk.finish',X'B366A994EFEB0543E5A444E1AF6ED634FEA213525130066F4FD9174CD5BB1489','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":null,"id":11,"issued_at":1795395661221,"job":14,"number":"A010","outcome":"advice","priority_class":null,"promised_at":1795396561221,"service":"ho-tich","slips":0,"state":"done","token":"W83WSECB5P"}');
INSERT INTO request VALUES (68,225178881997305682,'request-68',1795395661234,'visit.rate_ticket',X'F7B48E73848D2FFC590F558FE0A38E9780CA69AFFA888371D50BBC6692B6036E','{"level":"dissatisfied","number":"A010","outcome_right":true,"reason":"waiting"}');
INSERT INTO request VALUES (69,3309290987739010663,'request-69',1795395661236,'visit.rate',X'8E74F77939F11E7E7ABDD6B73E97B28BC5F76D7663F7D65147D17834533B3EC9','{"desk":"5","level":"very_satisfied"}');
INSERT INTO request VALUES (70,936446927350628554,'request-70',1795395661239,'desk.break',X'79EEE32B455793CA610E395B6670B3019665821E0BBB7F28C152E02A4784E490','{"desk":"2","from":1795399261238,"reason":"meeting","to":1795400161238}');
INSERT INTO request VALUES (71,5635873013858370879,'request-71',1795395661241,'desk.cancel_break',X'6E21ABA25675891B1411BC0981DE6EBC923DE65CDE321C3A8BD926910592E44A','{"cancelled":[{"from":1795399261238,"to":1795400161238}],"desk":"2"}');
INSERT INTO request VALUES (72,-1242013948639689988,'request-72',1795395661243,'desk.pause',X'CBE5C393C2077673694BC334FA09E3C98B61B8B90E55A6EBE7522373B95A2E83','{"desk":"2","officer":"q2","state":"paused","ticket":null}');
INSERT INTO request VALUES (73,-7137847578128745765,'request-73',1795395661246,'desk.open',X'60042527B0909BA5841911D5DD1E36ABD485C33318F7EA88E6922493AE0EA339','{"desk":"2","officer":"q2","state":"open","ticket":null}');
INSERT INTO request VALUES (74,-2915537729883047164,'request-74',1795395661248,'desk.close',X'60042527B0909BA5841911D5DD1E36ABD485C33318F7EA88E6922493AE0EA339','{"desk":"2","officer":null,"state":"closed","ticket":null}');
INSERT INTO request VALUES (75,4418216621303157788,'request-75',1795395661251,'help.call',X'940843CA027759A35DFBEFF89BE0260FB026A9EDB84ADD8C20F8446DF8C34CF7','{"called":true,"terminal":"kiosk:k1"}');
INSERT INTO request VALUES (76,-7584858266147990,'request-76',1795395661308,'centre.apply',X'DC338960A47AF56064F4E7D8319A6D63EECE4BE5540827BD8AE15A32C126F927','{"centre":"dan-hai","changed":true,"version":2}');
INSERT INTO request VALUES (77,-5126087688972144087,'request-77',1795396321346,'alert.acknowledge',X'E91D20CA8A08A6D574404D71D370E55686DF90CD6B4B1C78FAAAC80C12747E49','{"acknowledged":true,"alert":1}');
INSERT INTO request VALUES (78,-4231386609929302412,'request-78',1795396321349,'dossier.take_in',X'0ED5D4EC215F529F53F6DE6F1BB107929C6256F1F66F3F972B49C769E4935A58','{"accepted_at":1795396321349,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321349,"code":"H21.25-261123-9001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321348,"end_reason":null,"ended_at":null,"first_due_at":1796260321348,"home_visit":false,"id":1,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321349,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (79,-5351479621366375889,'request-79',1795396321352,'dossier.take_in',X'F95F8EB553DB5E0580BA74F4F2DF4FC5882F0B6462E7BAA521ECD54D456785F8','{"accepted_at":1795396321352,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321352,"code":"H21.25-261123-9002","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321351,"end_reason":null,"ended_at":null,"first_due_at":1796260321351,"home_visit":false,"id":2,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321352,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (80,4772720261739407901,'request-80',1795396321354,'batch.open',X'A677CAF434CA60BB23E40D612F375A7FE29709C951D27D2971E07E0D9182753F','{"agency":"ubnd-xa","carrier":null,"code":"BG-261123-1","count":0,"direction":"out","dossiers":[],"opened_at":1795396321354,"opened_by":null,"received_at":null,"received_by":null,"sent_at":null,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (81,-3215919481578049374,'request-81',1795396321356,'batch.add',X'D6006BC158C99DB8E178169123ABFA704D5071345BE6E5275A144D0952CF1767','{"agency":"ubnd-xa","carrier":null,"code":"BG-261123-1","count":1,"direction":"out","dossiers":[{"code":"H21.25-261123-9001","missing":false,"received_at":null}],"opened_at":1795396321354,"opened_by":null,"received_at":null,"received_by":null,"sent_at":null,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (82,-8935510325143831404,'request-82',1795396321358,'batch.add',X'0588B32EF7F0903ED16B6D796A6142AE4FC66F03634CDA2613F386443BC3D52E','{"agency":"ubnd-xa","carrier":null,"code":"BG-261123-1","count":2,"direction":"out","dossiers":[{"code":"H21.25-261123-9001","missing":false,"received_at":null},{"code":"H21.25-261123-9002","missing":false,"received_at":null}],"opened_at":1795396321354,"opened_by":null,"received_at":null,"received_by":null,"sent_at":null,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (83,4992095143159457386,'request-83',1795396321360,'batch.remove',X'A7FC9CCA52CDACF26710B63A3568544D550059A10F34C2A7DC1A2DE8A2F5D221','{"agency":"ubnd-xa","carrier":null,"code":"BG-261123-1","count":1,"direction":"out","dossiers":[{"code":"H21.25-261123-9001","missing":false,"received_at":null}],"opened_at":1795396321354,"opened_by":null,"received_at":null,"received_by":null,"sent_at":null,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (84,-3218520984242686673,'request-84',1795396321362,'batch.send',X'8185AC93BAA3A9E7D8D9FE080CAEB27906090CAE55E3A0A342EF09FFEB190664','{"agency":"ubnd-xa","carrier":"Bưu điện","code":"BG-261123-1","count":1,"direction":"out","dossiers":[{"code":"H21.25-261123-9001","missing":false,"received_at":null}],"job":17,"opened_at":1795396321354,"opened_by":null,"received_at":null,"received_by":null,"sent_at":1795396321362,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (85,8036861334273537692,'request-85',1795396321366,'batch.reprint',X'CA9F9D0E56FDFE7ABBB55632488F238CD619E45915F5EC1E66ED4E672E67763C','{"agency":"ubnd-xa","carrier":"Bưu điện","code":"BG-261123-1","copy":1,"count":1,"direction":"out","dossiers":[{"code":"H21.25-261123-9001","missing":false,"received_at":null}],"job":18,"opened_at":1795396321354,"opened_by":null,"received_at":null,"received_by":null,"sent_at":1795396321362,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (86,3456135746842100648,'request-86',1795396321369,'batch.arrived',X'3ABC462B114CE153FF5FC3A89A07D11592EABA925DB5DA44D94C31659289D0DF','{"agency":"ubnd-xa","carrier":"Bưu điện","code":"BG-261123-1","count":1,"direction":"out","dossiers":[{"code":"H21.25-261123-9001","missing":false,"received_at":1795396321369}],"opened_at":1795396321354,"opened_by":null,"received_at":null,"received_by":null,"sent_at":1795396321362,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (87,-8253660738539955663,'request-87',1795396321371,'batch.receive',X'F1EC5FFBB15C841D531ED86DD4D01C81DD840D1DD6DB70CB228214DBA5E8992A','{"agency":"ubnd-xa","carrier":"Bưu điện","code":"BG-261123-1","count":1,"direction":"out","dossiers":[{"code":"H21.25-261123-9001","missing":false,"received_at":1795396321369}],"opened_at":1795396321354,"opened_by":null,"received_at":1795396321371,"received_by":null,"sent_at":1795396321362,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (88,-8004041939467740917,'request-88',1795396321373,'dossier.result',X'A757076FD70E622FA8E44A063B42D364F0CA932867FF14252C7E5415DB89190B','{"accepted_at":1795396321349,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321349,"code":"H21.25-261123-9001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321348,"end_reason":null,"ended_at":null,"first_due_at":1796260321348,"home_visit":false,"id":1,"outside":false,"procedure":"1.001193","processed_at":1795396321373,"provisional":null,"received_at":1795396321349,"reschedules":0,"result":"granted","returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":9,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (89,-7864731917759971363,'request-89',1795396321375,'post.send',X'BC3FFB38667FEEAFE5C01D098AE04C9F3C05F8C962D6F25A536D0F889AC65D37','{"accepted_at":1795396321349,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321349,"code":"H21.25-261123-9001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321348,"end_reason":null,"ended_at":null,"first_due_at":1796260321348,"home_visit":false,"id":1,"outside":false,"procedure":"1.001193","processed_at":1795396321373,"provisional":null,"received_at":1795396321349,"reschedules":0,"result":"granted","returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":9,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (90,-6509232125251413123,'request-90',1795396321377,'post.came_back',X'B74CD253F3A177F7397761FD2B2D83E6A85AB2BA674E721B8A274BC788C48F38','{"accepted_at":1795396321349,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321349,"code":"H21.25-261123-9001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321348,"end_reason":null,"ended_at":null,"first_due_at":1796260321348,"home_visit":false,"id":1,"outside":false,"procedure":"1.001193","processed_at":1795396321373,"provisional":null,"received_at":1795396321349,"reschedules":0,"result":"granted","returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":9,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (91,-7873621186692237669,'request-91',1795396321379,'post.send',X'F6324033B88005F7165B87DB6BE492F33F730F87534BD0F169401B1D98750966','{"accepted_at":1795396321349,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321349,"code":"H21.25-261123-9001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321348,"end_reason":null,"ended_at":null,"first_due_at":1796260321348,"home_visit":false,"id":1,"outside":false,"procedure":"1.001193","processed_at":1795396321373,"provisional":null,"received_at":1795396321349,"reschedules":0,"result":"granted","returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":9,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (92,6998217595579923655,'request-92',1795396321381,'post.delivered',X'BBD1CF9015AEC2356FCEDAC46999596350175D6BFBD79F160BB22B4186808C5F','{"accepted_at":1795396321349,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321349,"code":"H21.25-261123-9001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321348,"end_reason":null,"ended_at":1795396321381,"first_due_at":1796260321348,"home_visit":false,"id":1,"outside":false,"procedure":"1.001193","processed_at":1795396321373,"provisional":null,"received_at":1795396321349,"reschedules":0,"result":"granted","returned_at":1795396321381,"returned_how":"post","rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":10,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (93,-3433659936631468673,'request-93',1795396321383,'desk.serve_now',X'119A6C79A5D6B3BB2E5EDC78D119FE40D3AD28AF87D2994A4786B5897F5B7046','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":null,"id":14,"issued_at":1795396321383,"number":"A013","outcome":null,"priority_class":null,"promised_at":1795397221383,"service":"ho-tich","slips":0,"state":"serving","token":"FBRUCKZNAR"}');
INSERT INTO request VALUES (94,-1791574092071230791,'request-94',1795396321387,'fee.demand',X'E20BEDE1815B7AD09F2ADC4D8A1A8C896D477654EF571BA0CD081D7CFF2A80CF','{"amount_vnd":8000,"asked_at":1795396321387,"asked_by":null,"collector":null,"desk":"5","dossier":"H21.25-261123-9002","id":1,"job":19,"kind":"charge","method":null,"name":null,"number":null,"paid_at":null,"paid_desk":null,"procedure":"1.001193","service":"ho-tich","settled_at":null,"state":"due","ticket":"A013","waiver":null}');
INSERT INTO request VALUES (95,1834537980573770594,'request-95',1795396321390,'fee.demand',X'E20BEDE1815B7AD09F2ADC4D8A1A8C896D477654EF571BA0CD081D7CFF2A80CF','{"amount_vnd":8000,"asked_at":1795396321390,"asked_by":null,"collector":null,"desk":"5","dossier":"H21.25-261123-9002","id":2,"job":20,"kind":"charge","method":null,"name":null,"number":null,"paid_at":null,"paid_desk":null,"procedure":"1.001193","service":"ho-tich","settled_at":null,"state":"due","ticket":"A013","waiver":null}');
INSERT INTO request VALUES (96,3202537696456170976,'request-96',1795396321393,'fee.demand',X'E20BEDE1815B7AD09F2ADC4D8A1A8C896D477654EF571BA0CD081D7CFF2A80CF','{"amount_vnd":8000,"asked_at":1795396321393,"asked_by":null,"collector":null,"desk":"5","dossier":"H21.25-261123-9002","id":3,"job":21,"kind":"charge","method":null,"name":null,"number":null,"paid_at":null,"paid_desk":null,"procedure":"1.001193","service":"ho-tich","settled_at":null,"state":"due","ticket":"A013","waiver":null}');
INSERT INTO request VALUES (97,-1017650304451004173,'request-97',1795396321396,'fee.waive',X'CD01ED49A995F57BD6CA79F6D077E2439FF3EE7A2129591AC315CF41A81142DC','{"amount_vnd":8000,"asked_at":1795396321387,"asked_by":null,"collector":null,"desk":"5","dossier":"H21.25-261123-9002","goes_on":false,"id":1,"kind":"charge","method":null,"name":null,"number":null,"paid_at":null,"paid_desk":null,"procedure":"1.001193","service":"ho-tich","settled_at":1795396321396,"state":"waived","ticket":"A013","waiver":"poor"}');
INSERT INTO request VALUES (98,4416044912386505125,'request-98',1795396321398,'fee.cancel',X'32E4268C8420EF98652DF7CDBF099471863BD6338BB62B585CECFE7DB1A197A5','{"amount_vnd":8000,"asked_at":1795396321390,"asked_by":null,"collector":null,"desk":"5","dossier":"H21.25-261123-9002","id":2,"kind":"charge","method":null,"name":null,"number":null,"paid_at":null,"paid_desk":null,"procedure":"1.001193","service":"ho-tich","settled_at":1795396321398,"state":"cancelled","ticket":"A013","waiver":null}');
INSERT INTO request VALUES (99,2693570991178325660,'request-99',1795396321400,'desk.to_cashier',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":1,"calls":1,"desk":null,"end_reason":null,"estimate":null,"id":14,"issued_at":1795396321383,"number":"A013","outcome":null,"priority_class":null,"promised_at":1795397221383,"service":"chung-thuc","slips":0,"state":"waiting","token":"FBRUCKZNAR"}');
INSERT INTO request VALUES (100,7478360567048168329,'request-100',1795396321402,'desk.next',X'EC461177F1C209E4E7C01953D4AFE8908F41F6E1FB4624EA2BDC762668C3B934','{"ahead":0,"calls":2,"desk":"6","end_reason":null,"estimate":null,"finished":null,"id":14,"issued_at":1795396321383,"number":"A013","outcome":null,"priority_class":null,"promised_at":1795397221383,"service":"chung-thuc","slips":0,"state":"called","token":"FBRUCKZNAR"}');
INSERT INTO request VALUES (101,-7454659934714819821,'request-101',1795396321404,'fee.record',X'540278647A61E72BB753AEFF6421A62EC4B3BF5BD2765AB2AAF07EBF33B9877D','{"amount_vnd":8000,"asked_at":1795396321393,"asked_by":null,"back_to":{"desk":"5","service":"ho-tich"},"collector":"ubnd-xa","desk":"5","dossier":"H21.25-261123-9002","goes_on":false,"id":3,"kind":"charge","method":"cash","name":null,"number":"BL1","paid_at":1795396321404,"paid_desk":"6","procedure":"1.001193","service":"ho-tich","settled_at":1795396321404,"state":"paid","ticket":"A013","waiver":null}');
INSERT INTO request VALUES (102,2493511548928701716,'request-102',1795396321406,'desk.send_back',X'D928CBD44E7FA7C8C0F3543D946B99F85161CA9CCA3655C417E6CEE3F8A4A232','{"ahead":7,"calls":2,"desk":null,"end_reason":null,"estimate":null,"id":14,"issued_at":1795396321383,"number":"A013","outcome":null,"priority_class":null,"promised_at":1795397221383,"service":"ho-tich","slips":0,"state":"waiting","token":"FBRUCKZNAR"}');
INSERT INTO request VALUES (103,2998676389101245615,'request-103',1795396321408,'fee.refund',X'5F0E10D6FA10EDBB330D9DCF5D368A8555496F45AC7E85A19AF79E5E7F0E6A83','{"amount_vnd":8000,"asked_at":1795396321393,"asked_by":null,"collector":"ubnd-xa","desk":"5","dossier":"H21.25-261123-9002","id":3,"kind":"charge","method":"cash","name":null,"number":"BL1","paid_at":1795396321404,"paid_desk":"6","procedure":"1.001193","service":"ho-tich","settled_at":1795396321408,"state":"refunded","ticket":"A013","waiver":null}');
INSERT INTO request VALUES (104,-3439218683871325714,'request-104',1795396321410,'desk.next',X'E04C193A1490E3D996EAA8CF8DB1E4F71C176B1102C938A95A67C919FC117897','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":null,"finished":null,"id":14,"issued_at":1795396321383,"number":"A013","outcome":null,"priority_class":null,"promised_at":1795397221383,"service":"ho-tich","slips":0,"state":"called","token":"FBRUCKZNAR"}');
INSERT INTO request VALUES (105,3066728954277305289,'request-105',1795396321412,'desk.finish',X'C5C13D0889ABF170E45D024326A57A368F3DABDB5947975CB2ABBBBD9B678990','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":null,"id":14,"issued_at":1795396321383,"job":null,"number":"A013","outcome":"fee_paid","priority_class":null,"promised_at":1795397221383,"service":"ho-tich","slips":0,"state":"done","token":"FBRUCKZNAR"}');
INSERT INTO request VALUES (106,2758828580283243281,'request-106',1795396321419,'dossier.take_in',X'214F2CC404E434D1DE2ECDAB31D2A4A2476144E32CAD20267A9CA757FED344A5','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":3,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321419,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (107,5466377281270804193,'request-107',1795396321421,'dossier.see',X'4762B5939BE5C4F8255BAD139EFCDEC3E0E77AC803BAABA18FDF629CB834EA84','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321419,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (108,-8049651852289708690,'request-108',1795396321423,'dossier.take_in',X'DA95CD56B06BC6275466F321B5B6F60EB163C0618BD84FED87D410C62C36E8A1','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":4,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321423,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (109,-680388329956682907,'request-109',1795396321425,'dossier.see',X'8102F1ECE574ED14E41232AEDBF4E8F6644D177B307BBABA7721DF50B7D6C92A','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":4,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321423,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (110,3788830463352608175,'request-110',1795396321427,'dossier.take_in',X'0C0BB67590C0DD351E22F9BB214FB2EDFB578FE476AE6FD6655009597B937534','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7002","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":5,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321427,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (111,3555912144864625349,'request-111',1795396321429,'dossier.see',X'9A496F6282D3C68DBD179EB380FB3DE11A66F17D92276C5D2AA0FA437CF5DE36','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7002","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":5,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321427,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (112,-505621018686604646,'request-112',1795396321431,'dossier.take_in',X'32FC554C69BDC216AD7FAE5792720042AB59740359970770526B4414414E7074','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7003","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":6,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321431,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (113,-1236975911624818478,'request-113',1795396321433,'dossier.see',X'5BE5147B19B0EFDA4EF6057D5A6082E7760702A43839287CDF6EB8040185A9DE','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7003","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":6,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321431,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (114,-2284479557521700997,'request-114',1795396321435,'dossier.set_code',X'CB029EBE57B3393B8E8002E427C748AC0E557BEE5E6BA9C1B2CB3FE3C1D97D90','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321419,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (115,5908020408721469777,'request-115',1795396321437,'dossier.refuse',X'4F72D980EC121506F6A37C20F3A671945F774E615F2BFA8365074276652BE5A9','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":"not_competent","ended_at":1795396321437,"first_due_at":null,"home_visit":false,"id":4,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321423,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":3,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (116,-1232059935250223419,'request-116',1795396321439,'dossier.accept',X'0FB22775435FDE5FF5A9874B7076900365CB8F6C809652F62561D667D76D2AD6','{"accepted_at":1795396321439,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321439,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321418,"end_reason":null,"ended_at":null,"first_due_at":1796260321418,"home_visit":false,"id":3,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321419,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (117,-2463434389165674109,'request-117',1795396321441,'dossier.accept',X'D4D348DF90CE36BCC8ACDB1BA859FECD5644449F0D09E03A2BDFA226EDD43633','{"accepted_at":1795396321441,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321441,"code":"H21.25-261123-7002","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321418,"end_reason":null,"ended_at":null,"first_due_at":1796260321418,"home_visit":false,"id":5,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321427,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (118,8240744322142364246,'request-118',1795396321443,'dossier.accept',X'843A620982B2887A53698F481ED66465CEDD3BA0E8895FDC69DF44B10974EF61','{"accepted_at":1795396321443,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321443,"code":"H21.25-261123-7003","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321418,"end_reason":null,"ended_at":null,"first_due_at":1796260321418,"home_visit":false,"id":6,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321431,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (119,-4111189457737525165,'request-119',1795396321445,'dossier.reprint',X'E96D0AA6F500C16B968B4F54BDBED285C4E9B690860D6A973D0E2B8C8AAB847F','{"accepted_at":1795396321439,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321439,"code":"H21.25-261123-8000","components":[],"copies":1,"copy":0,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321418,"end_reason":null,"ended_at":null,"first_due_at":1796260321418,"home_visit":false,"id":3,"job":22,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321419,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (120,4866848286980200635,'request-120',1795396321448,'visit.reprint',X'5E6FBAA4F7A9D0126406DAA61DACBF164C343F1741955F02B492DD1EE0D17873','{"copy":1,"dossier":null,"job":23,"number":"A010","outcome":"advice","procedure":"khac","reason":"other"}');
INSERT INTO request VALUES (121,3098565912367517710,'request-121',1795396321451,'dossier.withdraw',X'9B7B5B3C92F0683BDCA1689A6020F330C5CCD42C6599B8BF799F5B07DE424BC0','{"accepted_at":1795396321441,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321441,"code":"H21.25-261123-7002","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321418,"end_reason":"asked","ended_at":1795396321451,"first_due_at":1796260321418,"home_visit":false,"id":5,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321427,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":7,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (122,908637521638595568,'request-122',1795396321453,'dossier.process',X'5BE5147B19B0EFDA4EF6057D5A6082E7760702A43839287CDF6EB8040185A9DE','{"accepted_at":1795396321443,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321443,"code":"H21.25-261123-7003","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321418,"end_reason":null,"ended_at":null,"first_due_at":1796260321418,"home_visit":false,"id":6,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321431,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":4,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (123,5483366894883268075,'request-123',1795396321455,'dossier.stop',X'9F5147D463BFE11F06C7B0F8B63205D1E7070C30644284C6FCFDEF092D825E3B','{"accepted_at":1795396321443,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321443,"code":"H21.25-261123-7003","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321418,"end_reason":"not_completed","ended_at":1795396321455,"first_due_at":1796260321418,"home_visit":false,"id":6,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321431,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":8,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (124,-3810499713387243110,'request-124',1795396321458,'dossier.take_in',X'B8949128F5A65910AED585E24D0F099A9C6ED386D0107F14A282C45545A25369','{"accepted_at":1795396321458,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321458,"code":"H21.25-261123-8002","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1795399921457,"end_reason":null,"ended_at":null,"first_due_at":1795399921457,"home_visit":false,"id":7,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321458,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (125,-382627808741910118,'request-125',1795396321460,'urging.send',X'BC1C91C6DA9F8981520F5B12B51E219642056901BB31B45700ECAC435285BCC9','{"agency":"ubnd-xa","answered_at":null,"answered_by":null,"batches":0,"dossiers":1,"file":"don-doc-so-1-ubnd-xa-20261123.pdf","late":0,"note":null,"receiver":null,"sent_at":1795396321460,"sent_by":"cli:test","urging":1,"way":null}');
INSERT INTO request VALUES (126,-3978399349762150303,'request-126',1795396321462,'urging.answer',X'BD783C223DBD281FB62DF4B09FA97803A99DE8F4ED2A950D43F6F4CFD037DC68','{"agency":"ubnd-xa","answered_at":1795396321462,"answered_by":"cli:test","file":"don-doc-so-1-ubnd-xa-20261123.pdf","note":"Đang trình ký","receiver":null,"sent_at":1795396321460,"sent_by":"cli:test","urging":1,"way":null}');
INSERT INTO request VALUES (127,4696173653487350343,'request-127',1795396321464,'dossier.step',X'1FEC263E491EEA52FD79AEEEAD63EB95996E952A078D140444C32FC7A5A5BF3E','{"accepted_at":1795396321439,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321439,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321418,"end_reason":null,"ended_at":null,"first_due_at":1796260321418,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321419,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":4,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (128,-3720127792306633491,'request-128',1795396321467,'dossier.supplement',X'9ED7C69CB820F0595C75D3A272557FF582105CCC2A7264297E08549B4910AD81','{"accepted_at":1795396321439,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321439,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":1796260321418,"home_visit":false,"id":3,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321419,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":"processing","state":5,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (129,-841477769519278750,'request-129',1795396321469,'dossier.complete',X'0FB22775435FDE5FF5A9874B7076900365CB8F6C809652F62561D667D76D2AD6','{"accepted_at":1795396321439,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321469,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321418,"end_reason":null,"ended_at":null,"first_due_at":1796260321418,"home_visit":false,"id":3,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321419,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":4,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (130,6153888865235159601,'request-130',1795396321471,'dossier.demand_payment',X'4762B5939BE5C4F8255BAD139EFCDEC3E0E77AC803BAABA18FDF629CB834EA84','{"accepted_at":1795396321439,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321469,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321418,"end_reason":null,"ended_at":null,"first_due_at":1796260321418,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321419,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":6,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (131,7406228849027772970,'request-131',1795396321473,'dossier.resume',X'4F6C9C0392CD9DC1078DB40F3D09B4F8B3F217F7586F6037A943927B4B2A1BAD','{"accepted_at":1795396321439,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321469,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321418,"end_reason":null,"ended_at":null,"first_due_at":1796260321418,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321419,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":4,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (132,-4782989310514580992,'request-132',1795396321475,'dossier.reschedule',X'17550150E0126578594D5282E6CE3A06CD16FD5E7B5DC3CCE68BE50B81953EC2','{"accepted_at":1795396321439,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321469,"code":"H21.25-261123-8000","components":[],"contrary":false,"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796346721418,"end_reason":null,"ended_at":null,"first_due_at":1796260321418,"home_visit":false,"id":3,"job":null,"late":false,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321419,"reschedules":1,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":4,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (133,4042749932139416790,'request-133',1795396321477,'dossier.recompute',X'714C309A73797B55A7ACA22A078F94297D5B5D03507CBD044A91E2E266FB12BD','{"beyond":[],"changed":[],"next":null}');
INSERT INTO request VALUES (134,-3628870666415609706,'request-134',1795396321478,'dossier.tell',X'FB8F194940CCD05C5147B22D6160DFDF27E4201988D722A805AE85C4169CE4EA','{"accepted_at":1795396321439,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321469,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796346721418,"end_reason":null,"ended_at":null,"first_due_at":1796260321418,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321419,"reschedules":1,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":4,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (135,-2668664196305823539,'request-135',1795396321480,'dossier.paper',X'DE36DBB004E6850DA1818DB74D62A3878A278E3500B3FC52CF0C806642C62F57','{"about":"H21.25-261123-7000","form":"apology"}');
INSERT INTO request VALUES (136,5555102032241534057,'request-136',1795396321482,'dossier.result',X'F06E63B04CC440F8361D5FE31D470174BB0AD8D65ED36BD42427F9A8813DEE27','{"accepted_at":1795396321439,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321469,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796346721418,"end_reason":null,"ended_at":null,"first_due_at":1796260321418,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":1795396321482,"provisional":null,"received_at":1795396321419,"reschedules":1,"result":"granted","returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":"A1","stage":null,"state":9,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (137,4127148112556920396,'request-137',1795396321484,'dossier.set_shelf',X'DC7C2F03A9A0D61B5BE2C61F3CD10CE26C3211FE4E1EC29BDE3D96BC0113F4A0','{"accepted_at":1795396321439,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321469,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796346721418,"end_reason":null,"ended_at":null,"first_due_at":1796260321418,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":1795396321482,"provisional":null,"received_at":1795396321419,"reschedules":1,"result":"granted","returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":"B2","stage":null,"state":9,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (138,4726829364312761488,'request-138',1795396321488,'ticket.issue',X'1BAD091ED7A460558D170831BD2B53FB4D49596CABCE38F106F765F5CCE269C8','{"ahead":7,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396800000,"to":1795398000000},"id":15,"issued_at":1795396321488,"number":"A014","outcome":null,"priority_class":null,"promised_at":1795397221488,"service":"ho-tich","slips":0,"state":"waiting","token":"QCLKLG9KCH"}');
INSERT INTO request VALUES (139,-1322410709332418481,'request-139',1795396321490,'dossier.return',X'C7FF8AC74CC4A1F0AF1AAED13841CB7F0D271F37A53FE899D413F03F80E79E1C','{"accepted_at":1795396321439,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321469,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796346721418,"end_reason":null,"ended_at":1795396321490,"first_due_at":1796260321418,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":1795396321482,"provisional":null,"received_at":1795396321419,"reschedules":1,"result":"granted","returned_at":1795396321490,"returned_how":"receipt_shown","rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":10,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (140,-8710672259285467181,'request-140',1795396321492,'dossier.reopen',X'9E2E4730AA2BD695F67AB34EB149A5D487F19A7C9FC396CDB2FFF8144357DA69','{"accepted_at":1795396321439,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321492,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1795741921492,"end_reason":null,"ended_at":null,"first_due_at":1796260321418,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321419,"reschedules":1,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":4,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (141,-6922173079608875798,'request-141',1795396321525,'exchange.import',X'313D663677E690D85C4C136FB19FAF2E9940165AAC0D4A12571B6A0122D87F49','{"again":1,"differences":[{"dossier":"H21.25-261101-0001","field":"state","id":"3","number":2,"ours":5,"theirs":6},{"dossier":"H21.25-261101-0001","field":"state","id":"5","number":1,"ours":5,"theirs":2},{"dossier":"H21.25-261101-0001","field":"due_at","id":"5","number":1,"ours":null,"theirs":1795399921524}],"matched":2,"moved":1,"new":1,"rejected":1,"rejects":[{"code":"procedure_unknown","field":"procedure","id":"4","number":1,"params":{"procedure":"9.999999"}}]}');
INSERT INTO request VALUES (142,2854149428642997485,'request-142',1795396321531,'exchange.compare',X'C6C49B5C6AF8D5A53BC2D9E0CAF8A0CCBB60549F712CEE9FAC703AEB80F9F76E','{"at":1795396321531,"both_books":0,"comparison":1,"differing":0,"first":"2026-11-23","last":"2026-11-23","only_ours":1,"only_theirs":0,"source":"tinh"}');
INSERT INTO request VALUES (143,-5513662218007943720,'request-143',1795396321534,'centre.apply',X'ADBC16C832F36E740684A5499F2FC55B74199145E15A96307862D17CC1ABB7DE','{"centre":"dan-hai","changed":true,"version":3}');
INSERT INTO request VALUES (144,8866719006554815008,'request-144',1795396321536,'dossier.take_in',X'91C050C305DDB73FFD6C5F42419104472A54B4240201B2C80CE7D225AD222EB0','{"accepted_at":1795396321536,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321536,"code":"TAM-DANHAI-261123-0001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1795429800000,"end_reason":null,"ended_at":null,"first_due_at":1795429800000,"home_visit":false,"id":9,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":"TAM-DANHAI-261123-0001","received_at":1795396321536,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (145,7919829819350919016,'request-145',1795396321539,'dossier.take_in',X'91C050C305DDB73FFD6C5F42419104472A54B4240201B2C80CE7D225AD222EB0','{"accepted_at":1795396321539,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321539,"code":"TAM-DANHAI-261123-0002","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1795429800000,"end_reason":null,"ended_at":null,"first_due_at":1795429800000,"home_visit":false,"id":10,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":"TAM-DANHAI-261123-0002","received_at":1795396321539,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (146,-8098736334383467106,'request-146',1795396321543,'person.put',X'D47639EE038705A76FAAA24D7C4C6018023FF9A169FE5726D24968AD3CB43F5E','{"code":"TAM-DANHAI-261123-0001","roles":["owner"]}');
INSERT INTO request VALUES (147,5905572591749491278,'request-147',1795396321548,'person.put',X'BD83EF93FDE199BC2FEEDC654A88DBE43B56696D9E1527F802135F72244E7EE9','{"code":"TAM-DANHAI-261123-0002","roles":["owner"]}');
INSERT INTO request VALUES (148,7854657612724083780,'request-148',1795396321552,'person.purge',X'27274D6756D1A2BC1A222FD0E4DBDA86162FF78B6F61FED2502D929DBCE420E6','{"code":"TAM-DANHAI-261123-0002","purged":["owner"]}');
INSERT INTO request VALUES (149,-7853395004085066919,'request-149',1795396321556,'calendar.refresh',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"days":[],"first":"2024-01-01","last":"2028-12-31"}');
INSERT INTO request VALUES (150,6765829275259432693,'request-150',1795396321558,'dossier.take_in',X'245327D712980F8E10F71B1841C21A26932FF94012F3B8A244418B1F0395AF15','{"accepted_at":1795396321558,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321558,"code":"TAM-DANHAI-261123-0003","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1795396321558,"end_reason":null,"ended_at":null,"first_due_at":1795396321558,"home_visit":false,"id":11,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":"TAM-DANHAI-261123-0003","received_at":1795396321558,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (151,-2110869179093397822,'request-151',1795396322560,'dossier.ask_after_late',X'A425BE997C8F518789C39399D879E9938C84878C9D59F6F67CD4BD313D1BC3BB','{"dossier":"TAM-DANHAI-261123-0003"}');
INSERT INTO request VALUES (152,9001590097879862675,'request-152',1795396322563,'clock.confirm',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"confirmed":true,"drift_ms":0}');
INSERT INTO request VALUES (153,-1615057021697927521,'request-153',1795396322580,'audit.seal',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"hash":"ebb17da13e29760e5602d4fdbc8606ef092e33038847ed797bbe137be4006a85","made_at":1795396322580,"seq":210,"signed":true}');
INSERT INTO request VALUES (154,1573035308356429467,'request-154',1795396322583,'complaint.make',X'EFA36B6E2668C033C466CC911C21A6C8B7CE4931D48F67FD01E1C3D05BAA1CE5','{"code":"KN-2026-0001","due_at":1797353999999,"kind":"delay","owner":"gs1"}');
INSERT INTO request VALUES (155,-4882764599190881146,'request-155',1795396322585,'complaint.hand_on',X'0C14A3E8FE4995392D8966E4D0341AA4B100D8BD08BC91FBB9D593C449036B29','{"code":"KN-2026-0001","due_at":1797353999999,"owner":"gs1"}');
INSERT INTO request VALUES (156,-1659050147617485087,'request-156',1795396322587,'complaint.answer',X'ADDE99F43E870D912DFB7330880C34D7F65362DA6821AAE036D8B7DDADF8E374','{"code":"KN-2026-0001","late":false,"upheld":true}');
INSERT INTO request VALUES (157,-2002366094778687446,'request-157',1795396322589,'complaint.make',X'3D3372ADFF06E491053847F2A01B35C159E54EA078DC3C7B27A13D080C892384','{"code":"KN-2026-0002","due_at":1797353999999,"kind":"extra_papers","owner":"gs1"}');
INSERT INTO request VALUES (158,9033020225028793714,'request-158',1795396322596,'audit.note_checked',X'3DFD1DA89FE499E7A806C5CEF0EDF6BCDE8155C139CEA90BBA3C1ED148DD735B','{"at":1795396322596,"by":"cli:test","intact":true,"seal":1,"through":210}');
INSERT INTO request VALUES (159,6671236166554478719,'request-159',1795396322598,'printer.test',X'547A5372DA6E02084F33E3507040B0AFF99975FA9F57B32C498084C77D186399','{"job":24,"kind":"test","printer":"p1"}');
INSERT INTO request VALUES (160,4826724923576075278,'request-160',1795396322600,'printer.numbers',X'5EA29CA93091C33808E67298C049F00D9FB5E7C1EA3E08CDEEBEEC74D51F6D54','{"job":25,"kind":"numbers","printer":"p1"}');
INSERT INTO request VALUES (161,7095649398250804286,'request-161',1795396322602,'printer.seal',X'5EA29CA93091C33808E67298C049F00D9FB5E7C1EA3E08CDEEBEEC74D51F6D54','{"job":26,"kind":"seal","printer":"p1"}');
INSERT INTO request VALUES (162,-6896098076008126186,'request-162',1795396322605,'printer.report',X'C874174F716F864F99277799FE45F442CFBBCB10DBDC081349C4BAC833645AD7','{"job":27,"kind":"report","printer":"p1"}');
INSERT INTO request VALUES (163,-484264010981007806,'request-163',1795396322607,'printer.roll_changed',X'5EA29CA93091C33808E67298C049F00D9FB5E7C1EA3E08CDEEBEEC74D51F6D54','{"changed_at":1795396322607,"printer":"p1","slips_left":645}');
INSERT INTO request VALUES (164,-5316002127200055787,'request-164',1795396322609,'printer.recover',X'5EA29CA93091C33808E67298C049F00D9FB5E7C1EA3E08CDEEBEEC74D51F6D54','{"asked":true,"printer":"p1"}');
INSERT INTO request VALUES (165,1103907725747188870,'request-165',1795396322619,'tickets.tomorrow',X'DA01233AA52E22E96A95806B42A0A1F4B20BAF42C2CBCF5178F14ACDAD50E8F1','{"date":"2026-11-23","printer":"p1","reason":"Mất điện","sent":[{"at":1795480200000,"number":"C001","service":"thi-dua"},{"at":1795480200000,"number":"A002","service":"ho-tich"},{"at":1795480200000,"number":"A001","service":"ho-tich"},{"at":1795480200000,"number":"A003","service":"chung-thuc"},{"at":1795480200000,"number":"A004","service":"ho-tich"},{"at":1795480200000,"number":"A006","service":"ho-tich"},{"at":1795480200000,"number":"A007","service":"ho-tich"},{"at":1795480200000,"number":"A011","service":"ho-tich"},{"at":1795480200000,"number":"A012","service":"ho-tich"},{"at":1795480200000,"number":"A014","service":"ho-tich"}]}');
INSERT INTO request VALUES (166,-7897476128529611058,'request-166',1795396322646,'day.close',X'E18B7F12690180C4DC928087DC37BA96EF6BBF749B6DF45782F362CF04647ECF','{"date":"2026-11-23","expired":0,"state":"closed","unrecorded":0}');
INSERT INTO request VALUES (167,7912195362403792609,'request-167',1795482722654,'day.open',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-24","state":"open"}');
INSERT INTO request VALUES (168,-7217616363332590706,'request-168',1795482722673,'ticket.check_in',X'E43BF8C3CE4DF4EDBD94320BB9523F7692AC10731931EFED50EA6F6B2679BA8F','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":null,"id":16,"issued_at":1795482722673,"number":"C001","outcome":null,"priority_class":null,"promised_at":1795483022673,"service":"thi-dua","slips":1,"state":"waiting","token":"UA46SG5W3K"}');
INSERT INTO request VALUES (169,7034913198068894146,'request-169',1795482722676,'day.close',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-24","expired":1,"state":"closed","unrecorded":0}');
INSERT INTO request VALUES (170,-6967829447859361027,'dossier.take_in:1795569142683:1',1795569142684,'dossier.take_in',X'A8C217B3E9BDD34D04E8AB2E9B0DBC2D529950CE0F6DE3A93067544E2E7942FB','{"accepted_at":1795569142684,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795569142684,"code":"H21.25-261124-9003","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1795655522682,"end_reason":null,"ended_at":null,"first_due_at":1795655522682,"home_visit":false,"id":12,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795569142684,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (171,-15142673391655950,'batch.open:1795569162686:2',1795569162687,'batch.open',X'A677CAF434CA60BB23E40D612F375A7FE29709C951D27D2971E07E0D9182753F','{"agency":"ubnd-xa","carrier":null,"code":"BG-261125-1","count":0,"direction":"out","dossiers":[],"opened_at":1795569162687,"opened_by":null,"received_at":null,"received_by":null,"sent_at":null,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (172,-4091052894261887616,'batch.add:1795569182689:3',1795569182690,'batch.add',X'B351A8ED7E5EBE95CC57CC5D521690CF54BB9BF3227F4634E61EF622C7FEE73A','{"agency":"ubnd-xa","carrier":null,"code":"BG-261125-1","count":1,"direction":"out","dossiers":[{"code":"H21.25-261124-9003","missing":false,"received_at":null}],"opened_at":1795569162687,"opened_by":null,"received_at":null,"received_by":null,"sent_at":null,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (173,2413897470179054270,'batch.send:1795569202692:4',1795569202693,'batch.send',X'1C5BAFDC8806A34EDAC4D7F391081680D337211CE333444ADD4D35C7C3F73569','{"agency":"ubnd-xa","carrier":"Bưu điện","code":"BG-261125-1","count":1,"direction":"out","dossiers":[{"code":"H21.25-261124-9003","missing":false,"received_at":null}],"job":39,"opened_at":1795569162687,"opened_by":null,"received_at":null,"received_by":null,"sent_at":1795569202693,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (174,-8038427216495962545,'ticket.issue:1795569222737:5',1795569222740,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569180000,"to":1795569360000},"id":17,"issued_at":1795569222740,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795570122740,"service":"chung-thuc","slips":1,"state":"waiting","token":"E953XUNTWP"}');
INSERT INTO request VALUES (175,5629524311930447276,'ticket.issue:1795569242742:6',1795569242746,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569240000,"to":1795569360000},"id":18,"issued_at":1795569242746,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795570142746,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"X4HTFR53CN"}');
INSERT INTO request VALUES (176,-7614407063837673898,'ticket.issue:1795569262748:7',1795569262752,'ticket.issue',X'EA8DD63125CBC3AB81E0C0B76D47C90DE805F00FC58608900A0DBE989A3CFA69','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569240000,"to":1795569420000},"id":19,"issued_at":1795569262752,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795570162752,"service":"chinh-sach","slips":1,"state":"waiting","token":"ETSHJLYNT3"}');
INSERT INTO request VALUES (177,8490085492658762305,'ticket.issue:1795569282754:8',1795569282758,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569360000,"to":1795570140000},"id":20,"issued_at":1795569282758,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795570182758,"service":"chung-thuc","slips":1,"state":"waiting","token":"RHZ485BZYR"}');
INSERT INTO request VALUES (178,5663763842093405428,'ticket.issue:1795569302760:9',1795569302763,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569600000,"to":1795571100000},"id":21,"issued_at":1795569302763,"number":"L002","outcome":null,"priority_class":null,"promised_at":1795570202763,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"AZ3AHRKF4Q"}');
INSERT INTO request VALUES (179,-5171073611252989625,'ticket.issue:1795569322765:10',1795569322768,'ticket.issue',X'EA8DD63125CBC3AB81E0C0B76D47C90DE805F00FC58608900A0DBE989A3CFA69','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569540000,"to":1795570740000},"id":22,"issued_at":1795569322768,"number":"U002","outcome":null,"priority_class":null,"promised_at":1795570222768,"service":"chinh-sach","slips":1,"state":"waiting","token":"4ZHLG9JYNK"}');
INSERT INTO request VALUES (180,-5184928579727622876,'ticket.issue:1795569342770:11',1795569342773,'ticket.issue',X'17FCC9326F91E2F8EA0BE6C7A27692F664929F8369885E164895F3094A773D8A','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569300000,"to":1795569480000},"id":23,"issued_at":1795569342773,"number":"H003","outcome":null,"priority_class":"priority","promised_at":1795569642773,"service":"chung-thuc","slips":1,"state":"waiting","token":"KHYTSL8WEN"}');
INSERT INTO request VALUES (181,8859144343599872514,'ticket.issue:1795569362775:12',1795569362778,'ticket.issue',X'15C843EFB92CE5981D539E64BF79C22887375F42E4FB98CCF0C6D23B211CFDB6','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569360000,"to":1795569480000},"id":24,"issued_at":1795569362778,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795569662778,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"7GJPGJL4NL"}');
INSERT INTO request VALUES (182,-5714020009775598955,'ticket.issue:1795569382780:13',1795569382783,'ticket.issue',X'5E0950DC2A5DC886A66C6FBB75D6E00E8B953D7FE21296782D3B419EB10FB95B','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569360000,"to":1795569480000},"id":25,"issued_at":1795569382783,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795569682783,"service":"chinh-sach","slips":1,"state":"waiting","token":"3JFBSRQXLE"}');
INSERT INTO request VALUES (183,1255894527866499571,'ticket.issue:1795569402785:14',1795569402788,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569900000,"to":1795571700000},"id":26,"issued_at":1795569402788,"number":"H004","outcome":null,"priority_class":null,"promised_at":1795570302788,"service":"chung-thuc","slips":1,"state":"waiting","token":"CREVNYCBJM"}');
INSERT INTO request VALUES (184,-6221968506280971150,'ticket.issue:1795569422790:15',1795569422793,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795570500000,"to":1795574400000},"id":27,"issued_at":1795569422793,"number":"L004","outcome":null,"priority_class":null,"promised_at":1795570322793,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"ZGYTPJ7CF4"}');
INSERT INTO request VALUES (185,7471347389498531228,'ticket.issue:1795569442795:16',1795569442798,'ticket.issue',X'EA8DD63125CBC3AB81E0C0B76D47C90DE805F00FC58608900A0DBE989A3CFA69','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795570200000,"to":1795572000000},"id":28,"issued_at":1795569442798,"number":"U004","outcome":null,"priority_class":null,"promised_at":1795570342798,"service":"chinh-sach","slips":1,"state":"waiting","token":"TKYULG3KTW"}');
INSERT INTO request VALUES (186,9020943031958328246,'desk.next:1795569462853:17',1795569462854,'desk.next',X'6B212C088E9535C4050D85212B35DF082DAF4BF9CC30BDAD328B983D89E90223','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795569300000,"to":1795569480000},"finished":null,"id":23,"issued_at":1795569342773,"number":"H003","outcome":null,"priority_class":"priority","promised_at":1795569642773,"service":"chung-thuc","slips":1,"state":"called","token":"KHYTSL8WEN"}');
INSERT INTO request VALUES (187,7414090326821315717,'desk.next:1795569482856:18',1795569482857,'desk.next',X'E59D24412340769D379F49696E60A47C51CF01AB9145B8A637E01FEADF6C09DE','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795569180000,"to":1795569360000},"finished":"H003","id":17,"issued_at":1795569222740,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795570122740,"service":"chung-thuc","slips":1,"state":"called","token":"E953XUNTWP"}');
INSERT INTO request VALUES (188,-705335176788670255,'desk.next:1795569502861:19',1795569502862,'desk.next',X'E59D24412340769D379F49696E60A47C51CF01AB9145B8A637E01FEADF6C09DE','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795569360000,"to":1795570140000},"finished":"H001","id":20,"issued_at":1795569282758,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795570182758,"service":"chung-thuc","slips":1,"state":"called","token":"RHZ485BZYR"}');
INSERT INTO request VALUES (189,-4834668846130497975,'desk.next:1795569522866:20',1795569522867,'desk.next',X'5815CA78CA914D8D222C2744AFF8F7926707F8407E62BFE9ADC726109459A308','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795569360000,"to":1795569480000},"finished":null,"id":24,"issued_at":1795569362778,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795569662778,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"7GJPGJL4NL"}');
INSERT INTO request VALUES (190,-3330376215002114217,'desk.start:1795569542869:21',1795569542870,'desk.start',X'117E85CDEF0EEA705C88E64868929A5C7006E72524E39A2FEFB7F3584FB1B397','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795569360000,"to":1795569480000},"id":24,"issued_at":1795569362778,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795569662778,"service":"dang-ky-dat-dai","slips":1,"state":"serving","token":"7GJPGJL4NL"}');
INSERT INTO request VALUES (191,-5711371180473914838,'desk.finish:1795569982872:22',1795569982873,'desk.finish',X'DB7998A5A0D357A13B9EED86FAE27C8D97EAB90070E257C6076A550F6CAA7263','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795569360000,"to":1795569480000},"id":24,"issued_at":1795569362778,"job":52,"number":"L003","outcome":"supplement","priority_class":"priority","promised_at":1795569662778,"service":"dang-ky-dat-dai","slips":1,"state":"done","token":"7GJPGJL4NL"}');
INSERT INTO request VALUES (192,-815005000517097739,'visit.rate:1795570002877:23',1795570002878,'visit.rate',X'62E684C58B02BE56BE875B7F0AC6FF6F86BF32A75A15E71DEE3DF7C680F8E662','{"desk":"1","level":"dissatisfied"}');
INSERT INTO request VALUES (193,-346092658144072079,'desk.next:1795570022880:24',1795570022881,'desk.next',X'5815CA78CA914D8D222C2744AFF8F7926707F8407E62BFE9ADC726109459A308','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795569240000,"to":1795569360000},"finished":null,"id":18,"issued_at":1795569242746,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795570142746,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"X4HTFR53CN"}');
INSERT INTO request VALUES (194,-2265013690370164193,'desk.start:1795570042883:25',1795570042884,'desk.start',X'117E85CDEF0EEA705C88E64868929A5C7006E72524E39A2FEFB7F3584FB1B397','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795569240000,"to":1795569360000},"id":18,"issued_at":1795569242746,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795570142746,"service":"dang-ky-dat-dai","slips":1,"state":"serving","token":"X4HTFR53CN"}');
INSERT INTO request VALUES (195,-4740389480146545120,'desk.finish:1795570482886:26',1795570482887,'desk.finish',X'D540E8818E5BFB72AA61B7571C01ABD8AD6CAF7E290C6C54534E4AD5A9062B83','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795569240000,"to":1795569360000},"id":18,"issued_at":1795569242746,"job":53,"number":"L001","outcome":"refused","priority_class":null,"promised_at":1795570142746,"service":"dang-ky-dat-dai","slips":1,"state":"done","token":"X4HTFR53CN"}');
INSERT INTO request VALUES (196,7489760687291270499,'visit.rate:1795570502891:27',1795570502892,'visit.rate',X'62E684C58B02BE56BE875B7F0AC6FF6F86BF32A75A15E71DEE3DF7C680F8E662','{"desk":"1","level":"dissatisfied"}');
INSERT INTO request VALUES (197,-1505653843728260026,'desk.next:1795570522894:28',1795570522895,'desk.next',X'E18EE0535904B15E7E2D2BC9F9D860ABB243EEEC8963E57CCB82E75201891F9D','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795569360000,"to":1795569480000},"finished":null,"id":25,"issued_at":1795569382783,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795569682783,"service":"chinh-sach","slips":1,"state":"called","token":"3JFBSRQXLE"}');
INSERT INTO request VALUES (198,-4619920239513104974,'desk.recall:1795570542897:29',1795570542898,'desk.recall',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":2,"desk":"3","end_reason":null,"estimate":{"from":1795569360000,"to":1795569480000},"id":25,"issued_at":1795569382783,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795569682783,"service":"chinh-sach","slips":1,"state":"called","token":"3JFBSRQXLE"}');
INSERT INTO request VALUES (199,1020151891576252669,'desk.recall:1795570562900:30',1795570562901,'desk.recall',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":3,"desk":"3","end_reason":null,"estimate":{"from":1795569360000,"to":1795569480000},"id":25,"issued_at":1795569382783,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795569682783,"service":"chinh-sach","slips":1,"state":"called","token":"3JFBSRQXLE"}');
INSERT INTO request VALUES (200,6205774908433745603,'desk.absent:1795570643903:31',1795570643904,'desk.absent',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795569360000,"to":1795569480000},"id":25,"issued_at":1795569382783,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795569682783,"service":"chinh-sach","slips":1,"state":"absent","token":"3JFBSRQXLE"}');
INSERT INTO request VALUES (201,8601961543590139744,'desk.next:1795570663906:32',1795570663907,'desk.next',X'E18EE0535904B15E7E2D2BC9F9D860ABB243EEEC8963E57CCB82E75201891F9D','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795569240000,"to":1795569420000},"finished":null,"id":19,"issued_at":1795569262752,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795570162752,"service":"chinh-sach","slips":1,"state":"called","token":"ETSHJLYNT3"}');
INSERT INTO request VALUES (202,-5730083855639151561,'desk.start:1795570683909:33',1795570683910,'desk.start',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795569240000,"to":1795569420000},"id":19,"issued_at":1795569262752,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795570162752,"service":"chinh-sach","slips":1,"state":"serving","token":"ETSHJLYNT3"}');
INSERT INTO request VALUES (203,-2044067765369048566,'desk.next:1795570703912:34',1795570703913,'desk.next',X'5815CA78CA914D8D222C2744AFF8F7926707F8407E62BFE9ADC726109459A308','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795569600000,"to":1795571100000},"finished":null,"id":21,"issued_at":1795569302763,"number":"L002","outcome":null,"priority_class":null,"promised_at":1795570202763,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"AZ3AHRKF4Q"}');
INSERT INTO request VALUES (204,-9036623016979822694,'day.close:1795570723945:35',1795570723946,'day.close',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-25","expired":7,"state":"closed","unrecorded":1}');
INSERT INTO request VALUES (205,-8063999336361351799,'centre.apply:1795654743997:1',1795654743998,'centre.apply',X'5A6F49C1995CD7F7DF7B3EB7CC8AA09872B92D640DE0734917F5F1233025A998','{"centre":"dan-hai","changed":true,"version":4}');
INSERT INTO request VALUES (206,7670416060264234921,'ticket.issue:1795654784062:3',1795654784065,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654740000,"to":1795654920000},"id":29,"issued_at":1795654784065,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795655684065,"service":"ho-tich","slips":1,"state":"waiting","token":"L49N7KN3D6"}');
INSERT INTO request VALUES (207,-923072577832846867,'ticket.issue:1795654804067:4',1795654804071,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654800000,"to":1795654920000},"id":30,"issued_at":1795654804071,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795655704071,"service":"ho-tich","slips":1,"state":"waiting","token":"TVSZMCZ6D6"}');
INSERT INTO request VALUES (208,416095676984967874,'ticket.issue:1795654824073:5',1795654824076,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654800000,"to":1795655400000},"id":31,"issued_at":1795654824076,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795655724076,"service":"ho-tich","slips":1,"state":"waiting","token":"UJ3MKW76UF"}');
INSERT INTO request VALUES (209,-5145968559763666565,'ticket.issue:1795654844078:6',1795654844081,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654800000,"to":1795655400000},"id":32,"issued_at":1795654844081,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795655744081,"service":"ho-tich","slips":1,"state":"waiting","token":"PHH7NGTTBY"}');
INSERT INTO request VALUES (210,-6661781195356654892,'ticket.issue:1795654864083:7',1795654864086,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":4,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654860000,"to":1795655580000},"id":33,"issued_at":1795654864086,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795655764086,"service":"ho-tich","slips":1,"state":"waiting","token":"GVRCUVUF4M"}');
INSERT INTO request VALUES (211,2654461299291940603,'ticket.issue:1795654884088:8',1795654884091,'ticket.issue',X'B30EBDC20C35955279BFECE05BCDE22DE48CF92A320251C2A3AEEA8F597E538A','{"ahead":5,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795655040000,"to":1795656120000},"id":34,"issued_at":1795654884091,"number":"A006","outcome":null,"priority_class":null,"promised_at":1795655784091,"service":"ho-tich","slips":1,"state":"waiting","token":"QBZWLUVH5L"}');
INSERT INTO request VALUES (212,3245706038042707447,'ticket.issue:1795654904093:9',1795654904096,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":6,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795655040000,"to":1795656180000},"id":35,"issued_at":1795654904096,"number":"A007","outcome":null,"priority_class":null,"promised_at":1795655804096,"service":"ho-tich","slips":1,"state":"waiting","token":"XMDNKD7Z4F"}');
INSERT INTO request VALUES (213,2644015933938987674,'ticket.issue:1795654924098:10',1795654924101,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":7,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654920000,"to":1795656600000},"id":36,"issued_at":1795654924101,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795655824101,"service":"ho-tich","slips":1,"state":"waiting","token":"QEC9SRYTU3"}');
INSERT INTO request VALUES (214,-1531271784943882135,'ticket.issue:1795654944103:11',1795654944106,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":8,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795655100000,"to":1795656120000},"id":37,"issued_at":1795654944106,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795655844106,"service":"ho-tich","slips":1,"state":"waiting","token":"V5CK5BZSUQ"}');
INSERT INTO request VALUES (215,6006147890843617640,'ticket.issue:1795654964108:12',1795654964111,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654920000,"to":1795655100000},"id":38,"issued_at":1795654964111,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795655864111,"service":"chung-thuc","slips":1,"state":"waiting","token":"HFT4ZJQP3A"}');
INSERT INTO request VALUES (216,3936673862009439561,'ticket.issue:1795654984113:13',1795654984117,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654980000,"to":1795655820000},"id":39,"issued_at":1795654984117,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795655884117,"service":"chung-thuc","slips":1,"state":"waiting","token":"B56L9HXWYC"}');
INSERT INTO request VALUES (217,6761455954478035522,'ticket.issue:1795655004119:14',1795655004122,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654980000,"to":1795655400000},"id":40,"issued_at":1795655004122,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795655904122,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"5G4434KJQ2"}');
INSERT INTO request VALUES (218,7805216125667088219,'ticket.issue:1795655024124:15',1795655024128,'ticket.issue',X'A7B1FF2BD551528A92DD14B5FE896CA324D30FB767D71AA63E79EA459756CFA5','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654980000,"to":1795655460000},"id":41,"issued_at":1795655024128,"number":"R001","outcome":null,"priority_class":null,"promised_at":1795655924128,"service":"xay-dung","slips":1,"state":"waiting","token":"7N6X3RX7KU"}');
INSERT INTO request VALUES (219,-1181663459659512539,'ticket.issue:1795655044130:16',1795655044134,'ticket.issue',X'8E2FB988A4AD6252C74B61BE2E33318EADED04AEDFF2AD15425F0810B8EC869C','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795655040000,"to":1795655280000},"id":42,"issued_at":1795655044134,"number":"C001","outcome":null,"priority_class":null,"promised_at":1795655944134,"service":"viec-khac","slips":1,"state":"waiting","token":"EUXASRUB8M"}');
INSERT INTO request VALUES (220,-8566041589012318393,'ticket.issue:1795655064136:17',1795655064140,'ticket.issue',X'D1CF167182A5687CF5A51BF54E9783849CB2CA01711546B1EF39869F5231F362','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795655040000,"to":1795655160000},"id":43,"issued_at":1795655064140,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795655364140,"service":"ho-tich","slips":1,"state":"waiting","token":"DK6VSEJ43X"}');
INSERT INTO request VALUES (221,-5604464688141164514,'ticket.prioritise:1795655084153:18',1795655084154,'ticket.prioritise',X'85DADE1EEE9E75D8F24BFAFF975B5D0DA3C96C09089B301904EAC146D529D7BA','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795655040000,"to":1795656180000},"id":35,"issued_at":1795654904096,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795655204096,"service":"ho-tich","slips":1,"state":"waiting","token":"XMDNKD7Z4F"}');
INSERT INTO request VALUES (222,-2212265673879808301,'ticket.change_service:1795655104156:19',1795655104157,'ticket.change_service',X'C339F2260EF1990BFE8F7CE6492238161EED17041E251CA54D2DAA00355ECA60','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654920000,"to":1795656600000},"id":36,"issued_at":1795654924101,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795655824101,"service":"y-te","slips":1,"state":"waiting","token":"QEC9SRYTU3"}');
INSERT INTO request VALUES (223,-4555231568331842087,'ticket.cancel:1795655124159:20',1795655124160,'ticket.cancel',X'F3949D6339ECF0289A41BE2768035F0DA3AD6D66F30134F195A972B33665C589','{"ahead":0,"calls":0,"desk":null,"end_reason":"asked","estimate":{"from":1795655100000,"to":1795656120000},"id":37,"issued_at":1795654944106,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795655844106,"service":"ho-tich","slips":1,"state":"cancelled","token":"V5CK5BZSUQ"}');
INSERT INTO request VALUES (224,-992251341867784285,'ticket.reprint:1795655144163:21',1795655144164,'ticket.reprint',X'8FD53248A88894B0F9328C7CE9D6F278576953C9DF93F471E669BA30DFD90229','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654740000,"to":1795654920000},"id":29,"issued_at":1795654784065,"job":69,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795655684065,"service":"ho-tich","slips":2,"state":"waiting","token":"L49N7KN3D6"}');
INSERT INTO request VALUES (225,-4717936752082689961,'desk.next:1795655164173:22',1795655164174,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795655040000,"to":1795656180000},"finished":null,"id":35,"issued_at":1795654904096,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795655204096,"service":"ho-tich","slips":1,"state":"called","token":"XMDNKD7Z4F"}');
INSERT INTO request VALUES (226,999809193594801662,'desk.recall:1795655184176:23',1795655184177,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795655040000,"to":1795656180000},"id":35,"issued_at":1795654904096,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795655204096,"service":"ho-tich","slips":1,"state":"called","token":"XMDNKD7Z4F"}');
INSERT INTO request VALUES (227,6967170835371356517,'desk.recall:1795655204179:24',1795655204180,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795655040000,"to":1795656180000},"id":35,"issued_at":1795654904096,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795655204096,"service":"ho-tich","slips":1,"state":"called","token":"XMDNKD7Z4F"}');
INSERT INTO request VALUES (228,-4978890527275508391,'desk.absent:1795655285182:25',1795655285183,'desk.absent',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795655040000,"to":1795656180000},"id":35,"issued_at":1795654904096,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795655204096,"service":"ho-tich","slips":1,"state":"absent","token":"XMDNKD7Z4F"}');
INSERT INTO request VALUES (229,-1732971918475449613,'desk.next:1795655305185:26',1795655305186,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795655040000,"to":1795655160000},"finished":null,"id":43,"issued_at":1795655064140,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795655364140,"service":"ho-tich","slips":1,"state":"called","token":"DK6VSEJ43X"}');
INSERT INTO request VALUES (230,1300999463204167582,'desk.start:1795655325188:27',1795655325189,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795655040000,"to":1795655160000},"id":43,"issued_at":1795655064140,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795655364140,"service":"ho-tich","slips":1,"state":"serving","token":"DK6VSEJ43X"}');
INSERT INTO request VALUES (231,-4796282911611744597,'desk.park:1795655345191:28',1795655345192,'desk.park',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795655040000,"to":1795655160000},"id":43,"issued_at":1795655064140,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795655364140,"service":"ho-tich","slips":1,"state":"parked","token":"DK6VSEJ43X"}');
INSERT INTO request VALUES (232,-6432804233330830186,'ticket.return:1795655365194:29',1795655365195,'ticket.return',X'B584F350B21322648A8F31508C4276147461A63FD6605A01A8F6C77EED28AA53','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795655040000,"to":1795656180000},"id":35,"issued_at":1795654904096,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795655204096,"service":"ho-tich","slips":1,"state":"waiting","token":"XMDNKD7Z4F"}');
INSERT INTO request VALUES (233,3151725475117555511,'desk.next:1795655385197:30',1795655385198,'desk.next',X'645FAA320CE90ABC3E7D0E5A7467AEF0BBD74AF4AE9BDB189042EE8BC34D0A0C','{"ahead":0,"calls":4,"desk":"5","end_reason":null,"estimate":{"from":1795655040000,"to":1795656180000},"finished":null,"id":35,"issued_at":1795654904096,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795655204096,"service":"ho-tich","slips":1,"state":"called","token":"XMDNKD7Z4F"}');
INSERT INTO request VALUES (234,7190931244631807305,'desk.finish:1795655405200:31',1795655405201,'desk.finish',X'10FD911C8D98AB3B41516A365969D2AC130CF8F0A465A5EDF54E90BF90C66870','{"ahead":0,"calls":4,"desk":null,"end_reason":null,"estimate":{"from":1795655040000,"to":1795656180000},"id":35,"issued_at":1795654904096,"job":null,"number":"A007","outcome":"accepted","priority_class":"priority","promised_at":1795655204096,"service":"ho-tich","slips":1,"state":"done","token":"XMDNKD7Z4F"}');
INSERT INTO request VALUES (235,-6969059512749122040,'desk.next:1795655425204:32',1795655425205,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654740000,"to":1795654920000},"finished":null,"id":29,"issued_at":1795654784065,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795655684065,"service":"ho-tich","slips":2,"state":"called","token":"L49N7KN3D6"}');
INSERT INTO request VALUES (236,-2578336111236767547,'desk.recall:1795655445207:33',1795655445208,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795654740000,"to":1795654920000},"id":29,"issued_at":1795654784065,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795655684065,"service":"ho-tich","slips":2,"state":"called","token":"L49N7KN3D6"}');
INSERT INTO request VALUES (237,-7133742680661966799,'desk.recall:1795655465210:34',1795655465211,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795654740000,"to":1795654920000},"id":29,"issued_at":1795654784065,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795655684065,"service":"ho-tich","slips":2,"state":"called","token":"L49N7KN3D6"}');
INSERT INTO request VALUES (238,3942528022065673062,'desk.absent:1795655546213:35',1795655546214,'desk.absent',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795654740000,"to":1795654920000},"id":29,"issued_at":1795654784065,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795655684065,"service":"ho-tich","slips":2,"state":"absent","token":"L49N7KN3D6"}');
INSERT INTO request VALUES (239,-8310288130199805624,'desk.next:1795655566216:36',1795655566217,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654800000,"to":1795654920000},"finished":null,"id":30,"issued_at":1795654804071,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795655704071,"service":"ho-tich","slips":1,"state":"called","token":"TVSZMCZ6D6"}');
INSERT INTO request VALUES (240,696172228684179889,'desk.transfer:1795655586219:37',1795655586220,'desk.transfer',X'C59095470B29D12F4CF572D9093B0112F5349869D8E0BCEE78F98B8CE130ED7C','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795654800000,"to":1795654920000},"id":30,"issued_at":1795654804071,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795655704071,"service":"ho-tich","slips":1,"state":"waiting","token":"TVSZMCZ6D6"}');
INSERT INTO request VALUES (241,5991075816322970026,'desk.next:1795655606222:38',1795655606223,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654800000,"to":1795655400000},"finished":null,"id":31,"issued_at":1795654824076,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795655724076,"service":"ho-tich","slips":1,"state":"called","token":"UJ3MKW76UF"}');
INSERT INTO request VALUES (242,5790089124825356832,'desk.start:1795655626225:39',1795655626226,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654800000,"to":1795655400000},"id":31,"issued_at":1795654824076,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795655724076,"service":"ho-tich","slips":1,"state":"serving","token":"UJ3MKW76UF"}');
INSERT INTO request VALUES (243,-183350880060640298,'desk.transfer:1795655646228:40',1795655646229,'desk.transfer',X'D7742ECDE8839945218E372F4906F39D6956035ACDCBC38105EBF4102FF838B9','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795654800000,"to":1795655400000},"id":31,"issued_at":1795654824076,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795655724076,"service":"chung-thuc","slips":1,"state":"waiting","token":"UJ3MKW76UF"}');
INSERT INTO request VALUES (244,4713802745597521322,'desk.next:1795655666231:41',1795655666232,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654800000,"to":1795655400000},"finished":null,"id":32,"issued_at":1795654844081,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795655744081,"service":"ho-tich","slips":1,"state":"called","token":"PHH7NGTTBY"}');
INSERT INTO request VALUES (245,-5821563572177226337,'desk.undo:1795655686234:42',1795655686235,'desk.undo',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654800000,"to":1795655400000},"id":32,"issued_at":1795654844081,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795655744081,"service":"ho-tich","slips":1,"state":"waiting","token":"PHH7NGTTBY"}');
INSERT INTO request VALUES (246,-5015825856611121217,'desk.next:1795655706237:43',1795655706238,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654800000,"to":1795655400000},"finished":null,"id":32,"issued_at":1795654844081,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795655744081,"service":"ho-tich","slips":1,"state":"called","token":"PHH7NGTTBY"}');
INSERT INTO request VALUES (247,7517273237970347584,'desk.start:1795655726240:44',1795655726241,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654800000,"to":1795655400000},"id":32,"issued_at":1795654844081,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795655744081,"service":"ho-tich","slips":1,"state":"serving","token":"PHH7NGTTBY"}');
INSERT INTO request VALUES (248,8420379070885581607,'visit.rate:1795655746243:45',1795655746244,'visit.rate',X'6352FA24C83A0AA52FF3FD3B19FBF1F78BD16A47B2B42B1F6BDB3E4D19F95B6D','{"desk":"5","level":"dissatisfied"}');
INSERT INTO request VALUES (249,3770773164468053211,'visit.rate:1795655766246:46',1795655766247,'visit.rate',X'2FD67A958EDF9043CEAB05FADEB0A17E8A62FD0EA18798883FED7D295794E67A','{"desk":"5","level":"very_satisfied"}');
INSERT INTO request VALUES (250,-9214255829789939763,'desk.next:1795655786249:47',1795655786250,'desk.next',X'6B212C088E9535C4050D85212B35DF082DAF4BF9CC30BDAD328B983D89E90223','{"ahead":0,"calls":2,"desk":"6","end_reason":null,"estimate":{"from":1795654800000,"to":1795655400000},"finished":null,"id":31,"issued_at":1795654824076,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795655724076,"service":"chung-thuc","slips":1,"state":"called","token":"UJ3MKW76UF"}');
INSERT INTO request VALUES (251,-7906763956438608670,'desk.finish:1795655806252:48',1795655806253,'desk.finish',X'B8E89BE78676B2E9146F1BF7DD267D7E38D953DA1CC8A1B895FBE58453E7446A','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795654800000,"to":1795655400000},"id":31,"issued_at":1795654824076,"job":null,"number":"A003","outcome":"result_returned","priority_class":null,"promised_at":1795655724076,"service":"chung-thuc","slips":1,"state":"done","token":"UJ3MKW76UF"}');
INSERT INTO request VALUES (252,-62975063340989772,'desk.next:1795655826256:49',1795655826257,'desk.next',X'6B212C088E9535C4050D85212B35DF082DAF4BF9CC30BDAD328B983D89E90223','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795654920000,"to":1795655100000},"finished":null,"id":38,"issued_at":1795654964111,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795655864111,"service":"chung-thuc","slips":1,"state":"called","token":"HFT4ZJQP3A"}');
INSERT INTO request VALUES (253,1892967526898135207,'desk.recall:1795655846259:50',1795655846260,'desk.recall',X'D928CBD44E7FA7C8C0F3543D946B99F85161CA9CCA3655C417E6CEE3F8A4A232','{"ahead":0,"calls":2,"desk":"6","end_reason":null,"estimate":{"from":1795654920000,"to":1795655100000},"id":38,"issued_at":1795654964111,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795655864111,"service":"chung-thuc","slips":1,"state":"called","token":"HFT4ZJQP3A"}');
INSERT INTO request VALUES (254,8114814245093058522,'desk.recall:1795655866262:51',1795655866263,'desk.recall',X'D928CBD44E7FA7C8C0F3543D946B99F85161CA9CCA3655C417E6CEE3F8A4A232','{"ahead":0,"calls":3,"desk":"6","end_reason":null,"estimate":{"from":1795654920000,"to":1795655100000},"id":38,"issued_at":1795654964111,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795655864111,"service":"chung-thuc","slips":1,"state":"called","token":"HFT4ZJQP3A"}');
INSERT INTO request VALUES (255,629514083662611749,'desk.pause:1795655886265:52',1795655886266,'desk.pause',X'0DB202747C65FC3C5E5F2F9D349271BCE23D463DBD8511B6374056DB68B16DD4','{"desk":"4","officer":"q4","state":"paused","ticket":null}');
INSERT INTO request VALUES (256,-2138793035110204727,'desk.serve_now:1795655906268:53',1795655906269,'desk.serve_now',X'2544045CF8EEB1A2AD6032CCD39B33277EF8183CF856D57FF235BC78B74CFE66','{"ahead":0,"calls":1,"desk":"2","end_reason":null,"estimate":null,"id":44,"issued_at":1795655906269,"number":"C002","outcome":null,"priority_class":null,"promised_at":1795656806269,"service":"thanh-tra","slips":0,"state":"serving","token":"ZXXVQ6EM8D"}');
INSERT INTO request VALUES (257,-9179858738924820939,'desk.finish:1795655926273:54',1795655926274,'desk.finish',X'DBBFAD9A1FF465EE179AA650F250927BED95B4538442FE76F96C0C15286B87FC','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":null,"id":44,"issued_at":1795655906269,"job":null,"number":"C002","outcome":"left","priority_class":null,"promised_at":1795656806269,"service":"thanh-tra","slips":0,"state":"done","token":"ZXXVQ6EM8D"}');
INSERT INTO request VALUES (258,-5778324377276565069,'ticket.reprint:1795655946276:55',1795655946277,'ticket.reprint',X'5CBEF67D1FFE6B349BCD43DE501F6AD6548D8E68690BBE25F316EF1AA76FCDFD','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795654800000,"to":1795654920000},"id":30,"issued_at":1795654804071,"job":70,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795655704071,"service":"ho-tich","slips":2,"state":"waiting","token":"TVSZMCZ6D6"}');
INSERT INTO request VALUES (259,8622885868935539671,'help.call:1795655966300:56',1795655966301,'help.call',X'940843CA027759A35DFBEFF89BE0260FB026A9EDB84ADD8C20F8446DF8C34CF7','{"called":true,"terminal":"kiosk:k1"}');
INSERT INTO request VALUES (260,630074687834841248,'alert.acknowledge:1795657786344:57',1795657786345,'alert.acknowledge',X'87C98D2DAAB6B65AA182256E5312024AC99D51804BD6C16FF73D6D16457371F9','{"acknowledged":true,"alert":27}');
INSERT INTO request VALUES (261,-3599617985527016593,'ticket.issue:1795657806347:58',1795657806350,'ticket.issue',X'C1E41C2D9496BC323052421FC99753ECAD2FF21F34976D4F935266E1B33C00DF','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795658700000,"to":1795662300000},"id":45,"issued_at":1795657806350,"number":"A011","outcome":null,"priority_class":null,"promised_at":1795658706350,"service":"kinh-te","slips":1,"state":"waiting","token":"9YQGK5CW9K"}');
INSERT INTO request VALUES (262,7752983874923674765,'ticket.issue:1795657826352:59',1795657826355,'ticket.issue',X'E0AD7BF5113435DB5B6EF6B92F1A457F6431F2805747C43F9ADD83E207678367','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795658040000,"to":1795659120000},"id":46,"issued_at":1795657826355,"number":"C003","outcome":null,"priority_class":null,"promised_at":1795658726355,"service":"thi-dua","slips":1,"state":"waiting","token":"YWKMSHZR9W"}');
INSERT INTO request VALUES (263,-5089473282224874237,'urging.send:1795657846357:60',1795657846358,'urging.send',X'BC1C91C6DA9F8981520F5B12B51E219642056901BB31B45700ECAC435285BCC9','{"agency":"ubnd-xa","answered_at":null,"answered_by":null,"batches":1,"dossiers":6,"file":"don-doc-so-2-ubnd-xa-20261126.pdf","late":5,"note":null,"receiver":null,"sent_at":1795657846358,"sent_by":"cli:test","urging":2,"way":null}');
INSERT INTO request VALUES (264,-5310698335471480480,'service.hold:1795657866361:61',1795657866362,'service.hold',X'D6CD7F8A19B137AC4C5262F9C1851CABCF22CAE1F3EE6A35611DCFD2D10E547F','{"held":true,"reason":"Mất mạng","service":"thi-dua","until":1795661446360}');
INSERT INTO rollup VALUES (1,'chung-thuc','ttpvhcc','',2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO rollup VALUES (1,'ho-tich','ttpvhcc','',11,4,4,2,1,122239,61129,2,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4);
INSERT INTO rollup VALUES (1,'ho-tich','ttpvhcc','priority',1,1,1,1,1,118,118,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
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
INSERT INTO paper VALUES ('p1',1795396322607,1,13,1612,NULL,NULL,NULL,NULL,80000,576);
INSERT INTO printer_probe VALUES ('p1','tcp://127.0.0.1:9100',1795655946298,1,1,0,'16 12 12 12');
INSERT INTO device VALUES ('b5','keypad',NULL,'5','{"address":0,"code":"b5","desk":"5","officer":null,"profile":"ascii","url":"/dev/ttyS0"}',1795654743998);
INSERT INTO device VALUES ('loa','speaker','sanh',NULL,'{"code":"loa","device":"default","kiosk":null,"quiet":[],"volume":100,"zone":"sanh"}',NULL);
INSERT INTO device VALUES ('p1','printer','sanh',NULL,'{"code":"p1","codepage":null,"encoding":"bitmap","fallback":null,"feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"}',NULL);
INSERT INTO device VALUES ('p2','printer','sanh',NULL,'{"code":"p2","codepage":null,"encoding":"bitmap","fallback":null,"feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"}',1795654743998);
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
INSERT INTO dossier VALUES (1,'H21.25-261123-9001',NULL,'261123-9001','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'postal',10,NULL,1795396321381,'nd118_2025',1795396321349,1795396321349,1795396321349,1795396321349,1795396321349,1795396321349,'acceptance',0,'same_day',1,1796260321348,1796260321348,1,0,0,NULL,NULL,NULL,1795396321373,'granted',NULL,1795396321381,'post',1795396321381,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',2);
INSERT INTO dossier VALUES (2,'H21.25-261123-9002',NULL,'261123-9002','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'postal',2,NULL,1795396321352,'nd118_2025',1795396321352,1795396321352,1795396321352,1795396321352,1795396321352,1795396321352,'acceptance',0,'same_day',1,1796260321351,1796260321351,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',2);
INSERT INTO dossier VALUES (3,'H21.25-261123-8000',NULL,'261123-8000','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'online',4,NULL,1795396321492,'nd118_2025',1795396321419,1795396321419,1795396321421,1795396321439,1795396321439,1795396321492,'acceptance',0,'same_day',1,1795741921492,1796260321418,1,1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',2);
INSERT INTO dossier VALUES (4,'H21.25-261123-7001',NULL,'261123-7001','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'online',3,NULL,1795396321437,'nd118_2025',1795396321423,1795396321423,1795396321425,1795396321437,NULL,NULL,'acceptance',0,'same_day',1,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,'not_competent',NULL,NULL,1795396321437,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',2);
INSERT INTO dossier VALUES (5,'H21.25-261123-7002',NULL,'261123-7002','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'online',7,NULL,1795396321451,'nd118_2025',1795396321427,1795396321427,1795396321429,1795396321441,1795396321441,1795396321441,'acceptance',0,'same_day',1,1796260321418,1796260321418,1,0,0,NULL,NULL,NULL,NULL,NULL,'asked',NULL,NULL,1795396321451,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',2);
INSERT INTO dossier VALUES (6,'H21.25-261123-7003',NULL,'261123-7003','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'online',8,NULL,1795396321455,'nd118_2025',1795396321431,1795396321431,1795396321433,1795396321443,1795396321443,1795396321443,'acceptance',0,'same_day',1,1796260321418,1796260321418,1,0,0,NULL,NULL,NULL,NULL,NULL,'not_completed',NULL,NULL,1795396321455,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',2);
INSERT INTO dossier VALUES (7,'H21.25-261123-8002',NULL,'261123-8002','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'postal',2,NULL,1795396321458,'nd118_2025',1795396321458,1795396321458,1795396321458,1795396321458,1795396321458,1795396321458,'acceptance',0,'same_day',1,1795399921457,1795399921457,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',2);
INSERT INTO dossier VALUES (8,'H21.25-261101-0001',NULL,'261101-0001','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'online',5,'processing',1795392721524,'nd118_2025',1795385521524,1795396321525,1795389121524,1795389121524,1795389121524,1795389121524,'acceptance',0,'same_day',1,NULL,1795399921524,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'tinh',2);
INSERT INTO dossier VALUES (9,'TAM-DANHAI-261123-0001','TAM-DANHAI-261123-0001','261123-0001','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'postal',2,NULL,1795396321536,'nd118_2025',1795396321536,1795396321536,1795396321536,1795396321536,1795396321536,1795396321536,'acceptance',0,'same_day',1,1795429800000,1795429800000,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',3);
INSERT INTO dossier VALUES (10,'TAM-DANHAI-261123-0002','TAM-DANHAI-261123-0002','261123-0002','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'postal',2,NULL,1795396321539,'nd118_2025',1795396321539,1795396321539,1795396321539,1795396321539,1795396321539,1795396321539,'acceptance',0,'same_day',1,1795429800000,1795429800000,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',3);
INSERT INTO dossier VALUES (11,'TAM-DANHAI-261123-0003','TAM-DANHAI-261123-0003','261123-0003','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'online',2,NULL,1795396321558,'nd118_2025',1795396321558,1795396321558,1795396321558,1795396321558,1795396321558,1795396321558,'acceptance',0,'same_day',1,1795396321558,1795396321558,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',3);
INSERT INTO dossier VALUES (12,'H21.25-261124-9003',NULL,'261124-9003','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'online',4,NULL,1795569202693,'nd118_2025',1795569142684,1795569142684,1795569142684,1795569142684,1795569142684,1795569142684,'acceptance',0,'same_day',1,1795655522682,1795655522682,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',3);
INSERT INTO former_code VALUES ('H21.25-261123-7000',3,1795396321435);
INSERT INTO date_serial VALUES ('batch','2026-11-23',1);
INSERT INTO date_serial VALUES ('batch','2026-11-25',1);
INSERT INTO date_serial VALUES ('dossier','2026-11-23',3);
INSERT INTO visit VALUES (1,1,'JEEDBDKR69',1,11,1,'ho-tich','5','q5','advice','khac','other','[]',NULL,1795395661231);
INSERT INTO visit VALUES (2,2,'EX2RVJP9WK',3,24,1,'dang-ky-dat-dai','1','q1','supplement','khac','missing','[]',NULL,1795569982873);
INSERT INTO visit VALUES (3,3,'B8BHP2TJPC',3,18,1,'dang-ky-dat-dai','1','q1','refused','khac','not_competent','[]',NULL,1795570482887);
INSERT INTO ticket_dossier VALUES (15,3);
INSERT INTO supplement VALUES (1,3,'processing',1,1795396321467,NULL,'missing','[]',NULL,0,0,0,1796749200000,1795396321469);
INSERT INTO supplement VALUES (2,8,'processing',1,1795392721524,NULL,'other','[]',NULL,0,0,0,1796749200000,NULL);
INSERT INTO reschedule VALUES (1,3,1,1795396321475,NULL,'12/VP','2026-11-23','workload',NULL,1796260321418,1796346721418,0,0);
INSERT INTO dossier_notice VALUES (1,3,'rescheduled','phone',1795396321478,NULL);
INSERT INTO courier_batch VALUES (1,'BG-261123-1','out','ubnd-xa','09:30',1795396321354,NULL,1795396321362,NULL,'Bưu điện',1795396321371,NULL);
INSERT INTO courier_batch VALUES (2,'BG-261125-1','out','ubnd-xa','09:30',1795569162687,NULL,1795569202693,NULL,'Bưu điện',NULL,NULL);
INSERT INTO batch_item VALUES (1,1,1795396321356,1795396321369,0);
INSERT INTO batch_item VALUES (2,12,1795569182690,NULL,0);
INSERT INTO parcel VALUES (1,1,'RR1',1795396321375,NULL,NULL,1795396321377);
INSERT INTO parcel VALUES (2,1,'RR2',1795396321379,NULL,1795396321381,NULL);
INSERT INTO fee VALUES (1,2,14,'1.001193','ho-tich','charge',NULL,8000,'waived',1795396321387,NULL,'5',1795396321396,'poor');
INSERT INTO fee VALUES (2,2,14,'1.001193','ho-tich','charge',NULL,8000,'cancelled',1795396321390,NULL,'5',1795396321398,NULL);
INSERT INTO fee VALUES (3,2,14,'1.001193','ho-tich','charge',NULL,8000,'refunded',1795396321393,NULL,'5',1795396321408,NULL);
INSERT INTO fee_entry VALUES (1,3,1795396321404,8000,'cash','ubnd-xa','BL1','6',NULL);
INSERT INTO fee_entry VALUES (2,3,1795396321408,-8000,'cash','ubnd-xa','PC1','6',NULL);
INSERT INTO person VALUES (1,9,'owner','2574bd0735d1',X'9A520B61323036AAC32398EFEE471C869D418C33717A33DA486237904014142367BF1A0D429082B6A4797EC342B585E2DCB8E0767A37FCC4A5A37759',X'EA7C284826768F0709421FAD7393D258A0B5DD5AF2F3B9E802BBC12ACE1D33BC93957511ADCAD5742E620FBBC10F7D8448100BE10A503DB94981E7521DE03EF4717BC1F37ED3AFFBD7A29768A2FDC27CA3E171A0744DDCB2E873D6B3F0FDB00AA32D336011B493ED15B035790D94C23B566C6AE0D1E4044AB91939BCD1320F4121D01A68392CA839B82F50BB836014F066AB68B99DD92E8595ADB82A73C77F485BFDD5D0AC4CB34190ABD0AEAD0A416E7547752F4E5A42B6D5A609419DA76CF3AA83051D908F3A6BF6B27C9930B13BE92C20926752FD76610EB8217CC9B35A4B67F6D4C57FF6B28E7E2118C9282A58A0614EE556D99C0F026EBA2FF0DED89CB67B9F2FA61FED2431CB99E29396325918A94FC2131F9BD2C9C9D5B779DF645539392072F4716833901383C9A4D02C5C0A2EB26C834492771FC8DBFFF01D31C1784A138C0EEEF21E5DCA3A6220C6C99DE390E8BDE54398F5D64E7835229BCCB9AFA1DDBB491B4BDE465D5D3D88ECE1AA1E646D9801DAC742CAEE94C12C19888E40C8022B11CD418736974A4541217BD35C60EBED754AD3CD7D16F2BA78D5DFCBFCE526432C5236785BF3BAE7D5E069ECEF7C2093915626714EB1D8B4900FDB39919EF41AD80BD32A61B23DA647A085C9F7F5B245F9F481D2BCA7401B3E2494D4AF14CCF548C5286051E965CFEF37FB44B2B1CBE98EDF0FBE0FAC41D2FBFAB11054F14EA136D27124B17D36F63151F3D7CC3D65FCEB0CCA7C7FA19D45D5',1795396321543,NULL);
INSERT INTO person VALUES (2,10,'owner','2574bd0735d1',NULL,X'',1795396321548,1795396321552);
INSERT INTO person_mark VALUES ('phone',X'A844DE1B1EE3141DC69A72CFCB2625325446430EB2A0C790CB03D35E7CA3BDBF',1);
INSERT INTO exchange_row VALUES ('tinh','1','cb76d68694c350d78775b7f0a1f3579b91096009a75b938b131d4de570cc148b',1795396321525,8);
INSERT INTO exchange_row VALUES ('tinh','2','079895a9b4b15f0b94d32f45b1993887da88ced27eec738dcc91f6975cfec473',1795396321525,8);
INSERT INTO exchange_row VALUES ('tinh','3','17d71a528957f1d7ddd1b0203679afa18f4f0d5d83e80d2355275e38f688d2c7',1795396321525,8);
INSERT INTO exchange_row VALUES ('tinh','5','c574d4df880052e7d33a34f91bf00a4b936a56498e1de6efe399b87e2ec29041',1795396321525,8);
INSERT INTO rating VALUES (11,1,'kiosk',1,'ho-tich','5','dissatisfied','waiting',1,1795395661234,'kiosk:k1');
INSERT INTO rating VALUES (11,1,'pad',1,'ho-tich','5','very_satisfied',NULL,NULL,1795395661236,'kiosk:k1');
INSERT INTO rating VALUES (18,1,'pad',3,'dang-ky-dat-dai','1','dissatisfied',NULL,NULL,1795570502892,'pad:1');
INSERT INTO rating VALUES (24,1,'pad',3,'dang-ky-dat-dai','1','dissatisfied',NULL,NULL,1795570002878,'pad:1');
INSERT INTO rating VALUES (32,1,'pad',4,'ho-tich','5','very_satisfied',NULL,NULL,1795655766247,'pad:1');
INSERT INTO calibration VALUES (1,1795657866370,46,16,'{"calibration":"{\"version\":3,\"cases\":16,\"centre\":{\"base\":0.3079932017709358,\"edges\":{},\"effects\":{\"service\":{\"ho-tich\":-0.005833591281635589,\"chung-thuc\":-0.03269630823745829,\"dang-ky-dat-dai\":-0.02172946281247998,\"chinh-sach\":0.10110467280136834},\"hour\":{\"8\":-0.048903837379882784,\"7\":0.026641851873799968},\"kind\":{\"walk_in/0\":0.21386058366074398,\"walk_in/5\":-0.13221765706974886,\"walk_in/3\":-0.052492046503160375,\"walk_in/4\":-0.02003711975867037,\"priority/0\":-0.007979713190450651,\"walk_in/2\":-0.009733343522715014},\"desks\":{\"2\":-0.003124120476259525,\"1\":-0.024018749008071452},\"size\":{\"0\":0.22361472407182326,\"5\":-0.13089077689772918,\"3\":-0.05174194066481496,\"4\":-0.019605199476643492,\"2\":-0.009486084599657812}}},\"low\":{\"base\":-0.785438133622662,\"edges\":{},\"effects\":{\"service\":{\"ho-tich\":-0.28880602224385865,\"chung-thuc\":0.005692295760741193,\"dang-ky-dat-dai\":0.08082482793554317,\"chinh-sach\":0.2323950988685728},\"hour\":{\"8\":-0.03996640334436878,\"7\":0.1298291314266685},\"kind\":{\"walk_in/0\":0.2595421682616691,\"walk_in/5\":-0.11762178146945,\"walk_in/3\":-0.01724769800472788,\"walk_in/4\":0.026078466933012044,\"priority/0\":0.11691797860972564,\"walk_in/2\":0.14271681450149795},\"desks\":{\"2\":-0.1679039276922824,\"1\":0.08828699395528411},\"size\":{\"0\":0.25176358104250685,\"5\":-0.11482250981100164,\"3\":-0.017944161690517647,\"4\":0.024957236924303256,\"2\":0.14186058481746122}}},\"high\":{\"base\":1.1765169899554186,\"edges\":{},\"effects\":{\"service\":{\"ho-tich\":-0.026562980662317336,\"chung-thuc\":-0.11067004274260021,\"dang-ky-dat-dai\":-0.09146708153915685,\"chinh-sach\":0.010933107339605527},\"hour\":{\"8\":0.016119270702178033,\"7\":-0.009093750658221765},\"kind\":{\"walk_in/0\":0.024479765249828637,\"walk_in/5\":-0.26794757446369283,\"walk_in/3\":-0.14698426646964735,\"walk_in/4\":-0.10198454136928467,\"priority/0\":-0.06412532735603535,\"walk_in/2\":-0.10355389159646071},\"desks\":{\"2\":0.0016381445259173702,\"1\":-0.00936692842480628},\"size\":{\"0\":0.008707839530486105,\"5\":-0.265336697699597,\"3\":-0.14545141161774094,\"4\":-0.100892860292872,\"2\":-0.10173166269852837}}}}","stays":{"chinh-sach":[548902,[68791,129761]],"chung-thuc":[346862,[8756,28755,28755,28757,1229836]],"dang-ky-dat-dai":[688758,[28785,468758,468758]],"dat-dai":[908752,[]],"giao-duc":[608752,[]],"ho-tich":[232256,[8754,8754,8754,8756,8762,8769,28755,28755,48758,48758,69756,129761,129761]],"kinh-te":[728752,[]],"lao-dong":[728752,[]],"nong-nghiep":[728752,[]],"thanh-tra":[1012086,[28757]],"thi-dua":[608752,[]],"van-hoa":[608752,[]],"viec-khac":[308752,[]],"xay-dung":[908752,[]],"y-te":[608752,[]]},"usual":[["chinh-sach",false,{"16":1.0}],["chinh-sach",true,{"16":0.33}],["chung-thuc",false,{"16":1.67}],["chung-thuc",true,{"16":0.33}],["dang-ky-dat-dai",false,{"16":1.0}],["dang-ky-dat-dai",true,{"16":0.33}],["ho-tich",false,{"16":3.67}],["ho-tich",true,{"16":0.33}]]}');
INSERT INTO desk_break VALUES (1,1,'2',1795395661243,1795395661246,'break');
INSERT INTO duty_pause VALUES (1,1,'break',1795395661243,1795395661246);
INSERT INTO duty_pause VALUES (2,9,'other',1795655886266,NULL);
INSERT INTO station VALUES (1,'quay-5','counter','5',1795395600163,1795395600165);
INSERT INTO roster VALUES ('2026-11-23','q1',NULL,'day');
INSERT INTO centre_past VALUES (1,1795395600016,'{"agency":[{"code":"vpdk-dat-dai","name":{"en":"Land Registration Office, branch","vi":"Chi nhánh Văn phòng Đăng ký đất đai"}},{"code":"ubnd-xa","name":{"en":"Commune People''s Committee","vi":"UBND xã"}},{"code":"van-hoa-xa-hoi","name":{"en":"Culture and Social Affairs Division","vi":"Phòng Văn hóa – Xã hội"}},{"code":"kinh-te","name":{"en":"Economic Division","vi":"Phòng Kinh tế"}},{"code":"tu-phap","name":{"en":"Commune Justice","vi":"Tư pháp xã"}}],"alert":[],"calendar":[],"centre":{"authority":{"en":"People''s Committee of Đan Hải Commune","vi":"UBND xã Đan Hải"},"cashier_service":null,"code":"dan-hai","hotline":null,"hours":{"fri":[[450,690],[810,1050]],"mon":[[450,690],[810,1050]],"sat":[],"sun":[],"thu":[[450,690],[810,1050]],"tue":[[450,690],[810,1050]],"wed":[[450,690],[810,1050]]},"languages":["vi","en"],"name":{"en":"Đan Hải Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã Đan Hải"},"notice":{"en":"Please have your papers ready. Thank you.","vi":"Mời chuẩn bị sẵn giấy tờ khi đến lượt. Xin cảm ơn."},"rules":{"absent_min_calls":2,"absent_min_s":60,"appointment_early_min":10,"appointment_late_min":10,"appointment_protection_min":240,"complaint_days":15,"desk_idle_alert_min":5,"desk_idle_min":30,"early_issue_min":30,"help_penalty_min":60,"keep_complaints_months":24,"keep_people_months":24,"kiosk_numbers_per_min":12,"kpi_dossiers_year":1600,"kpi_on_time_pct":98,"kpi_satisfied_pct":95,"kpi_serve_min":30,"kpi_wait_min":15,"last_issue_min":0,"late_slip_min":10,"priority_head_start_min":60,"priority_target_min":5,"promise_share_pct":90,"return_grace_min":15,"return_penalty_min":5,"session_min":15,"wait_alert_min":30,"walk_in_target_min":15},"simulation":false,"timezone":"Asia/Ho_Chi_Minh","unit":"ttpvhcc"},"closure":[{"date":"2027-01-01","reason":{"en":"New Year''s Day","vi":"Nghỉ Tết Dương lịch"},"services":null},{"date":"2027-02-04","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-05","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-08","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-09","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-10","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-04-16","reason":{"en":"Hung Kings'' Commemoration Day","vi":"Nghỉ Giỗ Tổ Hùng Vương"},"services":null},{"date":"2027-04-30","reason":{"en":"Reunification Day","vi":"Nghỉ Ngày Chiến thắng"},"services":null},{"date":"2027-05-03","reason":{"en":"International Labour Day (in lieu)","vi":"Nghỉ bù Ngày Quốc tế lao động"},"services":null},{"date":"2027-09-02","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null},{"date":"2027-09-03","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null}],"collector":[],"counter":[{"agency":"vpdk-dat-dai","code":"1","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"zone":"sanh"},{"agency":"ubnd-xa","code":"2","name":{"en":"Awards, inspection, guidance","vi":"Thi đua khen thưởng – Thanh tra – Hướng dẫn"},"zone":"sanh"},{"agency":"van-hoa-xa-hoi","code":"3","name":{"en":"Culture, social policy, labour","vi":"Văn hóa – Chính sách – Lao động"},"zone":"sanh"},{"agency":"kinh-te","code":"4","name":{"en":"Land, building, agriculture","vi":"Đất đai – Xây dựng – Nông nghiệp"},"zone":"sanh"},{"agency":"ubnd-xa","code":"5","name":{"en":"Civil status, business, education, health","vi":"Hộ tịch – Kinh tế – Giáo dục – Y tế"},"zone":"sanh"},{"agency":"tu-phap","code":"6","name":{"en":"Certification","vi":"Chứng thực"},"zone":"sanh"}],"courier":{"cutoff":"15:00","trips":["09:30","15:30"],"unacknowledged_h":4},"desk":[{"code":"1","counter":"1","printer":null,"priority_only":false},{"code":"2","counter":"2","printer":null,"priority_only":false},{"code":"3","counter":"3","printer":null,"priority_only":false},{"code":"4","counter":"4","printer":null,"priority_only":false},{"code":"5","counter":"5","printer":null,"priority_only":false},{"code":"6","counter":"6","printer":null,"priority_only":false}],"desk_service":[{"desk":"1","rank":0,"service":"dang-ky-dat-dai"},{"desk":"2","rank":0,"service":"thi-dua"},{"desk":"2","rank":0,"service":"thanh-tra"},{"desk":"2","rank":0,"service":"viec-khac"},{"desk":"3","rank":0,"service":"chinh-sach"},{"desk":"3","rank":0,"service":"lao-dong"},{"desk":"3","rank":0,"service":"van-hoa"},{"desk":"3","rank":1,"service":"viec-khac"},{"desk":"4","rank":0,"service":"dat-dai"},{"desk":"4","rank":0,"service":"xay-dung"},{"desk":"4","rank":0,"service":"nong-nghiep"},{"desk":"4","rank":1,"service":"viec-khac"},{"desk":"5","rank":0,"service":"ho-tich"},{"desk":"5","rank":0,"service":"kinh-te"},{"desk":"5","rank":0,"service":"giao-duc"},{"desk":"5","rank":0,"service":"y-te"},{"desk":"5","rank":1,"service":"chung-thuc"},{"desk":"6","rank":0,"service":"chung-thuc"},{"desk":"6","rank":1,"service":"ho-tich"}],"display":[{"also":[],"code":"hall","inches":55,"languages":["vi"],"pages":["queues","dossiers","results","quality"],"zone":"sanh"}],"hook":[],"keypad":[],"keypad_profile":[],"kiosk":[{"code":"k1","inches":22,"languages":["vi","en"],"large_type":false,"printer":"p1","role":"all","zone":"sanh"}],"officer":[],"printer":[{"code":"p1","codepage":null,"encoding":"bitmap","fallback":null,"feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"}],"priority_class":[{"code":"priority","large_print":true,"name":{"en":"Priority","vi":"Diện ưu tiên"},"target_min":5,"who":{"en":"Aged 60 or over, pregnant, or with a disability","vi":"Người từ đủ 60 tuổi trở lên, phụ nữ mang thai, người khuyết tật"}}],"protocol":[],"rating_pad":[],"scanner":[],"series":[{"code":"a","prefix":"A","width":3},{"code":"h","prefix":"H","width":3},{"code":"r","prefix":"R","width":3},{"code":"l","prefix":"L","width":3},{"code":"u","prefix":"U","width":3},{"code":"c","prefix":"C","width":3}],"service":[{"agency":"ubnd-xa","at_kiosk":true,"code":"ho-tich","default_outcome":null,"fields":["Hộ tịch","Hộ tịch (liên thông)","Nuôi con nuôi"],"guidance":false,"hint":{"en":"birth, marriage, death","vi":"khai sinh, kết hôn, khai tử"},"hours":null,"intake":"light","name":{"en":"Civil status","vi":"Hộ tịch"},"prior_min":12,"quota":null,"results_at":"ho-tich","series":"a","target_min":15,"unit":"ttpvhcc","words":["trích lục","giám hộ","nhận cha mẹ con","xác nhận tình trạng hôn nhân","nuôi con nuôi"],"zone":"sanh"},{"agency":"tu-phap","at_kiosk":true,"code":"chung-thuc","default_outcome":"result_returned","fields":["Chứng thực"],"guidance":false,"hint":{"en":"certified copies, signatures","vi":"sao y, chữ ký (hay gọi là công chứng)"},"hours":null,"intake":"light","name":{"en":"Certification","vi":"Chứng thực"},"prior_min":7,"quota":null,"results_at":"chung-thuc","series":"h","target_min":15,"unit":"ttpvhcc","words":["bản sao","photo","hợp đồng","di chúc","ủy quyền","phân chia di sản"],"zone":"sanh"},{"agency":"vpdk-dat-dai","at_kiosk":true,"code":"dang-ky-dat-dai","default_outcome":null,"fields":["Đăng ký đất đai","Đất đai@tinh"],"guidance":false,"hint":{"en":"land certificate, sale, inheritance","vi":"sổ đỏ, mua bán, thừa kế đất"},"hours":null,"intake":"light","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"prior_min":15,"quota":null,"results_at":"dang-ky-dat-dai","series":"l","target_min":15,"unit":"ttpvhcc","words":["sang tên","tặng cho","tách thửa","hợp thửa","thế chấp","cấp đổi","biến động"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"dat-dai","default_outcome":null,"fields":["Đất đai"],"guidance":false,"hint":{"en":"first certificate, allocation, disputes","vi":"sổ đỏ lần đầu, giao đất, tranh chấp"},"hours":null,"intake":"light","name":{"en":"Land","vi":"Đất đai"},"prior_min":15,"quota":null,"results_at":"dat-dai","series":"r","target_min":15,"unit":"ttpvhcc","words":["chuyển mục đích","thuê đất","hòa giải","đính chính","quy hoạch"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"chinh-sach","default_outcome":null,"fields":["Bảo trợ xã hội","Người có công"],"guidance":false,"hint":{"en":"allowances, merit, social aid","vi":"trợ cấp, người có công, bảo trợ"},"hours":null,"intake":"light","name":{"en":"Social policy","vi":"Chính sách – xã hội"},"prior_min":12,"quota":null,"results_at":"chinh-sach","series":"u","target_min":15,"unit":"ttpvhcc","words":["hưu trí xã hội","khuyết tật","mai táng","liệt sĩ","thương binh"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"xay-dung","default_outcome":null,"fields":["Hoạt động xây dựng"],"guidance":false,"hint":{"en":"building permits, repairs","vi":"giấy phép xây dựng, sửa nhà"},"hours":null,"intake":"light","name":{"en":"Building","vi":"Xây dựng"},"prior_min":15,"quota":null,"results_at":"xay-dung","series":"r","target_min":15,"unit":"ttpvhcc","words":["nhà ở riêng lẻ","gia hạn giấy phép","điều chỉnh giấy phép"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"kinh-te","default_outcome":null,"fields":["Hộ kinh doanh"],"guidance":false,"hint":{"en":"household businesses","vi":"hộ kinh doanh"},"hours":null,"intake":"light","name":{"en":"Business","vi":"Kinh tế"},"prior_min":12,"quota":null,"results_at":"kinh-te","series":"a","target_min":15,"unit":"ttpvhcc","words":["đăng ký kinh doanh","mở quán","hợp tác xã"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"lao-dong","default_outcome":null,"fields":["Giảm nghèo"],"guidance":false,"hint":{"en":"employment, poor households","vi":"việc làm, hộ nghèo"},"hours":null,"intake":"light","name":{"en":"Labour and social affairs","vi":"Lao động – thương binh và xã hội"},"prior_min":12,"quota":null,"results_at":"lao-dong","series":"u","target_min":15,"unit":"ttpvhcc","words":["giảm nghèo","hộ cận nghèo","trẻ em"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"nong-nghiep","default_outcome":null,"fields":["Nông nghiệp – môi trường"],"guidance":false,"hint":{"en":"crops, livestock, environment","vi":"trồng trọt, chăn nuôi, môi trường"},"hours":null,"intake":"light","name":{"en":"Agriculture and environment","vi":"Nông nghiệp – môi trường"},"prior_min":12,"quota":null,"results_at":"nong-nghiep","series":"r","target_min":15,"unit":"ttpvhcc","words":["thủy sản","thiên tai","thủy lợi"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"giao-duc","default_outcome":null,"fields":["Giáo dục và đào tạo@xa"],"guidance":false,"hint":{"en":"kindergarten, help for pupils","vi":"mầm non, hỗ trợ học sinh"},"hours":null,"intake":"light","name":{"en":"Education","vi":"Giáo dục"},"prior_min":10,"quota":null,"results_at":"giao-duc","series":"a","target_min":15,"unit":"ttpvhcc","words":["ăn trưa","trường học","học phí"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"y-te","default_outcome":null,"fields":["Y tế"],"guidance":false,"hint":{},"hours":null,"intake":"light","name":{"en":"Health","vi":"Y tế"},"prior_min":10,"quota":null,"results_at":"y-te","series":"a","target_min":15,"unit":"ttpvhcc","words":["sức khỏe","an toàn thực phẩm"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"van-hoa","default_outcome":null,"fields":["Văn hóa"],"guidance":false,"hint":{"en":"festivals, libraries, game rooms","vi":"lễ hội, thư viện, trò chơi điện tử"},"hours":null,"intake":"light","name":{"en":"Culture","vi":"Văn hóa"},"prior_min":10,"quota":null,"results_at":"van-hoa","series":"u","target_min":15,"unit":"ttpvhcc","words":["thể thao","karaoke","gia đình văn hóa"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thi-dua","default_outcome":null,"fields":["Thi đua, khen thưởng"],"guidance":false,"hint":{"en":"certificates of merit, titles","vi":"giấy khen, danh hiệu"},"hours":null,"intake":"light","name":{"en":"Awards","vi":"Thi đua, khen thưởng"},"prior_min":10,"quota":null,"results_at":"thi-dua","series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thanh-tra","default_outcome":null,"fields":["Thanh tra"],"guidance":false,"hint":{"en":"complaints, denunciations","vi":"khiếu nại, tố cáo"},"hours":null,"intake":"light","name":{"en":"Inspection","vi":"Thanh tra"},"prior_min":20,"quota":null,"results_at":"thanh-tra","series":"c","target_min":15,"unit":"ttpvhcc","words":["tiếp công dân","phản ánh","kiến nghị"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"viec-khac","default_outcome":null,"fields":["Việc khác, hoặc tôi chưa rõ"],"guidance":true,"hint":{},"hours":null,"intake":"light","name":{"en":"Something else, or not sure","vi":"Việc khác, hoặc tôi chưa rõ"},"prior_min":5,"quota":null,"results_at":"viec-khac","series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"}],"sign":[{"address":1,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s1","desk":"1","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":2,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s2","desk":"2","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":3,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s3","desk":"3","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":4,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s4","desk":"4","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":5,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s5","desk":"5","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":6,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s6","desk":"6","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null}],"speaker":[{"code":"loa","device":"default","kiosk":null,"quiet":[],"volume":100,"zone":"sanh"}],"unit":[{"code":"ttpvhcc","name":{"en":"Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã"}}],"zone":[{"code":"sanh","name":{"en":"Hall","vi":"Sảnh"}}]}');
INSERT INTO centre_past VALUES (2,1795395661308,'{"agency":[{"code":"vpdk-dat-dai","name":{"en":"Land Registration Office, branch","vi":"Chi nhánh Văn phòng Đăng ký đất đai"}},{"code":"ubnd-xa","name":{"en":"Commune People''s Committee","vi":"UBND xã"}},{"code":"van-hoa-xa-hoi","name":{"en":"Culture and Social Affairs Division","vi":"Phòng Văn hóa – Xã hội"}},{"code":"kinh-te","name":{"en":"Economic Division","vi":"Phòng Kinh tế"}},{"code":"tu-phap","name":{"en":"Commune Justice","vi":"Tư pháp xã"}}],"alert":[],"calendar":[],"centre":{"authority":{"en":"People''s Committee of Đan Hải Commune","vi":"UBND xã Đan Hải"},"cashier_service":"chung-thuc","code":"dan-hai","hotline":null,"hours":{"fri":[[450,690],[810,1050]],"mon":[[450,690],[810,1050]],"sat":[],"sun":[],"thu":[[450,690],[810,1050]],"tue":[[450,690],[810,1050]],"wed":[[450,690],[810,1050]]},"languages":["vi","en"],"name":{"en":"Đan Hải Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã Đan Hải"},"notice":{"en":"Please have your papers ready. Thank you.","vi":"Mời chuẩn bị sẵn giấy tờ khi đến lượt. Xin cảm ơn."},"rules":{"absent_min_calls":2,"absent_min_s":60,"appointment_early_min":10,"appointment_late_min":10,"appointment_protection_min":240,"complaint_days":15,"desk_idle_alert_min":5,"desk_idle_min":30,"early_issue_min":30,"help_penalty_min":60,"keep_complaints_months":24,"keep_people_months":24,"kiosk_numbers_per_min":12,"kpi_dossiers_year":1600,"kpi_on_time_pct":98,"kpi_satisfied_pct":95,"kpi_serve_min":30,"kpi_wait_min":15,"last_issue_min":0,"late_slip_min":10,"priority_head_start_min":60,"priority_target_min":5,"promise_share_pct":90,"return_grace_min":15,"return_penalty_min":5,"session_min":15,"wait_alert_min":30,"walk_in_target_min":15},"simulation":false,"timezone":"Asia/Ho_Chi_Minh","unit":"ttpvhcc"},"closure":[{"date":"2027-01-01","reason":{"en":"New Year''s Day","vi":"Nghỉ Tết Dương lịch"},"services":null},{"date":"2027-02-04","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-05","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-08","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-09","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-10","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-04-16","reason":{"en":"Hung Kings'' Commemoration Day","vi":"Nghỉ Giỗ Tổ Hùng Vương"},"services":null},{"date":"2027-04-30","reason":{"en":"Reunification Day","vi":"Nghỉ Ngày Chiến thắng"},"services":null},{"date":"2027-05-03","reason":{"en":"International Labour Day (in lieu)","vi":"Nghỉ bù Ngày Quốc tế lao động"},"services":null},{"date":"2027-09-02","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null},{"date":"2027-09-03","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null}],"collector":[],"counter":[{"agency":"vpdk-dat-dai","code":"1","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"zone":"sanh"},{"agency":"ubnd-xa","code":"2","name":{"en":"Awards, inspection, guidance","vi":"Thi đua khen thưởng – Thanh tra – Hướng dẫn"},"zone":"sanh"},{"agency":"van-hoa-xa-hoi","code":"3","name":{"en":"Culture, social policy, labour","vi":"Văn hóa – Chính sách – Lao động"},"zone":"sanh"},{"agency":"kinh-te","code":"4","name":{"en":"Land, building, agriculture","vi":"Đất đai – Xây dựng – Nông nghiệp"},"zone":"sanh"},{"agency":"ubnd-xa","code":"5","name":{"en":"Civil status, business, education, health","vi":"Hộ tịch – Kinh tế – Giáo dục – Y tế"},"zone":"sanh"},{"agency":"tu-phap","code":"6","name":{"en":"Certification","vi":"Chứng thực"},"zone":"sanh"}],"courier":{"cutoff":"15:00","trips":["09:30","15:30"],"unacknowledged_h":4},"desk":[{"code":"1","counter":"1","printer":null,"priority_only":false},{"code":"2","counter":"2","printer":null,"priority_only":false},{"code":"3","counter":"3","printer":null,"priority_only":false},{"code":"4","counter":"4","printer":null,"priority_only":false},{"code":"5","counter":"5","printer":null,"priority_only":false},{"code":"6","counter":"6","printer":null,"priority_only":false}],"desk_service":[{"desk":"1","rank":0,"service":"dang-ky-dat-dai"},{"desk":"2","rank":0,"service":"thi-dua"},{"desk":"2","rank":0,"service":"thanh-tra"},{"desk":"2","rank":0,"service":"viec-khac"},{"desk":"3","rank":0,"service":"chinh-sach"},{"desk":"3","rank":0,"service":"lao-dong"},{"desk":"3","rank":0,"service":"van-hoa"},{"desk":"3","rank":1,"service":"viec-khac"},{"desk":"4","rank":0,"service":"dat-dai"},{"desk":"4","rank":0,"service":"xay-dung"},{"desk":"4","rank":0,"service":"nong-nghiep"},{"desk":"4","rank":1,"service":"viec-khac"},{"desk":"5","rank":0,"service":"ho-tich"},{"desk":"5","rank":0,"service":"kinh-te"},{"desk":"5","rank":0,"service":"giao-duc"},{"desk":"5","rank":0,"service":"y-te"},{"desk":"5","rank":1,"service":"chung-thuc"},{"desk":"6","rank":0,"service":"chung-thuc"},{"desk":"6","rank":1,"service":"ho-tich"}],"display":[{"also":[],"code":"hall","inches":55,"languages":["vi"],"pages":["queues","dossiers","results","quality"],"zone":"sanh"}],"hook":[],"keypad":[{"address":0,"code":"b5","desk":"5","officer":null,"profile":"ascii","url":"/dev/ttyS0"}],"keypad_profile":[],"kiosk":[{"code":"k1","inches":22,"languages":["vi","en"],"large_type":false,"printer":"p1","role":"all","zone":"sanh"}],"officer":[],"printer":[{"code":"p1","codepage":null,"encoding":"bitmap","fallback":"p2","feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"},{"code":"p2","codepage":null,"encoding":"bitmap","fallback":null,"feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"}],"priority_class":[{"code":"priority","large_print":true,"name":{"en":"Priority","vi":"Diện ưu tiên"},"target_min":5,"who":{"en":"Aged 60 or over, pregnant, or with a disability","vi":"Người từ đủ 60 tuổi trở lên, phụ nữ mang thai, người khuyết tật"}}],"protocol":[],"rating_pad":[],"scanner":[],"series":[{"code":"a","prefix":"A","width":3},{"code":"h","prefix":"H","width":3},{"code":"r","prefix":"R","width":3},{"code":"l","prefix":"L","width":3},{"code":"u","prefix":"U","width":3},{"code":"c","prefix":"C","width":3}],"service":[{"agency":"ubnd-xa","at_kiosk":true,"code":"ho-tich","default_outcome":null,"fields":["Hộ tịch","Hộ tịch (liên thông)","Nuôi con nuôi"],"guidance":false,"hint":{"en":"birth, marriage, death","vi":"khai sinh, kết hôn, khai tử"},"hours":null,"intake":"light","name":{"en":"Civil status","vi":"Hộ tịch"},"prior_min":12,"quota":null,"results_at":"ho-tich","series":"a","target_min":15,"unit":"ttpvhcc","words":["trích lục","giám hộ","nhận cha mẹ con","xác nhận tình trạng hôn nhân","nuôi con nuôi"],"zone":"sanh"},{"agency":"tu-phap","at_kiosk":true,"code":"chung-thuc","default_outcome":"result_returned","fields":["Chứng thực"],"guidance":false,"hint":{"en":"certified copies, signatures","vi":"sao y, chữ ký (hay gọi là công chứng)"},"hours":null,"intake":"light","name":{"en":"Certification","vi":"Chứng thực"},"prior_min":7,"quota":null,"results_at":"chung-thuc","series":"h","target_min":15,"unit":"ttpvhcc","words":["bản sao","photo","hợp đồng","di chúc","ủy quyền","phân chia di sản"],"zone":"sanh"},{"agency":"vpdk-dat-dai","at_kiosk":true,"code":"dang-ky-dat-dai","default_outcome":null,"fields":["Đăng ký đất đai","Đất đai@tinh"],"guidance":false,"hint":{"en":"land certificate, sale, inheritance","vi":"sổ đỏ, mua bán, thừa kế đất"},"hours":null,"intake":"light","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"prior_min":15,"quota":null,"results_at":"dang-ky-dat-dai","series":"l","target_min":15,"unit":"ttpvhcc","words":["sang tên","tặng cho","tách thửa","hợp thửa","thế chấp","cấp đổi","biến động"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"dat-dai","default_outcome":null,"fields":["Đất đai"],"guidance":false,"hint":{"en":"first certificate, allocation, disputes","vi":"sổ đỏ lần đầu, giao đất, tranh chấp"},"hours":null,"intake":"light","name":{"en":"Land","vi":"Đất đai"},"prior_min":15,"quota":null,"results_at":"dat-dai","series":"r","target_min":15,"unit":"ttpvhcc","words":["chuyển mục đích","thuê đất","hòa giải","đính chính","quy hoạch"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"chinh-sach","default_outcome":null,"fields":["Bảo trợ xã hội","Người có công"],"guidance":false,"hint":{"en":"allowances, merit, social aid","vi":"trợ cấp, người có công, bảo trợ"},"hours":null,"intake":"light","name":{"en":"Social policy","vi":"Chính sách – xã hội"},"prior_min":12,"quota":null,"results_at":"chinh-sach","series":"u","target_min":15,"unit":"ttpvhcc","words":["hưu trí xã hội","khuyết tật","mai táng","liệt sĩ","thương binh"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"xay-dung","default_outcome":null,"fields":["Hoạt động xây dựng"],"guidance":false,"hint":{"en":"building permits, repairs","vi":"giấy phép xây dựng, sửa nhà"},"hours":null,"intake":"light","name":{"en":"Building","vi":"Xây dựng"},"prior_min":15,"quota":null,"results_at":"xay-dung","series":"r","target_min":15,"unit":"ttpvhcc","words":["nhà ở riêng lẻ","gia hạn giấy phép","điều chỉnh giấy phép"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"kinh-te","default_outcome":null,"fields":["Hộ kinh doanh"],"guidance":false,"hint":{"en":"household businesses","vi":"hộ kinh doanh"},"hours":null,"intake":"light","name":{"en":"Business","vi":"Kinh tế"},"prior_min":12,"quota":null,"results_at":"kinh-te","series":"a","target_min":15,"unit":"ttpvhcc","words":["đăng ký kinh doanh","mở quán","hợp tác xã"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"lao-dong","default_outcome":null,"fields":["Giảm nghèo"],"guidance":false,"hint":{"en":"employment, poor households","vi":"việc làm, hộ nghèo"},"hours":null,"intake":"light","name":{"en":"Labour and social affairs","vi":"Lao động – thương binh và xã hội"},"prior_min":12,"quota":null,"results_at":"lao-dong","series":"u","target_min":15,"unit":"ttpvhcc","words":["giảm nghèo","hộ cận nghèo","trẻ em"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"nong-nghiep","default_outcome":null,"fields":["Nông nghiệp – môi trường"],"guidance":false,"hint":{"en":"crops, livestock, environment","vi":"trồng trọt, chăn nuôi, môi trường"},"hours":null,"intake":"light","name":{"en":"Agriculture and environment","vi":"Nông nghiệp – môi trường"},"prior_min":12,"quota":null,"results_at":"nong-nghiep","series":"r","target_min":15,"unit":"ttpvhcc","words":["thủy sản","thiên tai","thủy lợi"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"giao-duc","default_outcome":null,"fields":["Giáo dục và đào tạo@xa"],"guidance":false,"hint":{"en":"kindergarten, help for pupils","vi":"mầm non, hỗ trợ học sinh"},"hours":null,"intake":"light","name":{"en":"Education","vi":"Giáo dục"},"prior_min":10,"quota":null,"results_at":"giao-duc","series":"a","target_min":15,"unit":"ttpvhcc","words":["ăn trưa","trường học","học phí"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"y-te","default_outcome":null,"fields":["Y tế"],"guidance":false,"hint":{},"hours":null,"intake":"light","name":{"en":"Health","vi":"Y tế"},"prior_min":10,"quota":null,"results_at":"y-te","series":"a","target_min":15,"unit":"ttpvhcc","words":["sức khỏe","an toàn thực phẩm"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"van-hoa","default_outcome":null,"fields":["Văn hóa"],"guidance":false,"hint":{"en":"festivals, libraries, game rooms","vi":"lễ hội, thư viện, trò chơi điện tử"},"hours":null,"intake":"light","name":{"en":"Culture","vi":"Văn hóa"},"prior_min":10,"quota":null,"results_at":"van-hoa","series":"u","target_min":15,"unit":"ttpvhcc","words":["thể thao","karaoke","gia đình văn hóa"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thi-dua","default_outcome":null,"fields":["Thi đua, khen thưởng"],"guidance":false,"hint":{"en":"certificates of merit, titles","vi":"giấy khen, danh hiệu"},"hours":null,"intake":"light","name":{"en":"Awards","vi":"Thi đua, khen thưởng"},"prior_min":10,"quota":null,"results_at":"thi-dua","series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thanh-tra","default_outcome":null,"fields":["Thanh tra"],"guidance":false,"hint":{"en":"complaints, denunciations","vi":"khiếu nại, tố cáo"},"hours":null,"intake":"light","name":{"en":"Inspection","vi":"Thanh tra"},"prior_min":20,"quota":null,"results_at":"thanh-tra","series":"c","target_min":15,"unit":"ttpvhcc","words":["tiếp công dân","phản ánh","kiến nghị"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"viec-khac","default_outcome":null,"fields":["Việc khác, hoặc tôi chưa rõ"],"guidance":true,"hint":{},"hours":null,"intake":"light","name":{"en":"Something else, or not sure","vi":"Việc khác, hoặc tôi chưa rõ"},"prior_min":5,"quota":null,"results_at":"viec-khac","series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"}],"sign":[{"address":1,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s1","desk":"1","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":2,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s2","desk":"2","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":3,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s3","desk":"3","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":4,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s4","desk":"4","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":5,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s5","desk":"5","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":6,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s6","desk":"6","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null}],"speaker":[{"code":"loa","device":"default","kiosk":null,"quiet":[],"volume":100,"zone":"sanh"}],"unit":[{"code":"ttpvhcc","name":{"en":"Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã"}}],"zone":[{"code":"sanh","name":{"en":"Hall","vi":"Sảnh"}}]}');
INSERT INTO centre_past VALUES (3,1795396321534,'{"agency":[{"code":"vpdk-dat-dai","name":{"en":"Land Registration Office, branch","vi":"Chi nhánh Văn phòng Đăng ký đất đai"}},{"code":"ubnd-xa","name":{"en":"Commune People''s Committee","vi":"UBND xã"}},{"code":"van-hoa-xa-hoi","name":{"en":"Culture and Social Affairs Division","vi":"Phòng Văn hóa – Xã hội"}},{"code":"kinh-te","name":{"en":"Economic Division","vi":"Phòng Kinh tế"}},{"code":"tu-phap","name":{"en":"Commune Justice","vi":"Tư pháp xã"}}],"alert":[],"calendar":[],"centre":{"authority":{"en":"People''s Committee of Đan Hải Commune","vi":"UBND xã Đan Hải"},"cashier_service":"chung-thuc","code":"dan-hai","hotline":null,"hours":{"fri":[[450,690],[810,1050]],"mon":[[450,690],[810,1050]],"sat":[],"sun":[],"thu":[[450,690],[810,1050]],"tue":[[450,690],[810,1050]],"wed":[[450,690],[810,1050]]},"languages":["vi","en"],"name":{"en":"Đan Hải Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã Đan Hải"},"notice":{"en":"Please have your papers ready. Thank you.","vi":"Mời chuẩn bị sẵn giấy tờ khi đến lượt. Xin cảm ơn."},"rules":{"absent_min_calls":2,"absent_min_s":60,"appointment_early_min":10,"appointment_late_min":10,"appointment_protection_min":240,"complaint_days":15,"desk_idle_alert_min":5,"desk_idle_min":30,"early_issue_min":30,"help_penalty_min":60,"keep_complaints_months":24,"keep_people_months":24,"kiosk_numbers_per_min":12,"kpi_dossiers_year":1600,"kpi_on_time_pct":98,"kpi_satisfied_pct":95,"kpi_serve_min":30,"kpi_wait_min":15,"last_issue_min":0,"late_slip_min":10,"priority_head_start_min":60,"priority_target_min":5,"promise_share_pct":90,"return_grace_min":15,"return_penalty_min":5,"session_min":15,"wait_alert_min":30,"walk_in_target_min":15},"simulation":false,"timezone":"Asia/Ho_Chi_Minh","unit":"ttpvhcc"},"closure":[{"date":"2027-01-01","reason":{"en":"New Year''s Day","vi":"Nghỉ Tết Dương lịch"},"services":null},{"date":"2027-02-04","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-05","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-08","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-09","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-10","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-04-16","reason":{"en":"Hung Kings'' Commemoration Day","vi":"Nghỉ Giỗ Tổ Hùng Vương"},"services":null},{"date":"2027-04-30","reason":{"en":"Reunification Day","vi":"Nghỉ Ngày Chiến thắng"},"services":null},{"date":"2027-05-03","reason":{"en":"International Labour Day (in lieu)","vi":"Nghỉ bù Ngày Quốc tế lao động"},"services":null},{"date":"2027-09-02","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null},{"date":"2027-09-03","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null}],"collector":[],"counter":[{"agency":"vpdk-dat-dai","code":"1","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"zone":"sanh"},{"agency":"ubnd-xa","code":"2","name":{"en":"Awards, inspection, guidance","vi":"Thi đua khen thưởng – Thanh tra – Hướng dẫn"},"zone":"sanh"},{"agency":"van-hoa-xa-hoi","code":"3","name":{"en":"Culture, social policy, labour","vi":"Văn hóa – Chính sách – Lao động"},"zone":"sanh"},{"agency":"kinh-te","code":"4","name":{"en":"Land, building, agriculture","vi":"Đất đai – Xây dựng – Nông nghiệp"},"zone":"sanh"},{"agency":"ubnd-xa","code":"5","name":{"en":"Civil status, business, education, health","vi":"Hộ tịch – Kinh tế – Giáo dục – Y tế"},"zone":"sanh"},{"agency":"tu-phap","code":"6","name":{"en":"Certification","vi":"Chứng thực"},"zone":"sanh"}],"courier":{"cutoff":"15:00","trips":["09:30","15:30"],"unacknowledged_h":4},"desk":[{"code":"1","counter":"1","printer":null,"priority_only":false},{"code":"2","counter":"2","printer":null,"priority_only":false},{"code":"3","counter":"3","printer":null,"priority_only":false},{"code":"4","counter":"4","printer":null,"priority_only":false},{"code":"5","counter":"5","printer":null,"priority_only":false},{"code":"6","counter":"6","printer":null,"priority_only":false}],"desk_service":[{"desk":"1","rank":0,"service":"dang-ky-dat-dai"},{"desk":"2","rank":0,"service":"thi-dua"},{"desk":"2","rank":0,"service":"thanh-tra"},{"desk":"2","rank":0,"service":"viec-khac"},{"desk":"3","rank":0,"service":"chinh-sach"},{"desk":"3","rank":0,"service":"lao-dong"},{"desk":"3","rank":0,"service":"van-hoa"},{"desk":"3","rank":1,"service":"viec-khac"},{"desk":"4","rank":0,"service":"dat-dai"},{"desk":"4","rank":0,"service":"xay-dung"},{"desk":"4","rank":0,"service":"nong-nghiep"},{"desk":"4","rank":1,"service":"viec-khac"},{"desk":"5","rank":0,"service":"ho-tich"},{"desk":"5","rank":0,"service":"kinh-te"},{"desk":"5","rank":0,"service":"giao-duc"},{"desk":"5","rank":0,"service":"y-te"},{"desk":"5","rank":1,"service":"chung-thuc"},{"desk":"6","rank":0,"service":"chung-thuc"},{"desk":"6","rank":1,"service":"ho-tich"}],"display":[{"also":[],"code":"hall","inches":55,"languages":["vi"],"pages":["queues","dossiers","results","quality"],"zone":"sanh"}],"hook":[],"keypad":[{"address":0,"code":"b5","desk":"5","officer":null,"profile":"ascii","url":"/dev/ttyS0"}],"keypad_profile":[],"kiosk":[{"code":"k1","inches":22,"languages":["vi","en"],"large_type":false,"printer":"p1","role":"all","zone":"sanh"}],"officer":[],"printer":[{"code":"p1","codepage":null,"encoding":"bitmap","fallback":"p2","feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"},{"code":"p2","codepage":null,"encoding":"bitmap","fallback":null,"feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"}],"priority_class":[{"code":"priority","large_print":true,"name":{"en":"Priority","vi":"Diện ưu tiên"},"target_min":5,"who":{"en":"Aged 60 or over, pregnant, or with a disability","vi":"Người từ đủ 60 tuổi trở lên, phụ nữ mang thai, người khuyết tật"}}],"protocol":[],"rating_pad":[],"scanner":[],"series":[{"code":"a","prefix":"A","width":3},{"code":"h","prefix":"H","width":3},{"code":"r","prefix":"R","width":3},{"code":"l","prefix":"L","width":3},{"code":"u","prefix":"U","width":3},{"code":"c","prefix":"C","width":3}],"service":[{"agency":"ubnd-xa","at_kiosk":true,"code":"ho-tich","default_outcome":null,"fields":["Hộ tịch","Hộ tịch (liên thông)","Nuôi con nuôi"],"guidance":false,"hint":{"en":"birth, marriage, death","vi":"khai sinh, kết hôn, khai tử"},"hours":null,"intake":"full","name":{"en":"Civil status","vi":"Hộ tịch"},"prior_min":12,"quota":null,"results_at":"ho-tich","series":"a","target_min":15,"unit":"ttpvhcc","words":["trích lục","giám hộ","nhận cha mẹ con","xác nhận tình trạng hôn nhân","nuôi con nuôi"],"zone":"sanh"},{"agency":"tu-phap","at_kiosk":true,"code":"chung-thuc","default_outcome":"result_returned","fields":["Chứng thực"],"guidance":false,"hint":{"en":"certified copies, signatures","vi":"sao y, chữ ký (hay gọi là công chứng)"},"hours":null,"intake":"light","name":{"en":"Certification","vi":"Chứng thực"},"prior_min":7,"quota":null,"results_at":"chung-thuc","series":"h","target_min":15,"unit":"ttpvhcc","words":["bản sao","photo","hợp đồng","di chúc","ủy quyền","phân chia di sản"],"zone":"sanh"},{"agency":"vpdk-dat-dai","at_kiosk":true,"code":"dang-ky-dat-dai","default_outcome":null,"fields":["Đăng ký đất đai","Đất đai@tinh"],"guidance":false,"hint":{"en":"land certificate, sale, inheritance","vi":"sổ đỏ, mua bán, thừa kế đất"},"hours":null,"intake":"light","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"prior_min":15,"quota":null,"results_at":"dang-ky-dat-dai","series":"l","target_min":15,"unit":"ttpvhcc","words":["sang tên","tặng cho","tách thửa","hợp thửa","thế chấp","cấp đổi","biến động"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"dat-dai","default_outcome":null,"fields":["Đất đai"],"guidance":false,"hint":{"en":"first certificate, allocation, disputes","vi":"sổ đỏ lần đầu, giao đất, tranh chấp"},"hours":null,"intake":"light","name":{"en":"Land","vi":"Đất đai"},"prior_min":15,"quota":null,"results_at":"dat-dai","series":"r","target_min":15,"unit":"ttpvhcc","words":["chuyển mục đích","thuê đất","hòa giải","đính chính","quy hoạch"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"chinh-sach","default_outcome":null,"fields":["Bảo trợ xã hội","Người có công"],"guidance":false,"hint":{"en":"allowances, merit, social aid","vi":"trợ cấp, người có công, bảo trợ"},"hours":null,"intake":"light","name":{"en":"Social policy","vi":"Chính sách – xã hội"},"prior_min":12,"quota":null,"results_at":"chinh-sach","series":"u","target_min":15,"unit":"ttpvhcc","words":["hưu trí xã hội","khuyết tật","mai táng","liệt sĩ","thương binh"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"xay-dung","default_outcome":null,"fields":["Hoạt động xây dựng"],"guidance":false,"hint":{"en":"building permits, repairs","vi":"giấy phép xây dựng, sửa nhà"},"hours":null,"intake":"light","name":{"en":"Building","vi":"Xây dựng"},"prior_min":15,"quota":null,"results_at":"xay-dung","series":"r","target_min":15,"unit":"ttpvhcc","words":["nhà ở riêng lẻ","gia hạn giấy phép","điều chỉnh giấy phép"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"kinh-te","default_outcome":null,"fields":["Hộ kinh doanh"],"guidance":false,"hint":{"en":"household businesses","vi":"hộ kinh doanh"},"hours":null,"intake":"light","name":{"en":"Business","vi":"Kinh tế"},"prior_min":12,"quota":null,"results_at":"kinh-te","series":"a","target_min":15,"unit":"ttpvhcc","words":["đăng ký kinh doanh","mở quán","hợp tác xã"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"lao-dong","default_outcome":null,"fields":["Giảm nghèo"],"guidance":false,"hint":{"en":"employment, poor households","vi":"việc làm, hộ nghèo"},"hours":null,"intake":"light","name":{"en":"Labour and social affairs","vi":"Lao động – thương binh và xã hội"},"prior_min":12,"quota":null,"results_at":"lao-dong","series":"u","target_min":15,"unit":"ttpvhcc","words":["giảm nghèo","hộ cận nghèo","trẻ em"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"nong-nghiep","default_outcome":null,"fields":["Nông nghiệp – môi trường"],"guidance":false,"hint":{"en":"crops, livestock, environment","vi":"trồng trọt, chăn nuôi, môi trường"},"hours":null,"intake":"light","name":{"en":"Agriculture and environment","vi":"Nông nghiệp – môi trường"},"prior_min":12,"quota":null,"results_at":"nong-nghiep","series":"r","target_min":15,"unit":"ttpvhcc","words":["thủy sản","thiên tai","thủy lợi"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"giao-duc","default_outcome":null,"fields":["Giáo dục và đào tạo@xa"],"guidance":false,"hint":{"en":"kindergarten, help for pupils","vi":"mầm non, hỗ trợ học sinh"},"hours":null,"intake":"light","name":{"en":"Education","vi":"Giáo dục"},"prior_min":10,"quota":null,"results_at":"giao-duc","series":"a","target_min":15,"unit":"ttpvhcc","words":["ăn trưa","trường học","học phí"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"y-te","default_outcome":null,"fields":["Y tế"],"guidance":false,"hint":{},"hours":null,"intake":"light","name":{"en":"Health","vi":"Y tế"},"prior_min":10,"quota":null,"results_at":"y-te","series":"a","target_min":15,"unit":"ttpvhcc","words":["sức khỏe","an toàn thực phẩm"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"van-hoa","default_outcome":null,"fields":["Văn hóa"],"guidance":false,"hint":{"en":"festivals, libraries, game rooms","vi":"lễ hội, thư viện, trò chơi điện tử"},"hours":null,"intake":"light","name":{"en":"Culture","vi":"Văn hóa"},"prior_min":10,"quota":null,"results_at":"van-hoa","series":"u","target_min":15,"unit":"ttpvhcc","words":["thể thao","karaoke","gia đình văn hóa"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thi-dua","default_outcome":null,"fields":["Thi đua, khen thưởng"],"guidance":false,"hint":{"en":"certificates of merit, titles","vi":"giấy khen, danh hiệu"},"hours":null,"intake":"light","name":{"en":"Awards","vi":"Thi đua, khen thưởng"},"prior_min":10,"quota":null,"results_at":"thi-dua","series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thanh-tra","default_outcome":null,"fields":["Thanh tra"],"guidance":false,"hint":{"en":"complaints, denunciations","vi":"khiếu nại, tố cáo"},"hours":null,"intake":"light","name":{"en":"Inspection","vi":"Thanh tra"},"prior_min":20,"quota":null,"results_at":"thanh-tra","series":"c","target_min":15,"unit":"ttpvhcc","words":["tiếp công dân","phản ánh","kiến nghị"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"viec-khac","default_outcome":null,"fields":["Việc khác, hoặc tôi chưa rõ"],"guidance":true,"hint":{},"hours":null,"intake":"light","name":{"en":"Something else, or not sure","vi":"Việc khác, hoặc tôi chưa rõ"},"prior_min":5,"quota":null,"results_at":"viec-khac","series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"}],"sign":[{"address":1,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s1","desk":"1","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":2,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s2","desk":"2","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":3,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s3","desk":"3","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":4,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s4","desk":"4","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":5,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s5","desk":"5","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":6,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s6","desk":"6","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null}],"speaker":[{"code":"loa","device":"default","kiosk":null,"quiet":[],"volume":100,"zone":"sanh"}],"unit":[{"code":"ttpvhcc","name":{"en":"Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã"}}],"zone":[{"code":"sanh","name":{"en":"Hall","vi":"Sảnh"}}]}');
INSERT INTO centre_past VALUES (4,1795654743998,'{"agency":[{"code":"vpdk-dat-dai","name":{"en":"Land Registration Office, branch","vi":"Chi nhánh Văn phòng Đăng ký đất đai"}},{"code":"ubnd-xa","name":{"en":"Commune People''s Committee","vi":"UBND xã"}},{"code":"van-hoa-xa-hoi","name":{"en":"Culture and Social Affairs Division","vi":"Phòng Văn hóa – Xã hội"}},{"code":"kinh-te","name":{"en":"Economic Division","vi":"Phòng Kinh tế"}},{"code":"tu-phap","name":{"en":"Commune Justice","vi":"Tư pháp xã"}}],"alert":[],"calendar":[],"centre":{"authority":{"en":"People''s Committee of Đan Hải Commune","vi":"UBND xã Đan Hải"},"cashier_service":null,"code":"dan-hai","hotline":null,"hours":{"fri":[[450,690],[810,1050]],"mon":[[450,690],[810,1050]],"sat":[],"sun":[],"thu":[[450,690],[810,1050]],"tue":[[450,690],[810,1050]],"wed":[[450,690],[810,1050]]},"languages":["vi","en"],"name":{"en":"Đan Hải Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã Đan Hải"},"notice":{"en":"Please have your papers ready. Thank you.","vi":"Mời chuẩn bị sẵn giấy tờ khi đến lượt. Xin cảm ơn."},"rules":{"absent_min_calls":2,"absent_min_s":60,"appointment_early_min":10,"appointment_late_min":10,"appointment_protection_min":240,"complaint_days":15,"desk_idle_alert_min":5,"desk_idle_min":30,"early_issue_min":30,"help_penalty_min":60,"keep_complaints_months":24,"keep_people_months":24,"kiosk_numbers_per_min":12,"kpi_dossiers_year":1600,"kpi_on_time_pct":98,"kpi_satisfied_pct":95,"kpi_serve_min":30,"kpi_wait_min":15,"last_issue_min":0,"late_slip_min":10,"priority_head_start_min":60,"priority_target_min":5,"promise_share_pct":90,"return_grace_min":15,"return_penalty_min":5,"session_min":15,"wait_alert_min":30,"walk_in_target_min":15},"simulation":false,"timezone":"Asia/Ho_Chi_Minh","unit":"ttpvhcc"},"closure":[{"date":"2027-01-01","reason":{"en":"New Year''s Day","vi":"Nghỉ Tết Dương lịch"},"services":null},{"date":"2027-02-04","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-05","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-08","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-09","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-10","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-04-16","reason":{"en":"Hung Kings'' Commemoration Day","vi":"Nghỉ Giỗ Tổ Hùng Vương"},"services":null},{"date":"2027-04-30","reason":{"en":"Reunification Day","vi":"Nghỉ Ngày Chiến thắng"},"services":null},{"date":"2027-05-03","reason":{"en":"International Labour Day (in lieu)","vi":"Nghỉ bù Ngày Quốc tế lao động"},"services":null},{"date":"2027-09-02","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null},{"date":"2027-09-03","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null}],"collector":[],"counter":[{"agency":"vpdk-dat-dai","code":"1","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"zone":"sanh"},{"agency":"ubnd-xa","code":"2","name":{"en":"Awards, inspection, guidance","vi":"Thi đua khen thưởng – Thanh tra – Hướng dẫn"},"zone":"sanh"},{"agency":"van-hoa-xa-hoi","code":"3","name":{"en":"Culture, social policy, labour","vi":"Văn hóa – Chính sách – Lao động"},"zone":"sanh"},{"agency":"kinh-te","code":"4","name":{"en":"Land, building, agriculture","vi":"Đất đai – Xây dựng – Nông nghiệp"},"zone":"sanh"},{"agency":"ubnd-xa","code":"5","name":{"en":"Civil status, business, education, health","vi":"Hộ tịch – Kinh tế – Giáo dục – Y tế"},"zone":"sanh"},{"agency":"tu-phap","code":"6","name":{"en":"Certification","vi":"Chứng thực"},"zone":"sanh"}],"courier":{"cutoff":"15:00","trips":["09:30","15:30"],"unacknowledged_h":4},"desk":[{"code":"1","counter":"1","printer":null,"priority_only":false},{"code":"2","counter":"2","printer":null,"priority_only":false},{"code":"3","counter":"3","printer":null,"priority_only":false},{"code":"4","counter":"4","printer":null,"priority_only":false},{"code":"5","counter":"5","printer":null,"priority_only":false},{"code":"6","counter":"6","printer":null,"priority_only":false}],"desk_service":[{"desk":"1","rank":0,"service":"dang-ky-dat-dai"},{"desk":"2","rank":0,"service":"thi-dua"},{"desk":"2","rank":0,"service":"thanh-tra"},{"desk":"2","rank":0,"service":"viec-khac"},{"desk":"3","rank":0,"service":"chinh-sach"},{"desk":"3","rank":0,"service":"lao-dong"},{"desk":"3","rank":0,"service":"van-hoa"},{"desk":"3","rank":1,"service":"viec-khac"},{"desk":"4","rank":0,"service":"dat-dai"},{"desk":"4","rank":0,"service":"xay-dung"},{"desk":"4","rank":0,"service":"nong-nghiep"},{"desk":"4","rank":1,"service":"viec-khac"},{"desk":"5","rank":0,"service":"ho-tich"},{"desk":"5","rank":0,"service":"kinh-te"},{"desk":"5","rank":0,"service":"giao-duc"},{"desk":"5","rank":0,"service":"y-te"},{"desk":"5","rank":1,"service":"chung-thuc"},{"desk":"6","rank":0,"service":"chung-thuc"},{"desk":"6","rank":1,"service":"ho-tich"}],"display":[{"also":[],"code":"hall","inches":55,"languages":["vi"],"pages":["queues","dossiers","results","quality"],"zone":"sanh"}],"hook":[{"code":"tinh","command":["/bin/false"],"events":["opened","closed"],"kinds":null,"severity":"info"}],"keypad":[],"keypad_profile":[],"kiosk":[{"code":"k1","inches":22,"languages":["vi","en"],"large_type":false,"printer":"p1","role":"all","zone":"sanh"}],"officer":[],"printer":[{"code":"p1","codepage":null,"encoding":"bitmap","fallback":null,"feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"}],"priority_class":[{"code":"priority","large_print":true,"name":{"en":"Priority","vi":"Diện ưu tiên"},"target_min":5,"who":{"en":"Aged 60 or over, pregnant, or with a disability","vi":"Người từ đủ 60 tuổi trở lên, phụ nữ mang thai, người khuyết tật"}}],"protocol":[],"rating_pad":[],"scanner":[],"series":[{"code":"a","prefix":"A","width":3},{"code":"h","prefix":"H","width":3},{"code":"r","prefix":"R","width":3},{"code":"l","prefix":"L","width":3},{"code":"u","prefix":"U","width":3},{"code":"c","prefix":"C","width":3}],"service":[{"agency":"ubnd-xa","at_kiosk":true,"code":"ho-tich","default_outcome":null,"fields":["Hộ tịch","Hộ tịch (liên thông)","Nuôi con nuôi"],"guidance":false,"hint":{"en":"birth, marriage, death","vi":"khai sinh, kết hôn, khai tử"},"hours":null,"intake":"light","name":{"en":"Civil status","vi":"Hộ tịch"},"prior_min":12,"quota":null,"results_at":"ho-tich","series":"a","target_min":15,"unit":"ttpvhcc","words":["trích lục","giám hộ","nhận cha mẹ con","xác nhận tình trạng hôn nhân","nuôi con nuôi"],"zone":"sanh"},{"agency":"tu-phap","at_kiosk":true,"code":"chung-thuc","default_outcome":"result_returned","fields":["Chứng thực"],"guidance":false,"hint":{"en":"certified copies, signatures","vi":"sao y, chữ ký (hay gọi là công chứng)"},"hours":null,"intake":"light","name":{"en":"Certification","vi":"Chứng thực"},"prior_min":7,"quota":null,"results_at":"chung-thuc","series":"h","target_min":15,"unit":"ttpvhcc","words":["bản sao","photo","hợp đồng","di chúc","ủy quyền","phân chia di sản"],"zone":"sanh"},{"agency":"vpdk-dat-dai","at_kiosk":true,"code":"dang-ky-dat-dai","default_outcome":null,"fields":["Đăng ký đất đai","Đất đai@tinh"],"guidance":false,"hint":{"en":"land certificate, sale, inheritance","vi":"sổ đỏ, mua bán, thừa kế đất"},"hours":null,"intake":"light","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"prior_min":15,"quota":null,"results_at":"dang-ky-dat-dai","series":"l","target_min":15,"unit":"ttpvhcc","words":["sang tên","tặng cho","tách thửa","hợp thửa","thế chấp","cấp đổi","biến động"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"dat-dai","default_outcome":null,"fields":["Đất đai"],"guidance":false,"hint":{"en":"first certificate, allocation, disputes","vi":"sổ đỏ lần đầu, giao đất, tranh chấp"},"hours":null,"intake":"light","name":{"en":"Land","vi":"Đất đai"},"prior_min":15,"quota":null,"results_at":"dat-dai","series":"r","target_min":15,"unit":"ttpvhcc","words":["chuyển mục đích","thuê đất","hòa giải","đính chính","quy hoạch"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"chinh-sach","default_outcome":null,"fields":["Bảo trợ xã hội","Người có công"],"guidance":false,"hint":{"en":"allowances, merit, social aid","vi":"trợ cấp, người có công, bảo trợ"},"hours":null,"intake":"light","name":{"en":"Social policy","vi":"Chính sách – xã hội"},"prior_min":12,"quota":null,"results_at":"chinh-sach","series":"u","target_min":15,"unit":"ttpvhcc","words":["hưu trí xã hội","khuyết tật","mai táng","liệt sĩ","thương binh"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"xay-dung","default_outcome":null,"fields":["Hoạt động xây dựng"],"guidance":false,"hint":{"en":"building permits, repairs","vi":"giấy phép xây dựng, sửa nhà"},"hours":null,"intake":"light","name":{"en":"Building","vi":"Xây dựng"},"prior_min":15,"quota":null,"results_at":"xay-dung","series":"r","target_min":15,"unit":"ttpvhcc","words":["nhà ở riêng lẻ","gia hạn giấy phép","điều chỉnh giấy phép"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"kinh-te","default_outcome":null,"fields":["Hộ kinh doanh"],"guidance":false,"hint":{"en":"household businesses","vi":"hộ kinh doanh"},"hours":null,"intake":"light","name":{"en":"Business","vi":"Kinh tế"},"prior_min":12,"quota":null,"results_at":"kinh-te","series":"a","target_min":15,"unit":"ttpvhcc","words":["đăng ký kinh doanh","mở quán","hợp tác xã"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"lao-dong","default_outcome":null,"fields":["Giảm nghèo"],"guidance":false,"hint":{"en":"employment, poor households","vi":"việc làm, hộ nghèo"},"hours":null,"intake":"light","name":{"en":"Labour and social affairs","vi":"Lao động – thương binh và xã hội"},"prior_min":12,"quota":null,"results_at":"lao-dong","series":"u","target_min":15,"unit":"ttpvhcc","words":["giảm nghèo","hộ cận nghèo","trẻ em"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"nong-nghiep","default_outcome":null,"fields":["Nông nghiệp – môi trường"],"guidance":false,"hint":{"en":"crops, livestock, environment","vi":"trồng trọt, chăn nuôi, môi trường"},"hours":null,"intake":"light","name":{"en":"Agriculture and environment","vi":"Nông nghiệp – môi trường"},"prior_min":12,"quota":null,"results_at":"nong-nghiep","series":"r","target_min":15,"unit":"ttpvhcc","words":["thủy sản","thiên tai","thủy lợi"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"giao-duc","default_outcome":null,"fields":["Giáo dục và đào tạo@xa"],"guidance":false,"hint":{"en":"kindergarten, help for pupils","vi":"mầm non, hỗ trợ học sinh"},"hours":null,"intake":"light","name":{"en":"Education","vi":"Giáo dục"},"prior_min":10,"quota":null,"results_at":"giao-duc","series":"a","target_min":15,"unit":"ttpvhcc","words":["ăn trưa","trường học","học phí"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"y-te","default_outcome":null,"fields":["Y tế"],"guidance":false,"hint":{},"hours":null,"intake":"light","name":{"en":"Health","vi":"Y tế"},"prior_min":10,"quota":null,"results_at":"y-te","series":"a","target_min":15,"unit":"ttpvhcc","words":["sức khỏe","an toàn thực phẩm"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"van-hoa","default_outcome":null,"fields":["Văn hóa"],"guidance":false,"hint":{"en":"festivals, libraries, game rooms","vi":"lễ hội, thư viện, trò chơi điện tử"},"hours":null,"intake":"light","name":{"en":"Culture","vi":"Văn hóa"},"prior_min":10,"quota":null,"results_at":"van-hoa","series":"u","target_min":15,"unit":"ttpvhcc","words":["thể thao","karaoke","gia đình văn hóa"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thi-dua","default_outcome":null,"fields":["Thi đua, khen thưởng"],"guidance":false,"hint":{"en":"certificates of merit, titles","vi":"giấy khen, danh hiệu"},"hours":null,"intake":"light","name":{"en":"Awards","vi":"Thi đua, khen thưởng"},"prior_min":10,"quota":null,"results_at":"thi-dua","series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thanh-tra","default_outcome":null,"fields":["Thanh tra"],"guidance":false,"hint":{"en":"complaints, denunciations","vi":"khiếu nại, tố cáo"},"hours":null,"intake":"light","name":{"en":"Inspection","vi":"Thanh tra"},"prior_min":20,"quota":null,"results_at":"thanh-tra","series":"c","target_min":15,"unit":"ttpvhcc","words":["tiếp công dân","phản ánh","kiến nghị"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"viec-khac","default_outcome":null,"fields":["Việc khác, hoặc tôi chưa rõ"],"guidance":true,"hint":{},"hours":null,"intake":"light","name":{"en":"Something else, or not sure","vi":"Việc khác, hoặc tôi chưa rõ"},"prior_min":5,"quota":null,"results_at":"viec-khac","series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"}],"sign":[{"address":1,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s1","desk":"1","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":2,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s2","desk":"2","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":3,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s3","desk":"3","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":4,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s4","desk":"4","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":5,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s5","desk":"5","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":6,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s6","desk":"6","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null}],"speaker":[{"code":"loa","device":"default","kiosk":null,"quiet":[],"volume":100,"zone":"sanh"}],"unit":[{"code":"ttpvhcc","name":{"en":"Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã"}}],"zone":[{"code":"sanh","name":{"en":"Hall","vi":"Sảnh"}}]}');
INSERT INTO service_hold VALUES (4,'thi-dua','Mất mạng',1795661446360);
INSERT INTO alert_cause VALUES ('queue_long','viec-khac',1795657866388);
INSERT INTO hook_job VALUES (1,'hook:tinh',10,'opened',1795655966301,1795655966301,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (2,'hook:tinh',11,'opened',1795657766308,1795657766308,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (3,'hook:tinh',12,'opened',1795657766308,1795657766308,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (4,'hook:tinh',13,'opened',1795657766308,1795657766308,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (5,'hook:tinh',14,'opened',1795657766308,1795657766308,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (6,'hook:tinh',15,'opened',1795657766308,1795657766308,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (7,'hook:tinh',16,'opened',1795657766308,1795657766308,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (8,'hook:tinh',17,'opened',1795657766308,1795657766308,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (9,'hook:tinh',18,'opened',1795657766308,1795657766308,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (10,'hook:tinh',19,'opened',1795657766308,1795657766308,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (11,'hook:tinh',20,'opened',1795657766308,1795657766308,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (12,'hook:tinh',21,'opened',1795657766308,1795657766308,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (13,'hook:tinh',22,'opened',1795657766308,1795657766308,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (14,'hook:tinh',23,'opened',1795657766308,1795657766308,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (15,'hook:tinh',24,'opened',1795657766308,1795657766308,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (16,'hook:tinh',25,'opened',1795657766308,1795657766308,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (17,'hook:tinh',26,'opened',1795657766308,1795657766308,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (18,'hook:tinh',27,'opened',1795657766308,1795657766308,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (19,'hook:tinh',10,'closed',1795657766308,1795657766308,0,NULL,NULL,NULL);
INSERT INTO hook_job VALUES (20,'hook:tinh',28,'opened',1795657866370,1795657866370,0,NULL,NULL,NULL);
INSERT INTO device_outage VALUES ('p1','printer','fault',1795395661319,1795395661335);
INSERT INTO device_outage VALUES ('p1','printer','fault',1795655946295,NULL);
INSERT INTO device_outage VALUES ('s1','sign','fault',1795657866364,NULL);
INSERT INTO complaint VALUES (1,'KN-2026-0001',1795396322583,'desk','delay',11,NULL,'Phải đi lại hai lần','gs1',1797353999999,1795396322587,'Đã xin lỗi',1,'cli:test',NULL);
INSERT INTO complaint VALUES (2,'KN-2026-0002',1795396322589,'desk','extra_papers',NULL,11,'Phải đi lại hai lần','gs1',1797353999999,NULL,NULL,NULL,'cli:test',NULL);
INSERT INTO complaint_officer VALUES (1,'q5');
INSERT INTO complaint_serial VALUES (2026,2);
INSERT INTO seal_check VALUES (1,1795396322596,210,1,1,'cli:test');
INSERT INTO urging VALUES (1,'ubnd-xa',1795396321460,'cli:test',NULL,NULL,'don-doc-so-1-ubnd-xa-20261123.pdf',1795396321462,'cli:test','Đang trình ký');
INSERT INTO urging VALUES (2,'ubnd-xa',1795657846358,'cli:test',NULL,NULL,'don-doc-so-2-ubnd-xa-20261126.pdf',NULL,NULL,NULL);
INSERT INTO urged_dossier VALUES (3,2,1795741921492);
INSERT INTO urged_dossier VALUES (7,1,1795399921457);
INSERT INTO urged_dossier VALUES (7,2,1795399921457);
INSERT INTO urged_dossier VALUES (9,2,1795429800000);
INSERT INTO urged_dossier VALUES (10,2,1795429800000);
INSERT INTO urged_dossier VALUES (11,2,1795396321558);
INSERT INTO urged_dossier VALUES (12,2,1795655522682);
INSERT INTO urged_batch VALUES (2,2,8);
INSERT INTO comparison VALUES (1,'tinh','2026-11-23','2026-11-23',1795396321531,0,0,1,0);
INSERT INTO comparison_entry VALUES (1,'only_ours','H21.25-261101-0001','1.001193',1795385521524,NULL,5,NULL);
INSERT INTO rollup_half VALUES (1,16,'chung-thuc','ttpvhcc',2,0,0,0,2);
INSERT INTO rollup_half VALUES (1,16,'ho-tich','ttpvhcc',12,5,5,122357,12);
INSERT INTO rollup_half VALUES (1,16,'thi-dua','ttpvhcc',1,0,0,0,1);
INSERT INTO rollup_half VALUES (2,16,'thi-dua','ttpvhcc',1,0,0,0,1);
INSERT INTO rollup_half VALUES (3,16,'chinh-sach','ttpvhcc',4,0,0,0,0);
INSERT INTO rollup_half VALUES (3,16,'chung-thuc','ttpvhcc',4,3,3,600302,3);
INSERT INTO rollup_half VALUES (3,16,'dang-ky-dat-dai','ttpvhcc',4,2,2,940224,2);
INSERT INTO rollup_half VALUES (3,17,'chinh-sach','ttpvhcc',0,2,0,2541267,4);
INSERT INTO rollup_half VALUES (3,17,'chung-thuc','ttpvhcc',0,0,0,0,1);
INSERT INTO rollup_half VALUES (3,17,'dang-ky-dat-dai','ttpvhcc',0,1,0,1401150,2);
INSERT INTO rollup_hall VALUES (1,16,10,1506378);
INSERT INTO rollup_hall VALUES (2,16,1,0);
INSERT INTO rollup_hall VALUES (3,16,12,2991838);
INSERT INTO rollup_hall VALUES (3,17,9,1571838);
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
PRAGMA user_version = 9;
COMMIT;
