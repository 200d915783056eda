"""Working or not: the employment status."""

from __future__ import annotations

from surveys.replies.lexicon import words_of
from surveys.replies.phrases import Hit, Table
from surveys.replies.polarity import NEGATORS, Polarity, asked_back, negated
from surveys.replies.reply import Reply

_STATUS = Table.of("status", "work", "STATUS")
_NEITHER = Table.of("neither", "work", neither="NEITHER")
_ENDED = Table.of("job ended", "work", ended="ENDED")
_POSITIVE = ("employed", "self_employed", "in_school", "military", "not_looking")
_PAST = words_of("grammar", "PAST")
_SINCE = words_of("grammar", "SINCE")
_FIRM_HEDGE = words_of("grammar", "FIRM_HEDGE")
_FULL_TIME_ELSE = words_of("grammar", "FULL_TIME_ELSE")
_BETTER = words_of("grammar", "BETTER")
_SOFT = ("?hedged", "?not started yet", "?unpaid or unsure work", "?off and on work")
_JOBLESS = words_of("grammar", "JOBLESS")
#: Behind another "not" these say the opposite: "not unemployed", "never stopped working".
_UNDONE = _JOBLESS | {"stopped", "quit", "lost", "left", "without", "out"}
_FOUND_WORK = words_of("grammar", "FOUND_WORK")


def status_hits(reply: Reply) -> list[Hit]:
    """What the reply says about working, leaving out what is denied, past or asked."""
    kept = []
    for hit in _STATUS.hits(reply.words):
        if asked_back(reply.words, hit.first):
            continue
        if (
            hit.label == "unemployed"
            and hit.first
            and (
                reply.words.words[hit.first - 1] in _SINCE
                or (_seeks(reply, hit) and negated(reply.words, hit.first, 2))
            )
        ):
            continue
        if hit.label == "not_looking" and not _SINCE.isdisjoint(reply.words.words[max(0, hit.first - 2) : hit.first]):
            continue  # "not since i had my baby"
        if hit.label == "unemployed" and reply.words.words[hit.first] in _UNDONE and negated(reply.words, hit.first, 2):
            continue
        if _of_a_thing(reply, hit) or _only_there(reply, hit):
            continue
        if _only_full_time(reply, hit) or (
            reply.asked == "employer" and hit.label in ("in_school", "military") and hit.end - hit.first < 2
        ):
            continue
        if hit.label in _POSITIVE and (_denied(reply, hit) or _past(reply, hit) or _sought(reply, hit)):
            continue
        kept.append(hit)
    if any(hit.label in ("not_looking", "in_school") for hit in kept):  # "I take care of my mom full time"
        kept = [h for h in kept if not _ONLY_TIME.issuperset(reply.words.words[h.first : h.end])]
    return kept


#: Behind a "no" that opens the reply, these begin to tell.
_TELLS = frozenset("going attending enrolled taking retired disabled in at back".split())
_ONLY_TIME = frozenset(("full", "part", "time", "tiempo", "completo", "medio"))


def _of_a_thing(reply: Reply, hit: Hit) -> bool:
    """ "my phone is not working", "he is working", "the bus aint working": not the one who writes."""
    words = reply.words.words
    before = words[max(0, hit.first - 2) : hit.first]
    said = words[hit.first : hit.end]
    if not _THINGS.isdisjoint(before) or said[0] in _THINGS:
        return True
    if _VERBAL.isdisjoint(said):
        return False
    whose = len(before) == 2 and before[0] in _WHOSE and before[1] not in _MOMENTS and said[0] != "i"
    return whose or before[-1:] in _THIRD or said[0] in _THIRD_WORDS


def _seeks_another(reply: Reply, hit: Hit) -> bool:
    """ "looking for a second job": there may be a first."""
    return _seeks(reply, hit) and not _ANOTHER.isdisjoint(reply.words.words[hit.first : hit.end + 3])


_ANOTHER = frozenset(("second", "2th", "another", "better", "side", "segundo", "mejor"))


def _only_there(reply: Reply, hit: Hit) -> bool:
    """ "not working there anymore": gone from one place, which says nothing of another."""
    behind = reply.words.words[hit.end : hit.end + 1]
    return (
        hit.label == "unemployed"
        and behind in _THERE
        and not _VERBAL.isdisjoint(reply.words.words[hit.first : hit.end])
    )


_THERE = (("there",), ("ahi",), ("alli",))
_VERBAL = frozenset(("working", "work", "works", "employed", "trabajando", "trabaja"))
_THIRD_WORDS = frozenset(("is", "he", "she", "esta", "ella"))
_THIRD = frozenset((word,) for word in _THIRD_WORDS)
_THINGS = words_of("work", "THINGS")
_WHOSE = frozenset(("the", "my", "this", "your", "mi", "el", "la"))
_MOMENTS = words_of("work", "MOMENTS")


def _only_full_time(reply: Reply, hit: Hit) -> bool:
    """ "full time" beside a school or a child says nothing of a job."""
    said = frozenset(reply.words.words[hit.first : hit.end])
    return hit.label == "employed" and said <= {"full", "part", "time"} and bool(reply.words.bag & _FULL_TIME_ELSE)


def _seeks(reply: Reply, hit: Hit) -> bool:
    return reply.words.words[hit.first] in ("looking", "searching", "buscando", "applying", "hunting")


def _denied(reply: Reply, hit: Hit) -> bool:
    listed = reply.words.words
    if not negated(reply.words, hit.first, 3):
        return False
    # "no, I work at ..." and "no i work for ..." answer first and then tell
    for place in range(hit.first - 1, max(-1, hit.first - 4), -1):
        if listed[place] in ("i", "yo"):
            return False  # "i do not work, i watch my kids"
        if listed[place] == "no" and place == 0 and listed[1] in _TELLS:
            return False  # "no going to college"
        if listed[place] == "no" and listed[place + 1] in (",", "i", "im", "yo", "am"):
            return False
        if listed[place] in ("quit", "lost", "stopped", "perdi", "dejo"):
            return place == hit.first - 1
        if listed[place] in NEGATORS:
            return True
    return True


def _past(reply: Reply, hit: Hit) -> bool:
    return (
        hit.first > 0
        and reply.words.words[hit.first - 1] in _PAST
        and not (reply.words.words[hit.first - 1] == "been" and "have" in reply.words.bag)
    )


def _sought(reply: Reply, hit: Hit) -> bool:
    """ "busco trabajo": work that is looked for is not had."""
    return hit.first > 0 and reply.words.words[hit.first - 1] in ("busco", "buscando", "buscar")


def ended_hit(reply: Reply) -> Hit | None:
    """The words that say a job ended, if any."""
    return _ENDED.first(reply.words)


def read_status(  # noqa: C901 - one rule after another reads best
    reply: Reply, sign: Polarity | None, *, about_status: bool
) -> None:
    """Notes the employment status; doubts are only raised where work was asked about."""
    if sign is not None and sign.alone and about_status:
        reply.note("employment_status", "employed" if sign.yes else "unemployed", sign.first, sign.end, "yes or no")
        return
    hits = status_hits(reply)
    doubts = [h for h in hits if h.label.startswith("?")]
    clear = [h for h in hits if not h.label.startswith("?")]
    if not about_status:
        sign = None
        if doubts:
            return
        clear = [h for h in clear if h.end - h.first > 1 and not (h.label == "unemployed" and not _plainly(reply, h))]
    if clear and {h.label for h in clear} <= {"unemployed", "not_looking", "in_school"}:
        doubts = [
            h for h in doubts if h.label != "?hedged" or _FIRM_HEDGE & frozenset(reply.words.words[h.first : h.end])
        ]
    if doubts and _holds(reply, doubts, sign, about_status):
        return
    status, hit = _resolve(reply, clear, sign)
    if status == "unemployed" and sign is None and hit is not None and _seeks_another(reply, hit):
        reply.doubt("looks for another job, perhaps beside one")
        return
    if status == "":
        if about_status and clear:
            reply.doubt("working and not working are both said")
        return
    if hit is not None:
        reply.note_hit("employment_status", status, hit)
    elif sign is not None:
        reply.note("employment_status", status, sign.first, sign.end, "yes or no")


def read_activity(reply: Reply) -> None:
    """Looking for work, studying, or neither, asked of somebody without a job."""
    neither = _NEITHER.first(reply.words)
    if neither is not None:
        reply.note_hit("employment_status", "not_looking", neither)


def _plainly(reply: Reply, hit: Hit) -> bool:
    """Says outright that there is no work now; leaving one job, or being "no longer there", does not."""
    said = frozenset(reply.words.words[hit.first : hit.end])
    return bool(said & _JOBLESS) or said >= {"not", "working"} or said >= {"no", "job"} or said >= {"sin", "trabajo"}


def _holds(reply: Reply, doubts: list[Hit], sign: Polarity | None, about_status: bool) -> bool:
    """Raises the doubts; false when a plain "no" or "not yet" answers all the same."""
    labels = {h.label for h in doubts}
    line = reply.words.line
    not_yet = any(said in line for said in ("not yet", "have not started", "todavia no", "aun no"))
    if not_yet and labels == {"?not started yet"}:
        return False
    if sign is not None and not sign.yes and labels <= set(_SOFT):
        return False
    if about_status:
        for label in sorted(labels):
            reply.doubt(label.removeprefix("?"))
    return about_status


def _resolve(reply: Reply, clear: list[Hit], sign: Polarity | None) -> tuple[str, Hit | None]:
    """The one status the phrases amount to, with its phrase; ("", None) when they do not agree or say nothing."""
    by: dict[str, Hit] = {}
    for hit in clear:
        by.setdefault(hit.label, hit)
    kinds = set(by)
    if sign is not None and not kinds:
        return ("employed" if sign.yes else "unemployed"), None
    if not kinds:
        return "", None
    if sign is not None and sign.yes:
        return _after_yes(
            by,
            kinds,
            bool(reply.words.bag & _BETTER) and all(_seeks(reply, h) for h in clear if h.label == "unemployed"),
        )
    if sign is not None:
        return _after_no(by, kinds)
    return _told(reply, clear, by, kinds)


def _after_yes(by: dict[str, Hit], kinds: set[str], seeks_better: bool) -> tuple[str, Hit | None]:
    if kinds == {"unemployed"} and seeks_better:
        return "employed", None
    if kinds & {"unemployed", "not_looking"} and not kinds & {"employed", "self_employed"}:
        return "", None
    if "unemployed" in kinds:
        return "", None
    for label in ("military", "self_employed"):
        if label in kinds and (label == "military" or "employed" not in kinds):
            return label, by[label]
    return "employed", by.get("employed")


def _after_no(by: dict[str, Hit], kinds: set[str]) -> tuple[str, Hit | None]:
    if kinds & {"employed", "self_employed"}:
        return "", None
    for label in ("military", "not_looking", "in_school"):
        if label in kinds and not (
            "unemployed" in kinds and label == "in_school" and "looking" in by["unemployed"].phrase
        ):
            return label, by[label]
    return "unemployed", by.get("unemployed")


def _told(reply: Reply, clear: list[Hit], by: dict[str, Hit], kinds: set[str]) -> tuple[str, Hit | None]:
    if len(kinds) == 1:
        label = next(iter(kinds))
        return label, by[label]
    if "military" in kinds and not kinds & {"unemployed", "self_employed"}:
        return "military", by["military"]
    if kinds == {"employed", "in_school"}:
        return "employed", by["employed"]
    if kinds == {"employed", "self_employed"}:
        named = any(
            w in _FOUND_WORK for h in clear if h.label == "employed" for w in reply.words.words[h.first : h.end]
        )
        return ("", None) if named else ("self_employed", by["self_employed"])
    if "unemployed" in kinds:
        return _was_and_is(reply, clear, by, kinds)
    return "", None


def _was_and_is(reply: Reply, clear: list[Hit], by: dict[str, Hit], kinds: set[str]) -> tuple[str, Hit | None]:
    """ "quit amazon, now I do Instacart": what comes last holds, when the other is an event of the past."""
    rest = kinds - {"unemployed"}
    last = max(clear, key=lambda h: h.first)
    event = all(_is_event(reply, h) for h in clear if h.label == "unemployed")
    if rest <= {"not_looking", "in_school"}:
        seeking = any(
            "looking" in reply.words.words[h.first : h.end] or "buscando" in reply.words.words[h.first : h.end]
            for h in clear
            if h.label == "unemployed"
        )
        if len(rest) == 1 and not seeking:
            label = next(iter(rest))
            return label, by[label]
        return "", None
    if rest <= {"employed", "self_employed"} and len(rest) == 1 and event:
        return last.label, last
    return "", None


def _is_event(reply: Reply, hit: Hit) -> bool:
    return any(
        w
        in (
            "quit",
            "left",
            "fired",
            "laid",
            "let",
            "lost",
            "resigned",
            "terminated",
            "walked",
            "ended",
            "closed",
            "over",
            "renuncie",
            "despidieron",
            "corrieron",
            "perdi",
            "sali",
            "fui",
            "deje",
            "descansaron",
        )
        for w in reply.words.words[hit.first : hit.end]
    )
