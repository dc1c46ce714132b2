"""What an officer types when a dossier is taken in, and what it means: pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, IntEnum, auto
from typing import Any

from common.domain.dossier import Deliver, is_provisional, read_code
from common.domain.refusal import Refusal
from common.views.intake import Choice
from counter import typed_date
from counter.choosing import Choosing

DELIVER = (Deliver.HERE, Deliver.POST, Deliver.ELSEWHERE)
"""Where a result can be had that somebody asks for at a desk, in the order of the key."""

_LONGEST = 60
_PLACE = 120
_MOST_ORIGINALS = 99


class After(Enum):
    """What comes after a dossier was taken in."""

    FINISH = auto()
    ANOTHER = auto()  # one more of the same person
    ON_THE_SPOT = auto()  # its holder waits for the result


class At(IntEnum):
    """The field that is typed into, in their order."""

    PROCEDURE = 0
    CODE = 1
    DUE = 2
    DELIVER = 3
    PLACE = 4


@dataclass(frozen=True, slots=True)
class Delivery:
    """Where the result is to be had; the place is an office, never somebody's address."""

    way: Deliver = Deliver.HERE
    text: str = ""

    @property
    def asks(self) -> bool:
        """Whether a place belongs to it."""
        return self.way is Deliver.ELSEWHERE

    @property
    def place(self) -> str | None:
        """The place, as the store takes it."""
        return self.text.strip() or None if self.asks else None

    def turned(self) -> Delivery:
        """The next way."""
        return replace(self, way=DELIVER[(DELIVER.index(self.way) + 1) % len(DELIVER)])

    def typed(self, text: str) -> Delivery:
        """Another place."""
        return replace(self, text=text[:_PLACE])

    def require(self) -> None:
        """Whoever sends a result elsewhere says where.

        Raises:
            Refusal: `text_empty`.
        """
        if self.asks and self.place is None:
            raise Refusal("text_empty", field="deliver_place")


@dataclass(frozen=True, slots=True)
class Draft:
    """What has been typed. `lacking` are the places of papers that are not there,
    `originals` how many originals of a paper are, where that is not as the catalogue asks."""

    at: At = At.PROCEDURE
    procedure: Choosing = field(default_factory=Choosing)
    code: str = ""
    due: str = ""
    lacking: frozenset[int] = frozenset()
    paper: int = 0
    originals: Mapping[int, int] = field(default_factory=dict)
    delivery: Delivery = field(default_factory=Delivery)

    @property
    def choice(self) -> Choice | None:
        """The procedure that is marked."""
        return self.procedure.choice

    @property
    def asks_people(self) -> bool:
        """Whether a further page asks whose dossier it is, and where its result goes."""
        return self.choice is not None and self.choice.full

    @property
    def fields(self) -> tuple[At, ...]:
        """Those that can be typed into."""
        if self.asks_people:
            return (At.PROCEDURE, At.CODE, At.DUE)
        return tuple(at for at in At if at is not At.PLACE or self.delivery.asks)

    @property
    def components(self) -> tuple[dict[str, Any], ...]:
        """The papers of the catalogue, with as many originals as are there."""
        there = self.originals
        papers = () if self.choice is None else self.choice.components
        return tuple(
            {**paper, "originals": there[i]} if i in there else dict(paper)
            for i, paper in enumerate(papers)
        )

    @property
    def text(self) -> str:
        """What stands in the field that is typed into."""
        match self.at:
            case At.PROCEDURE:
                return self.procedure.text
            case At.CODE:
                return self.code
            case At.DUE:
                return self.due
            case At.DELIVER:
                return ""
            case At.PLACE:
                return self.delivery.text

    def typed(self, text: str) -> Draft:
        """The field has another text."""
        match self.at:
            case At.PROCEDURE:
                return replace(self, procedure=self.procedure.typed(text))
            case At.CODE:
                return replace(self, code=text.upper().replace(" ", "")[:_LONGEST])
            case At.DUE:
                return replace(self, due=text[:_LONGEST])
            case At.DELIVER:
                return self
            case At.PLACE:
                return replace(self, delivery=self.delivery.typed(text))

    def turned(self, by: int) -> Draft:
        """Another field."""
        there = self.fields
        place = there.index(self.at) if self.at in there else 0
        return replace(self, at=there[(place + by) % len(there)])

    def moved(self, by: int) -> Draft:
        """Up or down in the list."""
        if self.at is At.PROCEDURE:
            return replace(self, procedure=self.procedure.moved(by))
        last = max(0, len(self.components) - 1)
        return replace(self, paper=min(max(0, self.paper + by), last))

    def counted(self, by: int) -> Draft:
        """One original more or less of the paper that is marked."""
        if not self.components or self.at is At.PROCEDURE:
            return self
        now = self.components[self.paper].get("originals") or 0
        n = min(max(0, now + by), _MOST_ORIGINALS)
        return replace(self, originals={**self.originals, self.paper: n})

    def unticked(self) -> Draft:
        """The paper that is marked is not there, or is after all."""
        return replace(self, lacking=self.lacking ^ {self.paper}) if self.components else self

    def taken(self) -> Draft:
        """The procedure was chosen: its papers, and the code."""
        return replace(
            self, procedure=self.procedure.taken(), at=At.CODE, lacking=frozenset(), paper=0,
            originals={},
        )  # fmt: skip

    def official_code(self) -> str | None:
        """The official code as it is kept, None where there is none yet.

        Raises:
            Refusal: `dossier_code_invalid`.
        """
        if not self.code:
            return None
        code = read_code(self.code)
        if is_provisional(code):
            raise Refusal("dossier_code_invalid", code=code)
        return code

    def due_at(self) -> int | None:
        """The date of the official receipt, None where it is to be computed.

        Raises:
            Refusal: `calendar_missing`, and what `typed_date.read` says.
        """
        if not self.due.strip():
            return None
        calendar = None if self.choice is None else self.choice.calendar
        if calendar is None:
            raise Refusal("calendar_missing")
        return typed_date.read(self.due, calendar)

    def given(self) -> tuple[dict[str, Any], ...] | None:
        """The papers that are there; None for all, as the catalogue asks for them."""
        if not self.lacking and not self.originals:
            return None
        return tuple(paper for i, paper in enumerate(self.components) if i not in self.lacking)


def code_in(text: str) -> str | None:
    """The code of a dossier that a scanner has typed like a keyboard, None where there is none."""
    try:
        return read_code(text)
    except Refusal:
        return None
