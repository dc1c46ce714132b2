"""The centre file: reading, checking and applying it."""
