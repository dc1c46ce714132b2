"""The pieces of the counter's screen. Each paints itself from the picture the app holds."""
