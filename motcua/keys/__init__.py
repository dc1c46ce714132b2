"""Whether every key of a counter arrives from this computer, through whatever is in between."""
