"""`motcua setup`: from nothing, or from the hall there is, to a hall that runs.

What is told here is kept on disk at once (`draft`) in the tables of a centre file; only the last
page changes anything (`doing`). The pages know nothing of Textual: they say which rows there are
and what each does (`pages`), and one screen paints them all (`app`).
"""
