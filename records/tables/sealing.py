"""The keys that phone numbers and words of the alumni are sealed with."""

import sqlalchemy as sa

from records.columns import Instant, metadata

#: One key each. A value names the generation it was sealed with, and the newest of each purpose seals.
data_keys = sa.Table(
    "data_keys",
    metadata,
    sa.Column("generation", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("purpose", sa.String(10), nullable=False),  # numbers, texts
    sa.Column("name", sa.String(16), nullable=False),  # tells it from any other, and gives nothing away
    # Base64. Wrapped by the operator's data key, or bare as long as there is none.
    sa.Column("material", sa.String(200), nullable=False),
    sa.Column("wrapped_by", sa.String(16)),  # the data key's name; null: the key is bare
    sa.Column("made_at", Instant, nullable=False),
    sa.Column("retired_at", Instant),  # when the last value sealed with it was sealed anew
)
