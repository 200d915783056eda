"""Backups of everything that is kept, sealed for the one key that can read them, and the way back.

`taking.take` writes one, `restoring.restore` puts one back, `holding` keeps check-ins from going out until it is known
what was texted since. `sealing` is the file's form, `keys` the operator's key, `rotating` leaves out the oldest.
"""
