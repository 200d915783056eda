"""Working or not, for whom, and as what."""
