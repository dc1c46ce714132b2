"""The shared SQLite store: schema, transactions, queries, notice. The only place with SQL."""
