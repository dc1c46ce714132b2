"""The catalogue of procedures (thủ tục hành chính): files in and out of rows."""
