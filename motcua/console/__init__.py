"""Virtual consoles of the server itself as screens of the hall."""
