"""One wrong value is refused with its place, what was expected, and what was found."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.common.centre.files import edited, problems

WRONG_VALUES = [
    # [centre]
    (
        'code = "nho"',
        'code = "Nhỏ"',
        '[centre] code: expected a code of a-z, 0-9 and - (at most 32), found "Nhỏ"',
    ),
    (
        'timezone = "Asia/Ho_Chi_Minh"',
        'timezone = "Asia/Vinh"',
        '[centre] timezone: expected a time zone like "Asia/Ho_Chi_Minh", found "Asia/Vinh"',
    ),
    (
        'timezone = "Asia/Ho_Chi_Minh"',
        'timezone = "Asia"',
        '[centre] timezone: expected a time zone like "Asia/Ho_Chi_Minh", found "Asia"',
    ),
    (
        'authority = { vi = "UBND xã" }',
        'authority = "UBND xã"',
        "[centre] authority: expected texts by language like"
        ' { vi = "…", en = "…" }, found "UBND xã"',
    ),
    (
        'authority = { vi = "UBND xã" }',
        'authority = { en = "Commune" }',
        "[centre] authority.vi: expected a text, Vietnamese comes first, found nothing",
    ),
    (
        'authority = { vi = "UBND xã" }',
        'authority = { vi = "UBND xã", fr = "Commune" }',
        '[centre] authority: expected only the centre\'s languages (vi, en), found "fr"',
    ),
    (
        'unit = "u"',
        'unit = "u"\nlanguages = ["en"]',
        '[centre] languages: expected codes of two or three letters, each once, "vi" among them,'
        " found a list of 1",
    ),
    (
        'unit = "u"',
        'unit = "u"\nhotline = "gọi ông Ba"',
        '[centre] hotline: expected a telephone number like "0257 3841 234", found "gọi ông Ba"',
    ),
    (
        'unit = "u"',
        'unit = "u"\na4 = "ipp://may in/a4"',
        "[centre] a4: expected the address of a print queue like ipp://localhost/printers/a4,"
        ' found "ipp://may in/a4"',
    ),
    (
        'unit = "u"',
        'unit = "v"',
        '[centre] unit: expected the code of a [[unit]], found "v"',
    ),
    (
        'unit = "u"',
        'unit = "u"\nsimulation = "no"',
        '[centre] simulation: expected true or false, found "no"',
    ),
    # [hours] and [rules]
    (
        '"07:30-11:30", "13:30-17:00"',
        '"13:30-17:00", "07:30-11:30"',
        '[hours] mon: expected sessions in order, not overlapping, found "07:30-11:30"',
    ),
    (
        '"07:30-11:30", "13:30-17:00"',
        '"07:30-11:30", "11:00-17:00"',
        '[hours] mon: expected sessions in order, not overlapping, found "11:00-17:00"',
    ),
    (
        '"07:30-11:30", "13:30-17:00"',
        '"7h30 - 11h30"',
        '[hours] mon: expected times like "07:30-11:30", found "7h30 - 11h30"',
    ),
    (
        'mon = ["07:30-11:30", "13:30-17:00"]',
        "mon = []",
        "[hours] mon: expected at least one session in the week, found nothing",
    ),
    (
        'mon = ["07:30',
        'monday = []\nmon = ["07:30',
        '[hours] monday: expected one of mon, tue, wed, thu, fri, sat, sun, found "monday"',
    ),
    (
        "walk_in_target_min = 20",
        "walk_in_target_min = 0",
        "[rules] walk_in_target_min: expected a whole number 1..240, found 0",
    ),
    # rows
    (
        "prior_min = 10",
        'prior_min = "x"',
        '[[service]] #1 "ho-tich" prior_min: expected a whole number of minutes 1..240, found "x"',
    ),
    (
        "prior_min = 10",
        "prior_min = true",
        '[[service]] #1 "ho-tich" prior_min: expected a whole number of minutes 1..240, found true',
    ),
    (
        "prior_min = 10\n",
        "",
        '[[service]] #1 "ho-tich" prior_min: expected a whole number of minutes 1..240,'
        " found nothing",
    ),
    (
        "prior_min = 10",
        "prior_min = 10\nquota = 0",
        '[[service]] #1 "ho-tich" quota: expected a whole number of tickets a day 1..9999, found 0',
    ),
    (
        "prior_min = 10",
        'prior_min = 10\nhours = { sat = ["08:00-08:00"] }',
        '[[service]] #1 "ho-tich" hours.sat: expected sessions in order, not overlapping,'
        ' found "08:00-08:00"',
    ),
    (
        "prior_min = 10",
        "prior_min = 10\nhours = { sat = [] }",
        '[[service]] #1 "ho-tich" hours: expected at least one session in the week, found nothing',
    ),
    (
        '"result_returned"',
        '"refused"',
        '[[service]] #2 "chung-thuc" default_outcome: expected one of accepted, result_returned,'
        ' fee_paid, filed_online, found "refused"',
    ),
    (
        'prefix = "A"',
        'prefix = "a"',
        '[[series]] #1 "a" prefix: expected at most two of A-Z, then at most two digits, found "a"',
    ),
    (
        "width = 3",
        "width = 3\nsuffix = 1",
        '[[series]] #1 "a" suffix: unknown key, known: code, prefix, width',
    ),
    (
        'helps = ["chung-thuc"]',
        'helps = ["chung-thuc", "ho-tich"]',
        '[[desk]] #1 "5" helps: expected no service that is already in first, found "ho-tich"',
    ),
    (
        'helps = ["chung-thuc"]',
        'helps = ["chung-thuc", "chung-thuc"]',
        '[[desk]] #1 "5" helps: expected each service once, found "chung-thuc"',
    ),
    (
        'helps = ["chung-thuc"]',
        'helps = ["chung-thuc", "ho-tịch"]',
        '[[desk]] #1 "5" helps: expected codes of [[service]], found "ho-tịch"',
    ),
    (
        'name = "Cán bộ quầy 1"',
        'name = "Cán bộ\\u001b[2J"',
        '[[officer]] #1 "q1" name: expected a text without control characters,'
        ' found "Cán bộ\\x1b[2J"',
    ),
    (
        'name = "Cán bộ quầy 1"',
        'name = " "',
        '[[officer]] #1 "q1" name: expected a text of 1..60 characters, found " "',
    ),
    (
        'home_agency = "ubnd"',
        'home_agency = "ubnd"\nrole = "keeper"',
        '[[officer]] #1 "q1" role: expected one of guide, officer, cashier, supervisor, director,'
        ' auditor, administrator, found "keeper"',
    ),
    (
        'home_agency = "ubnd"',
        'home_agency = "ubnd"\npin = "1234"',
        '[[officer]] #1 "q1" pin: unknown key, known: from, to, services, code, name, home_agency,'
        " unit, staff_type, role",
    ),
    (
        'home_agency = "ubnd"',
        'home_agency = "ubnd"\nfrom = 2026-12-01\nto = 2026-11-01',
        '[[officer]] #1 "q1" to: expected a day not before from, found 2026-11-01',
    ),
    (
        'home_agency = "ubnd"',
        'home_agency = "ubnd"\nservices = []',
        '[[officer]] #1 "q1" services: expected at least one service, or no such key,'
        " found a list of 0",
    ),
    (
        'printer = "p1"',
        'printer = "p2"',
        '[[kiosk]] #1 "k1" printer: expected the code of a [[printer]], found "p2"',
    ),
    (
        'printer = "p1"',
        'languages = ["fr"]',
        '[[kiosk]] #1 "k1" languages: expected languages of the centre, found "fr"',
    ),
    (
        "tcp://127.0.0.1:9100",
        "tcp://127.0.0.1:99999",
        '[[printer]] #1 "p1" url: expected a URL like tcp://192.168.1.50:9100, serial:///dev/… or'
        ' usb://…, found "tcp://127.0.0.1:99999"',
    ),
    (
        "width_dots = 576",
        'width_dots = 576\nencoding = "native"',
        '[[printer]] #1 "p1" codepage: expected a code page, since encoding is native,'
        " found nothing",
    ),
    (
        "width_dots = 576",
        'width_dots = 576\ncodepage = "cp1258 52 53"',
        '[[printer]] #1 "p1" codepage: expected a code page like "cp1258 52" or "tcvn3 30 31",'
        ' found "cp1258 52 53"',
    ),
    (
        "width_dots = 576",
        'width_dots = 576\nstored = ["^V"]',
        '[[printer]] #1 "p1" stored: expected keys of two letters or digits, found a list of 1',
    ),
    (
        "width_dots = 576",
        "width_dots = 576\nroll_m = 80000",
        '[[printer]] #1 "p1" roll_m: expected a whole number of metres 5..400, found 80000',
    ),
    (
        "width_dots = 576",
        "width_dots = 420",
        '[[printer]] #1 "p1" width_dots: expected a multiple of 8, found 420',
    ),
    (
        "width_dots = 576",
        "width_dots = 352",
        '[[printer]] #1 "p1" width_dots: expected a whole number of dots 360..576, found 352',
    ),
    (
        "/dev/ttyUSB0",
        "COM3",
        '[[sign]] #1 "s1" bus: expected an absolute path, or socket://host:port, or'
        " rfc2217://host:port, where needed with ?baud=…&framing=…&rs485=yes"
        ', found "COM3"',
    ),
    (
        "address = 1",
        "address = 100",
        '[[sign]] #1 "s1" address: expected a whole number 1..99, found 100',
    ),
    (
        "date = 2027-01-01",
        'date = "2027-01-01"',
        '[[closure]] #1 date: expected a date like 2027-01-01, found "2027-01-01"',
    ),
    (
        "date = 2027-01-01",
        "date = 2027-01-01T00:00:00",
        "[[closure]] #1 date: expected a date like 2027-01-01, found 2027-01-01T00:00:00",
    ),
    (
        "working = true",
        "working = 1",
        "[[calendar]] #1 working: expected true or false, found 1",
    ),
    (
        "working = true",
        'working = true\nhours = ["11:30-07:30"]',
        '[[calendar]] #1 hours: expected sessions in order, not overlapping, found "11:30-07:30"',
    ),
    (
        "working = true",
        "working = true\nservices = []",
        "[[calendar]] #1 services: expected at least one service, or no such key,"
        " found a list of 0",
    ),
    (
        "working = true",
        'working = false\nhours = ["07:30-11:30"]',
        "[[calendar]] #1 hours: expected no such key on a day off, found a list of 1",
    ),
    # courier trips and whoever collects fees
    (
        'trips = ["10:00"]',
        'trips = ["15:30", "09:30"]',
        '[courier] trips: expected times of day in order like ["09:30", "15:30"],'
        " found a list of 2",
    ),
    (
        'trips = ["10:00"]',
        'cutoff = "3 giờ chiều"',
        '[courier] cutoff: expected a time of day like "15:00", found "3 giờ chiều"',
    ),
    (
        'trips = ["10:00"]',
        "unacknowledged_h = 0",
        "[courier] unacknowledged_h: expected a whole number of working hours 1..72, found 0",
    ),
    (
        'code = "buu-dien"',
        'code = "ubnd"',
        '[[collector]] #1 "ubnd" code: expected a code that no [[agency]] has, found one',
    ),
    (
        'code = "nho"',
        'code = "nho"\ncashier_service = "thu-phi"',
        '[centre] cashier_service: expected the code of a [[service]], found "thu-phi"',
    ),
    # alerts
    (
        'kind = "printer"',
        'kind = "printer"\n[[alert]]\nkind = "printer"',
        '[[alert]] #2 kind: expected one row per kind, found "printer" again',
    ),
    (
        'kind = "printer"',
        'kind = "disk"\nseverity = "info"',
        "[[alert]] #1 severity: how grave disk is follows from what is measured,"
        " a file cannot set it",
    ),
    (
        'kind = "printer"',
        'kind = "help"\nafter_s = 60',
        "[[alert]] #1 after_s: help happens at once, there is nothing to wait for",
    ),
    (
        'kind = "printer"',
        'kind = "damage"\nquiet = ["21:00-06:30"]',
        "[[alert]] #1 quiet: damage may not be quiet: by the morning data may be lost",
    ),
    (
        'kind = "printer"',
        'kind = "printer"\nquiet = ["9pm-6am"]',
        '[[alert]] #1 quiet: expected times like "11:30-13:30", found "9pm-6am"',
    ),
    (
        'kind = "printer"',
        'kind = "printer"\ndeliver = ["printer:p9"]',
        '[[alert]] #1 deliver: expected one of app, printer:p1, hook:zalo, found "printer:p9"',
    ),
    (
        'code = "zalo"',
        'code = "zalo"\ncommand = ["/bin/true"]',
        '[[hook]] #1 "zalo" command: expected one of the three: command, url or url_file',
    ),
    (
        'url = "https://bao-tin.example/motcua"',
        'command = ["bao-tin"]',
        '[[hook]] #1 "zalo" command: expected a command with its whole path, like'
        ' ["/usr/local/bin/bao-tin", "--nhom", "truc"], found a list of 1',
    ),
    (
        'url = "https://bao-tin.example/motcua"',
        'url = "ftp://bao-tin.example"',
        '[[hook]] #1 "zalo" url: expected an address like https://…, found "ftp://bao-tin.example"',
    ),
    (
        'url = "https://bao-tin.example/motcua"',
        'url = "https://bao-tin..example/"',
        '[[hook]] #1 "zalo" url: expected an address like https://…, found'
        ' "https://bao-tin..example/"',
    ),
    (
        'url = "https://bao-tin.example/motcua"',
        'url_file = "khoa"',
        '[[hook]] #1 "zalo" url_file: expected the whole path of a file, like /etc/motcua/…, found'
        ' "khoa"',
    ),
    (
        'code = "zalo"',
        'code = "zalo"\nevents = ["printed"]',
        '[[hook]] #1 "zalo" events: expected one of opened, again, worse, acknowledged, closed,'
        ' found "printed"',
    ),
    # tables
    (
        "[[closure]]",
        "[[closures]]",
        "[closures]: unknown table, known: centre, hours, rules, courier, zone, agency, unit,"
        " series, service, counter, desk, priority_class, officer, kiosk, display, printer,"
        " protocol, sign, keypad_profile, keypad, rating_pad, scanner,"
        " speaker, closure, calendar, collector, alert, hook",
    ),
    (
        "[[closure]]",
        "[closure]",
        "[[closure]]: expected [[closure]] tables, found a table",
    ),
]


@pytest.mark.parametrize(("old", "new", "line"), WRONG_VALUES)
def test_one_wrong_value_gives_exactly_its_line(
    tmp_path: Path, old: str, new: str, line: str
) -> None:
    assert problems(tmp_path, edited(old, new)) == [line]
