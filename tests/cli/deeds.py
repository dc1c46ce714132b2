"""What is done twice to see that it is done once."""

from __future__ import annotations

from dataclasses import dataclass

from tests.cli.shell import Shell


def again(hall: Shell, words: list[str], typed: str = "") -> None:
    """Do it, then do it again: one answer, and nothing on record of the second time."""
    first = hall.answer(*words, "--request", "r-1", typed=typed)
    done = hall.events()
    hall.pass_time(seconds=5)
    assert hall.answer(*words, "--request", "r-1", typed=typed) == first
    assert hall.events() == done


@dataclass(frozen=True)
class Deed:
    """A command, what must have happened before it, and the same command meant otherwise."""

    words: str
    before: tuple[str, ...] = ()
    otherwise: str | None = None
    typed: str = ""

    def twice(self, hall: Shell) -> None:
        """It is done, and done again under its id."""
        self._prepare(hall)
        again(hall, self.words.split(), self.typed)

    def then_another(self, hall: Shell) -> None:
        """It is done, and its id is used for something else."""
        self._prepare(hall)
        hall.answer(*self.words.split(), "--request", "r-1", typed=self.typed)
        assert self.otherwise is not None
        refused = hall.refused(*self.otherwise.split(), "--request", "r-1", typed=self.typed)
        assert refused.code == "request_reused"
        said = "Request r-1 was used for something else. Nothing was changed."
        assert refused.message == said

    def _prepare(self, hall: Shell) -> None:
        for step in self.before:
            hall.answer(*step.split())
