"""The four tables in words: each module turns the view into a `Table`."""
