"""English words that mend an earlier answer, or mean one of the offered numbers."""

STRONG = (
    "(oops|whoops|typo|correction|scratch that|my (mistake|bad|fault)|i (meant|ment)|meant (to (say|put|type)|#)?|change (my|that|it|the)|(pressed|hit|put|typed|sent|wrote|said|picked|chose) (the)? wrong|wrong (button|answer|number i put|amount)|i (made|put) a mistake|forgot (that|one|to|about|i|my|the)|made a mistake|i lied|that was wrong|that is wrong|not right|should (be|have been|say)|supposed to (be|say)|let me (correct|fix|change)|fix (my|that|it)|i was wrong|actually it is|mistyped|misspelled|autocorrect|disregard|ignore (that|my last|the last))",
)
WEAK = (
    "(sorry|actually|wait|i mean|no wait|hold up|my apologies|excuse me|sry|srry|nvm|nevermind|never mind|i forgot)",
)
ADDS = ("(too|also|as well|and|plus|forgot)",)
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
