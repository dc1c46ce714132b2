"""Slip printers: the picture, its bytes, the way there, the spooler, and the other end."""
