"""English words beside numbers."""

WITH = ("point",)
HALF = ("n a half", "n half", "and a half", "and half", "and 1/2", "and a 1/2")
HOURS = ("hours",)
HOUR = ("hour", "h", "hr")
#: Behind "hours" these show that the number before it does not count them: "18.20, hours depend".
SAID_OF_HOURS = "are is : depend depends vary varies change changes fluctuate differ all".split()
DAYS = ("days", "day", "shifts", "nights")
SPANS = (
    "weeks",
    "months",
    "years",
    "week",
    "month",
    "year",
    "minutes",
    "min",
    "mins",
    "minute",
    "seconds",
    "yrs",
    "weekends",
)
COUNTED = "kids kid children people times job jobs places employers classes credits miles lbs pounds percent stars questions of boys girls brothers sisters daughters sons babies roommates th weekends bedrooms bedroom stores locations interviews applications more raises raise promotions bonuses clients client patients residents rooms machines trucks crew guys coworkers employees fte ppl apps certs certifications licenses".split()
LABELS = "section room apt apartment suite unit level grade shift line store bus route highway interstate phase step tier question number age aged # building ward district class local".split()
PER = ("a", "an", "per", "/", "each", "every", "the")
AGO = ("ago",)
