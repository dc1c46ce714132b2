"""The shared SQLite store: schema, transactions, queries, change notice. The only place with SQL."""
