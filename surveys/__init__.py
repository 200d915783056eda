"""What we ask, when we ask it, what we heard and what it adds up to. Pure: no I/O, no SQL, no clock."""
