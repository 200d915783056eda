"""Where texts arrive and leave: settings, carriers, inbound, openings, outbox. Opens the transactions."""
