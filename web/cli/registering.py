"""The registration kit as it is printed: a section for each field, ready to be pasted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from textwrap import indent

from bot.registration import Kit

_RULE = "-" * 72
#: Words of the longest keyword. Keywords stand in one line; texts have a line each.
LONGEST_KEYWORD = 2


def sections(kit: Kit) -> Iterator[str]:
    """The kit in plain text, section by section."""
    yield from _headed("A2P 10DLC CAMPAIGN", {**kit.campaign.fields(), **kit.campaign.addresses()})
    yield f"Why {kit.campaign.use_case}: {kit.campaign.reason}.\n"
    yield from _headed("ADVANCED OPT-OUT (Messaging Service > Opt-Out Management)", kit.advanced_opt_out)
    yield (
        "Leave YES out of the opt-in keywords: alumni answer questions with it. With Advanced Opt-Out on, Twilio sends "
        "these replies\nand checkin stays silent; without it, checkin answers the words that Twilio does not know.\n"
    )
    yield from _headed("TOLL-FREE VERIFICATION (only for a toll-free number)", kit.toll_free)
    yield f"To fill in: {kit.as_json()['toll_free_to_fill_in']}.\n"
    if kit.notes:
        yield f"NOTES\n{_RULE}"
        yield "\n".join(f"- {note}" for note in kit.notes)


def _headed(title: str, fields: Mapping[str, object]) -> Iterator[str]:
    yield f"{title}\n{_RULE}"
    for name, value in fields.items():
        yield f"{name}{_measured(value)}\n{indent(_written(value), '  ')}\n"


def _measured(value: object) -> str:
    return f" ({len(value)} characters)" if isinstance(value, str) and " " in value else ""


def _written(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case dict():
            return "\n".join(f"{language}: {text}" for language, text in value.items())
        case list() | tuple() if not any(len(str(each).split()) > LONGEST_KEYWORD for each in value):
            return ", ".join(map(str, value))
        case list() | tuple():
            return "\n".join(f"{place}. {each}" for place, each in enumerate(value, start=1))
        case _:
            return str(value) or "(missing)"
