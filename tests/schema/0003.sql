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
INSERT INTO _sqlite_migrations VALUES (1,'motcua','0001_first','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (2,'motcua','0002_lean','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (3,'motcua','0003_rollup','2026-11-23 00:00');
INSERT INTO meta VALUES ('clock','{"anchor":1795399200000,"rate":1.0,"start":1795395600000}');
INSERT INTO meta VALUES ('clock_reference','{"boot":"00000000-0000-4000-8000-000000000000","offset":1795399199999}');
INSERT INTO meta VALUES ('node','1150c903');
INSERT INTO centre VALUES (1,'dan-hai',2,1795395661158,'{"agency":[{"code":"vpdk-dat-dai","name":{"en":"Land Registration Office, branch","vi":"Chi nhánh Văn phòng Đăng ký đất đai"}},{"code":"ubnd-xa","name":{"en":"Commune People''s Committee","vi":"UBND xã"}},{"code":"van-hoa-xa-hoi","name":{"en":"Culture and Social Affairs Division","vi":"Phòng Văn hóa – Xã hội"}},{"code":"kinh-te","name":{"en":"Economic Division","vi":"Phòng Kinh tế"}},{"code":"tu-phap","name":{"en":"Commune Justice","vi":"Tư pháp xã"}}],"centre":{"authority":{"en":"People''s Committee of Đan Hải Commune","vi":"UBND xã Đan Hải"},"code":"dan-hai","hotline":"1900 0000","hours":{"fri":[[450,690],[810,1050]],"mon":[[450,690],[810,1050]],"sat":[],"sun":[],"thu":[[450,690],[810,1050]],"tue":[[450,690],[810,1050]],"wed":[[450,690],[810,1050]]},"languages":["vi","en"],"name":{"en":"Đan Hải Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã Đan Hải"},"notice":{"en":"Please have your papers ready. Thank you.","vi":"Mời chuẩn bị sẵn giấy tờ khi đến lượt. Xin cảm ơn."},"rules":{"absent_min_calls":2,"absent_min_s":60,"appointment_early_min":10,"appointment_late_min":10,"desk_idle_alert_min":5,"early_issue_min":30,"help_penalty_min":10,"last_issue_min":0,"priority_target_min":5,"return_grace_min":15,"return_penalty_min":5,"wait_alert_min":30,"walk_in_target_min":15},"simulation":false,"timezone":"Asia/Ho_Chi_Minh","unit":"ttpvhcc"},"closure":[{"date":"2027-01-01","reason":{"en":"New Year''s Day","vi":"Nghỉ Tết Dương lịch"},"services":null},{"date":"2027-02-04","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-05","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-08","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-09","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-10","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-04-16","reason":{"en":"Hung Kings'' Commemoration Day","vi":"Nghỉ Giỗ Tổ Hùng Vương"},"services":null},{"date":"2027-04-30","reason":{"en":"Reunification Day","vi":"Nghỉ Ngày Chiến thắng"},"services":null},{"date":"2027-05-03","reason":{"en":"International Labour Day (in lieu)","vi":"Nghỉ bù Ngày Quốc tế lao động"},"services":null},{"date":"2027-09-02","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null},{"date":"2027-09-03","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null}],"counter":[{"agency":"vpdk-dat-dai","code":"1","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"zone":"sanh"},{"agency":"ubnd-xa","code":"2","name":{"en":"Awards, inspection, guidance","vi":"Thi đua khen thưởng – Thanh tra – Hướng dẫn"},"zone":"sanh"},{"agency":"van-hoa-xa-hoi","code":"3","name":{"en":"Culture, social policy, labour","vi":"Văn hóa – Chính sách – Lao động"},"zone":"sanh"},{"agency":"kinh-te","code":"4","name":{"en":"Land, building, agriculture","vi":"Đất đai – Xây dựng – Nông nghiệp"},"zone":"sanh"},{"agency":"ubnd-xa","code":"5","name":{"en":"Civil status, business, education, health","vi":"Hộ tịch – Kinh tế – Giáo dục – Y tế"},"zone":"sanh"},{"agency":"tu-phap","code":"6","name":{"en":"Certification","vi":"Chứng thực"},"zone":"sanh"}],"desk":[{"code":"1","counter":"1","priority_only":false},{"code":"2","counter":"2","priority_only":false},{"code":"3","counter":"3","priority_only":false},{"code":"4","counter":"4","priority_only":false},{"code":"5","counter":"5","priority_only":false},{"code":"6","counter":"6","priority_only":false}],"desk_service":[{"desk":"1","rank":0,"service":"dang-ky-dat-dai"},{"desk":"2","rank":0,"service":"thi-dua"},{"desk":"2","rank":0,"service":"thanh-tra"},{"desk":"2","rank":0,"service":"viec-khac"},{"desk":"3","rank":0,"service":"chinh-sach"},{"desk":"3","rank":0,"service":"lao-dong"},{"desk":"3","rank":0,"service":"van-hoa"},{"desk":"3","rank":1,"service":"viec-khac"},{"desk":"4","rank":0,"service":"dat-dai"},{"desk":"4","rank":0,"service":"xay-dung"},{"desk":"4","rank":0,"service":"nong-nghiep"},{"desk":"4","rank":1,"service":"viec-khac"},{"desk":"5","rank":0,"service":"ho-tich"},{"desk":"5","rank":0,"service":"kinh-te"},{"desk":"5","rank":0,"service":"giao-duc"},{"desk":"5","rank":0,"service":"y-te"},{"desk":"5","rank":1,"service":"chung-thuc"},{"desk":"6","rank":0,"service":"chung-thuc"},{"desk":"6","rank":1,"service":"ho-tich"}],"display":[{"code":"hall","zone":"sanh"}],"kiosk":[{"code":"k1","languages":["vi","en"],"printer":"p1","role":"all","zone":"sanh"}],"officer":[{"code":"q1","home_agency":"vpdk-dat-dai","name":"Cán bộ quầy 1","role":"officer","services":null,"staff_type":"seconded","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q2","home_agency":"ubnd-xa","name":"Cán bộ quầy 2","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q3","home_agency":"van-hoa-xa-hoi","name":"Cán bộ quầy 3","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q4","home_agency":"kinh-te","name":"Cán bộ quầy 4","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q5","home_agency":"ubnd-xa","name":"Cán bộ quầy 5","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q6","home_agency":"tu-phap","name":"Cán bộ quầy 6","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"hd1","home_agency":"ubnd-xa","name":"Người hướng dẫn","role":"guide","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"gs1","home_agency":"ubnd-xa","name":"Người giám sát","role":"supervisor","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null}],"printer":[{"code":"p1","fence":"process_id","url":"tcp://127.0.0.1:9100","width_dots":576,"zone":"sanh"}],"priority_class":[{"code":"priority","name":{"en":"Priority","vi":"Diện ưu tiên"},"target_min":5,"who":{"en":"Aged 60 or over, pregnant, or with a disability","vi":"Người từ đủ 60 tuổi trở lên, phụ nữ mang thai, người khuyết tật"}}],"series":[{"code":"a","prefix":"A","width":3},{"code":"h","prefix":"H","width":3},{"code":"r","prefix":"R","width":3},{"code":"l","prefix":"L","width":3},{"code":"u","prefix":"U","width":3},{"code":"c","prefix":"C","width":3}],"service":[{"agency":"ubnd-xa","at_kiosk":true,"code":"ho-tich","default_outcome":null,"guidance":false,"hint":{"en":"birth, marriage, death","vi":"khai sinh, kết hôn, khai tử"},"hours":null,"name":{"en":"Civil status","vi":"Hộ tịch"},"prior_min":12,"quota":null,"series":"a","target_min":15,"unit":"ttpvhcc","words":["trích lục","giám hộ","nhận cha mẹ con","xác nhận tình trạng hôn nhân","nuôi con nuôi"],"zone":"sanh"},{"agency":"tu-phap","at_kiosk":true,"code":"chung-thuc","default_outcome":"result_returned","guidance":false,"hint":{"en":"certified copies, signatures","vi":"sao y, chữ ký (hay gọi là công chứng)"},"hours":null,"name":{"en":"Certification","vi":"Chứng thực"},"prior_min":7,"quota":null,"series":"h","target_min":15,"unit":"ttpvhcc","words":["bản sao","photo","hợp đồng","di chúc","ủy quyền","phân chia di sản"],"zone":"sanh"},{"agency":"vpdk-dat-dai","at_kiosk":true,"code":"dang-ky-dat-dai","default_outcome":null,"guidance":false,"hint":{"en":"land certificate, sale, inheritance","vi":"sổ đỏ, mua bán, thừa kế đất"},"hours":null,"name":{"en":"Land registration","vi":"Đăng ký đất đai"},"prior_min":15,"quota":null,"series":"l","target_min":15,"unit":"ttpvhcc","words":["sang tên","tặng cho","tách thửa","hợp thửa","thế chấp","cấp đổi","biến động"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"dat-dai","default_outcome":null,"guidance":false,"hint":{"en":"first certificate, allocation, disputes","vi":"sổ đỏ lần đầu, giao đất, tranh chấp"},"hours":null,"name":{"en":"Land","vi":"Đất đai"},"prior_min":15,"quota":null,"series":"r","target_min":15,"unit":"ttpvhcc","words":["chuyển mục đích","thuê đất","hòa giải","đính chính","quy hoạch"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"chinh-sach","default_outcome":null,"guidance":false,"hint":{"en":"allowances, merit, social aid","vi":"trợ cấp, người có công, bảo trợ"},"hours":null,"name":{"en":"Social policy","vi":"Chính sách – xã hội"},"prior_min":12,"quota":null,"series":"u","target_min":15,"unit":"ttpvhcc","words":["hưu trí xã hội","khuyết tật","mai táng","liệt sĩ","thương binh"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"xay-dung","default_outcome":null,"guidance":false,"hint":{"en":"building permits, repairs","vi":"giấy phép xây dựng, sửa nhà"},"hours":null,"name":{"en":"Building","vi":"Xây dựng"},"prior_min":15,"quota":null,"series":"r","target_min":15,"unit":"ttpvhcc","words":["nhà ở riêng lẻ","gia hạn giấy phép","điều chỉnh giấy phép"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"kinh-te","default_outcome":null,"guidance":false,"hint":{"en":"household businesses","vi":"hộ kinh doanh"},"hours":null,"name":{"en":"Business","vi":"Kinh tế"},"prior_min":12,"quota":null,"series":"a","target_min":15,"unit":"ttpvhcc","words":["đăng ký kinh doanh","mở quán","hợp tác xã"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"lao-dong","default_outcome":null,"guidance":false,"hint":{"en":"employment, poor households","vi":"việc làm, hộ nghèo"},"hours":null,"name":{"en":"Labour and social affairs","vi":"Lao động – thương binh và xã hội"},"prior_min":12,"quota":null,"series":"u","target_min":15,"unit":"ttpvhcc","words":["giảm nghèo","hộ cận nghèo","trẻ em"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"nong-nghiep","default_outcome":null,"guidance":false,"hint":{"en":"crops, livestock, environment","vi":"trồng trọt, chăn nuôi, môi trường"},"hours":null,"name":{"en":"Agriculture and environment","vi":"Nông nghiệp – môi trường"},"prior_min":12,"quota":null,"series":"r","target_min":15,"unit":"ttpvhcc","words":["thủy sản","thiên tai","thủy lợi"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"giao-duc","default_outcome":null,"guidance":false,"hint":{"en":"kindergarten, help for pupils","vi":"mầm non, hỗ trợ học sinh"},"hours":null,"name":{"en":"Education","vi":"Giáo dục"},"prior_min":10,"quota":null,"series":"a","target_min":15,"unit":"ttpvhcc","words":["ăn trưa","trường học","học phí"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"y-te","default_outcome":null,"guidance":false,"hint":{},"hours":null,"name":{"en":"Health","vi":"Y tế"},"prior_min":10,"quota":null,"series":"a","target_min":15,"unit":"ttpvhcc","words":["sức khỏe","an toàn thực phẩm"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"van-hoa","default_outcome":null,"guidance":false,"hint":{"en":"festivals, libraries, game rooms","vi":"lễ hội, thư viện, trò chơi điện tử"},"hours":null,"name":{"en":"Culture","vi":"Văn hóa"},"prior_min":10,"quota":null,"series":"u","target_min":15,"unit":"ttpvhcc","words":["thể thao","karaoke","gia đình văn hóa"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thi-dua","default_outcome":null,"guidance":false,"hint":{"en":"certificates of merit, titles","vi":"giấy khen, danh hiệu"},"hours":null,"name":{"en":"Awards","vi":"Thi đua, khen thưởng"},"prior_min":10,"quota":null,"series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thanh-tra","default_outcome":null,"guidance":false,"hint":{"en":"complaints, denunciations","vi":"khiếu nại, tố cáo"},"hours":null,"name":{"en":"Inspection","vi":"Thanh tra"},"prior_min":20,"quota":null,"series":"c","target_min":15,"unit":"ttpvhcc","words":["tiếp công dân","phản ánh","kiến nghị"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"viec-khac","default_outcome":null,"guidance":true,"hint":{},"hours":null,"name":{"en":"Something else, or not sure","vi":"Việc khác, hoặc tôi chưa rõ"},"prior_min":5,"quota":null,"series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"}],"sign":[{"address":1,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s1","desk":"1","protocol":"stx","width":4},{"address":2,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s2","desk":"2","protocol":"stx","width":4},{"address":3,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s3","desk":"3","protocol":"stx","width":4},{"address":4,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s4","desk":"4","protocol":"stx","width":4},{"address":5,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s5","desk":"5","protocol":"stx","width":4},{"address":6,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s6","desk":"6","protocol":"stx","width":4}],"speaker":[{"code":"loa","device":"default","zone":"sanh"}],"unit":[{"code":"ttpvhcc","name":{"en":"Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã"}}],"zone":[{"code":"sanh","name":{"en":"Hall","vi":"Sảnh"}}]}');
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
INSERT INTO officer VALUES ('extra','Cán bộ tăng cường','ttpvhcc',NULL,'own','officer',NULL,NULL,'mFM3Pb10L90ygubulYQouqOca6VapnMeTcBuZNWzFI7enyegZ4PcYs7DTzMi1kB/ETRSnbptcWbb4u88pOmkl6VrlWM7E7r33O2N9Ec6W5o=',0,NULL,'added',NULL);
INSERT INTO officer VALUES ('gs1','Người giám sát','ttpvhcc','ubnd-xa','own','supervisor',NULL,NULL,NULL,0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('hd1','Người hướng dẫn','ttpvhcc','ubnd-xa','own','guide',NULL,NULL,NULL,0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q1','Cán bộ quầy 1','ttpvhcc','vpdk-dat-dai','seconded','officer',NULL,NULL,'BHJydHy1J+rLpJ5GA2hMBRJBohPr0dTH2CSekkuT7wlkQ7gvWmX/77lpcenXZf6FFAYQEhxrXmzjqyk2DVt7WANH9pup3HHiDNXDsSth6co=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q2','Cán bộ quầy 2','ttpvhcc','ubnd-xa','own','officer',NULL,NULL,'t+WL4xiNeSY1xdbVZxhCrSA4/K3umiw/dJbAmTrbMM+lHUbzFaRU9Y4oHS//4gHEOEIlM9kLSW/6TSJMGTQkjpyzxaMVsbxP4/67+h56mfw=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q3','Cán bộ quầy 3','ttpvhcc','van-hoa-xa-hoi','own','officer',NULL,NULL,'1h5mxA5QINWTLTR4KJU5KbXTbtf4qtgD0w5T+jgusEvVdX5ApVTtsM5A9/qMLg0Pr/dM0vyOwQ+tfThws9sgX5clQQCpHrDbxKToij93BHU=',1,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q4','Cán bộ quầy 4','ttpvhcc','kinh-te','own','officer',NULL,NULL,'vEYh/JhM6knPdGNV8IysCwQNuycOuJhpHZIA6aL/1K52otV4DDqPol84BDQmybQYo1dWYgZf7XkhljN9N7CoDpJJg2KMJAvmAU3QZfUpncA=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q5','Cán bộ quầy 5','ttpvhcc','ubnd-xa','own','officer',NULL,NULL,'qasx1ylsJKdzzt84zxCzvQjDsrJJ7VYg7w5vX1cbekvNsp08VNtWSFbhJB1/iK1e4c7PpppGhOeWCuo87ICH2PuBZhbaZOeFXoHpoB6fQRU=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q6','Cán bộ quầy 6','ttpvhcc','tu-phap','own','officer',NULL,NULL,'dxf5ze555DcVinYxE7WlySz4UdsTEwqp8rDayNeB+wfd2KXmiQXQX0G3Ml7y1wBEjAJJ5z0W0EKpvMOD/VrOHgyRHQft4bScxW+6tkzVf6k=',0,NULL,'centre',NULL);
INSERT INTO officer_service VALUES ('q2','viec-khac');
INSERT INTO desk VALUES ('1','1',0,0,'open',1795567542378,NULL,NULL);
INSERT INTO desk VALUES ('2','2',0,1,'open',1795567542388,NULL,NULL);
INSERT INTO desk VALUES ('3','3',0,2,'closed',1795483542351,NULL,NULL);
INSERT INTO desk VALUES ('4','4',0,3,'paused',1795568644602,'other',NULL);
INSERT INTO desk VALUES ('5','5',0,4,'open',1795567542402,NULL,NULL);
INSERT INTO desk VALUES ('6','6',0,5,'open',1795567542409,NULL,NULL);
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
INSERT INTO device VALUES ('p1','printer','sanh',NULL,'{"code":"p1","fence":"process_id","url":"tcp://127.0.0.1:9100","width_dots":576,"zone":"sanh"}',NULL);
INSERT INTO device VALUES ('s1','sign',NULL,'1','{"address":1,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s1","desk":"1","protocol":"stx","width":4}',NULL);
INSERT INTO device VALUES ('s2','sign',NULL,'2','{"address":2,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s2","desk":"2","protocol":"stx","width":4}',NULL);
INSERT INTO device VALUES ('s3','sign',NULL,'3','{"address":3,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s3","desk":"3","protocol":"stx","width":4}',NULL);
INSERT INTO device VALUES ('s4','sign',NULL,'4','{"address":4,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s4","desk":"4","protocol":"stx","width":4}',NULL);
INSERT INTO device VALUES ('s5','sign',NULL,'5','{"address":5,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s5","desk":"5","protocol":"stx","width":4}',NULL);
INSERT INTO device VALUES ('s6','sign',NULL,'6','{"address":6,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s6","desk":"6","protocol":"stx","width":4}',NULL);
INSERT INTO procedure VALUES ('1.000656','',NULL,NULL,'Đăng ký khai tử','UBND cấp xã','Hộ tịch',NULL,NULL,'{"agency":"UBND cấp xã","code":"1.000656","cutoff_15h":true,"extension_working_days":null,"fee_text":"Miễn khi đúng hạn / công dân VN trong nước (Luật 60/2014 Đ11.1); mức khác do HĐND tỉnh","fee_vnd":null,"field":"Hộ tịch","level":"xa","name":"Đăng ký khai tử","source":"code+name REG=portal-URL registry of a browser extension, maThuTuc=<code> matched on live DVCQG pages ; time Luật Hộ tịch 60/2014/QH13 (in force until 28/2/2027; Luật 03/2026/QH16 from 1/3/2027) Đ34.2","time_text":"Ngay sau khi nhận giấy tờ","time_unit":"same_day","time_value":0,"verified":"yes"}');
INSERT INTO procedure VALUES ('1.000894','',NULL,NULL,'Đăng ký kết hôn','UBND cấp xã','Hộ tịch',NULL,NULL,'{"agency":"UBND cấp xã","code":"1.000894","cutoff_15h":true,"extension_working_days":5,"fee_text":"Miễn khi đúng hạn / công dân VN trong nước (Luật 60/2014 Đ11.1); mức khác do HĐND tỉnh","fee_vnd":null,"field":"Hộ tịch","level":"xa","name":"Đăng ký kết hôn","source":"code+name REG=portal-URL registry of a browser extension, maThuTuc=<code> matched on live DVCQG pages ; time Luật Hộ tịch 60/2014/QH13 (in force until 28/2/2027; Luật 03/2026/QH16 from 1/3/2027) Đ18.2","time_text":"Ngay sau khi nhận đủ giấy tờ; cần xác minh ≤ 05 ngày làm việc","time_unit":"same_day","time_value":0,"verified":"yes"}');
INSERT INTO procedure VALUES ('1.001193','',NULL,NULL,'Đăng ký khai sinh','UBND cấp xã','Hộ tịch',NULL,NULL,'{"agency":"UBND cấp xã","code":"1.001193","cutoff_15h":true,"extension_working_days":null,"fee_text":"Miễn khi đúng hạn / công dân VN trong nước (Luật 60/2014 Đ11.1); mức khác do HĐND tỉnh","fee_vnd":null,"field":"Hộ tịch","level":"xa","name":"Đăng ký khai sinh","source":"code+name REG=portal-URL registry of a browser extension, maThuTuc=<code> matched on live DVCQG pages ; time Luật Hộ tịch 60/2014/QH13 (in force until 28/2/2027; Luật 03/2026/QH16 from 1/3/2027) Đ5.3, Đ16.2","time_text":"Ngay trong ngày; nhận sau 15 giờ không giải quyết được ngay thì trả ngày làm việc tiếp theo","time_unit":"same_day","time_value":0,"verified":"yes"}');
INSERT INTO business_day VALUES (1,'2026-11-23','Asia/Ho_Chi_Minh',1795395600008,1795395661160,'00000000-0000-4000-8000-000000000000',1795399199999,NULL,NULL,NULL,1795483522349);
INSERT INTO business_day VALUES (2,'2026-11-24','Asia/Ho_Chi_Minh',1795482061177,1795483542351,'00000000-0000-4000-8000-000000000000',1795399199999,NULL,NULL,NULL,1795483542373);
INSERT INTO business_day VALUES (3,'2026-11-25','Asia/Ho_Chi_Minh',1795567542378,NULL,'00000000-0000-4000-8000-000000000000',1795399199999,NULL,NULL,NULL,NULL);
INSERT INTO duty VALUES (1,'q2','2',1795395600018,1795395661118,'closed');
INSERT INTO duty VALUES (2,'q5','5',1795395600025,1795395661160,'day_closed');
INSERT INTO duty VALUES (3,'extra','6',1795395600032,1795395661160,'day_closed');
INSERT INTO duty VALUES (4,'q1','1',1795482061177,1795483542351,'day_closed');
INSERT INTO duty VALUES (5,'q3','3',1795482061187,1795483542351,'day_closed');
INSERT INTO duty VALUES (6,'q6','6',1795482061194,1795483542351,'day_closed');
INSERT INTO duty VALUES (7,'q1','1',1795567542378,NULL,NULL);
INSERT INTO duty VALUES (8,'q2','2',1795567542388,NULL,NULL);
INSERT INTO duty VALUES (9,'q4','4',1795567542395,NULL,NULL);
INSERT INTO duty VALUES (10,'q5','5',1795567542402,NULL,NULL);
INSERT INTO duty VALUES (11,'q6','6',1795567542409,NULL,NULL);
CREATE TABLE counted (id INTEGER PRIMARY KEY AUTOINCREMENT);
DROP TABLE counted;
DELETE FROM sqlite_sequence;
INSERT INTO seal VALUES (1,56,'f62fe62803e3e97bdfb021fce60bf7c75e24d4528c1cc9376c425533c924d531',1795395661155,NULL,'on_demand','b5f19f818fa5da236b309e9515beae0f6a00342dfe9c98a8b3f5eb238e739378');
INSERT INTO seal VALUES (2,69,'4060a5d6e58b53c094fb1cd9ae71b2b3560f442983efdc5c764fe93814bbbb11',1795395661160,1,'day_closed','8a5c679323a12cf38ad65ee2a106f5dced8ff0c0917077dac4e2d855ffb15518');
INSERT INTO seal VALUES (3,137,'09c6aa2ff0585459dd13799c95e3774848b1983ca4373a730fd2a7f08785d2f3',1795483542351,2,'day_closed','69540ac4c994feab0e5aef860c46255a45892b6eab3329271d374a1ff7151201');
INSERT INTO input VALUES (1,'k1','scan','{}',1795570564649,1795570574649,NULL);
INSERT INTO estimate VALUES ('chinh-sach',1795570504622,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('chung-thuc',1795570504622,1795570800000,1795571700000,'forward-1');
INSERT INTO estimate VALUES ('dang-ky-dat-dai',1795570504622,1795570800000,1795571700000,'forward-1');
INSERT INTO estimate VALUES ('dat-dai',1795570504622,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('giao-duc',1795570504622,1795571400000,1795572300000,'forward-1');
INSERT INTO estimate VALUES ('ho-tich',1795570504622,1795570800000,1795571700000,'forward-1');
INSERT INTO estimate VALUES ('kinh-te',1795570504622,1795571400000,1795572300000,'forward-1');
INSERT INTO estimate VALUES ('lao-dong',1795570504622,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('nong-nghiep',1795570504622,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('thanh-tra',1795570504622,1795570500000,1795571100000,'forward-1');
INSERT INTO estimate VALUES ('thi-dua',1795570504622,1795570500000,1795571100000,'forward-1');
INSERT INTO estimate VALUES ('van-hoa',1795570504622,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('viec-khac',1795570504622,1795570500000,1795571100000,'forward-1');
INSERT INTO estimate VALUES ('xay-dung',1795570504622,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('y-te',1795570504622,1795571400000,1795572300000,'forward-1');
INSERT INTO alert VALUES (1,'help','kiosk:k1','warning',1795395661121,1795395661149,'cli:test',1795483522344,'{}');
INSERT INTO alert VALUES (2,'help','kiosk:k1','warning',1795568704618,NULL,NULL,1795570504622,'{}');
INSERT INTO alert VALUES (3,'queue_long','chung-thuc','warning',1795570504622,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (4,'queue_long','dang-ky-dat-dai','warning',1795570504622,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (5,'queue_long','ho-tich','warning',1795570504622,NULL,NULL,NULL,'{"waiting":3}');
INSERT INTO alert VALUES (6,'queue_long','viec-khac','warning',1795570504622,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (7,'queue_long','xay-dung','warning',1795570504622,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (8,'queue_long','y-te','warning',1795570504622,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (9,'desk_idle','1','warning',1795570504622,NULL,NULL,NULL,'{}');
INSERT INTO alert VALUES (10,'desk_idle','2','warning',1795570504622,NULL,NULL,NULL,'{}');
INSERT INTO alert VALUES (11,'printer','p1','critical',1795570504622,1795570524637,'cli:test',NULL,'{"state":"fault"}');
INSERT INTO device_health VALUES ('p1','printer','fault',1795568684614,1795568684614,'{"paper":"end"}');
INSERT INTO device_health VALUES ('s1','sign','ok',1795568684614,1795568684614,'{}');
INSERT INTO print_job VALUES (1,'p1','ticket',1,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600037,"lang":"vi","number":"A001","priority":false,"service":"ho-tich","to":1795395900000,"token":"V35AVS63WT"}','confirmed',1795395600037,1795395661141,1795395661142,1,'{}');
INSERT INTO print_job VALUES (2,'p1','ticket',2,0,'{"ahead":1,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600042,"lang":"vi","number":"A002","priority":false,"service":"ho-tich","to":1795396500000,"token":"3L3QQTWHKR"}','confirmed',1795395600042,1795395661144,1795395661145,1,'{}');
INSERT INTO print_job VALUES (3,'p1','ticket',3,0,'{"ahead":2,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600046,"lang":"vi","number":"A003","priority":false,"service":"ho-tich","to":1795397100000,"token":"9P3S7MTCF5"}','superseded',1795395600046,NULL,1795395661160,0,'{}');
INSERT INTO print_job VALUES (4,'p1','ticket',4,0,'{"ahead":3,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600050,"lang":"vi","number":"A004","priority":false,"service":"ho-tich","to":1795397100000,"token":"CV5ZS7PMBH"}','superseded',1795395600050,NULL,1795395600072,0,'{}');
INSERT INTO print_job VALUES (5,'p1','ticket',5,0,'{"ahead":4,"copy":0,"counters":["5"],"from":1795396200000,"issued_at":1795395600054,"lang":"vi","number":"A005","priority":false,"service":"ho-tich","to":1795397700000,"token":"UWPSY5N5CS"}','superseded',1795395600054,NULL,1795395600074,0,'{}');
INSERT INTO print_job VALUES (6,'p1','ticket',6,0,'{"ahead":5,"copy":0,"counters":["5"],"from":1795396200000,"issued_at":1795395600058,"lang":"vi","number":"A006","priority":false,"service":"ho-tich","to":1795397700000,"token":"2WKBYJSTXD"}','superseded',1795395600058,NULL,1795395661160,0,'{}');
INSERT INTO print_job VALUES (7,'p1','ticket',7,0,'{"ahead":6,"copy":0,"counters":["5"],"from":1795396800000,"issued_at":1795395600062,"lang":"vi","number":"A007","priority":false,"service":"ho-tich","to":1795398600000,"token":"VKMNNGCFY9"}','superseded',1795395600062,NULL,1795395661160,0,'{}');
INSERT INTO print_job VALUES (8,'p1','ticket',8,0,'{"ahead":7,"copy":0,"counters":["5"],"from":1795396800000,"issued_at":1795395600066,"lang":"vi","number":"A008","priority":false,"service":"ho-tich","to":1795398600000,"token":"TJ9DCW2NHQ"}','superseded',1795395600066,NULL,1795395661102,0,'{}');
INSERT INTO print_job VALUES (9,'p1','ticket',4,1,'{"ahead":2,"copy":1,"counters":["5"],"from":1795395600000,"issued_at":1795395600050,"lang":"vi","number":"A004","priority":false,"service":"ho-tich","to":1795397100000,"token":"CV5ZS7PMBH"}','superseded',1795395600072,NULL,1795395661160,0,'{}');
INSERT INTO print_job VALUES (10,'p1','ticket',10,0,'{"ahead":0,"copy":0,"counters":["6"],"from":1795482060000,"issued_at":1795482081200,"lang":"vi","number":"H001","priority":false,"service":"chung-thuc","to":1795482300000,"token":"YE4F4Y4KC9"}','confirmed',1795482081200,1795482301260,1795482301261,1,'{"status":"12"}');
INSERT INTO print_job VALUES (11,'p1','ticket',11,0,'{"ahead":0,"copy":0,"counters":["1"],"from":1795482060000,"issued_at":1795482101206,"lang":"vi","number":"L001","priority":false,"service":"dang-ky-dat-dai","to":1795482300000,"token":"NVELRYYXAJ"}','confirmed',1795482101206,1795482301263,1795482301264,1,'{"status":"12"}');
INSERT INTO print_job VALUES (12,'p1','ticket',12,0,'{"ahead":0,"copy":0,"counters":["3"],"from":1795482120000,"issued_at":1795482121212,"lang":"vi","number":"U001","priority":false,"service":"chinh-sach","to":1795483500000,"token":"Z9C6VK3SVW"}','confirmed',1795482121212,1795482301266,1795482301267,1,'{"status":"12"}');
INSERT INTO print_job VALUES (13,'p1','ticket',13,0,'{"ahead":1,"copy":0,"counters":["6"],"from":1795482120000,"issued_at":1795482141218,"lang":"vi","number":"H002","priority":false,"service":"chung-thuc","to":1795483200000,"token":"PQYYFMZB2R"}','confirmed',1795482141218,1795482301269,1795482301270,1,'{"status":"12"}');
INSERT INTO print_job VALUES (14,'p1','ticket',14,0,'{"ahead":1,"copy":0,"counters":["1"],"from":1795482300000,"issued_at":1795482161223,"lang":"vi","number":"L002","priority":false,"service":"dang-ky-dat-dai","to":1795483800000,"token":"JBJPEXV4KC"}','confirmed',1795482161223,1795482301272,1795482301273,1,'{"status":"12"}');
INSERT INTO print_job VALUES (15,'p1','ticket',15,0,'{"ahead":1,"copy":0,"counters":["3"],"from":1795482300000,"issued_at":1795482181228,"lang":"vi","number":"U002","priority":false,"service":"chinh-sach","to":1795483500000,"token":"95LRH9S637"}','confirmed',1795482181228,1795482301275,1795482301276,1,'{"status":"12"}');
INSERT INTO print_job VALUES (16,'p1','ticket',16,0,'{"ahead":0,"copy":0,"counters":["6"],"from":1795482180000,"issued_at":1795482201233,"lang":"vi","number":"H003","priority":true,"service":"chung-thuc","to":1795482900000,"token":"D6HKE7TCAW"}','confirmed',1795482201233,1795482301278,1795482301279,1,'{"status":"12"}');
INSERT INTO print_job VALUES (17,'p1','ticket',17,0,'{"ahead":0,"copy":0,"counters":["1"],"from":1795482180000,"issued_at":1795482221238,"lang":"vi","number":"L003","priority":true,"service":"dang-ky-dat-dai","to":1795482300000,"token":"CK9QWRSDAF"}','confirmed',1795482221238,1795482301281,1795482301282,1,'{"status":"12"}');
INSERT INTO print_job VALUES (18,'p1','ticket',18,0,'{"ahead":0,"copy":0,"counters":["3"],"from":1795482240000,"issued_at":1795482241243,"lang":"vi","number":"U003","priority":true,"service":"chinh-sach","to":1795483500000,"token":"APAUG5K4CR"}','confirmed',1795482241243,1795482301284,1795482301285,1,'{"status":"12"}');
INSERT INTO print_job VALUES (19,'p1','ticket',19,0,'{"ahead":3,"copy":0,"counters":["6"],"from":1795482600000,"issued_at":1795482261248,"lang":"vi","number":"H004","priority":false,"service":"chung-thuc","to":1795484400000,"token":"4NSXWKKK4Q"}','confirmed',1795482261248,1795482301287,1795482301288,1,'{"status":"12"}');
INSERT INTO print_job VALUES (20,'p1','ticket',20,0,'{"ahead":3,"copy":0,"counters":["1"],"from":1795484100000,"issued_at":1795482281253,"lang":"vi","number":"L004","priority":false,"service":"dang-ky-dat-dai","to":1795485900000,"token":"U2LVUHRN68"}','unknown',1795482281253,1795482301290,1795482301291,1,'{"status":"12"}');
INSERT INTO print_job VALUES (21,'p1','ticket',21,0,'{"ahead":3,"copy":0,"counters":["3"],"from":1795483500000,"issued_at":1795482301258,"lang":"vi","number":"U004","priority":false,"service":"chinh-sach","to":1795485600000,"token":"EKEGZNCCSX"}','superseded',1795482301258,NULL,1795483542351,0,'{}');
INSERT INTO print_job VALUES (22,'p1','ticket',22,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795567560000,"issued_at":1795567582419,"lang":"vi","number":"A001","priority":false,"service":"ho-tich","to":1795567800000,"token":"FBRUCKZNAR"}','confirmed',1795567582419,1795567862496,1795567862497,1,'{"status":"12"}');
INSERT INTO print_job VALUES (23,'p1','ticket',23,0,'{"ahead":1,"copy":0,"counters":["5"],"from":1795567560000,"issued_at":1795567602425,"lang":"vi","number":"A002","priority":false,"service":"ho-tich","to":1795568400000,"token":"QCLKLG9KCH"}','unknown',1795567602425,1795567862499,1795567862500,1,'{"status":"12"}');
INSERT INTO print_job VALUES (24,'p1','ticket',24,0,'{"ahead":2,"copy":0,"counters":["5"],"from":1795567620000,"issued_at":1795567622430,"lang":"vi","number":"A003","priority":false,"service":"ho-tich","to":1795568700000,"token":"4WRRERKMPY"}','superseded',1795567622430,NULL,1795568564590,0,'{"status":"12"}');
INSERT INTO print_job VALUES (25,'p1','ticket',25,0,'{"ahead":3,"copy":0,"counters":["5"],"from":1795567620000,"issued_at":1795567642435,"lang":"vi","number":"A004","priority":false,"service":"ho-tich","to":1795568700000,"token":"UB5U8DEJ88"}','started',1795567642435,1795567942516,NULL,1,'{}');
INSERT INTO print_job VALUES (26,'p1','ticket',26,0,'{"ahead":4,"copy":0,"counters":["5"],"from":1795568100000,"issued_at":1795567662440,"lang":"vi","number":"A005","priority":false,"service":"ho-tich","to":1795569300000,"token":"WMSH4RCHUD"}','failed_before_send',1795567662440,NULL,1795568684612,0,'{"status":"12"}');
INSERT INTO print_job VALUES (27,'p1','ticket',27,0,'{"ahead":5,"copy":0,"counters":["5"],"from":1795568400000,"issued_at":1795567682445,"lang":"vi","number":"A006","priority":false,"service":"ho-tich","to":1795569000000,"token":"J9KPALUXDN"}','queued',1795567682445,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (28,'p1','ticket',28,0,'{"ahead":6,"copy":0,"counters":["5"],"from":1795568700000,"issued_at":1795567702450,"lang":"vi","number":"A007","priority":false,"service":"ho-tich","to":1795569600000,"token":"H7VL9DFF5R"}','superseded',1795567702450,NULL,1795568203545,0,'{}');
INSERT INTO print_job VALUES (29,'p1','ticket',29,0,'{"ahead":7,"copy":0,"counters":["5"],"from":1795568700000,"issued_at":1795567722455,"lang":"vi","number":"A008","priority":false,"service":"ho-tich","to":1795569600000,"token":"PC5SB2XYD3"}','queued',1795567722455,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (30,'p1','ticket',30,0,'{"ahead":8,"copy":0,"counters":["5"],"from":1795569300000,"issued_at":1795567742460,"lang":"vi","number":"A009","priority":false,"service":"ho-tich","to":1795570200000,"token":"LJQC55SHAA"}','superseded',1795567742460,NULL,1795567922511,0,'{}');
INSERT INTO print_job VALUES (31,'p1','ticket',31,0,'{"ahead":0,"copy":0,"counters":["6"],"from":1795567740000,"issued_at":1795567762465,"lang":"vi","number":"H001","priority":false,"service":"chung-thuc","to":1795568400000,"token":"8QH9B4ZFE8"}','queued',1795567762465,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (32,'p1','ticket',32,0,'{"ahead":1,"copy":0,"counters":["6"],"from":1795567740000,"issued_at":1795567782471,"lang":"vi","number":"H002","priority":false,"service":"chung-thuc","to":1795568700000,"token":"GME2BDMVMJ"}','queued',1795567782471,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (33,'p1','ticket',33,0,'{"ahead":0,"copy":0,"counters":["1"],"from":1795567800000,"issued_at":1795567802476,"lang":"vi","number":"L001","priority":false,"service":"dang-ky-dat-dai","to":1795568100000,"token":"AXE8APJ553"}','queued',1795567802476,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (34,'p1','ticket',34,0,'{"ahead":0,"copy":0,"counters":["4"],"from":1795567800000,"issued_at":1795567822482,"lang":"vi","number":"R001","priority":false,"service":"xay-dung","to":1795569000000,"token":"PXLQZNG37E"}','queued',1795567822482,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (35,'p1','ticket',35,0,'{"ahead":0,"copy":0,"counters":["2"],"from":1795567800000,"issued_at":1795567842488,"lang":"vi","number":"C001","priority":false,"service":"viec-khac","to":1795569000000,"token":"7N6ZRKRVHC"}','queued',1795567842488,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (36,'p1','ticket',36,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795567860000,"issued_at":1795567862494,"lang":"vi","number":"A010","priority":true,"service":"ho-tich","to":1795568400000,"token":"ZDT35HFJSW"}','queued',1795567862494,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (37,'p1','ticket',22,1,'{"ahead":2,"copy":1,"counters":["5"],"from":1795567560000,"issued_at":1795567582419,"lang":"vi","number":"A001","priority":false,"service":"ho-tich","to":1795567800000,"token":"FBRUCKZNAR"}','queued',1795567942514,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (38,'p1','ticket',38,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795571400000,"issued_at":1795570544642,"lang":"vi","number":"A011","priority":false,"service":"kinh-te","to":1795572300000,"token":"BY8HUJJ2SL"}','queued',1795570544642,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (39,'p1','ticket',39,0,'{"ahead":0,"copy":0,"counters":["2"],"from":1795570560000,"issued_at":1795570564647,"lang":"vi","number":"C003","priority":false,"service":"thi-dua","to":1795571400000,"token":"ARPAXBYHV6"}','queued',1795570564647,NULL,NULL,0,'{}');
INSERT INTO appointment VALUES (1,'H-17','ho-tich',1795570564649,'booked',NULL,'{}');
INSERT INTO process VALUES ('keeper',4242,1795395661136,1795570504622);
INSERT INTO ticket VALUES (1,1,'A001','a',1,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600037,1795396500037,1795396500037,1795395661160,'returned',NULL,1,1795395661090,NULL,NULL,1795395661160,NULL,'day_closed','V35AVS63WT','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395600000,1795395900000,'forward-1',1,1,3,1);
INSERT INTO ticket VALUES (2,1,'A002','a',2,'ho-tich','ttpvhcc','sanh','expired','priority',1795395600042,1795395900042,1795396200042,1795395661160,'present',NULL,3,1795395600084,NULL,NULL,1795395661160,NULL,'day_closed','3L3QQTWHKR','cli','kiosk:k1','vi',NULL,1,'6',NULL,NULL,NULL,1795395600000,1795396500000,'forward-1',1,1,5,2);
INSERT INTO ticket VALUES (3,1,'A003','a',3,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795395600046,1795396500046,1795396500046,1795395661160,NULL,NULL,0,NULL,NULL,NULL,1795395661160,NULL,'day_closed','9P3S7MTCF5','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395600000,1795397100000,'forward-1',1,1,NULL,3);
INSERT INTO ticket VALUES (4,1,'A004','a',4,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600050,1795396500050,1795396500050,1795395661160,NULL,NULL,0,NULL,NULL,NULL,1795395661160,NULL,'day_closed','CV5ZS7PMBH','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395600000,1795397100000,'forward-1',2,1,NULL,9);
INSERT INTO ticket VALUES (5,1,'A005','a',5,'ho-tich','ttpvhcc','sanh','cancelled',NULL,1795395600054,1795396500054,1795396500054,1795395600074,NULL,NULL,0,NULL,NULL,NULL,1795395600074,NULL,'asked','UWPSY5N5CS','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396200000,1795397700000,'forward-1',1,1,NULL,5);
INSERT INTO ticket VALUES (6,1,'A006','a',6,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600058,1795396500058,1795396500058,1795395661160,NULL,NULL,0,NULL,NULL,NULL,1795395661160,NULL,'day_closed','2WKBYJSTXD','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396200000,1795397700000,'forward-1',1,1,NULL,6);
INSERT INTO ticket VALUES (7,1,'A007','a',7,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600062,1795396500062,1795396500062,1795395661160,NULL,NULL,0,NULL,NULL,NULL,1795395661160,NULL,'day_closed','VKMNNGCFY9','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396800000,1795398600000,'forward-1',1,1,NULL,7);
INSERT INTO ticket VALUES (8,1,'A008','a',8,'ho-tich','ttpvhcc','sanh','done',NULL,1795395600066,1795396500066,1795396500066,1795395661102,NULL,NULL,1,1795395661100,NULL,NULL,1795395661102,'accepted',NULL,'TJ9DCW2NHQ','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396800000,1795398600000,'forward-1',1,1,4,8);
INSERT INTO ticket VALUES (9,1,'A009','a',9,'y-te','ttpvhcc','sanh','done',NULL,1795395661108,1795396561108,1795396561108,1795395661112,NULL,NULL,1,1795395661108,NULL,NULL,1795395661112,'advice',NULL,'ZZ24B2DRZQ','desk','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,6,NULL);
INSERT INTO ticket VALUES (10,2,'H001','h',1,'chung-thuc','ttpvhcc','sanh','done',NULL,1795482081200,1795482981200,1795482981200,1795482361301,NULL,NULL,1,1795482341297,NULL,NULL,1795482361301,'result_returned',NULL,'YE4F4Y4KC9','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482060000,1795482300000,'forward-1',1,2,8,10);
INSERT INTO ticket VALUES (11,2,'L001','l',1,'dang-ky-dat-dai','ttpvhcc','sanh','done',NULL,1795482101206,1795483001206,1795483001206,1795483321320,NULL,NULL,1,1795482861314,NULL,NULL,1795483321320,'refused',NULL,'NVELRYYXAJ','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482060000,1795482300000,'forward-1',1,2,11,11);
INSERT INTO ticket VALUES (12,2,'U001','u',1,'chinh-sach','ttpvhcc','sanh','done',NULL,1795482121212,1795483021212,1795483021212,1795483542351,NULL,NULL,1,1795483482335,NULL,NULL,1795483542351,'unrecorded',NULL,'Z9C6VK3SVW','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482120000,1795483500000,'forward-1',1,2,13,12);
INSERT INTO ticket VALUES (13,2,'H002','h',2,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795482141218,1795483041218,1795483041218,1795483542351,NULL,NULL,1,1795482361301,NULL,NULL,1795483542351,NULL,'day_closed','PQYYFMZB2R','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482120000,1795483200000,'forward-1',1,2,9,13);
INSERT INTO ticket VALUES (14,2,'L002','l',2,'dang-ky-dat-dai','ttpvhcc','sanh','expired',NULL,1795482161223,1795483061223,1795483061223,1795483542351,NULL,NULL,1,1795483522341,NULL,NULL,1795483542351,NULL,'day_closed','JBJPEXV4KC','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482300000,1795483800000,'forward-1',1,2,14,14);
INSERT INTO ticket VALUES (15,2,'U002','u',2,'chinh-sach','ttpvhcc','sanh','expired',NULL,1795482181228,1795483081228,1795483081228,1795483542351,NULL,NULL,0,NULL,NULL,NULL,1795483542351,NULL,'day_closed','95LRH9S637','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482300000,1795483500000,'forward-1',1,2,NULL,15);
INSERT INTO ticket VALUES (16,2,'H003','h',3,'chung-thuc','ttpvhcc','sanh','done','priority',1795482201233,1795482501233,1795482501233,1795482341297,NULL,NULL,1,1795482321294,NULL,NULL,1795482341297,'result_returned',NULL,'D6HKE7TCAW','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482180000,1795482900000,'forward-1',1,2,7,16);
INSERT INTO ticket VALUES (17,2,'L003','l',3,'dang-ky-dat-dai','ttpvhcc','sanh','done','priority',1795482221238,1795482521238,1795482521238,1795482841311,NULL,NULL,1,1795482381305,NULL,NULL,1795482841311,'supplement',NULL,'CK9QWRSDAF','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482180000,1795482300000,'forward-1',1,2,10,17);
INSERT INTO ticket VALUES (18,2,'U003','u',3,'chinh-sach','ttpvhcc','sanh','expired','priority',1795482241243,1795482541243,1795482541243,1795483542351,NULL,NULL,3,1795483341323,1795483462332,NULL,1795483542351,NULL,'day_closed','APAUG5K4CR','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482240000,1795483500000,'forward-1',1,2,12,18);
INSERT INTO ticket VALUES (19,2,'H004','h',4,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795482261248,1795483161248,1795483161248,1795483542351,NULL,NULL,0,NULL,NULL,NULL,1795483542351,NULL,'day_closed','4NSXWKKK4Q','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482600000,1795484400000,'forward-1',1,2,NULL,19);
INSERT INTO ticket VALUES (20,2,'L004','l',4,'dang-ky-dat-dai','ttpvhcc','sanh','expired',NULL,1795482281253,1795483181253,1795483181253,1795483542351,NULL,NULL,0,NULL,NULL,NULL,1795483542351,NULL,'day_closed','U2LVUHRN68','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795484100000,1795485900000,'forward-1',1,2,NULL,20);
INSERT INTO ticket VALUES (21,2,'U004','u',4,'chinh-sach','ttpvhcc','sanh','expired',NULL,1795482301258,1795483201258,1795483201258,1795483542351,NULL,NULL,0,NULL,NULL,NULL,1795483542351,NULL,'day_closed','EKEGZNCCSX','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795483500000,1795485600000,'forward-1',1,2,NULL,21);
INSERT INTO ticket VALUES (22,3,'A001','a',1,'ho-tich','ttpvhcc','sanh','absent',NULL,1795567582419,1795568482419,1795568482419,1795568344557,NULL,NULL,3,1795568223548,1795568344557,NULL,NULL,NULL,NULL,'FBRUCKZNAR','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795567560000,1795567800000,'forward-1',2,2,18,37);
INSERT INTO ticket VALUES (23,3,'A002','a',2,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795567602425,1795568502425,1795568502425,1795568384563,NULL,NULL,1,1795568364560,NULL,NULL,NULL,NULL,NULL,'QCLKLG9KCH','kiosk','kiosk:k1','vi',NULL,1,'1',NULL,NULL,NULL,1795567560000,1795568400000,'forward-1',1,2,19,23);
INSERT INTO ticket VALUES (24,3,'A003','a',3,'chung-thuc','ttpvhcc','sanh','done',NULL,1795567622430,1795568522430,1795568522430,1795568564590,NULL,NULL,2,1795568404566,NULL,NULL,1795568564590,'result_returned',NULL,'4WRRERKMPY','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795567620000,1795568700000,'forward-1',1,2,23,24);
INSERT INTO ticket VALUES (25,3,'A004','a',4,'ho-tich','ttpvhcc','sanh','serving',NULL,1795567642435,1795568542435,1795568542435,1795568524584,NULL,'5',1,1795568504581,NULL,NULL,NULL,NULL,NULL,'UB5U8DEJ88','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795567620000,1795568700000,'forward-1',1,2,22,25);
INSERT INTO ticket VALUES (26,3,'A005','a',5,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795567662440,1795568562440,1795568562440,1795567662440,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'WMSH4RCHUD','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568100000,1795569300000,'forward-1',1,2,NULL,26);
INSERT INTO ticket VALUES (27,3,'A006','a',6,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795567682445,1795568582445,1795568582445,1795567682445,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'J9KPALUXDN','kiosk','kiosk:k1','vi','deaf',1,NULL,NULL,NULL,NULL,1795568400000,1795569000000,'forward-1',1,2,NULL,27);
INSERT INTO ticket VALUES (28,3,'A007','a',7,'ho-tich','ttpvhcc','sanh','done','priority',1795567702450,1795568002450,1795568002450,1795568203545,'present',NULL,4,1795567962518,NULL,NULL,1795568203545,'accepted',NULL,'H7VL9DFF5R','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568700000,1795569600000,'forward-1',1,2,17,28);
INSERT INTO ticket VALUES (29,3,'A008','a',8,'y-te','ttpvhcc','sanh','waiting',NULL,1795567722455,1795568622455,1795568622455,1795567902508,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'PC5SB2XYD3','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568700000,1795569600000,'forward-1',1,2,NULL,29);
INSERT INTO ticket VALUES (30,3,'A009','a',9,'ho-tich','ttpvhcc','sanh','cancelled',NULL,1795567742460,1795568642460,1795568642460,1795567922511,NULL,NULL,0,NULL,NULL,NULL,1795567922511,NULL,'asked','LJQC55SHAA','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569300000,1795570200000,'forward-1',1,2,NULL,30);
INSERT INTO ticket VALUES (31,3,'H001','h',1,'chung-thuc','ttpvhcc','sanh','called',NULL,1795567762465,1795568662465,1795568662465,1795568624599,NULL,'6',3,1795568584593,NULL,NULL,NULL,NULL,NULL,'8QH9B4ZFE8','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795567740000,1795568400000,'forward-1',1,2,24,31);
INSERT INTO ticket VALUES (32,3,'H002','h',2,'chung-thuc','ttpvhcc','sanh','waiting',NULL,1795567782471,1795568682471,1795568682471,1795567782471,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'GME2BDMVMJ','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795567740000,1795568700000,'forward-1',1,2,NULL,32);
INSERT INTO ticket VALUES (33,3,'L001','l',1,'dang-ky-dat-dai','ttpvhcc','sanh','waiting',NULL,1795567802476,1795568702476,1795568702476,1795567802476,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'AXE8APJ553','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795567800000,1795568100000,'forward-1',1,2,NULL,33);
INSERT INTO ticket VALUES (34,3,'R001','r',1,'xay-dung','ttpvhcc','sanh','waiting',NULL,1795567822482,1795568722482,1795568722482,1795567822482,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'PXLQZNG37E','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795567800000,1795569000000,'forward-1',1,2,NULL,34);
INSERT INTO ticket VALUES (35,3,'C001','c',1,'viec-khac','ttpvhcc','sanh','waiting',NULL,1795567842488,1795568742488,1795568742488,1795567842488,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'7N6ZRKRVHC','kiosk','kiosk:k1','vi',NULL,1,NULL,'q2',7,1,1795567800000,1795569000000,'forward-1',1,2,NULL,35);
INSERT INTO ticket VALUES (36,3,'A010','a',10,'ho-tich','ttpvhcc','sanh','parked','priority',1795567862494,1795568162494,1795568162494,1795568143536,NULL,NULL,1,1795568103530,NULL,1795568143536,NULL,NULL,NULL,'ZDT35HFJSW','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795567860000,1795568400000,'forward-1',1,2,16,36);
INSERT INTO ticket VALUES (37,3,'C002','c',2,'thanh-tra','ttpvhcc','sanh','done',NULL,1795568664605,1795569564605,1795569564605,1795568684610,NULL,NULL,1,1795568664605,NULL,NULL,1795568684610,'left',NULL,'BFYN6FLV4A','desk','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,2,25,NULL);
INSERT INTO ticket VALUES (38,3,'A011','a',11,'kinh-te','ttpvhcc','sanh','waiting',NULL,1795570544642,1795571444642,1795571444642,1795570544642,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'BY8HUJJ2SL','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795571400000,1795572300000,'forward-1',1,2,NULL,38);
INSERT INTO ticket VALUES (39,3,'C003','c',3,'thi-dua','ttpvhcc','sanh','waiting',NULL,1795570564647,1795571464647,1795571464647,1795570564647,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'ARPAXBYHV6','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795570560000,1795571400000,'forward-1',1,2,NULL,39);
INSERT INTO leg VALUES (1,1,'ho-tich',1795396500037,1795395600037,'5','q5',1795395661090,1795395661092,1795395661094,NULL);
INSERT INTO leg VALUES (1,2,'ho-tich',1795396500037,1795395661098,NULL,NULL,NULL,NULL,1795395661160,NULL);
INSERT INTO leg VALUES (2,1,'ho-tich',1795396500042,1795395600042,'5','q5',1795395600084,NULL,1795395661088,NULL);
INSERT INTO leg VALUES (2,2,'ho-tich',1795395900042,1795395661096,'5','q5',1795395661104,NULL,1795395661106,'transferred');
INSERT INTO leg VALUES (2,3,'ho-tich',1795395900042,1795395661106,NULL,NULL,NULL,NULL,1795395661160,NULL);
INSERT INTO leg VALUES (3,1,'chung-thuc',1795396500046,1795395600046,NULL,NULL,NULL,NULL,1795395661160,NULL);
INSERT INTO leg VALUES (4,1,'ho-tich',1795396500050,1795395600050,NULL,NULL,NULL,NULL,1795395661160,NULL);
INSERT INTO leg VALUES (5,1,'ho-tich',1795396500054,1795395600054,NULL,NULL,NULL,NULL,1795395600074,NULL);
INSERT INTO leg VALUES (6,1,'ho-tich',1795396500058,1795395600058,NULL,NULL,NULL,NULL,1795395661160,NULL);
INSERT INTO leg VALUES (7,1,'ho-tich',1795396500062,1795395600062,NULL,NULL,NULL,NULL,1795395661160,NULL);
INSERT INTO leg VALUES (8,1,'ho-tich',1795396500066,1795395600066,'5','q5',1795395661100,1795395661102,1795395661102,'accepted');
INSERT INTO leg VALUES (9,1,'y-te',1795396561108,1795395661108,'5','q5',1795395661108,1795395661108,1795395661112,'advice');
INSERT INTO leg VALUES (10,1,'chung-thuc',1795482981200,1795482081200,'6','q6',1795482341297,1795482361301,1795482361301,'result_returned');
INSERT INTO leg VALUES (11,1,'dang-ky-dat-dai',1795483001206,1795482101206,'1','q1',1795482861314,1795482881317,1795483321320,'refused');
INSERT INTO leg VALUES (12,1,'chinh-sach',1795483021212,1795482121212,'3','q3',1795483482335,1795483502338,1795483542351,'unrecorded');
INSERT INTO leg VALUES (13,1,'chung-thuc',1795483041218,1795482141218,'6','q6',1795482361301,NULL,1795483542351,NULL);
INSERT INTO leg VALUES (14,1,'dang-ky-dat-dai',1795483061223,1795482161223,'1','q1',1795483522341,NULL,1795483542351,NULL);
INSERT INTO leg VALUES (15,1,'chinh-sach',1795483081228,1795482181228,NULL,NULL,NULL,NULL,1795483542351,NULL);
INSERT INTO leg VALUES (16,1,'chung-thuc',1795482501233,1795482201233,'6','q6',1795482321294,1795482341297,1795482341297,'result_returned');
INSERT INTO leg VALUES (17,1,'dang-ky-dat-dai',1795482521238,1795482221238,'1','q1',1795482381305,1795482401308,1795482841311,'supplement');
INSERT INTO leg VALUES (18,1,'chinh-sach',1795482541243,1795482241243,'3','q3',1795483341323,NULL,1795483462332,NULL);
INSERT INTO leg VALUES (19,1,'chung-thuc',1795483161248,1795482261248,NULL,NULL,NULL,NULL,1795483542351,NULL);
INSERT INTO leg VALUES (20,1,'dang-ky-dat-dai',1795483181253,1795482281253,NULL,NULL,NULL,NULL,1795483542351,NULL);
INSERT INTO leg VALUES (21,1,'chinh-sach',1795483201258,1795482301258,NULL,NULL,NULL,NULL,1795483542351,NULL);
INSERT INTO leg VALUES (22,1,'ho-tich',1795568482419,1795567582419,'5','q5',1795568223548,NULL,1795568344557,NULL);
INSERT INTO leg VALUES (23,1,'ho-tich',1795568502425,1795567602425,'5','q5',1795568364560,NULL,1795568384563,'transferred');
INSERT INTO leg VALUES (23,2,'ho-tich',1795568502425,1795568384563,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (24,1,'ho-tich',1795568522430,1795567622430,'5','q5',1795568404566,1795568424569,1795568444572,'transferred');
INSERT INTO leg VALUES (24,2,'chung-thuc',1795568522430,1795568444572,'6','q6',1795568544587,1795568564590,1795568564590,'result_returned');
INSERT INTO leg VALUES (25,1,'ho-tich',1795568542435,1795567642435,'5','q5',1795568504581,1795568524584,NULL,NULL);
INSERT INTO leg VALUES (26,1,'ho-tich',1795568562440,1795567662440,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (27,1,'ho-tich',1795568582445,1795567682445,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (28,1,'ho-tich',1795568602450,1795567702450,'5','q5',1795567962518,NULL,1795568083527,NULL);
INSERT INTO leg VALUES (28,2,'ho-tich',1795568002450,1795568163539,'5','q5',1795568183542,1795568203545,1795568203545,'accepted');
INSERT INTO leg VALUES (29,1,'y-te',1795568622455,1795567722455,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (30,1,'ho-tich',1795568642460,1795567742460,NULL,NULL,NULL,NULL,1795567922511,NULL);
INSERT INTO leg VALUES (31,1,'chung-thuc',1795568662465,1795567762465,'6','q6',1795568584593,NULL,NULL,NULL);
INSERT INTO leg VALUES (32,1,'chung-thuc',1795568682471,1795567782471,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (33,1,'dang-ky-dat-dai',1795568702476,1795567802476,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (34,1,'xay-dung',1795568722482,1795567822482,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (35,1,'viec-khac',1795568742488,1795567842488,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (36,1,'ho-tich',1795568162494,1795567862494,'5','q5',1795568103530,1795568123533,1795568143536,NULL);
INSERT INTO leg VALUES (37,1,'thanh-tra',1795569564605,1795568664605,'2','q2',1795568664605,1795568664605,1795568684610,'left');
INSERT INTO leg VALUES (38,1,'kinh-te',1795571444642,1795570544642,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (39,1,'thi-dua',1795571464647,1795570564647,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO call VALUES (1,1,2,1,'5','q5',1795395600080,1795395600080,1,'priority',1795395600082,'undone',NULL);
INSERT INTO call VALUES (2,1,2,1,'5','q5',1795395600084,1795395600086,2,'priority',1795395661088,'absent',NULL);
INSERT INTO call VALUES (3,1,1,1,'5','q5',1795395661090,1795395661090,1,'longest',1795395661092,'started',NULL);
INSERT INTO call VALUES (4,1,8,1,'5','q5',1795395661100,1795395661100,1,'chosen',1795395661102,'started',NULL);
INSERT INTO call VALUES (5,1,2,2,'5','q5',1795395661104,1795395661104,1,'present',1795395661106,'transferred',1795395600084);
INSERT INTO call VALUES (6,1,9,1,'5','q5',1795395661108,1795395661108,1,'serve_now',1795395661108,'started',NULL);
INSERT INTO call VALUES (7,2,16,1,'6','q6',1795482321294,1795482321294,1,'priority',1795482341297,'started',NULL);
INSERT INTO call VALUES (8,2,10,1,'6','q6',1795482341297,1795482341297,1,'longest',1795482361301,'started',NULL);
INSERT INTO call VALUES (9,2,13,1,'6','q6',1795482361301,1795482361301,1,'longest',1795483542351,'expired',NULL);
INSERT INTO call VALUES (10,2,17,1,'1','q1',1795482381305,1795482381305,1,'priority',1795482401308,'started',NULL);
INSERT INTO call VALUES (11,2,11,1,'1','q1',1795482861314,1795482861314,1,'longest',1795482881317,'started',NULL);
INSERT INTO call VALUES (12,2,18,1,'3','q3',1795483341323,1795483381329,3,'priority',1795483462332,'absent',NULL);
INSERT INTO call VALUES (13,2,12,1,'3','q3',1795483482335,1795483482335,1,'longest',1795483502338,'started',NULL);
INSERT INTO call VALUES (14,2,14,1,'1','q1',1795483522341,1795483522341,1,'longest',1795483542351,'expired',NULL);
INSERT INTO call VALUES (15,3,28,1,'5','q5',1795567962518,1795568002524,3,'priority',1795568083527,'absent',NULL);
INSERT INTO call VALUES (16,3,36,1,'5','q5',1795568103530,1795568103530,1,'priority',1795568123533,'started',NULL);
INSERT INTO call VALUES (17,3,28,2,'5','q5',1795568183542,1795568183542,1,'chosen',1795568203545,'started',1795567962518);
INSERT INTO call VALUES (18,3,22,1,'5','q5',1795568223548,1795568263554,3,'longest',1795568344557,'absent',NULL);
INSERT INTO call VALUES (19,3,23,1,'5','q5',1795568364560,1795568364560,1,'longest',1795568384563,'transferred',NULL);
INSERT INTO call VALUES (20,3,24,1,'5','q5',1795568404566,1795568404566,1,'longest',1795568424569,'started',NULL);
INSERT INTO call VALUES (21,3,25,1,'5','q5',1795568464575,1795568464575,1,'longest',1795568484578,'undone',NULL);
INSERT INTO call VALUES (22,3,25,1,'5','q5',1795568504581,1795568504581,1,'longest',1795568524584,'started',NULL);
INSERT INTO call VALUES (23,3,24,2,'6','q6',1795568544587,1795568544587,1,'longest',1795568564590,'started',1795568404566);
INSERT INTO call VALUES (24,3,31,1,'6','q6',1795568584593,1795568624599,3,'longest',NULL,NULL,NULL);
INSERT INTO call VALUES (25,3,37,1,'2','q2',1795568664605,1795568664605,1,'serve_now',1795568664605,'started',NULL);
INSERT INTO day_count VALUES (1,'series','a',9,101);
INSERT INTO day_count VALUES (1,'service','chung-thuc',1,0);
INSERT INTO day_count VALUES (1,'service','ho-tich',7,0);
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
INSERT INTO event VALUES (1,'1150c903',1795395600003,1795399200004,1795395600003,NULL,'centre.applied',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'dan-hai',NULL,'{"version":1}');
INSERT INTO event VALUES (2,'1150c903',1795395600006,1795399200007,1795395600006,NULL,'procedures.imported',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-1','{"count":3}');
INSERT INTO event VALUES (3,'1150c903',1795395600008,1795399200011,1795395600008,1,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-23','request-2','{}');
INSERT INTO event VALUES (4,'1150c903',1795395600012,1795399200013,1795395600012,NULL,'officer.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'extra','request-3','{"role":"officer"}');
INSERT INTO event VALUES (5,'1150c903',1795395600015,1795399200016,1795395600015,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q2','request-4','{}');
INSERT INTO event VALUES (6,'1150c903',1795395600018,1795399200019,1795395600018,1,'duty.started',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,'request-5','{}');
INSERT INTO event VALUES (7,'1150c903',1795395600018,1795399200020,1795395600018,1,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-5','{"reason":null}');
INSERT INTO event VALUES (8,'1150c903',1795395600022,1795399200023,1795395600022,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q5','request-6','{}');
INSERT INTO event VALUES (9,'1150c903',1795395600025,1795399200026,1795395600025,1,'duty.started',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,'request-7','{}');
INSERT INTO event VALUES (10,'1150c903',1795395600025,1795399200027,1795395600025,1,'desk.opened',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,'request-7','{"reason":null}');
INSERT INTO event VALUES (11,'1150c903',1795395600029,1795399200030,1795395600029,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'extra',NULL,'{}');
INSERT INTO event VALUES (12,'1150c903',1795395600032,1795399200033,1795395600032,1,'duty.started',1,'cli:test','administrator','cli:test','6','extra',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (13,'1150c903',1795395600032,1795399200034,1795395600032,1,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (14,'1150c903',1795395600037,1795399200038,1795395600037,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,1,'A001','request-8','{"origin":"cli","priority_class":null,"promised_at":1795396500037,"quoted":[1795395600000,1795395900000],"service":"ho-tich"}');
INSERT INTO event VALUES (15,'1150c903',1795395600042,1795399200043,1795395600042,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,2,'A002','request-9','{"origin":"cli","priority_class":null,"promised_at":1795396500042,"quoted":[1795395600000,1795396500000],"service":"ho-tich"}');
INSERT INTO event VALUES (16,'1150c903',1795395600046,1795399200047,1795395600046,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,3,'A003','request-10','{"origin":"cli","priority_class":null,"promised_at":1795396500046,"quoted":[1795395600000,1795397100000],"service":"ho-tich"}');
INSERT INTO event VALUES (17,'1150c903',1795395600050,1795399200051,1795395600050,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,4,'A004','request-11','{"origin":"cli","priority_class":null,"promised_at":1795396500050,"quoted":[1795395600000,1795397100000],"service":"ho-tich"}');
INSERT INTO event VALUES (18,'1150c903',1795395600054,1795399200055,1795395600054,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,5,'A005','request-12','{"origin":"cli","priority_class":null,"promised_at":1795396500054,"quoted":[1795396200000,1795397700000],"service":"ho-tich"}');
INSERT INTO event VALUES (19,'1150c903',1795395600058,1795399200059,1795395600058,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,6,'A006','request-13','{"origin":"cli","priority_class":null,"promised_at":1795396500058,"quoted":[1795396200000,1795397700000],"service":"ho-tich"}');
INSERT INTO event VALUES (20,'1150c903',1795395600062,1795399200063,1795395600062,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,7,'A007','request-14','{"origin":"cli","priority_class":null,"promised_at":1795396500062,"quoted":[1795396800000,1795398600000],"service":"ho-tich"}');
INSERT INTO event VALUES (21,'1150c903',1795395600066,1795399200067,1795395600066,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,8,'A008','request-15','{"origin":"cli","priority_class":null,"promised_at":1795396500066,"quoted":[1795396800000,1795398600000],"service":"ho-tich"}');
INSERT INTO event VALUES (22,'1150c903',1795395600068,1795399200069,1795395600068,1,'ticket.prioritised',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-16','{"priority_class":"priority"}');
INSERT INTO event VALUES (23,'1150c903',1795395600070,1795399200071,1795395600070,1,'ticket.service_changed',1,'cli:test','administrator','cli:test',NULL,NULL,3,'A003','request-17','{"after":"chung-thuc","before":"ho-tich"}');
INSERT INTO event VALUES (24,'1150c903',1795395600072,1795399200073,1795395600072,1,'ticket.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,4,'A004','request-18','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (25,'1150c903',1795395600074,1795399200075,1795395600074,1,'ticket.cancelled',1,'cli:test','administrator','cli:test',NULL,NULL,5,'A005','request-19','{"reason":"asked"}');
INSERT INTO event VALUES (26,'1150c903',1795395600076,1795399200077,1795395600076,1,'hall.held',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-20','{"reason":"Mất điện","until":null}');
INSERT INTO event VALUES (27,'1150c903',1795395600078,1795399200079,1795395600078,1,'hall.resumed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-21','{"reason":"Mất điện"}');
INSERT INTO event VALUES (28,'1150c903',1795395600080,1795399200081,1795395600080,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-22','{"kept":true,"promised_at":1795395900042,"reason":"priority","why":null}');
INSERT INTO event VALUES (29,'1150c903',1795395600082,1795399200083,1795395600082,1,'ticket.call_undone',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-23','{}');
INSERT INTO event VALUES (30,'1150c903',1795395600084,1795399200085,1795395600084,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-24','{"kept":true,"promised_at":1795395900042,"reason":"priority","why":null}');
INSERT INTO event VALUES (31,'1150c903',1795395600086,1795399200087,1795395600086,1,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-25','{}');
INSERT INTO event VALUES (32,'1150c903',1795395661088,1795399200089,1795395661088,1,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-26','{}');
INSERT INTO event VALUES (33,'1150c903',1795395661090,1795399200091,1795395661090,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-27','{"kept":true,"promised_at":1795396500037,"reason":"longest","why":null}');
INSERT INTO event VALUES (34,'1150c903',1795395661092,1795399200093,1795395661092,1,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-28','{}');
INSERT INTO event VALUES (35,'1150c903',1795395661094,1795399200095,1795395661094,1,'ticket.parked',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-29','{}');
INSERT INTO event VALUES (36,'1150c903',1795395661096,1795399200097,1795395661096,1,'ticket.returned',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-30','{"after":"absent","rank_at":1795396200042}');
INSERT INTO event VALUES (37,'1150c903',1795395661098,1795399200099,1795395661098,1,'ticket.returned',1,'cli:test','administrator','cli:test',NULL,NULL,1,'A001','request-31','{"after":"parked","rank_at":1795396500037}');
INSERT INTO event VALUES (38,'1150c903',1795395661100,1795399200101,1795395661100,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',8,'A008','request-32','{"kept":true,"promised_at":1795396500066,"reason":"chosen","why":"đi cùng"}');
INSERT INTO event VALUES (39,'1150c903',1795395661102,1795399200103,1795395661102,1,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',8,'A008','request-33','{"manner":"chosen","outcome":"accepted","procedure":null,"reason":null}');
INSERT INTO event VALUES (40,'1150c903',1795395661104,1795399200105,1795395661104,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-34','{"kept":true,"promised_at":1795395900042,"reason":"present","why":null}');
INSERT INTO event VALUES (41,'1150c903',1795395661106,1795399200107,1795395661106,1,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-35','{"to_desk":"6","to_service":null}');
INSERT INTO event VALUES (42,'1150c903',1795395661108,1795399200109,1795395661108,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,9,'A009','request-36','{"origin":"desk","priority_class":null,"promised_at":1795396561108,"quoted":null,"service":"y-te"}');
INSERT INTO event VALUES (43,'1150c903',1795395661108,1795399200110,1795395661108,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',9,'A009','request-36','{"kept":true,"promised_at":1795396561108,"reason":"serve_now","why":null}');
INSERT INTO event VALUES (44,'1150c903',1795395661108,1795399200111,1795395661108,1,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',9,'A009','request-36','{}');
INSERT INTO event VALUES (45,'1150c903',1795395661112,1795399200113,1795395661112,1,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',9,'A009','request-37','{"manner":"chosen","outcome":"advice","procedure":null,"reason":null}');
INSERT INTO event VALUES (46,'1150c903',1795395661114,1795399200115,1795395661114,1,'desk.paused',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-38','{"reason":"break"}');
INSERT INTO event VALUES (47,'1150c903',1795395661116,1795399200117,1795395661116,1,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-39','{"reason":null}');
INSERT INTO event VALUES (48,'1150c903',1795395661118,1795399200119,1795395661118,1,'duty.ended',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,'request-40','{"reason":"closed"}');
INSERT INTO event VALUES (49,'1150c903',1795395661118,1795399200120,1795395661118,1,'desk.closed',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-40','{"reason":null}');
INSERT INTO event VALUES (50,'1150c903',1795395661121,1795399200122,1795395661121,NULL,'alert.opened',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'help:kiosk:k1','request-41','{"severity":"warning"}');
INSERT INTO event VALUES (51,'1150c903',1795395661121,1795399200123,1795395661121,NULL,'help.called',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'kiosk:k1','request-41','{}');
INSERT INTO event VALUES (52,'1150c903',1795395661142,1795399200143,1795395661142,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,1,'p1',NULL,'{"copy":0,"evidence":{},"job":1}');
INSERT INTO event VALUES (53,'1150c903',1795395661145,1795399200146,1795395661145,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,2,'p1',NULL,'{"copy":0,"evidence":{},"job":2}');
INSERT INTO event VALUES (54,'1150c903',1795395661147,1795399200148,1795395661147,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"evidence":{},"state":"ok"}');
INSERT INTO event VALUES (55,'1150c903',1795395661149,1795399200150,1795395661149,NULL,'alert.acknowledged',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'1','request-42','{}');
INSERT INTO event VALUES (56,'1150c903',1795395661151,1795399200154,1795395661151,NULL,'clock.confirmed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-43','{"drift_ms":0}');
INSERT INTO event VALUES (57,'1150c903',1795395661155,1795399200156,1795395661155,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'f62fe62803e3e97bdfb021fce60bf7c75e24d4528c1cc9376c425533c924d531','request-44','{"signed":true,"through":56,"why":"on_demand"}');
INSERT INTO event VALUES (58,'1150c903',1795395661158,1795399200159,1795395661158,NULL,'centre.applied',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'dan-hai','request-45','{"version":2}');
INSERT INTO event VALUES (59,'1150c903',1795395661160,1795399200161,1795395661160,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,1,'A001','request-46','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (60,'1150c903',1795395661160,1795399200162,1795395661160,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-46','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (61,'1150c903',1795395661160,1795399200163,1795395661160,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,3,'A003','request-46','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (62,'1150c903',1795395661160,1795399200164,1795395661160,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,4,'A004','request-46','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (63,'1150c903',1795395661160,1795399200165,1795395661160,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,6,'A006','request-46','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (64,'1150c903',1795395661160,1795399200166,1795395661160,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,7,'A007','request-46','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (65,'1150c903',1795395661160,1795399200167,1795395661160,1,'duty.ended',1,'cli:test','administrator','cli:test','6','extra',NULL,NULL,'request-46','{"reason":"day_closed"}');
INSERT INTO event VALUES (66,'1150c903',1795395661160,1795399200168,1795395661160,1,'duty.ended',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,'request-46','{"reason":"day_closed"}');
INSERT INTO event VALUES (67,'1150c903',1795395661160,1795399200169,1795395661160,1,'desk.closed',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,'request-46','{"reason":"day_closed"}');
INSERT INTO event VALUES (68,'1150c903',1795395661160,1795399200170,1795395661160,1,'desk.closed',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,'request-46','{"reason":"day_closed"}');
INSERT INTO event VALUES (69,'1150c903',1795395661160,1795399200171,1795395661160,1,'day.closed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-23','request-46','{"counts":{"expired":6,"unrecorded":0}}');
INSERT INTO event VALUES (70,'1150c903',1795395661160,1795399200172,1795395661160,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'4060a5d6e58b53c094fb1cd9ae71b2b3560f442983efdc5c764fe93814bbbb11','request-46','{"signed":true,"through":69,"why":"day_closed"}');
INSERT INTO event VALUES (71,'1150c903',1795482061174,1795399200175,1795482061174,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q1',NULL,'{}');
INSERT INTO event VALUES (72,'1150c903',1795482061177,1795399200180,1795482061177,2,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-24',NULL,'{}');
INSERT INTO event VALUES (73,'1150c903',1795482061177,1795399200181,1795482061177,2,'duty.started',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (74,'1150c903',1795482061177,1795399200182,1795482061177,2,'desk.opened',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (75,'1150c903',1795482061184,1795399200185,1795482061184,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q3',NULL,'{}');
INSERT INTO event VALUES (76,'1150c903',1795482061187,1795399200188,1795482061187,2,'duty.started',1,'cli:test','administrator','cli:test','3','q3',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (77,'1150c903',1795482061187,1795399200189,1795482061187,2,'desk.opened',1,'cli:test','administrator','cli:test','3',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (78,'1150c903',1795482061191,1795399200192,1795482061191,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q6',NULL,'{}');
INSERT INTO event VALUES (79,'1150c903',1795482061194,1795399200195,1795482061194,2,'duty.started',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (80,'1150c903',1795482061194,1795399200196,1795482061194,2,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (81,'1150c903',1795482081200,1795399200201,1795482081200,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,10,'H001','ticket.issue:1795482081197:1','{"origin":"kiosk","priority_class":null,"promised_at":1795482981200,"quoted":[1795482060000,1795482300000],"service":"chung-thuc"}');
INSERT INTO event VALUES (82,'1150c903',1795482101206,1795399200207,1795482101206,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,11,'L001','ticket.issue:1795482101202:2','{"origin":"kiosk","priority_class":null,"promised_at":1795483001206,"quoted":[1795482060000,1795482300000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (83,'1150c903',1795482121212,1795399200213,1795482121212,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,12,'U001','ticket.issue:1795482121208:3','{"origin":"kiosk","priority_class":null,"promised_at":1795483021212,"quoted":[1795482120000,1795483500000],"service":"chinh-sach"}');
INSERT INTO event VALUES (84,'1150c903',1795482141218,1795399200219,1795482141218,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,13,'H002','ticket.issue:1795482141214:4','{"origin":"kiosk","priority_class":null,"promised_at":1795483041218,"quoted":[1795482120000,1795483200000],"service":"chung-thuc"}');
INSERT INTO event VALUES (85,'1150c903',1795482161223,1795399200224,1795482161223,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,14,'L002','ticket.issue:1795482161220:5','{"origin":"kiosk","priority_class":null,"promised_at":1795483061223,"quoted":[1795482300000,1795483800000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (86,'1150c903',1795482181228,1795399200229,1795482181228,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,15,'U002','ticket.issue:1795482181225:6','{"origin":"kiosk","priority_class":null,"promised_at":1795483081228,"quoted":[1795482300000,1795483500000],"service":"chinh-sach"}');
INSERT INTO event VALUES (87,'1150c903',1795482201233,1795399200234,1795482201233,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,16,'H003','ticket.issue:1795482201230:7','{"origin":"kiosk","priority_class":"priority","promised_at":1795482501233,"quoted":[1795482180000,1795482900000],"service":"chung-thuc"}');
INSERT INTO event VALUES (88,'1150c903',1795482221238,1795399200239,1795482221238,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,17,'L003','ticket.issue:1795482221235:8','{"origin":"kiosk","priority_class":"priority","promised_at":1795482521238,"quoted":[1795482180000,1795482300000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (89,'1150c903',1795482241243,1795399200244,1795482241243,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,18,'U003','ticket.issue:1795482241240:9','{"origin":"kiosk","priority_class":"priority","promised_at":1795482541243,"quoted":[1795482240000,1795483500000],"service":"chinh-sach"}');
INSERT INTO event VALUES (90,'1150c903',1795482261248,1795399200249,1795482261248,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,19,'H004','ticket.issue:1795482261245:10','{"origin":"kiosk","priority_class":null,"promised_at":1795483161248,"quoted":[1795482600000,1795484400000],"service":"chung-thuc"}');
INSERT INTO event VALUES (91,'1150c903',1795482281253,1795399200254,1795482281253,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,20,'L004','ticket.issue:1795482281250:11','{"origin":"kiosk","priority_class":null,"promised_at":1795483181253,"quoted":[1795484100000,1795485900000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (92,'1150c903',1795482301258,1795399200259,1795482301258,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,21,'U004','ticket.issue:1795482301255:12','{"origin":"kiosk","priority_class":null,"promised_at":1795483201258,"quoted":[1795483500000,1795485600000],"service":"chinh-sach"}');
INSERT INTO event VALUES (93,'1150c903',1795482301261,1795399200262,1795482301261,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,10,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":10}');
INSERT INTO event VALUES (94,'1150c903',1795482301264,1795399200265,1795482301264,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,11,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":11}');
INSERT INTO event VALUES (95,'1150c903',1795482301267,1795399200268,1795482301267,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,12,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":12}');
INSERT INTO event VALUES (96,'1150c903',1795482301270,1795399200271,1795482301270,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,13,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":13}');
INSERT INTO event VALUES (97,'1150c903',1795482301273,1795399200274,1795482301273,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,14,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":14}');
INSERT INTO event VALUES (98,'1150c903',1795482301276,1795399200277,1795482301276,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,15,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":15}');
INSERT INTO event VALUES (99,'1150c903',1795482301279,1795399200280,1795482301279,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,16,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":16}');
INSERT INTO event VALUES (100,'1150c903',1795482301282,1795399200283,1795482301282,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,17,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":17}');
INSERT INTO event VALUES (101,'1150c903',1795482301285,1795399200286,1795482301285,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,18,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":18}');
INSERT INTO event VALUES (102,'1150c903',1795482301288,1795399200289,1795482301288,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,19,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":19}');
INSERT INTO event VALUES (103,'1150c903',1795482301291,1795399200292,1795482301291,NULL,'slip.unknown',1,'devices','devices','devices',NULL,NULL,20,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":20}');
INSERT INTO event VALUES (104,'1150c903',1795482321294,1795399200295,1795482321294,2,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',16,'H003','desk.next:1795482321293:13','{"kept":true,"promised_at":1795482501233,"reason":"priority","why":null}');
INSERT INTO event VALUES (105,'1150c903',1795482341297,1795399200298,1795482341297,2,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',16,'H003','desk.next:1795482341296:14','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (106,'1150c903',1795482341297,1795399200299,1795482341297,2,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',10,'H001','desk.next:1795482341296:14','{"kept":true,"promised_at":1795482981200,"reason":"longest","why":null}');
INSERT INTO event VALUES (107,'1150c903',1795482361301,1795399200302,1795482361301,2,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',10,'H001','desk.next:1795482361300:15','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (108,'1150c903',1795482361301,1795399200303,1795482361301,2,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',13,'H002','desk.next:1795482361300:15','{"kept":true,"promised_at":1795483041218,"reason":"longest","why":null}');
INSERT INTO event VALUES (109,'1150c903',1795482381305,1795399200306,1795482381305,2,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',17,'L003','desk.next:1795482381304:16','{"kept":true,"promised_at":1795482521238,"reason":"priority","why":null}');
INSERT INTO event VALUES (110,'1150c903',1795482401308,1795399200309,1795482401308,2,'ticket.started',1,'cli:test','administrator','cli:test','1','q1',17,'L003','desk.start:1795482401307:17','{}');
INSERT INTO event VALUES (111,'1150c903',1795482841311,1795399200312,1795482841311,2,'ticket.finished',1,'cli:test','administrator','cli:test','1','q1',17,'L003','desk.finish:1795482841310:18','{"manner":"chosen","outcome":"supplement","procedure":"1.004873","reason":"giấy tờ"}');
INSERT INTO event VALUES (112,'1150c903',1795482861314,1795399200315,1795482861314,2,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',11,'L001','desk.next:1795482861313:19','{"kept":true,"promised_at":1795483001206,"reason":"longest","why":null}');
INSERT INTO event VALUES (113,'1150c903',1795482881317,1795399200318,1795482881317,2,'ticket.started',1,'cli:test','administrator','cli:test','1','q1',11,'L001','desk.start:1795482881316:20','{}');
INSERT INTO event VALUES (114,'1150c903',1795483321320,1795399200321,1795483321320,2,'ticket.finished',1,'cli:test','administrator','cli:test','1','q1',11,'L001','desk.finish:1795483321319:21','{"manner":"chosen","outcome":"refused","procedure":"1.004873","reason":"giấy tờ"}');
INSERT INTO event VALUES (115,'1150c903',1795483341323,1795399200324,1795483341323,2,'ticket.called',1,'cli:test','administrator','cli:test','3','q3',18,'U003','desk.next:1795483341322:22','{"kept":false,"promised_at":1795482541243,"reason":"priority","why":null}');
INSERT INTO event VALUES (116,'1150c903',1795483361326,1795399200327,1795483361326,2,'ticket.recalled',1,'cli:test','administrator','cli:test','3','q3',18,'U003','desk.recall:1795483361325:23','{}');
INSERT INTO event VALUES (117,'1150c903',1795483381329,1795399200330,1795483381329,2,'ticket.recalled',1,'cli:test','administrator','cli:test','3','q3',18,'U003','desk.recall:1795483381328:24','{}');
INSERT INTO event VALUES (118,'1150c903',1795483462332,1795399200333,1795483462332,2,'ticket.absent',1,'cli:test','administrator','cli:test','3','q3',18,'U003','desk.absent:1795483462331:25','{}');
INSERT INTO event VALUES (119,'1150c903',1795483482335,1795399200336,1795483482335,2,'ticket.called',1,'cli:test','administrator','cli:test','3','q3',12,'U001','desk.next:1795483482334:26','{"kept":false,"promised_at":1795483021212,"reason":"longest","why":null}');
INSERT INTO event VALUES (120,'1150c903',1795483502338,1795399200339,1795483502338,2,'ticket.started',1,'cli:test','administrator','cli:test','3','q3',12,'U001','desk.start:1795483502337:27','{}');
INSERT INTO event VALUES (121,'1150c903',1795483522341,1795399200342,1795483522341,2,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',14,'L002','desk.next:1795483522340:28','{"kept":false,"promised_at":1795483061223,"reason":"longest","why":null}');
INSERT INTO event VALUES (122,'1150c903',1795483522344,1795399200347,1795483522344,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'help:kiosk:k1',NULL,'{}');
INSERT INTO event VALUES (123,'1150c903',1795483542351,1795399200352,1795483542351,2,'ticket.finished',1,'cli:test','administrator','cli:test',NULL,NULL,12,'U001','day.close:1795483542350:29','{"before":"serving","outcome":"unrecorded","reason":"day_closed"}');
INSERT INTO event VALUES (124,'1150c903',1795483542351,1795399200353,1795483542351,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,13,'H002','day.close:1795483542350:29','{"before":"called","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (125,'1150c903',1795483542351,1795399200354,1795483542351,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,14,'L002','day.close:1795483542350:29','{"before":"called","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (126,'1150c903',1795483542351,1795399200355,1795483542351,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,15,'U002','day.close:1795483542350:29','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (127,'1150c903',1795483542351,1795399200356,1795483542351,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,18,'U003','day.close:1795483542350:29','{"before":"absent","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (128,'1150c903',1795483542351,1795399200357,1795483542351,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,19,'H004','day.close:1795483542350:29','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (129,'1150c903',1795483542351,1795399200358,1795483542351,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,20,'L004','day.close:1795483542350:29','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (130,'1150c903',1795483542351,1795399200359,1795483542351,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,21,'U004','day.close:1795483542350:29','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (131,'1150c903',1795483542351,1795399200360,1795483542351,2,'duty.ended',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,'day.close:1795483542350:29','{"reason":"day_closed"}');
INSERT INTO event VALUES (132,'1150c903',1795483542351,1795399200361,1795483542351,2,'duty.ended',1,'cli:test','administrator','cli:test','3','q3',NULL,NULL,'day.close:1795483542350:29','{"reason":"day_closed"}');
INSERT INTO event VALUES (133,'1150c903',1795483542351,1795399200362,1795483542351,2,'duty.ended',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,'day.close:1795483542350:29','{"reason":"day_closed"}');
INSERT INTO event VALUES (134,'1150c903',1795483542351,1795399200363,1795483542351,2,'desk.closed',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,'day.close:1795483542350:29','{"reason":"day_closed"}');
INSERT INTO event VALUES (135,'1150c903',1795483542351,1795399200364,1795483542351,2,'desk.closed',1,'cli:test','administrator','cli:test','3',NULL,NULL,NULL,'day.close:1795483542350:29','{"reason":"day_closed"}');
INSERT INTO event VALUES (136,'1150c903',1795483542351,1795399200365,1795483542351,2,'desk.closed',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,'day.close:1795483542350:29','{"reason":"day_closed"}');
INSERT INTO event VALUES (137,'1150c903',1795483542351,1795399200366,1795483542351,2,'day.closed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-24','day.close:1795483542350:29','{"counts":{"expired":7,"unrecorded":1}}');
INSERT INTO event VALUES (138,'1150c903',1795483542351,1795399200367,1795483542351,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'09c6aa2ff0585459dd13799c95e3774848b1983ca4373a730fd2a7f08785d2f3','day.close:1795483542350:29','{"signed":true,"through":137,"why":"day_closed"}');
INSERT INTO event VALUES (139,'1150c903',1795567542375,1795399200376,1795567542375,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q1',NULL,'{}');
INSERT INTO event VALUES (140,'1150c903',1795567542378,1795399200381,1795567542378,3,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-25',NULL,'{}');
INSERT INTO event VALUES (141,'1150c903',1795567542378,1795399200382,1795567542378,3,'duty.started',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (142,'1150c903',1795567542378,1795399200383,1795567542378,3,'desk.opened',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (143,'1150c903',1795567542385,1795399200386,1795567542385,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q2',NULL,'{}');
INSERT INTO event VALUES (144,'1150c903',1795567542388,1795399200389,1795567542388,3,'duty.started',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (145,'1150c903',1795567542388,1795399200390,1795567542388,3,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (146,'1150c903',1795567542392,1795399200393,1795567542392,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q4',NULL,'{}');
INSERT INTO event VALUES (147,'1150c903',1795567542395,1795399200396,1795567542395,3,'duty.started',1,'cli:test','administrator','cli:test','4','q4',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (148,'1150c903',1795567542395,1795399200397,1795567542395,3,'desk.opened',1,'cli:test','administrator','cli:test','4',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (149,'1150c903',1795567542399,1795399200400,1795567542399,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q5',NULL,'{}');
INSERT INTO event VALUES (150,'1150c903',1795567542402,1795399200403,1795567542402,3,'duty.started',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (151,'1150c903',1795567542402,1795399200404,1795567542402,3,'desk.opened',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (152,'1150c903',1795567542406,1795399200407,1795567542406,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q6',NULL,'{}');
INSERT INTO event VALUES (153,'1150c903',1795567542409,1795399200410,1795567542409,3,'duty.started',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (154,'1150c903',1795567542409,1795399200411,1795567542409,3,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (155,'1150c903',1795567562414,1795399200415,1795567562414,NULL,'officer.pin_wrong',1,'cli:test','administrator','cli:test',NULL,'q3',NULL,NULL,'desk.sign_in:1795567562412:1','{"failures":1}');
INSERT INTO event VALUES (156,'1150c903',1795567582419,1795399200420,1795567582419,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,22,'A001','ticket.issue:1795567582416:2','{"origin":"kiosk","priority_class":null,"promised_at":1795568482419,"quoted":[1795567560000,1795567800000],"service":"ho-tich"}');
INSERT INTO event VALUES (157,'1150c903',1795567602425,1795399200426,1795567602425,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,23,'A002','ticket.issue:1795567602421:3','{"origin":"kiosk","priority_class":null,"promised_at":1795568502425,"quoted":[1795567560000,1795568400000],"service":"ho-tich"}');
INSERT INTO event VALUES (158,'1150c903',1795567622430,1795399200431,1795567622430,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,24,'A003','ticket.issue:1795567622427:4','{"origin":"kiosk","priority_class":null,"promised_at":1795568522430,"quoted":[1795567620000,1795568700000],"service":"ho-tich"}');
INSERT INTO event VALUES (159,'1150c903',1795567642435,1795399200436,1795567642435,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,25,'A004','ticket.issue:1795567642432:5','{"origin":"kiosk","priority_class":null,"promised_at":1795568542435,"quoted":[1795567620000,1795568700000],"service":"ho-tich"}');
INSERT INTO event VALUES (160,'1150c903',1795567662440,1795399200441,1795567662440,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,26,'A005','ticket.issue:1795567662437:6','{"origin":"kiosk","priority_class":null,"promised_at":1795568562440,"quoted":[1795568100000,1795569300000],"service":"ho-tich"}');
INSERT INTO event VALUES (161,'1150c903',1795567682445,1795399200446,1795567682445,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,27,'A006','ticket.issue:1795567682442:7','{"origin":"kiosk","priority_class":null,"promised_at":1795568582445,"quoted":[1795568400000,1795569000000],"service":"ho-tich"}');
INSERT INTO event VALUES (162,'1150c903',1795567702450,1795399200451,1795567702450,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,28,'A007','ticket.issue:1795567702447:8','{"origin":"kiosk","priority_class":null,"promised_at":1795568602450,"quoted":[1795568700000,1795569600000],"service":"ho-tich"}');
INSERT INTO event VALUES (163,'1150c903',1795567722455,1795399200456,1795567722455,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,29,'A008','ticket.issue:1795567722452:9','{"origin":"kiosk","priority_class":null,"promised_at":1795568622455,"quoted":[1795568700000,1795569600000],"service":"ho-tich"}');
INSERT INTO event VALUES (164,'1150c903',1795567742460,1795399200461,1795567742460,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,30,'A009','ticket.issue:1795567742457:10','{"origin":"kiosk","priority_class":null,"promised_at":1795568642460,"quoted":[1795569300000,1795570200000],"service":"ho-tich"}');
INSERT INTO event VALUES (165,'1150c903',1795567762465,1795399200466,1795567762465,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,31,'H001','ticket.issue:1795567762462:11','{"origin":"kiosk","priority_class":null,"promised_at":1795568662465,"quoted":[1795567740000,1795568400000],"service":"chung-thuc"}');
INSERT INTO event VALUES (166,'1150c903',1795567782471,1795399200472,1795567782471,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,32,'H002','ticket.issue:1795567782467:12','{"origin":"kiosk","priority_class":null,"promised_at":1795568682471,"quoted":[1795567740000,1795568700000],"service":"chung-thuc"}');
INSERT INTO event VALUES (167,'1150c903',1795567802476,1795399200477,1795567802476,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,33,'L001','ticket.issue:1795567802473:13','{"origin":"kiosk","priority_class":null,"promised_at":1795568702476,"quoted":[1795567800000,1795568100000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (168,'1150c903',1795567822482,1795399200483,1795567822482,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,34,'R001','ticket.issue:1795567822478:14','{"origin":"kiosk","priority_class":null,"promised_at":1795568722482,"quoted":[1795567800000,1795569000000],"service":"xay-dung"}');
INSERT INTO event VALUES (169,'1150c903',1795567842488,1795399200489,1795567842488,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,35,'C001','ticket.issue:1795567842484:15','{"origin":"kiosk","priority_class":null,"promised_at":1795568742488,"quoted":[1795567800000,1795569000000],"service":"viec-khac"}');
INSERT INTO event VALUES (170,'1150c903',1795567862494,1795399200495,1795567862494,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,36,'A010','ticket.issue:1795567862490:16','{"origin":"kiosk","priority_class":"priority","promised_at":1795568162494,"quoted":[1795567860000,1795568400000],"service":"ho-tich"}');
INSERT INTO event VALUES (171,'1150c903',1795567862497,1795399200498,1795567862497,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,22,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":22}');
INSERT INTO event VALUES (172,'1150c903',1795567862500,1795399200501,1795567862500,NULL,'slip.unknown',1,'devices','devices','devices',NULL,NULL,23,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":23}');
INSERT INTO event VALUES (173,'1150c903',1795567862502,1795399200503,1795567862502,NULL,'slip.failed_before_send',1,'devices','devices','devices',NULL,NULL,24,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":24}');
INSERT INTO event VALUES (174,'1150c903',1795567882505,1795399200506,1795567882505,3,'ticket.prioritised',1,'cli:test','administrator','cli:test',NULL,NULL,28,'A007','ticket.prioritise:1795567882504:17','{"priority_class":"priority"}');
INSERT INTO event VALUES (175,'1150c903',1795567902508,1795399200509,1795567902508,3,'ticket.service_changed',1,'cli:test','administrator','cli:test',NULL,NULL,29,'A008','ticket.change_service:1795567902507:18','{"after":"y-te","before":"ho-tich"}');
INSERT INTO event VALUES (176,'1150c903',1795567922511,1795399200512,1795567922511,3,'ticket.cancelled',1,'cli:test','administrator','cli:test',NULL,NULL,30,'A009','ticket.cancel:1795567922510:19','{"reason":"asked"}');
INSERT INTO event VALUES (177,'1150c903',1795567942514,1795399200515,1795567942514,3,'ticket.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,22,'A001','ticket.reprint:1795567942513:20','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (178,'1150c903',1795567962518,1795399200519,1795567962518,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',28,'A007','desk.next:1795567962517:21','{"kept":true,"promised_at":1795568002450,"reason":"priority","why":null}');
INSERT INTO event VALUES (179,'1150c903',1795567982521,1795399200522,1795567982521,3,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',28,'A007','desk.recall:1795567982520:22','{}');
INSERT INTO event VALUES (180,'1150c903',1795568002524,1795399200525,1795568002524,3,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',28,'A007','desk.recall:1795568002523:23','{}');
INSERT INTO event VALUES (181,'1150c903',1795568083527,1795399200528,1795568083527,3,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',28,'A007','desk.absent:1795568083526:24','{}');
INSERT INTO event VALUES (182,'1150c903',1795568103530,1795399200531,1795568103530,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',36,'A010','desk.next:1795568103529:25','{"kept":true,"promised_at":1795568162494,"reason":"priority","why":null}');
INSERT INTO event VALUES (183,'1150c903',1795568123533,1795399200534,1795568123533,3,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',36,'A010','desk.start:1795568123532:26','{}');
INSERT INTO event VALUES (184,'1150c903',1795568143536,1795399200537,1795568143536,3,'ticket.parked',1,'cli:test','administrator','cli:test','5','q5',36,'A010','desk.park:1795568143535:27','{}');
INSERT INTO event VALUES (185,'1150c903',1795568163539,1795399200540,1795568163539,3,'ticket.returned',1,'cli:test','administrator','cli:test','5',NULL,28,'A007','ticket.return:1795568163538:28','{"after":"absent","rank_at":1795568002450}');
INSERT INTO event VALUES (186,'1150c903',1795568183542,1795399200543,1795568183542,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',28,'A007','desk.next:1795568183541:29','{"kept":true,"promised_at":1795568002450,"reason":"chosen","why":"đã quay lại"}');
INSERT INTO event VALUES (187,'1150c903',1795568203545,1795399200546,1795568203545,3,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',28,'A007','desk.finish:1795568203544:30','{"manner":"chosen","outcome":"accepted","procedure":null,"reason":null}');
INSERT INTO event VALUES (188,'1150c903',1795568223548,1795399200549,1795568223548,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',22,'A001','desk.next:1795568223547:31','{"kept":true,"promised_at":1795568482419,"reason":"longest","why":null}');
INSERT INTO event VALUES (189,'1150c903',1795568243551,1795399200552,1795568243551,3,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',22,'A001','desk.recall:1795568243550:32','{}');
INSERT INTO event VALUES (190,'1150c903',1795568263554,1795399200555,1795568263554,3,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',22,'A001','desk.recall:1795568263553:33','{}');
INSERT INTO event VALUES (191,'1150c903',1795568344557,1795399200558,1795568344557,3,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',22,'A001','desk.absent:1795568344556:34','{}');
INSERT INTO event VALUES (192,'1150c903',1795568364560,1795399200561,1795568364560,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',23,'A002','desk.next:1795568364559:35','{"kept":true,"promised_at":1795568502425,"reason":"longest","why":null}');
INSERT INTO event VALUES (193,'1150c903',1795568384563,1795399200564,1795568384563,3,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',23,'A002','desk.transfer:1795568384562:36','{"to_desk":"1","to_service":null}');
INSERT INTO event VALUES (194,'1150c903',1795568404566,1795399200567,1795568404566,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',24,'A003','desk.next:1795568404565:37','{"kept":true,"promised_at":1795568522430,"reason":"longest","why":null}');
INSERT INTO event VALUES (195,'1150c903',1795568424569,1795399200570,1795568424569,3,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',24,'A003','desk.start:1795568424568:38','{}');
INSERT INTO event VALUES (196,'1150c903',1795568444572,1795399200573,1795568444572,3,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',24,'A003','desk.transfer:1795568444571:39','{"to_desk":null,"to_service":"chung-thuc"}');
INSERT INTO event VALUES (197,'1150c903',1795568464575,1795399200576,1795568464575,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',25,'A004','desk.next:1795568464574:40','{"kept":true,"promised_at":1795568542435,"reason":"longest","why":null}');
INSERT INTO event VALUES (198,'1150c903',1795568484578,1795399200579,1795568484578,3,'ticket.call_undone',1,'cli:test','administrator','cli:test','5','q5',25,'A004','desk.undo:1795568484577:41','{}');
INSERT INTO event VALUES (199,'1150c903',1795568504581,1795399200582,1795568504581,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',25,'A004','desk.next:1795568504580:42','{"kept":true,"promised_at":1795568542435,"reason":"longest","why":null}');
INSERT INTO event VALUES (200,'1150c903',1795568524584,1795399200585,1795568524584,3,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',25,'A004','desk.start:1795568524583:43','{}');
INSERT INTO event VALUES (201,'1150c903',1795568544587,1795399200588,1795568544587,3,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',24,'A003','desk.next:1795568544586:44','{"kept":true,"promised_at":1795568522430,"reason":"longest","why":null}');
INSERT INTO event VALUES (202,'1150c903',1795568564590,1795399200591,1795568564590,3,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',24,'A003','desk.finish:1795568564589:45','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (203,'1150c903',1795568584593,1795399200594,1795568584593,3,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',31,'H001','desk.next:1795568584592:46','{"kept":true,"promised_at":1795568662465,"reason":"longest","why":null}');
INSERT INTO event VALUES (204,'1150c903',1795568604596,1795399200597,1795568604596,3,'ticket.recalled',1,'cli:test','administrator','cli:test','6','q6',31,'H001','desk.recall:1795568604595:47','{}');
INSERT INTO event VALUES (205,'1150c903',1795568624599,1795399200600,1795568624599,3,'ticket.recalled',1,'cli:test','administrator','cli:test','6','q6',31,'H001','desk.recall:1795568624598:48','{}');
INSERT INTO event VALUES (206,'1150c903',1795568644602,1795399200603,1795568644602,3,'desk.paused',1,'cli:test','administrator','cli:test','4',NULL,NULL,NULL,'desk.pause:1795568644601:49','{"reason":"ăn trưa"}');
INSERT INTO event VALUES (207,'1150c903',1795568664605,1795399200606,1795568664605,3,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,37,'C002','desk.serve_now:1795568664604:50','{"origin":"desk","priority_class":null,"promised_at":1795569564605,"quoted":null,"service":"thanh-tra"}');
INSERT INTO event VALUES (208,'1150c903',1795568664605,1795399200607,1795568664605,3,'ticket.called',1,'cli:test','administrator','cli:test','2','q2',37,'C002','desk.serve_now:1795568664604:50','{"kept":true,"promised_at":1795569564605,"reason":"serve_now","why":null}');
INSERT INTO event VALUES (209,'1150c903',1795568664605,1795399200608,1795568664605,3,'ticket.started',1,'cli:test','administrator','cli:test','2','q2',37,'C002','desk.serve_now:1795568664604:50','{}');
INSERT INTO event VALUES (210,'1150c903',1795568684610,1795399200611,1795568684610,3,'ticket.finished',1,'cli:test','administrator','cli:test','2','q2',37,'C002','desk.finish:1795568684609:51','{"manner":"chosen","outcome":"left","procedure":null,"reason":null}');
INSERT INTO event VALUES (211,'1150c903',1795568684612,1795399200613,1795568684612,NULL,'slip.failed_before_send',1,'devices','devices','devices',NULL,NULL,26,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":26}');
INSERT INTO event VALUES (212,'1150c903',1795568684614,1795399200615,1795568684614,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"evidence":{"paper":"end"},"state":"fault"}');
INSERT INTO event VALUES (213,'1150c903',1795568684614,1795399200616,1795568684614,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'s1',NULL,'{"evidence":{},"state":"ok"}');
INSERT INTO event VALUES (214,'1150c903',1795568704618,1795399200619,1795568704618,NULL,'alert.opened',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'help:kiosk:k1','help.call:1795568704617:52','{"severity":"warning"}');
INSERT INTO event VALUES (215,'1150c903',1795568704618,1795399200620,1795568704618,NULL,'help.called',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'kiosk:k1','help.call:1795568704617:52','{}');
INSERT INTO event VALUES (216,'1150c903',1795570504622,1795399200625,1795570504622,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:chung-thuc',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (217,'1150c903',1795570504622,1795399200626,1795570504622,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:dang-ky-dat-dai',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (218,'1150c903',1795570504622,1795399200627,1795570504622,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:ho-tich',NULL,'{"severity":"warning","waiting":3}');
INSERT INTO event VALUES (219,'1150c903',1795570504622,1795399200628,1795570504622,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:viec-khac',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (220,'1150c903',1795570504622,1795399200629,1795570504622,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:xay-dung',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (221,'1150c903',1795570504622,1795399200630,1795570504622,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:y-te',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (222,'1150c903',1795570504622,1795399200631,1795570504622,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_idle:1',NULL,'{"severity":"warning"}');
INSERT INTO event VALUES (223,'1150c903',1795570504622,1795399200632,1795570504622,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_idle:2',NULL,'{"severity":"warning"}');
INSERT INTO event VALUES (224,'1150c903',1795570504622,1795399200633,1795570504622,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'printer:p1',NULL,'{"severity":"critical","state":"fault"}');
INSERT INTO event VALUES (225,'1150c903',1795570504622,1795399200634,1795570504622,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'help:kiosk:k1',NULL,'{}');
INSERT INTO event VALUES (226,'1150c903',1795570524637,1795399200638,1795570524637,NULL,'alert.acknowledged',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'11','alert.acknowledge:1795570524636:53','{}');
INSERT INTO event VALUES (227,'1150c903',1795570544642,1795399200643,1795570544642,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,38,'A011','ticket.issue:1795570544639:54','{"origin":"kiosk","priority_class":null,"promised_at":1795571444642,"quoted":[1795571400000,1795572300000],"service":"kinh-te"}');
INSERT INTO event VALUES (228,'1150c903',1795570564647,1795399200648,1795570564647,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,39,'C003','ticket.issue:1795570564644:55','{"origin":"kiosk","priority_class":null,"promised_at":1795571464647,"quoted":[1795570560000,1795571400000],"service":"thi-dua"}');
INSERT INTO event_hash VALUES (1,X'0F4FAC092B9160CE9B4ABF34F80D5B3822C0277922551BCAF045A0EC02DC5EEA');
INSERT INTO event_hash VALUES (2,X'E46BE6E4F90CB4D0DAB6F9AE98C8675C921911B75DFAC4EE9E2772FE121E19B9');
INSERT INTO event_hash VALUES (3,X'9C6E38F2C9376437AF277239F0D592230582FEAAB437B5C96EC91BD5BE7110BE');
INSERT INTO event_hash VALUES (4,X'28CEFB92A0445757BF7E24A83C190B10121129D0A20CDF1272E44BDA8BB3394D');
INSERT INTO event_hash VALUES (5,X'B1CD55180C60BFC6B002615BC40E33E01A2FE1A0D050197027974B1C816DDF0C');
INSERT INTO event_hash VALUES (6,X'C1B53CA70C2CE58D6F7A01CE70182BFF2DFCE9F767732CC146210A6EBE037F83');
INSERT INTO event_hash VALUES (7,X'4ACE4BA2C470156A5FAB6B41307CC067B1FB7D18FAE0269D035F3AE45EC3EDF4');
INSERT INTO event_hash VALUES (8,X'CFAE10A09CA4CD8AC8C3B50FB03628DC4A009DCE39E50FE3EA409A98A1E0E93F');
INSERT INTO event_hash VALUES (9,X'B95D4B5B5CD96325318FA593C51FEADA44EBFEE81F54D9ADA6ACBF3611448A20');
INSERT INTO event_hash VALUES (10,X'75BEDC7CCA32483632240BFD7DB456EF25145BB7E6889E2EDEDC0BF160D0F1A8');
INSERT INTO event_hash VALUES (11,X'A2B04CE4A57298AED3DCEFD8A4E58D770DE02B264E79DDF6C6EB90E81CCC5E5B');
INSERT INTO event_hash VALUES (12,X'7F7150901461D1F871E3DB6EEAB2C905BF5A2AAC9BAFBC48527F41D9549FB16E');
INSERT INTO event_hash VALUES (13,X'D5BE8E804E1B54B510F62E44DCFBC293759A52047AB5836DAFC31B4E75662911');
INSERT INTO event_hash VALUES (14,X'D3D6337C1FE312FB90EE9B8AEC937E0E7C7BE84A1A729C8E27928D8B487DCDD0');
INSERT INTO event_hash VALUES (15,X'18915F987A6BD9F33E8491670B14F6D7D4A1014F3AB77548A9DB0C6CBBB3B2C2');
INSERT INTO event_hash VALUES (16,X'37D89ECCB217CFC2523993B44255A2CC058D99B347E239FADCBBDCB4CA6A2A71');
INSERT INTO event_hash VALUES (17,X'D2D010EB839BC358F525FCE4A9530427B4C5F712430FED26CA9C0507CCF37C7B');
INSERT INTO event_hash VALUES (18,X'372816C78DC975B71BA32F0F296EBEA211CCDED177B810F528948DAEEB2F5D56');
INSERT INTO event_hash VALUES (19,X'806CEE8E5EFFF64BCECB28747DF499949DABE1FD4E503E19E016E7E61E322D36');
INSERT INTO event_hash VALUES (20,X'D0ADB16B98B1081F75689ABA3ABE522713E1AF1AC21BB7E3A13524F6B54DED67');
INSERT INTO event_hash VALUES (21,X'D76B930132495E6AF5EF0A10E73DA0717195740271791CFAC2C2E27778F690FE');
INSERT INTO event_hash VALUES (22,X'3B0E285CBD88FA4A5AAF2E9056922D4F880A0F618B6A95FEFF9FF9005507A064');
INSERT INTO event_hash VALUES (23,X'A93B4574EE102BB05F76385B86013E74E1B4A66796209E596C7F48C16BBA6D9B');
INSERT INTO event_hash VALUES (24,X'A339E8A63512A46D1CFAC8ED800609CC4390B863FD4697A7E1448EF83B973897');
INSERT INTO event_hash VALUES (25,X'AE90AA6C142F7BE2F5B76EA0456BA5D47F31596ED1146CEEF47B37AC7C9039FE');
INSERT INTO event_hash VALUES (26,X'28B64CF0DCF6E925256801296C6DA9ECB61E7A7E877C0F948EB7E0878E3EE8F0');
INSERT INTO event_hash VALUES (27,X'E36712A0EA3B66ED11A4D87CEE633C6EE3738FDE25EE35435038C77910C9EACC');
INSERT INTO event_hash VALUES (28,X'701BC12CBD9654C593DB9FA30BF98612B26236220F626E71A226D1FC2F189777');
INSERT INTO event_hash VALUES (29,X'FBF401A021123DB99C04CD2379140E99154A223AC5ECC3672CC2D00734A9358B');
INSERT INTO event_hash VALUES (30,X'0BDCF49AC3F17A2D83F824A4492C945B3F70762575213FBF8B403BA936B89BCD');
INSERT INTO event_hash VALUES (31,X'D6BBD721C59E02646CCAF3FB24E5FE3BAC56E769126AEB8936317F81AB830927');
INSERT INTO event_hash VALUES (32,X'346A14432AC8A2E74A3ED0C92667731F6C28DABE22F4EEB2E50AF7590D6DFD52');
INSERT INTO event_hash VALUES (33,X'290FA69A7CEC1145EE37803E5215A7E3FF0A3B2921CDE85DA4C15E76723DB41B');
INSERT INTO event_hash VALUES (34,X'3F41AF427BC6F303D4F170CC16F4BE3782938161D540C7353BF037D7BCBA6CB4');
INSERT INTO event_hash VALUES (35,X'F56D23FF7128A14B3253570CA86C6EDFD367DCE3BAD13ED53262ADE1A2A10370');
INSERT INTO event_hash VALUES (36,X'544D3CE412690DAA80A8A8074848CD562C5CF0E72CB96FF2C03E3055A6C2118A');
INSERT INTO event_hash VALUES (37,X'CFBB3677C3BC65191543E75B9182F643A98F16D3AA70E4F7AF3065CD4B3B7484');
INSERT INTO event_hash VALUES (38,X'5C711EC61E91726D0D6B1B7D3EE4FF2B8F08946455E454D329B50E35DB5E483F');
INSERT INTO event_hash VALUES (39,X'F39394DA74A7B87D79201CF63F13CD0C500C1807316573717A8652E90EBA78FE');
INSERT INTO event_hash VALUES (40,X'75441FAC42461092E00E9342ED98276E8E93582B0F71E68E49A12D2BED533F9E');
INSERT INTO event_hash VALUES (41,X'E9BB717BC6DEA837B59292203FAA474752FCECCC65B254AB747CA6D790742740');
INSERT INTO event_hash VALUES (42,X'C160C837A6569138559B0F3C1780D98351E3231588598E60428C3612B5266786');
INSERT INTO event_hash VALUES (43,X'D9628046B9196DAFA54CC930E4EAFDBB1571E136331A15B9801485D17FF0EC93');
INSERT INTO event_hash VALUES (44,X'26EE701D81B9A857B71AD3EFF48BED1D1B1483CC501A855F1AE30BD6FA0F9323');
INSERT INTO event_hash VALUES (45,X'8312EDF3C541EDAFFE49962F645CE9301609E9A731D4EDDC59608A7E7DF6879B');
INSERT INTO event_hash VALUES (46,X'FA80DD17895F6775454DDEC99FF6610AF60803BA510095C0E7955949C84C2121');
INSERT INTO event_hash VALUES (47,X'4395F550AF24D4CC1D54F72045950A17E81E9EF62B05A25CC2FE62ECD330B82D');
INSERT INTO event_hash VALUES (48,X'B34D1E001A96737E43205B078AF405FCFBF3004D07827593D7A7F7D1F28B2406');
INSERT INTO event_hash VALUES (49,X'A7940DB8F22474CE41C95976F335036E094A2393CC45371281A608D4B1F338DE');
INSERT INTO event_hash VALUES (50,X'973D254D78C016BAF0F9E5625920E8720F56ECEE20070F51C655DDDC28937DA0');
INSERT INTO event_hash VALUES (51,X'1257779F9598BCE995839CD8FA3017F2A1F40725ADBE27369423F40633B49EA9');
INSERT INTO event_hash VALUES (52,X'652E3ABBA17ED7532CE0730A4E1336B36D39C84E4165F5CA1BB29BDF6D0853F0');
INSERT INTO event_hash VALUES (53,X'E271788258D61F29695386205A3FB380A2CAC61F79C892AB49AD82A4DE89452D');
INSERT INTO event_hash VALUES (54,X'5EB24C5613B6ADCA0B415DBE2D6B34B84E38DCAFEE38A1E3D06366862EB33AFE');
INSERT INTO event_hash VALUES (55,X'58DFBDDF1FD4D36D45D19C902456B305E05E40CD958E93CAC5909FB4D467BD9A');
INSERT INTO event_hash VALUES (56,X'F62FE62803E3E97BDFB021FCE60BF7C75E24D4528C1CC9376C425533C924D531');
INSERT INTO event_hash VALUES (57,X'CE64437715518F8A83A3C0829819B0798580939C34A9D5468E2C8D5FAD1B32C0');
INSERT INTO event_hash VALUES (58,X'E29D17A5E7A21D503E52110778503BCD6117E7D030817751F0F04A337B2D32C1');
INSERT INTO event_hash VALUES (59,X'F212A3327FD2F3538C8763DC1AD4E0883FF31B7738A6A25962B4254C0A1674F7');
INSERT INTO event_hash VALUES (60,X'274110935C21A7641B9F1E95086B3E338A06E70676AF096DFA78673BD1082D17');
INSERT INTO event_hash VALUES (61,X'3BF683CFD34592C825833102EF1B1FB2836B16E9193A9A37B42895D7DBFBEF5D');
INSERT INTO event_hash VALUES (62,X'A20E5E986BDD2206AC4CF010336B0450E791D3E9F9E12E464F257A184E0126BD');
INSERT INTO event_hash VALUES (63,X'76F7CA85EE1E1C09242BE8839BC56863906F787FFCCA3CD8AAD9933ECBAF503C');
INSERT INTO event_hash VALUES (64,X'E7B428A239EFAC924FC66BD587414AD7C6D2F8BE3CA5FF6BA882C751EC1B11E9');
INSERT INTO event_hash VALUES (65,X'4E8C2101AD80C47EDADA947738C5379A8A6878FC3C0F237ED32C3E4C0EECD0E9');
INSERT INTO event_hash VALUES (66,X'9BC1018B8A1D2AD411AE106C6F762935868E1F6EEE5735FB76B928CF359AAD6C');
INSERT INTO event_hash VALUES (67,X'98256E10ED347BA37D24B7178557F0009851E8CE25B1A14AE855CCD3F9667D8E');
INSERT INTO event_hash VALUES (68,X'46BC026BD9040B9870AD563D2E2153C1DE050C20EDFA9C0FBC6D5E033E5786A4');
INSERT INTO event_hash VALUES (69,X'4060A5D6E58B53C094FB1CD9AE71B2B3560F442983EFDC5C764FE93814BBBB11');
INSERT INTO event_hash VALUES (70,X'5521522B7AA2BF2EFF8834C9BE19EB0BD3C241F19EB71D42CBA6AF88C3543303');
INSERT INTO event_hash VALUES (71,X'4F1E18CEABABAE26A3D90B8BEDE504F571960E11C90C6E3BBDCA8A5D08836C29');
INSERT INTO event_hash VALUES (72,X'DF47437168E28AE360685EDD7EAF4417DA6D77426E2F859C4FB92CF24B49EDE4');
INSERT INTO event_hash VALUES (73,X'5AB5C1B8C437B2397D32F0491D15EBC6661EE1AD599A57AB8B376838139799E6');
INSERT INTO event_hash VALUES (74,X'7AF4EB29389D26E80A4274AADEDB93FE6B64FEB714AEE8E29A8DE374534ED685');
INSERT INTO event_hash VALUES (75,X'7C3BB0AB24FB504E9C9FC2791A06FC81651EA46F9D30D402911BE9D6B132762E');
INSERT INTO event_hash VALUES (76,X'7A730A769D0CBA00E24AE05DDC40CBF18EB387D552B51E91DD9389C22DEB090D');
INSERT INTO event_hash VALUES (77,X'9FD10559663859C4CC983F8274AFDFE9CA15CD6253B7A7A11D81A4047CD3C559');
INSERT INTO event_hash VALUES (78,X'9A1661FFC235738B7C9B61A48F29D17F92A520BC406F9CE678C6512E1F12DFE8');
INSERT INTO event_hash VALUES (79,X'B5AB72CCD74BA7AA34D77FDDBA6723CB32DCA3EAAC1EDBE2ABA5E1043DA0BB45');
INSERT INTO event_hash VALUES (80,X'71D3C1FD68F4D78C0D9194F8C666B86AA8D75FC14711DFFDE633A53F5FB02948');
INSERT INTO event_hash VALUES (81,X'683E5E9D58488E9227C538FE2A55E9824B490C10C5F2AF4AA6DF0FA43CDCDCA1');
INSERT INTO event_hash VALUES (82,X'6152F950524E0635011E365E1329ECFF4CEE92B06E8F76E349F29D281CA9B476');
INSERT INTO event_hash VALUES (83,X'13371B37BB631C64D38B18851374EE2BF56B400E1F214EA30F424199245A8560');
INSERT INTO event_hash VALUES (84,X'74E93B901C5A224A9A3DB86BBD3B1AC04B70A0492A035D434526B992FCC3B6B8');
INSERT INTO event_hash VALUES (85,X'122393B71A52291EC93EF3BE4F0C747F65C899669E1834095B390A34D935F418');
INSERT INTO event_hash VALUES (86,X'1FCA2DEF2F63536024576C4175972E4507F33E54729D154AD5681B43A812FD32');
INSERT INTO event_hash VALUES (87,X'F235AD2A99863258F8E1AA0FE6FD028F858F0B035A8E83483BE30C3AB58AD250');
INSERT INTO event_hash VALUES (88,X'E5A408E292F6AA171D196263714CEC0283EDBAD5FADBC1B9194E26A71416F9B0');
INSERT INTO event_hash VALUES (89,X'0C1558C69BDAFC0003DEABAD3B7CB9AC7063FD43095498DC974F025B1BA1818E');
INSERT INTO event_hash VALUES (90,X'B4DE2C3B8B3B8936ED82895F497BE5153DAF07B750B05C3D7326E446CC52E265');
INSERT INTO event_hash VALUES (91,X'6B89B6F4DF5458140481EF2EA0E33996ADC25FA694B1697A61F99700C4B73095');
INSERT INTO event_hash VALUES (92,X'54B40CD57996409CC08DBC48487190F34DA97AB04A2CA0386A8C28E36756E932');
INSERT INTO event_hash VALUES (93,X'5CA1C6C92AE3A7A5D6CF224F9F14C00C4390BAD5A6900F5FB95A94B111243E8E');
INSERT INTO event_hash VALUES (94,X'9063B58B2D2BBE5DC442151D02B6193C5154A0A0622AA9910A5BABC39D647A91');
INSERT INTO event_hash VALUES (95,X'374D7BDB34D4E928E792BA15C615E4AF981065C07628F58582372ED6950EC231');
INSERT INTO event_hash VALUES (96,X'9D1FF0A2AEF456A1FAE44BF5952A8DF54B911540085B85F869B373C2E41F6715');
INSERT INTO event_hash VALUES (97,X'2ADD482D408E202367979266F3AEB57B795483F51D7F5CFA3629D1F23B0E0338');
INSERT INTO event_hash VALUES (98,X'AF79902BCBC3DB3AD381C02D29D5A57AB6921418B299DA92152681267E8B0D9F');
INSERT INTO event_hash VALUES (99,X'BD18CD36980B5D187AD757EADC70B9D738A13083DA8DCE441FA727E452DD34D7');
INSERT INTO event_hash VALUES (100,X'D98D5BA52C6847926B9005BF2A4461AE4A8B49CE90AA5E187FA8F8CE6945E1F3');
INSERT INTO event_hash VALUES (101,X'7C7EEA9124A77C1741DF6B537BB04656321C15E5107C73A9A884AC8341159BDE');
INSERT INTO event_hash VALUES (102,X'26BA961F6AB80350654B1D481E173A205D5C85CCBB78EF8E8D649B7DCD5820E3');
INSERT INTO event_hash VALUES (103,X'B45E16959A486CD04F2CF22BF6F89B8768BB2BF5B8908FA856DD19DB66369CDB');
INSERT INTO event_hash VALUES (104,X'D05E8496C21FBF32D073E6CEE13B8CCD346AA5417AAEECF88CEA264612586686');
INSERT INTO event_hash VALUES (105,X'0DC66FF9B37BB614F8E61F994660FED21F908964C6FCA4DE9F30599813D0AAD3');
INSERT INTO event_hash VALUES (106,X'305980B1C394FF2001CB0E3C560D87553970EED93243E92BD998FB6F28B2C283');
INSERT INTO event_hash VALUES (107,X'BE8B773B9481B172D34AF1FD78C0CF088B869C64E1455CAB1C31E4DA1B795EBF');
INSERT INTO event_hash VALUES (108,X'CCD6A7F1BDAA170AFDE64BC93A8D3D63C69F5F4F1E927766C5F6B23F45AEFF47');
INSERT INTO event_hash VALUES (109,X'9F8D326E0BBBB7E26C9A1F1339E46FA439F185E0ABFCB91D39CDA65D339FB798');
INSERT INTO event_hash VALUES (110,X'FB55B47DFBE165FC1B7F42518D3A0DAA54382B78393E1B5EC5A5AC2DE0C8CD12');
INSERT INTO event_hash VALUES (111,X'0DD81B40E6562D286EB0BA1B02B692E4E3707B03B6AD2BDC5BA311366F99FBC4');
INSERT INTO event_hash VALUES (112,X'D12A57A7C28D60E08289FF0408F28AFF885B272C5DFB158950F47DC7EB6515D2');
INSERT INTO event_hash VALUES (113,X'4626D7F5649811AD50C82D906D9BAFB6DC91F672701CDBF2ADE9167E4FF908E1');
INSERT INTO event_hash VALUES (114,X'73FBB494F10287C2429696824F7566BE716CBF7EC771D5CB355B6D25F389F544');
INSERT INTO event_hash VALUES (115,X'5CE1C9FF96D5B98637E54BD33EAD20FAB08A05E8F879235C125B480DBBD0C5C0');
INSERT INTO event_hash VALUES (116,X'86D02BFBB0605422302126020EC66E4CF5172D6B8A4312BA48621E7F3D6E029F');
INSERT INTO event_hash VALUES (117,X'4FDE7815E6CF7882B4D163C9FA84F1248E10E3974A7A0A69EF2385338A9CE81D');
INSERT INTO event_hash VALUES (118,X'3F1717844EE2D16A54CAFAC1E33160FFDF8ACF656E8136469142257CFAB31441');
INSERT INTO event_hash VALUES (119,X'731336D0FD7A452240F6E910DBE969D8BB9BD4A8D4E56089A1371431EF82CB66');
INSERT INTO event_hash VALUES (120,X'2F01A96E4159D3D74982CF24BE6BF7A7348705809D34FD965E41CA9496F638F9');
INSERT INTO event_hash VALUES (121,X'3B8592E9A37201B81A39428328294684E9689B29B55E48361DC79393E826C23F');
INSERT INTO event_hash VALUES (122,X'27C55DD0B320ADDAB2EED8997B6CE2A7C76A3DBBA17A6F7043D91B505AE02FC0');
INSERT INTO event_hash VALUES (123,X'17C32B763C4006CFDC2762BF955826D18957E46EC3D19DB3EF710C11E88C1953');
INSERT INTO event_hash VALUES (124,X'6FAB75ACB1E3C3745893F84008832406DDD948764122A6E28F3D4B37F674A382');
INSERT INTO event_hash VALUES (125,X'1E6101A788D285F9E0909EB5AF6908DC9BC11D82CF40F944E6F2D93733DFFF28');
INSERT INTO event_hash VALUES (126,X'29101C5180614BE685C76340CF29E6E351C573335C0870843741BA6D3A32BB4F');
INSERT INTO event_hash VALUES (127,X'EE1A4B567C82E9E29A03B15C9D7B5EAF0ACA17F814B09D5C350AC3FD8A2E8DF0');
INSERT INTO event_hash VALUES (128,X'98808D7F6B78EA924289BD9671417DB8DE70067E887997C192594E920CF73183');
INSERT INTO event_hash VALUES (129,X'3E22A377AD10DDD2B2BE2BC7EF38C30353A3ED6EE9A9FDFA7C3DF321D3DF9EF8');
INSERT INTO event_hash VALUES (130,X'9DABEF11DAA7A51AEF74488027AFC56281C3E146872F0DC4618913DB2EBF6EEC');
INSERT INTO event_hash VALUES (131,X'081C593F3A15103EDF46BA275F43E038090166AEBC67FC5CC114E3067D39EBC3');
INSERT INTO event_hash VALUES (132,X'EE255EC7CE617C6DCB2FB1645C856FACDAE534D5F47541718D05BEED3E785CF6');
INSERT INTO event_hash VALUES (133,X'7B891916EB99C9EC3C1B21BB4E3F301978ACC13BF179AE3D8AF3A1AA60829E4F');
INSERT INTO event_hash VALUES (134,X'666C468B0F4B0885B262D2A09EC448F4E7601B7E6B725705BC094DD353D790AC');
INSERT INTO event_hash VALUES (135,X'3B1DB18FE3E2CCAB2544E8DC6653FFB13AB717BB2F6F1DDF7AF028E5320BA953');
INSERT INTO event_hash VALUES (136,X'C54BE704318C01B36DD6DB6542F0487001C13C52ED9DE6F971A81B2A7A6FA040');
INSERT INTO event_hash VALUES (137,X'09C6AA2FF0585459DD13799C95E3774848B1983CA4373A730FD2A7F08785D2F3');
INSERT INTO event_hash VALUES (138,X'4974D291335C46FB8379AEE14FF446ED4669A28CDBC0B11C55EB58F042B1EC5D');
INSERT INTO event_hash VALUES (139,X'DF66D8B92FBF0D955C1261C8AC2D6927408F2CA54E9A7E07F329A85B3F53D23B');
INSERT INTO event_hash VALUES (140,X'AA11F0450F19996D7941357E72720B391F8D00B0C767AD62B2AF9F0AD87BE24E');
INSERT INTO event_hash VALUES (141,X'424D2FE65DF7BC578364231D64D0DE6981E5CEE74921E2E72DBA12055647B093');
INSERT INTO event_hash VALUES (142,X'E48FAFC25F21D22E4A24ED48FC46975CF618FDB8FA4BD30677D19DD65A6BA6B7');
INSERT INTO event_hash VALUES (143,X'BE1D3851906042F36738CAC4D8DF0729C7B97E8437C18E42C5D4F03AD2A0E680');
INSERT INTO event_hash VALUES (144,X'FBA7BFEF77FF8F28B84BD68FEEB6E25B239CD9DA10322632E3A78C949C16A13D');
INSERT INTO event_hash VALUES (145,X'A01632FE650A3297CFB6FCB670A25E0E29E63A2C32AF0668ECC142C01D4349F5');
INSERT INTO event_hash VALUES (146,X'F51A4C59F4C9028972CE147CFED6C7E371A6C375BFA4BB871519B6B9C0A8DB93');
INSERT INTO event_hash VALUES (147,X'97813C54EFEB72BB0136EED0534C42F18E670A1E3DE6C7CE97EFCC18C280F97F');
INSERT INTO event_hash VALUES (148,X'4DB982B05D72C4C6F9B59440A3C4F8CC211360A279A86455C4D30916EC0511DE');
INSERT INTO event_hash VALUES (149,X'1B7175D71E776D84F1F06333513D4C62E8265366EE3B2499B74438F418677A37');
INSERT INTO event_hash VALUES (150,X'7A5D81B7042D55C7DECE9D457BDBE2933A6B37B035423978DCE82A590ABDE0FA');
INSERT INTO event_hash VALUES (151,X'437D157106A531BA847A60FC8B2ED134AC9D57DA09AD4953BA33ABA863E52FB2');
INSERT INTO event_hash VALUES (152,X'DE0D775251CEA3DE9D88ADFC35E6B069837CC03F28C5337EA8D55AC80CDF6E4E');
INSERT INTO event_hash VALUES (153,X'4828492D7FC31B99DC7C8D949B108EC289608C6EACF5F5C1F59BD6F527B46890');
INSERT INTO event_hash VALUES (154,X'33E0ED0972FD8A6338F183C544ACBC85AD4383C4BEBD54C3E19F92B1D362D3B1');
INSERT INTO event_hash VALUES (155,X'45409841B9E635485BEDB306272DDB8C6C05BACA1C54F46F62D21569FAF1518C');
INSERT INTO event_hash VALUES (156,X'CA6BB11ABB9073925BBA568D864FEED35FE6EF6C888042263FA87C4731B5D964');
INSERT INTO event_hash VALUES (157,X'76C12B6FA247968DB45DF6DFB5260DD48FBD42F9CE1D71B83DCC9FE1303D77EA');
INSERT INTO event_hash VALUES (158,X'83FABD2AA60C69850C59F7271DC08EE57E81F98DB0CC51CBB6322EA55E85F372');
INSERT INTO event_hash VALUES (159,X'4753BCCF62F32A7B5A95CFAC7A5C04878C10FCA90686507E97D169B40BDE38F3');
INSERT INTO event_hash VALUES (160,X'848C032258C577BDC95CBAC233E88271F9BB611F1356B40717583976D6F16AC2');
INSERT INTO event_hash VALUES (161,X'995EF81DF9E3D975F71C669788F4BE07B4C59662EC0E4CC96D8DC3B8711E2C88');
INSERT INTO event_hash VALUES (162,X'7B644DCBA5C9456687F46D7054D46DC0E80699123CE65ED880760FE577AA2728');
INSERT INTO event_hash VALUES (163,X'0B5183EDB52F96250F58F8F24260B9A8F19EC4A4E73EAC0F54F463EBD7B34353');
INSERT INTO event_hash VALUES (164,X'860A3E59D719D69E5050E51F85A7007093CD4E709F8C1075EA0B54738EB8D766');
INSERT INTO event_hash VALUES (165,X'0671E9F65B21576CA5D552E9BFEB64EE0EE238B39537AB73D318750592E839AA');
INSERT INTO event_hash VALUES (166,X'6BB42BA8DAF58754D659E1FB3A4EA8A4429715F352DD903BA3E2478699AD7D72');
INSERT INTO event_hash VALUES (167,X'9CF3F51108A23CF86B7F3FD5CEBA665E6D2A809BED4FB66E98B1880363AD2FDD');
INSERT INTO event_hash VALUES (168,X'59B1E45154EDA56317B2D57416A15C1EF77FF85193FBB39E39A5F48B86DA56AE');
INSERT INTO event_hash VALUES (169,X'B01417EBBB68E6BAAE238F01F7C91397393179358CAF046B3AFB88FC6A0C759C');
INSERT INTO event_hash VALUES (170,X'1422CC04391253BB097F5A050758A5B5DE997A454091E6F64529C309ED4FB713');
INSERT INTO event_hash VALUES (171,X'808ECFBE315E49D48857ED200DB5283CA76FA9C8DB394EA9FCB65CBD55AA7BBF');
INSERT INTO event_hash VALUES (172,X'29DA380C6453CB82E8638CFB12B3D8639354B444D6BCE850A2423E3E75723C47');
INSERT INTO event_hash VALUES (173,X'E53E9073F49FB757AD1F14FA38FB1856D12AC8BB4511B92977428DAAFB469B5A');
INSERT INTO event_hash VALUES (174,X'C482583CF90165C9A5E28F7DDA617CB78708BE9565FEADEED320D882464547E0');
INSERT INTO event_hash VALUES (175,X'E3BF75D3ACC8E07C6908CA717B41D73DE8D9AE4CE41FB78B443EADCAA921ECAC');
INSERT INTO event_hash VALUES (176,X'A50B2AF7B5E03ECEC4DA3FABE09BE849753EE507A4E25AA11484330AEED16550');
INSERT INTO event_hash VALUES (177,X'045A5509C2C9A619980339002040824BEBCDFCB63CFD866452CC237CBB52416F');
INSERT INTO event_hash VALUES (178,X'D06DB648B4A79B49B8F698303965B9DE89B8BF2EC9C078BCBD5E44222FCC414B');
INSERT INTO event_hash VALUES (179,X'569D0DC5C35760CEA6162C54561CB37A729BA1416C26263AB01644CD7E6E9D0A');
INSERT INTO event_hash VALUES (180,X'C449141946D35E4E84982E4CC08D7E68141E1FF62195AFDB72A1035A2A4E0A0D');
INSERT INTO event_hash VALUES (181,X'BC436D823C5237774F1B83837887C5D949E10B34EFF0E5F9FB9A310424D89FCF');
INSERT INTO event_hash VALUES (182,X'007A466CBA7D77F9E9A3C7DCF28E73F04AC134FF136A827529A0207C2CEE8E2E');
INSERT INTO event_hash VALUES (183,X'99FF5AE8276FD59F2BBCEFC5FEC22851213900CACEA247B21FE34CFDAA957FF7');
INSERT INTO event_hash VALUES (184,X'CDFD16E12A0BA51C50FD564373CFE9289223DDBDF701433006238CC1D4B6AD42');
INSERT INTO event_hash VALUES (185,X'0A09FFF575AEA4C92B82B6E0BCB7BE39E6BB7CFE009251920133573AC10553C8');
INSERT INTO event_hash VALUES (186,X'B7E00BA6C36ABD40C1DCFE4BF583C9D329B7C2B075B5380B17BD651A35429620');
INSERT INTO event_hash VALUES (187,X'9E7D42BD99FFFEE642323D90812DFE81C62E1F9E1665393F0EA99EB503AD2A0D');
INSERT INTO event_hash VALUES (188,X'6DC55C0DC7103AB877355A9353A95ED6319B39DE4C380F5E9B5D21CC1A9E7583');
INSERT INTO event_hash VALUES (189,X'AFE339A2681E2B4AEA5BBEF688CFF3DA2501723CA8450237E6A222F502720971');
INSERT INTO event_hash VALUES (190,X'6D1BE0824B017B23166ECACB00082F9F2E20626D0442022DD5BB6B0A2F08D926');
INSERT INTO event_hash VALUES (191,X'3BD533CBDB52F7B2BEF17A83F2B9923748D6FAA258B0A08591F005CAAC41AE9A');
INSERT INTO event_hash VALUES (192,X'9B51E6DFF6CA11D7C96C3B37D9D7935CEE399FF3D54EBAEAFB788BDC4D13349F');
INSERT INTO event_hash VALUES (193,X'ABEC781EEE838142462CF4715AA802E7B4941E0C309E49A8B7B8372C5B90C3DF');
INSERT INTO event_hash VALUES (194,X'63C622F712DD8E23DB402645B0C2265AD04875937AF4AF9B08E0C513303EA894');
INSERT INTO event_hash VALUES (195,X'925B47857E269FB455935D34D7E5A43792AA8495D67C030079E102E7E9FDB4D3');
INSERT INTO event_hash VALUES (196,X'A74DAB9C26466FC6C89F34FBF4A04BD48CE79FFBC1806E5B11E0CDC0BC9B0EA0');
INSERT INTO event_hash VALUES (197,X'BB3771933369387BAA077E661DD9829CBDB1A05935D94C38F179F72B51515591');
INSERT INTO event_hash VALUES (198,X'EFABC14073F25481FB08E6FEE6B2FA80A5A1B0F39C638DDBE753BEEA9CBA035B');
INSERT INTO event_hash VALUES (199,X'E4D1E8C09EC71BA5C9B9FDAFB086F590517285B1DF5CAB68D5688824F7D8FA2A');
INSERT INTO event_hash VALUES (200,X'BD044DD17EDCA0155EA27F7113FDB9AF2FF9DB7DE8D44D2B42A660DC757F333E');
INSERT INTO event_hash VALUES (201,X'622D1A8E1B65F205E6D41209A9DD1AF6E0AF41C49A3B2C69454F544C9EECD77A');
INSERT INTO event_hash VALUES (202,X'5BED05472D3752DEF1453CCEA6BAAFE560AE4A3E55E55EC3346D52977879432E');
INSERT INTO event_hash VALUES (203,X'783D14C2E3C2521AED8D8A8BF59582FF579E336770E3AC53FDFCD3F75956E410');
INSERT INTO event_hash VALUES (204,X'E8B9DB48B356791C27863FC08E0FCC02BC86F408CE12F470AE8FA2EF1BF785A9');
INSERT INTO event_hash VALUES (205,X'8E6969F2BD3D260C45BFF3BFD6B7C681A9B0C713C4346288837142D4512930F4');
INSERT INTO event_hash VALUES (206,X'FC84FCA50DDCC0EA470B761D641067323E7BE405BB8B2E5B0D3B473528ADABB5');
INSERT INTO event_hash VALUES (207,X'329313908E35C8B1F1A1B44364524753DA2CAE5C4670F308ED40FB0F68817E9D');
INSERT INTO event_hash VALUES (208,X'29189B756CCACD1639B8315AB7517BA778C98F519732AA3C4F93BBE72EAC4DAE');
INSERT INTO event_hash VALUES (209,X'7A6104E8AF5C0B721C04BB76725907B6C048129DEB0FD7A91B3E7163CEEE7AF1');
INSERT INTO event_hash VALUES (210,X'2AAFF5346FAB041AABB2FCF0AAC1BE469EDDF673806C99CF65350A4200334AE2');
INSERT INTO event_hash VALUES (211,X'676DC2F95BA6CC59A19CBABF9E2EB617F1B7A4EF0929495AD86FABFEBF86EBDE');
INSERT INTO event_hash VALUES (212,X'6CBE470F135D5563CA193BD3FC5A183AB77637D7FD58D777683F66A5AC54592B');
INSERT INTO event_hash VALUES (213,X'364406CECDEACE8784CC5BFBDE02E13D2C441FFD83B322383FE56A4633DFAC7B');
INSERT INTO event_hash VALUES (214,X'F91D37E7D09363BB97E2270C367C8BCBC672F1118C7F01B3B3731574D04BC584');
INSERT INTO event_hash VALUES (215,X'93356DBB0096A31B37D5A1AF2817B3A7B45BD6D64A523629B66BF323B9C19627');
INSERT INTO event_hash VALUES (216,X'E92B92FD5145FAECE0FFCCA565A15108121FEEAB5AB358FCD7C4877CBB085586');
INSERT INTO event_hash VALUES (217,X'1962EA07C0519504C6DD2BBDB70A14E0C64C7FC50EEF9B794E78CED452843EBD');
INSERT INTO event_hash VALUES (218,X'92D801385FA05F7D7909CF7324D2261725DE7C02353FEC383ED14AED145ADA85');
INSERT INTO event_hash VALUES (219,X'43BA11BCBEFFBCC497037F9E43B900A258113E8D98A797BDDAFD90B2E6A1F08C');
INSERT INTO event_hash VALUES (220,X'AE5217891058C8DDCB6801A0F91994A525836EA72FA5F873A70D39C27764808F');
INSERT INTO event_hash VALUES (221,X'A54C282F8FB0D9318A37FADC967107B556F71A3ECE117CA4FCEB3E489436848D');
INSERT INTO event_hash VALUES (222,X'EE1D35EC7B0159115F30E11686D670DA6331D565A28A389E784821A5278A87A2');
INSERT INTO event_hash VALUES (223,X'3CA11323EDEE0C2366F58BB7F839703D6BCE1D2E01DF1DDE52D2FE18729A4733');
INSERT INTO event_hash VALUES (224,X'43F755DC0BA9EB5B054E0D77DA619C257D05DE7E51FDEAB9247D559EECCE3CC3');
INSERT INTO event_hash VALUES (225,X'DD72A9ACBE81CD8CF3C504F14A9024AE23F1A1B60356A3E42A1D32D929B78B54');
INSERT INTO request VALUES (1,1869282241165478355,'request-1',1795395600006,'procedures.import',X'4EF7093F1A2319765ED963031C401F49A86C7F32618C618351482C22463A5F0A','{"changed":3,"procedures":3}');
INSERT INTO request VALUES (2,8054183692118140505,'request-2',1795395600008,'day.open',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-23","state":"open"}');
INSERT INTO request VALUES (3,7682006302831556336,'request-3',1795395600012,'officer.add',X'87C000DEA46F2E72E2CCE2869A2FE50C69FE753B5735BB31272F3C5B60FE2F39','{"name":"Cán bộ tăng cường","officer":"extra","pin_set":false,"role":"officer"}');
INSERT INTO request VALUES (4,5252003895360974675,'request-4',1795395600015,'officer.set_pin',X'04FE137608D40026A15AB7CCB7BD7DEBC274F485588DD50836463F2709069683','{"officer":"q2","pin_set":true}');
INSERT INTO request VALUES (5,4742199033689217204,'request-5',1795395600018,'desk.sign_in',X'0DF9D8506E48791F6F12D791407EFCE125C918117528533839155285ED7679BB','{"desk":"2","officer":"q2","state":"open","ticket":null}');
INSERT INTO request VALUES (6,-4321314432255400506,'request-6',1795395600022,'officer.set_pin',X'81FD80569385611319D5056433508305BB757C3D4169605CE55122990A9AD735','{"officer":"q5","pin_set":true}');
INSERT INTO request VALUES (7,-6270147638397464449,'request-7',1795395600025,'desk.sign_in',X'EA39939D1EA36631B9E780B301814835527798B06B260E5EF2F23217E7BC78FB','{"desk":"5","officer":"q5","state":"open","ticket":null}');
INSERT INTO request VALUES (8,-4951797207889122863,'request-8',1795395600037,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"id":1,"issued_at":1795395600037,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500037,"service":"ho-tich","slips":1,"state":"waiting","token":"V35AVS63WT"}');
INSERT INTO request VALUES (9,-2139011359348498459,'request-9',1795395600042,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795396500042,"service":"ho-tich","slips":1,"state":"waiting","token":"3L3QQTWHKR"}');
INSERT INTO request VALUES (10,4177551449546743966,'request-10',1795395600046,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795397100000},"id":3,"issued_at":1795395600046,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795396500046,"service":"ho-tich","slips":1,"state":"waiting","token":"9P3S7MTCF5"}');
INSERT INTO request VALUES (11,1652049992950685928,'request-11',1795395600050,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795397100000},"id":4,"issued_at":1795395600050,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795396500050,"service":"ho-tich","slips":1,"state":"waiting","token":"CV5ZS7PMBH"}');
INSERT INTO request VALUES (12,-4593982774859474842,'request-12',1795395600054,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":4,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396200000,"to":1795397700000},"id":5,"issued_at":1795395600054,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795396500054,"service":"ho-tich","slips":1,"state":"waiting","token":"UWPSY5N5CS"}');
INSERT INTO request VALUES (13,-740478219046504072,'request-13',1795395600058,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":5,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396200000,"to":1795397700000},"id":6,"issued_at":1795395600058,"number":"A006","outcome":null,"priority_class":null,"promised_at":1795396500058,"service":"ho-tich","slips":1,"state":"waiting","token":"2WKBYJSTXD"}');
INSERT INTO request VALUES (14,8255437367052615937,'request-14',1795395600062,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":6,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"id":7,"issued_at":1795395600062,"number":"A007","outcome":null,"priority_class":null,"promised_at":1795396500062,"service":"ho-tich","slips":1,"state":"waiting","token":"VKMNNGCFY9"}');
INSERT INTO request VALUES (15,-5298160028904798340,'request-15',1795395600066,'ticket.issue',X'DCE73FD076F684123411AA80C4B5CC9011B01181AA1EC1049E37BD1D5FAAAC40','{"ahead":7,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"id":8,"issued_at":1795395600066,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795396500066,"service":"ho-tich","slips":1,"state":"waiting","token":"TJ9DCW2NHQ"}');
INSERT INTO request VALUES (16,-906230218763179297,'request-16',1795395600068,'ticket.prioritise',X'F21A666E9FC1D34F76B4ED51A321C5963D120623EBECF109F8AB7445D6F0C28F','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"waiting","token":"3L3QQTWHKR"}');
INSERT INTO request VALUES (17,-2890339085435980283,'request-17',1795395600070,'ticket.change_service',X'A6A2A1EF90CA44C96AFA5997E2C2A7F7087FBF40E1068F0D64245B3DBD389568','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795397100000},"id":3,"issued_at":1795395600046,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795396500046,"service":"chung-thuc","slips":1,"state":"waiting","token":"9P3S7MTCF5"}');
INSERT INTO request VALUES (18,-6437717581894635161,'request-18',1795395600072,'ticket.reprint',X'C14F50C4369E39851130097442239A77D5CC47D48FA80B2EEA09121C1A7E6B72','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795397100000},"id":4,"issued_at":1795395600050,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795396500050,"service":"ho-tich","slips":2,"state":"waiting","token":"CV5ZS7PMBH"}');
INSERT INTO request VALUES (19,5841262195888486283,'request-19',1795395600074,'ticket.cancel',X'58E89FA7BFC2F1915EA946CDAF525FFC753BF58629B9E877AC09263DA0C4C1AB','{"ahead":0,"calls":0,"desk":null,"end_reason":"asked","estimate":{"from":1795396200000,"to":1795397700000},"id":5,"issued_at":1795395600054,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795396500054,"service":"ho-tich","slips":1,"state":"cancelled","token":"UWPSY5N5CS"}');
INSERT INTO request VALUES (20,8348408890171239984,'request-20',1795395600076,'hall.hold',X'F2A4993F12001C7299B16BAD310BB02586A89B8A0CDA959A874D34BBC0CF63F3','{"date":"2026-11-23","held":true,"reason":"Mất điện","until":null}');
INSERT INTO request VALUES (21,-6430559325350815647,'request-21',1795395600078,'hall.resume',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-23","held":false,"reason":null,"until":null}');
INSERT INTO request VALUES (22,-2705015801583443124,'request-22',1795395600080,'desk.next',X'54BB8072F72C775E036415087DFB3F2E56DF2CAA637FD67EBB3A4C83DE6823CE','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"finished":null,"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"called","token":"3L3QQTWHKR"}');
INSERT INTO request VALUES (23,5508216287170660796,'request-23',1795395600082,'desk.undo',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"waiting","token":"3L3QQTWHKR"}');
INSERT INTO request VALUES (24,-2872647625304468975,'request-24',1795395600084,'desk.next',X'54BB8072F72C775E036415087DFB3F2E56DF2CAA637FD67EBB3A4C83DE6823CE','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"finished":null,"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"called","token":"3L3QQTWHKR"}');
INSERT INTO request VALUES (25,-8454197426819704649,'request-25',1795395600086,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"called","token":"3L3QQTWHKR"}');
INSERT INTO request VALUES (26,-2490693604579410415,'request-26',1795395661088,'desk.absent',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"absent","token":"3L3QQTWHKR"}');
INSERT INTO request VALUES (27,1009146718449097980,'request-27',1795395661090,'desk.next',X'54BB8072F72C775E036415087DFB3F2E56DF2CAA637FD67EBB3A4C83DE6823CE','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"finished":null,"id":1,"issued_at":1795395600037,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500037,"service":"ho-tich","slips":1,"state":"called","token":"V35AVS63WT"}');
INSERT INTO request VALUES (28,1875989302889256558,'request-28',1795395661092,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"id":1,"issued_at":1795395600037,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500037,"service":"ho-tich","slips":1,"state":"serving","token":"V35AVS63WT"}');
INSERT INTO request VALUES (29,-2342338543065259889,'request-29',1795395661094,'desk.park',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"id":1,"issued_at":1795395600037,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500037,"service":"ho-tich","slips":1,"state":"parked","token":"V35AVS63WT"}');
INSERT INTO request VALUES (30,-7120799736632280875,'request-30',1795395661096,'ticket.return',X'BEB5D29B98920A886E7AECBADDC50ED0068D8789256EE877D778D699AB954BF7','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"waiting","token":"3L3QQTWHKR"}');
INSERT INTO request VALUES (31,-5832402821651898527,'request-31',1795395661098,'ticket.return',X'C1A2E46BF035DB80A8B7A65ABCDA5A40A4C70766DD81D7E1099039173C1DC997','{"ahead":1,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"id":1,"issued_at":1795395600037,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500037,"service":"ho-tich","slips":1,"state":"waiting","token":"V35AVS63WT"}');
INSERT INTO request VALUES (32,8475524827249986756,'request-32',1795395661100,'desk.next',X'52CE1C7CFB393E21CD32D46C6A313C68C0D8072400CD0E53EFB35FEAC0998BDD','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"finished":null,"id":8,"issued_at":1795395600066,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795396500066,"service":"ho-tich","slips":1,"state":"called","token":"TJ9DCW2NHQ"}');
INSERT INTO request VALUES (33,-255637625612966112,'request-33',1795395661102,'desk.finish',X'10FD911C8D98AB3B41516A365969D2AC130CF8F0A465A5EDF54E90BF90C66870','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"id":8,"issued_at":1795395600066,"number":"A008","outcome":"accepted","priority_class":null,"promised_at":1795396500066,"service":"ho-tich","slips":1,"state":"done","token":"TJ9DCW2NHQ"}');
INSERT INTO request VALUES (34,-4398608872523439151,'request-34',1795395661104,'desk.next',X'54BB8072F72C775E036415087DFB3F2E56DF2CAA637FD67EBB3A4C83DE6823CE','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"finished":null,"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"called","token":"3L3QQTWHKR"}');
INSERT INTO request VALUES (35,-465478667522453596,'request-35',1795395661106,'desk.transfer',X'CA9505239E370C44C5B7EA9DED1515DE733954EA604538C7DEA844581D23B8AE','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600042,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900042,"service":"ho-tich","slips":1,"state":"waiting","token":"3L3QQTWHKR"}');
INSERT INTO request VALUES (36,-8681397038787340260,'request-36',1795395661108,'desk.serve_now',X'FC2D61DB69FE6E1841980D56EE55CE913BBB90B778FB5A35E2B61A08584FED79','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":null,"id":9,"issued_at":1795395661108,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795396561108,"service":"y-te","slips":0,"state":"serving","token":"ZZ24B2DRZQ"}');
INSERT INTO request VALUES (37,2899925037483420305,'request-37',1795395661112,'desk.finish',X'73B2302CCD844884768CA9624D2DE8F5C965B86E52A5ED0B2EACAC481F480CFB','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":null,"id":9,"issued_at":1795395661108,"number":"A009","outcome":"advice","priority_class":null,"promised_at":1795396561108,"service":"y-te","slips":0,"state":"done","token":"ZZ24B2DRZQ"}');
INSERT INTO request VALUES (38,5961434540741799810,'request-38',1795395661114,'desk.pause',X'280B2DF49DD78CDF589306FAC6CBE4E9FF40145F1AEB2A86BF7ED0F1178454AB','{"desk":"2","officer":"q2","state":"paused","ticket":null}');
INSERT INTO request VALUES (39,-445963691155575298,'request-39',1795395661116,'desk.open',X'60042527B0909BA5841911D5DD1E36ABD485C33318F7EA88E6922493AE0EA339','{"desk":"2","officer":"q2","state":"open","ticket":null}');
INSERT INTO request VALUES (40,2650064890124865257,'request-40',1795395661118,'desk.close',X'60042527B0909BA5841911D5DD1E36ABD485C33318F7EA88E6922493AE0EA339','{"desk":"2","officer":null,"state":"closed","ticket":null}');
INSERT INTO request VALUES (41,7946657001821953961,'request-41',1795395661121,'help.call',X'940843CA027759A35DFBEFF89BE0260FB026A9EDB84ADD8C20F8446DF8C34CF7','{"called":true,"terminal":"kiosk:k1"}');
INSERT INTO request VALUES (42,-3119746399924829480,'request-42',1795395661149,'alert.acknowledge',X'E91D20CA8A08A6D574404D71D370E55686DF90CD6B4B1C78FAAAC80C12747E49','{"acknowledged":true,"alert":1}');
INSERT INTO request VALUES (43,-6484087662159114333,'request-43',1795395661151,'clock.confirm',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"confirmed":true,"drift_ms":0}');
INSERT INTO request VALUES (44,3429224525752953923,'request-44',1795395661155,'audit.seal',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"hash":"f62fe62803e3e97bdfb021fce60bf7c75e24d4528c1cc9376c425533c924d531","made_at":1795395661155,"seq":56,"signed":true}');
INSERT INTO request VALUES (45,4185000240474730050,'request-45',1795395661158,'centre.apply',X'F920F4C1021926CD14296069FB4C4D88FF783681D2E6FCF902A3A2147848A727','{"centre":"dan-hai","changed":true,"version":2}');
INSERT INTO request VALUES (46,6975704314403734104,'request-46',1795395661160,'day.close',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-23","expired":6,"state":"closed","unrecorded":0}');
INSERT INTO request VALUES (47,1162391558596864924,'ticket.issue:1795482081197:1',1795482081200,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482060000,"to":1795482300000},"id":10,"issued_at":1795482081200,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795482981200,"service":"chung-thuc","slips":1,"state":"waiting","token":"YE4F4Y4KC9"}');
INSERT INTO request VALUES (48,6104533333914177090,'ticket.issue:1795482101202:2',1795482101206,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482060000,"to":1795482300000},"id":11,"issued_at":1795482101206,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795483001206,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"NVELRYYXAJ"}');
INSERT INTO request VALUES (49,-6697794797645806387,'ticket.issue:1795482121208:3',1795482121212,'ticket.issue',X'EA8DD63125CBC3AB81E0C0B76D47C90DE805F00FC58608900A0DBE989A3CFA69','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482120000,"to":1795483500000},"id":12,"issued_at":1795482121212,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795483021212,"service":"chinh-sach","slips":1,"state":"waiting","token":"Z9C6VK3SVW"}');
INSERT INTO request VALUES (50,-4473456150293031218,'ticket.issue:1795482141214:4',1795482141218,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482120000,"to":1795483200000},"id":13,"issued_at":1795482141218,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795483041218,"service":"chung-thuc","slips":1,"state":"waiting","token":"PQYYFMZB2R"}');
INSERT INTO request VALUES (51,4906255930161473158,'ticket.issue:1795482161220:5',1795482161223,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482300000,"to":1795483800000},"id":14,"issued_at":1795482161223,"number":"L002","outcome":null,"priority_class":null,"promised_at":1795483061223,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"JBJPEXV4KC"}');
INSERT INTO request VALUES (52,-2894106886216932445,'ticket.issue:1795482181225:6',1795482181228,'ticket.issue',X'EA8DD63125CBC3AB81E0C0B76D47C90DE805F00FC58608900A0DBE989A3CFA69','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482300000,"to":1795483500000},"id":15,"issued_at":1795482181228,"number":"U002","outcome":null,"priority_class":null,"promised_at":1795483081228,"service":"chinh-sach","slips":1,"state":"waiting","token":"95LRH9S637"}');
INSERT INTO request VALUES (53,2883979202326437455,'ticket.issue:1795482201230:7',1795482201233,'ticket.issue',X'17FCC9326F91E2F8EA0BE6C7A27692F664929F8369885E164895F3094A773D8A','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482180000,"to":1795482900000},"id":16,"issued_at":1795482201233,"number":"H003","outcome":null,"priority_class":"priority","promised_at":1795482501233,"service":"chung-thuc","slips":1,"state":"waiting","token":"D6HKE7TCAW"}');
INSERT INTO request VALUES (54,5595747640853049780,'ticket.issue:1795482221235:8',1795482221238,'ticket.issue',X'15C843EFB92CE5981D539E64BF79C22887375F42E4FB98CCF0C6D23B211CFDB6','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482180000,"to":1795482300000},"id":17,"issued_at":1795482221238,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795482521238,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"CK9QWRSDAF"}');
INSERT INTO request VALUES (55,-3438362960399938069,'ticket.issue:1795482241240:9',1795482241243,'ticket.issue',X'5E0950DC2A5DC886A66C6FBB75D6E00E8B953D7FE21296782D3B419EB10FB95B','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482240000,"to":1795483500000},"id":18,"issued_at":1795482241243,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795482541243,"service":"chinh-sach","slips":1,"state":"waiting","token":"APAUG5K4CR"}');
INSERT INTO request VALUES (56,4867626413208107783,'ticket.issue:1795482261245:10',1795482261248,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482600000,"to":1795484400000},"id":19,"issued_at":1795482261248,"number":"H004","outcome":null,"priority_class":null,"promised_at":1795483161248,"service":"chung-thuc","slips":1,"state":"waiting","token":"4NSXWKKK4Q"}');
INSERT INTO request VALUES (57,-9072095646570611401,'ticket.issue:1795482281250:11',1795482281253,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795484100000,"to":1795485900000},"id":20,"issued_at":1795482281253,"number":"L004","outcome":null,"priority_class":null,"promised_at":1795483181253,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"U2LVUHRN68"}');
INSERT INTO request VALUES (58,-8369283906014486102,'ticket.issue:1795482301255:12',1795482301258,'ticket.issue',X'EA8DD63125CBC3AB81E0C0B76D47C90DE805F00FC58608900A0DBE989A3CFA69','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795483500000,"to":1795485600000},"id":21,"issued_at":1795482301258,"number":"U004","outcome":null,"priority_class":null,"promised_at":1795483201258,"service":"chinh-sach","slips":1,"state":"waiting","token":"EKEGZNCCSX"}');
INSERT INTO request VALUES (59,425167011250901484,'desk.next:1795482321293:13',1795482321294,'desk.next',X'5089C8D9BCFDD62AD49A7866B26BD1D99476683A68E2F46EAD76293414504121','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795482180000,"to":1795482900000},"finished":null,"id":16,"issued_at":1795482201233,"number":"H003","outcome":null,"priority_class":"priority","promised_at":1795482501233,"service":"chung-thuc","slips":1,"state":"called","token":"D6HKE7TCAW"}');
INSERT INTO request VALUES (60,6238441426816830692,'desk.next:1795482341296:14',1795482341297,'desk.next',X'684FE6B411403C918DFF37CB9A5992B38AC098DCE5DD09DDCD953CAD74B69EDA','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795482060000,"to":1795482300000},"finished":"H003","id":10,"issued_at":1795482081200,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795482981200,"service":"chung-thuc","slips":1,"state":"called","token":"YE4F4Y4KC9"}');
INSERT INTO request VALUES (61,-2891101087013028703,'desk.next:1795482361300:15',1795482361301,'desk.next',X'684FE6B411403C918DFF37CB9A5992B38AC098DCE5DD09DDCD953CAD74B69EDA','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795482120000,"to":1795483200000},"finished":"H001","id":13,"issued_at":1795482141218,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795483041218,"service":"chung-thuc","slips":1,"state":"called","token":"PQYYFMZB2R"}');
INSERT INTO request VALUES (62,7992334130482683946,'desk.next:1795482381304:16',1795482381305,'desk.next',X'E92462906324973617A74C4013FAB7A524E5E3299AD584BABF548A4FCAD61641','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795482180000,"to":1795482300000},"finished":null,"id":17,"issued_at":1795482221238,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795482521238,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"CK9QWRSDAF"}');
INSERT INTO request VALUES (63,6496069079681830558,'desk.start:1795482401307:17',1795482401308,'desk.start',X'117E85CDEF0EEA705C88E64868929A5C7006E72524E39A2FEFB7F3584FB1B397','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795482180000,"to":1795482300000},"id":17,"issued_at":1795482221238,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795482521238,"service":"dang-ky-dat-dai","slips":1,"state":"serving","token":"CK9QWRSDAF"}');
INSERT INTO request VALUES (64,1374047065428152040,'desk.finish:1795482841310:18',1795482841311,'desk.finish',X'05CFBB0FB8C1CDE006FDDC89309BEB812F866D7F7EDF67692926333A1F90A623','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795482180000,"to":1795482300000},"id":17,"issued_at":1795482221238,"number":"L003","outcome":"supplement","priority_class":"priority","promised_at":1795482521238,"service":"dang-ky-dat-dai","slips":1,"state":"done","token":"CK9QWRSDAF"}');
INSERT INTO request VALUES (65,-5308288302752519053,'desk.next:1795482861313:19',1795482861314,'desk.next',X'E92462906324973617A74C4013FAB7A524E5E3299AD584BABF548A4FCAD61641','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795482060000,"to":1795482300000},"finished":null,"id":11,"issued_at":1795482101206,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795483001206,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"NVELRYYXAJ"}');
INSERT INTO request VALUES (66,-8631139156639487607,'desk.start:1795482881316:20',1795482881317,'desk.start',X'117E85CDEF0EEA705C88E64868929A5C7006E72524E39A2FEFB7F3584FB1B397','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795482060000,"to":1795482300000},"id":11,"issued_at":1795482101206,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795483001206,"service":"dang-ky-dat-dai","slips":1,"state":"serving","token":"NVELRYYXAJ"}');
INSERT INTO request VALUES (67,7133395164758795496,'desk.finish:1795483321319:21',1795483321320,'desk.finish',X'36E71E1D98DB0AE79BB162832DAC9649C29EAAE61A5133CC598B3A6A4803D428','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795482060000,"to":1795482300000},"id":11,"issued_at":1795482101206,"number":"L001","outcome":"refused","priority_class":null,"promised_at":1795483001206,"service":"dang-ky-dat-dai","slips":1,"state":"done","token":"NVELRYYXAJ"}');
INSERT INTO request VALUES (68,3231860414847296658,'desk.next:1795483341322:22',1795483341323,'desk.next',X'BE85E0B0FD197F210A2B08B8E39607B26B6D8B6855ABAA916C0138E9C1FBAE02','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795482240000,"to":1795483500000},"finished":null,"id":18,"issued_at":1795482241243,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795482541243,"service":"chinh-sach","slips":1,"state":"called","token":"APAUG5K4CR"}');
INSERT INTO request VALUES (69,7628271771687482162,'desk.recall:1795483361325:23',1795483361326,'desk.recall',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":2,"desk":"3","end_reason":null,"estimate":{"from":1795482240000,"to":1795483500000},"id":18,"issued_at":1795482241243,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795482541243,"service":"chinh-sach","slips":1,"state":"called","token":"APAUG5K4CR"}');
INSERT INTO request VALUES (70,-7035931961186859584,'desk.recall:1795483381328:24',1795483381329,'desk.recall',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":3,"desk":"3","end_reason":null,"estimate":{"from":1795482240000,"to":1795483500000},"id":18,"issued_at":1795482241243,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795482541243,"service":"chinh-sach","slips":1,"state":"called","token":"APAUG5K4CR"}');
INSERT INTO request VALUES (71,5686847252026559163,'desk.absent:1795483462331:25',1795483462332,'desk.absent',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795482240000,"to":1795483500000},"id":18,"issued_at":1795482241243,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795482541243,"service":"chinh-sach","slips":1,"state":"absent","token":"APAUG5K4CR"}');
INSERT INTO request VALUES (72,-220358755947732433,'desk.next:1795483482334:26',1795483482335,'desk.next',X'BE85E0B0FD197F210A2B08B8E39607B26B6D8B6855ABAA916C0138E9C1FBAE02','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795482120000,"to":1795483500000},"finished":null,"id":12,"issued_at":1795482121212,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795483021212,"service":"chinh-sach","slips":1,"state":"called","token":"Z9C6VK3SVW"}');
INSERT INTO request VALUES (73,-7758799149816342032,'desk.start:1795483502337:27',1795483502338,'desk.start',X'4B3685255204347D8998A808F792823EE554A482431E9B7CFE12575E5051B6CD','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795482120000,"to":1795483500000},"id":12,"issued_at":1795482121212,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795483021212,"service":"chinh-sach","slips":1,"state":"serving","token":"Z9C6VK3SVW"}');
INSERT INTO request VALUES (74,-4873114875806142224,'desk.next:1795483522340:28',1795483522341,'desk.next',X'E92462906324973617A74C4013FAB7A524E5E3299AD584BABF548A4FCAD61641','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795482300000,"to":1795483800000},"finished":null,"id":14,"issued_at":1795482161223,"number":"L002","outcome":null,"priority_class":null,"promised_at":1795483061223,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"JBJPEXV4KC"}');
INSERT INTO request VALUES (75,-1996234958763910356,'day.close:1795483542350:29',1795483542351,'day.close',X'08613A772315041C64700604687768AFA0501F7916F064E273CA1F15655EB849','{"date":"2026-11-24","expired":7,"state":"closed","unrecorded":1}');
INSERT INTO request VALUES (76,-1606562244287429902,'ticket.issue:1795567582416:2',1795567582419,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567560000,"to":1795567800000},"id":22,"issued_at":1795567582419,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795568482419,"service":"ho-tich","slips":1,"state":"waiting","token":"FBRUCKZNAR"}');
INSERT INTO request VALUES (77,-29889724906789895,'ticket.issue:1795567602421:3',1795567602425,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567560000,"to":1795568400000},"id":23,"issued_at":1795567602425,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795568502425,"service":"ho-tich","slips":1,"state":"waiting","token":"QCLKLG9KCH"}');
INSERT INTO request VALUES (78,5884079188339122915,'ticket.issue:1795567622427:4',1795567622430,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"id":24,"issued_at":1795567622430,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795568522430,"service":"ho-tich","slips":1,"state":"waiting","token":"4WRRERKMPY"}');
INSERT INTO request VALUES (79,-5914996122676570415,'ticket.issue:1795567642432:5',1795567642435,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"id":25,"issued_at":1795567642435,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795568542435,"service":"ho-tich","slips":1,"state":"waiting","token":"UB5U8DEJ88"}');
INSERT INTO request VALUES (80,2725999195204413038,'ticket.issue:1795567662437:6',1795567662440,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":4,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568100000,"to":1795569300000},"id":26,"issued_at":1795567662440,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795568562440,"service":"ho-tich","slips":1,"state":"waiting","token":"WMSH4RCHUD"}');
INSERT INTO request VALUES (81,2236929813283431540,'ticket.issue:1795567682442:7',1795567682445,'ticket.issue',X'B30EBDC20C35955279BFECE05BCDE22DE48CF92A320251C2A3AEEA8F597E538A','{"ahead":5,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568400000,"to":1795569000000},"id":27,"issued_at":1795567682445,"number":"A006","outcome":null,"priority_class":null,"promised_at":1795568582445,"service":"ho-tich","slips":1,"state":"waiting","token":"J9KPALUXDN"}');
INSERT INTO request VALUES (82,-2181086020978294956,'ticket.issue:1795567702447:8',1795567702450,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":6,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"id":28,"issued_at":1795567702450,"number":"A007","outcome":null,"priority_class":null,"promised_at":1795568602450,"service":"ho-tich","slips":1,"state":"waiting","token":"H7VL9DFF5R"}');
INSERT INTO request VALUES (83,4654588435632305523,'ticket.issue:1795567722452:9',1795567722455,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":7,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"id":29,"issued_at":1795567722455,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795568622455,"service":"ho-tich","slips":1,"state":"waiting","token":"PC5SB2XYD3"}');
INSERT INTO request VALUES (84,4605426235410522375,'ticket.issue:1795567742457:10',1795567742460,'ticket.issue',X'1A5980963089CC58B1B474A1F2398A4747540E14860ADBE372339B7ECA3C3E22','{"ahead":8,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569300000,"to":1795570200000},"id":30,"issued_at":1795567742460,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795568642460,"service":"ho-tich","slips":1,"state":"waiting","token":"LJQC55SHAA"}');
INSERT INTO request VALUES (85,-2735157265835752888,'ticket.issue:1795567762462:11',1795567762465,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567740000,"to":1795568400000},"id":31,"issued_at":1795567762465,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795568662465,"service":"chung-thuc","slips":1,"state":"waiting","token":"8QH9B4ZFE8"}');
INSERT INTO request VALUES (86,-3962741261576627887,'ticket.issue:1795567782467:12',1795567782471,'ticket.issue',X'B7A6071257F534C75A3340B330F7C53D7055898209D76ECF90784473CBE92846','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567740000,"to":1795568700000},"id":32,"issued_at":1795567782471,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795568682471,"service":"chung-thuc","slips":1,"state":"waiting","token":"GME2BDMVMJ"}');
INSERT INTO request VALUES (87,6463643699747294543,'ticket.issue:1795567802473:13',1795567802476,'ticket.issue',X'8E6798C7CD5996939D5F4F22A06720A29952CF0E7988EB2B278D60735B0B6F5F','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567800000,"to":1795568100000},"id":33,"issued_at":1795567802476,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795568702476,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"AXE8APJ553"}');
INSERT INTO request VALUES (88,-3423870013727596544,'ticket.issue:1795567822478:14',1795567822482,'ticket.issue',X'A7B1FF2BD551528A92DD14B5FE896CA324D30FB767D71AA63E79EA459756CFA5','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567800000,"to":1795569000000},"id":34,"issued_at":1795567822482,"number":"R001","outcome":null,"priority_class":null,"promised_at":1795568722482,"service":"xay-dung","slips":1,"state":"waiting","token":"PXLQZNG37E"}');
INSERT INTO request VALUES (89,1248396817699088310,'ticket.issue:1795567842484:15',1795567842488,'ticket.issue',X'8E2FB988A4AD6252C74B61BE2E33318EADED04AEDFF2AD15425F0810B8EC869C','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567800000,"to":1795569000000},"id":35,"issued_at":1795567842488,"number":"C001","outcome":null,"priority_class":null,"promised_at":1795568742488,"service":"viec-khac","slips":1,"state":"waiting","token":"7N6ZRKRVHC"}');
INSERT INTO request VALUES (90,8657142875453057461,'ticket.issue:1795567862490:16',1795567862494,'ticket.issue',X'D1CF167182A5687CF5A51BF54E9783849CB2CA01711546B1EF39869F5231F362','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567860000,"to":1795568400000},"id":36,"issued_at":1795567862494,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795568162494,"service":"ho-tich","slips":1,"state":"waiting","token":"ZDT35HFJSW"}');
INSERT INTO request VALUES (91,385137438564458096,'ticket.prioritise:1795567882504:17',1795567882505,'ticket.prioritise',X'85DADE1EEE9E75D8F24BFAFF975B5D0DA3C96C09089B301904EAC146D529D7BA','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"id":28,"issued_at":1795567702450,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568002450,"service":"ho-tich","slips":1,"state":"waiting","token":"H7VL9DFF5R"}');
INSERT INTO request VALUES (92,2122925534120715811,'ticket.change_service:1795567902507:18',1795567902508,'ticket.change_service',X'C339F2260EF1990BFE8F7CE6492238161EED17041E251CA54D2DAA00355ECA60','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"id":29,"issued_at":1795567722455,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795568622455,"service":"y-te","slips":1,"state":"waiting","token":"PC5SB2XYD3"}');
INSERT INTO request VALUES (93,6581892915781550,'ticket.cancel:1795567922510:19',1795567922511,'ticket.cancel',X'F3949D6339ECF0289A41BE2768035F0DA3AD6D66F30134F195A972B33665C589','{"ahead":0,"calls":0,"desk":null,"end_reason":"asked","estimate":{"from":1795569300000,"to":1795570200000},"id":30,"issued_at":1795567742460,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795568642460,"service":"ho-tich","slips":1,"state":"cancelled","token":"LJQC55SHAA"}');
INSERT INTO request VALUES (94,-5023112337500054920,'ticket.reprint:1795567942513:20',1795567942514,'ticket.reprint',X'8FD53248A88894B0F9328C7CE9D6F278576953C9DF93F471E669BA30DFD90229','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567560000,"to":1795567800000},"id":22,"issued_at":1795567582419,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795568482419,"service":"ho-tich","slips":2,"state":"waiting","token":"FBRUCKZNAR"}');
INSERT INTO request VALUES (95,445064489485833120,'desk.next:1795567962517:21',1795567962518,'desk.next',X'54BB8072F72C775E036415087DFB3F2E56DF2CAA637FD67EBB3A4C83DE6823CE','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"finished":null,"id":28,"issued_at":1795567702450,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568002450,"service":"ho-tich","slips":1,"state":"called","token":"H7VL9DFF5R"}');
INSERT INTO request VALUES (96,-357424685015673846,'desk.recall:1795567982520:22',1795567982521,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"id":28,"issued_at":1795567702450,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568002450,"service":"ho-tich","slips":1,"state":"called","token":"H7VL9DFF5R"}');
INSERT INTO request VALUES (97,-6266821071734902313,'desk.recall:1795568002523:23',1795568002524,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"id":28,"issued_at":1795567702450,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568002450,"service":"ho-tich","slips":1,"state":"called","token":"H7VL9DFF5R"}');
INSERT INTO request VALUES (98,-6783483690217106335,'desk.absent:1795568083526:24',1795568083527,'desk.absent',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"id":28,"issued_at":1795567702450,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568002450,"service":"ho-tich","slips":1,"state":"absent","token":"H7VL9DFF5R"}');
INSERT INTO request VALUES (99,4056745541578646805,'desk.next:1795568103529:25',1795568103530,'desk.next',X'54BB8072F72C775E036415087DFB3F2E56DF2CAA637FD67EBB3A4C83DE6823CE','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795567860000,"to":1795568400000},"finished":null,"id":36,"issued_at":1795567862494,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795568162494,"service":"ho-tich","slips":1,"state":"called","token":"ZDT35HFJSW"}');
INSERT INTO request VALUES (100,7733581410769576204,'desk.start:1795568123532:26',1795568123533,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795567860000,"to":1795568400000},"id":36,"issued_at":1795567862494,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795568162494,"service":"ho-tich","slips":1,"state":"serving","token":"ZDT35HFJSW"}');
INSERT INTO request VALUES (101,9071636937647209745,'desk.park:1795568143535:27',1795568143536,'desk.park',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795567860000,"to":1795568400000},"id":36,"issued_at":1795567862494,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795568162494,"service":"ho-tich","slips":1,"state":"parked","token":"ZDT35HFJSW"}');
INSERT INTO request VALUES (102,5776122690475685909,'ticket.return:1795568163538:28',1795568163539,'ticket.return',X'B584F350B21322648A8F31508C4276147461A63FD6605A01A8F6C77EED28AA53','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"id":28,"issued_at":1795567702450,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568002450,"service":"ho-tich","slips":1,"state":"waiting","token":"H7VL9DFF5R"}');
INSERT INTO request VALUES (103,8925912326464314082,'desk.next:1795568183541:29',1795568183542,'desk.next',X'479A130D2608D72BED9B239018A540491E86027A1E1EC57CDE9144D75A695E75','{"ahead":0,"calls":4,"desk":"5","end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"finished":null,"id":28,"issued_at":1795567702450,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568002450,"service":"ho-tich","slips":1,"state":"called","token":"H7VL9DFF5R"}');
INSERT INTO request VALUES (104,-8385788186141872906,'desk.finish:1795568203544:30',1795568203545,'desk.finish',X'10FD911C8D98AB3B41516A365969D2AC130CF8F0A465A5EDF54E90BF90C66870','{"ahead":0,"calls":4,"desk":null,"end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"id":28,"issued_at":1795567702450,"number":"A007","outcome":"accepted","priority_class":"priority","promised_at":1795568002450,"service":"ho-tich","slips":1,"state":"done","token":"H7VL9DFF5R"}');
INSERT INTO request VALUES (105,-2013560614194559801,'desk.next:1795568223547:31',1795568223548,'desk.next',X'54BB8072F72C775E036415087DFB3F2E56DF2CAA637FD67EBB3A4C83DE6823CE','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795567560000,"to":1795567800000},"finished":null,"id":22,"issued_at":1795567582419,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795568482419,"service":"ho-tich","slips":2,"state":"called","token":"FBRUCKZNAR"}');
INSERT INTO request VALUES (106,421765169133075168,'desk.recall:1795568243550:32',1795568243551,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795567560000,"to":1795567800000},"id":22,"issued_at":1795567582419,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795568482419,"service":"ho-tich","slips":2,"state":"called","token":"FBRUCKZNAR"}');
INSERT INTO request VALUES (107,-4682489259045686817,'desk.recall:1795568263553:33',1795568263554,'desk.recall',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795567560000,"to":1795567800000},"id":22,"issued_at":1795567582419,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795568482419,"service":"ho-tich","slips":2,"state":"called","token":"FBRUCKZNAR"}');
INSERT INTO request VALUES (108,5460254616720503019,'desk.absent:1795568344556:34',1795568344557,'desk.absent',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795567560000,"to":1795567800000},"id":22,"issued_at":1795567582419,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795568482419,"service":"ho-tich","slips":2,"state":"absent","token":"FBRUCKZNAR"}');
INSERT INTO request VALUES (109,1500490280163115108,'desk.next:1795568364559:35',1795568364560,'desk.next',X'54BB8072F72C775E036415087DFB3F2E56DF2CAA637FD67EBB3A4C83DE6823CE','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795567560000,"to":1795568400000},"finished":null,"id":23,"issued_at":1795567602425,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795568502425,"service":"ho-tich","slips":1,"state":"called","token":"QCLKLG9KCH"}');
INSERT INTO request VALUES (110,-1852231177342488366,'desk.transfer:1795568384562:36',1795568384563,'desk.transfer',X'C59095470B29D12F4CF572D9093B0112F5349869D8E0BCEE78F98B8CE130ED7C','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795567560000,"to":1795568400000},"id":23,"issued_at":1795567602425,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795568502425,"service":"ho-tich","slips":1,"state":"waiting","token":"QCLKLG9KCH"}');
INSERT INTO request VALUES (111,-6669914193872243829,'desk.next:1795568404565:37',1795568404566,'desk.next',X'54BB8072F72C775E036415087DFB3F2E56DF2CAA637FD67EBB3A4C83DE6823CE','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"finished":null,"id":24,"issued_at":1795567622430,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795568522430,"service":"ho-tich","slips":1,"state":"called","token":"4WRRERKMPY"}');
INSERT INTO request VALUES (112,1960924116741755658,'desk.start:1795568424568:38',1795568424569,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"id":24,"issued_at":1795567622430,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795568522430,"service":"ho-tich","slips":1,"state":"serving","token":"4WRRERKMPY"}');
INSERT INTO request VALUES (113,5311043728884238152,'desk.transfer:1795568444571:39',1795568444572,'desk.transfer',X'D7742ECDE8839945218E372F4906F39D6956035ACDCBC38105EBF4102FF838B9','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"id":24,"issued_at":1795567622430,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795568522430,"service":"chung-thuc","slips":1,"state":"waiting","token":"4WRRERKMPY"}');
INSERT INTO request VALUES (114,-6137996310084431128,'desk.next:1795568464574:40',1795568464575,'desk.next',X'54BB8072F72C775E036415087DFB3F2E56DF2CAA637FD67EBB3A4C83DE6823CE','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"finished":null,"id":25,"issued_at":1795567642435,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795568542435,"service":"ho-tich","slips":1,"state":"called","token":"UB5U8DEJ88"}');
INSERT INTO request VALUES (115,9019954378559601669,'desk.undo:1795568484577:41',1795568484578,'desk.undo',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"id":25,"issued_at":1795567642435,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795568542435,"service":"ho-tich","slips":1,"state":"waiting","token":"UB5U8DEJ88"}');
INSERT INTO request VALUES (116,405377071732452393,'desk.next:1795568504580:42',1795568504581,'desk.next',X'54BB8072F72C775E036415087DFB3F2E56DF2CAA637FD67EBB3A4C83DE6823CE','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"finished":null,"id":25,"issued_at":1795567642435,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795568542435,"service":"ho-tich","slips":1,"state":"called","token":"UB5U8DEJ88"}');
INSERT INTO request VALUES (117,1094257607748497255,'desk.start:1795568524583:43',1795568524584,'desk.start',X'2B4E45223F3D805ED228AA87A4F689857D6827A534AF68C708DE88A61902AEA4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"id":25,"issued_at":1795567642435,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795568542435,"service":"ho-tich","slips":1,"state":"serving","token":"UB5U8DEJ88"}');
INSERT INTO request VALUES (118,3162122702308173822,'desk.next:1795568544586:44',1795568544587,'desk.next',X'5089C8D9BCFDD62AD49A7866B26BD1D99476683A68E2F46EAD76293414504121','{"ahead":0,"calls":2,"desk":"6","end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"finished":null,"id":24,"issued_at":1795567622430,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795568522430,"service":"chung-thuc","slips":1,"state":"called","token":"4WRRERKMPY"}');
INSERT INTO request VALUES (119,2607874709150938310,'desk.finish:1795568564589:45',1795568564590,'desk.finish',X'B8E89BE78676B2E9146F1BF7DD267D7E38D953DA1CC8A1B895FBE58453E7446A','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"id":24,"issued_at":1795567622430,"number":"A003","outcome":"result_returned","priority_class":null,"promised_at":1795568522430,"service":"chung-thuc","slips":1,"state":"done","token":"4WRRERKMPY"}');
INSERT INTO request VALUES (120,6926803263192978854,'desk.next:1795568584592:46',1795568584593,'desk.next',X'5089C8D9BCFDD62AD49A7866B26BD1D99476683A68E2F46EAD76293414504121','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795567740000,"to":1795568400000},"finished":null,"id":31,"issued_at":1795567762465,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795568662465,"service":"chung-thuc","slips":1,"state":"called","token":"8QH9B4ZFE8"}');
INSERT INTO request VALUES (121,5347244480166124099,'desk.recall:1795568604595:47',1795568604596,'desk.recall',X'D928CBD44E7FA7C8C0F3543D946B99F85161CA9CCA3655C417E6CEE3F8A4A232','{"ahead":0,"calls":2,"desk":"6","end_reason":null,"estimate":{"from":1795567740000,"to":1795568400000},"id":31,"issued_at":1795567762465,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795568662465,"service":"chung-thuc","slips":1,"state":"called","token":"8QH9B4ZFE8"}');
INSERT INTO request VALUES (122,-8998870118103696299,'desk.recall:1795568624598:48',1795568624599,'desk.recall',X'D928CBD44E7FA7C8C0F3543D946B99F85161CA9CCA3655C417E6CEE3F8A4A232','{"ahead":0,"calls":3,"desk":"6","end_reason":null,"estimate":{"from":1795567740000,"to":1795568400000},"id":31,"issued_at":1795567762465,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795568662465,"service":"chung-thuc","slips":1,"state":"called","token":"8QH9B4ZFE8"}');
INSERT INTO request VALUES (123,-1334121764735789437,'desk.pause:1795568644601:49',1795568644602,'desk.pause',X'0DB202747C65FC3C5E5F2F9D349271BCE23D463DBD8511B6374056DB68B16DD4','{"desk":"4","officer":"q4","state":"paused","ticket":null}');
INSERT INTO request VALUES (124,-197730400249306605,'desk.serve_now:1795568664604:50',1795568664605,'desk.serve_now',X'2544045CF8EEB1A2AD6032CCD39B33277EF8183CF856D57FF235BC78B74CFE66','{"ahead":0,"calls":1,"desk":"2","end_reason":null,"estimate":null,"id":37,"issued_at":1795568664605,"number":"C002","outcome":null,"priority_class":null,"promised_at":1795569564605,"service":"thanh-tra","slips":0,"state":"serving","token":"BFYN6FLV4A"}');
INSERT INTO request VALUES (125,-57463032238321047,'desk.finish:1795568684609:51',1795568684610,'desk.finish',X'DBBFAD9A1FF465EE179AA650F250927BED95B4538442FE76F96C0C15286B87FC','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":null,"id":37,"issued_at":1795568664605,"number":"C002","outcome":"left","priority_class":null,"promised_at":1795569564605,"service":"thanh-tra","slips":0,"state":"done","token":"BFYN6FLV4A"}');
INSERT INTO request VALUES (126,8036559260457686892,'help.call:1795568704617:52',1795568704618,'help.call',X'940843CA027759A35DFBEFF89BE0260FB026A9EDB84ADD8C20F8446DF8C34CF7','{"called":true,"terminal":"kiosk:k1"}');
INSERT INTO request VALUES (127,1077856109903436729,'alert.acknowledge:1795570524636:53',1795570524637,'alert.acknowledge',X'CE34F93780F11DDF790BFD1CC3EB14A3B3D0279F15DD3AB6E1E83272F91B11D0','{"acknowledged":true,"alert":11}');
INSERT INTO request VALUES (128,-2259946963180924,'ticket.issue:1795570544639:54',1795570544642,'ticket.issue',X'C1E41C2D9496BC323052421FC99753ECAD2FF21F34976D4F935266E1B33C00DF','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795571400000,"to":1795572300000},"id":38,"issued_at":1795570544642,"number":"A011","outcome":null,"priority_class":null,"promised_at":1795571444642,"service":"kinh-te","slips":1,"state":"waiting","token":"BY8HUJJ2SL"}');
INSERT INTO request VALUES (129,-4826211877277488632,'ticket.issue:1795570564644:55',1795570564647,'ticket.issue',X'E0AD7BF5113435DB5B6EF6B92F1A457F6431F2805747C43F9ADD83E207678367','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795570560000,"to":1795571400000},"id":39,"issued_at":1795570564647,"number":"C003","outcome":null,"priority_class":null,"promised_at":1795571464647,"service":"thi-dua","slips":1,"state":"waiting","token":"ARPAXBYHV6"}');
INSERT INTO rollup VALUES (1,'chung-thuc','ttpvhcc','',1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO rollup VALUES (1,'ho-tich','ttpvhcc','',6,2,2,2,1,122087,61053,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2);
INSERT INTO rollup VALUES (1,'ho-tich','ttpvhcc','priority',1,1,1,1,1,42,42,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup VALUES (1,'y-te','ttpvhcc','',1,1,1,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup VALUES (2,'chinh-sach','ttpvhcc','',3,1,0,1,1,1361123,1361123,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup VALUES (2,'chinh-sach','ttpvhcc','priority',1,1,0,1,1,1100080,1100080,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup VALUES (2,'chung-thuc','ttpvhcc','',3,2,2,2,1,480180,260097,0,0,0,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2);
INSERT INTO rollup VALUES (2,'chung-thuc','ttpvhcc','priority',1,1,1,1,1,120061,120061,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup VALUES (2,'dang-ky-dat-dai','ttpvhcc','',3,2,1,2,1,2121226,1361118,0,0,0,0,0,0,0,0,0,0,0,1,1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2);
INSERT INTO rollup VALUES (2,'dang-ky-dat-dai','ttpvhcc','priority',1,1,1,1,0,160067,160067,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1);
INSERT INTO rollup_ending VALUES (1,'chung-thuc','ttpvhcc','','expired','day_closed',1);
INSERT INTO rollup_ending VALUES (1,'ho-tich','ttpvhcc','','cancelled','asked',1);
INSERT INTO rollup_ending VALUES (1,'ho-tich','ttpvhcc','','done','accepted',1);
INSERT INTO rollup_ending VALUES (1,'ho-tich','ttpvhcc','','expired','day_closed',4);
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
PRAGMA user_version = 3;
COMMIT;
