"""Personal values: sealed with a key that lies neither in the data folder nor in a backup."""
