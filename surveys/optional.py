"""Adding an optional form to a schedule as a wave of its own, and taking it out again."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

from surveys.forms import FORMS, Form
from surveys.waves import Plan, Wave

#: A form stays open this long, since it makes way for the others: at 120 days after an exit it is asked by day 161 with
#: the usual schedule, whatever the exit date, and answered within six months.
OPEN_DAYS = 60


def is_optional(wave: Wave) -> bool:
    """Whether a wave asks a form, and not about work."""
    return wave.questionnaire in FORMS


def is_form_wave(key: str) -> bool:
    """Whether a wave of this key asks a form: check-ins keep their wave's key when the wave is taken out."""
    form, _, number = key.rpartition("_")
    return key in FORMS or (form in FORMS and number.isdigit())


def with_form(plan: Plan, form: Form, *, name: str, offset_days: int) -> Plan:
    """The plan with a form so many days after the exit. Where two check-ins fall too near, it is the form that moves.

    Raises `BadPlan` for a name or a number of days that no wave can have.
    """
    taken = {wave.key for wave in plan.waves}
    key = next(key for n in count(1) if (key := form.key if n == 1 else f"{form.key}_{n}") not in taken)
    last = max(wave.position for wave in plan.waves) + 1
    wave = Wave(key=key, name=name, offset_days=offset_days, open_days=OPEN_DAYS, questionnaire=form.key, position=last)
    return replace(plan, waves=(*plan.waves, wave))


def without_form(plan: Plan, key: str) -> Plan:
    """The plan without one of its forms. Raises `KeyError` when there is none of that key: other waves stay."""
    if not any(wave.key == key and is_optional(wave) for wave in plan.waves):
        raise KeyError(key)
    return replace(plan, waves=tuple(wave for wave in plan.waves if wave.key != key))
