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
) STRICT;
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
INSERT INTO _sqlite_migrations VALUES (1,'motcua','0001_first','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (2,'motcua','0002_lean','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (3,'motcua','0003_rollup','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (4,'motcua','0004_paper','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (5,'motcua','0005_rating','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (6,'motcua','0006_inputs','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (7,'motcua','0007_dossiers','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (8,'motcua','0008_estimates','2026-11-23 00:00');
INSERT INTO meta VALUES ('calendar','{"first":"2024-01-01","last":"2028-12-31","version":1}');
INSERT INTO meta VALUES ('clock','{"anchor":1795399200000,"rate":1.0,"start":1795395600000}');
INSERT INTO meta VALUES ('clock_reference','{"boot":"00000000-0000-4000-8000-000000000000","offset":1795399200001}');
INSERT INTO meta VALUES ('dates_seen','{"calendar":"[3,{\"first\":\"2024-01-01\",\"last\":\"2028-12-31\",\"version\":1},1]","dossiers":0}');
INSERT INTO meta VALUES ('node','8a02dbe6');
INSERT INTO meta VALUES ('notice','{"date":"2026-11-23","text":{"vi":"Hôm nay có mưa bão."}}');
INSERT INTO meta VALUES ('person_master','ebca8b7900e6');
INSERT INTO meta VALUES ('procedures','1');
INSERT INTO meta VALUES ('redated','1');
INSERT INTO centre VALUES (1,'dan-hai',3,1795396321469,'{"agency":[{"code":"vpdk-dat-dai","name":{"en":"Land Registration Office, branch","vi":"Chi nhánh Văn phòng Đăng ký đất đai"}},{"code":"ubnd-xa","name":{"en":"Commune People''s Committee","vi":"UBND xã"}},{"code":"van-hoa-xa-hoi","name":{"en":"Culture and Social Affairs Division","vi":"Phòng Văn hóa – Xã hội"}},{"code":"kinh-te","name":{"en":"Economic Division","vi":"Phòng Kinh tế"}},{"code":"tu-phap","name":{"en":"Commune Justice","vi":"Tư pháp xã"}}],"calendar":[],"centre":{"authority":{"en":"People''s Committee of Đan Hải Commune","vi":"UBND xã Đan Hải"},"cashier_service":"chung-thuc","code":"dan-hai","hotline":null,"hours":{"fri":[[450,690],[810,1050]],"mon":[[450,690],[810,1050]],"sat":[],"sun":[],"thu":[[450,690],[810,1050]],"tue":[[450,690],[810,1050]],"wed":[[450,690],[810,1050]]},"languages":["vi","en"],"name":{"en":"Đan Hải Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã Đan Hải"},"notice":{"en":"Please have your papers ready. Thank you.","vi":"Mời chuẩn bị sẵn giấy tờ khi đến lượt. Xin cảm ơn."},"rules":{"absent_min_calls":2,"absent_min_s":60,"appointment_early_min":10,"appointment_late_min":10,"appointment_protection_min":240,"desk_idle_alert_min":5,"early_issue_min":30,"help_penalty_min":60,"keep_people_months":24,"kiosk_numbers_per_min":12,"last_issue_min":0,"late_slip_min":10,"priority_head_start_min":60,"priority_target_min":5,"promise_share_pct":90,"return_grace_min":15,"return_penalty_min":5,"wait_alert_min":30,"walk_in_target_min":15},"simulation":false,"timezone":"Asia/Ho_Chi_Minh","unit":"ttpvhcc"},"closure":[{"date":"2027-01-01","reason":{"en":"New Year''s Day","vi":"Nghỉ Tết Dương lịch"},"services":null},{"date":"2027-02-04","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-05","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-08","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-09","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-10","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-04-16","reason":{"en":"Hung Kings'' Commemoration Day","vi":"Nghỉ Giỗ Tổ Hùng Vương"},"services":null},{"date":"2027-04-30","reason":{"en":"Reunification Day","vi":"Nghỉ Ngày Chiến thắng"},"services":null},{"date":"2027-05-03","reason":{"en":"International Labour Day (in lieu)","vi":"Nghỉ bù Ngày Quốc tế lao động"},"services":null},{"date":"2027-09-02","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null},{"date":"2027-09-03","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null}],"collector":[],"counter":[{"agency":"vpdk-dat-dai","code":"1","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"zone":"sanh"},{"agency":"ubnd-xa","code":"2","name":{"en":"Awards, inspection, guidance","vi":"Thi đua khen thưởng – Thanh tra – Hướng dẫn"},"zone":"sanh"},{"agency":"van-hoa-xa-hoi","code":"3","name":{"en":"Culture, social policy, labour","vi":"Văn hóa – Chính sách – Lao động"},"zone":"sanh"},{"agency":"kinh-te","code":"4","name":{"en":"Land, building, agriculture","vi":"Đất đai – Xây dựng – Nông nghiệp"},"zone":"sanh"},{"agency":"ubnd-xa","code":"5","name":{"en":"Civil status, business, education, health","vi":"Hộ tịch – Kinh tế – Giáo dục – Y tế"},"zone":"sanh"},{"agency":"tu-phap","code":"6","name":{"en":"Certification","vi":"Chứng thực"},"zone":"sanh"}],"courier":{"cutoff":"15:00","trips":["09:30","15:30"],"unacknowledged_h":4},"desk":[{"code":"1","counter":"1","printer":null,"priority_only":false},{"code":"2","counter":"2","printer":null,"priority_only":false},{"code":"3","counter":"3","printer":null,"priority_only":false},{"code":"4","counter":"4","printer":null,"priority_only":false},{"code":"5","counter":"5","printer":null,"priority_only":false},{"code":"6","counter":"6","printer":null,"priority_only":false}],"desk_service":[{"desk":"1","rank":0,"service":"dang-ky-dat-dai"},{"desk":"2","rank":0,"service":"thi-dua"},{"desk":"2","rank":0,"service":"thanh-tra"},{"desk":"2","rank":0,"service":"viec-khac"},{"desk":"3","rank":0,"service":"chinh-sach"},{"desk":"3","rank":0,"service":"lao-dong"},{"desk":"3","rank":0,"service":"van-hoa"},{"desk":"3","rank":1,"service":"viec-khac"},{"desk":"4","rank":0,"service":"dat-dai"},{"desk":"4","rank":0,"service":"xay-dung"},{"desk":"4","rank":0,"service":"nong-nghiep"},{"desk":"4","rank":1,"service":"viec-khac"},{"desk":"5","rank":0,"service":"ho-tich"},{"desk":"5","rank":0,"service":"kinh-te"},{"desk":"5","rank":0,"service":"giao-duc"},{"desk":"5","rank":0,"service":"y-te"},{"desk":"5","rank":1,"service":"chung-thuc"},{"desk":"6","rank":0,"service":"chung-thuc"},{"desk":"6","rank":1,"service":"ho-tich"}],"display":[{"also":[],"code":"hall","inches":55,"languages":["vi"],"pages":["queues","dossiers","results","quality"],"zone":"sanh"}],"keypad":[{"address":0,"code":"b5","desk":"5","officer":null,"profile":"ascii","url":"/dev/ttyS0"}],"keypad_profile":[],"kiosk":[{"code":"k1","inches":22,"languages":["vi","en"],"large_type":false,"printer":"p1","role":"all","zone":"sanh"}],"officer":[{"code":"q1","home_agency":"vpdk-dat-dai","name":"Cán bộ quầy 1","role":"officer","services":null,"staff_type":"seconded","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q2","home_agency":"ubnd-xa","name":"Cán bộ quầy 2","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q3","home_agency":"van-hoa-xa-hoi","name":"Cán bộ quầy 3","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q4","home_agency":"kinh-te","name":"Cán bộ quầy 4","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q5","home_agency":"ubnd-xa","name":"Cán bộ quầy 5","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q6","home_agency":"tu-phap","name":"Cán bộ quầy 6","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"hd1","home_agency":"ubnd-xa","name":"Người hướng dẫn","role":"guide","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"gs1","home_agency":"ubnd-xa","name":"Người giám sát","role":"supervisor","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null}],"printer":[{"code":"p1","codepage":null,"encoding":"bitmap","fallback":"p2","feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"},{"code":"p2","codepage":null,"encoding":"bitmap","fallback":null,"feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"}],"priority_class":[{"code":"priority","large_print":true,"name":{"en":"Priority","vi":"Diện ưu tiên"},"target_min":5,"who":{"en":"Aged 60 or over, pregnant, or with a disability","vi":"Người từ đủ 60 tuổi trở lên, phụ nữ mang thai, người khuyết tật"}}],"protocol":[],"rating_pad":[],"scanner":[],"series":[{"code":"a","prefix":"A","width":3},{"code":"h","prefix":"H","width":3},{"code":"r","prefix":"R","width":3},{"code":"l","prefix":"L","width":3},{"code":"u","prefix":"U","width":3},{"code":"c","prefix":"C","width":3}],"service":[{"agency":"ubnd-xa","at_kiosk":true,"code":"ho-tich","default_outcome":null,"fields":["Hộ tịch","Hộ tịch (liên thông)","Nuôi con nuôi"],"guidance":false,"hint":{"en":"birth, marriage, death","vi":"khai sinh, kết hôn, khai tử"},"hours":null,"intake":"full","name":{"en":"Civil status","vi":"Hộ tịch"},"prior_min":12,"quota":null,"results_at":"ho-tich","series":"a","target_min":15,"unit":"ttpvhcc","words":["trích lục","giám hộ","nhận cha mẹ con","xác nhận tình trạng hôn nhân","nuôi con nuôi"],"zone":"sanh"},{"agency":"tu-phap","at_kiosk":true,"code":"chung-thuc","default_outcome":"result_returned","fields":["Chứng thực"],"guidance":false,"hint":{"en":"certified copies, signatures","vi":"sao y, chữ ký (hay gọi là công chứng)"},"hours":null,"intake":"light","name":{"en":"Certification","vi":"Chứng thực"},"prior_min":7,"quota":null,"results_at":"chung-thuc","series":"h","target_min":15,"unit":"ttpvhcc","words":["bản sao","photo","hợp đồng","di chúc","ủy quyền","phân chia di sản"],"zone":"sanh"},{"agency":"vpdk-dat-dai","at_kiosk":true,"code":"dang-ky-dat-dai","default_outcome":null,"fields":["Đăng ký đất đai","Đất đai@tinh"],"guidance":false,"hint":{"en":"land certificate, sale, inheritance","vi":"sổ đỏ, mua bán, thừa kế đất"},"hours":null,"intake":"light","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"prior_min":15,"quota":null,"results_at":"dang-ky-dat-dai","series":"l","target_min":15,"unit":"ttpvhcc","words":["sang tên","tặng cho","tách thửa","hợp thửa","thế chấp","cấp đổi","biến động"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"dat-dai","default_outcome":null,"fields":["Đất đai"],"guidance":false,"hint":{"en":"first certificate, allocation, disputes","vi":"sổ đỏ lần đầu, giao đất, tranh chấp"},"hours":null,"intake":"light","name":{"en":"Land","vi":"Đất đai"},"prior_min":15,"quota":null,"results_at":"dat-dai","series":"r","target_min":15,"unit":"ttpvhcc","words":["chuyển mục đích","thuê đất","hòa giải","đính chính","quy hoạch"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"chinh-sach","default_outcome":null,"fields":["Bảo trợ xã hội","Người có công"],"guidance":false,"hint":{"en":"allowances, merit, social aid","vi":"trợ cấp, người có công, bảo trợ"},"hours":null,"intake":"light","name":{"en":"Social policy","vi":"Chính sách – xã hội"},"prior_min":12,"quota":null,"results_at":"chinh-sach","series":"u","target_min":15,"unit":"ttpvhcc","words":["hưu trí xã hội","khuyết tật","mai táng","liệt sĩ","thương binh"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"xay-dung","default_outcome":null,"fields":["Hoạt động xây dựng"],"guidance":false,"hint":{"en":"building permits, repairs","vi":"giấy phép xây dựng, sửa nhà"},"hours":null,"intake":"light","name":{"en":"Building","vi":"Xây dựng"},"prior_min":15,"quota":null,"results_at":"xay-dung","series":"r","target_min":15,"unit":"ttpvhcc","words":["nhà ở riêng lẻ","gia hạn giấy phép","điều chỉnh giấy phép"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"kinh-te","default_outcome":null,"fields":["Hộ kinh doanh"],"guidance":false,"hint":{"en":"household businesses","vi":"hộ kinh doanh"},"hours":null,"intake":"light","name":{"en":"Business","vi":"Kinh tế"},"prior_min":12,"quota":null,"results_at":"kinh-te","series":"a","target_min":15,"unit":"ttpvhcc","words":["đăng ký kinh doanh","mở quán","hợp tác xã"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"lao-dong","default_outcome":null,"fields":["Giảm nghèo"],"guidance":false,"hint":{"en":"employment, poor households","vi":"việc làm, hộ nghèo"},"hours":null,"intake":"light","name":{"en":"Labour and social affairs","vi":"Lao động – thương binh và xã hội"},"prior_min":12,"quota":null,"results_at":"lao-dong","series":"u","target_min":15,"unit":"ttpvhcc","words":["giảm nghèo","hộ cận nghèo","trẻ em"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"nong-nghiep","default_outcome":null,"fields":["Nông nghiệp – môi trường"],"guidance":false,"hint":{"en":"crops, livestock, environment","vi":"trồng trọt, chăn nuôi, môi trường"},"hours":null,"intake":"light","name":{"en":"Agriculture and environment","vi":"Nông nghiệp – môi trường"},"prior_min":12,"quota":null,"results_at":"nong-nghiep","series":"r","target_min":15,"unit":"ttpvhcc","words":["thủy sản","thiên tai","thủy lợi"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"giao-duc","default_outcome":null,"fields":["Giáo dục và đào tạo@xa"],"guidance":false,"hint":{"en":"kindergarten, help for pupils","vi":"mầm non, hỗ trợ học sinh"},"hours":null,"intake":"light","name":{"en":"Education","vi":"Giáo dục"},"prior_min":10,"quota":null,"results_at":"giao-duc","series":"a","target_min":15,"unit":"ttpvhcc","words":["ăn trưa","trường học","học phí"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"y-te","default_outcome":null,"fields":["Y tế"],"guidance":false,"hint":{},"hours":null,"intake":"light","name":{"en":"Health","vi":"Y tế"},"prior_min":10,"quota":null,"results_at":"y-te","series":"a","target_min":15,"unit":"ttpvhcc","words":["sức khỏe","an toàn thực phẩm"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"van-hoa","default_outcome":null,"fields":["Văn hóa"],"guidance":false,"hint":{"en":"festivals, libraries, game rooms","vi":"lễ hội, thư viện, trò chơi điện tử"},"hours":null,"intake":"light","name":{"en":"Culture","vi":"Văn hóa"},"prior_min":10,"quota":null,"results_at":"van-hoa","series":"u","target_min":15,"unit":"ttpvhcc","words":["thể thao","karaoke","gia đình văn hóa"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thi-dua","default_outcome":null,"fields":["Thi đua, khen thưởng"],"guidance":false,"hint":{"en":"certificates of merit, titles","vi":"giấy khen, danh hiệu"},"hours":null,"intake":"light","name":{"en":"Awards","vi":"Thi đua, khen thưởng"},"prior_min":10,"quota":null,"results_at":"thi-dua","series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thanh-tra","default_outcome":null,"fields":["Thanh tra"],"guidance":false,"hint":{"en":"complaints, denunciations","vi":"khiếu nại, tố cáo"},"hours":null,"intake":"light","name":{"en":"Inspection","vi":"Thanh tra"},"prior_min":20,"quota":null,"results_at":"thanh-tra","series":"c","target_min":15,"unit":"ttpvhcc","words":["tiếp công dân","phản ánh","kiến nghị"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"viec-khac","default_outcome":null,"fields":["Việc khác, hoặc tôi chưa rõ"],"guidance":true,"hint":{},"hours":null,"intake":"light","name":{"en":"Something else, or not sure","vi":"Việc khác, hoặc tôi chưa rõ"},"prior_min":5,"quota":null,"results_at":"viec-khac","series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"}],"sign":[{"address":1,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s1","desk":"1","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":2,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s2","desk":"2","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":3,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s3","desk":"3","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":4,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s4","desk":"4","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":5,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s5","desk":"5","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":6,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s6","desk":"6","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null}],"speaker":[{"code":"loa","device":"default","kiosk":null,"quiet":[],"volume":100,"zone":"sanh"}],"unit":[{"code":"ttpvhcc","name":{"en":"Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã"}}],"zone":[{"code":"sanh","name":{"en":"Hall","vi":"Sảnh"}}]}');
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
INSERT INTO officer VALUES ('extra','Cán bộ tăng cường','ttpvhcc',NULL,'own','officer',NULL,NULL,'tlHhQcCBJ0y54uXMoI3puYcR6O3ek6fFQ9KuLenubjkBqoAuk6ftADxKUzL4jtp5XFboMpLfK3f4E14E+C4lHN1R/pPij7p4DXhbRC4l7rY=',0,NULL,'added',NULL);
INSERT INTO officer VALUES ('gs1','Người giám sát','ttpvhcc','ubnd-xa','own','supervisor',NULL,NULL,'zqMRAotSKtdCNBidfJERcWH3BdUHkvK1B8Ze06SnmdPIo6qfBG6S/XO1ZaP8u257pUH782zJOAD1yfbHLBeZtGT5+Rb0Ubg1AZ3B045qKH4=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('hd1','Người hướng dẫn','ttpvhcc','ubnd-xa','own','guide',NULL,NULL,'1h5mxA5QINWTLTR4KJU5KbXTbtf4qtgD0w5T+jgusEvVdX5ApVTtsM5A9/qMLg0Pr/dM0vyOwQ+tfThws9sgX5clQQCpHrDbxKToij93BHU=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q1','Cán bộ quầy 1','ttpvhcc','vpdk-dat-dai','seconded','officer',NULL,NULL,'Eo7BUbR2mRxM3QC3m7B1ZyWAKBQKHA9Kn/noeXPigKMh4O/jvkxB9HU115btUANX4nIRckfm695gBlv16ZakzMOA70BRn/PbNA9hYu1K/gU=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q2','Cán bộ quầy 2','ttpvhcc','ubnd-xa','own','officer',NULL,NULL,'u0Ic8akmyY/VIFmwGZj1yspyD8gyH1Tm7GDWt5gJC/Ssgrdpqge5Im4vO1za1/22IA1sykZp9MueEeJC1uM8wazL4R+nAgfkXZVrQyqpU5U=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q3','Cán bộ quầy 3','ttpvhcc','van-hoa-xa-hoi','own','officer',NULL,NULL,'1aq1FPpoIgTYrgP8hWMBURMdJVUEWWkPGTBCQ4Vue19+3b+CLBrO2DchsANZ4doDZy1Edm1iUfhYBBMr3GY4Y4h9Ip/Qn9np9GzWVzto85s=',1,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q4','Cán bộ quầy 4','ttpvhcc','kinh-te','own','officer',NULL,NULL,'p/IhJvEgMEry0PgHfU7Kj20v1EoToFYA9Re0O3cmrNp+LNmvvDHC8yQpnjDHVk7ab/xkq23Fia1qmKPO+bfN0xQXoPUsCvfFMNBOfQMQRbA=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q5','Cán bộ quầy 5','ttpvhcc','ubnd-xa','own','officer',NULL,NULL,'bktoDFjTIOCCSh0M4drv8Xr01qAs+8ZMJJTAX6WHwRFscgVpZZo24E3xEblRDoVHbmdVY/0v0raQWwZcKeq5DqiG6kB5Wf2FI2C+s06+vbU=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q6','Cán bộ quầy 6','ttpvhcc','tu-phap','own','officer',NULL,NULL,'EFrCsHsPrmRnLmd2G7D5262FDYRXyaYa1yOyx81pH3GjRvyg0rZ1QFKYjbQBKi1lXGJT1xTSl34eKC2DVW//MITcrbPilsd7NbvTZ8uBWZI=',0,NULL,'centre',NULL);
INSERT INTO officer_service VALUES ('q2','viec-khac');
INSERT INTO desk VALUES ('1','1',0,0,'open',1795654643900,NULL,NULL);
INSERT INTO desk VALUES ('2','2',0,1,'open',1795654643924,NULL,NULL);
INSERT INTO desk VALUES ('3','3',0,2,'closed',1795570643847,NULL,NULL);
INSERT INTO desk VALUES ('4','4',0,3,'paused',1795655786160,'other',NULL);
INSERT INTO desk VALUES ('5','5',0,4,'open',1795654643940,NULL,NULL);
INSERT INTO desk VALUES ('6','6',0,5,'open',1795654643948,NULL,NULL);
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
INSERT INTO business_day VALUES (1,'2026-11-23','Asia/Ho_Chi_Minh',1795395600021,1795396322566,'00000000-0000-4000-8000-000000000000',1795399200001,NULL,NULL,NULL,1795570623845);
INSERT INTO business_day VALUES (2,'2026-11-24','Asia/Ho_Chi_Minh',1795482722574,1795482722596,'00000000-0000-4000-8000-000000000000',1795399200001,NULL,NULL,NULL,1795570643894);
INSERT INTO business_day VALUES (3,'2026-11-25','Asia/Ho_Chi_Minh',1795569122607,1795570643847,'00000000-0000-4000-8000-000000000000',1795399200001,NULL,NULL,NULL,1795657666230);
INSERT INTO business_day VALUES (4,'2026-11-26','Asia/Ho_Chi_Minh',1795654643900,NULL,'00000000-0000-4000-8000-000000000000',1795399200001,NULL,NULL,NULL,NULL);
INSERT INTO duty VALUES (1,'q2','2',1795395600045,1795395661224,'closed');
INSERT INTO duty VALUES (2,'q5','5',1795395600053,1795396322566,'day_closed');
INSERT INTO duty VALUES (3,'extra','6',1795395600061,1795396322566,'day_closed');
INSERT INTO duty VALUES (4,'q1','1',1795569122607,1795570643847,'day_closed');
INSERT INTO duty VALUES (5,'q3','3',1795569122631,1795570643847,'day_closed');
INSERT INTO duty VALUES (6,'q6','6',1795569122639,1795570643847,'day_closed');
INSERT INTO duty VALUES (7,'q1','1',1795654643900,NULL,NULL);
INSERT INTO duty VALUES (8,'q2','2',1795654643924,NULL,NULL);
INSERT INTO duty VALUES (9,'q4','4',1795654643932,NULL,NULL);
INSERT INTO duty VALUES (10,'q5','5',1795654643940,NULL,NULL);
INSERT INTO duty VALUES (11,'q6','6',1795654643948,NULL,NULL);
CREATE TABLE counted (id INTEGER PRIMARY KEY AUTOINCREMENT);
DROP TABLE counted;
DELETE FROM sqlite_sequence;
INSERT INTO seal VALUES (1,196,'76c9d945683f2493776014dee4ba5d19b351f94b2aefb6c2f57c46e958827e82',1795396322515,NULL,'on_demand','b6c54c7ca1606dba49225304bf7747cd9c9119d21a3d6712fd7f53a442c9237a');
INSERT INTO seal VALUES (2,235,'7ce58598a2e872f3cbea9d22ad14b426b8c819f97d7db7c649a3c51d62a83bd3',1795396322566,1,'day_closed','b456f6c66689e71344694405c0c3ec3c2e6b02245c006490a052872b360e16ca');
INSERT INTO seal VALUES (3,242,'a7d5ed81e78866e72dbe49a8660ec7d82f6351e689fb654477a0e6aec0a259a2',1795482722596,2,'day_closed','c24383c1317fb1976106a6e760d5736cd73cd265a590addb47782099cbe8dba0');
INSERT INTO seal VALUES (4,336,'e1ee210b159607db5f8bf0460792720a5fa2424d7fe83f78ed7dfc018c77fefb',1795570643847,3,'day_closed','1874f5c008a42115ca7356c0c6ed42630cc95598ca8b5d017f3183fd0aef69ed');
INSERT INTO input VALUES (1,'printer:p1','recovery','{}',1795396322529,1795396922529,NULL);
INSERT INTO input VALUES (2,'kiosk:k1','scan','{"class":"number","number":"A001"}',1795396322531,1795396332531,1795396322532);
INSERT INTO input VALUES (3,'k1','scan','{}',1795657726244,1795657736244,NULL);
INSERT INTO estimate VALUES ('chinh-sach',1795657666203,NULL,NULL,'forward-3',NULL,NULL,NULL);
INSERT INTO estimate VALUES ('chung-thuc',1795657666203,1795657800000,1795658700000,'forward-3',746912,1,2);
INSERT INTO estimate VALUES ('dang-ky-dat-dai',1795657666203,1795658400000,1795660500000,'forward-3',985094,1,1);
INSERT INTO estimate VALUES ('dat-dai',1795657666203,NULL,NULL,'forward-3',NULL,NULL,NULL);
INSERT INTO estimate VALUES ('giao-duc',1795657666203,1795658100000,1795660500000,'forward-3',1515265,0,1);
INSERT INTO estimate VALUES ('ho-tich',1795657666203,1795657740000,1795658520000,'forward-3',746912,3,2);
INSERT INTO estimate VALUES ('kinh-te',1795657666203,1795658100000,1795660500000,'forward-3',1515265,0,1);
INSERT INTO estimate VALUES ('lao-dong',1795657666203,NULL,NULL,'forward-3',NULL,NULL,NULL);
INSERT INTO estimate VALUES ('nong-nghiep',1795657666203,NULL,NULL,'forward-3',NULL,NULL,NULL);
INSERT INTO estimate VALUES ('thanh-tra',1795657666203,1795657620000,1795659000000,'forward-3',300001,0,1);
INSERT INTO estimate VALUES ('thi-dua',1795657666203,1795657620000,1795659000000,'forward-3',300001,0,1);
INSERT INTO estimate VALUES ('van-hoa',1795657666203,NULL,NULL,'forward-3',NULL,NULL,NULL);
INSERT INTO estimate VALUES ('viec-khac',1795657666203,1795657620000,1795659000000,'forward-3',300001,1,1);
INSERT INTO estimate VALUES ('xay-dung',1795657666203,NULL,NULL,'forward-3',NULL,NULL,NULL);
INSERT INTO estimate VALUES ('y-te',1795657666203,1795658100000,1795660500000,'forward-3',1515265,1,1);
INSERT INTO alert VALUES (1,'help','kiosk:k1','warning',1795395661227,1795396321320,'cli:test',1795570623824,'{}');
INSERT INTO alert VALUES (2,'dossier_asked_late','TAM-DANHAI-261123-0003','warning',1795396322495,NULL,NULL,NULL,'{"date":"2026-11-23"}');
INSERT INTO alert VALUES (3,'dossier_late','ubnd-xa','warning',1795570623824,NULL,NULL,NULL,'{"dossiers":3}');
INSERT INTO alert VALUES (4,'dossier_nearly_late','ubnd-xa','info',1795570623824,NULL,NULL,NULL,'{"dossiers":1}');
INSERT INTO alert VALUES (5,'desk_needed','chinh-sach','warning',1795570623824,NULL,NULL,1795570643876,'{"desks":1}');
INSERT INTO alert VALUES (6,'help','kiosk:k1','warning',1795655866196,NULL,NULL,1795657666203,'{}');
INSERT INTO alert VALUES (7,'queue_long','chung-thuc','warning',1795657666203,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (8,'queue_long','dang-ky-dat-dai','warning',1795657666203,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (9,'queue_long','ho-tich','warning',1795657666203,NULL,NULL,NULL,'{"waiting":3}');
INSERT INTO alert VALUES (10,'queue_long','viec-khac','warning',1795657666203,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (11,'queue_long','xay-dung','warning',1795657666203,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (12,'queue_long','y-te','warning',1795657666203,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (13,'desk_idle','1','warning',1795657666203,NULL,NULL,NULL,'{}');
INSERT INTO alert VALUES (14,'desk_idle','2','warning',1795657666203,NULL,NULL,NULL,'{}');
INSERT INTO alert VALUES (15,'printer','p1','critical',1795657666203,1795657686232,'cli:test',NULL,'{"state":"fault"}');
INSERT INTO device_health VALUES ('p1','printer','fault',1795655846189,1795655846189,'{"paper":"end"}');
INSERT INTO device_health VALUES ('p2','printer','ok',1795395661295,1795395661295,'{"code":"ok"}');
INSERT INTO device_health VALUES ('s1','sign','ok',1795655846189,1795655846189,'{}');
INSERT INTO print_job VALUES (1,'p1','ticket',1,0,'{"ahead":0,"booked":null,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600073,"lang":"vi","large":false,"number":"A001","priority":false,"service":"ho-tich","to":1795395720000,"token":"8NL2SJX84Y"}','confirmed',1795395600073,1795395661286,1795395661287,1,'{}',NULL);
INSERT INTO print_job VALUES (2,'p1','ticket',2,0,'{"ahead":1,"booked":null,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600078,"lang":"vi","large":false,"number":"A002","priority":false,"service":"ho-tich","to":1795395720000,"token":"43PNYE4F4K"}','confirmed',1795395600078,1795395661290,1795395661291,1,'{}',NULL);
INSERT INTO print_job VALUES (3,'p2','ticket',3,0,'{"ahead":2,"booked":null,"copy":0,"counters":["5"],"from":1795395900000,"issued_at":1795395600082,"lang":"vi","large":false,"number":"A003","priority":false,"service":"ho-tich","to":1795397100000,"token":"JUC9NVELYX"}','superseded',1795395600082,NULL,1795396322539,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (4,'p1','ticket',4,0,'{"ahead":3,"booked":null,"copy":0,"counters":["5"],"from":1795395900000,"issued_at":1795395600086,"lang":"vi","large":false,"number":"A004","priority":false,"service":"ho-tich","to":1795397100000,"token":"AEAJZ9C63S"}','superseded',1795395600086,NULL,1795395600108,0,'{"code":"replaced"}',NULL);
INSERT INTO print_job VALUES (5,'p1','ticket',5,0,'{"ahead":4,"booked":null,"copy":0,"counters":["5"],"from":1795396200000,"issued_at":1795395600090,"lang":"vi","large":false,"number":"A005","priority":false,"service":"ho-tich","to":1795398600000,"token":"TYVWPQYYZB"}','superseded',1795395600090,NULL,1795395600111,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (6,'p2','ticket',6,0,'{"ahead":5,"booked":null,"copy":0,"counters":["5"],"from":1795396200000,"issued_at":1795395600094,"lang":"vi","large":false,"number":"A006","priority":false,"service":"ho-tich","to":1795398600000,"token":"AK2RJBJPV4"}','superseded',1795395600094,NULL,1795396322539,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (7,'p2','ticket',7,0,'{"ahead":6,"booked":null,"copy":0,"counters":["5"],"from":1795396500000,"issued_at":1795395600098,"lang":"vi","large":false,"number":"A007","priority":false,"service":"ho-tich","to":1795400100000,"token":"F8KC95LRS6"}','superseded',1795395600098,NULL,1795396322539,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (8,'p1','ticket',8,0,'{"ahead":7,"booked":null,"copy":0,"counters":["5"],"from":1795396500000,"issued_at":1795395600102,"lang":"vi","large":false,"number":"A008","priority":false,"service":"ho-tich","to":1795400100000,"token":"KZ37D6HKTC"}','superseded',1795395600102,NULL,1795395661190,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (9,'p2','ticket',4,1,'{"ahead":2,"booked":null,"copy":1,"counters":["5"],"from":1795395900000,"issued_at":1795395600086,"lang":"vi","large":false,"number":"A004","priority":false,"service":"ho-tich","to":1795397100000,"token":"AEAJZ9C63S"}','superseded',1795395600108,NULL,1795396322539,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (10,'p1','ticket',9,0,'{"ahead":0,"booked":null,"copy":0,"counters":["5"],"from":1795396500000,"issued_at":1795395600122,"lang":"vi","large":false,"number":"A009","priority":false,"service":"y-te","to":1795400100000,"token":"NCAWCK9QSD"}','superseded',1795395600122,NULL,1795395600131,0,'{"code":"replaced"}',NULL);
INSERT INTO print_job VALUES (11,'p2','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795395600125,"lang":"vi","service":"y-te","starts_at":1795480200000,"token":"691386","typed":"691386"}','queued',1795395600125,NULL,NULL,0,'{}',NULL);
INSERT INTO print_job VALUES (12,'p1','ticket',9,1,'{"ahead":1,"booked":null,"copy":1,"counters":["5","6"],"from":1795395780000,"issued_at":1795395600122,"lang":"vi","large":false,"number":"A009","priority":false,"service":"chung-thuc","to":1795396560000,"token":"NCAWCK9QSD"}','superseded',1795395600131,NULL,1795395600135,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (13,'p2','ticket',10,0,'{"ahead":0,"booked":1795395900151,"copy":0,"counters":["2"],"from":1795395600000,"issued_at":1795395600158,"lang":"vi","large":false,"number":"C001","priority":false,"service":"thi-dua","to":1795395720000,"token":"EKEGZNCCSX"}','superseded',1795395600158,NULL,1795396322539,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (14,'p2','visit',NULL,0,'{"at":1795395661207,"code":null,"copy":0,"counters":["5"],"lang":"vi","missing":[],"number":"A010","outcome":"advice","procedure":"","reason":"other","token":"5AE7R7D5T8"}','superseded',1795395661207,NULL,1795396321422,0,'{"code":"replaced"}',NULL);
INSERT INTO print_job VALUES (15,'p2','ticket',12,0,'{"ahead":5,"booked":null,"copy":0,"counters":["5"],"from":1795396500000,"issued_at":1795395661304,"lang":"vi","large":false,"number":"A011","priority":false,"service":"ho-tich","to":1795399500000,"token":"P7QP9S4F3W"}','superseded',1795395661304,NULL,1795396322539,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (16,'p1','ticket',13,0,'{"ahead":6,"booked":null,"copy":0,"counters":["5"],"from":1795396500000,"issued_at":1795395661312,"lang":"vi","large":false,"number":"A012","priority":false,"service":"ho-tich","to":1795399500000,"token":"SECBHN5PED"}','superseded',1795395661312,NULL,1795396321315,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (17,'p1','handover',NULL,0,'{"agency":"ubnd-xa","at":1795396321336,"code":"BG-261123-1","copy":0,"count":1,"direction":"out","dossiers":["H21.25-261123-9001"],"lang":"vi","sent_at":1795396321336,"sent_by":null,"trip":"09:30"}','superseded',1795396321336,NULL,1795396321340,0,'{"code":"replaced"}',NULL);
INSERT INTO print_job VALUES (18,'p1','handover',NULL,1,'{"agency":"ubnd-xa","at":1795396321340,"code":"BG-261123-1","copy":1,"count":1,"direction":"out","dossiers":["H21.25-261123-9001"],"lang":"vi","sent_at":1795396321336,"sent_by":null,"trip":"09:30"}','confirmed',1795396321340,1795569362706,1795569362707,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (19,'p1','fee',NULL,0,'{"at":1795396321361,"code":"H21.25-261123-9002","copy":0,"counters":["5","6"],"lang":"vi","lines":[{"amount_vnd":8000,"kind":"charge","name":null}],"number":"A013","procedure":"Đăng ký khai sinh","total_vnd":8000}','superseded',1795396321361,NULL,1795569362710,0,'{"code":"late"}',2);
INSERT INTO print_job VALUES (20,'p1','fee',NULL,0,'{"at":1795396321364,"code":"H21.25-261123-9002","copy":0,"counters":["5","6"],"lang":"vi","lines":[{"amount_vnd":8000,"kind":"charge","name":null},{"amount_vnd":8000,"kind":"charge","name":null}],"number":"A013","procedure":"Đăng ký khai sinh","total_vnd":16000}','superseded',1795396321364,NULL,1795569362710,0,'{"code":"late"}',2);
INSERT INTO print_job VALUES (21,'p1','fee',NULL,0,'{"at":1795396321367,"code":"H21.25-261123-9002","copy":0,"counters":["5","6"],"lang":"vi","lines":[{"amount_vnd":8000,"kind":"charge","name":null},{"amount_vnd":8000,"kind":"charge","name":null},{"amount_vnd":8000,"kind":"charge","name":null}],"number":"A013","procedure":"Đăng ký khai sinh","total_vnd":24000}','superseded',1795396321367,NULL,1795569362710,0,'{"code":"late"}',2);
INSERT INTO print_job VALUES (22,'p1','dossier',NULL,0,'{"agency":"ubnd-xa","at":1795396321419,"code":"H21.25-261123-8000","components":0,"copy":0,"counters":["5"],"deliver":"here","due_at":1796260321392,"lang":"vi","procedure":"Đăng ký khai sinh","received_at":1795396321393,"state":2,"waits_payment":false}','superseded',1795396321419,NULL,1795569362710,0,'{"code":"late"}',3);
INSERT INTO print_job VALUES (23,'p1','visit',NULL,1,'{"at":1795395661207,"code":null,"copy":1,"counters":["5"],"lang":"vi","missing":[],"number":"A010","outcome":"advice","procedure":"","reason":"other","token":"5AE7R7D5T8"}','superseded',1795396321422,NULL,1795569362710,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (24,'p1','test',NULL,0,'{"fence":"auto","made_at":1795396322518,"printer":"p1","probe":true,"probed_at":1795396321318,"proved":"process_id"}','superseded',1795396322518,NULL,1795569362710,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (25,'p1','numbers',NULL,0,'{"made_at":1795396322520,"numbers":[{"issued_at":1795395661312,"number":"A012","service":"ho-tich"}]}','superseded',1795396322520,NULL,1795569362710,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (26,'p1','seal',NULL,0,'{"date":null,"hash":"76c9d945683f2493776014dee4ba5d19b351f94b2aefb6c2f57c46e958827e82","made_at":1795396322515,"node":"8a02dbe6","seq":196,"signed":true}','confirmed',1795396322522,1795569362719,1795569362720,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (27,'p1','report',NULL,0,'{"called":5,"date":"2026-11-23","kept":5,"made_at":1795396322525,"open":true,"services":[{"code":"ho-tich","done":3,"tickets":12,"wait":24457},{"code":"chung-thuc","done":0,"tickets":2,"wait":0},{"code":"thi-dua","done":0,"tickets":1,"wait":0}],"slips":{"confirmed":2,"queued":6,"superseded":4},"states":{"cancelled":2,"done":3,"waiting":10},"tickets":15,"wait_max":61105,"wait_mean":24457,"wait_p90":61105}','confirmed',1795396322525,1795569362723,1795569362724,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (28,'p1','appointment',NULL,0,'{"copy":0,"counters":["2"],"issued_at":1795396322539,"lang":"vi","number":"C001","service":"thi-dua","starts_at":1795480200000,"token":"C8SWBFYNLV"}','confirmed',1795396322539,1795569362727,1795569362728,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (29,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322539,"lang":"vi","number":"A002","service":"ho-tich","starts_at":1795480200000,"token":"ZX4ABY8HJ2"}','confirmed',1795396322539,1795569362731,1795569362732,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (30,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322539,"lang":"vi","number":"A001","service":"ho-tich","starts_at":1795480200000,"token":"ESSLARPAYH"}','confirmed',1795396322539,1795569362735,1795569362736,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (31,'p1','appointment',NULL,0,'{"copy":0,"counters":["6"],"issued_at":1795396322539,"lang":"vi","number":"A003","service":"chung-thuc","starts_at":1795480200000,"token":"KNV6SCE3XY"}','confirmed',1795396322539,1795569362739,1795569362740,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (32,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322539,"lang":"vi","number":"A004","service":"ho-tich","starts_at":1795480200000,"token":"BA6B3CZMA9"}','confirmed',1795396322539,1795569362743,1795569362744,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (33,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322539,"lang":"vi","number":"A006","service":"ho-tich","starts_at":1795480200000,"token":"MFUDWNXVHH"}','confirmed',1795396322539,1795569362747,1795569362748,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (34,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322539,"lang":"vi","number":"A007","service":"ho-tich","starts_at":1795480200000,"token":"NKYQF69S8L"}','confirmed',1795396322539,1795569362751,1795569362752,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (35,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322539,"lang":"vi","number":"A011","service":"ho-tich","starts_at":1795480200000,"token":"LM5RCWTRRE"}','unknown',1795396322539,1795569362755,1795569362756,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (36,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322539,"lang":"vi","number":"A012","service":"ho-tich","starts_at":1795480200000,"token":"WKVGXDEV6M"}','confirmed',1795396322539,1795654964037,1795654964038,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (37,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322539,"lang":"vi","number":"A014","service":"ho-tich","starts_at":1795480200000,"token":"6DYRVNM4C8"}','unknown',1795396322539,1795654964041,1795654964042,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (38,'p1','ticket',16,0,'{"ahead":0,"booked":null,"copy":0,"counters":["2"],"from":null,"issued_at":1795482722593,"lang":"vi","large":false,"number":"C001","priority":false,"service":"thi-dua","to":null,"token":"HKGWX5L5M6"}','superseded',1795482722593,NULL,1795482722596,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (39,'p1','ticket',17,0,'{"ahead":0,"booked":null,"copy":0,"counters":["6"],"from":1795569120000,"issued_at":1795569142645,"lang":"vi","large":false,"number":"H001","priority":false,"service":"chung-thuc","to":1795569300000,"token":"99NNZN5NQT"}','superseded',1795569142645,NULL,1795569422767,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (40,'p1','ticket',18,0,'{"ahead":0,"booked":null,"copy":0,"counters":["1"],"from":1795569120000,"issued_at":1795569162651,"lang":"vi","large":false,"number":"L001","priority":false,"service":"dang-ky-dat-dai","to":1795569300000,"token":"XGM8GYBMEH"}','superseded',1795569162651,NULL,1795570402792,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (41,'p1','ticket',19,0,'{"ahead":0,"booked":null,"copy":0,"counters":["3"],"from":1795569180000,"issued_at":1795569182657,"lang":"vi","large":false,"number":"U001","priority":false,"service":"chinh-sach","to":1795569300000,"token":"RRXVKJSX53"}','superseded',1795569182657,NULL,1795570643847,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (42,'p1','ticket',20,0,'{"ahead":1,"booked":null,"copy":0,"counters":["6"],"from":1795569300000,"issued_at":1795569202663,"lang":"vi","large":false,"number":"H002","priority":false,"service":"chung-thuc","to":1795570080000,"token":"XUNTRLWPHT"}','superseded',1795569202663,NULL,1795570643847,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (43,'p1','ticket',21,0,'{"ahead":1,"booked":null,"copy":0,"counters":["1"],"from":1795569600000,"issued_at":1795569222668,"lang":"vi","large":false,"number":"L002","priority":false,"service":"dang-ky-dat-dai","to":1795571100000,"token":"FR534XCNSH"}','superseded',1795569222668,NULL,1795570643847,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (44,'p1','ticket',22,0,'{"ahead":1,"booked":null,"copy":0,"counters":["3"],"from":1795569480000,"issued_at":1795569242673,"lang":"vi","large":false,"number":"U002","priority":false,"service":"chinh-sach","to":1795570620000,"token":"JLYNQZT3Z4"}','superseded',1795569242673,NULL,1795570643847,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (45,'p1','ticket',23,0,'{"ahead":0,"booked":null,"copy":0,"counters":["6"],"from":1795569240000,"issued_at":1795569262678,"lang":"vi","large":true,"number":"H003","priority":true,"service":"chung-thuc","to":1795569360000,"token":"85BZKTYR3A"}','superseded',1795569262678,NULL,1795569402762,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (46,'p1','ticket',24,0,'{"ahead":0,"booked":null,"copy":0,"counters":["1"],"from":1795569240000,"issued_at":1795569282683,"lang":"vi","large":true,"number":"L003","priority":true,"service":"dang-ky-dat-dai","to":1795569420000,"token":"HRKFT44QHL"}','superseded',1795569282683,NULL,1795569902778,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (47,'p1','ticket',25,0,'{"ahead":0,"booked":null,"copy":0,"counters":["3"],"from":1795569300000,"issued_at":1795569302688,"lang":"vi","large":true,"number":"U003","priority":true,"service":"chinh-sach","to":1795569420000,"token":"G9JY8BNKYT"}','superseded',1795569302688,NULL,1795570643847,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (48,'p1','ticket',26,0,'{"ahead":3,"booked":null,"copy":0,"counters":["6"],"from":1795569900000,"issued_at":1795569322693,"lang":"vi","large":false,"number":"H004","priority":false,"service":"chung-thuc","to":1795571700000,"token":"SL8WEPENJP"}','superseded',1795569322693,NULL,1795570643847,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (49,'p1','ticket',27,0,'{"ahead":3,"booked":null,"copy":0,"counters":["1"],"from":1795570500000,"issued_at":1795569342698,"lang":"vi","large":false,"number":"L004","priority":false,"service":"dang-ky-dat-dai","to":1795574400000,"token":"GJL43HNLFB"}','superseded',1795569342698,NULL,1795570643847,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (50,'p1','ticket',28,0,'{"ahead":3,"booked":null,"copy":0,"counters":["3"],"from":1795570200000,"issued_at":1795569362703,"lang":"vi","large":false,"number":"U004","priority":false,"service":"chinh-sach","to":1795572000000,"token":"SRQX2ALEEV"}','superseded',1795569362703,NULL,1795570643847,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (51,'p1','visit',NULL,0,'{"at":1795569902778,"code":null,"copy":0,"counters":["1"],"lang":"vi","missing":[],"number":"L003","outcome":"supplement","procedure":"","reason":"missing","token":"NYCB3BJMYT"}','superseded',1795569902778,NULL,1795654964045,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (52,'p1','visit',NULL,0,'{"at":1795570402792,"code":null,"copy":0,"counters":["1"],"lang":"vi","missing":[],"number":"L001","outcome":"refused","procedure":"","reason":"not_competent","token":"PJ7C8HF4YU"}','superseded',1795570402792,NULL,1795654964045,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (53,'p1','ticket',29,0,'{"ahead":0,"booked":null,"copy":0,"counters":["5"],"from":1795654680000,"issued_at":1795654683959,"lang":"vi","large":false,"number":"A001","priority":false,"service":"ho-tich","to":1795654800000,"token":"XCVSKMNKMP"}','superseded',1795654683959,NULL,1795655044062,0,'{"code":"replaced"}',NULL);
INSERT INTO print_job VALUES (54,'p1','ticket',30,0,'{"ahead":1,"booked":null,"copy":0,"counters":["5"],"from":1795654680000,"issued_at":1795654703965,"lang":"vi","large":false,"number":"A002","priority":false,"service":"ho-tich","to":1795654860000,"token":"JYBMYLH3DE"}','started',1795654703965,1795655044066,NULL,1,'{}',NULL);
INSERT INTO print_job VALUES (55,'p1','ticket',31,0,'{"ahead":2,"booked":null,"copy":0,"counters":["5"],"from":1795654680000,"issued_at":1795654723970,"lang":"vi","large":false,"number":"A003","priority":false,"service":"ho-tich","to":1795655340000,"token":"NXAX8YC69N"}','superseded',1795654723970,NULL,1795655706147,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (56,'p1','ticket',32,0,'{"ahead":3,"booked":null,"copy":0,"counters":["5"],"from":1795654740000,"issued_at":1795654743975,"lang":"vi","large":false,"number":"A004","priority":false,"service":"ho-tich","to":1795655340000,"token":"7KN3FRD6SZ"}','superseded',1795654743975,NULL,1795655846174,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (57,'p1','ticket',33,0,'{"ahead":4,"booked":null,"copy":0,"counters":["5"],"from":1795654740000,"issued_at":1795654763980,"lang":"vi","large":false,"number":"A005","priority":false,"service":"ho-tich","to":1795655460000,"token":"MCZ6KGD63M"}','superseded',1795654763980,NULL,1795655846174,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (58,'p1','ticket',34,0,'{"ahead":5,"booked":null,"copy":0,"counters":["5"],"from":1795654920000,"issued_at":1795654783985,"lang":"vi","large":false,"number":"A006","priority":false,"service":"ho-tich","to":1795656000000,"token":"KW76MKUFH7"}','superseded',1795654783985,NULL,1795655846174,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (59,'p1','ticket',35,0,'{"ahead":6,"booked":null,"copy":0,"counters":["5"],"from":1795654980000,"issued_at":1795654803990,"lang":"vi","large":false,"number":"A007","priority":false,"service":"ho-tich","to":1795656120000,"token":"NGTT4BBYRC"}','superseded',1795654803990,NULL,1795655305095,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (60,'p1','ticket',36,0,'{"ahead":7,"booked":null,"copy":0,"counters":["5"],"from":1795654920000,"issued_at":1795654823995,"lang":"vi","large":false,"number":"A008","priority":false,"service":"ho-tich","to":1795655880000,"token":"UVUFEV4MZW"}','superseded',1795654823995,NULL,1795655846174,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (61,'p1','ticket',37,0,'{"ahead":8,"booked":null,"copy":0,"counters":["5"],"from":1795654980000,"issued_at":1795654844000,"lang":"vi","large":false,"number":"A009","priority":false,"service":"ho-tich","to":1795656000000,"token":"LUVHDQ5LDN"}','superseded',1795654844000,NULL,1795655024058,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (62,'p1','ticket',38,0,'{"ahead":0,"booked":null,"copy":0,"counters":["6"],"from":1795654860000,"issued_at":1795654864005,"lang":"vi","large":false,"number":"H001","priority":false,"service":"chung-thuc","to":1795655040000,"token":"KD7ZJ54FC9"}','superseded',1795654864005,NULL,1795655846174,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (63,'p1','ticket',39,0,'{"ahead":1,"booked":null,"copy":0,"counters":["6"],"from":1795654860000,"issued_at":1795654884011,"lang":"vi","large":false,"number":"H002","priority":false,"service":"chung-thuc","to":1795655700000,"token":"SRYT9FU3CK"}','superseded',1795654884011,NULL,1795655846174,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (64,'p1','ticket',40,0,'{"ahead":0,"booked":null,"copy":0,"counters":["1"],"from":1795654860000,"issued_at":1795654904016,"lang":"vi","large":false,"number":"L001","priority":false,"service":"dang-ky-dat-dai","to":1795655280000,"token":"5BZSSSUQT4"}','superseded',1795654904016,NULL,1795655846174,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (65,'p1','ticket',41,0,'{"ahead":0,"booked":null,"copy":0,"counters":["4"],"from":1795654920000,"issued_at":1795654924022,"lang":"vi","large":false,"number":"R001","priority":false,"service":"xay-dung","to":1795655340000,"token":"ZJQPPU3A6L"}','superseded',1795654924022,NULL,1795655846174,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (66,'p1','ticket',42,0,'{"ahead":0,"booked":null,"copy":0,"counters":["2"],"from":1795654920000,"issued_at":1795654944028,"lang":"vi","large":false,"number":"C001","priority":false,"service":"viec-khac","to":1795655160000,"token":"9HXWWNYC44"}','superseded',1795654944028,NULL,1795655846174,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (67,'p1','ticket',43,0,'{"ahead":0,"booked":null,"copy":0,"counters":["5"],"from":1795654920000,"issued_at":1795654964034,"lang":"vi","large":true,"number":"A010","priority":true,"service":"ho-tich","to":1795655040000,"token":"34KJUCQ26X"}','superseded',1795654964034,NULL,1795655846174,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (68,'p1','ticket',29,1,'{"ahead":2,"booked":null,"copy":1,"counters":["5"],"from":null,"issued_at":1795654683959,"lang":"vi","large":false,"number":"A001","priority":false,"service":"ho-tich","to":null,"token":"XCVSKMNKMP"}','superseded',1795655044062,NULL,1795655846174,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (69,'p2','ticket',30,1,'{"ahead":0,"booked":null,"copy":1,"counters":["5"],"from":null,"issued_at":1795654703965,"lang":"vi","large":false,"number":"A002","priority":false,"service":"ho-tich","to":null,"token":"JYBMYLH3DE"}','failed_before_send',1795655846171,NULL,1795655846187,0,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (70,'p1','ticket',45,0,'{"ahead":0,"booked":null,"copy":0,"counters":["5"],"from":1795658400000,"issued_at":1795657706237,"lang":"vi","large":false,"number":"A011","priority":false,"service":"kinh-te","to":1795662300000,"token":"SRUBTR8M6V"}','queued',1795657706237,NULL,NULL,0,'{}',NULL);
INSERT INTO print_job VALUES (71,'p1','ticket',46,0,'{"ahead":0,"booked":null,"copy":0,"counters":["2"],"from":1795657920000,"issued_at":1795657726242,"lang":"vi","large":false,"number":"C003","priority":false,"service":"thi-dua","to":1795659000000,"token":"SEJ4J83XXV"}','queued',1795657726242,NULL,NULL,0,'{}',NULL);
INSERT INTO appointment VALUES (1,'691386','y-te',1795480200000,'missed',NULL,'{}','booked',NULL,NULL);
INSERT INTO appointment VALUES (2,'497307','thi-dua',1795395900151,'used',10,'{}','booked',NULL,NULL);
INSERT INTO appointment VALUES (3,'559942','thi-dua',1795395900151,'cancelled',NULL,'{}','booked',NULL,NULL);
INSERT INTO appointment VALUES (4,'HEN-1','thi-dua',1795395960151,'missed',NULL,'{}','booked',NULL,'cong');
INSERT INTO appointment VALUES (5,'C8SWBFYNLV','thi-dua',1795480200000,'used',16,'{"number":"C001","ticket":10}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (6,'ZX4ABY8HJ2','ho-tich',1795480200000,'booked',NULL,'{"number":"A002","ticket":2}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (7,'ESSLARPAYH','ho-tich',1795480200000,'booked',NULL,'{"number":"A001","ticket":1}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (8,'KNV6SCE3XY','chung-thuc',1795480200000,'booked',NULL,'{"number":"A003","ticket":3}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (9,'BA6B3CZMA9','ho-tich',1795480200000,'booked',NULL,'{"number":"A004","ticket":4}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (10,'MFUDWNXVHH','ho-tich',1795480200000,'booked',NULL,'{"number":"A006","ticket":6}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (11,'NKYQF69S8L','ho-tich',1795480200000,'booked',NULL,'{"number":"A007","ticket":7}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (12,'LM5RCWTRRE','ho-tich',1795480200000,'booked',NULL,'{"number":"A011","ticket":12}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (13,'WKVGXDEV6M','ho-tich',1795480200000,'booked',NULL,'{"number":"A012","ticket":13}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (14,'6DYRVNM4C8','ho-tich',1795480200000,'booked',NULL,'{"number":"A014","ticket":15}','tomorrow',NULL,NULL);
INSERT INTO appointment VALUES (15,'H-17','ho-tich',1795657726244,'booked',NULL,'{}','tomorrow',NULL,NULL);
INSERT INTO process VALUES ('keeper',4242,1795395661265,1795657666203);
INSERT INTO ticket VALUES (1,1,'A001','a',1,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600073,1795396500073,1795396500073,1795396322539,'returned',NULL,1,1795395661178,NULL,NULL,1795396322539,NULL,'tomorrow_first','8NL2SJX84Y','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395600000,1795395720000,'forward-3',1,1,3,1,NULL,NULL,0,0,2,NULL);
INSERT INTO ticket VALUES (2,1,'A002','a',2,'ho-tich','ttpvhcc','sanh','expired','priority',1795395600078,1795395900078,1795393200078,1795396322539,'transferred',NULL,3,1795395600172,NULL,NULL,1795396322539,NULL,'tomorrow_first','43PNYE4F4K','cli','kiosk:k1','vi',NULL,1,'6',NULL,NULL,NULL,1795395600000,1795395720000,'forward-3',1,1,5,2,NULL,NULL,NULL,1,2,NULL);
INSERT INTO ticket VALUES (3,1,'A003','a',3,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795395600082,1795396500082,1795396500082,1795396322539,NULL,NULL,0,NULL,NULL,NULL,1795396322539,NULL,'tomorrow_first','JUC9NVELYX','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395900000,1795397100000,'forward-3',1,1,NULL,3,NULL,NULL,NULL,2,2,NULL);
INSERT INTO ticket VALUES (4,1,'A004','a',4,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600086,1795396500086,1795396500086,1795396322539,NULL,NULL,0,NULL,NULL,NULL,1795396322539,NULL,'tomorrow_first','AEAJZ9C63S','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395900000,1795397100000,'forward-3',2,1,NULL,9,NULL,NULL,720000,3,2,NULL);
INSERT INTO ticket VALUES (5,1,'A005','a',5,'ho-tich','ttpvhcc','sanh','cancelled',NULL,1795395600090,1795396500090,1795396500090,1795395600111,NULL,NULL,0,NULL,NULL,NULL,1795395600111,NULL,'asked','TYVWPQYYZB','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396200000,1795398600000,'forward-3',1,1,NULL,5,NULL,NULL,1440000,4,2,NULL);
INSERT INTO ticket VALUES (6,1,'A006','a',6,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600094,1795396500094,1795396500094,1795396322539,NULL,NULL,0,NULL,NULL,NULL,1795396322539,NULL,'tomorrow_first','AK2RJBJPV4','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396200000,1795398600000,'forward-3',1,1,NULL,6,NULL,NULL,1440000,5,2,NULL);
INSERT INTO ticket VALUES (7,1,'A007','a',7,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600098,1795396500098,1795396500098,1795396322539,NULL,NULL,0,NULL,NULL,NULL,1795396322539,NULL,'tomorrow_first','F8KC95LRS6','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396500000,1795400100000,'forward-3',1,1,NULL,7,NULL,NULL,2160000,6,2,NULL);
INSERT INTO ticket VALUES (8,1,'A008','a',8,'ho-tich','ttpvhcc','sanh','done',NULL,1795395600102,1795396500102,1795396500102,1795395661190,NULL,NULL,1,1795395661188,NULL,NULL,1795395661190,'accepted',NULL,'KZ37D6HKTC','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396500000,1795400100000,'forward-3',1,1,4,8,NULL,NULL,2160000,7,2,NULL);
INSERT INTO ticket VALUES (9,1,'A009','a',9,'chung-thuc','ttpvhcc','sanh','cancelled',NULL,1795395600122,1795396500122,1795396500122,1795395600135,NULL,NULL,0,NULL,NULL,NULL,1795395600135,NULL,'asked','NCAWCK9QSD','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395780000,1795396560000,'forward-3',2,1,NULL,12,NULL,NULL,NULL,0,1,NULL);
INSERT INTO ticket VALUES (10,1,'C001','c',1,'thi-dua','ttpvhcc','sanh','expired',NULL,1795395600158,1795395900151,1795381500151,1795396322539,NULL,NULL,0,NULL,NULL,NULL,1795396322539,NULL,'tomorrow_first','EKEGZNCCSX','appointment','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,2,1795395600000,1795395720000,'forward-3',1,1,NULL,13,NULL,NULL,0,0,1,NULL);
INSERT INTO ticket VALUES (11,1,'A010','a',10,'ho-tich','ttpvhcc','sanh','done',NULL,1795395661197,1795396561197,1795396561197,1795396321422,NULL,NULL,1,1795395661197,NULL,NULL,1795395661207,'advice',NULL,'6LLNWP9CY8','desk','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,6,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO ticket VALUES (12,1,'A011','a',11,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395661304,1795396561304,1795396561304,1795396322539,NULL,NULL,0,NULL,NULL,NULL,1795396322539,NULL,'tomorrow_first','P7QP9S4F3W','cli','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,1795396500000,1795399500000,'forward-3',1,2,NULL,15,NULL,NULL,1860000,5,2,NULL);
INSERT INTO ticket VALUES (13,1,'A012','a',12,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395661312,1795396561312,1795396561312,1795396322539,NULL,NULL,0,NULL,NULL,NULL,1795396322539,NULL,'tomorrow_first','SECBHN5PED','cli','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,1795396500000,1795399500000,'forward-3',1,2,NULL,16,NULL,NULL,1860000,5,2,NULL);
INSERT INTO ticket VALUES (14,1,'A013','a',13,'ho-tich','ttpvhcc','sanh','done',NULL,1795396321357,1795397221357,1795397221357,1795396321386,'returned',NULL,3,1795396321357,NULL,NULL,1795396321386,'fee_paid',NULL,'BDKRBE69ZS','desk','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,2,9,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO ticket VALUES (15,1,'A014','a',14,'ho-tich','ttpvhcc','sanh','expired',NULL,1795396321455,1795397221455,1795397221455,1795396322539,NULL,NULL,0,NULL,NULL,NULL,1795396322539,NULL,'tomorrow_first','HJMXRRTF6R','cli','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,1795396800000,1795398000000,'forward-3',0,2,NULL,NULL,NULL,NULL,1464416,7,2,NULL);
INSERT INTO ticket VALUES (16,2,'C001','c',1,'thi-dua','ttpvhcc','sanh','expired',NULL,1795482722593,1795483022593,1795476600000,1795482722596,NULL,NULL,0,NULL,NULL,NULL,1795482722596,NULL,'day_closed','HKGWX5L5M6','appointment','cli:test','vi',NULL,1,NULL,NULL,NULL,5,NULL,NULL,NULL,1,3,NULL,38,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO ticket VALUES (17,3,'H001','h',1,'chung-thuc','ttpvhcc','sanh','done',NULL,1795569142645,1795570042645,1795570042645,1795569422767,NULL,NULL,1,1795569402762,NULL,NULL,1795569422767,'result_returned',NULL,'99NNZN5NQT','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569120000,1795569300000,'forward-3',1,3,11,39,NULL,NULL,0,0,1,NULL);
INSERT INTO ticket VALUES (18,3,'L001','l',1,'dang-ky-dat-dai','ttpvhcc','sanh','done',NULL,1795569162651,1795570062651,1795570062651,1795570422797,NULL,NULL,1,1795569942786,NULL,NULL,1795570402792,'refused',NULL,'XGM8GYBMEH','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569120000,1795569300000,'forward-3',1,3,14,40,NULL,NULL,0,0,1,NULL);
INSERT INTO ticket VALUES (19,3,'U001','u',1,'chinh-sach','ttpvhcc','sanh','done',NULL,1795569182657,1795570082657,1795570082657,1795570643847,NULL,NULL,1,1795570583812,NULL,NULL,1795570643847,'unrecorded',NULL,'RRXVKJSX53','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569180000,1795569300000,'forward-3',1,3,16,41,NULL,NULL,0,0,1,NULL);
INSERT INTO ticket VALUES (20,3,'H002','h',2,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795569202663,1795570102663,1795570102663,1795570643847,NULL,NULL,1,1795569422767,NULL,NULL,1795570643847,NULL,'day_closed','XUNTRLWPHT','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569300000,1795570080000,'forward-3',1,3,12,42,NULL,NULL,420001,1,1,NULL);
INSERT INTO ticket VALUES (21,3,'L002','l',2,'dang-ky-dat-dai','ttpvhcc','sanh','expired',NULL,1795569222668,1795570122668,1795570122668,1795570643847,NULL,NULL,1,1795570623818,NULL,NULL,1795570643847,NULL,'day_closed','FR534XCNSH','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569600000,1795571100000,'forward-3',1,3,17,43,NULL,NULL,900001,1,1,NULL);
INSERT INTO ticket VALUES (22,3,'U002','u',2,'chinh-sach','ttpvhcc','sanh','expired',NULL,1795569242673,1795570142673,1795570142673,1795570643847,NULL,NULL,0,NULL,NULL,NULL,1795570643847,NULL,'day_closed','JLYNQZT3Z4','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569480000,1795570620000,'forward-3',1,3,NULL,44,NULL,NULL,720001,1,1,NULL);
INSERT INTO ticket VALUES (23,3,'H003','h',3,'chung-thuc','ttpvhcc','sanh','done','priority',1795569262678,1795569562678,1795566562678,1795569402762,NULL,NULL,1,1795569382759,NULL,NULL,1795569402762,'result_returned',NULL,'85BZKTYR3A','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569240000,1795569360000,'forward-3',1,3,10,45,NULL,NULL,0,0,1,NULL);
INSERT INTO ticket VALUES (24,3,'L003','l',3,'dang-ky-dat-dai','ttpvhcc','sanh','done','priority',1795569282683,1795569582683,1795566582683,1795569922783,NULL,NULL,1,1795569442772,NULL,NULL,1795569902778,'supplement',NULL,'HRKFT44QHL','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569240000,1795569420000,'forward-3',1,3,13,46,NULL,NULL,0,0,1,NULL);
INSERT INTO ticket VALUES (25,3,'U003','u',3,'chinh-sach','ttpvhcc','sanh','expired','priority',1795569302688,1795569602688,1795566602688,1795570643847,NULL,NULL,3,1795570442800,1795570563809,NULL,1795570643847,NULL,'day_closed','G9JY8BNKYT','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569300000,1795569420000,'forward-3',1,3,15,47,NULL,NULL,0,0,1,NULL);
INSERT INTO ticket VALUES (26,3,'H004','h',4,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795569322693,1795570222693,1795570222693,1795570643847,NULL,NULL,0,NULL,NULL,NULL,1795570643847,NULL,'day_closed','SL8WEPENJP','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569900000,1795571700000,'forward-3',1,3,NULL,48,NULL,NULL,1260003,3,1,NULL);
INSERT INTO ticket VALUES (27,3,'L004','l',4,'dang-ky-dat-dai','ttpvhcc','sanh','expired',NULL,1795569342698,1795570242698,1795570242698,1795570643847,NULL,NULL,0,NULL,NULL,NULL,1795570643847,NULL,'day_closed','GJL43HNLFB','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795570500000,1795574400000,'forward-3',1,3,NULL,49,NULL,NULL,2700003,3,1,NULL);
INSERT INTO ticket VALUES (28,3,'U004','u',4,'chinh-sach','ttpvhcc','sanh','expired',NULL,1795569362703,1795570262703,1795570262703,1795570643847,NULL,NULL,0,NULL,NULL,NULL,1795570643847,NULL,'day_closed','SRQX2ALEEV','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795570200000,1795572000000,'forward-3',1,3,NULL,50,NULL,NULL,2160003,3,1,NULL);
INSERT INTO ticket VALUES (29,4,'A001','a',1,'ho-tich','ttpvhcc','sanh','absent',NULL,1795654683959,1795655583959,1795655583959,1795655446108,NULL,NULL,3,1795655325099,1795655446108,NULL,NULL,NULL,NULL,'XCVSKMNKMP','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654680000,1795654800000,'forward-3',2,3,21,68,NULL,NULL,0,0,2,NULL);
INSERT INTO ticket VALUES (30,4,'A002','a',2,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795654703965,1795655603965,1795655603965,1795655846171,'transferred',NULL,1,1795655466111,NULL,NULL,NULL,NULL,NULL,'JYBMYLH3DE','kiosk','kiosk:k1','vi',NULL,1,'1',NULL,NULL,NULL,1795654680000,1795654860000,'forward-3',2,3,22,69,NULL,NULL,0,1,2,NULL);
INSERT INTO ticket VALUES (31,4,'A003','a',3,'chung-thuc','ttpvhcc','sanh','done',NULL,1795654723970,1795655623970,1795655623970,1795655706147,'transferred',NULL,2,1795655506117,NULL,NULL,1795655706147,'result_returned',NULL,'NXAX8YC69N','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654680000,1795655340000,'forward-3',1,3,26,55,NULL,NULL,305088,2,2,NULL);
INSERT INTO ticket VALUES (32,4,'A004','a',4,'ho-tich','ttpvhcc','sanh','serving',NULL,1795654743975,1795655643975,1795655643975,1795655666141,NULL,'5',1,1795655606132,NULL,NULL,NULL,NULL,NULL,'7KN3FRD6SZ','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654740000,1795655340000,'forward-3',1,3,25,56,NULL,NULL,305088,3,2,NULL);
INSERT INTO ticket VALUES (33,4,'A005','a',5,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795654763980,1795655663980,1795655663980,1795654763980,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'MCZ6KGD63M','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654740000,1795655460000,'forward-3',1,3,NULL,57,NULL,NULL,610176,4,2,NULL);
INSERT INTO ticket VALUES (34,4,'A006','a',6,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795654783985,1795655683985,1795655683985,1795654783985,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'KW76MKUFH7','kiosk','kiosk:k1','vi','deaf',1,NULL,NULL,NULL,NULL,1795654920000,1795656000000,'forward-3',1,3,NULL,58,NULL,NULL,915264,5,2,NULL);
INSERT INTO ticket VALUES (35,4,'A007','a',7,'ho-tich','ttpvhcc','sanh','done','priority',1795654803990,1795655103990,1795652403990,1795655305095,'present',NULL,4,1795655064068,NULL,NULL,1795655305095,'accepted',NULL,'NGTT4BBYRC','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654980000,1795656120000,'forward-3',1,3,20,59,NULL,NULL,NULL,6,2,NULL);
INSERT INTO ticket VALUES (36,4,'A008','a',8,'y-te','ttpvhcc','sanh','waiting',NULL,1795654823995,1795655723995,1795655723995,1795655004055,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'UVUFEV4MZW','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654920000,1795655880000,'forward-3',1,3,NULL,60,NULL,NULL,NULL,7,2,NULL);
INSERT INTO ticket VALUES (37,4,'A009','a',9,'ho-tich','ttpvhcc','sanh','cancelled',NULL,1795654844000,1795655744000,1795655744000,1795655024058,NULL,NULL,0,NULL,NULL,NULL,1795655024058,NULL,'asked','LUVHDQ5LDN','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654980000,1795656000000,'forward-3',1,3,NULL,61,NULL,NULL,1525440,8,2,NULL);
INSERT INTO ticket VALUES (38,4,'H001','h',1,'chung-thuc','ttpvhcc','sanh','called',NULL,1795654864005,1795655764005,1795655764005,1795655766157,NULL,'6',3,1795655726151,NULL,NULL,NULL,NULL,NULL,'KD7ZJ54FC9','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654860000,1795655040000,'forward-3',1,3,27,62,NULL,NULL,0,0,2,NULL);
INSERT INTO ticket VALUES (39,4,'H002','h',2,'chung-thuc','ttpvhcc','sanh','waiting',NULL,1795654884011,1795655784011,1795655784011,1795654884011,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'SRYT9FU3CK','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654860000,1795655700000,'forward-3',1,3,NULL,63,NULL,NULL,373456,1,2,NULL);
INSERT INTO ticket VALUES (40,4,'L001','l',1,'dang-ky-dat-dai','ttpvhcc','sanh','waiting',NULL,1795654904016,1795655804016,1795655804016,1795654904016,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'5BZSSSUQT4','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654860000,1795655280000,'forward-3',1,3,NULL,64,NULL,NULL,0,0,1,NULL);
INSERT INTO ticket VALUES (41,4,'R001','r',1,'xay-dung','ttpvhcc','sanh','waiting',NULL,1795654924022,1795655824022,1795655824022,1795654924022,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'ZJQPPU3A6L','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654920000,1795655340000,'forward-3',1,3,NULL,65,NULL,NULL,0,0,1,NULL);
INSERT INTO ticket VALUES (42,4,'C001','c',1,'viec-khac','ttpvhcc','sanh','waiting',NULL,1795654944028,1795655844028,1795655844028,1795654944028,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'9HXWWNYC44','kiosk','kiosk:k1','vi',NULL,1,NULL,'q2',7,NULL,1795654920000,1795655160000,'forward-3',1,3,NULL,66,NULL,NULL,0,0,2,NULL);
INSERT INTO ticket VALUES (43,4,'A010','a',10,'ho-tich','ttpvhcc','sanh','parked','priority',1795654964034,1795655264034,1795652264034,1795655245086,NULL,NULL,1,1795655205080,NULL,1795655245086,NULL,NULL,NULL,'34KJUCQ26X','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654920000,1795655040000,'forward-3',1,3,19,67,NULL,NULL,0,0,2,NULL);
INSERT INTO ticket VALUES (44,4,'C002','c',2,'thanh-tra','ttpvhcc','sanh','done',NULL,1795655806163,1795656706163,1795656706163,1795655826168,NULL,NULL,1,1795655806163,NULL,NULL,1795655826168,'left',NULL,'3RX7ALKUXA','desk','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,3,28,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO ticket VALUES (45,4,'A011','a',11,'kinh-te','ttpvhcc','sanh','waiting',NULL,1795657706237,1795658606237,1795658606237,1795657706237,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'SRUBTR8M6V','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795658400000,1795662300000,'forward-3',1,3,NULL,70,NULL,NULL,1305520,0,1,NULL);
INSERT INTO ticket VALUES (46,4,'C003','c',3,'thi-dua','ttpvhcc','sanh','waiting',NULL,1795657726242,1795658626242,1795658626242,1795657726242,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'SEJ4J83XXV','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795657920000,1795659000000,'forward-3',1,3,NULL,71,NULL,NULL,308752,0,1,NULL);
INSERT INTO leg VALUES (1,1,'ho-tich',1795396500073,1795395600073,'5','q5',1795395661178,1795395661180,1795395661182,NULL);
INSERT INTO leg VALUES (1,2,'ho-tich',1795396500073,1795395661186,NULL,NULL,NULL,NULL,1795396322539,NULL);
INSERT INTO leg VALUES (2,1,'ho-tich',1795396500078,1795395600078,'5','q5',1795395600172,NULL,1795395661176,NULL);
INSERT INTO leg VALUES (2,2,'ho-tich',1795395900078,1795395661184,'5','q5',1795395661193,NULL,1795395661195,'transferred');
INSERT INTO leg VALUES (2,3,'ho-tich',1795395900078,1795395661195,NULL,NULL,NULL,NULL,1795396322539,NULL);
INSERT INTO leg VALUES (3,1,'chung-thuc',1795396500082,1795395600082,NULL,NULL,NULL,NULL,1795396322539,NULL);
INSERT INTO leg VALUES (4,1,'ho-tich',1795396500086,1795395600086,NULL,NULL,NULL,NULL,1795396322539,NULL);
INSERT INTO leg VALUES (5,1,'ho-tich',1795396500090,1795395600090,NULL,NULL,NULL,NULL,1795395600111,NULL);
INSERT INTO leg VALUES (6,1,'ho-tich',1795396500094,1795395600094,NULL,NULL,NULL,NULL,1795396322539,NULL);
INSERT INTO leg VALUES (7,1,'ho-tich',1795396500098,1795395600098,NULL,NULL,NULL,NULL,1795396322539,NULL);
INSERT INTO leg VALUES (8,1,'ho-tich',1795396500102,1795395600102,'5','q5',1795395661188,1795395661190,1795395661190,'accepted');
INSERT INTO leg VALUES (9,1,'chung-thuc',1795396500122,1795395600122,NULL,NULL,NULL,NULL,1795395600135,NULL);
INSERT INTO leg VALUES (10,1,'thi-dua',1795395900151,1795395600158,NULL,NULL,NULL,NULL,1795396322539,NULL);
INSERT INTO leg VALUES (11,1,'ho-tich',1795396561197,1795395661197,'5','q5',1795395661197,1795395661197,1795395661207,'advice');
INSERT INTO leg VALUES (12,1,'ho-tich',1795396561304,1795395661304,NULL,NULL,NULL,NULL,1795396322539,NULL);
INSERT INTO leg VALUES (13,1,'ho-tich',1795396561312,1795395661312,NULL,NULL,NULL,NULL,1795396322539,NULL);
INSERT INTO leg VALUES (14,1,'ho-tich',1795397221357,1795396321357,'5','q5',1795396321357,1795396321357,1795396321374,'transferred');
INSERT INTO leg VALUES (14,2,'chung-thuc',1795397221357,1795396321374,'6','extra',1795396321376,NULL,1795396321380,'fee_paid');
INSERT INTO leg VALUES (14,3,'ho-tich',1795397221357,1795396321380,'5','q5',1795396321384,1795396321386,1795396321386,'fee_paid');
INSERT INTO leg VALUES (15,1,'ho-tich',1795397221455,1795396321455,NULL,NULL,NULL,NULL,1795396322539,NULL);
INSERT INTO leg VALUES (16,1,'thi-dua',1795483022593,1795482722593,NULL,NULL,NULL,NULL,1795482722596,NULL);
INSERT INTO leg VALUES (17,1,'chung-thuc',1795570042645,1795569142645,'6','q6',1795569402762,1795569422767,1795569422767,'result_returned');
INSERT INTO leg VALUES (18,1,'dang-ky-dat-dai',1795570062651,1795569162651,'1','q1',1795569942786,1795569962789,1795570402792,'refused');
INSERT INTO leg VALUES (19,1,'chinh-sach',1795570082657,1795569182657,'3','q3',1795570583812,1795570603815,1795570643847,'unrecorded');
INSERT INTO leg VALUES (20,1,'chung-thuc',1795570102663,1795569202663,'6','q6',1795569422767,NULL,1795570643847,NULL);
INSERT INTO leg VALUES (21,1,'dang-ky-dat-dai',1795570122668,1795569222668,'1','q1',1795570623818,NULL,1795570643847,NULL);
INSERT INTO leg VALUES (22,1,'chinh-sach',1795570142673,1795569242673,NULL,NULL,NULL,NULL,1795570643847,NULL);
INSERT INTO leg VALUES (23,1,'chung-thuc',1795569562678,1795569262678,'6','q6',1795569382759,1795569402762,1795569402762,'result_returned');
INSERT INTO leg VALUES (24,1,'dang-ky-dat-dai',1795569582683,1795569282683,'1','q1',1795569442772,1795569462775,1795569902778,'supplement');
INSERT INTO leg VALUES (25,1,'chinh-sach',1795569602688,1795569302688,'3','q3',1795570442800,NULL,1795570563809,NULL);
INSERT INTO leg VALUES (26,1,'chung-thuc',1795570222693,1795569322693,NULL,NULL,NULL,NULL,1795570643847,NULL);
INSERT INTO leg VALUES (27,1,'dang-ky-dat-dai',1795570242698,1795569342698,NULL,NULL,NULL,NULL,1795570643847,NULL);
INSERT INTO leg VALUES (28,1,'chinh-sach',1795570262703,1795569362703,NULL,NULL,NULL,NULL,1795570643847,NULL);
INSERT INTO leg VALUES (29,1,'ho-tich',1795655583959,1795654683959,'5','q5',1795655325099,NULL,1795655446108,NULL);
INSERT INTO leg VALUES (30,1,'ho-tich',1795655603965,1795654703965,'5','q5',1795655466111,NULL,1795655486114,'transferred');
INSERT INTO leg VALUES (30,2,'ho-tich',1795655603965,1795655486114,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (31,1,'ho-tich',1795655623970,1795654723970,'5','q5',1795655506117,1795655526120,1795655546123,'transferred');
INSERT INTO leg VALUES (31,2,'chung-thuc',1795655623970,1795655546123,'6','q6',1795655686144,1795655706147,1795655706147,'result_returned');
INSERT INTO leg VALUES (32,1,'ho-tich',1795655643975,1795654743975,'5','q5',1795655606132,1795655626135,NULL,NULL);
INSERT INTO leg VALUES (33,1,'ho-tich',1795655663980,1795654763980,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (34,1,'ho-tich',1795655683985,1795654783985,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (35,1,'ho-tich',1795655703990,1795654803990,'5','q5',1795655064068,NULL,1795655185077,NULL);
INSERT INTO leg VALUES (35,2,'ho-tich',1795655103990,1795655265089,'5','q5',1795655285092,1795655305095,1795655305095,'accepted');
INSERT INTO leg VALUES (36,1,'y-te',1795655723995,1795654823995,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (37,1,'ho-tich',1795655744000,1795654844000,NULL,NULL,NULL,NULL,1795655024058,NULL);
INSERT INTO leg VALUES (38,1,'chung-thuc',1795655764005,1795654864005,'6','q6',1795655726151,NULL,NULL,NULL);
INSERT INTO leg VALUES (39,1,'chung-thuc',1795655784011,1795654884011,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (40,1,'dang-ky-dat-dai',1795655804016,1795654904016,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (41,1,'xay-dung',1795655824022,1795654924022,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (42,1,'viec-khac',1795655844028,1795654944028,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (43,1,'ho-tich',1795655264034,1795654964034,'5','q5',1795655205080,1795655225083,1795655245086,NULL);
INSERT INTO leg VALUES (44,1,'thanh-tra',1795656706163,1795655806163,'2','q2',1795655806163,1795655806163,1795655826168,'left');
INSERT INTO leg VALUES (45,1,'kinh-te',1795658606237,1795657706237,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (46,1,'thi-dua',1795658626242,1795657726242,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO call VALUES (1,1,2,1,'5','q5',1795395600168,1795395600168,1,'priority',1795395600170,'undone',NULL);
INSERT INTO call VALUES (2,1,2,1,'5','q5',1795395600172,1795395600174,2,'priority',1795395661176,'absent',NULL);
INSERT INTO call VALUES (3,1,1,1,'5','q5',1795395661178,1795395661178,1,'longest',1795395661180,'started',NULL);
INSERT INTO call VALUES (4,1,8,1,'5','q5',1795395661188,1795395661188,1,'chosen',1795395661190,'started',NULL);
INSERT INTO call VALUES (5,1,2,2,'5','q5',1795395661193,1795395661193,1,'present',1795395661195,'transferred',1795395600172);
INSERT INTO call VALUES (6,1,11,1,'5','q5',1795395661197,1795395661197,1,'serve_now',1795395661197,'started',NULL);
INSERT INTO call VALUES (7,1,14,1,'5','q5',1795396321357,1795396321357,1,'serve_now',1795396321357,'started',NULL);
INSERT INTO call VALUES (8,1,14,2,'6','extra',1795396321376,1795396321376,1,'chosen',1795396321380,'transferred',1795396321357);
INSERT INTO call VALUES (9,1,14,3,'5','q5',1795396321384,1795396321384,1,'chosen',1795396321386,'started',1795396321357);
INSERT INTO call VALUES (10,3,23,1,'6','q6',1795569382759,1795569382759,1,'priority',1795569402762,'started',NULL);
INSERT INTO call VALUES (11,3,17,1,'6','q6',1795569402762,1795569402762,1,'longest',1795569422767,'started',NULL);
INSERT INTO call VALUES (12,3,20,1,'6','q6',1795569422767,1795569422767,1,'longest',1795570643847,'expired',NULL);
INSERT INTO call VALUES (13,3,24,1,'1','q1',1795569442772,1795569442772,1,'priority',1795569462775,'started',NULL);
INSERT INTO call VALUES (14,3,18,1,'1','q1',1795569942786,1795569942786,1,'longest',1795569962789,'started',NULL);
INSERT INTO call VALUES (15,3,25,1,'3','q3',1795570442800,1795570482806,3,'priority',1795570563809,'absent',NULL);
INSERT INTO call VALUES (16,3,19,1,'3','q3',1795570583812,1795570583812,1,'longest',1795570603815,'started',NULL);
INSERT INTO call VALUES (17,3,21,1,'1','q1',1795570623818,1795570623818,1,'longest',1795570643847,'expired',NULL);
INSERT INTO call VALUES (18,4,35,1,'5','q5',1795655064068,1795655104074,3,'priority',1795655185077,'absent',NULL);
INSERT INTO call VALUES (19,4,43,1,'5','q5',1795655205080,1795655205080,1,'priority',1795655225083,'started',NULL);
INSERT INTO call VALUES (20,4,35,2,'5','q5',1795655285092,1795655285092,1,'chosen',1795655305095,'started',1795655064068);
INSERT INTO call VALUES (21,4,29,1,'5','q5',1795655325099,1795655365105,3,'longest',1795655446108,'absent',NULL);
INSERT INTO call VALUES (22,4,30,1,'5','q5',1795655466111,1795655466111,1,'longest',1795655486114,'transferred',NULL);
INSERT INTO call VALUES (23,4,31,1,'5','q5',1795655506117,1795655506117,1,'longest',1795655526120,'started',NULL);
INSERT INTO call VALUES (24,4,32,1,'5','q5',1795655566126,1795655566126,1,'longest',1795655586129,'undone',NULL);
INSERT INTO call VALUES (25,4,32,1,'5','q5',1795655606132,1795655606132,1,'longest',1795655626135,'started',NULL);
INSERT INTO call VALUES (26,4,31,2,'6','q6',1795655686144,1795655686144,1,'transferred',1795655706147,'started',1795655506117);
INSERT INTO call VALUES (27,4,38,1,'6','q6',1795655726151,1795655766157,3,'longest',NULL,NULL,NULL);
INSERT INTO call VALUES (28,4,44,1,'2','q2',1795655806163,1795655806163,1,'serve_now',1795655806163,'started',NULL);
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
INSERT INTO event VALUES (1,'8a02dbe6',1795395600016,1795399200017,1795395600016,NULL,'centre.applied',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'dan-hai',NULL,'{"version":1}');
INSERT INTO event VALUES (2,'8a02dbe6',1795395600019,1795399200020,1795395600019,NULL,'procedures.imported',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-1','{"added":3,"codes":["1.000656","1.000894","1.001193"],"corrected":0,"count":3,"ended":0}');
INSERT INTO event VALUES (3,'8a02dbe6',1795395600021,1795399200037,1795395600021,1,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-23','request-2','{}');
INSERT INTO event VALUES (4,'8a02dbe6',1795395600038,1795399200039,1795395600038,NULL,'officer.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'extra','request-3','{"role":"officer"}');
INSERT INTO event VALUES (5,'8a02dbe6',1795395600041,1795399200042,1795395600041,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q2','request-4','{}');
INSERT INTO event VALUES (6,'8a02dbe6',1795395600045,1795399200046,1795395600045,1,'duty.started',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,'request-5','{}');
INSERT INTO event VALUES (7,'8a02dbe6',1795395600045,1795399200047,1795395600045,1,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-5','{"reason":null}');
INSERT INTO event VALUES (8,'8a02dbe6',1795395600049,1795399200050,1795395600049,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q5','request-6','{}');
INSERT INTO event VALUES (9,'8a02dbe6',1795395600053,1795399200054,1795395600053,1,'duty.started',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,'request-7','{}');
INSERT INTO event VALUES (10,'8a02dbe6',1795395600053,1795399200055,1795395600053,1,'desk.opened',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,'request-7','{"reason":null}');
INSERT INTO event VALUES (11,'8a02dbe6',1795395600057,1795399200058,1795395600057,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'extra',NULL,'{}');
INSERT INTO event VALUES (12,'8a02dbe6',1795395600061,1795399200062,1795395600061,1,'duty.started',1,'cli:test','administrator','cli:test','6','extra',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (13,'8a02dbe6',1795395600061,1795399200063,1795395600061,1,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (14,'8a02dbe6',1795395600065,1795399200066,1795395600065,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'hd1','request-8','{}');
INSERT INTO event VALUES (15,'8a02dbe6',1795395600069,1795399200070,1795395600069,NULL,'guide.signed_in',1,'kiosk:k1','terminal','kiosk:k1',NULL,'hd1',NULL,'kiosk:k1','request-9','{}');
INSERT INTO event VALUES (16,'8a02dbe6',1795395600073,1795399200074,1795395600073,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,1,'A001','request-10','{"expected":0,"origin":"cli","priority_class":null,"promised_at":1795396500073,"quoted":[1795395600000,1795395720000],"service":"ho-tich"}');
INSERT INTO event VALUES (17,'8a02dbe6',1795395600078,1795399200079,1795395600078,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,2,'A002','request-11','{"expected":0,"origin":"cli","priority_class":null,"promised_at":1795396500078,"quoted":[1795395600000,1795395720000],"service":"ho-tich"}');
INSERT INTO event VALUES (18,'8a02dbe6',1795395600082,1795399200083,1795395600082,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,3,'A003','request-12','{"expected":720000,"origin":"cli","priority_class":null,"promised_at":1795396500082,"quoted":[1795395900000,1795397100000],"service":"ho-tich"}');
INSERT INTO event VALUES (19,'8a02dbe6',1795395600086,1795399200087,1795395600086,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,4,'A004','request-13','{"expected":720000,"origin":"cli","priority_class":null,"promised_at":1795396500086,"quoted":[1795395900000,1795397100000],"service":"ho-tich"}');
INSERT INTO event VALUES (20,'8a02dbe6',1795395600090,1795399200091,1795395600090,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,5,'A005','request-14','{"expected":1440000,"origin":"cli","priority_class":null,"promised_at":1795396500090,"quoted":[1795396200000,1795398600000],"service":"ho-tich"}');
INSERT INTO event VALUES (21,'8a02dbe6',1795395600094,1795399200095,1795395600094,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,6,'A006','request-15','{"expected":1440000,"origin":"cli","priority_class":null,"promised_at":1795396500094,"quoted":[1795396200000,1795398600000],"service":"ho-tich"}');
INSERT INTO event VALUES (22,'8a02dbe6',1795395600098,1795399200099,1795395600098,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,7,'A007','request-16','{"expected":2160000,"origin":"cli","priority_class":null,"promised_at":1795396500098,"quoted":[1795396500000,1795400100000],"service":"ho-tich"}');
INSERT INTO event VALUES (23,'8a02dbe6',1795395600102,1795399200103,1795395600102,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,8,'A008','request-17','{"expected":2160000,"origin":"cli","priority_class":null,"promised_at":1795396500102,"quoted":[1795396500000,1795400100000],"service":"ho-tich"}');
INSERT INTO event VALUES (24,'8a02dbe6',1795395600104,1795399200105,1795395600104,1,'ticket.prioritised',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-18','{"priority_class":"priority"}');
INSERT INTO event VALUES (25,'8a02dbe6',1795395600106,1795399200107,1795395600106,1,'ticket.service_changed',1,'cli:test','administrator','cli:test',NULL,NULL,3,'A003','request-19','{"after":"chung-thuc","before":"ho-tich"}');
INSERT INTO event VALUES (26,'8a02dbe6',1795395600108,1795399200109,1795395600108,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,4,'p1','request-20','{"copy":0,"evidence":{"code":"replaced"},"job":4}');
INSERT INTO event VALUES (27,'8a02dbe6',1795395600108,1795399200110,1795395600108,1,'ticket.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,4,'A004','request-20','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (28,'8a02dbe6',1795395600111,1795399200112,1795395600111,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,5,'p1','request-21','{"copy":0,"evidence":{"code":"ended"},"job":5}');
INSERT INTO event VALUES (29,'8a02dbe6',1795395600111,1795399200113,1795395600111,1,'ticket.cancelled',1,'cli:test','administrator','cli:test',NULL,NULL,5,'A005','request-21','{"reason":"asked"}');
INSERT INTO event VALUES (30,'8a02dbe6',1795395600114,1795399200115,1795395600114,1,'desk.assigned',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,'request-22','{"helps":[],"reason":"Đông người","serves":["chung-thuc","giao-duc","ho-tich","kinh-te","y-te"]}');
INSERT INTO event VALUES (31,'8a02dbe6',1795395600116,1795399200117,1795395600116,1,'service.closed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'y-te','request-23','{"next_at":1795480200000,"reason":"Cán bộ ốm"}');
INSERT INTO event VALUES (32,'8a02dbe6',1795395600118,1795399200119,1795395600118,1,'service.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'y-te','request-24','{"reason":"Có người thay"}');
INSERT INTO event VALUES (33,'8a02dbe6',1795395600122,1795399200123,1795395600122,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,9,'A009','request-25','{"expected":2160000,"origin":"kiosk","priority_class":null,"promised_at":1795396500122,"quoted":[1795396500000,1795400100000],"service":"y-te"}');
INSERT INTO event VALUES (34,'8a02dbe6',1795395600122,1795399200124,1795395600122,1,'ticket.warned',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,9,'A009','request-25','{}');
INSERT INTO event VALUES (35,'8a02dbe6',1795395600125,1795399200126,1795395600125,NULL,'appointment.added',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'691386','request-26','{"procedure":null,"service":"y-te","slot_at":1795480200000,"source":null}');
INSERT INTO event VALUES (36,'8a02dbe6',1795395600125,1795399200127,1795395600125,NULL,'print.asked',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'p1','request-26','{"job":11,"paper":"appointment"}');
INSERT INTO event VALUES (37,'8a02dbe6',1795395600131,1795399200132,1795395600131,1,'ticket.service_changed',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,9,'A009','request-27','{"after":"chung-thuc","before":"y-te"}');
INSERT INTO event VALUES (38,'8a02dbe6',1795395600131,1795399200133,1795395600131,NULL,'slip.superseded',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,9,'p1','request-27','{"copy":0,"evidence":{"code":"replaced"},"job":10}');
INSERT INTO event VALUES (39,'8a02dbe6',1795395600131,1795399200134,1795395600131,1,'ticket.reprinted',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,9,'A009','request-27','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (40,'8a02dbe6',1795395600135,1795399200136,1795395600135,NULL,'slip.superseded',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,9,'p1','request-28','{"copy":1,"evidence":{"code":"ended"},"job":12}');
INSERT INTO event VALUES (41,'8a02dbe6',1795395600135,1795399200137,1795395600135,1,'ticket.cancelled',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,9,'A009','request-28','{"reason":"asked"}');
INSERT INTO event VALUES (42,'8a02dbe6',1795395600139,1795399200140,1795395600139,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'gs1','request-29','{}');
INSERT INTO event VALUES (43,'8a02dbe6',1795395600143,1795399200144,1795395600143,NULL,'terminal.left',1,'kiosk:k1','terminal','kiosk:k1',NULL,'gs1',NULL,'kiosk:k1','request-30','{}');
INSERT INTO event VALUES (44,'8a02dbe6',1795395600145,1795399200146,1795395600145,1,'hall.held',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-31','{"reason":"Mất điện","until":null}');
INSERT INTO event VALUES (45,'8a02dbe6',1795395600147,1795399200148,1795395600147,1,'hall.resumed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-32','{"back":[],"reason":"Mất điện","recalled":[]}');
INSERT INTO event VALUES (46,'8a02dbe6',1795395600149,1795399200150,1795395600149,1,'hall.notice_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-33','{"text":{"vi":"Hôm nay có mưa bão."}}');
INSERT INTO event VALUES (47,'8a02dbe6',1795395600152,1795399200153,1795395600152,NULL,'appointment.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'497307','request-34','{"procedure":null,"service":"thi-dua","slot_at":1795395900151,"source":null}');
INSERT INTO event VALUES (48,'8a02dbe6',1795395600154,1795399200155,1795395600154,NULL,'appointment.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'559942','request-35','{"procedure":null,"service":"thi-dua","slot_at":1795395900151,"source":null}');
INSERT INTO event VALUES (49,'8a02dbe6',1795395600158,1795399200159,1795395600158,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,10,'C001','request-36','{"expected":0,"origin":"appointment","priority_class":null,"promised_at":1795395900151,"quoted":[1795395600000,1795395720000],"service":"thi-dua"}');
INSERT INTO event VALUES (50,'8a02dbe6',1795395600158,1795399200160,1795395600158,1,'appointment.used',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,10,'497307','request-36','{"came":"in_time","slot_at":1795395900151}');
INSERT INTO event VALUES (51,'8a02dbe6',1795395600162,1795399200163,1795395600162,NULL,'appointment.cancelled',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'559942','request-37','{"reason":"asked","service":"thi-dua","slot_at":1795395900151}');
INSERT INTO event VALUES (52,'8a02dbe6',1795395600164,1795399200165,1795395600164,NULL,'appointment.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'HEN-1','request-38','{"procedure":null,"service":"thi-dua","slot_at":1795395900151,"source":"cong"}');
INSERT INTO event VALUES (53,'8a02dbe6',1795395600166,1795399200167,1795395600166,NULL,'appointment.moved',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'HEN-1','request-39','{"before":{"service":"thi-dua","slot_at":1795395900151},"service":"thi-dua","slot_at":1795395960151}');
INSERT INTO event VALUES (54,'8a02dbe6',1795395600168,1795399200169,1795395600168,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-40','{"kept":true,"narrowed":false,"promised_at":1795395900078,"reason":"priority","why":null}');
INSERT INTO event VALUES (55,'8a02dbe6',1795395600170,1795399200171,1795395600170,1,'ticket.call_undone',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-41','{}');
INSERT INTO event VALUES (56,'8a02dbe6',1795395600172,1795399200173,1795395600172,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-42','{"kept":true,"narrowed":false,"promised_at":1795395900078,"reason":"priority","why":null}');
INSERT INTO event VALUES (57,'8a02dbe6',1795395600174,1795399200175,1795395600174,1,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-43','{}');
INSERT INTO event VALUES (58,'8a02dbe6',1795395661176,1795399200177,1795395661176,1,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-44','{}');
INSERT INTO event VALUES (59,'8a02dbe6',1795395661178,1795399200179,1795395661178,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-45','{"kept":true,"narrowed":false,"promised_at":1795396500073,"reason":"longest","why":null}');
INSERT INTO event VALUES (60,'8a02dbe6',1795395661180,1795399200181,1795395661180,1,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-46','{}');
INSERT INTO event VALUES (61,'8a02dbe6',1795395661182,1795399200183,1795395661182,1,'ticket.parked',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-47','{}');
INSERT INTO event VALUES (62,'8a02dbe6',1795395661184,1795399200185,1795395661184,1,'ticket.returned',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-48','{"after":"absent","rank_at":1795393200078}');
INSERT INTO event VALUES (63,'8a02dbe6',1795395661186,1795399200187,1795395661186,1,'ticket.returned',1,'cli:test','administrator','cli:test',NULL,NULL,1,'A001','request-49','{"after":"parked","rank_at":1795396500073}');
INSERT INTO event VALUES (64,'8a02dbe6',1795395661188,1795399200189,1795395661188,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',8,'A008','request-50','{"kept":true,"narrowed":false,"promised_at":1795396500102,"reason":"chosen","why":"đi cùng"}');
INSERT INTO event VALUES (65,'8a02dbe6',1795395661190,1795399200191,1795395661190,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,8,'p1','request-51','{"copy":0,"evidence":{"code":"ended"},"job":8}');
INSERT INTO event VALUES (66,'8a02dbe6',1795395661190,1795399200192,1795395661190,1,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',8,'A008','request-51','{"manner":"chosen","outcome":"accepted","procedure":null,"reason":null}');
INSERT INTO event VALUES (67,'8a02dbe6',1795395661193,1795399200194,1795395661193,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-52','{"kept":true,"narrowed":true,"promised_at":1795395900078,"reason":"present","why":null}');
INSERT INTO event VALUES (68,'8a02dbe6',1795395661195,1795399200196,1795395661195,1,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-53','{"to_desk":"6","to_officer":null,"to_service":null}');
INSERT INTO event VALUES (69,'8a02dbe6',1795395661197,1795399200198,1795395661197,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,11,'A010','request-54','{"expected":null,"origin":"desk","priority_class":null,"promised_at":1795396561197,"quoted":null,"service":"y-te"}');
INSERT INTO event VALUES (70,'8a02dbe6',1795395661197,1795399200199,1795395661197,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',11,'A010','request-54','{"kept":true,"narrowed":false,"promised_at":1795396561197,"reason":"serve_now","why":null}');
INSERT INTO event VALUES (71,'8a02dbe6',1795395661197,1795399200200,1795395661197,1,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',11,'A010','request-54','{}');
INSERT INTO event VALUES (72,'8a02dbe6',1795395661201,1795399200202,1795395661201,1,'ticket.service_changed',1,'cli:test','administrator','cli:test','5','q5',11,'A010','request-55','{"after":"ho-tich","before":"y-te"}');
INSERT INTO event VALUES (73,'8a02dbe6',1795395661203,1795399200204,1795395661203,1,'visit.rated',1,'kiosk:k1','terminal','kiosk:k1','5',NULL,11,'A010','request-56','{"before":null,"level":"dissatisfied","outcome_right":null,"source":"pad"}');
INSERT INTO event VALUES (74,'8a02dbe6',1795395661205,1795399200206,1795395661205,1,'visit.rated',1,'kiosk:k1','terminal','kiosk:k1','5',NULL,11,'A010','request-57','{"before":"dissatisfied","level":"satisfied","outcome_right":null,"source":"pad"}');
INSERT INTO event VALUES (75,'8a02dbe6',1795395661207,1795399200208,1795395661207,1,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,11,'p1','request-58','{"job":14,"paper":"visit","visit":1}');
INSERT INTO event VALUES (76,'8a02dbe6',1795395661207,1795399200209,1795395661207,1,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',11,'A010','request-58','{"manner":"chosen","outcome":"advice","procedure":"khac","reason":"other"}');
INSERT INTO event VALUES (77,'8a02dbe6',1795395661210,1795399200211,1795395661210,1,'visit.rated',1,'kiosk:k1','terminal','kiosk:k1','5',NULL,11,'A010','request-59','{"before":null,"level":"dissatisfied","outcome_right":true,"source":"kiosk"}');
INSERT INTO event VALUES (78,'8a02dbe6',1795395661212,1795399200213,1795395661212,1,'visit.rated',1,'kiosk:k1','terminal','kiosk:k1','5',NULL,11,'A010','request-60','{"before":"satisfied","level":"very_satisfied","outcome_right":null,"source":"pad"}');
INSERT INTO event VALUES (79,'8a02dbe6',1795395661215,1795399200216,1795395661215,1,'desk.break_announced',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-61','{"from_at":1795399261214,"reason":"meeting","to_at":1795400161214}');
INSERT INTO event VALUES (80,'8a02dbe6',1795395661217,1795399200218,1795395661217,1,'desk.break_cancelled',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-62','{"from_at":1795399261214,"to_at":1795400161214}');
INSERT INTO event VALUES (81,'8a02dbe6',1795395661219,1795399200220,1795395661219,1,'desk.paused',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-63','{"reason":"break"}');
INSERT INTO event VALUES (82,'8a02dbe6',1795395661219,1795399200221,1795395661219,1,'desk.break_announced',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-63','{"from_at":1795395661219,"reason":"break","to_at":1795399261214}');
INSERT INTO event VALUES (83,'8a02dbe6',1795395661222,1795399200223,1795395661222,1,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-64','{"reason":null}');
INSERT INTO event VALUES (84,'8a02dbe6',1795395661224,1795399200225,1795395661224,1,'duty.ended',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,'request-65','{"reason":"closed"}');
INSERT INTO event VALUES (85,'8a02dbe6',1795395661224,1795399200226,1795395661224,1,'desk.closed',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-65','{"reason":null}');
INSERT INTO event VALUES (86,'8a02dbe6',1795395661227,1795399200228,1795395661227,NULL,'alert.opened',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'help:kiosk:k1','request-66','{"severity":"warning"}');
INSERT INTO event VALUES (87,'8a02dbe6',1795395661227,1795399200229,1795395661227,NULL,'help.called',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'kiosk:k1','request-66','{}');
INSERT INTO event VALUES (88,'8a02dbe6',1795395661282,1795399200283,1795395661282,NULL,'centre.applied',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'dan-hai','request-67','{"version":2}');
INSERT INTO event VALUES (89,'8a02dbe6',1795395661287,1795399200288,1795395661287,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,1,'p1',NULL,'{"copy":0,"evidence":{},"job":1}');
INSERT INTO event VALUES (90,'8a02dbe6',1795395661291,1795399200292,1795395661291,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,2,'p1',NULL,'{"copy":0,"evidence":{},"job":2}');
INSERT INTO event VALUES (91,'8a02dbe6',1795395661293,1795399200294,1795395661293,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"evidence":{"code":"paper_out"},"state":"fault"}');
INSERT INTO event VALUES (92,'8a02dbe6',1795395661295,1795399200296,1795395661295,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p2',NULL,'{"evidence":{"code":"ok"},"state":"ok"}');
INSERT INTO event VALUES (93,'8a02dbe6',1795395661295,1795399200297,1795395661295,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,3,'p2',NULL,'{"before":"p1","copy":0,"job":3}');
INSERT INTO event VALUES (94,'8a02dbe6',1795395661295,1795399200298,1795395661295,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,6,'p2',NULL,'{"before":"p1","copy":0,"job":6}');
INSERT INTO event VALUES (95,'8a02dbe6',1795395661295,1795399200299,1795395661295,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,7,'p2',NULL,'{"before":"p1","copy":0,"job":7}');
INSERT INTO event VALUES (96,'8a02dbe6',1795395661295,1795399200300,1795395661295,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,4,'p2',NULL,'{"before":"p1","copy":1,"job":9}');
INSERT INTO event VALUES (97,'8a02dbe6',1795395661295,1795399200301,1795395661295,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,NULL,'p2',NULL,'{"before":"p1","copy":0,"job":11}');
INSERT INTO event VALUES (98,'8a02dbe6',1795395661295,1795399200302,1795395661295,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,10,'p2',NULL,'{"before":"p1","copy":0,"job":13}');
INSERT INTO event VALUES (99,'8a02dbe6',1795395661295,1795399200303,1795395661295,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,NULL,'p2',NULL,'{"before":"p1","copy":0,"job":14}');
INSERT INTO event VALUES (100,'8a02dbe6',1795395661304,1795399200305,1795395661304,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,12,'A011',NULL,'{"expected":1860000,"origin":"cli","priority_class":null,"promised_at":1795396561304,"quoted":[1795396500000,1795399500000],"service":"ho-tich"}');
INSERT INTO event VALUES (101,'8a02dbe6',1795395661307,1795399200308,1795395661307,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,12,'p2',NULL,'{"before":"p1","copy":0,"job":15}');
INSERT INTO event VALUES (102,'8a02dbe6',1795395661309,1795399200310,1795395661309,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"evidence":{"code":"ok"},"state":"ok"}');
INSERT INTO event VALUES (103,'8a02dbe6',1795395661309,1795399200311,1795395661309,NULL,'printer.roll_changed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"how":"sensor","learnt":null,"mm":240,"slips":2}');
INSERT INTO event VALUES (104,'8a02dbe6',1795395661312,1795399200313,1795395661312,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,13,'A012',NULL,'{"expected":1860000,"origin":"cli","priority_class":null,"promised_at":1795396561312,"quoted":[1795396500000,1795399500000],"service":"ho-tich"}');
INSERT INTO event VALUES (105,'8a02dbe6',1795396321315,1795399200316,1795396321315,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,13,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":16}');
INSERT INTO event VALUES (106,'8a02dbe6',1795396321318,1795399200319,1795396321318,NULL,'printer.probed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"answers":"12 12 12 12","fence":"process_id"}');
INSERT INTO event VALUES (107,'8a02dbe6',1795396321320,1795399200321,1795396321320,NULL,'alert.acknowledged',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'1','request-68','{}');
INSERT INTO event VALUES (108,'8a02dbe6',1795396321323,1795399200324,1795396321323,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9001','request-69','{"after":2,"before":1,"channel":"postal","dossier":1,"due_at":1796260321322,"procedure":"1.001193","received_at":1795396321323,"told":true}');
INSERT INTO event VALUES (109,'8a02dbe6',1795396321326,1795399200327,1795396321326,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9002','request-70','{"after":2,"before":1,"channel":"postal","dossier":2,"due_at":1796260321325,"procedure":"1.001193","received_at":1795396321326,"told":true}');
INSERT INTO event VALUES (110,'8a02dbe6',1795396321328,1795399200329,1795396321328,1,'batch.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261123-1','request-71','{"agency":"ubnd-xa","direction":"out","trip":"09:30"}');
INSERT INTO event VALUES (111,'8a02dbe6',1795396321330,1795399200331,1795396321330,1,'batch.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261123-1','request-72','{"code":"H21.25-261123-9001"}');
INSERT INTO event VALUES (112,'8a02dbe6',1795396321332,1795399200333,1795396321332,1,'batch.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261123-1','request-73','{"code":"H21.25-261123-9002"}');
INSERT INTO event VALUES (113,'8a02dbe6',1795396321334,1795399200335,1795396321334,1,'batch.removed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261123-1','request-74','{"code":"H21.25-261123-9002"}');
INSERT INTO event VALUES (114,'8a02dbe6',1795396321336,1795399200337,1795396321336,1,'dossier.processing',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9001','request-75','{"after":4,"batch":"BG-261123-1","before":2,"dossier":1}');
INSERT INTO event VALUES (115,'8a02dbe6',1795396321336,1795399200338,1795396321336,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-75','{"job":17,"paper":"handover"}');
INSERT INTO event VALUES (116,'8a02dbe6',1795396321336,1795399200339,1795396321336,1,'batch.sent',1,'cli:test','administrator','cli:test','5',NULL,NULL,'BG-261123-1','request-75','{"carrier":"Bưu điện","count":1,"job":17}');
INSERT INTO event VALUES (117,'8a02dbe6',1795396321340,1795399200341,1795396321340,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-76','{"copy":0,"evidence":{"code":"replaced"},"job":17}');
INSERT INTO event VALUES (118,'8a02dbe6',1795396321340,1795399200342,1795396321340,1,'batch.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261123-1','request-76','{"copy":1,"job":18,"printer":"p1"}');
INSERT INTO event VALUES (119,'8a02dbe6',1795396321343,1795399200344,1795396321343,1,'batch.arrived',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261123-1','request-77','{"code":"H21.25-261123-9001"}');
INSERT INTO event VALUES (120,'8a02dbe6',1795396321345,1795399200346,1795396321345,1,'batch.received',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261123-1','request-78','{"codes":["H21.25-261123-9001"],"count":1,"missing":[]}');
INSERT INTO event VALUES (121,'8a02dbe6',1795396321347,1795399200348,1795396321347,1,'dossier.processed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9001','request-79','{"after":9,"before":4,"dossier":1,"due_at":1796260321322,"reason":null,"result":"granted"}');
INSERT INTO event VALUES (122,'8a02dbe6',1795396321349,1795399200350,1795396321349,1,'dossier.posted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9001','request-80','{"dossier":1,"tracking":"RR1"}');
INSERT INTO event VALUES (123,'8a02dbe6',1795396321351,1795399200352,1795396321351,1,'dossier.came_back',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9001','request-81','{"dossier":1,"shelf":null,"tracking":"RR1"}');
INSERT INTO event VALUES (124,'8a02dbe6',1795396321353,1795399200354,1795396321353,1,'dossier.posted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9001','request-82','{"dossier":1,"tracking":"RR2"}');
INSERT INTO event VALUES (125,'8a02dbe6',1795396321355,1795399200356,1795396321355,1,'dossier.returned',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9001','request-83','{"after":10,"before":9,"dossier":1,"due_at":1796260321322,"how":"post","processed_at":1795396321347}');
INSERT INTO event VALUES (126,'8a02dbe6',1795396321357,1795399200358,1795396321357,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,14,'A013','request-84','{"expected":null,"origin":"desk","priority_class":null,"promised_at":1795397221357,"quoted":null,"service":"ho-tich"}');
INSERT INTO event VALUES (127,'8a02dbe6',1795396321357,1795399200359,1795396321357,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',14,'A013','request-84','{"kept":true,"narrowed":false,"promised_at":1795397221357,"reason":"serve_now","why":null}');
INSERT INTO event VALUES (128,'8a02dbe6',1795396321357,1795399200360,1795396321357,1,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',14,'A013','request-84','{}');
INSERT INTO event VALUES (129,'8a02dbe6',1795396321361,1795399200362,1795396321361,1,'fee.demanded',1,'cli:test','administrator','cli:test','5',NULL,14,'1','request-85','{"amount_vnd":8000,"dossier":2,"fee_kind":"charge"}');
INSERT INTO event VALUES (130,'8a02dbe6',1795396321361,1795399200363,1795396321361,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-85','{"job":19,"paper":"fee"}');
INSERT INTO event VALUES (131,'8a02dbe6',1795396321364,1795399200365,1795396321364,1,'fee.demanded',1,'cli:test','administrator','cli:test','5',NULL,14,'2','request-86','{"amount_vnd":8000,"dossier":2,"fee_kind":"charge"}');
INSERT INTO event VALUES (132,'8a02dbe6',1795396321364,1795399200366,1795396321364,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-86','{"job":20,"paper":"fee"}');
INSERT INTO event VALUES (133,'8a02dbe6',1795396321367,1795399200368,1795396321367,1,'fee.demanded',1,'cli:test','administrator','cli:test','5',NULL,14,'3','request-87','{"amount_vnd":8000,"dossier":2,"fee_kind":"charge"}');
INSERT INTO event VALUES (134,'8a02dbe6',1795396321367,1795399200369,1795396321367,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-87','{"job":21,"paper":"fee"}');
INSERT INTO event VALUES (135,'8a02dbe6',1795396321370,1795399200371,1795396321370,1,'fee.waived',1,'cli:test','administrator','cli:test',NULL,NULL,14,'1','request-88','{"dossier":2,"reason":"poor"}');
INSERT INTO event VALUES (136,'8a02dbe6',1795396321372,1795399200373,1795396321372,1,'fee.cancelled',1,'cli:test','administrator','cli:test',NULL,NULL,14,'2','request-89','{"dossier":2,"why":"ghi nhầm"}');
INSERT INTO event VALUES (137,'8a02dbe6',1795396321374,1795399200375,1795396321374,1,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',14,'A013','request-90','{"then":null,"to_desk":null,"to_service":"chung-thuc","way":"to_cashier"}');
INSERT INTO event VALUES (138,'8a02dbe6',1795396321376,1795399200377,1795396321376,1,'ticket.called',1,'cli:test','administrator','cli:test','6','extra',14,'A013','request-91','{"kept":true,"narrowed":false,"promised_at":1795397221357,"reason":"chosen","why":"nộp phí"}');
INSERT INTO event VALUES (139,'8a02dbe6',1795396321378,1795399200379,1795396321378,1,'fee.paid',1,'cli:test','administrator','cli:test','6',NULL,14,'3','request-92','{"amount_vnd":8000,"collector":"ubnd-xa","dossier":2,"method":"cash","number":"BL1"}');
INSERT INTO event VALUES (140,'8a02dbe6',1795396321380,1795399200381,1795396321380,1,'ticket.transferred',1,'cli:test','administrator','cli:test','6','extra',14,'A013','request-93','{"to_desk":"5","to_service":"ho-tich","way":"back"}');
INSERT INTO event VALUES (141,'8a02dbe6',1795396321382,1795399200383,1795396321382,1,'fee.refunded',1,'cli:test','administrator','cli:test','6',NULL,14,'3','request-94','{"amount_vnd":-8000,"dossier":2,"number":"PC1","why":"thu nhầm"}');
INSERT INTO event VALUES (142,'8a02dbe6',1795396321384,1795399200385,1795396321384,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',14,'A013','request-95','{"kept":true,"narrowed":false,"promised_at":1795397221357,"reason":"chosen","why":"quay lại"}');
INSERT INTO event VALUES (143,'8a02dbe6',1795396321386,1795399200387,1795396321386,1,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',14,'A013','request-96','{"manner":"chosen","outcome":"fee_paid","procedure":null,"reason":null}');
INSERT INTO event VALUES (144,'8a02dbe6',1795396321393,1795399200394,1795396321393,1,'dossier.registered',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7000','request-97','{"channel":"online","dossier":3,"procedure":"1.001193","received_at":1795396321393}');
INSERT INTO event VALUES (145,'8a02dbe6',1795396321395,1795399200396,1795396321395,1,'dossier.seen',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7000','request-98','{"dossier":3}');
INSERT INTO event VALUES (146,'8a02dbe6',1795396321397,1795399200398,1795396321397,1,'dossier.registered',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7001','request-99','{"channel":"online","dossier":4,"procedure":"1.001193","received_at":1795396321397}');
INSERT INTO event VALUES (147,'8a02dbe6',1795396321399,1795399200400,1795396321399,1,'dossier.seen',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7001','request-100','{"dossier":4}');
INSERT INTO event VALUES (148,'8a02dbe6',1795396321401,1795399200402,1795396321401,1,'dossier.registered',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7002','request-101','{"channel":"online","dossier":5,"procedure":"1.001193","received_at":1795396321401}');
INSERT INTO event VALUES (149,'8a02dbe6',1795396321403,1795399200404,1795396321403,1,'dossier.seen',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7002','request-102','{"dossier":5}');
INSERT INTO event VALUES (150,'8a02dbe6',1795396321405,1795399200406,1795396321405,1,'dossier.registered',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7003','request-103','{"channel":"online","dossier":6,"procedure":"1.001193","received_at":1795396321405}');
INSERT INTO event VALUES (151,'8a02dbe6',1795396321407,1795399200408,1795396321407,1,'dossier.seen',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7003','request-104','{"dossier":6}');
INSERT INTO event VALUES (152,'8a02dbe6',1795396321409,1795399200410,1795396321409,1,'dossier.code_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-105','{"before":"H21.25-261123-7000","dossier":3}');
INSERT INTO event VALUES (153,'8a02dbe6',1795396321411,1795399200412,1795396321411,1,'dossier.refused',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7001','request-106','{"after":3,"before":1,"dossier":4,"reason":"not_competent"}');
INSERT INTO event VALUES (154,'8a02dbe6',1795396321413,1795399200414,1795396321413,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-107','{"after":2,"before":1,"channel":"online","dossier":3,"due_at":1796260321392,"procedure":"1.001193","received_at":1795396321393,"told":true}');
INSERT INTO event VALUES (155,'8a02dbe6',1795396321415,1795399200416,1795396321415,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7002','request-108','{"after":2,"before":1,"channel":"online","dossier":5,"due_at":1796260321392,"procedure":"1.001193","received_at":1795396321401,"told":true}');
INSERT INTO event VALUES (156,'8a02dbe6',1795396321417,1795399200418,1795396321417,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7003','request-109','{"after":2,"before":1,"channel":"online","dossier":6,"due_at":1796260321392,"procedure":"1.001193","received_at":1795396321405,"told":true}');
INSERT INTO event VALUES (157,'8a02dbe6',1795396321419,1795399200420,1795396321419,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-110','{"job":22,"paper":"dossier"}');
INSERT INTO event VALUES (158,'8a02dbe6',1795396321419,1795399200421,1795396321419,1,'dossier.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-110','{"copy":0,"dossier":3,"job":22,"printer":"p1"}');
INSERT INTO event VALUES (159,'8a02dbe6',1795396321422,1795399200423,1795396321422,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p2','request-111','{"copy":0,"evidence":{"code":"replaced"},"job":14}');
INSERT INTO event VALUES (160,'8a02dbe6',1795396321422,1795399200424,1795396321422,1,'visit.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,11,'A010','request-111','{"copy":1,"job":23,"printer":"p1","visit":1}');
INSERT INTO event VALUES (161,'8a02dbe6',1795396321425,1795399200426,1795396321425,1,'dossier.withdrawn',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7002','request-112','{"after":7,"before":2,"dossier":5,"reason":"asked"}');
INSERT INTO event VALUES (162,'8a02dbe6',1795396321427,1795399200428,1795396321427,1,'dossier.processing',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7003','request-113','{"after":4,"before":2,"dossier":6}');
INSERT INTO event VALUES (163,'8a02dbe6',1795396321429,1795399200430,1795396321429,1,'dossier.stopped',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7003','request-114','{"after":8,"before":4,"dossier":6,"reason":"not_completed"}');
INSERT INTO event VALUES (164,'8a02dbe6',1795396321431,1795399200432,1795396321431,1,'dossier.processing',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-115','{"after":4,"before":2,"dossier":3}');
INSERT INTO event VALUES (165,'8a02dbe6',1795396321431,1795399200433,1795396321431,1,'dossier.step',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-115','{"dossier":3,"step":"appraised"}');
INSERT INTO event VALUES (166,'8a02dbe6',1795396321434,1795399200435,1795396321434,1,'dossier.supplement_asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-116','{"after":5,"before":4,"contrary":false,"dossier":3,"late":false,"paper":false,"position":1,"reason":"missing","stage":"processing","why":null}');
INSERT INTO event VALUES (167,'8a02dbe6',1795396321436,1795399200437,1795396321436,1,'dossier.completed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-117','{"after":4,"before":5,"channel":"online","dossier":3,"due_at":1796260321392,"procedure":"1.001193","received_at":1795396321393,"told":true}');
INSERT INTO event VALUES (168,'8a02dbe6',1795396321438,1795399200439,1795396321438,1,'dossier.payment_demanded',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-118','{"after":6,"before":4,"dossier":3}');
INSERT INTO event VALUES (169,'8a02dbe6',1795396321440,1795399200441,1795396321440,1,'dossier.payment_made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-119','{"after":4,"before":6,"dossier":3,"due_at":1796260321392}');
INSERT INTO event VALUES (170,'8a02dbe6',1795396321442,1795399200443,1795396321442,1,'dossier.rescheduled',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-120','{"contrary":false,"dossier":3,"late":false,"letter_no":"12/VP","new_due_at":1796346721392,"old_due_at":1796260321392,"reason":"workload","why":null}');
INSERT INTO event VALUES (171,'8a02dbe6',1795396321445,1795399200446,1795396321445,1,'dossier.told',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-122','{"dossier":3,"how":"phone","notice":"rescheduled"}');
INSERT INTO event VALUES (172,'8a02dbe6',1795396321447,1795399200448,1795396321447,1,'dossier.paper',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-123','{"dossier":3,"form":"apology","people":false}');
INSERT INTO event VALUES (173,'8a02dbe6',1795396321449,1795399200450,1795396321449,1,'dossier.processed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-124','{"after":9,"before":4,"dossier":3,"due_at":1796346721392,"reason":null,"result":"granted"}');
INSERT INTO event VALUES (174,'8a02dbe6',1795396321451,1795399200452,1795396321451,1,'dossier.shelved',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-125','{"dossier":3,"shelf":"B2"}');
INSERT INTO event VALUES (175,'8a02dbe6',1795396321455,1795399200456,1795396321455,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,15,'A014','request-126','{"dossier":3,"expected":1464416,"origin":"cli","priority_class":null,"promised_at":1795397221455,"quoted":[1795396800000,1795398000000],"service":"ho-tich"}');
INSERT INTO event VALUES (176,'8a02dbe6',1795396321457,1795399200458,1795396321457,1,'dossier.returned',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-127','{"after":10,"before":9,"dossier":3,"due_at":1796346721392,"how":"receipt_shown","processed_at":1795396321449}');
INSERT INTO event VALUES (177,'8a02dbe6',1795396321459,1795399200460,1795396321459,1,'dossier.reopened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-128','{"after":4,"before":10,"dossier":3,"due_at":1795741921459,"was_processed_at":1795396321449,"why":"sai họ tên"}');
INSERT INTO event VALUES (178,'8a02dbe6',1795385521461,1795399200463,1795396321462,NULL,'dossier.registered',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261101-0001','request-129','{"channel":"online","dossier":7,"procedure":"1.001193","received_at":1795385521461,"source":"tinh"}');
INSERT INTO event VALUES (179,'8a02dbe6',1795389121461,1795399200464,1795396321462,NULL,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261101-0001','request-129','{"after":2,"before":1,"channel":"online","dossier":7,"due_at":1795399921461,"procedure":"1.001193","received_at":1795385521461,"told":true}');
INSERT INTO event VALUES (180,'8a02dbe6',1795392721461,1795399200465,1795396321462,NULL,'dossier.processing',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261101-0001','request-129','{"after":4,"before":2,"dossier":7}');
INSERT INTO event VALUES (181,'8a02dbe6',1795392721461,1795399200466,1795396321462,NULL,'dossier.supplement_asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261101-0001','request-129','{"after":5,"before":4,"contrary":false,"dossier":7,"late":false,"paper":false,"position":1,"reason":"other","stage":"processing","why":null}');
INSERT INTO event VALUES (182,'8a02dbe6',1795396321462,1795399200467,1795396321462,NULL,'exchange.imported',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'tinh','request-129','{"again":1,"by":"cli:test","matched":2,"moved":1,"new":1,"rejected":1}');
INSERT INTO event VALUES (183,'8a02dbe6',1795396321469,1795399200470,1795396321469,NULL,'centre.applied',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'dan-hai','request-130','{"version":3}');
INSERT INTO event VALUES (184,'8a02dbe6',1795396321471,1795399200472,1795396321471,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0001','request-131','{"after":2,"before":1,"channel":"postal","dossier":8,"due_at":1795429800000,"procedure":"1.001193","received_at":1795396321471,"told":false}');
INSERT INTO event VALUES (185,'8a02dbe6',1795396321471,1795399200473,1795396321471,1,'person.postponed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0001','request-131','{"dossier":8}');
INSERT INTO event VALUES (186,'8a02dbe6',1795396321474,1795399200475,1795396321474,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0002','request-132','{"after":2,"before":1,"channel":"postal","dossier":9,"due_at":1795429800000,"procedure":"1.001193","received_at":1795396321474,"told":false}');
INSERT INTO event VALUES (187,'8a02dbe6',1795396321474,1795399200476,1795396321474,1,'person.postponed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0002','request-132','{"dossier":9}');
INSERT INTO event VALUES (188,'8a02dbe6',1795396321478,1795399200479,1795396321478,1,'person.put',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0001','request-133','{"dossier":8,"removed":[],"roles":["owner"]}');
INSERT INTO event VALUES (189,'8a02dbe6',1795396321480,1795399200481,1795396321480,1,'person.read',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0001',NULL,'{"dossier":8,"roles":["owner"]}');
INSERT INTO event VALUES (190,'8a02dbe6',1795396321483,1795399200484,1795396321483,1,'person.put',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0002','request-134','{"dossier":9,"removed":[],"roles":["owner"]}');
INSERT INTO event VALUES (191,'8a02dbe6',1795396321485,1795399200486,1795396321485,1,'person.read',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0002',NULL,'{"dossier":9,"roles":["owner"]}');
INSERT INTO event VALUES (192,'8a02dbe6',1795396321487,1795399200488,1795396321487,1,'person.purged',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0002','request-135','{"dossier":9,"roles":["owner"],"rule":"asked","why":"xin"}');
INSERT INTO event VALUES (193,'8a02dbe6',1795396321493,1795399200494,1795396321493,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0003','request-137','{"after":2,"before":1,"channel":"online","dossier":10,"due_at":1795396321493,"procedure":"1.001193","received_at":1795396321493,"told":true}');
INSERT INTO event VALUES (194,'8a02dbe6',1795396322495,1795399200496,1795396322495,NULL,'alert.opened',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'dossier_asked_late:TAM-DANHAI-261123-0003','request-138','{"date":"2026-11-23","severity":"warning"}');
INSERT INTO event VALUES (195,'8a02dbe6',1795396322495,1795399200497,1795396322495,1,'dossier.asked_late',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'TAM-DANHAI-261123-0003','request-138','{"dossier":10,"due_at":1795396321493}');
INSERT INTO event VALUES (196,'8a02dbe6',1795396322498,1795399200514,1795396322498,NULL,'clock.confirmed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-139','{"drift_ms":0}');
INSERT INTO event VALUES (197,'8a02dbe6',1795396322515,1795399200516,1795396322515,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'76c9d945683f2493776014dee4ba5d19b351f94b2aefb6c2f57c46e958827e82','request-140','{"signed":true,"through":196,"why":"on_demand"}');
INSERT INTO event VALUES (198,'8a02dbe6',1795396322518,1795399200519,1795396322518,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-141','{"job":24,"paper":"test"}');
INSERT INTO event VALUES (199,'8a02dbe6',1795396322520,1795399200521,1795396322520,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-142','{"job":25,"paper":"numbers"}');
INSERT INTO event VALUES (200,'8a02dbe6',1795396322522,1795399200523,1795396322522,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-143','{"job":26,"paper":"seal"}');
INSERT INTO event VALUES (201,'8a02dbe6',1795396322525,1795399200526,1795396322525,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-144','{"job":27,"paper":"report"}');
INSERT INTO event VALUES (202,'8a02dbe6',1795396322527,1795399200528,1795396322527,NULL,'printer.roll_changed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-145','{"how":"said","learnt":null,"mm":0,"slips":0}');
INSERT INTO event VALUES (203,'8a02dbe6',1795396322529,1795399200530,1795396322529,NULL,'printer.recovery',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-146','{}');
INSERT INTO event VALUES (204,'8a02dbe6',1795396322539,1795399200540,1795396322539,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,10,'p2','request-147','{"copy":0,"evidence":{"code":"ended"},"job":13}');
INSERT INTO event VALUES (205,'8a02dbe6',1795396322539,1795399200541,1795396322539,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,10,'C001','request-147','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (206,'8a02dbe6',1795396322539,1795399200542,1795396322539,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,10,'p1','request-147','{"job":28,"paper":"appointment"}');
INSERT INTO event VALUES (207,'8a02dbe6',1795396322539,1795399200543,1795396322539,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-147','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (208,'8a02dbe6',1795396322539,1795399200544,1795396322539,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,2,'p1','request-147','{"job":29,"paper":"appointment"}');
INSERT INTO event VALUES (209,'8a02dbe6',1795396322539,1795399200545,1795396322539,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,1,'A001','request-147','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (210,'8a02dbe6',1795396322539,1795399200546,1795396322539,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,1,'p1','request-147','{"job":30,"paper":"appointment"}');
INSERT INTO event VALUES (211,'8a02dbe6',1795396322539,1795399200547,1795396322539,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,3,'p2','request-147','{"copy":0,"evidence":{"code":"ended"},"job":3}');
INSERT INTO event VALUES (212,'8a02dbe6',1795396322539,1795399200548,1795396322539,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,3,'A003','request-147','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (213,'8a02dbe6',1795396322539,1795399200549,1795396322539,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,3,'p1','request-147','{"job":31,"paper":"appointment"}');
INSERT INTO event VALUES (214,'8a02dbe6',1795396322539,1795399200550,1795396322539,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,4,'p2','request-147','{"copy":1,"evidence":{"code":"ended"},"job":9}');
INSERT INTO event VALUES (215,'8a02dbe6',1795396322539,1795399200551,1795396322539,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,4,'A004','request-147','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (216,'8a02dbe6',1795396322539,1795399200552,1795396322539,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,4,'p1','request-147','{"job":32,"paper":"appointment"}');
INSERT INTO event VALUES (217,'8a02dbe6',1795396322539,1795399200553,1795396322539,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,6,'p2','request-147','{"copy":0,"evidence":{"code":"ended"},"job":6}');
INSERT INTO event VALUES (218,'8a02dbe6',1795396322539,1795399200554,1795396322539,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,6,'A006','request-147','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (219,'8a02dbe6',1795396322539,1795399200555,1795396322539,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,6,'p1','request-147','{"job":33,"paper":"appointment"}');
INSERT INTO event VALUES (220,'8a02dbe6',1795396322539,1795399200556,1795396322539,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,7,'p2','request-147','{"copy":0,"evidence":{"code":"ended"},"job":7}');
INSERT INTO event VALUES (221,'8a02dbe6',1795396322539,1795399200557,1795396322539,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,7,'A007','request-147','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (222,'8a02dbe6',1795396322539,1795399200558,1795396322539,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,7,'p1','request-147','{"job":34,"paper":"appointment"}');
INSERT INTO event VALUES (223,'8a02dbe6',1795396322539,1795399200559,1795396322539,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,12,'p2','request-147','{"copy":0,"evidence":{"code":"ended"},"job":15}');
INSERT INTO event VALUES (224,'8a02dbe6',1795396322539,1795399200560,1795396322539,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,12,'A011','request-147','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (225,'8a02dbe6',1795396322539,1795399200561,1795396322539,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,12,'p1','request-147','{"job":35,"paper":"appointment"}');
INSERT INTO event VALUES (226,'8a02dbe6',1795396322539,1795399200562,1795396322539,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,13,'A012','request-147','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (227,'8a02dbe6',1795396322539,1795399200563,1795396322539,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,13,'p1','request-147','{"job":36,"paper":"appointment"}');
INSERT INTO event VALUES (228,'8a02dbe6',1795396322539,1795399200564,1795396322539,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,15,'A014','request-147','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (229,'8a02dbe6',1795396322539,1795399200565,1795396322539,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,15,'p1','request-147','{"job":37,"paper":"appointment"}');
INSERT INTO event VALUES (230,'8a02dbe6',1795396322566,1795399200567,1795396322566,1,'appointment.missed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'HEN-1','request-148','{"service":"thi-dua","slot_at":1795395960151}');
INSERT INTO event VALUES (231,'8a02dbe6',1795396322566,1795399200568,1795396322566,1,'duty.ended',1,'cli:test','administrator','cli:test','6','extra',NULL,NULL,'request-148','{"reason":"day_closed"}');
INSERT INTO event VALUES (232,'8a02dbe6',1795396322566,1795399200569,1795396322566,1,'duty.ended',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,'request-148','{"reason":"day_closed"}');
INSERT INTO event VALUES (233,'8a02dbe6',1795396322566,1795399200570,1795396322566,1,'desk.closed',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,'request-148','{"reason":"day_closed"}');
INSERT INTO event VALUES (234,'8a02dbe6',1795396322566,1795399200571,1795396322566,1,'desk.closed',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,'request-148','{"reason":"day_closed"}');
INSERT INTO event VALUES (235,'8a02dbe6',1795396322566,1795399200572,1795396322566,1,'day.closed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-23','request-148','{"counts":{"expired":0,"unrecorded":0},"why":"Mất điện"}');
INSERT INTO event VALUES (236,'8a02dbe6',1795396322566,1795399200573,1795396322566,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'7ce58598a2e872f3cbea9d22ad14b426b8c819f97d7db7c649a3c51d62a83bd3','request-148','{"signed":true,"through":235,"why":"day_closed"}');
INSERT INTO event VALUES (237,'8a02dbe6',1795482722574,1795399200590,1795482722574,2,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-24','request-149','{}');
INSERT INTO event VALUES (238,'8a02dbe6',1795482722593,1795399200594,1795482722593,2,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,16,'C001','request-150','{"expected":null,"origin":"appointment","priority_class":null,"promised_at":1795483022593,"quoted":null,"service":"thi-dua"}');
INSERT INTO event VALUES (239,'8a02dbe6',1795482722596,1795399200597,1795482722596,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,16,'p1','request-151','{"copy":0,"evidence":{"code":"ended"},"job":38}');
INSERT INTO event VALUES (240,'8a02dbe6',1795482722596,1795399200598,1795482722596,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,16,'C001','request-151','{"before":"waiting","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (241,'8a02dbe6',1795482722596,1795399200599,1795482722596,2,'appointment.missed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'691386','request-151','{"service":"y-te","slot_at":1795480200000}');
INSERT INTO event VALUES (242,'8a02dbe6',1795482722596,1795399200600,1795482722596,2,'day.closed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-24','request-151','{"counts":{"expired":1,"unrecorded":0},"why":null}');
INSERT INTO event VALUES (243,'8a02dbe6',1795482722596,1795399200601,1795482722596,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'a7d5ed81e78866e72dbe49a8660ec7d82f6351e689fb654477a0e6aec0a259a2','request-151','{"signed":true,"through":242,"why":"day_closed"}');
INSERT INTO event VALUES (244,'8a02dbe6',1795569122603,1795399200604,1795569122603,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q1',NULL,'{}');
INSERT INTO event VALUES (245,'8a02dbe6',1795569122607,1795399200623,1795569122607,3,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-25',NULL,'{}');
INSERT INTO event VALUES (246,'8a02dbe6',1795569122607,1795399200624,1795569122607,3,'duty.started',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (247,'8a02dbe6',1795569122607,1795399200625,1795569122607,3,'desk.opened',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (248,'8a02dbe6',1795569122627,1795399200628,1795569122627,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q3',NULL,'{}');
INSERT INTO event VALUES (249,'8a02dbe6',1795569122631,1795399200632,1795569122631,3,'duty.started',1,'cli:test','administrator','cli:test','3','q3',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (250,'8a02dbe6',1795569122631,1795399200633,1795569122631,3,'desk.opened',1,'cli:test','administrator','cli:test','3',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (251,'8a02dbe6',1795569122635,1795399200636,1795569122635,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q6',NULL,'{}');
INSERT INTO event VALUES (252,'8a02dbe6',1795569122639,1795399200640,1795569122639,3,'duty.started',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (253,'8a02dbe6',1795569122639,1795399200641,1795569122639,3,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (254,'8a02dbe6',1795569142645,1795399200646,1795569142645,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,17,'H001','ticket.issue:1795569142642:1','{"expected":0,"origin":"kiosk","priority_class":null,"promised_at":1795570042645,"quoted":[1795569120000,1795569300000],"service":"chung-thuc"}');
INSERT INTO event VALUES (255,'8a02dbe6',1795569162651,1795399200652,1795569162651,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,18,'L001','ticket.issue:1795569162647:2','{"expected":0,"origin":"kiosk","priority_class":null,"promised_at":1795570062651,"quoted":[1795569120000,1795569300000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (256,'8a02dbe6',1795569182657,1795399200658,1795569182657,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,19,'U001','ticket.issue:1795569182653:3','{"expected":0,"origin":"kiosk","priority_class":null,"promised_at":1795570082657,"quoted":[1795569180000,1795569300000],"service":"chinh-sach"}');
INSERT INTO event VALUES (257,'8a02dbe6',1795569202663,1795399200664,1795569202663,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,20,'H002','ticket.issue:1795569202659:4','{"expected":420001,"origin":"kiosk","priority_class":null,"promised_at":1795570102663,"quoted":[1795569300000,1795570080000],"service":"chung-thuc"}');
INSERT INTO event VALUES (258,'8a02dbe6',1795569222668,1795399200669,1795569222668,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,21,'L002','ticket.issue:1795569222665:5','{"expected":900001,"origin":"kiosk","priority_class":null,"promised_at":1795570122668,"quoted":[1795569600000,1795571100000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (259,'8a02dbe6',1795569242673,1795399200674,1795569242673,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,22,'U002','ticket.issue:1795569242670:6','{"expected":720001,"origin":"kiosk","priority_class":null,"promised_at":1795570142673,"quoted":[1795569480000,1795570620000],"service":"chinh-sach"}');
INSERT INTO event VALUES (260,'8a02dbe6',1795569262678,1795399200679,1795569262678,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,23,'H003','ticket.issue:1795569262675:7','{"expected":0,"origin":"kiosk","priority_class":"priority","promised_at":1795569562678,"quoted":[1795569240000,1795569360000],"service":"chung-thuc"}');
INSERT INTO event VALUES (261,'8a02dbe6',1795569282683,1795399200684,1795569282683,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,24,'L003','ticket.issue:1795569282680:8','{"expected":0,"origin":"kiosk","priority_class":"priority","promised_at":1795569582683,"quoted":[1795569240000,1795569420000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (262,'8a02dbe6',1795569302688,1795399200689,1795569302688,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,25,'U003','ticket.issue:1795569302685:9','{"expected":0,"origin":"kiosk","priority_class":"priority","promised_at":1795569602688,"quoted":[1795569300000,1795569420000],"service":"chinh-sach"}');
INSERT INTO event VALUES (263,'8a02dbe6',1795569322693,1795399200694,1795569322693,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,26,'H004','ticket.issue:1795569322690:10','{"expected":1260003,"origin":"kiosk","priority_class":null,"promised_at":1795570222693,"quoted":[1795569900000,1795571700000],"service":"chung-thuc"}');
INSERT INTO event VALUES (264,'8a02dbe6',1795569342698,1795399200699,1795569342698,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,27,'L004','ticket.issue:1795569342695:11','{"expected":2700003,"origin":"kiosk","priority_class":null,"promised_at":1795570242698,"quoted":[1795570500000,1795574400000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (265,'8a02dbe6',1795569362703,1795399200704,1795569362703,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,28,'U004','ticket.issue:1795569362700:12','{"expected":2160003,"origin":"kiosk","priority_class":null,"promised_at":1795570262703,"quoted":[1795570200000,1795572000000],"service":"chinh-sach"}');
INSERT INTO event VALUES (266,'8a02dbe6',1795569362707,1795399200708,1795569362707,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":1,"evidence":{"status":"12"},"job":18}');
INSERT INTO event VALUES (267,'8a02dbe6',1795569362710,1795399200711,1795569362710,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":19}');
INSERT INTO event VALUES (268,'8a02dbe6',1795569362710,1795399200712,1795569362710,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":20}');
INSERT INTO event VALUES (269,'8a02dbe6',1795569362710,1795399200713,1795569362710,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":21}');
INSERT INTO event VALUES (270,'8a02dbe6',1795569362710,1795399200714,1795569362710,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":22}');
INSERT INTO event VALUES (271,'8a02dbe6',1795569362710,1795399200715,1795569362710,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":1,"evidence":{"code":"late"},"job":23}');
INSERT INTO event VALUES (272,'8a02dbe6',1795569362710,1795399200716,1795569362710,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":24}');
INSERT INTO event VALUES (273,'8a02dbe6',1795569362710,1795399200717,1795569362710,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":25}');
INSERT INTO event VALUES (274,'8a02dbe6',1795569362720,1795399200721,1795569362720,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":26}');
INSERT INTO event VALUES (275,'8a02dbe6',1795569362724,1795399200725,1795569362724,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":27}');
INSERT INTO event VALUES (276,'8a02dbe6',1795569362728,1795399200729,1795569362728,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":28}');
INSERT INTO event VALUES (277,'8a02dbe6',1795569362732,1795399200733,1795569362732,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":29}');
INSERT INTO event VALUES (278,'8a02dbe6',1795569362736,1795399200737,1795569362736,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":30}');
INSERT INTO event VALUES (279,'8a02dbe6',1795569362740,1795399200741,1795569362740,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":31}');
INSERT INTO event VALUES (280,'8a02dbe6',1795569362744,1795399200745,1795569362744,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":32}');
INSERT INTO event VALUES (281,'8a02dbe6',1795569362748,1795399200749,1795569362748,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":33}');
INSERT INTO event VALUES (282,'8a02dbe6',1795569362752,1795399200753,1795569362752,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":34}');
INSERT INTO event VALUES (283,'8a02dbe6',1795569362756,1795399200757,1795569362756,NULL,'slip.unknown',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":35}');
INSERT INTO event VALUES (284,'8a02dbe6',1795569382759,1795399200760,1795569382759,3,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',23,'H003','desk.next:1795569382758:13','{"kept":true,"narrowed":false,"promised_at":1795569562678,"reason":"priority","why":null}');
INSERT INTO event VALUES (285,'8a02dbe6',1795569402762,1795399200763,1795569402762,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,23,'p1','desk.next:1795569402761:14','{"copy":0,"evidence":{"code":"ended"},"job":45}');
INSERT INTO event VALUES (286,'8a02dbe6',1795569402762,1795399200764,1795569402762,3,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',23,'H003','desk.next:1795569402761:14','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (287,'8a02dbe6',1795569402762,1795399200765,1795569402762,3,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',17,'H001','desk.next:1795569402761:14','{"kept":true,"narrowed":false,"promised_at":1795570042645,"reason":"longest","why":null}');
INSERT INTO event VALUES (288,'8a02dbe6',1795569422767,1795399200768,1795569422767,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,17,'p1','desk.next:1795569422766:15','{"copy":0,"evidence":{"code":"ended"},"job":39}');
INSERT INTO event VALUES (289,'8a02dbe6',1795569422767,1795399200769,1795569422767,3,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',17,'H001','desk.next:1795569422766:15','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (290,'8a02dbe6',1795569422767,1795399200770,1795569422767,3,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',20,'H002','desk.next:1795569422766:15','{"kept":true,"narrowed":false,"promised_at":1795570102663,"reason":"longest","why":null}');
INSERT INTO event VALUES (291,'8a02dbe6',1795569442772,1795399200773,1795569442772,3,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',24,'L003','desk.next:1795569442771:16','{"kept":true,"narrowed":false,"promised_at":1795569582683,"reason":"priority","why":null}');
INSERT INTO event VALUES (292,'8a02dbe6',1795569462775,1795399200776,1795569462775,3,'ticket.started',1,'cli:test','administrator','cli:test','1','q1',24,'L003','desk.start:1795569462774:17','{}');
INSERT INTO event VALUES (293,'8a02dbe6',1795569902778,1795399200779,1795569902778,3,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,24,'p1','desk.finish:1795569902777:18','{"job":51,"paper":"visit","visit":2}');
INSERT INTO event VALUES (294,'8a02dbe6',1795569902778,1795399200780,1795569902778,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,24,'p1','desk.finish:1795569902777:18','{"copy":0,"evidence":{"code":"ended"},"job":46}');
INSERT INTO event VALUES (295,'8a02dbe6',1795569902778,1795399200781,1795569902778,3,'ticket.finished',1,'cli:test','administrator','cli:test','1','q1',24,'L003','desk.finish:1795569902777:18','{"manner":"chosen","outcome":"supplement","procedure":"khac","reason":"missing"}');
INSERT INTO event VALUES (296,'8a02dbe6',1795569922783,1795399200784,1795569922783,3,'visit.rated',1,'pad:1','terminal','pad:1','1',NULL,24,'L003','visit.rate:1795569922782:19','{"before":null,"level":"dissatisfied","outcome_right":null,"source":"pad"}');
INSERT INTO event VALUES (297,'8a02dbe6',1795569942786,1795399200787,1795569942786,3,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',18,'L001','desk.next:1795569942785:20','{"kept":true,"narrowed":false,"promised_at":1795570062651,"reason":"longest","why":null}');
INSERT INTO event VALUES (298,'8a02dbe6',1795569962789,1795399200790,1795569962789,3,'ticket.started',1,'cli:test','administrator','cli:test','1','q1',18,'L001','desk.start:1795569962788:21','{}');
INSERT INTO event VALUES (299,'8a02dbe6',1795570402792,1795399200793,1795570402792,3,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,18,'p1','desk.finish:1795570402791:22','{"job":52,"paper":"visit","visit":3}');
INSERT INTO event VALUES (300,'8a02dbe6',1795570402792,1795399200794,1795570402792,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,18,'p1','desk.finish:1795570402791:22','{"copy":0,"evidence":{"code":"ended"},"job":40}');
INSERT INTO event VALUES (301,'8a02dbe6',1795570402792,1795399200795,1795570402792,3,'ticket.finished',1,'cli:test','administrator','cli:test','1','q1',18,'L001','desk.finish:1795570402791:22','{"manner":"chosen","outcome":"refused","procedure":"khac","reason":"not_competent"}');
INSERT INTO event VALUES (302,'8a02dbe6',1795570422797,1795399200798,1795570422797,3,'visit.rated',1,'pad:1','terminal','pad:1','1',NULL,18,'L001','visit.rate:1795570422796:23','{"before":null,"level":"dissatisfied","outcome_right":null,"source":"pad"}');
INSERT INTO event VALUES (303,'8a02dbe6',1795570442800,1795399200801,1795570442800,3,'ticket.called',1,'cli:test','administrator','cli:test','3','q3',25,'U003','desk.next:1795570442799:24','{"kept":false,"narrowed":false,"promised_at":1795569602688,"reason":"priority","why":null}');
INSERT INTO event VALUES (304,'8a02dbe6',1795570462803,1795399200804,1795570462803,3,'ticket.recalled',1,'cli:test','administrator','cli:test','3','q3',25,'U003','desk.recall:1795570462802:25','{}');
INSERT INTO event VALUES (305,'8a02dbe6',1795570482806,1795399200807,1795570482806,3,'ticket.recalled',1,'cli:test','administrator','cli:test','3','q3',25,'U003','desk.recall:1795570482805:26','{}');
INSERT INTO event VALUES (306,'8a02dbe6',1795570563809,1795399200810,1795570563809,3,'ticket.absent',1,'cli:test','administrator','cli:test','3','q3',25,'U003','desk.absent:1795570563808:27','{}');
INSERT INTO event VALUES (307,'8a02dbe6',1795570583812,1795399200813,1795570583812,3,'ticket.called',1,'cli:test','administrator','cli:test','3','q3',19,'U001','desk.next:1795570583811:28','{"kept":false,"narrowed":false,"promised_at":1795570082657,"reason":"longest","why":null}');
INSERT INTO event VALUES (308,'8a02dbe6',1795570603815,1795399200816,1795570603815,3,'ticket.started',1,'cli:test','administrator','cli:test','3','q3',19,'U001','desk.start:1795570603814:29','{}');
INSERT INTO event VALUES (309,'8a02dbe6',1795570623818,1795399200819,1795570623818,3,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',21,'L002','desk.next:1795570623817:30','{"kept":false,"narrowed":false,"promised_at":1795570122668,"reason":"longest","why":null}');
INSERT INTO event VALUES (310,'8a02dbe6',1795570623824,1795399200840,1795570623824,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'help:kiosk:k1',NULL,'{}');
INSERT INTO event VALUES (311,'8a02dbe6',1795570623824,1795399200842,1795570623824,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'dossier_late:ubnd-xa',NULL,'{"dossiers":3,"severity":"warning"}');
INSERT INTO event VALUES (312,'8a02dbe6',1795570623824,1795399200843,1795570623824,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'dossier_nearly_late:ubnd-xa',NULL,'{"dossiers":1,"severity":"info"}');
INSERT INTO event VALUES (313,'8a02dbe6',1795570623824,1795399200844,1795570623824,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_needed:chinh-sach',NULL,'{"desks":1,"severity":"warning"}');
INSERT INTO event VALUES (314,'8a02dbe6',1795570643847,1795399200848,1795570643847,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,19,'p1','day.close:1795570643846:31','{"copy":0,"evidence":{"code":"ended"},"job":41}');
INSERT INTO event VALUES (315,'8a02dbe6',1795570643847,1795399200849,1795570643847,3,'ticket.finished',1,'cli:test','administrator','cli:test',NULL,NULL,19,'U001','day.close:1795570643846:31','{"before":"serving","outcome":"unrecorded","reason":"day_closed","why":null}');
INSERT INTO event VALUES (316,'8a02dbe6',1795570643847,1795399200850,1795570643847,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,20,'p1','day.close:1795570643846:31','{"copy":0,"evidence":{"code":"ended"},"job":42}');
INSERT INTO event VALUES (317,'8a02dbe6',1795570643847,1795399200851,1795570643847,3,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,20,'H002','day.close:1795570643846:31','{"before":"called","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (318,'8a02dbe6',1795570643847,1795399200852,1795570643847,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,21,'p1','day.close:1795570643846:31','{"copy":0,"evidence":{"code":"ended"},"job":43}');
INSERT INTO event VALUES (319,'8a02dbe6',1795570643847,1795399200853,1795570643847,3,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,21,'L002','day.close:1795570643846:31','{"before":"called","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (320,'8a02dbe6',1795570643847,1795399200854,1795570643847,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,22,'p1','day.close:1795570643846:31','{"copy":0,"evidence":{"code":"ended"},"job":44}');
INSERT INTO event VALUES (321,'8a02dbe6',1795570643847,1795399200855,1795570643847,3,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,22,'U002','day.close:1795570643846:31','{"before":"waiting","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (322,'8a02dbe6',1795570643847,1795399200856,1795570643847,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,25,'p1','day.close:1795570643846:31','{"copy":0,"evidence":{"code":"ended"},"job":47}');
INSERT INTO event VALUES (323,'8a02dbe6',1795570643847,1795399200857,1795570643847,3,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,25,'U003','day.close:1795570643846:31','{"before":"absent","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (324,'8a02dbe6',1795570643847,1795399200858,1795570643847,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,26,'p1','day.close:1795570643846:31','{"copy":0,"evidence":{"code":"ended"},"job":48}');
INSERT INTO event VALUES (325,'8a02dbe6',1795570643847,1795399200859,1795570643847,3,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,26,'H004','day.close:1795570643846:31','{"before":"waiting","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (326,'8a02dbe6',1795570643847,1795399200860,1795570643847,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,27,'p1','day.close:1795570643846:31','{"copy":0,"evidence":{"code":"ended"},"job":49}');
INSERT INTO event VALUES (327,'8a02dbe6',1795570643847,1795399200861,1795570643847,3,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,27,'L004','day.close:1795570643846:31','{"before":"waiting","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (328,'8a02dbe6',1795570643847,1795399200862,1795570643847,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,28,'p1','day.close:1795570643846:31','{"copy":0,"evidence":{"code":"ended"},"job":50}');
INSERT INTO event VALUES (329,'8a02dbe6',1795570643847,1795399200863,1795570643847,3,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,28,'U004','day.close:1795570643846:31','{"before":"waiting","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (330,'8a02dbe6',1795570643847,1795399200864,1795570643847,3,'duty.ended',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,'day.close:1795570643846:31','{"reason":"day_closed"}');
INSERT INTO event VALUES (331,'8a02dbe6',1795570643847,1795399200865,1795570643847,3,'duty.ended',1,'cli:test','administrator','cli:test','3','q3',NULL,NULL,'day.close:1795570643846:31','{"reason":"day_closed"}');
INSERT INTO event VALUES (332,'8a02dbe6',1795570643847,1795399200866,1795570643847,3,'duty.ended',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,'day.close:1795570643846:31','{"reason":"day_closed"}');
INSERT INTO event VALUES (333,'8a02dbe6',1795570643847,1795399200867,1795570643847,3,'desk.closed',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,'day.close:1795570643846:31','{"reason":"day_closed"}');
INSERT INTO event VALUES (334,'8a02dbe6',1795570643847,1795399200868,1795570643847,3,'desk.closed',1,'cli:test','administrator','cli:test','3',NULL,NULL,NULL,'day.close:1795570643846:31','{"reason":"day_closed"}');
INSERT INTO event VALUES (335,'8a02dbe6',1795570643847,1795399200869,1795570643847,3,'desk.closed',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,'day.close:1795570643846:31','{"reason":"day_closed"}');
INSERT INTO event VALUES (336,'8a02dbe6',1795570643847,1795399200870,1795570643847,3,'day.closed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-25','day.close:1795570643846:31','{"counts":{"expired":7,"unrecorded":1},"why":null}');
INSERT INTO event VALUES (337,'8a02dbe6',1795570643847,1795399200871,1795570643847,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'e1ee210b159607db5f8bf0460792720a5fa2424d7fe83f78ed7dfc018c77fefb','day.close:1795570643846:31','{"signed":true,"through":336,"why":"day_closed"}');
INSERT INTO event VALUES (338,'8a02dbe6',1795570643876,1795399200893,1795570643876,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_needed:chinh-sach',NULL,'{}');
INSERT INTO event VALUES (339,'8a02dbe6',1795654643896,1795399200897,1795654643896,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q1',NULL,'{}');
INSERT INTO event VALUES (340,'8a02dbe6',1795654643900,1795399200916,1795654643900,4,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-26',NULL,'{}');
INSERT INTO event VALUES (341,'8a02dbe6',1795654643900,1795399200917,1795654643900,4,'duty.started',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (342,'8a02dbe6',1795654643900,1795399200918,1795654643900,4,'desk.opened',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (343,'8a02dbe6',1795654643920,1795399200921,1795654643920,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q2',NULL,'{}');
INSERT INTO event VALUES (344,'8a02dbe6',1795654643924,1795399200925,1795654643924,4,'duty.started',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (345,'8a02dbe6',1795654643924,1795399200926,1795654643924,4,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (346,'8a02dbe6',1795654643928,1795399200929,1795654643928,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q4',NULL,'{}');
INSERT INTO event VALUES (347,'8a02dbe6',1795654643932,1795399200933,1795654643932,4,'duty.started',1,'cli:test','administrator','cli:test','4','q4',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (348,'8a02dbe6',1795654643932,1795399200934,1795654643932,4,'desk.opened',1,'cli:test','administrator','cli:test','4',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (349,'8a02dbe6',1795654643936,1795399200937,1795654643936,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q5',NULL,'{}');
INSERT INTO event VALUES (350,'8a02dbe6',1795654643940,1795399200941,1795654643940,4,'duty.started',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (351,'8a02dbe6',1795654643940,1795399200942,1795654643940,4,'desk.opened',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (352,'8a02dbe6',1795654643944,1795399200945,1795654643944,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q6',NULL,'{}');
INSERT INTO event VALUES (353,'8a02dbe6',1795654643948,1795399200949,1795654643948,4,'duty.started',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (354,'8a02dbe6',1795654643948,1795399200950,1795654643948,4,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (355,'8a02dbe6',1795654663954,1795399200955,1795654663954,NULL,'officer.pin_wrong',1,'cli:test','administrator','cli:test',NULL,'q3',NULL,NULL,'desk.sign_in:1795654663951:1','{"failures":1}');
INSERT INTO event VALUES (356,'8a02dbe6',1795654683959,1795399200960,1795654683959,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,29,'A001','ticket.issue:1795654683956:2','{"expected":0,"origin":"kiosk","priority_class":null,"promised_at":1795655583959,"quoted":[1795654680000,1795654800000],"service":"ho-tich"}');
INSERT INTO event VALUES (357,'8a02dbe6',1795654703965,1795399200966,1795654703965,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,30,'A002','ticket.issue:1795654703961:3','{"expected":0,"origin":"kiosk","priority_class":null,"promised_at":1795655603965,"quoted":[1795654680000,1795654860000],"service":"ho-tich"}');
INSERT INTO event VALUES (358,'8a02dbe6',1795654723970,1795399200971,1795654723970,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,31,'A003','ticket.issue:1795654723967:4','{"expected":305088,"origin":"kiosk","priority_class":null,"promised_at":1795655623970,"quoted":[1795654680000,1795655340000],"service":"ho-tich"}');
INSERT INTO event VALUES (359,'8a02dbe6',1795654743975,1795399200976,1795654743975,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,32,'A004','ticket.issue:1795654743972:5','{"expected":305088,"origin":"kiosk","priority_class":null,"promised_at":1795655643975,"quoted":[1795654740000,1795655340000],"service":"ho-tich"}');
INSERT INTO event VALUES (360,'8a02dbe6',1795654763980,1795399200981,1795654763980,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,33,'A005','ticket.issue:1795654763977:6','{"expected":610176,"origin":"kiosk","priority_class":null,"promised_at":1795655663980,"quoted":[1795654740000,1795655460000],"service":"ho-tich"}');
INSERT INTO event VALUES (361,'8a02dbe6',1795654783985,1795399200986,1795654783985,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,34,'A006','ticket.issue:1795654783982:7','{"expected":915264,"origin":"kiosk","priority_class":null,"promised_at":1795655683985,"quoted":[1795654920000,1795656000000],"service":"ho-tich"}');
INSERT INTO event VALUES (362,'8a02dbe6',1795654803990,1795399200991,1795654803990,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,35,'A007','ticket.issue:1795654803987:8','{"expected":983632,"origin":"kiosk","priority_class":null,"promised_at":1795655703990,"quoted":[1795654980000,1795656120000],"service":"ho-tich"}');
INSERT INTO event VALUES (363,'8a02dbe6',1795654823995,1795399200996,1795654823995,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,36,'A008','ticket.issue:1795654823992:9','{"expected":1357088,"origin":"kiosk","priority_class":null,"promised_at":1795655723995,"quoted":[1795654920000,1795655880000],"service":"ho-tich"}');
INSERT INTO event VALUES (364,'8a02dbe6',1795654844000,1795399201001,1795654844000,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,37,'A009','ticket.issue:1795654843997:10','{"expected":1525440,"origin":"kiosk","priority_class":null,"promised_at":1795655744000,"quoted":[1795654980000,1795656000000],"service":"ho-tich"}');
INSERT INTO event VALUES (365,'8a02dbe6',1795654864005,1795399201006,1795654864005,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,38,'H001','ticket.issue:1795654864002:11','{"expected":0,"origin":"kiosk","priority_class":null,"promised_at":1795655764005,"quoted":[1795654860000,1795655040000],"service":"chung-thuc"}');
INSERT INTO event VALUES (366,'8a02dbe6',1795654884011,1795399201012,1795654884011,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,39,'H002','ticket.issue:1795654884007:12','{"expected":373456,"origin":"kiosk","priority_class":null,"promised_at":1795655784011,"quoted":[1795654860000,1795655700000],"service":"chung-thuc"}');
INSERT INTO event VALUES (367,'8a02dbe6',1795654904016,1795399201017,1795654904016,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,40,'L001','ticket.issue:1795654904013:13','{"expected":0,"origin":"kiosk","priority_class":null,"promised_at":1795655804016,"quoted":[1795654860000,1795655280000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (368,'8a02dbe6',1795654924022,1795399201023,1795654924022,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,41,'R001','ticket.issue:1795654924018:14','{"expected":0,"origin":"kiosk","priority_class":null,"promised_at":1795655824022,"quoted":[1795654920000,1795655340000],"service":"xay-dung"}');
INSERT INTO event VALUES (369,'8a02dbe6',1795654944028,1795399201029,1795654944028,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,42,'C001','ticket.issue:1795654944024:15','{"expected":0,"origin":"kiosk","priority_class":null,"promised_at":1795655844028,"quoted":[1795654920000,1795655160000],"service":"viec-khac"}');
INSERT INTO event VALUES (370,'8a02dbe6',1795654964034,1795399201035,1795654964034,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,43,'A010','ticket.issue:1795654964030:16','{"expected":0,"origin":"kiosk","priority_class":"priority","promised_at":1795655264034,"quoted":[1795654920000,1795655040000],"service":"ho-tich"}');
INSERT INTO event VALUES (371,'8a02dbe6',1795654964038,1795399201039,1795654964038,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":36}');
INSERT INTO event VALUES (372,'8a02dbe6',1795654964042,1795399201043,1795654964042,NULL,'slip.unknown',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":37}');
INSERT INTO event VALUES (373,'8a02dbe6',1795654964045,1795399201046,1795654964045,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":51}');
INSERT INTO event VALUES (374,'8a02dbe6',1795654964045,1795399201047,1795654964045,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":52}');
INSERT INTO event VALUES (375,'8a02dbe6',1795654964049,1795399201050,1795654964049,NULL,'slip.failed_before_send',1,'devices','devices','devices',NULL,NULL,29,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":53}');
INSERT INTO event VALUES (376,'8a02dbe6',1795654984052,1795399201053,1795654984052,4,'ticket.prioritised',1,'cli:test','administrator','cli:test',NULL,NULL,35,'A007','ticket.prioritise:1795654984051:17','{"priority_class":"priority"}');
INSERT INTO event VALUES (377,'8a02dbe6',1795655004055,1795399201056,1795655004055,4,'ticket.service_changed',1,'cli:test','administrator','cli:test',NULL,NULL,36,'A008','ticket.change_service:1795655004054:18','{"after":"y-te","before":"ho-tich"}');
INSERT INTO event VALUES (378,'8a02dbe6',1795655024058,1795399201059,1795655024058,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,37,'p1','ticket.cancel:1795655024057:19','{"copy":0,"evidence":{"code":"ended"},"job":61}');
INSERT INTO event VALUES (379,'8a02dbe6',1795655024058,1795399201060,1795655024058,4,'ticket.cancelled',1,'cli:test','administrator','cli:test',NULL,NULL,37,'A009','ticket.cancel:1795655024057:19','{"reason":"asked"}');
INSERT INTO event VALUES (380,'8a02dbe6',1795655044062,1795399201063,1795655044062,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,29,'p1','ticket.reprint:1795655044061:20','{"copy":0,"evidence":{"code":"replaced"},"job":53}');
INSERT INTO event VALUES (381,'8a02dbe6',1795655044062,1795399201064,1795655044062,4,'ticket.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,29,'A001','ticket.reprint:1795655044061:20','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (382,'8a02dbe6',1795655064068,1795399201069,1795655064068,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',35,'A007','desk.next:1795655064067:21','{"kept":true,"narrowed":false,"promised_at":1795655103990,"reason":"priority","why":null}');
INSERT INTO event VALUES (383,'8a02dbe6',1795655084071,1795399201072,1795655084071,4,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',35,'A007','desk.recall:1795655084070:22','{}');
INSERT INTO event VALUES (384,'8a02dbe6',1795655104074,1795399201075,1795655104074,4,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',35,'A007','desk.recall:1795655104073:23','{}');
INSERT INTO event VALUES (385,'8a02dbe6',1795655185077,1795399201078,1795655185077,4,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',35,'A007','desk.absent:1795655185076:24','{}');
INSERT INTO event VALUES (386,'8a02dbe6',1795655205080,1795399201081,1795655205080,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',43,'A010','desk.next:1795655205079:25','{"kept":true,"narrowed":false,"promised_at":1795655264034,"reason":"priority","why":null}');
INSERT INTO event VALUES (387,'8a02dbe6',1795655225083,1795399201084,1795655225083,4,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',43,'A010','desk.start:1795655225082:26','{}');
INSERT INTO event VALUES (388,'8a02dbe6',1795655245086,1795399201087,1795655245086,4,'ticket.parked',1,'cli:test','administrator','cli:test','5','q5',43,'A010','desk.park:1795655245085:27','{}');
INSERT INTO event VALUES (389,'8a02dbe6',1795655265089,1795399201090,1795655265089,4,'ticket.returned',1,'cli:test','administrator','cli:test','5',NULL,35,'A007','ticket.return:1795655265088:28','{"after":"absent","rank_at":1795652403990}');
INSERT INTO event VALUES (390,'8a02dbe6',1795655285092,1795399201093,1795655285092,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',35,'A007','desk.next:1795655285091:29','{"kept":true,"narrowed":false,"promised_at":1795655103990,"reason":"chosen","why":"đã quay lại"}');
INSERT INTO event VALUES (391,'8a02dbe6',1795655305095,1795399201096,1795655305095,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,35,'p1','desk.finish:1795655305094:30','{"copy":0,"evidence":{"code":"ended"},"job":59}');
INSERT INTO event VALUES (392,'8a02dbe6',1795655305095,1795399201097,1795655305095,4,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',35,'A007','desk.finish:1795655305094:30','{"manner":"chosen","outcome":"accepted","procedure":null,"reason":null}');
INSERT INTO event VALUES (393,'8a02dbe6',1795655325099,1795399201100,1795655325099,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',29,'A001','desk.next:1795655325098:31','{"kept":true,"narrowed":false,"promised_at":1795655583959,"reason":"longest","why":null}');
INSERT INTO event VALUES (394,'8a02dbe6',1795655345102,1795399201103,1795655345102,4,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',29,'A001','desk.recall:1795655345101:32','{}');
INSERT INTO event VALUES (395,'8a02dbe6',1795655365105,1795399201106,1795655365105,4,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',29,'A001','desk.recall:1795655365104:33','{}');
INSERT INTO event VALUES (396,'8a02dbe6',1795655446108,1795399201109,1795655446108,4,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',29,'A001','desk.absent:1795655446107:34','{}');
INSERT INTO event VALUES (397,'8a02dbe6',1795655466111,1795399201112,1795655466111,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',30,'A002','desk.next:1795655466110:35','{"kept":true,"narrowed":false,"promised_at":1795655603965,"reason":"longest","why":null}');
INSERT INTO event VALUES (398,'8a02dbe6',1795655486114,1795399201115,1795655486114,4,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',30,'A002','desk.transfer:1795655486113:36','{"to_desk":"1","to_officer":null,"to_service":null}');
INSERT INTO event VALUES (399,'8a02dbe6',1795655506117,1795399201118,1795655506117,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',31,'A003','desk.next:1795655506116:37','{"kept":true,"narrowed":false,"promised_at":1795655623970,"reason":"longest","why":null}');
INSERT INTO event VALUES (400,'8a02dbe6',1795655526120,1795399201121,1795655526120,4,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',31,'A003','desk.start:1795655526119:38','{}');
INSERT INTO event VALUES (401,'8a02dbe6',1795655546123,1795399201124,1795655546123,4,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',31,'A003','desk.transfer:1795655546122:39','{"to_desk":null,"to_officer":null,"to_service":"chung-thuc"}');
INSERT INTO event VALUES (402,'8a02dbe6',1795655566126,1795399201127,1795655566126,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',32,'A004','desk.next:1795655566125:40','{"kept":true,"narrowed":false,"promised_at":1795655643975,"reason":"longest","why":null}');
INSERT INTO event VALUES (403,'8a02dbe6',1795655586129,1795399201130,1795655586129,4,'ticket.call_undone',1,'cli:test','administrator','cli:test','5','q5',32,'A004','desk.undo:1795655586128:41','{}');
INSERT INTO event VALUES (404,'8a02dbe6',1795655606132,1795399201133,1795655606132,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',32,'A004','desk.next:1795655606131:42','{"kept":true,"narrowed":false,"promised_at":1795655643975,"reason":"longest","why":null}');
INSERT INTO event VALUES (405,'8a02dbe6',1795655626135,1795399201136,1795655626135,4,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',32,'A004','desk.start:1795655626134:43','{}');
INSERT INTO event VALUES (406,'8a02dbe6',1795655646138,1795399201139,1795655646138,4,'visit.rated',1,'pad:1','terminal','pad:1','5',NULL,32,'A004','visit.rate:1795655646137:44','{"before":null,"level":"dissatisfied","outcome_right":null,"source":"pad"}');
INSERT INTO event VALUES (407,'8a02dbe6',1795655666141,1795399201142,1795655666141,4,'visit.rated',1,'pad:1','terminal','pad:1','5',NULL,32,'A004','visit.rate:1795655666140:45','{"before":"dissatisfied","level":"very_satisfied","outcome_right":null,"source":"pad"}');
INSERT INTO event VALUES (408,'8a02dbe6',1795655686144,1795399201145,1795655686144,4,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',31,'A003','desk.next:1795655686143:46','{"kept":true,"narrowed":false,"promised_at":1795655623970,"reason":"transferred","why":null}');
INSERT INTO event VALUES (409,'8a02dbe6',1795655706147,1795399201148,1795655706147,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,31,'p1','desk.finish:1795655706146:47','{"copy":0,"evidence":{"code":"ended"},"job":55}');
INSERT INTO event VALUES (410,'8a02dbe6',1795655706147,1795399201149,1795655706147,4,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',31,'A003','desk.finish:1795655706146:47','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (411,'8a02dbe6',1795655726151,1795399201152,1795655726151,4,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',38,'H001','desk.next:1795655726150:48','{"kept":true,"narrowed":false,"promised_at":1795655764005,"reason":"longest","why":null}');
INSERT INTO event VALUES (412,'8a02dbe6',1795655746154,1795399201155,1795655746154,4,'ticket.recalled',1,'cli:test','administrator','cli:test','6','q6',38,'H001','desk.recall:1795655746153:49','{}');
INSERT INTO event VALUES (413,'8a02dbe6',1795655766157,1795399201158,1795655766157,4,'ticket.recalled',1,'cli:test','administrator','cli:test','6','q6',38,'H001','desk.recall:1795655766156:50','{}');
INSERT INTO event VALUES (414,'8a02dbe6',1795655786160,1795399201161,1795655786160,4,'desk.paused',1,'cli:test','administrator','cli:test','4',NULL,NULL,NULL,'desk.pause:1795655786159:51','{"reason":"ăn trưa"}');
INSERT INTO event VALUES (415,'8a02dbe6',1795655806163,1795399201164,1795655806163,4,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,44,'C002','desk.serve_now:1795655806162:52','{"expected":null,"origin":"desk","priority_class":null,"promised_at":1795656706163,"quoted":null,"service":"thanh-tra"}');
INSERT INTO event VALUES (416,'8a02dbe6',1795655806163,1795399201165,1795655806163,4,'ticket.called',1,'cli:test','administrator','cli:test','2','q2',44,'C002','desk.serve_now:1795655806162:52','{"kept":true,"narrowed":false,"promised_at":1795656706163,"reason":"serve_now","why":null}');
INSERT INTO event VALUES (417,'8a02dbe6',1795655806163,1795399201166,1795655806163,4,'ticket.started',1,'cli:test','administrator','cli:test','2','q2',44,'C002','desk.serve_now:1795655806162:52','{}');
INSERT INTO event VALUES (418,'8a02dbe6',1795655826168,1795399201169,1795655826168,4,'ticket.finished',1,'cli:test','administrator','cli:test','2','q2',44,'C002','desk.finish:1795655826167:53','{"manner":"chosen","outcome":"left","procedure":null,"reason":null}');
INSERT INTO event VALUES (419,'8a02dbe6',1795655846171,1795399201172,1795655846171,4,'ticket.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,30,'A002','ticket.reprint:1795655846170:54','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (420,'8a02dbe6',1795655846174,1795399201175,1795655846174,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,32,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":56}');
INSERT INTO event VALUES (421,'8a02dbe6',1795655846174,1795399201176,1795655846174,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,33,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":57}');
INSERT INTO event VALUES (422,'8a02dbe6',1795655846174,1795399201177,1795655846174,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,34,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":58}');
INSERT INTO event VALUES (423,'8a02dbe6',1795655846174,1795399201178,1795655846174,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,36,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":60}');
INSERT INTO event VALUES (424,'8a02dbe6',1795655846174,1795399201179,1795655846174,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,38,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":62}');
INSERT INTO event VALUES (425,'8a02dbe6',1795655846174,1795399201180,1795655846174,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,39,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":63}');
INSERT INTO event VALUES (426,'8a02dbe6',1795655846174,1795399201181,1795655846174,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,40,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":64}');
INSERT INTO event VALUES (427,'8a02dbe6',1795655846174,1795399201182,1795655846174,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,41,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":65}');
INSERT INTO event VALUES (428,'8a02dbe6',1795655846174,1795399201183,1795655846174,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,42,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":66}');
INSERT INTO event VALUES (429,'8a02dbe6',1795655846174,1795399201184,1795655846174,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,43,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":67}');
INSERT INTO event VALUES (430,'8a02dbe6',1795655846174,1795399201185,1795655846174,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,29,'p1',NULL,'{"copy":1,"evidence":{"code":"late"},"job":68}');
INSERT INTO event VALUES (431,'8a02dbe6',1795655846187,1795399201188,1795655846187,NULL,'slip.failed_before_send',1,'devices','devices','devices',NULL,NULL,30,'p1',NULL,'{"copy":1,"evidence":{"status":"12"},"job":69}');
INSERT INTO event VALUES (432,'8a02dbe6',1795655846189,1795399201190,1795655846189,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"evidence":{"paper":"end"},"state":"fault"}');
INSERT INTO event VALUES (433,'8a02dbe6',1795655846189,1795399201191,1795655846189,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,30,'p2',NULL,'{"before":"p1","copy":1,"job":69}');
INSERT INTO event VALUES (434,'8a02dbe6',1795655846189,1795399201192,1795655846189,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'s1',NULL,'{"evidence":{},"state":"ok"}');
INSERT INTO event VALUES (435,'8a02dbe6',1795655846193,1795399201194,1795655846193,NULL,'printer.probed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"answers":"16 12 12 12","fence":"process_id"}');
INSERT INTO event VALUES (436,'8a02dbe6',1795655866196,1795399201197,1795655866196,NULL,'alert.opened',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'help:kiosk:k1','help.call:1795655866195:55','{"severity":"warning"}');
INSERT INTO event VALUES (437,'8a02dbe6',1795655866196,1795399201198,1795655866196,NULL,'help.called',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'kiosk:k1','help.call:1795655866195:55','{}');
INSERT INTO event VALUES (438,'8a02dbe6',1795657666203,1795399201219,1795657666203,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:chung-thuc',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (439,'8a02dbe6',1795657666203,1795399201220,1795657666203,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:dang-ky-dat-dai',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (440,'8a02dbe6',1795657666203,1795399201221,1795657666203,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:ho-tich',NULL,'{"severity":"warning","waiting":3}');
INSERT INTO event VALUES (441,'8a02dbe6',1795657666203,1795399201222,1795657666203,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:viec-khac',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (442,'8a02dbe6',1795657666203,1795399201223,1795657666203,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:xay-dung',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (443,'8a02dbe6',1795657666203,1795399201224,1795657666203,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:y-te',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (444,'8a02dbe6',1795657666203,1795399201225,1795657666203,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_idle:1',NULL,'{"severity":"warning"}');
INSERT INTO event VALUES (445,'8a02dbe6',1795657666203,1795399201226,1795657666203,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_idle:2',NULL,'{"severity":"warning"}');
INSERT INTO event VALUES (446,'8a02dbe6',1795657666203,1795399201227,1795657666203,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'printer:p1',NULL,'{"severity":"critical","state":"fault"}');
INSERT INTO event VALUES (447,'8a02dbe6',1795657666203,1795399201228,1795657666203,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'help:kiosk:k1',NULL,'{}');
INSERT INTO event VALUES (448,'8a02dbe6',1795657686232,1795399201233,1795657686232,NULL,'alert.acknowledged',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'15','alert.acknowledge:1795657686231:56','{}');
INSERT INTO event VALUES (449,'8a02dbe6',1795657706237,1795399201238,1795657706237,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,45,'A011','ticket.issue:1795657706234:57','{"expected":1305520,"origin":"kiosk","priority_class":null,"promised_at":1795658606237,"quoted":[1795658400000,1795662300000],"service":"kinh-te"}');
INSERT INTO event VALUES (450,'8a02dbe6',1795657726242,1795399201243,1795657726242,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,46,'C003','ticket.issue:1795657726239:58','{"expected":308752,"origin":"kiosk","priority_class":null,"promised_at":1795658626242,"quoted":[1795657920000,1795659000000],"service":"thi-dua"}');
INSERT INTO event_hash VALUES (1,X'4DDBD6DC2605127D7F02FBEFB19CBD5B49126319ADB4A5859C2BF0611163BFEB');
INSERT INTO event_hash VALUES (2,X'1810D1CFD4E980985CB20F4A5EC33C5B5C1ECE8FE7386FE9607B2659D1513D60');
INSERT INTO event_hash VALUES (3,X'5EC03974803D20226593317EF7822BC956BEA14EF59F93C5071E35D99A866845');
INSERT INTO event_hash VALUES (4,X'BB4CE082E76A36F0775C6B88BA0AB853DE1DB67FFF4AA3634FA5C6DCD557F107');
INSERT INTO event_hash VALUES (5,X'DC287E658372AAA683ABC45C4BB46B2DAA965E4CF2C4EFBB7AED7F3C5BF93B5F');
INSERT INTO event_hash VALUES (6,X'76A5AA9E9F2CFD2E9DF7678CC0041C0D1E3DF527DA67D3905F926BBCC5A38C14');
INSERT INTO event_hash VALUES (7,X'E2BBF91BA9A6D7170C343F272D736D6C20CCE2B89CF73D9B2DFE769928399BD5');
INSERT INTO event_hash VALUES (8,X'C3C027125C6C9197D35ECD19D5F991144B5739A93BC5D44B1FFCA12746A27946');
INSERT INTO event_hash VALUES (9,X'ED090F9D73DF3EF3D5CC9BAC17D4A9E95DED0AF0D1AE3C4D18FC0B7533762B93');
INSERT INTO event_hash VALUES (10,X'91110758BA63CE36233BD1490A4EA866535631599A5E47A3E8E0542D1B7A25C1');
INSERT INTO event_hash VALUES (11,X'762CF6213EDE27E585FC592EA553AC65F28B52C584E21024E32BA25E8D95C8FF');
INSERT INTO event_hash VALUES (12,X'30C3591FA97D76F4359C7A54566F1E0EC22389BE1A07E15560C3EBAB7E15C37A');
INSERT INTO event_hash VALUES (13,X'A4FA10D69C04A0323DDB085E3E8474C2D8050E93FA372E73DC75CB2D64B72C75');
INSERT INTO event_hash VALUES (14,X'190FE7FE719FECC901D9718E6D5E35E2F335984A721E5B9365466270FECBD5F1');
INSERT INTO event_hash VALUES (15,X'C8388D0249C9EE20FF213E38E6DCE191C753D58565FFC690618CD03871126EDE');
INSERT INTO event_hash VALUES (16,X'E06DA6FE0D078D324FD145ED82502BC226EA5555FC6942CDCDCF82F27A4A5B35');
INSERT INTO event_hash VALUES (17,X'8D028BBAAEA8123241C6BDC342D103A8DB8CCF07228BFA158EF9EC9A9AD6FB77');
INSERT INTO event_hash VALUES (18,X'3CCC915F2CF022457B204FC75D7F9EFD19D9ADE14407897165317A8DE6A26ED1');
INSERT INTO event_hash VALUES (19,X'6BC40C8183D3F0C50EBCB9DC9F1542BF393945D9CF648F97A3138D2D8EDE1A64');
INSERT INTO event_hash VALUES (20,X'B519D465AE4FBEF7ACFF1D057046C22DF6342E8B5854D9F212FDB53767CE68CE');
INSERT INTO event_hash VALUES (21,X'421B1E9D59EC43DEB15AE6A73E4E50A0D5C6369AA8164609FEC43E113257705D');
INSERT INTO event_hash VALUES (22,X'FDD8FE68888165325CAC3B571FD167906E29C161751A390E856D7A220AA9CCD3');
INSERT INTO event_hash VALUES (23,X'EEE26100A8ED1562C9645B6637174CAD0B8D154A8F95E9329B2A0F96236A90CB');
INSERT INTO event_hash VALUES (24,X'6DDECA931C6824375BAE12E304138B5E92ECC3642A8FD3E3D8B5A2AD2F01E00C');
INSERT INTO event_hash VALUES (25,X'3F7E02650C937B5BD6256411E47D58B3B829CC7914BB76088958BD40805ECCB9');
INSERT INTO event_hash VALUES (26,X'2025F581312D15A2EC79F5ADEFA211AF40A63A07A7B76B9B8AB2879EFC8DE40F');
INSERT INTO event_hash VALUES (27,X'3C12B57E54086445B6ED954353140B1BF7B0A68239ACBDC1059F7DDB9766C35E');
INSERT INTO event_hash VALUES (28,X'5D6520396CB2F5395FCB8B0B752A8D913CA5AEEC23A13FA1D2FBF198E4D9BE84');
INSERT INTO event_hash VALUES (29,X'C39D8CDF3D9486DE607609A2781EE964214F51C739B5BA5A1268E327E3CB3CFE');
INSERT INTO event_hash VALUES (30,X'758868D70CE79E7DDF05A9D6859B303A509DA669DA882A2B92A22C9E2E0F9A9D');
INSERT INTO event_hash VALUES (31,X'E7D454D44F62D40B6ECE6C82144949E35B5CDB97074327E0375B8BE18EBEA0F9');
INSERT INTO event_hash VALUES (32,X'DA15A9E3E147DC8EFCF151E6E72618D22703D0AE89155A99CAC87B3B8627A2F8');
INSERT INTO event_hash VALUES (33,X'9BAABC4ADC19D303297B4E4E1F9A347D25D699770713ED69FFA1A287361E07C8');
INSERT INTO event_hash VALUES (34,X'A22395C47D10400718A545E6D65F8CFC1AED8701BD895AE79AFD8260AFF4EDBF');
INSERT INTO event_hash VALUES (35,X'CE722ADBBCF4604A22BB071CB7D4670BEFE6029A21B870B4F47511A4301F0DF4');
INSERT INTO event_hash VALUES (36,X'A28E878CA523D2D94C1058E6ED569BFC676A7CDE66D0C9AE5F3DA49B083D8F41');
INSERT INTO event_hash VALUES (37,X'71BF2760DD04D083EBCA14C1440343C107F8C8A0A3C7116571898FFED4911524');
INSERT INTO event_hash VALUES (38,X'83B26D4EAE604446B0B656910383081ADB2567323AAA2A048FC4FC1AB987F3E7');
INSERT INTO event_hash VALUES (39,X'3A0882E04E116917E949500AC903815E7268FE9A85677E127010B33ADF244614');
INSERT INTO event_hash VALUES (40,X'F7AE877227A036B25FB2FD7C82429446FE80973E7CDA36FC06356C2CC739F823');
INSERT INTO event_hash VALUES (41,X'7AD347AA15A23441A6F05CB4E65EFA0C17AFC3CD04652406598BB989B85511F8');
INSERT INTO event_hash VALUES (42,X'F3AB9441C59577B9B9C4DA4AAB7F066552682EF35174A15A25D1817D6D3D98A6');
INSERT INTO event_hash VALUES (43,X'772642717F6FC553BBEC668E18FB23EDECAE2E6BE1832A84C0D62445C804A1A3');
INSERT INTO event_hash VALUES (44,X'DA90B6E92A83CDC310334A38C9C2A78EBA5F103BB0DB1836017AF50706D093E3');
INSERT INTO event_hash VALUES (45,X'0C7D501D614A2C8876DAA8E6BA8DCF0C2AB98D714E3D22ADA49A79CF90ED6A23');
INSERT INTO event_hash VALUES (46,X'B8EFBD409A64BB6B2AD3F2CAA47B03EC75BEF834A543475841B7D394E0788C64');
INSERT INTO event_hash VALUES (47,X'834ED57F820DAE43845054478FD679FC9161BB7B10442F698134CEED4A7DFB9C');
INSERT INTO event_hash VALUES (48,X'7E18F32EA329ACD35945A24099E4CCBB8C13BF0B14BB0C0B05C9B556C447AC53');
INSERT INTO event_hash VALUES (49,X'2BEDDDA70E8830FB607A5A2D1AB778BDBE4F59B9BC211C535994962A59F15CBB');
INSERT INTO event_hash VALUES (50,X'3CD9E2C3E7F1BD1EE4FD75CF1A6E1597F5EC3F622E026C462B1840E2F3D4AD1A');
INSERT INTO event_hash VALUES (51,X'18929F8A0EE61692B5B5A4B9580537D8EF06DDF92CE1CDE2A18E943C3B2040CD');
INSERT INTO event_hash VALUES (52,X'09D80162602C6D9A576E740CC021555D0AC2C3A4AE94B5B1E223BD43FC001975');
INSERT INTO event_hash VALUES (53,X'F250EFBABD29D12769333AB76163F2D7B4C7B22C9AA501DF2C1C07299EDEB3FC');
INSERT INTO event_hash VALUES (54,X'102C55E1CAE7AE5F3132B29FC1C9EC16B627E4A605AD5F75DFCF8D3986FE70EB');
INSERT INTO event_hash VALUES (55,X'6895F84A92D6F2E3C1B42BE0F04391626993707A2B31E5D144243F023922BDB1');
INSERT INTO event_hash VALUES (56,X'78F9CDE97FF3C9EC99778188CAFB0A697D42B1A0DC458A99D458D047E11ADE51');
INSERT INTO event_hash VALUES (57,X'C25FB356FAE78F89DFFFD75718A2890BD53B67945324A7F5097F52E1DB842E15');
INSERT INTO event_hash VALUES (58,X'B8BC09D4D629531B03AF74DB1DE955D545245026080226990543C0A8226F1905');
INSERT INTO event_hash VALUES (59,X'4A19C8A631AD223A564D5FC22E19770FEF52B1DB490D765EE465C12D58061B78');
INSERT INTO event_hash VALUES (60,X'3A2A4AB99F7BFF5E50F32A4DF2535CC845769EE8FB4FF68FF7A89C06C52FDC10');
INSERT INTO event_hash VALUES (61,X'50C4C26054CF7CE0A461F32EF9DB537B14E450B6A27655A8E312B445927E8912');
INSERT INTO event_hash VALUES (62,X'D46D17DFED7CEF0AF2954EC9ADADABBBB0E39465504ACDBD5B4A9A8F4AE24B99');
INSERT INTO event_hash VALUES (63,X'991F1FB151538CAB8531D9F5ABE415DC6011ECABD29037A69267E2DBE22C1151');
INSERT INTO event_hash VALUES (64,X'97F15CD946D458CC0E84DD4809EBC7AE6936A2D2B4D3217AEF0B8C98677BCE1B');
INSERT INTO event_hash VALUES (65,X'99D9CB589FC6D20C528B96023DB059F0F09802B011CE5851B552EA3004A81C22');
INSERT INTO event_hash VALUES (66,X'6DD8D2BB99A67E9C2CBE67455663A8CE1F687054B988D496E5E7EB2D43714A4B');
INSERT INTO event_hash VALUES (67,X'60B9B4B17BE21E2D082C3106A44650251159D508E4B55C010DE50233E4B3C5CF');
INSERT INTO event_hash VALUES (68,X'B52A6C21E24C5AAAF8B37CDB842A07190424D21B7E580E814100E44F2359DE1A');
INSERT INTO event_hash VALUES (69,X'EDA5F53156D78EF289B2FD063521780D9C9FD787A2A63A6A663FBAD6794B3230');
INSERT INTO event_hash VALUES (70,X'AB2DE1A7591C3EE9D063C826C7F5DFAFD63B81201F6324DA13E2512038606D80');
INSERT INTO event_hash VALUES (71,X'9DE49E3744E47D2617D6B49C2CD78DDA596FA5A5A86354D683B7D3146744FA21');
INSERT INTO event_hash VALUES (72,X'213091DE17BBA81E0BD23D522D649300AC69374CED65CAF35E44D756B5A91188');
INSERT INTO event_hash VALUES (73,X'906EE62F1AA6C7A80D6D435FADBCE4168A48B6B1F803FCD638B93DD8436E9136');
INSERT INTO event_hash VALUES (74,X'E99B69AD46B05E9887552D40460B2711D4EA5D1D67E5F05577B1656C64553184');
INSERT INTO event_hash VALUES (75,X'2A71A4360D671EC7A24AC14F150B0135259A24FE710A2C965B0709571E9BBB8E');
INSERT INTO event_hash VALUES (76,X'B8D9104D7F2EF071848660417CD4795CF2CA807EFCE63D81397D3F6E0EC8A31F');
INSERT INTO event_hash VALUES (77,X'DA617E503E3E99980D742389897193485E3698D505DF556C903FC77E705B05CF');
INSERT INTO event_hash VALUES (78,X'0D12BE41B8557A48BBC57225044231A9746566CEFC6E1157776391E92C56E23C');
INSERT INTO event_hash VALUES (79,X'36B8034285558BDA582289DF185D7C0E7D611A6C8252C0BCFD36CD061216E179');
INSERT INTO event_hash VALUES (80,X'7861C1A56E3E7443E12286A75403CB55965172AF6B31A46535D4CA44FF2209A3');
INSERT INTO event_hash VALUES (81,X'0D84209F34A6FCA0FA32F1E759AF537C47605C379D65D33F3162A236316CC72F');
INSERT INTO event_hash VALUES (82,X'7A3151611DAF76F9C9D6E27AB0CC89C6758B8CF7F834CEB16DA053D2683B7C16');
INSERT INTO event_hash VALUES (83,X'0241A8F0821005000F17B2A0312902E1519D94136066EB57DE347581A65CF217');
INSERT INTO event_hash VALUES (84,X'032144CD4891584D4F389191424E8048544072BF069632A9A2314D3508714A4B');
INSERT INTO event_hash VALUES (85,X'AD8F6F687C9E00663FEC2FE412100F4EA98467A07FCDD444286184F9C9C08815');
INSERT INTO event_hash VALUES (86,X'AA1B8BCD9F6FD2ADF33E0A357C7C5756C883F2DC4E95D4808C8AED1ED72542E6');
INSERT INTO event_hash VALUES (87,X'F07550BA9645736892462DADD1AE64865012CB5285191DD2EDDC3DCD3F5520D7');
INSERT INTO event_hash VALUES (88,X'CBF4E97025C1B33B1C5F7AB8861685BE6E63602F8232A357F0F59E32AE7E1F35');
INSERT INTO event_hash VALUES (89,X'3A1E25AECBDB33BABF68EA5213E7777E5884B76EAB2792317701CF55AB30F13C');
INSERT INTO event_hash VALUES (90,X'D2AAAD712E9C30443E05D05C415CA9EB6DE4854123BABAAA5F5EE625320E0759');
INSERT INTO event_hash VALUES (91,X'0257BFBA68622697974FE9A845DD20C2213BFFE8DEFF99092DED9B6EEE43E959');
INSERT INTO event_hash VALUES (92,X'28BF6E07379821E20EA462C8D2125F615F5B07C63DF13DAF4448B449E0B5032A');
INSERT INTO event_hash VALUES (93,X'B690693AB1C2EF1534608738CE03B203E46032B82F410E87241739ECBD615943');
INSERT INTO event_hash VALUES (94,X'466A2BDCDDB97893AFC4DB7A080E445BA21CA4B9B2CD4AC32682AC68C3A06DD3');
INSERT INTO event_hash VALUES (95,X'625135A6F5CA3B31A37A5325006595F922A43CF5D94C66E72E969E9F98C9591C');
INSERT INTO event_hash VALUES (96,X'319EC9C0A99C7146A0F7D394ECE22D5F0560844DEDDBD8E06F8AD241B56B4F86');
INSERT INTO event_hash VALUES (97,X'8216C860E08D35E368B5B00981B5EF4DBCD2A1E89F83BF4030A897D8195890F3');
INSERT INTO event_hash VALUES (98,X'4EE8268AF39C2E3ED86FE08414A23302A24EEFCBD359C86FCE104BEA2AA9654D');
INSERT INTO event_hash VALUES (99,X'A7F1327F00F3A9CD65819A8407A3E6B0330340BD750E4D213C8552A7EF563E28');
INSERT INTO event_hash VALUES (100,X'3AADE2F51E79F06426F428005D0D1ED2364B1B73D798698DB9DC065B11E92467');
INSERT INTO event_hash VALUES (101,X'F361700FB0F1C7B16CEC14AFFCEC5DB57B9D60FA38C705F83EC0909EB0B4D1AA');
INSERT INTO event_hash VALUES (102,X'3D3CA106BF894DE8CAC5F818780495DC144F0740416AC14B3CA5F44F6D511A92');
INSERT INTO event_hash VALUES (103,X'C3DD4DC04C7B7AF9C1D9C3F4912B0A05631E42C13D5761CB8AB57A76FB97A227');
INSERT INTO event_hash VALUES (104,X'C159831C2D94A5225131AB7ABA24422B7B3454896F38BE5D5B6B0E1F2A981A03');
INSERT INTO event_hash VALUES (105,X'137CFEDB5B22EBD4143F287AD9AE0C8414AD4D253C91771EF4E31D0DED8E1D77');
INSERT INTO event_hash VALUES (106,X'7C086271DD41E3CB666DABE54DA8463E6223DD8A75E1E483C8D2274E4EB64DB6');
INSERT INTO event_hash VALUES (107,X'BBD1FB9E2DB2681C67A184F51AA768CBA4524DC971F6C3DDED6394925326AD5B');
INSERT INTO event_hash VALUES (108,X'304490DB5971D56F1CE16B583E224B75644B758266EE392056F5954C90FEF047');
INSERT INTO event_hash VALUES (109,X'E72DAC73C07716EB6FB584A3D78E3620E43A8AFD24A9E2E7E6225793B52FEAA9');
INSERT INTO event_hash VALUES (110,X'3133470D6CBD70A846A491ACAB6D9FC224B0DBCA3169055AA78E298204BD0DAD');
INSERT INTO event_hash VALUES (111,X'E5C811C2FC5E79935EDD12749A68298677761E1BE7AE27929DE33BFB778B7C2B');
INSERT INTO event_hash VALUES (112,X'7D935ABF2B365E868611E3536D38D85AFA29D11289AF181F41D2200E6B3BB2D2');
INSERT INTO event_hash VALUES (113,X'6639068C069C24E069FDA1BBE12C17F7098B2D42993B7609F380FF832C2F32CD');
INSERT INTO event_hash VALUES (114,X'4E41D4C558C6BBADE73F6721B71BF5711DBBFBE09671F9CF5239503DEE516D8C');
INSERT INTO event_hash VALUES (115,X'29EF0C29679E94EDEFE4A0AC6FDE54CB72BD5F7217ED44D563020EA48333A35E');
INSERT INTO event_hash VALUES (116,X'B627515D5A3E11A75E0B720911899CEC1FB6D33A833B620F7282F5BAB7B5CBF1');
INSERT INTO event_hash VALUES (117,X'DAE9EB77B12EAD9FF8A417365D725DFB0AF1916B8343020CBADA2240705B79BA');
INSERT INTO event_hash VALUES (118,X'8A6ACD2AAB22171A0F3637FD01D3ECD804BE93C64212802977789BD5CE88F004');
INSERT INTO event_hash VALUES (119,X'6A33F87ECC11C0CDB3F44AF8627EB94EE91E60D7A8E75081D265B049612ED18F');
INSERT INTO event_hash VALUES (120,X'CF14C082CE2FD1C3C0930FA90AAF0302BA7F9BF2761EBB0ECA513B2FE1733BAA');
INSERT INTO event_hash VALUES (121,X'26FA3E1242B6D3350EA7DF5BFA5BA7F44E4626C15DD2BBCAF2A0477CA2C852AF');
INSERT INTO event_hash VALUES (122,X'8F8CEF8DDC93B21968C32E6D608D5E2DEE048D62DD6B2F7ADCB883C16A9CC8B2');
INSERT INTO event_hash VALUES (123,X'D5B25A0E39E3342281CE8C8169DCFC8F12933037B99489F6A9CA877A60109C38');
INSERT INTO event_hash VALUES (124,X'8C95B682F293758BD9F27168376E98E57604EDEEB0149949CA6DE6656ED14291');
INSERT INTO event_hash VALUES (125,X'571DE21099F677445CCF447BC42B0B087EDE66DE805C5F36E427B94ADACA709D');
INSERT INTO event_hash VALUES (126,X'07311F4496EDA0327CA6886AC172EAA8DBBC92199A5ABB431A0DFFEE5537E17F');
INSERT INTO event_hash VALUES (127,X'514645F7180F4BE6BD8F634E7DE5D7B78B51F63143F700EAA50AD3142540182C');
INSERT INTO event_hash VALUES (128,X'E1A939CAE4E269B6CA45C000DD49637ABBEE5A7417DE930E4FAD486D2C69B237');
INSERT INTO event_hash VALUES (129,X'CE0FFAF39C69D6AD60DC8A8AD7E7CE560FB2EB6F5F9A18420AD5A1E8A62D583C');
INSERT INTO event_hash VALUES (130,X'9C02A95070E80855E614CCE6167D33AF75FB58F903B980CE0A959B425D909A5D');
INSERT INTO event_hash VALUES (131,X'285C5E6D3903B354941EDE44FCB6038E41BF9ED9CD74B04D3EB1B30E15CD3C4A');
INSERT INTO event_hash VALUES (132,X'40A158C28D94E149EC2C0F861FF6EE8B20998D821F6A40E72A81789E5F508F38');
INSERT INTO event_hash VALUES (133,X'2AA9586BBA27ACDE2CCF8F37E34D16A0CD810F7FFEDE6A14E9EB285C3E9F3FEE');
INSERT INTO event_hash VALUES (134,X'9DD2B63C4583052DCE88692305AD456593AB9762F7DF2F0EF1E7101C522B5B9D');
INSERT INTO event_hash VALUES (135,X'A5FB17F630A06B7487B7E2CB57B1221E73E3D4AC76C5652D9613600588F14E84');
INSERT INTO event_hash VALUES (136,X'C95BD30598C88C71E6328F0C0CFAF4FB509DECDFE5766CFE83F6924A47294431');
INSERT INTO event_hash VALUES (137,X'F99EEC7336C2521F9FECFE70C983AC305D0F0A1C351C885029CAEB7CE880D711');
INSERT INTO event_hash VALUES (138,X'80B2FEC208651EB9C35007EEC7F292DF7508EEFC9A56DE33CE0B7312FA5D0F2D');
INSERT INTO event_hash VALUES (139,X'D4DB5FE566C44E0FCF86476168BAB87EC8504E0C92EA3BDE7B1A2AB4D63D8F22');
INSERT INTO event_hash VALUES (140,X'0358FC860BDD84811303544F0DE60A2B30C4A4A72E7F3CF81D5B44497FA9CCD0');
INSERT INTO event_hash VALUES (141,X'8CF22AB93306D7B7B3DA4CB8D0C64E942AD372ED3554D348B517165826060177');
INSERT INTO event_hash VALUES (142,X'212C724481EDF786A9971579EB14B25B897EC877F41D7A04B8FAD58FD1E3CA68');
INSERT INTO event_hash VALUES (143,X'4134059E07B36464C129C0EC1B7469254B705C6FDE1DBFD02E562F8B3F014AF4');
INSERT INTO event_hash VALUES (144,X'813A669CDBA8608B0F6E4D749C3AD8190E2CCC0F7EBB3DADFD04686F27BF270C');
INSERT INTO event_hash VALUES (145,X'A37C041EFBB6A569DFAE2D7AE15512563533A3E2404D6E22C4F3E42A47E8F4BB');
INSERT INTO event_hash VALUES (146,X'04B2A17081439F3E83FC939DD06C8BD91D5AA9CBAEE51BC9A3DA8E86E2A731D4');
INSERT INTO event_hash VALUES (147,X'1267DCCC742E31CA2E3117BCDB6C917E4B0C045DD48B6704FF7815C24DBE3204');
INSERT INTO event_hash VALUES (148,X'5BC11DCEC04D774A971B77B1C28342BF8072D7BC8116A25C4B09AB8A1663FE3D');
INSERT INTO event_hash VALUES (149,X'4515FC7074EF14D1125BA95AC50DDDD5272E043BE663E45323AFF1BC9B4DDF08');
INSERT INTO event_hash VALUES (150,X'4626F5FCD7B27132E92FB8AAD4B2357C9FBD584C4C9846DCD3AE30285297EB05');
INSERT INTO event_hash VALUES (151,X'D98443B7972A84A6F868862F4D393C1573558888433CEF22CC95D6871CB33E44');
INSERT INTO event_hash VALUES (152,X'5BE46181762B7C18B704961CABBB3DD51EA09FFA6278812D7D8C6554A7777CD0');
INSERT INTO event_hash VALUES (153,X'CDBCB9E0A5A210CCAD27375B2092AC3DD58B35ADB52EC51EF319CB09F46F9282');
INSERT INTO event_hash VALUES (154,X'A362E48E8003F0FF74B45F13E18AD91B5A572AC1B0D1D89D7B8BFFCD69D0D94B');
INSERT INTO event_hash VALUES (155,X'7889B53DA30DBB8A1AAA5231306C9816C19554D2601FB17363075ACC88E6BD73');
INSERT INTO event_hash VALUES (156,X'AAF36099F02C1436FCCFC7BB007F42ED6DE9E6328C52C69CF8C18F91344FB77B');
INSERT INTO event_hash VALUES (157,X'6AF3874D4E3E40D3F3635E7F59367E9A2BEC9810F0D9D4FBC79E3932DD8CFA37');
INSERT INTO event_hash VALUES (158,X'07002733F42FB3343E791EE9ECA3A5E2FDB7D7FF98CB6D9B9BC39728B34E11E0');
INSERT INTO event_hash VALUES (159,X'8C0C7101176C2548AFC5A81E8F54438A85BB74FA0D45C79DBC6348F4662326A9');
INSERT INTO event_hash VALUES (160,X'B8CACB67196D8A0E951B63BFDCCD030B5B025E6C98B375B630FFCFA5FBD72267');
INSERT INTO event_hash VALUES (161,X'8D31D0C07182AC23E20C72C1964C34F5F113E32EB4FC903C2CDA6063A5E4656A');
INSERT INTO event_hash VALUES (162,X'6D384CC8341ADAD5DE19E2A09C02AD878354FFBDFB571BCE7E2392A980667A8E');
INSERT INTO event_hash VALUES (163,X'50D3D73E66CBAC7119D3E49DD84A7CE0BBFAF37CC07C3C8A6017801CCBA560C8');
INSERT INTO event_hash VALUES (164,X'AEB08432271B93F92C7F9B25488DAC69C9C42E2CE6BE42772F3A2E132515778E');
INSERT INTO event_hash VALUES (165,X'A938A0950DA6BD6C96CBA780E615E4AC03BA3DA8C7430331ACADC68BF0C25D45');
INSERT INTO event_hash VALUES (166,X'9F237D1AD6739067CC00B65A631DB337D6C7D99F6AA45FC2BF3C5B0E52252112');
INSERT INTO event_hash VALUES (167,X'96C56C209A5887937EE32979B2C7019029F5C0AE0B43864F6D672FC406DB92AD');
INSERT INTO event_hash VALUES (168,X'A77F1FF70DF2CEFB636375D211E8976C99247C5CBBC8AAFE0B9D76F8C9A6572C');
INSERT INTO event_hash VALUES (169,X'4E702C5594806ECB92BB790C1059DAC70A847B794A1AC0F73C563B93DA7C550F');
INSERT INTO event_hash VALUES (170,X'1B1B02A30EA8E5FF5453A50603F4EE3A7A0953AE8AB12CD9DCDB9A5E88BE73EC');
INSERT INTO event_hash VALUES (171,X'7F3D206BA924593D91CF449BBF7DFEED9CC3B1078367A80F2BB4FEECB15E01F1');
INSERT INTO event_hash VALUES (172,X'B6DF7928FAB99985C24452167B4B7D123650FAC2A4220C4E8D6B4B87A85BFEAE');
INSERT INTO event_hash VALUES (173,X'9BF5BEAFCCFFD33110413B16B6253F812A0679EF6B15770EF18ED26BA66C9B9D');
INSERT INTO event_hash VALUES (174,X'71A58D15F2487F2488DDAFB1709F8DE6DF398987C9EF7D96FB60A01E84EFCFCA');
INSERT INTO event_hash VALUES (175,X'602C3CC0F89BCDACEA8424BD1A951590CD43925EB67059CD874BB3FD8C1E5CCF');
INSERT INTO event_hash VALUES (176,X'57C465CF6B8B5F9D9FEBCCA469E90949BB1B3BE3D8ACC7F03429A0E1D879E94A');
INSERT INTO event_hash VALUES (177,X'FBC1F135157ACE36D87B8B993691B7F46D6AD864ABF6E817CF9E6B4B0E7804AF');
INSERT INTO event_hash VALUES (178,X'72247372B423C71DC3E24E9FBEB383E8A8414B1B44CA4951DC29FFC56F6928C4');
INSERT INTO event_hash VALUES (179,X'6E4CD19EFE4B46CE21658DB9A902B05435A1A871B10562311D736DE22966F147');
INSERT INTO event_hash VALUES (180,X'584C4B728C0D428372DFDC35165EDDC6BE261661F35A50BD50689CCCBA03E59D');
INSERT INTO event_hash VALUES (181,X'918318F6C7818A6EA81E98A0AE481E8D64AF7820D97B47E09C3C8519ABD9E399');
INSERT INTO event_hash VALUES (182,X'361034A7EA37CF60058C013EF1EB006CCEE96602BF51F04D6759E33D3DBE68C7');
INSERT INTO event_hash VALUES (183,X'193875B9F9D568813C1D24B9DABD40BE6D3BE8DE00D9060861808E6EDB5AC893');
INSERT INTO event_hash VALUES (184,X'D816EAE5AC20543E93C8A8C142F999880EE802C150FE419C1934F8FC80B50120');
INSERT INTO event_hash VALUES (185,X'F309059F238B26FE4DC41B8819C5707FD6F5D12A3205F1DE4E5BCEFDB3227C2C');
INSERT INTO event_hash VALUES (186,X'500AE4248A24114F50F0C63EB2ADC2381D60BF01DA2C75C95EF8134F630A49B9');
INSERT INTO event_hash VALUES (187,X'5116A2FCB652F5652BBBE08D4FB5E6A89430B4AD8F9A57C286ED80BCA9D9AD8F');
INSERT INTO event_hash VALUES (188,X'0A18346A7384B520E716530687CBA33B14F9516987FB6C1F4B7BAB8E294794D7');
INSERT INTO event_hash VALUES (189,X'97EA60F0C6CA635A75CFF8CF26534A2A2D6C6CF818CD636C122F91D3FB5541DE');
INSERT INTO event_hash VALUES (190,X'FD5DD4148418B0D879E0DA3121C0BFB6E02713D7889DD6CF04A3267FDEDE7985');
INSERT INTO event_hash VALUES (191,X'8A067100D3360B493834C924A837DAA5E5BAD127067E4E72C19D611DC44DED2E');
INSERT INTO event_hash VALUES (192,X'88F0180162983F64D803A6676C2E4864646E9D04831E1C8787959F873B571022');
INSERT INTO event_hash VALUES (193,X'A5F12710EB5F63F2943325E063075BB0BDF7960084FB636971F8F3C7638435B6');
INSERT INTO event_hash VALUES (194,X'0F516D954C4A68091171B10804D7F8C88169A64AEAF4BF8EECF148402914BC09');
INSERT INTO event_hash VALUES (195,X'EA22BE17A3AB4074A6451D36E5414C678F0C4064D4FA2A43BF6154CD05383C97');
INSERT INTO event_hash VALUES (196,X'76C9D945683F2493776014DEE4BA5D19B351F94B2AEFB6C2F57C46E958827E82');
INSERT INTO event_hash VALUES (197,X'E47F6F3C3521D2714A6BB2900D9A7FD83B2E77EBEF184B3DE06F9915A2449064');
INSERT INTO event_hash VALUES (198,X'B134ECBA7F008CF1D9B52C44E6BE8CFFF8B4B7429DA707452530A08D7D5B1C0A');
INSERT INTO event_hash VALUES (199,X'AA5784B046B6FBB3AF1C06E366C070BDCF9E4865841E9CFEEDB5801FC980BF9E');
INSERT INTO event_hash VALUES (200,X'5ECC822C990F5A3DC8DA1C7B9BA9B517C76C297B32879E2D67CC67BEA2D525AD');
INSERT INTO event_hash VALUES (201,X'D6105AB26080BF033D87B2BE5AB58526179DCF6199A96078EAA5FC8E7E3D4480');
INSERT INTO event_hash VALUES (202,X'9C48E582A6E27213AA12F59C2CB466C3E3AB7F7D3CD2C8AAAB41FDB51F62DB34');
INSERT INTO event_hash VALUES (203,X'27FDE3992F5B788B9D58FA0D4D57C9D0A5C7D54534381106D1B10744DF2C96F6');
INSERT INTO event_hash VALUES (204,X'2DFE02D09DEA8E6D3F2B8C2AF7CCABECD310871BA67B9A32D381A995B35F40CD');
INSERT INTO event_hash VALUES (205,X'CBA0D693CADD8EE98F0A73485DFE38633DA1A528BDD1C18FF019B3F4CD076169');
INSERT INTO event_hash VALUES (206,X'1F47C46C844CC863D5A2691F12B86BE4E6BA76E0DD9724CD8EAEA6249D02B48D');
INSERT INTO event_hash VALUES (207,X'7DC299FB2B54D6E30E3BB0CB72AAA9B3D5052A6022A59A26FDC3B93846C1CF35');
INSERT INTO event_hash VALUES (208,X'1A42A0FE1337F1F14032B32027283321F6550B1C03A196A779F32FDCFC1E606C');
INSERT INTO event_hash VALUES (209,X'8675008D5F4C82FD5F57D647F322BF44F2AD23FBCCDCE3825169F1A078681E07');
INSERT INTO event_hash VALUES (210,X'0B66AF3EEB1CDA0579416BA0CB744F39FF0CBBD75A9569446ED6120233075980');
INSERT INTO event_hash VALUES (211,X'056E113B9490B2EF087B351B764A40927A23B2BB0CF864B5926DA68AE22B701F');
INSERT INTO event_hash VALUES (212,X'442195FFE08C4547A785D940B513F63DA39A8609CAB8A7EF80EDF55043BFB1B7');
INSERT INTO event_hash VALUES (213,X'7CA99C51B671A0467B6C158AD5B2CA386F55567752A0D427E8DC13B65C79450F');
INSERT INTO event_hash VALUES (214,X'F036A1F3D73701508FDFEF38DDD0FF56660E23FF4F36AF4C64ED482A69FB3405');
INSERT INTO event_hash VALUES (215,X'BD49AB160219560E1917E5FC7064F50D2576017F75410B76B239283C77D2986F');
INSERT INTO event_hash VALUES (216,X'89D9EFC301CA16CE3999221C58ED4AFE7A780B9685810B7990A8E2F019B430F9');
INSERT INTO event_hash VALUES (217,X'38B7ABB84911DA536395E3E1547EAC72003E5AA733E44807F9D736D498C55D08');
INSERT INTO event_hash VALUES (218,X'A3B521033F5817B8EF5A5CC66AD1AB646C81AF0E48116C9C56147FEDF4119536');
INSERT INTO event_hash VALUES (219,X'4C2571C2930651D90B57A4A3A40705205C2997142ADFA0A2D5663EAF3B425976');
INSERT INTO event_hash VALUES (220,X'2AFEBC845D9B8C0830C00893CEB9B968C82FC05D4339825CAEA69ED6973805AC');
INSERT INTO event_hash VALUES (221,X'B6E661993CA84B7ED499796096040B8D514C90FB3EA9F1BD23160ED3F030EBDA');
INSERT INTO event_hash VALUES (222,X'921FFB01AC3BF6BDCE1192C856C134C151BA8E46EBB5050880B0CAEC4237BE13');
INSERT INTO event_hash VALUES (223,X'4EA20224F23F3323F9FDCFE528913814D19D9D2BCFA0B9C25AE3F88B3C24FC5A');
INSERT INTO event_hash VALUES (224,X'5D31A134C8475F22D1AF761D145D258E695DD869C4AAB3A7084E0875DEB165A7');
INSERT INTO event_hash VALUES (225,X'AF44945653B53BDB9D7E644D8D6BA7826860B4C2AFA0094ABE5ED283D2C2CC74');
INSERT INTO event_hash VALUES (226,X'8694C5DC8C3DDF374CA6D71E860E8FABE6ABB6F896EB5BCBE98EFE7B11478DDC');
INSERT INTO event_hash VALUES (227,X'D142C388B8BD29C2BC23D8BBDE57F6A7F99FA26BC9358F66A8DB48CA7E7CF1E2');
INSERT INTO event_hash VALUES (228,X'2CA46F7300E9DDB891B79BEDB85722ED6310E1A28A35FDABB882CA771F6BDA1C');
INSERT INTO event_hash VALUES (229,X'DEF94F5D4A8A5406BBBDA53C4EBC150BC3C5D66527A4AFE73289BAD2E202AFFA');
INSERT INTO event_hash VALUES (230,X'46D8D6041C9E351EBC2E56C62A6980D776FCFA026D31F43B81904903D997FA85');
INSERT INTO event_hash VALUES (231,X'AE1C180846BF61CB8506C2888D24E88C9E3D071EB7A6BB4C57033DFCDDC343BF');
INSERT INTO event_hash VALUES (232,X'7FBDBB4295D7E015452B87CD3469E1D5B10EED540A5AD47D8BD8439CAA5943D6');
INSERT INTO event_hash VALUES (233,X'135F5CD945189AA9A0886F95EF8C2FB5BD961482C6A662E00FF659B5C36676F3');
INSERT INTO event_hash VALUES (234,X'F97D3410D0E09790CD42A34ADCF05280996A12F96409700EC26017C7A67D6AA9');
INSERT INTO event_hash VALUES (235,X'7CE58598A2E872F3CBEA9D22AD14B426B8C819F97D7DB7C649A3C51D62A83BD3');
INSERT INTO event_hash VALUES (236,X'324F0E7CC127A74F2AC7C455AEBBA386C3123B1F2A5F213F1D7B68897E359B72');
INSERT INTO event_hash VALUES (237,X'F57388EB9AFC32263529D92BF23E0FCF391F284523DBD4F8CE9009A566FE340A');
INSERT INTO event_hash VALUES (238,X'586F535572C1564E2A90312016375147AC4D544725160CF8CEA5D3B78A72D935');
INSERT INTO event_hash VALUES (239,X'21428103B7016CADB2316117DB6ABEFCDB6FB05838909667F0A35A2BA1CC34A5');
INSERT INTO event_hash VALUES (240,X'C8F205D4B95AEDD3A7613F53BD4707C4594E958F2E6651790C5F9FD5D54B1276');
INSERT INTO event_hash VALUES (241,X'968AB51ECC1526FB7908ED1805DDE063114834E3D2B12EBE2F605DAB1A713C30');
INSERT INTO event_hash VALUES (242,X'A7D5ED81E78866E72DBE49A8660EC7D82F6351E689FB654477A0E6AEC0A259A2');
INSERT INTO event_hash VALUES (243,X'DBA436F4D35F3E17B6EFAEF5818FB7A93CDFBE4547F0BFF7801F5A823D36C946');
INSERT INTO event_hash VALUES (244,X'2A4369A8F50CC8BBF054883CE2974EFA3B20AC8CB301FFFD26FB2A22E0182FC5');
INSERT INTO event_hash VALUES (245,X'1E7864BDFAFD869AA5CB0E7E5887A37C03C85BB36F3469820CF7678AABB979B4');
INSERT INTO event_hash VALUES (246,X'B0C39BB983E2B72974C7D5B82B03DFC72071ECD44BDDE08A61C22F3BFDC7B601');
INSERT INTO event_hash VALUES (247,X'980AFB69D13B51CFA4C62FD98B230C18A5C2DB0269F16D27DD1CA60063CA35DA');
INSERT INTO event_hash VALUES (248,X'9C8029FDFC58C4B5FD688675970369172BD87CF4300AD49366D7E050031F8DA3');
INSERT INTO event_hash VALUES (249,X'2780AD7F3F769711BD4EB4AD7A64C39F9B463CDCAB4CE8D3B2ED02967E1C1E4E');
INSERT INTO event_hash VALUES (250,X'8E181FE4435E8AEF531BE1690D91AE35C042ADBA8D890FEF099CE80A4D88D4F5');
INSERT INTO event_hash VALUES (251,X'4DC2BEE84A10040951414CB06BFF33B9541AA51FE20FA9CEBFFB0F1C9028A026');
INSERT INTO event_hash VALUES (252,X'E4E44EAC2D8E6B5D4D601356A2BB2FDA5CF6A476CB02EDBE4D1BCA6CA3EF2C90');
INSERT INTO event_hash VALUES (253,X'20318CD2C2981FDB832FAFA6ADD8BE7D5E13D0EB8555AA8A067BB4E4C2BF94B1');
INSERT INTO event_hash VALUES (254,X'0445932ACD25B3B33C88CEF4EB77A77A0EC8353884504DB42BA2F3E92F450F32');
INSERT INTO event_hash VALUES (255,X'1700AE631ED5EAE566BAEEFBC778D0516F9136F0FE51979D73196F04465DB9DE');
INSERT INTO event_hash VALUES (256,X'1E87EC1DE6435E7DA0DC8142D1789BEEA4FDF2DA719DF34EC2E0492A4F9DAA9F');
INSERT INTO event_hash VALUES (257,X'DC088055081E2113D02C4C57D376F4F4854010599B66D1222296BD4F1DB6E84B');
INSERT INTO event_hash VALUES (258,X'157AD30B8DB31EC05378AE15A416AB4BBB27C09D98A039B67BB800D208E351D6');
INSERT INTO event_hash VALUES (259,X'EBB91DE98A8761EFD5186388A0601058E1B59C17E665385A9C5DC9F7D312AFEC');
INSERT INTO event_hash VALUES (260,X'2D6DEDF206B281B44959836BA49DCA4C3359D1F2ADB8931DE9866588ADC18C1C');
INSERT INTO event_hash VALUES (261,X'9CF0A53AA894A948ED717734FAB2670E6C000A6878A98568576EB0A2238FE171');
INSERT INTO event_hash VALUES (262,X'90913F4CD0B19D279349885A9C7D14064D51B118A30FA0E45BD6F23DC4C18EA4');
INSERT INTO event_hash VALUES (263,X'E8982CD77DF1E59B26833561372B0FF988A9DB54D9B9E0D48A469A8E93BA182B');
INSERT INTO event_hash VALUES (264,X'2D3044AF255BE1DB81C7ECFD1B0F8469A805EA68C29B7DC57D631B976F95B523');
INSERT INTO event_hash VALUES (265,X'8E7A4E26A89EC6DDD83DDC771CFDF660B44F95D0DF7D7618D6F76D44083C9CAD');
INSERT INTO event_hash VALUES (266,X'29BC00DE8368A5EF6DD295A1A35E529B4640AFC7DEF2E214A79A0BA616C832F7');
INSERT INTO event_hash VALUES (267,X'FD93E3FF3AFCEE5D3F58602FE0578D12661562C0255DFBCC9EF4715FA64B35C2');
INSERT INTO event_hash VALUES (268,X'30EFD7EE236A6A8A1EC80C595C9EDBE2588411D8E44CAD8EB8639273EFDDFBD4');
INSERT INTO event_hash VALUES (269,X'39C7ED44B11E3A92125246335CC4388DD993136E06BF6C6F5F3C1625BD8B0402');
INSERT INTO event_hash VALUES (270,X'96E54D703FD2648447431BA08FE23F5DCEBF671D7FAEEE2DE4CDFFCC2DF5853B');
INSERT INTO event_hash VALUES (271,X'DAD02EB7CED70AA1F877409BB7214D9231E2192EE176F6B00B88315AD33BE293');
INSERT INTO event_hash VALUES (272,X'30B32B8D2CF780333DC754C0297EE020AB135696E544484961ED008A424E48FA');
INSERT INTO event_hash VALUES (273,X'060DFCCF75F84991268AA564C5C3EBABF8740C8485C31A828F689A6E4D11C998');
INSERT INTO event_hash VALUES (274,X'8C072A573CC1CB09C547AA90A77215A1246E2C12D5BC39139351E62770F3DAE0');
INSERT INTO event_hash VALUES (275,X'6476B730C3A914627AD3B9670B8533BD6166EEB5CD02C6E730922D3F1BF6CC75');
INSERT INTO event_hash VALUES (276,X'4B89307CAA6033B9B35D5A540877FEE2E9ECB603017F0812F8FCEAA1263AB463');
INSERT INTO event_hash VALUES (277,X'F10811F5FDC941946066749FDD563B483AE24E2292E6E3DB9E878FC5A88386F7');
INSERT INTO event_hash VALUES (278,X'6730912B431CBCC4BC779CB477DA7E42AFB84CCC9628DFD11B044A5E653EFC6D');
INSERT INTO event_hash VALUES (279,X'D00BD1117D36A8616F45F6E80FD5F427AA1DBCAEE71872B1CDFC1693C0297415');
INSERT INTO event_hash VALUES (280,X'C8C887D88C10258A030A979A3071999401CCF3FA262E43C25C6C2EB574899B74');
INSERT INTO event_hash VALUES (281,X'154968966C31E664717E76812BA142AD79F638AFA93A7DFEFA2728A626D6C334');
INSERT INTO event_hash VALUES (282,X'51E90BD60344239F4163CD9C5C35D424EF9BF10F4D6F78260C430BB5D9E12204');
INSERT INTO event_hash VALUES (283,X'6D45D85C8529682647C451C1D733A4809D821A3C9777EAAC51AC719448D0C2BA');
INSERT INTO event_hash VALUES (284,X'68746ADF1E6E5F8A3FE122BB6B909B483C645DC0D7FA4FBB0CB9B83BBC17154E');
INSERT INTO event_hash VALUES (285,X'5E72BA3F379D5B709AA002C190F80C46AB2F469FD14FCAA33F5536C031389E38');
INSERT INTO event_hash VALUES (286,X'612183CB6DF65CB7FECB710F5D07A6EEC89B8AF06AFB47BC1108E3B9F1B9834D');
INSERT INTO event_hash VALUES (287,X'14EEFCE7A0669D59B0F58CFB32123B41FAD5D494F19A85B53F8620E90B059EE0');
INSERT INTO event_hash VALUES (288,X'2C1C3C7B41EF96C0593A3B2FC7E6876715ADC52E392AFCBFE6E297054DD7178B');
INSERT INTO event_hash VALUES (289,X'7E11942A1AE1F22ACD0C9F2BA6A7DD77B7190FB40B6FCEB34D707DCD4AF6A17B');
INSERT INTO event_hash VALUES (290,X'04DC452EE82229D88A2BD016CF51FCABEE1C4BB6ED96394A3B9B17E9D485DC40');
INSERT INTO event_hash VALUES (291,X'83ABBB519D0960EC9E27FF567BDD380F230DB1624B24E744DB486ABB6ADE5AB8');
INSERT INTO event_hash VALUES (292,X'25E5B9426AFAB3033877B2E9665F221EE94E02A2711DAB5C5770FE93A5AC5551');
INSERT INTO event_hash VALUES (293,X'2C7D3C82739D37C598DF6FAC72C2EBB70B00B4BC7FDFEB2FBE8EACB23CD5CEED');
INSERT INTO event_hash VALUES (294,X'2DD857F95CF0930AD76F4B56679303175DCF064AB015713D20DFDA30976BED00');
INSERT INTO event_hash VALUES (295,X'F6B7A41E2AEC7C60FBABF09DF0726A5ECA960AA9E40AFD3DACAE7F1BE41750B3');
INSERT INTO event_hash VALUES (296,X'1BBEEC5C9FACE905E2EA697E67637F246AC5C215E516732009E2711116608E19');
INSERT INTO event_hash VALUES (297,X'C52369250E2AB68053BA97B435FFF7D336B989985031F5FA9CB0156EE9203BB2');
INSERT INTO event_hash VALUES (298,X'0D8E4E157491E80D8DFDE0152A2574F118327DCF1EE7E6670805660952D78B1F');
INSERT INTO event_hash VALUES (299,X'6143E071F310A525E13A8213DC9CA31A119AF5A3A262630878F43043B44CE0BF');
INSERT INTO event_hash VALUES (300,X'478EF9398B6B2C17CC094B3ABF6FAEB766DF4F128BC7AE65527F1D1308CFB20F');
INSERT INTO event_hash VALUES (301,X'8DFBD5AD8AF1BC6418844F26A86004B133EDDFB474CB0A247BF08623943E7D81');
INSERT INTO event_hash VALUES (302,X'067224AFA657D509E9052D79F55DE3A8C065E82432AE5CCAFB25A1A646427C91');
INSERT INTO event_hash VALUES (303,X'EA131A93E0D6EB4B21873F08FD6F43070EC18F9E76DCA236EE7D3386ED5FBBDB');
INSERT INTO event_hash VALUES (304,X'6D42717ED926ACE59E52D5B4C332F19EE63254312550B222FA4ADA7D0288CD47');
INSERT INTO event_hash VALUES (305,X'048E88D8A793E4DEC28B873793963AE69B1B21C527BD34FD11369B5C85F21153');
INSERT INTO event_hash VALUES (306,X'503CC5CCDDC1B1DFD0D31C07A100FB298391A9A8F8D883E214092F1986B095D9');
INSERT INTO event_hash VALUES (307,X'E366B8CFCC6DA7156AC8480ADB081E9509757804977988E636CB21EE88D478D8');
INSERT INTO event_hash VALUES (308,X'3D9B6EB2ED5F9B3AAB6338264ECD9776C9BA61F8AAB0BF4A93DCD591C86DE60D');
INSERT INTO event_hash VALUES (309,X'40FC4254A9EC02CAC88BD9302252250843D8922E0D72F7E633B1F4DD2EB2BA1C');
INSERT INTO event_hash VALUES (310,X'FFE5F86096E2E65FB011837F2DA8F6E496B712C2991CC862AE31519F77F8E8E0');
INSERT INTO event_hash VALUES (311,X'0AF76723AF2D1695655F0006672D7838FA0AD37BBB05192222915152CA276680');
INSERT INTO event_hash VALUES (312,X'9549C55D1CF825E18680E40C35A7B2136FED166902183986FDF6DAD19EA09DCB');
INSERT INTO event_hash VALUES (313,X'E851FB5FE7A428E2AD9611417F409A06F0E4ED211553BDBCB0E27907A57B2D04');
INSERT INTO event_hash VALUES (314,X'AF8CB465CAD9F65C1D4AC9209EF031E17E5964A43A2AD36D39EA7D71D018E206');
INSERT INTO event_hash VALUES (315,X'7C63EADA7FA37BC0BFD4E432F8D50EF2DE0DA500927AC651C5A95097E940E6C9');
INSERT INTO event_hash VALUES (316,X'08DA8C8C4D8581ADCA2C425DBB1EF6B9D4A9E23393C142556D62F665DD2C825D');
INSERT INTO event_hash VALUES (317,X'CDCB07A6BC56C94BAC9373676823FDDB0265FC5C50AD4DCDE51C52B0182B9152');
INSERT INTO event_hash VALUES (318,X'467C67D7C39BDE605287128A363125046C51AD8CF3D3568E3F8446AF68BF437A');
INSERT INTO event_hash VALUES (319,X'17AED13F71F0DE78AD94633421AE8BF0B83E3A3F0C358E41FEAE0C44ED7E3904');
INSERT INTO event_hash VALUES (320,X'BD3784894D3602D14206307B4ACC11EB90035F0B09F7B4BB90315456F0E73BB7');
INSERT INTO event_hash VALUES (321,X'C5FEE87CED435886CAA3453B39A40070D760FE7B0B9A918FC58F7F4042676F57');
INSERT INTO event_hash VALUES (322,X'5004CBFAE2E59E379E909B4FE1311F7275ADEF2859769FA30316E1C97736B83C');
INSERT INTO event_hash VALUES (323,X'0EA572BF416265BECA42200DCE3849E9F47CF6168D56F2375E90AD3FB6247CBB');
INSERT INTO event_hash VALUES (324,X'DF64A902A94DF9832B40ABD6DF6E2D236F78B924D990602863A9E17C1B948164');
INSERT INTO event_hash VALUES (325,X'A7692D56245AF9AD7BC3E4873A75CAC2E749CACE8D1B48F706110B3A49E03B02');
INSERT INTO event_hash VALUES (326,X'245CCD48807C3826626EF6216424731B8BF6CC938F28482B755D8442C6BE3E49');
INSERT INTO event_hash VALUES (327,X'5F462B1032E306A2672BC42F8D9BAC672176D5244ADC2D05E262D986DF3F901F');
INSERT INTO event_hash VALUES (328,X'D815EC7578002C2962514E0BDA039D38169E78D55A40762018DB2AC8A3C2E03A');
INSERT INTO event_hash VALUES (329,X'08C4B6F0C68F90C19B2424F6FC9F0BEB9E115A9297D1864EDF57AF5CFD655B06');
INSERT INTO event_hash VALUES (330,X'44ED0A26F05BF8CC4DD6862D630A78F65232BCD168AC97F09D45068D19EEFC98');
INSERT INTO event_hash VALUES (331,X'3E27E34D0F8130BEEAD7825B198EB7969256140486BEC7C00DF4C1274B52731E');
INSERT INTO event_hash VALUES (332,X'5EA814C0540B154B468FB8B9C3739FDF969E5E2B0ADF4E1769720A11F56D662D');
INSERT INTO event_hash VALUES (333,X'26D77D5FA2D03F6FDF3832FC25F12A9C0F8F01BAFDEB7054F537DF023A8B9A3C');
INSERT INTO event_hash VALUES (334,X'1EE9973A1E4A3095628E525F3B265010AB13A476FB9E0884158E31B36C13E169');
INSERT INTO event_hash VALUES (335,X'5988C3BA71B67446C85ED928375305AB866177C424B73FCC5C5BF39C9B36B95A');
INSERT INTO event_hash VALUES (336,X'E1EE210B159607DB5F8BF0460792720A5FA2424D7FE83F78ED7DFC018C77FEFB');
INSERT INTO event_hash VALUES (337,X'D0ED0E5425A90B67E44A35EC38052B440EE5092000146878C4936B5F138E10A9');
INSERT INTO event_hash VALUES (338,X'DA90B9A69A8E7932261B11F2527A668CA5E1FF967CAE03D673EF4009C268905A');
INSERT INTO event_hash VALUES (339,X'0BCDAABDBD9B1B8F6517AA29010F016CD1F3E28DA7DC9303B2E375B962182E3C');
INSERT INTO event_hash VALUES (340,X'5136228CA565D62FB2F46BB24BFB755208378C329A00C2D72B23C0391262CE64');
INSERT INTO event_hash VALUES (341,X'DC39692548F90746C0595E70579DBA2430E7605CA89047D6C499DB09BB9F4474');
INSERT INTO event_hash VALUES (342,X'7504E5C1160D49281303495EA4826035DB9541A14433CE70B3596489F40F5E57');
INSERT INTO event_hash VALUES (343,X'A872AA392B9AD98D31C1934980696B69003A94BDBB32F4F49653EE9E141B397B');
INSERT INTO event_hash VALUES (344,X'CA6A2B81D7C185C8EB82AB2644C9C2E2FC98D8BDAC398E5D7E53D5E7A86D08D9');
INSERT INTO event_hash VALUES (345,X'502AB10AC3C030A934B692B14A7ECDC621B35B9F08496AEC322C2996D1DB7182');
INSERT INTO event_hash VALUES (346,X'D286FC7E3D7EBA2073F8E64DFCA5E071A80D2784B2A6251E5ED2E8A78B09F16A');
INSERT INTO event_hash VALUES (347,X'CAC75320AAE4BDDC6FAF936AB8C6BAC8C3E4F0DB58AE763672EA4542E39414ED');
INSERT INTO event_hash VALUES (348,X'D6FAA293A1F05B7F39166953CDA994343AAA5F428D8AF4B70204FB4EDE5ECDB3');
INSERT INTO event_hash VALUES (349,X'A4BF35000F3AA6AE6B938875B136CAEA8F9118C9276DA965BFDA3CC72933D526');
INSERT INTO event_hash VALUES (350,X'60BFA23B816A9B487445C43F318EC564DCBA0BDC12660194A85C1899AA6CDB1F');
INSERT INTO event_hash VALUES (351,X'B7ED23A47DB48C123ECEF7C9C69026C78E0ACBBD0F04461111942761A8ADFD9D');
INSERT INTO event_hash VALUES (352,X'8B406AB33B49C650B23BF768EBE46B2172B1AE8CFE8FF8C44226051ACBCDF0AE');
INSERT INTO event_hash VALUES (353,X'F8CF59C6364929E0671297C4F5B9445F21DF762F10D9540563687BA6D8D69A4E');
INSERT INTO event_hash VALUES (354,X'8A097DCBD6D07FA6DDC698AC4651BF9110F17CCCD087A74938591066675D3B96');
INSERT INTO event_hash VALUES (355,X'965F8D415EAEE71F7C36BC264435D5184A1E602E6450A626D2C9E64CDA55BB7B');
INSERT INTO event_hash VALUES (356,X'A92D74C21CF0375001E4E3C202504338A64FB1DB4E3AF60C0537FE988ECE1EEE');
INSERT INTO event_hash VALUES (357,X'CA14C1A5E776AD41D60B3C6F9AD4AA2230A3C0AD1A67FF23E0453F4A18B6C168');
INSERT INTO event_hash VALUES (358,X'DF9D9AEEBC85B9190B4A0ED49F218376E245A444F94CA4CD2901D0FCE2E92DC2');
INSERT INTO event_hash VALUES (359,X'14E020DBA6D30111EDABE791AA9F63A2ABCF400D61B6E4580AC6586E934DDBB2');
INSERT INTO event_hash VALUES (360,X'79C7EC615C1A64310EEF82013A414E0CFC54033BD4D718B4AA7A27820259803F');
INSERT INTO event_hash VALUES (361,X'C45B31B76C1AD8586781F83FBE5B6C0890D27B6AA75F3A9C31147E8E6073D336');
INSERT INTO event_hash VALUES (362,X'26A6B39AAB1D6161E63B685979BF1A0B5D57A2744D90968BA6905F61CF17AAAA');
INSERT INTO event_hash VALUES (363,X'6D9117B0D8F18CFC7C32319386E49B88F7033F56EEA2CB68A05FF28741E18FCD');
INSERT INTO event_hash VALUES (364,X'DE8B5A71AB7F995BD3EFA19F2544BE56F48354DFAB1D9FB390C027A0145819F6');
INSERT INTO event_hash VALUES (365,X'C94E013DFC045548C1E0F24BA4576FB31C47241AB0B86C692BA5F8DD8A3A8A55');
INSERT INTO event_hash VALUES (366,X'C599D62F81B9D3E54B64F538BF18C67D1124A9B8E8875EEC77F6E5BBF9A47644');
INSERT INTO event_hash VALUES (367,X'6C61124C78EDCF287C0DD7B25F777ED4320C7010EA57E4910E1F1F7636670910');
INSERT INTO event_hash VALUES (368,X'8BB260B9251F417D26AE80CDE83303C51379308C84D8E1EA650CA5F857CE8B61');
INSERT INTO event_hash VALUES (369,X'DD90E708967490BDA24BDB97FD7082BBC8E9595B0E572FE8EE4554C4C420F96A');
INSERT INTO event_hash VALUES (370,X'CC117430DE1A915BC1273F42EC3F02F9B3C068D9013455477AEE2E5CDBBBFCEC');
INSERT INTO event_hash VALUES (371,X'DA1793657354B726D636C29AD83132F06AC47D2668D8B7AD5757A41F72A6D82D');
INSERT INTO event_hash VALUES (372,X'8DAE359A1066C69699A8E5F7B0116FD843932C6567D9198CAE9E6C4AD7C8039B');
INSERT INTO event_hash VALUES (373,X'C26384B49AACD31150D27A5DE0C6484C82CB664FE56935A26678597410A39098');
INSERT INTO event_hash VALUES (374,X'239163B7B43C1FE3CFB7568A4E4FA69F8444F84486CF3F6A7878E40058019AD1');
INSERT INTO event_hash VALUES (375,X'7169E1F68D022062831D58A2872971A5DFF6A1280100813F58C9B5ED8962C9F8');
INSERT INTO event_hash VALUES (376,X'84C7EA52929348A89CA290CF563704A1152C5F2BA0EDBD252075B2CBFB4046BB');
INSERT INTO event_hash VALUES (377,X'B6D8D50055C97A3834ED882C09DEFB8741BCE94CA3CEF24E9809EB0E2C113D8A');
INSERT INTO event_hash VALUES (378,X'FEB16490A2CCD91BF2989D25F403A5B259377B5D22A65A218D93468BCB3A1CDE');
INSERT INTO event_hash VALUES (379,X'19B7C17E4D9052B3464888A779547576B95BF4D342FC8354FE5D0802D4AFD239');
INSERT INTO event_hash VALUES (380,X'6D0B969193A7D12324699310A8F2F33CBD9A42A849E57B22F5F2F89CC59BD570');
INSERT INTO event_hash VALUES (381,X'4E731460B330682A1DF84FD23119D5417F7459F5A949F694E965A81CCCA83FEF');
INSERT INTO event_hash VALUES (382,X'844C7443953A4389DC20711E08633AAD0267D2ACA250C76192930F30700E79FA');
INSERT INTO event_hash VALUES (383,X'BC512DFDBD19CDDE8597938EDBBCABDA8F60BE59C28EB7D61F062C2F471439C9');
INSERT INTO event_hash VALUES (384,X'72DF91152AF4CCB5E32DF018DDC5EE559EFF91F3F6A5097CC975068EF6B8B1FF');
INSERT INTO event_hash VALUES (385,X'BEA32480176960E7D3AC96BBE02C9FD061E0E8876185A1BA754BC3EDB759243A');
INSERT INTO event_hash VALUES (386,X'488E8F45CB5D25980D7D105636D05C96DF6F701ACBF8860E9E15DDFA00CC2E19');
INSERT INTO event_hash VALUES (387,X'34FDCA2015727AC4E44C3EAC36F36EE30C8F29E599C1FEE39225D858398450E9');
INSERT INTO event_hash VALUES (388,X'DAEE89EEE080649612549B1FF47E93BF1FBD31651C8E49D26275E14483FCA5A6');
INSERT INTO event_hash VALUES (389,X'974FB6F6C8B195A02BBAE539487DE01A798D3439AAEEB15794EEC2F527B8A78D');
INSERT INTO event_hash VALUES (390,X'40802DED69E255F48C3E5BB2CC9E12D3C15562E6FE7ED68DBAFA609B75783ADF');
INSERT INTO event_hash VALUES (391,X'19BEB9D51C67120FCF7E5E83A6BB03F13E4630C50160483C327E16B8E3442098');
INSERT INTO event_hash VALUES (392,X'FC54CB83421DD0622505C713CFD34A802E91BF58A46F0799A5A37CAA522D18CB');
INSERT INTO event_hash VALUES (393,X'35584B1DE9ED7CEE046C3AA2A69B20591F3A725EE67E47999DCDF7DF06B0A8A7');
INSERT INTO event_hash VALUES (394,X'C641570EDD4DE12C1119BF9001E7D375D05FDED8D362592E34C0288F0F43483A');
INSERT INTO event_hash VALUES (395,X'5E6F040F61BA3B9E4A4B0DB76429A30F2771B9FFFCC84D9416C4B31869D491DA');
INSERT INTO event_hash VALUES (396,X'1B583CD8BC03A2F50447E70E8C5C6813DA194E93794B0B98EFCFED448D558F39');
INSERT INTO event_hash VALUES (397,X'3271ABA8D99279A9C8D5A866503BF2BA6E18CB8CD4BEC7F1C3FADF23A477E79F');
INSERT INTO event_hash VALUES (398,X'0FA4010D6C48E3F50F5552116E491771A9539C8C749CAD92DBBBCFD5BD926B6F');
INSERT INTO event_hash VALUES (399,X'331B36E533B457EA8BB18F7C672081740C9DBE5E784F2EBC9293A7E22EDFF6FF');
INSERT INTO event_hash VALUES (400,X'A7B57E9B8B3986569C85578C4309F7FBA691085ADEAE16AFB2AC829435E28C47');
INSERT INTO event_hash VALUES (401,X'D39BCFC22CC5DF35F3E7D645B07990AB13E5F8AED7B5D8BF769D7249F23106CF');
INSERT INTO event_hash VALUES (402,X'8B9858BF34F860102099B8924E4F9210AB6E0B011FBD90ABB5CDD1AD6275CBC2');
INSERT INTO event_hash VALUES (403,X'E03D646501E449E8C7A7CEB99CC3E9FFC711FAE53BA6D163004D8A6A0983DDDD');
INSERT INTO event_hash VALUES (404,X'7A991668268B5AA375A51F81D6043887A42CE0C10ABBD7EB7B533AE75973DC5B');
INSERT INTO event_hash VALUES (405,X'DE878B107F6E94F543DFA179EEA90EA75C7CA45969A33663B00292602077A7F0');
INSERT INTO event_hash VALUES (406,X'AC5F275004788A0873AF6CA5BF29AECCB20149D81124D43D6FE7C3B6A00E428D');
INSERT INTO event_hash VALUES (407,X'30000370F59AEA0EE526F37D65896C9B78E3DE4AB63CA5F4FFE5C5FCDEE87AED');
INSERT INTO event_hash VALUES (408,X'2F61356E66F2466432062782C96E47CD5C27421EC541DED52CE1B2BD763C6CC0');
INSERT INTO event_hash VALUES (409,X'A12C3B061671EA0F8A45F8CDC6BBB81FA199D91C4A0400DBD9AF370FB782A39C');
INSERT INTO event_hash VALUES (410,X'729686D30A2CAA5FDDAD961CFA6477E844134F489B199AB8115874FFC7CE2537');
INSERT INTO event_hash VALUES (411,X'5E3B5A043F953A43B0E97E164F4C4E9A38230FA155D95D928ABFDF6F82E5A12D');
INSERT INTO event_hash VALUES (412,X'8AFAB7EB6C747C76085357DE64503A9D661B0E6C0D6494C488A9AEC4972C316F');
INSERT INTO event_hash VALUES (413,X'8DAA93176A1F307A99E4E7D06C024219CCFB5CB7F775626683122D3AEC09CFF7');
INSERT INTO event_hash VALUES (414,X'73D19CD4D7E92F11FCCD9CA4E2AC256A2CA7056BDB4653A21C53BC7687E37127');
INSERT INTO event_hash VALUES (415,X'F8FCAA3F7067FBC778F224B135364DADAB5D4BBEA667A654BA537ACAAC0A079A');
INSERT INTO event_hash VALUES (416,X'FE3304D6DEA3488201836C6D28A48D7CF149B9D5A6AF8E0EA405E78414ED97BA');
INSERT INTO event_hash VALUES (417,X'ABB4FF8DFD71479F5857E43B90ADF73E373012130DD5FC5BE778167BE720EA38');
INSERT INTO event_hash VALUES (418,X'62F1863FB5B2FB5D70792A7A451C56FA5029101E4781A0666381711ABE756164');
INSERT INTO event_hash VALUES (419,X'D82EF040B17DF0AAFF380402D7D53A3DF03936539DE84CB91357239203186140');
INSERT INTO event_hash VALUES (420,X'AD14054F8BB8F00BD3C9CFCD96C9DA0EFA56628410084516B76D1ABD5B1127D4');
INSERT INTO event_hash VALUES (421,X'3F39FDE1B8F34192528D9AB634638EE1C5061009CA46ECA15004FB0C1AFF65C8');
INSERT INTO event_hash VALUES (422,X'09CE81C6D8AD654FA6DB0DEDB6DE0D687B27D58DBD0E61C054F9FAED0C24BFF7');
INSERT INTO event_hash VALUES (423,X'C147AE9F8B95451FC35C132805EB9FA013BC03A196F67B78B06E80D275A2A856');
INSERT INTO event_hash VALUES (424,X'587BCE160198E71EC9E9435112E787B92E7EFB8582B7F8D3C9D7E6375AF475A2');
INSERT INTO event_hash VALUES (425,X'40D0DEB8B34711AA0FC63BCD003274969BC5F966AEA85374D5D315B870A72849');
INSERT INTO event_hash VALUES (426,X'1F7B7CF6D0522DBC57697690E5844921E00701C004C94B763A371E1E24C7C80B');
INSERT INTO event_hash VALUES (427,X'27BA81989A688DF1D51B6286E34BC464E6788A7FCA37D78867CA6EF70FBB1F8F');
INSERT INTO event_hash VALUES (428,X'4C949EF459F8667CAA76496179E4F14D2846FBC5675427CD893930E31FD10F1D');
INSERT INTO event_hash VALUES (429,X'99C5718286432C45B57982C6EDD20EA27412DE86A4C5B25561924BC871445D14');
INSERT INTO event_hash VALUES (430,X'319F4B7E328932A44E6D115A7F3C463654FBDD4D7DF7E8619B0D3A59B5F785FF');
INSERT INTO event_hash VALUES (431,X'86B6F0D0B3BEB0F4CD4CB3F6B68E517A87F5CC4CA779168F51E86EFA478A09C1');
INSERT INTO event_hash VALUES (432,X'5AA0B47BF7BEAA022B7B0505D0B01D93FEAFAF63C3DA2846AC1DFA4794F7A38C');
INSERT INTO event_hash VALUES (433,X'B2AC29031B2A156D0A465254C71F716E02CC2817A51A2F02A8E7298F3E084FAA');
INSERT INTO event_hash VALUES (434,X'8F1E8F505CA2921030112F0B26B9CD6295C607643A8C9728399FD058AE8844FD');
INSERT INTO event_hash VALUES (435,X'9667EEC3D4D0DF01D2B2971D30AE18449DB09D9D18A179A2F79DD37301601304');
INSERT INTO event_hash VALUES (436,X'D7E731417C2C4A11C089C21B8F6BCF7602C8DACA394CFD506857863B6AE48CF6');
INSERT INTO event_hash VALUES (437,X'666641566B24B6E5CC1BF8A63BE76EA6E56B82579D65A38C88CE5D4BC5B382CD');
INSERT INTO event_hash VALUES (438,X'5DA3204D2BFE91C6A112681E9062145AABE408D01579D2FCFB2E95BF2ACF81E2');
INSERT INTO event_hash VALUES (439,X'5F7E1D91B9D9E4D3388F6A8F934064A92821549CF69741DA626EF71D505671E8');
INSERT INTO event_hash VALUES (440,X'18A49C1D7CA9C1B2197479D1934FB166E9BA446F14D7EC9BDA84B16B1A8E6FE4');
INSERT INTO event_hash VALUES (441,X'4C6DB7511E6158FC195F23F7A26AD04AFB713FCC46F339A9F85C430F825AD951');
INSERT INTO event_hash VALUES (442,X'39FD245E0F38CCF1C9B9314D0A75DE03B205CFCEE9E16778041A0D2F8B81726E');
INSERT INTO event_hash VALUES (443,X'7B7EAF37CDC663B8FD1F91F2C4236F54FB6B8D121948B96D84B6F97A5253267E');
INSERT INTO event_hash VALUES (444,X'06DFFC6248A97D2D2B251B7DA96DD32E72AE46E38A9043F9CC237A5025B0A4CE');
INSERT INTO event_hash VALUES (445,X'E08772D1E5A2CF7938C8F50B9CC830CE5A5CBAF51556D25381CFC2A1B400A5AC');
INSERT INTO event_hash VALUES (446,X'50293E60E992647D3975AEB32E9B13DABEC83AED7D616BF0022CCAA35AC31F65');
INSERT INTO event_hash VALUES (447,X'1BC1C1A1C0641A2C1FCFE987466D490894D59FDF412B1AB4645C80F5631BCA04');
INSERT INTO request VALUES (1,1869282241165478355,'request-1',1795395600019,'procedures.import',X'4EF7093F1A2319765ED963031C401F49A86C7F32618C618351482C22463A5F0A','{"added":3,"changed":3,"codes":["1.000656","1.000894","1.001193"],"corrected":0,"ended":0,"procedures":3}');
INSERT INTO request VALUES (2,8054183692118140505,'request-2',1795395600021,'day.open',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-23","state":"open"}');
INSERT INTO request VALUES (3,7682006302831556336,'request-3',1795395600038,'officer.add',X'87C000DEA46F2E72E2CCE2869A2FE50C69FE753B5735BB31272F3C5B60FE2F39','{"name":"Cán bộ tăng cường","officer":"extra","pin_set":false,"role":"officer"}');
INSERT INTO request VALUES (4,5252003895360974675,'request-4',1795395600041,'officer.set_pin',X'04FE137608D40026A15AB7CCB7BD7DEBC274F485588DD50836463F2709069683','{"officer":"q2","pin_set":true}');
INSERT INTO request VALUES (5,4742199033689217204,'request-5',1795395600045,'desk.sign_in',X'0DF9D8506E48791F6F12D791407EFCE125C918117528533839155285ED7679BB','{"desk":"2","officer":"q2","state":"open","ticket":null}');
INSERT INTO request VALUES (6,-4321314432255400506,'request-6',1795395600049,'officer.set_pin',X'81FD80569385611319D5056433508305BB757C3D4169605CE55122990A9AD735','{"officer":"q5","pin_set":true}');
INSERT INTO request VALUES (7,-6270147638397464449,'request-7',1795395600053,'desk.sign_in',X'EA39939D1EA36631B9E780B301814835527798B06B260E5EF2F23217E7BC78FB','{"desk":"5","officer":"q5","state":"open","ticket":null}');
INSERT INTO request VALUES (8,-4951797207889122863,'request-8',1795395600065,'officer.set_pin',X'5EB81E99BAB86E08C7D9532A55E0B9E66D1BAC5B3E3938AD8D8BDD4282B22E9E','{"officer":"hd1","pin_set":true}');
INSERT INTO request VALUES (9,-2139011359348498459,'request-9',1795395600069,'guide.sign_in',X'FC2CBFB67A9E30ABB9700BD871122D665DCB157EB82393270FFA3DCCED1F85E1','{"officer":"hd1","terminal":"kiosk:k1"}');
INSERT INTO request VALUES (10,4177551449546743966,'request-10',1795395600073,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":1,"issued_at":1795395600073,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500073,"service":"ho-tich","slips":1,"state":"waiting","token":"8NL2SJX84Y"}');
INSERT INTO request VALUES (11,1652049992950685928,'request-11',1795395600078,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795396500078,"service":"ho-tich","slips":1,"state":"waiting","token":"43PNYE4F4K"}');
INSERT INTO request VALUES (12,-4593982774859474842,'request-12',1795395600082,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395900000,"to":1795397100000},"id":3,"issued_at":1795395600082,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795396500082,"service":"ho-tich","slips":1,"state":"waiting","token":"JUC9NVELYX"}');
INSERT INTO request VALUES (13,-740478219046504072,'request-13',1795395600086,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395900000,"to":1795397100000},"id":4,"issued_at":1795395600086,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795396500086,"service":"ho-tich","slips":1,"state":"waiting","token":"AEAJZ9C63S"}');
INSERT INTO request VALUES (14,8255437367052615937,'request-14',1795395600090,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":4,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396200000,"to":1795398600000},"id":5,"issued_at":1795395600090,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795396500090,"service":"ho-tich","slips":1,"state":"waiting","token":"TYVWPQYYZB"}');
INSERT INTO request VALUES (15,-5298160028904798340,'request-15',1795395600094,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":5,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396200000,"to":1795398600000},"id":6,"issued_at":1795395600094,"number":"A006","outcome":null,"priority_class":null,"promised_at":1795396500094,"service":"ho-tich","slips":1,"state":"waiting","token":"AK2RJBJPV4"}');
INSERT INTO request VALUES (16,-906230218763179297,'request-16',1795395600098,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":6,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396500000,"to":1795400100000},"id":7,"issued_at":1795395600098,"number":"A007","outcome":null,"priority_class":null,"promised_at":1795396500098,"service":"ho-tich","slips":1,"state":"waiting","token":"F8KC95LRS6"}');
INSERT INTO request VALUES (17,-2890339085435980283,'request-17',1795395600102,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":7,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396500000,"to":1795400100000},"id":8,"issued_at":1795395600102,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795396500102,"service":"ho-tich","slips":1,"state":"waiting","token":"KZ37D6HKTC"}');
INSERT INTO request VALUES (18,-6437717581894635161,'request-18',1795395600104,'ticket.prioritise',X'F21A666E9FC1D34F76B4ED51A321C5963D120623EBECF109F8AB7445D6F0C28F','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"waiting","token":"43PNYE4F4K"}');
INSERT INTO request VALUES (19,5841262195888486283,'request-19',1795395600106,'ticket.change_service',X'A6A2A1EF90CA44C96AFA5997E2C2A7F7087FBF40E1068F0D64245B3DBD389568','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395900000,"to":1795397100000},"id":3,"issued_at":1795395600082,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795396500082,"service":"chung-thuc","slips":1,"state":"waiting","token":"JUC9NVELYX"}');
INSERT INTO request VALUES (20,8348408890171239984,'request-20',1795395600108,'ticket.reprint',X'C14F50C4369E39851130097442239A77D5CC47D48FA80B2EEA09121C1A7E6B72','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395900000,"to":1795397100000},"id":4,"issued_at":1795395600086,"job":9,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795396500086,"service":"ho-tich","slips":2,"state":"waiting","token":"AEAJZ9C63S"}');
INSERT INTO request VALUES (21,-6430559325350815647,'request-21',1795395600111,'ticket.cancel',X'58E89FA7BFC2F1915EA946CDAF525FFC753BF58629B9E877AC09263DA0C4C1AB','{"ahead":0,"calls":0,"desk":null,"end_reason":"asked","estimate":{"from":1795396200000,"to":1795398600000},"id":5,"issued_at":1795395600090,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795396500090,"service":"ho-tich","slips":1,"state":"cancelled","token":"TYVWPQYYZB"}');
INSERT INTO request VALUES (22,-2705015801583443124,'request-22',1795395600114,'desk.assign',X'94764BF0FE8742CFCA5F0CDD64FFEE28F86BCBC5F9C7364F22DA2E4F01A47CF4','{"desk":"5","helps":[],"reason":"Đông người","serves":["chung-thuc","giao-duc","ho-tich","kinh-te","y-te"]}');
INSERT INTO request VALUES (23,5508216287170660796,'request-23',1795395600116,'service.close',X'81A6747F94C205D1ACED3BB0C0186DCFC6204F1E5DF8037966EAD9186625EBC3','{"closed":true,"next_at":1795480200000,"reason":"Cán bộ ốm","service":"y-te"}');
INSERT INTO request VALUES (24,-2872647625304468975,'request-24',1795395600118,'service.open',X'FB9EBD69ED7195FBFD85BCBB7A9E4F0DABF1A384AECC02E49721F199CF075F7A','{"closed":false,"next_at":null,"reason":"Có người thay","service":"y-te"}');
INSERT INTO request VALUES (25,-8454197426819704649,'request-25',1795395600122,'ticket.issue',X'C58FFEF7C4D87D6DACD853BE30F67B664EF76B11030FB54C634C3B3E23F021E1','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396500000,"to":1795400100000},"id":9,"issued_at":1795395600122,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795396500122,"service":"y-te","slips":1,"state":"waiting","token":"NCAWCK9QSD"}');
INSERT INTO request VALUES (26,-2490693604579410415,'request-26',1795395600125,'appointment.book_later',X'3983BB3C8AE6822F0C3F731D27F903D6FA4FE4F0EB52DB5971154769CCFB7E97','{"code":"691386","procedure":null,"service":"y-te","slot_at":1795480200000,"source":null,"state":"booked"}');
INSERT INTO request VALUES (27,1009146718449097980,'request-27',1795395600131,'ticket.change',X'CC63BA150EBA7BD2EEBE8BED87A0D0E072F1EE351523E5954938883333B15F6C','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395780000,"to":1795396560000},"id":9,"issued_at":1795395600122,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795396500122,"service":"chung-thuc","slips":2,"state":"waiting","token":"NCAWCK9QSD"}');
INSERT INTO request VALUES (28,1875989302889256558,'request-28',1795395600135,'ticket.give_up',X'95466600F803A374C3D80E16E29D3184CE55B1AB8481C9B64C72A4905D87675F','{"ahead":0,"calls":0,"desk":null,"end_reason":"asked","estimate":{"from":1795395780000,"to":1795396560000},"id":9,"issued_at":1795395600122,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795396500122,"service":"chung-thuc","slips":2,"state":"cancelled","token":"NCAWCK9QSD"}');
INSERT INTO request VALUES (29,-2342338543065259889,'request-29',1795395600139,'officer.set_pin',X'A15AC2840C256A4C04A3FFBBBCAAE34BE6925C5AAA0DE2E5ACC820660F11168D','{"officer":"gs1","pin_set":true}');
INSERT INTO request VALUES (30,-7120799736632280875,'request-30',1795395600143,'terminal.leave',X'940843CA027759A35DFBEFF89BE0260FB026A9EDB84ADD8C20F8446DF8C34CF7','{"officer":"gs1","terminal":"kiosk:k1"}');
INSERT INTO request VALUES (31,-5832402821651898527,'request-31',1795395600145,'hall.hold',X'F2A4993F12001C7299B16BAD310BB02586A89B8A0CDA959A874D34BBC0CF63F3','{"date":"2026-11-23","held":true,"reason":"Mất điện","until":null}');
INSERT INTO request VALUES (32,8475524827249986756,'request-32',1795395600147,'hall.resume',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"back":[],"date":"2026-11-23","held":false,"reason":null,"recalled":[],"until":null}');
INSERT INTO request VALUES (33,-255637625612966112,'request-33',1795395600149,'hall.notice',X'BA649F7A89AC071C1D21BABD3A411ABFB28EE06CCDF4A6C9C5DFE38F7C984784','{"date":"2026-11-23","notice":{"vi":"Hôm nay có mưa bão."}}');
INSERT INTO request VALUES (34,-4398608872523439151,'request-34',1795395600152,'appointment.add',X'9AF3116D5909A7238382852D2C8933D4224715818FA54CCCF28D490BCFEC239C','{"code":"497307","procedure":null,"service":"thi-dua","slot_at":1795395900151,"source":null,"state":"booked"}');
INSERT INTO request VALUES (35,-465478667522453596,'request-35',1795395600154,'appointment.add',X'9AF3116D5909A7238382852D2C8933D4224715818FA54CCCF28D490BCFEC239C','{"code":"559942","procedure":null,"service":"thi-dua","slot_at":1795395900151,"source":null,"state":"booked"}');
INSERT INTO request VALUES (36,-8681397038787340260,'request-36',1795395600158,'ticket.check_in',X'649D0FBB9177EA96D725F32819FFFA8EF6619467A6DEFEC10B71037582D25F4A','{"ahead":0,"calls":0,"came":"in_time","desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":10,"issued_at":1795395600158,"number":"C001","outcome":null,"priority_class":null,"promised_at":1795395900151,"service":"thi-dua","slips":1,"slot_at":1795395900151,"state":"waiting","token":"EKEGZNCCSX"}');
INSERT INTO request VALUES (37,2899925037483420305,'request-37',1795395600162,'appointment.cancel',X'F541338FFFB4AF333850E705C5740E66CF5644A7FAE9541DEEC6AAFB400DF34C','{"code":"559942","procedure":null,"service":"thi-dua","slot_at":1795395900151,"source":null,"state":"cancelled"}');
INSERT INTO request VALUES (38,5961434540741799810,'request-38',1795395600164,'appointment.import',X'AC27947BEFBE67FCBED92F2D82B1D49EFB4CC3C4DF3568B6FC6C99D165701C9E','{"again":0,"moved":0,"new":1,"rejects":[],"rows":1}');
INSERT INTO request VALUES (39,-445963691155575298,'request-39',1795395600166,'appointment.import',X'796C42F9C28EE6B797636E25FC04857ADB5FD09342816130CFEA0D9494501950','{"again":0,"moved":1,"new":0,"rejects":[],"rows":1}');
INSERT INTO request VALUES (40,2650064890124865257,'request-40',1795395600168,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"finished":null,"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"called","token":"43PNYE4F4K"}');
INSERT INTO request VALUES (41,7946657001821953961,'request-41',1795395600170,'desk.undo',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"waiting","token":"43PNYE4F4K"}');
INSERT INTO request VALUES (42,-3119746399924829480,'request-42',1795395600172,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"finished":null,"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"called","token":"43PNYE4F4K"}');
INSERT INTO request VALUES (43,-6484087662159114333,'request-43',1795395600174,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"called","token":"43PNYE4F4K"}');
INSERT INTO request VALUES (44,3429224525752953923,'request-44',1795395661176,'desk.absent',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"absent","token":"43PNYE4F4K"}');
INSERT INTO request VALUES (45,4185000240474730050,'request-45',1795395661178,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"finished":null,"id":1,"issued_at":1795395600073,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500073,"service":"ho-tich","slips":1,"state":"called","token":"8NL2SJX84Y"}');
INSERT INTO request VALUES (46,6975704314403734104,'request-46',1795395661180,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":1,"issued_at":1795395600073,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500073,"service":"ho-tich","slips":1,"state":"serving","token":"8NL2SJX84Y"}');
INSERT INTO request VALUES (47,-1728582034631864094,'request-47',1795395661182,'desk.park',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":1,"issued_at":1795395600073,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500073,"service":"ho-tich","slips":1,"state":"parked","token":"8NL2SJX84Y"}');
INSERT INTO request VALUES (48,7793029869741113588,'request-48',1795395661184,'ticket.return',X'BEB5D29B98920A886E7AECBADDC50ED0068D8789256EE877D778D699AB954BF7','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"waiting","token":"43PNYE4F4K"}');
INSERT INTO request VALUES (49,617280000851610531,'request-49',1795395661186,'ticket.return',X'C1A2E46BF035DB80A8B7A65ABCDA5A40A4C70766DD81D7E1099039173C1DC997','{"ahead":1,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":1,"issued_at":1795395600073,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500073,"service":"ho-tich","slips":1,"state":"waiting","token":"8NL2SJX84Y"}');
INSERT INTO request VALUES (50,-4821294319541583010,'request-50',1795395661188,'desk.next',X'E90F2A630E8579248165DC0766A9A070F8E4E406A41C8E583BF866B263364323','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795396500000,"to":1795400100000},"finished":null,"id":8,"issued_at":1795395600102,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795396500102,"service":"ho-tich","slips":1,"state":"called","token":"KZ37D6HKTC"}');
INSERT INTO request VALUES (51,-7571432227609844758,'request-51',1795395661190,'desk.finish',X'10FD911C8D98AB3B41516A365969D2AC130CF8F0A465A5EDF54E90BF90C66870','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795396500000,"to":1795400100000},"id":8,"issued_at":1795395600102,"job":null,"number":"A008","outcome":"accepted","priority_class":null,"promised_at":1795396500102,"service":"ho-tich","slips":1,"state":"done","token":"KZ37D6HKTC"}');
INSERT INTO request VALUES (52,-490250170957219062,'request-52',1795395661193,'desk.next',X'5FB3A208B3FAEFE4EE47706AE1D0095C8F2845202ADD157F05B4648400F3F666','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"finished":null,"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"called","token":"43PNYE4F4K"}');
INSERT INTO request VALUES (53,3266193198097352954,'request-53',1795395661195,'desk.transfer',X'CA9505239E370C44C5B7EA9DED1515DE733954EA604538C7DEA844581D23B8AE','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395720000},"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"waiting","token":"43PNYE4F4K"}');
INSERT INTO request VALUES (54,-5607227082394479816,'request-54',1795395661197,'desk.serve_now',X'FC2D61DB69FE6E1841980D56EE55CE913BBB90B778FB5A35E2B61A08584FED79','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":null,"id":11,"issued_at":1795395661197,"number":"A010","outcome":null,"priority_class":null,"promised_at":1795396561197,"service":"y-te","slips":0,"state":"serving","token":"6LLNWP9CY8"}');
INSERT INTO request VALUES (55,244564786392314306,'request-55',1795395661201,'desk.change_service',X'6663F10559D238F8AC6D64A3A8136A891036265623A3199FC4B2974BB5A1F27A','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":null,"id":11,"issued_at":1795395661197,"number":"A010","outcome":null,"priority_class":null,"promised_at":1795396561197,"service":"ho-tich","slips":0,"state":"serving","token":"6LLNWP9CY8"}');
INSERT INTO request VALUES (56,-4915907281084068846,'request-56',1795395661203,'visit.rate',X'917BA7FDCD03923B102838173008D4034022FCAB286837EEEC9C61F89EE9B61D','{"desk":"5","level":"dissatisfied"}');
INSERT INTO request VALUES (57,-233604189949417077,'request-57',1795395661205,'visit.rate',X'4117573898E21AEA53DB5EE879669C9AD41CFB1AFBF4802EB863F4D1CEA92F80','{"desk":"5","level":"satisfied"}');
INSERT INTO request VALUES (58,-8779077814960608421,'request-58',1795395661207,'desk.finish',X'B366A994EFEB0543E5A444E1AF6ED634FEA213525130066F4FD9174CD5BB1489','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":null,"id":11,"issued_at":1795395661197,"job":14,"number":"A010","outcome":"advice","priority_class":null,"promised_at":1795396561197,"service":"ho-tich","slips":0,"state":"done","token":"6LLNWP9CY8"}');
INSERT INTO request VALUES (59,-6137089027840837647,'request-59',1795395661210,'visit.rate_ticket',X'F7B48E73848D2FFC590F558FE0A38E9780CA69AFFA888371D50BBC6692B6036E','{"level":"dissatisfied","number":"A010","outcome_right":true,"reason":"waiting"}');
INSERT INTO request VALUES (60,5632787570393554973,'request-60',1795395661212,'visit.rate',X'8E74F77939F11E7E7ABDD6B73E97B28BC5F76D7663F7D65147D17834533B3EC9','{"desk":"5","level":"very_satisfied"}');
INSERT INTO request VALUES (61,-2463783580126275659,'request-61',1795395661215,'desk.break',X'E5D83F2779341B9CF1764C80F2CA7891331E24890C92DFFBCC74986FE06C5E95','{"desk":"2","from":1795399261214,"reason":"meeting","to":1795400161214}');
INSERT INTO request VALUES (62,5816453653489029793,'request-62',1795395661217,'desk.cancel_break',X'6E21ABA25675891B1411BC0981DE6EBC923DE65CDE321C3A8BD926910592E44A','{"cancelled":[{"from":1795399261214,"to":1795400161214}],"desk":"2"}');
INSERT INTO request VALUES (63,-9121511661399387131,'request-63',1795395661219,'desk.pause',X'631BCFDD59F574059482655CA64086188006D7959ADB9CB96336E6FB09674288','{"desk":"2","officer":"q2","state":"paused","ticket":null}');
INSERT INTO request VALUES (64,7309780045584427277,'request-64',1795395661222,'desk.open',X'60042527B0909BA5841911D5DD1E36ABD485C33318F7EA88E6922493AE0EA339','{"desk":"2","officer":"q2","state":"open","ticket":null}');
INSERT INTO request VALUES (65,661554478487374169,'request-65',1795395661224,'desk.close',X'60042527B0909BA5841911D5DD1E36ABD485C33318F7EA88E6922493AE0EA339','{"desk":"2","officer":null,"state":"closed","ticket":null}');
INSERT INTO request VALUES (66,3733927344838061251,'request-66',1795395661227,'help.call',X'940843CA027759A35DFBEFF89BE0260FB026A9EDB84ADD8C20F8446DF8C34CF7','{"called":true,"terminal":"kiosk:k1"}');
INSERT INTO request VALUES (67,-169664976648167476,'request-67',1795395661282,'centre.apply',X'4C713D64DEC75127F24D64F2A3A08AF36F05BC2F6E71AB1C6AF800EC0F3745AE','{"centre":"dan-hai","changed":true,"version":2}');
INSERT INTO request VALUES (68,225178881997305682,'request-68',1795396321320,'alert.acknowledge',X'E91D20CA8A08A6D574404D71D370E55686DF90CD6B4B1C78FAAAC80C12747E49','{"acknowledged":true,"alert":1}');
INSERT INTO request VALUES (69,3309290987739010663,'request-69',1795396321323,'dossier.take_in',X'B8F47E3259EC1E38A18595E211387E798DF7F5076E978B55B62D19E48B435169','{"accepted_at":1795396321323,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321323,"code":"H21.25-261123-9001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321322,"end_reason":null,"ended_at":null,"first_due_at":1796260321322,"home_visit":false,"id":1,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321323,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (70,936446927350628554,'request-70',1795396321326,'dossier.take_in',X'F684500F6EFCEFFDF7244A017D5F0C46AE8385FE1930399FCB9F2EBFB5E49A06','{"accepted_at":1795396321326,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321326,"code":"H21.25-261123-9002","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321325,"end_reason":null,"ended_at":null,"first_due_at":1796260321325,"home_visit":false,"id":2,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321326,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (71,5635873013858370879,'request-71',1795396321328,'batch.open',X'A677CAF434CA60BB23E40D612F375A7FE29709C951D27D2971E07E0D9182753F','{"agency":"ubnd-xa","carrier":null,"code":"BG-261123-1","count":0,"direction":"out","dossiers":[],"opened_at":1795396321328,"opened_by":null,"received_at":null,"received_by":null,"sent_at":null,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (72,-1242013948639689988,'request-72',1795396321330,'batch.add',X'D6006BC158C99DB8E178169123ABFA704D5071345BE6E5275A144D0952CF1767','{"agency":"ubnd-xa","carrier":null,"code":"BG-261123-1","count":1,"direction":"out","dossiers":[{"code":"H21.25-261123-9001","missing":false,"received_at":null}],"opened_at":1795396321328,"opened_by":null,"received_at":null,"received_by":null,"sent_at":null,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (73,-7137847578128745765,'request-73',1795396321332,'batch.add',X'0588B32EF7F0903ED16B6D796A6142AE4FC66F03634CDA2613F386443BC3D52E','{"agency":"ubnd-xa","carrier":null,"code":"BG-261123-1","count":2,"direction":"out","dossiers":[{"code":"H21.25-261123-9001","missing":false,"received_at":null},{"code":"H21.25-261123-9002","missing":false,"received_at":null}],"opened_at":1795396321328,"opened_by":null,"received_at":null,"received_by":null,"sent_at":null,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (74,-2915537729883047164,'request-74',1795396321334,'batch.remove',X'A7FC9CCA52CDACF26710B63A3568544D550059A10F34C2A7DC1A2DE8A2F5D221','{"agency":"ubnd-xa","carrier":null,"code":"BG-261123-1","count":1,"direction":"out","dossiers":[{"code":"H21.25-261123-9001","missing":false,"received_at":null}],"opened_at":1795396321328,"opened_by":null,"received_at":null,"received_by":null,"sent_at":null,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (75,4418216621303157788,'request-75',1795396321336,'batch.send',X'8185AC93BAA3A9E7D8D9FE080CAEB27906090CAE55E3A0A342EF09FFEB190664','{"agency":"ubnd-xa","carrier":"Bưu điện","code":"BG-261123-1","count":1,"direction":"out","dossiers":[{"code":"H21.25-261123-9001","missing":false,"received_at":null}],"job":17,"opened_at":1795396321328,"opened_by":null,"received_at":null,"received_by":null,"sent_at":1795396321336,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (76,-7584858266147990,'request-76',1795396321340,'batch.reprint',X'CA9F9D0E56FDFE7ABBB55632488F238CD619E45915F5EC1E66ED4E672E67763C','{"agency":"ubnd-xa","carrier":"Bưu điện","code":"BG-261123-1","copy":1,"count":1,"direction":"out","dossiers":[{"code":"H21.25-261123-9001","missing":false,"received_at":null}],"job":18,"opened_at":1795396321328,"opened_by":null,"received_at":null,"received_by":null,"sent_at":1795396321336,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (77,-5126087688972144087,'request-77',1795396321343,'batch.arrived',X'3ABC462B114CE153FF5FC3A89A07D11592EABA925DB5DA44D94C31659289D0DF','{"agency":"ubnd-xa","carrier":"Bưu điện","code":"BG-261123-1","count":1,"direction":"out","dossiers":[{"code":"H21.25-261123-9001","missing":false,"received_at":1795396321343}],"opened_at":1795396321328,"opened_by":null,"received_at":null,"received_by":null,"sent_at":1795396321336,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (78,-4231386609929302412,'request-78',1795396321345,'batch.receive',X'F1EC5FFBB15C841D531ED86DD4D01C81DD840D1DD6DB70CB228214DBA5E8992A','{"agency":"ubnd-xa","carrier":"Bưu điện","code":"BG-261123-1","count":1,"direction":"out","dossiers":[{"code":"H21.25-261123-9001","missing":false,"received_at":1795396321343}],"opened_at":1795396321328,"opened_by":null,"received_at":1795396321345,"received_by":null,"sent_at":1795396321336,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (79,-5351479621366375889,'request-79',1795396321347,'dossier.result',X'A757076FD70E622FA8E44A063B42D364F0CA932867FF14252C7E5415DB89190B','{"accepted_at":1795396321323,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321323,"code":"H21.25-261123-9001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321322,"end_reason":null,"ended_at":null,"first_due_at":1796260321322,"home_visit":false,"id":1,"outside":false,"procedure":"1.001193","processed_at":1795396321347,"provisional":null,"received_at":1795396321323,"reschedules":0,"result":"granted","returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":9,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (80,4772720261739407901,'request-80',1795396321349,'post.send',X'BC3FFB38667FEEAFE5C01D098AE04C9F3C05F8C962D6F25A536D0F889AC65D37','{"accepted_at":1795396321323,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321323,"code":"H21.25-261123-9001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321322,"end_reason":null,"ended_at":null,"first_due_at":1796260321322,"home_visit":false,"id":1,"outside":false,"procedure":"1.001193","processed_at":1795396321347,"provisional":null,"received_at":1795396321323,"reschedules":0,"result":"granted","returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":9,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (81,-3215919481578049374,'request-81',1795396321351,'post.came_back',X'B74CD253F3A177F7397761FD2B2D83E6A85AB2BA674E721B8A274BC788C48F38','{"accepted_at":1795396321323,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321323,"code":"H21.25-261123-9001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321322,"end_reason":null,"ended_at":null,"first_due_at":1796260321322,"home_visit":false,"id":1,"outside":false,"procedure":"1.001193","processed_at":1795396321347,"provisional":null,"received_at":1795396321323,"reschedules":0,"result":"granted","returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":9,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (82,-8935510325143831404,'request-82',1795396321353,'post.send',X'F6324033B88005F7165B87DB6BE492F33F730F87534BD0F169401B1D98750966','{"accepted_at":1795396321323,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321323,"code":"H21.25-261123-9001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321322,"end_reason":null,"ended_at":null,"first_due_at":1796260321322,"home_visit":false,"id":1,"outside":false,"procedure":"1.001193","processed_at":1795396321347,"provisional":null,"received_at":1795396321323,"reschedules":0,"result":"granted","returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":9,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (83,4992095143159457386,'request-83',1795396321355,'post.delivered',X'BBD1CF9015AEC2356FCEDAC46999596350175D6BFBD79F160BB22B4186808C5F','{"accepted_at":1795396321323,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321323,"code":"H21.25-261123-9001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321322,"end_reason":null,"ended_at":1795396321355,"first_due_at":1796260321322,"home_visit":false,"id":1,"outside":false,"procedure":"1.001193","processed_at":1795396321347,"provisional":null,"received_at":1795396321323,"reschedules":0,"result":"granted","returned_at":1795396321355,"returned_how":"post","rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":10,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (84,-3218520984242686673,'request-84',1795396321357,'desk.serve_now',X'119A6C79A5D6B3BB2E5EDC78D119FE40D3AD28AF87D2994A4786B5897F5B7046','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":null,"id":14,"issued_at":1795396321357,"number":"A013","outcome":null,"priority_class":null,"promised_at":1795397221357,"service":"ho-tich","slips":0,"state":"serving","token":"BDKRBE69ZS"}');
INSERT INTO request VALUES (85,8036861334273537692,'request-85',1795396321361,'fee.demand',X'E20BEDE1815B7AD09F2ADC4D8A1A8C896D477654EF571BA0CD081D7CFF2A80CF','{"amount_vnd":8000,"asked_at":1795396321361,"asked_by":null,"collector":null,"desk":"5","dossier":"H21.25-261123-9002","id":1,"job":19,"kind":"charge","method":null,"name":null,"number":null,"paid_at":null,"paid_desk":null,"procedure":"1.001193","service":"ho-tich","settled_at":null,"state":"due","ticket":"A013","waiver":null}');
INSERT INTO request VALUES (86,3456135746842100648,'request-86',1795396321364,'fee.demand',X'E20BEDE1815B7AD09F2ADC4D8A1A8C896D477654EF571BA0CD081D7CFF2A80CF','{"amount_vnd":8000,"asked_at":1795396321364,"asked_by":null,"collector":null,"desk":"5","dossier":"H21.25-261123-9002","id":2,"job":20,"kind":"charge","method":null,"name":null,"number":null,"paid_at":null,"paid_desk":null,"procedure":"1.001193","service":"ho-tich","settled_at":null,"state":"due","ticket":"A013","waiver":null}');
INSERT INTO request VALUES (87,-8253660738539955663,'request-87',1795396321367,'fee.demand',X'E20BEDE1815B7AD09F2ADC4D8A1A8C896D477654EF571BA0CD081D7CFF2A80CF','{"amount_vnd":8000,"asked_at":1795396321367,"asked_by":null,"collector":null,"desk":"5","dossier":"H21.25-261123-9002","id":3,"job":21,"kind":"charge","method":null,"name":null,"number":null,"paid_at":null,"paid_desk":null,"procedure":"1.001193","service":"ho-tich","settled_at":null,"state":"due","ticket":"A013","waiver":null}');
INSERT INTO request VALUES (88,-8004041939467740917,'request-88',1795396321370,'fee.waive',X'CD01ED49A995F57BD6CA79F6D077E2439FF3EE7A2129591AC315CF41A81142DC','{"amount_vnd":8000,"asked_at":1795396321361,"asked_by":null,"collector":null,"desk":"5","dossier":"H21.25-261123-9002","goes_on":false,"id":1,"kind":"charge","method":null,"name":null,"number":null,"paid_at":null,"paid_desk":null,"procedure":"1.001193","service":"ho-tich","settled_at":1795396321370,"state":"waived","ticket":"A013","waiver":"poor"}');
INSERT INTO request VALUES (89,-7864731917759971363,'request-89',1795396321372,'fee.cancel',X'32E4268C8420EF98652DF7CDBF099471863BD6338BB62B585CECFE7DB1A197A5','{"amount_vnd":8000,"asked_at":1795396321364,"asked_by":null,"collector":null,"desk":"5","dossier":"H21.25-261123-9002","id":2,"kind":"charge","method":null,"name":null,"number":null,"paid_at":null,"paid_desk":null,"procedure":"1.001193","service":"ho-tich","settled_at":1795396321372,"state":"cancelled","ticket":"A013","waiver":null}');
INSERT INTO request VALUES (90,-6509232125251413123,'request-90',1795396321374,'desk.to_cashier',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":1,"calls":1,"desk":null,"end_reason":null,"estimate":null,"id":14,"issued_at":1795396321357,"number":"A013","outcome":null,"priority_class":null,"promised_at":1795397221357,"service":"chung-thuc","slips":0,"state":"waiting","token":"BDKRBE69ZS"}');
INSERT INTO request VALUES (91,-7873621186692237669,'request-91',1795396321376,'desk.next',X'EC461177F1C209E4E7C01953D4AFE8908F41F6E1FB4624EA2BDC762668C3B934','{"ahead":0,"calls":2,"desk":"6","end_reason":null,"estimate":null,"finished":null,"id":14,"issued_at":1795396321357,"number":"A013","outcome":null,"priority_class":null,"promised_at":1795397221357,"service":"chung-thuc","slips":0,"state":"called","token":"BDKRBE69ZS"}');
INSERT INTO request VALUES (92,6998217595579923655,'request-92',1795396321378,'fee.record',X'540278647A61E72BB753AEFF6421A62EC4B3BF5BD2765AB2AAF07EBF33B9877D','{"amount_vnd":8000,"asked_at":1795396321367,"asked_by":null,"back_to":{"desk":"5","service":"ho-tich"},"collector":"ubnd-xa","desk":"5","dossier":"H21.25-261123-9002","goes_on":false,"id":3,"kind":"charge","method":"cash","name":null,"number":"BL1","paid_at":1795396321378,"paid_desk":"6","procedure":"1.001193","service":"ho-tich","settled_at":1795396321378,"state":"paid","ticket":"A013","waiver":null}');
INSERT INTO request VALUES (93,-3433659936631468673,'request-93',1795396321380,'desk.send_back',X'D928CBD44E7FA7C8C0F3543D946B99F85161CA9CCA3655C417E6CEE3F8A4A232','{"ahead":7,"calls":2,"desk":null,"end_reason":null,"estimate":null,"id":14,"issued_at":1795396321357,"number":"A013","outcome":null,"priority_class":null,"promised_at":1795397221357,"service":"ho-tich","slips":0,"state":"waiting","token":"BDKRBE69ZS"}');
INSERT INTO request VALUES (94,-1791574092071230791,'request-94',1795396321382,'fee.refund',X'5F0E10D6FA10EDBB330D9DCF5D368A8555496F45AC7E85A19AF79E5E7F0E6A83','{"amount_vnd":8000,"asked_at":1795396321367,"asked_by":null,"collector":"ubnd-xa","desk":"5","dossier":"H21.25-261123-9002","id":3,"kind":"charge","method":"cash","name":null,"number":"BL1","paid_at":1795396321378,"paid_desk":"6","procedure":"1.001193","service":"ho-tich","settled_at":1795396321382,"state":"refunded","ticket":"A013","waiver":null}');
INSERT INTO request VALUES (95,1834537980573770594,'request-95',1795396321384,'desk.next',X'E04C193A1490E3D996EAA8CF8DB1E4F71C176B1102C938A95A67C919FC117897','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":null,"finished":null,"id":14,"issued_at":1795396321357,"number":"A013","outcome":null,"priority_class":null,"promised_at":1795397221357,"service":"ho-tich","slips":0,"state":"called","token":"BDKRBE69ZS"}');
INSERT INTO request VALUES (96,3202537696456170976,'request-96',1795396321386,'desk.finish',X'C5C13D0889ABF170E45D024326A57A368F3DABDB5947975CB2ABBBBD9B678990','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":null,"id":14,"issued_at":1795396321357,"job":null,"number":"A013","outcome":"fee_paid","priority_class":null,"promised_at":1795397221357,"service":"ho-tich","slips":0,"state":"done","token":"BDKRBE69ZS"}');
INSERT INTO request VALUES (97,-1017650304451004173,'request-97',1795396321393,'dossier.take_in',X'08BD0DF0E3E0420776027DD6EECF6FD1DBDCC67B05FB0212FE7FD32C5140DABD','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":3,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321393,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (98,4416044912386505125,'request-98',1795396321395,'dossier.see',X'4762B5939BE5C4F8255BAD139EFCDEC3E0E77AC803BAABA18FDF629CB834EA84','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321393,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (99,2693570991178325660,'request-99',1795396321397,'dossier.take_in',X'358D882A3410225FBBB807CB5D6585FC862C433D286F64936E02D9999E4B9858','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":4,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321397,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (100,7478360567048168329,'request-100',1795396321399,'dossier.see',X'8102F1ECE574ED14E41232AEDBF4E8F6644D177B307BBABA7721DF50B7D6C92A','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":4,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321397,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (101,-7454659934714819821,'request-101',1795396321401,'dossier.take_in',X'98C734337FA81B2A065FB9D2C7C07D1FC42A9EB42B3D11177439223DA55EB4C8','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7002","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":5,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321401,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (102,2493511548928701716,'request-102',1795396321403,'dossier.see',X'9A496F6282D3C68DBD179EB380FB3DE11A66F17D92276C5D2AA0FA437CF5DE36','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7002","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":5,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321401,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (103,2998676389101245615,'request-103',1795396321405,'dossier.take_in',X'C10BB27B19E7F28FD7DDB4C02AC9FEEA71605858BCF2F2B2D861FFDB8DF2B945','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7003","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":6,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321405,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (104,-3439218683871325714,'request-104',1795396321407,'dossier.see',X'5BE5147B19B0EFDA4EF6057D5A6082E7760702A43839287CDF6EB8040185A9DE','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7003","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":6,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321405,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (105,3066728954277305289,'request-105',1795396321409,'dossier.set_code',X'CB029EBE57B3393B8E8002E427C748AC0E557BEE5E6BA9C1B2CB3FE3C1D97D90','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321393,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (106,2758828580283243281,'request-106',1795396321411,'dossier.refuse',X'4F72D980EC121506F6A37C20F3A671945F774E615F2BFA8365074276652BE5A9','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":"not_competent","ended_at":1795396321411,"first_due_at":null,"home_visit":false,"id":4,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321397,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":3,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (107,5466377281270804193,'request-107',1795396321413,'dossier.accept',X'BE5F448F6913D3E54F15BABA3718B3901FF399CD32E52881C786DB03E2D59CBA','{"accepted_at":1795396321413,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321413,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321392,"end_reason":null,"ended_at":null,"first_due_at":1796260321392,"home_visit":false,"id":3,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321393,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (108,-8049651852289708690,'request-108',1795396321415,'dossier.accept',X'D3D1C5B0E5C01A5E3E81E92E14F6C0CDB4BF1ABC5E65045E1B2BE55D7382E481','{"accepted_at":1795396321415,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321415,"code":"H21.25-261123-7002","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321392,"end_reason":null,"ended_at":null,"first_due_at":1796260321392,"home_visit":false,"id":5,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321401,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (109,-680388329956682907,'request-109',1795396321417,'dossier.accept',X'361954EC9874BCAFE621A11D4135DFD53C643D8ABD328C242F5E7FFF1F6DDE24','{"accepted_at":1795396321417,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321417,"code":"H21.25-261123-7003","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321392,"end_reason":null,"ended_at":null,"first_due_at":1796260321392,"home_visit":false,"id":6,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321405,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (110,3788830463352608175,'request-110',1795396321419,'dossier.reprint',X'E96D0AA6F500C16B968B4F54BDBED285C4E9B690860D6A973D0E2B8C8AAB847F','{"accepted_at":1795396321413,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321413,"code":"H21.25-261123-8000","components":[],"copies":1,"copy":0,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321392,"end_reason":null,"ended_at":null,"first_due_at":1796260321392,"home_visit":false,"id":3,"job":22,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321393,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (111,3555912144864625349,'request-111',1795396321422,'visit.reprint',X'8D0A505404A8A7855EB3391FDCC66EA755FE6D9C1E5DFB23478E290014A84793','{"copy":1,"dossier":null,"job":23,"number":"A010","outcome":"advice","procedure":"khac","reason":"other"}');
INSERT INTO request VALUES (112,-505621018686604646,'request-112',1795396321425,'dossier.withdraw',X'9B7B5B3C92F0683BDCA1689A6020F330C5CCD42C6599B8BF799F5B07DE424BC0','{"accepted_at":1795396321415,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321415,"code":"H21.25-261123-7002","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321392,"end_reason":"asked","ended_at":1795396321425,"first_due_at":1796260321392,"home_visit":false,"id":5,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321401,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":7,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (113,-1236975911624818478,'request-113',1795396321427,'dossier.process',X'5BE5147B19B0EFDA4EF6057D5A6082E7760702A43839287CDF6EB8040185A9DE','{"accepted_at":1795396321417,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321417,"code":"H21.25-261123-7003","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321392,"end_reason":null,"ended_at":null,"first_due_at":1796260321392,"home_visit":false,"id":6,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321405,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":4,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (114,-2284479557521700997,'request-114',1795396321429,'dossier.stop',X'9F5147D463BFE11F06C7B0F8B63205D1E7070C30644284C6FCFDEF092D825E3B','{"accepted_at":1795396321417,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321417,"code":"H21.25-261123-7003","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321392,"end_reason":"not_completed","ended_at":1795396321429,"first_due_at":1796260321392,"home_visit":false,"id":6,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321405,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":8,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (115,5908020408721469777,'request-115',1795396321431,'dossier.step',X'1FEC263E491EEA52FD79AEEEAD63EB95996E952A078D140444C32FC7A5A5BF3E','{"accepted_at":1795396321413,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321413,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321392,"end_reason":null,"ended_at":null,"first_due_at":1796260321392,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321393,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":4,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (116,-1232059935250223419,'request-116',1795396321434,'dossier.supplement',X'9ED7C69CB820F0595C75D3A272557FF582105CCC2A7264297E08549B4910AD81','{"accepted_at":1795396321413,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321413,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":1796260321392,"home_visit":false,"id":3,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321393,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":"processing","state":5,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (117,-2463434389165674109,'request-117',1795396321436,'dossier.complete',X'BE5F448F6913D3E54F15BABA3718B3901FF399CD32E52881C786DB03E2D59CBA','{"accepted_at":1795396321413,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321436,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321392,"end_reason":null,"ended_at":null,"first_due_at":1796260321392,"home_visit":false,"id":3,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321393,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":4,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (118,8240744322142364246,'request-118',1795396321438,'dossier.demand_payment',X'4762B5939BE5C4F8255BAD139EFCDEC3E0E77AC803BAABA18FDF629CB834EA84','{"accepted_at":1795396321413,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321436,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321392,"end_reason":null,"ended_at":null,"first_due_at":1796260321392,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321393,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":6,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (119,-4111189457737525165,'request-119',1795396321440,'dossier.resume',X'4F6C9C0392CD9DC1078DB40F3D09B4F8B3F217F7586F6037A943927B4B2A1BAD','{"accepted_at":1795396321413,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321436,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321392,"end_reason":null,"ended_at":null,"first_due_at":1796260321392,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321393,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":4,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (120,4866848286980200635,'request-120',1795396321442,'dossier.reschedule',X'90C0468EEB022F1E42A2230B35E59C2A80BCA1AA48AB36205DCE8B572FA63EA0','{"accepted_at":1795396321413,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321436,"code":"H21.25-261123-8000","components":[],"contrary":false,"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796346721392,"end_reason":null,"ended_at":null,"first_due_at":1796260321392,"home_visit":false,"id":3,"job":null,"late":false,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321393,"reschedules":1,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":4,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (121,3098565912367517710,'request-121',1795396321444,'dossier.recompute',X'714C309A73797B55A7ACA22A078F94297D5B5D03507CBD044A91E2E266FB12BD','{"beyond":[],"changed":[],"next":null}');
INSERT INTO request VALUES (122,908637521638595568,'request-122',1795396321445,'dossier.tell',X'FB8F194940CCD05C5147B22D6160DFDF27E4201988D722A805AE85C4169CE4EA','{"accepted_at":1795396321413,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321436,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796346721392,"end_reason":null,"ended_at":null,"first_due_at":1796260321392,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321393,"reschedules":1,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":4,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (123,5483366894883268075,'request-123',1795396321447,'dossier.paper',X'DE36DBB004E6850DA1818DB74D62A3878A278E3500B3FC52CF0C806642C62F57','{"about":"H21.25-261123-7000","form":"apology"}');
INSERT INTO request VALUES (124,-3810499713387243110,'request-124',1795396321449,'dossier.result',X'F06E63B04CC440F8361D5FE31D470174BB0AD8D65ED36BD42427F9A8813DEE27','{"accepted_at":1795396321413,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321436,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796346721392,"end_reason":null,"ended_at":null,"first_due_at":1796260321392,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":1795396321449,"provisional":null,"received_at":1795396321393,"reschedules":1,"result":"granted","returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":"A1","stage":null,"state":9,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (125,-382627808741910118,'request-125',1795396321451,'dossier.set_shelf',X'DC7C2F03A9A0D61B5BE2C61F3CD10CE26C3211FE4E1EC29BDE3D96BC0113F4A0','{"accepted_at":1795396321413,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321436,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796346721392,"end_reason":null,"ended_at":null,"first_due_at":1796260321392,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":1795396321449,"provisional":null,"received_at":1795396321393,"reschedules":1,"result":"granted","returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":"B2","stage":null,"state":9,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (126,-3978399349762150303,'request-126',1795396321455,'ticket.issue',X'1BAD091ED7A460558D170831BD2B53FB4D49596CABCE38F106F765F5CCE269C8','{"ahead":7,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396800000,"to":1795398000000},"id":15,"issued_at":1795396321455,"number":"A014","outcome":null,"priority_class":null,"promised_at":1795397221455,"service":"ho-tich","slips":0,"state":"waiting","token":"HJMXRRTF6R"}');
INSERT INTO request VALUES (127,4696173653487350343,'request-127',1795396321457,'dossier.return',X'C7FF8AC74CC4A1F0AF1AAED13841CB7F0D271F37A53FE899D413F03F80E79E1C','{"accepted_at":1795396321413,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321436,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796346721392,"end_reason":null,"ended_at":1795396321457,"first_due_at":1796260321392,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":1795396321449,"provisional":null,"received_at":1795396321393,"reschedules":1,"result":"granted","returned_at":1795396321457,"returned_how":"receipt_shown","rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":10,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (128,-3720127792306633491,'request-128',1795396321459,'dossier.reopen',X'9E2E4730AA2BD695F67AB34EB149A5D487F19A7C9FC396CDB2FFF8144357DA69','{"accepted_at":1795396321413,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321459,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1795741921459,"end_reason":null,"ended_at":null,"first_due_at":1796260321392,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321393,"reschedules":1,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":4,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (129,-841477769519278750,'request-129',1795396321462,'exchange.import',X'3EB3B79FBA06CDC0449C3CD52C4086640CDEF27C9C93AF031BF63B326001920E','{"again":1,"differences":[{"dossier":"H21.25-261101-0001","field":"state","id":"3","number":2,"ours":5,"theirs":6},{"dossier":"H21.25-261101-0001","field":"state","id":"5","number":1,"ours":5,"theirs":2},{"dossier":"H21.25-261101-0001","field":"due_at","id":"5","number":1,"ours":null,"theirs":1795399921461}],"matched":2,"moved":1,"new":1,"rejected":1,"rejects":[{"code":"procedure_unknown","field":"procedure","id":"4","number":1,"params":{"procedure":"9.999999"}}]}');
INSERT INTO request VALUES (130,6153888865235159601,'request-130',1795396321469,'centre.apply',X'B212A0AEBD47EA3282FBAC09B5A8DF053652A233B079DDFBE3C3BD8A887C4047','{"centre":"dan-hai","changed":true,"version":3}');
INSERT INTO request VALUES (131,7406228849027772970,'request-131',1795396321471,'dossier.take_in',X'91C050C305DDB73FFD6C5F42419104472A54B4240201B2C80CE7D225AD222EB0','{"accepted_at":1795396321471,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321471,"code":"TAM-DANHAI-261123-0001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1795429800000,"end_reason":null,"ended_at":null,"first_due_at":1795429800000,"home_visit":false,"id":8,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":"TAM-DANHAI-261123-0001","received_at":1795396321471,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (132,-4782989310514580992,'request-132',1795396321474,'dossier.take_in',X'91C050C305DDB73FFD6C5F42419104472A54B4240201B2C80CE7D225AD222EB0','{"accepted_at":1795396321474,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321474,"code":"TAM-DANHAI-261123-0002","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1795429800000,"end_reason":null,"ended_at":null,"first_due_at":1795429800000,"home_visit":false,"id":9,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":"TAM-DANHAI-261123-0002","received_at":1795396321474,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (133,4042749932139416790,'request-133',1795396321478,'person.put',X'D47639EE038705A76FAAA24D7C4C6018023FF9A169FE5726D24968AD3CB43F5E','{"code":"TAM-DANHAI-261123-0001","roles":["owner"]}');
INSERT INTO request VALUES (134,-3628870666415609706,'request-134',1795396321483,'person.put',X'BD83EF93FDE199BC2FEEDC654A88DBE43B56696D9E1527F802135F72244E7EE9','{"code":"TAM-DANHAI-261123-0002","roles":["owner"]}');
INSERT INTO request VALUES (135,-2668664196305823539,'request-135',1795396321487,'person.purge',X'27274D6756D1A2BC1A222FD0E4DBDA86162FF78B6F61FED2502D929DBCE420E6','{"code":"TAM-DANHAI-261123-0002","purged":["owner"]}');
INSERT INTO request VALUES (136,5555102032241534057,'request-136',1795396321491,'calendar.refresh',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"days":[],"first":"2024-01-01","last":"2028-12-31"}');
INSERT INTO request VALUES (137,4127148112556920396,'request-137',1795396321493,'dossier.take_in',X'20B0F59B0EECFC871C3092BF809560FBD307A1FDA35484EFBCF6D5FB0AB79F2F','{"accepted_at":1795396321493,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321493,"code":"TAM-DANHAI-261123-0003","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1795396321493,"end_reason":null,"ended_at":null,"first_due_at":1795396321493,"home_visit":false,"id":10,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":"TAM-DANHAI-261123-0003","received_at":1795396321493,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (138,4726829364312761488,'request-138',1795396322495,'dossier.ask_after_late',X'A425BE997C8F518789C39399D879E9938C84878C9D59F6F67CD4BD313D1BC3BB','{"dossier":"TAM-DANHAI-261123-0003"}');
INSERT INTO request VALUES (139,-1322410709332418481,'request-139',1795396322498,'clock.confirm',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"confirmed":true,"drift_ms":0}');
INSERT INTO request VALUES (140,-8710672259285467181,'request-140',1795396322515,'audit.seal',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"hash":"76c9d945683f2493776014dee4ba5d19b351f94b2aefb6c2f57c46e958827e82","made_at":1795396322515,"seq":196,"signed":true}');
INSERT INTO request VALUES (141,-6922173079608875798,'request-141',1795396322518,'printer.test',X'547A5372DA6E02084F33E3507040B0AFF99975FA9F57B32C498084C77D186399','{"job":24,"kind":"test","printer":"p1"}');
INSERT INTO request VALUES (142,2854149428642997485,'request-142',1795396322520,'printer.numbers',X'5EA29CA93091C33808E67298C049F00D9FB5E7C1EA3E08CDEEBEEC74D51F6D54','{"job":25,"kind":"numbers","printer":"p1"}');
INSERT INTO request VALUES (143,-5513662218007943720,'request-143',1795396322522,'printer.seal',X'5EA29CA93091C33808E67298C049F00D9FB5E7C1EA3E08CDEEBEEC74D51F6D54','{"job":26,"kind":"seal","printer":"p1"}');
INSERT INTO request VALUES (144,8866719006554815008,'request-144',1795396322525,'printer.report',X'C874174F716F864F99277799FE45F442CFBBCB10DBDC081349C4BAC833645AD7','{"job":27,"kind":"report","printer":"p1"}');
INSERT INTO request VALUES (145,7919829819350919016,'request-145',1795396322527,'printer.roll_changed',X'5EA29CA93091C33808E67298C049F00D9FB5E7C1EA3E08CDEEBEEC74D51F6D54','{"changed_at":1795396322527,"printer":"p1","slips_left":645}');
INSERT INTO request VALUES (146,-8098736334383467106,'request-146',1795396322529,'printer.recover',X'5EA29CA93091C33808E67298C049F00D9FB5E7C1EA3E08CDEEBEEC74D51F6D54','{"asked":true,"printer":"p1"}');
INSERT INTO request VALUES (147,5905572591749491278,'request-147',1795396322539,'tickets.tomorrow',X'DA01233AA52E22E96A95806B42A0A1F4B20BAF42C2CBCF5178F14ACDAD50E8F1','{"date":"2026-11-23","printer":"p1","reason":"Mất điện","sent":[{"at":1795480200000,"number":"C001","service":"thi-dua"},{"at":1795480200000,"number":"A002","service":"ho-tich"},{"at":1795480200000,"number":"A001","service":"ho-tich"},{"at":1795480200000,"number":"A003","service":"chung-thuc"},{"at":1795480200000,"number":"A004","service":"ho-tich"},{"at":1795480200000,"number":"A006","service":"ho-tich"},{"at":1795480200000,"number":"A007","service":"ho-tich"},{"at":1795480200000,"number":"A011","service":"ho-tich"},{"at":1795480200000,"number":"A012","service":"ho-tich"},{"at":1795480200000,"number":"A014","service":"ho-tich"}]}');
INSERT INTO request VALUES (148,7854657612724083780,'request-148',1795396322566,'day.close',X'E18B7F12690180C4DC928087DC37BA96EF6BBF749B6DF45782F362CF04647ECF','{"date":"2026-11-23","expired":0,"state":"closed","unrecorded":0}');
INSERT INTO request VALUES (149,-7853395004085066919,'request-149',1795482722574,'day.open',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-24","state":"open"}');
INSERT INTO request VALUES (150,6765829275259432693,'request-150',1795482722593,'ticket.check_in',X'E43BF8C3CE4DF4EDBD94320BB9523F7692AC10731931EFED50EA6F6B2679BA8F','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":null,"id":16,"issued_at":1795482722593,"number":"C001","outcome":null,"priority_class":null,"promised_at":1795483022593,"service":"thi-dua","slips":1,"state":"waiting","token":"HKGWX5L5M6"}');
INSERT INTO request VALUES (151,-2110869179093397822,'request-151',1795482722596,'day.close',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-24","expired":1,"state":"closed","unrecorded":0}');
INSERT INTO request VALUES (152,-9131565656823543025,'ticket.issue:1795569142642:1',1795569142645,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569120000,"to":1795569300000},"id":17,"issued_at":1795569142645,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795570042645,"service":"chung-thuc","slips":1,"state":"waiting","token":"99NNZN5NQT"}');
INSERT INTO request VALUES (153,93233846718510713,'ticket.issue:1795569162647:2',1795569162651,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569120000,"to":1795569300000},"id":18,"issued_at":1795569162651,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795570062651,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"XGM8GYBMEH"}');
INSERT INTO request VALUES (154,-7177913183886091852,'ticket.issue:1795569182653:3',1795569182657,'ticket.issue',X'EA8DD63125CBC3AB81E0C0B76D47C90DE805F00FC58608900A0DBE989A3CFA69','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569180000,"to":1795569300000},"id":19,"issued_at":1795569182657,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795570082657,"service":"chinh-sach","slips":1,"state":"waiting","token":"RRXVKJSX53"}');
INSERT INTO request VALUES (155,4207335233336941755,'ticket.issue:1795569202659:4',1795569202663,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569300000,"to":1795570080000},"id":20,"issued_at":1795569202663,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795570102663,"service":"chung-thuc","slips":1,"state":"waiting","token":"XUNTRLWPHT"}');
INSERT INTO request VALUES (156,-4312207102702625841,'ticket.issue:1795569222665:5',1795569222668,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569600000,"to":1795571100000},"id":21,"issued_at":1795569222668,"number":"L002","outcome":null,"priority_class":null,"promised_at":1795570122668,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"FR534XCNSH"}');
INSERT INTO request VALUES (157,4146807667035084693,'ticket.issue:1795569242670:6',1795569242673,'ticket.issue',X'EA8DD63125CBC3AB81E0C0B76D47C90DE805F00FC58608900A0DBE989A3CFA69','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569480000,"to":1795570620000},"id":22,"issued_at":1795569242673,"number":"U002","outcome":null,"priority_class":null,"promised_at":1795570142673,"service":"chinh-sach","slips":1,"state":"waiting","token":"JLYNQZT3Z4"}');
INSERT INTO request VALUES (158,8562141444409044657,'ticket.issue:1795569262675:7',1795569262678,'ticket.issue',X'17FCC9326F91E2F8EA0BE6C7A27692F664929F8369885E164895F3094A773D8A','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569240000,"to":1795569360000},"id":23,"issued_at":1795569262678,"number":"H003","outcome":null,"priority_class":"priority","promised_at":1795569562678,"service":"chung-thuc","slips":1,"state":"waiting","token":"85BZKTYR3A"}');
INSERT INTO request VALUES (159,-8781426500181470049,'ticket.issue:1795569282680:8',1795569282683,'ticket.issue',X'15C843EFB92CE5981D539E64BF79C22887375F42E4FB98CCF0C6D23B211CFDB6','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569240000,"to":1795569420000},"id":24,"issued_at":1795569282683,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795569582683,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"HRKFT44QHL"}');
INSERT INTO request VALUES (160,-6467864413110899269,'ticket.issue:1795569302685:9',1795569302688,'ticket.issue',X'5E0950DC2A5DC886A66C6FBB75D6E00E8B953D7FE21296782D3B419EB10FB95B','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569300000,"to":1795569420000},"id":25,"issued_at":1795569302688,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795569602688,"service":"chinh-sach","slips":1,"state":"waiting","token":"G9JY8BNKYT"}');
INSERT INTO request VALUES (161,-7433350545090930174,'ticket.issue:1795569322690:10',1795569322693,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569900000,"to":1795571700000},"id":26,"issued_at":1795569322693,"number":"H004","outcome":null,"priority_class":null,"promised_at":1795570222693,"service":"chung-thuc","slips":1,"state":"waiting","token":"SL8WEPENJP"}');
INSERT INTO request VALUES (162,-2869865199131509671,'ticket.issue:1795569342695:11',1795569342698,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795570500000,"to":1795574400000},"id":27,"issued_at":1795569342698,"number":"L004","outcome":null,"priority_class":null,"promised_at":1795570242698,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"GJL43HNLFB"}');
INSERT INTO request VALUES (163,-3481487453853473254,'ticket.issue:1795569362700:12',1795569362703,'ticket.issue',X'EA8DD63125CBC3AB81E0C0B76D47C90DE805F00FC58608900A0DBE989A3CFA69','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795570200000,"to":1795572000000},"id":28,"issued_at":1795569362703,"number":"U004","outcome":null,"priority_class":null,"promised_at":1795570262703,"service":"chinh-sach","slips":1,"state":"waiting","token":"SRQX2ALEEV"}');
INSERT INTO request VALUES (164,-473240253563935097,'desk.next:1795569382758:13',1795569382759,'desk.next',X'6B212C088E9535C4050D85212B35DF082DAF4BF9CC30BDAD328B983D89E90223','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795569240000,"to":1795569360000},"finished":null,"id":23,"issued_at":1795569262678,"number":"H003","outcome":null,"priority_class":"priority","promised_at":1795569562678,"service":"chung-thuc","slips":1,"state":"called","token":"85BZKTYR3A"}');
INSERT INTO request VALUES (165,-7049775646117740959,'desk.next:1795569402761:14',1795569402762,'desk.next',X'E59D24412340769D379F49696E60A47C51CF01AB9145B8A637E01FEADF6C09DE','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795569120000,"to":1795569300000},"finished":"H003","id":17,"issued_at":1795569142645,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795570042645,"service":"chung-thuc","slips":1,"state":"called","token":"99NNZN5NQT"}');
INSERT INTO request VALUES (166,-5448618992591459756,'desk.next:1795569422766:15',1795569422767,'desk.next',X'E59D24412340769D379F49696E60A47C51CF01AB9145B8A637E01FEADF6C09DE','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795569300000,"to":1795570080000},"finished":"H001","id":20,"issued_at":1795569202663,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795570102663,"service":"chung-thuc","slips":1,"state":"called","token":"XUNTRLWPHT"}');
INSERT INTO request VALUES (167,8814234044690498607,'desk.next:1795569442771:16',1795569442772,'desk.next',X'5815CA78CA914D8D222C2744AFF8F7926707F8407E62BFE9ADC726109459A308','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795569240000,"to":1795569420000},"finished":null,"id":24,"issued_at":1795569282683,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795569582683,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"HRKFT44QHL"}');
INSERT INTO request VALUES (168,1711598174393487273,'desk.start:1795569462774:17',1795569462775,'desk.start',X'117E85CDEF0EEA705C88E64868929A5C7006E72524E39A2FEFB7F3584FB1B397','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795569240000,"to":1795569420000},"id":24,"issued_at":1795569282683,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795569582683,"service":"dang-ky-dat-dai","slips":1,"state":"serving","token":"HRKFT44QHL"}');
INSERT INTO request VALUES (169,4577731496245449501,'desk.finish:1795569902777:18',1795569902778,'desk.finish',X'DB7998A5A0D357A13B9EED86FAE27C8D97EAB90070E257C6076A550F6CAA7263','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795569240000,"to":1795569420000},"id":24,"issued_at":1795569282683,"job":51,"number":"L003","outcome":"supplement","priority_class":"priority","promised_at":1795569582683,"service":"dang-ky-dat-dai","slips":1,"state":"done","token":"HRKFT44QHL"}');
INSERT INTO request VALUES (170,-2587621108965200932,'visit.rate:1795569922782:19',1795569922783,'visit.rate',X'62E684C58B02BE56BE875B7F0AC6FF6F86BF32A75A15E71DEE3DF7C680F8E662','{"desk":"1","level":"dissatisfied"}');
INSERT INTO request VALUES (171,3791801934438206483,'desk.next:1795569942785:20',1795569942786,'desk.next',X'5815CA78CA914D8D222C2744AFF8F7926707F8407E62BFE9ADC726109459A308','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795569120000,"to":1795569300000},"finished":null,"id":18,"issued_at":1795569162651,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795570062651,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"XGM8GYBMEH"}');
INSERT INTO request VALUES (172,7025193790881891095,'desk.start:1795569962788:21',1795569962789,'desk.start',X'117E85CDEF0EEA705C88E64868929A5C7006E72524E39A2FEFB7F3584FB1B397','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795569120000,"to":1795569300000},"id":18,"issued_at":1795569162651,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795570062651,"service":"dang-ky-dat-dai","slips":1,"state":"serving","token":"XGM8GYBMEH"}');
INSERT INTO request VALUES (173,-6175557590978901691,'desk.finish:1795570402791:22',1795570402792,'desk.finish',X'D540E8818E5BFB72AA61B7571C01ABD8AD6CAF7E290C6C54534E4AD5A9062B83','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795569120000,"to":1795569300000},"id":18,"issued_at":1795569162651,"job":52,"number":"L001","outcome":"refused","priority_class":null,"promised_at":1795570062651,"service":"dang-ky-dat-dai","slips":1,"state":"done","token":"XGM8GYBMEH"}');
INSERT INTO request VALUES (174,4175547896500462161,'visit.rate:1795570422796:23',1795570422797,'visit.rate',X'62E684C58B02BE56BE875B7F0AC6FF6F86BF32A75A15E71DEE3DF7C680F8E662','{"desk":"1","level":"dissatisfied"}');
INSERT INTO request VALUES (175,3195581514776790355,'desk.next:1795570442799:24',1795570442800,'desk.next',X'E18EE0535904B15E7E2D2BC9F9D860ABB243EEEC8963E57CCB82E75201891F9D','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795569300000,"to":1795569420000},"finished":null,"id":25,"issued_at":1795569302688,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795569602688,"service":"chinh-sach","slips":1,"state":"called","token":"G9JY8BNKYT"}');
INSERT INTO request VALUES (176,-7718224434866591853,'desk.recall:1795570462802:25',1795570462803,'desk.recall',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":2,"desk":"3","end_reason":null,"estimate":{"from":1795569300000,"to":1795569420000},"id":25,"issued_at":1795569302688,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795569602688,"service":"chinh-sach","slips":1,"state":"called","token":"G9JY8BNKYT"}');
INSERT INTO request VALUES (177,8306333201062175533,'desk.recall:1795570482805:26',1795570482806,'desk.recall',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":3,"desk":"3","end_reason":null,"estimate":{"from":1795569300000,"to":1795569420000},"id":25,"issued_at":1795569302688,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795569602688,"service":"chinh-sach","slips":1,"state":"called","token":"G9JY8BNKYT"}');
INSERT INTO request VALUES (178,-1831044211101631403,'desk.absent:1795570563808:27',1795570563809,'desk.absent',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795569300000,"to":1795569420000},"id":25,"issued_at":1795569302688,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795569602688,"service":"chinh-sach","slips":1,"state":"absent","token":"G9JY8BNKYT"}');
INSERT INTO request VALUES (179,1902009681913758264,'desk.next:1795570583811:28',1795570583812,'desk.next',X'E18EE0535904B15E7E2D2BC9F9D860ABB243EEEC8963E57CCB82E75201891F9D','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795569180000,"to":1795569300000},"finished":null,"id":19,"issued_at":1795569182657,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795570082657,"service":"chinh-sach","slips":1,"state":"called","token":"RRXVKJSX53"}');
INSERT INTO request VALUES (180,2376207455413267495,'desk.start:1795570603814:29',1795570603815,'desk.start',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795569180000,"to":1795569300000},"id":19,"issued_at":1795569182657,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795570082657,"service":"chinh-sach","slips":1,"state":"serving","token":"RRXVKJSX53"}');
INSERT INTO request VALUES (181,1124749209093100355,'desk.next:1795570623817:30',1795570623818,'desk.next',X'5815CA78CA914D8D222C2744AFF8F7926707F8407E62BFE9ADC726109459A308','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795569600000,"to":1795571100000},"finished":null,"id":21,"issued_at":1795569222668,"number":"L002","outcome":null,"priority_class":null,"promised_at":1795570122668,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"FR534XCNSH"}');
INSERT INTO request VALUES (182,5088492534083944416,'day.close:1795570643846:31',1795570643847,'day.close',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-25","expired":7,"state":"closed","unrecorded":1}');
INSERT INTO request VALUES (183,1981690324808014632,'ticket.issue:1795654683956:2',1795654683959,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654680000,"to":1795654800000},"id":29,"issued_at":1795654683959,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795655583959,"service":"ho-tich","slips":1,"state":"waiting","token":"XCVSKMNKMP"}');
INSERT INTO request VALUES (184,5339919375026370709,'ticket.issue:1795654703961:3',1795654703965,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654680000,"to":1795654860000},"id":30,"issued_at":1795654703965,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795655603965,"service":"ho-tich","slips":1,"state":"waiting","token":"JYBMYLH3DE"}');
INSERT INTO request VALUES (185,1809543386467695392,'ticket.issue:1795654723967:4',1795654723970,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654680000,"to":1795655340000},"id":31,"issued_at":1795654723970,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795655623970,"service":"ho-tich","slips":1,"state":"waiting","token":"NXAX8YC69N"}');
INSERT INTO request VALUES (186,501877520007456808,'ticket.issue:1795654743972:5',1795654743975,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654740000,"to":1795655340000},"id":32,"issued_at":1795654743975,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795655643975,"service":"ho-tich","slips":1,"state":"waiting","token":"7KN3FRD6SZ"}');
INSERT INTO request VALUES (187,-8762317217174264146,'ticket.issue:1795654763977:6',1795654763980,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":4,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654740000,"to":1795655460000},"id":33,"issued_at":1795654763980,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795655663980,"service":"ho-tich","slips":1,"state":"waiting","token":"MCZ6KGD63M"}');
INSERT INTO request VALUES (188,8282864029914976514,'ticket.issue:1795654783982:7',1795654783985,'ticket.issue',X'B30EBDC20C35955279BFECE05BCDE22DE48CF92A320251C2A3AEEA8F597E538A','{"ahead":5,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654920000,"to":1795656000000},"id":34,"issued_at":1795654783985,"number":"A006","outcome":null,"priority_class":null,"promised_at":1795655683985,"service":"ho-tich","slips":1,"state":"waiting","token":"KW76MKUFH7"}');
INSERT INTO request VALUES (189,-4053357122467758503,'ticket.issue:1795654803987:8',1795654803990,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":6,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654980000,"to":1795656120000},"id":35,"issued_at":1795654803990,"number":"A007","outcome":null,"priority_class":null,"promised_at":1795655703990,"service":"ho-tich","slips":1,"state":"waiting","token":"NGTT4BBYRC"}');
INSERT INTO request VALUES (190,9096856403788562621,'ticket.issue:1795654823992:9',1795654823995,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":7,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654920000,"to":1795655880000},"id":36,"issued_at":1795654823995,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795655723995,"service":"ho-tich","slips":1,"state":"waiting","token":"UVUFEV4MZW"}');
INSERT INTO request VALUES (191,-522281456096250527,'ticket.issue:1795654843997:10',1795654844000,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":8,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654980000,"to":1795656000000},"id":37,"issued_at":1795654844000,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795655744000,"service":"ho-tich","slips":1,"state":"waiting","token":"LUVHDQ5LDN"}');
INSERT INTO request VALUES (192,8064835549703356886,'ticket.issue:1795654864002:11',1795654864005,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654860000,"to":1795655040000},"id":38,"issued_at":1795654864005,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795655764005,"service":"chung-thuc","slips":1,"state":"waiting","token":"KD7ZJ54FC9"}');
INSERT INTO request VALUES (193,1254516986601960848,'ticket.issue:1795654884007:12',1795654884011,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654860000,"to":1795655700000},"id":39,"issued_at":1795654884011,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795655784011,"service":"chung-thuc","slips":1,"state":"waiting","token":"SRYT9FU3CK"}');
INSERT INTO request VALUES (194,4150554475537426367,'ticket.issue:1795654904013:13',1795654904016,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654860000,"to":1795655280000},"id":40,"issued_at":1795654904016,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795655804016,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"5BZSSSUQT4"}');
INSERT INTO request VALUES (195,-5969101590606581279,'ticket.issue:1795654924018:14',1795654924022,'ticket.issue',X'A7B1FF2BD551528A92DD14B5FE896CA324D30FB767D71AA63E79EA459756CFA5','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654920000,"to":1795655340000},"id":41,"issued_at":1795654924022,"number":"R001","outcome":null,"priority_class":null,"promised_at":1795655824022,"service":"xay-dung","slips":1,"state":"waiting","token":"ZJQPPU3A6L"}');
INSERT INTO request VALUES (196,8498017174172515504,'ticket.issue:1795654944024:15',1795654944028,'ticket.issue',X'8E2FB988A4AD6252C74B61BE2E33318EADED04AEDFF2AD15425F0810B8EC869C','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654920000,"to":1795655160000},"id":42,"issued_at":1795654944028,"number":"C001","outcome":null,"priority_class":null,"promised_at":1795655844028,"service":"viec-khac","slips":1,"state":"waiting","token":"9HXWWNYC44"}');
INSERT INTO request VALUES (197,1285806461871342512,'ticket.issue:1795654964030:16',1795654964034,'ticket.issue',X'D1CF167182A5687CF5A51BF54E9783849CB2CA01711546B1EF39869F5231F362','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654920000,"to":1795655040000},"id":43,"issued_at":1795654964034,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795655264034,"service":"ho-tich","slips":1,"state":"waiting","token":"34KJUCQ26X"}');
INSERT INTO request VALUES (198,5852247152142743350,'ticket.prioritise:1795654984051:17',1795654984052,'ticket.prioritise',X'85DADE1EEE9E75D8F24BFAFF975B5D0DA3C96C09089B301904EAC146D529D7BA','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654980000,"to":1795656120000},"id":35,"issued_at":1795654803990,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795655103990,"service":"ho-tich","slips":1,"state":"waiting","token":"NGTT4BBYRC"}');
INSERT INTO request VALUES (199,8212391524442729330,'ticket.change_service:1795655004054:18',1795655004055,'ticket.change_service',X'C339F2260EF1990BFE8F7CE6492238161EED17041E251CA54D2DAA00355ECA60','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654920000,"to":1795655880000},"id":36,"issued_at":1795654823995,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795655723995,"service":"y-te","slips":1,"state":"waiting","token":"UVUFEV4MZW"}');
INSERT INTO request VALUES (200,-7452913269138438506,'ticket.cancel:1795655024057:19',1795655024058,'ticket.cancel',X'F3949D6339ECF0289A41BE2768035F0DA3AD6D66F30134F195A972B33665C589','{"ahead":0,"calls":0,"desk":null,"end_reason":"asked","estimate":{"from":1795654980000,"to":1795656000000},"id":37,"issued_at":1795654844000,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795655744000,"service":"ho-tich","slips":1,"state":"cancelled","token":"LUVHDQ5LDN"}');
INSERT INTO request VALUES (201,7860138562967612170,'ticket.reprint:1795655044061:20',1795655044062,'ticket.reprint',X'8FD53248A88894B0F9328C7CE9D6F278576953C9DF93F471E669BA30DFD90229','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654680000,"to":1795654800000},"id":29,"issued_at":1795654683959,"job":68,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795655583959,"service":"ho-tich","slips":2,"state":"waiting","token":"XCVSKMNKMP"}');
INSERT INTO request VALUES (202,6865928977293508162,'desk.next:1795655064067:21',1795655064068,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654980000,"to":1795656120000},"finished":null,"id":35,"issued_at":1795654803990,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795655103990,"service":"ho-tich","slips":1,"state":"called","token":"NGTT4BBYRC"}');
INSERT INTO request VALUES (203,3351845557615372404,'desk.recall:1795655084070:22',1795655084071,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795654980000,"to":1795656120000},"id":35,"issued_at":1795654803990,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795655103990,"service":"ho-tich","slips":1,"state":"called","token":"NGTT4BBYRC"}');
INSERT INTO request VALUES (204,8705712163065903000,'desk.recall:1795655104073:23',1795655104074,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795654980000,"to":1795656120000},"id":35,"issued_at":1795654803990,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795655103990,"service":"ho-tich","slips":1,"state":"called","token":"NGTT4BBYRC"}');
INSERT INTO request VALUES (205,6051699259545572289,'desk.absent:1795655185076:24',1795655185077,'desk.absent',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795654980000,"to":1795656120000},"id":35,"issued_at":1795654803990,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795655103990,"service":"ho-tich","slips":1,"state":"absent","token":"NGTT4BBYRC"}');
INSERT INTO request VALUES (206,6493976564423547022,'desk.next:1795655205079:25',1795655205080,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654920000,"to":1795655040000},"finished":null,"id":43,"issued_at":1795654964034,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795655264034,"service":"ho-tich","slips":1,"state":"called","token":"34KJUCQ26X"}');
INSERT INTO request VALUES (207,-2470385314590378769,'desk.start:1795655225082:26',1795655225083,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654920000,"to":1795655040000},"id":43,"issued_at":1795654964034,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795655264034,"service":"ho-tich","slips":1,"state":"serving","token":"34KJUCQ26X"}');
INSERT INTO request VALUES (208,-4344162121925188989,'desk.park:1795655245085:27',1795655245086,'desk.park',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795654920000,"to":1795655040000},"id":43,"issued_at":1795654964034,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795655264034,"service":"ho-tich","slips":1,"state":"parked","token":"34KJUCQ26X"}');
INSERT INTO request VALUES (209,5231083939876492322,'ticket.return:1795655265088:28',1795655265089,'ticket.return',X'B584F350B21322648A8F31508C4276147461A63FD6605A01A8F6C77EED28AA53','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795654980000,"to":1795656120000},"id":35,"issued_at":1795654803990,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795655103990,"service":"ho-tich","slips":1,"state":"waiting","token":"NGTT4BBYRC"}');
INSERT INTO request VALUES (210,1766421381531180613,'desk.next:1795655285091:29',1795655285092,'desk.next',X'645FAA320CE90ABC3E7D0E5A7467AEF0BBD74AF4AE9BDB189042EE8BC34D0A0C','{"ahead":0,"calls":4,"desk":"5","end_reason":null,"estimate":{"from":1795654980000,"to":1795656120000},"finished":null,"id":35,"issued_at":1795654803990,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795655103990,"service":"ho-tich","slips":1,"state":"called","token":"NGTT4BBYRC"}');
INSERT INTO request VALUES (211,4295453707648595311,'desk.finish:1795655305094:30',1795655305095,'desk.finish',X'10FD911C8D98AB3B41516A365969D2AC130CF8F0A465A5EDF54E90BF90C66870','{"ahead":0,"calls":4,"desk":null,"end_reason":null,"estimate":{"from":1795654980000,"to":1795656120000},"id":35,"issued_at":1795654803990,"job":null,"number":"A007","outcome":"accepted","priority_class":"priority","promised_at":1795655103990,"service":"ho-tich","slips":1,"state":"done","token":"NGTT4BBYRC"}');
INSERT INTO request VALUES (212,5458617476057826782,'desk.next:1795655325098:31',1795655325099,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654680000,"to":1795654800000},"finished":null,"id":29,"issued_at":1795654683959,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795655583959,"service":"ho-tich","slips":2,"state":"called","token":"XCVSKMNKMP"}');
INSERT INTO request VALUES (213,6639481966887581912,'desk.recall:1795655345101:32',1795655345102,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795654680000,"to":1795654800000},"id":29,"issued_at":1795654683959,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795655583959,"service":"ho-tich","slips":2,"state":"called","token":"XCVSKMNKMP"}');
INSERT INTO request VALUES (214,2692349919439245939,'desk.recall:1795655365104:33',1795655365105,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795654680000,"to":1795654800000},"id":29,"issued_at":1795654683959,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795655583959,"service":"ho-tich","slips":2,"state":"called","token":"XCVSKMNKMP"}');
INSERT INTO request VALUES (215,-3551907746061492994,'desk.absent:1795655446107:34',1795655446108,'desk.absent',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795654680000,"to":1795654800000},"id":29,"issued_at":1795654683959,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795655583959,"service":"ho-tich","slips":2,"state":"absent","token":"XCVSKMNKMP"}');
INSERT INTO request VALUES (216,-3650196569347648847,'desk.next:1795655466110:35',1795655466111,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654680000,"to":1795654860000},"finished":null,"id":30,"issued_at":1795654703965,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795655603965,"service":"ho-tich","slips":1,"state":"called","token":"JYBMYLH3DE"}');
INSERT INTO request VALUES (217,-7150059163921232524,'desk.transfer:1795655486113:36',1795655486114,'desk.transfer',X'C59095470B29D12F4CF572D9093B0112F5349869D8E0BCEE78F98B8CE130ED7C','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795654680000,"to":1795654860000},"id":30,"issued_at":1795654703965,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795655603965,"service":"ho-tich","slips":1,"state":"waiting","token":"JYBMYLH3DE"}');
INSERT INTO request VALUES (218,6407897512626348797,'desk.next:1795655506116:37',1795655506117,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654680000,"to":1795655340000},"finished":null,"id":31,"issued_at":1795654723970,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795655623970,"service":"ho-tich","slips":1,"state":"called","token":"NXAX8YC69N"}');
INSERT INTO request VALUES (219,1358986205673685958,'desk.start:1795655526119:38',1795655526120,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654680000,"to":1795655340000},"id":31,"issued_at":1795654723970,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795655623970,"service":"ho-tich","slips":1,"state":"serving","token":"NXAX8YC69N"}');
INSERT INTO request VALUES (220,7800443869947342146,'desk.transfer:1795655546122:39',1795655546123,'desk.transfer',X'D7742ECDE8839945218E372F4906F39D6956035ACDCBC38105EBF4102FF838B9','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795654680000,"to":1795655340000},"id":31,"issued_at":1795654723970,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795655623970,"service":"chung-thuc","slips":1,"state":"waiting","token":"NXAX8YC69N"}');
INSERT INTO request VALUES (221,4212857603680270542,'desk.next:1795655566125:40',1795655566126,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654740000,"to":1795655340000},"finished":null,"id":32,"issued_at":1795654743975,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795655643975,"service":"ho-tich","slips":1,"state":"called","token":"7KN3FRD6SZ"}');
INSERT INTO request VALUES (222,-293190370243634393,'desk.undo:1795655586128:41',1795655586129,'desk.undo',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654740000,"to":1795655340000},"id":32,"issued_at":1795654743975,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795655643975,"service":"ho-tich","slips":1,"state":"waiting","token":"7KN3FRD6SZ"}');
INSERT INTO request VALUES (223,5997578597817103335,'desk.next:1795655606131:42',1795655606132,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654740000,"to":1795655340000},"finished":null,"id":32,"issued_at":1795654743975,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795655643975,"service":"ho-tich","slips":1,"state":"called","token":"7KN3FRD6SZ"}');
INSERT INTO request VALUES (224,-8293588432412017891,'desk.start:1795655626134:43',1795655626135,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654740000,"to":1795655340000},"id":32,"issued_at":1795654743975,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795655643975,"service":"ho-tich","slips":1,"state":"serving","token":"7KN3FRD6SZ"}');
INSERT INTO request VALUES (225,1570741513835682372,'visit.rate:1795655646137:44',1795655646138,'visit.rate',X'6352FA24C83A0AA52FF3FD3B19FBF1F78BD16A47B2B42B1F6BDB3E4D19F95B6D','{"desk":"5","level":"dissatisfied"}');
INSERT INTO request VALUES (226,2651939710531564178,'visit.rate:1795655666140:45',1795655666141,'visit.rate',X'2FD67A958EDF9043CEAB05FADEB0A17E8A62FD0EA18798883FED7D295794E67A','{"desk":"5","level":"very_satisfied"}');
INSERT INTO request VALUES (227,-2203854784833765717,'desk.next:1795655686143:46',1795655686144,'desk.next',X'6B212C088E9535C4050D85212B35DF082DAF4BF9CC30BDAD328B983D89E90223','{"ahead":0,"calls":2,"desk":"6","end_reason":null,"estimate":{"from":1795654680000,"to":1795655340000},"finished":null,"id":31,"issued_at":1795654723970,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795655623970,"service":"chung-thuc","slips":1,"state":"called","token":"NXAX8YC69N"}');
INSERT INTO request VALUES (228,7325150277748029742,'desk.finish:1795655706146:47',1795655706147,'desk.finish',X'B8E89BE78676B2E9146F1BF7DD267D7E38D953DA1CC8A1B895FBE58453E7446A','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795654680000,"to":1795655340000},"id":31,"issued_at":1795654723970,"job":null,"number":"A003","outcome":"result_returned","priority_class":null,"promised_at":1795655623970,"service":"chung-thuc","slips":1,"state":"done","token":"NXAX8YC69N"}');
INSERT INTO request VALUES (229,-1029771637324224031,'desk.next:1795655726150:48',1795655726151,'desk.next',X'6B212C088E9535C4050D85212B35DF082DAF4BF9CC30BDAD328B983D89E90223','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795654860000,"to":1795655040000},"finished":null,"id":38,"issued_at":1795654864005,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795655764005,"service":"chung-thuc","slips":1,"state":"called","token":"KD7ZJ54FC9"}');
INSERT INTO request VALUES (230,-2383887983919331905,'desk.recall:1795655746153:49',1795655746154,'desk.recall',X'D928CBD44E7FA7C8C0F3543D946B99F85161CA9CCA3655C417E6CEE3F8A4A232','{"ahead":0,"calls":2,"desk":"6","end_reason":null,"estimate":{"from":1795654860000,"to":1795655040000},"id":38,"issued_at":1795654864005,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795655764005,"service":"chung-thuc","slips":1,"state":"called","token":"KD7ZJ54FC9"}');
INSERT INTO request VALUES (231,-8209041513114731292,'desk.recall:1795655766156:50',1795655766157,'desk.recall',X'D928CBD44E7FA7C8C0F3543D946B99F85161CA9CCA3655C417E6CEE3F8A4A232','{"ahead":0,"calls":3,"desk":"6","end_reason":null,"estimate":{"from":1795654860000,"to":1795655040000},"id":38,"issued_at":1795654864005,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795655764005,"service":"chung-thuc","slips":1,"state":"called","token":"KD7ZJ54FC9"}');
INSERT INTO request VALUES (232,-2291447892533384860,'desk.pause:1795655786159:51',1795655786160,'desk.pause',X'0DB202747C65FC3C5E5F2F9D349271BCE23D463DBD8511B6374056DB68B16DD4','{"desk":"4","officer":"q4","state":"paused","ticket":null}');
INSERT INTO request VALUES (233,8625099342526883004,'desk.serve_now:1795655806162:52',1795655806163,'desk.serve_now',X'2544045CF8EEB1A2AD6032CCD39B33277EF8183CF856D57FF235BC78B74CFE66','{"ahead":0,"calls":1,"desk":"2","end_reason":null,"estimate":null,"id":44,"issued_at":1795655806163,"number":"C002","outcome":null,"priority_class":null,"promised_at":1795656706163,"service":"thanh-tra","slips":0,"state":"serving","token":"3RX7ALKUXA"}');
INSERT INTO request VALUES (234,3296209032927504150,'desk.finish:1795655826167:53',1795655826168,'desk.finish',X'DBBFAD9A1FF465EE179AA650F250927BED95B4538442FE76F96C0C15286B87FC','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":null,"id":44,"issued_at":1795655806163,"job":null,"number":"C002","outcome":"left","priority_class":null,"promised_at":1795656706163,"service":"thanh-tra","slips":0,"state":"done","token":"3RX7ALKUXA"}');
INSERT INTO request VALUES (235,-2613551950672843646,'ticket.reprint:1795655846170:54',1795655846171,'ticket.reprint',X'5CBEF67D1FFE6B349BCD43DE501F6AD6548D8E68690BBE25F316EF1AA76FCDFD','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795654680000,"to":1795654860000},"id":30,"issued_at":1795654703965,"job":69,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795655603965,"service":"ho-tich","slips":2,"state":"waiting","token":"JYBMYLH3DE"}');
INSERT INTO request VALUES (236,42361184076912086,'help.call:1795655866195:55',1795655866196,'help.call',X'940843CA027759A35DFBEFF89BE0260FB026A9EDB84ADD8C20F8446DF8C34CF7','{"called":true,"terminal":"kiosk:k1"}');
INSERT INTO request VALUES (237,7660055380644657608,'alert.acknowledge:1795657686231:56',1795657686232,'alert.acknowledge',X'87EDC8AFF050C5666DBC34E74D80E69A0926A346815F93679600CD8DF1924FD5','{"acknowledged":true,"alert":15}');
INSERT INTO request VALUES (238,-6714729373193263970,'ticket.issue:1795657706234:57',1795657706237,'ticket.issue',X'C1E41C2D9496BC323052421FC99753ECAD2FF21F34976D4F935266E1B33C00DF','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795658400000,"to":1795662300000},"id":45,"issued_at":1795657706237,"number":"A011","outcome":null,"priority_class":null,"promised_at":1795658606237,"service":"kinh-te","slips":1,"state":"waiting","token":"SRUBTR8M6V"}');
INSERT INTO request VALUES (239,124900838894486046,'ticket.issue:1795657726239:58',1795657726242,'ticket.issue',X'E0AD7BF5113435DB5B6EF6B92F1A457F6431F2805747C43F9ADD83E207678367','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795657920000,"to":1795659000000},"id":46,"issued_at":1795657726242,"number":"C003","outcome":null,"priority_class":null,"promised_at":1795658626242,"service":"thi-dua","slips":1,"state":"waiting","token":"SEJ4J83XXV"}');
INSERT INTO rollup VALUES (1,'chung-thuc','ttpvhcc','',2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO rollup VALUES (1,'ho-tich','ttpvhcc','',11,4,4,2,1,122191,61105,2,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4);
INSERT INTO rollup VALUES (1,'ho-tich','ttpvhcc','priority',1,1,1,1,1,94,94,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup VALUES (1,'thi-dua','ttpvhcc','',1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO rollup VALUES (2,'thi-dua','ttpvhcc','',1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO rollup VALUES (3,'chinh-sach','ttpvhcc','',3,1,0,1,0,1401155,1401155,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup VALUES (3,'chinh-sach','ttpvhcc','priority',1,1,0,1,0,1140112,1140112,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup VALUES (3,'chung-thuc','ttpvhcc','',3,2,2,2,1,480221,260117,0,0,0,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2);
INSERT INTO rollup VALUES (3,'chung-thuc','ttpvhcc','priority',1,1,1,1,0,120081,120081,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
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
INSERT INTO paper VALUES ('p1',1795396322527,1,13,1612,NULL,NULL,NULL,NULL,80000,576);
INSERT INTO printer_probe VALUES ('p1','tcp://127.0.0.1:9100',1795655846193,1,1,0,'16 12 12 12');
INSERT INTO device VALUES ('b5','keypad',NULL,'5','{"address":0,"code":"b5","desk":"5","officer":null,"profile":"ascii","url":"/dev/ttyS0"}',NULL);
INSERT INTO device VALUES ('loa','speaker','sanh',NULL,'{"code":"loa","device":"default","kiosk":null,"quiet":[],"volume":100,"zone":"sanh"}',NULL);
INSERT INTO device VALUES ('p1','printer','sanh',NULL,'{"code":"p1","codepage":null,"encoding":"bitmap","fallback":"p2","feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"}',NULL);
INSERT INTO device VALUES ('p2','printer','sanh',NULL,'{"code":"p2","codepage":null,"encoding":"bitmap","fallback":null,"feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"}',NULL);
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
INSERT INTO dossier VALUES (1,'H21.25-261123-9001',NULL,'261123-9001','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'postal',10,NULL,1795396321355,'nd118_2025',1795396321323,1795396321323,1795396321323,1795396321323,1795396321323,1795396321323,'acceptance',0,'same_day',1,1796260321322,1796260321322,1,0,0,NULL,NULL,NULL,1795396321347,'granted',NULL,1795396321355,'post',1795396321355,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',2);
INSERT INTO dossier VALUES (2,'H21.25-261123-9002',NULL,'261123-9002','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'postal',2,NULL,1795396321326,'nd118_2025',1795396321326,1795396321326,1795396321326,1795396321326,1795396321326,1795396321326,'acceptance',0,'same_day',1,1796260321325,1796260321325,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',2);
INSERT INTO dossier VALUES (3,'H21.25-261123-8000',NULL,'261123-8000','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'online',4,NULL,1795396321459,'nd118_2025',1795396321393,1795396321393,1795396321395,1795396321413,1795396321413,1795396321459,'acceptance',0,'same_day',1,1795741921459,1796260321392,1,1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',2);
INSERT INTO dossier VALUES (4,'H21.25-261123-7001',NULL,'261123-7001','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'online',3,NULL,1795396321411,'nd118_2025',1795396321397,1795396321397,1795396321399,1795396321411,NULL,NULL,'acceptance',0,'same_day',1,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,'not_competent',NULL,NULL,1795396321411,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',2);
INSERT INTO dossier VALUES (5,'H21.25-261123-7002',NULL,'261123-7002','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'online',7,NULL,1795396321425,'nd118_2025',1795396321401,1795396321401,1795396321403,1795396321415,1795396321415,1795396321415,'acceptance',0,'same_day',1,1796260321392,1796260321392,1,0,0,NULL,NULL,NULL,NULL,NULL,'asked',NULL,NULL,1795396321425,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',2);
INSERT INTO dossier VALUES (6,'H21.25-261123-7003',NULL,'261123-7003','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'online',8,NULL,1795396321429,'nd118_2025',1795396321405,1795396321405,1795396321407,1795396321417,1795396321417,1795396321417,'acceptance',0,'same_day',1,1796260321392,1796260321392,1,0,0,NULL,NULL,NULL,NULL,NULL,'not_completed',NULL,NULL,1795396321429,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',2);
INSERT INTO dossier VALUES (7,'H21.25-261101-0001',NULL,'261101-0001','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'online',5,'processing',1795392721461,'nd118_2025',1795385521461,1795396321462,1795389121461,1795389121461,1795389121461,1795389121461,'acceptance',0,'same_day',1,NULL,1795399921461,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'tinh',2);
INSERT INTO dossier VALUES (8,'TAM-DANHAI-261123-0001','TAM-DANHAI-261123-0001','261123-0001','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'postal',2,NULL,1795396321471,'nd118_2025',1795396321471,1795396321471,1795396321471,1795396321471,1795396321471,1795396321471,'acceptance',0,'same_day',1,1795429800000,1795429800000,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',3);
INSERT INTO dossier VALUES (9,'TAM-DANHAI-261123-0002','TAM-DANHAI-261123-0002','261123-0002','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'postal',2,NULL,1795396321474,'nd118_2025',1795396321474,1795396321474,1795396321474,1795396321474,1795396321474,1795396321474,'acceptance',0,'same_day',1,1795429800000,1795429800000,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',3);
INSERT INTO dossier VALUES (10,'TAM-DANHAI-261123-0003','TAM-DANHAI-261123-0003','261123-0003','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'online',2,NULL,1795396321493,'nd118_2025',1795396321493,1795396321493,1795396321493,1795396321493,1795396321493,1795396321493,'acceptance',0,'same_day',1,1795396321493,1795396321493,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',3);
INSERT INTO former_code VALUES ('H21.25-261123-7000',3,1795396321409);
INSERT INTO date_serial VALUES ('batch','2026-11-23',1);
INSERT INTO date_serial VALUES ('dossier','2026-11-23',3);
INSERT INTO visit VALUES (1,1,'5AE7R7D5T8',1,11,1,'ho-tich','5','q5','advice','khac','other','[]',NULL,1795395661207);
INSERT INTO visit VALUES (2,2,'NYCB3BJMYT',3,24,1,'dang-ky-dat-dai','1','q1','supplement','khac','missing','[]',NULL,1795569902778);
INSERT INTO visit VALUES (3,3,'PJ7C8HF4YU',3,18,1,'dang-ky-dat-dai','1','q1','refused','khac','not_competent','[]',NULL,1795570402792);
INSERT INTO ticket_dossier VALUES (15,3);
INSERT INTO supplement VALUES (1,3,'processing',1,1795396321434,NULL,'missing','[]',NULL,0,0,0,1796692321434,1795396321436);
INSERT INTO supplement VALUES (2,7,'processing',1,1795392721461,NULL,'other','[]',NULL,0,0,0,1796688721461,NULL);
INSERT INTO reschedule VALUES (1,3,1,1795396321442,NULL,'12/VP','2026-11-23','workload',NULL,1796260321392,1796346721392,0,0);
INSERT INTO dossier_notice VALUES (1,3,'rescheduled','phone',1795396321445,NULL);
INSERT INTO courier_batch VALUES (1,'BG-261123-1','out','ubnd-xa','09:30',1795396321328,NULL,1795396321336,NULL,'Bưu điện',1795396321345,NULL);
INSERT INTO batch_item VALUES (1,1,1795396321330,1795396321343,0);
INSERT INTO parcel VALUES (1,1,'RR1',1795396321349,NULL,NULL,1795396321351);
INSERT INTO parcel VALUES (2,1,'RR2',1795396321353,NULL,1795396321355,NULL);
INSERT INTO fee VALUES (1,2,14,'1.001193','ho-tich','charge',NULL,8000,'waived',1795396321361,NULL,'5',1795396321370,'poor');
INSERT INTO fee VALUES (2,2,14,'1.001193','ho-tich','charge',NULL,8000,'cancelled',1795396321364,NULL,'5',1795396321372,NULL);
INSERT INTO fee VALUES (3,2,14,'1.001193','ho-tich','charge',NULL,8000,'refunded',1795396321367,NULL,'5',1795396321382,NULL);
INSERT INTO fee_entry VALUES (1,3,1795396321378,8000,'cash','ubnd-xa','BL1','6',NULL);
INSERT INTO fee_entry VALUES (2,3,1795396321382,-8000,'cash','ubnd-xa','PC1','6',NULL);
INSERT INTO person VALUES (1,8,'owner','ebca8b7900e6',X'D0C7D1D5C8923A5D3BD2AB54D8688A1BDC0A9E763AFF41D65C05DE71D4F08A683D3449645D88555DBB46B670B5BCFAE3BD4E1FD16C354DF78D27C38F',X'4F057BF2676B2DCDD9B303F75441238BEAD4750A825D4AAC1F27F82079D32A08025F74094FDA9FE95848538F32BEDDA5A594027D6B6F8FB3C09549F12BBE70671C234A398D1104C45BA0AA2CD24CA2183F0FC4998CC798464647CE70C4DBF73B12B9592719CCB0D7570B8FDCD4A3F826F6D68134C78ACBE81A96B594B1E795C88063D8298695E52E41BE10AD5FB7ABE58E090BE1B9C2A0735063A23DE434AD1B6C4EA5630F1300201683D9FFD41DF0692AAB18098EF9D9512D66A9488777DD0574A7C781EA6430DEC120EEE7A9932DB686FBDC067CA5AAAD698296D8D5B197249DE22388020806E67BE1DDF6BC248A72351CF99FF9864D991AC21A9F3574D45EE60F52CDFD62664D97DA32FB6CEABF4ECFB57B17F600E13D1B16114A2AE9FA4E93614F86031877B184AF92FC82E5A0459A5C44B4C9C584967A50211CD6DA2ED8E9FCC61D87725F96F6B58C96025014E63DDD6015201517553220DA8FBFDBD5F3898CBF860A87337C149626568027A0CD70212FFC23369E3A3C9A387BD841F8FA7DB27C9B336F9444E06BC7B07F2061A9E33A75FADA7DAB2EBB18867AF236E3FF5B3C8AA2772DF3CC3625CC0AC671D9D81B6512F0B041B3FC1E18E12857A43D6B7C55DF30755AADF79D9B4FBDA778C60D9D2995C2943B04FF40175811D8DAB0BEB8A1C63E8680F6908ECAC885BA6CE025247A000C0B9A6578123DCBC66A7E09F0989D2565E55F030E7C17B9EAA398DDFCCB960C03BD661B669FD37252',1795396321478,NULL);
INSERT INTO person VALUES (2,9,'owner','ebca8b7900e6',NULL,X'',1795396321483,1795396321487);
INSERT INTO person_mark VALUES ('phone',X'EAFC94C578BD18FB8B8496C00AED6A30B4122705C89A46A037EADCAC4E47B80A',1);
INSERT INTO exchange_row VALUES ('tinh','1','c6f55d65f66d0e3bc2c0927b795940b4574b7bf875690c77124fe0eac3fd9cfb',1795396321462,7);
INSERT INTO exchange_row VALUES ('tinh','2','b01f8bf49e41fe0893209108c0a0a57f290b8014d48822a7e24ffa824bde1e38',1795396321462,7);
INSERT INTO exchange_row VALUES ('tinh','3','9e55744c666387ec0834b6be3c3e4dafe4400041432b8bae59d464033afc8429',1795396321462,7);
INSERT INTO exchange_row VALUES ('tinh','5','a2dada4c279ca7d3b8bf2483d53b65810d132c75556c15880eec5ebe80e494f3',1795396321462,7);
INSERT INTO rating VALUES (11,1,'kiosk',1,'ho-tich','5','dissatisfied','waiting',1,1795395661210,'kiosk:k1');
INSERT INTO rating VALUES (11,1,'pad',1,'ho-tich','5','very_satisfied',NULL,NULL,1795395661212,'kiosk:k1');
INSERT INTO rating VALUES (18,1,'pad',3,'dang-ky-dat-dai','1','dissatisfied',NULL,NULL,1795570422797,'pad:1');
INSERT INTO rating VALUES (24,1,'pad',3,'dang-ky-dat-dai','1','dissatisfied',NULL,NULL,1795569922783,'pad:1');
INSERT INTO rating VALUES (32,1,'pad',4,'ho-tich','5','very_satisfied',NULL,NULL,1795655666141,'pad:1');
INSERT INTO calibration VALUES (1,1795657666203,44,16,'{"calibration":"{\"version\":3,\"cases\":16,\"centre\":{\"base\":0.29105040796276016,\"edges\":{},\"effects\":{\"service\":{\"ho-tich\":-0.010261032633381986,\"chung-thuc\":-0.03847663181268238,\"dang-ky-dat-dai\":-0.023012630394410927,\"chinh-sach\":0.10033213458921264},\"hour\":{\"8\":-0.03509831311012175,\"7\":0.04035265952572951},\"kind\":{\"walk_in/0\":0.2011425113383732,\"walk_in/5\":-0.13269802056958102,\"walk_in/3\":-0.053000407412113856,\"walk_in/4\":-0.020619298264461697,\"priority/0\":-0.009917828111055564,\"walk_in/2\":-0.013803961918155291},\"desks\":{\"2\":-0.011865139405720473,\"1\":-0.026854512563140257},\"size\":{\"0\":0.22507722449438605,\"5\":-0.13128073468747023,\"3\":-0.05221751603980744,\"4\":-0.020153868746544033,\"2\":-0.013310325354234605}}},\"low\":{\"base\":-0.7698426054398342,\"edges\":{},\"effects\":{\"service\":{\"ho-tich\":-0.2796595405453896,\"chung-thuc\":0.01177255015224085,\"dang-ky-dat-dai\":0.08461217901616391,\"chinh-sach\":0.23476698436330162},\"hour\":{\"8\":-0.12523459934118697,\"7\":0.26104337010878786},\"kind\":{\"walk_in/0\":0.2751532360049772,\"walk_in/5\":-0.11514350755554974,\"walk_in/3\":-0.01503525687210109,\"walk_in/4\":0.028323970825420132,\"priority/0\":0.12413623617723027,\"walk_in/2\":0.12158488071148707},\"desks\":{\"2\":-0.15184781391370322,\"1\":0.10247617885612248},\"size\":{\"0\":0.26743211648013826,\"5\":-0.112525945580361,\"3\":-0.015892520813120908,\"4\":0.027041616416777554,\"2\":0.12083449262442529}}},\"high\":{\"base\":1.1736053265230424,\"edges\":{},\"effects\":{\"service\":{\"ho-tich\":-0.025752095660111732,\"chung-thuc\":-0.10943693631706504,\"dang-ky-dat-dai\":-0.09095576008864961,\"chinh-sach\":0.011414277870392526},\"hour\":{\"8\":0.017866795997152997,\"7\":-0.010292791520562113},\"kind\":{\"walk_in/0\":0.026138174413246174,\"walk_in/5\":-0.26791835463383856,\"walk_in/3\":-0.14737887181761816,\"walk_in/4\":-0.1023727111898067,\"priority/0\":-0.0648479428082811,\"walk_in/2\":-0.10283899487049102},\"desks\":{\"2\":0.0032508132344307105,\"1\":-0.010807569536894518},\"size\":{\"0\":0.013597735366218784,\"5\":-0.2653235748161973,\"3\":-0.14582802435335823,\"4\":-0.1012631005944469,\"2\":-0.10106202497644412}}}}","stays":{"chinh-sach":[548901,[68787,129761]],"chung-thuc":[346862,[8756,28755,28755,28757,1229832]],"dang-ky-dat-dai":[688757,[28781,468758,468758]],"dat-dai":[908752,[]],"giao-duc":[608752,[]],"ho-tich":[232256,[8754,8754,8754,8756,8762,8769,28755,28755,48758,48758,69756,129761,129761]],"kinh-te":[728752,[]],"lao-dong":[728752,[]],"nong-nghiep":[728752,[]],"thanh-tra":[1012086,[28757]],"thi-dua":[608752,[]],"van-hoa":[608752,[]],"viec-khac":[308752,[]],"xay-dung":[908752,[]],"y-te":[608752,[]]},"usual":[["chinh-sach",false,{"16":1.0}],["chinh-sach",true,{"16":0.33}],["chung-thuc",false,{"16":1.67}],["chung-thuc",true,{"16":0.33}],["dang-ky-dat-dai",false,{"16":1.0}],["dang-ky-dat-dai",true,{"16":0.33}],["ho-tich",false,{"16":3.67}],["ho-tich",true,{"16":0.33}]]}');
INSERT INTO desk_break VALUES (1,1,'2',1795395661219,1795395661222,'break');
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
PRAGMA user_version = 8;
COMMIT;
