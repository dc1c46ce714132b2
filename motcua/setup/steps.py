"""The steps of the wizard, in their order."""

from __future__ import annotations

from motcua.setup.page import Page
from motcua.setup.pages.begin import BeginPage
from motcua.setup.pages.centre import CentrePage
from motcua.setup.pages.counters import CountersPage
from motcua.setup.pages.data import DataPage
from motcua.setup.pages.finish import FinishPage
from motcua.setup.pages.hours import HoursPage
from motcua.setup.pages.officers import OfficersPage
from motcua.setup.pages.printers import PrintersPage
from motcua.setup.pages.screens import ScreensPage
from motcua.setup.pages.services import ServicesPage
from motcua.setup.pages.signs import SignsPage
from motcua.setup.pages.sound import SoundPage

STEPS: tuple[type[Page], ...] = (
    BeginPage,
    CentrePage,
    ServicesPage,
    CountersPage,
    HoursPage,
    OfficersPage,
    ScreensPage,
    PrintersPage,
    SignsPage,
    SoundPage,
    DataPage,
    FinishPage,
)
"""From the first question to the hall."""
