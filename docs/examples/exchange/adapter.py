"""A small adapter: takes what the provincial system drops into a folder, and hands it our news.

python adapter.py IN OUT        (MOTCUA_DATA names the hall)
"""

import json
import subprocess
import sys
from pathlib import Path

SOURCE = "tinh"
FIELDS = {  # theirs: ours. Names and numbers of people are not in here, and so never leave theirs.
    "MaHoSo": "code", "MaThuTuc": "procedure", "KenhNop": "channel", "TrangThai": "state",
    "NgayNop": "received_at", "NgayTiepNhan": "accepted_at", "NgayHenTra": "due_at",
    "NgayCoKetQua": "processed_at", "NgayTra": "returned_at", "KetQua": "result",
}  # fmt: skip


def row(theirs: dict) -> dict:
    found = {ours: theirs[name] for name, ours in FIELDS.items() if theirs.get(name)}
    return {"kind": "dossier", "id": f"{theirs['MaHoSo']}/{theirs['PhienBan']}", **found}


def take(folder: Path) -> None:
    for file in sorted(folder.glob("*.json")):
        rows = "".join(json.dumps(row(one)) + "\n" for one in json.loads(file.read_text("utf-8")))
        words = ["exchange", "import", "-", "--source", SOURCE, "--rejects", f"{file}.rejects"]
        subprocess.run(["motcua", *words], input=rows, text=True, check=True)
        file.rename(file.with_suffix(".done"))  # killed before this, it is read again: no harm


def tell(folder: Path) -> None:
    words = ["exchange", "export", "--cursor", str(folder / "cursor")]
    news = subprocess.run(["motcua", *words], stdout=subprocess.PIPE, text=True, check=True)
    with (folder / "news.jsonl").open("a", encoding="utf-8") as out:
        out.writelines(
            line + "\n" for line in news.stdout.splitlines() if json.loads(line)["source"] != SOURCE
        )


if __name__ == "__main__":
    take(Path(sys.argv[1]))
    tell(Path(sys.argv[2]))
