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
INSERT INTO _sqlite_migrations VALUES (1,'motcua','0001_first','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (2,'motcua','0002_lean','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (3,'motcua','0003_rollup','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (4,'motcua','0004_paper','2026-11-23 00:00');
INSERT INTO meta VALUES ('clock','{"anchor":1795399200000,"rate":1.0,"start":1795395600000}');
INSERT INTO meta VALUES ('clock_reference','{"boot":"00000000-0000-4000-8000-000000000000","offset":1795399199999}');
INSERT INTO meta VALUES ('node','d2623b6a');
INSERT INTO centre VALUES (1,'dan-hai',2,1795395661147,'{"agency":[{"code":"vpdk-dat-dai","name":{"en":"Land Registration Office, branch","vi":"Chi nhánh Văn phòng Đăng ký đất đai"}},{"code":"ubnd-xa","name":{"en":"Commune People''s Committee","vi":"UBND xã"}},{"code":"van-hoa-xa-hoi","name":{"en":"Culture and Social Affairs Division","vi":"Phòng Văn hóa – Xã hội"}},{"code":"kinh-te","name":{"en":"Economic Division","vi":"Phòng Kinh tế"}},{"code":"tu-phap","name":{"en":"Commune Justice","vi":"Tư pháp xã"}}],"centre":{"authority":{"en":"People''s Committee of Đan Hải Commune","vi":"UBND xã Đan Hải"},"code":"dan-hai","hotline":null,"hours":{"fri":[[450,690],[810,1050]],"mon":[[450,690],[810,1050]],"sat":[],"sun":[],"thu":[[450,690],[810,1050]],"tue":[[450,690],[810,1050]],"wed":[[450,690],[810,1050]]},"languages":["vi","en"],"name":{"en":"Đan Hải Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã Đan Hải"},"notice":{"en":"Please have your papers ready. Thank you.","vi":"Mời chuẩn bị sẵn giấy tờ khi đến lượt. Xin cảm ơn."},"rules":{"absent_min_calls":2,"absent_min_s":60,"appointment_early_min":10,"appointment_late_min":10,"desk_idle_alert_min":5,"early_issue_min":30,"help_penalty_min":10,"last_issue_min":0,"late_slip_min":10,"priority_target_min":5,"return_grace_min":15,"return_penalty_min":5,"wait_alert_min":30,"walk_in_target_min":15},"simulation":false,"timezone":"Asia/Ho_Chi_Minh","unit":"ttpvhcc"},"closure":[{"date":"2027-01-01","reason":{"en":"New Year''s Day","vi":"Nghỉ Tết Dương lịch"},"services":null},{"date":"2027-02-04","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-05","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-08","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-09","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-10","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-04-16","reason":{"en":"Hung Kings'' Commemoration Day","vi":"Nghỉ Giỗ Tổ Hùng Vương"},"services":null},{"date":"2027-04-30","reason":{"en":"Reunification Day","vi":"Nghỉ Ngày Chiến thắng"},"services":null},{"date":"2027-05-03","reason":{"en":"International Labour Day (in lieu)","vi":"Nghỉ bù Ngày Quốc tế lao động"},"services":null},{"date":"2027-09-02","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null},{"date":"2027-09-03","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null}],"counter":[{"agency":"vpdk-dat-dai","code":"1","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"zone":"sanh"},{"agency":"ubnd-xa","code":"2","name":{"en":"Awards, inspection, guidance","vi":"Thi đua khen thưởng – Thanh tra – Hướng dẫn"},"zone":"sanh"},{"agency":"van-hoa-xa-hoi","code":"3","name":{"en":"Culture, social policy, labour","vi":"Văn hóa – Chính sách – Lao động"},"zone":"sanh"},{"agency":"kinh-te","code":"4","name":{"en":"Land, building, agriculture","vi":"Đất đai – Xây dựng – Nông nghiệp"},"zone":"sanh"},{"agency":"ubnd-xa","code":"5","name":{"en":"Civil status, business, education, health","vi":"Hộ tịch – Kinh tế – Giáo dục – Y tế"},"zone":"sanh"},{"agency":"tu-phap","code":"6","name":{"en":"Certification","vi":"Chứng thực"},"zone":"sanh"}],"desk":[{"code":"1","counter":"1","priority_only":false},{"code":"2","counter":"2","priority_only":false},{"code":"3","counter":"3","priority_only":false},{"code":"4","counter":"4","priority_only":false},{"code":"5","counter":"5","priority_only":false},{"code":"6","counter":"6","priority_only":false}],"desk_service":[{"desk":"1","rank":0,"service":"dang-ky-dat-dai"},{"desk":"2","rank":0,"service":"thi-dua"},{"desk":"2","rank":0,"service":"thanh-tra"},{"desk":"2","rank":0,"service":"viec-khac"},{"desk":"3","rank":0,"service":"chinh-sach"},{"desk":"3","rank":0,"service":"lao-dong"},{"desk":"3","rank":0,"service":"van-hoa"},{"desk":"3","rank":1,"service":"viec-khac"},{"desk":"4","rank":0,"service":"dat-dai"},{"desk":"4","rank":0,"service":"xay-dung"},{"desk":"4","rank":0,"service":"nong-nghiep"},{"desk":"4","rank":1,"service":"viec-khac"},{"desk":"5","rank":0,"service":"ho-tich"},{"desk":"5","rank":0,"service":"kinh-te"},{"desk":"5","rank":0,"service":"giao-duc"},{"desk":"5","rank":0,"service":"y-te"},{"desk":"5","rank":1,"service":"chung-thuc"},{"desk":"6","rank":0,"service":"chung-thuc"},{"desk":"6","rank":1,"service":"ho-tich"}],"display":[{"code":"hall","zone":"sanh"}],"kiosk":[{"code":"k1","languages":["vi","en"],"printer":"p1","role":"all","zone":"sanh"}],"officer":[{"code":"q1","home_agency":"vpdk-dat-dai","name":"Cán bộ quầy 1","role":"officer","services":null,"staff_type":"seconded","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q2","home_agency":"ubnd-xa","name":"Cán bộ quầy 2","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q3","home_agency":"van-hoa-xa-hoi","name":"Cán bộ quầy 3","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q4","home_agency":"kinh-te","name":"Cán bộ quầy 4","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q5","home_agency":"ubnd-xa","name":"Cán bộ quầy 5","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q6","home_agency":"tu-phap","name":"Cán bộ quầy 6","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"hd1","home_agency":"ubnd-xa","name":"Người hướng dẫn","role":"guide","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"gs1","home_agency":"ubnd-xa","name":"Người giám sát","role":"supervisor","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null}],"printer":[{"code":"p1","codepage":null,"encoding":"bitmap","fallback":"p2","feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"},{"code":"p2","codepage":null,"encoding":"bitmap","fallback":null,"feed_dots":0,"fence":"auto","roll_m":null,"stored":[],"trimmed":true,"url":"tcp://127.0.0.1:9100","warn_slips":60,"width_dots":576,"zone":"sanh"}],"priority_class":[{"code":"priority","large_print":true,"name":{"en":"Priority","vi":"Diện ưu tiên"},"target_min":5,"who":{"en":"Aged 60 or over, pregnant, or with a disability","vi":"Người từ đủ 60 tuổi trở lên, phụ nữ mang thai, người khuyết tật"}}],"protocol":[],"series":[{"code":"a","prefix":"A","width":3},{"code":"h","prefix":"H","width":3},{"code":"r","prefix":"R","width":3},{"code":"l","prefix":"L","width":3},{"code":"u","prefix":"U","width":3},{"code":"c","prefix":"C","width":3}],"service":[{"agency":"ubnd-xa","at_kiosk":true,"code":"ho-tich","default_outcome":null,"guidance":false,"hint":{"en":"birth, marriage, death","vi":"khai sinh, kết hôn, khai tử"},"hours":null,"name":{"en":"Civil status","vi":"Hộ tịch"},"prior_min":12,"quota":null,"series":"a","target_min":15,"unit":"ttpvhcc","words":["trích lục","giám hộ","nhận cha mẹ con","xác nhận tình trạng hôn nhân","nuôi con nuôi"],"zone":"sanh"},{"agency":"tu-phap","at_kiosk":true,"code":"chung-thuc","default_outcome":"result_returned","guidance":false,"hint":{"en":"certified copies, signatures","vi":"sao y, chữ ký (hay gọi là công chứng)"},"hours":null,"name":{"en":"Certification","vi":"Chứng thực"},"prior_min":7,"quota":null,"series":"h","target_min":15,"unit":"ttpvhcc","words":["bản sao","photo","hợp đồng","di chúc","ủy quyền","phân chia di sản"],"zone":"sanh"},{"agency":"vpdk-dat-dai","at_kiosk":true,"code":"dang-ky-dat-dai","default_outcome":null,"guidance":false,"hint":{"en":"land certificate, sale, inheritance","vi":"sổ đỏ, mua bán, thừa kế đất"},"hours":null,"name":{"en":"Land registration","vi":"Đăng ký đất đai"},"prior_min":15,"quota":null,"series":"l","target_min":15,"unit":"ttpvhcc","words":["sang tên","tặng cho","tách thửa","hợp thửa","thế chấp","cấp đổi","biến động"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"dat-dai","default_outcome":null,"guidance":false,"hint":{"en":"first certificate, allocation, disputes","vi":"sổ đỏ lần đầu, giao đất, tranh chấp"},"hours":null,"name":{"en":"Land","vi":"Đất đai"},"prior_min":15,"quota":null,"series":"r","target_min":15,"unit":"ttpvhcc","words":["chuyển mục đích","thuê đất","hòa giải","đính chính","quy hoạch"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"chinh-sach","default_outcome":null,"guidance":false,"hint":{"en":"allowances, merit, social aid","vi":"trợ cấp, người có công, bảo trợ"},"hours":null,"name":{"en":"Social policy","vi":"Chính sách – xã hội"},"prior_min":12,"quota":null,"series":"u","target_min":15,"unit":"ttpvhcc","words":["hưu trí xã hội","khuyết tật","mai táng","liệt sĩ","thương binh"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"xay-dung","default_outcome":null,"guidance":false,"hint":{"en":"building permits, repairs","vi":"giấy phép xây dựng, sửa nhà"},"hours":null,"name":{"en":"Building","vi":"Xây dựng"},"prior_min":15,"quota":null,"series":"r","target_min":15,"unit":"ttpvhcc","words":["nhà ở riêng lẻ","gia hạn giấy phép","điều chỉnh giấy phép"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"kinh-te","default_outcome":null,"guidance":false,"hint":{"en":"household businesses","vi":"hộ kinh doanh"},"hours":null,"name":{"en":"Business","vi":"Kinh tế"},"prior_min":12,"quota":null,"series":"a","target_min":15,"unit":"ttpvhcc","words":["đăng ký kinh doanh","mở quán","hợp tác xã"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"lao-dong","default_outcome":null,"guidance":false,"hint":{"en":"employment, poor households","vi":"việc làm, hộ nghèo"},"hours":null,"name":{"en":"Labour and social affairs","vi":"Lao động – thương binh và xã hội"},"prior_min":12,"quota":null,"series":"u","target_min":15,"unit":"ttpvhcc","words":["giảm nghèo","hộ cận nghèo","trẻ em"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"nong-nghiep","default_outcome":null,"guidance":false,"hint":{"en":"crops, livestock, environment","vi":"trồng trọt, chăn nuôi, môi trường"},"hours":null,"name":{"en":"Agriculture and environment","vi":"Nông nghiệp – môi trường"},"prior_min":12,"quota":null,"series":"r","target_min":15,"unit":"ttpvhcc","words":["thủy sản","thiên tai","thủy lợi"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"giao-duc","default_outcome":null,"guidance":false,"hint":{"en":"kindergarten, help for pupils","vi":"mầm non, hỗ trợ học sinh"},"hours":null,"name":{"en":"Education","vi":"Giáo dục"},"prior_min":10,"quota":null,"series":"a","target_min":15,"unit":"ttpvhcc","words":["ăn trưa","trường học","học phí"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"y-te","default_outcome":null,"guidance":false,"hint":{},"hours":null,"name":{"en":"Health","vi":"Y tế"},"prior_min":10,"quota":null,"series":"a","target_min":15,"unit":"ttpvhcc","words":["sức khỏe","an toàn thực phẩm"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"van-hoa","default_outcome":null,"guidance":false,"hint":{"en":"festivals, libraries, game rooms","vi":"lễ hội, thư viện, trò chơi điện tử"},"hours":null,"name":{"en":"Culture","vi":"Văn hóa"},"prior_min":10,"quota":null,"series":"u","target_min":15,"unit":"ttpvhcc","words":["thể thao","karaoke","gia đình văn hóa"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thi-dua","default_outcome":null,"guidance":false,"hint":{"en":"certificates of merit, titles","vi":"giấy khen, danh hiệu"},"hours":null,"name":{"en":"Awards","vi":"Thi đua, khen thưởng"},"prior_min":10,"quota":null,"series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thanh-tra","default_outcome":null,"guidance":false,"hint":{"en":"complaints, denunciations","vi":"khiếu nại, tố cáo"},"hours":null,"name":{"en":"Inspection","vi":"Thanh tra"},"prior_min":20,"quota":null,"series":"c","target_min":15,"unit":"ttpvhcc","words":["tiếp công dân","phản ánh","kiến nghị"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"viec-khac","default_outcome":null,"guidance":true,"hint":{},"hours":null,"name":{"en":"Something else, or not sure","vi":"Việc khác, hoặc tôi chưa rõ"},"prior_min":5,"quota":null,"series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"}],"sign":[{"address":1,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s1","desk":"1","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":2,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s2","desk":"2","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":3,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s3","desk":"3","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":4,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s4","desk":"4","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":5,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s5","desk":"5","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null},{"address":6,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s6","desk":"6","glyphs":"segment","lines":1,"protocol":"stx","width":4,"zone":null}],"speaker":[{"code":"loa","device":"default","zone":"sanh"}],"unit":[{"code":"ttpvhcc","name":{"en":"Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã"}}],"zone":[{"code":"sanh","name":{"en":"Hall","vi":"Sảnh"}}]}');
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
INSERT INTO officer VALUES ('extra','Cán bộ tăng cường','ttpvhcc',NULL,'own','officer',NULL,NULL,'9jl8zxQtcdeH9YEY5TPZCsd4+V6Vj3CKNhI+EouZGfyEBElYU/XKyrvL9iRh6uhCEHe1Z2QNez4DtlY6UjznocOK6aa02b6egjp1iZnhZsE=',0,NULL,'added',NULL);
INSERT INTO officer VALUES ('gs1','Người giám sát','ttpvhcc','ubnd-xa','own','supervisor',NULL,NULL,NULL,0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('hd1','Người hướng dẫn','ttpvhcc','ubnd-xa','own','guide',NULL,NULL,NULL,0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q1','Cán bộ quầy 1','ttpvhcc','vpdk-dat-dai','seconded','officer',NULL,NULL,'c87fOM8Qs713F/nN7nnkN+nBbUx+MdIybsqrLyqbjae/bPp7bdXPmf26xrSkm+br/3GV5jcdg9Q9qDhCfPS4QZIC+gqu5ZE37ow11Im4U8o=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q2','Cán bộ quầy 2','ttpvhcc','ubnd-xa','own','officer',NULL,NULL,'FYp2MRO1pcktqRf66jH/VMMnddC0mBF7Xp1OFVkSsvgmY+Dgxg4/KaZ1YqsIQ36jiTlF5vCT6dXAM4i8hu1c2cK6YMSbnjTf/b1udiSZUhc=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q3','Cán bộ quầy 3','ttpvhcc','van-hoa-xa-hoi','own','officer',NULL,NULL,'/weqxLsxITg5/ps89VYeHmHabEXLoziP/rBK21ma9eMylFU9I5fNOyO6J1wgkyH/xbUaD5rIBhXYWeel8/XjHfOzPBTPWV+jvr8r7fcgqos=',1,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q4','Cán bộ quầy 4','ttpvhcc','kinh-te','own','officer',NULL,NULL,'VqKINxaqcvFSrocRbY9Kr0d0fvoj6zy9t2nI+wiq77LLuY26SzkzqIdvT+JG31RJGOO9q5o7hEsV9DKRU2rLZYK1KLgUD7MT5+SlboGMSVM=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q5','Cán bộ quầy 5','ttpvhcc','ubnd-xa','own','officer',NULL,NULL,'Ypz3l6xXcXOuKPWemulDepCFdXLFnTHFq9mKBONRE7ThHkTCG+/EYOu+9qbYoRN77IL03PI8dxcshnCKtFDWuTxybaygnVMASEWOdkSsnMI=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q6','Cán bộ quầy 6','ttpvhcc','tu-phap','own','officer',NULL,NULL,'BivMsGabhkY8s3hvYrdKD1mTPW/BR1a72TKA+6iO6wSFRqmdpD4fTRhRcHzeTH9hu6YGb/6ABTlO2shi2lHznMjB40gcCHz2PY1wJNX5+DQ=',0,NULL,'centre',NULL);
INSERT INTO officer_service VALUES ('q2','viec-khac');
INSERT INTO desk VALUES ('1','1',0,0,'open',1795568202447,NULL,NULL);
INSERT INTO desk VALUES ('2','2',0,1,'open',1795568202457,NULL,NULL);
INSERT INTO desk VALUES ('3','3',0,2,'closed',1795484202417,NULL,NULL);
INSERT INTO desk VALUES ('4','4',0,3,'paused',1795569304678,'other',NULL);
INSERT INTO desk VALUES ('5','5',0,4,'open',1795568202471,NULL,NULL);
INSERT INTO desk VALUES ('6','6',0,5,'open',1795568202478,NULL,NULL);
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
INSERT INTO device VALUES ('loa','speaker','sanh',NULL,'{"code":"loa","device":"default","zone":"sanh"}',NULL);
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
INSERT INTO business_day VALUES (1,'2026-11-23','Asia/Ho_Chi_Minh',1795395600008,1795396321204,'00000000-0000-4000-8000-000000000000',1795399199999,NULL,NULL,NULL,1795484182415);
INSERT INTO business_day VALUES (2,'2026-11-24','Asia/Ho_Chi_Minh',1795482721228,1795484202417,'00000000-0000-4000-8000-000000000000',1795399199999,NULL,NULL,NULL,1795484202442);
INSERT INTO business_day VALUES (3,'2026-11-25','Asia/Ho_Chi_Minh',1795568202447,NULL,'00000000-0000-4000-8000-000000000000',1795399199999,NULL,NULL,NULL,NULL);
INSERT INTO duty VALUES (1,'q2','2',1795395600018,1795395661121,'closed');
INSERT INTO duty VALUES (2,'q5','5',1795395600025,1795396321204,'day_closed');
INSERT INTO duty VALUES (3,'extra','6',1795395600032,1795396321204,'day_closed');
INSERT INTO duty VALUES (4,'q1','1',1795482721228,1795484202417,'day_closed');
INSERT INTO duty VALUES (5,'q3','3',1795482721238,1795484202417,'day_closed');
INSERT INTO duty VALUES (6,'q6','6',1795482721245,1795484202417,'day_closed');
INSERT INTO duty VALUES (7,'q1','1',1795568202447,NULL,NULL);
INSERT INTO duty VALUES (8,'q2','2',1795568202457,NULL,NULL);
INSERT INTO duty VALUES (9,'q4','4',1795568202464,NULL,NULL);
INSERT INTO duty VALUES (10,'q5','5',1795568202471,NULL,NULL);
INSERT INTO duty VALUES (11,'q6','6',1795568202478,NULL,NULL);
CREATE TABLE counted (id INTEGER PRIMARY KEY AUTOINCREMENT);
DROP TABLE counted;
DELETE FROM sqlite_sequence;
INSERT INTO seal VALUES (1,72,'c5a15d4b86f04b10e9ddfeae3c432a45c6b674e138861e3881864dc9012ee8da',1795396321188,NULL,'on_demand','33706cadbaf6c94a5babf31b0856c6b85bc0dc50c5a06b164895022f0313f2aa');
INSERT INTO seal VALUES (2,97,'d23199986e5f239dd32378f59feb6028c9423d122904e57be1431fd262f167d2',1795396321204,1,'day_closed','eab9f34e4611b1f04312e0eb27f6b6a2fc33f2465475cc6f24a4f7dab3d3c4ab');
INSERT INTO seal VALUES (3,170,'b35e71b95ddbcc36661e0766170806c7d48d2be01a0e5093d42a33e5c65bee44',1795484202417,2,'day_closed','ed115149a4ce1d9fdc708b5792a9d4ef339f12fee05be58a6e524986d039101e');
INSERT INTO input VALUES (1,'printer:p1','recovery','{}',1795396321202,1795396921202,NULL);
INSERT INTO input VALUES (2,'k1','scan','{}',1795571244744,1795571254744,NULL);
INSERT INTO estimate VALUES ('chinh-sach',1795571184717,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('chung-thuc',1795571184717,1795571400000,1795572300000,'forward-1');
INSERT INTO estimate VALUES ('dang-ky-dat-dai',1795571184717,1795571400000,1795572300000,'forward-1');
INSERT INTO estimate VALUES ('dat-dai',1795571184717,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('giao-duc',1795571184717,1795572000000,1795572900000,'forward-1');
INSERT INTO estimate VALUES ('ho-tich',1795571184717,1795571400000,1795572300000,'forward-1');
INSERT INTO estimate VALUES ('kinh-te',1795571184717,1795572000000,1795572900000,'forward-1');
INSERT INTO estimate VALUES ('lao-dong',1795571184717,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('nong-nghiep',1795571184717,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('thanh-tra',1795571184717,1795571160000,1795572000000,'forward-1');
INSERT INTO estimate VALUES ('thi-dua',1795571184717,1795571160000,1795572000000,'forward-1');
INSERT INTO estimate VALUES ('van-hoa',1795571184717,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('viec-khac',1795571184717,1795571160000,1795572000000,'forward-1');
INSERT INTO estimate VALUES ('xay-dung',1795571184717,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('y-te',1795571184717,1795572000000,1795572900000,'forward-1');
INSERT INTO alert VALUES (1,'help','kiosk:k1','warning',1795395661124,1795396321182,'cli:test',1795484182410,'{}');
INSERT INTO alert VALUES (2,'help','kiosk:k1','warning',1795569384713,NULL,NULL,1795571184717,'{}');
INSERT INTO alert VALUES (3,'queue_long','chung-thuc','warning',1795571184717,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (4,'queue_long','dang-ky-dat-dai','warning',1795571184717,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (5,'queue_long','ho-tich','warning',1795571184717,NULL,NULL,NULL,'{"waiting":3}');
INSERT INTO alert VALUES (6,'queue_long','viec-khac','warning',1795571184717,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (7,'queue_long','xay-dung','warning',1795571184717,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (8,'queue_long','y-te','warning',1795571184717,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (9,'desk_idle','1','warning',1795571184717,NULL,NULL,NULL,'{}');
INSERT INTO alert VALUES (10,'desk_idle','2','warning',1795571184717,NULL,NULL,NULL,'{}');
INSERT INTO alert VALUES (11,'printer','p1','critical',1795571184717,1795571204732,'cli:test',NULL,'{"state":"fault"}');
INSERT INTO device_health VALUES ('p1','printer','fault',1795569364706,1795569364706,'{"paper":"end"}');
INSERT INTO device_health VALUES ('p2','printer','ok',1795395661160,1795395661160,'{"code":"ok"}');
INSERT INTO device_health VALUES ('s1','sign','ok',1795569364706,1795569364706,'{}');
INSERT INTO print_job VALUES (1,'p1','ticket',1,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600037,"lang":"vi","large":false,"number":"A001","priority":false,"service":"ho-tich","to":1795395900000,"token":"A8F5CV5ZPM"}','confirmed',1795395600037,1795395661151,1795395661152,1,'{}');
INSERT INTO print_job VALUES (2,'p1','ticket',2,0,'{"ahead":1,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600042,"lang":"vi","large":false,"number":"A002","priority":false,"service":"ho-tich","to":1795396500000,"token":"QGBHUWPSN5"}','confirmed',1795395600042,1795395661155,1795395661156,1,'{}');
INSERT INTO print_job VALUES (3,'p2','ticket',3,0,'{"ahead":2,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600046,"lang":"vi","large":false,"number":"A003","priority":false,"service":"ho-tich","to":1795397100000,"token":"D6CS2WKBST"}','superseded',1795395600046,NULL,1795396321204,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (4,'p1','ticket',4,0,'{"ahead":3,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600050,"lang":"vi","large":false,"number":"A004","priority":false,"service":"ho-tich","to":1795397100000,"token":"2JXDVKMNCF"}','superseded',1795395600050,NULL,1795395600072,0,'{"code":"replaced"}');
INSERT INTO print_job VALUES (5,'p1','ticket',5,0,'{"ahead":4,"copy":0,"counters":["5"],"from":1795396200000,"issued_at":1795395600054,"lang":"vi","large":false,"number":"A005","priority":false,"service":"ho-tich","to":1795397700000,"token":"AXY9TJ9D2N"}','superseded',1795395600054,NULL,1795395600075,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (6,'p2','ticket',6,0,'{"ahead":5,"copy":0,"counters":["5"],"from":1795396200000,"issued_at":1795395600058,"lang":"vi","large":false,"number":"A006","priority":false,"service":"ho-tich","to":1795397700000,"token":"6DHQZZ24DR"}','superseded',1795395600058,NULL,1795396321204,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (7,'p2','ticket',7,0,'{"ahead":6,"copy":0,"counters":["5"],"from":1795396800000,"issued_at":1795395600062,"lang":"vi","large":false,"number":"A007","priority":false,"service":"ho-tich","to":1795398600000,"token":"MHZQC4V8NE"}','superseded',1795395600062,NULL,1795396321204,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (8,'p1','ticket',8,0,'{"ahead":7,"copy":0,"counters":["5"],"from":1795396800000,"issued_at":1795395600066,"lang":"vi","large":false,"number":"A008","priority":false,"service":"ho-tich","to":1795398600000,"token":"94YFHK7MRB"}','superseded',1795395600066,NULL,1795395661104,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (9,'p2','ticket',4,1,'{"ahead":2,"copy":1,"counters":["5"],"from":1795395600000,"issued_at":1795395600050,"lang":"vi","large":false,"number":"A004","priority":false,"service":"ho-tich","to":1795397100000,"token":"2JXDVKMNCF"}','superseded',1795395600072,NULL,1795396321204,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (10,'p2','ticket',10,0,'{"ahead":5,"copy":0,"counters":["5"],"from":1795396200000,"issued_at":1795395661166,"lang":"vi","large":false,"number":"A010","priority":false,"service":"ho-tich","to":1795398000000,"token":"KEHWQK339E"}','superseded',1795395661166,NULL,1795396321204,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (11,'p1','ticket',11,0,'{"ahead":6,"copy":0,"counters":["5"],"from":1795396200000,"issued_at":1795395661174,"lang":"vi","large":false,"number":"A011","priority":false,"service":"ho-tich","to":1795398000000,"token":"T47E2FBT86"}','superseded',1795395661174,NULL,1795396321177,0,'{"code":"late"}');
INSERT INTO print_job VALUES (12,'p1','test',NULL,0,'{"fence":"auto","made_at":1795396321191,"printer":"p1","probe":true,"probed_at":1795396321180,"proved":"process_id"}','superseded',1795396321191,NULL,1795482961312,0,'{"code":"late"}');
INSERT INTO print_job VALUES (13,'p1','numbers',NULL,0,'{"made_at":1795396321193,"numbers":[{"issued_at":1795395661174,"number":"A011","service":"ho-tich"}]}','superseded',1795396321193,NULL,1795482961312,0,'{"code":"late"}');
INSERT INTO print_job VALUES (14,'p1','seal',NULL,0,'{"date":null,"hash":"c5a15d4b86f04b10e9ddfeae3c432a45c6b674e138861e3881864dc9012ee8da","made_at":1795396321188,"node":"d2623b6a","seq":72,"signed":true}','confirmed',1795396321195,1795482961316,1795482961317,1,'{"status":"12"}');
INSERT INTO print_job VALUES (15,'p1','report',NULL,0,'{"called":4,"date":"2026-11-23","kept":4,"made_at":1795396321198,"open":true,"services":[{"code":"ho-tich","done":1,"tickets":9,"wait":40711},{"code":"chung-thuc","done":0,"tickets":1,"wait":0},{"code":"y-te","done":1,"tickets":1,"wait":0}],"slips":{"confirmed":2,"queued":5,"superseded":3},"states":{"cancelled":1,"done":2,"waiting":8},"tickets":11,"wait_max":61055,"wait_mean":30533,"wait_p90":61055}','confirmed',1795396321198,1795482961320,1795482961321,1,'{"status":"12"}');
INSERT INTO print_job VALUES (16,'p1','ticket',12,0,'{"ahead":0,"copy":0,"counters":["6"],"from":1795482720000,"issued_at":1795482741251,"lang":"vi","large":false,"number":"H001","priority":false,"service":"chung-thuc","to":1795482900000,"token":"F8KC95LRS6"}','confirmed',1795482741251,1795482961324,1795482961325,1,'{"status":"12"}');
INSERT INTO print_job VALUES (17,'p1','ticket',13,0,'{"ahead":0,"copy":0,"counters":["1"],"from":1795482720000,"issued_at":1795482761257,"lang":"vi","large":false,"number":"L001","priority":false,"service":"dang-ky-dat-dai","to":1795482900000,"token":"KZ37D6HKTC"}','confirmed',1795482761257,1795482961328,1795482961329,1,'{"status":"12"}');
INSERT INTO print_job VALUES (18,'p1','ticket',14,0,'{"ahead":0,"copy":0,"counters":["3"],"from":1795482780000,"issued_at":1795482781263,"lang":"vi","large":false,"number":"U001","priority":false,"service":"chinh-sach","to":1795484100000,"token":"NCAWCK9QSD"}','confirmed',1795482781263,1795482961332,1795482961333,1,'{"status":"12"}');
INSERT INTO print_job VALUES (19,'p1','ticket',15,0,'{"ahead":1,"copy":0,"counters":["6"],"from":1795482780000,"issued_at":1795482801269,"lang":"vi","large":false,"number":"H002","priority":false,"service":"chung-thuc","to":1795483800000,"token":"J3AFAPAUK4"}','confirmed',1795482801269,1795482961336,1795482961337,1,'{"status":"12"}');
INSERT INTO print_job VALUES (20,'p1','ticket',16,0,'{"ahead":1,"copy":0,"counters":["1"],"from":1795483200000,"issued_at":1795482821274,"lang":"vi","large":false,"number":"L002","priority":false,"service":"dang-ky-dat-dai","to":1795484400000,"token":"DLCR4NSXKK"}','confirmed',1795482821274,1795482961340,1795482961341,1,'{"status":"12"}');
INSERT INTO print_job VALUES (21,'p1','ticket',17,0,'{"ahead":1,"copy":0,"counters":["3"],"from":1795482900000,"issued_at":1795482841279,"lang":"vi","large":false,"number":"U002","priority":false,"service":"chinh-sach","to":1795484100000,"token":"RF4QU2LVRN"}','confirmed',1795482841279,1795482961344,1795482961345,1,'{"status":"12"}');
INSERT INTO print_job VALUES (22,'p1','ticket',18,0,'{"ahead":0,"copy":0,"counters":["6"],"from":1795482840000,"issued_at":1795482861284,"lang":"vi","large":true,"number":"H003","priority":true,"service":"chung-thuc","to":1795483800000,"token":"X968EKEGCC"}','confirmed',1795482861284,1795482961348,1795482961349,1,'{"status":"12"}');
INSERT INTO print_job VALUES (23,'p1','ticket',19,0,'{"ahead":0,"copy":0,"counters":["1"],"from":1795482840000,"issued_at":1795482881289,"lang":"vi","large":true,"number":"L003","priority":true,"service":"dang-ky-dat-dai","to":1795483200000,"token":"NPSX6LLN9C"}','confirmed',1795482881289,1795482961352,1795482961353,1,'{"status":"12"}');
INSERT INTO print_job VALUES (24,'p1','ticket',20,0,'{"ahead":0,"copy":0,"counters":["3"],"from":1795482900000,"issued_at":1795482901294,"lang":"vi","large":true,"number":"U003","priority":true,"service":"chinh-sach","to":1795484100000,"token":"D6Y85AE7D5"}','unknown',1795482901294,1795482961356,1795482961357,1,'{"status":"12"}');
INSERT INTO print_job VALUES (25,'p1','ticket',21,0,'{"ahead":3,"copy":0,"counters":["6"],"from":1795483200000,"issued_at":1795482921299,"lang":"vi","large":false,"number":"H004","priority":false,"service":"chung-thuc","to":1795485000000,"token":"SFT8P7QP4F"}','superseded',1795482921299,NULL,1795484202417,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (26,'p1','ticket',22,0,'{"ahead":3,"copy":0,"counters":["1"],"from":1795484700000,"issued_at":1795482941304,"lang":"vi","large":false,"number":"L004","priority":false,"service":"dang-ky-dat-dai","to":1795486800000,"token":"W83WSECB5P"}','superseded',1795482941304,NULL,1795484202417,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (27,'p1','ticket',23,0,'{"ahead":3,"copy":0,"counters":["3"],"from":1795484100000,"issued_at":1795482961309,"lang":"vi","large":false,"number":"U004","priority":false,"service":"chinh-sach","to":1795486200000,"token":"JEEDBDKR69"}','superseded',1795482961309,NULL,1795484202417,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (28,'p1','ticket',24,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795568220000,"issued_at":1795568242488,"lang":"vi","large":false,"number":"A001","priority":false,"service":"ho-tich","to":1795568400000,"token":"7PUDJ9KPUX"}','confirmed',1795568242488,1795568522566,1795568522567,1,'{"status":"12"}');
INSERT INTO print_job VALUES (29,'p1','ticket',25,0,'{"ahead":1,"copy":0,"counters":["5"],"from":1795568220000,"issued_at":1795568262494,"lang":"vi","large":false,"number":"A002","priority":false,"service":"ho-tich","to":1795569000000,"token":"VLDNH7VLFF"}','unknown',1795568262494,1795568522570,1795568522571,1,'{"status":"12"}');
INSERT INTO print_job VALUES (30,'p1','ticket',26,0,'{"ahead":2,"copy":0,"counters":["5"],"from":1795568280000,"issued_at":1795568282499,"lang":"vi","large":false,"number":"A003","priority":false,"service":"ho-tich","to":1795569300000,"token":"TM5RPC5SXY"}','superseded',1795568282499,NULL,1795569224665,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (31,'p1','ticket',27,0,'{"ahead":3,"copy":0,"counters":["5"],"from":1795568400000,"issued_at":1795568302504,"lang":"vi","large":false,"number":"A004","priority":false,"service":"ho-tich","to":1795569300000,"token":"ULD3LJQCSH"}','started',1795568302504,1795568602590,NULL,1,'{}');
INSERT INTO print_job VALUES (32,'p1','ticket',28,0,'{"ahead":4,"copy":0,"counters":["5"],"from":1795569000000,"issued_at":1795568322509,"lang":"vi","large":false,"number":"A005","priority":false,"service":"ho-tich","to":1795569900000,"token":"CWAA8QH9ZF"}','superseded',1795568322509,NULL,1795569364692,0,'{"code":"late"}');
INSERT INTO print_job VALUES (33,'p1','ticket',29,0,'{"ahead":5,"copy":0,"counters":["5"],"from":1795569000000,"issued_at":1795568342514,"lang":"vi","large":false,"number":"A006","priority":false,"service":"ho-tich","to":1795569900000,"token":"8AE8GME2MV"}','superseded',1795568342514,NULL,1795569364692,0,'{"code":"late"}');
INSERT INTO print_job VALUES (34,'p1','ticket',30,0,'{"ahead":6,"copy":0,"counters":["5"],"from":1795569600000,"issued_at":1795568362519,"lang":"vi","large":false,"number":"A007","priority":false,"service":"ho-tich","to":1795570500000,"token":"HEMJAXE8J5"}','superseded',1795568362519,NULL,1795568863619,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (35,'p1','ticket',31,0,'{"ahead":7,"copy":0,"counters":["5"],"from":1795569300000,"issued_at":1795568382524,"lang":"vi","large":false,"number":"A008","priority":false,"service":"ho-tich","to":1795570500000,"token":"4L53PXLQG3"}','superseded',1795568382524,NULL,1795569364692,0,'{"code":"late"}');
INSERT INTO print_job VALUES (36,'p1','ticket',32,0,'{"ahead":8,"copy":0,"counters":["5"],"from":1795569900000,"issued_at":1795568402529,"lang":"vi","large":false,"number":"A009","priority":false,"service":"ho-tich","to":1795571100000,"token":"837E7N6ZRV"}','superseded',1795568402529,NULL,1795568582583,0,'{"code":"ended"}');
INSERT INTO print_job VALUES (37,'p1','ticket',33,0,'{"ahead":0,"copy":0,"counters":["6"],"from":1795568400000,"issued_at":1795568422534,"lang":"vi","large":false,"number":"H001","priority":false,"service":"chung-thuc","to":1795569300000,"token":"B6HCZDT3FJ"}','superseded',1795568422534,NULL,1795569364692,0,'{"code":"late"}');
INSERT INTO print_job VALUES (38,'p1','ticket',34,0,'{"ahead":1,"copy":0,"counters":["6"],"from":1795568400000,"issued_at":1795568442540,"lang":"vi","large":false,"number":"H002","priority":false,"service":"chung-thuc","to":1795569300000,"token":"C8SWBFYNLV"}','superseded',1795568442540,NULL,1795569364692,0,'{"code":"late"}');
INSERT INTO print_job VALUES (39,'p1','ticket',35,0,'{"ahead":0,"copy":0,"counters":["1"],"from":1795568460000,"issued_at":1795568462545,"lang":"vi","large":false,"number":"L001","priority":false,"service":"dang-ky-dat-dai","to":1795568700000,"token":"ZX4ABY8HJ2"}','superseded',1795568462545,NULL,1795569364692,0,'{"code":"late"}');
INSERT INTO print_job VALUES (40,'p1','ticket',36,0,'{"ahead":0,"copy":0,"counters":["4"],"from":1795568460000,"issued_at":1795568482551,"lang":"vi","large":false,"number":"R001","priority":false,"service":"xay-dung","to":1795569600000,"token":"ESSLARPAYH"}','superseded',1795568482551,NULL,1795569364692,0,'{"code":"late"}');
INSERT INTO print_job VALUES (41,'p1','ticket',37,0,'{"ahead":0,"copy":0,"counters":["2"],"from":1795568460000,"issued_at":1795568502557,"lang":"vi","large":false,"number":"C001","priority":false,"service":"viec-khac","to":1795569600000,"token":"KNV6SCE3XY"}','superseded',1795568502557,NULL,1795569364692,0,'{"code":"late"}');
INSERT INTO print_job VALUES (42,'p1','ticket',38,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795568520000,"issued_at":1795568522563,"lang":"vi","large":true,"number":"A010","priority":true,"service":"ho-tich","to":1795569300000,"token":"BA6B3CZMA9"}','superseded',1795568522563,NULL,1795569364692,0,'{"code":"late"}');
INSERT INTO print_job VALUES (43,'p1','ticket',24,1,'{"ahead":2,"copy":1,"counters":["5"],"from":null,"issued_at":1795568242488,"lang":"vi","large":false,"number":"A001","priority":false,"service":"ho-tich","to":null,"token":"7PUDJ9KPUX"}','superseded',1795568602587,NULL,1795569364692,0,'{"code":"late"}');
INSERT INTO print_job VALUES (44,'p2','ticket',25,1,'{"ahead":0,"copy":1,"counters":["5"],"from":null,"issued_at":1795568262494,"lang":"vi","large":false,"number":"A002","priority":false,"service":"ho-tich","to":null,"token":"VLDNH7VLFF"}','failed_before_send',1795569364689,NULL,1795569364704,0,'{"status":"12"}');
INSERT INTO print_job VALUES (45,'p1','ticket',40,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795572000000,"issued_at":1795571224737,"lang":"vi","large":false,"number":"A011","priority":false,"service":"kinh-te","to":1795572900000,"token":"NKYQF69S8L"}','queued',1795571224737,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (46,'p1','ticket',41,0,'{"ahead":0,"copy":0,"counters":["2"],"from":1795571220000,"issued_at":1795571244742,"lang":"vi","large":false,"number":"C003","priority":false,"service":"thi-dua","to":1795572000000,"token":"LM5RCWTRRE"}','queued',1795571244742,NULL,NULL,0,'{}');
INSERT INTO appointment VALUES (1,'H-17','ho-tich',1795571244744,'booked',NULL,'{}');
INSERT INTO process VALUES ('keeper',4242,1795395661143,1795571184717);
INSERT INTO ticket VALUES (1,1,'A001','a',1,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600037,1795396500037,1795396500037,1795396321204,'returned',NULL,1,1795395661092,NULL,NULL,1795396321204,NULL,'day_closed','A8F5CV5ZPM','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395600000,1795395900000,'forward-1',1,1,3,1);
INSERT INTO ticket VALUES (2,1,'A002','a',2,'ho-tich','ttpvhcc','sanh','expired','priority',1795395600042,1795395900042,1795396200042,1795396321204,'present',NULL,3,1795395600086,NULL,NULL,1795396321204,NULL,'day_closed','QGBHUWPSN5','cli','kiosk:k1','vi',NULL,1,'6',NULL,NULL,NULL,1795395600000,1795396500000,'forward-1',1,1,5,2);
INSERT INTO ticket VALUES (3,1,'A003','a',3,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795395600046,1795396500046,1795396500046,1795396321204,NULL,NULL,0,NULL,NULL,NULL,1795396321204,NULL,'day_closed','D6CS2WKBST','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395600000,1795397100000,'forward-1',1,1,NULL,3);
INSERT INTO ticket VALUES (4,1,'A004','a',4,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600050,1795396500050,1795396500050,1795396321204,NULL,NULL,0,NULL,NULL,NULL,1795396321204,NULL,'day_closed','2JXDVKMNCF','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395600000,1795397100000,'forward-1',2,1,NULL,9);
INSERT INTO ticket VALUES (5,1,'A005','a',5,'ho-tich','ttpvhcc','sanh','cancelled',NULL,1795395600054,1795396500054,1795396500054,1795395600075,NULL,NULL,0,NULL,NULL,NULL,1795395600075,NULL,'asked','AXY9TJ9D2N','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396200000,1795397700000,'forward-1',1,1,NULL,5);
INSERT INTO ticket VALUES (6,1,'A006','a',6,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600058,1795396500058,1795396500058,1795396321204,NULL,NULL,0,NULL,NULL,NULL,1795396321204,NULL,'day_closed','6DHQZZ24DR','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396200000,1795397700000,'forward-1',1,1,NULL,6);
INSERT INTO ticket VALUES (7,1,'A007','a',7,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600062,1795396500062,1795396500062,1795396321204,NULL,NULL,0,NULL,NULL,NULL,1795396321204,NULL,'day_closed','MHZQC4V8NE','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396800000,1795398600000,'forward-1',1,1,NULL,7);
INSERT INTO ticket VALUES (8,1,'A008','a',8,'ho-tich','ttpvhcc','sanh','done',NULL,1795395600066,1795396500066,1795396500066,1795395661104,NULL,NULL,1,1795395661102,NULL,NULL,1795395661104,'accepted',NULL,'94YFHK7MRB','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396800000,1795398600000,'forward-1',1,1,4,8);
INSERT INTO ticket VALUES (9,1,'A009','a',9,'y-te','ttpvhcc','sanh','done',NULL,1795395661111,1795396561111,1795396561111,1795395661115,NULL,NULL,1,1795395661111,NULL,NULL,1795395661115,'advice',NULL,'G5W85K9UP3','desk','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,6,NULL);
INSERT INTO ticket VALUES (10,1,'A010','a',10,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395661166,1795396561166,1795396561166,1795396321204,NULL,NULL,0,NULL,NULL,NULL,1795396321204,NULL,'day_closed','KEHWQK339E','cli','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,1795396200000,1795398000000,'forward-1',1,2,NULL,10);
INSERT INTO ticket VALUES (11,1,'A011','a',11,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395661174,1795396561174,1795396561174,1795396321204,NULL,NULL,0,NULL,NULL,NULL,1795396321204,NULL,'day_closed','T47E2FBT86','cli','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,1795396200000,1795398000000,'forward-1',1,2,NULL,11);
INSERT INTO ticket VALUES (12,2,'H001','h',1,'chung-thuc','ttpvhcc','sanh','done',NULL,1795482741251,1795483641251,1795483641251,1795483021367,NULL,NULL,1,1795483001363,NULL,NULL,1795483021367,'result_returned',NULL,'F8KC95LRS6','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482720000,1795482900000,'forward-1',1,2,8,16);
INSERT INTO ticket VALUES (13,2,'L001','l',1,'dang-ky-dat-dai','ttpvhcc','sanh','done',NULL,1795482761257,1795483661257,1795483661257,1795483981386,NULL,NULL,1,1795483521380,NULL,NULL,1795483981386,'refused',NULL,'KZ37D6HKTC','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482720000,1795482900000,'forward-1',1,2,11,17);
INSERT INTO ticket VALUES (14,2,'U001','u',1,'chinh-sach','ttpvhcc','sanh','done',NULL,1795482781263,1795483681263,1795483681263,1795484202417,NULL,NULL,1,1795484142401,NULL,NULL,1795484202417,'unrecorded',NULL,'NCAWCK9QSD','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482780000,1795484100000,'forward-1',1,2,13,18);
INSERT INTO ticket VALUES (15,2,'H002','h',2,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795482801269,1795483701269,1795483701269,1795484202417,NULL,NULL,1,1795483021367,NULL,NULL,1795484202417,NULL,'day_closed','J3AFAPAUK4','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482780000,1795483800000,'forward-1',1,2,9,19);
INSERT INTO ticket VALUES (16,2,'L002','l',2,'dang-ky-dat-dai','ttpvhcc','sanh','expired',NULL,1795482821274,1795483721274,1795483721274,1795484202417,NULL,NULL,1,1795484182407,NULL,NULL,1795484202417,NULL,'day_closed','DLCR4NSXKK','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795483200000,1795484400000,'forward-1',1,2,14,20);
INSERT INTO ticket VALUES (17,2,'U002','u',2,'chinh-sach','ttpvhcc','sanh','expired',NULL,1795482841279,1795483741279,1795483741279,1795484202417,NULL,NULL,0,NULL,NULL,NULL,1795484202417,NULL,'day_closed','RF4QU2LVRN','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482900000,1795484100000,'forward-1',1,2,NULL,21);
INSERT INTO ticket VALUES (18,2,'H003','h',3,'chung-thuc','ttpvhcc','sanh','done','priority',1795482861284,1795483161284,1795483161284,1795483001363,NULL,NULL,1,1795482981360,NULL,NULL,1795483001363,'result_returned',NULL,'X968EKEGCC','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482840000,1795483800000,'forward-1',1,2,7,22);
INSERT INTO ticket VALUES (19,2,'L003','l',3,'dang-ky-dat-dai','ttpvhcc','sanh','done','priority',1795482881289,1795483181289,1795483181289,1795483501377,NULL,NULL,1,1795483041371,NULL,NULL,1795483501377,'supplement',NULL,'NPSX6LLN9C','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482840000,1795483200000,'forward-1',1,2,10,23);
INSERT INTO ticket VALUES (20,2,'U003','u',3,'chinh-sach','ttpvhcc','sanh','expired','priority',1795482901294,1795483201294,1795483201294,1795484202417,NULL,NULL,3,1795484001389,1795484122398,NULL,1795484202417,NULL,'day_closed','D6Y85AE7D5','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482900000,1795484100000,'forward-1',1,2,12,24);
INSERT INTO ticket VALUES (21,2,'H004','h',4,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795482921299,1795483821299,1795483821299,1795484202417,NULL,NULL,0,NULL,NULL,NULL,1795484202417,NULL,'day_closed','SFT8P7QP4F','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795483200000,1795485000000,'forward-1',1,2,NULL,25);
INSERT INTO ticket VALUES (22,2,'L004','l',4,'dang-ky-dat-dai','ttpvhcc','sanh','expired',NULL,1795482941304,1795483841304,1795483841304,1795484202417,NULL,NULL,0,NULL,NULL,NULL,1795484202417,NULL,'day_closed','W83WSECB5P','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795484700000,1795486800000,'forward-1',1,2,NULL,26);
INSERT INTO ticket VALUES (23,2,'U004','u',4,'chinh-sach','ttpvhcc','sanh','expired',NULL,1795482961309,1795483861309,1795483861309,1795484202417,NULL,NULL,0,NULL,NULL,NULL,1795484202417,NULL,'day_closed','JEEDBDKR69','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795484100000,1795486200000,'forward-1',1,2,NULL,27);
INSERT INTO ticket VALUES (24,3,'A001','a',1,'ho-tich','ttpvhcc','sanh','absent',NULL,1795568242488,1795569142488,1795569142488,1795569004632,NULL,NULL,3,1795568883623,1795569004632,NULL,NULL,NULL,NULL,'7PUDJ9KPUX','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568220000,1795568400000,'forward-1',2,2,18,43);
INSERT INTO ticket VALUES (25,3,'A002','a',2,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795568262494,1795569162494,1795569162494,1795569364689,NULL,NULL,1,1795569024635,NULL,NULL,NULL,NULL,NULL,'VLDNH7VLFF','kiosk','kiosk:k1','vi',NULL,1,'1',NULL,NULL,NULL,1795568220000,1795569000000,'forward-1',2,2,19,44);
INSERT INTO ticket VALUES (26,3,'A003','a',3,'chung-thuc','ttpvhcc','sanh','done',NULL,1795568282499,1795569182499,1795569182499,1795569224665,NULL,NULL,2,1795569064641,NULL,NULL,1795569224665,'result_returned',NULL,'TM5RPC5SXY','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568280000,1795569300000,'forward-1',1,2,23,30);
INSERT INTO ticket VALUES (27,3,'A004','a',4,'ho-tich','ttpvhcc','sanh','serving',NULL,1795568302504,1795569202504,1795569202504,1795569184659,NULL,'5',1,1795569164656,NULL,NULL,NULL,NULL,NULL,'ULD3LJQCSH','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568400000,1795569300000,'forward-1',1,2,22,31);
INSERT INTO ticket VALUES (28,3,'A005','a',5,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795568322509,1795569222509,1795569222509,1795568322509,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'CWAA8QH9ZF','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569000000,1795569900000,'forward-1',1,2,NULL,32);
INSERT INTO ticket VALUES (29,3,'A006','a',6,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795568342514,1795569242514,1795569242514,1795568342514,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'8AE8GME2MV','kiosk','kiosk:k1','vi','deaf',1,NULL,NULL,NULL,NULL,1795569000000,1795569900000,'forward-1',1,2,NULL,33);
INSERT INTO ticket VALUES (30,3,'A007','a',7,'ho-tich','ttpvhcc','sanh','done','priority',1795568362519,1795568662519,1795568662519,1795568863619,'present',NULL,4,1795568622592,NULL,NULL,1795568863619,'accepted',NULL,'HEMJAXE8J5','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569600000,1795570500000,'forward-1',1,2,17,34);
INSERT INTO ticket VALUES (31,3,'A008','a',8,'y-te','ttpvhcc','sanh','waiting',NULL,1795568382524,1795569282524,1795569282524,1795568562580,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'4L53PXLQG3','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569300000,1795570500000,'forward-1',1,2,NULL,35);
INSERT INTO ticket VALUES (32,3,'A009','a',9,'ho-tich','ttpvhcc','sanh','cancelled',NULL,1795568402529,1795569302529,1795569302529,1795568582583,NULL,NULL,0,NULL,NULL,NULL,1795568582583,NULL,'asked','837E7N6ZRV','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569900000,1795571100000,'forward-1',1,2,NULL,36);
INSERT INTO ticket VALUES (33,3,'H001','h',1,'chung-thuc','ttpvhcc','sanh','called',NULL,1795568422534,1795569322534,1795569322534,1795569284675,NULL,'6',3,1795569244669,NULL,NULL,NULL,NULL,NULL,'B6HCZDT3FJ','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568400000,1795569300000,'forward-1',1,2,24,37);
INSERT INTO ticket VALUES (34,3,'H002','h',2,'chung-thuc','ttpvhcc','sanh','waiting',NULL,1795568442540,1795569342540,1795569342540,1795568442540,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'C8SWBFYNLV','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568400000,1795569300000,'forward-1',1,2,NULL,38);
INSERT INTO ticket VALUES (35,3,'L001','l',1,'dang-ky-dat-dai','ttpvhcc','sanh','waiting',NULL,1795568462545,1795569362545,1795569362545,1795568462545,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'ZX4ABY8HJ2','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568460000,1795568700000,'forward-1',1,2,NULL,39);
INSERT INTO ticket VALUES (36,3,'R001','r',1,'xay-dung','ttpvhcc','sanh','waiting',NULL,1795568482551,1795569382551,1795569382551,1795568482551,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'ESSLARPAYH','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568460000,1795569600000,'forward-1',1,2,NULL,40);
INSERT INTO ticket VALUES (37,3,'C001','c',1,'viec-khac','ttpvhcc','sanh','waiting',NULL,1795568502557,1795569402557,1795569402557,1795568502557,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'KNV6SCE3XY','kiosk','kiosk:k1','vi',NULL,1,NULL,'q2',7,1,1795568460000,1795569600000,'forward-1',1,2,NULL,41);
INSERT INTO ticket VALUES (38,3,'A010','a',10,'ho-tich','ttpvhcc','sanh','parked','priority',1795568522563,1795568822563,1795568822563,1795568803610,NULL,NULL,1,1795568763604,NULL,1795568803610,NULL,NULL,NULL,'BA6B3CZMA9','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568520000,1795569300000,'forward-1',1,2,16,42);
INSERT INTO ticket VALUES (39,3,'C002','c',2,'thanh-tra','ttpvhcc','sanh','done',NULL,1795569324681,1795570224681,1795570224681,1795569344686,NULL,NULL,1,1795569324681,NULL,NULL,1795569344686,'left',NULL,'MFUDWNXVHH','desk','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,2,25,NULL);
INSERT INTO ticket VALUES (40,3,'A011','a',11,'kinh-te','ttpvhcc','sanh','waiting',NULL,1795571224737,1795572124737,1795572124737,1795571224737,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'NKYQF69S8L','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795572000000,1795572900000,'forward-1',1,2,NULL,45);
INSERT INTO ticket VALUES (41,3,'C003','c',3,'thi-dua','ttpvhcc','sanh','waiting',NULL,1795571244742,1795572144742,1795572144742,1795571244742,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'LM5RCWTRRE','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795571220000,1795572000000,'forward-1',1,2,NULL,46);
INSERT INTO leg VALUES (1,1,'ho-tich',1795396500037,1795395600037,'5','q5',1795395661092,1795395661094,1795395661096,NULL);
INSERT INTO leg VALUES (1,2,'ho-tich',1795396500037,1795395661100,NULL,NULL,NULL,NULL,1795396321204,NULL);
INSERT INTO leg VALUES (2,1,'ho-tich',1795396500042,1795395600042,'5','q5',1795395600086,NULL,1795395661090,NULL);
INSERT INTO leg VALUES (2,2,'ho-tich',1795395900042,1795395661098,'5','q5',1795395661107,NULL,1795395661109,'transferred');
INSERT INTO leg VALUES (2,3,'ho-tich',1795395900042,1795395661109,NULL,NULL,NULL,NULL,1795396321204,NULL);
INSERT INTO leg VALUES (3,1,'chung-thuc',1795396500046,1795395600046,NULL,NULL,NULL,NULL,1795396321204,NULL);
INSERT INTO leg VALUES (4,1,'ho-tich',1795396500050,1795395600050,NULL,NULL,NULL,NULL,1795396321204,NULL);
INSERT INTO leg VALUES (5,1,'ho-tich',1795396500054,1795395600054,NULL,NULL,NULL,NULL,1795395600075,NULL);
INSERT INTO leg VALUES (6,1,'ho-tich',1795396500058,1795395600058,NULL,NULL,NULL,NULL,1795396321204,NULL);
INSERT INTO leg VALUES (7,1,'ho-tich',1795396500062,1795395600062,NULL,NULL,NULL,NULL,1795396321204,NULL);
INSERT INTO leg VALUES (8,1,'ho-tich',1795396500066,1795395600066,'5','q5',1795395661102,1795395661104,1795395661104,'accepted');
INSERT INTO leg VALUES (9,1,'y-te',1795396561111,1795395661111,'5','q5',1795395661111,1795395661111,1795395661115,'advice');
INSERT INTO leg VALUES (10,1,'ho-tich',1795396561166,1795395661166,NULL,NULL,NULL,NULL,1795396321204,NULL);
INSERT INTO leg VALUES (11,1,'ho-tich',1795396561174,1795395661174,NULL,NULL,NULL,NULL,1795396321204,NULL);
INSERT INTO leg VALUES (12,1,'chung-thuc',1795483641251,1795482741251,'6','q6',1795483001363,1795483021367,1795483021367,'result_returned');
INSERT INTO leg VALUES (13,1,'dang-ky-dat-dai',1795483661257,1795482761257,'1','q1',1795483521380,1795483541383,1795483981386,'refused');
INSERT INTO leg VALUES (14,1,'chinh-sach',1795483681263,1795482781263,'3','q3',1795484142401,1795484162404,1795484202417,'unrecorded');
INSERT INTO leg VALUES (15,1,'chung-thuc',1795483701269,1795482801269,'6','q6',1795483021367,NULL,1795484202417,NULL);
INSERT INTO leg VALUES (16,1,'dang-ky-dat-dai',1795483721274,1795482821274,'1','q1',1795484182407,NULL,1795484202417,NULL);
INSERT INTO leg VALUES (17,1,'chinh-sach',1795483741279,1795482841279,NULL,NULL,NULL,NULL,1795484202417,NULL);
INSERT INTO leg VALUES (18,1,'chung-thuc',1795483161284,1795482861284,'6','q6',1795482981360,1795483001363,1795483001363,'result_returned');
INSERT INTO leg VALUES (19,1,'dang-ky-dat-dai',1795483181289,1795482881289,'1','q1',1795483041371,1795483061374,1795483501377,'supplement');
INSERT INTO leg VALUES (20,1,'chinh-sach',1795483201294,1795482901294,'3','q3',1795484001389,NULL,1795484122398,NULL);
INSERT INTO leg VALUES (21,1,'chung-thuc',1795483821299,1795482921299,NULL,NULL,NULL,NULL,1795484202417,NULL);
INSERT INTO leg VALUES (22,1,'dang-ky-dat-dai',1795483841304,1795482941304,NULL,NULL,NULL,NULL,1795484202417,NULL);
INSERT INTO leg VALUES (23,1,'chinh-sach',1795483861309,1795482961309,NULL,NULL,NULL,NULL,1795484202417,NULL);
INSERT INTO leg VALUES (24,1,'ho-tich',1795569142488,1795568242488,'5','q5',1795568883623,NULL,1795569004632,NULL);
INSERT INTO leg VALUES (25,1,'ho-tich',1795569162494,1795568262494,'5','q5',1795569024635,NULL,1795569044638,'transferred');
INSERT INTO leg VALUES (25,2,'ho-tich',1795569162494,1795569044638,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (26,1,'ho-tich',1795569182499,1795568282499,'5','q5',1795569064641,1795569084644,1795569104647,'transferred');
INSERT INTO leg VALUES (26,2,'chung-thuc',1795569182499,1795569104647,'6','q6',1795569204662,1795569224665,1795569224665,'result_returned');
INSERT INTO leg VALUES (27,1,'ho-tich',1795569202504,1795568302504,'5','q5',1795569164656,1795569184659,NULL,NULL);
INSERT INTO leg VALUES (28,1,'ho-tich',1795569222509,1795568322509,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (29,1,'ho-tich',1795569242514,1795568342514,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (30,1,'ho-tich',1795569262519,1795568362519,'5','q5',1795568622592,NULL,1795568743601,NULL);
INSERT INTO leg VALUES (30,2,'ho-tich',1795568662519,1795568823613,'5','q5',1795568843616,1795568863619,1795568863619,'accepted');
INSERT INTO leg VALUES (31,1,'y-te',1795569282524,1795568382524,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (32,1,'ho-tich',1795569302529,1795568402529,NULL,NULL,NULL,NULL,1795568582583,NULL);
INSERT INTO leg VALUES (33,1,'chung-thuc',1795569322534,1795568422534,'6','q6',1795569244669,NULL,NULL,NULL);
INSERT INTO leg VALUES (34,1,'chung-thuc',1795569342540,1795568442540,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (35,1,'dang-ky-dat-dai',1795569362545,1795568462545,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (36,1,'xay-dung',1795569382551,1795568482551,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (37,1,'viec-khac',1795569402557,1795568502557,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (38,1,'ho-tich',1795568822563,1795568522563,'5','q5',1795568763604,1795568783607,1795568803610,NULL);
INSERT INTO leg VALUES (39,1,'thanh-tra',1795570224681,1795569324681,'2','q2',1795569324681,1795569324681,1795569344686,'left');
INSERT INTO leg VALUES (40,1,'kinh-te',1795572124737,1795571224737,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (41,1,'thi-dua',1795572144742,1795571244742,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO call VALUES (1,1,2,1,'5','q5',1795395600082,1795395600082,1,'priority',1795395600084,'undone',NULL);
INSERT INTO call VALUES (2,1,2,1,'5','q5',1795395600086,1795395600088,2,'priority',1795395661090,'absent',NULL);
INSERT INTO call VALUES (3,1,1,1,'5','q5',1795395661092,1795395661092,1,'longest',1795395661094,'started',NULL);
INSERT INTO call VALUES (4,1,8,1,'5','q5',1795395661102,1795395661102,1,'chosen',1795395661104,'started',NULL);
INSERT INTO call VALUES (5,1,2,2,'5','q5',1795395661107,1795395661107,1,'present',1795395661109,'transferred',1795395600086);
INSERT INTO call VALUES (6,1,9,1,'5','q5',1795395661111,1795395661111,1,'serve_now',1795395661111,'started',NULL);
INSERT INTO call VALUES (7,2,18,1,'6','q6',1795482981360,1795482981360,1,'priority',1795483001363,'started',NULL);
INSERT INTO call VALUES (8,2,12,1,'6','q6',1795483001363,1795483001363,1,'longest',1795483021367,'started',NULL);
INSERT INTO call VALUES (9,2,15,1,'6','q6',1795483021367,1795483021367,1,'longest',1795484202417,'expired',NULL);
INSERT INTO call VALUES (10,2,19,1,'1','q1',1795483041371,1795483041371,1,'priority',1795483061374,'started',NULL);
INSERT INTO call VALUES (11,2,13,1,'1','q1',1795483521380,1795483521380,1,'longest',1795483541383,'started',NULL);
INSERT INTO call VALUES (12,2,20,1,'3','q3',1795484001389,1795484041395,3,'priority',1795484122398,'absent',NULL);
INSERT INTO call VALUES (13,2,14,1,'3','q3',1795484142401,1795484142401,1,'longest',1795484162404,'started',NULL);
INSERT INTO call VALUES (14,2,16,1,'1','q1',1795484182407,1795484182407,1,'longest',1795484202417,'expired',NULL);
INSERT INTO call VALUES (15,3,30,1,'5','q5',1795568622592,1795568662598,3,'priority',1795568743601,'absent',NULL);
INSERT INTO call VALUES (16,3,38,1,'5','q5',1795568763604,1795568763604,1,'priority',1795568783607,'started',NULL);
INSERT INTO call VALUES (17,3,30,2,'5','q5',1795568843616,1795568843616,1,'chosen',1795568863619,'started',1795568622592);
INSERT INTO call VALUES (18,3,24,1,'5','q5',1795568883623,1795568923629,3,'longest',1795569004632,'absent',NULL);
INSERT INTO call VALUES (19,3,25,1,'5','q5',1795569024635,1795569024635,1,'longest',1795569044638,'transferred',NULL);
INSERT INTO call VALUES (20,3,26,1,'5','q5',1795569064641,1795569064641,1,'longest',1795569084644,'started',NULL);
INSERT INTO call VALUES (21,3,27,1,'5','q5',1795569124650,1795569124650,1,'longest',1795569144653,'undone',NULL);
INSERT INTO call VALUES (22,3,27,1,'5','q5',1795569164656,1795569164656,1,'longest',1795569184659,'started',NULL);
INSERT INTO call VALUES (23,3,26,2,'6','q6',1795569204662,1795569204662,1,'longest',1795569224665,'started',1795569064641);
INSERT INTO call VALUES (24,3,33,1,'6','q6',1795569244669,1795569284675,3,'longest',NULL,NULL,NULL);
INSERT INTO call VALUES (25,3,39,1,'2','q2',1795569324681,1795569324681,1,'serve_now',1795569324681,'started',NULL);
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
INSERT INTO event VALUES (1,'d2623b6a',1795395600003,1795399200004,1795395600003,NULL,'centre.applied',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'dan-hai',NULL,'{"version":1}');
INSERT INTO event VALUES (2,'d2623b6a',1795395600006,1795399200007,1795395600006,NULL,'procedures.imported',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-1','{"count":3}');
INSERT INTO event VALUES (3,'d2623b6a',1795395600008,1795399200011,1795395600008,1,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-23','request-2','{}');
INSERT INTO event VALUES (4,'d2623b6a',1795395600012,1795399200013,1795395600012,NULL,'officer.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'extra','request-3','{"role":"officer"}');
INSERT INTO event VALUES (5,'d2623b6a',1795395600015,1795399200016,1795395600015,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q2','request-4','{}');
INSERT INTO event VALUES (6,'d2623b6a',1795395600018,1795399200019,1795395600018,1,'duty.started',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,'request-5','{}');
INSERT INTO event VALUES (7,'d2623b6a',1795395600018,1795399200020,1795395600018,1,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-5','{"reason":null}');
INSERT INTO event VALUES (8,'d2623b6a',1795395600022,1795399200023,1795395600022,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q5','request-6','{}');
INSERT INTO event VALUES (9,'d2623b6a',1795395600025,1795399200026,1795395600025,1,'duty.started',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,'request-7','{}');
INSERT INTO event VALUES (10,'d2623b6a',1795395600025,1795399200027,1795395600025,1,'desk.opened',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,'request-7','{"reason":null}');
INSERT INTO event VALUES (11,'d2623b6a',1795395600029,1795399200030,1795395600029,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'extra',NULL,'{}');
INSERT INTO event VALUES (12,'d2623b6a',1795395600032,1795399200033,1795395600032,1,'duty.started',1,'cli:test','administrator','cli:test','6','extra',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (13,'d2623b6a',1795395600032,1795399200034,1795395600032,1,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (14,'d2623b6a',1795395600037,1795399200038,1795395600037,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,1,'A001','request-8','{"origin":"cli","priority_class":null,"promised_at":1795396500037,"quoted":[1795395600000,1795395900000],"service":"ho-tich"}');
INSERT INTO event VALUES (15,'d2623b6a',1795395600042,1795399200043,1795395600042,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,2,'A002','request-9','{"origin":"cli","priority_class":null,"promised_at":1795396500042,"quoted":[1795395600000,1795396500000],"service":"ho-tich"}');
INSERT INTO event VALUES (16,'d2623b6a',1795395600046,1795399200047,1795395600046,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,3,'A003','request-10','{"origin":"cli","priority_class":null,"promised_at":1795396500046,"quoted":[1795395600000,1795397100000],"service":"ho-tich"}');
INSERT INTO event VALUES (17,'d2623b6a',1795395600050,1795399200051,1795395600050,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,4,'A004','request-11','{"origin":"cli","priority_class":null,"promised_at":1795396500050,"quoted":[1795395600000,1795397100000],"service":"ho-tich"}');
INSERT INTO event VALUES (18,'d2623b6a',1795395600054,1795399200055,1795395600054,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,5,'A005','request-12','{"origin":"cli","priority_class":null,"promised_at":1795396500054,"quoted":[1795396200000,1795397700000],"service":"ho-tich"}');
INSERT INTO event VALUES (19,'d2623b6a',1795395600058,1795399200059,1795395600058,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,6,'A006','request-13','{"origin":"cli","priority_class":null,"promised_at":1795396500058,"quoted":[1795396200000,1795397700000],"service":"ho-tich"}');
INSERT INTO event VALUES (20,'d2623b6a',1795395600062,1795399200063,1795395600062,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,7,'A007','request-14','{"origin":"cli","priority_class":null,"promised_at":1795396500062,"quoted":[1795396800000,1795398600000],"service":"ho-tich"}');
INSERT INTO event VALUES (21,'d2623b6a',1795395600066,1795399200067,1795395600066,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,8,'A008','request-15','{"origin":"cli","priority_class":null,"promised_at":1795396500066,"quoted":[1795396800000,1795398600000],"service":"ho-tich"}');
INSERT INTO event VALUES (22,'d2623b6a',1795395600068,1795399200069,1795395600068,1,'ticket.prioritised',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-16','{"priority_class":"priority"}');
INSERT INTO event VALUES (23,'d2623b6a',1795395600070,1795399200071,1795395600070,1,'ticket.service_changed',1,'cli:test','administrator','cli:test',NULL,NULL,3,'A003','request-17','{"after":"chung-thuc","before":"ho-tich"}');
INSERT INTO event VALUES (24,'d2623b6a',1795395600072,1795399200073,1795395600072,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,4,'p1','request-18','{"copy":0,"evidence":{"code":"replaced"},"job":4}');
INSERT INTO event VALUES (25,'d2623b6a',1795395600072,1795399200074,1795395600072,1,'ticket.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,4,'A004','request-18','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (26,'d2623b6a',1795395600075,1795399200076,1795395600075,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,5,'p1','request-19','{"copy":0,"evidence":{"code":"ended"},"job":5}');
INSERT INTO event VALUES (27,'d2623b6a',1795395600075,1795399200077,1795395600075,1,'ticket.cancelled',1,'cli:test','administrator','cli:test',NULL,NULL,5,'A005','request-19','{"reason":"asked"}');
INSERT INTO event VALUES (28,'d2623b6a',1795395600078,1795399200079,1795395600078,1,'hall.held',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-20','{"reason":"Mất điện","until":null}');
INSERT INTO event VALUES (29,'d2623b6a',1795395600080,1795399200081,1795395600080,1,'hall.resumed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-21','{"reason":"Mất điện"}');
INSERT INTO event VALUES (30,'d2623b6a',1795395600082,1795399200083,1795395600082,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-22','{"kept":true,"promised_at":1795395900042,"reason":"priority","why":null}');
INSERT INTO event VALUES (31,'d2623b6a',1795395600084,1795399200085,1795395600084,1,'ticket.call_undone',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-23','{}');
INSERT INTO event VALUES (32,'d2623b6a',1795395600086,1795399200087,1795395600086,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-24','{"kept":true,"promised_at":1795395900042,"reason":"priority","why":null}');
INSERT INTO event VALUES (33,'d2623b6a',1795395600088,1795399200089,1795395600088,1,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-25','{}');
INSERT INTO event VALUES (34,'d2623b6a',1795395661090,1795399200091,1795395661090,1,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-26','{}');
INSERT INTO event VALUES (35,'d2623b6a',1795395661092,1795399200093,1795395661092,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-27','{"kept":true,"promised_at":1795396500037,"reason":"longest","why":null}');
INSERT INTO event VALUES (36,'d2623b6a',1795395661094,1795399200095,1795395661094,1,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-28','{}');
INSERT INTO event VALUES (37,'d2623b6a',1795395661096,1795399200097,1795395661096,1,'ticket.parked',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-29','{}');
INSERT INTO event VALUES (38,'d2623b6a',1795395661098,1795399200099,1795395661098,1,'ticket.returned',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-30','{"after":"absent","rank_at":1795396200042}');
INSERT INTO event VALUES (39,'d2623b6a',1795395661100,1795399200101,1795395661100,1,'ticket.returned',1,'cli:test','administrator','cli:test',NULL,NULL,1,'A001','request-31','{"after":"parked","rank_at":1795396500037}');
INSERT INTO event VALUES (40,'d2623b6a',1795395661102,1795399200103,1795395661102,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',8,'A008','request-32','{"kept":true,"promised_at":1795396500066,"reason":"chosen","why":"đi cùng"}');
INSERT INTO event VALUES (41,'d2623b6a',1795395661104,1795399200105,1795395661104,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,8,'p1','request-33','{"copy":0,"evidence":{"code":"ended"},"job":8}');
INSERT INTO event VALUES (42,'d2623b6a',1795395661104,1795399200106,1795395661104,1,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',8,'A008','request-33','{"manner":"chosen","outcome":"accepted","procedure":null,"reason":null}');
INSERT INTO event VALUES (43,'d2623b6a',1795395661107,1795399200108,1795395661107,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-34','{"kept":true,"promised_at":1795395900042,"reason":"present","why":null}');
INSERT INTO event VALUES (44,'d2623b6a',1795395661109,1795399200110,1795395661109,1,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-35','{"to_desk":"6","to_service":null}');
INSERT INTO event VALUES (45,'d2623b6a',1795395661111,1795399200112,1795395661111,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,9,'A009','request-36','{"origin":"desk","priority_class":null,"promised_at":1795396561111,"quoted":null,"service":"y-te"}');
INSERT INTO event VALUES (46,'d2623b6a',1795395661111,1795399200113,1795395661111,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',9,'A009','request-36','{"kept":true,"promised_at":1795396561111,"reason":"serve_now","why":null}');
INSERT INTO event VALUES (47,'d2623b6a',1795395661111,1795399200114,1795395661111,1,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',9,'A009','request-36','{}');
INSERT INTO event VALUES (48,'d2623b6a',1795395661115,1795399200116,1795395661115,1,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',9,'A009','request-37','{"manner":"chosen","outcome":"advice","procedure":null,"reason":null}');
INSERT INTO event VALUES (49,'d2623b6a',1795395661117,1795399200118,1795395661117,1,'desk.paused',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-38','{"reason":"break"}');
INSERT INTO event VALUES (50,'d2623b6a',1795395661119,1795399200120,1795395661119,1,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-39','{"reason":null}');
INSERT INTO event VALUES (51,'d2623b6a',1795395661121,1795399200122,1795395661121,1,'duty.ended',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,'request-40','{"reason":"closed"}');
INSERT INTO event VALUES (52,'d2623b6a',1795395661121,1795399200123,1795395661121,1,'desk.closed',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-40','{"reason":null}');
INSERT INTO event VALUES (53,'d2623b6a',1795395661124,1795399200125,1795395661124,NULL,'alert.opened',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'help:kiosk:k1','request-41','{"severity":"warning"}');
INSERT INTO event VALUES (54,'d2623b6a',1795395661124,1795399200126,1795395661124,NULL,'help.called',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'kiosk:k1','request-41','{}');
INSERT INTO event VALUES (55,'d2623b6a',1795395661147,1795399200148,1795395661147,NULL,'centre.applied',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'dan-hai','request-42','{"version":2}');
INSERT INTO event VALUES (56,'d2623b6a',1795395661152,1795399200153,1795395661152,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,1,'p1',NULL,'{"copy":0,"evidence":{},"job":1}');
INSERT INTO event VALUES (57,'d2623b6a',1795395661156,1795399200157,1795395661156,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,2,'p1',NULL,'{"copy":0,"evidence":{},"job":2}');
INSERT INTO event VALUES (58,'d2623b6a',1795395661158,1795399200159,1795395661158,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"evidence":{"code":"paper_out"},"state":"fault"}');
INSERT INTO event VALUES (59,'d2623b6a',1795395661160,1795399200161,1795395661160,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p2',NULL,'{"evidence":{"code":"ok"},"state":"ok"}');
INSERT INTO event VALUES (60,'d2623b6a',1795395661160,1795399200162,1795395661160,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,3,'p2',NULL,'{"before":"p1","copy":0,"job":3}');
INSERT INTO event VALUES (61,'d2623b6a',1795395661160,1795399200163,1795395661160,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,6,'p2',NULL,'{"before":"p1","copy":0,"job":6}');
INSERT INTO event VALUES (62,'d2623b6a',1795395661160,1795399200164,1795395661160,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,7,'p2',NULL,'{"before":"p1","copy":0,"job":7}');
INSERT INTO event VALUES (63,'d2623b6a',1795395661160,1795399200165,1795395661160,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,4,'p2',NULL,'{"before":"p1","copy":1,"job":9}');
INSERT INTO event VALUES (64,'d2623b6a',1795395661166,1795399200167,1795395661166,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,10,'A010',NULL,'{"origin":"cli","priority_class":null,"promised_at":1795396561166,"quoted":[1795396200000,1795398000000],"service":"ho-tich"}');
INSERT INTO event VALUES (65,'d2623b6a',1795395661169,1795399200170,1795395661169,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,10,'p2',NULL,'{"before":"p1","copy":0,"job":10}');
INSERT INTO event VALUES (66,'d2623b6a',1795395661171,1795399200172,1795395661171,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"evidence":{"code":"ok"},"state":"ok"}');
INSERT INTO event VALUES (67,'d2623b6a',1795395661171,1795399200173,1795395661171,NULL,'printer.roll_changed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"how":"sensor","learnt":null,"mm":240,"slips":2}');
INSERT INTO event VALUES (68,'d2623b6a',1795395661174,1795399200175,1795395661174,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,11,'A011',NULL,'{"origin":"cli","priority_class":null,"promised_at":1795396561174,"quoted":[1795396200000,1795398000000],"service":"ho-tich"}');
INSERT INTO event VALUES (69,'d2623b6a',1795396321177,1795399200178,1795396321177,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,11,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":11}');
INSERT INTO event VALUES (70,'d2623b6a',1795396321180,1795399200181,1795396321180,NULL,'printer.probed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"answers":"12 12 12 12","fence":"process_id"}');
INSERT INTO event VALUES (71,'d2623b6a',1795396321182,1795399200183,1795396321182,NULL,'alert.acknowledged',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'1','request-43','{}');
INSERT INTO event VALUES (72,'d2623b6a',1795396321184,1795399200187,1795396321184,NULL,'clock.confirmed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-44','{"drift_ms":0}');
INSERT INTO event VALUES (73,'d2623b6a',1795396321188,1795399200189,1795396321188,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'c5a15d4b86f04b10e9ddfeae3c432a45c6b674e138861e3881864dc9012ee8da','request-45','{"signed":true,"through":72,"why":"on_demand"}');
INSERT INTO event VALUES (74,'d2623b6a',1795396321191,1795399200192,1795396321191,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-46','{"job":12,"paper":"test"}');
INSERT INTO event VALUES (75,'d2623b6a',1795396321193,1795399200194,1795396321193,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-47','{"job":13,"paper":"numbers"}');
INSERT INTO event VALUES (76,'d2623b6a',1795396321195,1795399200196,1795396321195,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-48','{"job":14,"paper":"seal"}');
INSERT INTO event VALUES (77,'d2623b6a',1795396321198,1795399200199,1795396321198,NULL,'print.asked',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-49','{"job":15,"paper":"report"}');
INSERT INTO event VALUES (78,'d2623b6a',1795396321200,1795399200201,1795396321200,NULL,'printer.roll_changed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-50','{"how":"said","learnt":null,"mm":0,"slips":0}');
INSERT INTO event VALUES (79,'d2623b6a',1795396321202,1795399200203,1795396321202,NULL,'printer.recovery',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'p1','request-51','{}');
INSERT INTO event VALUES (80,'d2623b6a',1795396321204,1795399200205,1795396321204,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,1,'A001','request-52','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (81,'d2623b6a',1795396321204,1795399200206,1795396321204,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-52','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (82,'d2623b6a',1795396321204,1795399200207,1795396321204,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,3,'p2','request-52','{"copy":0,"evidence":{"code":"ended"},"job":3}');
INSERT INTO event VALUES (83,'d2623b6a',1795396321204,1795399200208,1795396321204,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,3,'A003','request-52','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (84,'d2623b6a',1795396321204,1795399200209,1795396321204,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,4,'p2','request-52','{"copy":1,"evidence":{"code":"ended"},"job":9}');
INSERT INTO event VALUES (85,'d2623b6a',1795396321204,1795399200210,1795396321204,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,4,'A004','request-52','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (86,'d2623b6a',1795396321204,1795399200211,1795396321204,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,6,'p2','request-52','{"copy":0,"evidence":{"code":"ended"},"job":6}');
INSERT INTO event VALUES (87,'d2623b6a',1795396321204,1795399200212,1795396321204,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,6,'A006','request-52','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (88,'d2623b6a',1795396321204,1795399200213,1795396321204,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,7,'p2','request-52','{"copy":0,"evidence":{"code":"ended"},"job":7}');
INSERT INTO event VALUES (89,'d2623b6a',1795396321204,1795399200214,1795396321204,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,7,'A007','request-52','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (90,'d2623b6a',1795396321204,1795399200215,1795396321204,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,10,'p2','request-52','{"copy":0,"evidence":{"code":"ended"},"job":10}');
INSERT INTO event VALUES (91,'d2623b6a',1795396321204,1795399200216,1795396321204,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,10,'A010','request-52','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (92,'d2623b6a',1795396321204,1795399200217,1795396321204,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,11,'A011','request-52','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (93,'d2623b6a',1795396321204,1795399200218,1795396321204,1,'duty.ended',1,'cli:test','administrator','cli:test','6','extra',NULL,NULL,'request-52','{"reason":"day_closed"}');
INSERT INTO event VALUES (94,'d2623b6a',1795396321204,1795399200219,1795396321204,1,'duty.ended',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,'request-52','{"reason":"day_closed"}');
INSERT INTO event VALUES (95,'d2623b6a',1795396321204,1795399200220,1795396321204,1,'desk.closed',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,'request-52','{"reason":"day_closed"}');
INSERT INTO event VALUES (96,'d2623b6a',1795396321204,1795399200221,1795396321204,1,'desk.closed',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,'request-52','{"reason":"day_closed"}');
INSERT INTO event VALUES (97,'d2623b6a',1795396321204,1795399200222,1795396321204,1,'day.closed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-23','request-52','{"counts":{"expired":8,"unrecorded":0}}');
INSERT INTO event VALUES (98,'d2623b6a',1795396321204,1795399200223,1795396321204,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'d23199986e5f239dd32378f59feb6028c9423d122904e57be1431fd262f167d2','request-52','{"signed":true,"through":97,"why":"day_closed"}');
INSERT INTO event VALUES (99,'d2623b6a',1795482721225,1795399200226,1795482721225,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q1',NULL,'{}');
INSERT INTO event VALUES (100,'d2623b6a',1795482721228,1795399200231,1795482721228,2,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-24',NULL,'{}');
INSERT INTO event VALUES (101,'d2623b6a',1795482721228,1795399200232,1795482721228,2,'duty.started',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (102,'d2623b6a',1795482721228,1795399200233,1795482721228,2,'desk.opened',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (103,'d2623b6a',1795482721235,1795399200236,1795482721235,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q3',NULL,'{}');
INSERT INTO event VALUES (104,'d2623b6a',1795482721238,1795399200239,1795482721238,2,'duty.started',1,'cli:test','administrator','cli:test','3','q3',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (105,'d2623b6a',1795482721238,1795399200240,1795482721238,2,'desk.opened',1,'cli:test','administrator','cli:test','3',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (106,'d2623b6a',1795482721242,1795399200243,1795482721242,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q6',NULL,'{}');
INSERT INTO event VALUES (107,'d2623b6a',1795482721245,1795399200246,1795482721245,2,'duty.started',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (108,'d2623b6a',1795482721245,1795399200247,1795482721245,2,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (109,'d2623b6a',1795482741251,1795399200252,1795482741251,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,12,'H001','ticket.issue:1795482741248:1','{"origin":"kiosk","priority_class":null,"promised_at":1795483641251,"quoted":[1795482720000,1795482900000],"service":"chung-thuc"}');
INSERT INTO event VALUES (110,'d2623b6a',1795482761257,1795399200258,1795482761257,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,13,'L001','ticket.issue:1795482761253:2','{"origin":"kiosk","priority_class":null,"promised_at":1795483661257,"quoted":[1795482720000,1795482900000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (111,'d2623b6a',1795482781263,1795399200264,1795482781263,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,14,'U001','ticket.issue:1795482781259:3','{"origin":"kiosk","priority_class":null,"promised_at":1795483681263,"quoted":[1795482780000,1795484100000],"service":"chinh-sach"}');
INSERT INTO event VALUES (112,'d2623b6a',1795482801269,1795399200270,1795482801269,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,15,'H002','ticket.issue:1795482801265:4','{"origin":"kiosk","priority_class":null,"promised_at":1795483701269,"quoted":[1795482780000,1795483800000],"service":"chung-thuc"}');
INSERT INTO event VALUES (113,'d2623b6a',1795482821274,1795399200275,1795482821274,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,16,'L002','ticket.issue:1795482821271:5','{"origin":"kiosk","priority_class":null,"promised_at":1795483721274,"quoted":[1795483200000,1795484400000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (114,'d2623b6a',1795482841279,1795399200280,1795482841279,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,17,'U002','ticket.issue:1795482841276:6','{"origin":"kiosk","priority_class":null,"promised_at":1795483741279,"quoted":[1795482900000,1795484100000],"service":"chinh-sach"}');
INSERT INTO event VALUES (115,'d2623b6a',1795482861284,1795399200285,1795482861284,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,18,'H003','ticket.issue:1795482861281:7','{"origin":"kiosk","priority_class":"priority","promised_at":1795483161284,"quoted":[1795482840000,1795483800000],"service":"chung-thuc"}');
INSERT INTO event VALUES (116,'d2623b6a',1795482881289,1795399200290,1795482881289,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,19,'L003','ticket.issue:1795482881286:8','{"origin":"kiosk","priority_class":"priority","promised_at":1795483181289,"quoted":[1795482840000,1795483200000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (117,'d2623b6a',1795482901294,1795399200295,1795482901294,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,20,'U003','ticket.issue:1795482901291:9','{"origin":"kiosk","priority_class":"priority","promised_at":1795483201294,"quoted":[1795482900000,1795484100000],"service":"chinh-sach"}');
INSERT INTO event VALUES (118,'d2623b6a',1795482921299,1795399200300,1795482921299,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,21,'H004','ticket.issue:1795482921296:10','{"origin":"kiosk","priority_class":null,"promised_at":1795483821299,"quoted":[1795483200000,1795485000000],"service":"chung-thuc"}');
INSERT INTO event VALUES (119,'d2623b6a',1795482941304,1795399200305,1795482941304,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,22,'L004','ticket.issue:1795482941301:11','{"origin":"kiosk","priority_class":null,"promised_at":1795483841304,"quoted":[1795484700000,1795486800000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (120,'d2623b6a',1795482961309,1795399200310,1795482961309,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,23,'U004','ticket.issue:1795482961306:12','{"origin":"kiosk","priority_class":null,"promised_at":1795483861309,"quoted":[1795484100000,1795486200000],"service":"chinh-sach"}');
INSERT INTO event VALUES (121,'d2623b6a',1795482961312,1795399200313,1795482961312,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":12}');
INSERT INTO event VALUES (122,'d2623b6a',1795482961312,1795399200314,1795482961312,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":13}');
INSERT INTO event VALUES (123,'d2623b6a',1795482961317,1795399200318,1795482961317,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":14}');
INSERT INTO event VALUES (124,'d2623b6a',1795482961321,1795399200322,1795482961321,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":15}');
INSERT INTO event VALUES (125,'d2623b6a',1795482961325,1795399200326,1795482961325,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,12,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":16}');
INSERT INTO event VALUES (126,'d2623b6a',1795482961329,1795399200330,1795482961329,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,13,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":17}');
INSERT INTO event VALUES (127,'d2623b6a',1795482961333,1795399200334,1795482961333,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,14,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":18}');
INSERT INTO event VALUES (128,'d2623b6a',1795482961337,1795399200338,1795482961337,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,15,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":19}');
INSERT INTO event VALUES (129,'d2623b6a',1795482961341,1795399200342,1795482961341,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,16,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":20}');
INSERT INTO event VALUES (130,'d2623b6a',1795482961345,1795399200346,1795482961345,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,17,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":21}');
INSERT INTO event VALUES (131,'d2623b6a',1795482961349,1795399200350,1795482961349,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,18,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":22}');
INSERT INTO event VALUES (132,'d2623b6a',1795482961353,1795399200354,1795482961353,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,19,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":23}');
INSERT INTO event VALUES (133,'d2623b6a',1795482961357,1795399200358,1795482961357,NULL,'slip.unknown',1,'devices','devices','devices',NULL,NULL,20,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":24}');
INSERT INTO event VALUES (134,'d2623b6a',1795482981360,1795399200361,1795482981360,2,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',18,'H003','desk.next:1795482981359:13','{"kept":true,"promised_at":1795483161284,"reason":"priority","why":null}');
INSERT INTO event VALUES (135,'d2623b6a',1795483001363,1795399200364,1795483001363,2,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',18,'H003','desk.next:1795483001362:14','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (136,'d2623b6a',1795483001363,1795399200365,1795483001363,2,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',12,'H001','desk.next:1795483001362:14','{"kept":true,"promised_at":1795483641251,"reason":"longest","why":null}');
INSERT INTO event VALUES (137,'d2623b6a',1795483021367,1795399200368,1795483021367,2,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',12,'H001','desk.next:1795483021366:15','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (138,'d2623b6a',1795483021367,1795399200369,1795483021367,2,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',15,'H002','desk.next:1795483021366:15','{"kept":true,"promised_at":1795483701269,"reason":"longest","why":null}');
INSERT INTO event VALUES (139,'d2623b6a',1795483041371,1795399200372,1795483041371,2,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',19,'L003','desk.next:1795483041370:16','{"kept":true,"promised_at":1795483181289,"reason":"priority","why":null}');
INSERT INTO event VALUES (140,'d2623b6a',1795483061374,1795399200375,1795483061374,2,'ticket.started',1,'cli:test','administrator','cli:test','1','q1',19,'L003','desk.start:1795483061373:17','{}');
INSERT INTO event VALUES (141,'d2623b6a',1795483501377,1795399200378,1795483501377,2,'ticket.finished',1,'cli:test','administrator','cli:test','1','q1',19,'L003','desk.finish:1795483501376:18','{"manner":"chosen","outcome":"supplement","procedure":"1.004873","reason":"giấy tờ"}');
INSERT INTO event VALUES (142,'d2623b6a',1795483521380,1795399200381,1795483521380,2,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',13,'L001','desk.next:1795483521379:19','{"kept":true,"promised_at":1795483661257,"reason":"longest","why":null}');
INSERT INTO event VALUES (143,'d2623b6a',1795483541383,1795399200384,1795483541383,2,'ticket.started',1,'cli:test','administrator','cli:test','1','q1',13,'L001','desk.start:1795483541382:20','{}');
INSERT INTO event VALUES (144,'d2623b6a',1795483981386,1795399200387,1795483981386,2,'ticket.finished',1,'cli:test','administrator','cli:test','1','q1',13,'L001','desk.finish:1795483981385:21','{"manner":"chosen","outcome":"refused","procedure":"1.004873","reason":"giấy tờ"}');
INSERT INTO event VALUES (145,'d2623b6a',1795484001389,1795399200390,1795484001389,2,'ticket.called',1,'cli:test','administrator','cli:test','3','q3',20,'U003','desk.next:1795484001388:22','{"kept":false,"promised_at":1795483201294,"reason":"priority","why":null}');
INSERT INTO event VALUES (146,'d2623b6a',1795484021392,1795399200393,1795484021392,2,'ticket.recalled',1,'cli:test','administrator','cli:test','3','q3',20,'U003','desk.recall:1795484021391:23','{}');
INSERT INTO event VALUES (147,'d2623b6a',1795484041395,1795399200396,1795484041395,2,'ticket.recalled',1,'cli:test','administrator','cli:test','3','q3',20,'U003','desk.recall:1795484041394:24','{}');
INSERT INTO event VALUES (148,'d2623b6a',1795484122398,1795399200399,1795484122398,2,'ticket.absent',1,'cli:test','administrator','cli:test','3','q3',20,'U003','desk.absent:1795484122397:25','{}');
INSERT INTO event VALUES (149,'d2623b6a',1795484142401,1795399200402,1795484142401,2,'ticket.called',1,'cli:test','administrator','cli:test','3','q3',14,'U001','desk.next:1795484142400:26','{"kept":false,"promised_at":1795483681263,"reason":"longest","why":null}');
INSERT INTO event VALUES (150,'d2623b6a',1795484162404,1795399200405,1795484162404,2,'ticket.started',1,'cli:test','administrator','cli:test','3','q3',14,'U001','desk.start:1795484162403:27','{}');
INSERT INTO event VALUES (151,'d2623b6a',1795484182407,1795399200408,1795484182407,2,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',16,'L002','desk.next:1795484182406:28','{"kept":false,"promised_at":1795483721274,"reason":"longest","why":null}');
INSERT INTO event VALUES (152,'d2623b6a',1795484182410,1795399200413,1795484182410,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'help:kiosk:k1',NULL,'{}');
INSERT INTO event VALUES (153,'d2623b6a',1795484202417,1795399200418,1795484202417,2,'ticket.finished',1,'cli:test','administrator','cli:test',NULL,NULL,14,'U001','day.close:1795484202416:29','{"before":"serving","outcome":"unrecorded","reason":"day_closed"}');
INSERT INTO event VALUES (154,'d2623b6a',1795484202417,1795399200419,1795484202417,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,15,'H002','day.close:1795484202416:29','{"before":"called","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (155,'d2623b6a',1795484202417,1795399200420,1795484202417,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,16,'L002','day.close:1795484202416:29','{"before":"called","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (156,'d2623b6a',1795484202417,1795399200421,1795484202417,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,17,'U002','day.close:1795484202416:29','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (157,'d2623b6a',1795484202417,1795399200422,1795484202417,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,20,'U003','day.close:1795484202416:29','{"before":"absent","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (158,'d2623b6a',1795484202417,1795399200423,1795484202417,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,21,'p1','day.close:1795484202416:29','{"copy":0,"evidence":{"code":"ended"},"job":25}');
INSERT INTO event VALUES (159,'d2623b6a',1795484202417,1795399200424,1795484202417,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,21,'H004','day.close:1795484202416:29','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (160,'d2623b6a',1795484202417,1795399200425,1795484202417,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,22,'p1','day.close:1795484202416:29','{"copy":0,"evidence":{"code":"ended"},"job":26}');
INSERT INTO event VALUES (161,'d2623b6a',1795484202417,1795399200426,1795484202417,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,22,'L004','day.close:1795484202416:29','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (162,'d2623b6a',1795484202417,1795399200427,1795484202417,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,23,'p1','day.close:1795484202416:29','{"copy":0,"evidence":{"code":"ended"},"job":27}');
INSERT INTO event VALUES (163,'d2623b6a',1795484202417,1795399200428,1795484202417,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,23,'U004','day.close:1795484202416:29','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (164,'d2623b6a',1795484202417,1795399200429,1795484202417,2,'duty.ended',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,'day.close:1795484202416:29','{"reason":"day_closed"}');
INSERT INTO event VALUES (165,'d2623b6a',1795484202417,1795399200430,1795484202417,2,'duty.ended',1,'cli:test','administrator','cli:test','3','q3',NULL,NULL,'day.close:1795484202416:29','{"reason":"day_closed"}');
INSERT INTO event VALUES (166,'d2623b6a',1795484202417,1795399200431,1795484202417,2,'duty.ended',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,'day.close:1795484202416:29','{"reason":"day_closed"}');
INSERT INTO event VALUES (167,'d2623b6a',1795484202417,1795399200432,1795484202417,2,'desk.closed',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,'day.close:1795484202416:29','{"reason":"day_closed"}');
INSERT INTO event VALUES (168,'d2623b6a',1795484202417,1795399200433,1795484202417,2,'desk.closed',1,'cli:test','administrator','cli:test','3',NULL,NULL,NULL,'day.close:1795484202416:29','{"reason":"day_closed"}');
INSERT INTO event VALUES (169,'d2623b6a',1795484202417,1795399200434,1795484202417,2,'desk.closed',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,'day.close:1795484202416:29','{"reason":"day_closed"}');
INSERT INTO event VALUES (170,'d2623b6a',1795484202417,1795399200435,1795484202417,2,'day.closed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-24','day.close:1795484202416:29','{"counts":{"expired":7,"unrecorded":1}}');
INSERT INTO event VALUES (171,'d2623b6a',1795484202417,1795399200436,1795484202417,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'b35e71b95ddbcc36661e0766170806c7d48d2be01a0e5093d42a33e5c65bee44','day.close:1795484202416:29','{"signed":true,"through":170,"why":"day_closed"}');
INSERT INTO event VALUES (172,'d2623b6a',1795568202444,1795399200445,1795568202444,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q1',NULL,'{}');
INSERT INTO event VALUES (173,'d2623b6a',1795568202447,1795399200450,1795568202447,3,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-25',NULL,'{}');
INSERT INTO event VALUES (174,'d2623b6a',1795568202447,1795399200451,1795568202447,3,'duty.started',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (175,'d2623b6a',1795568202447,1795399200452,1795568202447,3,'desk.opened',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (176,'d2623b6a',1795568202454,1795399200455,1795568202454,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q2',NULL,'{}');
INSERT INTO event VALUES (177,'d2623b6a',1795568202457,1795399200458,1795568202457,3,'duty.started',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (178,'d2623b6a',1795568202457,1795399200459,1795568202457,3,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (179,'d2623b6a',1795568202461,1795399200462,1795568202461,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q4',NULL,'{}');
INSERT INTO event VALUES (180,'d2623b6a',1795568202464,1795399200465,1795568202464,3,'duty.started',1,'cli:test','administrator','cli:test','4','q4',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (181,'d2623b6a',1795568202464,1795399200466,1795568202464,3,'desk.opened',1,'cli:test','administrator','cli:test','4',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (182,'d2623b6a',1795568202468,1795399200469,1795568202468,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q5',NULL,'{}');
INSERT INTO event VALUES (183,'d2623b6a',1795568202471,1795399200472,1795568202471,3,'duty.started',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (184,'d2623b6a',1795568202471,1795399200473,1795568202471,3,'desk.opened',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (185,'d2623b6a',1795568202475,1795399200476,1795568202475,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q6',NULL,'{}');
INSERT INTO event VALUES (186,'d2623b6a',1795568202478,1795399200479,1795568202478,3,'duty.started',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (187,'d2623b6a',1795568202478,1795399200480,1795568202478,3,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (188,'d2623b6a',1795568222483,1795399200484,1795568222483,NULL,'officer.pin_wrong',1,'cli:test','administrator','cli:test',NULL,'q3',NULL,NULL,'desk.sign_in:1795568222481:1','{"failures":1}');
INSERT INTO event VALUES (189,'d2623b6a',1795568242488,1795399200489,1795568242488,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,24,'A001','ticket.issue:1795568242485:2','{"origin":"kiosk","priority_class":null,"promised_at":1795569142488,"quoted":[1795568220000,1795568400000],"service":"ho-tich"}');
INSERT INTO event VALUES (190,'d2623b6a',1795568262494,1795399200495,1795568262494,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,25,'A002','ticket.issue:1795568262490:3','{"origin":"kiosk","priority_class":null,"promised_at":1795569162494,"quoted":[1795568220000,1795569000000],"service":"ho-tich"}');
INSERT INTO event VALUES (191,'d2623b6a',1795568282499,1795399200500,1795568282499,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,26,'A003','ticket.issue:1795568282496:4','{"origin":"kiosk","priority_class":null,"promised_at":1795569182499,"quoted":[1795568280000,1795569300000],"service":"ho-tich"}');
INSERT INTO event VALUES (192,'d2623b6a',1795568302504,1795399200505,1795568302504,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,27,'A004','ticket.issue:1795568302501:5','{"origin":"kiosk","priority_class":null,"promised_at":1795569202504,"quoted":[1795568400000,1795569300000],"service":"ho-tich"}');
INSERT INTO event VALUES (193,'d2623b6a',1795568322509,1795399200510,1795568322509,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,28,'A005','ticket.issue:1795568322506:6','{"origin":"kiosk","priority_class":null,"promised_at":1795569222509,"quoted":[1795569000000,1795569900000],"service":"ho-tich"}');
INSERT INTO event VALUES (194,'d2623b6a',1795568342514,1795399200515,1795568342514,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,29,'A006','ticket.issue:1795568342511:7','{"origin":"kiosk","priority_class":null,"promised_at":1795569242514,"quoted":[1795569000000,1795569900000],"service":"ho-tich"}');
INSERT INTO event VALUES (195,'d2623b6a',1795568362519,1795399200520,1795568362519,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,30,'A007','ticket.issue:1795568362516:8','{"origin":"kiosk","priority_class":null,"promised_at":1795569262519,"quoted":[1795569600000,1795570500000],"service":"ho-tich"}');
INSERT INTO event VALUES (196,'d2623b6a',1795568382524,1795399200525,1795568382524,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,31,'A008','ticket.issue:1795568382521:9','{"origin":"kiosk","priority_class":null,"promised_at":1795569282524,"quoted":[1795569300000,1795570500000],"service":"ho-tich"}');
INSERT INTO event VALUES (197,'d2623b6a',1795568402529,1795399200530,1795568402529,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,32,'A009','ticket.issue:1795568402526:10','{"origin":"kiosk","priority_class":null,"promised_at":1795569302529,"quoted":[1795569900000,1795571100000],"service":"ho-tich"}');
INSERT INTO event VALUES (198,'d2623b6a',1795568422534,1795399200535,1795568422534,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,33,'H001','ticket.issue:1795568422531:11','{"origin":"kiosk","priority_class":null,"promised_at":1795569322534,"quoted":[1795568400000,1795569300000],"service":"chung-thuc"}');
INSERT INTO event VALUES (199,'d2623b6a',1795568442540,1795399200541,1795568442540,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,34,'H002','ticket.issue:1795568442536:12','{"origin":"kiosk","priority_class":null,"promised_at":1795569342540,"quoted":[1795568400000,1795569300000],"service":"chung-thuc"}');
INSERT INTO event VALUES (200,'d2623b6a',1795568462545,1795399200546,1795568462545,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,35,'L001','ticket.issue:1795568462542:13','{"origin":"kiosk","priority_class":null,"promised_at":1795569362545,"quoted":[1795568460000,1795568700000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (201,'d2623b6a',1795568482551,1795399200552,1795568482551,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,36,'R001','ticket.issue:1795568482547:14','{"origin":"kiosk","priority_class":null,"promised_at":1795569382551,"quoted":[1795568460000,1795569600000],"service":"xay-dung"}');
INSERT INTO event VALUES (202,'d2623b6a',1795568502557,1795399200558,1795568502557,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,37,'C001','ticket.issue:1795568502553:15','{"origin":"kiosk","priority_class":null,"promised_at":1795569402557,"quoted":[1795568460000,1795569600000],"service":"viec-khac"}');
INSERT INTO event VALUES (203,'d2623b6a',1795568522563,1795399200564,1795568522563,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,38,'A010','ticket.issue:1795568522559:16','{"origin":"kiosk","priority_class":"priority","promised_at":1795568822563,"quoted":[1795568520000,1795569300000],"service":"ho-tich"}');
INSERT INTO event VALUES (204,'d2623b6a',1795568522567,1795399200568,1795568522567,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,24,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":28}');
INSERT INTO event VALUES (205,'d2623b6a',1795568522571,1795399200572,1795568522571,NULL,'slip.unknown',1,'devices','devices','devices',NULL,NULL,25,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":29}');
INSERT INTO event VALUES (206,'d2623b6a',1795568522574,1795399200575,1795568522574,NULL,'slip.failed_before_send',1,'devices','devices','devices',NULL,NULL,26,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":30}');
INSERT INTO event VALUES (207,'d2623b6a',1795568542577,1795399200578,1795568542577,3,'ticket.prioritised',1,'cli:test','administrator','cli:test',NULL,NULL,30,'A007','ticket.prioritise:1795568542576:17','{"priority_class":"priority"}');
INSERT INTO event VALUES (208,'d2623b6a',1795568562580,1795399200581,1795568562580,3,'ticket.service_changed',1,'cli:test','administrator','cli:test',NULL,NULL,31,'A008','ticket.change_service:1795568562579:18','{"after":"y-te","before":"ho-tich"}');
INSERT INTO event VALUES (209,'d2623b6a',1795568582583,1795399200584,1795568582583,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,32,'p1','ticket.cancel:1795568582582:19','{"copy":0,"evidence":{"code":"ended"},"job":36}');
INSERT INTO event VALUES (210,'d2623b6a',1795568582583,1795399200585,1795568582583,3,'ticket.cancelled',1,'cli:test','administrator','cli:test',NULL,NULL,32,'A009','ticket.cancel:1795568582582:19','{"reason":"asked"}');
INSERT INTO event VALUES (211,'d2623b6a',1795568602587,1795399200588,1795568602587,3,'ticket.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,24,'A001','ticket.reprint:1795568602586:20','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (212,'d2623b6a',1795568622592,1795399200593,1795568622592,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',30,'A007','desk.next:1795568622591:21','{"kept":true,"promised_at":1795568662519,"reason":"priority","why":null}');
INSERT INTO event VALUES (213,'d2623b6a',1795568642595,1795399200596,1795568642595,3,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',30,'A007','desk.recall:1795568642594:22','{}');
INSERT INTO event VALUES (214,'d2623b6a',1795568662598,1795399200599,1795568662598,3,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',30,'A007','desk.recall:1795568662597:23','{}');
INSERT INTO event VALUES (215,'d2623b6a',1795568743601,1795399200602,1795568743601,3,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',30,'A007','desk.absent:1795568743600:24','{}');
INSERT INTO event VALUES (216,'d2623b6a',1795568763604,1795399200605,1795568763604,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',38,'A010','desk.next:1795568763603:25','{"kept":true,"promised_at":1795568822563,"reason":"priority","why":null}');
INSERT INTO event VALUES (217,'d2623b6a',1795568783607,1795399200608,1795568783607,3,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',38,'A010','desk.start:1795568783606:26','{}');
INSERT INTO event VALUES (218,'d2623b6a',1795568803610,1795399200611,1795568803610,3,'ticket.parked',1,'cli:test','administrator','cli:test','5','q5',38,'A010','desk.park:1795568803609:27','{}');
INSERT INTO event VALUES (219,'d2623b6a',1795568823613,1795399200614,1795568823613,3,'ticket.returned',1,'cli:test','administrator','cli:test','5',NULL,30,'A007','ticket.return:1795568823612:28','{"after":"absent","rank_at":1795568662519}');
INSERT INTO event VALUES (220,'d2623b6a',1795568843616,1795399200617,1795568843616,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',30,'A007','desk.next:1795568843615:29','{"kept":true,"promised_at":1795568662519,"reason":"chosen","why":"đã quay lại"}');
INSERT INTO event VALUES (221,'d2623b6a',1795568863619,1795399200620,1795568863619,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,30,'p1','desk.finish:1795568863618:30','{"copy":0,"evidence":{"code":"ended"},"job":34}');
INSERT INTO event VALUES (222,'d2623b6a',1795568863619,1795399200621,1795568863619,3,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',30,'A007','desk.finish:1795568863618:30','{"manner":"chosen","outcome":"accepted","procedure":null,"reason":null}');
INSERT INTO event VALUES (223,'d2623b6a',1795568883623,1795399200624,1795568883623,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',24,'A001','desk.next:1795568883622:31','{"kept":true,"promised_at":1795569142488,"reason":"longest","why":null}');
INSERT INTO event VALUES (224,'d2623b6a',1795568903626,1795399200627,1795568903626,3,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',24,'A001','desk.recall:1795568903625:32','{}');
INSERT INTO event VALUES (225,'d2623b6a',1795568923629,1795399200630,1795568923629,3,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',24,'A001','desk.recall:1795568923628:33','{}');
INSERT INTO event VALUES (226,'d2623b6a',1795569004632,1795399200633,1795569004632,3,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',24,'A001','desk.absent:1795569004631:34','{}');
INSERT INTO event VALUES (227,'d2623b6a',1795569024635,1795399200636,1795569024635,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',25,'A002','desk.next:1795569024634:35','{"kept":true,"promised_at":1795569162494,"reason":"longest","why":null}');
INSERT INTO event VALUES (228,'d2623b6a',1795569044638,1795399200639,1795569044638,3,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',25,'A002','desk.transfer:1795569044637:36','{"to_desk":"1","to_service":null}');
INSERT INTO event VALUES (229,'d2623b6a',1795569064641,1795399200642,1795569064641,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',26,'A003','desk.next:1795569064640:37','{"kept":true,"promised_at":1795569182499,"reason":"longest","why":null}');
INSERT INTO event VALUES (230,'d2623b6a',1795569084644,1795399200645,1795569084644,3,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',26,'A003','desk.start:1795569084643:38','{}');
INSERT INTO event VALUES (231,'d2623b6a',1795569104647,1795399200648,1795569104647,3,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',26,'A003','desk.transfer:1795569104646:39','{"to_desk":null,"to_service":"chung-thuc"}');
INSERT INTO event VALUES (232,'d2623b6a',1795569124650,1795399200651,1795569124650,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',27,'A004','desk.next:1795569124649:40','{"kept":true,"promised_at":1795569202504,"reason":"longest","why":null}');
INSERT INTO event VALUES (233,'d2623b6a',1795569144653,1795399200654,1795569144653,3,'ticket.call_undone',1,'cli:test','administrator','cli:test','5','q5',27,'A004','desk.undo:1795569144652:41','{}');
INSERT INTO event VALUES (234,'d2623b6a',1795569164656,1795399200657,1795569164656,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',27,'A004','desk.next:1795569164655:42','{"kept":true,"promised_at":1795569202504,"reason":"longest","why":null}');
INSERT INTO event VALUES (235,'d2623b6a',1795569184659,1795399200660,1795569184659,3,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',27,'A004','desk.start:1795569184658:43','{}');
INSERT INTO event VALUES (236,'d2623b6a',1795569204662,1795399200663,1795569204662,3,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',26,'A003','desk.next:1795569204661:44','{"kept":true,"promised_at":1795569182499,"reason":"longest","why":null}');
INSERT INTO event VALUES (237,'d2623b6a',1795569224665,1795399200666,1795569224665,NULL,'slip.superseded',1,'cli:test','administrator','cli:test',NULL,NULL,26,'p1','desk.finish:1795569224664:45','{"copy":0,"evidence":{"code":"ended"},"job":30}');
INSERT INTO event VALUES (238,'d2623b6a',1795569224665,1795399200667,1795569224665,3,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',26,'A003','desk.finish:1795569224664:45','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (239,'d2623b6a',1795569244669,1795399200670,1795569244669,3,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',33,'H001','desk.next:1795569244668:46','{"kept":true,"promised_at":1795569322534,"reason":"longest","why":null}');
INSERT INTO event VALUES (240,'d2623b6a',1795569264672,1795399200673,1795569264672,3,'ticket.recalled',1,'cli:test','administrator','cli:test','6','q6',33,'H001','desk.recall:1795569264671:47','{}');
INSERT INTO event VALUES (241,'d2623b6a',1795569284675,1795399200676,1795569284675,3,'ticket.recalled',1,'cli:test','administrator','cli:test','6','q6',33,'H001','desk.recall:1795569284674:48','{}');
INSERT INTO event VALUES (242,'d2623b6a',1795569304678,1795399200679,1795569304678,3,'desk.paused',1,'cli:test','administrator','cli:test','4',NULL,NULL,NULL,'desk.pause:1795569304677:49','{"reason":"ăn trưa"}');
INSERT INTO event VALUES (243,'d2623b6a',1795569324681,1795399200682,1795569324681,3,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,39,'C002','desk.serve_now:1795569324680:50','{"origin":"desk","priority_class":null,"promised_at":1795570224681,"quoted":null,"service":"thanh-tra"}');
INSERT INTO event VALUES (244,'d2623b6a',1795569324681,1795399200683,1795569324681,3,'ticket.called',1,'cli:test','administrator','cli:test','2','q2',39,'C002','desk.serve_now:1795569324680:50','{"kept":true,"promised_at":1795570224681,"reason":"serve_now","why":null}');
INSERT INTO event VALUES (245,'d2623b6a',1795569324681,1795399200684,1795569324681,3,'ticket.started',1,'cli:test','administrator','cli:test','2','q2',39,'C002','desk.serve_now:1795569324680:50','{}');
INSERT INTO event VALUES (246,'d2623b6a',1795569344686,1795399200687,1795569344686,3,'ticket.finished',1,'cli:test','administrator','cli:test','2','q2',39,'C002','desk.finish:1795569344685:51','{"manner":"chosen","outcome":"left","procedure":null,"reason":null}');
INSERT INTO event VALUES (247,'d2623b6a',1795569364689,1795399200690,1795569364689,3,'ticket.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,25,'A002','ticket.reprint:1795569364688:52','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (248,'d2623b6a',1795569364692,1795399200693,1795569364692,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,28,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":32}');
INSERT INTO event VALUES (249,'d2623b6a',1795569364692,1795399200694,1795569364692,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,29,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":33}');
INSERT INTO event VALUES (250,'d2623b6a',1795569364692,1795399200695,1795569364692,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,31,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":35}');
INSERT INTO event VALUES (251,'d2623b6a',1795569364692,1795399200696,1795569364692,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,33,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":37}');
INSERT INTO event VALUES (252,'d2623b6a',1795569364692,1795399200697,1795569364692,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,34,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":38}');
INSERT INTO event VALUES (253,'d2623b6a',1795569364692,1795399200698,1795569364692,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,35,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":39}');
INSERT INTO event VALUES (254,'d2623b6a',1795569364692,1795399200699,1795569364692,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,36,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":40}');
INSERT INTO event VALUES (255,'d2623b6a',1795569364692,1795399200700,1795569364692,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,37,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":41}');
INSERT INTO event VALUES (256,'d2623b6a',1795569364692,1795399200701,1795569364692,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,38,'p1',NULL,'{"copy":0,"evidence":{"code":"late"},"job":42}');
INSERT INTO event VALUES (257,'d2623b6a',1795569364692,1795399200702,1795569364692,NULL,'slip.superseded',1,'devices','devices','devices',NULL,NULL,24,'p1',NULL,'{"copy":1,"evidence":{"code":"late"},"job":43}');
INSERT INTO event VALUES (258,'d2623b6a',1795569364704,1795399200705,1795569364704,NULL,'slip.failed_before_send',1,'devices','devices','devices',NULL,NULL,25,'p1',NULL,'{"copy":1,"evidence":{"status":"12"},"job":44}');
INSERT INTO event VALUES (259,'d2623b6a',1795569364706,1795399200707,1795569364706,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"evidence":{"paper":"end"},"state":"fault"}');
INSERT INTO event VALUES (260,'d2623b6a',1795569364706,1795399200708,1795569364706,NULL,'slip.moved',1,'devices','devices','devices',NULL,NULL,25,'p2',NULL,'{"before":"p1","copy":1,"job":44}');
INSERT INTO event VALUES (261,'d2623b6a',1795569364706,1795399200709,1795569364706,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'s1',NULL,'{"evidence":{},"state":"ok"}');
INSERT INTO event VALUES (262,'d2623b6a',1795569364710,1795399200711,1795569364710,NULL,'printer.probed',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"answers":"16 12 12 12","fence":"process_id"}');
INSERT INTO event VALUES (263,'d2623b6a',1795569384713,1795399200714,1795569384713,NULL,'alert.opened',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'help:kiosk:k1','help.call:1795569384712:53','{"severity":"warning"}');
INSERT INTO event VALUES (264,'d2623b6a',1795569384713,1795399200715,1795569384713,NULL,'help.called',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'kiosk:k1','help.call:1795569384712:53','{}');
INSERT INTO event VALUES (265,'d2623b6a',1795571184717,1795399200720,1795571184717,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:chung-thuc',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (266,'d2623b6a',1795571184717,1795399200721,1795571184717,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:dang-ky-dat-dai',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (267,'d2623b6a',1795571184717,1795399200722,1795571184717,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:ho-tich',NULL,'{"severity":"warning","waiting":3}');
INSERT INTO event VALUES (268,'d2623b6a',1795571184717,1795399200723,1795571184717,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:viec-khac',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (269,'d2623b6a',1795571184717,1795399200724,1795571184717,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:xay-dung',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (270,'d2623b6a',1795571184717,1795399200725,1795571184717,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:y-te',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (271,'d2623b6a',1795571184717,1795399200726,1795571184717,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_idle:1',NULL,'{"severity":"warning"}');
INSERT INTO event VALUES (272,'d2623b6a',1795571184717,1795399200727,1795571184717,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_idle:2',NULL,'{"severity":"warning"}');
INSERT INTO event VALUES (273,'d2623b6a',1795571184717,1795399200728,1795571184717,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'printer:p1',NULL,'{"severity":"critical","state":"fault"}');
INSERT INTO event VALUES (274,'d2623b6a',1795571184717,1795399200729,1795571184717,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'help:kiosk:k1',NULL,'{}');
INSERT INTO event VALUES (275,'d2623b6a',1795571204732,1795399200733,1795571204732,NULL,'alert.acknowledged',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'11','alert.acknowledge:1795571204731:54','{}');
INSERT INTO event VALUES (276,'d2623b6a',1795571224737,1795399200738,1795571224737,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,40,'A011','ticket.issue:1795571224734:55','{"origin":"kiosk","priority_class":null,"promised_at":1795572124737,"quoted":[1795572000000,1795572900000],"service":"kinh-te"}');
INSERT INTO event VALUES (277,'d2623b6a',1795571244742,1795399200743,1795571244742,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,41,'C003','ticket.issue:1795571244739:56','{"origin":"kiosk","priority_class":null,"promised_at":1795572144742,"quoted":[1795571220000,1795572000000],"service":"thi-dua"}');
INSERT INTO event_hash VALUES (1,X'31434A2913E8C48308515C2BBFCC0FFC3130486E8B11C8DD1F5202E5DEFC9594');
INSERT INTO event_hash VALUES (2,X'4360C42F20EFEE5D2456A471FE448C8CA0861A525995E53F16AE327B85B0EF76');
INSERT INTO event_hash VALUES (3,X'DAEE26E24225A5D68E7AEED557D7CCD0B3B0A218BCB58DB2028471BD1D62F06C');
INSERT INTO event_hash VALUES (4,X'C0E0EB201E01EAEBBC6555514CA01E228A5833E222DD96EEC18626471C6A6CB1');
INSERT INTO event_hash VALUES (5,X'BC654A7435A70A89419D1A8BDD3C37C4EFFF8045FAF803DE301A80B2FF912354');
INSERT INTO event_hash VALUES (6,X'6A14D5B7AB72F26CAE975E9DA399DA3AD547D89FD73C6DA5445F6587DA66A060');
INSERT INTO event_hash VALUES (7,X'73B64AA410D9ABF317049A752F620BADC0BFAA0AC038D89C06B2DC732EC705A2');
INSERT INTO event_hash VALUES (8,X'E9F7FA7089153F29ADD2FFDBFC1A5B23F6B608729C692B040E7C59EAF31D6679');
INSERT INTO event_hash VALUES (9,X'685BA4D3D2AB73A6BA760C75A77F72ACF9B753522584BD4BF722A8F1863FB168');
INSERT INTO event_hash VALUES (10,X'E91AE39B0DA0B980F744B2EB964B4C3F073EF615A1FBB4441D4D90ACA2247EC5');
INSERT INTO event_hash VALUES (11,X'55C34D3D43E0CB60D70827ED3A483715A75DA4FF1A16A7D67F88F5466213EFDF');
INSERT INTO event_hash VALUES (12,X'8D06C8CF994AFD7164B34E62148B8F7A9ABE79B10563EA18292AAC79AC19D989');
INSERT INTO event_hash VALUES (13,X'D3995BCB55A8387BB98198F092DC992954AD77A7291091C50D55941277829304');
INSERT INTO event_hash VALUES (14,X'F36FA2FC20664B46B685CD038CC08CD77C22EC9D55A8349FC16DE5319218B8E8');
INSERT INTO event_hash VALUES (15,X'BC8E87194E2A07E22B8C6C2A994D537B033884BE85B650A58332333458A6EE7C');
INSERT INTO event_hash VALUES (16,X'67173762887ED3E4A495B5F2D552DE9549A9DA8DC80C74D23E6C36675F88B0A9');
INSERT INTO event_hash VALUES (17,X'3E5A95A300FDBAE349898B0A0A6B59C369643864072820EDC52D2635B082323F');
INSERT INTO event_hash VALUES (18,X'BCF0AFEA9CD3A9791022FF9A2DF73AED35251AA82695AFBA7222CE451770D0E6');
INSERT INTO event_hash VALUES (19,X'523AA46C5D9677137D9278EE4BD0ECE2D2E879F23CCB175D75042575D829836E');
INSERT INTO event_hash VALUES (20,X'A5468F72B4AE5B99A0EC29BC6B84ED834993F59F0835056B289266FE3E0B50DB');
INSERT INTO event_hash VALUES (21,X'17E2DD0CEAD70F41B80F563A75FE8B8F0D642841B234B63ED2948F47FAFB488B');
INSERT INTO event_hash VALUES (22,X'2994D16B50621714BAEBE5885780851F78DFD4F7FF175674252739C4FC38EB81');
INSERT INTO event_hash VALUES (23,X'0AC04E8C81D3803B45B064A466465E8E138BEB033CF59DCB731E444F767E4A3B');
INSERT INTO event_hash VALUES (24,X'715E633CA55E151CCD198B2E9D5738C82014D2BB9855C05622F5BE10AC3AA6DD');
INSERT INTO event_hash VALUES (25,X'BABA610E8332225091D6626F74CADEECE3BE5A4CC020C200C95807699995844A');
INSERT INTO event_hash VALUES (26,X'8310ED4865BD70E610E2B6C964755BB81FCACCC8FE8BEECE503EDEA6E9406119');
INSERT INTO event_hash VALUES (27,X'DC61D519924EC9409304ADC649F982D74A85CC83E10C8ED1C37F8B61C55DD8E4');
INSERT INTO event_hash VALUES (28,X'B00A578049880E613C6773BBE9BA8A7075DC7D4F8F87EAED7F29852ED84EC12D');
INSERT INTO event_hash VALUES (29,X'CF308D23222BFD803CB218AFA24EAF317F870A115CBDA7BE729ADB1FE7B8DA34');
INSERT INTO event_hash VALUES (30,X'143251AEB35351E53C69C303C7EE29ACD24D1627645954908FC7B3E4D41B7928');
INSERT INTO event_hash VALUES (31,X'ECD55190D4F9B8C0FE2184C17293230A3B7E2BC2ED0B23E81A7A00516A4E05E6');
INSERT INTO event_hash VALUES (32,X'501D9D3C8C39A8299650931F6E9137022ECF17E1DDE0B0B6EE696DA2877AAB87');
INSERT INTO event_hash VALUES (33,X'60008858DEC05A030135620B4BE9D30E1303D226C26E1E6D23728B10A2EF4B3C');
INSERT INTO event_hash VALUES (34,X'2E44C606181E32A472D2AF7C72009D912CA83B2A790F10BF027B133CE47682CE');
INSERT INTO event_hash VALUES (35,X'6409BEC93A89947A98B028DE51DAE691B2F19D413BF420DCE366E9393EF9F1F3');
INSERT INTO event_hash VALUES (36,X'9446BCCDC43F441E8D8A083E47CABD30DFACB5EA41FFA0E9F647FD13417546FA');
INSERT INTO event_hash VALUES (37,X'2A5536F967050AB8ADB338772B2C8E6C90453EE13BEDF0E3600B22DB69A91522');
INSERT INTO event_hash VALUES (38,X'4321C45D059379B1E88949E48443043CE87B0B21AD536975703B604486833A7F');
INSERT INTO event_hash VALUES (39,X'0699ED0BC853D000E1FBE37A94FCCAECA327D3336020618DE7D9922704CFDB53');
INSERT INTO event_hash VALUES (40,X'B2D494171408AC397C0F166635AF1BB3012AFC6F60188C4CDC4341DDF83F9166');
INSERT INTO event_hash VALUES (41,X'C417F0435DFC91492861AF793798D5CBD2FDE5F21CCD2E02A9FD3A2B37B8B304');
INSERT INTO event_hash VALUES (42,X'B0207CEB1D53DA04401624534E2BC2E189AA2BC2A8972BCEB445B0DDF44695AE');
INSERT INTO event_hash VALUES (43,X'173F650977FC6EBE6B4B07A3F16AFE4EE1E89C3C7164B418814900D6CBDBC003');
INSERT INTO event_hash VALUES (44,X'1BE7A7CBFB91BD6D86518C4060AABC7DD8C9CD88E5A5020E76E201DC44A5CA53');
INSERT INTO event_hash VALUES (45,X'B468A5B5C40EA02CF02AF5EA99B37E3D0BD5668A5D4A194AB4BC75BDEA7A24F1');
INSERT INTO event_hash VALUES (46,X'A6FC9E4DBE5D77A0D363CF12F6708254DF1AB964B12C9E7246C5E5A3B0A8AB9E');
INSERT INTO event_hash VALUES (47,X'15040CF69B26E42FE9D45778DB35F0615819090871BC11DACC10F99A567538D7');
INSERT INTO event_hash VALUES (48,X'767DC291E4D25858B41B2838B353697EC7B76BE81F850AA879CD79CD17A4E21E');
INSERT INTO event_hash VALUES (49,X'8FED34ACBD3CF8395B55BCB0BF71310FD6874CEE06E3AF4F9AD46DCE3300ECB2');
INSERT INTO event_hash VALUES (50,X'48C0AC1F1D023387C88869903E63617B40F15458DFEBD42CBDEA8091F5AFDBDB');
INSERT INTO event_hash VALUES (51,X'360CAC40FD9E01A88785AA273683F31234813528481BC4AF8565BE51FED8C222');
INSERT INTO event_hash VALUES (52,X'4F3EBF38CA52095501EC98FDDEA2B694719B4E9894CD8793CFC95C54D9EA1CD2');
INSERT INTO event_hash VALUES (53,X'D9840FF4F53CE4BF45F4C2791DDFDABC754A39C87013F25BCC82419CC3F0BCDC');
INSERT INTO event_hash VALUES (54,X'9E15BD018707EBA28338F3950687C04323B29EDE31F43E211C21FCD852BF6D29');
INSERT INTO event_hash VALUES (55,X'0228ABCF2EA78B98DE428AD20ED8453F22BF083DDD184489F2B7C4D3A0ACCB6F');
INSERT INTO event_hash VALUES (56,X'DA40C51060EFBB72B3721D109ECAEB28AC8D32D506D7093CB42916AB63BD02C8');
INSERT INTO event_hash VALUES (57,X'58AEE921B520E4F6B89A490D7AD0427412597351391CA20D3C2C616DDFB65AEC');
INSERT INTO event_hash VALUES (58,X'5FA44C6F5AA302646EE0F89C2CDB448C73C004075ED1A157935ABC275A534412');
INSERT INTO event_hash VALUES (59,X'C84C0F6B44EB2716D0AB7FD7D59BBEB07129CB1251FEFE727D3BEBF234A693E3');
INSERT INTO event_hash VALUES (60,X'0ECD467FC853BF475F82B4619AF1A23AD469AB8252922DFE88103DE8C778E96B');
INSERT INTO event_hash VALUES (61,X'408AD0CF776B0246648E4E35A3271087FBF6ACC0CC8EDFFC4312BBD387B29729');
INSERT INTO event_hash VALUES (62,X'76055D52BC3CC112D629B22A6813682AF2506DCF181DF8FEFCE8383293946C52');
INSERT INTO event_hash VALUES (63,X'174752A5459D83182AD13494F463EA7025FC98F0A2FDC0EF8422EAE6F462007D');
INSERT INTO event_hash VALUES (64,X'626721AB108151845BB013C943CAF29BCD8132A72C1F84C3885C2E86119100E6');
INSERT INTO event_hash VALUES (65,X'48282F9782CC648D939F0A0AC443687329ED20173C2EA289AFD889AEAA61A72B');
INSERT INTO event_hash VALUES (66,X'A2D84E07A4D745C39918BBCAB6338B87B76519A75E1E3B39D293C362B5CE786B');
INSERT INTO event_hash VALUES (67,X'3099D6451CC18A3DCB67460427D774776A283C0C0740157DC41D384D884A74FF');
INSERT INTO event_hash VALUES (68,X'5BB3436DC152984032421A62C4947B2521107537501AF558B7FF6A096ECE2042');
INSERT INTO event_hash VALUES (69,X'2107627E5583040A2A0DE4A1B42B959E04649848BFEBD5DC4E8CD37AE25E63CF');
INSERT INTO event_hash VALUES (70,X'5EBF298BABB1E946865798EDF5DAA2818BB4FA661B5E39C7104D8A365DDC933A');
INSERT INTO event_hash VALUES (71,X'A6A5D9D4FC2E5DBA2B54CAAB86D9C9643B55A3BF5AE2C2240D8D5F17633D3CD2');
INSERT INTO event_hash VALUES (72,X'C5A15D4B86F04B10E9DDFEAE3C432A45C6B674E138861E3881864DC9012EE8DA');
INSERT INTO event_hash VALUES (73,X'EFF1EA9E8E0CB0155895AAFD77957FA23454F3EF24151710CA5FACC99CF64692');
INSERT INTO event_hash VALUES (74,X'71FC15F8A3EA8F70B74CFA5BAE208AC667648CBF4AA6649B3027531016586DF1');
INSERT INTO event_hash VALUES (75,X'751F812AD6551030219A766547B940293F201CC07B9B48C402EF82038EF747C1');
INSERT INTO event_hash VALUES (76,X'952B094D1CDDD88F216B82149F6079FFB7A47B64B86A6158203D750521C47C4D');
INSERT INTO event_hash VALUES (77,X'986FB0D606AB193626E55FBB4014C8BA86B91FA75D61C36DC53458956F64810D');
INSERT INTO event_hash VALUES (78,X'CD42ECAA74BE8B7CB99C6313F8CFD6ED25B49D462E498A6F508CBEC5021CA77F');
INSERT INTO event_hash VALUES (79,X'A79887228F2FE245076C1A74C8401F39867B627815CA9CC75C88DAC97345BD7A');
INSERT INTO event_hash VALUES (80,X'1FA2FE0A1C5B9E4EE3B86A420D5FD66697785BA2295864AE403CBD838C73365C');
INSERT INTO event_hash VALUES (81,X'A686AD2CC780DB950178C9991860F5AB8D7685675ACE99867DE2022DDA0402A3');
INSERT INTO event_hash VALUES (82,X'4E49EC24AEE070C59462779D128C6D4E9EB6664A03071D1A2F9F21104AB2991B');
INSERT INTO event_hash VALUES (83,X'F9967BD11973E045A829CBF43F12CA688A25042527FA69D4A69826587DA642ED');
INSERT INTO event_hash VALUES (84,X'24BD31E71869D3CA85C48B742BD71B782C40EE98160B78CCA8D2EADD480B4C44');
INSERT INTO event_hash VALUES (85,X'F424C83FAB1DEEE76AD9A0FA5CB5AFDEBA9444EA2ABCDBE4B3AF8F10EF6AF16E');
INSERT INTO event_hash VALUES (86,X'86A7A57341AF7CA54D91BB59EE046D871CE4511051299A09720A8A11B16B0D5C');
INSERT INTO event_hash VALUES (87,X'3E3AEABACB6AF45FE07E08CF7BD2BD3349352B4E524C1129B1EE453C6FCC50E6');
INSERT INTO event_hash VALUES (88,X'B97A3A06C6A68AEAC54337F1DF8BA70C517302922F5B1DDB9F9B7F363B8F50F3');
INSERT INTO event_hash VALUES (89,X'25F2CC2232C47C66F711A9E169088D12A7BB55FA03D6458E10F363A81DD86458');
INSERT INTO event_hash VALUES (90,X'E440D9B3D43CB0A81CCCCD789B346A29BBEB5B12E5AB0EEFDDE70B1B599B112C');
INSERT INTO event_hash VALUES (91,X'A8018C456C42AEFF730098AAD731D1394ABEEBE445D7D9D733026CDDC06D7904');
INSERT INTO event_hash VALUES (92,X'E9961CCDFA7C1A25CD822C8104F36CEE57A2078AA9785698FBB1A9157CD35421');
INSERT INTO event_hash VALUES (93,X'00CB1F85EDBF443236468DCCBD487377739F7E22C268984E7756CC632C448777');
INSERT INTO event_hash VALUES (94,X'31B6504149D2EC215F8320A7D2AD373F9E8A390F8B5E74F9F9C0B9DA4BD3520D');
INSERT INTO event_hash VALUES (95,X'B2806CEC16088D84F0750C0628B9BC9E66AFF0A8983F9851A0667FECA2F74081');
INSERT INTO event_hash VALUES (96,X'38A42A09A3B7792E9D52B028BF982200182EA6CCB19A4CACF57B9CE83D42C9EB');
INSERT INTO event_hash VALUES (97,X'D23199986E5F239DD32378F59FEB6028C9423D122904E57BE1431FD262F167D2');
INSERT INTO event_hash VALUES (98,X'BBDB28CFD600A72E491E741FCE97C5C917C8CEE89489E7DDE403561AB7124B16');
INSERT INTO event_hash VALUES (99,X'7E3BBD7B3F1CDF4FDCD5E06C3868445B22EF288F134D93839FA9D38A5A19D95C');
INSERT INTO event_hash VALUES (100,X'1595D1AAB6B483CA7F5027C209AE1055E65B105EF2527AAE7367AF7753B4E132');
INSERT INTO event_hash VALUES (101,X'43918AF017B460A8E01C79B75042337EC485608A5002727806A1F5478DD53200');
INSERT INTO event_hash VALUES (102,X'8998F8370FB0514C9BA9A07074DA6EC7C2C175078362C3DBF34D311870A6259B');
INSERT INTO event_hash VALUES (103,X'F36F430BF736A9763D7EA3BDCEE6D69038619BD68AE7A4FB3E0D56313FF586EA');
INSERT INTO event_hash VALUES (104,X'9E6F9845F32BB03741C1D6D6AB1AA8D9A118D2B682505058F025EED3BF56583D');
INSERT INTO event_hash VALUES (105,X'70A00269AB9EB28CBEEF1A179C0F1481F9C1E5B0D0383FEFABA12B42B575A531');
INSERT INTO event_hash VALUES (106,X'9E2FC73B69EC0B0D8DBF345F8CBCC7290B8EF9B8D7D8BB8B7F786E2889CF1ABF');
INSERT INTO event_hash VALUES (107,X'7492B986C2E49358CB0F349622B80EC5DCF6DA8F1424F240E9789B085759B201');
INSERT INTO event_hash VALUES (108,X'4281730F1446421FB55541C20AADC4C300EE9F4B762F59C041673F4E472940D4');
INSERT INTO event_hash VALUES (109,X'4A012A502FF89441457BD945B92EA1E717BEFC757C19BEA05D131CE9D878CF56');
INSERT INTO event_hash VALUES (110,X'C739D8E9A522E6FEC203AF46138AFBC399213BDA7CD59B14418642F29987B01B');
INSERT INTO event_hash VALUES (111,X'49931204A4F2A6FA285C014AE66001E685A7A4FED8146B1C3668B08FF9052ED5');
INSERT INTO event_hash VALUES (112,X'F8E30F3ADA41D6FA0AA598CCDCB7C5F9B4CFF82D40EE1691578DF5CA33B3C5FB');
INSERT INTO event_hash VALUES (113,X'C6D5FB8E9130EDA97A2547D7FD8BA4DD220A6103767C0434A9B46AADF0870C8D');
INSERT INTO event_hash VALUES (114,X'C8EE59C0B86C9603EDF6A44698C0EECC909483E746D6E3B9C2D4F85440B64E1A');
INSERT INTO event_hash VALUES (115,X'A977F1D9087A1E61AD1C6E01B6EF11DD1D8D0047884834475D064412DF310B2D');
INSERT INTO event_hash VALUES (116,X'0B10783367E83203C50924F72BADC9A85E27E574697C9798E303A32F343EF8C9');
INSERT INTO event_hash VALUES (117,X'06803DA4F5CC0A7FD19DF1281E4CE7B0B8067B4C59169D83CA0833614B8244FE');
INSERT INTO event_hash VALUES (118,X'4381BB03C7A74A1A9003B829C0A856041ABE98E66537DBBDD6B3FC97C26968CC');
INSERT INTO event_hash VALUES (119,X'623D4DB3A798C454398D060413DC7758D517566481C9A79753C1EBF4C547BB4C');
INSERT INTO event_hash VALUES (120,X'4733EAB3C2A261E4014905CFCCE9C6E4FBE51C06B6AB44661381F3A092BF4FDA');
INSERT INTO event_hash VALUES (121,X'502BEB54612AE941DC61CEB2EEC575733AD122995F9E1ADFDBCDD97EE2A900E7');
INSERT INTO event_hash VALUES (122,X'9D23B2F5677C022E3AC417815DCF6503F337503B98F443E630D29E1D385E732E');
INSERT INTO event_hash VALUES (123,X'34065E9D016C754EFCC66E25AF382674929112F221DF6E0886C6F414170FFC6C');
INSERT INTO event_hash VALUES (124,X'7A093CC6E0F6594F2E3A2FC945885654320F23D31620A6EAE55671D018B5E7FB');
INSERT INTO event_hash VALUES (125,X'F6BA68556D0C3A68A1178482A7012C2FF9F1621407AB221D50B4B561CEED74CA');
INSERT INTO event_hash VALUES (126,X'1EA0C5590A7C397C6E85238AEE0C52F20C400EBB63EC72AB8961593178463BAD');
INSERT INTO event_hash VALUES (127,X'6AA9757B45DC32944E033C0863DD05B4D9157B02EE9E8CF3B455A9DAF62BB2F5');
INSERT INTO event_hash VALUES (128,X'BEE611E5733E6E970BB63D44CEF45035D54224FCC169880ECF6390ECBD622D7F');
INSERT INTO event_hash VALUES (129,X'E00D677FF0C530852428A2A30C66C5B1EA44D97BA4E57CC9031939033DDFBE81');
INSERT INTO event_hash VALUES (130,X'6A457DFC84F78D0247E5F351CE9EDD45313F19E174B32E6D69D8A6B1019C5827');
INSERT INTO event_hash VALUES (131,X'B63DDA7AB4F6746D60D62B8CA62E7BC91722A70342DC786A451C16E883EC88F4');
INSERT INTO event_hash VALUES (132,X'1F386D2A28FE686D03B0D52D2876A83828E57F85E73AF824E6D53534BF1CAB89');
INSERT INTO event_hash VALUES (133,X'8BB5FDD952795C79A7CFEBA6F04F4C32A9253BB6A07C9D87FE600DC1807B4579');
INSERT INTO event_hash VALUES (134,X'37BE3E8E44CBA143C092C9FBEEED79D4CD58FCDE31D9060AFEDDE857C3083ABD');
INSERT INTO event_hash VALUES (135,X'673A916F49DA42EA65EC97027832F63B7CA2C4270398F2F662A543595FF27B53');
INSERT INTO event_hash VALUES (136,X'699A544C21CF3CD319D911B8D1BDC4C402548DA51DAAD8DCBEF265450194C59D');
INSERT INTO event_hash VALUES (137,X'7C9A0CCBA9F096374D89C49FF8C5AB3A28C62AF8C7F27F7FCEAFF0856096C06E');
INSERT INTO event_hash VALUES (138,X'E97398CA027B620C70A900D241E1A17BFB96013667077F208B423B2A862E131D');
INSERT INTO event_hash VALUES (139,X'DC3C596B1ADFFF961CC6E62A74471E55AADFCC7856B4920EAFA482B1E0397A7C');
INSERT INTO event_hash VALUES (140,X'2C3158D5E655F940421B88F57DA685F8F1CD8171926A490D7FB4B8E6C76CEB50');
INSERT INTO event_hash VALUES (141,X'916746F295A3D2171E523F4C11B4D2E07DB09A3DEBAB63FF6B80E74D655D88FB');
INSERT INTO event_hash VALUES (142,X'A60C6E888BE6D39405265B4E36A81581CE09F81982588D95CAFCCA31F1C3DF2D');
INSERT INTO event_hash VALUES (143,X'8C42F2345C5777A66BDD6A4DC0CFDEBCDDEB3E3BF3AF964E43BC8301BBE189A8');
INSERT INTO event_hash VALUES (144,X'DC05D0190AA243F9A112F23E69BEE65E784A1524FE40C4409D388D634365B260');
INSERT INTO event_hash VALUES (145,X'814213AC87E3784D5878AEEDA123285BE1C05FDFE1CFCAA1AAC9A28368355E44');
INSERT INTO event_hash VALUES (146,X'9D4E93800BD7254E0A4E454E222A0FC21580E63ABE51AFCB8D1B0000234B41BA');
INSERT INTO event_hash VALUES (147,X'3C9C4EFAA1B8BA9CBC42761E341ACEF99E9E2B2F24060F76C26BED46EB5F7378');
INSERT INTO event_hash VALUES (148,X'CABD2D2A5BE9641DE42416B655B9139724ED51389144D81C682C468D90FAC3D6');
INSERT INTO event_hash VALUES (149,X'3B699A20B3CD6AAB0CBE0D19A66EE4B75C618423337BFBFBAE4BD858F863BA36');
INSERT INTO event_hash VALUES (150,X'D46E53565846AF99D3A90986B897E6DA7008DEA1E61385EAE916F1AE70CF3C02');
INSERT INTO event_hash VALUES (151,X'0DEB169462D93C34D4E222E570595504DE6F1FF240541937F65A30EC06C3B036');
INSERT INTO event_hash VALUES (152,X'C2B9E06B400F9B2417933A6B2C92569E79E5E2F9F41D9C6F46D8F11DB990EC2A');
INSERT INTO event_hash VALUES (153,X'8D88BC48DAD694050E0D3195E48D9D249AD33AB5AA210E6FF0A644771A0CAB72');
INSERT INTO event_hash VALUES (154,X'9CA1EAC5D57442AF094A9591C632B32F78F8D3FD331C651E720570C67A53AC38');
INSERT INTO event_hash VALUES (155,X'298BDB497F94250560A521AB07550579AB37F7F6DA765B7249365C34EA6711BB');
INSERT INTO event_hash VALUES (156,X'465D37624D75C56DF8575EC181883285EFADFF18E6975EC306A338857371E50D');
INSERT INTO event_hash VALUES (157,X'6CEF6B3A96F9F569B43FF116EBD7F77DA2EE989421BD7ECAA84A4EFA0B9907C3');
INSERT INTO event_hash VALUES (158,X'65E516BA743836990D429124708F0A5E2222CAD81E3C839856D86BA6C66348D1');
INSERT INTO event_hash VALUES (159,X'D933C877366370F11466878B0A005CD8BA20F2CF1C9518A876DDDB34F06CBB31');
INSERT INTO event_hash VALUES (160,X'EB1E58BCB8FC35E7604380C54B3ECDBFD917006E453B5563241352996E832657');
INSERT INTO event_hash VALUES (161,X'E8843E6A7173B19A4AE3522F7FBB66BC8B47CDB92F729B8B6E17321278CDD790');
INSERT INTO event_hash VALUES (162,X'A6167048CBA4374190BCCCC4AFAAF5E6D53754D3627A1C676454AA4087D7E9D2');
INSERT INTO event_hash VALUES (163,X'E009B552F435A5E8478294DBACF710DFB3CE356D7CDBE5C7A493E8EB68A21163');
INSERT INTO event_hash VALUES (164,X'82EC23F52E0449D8672481EAED8FC350099C5F44C7274382CD82C43AEA671A60');
INSERT INTO event_hash VALUES (165,X'D1C84A2F9B500F34160568506C1ACB11E6714AC0EF5A41BD44F2B32915863310');
INSERT INTO event_hash VALUES (166,X'6BD17617A5A9CFF7B6775467F14C28120B1A7B70BD9863D4368A7644514D1F2D');
INSERT INTO event_hash VALUES (167,X'29D63851ABA69A0DFE76474870C4E8EAC1C987EBE640472DB066ADAEF88329F7');
INSERT INTO event_hash VALUES (168,X'822FEDCA9043C9267008FD8307EE20B3D5E18C4C84E790B0C5AA015C4D02B44D');
INSERT INTO event_hash VALUES (169,X'5238EE69D3A8B8E4A44B3CA6BDDF4AF22861C80A7E10A702B56D44185800BD33');
INSERT INTO event_hash VALUES (170,X'B35E71B95DDBCC36661E0766170806C7D48D2BE01A0E5093D42A33E5C65BEE44');
INSERT INTO event_hash VALUES (171,X'92646B2AEA84D70AFF2E621AC6EB17FF4D6D537E76B6501C0206AE1CB0452BA5');
INSERT INTO event_hash VALUES (172,X'597176A542B4F8A4097DFC4F47D69A7D65CD0FE795372B8BF0CA845E39ED8041');
INSERT INTO event_hash VALUES (173,X'FD4D0B0B5D8C7D950D46507AD3518270B96A750BB3970A56554B37DD1C5B5CD4');
INSERT INTO event_hash VALUES (174,X'7270469E1BEA788031098D7E039CEB1EA97DA58B7CB92608C360A67F7F7E5A30');
INSERT INTO event_hash VALUES (175,X'982F41DC5D3A1FF13EB6FFD79139070EC2605DD152263C2EBB89AB714861EFF3');
INSERT INTO event_hash VALUES (176,X'5B3AFE01B46597A51B595414BE4F0F6BB4134B92EA203522518ABA0416273521');
INSERT INTO event_hash VALUES (177,X'DAB80E14076005E55B2A9EC06BBCBFF0D7AEC00DC19773147D7EC584E358B159');
INSERT INTO event_hash VALUES (178,X'6CECAD20613DBC925B31C3A7AC184193E1C9837FEA6CEE971C7D43E763E719E3');
INSERT INTO event_hash VALUES (179,X'3A24046FFCBFC2BF875024BBE5BF02E8E98B3A358ED73296488B186EFB5B8FCA');
INSERT INTO event_hash VALUES (180,X'726FE924E5ABFA371280F9FF535E2AE676EC11BA0ACEE583F81E6813EC1806D0');
INSERT INTO event_hash VALUES (181,X'9745BF451D216424F52C1B2D47FE8AA48E037B0CD3F878EEEE37D94F28755755');
INSERT INTO event_hash VALUES (182,X'CD988090AFD54221AE87D2032F17AEBDCFBF4429B91ED4BE68195BBD61F104E6');
INSERT INTO event_hash VALUES (183,X'9F0DC6DD51E0AE708AEBA1FCB4E0205CA8C61923BC49F53B9DDBA0D914E64E37');
INSERT INTO event_hash VALUES (184,X'36C15738CA40B9E7C8DDF3DE15CA91D91795E20493D214A6F37C1B89020AB104');
INSERT INTO event_hash VALUES (185,X'BD3575E7AE4B574BCF48C3CD7BC90A872E7A725D4EA7C107832C418E6DC3BB75');
INSERT INTO event_hash VALUES (186,X'8C0989FE28F2D28FEBE76793BAB20CCBA2960618B1FC6C99CFA175B8D04DB05F');
INSERT INTO event_hash VALUES (187,X'C381C687402D070DD06E8DD0B66EB9DCEAD64984B30E0BCAD88CBC50178F5A42');
INSERT INTO event_hash VALUES (188,X'D78001DF05FB349A77E9EC55EE68FDADFB0AB59C445F2661FFB795BC66D89DA4');
INSERT INTO event_hash VALUES (189,X'EAA1CAB3D4E9EA60CC803807858AD1A37EC3BF9BE95BF5D4034969115B8CE60D');
INSERT INTO event_hash VALUES (190,X'DED6404A5C4577795DF67CEBCA1B9ACABA05DDA430820C7CC7EC7EB0F3C66F1D');
INSERT INTO event_hash VALUES (191,X'1C0D4D8ACAB29711BCF0F491CFDD329CBDB7A19EFA42C182070FD732633231B1');
INSERT INTO event_hash VALUES (192,X'BD08BF08F3554F6819BA682D1D0852D359E594EC8B9FFA5473799EC740398435');
INSERT INTO event_hash VALUES (193,X'2B52FEEB8D02693121374C24C44B014BD8E699F7D63324E9E89E5E6D9217D57D');
INSERT INTO event_hash VALUES (194,X'0DC926A69683C00C25AA686B048DACCCBDCC944F526C8BC0C9AED5F983B19386');
INSERT INTO event_hash VALUES (195,X'35BF45B8E669ED4EBF7ABDA61C18B0443A94E7141032ECE41C2883BFB1952518');
INSERT INTO event_hash VALUES (196,X'06CC8392FB0AA58AFFB8583829229BD785245301BC891ACB0F577EE395F95E5B');
INSERT INTO event_hash VALUES (197,X'37C4654C5C5160589A6A9C5662CC1194025C4F40A95C1E5C67555420D18D4DFD');
INSERT INTO event_hash VALUES (198,X'1BC27CD5A16605DB0216B2D2F60161BD45FD800AED5AB82DC45A932C243E017B');
INSERT INTO event_hash VALUES (199,X'E3E1A7F2A8EF787A78FDBC8D6AAAC4855B62A0A4BD3E89B7B6B4C741CCC80A11');
INSERT INTO event_hash VALUES (200,X'A0C4F190D293CFB965C60A4823080FEDC2BE51DA6E9C2FE1E7402EF9F6F12177');
INSERT INTO event_hash VALUES (201,X'BFE75274C0D03BA8FB5AA8052D9E4A05913EFEBB263C7F19E73D150D5C5BE03C');
INSERT INTO event_hash VALUES (202,X'2E7C0B4061E2B9E20A75D2ADB1F1C92F546E55EB894149BA373AB0F310A583AA');
INSERT INTO event_hash VALUES (203,X'4BCDB9153B7AE7A015E237099BABCBE653062CCB7A79F2FDCE47E364BA5ECB92');
INSERT INTO event_hash VALUES (204,X'8661AE6A3767BE74DD70C0E75370415C0B59C4D3961A117AC0392392CB9DE20A');
INSERT INTO event_hash VALUES (205,X'FDEFE6025D75D73396FBD451D4B6416B41AD605B16CE8678F61DB0475A82BBD9');
INSERT INTO event_hash VALUES (206,X'B7BCD151B85C099AE280D97D6739BFAF137FED42A69941DA1B6E9D2573E2A5F8');
INSERT INTO event_hash VALUES (207,X'FE570ECF3CC88EF54196B030FFD8D8E3096FE6836F83C03D1CDBB4665440157D');
INSERT INTO event_hash VALUES (208,X'786306610E264E5A36FD5725F26977A6003D7480CDA690A70E535C1E99086434');
INSERT INTO event_hash VALUES (209,X'9CA4FC19D5A99B54D8880AED8C2DE44F5340EB5D4068333893EEFAF07CE4594A');
INSERT INTO event_hash VALUES (210,X'FEBA7C2C457B1CE607EB8FD137E8DE1AC842E938B8D5F7E8620EAEADAE1EFC50');
INSERT INTO event_hash VALUES (211,X'4B9319C40C9893E4EB86F49466BDD76069472A6AC4552C55DD09CD37E290AC24');
INSERT INTO event_hash VALUES (212,X'218E0FFA345BC41366322D97D9C3973753E7F8F972BC21883B52F0A17D153488');
INSERT INTO event_hash VALUES (213,X'37B1FC231938B078B7DF94728F06EB250DBBEDCFD245CDF47FB2FAD5BDE058C6');
INSERT INTO event_hash VALUES (214,X'4BE73434D641D4DA8F5327BBBEA62251A96F2DDD8656BDD2C4138B0F04F0C9E2');
INSERT INTO event_hash VALUES (215,X'2F03A3FC594DA393BBFC7A0185E18B9D14FB9ECDEA9D6AC8FB567330FC6781F9');
INSERT INTO event_hash VALUES (216,X'3E055B0148913455B1BB7AFA092CD93E1B2766F40F7B655A9E1DDE0A6442997C');
INSERT INTO event_hash VALUES (217,X'564D11F99DF6515FB0B36535D7177DA086FF139154029E7E806B546B2B16EAB4');
INSERT INTO event_hash VALUES (218,X'1878F6D046244E35878064C677993315CBDA6AD7158F9D9044A3553BED5240B3');
INSERT INTO event_hash VALUES (219,X'160B4F1C3EAC176D6C8B487F0A813658A945E9A97F16EF02934AC3DCEDDC41B1');
INSERT INTO event_hash VALUES (220,X'77222BEA0634358AEB0E6A52FF8527B7C1F846951526721AC60F3885C6DCFE23');
INSERT INTO event_hash VALUES (221,X'B88D99AFBCCDE8780DAA7D90AFD0823B173A1AEEFBEBD9B3201E8549C76AEF97');
INSERT INTO event_hash VALUES (222,X'8EAFDCA775963ADC65E0FDC3BB172B0B40305EBA870FF5A6EE84E0CB506BF88E');
INSERT INTO event_hash VALUES (223,X'5DFE6BDDA910EDC4E533E3687820713D1F04E74B33204D84E0A30447DE22BBCE');
INSERT INTO event_hash VALUES (224,X'05F6C49E5D43C3CF8938F2412497FB2F20424E26804899623246E2C03644BE42');
INSERT INTO event_hash VALUES (225,X'E02D7CE8E6C3C6272283EF5ED59B86D0966A36106DADAE802C8A6DE24223EF31');
INSERT INTO event_hash VALUES (226,X'C93C68CEEF751DFB9B9D8F569DA8550B20A5DEE6F0BC52AF4D7EB102C90FFE9F');
INSERT INTO event_hash VALUES (227,X'A36AD3F9A4F336C1DC3E86AA2C923E9A60DBFEC953C5DD8D717FE72E6F29378E');
INSERT INTO event_hash VALUES (228,X'AF7548387A2534781DC4374FF1500F5DEC356A7A0F0142FB81E68FF026521562');
INSERT INTO event_hash VALUES (229,X'BAC47147FA6E80616F7936C1970DDEFC364D880BEF482B241638476A0431D7A9');
INSERT INTO event_hash VALUES (230,X'F1CE688C5A6ACA3147EBA1050A2DE1AB50C6E7FFE072E3237941147B83FE3B53');
INSERT INTO event_hash VALUES (231,X'E58CFF3564A0C6441123349A4F31C1A0E79A0CB7F8FB28C70E41D23AC11AC289');
INSERT INTO event_hash VALUES (232,X'6B2E999D119FF4D006F01A97C9EE3F972680FE0DBC35F2A8CEDEBAAAAC1C9FBD');
INSERT INTO event_hash VALUES (233,X'A30C10B04133B7FE22B70FACABFA27A79DBD5AD3035A72A58745C16E5468524D');
INSERT INTO event_hash VALUES (234,X'D6F0D1BA25A69CC69D539FBA42A3012F224A5424EBF80652A98372BF63D2C441');
INSERT INTO event_hash VALUES (235,X'F896F77629534EC625B9FA45F6F79A34186E8AC4CA7B4B895DAB562D44CCCE41');
INSERT INTO event_hash VALUES (236,X'643466F475012AE7346E626D68510714D2B7AAE1211585901D09EB2001CC452B');
INSERT INTO event_hash VALUES (237,X'AF617C895D46A7C66522911C16B79FAF72311301F9303DDAEBDD91DA56890768');
INSERT INTO event_hash VALUES (238,X'FB5CA4258111155130FE20B4685788EDB894C90887F7CAB34DC750F00E494D18');
INSERT INTO event_hash VALUES (239,X'3BFC7018F28AE555483E8D7DAC90213F67209C19B36F2813CCB49818ED643A2F');
INSERT INTO event_hash VALUES (240,X'5EA2FF4FDBA3385746813905404D4A1A1B4DF1464174A0564049DB7D65A59766');
INSERT INTO event_hash VALUES (241,X'5FAAE9FF162EA5927B0FE0A94E50FC24A73CF994973998FF70616CC9F6590EB8');
INSERT INTO event_hash VALUES (242,X'57D67A18F17F05BD23FEB1777B66E56EA824E5E17C2FCEB87BD0CBBF5C36DCE0');
INSERT INTO event_hash VALUES (243,X'FC5B583EAC8E36E23F35FB1E2ADC90E0058E89E374185C54B4A270B73B7A4D61');
INSERT INTO event_hash VALUES (244,X'36465B9AA1D503CFAC1F805730630FA723C14DD4E627D5EDD1688C5A64755949');
INSERT INTO event_hash VALUES (245,X'8D34D037F8D0EABF99D6B868FD052B05F50599A23C204F032EC9694A7536D48A');
INSERT INTO event_hash VALUES (246,X'75A1CDDED7F40391207F41D2FCCC596F5FC1161C6A8FC5F2954D172CD1668152');
INSERT INTO event_hash VALUES (247,X'8F343574555D063943031A2BA90A4DD37BDAB57C2D70B45A39F452F2B17CAED8');
INSERT INTO event_hash VALUES (248,X'92E2DD616E6E7C1212DF15BCF1676AAEA784B96A8DBAD7FA2DF0B3B85C72E663');
INSERT INTO event_hash VALUES (249,X'7C51F14D8C301141B1739413A516CEA51A21EB54AA7E7D8D6550212831C28856');
INSERT INTO event_hash VALUES (250,X'5DCC4C805A41985AFB068CC368EAA840361E9437776C79BFDA99EA5A32A92742');
INSERT INTO event_hash VALUES (251,X'262509AB201FDA5643860CD133E0EE766DC390F74D321B8BCB8D698E3B1FCDC4');
INSERT INTO event_hash VALUES (252,X'38ECC2F585A7A7667D9D49C529FE3D0F4CC4500BA27DAC59955ACC43C37BA4CB');
INSERT INTO event_hash VALUES (253,X'25A79804841B5FD9B5E4ADEC93542B23F6865866E88085947F2AD7EDB5D90328');
INSERT INTO event_hash VALUES (254,X'0B1872669E0979B5AF44BBBB39C71EF199E615F70AFC5739BD81623A78999A38');
INSERT INTO event_hash VALUES (255,X'1421F629B56C7967FDD7DC601B74A6072D2820D1B0C8D23A93DE1DE0C89CA92C');
INSERT INTO event_hash VALUES (256,X'9CFBE80F048E1998ABAF52B0A67C35920E9754FA26179AEB754A7352AA177C34');
INSERT INTO event_hash VALUES (257,X'C21B8CBF8EC9798B97656705B27A04B9C1E89728FC255A363A88F32617A225FB');
INSERT INTO event_hash VALUES (258,X'AC939BD45FF3CCE0194C99D48632AF9EA7FEC7C652F196080468A1CAB3FF884E');
INSERT INTO event_hash VALUES (259,X'E31265BC6A2B2F1458DC7B001D8AEA0ABB4D841D4C215C68121A0B0EB2C2CAB8');
INSERT INTO event_hash VALUES (260,X'D045D03CF4913091143A23ED1C4EBF107C46297AEE96DE8209EDA5B34F38DFBE');
INSERT INTO event_hash VALUES (261,X'E0A4D370F5AF8B76B3256718D999CBA87055624D053D831876EE848C302FAE96');
INSERT INTO event_hash VALUES (262,X'402E5FE06E58354D411E3A2DA4D9A30B5DA93E066C68E7FB77ED717191B15E9C');
INSERT INTO event_hash VALUES (263,X'EEED5BD780FF86C949394B122592D62BEF302502A0A0AFEADE08086C513ABD2C');
INSERT INTO event_hash VALUES (264,X'EC058F4E000F0A59184DFCDB4C88DFA9137D22207200ED8F2597DD8789FB4BA6');
INSERT INTO event_hash VALUES (265,X'3F4CA570EA20203AA24B10DEEEDCBD10C1A7B143796C6170B75BDB83014B9CF0');
INSERT INTO event_hash VALUES (266,X'3AE4FD797418F63EEF0D460B84C6517A16FAC62BEE9060606C683C2381F341B9');
INSERT INTO event_hash VALUES (267,X'82490E772AECC3B3AD7909439C7C0B2C09511105D0EA38CD976C05514ECDA07B');
INSERT INTO event_hash VALUES (268,X'6ABBB9BA0B1BA037EA166BE3272E9A778BA3716D18BAD7A6513CA6A68F2D7807');
INSERT INTO event_hash VALUES (269,X'1DF402BBDA2590FD72E37A4A3E4185B3AC9E23D6C12C72C218315119FE7B4876');
INSERT INTO event_hash VALUES (270,X'BB5A5B3DA4E8A26489A0050BBD6099D3DF21D1800620E306566EC7FC26DED985');
INSERT INTO event_hash VALUES (271,X'613E00308D631EE90EE7EA18AA2BBCDEB8DC42BFE2BFDE00BB53BFBAFA369082');
INSERT INTO event_hash VALUES (272,X'3239B42AA224A0E0341F669938A013D97EE878EA564EA62E7FB508588AEF8392');
INSERT INTO event_hash VALUES (273,X'5877B28758BB92E82461924557229A5EACF1E4B47E1A2A017075FEDC8AC6A3A4');
INSERT INTO event_hash VALUES (274,X'120718DDA04D2D1598F8C891B74900F16DFDD1C3C121BDEA00198E844645E0BA');
INSERT INTO request VALUES (1,1869282241165478355,'request-1',1795395600006,'procedures.import',X'4EF7093F1A2319765ED963031C401F49A86C7F32618C618351482C22463A5F0A','{"changed":3,"procedures":3}');
INSERT INTO request VALUES (2,8054183692118140505,'request-2',1795395600008,'day.open',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-23","state":"open"}');
INSERT INTO request VALUES (3,7682006302831556336,'request-3',1795395600012,'officer.add',X'87C000DEA46F2E72E2CCE2869A2FE50C69FE753B5735BB31272F3C5B60FE2F39','{"name":"Cán bộ tăng cường","officer":"extra","pin_set":false,"role":"officer"}');
INSERT INTO request VALUES (4,5252003895360974675,'request-4',1795395600015,'officer.set_pin',X'04FE137608D40026A15AB7CCB7BD7DEBC274F485588DD50836463F2709069683','{"officer":"q2","pin_set":true}');
INSERT INTO request VALUES (5,4742199033689217204,'request-5',1795395600018,'desk.sign_in',X'0DF9D8506E48791F6F12D791407EFCE125C918117528533839155285ED7679BB','{"desk":"2","officer":"q2","state":"open","ticket":null}');
INSERT INTO request VALUES (6,-4321314432255400506,'request-6',1795395600022,'officer.set_pin',X'81FD80569385611319D5056433508305BB757C3D4169605CE55122990A9AD735','{"officer":"q5","pin_set":true}');
INSERT INTO request VALUES (7,-6270147638397464449,'request-7',1795395600025,'desk.sign_in',X'EA39939D1EA36631B9E780B301814835527798B06B260E5EF2F23217E7BC78FB','{"desk":"5","officer":"q5","state":"open","ticket":null}');
INSERT INTO request VALUES (8,-4951797207889122863,'request-8',1795395600037,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"id":1,"issued_at":1795395600037,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500037,"service":"ho-tich","slips":1,"state":"waiting","token":"A8F5CV5ZPM"}');
INSERT INTO request VALUES (9,-2139011359348498459,'request-9',1795395600042,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795396500042,"service":"ho-tich","slips":1,"state":"waiting","token":"QGBHUWPSN5"}');
INSERT INTO request VALUES (10,4177551449546743966,'request-10',1795395600046,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795397100000},"id":3,"issued_at":1795395600046,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795396500046,"service":"ho-tich","slips":1,"state":"waiting","token":"D6CS2WKBST"}');
INSERT INTO request VALUES (11,1652049992950685928,'request-11',1795395600050,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795397100000},"id":4,"issued_at":1795395600050,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795396500050,"service":"ho-tich","slips":1,"state":"waiting","token":"2JXDVKMNCF"}');
INSERT INTO request VALUES (12,-4593982774859474842,'request-12',1795395600054,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":4,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396200000,"to":1795397700000},"id":5,"issued_at":1795395600054,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795396500054,"service":"ho-tich","slips":1,"state":"waiting","token":"AXY9TJ9D2N"}');
INSERT INTO request VALUES (13,-740478219046504072,'request-13',1795395600058,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":5,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396200000,"to":1795397700000},"id":6,"issued_at":1795395600058,"number":"A006","outcome":null,"priority_class":null,"promised_at":1795396500058,"service":"ho-tich","slips":1,"state":"waiting","token":"6DHQZZ24DR"}');
INSERT INTO request VALUES (14,8255437367052615937,'request-14',1795395600062,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":6,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"id":7,"issued_at":1795395600062,"number":"A007","outcome":null,"priority_class":null,"promised_at":1795396500062,"service":"ho-tich","slips":1,"state":"waiting","token":"MHZQC4V8NE"}');
INSERT INTO request VALUES (15,-5298160028904798340,'request-15',1795395600066,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":7,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"id":8,"issued_at":1795395600066,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795396500066,"service":"ho-tich","slips":1,"state":"waiting","token":"94YFHK7MRB"}');
INSERT INTO request VALUES (16,-906230218763179297,'request-16',1795395600068,'ticket.prioritise',X'F21A666E9FC1D34F76B4ED51A321C5963D120623EBECF109F8AB7445D6F0C28F','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"waiting","token":"QGBHUWPSN5"}');
INSERT INTO request VALUES (17,-2890339085435980283,'request-17',1795395600070,'ticket.change_service',X'A6A2A1EF90CA44C96AFA5997E2C2A7F7087FBF40E1068F0D64245B3DBD389568','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795397100000},"id":3,"issued_at":1795395600046,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795396500046,"service":"chung-thuc","slips":1,"state":"waiting","token":"D6CS2WKBST"}');
INSERT INTO request VALUES (18,-6437717581894635161,'request-18',1795395600072,'ticket.reprint',X'C14F50C4369E39851130097442239A77D5CC47D48FA80B2EEA09121C1A7E6B72','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795397100000},"id":4,"issued_at":1795395600050,"job":9,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795396500050,"service":"ho-tich","slips":2,"state":"waiting","token":"2JXDVKMNCF"}');
INSERT INTO request VALUES (19,5841262195888486283,'request-19',1795395600075,'ticket.cancel',X'58E89FA7BFC2F1915EA946CDAF525FFC753BF58629B9E877AC09263DA0C4C1AB','{"ahead":0,"calls":0,"desk":null,"end_reason":"asked","estimate":{"from":1795396200000,"to":1795397700000},"id":5,"issued_at":1795395600054,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795396500054,"service":"ho-tich","slips":1,"state":"cancelled","token":"AXY9TJ9D2N"}');
INSERT INTO request VALUES (20,8348408890171239984,'request-20',1795395600078,'hall.hold',X'F2A4993F12001C7299B16BAD310BB02586A89B8A0CDA959A874D34BBC0CF63F3','{"date":"2026-11-23","held":true,"reason":"Mất điện","until":null}');
INSERT INTO request VALUES (21,-6430559325350815647,'request-21',1795395600080,'hall.resume',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-23","held":false,"reason":null,"until":null}');
INSERT INTO request VALUES (22,-2705015801583443124,'request-22',1795395600082,'desk.next',X'54BB8072F72C775E036415087DFB3F2E56DF2CAA637FD67EBB3A4C83DE6823CE','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"finished":null,"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"called","token":"QGBHUWPSN5"}');
INSERT INTO request VALUES (23,5508216287170660796,'request-23',1795395600084,'desk.undo',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"waiting","token":"QGBHUWPSN5"}');
INSERT INTO request VALUES (24,-2872647625304468975,'request-24',1795395600086,'desk.next',X'54BB8072F72C775E036415087DFB3F2E56DF2CAA637FD67EBB3A4C83DE6823CE','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"finished":null,"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"called","token":"QGBHUWPSN5"}');
INSERT INTO request VALUES (25,-8454197426819704649,'request-25',1795395600088,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"called","token":"QGBHUWPSN5"}');
INSERT INTO request VALUES (26,-2490693604579410415,'request-26',1795395661090,'desk.absent',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"absent","token":"QGBHUWPSN5"}');
INSERT INTO request VALUES (27,1009146718449097980,'request-27',1795395661092,'desk.next',X'54BB8072F72C775E036415087DFB3F2E56DF2CAA637FD67EBB3A4C83DE6823CE','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"finished":null,"id":1,"issued_at":1795395600037,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500037,"service":"ho-tich","slips":1,"state":"called","token":"A8F5CV5ZPM"}');
INSERT INTO request VALUES (28,1875989302889256558,'request-28',1795395661094,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"id":1,"issued_at":1795395600037,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500037,"service":"ho-tich","slips":1,"state":"serving","token":"A8F5CV5ZPM"}');
INSERT INTO request VALUES (29,-2342338543065259889,'request-29',1795395661096,'desk.park',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"id":1,"issued_at":1795395600037,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500037,"service":"ho-tich","slips":1,"state":"parked","token":"A8F5CV5ZPM"}');
INSERT INTO request VALUES (30,-7120799736632280875,'request-30',1795395661098,'ticket.return',X'BEB5D29B98920A886E7AECBADDC50ED0068D8789256EE877D778D699AB954BF7','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"waiting","token":"QGBHUWPSN5"}');
INSERT INTO request VALUES (31,-5832402821651898527,'request-31',1795395661100,'ticket.return',X'C1A2E46BF035DB80A8B7A65ABCDA5A40A4C70766DD81D7E1099039173C1DC997','{"ahead":1,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"id":1,"issued_at":1795395600037,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500037,"service":"ho-tich","slips":1,"state":"waiting","token":"A8F5CV5ZPM"}');
INSERT INTO request VALUES (32,8475524827249986756,'request-32',1795395661102,'desk.next',X'52CE1C7CFB393E21CD32D46C6A313C68C0D8072400CD0E53EFB35FEAC0998BDD','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"finished":null,"id":8,"issued_at":1795395600066,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795396500066,"service":"ho-tich","slips":1,"state":"called","token":"94YFHK7MRB"}');
INSERT INTO request VALUES (33,-255637625612966112,'request-33',1795395661104,'desk.finish',X'10FD911C8D98AB3B41516A365969D2AC130CF8F0A465A5EDF54E90BF90C66870','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"id":8,"issued_at":1795395600066,"number":"A008","outcome":"accepted","priority_class":null,"promised_at":1795396500066,"service":"ho-tich","slips":1,"state":"done","token":"94YFHK7MRB"}');
INSERT INTO request VALUES (34,-4398608872523439151,'request-34',1795395661107,'desk.next',X'54BB8072F72C775E036415087DFB3F2E56DF2CAA637FD67EBB3A4C83DE6823CE','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"finished":null,"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"called","token":"QGBHUWPSN5"}');
INSERT INTO request VALUES (35,-465478667522453596,'request-35',1795395661109,'desk.transfer',X'CA9505239E370C44C5B7EA9DED1515DE733954EA604538C7DEA844581D23B8AE','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"waiting","token":"QGBHUWPSN5"}');
INSERT INTO request VALUES (36,-8681397038787340260,'request-36',1795395661111,'desk.serve_now',X'FC2D61DB69FE6E1841980D56EE55CE913BBB90B778FB5A35E2B61A08584FED79','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":null,"id":9,"issued_at":1795395661111,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795396561111,"service":"y-te","slips":0,"state":"serving","token":"G5W85K9UP3"}');
INSERT INTO request VALUES (37,2899925037483420305,'request-37',1795395661115,'desk.finish',X'73B2302CCD844884768CA9624D2DE8F5C965B86E52A5ED0B2EACAC481F480CFB','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":null,"id":9,"issued_at":1795395661111,"number":"A009","outcome":"advice","priority_class":null,"promised_at":1795396561111,"service":"y-te","slips":0,"state":"done","token":"G5W85K9UP3"}');
INSERT INTO request VALUES (38,5961434540741799810,'request-38',1795395661117,'desk.pause',X'280B2DF49DD78CDF589306FAC6CBE4E9FF40145F1AEB2A86BF7ED0F1178454AB','{"desk":"2","officer":"q2","state":"paused","ticket":null}');
INSERT INTO request VALUES (39,-445963691155575298,'request-39',1795395661119,'desk.open',X'60042527B0909BA5841911D5DD1E36ABD485C33318F7EA88E6922493AE0EA339','{"desk":"2","officer":"q2","state":"open","ticket":null}');
INSERT INTO request VALUES (40,2650064890124865257,'request-40',1795395661121,'desk.close',X'60042527B0909BA5841911D5DD1E36ABD485C33318F7EA88E6922493AE0EA339','{"desk":"2","officer":null,"state":"closed","ticket":null}');
INSERT INTO request VALUES (41,7946657001821953961,'request-41',1795395661124,'help.call',X'940843CA027759A35DFBEFF89BE0260FB026A9EDB84ADD8C20F8446DF8C34CF7','{"called":true,"terminal":"kiosk:k1"}');
INSERT INTO request VALUES (42,-3119746399924829480,'request-42',1795395661147,'centre.apply',X'9A854710A94005ED93828BB9E90B21612C0010464798E47F09790ED3361EC8DD','{"centre":"dan-hai","changed":true,"version":2}');
INSERT INTO request VALUES (43,-6484087662159114333,'request-43',1795396321182,'alert.acknowledge',X'E91D20CA8A08A6D574404D71D370E55686DF90CD6B4B1C78FAAAC80C12747E49','{"acknowledged":true,"alert":1}');
INSERT INTO request VALUES (44,3429224525752953923,'request-44',1795396321184,'clock.confirm',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"confirmed":true,"drift_ms":0}');
INSERT INTO request VALUES (45,4185000240474730050,'request-45',1795396321188,'audit.seal',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"hash":"c5a15d4b86f04b10e9ddfeae3c432a45c6b674e138861e3881864dc9012ee8da","made_at":1795396321188,"seq":72,"signed":true}');
INSERT INTO request VALUES (46,6975704314403734104,'request-46',1795396321191,'printer.test',X'547A5372DA6E02084F33E3507040B0AFF99975FA9F57B32C498084C77D186399','{"job":12,"kind":"test","printer":"p1"}');
INSERT INTO request VALUES (47,-1728582034631864094,'request-47',1795396321193,'printer.numbers',X'5EA29CA93091C33808E67298C049F00D9FB5E7C1EA3E08CDEEBEEC74D51F6D54','{"job":13,"kind":"numbers","printer":"p1"}');
INSERT INTO request VALUES (48,7793029869741113588,'request-48',1795396321195,'printer.seal',X'5EA29CA93091C33808E67298C049F00D9FB5E7C1EA3E08CDEEBEEC74D51F6D54','{"job":14,"kind":"seal","printer":"p1"}');
INSERT INTO request VALUES (49,617280000851610531,'request-49',1795396321198,'printer.report',X'C874174F716F864F99277799FE45F442CFBBCB10DBDC081349C4BAC833645AD7','{"job":15,"kind":"report","printer":"p1"}');
INSERT INTO request VALUES (50,-4821294319541583010,'request-50',1795396321200,'printer.roll_changed',X'5EA29CA93091C33808E67298C049F00D9FB5E7C1EA3E08CDEEBEEC74D51F6D54','{"changed_at":1795396321200,"printer":"p1","slips_left":645}');
INSERT INTO request VALUES (51,-7571432227609844758,'request-51',1795396321202,'printer.recover',X'5EA29CA93091C33808E67298C049F00D9FB5E7C1EA3E08CDEEBEEC74D51F6D54','{"asked":true,"printer":"p1"}');
INSERT INTO request VALUES (52,-490250170957219062,'request-52',1795396321204,'day.close',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-23","expired":8,"state":"closed","unrecorded":0}');
INSERT INTO request VALUES (53,-4372716136538209981,'ticket.issue:1795482741248:1',1795482741251,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482720000,"to":1795482900000},"id":12,"issued_at":1795482741251,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795483641251,"service":"chung-thuc","slips":1,"state":"waiting","token":"F8KC95LRS6"}');
INSERT INTO request VALUES (54,1821405483145379020,'ticket.issue:1795482761253:2',1795482761257,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482720000,"to":1795482900000},"id":13,"issued_at":1795482761257,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795483661257,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"KZ37D6HKTC"}');
INSERT INTO request VALUES (55,2083675411577390641,'ticket.issue:1795482781259:3',1795482781263,'ticket.issue',X'EA8DD63125CBC3AB81E0C0B76D47C90DE805F00FC58608900A0DBE989A3CFA69','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482780000,"to":1795484100000},"id":14,"issued_at":1795482781263,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795483681263,"service":"chinh-sach","slips":1,"state":"waiting","token":"NCAWCK9QSD"}');
INSERT INTO request VALUES (56,-2381912382779842717,'ticket.issue:1795482801265:4',1795482801269,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482780000,"to":1795483800000},"id":15,"issued_at":1795482801269,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795483701269,"service":"chung-thuc","slips":1,"state":"waiting","token":"J3AFAPAUK4"}');
INSERT INTO request VALUES (57,7859846734624246940,'ticket.issue:1795482821271:5',1795482821274,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795483200000,"to":1795484400000},"id":16,"issued_at":1795482821274,"number":"L002","outcome":null,"priority_class":null,"promised_at":1795483721274,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"DLCR4NSXKK"}');
INSERT INTO request VALUES (58,-5563452538597332218,'ticket.issue:1795482841276:6',1795482841279,'ticket.issue',X'EA8DD63125CBC3AB81E0C0B76D47C90DE805F00FC58608900A0DBE989A3CFA69','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482900000,"to":1795484100000},"id":17,"issued_at":1795482841279,"number":"U002","outcome":null,"priority_class":null,"promised_at":1795483741279,"service":"chinh-sach","slips":1,"state":"waiting","token":"RF4QU2LVRN"}');
INSERT INTO request VALUES (59,5532356657102367150,'ticket.issue:1795482861281:7',1795482861284,'ticket.issue',X'17FCC9326F91E2F8EA0BE6C7A27692F664929F8369885E164895F3094A773D8A','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482840000,"to":1795483800000},"id":18,"issued_at":1795482861284,"number":"H003","outcome":null,"priority_class":"priority","promised_at":1795483161284,"service":"chung-thuc","slips":1,"state":"waiting","token":"X968EKEGCC"}');
INSERT INTO request VALUES (60,-401202636671062523,'ticket.issue:1795482881286:8',1795482881289,'ticket.issue',X'15C843EFB92CE5981D539E64BF79C22887375F42E4FB98CCF0C6D23B211CFDB6','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482840000,"to":1795483200000},"id":19,"issued_at":1795482881289,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795483181289,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"NPSX6LLN9C"}');
INSERT INTO request VALUES (61,-5994188631868247764,'ticket.issue:1795482901291:9',1795482901294,'ticket.issue',X'5E0950DC2A5DC886A66C6FBB75D6E00E8B953D7FE21296782D3B419EB10FB95B','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482900000,"to":1795484100000},"id":20,"issued_at":1795482901294,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795483201294,"service":"chinh-sach","slips":1,"state":"waiting","token":"D6Y85AE7D5"}');
INSERT INTO request VALUES (62,-4238075429162267507,'ticket.issue:1795482921296:10',1795482921299,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795483200000,"to":1795485000000},"id":21,"issued_at":1795482921299,"number":"H004","outcome":null,"priority_class":null,"promised_at":1795483821299,"service":"chung-thuc","slips":1,"state":"waiting","token":"SFT8P7QP4F"}');
INSERT INTO request VALUES (63,5497732186018077228,'ticket.issue:1795482941301:11',1795482941304,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795484700000,"to":1795486800000},"id":22,"issued_at":1795482941304,"number":"L004","outcome":null,"priority_class":null,"promised_at":1795483841304,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"W83WSECB5P"}');
INSERT INTO request VALUES (64,-9127109729082020546,'ticket.issue:1795482961306:12',1795482961309,'ticket.issue',X'EA8DD63125CBC3AB81E0C0B76D47C90DE805F00FC58608900A0DBE989A3CFA69','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795484100000,"to":1795486200000},"id":23,"issued_at":1795482961309,"number":"U004","outcome":null,"priority_class":null,"promised_at":1795483861309,"service":"chinh-sach","slips":1,"state":"waiting","token":"JEEDBDKR69"}');
INSERT INTO request VALUES (65,-320538808114593961,'desk.next:1795482981359:13',1795482981360,'desk.next',X'5089C8D9BCFDD62AD49A7866B26BD1D99476683A68E2F46EAD76293414504121','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795482840000,"to":1795483800000},"finished":null,"id":18,"issued_at":1795482861284,"number":"H003","outcome":null,"priority_class":"priority","promised_at":1795483161284,"service":"chung-thuc","slips":1,"state":"called","token":"X968EKEGCC"}');
INSERT INTO request VALUES (66,96313241103880224,'desk.next:1795483001362:14',1795483001363,'desk.next',X'684FE6B411403C918DFF37CB9A5992B38AC098DCE5DD09DDCD953CAD74B69EDA','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795482720000,"to":1795482900000},"finished":"H003","id":12,"issued_at":1795482741251,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795483641251,"service":"chung-thuc","slips":1,"state":"called","token":"F8KC95LRS6"}');
INSERT INTO request VALUES (67,8113255311915130778,'desk.next:1795483021366:15',1795483021367,'desk.next',X'684FE6B411403C918DFF37CB9A5992B38AC098DCE5DD09DDCD953CAD74B69EDA','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795482780000,"to":1795483800000},"finished":"H001","id":15,"issued_at":1795482801269,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795483701269,"service":"chung-thuc","slips":1,"state":"called","token":"J3AFAPAUK4"}');
INSERT INTO request VALUES (68,7477245327306488735,'desk.next:1795483041370:16',1795483041371,'desk.next',X'E92462906324973617A74C4013FAB7A524E5E3299AD584BABF548A4FCAD61641','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795482840000,"to":1795483200000},"finished":null,"id":19,"issued_at":1795482881289,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795483181289,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"NPSX6LLN9C"}');
INSERT INTO request VALUES (69,8655042200283390198,'desk.start:1795483061373:17',1795483061374,'desk.start',X'117E85CDEF0EEA705C88E64868929A5C7006E72524E39A2FEFB7F3584FB1B397','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795482840000,"to":1795483200000},"id":19,"issued_at":1795482881289,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795483181289,"service":"dang-ky-dat-dai","slips":1,"state":"serving","token":"NPSX6LLN9C"}');
INSERT INTO request VALUES (70,2512654991452209796,'desk.finish:1795483501376:18',1795483501377,'desk.finish',X'05CFBB0FB8C1CDE006FDDC89309BEB812F866D7F7EDF67692926333A1F90A623','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795482840000,"to":1795483200000},"id":19,"issued_at":1795482881289,"number":"L003","outcome":"supplement","priority_class":"priority","promised_at":1795483181289,"service":"dang-ky-dat-dai","slips":1,"state":"done","token":"NPSX6LLN9C"}');
INSERT INTO request VALUES (71,-2431872433009220313,'desk.next:1795483521379:19',1795483521380,'desk.next',X'E92462906324973617A74C4013FAB7A524E5E3299AD584BABF548A4FCAD61641','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795482720000,"to":1795482900000},"finished":null,"id":13,"issued_at":1795482761257,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795483661257,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"KZ37D6HKTC"}');
INSERT INTO request VALUES (72,-4323997441181973125,'desk.start:1795483541382:20',1795483541383,'desk.start',X'117E85CDEF0EEA705C88E64868929A5C7006E72524E39A2FEFB7F3584FB1B397','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795482720000,"to":1795482900000},"id":13,"issued_at":1795482761257,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795483661257,"service":"dang-ky-dat-dai","slips":1,"state":"serving","token":"KZ37D6HKTC"}');
INSERT INTO request VALUES (73,-3965566528164052675,'desk.finish:1795483981385:21',1795483981386,'desk.finish',X'36E71E1D98DB0AE79BB162832DAC9649C29EAAE61A5133CC598B3A6A4803D428','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795482720000,"to":1795482900000},"id":13,"issued_at":1795482761257,"number":"L001","outcome":"refused","priority_class":null,"promised_at":1795483661257,"service":"dang-ky-dat-dai","slips":1,"state":"done","token":"KZ37D6HKTC"}');
INSERT INTO request VALUES (74,-7491154200677786675,'desk.next:1795484001388:22',1795484001389,'desk.next',X'BE85E0B0FD197F210A2B08B8E39607B26B6D8B6855ABAA916C0138E9C1FBAE02','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795482900000,"to":1795484100000},"finished":null,"id":20,"issued_at":1795482901294,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795483201294,"service":"chinh-sach","slips":1,"state":"called","token":"D6Y85AE7D5"}');
INSERT INTO request VALUES (75,7895187776447086379,'desk.recall:1795484021391:23',1795484021392,'desk.recall',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":2,"desk":"3","end_reason":null,"estimate":{"from":1795482900000,"to":1795484100000},"id":20,"issued_at":1795482901294,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795483201294,"service":"chinh-sach","slips":1,"state":"called","token":"D6Y85AE7D5"}');
INSERT INTO request VALUES (76,-4455820740621591546,'desk.recall:1795484041394:24',1795484041395,'desk.recall',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":3,"desk":"3","end_reason":null,"estimate":{"from":1795482900000,"to":1795484100000},"id":20,"issued_at":1795482901294,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795483201294,"service":"chinh-sach","slips":1,"state":"called","token":"D6Y85AE7D5"}');
INSERT INTO request VALUES (77,2927047540826304673,'desk.absent:1795484122397:25',1795484122398,'desk.absent',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795482900000,"to":1795484100000},"id":20,"issued_at":1795482901294,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795483201294,"service":"chinh-sach","slips":1,"state":"absent","token":"D6Y85AE7D5"}');
INSERT INTO request VALUES (78,6399417172741424482,'desk.next:1795484142400:26',1795484142401,'desk.next',X'BE85E0B0FD197F210A2B08B8E39607B26B6D8B6855ABAA916C0138E9C1FBAE02','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795482780000,"to":1795484100000},"finished":null,"id":14,"issued_at":1795482781263,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795483681263,"service":"chinh-sach","slips":1,"state":"called","token":"NCAWCK9QSD"}');
INSERT INTO request VALUES (79,7189847756477347677,'desk.start:1795484162403:27',1795484162404,'desk.start',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795482780000,"to":1795484100000},"id":14,"issued_at":1795482781263,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795483681263,"service":"chinh-sach","slips":1,"state":"serving","token":"NCAWCK9QSD"}');
INSERT INTO request VALUES (80,1634934309024286200,'desk.next:1795484182406:28',1795484182407,'desk.next',X'E92462906324973617A74C4013FAB7A524E5E3299AD584BABF548A4FCAD61641','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795483200000,"to":1795484400000},"finished":null,"id":16,"issued_at":1795482821274,"number":"L002","outcome":null,"priority_class":null,"promised_at":1795483721274,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"DLCR4NSXKK"}');
INSERT INTO request VALUES (81,-5550223504971758520,'day.close:1795484202416:29',1795484202417,'day.close',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-24","expired":7,"state":"closed","unrecorded":1}');
INSERT INTO request VALUES (82,-3886626498883676497,'ticket.issue:1795568242485:2',1795568242488,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568220000,"to":1795568400000},"id":24,"issued_at":1795568242488,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795569142488,"service":"ho-tich","slips":1,"state":"waiting","token":"7PUDJ9KPUX"}');
INSERT INTO request VALUES (83,-6119721454425484811,'ticket.issue:1795568262490:3',1795568262494,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568220000,"to":1795569000000},"id":25,"issued_at":1795568262494,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795569162494,"service":"ho-tich","slips":1,"state":"waiting","token":"VLDNH7VLFF"}');
INSERT INTO request VALUES (84,6584884138411729981,'ticket.issue:1795568282496:4',1795568282499,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568280000,"to":1795569300000},"id":26,"issued_at":1795568282499,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795569182499,"service":"ho-tich","slips":1,"state":"waiting","token":"TM5RPC5SXY"}');
INSERT INTO request VALUES (85,-2046937300777522424,'ticket.issue:1795568302501:5',1795568302504,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568400000,"to":1795569300000},"id":27,"issued_at":1795568302504,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795569202504,"service":"ho-tich","slips":1,"state":"waiting","token":"ULD3LJQCSH"}');
INSERT INTO request VALUES (86,-4696360490845118758,'ticket.issue:1795568322506:6',1795568322509,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":4,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569000000,"to":1795569900000},"id":28,"issued_at":1795568322509,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795569222509,"service":"ho-tich","slips":1,"state":"waiting","token":"CWAA8QH9ZF"}');
INSERT INTO request VALUES (87,-2096879301174061492,'ticket.issue:1795568342511:7',1795568342514,'ticket.issue',X'B30EBDC20C35955279BFECE05BCDE22DE48CF92A320251C2A3AEEA8F597E538A','{"ahead":5,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569000000,"to":1795569900000},"id":29,"issued_at":1795568342514,"number":"A006","outcome":null,"priority_class":null,"promised_at":1795569242514,"service":"ho-tich","slips":1,"state":"waiting","token":"8AE8GME2MV"}');
INSERT INTO request VALUES (88,-6270755551033964832,'ticket.issue:1795568362516:8',1795568362519,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":6,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"id":30,"issued_at":1795568362519,"number":"A007","outcome":null,"priority_class":null,"promised_at":1795569262519,"service":"ho-tich","slips":1,"state":"waiting","token":"HEMJAXE8J5"}');
INSERT INTO request VALUES (89,8218982927851236763,'ticket.issue:1795568382521:9',1795568382524,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":7,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569300000,"to":1795570500000},"id":31,"issued_at":1795568382524,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795569282524,"service":"ho-tich","slips":1,"state":"waiting","token":"4L53PXLQG3"}');
INSERT INTO request VALUES (90,2113219248294195054,'ticket.issue:1795568402526:10',1795568402529,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":8,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569900000,"to":1795571100000},"id":32,"issued_at":1795568402529,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795569302529,"service":"ho-tich","slips":1,"state":"waiting","token":"837E7N6ZRV"}');
INSERT INTO request VALUES (91,1548551906386957901,'ticket.issue:1795568422531:11',1795568422534,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568400000,"to":1795569300000},"id":33,"issued_at":1795568422534,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795569322534,"service":"chung-thuc","slips":1,"state":"waiting","token":"B6HCZDT3FJ"}');
INSERT INTO request VALUES (92,3377253231066744721,'ticket.issue:1795568442536:12',1795568442540,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568400000,"to":1795569300000},"id":34,"issued_at":1795568442540,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795569342540,"service":"chung-thuc","slips":1,"state":"waiting","token":"C8SWBFYNLV"}');
INSERT INTO request VALUES (93,7021583974605740697,'ticket.issue:1795568462542:13',1795568462545,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568460000,"to":1795568700000},"id":35,"issued_at":1795568462545,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795569362545,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"ZX4ABY8HJ2"}');
INSERT INTO request VALUES (94,-3911665711978576486,'ticket.issue:1795568482547:14',1795568482551,'ticket.issue',X'A7B1FF2BD551528A92DD14B5FE896CA324D30FB767D71AA63E79EA459756CFA5','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568460000,"to":1795569600000},"id":36,"issued_at":1795568482551,"number":"R001","outcome":null,"priority_class":null,"promised_at":1795569382551,"service":"xay-dung","slips":1,"state":"waiting","token":"ESSLARPAYH"}');
INSERT INTO request VALUES (95,2012715847333783354,'ticket.issue:1795568502553:15',1795568502557,'ticket.issue',X'8E2FB988A4AD6252C74B61BE2E33318EADED04AEDFF2AD15425F0810B8EC869C','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568460000,"to":1795569600000},"id":37,"issued_at":1795568502557,"number":"C001","outcome":null,"priority_class":null,"promised_at":1795569402557,"service":"viec-khac","slips":1,"state":"waiting","token":"KNV6SCE3XY"}');
INSERT INTO request VALUES (96,-7253189709583792758,'ticket.issue:1795568522559:16',1795568522563,'ticket.issue',X'D1CF167182A5687CF5A51BF54E9783849CB2CA01711546B1EF39869F5231F362','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568520000,"to":1795569300000},"id":38,"issued_at":1795568522563,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795568822563,"service":"ho-tich","slips":1,"state":"waiting","token":"BA6B3CZMA9"}');
INSERT INTO request VALUES (97,-1917976221778608416,'ticket.prioritise:1795568542576:17',1795568542577,'ticket.prioritise',X'85DADE1EEE9E75D8F24BFAFF975B5D0DA3C96C09089B301904EAC146D529D7BA','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"id":30,"issued_at":1795568362519,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568662519,"service":"ho-tich","slips":1,"state":"waiting","token":"HEMJAXE8J5"}');
INSERT INTO request VALUES (98,-5980219269905154745,'ticket.change_service:1795568562579:18',1795568562580,'ticket.change_service',X'C339F2260EF1990BFE8F7CE6492238161EED17041E251CA54D2DAA00355ECA60','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569300000,"to":1795570500000},"id":31,"issued_at":1795568382524,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795569282524,"service":"y-te","slips":1,"state":"waiting","token":"4L53PXLQG3"}');
INSERT INTO request VALUES (99,890191757859512301,'ticket.cancel:1795568582582:19',1795568582583,'ticket.cancel',X'F3949D6339ECF0289A41BE2768035F0DA3AD6D66F30134F195A972B33665C589','{"ahead":0,"calls":0,"desk":null,"end_reason":"asked","estimate":{"from":1795569900000,"to":1795571100000},"id":32,"issued_at":1795568402529,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795569302529,"service":"ho-tich","slips":1,"state":"cancelled","token":"837E7N6ZRV"}');
INSERT INTO request VALUES (100,-2256085634730805442,'ticket.reprint:1795568602586:20',1795568602587,'ticket.reprint',X'8FD53248A88894B0F9328C7CE9D6F278576953C9DF93F471E669BA30DFD90229','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568220000,"to":1795568400000},"id":24,"issued_at":1795568242488,"job":43,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795569142488,"service":"ho-tich","slips":2,"state":"waiting","token":"7PUDJ9KPUX"}');
INSERT INTO request VALUES (101,1281222385069064779,'desk.next:1795568622591:21',1795568622592,'desk.next',X'54BB8072F72C775E036415087DFB3F2E56DF2CAA637FD67EBB3A4C83DE6823CE','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"finished":null,"id":30,"issued_at":1795568362519,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568662519,"service":"ho-tich","slips":1,"state":"called","token":"HEMJAXE8J5"}');
INSERT INTO request VALUES (102,-5853036083347597482,'desk.recall:1795568642594:22',1795568642595,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"id":30,"issued_at":1795568362519,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568662519,"service":"ho-tich","slips":1,"state":"called","token":"HEMJAXE8J5"}');
INSERT INTO request VALUES (103,319961731620064151,'desk.recall:1795568662597:23',1795568662598,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"id":30,"issued_at":1795568362519,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568662519,"service":"ho-tich","slips":1,"state":"called","token":"HEMJAXE8J5"}');
INSERT INTO request VALUES (104,5146416304662739451,'desk.absent:1795568743600:24',1795568743601,'desk.absent',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"id":30,"issued_at":1795568362519,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568662519,"service":"ho-tich","slips":1,"state":"absent","token":"HEMJAXE8J5"}');
INSERT INTO request VALUES (105,-2218817403714771927,'desk.next:1795568763603:25',1795568763604,'desk.next',X'54BB8072F72C775E036415087DFB3F2E56DF2CAA637FD67EBB3A4C83DE6823CE','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568520000,"to":1795569300000},"finished":null,"id":38,"issued_at":1795568522563,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795568822563,"service":"ho-tich","slips":1,"state":"called","token":"BA6B3CZMA9"}');
INSERT INTO request VALUES (106,-2755799110336310248,'desk.start:1795568783606:26',1795568783607,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568520000,"to":1795569300000},"id":38,"issued_at":1795568522563,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795568822563,"service":"ho-tich","slips":1,"state":"serving","token":"BA6B3CZMA9"}');
INSERT INTO request VALUES (107,-8311944926021234615,'desk.park:1795568803609:27',1795568803610,'desk.park',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795568520000,"to":1795569300000},"id":38,"issued_at":1795568522563,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795568822563,"service":"ho-tich","slips":1,"state":"parked","token":"BA6B3CZMA9"}');
INSERT INTO request VALUES (108,-7512597680313229249,'ticket.return:1795568823612:28',1795568823613,'ticket.return',X'B584F350B21322648A8F31508C4276147461A63FD6605A01A8F6C77EED28AA53','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"id":30,"issued_at":1795568362519,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568662519,"service":"ho-tich","slips":1,"state":"waiting","token":"HEMJAXE8J5"}');
INSERT INTO request VALUES (109,2844442987522084210,'desk.next:1795568843615:29',1795568843616,'desk.next',X'479A130D2608D72BED9B239018A540491E86027A1E1EC57CDE9144D75A695E75','{"ahead":0,"calls":4,"desk":"5","end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"finished":null,"id":30,"issued_at":1795568362519,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568662519,"service":"ho-tich","slips":1,"state":"called","token":"HEMJAXE8J5"}');
INSERT INTO request VALUES (110,-7461123123673975306,'desk.finish:1795568863618:30',1795568863619,'desk.finish',X'10FD911C8D98AB3B41516A365969D2AC130CF8F0A465A5EDF54E90BF90C66870','{"ahead":0,"calls":4,"desk":null,"end_reason":null,"estimate":{"from":1795569600000,"to":1795570500000},"id":30,"issued_at":1795568362519,"number":"A007","outcome":"accepted","priority_class":"priority","promised_at":1795568662519,"service":"ho-tich","slips":1,"state":"done","token":"HEMJAXE8J5"}');
INSERT INTO request VALUES (111,-8148901845591734063,'desk.next:1795568883622:31',1795568883623,'desk.next',X'54BB8072F72C775E036415087DFB3F2E56DF2CAA637FD67EBB3A4C83DE6823CE','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568220000,"to":1795568400000},"finished":null,"id":24,"issued_at":1795568242488,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795569142488,"service":"ho-tich","slips":2,"state":"called","token":"7PUDJ9KPUX"}');
INSERT INTO request VALUES (112,-725870645920425299,'desk.recall:1795568903625:32',1795568903626,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795568220000,"to":1795568400000},"id":24,"issued_at":1795568242488,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795569142488,"service":"ho-tich","slips":2,"state":"called","token":"7PUDJ9KPUX"}');
INSERT INTO request VALUES (113,-927553337302029583,'desk.recall:1795568923628:33',1795568923629,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795568220000,"to":1795568400000},"id":24,"issued_at":1795568242488,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795569142488,"service":"ho-tich","slips":2,"state":"called","token":"7PUDJ9KPUX"}');
INSERT INTO request VALUES (114,7267773161026456908,'desk.absent:1795569004631:34',1795569004632,'desk.absent',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795568220000,"to":1795568400000},"id":24,"issued_at":1795568242488,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795569142488,"service":"ho-tich","slips":2,"state":"absent","token":"7PUDJ9KPUX"}');
INSERT INTO request VALUES (115,-2942268935915414777,'desk.next:1795569024634:35',1795569024635,'desk.next',X'54BB8072F72C775E036415087DFB3F2E56DF2CAA637FD67EBB3A4C83DE6823CE','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568220000,"to":1795569000000},"finished":null,"id":25,"issued_at":1795568262494,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795569162494,"service":"ho-tich","slips":1,"state":"called","token":"VLDNH7VLFF"}');
INSERT INTO request VALUES (116,8138935278669317783,'desk.transfer:1795569044637:36',1795569044638,'desk.transfer',X'C59095470B29D12F4CF572D9093B0112F5349869D8E0BCEE78F98B8CE130ED7C','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795568220000,"to":1795569000000},"id":25,"issued_at":1795568262494,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795569162494,"service":"ho-tich","slips":1,"state":"waiting","token":"VLDNH7VLFF"}');
INSERT INTO request VALUES (117,8406688399133871610,'desk.next:1795569064640:37',1795569064641,'desk.next',X'54BB8072F72C775E036415087DFB3F2E56DF2CAA637FD67EBB3A4C83DE6823CE','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568280000,"to":1795569300000},"finished":null,"id":26,"issued_at":1795568282499,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795569182499,"service":"ho-tich","slips":1,"state":"called","token":"TM5RPC5SXY"}');
INSERT INTO request VALUES (118,2877357976804593114,'desk.start:1795569084643:38',1795569084644,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568280000,"to":1795569300000},"id":26,"issued_at":1795568282499,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795569182499,"service":"ho-tich","slips":1,"state":"serving","token":"TM5RPC5SXY"}');
INSERT INTO request VALUES (119,-4319925097160353499,'desk.transfer:1795569104646:39',1795569104647,'desk.transfer',X'D7742ECDE8839945218E372F4906F39D6956035ACDCBC38105EBF4102FF838B9','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795568280000,"to":1795569300000},"id":26,"issued_at":1795568282499,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795569182499,"service":"chung-thuc","slips":1,"state":"waiting","token":"TM5RPC5SXY"}');
INSERT INTO request VALUES (120,-8445713642590251829,'desk.next:1795569124649:40',1795569124650,'desk.next',X'54BB8072F72C775E036415087DFB3F2E56DF2CAA637FD67EBB3A4C83DE6823CE','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568400000,"to":1795569300000},"finished":null,"id":27,"issued_at":1795568302504,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795569202504,"service":"ho-tich","slips":1,"state":"called","token":"ULD3LJQCSH"}');
INSERT INTO request VALUES (121,4005287854352631383,'desk.undo:1795569144652:41',1795569144653,'desk.undo',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568400000,"to":1795569300000},"id":27,"issued_at":1795568302504,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795569202504,"service":"ho-tich","slips":1,"state":"waiting","token":"ULD3LJQCSH"}');
INSERT INTO request VALUES (122,-7069405925413289090,'desk.next:1795569164655:42',1795569164656,'desk.next',X'54BB8072F72C775E036415087DFB3F2E56DF2CAA637FD67EBB3A4C83DE6823CE','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568400000,"to":1795569300000},"finished":null,"id":27,"issued_at":1795568302504,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795569202504,"service":"ho-tich","slips":1,"state":"called","token":"ULD3LJQCSH"}');
INSERT INTO request VALUES (123,5927574466077030730,'desk.start:1795569184658:43',1795569184659,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568400000,"to":1795569300000},"id":27,"issued_at":1795568302504,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795569202504,"service":"ho-tich","slips":1,"state":"serving","token":"ULD3LJQCSH"}');
INSERT INTO request VALUES (124,6280851254378444313,'desk.next:1795569204661:44',1795569204662,'desk.next',X'5089C8D9BCFDD62AD49A7866B26BD1D99476683A68E2F46EAD76293414504121','{"ahead":0,"calls":2,"desk":"6","end_reason":null,"estimate":{"from":1795568280000,"to":1795569300000},"finished":null,"id":26,"issued_at":1795568282499,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795569182499,"service":"chung-thuc","slips":1,"state":"called","token":"TM5RPC5SXY"}');
INSERT INTO request VALUES (125,-925006898095429133,'desk.finish:1795569224664:45',1795569224665,'desk.finish',X'B8E89BE78676B2E9146F1BF7DD267D7E38D953DA1CC8A1B895FBE58453E7446A','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795568280000,"to":1795569300000},"id":26,"issued_at":1795568282499,"number":"A003","outcome":"result_returned","priority_class":null,"promised_at":1795569182499,"service":"chung-thuc","slips":1,"state":"done","token":"TM5RPC5SXY"}');
INSERT INTO request VALUES (126,-7683944130648367814,'desk.next:1795569244668:46',1795569244669,'desk.next',X'5089C8D9BCFDD62AD49A7866B26BD1D99476683A68E2F46EAD76293414504121','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795568400000,"to":1795569300000},"finished":null,"id":33,"issued_at":1795568422534,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795569322534,"service":"chung-thuc","slips":1,"state":"called","token":"B6HCZDT3FJ"}');
INSERT INTO request VALUES (127,-5162597371974752702,'desk.recall:1795569264671:47',1795569264672,'desk.recall',X'D928CBD44E7FA7C8C0F3543D946B99F85161CA9CCA3655C417E6CEE3F8A4A232','{"ahead":0,"calls":2,"desk":"6","end_reason":null,"estimate":{"from":1795568400000,"to":1795569300000},"id":33,"issued_at":1795568422534,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795569322534,"service":"chung-thuc","slips":1,"state":"called","token":"B6HCZDT3FJ"}');
INSERT INTO request VALUES (128,7035840279113905118,'desk.recall:1795569284674:48',1795569284675,'desk.recall',X'D928CBD44E7FA7C8C0F3543D946B99F85161CA9CCA3655C417E6CEE3F8A4A232','{"ahead":0,"calls":3,"desk":"6","end_reason":null,"estimate":{"from":1795568400000,"to":1795569300000},"id":33,"issued_at":1795568422534,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795569322534,"service":"chung-thuc","slips":1,"state":"called","token":"B6HCZDT3FJ"}');
INSERT INTO request VALUES (129,-221993317826457435,'desk.pause:1795569304677:49',1795569304678,'desk.pause',X'0DB202747C65FC3C5E5F2F9D349271BCE23D463DBD8511B6374056DB68B16DD4','{"desk":"4","officer":"q4","state":"paused","ticket":null}');
INSERT INTO request VALUES (130,8936166972159846067,'desk.serve_now:1795569324680:50',1795569324681,'desk.serve_now',X'2544045CF8EEB1A2AD6032CCD39B33277EF8183CF856D57FF235BC78B74CFE66','{"ahead":0,"calls":1,"desk":"2","end_reason":null,"estimate":null,"id":39,"issued_at":1795569324681,"number":"C002","outcome":null,"priority_class":null,"promised_at":1795570224681,"service":"thanh-tra","slips":0,"state":"serving","token":"MFUDWNXVHH"}');
INSERT INTO request VALUES (131,-9219312976442842328,'desk.finish:1795569344685:51',1795569344686,'desk.finish',X'DBBFAD9A1FF465EE179AA650F250927BED95B4538442FE76F96C0C15286B87FC','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":null,"id":39,"issued_at":1795569324681,"number":"C002","outcome":"left","priority_class":null,"promised_at":1795570224681,"service":"thanh-tra","slips":0,"state":"done","token":"MFUDWNXVHH"}');
INSERT INTO request VALUES (132,-7438680068835854137,'ticket.reprint:1795569364688:52',1795569364689,'ticket.reprint',X'5CBEF67D1FFE6B349BCD43DE501F6AD6548D8E68690BBE25F316EF1AA76FCDFD','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795568220000,"to":1795569000000},"id":25,"issued_at":1795568262494,"job":44,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795569162494,"service":"ho-tich","slips":2,"state":"waiting","token":"VLDNH7VLFF"}');
INSERT INTO request VALUES (133,2652322941429807802,'help.call:1795569384712:53',1795569384713,'help.call',X'940843CA027759A35DFBEFF89BE0260FB026A9EDB84ADD8C20F8446DF8C34CF7','{"called":true,"terminal":"kiosk:k1"}');
INSERT INTO request VALUES (134,-1758488303973122917,'alert.acknowledge:1795571204731:54',1795571204732,'alert.acknowledge',X'CE34F93780F11DDF790BFD1CC3EB14A3B3D0279F15DD3AB6E1E83272F91B11D0','{"acknowledged":true,"alert":11}');
INSERT INTO request VALUES (135,6076419920526277325,'ticket.issue:1795571224734:55',1795571224737,'ticket.issue',X'C1E41C2D9496BC323052421FC99753ECAD2FF21F34976D4F935266E1B33C00DF','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795572000000,"to":1795572900000},"id":40,"issued_at":1795571224737,"number":"A011","outcome":null,"priority_class":null,"promised_at":1795572124737,"service":"kinh-te","slips":1,"state":"waiting","token":"NKYQF69S8L"}');
INSERT INTO request VALUES (136,4167073242521649885,'ticket.issue:1795571244739:56',1795571244742,'ticket.issue',X'E0AD7BF5113435DB5B6EF6B92F1A457F6431F2805747C43F9ADD83E207678367','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795571220000,"to":1795572000000},"id":41,"issued_at":1795571244742,"number":"C003","outcome":null,"priority_class":null,"promised_at":1795572144742,"service":"thi-dua","slips":1,"state":"waiting","token":"LM5RCWTRRE"}');
INSERT INTO rollup VALUES (1,'chung-thuc','ttpvhcc','',1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO rollup VALUES (1,'ho-tich','ttpvhcc','',8,2,2,2,1,122091,61055,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2);
INSERT INTO rollup VALUES (1,'ho-tich','ttpvhcc','priority',1,1,1,1,1,44,44,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup VALUES (1,'y-te','ttpvhcc','',1,1,1,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup VALUES (2,'chinh-sach','ttpvhcc','',3,1,0,1,0,1361138,1361138,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup VALUES (2,'chinh-sach','ttpvhcc','priority',1,1,0,1,1,1100095,1100095,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup VALUES (2,'chung-thuc','ttpvhcc','',3,2,2,2,1,480210,260112,0,0,0,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2);
INSERT INTO rollup VALUES (2,'chung-thuc','ttpvhcc','priority',1,1,1,1,1,120076,120076,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup VALUES (2,'dang-ky-dat-dai','ttpvhcc','',3,2,1,2,1,2121256,1361133,0,0,0,0,0,0,0,0,0,0,0,1,1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2);
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
INSERT INTO paper VALUES ('p1',1795396321200,1,13,1612,NULL,NULL,NULL,NULL,80000,576);
INSERT INTO printer_probe VALUES ('p1','tcp://127.0.0.1:9100',1795569364710,1,1,0,'16 12 12 12');
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
PRAGMA user_version = 4;
COMMIT;
