"""A hall gets another version of the program, or stays as it was.

Two sides. The *course* runs as root and knows the program: folders, the link to the one in use,
units, services. The *hand* runs as the hall's own user and knows the data. The course never opens a
file of the data folder itself: whoever owns that folder could lead root anywhere by a link.

Every step is on disk before it begins (`journal`). Until the new version is proved to run, whatever
ends the course brings the old one back, with the store as it was byte for byte; from then on
whatever is left to do is tidying.
"""
