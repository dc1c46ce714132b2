"""Terminals on other machines: keys, running screens, what a small PC is made with."""
