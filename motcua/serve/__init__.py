"""Counter, hall and supervisor's screens in a browser.

Every open page has a screen program of its own, the same as in a terminal; this package carries
its picture to the browser and the keys back. Who may open a page is not decided here: the server
listens on the machine itself, behind an SSH tunnel or a proxy that asks who is there.
"""
