"""Logins for staff. Column names are those that Flask-Security reads."""

import sqlalchemy as sa

from records.columns import Instant, key, metadata, reference

users = sa.Table(
    "users",
    metadata,
    key(),
    sa.Column("email", sa.String(255), nullable=False, unique=True),
    sa.Column("password", sa.String(255)),
    sa.Column("active", sa.Boolean, nullable=False),
    sa.Column("fs_uniquifier", sa.String(64), nullable=False, unique=True),
    sa.Column("created_at", Instant, nullable=False),
    # SHA-256 of the one-time link with which the password is set; the link itself is never kept.
    sa.Column("link_digest", sa.String(64), unique=True),
    sa.Column("link_expires_at", Instant),
)

roles = sa.Table(
    "roles",
    metadata,
    key(),
    sa.Column("name", sa.String(80), nullable=False, unique=True),  # admin, coordinator, staff, viewer
    sa.Column("description", sa.String(255)),
    sa.Column("permissions", sa.JSON),
)

users_roles = sa.Table(
    "users_roles",
    metadata,
    reference("user_id", "users"),
    reference("role_id", "roles"),
    sa.PrimaryKeyConstraint("user_id", "role_id"),
)
