"""Which column is which."""

from __future__ import annotations

import pytest

from records.roster.columns import find_columns, known, plain
from records.roster.files import Sheet
from records.roster.problems import BadRoster
from records.roster.synonyms import SYNONYMS, TRACKER, UNIT_IN_NAME

#: The columns of the README's import table.
PROMISED = """
external_id first_name last_name phone language timezone zip program cohort enrolled_on exited_on exit_reason
school_status_at_exit consent consent_on consent_source birth_date gender race_ethnicity
economically_disadvantaged entry_employed entry_wage entry_wage_unit exit_employed exit_employer exit_job_title
exit_job_started_on exit_wage exit_wage_unit exit_hours_per_week entry_public_benefits exit_public_benefits
completed youth school_level barriers entry_hours_per_week entry_net_worth exit_net_worth entry_food_security_raw
exit_food_security_raw
""".split()


@pytest.mark.parametrize("name", PROMISED)
def test_every_promised_column_is_known_in_any_dress(name):
    for header in (name, name.upper(), name.replace("_", " ").title(), f" {name} *", f"{name} (required)"):
        assert known(header) == name


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("Date of Enrollment", "enrolled_on"),
        ("Programs Enrolled", "program"),
        ("Programs Enrolled (Pipeline/Fellows)", "program"),
        ("Employed with us? (Yes/No)", "Employed with us?"),
        ("Hourly wage", "Hourly wage"),
        ("Exit Date (MM/DD/YYYY)", "exited_on"),
        ("Número de teléfono", "phone"),
        ("Fecha de nacimiento", "birth_date"),
        ("CÓDIGO POSTAL", "zip"),
        ("Barriers to Employment", "barriers"),
        ("Services Completed", "completed"),
        ("Net Worth at Entry", "entry_net_worth"),
        ("Food security score at exit", "exit_food_security_raw"),
        ("Hours per week at entry", "entry_hours_per_week"),
        ("Consent to Text?", "consent"),
        ("D.O.B.", "birth_date"),
        ("E-mail", None),
        ("Social Security Number", None),
    ],
)
def test_programs_call_their_columns_many_names(header, name):
    assert known(header) == name


def test_no_name_means_two_things():
    spelled: dict[str, set[str]] = {}
    for name, words in [*SYNONYMS.items(), *TRACKER.items()]:
        for word in (name, *words):
            spelled.setdefault(plain(word), set()).add(name)
    for word in UNIT_IN_NAME:
        spelled.setdefault(plain(word), set()).add(word)
    assert {word: names for word, names in spelled.items() if len(names) > 1} == {}


def _sheet(*rows):
    return Sheet("Sheet1", [(number, list(row)) for number, row in enumerate(rows, start=1)])


def test_headers_are_found_below_titles_and_group_names():
    sheet = _sheet(("Alumni 2024", ""), ("Basic", "Employment"), ("Last Name", "Phone"), ("Reyes", "312"))
    _, columns = find_columns([sheet], "a.csv")
    assert (columns.header_row, columns.places) == (3, {"last_name": 0, "phone": 1})


def test_the_sheet_with_the_most_columns_we_know_is_taken():
    notes, alumni = _sheet(("Name", "Notes")), _sheet(("Name", "Phone", "Exit date"))
    assert find_columns([notes, alumni], "a.xlsx")[0] is alumni


def test_the_exact_name_wins_over_a_synonym_and_the_other_is_told():
    _, columns = find_columns([_sheet(("name", "Home Phone", "Mobile", "phone"))], "a.csv")
    assert columns.places["phone"] == 3
    assert [each.header for each in columns.unknown] == ["Home Phone", "Mobile"]


def test_two_synonyms_are_not_guessed_between():
    with pytest.raises(BadRoster, match='"Mobile" and "Cell" both mean phone'):
        find_columns([_sheet(("name", "Mobile", "Cell"))], "a.csv")


def test_the_unit_in_a_header_counts_for_its_column():
    _, columns = find_columns([_sheet(("name", "Exit hourly wage"))], "a.csv")
    assert columns.units == {"exit_wage": "hour"}


def test_suggestions_are_near_or_none():
    _, columns = find_columns([_sheet(("name", "exit dat", "phone nmber", "shoe size"))], "a.csv")
    assert [each.suggestion for each in columns.unknown] == ["exited_on", "phone", None]
