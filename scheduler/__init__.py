"""A clock with no opinions: rounds of due work, and the heartbeat that starts them."""
