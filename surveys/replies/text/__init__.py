"""The words of a reply: spelling, numbers, phrases, yes and no, the parts of a sentence."""
