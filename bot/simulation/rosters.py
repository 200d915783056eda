"""The demo's coordinator at work: every cohort that finishes is brought in from the program's spreadsheet."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Iterable
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.rosters import import_roster
from bot.simulation.people import SimulatedAlum
from records.database import Database
from records.keeping.marks import Seal

HEADERS = (
    "Participant ID", "First Name", "Last Name", "Cell Phone", "Preferred Language", "Zip Code", "Program", "Cohort",
    "Date of Enrollment", "Exit Date", "Consent to Text", "Consent Date", "Consent Form", "Wage at Entry",
    "Public Benefits at Entry", "Employed at Exit", "Employer", "Job Title", "Wage", "Wage Unit", "Hours per Week",
    "Public Benefits at Exit",
)  # fmt: skip


class Rosters:
    """The spreadsheets to come. Each holds everybody who finished so far, as such sheets do."""

    def __init__(
        self,
        database: Database,
        people: Iterable[SimulatedAlum],
        *,
        since: datetime,
        by: str,
        zone: str,
        seal: Seal | None = None,
    ) -> None:
        self._database = database
        self._seal = seal
        self._people = tuple(people)
        self._by = by
        self._zone = zone
        times = {datetime.combine(alum.listed_on, time(9), ZoneInfo(zone)) for alum in self._people}
        self._times = sorted({max(at, since) for at in times})

    def skip(self, until: datetime) -> None:
        """Leaves out what was brought in before the demo was started again."""
        self._times = [at for at in self._times if at > until]

    def next_at(self) -> datetime | None:
        """When the next spreadsheet comes."""
        return self._times[0] if self._times else None

    def due(self, now: datetime) -> list[dict[str, int]]:
        """Brings in the newest spreadsheet that is due; the counts of its import."""
        if not self._times or self._times[0] > now:
            return []
        self._times = [at for at in self._times if at > now]
        today = now.astimezone(ZoneInfo(self._zone)).date()
        finished = [alum for alum in self._people if alum.listed_on <= today]
        with tempfile.TemporaryDirectory() as folder:
            sheet = Path(folder) / "alumni.csv"
            write_roster(sheet, finished)
            result = import_roster(
                self._database, sheet, now=now, by=self._by, default_zone=self._zone, seal=self._seal
            )
        return [result.counts()]


def write_roster(path: Path, people: Iterable[SimulatedAlum]) -> None:
    """Writes alumni as a program keeps them: its own column names, American dates, dollar signs."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADERS)
        writer.writerows(_row(alum) for alum in people)


def _row(alum: SimulatedAlum) -> tuple[str, ...]:
    start = alum.life.chapters[0]
    job = start.job
    return (
        alum.external_id, alum.first_name, alum.last_name, _as_written(alum.phone),
        "Spanish" if alum.language == "es" else "English", alum.zip, alum.program, alum.cohort,
        _day(alum.enrolled_on), _day(alum.exited_on), "yes" if alum.consent else "no",
        _day(alum.enrolled_on) if alum.consent else "", "intake form" if alum.consent else "",
        "$13.50/hr" if int(alum.external_id[-1]) % 3 == 0 else "", "; ".join(start.public) or "none",
        "Yes" if job else "No", (job.employer or "") if job else "", job.title_en if job else "",
        f"${job.amount:.2f}" if job else "", job.unit if job else "", str(job.hours) if job else "",
        "; ".join(start.public) or "none",
    )  # fmt: skip


def _as_written(phone: str | None) -> str:
    return f"({phone[2:5]}) {phone[5:8]}-{phone[8:]}" if phone else ""


def _day(day: date) -> str:
    return f"{day.month}/{day.day}/{day.year}"
