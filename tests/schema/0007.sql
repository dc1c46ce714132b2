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
) STRICT;
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
) STRICT;
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
    last_slip        INTEGER, procedure TEXT, matter INTEGER REFERENCES visit (id),
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
INSERT INTO _sqlite_migrations VALUES (1,'motcua','0001_first','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (2,'motcua','0002_lean','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (3,'motcua','0003_rollup','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (4,'motcua','0004_paper','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (5,'motcua','0005_rating','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (6,'motcua','0006_inputs','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (7,'motcua','0007_dossiers','2026-11-23 00:00');
INSERT INTO meta VALUES ('calendar','{"first":"2024-01-01","last":"2028-12-31","version":1}');
INSERT INTO meta VALUES ('clock','{"anchor":1795399200000,"rate":1.0,"start":1795395600000}');
INSERT INTO meta VALUES ('clock_reference','{"boot":"00000000-0000-4000-8000-000000000000","offset":1795399200001}');
INSERT INTO meta VALUES ('dates_seen','{"calendar":"[3,{\"first\":\"2024-01-01\",\"last\":\"2028-12-31\",\"version\":1},1]","dossiers":0}');
INSERT INTO meta VALUES ('node','148eca0d');
INSERT INTO meta VALUES ('notice','{"date":"2026-11-23","text":{"vi":"Hôm nay có mưa bão."}}');
INSERT INTO meta VALUES ('person_master','8b628e31fddc');
INSERT INTO meta VALUES ('procedures','1');
INSERT INTO meta VALUES ('redated','1');
INSERT INTO centre VALUES (1,'dan-hai',3,1795396321438,'{"agency":[{"code":"vpdk-dat-dai","name":{"en":"Land Registration Office, branch","vi":"Chi nhánh Văn phòng Đăng ký đất đai"}},{"code":"ubnd-xa","name":{"en":"Commune People''s Committee","vi":"UBND xã"}},{"code":"van-hoa-xa-hoi","name":{"en":"Culture and Social Affairs Division","vi":"Phòng Văn hóa – Xã hội"}},{"code":"kinh-te","name":{"en":"Economic Division","vi":"Phòng Kinh tế"}},{"code":"tu-phap","name":{"en":"Commune Justice","vi":"Tư pháp xã"}}],"calendar":[],"centre":{"authority":{"en":"People''s Committee of Đan Hải Commune","vi":"UBND xã Đan Hải"},"cashier_service":"chung-thuc","code":"dan-hai","hotline":null,"hours":{"fri":[[450,690],[810,1050]],"mon":[[450,690],[810,1050]],"sat":[],"sun":[],"thu":[[450,690],[810,1050]],"tue":[[450,690],[810,1050]],"wed":[[450,690],[810,1050]]},"languages":["vi","en"],"name":{"en":"Đan Hải Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã Đan Hải"},"notice":{"en":"Please have your papers ready. Thank you.","vi":"Mời chuẩn bị sẵn giấy tờ khi đến lượt. Xin cảm ơn."},"rules":{"absent_min_calls":2,"absent_min_s":60,"appointment_early_min":10,"appointment_late_min":10,"desk_idle_alert_min":5,"early_issue_min":30,"help_penalty_min":10,"keep_people_months":24,"kiosk_numbers_per_min":12,"last_issue_min":0,"late_slip_min":10,"priority_target_min":5,"return_grace_min":15,"return_penalty_min":5,"wait_alert_min":30,"walk_in_target_min":15},"simulation":false,"timezone":"Asia/Ho_Chi_Minh","unit":"ttpvhcc"},"closure":[{"date":"2027-01-01","reason":{"en":"New Year''s Day","vi":"Nghỉ Tết Dương lịch"},"services":null},{"date":"2027-02-04","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-05","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-08","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-09","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-10","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-04-16","reason":{"en":"Hung Kings'' Commemoration Day","vi":"Nghỉ Giỗ Tổ Hùng Vương"},"services":null},{"date":"2027-04-30","reason":{"en":"Reunification Day","vi":"Nghỉ Ngày Chiến thắng"},"services":null},{"date":"2027-05-03","reason":{"en":"International Labour Day (in lieu)","vi":"Nghỉ bù Ngày Quốc tế lao động"},"services":null},{"date":"2027-09-02","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null},{"date":"2027-09-03","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null}],"collector":[],"counter":[{"agency":"vpdk-dat-dai","code":"1","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"zone":"sanh"},{"agency":"ubnd-xa","code":"2","name":{"en":"Awards, inspection, guidance","vi":"Thi đua khen thưởng – Thanh tra – Hướng dẫn"},"zone":"sanh"},{"agency":"van-hoa-xa-hoi","code":"3","name":{"en":"Culture, social policy, labour","vi":"Văn hóa – Chính sách – Lao động"},"zone":"sanh"},{"agency":"kinh-te","code":"4","name":{"en":"Land, building, agriculture","vi":"Đất đai – Xây dựng – Nông nghiệp"},"zone":"sanh"},{"agency":"ubnd-xa","code":"5","name":{"en":"Civil status, business, education, health","vi":"Hộ tịch – Kinh tế – Giáo dục – Y tế"},"zone":"sanh"},{"agency":"tu-phap","code":"6","name":{"en":"Certification","vi":"Chứng thực"},"zone":"sanh"}],"courier":{"cutoff":"15:00","trips":["09:30","15:30"],"unacknowledged_h":4},"desk":[{"code":"1","counter":"1","printer":null,"priority_only":false},{"code":"2","counter":"2","printer":null,"priority_only":false},{"code":"3","counter":"3","printer":null,"priority_only":false},{"code":"4","counter":"4","printer":null,"priority_only":false},{"code":"5","counter":"5","printer":null,"priority_only":false},{"code":"6","counter":"6","printer":null,"priority_only":false}],"desk_service":[{"desk":"1","rank":0,"service":"dang-ky-dat-dai"},{"desk":"2","rank":0,"service":"thi-dua"},{"desk":"2","rank":0,"service":"thanh-tra"},{"desk":"2","rank":0,"service":"viec-khac"},{"desk":"3","rank":0,"service":"chinh-sach"},{"desk":"3","rank":0,"service":"lao-dong"},{"desk":"3","rank":0,"service":"van-hoa"},{"desk":"3","rank":1,"service":"viec-khac"},{"desk":"4","rank":0,"service":"dat-dai"},{"desk":"4","rank":0,"service":"xay-dung"},{"desk":"4","rank":0,"service":"nong-nghiep"},{"desk":"4","rank":1,"service":"viec-khac"},{"desk":"5","rank":0,"service":"ho-tich"},{"desk":"5","rank":0,"service":"kinh-te"},{"desk":"5","rank":0,"service":"giao-duc"},{"desk":"5","rank":0,"service":"y-te"},{"desk":"5","rank":1,"service":"chung-thuc"},{"desk":"6","rank":0,"service":"chung-thuc"},{"desk":"6","rank":1,"service":"ho-tich"}],"display":[{"also":[],"code":"hall","inches":55,"languages":["vi"],"pages":["queues","dossiers","results","quality"],"zone":"sanh"}],"keypad":[{"address":0,"code":"b5","desk":"5","officer":null,"profile":"ascii","url":"/dev/ttyS0"}],"keypad_profile":[],"kiosk":[{"code":"k1","inches":22,"languages":["vi","en"],"large_type":false,"printer":"p1","role":"all","zone":"sanh"}],"officer":[{"code":"q1","home_agency":"vpdk-dat-dai","name":"Cán bộ quầy 1","role":"officer","services":null,"staff_type":"seconded","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q2","home_agency":"ubnd-xa","name":"Cán bộ quầy 2","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q3","home_agency":"van-hoa-xa-hoi","name":"Cán bộ quầy 3","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q4","home_agency":"kinh-te","name":"Cán bộ quầy 4","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q5","home_agency":"ubnd-xa","name":"Cán bộ quầy 5","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q6","home_agency":"tu-phap","name":"Cán bộ quầy 6","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"hd1","home_agency":"ubnd-xa","name":"Người hướng dẫn","role":"guide","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"gs1","home_agency":"ubnd-xa","name":"Người giám sát","role":"supervisor","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null}],"printer":[{"code":"p1","codepage":null,"encoding":"bitmap","fallback":"p2","feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"},{"code":"p2","codepage":null,"encoding":"bitmap","fallback":null,"feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"}],"priority_class":[{"code":"priority","large_print":true,"name":{"en":"Priority","vi":"Diện ưu tiên"},"target_min":5,"who":{"en":"Aged 60 or over, pregnant, or with a disability","vi":"Người từ đủ 60 tuổi trở lên, phụ nữ mang thai, người khuyết tật"}}],"protocol":[],"rating_pad":[],"scanner":[],"series":[{"code":"a","prefix":"A","width":3},{"code":"h","prefix":"H","width":3},{"code":"r","prefix":"R","width":3},{"code":"l","prefix":"L","width":3},{"code":"u","prefix":"U","width":3},{"code":"c","prefix":"C","width":3}],"service":[{"agency":"ubnd-xa","at_kiosk":true,"code":"ho-tich","default_outcome":null,"fields":["Hộ tịch","Hộ tịch (liên thông)","Nuôi con nuôi"],"guidance":false,"hint":{"en":"birth, marriage, death","vi":"khai sinh, kết hôn, khai tử"},"hours":null,"intake":"full","name":{"en":"Civil status","vi":"Hộ tịch"},"prior_min":12,"quota":null,"results_at":"ho-tich","series":"a","target_min":15,"unit":"ttpvhcc","words":["trích lục","giám hộ","nhận cha mẹ con","xác nhận tình trạng hôn nhân","nuôi con nuôi"],"zone":"sanh"},{"agency":"tu-phap","at_kiosk":true,"code":"chung-thuc","default_outcome":"result_returned","fields":["Chứng thực"],"guidance":false,"hint":{"en":"certified copies, signatures","vi":"sao y, chữ ký (hay gọi là công chứng)"},"hours":null,"intake":"light","name":{"en":"Certification","vi":"Chứng thực"},"prior_min":7,"quota":null,"results_at":"chung-thuc","series":"h","target_min":15,"unit":"ttpvhcc","words":["bản sao","photo","hợp đồng","di chúc","ủy quyền","phân chia di sản"],"zone":"sanh"},{"agency":"vpdk-dat-dai","at_kiosk":true,"code":"dang-ky-dat-dai","default_outcome":null,"fields":["Đăng ký đất đai","Đất đai@tinh"],"guidance":false,"hint":{"en":"land certificate, sale, inheritance","vi":"sổ đỏ, mua bán, thừa kế đất"},"hours":null,"intake":"light","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"prior_min":15,"quota":null,"results_at":"dang-ky-dat-dai","series":"l","target_min":15,"unit":"ttpvhcc","words":["sang tên","tặng cho","tách thửa","hợp thửa","thế chấp","cấp đổi","biến động"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"dat-dai","default_outcome":null,"fields":["Đất đai"],"guidance":false,"hint":{"en":"first certificate, allocation, disputes","vi":"sổ đỏ lần đầu, giao đất, tranh chấp"},"hours":null,"intake":"light","name":{"en":"Land","vi":"Đất đai"},"prior_min":15,"quota":null,"results_at":"dat-dai","series":"r","target_min":15,"unit":"ttpvhcc","words":["chuyển mục đích","thuê đất","hòa giải","đính chính","quy hoạch"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"chinh-sach","default_outcome":null,"fields":["Bảo trợ xã hội","Người có công"],"guidance":false,"hint":{"en":"allowances, merit, social aid","vi":"trợ cấp, người có công, bảo trợ"},"hours":null,"intake":"light","name":{"en":"Social policy","vi":"Chính sách – xã hội"},"prior_min":12,"quota":null,"results_at":"chinh-sach","series":"u","target_min":15,"unit":"ttpvhcc","words":["hưu trí xã hội","khuyết tật","mai táng","liệt sĩ","thương binh"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"xay-dung","default_outcome":null,"fields":["Hoạt động xây dựng"],"guidance":false,"hint":{"en":"building permits, repairs","vi":"giấy phép xây dựng, sửa nhà"},"hours":null,"intake":"light","name":{"en":"Building","vi":"Xây dựng"},"prior_min":15,"quota":null,"results_at":"xay-dung","series":"r","target_min":15,"unit":"ttpvhcc","words":["nhà ở riêng lẻ","gia hạn giấy phép","điều chỉnh giấy phép"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"kinh-te","default_outcome":null,"fields":["Hộ kinh doanh"],"guidance":false,"hint":{"en":"household businesses","vi":"hộ kinh doanh"},"hours":null,"intake":"light","name":{"en":"Business","vi":"Kinh tế"},"prior_min":12,"quota":null,"results_at":"kinh-te","series":"a","target_min":15,"unit":"ttpvhcc","words":["đăng ký kinh doanh","mở quán","hợp tác xã"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"lao-dong","default_outcome":null,"fields":["Giảm nghèo"],"guidance":false,"hint":{"en":"employment, poor households","vi":"việc làm, hộ nghèo"},"hours":null,"intake":"light","name":{"en":"Labour and social affairs","vi":"Lao động – thương binh và xã hội"},"prior_min":12,"quota":null,"results_at":"lao-dong","series":"u","target_min":15,"unit":"ttpvhcc","words":["giảm nghèo","hộ cận nghèo","trẻ em"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"nong-nghiep","default_outcome":null,"fields":["Nông nghiệp – môi trường"],"guidance":false,"hint":{"en":"crops, livestock, environment","vi":"trồng trọt, chăn nuôi, môi trường"},"hours":null,"intake":"light","name":{"en":"Agriculture and environment","vi":"Nông nghiệp – môi trường"},"prior_min":12,"quota":null,"results_at":"nong-nghiep","series":"r","target_min":15,"unit":"ttpvhcc","words":["thủy sản","thiên tai","thủy lợi"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"giao-duc","default_outcome":null,"fields":["Giáo dục và đào tạo@xa"],"guidance":false,"hint":{"en":"kindergarten, help for pupils","vi":"mầm non, hỗ trợ học sinh"},"hours":null,"intake":"light","name":{"en":"Education","vi":"Giáo dục"},"prior_min":10,"quota":null,"results_at":"giao-duc","series":"a","target_min":15,"unit":"ttpvhcc","words":["ăn trưa","trường học","học phí"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"y-te","default_outcome":null,"fields":["Y tế"],"guidance":false,"hint":{},"hours":null,"intake":"light","name":{"en":"Health","vi":"Y tế"},"prior_min":10,"quota":null,"results_at":"y-te","series":"a","target_min":15,"unit":"ttpvhcc","words":["sức khỏe","an toàn thực phẩm"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"van-hoa","default_outcome":null,"fields":["Văn hóa"],"guidance":false,"hint":{"en":"festivals, libraries, game rooms","vi":"lễ hội, thư viện, trò chơi điện tử"},"hours":null,"intake":"light","name":{"en":"Culture","vi":"Văn hóa"},"prior_min":10,"quota":null,"results_at":"van-hoa","series":"u","target_min":15,"unit":"ttpvhcc","words":["thể thao","karaoke","gia đình văn hóa"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thi-dua","default_outcome":null,"fields":["Thi đua, khen thưởng"],"guidance":false,"hint":{"en":"certificates of merit, titles","vi":"giấy khen, danh hiệu"},"hours":null,"intake":"light","name":{"en":"Awards","vi":"Thi đua, khen thưởng"},"prior_min":10,"quota":null,"results_at":"thi-dua","series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thanh-tra","default_outcome":null,"fields":["Thanh tra"],"guidance":false,"hint":{"en":"complaints, denunciations","vi":"khiếu nại, tố cáo"},"hours":null,"intake":"light","name":{"en":"Inspection","vi":"Thanh tra"},"prior_min":20,"quota":null,"results_at":"thanh-tra","series":"c","target_min":15,"unit":"ttpvhcc","words":["tiếp công dân","phản ánh","kiến nghị"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"viec-khac","default_outcome":null,"fields":["Việc khác, hoặc tôi chưa rõ"],"guidance":true,"hint":{},"hours":null,"intake":"light","name":{"en":"Something else, or not sure","vi":"Việc khác, hoặc tôi chưa rõ"},"prior_min":5,"quota":null,"results_at":"viec-khac","series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"}],"sign":[{"address":1,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s1","desk":"1","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":2,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s2","desk":"2","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":3,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s3","desk":"3","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":4,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s4","desk":"4","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":5,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s5","desk":"5","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":6,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s6","desk":"6","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null}],"speaker":[{"code":"loa","device":"default","kiosk":null,"quiet":[],"volume":100,"zone":"sanh"}],"unit":[{"code":"ttpvhcc","name":{"en":"Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã"}}],"zone":[{"code":"sanh","name":{"en":"Hall","vi":"Sảnh"}}]}');
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
INSERT INTO officer VALUES ('extra','Cán bộ tăng cường','ttpvhcc',NULL,'own','officer',NULL,NULL,'24DUjMcC3g3vUcUTeag3ifH5hXBpMqhXGsBzC4Km0ioBacO3ZNCfK33+Pj5j4GUCC0WOhePsnAh/hX1modWE/v3dRR6UQRQpu0ovlaQpBIs=',0,NULL,'added',NULL);
INSERT INTO officer VALUES ('gs1','Người giám sát','ttpvhcc','ubnd-xa','own','supervisor',NULL,NULL,'Z+PSV8+HOOQxv4El6wQP8XZ/uvFNDr3RJZUrQfLrxYFPm51SmIAQy2hmG1IUvBe7D/E/LBiLBiC51Ss8SEx1c1LkWB38lSlgx1WqHdu2SS8=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('hd1','Người hướng dẫn','ttpvhcc','ubnd-xa','own','guide',NULL,NULL,'rmO8RkPRx7r9i7WB8WyPHI81s/uRK29pKRptX91bk2ojYgcHbadPo7ItKBP1CeXfDYSX+5rXhwNsVMs5LA6HJXG26JGxNUWF+pzxUMVLKA0=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q1','Cán bộ quầy 1','ttpvhcc','vpdk-dat-dai','seconded','officer',NULL,NULL,'mWKCVgKfj5LuJ7BeRklU0YIF6V+Dr/H6K9ETKrLkDIUvRHzdHAtBmGARGDbAOUu0Se5wjOHLDvYF3jEzNtfQHRV5MxtK9Zam+4qIsi4N+Xg=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q2','Cán bộ quầy 2','ttpvhcc','ubnd-xa','own','officer',NULL,NULL,'0S8+uRiSphxstWxUhW6wNaGhBpwa4XUP8QhVqrGZHhnsXRD7owfn61eZiDdn/IuRlR76V5nyoqjOATgtIuYUVUn97snr56Bao4N8bVFVbF0=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q3','Cán bộ quầy 3','ttpvhcc','van-hoa-xa-hoi','own','officer',NULL,NULL,'yQBPr3Qx3tYtREe4Hi8mEnuAWRJgE1Ls3a3Y6BlFaqO1/cbVah56aKaqwP2IibkLzfNHBmRSV9vu6nSv0jlZyrKz/MWPDtUC/r54rxikRx4=',1,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q4','Cán bộ quầy 4','ttpvhcc','kinh-te','own','officer',NULL,NULL,'rjBS4uFv1DJBMA2J2JeWvdwM6S6Qupl+uVBggYi0bXMiRIEGDRWx2E0LDAEtLPAi1NeKq2+1S3PC7GsjMb6IpUq5GoOCQ3AJEx9heCwR1c8=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q5','Cán bộ quầy 5','ttpvhcc','ubnd-xa','own','officer',NULL,NULL,'QKgyrMo3DPt0Psop4amwM5k2e52scZVbDjCcaf37Oy85weOxL0halcapZfXumJOhevD1pimj/0l4O8xYLF60hiUsOp/X9PgUClDx2tynBXo=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q6','Cán bộ quầy 6','ttpvhcc','tu-phap','own','officer',NULL,NULL,'X24+OZUQ5YqGT+3CeXEeWigvcgWk3P9YDjcJQo67tpY7mk1QgRchYncf6mjolapA5NAjD16tH7+8UEwwqrDcST0IXp756sXAeIpv3x3/t4w=',0,NULL,'centre',NULL);
INSERT INTO officer_service VALUES ('q2','viec-khac');
INSERT INTO desk VALUES ('1','1',0,0,'open',1795654643860,NULL,NULL);
INSERT INTO desk VALUES ('2','2',0,1,'open',1795654643884,NULL,NULL);
INSERT INTO desk VALUES ('3','3',0,2,'closed',1795570643809,NULL,NULL);
INSERT INTO desk VALUES ('4','4',0,3,'paused',1795655786118,'other',NULL);
INSERT INTO desk VALUES ('5','5',0,4,'open',1795654643900,NULL,NULL);
INSERT INTO desk VALUES ('6','6',0,5,'open',1795654643908,NULL,NULL);
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
INSERT INTO business_day VALUES (1,'2026-11-23','Asia/Ho_Chi_Minh',1795395600021,1795396322532,'00000000-0000-4000-8000-000000000000',1795399200001,NULL,NULL,NULL,1795570623807);
INSERT INTO business_day VALUES (2,'2026-11-24','Asia/Ho_Chi_Minh',1795482722539,1795482722561,'00000000-0000-4000-8000-000000000000',1795399200001,NULL,NULL,NULL,1795570643854);
INSERT INTO business_day VALUES (3,'2026-11-25','Asia/Ho_Chi_Minh',1795569122571,1795570643809,'00000000-0000-4000-8000-000000000000',1795399200001,NULL,NULL,NULL,1795657666188);
INSERT INTO business_day VALUES (4,'2026-11-26','Asia/Ho_Chi_Minh',1795654643860,NULL,'00000000-0000-4000-8000-000000000000',1795399200001,NULL,NULL,NULL,NULL);
INSERT INTO duty VALUES (1,'q2','2',1795395600045,1795395661197,'closed');
INSERT INTO duty VALUES (2,'q5','5',1795395600053,1795396322532,'day_closed');
INSERT INTO duty VALUES (3,'extra','6',1795395600061,1795396322532,'day_closed');
INSERT INTO duty VALUES (4,'q1','1',1795569122571,1795570643809,'day_closed');
INSERT INTO duty VALUES (5,'q3','3',1795569122595,1795570643809,'day_closed');
INSERT INTO duty VALUES (6,'q6','6',1795569122603,1795570643809,'day_closed');
INSERT INTO duty VALUES (7,'q1','1',1795654643860,NULL,NULL);
INSERT INTO duty VALUES (8,'q2','2',1795654643884,NULL,NULL);
INSERT INTO duty VALUES (9,'q4','4',1795654643892,NULL,NULL);
INSERT INTO duty VALUES (10,'q5','5',1795654643900,NULL,NULL);
INSERT INTO duty VALUES (11,'q6','6',1795654643908,NULL,NULL);
CREATE TABLE counted (id INTEGER PRIMARY KEY AUTOINCREMENT);
DROP TABLE counted;
DELETE FROM sqlite_sequence;
INSERT INTO seal VALUES (1,181,'b511399b3083c0ad89b54d9b9fb30dbb7b60a8aca0b396e6001fcc48aa321980',1795396322484,NULL,'on_demand','30a3b1341f86454fe357cb425e9595204713fbcad14e4546deb8a99943c5c2f6');
INSERT INTO seal VALUES (2,216,'c4bcff97a0afd80549ad8933b37b8a19bd109b8a078109857a1a140924d4ddbc',1795396322532,1,'day_closed','a65f4859fd1de74036ef560c734b85f907d4f1c440a7bdd87f3f81ef1787195e');
INSERT INTO seal VALUES (3,222,'6137233b2383c67a7916951f00c4f8198caa37ea062837ae86ededc758557872',1795482722561,2,'day_closed','53d2050ac685ba439b606f362294fe1cd1be240a95a1566bb9c8bbd3e0e96357');
INSERT INTO seal VALUES (4,315,'ffbf2a16c5166fcf1a80295c56410c9888763067942ab0f63f80d772d21477b4',1795570643809,3,'day_closed','0eba296926cb05a7ad34f9e2a059c7fb1b90f475b89816622516ba1817911901');
INSERT INTO input VALUES (1,'printer:p1','recovery','{}',1795396322498,1795396922498,NULL);
INSERT INTO input VALUES (2,'kiosk:k1','scan','{"class":"number","number":"A001"}',1795396322500,1795396332500,1795396322501);
INSERT INTO input VALUES (3,'k1','scan','{}',1795657726202,1795657736202,NULL);
INSERT INTO estimate VALUES ('chinh-sach',1795657666161,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('chung-thuc',1795657666161,1795657800000,1795658700000,'forward-1');
INSERT INTO estimate VALUES ('dang-ky-dat-dai',1795657666161,1795657800000,1795659000000,'forward-1');
INSERT INTO estimate VALUES ('dat-dai',1795657666161,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('giao-duc',1795657666161,1795658400000,1795659300000,'forward-1');
INSERT INTO estimate VALUES ('ho-tich',1795657666161,1795657800000,1795658700000,'forward-1');
INSERT INTO estimate VALUES ('kinh-te',1795657666161,1795658400000,1795659300000,'forward-1');
INSERT INTO estimate VALUES ('lao-dong',1795657666161,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('nong-nghiep',1795657666161,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('thanh-tra',1795657666161,1795657620000,1795658400000,'forward-1');
INSERT INTO estimate VALUES ('thi-dua',1795657666161,1795657620000,1795658400000,'forward-1');
INSERT INTO estimate VALUES ('van-hoa',1795657666161,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('viec-khac',1795657666161,1795657620000,1795658400000,'forward-1');
INSERT INTO estimate VALUES ('xay-dung',1795657666161,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('y-te',1795657666161,1795658400000,1795659300000,'forward-1');
INSERT INTO alert VALUES (1,'help','kiosk:k1','warning',1795395661200,1795396321289,'cli:test',1795570623787,'{}');
INSERT INTO alert VALUES (2,'dossier_asked_late','TAM-DANHAI-261123-0003','warning',1795396322464,NULL,NULL,NULL,'{"date":"2026-11-23"}');
INSERT INTO alert VALUES (3,'dossier_late','ubnd-xa','warning',1795570623787,NULL,NULL,NULL,'{"dossiers":3}');
INSERT INTO alert VALUES (4,'dossier_nearly_late','ubnd-xa','info',1795570623787,NULL,NULL,NULL,'{"dossiers":1}');
INSERT INTO alert VALUES (5,'help','kiosk:k1','warning',1795655866155,NULL,NULL,1795657666161,'{}');
INSERT INTO alert VALUES (6,'queue_long','chung-thuc','warning',1795657666161,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (7,'queue_long','dang-ky-dat-dai','warning',1795657666161,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (8,'queue_long','ho-tich','warning',1795657666161,NULL,NULL,NULL,'{"waiting":3}');
INSERT INTO alert VALUES (9,'queue_long','viec-khac','warning',1795657666161,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (10,'queue_long','xay-dung','warning',1795657666161,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (11,'queue_long','y-te','warning',1795657666161,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (12,'desk_idle','1','warning',1795657666161,NULL,NULL,NULL,'{}');
INSERT INTO alert VALUES (13,'desk_idle','2','warning',1795657666161,NULL,NULL,NULL,'{}');
INSERT INTO alert VALUES (14,'printer','p1','critical',1795657666161,1795657686190,'cli:test',NULL,'{"state":"fault"}');
INSERT INTO device_health VALUES ('p1','printer','fault',1795655846148,1795655846148,'{"paper":"end"}');
INSERT INTO device_health VALUES ('p2','printer','ok',1795395661266,1795395661266,'{"code":"ok"}');
INSERT INTO device_health VALUES ('s1','sign','ok',1795655846148,1795655846148,'{}');
INSERT INTO print_job VALUES (1,'p1','ticket',1,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600073,"lang":"vi","large":false,"number":"A001","priority":false,"service":"ho-tich","to":1795395900000,"token":"QK33239E7E"}','confirmed',1795395600073,1795395661257,1795395661258,1,'{}',NULL);
INSERT INTO print_job VALUES (2,'p1','ticket',2,0,'{"ahead":1,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600078,"lang":"vi","large":false,"number":"A002","priority":false,"service":"ho-tich","to":1795396500000,"token":"2FBTQY862P"}','confirmed',1795395600078,1795395661261,1795395661262,1,'{}',NULL);
INSERT INTO print_job VALUES (3,'p2','ticket',3,0,'{"ahead":2,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600082,"lang":"vi","large":false,"number":"A003","priority":false,"service":"ho-tich","to":1795397100000,"token":"MFNSAPTBL2"}','superseded',1795395600082,NULL,1795396322508,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (4,'p1','ticket',4,0,'{"ahead":3,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600086,"lang":"vi","large":false,"number":"A004","priority":false,"service":"ho-tich","to":1795397100000,"token":"SJX8HU4YPN"}','superseded',1795395600086,NULL,1795395600108,0,'{"code":"replaced"}',NULL);
INSERT INTO print_job VALUES (5,'p1','ticket',5,0,'{"ahead":4,"copy":0,"counters":["5"],"from":1795396200000,"issued_at":1795395600090,"lang":"vi","large":false,"number":"A005","priority":false,"service":"ho-tich","to":1795397700000,"token":"YE4F4Y4KC9"}','superseded',1795395600090,NULL,1795395600111,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (6,'p2','ticket',6,0,'{"ahead":5,"copy":0,"counters":["5"],"from":1795396200000,"issued_at":1795395600094,"lang":"vi","large":false,"number":"A006","priority":false,"service":"ho-tich","to":1795397700000,"token":"NVELRYYXAJ"}','superseded',1795395600094,NULL,1795396322508,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (7,'p2','ticket',7,0,'{"ahead":6,"copy":0,"counters":["5"],"from":1795396800000,"issued_at":1795395600098,"lang":"vi","large":false,"number":"A007","priority":false,"service":"ho-tich","to":1795398600000,"token":"Z9C6VK3SVW"}','superseded',1795395600098,NULL,1795396322508,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (8,'p1','ticket',8,0,'{"ahead":7,"copy":0,"counters":["5"],"from":1795396800000,"issued_at":1795395600102,"lang":"vi","large":false,"number":"A008","priority":false,"service":"ho-tich","to":1795398600000,"token":"PQYYFMZB2R"}','superseded',1795395600102,NULL,1795395661169,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (9,'p2','ticket',4,1,'{"ahead":2,"copy":1,"counters":["5"],"from":1795395600000,"issued_at":1795395600086,"lang":"vi","large":false,"number":"A004","priority":false,"service":"ho-tich","to":1795397100000,"token":"SJX8HU4YPN"}','superseded',1795395600108,NULL,1795396322508,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (10,'p1','ticket',9,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795396800000,"issued_at":1795395600122,"lang":"vi","large":false,"number":"A009","priority":false,"service":"y-te","to":1795398600000,"token":"JBJPEXV4KC"}','superseded',1795395600122,NULL,1795395600127,0,'{"code":"replaced"}',NULL);
INSERT INTO print_job VALUES (11,'p1','ticket',9,1,'{"ahead":1,"copy":1,"counters":["5","6"],"from":1795395600000,"issued_at":1795395600122,"lang":"vi","large":false,"number":"A009","priority":false,"service":"chung-thuc","to":1795396800000,"token":"JBJPEXV4KC"}','superseded',1795395600127,NULL,1795395600131,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (12,'p2','visit',NULL,0,'{"at":1795395661186,"code":null,"copy":0,"counters":["5"],"lang":"vi","missing":[],"number":"A010","outcome":"advice","procedure":"","reason":"other","token":"WRSDJ3AFAU"}','superseded',1795395661186,NULL,1795396321391,0,'{"code":"replaced"}',NULL);
INSERT INTO print_job VALUES (13,'p2','ticket',11,0,'{"ahead":5,"copy":0,"counters":["5"],"from":1795396200000,"issued_at":1795395661273,"lang":"vi","large":false,"number":"A011","priority":false,"service":"ho-tich","to":1795397700000,"token":"G5K4DLCRSX"}','superseded',1795395661273,NULL,1795396322508,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (14,'p1','ticket',12,0,'{"ahead":6,"copy":0,"counters":["5"],"from":1795396200000,"issued_at":1795395661281,"lang":"vi","large":false,"number":"A012","priority":false,"service":"ho-tich","to":1795397700000,"token":"WKKKRF4QLV"}','superseded',1795395661281,NULL,1795396321284,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (15,'p1','handover',NULL,0,'{"agency":"ubnd-xa","at":1795396321305,"code":"BG-261123-1","copy":0,"count":1,"direction":"out","dossiers":["H21.25-261123-9001"],"lang":"vi","sent_at":1795396321305,"sent_by":null,"trip":"09:30"}','superseded',1795396321305,NULL,1795396321309,0,'{"code":"replaced"}',NULL);
INSERT INTO print_job VALUES (16,'p1','handover',NULL,1,'{"agency":"ubnd-xa","at":1795396321309,"code":"BG-261123-1","copy":1,"count":1,"direction":"out","dossiers":["H21.25-261123-9001"],"lang":"vi","sent_at":1795396321305,"sent_by":null,"trip":"09:30"}','confirmed',1795396321309,1795569362670,1795569362671,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (17,'p1','fee',NULL,0,'{"at":1795396321330,"code":"H21.25-261123-9002","copy":0,"counters":["5","6"],"lang":"vi","lines":[{"amount_vnd":8000,"kind":"charge","name":null}],"number":"A013","procedure":"Đăng ký khai sinh","total_vnd":8000}','superseded',1795396321330,NULL,1795569362674,0,'{"code":"late"}',2);
INSERT INTO print_job VALUES (18,'p1','fee',NULL,0,'{"at":1795396321333,"code":"H21.25-261123-9002","copy":0,"counters":["5","6"],"lang":"vi","lines":[{"amount_vnd":8000,"kind":"charge","name":null},{"amount_vnd":8000,"kind":"charge","name":null}],"number":"A013","procedure":"Đăng ký khai sinh","total_vnd":16000}','superseded',1795396321333,NULL,1795569362674,0,'{"code":"late"}',2);
INSERT INTO print_job VALUES (19,'p1','fee',NULL,0,'{"at":1795396321336,"code":"H21.25-261123-9002","copy":0,"counters":["5","6"],"lang":"vi","lines":[{"amount_vnd":8000,"kind":"charge","name":null},{"amount_vnd":8000,"kind":"charge","name":null},{"amount_vnd":8000,"kind":"charge","name":null}],"number":"A013","procedure":"Đăng ký khai sinh","total_vnd":24000}','superseded',1795396321336,NULL,1795569362674,0,'{"code":"late"}',2);
INSERT INTO print_job VALUES (20,'p1','dossier',NULL,0,'{"agency":"ubnd-xa","at":1795396321388,"code":"H21.25-261123-8000","components":0,"copy":0,"counters":["5"],"deliver":"here","due_at":1796260321361,"lang":"vi","procedure":"Đăng ký khai sinh","received_at":1795396321362,"state":2,"waits_payment":false}','superseded',1795396321388,NULL,1795569362674,0,'{"code":"late"}',3);
INSERT INTO print_job VALUES (21,'p1','visit',NULL,1,'{"at":1795395661186,"code":null,"copy":1,"counters":["5"],"lang":"vi","missing":[],"number":"A010","outcome":"advice","procedure":"","reason":"other","token":"WRSDJ3AFAU"}','superseded',1795396321391,NULL,1795569362674,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (22,'p1','test',NULL,0,'{"fence":"auto","made_at":1795396322487,"printer":"p1","probe":true,"probed_at":1795396321287,"proved":"process_id"}','superseded',1795396322487,NULL,1795569362674,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (23,'p1','numbers',NULL,0,'{"made_at":1795396322489,"numbers":[{"issued_at":1795395661281,"number":"A012","service":"ho-tich"}]}','superseded',1795396322489,NULL,1795569362674,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (24,'p1','seal',NULL,0,'{"date":null,"hash":"b511399b3083c0ad89b54d9b9fb30dbb7b60a8aca0b396e6001fcc48aa321980","made_at":1795396322484,"node":"148eca0d","seq":181,"signed":true}','confirmed',1795396322491,1795569362683,1795569362684,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (25,'p1','report',NULL,0,'{"called":5,"date":"2026-11-23","kept":5,"made_at":1795396322494,"open":true,"services":[{"code":"ho-tich","done":3,"tickets":12,"wait":24444},{"code":"chung-thuc","done":0,"tickets":2,"wait":0}],"slips":{"confirmed":2,"queued":5,"superseded":4},"states":{"cancelled":2,"done":3,"waiting":9},"tickets":14,"wait_max":61084,"wait_mean":24444,"wait_p90":61084}','confirmed',1795396322494,1795569362687,1795569362688,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (26,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322508,"lang":"vi","number":"A002","service":"ho-tich","starts_at":1795480200000,"token":"8QH9B4ZFE8"}','confirmed',1795396322508,1795569362691,1795569362692,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (27,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322508,"lang":"vi","number":"A001","service":"ho-tich","starts_at":1795480200000,"token":"GME2BDMVMJ"}','confirmed',1795396322508,1795569362695,1795569362696,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (28,'p1','appointment',NULL,0,'{"copy":0,"counters":["6"],"issued_at":1795396322508,"lang":"vi","number":"A003","service":"chung-thuc","starts_at":1795480200000,"token":"AXE8APJ553"}','confirmed',1795396322508,1795569362699,1795569362700,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (29,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322508,"lang":"vi","number":"A004","service":"ho-tich","starts_at":1795480200000,"token":"PXLQZNG37E"}','confirmed',1795396322508,1795569362703,1795569362704,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (30,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322508,"lang":"vi","number":"A006","service":"ho-tich","starts_at":1795480200000,"token":"7N6ZRKRVHC"}','confirmed',1795396322508,1795569362707,1795569362708,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (31,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322508,"lang":"vi","number":"A007","service":"ho-tich","starts_at":1795480200000,"token":"ZDT35HFJSW"}','confirmed',1795396322508,1795569362711,1795569362712,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (32,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322508,"lang":"vi","number":"A011","service":"ho-tich","starts_at":1795480200000,"token":"BFYN6FLV4A"}','confirmed',1795396322508,1795569362715,1795569362716,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (33,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322508,"lang":"vi","number":"A012","service":"ho-tich","starts_at":1795480200000,"token":"BY8HUJJ2SL"}','unknown',1795396322508,1795569362719,1795569362720,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (34,'p1','appointment',NULL,0,'{"copy":0,"counters":["5"],"issued_at":1795396322508,"lang":"vi","number":"A014","service":"ho-tich","starts_at":1795480200000,"token":"ARPAXBYHV6"}','confirmed',1795396322508,1795654963997,1795654963998,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (35,'p1','ticket',15,0,'{"ahead":0,"copy":0,"counters":["5"],"from":null,"issued_at":1795482722558,"lang":"vi","large":true,"number":"A001","priority":true,"service":"ho-tich","to":null,"token":"SCE3MSXY6B"}','superseded',1795482722558,NULL,1795482722561,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (36,'p1','ticket',16,0,'{"ahead":0,"copy":0,"counters":["6"],"from":1795569120000,"issued_at":1795569142609,"lang":"vi","large":false,"number":"H001","priority":false,"service":"chung-thuc","to":1795569300000,"token":"XDEVMW6MYR"}','superseded',1795569142609,NULL,1795569422731,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (37,'p1','ticket',17,0,'{"ahead":0,"copy":0,"counters":["1"],"from":1795569120000,"issued_at":1795569162615,"lang":"vi","large":false,"number":"L001","priority":false,"service":"dang-ky-dat-dai","to":1795569300000,"token":"VNM4AYC8GW"}','superseded',1795569162615,NULL,1795570402756,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (38,'p1','ticket',18,0,'{"ahead":0,"copy":0,"counters":["3"],"from":1795569180000,"issued_at":1795569182621,"lang":"vi","large":false,"number":"U001","priority":false,"service":"chinh-sach","to":1795570500000,"token":"X5L5XPM6JZ"}','superseded',1795569182621,NULL,1795570643809,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (39,'p1','ticket',19,0,'{"ahead":1,"copy":0,"counters":["6"],"from":1795569180000,"issued_at":1795569202627,"lang":"vi","large":false,"number":"H002","priority":false,"service":"chung-thuc","to":1795570200000,"token":"6973FNGU3U"}','superseded',1795569202627,NULL,1795570643809,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (40,'p1','ticket',20,0,'{"ahead":1,"copy":0,"counters":["1"],"from":1795569600000,"issued_at":1795569222632,"lang":"vi","large":false,"number":"L002","priority":false,"service":"dang-ky-dat-dai","to":1795570800000,"token":"PCPNUA465W"}','superseded',1795569222632,NULL,1795570643809,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (41,'p1','ticket',21,0,'{"ahead":1,"copy":0,"counters":["3"],"from":1795569300000,"issued_at":1795569242637,"lang":"vi","large":false,"number":"U002","priority":false,"service":"chinh-sach","to":1795570500000,"token":"753KGYVY9A"}','superseded',1795569242637,NULL,1795570643809,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (42,'p1','ticket',22,0,'{"ahead":0,"copy":0,"counters":["6"],"from":1795569240000,"issued_at":1795569262642,"lang":"vi","large":true,"number":"H003","priority":true,"service":"chung-thuc","to":1795570200000,"token":"YXMWJB2PNN"}','superseded',1795569262642,NULL,1795569402726,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (43,'p1','ticket',23,0,'{"ahead":0,"copy":0,"counters":["1"],"from":1795569240000,"issued_at":1795569282647,"lang":"vi","large":true,"number":"L003","priority":true,"service":"dang-ky-dat-dai","to":1795569600000,"token":"ZN5N6XQTM8"}','superseded',1795569282647,NULL,1795569902742,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (44,'p1','ticket',24,0,'{"ahead":0,"copy":0,"counters":["3"],"from":1795569300000,"issued_at":1795569302652,"lang":"vi","large":true,"number":"U003","priority":true,"service":"chinh-sach","to":1795570500000,"token":"GYBMPFEHXV"}','superseded',1795569302652,NULL,1795570643809,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (45,'p1','ticket',25,0,'{"ahead":3,"copy":0,"counters":["6"],"from":1795569600000,"issued_at":1795569322657,"lang":"vi","large":false,"number":"H004","priority":false,"service":"chung-thuc","to":1795571400000,"token":"KJSXE953NT"}','superseded',1795569322657,NULL,1795570643809,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (46,'p1','ticket',26,0,'{"ahead":3,"copy":0,"counters":["1"],"from":1795571100000,"issued_at":1795569342662,"lang":"vi","large":false,"number":"L004","priority":false,"service":"dang-ky-dat-dai","to":1795573200000,"token":"RLWPX4HT53"}','superseded',1795569342662,NULL,1795570643809,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (47,'p1','ticket',27,0,'{"ahead":3,"copy":0,"counters":["3"],"from":1795570500000,"issued_at":1795569362667,"lang":"vi","large":false,"number":"U004","priority":false,"service":"chinh-sach","to":1795572600000,"token":"4XCNETSHYN"}','superseded',1795569362667,NULL,1795570643809,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (48,'p1','visit',NULL,0,'{"at":1795569902742,"code":null,"copy":0,"counters":["1"],"lang":"vi","missing":[],"number":"L003","outcome":"supplement","procedure":"","reason":"missing","token":"QZT3RHZ4BZ"}','superseded',1795569902742,NULL,1795654964001,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (49,'p1','visit',NULL,0,'{"at":1795570402756,"code":null,"copy":0,"counters":["1"],"lang":"vi","missing":[],"number":"L001","outcome":"refused","procedure":"","reason":"not_competent","token":"KTYRAZ3AKF"}','superseded',1795570402756,NULL,1795654964001,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (50,'p1','ticket',28,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795654680000,"issued_at":1795654683919,"lang":"vi","large":false,"number":"A001","priority":false,"service":"ho-tich","to":1795654800000,"token":"LG3KNQTW2R"}','unknown',1795654683919,1795654964005,1795654964006,1,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (51,'p1','ticket',29,0,'{"ahead":1,"copy":0,"counters":["5"],"from":1795654680000,"issued_at":1795654703925,"lang":"vi","large":false,"number":"A002","priority":false,"service":"ho-tich","to":1795655400000,"token":"VJP9V4WKBH"}','superseded',1795654703925,NULL,1795655846129,0,'{"code":"replaced"}',NULL);
INSERT INTO print_job VALUES (52,'p1','ticket',30,0,'{"ahead":2,"copy":0,"counters":["5"],"from":1795654680000,"issued_at":1795654723930,"lang":"vi","large":false,"number":"A003","priority":false,"service":"ho-tich","to":1795655400000,"token":"P2TJTSPC38"}','started',1795654723930,1795655044025,NULL,1,'{}',NULL);
INSERT INTO print_job VALUES (53,'p1','ticket',31,0,'{"ahead":3,"copy":0,"counters":["5"],"from":1795654800000,"issued_at":1795654743935,"lang":"vi","large":false,"number":"A004","priority":false,"service":"ho-tich","to":1795655400000,"token":"K2JCLJS9CH"}','superseded',1795654743935,NULL,1795655846133,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (54,'p1','ticket',32,0,'{"ahead":4,"copy":0,"counters":["5"],"from":1795655100000,"issued_at":1795654763940,"lang":"vi","large":false,"number":"A005","priority":false,"service":"ho-tich","to":1795656000000,"token":"GDAESM22XE"}','superseded',1795654763940,NULL,1795655846133,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (55,'p1','ticket',33,0,'{"ahead":5,"copy":0,"counters":["5"],"from":1795655100000,"issued_at":1795654783945,"lang":"vi","large":false,"number":"A006","priority":false,"service":"ho-tich","to":1795655700000,"token":"3UHKJU4JG6"}','superseded',1795654783945,NULL,1795655846133,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (56,'p1','ticket',34,0,'{"ahead":6,"copy":0,"counters":["5"],"from":1795655400000,"issued_at":1795654803950,"lang":"vi","large":false,"number":"A007","priority":false,"service":"ho-tich","to":1795656300000,"token":"9G9QVJTVVS"}','superseded',1795654803950,NULL,1795655305054,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (57,'p1','ticket',35,0,'{"ahead":7,"copy":0,"counters":["5"],"from":1795655400000,"issued_at":1795654823955,"lang":"vi","large":false,"number":"A008","priority":false,"service":"ho-tich","to":1795656300000,"token":"KMNKKCMPBM"}','superseded',1795654823955,NULL,1795655846133,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (58,'p1','ticket',36,0,'{"ahead":8,"copy":0,"counters":["5"],"from":1795656000000,"issued_at":1795654843960,"lang":"vi","large":false,"number":"A009","priority":false,"service":"ho-tich","to":1795656600000,"token":"YLH3M2DEAX"}','superseded',1795654843960,NULL,1795655024018,0,'{"code":"ended"}',NULL);
INSERT INTO print_job VALUES (59,'p1','ticket',37,0,'{"ahead":0,"copy":0,"counters":["6"],"from":1795654860000,"issued_at":1795654863965,"lang":"vi","large":false,"number":"H001","priority":false,"service":"chung-thuc","to":1795655400000,"token":"8YC6L49NN3"}','superseded',1795654863965,NULL,1795655846133,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (60,'p1','ticket',38,0,'{"ahead":1,"copy":0,"counters":["6"],"from":1795654860000,"issued_at":1795654883971,"lang":"vi","large":false,"number":"H002","priority":false,"service":"chung-thuc","to":1795655700000,"token":"FRD6TVSZZ6"}','superseded',1795654883971,NULL,1795655846133,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (61,'p1','ticket',39,0,'{"ahead":0,"copy":0,"counters":["1"],"from":1795654860000,"issued_at":1795654903976,"lang":"vi","large":false,"number":"L001","priority":false,"service":"dang-ky-dat-dai","to":1795655100000,"token":"KGD6UJ3M76"}','superseded',1795654903976,NULL,1795655846133,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (62,'p1','ticket',40,0,'{"ahead":0,"copy":0,"counters":["4"],"from":1795654920000,"issued_at":1795654923982,"lang":"vi","large":false,"number":"R001","priority":false,"service":"xay-dung","to":1795656000000,"token":"MKUFPHH7TT"}','superseded',1795654923982,NULL,1795655846133,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (63,'p1','ticket',41,0,'{"ahead":0,"copy":0,"counters":["2"],"from":1795654920000,"issued_at":1795654943988,"lang":"vi","large":false,"number":"C001","priority":false,"service":"viec-khac","to":1795656000000,"token":"4BBYGVRCUF"}','superseded',1795654943988,NULL,1795655846133,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (64,'p1','ticket',42,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795654920000,"issued_at":1795654963994,"lang":"vi","large":true,"number":"A010","priority":true,"service":"ho-tich","to":1795655700000,"token":"EV4MQBZWVH"}','superseded',1795654963994,NULL,1795655846133,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (65,'p1','ticket',28,1,'{"ahead":2,"copy":1,"counters":["5"],"from":null,"issued_at":1795654683919,"lang":"vi","large":false,"number":"A001","priority":false,"service":"ho-tich","to":null,"token":"LG3KNQTW2R"}','superseded',1795655044022,NULL,1795655846133,0,'{"code":"late"}',NULL);
INSERT INTO print_job VALUES (66,'p2','ticket',29,1,'{"ahead":0,"copy":1,"counters":["5"],"from":null,"issued_at":1795654703925,"lang":"vi","large":false,"number":"A002","priority":false,"service":"ho-tich","to":null,"token":"VJP9V4WKBH"}','failed_before_send',1795655846129,NULL,1795655846146,0,'{"status":"12"}',NULL);
INSERT INTO print_job VALUES (67,'p1','ticket',44,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795658400000,"issued_at":1795657706195,"lang":"vi","large":false,"number":"A011","priority":false,"service":"kinh-te","to":1795659300000,"token":"J54FQEC9YT"}','queued',1795657706195,NULL,NULL,0,'{}',NULL);
INSERT INTO print_job VALUES (68,'p1','ticket',45,0,'{"ahead":0,"copy":0,"counters":["2"],"from":1795657680000,"issued_at":1795657726200,"lang":"vi","large":false,"number":"C003","priority":false,"service":"thi-dua","to":1795658400000,"token":"9FU3V5CKZS"}','queued',1795657726200,NULL,NULL,0,'{}',NULL);
INSERT INTO appointment VALUES (1,'8QH9B4ZFE8','ho-tich',1795480200000,'used',15,'{"number":"A002","ticket":2}');
INSERT INTO appointment VALUES (2,'GME2BDMVMJ','ho-tich',1795480200000,'booked',NULL,'{"number":"A001","ticket":1}');
INSERT INTO appointment VALUES (3,'AXE8APJ553','chung-thuc',1795480200000,'booked',NULL,'{"number":"A003","ticket":3}');
INSERT INTO appointment VALUES (4,'PXLQZNG37E','ho-tich',1795480200000,'booked',NULL,'{"number":"A004","ticket":4}');
INSERT INTO appointment VALUES (5,'7N6ZRKRVHC','ho-tich',1795480200000,'booked',NULL,'{"number":"A006","ticket":6}');
INSERT INTO appointment VALUES (6,'ZDT35HFJSW','ho-tich',1795480200000,'booked',NULL,'{"number":"A007","ticket":7}');
INSERT INTO appointment VALUES (7,'BFYN6FLV4A','ho-tich',1795480200000,'booked',NULL,'{"number":"A011","ticket":11}');
INSERT INTO appointment VALUES (8,'BY8HUJJ2SL','ho-tich',1795480200000,'booked',NULL,'{"number":"A012","ticket":12}');
INSERT INTO appointment VALUES (9,'ARPAXBYHV6','ho-tich',1795480200000,'booked',NULL,'{"number":"A014","ticket":14}');
INSERT INTO appointment VALUES (10,'H-17','ho-tich',1795657726202,'booked',NULL,'{}');
INSERT INTO process VALUES ('keeper',4242,1795395661236,1795657666161);
INSERT INTO ticket VALUES (1,1,'A001','a',1,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600073,1795396500073,1795396500073,1795396322508,'returned',NULL,1,1795395661157,NULL,NULL,1795396322508,NULL,'tomorrow_first','QK33239E7E','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395600000,1795395900000,'forward-1',1,1,3,1,NULL,NULL);
INSERT INTO ticket VALUES (2,1,'A002','a',2,'ho-tich','ttpvhcc','sanh','expired','priority',1795395600078,1795395900078,1795396200078,1795396322508,'present',NULL,3,1795395600151,NULL,NULL,1795396322508,NULL,'tomorrow_first','2FBTQY862P','cli','kiosk:k1','vi',NULL,1,'6',NULL,NULL,NULL,1795395600000,1795396500000,'forward-1',1,1,5,2,NULL,NULL);
INSERT INTO ticket VALUES (3,1,'A003','a',3,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795395600082,1795396500082,1795396500082,1795396322508,NULL,NULL,0,NULL,NULL,NULL,1795396322508,NULL,'tomorrow_first','MFNSAPTBL2','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395600000,1795397100000,'forward-1',1,1,NULL,3,NULL,NULL);
INSERT INTO ticket VALUES (4,1,'A004','a',4,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600086,1795396500086,1795396500086,1795396322508,NULL,NULL,0,NULL,NULL,NULL,1795396322508,NULL,'tomorrow_first','SJX8HU4YPN','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395600000,1795397100000,'forward-1',2,1,NULL,9,NULL,NULL);
INSERT INTO ticket VALUES (5,1,'A005','a',5,'ho-tich','ttpvhcc','sanh','cancelled',NULL,1795395600090,1795396500090,1795396500090,1795395600111,NULL,NULL,0,NULL,NULL,NULL,1795395600111,NULL,'asked','YE4F4Y4KC9','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396200000,1795397700000,'forward-1',1,1,NULL,5,NULL,NULL);
INSERT INTO ticket VALUES (6,1,'A006','a',6,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600094,1795396500094,1795396500094,1795396322508,NULL,NULL,0,NULL,NULL,NULL,1795396322508,NULL,'tomorrow_first','NVELRYYXAJ','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396200000,1795397700000,'forward-1',1,1,NULL,6,NULL,NULL);
INSERT INTO ticket VALUES (7,1,'A007','a',7,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600098,1795396500098,1795396500098,1795396322508,NULL,NULL,0,NULL,NULL,NULL,1795396322508,NULL,'tomorrow_first','Z9C6VK3SVW','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396800000,1795398600000,'forward-1',1,1,NULL,7,NULL,NULL);
INSERT INTO ticket VALUES (8,1,'A008','a',8,'ho-tich','ttpvhcc','sanh','done',NULL,1795395600102,1795396500102,1795396500102,1795395661169,NULL,NULL,1,1795395661167,NULL,NULL,1795395661169,'accepted',NULL,'PQYYFMZB2R','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396800000,1795398600000,'forward-1',1,1,4,8,NULL,NULL);
INSERT INTO ticket VALUES (9,1,'A009','a',9,'chung-thuc','ttpvhcc','sanh','cancelled',NULL,1795395600122,1795396500122,1795396500122,1795395600131,NULL,NULL,0,NULL,NULL,NULL,1795395600131,NULL,'asked','JBJPEXV4KC','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395600000,1795396800000,'forward-1',2,1,NULL,11,NULL,NULL);
INSERT INTO ticket VALUES (10,1,'A010','a',10,'ho-tich','ttpvhcc','sanh','done',NULL,1795395661176,1795396561176,1795396561176,1795396321391,NULL,NULL,1,1795395661176,NULL,NULL,1795395661186,'advice',NULL,'E7TCNCAW9Q','desk','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,6,NULL,NULL,NULL);
INSERT INTO ticket VALUES (11,1,'A011','a',11,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395661273,1795396561273,1795396561273,1795396322508,NULL,NULL,0,NULL,NULL,NULL,1795396322508,NULL,'tomorrow_first','G5K4DLCRSX','cli','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,1795396200000,1795397700000,'forward-1',1,2,NULL,13,NULL,NULL);
INSERT INTO ticket VALUES (12,1,'A012','a',12,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395661281,1795396561281,1795396561281,1795396322508,NULL,NULL,0,NULL,NULL,NULL,1795396322508,NULL,'tomorrow_first','WKKKRF4QLV','cli','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,1795396200000,1795397700000,'forward-1',1,2,NULL,14,NULL,NULL);
INSERT INTO ticket VALUES (13,1,'A013','a',13,'ho-tich','ttpvhcc','sanh','done',NULL,1795396321326,1795397221326,1795397221326,1795396321355,'returned',NULL,3,1795396321326,NULL,NULL,1795396321355,'fee_paid',NULL,'UHRNX968EG','desk','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,2,9,NULL,NULL,NULL);
INSERT INTO ticket VALUES (14,1,'A014','a',14,'ho-tich','ttpvhcc','sanh','expired',NULL,1795396321424,1795397221424,1795397221424,1795396322508,NULL,NULL,0,NULL,NULL,NULL,1795396322508,NULL,'tomorrow_first','ZNCCNPSXLN','cli','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,1795397100000,1795398600000,'forward-1',0,2,NULL,NULL,NULL,NULL);
INSERT INTO ticket VALUES (15,2,'A001','a',1,'ho-tich','ttpvhcc','sanh','expired','priority',1795482722558,1795483022558,1795480200000,1795482722561,NULL,NULL,0,NULL,NULL,NULL,1795482722561,NULL,'day_closed','SCE3MSXY6B','appointment','cli:test','vi',NULL,1,NULL,NULL,NULL,1,NULL,NULL,NULL,1,3,NULL,35,NULL,NULL);
INSERT INTO ticket VALUES (16,3,'H001','h',1,'chung-thuc','ttpvhcc','sanh','done',NULL,1795569142609,1795570042609,1795570042609,1795569422731,NULL,NULL,1,1795569402726,NULL,NULL,1795569422731,'result_returned',NULL,'XDEVMW6MYR','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569120000,1795569300000,'forward-1',1,3,11,36,NULL,NULL);
INSERT INTO ticket VALUES (17,3,'L001','l',1,'dang-ky-dat-dai','ttpvhcc','sanh','done',NULL,1795569162615,1795570062615,1795570062615,1795570422761,NULL,NULL,1,1795569942750,NULL,NULL,1795570402756,'refused',NULL,'VNM4AYC8GW','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569120000,1795569300000,'forward-1',1,3,14,37,NULL,NULL);
INSERT INTO ticket VALUES (18,3,'U001','u',1,'chinh-sach','ttpvhcc','sanh','done',NULL,1795569182621,1795570082621,1795570082621,1795570643809,NULL,NULL,1,1795570583776,NULL,NULL,1795570643809,'unrecorded',NULL,'X5L5XPM6JZ','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569180000,1795570500000,'forward-1',1,3,16,38,NULL,NULL);
INSERT INTO ticket VALUES (19,3,'H002','h',2,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795569202627,1795570102627,1795570102627,1795570643809,NULL,NULL,1,1795569422731,NULL,NULL,1795570643809,NULL,'day_closed','6973FNGU3U','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569180000,1795570200000,'forward-1',1,3,12,39,NULL,NULL);
INSERT INTO ticket VALUES (20,3,'L002','l',2,'dang-ky-dat-dai','ttpvhcc','sanh','expired',NULL,1795569222632,1795570122632,1795570122632,1795570643809,NULL,NULL,1,1795570623782,NULL,NULL,1795570643809,NULL,'day_closed','PCPNUA465W','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569600000,1795570800000,'forward-1',1,3,17,40,NULL,NULL);
INSERT INTO ticket VALUES (21,3,'U002','u',2,'chinh-sach','ttpvhcc','sanh','expired',NULL,1795569242637,1795570142637,1795570142637,1795570643809,NULL,NULL,0,NULL,NULL,NULL,1795570643809,NULL,'day_closed','753KGYVY9A','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569300000,1795570500000,'forward-1',1,3,NULL,41,NULL,NULL);
INSERT INTO ticket VALUES (22,3,'H003','h',3,'chung-thuc','ttpvhcc','sanh','done','priority',1795569262642,1795569562642,1795569562642,1795569402726,NULL,NULL,1,1795569382723,NULL,NULL,1795569402726,'result_returned',NULL,'YXMWJB2PNN','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569240000,1795570200000,'forward-1',1,3,10,42,NULL,NULL);
INSERT INTO ticket VALUES (23,3,'L003','l',3,'dang-ky-dat-dai','ttpvhcc','sanh','done','priority',1795569282647,1795569582647,1795569582647,1795569922747,NULL,NULL,1,1795569442736,NULL,NULL,1795569902742,'supplement',NULL,'ZN5N6XQTM8','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569240000,1795569600000,'forward-1',1,3,13,43,NULL,NULL);
INSERT INTO ticket VALUES (24,3,'U003','u',3,'chinh-sach','ttpvhcc','sanh','expired','priority',1795569302652,1795569602652,1795569602652,1795570643809,NULL,NULL,3,1795570442764,1795570563773,NULL,1795570643809,NULL,'day_closed','GYBMPFEHXV','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569300000,1795570500000,'forward-1',1,3,15,44,NULL,NULL);
INSERT INTO ticket VALUES (25,3,'H004','h',4,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795569322657,1795570222657,1795570222657,1795570643809,NULL,NULL,0,NULL,NULL,NULL,1795570643809,NULL,'day_closed','KJSXE953NT','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569600000,1795571400000,'forward-1',1,3,NULL,45,NULL,NULL);
INSERT INTO ticket VALUES (26,3,'L004','l',4,'dang-ky-dat-dai','ttpvhcc','sanh','expired',NULL,1795569342662,1795570242662,1795570242662,1795570643809,NULL,NULL,0,NULL,NULL,NULL,1795570643809,NULL,'day_closed','RLWPX4HT53','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795571100000,1795573200000,'forward-1',1,3,NULL,46,NULL,NULL);
INSERT INTO ticket VALUES (27,3,'U004','u',4,'chinh-sach','ttpvhcc','sanh','expired',NULL,1795569362667,1795570262667,1795570262667,1795570643809,NULL,NULL,0,NULL,NULL,NULL,1795570643809,NULL,'day_closed','4XCNETSHYN','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795570500000,1795572600000,'forward-1',1,3,NULL,47,NULL,NULL);
INSERT INTO ticket VALUES (28,4,'A001','a',1,'ho-tich','ttpvhcc','sanh','absent',NULL,1795654683919,1795655583919,1795655583919,1795655446067,NULL,NULL,3,1795655325058,1795655446067,NULL,NULL,NULL,NULL,'LG3KNQTW2R','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654680000,1795654800000,'forward-1',2,3,21,65,NULL,NULL);
INSERT INTO ticket VALUES (29,4,'A002','a',2,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795654703925,1795655603925,1795655603925,1795655846129,NULL,NULL,1,1795655466070,NULL,NULL,NULL,NULL,NULL,'VJP9V4WKBH','kiosk','kiosk:k1','vi',NULL,1,'1',NULL,NULL,NULL,1795654680000,1795655400000,'forward-1',2,3,22,66,NULL,NULL);
INSERT INTO ticket VALUES (30,4,'A003','a',3,'chung-thuc','ttpvhcc','sanh','done',NULL,1795654723930,1795655623930,1795655623930,1795655706106,NULL,NULL,2,1795655506076,NULL,NULL,1795655706106,'result_returned',NULL,'P2TJTSPC38','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654680000,1795655400000,'forward-1',1,3,26,52,NULL,NULL);
INSERT INTO ticket VALUES (31,4,'A004','a',4,'ho-tich','ttpvhcc','sanh','serving',NULL,1795654743935,1795655643935,1795655643935,1795655666100,NULL,'5',1,1795655606091,NULL,NULL,NULL,NULL,NULL,'K2JCLJS9CH','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654800000,1795655400000,'forward-1',1,3,25,53,NULL,NULL);
INSERT INTO ticket VALUES (32,4,'A005','a',5,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795654763940,1795655663940,1795655663940,1795654763940,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'GDAESM22XE','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795655100000,1795656000000,'forward-1',1,3,NULL,54,NULL,NULL);
INSERT INTO ticket VALUES (33,4,'A006','a',6,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795654783945,1795655683945,1795655683945,1795654783945,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'3UHKJU4JG6','kiosk','kiosk:k1','vi','deaf',1,NULL,NULL,NULL,NULL,1795655100000,1795655700000,'forward-1',1,3,NULL,55,NULL,NULL);
INSERT INTO ticket VALUES (34,4,'A007','a',7,'ho-tich','ttpvhcc','sanh','done','priority',1795654803950,1795655103950,1795655103950,1795655305054,'present',NULL,4,1795655064027,NULL,NULL,1795655305054,'accepted',NULL,'9G9QVJTVVS','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795655400000,1795656300000,'forward-1',1,3,20,56,NULL,NULL);
INSERT INTO ticket VALUES (35,4,'A008','a',8,'y-te','ttpvhcc','sanh','waiting',NULL,1795654823955,1795655723955,1795655723955,1795655004015,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'KMNKKCMPBM','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795655400000,1795656300000,'forward-1',1,3,NULL,57,NULL,NULL);
INSERT INTO ticket VALUES (36,4,'A009','a',9,'ho-tich','ttpvhcc','sanh','cancelled',NULL,1795654843960,1795655743960,1795655743960,1795655024018,NULL,NULL,0,NULL,NULL,NULL,1795655024018,NULL,'asked','YLH3M2DEAX','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795656000000,1795656600000,'forward-1',1,3,NULL,58,NULL,NULL);
INSERT INTO ticket VALUES (37,4,'H001','h',1,'chung-thuc','ttpvhcc','sanh','called',NULL,1795654863965,1795655763965,1795655763965,1795655766115,NULL,'6',3,1795655726109,NULL,NULL,NULL,NULL,NULL,'8YC6L49NN3','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654860000,1795655400000,'forward-1',1,3,27,59,NULL,NULL);
INSERT INTO ticket VALUES (38,4,'H002','h',2,'chung-thuc','ttpvhcc','sanh','waiting',NULL,1795654883971,1795655783971,1795655783971,1795654883971,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'FRD6TVSZZ6','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654860000,1795655700000,'forward-1',1,3,NULL,60,NULL,NULL);
INSERT INTO ticket VALUES (39,4,'L001','l',1,'dang-ky-dat-dai','ttpvhcc','sanh','waiting',NULL,1795654903976,1795655803976,1795655803976,1795654903976,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'KGD6UJ3M76','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654860000,1795655100000,'forward-1',1,3,NULL,61,NULL,NULL);
INSERT INTO ticket VALUES (40,4,'R001','r',1,'xay-dung','ttpvhcc','sanh','waiting',NULL,1795654923982,1795655823982,1795655823982,1795654923982,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'MKUFPHH7TT','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654920000,1795656000000,'forward-1',1,3,NULL,62,NULL,NULL);
INSERT INTO ticket VALUES (41,4,'C001','c',1,'viec-khac','ttpvhcc','sanh','waiting',NULL,1795654943988,1795655843988,1795655843988,1795654943988,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'4BBYGVRCUF','kiosk','kiosk:k1','vi',NULL,1,NULL,'q2',7,1,1795654920000,1795656000000,'forward-1',1,3,NULL,63,NULL,NULL);
INSERT INTO ticket VALUES (42,4,'A010','a',10,'ho-tich','ttpvhcc','sanh','parked','priority',1795654963994,1795655263994,1795655263994,1795655245045,NULL,NULL,1,1795655205039,NULL,1795655245045,NULL,NULL,NULL,'EV4MQBZWVH','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795654920000,1795655700000,'forward-1',1,3,19,64,NULL,NULL);
INSERT INTO ticket VALUES (43,4,'C002','c',2,'thanh-tra','ttpvhcc','sanh','done',NULL,1795655806121,1795656706121,1795656706121,1795655826126,NULL,NULL,1,1795655806121,NULL,NULL,1795655826126,'left',NULL,'DQ5LXMDN7Z','desk','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,3,28,NULL,NULL,NULL);
INSERT INTO ticket VALUES (44,4,'A011','a',11,'kinh-te','ttpvhcc','sanh','waiting',NULL,1795657706195,1795658606195,1795658606195,1795657706195,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'J54FQEC9YT','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795658400000,1795659300000,'forward-1',1,3,NULL,67,NULL,NULL);
INSERT INTO ticket VALUES (45,4,'C003','c',3,'thi-dua','ttpvhcc','sanh','waiting',NULL,1795657726200,1795658626200,1795658626200,1795657726200,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'9FU3V5CKZS','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795657680000,1795658400000,'forward-1',1,3,NULL,68,NULL,NULL);
INSERT INTO leg VALUES (1,1,'ho-tich',1795396500073,1795395600073,'5','q5',1795395661157,1795395661159,1795395661161,NULL);
INSERT INTO leg VALUES (1,2,'ho-tich',1795396500073,1795395661165,NULL,NULL,NULL,NULL,1795396322508,NULL);
INSERT INTO leg VALUES (2,1,'ho-tich',1795396500078,1795395600078,'5','q5',1795395600151,NULL,1795395661155,NULL);
INSERT INTO leg VALUES (2,2,'ho-tich',1795395900078,1795395661163,'5','q5',1795395661172,NULL,1795395661174,'transferred');
INSERT INTO leg VALUES (2,3,'ho-tich',1795395900078,1795395661174,NULL,NULL,NULL,NULL,1795396322508,NULL);
INSERT INTO leg VALUES (3,1,'chung-thuc',1795396500082,1795395600082,NULL,NULL,NULL,NULL,1795396322508,NULL);
INSERT INTO leg VALUES (4,1,'ho-tich',1795396500086,1795395600086,NULL,NULL,NULL,NULL,1795396322508,NULL);
INSERT INTO leg VALUES (5,1,'ho-tich',1795396500090,1795395600090,NULL,NULL,NULL,NULL,1795395600111,NULL);
INSERT INTO leg VALUES (6,1,'ho-tich',1795396500094,1795395600094,NULL,NULL,NULL,NULL,1795396322508,NULL);
INSERT INTO leg VALUES (7,1,'ho-tich',1795396500098,1795395600098,NULL,NULL,NULL,NULL,1795396322508,NULL);
INSERT INTO leg VALUES (8,1,'ho-tich',1795396500102,1795395600102,'5','q5',1795395661167,1795395661169,1795395661169,'accepted');
INSERT INTO leg VALUES (9,1,'chung-thuc',1795396500122,1795395600122,NULL,NULL,NULL,NULL,1795395600131,NULL);
INSERT INTO leg VALUES (10,1,'ho-tich',1795396561176,1795395661176,'5','q5',1795395661176,1795395661176,1795395661186,'advice');
INSERT INTO leg VALUES (11,1,'ho-tich',1795396561273,1795395661273,NULL,NULL,NULL,NULL,1795396322508,NULL);
INSERT INTO leg VALUES (12,1,'ho-tich',1795396561281,1795395661281,NULL,NULL,NULL,NULL,1795396322508,NULL);
INSERT INTO leg VALUES (13,1,'ho-tich',1795397221326,1795396321326,'5','q5',1795396321326,1795396321326,1795396321343,'transferred');
INSERT INTO leg VALUES (13,2,'chung-thuc',1795397221326,1795396321343,'6','extra',1795396321345,NULL,1795396321349,'fee_paid');
INSERT INTO leg VALUES (13,3,'ho-tich',1795397221326,1795396321349,'5','q5',1795396321353,1795396321355,1795396321355,'fee_paid');
INSERT INTO leg VALUES (14,1,'ho-tich',1795397221424,1795396321424,NULL,NULL,NULL,NULL,1795396322508,NULL);
INSERT INTO leg VALUES (15,1,'ho-tich',1795483022558,1795482722558,NULL,NULL,NULL,NULL,1795482722561,NULL);
INSERT INTO leg VALUES (16,1,'chung-thuc',1795570042609,1795569142609,'6','q6',1795569402726,1795569422731,1795569422731,'result_returned');
INSERT INTO leg VALUES (17,1,'dang-ky-dat-dai',1795570062615,1795569162615,'1','q1',1795569942750,1795569962753,1795570402756,'refused');
INSERT INTO leg VALUES (18,1,'chinh-sach',1795570082621,1795569182621,'3','q3',1795570583776,1795570603779,1795570643809,'unrecorded');
INSERT INTO leg VALUES (19,1,'chung-thuc',1795570102627,1795569202627,'6','q6',1795569422731,NULL,1795570643809,NULL);
INSERT INTO leg VALUES (20,1,'dang-ky-dat-dai',1795570122632,1795569222632,'1','q1',1795570623782,NULL,1795570643809,NULL);
INSERT INTO leg VALUES (21,1,'chinh-sach',1795570142637,1795569242637,NULL,NULL,NULL,NULL,1795570643809,NULL);
INSERT INTO leg VALUES (22,1,'chung-thuc',1795569562642,1795569262642,'6','q6',1795569382723,1795569402726,1795569402726,'result_returned');
INSERT INTO leg VALUES (23,1,'dang-ky-dat-dai',1795569582647,1795569282647,'1','q1',1795569442736,1795569462739,1795569902742,'supplement');
INSERT INTO leg VALUES (24,1,'chinh-sach',1795569602652,1795569302652,'3','q3',1795570442764,NULL,1795570563773,NULL);
INSERT INTO leg VALUES (25,1,'chung-thuc',1795570222657,1795569322657,NULL,NULL,NULL,NULL,1795570643809,NULL);
INSERT INTO leg VALUES (26,1,'dang-ky-dat-dai',1795570242662,1795569342662,NULL,NULL,NULL,NULL,1795570643809,NULL);
INSERT INTO leg VALUES (27,1,'chinh-sach',1795570262667,1795569362667,NULL,NULL,NULL,NULL,1795570643809,NULL);
INSERT INTO leg VALUES (28,1,'ho-tich',1795655583919,1795654683919,'5','q5',1795655325058,NULL,1795655446067,NULL);
INSERT INTO leg VALUES (29,1,'ho-tich',1795655603925,1795654703925,'5','q5',1795655466070,NULL,1795655486073,'transferred');
INSERT INTO leg VALUES (29,2,'ho-tich',1795655603925,1795655486073,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (30,1,'ho-tich',1795655623930,1795654723930,'5','q5',1795655506076,1795655526079,1795655546082,'transferred');
INSERT INTO leg VALUES (30,2,'chung-thuc',1795655623930,1795655546082,'6','q6',1795655686103,1795655706106,1795655706106,'result_returned');
INSERT INTO leg VALUES (31,1,'ho-tich',1795655643935,1795654743935,'5','q5',1795655606091,1795655626094,NULL,NULL);
INSERT INTO leg VALUES (32,1,'ho-tich',1795655663940,1795654763940,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (33,1,'ho-tich',1795655683945,1795654783945,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (34,1,'ho-tich',1795655703950,1795654803950,'5','q5',1795655064027,NULL,1795655185036,NULL);
INSERT INTO leg VALUES (34,2,'ho-tich',1795655103950,1795655265048,'5','q5',1795655285051,1795655305054,1795655305054,'accepted');
INSERT INTO leg VALUES (35,1,'y-te',1795655723955,1795654823955,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (36,1,'ho-tich',1795655743960,1795654843960,NULL,NULL,NULL,NULL,1795655024018,NULL);
INSERT INTO leg VALUES (37,1,'chung-thuc',1795655763965,1795654863965,'6','q6',1795655726109,NULL,NULL,NULL);
INSERT INTO leg VALUES (38,1,'chung-thuc',1795655783971,1795654883971,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (39,1,'dang-ky-dat-dai',1795655803976,1795654903976,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (40,1,'xay-dung',1795655823982,1795654923982,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (41,1,'viec-khac',1795655843988,1795654943988,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (42,1,'ho-tich',1795655263994,1795654963994,'5','q5',1795655205039,1795655225042,1795655245045,NULL);
INSERT INTO leg VALUES (43,1,'thanh-tra',1795656706121,1795655806121,'2','q2',1795655806121,1795655806121,1795655826126,'left');
INSERT INTO leg VALUES (44,1,'kinh-te',1795658606195,1795657706195,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (45,1,'thi-dua',1795658626200,1795657726200,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO call VALUES (1,1,2,1,'5','q5',1795395600147,1795395600147,1,'priority',1795395600149,'undone',NULL);
INSERT INTO call VALUES (2,1,2,1,'5','q5',1795395600151,1795395600153,2,'priority',1795395661155,'absent',NULL);
INSERT INTO call VALUES (3,1,1,1,'5','q5',1795395661157,1795395661157,1,'longest',1795395661159,'started',NULL);
INSERT INTO call VALUES (4,1,8,1,'5','q5',1795395661167,1795395661167,1,'chosen',1795395661169,'started',NULL);
INSERT INTO call VALUES (5,1,2,2,'5','q5',1795395661172,1795395661172,1,'present',1795395661174,'transferred',1795395600151);
INSERT INTO call VALUES (6,1,10,1,'5','q5',1795395661176,1795395661176,1,'serve_now',1795395661176,'started',NULL);
INSERT INTO call VALUES (7,1,13,1,'5','q5',1795396321326,1795396321326,1,'serve_now',1795396321326,'started',NULL);
INSERT INTO call VALUES (8,1,13,2,'6','extra',1795396321345,1795396321345,1,'chosen',1795396321349,'transferred',1795396321326);
INSERT INTO call VALUES (9,1,13,3,'5','q5',1795396321353,1795396321353,1,'chosen',1795396321355,'started',1795396321326);
INSERT INTO call VALUES (10,3,22,1,'6','q6',1795569382723,1795569382723,1,'priority',1795569402726,'started',NULL);
INSERT INTO call VALUES (11,3,16,1,'6','q6',1795569402726,1795569402726,1,'longest',1795569422731,'started',NULL);
INSERT INTO call VALUES (12,3,19,1,'6','q6',1795569422731,1795569422731,1,'longest',1795570643809,'expired',NULL);
INSERT INTO call VALUES (13,3,23,1,'1','q1',1795569442736,1795569442736,1,'priority',1795569462739,'started',NULL);
INSERT INTO call VALUES (14,3,17,1,'1','q1',1795569942750,1795569942750,1,'longest',1795569962753,'started',NULL);
INSERT INTO call VALUES (15,3,24,1,'3','q3',1795570442764,1795570482770,3,'priority',1795570563773,'absent',NULL);
INSERT INTO call VALUES (16,3,18,1,'3','q3',1795570583776,1795570583776,1,'longest',1795570603779,'started',NULL);
INSERT INTO call VALUES (17,3,20,1,'1','q1',1795570623782,1795570623782,1,'longest',1795570643809,'expired',NULL);
INSERT INTO call VALUES (18,4,34,1,'5','q5',1795655064027,1795655104033,3,'priority',1795655185036,'absent',NULL);
INSERT INTO call VALUES (19,4,42,1,'5','q5',1795655205039,1795655205039,1,'priority',1795655225042,'started',NULL);
INSERT INTO call VALUES (20,4,34,2,'5','q5',1795655285051,1795655285051,1,'chosen',1795655305054,'started',1795655064027);
INSERT INTO call VALUES (21,4,28,1,'5','q5',1795655325058,1795655365064,3,'longest',1795655446067,'absent',NULL);
INSERT INTO call VALUES (22,4,29,1,'5','q5',1795655466070,1795655466070,1,'longest',1795655486073,'transferred',NULL);
INSERT INTO call VALUES (23,4,30,1,'5','q5',1795655506076,1795655506076,1,'longest',1795655526079,'started',NULL);
INSERT INTO call VALUES (24,4,31,1,'5','q5',1795655566085,1795655566085,1,'longest',1795655586088,'undone',NULL);
INSERT INTO call VALUES (25,4,31,1,'5','q5',1795655606091,1795655606091,1,'longest',1795655626094,'started',NULL);
INSERT INTO call VALUES (26,4,30,2,'6','q6',1795655686103,1795655686103,1,'longest',1795655706106,'started',1795655506076);
INSERT INTO call VALUES (27,4,37,1,'6','q6',1795655726109,1795655766115,3,'longest',NULL,NULL,NULL);
INSERT INTO call VALUES (28,4,43,1,'2','q2',1795655806121,1795655806121,1,'serve_now',1795655806121,'started',NULL);
INSERT INTO day_count VALUES (1,'series','a',14,101);
INSERT INTO day_count VALUES (1,'service','chung-thuc',3,0);
INSERT INTO day_count VALUES (1,'service','ho-tich',12,0);
INSERT INTO day_count VALUES (1,'service','y-te',0,0);
INSERT INTO day_count VALUES (2,'series','a',1,101);
INSERT INTO day_count VALUES (2,'service','ho-tich',1,0);
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
INSERT INTO event VALUES (1,'148eca0d',1795395600016,1795399200017,1795395600016,NULL,'centre.applied',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'dan-hai',NULL,'{"version":1}');
INSERT INTO event VALUES (2,'148eca0d',1795395600019,1795399200020,1795395600019,NULL,'procedures.imported',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-1','{"added":3,"codes":["1.000656","1.000894","1.001193"],"corrected":0,"count":3,"ended":0}');
INSERT INTO event VALUES (3,'148eca0d',1795395600021,1795399200037,1795395600021,1,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-23','request-2','{}');
INSERT INTO event VALUES (4,'148eca0d',1795395600038,1795399200039,1795395600038,NULL,'officer.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'extra','request-3','{"role":"officer"}');
INSERT INTO event VALUES (5,'148eca0d',1795395600041,1795399200042,1795395600041,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q2','request-4','{}');
INSERT INTO event VALUES (6,'148eca0d',1795395600045,1795399200046,1795395600045,1,'duty.started',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,'request-5','{}');
INSERT INTO event VALUES (7,'148eca0d',1795395600045,1795399200047,1795395600045,1,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-5','{"reason":null}');
INSERT INTO event VALUES (8,'148eca0d',1795395600049,1795399200050,1795395600049,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q5','request-6','{}');
INSERT INTO event VALUES (9,'148eca0d',1795395600053,1795399200054,1795395600053,1,'duty.started',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,'request-7','{}');
INSERT INTO event VALUES (10,'148eca0d',1795395600053,1795399200055,1795395600053,1,'desk.opened',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,'request-7','{"reason":null}');
INSERT INTO event VALUES (11,'148eca0d',1795395600057,1795399200058,1795395600057,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'extra',NULL,'{}');
INSERT INTO event VALUES (12,'148eca0d',1795395600061,1795399200062,1795395600061,1,'duty.started',1,'cli:test','administrator','cli:test','6','extra',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (13,'148eca0d',1795395600061,1795399200063,1795395600061,1,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (14,'148eca0d',1795395600065,1795399200066,1795395600065,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'hd1','request-8','{}');
INSERT INTO event VALUES (15,'148eca0d',1795395600069,1795399200070,1795395600069,NULL,'guide.signed_in',1,'kiosk:k1','terminal','kiosk:k1',NULL,'hd1',NULL,'kiosk:k1','request-9','{}');
INSERT INTO event VALUES (16,'148eca0d',1795395600073,1795399200074,1795395600073,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,1,'A001','request-10','{"origin":"cli","priority_class":null,"promised_at":1795396500073,"quoted":[1795395600000,1795395900000],"service":"ho-tich"}');
INSERT INTO event VALUES (17,'148eca0d',1795395600078,1795399200079,1795395600078,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,2,'A002','request-11','{"origin":"cli","priority_class":null,"promised_at":1795396500078,"quoted":[1795395600000,1795396500000],"service":"ho-tich"}');
INSERT INTO event VALUES (18,'148eca0d',1795395600082,1795399200083,1795395600082,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,3,'A003','request-12','{"origin":"cli","priority_class":null,"promised_at":1795396500082,"quoted":[1795395600000,1795397100000],"service":"ho-tich"}');
INSERT INTO event VALUES (19,'148eca0d',1795395600086,1795399200087,1795395600086,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,4,'A004','request-13','{"origin":"cli","priority_class":null,"promised_at":1795396500086,"quoted":[1795395600000,1795397100000],"service":"ho-tich"}');
INSERT INTO event VALUES (20,'148eca0d',1795395600090,1795399200091,1795395600090,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,5,'A005','request-14','{"origin":"cli","priority_class":null,"promised_at":1795396500090,"quoted":[1795396200000,1795397700000],"service":"ho-tich"}');
INSERT INTO event VALUES (21,'148eca0d',1795395600094,1795399200095,1795395600094,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,6,'A006','request-15','{"origin":"cli","priority_class":null,"promised_at":1795396500094,"quoted":[1795396200000,1795397700000],"service":"ho-tich"}');
INSERT INTO event VALUES (22,'148eca0d',1795395600098,1795399200099,1795395600098,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,7,'A007','request-16','{"origin":"cli","priority_class":null,"promised_at":1795396500098,"quoted":[1795396800000,1795398600000],"service":"ho-tich"}');
INSERT INTO event VALUES (23,'148eca0d',1795395600102,1795399200103,1795395600102,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,8,'A008','request-17','{"origin":"cli","priority_class":null,"promised_at":1795396500102,"quoted":[1795396800000,1795398600000],"service":"ho-tich"}');
INSERT INTO event VALUES (24,'148eca0d',1795395600104,1795399200105,1795395600104,1,'ticket.prioritised',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-18','{"priority_class":"priority"}');
INSERT INTO event VALUES (25,'148eca0d',1795395600106,1795399200107,1795395600106,1,'ticket.service_changed',1,'cli:test','administrator','cli:test',NULL,NULL,3,'A003','request-19','{"after":"chung-thuc","before":"ho-tich"}');
INSERT INTO event VALUES (26,'148eca0d',1795395600108,1795399200109,1795395600108,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,4,'p1','request-20','{"copy":0,"evidence":{"code":"replaced"},"job":4}');
INSERT INTO event VALUES (27,'148eca0d',1795395600108,1795399200110,1795395600108,1,'ticket.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,4,'A004','request-20','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (28,'148eca0d',1795395600111,1795399200112,1795395600111,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,5,'p1','request-21','{"copy":0,"evidence":{"code":"ended"},"job":5}');
INSERT INTO event VALUES (29,'148eca0d',1795395600111,1795399200113,1795395600111,1,'ticket.cancelled',1,'cli:test','administrator','cli:test',NULL,NULL,5,'A005','request-21','{"reason":"asked"}');
INSERT INTO event VALUES (30,'148eca0d',1795395600114,1795399200115,1795395600114,1,'desk.assigned',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,'request-22','{"helps":[],"reason":"Đông người","serves":["chung-thuc","giao-duc","ho-tich","kinh-te","y-te"]}');
INSERT INTO event VALUES (31,'148eca0d',1795395600116,1795399200117,1795395600116,1,'service.closed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'y-te','request-23','{"next_at":1795480200000,"reason":"Cán bộ ốm"}');
INSERT INTO event VALUES (32,'148eca0d',1795395600118,1795399200119,1795395600118,1,'service.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'y-te','request-24','{"reason":"Có người thay"}');
INSERT INTO event VALUES (33,'148eca0d',1795395600122,1795399200123,1795395600122,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,9,'A009','request-25','{"origin":"kiosk","priority_class":null,"promised_at":1795396500122,"quoted":[1795396800000,1795398600000],"service":"y-te"}');
INSERT INTO event VALUES (34,'148eca0d',1795395600127,1795399200128,1795395600127,1,'ticket.service_changed',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,9,'A009','request-26','{"after":"chung-thuc","before":"y-te"}');
INSERT INTO event VALUES (35,'148eca0d',1795395600127,1795399200129,1795395600127,NULL,'slip.superseded',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,9,'p1','request-26','{"copy":0,"evidence":{"code":"replaced"},"job":10}');
INSERT INTO event VALUES (36,'148eca0d',1795395600127,1795399200130,1795395600127,1,'ticket.reprinted',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,9,'A009','request-26','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (37,'148eca0d',1795395600131,1795399200132,1795395600131,NULL,'slip.superseded',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,9,'p1','request-27','{"copy":1,"evidence":{"code":"ended"},"job":11}');
INSERT INTO event VALUES (38,'148eca0d',1795395600131,1795399200133,1795395600131,1,'ticket.cancelled',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,9,'A009','request-27','{"reason":"asked"}');
INSERT INTO event VALUES (39,'148eca0d',1795395600135,1795399200136,1795395600135,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'gs1','request-28','{}');
INSERT INTO event VALUES (40,'148eca0d',1795395600139,1795399200140,1795395600139,NULL,'terminal.left',1,'kiosk:k1','terminal','kiosk:k1',NULL,'gs1',NULL,'kiosk:k1','request-29','{}');
INSERT INTO event VALUES (41,'148eca0d',1795395600141,1795399200142,1795395600141,1,'hall.held',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-30','{"reason":"Mất điện","until":null}');
INSERT INTO event VALUES (42,'148eca0d',1795395600143,1795399200144,1795395600143,1,'hall.resumed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-31','{"back":[],"reason":"Mất điện","recalled":[]}');
INSERT INTO event VALUES (43,'148eca0d',1795395600145,1795399200146,1795395600145,1,'hall.notice_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-32','{"text":{"vi":"Hôm nay có mưa bão."}}');
INSERT INTO event VALUES (44,'148eca0d',1795395600147,1795399200148,1795395600147,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-33','{"kept":true,"promised_at":1795395900078,"reason":"priority","why":null}');
INSERT INTO event VALUES (45,'148eca0d',1795395600149,1795399200150,1795395600149,1,'ticket.call_undone',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-34','{}');
INSERT INTO event VALUES (46,'148eca0d',1795395600151,1795399200152,1795395600151,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-35','{"kept":true,"promised_at":1795395900078,"reason":"priority","why":null}');
INSERT INTO event VALUES (47,'148eca0d',1795395600153,1795399200154,1795395600153,1,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-36','{}');
INSERT INTO event VALUES (48,'148eca0d',1795395661155,1795399200156,1795395661155,1,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-37','{}');
INSERT INTO event VALUES (49,'148eca0d',1795395661157,1795399200158,1795395661157,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-38','{"kept":true,"promised_at":1795396500073,"reason":"longest","why":null}');
INSERT INTO event VALUES (50,'148eca0d',1795395661159,1795399200160,1795395661159,1,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-39','{}');
INSERT INTO event VALUES (51,'148eca0d',1795395661161,1795399200162,1795395661161,1,'ticket.parked',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-40','{}');
INSERT INTO event VALUES (52,'148eca0d',1795395661163,1795399200164,1795395661163,1,'ticket.returned',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-41','{"after":"absent","rank_at":1795396200078}');
INSERT INTO event VALUES (53,'148eca0d',1795395661165,1795399200166,1795395661165,1,'ticket.returned',1,'cli:test','administrator','cli:test',NULL,NULL,1,'A001','request-42','{"after":"parked","rank_at":1795396500073}');
INSERT INTO event VALUES (54,'148eca0d',1795395661167,1795399200168,1795395661167,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',8,'A008','request-43','{"kept":true,"promised_at":1795396500102,"reason":"chosen","why":"đi cùng"}');
INSERT INTO event VALUES (55,'148eca0d',1795395661169,1795399200170,1795395661169,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,8,'p1','request-44','{"copy":0,"evidence":{"code":"ended"},"job":8}');
INSERT INTO event VALUES (56,'148eca0d',1795395661169,1795399200171,1795395661169,1,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',8,'A008','request-44','{"manner":"chosen","outcome":"accepted","procedure":null,"reason":null}');
INSERT INTO event VALUES (57,'148eca0d',1795395661172,1795399200173,1795395661172,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-45','{"kept":true,"promised_at":1795395900078,"reason":"present","why":null}');
INSERT INTO event VALUES (58,'148eca0d',1795395661174,1795399200175,1795395661174,1,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-46','{"to_desk":"6","to_service":null}');
INSERT INTO event VALUES (59,'148eca0d',1795395661176,1795399200177,1795395661176,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,10,'A010','request-47','{"origin":"desk","priority_class":null,"promised_at":1795396561176,"quoted":null,"service":"y-te"}');
INSERT INTO event VALUES (60,'148eca0d',1795395661176,1795399200178,1795395661176,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',10,'A010','request-47','{"kept":true,"promised_at":1795396561176,"reason":"serve_now","why":null}');
INSERT INTO event VALUES (61,'148eca0d',1795395661176,1795399200179,1795395661176,1,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',10,'A010','request-47','{}');
INSERT INTO event VALUES (62,'148eca0d',1795395661180,1795399200181,1795395661180,1,'ticket.service_changed',1,'cli:test','administrator','cli:test','5','q5',10,'A010','request-48','{"after":"ho-tich","before":"y-te"}');
INSERT INTO event VALUES (63,'148eca0d',1795395661182,1795399200183,1795395661182,1,'visit.rated',1,'kiosk:k1','terminal','kiosk:k1','5',NULL,10,'A010','request-49','{"before":null,"level":"dissatisfied","outcome_right":null,"source":"pad"}');
INSERT INTO event VALUES (64,'148eca0d',1795395661184,1795399200185,1795395661184,1,'visit.rated',1,'kiosk:k1','terminal','kiosk:k1','5',NULL,10,'A010','request-50','{"before":"dissatisfied","level":"satisfied","outcome_right":null,"source":"pad"}');
INSERT INTO event VALUES (65,'148eca0d',1795395661186,1795399200187,1795395661186,1,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,10,'p1','request-51','{"job":12,"paper":"visit","visit":1}');
INSERT INTO event VALUES (66,'148eca0d',1795395661186,1795399200188,1795395661186,1,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',10,'A010','request-51','{"manner":"chosen","outcome":"advice","procedure":"khac","reason":"other"}');
INSERT INTO event VALUES (67,'148eca0d',1795395661189,1795399200190,1795395661189,1,'visit.rated',1,'kiosk:k1','terminal','kiosk:k1','5',NULL,10,'A010','request-52','{"before":null,"level":"dissatisfied","outcome_right":true,"source":"kiosk"}');
INSERT INTO event VALUES (68,'148eca0d',1795395661191,1795399200192,1795395661191,1,'visit.rated',1,'kiosk:k1','terminal','kiosk:k1','5',NULL,10,'A010','request-53','{"before":"satisfied","level":"very_satisfied","outcome_right":null,"source":"pad"}');
INSERT INTO event VALUES (69,'148eca0d',1795395661193,1795399200194,1795395661193,1,'desk.paused',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-54','{"reason":"break"}');
INSERT INTO event VALUES (70,'148eca0d',1795395661195,1795399200196,1795395661195,1,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-55','{"reason":null}');
INSERT INTO event VALUES (71,'148eca0d',1795395661197,1795399200198,1795395661197,1,'duty.ended',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,'request-56','{"reason":"closed"}');
INSERT INTO event VALUES (72,'148eca0d',1795395661197,1795399200199,1795395661197,1,'desk.closed',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-56','{"reason":null}');
INSERT INTO event VALUES (73,'148eca0d',1795395661200,1795399200201,1795395661200,NULL,'alert.opened',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'help:kiosk:k1','request-57','{"severity":"warning"}');
INSERT INTO event VALUES (74,'148eca0d',1795395661200,1795399200202,1795395661200,NULL,'help.called',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'kiosk:k1','request-57','{}');
INSERT INTO event VALUES (75,'148eca0d',1795395661253,1795399200254,1795395661253,NULL,'centre.applied',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'dan-hai','request-58','{"version":2}');
INSERT INTO event VALUES (76,'148eca0d',1795395661258,1795399200259,1795395661258,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,1,'p1',NULL,'{"copy":0,"evidence":{},"job":1}');
INSERT INTO event VALUES (77,'148eca0d',1795395661262,1795399200263,1795395661262,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,2,'p1',NULL,'{"copy":0,"evidence":{},"job":2}');
INSERT INTO event VALUES (78,'148eca0d',1795395661264,1795399200265,1795395661264,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"evidence":{"code":"paper_out"},"state":"fault"}');
INSERT INTO event VALUES (79,'148eca0d',1795395661266,1795399200267,1795395661266,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p2',NULL,'{"evidence":{"code":"ok"},"state":"ok"}');
INSERT INTO event VALUES (80,'148eca0d',1795395661266,1795399200268,1795395661266,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,3,'p2',NULL,'{"before":"p1","copy":0,"job":3}');
INSERT INTO event VALUES (81,'148eca0d',1795395661266,1795399200269,1795395661266,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,6,'p2',NULL,'{"before":"p1","copy":0,"job":6}');
INSERT INTO event VALUES (82,'148eca0d',1795395661266,1795399200270,1795395661266,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,7,'p2',NULL,'{"before":"p1","copy":0,"job":7}');
INSERT INTO event VALUES (83,'148eca0d',1795395661266,1795399200271,1795395661266,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,4,'p2',NULL,'{"before":"p1","copy":1,"job":9}');
INSERT INTO event VALUES (84,'148eca0d',1795395661266,1795399200272,1795395661266,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,NULL,'p2',NULL,'{"before":"p1","copy":0,"job":12}');
INSERT INTO event VALUES (85,'148eca0d',1795395661273,1795399200274,1795395661273,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,11,'A011',NULL,'{"origin":"cli","priority_class":null,"promised_at":1795396561273,"quoted":[1795396200000,1795397700000],"service":"ho-tich"}');
INSERT INTO event VALUES (86,'148eca0d',1795395661276,1795399200277,1795395661276,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,11,'p2',NULL,'{"before":"p1","copy":0,"job":13}');
INSERT INTO event VALUES (87,'148eca0d',1795395661278,1795399200279,1795395661278,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"evidence":{"code":"ok"},"state":"ok"}');
INSERT INTO event VALUES (88,'148eca0d',1795395661278,1795399200280,1795395661278,NULL,'printer.roll_changed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"how":"sensor","learnt":null,"mm":240,"slips":2}');
INSERT INTO event VALUES (89,'148eca0d',1795395661281,1795399200282,1795395661281,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,12,'A012',NULL,'{"origin":"cli","priority_class":null,"promised_at":1795396561281,"quoted":[1795396200000,1795397700000],"service":"ho-tich"}');
INSERT INTO event VALUES (90,'148eca0d',1795396321284,1795399200285,1795396321284,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,12,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":14}');
INSERT INTO event VALUES (91,'148eca0d',1795396321287,1795399200288,1795396321287,NULL,'printer.probed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"answers":"12 12 12 12","fence":"process_id"}');
INSERT INTO event VALUES (92,'148eca0d',1795396321289,1795399200290,1795396321289,NULL,'alert.acknowledged',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'1','request-59','{}');
INSERT INTO event VALUES (93,'148eca0d',1795396321292,1795399200293,1795396321292,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9001','request-60','{"after":2,"before":1,"channel":"postal","dossier":1,"due_at":1796260321291,"procedure":"1.001193","received_at":1795396321292,"told":true}');
INSERT INTO event VALUES (94,'148eca0d',1795396321295,1795399200296,1795396321295,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9002','request-61','{"after":2,"before":1,"channel":"postal","dossier":2,"due_at":1796260321294,"procedure":"1.001193","received_at":1795396321295,"told":true}');
INSERT INTO event VALUES (95,'148eca0d',1795396321297,1795399200298,1795396321297,1,'batch.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261123-1','request-62','{"agency":"ubnd-xa","direction":"out","trip":"09:30"}');
INSERT INTO event VALUES (96,'148eca0d',1795396321299,1795399200300,1795396321299,1,'batch.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261123-1','request-63','{"code":"H21.25-261123-9001"}');
INSERT INTO event VALUES (97,'148eca0d',1795396321301,1795399200302,1795396321301,1,'batch.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261123-1','request-64','{"code":"H21.25-261123-9002"}');
INSERT INTO event VALUES (98,'148eca0d',1795396321303,1795399200304,1795396321303,1,'batch.removed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261123-1','request-65','{"code":"H21.25-261123-9002"}');
INSERT INTO event VALUES (99,'148eca0d',1795396321305,1795399200306,1795396321305,1,'dossier.processing',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9001','request-66','{"after":4,"batch":"BG-261123-1","before":2,"dossier":1}');
INSERT INTO event VALUES (100,'148eca0d',1795396321305,1795399200307,1795396321305,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-66','{"job":15,"paper":"handover"}');
INSERT INTO event VALUES (101,'148eca0d',1795396321305,1795399200308,1795396321305,1,'batch.sent',1,'cli:test','administrator','cli:test','5',NULL,NULL,'BG-261123-1','request-66','{"carrier":"Bưu điện","count":1,"job":15}');
INSERT INTO event VALUES (102,'148eca0d',1795396321309,1795399200310,1795396321309,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-67','{"copy":0,"evidence":{"code":"replaced"},"job":15}');
INSERT INTO event VALUES (103,'148eca0d',1795396321309,1795399200311,1795396321309,1,'batch.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261123-1','request-67','{"copy":1,"job":16,"printer":"p1"}');
INSERT INTO event VALUES (104,'148eca0d',1795396321312,1795399200313,1795396321312,1,'batch.arrived',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261123-1','request-68','{"code":"H21.25-261123-9001"}');
INSERT INTO event VALUES (105,'148eca0d',1795396321314,1795399200315,1795396321314,1,'batch.received',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'BG-261123-1','request-69','{"codes":["H21.25-261123-9001"],"count":1,"missing":[]}');
INSERT INTO event VALUES (106,'148eca0d',1795396321316,1795399200317,1795396321316,1,'dossier.processed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9001','request-70','{"after":9,"before":4,"dossier":1,"due_at":1796260321291,"reason":null,"result":"granted"}');
INSERT INTO event VALUES (107,'148eca0d',1795396321318,1795399200319,1795396321318,1,'dossier.posted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9001','request-71','{"dossier":1,"tracking":"RR1"}');
INSERT INTO event VALUES (108,'148eca0d',1795396321320,1795399200321,1795396321320,1,'dossier.came_back',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9001','request-72','{"dossier":1,"shelf":null,"tracking":"RR1"}');
INSERT INTO event VALUES (109,'148eca0d',1795396321322,1795399200323,1795396321322,1,'dossier.posted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9001','request-73','{"dossier":1,"tracking":"RR2"}');
INSERT INTO event VALUES (110,'148eca0d',1795396321324,1795399200325,1795396321324,1,'dossier.returned',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-9001','request-74','{"after":10,"before":9,"dossier":1,"due_at":1796260321291,"how":"post","processed_at":1795396321316}');
INSERT INTO event VALUES (111,'148eca0d',1795396321326,1795399200327,1795396321326,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,13,'A013','request-75','{"origin":"desk","priority_class":null,"promised_at":1795397221326,"quoted":null,"service":"ho-tich"}');
INSERT INTO event VALUES (112,'148eca0d',1795396321326,1795399200328,1795396321326,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',13,'A013','request-75','{"kept":true,"promised_at":1795397221326,"reason":"serve_now","why":null}');
INSERT INTO event VALUES (113,'148eca0d',1795396321326,1795399200329,1795396321326,1,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',13,'A013','request-75','{}');
INSERT INTO event VALUES (114,'148eca0d',1795396321330,1795399200331,1795396321330,1,'fee.demanded',1,'cli:test','administrator','cli:test','5',NULL,13,'1','request-76','{"amount_vnd":8000,"dossier":2,"fee_kind":"charge"}');
INSERT INTO event VALUES (115,'148eca0d',1795396321330,1795399200332,1795396321330,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-76','{"job":17,"paper":"fee"}');
INSERT INTO event VALUES (116,'148eca0d',1795396321333,1795399200334,1795396321333,1,'fee.demanded',1,'cli:test','administrator','cli:test','5',NULL,13,'2','request-77','{"amount_vnd":8000,"dossier":2,"fee_kind":"charge"}');
INSERT INTO event VALUES (117,'148eca0d',1795396321333,1795399200335,1795396321333,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-77','{"job":18,"paper":"fee"}');
INSERT INTO event VALUES (118,'148eca0d',1795396321336,1795399200337,1795396321336,1,'fee.demanded',1,'cli:test','administrator','cli:test','5',NULL,13,'3','request-78','{"amount_vnd":8000,"dossier":2,"fee_kind":"charge"}');
INSERT INTO event VALUES (119,'148eca0d',1795396321336,1795399200338,1795396321336,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-78','{"job":19,"paper":"fee"}');
INSERT INTO event VALUES (120,'148eca0d',1795396321339,1795399200340,1795396321339,1,'fee.waived',1,'cli:test','administrator','cli:test',NULL,NULL,13,'1','request-79','{"dossier":2,"reason":"poor"}');
INSERT INTO event VALUES (121,'148eca0d',1795396321341,1795399200342,1795396321341,1,'fee.cancelled',1,'cli:test','administrator','cli:test',NULL,NULL,13,'2','request-80','{"dossier":2,"why":"ghi nhầm"}');
INSERT INTO event VALUES (122,'148eca0d',1795396321343,1795399200344,1795396321343,1,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',13,'A013','request-81','{"to_desk":null,"to_service":"chung-thuc","way":"to_cashier"}');
INSERT INTO event VALUES (123,'148eca0d',1795396321345,1795399200346,1795396321345,1,'ticket.called',1,'cli:test','administrator','cli:test','6','extra',13,'A013','request-82','{"kept":true,"promised_at":1795397221326,"reason":"chosen","why":"nộp phí"}');
INSERT INTO event VALUES (124,'148eca0d',1795396321347,1795399200348,1795396321347,1,'fee.paid',1,'cli:test','administrator','cli:test','6',NULL,13,'3','request-83','{"amount_vnd":8000,"collector":"ubnd-xa","dossier":2,"method":"cash","number":"BL1"}');
INSERT INTO event VALUES (125,'148eca0d',1795396321349,1795399200350,1795396321349,1,'ticket.transferred',1,'cli:test','administrator','cli:test','6','extra',13,'A013','request-84','{"to_desk":"5","to_service":"ho-tich","way":"back"}');
INSERT INTO event VALUES (126,'148eca0d',1795396321351,1795399200352,1795396321351,1,'fee.refunded',1,'cli:test','administrator','cli:test','6',NULL,13,'3','request-85','{"amount_vnd":-8000,"dossier":2,"number":"PC1","why":"thu nhầm"}');
INSERT INTO event VALUES (127,'148eca0d',1795396321353,1795399200354,1795396321353,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',13,'A013','request-86','{"kept":true,"promised_at":1795397221326,"reason":"chosen","why":"quay lại"}');
INSERT INTO event VALUES (128,'148eca0d',1795396321355,1795399200356,1795396321355,1,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',13,'A013','request-87','{"manner":"chosen","outcome":"fee_paid","procedure":null,"reason":null}');
INSERT INTO event VALUES (129,'148eca0d',1795396321362,1795399200363,1795396321362,1,'dossier.registered',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7000','request-88','{"channel":"online","dossier":3,"procedure":"1.001193","received_at":1795396321362}');
INSERT INTO event VALUES (130,'148eca0d',1795396321364,1795399200365,1795396321364,1,'dossier.seen',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7000','request-89','{"dossier":3}');
INSERT INTO event VALUES (131,'148eca0d',1795396321366,1795399200367,1795396321366,1,'dossier.registered',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7001','request-90','{"channel":"online","dossier":4,"procedure":"1.001193","received_at":1795396321366}');
INSERT INTO event VALUES (132,'148eca0d',1795396321368,1795399200369,1795396321368,1,'dossier.seen',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7001','request-91','{"dossier":4}');
INSERT INTO event VALUES (133,'148eca0d',1795396321370,1795399200371,1795396321370,1,'dossier.registered',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7002','request-92','{"channel":"online","dossier":5,"procedure":"1.001193","received_at":1795396321370}');
INSERT INTO event VALUES (134,'148eca0d',1795396321372,1795399200373,1795396321372,1,'dossier.seen',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7002','request-93','{"dossier":5}');
INSERT INTO event VALUES (135,'148eca0d',1795396321374,1795399200375,1795396321374,1,'dossier.registered',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7003','request-94','{"channel":"online","dossier":6,"procedure":"1.001193","received_at":1795396321374}');
INSERT INTO event VALUES (136,'148eca0d',1795396321376,1795399200377,1795396321376,1,'dossier.seen',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7003','request-95','{"dossier":6}');
INSERT INTO event VALUES (137,'148eca0d',1795396321378,1795399200379,1795396321378,1,'dossier.code_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-96','{"before":"H21.25-261123-7000","dossier":3}');
INSERT INTO event VALUES (138,'148eca0d',1795396321380,1795399200381,1795396321380,1,'dossier.refused',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7001','request-97','{"after":3,"before":1,"dossier":4,"reason":"not_competent"}');
INSERT INTO event VALUES (139,'148eca0d',1795396321382,1795399200383,1795396321382,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-98','{"after":2,"before":1,"channel":"online","dossier":3,"due_at":1796260321361,"procedure":"1.001193","received_at":1795396321362,"told":true}');
INSERT INTO event VALUES (140,'148eca0d',1795396321384,1795399200385,1795396321384,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7002','request-99','{"after":2,"before":1,"channel":"online","dossier":5,"due_at":1796260321361,"procedure":"1.001193","received_at":1795396321370,"told":true}');
INSERT INTO event VALUES (141,'148eca0d',1795396321386,1795399200387,1795396321386,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7003','request-100','{"after":2,"before":1,"channel":"online","dossier":6,"due_at":1796260321361,"procedure":"1.001193","received_at":1795396321374,"told":true}');
INSERT INTO event VALUES (142,'148eca0d',1795396321388,1795399200389,1795396321388,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-101','{"job":20,"paper":"dossier"}');
INSERT INTO event VALUES (143,'148eca0d',1795396321388,1795399200390,1795396321388,1,'dossier.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-101','{"copy":0,"dossier":3,"job":20,"printer":"p1"}');
INSERT INTO event VALUES (144,'148eca0d',1795396321391,1795399200392,1795396321391,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p2','request-102','{"copy":0,"evidence":{"code":"replaced"},"job":12}');
INSERT INTO event VALUES (145,'148eca0d',1795396321391,1795399200393,1795396321391,1,'visit.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,10,'A010','request-102','{"copy":1,"job":21,"printer":"p1","visit":1}');
INSERT INTO event VALUES (146,'148eca0d',1795396321394,1795399200395,1795396321394,1,'dossier.withdrawn',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7002','request-103','{"after":7,"before":2,"dossier":5,"reason":"asked"}');
INSERT INTO event VALUES (147,'148eca0d',1795396321396,1795399200397,1795396321396,1,'dossier.processing',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7003','request-104','{"after":4,"before":2,"dossier":6}');
INSERT INTO event VALUES (148,'148eca0d',1795396321398,1795399200399,1795396321398,1,'dossier.stopped',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-7003','request-105','{"after":8,"before":4,"dossier":6,"reason":"not_completed"}');
INSERT INTO event VALUES (149,'148eca0d',1795396321400,1795399200401,1795396321400,1,'dossier.processing',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-106','{"after":4,"before":2,"dossier":3}');
INSERT INTO event VALUES (150,'148eca0d',1795396321400,1795399200402,1795396321400,1,'dossier.step',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-106','{"dossier":3,"step":"appraised"}');
INSERT INTO event VALUES (151,'148eca0d',1795396321403,1795399200404,1795396321403,1,'dossier.supplement_asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-107','{"after":5,"before":4,"contrary":false,"dossier":3,"late":false,"paper":false,"position":1,"reason":"missing","stage":"processing","why":null}');
INSERT INTO event VALUES (152,'148eca0d',1795396321405,1795399200406,1795396321405,1,'dossier.completed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-108','{"after":4,"before":5,"channel":"online","dossier":3,"due_at":1796260321361,"procedure":"1.001193","received_at":1795396321362,"told":true}');
INSERT INTO event VALUES (153,'148eca0d',1795396321407,1795399200408,1795396321407,1,'dossier.payment_demanded',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-109','{"after":6,"before":4,"dossier":3}');
INSERT INTO event VALUES (154,'148eca0d',1795396321409,1795399200410,1795396321409,1,'dossier.payment_made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-110','{"after":4,"before":6,"dossier":3,"due_at":1796260321361}');
INSERT INTO event VALUES (155,'148eca0d',1795396321411,1795399200412,1795396321411,1,'dossier.rescheduled',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-111','{"contrary":false,"dossier":3,"late":false,"letter_no":"12/VP","new_due_at":1796346721361,"old_due_at":1796260321361,"reason":"workload","why":null}');
INSERT INTO event VALUES (156,'148eca0d',1795396321414,1795399200415,1795396321414,1,'dossier.told',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-113','{"dossier":3,"how":"phone","notice":"rescheduled"}');
INSERT INTO event VALUES (157,'148eca0d',1795396321416,1795399200417,1795396321416,1,'dossier.paper',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-114','{"dossier":3,"form":"apology","people":false}');
INSERT INTO event VALUES (158,'148eca0d',1795396321418,1795399200419,1795396321418,1,'dossier.processed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-115','{"after":9,"before":4,"dossier":3,"due_at":1796346721361,"reason":null,"result":"granted"}');
INSERT INTO event VALUES (159,'148eca0d',1795396321420,1795399200421,1795396321420,1,'dossier.shelved',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-116','{"dossier":3,"shelf":"B2"}');
INSERT INTO event VALUES (160,'148eca0d',1795396321424,1795399200425,1795396321424,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,14,'A014','request-117','{"dossier":3,"origin":"cli","priority_class":null,"promised_at":1795397221424,"quoted":[1795397100000,1795398600000],"service":"ho-tich"}');
INSERT INTO event VALUES (161,'148eca0d',1795396321426,1795399200427,1795396321426,1,'dossier.returned',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-118','{"after":10,"before":9,"dossier":3,"due_at":1796346721361,"how":"receipt_shown","processed_at":1795396321418}');
INSERT INTO event VALUES (162,'148eca0d',1795396321428,1795399200429,1795396321428,1,'dossier.reopened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261123-8000','request-119','{"after":4,"before":10,"dossier":3,"due_at":1795741921428,"was_processed_at":1795396321418,"why":"sai họ tên"}');
INSERT INTO event VALUES (163,'148eca0d',1795385521430,1795399200432,1795396321431,NULL,'dossier.registered',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261101-0001','request-120','{"channel":"online","dossier":7,"procedure":"1.001193","received_at":1795385521430,"source":"tinh"}');
INSERT INTO event VALUES (164,'148eca0d',1795389121430,1795399200433,1795396321431,NULL,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261101-0001','request-120','{"after":2,"before":1,"channel":"online","dossier":7,"due_at":1795399921430,"procedure":"1.001193","received_at":1795385521430,"told":true}');
INSERT INTO event VALUES (165,'148eca0d',1795392721430,1795399200434,1795396321431,NULL,'dossier.processing',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261101-0001','request-120','{"after":4,"before":2,"dossier":7}');
INSERT INTO event VALUES (166,'148eca0d',1795392721430,1795399200435,1795396321431,NULL,'dossier.supplement_asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'H21.25-261101-0001','request-120','{"after":5,"before":4,"contrary":false,"dossier":7,"late":false,"paper":false,"position":1,"reason":"other","stage":"processing","why":null}');
INSERT INTO event VALUES (167,'148eca0d',1795396321431,1795399200436,1795396321431,NULL,'exchange.imported',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'tinh','request-120','{"again":1,"by":"cli:test","matched":2,"moved":1,"new":1,"rejected":1}');
INSERT INTO event VALUES (168,'148eca0d',1795396321438,1795399200439,1795396321438,NULL,'centre.applied',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'dan-hai','request-121','{"version":3}');
INSERT INTO event VALUES (169,'148eca0d',1795396321440,1795399200441,1795396321440,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0001','request-122','{"after":2,"before":1,"channel":"postal","dossier":8,"due_at":1795429800000,"procedure":"1.001193","received_at":1795396321440,"told":false}');
INSERT INTO event VALUES (170,'148eca0d',1795396321440,1795399200442,1795396321440,1,'person.postponed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0001','request-122','{"dossier":8}');
INSERT INTO event VALUES (171,'148eca0d',1795396321443,1795399200444,1795396321443,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0002','request-123','{"after":2,"before":1,"channel":"postal","dossier":9,"due_at":1795429800000,"procedure":"1.001193","received_at":1795396321443,"told":false}');
INSERT INTO event VALUES (172,'148eca0d',1795396321443,1795399200445,1795396321443,1,'person.postponed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0002','request-123','{"dossier":9}');
INSERT INTO event VALUES (173,'148eca0d',1795396321447,1795399200448,1795396321447,1,'person.put',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0001','request-124','{"dossier":8,"removed":[],"roles":["owner"]}');
INSERT INTO event VALUES (174,'148eca0d',1795396321449,1795399200450,1795396321449,1,'person.read',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0001',NULL,'{"dossier":8,"roles":["owner"]}');
INSERT INTO event VALUES (175,'148eca0d',1795396321452,1795399200453,1795396321452,1,'person.put',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0002','request-125','{"dossier":9,"removed":[],"roles":["owner"]}');
INSERT INTO event VALUES (176,'148eca0d',1795396321454,1795399200455,1795396321454,1,'person.read',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0002',NULL,'{"dossier":9,"roles":["owner"]}');
INSERT INTO event VALUES (177,'148eca0d',1795396321456,1795399200457,1795396321456,1,'person.purged',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0002','request-126','{"dossier":9,"roles":["owner"],"rule":"asked","why":"xin"}');
INSERT INTO event VALUES (178,'148eca0d',1795396321462,1795399200463,1795396321462,1,'dossier.accepted',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'TAM-DANHAI-261123-0003','request-128','{"after":2,"before":1,"channel":"online","dossier":10,"due_at":1795396321462,"procedure":"1.001193","received_at":1795396321462,"told":true}');
INSERT INTO event VALUES (179,'148eca0d',1795396322464,1795399200465,1795396322464,NULL,'alert.opened',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'dossier_asked_late:TAM-DANHAI-261123-0003','request-129','{"date":"2026-11-23","severity":"warning"}');
INSERT INTO event VALUES (180,'148eca0d',1795396322464,1795399200466,1795396322464,1,'dossier.asked_late',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'TAM-DANHAI-261123-0003','request-129','{"dossier":10,"due_at":1795396321462}');
INSERT INTO event VALUES (181,'148eca0d',1795396322467,1795399200483,1795396322467,NULL,'clock.confirmed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-130','{"drift_ms":0}');
INSERT INTO event VALUES (182,'148eca0d',1795396322484,1795399200485,1795396322484,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'b511399b3083c0ad89b54d9b9fb30dbb7b60a8aca0b396e6001fcc48aa321980','request-131','{"signed":true,"through":181,"why":"on_demand"}');
INSERT INTO event VALUES (183,'148eca0d',1795396322487,1795399200488,1795396322487,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-132','{"job":22,"paper":"test"}');
INSERT INTO event VALUES (184,'148eca0d',1795396322489,1795399200490,1795396322489,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-133','{"job":23,"paper":"numbers"}');
INSERT INTO event VALUES (185,'148eca0d',1795396322491,1795399200492,1795396322491,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-134','{"job":24,"paper":"seal"}');
INSERT INTO event VALUES (186,'148eca0d',1795396322494,1795399200495,1795396322494,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-135','{"job":25,"paper":"report"}');
INSERT INTO event VALUES (187,'148eca0d',1795396322496,1795399200497,1795396322496,NULL,'printer.roll_changed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-136','{"how":"said","learnt":null,"mm":0,"slips":0}');
INSERT INTO event VALUES (188,'148eca0d',1795396322498,1795399200499,1795396322498,NULL,'printer.recovery',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-137','{}');
INSERT INTO event VALUES (189,'148eca0d',1795396322508,1795399200509,1795396322508,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-138','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (190,'148eca0d',1795396322508,1795399200510,1795396322508,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,2,'p1','request-138','{"job":26,"paper":"appointment"}');
INSERT INTO event VALUES (191,'148eca0d',1795396322508,1795399200511,1795396322508,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,1,'A001','request-138','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (192,'148eca0d',1795396322508,1795399200512,1795396322508,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,1,'p1','request-138','{"job":27,"paper":"appointment"}');
INSERT INTO event VALUES (193,'148eca0d',1795396322508,1795399200513,1795396322508,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,3,'p2','request-138','{"copy":0,"evidence":{"code":"ended"},"job":3}');
INSERT INTO event VALUES (194,'148eca0d',1795396322508,1795399200514,1795396322508,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,3,'A003','request-138','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (195,'148eca0d',1795396322508,1795399200515,1795396322508,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,3,'p1','request-138','{"job":28,"paper":"appointment"}');
INSERT INTO event VALUES (196,'148eca0d',1795396322508,1795399200516,1795396322508,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,4,'p2','request-138','{"copy":1,"evidence":{"code":"ended"},"job":9}');
INSERT INTO event VALUES (197,'148eca0d',1795396322508,1795399200517,1795396322508,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,4,'A004','request-138','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (198,'148eca0d',1795396322508,1795399200518,1795396322508,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,4,'p1','request-138','{"job":29,"paper":"appointment"}');
INSERT INTO event VALUES (199,'148eca0d',1795396322508,1795399200519,1795396322508,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,6,'p2','request-138','{"copy":0,"evidence":{"code":"ended"},"job":6}');
INSERT INTO event VALUES (200,'148eca0d',1795396322508,1795399200520,1795396322508,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,6,'A006','request-138','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (201,'148eca0d',1795396322508,1795399200521,1795396322508,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,6,'p1','request-138','{"job":30,"paper":"appointment"}');
INSERT INTO event VALUES (202,'148eca0d',1795396322508,1795399200522,1795396322508,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,7,'p2','request-138','{"copy":0,"evidence":{"code":"ended"},"job":7}');
INSERT INTO event VALUES (203,'148eca0d',1795396322508,1795399200523,1795396322508,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,7,'A007','request-138','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (204,'148eca0d',1795396322508,1795399200524,1795396322508,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,7,'p1','request-138','{"job":31,"paper":"appointment"}');
INSERT INTO event VALUES (205,'148eca0d',1795396322508,1795399200525,1795396322508,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,11,'p2','request-138','{"copy":0,"evidence":{"code":"ended"},"job":13}');
INSERT INTO event VALUES (206,'148eca0d',1795396322508,1795399200526,1795396322508,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,11,'A011','request-138','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (207,'148eca0d',1795396322508,1795399200527,1795396322508,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,11,'p1','request-138','{"job":32,"paper":"appointment"}');
INSERT INTO event VALUES (208,'148eca0d',1795396322508,1795399200528,1795396322508,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,12,'A012','request-138','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (209,'148eca0d',1795396322508,1795399200529,1795396322508,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,12,'p1','request-138','{"job":33,"paper":"appointment"}');
INSERT INTO event VALUES (210,'148eca0d',1795396322508,1795399200530,1795396322508,1,'ticket.sent_home',1,'cli:test','administrator','cli:test',NULL,NULL,14,'A014','request-138','{"before":"waiting","comes_at":1795480200000,"why":"Mất điện"}');
INSERT INTO event VALUES (211,'148eca0d',1795396322508,1795399200531,1795396322508,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,14,'p1','request-138','{"job":34,"paper":"appointment"}');
INSERT INTO event VALUES (212,'148eca0d',1795396322532,1795399200533,1795396322532,1,'duty.ended',1,'cli:test','administrator','cli:test','6','extra',NULL,NULL,'request-139','{"reason":"day_closed"}');
INSERT INTO event VALUES (213,'148eca0d',1795396322532,1795399200534,1795396322532,1,'duty.ended',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,'request-139','{"reason":"day_closed"}');
INSERT INTO event VALUES (214,'148eca0d',1795396322532,1795399200535,1795396322532,1,'desk.closed',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,'request-139','{"reason":"day_closed"}');
INSERT INTO event VALUES (215,'148eca0d',1795396322532,1795399200536,1795396322532,1,'desk.closed',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,'request-139','{"reason":"day_closed"}');
INSERT INTO event VALUES (216,'148eca0d',1795396322532,1795399200537,1795396322532,1,'day.closed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-23','request-139','{"counts":{"expired":0,"unrecorded":0},"why":"Mất điện"}');
INSERT INTO event VALUES (217,'148eca0d',1795396322532,1795399200538,1795396322532,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'c4bcff97a0afd80549ad8933b37b8a19bd109b8a078109857a1a140924d4ddbc','request-139','{"signed":true,"through":216,"why":"day_closed"}');
INSERT INTO event VALUES (218,'148eca0d',1795482722539,1795399200555,1795482722539,2,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-24','request-140','{}');
INSERT INTO event VALUES (219,'148eca0d',1795482722558,1795399200559,1795482722558,2,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,15,'A001','request-141','{"origin":"appointment","priority_class":"priority","promised_at":1795483022558,"quoted":null,"service":"ho-tich"}');
INSERT INTO event VALUES (220,'148eca0d',1795482722561,1795399200562,1795482722561,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,15,'p1','request-142','{"copy":0,"evidence":{"code":"ended"},"job":35}');
INSERT INTO event VALUES (221,'148eca0d',1795482722561,1795399200563,1795482722561,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,15,'A001','request-142','{"before":"waiting","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (222,'148eca0d',1795482722561,1795399200564,1795482722561,2,'day.closed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-24','request-142','{"counts":{"expired":1,"unrecorded":0},"why":null}');
INSERT INTO event VALUES (223,'148eca0d',1795482722561,1795399200565,1795482722561,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'6137233b2383c67a7916951f00c4f8198caa37ea062837ae86ededc758557872','request-142','{"signed":true,"through":222,"why":"day_closed"}');
INSERT INTO event VALUES (224,'148eca0d',1795569122567,1795399200568,1795569122567,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q1',NULL,'{}');
INSERT INTO event VALUES (225,'148eca0d',1795569122571,1795399200587,1795569122571,3,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-25',NULL,'{}');
INSERT INTO event VALUES (226,'148eca0d',1795569122571,1795399200588,1795569122571,3,'duty.started',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (227,'148eca0d',1795569122571,1795399200589,1795569122571,3,'desk.opened',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (228,'148eca0d',1795569122591,1795399200592,1795569122591,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q3',NULL,'{}');
INSERT INTO event VALUES (229,'148eca0d',1795569122595,1795399200596,1795569122595,3,'duty.started',1,'cli:test','administrator','cli:test','3','q3',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (230,'148eca0d',1795569122595,1795399200597,1795569122595,3,'desk.opened',1,'cli:test','administrator','cli:test','3',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (231,'148eca0d',1795569122599,1795399200600,1795569122599,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q6',NULL,'{}');
INSERT INTO event VALUES (232,'148eca0d',1795569122603,1795399200604,1795569122603,3,'duty.started',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (233,'148eca0d',1795569122603,1795399200605,1795569122603,3,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (234,'148eca0d',1795569142609,1795399200610,1795569142609,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,16,'H001','ticket.issue:1795569142606:1','{"origin":"kiosk","priority_class":null,"promised_at":1795570042609,"quoted":[1795569120000,1795569300000],"service":"chung-thuc"}');
INSERT INTO event VALUES (235,'148eca0d',1795569162615,1795399200616,1795569162615,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,17,'L001','ticket.issue:1795569162611:2','{"origin":"kiosk","priority_class":null,"promised_at":1795570062615,"quoted":[1795569120000,1795569300000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (236,'148eca0d',1795569182621,1795399200622,1795569182621,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,18,'U001','ticket.issue:1795569182617:3','{"origin":"kiosk","priority_class":null,"promised_at":1795570082621,"quoted":[1795569180000,1795570500000],"service":"chinh-sach"}');
INSERT INTO event VALUES (237,'148eca0d',1795569202627,1795399200628,1795569202627,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,19,'H002','ticket.issue:1795569202623:4','{"origin":"kiosk","priority_class":null,"promised_at":1795570102627,"quoted":[1795569180000,1795570200000],"service":"chung-thuc"}');
INSERT INTO event VALUES (238,'148eca0d',1795569222632,1795399200633,1795569222632,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,20,'L002','ticket.issue:1795569222629:5','{"origin":"kiosk","priority_class":null,"promised_at":1795570122632,"quoted":[1795569600000,1795570800000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (239,'148eca0d',1795569242637,1795399200638,1795569242637,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,21,'U002','ticket.issue:1795569242634:6','{"origin":"kiosk","priority_class":null,"promised_at":1795570142637,"quoted":[1795569300000,1795570500000],"service":"chinh-sach"}');
INSERT INTO event VALUES (240,'148eca0d',1795569262642,1795399200643,1795569262642,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,22,'H003','ticket.issue:1795569262639:7','{"origin":"kiosk","priority_class":"priority","promised_at":1795569562642,"quoted":[1795569240000,1795570200000],"service":"chung-thuc"}');
INSERT INTO event VALUES (241,'148eca0d',1795569282647,1795399200648,1795569282647,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,23,'L003','ticket.issue:1795569282644:8','{"origin":"kiosk","priority_class":"priority","promised_at":1795569582647,"quoted":[1795569240000,1795569600000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (242,'148eca0d',1795569302652,1795399200653,1795569302652,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,24,'U003','ticket.issue:1795569302649:9','{"origin":"kiosk","priority_class":"priority","promised_at":1795569602652,"quoted":[1795569300000,1795570500000],"service":"chinh-sach"}');
INSERT INTO event VALUES (243,'148eca0d',1795569322657,1795399200658,1795569322657,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,25,'H004','ticket.issue:1795569322654:10','{"origin":"kiosk","priority_class":null,"promised_at":1795570222657,"quoted":[1795569600000,1795571400000],"service":"chung-thuc"}');
INSERT INTO event VALUES (244,'148eca0d',1795569342662,1795399200663,1795569342662,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,26,'L004','ticket.issue:1795569342659:11','{"origin":"kiosk","priority_class":null,"promised_at":1795570242662,"quoted":[1795571100000,1795573200000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (245,'148eca0d',1795569362667,1795399200668,1795569362667,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,27,'U004','ticket.issue:1795569362664:12','{"origin":"kiosk","priority_class":null,"promised_at":1795570262667,"quoted":[1795570500000,1795572600000],"service":"chinh-sach"}');
INSERT INTO event VALUES (246,'148eca0d',1795569362671,1795399200672,1795569362671,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":1,"evidence":{"status":"12"},"job":16}');
INSERT INTO event VALUES (247,'148eca0d',1795569362674,1795399200675,1795569362674,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":17}');
INSERT INTO event VALUES (248,'148eca0d',1795569362674,1795399200676,1795569362674,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":18}');
INSERT INTO event VALUES (249,'148eca0d',1795569362674,1795399200677,1795569362674,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":19}');
INSERT INTO event VALUES (250,'148eca0d',1795569362674,1795399200678,1795569362674,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":20}');
INSERT INTO event VALUES (251,'148eca0d',1795569362674,1795399200679,1795569362674,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":1,"evidence":{"code":"late"},"job":21}');
INSERT INTO event VALUES (252,'148eca0d',1795569362674,1795399200680,1795569362674,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":22}');
INSERT INTO event VALUES (253,'148eca0d',1795569362674,1795399200681,1795569362674,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":23}');
INSERT INTO event VALUES (254,'148eca0d',1795569362684,1795399200685,1795569362684,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":24}');
INSERT INTO event VALUES (255,'148eca0d',1795569362688,1795399200689,1795569362688,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":25}');
INSERT INTO event VALUES (256,'148eca0d',1795569362692,1795399200693,1795569362692,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":26}');
INSERT INTO event VALUES (257,'148eca0d',1795569362696,1795399200697,1795569362696,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":27}');
INSERT INTO event VALUES (258,'148eca0d',1795569362700,1795399200701,1795569362700,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":28}');
INSERT INTO event VALUES (259,'148eca0d',1795569362704,1795399200705,1795569362704,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":29}');
INSERT INTO event VALUES (260,'148eca0d',1795569362708,1795399200709,1795569362708,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":30}');
INSERT INTO event VALUES (261,'148eca0d',1795569362712,1795399200713,1795569362712,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":31}');
INSERT INTO event VALUES (262,'148eca0d',1795569362716,1795399200717,1795569362716,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":32}');
INSERT INTO event VALUES (263,'148eca0d',1795569362720,1795399200721,1795569362720,NULL,'slip.unknown',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":33}');
INSERT INTO event VALUES (264,'148eca0d',1795569382723,1795399200724,1795569382723,3,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',22,'H003','desk.next:1795569382722:13','{"kept":true,"promised_at":1795569562642,"reason":"priority","why":null}');
INSERT INTO event VALUES (265,'148eca0d',1795569402726,1795399200727,1795569402726,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,22,'p1','desk.next:1795569402725:14','{"copy":0,"evidence":{"code":"ended"},"job":42}');
INSERT INTO event VALUES (266,'148eca0d',1795569402726,1795399200728,1795569402726,3,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',22,'H003','desk.next:1795569402725:14','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (267,'148eca0d',1795569402726,1795399200729,1795569402726,3,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',16,'H001','desk.next:1795569402725:14','{"kept":true,"promised_at":1795570042609,"reason":"longest","why":null}');
INSERT INTO event VALUES (268,'148eca0d',1795569422731,1795399200732,1795569422731,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,16,'p1','desk.next:1795569422730:15','{"copy":0,"evidence":{"code":"ended"},"job":36}');
INSERT INTO event VALUES (269,'148eca0d',1795569422731,1795399200733,1795569422731,3,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',16,'H001','desk.next:1795569422730:15','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (270,'148eca0d',1795569422731,1795399200734,1795569422731,3,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',19,'H002','desk.next:1795569422730:15','{"kept":true,"promised_at":1795570102627,"reason":"longest","why":null}');
INSERT INTO event VALUES (271,'148eca0d',1795569442736,1795399200737,1795569442736,3,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',23,'L003','desk.next:1795569442735:16','{"kept":true,"promised_at":1795569582647,"reason":"priority","why":null}');
INSERT INTO event VALUES (272,'148eca0d',1795569462739,1795399200740,1795569462739,3,'ticket.started',1,'cli:test','administrator','cli:test','1','q1',23,'L003','desk.start:1795569462738:17','{}');
INSERT INTO event VALUES (273,'148eca0d',1795569902742,1795399200743,1795569902742,3,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,23,'p1','desk.finish:1795569902741:18','{"job":48,"paper":"visit","visit":2}');
INSERT INTO event VALUES (274,'148eca0d',1795569902742,1795399200744,1795569902742,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,23,'p1','desk.finish:1795569902741:18','{"copy":0,"evidence":{"code":"ended"},"job":43}');
INSERT INTO event VALUES (275,'148eca0d',1795569902742,1795399200745,1795569902742,3,'ticket.finished',1,'cli:test','administrator','cli:test','1','q1',23,'L003','desk.finish:1795569902741:18','{"manner":"chosen","outcome":"supplement","procedure":"khac","reason":"missing"}');
INSERT INTO event VALUES (276,'148eca0d',1795569922747,1795399200748,1795569922747,3,'visit.rated',1,'pad:1','terminal','pad:1','1',NULL,23,'L003','visit.rate:1795569922746:19','{"before":null,"level":"dissatisfied","outcome_right":null,"source":"pad"}');
INSERT INTO event VALUES (277,'148eca0d',1795569942750,1795399200751,1795569942750,3,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',17,'L001','desk.next:1795569942749:20','{"kept":true,"promised_at":1795570062615,"reason":"longest","why":null}');
INSERT INTO event VALUES (278,'148eca0d',1795569962753,1795399200754,1795569962753,3,'ticket.started',1,'cli:test','administrator','cli:test','1','q1',17,'L001','desk.start:1795569962752:21','{}');
INSERT INTO event VALUES (279,'148eca0d',1795570402756,1795399200757,1795570402756,3,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,17,'p1','desk.finish:1795570402755:22','{"job":49,"paper":"visit","visit":3}');
INSERT INTO event VALUES (280,'148eca0d',1795570402756,1795399200758,1795570402756,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,17,'p1','desk.finish:1795570402755:22','{"copy":0,"evidence":{"code":"ended"},"job":37}');
INSERT INTO event VALUES (281,'148eca0d',1795570402756,1795399200759,1795570402756,3,'ticket.finished',1,'cli:test','administrator','cli:test','1','q1',17,'L001','desk.finish:1795570402755:22','{"manner":"chosen","outcome":"refused","procedure":"khac","reason":"not_competent"}');
INSERT INTO event VALUES (282,'148eca0d',1795570422761,1795399200762,1795570422761,3,'visit.rated',1,'pad:1','terminal','pad:1','1',NULL,17,'L001','visit.rate:1795570422760:23','{"before":null,"level":"dissatisfied","outcome_right":null,"source":"pad"}');
INSERT INTO event VALUES (283,'148eca0d',1795570442764,1795399200765,1795570442764,3,'ticket.called',1,'cli:test','administrator','cli:test','3','q3',24,'U003','desk.next:1795570442763:24','{"kept":false,"promised_at":1795569602652,"reason":"priority","why":null}');
INSERT INTO event VALUES (284,'148eca0d',1795570462767,1795399200768,1795570462767,3,'ticket.recalled',1,'cli:test','administrator','cli:test','3','q3',24,'U003','desk.recall:1795570462766:25','{}');
INSERT INTO event VALUES (285,'148eca0d',1795570482770,1795399200771,1795570482770,3,'ticket.recalled',1,'cli:test','administrator','cli:test','3','q3',24,'U003','desk.recall:1795570482769:26','{}');
INSERT INTO event VALUES (286,'148eca0d',1795570563773,1795399200774,1795570563773,3,'ticket.absent',1,'cli:test','administrator','cli:test','3','q3',24,'U003','desk.absent:1795570563772:27','{}');
INSERT INTO event VALUES (287,'148eca0d',1795570583776,1795399200777,1795570583776,3,'ticket.called',1,'cli:test','administrator','cli:test','3','q3',18,'U001','desk.next:1795570583775:28','{"kept":false,"promised_at":1795570082621,"reason":"longest","why":null}');
INSERT INTO event VALUES (288,'148eca0d',1795570603779,1795399200780,1795570603779,3,'ticket.started',1,'cli:test','administrator','cli:test','3','q3',18,'U001','desk.start:1795570603778:29','{}');
INSERT INTO event VALUES (289,'148eca0d',1795570623782,1795399200783,1795570623782,3,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',20,'L002','desk.next:1795570623781:30','{"kept":false,"promised_at":1795570122632,"reason":"longest","why":null}');
INSERT INTO event VALUES (290,'148eca0d',1795570623787,1795399200803,1795570623787,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'help:kiosk:k1',NULL,'{}');
INSERT INTO event VALUES (291,'148eca0d',1795570623787,1795399200805,1795570623787,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'dossier_late:ubnd-xa',NULL,'{"dossiers":3,"severity":"warning"}');
INSERT INTO event VALUES (292,'148eca0d',1795570623787,1795399200806,1795570623787,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'dossier_nearly_late:ubnd-xa',NULL,'{"dossiers":1,"severity":"info"}');
INSERT INTO event VALUES (293,'148eca0d',1795570643809,1795399200810,1795570643809,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,18,'p1','day.close:1795570643808:31','{"copy":0,"evidence":{"code":"ended"},"job":38}');
INSERT INTO event VALUES (294,'148eca0d',1795570643809,1795399200811,1795570643809,3,'ticket.finished',1,'cli:test','administrator','cli:test',NULL,NULL,18,'U001','day.close:1795570643808:31','{"before":"serving","outcome":"unrecorded","reason":"day_closed","why":null}');
INSERT INTO event VALUES (295,'148eca0d',1795570643809,1795399200812,1795570643809,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,19,'p1','day.close:1795570643808:31','{"copy":0,"evidence":{"code":"ended"},"job":39}');
INSERT INTO event VALUES (296,'148eca0d',1795570643809,1795399200813,1795570643809,3,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,19,'H002','day.close:1795570643808:31','{"before":"called","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (297,'148eca0d',1795570643809,1795399200814,1795570643809,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,20,'p1','day.close:1795570643808:31','{"copy":0,"evidence":{"code":"ended"},"job":40}');
INSERT INTO event VALUES (298,'148eca0d',1795570643809,1795399200815,1795570643809,3,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,20,'L002','day.close:1795570643808:31','{"before":"called","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (299,'148eca0d',1795570643809,1795399200816,1795570643809,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,21,'p1','day.close:1795570643808:31','{"copy":0,"evidence":{"code":"ended"},"job":41}');
INSERT INTO event VALUES (300,'148eca0d',1795570643809,1795399200817,1795570643809,3,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,21,'U002','day.close:1795570643808:31','{"before":"waiting","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (301,'148eca0d',1795570643809,1795399200818,1795570643809,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,24,'p1','day.close:1795570643808:31','{"copy":0,"evidence":{"code":"ended"},"job":44}');
INSERT INTO event VALUES (302,'148eca0d',1795570643809,1795399200819,1795570643809,3,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,24,'U003','day.close:1795570643808:31','{"before":"absent","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (303,'148eca0d',1795570643809,1795399200820,1795570643809,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,25,'p1','day.close:1795570643808:31','{"copy":0,"evidence":{"code":"ended"},"job":45}');
INSERT INTO event VALUES (304,'148eca0d',1795570643809,1795399200821,1795570643809,3,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,25,'H004','day.close:1795570643808:31','{"before":"waiting","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (305,'148eca0d',1795570643809,1795399200822,1795570643809,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,26,'p1','day.close:1795570643808:31','{"copy":0,"evidence":{"code":"ended"},"job":46}');
INSERT INTO event VALUES (306,'148eca0d',1795570643809,1795399200823,1795570643809,3,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,26,'L004','day.close:1795570643808:31','{"before":"waiting","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (307,'148eca0d',1795570643809,1795399200824,1795570643809,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,27,'p1','day.close:1795570643808:31','{"copy":0,"evidence":{"code":"ended"},"job":47}');
INSERT INTO event VALUES (308,'148eca0d',1795570643809,1795399200825,1795570643809,3,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,27,'U004','day.close:1795570643808:31','{"before":"waiting","outcome":null,"reason":"day_closed","why":null}');
INSERT INTO event VALUES (309,'148eca0d',1795570643809,1795399200826,1795570643809,3,'duty.ended',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,'day.close:1795570643808:31','{"reason":"day_closed"}');
INSERT INTO event VALUES (310,'148eca0d',1795570643809,1795399200827,1795570643809,3,'duty.ended',1,'cli:test','administrator','cli:test','3','q3',NULL,NULL,'day.close:1795570643808:31','{"reason":"day_closed"}');
INSERT INTO event VALUES (311,'148eca0d',1795570643809,1795399200828,1795570643809,3,'duty.ended',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,'day.close:1795570643808:31','{"reason":"day_closed"}');
INSERT INTO event VALUES (312,'148eca0d',1795570643809,1795399200829,1795570643809,3,'desk.closed',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,'day.close:1795570643808:31','{"reason":"day_closed"}');
INSERT INTO event VALUES (313,'148eca0d',1795570643809,1795399200830,1795570643809,3,'desk.closed',1,'cli:test','administrator','cli:test','3',NULL,NULL,NULL,'day.close:1795570643808:31','{"reason":"day_closed"}');
INSERT INTO event VALUES (314,'148eca0d',1795570643809,1795399200831,1795570643809,3,'desk.closed',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,'day.close:1795570643808:31','{"reason":"day_closed"}');
INSERT INTO event VALUES (315,'148eca0d',1795570643809,1795399200832,1795570643809,3,'day.closed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-25','day.close:1795570643808:31','{"counts":{"expired":7,"unrecorded":1},"why":null}');
INSERT INTO event VALUES (316,'148eca0d',1795570643809,1795399200833,1795570643809,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'ffbf2a16c5166fcf1a80295c56410c9888763067942ab0f63f80d772d21477b4','day.close:1795570643808:31','{"signed":true,"through":315,"why":"day_closed"}');
INSERT INTO event VALUES (317,'148eca0d',1795654643856,1795399200857,1795654643856,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q1',NULL,'{}');
INSERT INTO event VALUES (318,'148eca0d',1795654643860,1795399200876,1795654643860,4,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-26',NULL,'{}');
INSERT INTO event VALUES (319,'148eca0d',1795654643860,1795399200877,1795654643860,4,'duty.started',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (320,'148eca0d',1795654643860,1795399200878,1795654643860,4,'desk.opened',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (321,'148eca0d',1795654643880,1795399200881,1795654643880,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q2',NULL,'{}');
INSERT INTO event VALUES (322,'148eca0d',1795654643884,1795399200885,1795654643884,4,'duty.started',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (323,'148eca0d',1795654643884,1795399200886,1795654643884,4,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (324,'148eca0d',1795654643888,1795399200889,1795654643888,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q4',NULL,'{}');
INSERT INTO event VALUES (325,'148eca0d',1795654643892,1795399200893,1795654643892,4,'duty.started',1,'cli:test','administrator','cli:test','4','q4',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (326,'148eca0d',1795654643892,1795399200894,1795654643892,4,'desk.opened',1,'cli:test','administrator','cli:test','4',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (327,'148eca0d',1795654643896,1795399200897,1795654643896,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q5',NULL,'{}');
INSERT INTO event VALUES (328,'148eca0d',1795654643900,1795399200901,1795654643900,4,'duty.started',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (329,'148eca0d',1795654643900,1795399200902,1795654643900,4,'desk.opened',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (330,'148eca0d',1795654643904,1795399200905,1795654643904,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q6',NULL,'{}');
INSERT INTO event VALUES (331,'148eca0d',1795654643908,1795399200909,1795654643908,4,'duty.started',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (332,'148eca0d',1795654643908,1795399200910,1795654643908,4,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (333,'148eca0d',1795654663914,1795399200915,1795654663914,NULL,'officer.pin_wrong',1,'cli:test','administrator','cli:test',NULL,'q3',NULL,NULL,'desk.sign_in:1795654663911:1','{"failures":1}');
INSERT INTO event VALUES (334,'148eca0d',1795654683919,1795399200920,1795654683919,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,28,'A001','ticket.issue:1795654683916:2','{"origin":"kiosk","priority_class":null,"promised_at":1795655583919,"quoted":[1795654680000,1795654800000],"service":"ho-tich"}');
INSERT INTO event VALUES (335,'148eca0d',1795654703925,1795399200926,1795654703925,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,29,'A002','ticket.issue:1795654703921:3','{"origin":"kiosk","priority_class":null,"promised_at":1795655603925,"quoted":[1795654680000,1795655400000],"service":"ho-tich"}');
INSERT INTO event VALUES (336,'148eca0d',1795654723930,1795399200931,1795654723930,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,30,'A003','ticket.issue:1795654723927:4','{"origin":"kiosk","priority_class":null,"promised_at":1795655623930,"quoted":[1795654680000,1795655400000],"service":"ho-tich"}');
INSERT INTO event VALUES (337,'148eca0d',1795654743935,1795399200936,1795654743935,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,31,'A004','ticket.issue:1795654743932:5','{"origin":"kiosk","priority_class":null,"promised_at":1795655643935,"quoted":[1795654800000,1795655400000],"service":"ho-tich"}');
INSERT INTO event VALUES (338,'148eca0d',1795654763940,1795399200941,1795654763940,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,32,'A005','ticket.issue:1795654763937:6','{"origin":"kiosk","priority_class":null,"promised_at":1795655663940,"quoted":[1795655100000,1795656000000],"service":"ho-tich"}');
INSERT INTO event VALUES (339,'148eca0d',1795654783945,1795399200946,1795654783945,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,33,'A006','ticket.issue:1795654783942:7','{"origin":"kiosk","priority_class":null,"promised_at":1795655683945,"quoted":[1795655100000,1795655700000],"service":"ho-tich"}');
INSERT INTO event VALUES (340,'148eca0d',1795654803950,1795399200951,1795654803950,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,34,'A007','ticket.issue:1795654803947:8','{"origin":"kiosk","priority_class":null,"promised_at":1795655703950,"quoted":[1795655400000,1795656300000],"service":"ho-tich"}');
INSERT INTO event VALUES (341,'148eca0d',1795654823955,1795399200956,1795654823955,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,35,'A008','ticket.issue:1795654823952:9','{"origin":"kiosk","priority_class":null,"promised_at":1795655723955,"quoted":[1795655400000,1795656300000],"service":"ho-tich"}');
INSERT INTO event VALUES (342,'148eca0d',1795654843960,1795399200961,1795654843960,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,36,'A009','ticket.issue:1795654843957:10','{"origin":"kiosk","priority_class":null,"promised_at":1795655743960,"quoted":[1795656000000,1795656600000],"service":"ho-tich"}');
INSERT INTO event VALUES (343,'148eca0d',1795654863965,1795399200966,1795654863965,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,37,'H001','ticket.issue:1795654863962:11','{"origin":"kiosk","priority_class":null,"promised_at":1795655763965,"quoted":[1795654860000,1795655400000],"service":"chung-thuc"}');
INSERT INTO event VALUES (344,'148eca0d',1795654883971,1795399200972,1795654883971,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,38,'H002','ticket.issue:1795654883967:12','{"origin":"kiosk","priority_class":null,"promised_at":1795655783971,"quoted":[1795654860000,1795655700000],"service":"chung-thuc"}');
INSERT INTO event VALUES (345,'148eca0d',1795654903976,1795399200977,1795654903976,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,39,'L001','ticket.issue:1795654903973:13','{"origin":"kiosk","priority_class":null,"promised_at":1795655803976,"quoted":[1795654860000,1795655100000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (346,'148eca0d',1795654923982,1795399200983,1795654923982,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,40,'R001','ticket.issue:1795654923978:14','{"origin":"kiosk","priority_class":null,"promised_at":1795655823982,"quoted":[1795654920000,1795656000000],"service":"xay-dung"}');
INSERT INTO event VALUES (347,'148eca0d',1795654943988,1795399200989,1795654943988,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,41,'C001','ticket.issue:1795654943984:15','{"origin":"kiosk","priority_class":null,"promised_at":1795655843988,"quoted":[1795654920000,1795656000000],"service":"viec-khac"}');
INSERT INTO event VALUES (348,'148eca0d',1795654963994,1795399200995,1795654963994,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,42,'A010','ticket.issue:1795654963990:16','{"origin":"kiosk","priority_class":"priority","promised_at":1795655263994,"quoted":[1795654920000,1795655700000],"service":"ho-tich"}');
INSERT INTO event VALUES (349,'148eca0d',1795654963998,1795399200999,1795654963998,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":34}');
INSERT INTO event VALUES (350,'148eca0d',1795654964001,1795399201002,1795654964001,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":48}');
INSERT INTO event VALUES (351,'148eca0d',1795654964001,1795399201003,1795654964001,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":49}');
INSERT INTO event VALUES (352,'148eca0d',1795654964006,1795399201007,1795654964006,NULL,'slip.unknown',1,'devices','devices','devices',NULL,NULL,28,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":50}');
INSERT INTO event VALUES (353,'148eca0d',1795654964009,1795399201010,1795654964009,NULL,'slip.failed_before_send',1,'devices','devices','devices',NULL,NULL,29,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":51}');
INSERT INTO event VALUES (354,'148eca0d',1795654984012,1795399201013,1795654984012,4,'ticket.prioritised',1,'cli:test','administrator','cli:test',NULL,NULL,34,'A007','ticket.prioritise:1795654984011:17','{"priority_class":"priority"}');
INSERT INTO event VALUES (355,'148eca0d',1795655004015,1795399201016,1795655004015,4,'ticket.service_changed',1,'cli:test','administrator','cli:test',NULL,NULL,35,'A008','ticket.change_service:1795655004014:18','{"after":"y-te","before":"ho-tich"}');
INSERT INTO event VALUES (356,'148eca0d',1795655024018,1795399201019,1795655024018,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,36,'p1','ticket.cancel:1795655024017:19','{"copy":0,"evidence":{"code":"ended"},"job":58}');
INSERT INTO event VALUES (357,'148eca0d',1795655024018,1795399201020,1795655024018,4,'ticket.cancelled',1,'cli:test','administrator','cli:test',NULL,NULL,36,'A009','ticket.cancel:1795655024017:19','{"reason":"asked"}');
INSERT INTO event VALUES (358,'148eca0d',1795655044022,1795399201023,1795655044022,4,'ticket.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,28,'A001','ticket.reprint:1795655044021:20','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (359,'148eca0d',1795655064027,1795399201028,1795655064027,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',34,'A007','desk.next:1795655064026:21','{"kept":true,"promised_at":1795655103950,"reason":"priority","why":null}');
INSERT INTO event VALUES (360,'148eca0d',1795655084030,1795399201031,1795655084030,4,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',34,'A007','desk.recall:1795655084029:22','{}');
INSERT INTO event VALUES (361,'148eca0d',1795655104033,1795399201034,1795655104033,4,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',34,'A007','desk.recall:1795655104032:23','{}');
INSERT INTO event VALUES (362,'148eca0d',1795655185036,1795399201037,1795655185036,4,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',34,'A007','desk.absent:1795655185035:24','{}');
INSERT INTO event VALUES (363,'148eca0d',1795655205039,1795399201040,1795655205039,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',42,'A010','desk.next:1795655205038:25','{"kept":true,"promised_at":1795655263994,"reason":"priority","why":null}');
INSERT INTO event VALUES (364,'148eca0d',1795655225042,1795399201043,1795655225042,4,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',42,'A010','desk.start:1795655225041:26','{}');
INSERT INTO event VALUES (365,'148eca0d',1795655245045,1795399201046,1795655245045,4,'ticket.parked',1,'cli:test','administrator','cli:test','5','q5',42,'A010','desk.park:1795655245044:27','{}');
INSERT INTO event VALUES (366,'148eca0d',1795655265048,1795399201049,1795655265048,4,'ticket.returned',1,'cli:test','administrator','cli:test','5',NULL,34,'A007','ticket.return:1795655265047:28','{"after":"absent","rank_at":1795655103950}');
INSERT INTO event VALUES (367,'148eca0d',1795655285051,1795399201052,1795655285051,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',34,'A007','desk.next:1795655285050:29','{"kept":true,"promised_at":1795655103950,"reason":"chosen","why":"đã quay lại"}');
INSERT INTO event VALUES (368,'148eca0d',1795655305054,1795399201055,1795655305054,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,34,'p1','desk.finish:1795655305053:30','{"copy":0,"evidence":{"code":"ended"},"job":56}');
INSERT INTO event VALUES (369,'148eca0d',1795655305054,1795399201056,1795655305054,4,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',34,'A007','desk.finish:1795655305053:30','{"manner":"chosen","outcome":"accepted","procedure":null,"reason":null}');
INSERT INTO event VALUES (370,'148eca0d',1795655325058,1795399201059,1795655325058,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',28,'A001','desk.next:1795655325057:31','{"kept":true,"promised_at":1795655583919,"reason":"longest","why":null}');
INSERT INTO event VALUES (371,'148eca0d',1795655345061,1795399201062,1795655345061,4,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',28,'A001','desk.recall:1795655345060:32','{}');
INSERT INTO event VALUES (372,'148eca0d',1795655365064,1795399201065,1795655365064,4,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',28,'A001','desk.recall:1795655365063:33','{}');
INSERT INTO event VALUES (373,'148eca0d',1795655446067,1795399201068,1795655446067,4,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',28,'A001','desk.absent:1795655446066:34','{}');
INSERT INTO event VALUES (374,'148eca0d',1795655466070,1795399201071,1795655466070,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',29,'A002','desk.next:1795655466069:35','{"kept":true,"promised_at":1795655603925,"reason":"longest","why":null}');
INSERT INTO event VALUES (375,'148eca0d',1795655486073,1795399201074,1795655486073,4,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',29,'A002','desk.transfer:1795655486072:36','{"to_desk":"1","to_service":null}');
INSERT INTO event VALUES (376,'148eca0d',1795655506076,1795399201077,1795655506076,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',30,'A003','desk.next:1795655506075:37','{"kept":true,"promised_at":1795655623930,"reason":"longest","why":null}');
INSERT INTO event VALUES (377,'148eca0d',1795655526079,1795399201080,1795655526079,4,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',30,'A003','desk.start:1795655526078:38','{}');
INSERT INTO event VALUES (378,'148eca0d',1795655546082,1795399201083,1795655546082,4,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',30,'A003','desk.transfer:1795655546081:39','{"to_desk":null,"to_service":"chung-thuc"}');
INSERT INTO event VALUES (379,'148eca0d',1795655566085,1795399201086,1795655566085,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',31,'A004','desk.next:1795655566084:40','{"kept":true,"promised_at":1795655643935,"reason":"longest","why":null}');
INSERT INTO event VALUES (380,'148eca0d',1795655586088,1795399201089,1795655586088,4,'ticket.call_undone',1,'cli:test','administrator','cli:test','5','q5',31,'A004','desk.undo:1795655586087:41','{}');
INSERT INTO event VALUES (381,'148eca0d',1795655606091,1795399201092,1795655606091,4,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',31,'A004','desk.next:1795655606090:42','{"kept":true,"promised_at":1795655643935,"reason":"longest","why":null}');
INSERT INTO event VALUES (382,'148eca0d',1795655626094,1795399201095,1795655626094,4,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',31,'A004','desk.start:1795655626093:43','{}');
INSERT INTO event VALUES (383,'148eca0d',1795655646097,1795399201098,1795655646097,4,'visit.rated',1,'pad:1','terminal','pad:1','5',NULL,31,'A004','visit.rate:1795655646096:44','{"before":null,"level":"dissatisfied","outcome_right":null,"source":"pad"}');
INSERT INTO event VALUES (384,'148eca0d',1795655666100,1795399201101,1795655666100,4,'visit.rated',1,'pad:1','terminal','pad:1','5',NULL,31,'A004','visit.rate:1795655666099:45','{"before":"dissatisfied","level":"very_satisfied","outcome_right":null,"source":"pad"}');
INSERT INTO event VALUES (385,'148eca0d',1795655686103,1795399201104,1795655686103,4,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',30,'A003','desk.next:1795655686102:46','{"kept":true,"promised_at":1795655623930,"reason":"longest","why":null}');
INSERT INTO event VALUES (386,'148eca0d',1795655706106,1795399201107,1795655706106,4,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',30,'A003','desk.finish:1795655706105:47','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (387,'148eca0d',1795655726109,1795399201110,1795655726109,4,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',37,'H001','desk.next:1795655726108:48','{"kept":true,"promised_at":1795655763965,"reason":"longest","why":null}');
INSERT INTO event VALUES (388,'148eca0d',1795655746112,1795399201113,1795655746112,4,'ticket.recalled',1,'cli:test','administrator','cli:test','6','q6',37,'H001','desk.recall:1795655746111:49','{}');
INSERT INTO event VALUES (389,'148eca0d',1795655766115,1795399201116,1795655766115,4,'ticket.recalled',1,'cli:test','administrator','cli:test','6','q6',37,'H001','desk.recall:1795655766114:50','{}');
INSERT INTO event VALUES (390,'148eca0d',1795655786118,1795399201119,1795655786118,4,'desk.paused',1,'cli:test','administrator','cli:test','4',NULL,NULL,NULL,'desk.pause:1795655786117:51','{"reason":"ăn trưa"}');
INSERT INTO event VALUES (391,'148eca0d',1795655806121,1795399201122,1795655806121,4,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,43,'C002','desk.serve_now:1795655806120:52','{"origin":"desk","priority_class":null,"promised_at":1795656706121,"quoted":null,"service":"thanh-tra"}');
INSERT INTO event VALUES (392,'148eca0d',1795655806121,1795399201123,1795655806121,4,'ticket.called',1,'cli:test','administrator','cli:test','2','q2',43,'C002','desk.serve_now:1795655806120:52','{"kept":true,"promised_at":1795656706121,"reason":"serve_now","why":null}');
INSERT INTO event VALUES (393,'148eca0d',1795655806121,1795399201124,1795655806121,4,'ticket.started',1,'cli:test','administrator','cli:test','2','q2',43,'C002','desk.serve_now:1795655806120:52','{}');
INSERT INTO event VALUES (394,'148eca0d',1795655826126,1795399201127,1795655826126,4,'ticket.finished',1,'cli:test','administrator','cli:test','2','q2',43,'C002','desk.finish:1795655826125:53','{"manner":"chosen","outcome":"left","procedure":null,"reason":null}');
INSERT INTO event VALUES (395,'148eca0d',1795655846129,1795399201130,1795655846129,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,29,'p1','ticket.reprint:1795655846128:54','{"copy":0,"evidence":{"code":"replaced"},"job":51}');
INSERT INTO event VALUES (396,'148eca0d',1795655846129,1795399201131,1795655846129,4,'ticket.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,29,'A002','ticket.reprint:1795655846128:54','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (397,'148eca0d',1795655846133,1795399201134,1795655846133,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,31,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":53}');
INSERT INTO event VALUES (398,'148eca0d',1795655846133,1795399201135,1795655846133,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,32,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":54}');
INSERT INTO event VALUES (399,'148eca0d',1795655846133,1795399201136,1795655846133,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,33,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":55}');
INSERT INTO event VALUES (400,'148eca0d',1795655846133,1795399201137,1795655846133,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,35,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":57}');
INSERT INTO event VALUES (401,'148eca0d',1795655846133,1795399201138,1795655846133,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,37,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":59}');
INSERT INTO event VALUES (402,'148eca0d',1795655846133,1795399201139,1795655846133,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,38,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":60}');
INSERT INTO event VALUES (403,'148eca0d',1795655846133,1795399201140,1795655846133,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,39,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":61}');
INSERT INTO event VALUES (404,'148eca0d',1795655846133,1795399201141,1795655846133,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,40,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":62}');
INSERT INTO event VALUES (405,'148eca0d',1795655846133,1795399201142,1795655846133,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,41,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":63}');
INSERT INTO event VALUES (406,'148eca0d',1795655846133,1795399201143,1795655846133,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,42,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":64}');
INSERT INTO event VALUES (407,'148eca0d',1795655846133,1795399201144,1795655846133,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,28,'p1',NULL,'{"copy":1,"evidence":{"code":"late"},"job":65}');
INSERT INTO event VALUES (408,'148eca0d',1795655846146,1795399201147,1795655846146,NULL,'slip.failed_before_send',1,'devices','devices','devices',NULL,NULL,29,'p1',NULL,'{"copy":1,"evidence":{"status":"12"},"job":66}');
INSERT INTO event VALUES (409,'148eca0d',1795655846148,1795399201149,1795655846148,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"evidence":{"paper":"end"},"state":"fault"}');
INSERT INTO event VALUES (410,'148eca0d',1795655846148,1795399201150,1795655846148,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,29,'p2',NULL,'{"before":"p1","copy":1,"job":66}');
INSERT INTO event VALUES (411,'148eca0d',1795655846148,1795399201151,1795655846148,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'s1',NULL,'{"evidence":{},"state":"ok"}');
INSERT INTO event VALUES (412,'148eca0d',1795655846152,1795399201153,1795655846152,NULL,'printer.probed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"answers":"16 12 12 12","fence":"process_id"}');
INSERT INTO event VALUES (413,'148eca0d',1795655866155,1795399201156,1795655866155,NULL,'alert.opened',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'help:kiosk:k1','help.call:1795655866154:55','{"severity":"warning"}');
INSERT INTO event VALUES (414,'148eca0d',1795655866155,1795399201157,1795655866155,NULL,'help.called',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'kiosk:k1','help.call:1795655866154:55','{}');
INSERT INTO event VALUES (415,'148eca0d',1795657666161,1795399201177,1795657666161,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:chung-thuc',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (416,'148eca0d',1795657666161,1795399201178,1795657666161,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:dang-ky-dat-dai',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (417,'148eca0d',1795657666161,1795399201179,1795657666161,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:ho-tich',NULL,'{"severity":"warning","waiting":3}');
INSERT INTO event VALUES (418,'148eca0d',1795657666161,1795399201180,1795657666161,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:viec-khac',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (419,'148eca0d',1795657666161,1795399201181,1795657666161,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:xay-dung',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (420,'148eca0d',1795657666161,1795399201182,1795657666161,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:y-te',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (421,'148eca0d',1795657666161,1795399201183,1795657666161,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_idle:1',NULL,'{"severity":"warning"}');
INSERT INTO event VALUES (422,'148eca0d',1795657666161,1795399201184,1795657666161,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_idle:2',NULL,'{"severity":"warning"}');
INSERT INTO event VALUES (423,'148eca0d',1795657666161,1795399201185,1795657666161,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'printer:p1',NULL,'{"severity":"critical","state":"fault"}');
INSERT INTO event VALUES (424,'148eca0d',1795657666161,1795399201186,1795657666161,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'help:kiosk:k1',NULL,'{}');
INSERT INTO event VALUES (425,'148eca0d',1795657686190,1795399201191,1795657686190,NULL,'alert.acknowledged',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'14','alert.acknowledge:1795657686189:56','{}');
INSERT INTO event VALUES (426,'148eca0d',1795657706195,1795399201196,1795657706195,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,44,'A011','ticket.issue:1795657706192:57','{"origin":"kiosk","priority_class":null,"promised_at":1795658606195,"quoted":[1795658400000,1795659300000],"service":"kinh-te"}');
INSERT INTO event VALUES (427,'148eca0d',1795657726200,1795399201201,1795657726200,4,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,45,'C003','ticket.issue:1795657726197:58','{"origin":"kiosk","priority_class":null,"promised_at":1795658626200,"quoted":[1795657680000,1795658400000],"service":"thi-dua"}');
INSERT INTO event_hash VALUES (1,X'34478BF2E1B5415E5DF6A986C3DA6D4AB241A55848FF2ACD125F87D24DE18A41');
INSERT INTO event_hash VALUES (2,X'FB93FAAABD83E5FCED880365DD1278406BBC7AE281C72ED095CE0E8EF92B24F9');
INSERT INTO event_hash VALUES (3,X'6403A8BA7A3B6BE2469A2C1D6A4A63E2BB7A2F75958DB8C0F3593851BD3DD305');
INSERT INTO event_hash VALUES (4,X'EDC7957220DE9546B9E5A18EA777B159922FB9D14FB47160740532C2AD685763');
INSERT INTO event_hash VALUES (5,X'C8FABD22497D56740629D76F141902CD3A22D1A3E9C92C7DDC1EA0E7E36C7212');
INSERT INTO event_hash VALUES (6,X'54D046C6CCE4059AA2E53C63F2DF75BD0B7D0D1C38B577E29050C4F802B7F380');
INSERT INTO event_hash VALUES (7,X'72CB06E455A64DA8E2407C2A5F05A2C5AD1BCE4454FA743D38E812B548043F2A');
INSERT INTO event_hash VALUES (8,X'72EFCFAFA182DBBAB3E7BC6BF54DD815E7E3336989FD3EE2B3478A78F335E66B');
INSERT INTO event_hash VALUES (9,X'8EAFED1C47C5424B37A5DC6F3531EED766DDFFA85B5C6CFD70D626E748FE0E97');
INSERT INTO event_hash VALUES (10,X'B7C179D052EBC87360A2116A4CB5FF86763D614B89C608BE331B3283F7E15BA3');
INSERT INTO event_hash VALUES (11,X'BDAD40161B22AEE8AD76895F4BED36773239908F38C7461C6DE55CAF6B43EBA6');
INSERT INTO event_hash VALUES (12,X'B384977B8CE5B808B81C1FFECC24CF6FCE6A1E78E0767644971BE5FD20C91420');
INSERT INTO event_hash VALUES (13,X'959C9A7F537B21BCE6161E0988615789B62E4969B04E1DBCD5FA73CC2F9B5D18');
INSERT INTO event_hash VALUES (14,X'E5CFA24C8E1710D5FE8A79852D188E299A94BE25F7288B7EC011102644188AF0');
INSERT INTO event_hash VALUES (15,X'14CAE38408D21112B2A9188E0AA6FDFC78B85D776CD46A887C7D38CCF7E7AB5B');
INSERT INTO event_hash VALUES (16,X'F0AA6AE02D6F9D3E9DA90CC1617E6C7DFB0D415BED01EDBCEF6E2E31A02E72D3');
INSERT INTO event_hash VALUES (17,X'D3A6036D7D0725616ACF2462F6ACF71CA38B5D6CC7085523F127C970E781B6B3');
INSERT INTO event_hash VALUES (18,X'DB926958422DD55B06BF268F4F21DE786ABC5F7639E0A5856FF5D101551FC62E');
INSERT INTO event_hash VALUES (19,X'8F16C86F4C59080D1906E439B6C50D20211AEF676D91B46B43B97C2E2293A80A');
INSERT INTO event_hash VALUES (20,X'CBEB1009487B17179364F54E6BA71C807FDEB1037F176CFE8F063D328127AB24');
INSERT INTO event_hash VALUES (21,X'E41756C7602A4F588CFD6382EE2C6C2B2E425F9F2F1A6E0DEC3E95E54051860C');
INSERT INTO event_hash VALUES (22,X'0554512AAAC376B826F2EFB1FB477C606DBE643E07DED18910DCAAEEBE0E7196');
INSERT INTO event_hash VALUES (23,X'4C4765928E8131100C827088524691A3B4201CB095D135FC762BFB9CBAC51E2E');
INSERT INTO event_hash VALUES (24,X'6F92DD6D78A2972D698424C45B230669B3029A0C2C9F22D52D824AA46501ECEE');
INSERT INTO event_hash VALUES (25,X'0818122EB55D4D43B49BB26DC7AF02DEABEC8F01EECE9A0B706307E360D1BC44');
INSERT INTO event_hash VALUES (26,X'C571BE0797C23B690BCD8B9A07F1D43EF3FF58BD928BB471BB2B4D1688AB163F');
INSERT INTO event_hash VALUES (27,X'9529A0B335A947D084829FFF192B8CA433936DC53051C6C5724737E76A392055');
INSERT INTO event_hash VALUES (28,X'702CFB247C8C83BE893DDCF9BF657F50AECF08F11C82351DDBB097CC39AFF13F');
INSERT INTO event_hash VALUES (29,X'EF93258DFA8200777EB069DEF12C37678E9A88AA9ACB604CB527062938A3ACFC');
INSERT INTO event_hash VALUES (30,X'952B3958C2E02873AE892CB7B3A05D47E164598973877DBD08D5DA224F82FB00');
INSERT INTO event_hash VALUES (31,X'67DEFA3C52816EBAAF898A1B2DFF44483F47755908751A2411CD41C6DDAD6F52');
INSERT INTO event_hash VALUES (32,X'E3191A7D45025A34CA4BFC1C38E606356C7276AB0D83F9A0DA2403F247551D78');
INSERT INTO event_hash VALUES (33,X'15B25B9DA60F53FDFC3E81313530E24AEF80D81B514F06A70D0B6F95B58F6C3C');
INSERT INTO event_hash VALUES (34,X'A99E14918B2440F4739EEBE37951DD5874FEFB2C13A448B7D3E98890838684A3');
INSERT INTO event_hash VALUES (35,X'341ED19ABA495992AA413E41AEA2AB7554A8BD13F6769425D11E5B9999341896');
INSERT INTO event_hash VALUES (36,X'38C016D2E8E2FCBEE820D1AFA1E7BE8CBF92C6C88B7D9E76C452A436191F78FA');
INSERT INTO event_hash VALUES (37,X'B2F8297851BA4DC5E5416A96DF0C0626D61F31227ACEC994050E96662B85D0AD');
INSERT INTO event_hash VALUES (38,X'08D7B41115A3196D9C07B324DFD46313BFA35D6CBEE2C8A909FC68547FD13610');
INSERT INTO event_hash VALUES (39,X'8EF1A4E82C52D4F4FC5496F51B9A516FECBE6AB5922BA97BD39DFA8FF16A5634');
INSERT INTO event_hash VALUES (40,X'DD0C4150940518905193C55CA3EF19DB82827338E8F7E77B44339C9279CDC5AD');
INSERT INTO event_hash VALUES (41,X'CEC0CC2EF72F8D72B13BB779256E06E9969200145F50048C1E39F4D5D9A73ED8');
INSERT INTO event_hash VALUES (42,X'C17F8F5822EB58078B9D332075063688B2DCC55E4B163C937F729578FD08AECC');
INSERT INTO event_hash VALUES (43,X'7CA9D9443FBF7029786134776629B7DECCB1F9CCABDA82467568BC71E813144D');
INSERT INTO event_hash VALUES (44,X'792EA2AD601FEF8C724DF98962F7E0C5DF34E1AB5D2277A7BF855282A53F7122');
INSERT INTO event_hash VALUES (45,X'E499D3FB67EE7CAE77F065168D6B74163327796973C70105DA555BFFCF675CAA');
INSERT INTO event_hash VALUES (46,X'CBC95C249C6A61021912B8892CCF3DDD4E5D08881D6BB7522DC0A6FAF5B69A6D');
INSERT INTO event_hash VALUES (47,X'59F918ECC740C6BAA5792809FA82B37BA623280AA33E308166796C5711ABB74F');
INSERT INTO event_hash VALUES (48,X'6D16FF1053B1FCC3CB9353AC4A0BA3D9EF2AA9341A5B89DFFB2F0C78706F9556');
INSERT INTO event_hash VALUES (49,X'D8963645F506D6E3C8ADFB2B17FAEE9CBE9EA6EECB1480818BFBCAA5E58883C5');
INSERT INTO event_hash VALUES (50,X'1256BE50DC083F779183E0320F111136254CCD9A3CA250B029CA5AC00195AD45');
INSERT INTO event_hash VALUES (51,X'35F40C14611809D5C609879B116AC821E699F315354E250146D5BC646E344183');
INSERT INTO event_hash VALUES (52,X'33145699BCA68C647F2B4BF0463B6AA28A37BD9FB1EF274F84A58A70067313E6');
INSERT INTO event_hash VALUES (53,X'B127EA035021AB40D3E5A8AC68F1744E5840F41B009924824579C86F39E0760B');
INSERT INTO event_hash VALUES (54,X'C848CB9923B52DBC884DEF1ACE944B28C7F90C94043E11E2C59D8545C64D8685');
INSERT INTO event_hash VALUES (55,X'875BA9334851AC75E167E0B181DD006C4CC775928DB40017F80004AC9E46BA92');
INSERT INTO event_hash VALUES (56,X'92F20AD4AAE5DF6D6AD85522E77FA85BE37645704DCCB1D0BE4222B0E16C815D');
INSERT INTO event_hash VALUES (57,X'50070B5D2A9418E4B3E418267724A6D3091F888F15DBDB955E384248A8A149AB');
INSERT INTO event_hash VALUES (58,X'6C7FAC21AE926FFC4322BEAC3D57614B85D611CBCC3B4F3E691E2030CC5D4D73');
INSERT INTO event_hash VALUES (59,X'E3B5B4A1AC520DBDEE2199027AD757FC0F7D53F1ED196832E90DF197905AA972');
INSERT INTO event_hash VALUES (60,X'84FBB1BFDB7BC7ED0AF4BA2701F1A24A482F9CB820BBB9D8B7914CDC5AD3D982');
INSERT INTO event_hash VALUES (61,X'542328341E8D8A7C54DED9FC73CFC2BAD0D21BA016F4B1F01DD965A89546CCA7');
INSERT INTO event_hash VALUES (62,X'853F339BE732D81AF271F77E77231BF50129CB43BAFF60D37503419CF0F18E33');
INSERT INTO event_hash VALUES (63,X'7EAA083B16F060AC2AC356CBDE850A27A85727141A5D1A15815EAC7E0DBF4927');
INSERT INTO event_hash VALUES (64,X'8DCE178D2BC37DA62EA10D39837D6275752CC7411649ED867E959C9A96DFCFA4');
INSERT INTO event_hash VALUES (65,X'81E049F098674BAD12F1B05490266C9FDF3DF504E66B8EEB25F206DE2350587B');
INSERT INTO event_hash VALUES (66,X'F3345E4DAB09FB5455A6F4E16421320769B6017C7CD31E8B057582024FF86E53');
INSERT INTO event_hash VALUES (67,X'BC7AFD0F7CB3B571145E6B6F6CEF63732278F88F5A30BBF65B5C359CECB32DF9');
INSERT INTO event_hash VALUES (68,X'FB3206EBCA8352601A5BCE1DF7E152C45BBA6457D409D9F734C3291B0FD3F723');
INSERT INTO event_hash VALUES (69,X'9372694330DDE77375A7966F5E7E84AEE601D69010FC7F5479DD4ABE1B7A797B');
INSERT INTO event_hash VALUES (70,X'6D46DE0DA04BB6E5D99BB55197CAA65CB0710C733DC4005A3984E87904DFF04A');
INSERT INTO event_hash VALUES (71,X'01925B0BC70017B9F0599CC8F78BD26B141B5C28BC5146BD457CDEC77BADCFA3');
INSERT INTO event_hash VALUES (72,X'30264DFC066C36D62B185B1296877F8E5085B0030D052BA780C7645BA9DA7E8F');
INSERT INTO event_hash VALUES (73,X'2A730877641FA83940039C24DEB5E526ED333B5D912893985B514DBA68144879');
INSERT INTO event_hash VALUES (74,X'3BB94FCB24D8BB8830C632285E437812D76F46BDFA02BF3CF3C057FE56430B47');
INSERT INTO event_hash VALUES (75,X'6D987CA1763400BDE85B6CD37B71E6B65C59143BE9A2EB4E37151C649F018253');
INSERT INTO event_hash VALUES (76,X'DC5943D7825A7A8F6A707E42AE4FCDA1B3BC149D29D443AF20719BD859B64F11');
INSERT INTO event_hash VALUES (77,X'0345887DC0E033B82FB1A62F89F08F6AB7F96EA59C680DCAFEFE7827592E97C2');
INSERT INTO event_hash VALUES (78,X'759A20A9903E313B0F0E21C469919A89507C6CF42C3EFE5232AE94A4E1996670');
INSERT INTO event_hash VALUES (79,X'32C0A4F76097BB99D3A9317E5F2348DD0DE5422AB9662B4A307E07E08EA9C239');
INSERT INTO event_hash VALUES (80,X'4B8B76857DF732DC56A8A6F063E77883DE5F74809FCC4B729C890C182CF36842');
INSERT INTO event_hash VALUES (81,X'4CF17BCF3E4E04125F6F4AA0AF40F5F81F0DC0CE231520B08BC63BFD77FE0557');
INSERT INTO event_hash VALUES (82,X'7E9E92C7B1E85C753A59FF6E61E444F077CC15F6E800AAF44D35C96771BD9CBA');
INSERT INTO event_hash VALUES (83,X'D9ECA9D82D01297748AFA1881A3B69AFCE8E1C1A27B7CCD34A6419017BF49819');
INSERT INTO event_hash VALUES (84,X'5DB9433F967F980239E1602C46E4AFC153F2E2C96FC190FDFF7FE11FC7452497');
INSERT INTO event_hash VALUES (85,X'5F5DB473BEC3AF910AAE172F5116E5E29186E08468B31D41F5C0171CF83B71C7');
INSERT INTO event_hash VALUES (86,X'A78F2792B01748A2342EEFB960A31F34225DF9E547DE735B690D8383579C9A26');
INSERT INTO event_hash VALUES (87,X'BB3B4BC08EAB3F67BC1C90ABBF5FBDB12584951C095F08F83343CBAF3205806D');
INSERT INTO event_hash VALUES (88,X'6A2171002EAEE365B29659D17364C32DB80B917F5C4F047AF7EF0DD31822BE21');
INSERT INTO event_hash VALUES (89,X'8E9AC1FA8130971FECE7C30C5A7CFF8144F3F81C99DBA982FE6584F3B1FDFEFC');
INSERT INTO event_hash VALUES (90,X'80E46EB30D0BBEEBF74107FBB820ADFD295D728371AE9697C6A83F49E8F6EA48');
INSERT INTO event_hash VALUES (91,X'1B72CA081E312CE4CEEC9AAE9E3FABE88262E8CFEE90C6DA0EBAB9BA82089076');
INSERT INTO event_hash VALUES (92,X'66786A6B94CF965112D7FDCADD591301710466E0D5A68FC166B9A8AEF59CA0B5');
INSERT INTO event_hash VALUES (93,X'99143D69AAC00A292CB027B41FDF8BC4988B987878F1560B8B559045551CC6F2');
INSERT INTO event_hash VALUES (94,X'E32A83137CE952FAA8A900DB664E6A9E22A4D6A9FBD8EC8AFD817A2D7FA195CB');
INSERT INTO event_hash VALUES (95,X'CE739E8007ACDD49E5BA971F7E6682833DC6713ABCF7744DB6EEFD6DD59B0C53');
INSERT INTO event_hash VALUES (96,X'2D6742D9F3634962C83CE0075D2B1148E042A0E01846BBD3E99BCAADF6B6FDA5');
INSERT INTO event_hash VALUES (97,X'66E340C02F193FDB1694FCEE8CFB17960AB272C0CFFFC71E95FDDAFAED7FB990');
INSERT INTO event_hash VALUES (98,X'1E33BBEE4A36C880F22C5EAEFBE8CDD5717F21864D3D22E98215A57DE25741F2');
INSERT INTO event_hash VALUES (99,X'4CC30BFDE0DDB049EBD4EE552284FF4B40BD7A56753AE9275ABA39767E1B258E');
INSERT INTO event_hash VALUES (100,X'E6EB3DA68BF93D75E30BF2D57AE5CBB8FE1ED8CAD67CA2043A5478915BE395A3');
INSERT INTO event_hash VALUES (101,X'2498F10E32B7E4384373B2C8DB18B84AFE9062077185FCDC70213C0BB7F46F96');
INSERT INTO event_hash VALUES (102,X'0A4C24E847F5F670D051DC8CDBA7FC094B4B0036AF9242B41E1E43C6D73ACEC4');
INSERT INTO event_hash VALUES (103,X'37D8A71E9ADB0DBBE1DBEBCC2E7AF663A93139EACC02DE496BD1319C81F651A9');
INSERT INTO event_hash VALUES (104,X'FAA75F6F4B05319BD10CF70603FCB7EABF0DB2A9AE350B1796B93011EE93B8D9');
INSERT INTO event_hash VALUES (105,X'A6FCE8593CC79C5DF6D262D6D995A43ABBCEC3C5DB921E9C557D30EE84BD0F12');
INSERT INTO event_hash VALUES (106,X'ADF37723BE6F0FEE2E9065B7B6D5634DD182E2EA43A355BB4A40052E3F1D848E');
INSERT INTO event_hash VALUES (107,X'D82F0D2D425CD64C808F42DD0439280CC21BDEF77787C7777A6670B48FCB4E11');
INSERT INTO event_hash VALUES (108,X'2449847DB4F26D71E5F20BA5083F38695DB8BC78588D23C6A292FFE4C87DED93');
INSERT INTO event_hash VALUES (109,X'51C0A256230A95EBA92A95A0644F764C86B1825321FF9E96CB8E552C94D44B58');
INSERT INTO event_hash VALUES (110,X'A725AC933DA3494EEB84DCA646173CBF2A2261E15B4AFDAA10CFA6487729F5B4');
INSERT INTO event_hash VALUES (111,X'17E351BCCE9BC2080D6C7C37F8879D1619B44224DD524A0C7B6FA4F8339CD452');
INSERT INTO event_hash VALUES (112,X'C745378690E8788C2E5DF89616386261DAB03DB922DA026AA4F09B6466446C17');
INSERT INTO event_hash VALUES (113,X'A8E339BAE2A5D5D4AC5DA21836DF785A308E7993717C0047D7FCFBFD1C2600B3');
INSERT INTO event_hash VALUES (114,X'B0A4F992A6B9192AB40E8A5334D6DC38F002B72B920EBBB8CCA7F1724C8BD5B7');
INSERT INTO event_hash VALUES (115,X'60E3F3F5FFBF823F4C2798037FECA7771C01E7B4B42D16822399217FD59AB1A4');
INSERT INTO event_hash VALUES (116,X'DD30BC9A7CA40E08EA54D745E4421DDC98ED0CB0A56391BD06FBCCAD2A30AFEE');
INSERT INTO event_hash VALUES (117,X'6A57994353FC3E6152227826AF4D2B198FFE94D50AA72C4F7AEAFE83744E18FF');
INSERT INTO event_hash VALUES (118,X'FB14D0EA747D1755FC7E6B843D1ED45B0B615F6434261AFF26F711A4E0A40C5C');
INSERT INTO event_hash VALUES (119,X'5B69EDDFCD2E6B008107FD8C10936C5530B7E6EA17DC4E8BB4C1330F43AED8F3');
INSERT INTO event_hash VALUES (120,X'17176C7050074A8FF1D4F1D57F26BD94461AD6B454028BD1D7734951806E3618');
INSERT INTO event_hash VALUES (121,X'3939AB8748C6A8665A09CF3E064AD4290AC9DF318998BF9B4DAE98F547DF1B39');
INSERT INTO event_hash VALUES (122,X'6D0D102F1B9A991EA511D0F4761F9C05AEFF3C6FADCB00FFA52D9C6E19129DE2');
INSERT INTO event_hash VALUES (123,X'51C75C0AE544A0750823B6AA66900FE5DD24BF34CEDAE3F213031292470F004E');
INSERT INTO event_hash VALUES (124,X'0B75C7A8FDE84A950D87D577A9FA75C0E78450399119510F2A580584C46B6EA6');
INSERT INTO event_hash VALUES (125,X'895B0F0413D5D951E635A20EF36C1D5808839912230753F23DF511B52EB35171');
INSERT INTO event_hash VALUES (126,X'D4BEEB8DB06C07523415DEBB0C436A8F609366D2E6B4DDD850C4A0A51C871032');
INSERT INTO event_hash VALUES (127,X'EAA2A6C084AE89770F360C14F485CA655668C3171CC7CD84116E726112C8AB74');
INSERT INTO event_hash VALUES (128,X'B32412E072F9766A2A28A54BF467952F31F97EAC8C4ACF74F41F8890595A30ED');
INSERT INTO event_hash VALUES (129,X'5D9B53DEE54CC54B89D47897A81D7E238A877B579C4842CCF7804D967432237B');
INSERT INTO event_hash VALUES (130,X'FAD10E34F6E490AC91F94496E61B1A48AA43270879E0002A54D6E55EEB0779C0');
INSERT INTO event_hash VALUES (131,X'69CACD566535E60E923659442639C292FC9B5A1E74B3429DBEAC596E246B5693');
INSERT INTO event_hash VALUES (132,X'AFA8B52B9DEBDF0214799CA2D7FB674284E06432942464278ABA5070BAE06FCD');
INSERT INTO event_hash VALUES (133,X'2AE10B40277DA9CF10BD653F1F66DE1CB31507F1E752D91279EB94D814718947');
INSERT INTO event_hash VALUES (134,X'C94745E3C4630A394783C2A59E67EBEDFCA50838846A2D7D938659DAE85C7565');
INSERT INTO event_hash VALUES (135,X'060669B3589277A1E179714938D0C8323842D047543CB22F6AF27AD05C67B3F2');
INSERT INTO event_hash VALUES (136,X'4ED7D7F5FB4BF324130C992AC28B6B36B989F1609FA628BC19B4B6BEA8C04A2E');
INSERT INTO event_hash VALUES (137,X'97E7A2287AFF3D114D91210526E2C7E113702812AB1ECED367A0ECBA601FE980');
INSERT INTO event_hash VALUES (138,X'3EBFB881B35D4302AE4E6E69146E1687682BEE8C14BA48533F708758E674EF1A');
INSERT INTO event_hash VALUES (139,X'88D1ED4BC5C0A2D8BD6FEE62ABB359425CD1C8F915C692BCE9DB488B6FAE9AEC');
INSERT INTO event_hash VALUES (140,X'C5234EBB338C7DBF2157E9A8621D4398748CFB8B93E3DA0ADBED186D98CCADE8');
INSERT INTO event_hash VALUES (141,X'4DEB18B4F9F04202F22CD50D832B017F2E547F64FE241FE00903F459CC5E68BA');
INSERT INTO event_hash VALUES (142,X'DFCDFCFA396B25BFECA9F98EC54D5D4604C5E844F1A6481492EA56C2354306A7');
INSERT INTO event_hash VALUES (143,X'BE5A147DF6F57E942B399143400443E6278FB1A70E13231588902CE442F0BD50');
INSERT INTO event_hash VALUES (144,X'58883DAA751D66E0A7C22EC0122BCB832977281525D8785AB82452F7C1BA5681');
INSERT INTO event_hash VALUES (145,X'07A706DF7C3DD1148197C43E22E04647B4E33C1A0697EA589C887A7B92222FBC');
INSERT INTO event_hash VALUES (146,X'58E7BD4D567ACFD1B223B958C36142E028283AA9C91AC2F768FB47F4C9C87DC2');
INSERT INTO event_hash VALUES (147,X'6BF7F0AD143C6C452833727C7C19FE3F59E0176F9EC8B13D93B8EE3B71C04D19');
INSERT INTO event_hash VALUES (148,X'2174162060A1594108AAE3BD393C502BA71DF3619C8AB98C0A7F3ADD4DE893AD');
INSERT INTO event_hash VALUES (149,X'2190123535CBEFBF2A211128A555B5E477DC84F1688D7C710B96D5282F5089C8');
INSERT INTO event_hash VALUES (150,X'32BBD3DA03AE36E1A160AB058AA0890E07693F35EB29BEA92762ACF033B58013');
INSERT INTO event_hash VALUES (151,X'17D378651B0DED040FC7CDCD0B1C8EFBD9E588D901F5FE38366D5825A1C69028');
INSERT INTO event_hash VALUES (152,X'C0F10E86422BEE68FBAA90F878131E906A95CFF2F3908D504F78E020E26D2E56');
INSERT INTO event_hash VALUES (153,X'CE9CC927FB31E245D757FE388D6AA2ADE3FD6B5035EAA017135C386A7A009467');
INSERT INTO event_hash VALUES (154,X'9450416CAB0A2F66E09197F437D0D1F755355B7A44939B2597C1E57E94257DBB');
INSERT INTO event_hash VALUES (155,X'259576A815F32EE50C4F986337BC96D54AFFB9E6C9900E97CDE36E32804F52FD');
INSERT INTO event_hash VALUES (156,X'ABAA20A9EFE2F7AB8F57D06B1E44A16761F39D1DF886695771CA32A614A690BC');
INSERT INTO event_hash VALUES (157,X'EA05C5215CFB0C5A7279120D8738EE95B142C25D5F10E3874F197D219A44BD56');
INSERT INTO event_hash VALUES (158,X'659D284F4C4E53AD9D1DA4E8AB8FD1D5272C1C28960AE3D0496E9B67D8B32510');
INSERT INTO event_hash VALUES (159,X'51EA8A289A94F28622253CFD125145DEDA36F90FEBD735050357E5F7CD86FF1F');
INSERT INTO event_hash VALUES (160,X'349B3A05EBCD5FB1A2E1C356E5309797657F7B8B98930A0D50A0D1D11A0AD4A0');
INSERT INTO event_hash VALUES (161,X'45ED6A6DB6075006296E6878A79AD0FC2AA5B5A530380B81A1AE4D9060912155');
INSERT INTO event_hash VALUES (162,X'170A4CF00D5BD9D55E7F0F79377DEE657ABE3B8A083B3DBE95024B485683C199');
INSERT INTO event_hash VALUES (163,X'9480D889E8F146BBEE2348AB33F83F861E67028F9D58CA4F9F3E40272B6BF92D');
INSERT INTO event_hash VALUES (164,X'F50394FB96AA270FC24FE6D3D8F4F67296F2A3D614A290E8D7C79011FDE9DCCF');
INSERT INTO event_hash VALUES (165,X'609FCC55EA704B2CCDB168A6A97E1398CA1886ED111F620844215F10FBBA093E');
INSERT INTO event_hash VALUES (166,X'AA11AF474803463E75CF309F5FE076EF2846EB61FF89B8869340E8DBFEF9CC1F');
INSERT INTO event_hash VALUES (167,X'FE9344F446D049691BC26F323F62D1476150926DDD2DD1724B497262316F6133');
INSERT INTO event_hash VALUES (168,X'5117F2EE1BF40A7BFD9142D2E9BDE802547EFE459B5FCEF55F7F1C10003461A8');
INSERT INTO event_hash VALUES (169,X'CE361F2DCDCFA917C35B6A31EFD8BD04851B67C9DC7EADC2DF55305247C4ED3D');
INSERT INTO event_hash VALUES (170,X'226BF11F6EF94371FA598624ED6FC4F54594A9CE961854578E4F6D63383BDE40');
INSERT INTO event_hash VALUES (171,X'C670928682623F8F1D685DC5A828B9D452366351B96B863E26F21402E7041B02');
INSERT INTO event_hash VALUES (172,X'B6802A152BCF3076E6BC05AA10D9C691A3B9DD419CDC75251995D90897E05035');
INSERT INTO event_hash VALUES (173,X'DCB3145D3AFD4637C54355C434C1EF3EB36F82AE1FB5F3E9AD0C23F6E936D6DD');
INSERT INTO event_hash VALUES (174,X'31289726742AFC389F4F523E59D0D1AF01D996FFFCE19893A72E9BA3DA8657BA');
INSERT INTO event_hash VALUES (175,X'D0576C095CBD5E8F3E363CD3E04B65CB53938F04B05BA357FF84E7DB8D7566A6');
INSERT INTO event_hash VALUES (176,X'B242F598EF7E7B43F842AE3D437BA1E01F74261E305611CC846038482D19C411');
INSERT INTO event_hash VALUES (177,X'C185BDC04AD30FE93BAF07D23AA2395B235DD8073DB1B74E58DB461CF04EB52F');
INSERT INTO event_hash VALUES (178,X'D2939A9F3F43F5F8BBE665DB7CEEC7D25F0FD35E2A4CFA09F09E43648D5CC704');
INSERT INTO event_hash VALUES (179,X'E028E7B2040DC592F6126C8CEE10167B81EB8358F5F9FB9C6F4DD616F9568348');
INSERT INTO event_hash VALUES (180,X'A758B2C42D8879216522DAD44E5426E496A0BA6184D7FF251C87D0D82879B347');
INSERT INTO event_hash VALUES (181,X'B511399B3083C0AD89B54D9B9FB30DBB7B60A8ACA0B396E6001FCC48AA321980');
INSERT INTO event_hash VALUES (182,X'54544093A76BD5D4CFA7A4EE20616E4532F455C35B110D4EF5E2B216FED69685');
INSERT INTO event_hash VALUES (183,X'9F36978833F6C251B0D1684EC97E20A61EBA84D38D81B41686124C49D4227552');
INSERT INTO event_hash VALUES (184,X'EA7B5D021AC89237054E884F2E3C30FFB6B4B778A405D559CF400C3B211186D6');
INSERT INTO event_hash VALUES (185,X'A60E96456D38642CEB0DF86408F2E29ABF16984E01199F7231DBCEECACC2876E');
INSERT INTO event_hash VALUES (186,X'68A08346EE89FB87A7D1BB6F4E8CE7FF239D322EF170096EA08172923395D402');
INSERT INTO event_hash VALUES (187,X'EB4D7C09706042CF21ABD53B32EFCEF50310FC664058FB88482CA4D9DAE7397C');
INSERT INTO event_hash VALUES (188,X'3AAA5F9DAC59F3D4ECC7E469E258C214E0C93295394D11D89EEAA6E7C7404C22');
INSERT INTO event_hash VALUES (189,X'C85D8E7EAF46DC895AF2774B3467C7C08882E1976DE8C63AAFB6C18E2BF3AE8F');
INSERT INTO event_hash VALUES (190,X'7A7A8B817113207B2EA900CF61F93A45AEC20F860E25083ECE1CB3268AD2BE78');
INSERT INTO event_hash VALUES (191,X'948F40ACF6CC950B1B0C93F68AB84EDF9FFEE62051972AD1D75C48B1E7C66372');
INSERT INTO event_hash VALUES (192,X'5F49ADA78F1634283433A678B8D5874A2323F7898B33292913B4266FDB4F034F');
INSERT INTO event_hash VALUES (193,X'E3F113ED254708C1507B629DD39034993F9FD08474F1BAB6EAD8F9A0212EA1B8');
INSERT INTO event_hash VALUES (194,X'44FDC6F1476966B7A2DFC1290686D1DF7C8451B3DD31B9ED1ACD176B6A053EF4');
INSERT INTO event_hash VALUES (195,X'6168A8032452135B41DC5B4DE31AFACB135F8D8FA652A9C5A060DB1BBBBC5BE3');
INSERT INTO event_hash VALUES (196,X'5C4AA862DB21141B43F1AED9F778F6D93C1BC11BE9A732479DC17F826ECB55A5');
INSERT INTO event_hash VALUES (197,X'06DB880567014432A9F69B5467D94C3A2FB289D2F9C1C8E22AB0B7C5B5EF21C2');
INSERT INTO event_hash VALUES (198,X'8FD103772B0F6F587026155A20C572F0726D6D8ED7E42EBB554364CDC7C52B9E');
INSERT INTO event_hash VALUES (199,X'9509A449A39D10811E951EA875E0E44DEBA1BF48651B20B565514C74F34CD42A');
INSERT INTO event_hash VALUES (200,X'4A4993FFD0A13A17EE9EE99F77AF2CC3294E8DADDF265DEAFF42DB0AED2D1103');
INSERT INTO event_hash VALUES (201,X'DECB3B9D4081348CC6F6C6F544A90C527F31DBE4146522C6A28D971B0F908F45');
INSERT INTO event_hash VALUES (202,X'10E684617DD220713C690C75FBFA09F1F027DA048DF03D4DB3CDDCE35FB26C4C');
INSERT INTO event_hash VALUES (203,X'E51B0A6865AB66E79107C4C064B2F83C8C62701A17F23626FCA7B4BDA8B2A8A0');
INSERT INTO event_hash VALUES (204,X'59D442FA498FEDAC972F2E9A6086318883E1A728A54AF56D48560C92DF48FE7C');
INSERT INTO event_hash VALUES (205,X'A20231282E51F08DDE0E75693B083D1667265B5D60EE76728AECC240BED2AF69');
INSERT INTO event_hash VALUES (206,X'FA93238B0445B5F3B90BF137AE2ADCA52772677B9720618693E8F44D91C465FB');
INSERT INTO event_hash VALUES (207,X'470078326E33A549971FC756CBE868EE47D451E104FED65AB57910E35FB097DF');
INSERT INTO event_hash VALUES (208,X'C8F04296BB44CC60A548D87DE2771E5ECC7C66E320A860245CD05C0FBB39C0CA');
INSERT INTO event_hash VALUES (209,X'D170C5E577437A7EA0F70A190BEA545809BC81021581892BFC683470E3069DD1');
INSERT INTO event_hash VALUES (210,X'D9C9399400882F85B38BF7EC85F66482827C1809509A838F114E303D08FD2893');
INSERT INTO event_hash VALUES (211,X'C6F2D6FBBCD7544576908EA0DCD8714897C704F81BB6EA07A9D5FE8DC9D680D5');
INSERT INTO event_hash VALUES (212,X'F1D3198129CA91F26D4012674DE6FAF69958A23086BE16DAF6812177E4799E6D');
INSERT INTO event_hash VALUES (213,X'C84B8CAAD3552A07A40E2BCA902FA6AC48F520AD93FF596D49A7A9E2207149BF');
INSERT INTO event_hash VALUES (214,X'F026D7C628A542021ED136E2D80E91262160CF10151E798AFD6C022AB6F6D833');
INSERT INTO event_hash VALUES (215,X'8849CE53017585748506E5F24883C2C8D5D6B13B11EDE9969940488B56DFFE4C');
INSERT INTO event_hash VALUES (216,X'C4BCFF97A0AFD80549AD8933B37B8A19BD109B8A078109857A1A140924D4DDBC');
INSERT INTO event_hash VALUES (217,X'1049BC8400F6B56F1664C4E54850BD482DD2FF207E9A9045089423370E8A5EE3');
INSERT INTO event_hash VALUES (218,X'86621D3538865597F51858A22F4FD79D7385A7267421C3D7C9843738CC0D0CFD');
INSERT INTO event_hash VALUES (219,X'D3614AD5C9C0628A87636806934D7064F63A21A05E81ECE7879CF8F5EB491659');
INSERT INTO event_hash VALUES (220,X'1C1AF0779B78F2AABDE83AB8C18FFA35DBC841369A7C47C0DD9401376BE2C472');
INSERT INTO event_hash VALUES (221,X'545BB8E0FD8DCE65A7901E9D7C17B1B54F6990CABE990C2705EE13D5B25D8E4E');
INSERT INTO event_hash VALUES (222,X'6137233B2383C67A7916951F00C4F8198CAA37EA062837AE86EDEDC758557872');
INSERT INTO event_hash VALUES (223,X'5B726C4AB74B2E0D3A1640324136A99FCC7EC2E501162CCB6939F38E140DD968');
INSERT INTO event_hash VALUES (224,X'AFFDD53ED712D8309EDED4E931AE536118DA074506EA8016B8E1FD5B787B97B5');
INSERT INTO event_hash VALUES (225,X'34A7F0AD82E8A9F3961B92DEFF949FDC66BBCA18B54B949AC6EB69ECE1000B6F');
INSERT INTO event_hash VALUES (226,X'D5C751B4BCFF973235988738FA0ECDB7AD9AC0237D6161670EF486C1156C27D0');
INSERT INTO event_hash VALUES (227,X'A89CB2F631A96FAB844C9B4C11CF3B79C8E286B1AB500529500C0FEF2A47385E');
INSERT INTO event_hash VALUES (228,X'7D0BCF1D1594994F67E1D2437235DE62F274BF1F8FCEE0724B3B5596B8C26665');
INSERT INTO event_hash VALUES (229,X'95952AD619EDC23D2BFCEB63AD196849B2730B829084F3A63DC9F996948732E4');
INSERT INTO event_hash VALUES (230,X'36F1CEA3746A4EF1DD6520B0484BC6B15B728864FF202CB10C31D668CDD34520');
INSERT INTO event_hash VALUES (231,X'C2139AAB430E554153ECA3062D50962672D1F76AE27A0721C1DFC9CEF9738240');
INSERT INTO event_hash VALUES (232,X'E8970F08CB966604F54D17C1B63872BFD86723460922C4205A1BBA12C54F9086');
INSERT INTO event_hash VALUES (233,X'79F18FC8E0CB8995D893FD5D87BC93AED5380D2C2CA3C97F6B391146F40C7CE6');
INSERT INTO event_hash VALUES (234,X'BBB5556C35BF1726ADA75F4868C62170B457A64FD34474DFD867D6E7EAD8369C');
INSERT INTO event_hash VALUES (235,X'38BA261845B96D7290686B3C86BDDE3741E861A42F67577EDB8477ECD90FD579');
INSERT INTO event_hash VALUES (236,X'CC776B73EA8E4DA1170289FE5FBF5C6EB21A5B8D563BD0700DD458E8E58DF43E');
INSERT INTO event_hash VALUES (237,X'46DB3A8988ADE43F448997E4C128F1860AE9EDD2054D71F942DCF981D467875C');
INSERT INTO event_hash VALUES (238,X'9DA9D7F7879BC14EAC4513FDBDEDA629A45A8AE75F0512B685F01D2390344059');
INSERT INTO event_hash VALUES (239,X'AE475BFD7141AFE60BCCC7B771610079CE5F55E70B53740574FA91222DE49B14');
INSERT INTO event_hash VALUES (240,X'F3B41892D6B83C234EA29BF6371054ABC69E1C7DDFC0B4F527E76B0B8ACEEFC1');
INSERT INTO event_hash VALUES (241,X'73E261033DB95CAAF9CBBB5934A192E1926A5A7BC000F084447DC0DA13367F52');
INSERT INTO event_hash VALUES (242,X'7BA381EFF58EFF26F107E8BD13C3CFD5DDAF0C47F41553493FD4D8D1A3E0BEE8');
INSERT INTO event_hash VALUES (243,X'E4EDF259E9D16DAD0055BD6B7FB408FF84ABA1AD2797568A235C97AB865C8B68');
INSERT INTO event_hash VALUES (244,X'C3172CEEA7EB92B0EB562312FCD7C7D95B58FF6889D1FB12938676DE06640B50');
INSERT INTO event_hash VALUES (245,X'2C7700313A7F6EE4B00A44DA487F59DC86CA1AC1B2E34ED56295492E3C21D242');
INSERT INTO event_hash VALUES (246,X'9F5392624A23C4FF5DDE4E4D9A07502CFC898587822A1FCD61687AE66B516EE1');
INSERT INTO event_hash VALUES (247,X'1DE566C60B33E2C08D952BB5599D1CDEC46B613D1733234FE4BFCE6BAB11B01E');
INSERT INTO event_hash VALUES (248,X'3E1F1C576D4639D4EEAD61809C0CF1A214ACAFFE0EF9C7A183FE1932D93A51FD');
INSERT INTO event_hash VALUES (249,X'12C4CEA57B6237174706B3F4C93E2ED455B343ED07258BD5385E8722E5484CF3');
INSERT INTO event_hash VALUES (250,X'9B8129F69A8EAB52BC1D7720063922B11E301335408C845CB7DA631138156A41');
INSERT INTO event_hash VALUES (251,X'C0FC63DC69A95EDA8E6AE892C64A2821EA223657947B10AC71C27EAF134D8D8C');
INSERT INTO event_hash VALUES (252,X'8DAE6BC631E0A0091805D5BE63DC0123036CFF7A6B34BD58205DB22CA56B11A3');
INSERT INTO event_hash VALUES (253,X'D8A8D860C45CE0C778140CC398BE6B0F4F556A08A0ECDD85CAEB82809B955973');
INSERT INTO event_hash VALUES (254,X'EEEE99D6EA37FA36F40D2903FD129C2C7AE73D6102EA93D34618ECD4F5D16308');
INSERT INTO event_hash VALUES (255,X'FB1FC8990435A3A7410EF0490DDF40075671927F30C5430D7EAAE9E43C8C4771');
INSERT INTO event_hash VALUES (256,X'A27383650FB3F2B4E83C91AA34363CCF6FD212645D668F4FD3E3E21F91591BCA');
INSERT INTO event_hash VALUES (257,X'2BF091740963613A18C818CA6328166AC7DFCF2D1D26CEBFD895247340510192');
INSERT INTO event_hash VALUES (258,X'5BE43DD59C706A05C51D1BCCFE3B007710CF22F605BFD2BC8632599AB63384E6');
INSERT INTO event_hash VALUES (259,X'66303C8453A66379F488C26838A81EB9EC5FFEC998D94688C01DDB54CB81A43C');
INSERT INTO event_hash VALUES (260,X'A51D2944C1648392DC83F5947A0C91DA7E495DC423425618E2A477A1978B8583');
INSERT INTO event_hash VALUES (261,X'9CEB1E5526D778F27D43D947B1D8FFE367A68AA16FAC81AB1CD68850744E7874');
INSERT INTO event_hash VALUES (262,X'54C405994457729D4B5DD7BD161B40711E76FA78E40E39B9045D20DC91B92A3B');
INSERT INTO event_hash VALUES (263,X'9D43FD30EF9AC1E148A02DCB3B3202D1F68F02533DC6B66642BBFB073E45A98B');
INSERT INTO event_hash VALUES (264,X'492C42E271E92F15F2F261B6F6FABEFEEF6EFE0CDDE7FF39BBDEFB81C5B1E7AB');
INSERT INTO event_hash VALUES (265,X'7FFCCB7290DA61E28A9839D51F75B518B3F80AA3D672018B5278C11E1350507B');
INSERT INTO event_hash VALUES (266,X'C259B8D340F9CC2FB7C9EB51C8650B2236E3AA4DDC0C20D150B66598D3E90314');
INSERT INTO event_hash VALUES (267,X'F84FDB9E33F1D31DB53DFB0F8B49F72621AE16F567E835B81E0A741C8072DAF3');
INSERT INTO event_hash VALUES (268,X'B817CA09BCE86B45ADF1D9F684204C1C5B9E8CFAB5EEBB7EE7076A540B2EE307');
INSERT INTO event_hash VALUES (269,X'A72DCB5502EAB2CC9A9A1EDDFC2947F214B9DB80CD95EEDC447249FA81400998');
INSERT INTO event_hash VALUES (270,X'35DEC7D2D770613A480E7BACF5E0AF983E61BE97B2FCA47636AAB14250F3742A');
INSERT INTO event_hash VALUES (271,X'389D43FA23317F8EE5AD168F25953FB4BF11715AD8BAAD320FC237B3E144BF15');
INSERT INTO event_hash VALUES (272,X'937B56D83B5F52468F89DD2D10A1334B58BA5C820C95CEFE6CE91248EA3761F5');
INSERT INTO event_hash VALUES (273,X'31BE88580F832A9A1EBFBCEEB85C9E166C09C6E5FCE61B768B73494D752F4E3A');
INSERT INTO event_hash VALUES (274,X'E34B3888EB9695232AE996B6173B0CBD8A33AE7D422F27184C631C7E9BA0CF88');
INSERT INTO event_hash VALUES (275,X'058DCB05711E2477DB089818F828BC0B2ABE48841BFC81334753452E76180940');
INSERT INTO event_hash VALUES (276,X'CEB493879EBFE8E0B8F876468B9C05F9CD7ABA7EE45132B6C6D01CBD7F721965');
INSERT INTO event_hash VALUES (277,X'BB358F0052128B063B80309FEF8667F41160A2F817BAA4D73A1AFE9731DAAC00');
INSERT INTO event_hash VALUES (278,X'2D7A362989568B8E3747290302727D3CD02A0B985A2BFA92609DC0AD7230E1D6');
INSERT INTO event_hash VALUES (279,X'395A5625DC644D6BA6506ADEF7FB9339F10755E3575F655702A7AE7F5EAAB9EB');
INSERT INTO event_hash VALUES (280,X'696131E287E7A7211625107653107C61649A7F774E065F7CF432F4B646C71ED0');
INSERT INTO event_hash VALUES (281,X'5915369C0C694D70A00472E8D679A01C1D164E28F32D6E324148CC79050E6F18');
INSERT INTO event_hash VALUES (282,X'AD1F2A1A51302A320CAF4FF688FBD003B5CE0E4C02CE703FE4C5DABE0E982848');
INSERT INTO event_hash VALUES (283,X'585260BB394CF9CA9F93CE26EF8B39803005AF99494FE250CF5C67BF65EB3B9F');
INSERT INTO event_hash VALUES (284,X'C32F52D60230CEDB4842046F79470872062E390FC46DE403830432F538F398E2');
INSERT INTO event_hash VALUES (285,X'650F0729EDA69C828439D3A91F9B314E5F8D4AAEAD4C385FA502F10D783DC856');
INSERT INTO event_hash VALUES (286,X'B861A34F7E4BF83758292C7859F9F80937BD22C50CDDC27C7E528C29180F4869');
INSERT INTO event_hash VALUES (287,X'806951CAAAC90CDA19572FEEB65B2A3399EB370A4D7E95691D5D9754DA62F351');
INSERT INTO event_hash VALUES (288,X'BD2FA922FD7379CFDFD632B15BB3779712E0EB2D6430419777F59EC98CEE4C73');
INSERT INTO event_hash VALUES (289,X'99FE1035718EE59220176B0AFA8BB4B38856566A24F7B7FD573C164D7853CC62');
INSERT INTO event_hash VALUES (290,X'D51B0B821E968F4E7B5121FA5502767818486C83B1025455DC7D655249A2760D');
INSERT INTO event_hash VALUES (291,X'C2F22E605B4F8094776680B2B0A86C76A09A2C0BCBD4EFD95F9047B266A6391F');
INSERT INTO event_hash VALUES (292,X'EDF94BFF20420DFE7771130A72B8DA94FD423F3FBCF95ED83DAA4F01BCA88A95');
INSERT INTO event_hash VALUES (293,X'2D65D8FDFD4EE0078F900FF5C1CF662EE18B00B3394DF90D1D921F31DEDC5E69');
INSERT INTO event_hash VALUES (294,X'55A80DEA901448CDDA2AE4A48BB111057C6AAF9B4EE33807AF4C085883DD997C');
INSERT INTO event_hash VALUES (295,X'099BEF3E2AA105DF230D96125B8F7DB3A803D4683A3C49D8A1DD2C778A3424F8');
INSERT INTO event_hash VALUES (296,X'F612C45880A849DD805E00E663849118787B229735DF258F9A2A965B54606A8F');
INSERT INTO event_hash VALUES (297,X'71D43045AD9AF0FFE666EFC8E0C50AC3A4C5EB881462826C1D979678A3335A01');
INSERT INTO event_hash VALUES (298,X'2D1FDD120A84413A373903A5A104EF3E91A953C79E4FC7AE9C9F2E2ECD379118');
INSERT INTO event_hash VALUES (299,X'648F8DAAC5DABCC3EDBE4298C00C6FF1A17793860381464CB1203FECF6EB9B2F');
INSERT INTO event_hash VALUES (300,X'3BC07733DBBCE88836BD0645D9BEDA5E9D17A95C900125C795C65963267E2880');
INSERT INTO event_hash VALUES (301,X'897176132422EA196FA7F10F7D4E5EDD8FCDA4F2C727D2B245148203E6BE01A0');
INSERT INTO event_hash VALUES (302,X'19E9F39FFA56A3347134BA00765DE4AF856631AF032AE848E3DE478C1DF7C38C');
INSERT INTO event_hash VALUES (303,X'5DA3A2939D7CEC3B8DB8A3B36F46ABCCF99D71A66D2224CF89E6565607F2357B');
INSERT INTO event_hash VALUES (304,X'5337235DAA1DBC50D9C0781BE9A16D577411D752AEF039FF665F6F20DD00A37B');
INSERT INTO event_hash VALUES (305,X'392889B9F5BBE1C6BC9647886C771D2A23601A5B8BD727EDB7101FA978C6757D');
INSERT INTO event_hash VALUES (306,X'041C9FDD478E9DE542572197E341649A4D70A3E7F72D5C4FABC2E216EEDFB386');
INSERT INTO event_hash VALUES (307,X'71CC6A7A5E59B5D5C446236A4EA8086BAEDE4692C1CDF3019DA7C893A9A93242');
INSERT INTO event_hash VALUES (308,X'9A75977575D757B4005CE0C6D646FEC634E2DC17A9E875510A93F5FA168BD90A');
INSERT INTO event_hash VALUES (309,X'257E2024284E89966FF7C5C4472D082FAEC9AEDAEA112497B78E8E9DB35766A8');
INSERT INTO event_hash VALUES (310,X'3EF1A7278C2F89B66C78383A197500E1A244832A4B93F1AAC7882815583D9192');
INSERT INTO event_hash VALUES (311,X'9A444A1A5CF8FF8E59CD2198228229F19E0B59D60CF9A959BB76EF086A7B2A54');
INSERT INTO event_hash VALUES (312,X'45A2D4D3676F940F95F06E97B1A0B74539EA4A2FBDAA743C5D1B8590F40D7E81');
INSERT INTO event_hash VALUES (313,X'FB59E63A9C3F554D0FA9D188F8B5C889D4B6BC28A4728076A14D2E117B559C93');
INSERT INTO event_hash VALUES (314,X'059F3FAC55F8EA52F82E8805D450ED99D7877F98F3B039AED8EBD33D5EBF48E2');
INSERT INTO event_hash VALUES (315,X'FFBF2A16C5166FCF1A80295C56410C9888763067942AB0F63F80D772D21477B4');
INSERT INTO event_hash VALUES (316,X'32A7C8759258D3527A6E09CD3F6698475F8B40964A45D626FFC836F67DFD60F5');
INSERT INTO event_hash VALUES (317,X'2C64B85BA4123FAF76CE906D2DE3BCD9237D226DB2091495B1DC40BE9C59513A');
INSERT INTO event_hash VALUES (318,X'FFBE49E8FCF370E92272B3E8DB3CDB755E97DBE62DE3E9857022E4BC62B247F4');
INSERT INTO event_hash VALUES (319,X'182BD52838FF933A62309306C4F337F3084E70D493B77F7F82FD877A6EDD4883');
INSERT INTO event_hash VALUES (320,X'AF8ABB74E8BAE2B52D165835E0C8CC1AAB2DB7D955C4DF121B00D80A34DC0CB5');
INSERT INTO event_hash VALUES (321,X'97667429343D566A0657F1654324449C2FD8E3E9B34518AA968E2CDBDF89692D');
INSERT INTO event_hash VALUES (322,X'4DC5BED8D0C0F79D2B194C1A90DE4496F6E2A9DF50550104A7676BC5109921D3');
INSERT INTO event_hash VALUES (323,X'40B26B64543B6D9CD0A8021D21184A7C22AD0008DFDA1FAF3ED64FA4C7AA9952');
INSERT INTO event_hash VALUES (324,X'568FD39023F5586D444CC1F71B65A66FEB975C9040EFCF1CD3B359A1B9D9B110');
INSERT INTO event_hash VALUES (325,X'200604FB594141924D90E63E540E4101D6345EDDE45113D3BB86C7877FAE2089');
INSERT INTO event_hash VALUES (326,X'5547B5953FC3FBFDBF5F40CF0654253AA0F6D3253A65B5C53E58556CE06DDCB0');
INSERT INTO event_hash VALUES (327,X'CCF5A823EB78D7AF69BB1ADF8ED67A6BFDB3648DB8BFD27945297B0FD0566961');
INSERT INTO event_hash VALUES (328,X'C5B0A2959D6EB701518C0C30E3FEC5F47D2724808D11864C1653FEC9A1A92208');
INSERT INTO event_hash VALUES (329,X'80556254DCD094ADA9AE7246BFD88FC7A0B73BF20930A6016AB4021C272DE3C9');
INSERT INTO event_hash VALUES (330,X'19C843C0BA88366A9F18A22CC6ECCF73B491ABDA06E7DCF08CAF896007A89C9D');
INSERT INTO event_hash VALUES (331,X'8E59AF7929EA230E5182DC7E7C878017CEAF02E8D41B09F668F2A49CCA0AC27F');
INSERT INTO event_hash VALUES (332,X'7F922D35FA5560D047B8F5560D3150B117B3F5A46ABDD097004E4B154B97A786');
INSERT INTO event_hash VALUES (333,X'2C0781880C31F3E970AF983A16BF2A5D94E8BD838F776D737FB9B40B90B36B70');
INSERT INTO event_hash VALUES (334,X'152C8102243879EC528F4EF162F65644FD0738BC94757573483C4488C49A9AB3');
INSERT INTO event_hash VALUES (335,X'BF95A402F407F57FA1567594E98D8FDB188CB991CB1D96B9D6DD12AFF3DDEFA1');
INSERT INTO event_hash VALUES (336,X'EACE54E52C395FE0D3F51CD00A0E760A21F47ACA27081AAF202FC507E25AD4EE');
INSERT INTO event_hash VALUES (337,X'39E5796E0E8449B1803C67180A99FA3766C17E29EB83F70342D23A0F346B0EBC');
INSERT INTO event_hash VALUES (338,X'956A846280FA56184561BE4589FDE44AB0DE9C77CEB15B14FF81770D16FD25EE');
INSERT INTO event_hash VALUES (339,X'B26C25EE00FEAB95D47DC93BA900DDDA52EC9137D4BE469433EB539F9A672E45');
INSERT INTO event_hash VALUES (340,X'B4C9ED939B0A10B1417D2111D7FE792C7B99B1C9FACAE26A123F7CCE003DD2F5');
INSERT INTO event_hash VALUES (341,X'7C763A994410A7348319F753DA54A8BD5528C2A29DD4C516299D3504E7520F53');
INSERT INTO event_hash VALUES (342,X'2FA8CFE0EE87B37E2D5C9608FCD706D683A76C968B4CD5ACA9F560AE523D6B0B');
INSERT INTO event_hash VALUES (343,X'FB1F7AC38189961686C1A5C500C4CE5576CEA6492BECB4106A12B30364C29C78');
INSERT INTO event_hash VALUES (344,X'3AEBAFF15986D459075F1B9275A9FA375944A09FFADECB8FF8A00599C83D623E');
INSERT INTO event_hash VALUES (345,X'3865B7A8AC2003FF4C35265285456C5A512B33E18E89E05924AF0E0106318C50');
INSERT INTO event_hash VALUES (346,X'C3E087BDCAE06517A7FC9FEEE8506C17E8BFB11CA852FD0C7C25FF64A86030FE');
INSERT INTO event_hash VALUES (347,X'7E5158899F8320C4416A42619F5B1C0DCC4E80FC5F94645097173CA2034E07ED');
INSERT INTO event_hash VALUES (348,X'A72702755DB65D7BCC6EBA6899FB77B193FC3CCB463A54ABE2C36AE34402F9D7');
INSERT INTO event_hash VALUES (349,X'6DE50DABA22B9DE0C5AB2234B451F8DC2869D4D2EE6B29FF3C2293A2D364F431');
INSERT INTO event_hash VALUES (350,X'E6B56A01F6ADD182AEA39679DB83D36B3B3F7D130E8DCE2D8771B3A7BF96F5E8');
INSERT INTO event_hash VALUES (351,X'F96704FE54B2560F9E84B480530DA0B4A70C3F99D432003AA74E03722A2214E1');
INSERT INTO event_hash VALUES (352,X'19DD1B88B01E964033304590A10939EE3E962C8DB4D74749343532E4D7C5388A');
INSERT INTO event_hash VALUES (353,X'F4105B9E55F278DA4855BB15087B806EA4256A7B3F904EC178CBAA51F434F441');
INSERT INTO event_hash VALUES (354,X'3ABA310A0FA2D8DD3734DBFA98CFDE14B277341546AAADAFB7473004535F9E2B');
INSERT INTO event_hash VALUES (355,X'057FA1177F8DE24C8F9B9CBF3AE91F706C3D53328796200EC785E13D948FF39C');
INSERT INTO event_hash VALUES (356,X'26348620B7D8A3B8CCBB781DA4BEB274567E645B9735FBA583424FCB43EB3192');
INSERT INTO event_hash VALUES (357,X'D6E79A6F7E5E7855B3AD92F14389A6DD0687C3E64224D70285BC9C8729225AEA');
INSERT INTO event_hash VALUES (358,X'721FAF96AEDCB824990C2BCA0F701B84C23B5D7564915D56A08CD0FD6F014142');
INSERT INTO event_hash VALUES (359,X'EC0F80F1A6DBD6F4D1C049C69314447D8418FF76EAED3104CFAD66906214AC5D');
INSERT INTO event_hash VALUES (360,X'62E43B5F0E104EB526BC234057B92990C469DC5354D5028D198D61FBF7B45CAE');
INSERT INTO event_hash VALUES (361,X'D010687A14F136DB041BE649F16F6372CC5E02A0FB19BDB933B36ADE04C3715F');
INSERT INTO event_hash VALUES (362,X'68EFC913DFD2938A85DEE4671ADC009B21481FAE106149ED798D2A284693D8BE');
INSERT INTO event_hash VALUES (363,X'64BFD0B42AFC1C77197FD132D168E281EAEF086AE92BA778F0746E5766B228CF');
INSERT INTO event_hash VALUES (364,X'8529CDBAA0FC8B6669648FFB7E268F9F8C45BD9D0D3E455AC95D2F6E916DCB83');
INSERT INTO event_hash VALUES (365,X'83F99EFD2E2F6D9C1AACEC46C34688E73BF764BE1BFAF986528E86C020803895');
INSERT INTO event_hash VALUES (366,X'04FB083E133367CC982C963AA0E0DC8B1511F660800C1109247EDEA5DA6515CD');
INSERT INTO event_hash VALUES (367,X'ED6E7CF0BF2D551F45934C19B57DDE77AADD702863032BF638F9C125D83E49DE');
INSERT INTO event_hash VALUES (368,X'8E80C2E0459F6752038E51D48B34223F590BCF4881F5A46321B789A2B809F118');
INSERT INTO event_hash VALUES (369,X'D7E2AA86E862977F452D08CACDB2EA6CA9DBC3754FD2FF2BC8C771CD59B7FBB7');
INSERT INTO event_hash VALUES (370,X'60A124D0D3AEA5B7AE35A3A66EEDDFA35801A9A016F4AC713AC97334BF0B25D8');
INSERT INTO event_hash VALUES (371,X'31F15674169E79317CA15F4737A53DBFB282B5973BE1A3032FE09153A72FF6CC');
INSERT INTO event_hash VALUES (372,X'02C91AC2965B158392CEBF00A6A015359ED763792C19C4C84017C03DDA40705E');
INSERT INTO event_hash VALUES (373,X'0A49E04936A4F9F639FC35DCA2D8A9DE2BA14835A6C2D1FAB9029281552D0625');
INSERT INTO event_hash VALUES (374,X'0171C9D5AB31C03AF9171E3B5AE706D7D883581FF4A2B4DA0A7836DA6DFF3E46');
INSERT INTO event_hash VALUES (375,X'798646A692A9CABF36A88A0DD8318127DB917051E1D81D251ADA95DA91FD248A');
INSERT INTO event_hash VALUES (376,X'7F7449A5DA3E9807B7275F53355690A0BD002F3AB207FE5535611A7B8CFB33E2');
INSERT INTO event_hash VALUES (377,X'BACD989A1C1DD0626DF5EC19231CA8E7DCAA0BC299DC4409048D15C7CA7D1A83');
INSERT INTO event_hash VALUES (378,X'AB909AC329E63024F27E86BBDBB84D52D2AF7413415A61A4719D5D739F40B885');
INSERT INTO event_hash VALUES (379,X'6E799A92FA64865FAD573DA4AB72A74F8035B5C09E59E6883184450B5AFC0EE6');
INSERT INTO event_hash VALUES (380,X'958B1EE1CF2CB5C70CBA3DC00922E42EFD757CA177A1D499AC1FEFD29918D3C6');
INSERT INTO event_hash VALUES (381,X'86500BB000D828C83243646DA86ED56B61CCD04D3F5A0197C7FC35A38A95C101');
INSERT INTO event_hash VALUES (382,X'BDF82F527B00A18FBF7155DD3726D0D630C88FCD9CADA0288BA58CA5409F70A7');
INSERT INTO event_hash VALUES (383,X'73F21F56C226AC19CCFB217EBC2312FFC1B34C6C6C8E35EFCF2AD264BA1DDA6A');
INSERT INTO event_hash VALUES (384,X'6121B7DFD976712ECAC85AF81DBBE7D9B32A7303BC5BE9712030CB6C54DF4A32');
INSERT INTO event_hash VALUES (385,X'3CBCB1AA47F9F649EACDBA562C050A55E5547C16E9409CC5CC6277E4B00893BC');
INSERT INTO event_hash VALUES (386,X'1F36379CFF884FD95D912A627FBA1F402602DAEB1FCC5575E26B653B80B0FF61');
INSERT INTO event_hash VALUES (387,X'479D81CF3D443DF0B363D338B897CD169C9B922AD130AC4F50B92DD959AE0527');
INSERT INTO event_hash VALUES (388,X'8B08E48F68F8D535D5100A17F4819BC5C7697BFA139EA9376415D5B59AA96CBB');
INSERT INTO event_hash VALUES (389,X'95C4B3748DB5890A666C59B0E2096C8662049DF56F998D35F4C44EED9944DFEC');
INSERT INTO event_hash VALUES (390,X'00168AE2694102338F4BDAFDD542151A95696ADBFA2CFD924459246BB06103AE');
INSERT INTO event_hash VALUES (391,X'55DEF53BFDB0111BB8A6752B1B212277426DE4E1F247E7CE5546D7FE1F02066F');
INSERT INTO event_hash VALUES (392,X'68DF0D264D2E1CDF5259F0932DECE52E6FD048D295617E06D774C257ABE68B8C');
INSERT INTO event_hash VALUES (393,X'F13AE75735E4BE8E5396D45B7CCDDC380558E736F589609BB3C77F6D2D630264');
INSERT INTO event_hash VALUES (394,X'32488BCE0BE23FB7280A0A240AF44F21AADA36C56B5866E1932F1E3987906E9C');
INSERT INTO event_hash VALUES (395,X'8B68CB2340BBF3AF5E3C7D118895569580DAD9B67CED8089D8B25081190F1443');
INSERT INTO event_hash VALUES (396,X'A5D1E4DEC19C47549F383457B7C2251440E402329222DD8DCDC0DA650FC2FE45');
INSERT INTO event_hash VALUES (397,X'9CB8C3BF0947B493449D915EFC1436144479AFBFF2C3D3AF5C27715A8F7DE083');
INSERT INTO event_hash VALUES (398,X'41A4D1E55E2770A6B7552D072AA2DCD9F7EC38038CB850743DDF7991DF98CD70');
INSERT INTO event_hash VALUES (399,X'09F15DA5EAE8AB28B187A9E3876F285839FBEE3F20E7884FAB5C0DF8F70EEF29');
INSERT INTO event_hash VALUES (400,X'9D8773B1738100AC949DBF59B5B8B12A8569D3F466D8539520EC80B53C9FCC4E');
INSERT INTO event_hash VALUES (401,X'E22233421132702AAA06C181C9992353F9F04F72048DB39A21B70C0E7320FD30');
INSERT INTO event_hash VALUES (402,X'1AB55509090CAA1F8AFC4415A2621429190B3EDF249CE89315C7933BA8700BB8');
INSERT INTO event_hash VALUES (403,X'3C9F7AD0439E01479FF0269A4634BE8F91419B690D7E47E835BE849BEA040EF6');
INSERT INTO event_hash VALUES (404,X'C4274AC7CF79DAD597EBBDFCB3094470958C42DB2D7C4F9186545FF8EA33C2FF');
INSERT INTO event_hash VALUES (405,X'3243794417FCDF3888EE21AB3B4F037427EF4827D6B9C3D2C5A9DFF47855E004');
INSERT INTO event_hash VALUES (406,X'A1F152A87D41BCFBBF088D2C6A48F5C4A407A4F3D16629A4F1E0DAEC3A727CA0');
INSERT INTO event_hash VALUES (407,X'6CC5D93477063B162E1FE11337BB5A936A8754D649D240715C63A9703ABE1828');
INSERT INTO event_hash VALUES (408,X'812B059AB7E5A952AD5F704FE60E9D35DEAD011DFEC2DB0C5EC55CD51130442A');
INSERT INTO event_hash VALUES (409,X'B04C64A4E205DBA0640398BEC6D19B6238C62F83535432AB313A5CF2088CE438');
INSERT INTO event_hash VALUES (410,X'F0E65C1A67DCCE0DDEF9D713B03761FE44E2D6D5AF11444E83C5B2959ECED8EA');
INSERT INTO event_hash VALUES (411,X'5D953CC5EED87067030A10F5221BDEFC709F691C348A320550BF6393C82E081E');
INSERT INTO event_hash VALUES (412,X'0B3C0F303E5BCD1FC97DD8997BDC6FE6935DE38EC546FF780E637C7A3A70786E');
INSERT INTO event_hash VALUES (413,X'44B38477DF38A4600863AED5031F9EBAD0E03B0214AE4CF2E883D8FCFA2A1FFD');
INSERT INTO event_hash VALUES (414,X'93F2C390EFC85FD7A610D887FBD2C096A5819BE73EE4B4C90EBA03C2804FAA6C');
INSERT INTO event_hash VALUES (415,X'0910F8FD6849A4F96900B9825C745B9E5E77343EEBBD30CC5D11843ABD23BDA2');
INSERT INTO event_hash VALUES (416,X'91756F7A3453A45CD4F5937308999D32A154A3989BFD9653A4902E6EA37BF862');
INSERT INTO event_hash VALUES (417,X'C5560DD9B5FD303F2D99C19D4F449E724ECB779F11BA55A46276AF90A430966E');
INSERT INTO event_hash VALUES (418,X'4C7760D01EFA9232B1EAEA44A977092F8111B66A4156EA3A522BE434164C6EE1');
INSERT INTO event_hash VALUES (419,X'01FC848997E14F3C80E232887ED7316018C96138CA617A9DF0FCDFD194BE8C93');
INSERT INTO event_hash VALUES (420,X'C3A439A52A5B828E9B6BE101809C03A707CD473BBB00AAF9939B5F3887FE33ED');
INSERT INTO event_hash VALUES (421,X'DE64EF04A07F12EEAA32E971EE94FF61AD5117F5A89019C9BB496CD14A8519CD');
INSERT INTO event_hash VALUES (422,X'020792BAD895B83970A4BB0D6AA957D8D4596D56293B6C9D926EF136B1245AA1');
INSERT INTO event_hash VALUES (423,X'4301768655C7DEA649644AAAE69CA269F3EAEAEFBEC5E0E01AC9E1974DF17272');
INSERT INTO event_hash VALUES (424,X'A04F0CD568B56E521B4F95A06EE49C4CF264FE4718E82EF5E7D7EA8FCD7C91B7');
INSERT INTO request VALUES (1,1869282241165478355,'request-1',1795395600019,'procedures.import',X'4EF7093F1A2319765ED963031C401F49A86C7F32618C618351482C22463A5F0A','{"added":3,"changed":3,"codes":["1.000656","1.000894","1.001193"],"corrected":0,"ended":0,"procedures":3}');
INSERT INTO request VALUES (2,8054183692118140505,'request-2',1795395600021,'day.open',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-23","state":"open"}');
INSERT INTO request VALUES (3,7682006302831556336,'request-3',1795395600038,'officer.add',X'87C000DEA46F2E72E2CCE2869A2FE50C69FE753B5735BB31272F3C5B60FE2F39','{"name":"Cán bộ tăng cường","officer":"extra","pin_set":false,"role":"officer"}');
INSERT INTO request VALUES (4,5252003895360974675,'request-4',1795395600041,'officer.set_pin',X'04FE137608D40026A15AB7CCB7BD7DEBC274F485588DD50836463F2709069683','{"officer":"q2","pin_set":true}');
INSERT INTO request VALUES (5,4742199033689217204,'request-5',1795395600045,'desk.sign_in',X'0DF9D8506E48791F6F12D791407EFCE125C918117528533839155285ED7679BB','{"desk":"2","officer":"q2","state":"open","ticket":null}');
INSERT INTO request VALUES (6,-4321314432255400506,'request-6',1795395600049,'officer.set_pin',X'81FD80569385611319D5056433508305BB757C3D4169605CE55122990A9AD735','{"officer":"q5","pin_set":true}');
INSERT INTO request VALUES (7,-6270147638397464449,'request-7',1795395600053,'desk.sign_in',X'EA39939D1EA36631B9E780B301814835527798B06B260E5EF2F23217E7BC78FB','{"desk":"5","officer":"q5","state":"open","ticket":null}');
INSERT INTO request VALUES (8,-4951797207889122863,'request-8',1795395600065,'officer.set_pin',X'5EB81E99BAB86E08C7D9532A55E0B9E66D1BAC5B3E3938AD8D8BDD4282B22E9E','{"officer":"hd1","pin_set":true}');
INSERT INTO request VALUES (9,-2139011359348498459,'request-9',1795395600069,'guide.sign_in',X'FC2CBFB67A9E30ABB9700BD871122D665DCB157EB82393270FFA3DCCED1F85E1','{"officer":"hd1","terminal":"kiosk:k1"}');
INSERT INTO request VALUES (10,4177551449546743966,'request-10',1795395600073,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"id":1,"issued_at":1795395600073,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500073,"service":"ho-tich","slips":1,"state":"waiting","token":"QK33239E7E"}');
INSERT INTO request VALUES (11,1652049992950685928,'request-11',1795395600078,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795396500078,"service":"ho-tich","slips":1,"state":"waiting","token":"2FBTQY862P"}');
INSERT INTO request VALUES (12,-4593982774859474842,'request-12',1795395600082,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795397100000},"id":3,"issued_at":1795395600082,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795396500082,"service":"ho-tich","slips":1,"state":"waiting","token":"MFNSAPTBL2"}');
INSERT INTO request VALUES (13,-740478219046504072,'request-13',1795395600086,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795397100000},"id":4,"issued_at":1795395600086,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795396500086,"service":"ho-tich","slips":1,"state":"waiting","token":"SJX8HU4YPN"}');
INSERT INTO request VALUES (14,8255437367052615937,'request-14',1795395600090,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":4,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396200000,"to":1795397700000},"id":5,"issued_at":1795395600090,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795396500090,"service":"ho-tich","slips":1,"state":"waiting","token":"YE4F4Y4KC9"}');
INSERT INTO request VALUES (15,-5298160028904798340,'request-15',1795395600094,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":5,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396200000,"to":1795397700000},"id":6,"issued_at":1795395600094,"number":"A006","outcome":null,"priority_class":null,"promised_at":1795396500094,"service":"ho-tich","slips":1,"state":"waiting","token":"NVELRYYXAJ"}');
INSERT INTO request VALUES (16,-906230218763179297,'request-16',1795395600098,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":6,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"id":7,"issued_at":1795395600098,"number":"A007","outcome":null,"priority_class":null,"promised_at":1795396500098,"service":"ho-tich","slips":1,"state":"waiting","token":"Z9C6VK3SVW"}');
INSERT INTO request VALUES (17,-2890339085435980283,'request-17',1795395600102,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":7,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"id":8,"issued_at":1795395600102,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795396500102,"service":"ho-tich","slips":1,"state":"waiting","token":"PQYYFMZB2R"}');
INSERT INTO request VALUES (18,-6437717581894635161,'request-18',1795395600104,'ticket.prioritise',X'F21A666E9FC1D34F76B4ED51A321C5963D120623EBECF109F8AB7445D6F0C28F','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"waiting","token":"2FBTQY862P"}');
INSERT INTO request VALUES (19,5841262195888486283,'request-19',1795395600106,'ticket.change_service',X'A6A2A1EF90CA44C96AFA5997E2C2A7F7087FBF40E1068F0D64245B3DBD389568','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795397100000},"id":3,"issued_at":1795395600082,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795396500082,"service":"chung-thuc","slips":1,"state":"waiting","token":"MFNSAPTBL2"}');
INSERT INTO request VALUES (20,8348408890171239984,'request-20',1795395600108,'ticket.reprint',X'C14F50C4369E39851130097442239A77D5CC47D48FA80B2EEA09121C1A7E6B72','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795397100000},"id":4,"issued_at":1795395600086,"job":9,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795396500086,"service":"ho-tich","slips":2,"state":"waiting","token":"SJX8HU4YPN"}');
INSERT INTO request VALUES (21,-6430559325350815647,'request-21',1795395600111,'ticket.cancel',X'58E89FA7BFC2F1915EA946CDAF525FFC753BF58629B9E877AC09263DA0C4C1AB','{"ahead":0,"calls":0,"desk":null,"end_reason":"asked","estimate":{"from":1795396200000,"to":1795397700000},"id":5,"issued_at":1795395600090,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795396500090,"service":"ho-tich","slips":1,"state":"cancelled","token":"YE4F4Y4KC9"}');
INSERT INTO request VALUES (22,-2705015801583443124,'request-22',1795395600114,'desk.assign',X'94764BF0FE8742CFCA5F0CDD64FFEE28F86BCBC5F9C7364F22DA2E4F01A47CF4','{"desk":"5","helps":[],"reason":"Đông người","serves":["chung-thuc","giao-duc","ho-tich","kinh-te","y-te"]}');
INSERT INTO request VALUES (23,5508216287170660796,'request-23',1795395600116,'service.close',X'81A6747F94C205D1ACED3BB0C0186DCFC6204F1E5DF8037966EAD9186625EBC3','{"closed":true,"next_at":1795480200000,"reason":"Cán bộ ốm","service":"y-te"}');
INSERT INTO request VALUES (24,-2872647625304468975,'request-24',1795395600118,'service.open',X'FB9EBD69ED7195FBFD85BCBB7A9E4F0DABF1A384AECC02E49721F199CF075F7A','{"closed":false,"next_at":null,"reason":"Có người thay","service":"y-te"}');
INSERT INTO request VALUES (25,-8454197426819704649,'request-25',1795395600122,'ticket.issue',X'2AC11B68E3E0F12760A47625F5954BFA444C272838633C68EBB18E39A7FD3D21','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"id":9,"issued_at":1795395600122,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795396500122,"service":"y-te","slips":1,"state":"waiting","token":"JBJPEXV4KC"}');
INSERT INTO request VALUES (26,-2490693604579410415,'request-26',1795395600127,'ticket.change',X'E814ECD2CCE8BD840FDEC6924E46F28D239771243C718DAD04E6739E684D0F0B','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396800000},"id":9,"issued_at":1795395600122,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795396500122,"service":"chung-thuc","slips":2,"state":"waiting","token":"JBJPEXV4KC"}');
INSERT INTO request VALUES (27,1009146718449097980,'request-27',1795395600131,'ticket.give_up',X'3C65435D354592461C3ABA762289C82AF933DD3D808046D00EA83DA76DF47432','{"ahead":0,"calls":0,"desk":null,"end_reason":"asked","estimate":{"from":1795395600000,"to":1795396800000},"id":9,"issued_at":1795395600122,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795396500122,"service":"chung-thuc","slips":2,"state":"cancelled","token":"JBJPEXV4KC"}');
INSERT INTO request VALUES (28,1875989302889256558,'request-28',1795395600135,'officer.set_pin',X'A15AC2840C256A4C04A3FFBBBCAAE34BE6925C5AAA0DE2E5ACC820660F11168D','{"officer":"gs1","pin_set":true}');
INSERT INTO request VALUES (29,-2342338543065259889,'request-29',1795395600139,'terminal.leave',X'940843CA027759A35DFBEFF89BE0260FB026A9EDB84ADD8C20F8446DF8C34CF7','{"officer":"gs1","terminal":"kiosk:k1"}');
INSERT INTO request VALUES (30,-7120799736632280875,'request-30',1795395600141,'hall.hold',X'F2A4993F12001C7299B16BAD310BB02586A89B8A0CDA959A874D34BBC0CF63F3','{"date":"2026-11-23","held":true,"reason":"Mất điện","until":null}');
INSERT INTO request VALUES (31,-5832402821651898527,'request-31',1795395600143,'hall.resume',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"back":[],"date":"2026-11-23","held":false,"reason":null,"recalled":[],"until":null}');
INSERT INTO request VALUES (32,8475524827249986756,'request-32',1795395600145,'hall.notice',X'BA649F7A89AC071C1D21BABD3A411ABFB28EE06CCDF4A6C9C5DFE38F7C984784','{"date":"2026-11-23","notice":{"vi":"Hôm nay có mưa bão."}}');
INSERT INTO request VALUES (33,-255637625612966112,'request-33',1795395600147,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"finished":null,"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"called","token":"2FBTQY862P"}');
INSERT INTO request VALUES (34,-4398608872523439151,'request-34',1795395600149,'desk.undo',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"waiting","token":"2FBTQY862P"}');
INSERT INTO request VALUES (35,-465478667522453596,'request-35',1795395600151,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"finished":null,"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"called","token":"2FBTQY862P"}');
INSERT INTO request VALUES (36,-8681397038787340260,'request-36',1795395600153,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"called","token":"2FBTQY862P"}');
INSERT INTO request VALUES (37,2899925037483420305,'request-37',1795395661155,'desk.absent',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"absent","token":"2FBTQY862P"}');
INSERT INTO request VALUES (38,5961434540741799810,'request-38',1795395661157,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"finished":null,"id":1,"issued_at":1795395600073,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500073,"service":"ho-tich","slips":1,"state":"called","token":"QK33239E7E"}');
INSERT INTO request VALUES (39,-445963691155575298,'request-39',1795395661159,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"id":1,"issued_at":1795395600073,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500073,"service":"ho-tich","slips":1,"state":"serving","token":"QK33239E7E"}');
INSERT INTO request VALUES (40,2650064890124865257,'request-40',1795395661161,'desk.park',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"id":1,"issued_at":1795395600073,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500073,"service":"ho-tich","slips":1,"state":"parked","token":"QK33239E7E"}');
INSERT INTO request VALUES (41,7946657001821953961,'request-41',1795395661163,'ticket.return',X'BEB5D29B98920A886E7AECBADDC50ED0068D8789256EE877D778D699AB954BF7','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"waiting","token":"2FBTQY862P"}');
INSERT INTO request VALUES (42,-3119746399924829480,'request-42',1795395661165,'ticket.return',X'C1A2E46BF035DB80A8B7A65ABCDA5A40A4C70766DD81D7E1099039173C1DC997','{"ahead":1,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"id":1,"issued_at":1795395600073,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500073,"service":"ho-tich","slips":1,"state":"waiting","token":"QK33239E7E"}');
INSERT INTO request VALUES (43,-6484087662159114333,'request-43',1795395661167,'desk.next',X'E90F2A630E8579248165DC0766A9A070F8E4E406A41C8E583BF866B263364323','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"finished":null,"id":8,"issued_at":1795395600102,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795396500102,"service":"ho-tich","slips":1,"state":"called","token":"PQYYFMZB2R"}');
INSERT INTO request VALUES (44,3429224525752953923,'request-44',1795395661169,'desk.finish',X'10FD911C8D98AB3B41516A365969D2AC130CF8F0A465A5EDF54E90BF90C66870','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"id":8,"issued_at":1795395600102,"job":null,"number":"A008","outcome":"accepted","priority_class":null,"promised_at":1795396500102,"service":"ho-tich","slips":1,"state":"done","token":"PQYYFMZB2R"}');
INSERT INTO request VALUES (45,4185000240474730050,'request-45',1795395661172,'desk.next',X'5FB3A208B3FAEFE4EE47706AE1D0095C8F2845202ADD157F05B4648400F3F666','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"finished":null,"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"called","token":"2FBTQY862P"}');
INSERT INTO request VALUES (46,6975704314403734104,'request-46',1795395661174,'desk.transfer',X'CA9505239E370C44C5B7EA9DED1515DE733954EA604538C7DEA844581D23B8AE','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600078,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900078,"service":"ho-tich","slips":1,"state":"waiting","token":"2FBTQY862P"}');
INSERT INTO request VALUES (47,-1728582034631864094,'request-47',1795395661176,'desk.serve_now',X'FC2D61DB69FE6E1841980D56EE55CE913BBB90B778FB5A35E2B61A08584FED79','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":null,"id":10,"issued_at":1795395661176,"number":"A010","outcome":null,"priority_class":null,"promised_at":1795396561176,"service":"y-te","slips":0,"state":"serving","token":"E7TCNCAW9Q"}');
INSERT INTO request VALUES (48,7793029869741113588,'request-48',1795395661180,'desk.change_service',X'6663F10559D238F8AC6D64A3A8136A891036265623A3199FC4B2974BB5A1F27A','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":null,"id":10,"issued_at":1795395661176,"number":"A010","outcome":null,"priority_class":null,"promised_at":1795396561176,"service":"ho-tich","slips":0,"state":"serving","token":"E7TCNCAW9Q"}');
INSERT INTO request VALUES (49,617280000851610531,'request-49',1795395661182,'visit.rate',X'917BA7FDCD03923B102838173008D4034022FCAB286837EEEC9C61F89EE9B61D','{"desk":"5","level":"dissatisfied"}');
INSERT INTO request VALUES (50,-4821294319541583010,'request-50',1795395661184,'visit.rate',X'4117573898E21AEA53DB5EE879669C9AD41CFB1AFBF4802EB863F4D1CEA92F80','{"desk":"5","level":"satisfied"}');
INSERT INTO request VALUES (51,-7571432227609844758,'request-51',1795395661186,'desk.finish',X'B366A994EFEB0543E5A444E1AF6ED634FEA213525130066F4FD9174CD5BB1489','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":null,"id":10,"issued_at":1795395661176,"job":12,"number":"A010","outcome":"advice","priority_class":null,"promised_at":1795396561176,"service":"ho-tich","slips":0,"state":"done","token":"E7TCNCAW9Q"}');
INSERT INTO request VALUES (52,-490250170957219062,'request-52',1795395661189,'visit.rate_ticket',X'F7B48E73848D2FFC590F558FE0A38E9780CA69AFFA888371D50BBC6692B6036E','{"level":"dissatisfied","number":"A010","outcome_right":true,"reason":"waiting"}');
INSERT INTO request VALUES (53,3266193198097352954,'request-53',1795395661191,'visit.rate',X'8E74F77939F11E7E7ABDD6B73E97B28BC5F76D7663F7D65147D17834533B3EC9','{"desk":"5","level":"very_satisfied"}');
INSERT INTO request VALUES (54,-5607227082394479816,'request-54',1795395661193,'desk.pause',X'280B2DF49DD78CDF589306FAC6CBE4E9FF40145F1AEB2A86BF7ED0F1178454AB','{"desk":"2","officer":"q2","state":"paused","ticket":null}');
INSERT INTO request VALUES (55,244564786392314306,'request-55',1795395661195,'desk.open',X'60042527B0909BA5841911D5DD1E36ABD485C33318F7EA88E6922493AE0EA339','{"desk":"2","officer":"q2","state":"open","ticket":null}');
INSERT INTO request VALUES (56,-4915907281084068846,'request-56',1795395661197,'desk.close',X'60042527B0909BA5841911D5DD1E36ABD485C33318F7EA88E6922493AE0EA339','{"desk":"2","officer":null,"state":"closed","ticket":null}');
INSERT INTO request VALUES (57,-233604189949417077,'request-57',1795395661200,'help.call',X'940843CA027759A35DFBEFF89BE0260FB026A9EDB84ADD8C20F8446DF8C34CF7','{"called":true,"terminal":"kiosk:k1"}');
INSERT INTO request VALUES (58,-8779077814960608421,'request-58',1795395661253,'centre.apply',X'39930AE1270A5E7D2FA9834C80A815E1D724C7F4C883C5CCFE1453FA1150348D','{"centre":"dan-hai","changed":true,"version":2}');
INSERT INTO request VALUES (59,-6137089027840837647,'request-59',1795396321289,'alert.acknowledge',X'E91D20CA8A08A6D574404D71D370E55686DF90CD6B4B1C78FAAAC80C12747E49','{"acknowledged":true,"alert":1}');
INSERT INTO request VALUES (60,5632787570393554973,'request-60',1795396321292,'dossier.take_in',X'52E490AAFCA5DDA9F7787CF441E7A36D054ABE847CC10D0E10D3D99CB3150402','{"accepted_at":1795396321292,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321292,"code":"H21.25-261123-9001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321291,"end_reason":null,"ended_at":null,"first_due_at":1796260321291,"home_visit":false,"id":1,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321292,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (61,-2463783580126275659,'request-61',1795396321295,'dossier.take_in',X'A3352C504024357B486DD1A9DFF3DFE1854F7948456C8B0A06C56E91C11F3047','{"accepted_at":1795396321295,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321295,"code":"H21.25-261123-9002","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321294,"end_reason":null,"ended_at":null,"first_due_at":1796260321294,"home_visit":false,"id":2,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321295,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (62,5816453653489029793,'request-62',1795396321297,'batch.open',X'A677CAF434CA60BB23E40D612F375A7FE29709C951D27D2971E07E0D9182753F','{"agency":"ubnd-xa","carrier":null,"code":"BG-261123-1","count":0,"direction":"out","dossiers":[],"opened_at":1795396321297,"opened_by":null,"received_at":null,"received_by":null,"sent_at":null,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (63,-9121511661399387131,'request-63',1795396321299,'batch.add',X'D6006BC158C99DB8E178169123ABFA704D5071345BE6E5275A144D0952CF1767','{"agency":"ubnd-xa","carrier":null,"code":"BG-261123-1","count":1,"direction":"out","dossiers":[{"code":"H21.25-261123-9001","missing":false,"received_at":null}],"opened_at":1795396321297,"opened_by":null,"received_at":null,"received_by":null,"sent_at":null,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (64,7309780045584427277,'request-64',1795396321301,'batch.add',X'0588B32EF7F0903ED16B6D796A6142AE4FC66F03634CDA2613F386443BC3D52E','{"agency":"ubnd-xa","carrier":null,"code":"BG-261123-1","count":2,"direction":"out","dossiers":[{"code":"H21.25-261123-9001","missing":false,"received_at":null},{"code":"H21.25-261123-9002","missing":false,"received_at":null}],"opened_at":1795396321297,"opened_by":null,"received_at":null,"received_by":null,"sent_at":null,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (65,661554478487374169,'request-65',1795396321303,'batch.remove',X'A7FC9CCA52CDACF26710B63A3568544D550059A10F34C2A7DC1A2DE8A2F5D221','{"agency":"ubnd-xa","carrier":null,"code":"BG-261123-1","count":1,"direction":"out","dossiers":[{"code":"H21.25-261123-9001","missing":false,"received_at":null}],"opened_at":1795396321297,"opened_by":null,"received_at":null,"received_by":null,"sent_at":null,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (66,3733927344838061251,'request-66',1795396321305,'batch.send',X'8185AC93BAA3A9E7D8D9FE080CAEB27906090CAE55E3A0A342EF09FFEB190664','{"agency":"ubnd-xa","carrier":"Bưu điện","code":"BG-261123-1","count":1,"direction":"out","dossiers":[{"code":"H21.25-261123-9001","missing":false,"received_at":null}],"job":15,"opened_at":1795396321297,"opened_by":null,"received_at":null,"received_by":null,"sent_at":1795396321305,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (67,-169664976648167476,'request-67',1795396321309,'batch.reprint',X'CA9F9D0E56FDFE7ABBB55632488F238CD619E45915F5EC1E66ED4E672E67763C','{"agency":"ubnd-xa","carrier":"Bưu điện","code":"BG-261123-1","copy":1,"count":1,"direction":"out","dossiers":[{"code":"H21.25-261123-9001","missing":false,"received_at":null}],"job":16,"opened_at":1795396321297,"opened_by":null,"received_at":null,"received_by":null,"sent_at":1795396321305,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (68,225178881997305682,'request-68',1795396321312,'batch.arrived',X'3ABC462B114CE153FF5FC3A89A07D11592EABA925DB5DA44D94C31659289D0DF','{"agency":"ubnd-xa","carrier":"Bưu điện","code":"BG-261123-1","count":1,"direction":"out","dossiers":[{"code":"H21.25-261123-9001","missing":false,"received_at":1795396321312}],"opened_at":1795396321297,"opened_by":null,"received_at":null,"received_by":null,"sent_at":1795396321305,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (69,3309290987739010663,'request-69',1795396321314,'batch.receive',X'F1EC5FFBB15C841D531ED86DD4D01C81DD840D1DD6DB70CB228214DBA5E8992A','{"agency":"ubnd-xa","carrier":"Bưu điện","code":"BG-261123-1","count":1,"direction":"out","dossiers":[{"code":"H21.25-261123-9001","missing":false,"received_at":1795396321312}],"opened_at":1795396321297,"opened_by":null,"received_at":1795396321314,"received_by":null,"sent_at":1795396321305,"sent_by":null,"trip":"09:30"}');
INSERT INTO request VALUES (70,936446927350628554,'request-70',1795396321316,'dossier.result',X'A757076FD70E622FA8E44A063B42D364F0CA932867FF14252C7E5415DB89190B','{"accepted_at":1795396321292,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321292,"code":"H21.25-261123-9001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321291,"end_reason":null,"ended_at":null,"first_due_at":1796260321291,"home_visit":false,"id":1,"outside":false,"procedure":"1.001193","processed_at":1795396321316,"provisional":null,"received_at":1795396321292,"reschedules":0,"result":"granted","returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":9,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (71,5635873013858370879,'request-71',1795396321318,'post.send',X'BC3FFB38667FEEAFE5C01D098AE04C9F3C05F8C962D6F25A536D0F889AC65D37','{"accepted_at":1795396321292,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321292,"code":"H21.25-261123-9001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321291,"end_reason":null,"ended_at":null,"first_due_at":1796260321291,"home_visit":false,"id":1,"outside":false,"procedure":"1.001193","processed_at":1795396321316,"provisional":null,"received_at":1795396321292,"reschedules":0,"result":"granted","returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":9,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (72,-1242013948639689988,'request-72',1795396321320,'post.came_back',X'B74CD253F3A177F7397761FD2B2D83E6A85AB2BA674E721B8A274BC788C48F38','{"accepted_at":1795396321292,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321292,"code":"H21.25-261123-9001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321291,"end_reason":null,"ended_at":null,"first_due_at":1796260321291,"home_visit":false,"id":1,"outside":false,"procedure":"1.001193","processed_at":1795396321316,"provisional":null,"received_at":1795396321292,"reschedules":0,"result":"granted","returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":9,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (73,-7137847578128745765,'request-73',1795396321322,'post.send',X'F6324033B88005F7165B87DB6BE492F33F730F87534BD0F169401B1D98750966','{"accepted_at":1795396321292,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321292,"code":"H21.25-261123-9001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321291,"end_reason":null,"ended_at":null,"first_due_at":1796260321291,"home_visit":false,"id":1,"outside":false,"procedure":"1.001193","processed_at":1795396321316,"provisional":null,"received_at":1795396321292,"reschedules":0,"result":"granted","returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":9,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (74,-2915537729883047164,'request-74',1795396321324,'post.delivered',X'BBD1CF9015AEC2356FCEDAC46999596350175D6BFBD79F160BB22B4186808C5F','{"accepted_at":1795396321292,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321292,"code":"H21.25-261123-9001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321291,"end_reason":null,"ended_at":1795396321324,"first_due_at":1796260321291,"home_visit":false,"id":1,"outside":false,"procedure":"1.001193","processed_at":1795396321316,"provisional":null,"received_at":1795396321292,"reschedules":0,"result":"granted","returned_at":1795396321324,"returned_how":"post","rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":10,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (75,4418216621303157788,'request-75',1795396321326,'desk.serve_now',X'119A6C79A5D6B3BB2E5EDC78D119FE40D3AD28AF87D2994A4786B5897F5B7046','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":null,"id":13,"issued_at":1795396321326,"number":"A013","outcome":null,"priority_class":null,"promised_at":1795397221326,"service":"ho-tich","slips":0,"state":"serving","token":"UHRNX968EG"}');
INSERT INTO request VALUES (76,-7584858266147990,'request-76',1795396321330,'fee.demand',X'E20BEDE1815B7AD09F2ADC4D8A1A8C896D477654EF571BA0CD081D7CFF2A80CF','{"amount_vnd":8000,"asked_at":1795396321330,"asked_by":null,"collector":null,"desk":"5","dossier":"H21.25-261123-9002","id":1,"job":17,"kind":"charge","method":null,"name":null,"number":null,"paid_at":null,"paid_desk":null,"procedure":"1.001193","service":"ho-tich","settled_at":null,"state":"due","ticket":"A013","waiver":null}');
INSERT INTO request VALUES (77,-5126087688972144087,'request-77',1795396321333,'fee.demand',X'E20BEDE1815B7AD09F2ADC4D8A1A8C896D477654EF571BA0CD081D7CFF2A80CF','{"amount_vnd":8000,"asked_at":1795396321333,"asked_by":null,"collector":null,"desk":"5","dossier":"H21.25-261123-9002","id":2,"job":18,"kind":"charge","method":null,"name":null,"number":null,"paid_at":null,"paid_desk":null,"procedure":"1.001193","service":"ho-tich","settled_at":null,"state":"due","ticket":"A013","waiver":null}');
INSERT INTO request VALUES (78,-4231386609929302412,'request-78',1795396321336,'fee.demand',X'E20BEDE1815B7AD09F2ADC4D8A1A8C896D477654EF571BA0CD081D7CFF2A80CF','{"amount_vnd":8000,"asked_at":1795396321336,"asked_by":null,"collector":null,"desk":"5","dossier":"H21.25-261123-9002","id":3,"job":19,"kind":"charge","method":null,"name":null,"number":null,"paid_at":null,"paid_desk":null,"procedure":"1.001193","service":"ho-tich","settled_at":null,"state":"due","ticket":"A013","waiver":null}');
INSERT INTO request VALUES (79,-5351479621366375889,'request-79',1795396321339,'fee.waive',X'CD01ED49A995F57BD6CA79F6D077E2439FF3EE7A2129591AC315CF41A81142DC','{"amount_vnd":8000,"asked_at":1795396321330,"asked_by":null,"collector":null,"desk":"5","dossier":"H21.25-261123-9002","goes_on":false,"id":1,"kind":"charge","method":null,"name":null,"number":null,"paid_at":null,"paid_desk":null,"procedure":"1.001193","service":"ho-tich","settled_at":1795396321339,"state":"waived","ticket":"A013","waiver":"poor"}');
INSERT INTO request VALUES (80,4772720261739407901,'request-80',1795396321341,'fee.cancel',X'32E4268C8420EF98652DF7CDBF099471863BD6338BB62B585CECFE7DB1A197A5','{"amount_vnd":8000,"asked_at":1795396321333,"asked_by":null,"collector":null,"desk":"5","dossier":"H21.25-261123-9002","id":2,"kind":"charge","method":null,"name":null,"number":null,"paid_at":null,"paid_desk":null,"procedure":"1.001193","service":"ho-tich","settled_at":1795396321341,"state":"cancelled","ticket":"A013","waiver":null}');
INSERT INTO request VALUES (81,-3215919481578049374,'request-81',1795396321343,'desk.to_cashier',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":1,"calls":1,"desk":null,"end_reason":null,"estimate":null,"id":13,"issued_at":1795396321326,"number":"A013","outcome":null,"priority_class":null,"promised_at":1795397221326,"service":"chung-thuc","slips":0,"state":"waiting","token":"UHRNX968EG"}');
INSERT INTO request VALUES (82,-8935510325143831404,'request-82',1795396321345,'desk.next',X'EC461177F1C209E4E7C01953D4AFE8908F41F6E1FB4624EA2BDC762668C3B934','{"ahead":0,"calls":2,"desk":"6","end_reason":null,"estimate":null,"finished":null,"id":13,"issued_at":1795396321326,"number":"A013","outcome":null,"priority_class":null,"promised_at":1795397221326,"service":"chung-thuc","slips":0,"state":"called","token":"UHRNX968EG"}');
INSERT INTO request VALUES (83,4992095143159457386,'request-83',1795396321347,'fee.record',X'540278647A61E72BB753AEFF6421A62EC4B3BF5BD2765AB2AAF07EBF33B9877D','{"amount_vnd":8000,"asked_at":1795396321336,"asked_by":null,"back_to":{"desk":"5","service":"ho-tich"},"collector":"ubnd-xa","desk":"5","dossier":"H21.25-261123-9002","goes_on":false,"id":3,"kind":"charge","method":"cash","name":null,"number":"BL1","paid_at":1795396321347,"paid_desk":"6","procedure":"1.001193","service":"ho-tich","settled_at":1795396321347,"state":"paid","ticket":"A013","waiver":null}');
INSERT INTO request VALUES (84,-3218520984242686673,'request-84',1795396321349,'desk.send_back',X'D928CBD44E7FA7C8C0F3543D946B99F85161CA9CCA3655C417E6CEE3F8A4A232','{"ahead":7,"calls":2,"desk":null,"end_reason":null,"estimate":null,"id":13,"issued_at":1795396321326,"number":"A013","outcome":null,"priority_class":null,"promised_at":1795397221326,"service":"ho-tich","slips":0,"state":"waiting","token":"UHRNX968EG"}');
INSERT INTO request VALUES (85,8036861334273537692,'request-85',1795396321351,'fee.refund',X'5F0E10D6FA10EDBB330D9DCF5D368A8555496F45AC7E85A19AF79E5E7F0E6A83','{"amount_vnd":8000,"asked_at":1795396321336,"asked_by":null,"collector":"ubnd-xa","desk":"5","dossier":"H21.25-261123-9002","id":3,"kind":"charge","method":"cash","name":null,"number":"BL1","paid_at":1795396321347,"paid_desk":"6","procedure":"1.001193","service":"ho-tich","settled_at":1795396321351,"state":"refunded","ticket":"A013","waiver":null}');
INSERT INTO request VALUES (86,3456135746842100648,'request-86',1795396321353,'desk.next',X'E04C193A1490E3D996EAA8CF8DB1E4F71C176B1102C938A95A67C919FC117897','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":null,"finished":null,"id":13,"issued_at":1795396321326,"number":"A013","outcome":null,"priority_class":null,"promised_at":1795397221326,"service":"ho-tich","slips":0,"state":"called","token":"UHRNX968EG"}');
INSERT INTO request VALUES (87,-8253660738539955663,'request-87',1795396321355,'desk.finish',X'C5C13D0889ABF170E45D024326A57A368F3DABDB5947975CB2ABBBBD9B678990','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":null,"id":13,"issued_at":1795396321326,"job":null,"number":"A013","outcome":"fee_paid","priority_class":null,"promised_at":1795397221326,"service":"ho-tich","slips":0,"state":"done","token":"UHRNX968EG"}');
INSERT INTO request VALUES (88,-8004041939467740917,'request-88',1795396321362,'dossier.take_in',X'215A7153AB7BC45521098891C9DA1686FC21F60B93BD9514DA769D38012AECFE','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":3,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321362,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (89,-7864731917759971363,'request-89',1795396321364,'dossier.see',X'4762B5939BE5C4F8255BAD139EFCDEC3E0E77AC803BAABA18FDF629CB834EA84','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321362,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (90,-6509232125251413123,'request-90',1795396321366,'dossier.take_in',X'346C7E8273771EAFAB50D1A7D866208AE0C0532273BD17EF8E53EF59C91457C3','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":4,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321366,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (91,-7873621186692237669,'request-91',1795396321368,'dossier.see',X'8102F1ECE574ED14E41232AEDBF4E8F6644D177B307BBABA7721DF50B7D6C92A','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":4,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321366,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (92,6998217595579923655,'request-92',1795396321370,'dossier.take_in',X'DF57B311F139B8D99739807F2A3BE5BFB3BF7ABF7B069AEC0665B34E79A39CC6','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7002","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":5,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321370,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (93,-3433659936631468673,'request-93',1795396321372,'dossier.see',X'9A496F6282D3C68DBD179EB380FB3DE11A66F17D92276C5D2AA0FA437CF5DE36','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7002","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":5,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321370,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (94,-1791574092071230791,'request-94',1795396321374,'dossier.take_in',X'B39FC332C0BB3444576C550B130BA402D6CC5C849F25675E42C9F6FB242F90E2','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7003","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":6,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321374,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (95,1834537980573770594,'request-95',1795396321376,'dossier.see',X'5BE5147B19B0EFDA4EF6057D5A6082E7760702A43839287CDF6EB8040185A9DE','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7003","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":6,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321374,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (96,3202537696456170976,'request-96',1795396321378,'dossier.set_code',X'CB029EBE57B3393B8E8002E427C748AC0E557BEE5E6BA9C1B2CB3FE3C1D97D90','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":null,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321362,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":1,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (97,-1017650304451004173,'request-97',1795396321380,'dossier.refuse',X'4F72D980EC121506F6A37C20F3A671945F774E615F2BFA8365074276652BE5A9','{"accepted_at":null,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":null,"code":"H21.25-261123-7001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":"not_competent","ended_at":1795396321380,"first_due_at":null,"home_visit":false,"id":4,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321366,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":3,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (98,4416044912386505125,'request-98',1795396321382,'dossier.accept',X'2053A09186DC24D9F89FFFD75D687E15CBCF4C89281570B2AB1CF8CC0D6A1803','{"accepted_at":1795396321382,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321382,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321361,"end_reason":null,"ended_at":null,"first_due_at":1796260321361,"home_visit":false,"id":3,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321362,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (99,2693570991178325660,'request-99',1795396321384,'dossier.accept',X'6D22F48E9E065C009CC21565548EBA23429B623C1C70C65E6D9103BABF855EC2','{"accepted_at":1795396321384,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321384,"code":"H21.25-261123-7002","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321361,"end_reason":null,"ended_at":null,"first_due_at":1796260321361,"home_visit":false,"id":5,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321370,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (100,7478360567048168329,'request-100',1795396321386,'dossier.accept',X'35FDF2B855D730B0DBDA45112C885D371B8A78B134E7FB1773D9A10A9EC623ED','{"accepted_at":1795396321386,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321386,"code":"H21.25-261123-7003","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321361,"end_reason":null,"ended_at":null,"first_due_at":1796260321361,"home_visit":false,"id":6,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321374,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (101,-7454659934714819821,'request-101',1795396321388,'dossier.reprint',X'E96D0AA6F500C16B968B4F54BDBED285C4E9B690860D6A973D0E2B8C8AAB847F','{"accepted_at":1795396321382,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321382,"code":"H21.25-261123-8000","components":[],"copies":1,"copy":0,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321361,"end_reason":null,"ended_at":null,"first_due_at":1796260321361,"home_visit":false,"id":3,"job":20,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321362,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (102,2493511548928701716,'request-102',1795396321391,'visit.reprint',X'DB20AFB33FD00D7E982F5A0A86E8DA4CB59FD0A114ADC737C78121E0D00C66D9','{"copy":1,"dossier":null,"job":21,"number":"A010","outcome":"advice","procedure":"khac","reason":"other"}');
INSERT INTO request VALUES (103,2998676389101245615,'request-103',1795396321394,'dossier.withdraw',X'9B7B5B3C92F0683BDCA1689A6020F330C5CCD42C6599B8BF799F5B07DE424BC0','{"accepted_at":1795396321384,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321384,"code":"H21.25-261123-7002","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321361,"end_reason":"asked","ended_at":1795396321394,"first_due_at":1796260321361,"home_visit":false,"id":5,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321370,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":7,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (104,-3439218683871325714,'request-104',1795396321396,'dossier.process',X'5BE5147B19B0EFDA4EF6057D5A6082E7760702A43839287CDF6EB8040185A9DE','{"accepted_at":1795396321386,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321386,"code":"H21.25-261123-7003","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321361,"end_reason":null,"ended_at":null,"first_due_at":1796260321361,"home_visit":false,"id":6,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321374,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":4,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (105,3066728954277305289,'request-105',1795396321398,'dossier.stop',X'9F5147D463BFE11F06C7B0F8B63205D1E7070C30644284C6FCFDEF092D825E3B','{"accepted_at":1795396321386,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321386,"code":"H21.25-261123-7003","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321361,"end_reason":"not_completed","ended_at":1795396321398,"first_due_at":1796260321361,"home_visit":false,"id":6,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321374,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":8,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (106,2758828580283243281,'request-106',1795396321400,'dossier.step',X'1FEC263E491EEA52FD79AEEEAD63EB95996E952A078D140444C32FC7A5A5BF3E','{"accepted_at":1795396321382,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321382,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321361,"end_reason":null,"ended_at":null,"first_due_at":1796260321361,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321362,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":4,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (107,5466377281270804193,'request-107',1795396321403,'dossier.supplement',X'9ED7C69CB820F0595C75D3A272557FF582105CCC2A7264297E08549B4910AD81','{"accepted_at":1795396321382,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321382,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":null,"end_reason":null,"ended_at":null,"first_due_at":1796260321361,"home_visit":false,"id":3,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321362,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":"processing","state":5,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (108,-8049651852289708690,'request-108',1795396321405,'dossier.complete',X'2053A09186DC24D9F89FFFD75D687E15CBCF4C89281570B2AB1CF8CC0D6A1803','{"accepted_at":1795396321382,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321405,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321361,"end_reason":null,"ended_at":null,"first_due_at":1796260321361,"home_visit":false,"id":3,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321362,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":4,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (109,-680388329956682907,'request-109',1795396321407,'dossier.demand_payment',X'4762B5939BE5C4F8255BAD139EFCDEC3E0E77AC803BAABA18FDF629CB834EA84','{"accepted_at":1795396321382,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321405,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321361,"end_reason":null,"ended_at":null,"first_due_at":1796260321361,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321362,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":6,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (110,3788830463352608175,'request-110',1795396321409,'dossier.resume',X'4F6C9C0392CD9DC1078DB40F3D09B4F8B3F217F7586F6037A943927B4B2A1BAD','{"accepted_at":1795396321382,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321405,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796260321361,"end_reason":null,"ended_at":null,"first_due_at":1796260321361,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321362,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":4,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (111,3555912144864625349,'request-111',1795396321411,'dossier.reschedule',X'A471182228F6E6B28DFA45000BAE0A44898111133EDCD779718F5A6CED3DB06F','{"accepted_at":1795396321382,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321405,"code":"H21.25-261123-8000","components":[],"contrary":false,"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796346721361,"end_reason":null,"ended_at":null,"first_due_at":1796260321361,"home_visit":false,"id":3,"job":null,"late":false,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321362,"reschedules":1,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":4,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (112,-505621018686604646,'request-112',1795396321413,'dossier.recompute',X'714C309A73797B55A7ACA22A078F94297D5B5D03507CBD044A91E2E266FB12BD','{"beyond":[],"changed":[],"next":null}');
INSERT INTO request VALUES (113,-1236975911624818478,'request-113',1795396321414,'dossier.tell',X'FB8F194940CCD05C5147B22D6160DFDF27E4201988D722A805AE85C4169CE4EA','{"accepted_at":1795396321382,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321405,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796346721361,"end_reason":null,"ended_at":null,"first_due_at":1796260321361,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321362,"reschedules":1,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":4,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (114,-2284479557521700997,'request-114',1795396321416,'dossier.paper',X'DE36DBB004E6850DA1818DB74D62A3878A278E3500B3FC52CF0C806642C62F57','{"about":"H21.25-261123-7000","form":"apology"}');
INSERT INTO request VALUES (115,5908020408721469777,'request-115',1795396321418,'dossier.result',X'F06E63B04CC440F8361D5FE31D470174BB0AD8D65ED36BD42427F9A8813DEE27','{"accepted_at":1795396321382,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321405,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796346721361,"end_reason":null,"ended_at":null,"first_due_at":1796260321361,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":1795396321418,"provisional":null,"received_at":1795396321362,"reschedules":1,"result":"granted","returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":"A1","stage":null,"state":9,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (116,-1232059935250223419,'request-116',1795396321420,'dossier.set_shelf',X'DC7C2F03A9A0D61B5BE2C61F3CD10CE26C3211FE4E1EC29BDE3D96BC0113F4A0','{"accepted_at":1795396321382,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321405,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796346721361,"end_reason":null,"ended_at":null,"first_due_at":1796260321361,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":1795396321418,"provisional":null,"received_at":1795396321362,"reschedules":1,"result":"granted","returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":"B2","stage":null,"state":9,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (117,-2463434389165674109,'request-117',1795396321424,'ticket.issue',X'1BAD091ED7A460558D170831BD2B53FB4D49596CABCE38F106F765F5CCE269C8','{"ahead":7,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795397100000,"to":1795398600000},"id":14,"issued_at":1795396321424,"number":"A014","outcome":null,"priority_class":null,"promised_at":1795397221424,"service":"ho-tich","slips":0,"state":"waiting","token":"ZNCCNPSXLN"}');
INSERT INTO request VALUES (118,8240744322142364246,'request-118',1795396321426,'dossier.return',X'C7FF8AC74CC4A1F0AF1AAED13841CB7F0D271F37A53FE899D413F03F80E79E1C','{"accepted_at":1795396321382,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321405,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1796346721361,"end_reason":null,"ended_at":1795396321426,"first_due_at":1796260321361,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":1795396321418,"provisional":null,"received_at":1795396321362,"reschedules":1,"result":"granted","returned_at":1795396321426,"returned_how":"receipt_shown","rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":10,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (119,-4111189457737525165,'request-119',1795396321428,'dossier.reopen',X'9E2E4730AA2BD695F67AB34EB149A5D487F19A7C9FC396CDB2FFF8144357DA69','{"accepted_at":1795396321382,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321428,"code":"H21.25-261123-8000","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1795741921428,"end_reason":null,"ended_at":null,"first_due_at":1796260321361,"home_visit":false,"id":3,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":null,"received_at":1795396321362,"reschedules":1,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":4,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (120,4866848286980200635,'request-120',1795396321431,'exchange.import',X'9372F56D302FF03BAA3CE33A0A341723EF1534DBFC33B90F78290AE757ED2493','{"again":1,"differences":[{"dossier":"H21.25-261101-0001","field":"state","id":"3","number":2,"ours":5,"theirs":6},{"dossier":"H21.25-261101-0001","field":"state","id":"5","number":1,"ours":5,"theirs":2},{"dossier":"H21.25-261101-0001","field":"due_at","id":"5","number":1,"ours":null,"theirs":1795399921430}],"matched":2,"moved":1,"new":1,"rejected":1,"rejects":[{"code":"procedure_unknown","field":"procedure","id":"4","number":1,"params":{"procedure":"9.999999"}}]}');
INSERT INTO request VALUES (121,3098565912367517710,'request-121',1795396321438,'centre.apply',X'3B7E18CC13F7C07BABD008A8CAF5922E6622DBAB8A63A8A1D192349EBFE88DBD','{"centre":"dan-hai","changed":true,"version":3}');
INSERT INTO request VALUES (122,908637521638595568,'request-122',1795396321440,'dossier.take_in',X'91C050C305DDB73FFD6C5F42419104472A54B4240201B2C80CE7D225AD222EB0','{"accepted_at":1795396321440,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321440,"code":"TAM-DANHAI-261123-0001","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1795429800000,"end_reason":null,"ended_at":null,"first_due_at":1795429800000,"home_visit":false,"id":8,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":"TAM-DANHAI-261123-0001","received_at":1795396321440,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (123,5483366894883268075,'request-123',1795396321443,'dossier.take_in',X'91C050C305DDB73FFD6C5F42419104472A54B4240201B2C80CE7D225AD222EB0','{"accepted_at":1795396321443,"agency":"ubnd-xa","assisted_online":false,"channel":"postal","clock_at":1795396321443,"code":"TAM-DANHAI-261123-0002","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1795429800000,"end_reason":null,"ended_at":null,"first_due_at":1795429800000,"home_visit":false,"id":9,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":"TAM-DANHAI-261123-0002","received_at":1795396321443,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (124,-3810499713387243110,'request-124',1795396321447,'person.put',X'D47639EE038705A76FAAA24D7C4C6018023FF9A169FE5726D24968AD3CB43F5E','{"code":"TAM-DANHAI-261123-0001","roles":["owner"]}');
INSERT INTO request VALUES (125,-382627808741910118,'request-125',1795396321452,'person.put',X'BD83EF93FDE199BC2FEEDC654A88DBE43B56696D9E1527F802135F72244E7EE9','{"code":"TAM-DANHAI-261123-0002","roles":["owner"]}');
INSERT INTO request VALUES (126,-3978399349762150303,'request-126',1795396321456,'person.purge',X'27274D6756D1A2BC1A222FD0E4DBDA86162FF78B6F61FED2502D929DBCE420E6','{"code":"TAM-DANHAI-261123-0002","purged":["owner"]}');
INSERT INTO request VALUES (127,4696173653487350343,'request-127',1795396321460,'calendar.refresh',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"days":[],"first":"2024-01-01","last":"2028-12-31"}');
INSERT INTO request VALUES (128,-3720127792306633491,'request-128',1795396321462,'dossier.take_in',X'74254165C1A1B1CB44BEA874AC179FE4EBC08B2025F2C50FFDBB9D2FEEA4B53F','{"accepted_at":1795396321462,"agency":"ubnd-xa","assisted_online":false,"channel":"online","clock_at":1795396321462,"code":"TAM-DANHAI-261123-0003","components":[],"copies":1,"deliver":"here","deliver_place":null,"digitised":false,"due_at":1795396321462,"end_reason":null,"ended_at":null,"first_due_at":1795396321462,"home_visit":false,"id":10,"job":null,"outside":false,"procedure":"1.001193","processed_at":null,"provisional":"TAM-DANHAI-261123-0003","received_at":1795396321462,"reschedules":0,"result":null,"returned_at":null,"returned_how":null,"rule_set":"nd118_2025","service":"ho-tich","shelf":null,"stage":null,"state":2,"unit":"ttpvhcc","visits":0}');
INSERT INTO request VALUES (129,-841477769519278750,'request-129',1795396322464,'dossier.ask_after_late',X'A425BE997C8F518789C39399D879E9938C84878C9D59F6F67CD4BD313D1BC3BB','{"dossier":"TAM-DANHAI-261123-0003"}');
INSERT INTO request VALUES (130,6153888865235159601,'request-130',1795396322467,'clock.confirm',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"confirmed":true,"drift_ms":0}');
INSERT INTO request VALUES (131,7406228849027772970,'request-131',1795396322484,'audit.seal',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"hash":"b511399b3083c0ad89b54d9b9fb30dbb7b60a8aca0b396e6001fcc48aa321980","made_at":1795396322484,"seq":181,"signed":true}');
INSERT INTO request VALUES (132,-4782989310514580992,'request-132',1795396322487,'printer.test',X'547A5372DA6E02084F33E3507040B0AFF99975FA9F57B32C498084C77D186399','{"job":22,"kind":"test","printer":"p1"}');
INSERT INTO request VALUES (133,4042749932139416790,'request-133',1795396322489,'printer.numbers',X'5EA29CA93091C33808E67298C049F00D9FB5E7C1EA3E08CDEEBEEC74D51F6D54','{"job":23,"kind":"numbers","printer":"p1"}');
INSERT INTO request VALUES (134,-3628870666415609706,'request-134',1795396322491,'printer.seal',X'5EA29CA93091C33808E67298C049F00D9FB5E7C1EA3E08CDEEBEEC74D51F6D54','{"job":24,"kind":"seal","printer":"p1"}');
INSERT INTO request VALUES (135,-2668664196305823539,'request-135',1795396322494,'printer.report',X'C874174F716F864F99277799FE45F442CFBBCB10DBDC081349C4BAC833645AD7','{"job":25,"kind":"report","printer":"p1"}');
INSERT INTO request VALUES (136,5555102032241534057,'request-136',1795396322496,'printer.roll_changed',X'5EA29CA93091C33808E67298C049F00D9FB5E7C1EA3E08CDEEBEEC74D51F6D54','{"changed_at":1795396322496,"printer":"p1","slips_left":645}');
INSERT INTO request VALUES (137,4127148112556920396,'request-137',1795396322498,'printer.recover',X'5EA29CA93091C33808E67298C049F00D9FB5E7C1EA3E08CDEEBEEC74D51F6D54','{"asked":true,"printer":"p1"}');
INSERT INTO request VALUES (138,4726829364312761488,'request-138',1795396322508,'tickets.tomorrow',X'DA01233AA52E22E96A95806B42A0A1F4B20BAF42C2CBCF5178F14ACDAD50E8F1','{"date":"2026-11-23","printer":"p1","reason":"Mất điện","sent":[{"at":1795480200000,"number":"A002","service":"ho-tich"},{"at":1795480200000,"number":"A001","service":"ho-tich"},{"at":1795480200000,"number":"A003","service":"chung-thuc"},{"at":1795480200000,"number":"A004","service":"ho-tich"},{"at":1795480200000,"number":"A006","service":"ho-tich"},{"at":1795480200000,"number":"A007","service":"ho-tich"},{"at":1795480200000,"number":"A011","service":"ho-tich"},{"at":1795480200000,"number":"A012","service":"ho-tich"},{"at":1795480200000,"number":"A014","service":"ho-tich"}]}');
INSERT INTO request VALUES (139,-1322410709332418481,'request-139',1795396322532,'day.close',X'E18B7F12690180C4DC928087DC37BA96EF6BBF749B6DF45782F362CF04647ECF','{"date":"2026-11-23","expired":0,"state":"closed","unrecorded":0}');
INSERT INTO request VALUES (140,-8710672259285467181,'request-140',1795482722539,'day.open',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-24","state":"open"}');
INSERT INTO request VALUES (141,-6922173079608875798,'request-141',1795482722558,'ticket.check_in',X'4DB1BD79367D969D2C1D7BA59C2994F060AD4F352E06D950DF139D9C1DAB6822','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":null,"id":15,"issued_at":1795482722558,"number":"A001","outcome":null,"priority_class":"priority","promised_at":1795483022558,"service":"ho-tich","slips":1,"state":"waiting","token":"SCE3MSXY6B"}');
INSERT INTO request VALUES (142,2854149428642997485,'request-142',1795482722561,'day.close',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-24","expired":1,"state":"closed","unrecorded":0}');
INSERT INTO request VALUES (143,2157928635414952618,'ticket.issue:1795569142606:1',1795569142609,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569120000,"to":1795569300000},"id":16,"issued_at":1795569142609,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795570042609,"service":"chung-thuc","slips":1,"state":"waiting","token":"XDEVMW6MYR"}');
INSERT INTO request VALUES (144,-8702345347478099876,'ticket.issue:1795569162611:2',1795569162615,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569120000,"to":1795569300000},"id":17,"issued_at":1795569162615,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795570062615,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"VNM4AYC8GW"}');
INSERT INTO request VALUES (145,-6061652362047263923,'ticket.issue:1795569182617:3',1795569182621,'ticket.issue',X'EA8DD63125CBC3AB81E0C0B76D47C90DE805F00FC58608900A0DBE989A3CFA69','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569180000,"to":1795570500000},"id":18,"issued_at":1795569182621,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795570082621,"service":"chinh-sach","slips":1,"state":"waiting","token":"X5L5XPM6JZ"}');
INSERT INTO request VALUES (146,5037849974904904349,'ticket.issue:1795569202623:4',1795569202627,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569180000,"to":1795570200000},"id":19,"issued_at":1795569202627,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795570102627,"service":"chung-thuc","slips":1,"state":"waiting","token":"6973FNGU3U"}');
INSERT INTO request VALUES (147,84940879096847383,'ticket.issue:1795569222629:5',1795569222632,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569600000,"to":1795570800000},"id":20,"issued_at":1795569222632,"number":"L002","outcome":null,"priority_class":null,"promised_at":1795570122632,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"PCPNUA465W"}');
INSERT INTO request VALUES (148,-7251125782896401122,'ticket.issue:1795569242634:6',1795569242637,'ticket.issue',X'EA8DD63125CBC3AB81E0C0B76D47C90DE805F00FC58608900A0DBE989A3CFA69','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569300000,"to":1795570500000},"id":21,"issued_at":1795569242637,"number":"U002","outcome":null,"priority_class":null,"promised_at":1795570142637,"service":"chinh-sach","slips":1,"state":"waiting","token":"753KGYVY9A"}');
INSERT INTO request VALUES (149,936271129375798132,'ticket.issue:1795569262639:7',1795569262642,'ticket.issue',X'17FCC9326F91E2F8EA0BE6C7A27692F664929F8369885E164895F3094A773D8A','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569240000,"to":1795570200000},"id":22,"issued_at":1795569262642,"number":"H003","outcome":null,"priority_class":"priority","promised_at":1795569562642,"service":"chung-thuc","slips":1,"state":"waiting","token":"YXMWJB2PNN"}');
INSERT INTO request VALUES (150,821228711342329443,'ticket.issue:1795569282644:8',1795569282647,'ticket.issue',X'15C843EFB92CE5981D539E64BF79C22887375F42E4FB98CCF0C6D23B211CFDB6','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569240000,"to":1795569600000},"id":23,"issued_at":1795569282647,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795569582647,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"ZN5N6XQTM8"}');
INSERT INTO request VALUES (151,2075636908655272770,'ticket.issue:1795569302649:9',1795569302652,'ticket.issue',X'5E0950DC2A5DC886A66C6FBB75D6E00E8B953D7FE21296782D3B419EB10FB95B','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569300000,"to":1795570500000},"id":24,"issued_at":1795569302652,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795569602652,"service":"chinh-sach","slips":1,"state":"waiting","token":"GYBMPFEHXV"}');
INSERT INTO request VALUES (152,-3189382910936338149,'ticket.issue:1795569322654:10',1795569322657,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569600000,"to":1795571400000},"id":25,"issued_at":1795569322657,"number":"H004","outcome":null,"priority_class":null,"promised_at":1795570222657,"service":"chung-thuc","slips":1,"state":"waiting","token":"KJSXE953NT"}');
INSERT INTO request VALUES (153,9072850825690726317,'ticket.issue:1795569342659:11',1795569342662,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795571100000,"to":1795573200000},"id":26,"issued_at":1795569342662,"number":"L004","outcome":null,"priority_class":null,"promised_at":1795570242662,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"RLWPX4HT53"}');
INSERT INTO request VALUES (154,-8629124938580686164,'ticket.issue:1795569362664:12',1795569362667,'ticket.issue',X'EA8DD63125CBC3AB81E0C0B76D47C90DE805F00FC58608900A0DBE989A3CFA69','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795570500000,"to":1795572600000},"id":27,"issued_at":1795569362667,"number":"U004","outcome":null,"priority_class":null,"promised_at":1795570262667,"service":"chinh-sach","slips":1,"state":"waiting","token":"4XCNETSHYN"}');
INSERT INTO request VALUES (155,1795229076607632418,'desk.next:1795569382722:13',1795569382723,'desk.next',X'6B212C088E9535C4050D85212B35DF082DAF4BF9CC30BDAD328B983D89E90223','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795569240000,"to":1795570200000},"finished":null,"id":22,"issued_at":1795569262642,"number":"H003","outcome":null,"priority_class":"priority","promised_at":1795569562642,"service":"chung-thuc","slips":1,"state":"called","token":"YXMWJB2PNN"}');
INSERT INTO request VALUES (156,-6930267519449159235,'desk.next:1795569402725:14',1795569402726,'desk.next',X'E59D24412340769D379F49696E60A47C51CF01AB9145B8A637E01FEADF6C09DE','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795569120000,"to":1795569300000},"finished":"H003","id":16,"issued_at":1795569142609,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795570042609,"service":"chung-thuc","slips":1,"state":"called","token":"XDEVMW6MYR"}');
INSERT INTO request VALUES (157,6970400851765557388,'desk.next:1795569422730:15',1795569422731,'desk.next',X'E59D24412340769D379F49696E60A47C51CF01AB9145B8A637E01FEADF6C09DE','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795569180000,"to":1795570200000},"finished":"H001","id":19,"issued_at":1795569202627,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795570102627,"service":"chung-thuc","slips":1,"state":"called","token":"6973FNGU3U"}');
INSERT INTO request VALUES (158,-5983876732971482016,'desk.next:1795569442735:16',1795569442736,'desk.next',X'5815CA78CA914D8D222C2744AFF8F7926707F8407E62BFE9ADC726109459A308','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795569240000,"to":1795569600000},"finished":null,"id":23,"issued_at":1795569282647,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795569582647,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"ZN5N6XQTM8"}');
INSERT INTO request VALUES (159,-8338035380419841780,'desk.start:1795569462738:17',1795569462739,'desk.start',X'117E85CDEF0EEA705C88E64868929A5C7006E72524E39A2FEFB7F3584FB1B397','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795569240000,"to":1795569600000},"id":23,"issued_at":1795569282647,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795569582647,"service":"dang-ky-dat-dai","slips":1,"state":"serving","token":"ZN5N6XQTM8"}');
INSERT INTO request VALUES (160,364009513259981024,'desk.finish:1795569902741:18',1795569902742,'desk.finish',X'DB7998A5A0D357A13B9EED86FAE27C8D97EAB90070E257C6076A550F6CAA7263','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795569240000,"to":1795569600000},"id":23,"issued_at":1795569282647,"job":48,"number":"L003","outcome":"supplement","priority_class":"priority","promised_at":1795569582647,"service":"dang-ky-dat-dai","slips":1,"state":"done","token":"ZN5N6XQTM8"}');
INSERT INTO request VALUES (161,7376331323072317631,'visit.rate:1795569922746:19',1795569922747,'visit.rate',X'62E684C58B02BE56BE875B7F0AC6FF6F86BF32A75A15E71DEE3DF7C680F8E662','{"desk":"1","level":"dissatisfied"}');
INSERT INTO request VALUES (162,8627192981058064203,'desk.next:1795569942749:20',1795569942750,'desk.next',X'5815CA78CA914D8D222C2744AFF8F7926707F8407E62BFE9ADC726109459A308','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795569120000,"to":1795569300000},"finished":null,"id":17,"issued_at":1795569162615,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795570062615,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"VNM4AYC8GW"}');
INSERT INTO request VALUES (163,-2553124147590715069,'desk.start:1795569962752:21',1795569962753,'desk.start',X'117E85CDEF0EEA705C88E64868929A5C7006E72524E39A2FEFB7F3584FB1B397','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795569120000,"to":1795569300000},"id":17,"issued_at":1795569162615,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795570062615,"service":"dang-ky-dat-dai","slips":1,"state":"serving","token":"VNM4AYC8GW"}');
INSERT INTO request VALUES (164,3090668392028426852,'desk.finish:1795570402755:22',1795570402756,'desk.finish',X'D540E8818E5BFB72AA61B7571C01ABD8AD6CAF7E290C6C54534E4AD5A9062B83','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795569120000,"to":1795569300000},"id":17,"issued_at":1795569162615,"job":49,"number":"L001","outcome":"refused","priority_class":null,"promised_at":1795570062615,"service":"dang-ky-dat-dai","slips":1,"state":"done","token":"VNM4AYC8GW"}');
INSERT INTO request VALUES (165,5983496187692034315,'visit.rate:1795570422760:23',1795570422761,'visit.rate',X'62E684C58B02BE56BE875B7F0AC6FF6F86BF32A75A15E71DEE3DF7C680F8E662','{"desk":"1","level":"dissatisfied"}');
INSERT INTO request VALUES (166,7873536559238321582,'desk.next:1795570442763:24',1795570442764,'desk.next',X'E18EE0535904B15E7E2D2BC9F9D860ABB243EEEC8963E57CCB82E75201891F9D','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795569300000,"to":1795570500000},"finished":null,"id":24,"issued_at":1795569302652,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795569602652,"service":"chinh-sach","slips":1,"state":"called","token":"GYBMPFEHXV"}');
INSERT INTO request VALUES (167,6976860370926003202,'desk.recall:1795570462766:25',1795570462767,'desk.recall',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":2,"desk":"3","end_reason":null,"estimate":{"from":1795569300000,"to":1795570500000},"id":24,"issued_at":1795569302652,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795569602652,"service":"chinh-sach","slips":1,"state":"called","token":"GYBMPFEHXV"}');
INSERT INTO request VALUES (168,-8705207797453640401,'desk.recall:1795570482769:26',1795570482770,'desk.recall',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":3,"desk":"3","end_reason":null,"estimate":{"from":1795569300000,"to":1795570500000},"id":24,"issued_at":1795569302652,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795569602652,"service":"chinh-sach","slips":1,"state":"called","token":"GYBMPFEHXV"}');
INSERT INTO request VALUES (169,5392609177808913791,'desk.absent:1795570563772:27',1795570563773,'desk.absent',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795569300000,"to":1795570500000},"id":24,"issued_at":1795569302652,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795569602652,"service":"chinh-sach","slips":1,"state":"absent","token":"GYBMPFEHXV"}');
INSERT INTO request VALUES (170,3313903174930339212,'desk.next:1795570583775:28',1795570583776,'desk.next',X'E18EE0535904B15E7E2D2BC9F9D860ABB243EEEC8963E57CCB82E75201891F9D','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795569180000,"to":1795570500000},"finished":null,"id":18,"issued_at":1795569182621,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795570082621,"service":"chinh-sach","slips":1,"state":"called","token":"X5L5XPM6JZ"}');
INSERT INTO request VALUES (171,-8868506787362973386,'desk.start:1795570603778:29',1795570603779,'desk.start',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795569180000,"to":1795570500000},"id":18,"issued_at":1795569182621,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795570082621,"service":"chinh-sach","slips":1,"state":"serving","token":"X5L5XPM6JZ"}');
INSERT INTO request VALUES (172,5742905412913373668,'desk.next:1795570623781:30',1795570623782,'desk.next',X'5815CA78CA914D8D222C2744AFF8F7926707F8407E62BFE9ADC726109459A308','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795569600000,"to":1795570800000},"finished":null,"id":20,"issued_at":1795569222632,"number":"L002","outcome":null,"priority_class":null,"promised_at":1795570122632,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"PCPNUA465W"}');
INSERT INTO request VALUES (173,8920216700524357274,'day.close:1795570643808:31',1795570643809,'day.close',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-25","expired":7,"state":"closed","unrecorded":1}');
INSERT INTO request VALUES (174,-1010925150786002745,'ticket.issue:1795654683916:2',1795654683919,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654680000,"to":1795654800000},"id":28,"issued_at":1795654683919,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795655583919,"service":"ho-tich","slips":1,"state":"waiting","token":"LG3KNQTW2R"}');
INSERT INTO request VALUES (175,-8196518125820524366,'ticket.issue:1795654703921:3',1795654703925,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654680000,"to":1795655400000},"id":29,"issued_at":1795654703925,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795655603925,"service":"ho-tich","slips":1,"state":"waiting","token":"VJP9V4WKBH"}');
INSERT INTO request VALUES (176,-1377194013644586795,'ticket.issue:1795654723927:4',1795654723930,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654680000,"to":1795655400000},"id":30,"issued_at":1795654723930,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795655623930,"service":"ho-tich","slips":1,"state":"waiting","token":"P2TJTSPC38"}');
INSERT INTO request VALUES (177,-6126959891024276607,'ticket.issue:1795654743932:5',1795654743935,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654800000,"to":1795655400000},"id":31,"issued_at":1795654743935,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795655643935,"service":"ho-tich","slips":1,"state":"waiting","token":"K2JCLJS9CH"}');
INSERT INTO request VALUES (178,8513039011100336736,'ticket.issue:1795654763937:6',1795654763940,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":4,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795655100000,"to":1795656000000},"id":32,"issued_at":1795654763940,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795655663940,"service":"ho-tich","slips":1,"state":"waiting","token":"GDAESM22XE"}');
INSERT INTO request VALUES (179,140619827411569706,'ticket.issue:1795654783942:7',1795654783945,'ticket.issue',X'B30EBDC20C35955279BFECE05BCDE22DE48CF92A320251C2A3AEEA8F597E538A','{"ahead":5,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795655100000,"to":1795655700000},"id":33,"issued_at":1795654783945,"number":"A006","outcome":null,"priority_class":null,"promised_at":1795655683945,"service":"ho-tich","slips":1,"state":"waiting","token":"3UHKJU4JG6"}');
INSERT INTO request VALUES (180,1464962977618044484,'ticket.issue:1795654803947:8',1795654803950,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":6,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795655400000,"to":1795656300000},"id":34,"issued_at":1795654803950,"number":"A007","outcome":null,"priority_class":null,"promised_at":1795655703950,"service":"ho-tich","slips":1,"state":"waiting","token":"9G9QVJTVVS"}');
INSERT INTO request VALUES (181,-6274430384702823025,'ticket.issue:1795654823952:9',1795654823955,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":7,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795655400000,"to":1795656300000},"id":35,"issued_at":1795654823955,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795655723955,"service":"ho-tich","slips":1,"state":"waiting","token":"KMNKKCMPBM"}');
INSERT INTO request VALUES (182,45637035409997213,'ticket.issue:1795654843957:10',1795654843960,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":8,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795656000000,"to":1795656600000},"id":36,"issued_at":1795654843960,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795655743960,"service":"ho-tich","slips":1,"state":"waiting","token":"YLH3M2DEAX"}');
INSERT INTO request VALUES (183,5317226632184455536,'ticket.issue:1795654863962:11',1795654863965,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654860000,"to":1795655400000},"id":37,"issued_at":1795654863965,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795655763965,"service":"chung-thuc","slips":1,"state":"waiting","token":"8YC6L49NN3"}');
INSERT INTO request VALUES (184,612459356284039320,'ticket.issue:1795654883967:12',1795654883971,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654860000,"to":1795655700000},"id":38,"issued_at":1795654883971,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795655783971,"service":"chung-thuc","slips":1,"state":"waiting","token":"FRD6TVSZZ6"}');
INSERT INTO request VALUES (185,5825987305740197886,'ticket.issue:1795654903973:13',1795654903976,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654860000,"to":1795655100000},"id":39,"issued_at":1795654903976,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795655803976,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"KGD6UJ3M76"}');
INSERT INTO request VALUES (186,-2842935900452904892,'ticket.issue:1795654923978:14',1795654923982,'ticket.issue',X'A7B1FF2BD551528A92DD14B5FE896CA324D30FB767D71AA63E79EA459756CFA5','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654920000,"to":1795656000000},"id":40,"issued_at":1795654923982,"number":"R001","outcome":null,"priority_class":null,"promised_at":1795655823982,"service":"xay-dung","slips":1,"state":"waiting","token":"MKUFPHH7TT"}');
INSERT INTO request VALUES (187,4390385520194394255,'ticket.issue:1795654943984:15',1795654943988,'ticket.issue',X'8E2FB988A4AD6252C74B61BE2E33318EADED04AEDFF2AD15425F0810B8EC869C','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654920000,"to":1795656000000},"id":41,"issued_at":1795654943988,"number":"C001","outcome":null,"priority_class":null,"promised_at":1795655843988,"service":"viec-khac","slips":1,"state":"waiting","token":"4BBYGVRCUF"}');
INSERT INTO request VALUES (188,-1868261264111772475,'ticket.issue:1795654963990:16',1795654963994,'ticket.issue',X'D1CF167182A5687CF5A51BF54E9783849CB2CA01711546B1EF39869F5231F362','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654920000,"to":1795655700000},"id":42,"issued_at":1795654963994,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795655263994,"service":"ho-tich","slips":1,"state":"waiting","token":"EV4MQBZWVH"}');
INSERT INTO request VALUES (189,-6633387292005312014,'ticket.prioritise:1795654984011:17',1795654984012,'ticket.prioritise',X'85DADE1EEE9E75D8F24BFAFF975B5D0DA3C96C09089B301904EAC146D529D7BA','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795655400000,"to":1795656300000},"id":34,"issued_at":1795654803950,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795655103950,"service":"ho-tich","slips":1,"state":"waiting","token":"9G9QVJTVVS"}');
INSERT INTO request VALUES (190,2714354211440615950,'ticket.change_service:1795655004014:18',1795655004015,'ticket.change_service',X'C339F2260EF1990BFE8F7CE6492238161EED17041E251CA54D2DAA00355ECA60','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795655400000,"to":1795656300000},"id":35,"issued_at":1795654823955,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795655723955,"service":"y-te","slips":1,"state":"waiting","token":"KMNKKCMPBM"}');
INSERT INTO request VALUES (191,-8274218148570553695,'ticket.cancel:1795655024017:19',1795655024018,'ticket.cancel',X'F3949D6339ECF0289A41BE2768035F0DA3AD6D66F30134F195A972B33665C589','{"ahead":0,"calls":0,"desk":null,"end_reason":"asked","estimate":{"from":1795656000000,"to":1795656600000},"id":36,"issued_at":1795654843960,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795655743960,"service":"ho-tich","slips":1,"state":"cancelled","token":"YLH3M2DEAX"}');
INSERT INTO request VALUES (192,-6941382781161613332,'ticket.reprint:1795655044021:20',1795655044022,'ticket.reprint',X'8FD53248A88894B0F9328C7CE9D6F278576953C9DF93F471E669BA30DFD90229','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654680000,"to":1795654800000},"id":28,"issued_at":1795654683919,"job":65,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795655583919,"service":"ho-tich","slips":2,"state":"waiting","token":"LG3KNQTW2R"}');
INSERT INTO request VALUES (193,8254445600330830036,'desk.next:1795655064026:21',1795655064027,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795655400000,"to":1795656300000},"finished":null,"id":34,"issued_at":1795654803950,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795655103950,"service":"ho-tich","slips":1,"state":"called","token":"9G9QVJTVVS"}');
INSERT INTO request VALUES (194,7602158071048478164,'desk.recall:1795655084029:22',1795655084030,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795655400000,"to":1795656300000},"id":34,"issued_at":1795654803950,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795655103950,"service":"ho-tich","slips":1,"state":"called","token":"9G9QVJTVVS"}');
INSERT INTO request VALUES (195,6530241699155233482,'desk.recall:1795655104032:23',1795655104033,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795655400000,"to":1795656300000},"id":34,"issued_at":1795654803950,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795655103950,"service":"ho-tich","slips":1,"state":"called","token":"9G9QVJTVVS"}');
INSERT INTO request VALUES (196,1105116908860563156,'desk.absent:1795655185035:24',1795655185036,'desk.absent',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795655400000,"to":1795656300000},"id":34,"issued_at":1795654803950,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795655103950,"service":"ho-tich","slips":1,"state":"absent","token":"9G9QVJTVVS"}');
INSERT INTO request VALUES (197,7140752370896664804,'desk.next:1795655205038:25',1795655205039,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654920000,"to":1795655700000},"finished":null,"id":42,"issued_at":1795654963994,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795655263994,"service":"ho-tich","slips":1,"state":"called","token":"EV4MQBZWVH"}');
INSERT INTO request VALUES (198,-1273451405645989994,'desk.start:1795655225041:26',1795655225042,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654920000,"to":1795655700000},"id":42,"issued_at":1795654963994,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795655263994,"service":"ho-tich","slips":1,"state":"serving","token":"EV4MQBZWVH"}');
INSERT INTO request VALUES (199,8932499927547313957,'desk.park:1795655245044:27',1795655245045,'desk.park',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795654920000,"to":1795655700000},"id":42,"issued_at":1795654963994,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795655263994,"service":"ho-tich","slips":1,"state":"parked","token":"EV4MQBZWVH"}');
INSERT INTO request VALUES (200,-3048199495857771871,'ticket.return:1795655265047:28',1795655265048,'ticket.return',X'B584F350B21322648A8F31508C4276147461A63FD6605A01A8F6C77EED28AA53','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795655400000,"to":1795656300000},"id":34,"issued_at":1795654803950,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795655103950,"service":"ho-tich","slips":1,"state":"waiting","token":"9G9QVJTVVS"}');
INSERT INTO request VALUES (201,-2813022237645889254,'desk.next:1795655285050:29',1795655285051,'desk.next',X'645FAA320CE90ABC3E7D0E5A7467AEF0BBD74AF4AE9BDB189042EE8BC34D0A0C','{"ahead":0,"calls":4,"desk":"5","end_reason":null,"estimate":{"from":1795655400000,"to":1795656300000},"finished":null,"id":34,"issued_at":1795654803950,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795655103950,"service":"ho-tich","slips":1,"state":"called","token":"9G9QVJTVVS"}');
INSERT INTO request VALUES (202,-542721826103836231,'desk.finish:1795655305053:30',1795655305054,'desk.finish',X'10FD911C8D98AB3B41516A365969D2AC130CF8F0A465A5EDF54E90BF90C66870','{"ahead":0,"calls":4,"desk":null,"end_reason":null,"estimate":{"from":1795655400000,"to":1795656300000},"id":34,"issued_at":1795654803950,"job":null,"number":"A007","outcome":"accepted","priority_class":"priority","promised_at":1795655103950,"service":"ho-tich","slips":1,"state":"done","token":"9G9QVJTVVS"}');
INSERT INTO request VALUES (203,6588168003745678042,'desk.next:1795655325057:31',1795655325058,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654680000,"to":1795654800000},"finished":null,"id":28,"issued_at":1795654683919,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795655583919,"service":"ho-tich","slips":2,"state":"called","token":"LG3KNQTW2R"}');
INSERT INTO request VALUES (204,3286376836274560005,'desk.recall:1795655345060:32',1795655345061,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795654680000,"to":1795654800000},"id":28,"issued_at":1795654683919,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795655583919,"service":"ho-tich","slips":2,"state":"called","token":"LG3KNQTW2R"}');
INSERT INTO request VALUES (205,7117993567795718567,'desk.recall:1795655365063:33',1795655365064,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795654680000,"to":1795654800000},"id":28,"issued_at":1795654683919,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795655583919,"service":"ho-tich","slips":2,"state":"called","token":"LG3KNQTW2R"}');
INSERT INTO request VALUES (206,-2938474149186051562,'desk.absent:1795655446066:34',1795655446067,'desk.absent',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795654680000,"to":1795654800000},"id":28,"issued_at":1795654683919,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795655583919,"service":"ho-tich","slips":2,"state":"absent","token":"LG3KNQTW2R"}');
INSERT INTO request VALUES (207,7772494658635579179,'desk.next:1795655466069:35',1795655466070,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654680000,"to":1795655400000},"finished":null,"id":29,"issued_at":1795654703925,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795655603925,"service":"ho-tich","slips":1,"state":"called","token":"VJP9V4WKBH"}');
INSERT INTO request VALUES (208,-8976701398945599789,'desk.transfer:1795655486072:36',1795655486073,'desk.transfer',X'C59095470B29D12F4CF572D9093B0112F5349869D8E0BCEE78F98B8CE130ED7C','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795654680000,"to":1795655400000},"id":29,"issued_at":1795654703925,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795655603925,"service":"ho-tich","slips":1,"state":"waiting","token":"VJP9V4WKBH"}');
INSERT INTO request VALUES (209,-1962842126410508829,'desk.next:1795655506075:37',1795655506076,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654680000,"to":1795655400000},"finished":null,"id":30,"issued_at":1795654723930,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795655623930,"service":"ho-tich","slips":1,"state":"called","token":"P2TJTSPC38"}');
INSERT INTO request VALUES (210,-957990499046625754,'desk.start:1795655526078:38',1795655526079,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654680000,"to":1795655400000},"id":30,"issued_at":1795654723930,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795655623930,"service":"ho-tich","slips":1,"state":"serving","token":"P2TJTSPC38"}');
INSERT INTO request VALUES (211,-3814057848374988649,'desk.transfer:1795655546081:39',1795655546082,'desk.transfer',X'D7742ECDE8839945218E372F4906F39D6956035ACDCBC38105EBF4102FF838B9','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795654680000,"to":1795655400000},"id":30,"issued_at":1795654723930,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795655623930,"service":"chung-thuc","slips":1,"state":"waiting","token":"P2TJTSPC38"}');
INSERT INTO request VALUES (212,84772839734196915,'desk.next:1795655566084:40',1795655566085,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654800000,"to":1795655400000},"finished":null,"id":31,"issued_at":1795654743935,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795655643935,"service":"ho-tich","slips":1,"state":"called","token":"K2JCLJS9CH"}');
INSERT INTO request VALUES (213,1093131319810803714,'desk.undo:1795655586087:41',1795655586088,'desk.undo',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795654800000,"to":1795655400000},"id":31,"issued_at":1795654743935,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795655643935,"service":"ho-tich","slips":1,"state":"waiting","token":"K2JCLJS9CH"}');
INSERT INTO request VALUES (214,2943894024878228808,'desk.next:1795655606090:42',1795655606091,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654800000,"to":1795655400000},"finished":null,"id":31,"issued_at":1795654743935,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795655643935,"service":"ho-tich","slips":1,"state":"called","token":"K2JCLJS9CH"}');
INSERT INTO request VALUES (215,5316075134490759137,'desk.start:1795655626093:43',1795655626094,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795654800000,"to":1795655400000},"id":31,"issued_at":1795654743935,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795655643935,"service":"ho-tich","slips":1,"state":"serving","token":"K2JCLJS9CH"}');
INSERT INTO request VALUES (216,-7953644567469227619,'visit.rate:1795655646096:44',1795655646097,'visit.rate',X'6352FA24C83A0AA52FF3FD3B19FBF1F78BD16A47B2B42B1F6BDB3E4D19F95B6D','{"desk":"5","level":"dissatisfied"}');
INSERT INTO request VALUES (217,-3577212053707794496,'visit.rate:1795655666099:45',1795655666100,'visit.rate',X'2FD67A958EDF9043CEAB05FADEB0A17E8A62FD0EA18798883FED7D295794E67A','{"desk":"5","level":"very_satisfied"}');
INSERT INTO request VALUES (218,5615436652129188771,'desk.next:1795655686102:46',1795655686103,'desk.next',X'6B212C088E9535C4050D85212B35DF082DAF4BF9CC30BDAD328B983D89E90223','{"ahead":0,"calls":2,"desk":"6","end_reason":null,"estimate":{"from":1795654680000,"to":1795655400000},"finished":null,"id":30,"issued_at":1795654723930,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795655623930,"service":"chung-thuc","slips":1,"state":"called","token":"P2TJTSPC38"}');
INSERT INTO request VALUES (219,-8689489954557442626,'desk.finish:1795655706105:47',1795655706106,'desk.finish',X'B8E89BE78676B2E9146F1BF7DD267D7E38D953DA1CC8A1B895FBE58453E7446A','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795654680000,"to":1795655400000},"id":30,"issued_at":1795654723930,"job":null,"number":"A003","outcome":"result_returned","priority_class":null,"promised_at":1795655623930,"service":"chung-thuc","slips":1,"state":"done","token":"P2TJTSPC38"}');
INSERT INTO request VALUES (220,5975261903427897887,'desk.next:1795655726108:48',1795655726109,'desk.next',X'6B212C088E9535C4050D85212B35DF082DAF4BF9CC30BDAD328B983D89E90223','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795654860000,"to":1795655400000},"finished":null,"id":37,"issued_at":1795654863965,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795655763965,"service":"chung-thuc","slips":1,"state":"called","token":"8YC6L49NN3"}');
INSERT INTO request VALUES (221,6100909025580367194,'desk.recall:1795655746111:49',1795655746112,'desk.recall',X'D928CBD44E7FA7C8C0F3543D946B99F85161CA9CCA3655C417E6CEE3F8A4A232','{"ahead":0,"calls":2,"desk":"6","end_reason":null,"estimate":{"from":1795654860000,"to":1795655400000},"id":37,"issued_at":1795654863965,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795655763965,"service":"chung-thuc","slips":1,"state":"called","token":"8YC6L49NN3"}');
INSERT INTO request VALUES (222,-414662183365855681,'desk.recall:1795655766114:50',1795655766115,'desk.recall',X'D928CBD44E7FA7C8C0F3543D946B99F85161CA9CCA3655C417E6CEE3F8A4A232','{"ahead":0,"calls":3,"desk":"6","end_reason":null,"estimate":{"from":1795654860000,"to":1795655400000},"id":37,"issued_at":1795654863965,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795655763965,"service":"chung-thuc","slips":1,"state":"called","token":"8YC6L49NN3"}');
INSERT INTO request VALUES (223,1328397231910935911,'desk.pause:1795655786117:51',1795655786118,'desk.pause',X'0DB202747C65FC3C5E5F2F9D349271BCE23D463DBD8511B6374056DB68B16DD4','{"desk":"4","officer":"q4","state":"paused","ticket":null}');
INSERT INTO request VALUES (224,6498664293975794081,'desk.serve_now:1795655806120:52',1795655806121,'desk.serve_now',X'2544045CF8EEB1A2AD6032CCD39B33277EF8183CF856D57FF235BC78B74CFE66','{"ahead":0,"calls":1,"desk":"2","end_reason":null,"estimate":null,"id":43,"issued_at":1795655806121,"number":"C002","outcome":null,"priority_class":null,"promised_at":1795656706121,"service":"thanh-tra","slips":0,"state":"serving","token":"DQ5LXMDN7Z"}');
INSERT INTO request VALUES (225,-4412449422294285065,'desk.finish:1795655826125:53',1795655826126,'desk.finish',X'DBBFAD9A1FF465EE179AA650F250927BED95B4538442FE76F96C0C15286B87FC','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":null,"id":43,"issued_at":1795655806121,"job":null,"number":"C002","outcome":"left","priority_class":null,"promised_at":1795656706121,"service":"thanh-tra","slips":0,"state":"done","token":"DQ5LXMDN7Z"}');
INSERT INTO request VALUES (226,-1887250290830483759,'ticket.reprint:1795655846128:54',1795655846129,'ticket.reprint',X'5CBEF67D1FFE6B349BCD43DE501F6AD6548D8E68690BBE25F316EF1AA76FCDFD','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795654680000,"to":1795655400000},"id":29,"issued_at":1795654703925,"job":66,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795655603925,"service":"ho-tich","slips":2,"state":"waiting","token":"VJP9V4WKBH"}');
INSERT INTO request VALUES (227,8761748547458168407,'help.call:1795655866154:55',1795655866155,'help.call',X'940843CA027759A35DFBEFF89BE0260FB026A9EDB84ADD8C20F8446DF8C34CF7','{"called":true,"terminal":"kiosk:k1"}');
INSERT INTO request VALUES (228,600609496597057033,'alert.acknowledge:1795657686189:56',1795657686190,'alert.acknowledge',X'6483715B1A257AE7CC1300B977B0511EDBEF71874F2C8B9EF4BF38A2116E0D21','{"acknowledged":true,"alert":14}');
INSERT INTO request VALUES (229,-3550921192572616289,'ticket.issue:1795657706192:57',1795657706195,'ticket.issue',X'C1E41C2D9496BC323052421FC99753ECAD2FF21F34976D4F935266E1B33C00DF','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795658400000,"to":1795659300000},"id":44,"issued_at":1795657706195,"number":"A011","outcome":null,"priority_class":null,"promised_at":1795658606195,"service":"kinh-te","slips":1,"state":"waiting","token":"J54FQEC9YT"}');
INSERT INTO request VALUES (230,-1845723070661377777,'ticket.issue:1795657726197:58',1795657726200,'ticket.issue',X'E0AD7BF5113435DB5B6EF6B92F1A457F6431F2805747C43F9ADD83E207678367','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795657680000,"to":1795658400000},"id":45,"issued_at":1795657726200,"number":"C003","outcome":null,"priority_class":null,"promised_at":1795658626200,"service":"thi-dua","slips":1,"state":"waiting","token":"9FU3V5CKZS"}');
INSERT INTO rollup VALUES (1,'chung-thuc','ttpvhcc','',2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO rollup VALUES (1,'ho-tich','ttpvhcc','',11,4,4,2,1,122149,61084,2,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4);
INSERT INTO rollup VALUES (1,'ho-tich','ttpvhcc','priority',1,1,1,1,1,73,73,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup VALUES (2,'ho-tich','ttpvhcc','priority',1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO rollup VALUES (3,'chinh-sach','ttpvhcc','',3,1,0,1,0,1401155,1401155,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup VALUES (3,'chinh-sach','ttpvhcc','priority',1,1,0,1,1,1140112,1140112,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup VALUES (3,'chung-thuc','ttpvhcc','',3,2,2,2,1,480221,260117,0,0,0,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2);
INSERT INTO rollup VALUES (3,'chung-thuc','ttpvhcc','priority',1,1,1,1,1,120081,120081,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup VALUES (3,'dang-ky-dat-dai','ttpvhcc','',3,2,1,2,1,2181285,1401150,0,0,0,0,0,0,0,0,0,0,0,1,1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2);
INSERT INTO rollup VALUES (3,'dang-ky-dat-dai','ttpvhcc','priority',1,1,1,1,1,160089,160089,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup_ending VALUES (1,'chung-thuc','ttpvhcc','','cancelled','asked',1);
INSERT INTO rollup_ending VALUES (1,'chung-thuc','ttpvhcc','','expired','tomorrow_first',1);
INSERT INTO rollup_ending VALUES (1,'ho-tich','ttpvhcc','','cancelled','asked',1);
INSERT INTO rollup_ending VALUES (1,'ho-tich','ttpvhcc','','done','accepted',1);
INSERT INTO rollup_ending VALUES (1,'ho-tich','ttpvhcc','','done','advice',1);
INSERT INTO rollup_ending VALUES (1,'ho-tich','ttpvhcc','','done','fee_paid',1);
INSERT INTO rollup_ending VALUES (1,'ho-tich','ttpvhcc','','expired','tomorrow_first',7);
INSERT INTO rollup_ending VALUES (1,'ho-tich','ttpvhcc','priority','expired','tomorrow_first',1);
INSERT INTO rollup_ending VALUES (2,'ho-tich','ttpvhcc','priority','expired','day_closed',1);
INSERT INTO rollup_ending VALUES (3,'chinh-sach','ttpvhcc','','done','unrecorded',1);
INSERT INTO rollup_ending VALUES (3,'chinh-sach','ttpvhcc','','expired','day_closed',2);
INSERT INTO rollup_ending VALUES (3,'chinh-sach','ttpvhcc','priority','expired','day_closed',1);
INSERT INTO rollup_ending VALUES (3,'chung-thuc','ttpvhcc','','done','result_returned',1);
INSERT INTO rollup_ending VALUES (3,'chung-thuc','ttpvhcc','','expired','day_closed',2);
INSERT INTO rollup_ending VALUES (3,'chung-thuc','ttpvhcc','priority','done','result_returned',1);
INSERT INTO rollup_ending VALUES (3,'dang-ky-dat-dai','ttpvhcc','','done','refused',1);
INSERT INTO rollup_ending VALUES (3,'dang-ky-dat-dai','ttpvhcc','','expired','day_closed',2);
INSERT INTO rollup_ending VALUES (3,'dang-ky-dat-dai','ttpvhcc','priority','done','supplement',1);
INSERT INTO paper VALUES ('p1',1795396322496,1,13,1612,NULL,NULL,NULL,NULL,80000,576);
INSERT INTO printer_probe VALUES ('p1','tcp://127.0.0.1:9100',1795655846152,1,1,0,'16 12 12 12');
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
INSERT INTO dossier VALUES (1,'H21.25-261123-9001',NULL,'261123-9001','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'postal',10,NULL,1795396321324,'nd118_2025',1795396321292,1795396321292,1795396321292,1795396321292,1795396321292,1795396321292,'acceptance',0,'same_day',1,1796260321291,1796260321291,1,0,0,NULL,NULL,NULL,1795396321316,'granted',NULL,1795396321324,'post',1795396321324,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',2);
INSERT INTO dossier VALUES (2,'H21.25-261123-9002',NULL,'261123-9002','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'postal',2,NULL,1795396321295,'nd118_2025',1795396321295,1795396321295,1795396321295,1795396321295,1795396321295,1795396321295,'acceptance',0,'same_day',1,1796260321294,1796260321294,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',2);
INSERT INTO dossier VALUES (3,'H21.25-261123-8000',NULL,'261123-8000','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'online',4,NULL,1795396321428,'nd118_2025',1795396321362,1795396321362,1795396321364,1795396321382,1795396321382,1795396321428,'acceptance',0,'same_day',1,1795741921428,1796260321361,1,1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',2);
INSERT INTO dossier VALUES (4,'H21.25-261123-7001',NULL,'261123-7001','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'online',3,NULL,1795396321380,'nd118_2025',1795396321366,1795396321366,1795396321368,1795396321380,NULL,NULL,'acceptance',0,'same_day',1,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,'not_competent',NULL,NULL,1795396321380,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',2);
INSERT INTO dossier VALUES (5,'H21.25-261123-7002',NULL,'261123-7002','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'online',7,NULL,1795396321394,'nd118_2025',1795396321370,1795396321370,1795396321372,1795396321384,1795396321384,1795396321384,'acceptance',0,'same_day',1,1796260321361,1796260321361,1,0,0,NULL,NULL,NULL,NULL,NULL,'asked',NULL,NULL,1795396321394,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',2);
INSERT INTO dossier VALUES (6,'H21.25-261123-7003',NULL,'261123-7003','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'online',8,NULL,1795396321398,'nd118_2025',1795396321374,1795396321374,1795396321376,1795396321386,1795396321386,1795396321386,'acceptance',0,'same_day',1,1796260321361,1796260321361,1,0,0,NULL,NULL,NULL,NULL,NULL,'not_completed',NULL,NULL,1795396321398,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',2);
INSERT INTO dossier VALUES (7,'H21.25-261101-0001',NULL,'261101-0001','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'online',5,'processing',1795392721430,'nd118_2025',1795385521430,1795396321431,1795389121430,1795389121430,1795389121430,1795389121430,'acceptance',0,'same_day',1,NULL,1795399921430,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'tinh',2);
INSERT INTO dossier VALUES (8,'TAM-DANHAI-261123-0001','TAM-DANHAI-261123-0001','261123-0001','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'postal',2,NULL,1795396321440,'nd118_2025',1795396321440,1795396321440,1795396321440,1795396321440,1795396321440,1795396321440,'acceptance',0,'same_day',1,1795429800000,1795429800000,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',3);
INSERT INTO dossier VALUES (9,'TAM-DANHAI-261123-0002','TAM-DANHAI-261123-0002','261123-0002','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'postal',2,NULL,1795396321443,'nd118_2025',1795396321443,1795396321443,1795396321443,1795396321443,1795396321443,1795396321443,'acceptance',0,'same_day',1,1795429800000,1795429800000,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',3);
INSERT INTO dossier VALUES (10,'TAM-DANHAI-261123-0003','TAM-DANHAI-261123-0003','261123-0003','1.001193','','ho-tich','ttpvhcc','ubnd-xa',0,'online',2,NULL,1795396321462,'nd118_2025',1795396321462,1795396321462,1795396321462,1795396321462,1795396321462,1795396321462,'acceptance',0,'same_day',1,1795396321462,1795396321462,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'here',NULL,'[]',1,0,0,0,NULL,NULL,NULL,NULL,NULL,'own',3);
INSERT INTO former_code VALUES ('H21.25-261123-7000',3,1795396321378);
INSERT INTO date_serial VALUES ('batch','2026-11-23',1);
INSERT INTO date_serial VALUES ('dossier','2026-11-23',3);
INSERT INTO visit VALUES (1,1,'WRSDJ3AFAU',1,10,1,'ho-tich','5','q5','advice','khac','other','[]',NULL,1795395661186);
INSERT INTO visit VALUES (2,2,'QZT3RHZ4BZ',3,23,1,'dang-ky-dat-dai','1','q1','supplement','khac','missing','[]',NULL,1795569902742);
INSERT INTO visit VALUES (3,3,'KTYRAZ3AKF',3,17,1,'dang-ky-dat-dai','1','q1','refused','khac','not_competent','[]',NULL,1795570402756);
INSERT INTO ticket_dossier VALUES (14,3);
INSERT INTO supplement VALUES (1,3,'processing',1,1795396321403,NULL,'missing','[]',NULL,0,0,0,1796692321403,1795396321405);
INSERT INTO supplement VALUES (2,7,'processing',1,1795392721430,NULL,'other','[]',NULL,0,0,0,1796688721430,NULL);
INSERT INTO reschedule VALUES (1,3,1,1795396321411,NULL,'12/VP','2026-11-23','workload',NULL,1796260321361,1796346721361,0,0);
INSERT INTO dossier_notice VALUES (1,3,'rescheduled','phone',1795396321414,NULL);
INSERT INTO courier_batch VALUES (1,'BG-261123-1','out','ubnd-xa','09:30',1795396321297,NULL,1795396321305,NULL,'Bưu điện',1795396321314,NULL);
INSERT INTO batch_item VALUES (1,1,1795396321299,1795396321312,0);
INSERT INTO parcel VALUES (1,1,'RR1',1795396321318,NULL,NULL,1795396321320);
INSERT INTO parcel VALUES (2,1,'RR2',1795396321322,NULL,1795396321324,NULL);
INSERT INTO fee VALUES (1,2,13,'1.001193','ho-tich','charge',NULL,8000,'waived',1795396321330,NULL,'5',1795396321339,'poor');
INSERT INTO fee VALUES (2,2,13,'1.001193','ho-tich','charge',NULL,8000,'cancelled',1795396321333,NULL,'5',1795396321341,NULL);
INSERT INTO fee VALUES (3,2,13,'1.001193','ho-tich','charge',NULL,8000,'refunded',1795396321336,NULL,'5',1795396321351,NULL);
INSERT INTO fee_entry VALUES (1,3,1795396321347,8000,'cash','ubnd-xa','BL1','6',NULL);
INSERT INTO fee_entry VALUES (2,3,1795396321351,-8000,'cash','ubnd-xa','PC1','6',NULL);
INSERT INTO person VALUES (1,8,'owner','8b628e31fddc',X'158A763113B5A5C92DA917FAFC98A75018BCB7D27A93B2616E94928A6EE8E703D2C1554440BF099E10ABCDD3D6CE4E4495B32C1B1375305A5AC40071',X'EA31FF5456A2883716AA72F19F07EAA07B988247AD147646A42514E53F773C2CE0D40751F8E0CACFD13DA4AE56130BAF82921AC8258A334212521A5467CB92AEDF66701978ED37DF4B59B3D9F7904403CD1376A203B385E5A23F205800403FE457019D4A843EB3B0ADADFEB9505D1FEA4923185A69DB3E76F180A51885AD4FE2F75280065F62334F0141A09DB452D7697C1C3CDE6B03BEA69E4B5982D824E79B0B6254E0F42BCBDEDD038607B4C2B4A1F014355A47C314CC4FF18CF7B840B80A7FB3A0F509F81D7D0CA8E3BE21A6DBD89C5E0F6B2A6552682DAE2E0DCDD4909BA45A64663203932CF30A2DDAEA60B67CA8DE6FCFE1925488F05CA1F0FBD91328B1369DFFA6A0A16B339A36F10BC6C3EE4C3DCF9713595E05EC56B5452E4A75C83796BC5B002E0259CFF1AB055DA3BB120C26C68418FBD18A79A19BA8E7142A1CD5312484A2C48419643B1666507D668AB068602561D8713A633B2D5DDCF73A6553985DCBAD5B88698B56A86C922EE9BF73D75EF29D6079E608FCD73049196B68DCE38B2493CA8DEE3C0DED703D71BDCFA158C24D21A9002878C845A39178800564AD6BB5C0C89ED428FC3A19FC21A8762D479A2532D25911E6276262E396D7538C6AE3C778B5F378B91E2EF6A5B3FFE193D1D810A4E0273B240682C0D51F90C46FD9B3269F89F1499BF3022E24326876EB57DBC595AE7F4B3DD91A76413BAC631A5B76054DDDFA980D94A8367D91BB683A68C04D0D35427CD51F3DAD',1795396321447,NULL);
INSERT INTO person VALUES (2,9,'owner','8b628e31fddc',NULL,X'',1795396321452,1795396321456);
INSERT INTO person_mark VALUES ('phone',X'3BC1077C51237E2360CDE5E7659783B109B66B8AB5B07410BA0FEA36AB7F1C56',1);
INSERT INTO exchange_row VALUES ('tinh','1','ae99afe65bf3d6c125c685caa6129d9a7da055eeb02c975ab6565c300bc8de8c',1795396321431,7);
INSERT INTO exchange_row VALUES ('tinh','2','9de16c915f5491bc52b91054e01ef1769a6b161a6db4e5fca9a139a0adfa2631',1795396321431,7);
INSERT INTO exchange_row VALUES ('tinh','3','46f4474f4aba925583b55cd8a52f4cffebc040eb8803f215fec95a5e3ef0871d',1795396321431,7);
INSERT INTO exchange_row VALUES ('tinh','5','bcfbb8f433dab606195a1eaa3311be774e1d09279ed18b5f7619b84024cd8f96',1795396321431,7);
INSERT INTO rating VALUES (10,1,'kiosk',1,'ho-tich','5','dissatisfied','waiting',1,1795395661189,'kiosk:k1');
INSERT INTO rating VALUES (10,1,'pad',1,'ho-tich','5','very_satisfied',NULL,NULL,1795395661191,'kiosk:k1');
INSERT INTO rating VALUES (17,1,'pad',3,'dang-ky-dat-dai','1','dissatisfied',NULL,NULL,1795570422761,'pad:1');
INSERT INTO rating VALUES (23,1,'pad',3,'dang-ky-dat-dai','1','dissatisfied',NULL,NULL,1795569922747,'pad:1');
INSERT INTO rating VALUES (31,1,'pad',4,'ho-tich','5','very_satisfied',NULL,NULL,1795655666100,'pad:1');
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
PRAGMA user_version = 7;
COMMIT;
