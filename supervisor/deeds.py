"""What a supervisor can do to a desk, a service or the whole hall: what is asked before each, and
the command that the answers make. Pure; the page of the controls shows them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from common.domain.commands import (
    CloseDesk,
    Command,
    HoldHall,
    OpenDesk,
    PauseDesk,
    ResumeHall,
)
from common.domain.control_commands import (
    NOTICE_LONGEST,
    AnnounceBreak,
    CancelBreak,
    CloseService,
    HoldService,
    OpenService,
    ResumeService,
    SetNotice,
)
from common.domain.model import DeskState
from common.domain.session_commands import UnlockOfficer
from common.i18n.translator import Translator
from common.views.hall import Hall
from common.views.supervisor import DeskRow, Locked, QueueRow
from supervisor import typed
from supervisor.screens.words import Asking, Field

Answers = Sequence[str]


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that can be done now: its name among others, what is asked first, what the answers
    make of it, what is said when it is done, and which action of `PERMISSIONS` it is."""

    name: str
    asking: Asking
    command: Callable[[Answers], Command]
    done: str | Callable[[Mapping[str, Any]], str]
    action: str

    def told(self, answer: Mapping[str, Any]) -> str:
        """What is said when it is done."""
        return self.done if isinstance(self.done, str) else self.done(answer)


def of_desk(desk: DeskRow, hall: Hall, t: Translator) -> tuple[Deed, ...]:
    """What can be done to a desk as it is now. One where nobody is signed in cannot be opened from
    here: who serves there says so with their own PIN."""
    code, state = desk.desk, desk.state
    deeds = []
    if state != DeskState.OPEN and desk.officer is not None:
        deeds.append(_at_desk("open", desk, t, lambda said: OpenDesk(code, said[0])))
    if state == DeskState.OPEN:
        deeds.append(_pause(desk, hall, t))
    if state != DeskState.CLOSED:
        deeds.append(_at_desk("close", desk, t, lambda said: CloseDesk(code, said[0])))
    return tuple(deeds)


def breaks_of(desk: DeskRow, hall: Hall, t: Translator) -> tuple[Deed, ...]:
    """A break is announced, or called off."""
    deeds = []
    if desk.state != DeskState.CLOSED:
        deeds.append(_break(desk, hall, t))
    if desk.rest is not None:
        deeds.append(_no_break(desk, hall, t))
    return tuple(deeds)


def _pause(desk: DeskRow, hall: Hall, t: Translator) -> Deed:
    until = Field(t("supervisor.desk.pause.until"), needed=False, longest=5)

    def command(said: Answers) -> Command:
        at = typed.read_time(said[1], hall.now, hall.zone) if said[1] else None
        return PauseDesk(desk.desk, said[0], at)

    return _at_desk("pause", desk, t, command, until)


def _break(desk: DeskRow, hall: Hall, t: Translator) -> Deed:
    """Announced before it begins, so that estimates know of it."""
    fields = tuple(Field(t(f"supervisor.desk.break.{end}"), longest=5) for end in ("from", "to"))

    def command(said: Answers) -> Command:
        begins, ends = (typed.read_time(text, hall.now, hall.zone) for text in said[1:])
        return AnnounceBreak(desk.desk, begins, ends, said[0])

    return _at_desk("break", desk, t, command, *fields)


def _no_break(desk: DeskRow, hall: Hall, t: Translator) -> Deed:
    """Whoever calls it off says nothing: why it was to be is on record."""
    key = "supervisor.desk.no_break"
    span = "–" if desk.rest is None else t.interval(desk.rest[0], desk.rest[1], hall.zone)
    prompt = t(f"{key}.prompt", desk=desk.desk, interval=span)
    question = Asking(prompt, t(f"{key}.note"), (), t(key), t("counter.key.back"))
    done = t(f"{key}.done", desk=desk.desk)
    cancel = CancelBreak(desk.desk)
    return Deed(t(key), question, lambda _: cancel, done, cancel.action)


def _at_desk(
    about: str,
    desk: DeskRow,
    t: Translator,
    command: Callable[[Answers], Command],
    *fields: Field,
) -> Deed:
    key = f"supervisor.desk.{about}"
    note = t(f"{key}.note", officer=desk.officer_name or "–")
    return Deed(
        name=t(key),
        asking=asking(t(f"{key}.prompt", desk=desk.desk), note, t(key), t, *fields),
        command=command,
        done=t(f"{key}.done", desk=desk.desk),
        action=f"desk.{about}",
    )


def of_service(queue: QueueRow, hall: Hall, t: Translator) -> tuple[Deed, ...]:
    """A service that was closed by hand is opened again; any other is held for a while, or closed
    for today. One on hold goes on, or its reason and time are changed."""
    code, name = queue.code, t.pick(queue.name)
    if queue.shut is not None:
        note = t("supervisor.service.open.note", reason=t.pick(queue.shut))
        return (_at_service("open", name, note, t, lambda said: OpenService(code, said[0])),)
    note = t("supervisor.service.close.note", n=queue.waiting)
    close = _at_service("close", name, note, t, lambda said: CloseService(code, said[0]))
    hold = _hold_service(queue, hall, t)
    return (hold, close) if queue.hold is None else (_resume_service(queue, t), hold, close)


def _hold_service(queue: QueueRow, hall: Hall, t: Translator) -> Deed:
    code, about = queue.code, "hold" if queue.hold is None else "rehold"
    fields = [Field(t("supervisor.words.reason")), Field(t("supervisor.service.hold.until"))]
    if queue.hold is not None:
        until = queue.hold.until
        fields[0] = replace(fields[0], text=queue.hold.reason)
        fields[1] = replace(fields[1], text="" if until is None else t.time(until, hall.zone))
    fields[1] = replace(fields[1], needed=False, longest=5)
    key, name = f"supervisor.service.{about}", t.pick(queue.name)
    question = Asking(
        t(f"{key}.prompt", service=name),
        t("supervisor.service.hold.note", n=queue.waiting),
        tuple(fields),
        t(key),
        t("counter.key.back"),
    )

    def command(said: Answers) -> Command:
        at = typed.read_time(said[1], hall.now, hall.zone) if said[1] else None
        return HoldService(code, said[0], at)

    done = t("supervisor.service.hold.done", service=name)
    return Deed(t(key), question, command, done, HoldService.action)


def _resume_service(queue: QueueRow, t: Translator) -> Deed:
    """Whoever lets it go on says nothing: why it was held is on record."""
    key, name = "supervisor.service.resume", t.pick(queue.name)
    reason = "" if queue.hold is None else queue.hold.reason
    question = Asking(
        t(f"{key}.prompt", service=name),
        t(f"{key}.note", reason=reason, n=queue.waiting),
        (),
        t(key),
        t("counter.key.back"),
    )
    resume, done = ResumeService(queue.code), t(f"{key}.done", service=name)
    return Deed(t(key), question, lambda _: resume, done, resume.action)


def _at_service(
    about: str, name: str, note: str, t: Translator, command: Callable[[Answers], Command]
) -> Deed:
    key = f"supervisor.service.{about}"
    return Deed(
        name=t(key),
        asking=asking(t(f"{key}.prompt", service=name), note, t(key), t),
        command=command,
        done=t(f"{key}.done", service=name),
        action=f"service.{about}",
    )


def of_whole_hall(hall: Hall, t: Translator) -> tuple[Deed, ...]:
    """One for each line of the section about the whole hall."""
    return (_resume(t) if hall.held else _hold(hall, t), _notice(hall, t))


def of_locked(officer: Locked, t: Translator) -> Deed:
    """A lock-out is undone; the PIN stays."""
    key = "supervisor.officer.unlock"
    prompt = t(f"{key}.prompt", officer=officer.name)
    question = Asking(prompt, t(f"{key}.note"), (), t(key), t("counter.key.back"))
    unlock, done = UnlockOfficer(officer.code), t(f"{key}.done", officer=officer.name)
    return Deed(t(key), question, lambda _: unlock, done, unlock.action)


def _hold(hall: Hall, t: Translator) -> Deed:
    key = "supervisor.hall.hold"
    until = Field(t(f"{key}.until"), needed=False, longest=5)

    def command(said: Answers) -> Command:
        at = typed.read_time(said[1], hall.now, hall.zone) if said[1] else None
        return HoldHall(said[0], at)

    question = asking(t(f"{key}.prompt"), t(f"{key}.note"), t(key), t, until)
    return Deed(t(key), question, command, t(f"{key}.done"), HoldHall.action)


def _resume(t: Translator) -> Deed:
    """Whoever resumes says nothing: why it was held is on record."""
    key = "supervisor.hall.resume"

    def done(answer: Mapping[str, Any]) -> str:
        if not (answer["recalled"] or answer["back"]):
            return t(f"{key}.done")
        names = {name: " ".join(answer[name]) or "–" for name in ("recalled", "back")}
        return t(f"{key}.roll", **names)

    question = Asking(t(f"{key}.prompt"), t(f"{key}.note"), (), t(key), t("counter.key.back"))
    return Deed(t(key), question, lambda _: ResumeHall(), done, ResumeHall.action)


def _notice(hall: Hall, t: Translator) -> Deed:
    key = "supervisor.hall.notice"
    fields = tuple(
        Field(t(f"{key}.{lang}"), hall.notice.get(lang, ""), needed=False, longest=NOTICE_LONGEST)
        for lang in ("vi", "en")
    )
    question = Asking(
        t(f"{key}.prompt"), t(f"{key}.note"), fields, t(f"{key}.yes"), t("counter.key.back")
    )
    return Deed(
        t(key),
        question,
        lambda said: SetNotice({"vi": said[0], "en": said[1]}),
        t(f"{key}.done"),
        SetNotice.action,
    )


def asking(prompt: str, note: str, yes: str, t: Translator, *fields: Field) -> Asking:
    """A question that wants a reason, and whatever else `fields` are for."""
    why = Field(t("supervisor.words.reason"))
    return Asking(prompt, note, (why, *fields), yes, t("counter.key.back"))


def typed_before(asking: Asking, texts: Answers) -> Asking:
    """The same question with what was typed already."""
    fields = tuple(
        replace(field, text=text) for field, text in zip(asking.fields, texts, strict=True)
    )
    return replace(asking, fields=fields)
