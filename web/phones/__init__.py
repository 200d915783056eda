"""The demo's phones: the visitor texts with the bot as one of the alumni, beside the records changing."""
