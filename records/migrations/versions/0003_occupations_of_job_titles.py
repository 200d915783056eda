"""occupations of job titles"""

import sqlalchemy as sa
from alembic import op

from records.columns import Instant

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_UNCODED = sa.text("job_title IS NOT NULL AND soc_code IS NULL AND replaced_by IS NULL")


def upgrade() -> None:
    op.create_table(
        "soc_names",
        sa.Column("code", sa.String(length=7), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_soc_names")),
    )
    op.create_table(
        "soc_titles",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("title_key", sa.String(length=200), nullable=False),
        sa.Column("list", sa.String(length=10), nullable=False),
        sa.Column("code", sa.String(length=7), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_soc_titles")),
        sa.UniqueConstraint("title_key", "list", "code", name=op.f("uq_soc_titles_title_key_list_code")),
    )
    op.create_table(
        "soc_decisions",
        sa.Column("title_key", sa.String(length=200), nullable=False),
        sa.Column("code", sa.String(length=7), nullable=True),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("by", sa.String(length=120), nullable=False),
        sa.Column("at", Instant(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("title_key", name=op.f("pk_soc_decisions")),
    )
    with op.batch_alter_table("employment", schema=None) as batch_op:
        batch_op.create_index(
            "ix_employment_uncoded", ["job_title"], unique=False, sqlite_where=_UNCODED, postgresql_where=_UNCODED
        )


def downgrade() -> None:
    with op.batch_alter_table("employment", schema=None) as batch_op:
        batch_op.drop_index("ix_employment_uncoded", sqlite_where=_UNCODED, postgresql_where=_UNCODED)

    op.drop_table("soc_decisions")
    op.drop_table("soc_titles")
    op.drop_table("soc_names")
