"""The carriers behind one small interface: Twilio, and a simulator that needs no account."""
