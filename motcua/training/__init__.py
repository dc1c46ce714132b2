"""A training: a store beside the hall, with this hall's counters and invented people."""
