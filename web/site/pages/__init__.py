"""The pages of the staff site, one module each."""

from web.site.pages import (
    alumni,
    consent,
    dashboard,
    documents,
    erasing,
    hours,
    keeping,
    logins,
    optional_forms,
    passwords,
    review,
    schedule,
    titles,
    upcoming,
    waiting,
    wordings,
)

BLUEPRINTS = (
    dashboard.page,
    alumni.page,
    consent.page,
    documents.page,
    erasing.page,
    review.page,
    waiting.page,
    titles.page,
    upcoming.page,
    schedule.page,
    optional_forms.page,
    hours.page,
    wordings.page,
    keeping.page,
    logins.page,
    passwords.page,
)
