"""frozen reports that the database itself keeps from change, and that are written in full or not at all"""

import sqlalchemy as sa
from alembic import op

from records.append_only import guard_ledger
from records.columns import Instant
from records.frozen_kept import guard_frozen, unguard_frozen

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_REPORTS = sa.table(
    "frozen_reports",
    *map(sa.column, ("id", "name", "name_key")),
    sa.column("figures", sa.JSON()),
    sa.column("at", Instant(timezone=True)),
    sa.column("claimed_until", Instant(timezone=True)),
)


def upgrade() -> None:
    tx = op.get_bind()
    op.add_column("frozen_reports", sa.Column("name_key", sa.String(length=360), nullable=True))
    op.add_column("frozen_reports", sa.Column("claimed_until", Instant(timezone=True), nullable=True))
    taken = set[str]()
    r = _REPORTS.c
    for row in tx.execute(sa.select(r.id, r.name, r.figures, r.at).order_by(r.id)).all():
        if not row.figures:
            # Freezing it was cut off: what is left of it is cleared away like any other.
            tx.execute(_REPORTS.update().where(r.id == row.id).values(claimed_until=row.at))
        elif (key := row.name.casefold()) not in taken:  # two may have been frozen under one name at the same moment
            taken.add(key)
            tx.execute(_REPORTS.update().where(r.id == row.id).values(name_key=key))
    op.create_index(op.f("ix_frozen_reports_name_key"), "frozen_reports", ["name_key"], unique=True)
    guard_frozen(tx)
    guard_ledger(tx)  # it refuses a row in the place of another now, too


def downgrade() -> None:
    unguard_frozen(op.get_bind())
    op.drop_index(op.f("ix_frozen_reports_name_key"), table_name="frozen_reports")
    op.drop_column("frozen_reports", "claimed_until")
    op.drop_column("frozen_reports", "name_key")
