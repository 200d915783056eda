"""Doors and windows: webhooks, the staff site, the command line."""
