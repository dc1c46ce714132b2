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
    data TEXT NOT NULL,
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
) STRICT;
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
    last_slip        INTEGER,
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
CREATE TABLE rating (
    ticket   INTEGER NOT NULL,
    position INTEGER NOT NULL,
    day      INTEGER NOT NULL REFERENCES business_day (id),
    service  TEXT NOT NULL REFERENCES service (code),
    desk     TEXT NOT NULL REFERENCES desk (code),
    level    TEXT NOT NULL CHECK (level IN ('very_satisfied', 'satisfied', 'dissatisfied')),
    at       INTEGER NOT NULL,
    terminal TEXT NOT NULL,
    PRIMARY KEY (ticket, position),
    FOREIGN KEY (ticket, position) REFERENCES leg (ticket, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE "device" (
    code TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('printer', 'sign', 'speaker', 'keypad', 'rating_pad',
                                       'scanner')),
    zone TEXT, desk TEXT, settings TEXT NOT NULL, retired_at INTEGER
) STRICT;
INSERT INTO _sqlite_migrations VALUES (1,'motcua','0001_first','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (2,'motcua','0002_lean','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (3,'motcua','0003_rollup','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (4,'motcua','0004_paper','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (5,'motcua','0005_rating','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (6,'motcua','0006_inputs','2026-11-23 00:00');
INSERT INTO meta VALUES ('clock','{"anchor":1795399200000,"rate":1.0,"start":1795395600000}');
INSERT INTO meta VALUES ('clock_reference','{"boot":"00000000-0000-4000-8000-000000000000","offset":1795399199999}');
INSERT INTO meta VALUES ('node','760ee90f');
INSERT INTO centre VALUES (1,'dan-hai',2,1795395661153,'{"agency":[{"code":"vpdk-dat-dai","name":{"en":"Land Registration Office, branch","vi":"Chi nhánh Văn phòng Đăng ký đất đai"}},{"code":"ubnd-xa","name":{"en":"Commune People''s Committee","vi":"UBND xã"}},{"code":"van-hoa-xa-hoi","name":{"en":"Culture and Social Affairs Division","vi":"Phòng Văn hóa – Xã hội"}},{"code":"kinh-te","name":{"en":"Economic Division","vi":"Phòng Kinh tế"}},{"code":"tu-phap","name":{"en":"Commune Justice","vi":"Tư pháp xã"}}],"centre":{"authority":{"en":"People''s Committee of Đan Hải Commune","vi":"UBND xã Đan Hải"},"code":"dan-hai","hotline":null,"hours":{"fri":[[450,690],[810,1050]],"mon":[[450,690],[810,1050]],"sat":[],"sun":[],"thu":[[450,690],[810,1050]],"tue":[[450,690],[810,1050]],"wed":[[450,690],[810,1050]]},"languages":["vi","en"],"name":{"en":"Đan Hải Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã Đan Hải"},"notice":{"en":"Please have your papers ready. Thank you.","vi":"Mời chuẩn bị sẵn giấy tờ khi đến lượt. Xin cảm ơn."},"rules":{"absent_min_calls":2,"absent_min_s":60,"appointment_early_min":10,"appointment_late_min":10,"desk_idle_alert_min":5,"early_issue_min":30,"help_penalty_min":10,"last_issue_min":0,"late_slip_min":10,"priority_target_min":5,"return_grace_min":15,"return_penalty_min":5,"wait_alert_min":30,"walk_in_target_min":15},"simulation":false,"timezone":"Asia/Ho_Chi_Minh","unit":"ttpvhcc"},"closure":[{"date":"2027-01-01","reason":{"en":"New Year''s Day","vi":"Nghỉ Tết Dương lịch"},"services":null},{"date":"2027-02-04","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-05","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-08","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-09","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-10","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-04-16","reason":{"en":"Hung Kings'' Commemoration Day","vi":"Nghỉ Giỗ Tổ Hùng Vương"},"services":null},{"date":"2027-04-30","reason":{"en":"Reunification Day","vi":"Nghỉ Ngày Chiến thắng"},"services":null},{"date":"2027-05-03","reason":{"en":"International Labour Day (in lieu)","vi":"Nghỉ bù Ngày Quốc tế lao động"},"services":null},{"date":"2027-09-02","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null},{"date":"2027-09-03","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null}],"counter":[{"agency":"vpdk-dat-dai","code":"1","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"zone":"sanh"},{"agency":"ubnd-xa","code":"2","name":{"en":"Awards, inspection, guidance","vi":"Thi đua khen thưởng – Thanh tra – Hướng dẫn"},"zone":"sanh"},{"agency":"van-hoa-xa-hoi","code":"3","name":{"en":"Culture, social policy, labour","vi":"Văn hóa – Chính sách – Lao động"},"zone":"sanh"},{"agency":"kinh-te","code":"4","name":{"en":"Land, building, agriculture","vi":"Đất đai – Xây dựng – Nông nghiệp"},"zone":"sanh"},{"agency":"ubnd-xa","code":"5","name":{"en":"Civil status, business, education, health","vi":"Hộ tịch – Kinh tế – Giáo dục – Y tế"},"zone":"sanh"},{"agency":"tu-phap","code":"6","name":{"en":"Certification","vi":"Chứng thực"},"zone":"sanh"}],"desk":[{"code":"1","counter":"1","priority_only":false},{"code":"2","counter":"2","priority_only":false},{"code":"3","counter":"3","priority_only":false},{"code":"4","counter":"4","priority_only":false},{"code":"5","counter":"5","priority_only":false},{"code":"6","counter":"6","priority_only":false}],"desk_service":[{"desk":"1","rank":0,"service":"dang-ky-dat-dai"},{"desk":"2","rank":0,"service":"thi-dua"},{"desk":"2","rank":0,"service":"thanh-tra"},{"desk":"2","rank":0,"service":"viec-khac"},{"desk":"3","rank":0,"service":"chinh-sach"},{"desk":"3","rank":0,"service":"lao-dong"},{"desk":"3","rank":0,"service":"van-hoa"},{"desk":"3","rank":1,"service":"viec-khac"},{"desk":"4","rank":0,"service":"dat-dai"},{"desk":"4","rank":0,"service":"xay-dung"},{"desk":"4","rank":0,"service":"nong-nghiep"},{"desk":"4","rank":1,"service":"viec-khac"},{"desk":"5","rank":0,"service":"ho-tich"},{"desk":"5","rank":0,"service":"kinh-te"},{"desk":"5","rank":0,"service":"giao-duc"},{"desk":"5","rank":0,"service":"y-te"},{"desk":"5","rank":1,"service":"chung-thuc"},{"desk":"6","rank":0,"service":"chung-thuc"},{"desk":"6","rank":1,"service":"ho-tich"}],"display":[{"code":"hall","zone":"sanh"}],"keypad":[{"address":0,"code":"b5","desk":"5","officer":null,"profile":"ascii","url":"/dev/ttyS0"}],"keypad_profile":[],"kiosk":[{"code":"k1","languages":["vi","en"],"printer":"p1","role":"all","zone":"sanh"}],"officer":[{"code":"q1","home_agency":"vpdk-dat-dai","name":"Cán bộ quầy 1","role":"officer","services":null,"staff_type":"seconded","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q2","home_agency":"ubnd-xa","name":"Cán bộ quầy 2","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q3","home_agency":"van-hoa-xa-hoi","name":"Cán bộ quầy 3","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q4","home_agency":"kinh-te","name":"Cán bộ quầy 4","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q5","home_agency":"ubnd-xa","name":"Cán bộ quầy 5","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q6","home_agency":"tu-phap","name":"Cán bộ quầy 6","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"hd1","home_agency":"ubnd-xa","name":"Người hướng dẫn","role":"guide","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"gs1","home_agency":"ubnd-xa","name":"Người giám sát","role":"supervisor","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null}],"printer":[{"code":"p1","codepage":null,"encoding":"bitmap","fallback":"p2","feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"},{"code":"p2","codepage":null,"encoding":"bitmap","fallback":null,"feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"}],"priority_class":[{"code":"priority","large_print":true,"name":{"en":"Priority","vi":"Diện ưu tiên"},"target_min":5,"who":{"en":"Aged 60 or over, pregnant, or with a disability","vi":"Người từ đủ 60 tuổi trở lên, phụ nữ mang thai, người khuyết tật"}}],"protocol":[],"rating_pad":[],"scanner":[],"series":[{"code":"a","prefix":"A","width":3},{"code":"h","prefix":"H","width":3},{"code":"r","prefix":"R","width":3},{"code":"l","prefix":"L","width":3},{"code":"u","prefix":"U","width":3},{"code":"c","prefix":"C","width":3}],"service":[{"agency":"ubnd-xa","at_kiosk":true,"code":"ho-tich","default_outcome":null,"guidance":false,"hint":{"en":"birth, marriage, death","vi":"khai sinh, kết hôn, khai tử"},"hours":null,"name":{"en":"Civil status","vi":"Hộ tịch"},"prior_min":12,"quota":null,"series":"a","target_min":15,"unit":"ttpvhcc","words":["trích lục","giám hộ","nhận cha mẹ con","xác nhận tình trạng hôn nhân","nuôi con nuôi"],"zone":"sanh"},{"agency":"tu-phap","at_kiosk":true,"code":"chung-thuc","default_outcome":"result_returned","guidance":false,"hint":{"en":"certified copies, signatures","vi":"sao y, chữ ký (hay gọi là công chứng)"},"hours":null,"name":{"en":"Certification","vi":"Chứng thực"},"prior_min":7,"quota":null,"series":"h","target_min":15,"unit":"ttpvhcc","words":["bản sao","photo","hợp đồng","di chúc","ủy quyền","phân chia di sản"],"zone":"sanh"},{"agency":"vpdk-dat-dai","at_kiosk":true,"code":"dang-ky-dat-dai","default_outcome":null,"guidance":false,"hint":{"en":"land certificate, sale, inheritance","vi":"sổ đỏ, mua bán, thừa kế đất"},"hours":null,"name":{"en":"Land registration","vi":"Đăng ký đất đai"},"prior_min":15,"quota":null,"series":"l","target_min":15,"unit":"ttpvhcc","words":["sang tên","tặng cho","tách thửa","hợp thửa","thế chấp","cấp đổi","biến động"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"dat-dai","default_outcome":null,"guidance":false,"hint":{"en":"first certificate, allocation, disputes","vi":"sổ đỏ lần đầu, giao đất, tranh chấp"},"hours":null,"name":{"en":"Land","vi":"Đất đai"},"prior_min":15,"quota":null,"series":"r","target_min":15,"unit":"ttpvhcc","words":["chuyển mục đích","thuê đất","hòa giải","đính chính","quy hoạch"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"chinh-sach","default_outcome":null,"guidance":false,"hint":{"en":"allowances, merit, social aid","vi":"trợ cấp, người có công, bảo trợ"},"hours":null,"name":{"en":"Social policy","vi":"Chính sách – xã hội"},"prior_min":12,"quota":null,"series":"u","target_min":15,"unit":"ttpvhcc","words":["hưu trí xã hội","khuyết tật","mai táng","liệt sĩ","thương binh"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"xay-dung","default_outcome":null,"guidance":false,"hint":{"en":"building permits, repairs","vi":"giấy phép xây dựng, sửa nhà"},"hours":null,"name":{"en":"Building","vi":"Xây dựng"},"prior_min":15,"quota":null,"series":"r","target_min":15,"unit":"ttpvhcc","words":["nhà ở riêng lẻ","gia hạn giấy phép","điều chỉnh giấy phép"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"kinh-te","default_outcome":null,"guidance":false,"hint":{"en":"household businesses","vi":"hộ kinh doanh"},"hours":null,"name":{"en":"Business","vi":"Kinh tế"},"prior_min":12,"quota":null,"series":"a","target_min":15,"unit":"ttpvhcc","words":["đăng ký kinh doanh","mở quán","hợp tác xã"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"lao-dong","default_outcome":null,"guidance":false,"hint":{"en":"employment, poor households","vi":"việc làm, hộ nghèo"},"hours":null,"name":{"en":"Labour and social affairs","vi":"Lao động – thương binh và xã hội"},"prior_min":12,"quota":null,"series":"u","target_min":15,"unit":"ttpvhcc","words":["giảm nghèo","hộ cận nghèo","trẻ em"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"nong-nghiep","default_outcome":null,"guidance":false,"hint":{"en":"crops, livestock, environment","vi":"trồng trọt, chăn nuôi, môi trường"},"hours":null,"name":{"en":"Agriculture and environment","vi":"Nông nghiệp – môi trường"},"prior_min":12,"quota":null,"series":"r","target_min":15,"unit":"ttpvhcc","words":["thủy sản","thiên tai","thủy lợi"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"giao-duc","default_outcome":null,"guidance":false,"hint":{"en":"kindergarten, help for pupils","vi":"mầm non, hỗ trợ học sinh"},"hours":null,"name":{"en":"Education","vi":"Giáo dục"},"prior_min":10,"quota":null,"series":"a","target_min":15,"unit":"ttpvhcc","words":["ăn trưa","trường học","học phí"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"y-te","default_outcome":null,"guidance":false,"hint":{},"hours":null,"name":{"en":"Health","vi":"Y tế"},"prior_min":10,"quota":null,"series":"a","target_min":15,"unit":"ttpvhcc","words":["sức khỏe","an toàn thực phẩm"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"van-hoa","default_outcome":null,"guidance":false,"hint":{"en":"festivals, libraries, game rooms","vi":"lễ hội, thư viện, trò chơi điện tử"},"hours":null,"name":{"en":"Culture","vi":"Văn hóa"},"prior_min":10,"quota":null,"series":"u","target_min":15,"unit":"ttpvhcc","words":["thể thao","karaoke","gia đình văn hóa"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thi-dua","default_outcome":null,"guidance":false,"hint":{"en":"certificates of merit, titles","vi":"giấy khen, danh hiệu"},"hours":null,"name":{"en":"Awards","vi":"Thi đua, khen thưởng"},"prior_min":10,"quota":null,"series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thanh-tra","default_outcome":null,"guidance":false,"hint":{"en":"complaints, denunciations","vi":"khiếu nại, tố cáo"},"hours":null,"name":{"en":"Inspection","vi":"Thanh tra"},"prior_min":20,"quota":null,"series":"c","target_min":15,"unit":"ttpvhcc","words":["tiếp công dân","phản ánh","kiến nghị"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"viec-khac","default_outcome":null,"guidance":true,"hint":{},"hours":null,"name":{"en":"Something else, or not sure","vi":"Việc khác, hoặc tôi chưa rõ"},"prior_min":5,"quota":null,"series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"}],"sign":[{"address":1,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s1","desk":"1","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":2,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s2","desk":"2","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":3,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s3","desk":"3","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":4,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s4","desk":"4","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":5,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s5","desk":"5","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":6,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s6","desk":"6","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null}],"speaker":[{"code":"loa","device":"default","kiosk":null,"quiet":[],"volume":100,"zone":"sanh"}],"unit":[{"code":"ttpvhcc","name":{"en":"Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã"}}],"zone":[{"code":"sanh","name":{"en":"Hall","vi":"Sảnh"}}]}');
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
INSERT INTO officer VALUES ('extra','Cán bộ tăng cường','ttpvhcc',NULL,'own','officer',NULL,NULL,'yH0eh7nwJ8uKXGCUBEtP1pJoNtfNEe5zAKFUkcONCHNQI88nLTVIL3eVI0y8R9tb/rmIUR01YvWHrLAPbSv+2JxNESyYGYTJafBfjoPrAd8=',0,NULL,'added',NULL);
INSERT INTO officer VALUES ('gs1','Người giám sát','ttpvhcc','ubnd-xa','own','supervisor',NULL,NULL,NULL,0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('hd1','Người hướng dẫn','ttpvhcc','ubnd-xa','own','guide',NULL,NULL,NULL,0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q1','Cán bộ quầy 1','ttpvhcc','vpdk-dat-dai','seconded','officer',NULL,NULL,'BivMsGabhkY8s3hvYrdKD1mTPW/BR1a72TKA+6iO6wSFRqmdpD4fTRhRcHzeTH9hu6YGb/6ABTlO2shi2lHznMjB40gcCHz2PY1wJNX5+DQ=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q2','Cán bộ quầy 2','ttpvhcc','ubnd-xa','own','officer',NULL,NULL,'hXU6a9DH0dXIkjpdO9KrVArQHaIJjFHa72sYYqbC22nNcJSrMW4iGu/L/QF+NmIejRfkopY0k4CG17dWu0jS6RagvmG7+RuTQv6X/PiNJBQ=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q3','Cán bộ quầy 3','ttpvhcc','van-hoa-xa-hoi','own','officer',NULL,NULL,'3BcYq5Ch6O2I9Qg6zqMRAijolhiUMkS7krWNy2lYgzeJq+P/yeoACMK3a7oCa4PO0j4lwDMjigBgiJzOyiXANuyyALb/JZ3+Mdvm9HPE2vQ=',1,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q4','Cán bộ quầy 4','ttpvhcc','kinh-te','own','officer',NULL,NULL,'TwV78mdrLc3ZswP31YojeMo9xcyGRhldVLgfmO3adHAnBKMC3ImAYvxjq7uSaiWckmeV6eCjfhGuwbWVY/gHQ/EP/NZMXuRcjf2ut1C1kg0=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q5','Cán bộ quầy 5','ttpvhcc','ubnd-xa','own','officer',NULL,NULL,'aUBdfppSC2EyMDaqwyOY73rWJs++GYbcT4SstFBOlwcXvEoc8BWtZRMHyfOAnSg6mko53QP5o5yx2MviolLwo4YDKV+V3BU022bojgiNoUo=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q6','Cán bộ quầy 6','ttpvhcc','tu-phap','own','officer',NULL,NULL,'6nwoSCZ2jwcJQh+tZigMBrekmRwz/8dH/yI3pQe7DZgxrdPGONpoTGTQMSGF7BMOxTKAtSonWWLu+XW56kbK4p2z5Ty8lwaJip8I/VYvPGE=',0,NULL,'centre',NULL);
INSERT INTO officer_service VALUES ('q2','viec-khac');
INSERT INTO desk VALUES ('1','1',0,0,'open',1795568242465,NULL,NULL);
INSERT INTO desk VALUES ('2','2',0,1,'open',1795568242475,NULL,NULL);
INSERT INTO desk VALUES ('3','3',0,2,'closed',1795484242435,NULL,NULL);
INSERT INTO desk VALUES ('4','4',0,3,'paused',1795569384702,'other',NULL);
INSERT INTO desk VALUES ('5','5',0,4,'open',1795568242489,NULL,NULL);
INSERT INTO desk VALUES ('6','6',0,5,'open',1795568242496,NULL,NULL);
INSERT INTO desk_service VALUES ('1','dang-ky-dat-dai',0,0);
INSERT INTO desk_service VALUES ('2','ho-tich',3,1);
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
INSERT INTO procedure VALUES ('1.000656','',NULL,NULL,'Đăng ký khai tử','UBND cấp xã','Hộ tịch',NULL,NULL,'{"agency":"UBND cấp xã","code":"1.000656","cutoff_15h":true,"extension_working_days":null,"fee_text":"Miễn khi đúng hạn / công dân VN trong nước (Luật 60/2014 Đ11.1); mức khác do HĐND tỉnh","fee_vnd":null,"field":"Hộ tịch","level":"xa","name":"Đăng ký khai tử","source":"code+name REG=portal-URL registry of a browser extension, maThuTuc=<code> matched on live DVCQG pages ; time Luật Hộ tịch 60/2014/QH13 (in force until 28/2/2027; Luật 03/2026/QH16 from 1/3/2027) Đ34.2","time_text":"Ngay sau khi nhận giấy tờ","time_unit":"same_day","time_value":0,"verified":"yes"}');
INSERT INTO procedure VALUES ('1.000894','',NULL,NULL,'Đăng ký kết hôn','UBND cấp xã','Hộ tịch',NULL,NULL,'{"agency":"UBND cấp xã","code":"1.000894","cutoff_15h":true,"extension_working_days":5,"fee_text":"Miễn khi đúng hạn / công dân VN trong nước (Luật 60/2014 Đ11.1); mức khác do HĐND tỉnh","fee_vnd":null,"field":"Hộ tịch","level":"xa","name":"Đăng ký kết hôn","source":"code+name REG=portal-URL registry of a browser extension, maThuTuc=<code> matched on live DVCQG pages ; time Luật Hộ tịch 60/2014/QH13 (in force until 28/2/2027; Luật 03/2026/QH16 from 1/3/2027) Đ18.2","time_text":"Ngay sau khi nhận đủ giấy tờ; cần xác minh ≤ 05 ngày làm việc","time_unit":"same_day","time_value":0,"verified":"yes"}');
INSERT INTO procedure VALUES ('1.001193','',NULL,NULL,'Đăng ký khai sinh','UBND cấp xã','Hộ tịch',NULL,NULL,'{"agency":"UBND cấp xã","code":"1.001193","cutoff_15h":true,"extension_working_days":null,"fee_text":"Miễn khi đúng hạn / công dân VN trong nước (Luật 60/2014 Đ11.1); mức khác do HĐND tỉnh","fee_vnd":null,"field":"Hộ tịch","level":"xa","name":"Đăng ký khai sinh","source":"code+name REG=portal-URL registry of a browser extension, maThuTuc=<code> matched on live DVCQG pages ; time Luật Hộ tịch 60/2014/QH13 (in force until 28/2/2027; Luật 03/2026/QH16 from 1/3/2027) Đ5.3, Đ16.2","time_text":"Ngay trong ngày; nhận sau 15 giờ không giải quyết được ngay thì trả ngày làm việc tiếp theo","time_unit":"same_day","time_value":0,"verified":"yes"}');
INSERT INTO business_day VALUES (1,'2026-11-23','Asia/Ho_Chi_Minh',1795395600008,1795396321216,'00000000-0000-4000-8000-000000000000',1795399199999,NULL,NULL,NULL,1795484222433);
INSERT INTO business_day VALUES (2,'2026-11-24','Asia/Ho_Chi_Minh',1795482721240,1795484242435,'00000000-0000-4000-8000-000000000000',1795399199999,NULL,NULL,NULL,1795484242460);
INSERT INTO business_day VALUES (3,'2026-11-25','Asia/Ho_Chi_Minh',1795568242465,NULL,'00000000-0000-4000-8000-000000000000',1795399199999,NULL,NULL,NULL,NULL);
INSERT INTO duty VALUES (1,'q2','2',1795395600018,1795395661127,'closed');
INSERT INTO duty VALUES (2,'q5','5',1795395600025,1795396321216,'day_closed');
INSERT INTO duty VALUES (3,'extra','6',1795395600032,1795396321216,'day_closed');
INSERT INTO duty VALUES (4,'q1','1',1795482721240,1795484242435,'day_closed');
INSERT INTO duty VALUES (5,'q3','3',1795482721250,1795484242435,'day_closed');
INSERT INTO duty VALUES (6,'q6','6',1795482721257,1795484242435,'day_closed');
INSERT INTO duty VALUES (7,'q1','1',1795568242465,NULL,NULL);
INSERT INTO duty VALUES (8,'q2','2',1795568242475,NULL,NULL);
INSERT INTO duty VALUES (9,'q4','4',1795568242482,NULL,NULL);
INSERT INTO duty VALUES (10,'q5','5',1795568242489,NULL,NULL);
INSERT INTO duty VALUES (11,'q6','6',1795568242496,NULL,NULL);
CREATE TABLE counted (id INTEGER PRIMARY KEY AUTOINCREMENT);
DROP TABLE counted;
DELETE FROM sqlite_sequence;
INSERT INTO seal VALUES (1,75,'e0c16259bbafb79becc9efe187bb4dd7a455787137933b7614c52ae8af7f7219',1795396321194,NULL,'on_demand','398ce247fee6a0c45f31095aac8bc853dc51a3f55f5ffdf7d79898d1226b42b9');
INSERT INTO seal VALUES (2,100,'c288cc9ecbade5642665bc3322974473e6d805c93613e2fc2b73a17e69514741',1795396321216,1,'day_closed','e8b97729293f0f7ddffc448b1ff0940b73cedf5a9ca7b8a316b485797ad24643');
INSERT INTO seal VALUES (3,175,'ea2b4549f5d1ecb43235d9111e77363c9b11a031ea975300972ea68ede589e20',1795484242435,2,'day_closed','012b174433e7c0194a572018854ba0dbb74f9570dbfb6046693bd075ac583eaa');
INSERT INTO input VALUES (1,'printer:p1','recovery','{}',1795396321208,1795396921208,NULL);
INSERT INTO input VALUES (2,'kiosk:k1','scan','{"class":"number","number":"A001"}',1795396321210,1795396331210,1795396321211);
INSERT INTO input VALUES (3,'k1','scan','{}',1795571324768,1795571334768,NULL);
INSERT INTO estimate VALUES ('chinh-sach',1795571264741,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('chung-thuc',1795571264741,1795571400000,1795572300000,'forward-1');
INSERT INTO estimate VALUES ('dang-ky-dat-dai',1795571264741,1795571700000,1795572600000,'forward-1');
INSERT INTO estimate VALUES ('dat-dai',1795571264741,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('giao-duc',1795571264741,1795572000000,1795573200000,'forward-1');
INSERT INTO estimate VALUES ('ho-tich',1795571264741,1795571400000,1795572300000,'forward-1');
INSERT INTO estimate VALUES ('kinh-te',1795571264741,1795572000000,1795573200000,'forward-1');
INSERT INTO estimate VALUES ('lao-dong',1795571264741,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('nong-nghiep',1795571264741,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('thanh-tra',1795571264741,1795571220000,1795572000000,'forward-1');
INSERT INTO estimate VALUES ('thi-dua',1795571264741,1795571220000,1795572000000,'forward-1');
INSERT INTO estimate VALUES ('van-hoa',1795571264741,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('viec-khac',1795571264741,1795571220000,1795572000000,'forward-1');
INSERT INTO estimate VALUES ('xay-dung',1795571264741,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('y-te',1795571264741,1795572000000,1795573200000,'forward-1');
INSERT INTO alert VALUES (1,'help','kiosk:k1','warning',1795395661130,1795396321188,'cli:test',1795484222428,'{}');
INSERT INTO alert VALUES (2,'help','kiosk:k1','warning',1795569464737,NULL,NULL,1795571264741,'{}');
INSERT INTO alert VALUES (3,'queue_long','chung-thuc','warning',1795571264741,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (4,'queue_long','dang-ky-dat-dai','warning',1795571264741,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (5,'queue_long','ho-tich','warning',1795571264741,NULL,NULL,NULL,'{"waiting":3}');
INSERT INTO alert VALUES (6,'queue_long','viec-khac','warning',1795571264741,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (7,'queue_long','xay-dung','warning',1795571264741,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (8,'queue_long','y-te','warning',1795571264741,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (9,'desk_idle','1','warning',1795571264741,NULL,NULL,NULL,'{}');
INSERT INTO alert VALUES (10,'desk_idle','2','warning',1795571264741,NULL,NULL,NULL,'{}');
INSERT INTO alert VALUES (11,'printer','p1','critical',1795571264741,1795571284756,'cli:test',NULL,'{"state":"fault"}');
INSERT INTO device_health VALUES ('p1','printer','fault',1795569444730,1795569444730,'{"paper":"end"}');
INSERT INTO device_health VALUES ('p2','printer','ok',1795395661166,1795395661166,'{"code":"ok"}');
INSERT INTO device_health VALUES ('s1','sign','ok',1795569444730,1795569444730,'{}');
INSERT INTO print_job VALUES (1,'p1','ticket',1,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600037,"lang":"vi","large":false,"number":"A001","priority":false,"service":"ho-tich","to":1795395900000,"token":"ZZ24B2DRZQ"}','confirmed',1795395600037,1795395661157,1795395661158,1,'{}');
INSERT INTO print_job VALUES (2,'p1','ticket',2,0,'{"ahead":1,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600042,"lang":"vi","large":false,"number":"A002","priority":false,"service":"ho-tich","to":1795396500000,"token":"C4V8V2NEYF"}','confirmed',1795395600042,1795395661161,1795395661162,1,'{}');
INSERT INTO print_job VALUES (3,'p2','ticket',3,0,'{"ahead":2,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600046,"lang":"vi","large":false,"number":"A003","priority":false,"service":"ho-tich","to":1795397100000,"token":"HK7MTARBW8"}','superseded',1795395600046,NULL,1795396321216,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (4,'p1','ticket',4,0,'{"ahead":3,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600050,"lang":"vi","large":false,"number":"A004","priority":false,"service":"ho-tich","to":1795397100000,"token":"5K9UXDP3HW"}','superseded',1795395600050,NULL,1795395600072,0,'{"code":"replaced"}');
INSERT INTO print_job VALUES (5,'p1','ticket',5,0,'{"ahead":4,"copy":0,"counters":["5"],"from":1795396200000,"issued_at":1795395600054,"lang":"vi","large":false,"number":"A005","priority":false,"service":"ho-tich","to":1795397700000,"token":"QK33239E7E"}','superseded',1795395600054,NULL,1795395600075,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (6,'p2','ticket',6,0,'{"ahead":5,"copy":0,"counters":["5"],"from":1795396200000,"issued_at":1795395600058,"lang":"vi","large":false,"number":"A006","priority":false,"service":"ho-tich","to":1795397700000,"token":"2FBTQY862P"}','superseded',1795395600058,NULL,1795396321216,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (7,'p2','ticket',7,0,'{"ahead":6,"copy":0,"counters":["5"],"from":1795396800000,"issued_at":1795395600062,"lang":"vi","large":false,"number":"A007","priority":false,"service":"ho-tich","to":1795398600000,"token":"MFNSAPTBL2"}','superseded',1795395600062,NULL,1795396321216,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (8,'p1','ticket',8,0,'{"ahead":7,"copy":0,"counters":["5"],"from":1795396800000,"issued_at":1795395600066,"lang":"vi","large":false,"number":"A008","priority":false,"service":"ho-tich","to":1795398600000,"token":"SJX8HU4YPN"}','superseded',1795395600066,NULL,1795395661104,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (9,'p2','ticket',4,1,'{"ahead":2,"copy":1,"counters":["5"],"from":1795395600000,"issued_at":1795395600050,"lang":"vi","large":false,"number":"A004","priority":false,"service":"ho-tich","to":1795397100000,"token":"5K9UXDP3HW"}','superseded',1795395600072,NULL,1795396321216,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (10,'p2','ticket',10,0,'{"ahead":5,"copy":0,"counters":["5"],"from":1795396200000,"issued_at":1795395661172,"lang":"vi","large":false,"number":"A010","priority":false,"service":"ho-tich","to":1795398000000,"token":"NVELRYYXAJ"}','superseded',1795395661172,NULL,1795396321216,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (11,'p1','ticket',11,0,'{"ahead":6,"copy":0,"counters":["5"],"from":1795396200000,"issued_at":1795395661180,"lang":"vi","large":false,"number":"A011","priority":false,"service":"ho-tich","to":1795398000000,"token":"Z9C6VK3SVW"}','superseded',1795395661180,NULL,1795396321183,0,'{"code":"late"}');
INSERT INTO print_job VALUES (12,'p1','test',NULL,0,'{"fence":"auto","made_at":1795396321197,"printer":"p1","probe":true,"probed_at":1795396321186,"proved":"process_id"}','superseded',1795396321197,NULL,1795482961324,0,'{"code":"late"}');
INSERT INTO print_job VALUES (13,'p1','numbers',NULL,0,'{"made_at":1795396321199,"numbers":[{"issued_at":1795395661180,"number":"A011","service":"ho-tich"}]}','superseded',1795396321199,NULL,1795482961324,0,'{"code":"late"}');
INSERT INTO print_job VALUES (14,'p1','seal',NULL,0,'{"date":null,"hash":"e0c16259bbafb79becc9efe187bb4dd7a455787137933b7614c52ae8af7f7219","made_at":1795396321194,"node":"760ee90f","seq":75,"signed":true}','confirmed',1795396321201,1795482961328,1795482961329,1,'{"status":"12"}');
INSERT INTO print_job VALUES (15,'p1','report',NULL,0,'{"called":4,"date":"2026-11-23","kept":4,"made_at":1795396321204,"open":true,"services":[{"code":"ho-tich","done":1,"tickets":9,"wait":40711},{"code":"chung-thuc","done":0,"tickets":1,"wait":0},{"code":"y-te","done":1,"tickets":1,"wait":0}],"slips":{"confirmed":2,"queued":5,"superseded":3},"states":{"cancelled":1,"done":2,"waiting":8},"tickets":11,"wait_max":61055,"wait_mean":30533,"wait_p90":61055}','confirmed',1795396321204,1795482961332,1795482961333,1,'{"status":"12"}');
INSERT INTO print_job VALUES (16,'p1','ticket',12,0,'{"ahead":0,"copy":0,"counters":["6"],"from":1795482720000,"issued_at":1795482741263,"lang":"vi","large":false,"number":"H001","priority":false,"service":"chung-thuc","to":1795482900000,"token":"U2LVUHRN68"}','confirmed',1795482741263,1795482961336,1795482961337,1,'{"status":"12"}');
INSERT INTO print_job VALUES (17,'p1','ticket',13,0,'{"ahead":0,"copy":0,"counters":["1"],"from":1795482720000,"issued_at":1795482761269,"lang":"vi","large":false,"number":"L001","priority":false,"service":"dang-ky-dat-dai","to":1795482900000,"token":"EKEGZNCCSX"}','confirmed',1795482761269,1795482961340,1795482961341,1,'{"status":"12"}');
INSERT INTO print_job VALUES (18,'p1','ticket',14,0,'{"ahead":0,"copy":0,"counters":["3"],"from":1795482780000,"issued_at":1795482781275,"lang":"vi","large":false,"number":"U001","priority":false,"service":"chinh-sach","to":1795484100000,"token":"6LLNWP9CY8"}','confirmed',1795482781275,1795482961344,1795482961345,1,'{"status":"12"}');
INSERT INTO print_job VALUES (19,'p1','ticket',15,0,'{"ahead":1,"copy":0,"counters":["6"],"from":1795482780000,"issued_at":1795482801281,"lang":"vi","large":false,"number":"H002","priority":false,"service":"chung-thuc","to":1795483800000,"token":"5AE7R7D5T8"}','confirmed',1795482801281,1795482961348,1795482961349,1,'{"status":"12"}');
INSERT INTO print_job VALUES (20,'p1','ticket',16,0,'{"ahead":1,"copy":0,"counters":["1"],"from":1795483200000,"issued_at":1795482821286,"lang":"vi","large":false,"number":"L002","priority":false,"service":"dang-ky-dat-dai","to":1795484400000,"token":"P7QP9S4F3W"}','confirmed',1795482821286,1795482961352,1795482961353,1,'{"status":"12"}');
INSERT INTO print_job VALUES (21,'p1','ticket',17,0,'{"ahead":1,"copy":0,"counters":["3"],"from":1795482900000,"issued_at":1795482841291,"lang":"vi","large":false,"number":"U002","priority":false,"service":"chinh-sach","to":1795484100000,"token":"SECBHN5PED"}','confirmed',1795482841291,1795482961356,1795482961357,1,'{"status":"12"}');
INSERT INTO print_job VALUES (22,'p1','ticket',18,0,'{"ahead":0,"copy":0,"counters":["6"],"from":1795482840000,"issued_at":1795482861296,"lang":"vi","large":true,"number":"H003","priority":true,"service":"chung-thuc","to":1795483800000,"token":"BDKRBE69ZS"}','confirmed',1795482861296,1795482961360,1795482961361,1,'{"status":"12"}');
INSERT INTO print_job VALUES (23,'p1','ticket',19,0,'{"ahead":0,"copy":0,"counters":["1"],"from":1795482840000,"issued_at":1795482881301,"lang":"vi","large":true,"number":"L003","priority":true,"service":"dang-ky-dat-dai","to":1795483200000,"token":"HJMXRRTF6R"}','confirmed',1795482881301,1795482961364,1795482961365,1,'{"status":"12"}');
INSERT INTO print_job VALUES (24,'p1','ticket',20,0,'{"ahead":0,"copy":0,"counters":["3"],"from":1795482900000,"issued_at":1795482901306,"lang":"vi","large":true,"number":"U003","priority":true,"service":"chinh-sach","to":1795484100000,"token":"PCQKMP7BRU"}','unknown',1795482901306,1795482961368,1795482961369,1,'{"status":"12"}');
INSERT INTO print_job VALUES (25,'p1','ticket',21,0,'{"ahead":3,"copy":0,"counters":["6"],"from":1795483200000,"issued_at":1795482921311,"lang":"vi","large":false,"number":"H004","priority":false,"service":"chung-thuc","to":1795485000000,"token":"CKZNQ4ARLK"}','superseded',1795482921311,NULL,1795484242435,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (26,'p1','ticket',22,0,'{"ahead":3,"copy":0,"counters":["1"],"from":1795484700000,"issued_at":1795482941316,"lang":"vi","large":false,"number":"L004","priority":false,"service":"dang-ky-dat-dai","to":1795486800000,"token":"LG9KFHCHRR"}','superseded',1795482941316,NULL,1795484242435,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (27,'p1','ticket',23,0,'{"ahead":3,"copy":0,"counters":["3"],"from":1795484100000,"issued_at":1795482961321,"lang":"vi","large":false,"number":"U004","priority":false,"service":"chinh-sach","to":1795486200000,"token":"ERKMGAPY5U"}','superseded',1795482961321,NULL,1795484242435,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (28,'p1','ticket',24,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795568280000,"issued_at":1795568282506,"lang":"vi","large":false,"number":"A001","priority":false,"service":"ho-tich","to":1795568400000,"token":"GME2BDMVMJ"}','confirmed',1795568282506,1795568562584,1795568562585,1,'{"status":"12"}');
INSERT INTO print_job VALUES (29,'p1','ticket',25,0,'{"ahead":1,"copy":0,"counters":["5"],"from":1795568280000,"issued_at":1795568302512,"lang":"vi","large":false,"number":"A002","priority":false,"service":"ho-tich","to":1795569000000,"token":"AXE8APJ553"}','unknown',1795568302512,1795568562588,1795568562589,1,'{"status":"12"}');
INSERT INTO print_job VALUES (30,'p1','ticket',26,0,'{"ahead":2,"copy":0,"counters":["5"],"from":1795568280000,"issued_at":1795568322517,"lang":"vi","large":false,"number":"A003","priority":false,"service":"ho-tich","to":1795569300000,"token":"PXLQZNG37E"}','superseded',1795568322517,NULL,1795569304689,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (31,'p1','ticket',27,0,'{"ahead":3,"copy":0,"counters":["5"],"from":1795568400000,"issued_at":1795568342522,"lang":"vi","large":false,"number":"A004","priority":false,"service":"ho-tich","to":1795569300000,"token":"7N6ZRKRVHC"}','started',1795568342522,1795568642608,NULL,1,'{}');
INSERT INTO print_job VALUES (32,'p1','ticket',28,0,'{"ahead":4,"copy":0,"counters":["5"],"from":1795569000000,"issued_at":1795568362527,"lang":"vi","large":false,"number":"A005","priority":false,"service":"ho-tich","to":1795569900000,"token":"ZDT35HFJSW"}','superseded',1795568362527,NULL,1795569444716,0,'{"code":"late"}');
INSERT INTO print_job VALUES (33,'p1','ticket',29,0,'{"ahead":5,"copy":0,"counters":["5"],"from":1795569000000,"issued_at":1795568382532,"lang":"vi","large":false,"number":"A006","priority":false,"service":"ho-tich","to":1795569900000,"token":"BFYN6FLV4A"}','superseded',1795568382532,NULL,1795569444716,0,'{"code":"late"}');
INSERT INTO print_job VALUES (34,'p1','ticket',30,0,'{"ahead":6,"copy":0,"counters":["5"],"from":1795569600000,"issued_at":1795568402537,"lang":"vi","large":false,"number":"A007","priority":false,"service":"ho-tich","to":1795570500000,"token":"BY8HUJJ2SL"}','superseded',1795568402537,NULL,1795568903637,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (35,'p1','ticket',31,0,'{"ahead":7,"copy":0,"counters":["5"],"from":1795569600000,"issued_at":1795568422542,"lang":"vi","large":false,"number":"A008","priority":false,"service":"ho-tich","to":1795570500000,"token":"ARPAXBYHV6"}','superseded',1795568422542,NULL,1795569444716,0,'{"code":"late"}');
INSERT INTO print_job VALUES (36,'p1','ticket',32,0,'{"ahead":8,"copy":0,"counters":["5"],"from":1795569900000,"issued_at":1795568442547,"lang":"vi","large":false,"number":"A009","priority":false,"service":"ho-tich","to":1795571100000,"token":"SCE3MSXY6B"}','superseded',1795568442547,NULL,1795568622601,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (37,'p1','ticket',33,0,'{"ahead":0,"copy":0,"counters":["6"],"from":1795568460000,"issued_at":1795568462552,"lang":"vi","large":false,"number":"H001","priority":false,"service":"chung-thuc","to":1795569300000,"token":"3CZMA8A9UD"}','superseded',1795568462552,NULL,1795569444716,0,'{"code":"late"}');
INSERT INTO print_job VALUES (38,'p1','ticket',34,0,'{"ahead":1,"copy":0,"counters":["6"],"from":1795568460000,"issued_at":1795568482558,"lang":"vi","large":false,"number":"H002","priority":false,"service":"chung-thuc","to":1795569300000,"token":"WNXVB2HHYQ"}','superseded',1795568482558,NULL,1795569444716,0,'{"code":"late"}');
INSERT INTO print_job VALUES (39,'p1','ticket',35,0,'{"ahead":0,"copy":0,"counters":["1"],"from":1795568460000,"issued_at":1795568502563,"lang":"vi","large":false,"number":"L001","priority":false,"service":"dang-ky-dat-dai","to":1795568700000,"token":"F69SYH8L5R"}','superseded',1795568502563,NULL,1795569444716,0,'{"code":"late"}');
INSERT INTO print_job VALUES (40,'p1','ticket',36,0,'{"ahead":0,"copy":0,"counters":["4"],"from":1795568520000,"issued_at":1795568522569,"lang":"vi","large":false,"number":"R001","priority":false,"service":"xay-dung","to":1795569600000,"token":"CWTR33REVG"}','superseded',1795568522569,NULL,1795569444716,0,'{"code":"late"}');
INSERT INTO print_job VALUES (41,'p1','ticket',37,0,'{"ahead":0,"copy":0,"counters":["2"],"from":1795568520000,"issued_at":1795568542575,"lang":"vi","large":false,"number":"C001","priority":false,"service":"viec-khac","to":1795569600000,"token":"XDEVMW6MYR"}','superseded',1795568542575,NULL,1795569444716,0,'{"code":"late"}');
INSERT INTO print_job VALUES (42,'p1','ticket',38,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795568520000,"issued_at":1795568562581,"lang":"vi","large":true,"number":"A010","priority":true,"service":"ho-tich","to":1795569300000,"token":"VNM4AYC8GW"}','superseded',1795568562581,NULL,1795569444716,0,'{"code":"late"}');
INSERT INTO print_job VALUES (43,'p1','ticket',24,1,'{"ahead":2,"copy":1,"counters":["5"],"from":null,"issued_at":1795568282506,"lang":"vi","large":false,"number":"A001","priority":false,"service":"ho-tich","to":null,"token":"GME2BDMVMJ"}','superseded',1795568642605,NULL,1795569444716,0,'{"code":"late"}');
INSERT INTO print_job VALUES (44,'p2','ticket',25,1,'{"ahead":0,"copy":1,"counters":["5"],"from":null,"issued_at":1795568302512,"lang":"vi","large":false,"number":"A002","priority":false,"service":"ho-tich","to":null,"token":"AXE8APJ553"}','failed_before_send',1795569444713,NULL,1795569444728,0,'{"status":"12"}');
INSERT INTO print_job VALUES (45,'p1','ticket',40,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795572000000,"issued_at":1795571304761,"lang":"vi","large":false,"number":"A011","priority":false,"service":"kinh-te","to":1795573200000,"token":"6973FNGU3U"}','queued',1795571304761,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (46,'p1','ticket',41,0,'{"ahead":0,"copy":0,"counters":["2"],"from":1795571280000,"issued_at":1795571324766,"lang":"vi","large":false,"number":"C003","priority":false,"service":"thi-dua","to":1795572000000,"token":"PCPNUA465W"}','queued',1795571324766,NULL,NULL,0,'{}');
INSERT INTO appointment VALUES (1,'H-17','ho-tich',1795571324768,'booked',NULL,'{}');
INSERT INTO process VALUES ('keeper',4242,1795395661149,1795571264741);
INSERT INTO ticket VALUES (1,1,'A001','a',1,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600037,1795396500037,1795396500037,1795396321216,'returned',NULL,1,1795395661092,NULL,NULL,1795396321216,NULL,'day_closed','ZZ24B2DRZQ','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395600000,1795395900000,'forward-1',1,1,3,1);
INSERT INTO ticket VALUES (2,1,'A002','a',2,'ho-tich','ttpvhcc','sanh','expired','priority',1795395600042,1795395900042,1795396200042,1795396321216,'present',NULL,3,1795395600086,NULL,NULL,1795396321216,NULL,'day_closed','C4V8V2NEYF','cli','kiosk:k1','vi',NULL,1,'6',NULL,NULL,NULL,1795395600000,1795396500000,'forward-1',1,1,5,2);
INSERT INTO ticket VALUES (3,1,'A003','a',3,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795395600046,1795396500046,1795396500046,1795396321216,NULL,NULL,0,NULL,NULL,NULL,1795396321216,NULL,'day_closed','HK7MTARBW8','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395600000,1795397100000,'forward-1',1,1,NULL,3);
INSERT INTO ticket VALUES (4,1,'A004','a',4,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600050,1795396500050,1795396500050,1795396321216,NULL,NULL,0,NULL,NULL,NULL,1795396321216,NULL,'day_closed','5K9UXDP3HW','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395600000,1795397100000,'forward-1',2,1,NULL,9);
INSERT INTO ticket VALUES (5,1,'A005','a',5,'ho-tich','ttpvhcc','sanh','cancelled',NULL,1795395600054,1795396500054,1795396500054,1795395600075,NULL,NULL,0,NULL,NULL,NULL,1795395600075,NULL,'asked','QK33239E7E','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396200000,1795397700000,'forward-1',1,1,NULL,5);
INSERT INTO ticket VALUES (6,1,'A006','a',6,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600058,1795396500058,1795396500058,1795396321216,NULL,NULL,0,NULL,NULL,NULL,1795396321216,NULL,'day_closed','2FBTQY862P','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396200000,1795397700000,'forward-1',1,1,NULL,6);
INSERT INTO ticket VALUES (7,1,'A007','a',7,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600062,1795396500062,1795396500062,1795396321216,NULL,NULL,0,NULL,NULL,NULL,1795396321216,NULL,'day_closed','MFNSAPTBL2','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396800000,1795398600000,'forward-1',1,1,NULL,7);
INSERT INTO ticket VALUES (8,1,'A008','a',8,'ho-tich','ttpvhcc','sanh','done',NULL,1795395600066,1795396500066,1795396500066,1795395661104,NULL,NULL,1,1795395661102,NULL,NULL,1795395661104,'accepted',NULL,'SJX8HU4YPN','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396800000,1795398600000,'forward-1',1,1,4,8);
INSERT INTO ticket VALUES (9,1,'A009','a',9,'y-te','ttpvhcc','sanh','done',NULL,1795395661111,1795396561111,1795396561111,1795395661121,NULL,NULL,1,1795395661111,NULL,NULL,1795395661119,'advice',NULL,'YE4F4Y4KC9','desk','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,6,NULL);
INSERT INTO ticket VALUES (10,1,'A010','a',10,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395661172,1795396561172,1795396561172,1795396321216,NULL,NULL,0,NULL,NULL,NULL,1795396321216,NULL,'day_closed','NVELRYYXAJ','cli','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,1795396200000,1795398000000,'forward-1',1,2,NULL,10);
INSERT INTO ticket VALUES (11,1,'A011','a',11,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395661180,1795396561180,1795396561180,1795396321216,NULL,NULL,0,NULL,NULL,NULL,1795396321216,NULL,'day_closed','Z9C6VK3SVW','cli','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,1795396200000,1795398000000,'forward-1',1,2,NULL,11);
INSERT INTO ticket VALUES (12,2,'H001','h',1,'chung-thuc','ttpvhcc','sanh','done',NULL,1795482741263,1795483641263,1795483641263,1795483021379,NULL,NULL,1,1795483001375,NULL,NULL,1795483021379,'result_returned',NULL,'U2LVUHRN68','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482720000,1795482900000,'forward-1',1,2,8,16);
INSERT INTO ticket VALUES (13,2,'L001','l',1,'dang-ky-dat-dai','ttpvhcc','sanh','done',NULL,1795482761269,1795483661269,1795483661269,1795484021404,NULL,NULL,1,1795483541395,NULL,NULL,1795484001401,'refused',NULL,'EKEGZNCCSX','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482720000,1795482900000,'forward-1',1,2,11,17);
INSERT INTO ticket VALUES (14,2,'U001','u',1,'chinh-sach','ttpvhcc','sanh','done',NULL,1795482781275,1795483681275,1795483681275,1795484242435,NULL,NULL,1,1795484182419,NULL,NULL,1795484242435,'unrecorded',NULL,'6LLNWP9CY8','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482780000,1795484100000,'forward-1',1,2,13,18);
INSERT INTO ticket VALUES (15,2,'H002','h',2,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795482801281,1795483701281,1795483701281,1795484242435,NULL,NULL,1,1795483021379,NULL,NULL,1795484242435,NULL,'day_closed','5AE7R7D5T8','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482780000,1795483800000,'forward-1',1,2,9,19);
INSERT INTO ticket VALUES (16,2,'L002','l',2,'dang-ky-dat-dai','ttpvhcc','sanh','expired',NULL,1795482821286,1795483721286,1795483721286,1795484242435,NULL,NULL,1,1795484222425,NULL,NULL,1795484242435,NULL,'day_closed','P7QP9S4F3W','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795483200000,1795484400000,'forward-1',1,2,14,20);
INSERT INTO ticket VALUES (17,2,'U002','u',2,'chinh-sach','ttpvhcc','sanh','expired',NULL,1795482841291,1795483741291,1795483741291,1795484242435,NULL,NULL,0,NULL,NULL,NULL,1795484242435,NULL,'day_closed','SECBHN5PED','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482900000,1795484100000,'forward-1',1,2,NULL,21);
INSERT INTO ticket VALUES (18,2,'H003','h',3,'chung-thuc','ttpvhcc','sanh','done','priority',1795482861296,1795483161296,1795483161296,1795483001375,NULL,NULL,1,1795482981372,NULL,NULL,1795483001375,'result_returned',NULL,'BDKRBE69ZS','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482840000,1795483800000,'forward-1',1,2,7,22);
INSERT INTO ticket VALUES (19,2,'L003','l',3,'dang-ky-dat-dai','ttpvhcc','sanh','done','priority',1795482881301,1795483181301,1795483181301,1795483521392,NULL,NULL,1,1795483041383,NULL,NULL,1795483501389,'supplement',NULL,'HJMXRRTF6R','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482840000,1795483200000,'forward-1',1,2,10,23);
INSERT INTO ticket VALUES (20,2,'U003','u',3,'chinh-sach','ttpvhcc','sanh','expired','priority',1795482901306,1795483201306,1795483201306,1795484242435,NULL,NULL,3,1795484041407,1795484162416,NULL,1795484242435,NULL,'day_closed','PCQKMP7BRU','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482900000,1795484100000,'forward-1',1,2,12,24);
INSERT INTO ticket VALUES (21,2,'H004','h',4,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795482921311,1795483821311,1795483821311,1795484242435,NULL,NULL,0,NULL,NULL,NULL,1795484242435,NULL,'day_closed','CKZNQ4ARLK','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795483200000,1795485000000,'forward-1',1,2,NULL,25);
INSERT INTO ticket VALUES (22,2,'L004','l',4,'dang-ky-dat-dai','ttpvhcc','sanh','expired',NULL,1795482941316,1795483841316,1795483841316,1795484242435,NULL,NULL,0,NULL,NULL,NULL,1795484242435,NULL,'day_closed','LG9KFHCHRR','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795484700000,1795486800000,'forward-1',1,2,NULL,26);
INSERT INTO ticket VALUES (23,2,'U004','u',4,'chinh-sach','ttpvhcc','sanh','expired',NULL,1795482961321,1795483861321,1795483861321,1795484242435,NULL,NULL,0,NULL,NULL,NULL,1795484242435,NULL,'day_closed','ERKMGAPY5U','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795484100000,1795486200000,'forward-1',1,2,NULL,27);
INSERT INTO ticket VALUES (24,3,'A001','a',1,'ho-tich','ttpvhcc','sanh','absent',NULL,1795568282506,1795569182506,1795569182506,1795569044650,NULL,NULL,3,1795568923641,1795569044650,NULL,NULL,NULL,NULL,'GME2BDMVMJ','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568280000,1795568400000,'forward-1',2,2,18,43);
INSERT INTO ticket VALUES (25,3,'A002','a',2,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795568302512,1795569202512,1795569202512,1795569444713,NULL,NULL,1,1795569064653,NULL,NULL,NULL,NULL,NULL,'AXE8APJ553','kiosk','kiosk:k1','vi',NULL,1,'1',NULL,NULL,NULL,1795568280000,1795569000000,'forward-1',2,2,19,44);
INSERT INTO ticket VALUES (26,3,'A003','a',3,'chung-thuc','ttpvhcc','sanh','done',NULL,1795568322517,1795569222517,1795569222517,1795569304689,NULL,NULL,2,1795569104659,NULL,NULL,1795569304689,'result_returned',NULL,'PXLQZNG37E','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568280000,1795569300000,'forward-1',1,2,23,30);
INSERT INTO ticket VALUES (27,3,'A004','a',4,'ho-tich','ttpvhcc','sanh','serving',NULL,1795568342522,1795569242522,1795569242522,1795569264683,NULL,'5',1,1795569204674,NULL,NULL,NULL,NULL,NULL,'7N6ZRKRVHC','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568400000,1795569300000,'forward-1',1,2,22,31);
INSERT INTO ticket VALUES (28,3,'A005','a',5,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795568362527,1795569262527,1795569262527,1795568362527,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'ZDT35HFJSW','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569000000,1795569900000,'forward-1',1,2,NULL,32);
INSERT INTO ticket VALUES (29,3,'A006','a',6,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795568382532,1795569282532,1795569282532,1795568382532,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'BFYN6FLV4A','kiosk','kiosk:k1','vi','deaf',1,NULL,NULL,NULL,NULL,1795569000000,1795569900000,'forward-1',1,2,NULL,33);
INSERT INTO ticket VALUES (30,3,'A007','a',7,'ho-tich','ttpvhcc','sanh','done','priority',1795568402537,1795568702537,1795568702537,1795568903637,'present',NULL,4,1795568662610,NULL,NULL,1795568903637,'accepted',NULL,'BY8HUJJ2SL','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569600000,1795570500000,'forward-1',1,2,17,34);
INSERT INTO ticket VALUES (31,3,'A008','a',8,'y-te','ttpvhcc','sanh','waiting',NULL,1795568422542,1795569322542,1795569322542,1795568602598,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'ARPAXBYHV6','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569600000,1795570500000,'forward-1',1,2,NULL,35);
INSERT INTO ticket VALUES (32,3,'A009','a',9,'ho-tich','ttpvhcc','sanh','cancelled',NULL,1795568442547,1795569342547,1795569342547,1795568622601,NULL,NULL,0,NULL,NULL,NULL,1795568622601,NULL,'asked','SCE3MSXY6B','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569900000,1795571100000,'forward-1',1,2,NULL,36);
INSERT INTO ticket VALUES (33,3,'H001','h',1,'chung-thuc','ttpvhcc','sanh','called',NULL,1795568462552,1795569362552,1795569362552,1795569364699,NULL,'6',3,1795569324693,NULL,NULL,NULL,NULL,NULL,'3CZMA8A9UD','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568460000,1795569300000,'forward-1',1,2,24,37);
INSERT INTO ticket VALUES (34,3,'H002','h',2,'chung-thuc','ttpvhcc','sanh','waiting',NULL,1795568482558,1795569382558,1795569382558,1795568482558,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'WNXVB2HHYQ','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568460000,1795569300000,'forward-1',1,2,NULL,38);
INSERT INTO ticket VALUES (35,3,'L001','l',1,'dang-ky-dat-dai','ttpvhcc','sanh','waiting',NULL,1795568502563,1795569402563,1795569402563,1795568502563,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'F69SYH8L5R','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568460000,1795568700000,'forward-1',1,2,NULL,39);
INSERT INTO ticket VALUES (36,3,'R001','r',1,'xay-dung','ttpvhcc','sanh','waiting',NULL,1795568522569,1795569422569,1795569422569,1795568522569,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'CWTR33REVG','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568520000,1795569600000,'forward-1',1,2,NULL,40);
INSERT INTO ticket VALUES (37,3,'C001','c',1,'viec-khac','ttpvhcc','sanh','waiting',NULL,1795568542575,1795569442575,1795569442575,1795568542575,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'XDEVMW6MYR','kiosk','kiosk:k1','vi',NULL,1,NULL,'q2',7,1,1795568520000,1795569600000,'forward-1',1,2,NULL,41);
INSERT INTO ticket VALUES (38,3,'A010','a',10,'ho-tich','ttpvhcc','sanh','parked','priority',1795568562581,1795568862581,1795568862581,1795568843628,NULL,NULL,1,1795568803622,NULL,1795568843628,NULL,NULL,NULL,'VNM4AYC8GW','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568520000,1795569300000,'forward-1',1,2,16,42);
INSERT INTO ticket VALUES (39,3,'C002','c',2,'thanh-tra','ttpvhcc','sanh','done',NULL,1795569404705,1795570304705,1795570304705,1795569424710,NULL,NULL,1,1795569404705,NULL,NULL,1795569424710,'left',NULL,'X5L5XPM6JZ','desk','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,2,25,NULL);
INSERT INTO ticket VALUES (40,3,'A011','a',11,'kinh-te','ttpvhcc','sanh','waiting',NULL,1795571304761,1795572204761,1795572204761,1795571304761,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'6973FNGU3U','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795572000000,1795573200000,'forward-1',1,2,NULL,45);
INSERT INTO ticket VALUES (41,3,'C003','c',3,'thi-dua','ttpvhcc','sanh','waiting',NULL,1795571324766,1795572224766,1795572224766,1795571324766,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'PCPNUA465W','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795571280000,1795572000000,'forward-1',1,2,NULL,46);
INSERT INTO leg VALUES (1,1,'ho-tich',1795396500037,1795395600037,'5','q5',1795395661092,1795395661094,1795395661096,NULL);
INSERT INTO leg VALUES (1,2,'ho-tich',1795396500037,1795395661100,NULL,NULL,NULL,NULL,1795396321216,NULL);
INSERT INTO leg VALUES (2,1,'ho-tich',1795396500042,1795395600042,'5','q5',1795395600086,NULL,1795395661090,NULL);
INSERT INTO leg VALUES (2,2,'ho-tich',1795395900042,1795395661098,'5','q5',1795395661107,NULL,1795395661109,'transferred');
INSERT INTO leg VALUES (2,3,'ho-tich',1795395900042,1795395661109,NULL,NULL,NULL,NULL,1795396321216,NULL);
INSERT INTO leg VALUES (3,1,'chung-thuc',1795396500046,1795395600046,NULL,NULL,NULL,NULL,1795396321216,NULL);
INSERT INTO leg VALUES (4,1,'ho-tich',1795396500050,1795395600050,NULL,NULL,NULL,NULL,1795396321216,NULL);
INSERT INTO leg VALUES (5,1,'ho-tich',1795396500054,1795395600054,NULL,NULL,NULL,NULL,1795395600075,NULL);
INSERT INTO leg VALUES (6,1,'ho-tich',1795396500058,1795395600058,NULL,NULL,NULL,NULL,1795396321216,NULL);
INSERT INTO leg VALUES (7,1,'ho-tich',1795396500062,1795395600062,NULL,NULL,NULL,NULL,1795396321216,NULL);
INSERT INTO leg VALUES (8,1,'ho-tich',1795396500066,1795395600066,'5','q5',1795395661102,1795395661104,1795395661104,'accepted');
INSERT INTO leg VALUES (9,1,'y-te',1795396561111,1795395661111,'5','q5',1795395661111,1795395661111,1795395661119,'advice');
INSERT INTO leg VALUES (10,1,'ho-tich',1795396561172,1795395661172,NULL,NULL,NULL,NULL,1795396321216,NULL);
INSERT INTO leg VALUES (11,1,'ho-tich',1795396561180,1795395661180,NULL,NULL,NULL,NULL,1795396321216,NULL);
INSERT INTO leg VALUES (12,1,'chung-thuc',1795483641263,1795482741263,'6','q6',1795483001375,1795483021379,1795483021379,'result_returned');
INSERT INTO leg VALUES (13,1,'dang-ky-dat-dai',1795483661269,1795482761269,'1','q1',1795483541395,1795483561398,1795484001401,'refused');
INSERT INTO leg VALUES (14,1,'chinh-sach',1795483681275,1795482781275,'3','q3',1795484182419,1795484202422,1795484242435,'unrecorded');
INSERT INTO leg VALUES (15,1,'chung-thuc',1795483701281,1795482801281,'6','q6',1795483021379,NULL,1795484242435,NULL);
INSERT INTO leg VALUES (16,1,'dang-ky-dat-dai',1795483721286,1795482821286,'1','q1',1795484222425,NULL,1795484242435,NULL);
INSERT INTO leg VALUES (17,1,'chinh-sach',1795483741291,1795482841291,NULL,NULL,NULL,NULL,1795484242435,NULL);
INSERT INTO leg VALUES (18,1,'chung-thuc',1795483161296,1795482861296,'6','q6',1795482981372,1795483001375,1795483001375,'result_returned');
INSERT INTO leg VALUES (19,1,'dang-ky-dat-dai',1795483181301,1795482881301,'1','q1',1795483041383,1795483061386,1795483501389,'supplement');
INSERT INTO leg VALUES (20,1,'chinh-sach',1795483201306,1795482901306,'3','q3',1795484041407,NULL,1795484162416,NULL);
INSERT INTO leg VALUES (21,1,'chung-thuc',1795483821311,1795482921311,NULL,NULL,NULL,NULL,1795484242435,NULL);
INSERT INTO leg VALUES (22,1,'dang-ky-dat-dai',1795483841316,1795482941316,NULL,NULL,NULL,NULL,1795484242435,NULL);
INSERT INTO leg VALUES (23,1,'chinh-sach',1795483861321,1795482961321,NULL,NULL,NULL,NULL,1795484242435,NULL);
INSERT INTO leg VALUES (24,1,'ho-tich',1795569182506,1795568282506,'5','q5',1795568923641,NULL,1795569044650,NULL);
INSERT INTO leg VALUES (25,1,'ho-tich',1795569202512,1795568302512,'5','q5',1795569064653,NULL,1795569084656,'transferred');
INSERT INTO leg VALUES (25,2,'ho-tich',1795569202512,1795569084656,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (26,1,'ho-tich',1795569222517,1795568322517,'5','q5',1795569104659,1795569124662,1795569144665,'transferred');
INSERT INTO leg VALUES (26,2,'chung-thuc',1795569222517,1795569144665,'6','q6',1795569284686,1795569304689,1795569304689,'result_returned');
INSERT INTO leg VALUES (27,1,'ho-tich',1795569242522,1795568342522,'5','q5',1795569204674,1795569224677,NULL,NULL);
INSERT INTO leg VALUES (28,1,'ho-tich',1795569262527,1795568362527,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (29,1,'ho-tich',1795569282532,1795568382532,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (30,1,'ho-tich',1795569302537,1795568402537,'5','q5',1795568662610,NULL,1795568783619,NULL);
INSERT INTO leg VALUES (30,2,'ho-tich',1795568702537,1795568863631,'5','q5',1795568883634,1795568903637,1795568903637,'accepted');
INSERT INTO leg VALUES (31,1,'y-te',1795569322542,1795568422542,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (32,1,'ho-tich',1795569342547,1795568442547,NULL,NULL,NULL,NULL,1795568622601,NULL);
INSERT INTO leg VALUES (33,1,'chung-thuc',1795569362552,1795568462552,'6','q6',1795569324693,NULL,NULL,NULL);
INSERT INTO leg VALUES (34,1,'chung-thuc',1795569382558,1795568482558,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (35,1,'dang-ky-dat-dai',1795569402563,1795568502563,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (36,1,'xay-dung',1795569422569,1795568522569,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (37,1,'viec-khac',1795569442575,1795568542575,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (38,1,'ho-tich',1795568862581,1795568562581,'5','q5',1795568803622,1795568823625,1795568843628,NULL);
INSERT INTO leg VALUES (39,1,'thanh-tra',1795570304705,1795569404705,'2','q2',1795569404705,1795569404705,1795569424710,'left');
INSERT INTO leg VALUES (40,1,'kinh-te',1795572204761,1795571304761,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (41,1,'thi-dua',1795572224766,1795571324766,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO call VALUES (1,1,2,1,'5','q5',1795395600082,1795395600082,1,'priority',1795395600084,'undone',NULL);
INSERT INTO call VALUES (2,1,2,1,'5','q5',1795395600086,1795395600088,2,'priority',1795395661090,'absent',NULL);
INSERT INTO call VALUES (3,1,1,1,'5','q5',1795395661092,1795395661092,1,'longest',1795395661094,'started',NULL);
INSERT INTO call VALUES (4,1,8,1,'5','q5',1795395661102,1795395661102,1,'chosen',1795395661104,'started',NULL);
INSERT INTO call VALUES (5,1,2,2,'5','q5',1795395661107,1795395661107,1,'present',1795395661109,'transferred',1795395600086);
INSERT INTO call VALUES (6,1,9,1,'5','q5',1795395661111,1795395661111,1,'serve_now',1795395661111,'started',NULL);
INSERT INTO call VALUES (7,2,18,1,'6','q6',1795482981372,1795482981372,1,'priority',1795483001375,'started',NULL);
INSERT INTO call VALUES (8,2,12,1,'6','q6',1795483001375,1795483001375,1,'longest',1795483021379,'started',NULL);
INSERT INTO call VALUES (9,2,15,1,'6','q6',1795483021379,1795483021379,1,'longest',1795484242435,'expired',NULL);
INSERT INTO call VALUES (10,2,19,1,'1','q1',1795483041383,1795483041383,1,'priority',1795483061386,'started',NULL);
INSERT INTO call VALUES (11,2,13,1,'1','q1',1795483541395,1795483541395,1,'longest',1795483561398,'started',NULL);
INSERT INTO call VALUES (12,2,20,1,'3','q3',1795484041407,1795484081413,3,'priority',1795484162416,'absent',NULL);
INSERT INTO call VALUES (13,2,14,1,'3','q3',1795484182419,1795484182419,1,'longest',1795484202422,'started',NULL);
INSERT INTO call VALUES (14,2,16,1,'1','q1',1795484222425,1795484222425,1,'longest',1795484242435,'expired',NULL);
INSERT INTO call VALUES (15,3,30,1,'5','q5',1795568662610,1795568702616,3,'priority',1795568783619,'absent',NULL);
INSERT INTO call VALUES (16,3,38,1,'5','q5',1795568803622,1795568803622,1,'priority',1795568823625,'started',NULL);
INSERT INTO call VALUES (17,3,30,2,'5','q5',1795568883634,1795568883634,1,'chosen',1795568903637,'started',1795568662610);
INSERT INTO call VALUES (18,3,24,1,'5','q5',1795568923641,1795568963647,3,'longest',1795569044650,'absent',NULL);
INSERT INTO call VALUES (19,3,25,1,'5','q5',1795569064653,1795569064653,1,'longest',1795569084656,'transferred',NULL);
INSERT INTO call VALUES (20,3,26,1,'5','q5',1795569104659,1795569104659,1,'longest',1795569124662,'started',NULL);
INSERT INTO call VALUES (21,3,27,1,'5','q5',1795569164668,1795569164668,1,'longest',1795569184671,'undone',NULL);
INSERT INTO call VALUES (22,3,27,1,'5','q5',1795569204674,1795569204674,1,'longest',1795569224677,'started',NULL);
INSERT INTO call VALUES (23,3,26,2,'6','q6',1795569284686,1795569284686,1,'longest',1795569304689,'started',1795569104659);
INSERT INTO call VALUES (24,3,33,1,'6','q6',1795569324693,1795569364699,3,'longest',NULL,NULL,NULL);
INSERT INTO call VALUES (25,3,39,1,'2','q2',1795569404705,1795569404705,1,'serve_now',1795569404705,'started',NULL);
INSERT INTO day_count VALUES (1,'series','a',11,101);
INSERT INTO day_count VALUES (1,'service','chung-thuc',1,0);
INSERT INTO day_count VALUES (1,'service','ho-tich',9,0);
INSERT INTO day_count VALUES (1,'service','y-te',1,0);
INSERT INTO day_count VALUES (2,'series','h',4,101);
INSERT INTO day_count VALUES (2,'series','l',4,101);
INSERT INTO day_count VALUES (2,'series','u',4,101);
INSERT INTO day_count VALUES (2,'service','chinh-sach',4,0);
INSERT INTO day_count VALUES (2,'service','chung-thuc',4,0);
INSERT INTO day_count VALUES (2,'service','dang-ky-dat-dai',4,0);
INSERT INTO day_count VALUES (3,'series','a',11,101);
INSERT INTO day_count VALUES (3,'series','c',3,101);
INSERT INTO day_count VALUES (3,'series','h',2,101);
INSERT INTO day_count VALUES (3,'series','l',1,101);
INSERT INTO day_count VALUES (3,'series','r',1,101);
INSERT INTO day_count VALUES (3,'service','chung-thuc',3,0);
INSERT INTO day_count VALUES (3,'service','dang-ky-dat-dai',1,0);
INSERT INTO day_count VALUES (3,'service','ho-tich',9,0);
INSERT INTO day_count VALUES (3,'service','kinh-te',1,0);
INSERT INTO day_count VALUES (3,'service','thanh-tra',1,0);
INSERT INTO day_count VALUES (3,'service','thi-dua',1,0);
INSERT INTO day_count VALUES (3,'service','viec-khac',1,0);
INSERT INTO day_count VALUES (3,'service','xay-dung',1,0);
INSERT INTO day_count VALUES (3,'service','y-te',1,0);
INSERT INTO event VALUES (1,'760ee90f',1795395600003,1795399200004,1795395600003,NULL,'centre.applied',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'dan-hai',NULL,'{"version":1}');
INSERT INTO event VALUES (2,'760ee90f',1795395600006,1795399200007,1795395600006,NULL,'procedures.imported',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-1','{"count":3}');
INSERT INTO event VALUES (3,'760ee90f',1795395600008,1795399200011,1795395600008,1,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-23','request-2','{}');
INSERT INTO event VALUES (4,'760ee90f',1795395600012,1795399200013,1795395600012,NULL,'officer.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'extra','request-3','{"role":"officer"}');
INSERT INTO event VALUES (5,'760ee90f',1795395600015,1795399200016,1795395600015,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q2','request-4','{}');
INSERT INTO event VALUES (6,'760ee90f',1795395600018,1795399200019,1795395600018,1,'duty.started',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,'request-5','{}');
INSERT INTO event VALUES (7,'760ee90f',1795395600018,1795399200020,1795395600018,1,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-5','{"reason":null}');
INSERT INTO event VALUES (8,'760ee90f',1795395600022,1795399200023,1795395600022,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q5','request-6','{}');
INSERT INTO event VALUES (9,'760ee90f',1795395600025,1795399200026,1795395600025,1,'duty.started',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,'request-7','{}');
INSERT INTO event VALUES (10,'760ee90f',1795395600025,1795399200027,1795395600025,1,'desk.opened',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,'request-7','{"reason":null}');
INSERT INTO event VALUES (11,'760ee90f',1795395600029,1795399200030,1795395600029,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'extra',NULL,'{}');
INSERT INTO event VALUES (12,'760ee90f',1795395600032,1795399200033,1795395600032,1,'duty.started',1,'cli:test','administrator','cli:test','6','extra',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (13,'760ee90f',1795395600032,1795399200034,1795395600032,1,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (14,'760ee90f',1795395600037,1795399200038,1795395600037,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,1,'A001','request-8','{"origin":"cli","priority_class":null,"promised_at":1795396500037,"quoted":[1795395600000,1795395900000],"service":"ho-tich"}');
INSERT INTO event VALUES (15,'760ee90f',1795395600042,1795399200043,1795395600042,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,2,'A002','request-9','{"origin":"cli","priority_class":null,"promised_at":1795396500042,"quoted":[1795395600000,1795396500000],"service":"ho-tich"}');
INSERT INTO event VALUES (16,'760ee90f',1795395600046,1795399200047,1795395600046,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,3,'A003','request-10','{"origin":"cli","priority_class":null,"promised_at":1795396500046,"quoted":[1795395600000,1795397100000],"service":"ho-tich"}');
INSERT INTO event VALUES (17,'760ee90f',1795395600050,1795399200051,1795395600050,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,4,'A004','request-11','{"origin":"cli","priority_class":null,"promised_at":1795396500050,"quoted":[1795395600000,1795397100000],"service":"ho-tich"}');
INSERT INTO event VALUES (18,'760ee90f',1795395600054,1795399200055,1795395600054,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,5,'A005','request-12','{"origin":"cli","priority_class":null,"promised_at":1795396500054,"quoted":[1795396200000,1795397700000],"service":"ho-tich"}');
INSERT INTO event VALUES (19,'760ee90f',1795395600058,1795399200059,1795395600058,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,6,'A006','request-13','{"origin":"cli","priority_class":null,"promised_at":1795396500058,"quoted":[1795396200000,1795397700000],"service":"ho-tich"}');
INSERT INTO event VALUES (20,'760ee90f',1795395600062,1795399200063,1795395600062,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,7,'A007','request-14','{"origin":"cli","priority_class":null,"promised_at":1795396500062,"quoted":[1795396800000,1795398600000],"service":"ho-tich"}');
INSERT INTO event VALUES (21,'760ee90f',1795395600066,1795399200067,1795395600066,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,8,'A008','request-15','{"origin":"cli","priority_class":null,"promised_at":1795396500066,"quoted":[1795396800000,1795398600000],"service":"ho-tich"}');
INSERT INTO event VALUES (22,'760ee90f',1795395600068,1795399200069,1795395600068,1,'ticket.prioritised',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-16','{"priority_class":"priority"}');
INSERT INTO event VALUES (23,'760ee90f',1795395600070,1795399200071,1795395600070,1,'ticket.service_changed',1,'cli:test','administrator','cli:test',NULL,NULL,3,'A003','request-17','{"after":"chung-thuc","before":"ho-tich"}');
INSERT INTO event VALUES (24,'760ee90f',1795395600072,1795399200073,1795395600072,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,4,'p1','request-18','{"copy":0,"evidence":{"code":"replaced"},"job":4}');
INSERT INTO event VALUES (25,'760ee90f',1795395600072,1795399200074,1795395600072,1,'ticket.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,4,'A004','request-18','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (26,'760ee90f',1795395600075,1795399200076,1795395600075,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,5,'p1','request-19','{"copy":0,"evidence":{"code":"ended"},"job":5}');
INSERT INTO event VALUES (27,'760ee90f',1795395600075,1795399200077,1795395600075,1,'ticket.cancelled',1,'cli:test','administrator','cli:test',NULL,NULL,5,'A005','request-19','{"reason":"asked"}');
INSERT INTO event VALUES (28,'760ee90f',1795395600078,1795399200079,1795395600078,1,'hall.held',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-20','{"reason":"Mất điện","until":null}');
INSERT INTO event VALUES (29,'760ee90f',1795395600080,1795399200081,1795395600080,1,'hall.resumed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-21','{"reason":"Mất điện"}');
INSERT INTO event VALUES (30,'760ee90f',1795395600082,1795399200083,1795395600082,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-22','{"kept":true,"promised_at":1795395900042,"reason":"priority","why":null}');
INSERT INTO event VALUES (31,'760ee90f',1795395600084,1795399200085,1795395600084,1,'ticket.call_undone',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-23','{}');
INSERT INTO event VALUES (32,'760ee90f',1795395600086,1795399200087,1795395600086,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-24','{"kept":true,"promised_at":1795395900042,"reason":"priority","why":null}');
INSERT INTO event VALUES (33,'760ee90f',1795395600088,1795399200089,1795395600088,1,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-25','{}');
INSERT INTO event VALUES (34,'760ee90f',1795395661090,1795399200091,1795395661090,1,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-26','{}');
INSERT INTO event VALUES (35,'760ee90f',1795395661092,1795399200093,1795395661092,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-27','{"kept":true,"promised_at":1795396500037,"reason":"longest","why":null}');
INSERT INTO event VALUES (36,'760ee90f',1795395661094,1795399200095,1795395661094,1,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-28','{}');
INSERT INTO event VALUES (37,'760ee90f',1795395661096,1795399200097,1795395661096,1,'ticket.parked',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-29','{}');
INSERT INTO event VALUES (38,'760ee90f',1795395661098,1795399200099,1795395661098,1,'ticket.returned',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-30','{"after":"absent","rank_at":1795396200042}');
INSERT INTO event VALUES (39,'760ee90f',1795395661100,1795399200101,1795395661100,1,'ticket.returned',1,'cli:test','administrator','cli:test',NULL,NULL,1,'A001','request-31','{"after":"parked","rank_at":1795396500037}');
INSERT INTO event VALUES (40,'760ee90f',1795395661102,1795399200103,1795395661102,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',8,'A008','request-32','{"kept":true,"promised_at":1795396500066,"reason":"chosen","why":"đi cùng"}');
INSERT INTO event VALUES (41,'760ee90f',1795395661104,1795399200105,1795395661104,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,8,'p1','request-33','{"copy":0,"evidence":{"code":"ended"},"job":8}');
INSERT INTO event VALUES (42,'760ee90f',1795395661104,1795399200106,1795395661104,1,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',8,'A008','request-33','{"manner":"chosen","outcome":"accepted","procedure":null,"reason":null}');
INSERT INTO event VALUES (43,'760ee90f',1795395661107,1795399200108,1795395661107,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-34','{"kept":true,"promised_at":1795395900042,"reason":"present","why":null}');
INSERT INTO event VALUES (44,'760ee90f',1795395661109,1795399200110,1795395661109,1,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-35','{"to_desk":"6","to_service":null}');
INSERT INTO event VALUES (45,'760ee90f',1795395661111,1795399200112,1795395661111,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,9,'A009','request-36','{"origin":"desk","priority_class":null,"promised_at":1795396561111,"quoted":null,"service":"y-te"}');
INSERT INTO event VALUES (46,'760ee90f',1795395661111,1795399200113,1795395661111,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',9,'A009','request-36','{"kept":true,"promised_at":1795396561111,"reason":"serve_now","why":null}');
INSERT INTO event VALUES (47,'760ee90f',1795395661111,1795399200114,1795395661111,1,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',9,'A009','request-36','{}');
INSERT INTO event VALUES (48,'760ee90f',1795395661115,1795399200116,1795395661115,1,'visit.rated',1,'kiosk:k1','terminal','kiosk:k1','5',NULL,9,'A009','request-37','{"before":null,"level":"dissatisfied"}');
INSERT INTO event VALUES (49,'760ee90f',1795395661117,1795399200118,1795395661117,1,'visit.rated',1,'kiosk:k1','terminal','kiosk:k1','5',NULL,9,'A009','request-38','{"before":"dissatisfied","level":"satisfied"}');
INSERT INTO event VALUES (50,'760ee90f',1795395661119,1795399200120,1795395661119,1,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',9,'A009','request-39','{"manner":"chosen","outcome":"advice","procedure":null,"reason":null}');
INSERT INTO event VALUES (51,'760ee90f',1795395661121,1795399200122,1795395661121,1,'visit.rated',1,'kiosk:k1','terminal','kiosk:k1','5',NULL,9,'A009','request-40','{"before":"satisfied","level":"very_satisfied"}');
INSERT INTO event VALUES (52,'760ee90f',1795395661123,1795399200124,1795395661123,1,'desk.paused',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-41','{"reason":"break"}');
INSERT INTO event VALUES (53,'760ee90f',1795395661125,1795399200126,1795395661125,1,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-42','{"reason":null}');
INSERT INTO event VALUES (54,'760ee90f',1795395661127,1795399200128,1795395661127,1,'duty.ended',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,'request-43','{"reason":"closed"}');
INSERT INTO event VALUES (55,'760ee90f',1795395661127,1795399200129,1795395661127,1,'desk.closed',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-43','{"reason":null}');
INSERT INTO event VALUES (56,'760ee90f',1795395661130,1795399200131,1795395661130,NULL,'alert.opened',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'help:kiosk:k1','request-44','{"severity":"warning"}');
INSERT INTO event VALUES (57,'760ee90f',1795395661130,1795399200132,1795395661130,NULL,'help.called',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'kiosk:k1','request-44','{}');
INSERT INTO event VALUES (58,'760ee90f',1795395661153,1795399200154,1795395661153,NULL,'centre.applied',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'dan-hai','request-45','{"version":2}');
INSERT INTO event VALUES (59,'760ee90f',1795395661158,1795399200159,1795395661158,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,1,'p1',NULL,'{"copy":0,"evidence":{},"job":1}');
INSERT INTO event VALUES (60,'760ee90f',1795395661162,1795399200163,1795395661162,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,2,'p1',NULL,'{"copy":0,"evidence":{},"job":2}');
INSERT INTO event VALUES (61,'760ee90f',1795395661164,1795399200165,1795395661164,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"evidence":{"code":"paper_out"},"state":"fault"}');
INSERT INTO event VALUES (62,'760ee90f',1795395661166,1795399200167,1795395661166,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p2',NULL,'{"evidence":{"code":"ok"},"state":"ok"}');
INSERT INTO event VALUES (63,'760ee90f',1795395661166,1795399200168,1795395661166,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,3,'p2',NULL,'{"before":"p1","copy":0,"job":3}');
INSERT INTO event VALUES (64,'760ee90f',1795395661166,1795399200169,1795395661166,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,6,'p2',NULL,'{"before":"p1","copy":0,"job":6}');
INSERT INTO event VALUES (65,'760ee90f',1795395661166,1795399200170,1795395661166,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,7,'p2',NULL,'{"before":"p1","copy":0,"job":7}');
INSERT INTO event VALUES (66,'760ee90f',1795395661166,1795399200171,1795395661166,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,4,'p2',NULL,'{"before":"p1","copy":1,"job":9}');
INSERT INTO event VALUES (67,'760ee90f',1795395661172,1795399200173,1795395661172,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,10,'A010',NULL,'{"origin":"cli","priority_class":null,"promised_at":1795396561172,"quoted":[1795396200000,1795398000000],"service":"ho-tich"}');
INSERT INTO event VALUES (68,'760ee90f',1795395661175,1795399200176,1795395661175,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,10,'p2',NULL,'{"before":"p1","copy":0,"job":10}');
INSERT INTO event VALUES (69,'760ee90f',1795395661177,1795399200178,1795395661177,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"evidence":{"code":"ok"},"state":"ok"}');
INSERT INTO event VALUES (70,'760ee90f',1795395661177,1795399200179,1795395661177,NULL,'printer.roll_changed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"how":"sensor","learnt":null,"mm":240,"slips":2}');
INSERT INTO event VALUES (71,'760ee90f',1795395661180,1795399200181,1795395661180,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,11,'A011',NULL,'{"origin":"cli","priority_class":null,"promised_at":1795396561180,"quoted":[1795396200000,1795398000000],"service":"ho-tich"}');
INSERT INTO event VALUES (72,'760ee90f',1795396321183,1795399200184,1795396321183,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,11,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":11}');
INSERT INTO event VALUES (73,'760ee90f',1795396321186,1795399200187,1795396321186,NULL,'printer.probed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"answers":"12 12 12 12","fence":"process_id"}');
INSERT INTO event VALUES (74,'760ee90f',1795396321188,1795399200189,1795396321188,NULL,'alert.acknowledged',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'1','request-46','{}');
INSERT INTO event VALUES (75,'760ee90f',1795396321190,1795399200193,1795396321190,NULL,'clock.confirmed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-47','{"drift_ms":0}');
INSERT INTO event VALUES (76,'760ee90f',1795396321194,1795399200195,1795396321194,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'e0c16259bbafb79becc9efe187bb4dd7a455787137933b7614c52ae8af7f7219','request-48','{"signed":true,"through":75,"why":"on_demand"}');
INSERT INTO event VALUES (77,'760ee90f',1795396321197,1795399200198,1795396321197,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-49','{"job":12,"paper":"test"}');
INSERT INTO event VALUES (78,'760ee90f',1795396321199,1795399200200,1795396321199,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-50','{"job":13,"paper":"numbers"}');
INSERT INTO event VALUES (79,'760ee90f',1795396321201,1795399200202,1795396321201,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-51','{"job":14,"paper":"seal"}');
INSERT INTO event VALUES (80,'760ee90f',1795396321204,1795399200205,1795396321204,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-52','{"job":15,"paper":"report"}');
INSERT INTO event VALUES (81,'760ee90f',1795396321206,1795399200207,1795396321206,NULL,'printer.roll_changed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-53','{"how":"said","learnt":null,"mm":0,"slips":0}');
INSERT INTO event VALUES (82,'760ee90f',1795396321208,1795399200209,1795396321208,NULL,'printer.recovery',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-54','{}');
INSERT INTO event VALUES (83,'760ee90f',1795396321216,1795399200217,1795396321216,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,1,'A001','request-55','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (84,'760ee90f',1795396321216,1795399200218,1795396321216,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-55','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (85,'760ee90f',1795396321216,1795399200219,1795396321216,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,3,'p2','request-55','{"copy":0,"evidence":{"code":"ended"},"job":3}');
INSERT INTO event VALUES (86,'760ee90f',1795396321216,1795399200220,1795396321216,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,3,'A003','request-55','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (87,'760ee90f',1795396321216,1795399200221,1795396321216,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,4,'p2','request-55','{"copy":1,"evidence":{"code":"ended"},"job":9}');
INSERT INTO event VALUES (88,'760ee90f',1795396321216,1795399200222,1795396321216,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,4,'A004','request-55','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (89,'760ee90f',1795396321216,1795399200223,1795396321216,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,6,'p2','request-55','{"copy":0,"evidence":{"code":"ended"},"job":6}');
INSERT INTO event VALUES (90,'760ee90f',1795396321216,1795399200224,1795396321216,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,6,'A006','request-55','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (91,'760ee90f',1795396321216,1795399200225,1795396321216,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,7,'p2','request-55','{"copy":0,"evidence":{"code":"ended"},"job":7}');
INSERT INTO event VALUES (92,'760ee90f',1795396321216,1795399200226,1795396321216,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,7,'A007','request-55','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (93,'760ee90f',1795396321216,1795399200227,1795396321216,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,10,'p2','request-55','{"copy":0,"evidence":{"code":"ended"},"job":10}');
INSERT INTO event VALUES (94,'760ee90f',1795396321216,1795399200228,1795396321216,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,10,'A010','request-55','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (95,'760ee90f',1795396321216,1795399200229,1795396321216,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,11,'A011','request-55','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (96,'760ee90f',1795396321216,1795399200230,1795396321216,1,'duty.ended',1,'cli:test','administrator','cli:test','6','extra',NULL,NULL,'request-55','{"reason":"day_closed"}');
INSERT INTO event VALUES (97,'760ee90f',1795396321216,1795399200231,1795396321216,1,'duty.ended',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,'request-55','{"reason":"day_closed"}');
INSERT INTO event VALUES (98,'760ee90f',1795396321216,1795399200232,1795396321216,1,'desk.closed',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,'request-55','{"reason":"day_closed"}');
INSERT INTO event VALUES (99,'760ee90f',1795396321216,1795399200233,1795396321216,1,'desk.closed',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,'request-55','{"reason":"day_closed"}');
INSERT INTO event VALUES (100,'760ee90f',1795396321216,1795399200234,1795396321216,1,'day.closed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-23','request-55','{"counts":{"expired":8,"unrecorded":0}}');
INSERT INTO event VALUES (101,'760ee90f',1795396321216,1795399200235,1795396321216,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'c288cc9ecbade5642665bc3322974473e6d805c93613e2fc2b73a17e69514741','request-55','{"signed":true,"through":100,"why":"day_closed"}');
INSERT INTO event VALUES (102,'760ee90f',1795482721237,1795399200238,1795482721237,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q1',NULL,'{}');
INSERT INTO event VALUES (103,'760ee90f',1795482721240,1795399200243,1795482721240,2,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-24',NULL,'{}');
INSERT INTO event VALUES (104,'760ee90f',1795482721240,1795399200244,1795482721240,2,'duty.started',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (105,'760ee90f',1795482721240,1795399200245,1795482721240,2,'desk.opened',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (106,'760ee90f',1795482721247,1795399200248,1795482721247,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q3',NULL,'{}');
INSERT INTO event VALUES (107,'760ee90f',1795482721250,1795399200251,1795482721250,2,'duty.started',1,'cli:test','administrator','cli:test','3','q3',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (108,'760ee90f',1795482721250,1795399200252,1795482721250,2,'desk.opened',1,'cli:test','administrator','cli:test','3',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (109,'760ee90f',1795482721254,1795399200255,1795482721254,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q6',NULL,'{}');
INSERT INTO event VALUES (110,'760ee90f',1795482721257,1795399200258,1795482721257,2,'duty.started',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (111,'760ee90f',1795482721257,1795399200259,1795482721257,2,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (112,'760ee90f',1795482741263,1795399200264,1795482741263,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,12,'H001','ticket.issue:1795482741260:1','{"origin":"kiosk","priority_class":null,"promised_at":1795483641263,"quoted":[1795482720000,1795482900000],"service":"chung-thuc"}');
INSERT INTO event VALUES (113,'760ee90f',1795482761269,1795399200270,1795482761269,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,13,'L001','ticket.issue:1795482761265:2','{"origin":"kiosk","priority_class":null,"promised_at":1795483661269,"quoted":[1795482720000,1795482900000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (114,'760ee90f',1795482781275,1795399200276,1795482781275,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,14,'U001','ticket.issue:1795482781271:3','{"origin":"kiosk","priority_class":null,"promised_at":1795483681275,"quoted":[1795482780000,1795484100000],"service":"chinh-sach"}');
INSERT INTO event VALUES (115,'760ee90f',1795482801281,1795399200282,1795482801281,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,15,'H002','ticket.issue:1795482801277:4','{"origin":"kiosk","priority_class":null,"promised_at":1795483701281,"quoted":[1795482780000,1795483800000],"service":"chung-thuc"}');
INSERT INTO event VALUES (116,'760ee90f',1795482821286,1795399200287,1795482821286,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,16,'L002','ticket.issue:1795482821283:5','{"origin":"kiosk","priority_class":null,"promised_at":1795483721286,"quoted":[1795483200000,1795484400000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (117,'760ee90f',1795482841291,1795399200292,1795482841291,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,17,'U002','ticket.issue:1795482841288:6','{"origin":"kiosk","priority_class":null,"promised_at":1795483741291,"quoted":[1795482900000,1795484100000],"service":"chinh-sach"}');
INSERT INTO event VALUES (118,'760ee90f',1795482861296,1795399200297,1795482861296,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,18,'H003','ticket.issue:1795482861293:7','{"origin":"kiosk","priority_class":"priority","promised_at":1795483161296,"quoted":[1795482840000,1795483800000],"service":"chung-thuc"}');
INSERT INTO event VALUES (119,'760ee90f',1795482881301,1795399200302,1795482881301,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,19,'L003','ticket.issue:1795482881298:8','{"origin":"kiosk","priority_class":"priority","promised_at":1795483181301,"quoted":[1795482840000,1795483200000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (120,'760ee90f',1795482901306,1795399200307,1795482901306,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,20,'U003','ticket.issue:1795482901303:9','{"origin":"kiosk","priority_class":"priority","promised_at":1795483201306,"quoted":[1795482900000,1795484100000],"service":"chinh-sach"}');
INSERT INTO event VALUES (121,'760ee90f',1795482921311,1795399200312,1795482921311,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,21,'H004','ticket.issue:1795482921308:10','{"origin":"kiosk","priority_class":null,"promised_at":1795483821311,"quoted":[1795483200000,1795485000000],"service":"chung-thuc"}');
INSERT INTO event VALUES (122,'760ee90f',1795482941316,1795399200317,1795482941316,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,22,'L004','ticket.issue:1795482941313:11','{"origin":"kiosk","priority_class":null,"promised_at":1795483841316,"quoted":[1795484700000,1795486800000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (123,'760ee90f',1795482961321,1795399200322,1795482961321,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,23,'U004','ticket.issue:1795482961318:12','{"origin":"kiosk","priority_class":null,"promised_at":1795483861321,"quoted":[1795484100000,1795486200000],"service":"chinh-sach"}');
INSERT INTO event VALUES (124,'760ee90f',1795482961324,1795399200325,1795482961324,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":12}');
INSERT INTO event VALUES (125,'760ee90f',1795482961324,1795399200326,1795482961324,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":13}');
INSERT INTO event VALUES (126,'760ee90f',1795482961329,1795399200330,1795482961329,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":14}');
INSERT INTO event VALUES (127,'760ee90f',1795482961333,1795399200334,1795482961333,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":15}');
INSERT INTO event VALUES (128,'760ee90f',1795482961337,1795399200338,1795482961337,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,12,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":16}');
INSERT INTO event VALUES (129,'760ee90f',1795482961341,1795399200342,1795482961341,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,13,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":17}');
INSERT INTO event VALUES (130,'760ee90f',1795482961345,1795399200346,1795482961345,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,14,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":18}');
INSERT INTO event VALUES (131,'760ee90f',1795482961349,1795399200350,1795482961349,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,15,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":19}');
INSERT INTO event VALUES (132,'760ee90f',1795482961353,1795399200354,1795482961353,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,16,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":20}');
INSERT INTO event VALUES (133,'760ee90f',1795482961357,1795399200358,1795482961357,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,17,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":21}');
INSERT INTO event VALUES (134,'760ee90f',1795482961361,1795399200362,1795482961361,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,18,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":22}');
INSERT INTO event VALUES (135,'760ee90f',1795482961365,1795399200366,1795482961365,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,19,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":23}');
INSERT INTO event VALUES (136,'760ee90f',1795482961369,1795399200370,1795482961369,NULL,'slip.unknown',1,'devices','devices','devices',NULL,NULL,20,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":24}');
INSERT INTO event VALUES (137,'760ee90f',1795482981372,1795399200373,1795482981372,2,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',18,'H003','desk.next:1795482981371:13','{"kept":true,"promised_at":1795483161296,"reason":"priority","why":null}');
INSERT INTO event VALUES (138,'760ee90f',1795483001375,1795399200376,1795483001375,2,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',18,'H003','desk.next:1795483001374:14','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (139,'760ee90f',1795483001375,1795399200377,1795483001375,2,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',12,'H001','desk.next:1795483001374:14','{"kept":true,"promised_at":1795483641263,"reason":"longest","why":null}');
INSERT INTO event VALUES (140,'760ee90f',1795483021379,1795399200380,1795483021379,2,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',12,'H001','desk.next:1795483021378:15','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (141,'760ee90f',1795483021379,1795399200381,1795483021379,2,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',15,'H002','desk.next:1795483021378:15','{"kept":true,"promised_at":1795483701281,"reason":"longest","why":null}');
INSERT INTO event VALUES (142,'760ee90f',1795483041383,1795399200384,1795483041383,2,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',19,'L003','desk.next:1795483041382:16','{"kept":true,"promised_at":1795483181301,"reason":"priority","why":null}');
INSERT INTO event VALUES (143,'760ee90f',1795483061386,1795399200387,1795483061386,2,'ticket.started',1,'cli:test','administrator','cli:test','1','q1',19,'L003','desk.start:1795483061385:17','{}');
INSERT INTO event VALUES (144,'760ee90f',1795483501389,1795399200390,1795483501389,2,'ticket.finished',1,'cli:test','administrator','cli:test','1','q1',19,'L003','desk.finish:1795483501388:18','{"manner":"chosen","outcome":"supplement","procedure":"1.004873","reason":"giấy tờ"}');
INSERT INTO event VALUES (145,'760ee90f',1795483521392,1795399200393,1795483521392,2,'visit.rated',1,'pad:1','terminal','pad:1','1',NULL,19,'L003','visit.rate:1795483521391:19','{"before":null,"level":"dissatisfied"}');
INSERT INTO event VALUES (146,'760ee90f',1795483541395,1795399200396,1795483541395,2,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',13,'L001','desk.next:1795483541394:20','{"kept":true,"promised_at":1795483661269,"reason":"longest","why":null}');
INSERT INTO event VALUES (147,'760ee90f',1795483561398,1795399200399,1795483561398,2,'ticket.started',1,'cli:test','administrator','cli:test','1','q1',13,'L001','desk.start:1795483561397:21','{}');
INSERT INTO event VALUES (148,'760ee90f',1795484001401,1795399200402,1795484001401,2,'ticket.finished',1,'cli:test','administrator','cli:test','1','q1',13,'L001','desk.finish:1795484001400:22','{"manner":"chosen","outcome":"refused","procedure":"1.004873","reason":"giấy tờ"}');
INSERT INTO event VALUES (149,'760ee90f',1795484021404,1795399200405,1795484021404,2,'visit.rated',1,'pad:1','terminal','pad:1','1',NULL,13,'L001','visit.rate:1795484021403:23','{"before":null,"level":"dissatisfied"}');
INSERT INTO event VALUES (150,'760ee90f',1795484041407,1795399200408,1795484041407,2,'ticket.called',1,'cli:test','administrator','cli:test','3','q3',20,'U003','desk.next:1795484041406:24','{"kept":false,"promised_at":1795483201306,"reason":"priority","why":null}');
INSERT INTO event VALUES (151,'760ee90f',1795484061410,1795399200411,1795484061410,2,'ticket.recalled',1,'cli:test','administrator','cli:test','3','q3',20,'U003','desk.recall:1795484061409:25','{}');
INSERT INTO event VALUES (152,'760ee90f',1795484081413,1795399200414,1795484081413,2,'ticket.recalled',1,'cli:test','administrator','cli:test','3','q3',20,'U003','desk.recall:1795484081412:26','{}');
INSERT INTO event VALUES (153,'760ee90f',1795484162416,1795399200417,1795484162416,2,'ticket.absent',1,'cli:test','administrator','cli:test','3','q3',20,'U003','desk.absent:1795484162415:27','{}');
INSERT INTO event VALUES (154,'760ee90f',1795484182419,1795399200420,1795484182419,2,'ticket.called',1,'cli:test','administrator','cli:test','3','q3',14,'U001','desk.next:1795484182418:28','{"kept":false,"promised_at":1795483681275,"reason":"longest","why":null}');
INSERT INTO event VALUES (155,'760ee90f',1795484202422,1795399200423,1795484202422,2,'ticket.started',1,'cli:test','administrator','cli:test','3','q3',14,'U001','desk.start:1795484202421:29','{}');
INSERT INTO event VALUES (156,'760ee90f',1795484222425,1795399200426,1795484222425,2,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',16,'L002','desk.next:1795484222424:30','{"kept":false,"promised_at":1795483721286,"reason":"longest","why":null}');
INSERT INTO event VALUES (157,'760ee90f',1795484222428,1795399200431,1795484222428,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'help:kiosk:k1',NULL,'{}');
INSERT INTO event VALUES (158,'760ee90f',1795484242435,1795399200436,1795484242435,2,'ticket.finished',1,'cli:test','administrator','cli:test',NULL,NULL,14,'U001','day.close:1795484242434:31','{"before":"serving","outcome":"unrecorded","reason":"day_closed"}');
INSERT INTO event VALUES (159,'760ee90f',1795484242435,1795399200437,1795484242435,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,15,'H002','day.close:1795484242434:31','{"before":"called","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (160,'760ee90f',1795484242435,1795399200438,1795484242435,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,16,'L002','day.close:1795484242434:31','{"before":"called","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (161,'760ee90f',1795484242435,1795399200439,1795484242435,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,17,'U002','day.close:1795484242434:31','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (162,'760ee90f',1795484242435,1795399200440,1795484242435,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,20,'U003','day.close:1795484242434:31','{"before":"absent","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (163,'760ee90f',1795484242435,1795399200441,1795484242435,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,21,'p1','day.close:1795484242434:31','{"copy":0,"evidence":{"code":"ended"},"job":25}');
INSERT INTO event VALUES (164,'760ee90f',1795484242435,1795399200442,1795484242435,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,21,'H004','day.close:1795484242434:31','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (165,'760ee90f',1795484242435,1795399200443,1795484242435,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,22,'p1','day.close:1795484242434:31','{"copy":0,"evidence":{"code":"ended"},"job":26}');
INSERT INTO event VALUES (166,'760ee90f',1795484242435,1795399200444,1795484242435,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,22,'L004','day.close:1795484242434:31','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (167,'760ee90f',1795484242435,1795399200445,1795484242435,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,23,'p1','day.close:1795484242434:31','{"copy":0,"evidence":{"code":"ended"},"job":27}');
INSERT INTO event VALUES (168,'760ee90f',1795484242435,1795399200446,1795484242435,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,23,'U004','day.close:1795484242434:31','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (169,'760ee90f',1795484242435,1795399200447,1795484242435,2,'duty.ended',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,'day.close:1795484242434:31','{"reason":"day_closed"}');
INSERT INTO event VALUES (170,'760ee90f',1795484242435,1795399200448,1795484242435,2,'duty.ended',1,'cli:test','administrator','cli:test','3','q3',NULL,NULL,'day.close:1795484242434:31','{"reason":"day_closed"}');
INSERT INTO event VALUES (171,'760ee90f',1795484242435,1795399200449,1795484242435,2,'duty.ended',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,'day.close:1795484242434:31','{"reason":"day_closed"}');
INSERT INTO event VALUES (172,'760ee90f',1795484242435,1795399200450,1795484242435,2,'desk.closed',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,'day.close:1795484242434:31','{"reason":"day_closed"}');
INSERT INTO event VALUES (173,'760ee90f',1795484242435,1795399200451,1795484242435,2,'desk.closed',1,'cli:test','administrator','cli:test','3',NULL,NULL,NULL,'day.close:1795484242434:31','{"reason":"day_closed"}');
INSERT INTO event VALUES (174,'760ee90f',1795484242435,1795399200452,1795484242435,2,'desk.closed',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,'day.close:1795484242434:31','{"reason":"day_closed"}');
INSERT INTO event VALUES (175,'760ee90f',1795484242435,1795399200453,1795484242435,2,'day.closed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-24','day.close:1795484242434:31','{"counts":{"expired":7,"unrecorded":1}}');
INSERT INTO event VALUES (176,'760ee90f',1795484242435,1795399200454,1795484242435,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'ea2b4549f5d1ecb43235d9111e77363c9b11a031ea975300972ea68ede589e20','day.close:1795484242434:31','{"signed":true,"through":175,"why":"day_closed"}');
INSERT INTO event VALUES (177,'760ee90f',1795568242462,1795399200463,1795568242462,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q1',NULL,'{}');
INSERT INTO event VALUES (178,'760ee90f',1795568242465,1795399200468,1795568242465,3,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-25',NULL,'{}');
INSERT INTO event VALUES (179,'760ee90f',1795568242465,1795399200469,1795568242465,3,'duty.started',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (180,'760ee90f',1795568242465,1795399200470,1795568242465,3,'desk.opened',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (181,'760ee90f',1795568242472,1795399200473,1795568242472,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q2',NULL,'{}');
INSERT INTO event VALUES (182,'760ee90f',1795568242475,1795399200476,1795568242475,3,'duty.started',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (183,'760ee90f',1795568242475,1795399200477,1795568242475,3,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (184,'760ee90f',1795568242479,1795399200480,1795568242479,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q4',NULL,'{}');
INSERT INTO event VALUES (185,'760ee90f',1795568242482,1795399200483,1795568242482,3,'duty.started',1,'cli:test','administrator','cli:test','4','q4',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (186,'760ee90f',1795568242482,1795399200484,1795568242482,3,'desk.opened',1,'cli:test','administrator','cli:test','4',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (187,'760ee90f',1795568242486,1795399200487,1795568242486,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q5',NULL,'{}');
INSERT INTO event VALUES (188,'760ee90f',1795568242489,1795399200490,1795568242489,3,'duty.started',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (189,'760ee90f',1795568242489,1795399200491,1795568242489,3,'desk.opened',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (190,'760ee90f',1795568242493,1795399200494,1795568242493,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q6',NULL,'{}');
INSERT INTO event VALUES (191,'760ee90f',1795568242496,1795399200497,1795568242496,3,'duty.started',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (192,'760ee90f',1795568242496,1795399200498,1795568242496,3,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (193,'760ee90f',1795568262501,1795399200502,1795568262501,NULL,'officer.pin_wrong',1,'cli:test','administrator','cli:test',NULL,'q3',NULL,NULL,'desk.sign_in:1795568262499:1','{"failures":1}');
INSERT INTO event VALUES (194,'760ee90f',1795568282506,1795399200507,1795568282506,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,24,'A001','ticket.issue:1795568282503:2','{"origin":"kiosk","priority_class":null,"promised_at":1795569182506,"quoted":[1795568280000,1795568400000],"service":"ho-tich"}');
INSERT INTO event VALUES (195,'760ee90f',1795568302512,1795399200513,1795568302512,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,25,'A002','ticket.issue:1795568302508:3','{"origin":"kiosk","priority_class":null,"promised_at":1795569202512,"quoted":[1795568280000,1795569000000],"service":"ho-tich"}');
INSERT INTO event VALUES (196,'760ee90f',1795568322517,1795399200518,1795568322517,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,26,'A003','ticket.issue:1795568322514:4','{"origin":"kiosk","priority_class":null,"promised_at":1795569222517,"quoted":[1795568280000,1795569300000],"service":"ho-tich"}');
INSERT INTO event VALUES (197,'760ee90f',1795568342522,1795399200523,1795568342522,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,27,'A004','ticket.issue:1795568342519:5','{"origin":"kiosk","priority_class":null,"promised_at":1795569242522,"quoted":[1795568400000,1795569300000],"service":"ho-tich"}');
INSERT INTO event VALUES (198,'760ee90f',1795568362527,1795399200528,1795568362527,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,28,'A005','ticket.issue:1795568362524:6','{"origin":"kiosk","priority_class":null,"promised_at":1795569262527,"quoted":[1795569000000,1795569900000],"service":"ho-tich"}');
INSERT INTO event VALUES (199,'760ee90f',1795568382532,1795399200533,1795568382532,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,29,'A006','ticket.issue:1795568382529:7','{"origin":"kiosk","priority_class":null,"promised_at":1795569282532,"quoted":[1795569000000,1795569900000],"service":"ho-tich"}');
INSERT INTO event VALUES (200,'760ee90f',1795568402537,1795399200538,1795568402537,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,30,'A007','ticket.issue:1795568402534:8','{"origin":"kiosk","priority_class":null,"promised_at":1795569302537,"quoted":[1795569600000,1795570500000],"service":"ho-tich"}');
INSERT INTO event VALUES (201,'760ee90f',1795568422542,1795399200543,1795568422542,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,31,'A008','ticket.issue:1795568422539:9','{"origin":"kiosk","priority_class":null,"promised_at":1795569322542,"quoted":[1795569600000,1795570500000],"service":"ho-tich"}');
INSERT INTO event VALUES (202,'760ee90f',1795568442547,1795399200548,1795568442547,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,32,'A009','ticket.issue:1795568442544:10','{"origin":"kiosk","priority_class":null,"promised_at":1795569342547,"quoted":[1795569900000,1795571100000],"service":"ho-tich"}');
INSERT INTO event VALUES (203,'760ee90f',1795568462552,1795399200553,1795568462552,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,33,'H001','ticket.issue:1795568462549:11','{"origin":"kiosk","priority_class":null,"promised_at":1795569362552,"quoted":[1795568460000,1795569300000],"service":"chung-thuc"}');
INSERT INTO event VALUES (204,'760ee90f',1795568482558,1795399200559,1795568482558,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,34,'H002','ticket.issue:1795568482554:12','{"origin":"kiosk","priority_class":null,"promised_at":1795569382558,"quoted":[1795568460000,1795569300000],"service":"chung-thuc"}');
INSERT INTO event VALUES (205,'760ee90f',1795568502563,1795399200564,1795568502563,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,35,'L001','ticket.issue:1795568502560:13','{"origin":"kiosk","priority_class":null,"promised_at":1795569402563,"quoted":[1795568460000,1795568700000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (206,'760ee90f',1795568522569,1795399200570,1795568522569,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,36,'R001','ticket.issue:1795568522565:14','{"origin":"kiosk","priority_class":null,"promised_at":1795569422569,"quoted":[1795568520000,1795569600000],"service":"xay-dung"}');
INSERT INTO event VALUES (207,'760ee90f',1795568542575,1795399200576,1795568542575,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,37,'C001','ticket.issue:1795568542571:15','{"origin":"kiosk","priority_class":null,"promised_at":1795569442575,"quoted":[1795568520000,1795569600000],"service":"viec-khac"}');
INSERT INTO event VALUES (208,'760ee90f',1795568562581,1795399200582,1795568562581,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,38,'A010','ticket.issue:1795568562577:16','{"origin":"kiosk","priority_class":"priority","promised_at":1795568862581,"quoted":[1795568520000,1795569300000],"service":"ho-tich"}');
INSERT INTO event VALUES (209,'760ee90f',1795568562585,1795399200586,1795568562585,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,24,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":28}');
INSERT INTO event VALUES (210,'760ee90f',1795568562589,1795399200590,1795568562589,NULL,'slip.unknown',1,'devices','devices','devices',NULL,NULL,25,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":29}');
INSERT INTO event VALUES (211,'760ee90f',1795568562592,1795399200593,1795568562592,NULL,'slip.failed_before_send',1,'devices','devices','devices',NULL,NULL,26,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":30}');
INSERT INTO event VALUES (212,'760ee90f',1795568582595,1795399200596,1795568582595,3,'ticket.prioritised',1,'cli:test','administrator','cli:test',NULL,NULL,30,'A007','ticket.prioritise:1795568582594:17','{"priority_class":"priority"}');
INSERT INTO event VALUES (213,'760ee90f',1795568602598,1795399200599,1795568602598,3,'ticket.service_changed',1,'cli:test','administrator','cli:test',NULL,NULL,31,'A008','ticket.change_service:1795568602597:18','{"after":"y-te","before":"ho-tich"}');
INSERT INTO event VALUES (214,'760ee90f',1795568622601,1795399200602,1795568622601,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,32,'p1','ticket.cancel:1795568622600:19','{"copy":0,"evidence":{"code":"ended"},"job":36}');
INSERT INTO event VALUES (215,'760ee90f',1795568622601,1795399200603,1795568622601,3,'ticket.cancelled',1,'cli:test','administrator','cli:test',NULL,NULL,32,'A009','ticket.cancel:1795568622600:19','{"reason":"asked"}');
INSERT INTO event VALUES (216,'760ee90f',1795568642605,1795399200606,1795568642605,3,'ticket.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,24,'A001','ticket.reprint:1795568642604:20','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (217,'760ee90f',1795568662610,1795399200611,1795568662610,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',30,'A007','desk.next:1795568662609:21','{"kept":true,"promised_at":1795568702537,"reason":"priority","why":null}');
INSERT INTO event VALUES (218,'760ee90f',1795568682613,1795399200614,1795568682613,3,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',30,'A007','desk.recall:1795568682612:22','{}');
INSERT INTO event VALUES (219,'760ee90f',1795568702616,1795399200617,1795568702616,3,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',30,'A007','desk.recall:1795568702615:23','{}');
INSERT INTO event VALUES (220,'760ee90f',1795568783619,1795399200620,1795568783619,3,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',30,'A007','desk.absent:1795568783618:24','{}');
INSERT INTO event VALUES (221,'760ee90f',1795568803622,1795399200623,1795568803622,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',38,'A010','desk.next:1795568803621:25','{"kept":true,"promised_at":1795568862581,"reason":"priority","why":null}');
INSERT INTO event VALUES (222,'760ee90f',1795568823625,1795399200626,1795568823625,3,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',38,'A010','desk.start:1795568823624:26','{}');
INSERT INTO event VALUES (223,'760ee90f',1795568843628,1795399200629,1795568843628,3,'ticket.parked',1,'cli:test','administrator','cli:test','5','q5',38,'A010','desk.park:1795568843627:27','{}');
INSERT INTO event VALUES (224,'760ee90f',1795568863631,1795399200632,1795568863631,3,'ticket.returned',1,'cli:test','administrator','cli:test','5',NULL,30,'A007','ticket.return:1795568863630:28','{"after":"absent","rank_at":1795568702537}');
INSERT INTO event VALUES (225,'760ee90f',1795568883634,1795399200635,1795568883634,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',30,'A007','desk.next:1795568883633:29','{"kept":true,"promised_at":1795568702537,"reason":"chosen","why":"đã quay lại"}');
INSERT INTO event VALUES (226,'760ee90f',1795568903637,1795399200638,1795568903637,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,30,'p1','desk.finish:1795568903636:30','{"copy":0,"evidence":{"code":"ended"},"job":34}');
INSERT INTO event VALUES (227,'760ee90f',1795568903637,1795399200639,1795568903637,3,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',30,'A007','desk.finish:1795568903636:30','{"manner":"chosen","outcome":"accepted","procedure":null,"reason":null}');
INSERT INTO event VALUES (228,'760ee90f',1795568923641,1795399200642,1795568923641,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',24,'A001','desk.next:1795568923640:31','{"kept":true,"promised_at":1795569182506,"reason":"longest","why":null}');
INSERT INTO event VALUES (229,'760ee90f',1795568943644,1795399200645,1795568943644,3,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',24,'A001','desk.recall:1795568943643:32','{}');
INSERT INTO event VALUES (230,'760ee90f',1795568963647,1795399200648,1795568963647,3,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',24,'A001','desk.recall:1795568963646:33','{}');
INSERT INTO event VALUES (231,'760ee90f',1795569044650,1795399200651,1795569044650,3,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',24,'A001','desk.absent:1795569044649:34','{}');
INSERT INTO event VALUES (232,'760ee90f',1795569064653,1795399200654,1795569064653,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',25,'A002','desk.next:1795569064652:35','{"kept":true,"promised_at":1795569202512,"reason":"longest","why":null}');
INSERT INTO event VALUES (233,'760ee90f',1795569084656,1795399200657,1795569084656,3,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',25,'A002','desk.transfer:1795569084655:36','{"to_desk":"1","to_service":null}');
INSERT INTO event VALUES (234,'760ee90f',1795569104659,1795399200660,1795569104659,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',26,'A003','desk.next:1795569104658:37','{"kept":true,"promised_at":1795569222517,"reason":"longest","why":null}');
INSERT INTO event VALUES (235,'760ee90f',1795569124662,1795399200663,1795569124662,3,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',26,'A003','desk.start:1795569124661:38','{}');
INSERT INTO event VALUES (236,'760ee90f',1795569144665,1795399200666,1795569144665,3,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',26,'A003','desk.transfer:1795569144664:39','{"to_desk":null,"to_service":"chung-thuc"}');
INSERT INTO event VALUES (237,'760ee90f',1795569164668,1795399200669,1795569164668,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',27,'A004','desk.next:1795569164667:40','{"kept":true,"promised_at":1795569242522,"reason":"longest","why":null}');
INSERT INTO event VALUES (238,'760ee90f',1795569184671,1795399200672,1795569184671,3,'ticket.call_undone',1,'cli:test','administrator','cli:test','5','q5',27,'A004','desk.undo:1795569184670:41','{}');
INSERT INTO event VALUES (239,'760ee90f',1795569204674,1795399200675,1795569204674,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',27,'A004','desk.next:1795569204673:42','{"kept":true,"promised_at":1795569242522,"reason":"longest","why":null}');
INSERT INTO event VALUES (240,'760ee90f',1795569224677,1795399200678,1795569224677,3,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',27,'A004','desk.start:1795569224676:43','{}');
INSERT INTO event VALUES (241,'760ee90f',1795569244680,1795399200681,1795569244680,3,'visit.rated',1,'pad:1','terminal','pad:1','5',NULL,27,'A004','visit.rate:1795569244679:44','{"before":null,"level":"dissatisfied"}');
INSERT INTO event VALUES (242,'760ee90f',1795569264683,1795399200684,1795569264683,3,'visit.rated',1,'pad:1','terminal','pad:1','5',NULL,27,'A004','visit.rate:1795569264682:45','{"before":"dissatisfied","level":"very_satisfied"}');
INSERT INTO event VALUES (243,'760ee90f',1795569284686,1795399200687,1795569284686,3,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',26,'A003','desk.next:1795569284685:46','{"kept":true,"promised_at":1795569222517,"reason":"longest","why":null}');
INSERT INTO event VALUES (244,'760ee90f',1795569304689,1795399200690,1795569304689,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,26,'p1','desk.finish:1795569304688:47','{"copy":0,"evidence":{"code":"ended"},"job":30}');
INSERT INTO event VALUES (245,'760ee90f',1795569304689,1795399200691,1795569304689,3,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',26,'A003','desk.finish:1795569304688:47','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (246,'760ee90f',1795569324693,1795399200694,1795569324693,3,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',33,'H001','desk.next:1795569324692:48','{"kept":true,"promised_at":1795569362552,"reason":"longest","why":null}');
INSERT INTO event VALUES (247,'760ee90f',1795569344696,1795399200697,1795569344696,3,'ticket.recalled',1,'cli:test','administrator','cli:test','6','q6',33,'H001','desk.recall:1795569344695:49','{}');
INSERT INTO event VALUES (248,'760ee90f',1795569364699,1795399200700,1795569364699,3,'ticket.recalled',1,'cli:test','administrator','cli:test','6','q6',33,'H001','desk.recall:1795569364698:50','{}');
INSERT INTO event VALUES (249,'760ee90f',1795569384702,1795399200703,1795569384702,3,'desk.paused',1,'cli:test','administrator','cli:test','4',NULL,NULL,NULL,'desk.pause:1795569384701:51','{"reason":"ăn trưa"}');
INSERT INTO event VALUES (250,'760ee90f',1795569404705,1795399200706,1795569404705,3,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,39,'C002','desk.serve_now:1795569404704:52','{"origin":"desk","priority_class":null,"promised_at":1795570304705,"quoted":null,"service":"thanh-tra"}');
INSERT INTO event VALUES (251,'760ee90f',1795569404705,1795399200707,1795569404705,3,'ticket.called',1,'cli:test','administrator','cli:test','2','q2',39,'C002','desk.serve_now:1795569404704:52','{"kept":true,"promised_at":1795570304705,"reason":"serve_now","why":null}');
INSERT INTO event VALUES (252,'760ee90f',1795569404705,1795399200708,1795569404705,3,'ticket.started',1,'cli:test','administrator','cli:test','2','q2',39,'C002','desk.serve_now:1795569404704:52','{}');
INSERT INTO event VALUES (253,'760ee90f',1795569424710,1795399200711,1795569424710,3,'ticket.finished',1,'cli:test','administrator','cli:test','2','q2',39,'C002','desk.finish:1795569424709:53','{"manner":"chosen","outcome":"left","procedure":null,"reason":null}');
INSERT INTO event VALUES (254,'760ee90f',1795569444713,1795399200714,1795569444713,3,'ticket.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,25,'A002','ticket.reprint:1795569444712:54','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (255,'760ee90f',1795569444716,1795399200717,1795569444716,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,28,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":32}');
INSERT INTO event VALUES (256,'760ee90f',1795569444716,1795399200718,1795569444716,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,29,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":33}');
INSERT INTO event VALUES (257,'760ee90f',1795569444716,1795399200719,1795569444716,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,31,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":35}');
INSERT INTO event VALUES (258,'760ee90f',1795569444716,1795399200720,1795569444716,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,33,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":37}');
INSERT INTO event VALUES (259,'760ee90f',1795569444716,1795399200721,1795569444716,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,34,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":38}');
INSERT INTO event VALUES (260,'760ee90f',1795569444716,1795399200722,1795569444716,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,35,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":39}');
INSERT INTO event VALUES (261,'760ee90f',1795569444716,1795399200723,1795569444716,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,36,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":40}');
INSERT INTO event VALUES (262,'760ee90f',1795569444716,1795399200724,1795569444716,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,37,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":41}');
INSERT INTO event VALUES (263,'760ee90f',1795569444716,1795399200725,1795569444716,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,38,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":42}');
INSERT INTO event VALUES (264,'760ee90f',1795569444716,1795399200726,1795569444716,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,24,'p1',NULL,'{"copy":1,"evidence":{"code":"late"},"job":43}');
INSERT INTO event VALUES (265,'760ee90f',1795569444728,1795399200729,1795569444728,NULL,'slip.failed_before_send',1,'devices','devices','devices',NULL,NULL,25,'p1',NULL,'{"copy":1,"evidence":{"status":"12"},"job":44}');
INSERT INTO event VALUES (266,'760ee90f',1795569444730,1795399200731,1795569444730,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"evidence":{"paper":"end"},"state":"fault"}');
INSERT INTO event VALUES (267,'760ee90f',1795569444730,1795399200732,1795569444730,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,25,'p2',NULL,'{"before":"p1","copy":1,"job":44}');
INSERT INTO event VALUES (268,'760ee90f',1795569444730,1795399200733,1795569444730,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'s1',NULL,'{"evidence":{},"state":"ok"}');
INSERT INTO event VALUES (269,'760ee90f',1795569444734,1795399200735,1795569444734,NULL,'printer.probed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"answers":"16 12 12 12","fence":"process_id"}');
INSERT INTO event VALUES (270,'760ee90f',1795569464737,1795399200738,1795569464737,NULL,'alert.opened',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'help:kiosk:k1','help.call:1795569464736:55','{"severity":"warning"}');
INSERT INTO event VALUES (271,'760ee90f',1795569464737,1795399200739,1795569464737,NULL,'help.called',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'kiosk:k1','help.call:1795569464736:55','{}');
INSERT INTO event VALUES (272,'760ee90f',1795571264741,1795399200744,1795571264741,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:chung-thuc',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (273,'760ee90f',1795571264741,1795399200745,1795571264741,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:dang-ky-dat-dai',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (274,'760ee90f',1795571264741,1795399200746,1795571264741,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:ho-tich',NULL,'{"severity":"warning","waiting":3}');
INSERT INTO event VALUES (275,'760ee90f',1795571264741,1795399200747,1795571264741,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:viec-khac',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (276,'760ee90f',1795571264741,1795399200748,1795571264741,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:xay-dung',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (277,'760ee90f',1795571264741,1795399200749,1795571264741,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:y-te',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (278,'760ee90f',1795571264741,1795399200750,1795571264741,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_idle:1',NULL,'{"severity":"warning"}');
INSERT INTO event VALUES (279,'760ee90f',1795571264741,1795399200751,1795571264741,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_idle:2',NULL,'{"severity":"warning"}');
INSERT INTO event VALUES (280,'760ee90f',1795571264741,1795399200752,1795571264741,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'printer:p1',NULL,'{"severity":"critical","state":"fault"}');
INSERT INTO event VALUES (281,'760ee90f',1795571264741,1795399200753,1795571264741,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'help:kiosk:k1',NULL,'{}');
INSERT INTO event VALUES (282,'760ee90f',1795571284756,1795399200757,1795571284756,NULL,'alert.acknowledged',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'11','alert.acknowledge:1795571284755:56','{}');
INSERT INTO event VALUES (283,'760ee90f',1795571304761,1795399200762,1795571304761,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,40,'A011','ticket.issue:1795571304758:57','{"origin":"kiosk","priority_class":null,"promised_at":1795572204761,"quoted":[1795572000000,1795573200000],"service":"kinh-te"}');
INSERT INTO event VALUES (284,'760ee90f',1795571324766,1795399200767,1795571324766,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,41,'C003','ticket.issue:1795571324763:58','{"origin":"kiosk","priority_class":null,"promised_at":1795572224766,"quoted":[1795571280000,1795572000000],"service":"thi-dua"}');
INSERT INTO event_hash VALUES (1,X'516AD9A6E465D753DA8B75E489DC09728E79D9C1A1E2E80E1A053F1C902E458F');
INSERT INTO event_hash VALUES (2,X'40215F0C123B4587742AB8EBF67498218BF5E4F8FD5D1CDAB1D8BF9BA396128F');
INSERT INTO event_hash VALUES (3,X'592F0B1EA4955C1A74168015ACC0A28CB185BF735559316D73519D5B93EC055A');
INSERT INTO event_hash VALUES (4,X'EB8D66082DDE227C72159F3FB188351C6E93A8D7598848A56306E1CF2438B28D');
INSERT INTO event_hash VALUES (5,X'854DA53BDF79C88F77AFF803D8CE2885E2A455D02B025C29887F75C306ACC53A');
INSERT INTO event_hash VALUES (6,X'6A399B21627DFA1AAF8C1F7835FF66D11CB415DD33D39934BF12354957C094B2');
INSERT INTO event_hash VALUES (7,X'60E2DDC1301CBC2B5519F15347301C96B8EA4DAFA5E6E2FF1863194EA5ED2A9C');
INSERT INTO event_hash VALUES (8,X'15BC0CE327FD70A3481F2376CC9FBF52A3E6022803DD3E45EDD05A2598FA0545');
INSERT INTO event_hash VALUES (9,X'E5D001DF1951D1505251953BD14735F041262B41C4DD57B59131DC4A4F374C8A');
INSERT INTO event_hash VALUES (10,X'F268EEB679290F61D6A7B8E5D21DD6446817D7ADD517D7ACC41CC865C91F45AA');
INSERT INTO event_hash VALUES (11,X'DCB2142E94CA50CD3E44B45415AD94B392F315DFCE7347871EBDB59CBFED8C13');
INSERT INTO event_hash VALUES (12,X'FB895CC747041609FFFAB1304252F1444F4091670554B1E2C1DE16153B8B3D66');
INSERT INTO event_hash VALUES (13,X'303455D4DDDF5BF944CE1A3EE97EBA20C86E7BF2F014F3B104FE01634A366FCF');
INSERT INTO event_hash VALUES (14,X'09994E26F47CB40669F2464F80C720FA6B0A91C6C6A6922FE747EC05807BD0E1');
INSERT INTO event_hash VALUES (15,X'64C615586C3A1219DAA2C348A07210E26612C0EB844EE8E80CC95C32664F95E7');
INSERT INTO event_hash VALUES (16,X'DD64FC638D4D0BB02ABD5B71B8875BB06891CACEE5F5C65F309817DE24A6796E');
INSERT INTO event_hash VALUES (17,X'9F4D72E7D523853144DE903E86D92E71C68017C86DCB246EA59DBA928E56E3B9');
INSERT INTO event_hash VALUES (18,X'CC68973B4B2895899EC08EAE542208D27EBAFE5CBC126852AEABA90768F8B07A');
INSERT INTO event_hash VALUES (19,X'60C95E2F0A772CD26E5742FCB50E8959DBF052CD85D77B95F5863FEBAC90F891');
INSERT INTO event_hash VALUES (20,X'B95BE90BA770207B0DC880BD15555D790ECF271C8C6AA6487360EECB6DA13396');
INSERT INTO event_hash VALUES (21,X'B2A1BED18442E5365906730798DD9711919F45EA253A50F3A6679C37630FC596');
INSERT INTO event_hash VALUES (22,X'A78EE5AE7D908B7F35A80694A297CF5F4A330061B40EE74DE13B926239C9328C');
INSERT INTO event_hash VALUES (23,X'213469F33C9E2D9148A55A49666F29563C751167FA5D96C5302516B48741E5BA');
INSERT INTO event_hash VALUES (24,X'64BFA38FFA55FF25E656D8904B04FCEC5EC8372031648069FA5176DCDA205B60');
INSERT INTO event_hash VALUES (25,X'CBD49FC536243C8F1DB10A5532F54C371616BF3BC7318E902F733444E8EE64BD');
INSERT INTO event_hash VALUES (26,X'52C79FC0A31F9EE882C4112CAFED9F2E1E5216DCB6389A5DCF0940155E06E308');
INSERT INTO event_hash VALUES (27,X'87E14E37EF79F3886686B7419FF7FA0AE194542E23487520CFDF5D0F0AAAB981');
INSERT INTO event_hash VALUES (28,X'F63716817B39819B50A719C320C4F1C74CC703D1644D055F91567FC4E9B7AFAC');
INSERT INTO event_hash VALUES (29,X'81676F2832434E82C1185BDE479353B03E1606DCDAE6A0F93CCCAAA4C1726739');
INSERT INTO event_hash VALUES (30,X'F6D6B09F3BB098B7417A7CD4A66C0ABF8B044A0135EF7BF34E540A880EAB6C93');
INSERT INTO event_hash VALUES (31,X'22F4FA4B4AC9F8285501D444BA7C9D2D91311A87C52B8C6EBC7E12B137531827');
INSERT INTO event_hash VALUES (32,X'A43469E511A3D542AAF8C77DCD6F039CF5D0D662D8372555933CD51F36767176');
INSERT INTO event_hash VALUES (33,X'F40DADD381A268C2ABCCE3808886DC3990F41E4584AA4E2B209DA4E5CDD65437');
INSERT INTO event_hash VALUES (34,X'ADF6CBFA41F5421E6E3C75EDBA2901695AE827F4C7E4857BA63C94FAA040D684');
INSERT INTO event_hash VALUES (35,X'EE2ADAD9254457A6FF9F628ED3AFA605B7B4F50C848ABACEEBF2682D12A53AED');
INSERT INTO event_hash VALUES (36,X'74497DAA2EE252B6F9EEB68DCCB47D53B5A4DD3E3512CFE133ADDD639D89ACB0');
INSERT INTO event_hash VALUES (37,X'15D9EECE593CA10FEBE99D2A23FC7B4E56DA43F4F4E470AE3E23321E8A707D3A');
INSERT INTO event_hash VALUES (38,X'4A804126AB4D058E32A61CE90CE31E5FACCE6C9679DDD2BE35AF8F8ACBC6B568');
INSERT INTO event_hash VALUES (39,X'261331F16F0105398A23AEC4DB1096D726AE1D0EBE25809E1FB95BA029ABA99B');
INSERT INTO event_hash VALUES (40,X'FDF8060CF78AEADFEC018C26D94A6956B50F8B54D09002E26EEA815FF4BC0EAA');
INSERT INTO event_hash VALUES (41,X'57E79DCA07FD4078AC821A09FB9893B0A66A84C38B76E6CCC6391CBFD144C846');
INSERT INTO event_hash VALUES (42,X'05015CD1D1F1DFEC5F858FB384B4EBA0E90CAE046D6FEBD7580ABE01DA3A680F');
INSERT INTO event_hash VALUES (43,X'B03DA078008B26B573A335EC5B8A0F52DE4A10469BE782AB4A7134378DF60107');
INSERT INTO event_hash VALUES (44,X'A555A3D2561DED638E11A6F33D45D6EE819785BBB284AE96DEEB3E21F46EF85A');
INSERT INTO event_hash VALUES (45,X'4EF28BF5406BBBB5FC65FAFCDF9F29DE09E5A213D8132080633E0A75EAEE1807');
INSERT INTO event_hash VALUES (46,X'64D863033A4636B938150FAE602A757DE841A6F6C0536715576F95F1DC134F9E');
INSERT INTO event_hash VALUES (47,X'D9531FB9F78D0758023D27BBFB97A6A89E45FFAB0C2FCED3E93817B4006A5540');
INSERT INTO event_hash VALUES (48,X'0A10B109FB45C578DA9A8886A08DFD3B094D8690CE9177BD050E00F4EEBEADBB');
INSERT INTO event_hash VALUES (49,X'73D6AD7580A79F9AD4FC301D6B9F1B871D3F4CFD109A312D712B5FCEE767E9AB');
INSERT INTO event_hash VALUES (50,X'CE685D3D35189AB8183186A20289A321AB0177480C272E58E3E5DBA452B5E993');
INSERT INTO event_hash VALUES (51,X'47F1E7C176951B9A92429BEA33D044383FB2A82725BCDD095440D04E1E16FF7D');
INSERT INTO event_hash VALUES (52,X'EC9FC4940A946C9C22DE00F45BB9C88CC6EB9D5F5ABAC876EAC3E44A6B8639DE');
INSERT INTO event_hash VALUES (53,X'657378A92C700E4263574889BAD97733E991D5AC5D2949C9C3C5D7CF5D42BCC0');
INSERT INTO event_hash VALUES (54,X'B1789C256A5FC39C5AE71B8CFA60B527CB731C830BC734EB6A35323BB856D7A2');
INSERT INTO event_hash VALUES (55,X'AA8EDB044B14F02B88A3983BCB6C480D63EFDEAF0E68DD4A36F6D3BB05355ED2');
INSERT INTO event_hash VALUES (56,X'4FFEF566768347539D5516B2980900465F91B383AAD86850DB9B99E0C370FC2A');
INSERT INTO event_hash VALUES (57,X'55526A9D84290A68554B4A42FC17A0F08396A6F94AF1FBABA4A0612CD062F45D');
INSERT INTO event_hash VALUES (58,X'7E56B8A8307220B5F06CAD02E7D82367954CEFB857F48C2C02DA6FFD8A49649F');
INSERT INTO event_hash VALUES (59,X'D6517D84FBBEAC86736930088ABC22B3CAB8EF1F420B70F1F366D39A8DEC4CA8');
INSERT INTO event_hash VALUES (60,X'D2BB0552EE5370E58A46DF25952FFB977A041AD657262CD9748B9A469D944325');
INSERT INTO event_hash VALUES (61,X'0D0D70EEC1F35A638192CCC33506070709D88A44D38426A601E3838688167C43');
INSERT INTO event_hash VALUES (62,X'8966E1010803131A9801BC89819E72087092B5D659CE2AC48E5DA4F3F79C8FDF');
INSERT INTO event_hash VALUES (63,X'91C7BBFA772B820C7A06BD663E088BEA20C33383A5EC4786FB0FAEC02B39BC82');
INSERT INTO event_hash VALUES (64,X'485D4CB30619B4CFA73B1EDAB44295F07EFB99A22B606E31AE908AC760935E8D');
INSERT INTO event_hash VALUES (65,X'E2379EAB17CEB52CB28AACDFA4D39B6F42DE7A3E68F764533134BA4586F49505');
INSERT INTO event_hash VALUES (66,X'C206D3879CAE1D80D2DBA78CA4223A9DE988A55B246755D12C64779966657C82');
INSERT INTO event_hash VALUES (67,X'15496D983FC5CA39EC368C1547EAC504FAC9E544C46ABFB1E137EBDAFB8B8C60');
INSERT INTO event_hash VALUES (68,X'F8E1E8EF06D4AEBFA18FA0E0E13F67724869BE39C536389161B415BF6956CEB2');
INSERT INTO event_hash VALUES (69,X'B2767909BDAA111228FDF687DB0BAA0D66013B427DC9792606B64B01678AA44D');
INSERT INTO event_hash VALUES (70,X'17DB5D328237D1C31B0A32CCAE6F9F37977BC6416EB559F6201AE87A7E6BBBC6');
INSERT INTO event_hash VALUES (71,X'BF1FDB7D6595E94224503D7AF68FAAE76E8DA14448B8132DF791BC86265145E3');
INSERT INTO event_hash VALUES (72,X'5036E598418624418858370705D9FBD99707034FD40388E246439C552142F605');
INSERT INTO event_hash VALUES (73,X'AD0E00EDDDA133B2A7011874F0A13393FE2F47EC03A7DF58F10AE55D16B33C9C');
INSERT INTO event_hash VALUES (74,X'A227F9E4409750D7ED75C10BBA3F0C6B3AF30379B2D18DDE8A251B54025C3D3F');
INSERT INTO event_hash VALUES (75,X'E0C16259BBAFB79BECC9EFE187BB4DD7A455787137933B7614C52AE8AF7F7219');
INSERT INTO event_hash VALUES (76,X'660072D479C6DAFFC741CFA114E46850C9AD764B8E9B29363CF15E7A272654B0');
INSERT INTO event_hash VALUES (77,X'A8E1CE4E3F8C877EB1AD0751E83926E22EDA17EF64EF57022EE82D04BFDE17C0');
INSERT INTO event_hash VALUES (78,X'36BE9A7F4897B87C7678DBC64FE2A38B2227967F66BE158E45AB2FCE2571324A');
INSERT INTO event_hash VALUES (79,X'8508AAE5F9FC45372559EAAFBAC755D0D2A06A6BAE23D79FA914BA66A707C36E');
INSERT INTO event_hash VALUES (80,X'67B0A506647450D834D528CF1920720A58526B5A28B3703CC279BEA124EDFD9C');
INSERT INTO event_hash VALUES (81,X'6E223E8BA7620BA063D1740AE0356C4DC9F67A95D7F3A4A359482D2EC42F2585');
INSERT INTO event_hash VALUES (82,X'3B04102C4A3B4DC728FFC048F48E24FEE206A782846126B9948EBC0761883800');
INSERT INTO event_hash VALUES (83,X'CA68867530FF42D084FFEAF67A89CB3492F22D3C91BE179D7777B360CC0F62FC');
INSERT INTO event_hash VALUES (84,X'6B2BDFB61BCB057249985DB0DA496117E29299BA0880243E56FBDE00065CF52E');
INSERT INTO event_hash VALUES (85,X'1B0A11217F111C7509AE12D9C2ACBC2167EB30DBDAFB3B73EBB7C4C562180DE8');
INSERT INTO event_hash VALUES (86,X'37BA553B05956950896E1C7A3286F7CBCEC47A776E060DFFB3398A739946ACC8');
INSERT INTO event_hash VALUES (87,X'ABAE027E36BC6489644C509883744A05AE45B05E5CF5CC9190E5F2A312C23005');
INSERT INTO event_hash VALUES (88,X'CED6F0AEE4D4DC1747671309EA55942DC7E2C2B707206E75C0625DBB31E537DE');
INSERT INTO event_hash VALUES (89,X'C86F2EF5C4830AFB0020E317845BD985295A7927190B68156A2A02852FBF9DD1');
INSERT INTO event_hash VALUES (90,X'348F4B8C4245C1D9E0508051B62E3A0B40F0EB2AB3615D715355AB8AC069B303');
INSERT INTO event_hash VALUES (91,X'02CF6840ED9C3233AE9C76C50FCE95D33F3A032D1A995D0CF79212A7C3804692');
INSERT INTO event_hash VALUES (92,X'30E3A5C6D39A984ECBEB7622294A521EE68999E6ACE7CAB093C5F349406FA3B6');
INSERT INTO event_hash VALUES (93,X'6135AC06B60B42C415DBEBF8733AA85169A6D1084214C680E14D1C3079FDD96E');
INSERT INTO event_hash VALUES (94,X'C6B815F7346D363FAA8B68ADA5FD7C2D637BC4BA1739886AC242E068CDDD195C');
INSERT INTO event_hash VALUES (95,X'B12C51A8A534B484B7320F86623005BD1E01817F34FA6A75A5B7B05DB0536D9B');
INSERT INTO event_hash VALUES (96,X'1C523E513ED3CC5E199AF1DFBE4BFE03BC971DE7EA6F5417C888255E2ED51D63');
INSERT INTO event_hash VALUES (97,X'6DFB1B92D6D4A6D5268130B89E742CBF0C80B4B4E1D1DED823D124CE3ADCC8FB');
INSERT INTO event_hash VALUES (98,X'B5786F18C8EEA22BF9DB0011085A8DC3F88DE0AE99BFC815893666D545F78D20');
INSERT INTO event_hash VALUES (99,X'59E0D38EA3F2C3B8405FE929F5EEACFB308C8C56B70A321A68CDC4488346C535');
INSERT INTO event_hash VALUES (100,X'C288CC9ECBADE5642665BC3322974473E6D805C93613E2FC2B73A17E69514741');
INSERT INTO event_hash VALUES (101,X'934231048BD0A6ED8B2F6644E2B239FE7635755C4E1A8D53015D99E8EFC0D914');
INSERT INTO event_hash VALUES (102,X'CF3DBA542D986E2F9421166D2BCE93B4ECD30D69DA085102E30ACD0C85275755');
INSERT INTO event_hash VALUES (103,X'7DDCEDF421FC1343A28AC25B3D7AA365FEA43C77D63F6FEDD2D17BAF7F5DC000');
INSERT INTO event_hash VALUES (104,X'1301401750041B69785E4689F9D6DDBBF276B7E8E17869821C43F4384C879D11');
INSERT INTO event_hash VALUES (105,X'F696AFA6EAC331F363ED6ACD2646C1FBD026F55E8C418D321DB185F244BD70F5');
INSERT INTO event_hash VALUES (106,X'71A4DF85BCE1AFF337C8C9B814DD87437A654224DE24174FEDC53EBD60529735');
INSERT INTO event_hash VALUES (107,X'12B03F9F20516080E65BE77C8968763E42FB86A07F06E0885C8ECE2DB564AE30');
INSERT INTO event_hash VALUES (108,X'2DA40CFAA34BB7FED9EDE396EFEE6545E61053599065C43EFCF13FB744263524');
INSERT INTO event_hash VALUES (109,X'6431F9A472C42BA40E701C046E2361FC7B7B0EE769A21CD1D92CB853E77A37EC');
INSERT INTO event_hash VALUES (110,X'6B0806CA5663F1B83DED32A7698B9FAEA80F077BDF2B535EFBB9A3CBE3280318');
INSERT INTO event_hash VALUES (111,X'C24C6BDC643A066D6C3038AB803E83474391AA283A9CF24FE4EB9412499093C4');
INSERT INTO event_hash VALUES (112,X'89C81BFD0EC24A782371B1F94E884460DD21198BA0A48B13C00E2CE97CD6F27F');
INSERT INTO event_hash VALUES (113,X'AE0B13B7694FC6DC8582CD65C54DCB460583CB52D9877AC51A1288C3577AA218');
INSERT INTO event_hash VALUES (114,X'5E636DFAA8538A88DC09890803768C437EC33FE193859BC41767C68C9F33CC17');
INSERT INTO event_hash VALUES (115,X'6A1D93FB9A189A00C0F7E611EABECD926F0233A80D65D56B07D89319081C76D3');
INSERT INTO event_hash VALUES (116,X'8EB9319500D28FA73CC3C1CA207E9290CF73163FF646C696EC5C87312E9E5C05');
INSERT INTO event_hash VALUES (117,X'97F688FB3F43DD773D480A83F8464335DFBDE9EDE615A8D2ABBD4B64A11D25AB');
INSERT INTO event_hash VALUES (118,X'1D3E80F3D679AC8CBF0A499E92F33E4FEC44C56F581987A788D411C2A93DB470');
INSERT INTO event_hash VALUES (119,X'4FFF5ED31B7D9A5CCF16BE7C464F467C5D4EFBB4156F91863340B13A2212F404');
INSERT INTO event_hash VALUES (120,X'48BD4AA1E221E7274994478ACDAE67DDDCD868CF7AFEAC25B9702778221E11FD');
INSERT INTO event_hash VALUES (121,X'00BDC5D46247A69AA9E16C132D5F124E806128AC131FE0C5E912182BB50EBEF9');
INSERT INTO event_hash VALUES (122,X'36D70F781C1A0646C742158840D2921783DAA6D40CE132F9FA5D1C6473D8F662');
INSERT INTO event_hash VALUES (123,X'A4321D2E0A422BFA407A4FD03AE7D08475D34FA01489B3CC450CC03599038BB5');
INSERT INTO event_hash VALUES (124,X'29F17BA097E764A13F3A087A86B547898CDAFF4C91A07A0CA41C93BA407D6977');
INSERT INTO event_hash VALUES (125,X'8AE6019B9205552A197855401EEDCF363A25F70275FCE556A0CB41BBA32ACA68');
INSERT INTO event_hash VALUES (126,X'23436BED3F9B42AFB7E23D1369C8B6100D6AFDFC0974BE23B5BAEFB22D4BF0DB');
INSERT INTO event_hash VALUES (127,X'F0DE36BB76A4678DA0863B6A2AAFFB7227578B97E6D798CE7F6B6B0D6E123B58');
INSERT INTO event_hash VALUES (128,X'C1DA255FF5A29CA9324AE1161DE4EEBC919688463EA82A8704D38E4A50ECDC4B');
INSERT INTO event_hash VALUES (129,X'DBC52EAD5B0C3E7F7F556D3C065B158CC659DAD3E6D3C61DF1E66E47F29D94A4');
INSERT INTO event_hash VALUES (130,X'EF5A5B50C705F746FD31C3815DCC3E2622A1B6ABD161C6D6C9B5C822DF6538FC');
INSERT INTO event_hash VALUES (131,X'13231B04C0A1A21CFE3FA219FF690B03174E1454343857227676C2095AA80551');
INSERT INTO event_hash VALUES (132,X'1B7BBB53985353D47A3B54A40FD60DA4207863A4DD3DF9994B36299F6792A7DC');
INSERT INTO event_hash VALUES (133,X'085AD833657FFF9A77DFB23C5A7FBA0DC144C48E647A3EAA982B24947C790F22');
INSERT INTO event_hash VALUES (134,X'3FA641CB925C6F21B5C34F4060456987F8F80A70B83DA8B311B78F6D9EF65EF9');
INSERT INTO event_hash VALUES (135,X'54A15A0F095F5687F3D71D9A7399664D1C520DAFF6051070EC1C3D9AAD3F8C99');
INSERT INTO event_hash VALUES (136,X'EC89A72DEEEC2D6EE8E709D790B632DAE79FDE1E94F7EFC101BDCB047E5E2275');
INSERT INTO event_hash VALUES (137,X'6BDDFA6123577D3ACCA869F2217A3F1A48B903C6DBFC5063A113A6073BE1027A');
INSERT INTO event_hash VALUES (138,X'A19FEBC0EBD4BBE3A6380E49FFF524C1F3C90CAFA4730BC3FEE57DCC537A1564');
INSERT INTO event_hash VALUES (139,X'2109380F3BADD84C01AC6948E97AC3975367B757542E96DEFB09A31B39AC657F');
INSERT INTO event_hash VALUES (140,X'3B8238B3572EEFDB25C08D8729F45557FBE5F69D1C23285988C41C1D4A87ADA2');
INSERT INTO event_hash VALUES (141,X'C7E1CD6FCB671AE0F8A6E09918ABAF843C354D3791822EEDF50739EFEEC4B162');
INSERT INTO event_hash VALUES (142,X'93854C557E11FB112CDDDE890302E03568B98CE4D89C1F79BA89A6F9C33E01C0');
INSERT INTO event_hash VALUES (143,X'41AD9BE73564B3354CA8FEC6C5FF5A59AA3E7A4F129EE1388EBBDE9C729D8309');
INSERT INTO event_hash VALUES (144,X'C422A4B5D8F090506CEBF17F745A13DC19D1782A7450F8792A18DAD72590532E');
INSERT INTO event_hash VALUES (145,X'973E9F0BA905D2004BF07D1270B6AAEF138BEBA0CA1F189D96E960ABEFCE868E');
INSERT INTO event_hash VALUES (146,X'068268D5BF218D304AAA0393BB0347AD974E34AF62B721FBEB42C4ABD8826D7C');
INSERT INTO event_hash VALUES (147,X'0031C26F05D857459518594982AB1899F9583EDFB860DE7ECBE4D9C6E223924E');
INSERT INTO event_hash VALUES (148,X'41207B5EF91CF0DF2A7789772D5A8161489FB8B155EC5B5BE17B942653E6CB09');
INSERT INTO event_hash VALUES (149,X'C65F04B3357F0474F050866DDCECCFDD6AF8BA1861D24413331688443E25B07F');
INSERT INTO event_hash VALUES (150,X'0B136B5B8915DE0396D0EB214A540C08BFB3954A7F3B25C74CCCE3F3DF2778DD');
INSERT INTO event_hash VALUES (151,X'F76C33CD945318B6F06B521A662677BD166DC8E995FF30DCAB9C48B3FF71ADA0');
INSERT INTO event_hash VALUES (152,X'5F020F83F0CDDC534FF79B309F060D763A967E815FDAF5F9183F17DA24493DC7');
INSERT INTO event_hash VALUES (153,X'10C1DA49BF163E2E3CFD2FCC092C62779A3D620B058FC0F014DC1483B8F61330');
INSERT INTO event_hash VALUES (154,X'9D1E76ADB2D990AED5A51D0A39757A6FD97B4A0A8A0AC7814D2B270B3A48A08C');
INSERT INTO event_hash VALUES (155,X'74D2C1133DFE6852B7EEF9372BD483A6370D76203D96541B98EBDA6B3D41E92D');
INSERT INTO event_hash VALUES (156,X'A8E50013C94804DBBD8EBEE981BBD57553E863CCB266CCE04854B744FA3BFDF7');
INSERT INTO event_hash VALUES (157,X'78E5C83DC6A20A131B1FD7F6D8ED5625ADFFAB8BB5ECB9908941AF959ECFB855');
INSERT INTO event_hash VALUES (158,X'38EBDA4BDC33A36B62926738C274911B1C1714510D71A2A3E46834B1A81D566B');
INSERT INTO event_hash VALUES (159,X'411AF02090ECE1D4C5EA25773AED5CB0AF43570A98DED2B849FC1A2A46F50035');
INSERT INTO event_hash VALUES (160,X'A791B11C7ABDB587E34495C7AA81850090939666AF65571862223B0CF23F5C43');
INSERT INTO event_hash VALUES (161,X'2FADCF123240FE505BD468EB2A92D1BA9429B40EE8429B6E69E32524855B1F63');
INSERT INTO event_hash VALUES (162,X'6BF2F0F7CDA3803D072EDC98CFBE3FF11698A4B322262DA6CAD43D383BADD296');
INSERT INTO event_hash VALUES (163,X'D18D8464AC0A8057AC0E9C17103E26C41875E282B49A8A9970C7C9ACBACF8235');
INSERT INTO event_hash VALUES (164,X'F571A10124201AA4368CD8C9365E9EC2A8BEBBE2C9C1B770A4C246AB172A1FFD');
INSERT INTO event_hash VALUES (165,X'4D043A1A4AC96C79D4EAF051B8C2AED1F697EE557C257B1952264E667CF3BBCF');
INSERT INTO event_hash VALUES (166,X'A150E2ABA7A8C2015737727BF452B328153361EFD203AB22E59E133D0776750D');
INSERT INTO event_hash VALUES (167,X'99B54458CF70ACF09D1D5E66020B9BF132FA9A2310839E331AD0CBBB35C4640A');
INSERT INTO event_hash VALUES (168,X'CA62B4920BF7277015B74B73A53E586685ABB137470323532F864DB7AC639205');
INSERT INTO event_hash VALUES (169,X'B02CE317EE2D2F95C1F7EB0D8C26B0E52A8D8D3AD56BB7A22BA1CF2F4FFEED74');
INSERT INTO event_hash VALUES (170,X'DA211B4FD2A10DCEEB2F936D7D7B05626297CB7234D23D2D0DC7E6F474AF55D4');
INSERT INTO event_hash VALUES (171,X'AB5D60702B88E8BDC3D224C878529E2675DD1B35FE8EDA809904AC04077BFCE2');
INSERT INTO event_hash VALUES (172,X'1EC56EF3AF184F1F534053183562D341C5078629ABA3C6FDE4371408C5BA28D0');
INSERT INTO event_hash VALUES (173,X'927B0DFC0DE1FD954F297FCE26DCD03045E404ACF23929C600A49D06971463BC');
INSERT INTO event_hash VALUES (174,X'10E8E2A8AF63D82C1CA0B158FA7AB0F2FAC273C0BC21FAEF5A3A389662B1365B');
INSERT INTO event_hash VALUES (175,X'EA2B4549F5D1ECB43235D9111E77363C9B11A031EA975300972EA68EDE589E20');
INSERT INTO event_hash VALUES (176,X'C88BBBE6F5F7095FA8FF9219A40D1CC9A572D8687A75159FCE4F787D7D8F26D5');
INSERT INTO event_hash VALUES (177,X'541569CF094B23FB0051ACC90EABD3F89207BC1C20A23500A46F10CE70E8002B');
INSERT INTO event_hash VALUES (178,X'088B012E5AE55892D20F9CFA69185B8DED712BB0A7F102C85BB2EAC769457682');
INSERT INTO event_hash VALUES (179,X'C735AA2773C3E4557D5289F6DEEA925978EE0C6C5E08546B758C3C464CEEB3D9');
INSERT INTO event_hash VALUES (180,X'104B1950215D1C1D006CAADCF0793A074112C732CE6E6A2D93C16C91A0298684');
INSERT INTO event_hash VALUES (181,X'0EBF27651C5AEE0E36EDB91C649CD67147E46DC15A0E7D3D4F68C011A1FDCBA5');
INSERT INTO event_hash VALUES (182,X'1A7AA1575DB9737EB5A93225F2A234EEFAF29740017445BFA9E29D736D7F5314');
INSERT INTO event_hash VALUES (183,X'D2F878444ECC639B5C49C1673468FD683F7BD170DB302B47A10C249F2E62F824');
INSERT INTO event_hash VALUES (184,X'6CB0B9AA302E1F75CC6767ED26495918001BBF582A93D4B42F78561A6E7493C4');
INSERT INTO event_hash VALUES (185,X'3379290543DFAC1E825E98A0B5E3F413AE7602F0C06B3BD5B438D5A8770B7A91');
INSERT INTO event_hash VALUES (186,X'77D59581ACC2EA80C8A937D563528C47BAD15FC5BDD000C0714F8010AEE32F1F');
INSERT INTO event_hash VALUES (187,X'3787DB9FC41CE230B2FDAB96AB053E5D28896282FC9D6747585011E16691ACCB');
INSERT INTO event_hash VALUES (188,X'A883956580F1F67E3E24EF2367B24348BABC59105B099AEE3A4E3C828EB80BCD');
INSERT INTO event_hash VALUES (189,X'4597D9DED45C807CCE08D7D828E8DD8087D94E638AEC1F4E325E9195A8C3E7F6');
INSERT INTO event_hash VALUES (190,X'3BC69D0C6517D298AFDFFB280025323ECCCC14907D6C28B15B6A1D60C71B1690');
INSERT INTO event_hash VALUES (191,X'A86CE4A3702DDF44D2004C6F587337CE2D8FD6F8E7C66A0BA908054F5934F54A');
INSERT INTO event_hash VALUES (192,X'EE166FE4C20B42DE92056CE6D6E1EE465FF6E3AF58583812B531BAF2CA281BD1');
INSERT INTO event_hash VALUES (193,X'3EE9453924662A945807D5309EB3D05EC6F8E3573D2B93CEFB97B40445D5D311');
INSERT INTO event_hash VALUES (194,X'0E7B4468EB113C41D7651661772C1CE69C715C01A8E8B52FF1233D850461A029');
INSERT INTO event_hash VALUES (195,X'588D9BD7DEBCA5E179A4E4C56DA32B2A6588A8F016315B4CD7392B9F7A629F33');
INSERT INTO event_hash VALUES (196,X'B8F41AF96802F0A0ECF110D5C8691D373D0B386176272467C5118B59CDCDF2B7');
INSERT INTO event_hash VALUES (197,X'268E6B6F5591C8B6048689126A3C84AC61041095FFCCA298B2465BD140F647EF');
INSERT INTO event_hash VALUES (198,X'8FF949A4194E88F9F7E5FEC0DD50CFEFF47EB098205DAB9670977E42F68786C8');
INSERT INTO event_hash VALUES (199,X'4FBFE9708A9D51D305E03394568CE4716F8719043B19268CC3D4CF8E2979AFC3');
INSERT INTO event_hash VALUES (200,X'2DF660D5E4C80915BC2346EEA9D17F70492A060266DE67BAD6B9D409B1AADC34');
INSERT INTO event_hash VALUES (201,X'D01CEF2597A08FAEEC4A4B79C7116C8C0D7F76BD7C72D93F8F4E5CD584B6CAE4');
INSERT INTO event_hash VALUES (202,X'E17F7027F47626D3295FB1EB7F20DB80785040266F765636FDDFCE1F92D3436F');
INSERT INTO event_hash VALUES (203,X'01F70E4CADE7079AF42E1BC9F4AEF41C360F27E6679CE497FF5393865A6C074B');
INSERT INTO event_hash VALUES (204,X'880DB323A1C7427CCD5B3470D323ACED61D80C619FF1E02C0FD28DC7D6A01C16');
INSERT INTO event_hash VALUES (205,X'224B71FA85ED4233F16B7D7E46EBCD9178C894953EAC766D676100C7648E47C3');
INSERT INTO event_hash VALUES (206,X'7956475BCD11290F95F8E2F4AFEB9505A681465C5E91AABCB847C05318C91E92');
INSERT INTO event_hash VALUES (207,X'C85F5396D2F4EAC8AAF6D055EBC6581FD4C8C3D9BFC8337089A94B41E3FC9918');
INSERT INTO event_hash VALUES (208,X'F0321AF7E9333E21141FC31D12AA64DA8516E140F40AB175E9527E31583C57F9');
INSERT INTO event_hash VALUES (209,X'B8B77F0FD5C8CB3D2899CF01B530E94CC46008E7789B068DAACEB8FC8304A121');
INSERT INTO event_hash VALUES (210,X'07B9B44071DE88DCB2F875604B24E8FCC00CA497F04729501CB13BAC296A3F07');
INSERT INTO event_hash VALUES (211,X'F943AB2ADD427851F8165EDE9762BC0FEAE0354B196205838DCF62CE0400AA0B');
INSERT INTO event_hash VALUES (212,X'97DC905700EF349D3F8790A496632B3C0754A4BFD982D29980CBE3CABF2398F7');
INSERT INTO event_hash VALUES (213,X'E2D21D05542E08C0EF6D768C4719D777C29C24B6FA39A69591D7BB71447E37FF');
INSERT INTO event_hash VALUES (214,X'8F5DBD4D8253D3C2F5B8390B98F275513306A5CCCDB4BAE5C6AA60DB7BD31C6D');
INSERT INTO event_hash VALUES (215,X'8D77448606F1F423AB6A7B72D2FE966AD969C000C55AF9E5B185AF2C925A219C');
INSERT INTO event_hash VALUES (216,X'05E6D17DB7D48322C5D6E825D5B4F3311047DD7847A84E3935BCA71594067753');
INSERT INTO event_hash VALUES (217,X'EA5A2DC05AAA189DB2B22BB9962F73CF5CFC95C5291C2BFD5A6AD2844C02F699');
INSERT INTO event_hash VALUES (218,X'5109FC292E0815253BC69FAA4D772B6C129840DE24A2D79F4940A2D2F13BEA02');
INSERT INTO event_hash VALUES (219,X'0C8118183FBEC6AE43B3D00F92C0FAC38AC37E41A7D69A8F078B7C884D27DBA6');
INSERT INTO event_hash VALUES (220,X'5C9E6F09F30CDE62B8F34D96A6F80D95F6DFCE9ACAF32EF80D38EEF6AE7546C0');
INSERT INTO event_hash VALUES (221,X'B87D7ED74BCDB6CA5BEA26E3B6BEA1B0E2ADF7A8DD8D01866C01B9E732FF81F4');
INSERT INTO event_hash VALUES (222,X'A049706A0F013EC8DF5C71683D2DD99EE5F23B1081EF88304CB8A8DB8C93B3BD');
INSERT INTO event_hash VALUES (223,X'55453E39F0DE43938A1BA4F91CDB37B8470BF7B65E1F37C486B1D9EC8B5220F6');
INSERT INTO event_hash VALUES (224,X'48B81A69A6C99791A50B3D5F852D94E0421C687EACBAF65B32777016AB315D78');
INSERT INTO event_hash VALUES (225,X'3B5CBDD6BEB859C8A64240D3CA2954627A23D56D63A036D427DEDE35284B4BAD');
INSERT INTO event_hash VALUES (226,X'BF175D841B27F75EA1C21BB2D240ECEBC000BFC0383847A73232B3863B62D86E');
INSERT INTO event_hash VALUES (227,X'58E23D68B02B5975C002B3369E2D53D9716757E067BE5231A0F13D83B593D369');
INSERT INTO event_hash VALUES (228,X'3AA5228DFB197644E528AF51A67588D5E8F2792F22D09D73157D50404666E5E7');
INSERT INTO event_hash VALUES (229,X'17B7BF2E04AA69B6F5CD00C64D99E717A2F4DC13CC42DB6D5A4A180A37BB2804');
INSERT INTO event_hash VALUES (230,X'5763A457FCC30D3467441767164A362C621C581F4D810814A9A60E14049B31FC');
INSERT INTO event_hash VALUES (231,X'3F8BA4CED70D893F4C4043DD6474FEBC2019F6324AB1C9706C429E4F5BA76A27');
INSERT INTO event_hash VALUES (232,X'357968E6C823F9452C04A99717284A4F33F16355D35ADB99C71FF491BCD3C8D9');
INSERT INTO event_hash VALUES (233,X'2744F13EEEEC97590558997B6A8E03C186F65D1A49C38DA99E6C6CDC40C6ABD5');
INSERT INTO event_hash VALUES (234,X'05A21D12FEA6C7B59D18112B05A3FABAC18F8337A5F9274AEB1C2F2F902FCB26');
INSERT INTO event_hash VALUES (235,X'024A23844B2693C1551EC35E2792D55FD303824174912D5D974995CC306D84AD');
INSERT INTO event_hash VALUES (236,X'37E4FEE935276690D017F4FAC9CC4F9378750297B21DB5789FC7488B7178798B');
INSERT INTO event_hash VALUES (237,X'283F10F1A982C0C078F4B0A6103E494F1FA600011ACBB75F999D94DED559182C');
INSERT INTO event_hash VALUES (238,X'E53FFC91F2F14988F99A8F6A8400AE8F48E8205E6359DD4F8A9C9A871BECCDCC');
INSERT INTO event_hash VALUES (239,X'71890A06D0CABB87FD57FCB1DE58984757FB3B4ED9CC95B6871F47E12BC73D06');
INSERT INTO event_hash VALUES (240,X'EA212F4BB2C9AF90F7D2AB7E07CC4F8592B4AD7E9111C22BDA946A053ED8C358');
INSERT INTO event_hash VALUES (241,X'166D4AB8166D0B396E7E56B3C893A3EFA475164C67A61AEFE490F64B0E46C0E3');
INSERT INTO event_hash VALUES (242,X'AD511C355F217A7BF3B55DB2970397F761293CAFABEA9E745E21AA3B2D5E5DE0');
INSERT INTO event_hash VALUES (243,X'62ECA6EFB740017983029A299EDF0DC11421041CD6C1A76DD2615ED4437FC176');
INSERT INTO event_hash VALUES (244,X'F5E07C6BCEF42A82CD13CE496CD2087A717D04ED2C373A0CD3B7DE14B5768970');
INSERT INTO event_hash VALUES (245,X'A9CA74D3A35C91D6C0FD21BDB1134047FC22795111039667E4007D375199831B');
INSERT INTO event_hash VALUES (246,X'AE3479B315CF6BE657E6E2B7CB66A2AE065499B25F64A442F91A69B84787AF03');
INSERT INTO event_hash VALUES (247,X'B5CC0F2661DFD63D2BD435A110BFD0D42BE2DDCA1554F21B2EDBFDAEEAE514EA');
INSERT INTO event_hash VALUES (248,X'76C34489C1A0FF57E01C51F3E78CC747DA5DCE1C5338F60C5628BEB200AD21A0');
INSERT INTO event_hash VALUES (249,X'D5FDC3C4F6BCBAF809E3657F30BF47C2ECCB0B04E7C21AE7851CACF1E1C3826E');
INSERT INTO event_hash VALUES (250,X'3ADE095474CAD5F48C21FCB56865CCE37E62861728871A8D29358BB8F96924D7');
INSERT INTO event_hash VALUES (251,X'DCDA225260C6C15B769508BCF4A6FE50E9E5EBE889216E0EF74267C31C18EB77');
INSERT INTO event_hash VALUES (252,X'CB465E1725BBC1CB73DC22DE37B4FE87B25813F836B053A858E3695A40EEB9C9');
INSERT INTO event_hash VALUES (253,X'B0A93F7FD6968DC97CCFA064DF701E21C48F577327F1BAED532A4EE4F0AB864E');
INSERT INTO event_hash VALUES (254,X'B9CF73C7A5823E9B8E30D915FC7648EAE6387335F9C71DEF9C7E4622BB2CB6FF');
INSERT INTO event_hash VALUES (255,X'E2B9E8E0B5157A6A20FC0FBA6FA0C7C5EBB6E7B6C0654AF837E5E1DAB5E40298');
INSERT INTO event_hash VALUES (256,X'E395C7EAD5286FB9E425A892CE2C8902858DE4F63CC74907AAED2F6A0AAF22A2');
INSERT INTO event_hash VALUES (257,X'DDD6C5C0BE677B6CF1E39025CB4AD82D41313DB437E9AEE85CF564EE792240A3');
INSERT INTO event_hash VALUES (258,X'6B944C76C0DD52DDCD660DCD948E67EA1F19B586617751A07C327FA99EC2F75A');
INSERT INTO event_hash VALUES (259,X'89D26B7C6E5A777D8407E7BAD0E408111DC84AB4DE548887E8646DE2E903D604');
INSERT INTO event_hash VALUES (260,X'931D0AF5E632D9561012CDAB7711C74C64A0193342A9293C9307996E342DF204');
INSERT INTO event_hash VALUES (261,X'AB07AE4564C20321722BED4504F7C1CD1B05324B9111E8082B628004A30B5E92');
INSERT INTO event_hash VALUES (262,X'74986F785C8E27FAB194754D4A9A87E2FE87E4155ED7A82E5B16C11859FC2C01');
INSERT INTO event_hash VALUES (263,X'714DE9B92C90EC3FCCDA22B6AE3B98AFA2CD45EE8CE21ECAA90CA79DF8ACD595');
INSERT INTO event_hash VALUES (264,X'70A69D1A0710CD3FB8A82AF3352466D61241F653A769BE40FA2CD76AF5C2C30E');
INSERT INTO event_hash VALUES (265,X'97EC1E2A3219ABF17A58F5B5783A0C553C3DB48923376B7FE939E88325243215');
INSERT INTO event_hash VALUES (266,X'1B73E914C0CF3235D6C0ABB54D68D0C1A81F9650842F9AE948CEC09D9B2FFA61');
INSERT INTO event_hash VALUES (267,X'E594B571D741C86EA1D8AEAA36546CCEFA340DB27A7D1CB45C1B37BFD83B4DE8');
INSERT INTO event_hash VALUES (268,X'6004404BBAB0C04703B46775E292ED3C9D9C852AA79A3D06020FABB8B4EED56C');
INSERT INTO event_hash VALUES (269,X'CCE37A1288CA4F25D65B862B5C874F91C7495849C65DBE21B9ABA9A487725782');
INSERT INTO event_hash VALUES (270,X'71328A473D657A6081A99E7E37F52BA7C164FE605CAC5ED3E66A149B9E6F41C3');
INSERT INTO event_hash VALUES (271,X'516CDD7F477A89988A2322664094AD6966B9B0E04FC397C93E38FB0130AC5D3C');
INSERT INTO event_hash VALUES (272,X'69C7FDF0BBBD51EE22DF1D5CCBF177764C31DAACB660A63CD22089670587992D');
INSERT INTO event_hash VALUES (273,X'50B2EE173041FC5379480541627F80A3E1E32B3E180873DC5873261CC092F7B8');
INSERT INTO event_hash VALUES (274,X'A399AF55DC62B34ACA4F60439D27F1A118F7B87C851E24744F5014F96EADA470');
INSERT INTO event_hash VALUES (275,X'C96BE484D03A046ABD6FD101D51D171E3C7D53511400BCDFA4C77BCCCEA672C4');
INSERT INTO event_hash VALUES (276,X'2D5FBDAD8AAD0C457C79E3F2E6CBE8BB0352E59646F0DA31F95A5DBEC0574E2A');
INSERT INTO event_hash VALUES (277,X'34B0F86B06980B3F03A9D12DE915E96D849878A758597025B92600DDFBB56E25');
INSERT INTO event_hash VALUES (278,X'75877DEDC6AD86D9EDD1E5F8A965F97D32F61F852B6C5970D88980D170187686');
INSERT INTO event_hash VALUES (279,X'FCC3310E3BCB3125276C86CA4B4727D5660FDF425FD4FF3B54CF2FF1C627B5F5');
INSERT INTO event_hash VALUES (280,X'2BD6A00A1B9EB626EBE341EC7A1A325B5658EAF1C0E310B175A47D80B39094C7');
INSERT INTO event_hash VALUES (281,X'1E0C9B304E73E7743E29C94C967850E781CAD8298FEDC16C233E74099C25DCF6');
INSERT INTO request VALUES (1,1869282241165478355,'request-1',1795395600006,'procedures.import',X'4EF7093F1A2319765ED963031C401F49A86C7F32618C618351482C22463A5F0A','{"changed":3,"procedures":3}');
INSERT INTO request VALUES (2,8054183692118140505,'request-2',1795395600008,'day.open',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-23","state":"open"}');
INSERT INTO request VALUES (3,7682006302831556336,'request-3',1795395600012,'officer.add',X'87C000DEA46F2E72E2CCE2869A2FE50C69FE753B5735BB31272F3C5B60FE2F39','{"name":"Cán bộ tăng cường","officer":"extra","pin_set":false,"role":"officer"}');
INSERT INTO request VALUES (4,5252003895360974675,'request-4',1795395600015,'officer.set_pin',X'04FE137608D40026A15AB7CCB7BD7DEBC274F485588DD50836463F2709069683','{"officer":"q2","pin_set":true}');
INSERT INTO request VALUES (5,4742199033689217204,'request-5',1795395600018,'desk.sign_in',X'0DF9D8506E48791F6F12D791407EFCE125C918117528533839155285ED7679BB','{"desk":"2","officer":"q2","state":"open","ticket":null}');
INSERT INTO request VALUES (6,-4321314432255400506,'request-6',1795395600022,'officer.set_pin',X'81FD80569385611319D5056433508305BB757C3D4169605CE55122990A9AD735','{"officer":"q5","pin_set":true}');
INSERT INTO request VALUES (7,-6270147638397464449,'request-7',1795395600025,'desk.sign_in',X'EA39939D1EA36631B9E780B301814835527798B06B260E5EF2F23217E7BC78FB','{"desk":"5","officer":"q5","state":"open","ticket":null}');
INSERT INTO request VALUES (8,-4951797207889122863,'request-8',1795395600037,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"id":1,"issued_at":1795395600037,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500037,"service":"ho-tich","slips":1,"state":"waiting","token":"ZZ24B2DRZQ"}');
INSERT INTO request VALUES (9,-2139011359348498459,'request-9',1795395600042,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795396500042,"service":"ho-tich","slips":1,"state":"waiting","token":"C4V8V2NEYF"}');
INSERT INTO request VALUES (10,4177551449546743966,'request-10',1795395600046,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795397100000},"id":3,"issued_at":1795395600046,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795396500046,"service":"ho-tich","slips":1,"state":"waiting","token":"HK7MTARBW8"}');
INSERT INTO request VALUES (11,1652049992950685928,'request-11',1795395600050,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795397100000},"id":4,"issued_at":1795395600050,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795396500050,"service":"ho-tich","slips":1,"state":"waiting","token":"5K9UXDP3HW"}');
INSERT INTO request VALUES (12,-4593982774859474842,'request-12',1795395600054,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":4,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396200000,"to":1795397700000},"id":5,"issued_at":1795395600054,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795396500054,"service":"ho-tich","slips":1,"state":"waiting","token":"QK33239E7E"}');
INSERT INTO request VALUES (13,-740478219046504072,'request-13',1795395600058,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":5,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396200000,"to":1795397700000},"id":6,"issued_at":1795395600058,"number":"A006","outcome":null,"priority_class":null,"promised_at":1795396500058,"service":"ho-tich","slips":1,"state":"waiting","token":"2FBTQY862P"}');
INSERT INTO request VALUES (14,8255437367052615937,'request-14',1795395600062,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":6,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"id":7,"issued_at":1795395600062,"number":"A007","outcome":null,"priority_class":null,"promised_at":1795396500062,"service":"ho-tich","slips":1,"state":"waiting","token":"MFNSAPTBL2"}');
INSERT INTO request VALUES (15,-5298160028904798340,'request-15',1795395600066,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":7,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"id":8,"issued_at":1795395600066,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795396500066,"service":"ho-tich","slips":1,"state":"waiting","token":"SJX8HU4YPN"}');
INSERT INTO request VALUES (16,-906230218763179297,'request-16',1795395600068,'ticket.prioritise',X'F21A666E9FC1D34F76B4ED51A321C5963D120623EBECF109F8AB7445D6F0C28F','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"waiting","token":"C4V8V2NEYF"}');
INSERT INTO request VALUES (17,-2890339085435980283,'request-17',1795395600070,'ticket.change_service',X'A6A2A1EF90CA44C96AFA5997E2C2A7F7087FBF40E1068F0D64245B3DBD389568','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795397100000},"id":3,"issued_at":1795395600046,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795396500046,"service":"chung-thuc","slips":1,"state":"waiting","token":"HK7MTARBW8"}');
INSERT INTO request VALUES (18,-6437717581894635161,'request-18',1795395600072,'ticket.reprint',X'C14F50C4369E39851130097442239A77D5CC47D48FA80B2EEA09121C1A7E6B72','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795397100000},"id":4,"issued_at":1795395600050,"job":9,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795396500050,"service":"ho-tich","slips":2,"state":"waiting","token":"5K9UXDP3HW"}');
INSERT INTO request VALUES (19,5841262195888486283,'request-19',1795395600075,'ticket.cancel',X'58E89FA7BFC2F1915EA946CDAF525FFC753BF58629B9E877AC09263DA0C4C1AB','{"ahead":0,"calls":0,"desk":null,"end_reason":"asked","estimate":{"from":1795396200000,"to":1795397700000},"id":5,"issued_at":1795395600054,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795396500054,"service":"ho-tich","slips":1,"state":"cancelled","token":"QK33239E7E"}');
INSERT INTO request VALUES (20,8348408890171239984,'request-20',1795395600078,'hall.hold',X'F2A4993F12001C7299B16BAD310BB02586A89B8A0CDA959A874D34BBC0CF63F3','{"date":"2026-11-23","held":true,"reason":"Mất điện","until":null}');
INSERT INTO request VALUES (21,-6430559325350815647,'request-21',1795395600080,'hall.resume',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-23","held":false,"reason":null,"until":null}');
INSERT INTO request VALUES (22,-2705015801583443124,'request-22',1795395600082,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"finished":null,"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"called","token":"C4V8V2NEYF"}');
INSERT INTO request VALUES (23,5508216287170660796,'request-23',1795395600084,'desk.undo',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"waiting","token":"C4V8V2NEYF"}');
INSERT INTO request VALUES (24,-2872647625304468975,'request-24',1795395600086,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"finished":null,"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"called","token":"C4V8V2NEYF"}');
INSERT INTO request VALUES (25,-8454197426819704649,'request-25',1795395600088,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"called","token":"C4V8V2NEYF"}');
INSERT INTO request VALUES (26,-2490693604579410415,'request-26',1795395661090,'desk.absent',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"absent","token":"C4V8V2NEYF"}');
INSERT INTO request VALUES (27,1009146718449097980,'request-27',1795395661092,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"finished":null,"id":1,"issued_at":1795395600037,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500037,"service":"ho-tich","slips":1,"state":"called","token":"ZZ24B2DRZQ"}');
INSERT INTO request VALUES (28,1875989302889256558,'request-28',1795395661094,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"id":1,"issued_at":1795395600037,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500037,"service":"ho-tich","slips":1,"state":"serving","token":"ZZ24B2DRZQ"}');
INSERT INTO request VALUES (29,-2342338543065259889,'request-29',1795395661096,'desk.park',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"id":1,"issued_at":1795395600037,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500037,"service":"ho-tich","slips":1,"state":"parked","token":"ZZ24B2DRZQ"}');
INSERT INTO request VALUES (30,-7120799736632280875,'request-30',1795395661098,'ticket.return',X'BEB5D29B98920A886E7AECBADDC50ED0068D8789256EE877D778D699AB954BF7','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"waiting","token":"C4V8V2NEYF"}');
INSERT INTO request VALUES (31,-5832402821651898527,'request-31',1795395661100,'ticket.return',X'C1A2E46BF035DB80A8B7A65ABCDA5A40A4C70766DD81D7E1099039173C1DC997','{"ahead":1,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"id":1,"issued_at":1795395600037,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500037,"service":"ho-tich","slips":1,"state":"waiting","token":"ZZ24B2DRZQ"}');
INSERT INTO request VALUES (32,8475524827249986756,'request-32',1795395661102,'desk.next',X'E90F2A630E8579248165DC0766A9A070F8E4E406A41C8E583BF866B263364323','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"finished":null,"id":8,"issued_at":1795395600066,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795396500066,"service":"ho-tich","slips":1,"state":"called","token":"SJX8HU4YPN"}');
INSERT INTO request VALUES (33,-255637625612966112,'request-33',1795395661104,'desk.finish',X'10FD911C8D98AB3B41516A365969D2AC130CF8F0A465A5EDF54E90BF90C66870','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"id":8,"issued_at":1795395600066,"number":"A008","outcome":"accepted","priority_class":null,"promised_at":1795396500066,"service":"ho-tich","slips":1,"state":"done","token":"SJX8HU4YPN"}');
INSERT INTO request VALUES (34,-4398608872523439151,'request-34',1795395661107,'desk.next',X'5FB3A208B3FAEFE4EE47706AE1D0095C8F2845202ADD157F05B4648400F3F666','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"finished":null,"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"called","token":"C4V8V2NEYF"}');
INSERT INTO request VALUES (35,-465478667522453596,'request-35',1795395661109,'desk.transfer',X'CA9505239E370C44C5B7EA9DED1515DE733954EA604538C7DEA844581D23B8AE','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"waiting","token":"C4V8V2NEYF"}');
INSERT INTO request VALUES (36,-8681397038787340260,'request-36',1795395661111,'desk.serve_now',X'FC2D61DB69FE6E1841980D56EE55CE913BBB90B778FB5A35E2B61A08584FED79','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":null,"id":9,"issued_at":1795395661111,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795396561111,"service":"y-te","slips":0,"state":"serving","token":"YE4F4Y4KC9"}');
INSERT INTO request VALUES (37,2899925037483420305,'request-37',1795395661115,'visit.rate',X'917BA7FDCD03923B102838173008D4034022FCAB286837EEEC9C61F89EE9B61D','{"desk":"5","level":"dissatisfied"}');
INSERT INTO request VALUES (38,5961434540741799810,'request-38',1795395661117,'visit.rate',X'4117573898E21AEA53DB5EE879669C9AD41CFB1AFBF4802EB863F4D1CEA92F80','{"desk":"5","level":"satisfied"}');
INSERT INTO request VALUES (39,-445963691155575298,'request-39',1795395661119,'desk.finish',X'73B2302CCD844884768CA9624D2DE8F5C965B86E52A5ED0B2EACAC481F480CFB','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":null,"id":9,"issued_at":1795395661111,"number":"A009","outcome":"advice","priority_class":null,"promised_at":1795396561111,"service":"y-te","slips":0,"state":"done","token":"YE4F4Y4KC9"}');
INSERT INTO request VALUES (40,2650064890124865257,'request-40',1795395661121,'visit.rate',X'8E74F77939F11E7E7ABDD6B73E97B28BC5F76D7663F7D65147D17834533B3EC9','{"desk":"5","level":"very_satisfied"}');
INSERT INTO request VALUES (41,7946657001821953961,'request-41',1795395661123,'desk.pause',X'280B2DF49DD78CDF589306FAC6CBE4E9FF40145F1AEB2A86BF7ED0F1178454AB','{"desk":"2","officer":"q2","state":"paused","ticket":null}');
INSERT INTO request VALUES (42,-3119746399924829480,'request-42',1795395661125,'desk.open',X'60042527B0909BA5841911D5DD1E36ABD485C33318F7EA88E6922493AE0EA339','{"desk":"2","officer":"q2","state":"open","ticket":null}');
INSERT INTO request VALUES (43,-6484087662159114333,'request-43',1795395661127,'desk.close',X'60042527B0909BA5841911D5DD1E36ABD485C33318F7EA88E6922493AE0EA339','{"desk":"2","officer":null,"state":"closed","ticket":null}');
INSERT INTO request VALUES (44,3429224525752953923,'request-44',1795395661130,'help.call',X'940843CA027759A35DFBEFF89BE0260FB026A9EDB84ADD8C20F8446DF8C34CF7','{"called":true,"terminal":"kiosk:k1"}');
INSERT INTO request VALUES (45,4185000240474730050,'request-45',1795395661153,'centre.apply',X'145F44BC911A8B9399E4510FA9660330301E9CF75E0C09EBD05DE809FFF54D49','{"centre":"dan-hai","changed":true,"version":2}');
INSERT INTO request VALUES (46,6975704314403734104,'request-46',1795396321188,'alert.acknowledge',X'E91D20CA8A08A6D574404D71D370E55686DF90CD6B4B1C78FAAAC80C12747E49','{"acknowledged":true,"alert":1}');
INSERT INTO request VALUES (47,-1728582034631864094,'request-47',1795396321190,'clock.confirm',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"confirmed":true,"drift_ms":0}');
INSERT INTO request VALUES (48,7793029869741113588,'request-48',1795396321194,'audit.seal',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"hash":"e0c16259bbafb79becc9efe187bb4dd7a455787137933b7614c52ae8af7f7219","made_at":1795396321194,"seq":75,"signed":true}');
INSERT INTO request VALUES (49,617280000851610531,'request-49',1795396321197,'printer.test',X'547A5372DA6E02084F33E3507040B0AFF99975FA9F57B32C498084C77D186399','{"job":12,"kind":"test","printer":"p1"}');
INSERT INTO request VALUES (50,-4821294319541583010,'request-50',1795396321199,'printer.numbers',X'5EA29CA93091C33808E67298C049F00D9FB5E7C1EA3E08CDEEBEEC74D51F6D54','{"job":13,"kind":"numbers","printer":"p1"}');
INSERT INTO request VALUES (51,-7571432227609844758,'request-51',1795396321201,'printer.seal',X'5EA29CA93091C33808E67298C049F00D9FB5E7C1EA3E08CDEEBEEC74D51F6D54','{"job":14,"kind":"seal","printer":"p1"}');
INSERT INTO request VALUES (52,-490250170957219062,'request-52',1795396321204,'printer.report',X'C874174F716F864F99277799FE45F442CFBBCB10DBDC081349C4BAC833645AD7','{"job":15,"kind":"report","printer":"p1"}');
INSERT INTO request VALUES (53,3266193198097352954,'request-53',1795396321206,'printer.roll_changed',X'5EA29CA93091C33808E67298C049F00D9FB5E7C1EA3E08CDEEBEEC74D51F6D54','{"changed_at":1795396321206,"printer":"p1","slips_left":645}');
INSERT INTO request VALUES (54,-5607227082394479816,'request-54',1795396321208,'printer.recover',X'5EA29CA93091C33808E67298C049F00D9FB5E7C1EA3E08CDEEBEEC74D51F6D54','{"asked":true,"printer":"p1"}');
INSERT INTO request VALUES (55,244564786392314306,'request-55',1795396321216,'day.close',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-23","expired":8,"state":"closed","unrecorded":0}');
INSERT INTO request VALUES (56,-6242704501861446042,'ticket.issue:1795482741260:1',1795482741263,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482720000,"to":1795482900000},"id":12,"issued_at":1795482741263,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795483641263,"service":"chung-thuc","slips":1,"state":"waiting","token":"U2LVUHRN68"}');
INSERT INTO request VALUES (57,4063235097803411061,'ticket.issue:1795482761265:2',1795482761269,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482720000,"to":1795482900000},"id":13,"issued_at":1795482761269,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795483661269,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"EKEGZNCCSX"}');
INSERT INTO request VALUES (58,-6744737473739293405,'ticket.issue:1795482781271:3',1795482781275,'ticket.issue',X'EA8DD63125CBC3AB81E0C0B76D47C90DE805F00FC58608900A0DBE989A3CFA69','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482780000,"to":1795484100000},"id":14,"issued_at":1795482781275,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795483681275,"service":"chinh-sach","slips":1,"state":"waiting","token":"6LLNWP9CY8"}');
INSERT INTO request VALUES (59,8437438189649400947,'ticket.issue:1795482801277:4',1795482801281,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482780000,"to":1795483800000},"id":15,"issued_at":1795482801281,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795483701281,"service":"chung-thuc","slips":1,"state":"waiting","token":"5AE7R7D5T8"}');
INSERT INTO request VALUES (60,2120545849613978139,'ticket.issue:1795482821283:5',1795482821286,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795483200000,"to":1795484400000},"id":16,"issued_at":1795482821286,"number":"L002","outcome":null,"priority_class":null,"promised_at":1795483721286,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"P7QP9S4F3W"}');
INSERT INTO request VALUES (61,-4535249600021132575,'ticket.issue:1795482841288:6',1795482841291,'ticket.issue',X'EA8DD63125CBC3AB81E0C0B76D47C90DE805F00FC58608900A0DBE989A3CFA69','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482900000,"to":1795484100000},"id":17,"issued_at":1795482841291,"number":"U002","outcome":null,"priority_class":null,"promised_at":1795483741291,"service":"chinh-sach","slips":1,"state":"waiting","token":"SECBHN5PED"}');
INSERT INTO request VALUES (62,6271450461337359506,'ticket.issue:1795482861293:7',1795482861296,'ticket.issue',X'17FCC9326F91E2F8EA0BE6C7A27692F664929F8369885E164895F3094A773D8A','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482840000,"to":1795483800000},"id":18,"issued_at":1795482861296,"number":"H003","outcome":null,"priority_class":"priority","promised_at":1795483161296,"service":"chung-thuc","slips":1,"state":"waiting","token":"BDKRBE69ZS"}');
INSERT INTO request VALUES (63,426993706157639844,'ticket.issue:1795482881298:8',1795482881301,'ticket.issue',X'15C843EFB92CE5981D539E64BF79C22887375F42E4FB98CCF0C6D23B211CFDB6','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482840000,"to":1795483200000},"id":19,"issued_at":1795482881301,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795483181301,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"HJMXRRTF6R"}');
INSERT INTO request VALUES (64,-8724666602578725312,'ticket.issue:1795482901303:9',1795482901306,'ticket.issue',X'5E0950DC2A5DC886A66C6FBB75D6E00E8B953D7FE21296782D3B419EB10FB95B','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482900000,"to":1795484100000},"id":20,"issued_at":1795482901306,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795483201306,"service":"chinh-sach","slips":1,"state":"waiting","token":"PCQKMP7BRU"}');
INSERT INTO request VALUES (65,-1285421706626688687,'ticket.issue:1795482921308:10',1795482921311,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795483200000,"to":1795485000000},"id":21,"issued_at":1795482921311,"number":"H004","outcome":null,"priority_class":null,"promised_at":1795483821311,"service":"chung-thuc","slips":1,"state":"waiting","token":"CKZNQ4ARLK"}');
INSERT INTO request VALUES (66,7962164345760768394,'ticket.issue:1795482941313:11',1795482941316,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795484700000,"to":1795486800000},"id":22,"issued_at":1795482941316,"number":"L004","outcome":null,"priority_class":null,"promised_at":1795483841316,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"LG9KFHCHRR"}');
INSERT INTO request VALUES (67,-2893827813868366409,'ticket.issue:1795482961318:12',1795482961321,'ticket.issue',X'EA8DD63125CBC3AB81E0C0B76D47C90DE805F00FC58608900A0DBE989A3CFA69','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795484100000,"to":1795486200000},"id":23,"issued_at":1795482961321,"number":"U004","outcome":null,"priority_class":null,"promised_at":1795483861321,"service":"chinh-sach","slips":1,"state":"waiting","token":"ERKMGAPY5U"}');
INSERT INTO request VALUES (68,-5883390299492356166,'desk.next:1795482981371:13',1795482981372,'desk.next',X'6B212C088E9535C4050D85212B35DF082DAF4BF9CC30BDAD328B983D89E90223','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795482840000,"to":1795483800000},"finished":null,"id":18,"issued_at":1795482861296,"number":"H003","outcome":null,"priority_class":"priority","promised_at":1795483161296,"service":"chung-thuc","slips":1,"state":"called","token":"BDKRBE69ZS"}');
INSERT INTO request VALUES (69,-8584577834033085804,'desk.next:1795483001374:14',1795483001375,'desk.next',X'E59D24412340769D379F49696E60A47C51CF01AB9145B8A637E01FEADF6C09DE','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795482720000,"to":1795482900000},"finished":"H003","id":12,"issued_at":1795482741263,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795483641263,"service":"chung-thuc","slips":1,"state":"called","token":"U2LVUHRN68"}');
INSERT INTO request VALUES (70,-5947100772646436780,'desk.next:1795483021378:15',1795483021379,'desk.next',X'E59D24412340769D379F49696E60A47C51CF01AB9145B8A637E01FEADF6C09DE','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795482780000,"to":1795483800000},"finished":"H001","id":15,"issued_at":1795482801281,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795483701281,"service":"chung-thuc","slips":1,"state":"called","token":"5AE7R7D5T8"}');
INSERT INTO request VALUES (71,1586213845074898998,'desk.next:1795483041382:16',1795483041383,'desk.next',X'5815CA78CA914D8D222C2744AFF8F7926707F8407E62BFE9ADC726109459A308','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795482840000,"to":1795483200000},"finished":null,"id":19,"issued_at":1795482881301,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795483181301,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"HJMXRRTF6R"}');
INSERT INTO request VALUES (72,7830955516853135606,'desk.start:1795483061385:17',1795483061386,'desk.start',X'117E85CDEF0EEA705C88E64868929A5C7006E72524E39A2FEFB7F3584FB1B397','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795482840000,"to":1795483200000},"id":19,"issued_at":1795482881301,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795483181301,"service":"dang-ky-dat-dai","slips":1,"state":"serving","token":"HJMXRRTF6R"}');
INSERT INTO request VALUES (73,-8467602856909481022,'desk.finish:1795483501388:18',1795483501389,'desk.finish',X'05CFBB0FB8C1CDE006FDDC89309BEB812F866D7F7EDF67692926333A1F90A623','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795482840000,"to":1795483200000},"id":19,"issued_at":1795482881301,"number":"L003","outcome":"supplement","priority_class":"priority","promised_at":1795483181301,"service":"dang-ky-dat-dai","slips":1,"state":"done","token":"HJMXRRTF6R"}');
INSERT INTO request VALUES (74,-8965568728792863908,'visit.rate:1795483521391:19',1795483521392,'visit.rate',X'62E684C58B02BE56BE875B7F0AC6FF6F86BF32A75A15E71DEE3DF7C680F8E662','{"desk":"1","level":"dissatisfied"}');
INSERT INTO request VALUES (75,1513329052513940790,'desk.next:1795483541394:20',1795483541395,'desk.next',X'5815CA78CA914D8D222C2744AFF8F7926707F8407E62BFE9ADC726109459A308','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795482720000,"to":1795482900000},"finished":null,"id":13,"issued_at":1795482761269,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795483661269,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"EKEGZNCCSX"}');
INSERT INTO request VALUES (76,5526321065420868890,'desk.start:1795483561397:21',1795483561398,'desk.start',X'117E85CDEF0EEA705C88E64868929A5C7006E72524E39A2FEFB7F3584FB1B397','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795482720000,"to":1795482900000},"id":13,"issued_at":1795482761269,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795483661269,"service":"dang-ky-dat-dai","slips":1,"state":"serving","token":"EKEGZNCCSX"}');
INSERT INTO request VALUES (77,-4701374852955381716,'desk.finish:1795484001400:22',1795484001401,'desk.finish',X'36E71E1D98DB0AE79BB162832DAC9649C29EAAE61A5133CC598B3A6A4803D428','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795482720000,"to":1795482900000},"id":13,"issued_at":1795482761269,"number":"L001","outcome":"refused","priority_class":null,"promised_at":1795483661269,"service":"dang-ky-dat-dai","slips":1,"state":"done","token":"EKEGZNCCSX"}');
INSERT INTO request VALUES (78,-4512634022808286627,'visit.rate:1795484021403:23',1795484021404,'visit.rate',X'62E684C58B02BE56BE875B7F0AC6FF6F86BF32A75A15E71DEE3DF7C680F8E662','{"desk":"1","level":"dissatisfied"}');
INSERT INTO request VALUES (79,6591258619279624557,'desk.next:1795484041406:24',1795484041407,'desk.next',X'E18EE0535904B15E7E2D2BC9F9D860ABB243EEEC8963E57CCB82E75201891F9D','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795482900000,"to":1795484100000},"finished":null,"id":20,"issued_at":1795482901306,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795483201306,"service":"chinh-sach","slips":1,"state":"called","token":"PCQKMP7BRU"}');
INSERT INTO request VALUES (80,-1443429203962121529,'desk.recall:1795484061409:25',1795484061410,'desk.recall',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":2,"desk":"3","end_reason":null,"estimate":{"from":1795482900000,"to":1795484100000},"id":20,"issued_at":1795482901306,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795483201306,"service":"chinh-sach","slips":1,"state":"called","token":"PCQKMP7BRU"}');
INSERT INTO request VALUES (81,5936624019337989986,'desk.recall:1795484081412:26',1795484081413,'desk.recall',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":3,"desk":"3","end_reason":null,"estimate":{"from":1795482900000,"to":1795484100000},"id":20,"issued_at":1795482901306,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795483201306,"service":"chinh-sach","slips":1,"state":"called","token":"PCQKMP7BRU"}');
INSERT INTO request VALUES (82,1190813903778988299,'desk.absent:1795484162415:27',1795484162416,'desk.absent',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795482900000,"to":1795484100000},"id":20,"issued_at":1795482901306,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795483201306,"service":"chinh-sach","slips":1,"state":"absent","token":"PCQKMP7BRU"}');
INSERT INTO request VALUES (83,6798792804875525921,'desk.next:1795484182418:28',1795484182419,'desk.next',X'E18EE0535904B15E7E2D2BC9F9D860ABB243EEEC8963E57CCB82E75201891F9D','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795482780000,"to":1795484100000},"finished":null,"id":14,"issued_at":1795482781275,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795483681275,"service":"chinh-sach","slips":1,"state":"called","token":"6LLNWP9CY8"}');
INSERT INTO request VALUES (84,-4135432994379180252,'desk.start:1795484202421:29',1795484202422,'desk.start',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795482780000,"to":1795484100000},"id":14,"issued_at":1795482781275,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795483681275,"service":"chinh-sach","slips":1,"state":"serving","token":"6LLNWP9CY8"}');
INSERT INTO request VALUES (85,-9147177042763199632,'desk.next:1795484222424:30',1795484222425,'desk.next',X'5815CA78CA914D8D222C2744AFF8F7926707F8407E62BFE9ADC726109459A308','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795483200000,"to":1795484400000},"finished":null,"id":16,"issued_at":1795482821286,"number":"L002","outcome":null,"priority_class":null,"promised_at":1795483721286,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"P7QP9S4F3W"}');
INSERT INTO request VALUES (86,4293135243033470314,'day.close:1795484242434:31',1795484242435,'day.close',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-24","expired":7,"state":"closed","unrecorded":1}');
INSERT INTO request VALUES (87,-2646341350191420420,'ticket.issue:1795568282503:2',1795568282506,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568280000,"to":1795568400000},"id":24,"issued_at":1795568282506,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795569182506,"service":"ho-tich","slips":1,"state":"waiting","token":"GME2BDMVMJ"}');
INSERT INTO request VALUES (88,5034356416055733502,'ticket.issue:1795568302508:3',1795568302512,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568280000,"to":1795569000000},"id":25,"issued_at":1795568302512,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795569202512,"service":"ho-tich","slips":1,"state":"waiting","token":"AXE8APJ553"}');
INSERT INTO request VALUES (89,-5368254427076680573,'ticket.issue:1795568322514:4',1795568322517,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568280000,"to":1795569300000},"id":26,"issued_at":1795568322517,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795569222517,"service":"ho-tich","slips":1,"state":"waiting","token":"PXLQZNG37E"}');
INSERT INTO request VALUES (90,-806099002774182388,'ticket.issue:1795568342519:5',1795568342522,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568400000,"to":1795569300000},"id":27,"issued_at":1795568342522,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795569242522,"service":"ho-tich","slips":1,"state":"waiting","token":"7N6ZRKRVHC"}');
INSERT INTO request VALUES (91,-1457249126172320787,'ticket.issue:1795568362524:6',1795568362527,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":4,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569000000,"to":1795569900000},"id":28,"issued_at":1795568362527,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795569262527,"service":"ho-tich","slips":1,"state":"waiting","token":"ZDT35HFJSW"}');
INSERT INTO request VALUES (92,-8477188659789860494,'ticket.issue:1795568382529:7',1795568382532,'ticket.issue',X'B30EBDC20C35955279BFECE05BCDE22DE48CF92A320251C2A3AEEA8F597E538A','{"ahead":5,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569000000,"to":1795569900000},"id":29,"issued_at":1795568382532,"number":"A006","outcome":null,"priority_class":null,"promised_at":1795569282532,"service":"ho-tich","slips":1,"state":"waiting","token":"BFYN6FLV4A"}');
INSERT INTO request VALUES (93,-4054770634091640135,'ticket.issue:1795568402534:8',1795568402537,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":6,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"id":30,"issued_at":1795568402537,"number":"A007","outcome":null,"priority_class":null,"promised_at":1795569302537,"service":"ho-tich","slips":1,"state":"waiting","token":"BY8HUJJ2SL"}');
INSERT INTO request VALUES (94,1690439333887423192,'ticket.issue:1795568422539:9',1795568422542,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":7,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"id":31,"issued_at":1795568422542,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795569322542,"service":"ho-tich","slips":1,"state":"waiting","token":"ARPAXBYHV6"}');
INSERT INTO request VALUES (95,8783517866285780849,'ticket.issue:1795568442544:10',1795568442547,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":8,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569900000,"to":1795571100000},"id":32,"issued_at":1795568442547,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795569342547,"service":"ho-tich","slips":1,"state":"waiting","token":"SCE3MSXY6B"}');
INSERT INTO request VALUES (96,-20044967254396360,'ticket.issue:1795568462549:11',1795568462552,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568460000,"to":1795569300000},"id":33,"issued_at":1795568462552,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795569362552,"service":"chung-thuc","slips":1,"state":"waiting","token":"3CZMA8A9UD"}');
INSERT INTO request VALUES (97,-3957312640372588912,'ticket.issue:1795568482554:12',1795568482558,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568460000,"to":1795569300000},"id":34,"issued_at":1795568482558,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795569382558,"service":"chung-thuc","slips":1,"state":"waiting","token":"WNXVB2HHYQ"}');
INSERT INTO request VALUES (98,-5200576322869003687,'ticket.issue:1795568502560:13',1795568502563,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568460000,"to":1795568700000},"id":35,"issued_at":1795568502563,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795569402563,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"F69SYH8L5R"}');
INSERT INTO request VALUES (99,8965532314278986466,'ticket.issue:1795568522565:14',1795568522569,'ticket.issue',X'A7B1FF2BD551528A92DD14B5FE896CA324D30FB767D71AA63E79EA459756CFA5','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568520000,"to":1795569600000},"id":36,"issued_at":1795568522569,"number":"R001","outcome":null,"priority_class":null,"promised_at":1795569422569,"service":"xay-dung","slips":1,"state":"waiting","token":"CWTR33REVG"}');
INSERT INTO request VALUES (100,3911072477700246793,'ticket.issue:1795568542571:15',1795568542575,'ticket.issue',X'8E2FB988A4AD6252C74B61BE2E33318EADED04AEDFF2AD15425F0810B8EC869C','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568520000,"to":1795569600000},"id":37,"issued_at":1795568542575,"number":"C001","outcome":null,"priority_class":null,"promised_at":1795569442575,"service":"viec-khac","slips":1,"state":"waiting","token":"XDEVMW6MYR"}');
INSERT INTO request VALUES (101,9069760396183907853,'ticket.issue:1795568562577:16',1795568562581,'ticket.issue',X'D1CF167182A5687CF5A51BF54E9783849CB2CA01711546B1EF39869F5231F362','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568520000,"to":1795569300000},"id":38,"issued_at":1795568562581,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795568862581,"service":"ho-tich","slips":1,"state":"waiting","token":"VNM4AYC8GW"}');
INSERT INTO request VALUES (102,-3275740626566267410,'ticket.prioritise:1795568582594:17',1795568582595,'ticket.prioritise',X'85DADE1EEE9E75D8F24BFAFF975B5D0DA3C96C09089B301904EAC146D529D7BA','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"id":30,"issued_at":1795568402537,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568702537,"service":"ho-tich","slips":1,"state":"waiting","token":"BY8HUJJ2SL"}');
INSERT INTO request VALUES (103,2380286138874539997,'ticket.change_service:1795568602597:18',1795568602598,'ticket.change_service',X'C339F2260EF1990BFE8F7CE6492238161EED17041E251CA54D2DAA00355ECA60','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"id":31,"issued_at":1795568422542,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795569322542,"service":"y-te","slips":1,"state":"waiting","token":"ARPAXBYHV6"}');
INSERT INTO request VALUES (104,-1763223488134951240,'ticket.cancel:1795568622600:19',1795568622601,'ticket.cancel',X'F3949D6339ECF0289A41BE2768035F0DA3AD6D66F30134F195A972B33665C589','{"ahead":0,"calls":0,"desk":null,"end_reason":"asked","estimate":{"from":1795569900000,"to":1795571100000},"id":32,"issued_at":1795568442547,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795569342547,"service":"ho-tich","slips":1,"state":"cancelled","token":"SCE3MSXY6B"}');
INSERT INTO request VALUES (105,-1611894485565421461,'ticket.reprint:1795568642604:20',1795568642605,'ticket.reprint',X'8FD53248A88894B0F9328C7CE9D6F278576953C9DF93F471E669BA30DFD90229','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568280000,"to":1795568400000},"id":24,"issued_at":1795568282506,"job":43,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795569182506,"service":"ho-tich","slips":2,"state":"waiting","token":"GME2BDMVMJ"}');
INSERT INTO request VALUES (106,7238075666590549279,'desk.next:1795568662609:21',1795568662610,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"finished":null,"id":30,"issued_at":1795568402537,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568702537,"service":"ho-tich","slips":1,"state":"called","token":"BY8HUJJ2SL"}');
INSERT INTO request VALUES (107,5001696219052095292,'desk.recall:1795568682612:22',1795568682613,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"id":30,"issued_at":1795568402537,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568702537,"service":"ho-tich","slips":1,"state":"called","token":"BY8HUJJ2SL"}');
INSERT INTO request VALUES (108,3863644861939223229,'desk.recall:1795568702615:23',1795568702616,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"id":30,"issued_at":1795568402537,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568702537,"service":"ho-tich","slips":1,"state":"called","token":"BY8HUJJ2SL"}');
INSERT INTO request VALUES (109,9104894003595789162,'desk.absent:1795568783618:24',1795568783619,'desk.absent',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"id":30,"issued_at":1795568402537,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568702537,"service":"ho-tich","slips":1,"state":"absent","token":"BY8HUJJ2SL"}');
INSERT INTO request VALUES (110,6163739915628635444,'desk.next:1795568803621:25',1795568803622,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568520000,"to":1795569300000},"finished":null,"id":38,"issued_at":1795568562581,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795568862581,"service":"ho-tich","slips":1,"state":"called","token":"VNM4AYC8GW"}');
INSERT INTO request VALUES (111,1848774652661319039,'desk.start:1795568823624:26',1795568823625,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568520000,"to":1795569300000},"id":38,"issued_at":1795568562581,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795568862581,"service":"ho-tich","slips":1,"state":"serving","token":"VNM4AYC8GW"}');
INSERT INTO request VALUES (112,-405704427636588815,'desk.park:1795568843627:27',1795568843628,'desk.park',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795568520000,"to":1795569300000},"id":38,"issued_at":1795568562581,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795568862581,"service":"ho-tich","slips":1,"state":"parked","token":"VNM4AYC8GW"}');
INSERT INTO request VALUES (113,171890157764910670,'ticket.return:1795568863630:28',1795568863631,'ticket.return',X'B584F350B21322648A8F31508C4276147461A63FD6605A01A8F6C77EED28AA53','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"id":30,"issued_at":1795568402537,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568702537,"service":"ho-tich","slips":1,"state":"waiting","token":"BY8HUJJ2SL"}');
INSERT INTO request VALUES (114,4552193584028740246,'desk.next:1795568883633:29',1795568883634,'desk.next',X'645FAA320CE90ABC3E7D0E5A7467AEF0BBD74AF4AE9BDB189042EE8BC34D0A0C','{"ahead":0,"calls":4,"desk":"5","end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"finished":null,"id":30,"issued_at":1795568402537,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568702537,"service":"ho-tich","slips":1,"state":"called","token":"BY8HUJJ2SL"}');
INSERT INTO request VALUES (115,-3244552694681262875,'desk.finish:1795568903636:30',1795568903637,'desk.finish',X'10FD911C8D98AB3B41516A365969D2AC130CF8F0A465A5EDF54E90BF90C66870','{"ahead":0,"calls":4,"desk":null,"end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"id":30,"issued_at":1795568402537,"number":"A007","outcome":"accepted","priority_class":"priority","promised_at":1795568702537,"service":"ho-tich","slips":1,"state":"done","token":"BY8HUJJ2SL"}');
INSERT INTO request VALUES (116,-7602104296927949606,'desk.next:1795568923640:31',1795568923641,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568280000,"to":1795568400000},"finished":null,"id":24,"issued_at":1795568282506,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795569182506,"service":"ho-tich","slips":2,"state":"called","token":"GME2BDMVMJ"}');
INSERT INTO request VALUES (117,8980593180839343860,'desk.recall:1795568943643:32',1795568943644,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795568280000,"to":1795568400000},"id":24,"issued_at":1795568282506,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795569182506,"service":"ho-tich","slips":2,"state":"called","token":"GME2BDMVMJ"}');
INSERT INTO request VALUES (118,-2822737899754976080,'desk.recall:1795568963646:33',1795568963647,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795568280000,"to":1795568400000},"id":24,"issued_at":1795568282506,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795569182506,"service":"ho-tich","slips":2,"state":"called","token":"GME2BDMVMJ"}');
INSERT INTO request VALUES (119,4947332247372374654,'desk.absent:1795569044649:34',1795569044650,'desk.absent',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795568280000,"to":1795568400000},"id":24,"issued_at":1795568282506,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795569182506,"service":"ho-tich","slips":2,"state":"absent","token":"GME2BDMVMJ"}');
INSERT INTO request VALUES (120,3199284185546166071,'desk.next:1795569064652:35',1795569064653,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568280000,"to":1795569000000},"finished":null,"id":25,"issued_at":1795568302512,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795569202512,"service":"ho-tich","slips":1,"state":"called","token":"AXE8APJ553"}');
INSERT INTO request VALUES (121,5710270043161625361,'desk.transfer:1795569084655:36',1795569084656,'desk.transfer',X'C59095470B29D12F4CF572D9093B0112F5349869D8E0BCEE78F98B8CE130ED7C','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795568280000,"to":1795569000000},"id":25,"issued_at":1795568302512,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795569202512,"service":"ho-tich","slips":1,"state":"waiting","token":"AXE8APJ553"}');
INSERT INTO request VALUES (122,-1494092680496408228,'desk.next:1795569104658:37',1795569104659,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568280000,"to":1795569300000},"finished":null,"id":26,"issued_at":1795568322517,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795569222517,"service":"ho-tich","slips":1,"state":"called","token":"PXLQZNG37E"}');
INSERT INTO request VALUES (123,-3959635416934969727,'desk.start:1795569124661:38',1795569124662,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568280000,"to":1795569300000},"id":26,"issued_at":1795568322517,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795569222517,"service":"ho-tich","slips":1,"state":"serving","token":"PXLQZNG37E"}');
INSERT INTO request VALUES (124,-2993531603331945590,'desk.transfer:1795569144664:39',1795569144665,'desk.transfer',X'D7742ECDE8839945218E372F4906F39D6956035ACDCBC38105EBF4102FF838B9','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795568280000,"to":1795569300000},"id":26,"issued_at":1795568322517,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795569222517,"service":"chung-thuc","slips":1,"state":"waiting","token":"PXLQZNG37E"}');
INSERT INTO request VALUES (125,-5334740326247630079,'desk.next:1795569164667:40',1795569164668,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568400000,"to":1795569300000},"finished":null,"id":27,"issued_at":1795568342522,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795569242522,"service":"ho-tich","slips":1,"state":"called","token":"7N6ZRKRVHC"}');
INSERT INTO request VALUES (126,6793084115528166059,'desk.undo:1795569184670:41',1795569184671,'desk.undo',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568400000,"to":1795569300000},"id":27,"issued_at":1795568342522,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795569242522,"service":"ho-tich","slips":1,"state":"waiting","token":"7N6ZRKRVHC"}');
INSERT INTO request VALUES (127,-5309005468728332197,'desk.next:1795569204673:42',1795569204674,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568400000,"to":1795569300000},"finished":null,"id":27,"issued_at":1795568342522,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795569242522,"service":"ho-tich","slips":1,"state":"called","token":"7N6ZRKRVHC"}');
INSERT INTO request VALUES (128,-7937481666570113826,'desk.start:1795569224676:43',1795569224677,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568400000,"to":1795569300000},"id":27,"issued_at":1795568342522,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795569242522,"service":"ho-tich","slips":1,"state":"serving","token":"7N6ZRKRVHC"}');
INSERT INTO request VALUES (129,6156986218772883443,'visit.rate:1795569244679:44',1795569244680,'visit.rate',X'6352FA24C83A0AA52FF3FD3B19FBF1F78BD16A47B2B42B1F6BDB3E4D19F95B6D','{"desk":"5","level":"dissatisfied"}');
INSERT INTO request VALUES (130,-3222427954718808439,'visit.rate:1795569264682:45',1795569264683,'visit.rate',X'2FD67A958EDF9043CEAB05FADEB0A17E8A62FD0EA18798883FED7D295794E67A','{"desk":"5","level":"very_satisfied"}');
INSERT INTO request VALUES (131,2136928698245486491,'desk.next:1795569284685:46',1795569284686,'desk.next',X'6B212C088E9535C4050D85212B35DF082DAF4BF9CC30BDAD328B983D89E90223','{"ahead":0,"calls":2,"desk":"6","end_reason":null,"estimate":{"from":1795568280000,"to":1795569300000},"finished":null,"id":26,"issued_at":1795568322517,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795569222517,"service":"chung-thuc","slips":1,"state":"called","token":"PXLQZNG37E"}');
INSERT INTO request VALUES (132,7750917400532237395,'desk.finish:1795569304688:47',1795569304689,'desk.finish',X'B8E89BE78676B2E9146F1BF7DD267D7E38D953DA1CC8A1B895FBE58453E7446A','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795568280000,"to":1795569300000},"id":26,"issued_at":1795568322517,"number":"A003","outcome":"result_returned","priority_class":null,"promised_at":1795569222517,"service":"chung-thuc","slips":1,"state":"done","token":"PXLQZNG37E"}');
INSERT INTO request VALUES (133,482717378378518452,'desk.next:1795569324692:48',1795569324693,'desk.next',X'6B212C088E9535C4050D85212B35DF082DAF4BF9CC30BDAD328B983D89E90223','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795568460000,"to":1795569300000},"finished":null,"id":33,"issued_at":1795568462552,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795569362552,"service":"chung-thuc","slips":1,"state":"called","token":"3CZMA8A9UD"}');
INSERT INTO request VALUES (134,-8525356466402862497,'desk.recall:1795569344695:49',1795569344696,'desk.recall',X'D928CBD44E7FA7C8C0F3543D946B99F85161CA9CCA3655C417E6CEE3F8A4A232','{"ahead":0,"calls":2,"desk":"6","end_reason":null,"estimate":{"from":1795568460000,"to":1795569300000},"id":33,"issued_at":1795568462552,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795569362552,"service":"chung-thuc","slips":1,"state":"called","token":"3CZMA8A9UD"}');
INSERT INTO request VALUES (135,-5901860728536919045,'desk.recall:1795569364698:50',1795569364699,'desk.recall',X'D928CBD44E7FA7C8C0F3543D946B99F85161CA9CCA3655C417E6CEE3F8A4A232','{"ahead":0,"calls":3,"desk":"6","end_reason":null,"estimate":{"from":1795568460000,"to":1795569300000},"id":33,"issued_at":1795568462552,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795569362552,"service":"chung-thuc","slips":1,"state":"called","token":"3CZMA8A9UD"}');
INSERT INTO request VALUES (136,-3899399353829799881,'desk.pause:1795569384701:51',1795569384702,'desk.pause',X'0DB202747C65FC3C5E5F2F9D349271BCE23D463DBD8511B6374056DB68B16DD4','{"desk":"4","officer":"q4","state":"paused","ticket":null}');
INSERT INTO request VALUES (137,2402944519141734557,'desk.serve_now:1795569404704:52',1795569404705,'desk.serve_now',X'2544045CF8EEB1A2AD6032CCD39B33277EF8183CF856D57FF235BC78B74CFE66','{"ahead":0,"calls":1,"desk":"2","end_reason":null,"estimate":null,"id":39,"issued_at":1795569404705,"number":"C002","outcome":null,"priority_class":null,"promised_at":1795570304705,"service":"thanh-tra","slips":0,"state":"serving","token":"X5L5XPM6JZ"}');
INSERT INTO request VALUES (138,-8731626915948544456,'desk.finish:1795569424709:53',1795569424710,'desk.finish',X'DBBFAD9A1FF465EE179AA650F250927BED95B4538442FE76F96C0C15286B87FC','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":null,"id":39,"issued_at":1795569404705,"number":"C002","outcome":"left","priority_class":null,"promised_at":1795570304705,"service":"thanh-tra","slips":0,"state":"done","token":"X5L5XPM6JZ"}');
INSERT INTO request VALUES (139,-1725973080981576585,'ticket.reprint:1795569444712:54',1795569444713,'ticket.reprint',X'5CBEF67D1FFE6B349BCD43DE501F6AD6548D8E68690BBE25F316EF1AA76FCDFD','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795568280000,"to":1795569000000},"id":25,"issued_at":1795568302512,"job":44,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795569202512,"service":"ho-tich","slips":2,"state":"waiting","token":"AXE8APJ553"}');
INSERT INTO request VALUES (140,-8100947033386882645,'help.call:1795569464736:55',1795569464737,'help.call',X'940843CA027759A35DFBEFF89BE0260FB026A9EDB84ADD8C20F8446DF8C34CF7','{"called":true,"terminal":"kiosk:k1"}');
INSERT INTO request VALUES (141,-5983852171431950831,'alert.acknowledge:1795571284755:56',1795571284756,'alert.acknowledge',X'CE34F93780F11DDF790BFD1CC3EB14A3B3D0279F15DD3AB6E1E83272F91B11D0','{"acknowledged":true,"alert":11}');
INSERT INTO request VALUES (142,2751089677158381829,'ticket.issue:1795571304758:57',1795571304761,'ticket.issue',X'C1E41C2D9496BC323052421FC99753ECAD2FF21F34976D4F935266E1B33C00DF','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795572000000,"to":1795573200000},"id":40,"issued_at":1795571304761,"number":"A011","outcome":null,"priority_class":null,"promised_at":1795572204761,"service":"kinh-te","slips":1,"state":"waiting","token":"6973FNGU3U"}');
INSERT INTO request VALUES (143,2858423431511498764,'ticket.issue:1795571324763:58',1795571324766,'ticket.issue',X'E0AD7BF5113435DB5B6EF6B92F1A457F6431F2805747C43F9ADD83E207678367','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795571280000,"to":1795572000000},"id":41,"issued_at":1795571324766,"number":"C003","outcome":null,"priority_class":null,"promised_at":1795572224766,"service":"thi-dua","slips":1,"state":"waiting","token":"PCPNUA465W"}');
INSERT INTO rollup VALUES (1,'chung-thuc','ttpvhcc','',1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO rollup VALUES (1,'ho-tich','ttpvhcc','',8,2,2,2,1,122091,61055,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2);
INSERT INTO rollup VALUES (1,'ho-tich','ttpvhcc','priority',1,1,1,1,1,44,44,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup VALUES (1,'y-te','ttpvhcc','',1,1,1,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup VALUES (2,'chinh-sach','ttpvhcc','',3,1,0,1,0,1401144,1401144,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup VALUES (2,'chinh-sach','ttpvhcc','priority',1,1,0,1,1,1140101,1140101,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup VALUES (2,'chung-thuc','ttpvhcc','',3,2,2,2,1,480210,260112,0,0,0,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2);
INSERT INTO rollup VALUES (2,'chung-thuc','ttpvhcc','priority',1,1,1,1,1,120076,120076,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup VALUES (2,'dang-ky-dat-dai','ttpvhcc','',3,2,1,2,1,2181265,1401139,0,0,0,0,0,0,0,0,0,0,0,1,1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2);
INSERT INTO rollup VALUES (2,'dang-ky-dat-dai','ttpvhcc','priority',1,1,1,1,1,160082,160082,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup_ending VALUES (1,'chung-thuc','ttpvhcc','','expired','day_closed',1);
INSERT INTO rollup_ending VALUES (1,'ho-tich','ttpvhcc','','cancelled','asked',1);
INSERT INTO rollup_ending VALUES (1,'ho-tich','ttpvhcc','','done','accepted',1);
INSERT INTO rollup_ending VALUES (1,'ho-tich','ttpvhcc','','expired','day_closed',6);
INSERT INTO rollup_ending VALUES (1,'ho-tich','ttpvhcc','priority','expired','day_closed',1);
INSERT INTO rollup_ending VALUES (1,'y-te','ttpvhcc','','done','advice',1);
INSERT INTO rollup_ending VALUES (2,'chinh-sach','ttpvhcc','','done','unrecorded',1);
INSERT INTO rollup_ending VALUES (2,'chinh-sach','ttpvhcc','','expired','day_closed',2);
INSERT INTO rollup_ending VALUES (2,'chinh-sach','ttpvhcc','priority','expired','day_closed',1);
INSERT INTO rollup_ending VALUES (2,'chung-thuc','ttpvhcc','','done','result_returned',1);
INSERT INTO rollup_ending VALUES (2,'chung-thuc','ttpvhcc','','expired','day_closed',2);
INSERT INTO rollup_ending VALUES (2,'chung-thuc','ttpvhcc','priority','done','result_returned',1);
INSERT INTO rollup_ending VALUES (2,'dang-ky-dat-dai','ttpvhcc','','done','refused',1);
INSERT INTO rollup_ending VALUES (2,'dang-ky-dat-dai','ttpvhcc','','expired','day_closed',2);
INSERT INTO rollup_ending VALUES (2,'dang-ky-dat-dai','ttpvhcc','priority','done','supplement',1);
INSERT INTO paper VALUES ('p1',1795396321206,1,13,1612,NULL,NULL,NULL,NULL,80000,576);
INSERT INTO printer_probe VALUES ('p1','tcp://127.0.0.1:9100',1795569444734,1,1,0,'16 12 12 12');
INSERT INTO rating VALUES (9,1,1,'y-te','5','very_satisfied',1795395661121,'kiosk:k1');
INSERT INTO rating VALUES (13,1,2,'dang-ky-dat-dai','1','dissatisfied',1795484021404,'pad:1');
INSERT INTO rating VALUES (19,1,2,'dang-ky-dat-dai','1','dissatisfied',1795483521392,'pad:1');
INSERT INTO rating VALUES (27,1,3,'ho-tich','5','very_satisfied',1795569264683,'pad:1');
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
CREATE INDEX rating_of_day ON rating (day, service, desk, level);
PRAGMA user_version = 6;
COMMIT;
