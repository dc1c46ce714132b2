"""`python -m motcua`."""

from motcua.begin import main

main()
