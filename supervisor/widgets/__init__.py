"""The widgets of the supervisor screen; each draws whole lines and is laid out only by its size."""
