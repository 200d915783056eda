"""School, certificates, and whether the work is enough."""
