"""Reports: figures out of the store, in words, as text, JSON, CSV, XLSX and PDF.

A report is a `Document`; every way of showing it starts from that one, so that no two of them can
say different things.
"""
