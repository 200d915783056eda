"""How the site writes a figure of a measure: value, bounds, and what each part is called."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import ROUND_HALF_UP, Decimal
from hashlib import sha256
from typing import Any, Final

from flask import Blueprint

from records.frozen import Defined
from surveys.measures import BY_ID, Measure, Part, Unit, Verdict
from surveys.measures.tally import Figure
from web.site.formats import money
from web.site.words import LANGUAGES

#: What each part of a measure is called, and what it means.
PARTS: Final[Mapping[Part, tuple[str, str]]] = {
    Part.YES: ("numerator", "Known, and yes"),
    Part.NO: ("rest", "Known, and no"),
    Part.UNKNOWN: ("unknown", "Due, and nobody knows"),
    Part.EXCLUDED: ("left out", "Out of both parts: died, institutionalized, long treatment, called up, foster care"),
    Part.NOT_YET: ("not yet due", "The day has not come, or the time to answer is not over"),
    Part.OUT: ("not about them", "The measure does not ask about these people"),
}
EVIDENCE: Final = {
    "self_report": "self-report",
    "case_note_verified": "case note, verified",
    "document": "document",
    "wage_record": "wage record",
}
#: What a figure keeps apart, as its line says it.
NOTES: Final = {"cut_off": "lost by cut-off, counted as no"}
HIDDEN: Final = "hidden"
NOBODY: Final = "–"

#: The figures that come first, in this order.
HEADLINE: Final = (
    "retention_90_any",
    "wioa_employment_q2",
    "wioa_median_earnings_q2",
    "wage_gain_entry",
    "benefits_reduced",
)
AXES: Final = {
    "program": "program",
    "cohort": "cohort",
    "age": "age at entry",
    "gender": "gender",
    "race_ethnicity": "race or ethnicity",
    "language": "language",
    "barrier": "barrier to work",
}
TRAITS: Final = {**AXES, "entry_employed": "work at entry", "entry_wage": "pay at entry"}


def measure_of(figure: Figure) -> Measure:
    """The declaration that a figure follows."""
    return BY_ID[figure.id]


def whole_percent(part: int, whole: int) -> str:
    """A share as a whole percentage, half up; a dash of nothing."""
    if not whole:
        return NOBODY
    return f"{(Decimal(part) * 100 / whole).quantize(Decimal(1), ROUND_HALF_UP)}%"


def value(figure: Figure) -> str:
    """The value as people read it: "64%", "12", "$8,320.00"; a dash where nobody is in the base."""
    if figure.suppressed or figure.numerator is None or figure.denominator is None:
        return HIDDEN if figure.suppressed else NOBODY
    match figure.unit:
        case Unit.SHARE:
            return whole_percent(figure.numerator, figure.denominator)
        case Unit.PEOPLE:
            return str(figure.numerator)
        case _:
            return NOBODY if figure.value is None else money(figure.value)


def of_known(figure: Figure) -> str:
    """The rate among those of whom it is known, as a survey would report it."""
    known = known_of(figure)
    if known is None or figure.numerator is None:
        return HIDDEN
    if figure.unit is Unit.DOLLARS:
        return NOBODY
    return whole_percent(figure.numerator, known)


def known_of(figure: Figure) -> int | None:
    """How many of the denominator it is known of."""
    if figure.denominator is None or figure.unknown is None:
        return None
    return figure.denominator - figure.unknown


def bounds(figure: Figure) -> tuple[str, str] | None:
    """The value if everybody unknown were a no, and a yes; None where nobody is unknown, or hidden."""
    if not figure.unknown or figure.numerator is None or figure.denominator is None:
        return None
    most = figure.numerator + figure.unknown
    match figure.unit:
        case Unit.SHARE:
            return whole_percent(figure.numerator, figure.denominator), whole_percent(most, figure.denominator)
        case Unit.PEOPLE:
            return str(figure.numerator), str(most)
        case _:
            # A bound that falls among those unknown is open: nobody can say.
            return _dollars(figure.low), _dollars(figure.high)


def _dollars(amount: Decimal | None) -> str:
    return "open" if amount is None else money(amount)


def by_evidence(figure: Figure) -> str:
    """What stands behind the numerator: "38 self-report, 3 document"."""
    return ", ".join(f"{figure.evidence[each]} {name}" for each, name in EVIDENCE.items() if each in figure.evidence)


def apart(figure: Figure) -> str:
    """What is kept apart: "6 lost by cut-off, counted as no"; and the mean change where there is one."""
    said = [f"{count} {NOTES.get(note, note.replace('_', ' '))}" for note, count in figure.notes.items()]
    if figure.mean_change is not None:
        said.append(f"mean change {changed(figure, figure.mean_change)}")
    return "; ".join(said)


def changed(figure: Figure | Measure, amount: Decimal) -> str:
    """A change as people read it: "+$1.25" where it is dollars, "+0.40" where it is points."""
    sign = "+" if amount > 0 else "−" if amount < 0 else ""
    dollars = not figure.id.startswith(("social_capital", "aspiration", "sif_h12"))
    return f"{sign}{money(abs(amount))}" if dollars else f"{sign}{abs(amount)}"


def defined(
    figures: Iterable[Figure], frozen: Mapping[str, Defined] | None = None
) -> list[tuple[str, Measure | Defined]]:
    """The definitions behind some figures, each once: the titles that share one, and the first of their measures.

    `frozen` has the definitions of figures that were handed in earlier, by their ids.
    """
    told: dict[tuple[object, ...], tuple[list[str], Measure | Defined]] = {}
    for figure in figures:
        measure = frozen[figure.id] if frozen else measure_of(figure)
        rule = (measure.counts, measure.of, measure.source, measure.conventions)
        told.setdefault(rule, ([], measure))[0].append(measure.title)
    return [("; ".join(titles), measure) for titles, measure in told.values()]


def group(name: str, axis: str) -> str:
    """A group or class as people call it; "" is "not stated"."""
    if not name:
        return "Not stated"
    if axis == "language":
        return LANGUAGES.get(name, name)
    if axis in ("program", "cohort"):
        return name
    plain = name.replace("_", " ")
    return plain[0].upper() + plain[1:]


def group_key(name: str) -> str:
    """Stands for a group in an address: addresses stay in browsers and logs, and what was noted of people does not."""
    return sha256(name.encode()).hexdigest()[:12]


def immature(figure: Figure) -> bool:
    """Whether more people are not yet due than are counted: the figure will still move a lot."""
    return bool(figure.not_yet) and (figure.not_yet or 0) > (figure.denominator or 0)


def reason(measure: Measure, verdict: Verdict) -> str:
    """Why somebody stands where they do, where that is simple: the evidence, the amount, what is kept apart."""
    said = [EVIDENCE[verdict.evidence]] if verdict.evidence is not None else []
    if verdict.amount is not None:
        said.append(money(verdict.amount) if measure.unit is Unit.DOLLARS else changed(measure, verdict.amount))
    if verdict.note:
        said.append(NOTES.get(verdict.note, verdict.note.replace("_", " ")))
    return "; ".join(said)


def teach(page: Blueprint) -> None:
    """Gives the templates these ways of writing."""
    for each in (value, of_known, known_of, bounds, by_evidence, apart, defined, immature, measure_of):
        page.add_app_template_filter(each, f"figure_{each.__name__}")
    page.add_app_template_filter(group, "group_name")
    shared: dict[str, Any] = {
        "parts_of_figures": PARTS,
        "figure_axes": AXES,
        "figure_traits": TRAITS,
        "whole_percent": whole_percent,
        "Unit": Unit,
    }
    # Macros of other files see globals only.
    page.record(lambda state: state.app.jinja_env.globals.update(shared))
