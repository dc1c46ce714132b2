"""The installer's drills: what must come back by itself is tried once, before the hall relies on
it, and the paper about it is signed."""
