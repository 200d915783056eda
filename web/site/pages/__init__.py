"""The pages of the staff site, one module each."""

from web.site.pages import alumni, dashboard, passwords, review, schedule, upcoming, waiting

BLUEPRINTS = (
    dashboard.page,
    alumni.page,
    review.page,
    waiting.page,
    upcoming.page,
    schedule.page,
    passwords.page,
)
