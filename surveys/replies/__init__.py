"""Reading what alumni write back: one reply in, one `Reading` out. Pure."""
