"""What we know: tables, migrations, queries, import and export. The only room that speaks SQL."""
