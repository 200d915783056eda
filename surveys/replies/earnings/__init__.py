"""Pay and hours."""
