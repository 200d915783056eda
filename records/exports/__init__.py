"""Everything that can be taken out, under the names and fields that others build on."""

from __future__ import annotations

from records.exports.corrections import CORRECTIONS
from records.exports.dictionary import DICTIONARY
from records.exports.export import Asked, Export, Plain, Values
from records.exports.figures import FIGURES
from records.exports.forms import DOCUMENTS, SCORES
from records.exports.frozen import FROZEN
from records.exports.people import ALUMNI, CONSENT, CREDENTIALS, ENROLLMENTS, EXCLUSIONS
from records.exports.pirl import PIRL
from records.exports.pirl_checks import PIRL_CHECKS
from records.exports.quarters import OUTCOMES
from records.exports.stories import STORIES
from records.exports.texts import ANSWERS, CHECKINS, MESSAGES
from records.exports.told import BENEFITS, EMPLOYMENT, WAGES
from records.exports.tracker import TRACKER

__all__ = ["EXPORTS", "Asked", "Export", "Plain", "Values"]

#: By name, in the order in which they are offered.
EXPORTS: dict[str, Export] = {
    each.name: each
    for each in (
        ALUMNI,
        CHECKINS,
        MESSAGES,
        ANSWERS,
        CORRECTIONS,
        EMPLOYMENT,
        WAGES,
        BENEFITS,
        CONSENT,
        OUTCOMES,
        TRACKER,
        PIRL,
        PIRL_CHECKS,
        ENROLLMENTS,
        CREDENTIALS,
        EXCLUSIONS,
        STORIES,
        SCORES,
        DOCUMENTS,
        FROZEN,
        FIGURES,
        DICTIONARY,
    )
}
