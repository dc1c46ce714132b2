"""Printers, signs and the device service: the only package that opens a port."""
