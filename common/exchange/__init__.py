"""Exchange with another system: files of rows in, our events out, both books side by side."""
