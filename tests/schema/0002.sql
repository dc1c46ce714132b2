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
) STRICT;
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
    id      TEXT PRIMARY KEY,
    at      INTEGER NOT NULL,
    action  TEXT NOT NULL,
    digest  TEXT NOT NULL,
    result  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO _sqlite_migrations VALUES (1,'motcua','0001_first','2026-11-23 00:00');
INSERT INTO _sqlite_migrations VALUES (2,'motcua','0002_lean','2026-11-23 00:00');
INSERT INTO meta VALUES ('clock','{"anchor":1795399200000,"rate":1.0,"start":1795395600000}');
INSERT INTO meta VALUES ('clock_reference','{"boot":"00000000-0000-4000-8000-000000000000","offset":1795399199999}');
INSERT INTO meta VALUES ('node','818d7047');
INSERT INTO centre VALUES (1,'dan-hai',2,1795395661151,'{"agency":[{"code":"vpdk-dat-dai","name":{"en":"Land Registration Office, branch","vi":"Chi nhánh Văn phòng Đăng ký đất đai"}},{"code":"ubnd-xa","name":{"en":"Commune People''s Committee","vi":"UBND xã"}},{"code":"van-hoa-xa-hoi","name":{"en":"Culture and Social Affairs Division","vi":"Phòng Văn hóa – Xã hội"}},{"code":"kinh-te","name":{"en":"Economic Division","vi":"Phòng Kinh tế"}},{"code":"tu-phap","name":{"en":"Commune Justice","vi":"Tư pháp xã"}}],"centre":{"authority":{"en":"People''s Committee of Đan Hải Commune","vi":"UBND xã Đan Hải"},"code":"dan-hai","hotline":"1900 0000","hours":{"fri":[[450,690],[810,1050]],"mon":[[450,690],[810,1050]],"sat":[],"sun":[],"thu":[[450,690],[810,1050]],"tue":[[450,690],[810,1050]],"wed":[[450,690],[810,1050]]},"languages":["vi","en"],"name":{"en":"Đan Hải Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã Đan Hải"},"notice":{"en":"Please have your papers ready. Thank you.","vi":"Mời chuẩn bị sẵn giấy tờ khi đến lượt. Xin cảm ơn."},"rules":{"absent_min_calls":2,"absent_min_s":60,"appointment_early_min":10,"appointment_late_min":10,"desk_idle_alert_min":5,"early_issue_min":30,"help_penalty_min":10,"last_issue_min":0,"priority_target_min":5,"return_grace_min":15,"return_penalty_min":5,"wait_alert_min":30,"walk_in_target_min":15},"simulation":false,"timezone":"Asia/Ho_Chi_Minh","unit":"ttpvhcc"},"closure":[{"date":"2027-01-01","reason":{"en":"New Year''s Day","vi":"Nghỉ Tết Dương lịch"},"services":null},{"date":"2027-02-04","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-05","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-08","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-09","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-10","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-04-16","reason":{"en":"Hung Kings'' Commemoration Day","vi":"Nghỉ Giỗ Tổ Hùng Vương"},"services":null},{"date":"2027-04-30","reason":{"en":"Reunification Day","vi":"Nghỉ Ngày Chiến thắng"},"services":null},{"date":"2027-05-03","reason":{"en":"International Labour Day (in lieu)","vi":"Nghỉ bù Ngày Quốc tế lao động"},"services":null},{"date":"2027-09-02","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null},{"date":"2027-09-03","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null}],"counter":[{"agency":"vpdk-dat-dai","code":"1","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"zone":"sanh"},{"agency":"ubnd-xa","code":"2","name":{"en":"Awards, inspection, guidance","vi":"Thi đua khen thưởng – Thanh tra – Hướng dẫn"},"zone":"sanh"},{"agency":"van-hoa-xa-hoi","code":"3","name":{"en":"Culture, social policy, labour","vi":"Văn hóa – Chính sách – Lao động"},"zone":"sanh"},{"agency":"kinh-te","code":"4","name":{"en":"Land, building, agriculture","vi":"Đất đai – Xây dựng – Nông nghiệp"},"zone":"sanh"},{"agency":"ubnd-xa","code":"5","name":{"en":"Civil status, business, education, health","vi":"Hộ tịch – Kinh tế – Giáo dục – Y tế"},"zone":"sanh"},{"agency":"tu-phap","code":"6","name":{"en":"Certification","vi":"Chứng thực"},"zone":"sanh"}],"desk":[{"code":"1","counter":"1","priority_only":false},{"code":"2","counter":"2","priority_only":false},{"code":"3","counter":"3","priority_only":false},{"code":"4","counter":"4","priority_only":false},{"code":"5","counter":"5","priority_only":false},{"code":"6","counter":"6","priority_only":false}],"desk_service":[{"desk":"1","rank":0,"service":"dang-ky-dat-dai"},{"desk":"2","rank":0,"service":"thi-dua"},{"desk":"2","rank":0,"service":"thanh-tra"},{"desk":"2","rank":0,"service":"viec-khac"},{"desk":"3","rank":0,"service":"chinh-sach"},{"desk":"3","rank":0,"service":"lao-dong"},{"desk":"3","rank":0,"service":"van-hoa"},{"desk":"3","rank":1,"service":"viec-khac"},{"desk":"4","rank":0,"service":"dat-dai"},{"desk":"4","rank":0,"service":"xay-dung"},{"desk":"4","rank":0,"service":"nong-nghiep"},{"desk":"4","rank":1,"service":"viec-khac"},{"desk":"5","rank":0,"service":"ho-tich"},{"desk":"5","rank":0,"service":"kinh-te"},{"desk":"5","rank":0,"service":"giao-duc"},{"desk":"5","rank":0,"service":"y-te"},{"desk":"5","rank":1,"service":"chung-thuc"},{"desk":"6","rank":0,"service":"chung-thuc"},{"desk":"6","rank":1,"service":"ho-tich"}],"display":[{"code":"hall","zone":"sanh"}],"kiosk":[{"code":"k1","languages":["vi","en"],"printer":"p1","role":"all","zone":"sanh"}],"officer":[{"code":"q1","home_agency":"vpdk-dat-dai","name":"Cán bộ quầy 1","role":"officer","services":null,"staff_type":"seconded","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q2","home_agency":"ubnd-xa","name":"Cán bộ quầy 2","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q3","home_agency":"van-hoa-xa-hoi","name":"Cán bộ quầy 3","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q4","home_agency":"kinh-te","name":"Cán bộ quầy 4","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q5","home_agency":"ubnd-xa","name":"Cán bộ quầy 5","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q6","home_agency":"tu-phap","name":"Cán bộ quầy 6","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"hd1","home_agency":"ubnd-xa","name":"Người hướng dẫn","role":"guide","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"gs1","home_agency":"ubnd-xa","name":"Người giám sát","role":"supervisor","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null}],"printer":[{"code":"p1","fence":"process_id","url":"tcp://127.0.0.1:9100","width_dots":576,"zone":"sanh"}],"priority_class":[{"code":"priority","name":{"en":"Priority","vi":"Diện ưu tiên"},"target_min":5,"who":{"en":"Aged 60 or over, pregnant, or with a disability","vi":"Người từ đủ 60 tuổi trở lên, phụ nữ mang thai, người khuyết tật"}}],"series":[{"code":"a","prefix":"A","width":3},{"code":"h","prefix":"H","width":3},{"code":"r","prefix":"R","width":3},{"code":"l","prefix":"L","width":3},{"code":"u","prefix":"U","width":3},{"code":"c","prefix":"C","width":3}],"service":[{"agency":"ubnd-xa","at_kiosk":true,"code":"ho-tich","default_outcome":null,"guidance":false,"hint":{"en":"birth, marriage, death","vi":"khai sinh, kết hôn, khai tử"},"hours":null,"name":{"en":"Civil status","vi":"Hộ tịch"},"prior_min":12,"quota":null,"series":"a","target_min":15,"unit":"ttpvhcc","words":["trích lục","giám hộ","nhận cha mẹ con","xác nhận tình trạng hôn nhân","nuôi con nuôi"],"zone":"sanh"},{"agency":"tu-phap","at_kiosk":true,"code":"chung-thuc","default_outcome":"result_returned","guidance":false,"hint":{"en":"certified copies, signatures","vi":"sao y, chữ ký (hay gọi là công chứng)"},"hours":null,"name":{"en":"Certification","vi":"Chứng thực"},"prior_min":7,"quota":null,"series":"h","target_min":15,"unit":"ttpvhcc","words":["bản sao","photo","hợp đồng","di chúc","ủy quyền","phân chia di sản"],"zone":"sanh"},{"agency":"vpdk-dat-dai","at_kiosk":true,"code":"dang-ky-dat-dai","default_outcome":null,"guidance":false,"hint":{"en":"land certificate, sale, inheritance","vi":"sổ đỏ, mua bán, thừa kế đất"},"hours":null,"name":{"en":"Land registration","vi":"Đăng ký đất đai"},"prior_min":15,"quota":null,"series":"l","target_min":15,"unit":"ttpvhcc","words":["sang tên","tặng cho","tách thửa","hợp thửa","thế chấp","cấp đổi","biến động"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"dat-dai","default_outcome":null,"guidance":false,"hint":{"en":"first certificate, allocation, disputes","vi":"sổ đỏ lần đầu, giao đất, tranh chấp"},"hours":null,"name":{"en":"Land","vi":"Đất đai"},"prior_min":15,"quota":null,"series":"r","target_min":15,"unit":"ttpvhcc","words":["chuyển mục đích","thuê đất","hòa giải","đính chính","quy hoạch"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"chinh-sach","default_outcome":null,"guidance":false,"hint":{"en":"allowances, merit, social aid","vi":"trợ cấp, người có công, bảo trợ"},"hours":null,"name":{"en":"Social policy","vi":"Chính sách – xã hội"},"prior_min":12,"quota":null,"series":"u","target_min":15,"unit":"ttpvhcc","words":["hưu trí xã hội","khuyết tật","mai táng","liệt sĩ","thương binh"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"xay-dung","default_outcome":null,"guidance":false,"hint":{"en":"building permits, repairs","vi":"giấy phép xây dựng, sửa nhà"},"hours":null,"name":{"en":"Building","vi":"Xây dựng"},"prior_min":15,"quota":null,"series":"r","target_min":15,"unit":"ttpvhcc","words":["nhà ở riêng lẻ","gia hạn giấy phép","điều chỉnh giấy phép"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"kinh-te","default_outcome":null,"guidance":false,"hint":{"en":"household businesses","vi":"hộ kinh doanh"},"hours":null,"name":{"en":"Business","vi":"Kinh tế"},"prior_min":12,"quota":null,"series":"a","target_min":15,"unit":"ttpvhcc","words":["đăng ký kinh doanh","mở quán","hợp tác xã"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"lao-dong","default_outcome":null,"guidance":false,"hint":{"en":"employment, poor households","vi":"việc làm, hộ nghèo"},"hours":null,"name":{"en":"Labour and social affairs","vi":"Lao động – thương binh và xã hội"},"prior_min":12,"quota":null,"series":"u","target_min":15,"unit":"ttpvhcc","words":["giảm nghèo","hộ cận nghèo","trẻ em"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"nong-nghiep","default_outcome":null,"guidance":false,"hint":{"en":"crops, livestock, environment","vi":"trồng trọt, chăn nuôi, môi trường"},"hours":null,"name":{"en":"Agriculture and environment","vi":"Nông nghiệp – môi trường"},"prior_min":12,"quota":null,"series":"r","target_min":15,"unit":"ttpvhcc","words":["thủy sản","thiên tai","thủy lợi"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"giao-duc","default_outcome":null,"guidance":false,"hint":{"en":"kindergarten, help for pupils","vi":"mầm non, hỗ trợ học sinh"},"hours":null,"name":{"en":"Education","vi":"Giáo dục"},"prior_min":10,"quota":null,"series":"a","target_min":15,"unit":"ttpvhcc","words":["ăn trưa","trường học","học phí"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"y-te","default_outcome":null,"guidance":false,"hint":{},"hours":null,"name":{"en":"Health","vi":"Y tế"},"prior_min":10,"quota":null,"series":"a","target_min":15,"unit":"ttpvhcc","words":["sức khỏe","an toàn thực phẩm"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"van-hoa","default_outcome":null,"guidance":false,"hint":{"en":"festivals, libraries, game rooms","vi":"lễ hội, thư viện, trò chơi điện tử"},"hours":null,"name":{"en":"Culture","vi":"Văn hóa"},"prior_min":10,"quota":null,"series":"u","target_min":15,"unit":"ttpvhcc","words":["thể thao","karaoke","gia đình văn hóa"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thi-dua","default_outcome":null,"guidance":false,"hint":{"en":"certificates of merit, titles","vi":"giấy khen, danh hiệu"},"hours":null,"name":{"en":"Awards","vi":"Thi đua, khen thưởng"},"prior_min":10,"quota":null,"series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thanh-tra","default_outcome":null,"guidance":false,"hint":{"en":"complaints, denunciations","vi":"khiếu nại, tố cáo"},"hours":null,"name":{"en":"Inspection","vi":"Thanh tra"},"prior_min":20,"quota":null,"series":"c","target_min":15,"unit":"ttpvhcc","words":["tiếp công dân","phản ánh","kiến nghị"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"viec-khac","default_outcome":null,"guidance":true,"hint":{},"hours":null,"name":{"en":"Something else, or not sure","vi":"Việc khác, hoặc tôi chưa rõ"},"prior_min":5,"quota":null,"series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"}],"sign":[{"address":1,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s1","desk":"1","protocol":"stx","width":4},{"address":2,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s2","desk":"2","protocol":"stx","width":4},{"address":3,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s3","desk":"3","protocol":"stx","width":4},{"address":4,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s4","desk":"4","protocol":"stx","width":4},{"address":5,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s5","desk":"5","protocol":"stx","width":4},{"address":6,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s6","desk":"6","protocol":"stx","width":4}],"speaker":[{"code":"loa","device":"default","zone":"sanh"}],"unit":[{"code":"ttpvhcc","name":{"en":"Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã"}}],"zone":[{"code":"sanh","name":{"en":"Hall","vi":"Sảnh"}}]}');
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
INSERT INTO officer VALUES ('extra','Cán bộ tăng cường','ttpvhcc',NULL,'own','officer',NULL,NULL,'sbZtmYEFzK6UIOlaT7JmXB6e6MVaTl3IgMnk7UJQNG50i5Ib8hJKoXkn8jMDYm4fnkJf8wDzOk/fxoU1Xk7q0R8I3wlBrnqLzGomDyjS6U0=',0,NULL,'added',NULL);
INSERT INTO officer VALUES ('gs1','Người giám sát','ttpvhcc','ubnd-xa','own','supervisor',NULL,NULL,NULL,0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('hd1','Người hướng dẫn','ttpvhcc','ubnd-xa','own','guide',NULL,NULL,NULL,0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q1','Cán bộ quầy 1','ttpvhcc','vpdk-dat-dai','seconded','officer',NULL,NULL,'fJERcXftgjb6oDIbeu9XNOz7TWsNemkeuBuCNvGh+k6UkLs8pb5kHc1H4zDDcVX6xejU5cUiAc6MUbKU7I7sx0RGcX8iHRObuMMd80o2Lvw=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q2','Cán bộ quầy 2','ttpvhcc','ubnd-xa','own','officer',NULL,NULL,'vUekxswRzC7/FErqdJV4nT1R5aIYMSLCl/ZE2QoJZq0rnFAOY2Tt5I936vD353Ppk+paYfeSKWmvUJD4Y9w/bqoLOci23GgUGoBzb8c1VyM=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q3','Cán bộ quầy 3','ttpvhcc','van-hoa-xa-hoi','own','officer',NULL,NULL,'rmO8RkPRx7r9i7WB8WyPHI81s/uRK29pKRptX91bk2ojYgcHbadPo7ItKBP1CeXfDYSX+5rXhwNsVMs5LA6HJXG26JGxNUWF+pzxUMVLKA0=',1,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q4','Cán bộ quầy 4','ttpvhcc','kinh-te','own','officer',NULL,NULL,'BHJydHy1J+rLpJ5GA2hMBRJBohPr0dTH2CSekkuT7wlkQ7gvWmX/77lpcenXZf6FFAYQEhxrXmzjqyk2DVt7WANH9pup3HHiDNXDsSth6co=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q5','Cán bộ quầy 5','ttpvhcc','ubnd-xa','own','officer',NULL,NULL,'t+WL4xiNeSY1xdbVZxhCrSA4/K3umiw/dJbAmTrbMM+lHUbzFaRU9Y4oHS//4gHEOEIlM9kLSW/6TSJMGTQkjpyzxaMVsbxP4/67+h56mfw=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q6','Cán bộ quầy 6','ttpvhcc','tu-phap','own','officer',NULL,NULL,'vEYh/JhM6knPdGNV8IysCwQNuycOuJhpHZIA6aL/1K52otV4DDqPol84BDQmybQYo1dWYgZf7XkhljN9N7CoDpJJg2KMJAvmAU3QZfUpncA=',0,NULL,'centre',NULL);
INSERT INTO officer_service VALUES ('q2','viec-khac');
INSERT INTO desk VALUES ('1','1',0,0,'open',1795567542356,NULL,NULL);
INSERT INTO desk VALUES ('2','2',0,1,'open',1795567542364,NULL,NULL);
INSERT INTO desk VALUES ('3','3',0,2,'closed',1795483542333,NULL,NULL);
INSERT INTO desk VALUES ('4','4',0,3,'paused',1795568644570,'other',NULL);
INSERT INTO desk VALUES ('5','5',0,4,'open',1795567542374,NULL,NULL);
INSERT INTO desk VALUES ('6','6',0,5,'open',1795567542379,NULL,NULL);
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
INSERT INTO business_day VALUES (1,'2026-11-23','Asia/Ho_Chi_Minh',1795395600008,1795395661153,'00000000-0000-4000-8000-000000000000',1795399199999,NULL,NULL,NULL);
INSERT INTO business_day VALUES (2,'2026-11-24','Asia/Ho_Chi_Minh',1795482061168,1795483542333,'00000000-0000-4000-8000-000000000000',1795399199999,NULL,NULL,NULL);
INSERT INTO business_day VALUES (3,'2026-11-25','Asia/Ho_Chi_Minh',1795567542356,NULL,'00000000-0000-4000-8000-000000000000',1795399199999,NULL,NULL,NULL);
INSERT INTO duty VALUES (1,'q2','2',1795395600016,1795395661112,'closed');
INSERT INTO duty VALUES (2,'q5','5',1795395600021,1795395661153,'day_closed');
INSERT INTO duty VALUES (3,'extra','6',1795395600026,1795395661153,'day_closed');
INSERT INTO duty VALUES (4,'q1','1',1795482061168,1795483542333,'day_closed');
INSERT INTO duty VALUES (5,'q3','3',1795482061176,1795483542333,'day_closed');
INSERT INTO duty VALUES (6,'q6','6',1795482061181,1795483542333,'day_closed');
INSERT INTO duty VALUES (7,'q1','1',1795567542356,NULL,NULL);
INSERT INTO duty VALUES (8,'q2','2',1795567542364,NULL,NULL);
INSERT INTO duty VALUES (9,'q4','4',1795567542369,NULL,NULL);
INSERT INTO duty VALUES (10,'q5','5',1795567542374,NULL,NULL);
INSERT INTO duty VALUES (11,'q6','6',1795567542379,NULL,NULL);
CREATE TABLE counted (id INTEGER PRIMARY KEY AUTOINCREMENT);
DROP TABLE counted;
DELETE FROM sqlite_sequence;
INSERT INTO seal VALUES (1,56,'d31bb81c6d5e3c983b929f737a3328701775c71c4edbb36881e86ead047a9bb7',1795395661148,NULL,'on_demand','de425e9093c7afa6811cd3c9ba5b53836526d367f78485b11ac328175004aa22');
INSERT INTO seal VALUES (2,69,'aca1bea84deb8656565bff5c76abcb9a460341f4ace31c4aaeb6aac4b85fe2cf',1795395661153,1,'day_closed','0dbcf26389f0ce411450ce6175ac858d529052bbaba56724606a3d981e8278e0');
INSERT INTO seal VALUES (3,137,'cf7bf196a2edbc6b1bde28d9652d1a3809cc9298890682212d0983177385ea32',1795483542333,2,'day_closed','5e62f27b1c5079eb281576d205ae16136eeea4359dcb8426fb4c61f6f0689bba');
INSERT INTO input VALUES (1,'k1','scan','{}',1795570564616,1795570574616,NULL);
INSERT INTO estimate VALUES ('chinh-sach',1795570504590,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('chung-thuc',1795570504590,1795570800000,1795571700000,'forward-1');
INSERT INTO estimate VALUES ('dang-ky-dat-dai',1795570504590,1795570800000,1795571700000,'forward-1');
INSERT INTO estimate VALUES ('dat-dai',1795570504590,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('giao-duc',1795570504590,1795571400000,1795572300000,'forward-1');
INSERT INTO estimate VALUES ('ho-tich',1795570504590,1795570800000,1795571700000,'forward-1');
INSERT INTO estimate VALUES ('kinh-te',1795570504590,1795571400000,1795572300000,'forward-1');
INSERT INTO estimate VALUES ('lao-dong',1795570504590,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('nong-nghiep',1795570504590,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('thanh-tra',1795570504590,1795570500000,1795571100000,'forward-1');
INSERT INTO estimate VALUES ('thi-dua',1795570504590,1795570500000,1795571100000,'forward-1');
INSERT INTO estimate VALUES ('van-hoa',1795570504590,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('viec-khac',1795570504590,1795570500000,1795571100000,'forward-1');
INSERT INTO estimate VALUES ('xay-dung',1795570504590,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('y-te',1795570504590,1795571400000,1795572300000,'forward-1');
INSERT INTO alert VALUES (1,'help','kiosk:k1','warning',1795395661115,1795395661142,'cli:test',1795483522328,'{}');
INSERT INTO alert VALUES (2,'help','kiosk:k1','warning',1795568704586,NULL,NULL,1795570504590,'{}');
INSERT INTO alert VALUES (3,'queue_long','chung-thuc','warning',1795570504590,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (4,'queue_long','dang-ky-dat-dai','warning',1795570504590,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (5,'queue_long','ho-tich','warning',1795570504590,NULL,NULL,NULL,'{"waiting":3}');
INSERT INTO alert VALUES (6,'queue_long','viec-khac','warning',1795570504590,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (7,'queue_long','xay-dung','warning',1795570504590,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (8,'queue_long','y-te','warning',1795570504590,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (9,'desk_idle','1','warning',1795570504590,NULL,NULL,NULL,'{}');
INSERT INTO alert VALUES (10,'desk_idle','2','warning',1795570504590,NULL,NULL,NULL,'{}');
INSERT INTO alert VALUES (11,'printer','p1','critical',1795570504590,1795570524604,'cli:test',NULL,'{"state":"fault"}');
INSERT INTO device_health VALUES ('p1','printer','fault',1795568684582,1795568684582,'{"paper":"end"}');
INSERT INTO device_health VALUES ('s1','sign','ok',1795568684582,1795568684582,'{}');
INSERT INTO print_job VALUES (1,'p1','ticket',1,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600031,"lang":"vi","number":"A001","priority":false,"service":"ho-tich","to":1795395900000,"token":"4NBCE4UX46"}','confirmed',1795395600031,1795395661134,1795395661135,1,'{}');
INSERT INTO print_job VALUES (2,'p1','ticket',2,0,'{"ahead":1,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600036,"lang":"vi","number":"A002","priority":false,"service":"ho-tich","to":1795396500000,"token":"L4VCSMRXHX"}','confirmed',1795395600036,1795395661137,1795395661138,1,'{}');
INSERT INTO print_job VALUES (3,'p1','ticket',3,0,'{"ahead":2,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600040,"lang":"vi","number":"A003","priority":false,"service":"ho-tich","to":1795397100000,"token":"L48GP6AU5A"}','superseded',1795395600040,NULL,1795395661153,0,'{}');
INSERT INTO print_job VALUES (4,'p1','ticket',4,0,'{"ahead":3,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600044,"lang":"vi","number":"A004","priority":false,"service":"ho-tich","to":1795397100000,"token":"VS63GJWT3Q"}','superseded',1795395600044,NULL,1795395600066,0,'{}');
INSERT INTO print_job VALUES (5,'p1','ticket',5,0,'{"ahead":4,"copy":0,"counters":["5"],"from":1795396200000,"issued_at":1795395600048,"lang":"vi","number":"A005","priority":false,"service":"ho-tich","to":1795397700000,"token":"QTWHNFKR3S"}','superseded',1795395600048,NULL,1795395600068,0,'{}');
INSERT INTO print_job VALUES (6,'p1','ticket',6,0,'{"ahead":5,"copy":0,"counters":["5"],"from":1795396200000,"issued_at":1795395600052,"lang":"vi","number":"A006","priority":false,"service":"ho-tich","to":1795397700000,"token":"7MTCA8F55Z"}','superseded',1795395600052,NULL,1795395661153,0,'{}');
INSERT INTO print_job VALUES (7,'p1','ticket',7,0,'{"ahead":6,"copy":0,"counters":["5"],"from":1795396800000,"issued_at":1795395600056,"lang":"vi","number":"A007","priority":false,"service":"ho-tich","to":1795398600000,"token":"S7PMQGBHPS"}','superseded',1795395600056,NULL,1795395661153,0,'{}');
INSERT INTO print_job VALUES (8,'p1','ticket',8,0,'{"ahead":7,"copy":0,"counters":["5"],"from":1795396800000,"issued_at":1795395600060,"lang":"vi","number":"A008","priority":false,"service":"ho-tich","to":1795398600000,"token":"Y5N5D6CSKB"}','superseded',1795395600060,NULL,1795395661096,0,'{}');
INSERT INTO print_job VALUES (9,'p1','ticket',4,1,'{"ahead":2,"copy":1,"counters":["5"],"from":1795395600000,"issued_at":1795395600044,"lang":"vi","number":"A004","priority":false,"service":"ho-tich","to":1795397100000,"token":"VS63GJWT3Q"}','superseded',1795395600066,NULL,1795395661153,0,'{}');
INSERT INTO print_job VALUES (10,'p1','ticket',10,0,'{"ahead":0,"copy":0,"counters":["6"],"from":1795482060000,"issued_at":1795482081187,"lang":"vi","number":"H001","priority":false,"service":"chung-thuc","to":1795482300000,"token":"QY86GJ2PNS"}','confirmed',1795482081187,1795482301244,1795482301245,1,'{"status":"12"}');
INSERT INTO print_job VALUES (11,'p1','ticket',11,0,'{"ahead":0,"copy":0,"counters":["1"],"from":1795482060000,"issued_at":1795482101193,"lang":"vi","number":"L001","priority":false,"service":"dang-ky-dat-dai","to":1795482300000,"token":"APTB8NL2X8"}','confirmed',1795482101193,1795482301247,1795482301248,1,'{"status":"12"}');
INSERT INTO print_job VALUES (12,'p1','ticket',12,0,'{"ahead":0,"copy":0,"counters":["3"],"from":1795482120000,"issued_at":1795482121199,"lang":"vi","number":"U001","priority":false,"service":"chinh-sach","to":1795483500000,"token":"HU4Y43PN4F"}','confirmed',1795482121199,1795482301250,1795482301251,1,'{"status":"12"}');
INSERT INTO print_job VALUES (13,'p1','ticket',13,0,'{"ahead":1,"copy":0,"counters":["6"],"from":1795482120000,"issued_at":1795482141205,"lang":"vi","number":"H002","priority":false,"service":"chung-thuc","to":1795483200000,"token":"4Y4KJUC9EL"}','confirmed',1795482141205,1795482301253,1795482301254,1,'{"status":"12"}');
INSERT INTO print_job VALUES (14,'p1','ticket',14,0,'{"ahead":1,"copy":0,"counters":["1"],"from":1795482300000,"issued_at":1795482161210,"lang":"vi","number":"L002","priority":false,"service":"dang-ky-dat-dai","to":1795483800000,"token":"RYYXAEAJC6"}','confirmed',1795482161210,1795482301256,1795482301257,1,'{"status":"12"}');
INSERT INTO print_job VALUES (15,'p1','ticket',15,0,'{"ahead":1,"copy":0,"counters":["3"],"from":1795482300000,"issued_at":1795482181215,"lang":"vi","number":"U002","priority":false,"service":"chinh-sach","to":1795483500000,"token":"VK3STYVWYY"}','confirmed',1795482181215,1795482301259,1795482301260,1,'{"status":"12"}');
INSERT INTO print_job VALUES (16,'p1','ticket',16,0,'{"ahead":0,"copy":0,"counters":["6"],"from":1795482180000,"issued_at":1795482201219,"lang":"vi","number":"H003","priority":true,"service":"chung-thuc","to":1795482900000,"token":"FMZBAK2RJP"}','confirmed',1795482201219,1795482301262,1795482301263,1,'{"status":"12"}');
INSERT INTO print_job VALUES (17,'p1','ticket',17,0,'{"ahead":0,"copy":0,"counters":["1"],"from":1795482180000,"issued_at":1795482221223,"lang":"vi","number":"L003","priority":true,"service":"dang-ky-dat-dai","to":1795482300000,"token":"EXV4F8KCLR"}','confirmed',1795482221223,1795482301265,1795482301266,1,'{"status":"12"}');
INSERT INTO print_job VALUES (18,'p1','ticket',18,0,'{"ahead":0,"copy":0,"counters":["3"],"from":1795482240000,"issued_at":1795482241227,"lang":"vi","number":"U003","priority":true,"service":"chinh-sach","to":1795483500000,"token":"H9S6KZ37HK"}','confirmed',1795482241227,1795482301268,1795482301269,1,'{"status":"12"}');
INSERT INTO print_job VALUES (19,'p1','ticket',19,0,'{"ahead":3,"copy":0,"counters":["6"],"from":1795482600000,"issued_at":1795482261232,"lang":"vi","number":"H004","priority":false,"service":"chung-thuc","to":1795484400000,"token":"E7TCNCAW9Q"}','confirmed',1795482261232,1795482301271,1795482301272,1,'{"status":"12"}');
INSERT INTO print_job VALUES (20,'p1','ticket',20,0,'{"ahead":3,"copy":0,"counters":["1"],"from":1795484100000,"issued_at":1795482281237,"lang":"vi","number":"L004","priority":false,"service":"dang-ky-dat-dai","to":1795485900000,"token":"WRSDJ3AFAU"}','unknown',1795482281237,1795482301274,1795482301275,1,'{"status":"12"}');
INSERT INTO print_job VALUES (21,'p1','ticket',21,0,'{"ahead":3,"copy":0,"counters":["3"],"from":1795483500000,"issued_at":1795482301242,"lang":"vi","number":"U004","priority":false,"service":"chinh-sach","to":1795485600000,"token":"G5K4DLCRSX"}','superseded',1795482301242,NULL,1795483542333,0,'{}');
INSERT INTO print_job VALUES (22,'p1','ticket',22,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795567560000,"issued_at":1795567582388,"lang":"vi","number":"A001","priority":false,"service":"ho-tich","to":1795567800000,"token":"BDKRBE69ZS"}','confirmed',1795567582388,1795567862464,1795567862465,1,'{"status":"12"}');
INSERT INTO print_job VALUES (23,'p1','ticket',23,0,'{"ahead":1,"copy":0,"counters":["5"],"from":1795567560000,"issued_at":1795567602394,"lang":"vi","number":"A002","priority":false,"service":"ho-tich","to":1795568400000,"token":"HJMXRRTF6R"}','unknown',1795567602394,1795567862467,1795567862468,1,'{"status":"12"}');
INSERT INTO print_job VALUES (24,'p1','ticket',24,0,'{"ahead":2,"copy":0,"counters":["5"],"from":1795567620000,"issued_at":1795567622399,"lang":"vi","number":"A003","priority":false,"service":"ho-tich","to":1795568700000,"token":"PCQKMP7BRU"}','superseded',1795567622399,NULL,1795568564558,0,'{"status":"12"}');
INSERT INTO print_job VALUES (25,'p1','ticket',25,0,'{"ahead":3,"copy":0,"counters":["5"],"from":1795567620000,"issued_at":1795567642404,"lang":"vi","number":"A004","priority":false,"service":"ho-tich","to":1795568700000,"token":"CKZNQ4ARLK"}','started',1795567642404,1795567942484,NULL,1,'{}');
INSERT INTO print_job VALUES (26,'p1','ticket',26,0,'{"ahead":4,"copy":0,"counters":["5"],"from":1795568100000,"issued_at":1795567662409,"lang":"vi","number":"A005","priority":false,"service":"ho-tich","to":1795569300000,"token":"LG9KFHCHRR"}','failed_before_send',1795567662409,NULL,1795568684580,0,'{"status":"12"}');
INSERT INTO print_job VALUES (27,'p1','ticket',27,0,'{"ahead":5,"copy":0,"counters":["5"],"from":1795568400000,"issued_at":1795567682414,"lang":"vi","number":"A006","priority":false,"service":"ho-tich","to":1795569000000,"token":"ERKMGAPY5U"}','queued',1795567682414,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (28,'p1','ticket',28,0,'{"ahead":6,"copy":0,"counters":["5"],"from":1795568700000,"issued_at":1795567702419,"lang":"vi","number":"A007","priority":false,"service":"ho-tich","to":1795569600000,"token":"8DEJ8V88SH"}','superseded',1795567702419,NULL,1795568203513,0,'{}');
INSERT INTO print_job VALUES (29,'p1','ticket',29,0,'{"ahead":7,"copy":0,"counters":["5"],"from":1795568700000,"issued_at":1795567722424,"lang":"vi","number":"A008","priority":false,"service":"ho-tich","to":1795569600000,"token":"4RCH7PUDKP"}','queued',1795567722424,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (30,'p1','ticket',30,0,'{"ahead":8,"copy":0,"counters":["5"],"from":1795569300000,"issued_at":1795567742429,"lang":"vi","number":"A009","priority":false,"service":"ho-tich","to":1795570200000,"token":"ALUXVLDNVL"}','superseded',1795567742429,NULL,1795567922479,0,'{}');
INSERT INTO print_job VALUES (31,'p1','ticket',31,0,'{"ahead":0,"copy":0,"counters":["6"],"from":1795567740000,"issued_at":1795567762434,"lang":"vi","number":"H001","priority":false,"service":"chung-thuc","to":1795568400000,"token":"9DFFTM5R5S"}','queued',1795567762434,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (32,'p1','ticket',32,0,'{"ahead":1,"copy":0,"counters":["6"],"from":1795567740000,"issued_at":1795567782440,"lang":"vi","number":"H002","priority":false,"service":"chung-thuc","to":1795568700000,"token":"B2XYULD3QC"}','queued',1795567782440,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (33,'p1','ticket',33,0,'{"ahead":0,"copy":0,"counters":["1"],"from":1795567800000,"issued_at":1795567802445,"lang":"vi","number":"L001","priority":false,"service":"dang-ky-dat-dai","to":1795568100000,"token":"55SHCWAAH9"}','queued',1795567802445,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (34,'p1','ticket',34,0,'{"ahead":0,"copy":0,"counters":["4"],"from":1795567800000,"issued_at":1795567822451,"lang":"vi","number":"R001","priority":false,"service":"xay-dung","to":1795569000000,"token":"B4ZF8AE8E2"}','queued',1795567822451,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (35,'p1','ticket',35,0,'{"ahead":0,"copy":0,"counters":["2"],"from":1795567800000,"issued_at":1795567842457,"lang":"vi","number":"C001","priority":false,"service":"viec-khac","to":1795569000000,"token":"BDMVHEMJE8"}','queued',1795567842457,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (36,'p1','ticket',36,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795567860000,"issued_at":1795567862462,"lang":"vi","number":"A010","priority":true,"service":"ho-tich","to":1795568400000,"token":"APJ54L53LQ"}','queued',1795567862462,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (37,'p1','ticket',22,1,'{"ahead":2,"copy":1,"counters":["5"],"from":1795567560000,"issued_at":1795567582388,"lang":"vi","number":"A001","priority":false,"service":"ho-tich","to":1795567800000,"token":"BDKRBE69ZS"}','queued',1795567942482,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (38,'p1','ticket',38,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795571400000,"issued_at":1795570544609,"lang":"vi","number":"A011","priority":false,"service":"kinh-te","to":1795572300000,"token":"RKRVB6HCT3"}','queued',1795570544609,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (39,'p1','ticket',39,0,'{"ahead":0,"copy":0,"counters":["2"],"from":1795570560000,"issued_at":1795570564614,"lang":"vi","number":"C003","priority":false,"service":"thi-dua","to":1795571400000,"token":"5HFJC8SWYN"}','queued',1795570564614,NULL,NULL,0,'{}');
INSERT INTO appointment VALUES (1,'H-17','ho-tich',1795570564616,'booked',NULL,'{}');
INSERT INTO process VALUES ('keeper',4242,1795395661130,1795570504590);
INSERT INTO ticket VALUES (1,1,'A001','a',1,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600031,1795396500031,1795396500031,1795395661153,'returned',NULL,1,1795395661084,NULL,NULL,1795395661153,NULL,'day_closed','4NBCE4UX46','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395600000,1795395900000,'forward-1',1,1,3,1);
INSERT INTO ticket VALUES (2,1,'A002','a',2,'ho-tich','ttpvhcc','sanh','expired','priority',1795395600036,1795395900036,1795396200036,1795395661153,'present',NULL,3,1795395600078,NULL,NULL,1795395661153,NULL,'day_closed','L4VCSMRXHX','cli','kiosk:k1','vi',NULL,1,'6',NULL,NULL,NULL,1795395600000,1795396500000,'forward-1',1,1,5,2);
INSERT INTO ticket VALUES (3,1,'A003','a',3,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795395600040,1795396500040,1795396500040,1795395661153,NULL,NULL,0,NULL,NULL,NULL,1795395661153,NULL,'day_closed','L48GP6AU5A','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395600000,1795397100000,'forward-1',1,1,NULL,3);
INSERT INTO ticket VALUES (4,1,'A004','a',4,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600044,1795396500044,1795396500044,1795395661153,NULL,NULL,0,NULL,NULL,NULL,1795395661153,NULL,'day_closed','VS63GJWT3Q','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395600000,1795397100000,'forward-1',2,1,NULL,9);
INSERT INTO ticket VALUES (5,1,'A005','a',5,'ho-tich','ttpvhcc','sanh','cancelled',NULL,1795395600048,1795396500048,1795396500048,1795395600068,NULL,NULL,0,NULL,NULL,NULL,1795395600068,NULL,'asked','QTWHNFKR3S','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396200000,1795397700000,'forward-1',1,1,NULL,5);
INSERT INTO ticket VALUES (6,1,'A006','a',6,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600052,1795396500052,1795396500052,1795395661153,NULL,NULL,0,NULL,NULL,NULL,1795395661153,NULL,'day_closed','7MTCA8F55Z','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396200000,1795397700000,'forward-1',1,1,NULL,6);
INSERT INTO ticket VALUES (7,1,'A007','a',7,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600056,1795396500056,1795396500056,1795395661153,NULL,NULL,0,NULL,NULL,NULL,1795395661153,NULL,'day_closed','S7PMQGBHPS','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396800000,1795398600000,'forward-1',1,1,NULL,7);
INSERT INTO ticket VALUES (8,1,'A008','a',8,'ho-tich','ttpvhcc','sanh','done',NULL,1795395600060,1795396500060,1795396500060,1795395661096,NULL,NULL,1,1795395661094,NULL,NULL,1795395661096,'accepted',NULL,'Y5N5D6CSKB','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396800000,1795398600000,'forward-1',1,1,4,8);
INSERT INTO ticket VALUES (9,1,'A009','a',9,'y-te','ttpvhcc','sanh','done',NULL,1795395661102,1795396561102,1795396561102,1795395661106,NULL,NULL,1,1795395661102,NULL,NULL,1795395661106,'advice',NULL,'YJST2JXDMN','desk','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1,6,NULL);
INSERT INTO ticket VALUES (10,2,'H001','h',1,'chung-thuc','ttpvhcc','sanh','done',NULL,1795482081187,1795482981187,1795482981187,1795482361285,NULL,NULL,1,1795482341281,NULL,NULL,1795482361285,'result_returned',NULL,'QY86GJ2PNS','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482060000,1795482300000,'forward-1',1,2,8,10);
INSERT INTO ticket VALUES (11,2,'L001','l',1,'dang-ky-dat-dai','ttpvhcc','sanh','done',NULL,1795482101193,1795483001193,1795483001193,1795483321304,NULL,NULL,1,1795482861298,NULL,NULL,1795483321304,'refused',NULL,'APTB8NL2X8','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482060000,1795482300000,'forward-1',1,2,11,11);
INSERT INTO ticket VALUES (12,2,'U001','u',1,'chinh-sach','ttpvhcc','sanh','done',NULL,1795482121199,1795483021199,1795483021199,1795483542333,NULL,NULL,1,1795483482319,NULL,NULL,1795483542333,'unrecorded',NULL,'HU4Y43PN4F','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482120000,1795483500000,'forward-1',1,2,13,12);
INSERT INTO ticket VALUES (13,2,'H002','h',2,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795482141205,1795483041205,1795483041205,1795483542333,NULL,NULL,1,1795482361285,NULL,NULL,1795483542333,NULL,'day_closed','4Y4KJUC9EL','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482120000,1795483200000,'forward-1',1,2,9,13);
INSERT INTO ticket VALUES (14,2,'L002','l',2,'dang-ky-dat-dai','ttpvhcc','sanh','expired',NULL,1795482161210,1795483061210,1795483061210,1795483542333,NULL,NULL,1,1795483522325,NULL,NULL,1795483542333,NULL,'day_closed','RYYXAEAJC6','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482300000,1795483800000,'forward-1',1,2,14,14);
INSERT INTO ticket VALUES (15,2,'U002','u',2,'chinh-sach','ttpvhcc','sanh','expired',NULL,1795482181215,1795483081215,1795483081215,1795483542333,NULL,NULL,0,NULL,NULL,NULL,1795483542333,NULL,'day_closed','VK3STYVWYY','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482300000,1795483500000,'forward-1',1,2,NULL,15);
INSERT INTO ticket VALUES (16,2,'H003','h',3,'chung-thuc','ttpvhcc','sanh','done','priority',1795482201219,1795482501219,1795482501219,1795482341281,NULL,NULL,1,1795482321278,NULL,NULL,1795482341281,'result_returned',NULL,'FMZBAK2RJP','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482180000,1795482900000,'forward-1',1,2,7,16);
INSERT INTO ticket VALUES (17,2,'L003','l',3,'dang-ky-dat-dai','ttpvhcc','sanh','done','priority',1795482221223,1795482521223,1795482521223,1795482841295,NULL,NULL,1,1795482381289,NULL,NULL,1795482841295,'supplement',NULL,'EXV4F8KCLR','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482180000,1795482300000,'forward-1',1,2,10,17);
INSERT INTO ticket VALUES (18,2,'U003','u',3,'chinh-sach','ttpvhcc','sanh','expired','priority',1795482241227,1795482541227,1795482541227,1795483542333,NULL,NULL,3,1795483341307,1795483462316,NULL,1795483542333,NULL,'day_closed','H9S6KZ37HK','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482240000,1795483500000,'forward-1',1,2,12,18);
INSERT INTO ticket VALUES (19,2,'H004','h',4,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795482261232,1795483161232,1795483161232,1795483542333,NULL,NULL,0,NULL,NULL,NULL,1795483542333,NULL,'day_closed','E7TCNCAW9Q','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482600000,1795484400000,'forward-1',1,2,NULL,19);
INSERT INTO ticket VALUES (20,2,'L004','l',4,'dang-ky-dat-dai','ttpvhcc','sanh','expired',NULL,1795482281237,1795483181237,1795483181237,1795483542333,NULL,NULL,0,NULL,NULL,NULL,1795483542333,NULL,'day_closed','WRSDJ3AFAU','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795484100000,1795485900000,'forward-1',1,2,NULL,20);
INSERT INTO ticket VALUES (21,2,'U004','u',4,'chinh-sach','ttpvhcc','sanh','expired',NULL,1795482301242,1795483201242,1795483201242,1795483542333,NULL,NULL,0,NULL,NULL,NULL,1795483542333,NULL,'day_closed','G5K4DLCRSX','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795483500000,1795485600000,'forward-1',1,2,NULL,21);
INSERT INTO ticket VALUES (22,3,'A001','a',1,'ho-tich','ttpvhcc','sanh','absent',NULL,1795567582388,1795568482388,1795568482388,1795568344525,NULL,NULL,3,1795568223516,1795568344525,NULL,NULL,NULL,NULL,'BDKRBE69ZS','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795567560000,1795567800000,'forward-1',2,2,18,37);
INSERT INTO ticket VALUES (23,3,'A002','a',2,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795567602394,1795568502394,1795568502394,1795568384531,NULL,NULL,1,1795568364528,NULL,NULL,NULL,NULL,NULL,'HJMXRRTF6R','kiosk','kiosk:k1','vi',NULL,1,'1',NULL,NULL,NULL,1795567560000,1795568400000,'forward-1',1,2,19,23);
INSERT INTO ticket VALUES (24,3,'A003','a',3,'chung-thuc','ttpvhcc','sanh','done',NULL,1795567622399,1795568522399,1795568522399,1795568564558,NULL,NULL,2,1795568404534,NULL,NULL,1795568564558,'result_returned',NULL,'PCQKMP7BRU','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795567620000,1795568700000,'forward-1',1,2,23,24);
INSERT INTO ticket VALUES (25,3,'A004','a',4,'ho-tich','ttpvhcc','sanh','serving',NULL,1795567642404,1795568542404,1795568542404,1795568524552,NULL,'5',1,1795568504549,NULL,NULL,NULL,NULL,NULL,'CKZNQ4ARLK','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795567620000,1795568700000,'forward-1',1,2,22,25);
INSERT INTO ticket VALUES (26,3,'A005','a',5,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795567662409,1795568562409,1795568562409,1795567662409,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'LG9KFHCHRR','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568100000,1795569300000,'forward-1',1,2,NULL,26);
INSERT INTO ticket VALUES (27,3,'A006','a',6,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795567682414,1795568582414,1795568582414,1795567682414,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'ERKMGAPY5U','kiosk','kiosk:k1','vi','deaf',1,NULL,NULL,NULL,NULL,1795568400000,1795569000000,'forward-1',1,2,NULL,27);
INSERT INTO ticket VALUES (28,3,'A007','a',7,'ho-tich','ttpvhcc','sanh','done','priority',1795567702419,1795568002419,1795568002419,1795568203513,'present',NULL,4,1795567962486,NULL,NULL,1795568203513,'accepted',NULL,'8DEJ8V88SH','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568700000,1795569600000,'forward-1',1,2,17,28);
INSERT INTO ticket VALUES (29,3,'A008','a',8,'y-te','ttpvhcc','sanh','waiting',NULL,1795567722424,1795568622424,1795568622424,1795567902476,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'4RCH7PUDKP','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568700000,1795569600000,'forward-1',1,2,NULL,29);
INSERT INTO ticket VALUES (30,3,'A009','a',9,'ho-tich','ttpvhcc','sanh','cancelled',NULL,1795567742429,1795568642429,1795568642429,1795567922479,NULL,NULL,0,NULL,NULL,NULL,1795567922479,NULL,'asked','ALUXVLDNVL','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569300000,1795570200000,'forward-1',1,2,NULL,30);
INSERT INTO ticket VALUES (31,3,'H001','h',1,'chung-thuc','ttpvhcc','sanh','called',NULL,1795567762434,1795568662434,1795568662434,1795568624567,NULL,'6',3,1795568584561,NULL,NULL,NULL,NULL,NULL,'9DFFTM5R5S','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795567740000,1795568400000,'forward-1',1,2,24,31);
INSERT INTO ticket VALUES (32,3,'H002','h',2,'chung-thuc','ttpvhcc','sanh','waiting',NULL,1795567782440,1795568682440,1795568682440,1795567782440,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'B2XYULD3QC','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795567740000,1795568700000,'forward-1',1,2,NULL,32);
INSERT INTO ticket VALUES (33,3,'L001','l',1,'dang-ky-dat-dai','ttpvhcc','sanh','waiting',NULL,1795567802445,1795568702445,1795568702445,1795567802445,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'55SHCWAAH9','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795567800000,1795568100000,'forward-1',1,2,NULL,33);
INSERT INTO ticket VALUES (34,3,'R001','r',1,'xay-dung','ttpvhcc','sanh','waiting',NULL,1795567822451,1795568722451,1795568722451,1795567822451,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'B4ZF8AE8E2','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795567800000,1795569000000,'forward-1',1,2,NULL,34);
INSERT INTO ticket VALUES (35,3,'C001','c',1,'viec-khac','ttpvhcc','sanh','waiting',NULL,1795567842457,1795568742457,1795568742457,1795567842457,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'BDMVHEMJE8','kiosk','kiosk:k1','vi',NULL,1,NULL,'q2',7,1,1795567800000,1795569000000,'forward-1',1,2,NULL,35);
INSERT INTO ticket VALUES (36,3,'A010','a',10,'ho-tich','ttpvhcc','sanh','parked','priority',1795567862462,1795568162462,1795568162462,1795568143504,NULL,NULL,1,1795568103498,NULL,1795568143504,NULL,NULL,NULL,'APJ54L53LQ','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795567860000,1795568400000,'forward-1',1,2,16,36);
INSERT INTO ticket VALUES (37,3,'C002','c',2,'thanh-tra','ttpvhcc','sanh','done',NULL,1795568664573,1795569564573,1795569564573,1795568684578,NULL,NULL,1,1795568664573,NULL,NULL,1795568684578,'left',NULL,'ZNG3837E6Z','desk','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,2,25,NULL);
INSERT INTO ticket VALUES (38,3,'A011','a',11,'kinh-te','ttpvhcc','sanh','waiting',NULL,1795570544609,1795571444609,1795571444609,1795570544609,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'RKRVB6HCT3','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795571400000,1795572300000,'forward-1',1,2,NULL,38);
INSERT INTO ticket VALUES (39,3,'C003','c',3,'thi-dua','ttpvhcc','sanh','waiting',NULL,1795570564614,1795571464614,1795571464614,1795570564614,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'5HFJC8SWYN','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795570560000,1795571400000,'forward-1',1,2,NULL,39);
INSERT INTO leg VALUES (1,1,'ho-tich',1795396500031,1795395600031,'5','q5',1795395661084,1795395661086,1795395661088,NULL);
INSERT INTO leg VALUES (1,2,'ho-tich',1795396500031,1795395661092,NULL,NULL,NULL,NULL,1795395661153,NULL);
INSERT INTO leg VALUES (2,1,'ho-tich',1795396500036,1795395600036,'5','q5',1795395600078,NULL,1795395661082,NULL);
INSERT INTO leg VALUES (2,2,'ho-tich',1795395900036,1795395661090,'5','q5',1795395661098,NULL,1795395661100,'transferred');
INSERT INTO leg VALUES (2,3,'ho-tich',1795395900036,1795395661100,NULL,NULL,NULL,NULL,1795395661153,NULL);
INSERT INTO leg VALUES (3,1,'chung-thuc',1795396500040,1795395600040,NULL,NULL,NULL,NULL,1795395661153,NULL);
INSERT INTO leg VALUES (4,1,'ho-tich',1795396500044,1795395600044,NULL,NULL,NULL,NULL,1795395661153,NULL);
INSERT INTO leg VALUES (5,1,'ho-tich',1795396500048,1795395600048,NULL,NULL,NULL,NULL,1795395600068,NULL);
INSERT INTO leg VALUES (6,1,'ho-tich',1795396500052,1795395600052,NULL,NULL,NULL,NULL,1795395661153,NULL);
INSERT INTO leg VALUES (7,1,'ho-tich',1795396500056,1795395600056,NULL,NULL,NULL,NULL,1795395661153,NULL);
INSERT INTO leg VALUES (8,1,'ho-tich',1795396500060,1795395600060,'5','q5',1795395661094,1795395661096,1795395661096,'accepted');
INSERT INTO leg VALUES (9,1,'y-te',1795396561102,1795395661102,'5','q5',1795395661102,1795395661102,1795395661106,'advice');
INSERT INTO leg VALUES (10,1,'chung-thuc',1795482981187,1795482081187,'6','q6',1795482341281,1795482361285,1795482361285,'result_returned');
INSERT INTO leg VALUES (11,1,'dang-ky-dat-dai',1795483001193,1795482101193,'1','q1',1795482861298,1795482881301,1795483321304,'refused');
INSERT INTO leg VALUES (12,1,'chinh-sach',1795483021199,1795482121199,'3','q3',1795483482319,1795483502322,1795483542333,'unrecorded');
INSERT INTO leg VALUES (13,1,'chung-thuc',1795483041205,1795482141205,'6','q6',1795482361285,NULL,1795483542333,NULL);
INSERT INTO leg VALUES (14,1,'dang-ky-dat-dai',1795483061210,1795482161210,'1','q1',1795483522325,NULL,1795483542333,NULL);
INSERT INTO leg VALUES (15,1,'chinh-sach',1795483081215,1795482181215,NULL,NULL,NULL,NULL,1795483542333,NULL);
INSERT INTO leg VALUES (16,1,'chung-thuc',1795482501219,1795482201219,'6','q6',1795482321278,1795482341281,1795482341281,'result_returned');
INSERT INTO leg VALUES (17,1,'dang-ky-dat-dai',1795482521223,1795482221223,'1','q1',1795482381289,1795482401292,1795482841295,'supplement');
INSERT INTO leg VALUES (18,1,'chinh-sach',1795482541227,1795482241227,'3','q3',1795483341307,NULL,1795483462316,NULL);
INSERT INTO leg VALUES (19,1,'chung-thuc',1795483161232,1795482261232,NULL,NULL,NULL,NULL,1795483542333,NULL);
INSERT INTO leg VALUES (20,1,'dang-ky-dat-dai',1795483181237,1795482281237,NULL,NULL,NULL,NULL,1795483542333,NULL);
INSERT INTO leg VALUES (21,1,'chinh-sach',1795483201242,1795482301242,NULL,NULL,NULL,NULL,1795483542333,NULL);
INSERT INTO leg VALUES (22,1,'ho-tich',1795568482388,1795567582388,'5','q5',1795568223516,NULL,1795568344525,NULL);
INSERT INTO leg VALUES (23,1,'ho-tich',1795568502394,1795567602394,'5','q5',1795568364528,NULL,1795568384531,'transferred');
INSERT INTO leg VALUES (23,2,'ho-tich',1795568502394,1795568384531,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (24,1,'ho-tich',1795568522399,1795567622399,'5','q5',1795568404534,1795568424537,1795568444540,'transferred');
INSERT INTO leg VALUES (24,2,'chung-thuc',1795568522399,1795568444540,'6','q6',1795568544555,1795568564558,1795568564558,'result_returned');
INSERT INTO leg VALUES (25,1,'ho-tich',1795568542404,1795567642404,'5','q5',1795568504549,1795568524552,NULL,NULL);
INSERT INTO leg VALUES (26,1,'ho-tich',1795568562409,1795567662409,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (27,1,'ho-tich',1795568582414,1795567682414,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (28,1,'ho-tich',1795568602419,1795567702419,'5','q5',1795567962486,NULL,1795568083495,NULL);
INSERT INTO leg VALUES (28,2,'ho-tich',1795568002419,1795568163507,'5','q5',1795568183510,1795568203513,1795568203513,'accepted');
INSERT INTO leg VALUES (29,1,'y-te',1795568622424,1795567722424,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (30,1,'ho-tich',1795568642429,1795567742429,NULL,NULL,NULL,NULL,1795567922479,NULL);
INSERT INTO leg VALUES (31,1,'chung-thuc',1795568662434,1795567762434,'6','q6',1795568584561,NULL,NULL,NULL);
INSERT INTO leg VALUES (32,1,'chung-thuc',1795568682440,1795567782440,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (33,1,'dang-ky-dat-dai',1795568702445,1795567802445,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (34,1,'xay-dung',1795568722451,1795567822451,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (35,1,'viec-khac',1795568742457,1795567842457,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (36,1,'ho-tich',1795568162462,1795567862462,'5','q5',1795568103498,1795568123501,1795568143504,NULL);
INSERT INTO leg VALUES (37,1,'thanh-tra',1795569564573,1795568664573,'2','q2',1795568664573,1795568664573,1795568684578,'left');
INSERT INTO leg VALUES (38,1,'kinh-te',1795571444609,1795570544609,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (39,1,'thi-dua',1795571464614,1795570564614,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO call VALUES (1,1,2,1,'5','q5',1795395600074,1795395600074,1,'priority',1795395600076,'undone');
INSERT INTO call VALUES (2,1,2,1,'5','q5',1795395600078,1795395600080,2,'priority',1795395661082,'absent');
INSERT INTO call VALUES (3,1,1,1,'5','q5',1795395661084,1795395661084,1,'longest',1795395661086,'started');
INSERT INTO call VALUES (4,1,8,1,'5','q5',1795395661094,1795395661094,1,'chosen',1795395661096,'started');
INSERT INTO call VALUES (5,1,2,2,'5','q5',1795395661098,1795395661098,1,'present',1795395661100,'transferred');
INSERT INTO call VALUES (6,1,9,1,'5','q5',1795395661102,1795395661102,1,'serve_now',1795395661102,'started');
INSERT INTO call VALUES (7,2,16,1,'6','q6',1795482321278,1795482321278,1,'priority',1795482341281,'started');
INSERT INTO call VALUES (8,2,10,1,'6','q6',1795482341281,1795482341281,1,'longest',1795482361285,'started');
INSERT INTO call VALUES (9,2,13,1,'6','q6',1795482361285,1795482361285,1,'longest',1795483542333,'expired');
INSERT INTO call VALUES (10,2,17,1,'1','q1',1795482381289,1795482381289,1,'priority',1795482401292,'started');
INSERT INTO call VALUES (11,2,11,1,'1','q1',1795482861298,1795482861298,1,'longest',1795482881301,'started');
INSERT INTO call VALUES (12,2,18,1,'3','q3',1795483341307,1795483381313,3,'priority',1795483462316,'absent');
INSERT INTO call VALUES (13,2,12,1,'3','q3',1795483482319,1795483482319,1,'longest',1795483502322,'started');
INSERT INTO call VALUES (14,2,14,1,'1','q1',1795483522325,1795483522325,1,'longest',1795483542333,'expired');
INSERT INTO call VALUES (15,3,28,1,'5','q5',1795567962486,1795568002492,3,'priority',1795568083495,'absent');
INSERT INTO call VALUES (16,3,36,1,'5','q5',1795568103498,1795568103498,1,'priority',1795568123501,'started');
INSERT INTO call VALUES (17,3,28,2,'5','q5',1795568183510,1795568183510,1,'chosen',1795568203513,'started');
INSERT INTO call VALUES (18,3,22,1,'5','q5',1795568223516,1795568263522,3,'longest',1795568344525,'absent');
INSERT INTO call VALUES (19,3,23,1,'5','q5',1795568364528,1795568364528,1,'longest',1795568384531,'transferred');
INSERT INTO call VALUES (20,3,24,1,'5','q5',1795568404534,1795568404534,1,'longest',1795568424537,'started');
INSERT INTO call VALUES (21,3,25,1,'5','q5',1795568464543,1795568464543,1,'longest',1795568484546,'undone');
INSERT INTO call VALUES (22,3,25,1,'5','q5',1795568504549,1795568504549,1,'longest',1795568524552,'started');
INSERT INTO call VALUES (23,3,24,2,'6','q6',1795568544555,1795568544555,1,'longest',1795568564558,'started');
INSERT INTO call VALUES (24,3,31,1,'6','q6',1795568584561,1795568624567,3,'longest',NULL,NULL);
INSERT INTO call VALUES (25,3,37,1,'2','q2',1795568664573,1795568664573,1,'serve_now',1795568664573,'started');
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
INSERT INTO event VALUES (1,'818d7047',1795395600003,1795399200004,1795395600003,NULL,'centre.applied',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'dan-hai',NULL,'{"version":1}');
INSERT INTO event VALUES (2,'818d7047',1795395600006,1795399200007,1795395600006,NULL,'procedures.imported',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-1','{"count":3}');
INSERT INTO event VALUES (3,'818d7047',1795395600008,1795399200011,1795395600008,1,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-23','request-2','{}');
INSERT INTO event VALUES (4,'818d7047',1795395600012,1795399200013,1795395600012,NULL,'officer.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'extra','request-3','{"role":"officer"}');
INSERT INTO event VALUES (5,'818d7047',1795395600014,1795399200015,1795395600014,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q2','request-4','{}');
INSERT INTO event VALUES (6,'818d7047',1795395600016,1795399200017,1795395600016,1,'duty.started',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,'request-5','{}');
INSERT INTO event VALUES (7,'818d7047',1795395600016,1795399200018,1795395600016,1,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-5','{"reason":null}');
INSERT INTO event VALUES (8,'818d7047',1795395600019,1795399200020,1795395600019,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q5','request-6','{}');
INSERT INTO event VALUES (9,'818d7047',1795395600021,1795399200022,1795395600021,1,'duty.started',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,'request-7','{}');
INSERT INTO event VALUES (10,'818d7047',1795395600021,1795399200023,1795395600021,1,'desk.opened',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,'request-7','{"reason":null}');
INSERT INTO event VALUES (11,'818d7047',1795395600024,1795399200025,1795395600024,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'extra',NULL,'{}');
INSERT INTO event VALUES (12,'818d7047',1795395600026,1795399200027,1795395600026,1,'duty.started',1,'cli:test','administrator','cli:test','6','extra',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (13,'818d7047',1795395600026,1795399200028,1795395600026,1,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (14,'818d7047',1795395600031,1795399200032,1795395600031,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,1,'A001','request-8','{"origin":"cli","priority_class":null,"promised_at":1795396500031,"quoted":[1795395600000,1795395900000],"service":"ho-tich"}');
INSERT INTO event VALUES (15,'818d7047',1795395600036,1795399200037,1795395600036,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,2,'A002','request-9','{"origin":"cli","priority_class":null,"promised_at":1795396500036,"quoted":[1795395600000,1795396500000],"service":"ho-tich"}');
INSERT INTO event VALUES (16,'818d7047',1795395600040,1795399200041,1795395600040,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,3,'A003','request-10','{"origin":"cli","priority_class":null,"promised_at":1795396500040,"quoted":[1795395600000,1795397100000],"service":"ho-tich"}');
INSERT INTO event VALUES (17,'818d7047',1795395600044,1795399200045,1795395600044,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,4,'A004','request-11','{"origin":"cli","priority_class":null,"promised_at":1795396500044,"quoted":[1795395600000,1795397100000],"service":"ho-tich"}');
INSERT INTO event VALUES (18,'818d7047',1795395600048,1795399200049,1795395600048,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,5,'A005','request-12','{"origin":"cli","priority_class":null,"promised_at":1795396500048,"quoted":[1795396200000,1795397700000],"service":"ho-tich"}');
INSERT INTO event VALUES (19,'818d7047',1795395600052,1795399200053,1795395600052,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,6,'A006','request-13','{"origin":"cli","priority_class":null,"promised_at":1795396500052,"quoted":[1795396200000,1795397700000],"service":"ho-tich"}');
INSERT INTO event VALUES (20,'818d7047',1795395600056,1795399200057,1795395600056,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,7,'A007','request-14','{"origin":"cli","priority_class":null,"promised_at":1795396500056,"quoted":[1795396800000,1795398600000],"service":"ho-tich"}');
INSERT INTO event VALUES (21,'818d7047',1795395600060,1795399200061,1795395600060,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,8,'A008','request-15','{"origin":"cli","priority_class":null,"promised_at":1795396500060,"quoted":[1795396800000,1795398600000],"service":"ho-tich"}');
INSERT INTO event VALUES (22,'818d7047',1795395600062,1795399200063,1795395600062,1,'ticket.prioritised',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-16','{"priority_class":"priority"}');
INSERT INTO event VALUES (23,'818d7047',1795395600064,1795399200065,1795395600064,1,'ticket.service_changed',1,'cli:test','administrator','cli:test',NULL,NULL,3,'A003','request-17','{"after":"chung-thuc","before":"ho-tich"}');
INSERT INTO event VALUES (24,'818d7047',1795395600066,1795399200067,1795395600066,1,'ticket.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,4,'A004','request-18','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (25,'818d7047',1795395600068,1795399200069,1795395600068,1,'ticket.cancelled',1,'cli:test','administrator','cli:test',NULL,NULL,5,'A005','request-19','{"reason":"asked"}');
INSERT INTO event VALUES (26,'818d7047',1795395600070,1795399200071,1795395600070,1,'hall.held',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-20','{"reason":"Mất điện","until":null}');
INSERT INTO event VALUES (27,'818d7047',1795395600072,1795399200073,1795395600072,1,'hall.resumed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-21','{"reason":"Mất điện"}');
INSERT INTO event VALUES (28,'818d7047',1795395600074,1795399200075,1795395600074,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-22','{"kept":true,"promised_at":1795395900036,"reason":"priority","why":null}');
INSERT INTO event VALUES (29,'818d7047',1795395600076,1795399200077,1795395600076,1,'ticket.call_undone',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-23','{}');
INSERT INTO event VALUES (30,'818d7047',1795395600078,1795399200079,1795395600078,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-24','{"kept":true,"promised_at":1795395900036,"reason":"priority","why":null}');
INSERT INTO event VALUES (31,'818d7047',1795395600080,1795399200081,1795395600080,1,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-25','{}');
INSERT INTO event VALUES (32,'818d7047',1795395661082,1795399200083,1795395661082,1,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-26','{}');
INSERT INTO event VALUES (33,'818d7047',1795395661084,1795399200085,1795395661084,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-27','{"kept":true,"promised_at":1795396500031,"reason":"longest","why":null}');
INSERT INTO event VALUES (34,'818d7047',1795395661086,1795399200087,1795395661086,1,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-28','{}');
INSERT INTO event VALUES (35,'818d7047',1795395661088,1795399200089,1795395661088,1,'ticket.parked',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-29','{}');
INSERT INTO event VALUES (36,'818d7047',1795395661090,1795399200091,1795395661090,1,'ticket.returned',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-30','{"after":"absent","rank_at":1795396200036}');
INSERT INTO event VALUES (37,'818d7047',1795395661092,1795399200093,1795395661092,1,'ticket.returned',1,'cli:test','administrator','cli:test',NULL,NULL,1,'A001','request-31','{"after":"parked","rank_at":1795396500031}');
INSERT INTO event VALUES (38,'818d7047',1795395661094,1795399200095,1795395661094,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',8,'A008','request-32','{"kept":true,"promised_at":1795396500060,"reason":"chosen","why":"đi cùng"}');
INSERT INTO event VALUES (39,'818d7047',1795395661096,1795399200097,1795395661096,1,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',8,'A008','request-33','{"manner":"chosen","outcome":"accepted","procedure":null,"reason":null}');
INSERT INTO event VALUES (40,'818d7047',1795395661098,1795399200099,1795395661098,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-34','{"kept":true,"promised_at":1795395900036,"reason":"present","why":null}');
INSERT INTO event VALUES (41,'818d7047',1795395661100,1795399200101,1795395661100,1,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-35','{"to_desk":"6","to_service":null}');
INSERT INTO event VALUES (42,'818d7047',1795395661102,1795399200103,1795395661102,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,9,'A009','request-36','{"origin":"desk","priority_class":null,"promised_at":1795396561102,"quoted":null,"service":"y-te"}');
INSERT INTO event VALUES (43,'818d7047',1795395661102,1795399200104,1795395661102,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',9,'A009','request-36','{"kept":true,"promised_at":1795396561102,"reason":"serve_now","why":null}');
INSERT INTO event VALUES (44,'818d7047',1795395661102,1795399200105,1795395661102,1,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',9,'A009','request-36','{}');
INSERT INTO event VALUES (45,'818d7047',1795395661106,1795399200107,1795395661106,1,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',9,'A009','request-37','{"manner":"chosen","outcome":"advice","procedure":null,"reason":null}');
INSERT INTO event VALUES (46,'818d7047',1795395661108,1795399200109,1795395661108,1,'desk.paused',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-38','{"reason":"break"}');
INSERT INTO event VALUES (47,'818d7047',1795395661110,1795399200111,1795395661110,1,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-39','{"reason":null}');
INSERT INTO event VALUES (48,'818d7047',1795395661112,1795399200113,1795395661112,1,'duty.ended',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,'request-40','{"reason":"closed"}');
INSERT INTO event VALUES (49,'818d7047',1795395661112,1795399200114,1795395661112,1,'desk.closed',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-40','{"reason":null}');
INSERT INTO event VALUES (50,'818d7047',1795395661115,1795399200116,1795395661115,NULL,'alert.opened',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'help:kiosk:k1','request-41','{"severity":"warning"}');
INSERT INTO event VALUES (51,'818d7047',1795395661115,1795399200117,1795395661115,NULL,'help.called',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'kiosk:k1','request-41','{}');
INSERT INTO event VALUES (52,'818d7047',1795395661135,1795399200136,1795395661135,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,1,'p1',NULL,'{"copy":0,"evidence":{},"job":1}');
INSERT INTO event VALUES (53,'818d7047',1795395661138,1795399200139,1795395661138,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,2,'p1',NULL,'{"copy":0,"evidence":{},"job":2}');
INSERT INTO event VALUES (54,'818d7047',1795395661140,1795399200141,1795395661140,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"evidence":{},"state":"ok"}');
INSERT INTO event VALUES (55,'818d7047',1795395661142,1795399200143,1795395661142,NULL,'alert.acknowledged',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'1','request-42','{}');
INSERT INTO event VALUES (56,'818d7047',1795395661144,1795399200147,1795395661144,NULL,'clock.confirmed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-43','{"drift_ms":0}');
INSERT INTO event VALUES (57,'818d7047',1795395661148,1795399200149,1795395661148,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'d31bb81c6d5e3c983b929f737a3328701775c71c4edbb36881e86ead047a9bb7','request-44','{"signed":true,"through":56,"why":"on_demand"}');
INSERT INTO event VALUES (58,'818d7047',1795395661151,1795399200152,1795395661151,NULL,'centre.applied',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'dan-hai','request-45','{"version":2}');
INSERT INTO event VALUES (59,'818d7047',1795395661153,1795399200154,1795395661153,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,1,'A001','request-46','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (60,'818d7047',1795395661153,1795399200155,1795395661153,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-46','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (61,'818d7047',1795395661153,1795399200156,1795395661153,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,3,'A003','request-46','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (62,'818d7047',1795395661153,1795399200157,1795395661153,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,4,'A004','request-46','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (63,'818d7047',1795395661153,1795399200158,1795395661153,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,6,'A006','request-46','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (64,'818d7047',1795395661153,1795399200159,1795395661153,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,7,'A007','request-46','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (65,'818d7047',1795395661153,1795399200160,1795395661153,1,'duty.ended',1,'cli:test','administrator','cli:test','6','extra',NULL,NULL,'request-46','{"reason":"day_closed"}');
INSERT INTO event VALUES (66,'818d7047',1795395661153,1795399200161,1795395661153,1,'duty.ended',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,'request-46','{"reason":"day_closed"}');
INSERT INTO event VALUES (67,'818d7047',1795395661153,1795399200162,1795395661153,1,'desk.closed',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,'request-46','{"reason":"day_closed"}');
INSERT INTO event VALUES (68,'818d7047',1795395661153,1795399200163,1795395661153,1,'desk.closed',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,'request-46','{"reason":"day_closed"}');
INSERT INTO event VALUES (69,'818d7047',1795395661153,1795399200164,1795395661153,1,'day.closed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-23','request-46','{"counts":{"expired":6,"unrecorded":0}}');
INSERT INTO event VALUES (70,'818d7047',1795395661153,1795399200165,1795395661153,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'aca1bea84deb8656565bff5c76abcb9a460341f4ace31c4aaeb6aac4b85fe2cf','request-46','{"signed":true,"through":69,"why":"day_closed"}');
INSERT INTO event VALUES (71,'818d7047',1795482061166,1795399200167,1795482061166,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q1',NULL,'{}');
INSERT INTO event VALUES (72,'818d7047',1795482061168,1795399200171,1795482061168,2,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-24',NULL,'{}');
INSERT INTO event VALUES (73,'818d7047',1795482061168,1795399200172,1795482061168,2,'duty.started',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (74,'818d7047',1795482061168,1795399200173,1795482061168,2,'desk.opened',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (75,'818d7047',1795482061174,1795399200175,1795482061174,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q3',NULL,'{}');
INSERT INTO event VALUES (76,'818d7047',1795482061176,1795399200177,1795482061176,2,'duty.started',1,'cli:test','administrator','cli:test','3','q3',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (77,'818d7047',1795482061176,1795399200178,1795482061176,2,'desk.opened',1,'cli:test','administrator','cli:test','3',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (78,'818d7047',1795482061179,1795399200180,1795482061179,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q6',NULL,'{}');
INSERT INTO event VALUES (79,'818d7047',1795482061181,1795399200182,1795482061181,2,'duty.started',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (80,'818d7047',1795482061181,1795399200183,1795482061181,2,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (81,'818d7047',1795482081187,1795399200188,1795482081187,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,10,'H001','ticket.issue:1795482081184:1','{"origin":"kiosk","priority_class":null,"promised_at":1795482981187,"quoted":[1795482060000,1795482300000],"service":"chung-thuc"}');
INSERT INTO event VALUES (82,'818d7047',1795482101193,1795399200194,1795482101193,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,11,'L001','ticket.issue:1795482101189:2','{"origin":"kiosk","priority_class":null,"promised_at":1795483001193,"quoted":[1795482060000,1795482300000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (83,'818d7047',1795482121199,1795399200200,1795482121199,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,12,'U001','ticket.issue:1795482121195:3','{"origin":"kiosk","priority_class":null,"promised_at":1795483021199,"quoted":[1795482120000,1795483500000],"service":"chinh-sach"}');
INSERT INTO event VALUES (84,'818d7047',1795482141205,1795399200206,1795482141205,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,13,'H002','ticket.issue:1795482141201:4','{"origin":"kiosk","priority_class":null,"promised_at":1795483041205,"quoted":[1795482120000,1795483200000],"service":"chung-thuc"}');
INSERT INTO event VALUES (85,'818d7047',1795482161210,1795399200211,1795482161210,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,14,'L002','ticket.issue:1795482161207:5','{"origin":"kiosk","priority_class":null,"promised_at":1795483061210,"quoted":[1795482300000,1795483800000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (86,'818d7047',1795482181215,1795399200216,1795482181215,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,15,'U002','ticket.issue:1795482181212:6','{"origin":"kiosk","priority_class":null,"promised_at":1795483081215,"quoted":[1795482300000,1795483500000],"service":"chinh-sach"}');
INSERT INTO event VALUES (87,'818d7047',1795482201219,1795399200220,1795482201219,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,16,'H003','ticket.issue:1795482201217:7','{"origin":"kiosk","priority_class":"priority","promised_at":1795482501219,"quoted":[1795482180000,1795482900000],"service":"chung-thuc"}');
INSERT INTO event VALUES (88,'818d7047',1795482221223,1795399200224,1795482221223,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,17,'L003','ticket.issue:1795482221221:8','{"origin":"kiosk","priority_class":"priority","promised_at":1795482521223,"quoted":[1795482180000,1795482300000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (89,'818d7047',1795482241227,1795399200228,1795482241227,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,18,'U003','ticket.issue:1795482241225:9','{"origin":"kiosk","priority_class":"priority","promised_at":1795482541227,"quoted":[1795482240000,1795483500000],"service":"chinh-sach"}');
INSERT INTO event VALUES (90,'818d7047',1795482261232,1795399200233,1795482261232,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,19,'H004','ticket.issue:1795482261229:10','{"origin":"kiosk","priority_class":null,"promised_at":1795483161232,"quoted":[1795482600000,1795484400000],"service":"chung-thuc"}');
INSERT INTO event VALUES (91,'818d7047',1795482281237,1795399200238,1795482281237,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,20,'L004','ticket.issue:1795482281234:11','{"origin":"kiosk","priority_class":null,"promised_at":1795483181237,"quoted":[1795484100000,1795485900000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (92,'818d7047',1795482301242,1795399200243,1795482301242,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,21,'U004','ticket.issue:1795482301239:12','{"origin":"kiosk","priority_class":null,"promised_at":1795483201242,"quoted":[1795483500000,1795485600000],"service":"chinh-sach"}');
INSERT INTO event VALUES (93,'818d7047',1795482301245,1795399200246,1795482301245,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,10,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":10}');
INSERT INTO event VALUES (94,'818d7047',1795482301248,1795399200249,1795482301248,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,11,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":11}');
INSERT INTO event VALUES (95,'818d7047',1795482301251,1795399200252,1795482301251,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,12,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":12}');
INSERT INTO event VALUES (96,'818d7047',1795482301254,1795399200255,1795482301254,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,13,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":13}');
INSERT INTO event VALUES (97,'818d7047',1795482301257,1795399200258,1795482301257,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,14,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":14}');
INSERT INTO event VALUES (98,'818d7047',1795482301260,1795399200261,1795482301260,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,15,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":15}');
INSERT INTO event VALUES (99,'818d7047',1795482301263,1795399200264,1795482301263,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,16,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":16}');
INSERT INTO event VALUES (100,'818d7047',1795482301266,1795399200267,1795482301266,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,17,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":17}');
INSERT INTO event VALUES (101,'818d7047',1795482301269,1795399200270,1795482301269,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,18,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":18}');
INSERT INTO event VALUES (102,'818d7047',1795482301272,1795399200273,1795482301272,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,19,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":19}');
INSERT INTO event VALUES (103,'818d7047',1795482301275,1795399200276,1795482301275,NULL,'slip.unknown',1,'devices','devices','devices',NULL,NULL,20,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":20}');
INSERT INTO event VALUES (104,'818d7047',1795482321278,1795399200279,1795482321278,2,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',16,'H003','desk.next:1795482321277:13','{"kept":true,"promised_at":1795482501219,"reason":"priority","why":null}');
INSERT INTO event VALUES (105,'818d7047',1795482341281,1795399200282,1795482341281,2,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',16,'H003','desk.next:1795482341280:14','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (106,'818d7047',1795482341281,1795399200283,1795482341281,2,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',10,'H001','desk.next:1795482341280:14','{"kept":true,"promised_at":1795482981187,"reason":"longest","why":null}');
INSERT INTO event VALUES (107,'818d7047',1795482361285,1795399200286,1795482361285,2,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',10,'H001','desk.next:1795482361284:15','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (108,'818d7047',1795482361285,1795399200287,1795482361285,2,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',13,'H002','desk.next:1795482361284:15','{"kept":true,"promised_at":1795483041205,"reason":"longest","why":null}');
INSERT INTO event VALUES (109,'818d7047',1795482381289,1795399200290,1795482381289,2,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',17,'L003','desk.next:1795482381288:16','{"kept":true,"promised_at":1795482521223,"reason":"priority","why":null}');
INSERT INTO event VALUES (110,'818d7047',1795482401292,1795399200293,1795482401292,2,'ticket.started',1,'cli:test','administrator','cli:test','1','q1',17,'L003','desk.start:1795482401291:17','{}');
INSERT INTO event VALUES (111,'818d7047',1795482841295,1795399200296,1795482841295,2,'ticket.finished',1,'cli:test','administrator','cli:test','1','q1',17,'L003','desk.finish:1795482841294:18','{"manner":"chosen","outcome":"supplement","procedure":"1.004873","reason":"giấy tờ"}');
INSERT INTO event VALUES (112,'818d7047',1795482861298,1795399200299,1795482861298,2,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',11,'L001','desk.next:1795482861297:19','{"kept":true,"promised_at":1795483001193,"reason":"longest","why":null}');
INSERT INTO event VALUES (113,'818d7047',1795482881301,1795399200302,1795482881301,2,'ticket.started',1,'cli:test','administrator','cli:test','1','q1',11,'L001','desk.start:1795482881300:20','{}');
INSERT INTO event VALUES (114,'818d7047',1795483321304,1795399200305,1795483321304,2,'ticket.finished',1,'cli:test','administrator','cli:test','1','q1',11,'L001','desk.finish:1795483321303:21','{"manner":"chosen","outcome":"refused","procedure":"1.004873","reason":"giấy tờ"}');
INSERT INTO event VALUES (115,'818d7047',1795483341307,1795399200308,1795483341307,2,'ticket.called',1,'cli:test','administrator','cli:test','3','q3',18,'U003','desk.next:1795483341306:22','{"kept":false,"promised_at":1795482541227,"reason":"priority","why":null}');
INSERT INTO event VALUES (116,'818d7047',1795483361310,1795399200311,1795483361310,2,'ticket.recalled',1,'cli:test','administrator','cli:test','3','q3',18,'U003','desk.recall:1795483361309:23','{}');
INSERT INTO event VALUES (117,'818d7047',1795483381313,1795399200314,1795483381313,2,'ticket.recalled',1,'cli:test','administrator','cli:test','3','q3',18,'U003','desk.recall:1795483381312:24','{}');
INSERT INTO event VALUES (118,'818d7047',1795483462316,1795399200317,1795483462316,2,'ticket.absent',1,'cli:test','administrator','cli:test','3','q3',18,'U003','desk.absent:1795483462315:25','{}');
INSERT INTO event VALUES (119,'818d7047',1795483482319,1795399200320,1795483482319,2,'ticket.called',1,'cli:test','administrator','cli:test','3','q3',12,'U001','desk.next:1795483482318:26','{"kept":false,"promised_at":1795483021199,"reason":"longest","why":null}');
INSERT INTO event VALUES (120,'818d7047',1795483502322,1795399200323,1795483502322,2,'ticket.started',1,'cli:test','administrator','cli:test','3','q3',12,'U001','desk.start:1795483502321:27','{}');
INSERT INTO event VALUES (121,'818d7047',1795483522325,1795399200326,1795483522325,2,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',14,'L002','desk.next:1795483522324:28','{"kept":false,"promised_at":1795483061210,"reason":"longest","why":null}');
INSERT INTO event VALUES (122,'818d7047',1795483522328,1795399200331,1795483522328,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'help:kiosk:k1',NULL,'{}');
INSERT INTO event VALUES (123,'818d7047',1795483542333,1795399200334,1795483542333,2,'ticket.finished',1,'cli:test','administrator','cli:test',NULL,NULL,12,'U001','day.close:1795483542332:29','{"before":"serving","outcome":"unrecorded","reason":"day_closed"}');
INSERT INTO event VALUES (124,'818d7047',1795483542333,1795399200335,1795483542333,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,13,'H002','day.close:1795483542332:29','{"before":"called","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (125,'818d7047',1795483542333,1795399200336,1795483542333,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,14,'L002','day.close:1795483542332:29','{"before":"called","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (126,'818d7047',1795483542333,1795399200337,1795483542333,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,15,'U002','day.close:1795483542332:29','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (127,'818d7047',1795483542333,1795399200338,1795483542333,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,18,'U003','day.close:1795483542332:29','{"before":"absent","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (128,'818d7047',1795483542333,1795399200339,1795483542333,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,19,'H004','day.close:1795483542332:29','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (129,'818d7047',1795483542333,1795399200340,1795483542333,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,20,'L004','day.close:1795483542332:29','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (130,'818d7047',1795483542333,1795399200341,1795483542333,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,21,'U004','day.close:1795483542332:29','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (131,'818d7047',1795483542333,1795399200342,1795483542333,2,'duty.ended',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,'day.close:1795483542332:29','{"reason":"day_closed"}');
INSERT INTO event VALUES (132,'818d7047',1795483542333,1795399200343,1795483542333,2,'duty.ended',1,'cli:test','administrator','cli:test','3','q3',NULL,NULL,'day.close:1795483542332:29','{"reason":"day_closed"}');
INSERT INTO event VALUES (133,'818d7047',1795483542333,1795399200344,1795483542333,2,'duty.ended',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,'day.close:1795483542332:29','{"reason":"day_closed"}');
INSERT INTO event VALUES (134,'818d7047',1795483542333,1795399200345,1795483542333,2,'desk.closed',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,'day.close:1795483542332:29','{"reason":"day_closed"}');
INSERT INTO event VALUES (135,'818d7047',1795483542333,1795399200346,1795483542333,2,'desk.closed',1,'cli:test','administrator','cli:test','3',NULL,NULL,NULL,'day.close:1795483542332:29','{"reason":"day_closed"}');
INSERT INTO event VALUES (136,'818d7047',1795483542333,1795399200347,1795483542333,2,'desk.closed',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,'day.close:1795483542332:29','{"reason":"day_closed"}');
INSERT INTO event VALUES (137,'818d7047',1795483542333,1795399200348,1795483542333,2,'day.closed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-24','day.close:1795483542332:29','{"counts":{"expired":7,"unrecorded":1}}');
INSERT INTO event VALUES (138,'818d7047',1795483542333,1795399200349,1795483542333,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'cf7bf196a2edbc6b1bde28d9652d1a3809cc9298890682212d0983177385ea32','day.close:1795483542332:29','{"signed":true,"through":137,"why":"day_closed"}');
INSERT INTO event VALUES (139,'818d7047',1795567542354,1795399200355,1795567542354,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q1',NULL,'{}');
INSERT INTO event VALUES (140,'818d7047',1795567542356,1795399200359,1795567542356,3,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-25',NULL,'{}');
INSERT INTO event VALUES (141,'818d7047',1795567542356,1795399200360,1795567542356,3,'duty.started',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (142,'818d7047',1795567542356,1795399200361,1795567542356,3,'desk.opened',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (143,'818d7047',1795567542362,1795399200363,1795567542362,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q2',NULL,'{}');
INSERT INTO event VALUES (144,'818d7047',1795567542364,1795399200365,1795567542364,3,'duty.started',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (145,'818d7047',1795567542364,1795399200366,1795567542364,3,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (146,'818d7047',1795567542367,1795399200368,1795567542367,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q4',NULL,'{}');
INSERT INTO event VALUES (147,'818d7047',1795567542369,1795399200370,1795567542369,3,'duty.started',1,'cli:test','administrator','cli:test','4','q4',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (148,'818d7047',1795567542369,1795399200371,1795567542369,3,'desk.opened',1,'cli:test','administrator','cli:test','4',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (149,'818d7047',1795567542372,1795399200373,1795567542372,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q5',NULL,'{}');
INSERT INTO event VALUES (150,'818d7047',1795567542374,1795399200375,1795567542374,3,'duty.started',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (151,'818d7047',1795567542374,1795399200376,1795567542374,3,'desk.opened',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (152,'818d7047',1795567542377,1795399200378,1795567542377,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q6',NULL,'{}');
INSERT INTO event VALUES (153,'818d7047',1795567542379,1795399200380,1795567542379,3,'duty.started',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (154,'818d7047',1795567542379,1795399200381,1795567542379,3,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (155,'818d7047',1795567562383,1795399200384,1795567562383,NULL,'officer.pin_wrong',1,'cli:test','administrator','cli:test',NULL,'q3',NULL,NULL,'desk.sign_in:1795567562382:1','{"failures":1}');
INSERT INTO event VALUES (156,'818d7047',1795567582388,1795399200389,1795567582388,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,22,'A001','ticket.issue:1795567582385:2','{"origin":"kiosk","priority_class":null,"promised_at":1795568482388,"quoted":[1795567560000,1795567800000],"service":"ho-tich"}');
INSERT INTO event VALUES (157,'818d7047',1795567602394,1795399200395,1795567602394,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,23,'A002','ticket.issue:1795567602390:3','{"origin":"kiosk","priority_class":null,"promised_at":1795568502394,"quoted":[1795567560000,1795568400000],"service":"ho-tich"}');
INSERT INTO event VALUES (158,'818d7047',1795567622399,1795399200400,1795567622399,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,24,'A003','ticket.issue:1795567622396:4','{"origin":"kiosk","priority_class":null,"promised_at":1795568522399,"quoted":[1795567620000,1795568700000],"service":"ho-tich"}');
INSERT INTO event VALUES (159,'818d7047',1795567642404,1795399200405,1795567642404,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,25,'A004','ticket.issue:1795567642401:5','{"origin":"kiosk","priority_class":null,"promised_at":1795568542404,"quoted":[1795567620000,1795568700000],"service":"ho-tich"}');
INSERT INTO event VALUES (160,'818d7047',1795567662409,1795399200410,1795567662409,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,26,'A005','ticket.issue:1795567662406:6','{"origin":"kiosk","priority_class":null,"promised_at":1795568562409,"quoted":[1795568100000,1795569300000],"service":"ho-tich"}');
INSERT INTO event VALUES (161,'818d7047',1795567682414,1795399200415,1795567682414,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,27,'A006','ticket.issue:1795567682411:7','{"origin":"kiosk","priority_class":null,"promised_at":1795568582414,"quoted":[1795568400000,1795569000000],"service":"ho-tich"}');
INSERT INTO event VALUES (162,'818d7047',1795567702419,1795399200420,1795567702419,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,28,'A007','ticket.issue:1795567702416:8','{"origin":"kiosk","priority_class":null,"promised_at":1795568602419,"quoted":[1795568700000,1795569600000],"service":"ho-tich"}');
INSERT INTO event VALUES (163,'818d7047',1795567722424,1795399200425,1795567722424,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,29,'A008','ticket.issue:1795567722421:9','{"origin":"kiosk","priority_class":null,"promised_at":1795568622424,"quoted":[1795568700000,1795569600000],"service":"ho-tich"}');
INSERT INTO event VALUES (164,'818d7047',1795567742429,1795399200430,1795567742429,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,30,'A009','ticket.issue:1795567742426:10','{"origin":"kiosk","priority_class":null,"promised_at":1795568642429,"quoted":[1795569300000,1795570200000],"service":"ho-tich"}');
INSERT INTO event VALUES (165,'818d7047',1795567762434,1795399200435,1795567762434,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,31,'H001','ticket.issue:1795567762431:11','{"origin":"kiosk","priority_class":null,"promised_at":1795568662434,"quoted":[1795567740000,1795568400000],"service":"chung-thuc"}');
INSERT INTO event VALUES (166,'818d7047',1795567782440,1795399200441,1795567782440,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,32,'H002','ticket.issue:1795567782436:12','{"origin":"kiosk","priority_class":null,"promised_at":1795568682440,"quoted":[1795567740000,1795568700000],"service":"chung-thuc"}');
INSERT INTO event VALUES (167,'818d7047',1795567802445,1795399200446,1795567802445,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,33,'L001','ticket.issue:1795567802442:13','{"origin":"kiosk","priority_class":null,"promised_at":1795568702445,"quoted":[1795567800000,1795568100000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (168,'818d7047',1795567822451,1795399200452,1795567822451,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,34,'R001','ticket.issue:1795567822447:14','{"origin":"kiosk","priority_class":null,"promised_at":1795568722451,"quoted":[1795567800000,1795569000000],"service":"xay-dung"}');
INSERT INTO event VALUES (169,'818d7047',1795567842457,1795399200458,1795567842457,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,35,'C001','ticket.issue:1795567842453:15','{"origin":"kiosk","priority_class":null,"promised_at":1795568742457,"quoted":[1795567800000,1795569000000],"service":"viec-khac"}');
INSERT INTO event VALUES (170,'818d7047',1795567862462,1795399200463,1795567862462,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,36,'A010','ticket.issue:1795567862459:16','{"origin":"kiosk","priority_class":"priority","promised_at":1795568162462,"quoted":[1795567860000,1795568400000],"service":"ho-tich"}');
INSERT INTO event VALUES (171,'818d7047',1795567862465,1795399200466,1795567862465,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,22,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":22}');
INSERT INTO event VALUES (172,'818d7047',1795567862468,1795399200469,1795567862468,NULL,'slip.unknown',1,'devices','devices','devices',NULL,NULL,23,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":23}');
INSERT INTO event VALUES (173,'818d7047',1795567862470,1795399200471,1795567862470,NULL,'slip.failed_before_send',1,'devices','devices','devices',NULL,NULL,24,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":24}');
INSERT INTO event VALUES (174,'818d7047',1795567882473,1795399200474,1795567882473,3,'ticket.prioritised',1,'cli:test','administrator','cli:test',NULL,NULL,28,'A007','ticket.prioritise:1795567882472:17','{"priority_class":"priority"}');
INSERT INTO event VALUES (175,'818d7047',1795567902476,1795399200477,1795567902476,3,'ticket.service_changed',1,'cli:test','administrator','cli:test',NULL,NULL,29,'A008','ticket.change_service:1795567902475:18','{"after":"y-te","before":"ho-tich"}');
INSERT INTO event VALUES (176,'818d7047',1795567922479,1795399200480,1795567922479,3,'ticket.cancelled',1,'cli:test','administrator','cli:test',NULL,NULL,30,'A009','ticket.cancel:1795567922478:19','{"reason":"asked"}');
INSERT INTO event VALUES (177,'818d7047',1795567942482,1795399200483,1795567942482,3,'ticket.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,22,'A001','ticket.reprint:1795567942481:20','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (178,'818d7047',1795567962486,1795399200487,1795567962486,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',28,'A007','desk.next:1795567962485:21','{"kept":true,"promised_at":1795568002419,"reason":"priority","why":null}');
INSERT INTO event VALUES (179,'818d7047',1795567982489,1795399200490,1795567982489,3,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',28,'A007','desk.recall:1795567982488:22','{}');
INSERT INTO event VALUES (180,'818d7047',1795568002492,1795399200493,1795568002492,3,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',28,'A007','desk.recall:1795568002491:23','{}');
INSERT INTO event VALUES (181,'818d7047',1795568083495,1795399200496,1795568083495,3,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',28,'A007','desk.absent:1795568083494:24','{}');
INSERT INTO event VALUES (182,'818d7047',1795568103498,1795399200499,1795568103498,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',36,'A010','desk.next:1795568103497:25','{"kept":true,"promised_at":1795568162462,"reason":"priority","why":null}');
INSERT INTO event VALUES (183,'818d7047',1795568123501,1795399200502,1795568123501,3,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',36,'A010','desk.start:1795568123500:26','{}');
INSERT INTO event VALUES (184,'818d7047',1795568143504,1795399200505,1795568143504,3,'ticket.parked',1,'cli:test','administrator','cli:test','5','q5',36,'A010','desk.park:1795568143503:27','{}');
INSERT INTO event VALUES (185,'818d7047',1795568163507,1795399200508,1795568163507,3,'ticket.returned',1,'cli:test','administrator','cli:test','5',NULL,28,'A007','ticket.return:1795568163506:28','{"after":"absent","rank_at":1795568002419}');
INSERT INTO event VALUES (186,'818d7047',1795568183510,1795399200511,1795568183510,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',28,'A007','desk.next:1795568183509:29','{"kept":true,"promised_at":1795568002419,"reason":"chosen","why":"đã quay lại"}');
INSERT INTO event VALUES (187,'818d7047',1795568203513,1795399200514,1795568203513,3,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',28,'A007','desk.finish:1795568203512:30','{"manner":"chosen","outcome":"accepted","procedure":null,"reason":null}');
INSERT INTO event VALUES (188,'818d7047',1795568223516,1795399200517,1795568223516,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',22,'A001','desk.next:1795568223515:31','{"kept":true,"promised_at":1795568482388,"reason":"longest","why":null}');
INSERT INTO event VALUES (189,'818d7047',1795568243519,1795399200520,1795568243519,3,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',22,'A001','desk.recall:1795568243518:32','{}');
INSERT INTO event VALUES (190,'818d7047',1795568263522,1795399200523,1795568263522,3,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',22,'A001','desk.recall:1795568263521:33','{}');
INSERT INTO event VALUES (191,'818d7047',1795568344525,1795399200526,1795568344525,3,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',22,'A001','desk.absent:1795568344524:34','{}');
INSERT INTO event VALUES (192,'818d7047',1795568364528,1795399200529,1795568364528,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',23,'A002','desk.next:1795568364527:35','{"kept":true,"promised_at":1795568502394,"reason":"longest","why":null}');
INSERT INTO event VALUES (193,'818d7047',1795568384531,1795399200532,1795568384531,3,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',23,'A002','desk.transfer:1795568384530:36','{"to_desk":"1","to_service":null}');
INSERT INTO event VALUES (194,'818d7047',1795568404534,1795399200535,1795568404534,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',24,'A003','desk.next:1795568404533:37','{"kept":true,"promised_at":1795568522399,"reason":"longest","why":null}');
INSERT INTO event VALUES (195,'818d7047',1795568424537,1795399200538,1795568424537,3,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',24,'A003','desk.start:1795568424536:38','{}');
INSERT INTO event VALUES (196,'818d7047',1795568444540,1795399200541,1795568444540,3,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',24,'A003','desk.transfer:1795568444539:39','{"to_desk":null,"to_service":"chung-thuc"}');
INSERT INTO event VALUES (197,'818d7047',1795568464543,1795399200544,1795568464543,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',25,'A004','desk.next:1795568464542:40','{"kept":true,"promised_at":1795568542404,"reason":"longest","why":null}');
INSERT INTO event VALUES (198,'818d7047',1795568484546,1795399200547,1795568484546,3,'ticket.call_undone',1,'cli:test','administrator','cli:test','5','q5',25,'A004','desk.undo:1795568484545:41','{}');
INSERT INTO event VALUES (199,'818d7047',1795568504549,1795399200550,1795568504549,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',25,'A004','desk.next:1795568504548:42','{"kept":true,"promised_at":1795568542404,"reason":"longest","why":null}');
INSERT INTO event VALUES (200,'818d7047',1795568524552,1795399200553,1795568524552,3,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',25,'A004','desk.start:1795568524551:43','{}');
INSERT INTO event VALUES (201,'818d7047',1795568544555,1795399200556,1795568544555,3,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',24,'A003','desk.next:1795568544554:44','{"kept":true,"promised_at":1795568522399,"reason":"longest","why":null}');
INSERT INTO event VALUES (202,'818d7047',1795568564558,1795399200559,1795568564558,3,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',24,'A003','desk.finish:1795568564557:45','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (203,'818d7047',1795568584561,1795399200562,1795568584561,3,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',31,'H001','desk.next:1795568584560:46','{"kept":true,"promised_at":1795568662434,"reason":"longest","why":null}');
INSERT INTO event VALUES (204,'818d7047',1795568604564,1795399200565,1795568604564,3,'ticket.recalled',1,'cli:test','administrator','cli:test','6','q6',31,'H001','desk.recall:1795568604563:47','{}');
INSERT INTO event VALUES (205,'818d7047',1795568624567,1795399200568,1795568624567,3,'ticket.recalled',1,'cli:test','administrator','cli:test','6','q6',31,'H001','desk.recall:1795568624566:48','{}');
INSERT INTO event VALUES (206,'818d7047',1795568644570,1795399200571,1795568644570,3,'desk.paused',1,'cli:test','administrator','cli:test','4',NULL,NULL,NULL,'desk.pause:1795568644569:49','{"reason":"ăn trưa"}');
INSERT INTO event VALUES (207,'818d7047',1795568664573,1795399200574,1795568664573,3,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,37,'C002','desk.serve_now:1795568664572:50','{"origin":"desk","priority_class":null,"promised_at":1795569564573,"quoted":null,"service":"thanh-tra"}');
INSERT INTO event VALUES (208,'818d7047',1795568664573,1795399200575,1795568664573,3,'ticket.called',1,'cli:test','administrator','cli:test','2','q2',37,'C002','desk.serve_now:1795568664572:50','{"kept":true,"promised_at":1795569564573,"reason":"serve_now","why":null}');
INSERT INTO event VALUES (209,'818d7047',1795568664573,1795399200576,1795568664573,3,'ticket.started',1,'cli:test','administrator','cli:test','2','q2',37,'C002','desk.serve_now:1795568664572:50','{}');
INSERT INTO event VALUES (210,'818d7047',1795568684578,1795399200579,1795568684578,3,'ticket.finished',1,'cli:test','administrator','cli:test','2','q2',37,'C002','desk.finish:1795568684577:51','{"manner":"chosen","outcome":"left","procedure":null,"reason":null}');
INSERT INTO event VALUES (211,'818d7047',1795568684580,1795399200581,1795568684580,NULL,'slip.failed_before_send',1,'devices','devices','devices',NULL,NULL,26,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":26}');
INSERT INTO event VALUES (212,'818d7047',1795568684582,1795399200583,1795568684582,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"evidence":{"paper":"end"},"state":"fault"}');
INSERT INTO event VALUES (213,'818d7047',1795568684582,1795399200584,1795568684582,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'s1',NULL,'{"evidence":{},"state":"ok"}');
INSERT INTO event VALUES (214,'818d7047',1795568704586,1795399200587,1795568704586,NULL,'alert.opened',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'help:kiosk:k1','help.call:1795568704585:52','{"severity":"warning"}');
INSERT INTO event VALUES (215,'818d7047',1795568704586,1795399200588,1795568704586,NULL,'help.called',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'kiosk:k1','help.call:1795568704585:52','{}');
INSERT INTO event VALUES (216,'818d7047',1795570504590,1795399200593,1795570504590,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:chung-thuc',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (217,'818d7047',1795570504590,1795399200594,1795570504590,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:dang-ky-dat-dai',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (218,'818d7047',1795570504590,1795399200595,1795570504590,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:ho-tich',NULL,'{"severity":"warning","waiting":3}');
INSERT INTO event VALUES (219,'818d7047',1795570504590,1795399200596,1795570504590,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:viec-khac',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (220,'818d7047',1795570504590,1795399200597,1795570504590,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:xay-dung',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (221,'818d7047',1795570504590,1795399200598,1795570504590,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:y-te',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (222,'818d7047',1795570504590,1795399200599,1795570504590,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_idle:1',NULL,'{"severity":"warning"}');
INSERT INTO event VALUES (223,'818d7047',1795570504590,1795399200600,1795570504590,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_idle:2',NULL,'{"severity":"warning"}');
INSERT INTO event VALUES (224,'818d7047',1795570504590,1795399200601,1795570504590,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'printer:p1',NULL,'{"severity":"critical","state":"fault"}');
INSERT INTO event VALUES (225,'818d7047',1795570504590,1795399200602,1795570504590,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'help:kiosk:k1',NULL,'{}');
INSERT INTO event VALUES (226,'818d7047',1795570524604,1795399200605,1795570524604,NULL,'alert.acknowledged',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'11','alert.acknowledge:1795570524603:53','{}');
INSERT INTO event VALUES (227,'818d7047',1795570544609,1795399200610,1795570544609,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,38,'A011','ticket.issue:1795570544606:54','{"origin":"kiosk","priority_class":null,"promised_at":1795571444609,"quoted":[1795571400000,1795572300000],"service":"kinh-te"}');
INSERT INTO event VALUES (228,'818d7047',1795570564614,1795399200615,1795570564614,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,39,'C003','ticket.issue:1795570564611:55','{"origin":"kiosk","priority_class":null,"promised_at":1795571464614,"quoted":[1795570560000,1795571400000],"service":"thi-dua"}');
INSERT INTO event_hash VALUES (1,X'9099AF4A6109159A7E3EDB460370C1A5471DA422D783B763E53258169FC11CFE');
INSERT INTO event_hash VALUES (2,X'9D0CF107282F3364D337D623C075FB556D851FB4A04E7BFECCCB45B0E98C6788');
INSERT INTO event_hash VALUES (3,X'83E88F7F216601AC4A340ACD9FB4DD76364FC5882422BBD3FFD5F3DB3A7D85BD');
INSERT INTO event_hash VALUES (4,X'5CB52C6F745646A8A00F658EF2B4D76C5863DFE6E3DF2FA0834D0C9855E51484');
INSERT INTO event_hash VALUES (5,X'85DE9636E3A21D21D1EB7443AF8742B6B13AEBEC8ACD17D0501EF3990A1063F7');
INSERT INTO event_hash VALUES (6,X'1734B1013EB9282F100A660AC03663784D4FF12DDCC7081660F6101413D89E45');
INSERT INTO event_hash VALUES (7,X'B25912192A171D49F22730B83DD0BE55C95BC4ACBCBCCD12E7A4BA626BDFDF8A');
INSERT INTO event_hash VALUES (8,X'7213A745390B8452FB15B9E6A06A6E87B753F13A9D4EF6F6B1B0527D0EE1396D');
INSERT INTO event_hash VALUES (9,X'3EFAB55F05856965D882EE9D1421D7B1D130952791BAAC7975BD4C66E385B8B9');
INSERT INTO event_hash VALUES (10,X'8B5E31F2CA327F380E44E11777A62A56C3336A90C4F6AE3526B02D6EE8106AA0');
INSERT INTO event_hash VALUES (11,X'6F83AEE108C0205CEA6C4D157ED11B5F3EE9E8A1DC693DBC7FA2A2B8A775A6DE');
INSERT INTO event_hash VALUES (12,X'A843C8FD6DAD500591ADBFBFA45D60BDAC7B52DDEC7C9E1C79083C5DEBC643C2');
INSERT INTO event_hash VALUES (13,X'8DA04AF0AE3FAAACBE7605679C51FD253E74426D3CC87221335D65B59AED7B82');
INSERT INTO event_hash VALUES (14,X'B3B5B1541E02E726406547E6ADA24CBAFF497A8AB6DC2B9D898CA907C7E6422F');
INSERT INTO event_hash VALUES (15,X'A6318F1F042E832C3693BB1398E723D4B4B9A210008FDAFBACA30BA740DE1DEE');
INSERT INTO event_hash VALUES (16,X'B4A90607646E980991D7BF5207CAE8249D7C6DCCF609F54E261B36D4659BC6FC');
INSERT INTO event_hash VALUES (17,X'56E65E223FF5974C308869781D6D63D80787FFF52CC185DAC716F2BD9DA7EDCB');
INSERT INTO event_hash VALUES (18,X'B8B7115DE1C75813C4D8FDD24F10BFA5BF4AD52F6A2B4EC792477591F8A3F55F');
INSERT INTO event_hash VALUES (19,X'9DCAE491AB689652B6FBE929B1C2FF94FAC0A411C22F630CA8D40A2D530F3C07');
INSERT INTO event_hash VALUES (20,X'3D6BFF16A82F3749246ABD40F3C9211C323AF380DA5F5643FF43D73FA5C533AF');
INSERT INTO event_hash VALUES (21,X'633F52AABABF9D1F8B1FB0350A84F1157CAC8BE55911B05F6043D898A996451C');
INSERT INTO event_hash VALUES (22,X'56D9705989F4C2E2D4FF690AB30F832B93ED3FBFCC5AAD57BA244C3C95D92ED8');
INSERT INTO event_hash VALUES (23,X'9238B278ED9E9DB1FFB4EB9606D8004D3683A00A82D612DCE67AAA32CD10A53B');
INSERT INTO event_hash VALUES (24,X'26162E161C746C9EDF937AD3D85B05179E97AE24ECDF6C1C1BC1CE0A6A65241F');
INSERT INTO event_hash VALUES (25,X'37E441B4D13475213B20052B9CB72B9D91AF4B6F6BA3F000D36AE402AC0D52C1');
INSERT INTO event_hash VALUES (26,X'508E6B365C3020BEF152E0B68ADD49AAF2A448BC5F03B9088AD01B02D2294F1A');
INSERT INTO event_hash VALUES (27,X'8A8A4EA12682F05DE9BAACBAB5911A34307840B36A7E15FEA486BF3AC7D8DA9D');
INSERT INTO event_hash VALUES (28,X'2E50D55D71683948E120800AB0045547EEA84E2BF4AD93EB99790DEF3A6352F6');
INSERT INTO event_hash VALUES (29,X'82632FE33E834DC75A6E4E25F699EB6E25F76B8C7862BBB3D869A7CEF67FD7B4');
INSERT INTO event_hash VALUES (30,X'108757D9FD78A142AD5224C3FAD6AC6DC4D450351AC147E0ED4D71C1814C289C');
INSERT INTO event_hash VALUES (31,X'28C79BA96B6F0D7E39C508863612DE94C4B01C7C93943ADB7332651A2DA205C1');
INSERT INTO event_hash VALUES (32,X'81C0ABE16E6072CB4658B34DDB10AC078829E1DE85B3EF0744F41CAD98FCA8DF');
INSERT INTO event_hash VALUES (33,X'2D730FEC6A321E44D851963BD8C864727ED59C362DB1564645BB6277049CDC68');
INSERT INTO event_hash VALUES (34,X'C31897E40C8BEB10692BB9F737BE1F6E613F8E143127328CBF4A170F4C650335');
INSERT INTO event_hash VALUES (35,X'E39E154910F13DE805F9D1D7612BE1DC0D0F72D49BF740F254325C324F10BB47');
INSERT INTO event_hash VALUES (36,X'4A33BED6D2B58E38421FA31BA447E340A168F906DC607C9034C64B29694B5E5F');
INSERT INTO event_hash VALUES (37,X'2B13FDB65E6E5AE35B7DFFF26B9AD9852973D0BFD583CFDC9B9A422CEE6E4E82');
INSERT INTO event_hash VALUES (38,X'D1DCE0A93DCC803E297B087ED59750D4FF933C8B1DE7D45FB4911E450BB3B808');
INSERT INTO event_hash VALUES (39,X'57DE65BD4674D7BE83012B4448079B3C3242D10D7798CA4B2B726CF46BDAFF34');
INSERT INTO event_hash VALUES (40,X'B3CAFBA0A868245743D87F030602A73DDC9449EB6805495A821D93AAC9ADA4BD');
INSERT INTO event_hash VALUES (41,X'71A6E801FAFAE70DBD0578879449DFDA34D6EBF49013D19A4E14B96E7544512F');
INSERT INTO event_hash VALUES (42,X'E3C28D4F38E792CEC2D36EA1B63045F70038AB6E7CE93EDB7A334456D1E307FA');
INSERT INTO event_hash VALUES (43,X'2C7D57DD2D8166687DDDC0CCC93473D39B3EC355303FD9DD47B9E3E05CF03DB2');
INSERT INTO event_hash VALUES (44,X'0729AA885A763FD72840E258112AD2A02ED90EE4BBCA6CAE6AAB62B814F12276');
INSERT INTO event_hash VALUES (45,X'E77088F39F8AE01816A809CA88C786876DA35BFCBD540776F8FB3E57D7BB0811');
INSERT INTO event_hash VALUES (46,X'D5D6EA1955959CC4DB059B55FD2B5C2610F9186BAB35FA891DBFCD75EC1F3D75');
INSERT INTO event_hash VALUES (47,X'F1450114FB7B4E631B20DFB251A9238549D097863CCC7E646BD473DB1F8C8E73');
INSERT INTO event_hash VALUES (48,X'2D1B5812E2ADE1C56DA896CE9810E841CF73F695FB05E0DC48F0D276A64DC68F');
INSERT INTO event_hash VALUES (49,X'A5AC9C2064D8CCD4C27427BFE9F7E6B510EFEBB38578909999485B9C118EBE94');
INSERT INTO event_hash VALUES (50,X'0A2F0D20784A7CA5704E73CA7C8A643A06717D24DD5C10665A8437546327424E');
INSERT INTO event_hash VALUES (51,X'601C7AFFA85A789DD7277F5C211E3C96C262DBC4830DCFB26DA6CAA4339A9ECC');
INSERT INTO event_hash VALUES (52,X'8F7AFF09A546AF50B6BFBF58F48226057468EF5F21E1D0F7913DA40EE1B09DBA');
INSERT INTO event_hash VALUES (53,X'FA76DF22BD5C5D488168137FB20ADE4E327B10D8CBF6AC085BBB42D66571CA79');
INSERT INTO event_hash VALUES (54,X'9A319362B6CF78878083524A21B99195624E0CD84A6D7D51DD1D269D9BB3B2FB');
INSERT INTO event_hash VALUES (55,X'772134A29A2C46E62A8D56153B7AB6807EFC2B2374669CDECE94B8B2B8EF966C');
INSERT INTO event_hash VALUES (56,X'D31BB81C6D5E3C983B929F737A3328701775C71C4EDBB36881E86EAD047A9BB7');
INSERT INTO event_hash VALUES (57,X'F0F444123CAD3A541CF2B2B9F10C79C66CB387BEDE38F8450FB3B75446F770A8');
INSERT INTO event_hash VALUES (58,X'7344092C354DCFB6126A8D6E1DDC984E953ECEB3F6F568586AEB9D4B4795064F');
INSERT INTO event_hash VALUES (59,X'C6C4F83BA285E0E5C342C538B6D89CC321D5FE58F86BB9472B0EB8F157E568FF');
INSERT INTO event_hash VALUES (60,X'7D127D6DF7742B5E4C96E4A1ABA0752659B51F3117AC9D6CB866FE89F86FA39A');
INSERT INTO event_hash VALUES (61,X'72ECDFA29FF95E4C09931D76F5A90E989DA987165406A59068CF22931044A44C');
INSERT INTO event_hash VALUES (62,X'72CEFFA4764EA2F5FCC3D46AFA2F20D4B7E879C6F70D5536AF2A71E173FA53A7');
INSERT INTO event_hash VALUES (63,X'EE54E6D651C8D7590A648DF860E73CAC76CA9162D180EDD9BF24CF78FEE7F771');
INSERT INTO event_hash VALUES (64,X'B3963CBEE6DC50E73A268547689DCC2101CD8EBE00D01892FB698A7111003C9D');
INSERT INTO event_hash VALUES (65,X'AB89A44FF8E8A4C1DA604CC4EEF39E06540B857F439831D19AE334B71B8CD527');
INSERT INTO event_hash VALUES (66,X'D978849AECC90C5E766360A5DDB5EF91B8C0320EA37E5E7E5368DB0E3E27D52E');
INSERT INTO event_hash VALUES (67,X'97BDCD70BB4D45DBA56A7EB017246B98C7B7A7AE8A1CE6C2A7CAFE08936576A4');
INSERT INTO event_hash VALUES (68,X'8EB704E2E37048FF0504E75AC8DE302B066F4DDEE443484AF8D38A65255CC17E');
INSERT INTO event_hash VALUES (69,X'ACA1BEA84DEB8656565BFF5C76ABCB9A460341F4ACE31C4AAEB6AAC4B85FE2CF');
INSERT INTO event_hash VALUES (70,X'1C976EA36DB8898EAD373C70B36043532BA12CC48BB6872329F1FEB42FC972AF');
INSERT INTO event_hash VALUES (71,X'ABBF2C9A4B37DB2674EFC7C036E4BBA2D8CC1A88CEF5D4B0B8C329D5EEF1560A');
INSERT INTO event_hash VALUES (72,X'2AEB0FECDC14538842094310925805E85D19F91F588ECAD3768BAFC9F15F6AF5');
INSERT INTO event_hash VALUES (73,X'1E4B7172B1CFF88617EDF39886C5320C2209CB9B77C656D13D6BA59E01BE465B');
INSERT INTO event_hash VALUES (74,X'ACC959E8DCD1A12E144C0F1E4C52448F489FA9D7A4E9CE2AB3920917FC8A6E48');
INSERT INTO event_hash VALUES (75,X'488ECA23571F6549A0AB171F7DB5EB84348C769F4D01A870BE2527AD5B1FD1DB');
INSERT INTO event_hash VALUES (76,X'2B78EDF625986151EA21BCE42A192833B2FB48BD6DC2849C368FB55D48220B71');
INSERT INTO event_hash VALUES (77,X'2D4429811E962861846435B867BD2D8B02223EB07E8544CE0C00C79268AF1957');
INSERT INTO event_hash VALUES (78,X'9C9831F240672EB0626968C7D083F3D4B366C39E5AC29DF31351E5D85F455AA5');
INSERT INTO event_hash VALUES (79,X'A07ED62DD8DB49603B8CFF207EECB890A27FCB1C0865A91E6A14E05CD89CA52E');
INSERT INTO event_hash VALUES (80,X'2169B26CF9270D6F1472C276B6563B3AA5C6A3DC4B550A6A591E1436A14339F3');
INSERT INTO event_hash VALUES (81,X'0B0A22B679720835BE789D604BBEFC9A7386B1661A64DE9ABFD9C1BF17165BA3');
INSERT INTO event_hash VALUES (82,X'14D32C133FE031C4253C40B6B0059972E52B655848880B1B532209643F8D08F8');
INSERT INTO event_hash VALUES (83,X'EB4DA58D216224005E5EE407FFFD0F8F62F67C1B16A57288043D6B5D5239EF4A');
INSERT INTO event_hash VALUES (84,X'D0FDDD99E6F49FFC304A6F25D95D06DBC7F8E7FA79409E0B998E00C979CA08C1');
INSERT INTO event_hash VALUES (85,X'002BE2ED88B2EBBA329D8C40B3240E5D40C2D5B670D341A8692BD2E1813A0561');
INSERT INTO event_hash VALUES (86,X'1D5D60040306F333A1570FC21A71135D6F31D5108A0F2A3F470AB34DD78DBC46');
INSERT INTO event_hash VALUES (87,X'B9840E7FBF6A4454E45928375CD09000518C8A3F446FE0B5D6C28E8FFAA792B1');
INSERT INTO event_hash VALUES (88,X'42658482FDC61E4B26EBABE51DC0205B905CD483D93C62052471EC45F7FF8EAE');
INSERT INTO event_hash VALUES (89,X'99335A8FD81BE6A9AA7764AAFE7CE5FF6DF34CB035C95455FFFCA9513F72831E');
INSERT INTO event_hash VALUES (90,X'D4A8E7C137C598409D01AE27B2D9A25EBDFD95F6F4D2A3DC88F98B9BEB6B953D');
INSERT INTO event_hash VALUES (91,X'BE229C7BE492126058BDB13A489CB3EF0FA62D260CA85A7099EB4AE3FB6A3B30');
INSERT INTO event_hash VALUES (92,X'DF02D2E098A9642AE045823A5AB82B848D3512AD8C62C5B227234F418D4DE1DD');
INSERT INTO event_hash VALUES (93,X'BFD05891489147F4A5277FAD29D0ACB9C039FEADA46F5074C74462C7BAB85A54');
INSERT INTO event_hash VALUES (94,X'168CA5BB7DE65E70E65C392EEFE185717F38E064686E1C9EB3F9D774BE1AC148');
INSERT INTO event_hash VALUES (95,X'366AD64483569D7946B2161DD342209385307116EAAF3D790E807F99953EF84E');
INSERT INTO event_hash VALUES (96,X'D834BE7530585CD01188E4ABFE810D415C952075C85BFD4E8FAAB2186FE8A94A');
INSERT INTO event_hash VALUES (97,X'5C645DC63F5191598B73FF9DD26364BCFF0D87078EC2000B89EC53CBF8A72169');
INSERT INTO event_hash VALUES (98,X'84DA0ABB51E97A7AD82FE5F66B2E24A19DB96D07A5FFF2F2D3FD6294F3DD5BB3');
INSERT INTO event_hash VALUES (99,X'D6B366A01F348F3B53D10A243E4F7EF95B6F8A77AC7BFF8F8D7E767060A80E82');
INSERT INTO event_hash VALUES (100,X'85EDD475F10D443E807A9D3EA305D0BB5A087C9F94BC15EA26A5EE78AD39BBE8');
INSERT INTO event_hash VALUES (101,X'0241A485C46D7D4CBAB8E0CA5233813C6DFB17437C0AF31C5BDABF7D26B663E5');
INSERT INTO event_hash VALUES (102,X'6D2F24317339990ACF8A7F8D748739C8B32186B5EB3566963F52DAD2FB092CA1');
INSERT INTO event_hash VALUES (103,X'826307BE1C33511DF7481298355B13D83DA2E8BDAA08408273599A08D8B4491F');
INSERT INTO event_hash VALUES (104,X'32593EA4A43C67FD3C021B4654286730B70306405DDF24F9F2BC8729BAC434CE');
INSERT INTO event_hash VALUES (105,X'A6FF40EBC30CBE81ABD9F08091F193B52596D0A0B6746DBAD5EADE7D1C29C66F');
INSERT INTO event_hash VALUES (106,X'7B649154504701DE1B5B365AB240FC7CE2EBF13EF014E2004ED6BFC204F9D649');
INSERT INTO event_hash VALUES (107,X'1DB467D12AAA6F81C7A74A2AB8A638768558098DBC1A68CAEE4CED5599EE32E5');
INSERT INTO event_hash VALUES (108,X'A518539FE447C09215C88E9053B86CD8B9A524AC05B44748861BC3A75AD9FCF6');
INSERT INTO event_hash VALUES (109,X'32B3D5DC19E71030FE7345F3B58BD03F31FB654A0E99CCF145E29A0C9E3DEBA6');
INSERT INTO event_hash VALUES (110,X'DF6392AB3DA92F6D2B2CF07573C5D67A9A0385EAC2B1AE78862CD8BC8027D0E8');
INSERT INTO event_hash VALUES (111,X'6252883CEEBDB4FF691E4382EA569747EC88104EF54D4FCBBA28C37C7C2B4B31');
INSERT INTO event_hash VALUES (112,X'A1D8E4AEEBA5A5F99556A65FDA971335EBCB8A87C545DF97F093841D41F203ED');
INSERT INTO event_hash VALUES (113,X'231696F476B684F7C8C0F6BEF41C92791F36EB57D69B9201CA04E1A6B8127E97');
INSERT INTO event_hash VALUES (114,X'09EF7532DF5D589EE0179E1BB648C4435AB3BAA3542126A9597899D274100525');
INSERT INTO event_hash VALUES (115,X'DF9064BD57A5AFBC3F691E556436204B772C6C9D0676C82AF04CD50B0CADBEDD');
INSERT INTO event_hash VALUES (116,X'276603B50E116607D562506E5D37A8EEA42D550151BD445224BAAAA0937A80C1');
INSERT INTO event_hash VALUES (117,X'54FFE2C06C77D9A0034AB086010F3E2E48BDB6891CFCB285CE19DC86A29E23E5');
INSERT INTO event_hash VALUES (118,X'C073EE67DCE1E78F2871AC57F8F589B90053C4647FB5D69E847FC6A383370559');
INSERT INTO event_hash VALUES (119,X'66B70CD9F8396C60BFBC2E188113F7B9F23CB05A82305565EA314B5FFDE5D27A');
INSERT INTO event_hash VALUES (120,X'E9D1CB567C9E9B88DD303CCD8A9E161342AEC4A81E05C5F0F6FDECCBBFF1134C');
INSERT INTO event_hash VALUES (121,X'31111BDB741D1BB9D9D34DFFBF3EB06936C887F75256498624C71EE101DB71DC');
INSERT INTO event_hash VALUES (122,X'D2C5C1D43FC54DA9A62629B613281150F0D5F2AE8AF692BE5671650DC8DE4565');
INSERT INTO event_hash VALUES (123,X'294B8AFF57941A495F847F9D3B81C9093E5121002912088A916116D608036037');
INSERT INTO event_hash VALUES (124,X'F3B9C042D18B72EC7BAEB7F5DE4565E06141958DB9B83AEFE520B75FC09DDCBB');
INSERT INTO event_hash VALUES (125,X'802B9FCE4696FB8F9784C343959866D99A7C40F0D75DA267994CD9DB6C6A253C');
INSERT INTO event_hash VALUES (126,X'4E287181B7C4B633F5658421553CB4A49C47E5443118273B07D09127892962CD');
INSERT INTO event_hash VALUES (127,X'F66BFB8EB5A4025850B990501F06D1192CD1D797BD34B178D8F7F95614EE5769');
INSERT INTO event_hash VALUES (128,X'9C6CA50131CD3AA6EFD1A0F11454127922B2DCA2CCFD5C85C3A4A652BA8E376A');
INSERT INTO event_hash VALUES (129,X'03506AB50F16F5597D7748937BDA5FB788F3890B00E85620281360442A5B4D3C');
INSERT INTO event_hash VALUES (130,X'452CEB09C1B32ECF6440F4B254F325717F03BF6670935E6D8CA8BFD708313C93');
INSERT INTO event_hash VALUES (131,X'039A07A245906BB7E7865FE44FE45D050C5AA6B9CFB930D7FB8809E7AE945D27');
INSERT INTO event_hash VALUES (132,X'306AD93C1F802BEA2ED45FE90D76876400598761FAC73FBD6B46B3C5551FFDBA');
INSERT INTO event_hash VALUES (133,X'E7709AE644F1CD6ACD5029D74E798E5F6B89351E1DD5C818688DA6ECABF0C12C');
INSERT INTO event_hash VALUES (134,X'C2462149BB9798088C506DD154CAB32BD700D40A7C6224558BF6A1F20C1751B3');
INSERT INTO event_hash VALUES (135,X'B9B9785A4BC79B44BD447B896F8D08DFAA731B2D31C88896A0AEBDA0BAC3F7C8');
INSERT INTO event_hash VALUES (136,X'BED99C4B2585E668A5377AF31B9A97C064D673DB2F15DF515B244643630A243A');
INSERT INTO event_hash VALUES (137,X'CF7BF196A2EDBC6B1BDE28D9652D1A3809CC9298890682212D0983177385EA32');
INSERT INTO event_hash VALUES (138,X'2A4CBA3EAFCADEB9805BC289513C333A441645FDBBFB2C160E35EDF9310982BC');
INSERT INTO event_hash VALUES (139,X'0897F574C7B544527CAC39965B7A7452E260448A3DA0AC23AA809F1C0521AEC3');
INSERT INTO event_hash VALUES (140,X'E5FE6AEB960DCF6280444F8735CEB232D76FC4FF5117C9B5020B9978B0AFCB83');
INSERT INTO event_hash VALUES (141,X'6DF8D846AB41DB708807DAC901790C976644B9861851730A50039A9D32098BD1');
INSERT INTO event_hash VALUES (142,X'984FB01B84E4EB8E9FF04E3C551C437D87AB9605E5ADA69D98D661BB01F814F4');
INSERT INTO event_hash VALUES (143,X'366B7E2E33626DBCA67E27C353C00A5B9CF41BD7ED2D7E1C879F6040989E7513');
INSERT INTO event_hash VALUES (144,X'9522911F608DF6D90E53FF32F14A8DC40634DBEA92DD123A74255F59F1A9C2F4');
INSERT INTO event_hash VALUES (145,X'0E6096C38996657426117A20848D711677C8EFAAF5C535B960DB9C41AD33C531');
INSERT INTO event_hash VALUES (146,X'9631D4318863C56127D7FBB66C11E10F6A04A20F3F7A808792C7DE69C8773E9C');
INSERT INTO event_hash VALUES (147,X'14C65D42298077A7486F449845AD2E6891A73B8DE254ADE04DB1AAD16CFADC43');
INSERT INTO event_hash VALUES (148,X'2EE70C658F8CA0A7754AA87F38BF5BAEA1E6921307A23C97E7D1002CD8ADEDA0');
INSERT INTO event_hash VALUES (149,X'A1ABF9E136682ACB888B59478BA7091D36A9644E8A0E075D24061EAE464F8BC6');
INSERT INTO event_hash VALUES (150,X'D04FE9CEF4781678CE0A12A0CE3CDF8D4959D8F92E59237952786A5DB0339EB0');
INSERT INTO event_hash VALUES (151,X'11C9E4F32A3FA53E243B89F3AB046FD44FC83841A2C3EAB3025972300F5E08DC');
INSERT INTO event_hash VALUES (152,X'8BB38B87651D2ADD3E8D490CEAD634EC08FA6E35E1C2289B13A54672ED34E87E');
INSERT INTO event_hash VALUES (153,X'0049869C082FBF425E6B1FBE2E072CF8F90BB0B7B273493D7F3625090D5B7620');
INSERT INTO event_hash VALUES (154,X'09ACD1E0AC8EA95870ACCABB92848FCB74923C030F6D02CDFB9E56ACF218BBCC');
INSERT INTO event_hash VALUES (155,X'83C5CEA37155FC6BF84EE27350F01F77097CFB9DEB6279DA5A2636E8E8B625F8');
INSERT INTO event_hash VALUES (156,X'363B5838FB1B5446444003779E2D2110E21A510E803BB2A146B54C69EE371AD1');
INSERT INTO event_hash VALUES (157,X'FB7F0BD6CCBA790F0851967670987CE3C85ACBCF1EF960391F7DE193A81E5433');
INSERT INTO event_hash VALUES (158,X'F46E1873C88D5A2D21095F76FFDAD3CD0B27F14F08B5836F70D80C8CFB57549E');
INSERT INTO event_hash VALUES (159,X'960318E7125BD020220EC2A1FFF36BB004F83087B778EE72DB5A1E144FC4C1F5');
INSERT INTO event_hash VALUES (160,X'86A3D591A459FCEC22ED733C3B003E8FC5AFD50BB1C3441EDEEFB5C56A46B50E');
INSERT INTO event_hash VALUES (161,X'479DD4D8263EEB1D9E4DC271CB063BA1CAFA538088DD9C73547D0C6FB38143B5');
INSERT INTO event_hash VALUES (162,X'309B47B1535F861CF7AD08E474C3A8AC88FE8F297E206870C7FF4929996FC116');
INSERT INTO event_hash VALUES (163,X'3F755858D61360C2B42DCF8DA0D6B387EDF38DA62CC2666A01F96D7EC76C5277');
INSERT INTO event_hash VALUES (164,X'E2ACF2F0687471921C0D3D2489559E91FE2119FC9745CF918817179E613EEFAE');
INSERT INTO event_hash VALUES (165,X'0C993F690195EBB3792BE32A0C9AC955361DF5C0E5830030C89A6E976CBEAE80');
INSERT INTO event_hash VALUES (166,X'2F0C26B2BBC3D86DA0ABD5185037EA245DE2488BE2C50456448D64A785D80B4F');
INSERT INTO event_hash VALUES (167,X'4B5E0F60EF95C57286A447F4D18108A7EE40901FA193DA612021A72EC5CC2651');
INSERT INTO event_hash VALUES (168,X'5537A1DAE796D7FEBB4EF3F0DEED837FFDB2C2879ED9F2ABAB8B7547AF56A16A');
INSERT INTO event_hash VALUES (169,X'884A1E7CDAD7B1BB2DCA6B45B84A902FF4D9609F7D16535155BC19C6B222C8BE');
INSERT INTO event_hash VALUES (170,X'719958DE7EE9EF6F55478C02E93F41B4C9EED9AECE97094A2F4B20A04F5024F4');
INSERT INTO event_hash VALUES (171,X'CE2B94586217808133F6821B70173D7565B460F437EEA9110207561F78B08430');
INSERT INTO event_hash VALUES (172,X'A320DE14B8FFD33A0B853FCC3FBB12D061212A45D5E231B45F6BF338B05C6F88');
INSERT INTO event_hash VALUES (173,X'EB23C862C7CCE8398BEA68EE97CBA29234C41599683AC4A1BC01AB2271A01924');
INSERT INTO event_hash VALUES (174,X'8F45BADD26C90A3F109A84A05E579E5CAA5AB39128B39477A214655DF909A2AE');
INSERT INTO event_hash VALUES (175,X'E2272B277FD12520BEFC4E8F21FE10817B6E9C52047B452A25165504CD02C5B8');
INSERT INTO event_hash VALUES (176,X'2557B36230D87CD463590B48AA83DD8EA4CA681238474D33345B356560866753');
INSERT INTO event_hash VALUES (177,X'FE3173C38ADEACEB56B042C9A33B13594AC59B28B4F4F7854B6E105CD67504BA');
INSERT INTO event_hash VALUES (178,X'2A7DE8FB1A657FDA84C0298113F4D66B30033DC19D36A824CF7C88C976DEA62A');
INSERT INTO event_hash VALUES (179,X'D0662ABD0DC13E90F4A774F5C46CC1F152316AAB1B6944A56DAD4A7C504CB321');
INSERT INTO event_hash VALUES (180,X'D5EB86B4F8D498D7791AF86AFE29FC278217B08C62593070D76B610DECB8D30D');
INSERT INTO event_hash VALUES (181,X'B589BB2A8F7CA35555278C37281C265D3C260468F1D34D159697DE48A5FEEAEE');
INSERT INTO event_hash VALUES (182,X'454F3DA64C98A3A366A6F122A7D7C684EC7C6E1EDB12797B99E3351BD9C366EA');
INSERT INTO event_hash VALUES (183,X'E0CBD1E8D3FB7611DA48EBD124AC3B22203E886D97C7F5035402A1DAC098D258');
INSERT INTO event_hash VALUES (184,X'2F060FE45A4022DC79E52ACBD0F19801E11742770DFC0A307BCF6143805599FF');
INSERT INTO event_hash VALUES (185,X'AFA9186D293018D9D737EF34B5DB9436A042C36C06F4C34FDC5FC753A00E2C7B');
INSERT INTO event_hash VALUES (186,X'861390441A6470AAE95908395390771A92671718A6BD94639DBE8C433494FD31');
INSERT INTO event_hash VALUES (187,X'D2D16D56696424D64D54DF58793044B67C42DF39E64A085D405F7F62A94DA4FD');
INSERT INTO event_hash VALUES (188,X'254DFEE7496A3B6A75DA0C8EB12464A5E703DB81C088DFA376DFF962D8C7745F');
INSERT INTO event_hash VALUES (189,X'847B31A48BCCDC01CD856E622273D837F68B3B3361BD21A2BDDB3D65CAE9E37F');
INSERT INTO event_hash VALUES (190,X'8AC19AB2650BDD4A7D07AA90812888A5B17BD3A96C646589D194B79B1B0A39C0');
INSERT INTO event_hash VALUES (191,X'8EE48B0D605972DB6491F9E1B52798B73E2A6A51D5EBC79AD1EAE01FB6C8AE2E');
INSERT INTO event_hash VALUES (192,X'596BEBD644F189188506C2F375AE16A0D38679E597EA1F452843392276C0959F');
INSERT INTO event_hash VALUES (193,X'523CCDBF540207DC31720D9D02CE5EDA13A3277176A29B11B87818FDFC9724BE');
INSERT INTO event_hash VALUES (194,X'733ED1C93FEE76627D8E14DDAFD1369CBDF17466D4AF7164399D66ABF5054509');
INSERT INTO event_hash VALUES (195,X'B3E9FA3DB8EC5DF0BF53507743367D2EC31539DDA56C50B50B1849D62182AAFA');
INSERT INTO event_hash VALUES (196,X'31BB4580033BC353879935F30C276B14EEA537EFCEF19ABEC2C1D2AECAB7A73B');
INSERT INTO event_hash VALUES (197,X'1F163E072B5C2F058B346ABBE4811DC9DBA1656E14929C02DF9B2C283E8F4730');
INSERT INTO event_hash VALUES (198,X'A7834872A896D509D58CBBEE85933BC52A827F2BE65AEECF4756AD83BDF60DCD');
INSERT INTO event_hash VALUES (199,X'E445532668549382FE4CB2F14A7E041C0997AE145187CACE8DC6C21D089ADC69');
INSERT INTO event_hash VALUES (200,X'EFC7CE2F8219AA9959774E1971CF34DA3552D5B2E2E8F95B409619B474E786EB');
INSERT INTO event_hash VALUES (201,X'8636F336196DC5853FDBB64F6445903F12952C7FA59AE551006C88DC0981DBAB');
INSERT INTO event_hash VALUES (202,X'37D7A7A3833AFB2206F93FF86D3CBE3B619FA0AE198889E9280EE9F5CF8C8EC3');
INSERT INTO event_hash VALUES (203,X'B7B1767ECE9A176F584A0AC72A9ACE65E1C91C4489A9642F060F0094349019DC');
INSERT INTO event_hash VALUES (204,X'4272894CE8BD498C744D1AF230CFD69152AE3FD19324A773A6CEFE910D63C25B');
INSERT INTO event_hash VALUES (205,X'CC13EDB16D6D55D53C45BF1722632952AAE2FEB2F1224139933DC3DE95A2017F');
INSERT INTO event_hash VALUES (206,X'21CD65396A19E43B936FD5E443A77793134F70AB36E29FF6C8C4EF969B990994');
INSERT INTO event_hash VALUES (207,X'A1A64A14F2D9918BD47CEE0A562E6A62727B127C3FB35AE21569348D2CB51539');
INSERT INTO event_hash VALUES (208,X'255FA414DEE7340A0D3FEFC016AE285A35F23FD167FAF9B960414A7D03E5B181');
INSERT INTO event_hash VALUES (209,X'6CAD40FFF0BF5A0CEC61196FB5E3387B506C212A58F8979DE7D620AF7D2B5909');
INSERT INTO event_hash VALUES (210,X'883004CAAD1628EB7BDE20886C50BC68F3A04F48469E5F735839629D09D74AF4');
INSERT INTO event_hash VALUES (211,X'A123075826CE05FFB01EB46948D6FDEAC45CD8C6EC06B4926792EDE1D4A04516');
INSERT INTO event_hash VALUES (212,X'E945190959A504702A368BFF1D01DB4886827874E1F21FBFBDE7E69A5CC49A23');
INSERT INTO event_hash VALUES (213,X'F0C5894A706B0E731F32FF3818A66F7D6E632E886D33668606895E2658573611');
INSERT INTO event_hash VALUES (214,X'CE09517558EF1329C49E3A1ACF934150EB3D59CF0047E0012DB63A8AB1404999');
INSERT INTO event_hash VALUES (215,X'814A6CEE70F4C284EC11BB67848D9403A942CFC42F1ACEAD3AA3C6B2DF02B23E');
INSERT INTO event_hash VALUES (216,X'D13F41AAC58E2B9F68669F873FF1D2A08D453B25471DD0D4D049C23882A30B44');
INSERT INTO event_hash VALUES (217,X'21014E9BDA63928683BA23214B57BA9FBAA75A66CDF42A12869596DA1CC58BDF');
INSERT INTO event_hash VALUES (218,X'FEDB448D8A795EA42EB74D3C57341097131BC034E431A762D08ABF9AF64121B7');
INSERT INTO event_hash VALUES (219,X'7E3B12364823362E047A7CC2D53037F23B1F8019FBCB97DCAAEFD9C744683E6F');
INSERT INTO event_hash VALUES (220,X'91CAC4FF3E2EEFEC226C01B417616B5E16C5A902DA7C18B96D4528290758EDA1');
INSERT INTO event_hash VALUES (221,X'9A8822B85D554C23A5148DB34207BD3F4C2BA66F6AA41179D361F081928B9139');
INSERT INTO event_hash VALUES (222,X'8493DCB65CB2B37590873DED2B7A2989A36AF022DA6FBF18844486A5BA9B045C');
INSERT INTO event_hash VALUES (223,X'831997B425B4686AE4AE0B11B180F0EBBE34BD013BCB4B8BEBE7368EAB1D8630');
INSERT INTO event_hash VALUES (224,X'C4B1F76F236EECB052B0F6ABEE16AD45981B33C8DBB372D88FEAAB6CD1DBCAA0');
INSERT INTO event_hash VALUES (225,X'A31B907D48C8A218FCE19629E87EC719CDBFF59A52D8CDC1BDB340002536E019');
INSERT INTO request VALUES ('alert.acknowledge:1795570524603:53',1795570524604,'alert.acknowledge','ce34f93780f11ddf790bfd1cc3eb14a3b3d0279f15dd3ab6e1e83272f91b11d0','{"acknowledged":true,"alert":11}');
INSERT INTO request VALUES ('day.close:1795483542332:29',1795483542333,'day.close','08613a772315041c64700604687768afa0501f7916f064e273ca1f15655eb849','{"date":"2026-11-24","expired":7,"state":"closed","unrecorded":1}');
INSERT INTO request VALUES ('desk.absent:1795483462315:25',1795483462316,'desk.absent','4b3685255204347d8998a808f792823ee554a482431e9b7cfe12575e5051b6cd','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795482240000,"to":1795483500000},"id":18,"issued_at":1795482241227,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795482541227,"service":"chinh-sach","slips":1,"state":"absent","token":"H9S6KZ37HK"}');
INSERT INTO request VALUES ('desk.absent:1795568083494:24',1795568083495,'desk.absent','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"id":28,"issued_at":1795567702419,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568002419,"service":"ho-tich","slips":1,"state":"absent","token":"8DEJ8V88SH"}');
INSERT INTO request VALUES ('desk.absent:1795568344524:34',1795568344525,'desk.absent','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795567560000,"to":1795567800000},"id":22,"issued_at":1795567582388,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795568482388,"service":"ho-tich","slips":2,"state":"absent","token":"BDKRBE69ZS"}');
INSERT INTO request VALUES ('desk.finish:1795482841294:18',1795482841295,'desk.finish','05cfbb0fb8c1cde006fddc89309beb812f866d7f7edf67692926333a1f90a623','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795482180000,"to":1795482300000},"id":17,"issued_at":1795482221223,"number":"L003","outcome":"supplement","priority_class":"priority","promised_at":1795482521223,"service":"dang-ky-dat-dai","slips":1,"state":"done","token":"EXV4F8KCLR"}');
INSERT INTO request VALUES ('desk.finish:1795483321303:21',1795483321304,'desk.finish','36e71e1d98db0ae79bb162832dac9649c29eaae61a5133cc598b3a6a4803d428','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795482060000,"to":1795482300000},"id":11,"issued_at":1795482101193,"number":"L001","outcome":"refused","priority_class":null,"promised_at":1795483001193,"service":"dang-ky-dat-dai","slips":1,"state":"done","token":"APTB8NL2X8"}');
INSERT INTO request VALUES ('desk.finish:1795568203512:30',1795568203513,'desk.finish','10fd911c8d98ab3b41516a365969d2ac130cf8f0a465a5edf54e90bf90c66870','{"ahead":0,"calls":4,"desk":null,"end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"id":28,"issued_at":1795567702419,"number":"A007","outcome":"accepted","priority_class":"priority","promised_at":1795568002419,"service":"ho-tich","slips":1,"state":"done","token":"8DEJ8V88SH"}');
INSERT INTO request VALUES ('desk.finish:1795568564557:45',1795568564558,'desk.finish','b8e89be78676b2e9146f1bf7dd267d7e38d953da1cc8a1b895fbe58453e7446a','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"id":24,"issued_at":1795567622399,"number":"A003","outcome":"result_returned","priority_class":null,"promised_at":1795568522399,"service":"chung-thuc","slips":1,"state":"done","token":"PCQKMP7BRU"}');
INSERT INTO request VALUES ('desk.finish:1795568684577:51',1795568684578,'desk.finish','dbbfad9a1ff465ee179aa650f250927bed95b4538442fe76f96c0c15286b87fc','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":null,"id":37,"issued_at":1795568664573,"number":"C002","outcome":"left","priority_class":null,"promised_at":1795569564573,"service":"thanh-tra","slips":0,"state":"done","token":"ZNG3837E6Z"}');
INSERT INTO request VALUES ('desk.next:1795482321277:13',1795482321278,'desk.next','5089c8d9bcfdd62ad49a7866b26bd1d99476683a68e2f46ead76293414504121','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795482180000,"to":1795482900000},"finished":null,"id":16,"issued_at":1795482201219,"number":"H003","outcome":null,"priority_class":"priority","promised_at":1795482501219,"service":"chung-thuc","slips":1,"state":"called","token":"FMZBAK2RJP"}');
INSERT INTO request VALUES ('desk.next:1795482341280:14',1795482341281,'desk.next','684fe6b411403c918dff37cb9a5992b38ac098dce5dd09ddcd953cad74b69eda','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795482060000,"to":1795482300000},"finished":"H003","id":10,"issued_at":1795482081187,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795482981187,"service":"chung-thuc","slips":1,"state":"called","token":"QY86GJ2PNS"}');
INSERT INTO request VALUES ('desk.next:1795482361284:15',1795482361285,'desk.next','684fe6b411403c918dff37cb9a5992b38ac098dce5dd09ddcd953cad74b69eda','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795482120000,"to":1795483200000},"finished":"H001","id":13,"issued_at":1795482141205,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795483041205,"service":"chung-thuc","slips":1,"state":"called","token":"4Y4KJUC9EL"}');
INSERT INTO request VALUES ('desk.next:1795482381288:16',1795482381289,'desk.next','e92462906324973617a74c4013fab7a524e5e3299ad584babf548a4fcad61641','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795482180000,"to":1795482300000},"finished":null,"id":17,"issued_at":1795482221223,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795482521223,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"EXV4F8KCLR"}');
INSERT INTO request VALUES ('desk.next:1795482861297:19',1795482861298,'desk.next','e92462906324973617a74c4013fab7a524e5e3299ad584babf548a4fcad61641','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795482060000,"to":1795482300000},"finished":null,"id":11,"issued_at":1795482101193,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795483001193,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"APTB8NL2X8"}');
INSERT INTO request VALUES ('desk.next:1795483341306:22',1795483341307,'desk.next','be85e0b0fd197f210a2b08b8e39607b26b6d8b6855abaa916c0138e9c1fbae02','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795482240000,"to":1795483500000},"finished":null,"id":18,"issued_at":1795482241227,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795482541227,"service":"chinh-sach","slips":1,"state":"called","token":"H9S6KZ37HK"}');
INSERT INTO request VALUES ('desk.next:1795483482318:26',1795483482319,'desk.next','be85e0b0fd197f210a2b08b8e39607b26b6d8b6855abaa916c0138e9c1fbae02','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795482120000,"to":1795483500000},"finished":null,"id":12,"issued_at":1795482121199,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795483021199,"service":"chinh-sach","slips":1,"state":"called","token":"HU4Y43PN4F"}');
INSERT INTO request VALUES ('desk.next:1795483522324:28',1795483522325,'desk.next','e92462906324973617a74c4013fab7a524e5e3299ad584babf548a4fcad61641','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795482300000,"to":1795483800000},"finished":null,"id":14,"issued_at":1795482161210,"number":"L002","outcome":null,"priority_class":null,"promised_at":1795483061210,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"RYYXAEAJC6"}');
INSERT INTO request VALUES ('desk.next:1795567962485:21',1795567962486,'desk.next','54bb8072f72c775e036415087dfb3f2e56df2caa637fd67ebb3a4c83de6823ce','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"finished":null,"id":28,"issued_at":1795567702419,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568002419,"service":"ho-tich","slips":1,"state":"called","token":"8DEJ8V88SH"}');
INSERT INTO request VALUES ('desk.next:1795568103497:25',1795568103498,'desk.next','54bb8072f72c775e036415087dfb3f2e56df2caa637fd67ebb3a4c83de6823ce','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795567860000,"to":1795568400000},"finished":null,"id":36,"issued_at":1795567862462,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795568162462,"service":"ho-tich","slips":1,"state":"called","token":"APJ54L53LQ"}');
INSERT INTO request VALUES ('desk.next:1795568183509:29',1795568183510,'desk.next','479a130d2608d72bed9b239018a540491e86027a1e1ec57cde9144d75a695e75','{"ahead":0,"calls":4,"desk":"5","end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"finished":null,"id":28,"issued_at":1795567702419,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568002419,"service":"ho-tich","slips":1,"state":"called","token":"8DEJ8V88SH"}');
INSERT INTO request VALUES ('desk.next:1795568223515:31',1795568223516,'desk.next','54bb8072f72c775e036415087dfb3f2e56df2caa637fd67ebb3a4c83de6823ce','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795567560000,"to":1795567800000},"finished":null,"id":22,"issued_at":1795567582388,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795568482388,"service":"ho-tich","slips":2,"state":"called","token":"BDKRBE69ZS"}');
INSERT INTO request VALUES ('desk.next:1795568364527:35',1795568364528,'desk.next','54bb8072f72c775e036415087dfb3f2e56df2caa637fd67ebb3a4c83de6823ce','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795567560000,"to":1795568400000},"finished":null,"id":23,"issued_at":1795567602394,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795568502394,"service":"ho-tich","slips":1,"state":"called","token":"HJMXRRTF6R"}');
INSERT INTO request VALUES ('desk.next:1795568404533:37',1795568404534,'desk.next','54bb8072f72c775e036415087dfb3f2e56df2caa637fd67ebb3a4c83de6823ce','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"finished":null,"id":24,"issued_at":1795567622399,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795568522399,"service":"ho-tich","slips":1,"state":"called","token":"PCQKMP7BRU"}');
INSERT INTO request VALUES ('desk.next:1795568464542:40',1795568464543,'desk.next','54bb8072f72c775e036415087dfb3f2e56df2caa637fd67ebb3a4c83de6823ce','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"finished":null,"id":25,"issued_at":1795567642404,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795568542404,"service":"ho-tich","slips":1,"state":"called","token":"CKZNQ4ARLK"}');
INSERT INTO request VALUES ('desk.next:1795568504548:42',1795568504549,'desk.next','54bb8072f72c775e036415087dfb3f2e56df2caa637fd67ebb3a4c83de6823ce','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"finished":null,"id":25,"issued_at":1795567642404,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795568542404,"service":"ho-tich","slips":1,"state":"called","token":"CKZNQ4ARLK"}');
INSERT INTO request VALUES ('desk.next:1795568544554:44',1795568544555,'desk.next','5089c8d9bcfdd62ad49a7866b26bd1d99476683a68e2f46ead76293414504121','{"ahead":0,"calls":2,"desk":"6","end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"finished":null,"id":24,"issued_at":1795567622399,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795568522399,"service":"chung-thuc","slips":1,"state":"called","token":"PCQKMP7BRU"}');
INSERT INTO request VALUES ('desk.next:1795568584560:46',1795568584561,'desk.next','5089c8d9bcfdd62ad49a7866b26bd1d99476683a68e2f46ead76293414504121','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795567740000,"to":1795568400000},"finished":null,"id":31,"issued_at":1795567762434,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795568662434,"service":"chung-thuc","slips":1,"state":"called","token":"9DFFTM5R5S"}');
INSERT INTO request VALUES ('desk.park:1795568143503:27',1795568143504,'desk.park','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795567860000,"to":1795568400000},"id":36,"issued_at":1795567862462,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795568162462,"service":"ho-tich","slips":1,"state":"parked","token":"APJ54L53LQ"}');
INSERT INTO request VALUES ('desk.pause:1795568644569:49',1795568644570,'desk.pause','0db202747c65fc3c5e5f2f9d349271bce23d463dbd8511b6374056db68b16dd4','{"desk":"4","officer":"q4","state":"paused","ticket":null}');
INSERT INTO request VALUES ('desk.recall:1795483361309:23',1795483361310,'desk.recall','4b3685255204347d8998a808f792823ee554a482431e9b7cfe12575e5051b6cd','{"ahead":0,"calls":2,"desk":"3","end_reason":null,"estimate":{"from":1795482240000,"to":1795483500000},"id":18,"issued_at":1795482241227,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795482541227,"service":"chinh-sach","slips":1,"state":"called","token":"H9S6KZ37HK"}');
INSERT INTO request VALUES ('desk.recall:1795483381312:24',1795483381313,'desk.recall','4b3685255204347d8998a808f792823ee554a482431e9b7cfe12575e5051b6cd','{"ahead":0,"calls":3,"desk":"3","end_reason":null,"estimate":{"from":1795482240000,"to":1795483500000},"id":18,"issued_at":1795482241227,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795482541227,"service":"chinh-sach","slips":1,"state":"called","token":"H9S6KZ37HK"}');
INSERT INTO request VALUES ('desk.recall:1795567982488:22',1795567982489,'desk.recall','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"id":28,"issued_at":1795567702419,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568002419,"service":"ho-tich","slips":1,"state":"called","token":"8DEJ8V88SH"}');
INSERT INTO request VALUES ('desk.recall:1795568002491:23',1795568002492,'desk.recall','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"id":28,"issued_at":1795567702419,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568002419,"service":"ho-tich","slips":1,"state":"called","token":"8DEJ8V88SH"}');
INSERT INTO request VALUES ('desk.recall:1795568243518:32',1795568243519,'desk.recall','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795567560000,"to":1795567800000},"id":22,"issued_at":1795567582388,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795568482388,"service":"ho-tich","slips":2,"state":"called","token":"BDKRBE69ZS"}');
INSERT INTO request VALUES ('desk.recall:1795568263521:33',1795568263522,'desk.recall','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795567560000,"to":1795567800000},"id":22,"issued_at":1795567582388,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795568482388,"service":"ho-tich","slips":2,"state":"called","token":"BDKRBE69ZS"}');
INSERT INTO request VALUES ('desk.recall:1795568604563:47',1795568604564,'desk.recall','d928cbd44e7fa7c8c0f3543d946b99f85161ca9cca3655c417e6cee3f8a4a232','{"ahead":0,"calls":2,"desk":"6","end_reason":null,"estimate":{"from":1795567740000,"to":1795568400000},"id":31,"issued_at":1795567762434,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795568662434,"service":"chung-thuc","slips":1,"state":"called","token":"9DFFTM5R5S"}');
INSERT INTO request VALUES ('desk.recall:1795568624566:48',1795568624567,'desk.recall','d928cbd44e7fa7c8c0f3543d946b99f85161ca9cca3655c417e6cee3f8a4a232','{"ahead":0,"calls":3,"desk":"6","end_reason":null,"estimate":{"from":1795567740000,"to":1795568400000},"id":31,"issued_at":1795567762434,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795568662434,"service":"chung-thuc","slips":1,"state":"called","token":"9DFFTM5R5S"}');
INSERT INTO request VALUES ('desk.serve_now:1795568664572:50',1795568664573,'desk.serve_now','2544045cf8eeb1a2ad6032ccd39b33277ef8183cf856d57ff235bc78b74cfe66','{"ahead":0,"calls":1,"desk":"2","end_reason":null,"estimate":null,"id":37,"issued_at":1795568664573,"number":"C002","outcome":null,"priority_class":null,"promised_at":1795569564573,"service":"thanh-tra","slips":0,"state":"serving","token":"ZNG3837E6Z"}');
INSERT INTO request VALUES ('desk.start:1795482401291:17',1795482401292,'desk.start','117e85cdef0eea705c88e64868929a5c7006e72524e39a2fefb7f3584fb1b397','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795482180000,"to":1795482300000},"id":17,"issued_at":1795482221223,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795482521223,"service":"dang-ky-dat-dai","slips":1,"state":"serving","token":"EXV4F8KCLR"}');
INSERT INTO request VALUES ('desk.start:1795482881300:20',1795482881301,'desk.start','117e85cdef0eea705c88e64868929a5c7006e72524e39a2fefb7f3584fb1b397','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795482060000,"to":1795482300000},"id":11,"issued_at":1795482101193,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795483001193,"service":"dang-ky-dat-dai","slips":1,"state":"serving","token":"APTB8NL2X8"}');
INSERT INTO request VALUES ('desk.start:1795483502321:27',1795483502322,'desk.start','4b3685255204347d8998a808f792823ee554a482431e9b7cfe12575e5051b6cd','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795482120000,"to":1795483500000},"id":12,"issued_at":1795482121199,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795483021199,"service":"chinh-sach","slips":1,"state":"serving","token":"HU4Y43PN4F"}');
INSERT INTO request VALUES ('desk.start:1795568123500:26',1795568123501,'desk.start','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795567860000,"to":1795568400000},"id":36,"issued_at":1795567862462,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795568162462,"service":"ho-tich","slips":1,"state":"serving","token":"APJ54L53LQ"}');
INSERT INTO request VALUES ('desk.start:1795568424536:38',1795568424537,'desk.start','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"id":24,"issued_at":1795567622399,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795568522399,"service":"ho-tich","slips":1,"state":"serving","token":"PCQKMP7BRU"}');
INSERT INTO request VALUES ('desk.start:1795568524551:43',1795568524552,'desk.start','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"id":25,"issued_at":1795567642404,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795568542404,"service":"ho-tich","slips":1,"state":"serving","token":"CKZNQ4ARLK"}');
INSERT INTO request VALUES ('desk.transfer:1795568384530:36',1795568384531,'desk.transfer','c59095470b29d12f4cf572d9093b0112f5349869d8e0bcee78f98b8ce130ed7c','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795567560000,"to":1795568400000},"id":23,"issued_at":1795567602394,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795568502394,"service":"ho-tich","slips":1,"state":"waiting","token":"HJMXRRTF6R"}');
INSERT INTO request VALUES ('desk.transfer:1795568444539:39',1795568444540,'desk.transfer','d7742ecde8839945218e372f4906f39d6956035acdcbc38105ebf4102ff838b9','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"id":24,"issued_at":1795567622399,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795568522399,"service":"chung-thuc","slips":1,"state":"waiting","token":"PCQKMP7BRU"}');
INSERT INTO request VALUES ('desk.undo:1795568484545:41',1795568484546,'desk.undo','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"id":25,"issued_at":1795567642404,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795568542404,"service":"ho-tich","slips":1,"state":"waiting","token":"CKZNQ4ARLK"}');
INSERT INTO request VALUES ('help.call:1795568704585:52',1795568704586,'help.call','940843ca027759a35dfbeff89be0260fb026a9edb84add8c20f8446df8c34cf7','{"called":true,"terminal":"kiosk:k1"}');
INSERT INTO request VALUES ('request-1',1795395600006,'procedures.import','4ef7093f1a2319765ed963031c401f49a86c7f32618c618351482c22463a5f0a','{"changed":3,"procedures":3}');
INSERT INTO request VALUES ('request-10',1795395600040,'ticket.issue','dce73fd076f684123411aa80c4b5cc9011b01181aa1ec1049e37bd1d5faaac40','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795397100000},"id":3,"issued_at":1795395600040,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795396500040,"service":"ho-tich","slips":1,"state":"waiting","token":"L48GP6AU5A"}');
INSERT INTO request VALUES ('request-11',1795395600044,'ticket.issue','dce73fd076f684123411aa80c4b5cc9011b01181aa1ec1049e37bd1d5faaac40','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795397100000},"id":4,"issued_at":1795395600044,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795396500044,"service":"ho-tich","slips":1,"state":"waiting","token":"VS63GJWT3Q"}');
INSERT INTO request VALUES ('request-12',1795395600048,'ticket.issue','dce73fd076f684123411aa80c4b5cc9011b01181aa1ec1049e37bd1d5faaac40','{"ahead":4,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396200000,"to":1795397700000},"id":5,"issued_at":1795395600048,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795396500048,"service":"ho-tich","slips":1,"state":"waiting","token":"QTWHNFKR3S"}');
INSERT INTO request VALUES ('request-13',1795395600052,'ticket.issue','dce73fd076f684123411aa80c4b5cc9011b01181aa1ec1049e37bd1d5faaac40','{"ahead":5,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396200000,"to":1795397700000},"id":6,"issued_at":1795395600052,"number":"A006","outcome":null,"priority_class":null,"promised_at":1795396500052,"service":"ho-tich","slips":1,"state":"waiting","token":"7MTCA8F55Z"}');
INSERT INTO request VALUES ('request-14',1795395600056,'ticket.issue','dce73fd076f684123411aa80c4b5cc9011b01181aa1ec1049e37bd1d5faaac40','{"ahead":6,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"id":7,"issued_at":1795395600056,"number":"A007","outcome":null,"priority_class":null,"promised_at":1795396500056,"service":"ho-tich","slips":1,"state":"waiting","token":"S7PMQGBHPS"}');
INSERT INTO request VALUES ('request-15',1795395600060,'ticket.issue','dce73fd076f684123411aa80c4b5cc9011b01181aa1ec1049e37bd1d5faaac40','{"ahead":7,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"id":8,"issued_at":1795395600060,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795396500060,"service":"ho-tich","slips":1,"state":"waiting","token":"Y5N5D6CSKB"}');
INSERT INTO request VALUES ('request-16',1795395600062,'ticket.prioritise','f21a666e9fc1d34f76b4ed51a321c5963d120623ebecf109f8ab7445d6f0c28f','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600036,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900036,"service":"ho-tich","slips":1,"state":"waiting","token":"L4VCSMRXHX"}');
INSERT INTO request VALUES ('request-17',1795395600064,'ticket.change_service','a6a2a1ef90ca44c96afa5997e2c2a7f7087fbf40e1068f0d64245b3dbd389568','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795397100000},"id":3,"issued_at":1795395600040,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795396500040,"service":"chung-thuc","slips":1,"state":"waiting","token":"L48GP6AU5A"}');
INSERT INTO request VALUES ('request-18',1795395600066,'ticket.reprint','c14f50c4369e39851130097442239a77d5cc47d48fa80b2eea09121c1a7e6b72','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795397100000},"id":4,"issued_at":1795395600044,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795396500044,"service":"ho-tich","slips":2,"state":"waiting","token":"VS63GJWT3Q"}');
INSERT INTO request VALUES ('request-19',1795395600068,'ticket.cancel','58e89fa7bfc2f1915ea946cdaf525ffc753bf58629b9e877ac09263da0c4c1ab','{"ahead":0,"calls":0,"desk":null,"end_reason":"asked","estimate":{"from":1795396200000,"to":1795397700000},"id":5,"issued_at":1795395600048,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795396500048,"service":"ho-tich","slips":1,"state":"cancelled","token":"QTWHNFKR3S"}');
INSERT INTO request VALUES ('request-2',1795395600008,'day.open','08613a772315041c64700604687768afa0501f7916f064e273ca1f15655eb849','{"date":"2026-11-23","state":"open"}');
INSERT INTO request VALUES ('request-20',1795395600070,'hall.hold','f2a4993f12001c7299b16bad310bb02586a89b8a0cda959a874d34bbc0cf63f3','{"date":"2026-11-23","held":true,"reason":"Mất điện","until":null}');
INSERT INTO request VALUES ('request-21',1795395600072,'hall.resume','08613a772315041c64700604687768afa0501f7916f064e273ca1f15655eb849','{"date":"2026-11-23","held":false,"reason":null,"until":null}');
INSERT INTO request VALUES ('request-22',1795395600074,'desk.next','54bb8072f72c775e036415087dfb3f2e56df2caa637fd67ebb3a4c83de6823ce','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"finished":null,"id":2,"issued_at":1795395600036,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900036,"service":"ho-tich","slips":1,"state":"called","token":"L4VCSMRXHX"}');
INSERT INTO request VALUES ('request-23',1795395600076,'desk.undo','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600036,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900036,"service":"ho-tich","slips":1,"state":"waiting","token":"L4VCSMRXHX"}');
INSERT INTO request VALUES ('request-24',1795395600078,'desk.next','54bb8072f72c775e036415087dfb3f2e56df2caa637fd67ebb3a4c83de6823ce','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"finished":null,"id":2,"issued_at":1795395600036,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900036,"service":"ho-tich","slips":1,"state":"called","token":"L4VCSMRXHX"}');
INSERT INTO request VALUES ('request-25',1795395600080,'desk.recall','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600036,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900036,"service":"ho-tich","slips":1,"state":"called","token":"L4VCSMRXHX"}');
INSERT INTO request VALUES ('request-26',1795395661082,'desk.absent','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600036,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900036,"service":"ho-tich","slips":1,"state":"absent","token":"L4VCSMRXHX"}');
INSERT INTO request VALUES ('request-27',1795395661084,'desk.next','54bb8072f72c775e036415087dfb3f2e56df2caa637fd67ebb3a4c83de6823ce','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"finished":null,"id":1,"issued_at":1795395600031,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500031,"service":"ho-tich","slips":1,"state":"called","token":"4NBCE4UX46"}');
INSERT INTO request VALUES ('request-28',1795395661086,'desk.start','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"id":1,"issued_at":1795395600031,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500031,"service":"ho-tich","slips":1,"state":"serving","token":"4NBCE4UX46"}');
INSERT INTO request VALUES ('request-29',1795395661088,'desk.park','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"id":1,"issued_at":1795395600031,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500031,"service":"ho-tich","slips":1,"state":"parked","token":"4NBCE4UX46"}');
INSERT INTO request VALUES ('request-3',1795395600012,'officer.add','87c000dea46f2e72e2cce2869a2fe50c69fe753b5735bb31272f3c5b60fe2f39','{"name":"Cán bộ tăng cường","officer":"extra","pin_set":false,"role":"officer"}');
INSERT INTO request VALUES ('request-30',1795395661090,'ticket.return','beb5d29b98920a886e7aecbaddc50ed0068d8789256ee877d778d699ab954bf7','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600036,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900036,"service":"ho-tich","slips":1,"state":"waiting","token":"L4VCSMRXHX"}');
INSERT INTO request VALUES ('request-31',1795395661092,'ticket.return','c1a2e46bf035db80a8b7a65abcda5a40a4c70766dd81d7e1099039173c1dc997','{"ahead":1,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"id":1,"issued_at":1795395600031,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500031,"service":"ho-tich","slips":1,"state":"waiting","token":"4NBCE4UX46"}');
INSERT INTO request VALUES ('request-32',1795395661094,'desk.next','52ce1c7cfb393e21cd32d46c6a313c68c0d8072400cd0e53efb35feac0998bdd','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"finished":null,"id":8,"issued_at":1795395600060,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795396500060,"service":"ho-tich","slips":1,"state":"called","token":"Y5N5D6CSKB"}');
INSERT INTO request VALUES ('request-33',1795395661096,'desk.finish','10fd911c8d98ab3b41516a365969d2ac130cf8f0a465a5edf54e90bf90c66870','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"id":8,"issued_at":1795395600060,"number":"A008","outcome":"accepted","priority_class":null,"promised_at":1795396500060,"service":"ho-tich","slips":1,"state":"done","token":"Y5N5D6CSKB"}');
INSERT INTO request VALUES ('request-34',1795395661098,'desk.next','54bb8072f72c775e036415087dfb3f2e56df2caa637fd67ebb3a4c83de6823ce','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"finished":null,"id":2,"issued_at":1795395600036,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900036,"service":"ho-tich","slips":1,"state":"called","token":"L4VCSMRXHX"}');
INSERT INTO request VALUES ('request-35',1795395661100,'desk.transfer','ca9505239e370c44c5b7ea9ded1515de733954ea604538c7dea844581d23b8ae','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600036,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900036,"service":"ho-tich","slips":1,"state":"waiting","token":"L4VCSMRXHX"}');
INSERT INTO request VALUES ('request-36',1795395661102,'desk.serve_now','fc2d61db69fe6e1841980d56ee55ce913bbb90b778fb5a35e2b61a08584fed79','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":null,"id":9,"issued_at":1795395661102,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795396561102,"service":"y-te","slips":0,"state":"serving","token":"YJST2JXDMN"}');
INSERT INTO request VALUES ('request-37',1795395661106,'desk.finish','73b2302ccd844884768ca9624d2de8f5c965b86e52a5ed0b2eacac481f480cfb','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":null,"id":9,"issued_at":1795395661102,"number":"A009","outcome":"advice","priority_class":null,"promised_at":1795396561102,"service":"y-te","slips":0,"state":"done","token":"YJST2JXDMN"}');
INSERT INTO request VALUES ('request-38',1795395661108,'desk.pause','280b2df49dd78cdf589306fac6cbe4e9ff40145f1aeb2a86bf7ed0f1178454ab','{"desk":"2","officer":"q2","state":"paused","ticket":null}');
INSERT INTO request VALUES ('request-39',1795395661110,'desk.open','60042527b0909ba5841911d5dd1e36abd485c33318f7ea88e6922493ae0ea339','{"desk":"2","officer":"q2","state":"open","ticket":null}');
INSERT INTO request VALUES ('request-4',1795395600014,'officer.set_pin','04fe137608d40026a15ab7ccb7bd7debc274f485588dd50836463f2709069683','{"officer":"q2","pin_set":true}');
INSERT INTO request VALUES ('request-40',1795395661112,'desk.close','60042527b0909ba5841911d5dd1e36abd485c33318f7ea88e6922493ae0ea339','{"desk":"2","officer":null,"state":"closed","ticket":null}');
INSERT INTO request VALUES ('request-41',1795395661115,'help.call','940843ca027759a35dfbeff89be0260fb026a9edb84add8c20f8446df8c34cf7','{"called":true,"terminal":"kiosk:k1"}');
INSERT INTO request VALUES ('request-42',1795395661142,'alert.acknowledge','e91d20ca8a08a6d574404d71d370e55686df90cd6b4b1c78faaac80c12747e49','{"acknowledged":true,"alert":1}');
INSERT INTO request VALUES ('request-43',1795395661144,'clock.confirm','08613a772315041c64700604687768afa0501f7916f064e273ca1f15655eb849','{"confirmed":true,"drift_ms":0}');
INSERT INTO request VALUES ('request-44',1795395661148,'audit.seal','08613a772315041c64700604687768afa0501f7916f064e273ca1f15655eb849','{"hash":"d31bb81c6d5e3c983b929f737a3328701775c71c4edbb36881e86ead047a9bb7","made_at":1795395661148,"seq":56,"signed":true}');
INSERT INTO request VALUES ('request-45',1795395661151,'centre.apply','f920f4c1021926cd14296069fb4c4d88ff783681d2e6fcf902a3a2147848a727','{"centre":"dan-hai","changed":true,"version":2}');
INSERT INTO request VALUES ('request-46',1795395661153,'day.close','08613a772315041c64700604687768afa0501f7916f064e273ca1f15655eb849','{"date":"2026-11-23","expired":6,"state":"closed","unrecorded":0}');
INSERT INTO request VALUES ('request-5',1795395600016,'desk.sign_in','0df9d8506e48791f6f12d791407efce125c918117528533839155285ed7679bb','{"desk":"2","officer":"q2","state":"open","ticket":null}');
INSERT INTO request VALUES ('request-6',1795395600019,'officer.set_pin','81fd80569385611319d5056433508305bb757c3d4169605ce55122990a9ad735','{"officer":"q5","pin_set":true}');
INSERT INTO request VALUES ('request-7',1795395600021,'desk.sign_in','ea39939d1ea36631b9e780b301814835527798b06b260e5ef2f23217e7bc78fb','{"desk":"5","officer":"q5","state":"open","ticket":null}');
INSERT INTO request VALUES ('request-8',1795395600031,'ticket.issue','dce73fd076f684123411aa80c4b5cc9011b01181aa1ec1049e37bd1d5faaac40','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"id":1,"issued_at":1795395600031,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500031,"service":"ho-tich","slips":1,"state":"waiting","token":"4NBCE4UX46"}');
INSERT INTO request VALUES ('request-9',1795395600036,'ticket.issue','dce73fd076f684123411aa80c4b5cc9011b01181aa1ec1049e37bd1d5faaac40','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600036,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795396500036,"service":"ho-tich","slips":1,"state":"waiting","token":"L4VCSMRXHX"}');
INSERT INTO request VALUES ('ticket.cancel:1795567922478:19',1795567922479,'ticket.cancel','f3949d6339ecf0289a41be2768035f0da3ad6d66f30134f195a972b33665c589','{"ahead":0,"calls":0,"desk":null,"end_reason":"asked","estimate":{"from":1795569300000,"to":1795570200000},"id":30,"issued_at":1795567742429,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795568642429,"service":"ho-tich","slips":1,"state":"cancelled","token":"ALUXVLDNVL"}');
INSERT INTO request VALUES ('ticket.change_service:1795567902475:18',1795567902476,'ticket.change_service','c339f2260ef1990bfe8f7ce6492238161eed17041e251ca54d2daa00355eca60','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"id":29,"issued_at":1795567722424,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795568622424,"service":"y-te","slips":1,"state":"waiting","token":"4RCH7PUDKP"}');
INSERT INTO request VALUES ('ticket.issue:1795482081184:1',1795482081187,'ticket.issue','b7a6071257f534c75a3340b330f7c53d7055898209d76ecf90784473cbe92846','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482060000,"to":1795482300000},"id":10,"issued_at":1795482081187,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795482981187,"service":"chung-thuc","slips":1,"state":"waiting","token":"QY86GJ2PNS"}');
INSERT INTO request VALUES ('ticket.issue:1795482101189:2',1795482101193,'ticket.issue','8e6798c7cd5996939d5f4f22a06720a29952cf0e7988eb2b278d60735b0b6f5f','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482060000,"to":1795482300000},"id":11,"issued_at":1795482101193,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795483001193,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"APTB8NL2X8"}');
INSERT INTO request VALUES ('ticket.issue:1795482121195:3',1795482121199,'ticket.issue','ea8dd63125cbc3ab81e0c0b76d47c90de805f00fc58608900a0dbe989a3cfa69','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482120000,"to":1795483500000},"id":12,"issued_at":1795482121199,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795483021199,"service":"chinh-sach","slips":1,"state":"waiting","token":"HU4Y43PN4F"}');
INSERT INTO request VALUES ('ticket.issue:1795482141201:4',1795482141205,'ticket.issue','b7a6071257f534c75a3340b330f7c53d7055898209d76ecf90784473cbe92846','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482120000,"to":1795483200000},"id":13,"issued_at":1795482141205,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795483041205,"service":"chung-thuc","slips":1,"state":"waiting","token":"4Y4KJUC9EL"}');
INSERT INTO request VALUES ('ticket.issue:1795482161207:5',1795482161210,'ticket.issue','8e6798c7cd5996939d5f4f22a06720a29952cf0e7988eb2b278d60735b0b6f5f','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482300000,"to":1795483800000},"id":14,"issued_at":1795482161210,"number":"L002","outcome":null,"priority_class":null,"promised_at":1795483061210,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"RYYXAEAJC6"}');
INSERT INTO request VALUES ('ticket.issue:1795482181212:6',1795482181215,'ticket.issue','ea8dd63125cbc3ab81e0c0b76d47c90de805f00fc58608900a0dbe989a3cfa69','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482300000,"to":1795483500000},"id":15,"issued_at":1795482181215,"number":"U002","outcome":null,"priority_class":null,"promised_at":1795483081215,"service":"chinh-sach","slips":1,"state":"waiting","token":"VK3STYVWYY"}');
INSERT INTO request VALUES ('ticket.issue:1795482201217:7',1795482201219,'ticket.issue','17fcc9326f91e2f8ea0be6c7a27692f664929f8369885e164895f3094a773d8a','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482180000,"to":1795482900000},"id":16,"issued_at":1795482201219,"number":"H003","outcome":null,"priority_class":"priority","promised_at":1795482501219,"service":"chung-thuc","slips":1,"state":"waiting","token":"FMZBAK2RJP"}');
INSERT INTO request VALUES ('ticket.issue:1795482221221:8',1795482221223,'ticket.issue','15c843efb92ce5981d539e64bf79c22887375f42e4fb98ccf0c6d23b211cfdb6','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482180000,"to":1795482300000},"id":17,"issued_at":1795482221223,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795482521223,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"EXV4F8KCLR"}');
INSERT INTO request VALUES ('ticket.issue:1795482241225:9',1795482241227,'ticket.issue','5e0950dc2a5dc886a66c6fbb75d6e00e8b953d7fe21296782d3b419eb10fb95b','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482240000,"to":1795483500000},"id":18,"issued_at":1795482241227,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795482541227,"service":"chinh-sach","slips":1,"state":"waiting","token":"H9S6KZ37HK"}');
INSERT INTO request VALUES ('ticket.issue:1795482261229:10',1795482261232,'ticket.issue','b7a6071257f534c75a3340b330f7c53d7055898209d76ecf90784473cbe92846','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482600000,"to":1795484400000},"id":19,"issued_at":1795482261232,"number":"H004","outcome":null,"priority_class":null,"promised_at":1795483161232,"service":"chung-thuc","slips":1,"state":"waiting","token":"E7TCNCAW9Q"}');
INSERT INTO request VALUES ('ticket.issue:1795482281234:11',1795482281237,'ticket.issue','8e6798c7cd5996939d5f4f22a06720a29952cf0e7988eb2b278d60735b0b6f5f','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795484100000,"to":1795485900000},"id":20,"issued_at":1795482281237,"number":"L004","outcome":null,"priority_class":null,"promised_at":1795483181237,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"WRSDJ3AFAU"}');
INSERT INTO request VALUES ('ticket.issue:1795482301239:12',1795482301242,'ticket.issue','ea8dd63125cbc3ab81e0c0b76d47c90de805f00fc58608900a0dbe989a3cfa69','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795483500000,"to":1795485600000},"id":21,"issued_at":1795482301242,"number":"U004","outcome":null,"priority_class":null,"promised_at":1795483201242,"service":"chinh-sach","slips":1,"state":"waiting","token":"G5K4DLCRSX"}');
INSERT INTO request VALUES ('ticket.issue:1795567582385:2',1795567582388,'ticket.issue','1a5980963089cc58b1b474a1f2398a4747540e14860adbe372339b7eca3c3e22','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567560000,"to":1795567800000},"id":22,"issued_at":1795567582388,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795568482388,"service":"ho-tich","slips":1,"state":"waiting","token":"BDKRBE69ZS"}');
INSERT INTO request VALUES ('ticket.issue:1795567602390:3',1795567602394,'ticket.issue','1a5980963089cc58b1b474a1f2398a4747540e14860adbe372339b7eca3c3e22','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567560000,"to":1795568400000},"id":23,"issued_at":1795567602394,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795568502394,"service":"ho-tich","slips":1,"state":"waiting","token":"HJMXRRTF6R"}');
INSERT INTO request VALUES ('ticket.issue:1795567622396:4',1795567622399,'ticket.issue','1a5980963089cc58b1b474a1f2398a4747540e14860adbe372339b7eca3c3e22','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"id":24,"issued_at":1795567622399,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795568522399,"service":"ho-tich","slips":1,"state":"waiting","token":"PCQKMP7BRU"}');
INSERT INTO request VALUES ('ticket.issue:1795567642401:5',1795567642404,'ticket.issue','1a5980963089cc58b1b474a1f2398a4747540e14860adbe372339b7eca3c3e22','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"id":25,"issued_at":1795567642404,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795568542404,"service":"ho-tich","slips":1,"state":"waiting","token":"CKZNQ4ARLK"}');
INSERT INTO request VALUES ('ticket.issue:1795567662406:6',1795567662409,'ticket.issue','1a5980963089cc58b1b474a1f2398a4747540e14860adbe372339b7eca3c3e22','{"ahead":4,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568100000,"to":1795569300000},"id":26,"issued_at":1795567662409,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795568562409,"service":"ho-tich","slips":1,"state":"waiting","token":"LG9KFHCHRR"}');
INSERT INTO request VALUES ('ticket.issue:1795567682411:7',1795567682414,'ticket.issue','b30ebdc20c35955279bfece05bcde22de48cf92a320251c2a3aeea8f597e538a','{"ahead":5,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568400000,"to":1795569000000},"id":27,"issued_at":1795567682414,"number":"A006","outcome":null,"priority_class":null,"promised_at":1795568582414,"service":"ho-tich","slips":1,"state":"waiting","token":"ERKMGAPY5U"}');
INSERT INTO request VALUES ('ticket.issue:1795567702416:8',1795567702419,'ticket.issue','1a5980963089cc58b1b474a1f2398a4747540e14860adbe372339b7eca3c3e22','{"ahead":6,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"id":28,"issued_at":1795567702419,"number":"A007","outcome":null,"priority_class":null,"promised_at":1795568602419,"service":"ho-tich","slips":1,"state":"waiting","token":"8DEJ8V88SH"}');
INSERT INTO request VALUES ('ticket.issue:1795567722421:9',1795567722424,'ticket.issue','1a5980963089cc58b1b474a1f2398a4747540e14860adbe372339b7eca3c3e22','{"ahead":7,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"id":29,"issued_at":1795567722424,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795568622424,"service":"ho-tich","slips":1,"state":"waiting","token":"4RCH7PUDKP"}');
INSERT INTO request VALUES ('ticket.issue:1795567742426:10',1795567742429,'ticket.issue','1a5980963089cc58b1b474a1f2398a4747540e14860adbe372339b7eca3c3e22','{"ahead":8,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569300000,"to":1795570200000},"id":30,"issued_at":1795567742429,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795568642429,"service":"ho-tich","slips":1,"state":"waiting","token":"ALUXVLDNVL"}');
INSERT INTO request VALUES ('ticket.issue:1795567762431:11',1795567762434,'ticket.issue','b7a6071257f534c75a3340b330f7c53d7055898209d76ecf90784473cbe92846','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567740000,"to":1795568400000},"id":31,"issued_at":1795567762434,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795568662434,"service":"chung-thuc","slips":1,"state":"waiting","token":"9DFFTM5R5S"}');
INSERT INTO request VALUES ('ticket.issue:1795567782436:12',1795567782440,'ticket.issue','b7a6071257f534c75a3340b330f7c53d7055898209d76ecf90784473cbe92846','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567740000,"to":1795568700000},"id":32,"issued_at":1795567782440,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795568682440,"service":"chung-thuc","slips":1,"state":"waiting","token":"B2XYULD3QC"}');
INSERT INTO request VALUES ('ticket.issue:1795567802442:13',1795567802445,'ticket.issue','8e6798c7cd5996939d5f4f22a06720a29952cf0e7988eb2b278d60735b0b6f5f','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567800000,"to":1795568100000},"id":33,"issued_at":1795567802445,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795568702445,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"55SHCWAAH9"}');
INSERT INTO request VALUES ('ticket.issue:1795567822447:14',1795567822451,'ticket.issue','a7b1ff2bd551528a92dd14b5fe896ca324d30fb767d71aa63e79ea459756cfa5','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567800000,"to":1795569000000},"id":34,"issued_at":1795567822451,"number":"R001","outcome":null,"priority_class":null,"promised_at":1795568722451,"service":"xay-dung","slips":1,"state":"waiting","token":"B4ZF8AE8E2"}');
INSERT INTO request VALUES ('ticket.issue:1795567842453:15',1795567842457,'ticket.issue','8e2fb988a4ad6252c74b61be2e33318eaded04aedff2ad15425f0810b8ec869c','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567800000,"to":1795569000000},"id":35,"issued_at":1795567842457,"number":"C001","outcome":null,"priority_class":null,"promised_at":1795568742457,"service":"viec-khac","slips":1,"state":"waiting","token":"BDMVHEMJE8"}');
INSERT INTO request VALUES ('ticket.issue:1795567862459:16',1795567862462,'ticket.issue','d1cf167182a5687cf5a51bf54e9783849cb2ca01711546b1ef39869f5231f362','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567860000,"to":1795568400000},"id":36,"issued_at":1795567862462,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795568162462,"service":"ho-tich","slips":1,"state":"waiting","token":"APJ54L53LQ"}');
INSERT INTO request VALUES ('ticket.issue:1795570544606:54',1795570544609,'ticket.issue','c1e41c2d9496bc323052421fc99753ecad2ff21f34976d4f935266e1b33c00df','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795571400000,"to":1795572300000},"id":38,"issued_at":1795570544609,"number":"A011","outcome":null,"priority_class":null,"promised_at":1795571444609,"service":"kinh-te","slips":1,"state":"waiting","token":"RKRVB6HCT3"}');
INSERT INTO request VALUES ('ticket.issue:1795570564611:55',1795570564614,'ticket.issue','e0ad7bf5113435db5b6ef6b92f1a457f6431f2805747c43f9add83e207678367','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795570560000,"to":1795571400000},"id":39,"issued_at":1795570564614,"number":"C003","outcome":null,"priority_class":null,"promised_at":1795571464614,"service":"thi-dua","slips":1,"state":"waiting","token":"5HFJC8SWYN"}');
INSERT INTO request VALUES ('ticket.prioritise:1795567882472:17',1795567882473,'ticket.prioritise','85dade1eee9e75d8f24bfaff975b5d0da3c96c09089b301904eac146d529d7ba','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"id":28,"issued_at":1795567702419,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568002419,"service":"ho-tich","slips":1,"state":"waiting","token":"8DEJ8V88SH"}');
INSERT INTO request VALUES ('ticket.reprint:1795567942481:20',1795567942482,'ticket.reprint','8fd53248a88894b0f9328c7ce9d6f278576953c9df93f471e669ba30dfd90229','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567560000,"to":1795567800000},"id":22,"issued_at":1795567582388,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795568482388,"service":"ho-tich","slips":2,"state":"waiting","token":"BDKRBE69ZS"}');
INSERT INTO request VALUES ('ticket.return:1795568163506:28',1795568163507,'ticket.return','b584f350b21322648a8f31508c4276147461a63fd6605a01a8f6c77eed28aa53','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"id":28,"issued_at":1795567702419,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568002419,"service":"ho-tich","slips":1,"state":"waiting","token":"8DEJ8V88SH"}');
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
CREATE UNIQUE INDEX one_open_leg ON leg (ticket) WHERE ended_at IS NULL;
CREATE INDEX leg_of_desk ON leg (desk, ended_at) WHERE desk IS NOT NULL AND ended_at IS NOT NULL;
CREATE INDEX leg_done ON leg (service, ended_at)
    WHERE started_at IS NOT NULL AND ended_at IS NOT NULL;
CREATE UNIQUE INDEX one_open_call_per_ticket ON call (ticket) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX one_open_call_per_desk ON call (desk) WHERE ended_at IS NULL;
CREATE INDEX call_recent ON call (day, last_at);
CREATE INDEX event_of_ticket ON event (ticket) WHERE ticket IS NOT NULL;
CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event BEGIN
    SELECT RAISE (ABORT, 'events are never changed');
END;
CREATE TRIGGER event_is_not_deleted BEFORE DELETE ON event BEGIN
    SELECT RAISE (ABORT, 'events are never deleted');
END;
PRAGMA user_version = 2;
COMMIT;
