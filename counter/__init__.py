"""The counter: the officer calls and serves."""
