"""How fast, as ratios within one run: absolute numbers belong to the machine, ratios to the code."""
