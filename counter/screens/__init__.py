"""The counter's one screen and the pages it switches between."""
