"""Job titles become codes only when they mean one occupation."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveys.occupations import SURE, How, code_title, names, suggestions, title_key
from surveys.occupations.table import table

HERE = Path(__file__).parent
#: Of the titles coded, the share that may be wrong; of all, the share that must be coded.
MOST_WRONG, LEAST_COVERED = 0.01, 0.9


def _lines(name: str) -> list[str]:
    lines = (HERE / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def _labelled(name: str) -> list[tuple[str, list[str]]]:
    pairs = (line.split("\t") for line in _lines(name))
    return [(title, codes.split("|")) for codes, title in pairs]


@pytest.mark.parametrize("name", ["as_texted", "as_texted_later"])
def test_titles_as_texted_get_their_code_or_none(name):
    labelled = _labelled(name)
    coded = [(title, codes, found) for title, codes in labelled if (found := code_title(title)) and found.is_sure]
    wrong = [(title, found.code, codes) for title, codes, found in coded if found.code not in codes]
    assert len(wrong) <= MOST_WRONG * len(coded), wrong
    assert len(coded) >= LEAST_COVERED * len(labelled)


@pytest.mark.parametrize(("title", "codes"), _labelled("traps"))
def test_another_occupation_inside_a_title_does_not_mislead(title, codes):
    found = code_title(title)
    assert found is None or not found.is_sure or found.code in codes


@pytest.mark.parametrize("title", _lines("must_not_be_coded"))
def test_what_fits_several_occupations_is_not_coded(title):
    found = code_title(title)
    assert found is None or not found.is_sure


def test_the_shipped_table_is_large_and_its_codes_are_well_formed():
    known = table()
    assert len(known.codes) >= 700
    assert all(len(code) == 7 and code[2] == "-" and code.replace("-", "").isdigit() for code in names())
    offered = {code for codes in known.doubtful.values() for code in codes}
    assert offered <= set(names())


@pytest.mark.parametrize(
    ("title", "code", "how"),
    [
        ("forklift operator", "53-7051", How.EXACT),
        ("C.N.A.", "31-1131", How.EXACT),
        ("I'm a line cook at Denny's", "35-2014", How.TRIMMED),
        ("Sr. Forklift Operator II (2nd shift)", "53-7051", How.TRIMMED),
        ("cook at a school cafeteria", "35-2012", How.TRIMMED),
        ("driver of a forklift", "53-7051", How.ORDER),
        ("unloading trucks", "53-7062", How.ORDER),
        ("linecook", "35-2014", How.SPACING),
        ("housekeeping room attendant", "37-2012", How.PARTS),
        ("loader/unloader", "53-7062", How.PARTS),
        ("waiter and bartender's helper", None, None),
        ("foklift operater", "53-7051", How.SPELLING),
        ("apprentice electrician", "47-2111", How.EXACT),
        ("painter at an auto plant", None, None),
        ("MONTACARGUISTA", "53-7051", How.EXACT),
        ("niñera", "39-9011", How.EXACT),
    ],
)
def test_each_way_of_recognising_a_title(title, code, how):
    found = code_title(title)
    if code is None:
        assert found is None or found.confidence < SURE
    else:
        assert found is not None
        assert (found.code, found.how) == (code, how)
        assert found.name == names()[code]


def test_staff_are_offered_what_a_doubtful_title_may_be():
    offered = [each.code for each in suggestions("driver", 4)]
    assert {"53-3032", "53-3033"} <= set(offered)
    assert len(offered) == len(set(offered)) == 4
    assert all(not each.is_sure for each in suggestions("cook and cashier"))
    assert {"41-2011"} <= {each.code for each in suggestions("cook and cashier", 5)}


def test_spellings_of_one_title_have_one_key():
    keys = {title_key(title) for title in ("Nurse's Asst.", "NURSES ASSISTANT", "nurse assistants", "nurse-assistant")}
    assert keys == {"nurse assistant"}


def test_a_key_is_its_own_key():
    known = table()
    assert [key for key in (*known.codes, *known.doubtful) if title_key(key) != key] == []


@given(st.text(max_size=400))
def test_any_text_at_all_is_read_without_an_error(text):
    found = code_title(text)
    assert found is None or 0 <= found.confidence <= 1
    assert len(title_key(text)) <= 200
    assert len(suggestions(text, 3)) <= 3


@given(st.sampled_from(sorted(table().codes)), st.sampled_from(["{}", " {} ", "{}.", "{}!!", "i am a {}", "soy {}"]))
def test_manners_do_not_change_the_code(title, around):
    found = code_title(around.format(title.upper()))
    assert found is not None
    assert found.code == table().codes[title]
