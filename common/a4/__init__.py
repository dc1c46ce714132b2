"""A4 papers on their way out: through a print queue (`queue`), or to the computer of the officer
who asked (`waiting`). The paper is made and held by a small program of its own (`maker`), so that
neither the store nor a file ever has it.
"""
