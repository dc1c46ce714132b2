"""What keypads send, and the tables of a centre file that are about them and about scanners."""
