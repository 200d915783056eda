"""English words that mend an earlier answer, or mean one of the offered numbers."""

STRONG = (
    "(oops|whoops|typo|correction|scratch that|my (mistake|bad|fault|apologies i)|fat (finger|fingers|fingered|thumbs)|finger slipped)",
    "(i (meant|ment)|meant) (to (say|put|type|write|send)|that|it is)?",
    "(change|fix|update|correct) (my|that|it|the) (last|previous|first|other|pay|wage|answer|hours|start date|date|job)? (answer|response|one|date)? (to)?",
    "(pressed|hit|put|put in|typed|sent|wrote|said|picked|chose|answered|gave|clicked) (you)? (that|it|the|my)? (pay|hours|date|name|job)? (wrong (thing|button|answer|number|one|key|amount|date|time|question|option|letter)|wrong) (thing|before|last time|earlier)?",
    "(wrong (button|answer|number i put|amount|key|date i said))",
    "(spelled|spelt|typed|wrote|misspelled|mistyped|misread) (it|that|the question|your question|this|him|you)? (wrong)?",
    "(i)? (flipped|mixed|switched|reversed) (it|them|those|the numbers|that|up) (around|up)?",
    "i (made|put) a mistake",
    "(forgot (that|one|to (say|mention|add|put|tell)|about|i|my|the)|forgot to)",
    "(made a mistake|i lied|that was wrong|that is wrong|not right|should (be|have been|say)|supposed to (be|say)|let me (correct|fix|change)|i was wrong|actually it is|autocorrect|disregard|ignore (that|my last|the last))",
    "(that|the|my|those|them) (last|other|first|start|end|hire|job)? (answer|one|number|question|text|pay|wage|rate|hours|date|day|month|year|name|company|employer|title|amount|figure|benefits) (i (said|put|gave|sent|told|wrote|texted) (you|yall)?)? (before|earlier|last time)? (was|is|were|are) (wrong|off|incorrect|not right|messed up)",
    "(scratch|ignore|forget|disregard|erase|delete|undo|nix) (that|what i (said|put|told you|wrote|sent)|my|the) (last|first|other)? (one|answer|text|message|part|thing)? (about (the|my|being)? (hours|pay|job|date|start date|wage|benefits|school|name|company|employer|title))?",
    "^ (update|correction|edit) :?",
    "^ (sorry|oops|my bad|wait)? (the)? wrong (date|day|month|year|pay|wage|amount|hours|title|company|name|answer|button|one)",
)
WEAK = (
    "^ (no no|oh no)",
    "(sorry|actually|no wait|wait no|wait|i mean|hold up|hold on|my apologies|excuse me|sry|srry|nvm|nevermind|never mind|i forgot|forgot|my b)",
)
#: A "sorry" that excuses a late or short answer mends nothing.
APOLOGY = (
    "sorry (for (the|my) (wait|delay|late|slow|long) .. (reply|response|answer)?|(about|for) (the|that) (wait|delay)|i am (slow|late|just seeing this|at work|busy)|i was (working|busy|at work|asleep|sleeping|driving)|just (seeing|saw|got) .. (this|text|message)?|(it)? took (so long|me|a while)|late|so late|been busy|phone died|i did not see .. (text|this))",
)
#: Why the answer before was wrong: told for the reader, not for the record.
EXPLAINS = (
    "i thought (you|u|it|that|this|yall|he|she|they|i) (meant|said|was|were|asked|asking|wanted|talking|put|had)?",
    "i was (looking at|thinking|reading|counting|going by|talking about|using)",
    "(on|in|for) (the|my|that) (last|other|previous|first) (one|question|text|answer|message)",
    "last (question|answer|one)",
)
ADDS = ("(too|also|as well|and|plus|forgot)",)
#: What follows is taken back: "not 50", "instead of monday".
TAKES_BACK = "not no instead rather".split()
#: What follows is what stood there before: "i put 17.75".
HAD_PUT = "put said typed wrote sent entered gave".split()
OPENERS = "oh no nah nope ah uh um ok".split()
#: Before a figure: what it should have been.
WAS = "was were".split()
UNITS = "the of an a hour hours week dollars per in on day month last".split()
DIGITS = {
    "one": "1",
    "first": "1",
    "first one": "1",
    "the first one": "1",
    "1th": "1",
    "2th": "2",
    "3th": "3",
    "second one": "2",
    "the second one": "2",
    "third": "3",
    "third one": "3",
    "last one": "",
}
OPTION_WORDS = (
    "option",
    "number",
    "answer",
    "choice",
    "press",
    "pick",
    "choose",
    "i",
    "say",
    "is",
    "it",
    "my",
    "the",
    "a",
)
