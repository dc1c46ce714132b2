"""The supervisor sees the whole hall."""
