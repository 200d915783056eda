"""The pages of the staff site, one module each."""

from web.site.pages import alumni, dashboard, logins, passwords, review, schedule, titles, upcoming, waiting

BLUEPRINTS = (
    dashboard.page,
    alumni.page,
    review.page,
    waiting.page,
    titles.page,
    upcoming.page,
    schedule.page,
    logins.page,
    passwords.page,
)
