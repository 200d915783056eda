"""Jobs that a subsidy pays for: transitional work, a program's own crew, "I work for you guys".

Such a job is work, but none that funders count ("employed with us may be subsidized"), so it is never recorded
without a person: staff see what was read, and confirm or correct it.
"""

from __future__ import annotations

from surveys.replies.jobs.onfile import same_name
from surveys.replies.reading import Route
from surveys.replies.reply import Reply
from surveys.replies.text.phrases import Hit, Table

_SUBSIDIZED = Table.of("subsidized job", "around_work", subsidized="SUBSIDIZED")
_WORKING = frozenset(("employed", None))


def note_subsidized(reply: Reply) -> None:
    """Notes a job that is, or may be, subsidized, and leaves it to staff."""
    if reply.value("employment_status") not in _WORKING or reply.value("same_employer") is False:
        return
    hit = _SUBSIDIZED.first(reply.words) or _at_the_program(reply)
    if hit is None:
        return
    if not reply.has("employment_status"):
        reply.note_hit("employment_status", "employed", hit)
    reply.note_hit("subsidized", True, hit)
    reply.doubt("a subsidized or transitional job, or one at the program itself", Route.STAFF)


def _at_the_program(reply: Reply) -> Hit | None:
    """The program's own name as the employer."""
    program, employer = reply.context.program, reply.found.get("employer")
    if program is None or employer is None or not isinstance(employer.value, str):
        return None
    if not same_name(employer.value, program):
        return None
    words = reply.words
    first = next((place for place, start in enumerate(words.starts) if start >= employer.start), 0)
    end = next((place for place, start in enumerate(words.starts) if start >= employer.end), len(words.words))
    return Hit("subsidized", first, end, "the program is the employer", 0)
