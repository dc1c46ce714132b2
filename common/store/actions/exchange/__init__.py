"""What another system says about dossiers goes into our book, or is refused row by row."""
