"""The loudspeaker: where it is, how loud it is, how Vietnamese is spoken here."""

from __future__ import annotations

from functools import partial

from common.domain.refusal import Refusal
from hardware import finding
from hardware.voice.words import Region
from motcua.setup import devices
from motcua.setup.page import Page, Row, turned
from motcua.setup.toml import Tables

_REGIONS = tuple(region.value for region in Region)
_STEP = 10
_LOUDEST = 100


class SoundPage(Page):
    """The loudspeaker of the hall."""

    name = "sound"
    tables = ("speaker",)

    @property
    def _row(self) -> Tables | None:
        """That of the hall; those of kiosks are for the file."""
        return next((row for row in self.draft.rows("speaker") if "kiosk" not in row), None)

    def rows(self) -> list[Row]:
        """Whether there is one; then how it sounds."""
        row = self._row
        found = [self.choice("on", self.t("setup.no" if row is None else "setup.yes"))]
        if row is not None:
            region = self.draft.plan.get("region", _REGIONS[0])
            found += [
                self.act("device", str(row.get("device", ""))),
                self.choice("volume", f"{row.get('volume', _LOUDEST)} %"),
                self.choice("region", self.t(f"setup.region.{region}")),
                self.act("speak", self.t("setup.sound.heard") if self._heard else ""),
            ]
        return found

    @property
    def _heard(self) -> bool:
        row = self._row
        return row is not None and self.draft.plan.get("heard") == row.get("device")

    async def do_on(self) -> None:
        """The other way."""
        await self.turn_on(1)

    async def turn_on(self, by: int) -> None:
        """A loudspeaker, or none."""
        row = self._row
        if row is not None:
            self.draft.drop("speaker", str(row["code"]))
        else:
            fresh: Tables = {"code": "loa", "device": "default"}
            zones = self.draft.codes("zone")
            if len(zones) > 1:
                fresh["zone"] = zones[0]
            self.draft.rows("speaker").append(fresh)
        self.draft.save()

    async def do_device(self) -> None:
        """A sound device of this machine."""
        row = self._there()
        found = await self.w.work(self.t("setup.looking"), finding.sounds)
        place = await self.w.pick(
            self.label("device"),
            [*found, self.t("setup.sound.device.type")],
            note=self.hint("device"),
        )
        if place is None:
            return
        if place < len(found):
            row["device"] = found[place]
            self.draft.save()
        else:
            await self.ask_text(row, "device", 60, self.label("device"))

    def _there(self) -> Tables:
        row = self._row
        if row is None:
            raise Refusal("setup_no_speaker")
        return row

    async def do_volume(self) -> None:
        """Any, in percent."""
        await self.ask_number(self._there(), "volume", (0, 100), self.label("volume"), _LOUDEST)

    async def turn_volume(self, by: int) -> None:
        """Louder or softer."""
        row = self._there()
        now = int(row.get("volume", _LOUDEST))
        row["volume"] = min(_LOUDEST, max(0, now + by * _STEP))
        self.draft.save()

    async def do_region(self) -> None:
        """The next one."""
        await self.turn_region(1)

    async def turn_region(self, by: int) -> None:
        """North, centre or south."""
        self.draft.plan["region"] = turned(self.draft.plan.get("region", _REGIONS[0]), _REGIONS, by)
        self.draft.save()

    async def do_speak(self) -> None:
        """A call as the hall will hear it, again and louder until it is good."""
        row = self._there()
        answers = ("good", "louder", "softer", "again", "nothing")
        names = [self.t(f"setup.sound.answer.{answer}") for answer in answers]
        folder, number = self.draft.folder, self._number()
        region = str(self.draft.plan.get("region", _REGIONS[0]))
        while True:
            device, volume = str(row["device"]), int(row.get("volume", _LOUDEST))
            await self.w.work(
                self.t("setup.sound.speaking", number=number, counter=1),
                partial(devices.speak, folder, device, volume, region, number, 1),
            )
            place = await self.w.pick(self.t("setup.sound.ask"), names)
            if place is None:
                return
            answer = answers[place]
            if answer in {"good", "nothing"}:
                self.draft.plan["heard"] = device if answer == "good" else ""
                self.draft.save()
                if answer == "nothing":
                    self.w.say(self.t("setup.sound.nothing"))
                return
            await self.turn_volume({"louder": 1, "softer": -1}.get(answer, 0))

    def _number(self) -> str:
        series = self.draft.rows("series")
        return f"{series[0].get('prefix', 'A') if series else 'A'}001"
