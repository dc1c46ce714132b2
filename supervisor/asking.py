"""What is asked before a report is narrowed down, is about other days, or becomes a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, cast

from common.domain.refusal import Refusal
from common.domain.reporting import Span, span_of
from common.reports.known import KNOWN
from supervisor import typed
from supervisor.narrowing import Only, Part, parts
from supervisor.saved import Copy
from supervisor.screens.choice import Choice
from supervisor.screens.pick import Pick
from supervisor.screens.words import Asking as Question
from supervisor.screens.words import Field, Said, Words

if TYPE_CHECKING:
    from supervisor.app import SupervisorApp

_LONGEST_DAY = 10


class Asking:
    """Asks over the page of a report; `Esc` leaves everything as it was."""

    def __init__(self, app: SupervisorApp) -> None:
        self._app = app

    def form(self, copy: Copy) -> None:
        """Which kind of file; it is written then."""
        t, app = self._app.t, self._app

        def chosen(place: int) -> None:
            app.saving.begin(copy, copy.forms[place])

        names = [t(f"supervisor.reports.form.{form}") for form in copy.forms]
        self._choose(t("supervisor.reports.form"), names, chosen)

    def narrow(self, report: str, only: Only, then: Callable[[Only], None]) -> None:
        """By what, where there is a choice, and to which."""
        kinds, t = KNOWN[report].narrows, self._app.t

        def chosen(place: int) -> None:
            if place == len(kinds):
                then(Only())
            else:
                self._part(kinds[place], only, then)

        if len(kinds) == 1:
            chosen(0)
            return
        names = []
        for kind in kinds:
            part = only.part(kind)
            name = t("supervisor.reports.narrow.all") if part is None else part.name
            names.append(f"{t(f'supervisor.reports.narrow.{kind}')}: {name}")
        rest = [t("supervisor.reports.narrow.none")] if only.parts else []
        self._choose(t("supervisor.reports.narrow"), [*names, *rest], chosen)

    def _part(self, kind: str, only: Only, then: Callable[[Only], None]) -> None:
        app, t = self._app, self._app.t
        page = app.screen

        def found(all_of_them: tuple[Part, ...]) -> None:
            if app.screen is not page:
                return
            names = [part.name for part in all_of_them]
            codes = [part.code for part in all_of_them]
            code = only.code(kind)
            pick = cast(Pick, app.get_screen("pick"))
            pick.open(
                t(f"supervisor.reports.narrow.{kind}"),
                [t("supervisor.reports.narrow.all"), *names],
                codes.index(code) + 1 if code in codes else 0,
            )

            def picked(place: int | None) -> None:
                if place is not None:
                    then(only.but(kind, all_of_them[place - 1] if place else None))

            app.push_screen("pick", picked)

        app.run_store(lambda store: parts(store, kind, t), found)

    def days(
        self,
        prompt: str,
        today: date,
        then: Callable[[Span], None],
        before: Sequence[str] = ("", ""),
    ) -> None:
        """From which day to which; what cannot be is asked again."""
        t, key = self._app.t, "supervisor.reports.days"
        fields = (
            Field(t(f"{key}.first"), before[0], longest=_LONGEST_DAY),
            Field(t(f"{key}.last"), before[1], needed=False, longest=_LONGEST_DAY),
        )
        words = cast(Words, self._app.get_screen("words"))
        names = (t(f"{key}.yes"), t("counter.key.back"))
        words.open(Question(prompt, t(f"{key}.note"), fields, *names))

        def said(answer: Said | None) -> None:
            if answer is None:
                return
            try:
                span = _read(answer.texts, today)
            except Refusal as error:
                self._app.refuse(error)
                self.days(prompt, today, then, answer.texts)
            else:
                then(span)

        self._app.push_screen("words", said)

    def _choose(self, prompt: str, names: Sequence[str], then: Callable[[int], None]) -> None:
        choice = cast(Choice, self._app.get_screen("choice"))
        choice.open(prompt, names)
        self._app.push_screen("choice", lambda place: None if place is None else then(place))


def _read(texts: Sequence[str], today: date) -> Span:
    """A day by itself is that day; it is not after the last one, and none is to come."""
    first = typed.read_day(texts[0], today)
    last = typed.read_day(texts[1], today) if texts[1] else today
    for day, text in ((first, texts[0]), (last, texts[1])):
        if day > today:
            raise Refusal("day_typed", typed=text)
    if last < first:
        raise Refusal("register_days", first=f"{first:%d/%m/%Y}", last=f"{last:%d/%m/%Y}")
    return Span(first.isoformat(), first, last) if first == last else span_of(first, last)
