"""Vietnamese text for boards that have no accents."""

from __future__ import annotations

import unicodedata

_REPLACED = str.maketrans(
    {
        "đ": "d",
        "Đ": "D",
        "→": ">",
        "–": "-",
        "—": "-",
        "‘": "'",
        "’": "'",
        "“": '"',
        "”": '"',
        "…": "...",
        "\u00a0": " ",
    }
)


def fold(text: str) -> str:
    """`text` without accents, `SỐ 1023 → QUẦY 05` as `SO 1023 > QUAY 05`.

    Characters of other scripts stay as they are: the board refuses them.
    """
    bare = (
        character
        for character in unicodedata.normalize("NFD", text)
        if unicodedata.category(character) != "Mn"
    )
    return unicodedata.normalize("NFC", "".join(bare)).translate(_REPLACED)
