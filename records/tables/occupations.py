"""Which occupation a job title means: the lists that were imported, and what staff of this installation decided."""

import sqlalchemy as sa

from records.columns import Instant, key, metadata

#: The official name of each code, from the lists.
soc_names = sa.Table(
    "soc_names",
    metadata,
    sa.Column("code", sa.String(7), primary_key=True),
    sa.Column("name", sa.String(200), nullable=False),
)

#: A title of a list with one of its codes. A title with several rows of one list is ambiguous there.
soc_titles = sa.Table(
    "soc_titles",
    metadata,
    key(),
    sa.Column("title_key", sa.String(200), nullable=False),  # surveys.occupations.title_key
    sa.Column("list", sa.String(10), nullable=False),  # own, direct (BLS), alternate (O*NET)
    sa.Column("code", sa.String(7), nullable=False),
    sa.Column("title", sa.String(200), nullable=False),  # as the list has it
    sa.UniqueConstraint("title_key", "list", "code"),
)

#: What staff decided about a title, for this installation. No code: it is to be left without one.
soc_decisions = sa.Table(
    "soc_decisions",
    metadata,
    sa.Column("title_key", sa.String(200), primary_key=True),
    sa.Column("code", sa.String(7)),
    sa.Column("title", sa.String(200), nullable=False),  # as an alum wrote it
    sa.Column("by", sa.String(120), nullable=False),
    sa.Column("at", Instant, nullable=False),
)
