"""A training has this hall's counters, invented people and a mark on all that leaves it; it and the
hall never take anything of each other."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from io import BytesIO
from pathlib import Path

import pytest

from common.domain import commands, dossier_commands, printer_commands
from common.domain.dossier import State
from common.domain.mark import Mark
from common.domain.refusal import Refusal, Trouble
from common.domain.reporting import Span
from common.domain.scan import AppointmentCode, SlipCode, TrainingCode
from common.exchange import exporting, importing
from common.exchange.exporting import About
from common.i18n.translator import Translator
from common.paper import samples, words
from common.paper.payloads import Kind
from common.paper.printing import Printing
from common.reports import known, marking
from common.reports.asked import Asked
from common.reports.record import record
from common.store import backup, marks, restore, scans, seal_key, shelf, sqlite
from common.store.floors import Said
from common.store.invariants import violations
from common.store.store import Store
from common.store.vault import keyfile
from kiosk import words as kiosk_words
from motcua import open_data
from motcua.demo.place import PIN
from motcua.training import document, making, place
from motcua.training.place import Plan
from tests.hall import make_hall, staff

T = Translator("vi")
MARK = "TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ"


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = make_hall(tmp_path_factory.mktemp("city") / "hall", clock="2026-11-23T08:00@0")
    yield store
    store.close()


@pytest.fixture(scope="module")
def training(hall: Store) -> Iterator[Store]:
    where = place.of(hall.folder, None)
    making.make(dict(hall.centre().document), where, Plan(20), T)
    store = Store.open(where)
    yield store
    store.close()


def test_it_begins_with_dossiers_in_every_state_and_people_who_wait(training: Store) -> None:
    with training.read() as connection:
        states = {row[0] for row in connection.execute("SELECT state FROM dossier")}
        assert states == {state.value for state in State}
        waiting = connection.execute("SELECT count(*) FROM ticket WHERE state = 'waiting'")
        assert waiting.fetchone()[0] > 2
        assert connection.execute("SELECT count(*) FROM appointment").fetchone()[0] > 2
        late = connection.execute(
            "SELECT count(*) FROM dossier WHERE due_at < :now AND processed_at IS NULL",
            {"now": training.now()},
        )
        assert late.fetchone()[0] > 0
        assert violations(connection) == []


def test_every_officer_of_the_hall_is_there_with_the_pin_of_the_training(
    hall: Store, training: Store
) -> None:
    ours = {row["code"] for row in hall.centre().document["officer"]}
    theirs = {row["code"] for row in training.centre().document["officer"]}
    assert ours < theirs
    assert all(code.startswith(document.SAMPLE) for code in theirs - ours)
    training.act(staff(), commands.SignIn("5", "q5", PIN, takeover=True))


def test_nothing_in_it_leads_to_a_device_or_a_service_of_the_hall(
    hall: Store, training: Store
) -> None:
    ours, theirs = hall.centre().document, training.centre().document
    assert not any(theirs[table] for table in ("hook", "speaker", "scanner", "keypad"))
    addresses = {row["url"] for row in theirs["printer"]} | {row["bus"] for row in theirs["sign"]}
    assert addresses.isdisjoint({row["url"] for row in ours["printer"]})
    assert all(str(training.folder) in address for address in addresses)
    assert not any(row["a4"] for row in theirs["desk"])


def test_a_real_printer_is_the_trainings_own_or_none(hall: Store, tmp_path: Path) -> None:
    ours = hall.centre().document
    (used,) = {row["url"] for row in ours["printer"]}
    for printers, code in (
        ({"p1": used}, "training_printer_used"),
        ({"p9": "tcp://10.0.0.9:9100"}, "training_printer"),
    ):
        with pytest.raises(Refusal, match=code):
            document.made(ours, tmp_path, printers, T)
    own = document.made(ours, tmp_path, {"p1": "tcp://10.0.0.9:9100"}, T)
    assert own["printer"][0]["url"] == "tcp://10.0.0.9:9100"


def test_what_it_is_cannot_be_changed(hall: Store, training: Store) -> None:
    for store, statement in (
        (training, "UPDATE meta SET value = 'hall' WHERE key = 'mode'"),
        (training, "DELETE FROM meta WHERE key = 'mode'"),
        (hall, "INSERT INTO meta (key, value) VALUES ('mode', 'training')"),
        (hall, "UPDATE meta SET key = 'mode' WHERE key = 'node'"),
    ):
        with (
            pytest.raises(sqlite.IntegrityError, match="what a store is for"),
            store.transaction(staff(), "test") as tx,
        ):
            tx.run(statement)
    with pytest.raises(Refusal, match="training_none"):
        marks.set_training_clock(hall, hall.clock)


def test_it_lies_beside_the_hall_and_clears_nothing_else(hall: Store, tmp_path: Path) -> None:
    within = hall.folder / "training"
    for named in (within, hall.folder, hall.folder.parent, hall.folder / "backups"):
        with pytest.raises(Refusal, match="training_folder"):
            place.of(hall.folder, named)
    link = tmp_path / "link"
    link.symlink_to(hall.folder)
    with pytest.raises(Refusal, match="training_folder"):
        place.of(hall.folder, link / "x")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.odt").write_text("ours")
    with pytest.raises(Refusal, match="training_not_ours"):
        place.clear(tmp_path / "full", Plan(1))
    assert (tmp_path / "full" / "letter.odt").read_text() == "ours"
    with pytest.raises(Refusal, match="training_within"):
        place.of(place.of(hall.folder, None), tmp_path / "other")


def test_no_new_one_is_made_under_open_screens(training: Store) -> None:
    with pytest.raises(Trouble, match="store_in_use"):
        place.clear(training.folder, Plan(1))
    assert place.read(training.folder) is not None


def test_the_keys_and_backups_of_the_hall_are_not_its_own(
    hall: Store, training: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("MOTCUA_KEY", "MOTCUA_KEYS", "MOTCUA_BACKUPS"):
        monkeypatch.setenv(name, str(tmp_path / name))
    theirs = (keyfile.place, seal_key.folder, shelf.place)
    assert all(str(where(training.folder)).startswith(str(training.folder)) for where in theirs)
    assert [where(hall.folder).parent for where in theirs] == [tmp_path] * 3


def test_neither_takes_the_others_centre_or_backup(
    hall: Store, training: Store, tmp_path: Path
) -> None:
    for store, other in ((hall, training), (training, hall)):
        with pytest.raises(Refusal, match="centre_other"):
            store.act(staff(), commands.ApplyCentre(dict(other.centre().document)))
    (tmp_path / "shelf").mkdir()
    file = backup.make(training, tmp_path / "shelf", staff()).file
    assert json.loads(shelf.manifest_file(file).read_text())["centre"] == document.CODE
    with pytest.raises(Refusal, match="backup_training"):
        restore.restore(tmp_path / "new", file, tmp_path / "shelf", Said(), staff(), "")
    assert not (tmp_path / "new" / "motcua.db").exists()


def test_a_slip_of_it_is_nothing_in_a_hall(hall: Store, training: Store) -> None:
    with training.read() as connection:
        token = connection.execute("SELECT token FROM ticket LIMIT 1").fetchone()[0]
    for store in (hall, training):
        scans.put(store, "kiosk:k1", f"MC:{token}")
    assert isinstance(scans.take(training, "kiosk:k1"), SlipCode)
    found = scans.take(hall, "kiosk:k1")
    assert found == TrainingCode()
    assert found is not None and kiosk_words.scanned(T, found)[0] == T("kiosk.scan.training")
    scans.put(hall, "kiosk:k1", "MC:23456789AB")
    assert isinstance(scans.take(hall, "kiosk:k1"), SlipCode)


def test_a_booked_time_of_it_is_none_in_a_hall_whose_own_may_begin_with_anything(
    hall: Store, training: Store
) -> None:
    with training.read() as connection:
        code = connection.execute("SELECT code FROM appointment LIMIT 1").fetchone()[0]
    for mode, store, expected in (
        ("training", hall, TrainingCode()),
        ("training", training, AppointmentCode(code)),
        (None, hall, AppointmentCode(code)),
    ):
        payload = {**samples.payload(Kind.APPOINTMENT, store.centre(), "vi"), "token": code}
        printing = Printing({**payload, "mode": mode}, store.centre(), T, 576, False)
        printed = dict(words.values(printing, Kind.APPOINTMENT))["qr"]
        scans.put(store, "kiosk:k1", str(printed))
        assert scans.take(store, "kiosk:k1") == expected
    scans.put(hall, "kiosk:k1", "MA:012345")
    assert scans.take(hall, "kiosk:k1") == AppointmentCode("012345")


def test_its_rows_are_refused_and_it_takes_in_none(hall: Store, training: Store) -> None:
    (_, sent), *_ = exporting.records(training, 0, About.DOSSIER)
    assert {row["mark"] for row in sent} == {"training"}
    lines = [
        {"kind": "dossier", "id": "a-1", "code": "H21.25-261120-0001", "mark": row["mark"]}
        for row in sent[:1]
    ]
    file = "\n".join(json.dumps(line) for line in lines).encode()
    rejects: list[str] = []
    importing.take_in(hall, BytesIO(file), "tinh", staff(), lambda one: rejects.append(one.code))
    assert rejects == ["exchange_training"]
    lines[0] |= {"mark": None, "procedure": "1.001193", "channel": "online", "state": 2}
    lines[0] |= {"received_at": "2026-11-20T08:00", "accepted_at": "2026-11-20T09:00"}
    with pytest.raises(Refusal, match="training_apart"):
        importing.take_in(
            training, BytesIO(json.dumps(lines[0]).encode()), "tinh", staff(), lambda _: None
        )


def test_its_open_data_say_so_in_each_row(training: Store, tmp_path: Path) -> None:
    written = open_data.export(training, tmp_path / "csv")
    for name, rows in written.items():
        head, *lines = (tmp_path / "csv" / name).read_text("utf-8").splitlines()
        assert head.endswith(",mark"), name
        assert rows == 0 or all(line.endswith(",training") for line in lines), name
    open_data.database(training, tmp_path / "open.db")
    with closing(sqlite.connect(str(tmp_path / "open.db"))) as made:
        assert made.execute("SELECT DISTINCT mark FROM open_ticket").fetchall()[0][0] == "training"


@pytest.mark.parametrize("name", sorted(known.KNOWN))
def test_every_report_is_marked(training: Store, name: str) -> None:
    officer = "q5" if name == "officer" else None
    day = training.centre().day_of(training.now())
    asked = Asked(training, Span("", day, day), T, officer=officer, actor=staff())
    made = known.make(name, asked)
    assert made.mark is Mark.TRAINING
    assert marking.words(made, T) == MARK
    assert record(made)["mark"] == "training"
    assert any("tập huấn" in line for line in made.covers)
    for table in marking.columns(made, T).tables:
        assert table.columns[-1].key == "mark"
        assert all(row[-1] == MARK for row in table.rows)


def test_every_slip_that_is_queued_bears_the_mark_and_so_does_a_paper(training: Store) -> None:
    with training.read() as connection:
        code = connection.execute("SELECT code FROM dossier LIMIT 1").fetchone()[0]
    for command in (
        commands.IssueTicket("ho-tich", printer="p1"),
        dossier_commands.ReprintDossier(code, printer="p1"),
        printer_commands.PrintTest("p1"),
        printer_commands.PrintReport("p1", training.centre().day_of(training.now()).isoformat()),
    ):
        training.act(staff(), command)
    with training.read() as connection:
        queued = connection.execute("SELECT kind, payload FROM print_job").fetchall()
    assert len({row["kind"] for row in queued}) > 3
    assert {json.loads(row["payload"])["mode"] for row in queued} == {"training"}
    assert marks.of_dossier(training, code) is Mark.TRAINING
