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
CREATE TABLE series_day (
    day    INTEGER NOT NULL REFERENCES business_day (id),
    series TEXT NOT NULL REFERENCES series (code),
    serial INTEGER NOT NULL,
    PRIMARY KEY (day, series)
) STRICT, WITHOUT ROWID;
CREATE TABLE service_day (
    day     INTEGER NOT NULL REFERENCES business_day (id),
    service TEXT NOT NULL REFERENCES service (code),
    issued  INTEGER NOT NULL,
    PRIMARY KEY (day, service)
) STRICT, WITHOUT ROWID;
CREATE TABLE ticket (
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
    token            TEXT NOT NULL UNIQUE,
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
    UNIQUE (day, number),
    UNIQUE (day, series, serial),
    CHECK ((desk IS NOT NULL) = (state IN ('called', 'serving'))),
    CHECK ((ended_at IS NOT NULL) = (state IN ('done', 'cancelled', 'expired'))),
    CHECK ((outcome IS NOT NULL) = (state = 'done')),
    CHECK ((end_reason IS NOT NULL) = (state IN ('cancelled', 'expired')))
) STRICT;
CREATE TABLE leg (
    id           INTEGER PRIMARY KEY,
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
    UNIQUE (ticket, position)
) STRICT;
CREATE TABLE call (
    id       INTEGER PRIMARY KEY,
    day      INTEGER NOT NULL REFERENCES business_day (id),
    ticket   INTEGER NOT NULL REFERENCES ticket (id),
    leg      INTEGER NOT NULL REFERENCES leg (id),
    desk     TEXT NOT NULL REFERENCES desk (code),
    officer  TEXT,
    at       INTEGER NOT NULL,
    last_at  INTEGER NOT NULL,
    times    INTEGER NOT NULL DEFAULT 1,
    reason   TEXT NOT NULL,
    ended_at INTEGER,
    end_kind TEXT
) STRICT;
CREATE TABLE duty (
    id         INTEGER PRIMARY KEY,
    officer    TEXT NOT NULL REFERENCES officer (code),
    desk       TEXT NOT NULL REFERENCES desk (code),
    started_at INTEGER NOT NULL,
    ended_at   INTEGER,
    end_reason TEXT
) STRICT;
CREATE TABLE event (
    seq         INTEGER PRIMARY KEY AUTOINCREMENT,
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
CREATE TABLE event_hash (
    seq  INTEGER PRIMARY KEY REFERENCES event (seq),
    hash TEXT NOT NULL
) STRICT;
CREATE TABLE seal (
    id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, hash TEXT NOT NULL, made_at INTEGER NOT NULL,
    day INTEGER, why TEXT NOT NULL
) STRICT;
CREATE TABLE request (
    id      TEXT PRIMARY KEY,
    at      INTEGER NOT NULL,
    action  TEXT NOT NULL,
    digest  TEXT NOT NULL,
    result  TEXT NOT NULL
) STRICT;
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
INSERT INTO _sqlite_migrations VALUES (1,'motcua','0001_first','2026-11-23 00:00');
INSERT INTO meta VALUES ('clock','{"anchor":1795399200000,"rate":1.0,"start":1795395600000}');
INSERT INTO meta VALUES ('clock_reference','{"boot":"00000000-0000-4000-8000-000000000000","offset":1795399199999}');
INSERT INTO meta VALUES ('node','38b7cdda');
INSERT INTO centre VALUES (1,'dan-hai',2,1795395661138,'{"agency":[{"code":"vpdk-dat-dai","name":{"en":"Land Registration Office, branch","vi":"Chi nhánh Văn phòng Đăng ký đất đai"}},{"code":"ubnd-xa","name":{"en":"Commune People''s Committee","vi":"UBND xã"}},{"code":"van-hoa-xa-hoi","name":{"en":"Culture and Social Affairs Division","vi":"Phòng Văn hóa – Xã hội"}},{"code":"kinh-te","name":{"en":"Economic Division","vi":"Phòng Kinh tế"}},{"code":"tu-phap","name":{"en":"Commune Justice","vi":"Tư pháp xã"}}],"centre":{"authority":{"en":"People''s Committee of Đan Hải Commune","vi":"UBND xã Đan Hải"},"code":"dan-hai","hotline":"1900 0000","hours":{"fri":[[450,690],[810,1050]],"mon":[[450,690],[810,1050]],"sat":[],"sun":[],"thu":[[450,690],[810,1050]],"tue":[[450,690],[810,1050]],"wed":[[450,690],[810,1050]]},"languages":["vi","en"],"name":{"en":"Đan Hải Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã Đan Hải"},"notice":{"en":"Please have your papers ready. Thank you.","vi":"Mời chuẩn bị sẵn giấy tờ khi đến lượt. Xin cảm ơn."},"rules":{"absent_min_calls":2,"absent_min_s":60,"appointment_early_min":10,"appointment_late_min":10,"desk_idle_alert_min":5,"early_issue_min":30,"help_penalty_min":10,"last_issue_min":0,"priority_target_min":5,"return_grace_min":15,"return_penalty_min":5,"wait_alert_min":30,"walk_in_target_min":15},"simulation":false,"timezone":"Asia/Ho_Chi_Minh","unit":"ttpvhcc"},"closure":[{"date":"2027-01-01","reason":{"en":"New Year''s Day","vi":"Nghỉ Tết Dương lịch"},"services":null},{"date":"2027-02-04","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-05","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-08","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-09","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-02-10","reason":{"en":"Lunar New Year","vi":"Nghỉ Tết Nguyên đán"},"services":null},{"date":"2027-04-16","reason":{"en":"Hung Kings'' Commemoration Day","vi":"Nghỉ Giỗ Tổ Hùng Vương"},"services":null},{"date":"2027-04-30","reason":{"en":"Reunification Day","vi":"Nghỉ Ngày Chiến thắng"},"services":null},{"date":"2027-05-03","reason":{"en":"International Labour Day (in lieu)","vi":"Nghỉ bù Ngày Quốc tế lao động"},"services":null},{"date":"2027-09-02","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null},{"date":"2027-09-03","reason":{"en":"National Day","vi":"Nghỉ Quốc khánh"},"services":null}],"counter":[{"agency":"vpdk-dat-dai","code":"1","name":{"en":"Land registration","vi":"Đăng ký đất đai"},"zone":"sanh"},{"agency":"ubnd-xa","code":"2","name":{"en":"Awards, inspection, guidance","vi":"Thi đua khen thưởng – Thanh tra – Hướng dẫn"},"zone":"sanh"},{"agency":"van-hoa-xa-hoi","code":"3","name":{"en":"Culture, social policy, labour","vi":"Văn hóa – Chính sách – Lao động"},"zone":"sanh"},{"agency":"kinh-te","code":"4","name":{"en":"Land, building, agriculture","vi":"Đất đai – Xây dựng – Nông nghiệp"},"zone":"sanh"},{"agency":"ubnd-xa","code":"5","name":{"en":"Civil status, business, education, health","vi":"Hộ tịch – Kinh tế – Giáo dục – Y tế"},"zone":"sanh"},{"agency":"tu-phap","code":"6","name":{"en":"Certification","vi":"Chứng thực"},"zone":"sanh"}],"desk":[{"code":"1","counter":"1","priority_only":false},{"code":"2","counter":"2","priority_only":false},{"code":"3","counter":"3","priority_only":false},{"code":"4","counter":"4","priority_only":false},{"code":"5","counter":"5","priority_only":false},{"code":"6","counter":"6","priority_only":false}],"desk_service":[{"desk":"1","rank":0,"service":"dang-ky-dat-dai"},{"desk":"2","rank":0,"service":"thi-dua"},{"desk":"2","rank":0,"service":"thanh-tra"},{"desk":"2","rank":0,"service":"viec-khac"},{"desk":"3","rank":0,"service":"chinh-sach"},{"desk":"3","rank":0,"service":"lao-dong"},{"desk":"3","rank":0,"service":"van-hoa"},{"desk":"3","rank":1,"service":"viec-khac"},{"desk":"4","rank":0,"service":"dat-dai"},{"desk":"4","rank":0,"service":"xay-dung"},{"desk":"4","rank":0,"service":"nong-nghiep"},{"desk":"4","rank":1,"service":"viec-khac"},{"desk":"5","rank":0,"service":"ho-tich"},{"desk":"5","rank":0,"service":"kinh-te"},{"desk":"5","rank":0,"service":"giao-duc"},{"desk":"5","rank":0,"service":"y-te"},{"desk":"5","rank":1,"service":"chung-thuc"},{"desk":"6","rank":0,"service":"chung-thuc"},{"desk":"6","rank":1,"service":"ho-tich"}],"display":[{"code":"hall","zone":"sanh"}],"kiosk":[{"code":"k1","languages":["vi","en"],"printer":"p1","role":"all","zone":"sanh"}],"officer":[{"code":"q1","home_agency":"vpdk-dat-dai","name":"Cán bộ quầy 1","role":"officer","services":null,"staff_type":"seconded","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q2","home_agency":"ubnd-xa","name":"Cán bộ quầy 2","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q3","home_agency":"van-hoa-xa-hoi","name":"Cán bộ quầy 3","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q4","home_agency":"kinh-te","name":"Cán bộ quầy 4","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q5","home_agency":"ubnd-xa","name":"Cán bộ quầy 5","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"q6","home_agency":"tu-phap","name":"Cán bộ quầy 6","role":"officer","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"hd1","home_agency":"ubnd-xa","name":"Người hướng dẫn","role":"guide","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null},{"code":"gs1","home_agency":"ubnd-xa","name":"Người giám sát","role":"supervisor","services":null,"staff_type":"own","unit":"ttpvhcc","valid_from":null,"valid_to":null}],"printer":[{"code":"p1","fence":"process_id","url":"tcp://127.0.0.1:9100","width_dots":576,"zone":"sanh"}],"priority_class":[{"code":"priority","name":{"en":"Priority","vi":"Diện ưu tiên"},"target_min":5,"who":{"en":"Aged 60 or over, pregnant, or with a disability","vi":"Người từ đủ 60 tuổi trở lên, phụ nữ mang thai, người khuyết tật"}}],"series":[{"code":"a","prefix":"A","width":3},{"code":"h","prefix":"H","width":3},{"code":"r","prefix":"R","width":3},{"code":"l","prefix":"L","width":3},{"code":"u","prefix":"U","width":3},{"code":"c","prefix":"C","width":3}],"service":[{"agency":"ubnd-xa","at_kiosk":true,"code":"ho-tich","default_outcome":null,"guidance":false,"hint":{"en":"birth, marriage, death","vi":"khai sinh, kết hôn, khai tử"},"hours":null,"name":{"en":"Civil status","vi":"Hộ tịch"},"prior_min":12,"quota":null,"series":"a","target_min":15,"unit":"ttpvhcc","words":["trích lục","giám hộ","nhận cha mẹ con","xác nhận tình trạng hôn nhân","nuôi con nuôi"],"zone":"sanh"},{"agency":"tu-phap","at_kiosk":true,"code":"chung-thuc","default_outcome":"result_returned","guidance":false,"hint":{"en":"certified copies, signatures","vi":"sao y, chữ ký (hay gọi là công chứng)"},"hours":null,"name":{"en":"Certification","vi":"Chứng thực"},"prior_min":7,"quota":null,"series":"h","target_min":15,"unit":"ttpvhcc","words":["bản sao","photo","hợp đồng","di chúc","ủy quyền","phân chia di sản"],"zone":"sanh"},{"agency":"vpdk-dat-dai","at_kiosk":true,"code":"dang-ky-dat-dai","default_outcome":null,"guidance":false,"hint":{"en":"land certificate, sale, inheritance","vi":"sổ đỏ, mua bán, thừa kế đất"},"hours":null,"name":{"en":"Land registration","vi":"Đăng ký đất đai"},"prior_min":15,"quota":null,"series":"l","target_min":15,"unit":"ttpvhcc","words":["sang tên","tặng cho","tách thửa","hợp thửa","thế chấp","cấp đổi","biến động"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"dat-dai","default_outcome":null,"guidance":false,"hint":{"en":"first certificate, allocation, disputes","vi":"sổ đỏ lần đầu, giao đất, tranh chấp"},"hours":null,"name":{"en":"Land","vi":"Đất đai"},"prior_min":15,"quota":null,"series":"r","target_min":15,"unit":"ttpvhcc","words":["chuyển mục đích","thuê đất","hòa giải","đính chính","quy hoạch"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"chinh-sach","default_outcome":null,"guidance":false,"hint":{"en":"allowances, merit, social aid","vi":"trợ cấp, người có công, bảo trợ"},"hours":null,"name":{"en":"Social policy","vi":"Chính sách – xã hội"},"prior_min":12,"quota":null,"series":"u","target_min":15,"unit":"ttpvhcc","words":["hưu trí xã hội","khuyết tật","mai táng","liệt sĩ","thương binh"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"xay-dung","default_outcome":null,"guidance":false,"hint":{"en":"building permits, repairs","vi":"giấy phép xây dựng, sửa nhà"},"hours":null,"name":{"en":"Building","vi":"Xây dựng"},"prior_min":15,"quota":null,"series":"r","target_min":15,"unit":"ttpvhcc","words":["nhà ở riêng lẻ","gia hạn giấy phép","điều chỉnh giấy phép"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"kinh-te","default_outcome":null,"guidance":false,"hint":{"en":"household businesses","vi":"hộ kinh doanh"},"hours":null,"name":{"en":"Business","vi":"Kinh tế"},"prior_min":12,"quota":null,"series":"a","target_min":15,"unit":"ttpvhcc","words":["đăng ký kinh doanh","mở quán","hợp tác xã"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"lao-dong","default_outcome":null,"guidance":false,"hint":{"en":"employment, poor households","vi":"việc làm, hộ nghèo"},"hours":null,"name":{"en":"Labour and social affairs","vi":"Lao động – thương binh và xã hội"},"prior_min":12,"quota":null,"series":"u","target_min":15,"unit":"ttpvhcc","words":["giảm nghèo","hộ cận nghèo","trẻ em"],"zone":"sanh"},{"agency":"kinh-te","at_kiosk":true,"code":"nong-nghiep","default_outcome":null,"guidance":false,"hint":{"en":"crops, livestock, environment","vi":"trồng trọt, chăn nuôi, môi trường"},"hours":null,"name":{"en":"Agriculture and environment","vi":"Nông nghiệp – môi trường"},"prior_min":12,"quota":null,"series":"r","target_min":15,"unit":"ttpvhcc","words":["thủy sản","thiên tai","thủy lợi"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"giao-duc","default_outcome":null,"guidance":false,"hint":{"en":"kindergarten, help for pupils","vi":"mầm non, hỗ trợ học sinh"},"hours":null,"name":{"en":"Education","vi":"Giáo dục"},"prior_min":10,"quota":null,"series":"a","target_min":15,"unit":"ttpvhcc","words":["ăn trưa","trường học","học phí"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"y-te","default_outcome":null,"guidance":false,"hint":{},"hours":null,"name":{"en":"Health","vi":"Y tế"},"prior_min":10,"quota":null,"series":"a","target_min":15,"unit":"ttpvhcc","words":["sức khỏe","an toàn thực phẩm"],"zone":"sanh"},{"agency":"van-hoa-xa-hoi","at_kiosk":true,"code":"van-hoa","default_outcome":null,"guidance":false,"hint":{"en":"festivals, libraries, game rooms","vi":"lễ hội, thư viện, trò chơi điện tử"},"hours":null,"name":{"en":"Culture","vi":"Văn hóa"},"prior_min":10,"quota":null,"series":"u","target_min":15,"unit":"ttpvhcc","words":["thể thao","karaoke","gia đình văn hóa"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thi-dua","default_outcome":null,"guidance":false,"hint":{"en":"certificates of merit, titles","vi":"giấy khen, danh hiệu"},"hours":null,"name":{"en":"Awards","vi":"Thi đua, khen thưởng"},"prior_min":10,"quota":null,"series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"thanh-tra","default_outcome":null,"guidance":false,"hint":{"en":"complaints, denunciations","vi":"khiếu nại, tố cáo"},"hours":null,"name":{"en":"Inspection","vi":"Thanh tra"},"prior_min":20,"quota":null,"series":"c","target_min":15,"unit":"ttpvhcc","words":["tiếp công dân","phản ánh","kiến nghị"],"zone":"sanh"},{"agency":"ubnd-xa","at_kiosk":true,"code":"viec-khac","default_outcome":null,"guidance":true,"hint":{},"hours":null,"name":{"en":"Something else, or not sure","vi":"Việc khác, hoặc tôi chưa rõ"},"prior_min":5,"quota":null,"series":"c","target_min":15,"unit":"ttpvhcc","words":[],"zone":"sanh"}],"sign":[{"address":1,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s1","desk":"1","protocol":"stx","width":4},{"address":2,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s2","desk":"2","protocol":"stx","width":4},{"address":3,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s3","desk":"3","protocol":"stx","width":4},{"address":4,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s4","desk":"4","protocol":"stx","width":4},{"address":5,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s5","desk":"5","protocol":"stx","width":4},{"address":6,"bus":"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A10QUAY1-if00-port0","code":"s6","desk":"6","protocol":"stx","width":4}],"speaker":[{"code":"loa","device":"default","zone":"sanh"}],"unit":[{"code":"ttpvhcc","name":{"en":"Commune Public Service Centre","vi":"Trung tâm Phục vụ hành chính công xã"}}],"zone":[{"code":"sanh","name":{"en":"Hall","vi":"Sảnh"}}]}');
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
INSERT INTO officer VALUES ('extra','Cán bộ tăng cường','ttpvhcc',NULL,'own','officer',NULL,NULL,'k2bSSbGeRrm/aoZuV+3NSqKI6vi+ToCMriG4bogL0kSTWZ2Sm/BxfEZnrL5cf7yi1y+m3TSJJDaO04ls4J1lKGmPGI2gqJ3vA9gweCjelBA=',0,NULL,'added',NULL);
INSERT INTO officer VALUES ('gs1','Người giám sát','ttpvhcc','ubnd-xa','own','supervisor',NULL,NULL,NULL,0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('hd1','Người hướng dẫn','ttpvhcc','ubnd-xa','own','guide',NULL,NULL,NULL,0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q1','Cán bộ quầy 1','ttpvhcc','vpdk-dat-dai','seconded','officer',NULL,NULL,'AbDggFtge+98HPDtyfq0hahOTQpYKwqkxhfbpPJ7Znp/6a0sWeHKTpZjBXBdNFbCEiMRapOdY1TZx+H5JR1O0ctZboVuRXW/mV6oKOyUl7s=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q2','Cán bộ quầy 2','ttpvhcc','ubnd-xa','own','officer',NULL,NULL,'JXi0pBF4CZJqXfvSda2wj9GIN6I8hoyJ4B7I+Te1yiKGQNYxMtUwQjH1vXxa65kGbswp/udTDGRA9pdS3mrzheEF13qbDWTpIazC2iTj1L4=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q3','Cán bộ quầy 3','ttpvhcc','van-hoa-xa-hoi','own','officer',NULL,NULL,'ErND92r82fdhoXfMPLF7jgPA6gLck5oe7T5iqTv25GccvZ8VaaKEgNS5G/GxasG2tDFmuy5K3MapOHkHDSjd/sKeNSxS4j0f65koMm4XPew=',1,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q4','Cán bộ quầy 4','ttpvhcc','kinh-te','own','officer',NULL,NULL,'Ejb5T9ob9UiW3LRyNC7y9hanfjmjy4GEZ1yfS5tKGxiTBoa0wgHyLjcYqVJefh+tnjJtSkrt+/JBtOt0GElJfZ7u9tyxhZ/I08gHoVptw28=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q5','Cán bộ quầy 5','ttpvhcc','ubnd-xa','own','officer',NULL,NULL,'UnOintj4aI8aiDtKaSs+70nnjjLq9EUaXp+OOdc6L6/JZRIaEUoM6G+RGHW5dhT25zjM/UuUZzz4MZEmv33DJXECuUcyOCc6YLlqeu7wTgw=',0,NULL,'centre',NULL);
INSERT INTO officer VALUES ('q6','Cán bộ quầy 6','ttpvhcc','tu-phap','own','officer',NULL,NULL,'G5DpIrljX66flaMj394WkhEYoT+vJHSnZkF3UdGVPKu8MSZva1eAhqdyBKOs4Sz3mmXPxGDhP3HmXt8aWFTW7+ovbU2zAbjny4Wnv+lDzI8=',0,NULL,'centre',NULL);
INSERT INTO officer_service VALUES ('q2','viec-khac');
INSERT INTO desk VALUES ('1','1',0,0,'open',1795567542331,NULL,NULL);
INSERT INTO desk VALUES ('2','2',0,1,'open',1795567542339,NULL,NULL);
INSERT INTO desk VALUES ('3','3',0,2,'closed',1795483542308,NULL,NULL);
INSERT INTO desk VALUES ('4','4',0,3,'paused',1795568644526,'other',NULL);
INSERT INTO desk VALUES ('5','5',0,4,'open',1795567542349,NULL,NULL);
INSERT INTO desk VALUES ('6','6',0,5,'open',1795567542354,NULL,NULL);
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
INSERT INTO business_day VALUES (1,'2026-11-23','Asia/Ho_Chi_Minh',1795395600007,1795395661140,'00000000-0000-4000-8000-000000000000',1795399199999,NULL,NULL,NULL);
INSERT INTO business_day VALUES (2,'2026-11-24','Asia/Ho_Chi_Minh',1795482061155,1795483542308,'00000000-0000-4000-8000-000000000000',1795399199999,NULL,NULL,NULL);
INSERT INTO business_day VALUES (3,'2026-11-25','Asia/Ho_Chi_Minh',1795567542331,NULL,'00000000-0000-4000-8000-000000000000',1795399199999,NULL,NULL,NULL);
INSERT INTO series_day VALUES (1,'a',9);
INSERT INTO series_day VALUES (2,'h',4);
INSERT INTO series_day VALUES (2,'l',4);
INSERT INTO series_day VALUES (2,'u',4);
INSERT INTO series_day VALUES (3,'a',11);
INSERT INTO series_day VALUES (3,'c',3);
INSERT INTO series_day VALUES (3,'h',2);
INSERT INTO series_day VALUES (3,'l',1);
INSERT INTO series_day VALUES (3,'r',1);
INSERT INTO service_day VALUES (1,'chung-thuc',1);
INSERT INTO service_day VALUES (1,'ho-tich',7);
INSERT INTO service_day VALUES (1,'y-te',1);
INSERT INTO service_day VALUES (2,'chinh-sach',4);
INSERT INTO service_day VALUES (2,'chung-thuc',4);
INSERT INTO service_day VALUES (2,'dang-ky-dat-dai',4);
INSERT INTO service_day VALUES (3,'chung-thuc',3);
INSERT INTO service_day VALUES (3,'dang-ky-dat-dai',1);
INSERT INTO service_day VALUES (3,'ho-tich',9);
INSERT INTO service_day VALUES (3,'kinh-te',1);
INSERT INTO service_day VALUES (3,'thanh-tra',1);
INSERT INTO service_day VALUES (3,'thi-dua',1);
INSERT INTO service_day VALUES (3,'viec-khac',1);
INSERT INTO service_day VALUES (3,'xay-dung',1);
INSERT INTO service_day VALUES (3,'y-te',1);
INSERT INTO ticket VALUES (1,1,'A001','a',1,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600029,1795396500029,1795396500029,1795395661140,'returned',NULL,1,1795395661074,NULL,NULL,1795395661140,NULL,'day_closed','QR2QR9UHJ8','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395600000,1795395900000,'forward-1',1,1);
INSERT INTO ticket VALUES (2,1,'A002','a',2,'ho-tich','ttpvhcc','sanh','expired','priority',1795395600032,1795395900032,1795396200032,1795395661140,'present',NULL,3,1795395600068,NULL,NULL,1795395661140,NULL,'day_closed','F84RN5SGC5','cli','kiosk:k1','vi',NULL,1,'6',NULL,NULL,NULL,1795395600000,1795396500000,'forward-1',1,1);
INSERT INTO ticket VALUES (3,1,'A003','a',3,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795395600035,1795396500035,1795396500035,1795395661140,NULL,NULL,0,NULL,NULL,NULL,1795395661140,NULL,'day_closed','2X56K9JMYC','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395600000,1795397100000,'forward-1',1,1);
INSERT INTO ticket VALUES (4,1,'A004','a',4,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600038,1795396500038,1795396500038,1795395661140,NULL,NULL,0,NULL,NULL,NULL,1795395661140,NULL,'day_closed','25EBNGH9UA','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795395600000,1795397100000,'forward-1',2,1);
INSERT INTO ticket VALUES (5,1,'A005','a',5,'ho-tich','ttpvhcc','sanh','cancelled',NULL,1795395600041,1795396500041,1795396500041,1795395600058,NULL,NULL,0,NULL,NULL,NULL,1795395600058,NULL,'asked','PBHG2WF8FD','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396200000,1795397700000,'forward-1',1,1);
INSERT INTO ticket VALUES (6,1,'A006','a',6,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600044,1795396500044,1795396500044,1795395661140,NULL,NULL,0,NULL,NULL,NULL,1795395661140,NULL,'day_closed','XK3BLP4GFE','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396200000,1795397700000,'forward-1',1,1);
INSERT INTO ticket VALUES (7,1,'A007','a',7,'ho-tich','ttpvhcc','sanh','expired',NULL,1795395600047,1795396500047,1795396500047,1795395661140,NULL,NULL,0,NULL,NULL,NULL,1795395661140,NULL,'day_closed','PF6WYKV5UR','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396800000,1795398600000,'forward-1',1,1);
INSERT INTO ticket VALUES (8,1,'A008','a',8,'ho-tich','ttpvhcc','sanh','done',NULL,1795395600050,1795396500050,1795396500050,1795395661086,NULL,NULL,1,1795395661084,NULL,NULL,1795395661086,'accepted',NULL,'PYZSL33GEJ','cli','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795396800000,1795398600000,'forward-1',1,1);
INSERT INTO ticket VALUES (9,1,'A009','a',9,'y-te','ttpvhcc','sanh','done',NULL,1795395661092,1795396561092,1795396561092,1795395661096,NULL,NULL,1,1795395661092,NULL,NULL,1795395661096,'advice',NULL,'JJZUSJZNKY','desk','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,1);
INSERT INTO ticket VALUES (10,2,'H001','h',1,'chung-thuc','ttpvhcc','sanh','done',NULL,1795482081173,1795482981173,1795482981173,1795482361260,NULL,NULL,1,1795482341256,NULL,NULL,1795482361260,'result_returned',NULL,'B9AK9SQY73','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482060000,1795482300000,'forward-1',1,2);
INSERT INTO ticket VALUES (11,2,'L001','l',1,'dang-ky-dat-dai','ttpvhcc','sanh','done',NULL,1795482101177,1795483001177,1795483001177,1795483321279,NULL,NULL,1,1795482861273,NULL,NULL,1795483321279,'refused',NULL,'NZLXXW59YP','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482060000,1795482300000,'forward-1',1,2);
INSERT INTO ticket VALUES (12,2,'U001','u',1,'chinh-sach','ttpvhcc','sanh','done',NULL,1795482121181,1795483021181,1795483021181,1795483542308,NULL,NULL,1,1795483482294,NULL,NULL,1795483542308,'unrecorded',NULL,'D72AZDPR9P','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482120000,1795483500000,'forward-1',1,2);
INSERT INTO ticket VALUES (13,2,'H002','h',2,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795482141185,1795483041185,1795483041185,1795483542308,NULL,NULL,1,1795482361260,NULL,NULL,1795483542308,NULL,'day_closed','FECEGQN9TB','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482120000,1795483200000,'forward-1',1,2);
INSERT INTO ticket VALUES (14,2,'L002','l',2,'dang-ky-dat-dai','ttpvhcc','sanh','expired',NULL,1795482161189,1795483061189,1795483061189,1795483542308,NULL,NULL,1,1795483522300,NULL,NULL,1795483542308,NULL,'day_closed','L355TX79K7','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482300000,1795483800000,'forward-1',1,2);
INSERT INTO ticket VALUES (15,2,'U002','u',2,'chinh-sach','ttpvhcc','sanh','expired',NULL,1795482181193,1795483081193,1795483081193,1795483542308,NULL,NULL,0,NULL,NULL,NULL,1795483542308,NULL,'day_closed','2T63MQH9XM','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482300000,1795483500000,'forward-1',1,2);
INSERT INTO ticket VALUES (16,2,'H003','h',3,'chung-thuc','ttpvhcc','sanh','done','priority',1795482201197,1795482501197,1795482501197,1795482341256,NULL,NULL,1,1795482321253,NULL,NULL,1795482341256,'result_returned',NULL,'2WSFU6RCJR','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482180000,1795482900000,'forward-1',1,2);
INSERT INTO ticket VALUES (17,2,'L003','l',3,'dang-ky-dat-dai','ttpvhcc','sanh','done','priority',1795482221201,1795482521201,1795482521201,1795482841270,NULL,NULL,1,1795482381264,NULL,NULL,1795482841270,'supplement',NULL,'Q4YVR6ZEWD','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482180000,1795482300000,'forward-1',1,2);
INSERT INTO ticket VALUES (18,2,'U003','u',3,'chinh-sach','ttpvhcc','sanh','expired','priority',1795482241205,1795482541205,1795482541205,1795483542308,NULL,NULL,3,1795483341282,1795483462291,NULL,1795483542308,NULL,'day_closed','UTGEMZZFBD','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482240000,1795483500000,'forward-1',1,2);
INSERT INTO ticket VALUES (19,2,'H004','h',4,'chung-thuc','ttpvhcc','sanh','expired',NULL,1795482261209,1795483161209,1795483161209,1795483542308,NULL,NULL,0,NULL,NULL,NULL,1795483542308,NULL,'day_closed','79QUT4UUVM','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795482600000,1795484400000,'forward-1',1,2);
INSERT INTO ticket VALUES (20,2,'L004','l',4,'dang-ky-dat-dai','ttpvhcc','sanh','expired',NULL,1795482281213,1795483181213,1795483181213,1795483542308,NULL,NULL,0,NULL,NULL,NULL,1795483542308,NULL,'day_closed','BGLFWTH9Y6','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795484100000,1795485900000,'forward-1',1,2);
INSERT INTO ticket VALUES (21,2,'U004','u',4,'chinh-sach','ttpvhcc','sanh','expired',NULL,1795482301217,1795483201217,1795483201217,1795483542308,NULL,NULL,0,NULL,NULL,NULL,1795483542308,NULL,'day_closed','KZGTVBSRNA','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795483500000,1795485600000,'forward-1',1,2);
INSERT INTO ticket VALUES (22,3,'A001','a',1,'ho-tich','ttpvhcc','sanh','absent',NULL,1795567582362,1795568482362,1795568482362,1795568344481,NULL,NULL,3,1795568223472,1795568344481,NULL,NULL,NULL,NULL,'SYLYWCTJB5','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795567560000,1795567800000,'forward-1',2,2);
INSERT INTO ticket VALUES (23,3,'A002','a',2,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795567602366,1795568502366,1795568502366,1795568384487,NULL,NULL,1,1795568364484,NULL,NULL,NULL,NULL,NULL,'5GZACFJH9C','kiosk','kiosk:k1','vi',NULL,1,'1',NULL,NULL,NULL,1795567560000,1795568400000,'forward-1',1,2);
INSERT INTO ticket VALUES (24,3,'A003','a',3,'chung-thuc','ttpvhcc','sanh','done',NULL,1795567622370,1795568522370,1795568522370,1795568564514,NULL,NULL,2,1795568404490,NULL,NULL,1795568564514,'result_returned',NULL,'YW9VSEJUZ3','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795567620000,1795568700000,'forward-1',1,2);
INSERT INTO ticket VALUES (25,3,'A004','a',4,'ho-tich','ttpvhcc','sanh','serving',NULL,1795567642374,1795568542374,1795568542374,1795568524508,NULL,'5',1,1795568504505,NULL,NULL,NULL,NULL,NULL,'RED8DP54RY','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795567620000,1795568700000,'forward-1',1,2);
INSERT INTO ticket VALUES (26,3,'A005','a',5,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795567662378,1795568562378,1795568562378,1795567662378,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'HDCEKAW3WJ','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568100000,1795569300000,'forward-1',1,2);
INSERT INTO ticket VALUES (27,3,'A006','a',6,'ho-tich','ttpvhcc','sanh','waiting',NULL,1795567682382,1795568582382,1795568582382,1795567682382,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'EGVRV2NCJH','kiosk','kiosk:k1','vi','deaf',1,NULL,NULL,NULL,NULL,1795568400000,1795569000000,'forward-1',1,2);
INSERT INTO ticket VALUES (28,3,'A007','a',7,'ho-tich','ttpvhcc','sanh','done','priority',1795567702386,1795568002386,1795568002386,1795568203469,'present',NULL,4,1795567962442,NULL,NULL,1795568203469,'accepted',NULL,'39FMGEUH8Y','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568700000,1795569600000,'forward-1',1,2);
INSERT INTO ticket VALUES (29,3,'A008','a',8,'y-te','ttpvhcc','sanh','waiting',NULL,1795567722390,1795568622390,1795568622390,1795567902432,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'WF6R4QRMWH','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795568700000,1795569600000,'forward-1',1,2);
INSERT INTO ticket VALUES (30,3,'A009','a',9,'ho-tich','ttpvhcc','sanh','cancelled',NULL,1795567742394,1795568642394,1795568642394,1795567922435,NULL,NULL,0,NULL,NULL,NULL,1795567922435,NULL,'asked','BWCASHVRYU','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795569300000,1795570200000,'forward-1',1,2);
INSERT INTO ticket VALUES (31,3,'H001','h',1,'chung-thuc','ttpvhcc','sanh','called',NULL,1795567762398,1795568662398,1795568662398,1795568624523,NULL,'6',3,1795568584517,NULL,NULL,NULL,NULL,NULL,'5EZ5A89Z8A','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795567740000,1795568400000,'forward-1',1,2);
INSERT INTO ticket VALUES (32,3,'H002','h',2,'chung-thuc','ttpvhcc','sanh','waiting',NULL,1795567782402,1795568682402,1795568682402,1795567782402,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'6HP3R5RQEU','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795567740000,1795568700000,'forward-1',1,2);
INSERT INTO ticket VALUES (33,3,'L001','l',1,'dang-ky-dat-dai','ttpvhcc','sanh','waiting',NULL,1795567802406,1795568702406,1795568702406,1795567802406,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'RETNEWCDZ4','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795567800000,1795568100000,'forward-1',1,2);
INSERT INTO ticket VALUES (34,3,'R001','r',1,'xay-dung','ttpvhcc','sanh','waiting',NULL,1795567822410,1795568722410,1795568722410,1795567822410,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'3ERZBGB3P6','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795567800000,1795569000000,'forward-1',1,2);
INSERT INTO ticket VALUES (35,3,'C001','c',1,'viec-khac','ttpvhcc','sanh','waiting',NULL,1795567842414,1795568742414,1795568742414,1795567842414,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'7VGSMHGDDG','kiosk','kiosk:k1','vi',NULL,1,NULL,'q2',7,1,1795567800000,1795569000000,'forward-1',1,2);
INSERT INTO ticket VALUES (36,3,'A010','a',10,'ho-tich','ttpvhcc','sanh','parked','priority',1795567862418,1795568162418,1795568162418,1795568143460,NULL,NULL,1,1795568103454,NULL,1795568143460,NULL,NULL,NULL,'TJNKVGN84Z','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795567860000,1795568400000,'forward-1',1,2);
INSERT INTO ticket VALUES (37,3,'C002','c',2,'thanh-tra','ttpvhcc','sanh','done',NULL,1795568664529,1795569564529,1795569564529,1795568684534,NULL,NULL,1,1795568664529,NULL,NULL,1795568684534,'left',NULL,'LEW35ZQBXV','desk','cli:test','vi',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,2);
INSERT INTO ticket VALUES (38,3,'A011','a',11,'kinh-te','ttpvhcc','sanh','waiting',NULL,1795570544564,1795571444564,1795571444564,1795570544564,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'6PT6NUTPXU','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795571400000,1795572300000,'forward-1',1,2);
INSERT INTO ticket VALUES (39,3,'C003','c',3,'thi-dua','ttpvhcc','sanh','waiting',NULL,1795570564568,1795571464568,1795571464568,1795570564568,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'G7EY34KKNZ','kiosk','kiosk:k1','vi',NULL,1,NULL,NULL,NULL,NULL,1795570560000,1795571400000,'forward-1',1,2);
INSERT INTO leg VALUES (1,1,1,'ho-tich',1795396500029,1795395600029,'5','q5',1795395661074,1795395661076,1795395661078,NULL);
INSERT INTO leg VALUES (2,2,1,'ho-tich',1795396500032,1795395600032,'5','q5',1795395600068,NULL,1795395661072,NULL);
INSERT INTO leg VALUES (3,3,1,'chung-thuc',1795396500035,1795395600035,NULL,NULL,NULL,NULL,1795395661140,NULL);
INSERT INTO leg VALUES (4,4,1,'ho-tich',1795396500038,1795395600038,NULL,NULL,NULL,NULL,1795395661140,NULL);
INSERT INTO leg VALUES (5,5,1,'ho-tich',1795396500041,1795395600041,NULL,NULL,NULL,NULL,1795395600058,NULL);
INSERT INTO leg VALUES (6,6,1,'ho-tich',1795396500044,1795395600044,NULL,NULL,NULL,NULL,1795395661140,NULL);
INSERT INTO leg VALUES (7,7,1,'ho-tich',1795396500047,1795395600047,NULL,NULL,NULL,NULL,1795395661140,NULL);
INSERT INTO leg VALUES (8,8,1,'ho-tich',1795396500050,1795395600050,'5','q5',1795395661084,1795395661086,1795395661086,'accepted');
INSERT INTO leg VALUES (9,2,2,'ho-tich',1795395900032,1795395661080,'5','q5',1795395661088,NULL,1795395661090,'transferred');
INSERT INTO leg VALUES (10,1,2,'ho-tich',1795396500029,1795395661082,NULL,NULL,NULL,NULL,1795395661140,NULL);
INSERT INTO leg VALUES (11,2,3,'ho-tich',1795395900032,1795395661090,NULL,NULL,NULL,NULL,1795395661140,NULL);
INSERT INTO leg VALUES (12,9,1,'y-te',1795396561092,1795395661092,'5','q5',1795395661092,1795395661092,1795395661096,'advice');
INSERT INTO leg VALUES (13,10,1,'chung-thuc',1795482981173,1795482081173,'6','q6',1795482341256,1795482361260,1795482361260,'result_returned');
INSERT INTO leg VALUES (14,11,1,'dang-ky-dat-dai',1795483001177,1795482101177,'1','q1',1795482861273,1795482881276,1795483321279,'refused');
INSERT INTO leg VALUES (15,12,1,'chinh-sach',1795483021181,1795482121181,'3','q3',1795483482294,1795483502297,1795483542308,'unrecorded');
INSERT INTO leg VALUES (16,13,1,'chung-thuc',1795483041185,1795482141185,'6','q6',1795482361260,NULL,1795483542308,NULL);
INSERT INTO leg VALUES (17,14,1,'dang-ky-dat-dai',1795483061189,1795482161189,'1','q1',1795483522300,NULL,1795483542308,NULL);
INSERT INTO leg VALUES (18,15,1,'chinh-sach',1795483081193,1795482181193,NULL,NULL,NULL,NULL,1795483542308,NULL);
INSERT INTO leg VALUES (19,16,1,'chung-thuc',1795482501197,1795482201197,'6','q6',1795482321253,1795482341256,1795482341256,'result_returned');
INSERT INTO leg VALUES (20,17,1,'dang-ky-dat-dai',1795482521201,1795482221201,'1','q1',1795482381264,1795482401267,1795482841270,'supplement');
INSERT INTO leg VALUES (21,18,1,'chinh-sach',1795482541205,1795482241205,'3','q3',1795483341282,NULL,1795483462291,NULL);
INSERT INTO leg VALUES (22,19,1,'chung-thuc',1795483161209,1795482261209,NULL,NULL,NULL,NULL,1795483542308,NULL);
INSERT INTO leg VALUES (23,20,1,'dang-ky-dat-dai',1795483181213,1795482281213,NULL,NULL,NULL,NULL,1795483542308,NULL);
INSERT INTO leg VALUES (24,21,1,'chinh-sach',1795483201217,1795482301217,NULL,NULL,NULL,NULL,1795483542308,NULL);
INSERT INTO leg VALUES (25,22,1,'ho-tich',1795568482362,1795567582362,'5','q5',1795568223472,NULL,1795568344481,NULL);
INSERT INTO leg VALUES (26,23,1,'ho-tich',1795568502366,1795567602366,'5','q5',1795568364484,NULL,1795568384487,'transferred');
INSERT INTO leg VALUES (27,24,1,'ho-tich',1795568522370,1795567622370,'5','q5',1795568404490,1795568424493,1795568444496,'transferred');
INSERT INTO leg VALUES (28,25,1,'ho-tich',1795568542374,1795567642374,'5','q5',1795568504505,1795568524508,NULL,NULL);
INSERT INTO leg VALUES (29,26,1,'ho-tich',1795568562378,1795567662378,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (30,27,1,'ho-tich',1795568582382,1795567682382,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (31,28,1,'ho-tich',1795568602386,1795567702386,'5','q5',1795567962442,NULL,1795568083451,NULL);
INSERT INTO leg VALUES (32,29,1,'y-te',1795568622390,1795567722390,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (33,30,1,'ho-tich',1795568642394,1795567742394,NULL,NULL,NULL,NULL,1795567922435,NULL);
INSERT INTO leg VALUES (34,31,1,'chung-thuc',1795568662398,1795567762398,'6','q6',1795568584517,NULL,NULL,NULL);
INSERT INTO leg VALUES (35,32,1,'chung-thuc',1795568682402,1795567782402,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (36,33,1,'dang-ky-dat-dai',1795568702406,1795567802406,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (37,34,1,'xay-dung',1795568722410,1795567822410,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (38,35,1,'viec-khac',1795568742414,1795567842414,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (39,36,1,'ho-tich',1795568162418,1795567862418,'5','q5',1795568103454,1795568123457,1795568143460,NULL);
INSERT INTO leg VALUES (40,28,2,'ho-tich',1795568002386,1795568163463,'5','q5',1795568183466,1795568203469,1795568203469,'accepted');
INSERT INTO leg VALUES (41,23,2,'ho-tich',1795568502366,1795568384487,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (42,24,2,'chung-thuc',1795568522370,1795568444496,'6','q6',1795568544511,1795568564514,1795568564514,'result_returned');
INSERT INTO leg VALUES (43,37,1,'thanh-tra',1795569564529,1795568664529,'2','q2',1795568664529,1795568664529,1795568684534,'left');
INSERT INTO leg VALUES (44,38,1,'kinh-te',1795571444564,1795570544564,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO leg VALUES (45,39,1,'thi-dua',1795571464568,1795570564568,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO call VALUES (1,1,2,2,'5','q5',1795395600064,1795395600064,1,'priority',1795395600066,'undone');
INSERT INTO call VALUES (2,1,2,2,'5','q5',1795395600068,1795395600070,2,'priority',1795395661072,'absent');
INSERT INTO call VALUES (3,1,1,1,'5','q5',1795395661074,1795395661074,1,'longest',1795395661076,'started');
INSERT INTO call VALUES (4,1,8,8,'5','q5',1795395661084,1795395661084,1,'chosen',1795395661086,'started');
INSERT INTO call VALUES (5,1,2,9,'5','q5',1795395661088,1795395661088,1,'present',1795395661090,'transferred');
INSERT INTO call VALUES (6,1,9,12,'5','q5',1795395661092,1795395661092,1,'serve_now',1795395661092,'started');
INSERT INTO call VALUES (7,2,16,19,'6','q6',1795482321253,1795482321253,1,'priority',1795482341256,'started');
INSERT INTO call VALUES (8,2,10,13,'6','q6',1795482341256,1795482341256,1,'longest',1795482361260,'started');
INSERT INTO call VALUES (9,2,13,16,'6','q6',1795482361260,1795482361260,1,'longest',1795483542308,'expired');
INSERT INTO call VALUES (10,2,17,20,'1','q1',1795482381264,1795482381264,1,'priority',1795482401267,'started');
INSERT INTO call VALUES (11,2,11,14,'1','q1',1795482861273,1795482861273,1,'longest',1795482881276,'started');
INSERT INTO call VALUES (12,2,18,21,'3','q3',1795483341282,1795483381288,3,'priority',1795483462291,'absent');
INSERT INTO call VALUES (13,2,12,15,'3','q3',1795483482294,1795483482294,1,'longest',1795483502297,'started');
INSERT INTO call VALUES (14,2,14,17,'1','q1',1795483522300,1795483522300,1,'longest',1795483542308,'expired');
INSERT INTO call VALUES (15,3,28,31,'5','q5',1795567962442,1795568002448,3,'priority',1795568083451,'absent');
INSERT INTO call VALUES (16,3,36,39,'5','q5',1795568103454,1795568103454,1,'priority',1795568123457,'started');
INSERT INTO call VALUES (17,3,28,40,'5','q5',1795568183466,1795568183466,1,'chosen',1795568203469,'started');
INSERT INTO call VALUES (18,3,22,25,'5','q5',1795568223472,1795568263478,3,'longest',1795568344481,'absent');
INSERT INTO call VALUES (19,3,23,26,'5','q5',1795568364484,1795568364484,1,'longest',1795568384487,'transferred');
INSERT INTO call VALUES (20,3,24,27,'5','q5',1795568404490,1795568404490,1,'longest',1795568424493,'started');
INSERT INTO call VALUES (21,3,25,28,'5','q5',1795568464499,1795568464499,1,'longest',1795568484502,'undone');
INSERT INTO call VALUES (22,3,25,28,'5','q5',1795568504505,1795568504505,1,'longest',1795568524508,'started');
INSERT INTO call VALUES (23,3,24,42,'6','q6',1795568544511,1795568544511,1,'longest',1795568564514,'started');
INSERT INTO call VALUES (24,3,31,34,'6','q6',1795568584517,1795568624523,3,'longest',NULL,NULL);
INSERT INTO call VALUES (25,3,37,43,'2','q2',1795568664529,1795568664529,1,'serve_now',1795568664529,'started');
INSERT INTO duty VALUES (1,'q2','2',1795395600015,1795395661102,'closed');
INSERT INTO duty VALUES (2,'q5','5',1795395600020,1795395661140,'day_closed');
INSERT INTO duty VALUES (3,'extra','6',1795395600025,1795395661140,'day_closed');
INSERT INTO duty VALUES (4,'q1','1',1795482061155,1795483542308,'day_closed');
INSERT INTO duty VALUES (5,'q3','3',1795482061163,1795483542308,'day_closed');
INSERT INTO duty VALUES (6,'q6','6',1795482061168,1795483542308,'day_closed');
INSERT INTO duty VALUES (7,'q1','1',1795567542331,NULL,NULL);
INSERT INTO duty VALUES (8,'q2','2',1795567542339,NULL,NULL);
INSERT INTO duty VALUES (9,'q4','4',1795567542344,NULL,NULL);
INSERT INTO duty VALUES (10,'q5','5',1795567542349,NULL,NULL);
INSERT INTO duty VALUES (11,'q6','6',1795567542354,NULL,NULL);
INSERT INTO event VALUES (1,'38b7cdda',1795395600003,1795399200004,1795395600003,NULL,'centre.applied',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'dan-hai',NULL,'{"version":1}');
INSERT INTO event VALUES (2,'38b7cdda',1795395600005,1795399200006,1795395600005,NULL,'procedures.imported',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-1','{"count":3}');
INSERT INTO event VALUES (3,'38b7cdda',1795395600007,1795399200010,1795395600007,1,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-23','request-2','{}');
INSERT INTO event VALUES (4,'38b7cdda',1795395600011,1795399200012,1795395600011,NULL,'officer.added',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'extra','request-3','{"role":"officer"}');
INSERT INTO event VALUES (5,'38b7cdda',1795395600013,1795399200014,1795395600013,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q2','request-4','{}');
INSERT INTO event VALUES (6,'38b7cdda',1795395600015,1795399200016,1795395600015,1,'duty.started',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,'request-5','{}');
INSERT INTO event VALUES (7,'38b7cdda',1795395600015,1795399200017,1795395600015,1,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-5','{"reason":null}');
INSERT INTO event VALUES (8,'38b7cdda',1795395600018,1795399200019,1795395600018,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q5','request-6','{}');
INSERT INTO event VALUES (9,'38b7cdda',1795395600020,1795399200021,1795395600020,1,'duty.started',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,'request-7','{}');
INSERT INTO event VALUES (10,'38b7cdda',1795395600020,1795399200022,1795395600020,1,'desk.opened',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,'request-7','{"reason":null}');
INSERT INTO event VALUES (11,'38b7cdda',1795395600023,1795399200024,1795395600023,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'extra',NULL,'{}');
INSERT INTO event VALUES (12,'38b7cdda',1795395600025,1795399200026,1795395600025,1,'duty.started',1,'cli:test','administrator','cli:test','6','extra',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (13,'38b7cdda',1795395600025,1795399200027,1795395600025,1,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (14,'38b7cdda',1795395600029,1795399200030,1795395600029,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,1,'A001','request-8','{"origin":"cli","priority_class":null,"promised_at":1795396500029,"quoted":[1795395600000,1795395900000],"service":"ho-tich"}');
INSERT INTO event VALUES (15,'38b7cdda',1795395600032,1795399200033,1795395600032,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,2,'A002','request-9','{"origin":"cli","priority_class":null,"promised_at":1795396500032,"quoted":[1795395600000,1795396500000],"service":"ho-tich"}');
INSERT INTO event VALUES (16,'38b7cdda',1795395600035,1795399200036,1795395600035,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,3,'A003','request-10','{"origin":"cli","priority_class":null,"promised_at":1795396500035,"quoted":[1795395600000,1795397100000],"service":"ho-tich"}');
INSERT INTO event VALUES (17,'38b7cdda',1795395600038,1795399200039,1795395600038,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,4,'A004','request-11','{"origin":"cli","priority_class":null,"promised_at":1795396500038,"quoted":[1795395600000,1795397100000],"service":"ho-tich"}');
INSERT INTO event VALUES (18,'38b7cdda',1795395600041,1795399200042,1795395600041,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,5,'A005','request-12','{"origin":"cli","priority_class":null,"promised_at":1795396500041,"quoted":[1795396200000,1795397700000],"service":"ho-tich"}');
INSERT INTO event VALUES (19,'38b7cdda',1795395600044,1795399200045,1795395600044,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,6,'A006','request-13','{"origin":"cli","priority_class":null,"promised_at":1795396500044,"quoted":[1795396200000,1795397700000],"service":"ho-tich"}');
INSERT INTO event VALUES (20,'38b7cdda',1795395600047,1795399200048,1795395600047,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,7,'A007','request-14','{"origin":"cli","priority_class":null,"promised_at":1795396500047,"quoted":[1795396800000,1795398600000],"service":"ho-tich"}');
INSERT INTO event VALUES (21,'38b7cdda',1795395600050,1795399200051,1795395600050,1,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,8,'A008','request-15','{"origin":"cli","priority_class":null,"promised_at":1795396500050,"quoted":[1795396800000,1795398600000],"service":"ho-tich"}');
INSERT INTO event VALUES (22,'38b7cdda',1795395600052,1795399200053,1795395600052,1,'ticket.prioritised',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-16','{"priority_class":"priority"}');
INSERT INTO event VALUES (23,'38b7cdda',1795395600054,1795399200055,1795395600054,1,'ticket.service_changed',1,'cli:test','administrator','cli:test',NULL,NULL,3,'A003','request-17','{"after":"chung-thuc","before":"ho-tich"}');
INSERT INTO event VALUES (24,'38b7cdda',1795395600056,1795399200057,1795395600056,1,'ticket.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,4,'A004','request-18','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (25,'38b7cdda',1795395600058,1795399200059,1795395600058,1,'ticket.cancelled',1,'cli:test','administrator','cli:test',NULL,NULL,5,'A005','request-19','{"reason":"asked"}');
INSERT INTO event VALUES (26,'38b7cdda',1795395600060,1795399200061,1795395600060,1,'hall.held',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-20','{"reason":"Mất điện","until":null}');
INSERT INTO event VALUES (27,'38b7cdda',1795395600062,1795399200063,1795395600062,1,'hall.resumed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-21','{"reason":"Mất điện"}');
INSERT INTO event VALUES (28,'38b7cdda',1795395600064,1795399200065,1795395600064,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-22','{"kept":true,"promised_at":1795395900032,"reason":"priority","why":null}');
INSERT INTO event VALUES (29,'38b7cdda',1795395600066,1795399200067,1795395600066,1,'ticket.call_undone',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-23','{}');
INSERT INTO event VALUES (30,'38b7cdda',1795395600068,1795399200069,1795395600068,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-24','{"kept":true,"promised_at":1795395900032,"reason":"priority","why":null}');
INSERT INTO event VALUES (31,'38b7cdda',1795395600070,1795399200071,1795395600070,1,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-25','{}');
INSERT INTO event VALUES (32,'38b7cdda',1795395661072,1795399200073,1795395661072,1,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-26','{}');
INSERT INTO event VALUES (33,'38b7cdda',1795395661074,1795399200075,1795395661074,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-27','{"kept":true,"promised_at":1795396500029,"reason":"longest","why":null}');
INSERT INTO event VALUES (34,'38b7cdda',1795395661076,1795399200077,1795395661076,1,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-28','{}');
INSERT INTO event VALUES (35,'38b7cdda',1795395661078,1795399200079,1795395661078,1,'ticket.parked',1,'cli:test','administrator','cli:test','5','q5',1,'A001','request-29','{}');
INSERT INTO event VALUES (36,'38b7cdda',1795395661080,1795399200081,1795395661080,1,'ticket.returned',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-30','{"after":"absent","rank_at":1795396200032}');
INSERT INTO event VALUES (37,'38b7cdda',1795395661082,1795399200083,1795395661082,1,'ticket.returned',1,'cli:test','administrator','cli:test',NULL,NULL,1,'A001','request-31','{"after":"parked","rank_at":1795396500029}');
INSERT INTO event VALUES (38,'38b7cdda',1795395661084,1795399200085,1795395661084,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',8,'A008','request-32','{"kept":true,"promised_at":1795396500050,"reason":"chosen","why":"đi cùng"}');
INSERT INTO event VALUES (39,'38b7cdda',1795395661086,1795399200087,1795395661086,1,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',8,'A008','request-33','{"manner":"chosen","outcome":"accepted","procedure":null,"reason":null}');
INSERT INTO event VALUES (40,'38b7cdda',1795395661088,1795399200089,1795395661088,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-34','{"kept":true,"promised_at":1795395900032,"reason":"present","why":null}');
INSERT INTO event VALUES (41,'38b7cdda',1795395661090,1795399200091,1795395661090,1,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',2,'A002','request-35','{"to_desk":"6","to_service":null}');
INSERT INTO event VALUES (42,'38b7cdda',1795395661092,1795399200093,1795395661092,1,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,9,'A009','request-36','{"origin":"desk","priority_class":null,"promised_at":1795396561092,"quoted":null,"service":"y-te"}');
INSERT INTO event VALUES (43,'38b7cdda',1795395661092,1795399200094,1795395661092,1,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',9,'A009','request-36','{"kept":true,"promised_at":1795396561092,"reason":"serve_now","why":null}');
INSERT INTO event VALUES (44,'38b7cdda',1795395661092,1795399200095,1795395661092,1,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',9,'A009','request-36','{}');
INSERT INTO event VALUES (45,'38b7cdda',1795395661096,1795399200097,1795395661096,1,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',9,'A009','request-37','{"manner":"chosen","outcome":"advice","procedure":null,"reason":null}');
INSERT INTO event VALUES (46,'38b7cdda',1795395661098,1795399200099,1795395661098,1,'desk.paused',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-38','{"reason":"break"}');
INSERT INTO event VALUES (47,'38b7cdda',1795395661100,1795399200101,1795395661100,1,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-39','{"reason":null}');
INSERT INTO event VALUES (48,'38b7cdda',1795395661102,1795399200103,1795395661102,1,'duty.ended',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,'request-40','{"reason":"closed"}');
INSERT INTO event VALUES (49,'38b7cdda',1795395661102,1795399200104,1795395661102,1,'desk.closed',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,'request-40','{"reason":null}');
INSERT INTO event VALUES (50,'38b7cdda',1795395661105,1795399200106,1795395661105,NULL,'alert.opened',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'help:kiosk:k1','request-41','{"severity":"warning"}');
INSERT INTO event VALUES (51,'38b7cdda',1795395661105,1795399200107,1795395661105,NULL,'help.called',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'kiosk:k1','request-41','{}');
INSERT INTO event VALUES (52,'38b7cdda',1795395661125,1795399200126,1795395661125,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,1,'p1',NULL,'{"copy":0,"evidence":{},"job":1}');
INSERT INTO event VALUES (53,'38b7cdda',1795395661128,1795399200129,1795395661128,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,2,'p1',NULL,'{"copy":0,"evidence":{},"job":2}');
INSERT INTO event VALUES (54,'38b7cdda',1795395661130,1795399200131,1795395661130,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"evidence":{},"state":"ok"}');
INSERT INTO event VALUES (55,'38b7cdda',1795395661132,1795399200133,1795395661132,NULL,'alert.acknowledged',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'1','request-42','{}');
INSERT INTO event VALUES (56,'38b7cdda',1795395661134,1795399200137,1795395661134,NULL,'clock.confirmed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,NULL,'request-43','{"drift_ms":0}');
INSERT INTO event VALUES (57,'38b7cdda',1795395661138,1795399200139,1795395661138,NULL,'centre.applied',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'dan-hai','request-44','{"version":2}');
INSERT INTO event VALUES (58,'38b7cdda',1795395661140,1795399200141,1795395661140,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,1,'A001','request-45','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (59,'38b7cdda',1795395661140,1795399200142,1795395661140,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,2,'A002','request-45','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (60,'38b7cdda',1795395661140,1795399200143,1795395661140,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,3,'A003','request-45','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (61,'38b7cdda',1795395661140,1795399200144,1795395661140,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,4,'A004','request-45','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (62,'38b7cdda',1795395661140,1795399200145,1795395661140,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,6,'A006','request-45','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (63,'38b7cdda',1795395661140,1795399200146,1795395661140,1,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,7,'A007','request-45','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (64,'38b7cdda',1795395661140,1795399200147,1795395661140,1,'duty.ended',1,'cli:test','administrator','cli:test','6','extra',NULL,NULL,'request-45','{"reason":"day_closed"}');
INSERT INTO event VALUES (65,'38b7cdda',1795395661140,1795399200148,1795395661140,1,'duty.ended',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,'request-45','{"reason":"day_closed"}');
INSERT INTO event VALUES (66,'38b7cdda',1795395661140,1795399200149,1795395661140,1,'desk.closed',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,'request-45','{"reason":"day_closed"}');
INSERT INTO event VALUES (67,'38b7cdda',1795395661140,1795399200150,1795395661140,1,'desk.closed',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,'request-45','{"reason":"day_closed"}');
INSERT INTO event VALUES (68,'38b7cdda',1795395661140,1795399200151,1795395661140,1,'day.closed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-23','request-45','{"counts":{"expired":6,"unrecorded":0}}');
INSERT INTO event VALUES (69,'38b7cdda',1795395661140,1795399200152,1795395661140,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'398cb7c827cee7e732be48dc1a8f6289e2394f6e29546e84e9499c2c10df2284','request-45','{"through":68,"why":"day_closed"}');
INSERT INTO event VALUES (70,'38b7cdda',1795482061153,1795399200154,1795482061153,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q1',NULL,'{}');
INSERT INTO event VALUES (71,'38b7cdda',1795482061155,1795399200158,1795482061155,2,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-24',NULL,'{}');
INSERT INTO event VALUES (72,'38b7cdda',1795482061155,1795399200159,1795482061155,2,'duty.started',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (73,'38b7cdda',1795482061155,1795399200160,1795482061155,2,'desk.opened',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (74,'38b7cdda',1795482061161,1795399200162,1795482061161,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q3',NULL,'{}');
INSERT INTO event VALUES (75,'38b7cdda',1795482061163,1795399200164,1795482061163,2,'duty.started',1,'cli:test','administrator','cli:test','3','q3',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (76,'38b7cdda',1795482061163,1795399200165,1795482061163,2,'desk.opened',1,'cli:test','administrator','cli:test','3',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (77,'38b7cdda',1795482061166,1795399200167,1795482061166,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q6',NULL,'{}');
INSERT INTO event VALUES (78,'38b7cdda',1795482061168,1795399200169,1795482061168,2,'duty.started',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (79,'38b7cdda',1795482061168,1795399200170,1795482061168,2,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (80,'38b7cdda',1795482081173,1795399200174,1795482081173,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,10,'H001','ticket.issue:1795482081171:1','{"origin":"kiosk","priority_class":null,"promised_at":1795482981173,"quoted":[1795482060000,1795482300000],"service":"chung-thuc"}');
INSERT INTO event VALUES (81,'38b7cdda',1795482101177,1795399200178,1795482101177,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,11,'L001','ticket.issue:1795482101175:2','{"origin":"kiosk","priority_class":null,"promised_at":1795483001177,"quoted":[1795482060000,1795482300000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (82,'38b7cdda',1795482121181,1795399200182,1795482121181,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,12,'U001','ticket.issue:1795482121179:3','{"origin":"kiosk","priority_class":null,"promised_at":1795483021181,"quoted":[1795482120000,1795483500000],"service":"chinh-sach"}');
INSERT INTO event VALUES (83,'38b7cdda',1795482141185,1795399200186,1795482141185,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,13,'H002','ticket.issue:1795482141183:4','{"origin":"kiosk","priority_class":null,"promised_at":1795483041185,"quoted":[1795482120000,1795483200000],"service":"chung-thuc"}');
INSERT INTO event VALUES (84,'38b7cdda',1795482161189,1795399200190,1795482161189,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,14,'L002','ticket.issue:1795482161187:5','{"origin":"kiosk","priority_class":null,"promised_at":1795483061189,"quoted":[1795482300000,1795483800000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (85,'38b7cdda',1795482181193,1795399200194,1795482181193,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,15,'U002','ticket.issue:1795482181191:6','{"origin":"kiosk","priority_class":null,"promised_at":1795483081193,"quoted":[1795482300000,1795483500000],"service":"chinh-sach"}');
INSERT INTO event VALUES (86,'38b7cdda',1795482201197,1795399200198,1795482201197,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,16,'H003','ticket.issue:1795482201195:7','{"origin":"kiosk","priority_class":"priority","promised_at":1795482501197,"quoted":[1795482180000,1795482900000],"service":"chung-thuc"}');
INSERT INTO event VALUES (87,'38b7cdda',1795482221201,1795399200202,1795482221201,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,17,'L003','ticket.issue:1795482221199:8','{"origin":"kiosk","priority_class":"priority","promised_at":1795482521201,"quoted":[1795482180000,1795482300000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (88,'38b7cdda',1795482241205,1795399200206,1795482241205,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,18,'U003','ticket.issue:1795482241203:9','{"origin":"kiosk","priority_class":"priority","promised_at":1795482541205,"quoted":[1795482240000,1795483500000],"service":"chinh-sach"}');
INSERT INTO event VALUES (89,'38b7cdda',1795482261209,1795399200210,1795482261209,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,19,'H004','ticket.issue:1795482261207:10','{"origin":"kiosk","priority_class":null,"promised_at":1795483161209,"quoted":[1795482600000,1795484400000],"service":"chung-thuc"}');
INSERT INTO event VALUES (90,'38b7cdda',1795482281213,1795399200214,1795482281213,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,20,'L004','ticket.issue:1795482281211:11','{"origin":"kiosk","priority_class":null,"promised_at":1795483181213,"quoted":[1795484100000,1795485900000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (91,'38b7cdda',1795482301217,1795399200218,1795482301217,2,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,21,'U004','ticket.issue:1795482301215:12','{"origin":"kiosk","priority_class":null,"promised_at":1795483201217,"quoted":[1795483500000,1795485600000],"service":"chinh-sach"}');
INSERT INTO event VALUES (92,'38b7cdda',1795482301220,1795399200221,1795482301220,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,10,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":10}');
INSERT INTO event VALUES (93,'38b7cdda',1795482301223,1795399200224,1795482301223,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,11,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":11}');
INSERT INTO event VALUES (94,'38b7cdda',1795482301226,1795399200227,1795482301226,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,12,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":12}');
INSERT INTO event VALUES (95,'38b7cdda',1795482301229,1795399200230,1795482301229,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,13,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":13}');
INSERT INTO event VALUES (96,'38b7cdda',1795482301232,1795399200233,1795482301232,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,14,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":14}');
INSERT INTO event VALUES (97,'38b7cdda',1795482301235,1795399200236,1795482301235,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,15,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":15}');
INSERT INTO event VALUES (98,'38b7cdda',1795482301238,1795399200239,1795482301238,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,16,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":16}');
INSERT INTO event VALUES (99,'38b7cdda',1795482301241,1795399200242,1795482301241,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,17,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":17}');
INSERT INTO event VALUES (100,'38b7cdda',1795482301244,1795399200245,1795482301244,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,18,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":18}');
INSERT INTO event VALUES (101,'38b7cdda',1795482301247,1795399200248,1795482301247,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,19,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":19}');
INSERT INTO event VALUES (102,'38b7cdda',1795482301250,1795399200251,1795482301250,NULL,'slip.unknown',1,'devices','devices','devices',NULL,NULL,20,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":20}');
INSERT INTO event VALUES (103,'38b7cdda',1795482321253,1795399200254,1795482321253,2,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',16,'H003','desk.next:1795482321252:13','{"kept":true,"promised_at":1795482501197,"reason":"priority","why":null}');
INSERT INTO event VALUES (104,'38b7cdda',1795482341256,1795399200257,1795482341256,2,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',16,'H003','desk.next:1795482341255:14','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (105,'38b7cdda',1795482341256,1795399200258,1795482341256,2,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',10,'H001','desk.next:1795482341255:14','{"kept":true,"promised_at":1795482981173,"reason":"longest","why":null}');
INSERT INTO event VALUES (106,'38b7cdda',1795482361260,1795399200261,1795482361260,2,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',10,'H001','desk.next:1795482361259:15','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (107,'38b7cdda',1795482361260,1795399200262,1795482361260,2,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',13,'H002','desk.next:1795482361259:15','{"kept":true,"promised_at":1795483041185,"reason":"longest","why":null}');
INSERT INTO event VALUES (108,'38b7cdda',1795482381264,1795399200265,1795482381264,2,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',17,'L003','desk.next:1795482381263:16','{"kept":true,"promised_at":1795482521201,"reason":"priority","why":null}');
INSERT INTO event VALUES (109,'38b7cdda',1795482401267,1795399200268,1795482401267,2,'ticket.started',1,'cli:test','administrator','cli:test','1','q1',17,'L003','desk.start:1795482401266:17','{}');
INSERT INTO event VALUES (110,'38b7cdda',1795482841270,1795399200271,1795482841270,2,'ticket.finished',1,'cli:test','administrator','cli:test','1','q1',17,'L003','desk.finish:1795482841269:18','{"manner":"chosen","outcome":"supplement","procedure":"1.004873","reason":"giấy tờ"}');
INSERT INTO event VALUES (111,'38b7cdda',1795482861273,1795399200274,1795482861273,2,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',11,'L001','desk.next:1795482861272:19','{"kept":true,"promised_at":1795483001177,"reason":"longest","why":null}');
INSERT INTO event VALUES (112,'38b7cdda',1795482881276,1795399200277,1795482881276,2,'ticket.started',1,'cli:test','administrator','cli:test','1','q1',11,'L001','desk.start:1795482881275:20','{}');
INSERT INTO event VALUES (113,'38b7cdda',1795483321279,1795399200280,1795483321279,2,'ticket.finished',1,'cli:test','administrator','cli:test','1','q1',11,'L001','desk.finish:1795483321278:21','{"manner":"chosen","outcome":"refused","procedure":"1.004873","reason":"giấy tờ"}');
INSERT INTO event VALUES (114,'38b7cdda',1795483341282,1795399200283,1795483341282,2,'ticket.called',1,'cli:test','administrator','cli:test','3','q3',18,'U003','desk.next:1795483341281:22','{"kept":false,"promised_at":1795482541205,"reason":"priority","why":null}');
INSERT INTO event VALUES (115,'38b7cdda',1795483361285,1795399200286,1795483361285,2,'ticket.recalled',1,'cli:test','administrator','cli:test','3','q3',18,'U003','desk.recall:1795483361284:23','{}');
INSERT INTO event VALUES (116,'38b7cdda',1795483381288,1795399200289,1795483381288,2,'ticket.recalled',1,'cli:test','administrator','cli:test','3','q3',18,'U003','desk.recall:1795483381287:24','{}');
INSERT INTO event VALUES (117,'38b7cdda',1795483462291,1795399200292,1795483462291,2,'ticket.absent',1,'cli:test','administrator','cli:test','3','q3',18,'U003','desk.absent:1795483462290:25','{}');
INSERT INTO event VALUES (118,'38b7cdda',1795483482294,1795399200295,1795483482294,2,'ticket.called',1,'cli:test','administrator','cli:test','3','q3',12,'U001','desk.next:1795483482293:26','{"kept":false,"promised_at":1795483021181,"reason":"longest","why":null}');
INSERT INTO event VALUES (119,'38b7cdda',1795483502297,1795399200298,1795483502297,2,'ticket.started',1,'cli:test','administrator','cli:test','3','q3',12,'U001','desk.start:1795483502296:27','{}');
INSERT INTO event VALUES (120,'38b7cdda',1795483522300,1795399200301,1795483522300,2,'ticket.called',1,'cli:test','administrator','cli:test','1','q1',14,'L002','desk.next:1795483522299:28','{"kept":false,"promised_at":1795483061189,"reason":"longest","why":null}');
INSERT INTO event VALUES (121,'38b7cdda',1795483522303,1795399200306,1795483522303,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'help:kiosk:k1',NULL,'{}');
INSERT INTO event VALUES (122,'38b7cdda',1795483542308,1795399200309,1795483542308,2,'ticket.finished',1,'cli:test','administrator','cli:test',NULL,NULL,12,'U001','day.close:1795483542307:29','{"before":"serving","outcome":"unrecorded","reason":"day_closed"}');
INSERT INTO event VALUES (123,'38b7cdda',1795483542308,1795399200310,1795483542308,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,13,'H002','day.close:1795483542307:29','{"before":"called","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (124,'38b7cdda',1795483542308,1795399200311,1795483542308,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,14,'L002','day.close:1795483542307:29','{"before":"called","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (125,'38b7cdda',1795483542308,1795399200312,1795483542308,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,15,'U002','day.close:1795483542307:29','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (126,'38b7cdda',1795483542308,1795399200313,1795483542308,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,18,'U003','day.close:1795483542307:29','{"before":"absent","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (127,'38b7cdda',1795483542308,1795399200314,1795483542308,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,19,'H004','day.close:1795483542307:29','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (128,'38b7cdda',1795483542308,1795399200315,1795483542308,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,20,'L004','day.close:1795483542307:29','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (129,'38b7cdda',1795483542308,1795399200316,1795483542308,2,'ticket.expired',1,'cli:test','administrator','cli:test',NULL,NULL,21,'U004','day.close:1795483542307:29','{"before":"waiting","outcome":null,"reason":"day_closed"}');
INSERT INTO event VALUES (130,'38b7cdda',1795483542308,1795399200317,1795483542308,2,'duty.ended',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,'day.close:1795483542307:29','{"reason":"day_closed"}');
INSERT INTO event VALUES (131,'38b7cdda',1795483542308,1795399200318,1795483542308,2,'duty.ended',1,'cli:test','administrator','cli:test','3','q3',NULL,NULL,'day.close:1795483542307:29','{"reason":"day_closed"}');
INSERT INTO event VALUES (132,'38b7cdda',1795483542308,1795399200319,1795483542308,2,'duty.ended',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,'day.close:1795483542307:29','{"reason":"day_closed"}');
INSERT INTO event VALUES (133,'38b7cdda',1795483542308,1795399200320,1795483542308,2,'desk.closed',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,'day.close:1795483542307:29','{"reason":"day_closed"}');
INSERT INTO event VALUES (134,'38b7cdda',1795483542308,1795399200321,1795483542308,2,'desk.closed',1,'cli:test','administrator','cli:test','3',NULL,NULL,NULL,'day.close:1795483542307:29','{"reason":"day_closed"}');
INSERT INTO event VALUES (135,'38b7cdda',1795483542308,1795399200322,1795483542308,2,'desk.closed',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,'day.close:1795483542307:29','{"reason":"day_closed"}');
INSERT INTO event VALUES (136,'38b7cdda',1795483542308,1795399200323,1795483542308,2,'day.closed',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-24','day.close:1795483542307:29','{"counts":{"expired":7,"unrecorded":1}}');
INSERT INTO event VALUES (137,'38b7cdda',1795483542308,1795399200324,1795483542308,NULL,'seal.made',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'4270dbd1141a9f86479ae173a190f84e2138c7d009c71102da775b60736b76e3','day.close:1795483542307:29','{"through":136,"why":"day_closed"}');
INSERT INTO event VALUES (138,'38b7cdda',1795567542329,1795399200330,1795567542329,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q1',NULL,'{}');
INSERT INTO event VALUES (139,'38b7cdda',1795567542331,1795399200334,1795567542331,3,'day.opened',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'2026-11-25',NULL,'{}');
INSERT INTO event VALUES (140,'38b7cdda',1795567542331,1795399200335,1795567542331,3,'duty.started',1,'cli:test','administrator','cli:test','1','q1',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (141,'38b7cdda',1795567542331,1795399200336,1795567542331,3,'desk.opened',1,'cli:test','administrator','cli:test','1',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (142,'38b7cdda',1795567542337,1795399200338,1795567542337,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q2',NULL,'{}');
INSERT INTO event VALUES (143,'38b7cdda',1795567542339,1795399200340,1795567542339,3,'duty.started',1,'cli:test','administrator','cli:test','2','q2',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (144,'38b7cdda',1795567542339,1795399200341,1795567542339,3,'desk.opened',1,'cli:test','administrator','cli:test','2',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (145,'38b7cdda',1795567542342,1795399200343,1795567542342,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q4',NULL,'{}');
INSERT INTO event VALUES (146,'38b7cdda',1795567542344,1795399200345,1795567542344,3,'duty.started',1,'cli:test','administrator','cli:test','4','q4',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (147,'38b7cdda',1795567542344,1795399200346,1795567542344,3,'desk.opened',1,'cli:test','administrator','cli:test','4',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (148,'38b7cdda',1795567542347,1795399200348,1795567542347,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q5',NULL,'{}');
INSERT INTO event VALUES (149,'38b7cdda',1795567542349,1795399200350,1795567542349,3,'duty.started',1,'cli:test','administrator','cli:test','5','q5',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (150,'38b7cdda',1795567542349,1795399200351,1795567542349,3,'desk.opened',1,'cli:test','administrator','cli:test','5',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (151,'38b7cdda',1795567542352,1795399200353,1795567542352,NULL,'officer.pin_set',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'q6',NULL,'{}');
INSERT INTO event VALUES (152,'38b7cdda',1795567542354,1795399200355,1795567542354,3,'duty.started',1,'cli:test','administrator','cli:test','6','q6',NULL,NULL,NULL,'{}');
INSERT INTO event VALUES (153,'38b7cdda',1795567542354,1795399200356,1795567542354,3,'desk.opened',1,'cli:test','administrator','cli:test','6',NULL,NULL,NULL,NULL,'{"reason":null}');
INSERT INTO event VALUES (154,'38b7cdda',1795567562358,1795399200359,1795567562358,NULL,'officer.pin_wrong',1,'cli:test','administrator','cli:test',NULL,'q3',NULL,NULL,'desk.sign_in:1795567562357:1','{"failures":1}');
INSERT INTO event VALUES (155,'38b7cdda',1795567582362,1795399200363,1795567582362,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,22,'A001','ticket.issue:1795567582360:2','{"origin":"kiosk","priority_class":null,"promised_at":1795568482362,"quoted":[1795567560000,1795567800000],"service":"ho-tich"}');
INSERT INTO event VALUES (156,'38b7cdda',1795567602366,1795399200367,1795567602366,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,23,'A002','ticket.issue:1795567602364:3','{"origin":"kiosk","priority_class":null,"promised_at":1795568502366,"quoted":[1795567560000,1795568400000],"service":"ho-tich"}');
INSERT INTO event VALUES (157,'38b7cdda',1795567622370,1795399200371,1795567622370,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,24,'A003','ticket.issue:1795567622368:4','{"origin":"kiosk","priority_class":null,"promised_at":1795568522370,"quoted":[1795567620000,1795568700000],"service":"ho-tich"}');
INSERT INTO event VALUES (158,'38b7cdda',1795567642374,1795399200375,1795567642374,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,25,'A004','ticket.issue:1795567642372:5','{"origin":"kiosk","priority_class":null,"promised_at":1795568542374,"quoted":[1795567620000,1795568700000],"service":"ho-tich"}');
INSERT INTO event VALUES (159,'38b7cdda',1795567662378,1795399200379,1795567662378,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,26,'A005','ticket.issue:1795567662376:6','{"origin":"kiosk","priority_class":null,"promised_at":1795568562378,"quoted":[1795568100000,1795569300000],"service":"ho-tich"}');
INSERT INTO event VALUES (160,'38b7cdda',1795567682382,1795399200383,1795567682382,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,27,'A006','ticket.issue:1795567682380:7','{"origin":"kiosk","priority_class":null,"promised_at":1795568582382,"quoted":[1795568400000,1795569000000],"service":"ho-tich"}');
INSERT INTO event VALUES (161,'38b7cdda',1795567702386,1795399200387,1795567702386,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,28,'A007','ticket.issue:1795567702384:8','{"origin":"kiosk","priority_class":null,"promised_at":1795568602386,"quoted":[1795568700000,1795569600000],"service":"ho-tich"}');
INSERT INTO event VALUES (162,'38b7cdda',1795567722390,1795399200391,1795567722390,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,29,'A008','ticket.issue:1795567722388:9','{"origin":"kiosk","priority_class":null,"promised_at":1795568622390,"quoted":[1795568700000,1795569600000],"service":"ho-tich"}');
INSERT INTO event VALUES (163,'38b7cdda',1795567742394,1795399200395,1795567742394,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,30,'A009','ticket.issue:1795567742392:10','{"origin":"kiosk","priority_class":null,"promised_at":1795568642394,"quoted":[1795569300000,1795570200000],"service":"ho-tich"}');
INSERT INTO event VALUES (164,'38b7cdda',1795567762398,1795399200399,1795567762398,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,31,'H001','ticket.issue:1795567762396:11','{"origin":"kiosk","priority_class":null,"promised_at":1795568662398,"quoted":[1795567740000,1795568400000],"service":"chung-thuc"}');
INSERT INTO event VALUES (165,'38b7cdda',1795567782402,1795399200403,1795567782402,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,32,'H002','ticket.issue:1795567782400:12','{"origin":"kiosk","priority_class":null,"promised_at":1795568682402,"quoted":[1795567740000,1795568700000],"service":"chung-thuc"}');
INSERT INTO event VALUES (166,'38b7cdda',1795567802406,1795399200407,1795567802406,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,33,'L001','ticket.issue:1795567802404:13','{"origin":"kiosk","priority_class":null,"promised_at":1795568702406,"quoted":[1795567800000,1795568100000],"service":"dang-ky-dat-dai"}');
INSERT INTO event VALUES (167,'38b7cdda',1795567822410,1795399200411,1795567822410,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,34,'R001','ticket.issue:1795567822408:14','{"origin":"kiosk","priority_class":null,"promised_at":1795568722410,"quoted":[1795567800000,1795569000000],"service":"xay-dung"}');
INSERT INTO event VALUES (168,'38b7cdda',1795567842414,1795399200415,1795567842414,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,35,'C001','ticket.issue:1795567842412:15','{"origin":"kiosk","priority_class":null,"promised_at":1795568742414,"quoted":[1795567800000,1795569000000],"service":"viec-khac"}');
INSERT INTO event VALUES (169,'38b7cdda',1795567862418,1795399200419,1795567862418,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,36,'A010','ticket.issue:1795567862416:16','{"origin":"kiosk","priority_class":"priority","promised_at":1795568162418,"quoted":[1795567860000,1795568400000],"service":"ho-tich"}');
INSERT INTO event VALUES (170,'38b7cdda',1795567862421,1795399200422,1795567862421,NULL,'slip.confirmed',1,'devices','devices','devices',NULL,NULL,22,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":22}');
INSERT INTO event VALUES (171,'38b7cdda',1795567862424,1795399200425,1795567862424,NULL,'slip.unknown',1,'devices','devices','devices',NULL,NULL,23,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":23}');
INSERT INTO event VALUES (172,'38b7cdda',1795567862426,1795399200427,1795567862426,NULL,'slip.failed_before_send',1,'devices','devices','devices',NULL,NULL,24,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":24}');
INSERT INTO event VALUES (173,'38b7cdda',1795567882429,1795399200430,1795567882429,3,'ticket.prioritised',1,'cli:test','administrator','cli:test',NULL,NULL,28,'A007','ticket.prioritise:1795567882428:17','{"priority_class":"priority"}');
INSERT INTO event VALUES (174,'38b7cdda',1795567902432,1795399200433,1795567902432,3,'ticket.service_changed',1,'cli:test','administrator','cli:test',NULL,NULL,29,'A008','ticket.change_service:1795567902431:18','{"after":"y-te","before":"ho-tich"}');
INSERT INTO event VALUES (175,'38b7cdda',1795567922435,1795399200436,1795567922435,3,'ticket.cancelled',1,'cli:test','administrator','cli:test',NULL,NULL,30,'A009','ticket.cancel:1795567922434:19','{"reason":"asked"}');
INSERT INTO event VALUES (176,'38b7cdda',1795567942438,1795399200439,1795567942438,3,'ticket.reprinted',1,'cli:test','administrator','cli:test',NULL,NULL,22,'A001','ticket.reprint:1795567942437:20','{"copy":1,"printer":"p1"}');
INSERT INTO event VALUES (177,'38b7cdda',1795567962442,1795399200443,1795567962442,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',28,'A007','desk.next:1795567962441:21','{"kept":true,"promised_at":1795568002386,"reason":"priority","why":null}');
INSERT INTO event VALUES (178,'38b7cdda',1795567982445,1795399200446,1795567982445,3,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',28,'A007','desk.recall:1795567982444:22','{}');
INSERT INTO event VALUES (179,'38b7cdda',1795568002448,1795399200449,1795568002448,3,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',28,'A007','desk.recall:1795568002447:23','{}');
INSERT INTO event VALUES (180,'38b7cdda',1795568083451,1795399200452,1795568083451,3,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',28,'A007','desk.absent:1795568083450:24','{}');
INSERT INTO event VALUES (181,'38b7cdda',1795568103454,1795399200455,1795568103454,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',36,'A010','desk.next:1795568103453:25','{"kept":true,"promised_at":1795568162418,"reason":"priority","why":null}');
INSERT INTO event VALUES (182,'38b7cdda',1795568123457,1795399200458,1795568123457,3,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',36,'A010','desk.start:1795568123456:26','{}');
INSERT INTO event VALUES (183,'38b7cdda',1795568143460,1795399200461,1795568143460,3,'ticket.parked',1,'cli:test','administrator','cli:test','5','q5',36,'A010','desk.park:1795568143459:27','{}');
INSERT INTO event VALUES (184,'38b7cdda',1795568163463,1795399200464,1795568163463,3,'ticket.returned',1,'cli:test','administrator','cli:test','5',NULL,28,'A007','ticket.return:1795568163462:28','{"after":"absent","rank_at":1795568002386}');
INSERT INTO event VALUES (185,'38b7cdda',1795568183466,1795399200467,1795568183466,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',28,'A007','desk.next:1795568183465:29','{"kept":true,"promised_at":1795568002386,"reason":"chosen","why":"đã quay lại"}');
INSERT INTO event VALUES (186,'38b7cdda',1795568203469,1795399200470,1795568203469,3,'ticket.finished',1,'cli:test','administrator','cli:test','5','q5',28,'A007','desk.finish:1795568203468:30','{"manner":"chosen","outcome":"accepted","procedure":null,"reason":null}');
INSERT INTO event VALUES (187,'38b7cdda',1795568223472,1795399200473,1795568223472,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',22,'A001','desk.next:1795568223471:31','{"kept":true,"promised_at":1795568482362,"reason":"longest","why":null}');
INSERT INTO event VALUES (188,'38b7cdda',1795568243475,1795399200476,1795568243475,3,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',22,'A001','desk.recall:1795568243474:32','{}');
INSERT INTO event VALUES (189,'38b7cdda',1795568263478,1795399200479,1795568263478,3,'ticket.recalled',1,'cli:test','administrator','cli:test','5','q5',22,'A001','desk.recall:1795568263477:33','{}');
INSERT INTO event VALUES (190,'38b7cdda',1795568344481,1795399200482,1795568344481,3,'ticket.absent',1,'cli:test','administrator','cli:test','5','q5',22,'A001','desk.absent:1795568344480:34','{}');
INSERT INTO event VALUES (191,'38b7cdda',1795568364484,1795399200485,1795568364484,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',23,'A002','desk.next:1795568364483:35','{"kept":true,"promised_at":1795568502366,"reason":"longest","why":null}');
INSERT INTO event VALUES (192,'38b7cdda',1795568384487,1795399200488,1795568384487,3,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',23,'A002','desk.transfer:1795568384486:36','{"to_desk":"1","to_service":null}');
INSERT INTO event VALUES (193,'38b7cdda',1795568404490,1795399200491,1795568404490,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',24,'A003','desk.next:1795568404489:37','{"kept":true,"promised_at":1795568522370,"reason":"longest","why":null}');
INSERT INTO event VALUES (194,'38b7cdda',1795568424493,1795399200494,1795568424493,3,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',24,'A003','desk.start:1795568424492:38','{}');
INSERT INTO event VALUES (195,'38b7cdda',1795568444496,1795399200497,1795568444496,3,'ticket.transferred',1,'cli:test','administrator','cli:test','5','q5',24,'A003','desk.transfer:1795568444495:39','{"to_desk":null,"to_service":"chung-thuc"}');
INSERT INTO event VALUES (196,'38b7cdda',1795568464499,1795399200500,1795568464499,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',25,'A004','desk.next:1795568464498:40','{"kept":true,"promised_at":1795568542374,"reason":"longest","why":null}');
INSERT INTO event VALUES (197,'38b7cdda',1795568484502,1795399200503,1795568484502,3,'ticket.call_undone',1,'cli:test','administrator','cli:test','5','q5',25,'A004','desk.undo:1795568484501:41','{}');
INSERT INTO event VALUES (198,'38b7cdda',1795568504505,1795399200506,1795568504505,3,'ticket.called',1,'cli:test','administrator','cli:test','5','q5',25,'A004','desk.next:1795568504504:42','{"kept":true,"promised_at":1795568542374,"reason":"longest","why":null}');
INSERT INTO event VALUES (199,'38b7cdda',1795568524508,1795399200509,1795568524508,3,'ticket.started',1,'cli:test','administrator','cli:test','5','q5',25,'A004','desk.start:1795568524507:43','{}');
INSERT INTO event VALUES (200,'38b7cdda',1795568544511,1795399200512,1795568544511,3,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',24,'A003','desk.next:1795568544510:44','{"kept":true,"promised_at":1795568522370,"reason":"longest","why":null}');
INSERT INTO event VALUES (201,'38b7cdda',1795568564514,1795399200515,1795568564514,3,'ticket.finished',1,'cli:test','administrator','cli:test','6','q6',24,'A003','desk.finish:1795568564513:45','{"manner":"default","outcome":"result_returned","procedure":null,"reason":null}');
INSERT INTO event VALUES (202,'38b7cdda',1795568584517,1795399200518,1795568584517,3,'ticket.called',1,'cli:test','administrator','cli:test','6','q6',31,'H001','desk.next:1795568584516:46','{"kept":true,"promised_at":1795568662398,"reason":"longest","why":null}');
INSERT INTO event VALUES (203,'38b7cdda',1795568604520,1795399200521,1795568604520,3,'ticket.recalled',1,'cli:test','administrator','cli:test','6','q6',31,'H001','desk.recall:1795568604519:47','{}');
INSERT INTO event VALUES (204,'38b7cdda',1795568624523,1795399200524,1795568624523,3,'ticket.recalled',1,'cli:test','administrator','cli:test','6','q6',31,'H001','desk.recall:1795568624522:48','{}');
INSERT INTO event VALUES (205,'38b7cdda',1795568644526,1795399200527,1795568644526,3,'desk.paused',1,'cli:test','administrator','cli:test','4',NULL,NULL,NULL,'desk.pause:1795568644525:49','{"reason":"ăn trưa"}');
INSERT INTO event VALUES (206,'38b7cdda',1795568664529,1795399200530,1795568664529,3,'ticket.issued',1,'cli:test','administrator','cli:test',NULL,NULL,37,'C002','desk.serve_now:1795568664528:50','{"origin":"desk","priority_class":null,"promised_at":1795569564529,"quoted":null,"service":"thanh-tra"}');
INSERT INTO event VALUES (207,'38b7cdda',1795568664529,1795399200531,1795568664529,3,'ticket.called',1,'cli:test','administrator','cli:test','2','q2',37,'C002','desk.serve_now:1795568664528:50','{"kept":true,"promised_at":1795569564529,"reason":"serve_now","why":null}');
INSERT INTO event VALUES (208,'38b7cdda',1795568664529,1795399200532,1795568664529,3,'ticket.started',1,'cli:test','administrator','cli:test','2','q2',37,'C002','desk.serve_now:1795568664528:50','{}');
INSERT INTO event VALUES (209,'38b7cdda',1795568684534,1795399200535,1795568684534,3,'ticket.finished',1,'cli:test','administrator','cli:test','2','q2',37,'C002','desk.finish:1795568684533:51','{"manner":"chosen","outcome":"left","procedure":null,"reason":null}');
INSERT INTO event VALUES (210,'38b7cdda',1795568684536,1795399200537,1795568684536,NULL,'slip.failed_before_send',1,'devices','devices','devices',NULL,NULL,26,'p1',NULL,'{"copy":0,"evidence":{"status":"12"},"job":26}');
INSERT INTO event VALUES (211,'38b7cdda',1795568684538,1795399200539,1795568684538,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'p1',NULL,'{"evidence":{"paper":"end"},"state":"fault"}');
INSERT INTO event VALUES (212,'38b7cdda',1795568684538,1795399200540,1795568684538,NULL,'device.state',1,'devices','devices','devices',NULL,NULL,NULL,'s1',NULL,'{"evidence":{},"state":"ok"}');
INSERT INTO event VALUES (213,'38b7cdda',1795568704542,1795399200543,1795568704542,NULL,'alert.opened',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'help:kiosk:k1','help.call:1795568704541:52','{"severity":"warning"}');
INSERT INTO event VALUES (214,'38b7cdda',1795568704542,1795399200544,1795568704542,NULL,'help.called',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,NULL,'kiosk:k1','help.call:1795568704541:52','{}');
INSERT INTO event VALUES (215,'38b7cdda',1795570504546,1795399200549,1795570504546,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:chung-thuc',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (216,'38b7cdda',1795570504546,1795399200550,1795570504546,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:dang-ky-dat-dai',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (217,'38b7cdda',1795570504546,1795399200551,1795570504546,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:ho-tich',NULL,'{"severity":"warning","waiting":3}');
INSERT INTO event VALUES (218,'38b7cdda',1795570504546,1795399200552,1795570504546,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:viec-khac',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (219,'38b7cdda',1795570504546,1795399200553,1795570504546,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:xay-dung',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (220,'38b7cdda',1795570504546,1795399200554,1795570504546,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'queue_long:y-te',NULL,'{"severity":"warning","waiting":1}');
INSERT INTO event VALUES (221,'38b7cdda',1795570504546,1795399200555,1795570504546,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_idle:1',NULL,'{"severity":"warning"}');
INSERT INTO event VALUES (222,'38b7cdda',1795570504546,1795399200556,1795570504546,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'desk_idle:2',NULL,'{"severity":"warning"}');
INSERT INTO event VALUES (223,'38b7cdda',1795570504546,1795399200557,1795570504546,NULL,'alert.opened',1,'keeper','keeper','keeper',NULL,NULL,NULL,'printer:p1',NULL,'{"severity":"critical","state":"fault"}');
INSERT INTO event VALUES (224,'38b7cdda',1795570504546,1795399200558,1795570504546,NULL,'alert.closed',1,'keeper','keeper','keeper',NULL,NULL,NULL,'help:kiosk:k1',NULL,'{}');
INSERT INTO event VALUES (225,'38b7cdda',1795570524560,1795399200561,1795570524560,NULL,'alert.acknowledged',1,'cli:test','administrator','cli:test',NULL,NULL,NULL,'11','alert.acknowledge:1795570524559:53','{}');
INSERT INTO event VALUES (226,'38b7cdda',1795570544564,1795399200565,1795570544564,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,38,'A011','ticket.issue:1795570544562:54','{"origin":"kiosk","priority_class":null,"promised_at":1795571444564,"quoted":[1795571400000,1795572300000],"service":"kinh-te"}');
INSERT INTO event VALUES (227,'38b7cdda',1795570564568,1795399200569,1795570564568,3,'ticket.issued',1,'kiosk:k1','terminal','kiosk:k1',NULL,NULL,39,'C003','ticket.issue:1795570564566:55','{"origin":"kiosk","priority_class":null,"promised_at":1795571464568,"quoted":[1795570560000,1795571400000],"service":"thi-dua"}');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('event',227);
INSERT INTO event_hash VALUES (1,'2a45e01cb59493a39f6604ea25eaa9e71c4ec60400ac1d41d49285399bef55c0');
INSERT INTO event_hash VALUES (2,'b447919de1e589f3beaa80c485631225445ca3168937f97be7e2eddecf3cf679');
INSERT INTO event_hash VALUES (3,'60f965f170571d9753b5cd905a0e58fca2053f1adc0abce9d02dadb39a5d3d6b');
INSERT INTO event_hash VALUES (4,'bcd6e1a8ca1a155a75c3163c8581bf0725c89083b0c7f1606f208d2466cf5a2a');
INSERT INTO event_hash VALUES (5,'46613b52959bb4d457862d2c30ac40b22186ebe89f05015acf60a1470cddf068');
INSERT INTO event_hash VALUES (6,'2bb334301c658dae268e71948a36450ba3035e9cc8e7d59cf775aea519ec70d9');
INSERT INTO event_hash VALUES (7,'7d7100c962813633497cabe2580a5de56a6fc68ce70fe8ccc3c0ddc4bee33a2d');
INSERT INTO event_hash VALUES (8,'8a9940bf48066c37526f98f4e87bc6ef4b6103bcb365dce91cec88b942730c04');
INSERT INTO event_hash VALUES (9,'5af4b947cab34af779dcaa22540f803d861072f41d696d2ca395ab8681f8a225');
INSERT INTO event_hash VALUES (10,'dadd31021b46831e4a6dd601e720e8318e2117c4f159c2f0a48d21abde40be80');
INSERT INTO event_hash VALUES (11,'6b996dc53d309845e331e06b7fd46c2d5d6f1dca3ffaaf2b1a1f918affefb385');
INSERT INTO event_hash VALUES (12,'0271115da25a3d90aec15bfa53e8bfb30b3735295cedc82f94171d61f526c3b6');
INSERT INTO event_hash VALUES (13,'3d58a10643fa483e59f17f897dfc55775c376e0e30b065d800ae8996a54a158b');
INSERT INTO event_hash VALUES (14,'799f922cb735c9ddcd9050f86e90f59701e12d183aa30e4bf81942204a2ec944');
INSERT INTO event_hash VALUES (15,'b5ef382fdab408e64f737731fefd1b6c2c0506a280edcdb5f7b2fc98a4d355b6');
INSERT INTO event_hash VALUES (16,'5f5bad71ed62b68ad704842b2edb90b60d1c2e55b6db7faf47118896058a7fac');
INSERT INTO event_hash VALUES (17,'8cfa1c55a22835492158ce4ce52d47099cd9a2540120f942b0011f4e507ce750');
INSERT INTO event_hash VALUES (18,'8996962049eb184aca0681d3593c728e8573307a1fdd4c8909d5e577f27be321');
INSERT INTO event_hash VALUES (19,'ecd6c7073d24d9132abeb6c343d0c7f7dbe3393ec34a26b38f7040b84589ed68');
INSERT INTO event_hash VALUES (20,'81521b0ba3c85a6c7279083ed8c195cc85127d7cde819549901ad2cf81c7d986');
INSERT INTO event_hash VALUES (21,'9e86a9b61a4b6197193ec5b75fd2fc94a1d85f69b5a4c836812c7d2054f233ad');
INSERT INTO event_hash VALUES (22,'7921e187cc40953909058169bb1d82b4a07eaaaa74515f20e52d8add7a7c7a1d');
INSERT INTO event_hash VALUES (23,'7eb3fe3d51619a8089408d8a190ce76a695f071f63ad850865494750039ab3f7');
INSERT INTO event_hash VALUES (24,'fc4d7f77aac1b90f1cd7739e60d54bd0c786f918bf93886bb3977ed125c80533');
INSERT INTO event_hash VALUES (25,'89ddeb189cb3cb5ae808bc7bf40ab4081f4755b693a9d89985911a4dee71c930');
INSERT INTO event_hash VALUES (26,'598fe0ffcc129775872e33b2574f1e0ebd3d924154608ab487bd6e137f7d23d5');
INSERT INTO event_hash VALUES (27,'91269d113461ab52ab387bfddac4d029d928a57841f78b4d454bc293d9be7e79');
INSERT INTO event_hash VALUES (28,'fbad9d83bd5d143010d08eb6a5971cb87f06b2c0c9b5abb736b10eb15fd1976f');
INSERT INTO event_hash VALUES (29,'70dbfc925a78b4b15fe6d22da33d3e095e42d77ad2a2de4838a412acb1133851');
INSERT INTO event_hash VALUES (30,'65f21e408d5bdf59e864cb0cb9cc4d166b9093a69ee420965437e205e4106714');
INSERT INTO event_hash VALUES (31,'14ed3b65225b8f379b8c03b464e861eacaec1604364d7a57a6eef2d5a56afef5');
INSERT INTO event_hash VALUES (32,'4105f4a28955252662c8f2d8c70b130cd619ec822f5d5b5c420abe5a9d6bd0c4');
INSERT INTO event_hash VALUES (33,'7d4fdeaab941f3b1781eb4c716fd182a96777378a92c6a1ec01b57d3b271c8f2');
INSERT INTO event_hash VALUES (34,'e2306332aa984c14499f935473d508459f350a122c88ab6b7500d21211251f2f');
INSERT INTO event_hash VALUES (35,'ab86aa126241d75fe0e79617867ca01cb2b638d648fd7f552114b716e0181fa4');
INSERT INTO event_hash VALUES (36,'f0538fd31fdc50b661499dc0ef02997487ce2231a485d6fdc349bb64b7eba6df');
INSERT INTO event_hash VALUES (37,'2bcd49eb37e469185ce7ffffacb331aa940188c9471138ca274b91b1731f0777');
INSERT INTO event_hash VALUES (38,'7b71c9e9e5e659a80e5bd7de4ae430ce48c43f27437f2dcd1dee6cd88ac798c7');
INSERT INTO event_hash VALUES (39,'bf30ab59cf290fc527f281fb0743d19b71d2aeca6f000a3c84ed86f53414b953');
INSERT INTO event_hash VALUES (40,'31e621a889c28f9ed296837a0e9d2ab3a4ed3e335d2e2376ad151d2cdb7fa0d9');
INSERT INTO event_hash VALUES (41,'2c7e4574e4f1b86bf86257d41ffe9b6bad480dec7eff97852356fb32d4a6cf49');
INSERT INTO event_hash VALUES (42,'846fb5b92fc7199bf1eaa0d177b44357de0f37ec56615b086420d5f79af45f8c');
INSERT INTO event_hash VALUES (43,'7b5de7b937311343133773843c999c781f3b7e0a64d470b646c5cf3a3b6cbbb2');
INSERT INTO event_hash VALUES (44,'a94d5278522070661d0e39d0fcb968eea2e33b4f73039a92197236f2657fd274');
INSERT INTO event_hash VALUES (45,'f3ac9b90835c21c27728e88a0ed7cf783c5d95899360129fb952c87d0841fb86');
INSERT INTO event_hash VALUES (46,'656b51d6331eb9f9eba4aba318c834bc1543edd649f8a1e5dab5d68c587a8890');
INSERT INTO event_hash VALUES (47,'4dc0b66d63cc6ebf5e794f844256f5ab5e7c77e99e40500fcc3391378e9ccd08');
INSERT INTO event_hash VALUES (48,'5931f5a1c6d5cc6bf77e978ea362a074fa05104889174e52b5552675a515b89b');
INSERT INTO event_hash VALUES (49,'aa190e992482f694bed83ccb0834e6d62e858d71917722d1dfe06289d502581a');
INSERT INTO event_hash VALUES (50,'4c3c43dff45a24135b6104dd8002cf9188974aa510e82f20aa4da800cc8084b8');
INSERT INTO event_hash VALUES (51,'ac0c4baa291921fd2622ecc9a19a47d766908dd55249b4b1e54762d4760b7778');
INSERT INTO event_hash VALUES (52,'4365f295afa80ff8d541771a701eba40bf4c17726f0910fe2a4712edbb5884bf');
INSERT INTO event_hash VALUES (53,'2cdaa07b205e833d7ad9aabdf7306af79ed06dcdf38a97df078d7d7ea3b0ae8c');
INSERT INTO event_hash VALUES (54,'e70a88b40f3ec368dda1b3334100b02dcdacba71936f1df7b14631460f646b11');
INSERT INTO event_hash VALUES (55,'466d9ea8466e2e2549293cbee7f7e139d5bb0439516e8a0dcc55fb50dab9f6ed');
INSERT INTO event_hash VALUES (56,'8495de29ff127a1d3bfbe3c668c5178a6ff16bb52af54c8d698910418bc3b8c7');
INSERT INTO event_hash VALUES (57,'9b1afd3b34a97a90400e33411b1ed4ab165ef4d5f1195162491ebb649345baa8');
INSERT INTO event_hash VALUES (58,'9dc705754f8860b1541cb4305ce9d1c32f3d164c0182ca3e0f1843baa9a82031');
INSERT INTO event_hash VALUES (59,'5198c14fe480aaa246d7fde8f1f75ddaa2a8133a8c8cab98060525532352edbf');
INSERT INTO event_hash VALUES (60,'27da484f763cb1b707e7674bd8912788ddb4cefb87c18f4d9bb372d8fb5c0b1e');
INSERT INTO event_hash VALUES (61,'15927e83229b302ab97b66f886f6a9503efec05f0618f2bc56e396f761546635');
INSERT INTO event_hash VALUES (62,'c0bcfc4a441f5af84bd3bcf533e1b247885901884efbeba5c23808f64ce5b6e8');
INSERT INTO event_hash VALUES (63,'49b806989357174a89ed5c282a577cd829293fd97966d9a5129198f24fd1985f');
INSERT INTO event_hash VALUES (64,'09348c3996b7c3b057230f05370eb1ff0bd5c4948643f53aca56ec3ea3198309');
INSERT INTO event_hash VALUES (65,'e981c83293e3cecb0cfc7eba1e92e7ae68ffdbe8c9078d0cb38aee3564ef9cca');
INSERT INTO event_hash VALUES (66,'f9bb105f714b98f8a260eb332a6998581fa3b7a43eea78c6fdb9e1f9ef0eea89');
INSERT INTO event_hash VALUES (67,'5ee932d20f64e409abc361496a3126d83d4e6663415f3f7efb7dea814ecb3acb');
INSERT INTO event_hash VALUES (68,'398cb7c827cee7e732be48dc1a8f6289e2394f6e29546e84e9499c2c10df2284');
INSERT INTO event_hash VALUES (69,'b732058157b6d1621bdfd4ae56936c4a29c2f9c54c40749ab4bad5d94e294e5a');
INSERT INTO event_hash VALUES (70,'1f5e829cbab445c312caa2d4f9302e3e0edb7f498d478bb43bc964ba5e1de446');
INSERT INTO event_hash VALUES (71,'7846b6f08686088caf3561d4aa7d00a31a6d0d826ad58b1f84519a69e8a027c2');
INSERT INTO event_hash VALUES (72,'d2b336460fb81f1e96fea79f58ac9293996acd3ca475b7a297b2c4ab86e9ee89');
INSERT INTO event_hash VALUES (73,'2853f27c960d86c8747c765749ad47d0d676323a11cbba521e18e0ee968ffbc5');
INSERT INTO event_hash VALUES (74,'8158957f285a26d0e577c1946f25fe7754c956a1020d33a33890c66fa5a1e53d');
INSERT INTO event_hash VALUES (75,'9344f71f41b3a52bb6c915013d9c8de5e600ace9620b69c53396d1ecde0ab4ba');
INSERT INTO event_hash VALUES (76,'4e054568b073fae302a038c939925e74663f102539052ea20afdf62817bf9f40');
INSERT INTO event_hash VALUES (77,'45ff50d71760e469ac7aac2773d6b459100129558f8b72032ba62893f4159655');
INSERT INTO event_hash VALUES (78,'eff025ff3f4bb66e56a96ece81b06c37fb2569f16f2954842556d5dda6848ab2');
INSERT INTO event_hash VALUES (79,'6cfb716f24b8039601781e4c53bdce53a5e113c0c7530cc6740a33bb71940b65');
INSERT INTO event_hash VALUES (80,'186547ac24e6cbf5a83540febafc9190b0c30bb747fafdddbc661420313b0695');
INSERT INTO event_hash VALUES (81,'dddfd9218bacf04404d5a2c28fd5237c003c90f014f8c6c66bc9434e43169b07');
INSERT INTO event_hash VALUES (82,'d1e2beacd37f7af456884bce28be67a12ef820f5af17e60d449c2d15beea0e25');
INSERT INTO event_hash VALUES (83,'f95fcca00664ea1ce4da53a0f0b795de722110c6a8c46fb38a91c037cc306192');
INSERT INTO event_hash VALUES (84,'cd8879c19fb4778b73a76f1e50eee8890e5123fbd2bb7e88d87ad85e1859a852');
INSERT INTO event_hash VALUES (85,'7e7b29f81fd3909d5bdd76f77bd7ec8627b0c6ca2f69f3c5809cbf3f6ed08d54');
INSERT INTO event_hash VALUES (86,'5b627c9894b83e9dac17d61fdd9b8b982c925cfe4815230985b378b9437b5f36');
INSERT INTO event_hash VALUES (87,'11340d5d62ea1b86b4bf654d147d2cb5a258891718c2c10143c1f5ce28e69d60');
INSERT INTO event_hash VALUES (88,'7e2a35506ede5be226c9863e18e59b2785303c020d2665208557e4dfd3fb635e');
INSERT INTO event_hash VALUES (89,'bef6d2429989ea9142e03a0a7764f33b475d5dcf5ff0266168d989755e066c3a');
INSERT INTO event_hash VALUES (90,'4406985f5b0d91107286bc1b3eee2dbfb0db81b73f13b20e78f7f76dde48ef53');
INSERT INTO event_hash VALUES (91,'c7fe9789d12ab01f683495487d920855319d81bd6e782cf3a30a4562d2cc81c3');
INSERT INTO event_hash VALUES (92,'b4c629bbe02ac3e78c534bcebe63724da9f04a48f0c1d45c038b27e17408741e');
INSERT INTO event_hash VALUES (93,'f5b2036054031a3299acab4edb2b2b888cfd764aa0cf0b40d0942d0d1c8d3f40');
INSERT INTO event_hash VALUES (94,'973bd9c3f0cd7ca0d595176d60cc316febf2d5cf01a9fa051f91182ac2f788d1');
INSERT INTO event_hash VALUES (95,'32d3e7417fbf201e4e5fbd5d7cda6be05c5c142c4e0f0bf6f4adbbf78321c731');
INSERT INTO event_hash VALUES (96,'e80bd4609e6d873f172d6919a795f87565e0c372f200703ac904b2fcc657f666');
INSERT INTO event_hash VALUES (97,'a1bf42b9067f5f951f591ae5aa587e9e913d3b56b6537c23418b3f1ff0acc7c2');
INSERT INTO event_hash VALUES (98,'d80bf4165e16177157d7427000a173ef0fea140bc6562376fa465478dd45bf2a');
INSERT INTO event_hash VALUES (99,'d1a7d608e5ca85deed236a486e83ccae3bdc2e96fc9aed1b1bca3d1a22a94160');
INSERT INTO event_hash VALUES (100,'23d54ed6e6259c5faa25e46a740d06b617b6c3005229ea19ef14aac8292b3c40');
INSERT INTO event_hash VALUES (101,'2e854d5f8222386f30c67b4089591bd03faac4c4be27a3f57e3580347a6a0725');
INSERT INTO event_hash VALUES (102,'b788dcafe33a8d72031c69eb0d203046481a0a186a5c855f5af547a4939747d6');
INSERT INTO event_hash VALUES (103,'f786d43fb384432b008afc9c22b44ad919f8a15a08c94119667567d29fe6bc6c');
INSERT INTO event_hash VALUES (104,'f3b33a87c8eccedea95958e09202329f651d1252c6eb2d2983bc09548401e4a2');
INSERT INTO event_hash VALUES (105,'1153488b491f8df53655b1b001e3e1d5722c4694967f7d2bcc6ea29b8df3c373');
INSERT INTO event_hash VALUES (106,'032c6d134a71f6474b94cbc261be909c3bb96d2dda22980a0229c671a37230c4');
INSERT INTO event_hash VALUES (107,'b3e6bb0e13b7d449c7e99d7df4c91dce2af3b9fa51c81e4bd3b24af30615ba7b');
INSERT INTO event_hash VALUES (108,'9f6b4b36c8284b309d06ff5861c36beae08b96007687665bd6fdc41905c3d22e');
INSERT INTO event_hash VALUES (109,'ca2f2ebd63b72b0d8a6b8737ecb4554b576094ca46ac2c5c94cbfc455acf9061');
INSERT INTO event_hash VALUES (110,'fc090c4f3532eeacc9e4fb737b11cc47edadb300c928812fa3bc19f615230aac');
INSERT INTO event_hash VALUES (111,'df152f558143692f4317c3cec1ddfe77a937283f27d8a1eb80afb0d1b3442f18');
INSERT INTO event_hash VALUES (112,'0fea4e332d0621675a510122bd16e12b8716d65be4ef41c24bef3fa2872f0943');
INSERT INTO event_hash VALUES (113,'d1a195c07d92f3550fedbf0abd009deb55cee327727c4ec672990ac4b18fbbd3');
INSERT INTO event_hash VALUES (114,'ee203d3ab81e064f600cd93c7a84fa0dcdd27e2360d6314dae83d893ff8f60b0');
INSERT INTO event_hash VALUES (115,'a5ab1fc2fa2b63f512271282f9926bb5b215bd071763bbb62c2e26f12315425f');
INSERT INTO event_hash VALUES (116,'8554c5ee5bfb8cf713b79083db378f4b15e0abb648f879c3de5dac3c0199e3b9');
INSERT INTO event_hash VALUES (117,'861c2252d330e7fd11094b81c44c073c4e26e953271d8cf600c8dc875e8e672a');
INSERT INTO event_hash VALUES (118,'0782b7898767dc26624be9a6c2d1d5cb51f2709ec1805de842b8d54cd66f63b9');
INSERT INTO event_hash VALUES (119,'eb30831ad2c3d7dadcf4581543b93a060677cebfae9e241da5a6f5520ecd7c22');
INSERT INTO event_hash VALUES (120,'1409ce0bffa2502d3e10e7c1fc793f1b7676820361d38778a657e2b4d407fb09');
INSERT INTO event_hash VALUES (121,'0524cc9a3733536406bda1c6c45337fbab70c5ca9188b4a4bfeb8a182203b7ad');
INSERT INTO event_hash VALUES (122,'2d6d174d588ce36453a22b1b5fc5eb43495c2fa76a85b6641858b03b6c1b185f');
INSERT INTO event_hash VALUES (123,'d8915c5d8d33fadf289ee8f9d795ef3e772c8aac1d753bad02802fb3dc2eff7d');
INSERT INTO event_hash VALUES (124,'60235e30346b7aeca2122d192cba4bea65e92726da653c21f3fea0267ce8affd');
INSERT INTO event_hash VALUES (125,'f4c993d4a3d7c6a1a47e2a774037fc98b308dec1e8d6ef0f97bbe75693f5c5f2');
INSERT INTO event_hash VALUES (126,'e2e57362f25c454704ce8abe17ce25fe0e45e88ad5615a5ee64c759b3837afd7');
INSERT INTO event_hash VALUES (127,'483574366c85af004963f43e3094f9db0ae763160a6e6150678e38966cd5435e');
INSERT INTO event_hash VALUES (128,'10e6a948626c2f7ec9d52c7e867aa929baefc505ad9901282a492660bc727413');
INSERT INTO event_hash VALUES (129,'7774dce93c0cfde69e505437b99cdaf754b94ee01a6f3e1da6849a013c270038');
INSERT INTO event_hash VALUES (130,'517c3e1407f232db6670f44a244290e4eb73f4a5b390af7bf37b75d90395458a');
INSERT INTO event_hash VALUES (131,'2f6c9ef4913ff88a1bfe5d48f83966dac580abec0fb6fe8ceeda79b3d69e9b2e');
INSERT INTO event_hash VALUES (132,'f21d7c8ddc0ae107e44c30b3f8f54cbcf5ceedbb0a00367e4dacc7c1f9df0aa5');
INSERT INTO event_hash VALUES (133,'39f8a19946b0420830d72b4d267f2bc1a0a6050a77b53eca48ca34ba006c9a50');
INSERT INTO event_hash VALUES (134,'6e3bab059b459e85d63365d3d74effcbb2494e922e1f41616bb5544965e3caf2');
INSERT INTO event_hash VALUES (135,'e0636d0d5e6dd72880ada15bc54774889dc4dd12e2d651969666570cef4b505f');
INSERT INTO event_hash VALUES (136,'4270dbd1141a9f86479ae173a190f84e2138c7d009c71102da775b60736b76e3');
INSERT INTO event_hash VALUES (137,'3646f2925a5f07ae14109c034862a72cb58be70faa691ca953f1128f1e8f06f6');
INSERT INTO event_hash VALUES (138,'58be37da20eafd6400e09404f3709c4ecb8879f8e360605b03e4d86a7b247b05');
INSERT INTO event_hash VALUES (139,'13053d214b968f29aaca15d0e9c8797ea023814ba4759690ac942e6a0bb09c82');
INSERT INTO event_hash VALUES (140,'be40968846a8292deedd9c9735573bc66b52ceb7e74306cf051c89e58bc7c84f');
INSERT INTO event_hash VALUES (141,'05aee0263f1d132a1da5132e86fedcb657789d60225be49636a2ea3b4cecd363');
INSERT INTO event_hash VALUES (142,'407709cdcf5831c2dc224367626831de848d42f73cecd5e8a49a845ee68d5fd9');
INSERT INTO event_hash VALUES (143,'9b03f55df5d6bae90e1d0fbcf0db30f98813fd9044fbb9782ded420b925499fa');
INSERT INTO event_hash VALUES (144,'df23d961524890906690be4c54ca16beed9e2744b1e7bcf9f178f46a52ced9a2');
INSERT INTO event_hash VALUES (145,'406a671b3ca4b1a7fec03e6c6aeea780e69d6b2a6686397ea2b0741831f7bc32');
INSERT INTO event_hash VALUES (146,'21f78c51703e37d043957a43d6ec8d7c2320c425ea5fe3bda8601004e57d0c69');
INSERT INTO event_hash VALUES (147,'fea98cd0fff4f124eb68515ea4a1488d9206ca2e3f0ce5e05c17751d7d583ad8');
INSERT INTO event_hash VALUES (148,'c60e967a5a83bbbb055209969c5ec1cc02e7c32d11f375ec7a840020bd669b7f');
INSERT INTO event_hash VALUES (149,'3702a5f6fd0cdaf0adb15d6f58912c1c2f45dfbeb05143b775652124a48545d6');
INSERT INTO event_hash VALUES (150,'85937fbcc0c4ba2586ece9b455ced20c819e9739f43e8a0623ca850d0af58c45');
INSERT INTO event_hash VALUES (151,'aa334be71abac054767950e5998a3fe8c9e7dde9cb4f0f349f5878b5e67a6590');
INSERT INTO event_hash VALUES (152,'68a81cebd9b64b97726c3bc03116abd7170ea82b2485eeff69205a4615b5bbe1');
INSERT INTO event_hash VALUES (153,'21b2af1bca0b6acee02a2b63a0d0a3f51830363c619f0601536ebcd4ed2c91f8');
INSERT INTO event_hash VALUES (154,'c45b381e06c3307bb5ce3caf2fd1470dd943889b479d0a5905720b647c9792a5');
INSERT INTO event_hash VALUES (155,'36573605b2dca65eea9f3f69cbf3348b61bc71931e8b8c8a0d7d00afd4c09c26');
INSERT INTO event_hash VALUES (156,'d81f7d488c50507cfd56757048155982dc66181682098c66be92dce0f8dbaeaa');
INSERT INTO event_hash VALUES (157,'259d7ed8617a8e2b79a93c5921bc5851354caa0f7559fcf1fb809722d401d336');
INSERT INTO event_hash VALUES (158,'596a870f92d670f5a83aa5a65629662b1a453fad9ce3faf0f3267679015d83a7');
INSERT INTO event_hash VALUES (159,'7b71db4bc347f20d9da13d209aee238abec13e9197c879687b5cdb19aeb1273a');
INSERT INTO event_hash VALUES (160,'c52e0f634fe88bc5e0e788063f8fc84d51fec6c80beddf867d93f01b1343260e');
INSERT INTO event_hash VALUES (161,'766b6df108e29e9beb99812c8b1e3ce1e4bba0ba9180e50a73f8c7e123358015');
INSERT INTO event_hash VALUES (162,'23c05e4af04bcfa4fc03676c57d62bcd345e9f069fb369536c77daf3ba4f2382');
INSERT INTO event_hash VALUES (163,'05f6fdcbfa14b9ee5e1a9a5eb30e9a04d00f74840f4c0c9a6a727a322fb3115b');
INSERT INTO event_hash VALUES (164,'a8db295cc3fb2ef8fcc5b973702a21c7a094b1b493712c54c4ed4055b75dfef0');
INSERT INTO event_hash VALUES (165,'b445df2d3a89fd0f7655917ab7aa56013fa110d8214ca4a641f0e70e0b1acd23');
INSERT INTO event_hash VALUES (166,'13a4e1818184ac505a8dc3541cbf0ec5512838314cfa42328e638e2236268fdd');
INSERT INTO event_hash VALUES (167,'bb1c0bd05d7fc24ac4844304cfd28882d46ae1ea2d7ffd773c06a4d85c15e8eb');
INSERT INTO event_hash VALUES (168,'1ecaf03f8a2b33e80745d1c9f7cade424daa0fb918c31c4f80366ba6953b0ca1');
INSERT INTO event_hash VALUES (169,'ac8f1337f8adcaf323ab3954f94bfa2d1ae74aa78f18d54726a32d50b2007d59');
INSERT INTO event_hash VALUES (170,'5cec58789fbaac288b47de0d9899f4d23f1eff9110dc1a340e1c145d2470c7c5');
INSERT INTO event_hash VALUES (171,'22f410a02affe54bd0e173e15b6649c8819fc1dae2bca8f180b537cd0810ea9d');
INSERT INTO event_hash VALUES (172,'9e64e3b74b354797559d2bf811cae98a96220f5da5334b7b9c7725057784ffbc');
INSERT INTO event_hash VALUES (173,'9c0e494a36f257f1e8d581162360290b5f730ac90e2be1f7e184e09617be1f64');
INSERT INTO event_hash VALUES (174,'1bf33929a6dc0fab305af78f1be55b2f670f896f97a1cf511ad3a4719ea75a18');
INSERT INTO event_hash VALUES (175,'f01d5ceaf1de599a841d038d4aca936b262eb9b1d25eeaeddbe97dd030c3b474');
INSERT INTO event_hash VALUES (176,'a58e2d67ab7daf67e79a14c4b1c31f624c953608060f110045a29011c0b27660');
INSERT INTO event_hash VALUES (177,'8a56536738522ebe690db65ea16b45ef87234d742ce67887477ece9039ed9a65');
INSERT INTO event_hash VALUES (178,'8c4cf1347f52a72331977f8563014884ca77b627480c628b9c39e8e213012830');
INSERT INTO event_hash VALUES (179,'0c04b2a79709d3d3f3558bbffba78f0ba1eadbd469f56b1cf7d8df2dc6f64ddf');
INSERT INTO event_hash VALUES (180,'16c4a051a3a5be09b2a984baf04baeef6a7c20970603c6d3a453dccb58716877');
INSERT INTO event_hash VALUES (181,'df42ece2d5ceca5753702c8d0deffec8f497264c4ab6a597c0e80a3a26de51a9');
INSERT INTO event_hash VALUES (182,'e93b3a764875d977c2c78959e51f7e188bd919278e5701bc1b4854955ac0d09c');
INSERT INTO event_hash VALUES (183,'3404aac3ff5dd831ef00229fdb0b481f7dcbcb582392f140b2f3d046237c5c82');
INSERT INTO event_hash VALUES (184,'9065e906368df2d48bd52fc552d63281f31e3e9ea879404ea108a6c9727e78bb');
INSERT INTO event_hash VALUES (185,'f6fa5b784615c7446e03c2c82b4481173f97fb661ee2189eb1d4480cf33e532b');
INSERT INTO event_hash VALUES (186,'43c803998ee58a98c11f6a2706b7ddcba3ce3837a7218bf8d0057c8ac1794a4e');
INSERT INTO event_hash VALUES (187,'4995bb16e519104a0176ca82a495652f6cc4e28e80400f15e0a084fe914be3f6');
INSERT INTO event_hash VALUES (188,'6f1bc79fa85d76936d4ab7eac47855800fa822032c6c654e715351e75461b033');
INSERT INTO event_hash VALUES (189,'ae0449b98a786b1416c84b2e80facf34215f670803fda5ddf7ef6509749be75d');
INSERT INTO event_hash VALUES (190,'2ffb4619fa6d6011a8940f049f41b9f8e9cfcf215fb1a465546a0b58d5a1d610');
INSERT INTO event_hash VALUES (191,'e58f95728e573ecc74e8570295a8c3070f14bffdd6efecf3dba6d979cd873f04');
INSERT INTO event_hash VALUES (192,'76f49aed84189be87e4cbd33e5660ac49cd259cf5fcf7085e64ab644067668d4');
INSERT INTO event_hash VALUES (193,'a9a7f6868e645eaeeef04eb111a06251552135d70f090b9980e7e6c29f9a8c24');
INSERT INTO event_hash VALUES (194,'6588590241d63d15bd88ce40c2f21914d2cd9d1df8951c8745ec35d0a841ab8f');
INSERT INTO event_hash VALUES (195,'06459ac558b3ee407860e59aeffd2092586ca13a9f2b08fe7572ed73d18ff261');
INSERT INTO event_hash VALUES (196,'1a16d11a65c762d6ce60ae77d939f7b59380cda5908e1b69ba7b2b7c8ac9ab4f');
INSERT INTO event_hash VALUES (197,'f612cd76df0d8a219a9c665d92e49ebf3984bbbb41b31b23c106de6f4cdd5826');
INSERT INTO event_hash VALUES (198,'dcd2e07d4c521e720d572441d2c0f1da70d78fe636e067736e69fa3e26be47e0');
INSERT INTO event_hash VALUES (199,'0ef50e27eea7a7e9d9ed929c1997c7fbb0d574dceb5bbbc7981dc01174d83526');
INSERT INTO event_hash VALUES (200,'5a28478895bf6c8ca16a4423fb385399fc7a4bfacac16a795ec3867f20b34f31');
INSERT INTO event_hash VALUES (201,'04aecac3bac9b0949e6b6e08204a3a152805dcc8eddb2470a1eb4d110b41c8aa');
INSERT INTO event_hash VALUES (202,'fc7ce313c2895d5b6c85eed6dd44a758e152a4da1ba6793ea63a322654137739');
INSERT INTO event_hash VALUES (203,'2e5ae2ee06eebf0e3a7d08beb7a07349cf927921c3bc744269408dfb497a4f42');
INSERT INTO event_hash VALUES (204,'92fb2f83c020bc318687e34f4e8df7daf689181a6b50170401a0dff4332ebb0a');
INSERT INTO event_hash VALUES (205,'96db85bdff6862697da54b8c0adc291da0d5eb4c528a35dbda83fb7e1ba50b84');
INSERT INTO event_hash VALUES (206,'85358f1f5ae9abb464bc97a3a9e50e66889b2b0a0ab6ef03fb16ff5975475b3d');
INSERT INTO event_hash VALUES (207,'b3e5c6bc03383d1e8f70182cfc393343f0d2c2370a3ce37bceb633841262b5c7');
INSERT INTO event_hash VALUES (208,'b20c7196e116a59465421bea1e4f7b6584df34d58cfe81d47e7faca8bd8c141e');
INSERT INTO event_hash VALUES (209,'1578d6ab928e0afd95cc6f05efdd2905db394ca35d892c9bfb56144c82bf4de3');
INSERT INTO event_hash VALUES (210,'1b0b1930279c62b88d03ef89eb414b16f4218f170ae6fe33033f6febed341e1a');
INSERT INTO event_hash VALUES (211,'31804fa296c16bf4c3cee3494a9462c55971e710a620a78dab173ef740c1fec1');
INSERT INTO event_hash VALUES (212,'316744816f1e7699b962b7408df27ae0ac59ecb5bdc43325f4b46cb5a81b3aff');
INSERT INTO event_hash VALUES (213,'284d671e0712fb2f7f1f40c5caa0b3efccb4233b67d9521dde9677f125ae5125');
INSERT INTO event_hash VALUES (214,'91ecdc88aea6b1b77ea6f2238e31624979adddad140cf75512e55f65c52ad8f8');
INSERT INTO event_hash VALUES (215,'691a3f9e08a11afd9e9ce228145824382f85c0375e650d8a94306a03dc11a7ae');
INSERT INTO event_hash VALUES (216,'d860a8ed98e587148403bd6e627841d1d57e37beba3b0d1afdb03bf135b59dcb');
INSERT INTO event_hash VALUES (217,'21e14acd821e7e268d6dcf6c9f10084c15c34799bd66cd289c3287ff994d53ab');
INSERT INTO event_hash VALUES (218,'52b57b21135cf5a1a23e76146308b9e682075aacb0ad31f4c09c9f3a639b7b56');
INSERT INTO event_hash VALUES (219,'180fbb26d93dabbeed8a270cfd7669c03b327f9b497d9569b3d184e64708d3b9');
INSERT INTO event_hash VALUES (220,'53745f473fa9e03eab1194b782a6906e21857a54b0606a1f3ba2459d1c344035');
INSERT INTO event_hash VALUES (221,'0ba88caa7779bf52c49075473e8cac38158dd323828ac9640f308b906417a2cc');
INSERT INTO event_hash VALUES (222,'1680e204f51da891e49f99e26ce81f4ef7c1e6f3378d9b444cb9cf90c29cf020');
INSERT INTO event_hash VALUES (223,'23c69a8ec61dce49779c4ad095eb258c28230a3fba933bb608ee7d971e973b4f');
INSERT INTO event_hash VALUES (224,'f58f6381afaa8cd40f9f814c3ed6bef61848a97d849f9bbf6bb4ca8270fbf0cc');
INSERT INTO seal VALUES (1,68,'398cb7c827cee7e732be48dc1a8f6289e2394f6e29546e84e9499c2c10df2284',1795395661140,1,'day_closed');
INSERT INTO seal VALUES (2,136,'4270dbd1141a9f86479ae173a190f84e2138c7d009c71102da775b60736b76e3',1795483542308,2,'day_closed');
INSERT INTO request VALUES ('alert.acknowledge:1795570524559:53',1795570524560,'alert.acknowledge','ce34f93780f11ddf790bfd1cc3eb14a3b3d0279f15dd3ab6e1e83272f91b11d0','{"acknowledged":true,"alert":11}');
INSERT INTO request VALUES ('day.close:1795483542307:29',1795483542308,'day.close','08613a772315041c64700604687768afa0501f7916f064e273ca1f15655eb849','{"date":"2026-11-24","expired":7,"state":"closed","unrecorded":1}');
INSERT INTO request VALUES ('desk.absent:1795483462290:25',1795483462291,'desk.absent','4b3685255204347d8998a808f792823ee554a482431e9b7cfe12575e5051b6cd','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795482240000,"to":1795483500000},"id":18,"issued_at":1795482241205,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795482541205,"service":"chinh-sach","slips":1,"state":"absent","token":"UTGEMZZFBD"}');
INSERT INTO request VALUES ('desk.absent:1795568083450:24',1795568083451,'desk.absent','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"id":28,"issued_at":1795567702386,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568002386,"service":"ho-tich","slips":1,"state":"absent","token":"39FMGEUH8Y"}');
INSERT INTO request VALUES ('desk.absent:1795568344480:34',1795568344481,'desk.absent','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795567560000,"to":1795567800000},"id":22,"issued_at":1795567582362,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795568482362,"service":"ho-tich","slips":2,"state":"absent","token":"SYLYWCTJB5"}');
INSERT INTO request VALUES ('desk.finish:1795482841269:18',1795482841270,'desk.finish','05cfbb0fb8c1cde006fddc89309beb812f866d7f7edf67692926333a1f90a623','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795482180000,"to":1795482300000},"id":17,"issued_at":1795482221201,"number":"L003","outcome":"supplement","priority_class":"priority","promised_at":1795482521201,"service":"dang-ky-dat-dai","slips":1,"state":"done","token":"Q4YVR6ZEWD"}');
INSERT INTO request VALUES ('desk.finish:1795483321278:21',1795483321279,'desk.finish','36e71e1d98db0ae79bb162832dac9649c29eaae61a5133cc598b3a6a4803d428','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795482060000,"to":1795482300000},"id":11,"issued_at":1795482101177,"number":"L001","outcome":"refused","priority_class":null,"promised_at":1795483001177,"service":"dang-ky-dat-dai","slips":1,"state":"done","token":"NZLXXW59YP"}');
INSERT INTO request VALUES ('desk.finish:1795568203468:30',1795568203469,'desk.finish','10fd911c8d98ab3b41516a365969d2ac130cf8f0a465a5edf54e90bf90c66870','{"ahead":0,"calls":4,"desk":null,"end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"id":28,"issued_at":1795567702386,"number":"A007","outcome":"accepted","priority_class":"priority","promised_at":1795568002386,"service":"ho-tich","slips":1,"state":"done","token":"39FMGEUH8Y"}');
INSERT INTO request VALUES ('desk.finish:1795568564513:45',1795568564514,'desk.finish','b8e89be78676b2e9146f1bf7dd267d7e38d953da1cc8a1b895fbe58453e7446a','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"id":24,"issued_at":1795567622370,"number":"A003","outcome":"result_returned","priority_class":null,"promised_at":1795568522370,"service":"chung-thuc","slips":1,"state":"done","token":"YW9VSEJUZ3"}');
INSERT INTO request VALUES ('desk.finish:1795568684533:51',1795568684534,'desk.finish','dbbfad9a1ff465ee179aa650f250927bed95b4538442fe76f96c0c15286b87fc','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":null,"id":37,"issued_at":1795568664529,"number":"C002","outcome":"left","priority_class":null,"promised_at":1795569564529,"service":"thanh-tra","slips":0,"state":"done","token":"LEW35ZQBXV"}');
INSERT INTO request VALUES ('desk.next:1795482321252:13',1795482321253,'desk.next','5089c8d9bcfdd62ad49a7866b26bd1d99476683a68e2f46ead76293414504121','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795482180000,"to":1795482900000},"finished":null,"id":16,"issued_at":1795482201197,"number":"H003","outcome":null,"priority_class":"priority","promised_at":1795482501197,"service":"chung-thuc","slips":1,"state":"called","token":"2WSFU6RCJR"}');
INSERT INTO request VALUES ('desk.next:1795482341255:14',1795482341256,'desk.next','684fe6b411403c918dff37cb9a5992b38ac098dce5dd09ddcd953cad74b69eda','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795482060000,"to":1795482300000},"finished":"H003","id":10,"issued_at":1795482081173,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795482981173,"service":"chung-thuc","slips":1,"state":"called","token":"B9AK9SQY73"}');
INSERT INTO request VALUES ('desk.next:1795482361259:15',1795482361260,'desk.next','684fe6b411403c918dff37cb9a5992b38ac098dce5dd09ddcd953cad74b69eda','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795482120000,"to":1795483200000},"finished":"H001","id":13,"issued_at":1795482141185,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795483041185,"service":"chung-thuc","slips":1,"state":"called","token":"FECEGQN9TB"}');
INSERT INTO request VALUES ('desk.next:1795482381263:16',1795482381264,'desk.next','e92462906324973617a74c4013fab7a524e5e3299ad584babf548a4fcad61641','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795482180000,"to":1795482300000},"finished":null,"id":17,"issued_at":1795482221201,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795482521201,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"Q4YVR6ZEWD"}');
INSERT INTO request VALUES ('desk.next:1795482861272:19',1795482861273,'desk.next','e92462906324973617a74c4013fab7a524e5e3299ad584babf548a4fcad61641','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795482060000,"to":1795482300000},"finished":null,"id":11,"issued_at":1795482101177,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795483001177,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"NZLXXW59YP"}');
INSERT INTO request VALUES ('desk.next:1795483341281:22',1795483341282,'desk.next','be85e0b0fd197f210a2b08b8e39607b26b6d8b6855abaa916c0138e9c1fbae02','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795482240000,"to":1795483500000},"finished":null,"id":18,"issued_at":1795482241205,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795482541205,"service":"chinh-sach","slips":1,"state":"called","token":"UTGEMZZFBD"}');
INSERT INTO request VALUES ('desk.next:1795483482293:26',1795483482294,'desk.next','be85e0b0fd197f210a2b08b8e39607b26b6d8b6855abaa916c0138e9c1fbae02','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795482120000,"to":1795483500000},"finished":null,"id":12,"issued_at":1795482121181,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795483021181,"service":"chinh-sach","slips":1,"state":"called","token":"D72AZDPR9P"}');
INSERT INTO request VALUES ('desk.next:1795483522299:28',1795483522300,'desk.next','e92462906324973617a74c4013fab7a524e5e3299ad584babf548a4fcad61641','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795482300000,"to":1795483800000},"finished":null,"id":14,"issued_at":1795482161189,"number":"L002","outcome":null,"priority_class":null,"promised_at":1795483061189,"service":"dang-ky-dat-dai","slips":1,"state":"called","token":"L355TX79K7"}');
INSERT INTO request VALUES ('desk.next:1795567962441:21',1795567962442,'desk.next','54bb8072f72c775e036415087dfb3f2e56df2caa637fd67ebb3a4c83de6823ce','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"finished":null,"id":28,"issued_at":1795567702386,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568002386,"service":"ho-tich","slips":1,"state":"called","token":"39FMGEUH8Y"}');
INSERT INTO request VALUES ('desk.next:1795568103453:25',1795568103454,'desk.next','54bb8072f72c775e036415087dfb3f2e56df2caa637fd67ebb3a4c83de6823ce','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795567860000,"to":1795568400000},"finished":null,"id":36,"issued_at":1795567862418,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795568162418,"service":"ho-tich","slips":1,"state":"called","token":"TJNKVGN84Z"}');
INSERT INTO request VALUES ('desk.next:1795568183465:29',1795568183466,'desk.next','479a130d2608d72bed9b239018a540491e86027a1e1ec57cde9144d75a695e75','{"ahead":0,"calls":4,"desk":"5","end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"finished":null,"id":28,"issued_at":1795567702386,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568002386,"service":"ho-tich","slips":1,"state":"called","token":"39FMGEUH8Y"}');
INSERT INTO request VALUES ('desk.next:1795568223471:31',1795568223472,'desk.next','54bb8072f72c775e036415087dfb3f2e56df2caa637fd67ebb3a4c83de6823ce','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795567560000,"to":1795567800000},"finished":null,"id":22,"issued_at":1795567582362,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795568482362,"service":"ho-tich","slips":2,"state":"called","token":"SYLYWCTJB5"}');
INSERT INTO request VALUES ('desk.next:1795568364483:35',1795568364484,'desk.next','54bb8072f72c775e036415087dfb3f2e56df2caa637fd67ebb3a4c83de6823ce','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795567560000,"to":1795568400000},"finished":null,"id":23,"issued_at":1795567602366,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795568502366,"service":"ho-tich","slips":1,"state":"called","token":"5GZACFJH9C"}');
INSERT INTO request VALUES ('desk.next:1795568404489:37',1795568404490,'desk.next','54bb8072f72c775e036415087dfb3f2e56df2caa637fd67ebb3a4c83de6823ce','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"finished":null,"id":24,"issued_at":1795567622370,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795568522370,"service":"ho-tich","slips":1,"state":"called","token":"YW9VSEJUZ3"}');
INSERT INTO request VALUES ('desk.next:1795568464498:40',1795568464499,'desk.next','54bb8072f72c775e036415087dfb3f2e56df2caa637fd67ebb3a4c83de6823ce','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"finished":null,"id":25,"issued_at":1795567642374,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795568542374,"service":"ho-tich","slips":1,"state":"called","token":"RED8DP54RY"}');
INSERT INTO request VALUES ('desk.next:1795568504504:42',1795568504505,'desk.next','54bb8072f72c775e036415087dfb3f2e56df2caa637fd67ebb3a4c83de6823ce','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"finished":null,"id":25,"issued_at":1795567642374,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795568542374,"service":"ho-tich","slips":1,"state":"called","token":"RED8DP54RY"}');
INSERT INTO request VALUES ('desk.next:1795568544510:44',1795568544511,'desk.next','5089c8d9bcfdd62ad49a7866b26bd1d99476683a68e2f46ead76293414504121','{"ahead":0,"calls":2,"desk":"6","end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"finished":null,"id":24,"issued_at":1795567622370,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795568522370,"service":"chung-thuc","slips":1,"state":"called","token":"YW9VSEJUZ3"}');
INSERT INTO request VALUES ('desk.next:1795568584516:46',1795568584517,'desk.next','5089c8d9bcfdd62ad49a7866b26bd1d99476683a68e2f46ead76293414504121','{"ahead":0,"calls":1,"desk":"6","end_reason":null,"estimate":{"from":1795567740000,"to":1795568400000},"finished":null,"id":31,"issued_at":1795567762398,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795568662398,"service":"chung-thuc","slips":1,"state":"called","token":"5EZ5A89Z8A"}');
INSERT INTO request VALUES ('desk.park:1795568143459:27',1795568143460,'desk.park','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795567860000,"to":1795568400000},"id":36,"issued_at":1795567862418,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795568162418,"service":"ho-tich","slips":1,"state":"parked","token":"TJNKVGN84Z"}');
INSERT INTO request VALUES ('desk.pause:1795568644525:49',1795568644526,'desk.pause','0db202747c65fc3c5e5f2f9d349271bce23d463dbd8511b6374056db68b16dd4','{"desk":"4","officer":"q4","state":"paused","ticket":null}');
INSERT INTO request VALUES ('desk.recall:1795483361284:23',1795483361285,'desk.recall','4b3685255204347d8998a808f792823ee554a482431e9b7cfe12575e5051b6cd','{"ahead":0,"calls":2,"desk":"3","end_reason":null,"estimate":{"from":1795482240000,"to":1795483500000},"id":18,"issued_at":1795482241205,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795482541205,"service":"chinh-sach","slips":1,"state":"called","token":"UTGEMZZFBD"}');
INSERT INTO request VALUES ('desk.recall:1795483381287:24',1795483381288,'desk.recall','4b3685255204347d8998a808f792823ee554a482431e9b7cfe12575e5051b6cd','{"ahead":0,"calls":3,"desk":"3","end_reason":null,"estimate":{"from":1795482240000,"to":1795483500000},"id":18,"issued_at":1795482241205,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795482541205,"service":"chinh-sach","slips":1,"state":"called","token":"UTGEMZZFBD"}');
INSERT INTO request VALUES ('desk.recall:1795567982444:22',1795567982445,'desk.recall','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"id":28,"issued_at":1795567702386,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568002386,"service":"ho-tich","slips":1,"state":"called","token":"39FMGEUH8Y"}');
INSERT INTO request VALUES ('desk.recall:1795568002447:23',1795568002448,'desk.recall','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"id":28,"issued_at":1795567702386,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568002386,"service":"ho-tich","slips":1,"state":"called","token":"39FMGEUH8Y"}');
INSERT INTO request VALUES ('desk.recall:1795568243474:32',1795568243475,'desk.recall','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795567560000,"to":1795567800000},"id":22,"issued_at":1795567582362,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795568482362,"service":"ho-tich","slips":2,"state":"called","token":"SYLYWCTJB5"}');
INSERT INTO request VALUES ('desk.recall:1795568263477:33',1795568263478,'desk.recall','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795567560000,"to":1795567800000},"id":22,"issued_at":1795567582362,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795568482362,"service":"ho-tich","slips":2,"state":"called","token":"SYLYWCTJB5"}');
INSERT INTO request VALUES ('desk.recall:1795568604519:47',1795568604520,'desk.recall','d928cbd44e7fa7c8c0f3543d946b99f85161ca9cca3655c417e6cee3f8a4a232','{"ahead":0,"calls":2,"desk":"6","end_reason":null,"estimate":{"from":1795567740000,"to":1795568400000},"id":31,"issued_at":1795567762398,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795568662398,"service":"chung-thuc","slips":1,"state":"called","token":"5EZ5A89Z8A"}');
INSERT INTO request VALUES ('desk.recall:1795568624522:48',1795568624523,'desk.recall','d928cbd44e7fa7c8c0f3543d946b99f85161ca9cca3655c417e6cee3f8a4a232','{"ahead":0,"calls":3,"desk":"6","end_reason":null,"estimate":{"from":1795567740000,"to":1795568400000},"id":31,"issued_at":1795567762398,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795568662398,"service":"chung-thuc","slips":1,"state":"called","token":"5EZ5A89Z8A"}');
INSERT INTO request VALUES ('desk.serve_now:1795568664528:50',1795568664529,'desk.serve_now','2544045cf8eeb1a2ad6032ccd39b33277ef8183cf856d57ff235bc78b74cfe66','{"ahead":0,"calls":1,"desk":"2","end_reason":null,"estimate":null,"id":37,"issued_at":1795568664529,"number":"C002","outcome":null,"priority_class":null,"promised_at":1795569564529,"service":"thanh-tra","slips":0,"state":"serving","token":"LEW35ZQBXV"}');
INSERT INTO request VALUES ('desk.start:1795482401266:17',1795482401267,'desk.start','117e85cdef0eea705c88e64868929a5c7006e72524e39a2fefb7f3584fb1b397','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795482180000,"to":1795482300000},"id":17,"issued_at":1795482221201,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795482521201,"service":"dang-ky-dat-dai","slips":1,"state":"serving","token":"Q4YVR6ZEWD"}');
INSERT INTO request VALUES ('desk.start:1795482881275:20',1795482881276,'desk.start','117e85cdef0eea705c88e64868929a5c7006e72524e39a2fefb7f3584fb1b397','{"ahead":0,"calls":1,"desk":"1","end_reason":null,"estimate":{"from":1795482060000,"to":1795482300000},"id":11,"issued_at":1795482101177,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795483001177,"service":"dang-ky-dat-dai","slips":1,"state":"serving","token":"NZLXXW59YP"}');
INSERT INTO request VALUES ('desk.start:1795483502296:27',1795483502297,'desk.start','4b3685255204347d8998a808f792823ee554a482431e9b7cfe12575e5051b6cd','{"ahead":0,"calls":1,"desk":"3","end_reason":null,"estimate":{"from":1795482120000,"to":1795483500000},"id":12,"issued_at":1795482121181,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795483021181,"service":"chinh-sach","slips":1,"state":"serving","token":"D72AZDPR9P"}');
INSERT INTO request VALUES ('desk.start:1795568123456:26',1795568123457,'desk.start','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795567860000,"to":1795568400000},"id":36,"issued_at":1795567862418,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795568162418,"service":"ho-tich","slips":1,"state":"serving","token":"TJNKVGN84Z"}');
INSERT INTO request VALUES ('desk.start:1795568424492:38',1795568424493,'desk.start','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"id":24,"issued_at":1795567622370,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795568522370,"service":"ho-tich","slips":1,"state":"serving","token":"YW9VSEJUZ3"}');
INSERT INTO request VALUES ('desk.start:1795568524507:43',1795568524508,'desk.start','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"id":25,"issued_at":1795567642374,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795568542374,"service":"ho-tich","slips":1,"state":"serving","token":"RED8DP54RY"}');
INSERT INTO request VALUES ('desk.transfer:1795568384486:36',1795568384487,'desk.transfer','c59095470b29d12f4cf572d9093b0112f5349869d8e0bcee78f98b8ce130ed7c','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795567560000,"to":1795568400000},"id":23,"issued_at":1795567602366,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795568502366,"service":"ho-tich","slips":1,"state":"waiting","token":"5GZACFJH9C"}');
INSERT INTO request VALUES ('desk.transfer:1795568444495:39',1795568444496,'desk.transfer','d7742ecde8839945218e372f4906f39d6956035acdcbc38105ebf4102ff838b9','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"id":24,"issued_at":1795567622370,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795568522370,"service":"chung-thuc","slips":1,"state":"waiting","token":"YW9VSEJUZ3"}');
INSERT INTO request VALUES ('desk.undo:1795568484501:41',1795568484502,'desk.undo','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"id":25,"issued_at":1795567642374,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795568542374,"service":"ho-tich","slips":1,"state":"waiting","token":"RED8DP54RY"}');
INSERT INTO request VALUES ('help.call:1795568704541:52',1795568704542,'help.call','940843ca027759a35dfbeff89be0260fb026a9edb84add8c20f8446df8c34cf7','{"called":true,"terminal":"kiosk:k1"}');
INSERT INTO request VALUES ('request-1',1795395600005,'procedures.import','4ef7093f1a2319765ed963031c401f49a86c7f32618c618351482c22463a5f0a','{"changed":3,"procedures":3}');
INSERT INTO request VALUES ('request-10',1795395600035,'ticket.issue','dce73fd076f684123411aa80c4b5cc9011b01181aa1ec1049e37bd1d5faaac40','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795397100000},"id":3,"issued_at":1795395600035,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795396500035,"service":"ho-tich","slips":1,"state":"waiting","token":"2X56K9JMYC"}');
INSERT INTO request VALUES ('request-11',1795395600038,'ticket.issue','dce73fd076f684123411aa80c4b5cc9011b01181aa1ec1049e37bd1d5faaac40','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795397100000},"id":4,"issued_at":1795395600038,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795396500038,"service":"ho-tich","slips":1,"state":"waiting","token":"25EBNGH9UA"}');
INSERT INTO request VALUES ('request-12',1795395600041,'ticket.issue','dce73fd076f684123411aa80c4b5cc9011b01181aa1ec1049e37bd1d5faaac40','{"ahead":4,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396200000,"to":1795397700000},"id":5,"issued_at":1795395600041,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795396500041,"service":"ho-tich","slips":1,"state":"waiting","token":"PBHG2WF8FD"}');
INSERT INTO request VALUES ('request-13',1795395600044,'ticket.issue','dce73fd076f684123411aa80c4b5cc9011b01181aa1ec1049e37bd1d5faaac40','{"ahead":5,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396200000,"to":1795397700000},"id":6,"issued_at":1795395600044,"number":"A006","outcome":null,"priority_class":null,"promised_at":1795396500044,"service":"ho-tich","slips":1,"state":"waiting","token":"XK3BLP4GFE"}');
INSERT INTO request VALUES ('request-14',1795395600047,'ticket.issue','dce73fd076f684123411aa80c4b5cc9011b01181aa1ec1049e37bd1d5faaac40','{"ahead":6,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"id":7,"issued_at":1795395600047,"number":"A007","outcome":null,"priority_class":null,"promised_at":1795396500047,"service":"ho-tich","slips":1,"state":"waiting","token":"PF6WYKV5UR"}');
INSERT INTO request VALUES ('request-15',1795395600050,'ticket.issue','dce73fd076f684123411aa80c4b5cc9011b01181aa1ec1049e37bd1d5faaac40','{"ahead":7,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"id":8,"issued_at":1795395600050,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795396500050,"service":"ho-tich","slips":1,"state":"waiting","token":"PYZSL33GEJ"}');
INSERT INTO request VALUES ('request-16',1795395600052,'ticket.prioritise','f21a666e9fc1d34f76b4ed51a321c5963d120623ebecf109f8ab7445d6f0c28f','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600032,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900032,"service":"ho-tich","slips":1,"state":"waiting","token":"F84RN5SGC5"}');
INSERT INTO request VALUES ('request-17',1795395600054,'ticket.change_service','a6a2a1ef90ca44c96afa5997e2c2a7f7087fbf40e1068f0d64245b3dbd389568','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795397100000},"id":3,"issued_at":1795395600035,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795396500035,"service":"chung-thuc","slips":1,"state":"waiting","token":"2X56K9JMYC"}');
INSERT INTO request VALUES ('request-18',1795395600056,'ticket.reprint','c14f50c4369e39851130097442239a77d5cc47d48fa80b2eea09121c1a7e6b72','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795397100000},"id":4,"issued_at":1795395600038,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795396500038,"service":"ho-tich","slips":2,"state":"waiting","token":"25EBNGH9UA"}');
INSERT INTO request VALUES ('request-19',1795395600058,'ticket.cancel','58e89fa7bfc2f1915ea946cdaf525ffc753bf58629b9e877ac09263da0c4c1ab','{"ahead":0,"calls":0,"desk":null,"end_reason":"asked","estimate":{"from":1795396200000,"to":1795397700000},"id":5,"issued_at":1795395600041,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795396500041,"service":"ho-tich","slips":1,"state":"cancelled","token":"PBHG2WF8FD"}');
INSERT INTO request VALUES ('request-2',1795395600007,'day.open','08613a772315041c64700604687768afa0501f7916f064e273ca1f15655eb849','{"date":"2026-11-23","state":"open"}');
INSERT INTO request VALUES ('request-20',1795395600060,'hall.hold','f2a4993f12001c7299b16bad310bb02586a89b8a0cda959a874d34bbc0cf63f3','{"date":"2026-11-23","held":true,"reason":"Mất điện","until":null}');
INSERT INTO request VALUES ('request-21',1795395600062,'hall.resume','08613a772315041c64700604687768afa0501f7916f064e273ca1f15655eb849','{"date":"2026-11-23","held":false,"reason":null,"until":null}');
INSERT INTO request VALUES ('request-22',1795395600064,'desk.next','54bb8072f72c775e036415087dfb3f2e56df2caa637fd67ebb3a4c83de6823ce','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"finished":null,"id":2,"issued_at":1795395600032,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900032,"service":"ho-tich","slips":1,"state":"called","token":"F84RN5SGC5"}');
INSERT INTO request VALUES ('request-23',1795395600066,'desk.undo','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600032,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900032,"service":"ho-tich","slips":1,"state":"waiting","token":"F84RN5SGC5"}');
INSERT INTO request VALUES ('request-24',1795395600068,'desk.next','54bb8072f72c775e036415087dfb3f2e56df2caa637fd67ebb3a4c83de6823ce','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"finished":null,"id":2,"issued_at":1795395600032,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900032,"service":"ho-tich","slips":1,"state":"called","token":"F84RN5SGC5"}');
INSERT INTO request VALUES ('request-25',1795395600070,'desk.recall','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":2,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600032,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900032,"service":"ho-tich","slips":1,"state":"called","token":"F84RN5SGC5"}');
INSERT INTO request VALUES ('request-26',1795395661072,'desk.absent','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600032,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900032,"service":"ho-tich","slips":1,"state":"absent","token":"F84RN5SGC5"}');
INSERT INTO request VALUES ('request-27',1795395661074,'desk.next','54bb8072f72c775e036415087dfb3f2e56df2caa637fd67ebb3a4c83de6823ce','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"finished":null,"id":1,"issued_at":1795395600029,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500029,"service":"ho-tich","slips":1,"state":"called","token":"QR2QR9UHJ8"}');
INSERT INTO request VALUES ('request-28',1795395661076,'desk.start','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"id":1,"issued_at":1795395600029,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500029,"service":"ho-tich","slips":1,"state":"serving","token":"QR2QR9UHJ8"}');
INSERT INTO request VALUES ('request-29',1795395661078,'desk.park','2b4e45223f3d805ed228aa87a4f689857d6827a534af68c708de88a61902aea4','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"id":1,"issued_at":1795395600029,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500029,"service":"ho-tich","slips":1,"state":"parked","token":"QR2QR9UHJ8"}');
INSERT INTO request VALUES ('request-3',1795395600011,'officer.add','87c000dea46f2e72e2cce2869a2fe50c69fe753b5735bb31272f3c5b60fe2f39','{"name":"Cán bộ tăng cường","officer":"extra","pin_set":false,"role":"officer"}');
INSERT INTO request VALUES ('request-30',1795395661080,'ticket.return','beb5d29b98920a886e7aecbaddc50ed0068d8789256ee877d778d699ab954bf7','{"ahead":0,"calls":2,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600032,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900032,"service":"ho-tich","slips":1,"state":"waiting","token":"F84RN5SGC5"}');
INSERT INTO request VALUES ('request-31',1795395661082,'ticket.return','c1a2e46bf035db80a8b7a65abcda5a40a4c70766dd81d7e1099039173c1dc997','{"ahead":1,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"id":1,"issued_at":1795395600029,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500029,"service":"ho-tich","slips":1,"state":"waiting","token":"QR2QR9UHJ8"}');
INSERT INTO request VALUES ('request-32',1795395661084,'desk.next','52ce1c7cfb393e21cd32d46c6a313c68c0d8072400cd0e53efb35feac0998bdd','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"finished":null,"id":8,"issued_at":1795395600050,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795396500050,"service":"ho-tich","slips":1,"state":"called","token":"PYZSL33GEJ"}');
INSERT INTO request VALUES ('request-33',1795395661086,'desk.finish','10fd911c8d98ab3b41516a365969d2ac130cf8f0a465a5edf54e90bf90c66870','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":{"from":1795396800000,"to":1795398600000},"id":8,"issued_at":1795395600050,"number":"A008","outcome":"accepted","priority_class":null,"promised_at":1795396500050,"service":"ho-tich","slips":1,"state":"done","token":"PYZSL33GEJ"}');
INSERT INTO request VALUES ('request-34',1795395661088,'desk.next','54bb8072f72c775e036415087dfb3f2e56df2caa637fd67ebb3a4c83de6823ce','{"ahead":0,"calls":3,"desk":"5","end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"finished":null,"id":2,"issued_at":1795395600032,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900032,"service":"ho-tich","slips":1,"state":"called","token":"F84RN5SGC5"}');
INSERT INTO request VALUES ('request-35',1795395661090,'desk.transfer','ca9505239e370c44c5b7ea9ded1515de733954ea604538c7dea844581d23b8ae','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600032,"number":"A002","outcome":null,"priority_class":"priority","promised_at":1795395900032,"service":"ho-tich","slips":1,"state":"waiting","token":"F84RN5SGC5"}');
INSERT INTO request VALUES ('request-36',1795395661092,'desk.serve_now','fc2d61db69fe6e1841980d56ee55ce913bbb90b778fb5a35e2b61a08584fed79','{"ahead":0,"calls":1,"desk":"5","end_reason":null,"estimate":null,"id":9,"issued_at":1795395661092,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795396561092,"service":"y-te","slips":0,"state":"serving","token":"JJZUSJZNKY"}');
INSERT INTO request VALUES ('request-37',1795395661096,'desk.finish','73b2302ccd844884768ca9624d2de8f5c965b86e52a5ed0b2eacac481f480cfb','{"ahead":0,"calls":1,"desk":null,"end_reason":null,"estimate":null,"id":9,"issued_at":1795395661092,"number":"A009","outcome":"advice","priority_class":null,"promised_at":1795396561092,"service":"y-te","slips":0,"state":"done","token":"JJZUSJZNKY"}');
INSERT INTO request VALUES ('request-38',1795395661098,'desk.pause','280b2df49dd78cdf589306fac6cbe4e9ff40145f1aeb2a86bf7ed0f1178454ab','{"desk":"2","officer":"q2","state":"paused","ticket":null}');
INSERT INTO request VALUES ('request-39',1795395661100,'desk.open','60042527b0909ba5841911d5dd1e36abd485c33318f7ea88e6922493ae0ea339','{"desk":"2","officer":"q2","state":"open","ticket":null}');
INSERT INTO request VALUES ('request-4',1795395600013,'officer.set_pin','04fe137608d40026a15ab7ccb7bd7debc274f485588dd50836463f2709069683','{"officer":"q2","pin_set":true}');
INSERT INTO request VALUES ('request-40',1795395661102,'desk.close','60042527b0909ba5841911d5dd1e36abd485c33318f7ea88e6922493ae0ea339','{"desk":"2","officer":null,"state":"closed","ticket":null}');
INSERT INTO request VALUES ('request-41',1795395661105,'help.call','940843ca027759a35dfbeff89be0260fb026a9edb84add8c20f8446df8c34cf7','{"called":true,"terminal":"kiosk:k1"}');
INSERT INTO request VALUES ('request-42',1795395661132,'alert.acknowledge','e91d20ca8a08a6d574404d71d370e55686df90cd6b4b1c78faaac80c12747e49','{"acknowledged":true,"alert":1}');
INSERT INTO request VALUES ('request-43',1795395661134,'clock.confirm','08613a772315041c64700604687768afa0501f7916f064e273ca1f15655eb849','{"confirmed":true,"drift_ms":0}');
INSERT INTO request VALUES ('request-44',1795395661138,'centre.apply','f920f4c1021926cd14296069fb4c4d88ff783681d2e6fcf902a3a2147848a727','{"centre":"dan-hai","changed":true,"version":2}');
INSERT INTO request VALUES ('request-45',1795395661140,'day.close','08613a772315041c64700604687768afa0501f7916f064e273ca1f15655eb849','{"date":"2026-11-23","expired":6,"state":"closed","unrecorded":0}');
INSERT INTO request VALUES ('request-5',1795395600015,'desk.sign_in','0df9d8506e48791f6f12d791407efce125c918117528533839155285ed7679bb','{"desk":"2","officer":"q2","state":"open","ticket":null}');
INSERT INTO request VALUES ('request-6',1795395600018,'officer.set_pin','81fd80569385611319d5056433508305bb757c3d4169605ce55122990a9ad735','{"officer":"q5","pin_set":true}');
INSERT INTO request VALUES ('request-7',1795395600020,'desk.sign_in','ea39939d1ea36631b9e780b301814835527798b06b260e5ef2f23217e7bc78fb','{"desk":"5","officer":"q5","state":"open","ticket":null}');
INSERT INTO request VALUES ('request-8',1795395600029,'ticket.issue','dce73fd076f684123411aa80c4b5cc9011b01181aa1ec1049e37bd1d5faaac40','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795395900000},"id":1,"issued_at":1795395600029,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795396500029,"service":"ho-tich","slips":1,"state":"waiting","token":"QR2QR9UHJ8"}');
INSERT INTO request VALUES ('request-9',1795395600032,'ticket.issue','dce73fd076f684123411aa80c4b5cc9011b01181aa1ec1049e37bd1d5faaac40','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795395600000,"to":1795396500000},"id":2,"issued_at":1795395600032,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795396500032,"service":"ho-tich","slips":1,"state":"waiting","token":"F84RN5SGC5"}');
INSERT INTO request VALUES ('ticket.cancel:1795567922434:19',1795567922435,'ticket.cancel','f3949d6339ecf0289a41be2768035f0da3ad6d66f30134f195a972b33665c589','{"ahead":0,"calls":0,"desk":null,"end_reason":"asked","estimate":{"from":1795569300000,"to":1795570200000},"id":30,"issued_at":1795567742394,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795568642394,"service":"ho-tich","slips":1,"state":"cancelled","token":"BWCASHVRYU"}');
INSERT INTO request VALUES ('ticket.change_service:1795567902431:18',1795567902432,'ticket.change_service','c339f2260ef1990bfe8f7ce6492238161eed17041e251ca54d2daa00355eca60','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"id":29,"issued_at":1795567722390,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795568622390,"service":"y-te","slips":1,"state":"waiting","token":"WF6R4QRMWH"}');
INSERT INTO request VALUES ('ticket.issue:1795482081171:1',1795482081173,'ticket.issue','b7a6071257f534c75a3340b330f7c53d7055898209d76ecf90784473cbe92846','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482060000,"to":1795482300000},"id":10,"issued_at":1795482081173,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795482981173,"service":"chung-thuc","slips":1,"state":"waiting","token":"B9AK9SQY73"}');
INSERT INTO request VALUES ('ticket.issue:1795482101175:2',1795482101177,'ticket.issue','8e6798c7cd5996939d5f4f22a06720a29952cf0e7988eb2b278d60735b0b6f5f','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482060000,"to":1795482300000},"id":11,"issued_at":1795482101177,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795483001177,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"NZLXXW59YP"}');
INSERT INTO request VALUES ('ticket.issue:1795482121179:3',1795482121181,'ticket.issue','ea8dd63125cbc3ab81e0c0b76d47c90de805f00fc58608900a0dbe989a3cfa69','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482120000,"to":1795483500000},"id":12,"issued_at":1795482121181,"number":"U001","outcome":null,"priority_class":null,"promised_at":1795483021181,"service":"chinh-sach","slips":1,"state":"waiting","token":"D72AZDPR9P"}');
INSERT INTO request VALUES ('ticket.issue:1795482141183:4',1795482141185,'ticket.issue','b7a6071257f534c75a3340b330f7c53d7055898209d76ecf90784473cbe92846','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482120000,"to":1795483200000},"id":13,"issued_at":1795482141185,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795483041185,"service":"chung-thuc","slips":1,"state":"waiting","token":"FECEGQN9TB"}');
INSERT INTO request VALUES ('ticket.issue:1795482161187:5',1795482161189,'ticket.issue','8e6798c7cd5996939d5f4f22a06720a29952cf0e7988eb2b278d60735b0b6f5f','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482300000,"to":1795483800000},"id":14,"issued_at":1795482161189,"number":"L002","outcome":null,"priority_class":null,"promised_at":1795483061189,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"L355TX79K7"}');
INSERT INTO request VALUES ('ticket.issue:1795482181191:6',1795482181193,'ticket.issue','ea8dd63125cbc3ab81e0c0b76d47c90de805f00fc58608900a0dbe989a3cfa69','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482300000,"to":1795483500000},"id":15,"issued_at":1795482181193,"number":"U002","outcome":null,"priority_class":null,"promised_at":1795483081193,"service":"chinh-sach","slips":1,"state":"waiting","token":"2T63MQH9XM"}');
INSERT INTO request VALUES ('ticket.issue:1795482201195:7',1795482201197,'ticket.issue','17fcc9326f91e2f8ea0be6c7a27692f664929f8369885e164895f3094a773d8a','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482180000,"to":1795482900000},"id":16,"issued_at":1795482201197,"number":"H003","outcome":null,"priority_class":"priority","promised_at":1795482501197,"service":"chung-thuc","slips":1,"state":"waiting","token":"2WSFU6RCJR"}');
INSERT INTO request VALUES ('ticket.issue:1795482221199:8',1795482221201,'ticket.issue','15c843efb92ce5981d539e64bf79c22887375f42e4fb98ccf0c6d23b211cfdb6','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482180000,"to":1795482300000},"id":17,"issued_at":1795482221201,"number":"L003","outcome":null,"priority_class":"priority","promised_at":1795482521201,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"Q4YVR6ZEWD"}');
INSERT INTO request VALUES ('ticket.issue:1795482241203:9',1795482241205,'ticket.issue','5e0950dc2a5dc886a66c6fbb75d6e00e8b953d7fe21296782d3b419eb10fb95b','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482240000,"to":1795483500000},"id":18,"issued_at":1795482241205,"number":"U003","outcome":null,"priority_class":"priority","promised_at":1795482541205,"service":"chinh-sach","slips":1,"state":"waiting","token":"UTGEMZZFBD"}');
INSERT INTO request VALUES ('ticket.issue:1795482261207:10',1795482261209,'ticket.issue','b7a6071257f534c75a3340b330f7c53d7055898209d76ecf90784473cbe92846','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795482600000,"to":1795484400000},"id":19,"issued_at":1795482261209,"number":"H004","outcome":null,"priority_class":null,"promised_at":1795483161209,"service":"chung-thuc","slips":1,"state":"waiting","token":"79QUT4UUVM"}');
INSERT INTO request VALUES ('ticket.issue:1795482281211:11',1795482281213,'ticket.issue','8e6798c7cd5996939d5f4f22a06720a29952cf0e7988eb2b278d60735b0b6f5f','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795484100000,"to":1795485900000},"id":20,"issued_at":1795482281213,"number":"L004","outcome":null,"priority_class":null,"promised_at":1795483181213,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"BGLFWTH9Y6"}');
INSERT INTO request VALUES ('ticket.issue:1795482301215:12',1795482301217,'ticket.issue','ea8dd63125cbc3ab81e0c0b76d47c90de805f00fc58608900a0dbe989a3cfa69','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795483500000,"to":1795485600000},"id":21,"issued_at":1795482301217,"number":"U004","outcome":null,"priority_class":null,"promised_at":1795483201217,"service":"chinh-sach","slips":1,"state":"waiting","token":"KZGTVBSRNA"}');
INSERT INTO request VALUES ('ticket.issue:1795567582360:2',1795567582362,'ticket.issue','1a5980963089cc58b1b474a1f2398a4747540e14860adbe372339b7eca3c3e22','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567560000,"to":1795567800000},"id":22,"issued_at":1795567582362,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795568482362,"service":"ho-tich","slips":1,"state":"waiting","token":"SYLYWCTJB5"}');
INSERT INTO request VALUES ('ticket.issue:1795567602364:3',1795567602366,'ticket.issue','1a5980963089cc58b1b474a1f2398a4747540e14860adbe372339b7eca3c3e22','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567560000,"to":1795568400000},"id":23,"issued_at":1795567602366,"number":"A002","outcome":null,"priority_class":null,"promised_at":1795568502366,"service":"ho-tich","slips":1,"state":"waiting","token":"5GZACFJH9C"}');
INSERT INTO request VALUES ('ticket.issue:1795567622368:4',1795567622370,'ticket.issue','1a5980963089cc58b1b474a1f2398a4747540e14860adbe372339b7eca3c3e22','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"id":24,"issued_at":1795567622370,"number":"A003","outcome":null,"priority_class":null,"promised_at":1795568522370,"service":"ho-tich","slips":1,"state":"waiting","token":"YW9VSEJUZ3"}');
INSERT INTO request VALUES ('ticket.issue:1795567642372:5',1795567642374,'ticket.issue','1a5980963089cc58b1b474a1f2398a4747540e14860adbe372339b7eca3c3e22','{"ahead":3,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567620000,"to":1795568700000},"id":25,"issued_at":1795567642374,"number":"A004","outcome":null,"priority_class":null,"promised_at":1795568542374,"service":"ho-tich","slips":1,"state":"waiting","token":"RED8DP54RY"}');
INSERT INTO request VALUES ('ticket.issue:1795567662376:6',1795567662378,'ticket.issue','1a5980963089cc58b1b474a1f2398a4747540e14860adbe372339b7eca3c3e22','{"ahead":4,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568100000,"to":1795569300000},"id":26,"issued_at":1795567662378,"number":"A005","outcome":null,"priority_class":null,"promised_at":1795568562378,"service":"ho-tich","slips":1,"state":"waiting","token":"HDCEKAW3WJ"}');
INSERT INTO request VALUES ('ticket.issue:1795567682380:7',1795567682382,'ticket.issue','b30ebdc20c35955279bfece05bcde22de48cf92a320251c2a3aeea8f597e538a','{"ahead":5,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568400000,"to":1795569000000},"id":27,"issued_at":1795567682382,"number":"A006","outcome":null,"priority_class":null,"promised_at":1795568582382,"service":"ho-tich","slips":1,"state":"waiting","token":"EGVRV2NCJH"}');
INSERT INTO request VALUES ('ticket.issue:1795567702384:8',1795567702386,'ticket.issue','1a5980963089cc58b1b474a1f2398a4747540e14860adbe372339b7eca3c3e22','{"ahead":6,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"id":28,"issued_at":1795567702386,"number":"A007","outcome":null,"priority_class":null,"promised_at":1795568602386,"service":"ho-tich","slips":1,"state":"waiting","token":"39FMGEUH8Y"}');
INSERT INTO request VALUES ('ticket.issue:1795567722388:9',1795567722390,'ticket.issue','1a5980963089cc58b1b474a1f2398a4747540e14860adbe372339b7eca3c3e22','{"ahead":7,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"id":29,"issued_at":1795567722390,"number":"A008","outcome":null,"priority_class":null,"promised_at":1795568622390,"service":"ho-tich","slips":1,"state":"waiting","token":"WF6R4QRMWH"}');
INSERT INTO request VALUES ('ticket.issue:1795567742392:10',1795567742394,'ticket.issue','1a5980963089cc58b1b474a1f2398a4747540e14860adbe372339b7eca3c3e22','{"ahead":8,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795569300000,"to":1795570200000},"id":30,"issued_at":1795567742394,"number":"A009","outcome":null,"priority_class":null,"promised_at":1795568642394,"service":"ho-tich","slips":1,"state":"waiting","token":"BWCASHVRYU"}');
INSERT INTO request VALUES ('ticket.issue:1795567762396:11',1795567762398,'ticket.issue','b7a6071257f534c75a3340b330f7c53d7055898209d76ecf90784473cbe92846','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567740000,"to":1795568400000},"id":31,"issued_at":1795567762398,"number":"H001","outcome":null,"priority_class":null,"promised_at":1795568662398,"service":"chung-thuc","slips":1,"state":"waiting","token":"5EZ5A89Z8A"}');
INSERT INTO request VALUES ('ticket.issue:1795567782400:12',1795567782402,'ticket.issue','b7a6071257f534c75a3340b330f7c53d7055898209d76ecf90784473cbe92846','{"ahead":1,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567740000,"to":1795568700000},"id":32,"issued_at":1795567782402,"number":"H002","outcome":null,"priority_class":null,"promised_at":1795568682402,"service":"chung-thuc","slips":1,"state":"waiting","token":"6HP3R5RQEU"}');
INSERT INTO request VALUES ('ticket.issue:1795567802404:13',1795567802406,'ticket.issue','8e6798c7cd5996939d5f4f22a06720a29952cf0e7988eb2b278d60735b0b6f5f','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567800000,"to":1795568100000},"id":33,"issued_at":1795567802406,"number":"L001","outcome":null,"priority_class":null,"promised_at":1795568702406,"service":"dang-ky-dat-dai","slips":1,"state":"waiting","token":"RETNEWCDZ4"}');
INSERT INTO request VALUES ('ticket.issue:1795567822408:14',1795567822410,'ticket.issue','a7b1ff2bd551528a92dd14b5fe896ca324d30fb767d71aa63e79ea459756cfa5','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567800000,"to":1795569000000},"id":34,"issued_at":1795567822410,"number":"R001","outcome":null,"priority_class":null,"promised_at":1795568722410,"service":"xay-dung","slips":1,"state":"waiting","token":"3ERZBGB3P6"}');
INSERT INTO request VALUES ('ticket.issue:1795567842412:15',1795567842414,'ticket.issue','8e2fb988a4ad6252c74b61be2e33318eaded04aedff2ad15425f0810b8ec869c','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567800000,"to":1795569000000},"id":35,"issued_at":1795567842414,"number":"C001","outcome":null,"priority_class":null,"promised_at":1795568742414,"service":"viec-khac","slips":1,"state":"waiting","token":"7VGSMHGDDG"}');
INSERT INTO request VALUES ('ticket.issue:1795567862416:16',1795567862418,'ticket.issue','d1cf167182a5687cf5a51bf54e9783849cb2ca01711546b1ef39869f5231f362','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567860000,"to":1795568400000},"id":36,"issued_at":1795567862418,"number":"A010","outcome":null,"priority_class":"priority","promised_at":1795568162418,"service":"ho-tich","slips":1,"state":"waiting","token":"TJNKVGN84Z"}');
INSERT INTO request VALUES ('ticket.issue:1795570544562:54',1795570544564,'ticket.issue','c1e41c2d9496bc323052421fc99753ecad2ff21f34976d4f935266e1b33c00df','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795571400000,"to":1795572300000},"id":38,"issued_at":1795570544564,"number":"A011","outcome":null,"priority_class":null,"promised_at":1795571444564,"service":"kinh-te","slips":1,"state":"waiting","token":"6PT6NUTPXU"}');
INSERT INTO request VALUES ('ticket.issue:1795570564566:55',1795570564568,'ticket.issue','e0ad7bf5113435db5b6ef6b92f1a457f6431f2805747c43f9add83e207678367','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795570560000,"to":1795571400000},"id":39,"issued_at":1795570564568,"number":"C003","outcome":null,"priority_class":null,"promised_at":1795571464568,"service":"thi-dua","slips":1,"state":"waiting","token":"G7EY34KKNZ"}');
INSERT INTO request VALUES ('ticket.prioritise:1795567882428:17',1795567882429,'ticket.prioritise','85dade1eee9e75d8f24bfaff975b5d0da3c96c09089b301904eac146d529d7ba','{"ahead":0,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"id":28,"issued_at":1795567702386,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568002386,"service":"ho-tich","slips":1,"state":"waiting","token":"39FMGEUH8Y"}');
INSERT INTO request VALUES ('ticket.reprint:1795567942437:20',1795567942438,'ticket.reprint','8fd53248a88894b0f9328c7ce9d6f278576953c9df93f471e669ba30dfd90229','{"ahead":2,"calls":0,"desk":null,"end_reason":null,"estimate":{"from":1795567560000,"to":1795567800000},"id":22,"issued_at":1795567582362,"number":"A001","outcome":null,"priority_class":null,"promised_at":1795568482362,"service":"ho-tich","slips":2,"state":"waiting","token":"SYLYWCTJB5"}');
INSERT INTO request VALUES ('ticket.return:1795568163462:28',1795568163463,'ticket.return','b584f350b21322648a8f31508c4276147461a63fd6605a01a8f6c77eed28aa53','{"ahead":0,"calls":3,"desk":null,"end_reason":null,"estimate":{"from":1795568700000,"to":1795569600000},"id":28,"issued_at":1795567702386,"number":"A007","outcome":null,"priority_class":"priority","promised_at":1795568002386,"service":"ho-tich","slips":1,"state":"waiting","token":"39FMGEUH8Y"}');
INSERT INTO input VALUES (1,'k1','scan','{}',1795570564570,1795570574570,NULL);
INSERT INTO estimate VALUES ('chinh-sach',1795570504546,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('chung-thuc',1795570504546,1795570800000,1795571700000,'forward-1');
INSERT INTO estimate VALUES ('dang-ky-dat-dai',1795570504546,1795570800000,1795571700000,'forward-1');
INSERT INTO estimate VALUES ('dat-dai',1795570504546,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('giao-duc',1795570504546,1795571400000,1795572300000,'forward-1');
INSERT INTO estimate VALUES ('ho-tich',1795570504546,1795570800000,1795571700000,'forward-1');
INSERT INTO estimate VALUES ('kinh-te',1795570504546,1795571400000,1795572300000,'forward-1');
INSERT INTO estimate VALUES ('lao-dong',1795570504546,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('nong-nghiep',1795570504546,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('thanh-tra',1795570504546,1795570500000,1795571100000,'forward-1');
INSERT INTO estimate VALUES ('thi-dua',1795570504546,1795570500000,1795571100000,'forward-1');
INSERT INTO estimate VALUES ('van-hoa',1795570504546,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('viec-khac',1795570504546,1795570500000,1795571100000,'forward-1');
INSERT INTO estimate VALUES ('xay-dung',1795570504546,NULL,NULL,'forward-1');
INSERT INTO estimate VALUES ('y-te',1795570504546,1795571400000,1795572300000,'forward-1');
INSERT INTO alert VALUES (1,'help','kiosk:k1','warning',1795395661105,1795395661132,'cli:test',1795483522303,'{}');
INSERT INTO alert VALUES (2,'help','kiosk:k1','warning',1795568704542,NULL,NULL,1795570504546,'{}');
INSERT INTO alert VALUES (3,'queue_long','chung-thuc','warning',1795570504546,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (4,'queue_long','dang-ky-dat-dai','warning',1795570504546,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (5,'queue_long','ho-tich','warning',1795570504546,NULL,NULL,NULL,'{"waiting":3}');
INSERT INTO alert VALUES (6,'queue_long','viec-khac','warning',1795570504546,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (7,'queue_long','xay-dung','warning',1795570504546,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (8,'queue_long','y-te','warning',1795570504546,NULL,NULL,NULL,'{"waiting":1}');
INSERT INTO alert VALUES (9,'desk_idle','1','warning',1795570504546,NULL,NULL,NULL,'{}');
INSERT INTO alert VALUES (10,'desk_idle','2','warning',1795570504546,NULL,NULL,NULL,'{}');
INSERT INTO alert VALUES (11,'printer','p1','critical',1795570504546,1795570524560,'cli:test',NULL,'{"state":"fault"}');
INSERT INTO device_health VALUES ('p1','printer','fault',1795568684538,1795568684538,'{"paper":"end"}');
INSERT INTO device_health VALUES ('s1','sign','ok',1795568684538,1795568684538,'{}');
INSERT INTO print_job VALUES (1,'p1','ticket',1,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600029,"lang":"vi","number":"A001","priority":false,"service":"ho-tich","to":1795395900000,"token":"QR2QR9UHJ8"}','confirmed',1795395600029,1795395661124,1795395661125,1,'{}');
INSERT INTO print_job VALUES (2,'p1','ticket',2,0,'{"ahead":1,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600032,"lang":"vi","number":"A002","priority":false,"service":"ho-tich","to":1795396500000,"token":"F84RN5SGC5"}','confirmed',1795395600032,1795395661127,1795395661128,1,'{}');
INSERT INTO print_job VALUES (3,'p1','ticket',3,0,'{"ahead":2,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600035,"lang":"vi","number":"A003","priority":false,"service":"ho-tich","to":1795397100000,"token":"2X56K9JMYC"}','superseded',1795395600035,NULL,1795395661140,0,'{}');
INSERT INTO print_job VALUES (4,'p1','ticket',4,0,'{"ahead":3,"copy":0,"counters":["5"],"from":1795395600000,"issued_at":1795395600038,"lang":"vi","number":"A004","priority":false,"service":"ho-tich","to":1795397100000,"token":"25EBNGH9UA"}','superseded',1795395600038,NULL,1795395600056,0,'{}');
INSERT INTO print_job VALUES (5,'p1','ticket',5,0,'{"ahead":4,"copy":0,"counters":["5"],"from":1795396200000,"issued_at":1795395600041,"lang":"vi","number":"A005","priority":false,"service":"ho-tich","to":1795397700000,"token":"PBHG2WF8FD"}','superseded',1795395600041,NULL,1795395600058,0,'{}');
INSERT INTO print_job VALUES (6,'p1','ticket',6,0,'{"ahead":5,"copy":0,"counters":["5"],"from":1795396200000,"issued_at":1795395600044,"lang":"vi","number":"A006","priority":false,"service":"ho-tich","to":1795397700000,"token":"XK3BLP4GFE"}','superseded',1795395600044,NULL,1795395661140,0,'{}');
INSERT INTO print_job VALUES (7,'p1','ticket',7,0,'{"ahead":6,"copy":0,"counters":["5"],"from":1795396800000,"issued_at":1795395600047,"lang":"vi","number":"A007","priority":false,"service":"ho-tich","to":1795398600000,"token":"PF6WYKV5UR"}','superseded',1795395600047,NULL,1795395661140,0,'{}');
INSERT INTO print_job VALUES (8,'p1','ticket',8,0,'{"ahead":7,"copy":0,"counters":["5"],"from":1795396800000,"issued_at":1795395600050,"lang":"vi","number":"A008","priority":false,"service":"ho-tich","to":1795398600000,"token":"PYZSL33GEJ"}','superseded',1795395600050,NULL,1795395661086,0,'{}');
INSERT INTO print_job VALUES (9,'p1','ticket',4,1,'{"ahead":2,"copy":1,"counters":["5"],"from":1795395600000,"issued_at":1795395600038,"lang":"vi","number":"A004","priority":false,"service":"ho-tich","to":1795397100000,"token":"25EBNGH9UA"}','superseded',1795395600056,NULL,1795395661140,0,'{}');
INSERT INTO print_job VALUES (10,'p1','ticket',10,0,'{"ahead":0,"copy":0,"counters":["6"],"from":1795482060000,"issued_at":1795482081173,"lang":"vi","number":"H001","priority":false,"service":"chung-thuc","to":1795482300000,"token":"B9AK9SQY73"}','confirmed',1795482081173,1795482301219,1795482301220,1,'{"status":"12"}');
INSERT INTO print_job VALUES (11,'p1','ticket',11,0,'{"ahead":0,"copy":0,"counters":["1"],"from":1795482060000,"issued_at":1795482101177,"lang":"vi","number":"L001","priority":false,"service":"dang-ky-dat-dai","to":1795482300000,"token":"NZLXXW59YP"}','confirmed',1795482101177,1795482301222,1795482301223,1,'{"status":"12"}');
INSERT INTO print_job VALUES (12,'p1','ticket',12,0,'{"ahead":0,"copy":0,"counters":["3"],"from":1795482120000,"issued_at":1795482121181,"lang":"vi","number":"U001","priority":false,"service":"chinh-sach","to":1795483500000,"token":"D72AZDPR9P"}','confirmed',1795482121181,1795482301225,1795482301226,1,'{"status":"12"}');
INSERT INTO print_job VALUES (13,'p1','ticket',13,0,'{"ahead":1,"copy":0,"counters":["6"],"from":1795482120000,"issued_at":1795482141185,"lang":"vi","number":"H002","priority":false,"service":"chung-thuc","to":1795483200000,"token":"FECEGQN9TB"}','confirmed',1795482141185,1795482301228,1795482301229,1,'{"status":"12"}');
INSERT INTO print_job VALUES (14,'p1','ticket',14,0,'{"ahead":1,"copy":0,"counters":["1"],"from":1795482300000,"issued_at":1795482161189,"lang":"vi","number":"L002","priority":false,"service":"dang-ky-dat-dai","to":1795483800000,"token":"L355TX79K7"}','confirmed',1795482161189,1795482301231,1795482301232,1,'{"status":"12"}');
INSERT INTO print_job VALUES (15,'p1','ticket',15,0,'{"ahead":1,"copy":0,"counters":["3"],"from":1795482300000,"issued_at":1795482181193,"lang":"vi","number":"U002","priority":false,"service":"chinh-sach","to":1795483500000,"token":"2T63MQH9XM"}','confirmed',1795482181193,1795482301234,1795482301235,1,'{"status":"12"}');
INSERT INTO print_job VALUES (16,'p1','ticket',16,0,'{"ahead":0,"copy":0,"counters":["6"],"from":1795482180000,"issued_at":1795482201197,"lang":"vi","number":"H003","priority":true,"service":"chung-thuc","to":1795482900000,"token":"2WSFU6RCJR"}','confirmed',1795482201197,1795482301237,1795482301238,1,'{"status":"12"}');
INSERT INTO print_job VALUES (17,'p1','ticket',17,0,'{"ahead":0,"copy":0,"counters":["1"],"from":1795482180000,"issued_at":1795482221201,"lang":"vi","number":"L003","priority":true,"service":"dang-ky-dat-dai","to":1795482300000,"token":"Q4YVR6ZEWD"}','confirmed',1795482221201,1795482301240,1795482301241,1,'{"status":"12"}');
INSERT INTO print_job VALUES (18,'p1','ticket',18,0,'{"ahead":0,"copy":0,"counters":["3"],"from":1795482240000,"issued_at":1795482241205,"lang":"vi","number":"U003","priority":true,"service":"chinh-sach","to":1795483500000,"token":"UTGEMZZFBD"}','confirmed',1795482241205,1795482301243,1795482301244,1,'{"status":"12"}');
INSERT INTO print_job VALUES (19,'p1','ticket',19,0,'{"ahead":3,"copy":0,"counters":["6"],"from":1795482600000,"issued_at":1795482261209,"lang":"vi","number":"H004","priority":false,"service":"chung-thuc","to":1795484400000,"token":"79QUT4UUVM"}','confirmed',1795482261209,1795482301246,1795482301247,1,'{"status":"12"}');
INSERT INTO print_job VALUES (20,'p1','ticket',20,0,'{"ahead":3,"copy":0,"counters":["1"],"from":1795484100000,"issued_at":1795482281213,"lang":"vi","number":"L004","priority":false,"service":"dang-ky-dat-dai","to":1795485900000,"token":"BGLFWTH9Y6"}','unknown',1795482281213,1795482301249,1795482301250,1,'{"status":"12"}');
INSERT INTO print_job VALUES (21,'p1','ticket',21,0,'{"ahead":3,"copy":0,"counters":["3"],"from":1795483500000,"issued_at":1795482301217,"lang":"vi","number":"U004","priority":false,"service":"chinh-sach","to":1795485600000,"token":"KZGTVBSRNA"}','superseded',1795482301217,NULL,1795483542308,0,'{}');
INSERT INTO print_job VALUES (22,'p1','ticket',22,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795567560000,"issued_at":1795567582362,"lang":"vi","number":"A001","priority":false,"service":"ho-tich","to":1795567800000,"token":"SYLYWCTJB5"}','confirmed',1795567582362,1795567862420,1795567862421,1,'{"status":"12"}');
INSERT INTO print_job VALUES (23,'p1','ticket',23,0,'{"ahead":1,"copy":0,"counters":["5"],"from":1795567560000,"issued_at":1795567602366,"lang":"vi","number":"A002","priority":false,"service":"ho-tich","to":1795568400000,"token":"5GZACFJH9C"}','unknown',1795567602366,1795567862423,1795567862424,1,'{"status":"12"}');
INSERT INTO print_job VALUES (24,'p1','ticket',24,0,'{"ahead":2,"copy":0,"counters":["5"],"from":1795567620000,"issued_at":1795567622370,"lang":"vi","number":"A003","priority":false,"service":"ho-tich","to":1795568700000,"token":"YW9VSEJUZ3"}','superseded',1795567622370,NULL,1795568564514,0,'{"status":"12"}');
INSERT INTO print_job VALUES (25,'p1','ticket',25,0,'{"ahead":3,"copy":0,"counters":["5"],"from":1795567620000,"issued_at":1795567642374,"lang":"vi","number":"A004","priority":false,"service":"ho-tich","to":1795568700000,"token":"RED8DP54RY"}','started',1795567642374,1795567942440,NULL,1,'{}');
INSERT INTO print_job VALUES (26,'p1','ticket',26,0,'{"ahead":4,"copy":0,"counters":["5"],"from":1795568100000,"issued_at":1795567662378,"lang":"vi","number":"A005","priority":false,"service":"ho-tich","to":1795569300000,"token":"HDCEKAW3WJ"}','failed_before_send',1795567662378,NULL,1795568684536,0,'{"status":"12"}');
INSERT INTO print_job VALUES (27,'p1','ticket',27,0,'{"ahead":5,"copy":0,"counters":["5"],"from":1795568400000,"issued_at":1795567682382,"lang":"vi","number":"A006","priority":false,"service":"ho-tich","to":1795569000000,"token":"EGVRV2NCJH"}','queued',1795567682382,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (28,'p1','ticket',28,0,'{"ahead":6,"copy":0,"counters":["5"],"from":1795568700000,"issued_at":1795567702386,"lang":"vi","number":"A007","priority":false,"service":"ho-tich","to":1795569600000,"token":"39FMGEUH8Y"}','superseded',1795567702386,NULL,1795568203469,0,'{}');
INSERT INTO print_job VALUES (29,'p1','ticket',29,0,'{"ahead":7,"copy":0,"counters":["5"],"from":1795568700000,"issued_at":1795567722390,"lang":"vi","number":"A008","priority":false,"service":"ho-tich","to":1795569600000,"token":"WF6R4QRMWH"}','queued',1795567722390,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (30,'p1','ticket',30,0,'{"ahead":8,"copy":0,"counters":["5"],"from":1795569300000,"issued_at":1795567742394,"lang":"vi","number":"A009","priority":false,"service":"ho-tich","to":1795570200000,"token":"BWCASHVRYU"}','superseded',1795567742394,NULL,1795567922435,0,'{}');
INSERT INTO print_job VALUES (31,'p1','ticket',31,0,'{"ahead":0,"copy":0,"counters":["6"],"from":1795567740000,"issued_at":1795567762398,"lang":"vi","number":"H001","priority":false,"service":"chung-thuc","to":1795568400000,"token":"5EZ5A89Z8A"}','queued',1795567762398,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (32,'p1','ticket',32,0,'{"ahead":1,"copy":0,"counters":["6"],"from":1795567740000,"issued_at":1795567782402,"lang":"vi","number":"H002","priority":false,"service":"chung-thuc","to":1795568700000,"token":"6HP3R5RQEU"}','queued',1795567782402,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (33,'p1','ticket',33,0,'{"ahead":0,"copy":0,"counters":["1"],"from":1795567800000,"issued_at":1795567802406,"lang":"vi","number":"L001","priority":false,"service":"dang-ky-dat-dai","to":1795568100000,"token":"RETNEWCDZ4"}','queued',1795567802406,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (34,'p1','ticket',34,0,'{"ahead":0,"copy":0,"counters":["4"],"from":1795567800000,"issued_at":1795567822410,"lang":"vi","number":"R001","priority":false,"service":"xay-dung","to":1795569000000,"token":"3ERZBGB3P6"}','queued',1795567822410,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (35,'p1','ticket',35,0,'{"ahead":0,"copy":0,"counters":["2"],"from":1795567800000,"issued_at":1795567842414,"lang":"vi","number":"C001","priority":false,"service":"viec-khac","to":1795569000000,"token":"7VGSMHGDDG"}','queued',1795567842414,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (36,'p1','ticket',36,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795567860000,"issued_at":1795567862418,"lang":"vi","number":"A010","priority":true,"service":"ho-tich","to":1795568400000,"token":"TJNKVGN84Z"}','queued',1795567862418,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (37,'p1','ticket',22,1,'{"ahead":2,"copy":1,"counters":["5"],"from":1795567560000,"issued_at":1795567582362,"lang":"vi","number":"A001","priority":false,"service":"ho-tich","to":1795567800000,"token":"SYLYWCTJB5"}','queued',1795567942438,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (38,'p1','ticket',38,0,'{"ahead":0,"copy":0,"counters":["5"],"from":1795571400000,"issued_at":1795570544564,"lang":"vi","number":"A011","priority":false,"service":"kinh-te","to":1795572300000,"token":"6PT6NUTPXU"}','queued',1795570544564,NULL,NULL,0,'{}');
INSERT INTO print_job VALUES (39,'p1','ticket',39,0,'{"ahead":0,"copy":0,"counters":["2"],"from":1795570560000,"issued_at":1795570564568,"lang":"vi","number":"C003","priority":false,"service":"thi-dua","to":1795571400000,"token":"G7EY34KKNZ"}','queued',1795570564568,NULL,NULL,0,'{}');
INSERT INTO appointment VALUES (1,'H-17','ho-tich',1795570564570,'booked',NULL,'{}');
INSERT INTO process VALUES ('keeper',4242,1795395661120,1795570504546);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE UNIQUE INDEX one_open_day ON business_day (closed_at IS NULL) WHERE closed_at IS NULL;
CREATE INDEX ticket_waiting ON ticket (service, rank_at, id) WHERE state = 'waiting';
CREATE INDEX ticket_waiting_priority ON ticket (service, rank_at, id)
    WHERE state = 'waiting' AND priority_class IS NOT NULL;
CREATE INDEX ticket_directed ON ticket (directed_desk, rank_at, id)
    WHERE state = 'waiting' AND directed_desk IS NOT NULL;
CREATE UNIQUE INDEX one_holder_per_desk ON ticket (desk) WHERE desk IS NOT NULL;
CREATE INDEX ticket_away ON ticket (state, id) WHERE state IN ('parked', 'absent');
CREATE UNIQUE INDEX one_open_leg ON leg (ticket) WHERE ended_at IS NULL;
CREATE INDEX leg_of_desk ON leg (desk, ended_at) WHERE desk IS NOT NULL;
CREATE INDEX leg_done ON leg (service, ended_at) WHERE started_at IS NOT NULL AND ended_at IS NOT NULL;
CREATE UNIQUE INDEX one_open_call_per_ticket ON call (ticket) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX one_open_call_per_desk ON call (desk) WHERE ended_at IS NULL;
CREATE INDEX call_recent ON call (day, last_at);
CREATE INDEX call_of_ticket ON call (ticket);
CREATE UNIQUE INDEX one_officer_per_desk ON duty (desk) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX one_desk_per_officer ON duty (officer) WHERE ended_at IS NULL;
CREATE INDEX event_of_ticket ON event (ticket, seq) WHERE ticket IS NOT NULL;
CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event BEGIN
    SELECT RAISE (ABORT, 'events are never changed');
END;
CREATE TRIGGER event_is_not_deleted BEFORE DELETE ON event BEGIN
    SELECT RAISE (ABORT, 'events are never deleted');
END;
CREATE UNIQUE INDEX one_open_alert ON alert (kind, subject) WHERE closed_at IS NULL;
CREATE INDEX print_job_due ON print_job (printer, id)
    WHERE state IN ('queued', 'started', 'failed_before_send');
CREATE INDEX print_job_of_ticket ON print_job (ticket, id) WHERE ticket IS NOT NULL;
PRAGMA user_version = 1;
COMMIT;
