"""scores of short forms, documents, choices, rules and frozen reports, stories, exports by the clock"""

from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa
from alembic import op

from records.columns import Instant

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    big = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "choices",
        sa.Column("id", big, autoincrement=True, nullable=False),
        sa.Column("list", sa.String(length=20), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("label", sa.String(length=120), nullable=False),
        sa.Column("counts_as", sa.String(length=40), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("offered", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("by", sa.String(length=120), nullable=False),
        sa.Column("at", Instant(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_choices")),
        sa.UniqueConstraint("list", "code", name=op.f("uq_choices_list_code")),
    )
    op.create_table(
        "frozen_reports",
        sa.Column("id", big, autoincrement=True, nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("program", sa.String(length=120), nullable=True),
        sa.Column("cohort", sa.String(length=120), nullable=True),
        sa.Column("exited_from", sa.Date(), nullable=True),
        sa.Column("exited_to", sa.Date(), nullable=True),
        sa.Column("figures", sa.JSON(), nullable=False),
        sa.Column("by", sa.String(length=120), nullable=False),
        sa.Column("at", Instant(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_frozen_reports")),
    )
    op.create_table(
        "reporting_rules",
        sa.Column("id", big, autoincrement=True, nullable=False),
        sa.Column("name", sa.String(length=30), nullable=False),
        sa.Column("value", sa.String(length=40), nullable=False),
        sa.Column("by", sa.String(length=120), nullable=False),
        sa.Column("at", Instant(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reporting_rules")),
    )
    op.create_table(
        "scheduled_exports",
        sa.Column("id", big, autoincrement=True, nullable=False),
        sa.Column("what", sa.String(length=20), nullable=False),
        sa.Column("form", sa.String(length=8), nullable=False),
        sa.Column("every", sa.String(length=10), nullable=False),
        sa.Column("folder", sa.String(length=400), nullable=True),
        sa.Column("email", sa.String(length=255), nullable=True),
        sa.Column("program", sa.String(length=120), nullable=True),
        sa.Column("next_at", Instant(timezone=True), nullable=True),
        sa.Column("done_at", Instant(timezone=True), nullable=True),
        sa.Column("failed_at", Instant(timezone=True), nullable=True),
        sa.Column("why", sa.String(length=300), server_default="", nullable=False),
        sa.Column("by", sa.String(length=120), nullable=False),
        sa.Column("at", Instant(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scheduled_exports")),
    )
    op.create_table(
        "frozen_verdicts",
        sa.Column("report_id", big, nullable=False),
        sa.Column("alum_id", big, nullable=False),
        sa.Column("measure", sa.String(length=40), nullable=False),
        sa.Column("part", sa.String(length=10), nullable=False),
        sa.Column("amount", sa.Numeric(precision=12, scale=2), nullable=True),
        sa.ForeignKeyConstraint(["alum_id"], ["alumni.id"], name=op.f("fk_frozen_verdicts_alum_id")),
        sa.ForeignKeyConstraint(["report_id"], ["frozen_reports.id"], name=op.f("fk_frozen_verdicts_report_id")),
        sa.PrimaryKeyConstraint("report_id", "alum_id", "measure", name=op.f("pk_frozen_verdicts")),
    )
    op.create_index(op.f("ix_frozen_verdicts_alum_id"), "frozen_verdicts", ["alum_id"], unique=False)
    op.create_table(
        "success_stories",
        sa.Column("id", big, autoincrement=True, nullable=False),
        sa.Column("alum_id", big, nullable=False),
        sa.Column("told_on", sa.Date(), nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("shown_as", sa.Text(), server_default="", nullable=False),
        sa.Column("consent_id", big, nullable=False),
        sa.Column("by", sa.String(length=120), nullable=False),
        sa.Column("at", Instant(timezone=True), nullable=False),
        sa.Column("withdrawn_at", Instant(timezone=True), nullable=True),
        sa.Column("withdrawn_by", sa.String(length=120), nullable=True),
        sa.ForeignKeyConstraint(["alum_id"], ["alumni.id"], name=op.f("fk_success_stories_alum_id")),
        sa.ForeignKeyConstraint(["consent_id"], ["consent_events.id"], name=op.f("fk_success_stories_consent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_success_stories")),
    )
    op.create_index(op.f("ix_success_stories_alum_id"), "success_stories", ["alum_id"], unique=False)
    op.create_table(
        "scores",
        sa.Column("id", big, autoincrement=True, nullable=False),
        sa.Column("alum_id", big, nullable=False),
        sa.Column("enrollment_id", big, nullable=True),
        sa.Column("checkin_id", big, nullable=True),
        sa.Column("message_id", big, nullable=True),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("moment", sa.String(length=10), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("value", sa.Numeric(precision=12, scale=2), nullable=True),
        sa.Column("choice", sa.String(length=40), nullable=True),
        sa.Column("items", sa.JSON(), nullable=True),
        sa.Column("source", sa.String(length=30), nullable=False),
        sa.Column("by", sa.String(length=120), nullable=True),
        sa.Column("at", Instant(timezone=True), nullable=False),
        sa.Column("replaced_by", big, nullable=True),
        sa.ForeignKeyConstraint(["alum_id"], ["alumni.id"], name=op.f("fk_scores_alum_id")),
        sa.ForeignKeyConstraint(["checkin_id"], ["checkins.id"], name=op.f("fk_scores_checkin_id")),
        sa.ForeignKeyConstraint(["enrollment_id"], ["enrollments.id"], name=op.f("fk_scores_enrollment_id")),
        sa.ForeignKeyConstraint(["message_id"], ["messages.id"], name=op.f("fk_scores_message_id")),
        sa.ForeignKeyConstraint(["replaced_by"], ["scores.id"], name=op.f("fk_scores_replaced_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scores")),
    )
    op.create_index(op.f("ix_scores_alum_id"), "scores", ["alum_id"], unique=False)
    op.create_index(op.f("ix_scores_checkin_id"), "scores", ["checkin_id"], unique=False)
    op.create_table(
        "documents",
        sa.Column("id", big, autoincrement=True, nullable=False),
        sa.Column("alum_id", big, nullable=False),
        sa.Column("employment_id", big, nullable=True),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("media_type", sa.String(length=60), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("covers_from", sa.Date(), nullable=True),
        sa.Column("covers_to", sa.Date(), nullable=True),
        sa.Column("verified_on", sa.Date(), nullable=True),
        sa.Column("verified_by", sa.String(length=120), nullable=True),
        sa.Column("by", sa.String(length=120), nullable=False),
        sa.Column("at", Instant(timezone=True), nullable=False),
        sa.Column("removed_at", Instant(timezone=True), nullable=True),
        sa.Column("removed_by", sa.String(length=120), nullable=True),
        sa.Column("why_removed", sa.Text(), nullable=True),
        sa.Column("emptied_at", Instant(timezone=True), nullable=True),
        sa.Column("content", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["alum_id"], ["alumni.id"], name=op.f("fk_documents_alum_id")),
        sa.ForeignKeyConstraint(["employment_id"], ["employment.id"], name=op.f("fk_documents_employment_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_documents")),
        sa.UniqueConstraint("alum_id", "digest", name=op.f("uq_documents_alum_id_digest")),
    )
    op.create_index(op.f("ix_documents_alum_id"), "documents", ["alum_id"], unique=False)
    op.create_index(op.f("ix_documents_employment_id"), "documents", ["employment_id"], unique=False)
    op.create_table(
        "proofs",
        sa.Column("document_id", big, nullable=False),
        sa.Column("outcome_id", big, nullable=False),
        sa.ForeignKeyConstraint(["document_id"], ["documents.id"], name=op.f("fk_proofs_document_id")),
        sa.ForeignKeyConstraint(["outcome_id"], ["quarter_outcomes.id"], name=op.f("fk_proofs_outcome_id")),
        sa.PrimaryKeyConstraint("document_id", "outcome_id", name=op.f("pk_proofs")),
    )
    op.add_column("enrollments", sa.Column("barriers", sa.JSON(), nullable=True))
    op.add_column("enrollments", sa.Column("exit_voided_by", big, nullable=True))
    op.add_column("exclusions", sa.Column("enrollment_id", big, nullable=True))
    op.add_column("quarter_outcomes", sa.Column("starts_on", sa.Date(), nullable=True))
    op.add_column("quarter_outcomes", sa.Column("how", sa.String(length=8), server_default="import", nullable=False))
    op.add_column("quarter_outcomes", sa.Column("note", sa.Text(), server_default="", nullable=False))
    take_exits_back(op.get_bind())


def take_exits_back(tx: sa.Connection) -> None:
    """Notes which exits on file a service within 90 days took back, and ends what is planned for them.

    Without this a text could go out for an exit that is none before its alum is imported the next time.
    """
    void = {number: by for group in _several(tx).values() for number, by in _void(group).items()}
    if not void:
        return
    numbers = [{"key": number, "voided_by": by} for number, by in void.items()]
    tx.execute(_ENROLLMENTS.update().where(_ENROLLMENTS.c.id == sa.bindparam("key")).values(
        exit_voided_by=sa.bindparam("voided_by")), numbers)  # fmt: skip
    ids = sorted(void)
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        mine = (_CHECKINS.c.enrollment_id.in_(some), _CHECKINS.c.state.in_(("scheduled", "open")))
        waiting = sa.select(_CHECKINS.c.id).where(*mine)
        queued = (_MESSAGES.c.checkin_id.in_(waiting), _MESSAGES.c.status == "queued")
        tx.execute(_MESSAGES.update().where(*queued).values(status="cancelled", settled_at=_MESSAGES.c.at))
        ended = {"state": "cancelled", "why": "exit_voided", "closed_at": _CHECKINS.c.next_at, "next_at": None}
        tx.execute(_CHECKINS.update().where(*mine).values(ended))


#: Enrollments whose check-ins are ended in one statement.
_AT_ONCE = 500
_ENROLLMENTS = sa.table(
    "enrollments", sa.column("id"), sa.column("alum_id"), sa.column("enrolled_on", sa.Date()),
    sa.column("exited_on", sa.Date()), sa.column("exit_voided_by"),
)  # fmt: skip
_CHECKINS = sa.table(
    "checkins", *map(sa.column, ("id", "enrollment_id", "state", "why", "next_at", "closed_at"))
)  # fmt: skip
_MESSAGES = sa.table("messages", *map(sa.column, ("checkin_id", "status", "at", "settled_at")))


def _several(tx: sa.Connection) -> dict[int, list[Any]]:
    """The enrollments of people who have more than one."""
    e = _ENROLLMENTS.c
    many = sa.select(e.alum_id).group_by(e.alum_id).having(sa.func.count() > 1)
    found: dict[int, list[Any]] = {}
    for row in tx.execute(sa.select(e.id, e.alum_id, e.enrolled_on, e.exited_on).where(e.alum_id.in_(many))):
        found.setdefault(row.alum_id, []).append(row)
    return found


def _void(group: list[Any]) -> dict[int, int]:
    """Exits that are none, and which enrollment goes on: it ends later, and began no more than 90 days after them."""
    void = {}
    for each in group:
        later = [] if each.exited_on is None else [one for one in group if _goes_on(one, each)]
        if later:
            void[each.id] = max(later, key=_end).id
    return void


def _goes_on(one: Any, each: Any) -> bool:
    began = one.enrolled_on or one.exited_on
    return began is not None and _end(one) > _end(each) and began <= each.exited_on + timedelta(days=90)


def _end(row: Any) -> tuple[date, int]:
    return row.exited_on or date.max, row.id


def downgrade() -> None:

    op.drop_column("quarter_outcomes", "note")
    op.drop_column("quarter_outcomes", "how")
    op.drop_column("quarter_outcomes", "starts_on")
    op.drop_column("exclusions", "enrollment_id")
    op.drop_column("enrollments", "exit_voided_by")
    op.drop_column("enrollments", "barriers")
    op.drop_table("proofs")
    op.drop_index(op.f("ix_documents_employment_id"), table_name="documents")
    op.drop_index(op.f("ix_documents_alum_id"), table_name="documents")
    op.drop_table("documents")
    op.drop_index(op.f("ix_scores_checkin_id"), table_name="scores")
    op.drop_index(op.f("ix_scores_alum_id"), table_name="scores")
    op.drop_table("scores")
    op.drop_index(op.f("ix_success_stories_alum_id"), table_name="success_stories")
    op.drop_table("success_stories")
    op.drop_index(op.f("ix_frozen_verdicts_alum_id"), table_name="frozen_verdicts")
    op.drop_table("frozen_verdicts")
    op.drop_table("scheduled_exports")
    op.drop_table("reporting_rules")
    op.drop_table("frozen_reports")
    op.drop_table("choices")
