"""Danger to life or safety, read by who wants what, and who does what to whom.

A sentence here is a row of word classes (`danger` and `threats` in the lexicon), each holding the words of every
language, so that "my husband me pega" is read as well as either language alone. The sentences are wide on purpose: a
false alarm costs a minute, a missed cry may cost a life. What they catch too much is named in `figures.NOT_DANGER`,
which silences only the sentence it lies in.
"""

from __future__ import annotations

from surveys.replies.lexicon import words_of
from surveys.replies.text.phrases import Hit, Table, Tables
from surveys.replies.text.words import Words

SELF_HARM, VIOLENCE = "self-harm", "violence"
_OVER = "of the past"
_FIGURE, _RELAPSE, _DESPAIR, _RECOVERED = "figure of speech", "relapse", "despair", "recovered"

_SENTENCES = {
    SELF_HARM: (
        "<WANT> .. <DIE>",
        "<WANT> .. <STRUCK>",
        "<INDIFFERENT> .. <WHETHER> .... <LIVE_OR_DIE>",
        "<WHETHER> .... <STRUCK> .... <INDIFFERENT>",
        "<NO> .. <REASON> .. <LIVING>",
        "<WHY> .. <STILL_ALIVE>",
        "<NOBODY> .. <MISSES_ME>",
        "<IF_I_DIE>",
        "<EVERYONE> .... <BETTER> .. <WITHOUT_ME>",
        "<FAREWELL>",
        "<WILL_NOT> .. <SEE_ANOTHER_DAY>",
        "<MOVES> .. <INTO_DEATH>",
        "<WAITS> .. <BRINK>",
        "<TOOK> .. <MANY> .... <PILLS>",
        "<INJURE> <MYSELF>",
        "<WANT> .. <GOD> .. <TAKES_ME>",
        "<GOD> .. <TAKES_ME>",
        "<TAKES_ME> .. <GOD>",
        "<WILL_NOT> .. <BE_HERE> .. <THAT_DAY>",
        "<SELF_HARM>",
        "<WORTH_MORE> .. <DEAD_MONEY>",
        "<DEAD_MONEY> .... <WORTH_MORE>",
        "<PERIL>",
    ),
    VIOLENCE: (
        "<WHO> .. <ASSAULT> <VICTIM>",
        "<WHO> .. <ASSAULT> <OUTRIGHT> <VICTIM>",
        "<ASSAULT> (on|a)? <CHILD>",
        "<WHO> .... <BREAKS_BODY>",
        "<WHO> .. <THREAT> .. <BREAK> <LIMBS>",
        "<HANDLES> <CHILD>",
        "<STRIKES> .. <WITH> .. <OBJECT>",
        "<MEDDLES> <KIN_OF_MINE>",
        "<SENT> .. <PICTURE> .. <OF_MY_HOME>",
        "<COMES_WITH> .. <STREET_GUN>",
        "<WHO> .. <WIELDS> .. <WEAPON>",
        "<WEAPON> <AT_ME>",
        "<THREAT> .. <KILL> <ANYONE>",
        "<THREAT> .. <KILL> .. <KILL> <ANYONE>",
        "<THROAT>",
        "<WHO> .. <DEAD>",
        "<WHO> .. <FOLLOWS>",
        "<WHO> .. <CONFINES>",
        "<DANGER_OF_OTHERS>",
        "<BODY_FAILS>",
    ),
}

_PHRASES = Table.of("danger", "hard", "CRISIS", **{_FIGURE: "FIGURE_OF_SPEECH"})
_PAST = Table.of("long past", "danger", **{_OVER: "LONG_PAST"})
_DANGER = Table.over("danger", "danger", "threats", sentences=_SENTENCES)
_ALWAYS = Table.of("danger", "figures", **{VIOLENCE: "ALWAYS"})
_FIGURES = Table.of("figure of speech", "figures", **{_FIGURE: "NOT_DANGER"})
_FALLEN = Table.of("relapse", "danger", **{_RELAPSE: "RELAPSE"})
_LOST = Table.of("despair", "danger", **{_DESPAIR: "DESPAIR"})
_SAVED = Table.of("recovery", "danger", **{_RECOVERED: "RECOVERED"})
_STILL_OPEN = words_of("danger", "STILL_OPEN")
_MOURNED = words_of("danger", "MOURNED")
_ENDS = frozenset(".!?;")
DISTRESS = words_of("danger", "DISTRESS")
TABLES = Tables((_PHRASES, _DANGER, _ALWAYS, _FALLEN))


def told(words: Words) -> Hit | None:
    """The words of a reply that tell of danger; its label says of which kind."""
    past = _told_as_past(words)
    named = [*_FIGURES.every(words), *past]
    figures = [*named, *(hit for hit in _PHRASES.every(words) if hit.label == _FIGURE)]
    for hit in _PHRASES.hits(words):
        if hit.label != _FIGURE and not _silenced(hit, named):
            return hit
    for hit in _DANGER.every(words):
        if not _silenced(hit, figures):
            return hit
    return _relapsed(words) or next((hit for hit in _ALWAYS.every(words) if not _silenced(hit, past)), None)


def _told_as_past(words: Words) -> list[Hit]:
    """The sentences of a danger that is long over, where the reply tells of being well, or of the dead."""
    if words.bag.isdisjoint(_STILL_OPEN):
        return [_whole_sentence(words, hit) for hit in _PAST.every(words) if _SAVED.first(words) or _dead(words)]
    return []


def _dead(words: Words) -> bool:
    return not words.bag.isdisjoint(_MOURNED)


def _whole_sentence(words: Words, hit: Hit) -> Hit:
    first, end = hit.first, hit.end
    while first and words.words[first - 1] not in _ENDS:
        first -= 1
    while end < len(words.words) and words.words[end] not in _ENDS:
        end += 1
    return hit._replace(first=first, end=end)


def _silenced(hit: Hit, figures: list[Hit]) -> bool:
    """Whether a manner of speaking fills the end of a sentence, where what is feared stands."""
    return any(figure.first < hit.end and hit.end - 1 < figure.end for figure in figures) or any(
        figure.first <= hit.first and hit.end <= figure.end for figure in figures
    )


def _relapsed(words: Words) -> Hit | None:
    """A relapse told with despair beside it; one that is over is no alarm."""
    fallen = _FALLEN.first(words)
    if fallen is None or _LOST.first(words) is None or _SAVED.first(words) is not None:
        return None
    return fallen._replace(label=SELF_HARM)


def unexplained_distress(words: Words, explained: set[int]) -> Hit | None:
    """A word of body, death, fear or means that nothing in the reply explains: the net under the sentences above.

    People tell of danger in more ways than any list holds ("i keep looking at my belt and the closet door").
    `explained` are the places of words that the reading of the reply accounts for.
    """
    if words.bag.isdisjoint(DISTRESS):
        return None
    for hit in (
        *_told_as_past(words),
        *_FIGURES.every(words),
        *(hit for hit in _PHRASES.every(words) if hit.label == _FIGURE),
    ):
        explained.update(range(hit.first, hit.end))
    for place, word in enumerate(words.words):
        if word in DISTRESS and place not in explained:
            return Hit("words that may tell of it", place, place + 1, f"distress: {word}")
    return None
