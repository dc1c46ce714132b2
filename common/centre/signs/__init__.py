"""Counter boards as a centre file knows them: how each model speaks, and what it can show."""
