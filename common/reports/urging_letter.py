"""The list as a letter to one agency, to be signed and sent: what is late or due, which batches it
has not acknowledged, which lists it has not answered, and room for its answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from common.forms.codes import code_cell
from common.forms.dates import legal_moment, short_day, short_moment
from common.reports.asked import Asked
from common.reports.cover import agency_name
from common.reports.document import Column, Kind, Legal, Row, Signature, Table
from common.reports.legal import HEAD_OF, legal
from common.views.urging import DueDossier, Urging

_TITLE = "Danh sách đôn đốc giải quyết hồ sơ thủ tục hành chính"
_SIGNERS = (Signature("Người lập danh sách"), HEAD_OF)


def letter(asked: Asked, agency: str, found: Urging, at: int, number: int | None = None) -> Legal:
    """As of `at` (UTC ms); `number` is that of a list that was sent, a draft has none."""
    name = agency_name(asked, agency)
    lines = [f"Tính đến {legal_moment(at, asked.zone)}"]
    if number is not None:
        lines.append(f"Danh sách số {number}")
    tables = (
        *([_dossiers(asked, found.dossiers, at)] if found.dossiers else []),
        *([_batches(asked, found)] if found.batches else []),
    )
    made = legal(asked, _TITLE, tables, _SIGNERS)
    return replace(
        made,
        lines=lines,
        to=name,
        before=tuple(_before(asked, name, found)),
        after=tuple(_after(asked, found)),
        # How the books agree and which seal is the newest changes: what was sent must not.
        notes=made.notes[:1],
        alone=True,
    )


def _before(asked: Asked, name: str, found: Urging) -> Iterator[str]:
    counts = (
        (found.late, "hồ sơ đã quá hạn"),
        (len(found.dossiers) - found.late, "hồ sơ đến hạn trong 02 ngày làm việc tới"),
        (len(found.batches), "chuyến bàn giao đã gửi mà chưa ký nhận"),
    )
    said = "; ".join(f"{asked.t.count(n)} {what}" for n, what in counts if n)
    issuer = asked.centre.document["centre"]["name"]["vi"]
    yield (
        f"Qua theo dõi việc tiếp nhận, giải quyết hồ sơ thủ tục hành chính, {issuer} thông báo"
        f" {name} hiện có: {said or 'không có hồ sơ, chuyến bàn giao nào cần đôn đốc'}."
    )
    waiting = [one for one in found.lists if one.answered_at is None]
    if waiting:
        lists = ", ".join(f"số {one.id} ({short_day(one.sent_at, asked.zone)})" for one in waiting)
        yield f"Danh sách đôn đốc đã gửi mà chưa có trả lời: {lists}."


def _after(asked: Asked, found: Urging) -> Iterator[str]:
    issuer = asked.centre.document["centre"]["name"]["vi"]
    if found.dossiers:
        yield (
            f"Đề nghị Quý cơ quan khẩn trương giải quyết, chuyển kết quả về {issuer}. Hồ sơ dự kiến"
            " không kịp hạn: gửi văn bản xin lỗi, nêu rõ lý do và thời gian gia hạn chậm nhất 01"
            " ngày trước khi hết hạn; việc hẹn lại chỉ thực hiện một lần (khoản 6 Điều 19 Nghị định"
            " số 118/2025/NĐ-CP)."
        )
    if found.batches:
        yield "Đề nghị kiểm tra và ký nhận các chuyến bàn giao nêu trên."
    yield f"Đề nghị ghi lý do, thời gian dự kiến trả kết quả và gửi lại {issuer} để tổng hợp."


def _dossiers(asked: Asked, dossiers: Sequence[DueDossier], at: int) -> Table:
    """Its last column is for the answer."""
    rows: list[Row] = [
        (
            number,
            code_cell(one.code),
            one.name,
            short_day(one.accepted_at, asked.zone),
            short_moment(one.due_at, asked.zone).replace(", ", "\n"),
            _stands(asked, one, at),
            one.urged.times,
            "",
        )
        for number, one in enumerate(dossiers, start=1)
    ]
    return Table(
        "letter_dossiers",
        "Hồ sơ quá hạn và sắp đến hạn",
        (
            Column("no", "TT", Kind.COUNT, share=0.6),
            Column("code", "Mã hồ sơ", Kind.CODE, share=2.0),
            Column("name", "Tên thủ tục hành chính", share=3.4),
            Column("accepted_at", "Ngày tiếp nhận", share=1.65),
            Column("due_at", "Ngày hẹn trả", share=1.65),
            Column("stands", "Quá hạn, còn lại (ngày làm việc)", share=1.6),
            Column("urged", "Đã đôn đốc (lần)", Kind.COUNT, share=0.9),
            Column("why", "Lý do, ngày dự kiến trả kết quả", share=2.2),
        ),
        rows,
    )


def _stands(asked: Asked, one: DueDossier, at: int) -> str:
    """In working days: of less than one it is said whether the date is that day."""
    days = one.days_left if one.late_days is None else one.late_days
    today = asked.centre.day_of(one.due_at) == asked.centre.day_of(at)
    if one.late_days is not None:
        return f"Quá hạn {days} ngày" if days else "Quá hạn chưa đến 1 ngày"
    if days:
        return f"Còn {days} ngày"
    return "Đến hạn trong ngày" if today else "Còn chưa đến 1 ngày"


def _batches(asked: Asked, found: Urging) -> Table:
    rows: list[Row] = [
        (number, one.code, short_moment(one.sent_at, asked.zone), one.hours, one.urged.times, "")
        for number, one in enumerate(found.batches, start=1)
    ]
    return Table(
        "letter_batches",
        "Chuyến bàn giao chưa ký nhận",
        (
            Column("no", "TT", Kind.COUNT, share=0.6),
            Column("batch", "Chuyến", Kind.CODE, share=2.3),
            Column("sent_at", "Gửi lúc", share=2.0),
            Column("hours", "Giờ làm việc trên đường", Kind.COUNT, share=2.0),
            Column("urged", "Đã đôn đốc (lần)", Kind.COUNT, share=1.4),
            Column("why", "Ý kiến của cơ quan nhận", share=5.0),
        ),
        rows,
    )
