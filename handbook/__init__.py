"""The pages of `docs/` as a site and as sheets of paper (`make docs`); no part of the program."""
