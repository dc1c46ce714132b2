"""The hall screen: who is called where, and who waits how long."""
