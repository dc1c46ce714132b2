"""The keys of a keypad at a desk."""

from __future__ import annotations

from enum import StrEnum


class Key(StrEnum):
    """A key by what is on it; a profile says which bytes it sends."""

    NEXT = "next"
    RECALL = "recall"
    ABSENT = "absent"
    PRIORITY = "priority"
    CLOSE = "close"
    ENTER = "enter"
    CLEAR = "clear"
    DIGIT_0 = "0"
    DIGIT_1 = "1"
    DIGIT_2 = "2"
    DIGIT_3 = "3"
    DIGIT_4 = "4"
    DIGIT_5 = "5"
    DIGIT_6 = "6"
    DIGIT_7 = "7"
    DIGIT_8 = "8"
    DIGIT_9 = "9"

    @property
    def digit(self) -> int | None:
        """Its number, for a key that has one."""
        return int(self.value) if self.value.isdecimal() else None
