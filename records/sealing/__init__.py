"""Phone numbers and words of the alumni are sealed before they reach the database, and opened as they are read."""
