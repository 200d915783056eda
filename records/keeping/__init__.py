"""Taking out what need not be kept: the words of old texts by a rule, and a person on request."""
