"""Doing what a form on an alum's page asks for, and saying on the page what could not be done."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from flask import abort, flash, redirect, request
from flask.typing import ResponseReturnValue

from bot.entered import BadEntry


def done(
    deed: Callable[[], str],
    *,
    then: str,
    again: Callable[[Mapping[str, str], Mapping[str, str]], str],
    gone: type[LookupError],
) -> ResponseReturnValue:
    """Does it, says so and goes on to `then`. What could not be done is said in its place.

    `again` shows the page with what was entered and what is wrong with it; `gone` is raised where nothing of the kind
    is on file, which is a 404.
    """
    try:
        flash(deed())
    except gone:
        abort(404)
    except BadEntry as error:
        return again(request.form, error.problems), 422
    return redirect(then)
