"""Every cause of an alert that the bench knows can be made, and is measured."""

from __future__ import annotations

import pytest

from bench import alert_hall, alerts

pytestmark = pytest.mark.verify


def test_alerts_of_many_sorts_are_caused_and_end(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever asks for some kinds makes ready for all."""
    monkeypatch.setattr(alert_hall, "FIRST_LOOKS_S", 3.0)
    kinds = ("help", "low_ratings", "dossier_late", "batch_unreceived", "backup")
    alerts.main(["--rounds", "1", *(word for kind in kinds for word in ("--kind", kind))])
    rows = {
        cells[1].strip(): cells[3:7]
        for line in capsys.readouterr().out.splitlines()
        if len(cells := line.split("\u2502")) > 6
    }
    assert set(rows) == set(kinds)
    assert not [cell for row in rows.values() for cell in row if "\u2013" in cell]
