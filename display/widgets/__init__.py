"""What the hall screen is made of. Each draws itself line by line and is made once."""
