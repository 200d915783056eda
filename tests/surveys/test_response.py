"""What became of a check-in, and the response rates: every state and every reason has its place."""

from __future__ import annotations

import re
from decimal import Decimal
from importlib import import_module
from itertools import product
from pathlib import Path

import pytest

from surveys.planning import CheckinState
from surveys.response import BASE, MEANINGS, WHYS, Disposition, Dispositions, Ended, disposition_of

ROOT = Path(__file__).parents[2]

CASES = [
    # state, more that is on file, what it is
    ("completed", {"opened": True, "answered": True}, "complete"),
    ("completed", {}, "complete"),  # held on the phone: no text ever went out
    ("partial", {"opened": True, "answered": True, "why": "window_over"}, "partial"),
    ("partial", {"opened": True, "answered": True, "why": "opt_out"}, "partial"),  # answered first, then said stop
    ("partial", {"opened": True, "answered": True, "why": "new_number"}, "partial"),
    ("covered", {"served_whole": True}, "complete"),
    ("covered", {"served_whole": False}, "partial"),
    ("opted_out", {"opened": True, "why": "opt_out"}, "refused"),
    ("opted_out", {"opened": True, "why": "staff_opt_out"}, "refused"),
    ("opted_out", {"opened": True, "why": "carrier_opt_out"}, "refused"),
    ("opted_out", {"opened": True, "why": "imported"}, "refused"),
    ("opted_out", {"opened": True, "why": "erased"}, "refused"),
    ("opted_out", {"opened": True, "answered": True, "why": "opted_out"}, "partial"),
    ("opted_out", {"opened": False, "why": "opted_out"}, "not_asked"),  # had opted out before it was due
    ("expired", {"opened": True, "why": "window_over"}, "non_contact"),
    ("expired", {"opened": True, "why": "imported"}, "non_contact"),
    ("expired", {"opened": True, "undelivered": True, "why": "window_over"}, "unreachable"),
    ("expired", {"opened": True, "heard": True, "why": "window_over"}, "refused"),  # wrote back, answered nothing
    ("expired", {"opened": True, "heard": True}, "refused"),  # turned every question down
    ("expired", {"opened": False, "why": "not_sent"}, "not_asked"),
    ("expired", {"opened": False, "why": "before_import"}, "before_file"),
    ("undeliverable", {"opened": True, "why": "bad_number"}, "unreachable"),
    ("undeliverable", {"opened": True, "heard": True, "why": "wrong_number"}, "unreachable"),  # a stranger wrote
    ("undeliverable", {"opened": True, "heard": True, "why": "detached"}, "unreachable"),
    ("undeliverable", {"opened": True, "why": "no_phone"}, "unreachable"),
    ("undeliverable", {"opened": True, "why": "no_guardian"}, "other"),
    ("undeliverable", {"opened": True, "why": "restored"}, "other"),
    ("undeliverable", {"opened": True, "answered": True, "why": "bad_number"}, "partial"),
    ("undeliverable", {"opened": False, "why": "no_consent"}, "not_asked"),
    ("open", {"opened": True}, "not_yet"),
    ("open", {"opened": True, "answered": True}, "not_yet"),  # it may still become complete
    ("scheduled", {}, "not_yet"),
    ("scheduled", {"due": False}, "not_yet"),
    ("completed", {"opened": True, "answered": True, "excluded": True}, "ineligible"),
    ("scheduled", {"excluded": True}, "ineligible"),
    ("cancelled", {"why": "excluded"}, "ineligible"),
    ("cancelled", {"why": "replanned"}, "cancelled"),
    ("cancelled", {"why": "excluded", "due": False}, "cancelled"),
]


@pytest.mark.parametrize(("state", "more", "expected"), CASES)
def test_each_end_of_a_check_in_is_what_the_standard_calls_it(state, more, expected):
    assert disposition_of(Ended(state=state, **more)) == expected


def test_nothing_that_can_be_on_file_falls_through():
    facts = ("due", "opened", "answered", "heard", "excluded", "undelivered", "served_whole")
    for state, why in product(CheckinState, [None, *sorted(WHYS)]):
        for values in product((True, False), repeat=len(facts)):
            ended = Ended(state=state, why=why, **dict(zip(facts, values, strict=True)))
            found = disposition_of(ended)
            assert found in MEANINGS
            if found in BASE:
                assert ended.due
                assert not ended.excluded


def test_a_state_that_there_is_not_is_an_error():
    with pytest.raises(ValueError, match="gone"):
        disposition_of(Ended(state="gone"))


def _written_reasons():
    """What the places that end a check-in give as the reason: words between quotes, and named ones looked up."""
    said = re.compile(r"""(?:_close\([^,]+,\s*[^,]+,\s*|\bwhy(?:: str)? ?= ?|"why": )(?:"(\w+)"|([A-Z][A-Z_]+)\b)""")
    for room in ("records", "bot"):
        for path in (ROOT / room).rglob("*.py"):
            text = path.read_text()
            if "checkins" in text:
                for word, name in said.findall(text):
                    module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
                    yield word or getattr(import_module(module), name)


def test_every_reason_that_is_written_down_is_known_here():
    """Looks at the places that end a check-in: a new reason has to be given its disposition."""
    found = set(_written_reasons())
    assert {"window_over", "bad_number", "staff_opt_out", "excluded", "replanned", "erased", "before_import"} <= found
    assert found <= WHYS


def test_every_reason_not_to_text_somebody_is_known_here():
    from surveys.dialogue import ConsentEvent
    from web.site.words import BLOCKED

    assert set(BLOCKED) <= WHYS
    assert {str(each) for each in ConsentEvent if each is not ConsentEvent.RESUBSCRIBED} <= WHYS


def _counted(**counts):
    return Dispositions({Disposition(name): count for name, count in counts.items()})


@pytest.mark.parametrize(
    ("counts", "rr1", "rr2", "refusal"),
    [
        ({"complete": 50, "partial": 14, "refused": 8, "non_contact": 16, "unreachable": 4},
         "0.5435", "0.6957", "0.0870"),
        ({"complete": 1, "other": 1, "unreachable": 1}, "0.3333", "0.3333", "0.0000"),
        # Who is not in the base changes no rate.
        ({"complete": 1, "refused": 1, "not_yet": 9, "ineligible": 9, "not_asked": 9, "before_file": 9, "cancelled": 9},
         "0.5000", "0.5000", "0.5000"),
        ({"not_yet": 3}, None, None, None),
        ({}, None, None, None),
    ],
)  # fmt: skip
def test_rates_follow_the_formulas(counts, rr1, rr2, refusal):
    found = _counted(**counts)
    said = [rate.value for rate in (found.rr1, found.rr2, found.refusal)]
    assert said == [each and Decimal(each) for each in (rr1, rr2, refusal)]


def test_dispositions_add_up():
    both = _counted(complete=2, partial=1) + _counted(complete=1, refused=4)
    assert (both.of(Disposition.COMPLETE), both.base) == (3, 8)
    assert [each for each, _ in both] == list(Disposition)
