"""Which of the employment records of an alum tells how things stand now."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from surveys.questions import WORKING


def newest_first(job: sa.FromClause) -> tuple[sa.ColumnElement[Any], ...]:
    """The order of employment records, the one that tells how things stand first.

    One text may tell two jobs, the one that is over and the one that is held: of one day, what is over goes last.
    """
    return job.c.as_of.desc(), sa.case((is_over(job), 1), else_=0), job.c.id.desc()


def is_over(job: sa.FromClause) -> sa.ColumnElement[bool]:
    """That a record tells of work that is over, and nothing of how things stand."""
    return sa.and_(job.c.status.in_(sorted(WORKING)), sa.not_(job.c.is_current))
