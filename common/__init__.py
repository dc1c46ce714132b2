"""What the four screens and the device service share."""
