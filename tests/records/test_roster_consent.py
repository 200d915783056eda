"""Who may be texted after an import, over every combination of what is known and what the row says."""

from __future__ import annotations

from itertools import product

import pytest

from records.roster.consent import standing

A, B = "+13125550101", "+13125550102"
REASONS = (None, "no_phone", "no_consent", "no_guardian", "opted_out", "wrong_number", "bad_number", "excluded")
CASES = [
    {"consent": c, "phone": p, "suppressed": s, "known_phone": k, "known_reason": r, "is_new": n, "alone": a}
    for c, p, s, k, r, n, a in product(
        *((True, False, None), (A, B, None), (None, "opted_out", "wrong_number"), (A, None), REASONS, (True, False)),
        *((True, False),),
    )
    if not (n and (k or r))
]


@pytest.mark.parametrize("known", ["excluded", "opted_out"])
def test_an_import_lifts_neither_an_exclusion_nor_an_opt_out(known):
    told = [case for case in CASES if case["known_reason"] == known]
    assert {standing(**case).blocked_reason for case in told} == {known}
    assert not any(standing(**case).opted_in for case in told)


def test_a_suppressed_number_is_never_opened():
    for case in CASES:
        if case["suppressed"] and case["phone"]:
            assert standing(**case).blocked_reason is not None


def test_nobody_is_texted_without_a_phone():
    assert all(standing(**case).blocked_reason for case in CASES if case["phone"] is None)


def test_whoever_becomes_textable_has_a_consent_in_the_ledger():
    for case in CASES:
        after = standing(**case)
        agreed = case["known_reason"] in (None, "no_guardian")
        was_open = not case["is_new"] and agreed and case["known_phone"] == case["phone"]
        if after.blocked_reason is None and not was_open:
            assert after.opted_in
            assert case["consent"] is True
        if after.opted_in:
            assert after.blocked_reason == ("no_guardian" if case["alone"] else None)


def test_a_minor_without_a_guardian_is_never_open():
    assert all(standing(**case).blocked_reason for case in CASES if case["alone"])


def test_what_a_guardian_held_up_opens_once_there_is_one():
    case = {"phone": A, "suppressed": None, "known_phone": A, "known_reason": "no_guardian", "is_new": False}
    assert standing(consent=None, alone=False, **case).blocked_reason is None
    assert standing(consent=True, alone=False, **case).opted_in is False


def test_only_an_agreement_that_was_there_is_withdrawn():
    for case in CASES:
        if standing(**case).withdrawn:
            assert case["consent"] is False
            assert case["known_reason"] in (None, "no_guardian")


def test_another_number_needs_a_consent_of_its_own():
    case = {"phone": B, "suppressed": None, "known_phone": A, "known_reason": None, "is_new": False}
    assert standing(consent=None, **case).blocked_reason == "no_consent"
    assert standing(consent=True, **case).opted_in


def test_an_empty_cell_changes_nothing_for_the_same_number():
    for reason in (None, "no_consent", "wrong_number", "bad_number"):
        case = {"phone": A, "suppressed": None, "known_phone": A, "known_reason": reason, "is_new": False}
        assert standing(consent=None, **case).blocked_reason == reason
