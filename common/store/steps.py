"""Which schema of the store this program understands."""

from __future__ import annotations

STEPS = (
    *("0001_first", "0002_lean", "0003_rollup", "0004_paper", "0005_rating", "0006_inputs"),
    "0007_dossiers",
    "0008_estimates",
    "0009_accountability",
    "0010_trial",
)
"""In the order in which they are run (`common.store.migrations`)."""

SCHEMA_VERSION = len(STEPS)
"""What `PRAGMA user_version` says in a store this program understands."""
