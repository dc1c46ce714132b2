"""The pages of the kiosk, one class a file, installed once and come back to."""
