"""Alembic's way in: runs on the connection that `records.schema` opened."""

from alembic import context

from records.tables import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, render_as_batch=True, user_module_prefix="")
context.run_migrations()
