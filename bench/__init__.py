"""Speed on this machine: `python -m bench`. Ratios within one run decide, not absolute figures."""
