"""How the site writes dates, money, phone numbers and shares; taught to the templates once."""

from __future__ import annotations

from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from flask import Flask, request
from flask_security import current_user
from markupsafe import Markup, escape

from records.figures import Share
from web.site import desk, words
from web.site.access import Sight, sees
from web.site.menu import Word, menu

#: Stored evidence may be from another version of a text; spans outside it are left out.
Span = tuple[int, int]


def day(value: date | None) -> str:
    """A date: "Mar 10, 2026"."""
    return "" if value is None else f"{value:%b} {value.day}, {value.year}"


def short_day(value: date) -> str:
    """A date within the year: "Tue, Mar 10"."""
    return f"{value:%a}, {value:%b} {value.day}"


def when(value: datetime | None) -> str:
    """A time where the program is: "Mar 10, 2026, 10:05 AM"."""
    if value is None:
        return ""
    local = value.astimezone(desk.zone())
    return f"{day(local.date())}, {clock(value)}"


def clock(value: datetime) -> str:
    """A time of day where the program is: "10:05 AM"."""
    local = value.astimezone(desk.zone())
    return f"{local.hour % 12 or 12}:{local:%M} {'AM' if local.hour < 12 else 'PM'}"


def local_date(value: datetime) -> date:
    """The date of a time where the program is."""
    return value.astimezone(desk.zone()).date()


def percent(share: Share) -> str:
    """A share as a whole percentage, half up; a dash of nothing."""
    if share.value is None:
        return "–"
    return f"{(Decimal(share.part) * 100 / share.whole).quantize(Decimal(1), ROUND_HALF_UP)}%"


def money(value: Decimal | None) -> str:
    """Dollars and cents: "$1,250.00", "-$6,000.00"."""
    return "" if value is None else f"{'-' if value < 0 else ''}${abs(value):,.2f}"


def number(value: Decimal | None) -> str:
    """A number without needless zeros: 37.5, 40."""
    return "" if value is None else f"{value.normalize():f}"


def phone(value: str | None) -> str:
    """A phone number as people write it."""
    if value and value.startswith("+1") and len(value) == 12:
        return f"({value[2:5]}) {value[5:8]}-{value[8:]}"
    return value or ""


def phone_end(value: str | None) -> str:
    """A phone number with all but its last two digits hidden, for lists."""
    return f"••• ••• ••{value[-2:]}" if value else "–"


def _menu(site: Flask) -> tuple[Word, ...]:
    more = site.extensions.get(desk.MORE_PAGES, [])
    return menu(desk.my_role(), request.endpoint or "", more)


def _person_s_phone(value: str | None) -> str:
    """A person's number on a page of theirs, in full for those who may see it."""
    return phone(value) if not current_user.is_authenticated or sees(Sight.PHONES) else phone_end(value)


def said_date(value: str | None) -> str:
    """A date as precise as it was told: "Aug 22, 2025", "Aug 2025" or "2025"."""
    if not value:
        return ""
    if len(value) == 10:
        return day(date.fromisoformat(value))
    return f"{date.fromisoformat(value + '-01'):%b} {value[:4]}" if len(value) == 7 else value


def commands(text: str) -> Markup:
    """A text with the commands in it, which stand between backticks, set as such."""
    parts = (
        escape(part) if place % 2 == 0 else Markup("<code>{}</code>").format(part)
        for place, part in enumerate(text.split("`"))
    )
    return Markup().join(parts)


def marked(text: str, spans: list[Span]) -> Markup:
    """A text with the words that were read marked."""
    parts, place = [], 0
    for start, end in _merged([span for span in spans if 0 <= span[0] < span[1] <= len(text)]):
        parts += [escape(text[place:start]), Markup("<mark>"), escape(text[start:end]), Markup("</mark>")]
        place = end
    return Markup().join([*parts, escape(text[place:])])


def _merged(spans: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def teach(site: Flask) -> None:
    """Gives the templates these ways of writing, the site's words, and who is asking when."""
    filters: tuple[Any, ...] = (
        day, short_day, when, clock, local_date, percent, money, number, phone, phone_end, said_date, marked, commands
    )  # fmt: skip
    for each in filters:
        site.jinja_env.filters[each.__name__] = each
    site.jinja_env.filters["phone"] = _person_s_phone
    site.jinja_env.filters["word"] = words.word
    site.jinja_env.globals["words"] = words
    site.jinja_env.globals["said"] = words.said
    site.jinja_env.trim_blocks = True
    site.jinja_env.lstrip_blocks = True

    @site.context_processor
    def _around_every_page() -> dict[str, Any]:
        settings = desk.the_bot().settings
        signed_in = current_user.is_authenticated
        return {
            "org_name": settings.org_name,
            "menu": _menu(site) if signed_in else (),
            "now": desk.now(),
            "zone_name": desk.now().astimezone(desk.zone()).tzname(),
            "my_role": desk.my_role() if signed_in else None,
            "my_email": desk.my_email() if signed_in else None,
            "sees": sees,
        }
