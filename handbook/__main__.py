"""`python -m handbook FOLDER` makes the site, with the sheets that are printed, in FOLDER."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from handbook import site


def main(target: Path) -> int:
    """A site in place of what was there before; 1 where the pages have a fault."""
    shutil.rmtree(target, ignore_errors=True)
    try:
        site.build(target)
    except site.Unfit:
        return 1
    print(f"{target / 'index.html'}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
