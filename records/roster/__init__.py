"""Reading rosters: spreadsheets of alumni as programs really keep them, and keeping what they say."""
