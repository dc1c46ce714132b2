"""The kiosk: the citizen takes a number."""
