"""Who may be texted after an import, over every combination of what is known and what the row says."""

from __future__ import annotations

from itertools import product

import pytest

from records.roster.consent import standing

A, B = "+13125550101", "+13125550102"
REASONS = (None, "no_phone", "no_consent", "opted_out", "wrong_number", "bad_number", "excluded")
CASES = [
    {"consent": c, "phone": p, "suppressed": s, "known_phone": k, "known_reason": r, "is_new": n}
    for c, p, s, k, r, n in product(
        (True, False, None), (A, B, None), (None, "opted_out", "wrong_number"), (A, None), REASONS, (True, False)
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
        was_open = not case["is_new"] and case["known_reason"] is None and case["known_phone"] == case["phone"]
        if after.blocked_reason is None and not was_open:
            assert after.opted_in
            assert case["consent"] is True
        if after.opted_in:
            assert after.blocked_reason is None


def test_another_number_needs_a_consent_of_its_own():
    case = {"phone": B, "suppressed": None, "known_phone": A, "known_reason": None, "is_new": False}
    assert standing(consent=None, **case).blocked_reason == "no_consent"
    assert standing(consent=True, **case).opted_in


def test_an_empty_cell_changes_nothing_for_the_same_number():
    for reason in (None, "no_consent", "wrong_number", "bad_number"):
        case = {"phone": A, "suppressed": None, "known_phone": A, "known_reason": reason, "is_new": False}
        assert standing(consent=None, **case).blocked_reason == reason
