"""Occupation codes on record: who says which, and what waits for staff."""

from __future__ import annotations

import json
from datetime import date

import pytest
import sqlalchemy as sa

from records import occupations_queue as queue
from records.histories import import_histories
from records.occupations import code_for, codes_for
from records.occupations_lists import BadList, import_list
from records.occupations_queue import UnknownCode
from records.outcomes import Told, keep
from records.roster.baseline import FIELDS, Exit, keep_baselines
from records.tables.journal import audit
from records.tables.occupations import soc_titles
from records.tables.outcomes import employment
from records.waiting import AlreadySettled
from surveys.dialogue import Answer
from surveys.questions import ABOUT
from tests.support.doors import TODAY
from tests.support.factories import NOW, a_checkin, an_alum, an_employment

BLS = (
    "Bureau of Labor Statistics,,,\n"
    "2018 Standard Occupational Classification Direct Match Title File,,,\n"
    ",,,\n"
    "2018 SOC Code,2018 SOC Title,2018 SOC Direct Match Title,Illustrative Example\n"
    '51-9192,"Cleaning, Washing, and Metal Pickling Equipment Operators and Tenders",Acid Dipper,\n'
    '35-2014,"Cooks, Restaurant",Saucier,x\n'
)
ONET = (
    "O*NET-SOC Code\tTitle\tAlternate Title\tShort Title\tSource(s)\n"
    "53-7062.04\tRecycling and Reclamation Workers\tBale Puller\tn/a\t08\n"
    "11-1011.00\tChief Executives\tUtility Person\tUP\t08\n"
    "53-7065.00\tStockers and Order Fillers\tUtility Person\tn/a\t08\n"
    "41-2011.00\tCashiers\tCashier\tn/a\t08\n"
    "43-3021.00\tBilling and Posting Clerks\tCashier\tn/a\t08\n"
)


@pytest.fixture
def take_in(database, tmp_path):
    def take_in(text, name="list.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return import_list(database, path, now=NOW, by="test")

    return take_in


def _tell(tx, alum_id, checkin_id, known, before, **fields):
    by_question = {}
    for name, value in fields.items():
        by_question.setdefault(ABOUT[name], {})[name] = value
    now_known = {**known, **fields}
    answers = tuple(Answer(question, given) for question, given in by_question.items())
    told = Told(
        alum_id=alum_id, checkin_id=checkin_id, message_id=None, text="...", answers=answers, known=now_known,
        employer_on_file=None, asks_from=None, asks_to=None, as_of=TODAY, now=NOW, before=known if before else None,
    )  # fmt: skip
    keep(tx, told)
    return now_known


def _codes(tx, alum_id):
    e = employment.c
    rows = tx.execute(sa.select(e.job_title, e.soc_code, e.replaced_by).where(e.alum_id == alum_id).order_by(e.id))
    return [(row.job_title, row.soc_code) for row in rows if row.replaced_by is None]


@pytest.mark.parametrize("before", [True, False], ids=["known before", "looked up"])
@pytest.mark.parametrize(("title", "code"), [("cna", "31-1131"), ("line cook", "35-2014"), ("driver", None)])
def test_a_title_that_is_told_gets_its_code_or_waits(database, before, title, code):
    with database.begin() as tx:
        alum = an_alum(tx)
        checkin = a_checkin(tx, alum, state="open")
        known = _tell(tx, alum, checkin, {}, before, employment_status="employed", employer="Acme")
        known = _tell(tx, alum, checkin, known, before, job_title=title)
        known = _tell(tx, alum, checkin, known, before, hours_per_week="40")
        assert _codes(tx, alum) == [(title, code)]
        _tell(tx, alum, checkin, known, before, employer="Bolt")  # a new row keeps the code of the same title
        assert _codes(tx, alum) == [(title, code)]


def test_another_title_in_its_place_brings_its_own_code_or_none(database):
    with database.begin() as tx:
        alum = an_alum(tx)
        checkin = a_checkin(tx, alum, state="open")
        known = _tell(tx, alum, checkin, {}, True, employment_status="employed", job_title="cashier")
        known = _tell(tx, alum, checkin, known, True, job_title="welder")
        assert _codes(tx, alum) == [("welder", "51-4121")]
        _tell(tx, alum, checkin, known, True, job_title="helper")
        assert _codes(tx, alum) == [("helper", None)]


def test_a_code_that_came_with_a_record_is_never_written_over(database):
    with database.begin() as tx:
        alum = an_alum(tx)
        checkin = a_checkin(tx, alum, state="open")
        an_employment(tx, alum, checkin_id=checkin, job_title="cashier", soc_code="99-0001")
        queue.recode(tx)
        _tell(tx, alum, checkin, {}, False, employment_status="employed", employer="Acme Foods", job_title="cashier")
        assert _codes(tx, alum) == [("cashier", "99-0001")]


def test_staff_go_before_lists_and_lists_before_the_shipped_table(database, take_in):
    with database.begin() as tx:
        assert code_for(tx, "barista") == "35-3023"
    take_in("title,code\nBarista,35-3031\n")
    with database.begin() as tx:
        assert code_for(tx, "Baristas") == "35-3031"
        an_employment(tx, an_alum(tx), job_title="barista")
        queue.decide(tx, "barista", "35-3011", by="ana", now=NOW)
        assert code_for(tx, "barista") == "35-3011"
        assert codes_for(tx, ["barista", "driver", "", "CNA"]) == {"barista": "35-3011", "CNA": "31-1131"}


def test_the_list_of_bls_is_found_below_its_title_rows(database, take_in):
    listed = take_in(BLS)
    assert listed.counts() == {"created": 2, "unchanged": 0, "ambiguous": 0, "rejected": 0, "jobs_coded": 0}
    with database.begin() as tx:
        assert code_for(tx, "acid dipper") == "51-9192"
        an_employment(tx, an_alum(tx), job_title="odd jobs")
        assert queue.decide(tx, "odd job", "51-9192", by="ana", now=NOW) == 1  # a code of the list is known
    assert take_in(BLS).counts() == {"created": 0, "unchanged": 2, "ambiguous": 0, "rejected": 0, "jobs_coded": 0}


def test_the_titles_of_onet_lose_the_last_digits_and_stay_open_where_they_have_two_codes(database, take_in):
    listed = take_in(ONET, "Alternate Titles.txt")
    assert (listed.created, listed.ambiguous) == (6, 2)
    with database.begin() as tx:
        assert code_for(tx, "bale puller") == "53-7062"
        assert code_for(tx, "U.P.") == "11-1011"
        assert code_for(tx, "utility person") is None
        assert code_for(tx, "cashier") == "41-2011"  # the shipped table has that very title, with one of the two
        an_employment(tx, an_alum(tx), job_title="Utility person")
        (waiting,) = queue.uncoded(tx, limit=10)
        assert [choice.code for choice in waiting.choices][:2] == ["11-1011", "53-7065"]


def test_an_import_codes_the_jobs_that_it_settles(database, take_in):
    with database.begin() as tx:
        alum = an_alum(tx)
        an_employment(tx, alum, job_title="Saucier")
        an_employment(tx, alum, job_title="Acid dipper!", as_of=date(2026, 1, 2))
    assert take_in(BLS).recoded.jobs == 2
    with database.begin() as tx:
        assert {code for _, code in _codes(tx, alum)} == {"35-2014", "51-9192"}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Juggler,27-20", 'row 3: "27-20" is no SOC code; write six digits, such as 53-7051'),
        ("Juggler,", "row 3: the code is missing; write six digits, such as 53-7051"),
        (",27-2099", "row 3: the title is missing; write the job title, or take the row out"),
        ("???,27-2099", 'row 3: "???" has no letters; write the job title in words'),
    ],
)
def test_a_bad_row_is_named_and_the_others_go_in(take_in, line, said):
    listed = take_in(f"title,code\nClown,27-2099\n{line}\nMime,27-2099.00\n")
    assert listed.created == 2
    assert [str(bad) for bad in listed.rejected] == [said]


@pytest.mark.parametrize(
    ("text", "name", "said"),
    [
        ("a,b\n1,2\n", "list.csv", "list.csv has no row that names its columns"),
        ("", "list.csv", "list.csv is empty: export the list again"),
        ("x", "list.pdf", "list.pdf is neither .csv nor .xlsx: save the list as one of these"),
    ],
)
def test_a_file_that_is_no_list_is_refused_in_a_line(take_in, text, name, said):
    with pytest.raises(BadList) as bad:
        take_in(text, name)
    (problem,) = bad.value.problems
    assert problem.startswith(said)


def test_a_decision_codes_every_spelling_at_once_and_is_in_the_audit_trail(database):
    with database.begin() as tx:
        ann, bea = an_alum(tx), an_alum(tx)
        for alum, title in ((ann, "Helper"), (bea, "helpers"), (bea, "HELPER"), (bea, "welder")):
            an_employment(tx, alum, job_title=title, soc_code="51-4121" if title == "welder" else None)
        (waiting,) = queue.uncoded(tx, limit=10)
        assert (waiting.key, waiting.title, waiting.alumni) == ("helper", "helper", 2)
        assert queue.count_uncoded(tx) == 1
        assert queue.decide(tx, "helper", "47-2061", by="ana@example.org", now=NOW) == 3
        assert queue.count_uncoded(tx) == 0
        assert {code for _, code in _codes(tx, bea)} == {"47-2061", "51-4121"}
        line = tx.execute(sa.select(audit.c.did, audit.c.by, audit.c.detail)).one()
        assert (line.did, line.by, line.detail["code"]) == ("coded a title", "ana@example.org", "47-2061")
        assert len(line.detail["jobs"]) == 3
        with pytest.raises(AlreadySettled):
            queue.decide(tx, "helper", "47-2061", by="ana@example.org", now=NOW)


def test_a_title_left_without_a_code_waits_no_more_and_gets_none(database, take_in):
    with database.begin() as tx:
        alum = an_alum(tx)
        an_employment(tx, alum, job_title="sorcerer")
        assert queue.decide(tx, "sorcerer", None, by="ana", now=NOW) == 0
        assert queue.uncoded(tx, limit=10) == ()
    take_in("title,code\nSorcerer,27-2099\n")
    with database.begin() as tx:
        assert _codes(tx, alum) == [("sorcerer", None)]
        assert code_for(tx, "Sorcerer") is None


def test_a_decision_taken_back_uncodes_only_the_jobs_that_it_coded(database):
    with database.begin() as tx:
        ann, bea, cem = an_alum(tx), an_alum(tx), an_alum(tx)
        an_employment(tx, ann, job_title="helper")
        an_employment(tx, bea, job_title="Helper", soc_code="47-2061")  # its own
        queue.decide(tx, "helper", "47-2061", by="ana", now=NOW)
        checkin = a_checkin(tx, cem, state="open")
        _tell(tx, cem, checkin, {}, True, employment_status="employed", job_title="helpers")
        assert _codes(tx, cem) == [("helpers", "47-2061")]
        assert [(each.title, each.code) for each in queue.decided(tx, limit=5)] == [("helper", "47-2061")]
        assert queue.take_back(tx, "helper", by="bo", now=NOW) == 2
        assert [_codes(tx, alum)[0][1] for alum in (ann, bea, cem)] == [None, "47-2061", None]
        assert queue.decided(tx, limit=5) == ()
        assert queue.count_uncoded(tx) == 1
        with pytest.raises(AlreadySettled):
            queue.take_back(tx, "helper", by="bo", now=NOW)


def test_an_unknown_code_is_refused(database):
    with database.begin() as tx:
        an_employment(tx, an_alum(tx), job_title="helper")
        with pytest.raises(UnknownCode, match="six digits, such as 53-7051"):
            queue.decide(tx, "helper", "12-3456", by="ana", now=NOW)
        assert queue.count_uncoded(tx) == 1


def test_jobs_replaced_since_do_not_wait(database):
    with database.begin() as tx:
        alum = an_alum(tx)
        new = an_employment(tx, alum, job_title="welder", soc_code="51-4121")
        an_employment(tx, alum, job_title="helper", replaced_by=new)
        assert queue.count_uncoded(tx) == 0


def test_jobs_at_exit_are_coded(database):
    with database.begin() as tx:
        ids = [an_alum(tx), an_alum(tx)]
        exits = [
            Exit(alum, {**dict.fromkeys(FIELDS), "exited_on": date(2025, 11, 15), "exit_job_title": title}, None)
            for alum, title in zip(ids, ("Forklift operator", "Assistant"), strict=True)
        ]
        keep_baselines(tx, exits, by="import", at=NOW)
        assert [_codes(tx, alum) for alum in ids] == [[("Forklift operator", "53-7051")], [("Assistant", None)]]


def test_histories_keep_their_own_code_and_get_one_where_they_have_none(database, tmp_path):
    lines = [
        {"type": "enrollment", "external_id": "p1", "program": "Welding", "exited_on": "2025-11-15"},
        {"type": "employment", "external_id": "p1", "as_of": "2026-01-10", "employer": "A", "job_title": "CNA"},
        {"type": "employment", "external_id": "p1", "as_of": "2026-01-11", "employer": "B", "job_title": "CNA",
         "soc_code": "29-1141"},
        {"type": "employment", "external_id": "p1", "as_of": "2026-01-12", "employer": "C", "job_title": "helper"},
    ]  # fmt: skip
    path = tmp_path / "history.jsonl"
    path.write_text("\n".join(json.dumps(line) for line in lines))
    taken = import_histories(database, path, now=NOW, by="test", default_zone="America/Chicago")
    assert taken.counts() == {"created": 4, "updated": 0, "unchanged": 0, "rejected": 0}
    with database.read() as tx:
        alum = tx.scalar(sa.select(employment.c.alum_id).limit(1))
        assert _codes(tx, alum) == [("CNA", "31-1131"), ("CNA", "29-1141"), ("helper", None)]
    again = import_histories(database, path, now=NOW, by="test", default_zone="America/Chicago")
    assert again.counts() == {"created": 0, "updated": 0, "unchanged": 4, "rejected": 0}


def test_a_list_is_kept_under_its_own_words(database, take_in):
    take_in(BLS)
    with database.read() as tx:
        kept = tx.execute(sa.select(soc_titles.c.title_key, soc_titles.c.list, soc_titles.c.title)).all()
    assert set(map(tuple, kept)) == {("acid dipper", "direct", "Acid Dipper"), ("saucier", "direct", "Saucier")}
