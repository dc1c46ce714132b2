"""Reading: one function per question that a view asks, each one statement."""
