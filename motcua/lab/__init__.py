"""The laboratory: days of a hall, real or drawn, played through the rules the hall lives by."""
