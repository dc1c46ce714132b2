"""A restore that is cut off, wherever it is, can be done again."""

from __future__ import annotations

from typing import Any

import pytest

from common.domain.refusal import Trouble
from common.store import folder, restore, sqlite
from common.store.store import Store
from tests.hall import make_hall
from tests.store.restoring.hall import Hall


class Cut(BaseException):
    """The power goes."""


STEPS = ("highwater.write", "_link_aside", "health.accept_loss")


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("after", [False, True])
def test_cut_off_anywhere_it_can_be_done_again(
    hall: Hall, monkeypatch: pytest.MonkeyPatch, step: str, after: bool
) -> None:
    hall.issue(5)
    file = hall.back_up()
    given = hall.issue(5)
    name, _, attribute = step.rpartition(".")
    owner: Any = getattr(restore, name) if name else restore
    real = getattr(owner, attribute)

    def cut(*arguments: Any) -> None:
        if after:
            real(*arguments)
        raise Cut

    with monkeypatch.context() as patched:
        patched.setattr(owner, attribute, cut)
        with pytest.raises(Cut):
            hall.restore(file)
    if step == "health.accept_loss":
        with pytest.raises(Trouble) as said:
            Store.open(hall.data)
        assert said.value.code == "restore_unfinished"
        with pytest.raises(Trouble) as said:
            make_hall(hall.data)
        assert said.value.code == "restore_unfinished"
    else:
        assert [row[0] for row in hall.rows("SELECT number FROM ticket")][5:] == given
    hall.restore(file)
    assert hall.issue() == ["A102"]
    assert hall.broken() == []
    aside = [sqlite.connect(str(each / folder.DATABASE)) for each in hall.data.glob("replaced-*")]
    kept = [each.execute("SELECT count(*) FROM ticket").fetchone()[0] for each in aside]
    for each in aside:
        each.close()
    assert 10 in kept, "what was there before is somewhere"
