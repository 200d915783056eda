"""Benefits: from the job, public ones, and how the public ones changed. Employer and public benefits never mix.

Lists are recorded only when every word of the answer is understood well enough: applied for, promised, somebody
else's, or "disability" without saying which, are asked about.
"""

from __future__ import annotations

from surveys.replies.lexicon import merged
from surveys.replies.phrases import Hit, Table
from surveys.replies.polarity import BREAKS, NEGATORS, NO, YES, Polarity, negated
from surveys.replies.reply import Reply
from surveys.replies.words import Words

_EMPLOYER = Table.of("job benefit", "benefits", "EMPLOYER")
_EMPLOYER_NONE = Table.of("no job benefits", "benefits", none="EMPLOYER_NONE")
_EMPLOYER_ALL = Table.of("job benefits, unnamed", "benefits", all="ALL_BENEFITS")
_EMPLOYER_WORD = Table.of("speaks of job benefits", "benefits", word="EMPLOYER_WORDS")
_EMPLOYER_DOUBT = Table.of("job benefit doubt", "benefits", "EMPLOYER_DOUBT")
_PUBLIC = Table.of("public benefit", "benefits", "PUBLIC")
_PUBLIC_NONE = Table.of("no public benefits", "benefits", none="PUBLIC_NONE")
_PUBLIC_YES = Table.of("public benefits, unnamed", "benefits", yes="PUBLIC_YES")
_PUBLIC_DOUBT = Table.of("public benefit doubt", "benefits", "PUBLIC", "PUBLIC_DOUBT")
_FOR_ME = Table.of("for me", "benefits", me="FOR_ME")
_CHANGE = Table.of("benefits change", "benefits", "CHANGE")
_CHANGE_DOUBT = Table.of("benefits change doubt", "benefits", "CHANGE_DOUBT")
_UNSURE_WHICH = ("social security or disability, not which", "insurance, not which")
_TICKS = (YES | NO) - {
    "nada",
    "nothing",
    "none",
    "never",
    "ninguno",
    "ninguna",
    "y",
    "n",
    "right",
    "true",
    "correct",
    "sure",
}
_ONLY = frozenset(("just", "only", "solo", "nomas", "but", "pero"))
_PUBLIC_NAMES = frozenset(merged("benefits", "PUBLIC"))


def read_employer_benefits(reply: Reply, sign: Polarity | None) -> None:
    """The answer to whether the job gives benefits, and which."""
    hits = _EMPLOYER.hits(reply.words)
    given, refused = _split(reply, hits)
    none = _none(reply, _EMPLOYER_NONE)
    doubt = _EMPLOYER_DOUBT.first(reply.words)
    every = _EMPLOYER_ALL.first(reply.words)
    if doubt is not None and not (doubt.label == "promised, not given yet" and _not_yet(reply)):
        reply.doubt(f"benefits: {doubt.label}")
        return
    if _unattached(none, sign, given, refused, reply.words):
        reply.doubt("benefits: a no beside those that are named")
    elif given:
        _note_list(reply, "employer_benefits", given)
    elif (refused and len(reply.words.words) > len(refused) + 2 and none is None and sign is None) or (
        refused and none is None and not (sign and not sign.yes)
    ):
        reply.doubt("says which benefit is missing, not what there is")
    elif every is not None and not negated(reply.words, every.first):
        reply.note_hit("employer_benefits", ("unspecified",), every)
    elif none is not None or (sign is not None and not sign.yes):
        where = none or Hit("none", sign.first if sign else 0, sign.end if sign else 1, "no")
        reply.note_hit("employer_benefits", ("none",), where)
    elif sign is not None and sign.yes:
        reply.note("employer_benefits", ("unspecified",), sign.first, sign.end, "yes")


def mention_employer_benefits(reply: Reply) -> None:
    """Job benefits told while something else was asked ("full benefits", "no bennies", "medical + 401k")."""
    bag = reply.words.bag
    speaks = _EMPLOYER_WORD.first(reply.words)
    if speaks is None and not bag & {
        "401k",
        "pto",
        "insurance",
        "seguro",
        "dental",
        "medical",
        "health",
        "vacation",
        "vacaciones",
    }:
        return
    if _EMPLOYER_DOUBT.first(reply.words) is not None:
        return
    hits = [hit for hit in _EMPLOYER.hits(reply.words) if not _in_a_name(reply, hit)]
    if not all(_begins(reply, hit, hits) for hit in hits):
        return  # part of a list would be a wrong list: the question is still to come
    given, _ = _split(reply, hits)
    if {h.label for h in given} == {"other"}:
        given = []
    if given and not (bag & _PUBLIC_NAMES) and not _speaks_of_public(reply):
        _note_list(reply, "employer_benefits", given)
        return
    if speaks is None:
        return
    before = reply.words.words[max(0, speaks.first - 2) : speaks.first]
    if any(w in ("no", "not", "without", "sin", "zero", "0") for w in before):
        reply.note_hit("employer_benefits", ("none",), speaks)
    elif any(
        w in ("full", "with", "good", "great", "plus", "and", "get", "all", "buenos", "con", "y", "has", "have")
        for w in before
    ):
        reply.note_hit("employer_benefits", ("unspecified",), speaks)


def public_named(words: Words) -> list[Hit]:
    """The public benefits that a reply names."""
    return [hit for hit in _PUBLIC_DOUBT.hits(words) if hit.label in _PUBLIC_NAMES]


def job_benefits(words: Words, first: int, end: int) -> bool:
    """Whether a part of a reply names something that only a job gives."""
    public = public_named(words)
    return any(
        first <= hit.first < end and not any(p.first < hit.end and hit.first < p.end for p in public)
        for hit in _EMPLOYER.hits(words)
    )


#: Words before a benefit that is told by the way. Behind any other word it may be part of a name ("Family Health").
_LEADS = frozenset(
    "and plus with have has get gets got getting offer offers give gives me us full no the a my of for also i good "
    "great includes including some only just or not free hour hours week weekly month year day time "
    "y e o con tengo tiene dan da hay recibo ni mas buen buena hora horas semana mes ano tiempo".split()
)


def _begins(reply: Reply, hit: Hit, hits: list[Hit]) -> bool:
    """True where a benefit may be named: at the start, behind a comma or a lead, behind another benefit."""
    before = reply.words.words[hit.first - 1] if hit.first else ""
    listed = any(other.first < hit.first <= other.end for other in hits)
    return hit.end - hit.first > 1 or not before.isalpha() or before in _LEADS or listed


def _in_a_name(reply: Reply, hit: Hit) -> bool:
    """Part of a name: "Lakeview Dental" tells of no dental plan, "medical assistant" of no medical one."""
    names = [(found.start, found.end) for name in ("employer", "job_title") if (found := reply.found.get(name))]
    on_file = (reply.context.employer_on_file or "").casefold()
    place = reply.words.text.casefold().find(on_file) if on_file else -1
    if place >= 0:
        names.append((place, place + len(on_file)))
    start, end = reply.words.span(hit.first, hit.end)
    return any(start < name_end and name_start < end for name_start, name_end in names)


def _speaks_of_public(reply: Reply) -> bool:
    return bool(reply.words.bag & {"medicaid", "snap", "ebt", "stamps", "link", "wic", "tanf", "estampillas"})


def _not_yet(reply: Reply) -> bool:
    line = reply.words.line
    return ("not yet" in line or "todavia no" in line or "aun no" in line) and not _EMPLOYER.hits(reply.words)


def _split(reply: Reply, hits: list[Hit]) -> tuple[list[Hit], list[Hit]]:
    """The benefits that are had, and those said not to be had ("no health but they do pay for my classes")."""
    given: list[Hit] = []
    refused: list[Hit] = []
    listed = reply.words.words
    ticked = [listed[hit.end] if hit.end < len(listed) else "" for hit in hits]
    if hits and all(word in _TICKS for word in ticked):
        # "medicaid yes snap no": a list ticked off
        return [h for h, t in zip(hits, ticked, strict=True) if t in YES], [
            h for h, t in zip(hits, ticked, strict=True) if t in NO
        ]
    denied = False
    last_end = -10
    for hit in hits:
        fresh = negated(reply.words, hit.first) or _denied_behind(listed, hit.end)
        between = listed[last_end : hit.first] if last_end >= 0 else ()
        goes_on = denied and all(w in ("or", "and", ",", "o", "y", "ni", "no", "nor") for w in between)
        denied = fresh or goes_on
        if _only_words_before(listed, hit.first):
            denied = False
        (refused if denied else given).append(hit)
        last_end = hit.end
    return given, refused


def _denied_behind(listed: tuple[str, ...], end: int) -> bool:
    """ "vacaciones pero seguro no": a no behind the benefit, with nothing after it."""
    return listed[end : end + 1] in (("no",), ("nope",), ("nah",)) and (
        end + 1 == len(listed) or listed[end + 1] in BREAKS
    )


def _none(reply: Reply, table: Table) -> Hit | None:
    """A "none" of the reply, but not "nothing else" or "nada mas", which close a list."""
    hit = table.first(reply.words)
    if hit is None or not _closes(reply, hit):
        return hit
    return next((h for h in table.hits(reply.words) if not _closes(reply, h)), None)


_NO_END = tuple((word,) for word in ("else", "mas", "much", "alot", "enough", "many", "mucho", "muchas"))


def _closes(reply: Reply, hit: Hit) -> bool:
    return reply.words.words[hit.end : hit.end + 1] in _NO_END


def _unattached(none: Hit | None, sign: Polarity | None, given: list[Hit], refused: list[Hit], words: Words) -> bool:
    """A "no" in the reply beside benefits that are named, which is neither the answer nor about one of them."""
    if none is None or not given or (_only_words_before(words.words, given[0].first) and none.end <= given[0].first):
        return False
    if sign is not None and none.first <= sign.first < none.end:
        return False
    return not any(none.first <= hit.first <= none.end + 2 or hit.first <= none.first <= hit.end for hit in refused)


def _only_words_before(listed: tuple[str, ...], first: int) -> bool:
    """ "no, just dental": the no answers, and the benefit is had."""
    near = listed[first - 1] if first else ""
    far = listed[first - 2] if first > 1 else ""
    return near in _ONLY or (far in _ONLY and near not in NEGATORS)


def _note_list(reply: Reply, name: str, hits: list[Hit]) -> None:
    codes = tuple(sorted({hit.label for hit in hits}))
    first, end = min(h.first for h in hits), max(h.end for h in hits)
    reply.note(name, codes, first, end, "; ".join(dict.fromkeys(h.phrase for h in hits)))


def read_public_benefits(reply: Reply, sign: Polarity | None) -> None:  # noqa: C901 - one rule after another reads best
    """The answer to which public benefits are received now."""
    hits = _PUBLIC_DOUBT.hits(reply.words)
    named = [h for h in hits if h.label in _PUBLIC_NAMES]
    doubts = [h for h in hits if h.label not in _PUBLIC_NAMES]
    given, refused = _split(reply, named)
    none = _none(reply, _PUBLIC_NONE)
    if refused and not given and none is None:
        none = refused[0]
    if _FOR_ME.first(reply.words) is not None:
        doubts = [d for d in doubts if d.label != "somebody else's"]
    stopped = [d for d in doubts if d.label == "ended, perhaps"]
    if not given:
        doubts = [d for d in doubts if d.label != "ended, perhaps" or none is None]
        doubts = [d for d in doubts if d.label != "insurance, not which" or none is None]
    elif not stopped:
        doubts = [d for d in doubts if d.label != "insurance, not which" or d.phrase.endswith("seguro)")]
    if sign is None and _unattached(none, sign, given, refused, reply.words) and not (given and stopped):
        reply.doubt("public benefits: a no beside those that are named")
        return
    if given and stopped and none is not None and none.first >= given[-1].end and _over(reply):
        reply.note_hit("public_benefits", ("none",), none)
        return
    if none is not None and not given:
        doubts = [d for d in doubts if d.end <= none.first or d.first >= none.end]
    if doubts and not (sign is not None and sign.alone):
        for doubt in doubts:
            reply.doubt(f"public benefits: {doubt.label}")
        return
    if (
        given
        and none is not None
        and refused
        and sign is None
        and not _only_words_before(reply.words.words, given[0].first)
    ):
        rest = [h for h in given if h not in refused]
        _note_list(reply, "public_benefits", rest)
    elif given and sign is not None and not sign.yes and not _only_words_before(reply.words.words, given[0].first):
        reply.doubt("no, and yet a benefit is named")
    elif given:
        _note_list(reply, "public_benefits", given)
    elif none is not None or (sign is not None and not sign.yes):
        where = none or Hit("none", sign.first if sign else 0, sign.end if sign else 1, "no")
        reply.note_hit("public_benefits", ("none",), where)
    elif (sign is not None and sign.yes) or _PUBLIC_YES.first(reply.words) is not None:
        yes = _PUBLIC_YES.first(reply.words)
        first, end = (yes.first, yes.end) if yes else (sign.first, sign.end) if sign else (0, 1)
        reply.note("public_benefits", ("unspecified",), first, end, "yes")


def _over(reply: Reply) -> bool:
    """ "used to get snap but not anymore"."""
    line = reply.words.line
    return ("used to" in line or "had" in reply.words.bag or "tenia" in reply.words.bag) and any(
        p in line for p in ("not anymore", "not any more", "not now", "no longer", "no more", "ya no")
    )


def read_benefits_change(reply: Reply, _: Polarity | None) -> None:
    """The answer to whether public benefits went down, stayed, went up or stopped."""
    doubt = _CHANGE_DOUBT.first(reply.words)
    hits = _CHANGE.hits(reply.words)
    labels = list(dict.fromkeys(hit.label for hit in hits))
    if doubt is not None:
        reply.doubt(f"change of benefits: {doubt.label}")
        return
    if len(labels) > 1:
        reply.doubt("more than one change of benefits")
        return
    if not hits:
        return
    hit = hits[0]
    if hit.label in ("reduced", "increased", "stopped", "started") and negated(reply.words, hit.first, 2):
        reply.doubt("says what did not change, not what did")
        return
    reply.note_hit("benefits_change", hit.label, hit)
