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
CREATE TABLE device (
    code TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('printer', 'sign', 'speaker')),
    zone TEXT, desk TEXT, settings TEXT NOT NULL, retired_at INTEGER
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
INSERT INTO _sqlite_migrations VALUES (1,'motcua','0001_first','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (2,'motcua','0002_lean','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (3,'motcua','0003_rollup','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (4,'motcua','0004_paper','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (5,'motcua','0005_rating','2026-11-23 00:00');
INSERT INTO meta VALUES ('clock','{"anchor":1795399200000,"rate":1.0,"start":1795395600000}');
INSERT INTO meta VALUES ('clock_reference','{"boot":"00000000-0000-4000-8000-000000000000","offset":1795399199999}');
INSERT INTO meta VALUES ('node','c1326136');
INSERT INTO centre VALUES (1,'dan-hai',2,1795395661153,'{"agency":[{"code":"vpdk-dat-dai","name":{"en":"Land Registration Office, branch","vi":"Chi nhánh Văn phòng Đăng ký đất đai"}},{"code":"ubnd-xa","name":{"en":"Commune People''s Committee","vi":"UBND xã"}},{"code":"van-hoa-xa-hoi","name":{"en":"Culture and Social Affairs Division","vi":"Phòng Văn hóa – Xã hội"}},{"code":"kinh-te","name":{"en":"Economic Division","vi":"Phòng Kinh tế"}},{"code":"tu-phap","name":{"en":"Commune Justice","vi":"Tư pháp xã"}}],"centre":{"authority":{"en":"People''s Committee of Đan Hải Commune","vi":"UBND xã Đan Hải"},"code":"dan-hai","hotline":null,"hours":{"fri":[[450,690],[810,1050]],"mon":[[450,690],[810,1050]],"sat":[],"sun":[],"thu":[[450,690],[810,1050]],"tue":[[450,690],[810,1050]],"wed":[[450,690],[810,1050]]},"languages":["vi","en"],"name":{"en":"Đan Hải Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã Đan Hải"},"notice":{"en":"Please have your papers ready. Thank you.","vi":"Mời chuẩn bị sẵn giấy tờ khi đến lượt. Xin cảm ơn."},"rules":{"absent_min_calls":2,"absent_min_s":60,"appointment_early_min":10,"appointment_late_min":10,"desk_idle_alert_min":5,"early_issue_min":30,"help_penalty_min":10,"last_issue_min":0,"late_slip_min":10,"priority_target_min":5,"return_grace_min":15,"return_penalty_min":5,"wait_alert_min":30,"walk_in_target_min":15},"simulation":false,"timezone":"Asia/Ho_Chi_Minh","unit":"ttpvhcc"},"closure":[{"date":"2027-01-01","reason":{"en":"New Year''s Day","vi":"Nghỉ Tết Dương lịch"},"services":null},{"date":"2027-02-04","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-05","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-08","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-09","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-10","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-04-16","reason":{"en":"Hung Kings'' Commemoration Day","vi":"Nghỉ Giỗ Tổ Hùng Vương"},"services":null},{"date":"2027-04-30","reason":{"en":"Reunification Day","vi":"Nghỉ Ngày Chiến thắng"},"services":null},{"date":"2027-05-03","reason":{"en":"International Labour Day (in lieu)","vi":"Nghỉ bù Ngày Quốc tế lao động"},"services":null},{"date":"2027-09-02","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null},{"date":"2027-09-03","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null}],"counter":[{"agency":"vpdk-dat-dai","code":"1","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"zone":"sanh"},{"agency":"ubnd-xa","code":"2","name":{"en":"Awards, inspection, guidance","vi":"Thi đua khen thưởng – Thanh tra – Hướng dẫn"},"zone":"sanh"},{"agency":"van-hoa-xa-hoi","code":"3","name":{"en":"Culture, social policy, labour","vi":"Văn hóa – Chính sách – Lao động"},"zone":"sanh"},{"agency":"kinh-te","code":"4","name":{"en":"Land, building, agriculture","vi":"Đất đai – Xây dựng – Nông nghiệp"},"zone":"sanh"},{"agency":"ubnd-xa","code":"5","name":{"en":"Civil status, business, education, health","vi":"Hộ tịch – Kinh tế – Giáo dục – Y tế"},"zone":"sanh"},{"agency":"tu-phap","code":"6","name":{"en":"Certification","vi":"Chứng thực"},"zone":"sanh"}],"desk":[{"code":"1","counter":"1","priority_only":false},{"code":"2","counter":"2","priority_only":false},{"code":"3","counter":"3","priority_only":false},{"code":"4","counter":"4","priority_only":false},{"code":"5","counter":"5","priority_only":false},{"code":"6","counter":"6","priority_only":false}],"desk_service":[{"desk":"1","rank":0,"service":"dang-ky-dat-dai"},{"desk":"2","rank":0,"service":"thi-dua"},{"desk":"2","rank":0,"service":"thanh-tra"},{"desk":"2","rank":0,"service":"viec-khac"},{"desk":"3","rank":0,"service":"chinh-sach"},{"desk":"3","rank":0,"service":"lao-dong"},{"desk":"3","rank":0,"service":"van-hoa"},{"desk":"3","rank":1,"service":"viec-khac"},{"desk":"4","rank":0,"service":"dat-dai"},{"desk":"4","rank":0,"service":"xay-dung"},{"desk":"4","rank":0,"service":"nong-nghiep"},{"desk":"4","rank":1,"service":"viec-khac"},{"desk":"5","rank":0,"service":"ho-tich"},{"desk":"5","rank":0,"service":"kinh-te"},{"desk":"5","rank":0,"service":"giao-duc"},{"desk":"5","rank":0,"service":"y-te"},{"desk":"5","rank":1,"service":"chung-thuc"},{"desk":"6","rank":0,"service":"chung-thuc"},{"desk":"6","rank":1,"service":"ho-tich"}],"display":[{"code":"hall","zone":"sanh"}],"keypad":[],"keypad_profile":[],"kiosk":[{"code":"k1","languages":["vi","en"],"printer":"p1","role":"all","zone":"sanh"}],"officer":[{"code":"q1","home_agency":"vpdk-dat-dai","name":"Cán bộ quầy 1","role":"officer","services":null,"staff_type":"seconded","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q2","home_agency":"ubnd-xa","name":"Cán bộ quầy 2","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q3","home_agency":"van-hoa-xa-hoi","name":"Cán bộ quầy 3","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q4","home_agency":"kinh-te","name":"Cán bộ quầy 4","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q5","home_agency":"ubnd-xa","name":"Cán bộ quầy 5","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q6","home_agency":"tu-phap","name":"Cán bộ quầy 6","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"hd1","home_agency":"ubnd-xa","name":"Người hướng dẫn","role":"guide","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"gs1","home_agency":"ubnd-xa","name":"Người giám sát","role":"supervisor","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null}],"printer":[{"code":"p1","codepage":null,"encoding":"bitmap","fallback":"p2","feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"},{"code":"p2","codepage":null,"encoding":"bitmap","fallback":null,"feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"}],"priority_class":[{"code":"priority","large_print":true,"name":{"en":"Priority","vi":"Diện ưu tiên"},"target_min":5,"who":{"en":"Aged 60 or over, pregnant, or with a disability","vi":"Người từ đủ 60 tuổi trở lên, phụ nữ mang thai, người khuyết tật"}}],"protocol":[],"rating_pad":[],"scanner":[],"series":[{"code":"a","prefix":"A","width":3},{"code":"h","prefix":"H","width":3},{"code":"r","prefix":"R","width":3},{"code":"l","prefix":"L","width":3},{"code":"u","prefix":"U","width":3},{"code":"c","prefix":"C","width":3}],"service":[{"agency":"ubnd-xa","at_kiosk":true,"code":"ho-tich","default_outcome":null,"guidance":false,"hint":{"en":"birth, marriage, death","vi":"khai sinh, kết hôn, khai tử"},"hours":null,"name":{"en":"Civil status","vi":"Hộ tịch"},"prior_min":12,"quota":null,"series":"a","target_min":15,"unit":"ttpvhcc","words":["trích lục","giám hộ","nhận cha mẹ con","xác nhận tình trạng hôn nhân","nuôi con nuôi"],"zone":"sanh"},{"agency":"tu-phap","at_kiosk":true,"code":"chung-thuc","default_outcome":"result_returned","guidance":false,"hint":{"en":"certified copies, signatures","vi":"sao y, chữ ký (hay gọi là công chứng)"},"hours":null,"name":{"en":"Certification","vi":"Chứng thực"},"prior_min":7,"quota":null,"series":"h","target_min":15,"unit":"ttpvhcc","words":["bản sao","photo","hợp đồng","di chúc","ủy quyền","phân chia di sản"],"zone":"sanh"},{"agency":"vpdk-dat-dai","at_kiosk":true,"code":"dang-ky-dat-dai","default_outcome":null,"guidance":false,"hint":{"en":"land certificate, sale, inheritance","vi":"sổ đỏ, mua bán, thừa kế đất"},"hours":null,"name":{"en":"Land registration","vi":"Đăng ký đất đai"},"prior_min":15,"quota":null,"series":"l","target_min":15,"unit":"ttpvhcc","words":["sang tên","tặng cho","tách thửa","hợp thửa","thế chấp","cấp đổi","biến động"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"dat-dai","default_outcome":null,"guidance":false,"hint":{"en":"first certificate, allocation, disputes","vi":"sổ đỏ lần đầu, giao đất, tranh chấp"},"hours":null,"name":{"en":"Land","vi":"Đất đai"},"prior_min":15,"quota":null,"series":"r","target_min":15,"unit":"ttpvhcc","words":["chuyển mục đích","thuê đất","hòa giải","đính chính","quy hoạch"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"chinh-sach","default_outcome":null,"guidance":false,"hint":{"en":"allowances, merit, social aid","vi":"trợ cấp, người có công, bảo trợ"},"hours":null,"name":{"en":"Social policy","vi":"Chính sách – xã hội"},"prior_min":12,"quota":null,"series":"u","target_min":15,"unit":"ttpvhcc","words":["hưu trí xã hội","khuyết tật","mai táng","liệt sĩ","thương binh"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"xay-dung","default_outcome":null,"guidance":false,"hint":{"en":"building permits, repairs","vi":"giấy phép xây dựng, sửa nhà"},"hours":null,"name":{"en":"Building","vi":"Xây dựng"},"prior_min":15,"quota":null,"series":"r","target_min":15,"unit":"ttpvhcc","words":["nhà ở riêng lẻ","gia hạn giấy phép","điều chỉnh giấy phép"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"kinh-te","default_outcome":null,"guidance":false,"hint":{"en":"household businesses","vi":"hộ kinh doanh"},"hours":null,"name":{"en":"Business","vi":"Kinh tế"},"prior_min":12,"quota":null,"series":"a","target_min":15,"unit":"ttpvhcc","words":["đăng ký kinh doanh","mở quán","hợp tác xã"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"lao-dong","default_outcome":null,"guidance":false,"hint":{"en":"employment, poor households","vi":"việc làm, hộ nghèo"},"hours":null,"name":{"en":"Labour and social affairs","vi":"Lao động – thương binh và xã hội"},"prior_min":12,"quota":null,"series":"u","target_min":15,"unit":"ttpvhcc","words":["giảm nghèo","hộ cận nghèo","trẻ em"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"nong-nghiep","default_outcome":null,"guidance":false,"hint":{"en":"crops, livestock, environment","vi":"trồng trọt, chăn nuôi, môi trường"},"hours":null,"name":{"en":"Agriculture and environment","vi":"Nông nghiệp – môi trường"},"prior_min":12,"quota":null,"series":"r","target_min":15,"unit":"ttpvhcc","words":["thủy sản","thiên tai","thủy lợi"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"giao-duc","default_outcome":null,"guidance":false,"hint":{"en":"kindergarten, help for pupils","vi":"mầm non, hỗ trợ học sinh"},"hours":null,"name":{"en":"Education","vi":"Giáo dục"},"prior_min":10,"quota":null,"series":"a","target_min":15,"unit":"ttpvhcc","words":["ăn trưa","trường học","học phí"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"y-te","default_outcome":null,"guidance":false,"hint":{},"hours":null,"name":{"en":"Health","vi":"Y tế"},"prior_min":10,"quota":null,"series":"a","target_min":15,"unit":"ttpvhcc","words":["sức khỏe","an toàn thực phẩm"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"van-hoa","default_outcome":null,"guidance":false,"hint":{"en":"festivals, libraries, game rooms","vi":"lễ hội, thư viện, trò chơi điện tử"},"hours":null,"name":{"en":"Culture","vi":"Văn hóa"},"prior_min":10,"quota":null,"series":"u","target_min":15,"unit":"ttpvhcc","words":["thể thao","karaoke","gia đình văn hóa"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thi-dua","default_outcome":null,"guidance":false,"hint":{"en":"certificates of merit, titles","vi":"giấy khen, danh hiệu"},"hours":null,"name":{"en":"Awards","vi":"Thi đua, khen thưởng"},"prior_min":10,"quota":null,"series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thanh-tra","default_outcome":null,"guidance":false,"hint":{"en":"complaints, denunciations","vi":"khiếu nại, tố cáo"},"hours":null,"name":{"en":"Inspection","vi":"Thanh tra"},"prior_min":20,"quota":null,"series":"c","target_min":15,"unit":"ttpvhcc","words":["tiếp công dân","phản ánh","kiến nghị"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"viec-khac","default_outcome":null,"guidance":true,"hint":{},"hours":null,"name":{"en":"Something else, or not sure","vi":"Việc khác, hoặc tôi chưa rõ"},"prior_min":5,"quota":null,"series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"}],"sign":[{"address":1,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s1","desk":"1","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":2,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s2","desk":"2","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":3,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s3","desk":"3","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":4,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s4","desk":"4","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":5,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s5","desk":"5","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":6,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s6","desk":"6","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null}],"speaker":[{"code":"loa","device":"default","kiosk":null,"quiet":[],"volume":100,"zone":"sanh"}],"unit":[{"code":"ttpvhcc","name":{"en":"Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã"}}],"zone":[{"code":"sanh","name":{"en":"Hall","vi":"Sảnh"}}]}');
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
INSERT INTO officer VALUES ('extra','Cán bộ tăng cường','ttpvhcc',NULL,'own','officer',NULL,NULL,'WhwV2F6jFGPrZOr4IDxxyZeH/zHrN+LTdh7rUGsUaqca8oWY2uduRTqR7s03Ml+5DzQC/eXPG0vP8uJuH78Z7vSZH7hWBuXdBUWmV6LrJNA=',0,NULL,'added',NULL);
INSERT INTO officer VALUES ('gs1','Người giám sát','ttpvhcc','ubnd-xa','own','supervisor',NULL,NULL,NULL,0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('hd1','Người hướng dẫn','ttpvhcc','ubnd-xa','own','guide',NULL,NULL,NULL,0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q1','Cán bộ quầy 1','ttpvhcc','vpdk-dat-dai','seconded','officer',NULL,NULL,'VqKINxaqcvFSrocRbY9Kr0d0fvoj6zy9t2nI+wiq77LLuY26SzkzqIdvT+JG31RJGOO9q5o7hEsV9DKRU2rLZYK1KLgUD7MT5+SlboGMSVM=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q2','Cán bộ quầy 2','ttpvhcc','ubnd-xa','own','officer',NULL,NULL,'Ypz3l6xXcXOuKPWemulDepCFdXLFnTHFq9mKBONRE7ThHkTCG+/EYOu+9qbYoRN77IL03PI8dxcshnCKtFDWuTxybaygnVMASEWOdkSsnMI=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q3','Cán bộ quầy 3','ttpvhcc','van-hoa-xa-hoi','own','officer',NULL,NULL,'bUbR6mfj0lfPhzjkMb+BJSvqj9T8qHYQXg7N5SnN5+toIJRdpInrodePLsz7OU8ACZzT4SeDCQ3JFnLFFtkDa1jORmWkKY1pJsx0H+xni6Q=',1,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q4','Cán bộ quầy 4','ttpvhcc','kinh-te','own','officer',NULL,NULL,'BivMsGabhkY8s3hvYrdKD1mTPW/BR1a72TKA+6iO6wSFRqmdpD4fTRhRcHzeTH9hu6YGb/6ABTlO2shi2lHznMjB40gcCHz2PY1wJNX5+DQ=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q5','Cán bộ quầy 5','ttpvhcc','ubnd-xa','own','officer',NULL,NULL,'hXU6a9DH0dXIkjpdO9KrVArQHaIJjFHa72sYYqbC22nNcJSrMW4iGu/L/QF+NmIejRfkopY0k4CG17dWu0jS6RagvmG7+RuTQv6X/PiNJBQ=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q6','Cán bộ quầy 6','ttpvhcc','tu-phap','own','officer',NULL,NULL,'TwV78mdrLc3ZswP31YojeMo9xcyGRhldVLgfmO3adHAnBKMC3ImAYvxjq7uSaiWckmeV6eCjfhGuwbWVY/gHQ/EP/NZMXuRcjf2ut1C1kg0=',0,NULL,'centre',NULL);
INSERT INTO officer_service VALUES ('q2','viec-khac');
INSERT INTO desk VALUES ('1','1',0,0,'open',1795568242461,NULL,NULL);
INSERT INTO desk VALUES ('2','2',0,1,'open',1795568242471,NULL,NULL);
INSERT INTO desk VALUES ('3','3',0,2,'closed',1795484242431,NULL,NULL);
INSERT INTO desk VALUES ('4','4',0,3,'paused',1795569384698,'other',NULL);
INSERT INTO desk VALUES ('5','5',0,4,'open',1795568242485,NULL,NULL);
INSERT INTO desk VALUES ('6','6',0,5,'open',1795568242492,NULL,NULL);
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
INSERT INTO device VALUES ('loa','speaker','sanh',NULL,'{"code":"loa","device":"default","kiosk":null,"quiet":[],"volume":100,"zone":"sanh"}',NULL);
INSERT INTO device VALUES ('p1','printer','sanh',NULL,'{"code":"p1","codepage":null,"encoding":"bitmap","fallback":"p2","feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"}',NULL);
INSERT INTO device VALUES ('p2','printer','sanh',NULL,'{"code":"p2","codepage":null,"encoding":"bitmap","fallback":null,"feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"}',NULL);
INSERT INTO device VALUES ('s1','sign',NULL,'1','{"address":1,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s1","desk":"1","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null}',NULL);
INSERT INTO device VALUES ('s2','sign',NULL,'2','{"address":2,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s2","desk":"2","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null}',NULL);
INSERT INTO device VALUES ('s3','sign',NULL,'3','{"address":3,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s3","desk":"3","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null}',NULL);
INSERT INTO device VALUES ('s4','sign',NULL,'4','{"address":4,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s4","desk":"4","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null}',NULL);
INSERT INTO device VALUES ('s5','sign',NULL,'5','{"address":5,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s5","desk":"5","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null}',NULL);
INSERT INTO device VALUES ('s6','sign',NULL,'6','{"address":6,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s6","desk":"6","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null}',NULL);
INSERT INTO procedure VALUES ('1.000656','',NULL,NULL,'Đăng ký khai tử','UBND cấp xã','Hộ tịch',NULL,NULL,'{"agency":"UBND cấp xã","code":"1.000656","cutoff_15h":true,"extension_working_days":null,"fee_text":"Miễn khi đúng hạn / công dân VN trong nước (Luật 60/2014 Đ11.1); mức khác do HĐND tỉnh","fee_vnd":null,"field":"Hộ tịch","level":"xa","name":"Đăng ký khai tử","source":"code+name REG=portal-URL registry of a browser extension, maThuTuc=<code> matched on live DVCQG pages ; time Luật Hộ tịch 60/2014/QH13 (in force until 28/2/2027; Luật 03/2026/QH16 from 1/3/2027) Đ34.2","time_text":"Ngay sau khi nhận giấy tờ","time_unit":"same_day","time_value":0,"verified":"yes"}');
INSERT INTO procedure VALUES ('1.000894','',NULL,NULL,'Đăng ký kết hôn','UBND cấp xã','Hộ tịch',NULL,NULL,'{"agency":"UBND cấp xã","code":"1.000894","cutoff_15h":true,"extension_working_days":5,"fee_text":"Miễn khi đúng hạn / công dân VN trong nước (Luật 60/2014 Đ11.1); mức khác do HĐND tỉnh","fee_vnd":null,"field":"Hộ tịch","level":"xa","name":"Đăng ký kết hôn","source":"code+name REG=portal-URL registry of a browser extension, maThuTuc=<code> matched on live DVCQG pages ; time Luật Hộ tịch 60/2014/QH13 (in force until 28/2/2027; Luật 03/2026/QH16 from 1/3/2027) Đ18.2","time_text":"Ngay sau khi nhận đủ giấy tờ; cần xác minh ≤ 05 ngày làm việc","time_unit":"same_day","time_value":0,"verified":"yes"}');
INSERT INTO procedure VALUES ('1.001193','',NULL,NULL,'Đăng ký khai sinh','UBND cấp xã','Hộ tịch',NULL,NULL,'{"agency":"UBND cấp xã","code":"1.001193","cutoff_15h":true,"extension_working_days":null,"fee_text":"Miễn khi đúng hạn / công dân VN trong nước (Luật 60/2014 Đ11.1); mức khác do HĐND tỉnh","fee_vnd":null,"field":"Hộ tịch","level":"xa","name":"Đăng ký khai sinh","source":"code+name REG=portal-URL registry of a browser extension, maThuTuc=<code> matched on live DVCQG pages ; time Luật Hộ tịch 60/2014/QH13 (in force until 28/2/2027; Luật 03/2026/QH16 from 1/3/2027) Đ5.3, Đ16.2","time_text":"Ngay trong ngày; nhận sau 15 giờ không giải quyết được ngay thì trả ngày làm việc tiếp theo","time_unit":"same_day","time_value":0,"verified":"yes"}');
INSERT INTO business_day VALUES (1,'2026-11-23','Asia/Ho_Chi_Minh',1795395600008,1795396321212,'00000000-0000-4000-8000-000000000000',1795399199999,NULL,NULL,NULL,1795484222429);
INSERT INTO business_day VALUES (2,'2026-11-24','Asia/Ho_Chi_Minh',1795482721236,1795484242431,'00000000-0000-4000-8000-000000000000',1795399199999,NULL,NULL,NULL,1795484242456);
INSERT INTO business_day VALUES (3,'2026-11-25','Asia/Ho_Chi_Minh',1795568242461,NULL,'00000000-0000-4000-8000-000000000000',1795399199999,NULL,NULL,NULL,NULL);
INSERT INTO duty VALUES (1,'q2','2',1795395600018,1795395661127,'closed');
INSERT INTO duty VALUES (2,'q5','5',1795395600025,1795396321212,'day_closed');
INSERT INTO duty VALUES (3,'extra','6',1795395600032,1795396321212,'day_closed');
INSERT INTO duty VALUES (4,'q1','1',1795482721236,1795484242431,'day_closed');
INSERT INTO duty VALUES (5,'q3','3',1795482721246,1795484242431,'day_closed');
INSERT INTO duty VALUES (6,'q6','6',1795482721253,1795484242431,'day_closed');
INSERT INTO duty VALUES (7,'q1','1',1795568242461,NULL,NULL);
INSERT INTO duty VALUES (8,'q2','2',1795568242471,NULL,NULL);
INSERT INTO duty VALUES (9,'q4','4',1795568242478,NULL,NULL);
INSERT INTO duty VALUES (10,'q5','5',1795568242485,NULL,NULL);
INSERT INTO duty VALUES (11,'q6','6',1795568242492,NULL,NULL);
CREATE TABLE counted (id INTEGER PRIMARY KEY AUTOINCREMENT);
DROP TABLE counted;
DELETE FROM sqlite_sequence;
INSERT INTO seal VALUES (1,75,'a007d3cee5009cb44115f3cc999cb91811f7719c6a3fdddb720a895d91684487',1795396321194,NULL,'on_demand','10ba43261aea840f75ace184bf30345af35e1fa02f962f13594f2b4ae3f72140');
INSERT INTO seal VALUES (2,100,'a310fa01d9c696a997885c863eebb9112068b244fedd42849b37c9c9e707f6b3',1795396321212,1,'day_closed','ea6c0743bb16543c0ea53c75ae675f1886fa8ac3fcdf1e97efa2632abfd403ca');
INSERT INTO seal VALUES (3,175,'4649b751d0ed18f8f04057d14c5c93d7c7a4d889f64c45109810cca2708f53b9',1795484242431,2,'day_closed','0cddc5f95e6464058d0b0821a8d1bd85f9c034376ba769050012772bafd8e0ed');
INSERT INTO input VALUES (1,'printer:p1','recovery','{}',1795396321208,1795396921208,NULL);
INSERT INTO input VALUES (2,'kiosk:k1','scan','{"class":"number","number":"A001"}',1795396321210,1795396331210,1795396321211);
INSERT INTO input VALUES (3,'k1','scan','{}',1795571324764,1795571334764,NULL);
INSERT INTO estimate VALUES ('chinh-sach',1795571264737,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('chung-thuc',1795571264737,1795571400000,1795572300000,'forward-1');
INSERT INTO estimate VALUES ('dang-ky-dat-dai',1795571264737,1795571700000,1795572600000,'forward-1');
INSERT INTO estimate VALUES ('dat-dai',1795571264737,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('giao-duc',1795571264737,1795572000000,1795573200000,'forward-1');
INSERT INTO estimate VALUES ('ho-tich',1795571264737,1795571400000,1795572300000,'forward-1');
INSERT INTO estimate VALUES ('kinh-te',1795571264737,1795572000000,1795573200000,'forward-1');
INSERT INTO estimate VALUES ('lao-dong',1795571264737,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('nong-nghiep',1795571264737,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('thanh-tra',1795571264737,1795571220000,1795572000000,'forward-1');
INSERT INTO estimate VALUES ('thi-dua',1795571264737,1795571220000,1795572000000,'forward-1');
INSERT INTO estimate VALUES ('van-hoa',1795571264737,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('viec-khac',1795571264737,1795571220000,1795572000000,'forward-1');
INSERT INTO estimate VALUES ('xay-dung',1795571264737,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('y-te',1795571264737,1795572000000,1795573200000,'forward-1');
INSERT INTO alert VALUES (1,'help','kiosk:k1','warning',1795395661130,1795396321188,'cli:test',1795484222424,'{}');
INSERT INTO alert VALUES (2,'help','kiosk:k1','warning',1795569464733,NULL,NULL,1795571264737,'{}');
INSERT INTO alert VALUES (3,'queue_long','chung-thuc','warning',1795571264737,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (4,'queue_long','dang-ky-dat-dai','warning',1795571264737,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (5,'queue_long','ho-tich','warning',1795571264737,NULL,NULL,NULL,'{"waiting":3}');
INSERT INTO alert VALUES (6,'queue_long','viec-khac','warning',1795571264737,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (7,'queue_long','xay-dung','warning',1795571264737,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (8,'queue_long','y-te','warning',1795571264737,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (9,'desk_idle','1','warning',1795571264737,NULL,NULL,NULL,'{}');
INSERT INTO alert VALUES (10,'desk_idle','2','warning',1795571264737,NULL,NULL,NULL,'{}');
INSERT INTO alert VALUES (11,'printer','p1','critical',1795571264737,1795571284752,'cli:test',NULL,'{"state":"fault"}');
INSERT INTO device_health VALUES ('p1','printer','fault',1795569444726,1795569444726,'{"paper":"end"}');
INSERT INTO device_health VALUES ('p2','printer','ok',1795395661166,1795395661166,'{"code":"ok"}');
INSERT INTO device_health VALUES ('s1','sign','ok',1795569444726,1795569444726,'{}');
INSERT INTO print_job VALUES (1,'p1','ticket',1,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600037,"lang":"vi","large":false,"number":"A001","priority":false,"service":"ho-tich","to":1795395900000,"token":"YJST2JXDMN"}','confirmed',1795395600037,1795395661157,1795395661158,1,'{}');
INSERT INTO print_job VALUES (2,'p1','ticket',2,0,'{"ahead":1,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600042,"lang":"vi","large":false,"number":"A002","priority":false,"service":"ho-tich","to":1795396500000,"token":"NGCFAXY99D"}','confirmed',1795395600042,1795395661161,1795395661162,1,'{}');
INSERT INTO print_job VALUES (3,'p2','ticket',3,0,'{"ahead":2,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600046,"lang":"vi","large":false,"number":"A003","priority":false,"service":"ho-tich","to":1795397100000,"token":"CW2N6DHQ24"}','superseded',1795395600046,NULL,1795396321212,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (4,'p1','ticket',4,0,'{"ahead":3,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600050,"lang":"vi","large":false,"number":"A004","priority":false,"service":"ho-tich","to":1795397100000,"token":"B2DRMHZQV8"}','superseded',1795395600050,NULL,1795395600072,0,'{"code":"replaced"}');
INSERT INTO print_job VALUES (5,'p1','ticket',5,0,'{"ahead":4,"copy":0,"counters":["5"],"from":1795396200000,"issued_at":1795395600054,"lang":"vi","large":false,"number":"A005","priority":false,"service":"ho-tich","to":1795397700000,"token":"V2NE94YF7M"}','superseded',1795395600054,NULL,1795395600075,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (6,'p2','ticket',6,0,'{"ahead":5,"copy":0,"counters":["5"],"from":1795396200000,"issued_at":1795395600058,"lang":"vi","large":false,"number":"A006","priority":false,"service":"ho-tich","to":1795397700000,"token":"TARBG5W89U"}','superseded',1795395600058,NULL,1795396321212,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (7,'p2','ticket',7,0,'{"ahead":6,"copy":0,"counters":["5"],"from":1795396800000,"issued_at":1795395600062,"lang":"vi","large":false,"number":"A007","priority":false,"service":"ho-tich","to":1795398600000,"token":"XDP3KEHW33"}','superseded',1795395600062,NULL,1795396321212,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (8,'p1','ticket',8,0,'{"ahead":7,"copy":0,"counters":["5"],"from":1795396800000,"issued_at":1795395600066,"lang":"vi","large":false,"number":"A008","priority":false,"service":"ho-tich","to":1795398600000,"token":"239ET47EBT"}','superseded',1795395600066,NULL,1795395661104,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (9,'p2','ticket',4,1,'{"ahead":2,"copy":1,"counters":["5"],"from":1795395600000,"issued_at":1795395600050,"lang":"vi","large":false,"number":"A004","priority":false,"service":"ho-tich","to":1795397100000,"token":"B2DRMHZQV8"}','superseded',1795395600072,NULL,1795396321212,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (10,'p2','ticket',10,0,'{"ahead":5,"copy":0,"counters":["5"],"from":1795396200000,"issued_at":1795395661172,"lang":"vi","large":false,"number":"A010","priority":false,"service":"ho-tich","to":1795398000000,"token":"APTB8NL2X8"}','superseded',1795395661172,NULL,1795396321212,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (11,'p1','ticket',11,0,'{"ahead":6,"copy":0,"counters":["5"],"from":1795396200000,"issued_at":1795395661180,"lang":"vi","large":false,"number":"A011","priority":false,"service":"ho-tich","to":1795398000000,"token":"HU4Y43PN4F"}','superseded',1795395661180,NULL,1795396321183,0,'{"code":"late"}');
INSERT INTO print_job VALUES (12,'p1','test',NULL,0,'{"fence":"auto","made_at":1795396321197,"printer":"p1","probe":true,"probed_at":1795396321186,"proved":"process_id"}','superseded',1795396321197,NULL,1795482961320,0,'{"code":"late"}');
INSERT INTO print_job VALUES (13,'p1','numbers',NULL,0,'{"made_at":1795396321199,"numbers":[{"issued_at":1795395661180,"number":"A011","service":"ho-tich"}]}','superseded',1795396321199,NULL,1795482961320,0,'{"code":"late"}');
INSERT INTO print_job VALUES (14,'p1','seal',NULL,0,'{"date":null,"hash":"a007d3cee5009cb44115f3cc999cb91811f7719c6a3fdddb720a895d91684487","made_at":1795396321194,"node":"c1326136","seq":75,"signed":true}','confirmed',1795396321201,1795482961324,1795482961325,1,'{"status":"12"}');
INSERT INTO print_job VALUES (15,'p1','report',NULL,0,'{"called":4,"date":"2026-11-23","kept":4,"made_at":1795396321204,"open":true,"services":[{"code":"ho-tich","done":1,"tickets":9,"wait":40711},{"code":"chung-thuc","done":0,"tickets":1,"wait":0},{"code":"y-te","done":1,"tickets":1,"wait":0}],"slips":{"confirmed":2,"queued":5,"superseded":3},"states":{"cancelled":1,"done":2,"waiting":8},"tickets":11,"wait_max":61055,"wait_mean":30533,"wait_p90":61055}','confirmed',1795396321204,1795482961328,1795482961329,1,'{"status":"12"}');
INSERT INTO print_job VALUES (16,'p1','ticket',12,0,'{"ahead":0,"copy":0,"counters":["6"],"from":1795482720000,"issued_at":1795482741259,"lang":"vi","large":false,"number":"H001","priority":false,"service":"chung-thuc","to":1795482900000,"token":"WRSDJ3AFAU"}','confirmed',1795482741259,1795482961332,1795482961333,1,'{"status":"12"}');
INSERT INTO print_job VALUES (17,'p1','ticket',13,0,'{"ahead":0,"copy":0,"counters":["1"],"from":1795482720000,"issued_at":1795482761265,"lang":"vi","large":false,"number":"L001","priority":false,"service":"dang-ky-dat-dai","to":1795482900000,"token":"G5K4DLCRSX"}','confirmed',1795482761265,1795482961336,1795482961337,1,'{"status":"12"}');
INSERT INTO print_job VALUES (18,'p1','ticket',14,0,'{"ahead":0,"copy":0,"counters":["3"],"from":1795482780000,"issued_at":1795482781271,"lang":"vi","large":false,"number":"U001","priority":false,"service":"chinh-sach","to":1795484100000,"token":"WKKKRF4QLV"}','confirmed',1795482781271,1795482961340,1795482961341,1,'{"status":"12"}');
INSERT INTO print_job VALUES (19,'p1','ticket',15,0,'{"ahead":1,"copy":0,"counters":["6"],"from":1795482780000,"issued_at":1795482801277,"lang":"vi","large":false,"number":"H002","priority":false,"service":"chung-thuc","to":1795483800000,"token":"UHRNX968EG"}','confirmed',1795482801277,1795482961344,1795482961345,1,'{"status":"12"}');
INSERT INTO print_job VALUES (20,'p1','ticket',16,0,'{"ahead":1,"copy":0,"counters":["1"],"from":1795483200000,"issued_at":1795482821282,"lang":"vi","large":false,"number":"L002","priority":false,"service":"dang-ky-dat-dai","to":1795484400000,"token":"ZNCCNPSXLN"}','confirmed',1795482821282,1795482961348,1795482961349,1,'{"status":"12"}');
INSERT INTO print_job VALUES (21,'p1','ticket',17,0,'{"ahead":1,"copy":0,"counters":["3"],"from":1795482900000,"issued_at":1795482841287,"lang":"vi","large":false,"number":"U002","priority":false,"service":"chinh-sach","to":1795484100000,"token":"WP9CD6Y8E7"}','confirmed',1795482841287,1795482961352,1795482961353,1,'{"status":"12"}');
INSERT INTO print_job VALUES (22,'p1','ticket',18,0,'{"ahead":0,"copy":0,"counters":["6"],"from":1795482840000,"issued_at":1795482861292,"lang":"vi","large":true,"number":"H003","priority":true,"service":"chung-thuc","to":1795483800000,"token":"R7D5SFT8QP"}','confirmed',1795482861292,1795482961356,1795482961357,1,'{"status":"12"}');
INSERT INTO print_job VALUES (23,'p1','ticket',19,0,'{"ahead":0,"copy":0,"counters":["1"],"from":1795482840000,"issued_at":1795482881297,"lang":"vi","large":true,"number":"L003","priority":true,"service":"dang-ky-dat-dai","to":1795483200000,"token":"9S4FW83WCB"}','confirmed',1795482881297,1795482961360,1795482961361,1,'{"status":"12"}');
INSERT INTO print_job VALUES (24,'p1','ticket',20,0,'{"ahead":0,"copy":0,"counters":["3"],"from":1795482900000,"issued_at":1795482901302,"lang":"vi","large":true,"number":"U003","priority":true,"service":"chinh-sach","to":1795484100000,"token":"HN5PJEEDKR"}','unknown',1795482901302,1795482961364,1795482961365,1,'{"status":"12"}');
INSERT INTO print_job VALUES (25,'p1','ticket',21,0,'{"ahead":3,"copy":0,"counters":["6"],"from":1795483200000,"issued_at":1795482921307,"lang":"vi","large":false,"number":"H004","priority":false,"service":"chung-thuc","to":1795485000000,"token":"BE69MGZSMX"}','superseded',1795482921307,NULL,1795484242431,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (26,'p1','ticket',22,0,'{"ahead":3,"copy":0,"counters":["1"],"from":1795484700000,"issued_at":1795482941312,"lang":"vi","large":false,"number":"L004","priority":false,"service":"dang-ky-dat-dai","to":1795486800000,"token":"RRTFGT6RQK"}','superseded',1795482941312,NULL,1795484242431,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (27,'p1','ticket',23,0,'{"ahead":3,"copy":0,"counters":["3"],"from":1795484100000,"issued_at":1795482961317,"lang":"vi","large":false,"number":"U004","priority":false,"service":"chinh-sach","to":1795486200000,"token":"MP7BFBRUZN"}','superseded',1795482961317,NULL,1795484242431,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (28,'p1','ticket',24,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795568280000,"issued_at":1795568282502,"lang":"vi","large":false,"number":"A001","priority":false,"service":"ho-tich","to":1795568400000,"token":"B2XYULD3QC"}','confirmed',1795568282502,1795568562580,1795568562581,1,'{"status":"12"}');
INSERT INTO print_job VALUES (29,'p1','ticket',25,0,'{"ahead":1,"copy":0,"counters":["5"],"from":1795568280000,"issued_at":1795568302508,"lang":"vi","large":false,"number":"A002","priority":false,"service":"ho-tich","to":1795569000000,"token":"55SHCWAAH9"}','unknown',1795568302508,1795568562584,1795568562585,1,'{"status":"12"}');
INSERT INTO print_job VALUES (30,'p1','ticket',26,0,'{"ahead":2,"copy":0,"counters":["5"],"from":1795568280000,"issued_at":1795568322513,"lang":"vi","large":false,"number":"A003","priority":false,"service":"ho-tich","to":1795569300000,"token":"B4ZF8AE8E2"}','superseded',1795568322513,NULL,1795569304685,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (31,'p1','ticket',27,0,'{"ahead":3,"copy":0,"counters":["5"],"from":1795568400000,"issued_at":1795568342518,"lang":"vi","large":false,"number":"A004","priority":false,"service":"ho-tich","to":1795569300000,"token":"BDMVHEMJE8"}','started',1795568342518,1795568642604,NULL,1,'{}');
INSERT INTO print_job VALUES (32,'p1','ticket',28,0,'{"ahead":4,"copy":0,"counters":["5"],"from":1795569000000,"issued_at":1795568362523,"lang":"vi","large":false,"number":"A005","priority":false,"service":"ho-tich","to":1795569900000,"token":"APJ54L53LQ"}','superseded',1795568362523,NULL,1795569444712,0,'{"code":"late"}');
INSERT INTO print_job VALUES (33,'p1','ticket',29,0,'{"ahead":5,"copy":0,"counters":["5"],"from":1795569000000,"issued_at":1795568382528,"lang":"vi","large":false,"number":"A006","priority":false,"service":"ho-tich","to":1795569900000,"token":"ZNG3837E6Z"}','superseded',1795568382528,NULL,1795569444712,0,'{"code":"late"}');
INSERT INTO print_job VALUES (34,'p1','ticket',30,0,'{"ahead":6,"copy":0,"counters":["5"],"from":1795569600000,"issued_at":1795568402533,"lang":"vi","large":false,"number":"A007","priority":false,"service":"ho-tich","to":1795570500000,"token":"RKRVB6HCT3"}','superseded',1795568402533,NULL,1795568903633,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (35,'p1','ticket',31,0,'{"ahead":7,"copy":0,"counters":["5"],"from":1795569600000,"issued_at":1795568422538,"lang":"vi","large":false,"number":"A008","priority":false,"service":"ho-tich","to":1795570500000,"token":"5HFJC8SWYN"}','superseded',1795568422538,NULL,1795569444712,0,'{"code":"late"}');
INSERT INTO print_job VALUES (36,'p1','ticket',32,0,'{"ahead":8,"copy":0,"counters":["5"],"from":1795569900000,"issued_at":1795568442543,"lang":"vi","large":false,"number":"A009","priority":false,"service":"ho-tich","to":1795571100000,"token":"6FLVZX4A8H"}','superseded',1795568442543,NULL,1795568622597,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (37,'p1','ticket',33,0,'{"ahead":0,"copy":0,"counters":["6"],"from":1795568460000,"issued_at":1795568462548,"lang":"vi","large":false,"number":"H001","priority":false,"service":"chung-thuc","to":1795569300000,"token":"UJJ2ESSLPA"}','superseded',1795568462548,NULL,1795569444712,0,'{"code":"late"}');
INSERT INTO print_job VALUES (38,'p1','ticket',34,0,'{"ahead":1,"copy":0,"counters":["6"],"from":1795568460000,"issued_at":1795568482554,"lang":"vi","large":false,"number":"H002","priority":false,"service":"chung-thuc","to":1795569300000,"token":"XBYHKNV6E3"}','superseded',1795568482554,NULL,1795569444712,0,'{"code":"late"}');
INSERT INTO print_job VALUES (39,'p1','ticket',35,0,'{"ahead":0,"copy":0,"counters":["1"],"from":1795568460000,"issued_at":1795568502559,"lang":"vi","large":false,"number":"L001","priority":false,"service":"dang-ky-dat-dai","to":1795568700000,"token":"MSXYBA6BZM"}','superseded',1795568502559,NULL,1795569444712,0,'{"code":"late"}');
INSERT INTO print_job VALUES (40,'p1','ticket',36,0,'{"ahead":0,"copy":0,"counters":["4"],"from":1795568520000,"issued_at":1795568522565,"lang":"vi","large":false,"number":"R001","priority":false,"service":"xay-dung","to":1795569600000,"token":"A8A9MFUDXV"}','superseded',1795568522565,NULL,1795569444712,0,'{"code":"late"}');
INSERT INTO print_job VALUES (41,'p1','ticket',37,0,'{"ahead":0,"copy":0,"counters":["2"],"from":1795568520000,"issued_at":1795568542571,"lang":"vi","large":false,"number":"C001","priority":false,"service":"viec-khac","to":1795569600000,"token":"B2HHNKYQ9S"}','superseded',1795568542571,NULL,1795569444712,0,'{"code":"late"}');
INSERT INTO print_job VALUES (42,'p1','ticket',38,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795568520000,"issued_at":1795568562577,"lang":"vi","large":true,"number":"A010","priority":true,"service":"ho-tich","to":1795569300000,"token":"YH8LLM5RTR"}','superseded',1795568562577,NULL,1795569444712,0,'{"code":"late"}');
INSERT INTO print_job VALUES (43,'p1','ticket',24,1,'{"ahead":2,"copy":1,"counters":["5"],"from":null,"issued_at":1795568282502,"lang":"vi","large":false,"number":"A001","priority":false,"service":"ho-tich","to":null,"token":"B2XYULD3QC"}','superseded',1795568642601,NULL,1795569444712,0,'{"code":"late"}');
INSERT INTO print_job VALUES (44,'p2','ticket',25,1,'{"ahead":0,"copy":1,"counters":["5"],"from":null,"issued_at":1795568302508,"lang":"vi","large":false,"number":"A002","priority":false,"service":"ho-tich","to":null,"token":"55SHCWAAH9"}','failed_before_send',1795569444709,NULL,1795569444724,0,'{"status":"12"}');
INSERT INTO print_job VALUES (45,'p1','ticket',40,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795572000000,"issued_at":1795571304757,"lang":"vi","large":false,"number":"A011","priority":false,"service":"kinh-te","to":1795573200000,"token":"MW6M6DYRM4"}','queued',1795571304757,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (46,'p1','ticket',41,0,'{"ahead":0,"copy":0,"counters":["2"],"from":1795571280000,"issued_at":1795571324762,"lang":"vi","large":false,"number":"C003","priority":false,"service":"thi-dua","to":1795572000000,"token":"AYC8HKGWL5"}','queued',1795571324762,NULL,NULL,0,'{}');
INSERT INTO appointment VALUES (1,'H-17','ho-tich',1795571324764,'booked',NULL,'{}');
INSERT INTO process VALUES ('keeper',4242,1795395661149,1795571264737);
INSERT INTO ticket VALUES (1,1,'A001','a',1,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600037,1795396500037,1795396500037,1795396321212,'returned',NULL,1,1795395661092,NULL,NULL,1795396321212,NULL,'day_closed','YJST2JXDMN','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395600000,1795395900000,'forward-1',1,1,3,1);
INSERT INTO ticket VALUES (2,1,'A002','a',2,'ho-tich','ttpvhcc','sanh','expired','priority',1795395600042,1795395900042,1795396200042,1795396321212,'present',NULL,3,1795395600086,NULL,NULL,1795396321212,NULL,'day_closed','NGCFAXY99D','cli','kiosk:k1','vi',NULL,1,'6',NULL,NULL,NULL,1795395600000,1795396500000,'forward-1',1,1,5,2);
INSERT INTO ticket VALUES (3,1,'A003','a',3,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795395600046,1795396500046,1795396500046,1795396321212,NULL,NULL,0,NULL,NULL,NULL,1795396321212,NULL,'day_closed','CW2N6DHQ24','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395600000,1795397100000,'forward-1',1,1,NULL,3);
INSERT INTO ticket VALUES (4,1,'A004','a',4,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600050,1795396500050,1795396500050,1795396321212,NULL,NULL,0,NULL,NULL,NULL,1795396321212,NULL,'day_closed','B2DRMHZQV8','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395600000,1795397100000,'forward-1',2,1,NULL,9);
INSERT INTO ticket VALUES (5,1,'A005','a',5,'ho-tich','ttpvhcc','sanh','cancelled',NULL,1795395600054,1795396500054,1795396500054,1795395600075,NULL,NULL,0,NULL,NULL,NULL,1795395600075,NULL,'asked','V2NE94YF7M','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396200000,1795397700000,'forward-1',1,1,NULL,5);
INSERT INTO ticket VALUES (6,1,'A006','a',6,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600058,1795396500058,1795396500058,1795396321212,NULL,NULL,0,NULL,NULL,NULL,1795396321212,NULL,'day_closed','TARBG5W89U','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396200000,1795397700000,'forward-1',1,1,NULL,6);
INSERT INTO ticket VALUES (7,1,'A007','a',7,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600062,1795396500062,1795396500062,1795396321212,NULL,NULL,0,NULL,NULL,NULL,1795396321212,NULL,'day_closed','XDP3KEHW33','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396800000,1795398600000,'forward-1',1,1,NULL,7);
INSERT INTO ticket VALUES (8,1,'A008','a',8,'ho-tich','ttpvhcc','sanh','done',NULL,1795395600066,1795396500066,1795396500066,1795395661104,NULL,NULL,1,1795395661102,NULL,NULL,1795395661104,'accepted',NULL,'239ET47EBT','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396800000,1795398600000,'forward-1',1,1,4,8);
INSERT INTO ticket VALUES (9,1,'A009','a',9,'y-te','ttpvhcc','sanh','done',NULL,1795395661111,1795396561111,1795396561111,1795395661121,NULL,NULL,1,1795395661111,NULL,NULL,1795395661119,'advice',NULL,'QY86GJ2PNS','desk','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,6,NULL);
INSERT INTO ticket VALUES (10,1,'A010','a',10,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395661172,1795396561172,1795396561172,1795396321212,NULL,NULL,0,NULL,NULL,NULL,1795396321212,NULL,'day_closed','APTB8NL2X8','cli','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,1795396200000,1795398000000,'forward-1',1,2,NULL,10);
INSERT INTO ticket VALUES (11,1,'A011','a',11,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395661180,1795396561180,1795396561180,1795396321212,NULL,NULL,0,NULL,NULL,NULL,1795396321212,NULL,'day_closed','HU4Y43PN4F','cli','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,1795396200000,1795398000000,'forward-1',1,2,NULL,11);
INSERT INTO ticket VALUES (12,2,'H001','h',1,'chung-thuc','ttpvhcc','sanh','done',NULL,1795482741259,1795483641259,1795483641259,1795483021375,NULL,NULL,1,1795483001371,NULL,NULL,1795483021375,'result_returned',NULL,'WRSDJ3AFAU','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482720000,1795482900000,'forward-1',1,2,8,16);
INSERT INTO ticket VALUES (13,2,'L001','l',1,'dang-ky-dat-dai','ttpvhcc','sanh','done',NULL,1795482761265,1795483661265,1795483661265,1795484021400,NULL,NULL,1,1795483541391,NULL,NULL,1795484001397,'refused',NULL,'G5K4DLCRSX','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482720000,1795482900000,'forward-1',1,2,11,17);
INSERT INTO ticket VALUES (14,2,'U001','u',1,'chinh-sach','ttpvhcc','sanh','done',NULL,1795482781271,1795483681271,1795483681271,1795484242431,NULL,NULL,1,1795484182415,NULL,NULL,1795484242431,'unrecorded',NULL,'WKKKRF4QLV','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482780000,1795484100000,'forward-1',1,2,13,18);
INSERT INTO ticket VALUES (15,2,'H002','h',2,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795482801277,1795483701277,1795483701277,1795484242431,NULL,NULL,1,1795483021375,NULL,NULL,1795484242431,NULL,'day_closed','UHRNX968EG','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482780000,1795483800000,'forward-1',1,2,9,19);
INSERT INTO ticket VALUES (16,2,'L002','l',2,'dang-ky-dat-dai','ttpvhcc','sanh','expired',NULL,1795482821282,1795483721282,1795483721282,1795484242431,NULL,NULL,1,1795484222421,NULL,NULL,1795484242431,NULL,'day_closed','ZNCCNPSXLN','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795483200000,1795484400000,'forward-1',1,2,14,20);
INSERT INTO ticket VALUES (17,2,'U002','u',2,'chinh-sach','ttpvhcc','sanh','expired',NULL,1795482841287,1795483741287,1795483741287,1795484242431,NULL,NULL,0,NULL,NULL,NULL,1795484242431,NULL,'day_closed','WP9CD6Y8E7','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482900000,1795484100000,'forward-1',1,2,NULL,21);
INSERT INTO ticket VALUES (18,2,'H003','h',3,'chung-thuc','ttpvhcc','sanh','done','priority',1795482861292,1795483161292,1795483161292,1795483001371,NULL,NULL,1,1795482981368,NULL,NULL,1795483001371,'result_returned',NULL,'R7D5SFT8QP','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482840000,1795483800000,'forward-1',1,2,7,22);
INSERT INTO ticket VALUES (19,2,'L003','l',3,'dang-ky-dat-dai','ttpvhcc','sanh','done','priority',1795482881297,1795483181297,1795483181297,1795483521388,NULL,NULL,1,1795483041379,NULL,NULL,1795483501385,'supplement',NULL,'9S4FW83WCB','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482840000,1795483200000,'forward-1',1,2,10,23);
INSERT INTO ticket VALUES (20,2,'U003','u',3,'chinh-sach','ttpvhcc','sanh','expired','priority',1795482901302,1795483201302,1795483201302,1795484242431,NULL,NULL,3,1795484041403,1795484162412,NULL,1795484242431,NULL,'day_closed','HN5PJEEDKR','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482900000,1795484100000,'forward-1',1,2,12,24);
INSERT INTO ticket VALUES (21,2,'H004','h',4,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795482921307,1795483821307,1795483821307,1795484242431,NULL,NULL,0,NULL,NULL,NULL,1795484242431,NULL,'day_closed','BE69MGZSMX','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795483200000,1795485000000,'forward-1',1,2,NULL,25);
INSERT INTO ticket VALUES (22,2,'L004','l',4,'dang-ky-dat-dai','ttpvhcc','sanh','expired',NULL,1795482941312,1795483841312,1795483841312,1795484242431,NULL,NULL,0,NULL,NULL,NULL,1795484242431,NULL,'day_closed','RRTFGT6RQK','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795484700000,1795486800000,'forward-1',1,2,NULL,26);
INSERT INTO ticket VALUES (23,2,'U004','u',4,'chinh-sach','ttpvhcc','sanh','expired',NULL,1795482961317,1795483861317,1795483861317,1795484242431,NULL,NULL,0,NULL,NULL,NULL,1795484242431,NULL,'day_closed','MP7BFBRUZN','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795484100000,1795486200000,'forward-1',1,2,NULL,27);
INSERT INTO ticket VALUES (24,3,'A001','a',1,'ho-tich','ttpvhcc','sanh','absent',NULL,1795568282502,1795569182502,1795569182502,1795569044646,NULL,NULL,3,1795568923637,1795569044646,NULL,NULL,NULL,NULL,'B2XYULD3QC','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568280000,1795568400000,'forward-1',2,2,18,43);
INSERT INTO ticket VALUES (25,3,'A002','a',2,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795568302508,1795569202508,1795569202508,1795569444709,NULL,NULL,1,1795569064649,NULL,NULL,NULL,NULL,NULL,'55SHCWAAH9','kiosk','kiosk:k1','vi',NULL,1,'1',NULL,NULL,NULL,1795568280000,1795569000000,'forward-1',2,2,19,44);
INSERT INTO ticket VALUES (26,3,'A003','a',3,'chung-thuc','ttpvhcc','sanh','done',NULL,1795568322513,1795569222513,1795569222513,1795569304685,NULL,NULL,2,1795569104655,NULL,NULL,1795569304685,'result_returned',NULL,'B4ZF8AE8E2','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568280000,1795569300000,'forward-1',1,2,23,30);
INSERT INTO ticket VALUES (27,3,'A004','a',4,'ho-tich','ttpvhcc','sanh','serving',NULL,1795568342518,1795569242518,1795569242518,1795569264679,NULL,'5',1,1795569204670,NULL,NULL,NULL,NULL,NULL,'BDMVHEMJE8','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568400000,1795569300000,'forward-1',1,2,22,31);
INSERT INTO ticket VALUES (28,3,'A005','a',5,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795568362523,1795569262523,1795569262523,1795568362523,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'APJ54L53LQ','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569000000,1795569900000,'forward-1',1,2,NULL,32);
INSERT INTO ticket VALUES (29,3,'A006','a',6,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795568382528,1795569282528,1795569282528,1795568382528,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'ZNG3837E6Z','kiosk','kiosk:k1','vi','deaf',1,NULL,NULL,NULL,NULL,1795569000000,1795569900000,'forward-1',1,2,NULL,33);
INSERT INTO ticket VALUES (30,3,'A007','a',7,'ho-tich','ttpvhcc','sanh','done','priority',1795568402533,1795568702533,1795568702533,1795568903633,'present',NULL,4,1795568662606,NULL,NULL,1795568903633,'accepted',NULL,'RKRVB6HCT3','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569600000,1795570500000,'forward-1',1,2,17,34);
INSERT INTO ticket VALUES (31,3,'A008','a',8,'y-te','ttpvhcc','sanh','waiting',NULL,1795568422538,1795569322538,1795569322538,1795568602594,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'5HFJC8SWYN','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569600000,1795570500000,'forward-1',1,2,NULL,35);
INSERT INTO ticket VALUES (32,3,'A009','a',9,'ho-tich','ttpvhcc','sanh','cancelled',NULL,1795568442543,1795569342543,1795569342543,1795568622597,NULL,NULL,0,NULL,NULL,NULL,1795568622597,NULL,'asked','6FLVZX4A8H','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569900000,1795571100000,'forward-1',1,2,NULL,36);
INSERT INTO ticket VALUES (33,3,'H001','h',1,'chung-thuc','ttpvhcc','sanh','called',NULL,1795568462548,1795569362548,1795569362548,1795569364695,NULL,'6',3,1795569324689,NULL,NULL,NULL,NULL,NULL,'UJJ2ESSLPA','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568460000,1795569300000,'forward-1',1,2,24,37);
INSERT INTO ticket VALUES (34,3,'H002','h',2,'chung-thuc','ttpvhcc','sanh','waiting',NULL,1795568482554,1795569382554,1795569382554,1795568482554,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'XBYHKNV6E3','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568460000,1795569300000,'forward-1',1,2,NULL,38);
INSERT INTO ticket VALUES (35,3,'L001','l',1,'dang-ky-dat-dai','ttpvhcc','sanh','waiting',NULL,1795568502559,1795569402559,1795569402559,1795568502559,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'MSXYBA6BZM','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568460000,1795568700000,'forward-1',1,2,NULL,39);
INSERT INTO ticket VALUES (36,3,'R001','r',1,'xay-dung','ttpvhcc','sanh','waiting',NULL,1795568522565,1795569422565,1795569422565,1795568522565,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'A8A9MFUDXV','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568520000,1795569600000,'forward-1',1,2,NULL,40);
INSERT INTO ticket VALUES (37,3,'C001','c',1,'viec-khac','ttpvhcc','sanh','waiting',NULL,1795568542571,1795569442571,1795569442571,1795568542571,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'B2HHNKYQ9S','kiosk','kiosk:k1','vi',NULL,1,NULL,'q2',7,1,1795568520000,1795569600000,'forward-1',1,2,NULL,41);
INSERT INTO ticket VALUES (38,3,'A010','a',10,'ho-tich','ttpvhcc','sanh','parked','priority',1795568562577,1795568862577,1795568862577,1795568843624,NULL,NULL,1,1795568803618,NULL,1795568843624,NULL,NULL,NULL,'YH8LLM5RTR','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568520000,1795569300000,'forward-1',1,2,16,42);
INSERT INTO ticket VALUES (39,3,'C002','c',2,'thanh-tra','ttpvhcc','sanh','done',NULL,1795569404701,1795570304701,1795570304701,1795569424706,NULL,NULL,1,1795569404701,NULL,NULL,1795569424706,'left',NULL,'33REWKVGEV','desk','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,2,25,NULL);
INSERT INTO ticket VALUES (40,3,'A011','a',11,'kinh-te','ttpvhcc','sanh','waiting',NULL,1795571304757,1795572204757,1795572204757,1795571304757,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'MW6M6DYRM4','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795572000000,1795573200000,'forward-1',1,2,NULL,45);
INSERT INTO ticket VALUES (41,3,'C003','c',3,'thi-dua','ttpvhcc','sanh','waiting',NULL,1795571324762,1795572224762,1795572224762,1795571324762,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'AYC8HKGWL5','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795571280000,1795572000000,'forward-1',1,2,NULL,46);
INSERT INTO leg VALUES (1,1,'ho-tich',1795396500037,1795395600037,'5','q5',1795395661092,1795395661094,1795395661096,NULL);
INSERT INTO leg VALUES (1,2,'ho-tich',1795396500037,1795395661100,NULL,NULL,NULL,NULL,1795396321212,NULL);
INSERT INTO leg VALUES (2,1,'ho-tich',1795396500042,1795395600042,'5','q5',1795395600086,NULL,1795395661090,NULL);
INSERT INTO leg VALUES (2,2,'ho-tich',1795395900042,1795395661098,'5','q5',1795395661107,NULL,1795395661109,'transferred');
INSERT INTO leg VALUES (2,3,'ho-tich',1795395900042,1795395661109,NULL,NULL,NULL,NULL,1795396321212,NULL);
INSERT INTO leg VALUES (3,1,'chung-thuc',1795396500046,1795395600046,NULL,NULL,NULL,NULL,1795396321212,NULL);
INSERT INTO leg VALUES (4,1,'ho-tich',1795396500050,1795395600050,NULL,NULL,NULL,NULL,1795396321212,NULL);
INSERT INTO leg VALUES (5,1,'ho-tich',1795396500054,1795395600054,NULL,NULL,NULL,NULL,1795395600075,NULL);
INSERT INTO leg VALUES (6,1,'ho-tich',1795396500058,1795395600058,NULL,NULL,NULL,NULL,1795396321212,NULL);
INSERT INTO leg VALUES (7,1,'ho-tich',1795396500062,1795395600062,NULL,NULL,NULL,NULL,1795396321212,NULL);
INSERT INTO leg VALUES (8,1,'ho-tich',1795396500066,1795395600066,'5','q5',1795395661102,1795395661104,1795395661104,'accepted');
INSERT INTO leg VALUES (9,1,'y-te',1795396561111,1795395661111,'5','q5',1795395661111,1795395661111,1795395661119,'advice');
INSERT INTO leg VALUES (10,1,'ho-tich',1795396561172,1795395661172,NULL,NULL,NULL,NULL,1795396321212,NULL);
INSERT INTO leg VALUES (11,1,'ho-tich',1795396561180,1795395661180,NULL,NULL,NULL,NULL,1795396321212,NULL);
INSERT INTO leg VALUES (12,1,'chung-thuc',1795483641259,1795482741259,'6','q6',1795483001371,1795483021375,1795483021375,'result_returned');
INSERT INTO leg VALUES (13,1,'dang-ky-dat-dai',1795483661265,1795482761265,'1','q1',1795483541391,1795483561394,1795484001397,'refused');
INSERT INTO leg VALUES (14,1,'chinh-sach',1795483681271,1795482781271,'3','q3',1795484182415,1795484202418,1795484242431,'unrecorded');
INSERT INTO leg VALUES (15,1,'chung-thuc',1795483701277,1795482801277,'6','q6',1795483021375,NULL,1795484242431,NULL);
INSERT INTO leg VALUES (16,1,'dang-ky-dat-dai',1795483721282,1795482821282,'1','q1',1795484222421,NULL,1795484242431,NULL);
INSERT INTO leg VALUES (17,1,'chinh-sach',1795483741287,1795482841287,NULL,NULL,NULL,NULL,1795484242431,NULL);
INSERT INTO leg VALUES (18,1,'chung-thuc',1795483161292,1795482861292,'6','q6',1795482981368,1795483001371,1795483001371,'result_returned');
INSERT INTO leg VALUES (19,1,'dang-ky-dat-dai',1795483181297,1795482881297,'1','q1',1795483041379,1795483061382,1795483501385,'supplement');
INSERT INTO leg VALUES (20,1,'chinh-sach',1795483201302,1795482901302,'3','q3',1795484041403,NULL,1795484162412,NULL);
INSERT INTO leg VALUES (21,1,'chung-thuc',1795483821307,1795482921307,NULL,NULL,NULL,NULL,1795484242431,NULL);
INSERT INTO leg VALUES (22,1,'dang-ky-dat-dai',1795483841312,1795482941312,NULL,NULL,NULL,NULL,1795484242431,NULL);
INSERT INTO leg VALUES (23,1,'chinh-sach',1795483861317,1795482961317,NULL,NULL,NULL,NULL,1795484242431,NULL);
INSERT INTO leg VALUES (24,1,'ho-tich',1795569182502,1795568282502,'5','q5',1795568923637,NULL,1795569044646,NULL);
INSERT INTO leg VALUES (25,1,'ho-tich',1795569202508,1795568302508,'5','q5',1795569064649,NULL,1795569084652,'transferred');
INSERT INTO leg VALUES (25,2,'ho-tich',1795569202508,1795569084652,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (26,1,'ho-tich',1795569222513,1795568322513,'5','q5',1795569104655,1795569124658,1795569144661,'transferred');
INSERT INTO leg VALUES (26,2,'chung-thuc',1795569222513,1795569144661,'6','q6',1795569284682,1795569304685,1795569304685,'result_returned');
INSERT INTO leg VALUES (27,1,'ho-tich',1795569242518,1795568342518,'5','q5',1795569204670,1795569224673,NULL,NULL);
INSERT INTO leg VALUES (28,1,'ho-tich',1795569262523,1795568362523,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (29,1,'ho-tich',1795569282528,1795568382528,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (30,1,'ho-tich',1795569302533,1795568402533,'5','q5',1795568662606,NULL,1795568783615,NULL);
INSERT INTO leg VALUES (30,2,'ho-tich',1795568702533,1795568863627,'5','q5',1795568883630,1795568903633,1795568903633,'accepted');
INSERT INTO leg VALUES (31,1,'y-te',1795569322538,1795568422538,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (32,1,'ho-tich',1795569342543,1795568442543,NULL,NULL,NULL,NULL,1795568622597,NULL);
INSERT INTO leg VALUES (33,1,'chung-thuc',1795569362548,1795568462548,'6','q6',1795569324689,NULL,NULL,NULL);
INSERT INTO leg VALUES (34,1,'chung-thuc',1795569382554,1795568482554,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (35,1,'dang-ky-dat-dai',1795569402559,1795568502559,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (36,1,'xay-dung',1795569422565,1795568522565,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (37,1,'viec-khac',1795569442571,1795568542571,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (38,1,'ho-tich',1795568862577,1795568562577,'5','q5',1795568803618,1795568823621,1795568843624,NULL);
INSERT INTO leg VALUES (39,1,'thanh-tra',1795570304701,1795569404701,'2','q2',1795569404701,1795569404701,1795569424706,'left');
INSERT INTO leg VALUES (40,1,'kinh-te',1795572204757,1795571304757,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (41,1,'thi-dua',1795572224762,1795571324762,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO call VALUES (1,1,2,1,'5','q5',1795395600082,1795395600082,1,'priority',1795395600084,'undone',NULL);
INSERT INTO call VALUES (2,1,2,1,'5','q5',1795395600086,1795395600088,2,'priority',1795395661090,'absent',NULL);
INSERT INTO call VALUES (3,1,1,1,'5','q5',1795395661092,1795395661092,1,'longest',1795395661094,'started',NULL);
INSERT INTO call VALUES (4,1,8,1,'5','q5',1795395661102,1795395661102,1,'chosen',1795395661104,'started',NULL);
INSERT INTO call VALUES (5,1,2,2,'5','q5',1795395661107,1795395661107,1,'present',1795395661109,'transferred',1795395600086);
INSERT INTO call VALUES (6,1,9,1,'5','q5',1795395661111,1795395661111,1,'serve_now',1795395661111,'started',NULL);
INSERT INTO call VALUES (7,2,18,1,'6','q6',1795482981368,1795482981368,1,'priority',1795483001371,'started',NULL);
INSERT INTO call VALUES (8,2,12,1,'6','q6',1795483001371,1795483001371,1,'longest',1795483021375,'started',NULL);
INSERT INTO call VALUES (9,2,15,1,'6','q6',1795483021375,1795483021375,1,'longest',1795484242431,'expired',NULL);
INSERT INTO call VALUES (10,2,19,1,'1','q1',1795483041379,1795483041379,1,'priority',1795483061382,'started',NULL);
INSERT INTO call VALUES (11,2,13,1,'1','q1',1795483541391,1795483541391,1,'longest',1795483561394,'started',NULL);
INSERT INTO call VALUES (12,2,20,1,'3','q3',1795484041403,1795484081409,3,'priority',1795484162412,'absent',NULL);
INSERT INTO call VALUES (13,2,14,1,'3','q3',1795484182415,1795484182415,1,'longest',1795484202418,'started',NULL);
INSERT INTO call VALUES (14,2,16,1,'1','q1',1795484222421,1795484222421,1,'longest',1795484242431,'expired',NULL);
INSERT INTO call VALUES (15,3,30,1,'5','q5',1795568662606,1795568702612,3,'priority',1795568783615,'absent',NULL);
INSERT INTO call VALUES (16,3,38,1,'5','q5',1795568803618,1795568803618,1,'priority',1795568823621,'started',NULL);
INSERT INTO call VALUES (17,3,30,2,'5','q5',1795568883630,1795568883630,1,'chosen',1795568903633,'started',1795568662606);
INSERT INTO call VALUES (18,3,24,1,'5','q5',1795568923637,1795568963643,3,'longest',1795569044646,'absent',NULL);
INSERT INTO call VALUES (19,3,25,1,'5','q5',1795569064649,1795569064649,1,'longest',1795569084652,'transferred',NULL);
INSERT INTO call VALUES (20,3,26,1,'5','q5',1795569104655,1795569104655,1,'longest',1795569124658,'started',NULL);
INSERT INTO call VALUES (21,3,27,1,'5','q5',1795569164664,1795569164664,1,'longest',1795569184667,'undone',NULL);
INSERT INTO call VALUES (22,3,27,1,'5','q5',1795569204670,1795569204670,1,'longest',1795569224673,'started',NULL);
INSERT INTO call VALUES (23,3,26,2,'6','q6',1795569284682,1795569284682,1,'longest',1795569304685,'started',1795569104655);
INSERT INTO call VALUES (24,3,33,1,'6','q6',1795569324689,1795569364695,3,'longest',NULL,NULL,NULL);
INSERT INTO call VALUES (25,3,39,1,'2','q2',1795569404701,1795569404701,1,'serve_now',1795569404701,'started',NULL);
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
INSERT INTO event VALUES (1,'c1326136',1795395600003,1795399200004,1795395600003,NULL,'centre.applied',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'dan-hai',NULL,'{"version":1}');
INSERT INTO event VALUES (2,'c1326136',1795395600006,1795399200007,1795395600006,NULL,'procedures.imported',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-1','{"count":3}');
INSERT INTO event VALUES (3,'c1326136',1795395600008,1795399200011,1795395600008,1,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-23','request-2','{}');
INSERT INTO event VALUES (4,'c1326136',1795395600012,1795399200013,1795395600012,NULL,'officer.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'extra','request-3','{"role":"officer"}');
INSERT INTO event VALUES (5,'c1326136',1795395600015,1795399200016,1795395600015,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q2','request-4','{}');
INSERT INTO event VALUES (6,'c1326136',1795395600018,1795399200019,1795395600018,1,'duty.started',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,'request-5','{}');
INSERT INTO event VALUES (7,'c1326136',1795395600018,1795399200020,1795395600018,1,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-5','{"reason":null}');
INSERT INTO event VALUES (8,'c1326136',1795395600022,1795399200023,1795395600022,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q5','request-6','{}');
INSERT INTO event VALUES (9,'c1326136',1795395600025,1795399200026,1795395600025,1,'duty.started',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,'request-7','{}');
INSERT INTO event VALUES (10,'c1326136',1795395600025,1795399200027,1795395600025,1,'desk.opened',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,'request-7','{"reason":null}');
INSERT INTO event VALUES (11,'c1326136',1795395600029,1795399200030,1795395600029,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'extra',NULL,'{}');
INSERT INTO event VALUES (12,'c1326136',1795395600032,1795399200033,1795395600032,1,'duty.started',1,'cli:test','administrator','cli:test','6','extra',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (13,'c1326136',1795395600032,1795399200034,1795395600032,1,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (14,'c1326136',1795395600037,1795399200038,1795395600037,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,1,'A001','request-8','{"origin":"cli","priority_class":null,"promised_at":1795396500037,"quoted":[1795395600000,1795395900000],"service":"ho-tich"}');
INSERT INTO event VALUES (15,'c1326136',1795395600042,1795399200043,1795395600042,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,2,'A002','request-9','{"origin":"cli","priority_class":null,"promised_at":1795396500042,"quoted":[1795395600000,1795396500000],"service":"ho-tich"}');
INSERT INTO event VALUES (16,'c1326136',1795395600046,1795399200047,1795395600046,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,3,'A003','request-10','{"origin":"cli","priority_class":null,"promised_at":1795396500046,"quoted":[1795395600000,1795397100000],"service":"ho-tich"}');
INSERT INTO event VALUES (17,'c1326136',1795395600050,1795399200051,1795395600050,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,4,'A004','request-11','{"origin":"cli","priority_class":null,"promised_at":1795396500050,"quoted":[1795395600000,1795397100000],"service":"ho-tich"}');
INSERT INTO event VALUES (18,'c1326136',1795395600054,1795399200055,1795395600054,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,5,'A005','request-12','{"origin":"cli","priority_class":null,"promised_at":1795396500054,"quoted":[1795396200000,1795397700000],"service":"ho-tich"}');
INSERT INTO event VALUES (19,'c1326136',1795395600058,1795399200059,1795395600058,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,6,'A006','request-13','{"origin":"cli","priority_class":null,"promised_at":1795396500058,"quoted":[1795396200000,1795397700000],"service":"ho-tich"}');
INSERT INTO event VALUES (20,'c1326136',1795395600062,1795399200063,1795395600062,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,7,'A007','request-14','{"origin":"cli","priority_class":null,"promised_at":1795396500062,"quoted":[1795396800000,1795398600000],"service":"ho-tich"}');
INSERT INTO event VALUES (21,'c1326136',1795395600066,1795399200067,1795395600066,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,8,'A008','request-15','{"origin":"cli","priority_class":null,"promised_at":1795396500066,"quoted":[1795396800000,1795398600000],"service":"ho-tich"}');
INSERT INTO event VALUES (22,'c1326136',1795395600068,1795399200069,1795395600068,1,'ticket.prioritised',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-16','{"priority_class":"priority"}');
INSERT INTO event VALUES (23,'c1326136',1795395600070,1795399200071,1795395600070,1,'ticket.service_changed',1,'cli:test','administrator','cli:test',NULL,NULL,3,'A003','request-17','{"after":"chung-thuc","before":"ho-tich"}');
INSERT INTO event VALUES (24,'c1326136',1795395600072,1795399200073,1795395600072,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,4,'p1','request-18','{"copy":0,"evidence":{"code":"replaced"},"job":4}');
INSERT INTO event VALUES (25,'c1326136',1795395600072,1795399200074,1795395600072,1,'ticket.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,4,'A004','request-18','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (26,'c1326136',1795395600075,1795399200076,1795395600075,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,5,'p1','request-19','{"copy":0,"evidence":{"code":"ended"},"job":5}');
INSERT INTO event VALUES (27,'c1326136',1795395600075,1795399200077,1795395600075,1,'ticket.cancelled',1,'cli:test','administrator','cli:test',NULL,NULL,5,'A005','request-19','{"reason":"asked"}');
INSERT INTO event VALUES (28,'c1326136',1795395600078,1795399200079,1795395600078,1,'hall.held',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-20','{"reason":"Mất điện","until":null}');
INSERT INTO event VALUES (29,'c1326136',1795395600080,1795399200081,1795395600080,1,'hall.resumed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-21','{"reason":"Mất điện"}');
INSERT INTO event VALUES (30,'c1326136',1795395600082,1795399200083,1795395600082,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-22','{"kept":true,"promised_at":1795395900042,"reason":"priority","why":null}');
INSERT INTO event VALUES (31,'c1326136',1795395600084,1795399200085,1795395600084,1,'ticket.call_undone',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-23','{}');
INSERT INTO event VALUES (32,'c1326136',1795395600086,1795399200087,1795395600086,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-24','{"kept":true,"promised_at":1795395900042,"reason":"priority","why":null}');
INSERT INTO event VALUES (33,'c1326136',1795395600088,1795399200089,1795395600088,1,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-25','{}');
INSERT INTO event VALUES (34,'c1326136',1795395661090,1795399200091,1795395661090,1,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-26','{}');
INSERT INTO event VALUES (35,'c1326136',1795395661092,1795399200093,1795395661092,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-27','{"kept":true,"promised_at":1795396500037,"reason":"longest","why":null}');
INSERT INTO event VALUES (36,'c1326136',1795395661094,1795399200095,1795395661094,1,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-28','{}');
INSERT INTO event VALUES (37,'c1326136',1795395661096,1795399200097,1795395661096,1,'ticket.parked',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-29','{}');
INSERT INTO event VALUES (38,'c1326136',1795395661098,1795399200099,1795395661098,1,'ticket.returned',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-30','{"after":"absent","rank_at":1795396200042}');
INSERT INTO event VALUES (39,'c1326136',1795395661100,1795399200101,1795395661100,1,'ticket.returned',1,'cli:test','administrator','cli:test',NULL,NULL,1,'A001','request-31','{"after":"parked","rank_at":1795396500037}');
INSERT INTO event VALUES (40,'c1326136',1795395661102,1795399200103,1795395661102,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',8,'A008','request-32','{"kept":true,"promised_at":1795396500066,"reason":"chosen","why":"đi cùng"}');
INSERT INTO event VALUES (41,'c1326136',1795395661104,1795399200105,1795395661104,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,8,'p1','request-33','{"copy":0,"evidence":{"code":"ended"},"job":8}');
INSERT INTO event VALUES (42,'c1326136',1795395661104,1795399200106,1795395661104,1,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',8,'A008','request-33','{"manner":"chosen","outcome":"accepted","procedure":null,"reason":null}');
INSERT INTO event VALUES (43,'c1326136',1795395661107,1795399200108,1795395661107,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-34','{"kept":true,"promised_at":1795395900042,"reason":"present","why":null}');
INSERT INTO event VALUES (44,'c1326136',1795395661109,1795399200110,1795395661109,1,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-35','{"to_desk":"6","to_service":null}');
INSERT INTO event VALUES (45,'c1326136',1795395661111,1795399200112,1795395661111,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,9,'A009','request-36','{"origin":"desk","priority_class":null,"promised_at":1795396561111,"quoted":null,"service":"y-te"}');
INSERT INTO event VALUES (46,'c1326136',1795395661111,1795399200113,1795395661111,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',9,'A009','request-36','{"kept":true,"promised_at":1795396561111,"reason":"serve_now","why":null}');
INSERT INTO event VALUES (47,'c1326136',1795395661111,1795399200114,1795395661111,1,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',9,'A009','request-36','{}');
INSERT INTO event VALUES (48,'c1326136',1795395661115,1795399200116,1795395661115,1,'visit.rated',1,'kiosk:k1','terminal','kiosk:k1','5',NULL,9,'A009','request-37','{"before":null,"level":"dissatisfied"}');
INSERT INTO event VALUES (49,'c1326136',1795395661117,1795399200118,1795395661117,1,'visit.rated',1,'kiosk:k1','terminal','kiosk:k1','5',NULL,9,'A009','request-38','{"before":"dissatisfied","level":"satisfied"}');
INSERT INTO event VALUES (50,'c1326136',1795395661119,1795399200120,1795395661119,1,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',9,'A009','request-39','{"manner":"chosen","outcome":"advice","procedure":null,"reason":null}');
INSERT INTO event VALUES (51,'c1326136',1795395661121,1795399200122,1795395661121,1,'visit.rated',1,'kiosk:k1','terminal','kiosk:k1','5',NULL,9,'A009','request-40','{"before":"satisfied","level":"very_satisfied"}');
INSERT INTO event VALUES (52,'c1326136',1795395661123,1795399200124,1795395661123,1,'desk.paused',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-41','{"reason":"break"}');
INSERT INTO event VALUES (53,'c1326136',1795395661125,1795399200126,1795395661125,1,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-42','{"reason":null}');
INSERT INTO event VALUES (54,'c1326136',1795395661127,1795399200128,1795395661127,1,'duty.ended',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,'request-43','{"reason":"closed"}');
INSERT INTO event VALUES (55,'c1326136',1795395661127,1795399200129,1795395661127,1,'desk.closed',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-43','{"reason":null}');
INSERT INTO event VALUES (56,'c1326136',1795395661130,1795399200131,1795395661130,NULL,'alert.opened',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'help:kiosk:k1','request-44','{"severity":"warning"}');
INSERT INTO event VALUES (57,'c1326136',1795395661130,1795399200132,1795395661130,NULL,'help.called',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'kiosk:k1','request-44','{}');
INSERT INTO event VALUES (58,'c1326136',1795395661153,1795399200154,1795395661153,NULL,'centre.applied',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'dan-hai','request-45','{"version":2}');
INSERT INTO event VALUES (59,'c1326136',1795395661158,1795399200159,1795395661158,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,1,'p1',NULL,'{"copy":0,"evidence":{},"job":1}');
INSERT INTO event VALUES (60,'c1326136',1795395661162,1795399200163,1795395661162,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,2,'p1',NULL,'{"copy":0,"evidence":{},"job":2}');
INSERT INTO event VALUES (61,'c1326136',1795395661164,1795399200165,1795395661164,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"evidence":{"code":"paper_out"},"state":"fault"}');
INSERT INTO event VALUES (62,'c1326136',1795395661166,1795399200167,1795395661166,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p2',NULL,'{"evidence":{"code":"ok"},"state":"ok"}');
INSERT INTO event VALUES (63,'c1326136',1795395661166,1795399200168,1795395661166,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,3,'p2',NULL,'{"before":"p1","copy":0,"job":3}');
INSERT INTO event VALUES (64,'c1326136',1795395661166,1795399200169,1795395661166,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,6,'p2',NULL,'{"before":"p1","copy":0,"job":6}');
INSERT INTO event VALUES (65,'c1326136',1795395661166,1795399200170,1795395661166,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,7,'p2',NULL,'{"before":"p1","copy":0,"job":7}');
INSERT INTO event VALUES (66,'c1326136',1795395661166,1795399200171,1795395661166,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,4,'p2',NULL,'{"before":"p1","copy":1,"job":9}');
INSERT INTO event VALUES (67,'c1326136',1795395661172,1795399200173,1795395661172,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,10,'A010',NULL,'{"origin":"cli","priority_class":null,"promised_at":1795396561172,"quoted":[1795396200000,1795398000000],"service":"ho-tich"}');
INSERT INTO event VALUES (68,'c1326136',1795395661175,1795399200176,1795395661175,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,10,'p2',NULL,'{"before":"p1","copy":0,"job":10}');
INSERT INTO event VALUES (69,'c1326136',1795395661177,1795399200178,1795395661177,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"evidence":{"code":"ok"},"state":"ok"}');
INSERT INTO event VALUES (70,'c1326136',1795395661177,1795399200179,1795395661177,NULL,'printer.roll_changed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"how":"sensor","learnt":null,"mm":240,"slips":2}');
INSERT INTO event VALUES (71,'c1326136',1795395661180,1795399200181,1795395661180,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,11,'A011',NULL,'{"origin":"cli","priority_class":null,"promised_at":1795396561180,"quoted":[1795396200000,1795398000000],"service":"ho-tich"}');
INSERT INTO event VALUES (72,'c1326136',1795396321183,1795399200184,1795396321183,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,11,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":11}');
INSERT INTO event VALUES (73,'c1326136',1795396321186,1795399200187,1795396321186,NULL,'printer.probed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"answers":"12 12 12 12","fence":"process_id"}');
INSERT INTO event VALUES (74,'c1326136',1795396321188,1795399200189,1795396321188,NULL,'alert.acknowledged',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'1','request-46','{}');
INSERT INTO event VALUES (75,'c1326136',1795396321190,1795399200193,1795396321190,NULL,'clock.confirmed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-47','{"drift_ms":0}');
INSERT INTO event VALUES (76,'c1326136',1795396321194,1795399200195,1795396321194,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'a007d3cee5009cb44115f3cc999cb91811f7719c6a3fdddb720a895d91684487','request-48','{"signed":true,"through":75,"why":"on_demand"}');
INSERT INTO event VALUES (77,'c1326136',1795396321197,1795399200198,1795396321197,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-49','{"job":12,"paper":"test"}');
INSERT INTO event VALUES (78,'c1326136',1795396321199,1795399200200,1795396321199,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-50','{"job":13,"paper":"numbers"}');
INSERT INTO event VALUES (79,'c1326136',1795396321201,1795399200202,1795396321201,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-51','{"job":14,"paper":"seal"}');
INSERT INTO event VALUES (80,'c1326136',1795396321204,1795399200205,1795396321204,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-52','{"job":15,"paper":"report"}');
INSERT INTO event VALUES (81,'c1326136',1795396321206,1795399200207,1795396321206,NULL,'printer.roll_changed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-53','{"how":"said","learnt":null,"mm":0,"slips":0}');
INSERT INTO event VALUES (82,'c1326136',1795396321208,1795399200209,1795396321208,NULL,'printer.recovery',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-54','{}');
INSERT INTO event VALUES (83,'c1326136',1795396321212,1795399200213,1795396321212,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,1,'A001','request-55','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (84,'c1326136',1795396321212,1795399200214,1795396321212,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-55','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (85,'c1326136',1795396321212,1795399200215,1795396321212,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,3,'p2','request-55','{"copy":0,"evidence":{"code":"ended"},"job":3}');
INSERT INTO event VALUES (86,'c1326136',1795396321212,1795399200216,1795396321212,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,3,'A003','request-55','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (87,'c1326136',1795396321212,1795399200217,1795396321212,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,4,'p2','request-55','{"copy":1,"evidence":{"code":"ended"},"job":9}');
INSERT INTO event VALUES (88,'c1326136',1795396321212,1795399200218,1795396321212,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,4,'A004','request-55','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (89,'c1326136',1795396321212,1795399200219,1795396321212,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,6,'p2','request-55','{"copy":0,"evidence":{"code":"ended"},"job":6}');
INSERT INTO event VALUES (90,'c1326136',1795396321212,1795399200220,1795396321212,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,6,'A006','request-55','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (91,'c1326136',1795396321212,1795399200221,1795396321212,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,7,'p2','request-55','{"copy":0,"evidence":{"code":"ended"},"job":7}');
INSERT INTO event VALUES (92,'c1326136',1795396321212,1795399200222,1795396321212,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,7,'A007','request-55','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (93,'c1326136',1795396321212,1795399200223,1795396321212,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,10,'p2','request-55','{"copy":0,"evidence":{"code":"ended"},"job":10}');
INSERT INTO event VALUES (94,'c1326136',1795396321212,1795399200224,1795396321212,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,10,'A010','request-55','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (95,'c1326136',1795396321212,1795399200225,1795396321212,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,11,'A011','request-55','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (96,'c1326136',1795396321212,1795399200226,1795396321212,1,'duty.ended',1,'cli:test','administrator','cli:test','6','extra',NULL,NULL,'request-55','{"reason":"day_closed"}');
INSERT INTO event VALUES (97,'c1326136',1795396321212,1795399200227,1795396321212,1,'duty.ended',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,'request-55','{"reason":"day_closed"}');
INSERT INTO event VALUES (98,'c1326136',1795396321212,1795399200228,1795396321212,1,'desk.closed',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,'request-55','{"reason":"day_closed"}');
INSERT INTO event VALUES (99,'c1326136',1795396321212,1795399200229,1795396321212,1,'desk.closed',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,'request-55','{"reason":"day_closed"}');
INSERT INTO event VALUES (100,'c1326136',1795396321212,1795399200230,1795396321212,1,'day.closed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-23','request-55','{"counts":{"expired":8,"unrecorded":0}}');
INSERT INTO event VALUES (101,'c1326136',1795396321212,1795399200231,1795396321212,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'a310fa01d9c696a997885c863eebb9112068b244fedd42849b37c9c9e707f6b3','request-55','{"signed":true,"through":100,"why":"day_closed"}');
INSERT INTO event VALUES (102,'c1326136',1795482721233,1795399200234,1795482721233,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q1',NULL,'{}');
INSERT INTO event VALUES (103,'c1326136',1795482721236,1795399200239,1795482721236,2,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-24',NULL,'{}');
INSERT INTO event VALUES (104,'c1326136',1795482721236,1795399200240,1795482721236,2,'duty.started',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (105,'c1326136',1795482721236,1795399200241,1795482721236,2,'desk.opened',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (106,'c1326136',1795482721243,1795399200244,1795482721243,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q3',NULL,'{}');
INSERT INTO event VALUES (107,'c1326136',1795482721246,1795399200247,1795482721246,2,'duty.started',1,'cli:test','administrator','cli:test','3','q3',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (108,'c1326136',1795482721246,1795399200248,1795482721246,2,'desk.opened',1,'cli:test','administrator','cli:test','3',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (109,'c1326136',1795482721250,1795399200251,1795482721250,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q6',NULL,'{}');
INSERT INTO event VALUES (110,'c1326136',1795482721253,1795399200254,1795482721253,2,'duty.started',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (111,'c1326136',1795482721253,1795399200255,1795482721253,2,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (112,'c1326136',1795482741259,1795399200260,1795482741259,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,12,'H001','ticket.issue:1795482741256:1','{"origin":"kiosk","priority_class":null,"promised_at":1795483641259,"quoted":[1795482720000,1795482900000],"service":"chung-thuc"}');
INSERT INTO event VALUES (113,'c1326136',1795482761265,1795399200266,1795482761265,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,13,'L001','ticket.issue:1795482761261:2','{"origin":"kiosk","priority_class":null,"promised_at":1795483661265,"quoted":[1795482720000,1795482900000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (114,'c1326136',1795482781271,1795399200272,1795482781271,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,14,'U001','ticket.issue:1795482781267:3','{"origin":"kiosk","priority_class":null,"promised_at":1795483681271,"quoted":[1795482780000,1795484100000],"service":"chinh-sach"}');
INSERT INTO event VALUES (115,'c1326136',1795482801277,1795399200278,1795482801277,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,15,'H002','ticket.issue:1795482801273:4','{"origin":"kiosk","priority_class":null,"promised_at":1795483701277,"quoted":[1795482780000,1795483800000],"service":"chung-thuc"}');
INSERT INTO event VALUES (116,'c1326136',1795482821282,1795399200283,1795482821282,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,16,'L002','ticket.issue:1795482821279:5','{"origin":"kiosk","priority_class":null,"promised_at":1795483721282,"quoted":[1795483200000,1795484400000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (117,'c1326136',1795482841287,1795399200288,1795482841287,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,17,'U002','ticket.issue:1795482841284:6','{"origin":"kiosk","priority_class":null,"promised_at":1795483741287,"quoted":[1795482900000,1795484100000],"service":"chinh-sach"}');
INSERT INTO event VALUES (118,'c1326136',1795482861292,1795399200293,1795482861292,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,18,'H003','ticket.issue:1795482861289:7','{"origin":"kiosk","priority_class":"priority","promised_at":1795483161292,"quoted":[1795482840000,1795483800000],"service":"chung-thuc"}');
INSERT INTO event VALUES (119,'c1326136',1795482881297,1795399200298,1795482881297,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,19,'L003','ticket.issue:1795482881294:8','{"origin":"kiosk","priority_class":"priority","promised_at":1795483181297,"quoted":[1795482840000,1795483200000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (120,'c1326136',1795482901302,1795399200303,1795482901302,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,20,'U003','ticket.issue:1795482901299:9','{"origin":"kiosk","priority_class":"priority","promised_at":1795483201302,"quoted":[1795482900000,1795484100000],"service":"chinh-sach"}');
INSERT INTO event VALUES (121,'c1326136',1795482921307,1795399200308,1795482921307,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,21,'H004','ticket.issue:1795482921304:10','{"origin":"kiosk","priority_class":null,"promised_at":1795483821307,"quoted":[1795483200000,1795485000000],"service":"chung-thuc"}');
INSERT INTO event VALUES (122,'c1326136',1795482941312,1795399200313,1795482941312,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,22,'L004','ticket.issue:1795482941309:11','{"origin":"kiosk","priority_class":null,"promised_at":1795483841312,"quoted":[1795484700000,1795486800000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (123,'c1326136',1795482961317,1795399200318,1795482961317,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,23,'U004','ticket.issue:1795482961314:12','{"origin":"kiosk","priority_class":null,"promised_at":1795483861317,"quoted":[1795484100000,1795486200000],"service":"chinh-sach"}');
INSERT INTO event VALUES (124,'c1326136',1795482961320,1795399200321,1795482961320,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":12}');
INSERT INTO event VALUES (125,'c1326136',1795482961320,1795399200322,1795482961320,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":13}');
INSERT INTO event VALUES (126,'c1326136',1795482961325,1795399200326,1795482961325,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":14}');
INSERT INTO event VALUES (127,'c1326136',1795482961329,1795399200330,1795482961329,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":15}');
INSERT INTO event VALUES (128,'c1326136',1795482961333,1795399200334,1795482961333,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,12,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":16}');
INSERT INTO event VALUES (129,'c1326136',1795482961337,1795399200338,1795482961337,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,13,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":17}');
INSERT INTO event VALUES (130,'c1326136',1795482961341,1795399200342,1795482961341,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,14,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":18}');
INSERT INTO event VALUES (131,'c1326136',1795482961345,1795399200346,1795482961345,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,15,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":19}');
INSERT INTO event VALUES (132,'c1326136',1795482961349,1795399200350,1795482961349,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,16,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":20}');
INSERT INTO event VALUES (133,'c1326136',1795482961353,1795399200354,1795482961353,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,17,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":21}');
INSERT INTO event VALUES (134,'c1326136',1795482961357,1795399200358,1795482961357,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,18,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":22}');
INSERT INTO event VALUES (135,'c1326136',1795482961361,1795399200362,1795482961361,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,19,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":23}');
INSERT INTO event VALUES (136,'c1326136',1795482961365,1795399200366,1795482961365,NULL,'slip.unknown',1,'devices','devices','devices',NULL,NULL,20,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":24}');
INSERT INTO event VALUES (137,'c1326136',1795482981368,1795399200369,1795482981368,2,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',18,'H003','desk.next:1795482981367:13','{"kept":true,"promised_at":1795483161292,"reason":"priority","why":null}');
INSERT INTO event VALUES (138,'c1326136',1795483001371,1795399200372,1795483001371,2,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',18,'H003','desk.next:1795483001370:14','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (139,'c1326136',1795483001371,1795399200373,1795483001371,2,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',12,'H001','desk.next:1795483001370:14','{"kept":true,"promised_at":1795483641259,"reason":"longest","why":null}');
INSERT INTO event VALUES (140,'c1326136',1795483021375,1795399200376,1795483021375,2,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',12,'H001','desk.next:1795483021374:15','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (141,'c1326136',1795483021375,1795399200377,1795483021375,2,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',15,'H002','desk.next:1795483021374:15','{"kept":true,"promised_at":1795483701277,"reason":"longest","why":null}');
INSERT INTO event VALUES (142,'c1326136',1795483041379,1795399200380,1795483041379,2,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',19,'L003','desk.next:1795483041378:16','{"kept":true,"promised_at":1795483181297,"reason":"priority","why":null}');
INSERT INTO event VALUES (143,'c1326136',1795483061382,1795399200383,1795483061382,2,'ticket.started',1,'cli:test','administrator','cli:test','1','q1',19,'L003','desk.start:1795483061381:17','{}');
INSERT INTO event VALUES (144,'c1326136',1795483501385,1795399200386,1795483501385,2,'ticket.finished',1,'cli:test','administrator','cli:test','1','q1',19,'L003','desk.finish:1795483501384:18','{"manner":"chosen","outcome":"supplement","procedure":"1.004873","reason":"giấy tờ"}');
INSERT INTO event VALUES (145,'c1326136',1795483521388,1795399200389,1795483521388,2,'visit.rated',1,'pad:1','terminal','pad:1','1',NULL,19,'L003','visit.rate:1795483521387:19','{"before":null,"level":"dissatisfied"}');
INSERT INTO event VALUES (146,'c1326136',1795483541391,1795399200392,1795483541391,2,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',13,'L001','desk.next:1795483541390:20','{"kept":true,"promised_at":1795483661265,"reason":"longest","why":null}');
INSERT INTO event VALUES (147,'c1326136',1795483561394,1795399200395,1795483561394,2,'ticket.started',1,'cli:test','administrator','cli:test','1','q1',13,'L001','desk.start:1795483561393:21','{}');
INSERT INTO event VALUES (148,'c1326136',1795484001397,1795399200398,1795484001397,2,'ticket.finished',1,'cli:test','administrator','cli:test','1','q1',13,'L001','desk.finish:1795484001396:22','{"manner":"chosen","outcome":"refused","procedure":"1.004873","reason":"giấy tờ"}');
INSERT INTO event VALUES (149,'c1326136',1795484021400,1795399200401,1795484021400,2,'visit.rated',1,'pad:1','terminal','pad:1','1',NULL,13,'L001','visit.rate:1795484021399:23','{"before":null,"level":"dissatisfied"}');
INSERT INTO event VALUES (150,'c1326136',1795484041403,1795399200404,1795484041403,2,'ticket.called',1,'cli:test','administrator','cli:test','3','q3',20,'U003','desk.next:1795484041402:24','{"kept":false,"promised_at":1795483201302,"reason":"priority","why":null}');
INSERT INTO event VALUES (151,'c1326136',1795484061406,1795399200407,1795484061406,2,'ticket.recalled',1,'cli:test','administrator','cli:test','3','q3',20,'U003','desk.recall:1795484061405:25','{}');
INSERT INTO event VALUES (152,'c1326136',1795484081409,1795399200410,1795484081409,2,'ticket.recalled',1,'cli:test','administrator','cli:test','3','q3',20,'U003','desk.recall:1795484081408:26','{}');
INSERT INTO event VALUES (153,'c1326136',1795484162412,1795399200413,1795484162412,2,'ticket.absent',1,'cli:test','administrator','cli:test','3','q3',20,'U003','desk.absent:1795484162411:27','{}');
INSERT INTO event VALUES (154,'c1326136',1795484182415,1795399200416,1795484182415,2,'ticket.called',1,'cli:test','administrator','cli:test','3','q3',14,'U001','desk.next:1795484182414:28','{"kept":false,"promised_at":1795483681271,"reason":"longest","why":null}');
INSERT INTO event VALUES (155,'c1326136',1795484202418,1795399200419,1795484202418,2,'ticket.started',1,'cli:test','administrator','cli:test','3','q3',14,'U001','desk.start:1795484202417:29','{}');
INSERT INTO event VALUES (156,'c1326136',1795484222421,1795399200422,1795484222421,2,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',16,'L002','desk.next:1795484222420:30','{"kept":false,"promised_at":1795483721282,"reason":"longest","why":null}');
INSERT INTO event VALUES (157,'c1326136',1795484222424,1795399200427,1795484222424,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'help:kiosk:k1',NULL,'{}');
INSERT INTO event VALUES (158,'c1326136',1795484242431,1795399200432,1795484242431,2,'ticket.finished',1,'cli:test','administrator','cli:test',NULL,NULL,14,'U001','day.close:1795484242430:31','{"before":"serving","outcome":"unrecorded","reason":"day_closed"}');
INSERT INTO event VALUES (159,'c1326136',1795484242431,1795399200433,1795484242431,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,15,'H002','day.close:1795484242430:31','{"before":"called","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (160,'c1326136',1795484242431,1795399200434,1795484242431,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,16,'L002','day.close:1795484242430:31','{"before":"called","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (161,'c1326136',1795484242431,1795399200435,1795484242431,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,17,'U002','day.close:1795484242430:31','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (162,'c1326136',1795484242431,1795399200436,1795484242431,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,20,'U003','day.close:1795484242430:31','{"before":"absent","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (163,'c1326136',1795484242431,1795399200437,1795484242431,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,21,'p1','day.close:1795484242430:31','{"copy":0,"evidence":{"code":"ended"},"job":25}');
INSERT INTO event VALUES (164,'c1326136',1795484242431,1795399200438,1795484242431,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,21,'H004','day.close:1795484242430:31','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (165,'c1326136',1795484242431,1795399200439,1795484242431,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,22,'p1','day.close:1795484242430:31','{"copy":0,"evidence":{"code":"ended"},"job":26}');
INSERT INTO event VALUES (166,'c1326136',1795484242431,1795399200440,1795484242431,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,22,'L004','day.close:1795484242430:31','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (167,'c1326136',1795484242431,1795399200441,1795484242431,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,23,'p1','day.close:1795484242430:31','{"copy":0,"evidence":{"code":"ended"},"job":27}');
INSERT INTO event VALUES (168,'c1326136',1795484242431,1795399200442,1795484242431,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,23,'U004','day.close:1795484242430:31','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (169,'c1326136',1795484242431,1795399200443,1795484242431,2,'duty.ended',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,'day.close:1795484242430:31','{"reason":"day_closed"}');
INSERT INTO event VALUES (170,'c1326136',1795484242431,1795399200444,1795484242431,2,'duty.ended',1,'cli:test','administrator','cli:test','3','q3',NULL,NULL,'day.close:1795484242430:31','{"reason":"day_closed"}');
INSERT INTO event VALUES (171,'c1326136',1795484242431,1795399200445,1795484242431,2,'duty.ended',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,'day.close:1795484242430:31','{"reason":"day_closed"}');
INSERT INTO event VALUES (172,'c1326136',1795484242431,1795399200446,1795484242431,2,'desk.closed',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,'day.close:1795484242430:31','{"reason":"day_closed"}');
INSERT INTO event VALUES (173,'c1326136',1795484242431,1795399200447,1795484242431,2,'desk.closed',1,'cli:test','administrator','cli:test','3',NULL,NULL,NULL,'day.close:1795484242430:31','{"reason":"day_closed"}');
INSERT INTO event VALUES (174,'c1326136',1795484242431,1795399200448,1795484242431,2,'desk.closed',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,'day.close:1795484242430:31','{"reason":"day_closed"}');
INSERT INTO event VALUES (175,'c1326136',1795484242431,1795399200449,1795484242431,2,'day.closed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-24','day.close:1795484242430:31','{"counts":{"expired":7,"unrecorded":1}}');
INSERT INTO event VALUES (176,'c1326136',1795484242431,1795399200450,1795484242431,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'4649b751d0ed18f8f04057d14c5c93d7c7a4d889f64c45109810cca2708f53b9','day.close:1795484242430:31','{"signed":true,"through":175,"why":"day_closed"}');
INSERT INTO event VALUES (177,'c1326136',1795568242458,1795399200459,1795568242458,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q1',NULL,'{}');
INSERT INTO event VALUES (178,'c1326136',1795568242461,1795399200464,1795568242461,3,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-25',NULL,'{}');
INSERT INTO event VALUES (179,'c1326136',1795568242461,1795399200465,1795568242461,3,'duty.started',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (180,'c1326136',1795568242461,1795399200466,1795568242461,3,'desk.opened',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (181,'c1326136',1795568242468,1795399200469,1795568242468,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q2',NULL,'{}');
INSERT INTO event VALUES (182,'c1326136',1795568242471,1795399200472,1795568242471,3,'duty.started',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (183,'c1326136',1795568242471,1795399200473,1795568242471,3,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (184,'c1326136',1795568242475,1795399200476,1795568242475,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q4',NULL,'{}');
INSERT INTO event VALUES (185,'c1326136',1795568242478,1795399200479,1795568242478,3,'duty.started',1,'cli:test','administrator','cli:test','4','q4',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (186,'c1326136',1795568242478,1795399200480,1795568242478,3,'desk.opened',1,'cli:test','administrator','cli:test','4',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (187,'c1326136',1795568242482,1795399200483,1795568242482,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q5',NULL,'{}');
INSERT INTO event VALUES (188,'c1326136',1795568242485,1795399200486,1795568242485,3,'duty.started',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (189,'c1326136',1795568242485,1795399200487,1795568242485,3,'desk.opened',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (190,'c1326136',1795568242489,1795399200490,1795568242489,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q6',NULL,'{}');
INSERT INTO event VALUES (191,'c1326136',1795568242492,1795399200493,1795568242492,3,'duty.started',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (192,'c1326136',1795568242492,1795399200494,1795568242492,3,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (193,'c1326136',1795568262497,1795399200498,1795568262497,NULL,'officer.pin_wrong',1,'cli:test','administrator','cli:test',NULL,'q3',NULL,NULL,'desk.sign_in:1795568262495:1','{"failures":1}');
INSERT INTO event VALUES (194,'c1326136',1795568282502,1795399200503,1795568282502,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,24,'A001','ticket.issue:1795568282499:2','{"origin":"kiosk","priority_class":null,"promised_at":1795569182502,"quoted":[1795568280000,1795568400000],"service":"ho-tich"}');
INSERT INTO event VALUES (195,'c1326136',1795568302508,1795399200509,1795568302508,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,25,'A002','ticket.issue:1795568302504:3','{"origin":"kiosk","priority_class":null,"promised_at":1795569202508,"quoted":[1795568280000,1795569000000],"service":"ho-tich"}');
INSERT INTO event VALUES (196,'c1326136',1795568322513,1795399200514,1795568322513,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,26,'A003','ticket.issue:1795568322510:4','{"origin":"kiosk","priority_class":null,"promised_at":1795569222513,"quoted":[1795568280000,1795569300000],"service":"ho-tich"}');
INSERT INTO event VALUES (197,'c1326136',1795568342518,1795399200519,1795568342518,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,27,'A004','ticket.issue:1795568342515:5','{"origin":"kiosk","priority_class":null,"promised_at":1795569242518,"quoted":[1795568400000,1795569300000],"service":"ho-tich"}');
INSERT INTO event VALUES (198,'c1326136',1795568362523,1795399200524,1795568362523,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,28,'A005','ticket.issue:1795568362520:6','{"origin":"kiosk","priority_class":null,"promised_at":1795569262523,"quoted":[1795569000000,1795569900000],"service":"ho-tich"}');
INSERT INTO event VALUES (199,'c1326136',1795568382528,1795399200529,1795568382528,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,29,'A006','ticket.issue:1795568382525:7','{"origin":"kiosk","priority_class":null,"promised_at":1795569282528,"quoted":[1795569000000,1795569900000],"service":"ho-tich"}');
INSERT INTO event VALUES (200,'c1326136',1795568402533,1795399200534,1795568402533,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,30,'A007','ticket.issue:1795568402530:8','{"origin":"kiosk","priority_class":null,"promised_at":1795569302533,"quoted":[1795569600000,1795570500000],"service":"ho-tich"}');
INSERT INTO event VALUES (201,'c1326136',1795568422538,1795399200539,1795568422538,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,31,'A008','ticket.issue:1795568422535:9','{"origin":"kiosk","priority_class":null,"promised_at":1795569322538,"quoted":[1795569600000,1795570500000],"service":"ho-tich"}');
INSERT INTO event VALUES (202,'c1326136',1795568442543,1795399200544,1795568442543,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,32,'A009','ticket.issue:1795568442540:10','{"origin":"kiosk","priority_class":null,"promised_at":1795569342543,"quoted":[1795569900000,1795571100000],"service":"ho-tich"}');
INSERT INTO event VALUES (203,'c1326136',1795568462548,1795399200549,1795568462548,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,33,'H001','ticket.issue:1795568462545:11','{"origin":"kiosk","priority_class":null,"promised_at":1795569362548,"quoted":[1795568460000,1795569300000],"service":"chung-thuc"}');
INSERT INTO event VALUES (204,'c1326136',1795568482554,1795399200555,1795568482554,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,34,'H002','ticket.issue:1795568482550:12','{"origin":"kiosk","priority_class":null,"promised_at":1795569382554,"quoted":[1795568460000,1795569300000],"service":"chung-thuc"}');
INSERT INTO event VALUES (205,'c1326136',1795568502559,1795399200560,1795568502559,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,35,'L001','ticket.issue:1795568502556:13','{"origin":"kiosk","priority_class":null,"promised_at":1795569402559,"quoted":[1795568460000,1795568700000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (206,'c1326136',1795568522565,1795399200566,1795568522565,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,36,'R001','ticket.issue:1795568522561:14','{"origin":"kiosk","priority_class":null,"promised_at":1795569422565,"quoted":[1795568520000,1795569600000],"service":"xay-dung"}');
INSERT INTO event VALUES (207,'c1326136',1795568542571,1795399200572,1795568542571,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,37,'C001','ticket.issue:1795568542567:15','{"origin":"kiosk","priority_class":null,"promised_at":1795569442571,"quoted":[1795568520000,1795569600000],"service":"viec-khac"}');
INSERT INTO event VALUES (208,'c1326136',1795568562577,1795399200578,1795568562577,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,38,'A010','ticket.issue:1795568562573:16','{"origin":"kiosk","priority_class":"priority","promised_at":1795568862577,"quoted":[1795568520000,1795569300000],"service":"ho-tich"}');
INSERT INTO event VALUES (209,'c1326136',1795568562581,1795399200582,1795568562581,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,24,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":28}');
INSERT INTO event VALUES (210,'c1326136',1795568562585,1795399200586,1795568562585,NULL,'slip.unknown',1,'devices','devices','devices',NULL,NULL,25,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":29}');
INSERT INTO event VALUES (211,'c1326136',1795568562588,1795399200589,1795568562588,NULL,'slip.failed_before_send',1,'devices','devices','devices',NULL,NULL,26,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":30}');
INSERT INTO event VALUES (212,'c1326136',1795568582591,1795399200592,1795568582591,3,'ticket.prioritised',1,'cli:test','administrator','cli:test',NULL,NULL,30,'A007','ticket.prioritise:1795568582590:17','{"priority_class":"priority"}');
INSERT INTO event VALUES (213,'c1326136',1795568602594,1795399200595,1795568602594,3,'ticket.service_changed',1,'cli:test','administrator','cli:test',NULL,NULL,31,'A008','ticket.change_service:1795568602593:18','{"after":"y-te","before":"ho-tich"}');
INSERT INTO event VALUES (214,'c1326136',1795568622597,1795399200598,1795568622597,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,32,'p1','ticket.cancel:1795568622596:19','{"copy":0,"evidence":{"code":"ended"},"job":36}');
INSERT INTO event VALUES (215,'c1326136',1795568622597,1795399200599,1795568622597,3,'ticket.cancelled',1,'cli:test','administrator','cli:test',NULL,NULL,32,'A009','ticket.cancel:1795568622596:19','{"reason":"asked"}');
INSERT INTO event VALUES (216,'c1326136',1795568642601,1795399200602,1795568642601,3,'ticket.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,24,'A001','ticket.reprint:1795568642600:20','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (217,'c1326136',1795568662606,1795399200607,1795568662606,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',30,'A007','desk.next:1795568662605:21','{"kept":true,"promised_at":1795568702533,"reason":"priority","why":null}');
INSERT INTO event VALUES (218,'c1326136',1795568682609,1795399200610,1795568682609,3,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',30,'A007','desk.recall:1795568682608:22','{}');
INSERT INTO event VALUES (219,'c1326136',1795568702612,1795399200613,1795568702612,3,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',30,'A007','desk.recall:1795568702611:23','{}');
INSERT INTO event VALUES (220,'c1326136',1795568783615,1795399200616,1795568783615,3,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',30,'A007','desk.absent:1795568783614:24','{}');
INSERT INTO event VALUES (221,'c1326136',1795568803618,1795399200619,1795568803618,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',38,'A010','desk.next:1795568803617:25','{"kept":true,"promised_at":1795568862577,"reason":"priority","why":null}');
INSERT INTO event VALUES (222,'c1326136',1795568823621,1795399200622,1795568823621,3,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',38,'A010','desk.start:1795568823620:26','{}');
INSERT INTO event VALUES (223,'c1326136',1795568843624,1795399200625,1795568843624,3,'ticket.parked',1,'cli:test','administrator','cli:test','5','q5',38,'A010','desk.park:1795568843623:27','{}');
INSERT INTO event VALUES (224,'c1326136',1795568863627,1795399200628,1795568863627,3,'ticket.returned',1,'cli:test','administrator','cli:test','5',NULL,30,'A007','ticket.return:1795568863626:28','{"after":"absent","rank_at":1795568702533}');
INSERT INTO event VALUES (225,'c1326136',1795568883630,1795399200631,1795568883630,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',30,'A007','desk.next:1795568883629:29','{"kept":true,"promised_at":1795568702533,"reason":"chosen","why":"đã quay lại"}');
INSERT INTO event VALUES (226,'c1326136',1795568903633,1795399200634,1795568903633,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,30,'p1','desk.finish:1795568903632:30','{"copy":0,"evidence":{"code":"ended"},"job":34}');
INSERT INTO event VALUES (227,'c1326136',1795568903633,1795399200635,1795568903633,3,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',30,'A007','desk.finish:1795568903632:30','{"manner":"chosen","outcome":"accepted","procedure":null,"reason":null}');
INSERT INTO event VALUES (228,'c1326136',1795568923637,1795399200638,1795568923637,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',24,'A001','desk.next:1795568923636:31','{"kept":true,"promised_at":1795569182502,"reason":"longest","why":null}');
INSERT INTO event VALUES (229,'c1326136',1795568943640,1795399200641,1795568943640,3,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',24,'A001','desk.recall:1795568943639:32','{}');
INSERT INTO event VALUES (230,'c1326136',1795568963643,1795399200644,1795568963643,3,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',24,'A001','desk.recall:1795568963642:33','{}');
INSERT INTO event VALUES (231,'c1326136',1795569044646,1795399200647,1795569044646,3,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',24,'A001','desk.absent:1795569044645:34','{}');
INSERT INTO event VALUES (232,'c1326136',1795569064649,1795399200650,1795569064649,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',25,'A002','desk.next:1795569064648:35','{"kept":true,"promised_at":1795569202508,"reason":"longest","why":null}');
INSERT INTO event VALUES (233,'c1326136',1795569084652,1795399200653,1795569084652,3,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',25,'A002','desk.transfer:1795569084651:36','{"to_desk":"1","to_service":null}');
INSERT INTO event VALUES (234,'c1326136',1795569104655,1795399200656,1795569104655,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',26,'A003','desk.next:1795569104654:37','{"kept":true,"promised_at":1795569222513,"reason":"longest","why":null}');
INSERT INTO event VALUES (235,'c1326136',1795569124658,1795399200659,1795569124658,3,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',26,'A003','desk.start:1795569124657:38','{}');
INSERT INTO event VALUES (236,'c1326136',1795569144661,1795399200662,1795569144661,3,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',26,'A003','desk.transfer:1795569144660:39','{"to_desk":null,"to_service":"chung-thuc"}');
INSERT INTO event VALUES (237,'c1326136',1795569164664,1795399200665,1795569164664,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',27,'A004','desk.next:1795569164663:40','{"kept":true,"promised_at":1795569242518,"reason":"longest","why":null}');
INSERT INTO event VALUES (238,'c1326136',1795569184667,1795399200668,1795569184667,3,'ticket.call_undone',1,'cli:test','administrator','cli:test','5','q5',27,'A004','desk.undo:1795569184666:41','{}');
INSERT INTO event VALUES (239,'c1326136',1795569204670,1795399200671,1795569204670,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',27,'A004','desk.next:1795569204669:42','{"kept":true,"promised_at":1795569242518,"reason":"longest","why":null}');
INSERT INTO event VALUES (240,'c1326136',1795569224673,1795399200674,1795569224673,3,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',27,'A004','desk.start:1795569224672:43','{}');
INSERT INTO event VALUES (241,'c1326136',1795569244676,1795399200677,1795569244676,3,'visit.rated',1,'pad:1','terminal','pad:1','5',NULL,27,'A004','visit.rate:1795569244675:44','{"before":null,"level":"dissatisfied"}');
INSERT INTO event VALUES (242,'c1326136',1795569264679,1795399200680,1795569264679,3,'visit.rated',1,'pad:1','terminal','pad:1','5',NULL,27,'A004','visit.rate:1795569264678:45','{"before":"dissatisfied","level":"very_satisfied"}');
INSERT INTO event VALUES (243,'c1326136',1795569284682,1795399200683,1795569284682,3,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',26,'A003','desk.next:1795569284681:46','{"kept":true,"promised_at":1795569222513,"reason":"longest","why":null}');
INSERT INTO event VALUES (244,'c1326136',1795569304685,1795399200686,1795569304685,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,26,'p1','desk.finish:1795569304684:47','{"copy":0,"evidence":{"code":"ended"},"job":30}');
INSERT INTO event VALUES (245,'c1326136',1795569304685,1795399200687,1795569304685,3,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',26,'A003','desk.finish:1795569304684:47','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (246,'c1326136',1795569324689,1795399200690,1795569324689,3,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',33,'H001','desk.next:1795569324688:48','{"kept":true,"promised_at":1795569362548,"reason":"longest","why":null}');
INSERT INTO event VALUES (247,'c1326136',1795569344692,1795399200693,1795569344692,3,'ticket.recalled',1,'cli:test','administrator','cli:test','6','q6',33,'H001','desk.recall:1795569344691:49','{}');
INSERT INTO event VALUES (248,'c1326136',1795569364695,1795399200696,1795569364695,3,'ticket.recalled',1,'cli:test','administrator','cli:test','6','q6',33,'H001','desk.recall:1795569364694:50','{}');
INSERT INTO event VALUES (249,'c1326136',1795569384698,1795399200699,1795569384698,3,'desk.paused',1,'cli:test','administrator','cli:test','4',NULL,NULL,NULL,'desk.pause:1795569384697:51','{"reason":"ăn trưa"}');
INSERT INTO event VALUES (250,'c1326136',1795569404701,1795399200702,1795569404701,3,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,39,'C002','desk.serve_now:1795569404700:52','{"origin":"desk","priority_class":null,"promised_at":1795570304701,"quoted":null,"service":"thanh-tra"}');
INSERT INTO event VALUES (251,'c1326136',1795569404701,1795399200703,1795569404701,3,'ticket.called',1,'cli:test','administrator','cli:test','2','q2',39,'C002','desk.serve_now:1795569404700:52','{"kept":true,"promised_at":1795570304701,"reason":"serve_now","why":null}');
INSERT INTO event VALUES (252,'c1326136',1795569404701,1795399200704,1795569404701,3,'ticket.started',1,'cli:test','administrator','cli:test','2','q2',39,'C002','desk.serve_now:1795569404700:52','{}');
INSERT INTO event VALUES (253,'c1326136',1795569424706,1795399200707,1795569424706,3,'ticket.finished',1,'cli:test','administrator','cli:test','2','q2',39,'C002','desk.finish:1795569424705:53','{"manner":"chosen","outcome":"left","procedure":null,"reason":null}');
INSERT INTO event VALUES (254,'c1326136',1795569444709,1795399200710,1795569444709,3,'ticket.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,25,'A002','ticket.reprint:1795569444708:54','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (255,'c1326136',1795569444712,1795399200713,1795569444712,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,28,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":32}');
INSERT INTO event VALUES (256,'c1326136',1795569444712,1795399200714,1795569444712,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,29,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":33}');
INSERT INTO event VALUES (257,'c1326136',1795569444712,1795399200715,1795569444712,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,31,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":35}');
INSERT INTO event VALUES (258,'c1326136',1795569444712,1795399200716,1795569444712,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,33,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":37}');
INSERT INTO event VALUES (259,'c1326136',1795569444712,1795399200717,1795569444712,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,34,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":38}');
INSERT INTO event VALUES (260,'c1326136',1795569444712,1795399200718,1795569444712,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,35,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":39}');
INSERT INTO event VALUES (261,'c1326136',1795569444712,1795399200719,1795569444712,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,36,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":40}');
INSERT INTO event VALUES (262,'c1326136',1795569444712,1795399200720,1795569444712,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,37,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":41}');
INSERT INTO event VALUES (263,'c1326136',1795569444712,1795399200721,1795569444712,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,38,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":42}');
INSERT INTO event VALUES (264,'c1326136',1795569444712,1795399200722,1795569444712,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,24,'p1',NULL,'{"copy":1,"evidence":{"code":"late"},"job":43}');
INSERT INTO event VALUES (265,'c1326136',1795569444724,1795399200725,1795569444724,NULL,'slip.failed_before_send',1,'devices','devices','devices',NULL,NULL,25,'p1',NULL,'{"copy":1,"evidence":{"status":"12"},"job":44}');
INSERT INTO event VALUES (266,'c1326136',1795569444726,1795399200727,1795569444726,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"evidence":{"paper":"end"},"state":"fault"}');
INSERT INTO event VALUES (267,'c1326136',1795569444726,1795399200728,1795569444726,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,25,'p2',NULL,'{"before":"p1","copy":1,"job":44}');
INSERT INTO event VALUES (268,'c1326136',1795569444726,1795399200729,1795569444726,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'s1',NULL,'{"evidence":{},"state":"ok"}');
INSERT INTO event VALUES (269,'c1326136',1795569444730,1795399200731,1795569444730,NULL,'printer.probed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"answers":"16 12 12 12","fence":"process_id"}');
INSERT INTO event VALUES (270,'c1326136',1795569464733,1795399200734,1795569464733,NULL,'alert.opened',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'help:kiosk:k1','help.call:1795569464732:55','{"severity":"warning"}');
INSERT INTO event VALUES (271,'c1326136',1795569464733,1795399200735,1795569464733,NULL,'help.called',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'kiosk:k1','help.call:1795569464732:55','{}');
INSERT INTO event VALUES (272,'c1326136',1795571264737,1795399200740,1795571264737,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:chung-thuc',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (273,'c1326136',1795571264737,1795399200741,1795571264737,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:dang-ky-dat-dai',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (274,'c1326136',1795571264737,1795399200742,1795571264737,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:ho-tich',NULL,'{"severity":"warning","waiting":3}');
INSERT INTO event VALUES (275,'c1326136',1795571264737,1795399200743,1795571264737,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:viec-khac',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (276,'c1326136',1795571264737,1795399200744,1795571264737,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:xay-dung',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (277,'c1326136',1795571264737,1795399200745,1795571264737,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:y-te',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (278,'c1326136',1795571264737,1795399200746,1795571264737,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_idle:1',NULL,'{"severity":"warning"}');
INSERT INTO event VALUES (279,'c1326136',1795571264737,1795399200747,1795571264737,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_idle:2',NULL,'{"severity":"warning"}');
INSERT INTO event VALUES (280,'c1326136',1795571264737,1795399200748,1795571264737,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'printer:p1',NULL,'{"severity":"critical","state":"fault"}');
INSERT INTO event VALUES (281,'c1326136',1795571264737,1795399200749,1795571264737,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'help:kiosk:k1',NULL,'{}');
INSERT INTO event VALUES (282,'c1326136',1795571284752,1795399200753,1795571284752,NULL,'alert.acknowledged',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'11','alert.acknowledge:1795571284751:56','{}');
INSERT INTO event VALUES (283,'c1326136',1795571304757,1795399200758,1795571304757,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,40,'A011','ticket.issue:1795571304754:57','{"origin":"kiosk","priority_class":null,"promised_at":1795572204757,"quoted":[1795572000000,1795573200000],"service":"kinh-te"}');
INSERT INTO event VALUES (284,'c1326136',1795571324762,1795399200763,1795571324762,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,41,'C003','ticket.issue:1795571324759:58','{"origin":"kiosk","priority_class":null,"promised_at":1795572224762,"quoted":[1795571280000,1795572000000],"service":"thi-dua"}');
INSERT INTO event_hash VALUES (1,X'95331C331C3AB8E5808694AD9E9DD22B56D12049211E9A2D298737818BFB0B4F');
INSERT INTO event_hash VALUES (2,X'4AF5735CCAA96800704F656BFEEC98345A87B750CCA6EFB27B51C57BDDA8CC24');
INSERT INTO event_hash VALUES (3,X'DC8196D1D9D60B33B9C2D0DAC7954EFE64D52DDAACDCF184E43DCB32A3D0CFCB');
INSERT INTO event_hash VALUES (4,X'419096920A22A1AF5EF69AD2866BA287D7470D92AD0E6C9A77C7D09C2F1D5031');
INSERT INTO event_hash VALUES (5,X'6D652741012321E90A7E53DA9414658B26EF989113CB6901FCDBF15CB7EB5721');
INSERT INTO event_hash VALUES (6,X'830CC1CB87CBDA1DBDBE9AF246F6C35090BDCAD6DEAFD1E0B5684B70057CDA8F');
INSERT INTO event_hash VALUES (7,X'93B42D4DF47F21CB2CB6955298BAD6E4DD2E4E52E3C11CA74A2CF0E2DD97BD17');
INSERT INTO event_hash VALUES (8,X'D3AA379E18CEEB5739AB1ED5A77C718AE1641F04715E050CE1528F6C018AA99C');
INSERT INTO event_hash VALUES (9,X'CFEF3B064FA1F99439E9DBC501A42749680DE4AE29BD1FBFDF105C836FF07C9F');
INSERT INTO event_hash VALUES (10,X'5E4DF502E76D2EF0B65DAEA5A225DA5025F6C1167EF1D6EA348C1EF7242C2666');
INSERT INTO event_hash VALUES (11,X'CC185D3D545022E9244E3D85EF064B47E3938725A075718F220D6FF3F095D514');
INSERT INTO event_hash VALUES (12,X'D0F1A2D08E6A0DF60D9C699DE18C216341497184253B063A16302DFAF0B5C329');
INSERT INTO event_hash VALUES (13,X'C9A1F70197E57B488ECF541BAB03AEC71E6B87A343849C638908CA3E98D47488');
INSERT INTO event_hash VALUES (14,X'824F2DAC67145015C7E80624177BB53F53D74C3A55B2257F0C9A910DD07DECE9');
INSERT INTO event_hash VALUES (15,X'EE76533BE572957C7B1F26F7DDBC4A6554284C0A1C2CF9B9677A9ACB79BE27FA');
INSERT INTO event_hash VALUES (16,X'AE9D93351F176B5A152837D188595CD89048420FE8E6C0839DCB70AF7BAFFCDB');
INSERT INTO event_hash VALUES (17,X'F07429DBABFE066914BC294874A3CFB2C9EF5C83609F72108ABAF7F747C2917A');
INSERT INTO event_hash VALUES (18,X'EA7E8F3BDD8F22919D653C9645866530E702A3E24ED9711BAB5D541B16C0ABE4');
INSERT INTO event_hash VALUES (19,X'04E39FFC72E7AA01ED534E70B18D71B6363B48F64ECA30F632C0F9CF17383FA0');
INSERT INTO event_hash VALUES (20,X'7213D6DE16523DAF20A5D23FCBB87DA8CA8FC19CA9B3C8AC6E64E31EE96483EB');
INSERT INTO event_hash VALUES (21,X'87C7E9D8F9BB699A171F9F5EEA758AC2FF19DFA3FF85412B2DE19368D5D23F95');
INSERT INTO event_hash VALUES (22,X'4337A054B9092430FA24F4330D19D3132AC82AF20EFB355C6294AEA6C644E781');
INSERT INTO event_hash VALUES (23,X'2987634AA04BEA237CB796C35559861331635B9CC80ED98FB8BB69C8A2D06B47');
INSERT INTO event_hash VALUES (24,X'C3FE184376936F6D95A0B9B82A760CBDEABC3EB53CAE9368044830A96E6690EE');
INSERT INTO event_hash VALUES (25,X'FC129BC4FDF17017D4E6877A5815B754C0572ED5FB6D2B2D2B20C4885645391B');
INSERT INTO event_hash VALUES (26,X'FEEAA988683CC49E4D23051269E2AF102E382570500831C7569785B75A50FA4A');
INSERT INTO event_hash VALUES (27,X'0A15342885951079C57355A7F7411FB12A13BA37023C422E68D43D43818A9660');
INSERT INTO event_hash VALUES (28,X'FF8D96730E78306D8E23440EEDCDEFCDB16C6975B208D23748F28DBD2BA5A85A');
INSERT INTO event_hash VALUES (29,X'FF8E07F1176264FD1D95699924DB66F50D7758C7DCF3B30A85FE08525BAADB56');
INSERT INTO event_hash VALUES (30,X'165499A4A78D292EC4B4850334D21D80A44116B36467366FC2DB516AB4B0F3FA');
INSERT INTO event_hash VALUES (31,X'8F558064E58F47E890B5ED56F18B2C0B7D746728B53379F0D789ED1685F2FCBE');
INSERT INTO event_hash VALUES (32,X'1F5A63811428A542E23A4F739126F5E8A57FECA8E5AD7CAEF2160673F0DE0C1F');
INSERT INTO event_hash VALUES (33,X'5DBD6B89B3469012F008EE3B009039AADC602C4A04394063E7E0C0169C9CD145');
INSERT INTO event_hash VALUES (34,X'8B64470A3302F365415930E359329849B179CF3BE708013169E5639B39A3CB59');
INSERT INTO event_hash VALUES (35,X'DA035235913BD8F35F9B7E2CC700FF2936BC2F71F6EECA191DC184F7FF2EF486');
INSERT INTO event_hash VALUES (36,X'1D0D742A1BE9DE806EFC1EF933A6E165CD0F8F88CCE6DA021A09C5CC4045960A');
INSERT INTO event_hash VALUES (37,X'DBD8F29900C5E019B0F326E1BCBDE2408D7115D2BE8B0569E151850AD3F3EBA7');
INSERT INTO event_hash VALUES (38,X'3C5EC7D94FDE25F982F6AC0EE31282A324B513B3D01421ABC8009F7B5B3360F3');
INSERT INTO event_hash VALUES (39,X'5044E811C6680976BB8E0107563B10DF10CF8C4ACF3BDE4D8ABE6F92206FBBED');
INSERT INTO event_hash VALUES (40,X'0A5C50F795AA4F16EFE23BC0DDFD172E56E01008D81F240F97EB300492EF9CAC');
INSERT INTO event_hash VALUES (41,X'9E10AC80403D5369208FA72EE244DD548CBA57AE4C9B9708F37CA1CAEA32A370');
INSERT INTO event_hash VALUES (42,X'CAFFC222B5720C4A963C81CD8C6BA27F7853EA46741897B97580925C56708430');
INSERT INTO event_hash VALUES (43,X'DD524513DA2E7072E4E424FC56F3FE680087ED1E8CCF90BD478A8F9089F95126');
INSERT INTO event_hash VALUES (44,X'4CF400D156642DCD9874785705F3C70E0303F9705652A04D1C2B2030EE4E2B28');
INSERT INTO event_hash VALUES (45,X'25547D02EA705894ED15B734AB7A555E26E7D1460C1DC9D91EA7109F773CCCEE');
INSERT INTO event_hash VALUES (46,X'9259414AFBBFDFFB720073F986509A8AC574416CF804C37EF6C55D39999C88CB');
INSERT INTO event_hash VALUES (47,X'4331F81EC6B1127E4F88726BAF7576FA992CD8A872C71912B8A2CF70077F68A5');
INSERT INTO event_hash VALUES (48,X'9B600A0E67D1ED0E200A61818254982818F7614CC66F91DF1BA3EA45AFFAC1E9');
INSERT INTO event_hash VALUES (49,X'CD9E13634CAF065A8D76BA695F86C9BA2A407B11360845CCC2BBB9DB2A2184F3');
INSERT INTO event_hash VALUES (50,X'C95A6FBA35861CD33EBD240131092090022C2DFB563DB8DB4C7D8098BE60AC3A');
INSERT INTO event_hash VALUES (51,X'56EE2CEAF03C537AD840FA5D75EFC57514F65B74DD276DE3EE3EB529B2C77235');
INSERT INTO event_hash VALUES (52,X'7D66B873577C99D17C6434E9F2646DD9A5FCE1C7C722701F95C70E8BF58887D7');
INSERT INTO event_hash VALUES (53,X'4F587357F244C4BE0E9D54E29EEF45EA14544E7DB2E5004ADAAC857A82D9913B');
INSERT INTO event_hash VALUES (54,X'C563AA0796701C2D4ACB63022D48F93CED96F59E9406283391C9C2E1E2987E65');
INSERT INTO event_hash VALUES (55,X'8A8B982AD9A80B8808644527D986844B8FAA9497CB9A95C9E1EE4D30E47626D3');
INSERT INTO event_hash VALUES (56,X'11331E93A7D0F31825B05778012E6990F84D9DB5436051D2A721DC8CA6626092');
INSERT INTO event_hash VALUES (57,X'3C17733556118BCE595BBA826CB3BA1781BE6EC1033531D8C3EA714EFE42FC7A');
INSERT INTO event_hash VALUES (58,X'ADA60D43DF8A44EBACE925980AC7490D27DDA66B101FF1345DC7DF592CABC6D6');
INSERT INTO event_hash VALUES (59,X'1B6E42E1EB2578CB98C079236698A91CC93C458065AD0AB23BDFB69FA54E5841');
INSERT INTO event_hash VALUES (60,X'1B5A28E252FDF015DAB2CFCE0BBE4634700ECE82902043750225C173C4E353AB');
INSERT INTO event_hash VALUES (61,X'736BBFFB527F3EB7BAC1E60324C638A2D8C6A28F39C45292D090457A0CB1E334');
INSERT INTO event_hash VALUES (62,X'B7B038DE05B82A1BD920049F4F242C2B36597BD570611E80517D7697D981ED6B');
INSERT INTO event_hash VALUES (63,X'FEAAF7E0A3B35D67358796E8DB31082D0481B923FF73C651D733FFF6E2900E29');
INSERT INTO event_hash VALUES (64,X'F950B578771DA48B92161CEDE045726068E69695595236F331F6613D5B67E740');
INSERT INTO event_hash VALUES (65,X'432CC0CE984694F6C9D218CECE90E720A3D03BF5C2A399E27408711F4CFD83E4');
INSERT INTO event_hash VALUES (66,X'309F09BCA8863DBB72A22955105049C5118F8E651272F82351455EF4186675F3');
INSERT INTO event_hash VALUES (67,X'9ABB14CAFEAAE9BFE82C2A1E1E01500B3E6BA5EA4D39242FC0598CBDBAAC59DF');
INSERT INTO event_hash VALUES (68,X'C199A995BC3550C8342974A65C6ADCB860C311C44C5CD352469214FEF5B834B4');
INSERT INTO event_hash VALUES (69,X'831873B036567C0D47C7696199AC6E372F85CFDF1C3281108C2BD7EAF738B0BB');
INSERT INTO event_hash VALUES (70,X'8E7DD37368DA0AE2734C49B3DDA8530EC8B31EB262494246325AFF4079DBFEDD');
INSERT INTO event_hash VALUES (71,X'058F1B712A4279E25513F8EF12D3B25626A6447B79223890380D6451D5A130FF');
INSERT INTO event_hash VALUES (72,X'4CBCC1689CC03CF9474D7E5A045626B973B877F507B07DFDEC85854A8F6FF167');
INSERT INTO event_hash VALUES (73,X'12373A907F9266873F45537D1A6713F731ECFE8EE394727837DFDE9151A75081');
INSERT INTO event_hash VALUES (74,X'695EB160E3986B251A27F9A87F44B242921765883D1BD02C66A6A67B4273F5D6');
INSERT INTO event_hash VALUES (75,X'A007D3CEE5009CB44115F3CC999CB91811F7719C6A3FDDDB720A895D91684487');
INSERT INTO event_hash VALUES (76,X'1E5A3A1619B670E8AEFC379159CD7E2C7CFE90C7009605B0070461BB7723A871');
INSERT INTO event_hash VALUES (77,X'D1B47A88409A2C2277B6C9ECE769E4325CB8899DDB512C609203E71053BA26AF');
INSERT INTO event_hash VALUES (78,X'A5C4D6E25006347F067C40FECC7DC791721AD78734D578E71C5EAF95045B1CC4');
INSERT INTO event_hash VALUES (79,X'582EB151D44BFA8AD08172B02DFAEE65D3DAE695DF046A0F4123396073ABB1AD');
INSERT INTO event_hash VALUES (80,X'7A619F2F5333F06828B03F1C240C3793738B0344932D02379677F17AC6A7FED5');
INSERT INTO event_hash VALUES (81,X'562EE7856CD5569C06146CA0EC4E227106140398D0F083158848FB5EDA4B8B05');
INSERT INTO event_hash VALUES (82,X'80AC69D3F37A28DFEBF2CCC2EE5E08458DD36C4FE15A40726EE2C762076CAD13');
INSERT INTO event_hash VALUES (83,X'EA3E1EF18F5F816317F0442A74263E861493C16E85243ADD0F5AE7913CFA6F6F');
INSERT INTO event_hash VALUES (84,X'57D351BFEE492C96F2F730E5E9AB989E192FFDD3551E9C850BA764D880723954');
INSERT INTO event_hash VALUES (85,X'575F5C0938A585FE5BD88864657735BDD8800D40F082E73C7AB24A7E0D742A8A');
INSERT INTO event_hash VALUES (86,X'A1640C4D9048C9AC6C911721E141362B78DF1C8408A93FA2AE3A976ECE92DC82');
INSERT INTO event_hash VALUES (87,X'4693CC573BA05DCF5407C490BCF1E4346081026799D88811CC74E7FB60E362F8');
INSERT INTO event_hash VALUES (88,X'F7EF9C4FA6213E573F5AC9FC37710B82AA91756E8B47BDF870F993FEBB215530');
INSERT INTO event_hash VALUES (89,X'7C07E322350137F3ABA4500796D6A054B378AB94CA7C51A2E79425DA6F4B10B8');
INSERT INTO event_hash VALUES (90,X'9FF0088B8C3C3C41CBCA309102F26C98315DE20C285BB44BBD132A13740FCFFA');
INSERT INTO event_hash VALUES (91,X'A34568462E4411CF1F2D69487EAFB40ED6BD95E2B800B3A79931A2ACC6BFCCC5');
INSERT INTO event_hash VALUES (92,X'66DC7104845FFB477590E9B3842B46211D8F8E11CE5651C08E2A3C20357DC561');
INSERT INTO event_hash VALUES (93,X'7CC8B8B1FF1B485DDC1296676AFF3AFA51B8B3AF6F93B7EB673BB059370DBA30');
INSERT INTO event_hash VALUES (94,X'45582FF0CC45109CF4F722503BA34E07E5CC695A4A9D63BC9D6D9E8ADB704C1D');
INSERT INTO event_hash VALUES (95,X'3F5F23C4C53D9F266C4CC51BD55A6C70C33C7412DAE04C84506006D3FB0DDF9A');
INSERT INTO event_hash VALUES (96,X'3C0CE45B522B9329CAF12C2DA3488960D035E7FB855314C0CF3EEDCFC07351D0');
INSERT INTO event_hash VALUES (97,X'2135E10639710D34AEDA524A1D5D1C55E7F1B757679F30306D07DFFEE5B571C2');
INSERT INTO event_hash VALUES (98,X'5A419DEB6EA70113AEFBA81E9FBA35879741039164FAE1774B174C2D21C552A4');
INSERT INTO event_hash VALUES (99,X'D32167BB47B4B56A549C53E0504ED070D3372029CC1C62EA6249D6ED5837D70A');
INSERT INTO event_hash VALUES (100,X'A310FA01D9C696A997885C863EEBB9112068B244FEDD42849B37C9C9E707F6B3');
INSERT INTO event_hash VALUES (101,X'7EEA38172C58CB92AA8E2659E1EB20387D970E675A29F6A258EA379EA538F04A');
INSERT INTO event_hash VALUES (102,X'BF455A479B324143D51C8777646F92EA5A2BBC7DFC94A0D380EFB8B42BDA144B');
INSERT INTO event_hash VALUES (103,X'344430DD89657911C9DB698E4F23D2497721BCF5CD495B1EF3FA703704ED3179');
INSERT INTO event_hash VALUES (104,X'DBADBD4E2795573628BBA1849A58F47D6038BFA644DC71F10A4C536FFA14B625');
INSERT INTO event_hash VALUES (105,X'F3E49C3BCD49EF4C472C6676D5993F7D9CC1A03F29A823A2202057883B62D9C8');
INSERT INTO event_hash VALUES (106,X'09739CAAB354C2E9B6B9F4F1A987F7FD69B982ED7F06F2E6466CD63933282AD1');
INSERT INTO event_hash VALUES (107,X'B7FE4472713D31554169BD657801B5552C9B20D3852834A07F2F74D5BE35F3B0');
INSERT INTO event_hash VALUES (108,X'10DA62D10EB2A30B18AECADC77A2C02D20578BA334B72EB1325EC5EC9742A757');
INSERT INTO event_hash VALUES (109,X'4A00EE8D2102714C51D6277910932A7D70DAE4E500997B9F59DE49B933581FAB');
INSERT INTO event_hash VALUES (110,X'F00AB1CE13D11BE2965560429F87AF6D3EFFFB1DAD763FD325C5E4487740DB7E');
INSERT INTO event_hash VALUES (111,X'A0EE47DD640AA5FF4F0FD15AE3489DAB603735E54C9B74B3044541E1FB117B5C');
INSERT INTO event_hash VALUES (112,X'ABC7CFC7D51B1282E9DD5D77AE875E6BC47F892208EF3A9360CF7199D9DEF1C3');
INSERT INTO event_hash VALUES (113,X'5D85432BE9457D3E5D844F6DEA223EB31879EE3A2CE9180F1D99BDEB37067656');
INSERT INTO event_hash VALUES (114,X'76FBE42BF74C66CC82D4A2208CA969F492C6181D2DA3EE6D738D8D9367F356FD');
INSERT INTO event_hash VALUES (115,X'6DB29AAC2EEAF9A7392B7F8C6DF0EF272CA6086B103EE5CF7ADE94E40B0C2EE3');
INSERT INTO event_hash VALUES (116,X'F95543305D6E27CB74D547FA21AF1CCDD100ECB6680C72F0106A97247B2F887C');
INSERT INTO event_hash VALUES (117,X'DB471AA22D8E317E9960487F9A7869AC5F11CD5CA2C585D3F5B916D900D9E399');
INSERT INTO event_hash VALUES (118,X'968ACA6BB3A0B4F69E187D2F7B30F5CCDB13C1EEDB8BBE5025DE0D64D7266DBA');
INSERT INTO event_hash VALUES (119,X'68BF05F62631CE96FE50FDA9217EE1FF0C058D4840F86E5EE773AFEC7669B270');
INSERT INTO event_hash VALUES (120,X'64F93258FF894E2DB4F42356C555572DFDEC13DBEB904231DE54C2B55893E387');
INSERT INTO event_hash VALUES (121,X'EDAB48F20D2ABD55D9A7B0E87DE44C15F58B21901EACEA763555BEBC7A0205B7');
INSERT INTO event_hash VALUES (122,X'300037D2712750303B82581AB91CE9442F4D8AD9656EFC024EC3CCC343A99DE3');
INSERT INTO event_hash VALUES (123,X'EBF47D2C9A2241FDCE2B25A4E7BC441CEFDE287919F4FACA61902C93AA994E75');
INSERT INTO event_hash VALUES (124,X'67E9EF700F3A75D07B6BE471AC9F9A1C890578702AE068064C10CBBC48E31EDB');
INSERT INTO event_hash VALUES (125,X'4113CF9BF8CA7D6229B58CAC15A001B74B973A6B65BBEBA690EDB5434A2FD5C4');
INSERT INTO event_hash VALUES (126,X'25859699130C860DF59CC5E995A5A1B6BC2EEE8AD58F5EC1496544ECA85818E1');
INSERT INTO event_hash VALUES (127,X'8FB01D95A7B81C10B9F251D7778B591B58F4B523F96AAA1CF1228DB0949060C3');
INSERT INTO event_hash VALUES (128,X'DC9C556D614A5A97D397ADB311BB9F2D9F236ABD421574A0985CA6A9CC130D27');
INSERT INTO event_hash VALUES (129,X'9F799452DED50A12FDB230B03CF996516F0C7D01C42132A2F5C60149E9E69C63');
INSERT INTO event_hash VALUES (130,X'54EB296E4AA999DFFCECA6AA030EF40273A9E452460246D682B49DBF06646245');
INSERT INTO event_hash VALUES (131,X'2CE396DF09F37038E202F10AA37E535BD0781BA332D31310D393F29D250FD554');
INSERT INTO event_hash VALUES (132,X'D4A13B3E6FA3B5961B2A41E94A9A73DE392BED8466B33F5BE6408AB88B611C67');
INSERT INTO event_hash VALUES (133,X'8C373051058B0ACD289E41EF6D5158291FE28BFD9C577C3B3AD791AABD7BD667');
INSERT INTO event_hash VALUES (134,X'F0EDDBDE647025C54ECAB26962EA3117074ABB23AFE54B707AF344072FE292AB');
INSERT INTO event_hash VALUES (135,X'A93E5CCC7D5D8C399C8B2A15A9604CFB4811E55A9C2CA352999131D4D0C3ED16');
INSERT INTO event_hash VALUES (136,X'3EE0AF320AE80804607EDA8A8BB7C988CEB3C5C89C63402B52F1517664A805CA');
INSERT INTO event_hash VALUES (137,X'0BD9886106A633F5C9550C3169D9ED5A7F436E3B37CA760B0458267B105D4EB3');
INSERT INTO event_hash VALUES (138,X'9E85681E2AA04064EB35DFBC2AD4D1048C2B88BBC14333B5A70C68FEFFEEB271');
INSERT INTO event_hash VALUES (139,X'0853905D399A49823106457FD416B70DCD8027B2B89E1335781D77870B4BFD13');
INSERT INTO event_hash VALUES (140,X'6266D9D5C67E36F74077F9DF018A9AF9441F600CCD7AB3891276BEA00DC65EED');
INSERT INTO event_hash VALUES (141,X'0969C5964E48CB574C609C2D6A968616AD3C81110911609895D3DA0F3D18ED0A');
INSERT INTO event_hash VALUES (142,X'FCFFF31A0D4A7F7C9EB5B74D8CEB45E92B4E76A5A73323C38D70949E7AB15212');
INSERT INTO event_hash VALUES (143,X'8809E23613B2CADBD57BD4F07B0AAE0A42E73B3EA3F0276DF0FFDAC05D37B0B9');
INSERT INTO event_hash VALUES (144,X'5B95E38401C4754431F4E65E2A5BB0241FC709F22895A14E4A92C342FF1853E5');
INSERT INTO event_hash VALUES (145,X'4FA97D07CFC7E6742ECBD8A6DDD3D46D5B3BC90A571A8C533C58DAFDC62ACC06');
INSERT INTO event_hash VALUES (146,X'AA1DF64D4566DA5BC264DE98266FCC38792A30CC43EEB6FE2213BE2D687ACA59');
INSERT INTO event_hash VALUES (147,X'089E56425B565CD08E725666DE1CA9FF7557E5CEDE8FFF4E0A9EE3856FE28EC1');
INSERT INTO event_hash VALUES (148,X'138205C998BCD6506EFC9667062E50C116B17703F17D9169AAFEC77CE49E2470');
INSERT INTO event_hash VALUES (149,X'02D8FBD66267899A5AA9DA1E9EAAC0B551B4FD04AF821E12AB534263846BEC01');
INSERT INTO event_hash VALUES (150,X'49EB77D72689DC468AE9423DD4861ABC5BDD264AB6437A36677C022E0BE581EE');
INSERT INTO event_hash VALUES (151,X'008C41ADDEF96EC424E9222921465CBED784D3776680979A1AF556025E47AAE6');
INSERT INTO event_hash VALUES (152,X'000E19C89471E0B5F47A009A32E5D25132539A3B60D16BC815D59A803F94C7A9');
INSERT INTO event_hash VALUES (153,X'84224FE9AAF342075EDF162BAF27AB3993B37953D4E7C63EC6185DEB697FCE62');
INSERT INTO event_hash VALUES (154,X'6575263B052D55A0227723B0FF65A7B42323C5663718A08C8C78DAC815F72FCA');
INSERT INTO event_hash VALUES (155,X'BB3F6BAC8195853BB2D93E9C3316F7C21EF6A0EF94FCB65F3DDE8D5F995E6F52');
INSERT INTO event_hash VALUES (156,X'5AA59A6553200D9A64BAD54996EE021FB5C3A6251B098F2BCCC339E3E75DF1DE');
INSERT INTO event_hash VALUES (157,X'23D7EFEAB68A2C18D37D65D7AEE9BAFCC69AE35EB1579EDA6BAD6962953560A1');
INSERT INTO event_hash VALUES (158,X'014C303EEC85D88540016C930C15E69D91F4F44352F7D1E1726C236DD24605E2');
INSERT INTO event_hash VALUES (159,X'2D1CB24898018B6B623E0380F96E25857C836C40FB5729631E4AFA519963318B');
INSERT INTO event_hash VALUES (160,X'5F969E4FC130884719659BC158D8835388AD29ADADBEBEEE20B79ED8F4E361A7');
INSERT INTO event_hash VALUES (161,X'50EE11DB83CA94E6F080349EA2C6F4B21B46D00C81F6753A5BCAC5FE317658AD');
INSERT INTO event_hash VALUES (162,X'8B3FD6E7BF224786BEAA15AB42B6089047BA924C02F4A6BA458C4574B909C3EE');
INSERT INTO event_hash VALUES (163,X'540555039BB25B6BB52182A7582C011018988DF9CED63C3A91D8C10EBF53607B');
INSERT INTO event_hash VALUES (164,X'3CB2D8CCC6007DB024F6EF7AC83A594DF429BFC62DFC1289C500063FDE0FC65D');
INSERT INTO event_hash VALUES (165,X'21D942C4F6786638FE44B81822C8683A410862E389E91280F1F6A95D6E583AFF');
INSERT INTO event_hash VALUES (166,X'8D4A65B7D961FAD940C436FF9AD39BAC757FE7390557E1E69336BD812FC6DC66');
INSERT INTO event_hash VALUES (167,X'A4F1186AFC7D5D2629C425F2B3A801E4B06A0299C9BF30398EE8D1DC4127C9E4');
INSERT INTO event_hash VALUES (168,X'AD3614992CDDBD5CEDE6994645871EAC14F67F68B96D05B12E2FBA648A7668D2');
INSERT INTO event_hash VALUES (169,X'2990EAFE7F36A12247332EF07566833D075622EC5394A79A4B2271EA4EA06128');
INSERT INTO event_hash VALUES (170,X'5ADBF1C25F6840A7D1A3A9159B2D6F7A511EF566C0A85B4CE7153B2068921EFF');
INSERT INTO event_hash VALUES (171,X'C1D03B9FEDD4B4F041D8715D0E6ADEDF4CBF0461BB6E807C0D943C4F7BDB40D5');
INSERT INTO event_hash VALUES (172,X'4AACAB51F6298295016B326B24B7688C2D51DA428170422FC965E9B6E2A64166');
INSERT INTO event_hash VALUES (173,X'CBCAE4EDBD41C79863BDF1333622F8BA08C6BED3C248BACB15553EABF6EF2291');
INSERT INTO event_hash VALUES (174,X'C7CD266FE9533501E23CFD0294DF6B0877703696C13D2E805552407A5A54060B');
INSERT INTO event_hash VALUES (175,X'4649B751D0ED18F8F04057D14C5C93D7C7A4D889F64C45109810CCA2708F53B9');
INSERT INTO event_hash VALUES (176,X'A8B14ED1E928F2406C5D87B8C5F6393F0E792AF6985CE128F48597AE9F685D5E');
INSERT INTO event_hash VALUES (177,X'11B1691109981C937F2A02C23BA5A3E7CBB9C84F8D8D8FFA5505E11EE23C0893');
INSERT INTO event_hash VALUES (178,X'E8ED5E2E0F6D853DCBE3F61CB80DDF857E8F5731E81A8703B4E931CF1436AE09');
INSERT INTO event_hash VALUES (179,X'9713D7C182FE8146425044379DA37A23112D3990120870BDB10D98A9E13C668E');
INSERT INTO event_hash VALUES (180,X'5A8BD37C6390CC3D60D9C79080E364F289C33E3FFDD0BA6868E5D38E2E9014D4');
INSERT INTO event_hash VALUES (181,X'E18D36585EED2B4F8435053CFC185E410A962019124BD194F3A0D5B2948E2050');
INSERT INTO event_hash VALUES (182,X'7CF545686B72DA64E6B9248E711B28CF1A74E46B1F68405B2748166073886032');
INSERT INTO event_hash VALUES (183,X'23B210D77D95FD0DBC6169F487921D07869656DDAF3BE6A92F6F0C058FCC2E54');
INSERT INTO event_hash VALUES (184,X'CF4A61F390D1C6846C2B03D01C03F488D4004D36C267F4BD7894F17BB68AFA64');
INSERT INTO event_hash VALUES (185,X'D6F8F0E52ABD0C8D3F74C60C45E9495484B4340714E63F9E5011F9F56951C4E4');
INSERT INTO event_hash VALUES (186,X'BD73448483F88784AE26987909CBA418EABCCE3453E9C43DA3695D2A7C651040');
INSERT INTO event_hash VALUES (187,X'2B123C02C179FD69534FFE7027A8080685AB012577FE9B1FE8D3F277A9673AB1');
INSERT INTO event_hash VALUES (188,X'C3594CBAD7ACD0FBCC1BC51212CF01DAC235CE3FEEED73053243E93CEB75EE59');
INSERT INTO event_hash VALUES (189,X'197072361BA1A9EBBB04E03A79BF5DDC1C4B9998745ACDFFDC21794F484530B7');
INSERT INTO event_hash VALUES (190,X'71EC42B96D42C4894267676B4BBC22EC6E61A5C6419B8C4F80C1D2611FCABA76');
INSERT INTO event_hash VALUES (191,X'001D88B66E919891F1F5D456EEFE7659A3DD36CA88765D2D695DCB0AA36C5860');
INSERT INTO event_hash VALUES (192,X'2E4825CB62F2ACC97CBB378817DF91DC466ED28BABB71C4CB5CBD773140F9BA4');
INSERT INTO event_hash VALUES (193,X'B557E844BEEA2FE731D547F80AE514D06E23E05DEAD5BCB53BF57D89887A0246');
INSERT INTO event_hash VALUES (194,X'DB58A35C4E44EE197A1C8E9C2C8B78452550F2A2F60C2D7DD2AE11618524E3F1');
INSERT INTO event_hash VALUES (195,X'F46D393DE97508943BCCBDC038680A9DE942B9EF218A9BBC50EAD0DDEA257E0A');
INSERT INTO event_hash VALUES (196,X'D59C101BFE0D351ADD1A770EDD50912759071B9A90B03C4700D18C7E985700C5');
INSERT INTO event_hash VALUES (197,X'07B237D859F7E1F273324A5DD6D48551C0EBEF9034E139D6F6C273756F5FBC4F');
INSERT INTO event_hash VALUES (198,X'394EDDCDA310C39BB686612CF595CDDD6883561E0B4B527375BF7DD378E75ED0');
INSERT INTO event_hash VALUES (199,X'51FEBC9D87072D82AC12A53D284708E0CD516177E7ADB22A032201827AF822E6');
INSERT INTO event_hash VALUES (200,X'3B4251B2C7606E5CBF2030536D84C0D201EAAA5B4AB9A9E31CB426DC30ADEE14');
INSERT INTO event_hash VALUES (201,X'D61C78B54C7E72312A16BB578A63CCC5E7B3B192FBC0C18EFA4691C274CF861B');
INSERT INTO event_hash VALUES (202,X'6D4022A72C48A979DDC39ADBFAE485C6D56C5C8DF16ADAF5CFCCE6C2B7921133');
INSERT INTO event_hash VALUES (203,X'B491D16E29F1FD6F45C5975F4A5DB62A02EAE07BC122CA6F33D037AABDFDA3E8');
INSERT INTO event_hash VALUES (204,X'CA149AA013FAEF71E3E271860E4BAFAB032C8A5EB03177CEDE26EFC7DA5BA757');
INSERT INTO event_hash VALUES (205,X'A98FDA9516B0ACD5AE891BDA679E247106C080C5724736FE6E1DE7F20D1EB88D');
INSERT INTO event_hash VALUES (206,X'229A1E81B46CCF100C0F3F38DB9145D6E9BB731BD11B3155831A747BCB75E1AD');
INSERT INTO event_hash VALUES (207,X'D6778D525BB64E78AFC826C6366BC4C25571D0FD5CF6601A0BB01CA977CB75F3');
INSERT INTO event_hash VALUES (208,X'B80F61B8D7D235406E1205F0964A809CC494DB804929F2D1565BAA9F5D60D28A');
INSERT INTO event_hash VALUES (209,X'4E987F28A45B5FA8A8A9B4F41A8B23DCABFAEF96AF5DBA1B391443F822942DE4');
INSERT INTO event_hash VALUES (210,X'5A161E7D66FBEA9598291E92CDD502547B5BC862041224E59EDD1B766F2E8CED');
INSERT INTO event_hash VALUES (211,X'89C0588A8D6E152473C6AA8354740C60DA55BE34FDAC186F1FF8F00FDA3732A6');
INSERT INTO event_hash VALUES (212,X'420518F1D81EC47B6531CD97C1BE36A0A6BE70EDAC41C7908D9F84512FE37002');
INSERT INTO event_hash VALUES (213,X'0BFCBE12D5790731E667F11130465D73A11A324B6573D37319A7E9BED964DFE6');
INSERT INTO event_hash VALUES (214,X'CE1EC5FA55AF7A8E2761203638FCB60C9FB3ADBAE2771495A9890D97B6774E91');
INSERT INTO event_hash VALUES (215,X'162BEDF36128FE095A6BEA2907D2A27E873E0AF8E1ABBBCC9B625346FB6A7006');
INSERT INTO event_hash VALUES (216,X'D2715176C508BEEDFA699E717BAB6AD41EAF6A1EEE6CAF2C1868437B15081B7B');
INSERT INTO event_hash VALUES (217,X'018599140EAA1901D9A8D885794019DDFF7FFEA349A4899F4CB48486BB90F052');
INSERT INTO event_hash VALUES (218,X'C37059A95DE85B15FBD8E3101CC06BF7D6B812D30AFECEAAD64E442EC012C8BB');
INSERT INTO event_hash VALUES (219,X'BA7BBDD4DB6D8F2658218850EC0C143784B82896A4F24CFC86CE82FB8EECD994');
INSERT INTO event_hash VALUES (220,X'D6027E5A60935A4F1EC01F05128070FFA4BFF35A93F3D3432D77916A0D9CC64D');
INSERT INTO event_hash VALUES (221,X'2BB8B55104B5FC0E4089CCE8DD346474000A363D6A07FEA75F2374099786DD04');
INSERT INTO event_hash VALUES (222,X'E15C834AC8BE61C747B6A89BCFEF5C7CDDD8E3AC117AF59B950CF2EFEC13CDAF');
INSERT INTO event_hash VALUES (223,X'C8D269C352B3971A88FAA523B3BBDDEAFCD9D728A2008FA87D1A5AB36BE15427');
INSERT INTO event_hash VALUES (224,X'D2DCFBDDD3D893660163F3554614235FD7C6AAF1A14C3E285DD47D1C27DC7B8A');
INSERT INTO event_hash VALUES (225,X'3C5BD2E647630BCD8A679747C913AAFE38F7741E195C0FCBC7D89A61C00A8F32');
INSERT INTO event_hash VALUES (226,X'44ABFCBB7162FE4861B1C3111B8594C10D8C73D302259B7075F74C35D3DD9075');
INSERT INTO event_hash VALUES (227,X'6C028F52C36168D95C45F0581F3B778C20BE3996A7FB5783989CDA2075853277');
INSERT INTO event_hash VALUES (228,X'913794D17CCF8ECF7CB85F4C54C847C0816A47E60DF36DF7D19178A73BF6F687');
INSERT INTO event_hash VALUES (229,X'77274DBAC6F80A279F9D6295C63C5436A83065DE69E5B542624D75717728CA7C');
INSERT INTO event_hash VALUES (230,X'EEB64E869F224291E53235A576C7776DAA8C27F77EF0B1288DAC00A9FF4B7FFD');
INSERT INTO event_hash VALUES (231,X'18A3A6F36929FE1C6B6BBCCA6FEFB05CD4198C7EB7574ED6D38BD69C32FD67FC');
INSERT INTO event_hash VALUES (232,X'B369498CA87E58D0547548575BF61777D10648501A1C58258D6D0299C335B24D');
INSERT INTO event_hash VALUES (233,X'F2115FE2710E5E0A15213A4C9ABA3304AB54941710B713CABA2A69CE6F8E69E7');
INSERT INTO event_hash VALUES (234,X'C2F319A87A56445C3208B982BB09C5DAAA4696ED7557BBCDA27FB106FE33E25C');
INSERT INTO event_hash VALUES (235,X'1037AC3D97DC147F28F2D940D6FA98BA1351874420683A7399DC555645E97C66');
INSERT INTO event_hash VALUES (236,X'C129C951AAA2B1F62B21B27A4709B3E23F33C2ED4D73E8B5F6D198DB1BEB1FD8');
INSERT INTO event_hash VALUES (237,X'16D644AB8ABBB0BFA6B2110CF7DF0DF25A2C3390EB149EE819467D8B1C743792');
INSERT INTO event_hash VALUES (238,X'E4E1B4DAC01FBFBCABD24F8B6289E7F87E029021662EEDA0E7D42ED87F0629A3');
INSERT INTO event_hash VALUES (239,X'F7AE73457FC148EF859981536AF0DA69093D19996E783E47F88CA97BCA5DEDC1');
INSERT INTO event_hash VALUES (240,X'0403B6557044296FA6623F7624828933BDF40C992B1B81EB18F9ABDE56C150EC');
INSERT INTO event_hash VALUES (241,X'74491C5452697DB0A0095044671E32681B64F2D484E8B3C8CD6FF9D7C3564582');
INSERT INTO event_hash VALUES (242,X'FAB0B62563A78DAABD7061608B1E993A413D2AD0CC001137C1D008E85AE01583');
INSERT INTO event_hash VALUES (243,X'EED5398C1B9CAC84A0B320ED4A53075A2F17FAB2900DA376D34247082F3AFD97');
INSERT INTO event_hash VALUES (244,X'94071A652D6FB07C9D9527A968E2CC6C3F3678250F11B64CFDA20B17F154638E');
INSERT INTO event_hash VALUES (245,X'09FB0E84DDCC550AD11BBD937B22D7F746F0402638CD3CECC4E2A05667839111');
INSERT INTO event_hash VALUES (246,X'ADC5B3CC833BB6842C293CA049AA084975FA48CCEC9FA8707A37926624A367AF');
INSERT INTO event_hash VALUES (247,X'4C023488C37D498E83C810FEE7D743F936FD619877317B1FEEDCA1F4A5A4ADE9');
INSERT INTO event_hash VALUES (248,X'A54D2BEAA5F8DA25117A26F1588E5C0CC985DA8A00D269394577D0AD1CDA7511');
INSERT INTO event_hash VALUES (249,X'2A85E33582FAE4561A1713FB60533C8AE58A46C74667F4475A45EAB0C42D76E9');
INSERT INTO event_hash VALUES (250,X'EAD1E3BEC4312C98CE883A0E2C9AEE1CD77C9FBB9F2A1C61C38BDBC6D61AD749');
INSERT INTO event_hash VALUES (251,X'C39D49966B7BCFA29A831EF8B21088E0A23A844B8EC19EB14ACFBFF5FA36787B');
INSERT INTO event_hash VALUES (252,X'ACFF66DA5F72303B40771B007540268A7626A44E7E03FFA9849FB705AEA91DE1');
INSERT INTO event_hash VALUES (253,X'058D7CE591303E7B17A2C4CC24AC0B5A471ED2A9C6393919E24B82569EAF1F61');
INSERT INTO event_hash VALUES (254,X'A0746CB87A7BFFD22ADE3076CBFFC528EC1054D3AB90D8EE8F047B1D463607B9');
INSERT INTO event_hash VALUES (255,X'5D7002E568DD7872A5A86005AAB5831A4367E3E86C03F3115D70DA3C6B4ED518');
INSERT INTO event_hash VALUES (256,X'39846F42BB52BBFBAA1D8123E964D0293C99712754BEEED9CD268FC5419E5FAD');
INSERT INTO event_hash VALUES (257,X'6EC8E1B60FC74A9F648B83962C4A3D4AE77A1BA01618BF40497CDE6999F1CA76');
INSERT INTO event_hash VALUES (258,X'49FB28A488445774C3D33D77C66D3815CEF34C2A5E1066017F64DD8D22016C50');
INSERT INTO event_hash VALUES (259,X'2C02978452E7E616D05B2E796DD87EF32CCC63179F6B9E290A7EB42D8CDA75A8');
INSERT INTO event_hash VALUES (260,X'C5AB3CE1270C240B67BF30732FBA5448A7A64A034ECACCD8CE0AFD17BE8C4D90');
INSERT INTO event_hash VALUES (261,X'8D884C5CCC33FC597C5A991E23065D2968A1EEFF720410FDA7B4C7F5B3C39DAE');
INSERT INTO event_hash VALUES (262,X'6BDC3B5E64D259BC40154C6B0E316FBFD26DC057064EB6685777FF490A28828B');
INSERT INTO event_hash VALUES (263,X'1B97F17EA3DD7281DD6A553308DF8FB638AFE0A7F79E5B43CCE6A2CEFF76325B');
INSERT INTO event_hash VALUES (264,X'FFBD6BD2F8DB4B84133A1D731D988040F4A9847B5FBAEC0FF0D07AD526C1FA78');
INSERT INTO event_hash VALUES (265,X'3F0F6A1E40E53BF46F8816CCBA96014E77848BB7E8FC2E751460A6A3516E71FF');
INSERT INTO event_hash VALUES (266,X'95DE6F28E619CB4B64B8ADAFE11A3C92EC4290F21D89561AE9205E5ABCB8A25F');
INSERT INTO event_hash VALUES (267,X'E7540573ACEC32EBB72E2C13607279B33801D18456A4E8CF58AB15CB440D3D91');
INSERT INTO event_hash VALUES (268,X'54E0D4C0F03807970ACCECA1DF3F856C8EB028362BB56122639C691D7F3A1EF4');
INSERT INTO event_hash VALUES (269,X'2E89A8076D7035E5FE53C459D45FFFDC2F0E8AE5A478C9CEFEE6AFB3DA49FED5');
INSERT INTO event_hash VALUES (270,X'7115AE0CF8EF5FC490585C2CB37D78923A71302BF4CFAEB02542CF7B2323E1CB');
INSERT INTO event_hash VALUES (271,X'CAA8B4466CF756F66E665F70765F25775F786543509671756486478C07A4292B');
INSERT INTO event_hash VALUES (272,X'1CC98355192F15A3D35A6CBA783621D2844148349BC6477AF367BA78E0B1F98C');
INSERT INTO event_hash VALUES (273,X'1504271EC2E5F43BA727A3683BBAFC02D9FCC38D2E2C40839F52F63211580071');
INSERT INTO event_hash VALUES (274,X'4A682B2DAFA5FEDE53F3D4B10C9EAD0015B4D976C5A3295FE0FD711589EE3DC4');
INSERT INTO event_hash VALUES (275,X'FDC44983F05B5CEE849430BD010033524227121E727BEA96821D09DE09A7BA47');
INSERT INTO event_hash VALUES (276,X'1692E9FDF173B8C9E6CDFB3DDD6B693BE96972083AAA3D2B85C1855493423572');
INSERT INTO event_hash VALUES (277,X'F242C8EAA915D64BD9CEBDEACF95BB74E6E6C0EF5FAA6DE549440942C02BE861');
INSERT INTO event_hash VALUES (278,X'2A360D50D6108C092CDB625FC090799906975034D5EF5DE05A2E8088698CE937');
INSERT INTO event_hash VALUES (279,X'A8E4DBEEE063FA17CFE8BBA13FDFD4EB8E05387F970DB53EB729BB4CF6B3F659');
INSERT INTO event_hash VALUES (280,X'D8B41D5B4C5F7F25AB3B28F7A6A7D8F9E5277FD125E083407AE7E76B5CC59178');
INSERT INTO event_hash VALUES (281,X'3004498B45A794BC476A1374979FCC42999901092E4A86F5B343D5CFD640AFEB');
INSERT INTO request VALUES (1,1869282241165478355,'request-1',1795395600006,'procedures.import',X'4EF7093F1A2319765ED963031C401F49A86C7F32618C618351482C22463A5F0A','{"changed":3,"procedures":3}');
INSERT INTO request VALUES (2,8054183692118140505,'request-2',1795395600008,'day.open',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-23","state":"open"}');
INSERT INTO request VALUES (3,7682006302831556336,'request-3',1795395600012,'officer.add',X'87C000DEA46F2E72E2CCE2869A2FE50C69FE753B5735BB31272F3C5B60FE2F39','{"name":"Cán bộ tăng cường","officer":"extra","pin_set":false,"role":"officer"}');
INSERT INTO request VALUES (4,5252003895360974675,'request-4',1795395600015,'officer.set_pin',X'04FE137608D40026A15AB7CCB7BD7DEBC274F485588DD50836463F2709069683','{"officer":"q2","pin_set":true}');
INSERT INTO request VALUES (5,4742199033689217204,'request-5',1795395600018,'desk.sign_in',X'0DF9D8506E48791F6F12D791407EFCE125C918117528533839155285ED7679BB','{"desk":"2","officer":"q2","state":"open","ticket":null}');
INSERT INTO request VALUES (6,-4321314432255400506,'request-6',1795395600022,'officer.set_pin',X'81FD80569385611319D5056433508305BB757C3D4169605CE55122990A9AD735','{"officer":"q5","pin_set":true}');
INSERT INTO request VALUES (7,-6270147638397464449,'request-7',1795395600025,'desk.sign_in',X'EA39939D1EA36631B9E780B301814835527798B06B260E5EF2F23217E7BC78FB','{"desk":"5","officer":"q5","state":"open","ticket":null}');
INSERT INTO request VALUES (8,-4951797207889122863,'request-8',1795395600037,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"id":1,"issued_at":1795395600037,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500037,"service":"ho-tich","slips":1,"state":"waiting","token":"YJST2JXDMN"}');
INSERT INTO request VALUES (9,-2139011359348498459,'request-9',1795395600042,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795396500042,"service":"ho-tich","slips":1,"state":"waiting","token":"NGCFAXY99D"}');
INSERT INTO request VALUES (10,4177551449546743966,'request-10',1795395600046,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795397100000},"id":3,"issued_at":1795395600046,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795396500046,"service":"ho-tich","slips":1,"state":"waiting","token":"CW2N6DHQ24"}');
INSERT INTO request VALUES (11,1652049992950685928,'request-11',1795395600050,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795397100000},"id":4,"issued_at":1795395600050,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795396500050,"service":"ho-tich","slips":1,"state":"waiting","token":"B2DRMHZQV8"}');
INSERT INTO request VALUES (12,-4593982774859474842,'request-12',1795395600054,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":4,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396200000,"to":1795397700000},"id":5,"issued_at":1795395600054,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795396500054,"service":"ho-tich","slips":1,"state":"waiting","token":"V2NE94YF7M"}');
INSERT INTO request VALUES (13,-740478219046504072,'request-13',1795395600058,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":5,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396200000,"to":1795397700000},"id":6,"issued_at":1795395600058,"number":"A006","outcome":null,"priority_class":null,"promised_at":1795396500058,"service":"ho-tich","slips":1,"state":"waiting","token":"TARBG5W89U"}');
INSERT INTO request VALUES (14,8255437367052615937,'request-14',1795395600062,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":6,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"id":7,"issued_at":1795395600062,"number":"A007","outcome":null,"priority_class":null,"promised_at":1795396500062,"service":"ho-tich","slips":1,"state":"waiting","token":"XDP3KEHW33"}');
INSERT INTO request VALUES (15,-5298160028904798340,'request-15',1795395600066,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":7,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"id":8,"issued_at":1795395600066,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795396500066,"service":"ho-tich","slips":1,"state":"waiting","token":"239ET47EBT"}');
INSERT INTO request VALUES (16,-906230218763179297,'request-16',1795395600068,'ticket.prioritise',X'F21A666E9FC1D34F76B4ED51A321C5963D120623EBECF109F8AB7445D6F0C28F','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"waiting","token":"NGCFAXY99D"}');
INSERT INTO request VALUES (17,-2890339085435980283,'request-17',1795395600070,'ticket.change_service',X'A6A2A1EF90CA44C96AFA5997E2C2A7F7087FBF40E1068F0D64245B3DBD389568','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795397100000},"id":3,"issued_at":1795395600046,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795396500046,"service":"chung-thuc","slips":1,"state":"waiting","token":"CW2N6DHQ24"}');
INSERT INTO request VALUES (18,-6437717581894635161,'request-18',1795395600072,'ticket.reprint',X'C14F50C4369E39851130097442239A77D5CC47D48FA80B2EEA09121C1A7E6B72','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795397100000},"id":4,"issued_at":1795395600050,"job":9,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795396500050,"service":"ho-tich","slips":2,"state":"waiting","token":"B2DRMHZQV8"}');
INSERT INTO request VALUES (19,5841262195888486283,'request-19',1795395600075,'ticket.cancel',X'58E89FA7BFC2F1915EA946CDAF525FFC753BF58629B9E877AC09263DA0C4C1AB','{"ahead":0,"calls":0,"desk":null,"end_reason":"asked","estimate":{"from":1795396200000,"to":1795397700000},"id":5,"issued_at":1795395600054,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795396500054,"service":"ho-tich","slips":1,"state":"cancelled","token":"V2NE94YF7M"}');
INSERT INTO request VALUES (20,8348408890171239984,'request-20',1795395600078,'hall.hold',X'F2A4993F12001C7299B16BAD310BB02586A89B8A0CDA959A874D34BBC0CF63F3','{"date":"2026-11-23","held":true,"reason":"Mất điện","until":null}');
INSERT INTO request VALUES (21,-6430559325350815647,'request-21',1795395600080,'hall.resume',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-23","held":false,"reason":null,"until":null}');
INSERT INTO request VALUES (22,-2705015801583443124,'request-22',1795395600082,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"finished":null,"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"called","token":"NGCFAXY99D"}');
INSERT INTO request VALUES (23,5508216287170660796,'request-23',1795395600084,'desk.undo',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"waiting","token":"NGCFAXY99D"}');
INSERT INTO request VALUES (24,-2872647625304468975,'request-24',1795395600086,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"finished":null,"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"called","token":"NGCFAXY99D"}');
INSERT INTO request VALUES (25,-8454197426819704649,'request-25',1795395600088,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"called","token":"NGCFAXY99D"}');
INSERT INTO request VALUES (26,-2490693604579410415,'request-26',1795395661090,'desk.absent',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"absent","token":"NGCFAXY99D"}');
INSERT INTO request VALUES (27,1009146718449097980,'request-27',1795395661092,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"finished":null,"id":1,"issued_at":1795395600037,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500037,"service":"ho-tich","slips":1,"state":"called","token":"YJST2JXDMN"}');
INSERT INTO request VALUES (28,1875989302889256558,'request-28',1795395661094,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"id":1,"issued_at":1795395600037,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500037,"service":"ho-tich","slips":1,"state":"serving","token":"YJST2JXDMN"}');
INSERT INTO request VALUES (29,-2342338543065259889,'request-29',1795395661096,'desk.park',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"id":1,"issued_at":1795395600037,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500037,"service":"ho-tich","slips":1,"state":"parked","token":"YJST2JXDMN"}');
INSERT INTO request VALUES (30,-7120799736632280875,'request-30',1795395661098,'ticket.return',X'BEB5D29B98920A886E7AECBADDC50ED0068D8789256EE877D778D699AB954BF7','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"waiting","token":"NGCFAXY99D"}');
INSERT INTO request VALUES (31,-5832402821651898527,'request-31',1795395661100,'ticket.return',X'C1A2E46BF035DB80A8B7A65ABCDA5A40A4C70766DD81D7E1099039173C1DC997','{"ahead":1,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"id":1,"issued_at":1795395600037,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500037,"service":"ho-tich","slips":1,"state":"waiting","token":"YJST2JXDMN"}');
INSERT INTO request VALUES (32,8475524827249986756,'request-32',1795395661102,'desk.next',X'E90F2A630E8579248165DC0766A9A070F8E4E406A41C8E583BF866B263364323','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"finished":null,"id":8,"issued_at":1795395600066,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795396500066,"service":"ho-tich","slips":1,"state":"called","token":"239ET47EBT"}');
INSERT INTO request VALUES (33,-255637625612966112,'request-33',1795395661104,'desk.finish',X'10FD911C8D98AB3B41516A365969D2AC130CF8F0A465A5EDF54E90BF90C66870','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"id":8,"issued_at":1795395600066,"number":"A008","outcome":"accepted","priority_class":null,"promised_at":1795396500066,"service":"ho-tich","slips":1,"state":"done","token":"239ET47EBT"}');
INSERT INTO request VALUES (34,-4398608872523439151,'request-34',1795395661107,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"finished":null,"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"called","token":"NGCFAXY99D"}');
INSERT INTO request VALUES (35,-465478667522453596,'request-35',1795395661109,'desk.transfer',X'CA9505239E370C44C5B7EA9DED1515DE733954EA604538C7DEA844581D23B8AE','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"waiting","token":"NGCFAXY99D"}');
INSERT INTO request VALUES (36,-8681397038787340260,'request-36',1795395661111,'desk.serve_now',X'FC2D61DB69FE6E1841980D56EE55CE913BBB90B778FB5A35E2B61A08584FED79','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":null,"id":9,"issued_at":1795395661111,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795396561111,"service":"y-te","slips":0,"state":"serving","token":"QY86GJ2PNS"}');
INSERT INTO request VALUES (37,2899925037483420305,'request-37',1795395661115,'visit.rate',X'917BA7FDCD03923B102838173008D4034022FCAB286837EEEC9C61F89EE9B61D','{"desk":"5","level":"dissatisfied"}');
INSERT INTO request VALUES (38,5961434540741799810,'request-38',1795395661117,'visit.rate',X'4117573898E21AEA53DB5EE879669C9AD41CFB1AFBF4802EB863F4D1CEA92F80','{"desk":"5","level":"satisfied"}');
INSERT INTO request VALUES (39,-445963691155575298,'request-39',1795395661119,'desk.finish',X'73B2302CCD844884768CA9624D2DE8F5C965B86E52A5ED0B2EACAC481F480CFB','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":null,"id":9,"issued_at":1795395661111,"number":"A009","outcome":"advice","priority_class":null,"promised_at":1795396561111,"service":"y-te","slips":0,"state":"done","token":"QY86GJ2PNS"}');
INSERT INTO request VALUES (40,2650064890124865257,'request-40',1795395661121,'visit.rate',X'8E74F77939F11E7E7ABDD6B73E97B28BC5F76D7663F7D65147D17834533B3EC9','{"desk":"5","level":"very_satisfied"}');
INSERT INTO request VALUES (41,7946657001821953961,'request-41',1795395661123,'desk.pause',X'280B2DF49DD78CDF589306FAC6CBE4E9FF40145F1AEB2A86BF7ED0F1178454AB','{"desk":"2","officer":"q2","state":"paused","ticket":null}');
INSERT INTO request VALUES (42,-3119746399924829480,'request-42',1795395661125,'desk.open',X'60042527B0909BA5841911D5DD1E36ABD485C33318F7EA88E6922493AE0EA339','{"desk":"2","officer":"q2","state":"open","ticket":null}');
INSERT INTO request VALUES (43,-6484087662159114333,'request-43',1795395661127,'desk.close',X'60042527B0909BA5841911D5DD1E36ABD485C33318F7EA88E6922493AE0EA339','{"desk":"2","officer":null,"state":"closed","ticket":null}');
INSERT INTO request VALUES (44,3429224525752953923,'request-44',1795395661130,'help.call',X'940843CA027759A35DFBEFF89BE0260FB026A9EDB84ADD8C20F8446DF8C34CF7','{"called":true,"terminal":"kiosk:k1"}');
INSERT INTO request VALUES (45,4185000240474730050,'request-45',1795395661153,'centre.apply',X'238A989A4686EC269620775D5AA01052AAE6BC540D72573F7558CB19A57A78AF','{"centre":"dan-hai","changed":true,"version":2}');
INSERT INTO request VALUES (46,6975704314403734104,'request-46',1795396321188,'alert.acknowledge',X'E91D20CA8A08A6D574404D71D370E55686DF90CD6B4B1C78FAAAC80C12747E49','{"acknowledged":true,"alert":1}');
INSERT INTO request VALUES (47,-1728582034631864094,'request-47',1795396321190,'clock.confirm',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"confirmed":true,"drift_ms":0}');
INSERT INTO request VALUES (48,7793029869741113588,'request-48',1795396321194,'audit.seal',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"hash":"a007d3cee5009cb44115f3cc999cb91811f7719c6a3fdddb720a895d91684487","made_at":1795396321194,"seq":75,"signed":true}');
INSERT INTO request VALUES (49,617280000851610531,'request-49',1795396321197,'printer.test',X'547A5372DA6E02084F33E3507040B0AFF99975FA9F57B32C498084C77D186399','{"job":12,"kind":"test","printer":"p1"}');
INSERT INTO request VALUES (50,-4821294319541583010,'request-50',1795396321199,'printer.numbers',X'5EA29CA93091C33808E67298C049F00D9FB5E7C1EA3E08CDEEBEEC74D51F6D54','{"job":13,"kind":"numbers","printer":"p1"}');
INSERT INTO request VALUES (51,-7571432227609844758,'request-51',1795396321201,'printer.seal',X'5EA29CA93091C33808E67298C049F00D9FB5E7C1EA3E08CDEEBEEC74D51F6D54','{"job":14,"kind":"seal","printer":"p1"}');
INSERT INTO request VALUES (52,-490250170957219062,'request-52',1795396321204,'printer.report',X'C874174F716F864F99277799FE45F442CFBBCB10DBDC081349C4BAC833645AD7','{"job":15,"kind":"report","printer":"p1"}');
INSERT INTO request VALUES (53,3266193198097352954,'request-53',1795396321206,'printer.roll_changed',X'5EA29CA93091C33808E67298C049F00D9FB5E7C1EA3E08CDEEBEEC74D51F6D54','{"changed_at":1795396321206,"printer":"p1","slips_left":645}');
INSERT INTO request VALUES (54,-5607227082394479816,'request-54',1795396321208,'printer.recover',X'5EA29CA93091C33808E67298C049F00D9FB5E7C1EA3E08CDEEBEEC74D51F6D54','{"asked":true,"printer":"p1"}');
INSERT INTO request VALUES (55,244564786392314306,'request-55',1795396321212,'day.close',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-23","expired":8,"state":"closed","unrecorded":0}');
INSERT INTO request VALUES (56,-771358318835091368,'ticket.issue:1795482741256:1',1795482741259,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482720000,"to":1795482900000},"id":12,"issued_at":1795482741259,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795483641259,"service":"chung-thuc","slips":1,"state":"waiting","token":"WRSDJ3AFAU"}');
INSERT INTO request VALUES (57,5288931803217644399,'ticket.issue:1795482761261:2',1795482761265,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482720000,"to":1795482900000},"id":13,"issued_at":1795482761265,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795483661265,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"G5K4DLCRSX"}');
INSERT INTO request VALUES (58,182169762596794418,'ticket.issue:1795482781267:3',1795482781271,'ticket.issue',X'EA8DD63125CBC3AB81E0C0B76D47C90DE805F00FC58608900A0DBE989A3CFA69','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482780000,"to":1795484100000},"id":14,"issued_at":1795482781271,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795483681271,"service":"chinh-sach","slips":1,"state":"waiting","token":"WKKKRF4QLV"}');
INSERT INTO request VALUES (59,-3496294155095052048,'ticket.issue:1795482801273:4',1795482801277,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482780000,"to":1795483800000},"id":15,"issued_at":1795482801277,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795483701277,"service":"chung-thuc","slips":1,"state":"waiting","token":"UHRNX968EG"}');
INSERT INTO request VALUES (60,-5421752212568089348,'ticket.issue:1795482821279:5',1795482821282,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795483200000,"to":1795484400000},"id":16,"issued_at":1795482821282,"number":"L002","outcome":null,"priority_class":null,"promised_at":1795483721282,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"ZNCCNPSXLN"}');
INSERT INTO request VALUES (61,-4661651469979646937,'ticket.issue:1795482841284:6',1795482841287,'ticket.issue',X'EA8DD63125CBC3AB81E0C0B76D47C90DE805F00FC58608900A0DBE989A3CFA69','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482900000,"to":1795484100000},"id":17,"issued_at":1795482841287,"number":"U002","outcome":null,"priority_class":null,"promised_at":1795483741287,"service":"chinh-sach","slips":1,"state":"waiting","token":"WP9CD6Y8E7"}');
INSERT INTO request VALUES (62,4729058689213699129,'ticket.issue:1795482861289:7',1795482861292,'ticket.issue',X'17FCC9326F91E2F8EA0BE6C7A27692F664929F8369885E164895F3094A773D8A','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482840000,"to":1795483800000},"id":18,"issued_at":1795482861292,"number":"H003","outcome":null,"priority_class":"priority","promised_at":1795483161292,"service":"chung-thuc","slips":1,"state":"waiting","token":"R7D5SFT8QP"}');
INSERT INTO request VALUES (63,5006441876047872127,'ticket.issue:1795482881294:8',1795482881297,'ticket.issue',X'15C843EFB92CE5981D539E64BF79C22887375F42E4FB98CCF0C6D23B211CFDB6','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482840000,"to":1795483200000},"id":19,"issued_at":1795482881297,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795483181297,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"9S4FW83WCB"}');
INSERT INTO request VALUES (64,-717472638198953754,'ticket.issue:1795482901299:9',1795482901302,'ticket.issue',X'5E0950DC2A5DC886A66C6FBB75D6E00E8B953D7FE21296782D3B419EB10FB95B','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482900000,"to":1795484100000},"id":20,"issued_at":1795482901302,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795483201302,"service":"chinh-sach","slips":1,"state":"waiting","token":"HN5PJEEDKR"}');
INSERT INTO request VALUES (65,-1690009773353297706,'ticket.issue:1795482921304:10',1795482921307,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795483200000,"to":1795485000000},"id":21,"issued_at":1795482921307,"number":"H004","outcome":null,"priority_class":null,"promised_at":1795483821307,"service":"chung-thuc","slips":1,"state":"waiting","token":"BE69MGZSMX"}');
INSERT INTO request VALUES (66,-6103639585447912431,'ticket.issue:1795482941309:11',1795482941312,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795484700000,"to":1795486800000},"id":22,"issued_at":1795482941312,"number":"L004","outcome":null,"priority_class":null,"promised_at":1795483841312,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"RRTFGT6RQK"}');
INSERT INTO request VALUES (67,-5556984373675414862,'ticket.issue:1795482961314:12',1795482961317,'ticket.issue',X'EA8DD63125CBC3AB81E0C0B76D47C90DE805F00FC58608900A0DBE989A3CFA69','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795484100000,"to":1795486200000},"id":23,"issued_at":1795482961317,"number":"U004","outcome":null,"priority_class":null,"promised_at":1795483861317,"service":"chinh-sach","slips":1,"state":"waiting","token":"MP7BFBRUZN"}');
INSERT INTO request VALUES (68,5320214883020024454,'desk.next:1795482981367:13',1795482981368,'desk.next',X'6B212C088E9535C4050D85212B35DF082DAF4BF9CC30BDAD328B983D89E90223','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795482840000,"to":1795483800000},"finished":null,"id":18,"issued_at":1795482861292,"number":"H003","outcome":null,"priority_class":"priority","promised_at":1795483161292,"service":"chung-thuc","slips":1,"state":"called","token":"R7D5SFT8QP"}');
INSERT INTO request VALUES (69,-6248979464601260828,'desk.next:1795483001370:14',1795483001371,'desk.next',X'E59D24412340769D379F49696E60A47C51CF01AB9145B8A637E01FEADF6C09DE','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795482720000,"to":1795482900000},"finished":"H003","id":12,"issued_at":1795482741259,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795483641259,"service":"chung-thuc","slips":1,"state":"called","token":"WRSDJ3AFAU"}');
INSERT INTO request VALUES (70,-116520632718854364,'desk.next:1795483021374:15',1795483021375,'desk.next',X'E59D24412340769D379F49696E60A47C51CF01AB9145B8A637E01FEADF6C09DE','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795482780000,"to":1795483800000},"finished":"H001","id":15,"issued_at":1795482801277,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795483701277,"service":"chung-thuc","slips":1,"state":"called","token":"UHRNX968EG"}');
INSERT INTO request VALUES (71,-8782042045487351575,'desk.next:1795483041378:16',1795483041379,'desk.next',X'5815CA78CA914D8D222C2744AFF8F7926707F8407E62BFE9ADC726109459A308','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795482840000,"to":1795483200000},"finished":null,"id":19,"issued_at":1795482881297,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795483181297,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"9S4FW83WCB"}');
INSERT INTO request VALUES (72,8250389671063823186,'desk.start:1795483061381:17',1795483061382,'desk.start',X'117E85CDEF0EEA705C88E64868929A5C7006E72524E39A2FEFB7F3584FB1B397','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795482840000,"to":1795483200000},"id":19,"issued_at":1795482881297,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795483181297,"service":"dang-ky-dat-dai","slips":1,"state":"serving","token":"9S4FW83WCB"}');
INSERT INTO request VALUES (73,-9036071659617152197,'desk.finish:1795483501384:18',1795483501385,'desk.finish',X'05CFBB0FB8C1CDE006FDDC89309BEB812F866D7F7EDF67692926333A1F90A623','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795482840000,"to":1795483200000},"id":19,"issued_at":1795482881297,"number":"L003","outcome":"supplement","priority_class":"priority","promised_at":1795483181297,"service":"dang-ky-dat-dai","slips":1,"state":"done","token":"9S4FW83WCB"}');
INSERT INTO request VALUES (74,6438348196472818378,'visit.rate:1795483521387:19',1795483521388,'visit.rate',X'62E684C58B02BE56BE875B7F0AC6FF6F86BF32A75A15E71DEE3DF7C680F8E662','{"desk":"1","level":"dissatisfied"}');
INSERT INTO request VALUES (75,-8935092691509929246,'desk.next:1795483541390:20',1795483541391,'desk.next',X'5815CA78CA914D8D222C2744AFF8F7926707F8407E62BFE9ADC726109459A308','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795482720000,"to":1795482900000},"finished":null,"id":13,"issued_at":1795482761265,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795483661265,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"G5K4DLCRSX"}');
INSERT INTO request VALUES (76,-6578346363323254490,'desk.start:1795483561393:21',1795483561394,'desk.start',X'117E85CDEF0EEA705C88E64868929A5C7006E72524E39A2FEFB7F3584FB1B397','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795482720000,"to":1795482900000},"id":13,"issued_at":1795482761265,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795483661265,"service":"dang-ky-dat-dai","slips":1,"state":"serving","token":"G5K4DLCRSX"}');
INSERT INTO request VALUES (77,-3834708330877424506,'desk.finish:1795484001396:22',1795484001397,'desk.finish',X'36E71E1D98DB0AE79BB162832DAC9649C29EAAE61A5133CC598B3A6A4803D428','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795482720000,"to":1795482900000},"id":13,"issued_at":1795482761265,"number":"L001","outcome":"refused","priority_class":null,"promised_at":1795483661265,"service":"dang-ky-dat-dai","slips":1,"state":"done","token":"G5K4DLCRSX"}');
INSERT INTO request VALUES (78,2686565216698903282,'visit.rate:1795484021399:23',1795484021400,'visit.rate',X'62E684C58B02BE56BE875B7F0AC6FF6F86BF32A75A15E71DEE3DF7C680F8E662','{"desk":"1","level":"dissatisfied"}');
INSERT INTO request VALUES (79,7089102074858145913,'desk.next:1795484041402:24',1795484041403,'desk.next',X'E18EE0535904B15E7E2D2BC9F9D860ABB243EEEC8963E57CCB82E75201891F9D','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795482900000,"to":1795484100000},"finished":null,"id":20,"issued_at":1795482901302,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795483201302,"service":"chinh-sach","slips":1,"state":"called","token":"HN5PJEEDKR"}');
INSERT INTO request VALUES (80,-3422614638625897455,'desk.recall:1795484061405:25',1795484061406,'desk.recall',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":2,"desk":"3","end_reason":null,"estimate":{"from":1795482900000,"to":1795484100000},"id":20,"issued_at":1795482901302,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795483201302,"service":"chinh-sach","slips":1,"state":"called","token":"HN5PJEEDKR"}');
INSERT INTO request VALUES (81,2843423548377637088,'desk.recall:1795484081408:26',1795484081409,'desk.recall',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":3,"desk":"3","end_reason":null,"estimate":{"from":1795482900000,"to":1795484100000},"id":20,"issued_at":1795482901302,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795483201302,"service":"chinh-sach","slips":1,"state":"called","token":"HN5PJEEDKR"}');
INSERT INTO request VALUES (82,-1822315927786492529,'desk.absent:1795484162411:27',1795484162412,'desk.absent',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795482900000,"to":1795484100000},"id":20,"issued_at":1795482901302,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795483201302,"service":"chinh-sach","slips":1,"state":"absent","token":"HN5PJEEDKR"}');
INSERT INTO request VALUES (83,1444567480743945494,'desk.next:1795484182414:28',1795484182415,'desk.next',X'E18EE0535904B15E7E2D2BC9F9D860ABB243EEEC8963E57CCB82E75201891F9D','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795482780000,"to":1795484100000},"finished":null,"id":14,"issued_at":1795482781271,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795483681271,"service":"chinh-sach","slips":1,"state":"called","token":"WKKKRF4QLV"}');
INSERT INTO request VALUES (84,-5894364132934290415,'desk.start:1795484202417:29',1795484202418,'desk.start',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795482780000,"to":1795484100000},"id":14,"issued_at":1795482781271,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795483681271,"service":"chinh-sach","slips":1,"state":"serving","token":"WKKKRF4QLV"}');
INSERT INTO request VALUES (85,-4899544352048071338,'desk.next:1795484222420:30',1795484222421,'desk.next',X'5815CA78CA914D8D222C2744AFF8F7926707F8407E62BFE9ADC726109459A308','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795483200000,"to":1795484400000},"finished":null,"id":16,"issued_at":1795482821282,"number":"L002","outcome":null,"priority_class":null,"promised_at":1795483721282,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"ZNCCNPSXLN"}');
INSERT INTO request VALUES (86,3637246001220550072,'day.close:1795484242430:31',1795484242431,'day.close',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-24","expired":7,"state":"closed","unrecorded":1}');
INSERT INTO request VALUES (87,4428126183115040289,'ticket.issue:1795568282499:2',1795568282502,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568280000,"to":1795568400000},"id":24,"issued_at":1795568282502,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795569182502,"service":"ho-tich","slips":1,"state":"waiting","token":"B2XYULD3QC"}');
INSERT INTO request VALUES (88,69692035739984087,'ticket.issue:1795568302504:3',1795568302508,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568280000,"to":1795569000000},"id":25,"issued_at":1795568302508,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795569202508,"service":"ho-tich","slips":1,"state":"waiting","token":"55SHCWAAH9"}');
INSERT INTO request VALUES (89,1432796296539043054,'ticket.issue:1795568322510:4',1795568322513,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568280000,"to":1795569300000},"id":26,"issued_at":1795568322513,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795569222513,"service":"ho-tich","slips":1,"state":"waiting","token":"B4ZF8AE8E2"}');
INSERT INTO request VALUES (90,7750226555871358397,'ticket.issue:1795568342515:5',1795568342518,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568400000,"to":1795569300000},"id":27,"issued_at":1795568342518,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795569242518,"service":"ho-tich","slips":1,"state":"waiting","token":"BDMVHEMJE8"}');
INSERT INTO request VALUES (91,-785483834536209915,'ticket.issue:1795568362520:6',1795568362523,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":4,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569000000,"to":1795569900000},"id":28,"issued_at":1795568362523,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795569262523,"service":"ho-tich","slips":1,"state":"waiting","token":"APJ54L53LQ"}');
INSERT INTO request VALUES (92,-1454982316113226868,'ticket.issue:1795568382525:7',1795568382528,'ticket.issue',X'B30EBDC20C35955279BFECE05BCDE22DE48CF92A320251C2A3AEEA8F597E538A','{"ahead":5,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569000000,"to":1795569900000},"id":29,"issued_at":1795568382528,"number":"A006","outcome":null,"priority_class":null,"promised_at":1795569282528,"service":"ho-tich","slips":1,"state":"waiting","token":"ZNG3837E6Z"}');
INSERT INTO request VALUES (93,-6265700427594918221,'ticket.issue:1795568402530:8',1795568402533,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":6,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"id":30,"issued_at":1795568402533,"number":"A007","outcome":null,"priority_class":null,"promised_at":1795569302533,"service":"ho-tich","slips":1,"state":"waiting","token":"RKRVB6HCT3"}');
INSERT INTO request VALUES (94,-7720349518700218394,'ticket.issue:1795568422535:9',1795568422538,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":7,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"id":31,"issued_at":1795568422538,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795569322538,"service":"ho-tich","slips":1,"state":"waiting","token":"5HFJC8SWYN"}');
INSERT INTO request VALUES (95,-518306154779142967,'ticket.issue:1795568442540:10',1795568442543,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":8,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569900000,"to":1795571100000},"id":32,"issued_at":1795568442543,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795569342543,"service":"ho-tich","slips":1,"state":"waiting","token":"6FLVZX4A8H"}');
INSERT INTO request VALUES (96,-7184610851048788593,'ticket.issue:1795568462545:11',1795568462548,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568460000,"to":1795569300000},"id":33,"issued_at":1795568462548,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795569362548,"service":"chung-thuc","slips":1,"state":"waiting","token":"UJJ2ESSLPA"}');
INSERT INTO request VALUES (97,-7349638460978190774,'ticket.issue:1795568482550:12',1795568482554,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568460000,"to":1795569300000},"id":34,"issued_at":1795568482554,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795569382554,"service":"chung-thuc","slips":1,"state":"waiting","token":"XBYHKNV6E3"}');
INSERT INTO request VALUES (98,8630802160919449978,'ticket.issue:1795568502556:13',1795568502559,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568460000,"to":1795568700000},"id":35,"issued_at":1795568502559,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795569402559,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"MSXYBA6BZM"}');
INSERT INTO request VALUES (99,1886528288577631200,'ticket.issue:1795568522561:14',1795568522565,'ticket.issue',X'A7B1FF2BD551528A92DD14B5FE896CA324D30FB767D71AA63E79EA459756CFA5','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568520000,"to":1795569600000},"id":36,"issued_at":1795568522565,"number":"R001","outcome":null,"priority_class":null,"promised_at":1795569422565,"service":"xay-dung","slips":1,"state":"waiting","token":"A8A9MFUDXV"}');
INSERT INTO request VALUES (100,-5121945217535432188,'ticket.issue:1795568542567:15',1795568542571,'ticket.issue',X'8E2FB988A4AD6252C74B61BE2E33318EADED04AEDFF2AD15425F0810B8EC869C','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568520000,"to":1795569600000},"id":37,"issued_at":1795568542571,"number":"C001","outcome":null,"priority_class":null,"promised_at":1795569442571,"service":"viec-khac","slips":1,"state":"waiting","token":"B2HHNKYQ9S"}');
INSERT INTO request VALUES (101,6917028161472099443,'ticket.issue:1795568562573:16',1795568562577,'ticket.issue',X'D1CF167182A5687CF5A51BF54E9783849CB2CA01711546B1EF39869F5231F362','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568520000,"to":1795569300000},"id":38,"issued_at":1795568562577,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795568862577,"service":"ho-tich","slips":1,"state":"waiting","token":"YH8LLM5RTR"}');
INSERT INTO request VALUES (102,-1712915705153908476,'ticket.prioritise:1795568582590:17',1795568582591,'ticket.prioritise',X'85DADE1EEE9E75D8F24BFAFF975B5D0DA3C96C09089B301904EAC146D529D7BA','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"id":30,"issued_at":1795568402533,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568702533,"service":"ho-tich","slips":1,"state":"waiting","token":"RKRVB6HCT3"}');
INSERT INTO request VALUES (103,-2037953992928046096,'ticket.change_service:1795568602593:18',1795568602594,'ticket.change_service',X'C339F2260EF1990BFE8F7CE6492238161EED17041E251CA54D2DAA00355ECA60','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"id":31,"issued_at":1795568422538,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795569322538,"service":"y-te","slips":1,"state":"waiting","token":"5HFJC8SWYN"}');
INSERT INTO request VALUES (104,6299241615060659748,'ticket.cancel:1795568622596:19',1795568622597,'ticket.cancel',X'F3949D6339ECF0289A41BE2768035F0DA3AD6D66F30134F195A972B33665C589','{"ahead":0,"calls":0,"desk":null,"end_reason":"asked","estimate":{"from":1795569900000,"to":1795571100000},"id":32,"issued_at":1795568442543,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795569342543,"service":"ho-tich","slips":1,"state":"cancelled","token":"6FLVZX4A8H"}');
INSERT INTO request VALUES (105,956472771054221915,'ticket.reprint:1795568642600:20',1795568642601,'ticket.reprint',X'8FD53248A88894B0F9328C7CE9D6F278576953C9DF93F471E669BA30DFD90229','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568280000,"to":1795568400000},"id":24,"issued_at":1795568282502,"job":43,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795569182502,"service":"ho-tich","slips":2,"state":"waiting","token":"B2XYULD3QC"}');
INSERT INTO request VALUES (106,-4160434616825446727,'desk.next:1795568662605:21',1795568662606,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"finished":null,"id":30,"issued_at":1795568402533,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568702533,"service":"ho-tich","slips":1,"state":"called","token":"RKRVB6HCT3"}');
INSERT INTO request VALUES (107,-4235148631897154865,'desk.recall:1795568682608:22',1795568682609,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"id":30,"issued_at":1795568402533,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568702533,"service":"ho-tich","slips":1,"state":"called","token":"RKRVB6HCT3"}');
INSERT INTO request VALUES (108,2009262836085150818,'desk.recall:1795568702611:23',1795568702612,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"id":30,"issued_at":1795568402533,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568702533,"service":"ho-tich","slips":1,"state":"called","token":"RKRVB6HCT3"}');
INSERT INTO request VALUES (109,3078597599010158026,'desk.absent:1795568783614:24',1795568783615,'desk.absent',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"id":30,"issued_at":1795568402533,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568702533,"service":"ho-tich","slips":1,"state":"absent","token":"RKRVB6HCT3"}');
INSERT INTO request VALUES (110,-6705772071773757708,'desk.next:1795568803617:25',1795568803618,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568520000,"to":1795569300000},"finished":null,"id":38,"issued_at":1795568562577,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795568862577,"service":"ho-tich","slips":1,"state":"called","token":"YH8LLM5RTR"}');
INSERT INTO request VALUES (111,-4663572972098668647,'desk.start:1795568823620:26',1795568823621,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568520000,"to":1795569300000},"id":38,"issued_at":1795568562577,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795568862577,"service":"ho-tich","slips":1,"state":"serving","token":"YH8LLM5RTR"}');
INSERT INTO request VALUES (112,-8882026949333570440,'desk.park:1795568843623:27',1795568843624,'desk.park',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795568520000,"to":1795569300000},"id":38,"issued_at":1795568562577,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795568862577,"service":"ho-tich","slips":1,"state":"parked","token":"YH8LLM5RTR"}');
INSERT INTO request VALUES (113,1571812793563883536,'ticket.return:1795568863626:28',1795568863627,'ticket.return',X'B584F350B21322648A8F31508C4276147461A63FD6605A01A8F6C77EED28AA53','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"id":30,"issued_at":1795568402533,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568702533,"service":"ho-tich","slips":1,"state":"waiting","token":"RKRVB6HCT3"}');
INSERT INTO request VALUES (114,-104823099759603662,'desk.next:1795568883629:29',1795568883630,'desk.next',X'645FAA320CE90ABC3E7D0E5A7467AEF0BBD74AF4AE9BDB189042EE8BC34D0A0C','{"ahead":0,"calls":4,"desk":"5","end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"finished":null,"id":30,"issued_at":1795568402533,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568702533,"service":"ho-tich","slips":1,"state":"called","token":"RKRVB6HCT3"}');
INSERT INTO request VALUES (115,1287548820101139449,'desk.finish:1795568903632:30',1795568903633,'desk.finish',X'10FD911C8D98AB3B41516A365969D2AC130CF8F0A465A5EDF54E90BF90C66870','{"ahead":0,"calls":4,"desk":null,"end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"id":30,"issued_at":1795568402533,"number":"A007","outcome":"accepted","priority_class":"priority","promised_at":1795568702533,"service":"ho-tich","slips":1,"state":"done","token":"RKRVB6HCT3"}');
INSERT INTO request VALUES (116,-2587818978592117716,'desk.next:1795568923636:31',1795568923637,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568280000,"to":1795568400000},"finished":null,"id":24,"issued_at":1795568282502,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795569182502,"service":"ho-tich","slips":2,"state":"called","token":"B2XYULD3QC"}');
INSERT INTO request VALUES (117,-9189960894666631226,'desk.recall:1795568943639:32',1795568943640,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795568280000,"to":1795568400000},"id":24,"issued_at":1795568282502,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795569182502,"service":"ho-tich","slips":2,"state":"called","token":"B2XYULD3QC"}');
INSERT INTO request VALUES (118,2524130256988571752,'desk.recall:1795568963642:33',1795568963643,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795568280000,"to":1795568400000},"id":24,"issued_at":1795568282502,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795569182502,"service":"ho-tich","slips":2,"state":"called","token":"B2XYULD3QC"}');
INSERT INTO request VALUES (119,-7663683171241387186,'desk.absent:1795569044645:34',1795569044646,'desk.absent',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795568280000,"to":1795568400000},"id":24,"issued_at":1795568282502,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795569182502,"service":"ho-tich","slips":2,"state":"absent","token":"B2XYULD3QC"}');
INSERT INTO request VALUES (120,-6696719935433467315,'desk.next:1795569064648:35',1795569064649,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568280000,"to":1795569000000},"finished":null,"id":25,"issued_at":1795568302508,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795569202508,"service":"ho-tich","slips":1,"state":"called","token":"55SHCWAAH9"}');
INSERT INTO request VALUES (121,377021855621842646,'desk.transfer:1795569084651:36',1795569084652,'desk.transfer',X'C59095470B29D12F4CF572D9093B0112F5349869D8E0BCEE78F98B8CE130ED7C','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795568280000,"to":1795569000000},"id":25,"issued_at":1795568302508,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795569202508,"service":"ho-tich","slips":1,"state":"waiting","token":"55SHCWAAH9"}');
INSERT INTO request VALUES (122,-1894118868625890494,'desk.next:1795569104654:37',1795569104655,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568280000,"to":1795569300000},"finished":null,"id":26,"issued_at":1795568322513,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795569222513,"service":"ho-tich","slips":1,"state":"called","token":"B4ZF8AE8E2"}');
INSERT INTO request VALUES (123,2474894069268459536,'desk.start:1795569124657:38',1795569124658,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568280000,"to":1795569300000},"id":26,"issued_at":1795568322513,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795569222513,"service":"ho-tich","slips":1,"state":"serving","token":"B4ZF8AE8E2"}');
INSERT INTO request VALUES (124,6786338200444853459,'desk.transfer:1795569144660:39',1795569144661,'desk.transfer',X'D7742ECDE8839945218E372F4906F39D6956035ACDCBC38105EBF4102FF838B9','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795568280000,"to":1795569300000},"id":26,"issued_at":1795568322513,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795569222513,"service":"chung-thuc","slips":1,"state":"waiting","token":"B4ZF8AE8E2"}');
INSERT INTO request VALUES (125,3023843827131669475,'desk.next:1795569164663:40',1795569164664,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568400000,"to":1795569300000},"finished":null,"id":27,"issued_at":1795568342518,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795569242518,"service":"ho-tich","slips":1,"state":"called","token":"BDMVHEMJE8"}');
INSERT INTO request VALUES (126,4287598774442159879,'desk.undo:1795569184666:41',1795569184667,'desk.undo',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568400000,"to":1795569300000},"id":27,"issued_at":1795568342518,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795569242518,"service":"ho-tich","slips":1,"state":"waiting","token":"BDMVHEMJE8"}');
INSERT INTO request VALUES (127,7503384437706835141,'desk.next:1795569204669:42',1795569204670,'desk.next',X'BDA6961A7D4DEBD0B58C23230D5BA4B2BAE408AF90759520DEC1F987DFCBB53D','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568400000,"to":1795569300000},"finished":null,"id":27,"issued_at":1795568342518,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795569242518,"service":"ho-tich","slips":1,"state":"called","token":"BDMVHEMJE8"}');
INSERT INTO request VALUES (128,6014407217861082946,'desk.start:1795569224672:43',1795569224673,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568400000,"to":1795569300000},"id":27,"issued_at":1795568342518,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795569242518,"service":"ho-tich","slips":1,"state":"serving","token":"BDMVHEMJE8"}');
INSERT INTO request VALUES (129,-1216232304844182767,'visit.rate:1795569244675:44',1795569244676,'visit.rate',X'6352FA24C83A0AA52FF3FD3B19FBF1F78BD16A47B2B42B1F6BDB3E4D19F95B6D','{"desk":"5","level":"dissatisfied"}');
INSERT INTO request VALUES (130,4411825373301612346,'visit.rate:1795569264678:45',1795569264679,'visit.rate',X'2FD67A958EDF9043CEAB05FADEB0A17E8A62FD0EA18798883FED7D295794E67A','{"desk":"5","level":"very_satisfied"}');
INSERT INTO request VALUES (131,6065923274506193416,'desk.next:1795569284681:46',1795569284682,'desk.next',X'6B212C088E9535C4050D85212B35DF082DAF4BF9CC30BDAD328B983D89E90223','{"ahead":0,"calls":2,"desk":"6","end_reason":null,"estimate":{"from":1795568280000,"to":1795569300000},"finished":null,"id":26,"issued_at":1795568322513,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795569222513,"service":"chung-thuc","slips":1,"state":"called","token":"B4ZF8AE8E2"}');
INSERT INTO request VALUES (132,-1164618548135761999,'desk.finish:1795569304684:47',1795569304685,'desk.finish',X'B8E89BE78676B2E9146F1BF7DD267D7E38D953DA1CC8A1B895FBE58453E7446A','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795568280000,"to":1795569300000},"id":26,"issued_at":1795568322513,"number":"A003","outcome":"result_returned","priority_class":null,"promised_at":1795569222513,"service":"chung-thuc","slips":1,"state":"done","token":"B4ZF8AE8E2"}');
INSERT INTO request VALUES (133,4434125326600356612,'desk.next:1795569324688:48',1795569324689,'desk.next',X'6B212C088E9535C4050D85212B35DF082DAF4BF9CC30BDAD328B983D89E90223','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795568460000,"to":1795569300000},"finished":null,"id":33,"issued_at":1795568462548,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795569362548,"service":"chung-thuc","slips":1,"state":"called","token":"UJJ2ESSLPA"}');
INSERT INTO request VALUES (134,-7750485324524380663,'desk.recall:1795569344691:49',1795569344692,'desk.recall',X'D928CBD44E7FA7C8C0F3543D946B99F85161CA9CCA3655C417E6CEE3F8A4A232','{"ahead":0,"calls":2,"desk":"6","end_reason":null,"estimate":{"from":1795568460000,"to":1795569300000},"id":33,"issued_at":1795568462548,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795569362548,"service":"chung-thuc","slips":1,"state":"called","token":"UJJ2ESSLPA"}');
INSERT INTO request VALUES (135,-3234033912721074400,'desk.recall:1795569364694:50',1795569364695,'desk.recall',X'D928CBD44E7FA7C8C0F3543D946B99F85161CA9CCA3655C417E6CEE3F8A4A232','{"ahead":0,"calls":3,"desk":"6","end_reason":null,"estimate":{"from":1795568460000,"to":1795569300000},"id":33,"issued_at":1795568462548,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795569362548,"service":"chung-thuc","slips":1,"state":"called","token":"UJJ2ESSLPA"}');
INSERT INTO request VALUES (136,4211218034821413053,'desk.pause:1795569384697:51',1795569384698,'desk.pause',X'0DB202747C65FC3C5E5F2F9D349271BCE23D463DBD8511B6374056DB68B16DD4','{"desk":"4","officer":"q4","state":"paused","ticket":null}');
INSERT INTO request VALUES (137,-6370577410156220214,'desk.serve_now:1795569404700:52',1795569404701,'desk.serve_now',X'2544045CF8EEB1A2AD6032CCD39B33277EF8183CF856D57FF235BC78B74CFE66','{"ahead":0,"calls":1,"desk":"2","end_reason":null,"estimate":null,"id":39,"issued_at":1795569404701,"number":"C002","outcome":null,"priority_class":null,"promised_at":1795570304701,"service":"thanh-tra","slips":0,"state":"serving","token":"33REWKVGEV"}');
INSERT INTO request VALUES (138,-8711270538240637533,'desk.finish:1795569424705:53',1795569424706,'desk.finish',X'DBBFAD9A1FF465EE179AA650F250927BED95B4538442FE76F96C0C15286B87FC','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":null,"id":39,"issued_at":1795569404701,"number":"C002","outcome":"left","priority_class":null,"promised_at":1795570304701,"service":"thanh-tra","slips":0,"state":"done","token":"33REWKVGEV"}');
INSERT INTO request VALUES (139,8739514680927420674,'ticket.reprint:1795569444708:54',1795569444709,'ticket.reprint',X'5CBEF67D1FFE6B349BCD43DE501F6AD6548D8E68690BBE25F316EF1AA76FCDFD','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795568280000,"to":1795569000000},"id":25,"issued_at":1795568302508,"job":44,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795569202508,"service":"ho-tich","slips":2,"state":"waiting","token":"55SHCWAAH9"}');
INSERT INTO request VALUES (140,2683624244131062866,'help.call:1795569464732:55',1795569464733,'help.call',X'940843CA027759A35DFBEFF89BE0260FB026A9EDB84ADD8C20F8446DF8C34CF7','{"called":true,"terminal":"kiosk:k1"}');
INSERT INTO request VALUES (141,3010390284706684372,'alert.acknowledge:1795571284751:56',1795571284752,'alert.acknowledge',X'CE34F93780F11DDF790BFD1CC3EB14A3B3D0279F15DD3AB6E1E83272F91B11D0','{"acknowledged":true,"alert":11}');
INSERT INTO request VALUES (142,1567588037665978574,'ticket.issue:1795571304754:57',1795571304757,'ticket.issue',X'C1E41C2D9496BC323052421FC99753ECAD2FF21F34976D4F935266E1B33C00DF','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795572000000,"to":1795573200000},"id":40,"issued_at":1795571304757,"number":"A011","outcome":null,"priority_class":null,"promised_at":1795572204757,"service":"kinh-te","slips":1,"state":"waiting","token":"MW6M6DYRM4"}');
INSERT INTO request VALUES (143,-1226890830097074777,'ticket.issue:1795571324759:58',1795571324762,'ticket.issue',X'E0AD7BF5113435DB5B6EF6B92F1A457F6431F2805747C43F9ADD83E207678367','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795571280000,"to":1795572000000},"id":41,"issued_at":1795571324762,"number":"C003","outcome":null,"priority_class":null,"promised_at":1795572224762,"service":"thi-dua","slips":1,"state":"waiting","token":"AYC8HKGWL5"}');
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
INSERT INTO printer_probe VALUES ('p1','tcp://127.0.0.1:9100',1795569444730,1,1,0,'16 12 12 12');
INSERT INTO rating VALUES (9,1,1,'y-te','5','very_satisfied',1795395661121,'kiosk:k1');
INSERT INTO rating VALUES (13,1,2,'dang-ky-dat-dai','1','dissatisfied',1795484021400,'pad:1');
INSERT INTO rating VALUES (19,1,2,'dang-ky-dat-dai','1','dissatisfied',1795483521388,'pad:1');
INSERT INTO rating VALUES (27,1,3,'ho-tich','5','very_satisfied',1795569264679,'pad:1');
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
PRAGMA user_version = 5;
COMMIT;
