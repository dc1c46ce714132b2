"""Boards of the shipped profiles for tests, and the checksum of Modbus by another way."""

from __future__ import annotations

from common.centre.signs.profile import shipped
from hardware.sign.exchange import Board


def board(name: str, address: int = 5, width: int | None = None, lines: int | None = None) -> Board:
    profile = shipped()[name]
    return Board(profile, address, width or profile.width, lines or profile.lines)


def written(one: Board, *lines: str, blinking: bool = False) -> list[bytes]:
    return [exchange.request for exchange in one.show(lines, blinking=blinking)]


def crc(data: str) -> bytes:
    """The checksum of Modbus as the textbook defines CRC-16/MODBUS: bits in and out reversed,
    x^16 + x^15 + x^2 + 1, beginning with all ones; low byte first."""
    register = 0xFFFF
    for byte in bytes.fromhex(data):
        for bit in f"{byte:08b}"[::-1]:
            carry = (register >> 15) ^ int(bit)
            register = (register << 1 & 0xFFFF) ^ (0x8005 if carry else 0)
    return bytes.fromhex(data) + int(f"{register:016b}"[::-1], 2).to_bytes(2, "little")
