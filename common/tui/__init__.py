"""Base app, theme, big type and lock-down: what the Textual programs share."""
