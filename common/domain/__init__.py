"""Pure rules: no input or output, no clock, no SQL, no words for people."""
