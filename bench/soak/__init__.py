"""`make soak`: weeks of a hall in minutes, all that goes wrong in them, and what it left behind.

The real programs on terminals of their own, emulated printers, signs and keypads, and people who
come and officers who serve, each in a process of its own; all on a store whose clock runs hundreds
of times too fast, through nights, a weekend and the turn of the year. Programs are killed, paper
runs out, cables are pulled, the disk fills up, a writer freezes, the backups' disk goes away.

Nothing may be lost of what anybody was told, and nothing may grow that does not belong to the
record. The time of the machine is real: a program's memory is judged by the hours that it has run
and by the visitors that it has seen, never by the days that the store believes in.
"""
