"""Counter signs (bảng LED) on serial lines: codecs, what they show, the bus, an emulator."""
