"""`motcua demo`: a whole hall on one machine, with nothing but this program."""
