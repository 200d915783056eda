"""`checkin doctor`: what is wrong with this installation, and the mend."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from zoneinfo import ZoneInfo

import click

from bot.bot import utc_now
from bot.diagnosis import Finding, diagnose
from bot.registration import registration as the_kit
from bot.settings import Need, load
from web.cli.registering import sections


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of lines for people.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="The same as --json.")
@click.option("--registration", is_flag=True, help="Prints what carriers ask for when a campaign or number registers.")
def doctor(as_json: bool, form: str, registration: bool) -> None:
    """Checks settings, database, work, carrier, and the way in from outside; exit code 1 if anything is wrong.

    With --registration it prints the 10DLC and toll-free registration instead, from the texts and settings in use.
    Changes nothing and sends no text.
    """
    as_json = as_json or form == "json"
    if registration:
        _register(as_json)
        return
    findings: list[Finding] = []
    for finding in diagnose(now=utc_now()):
        findings.append(finding)
        if not as_json:
            click.echo(_line(finding))
    sick = any(finding.ok is False for finding in findings)
    if as_json:
        click.echo(json.dumps({"ok": not sick, "checks": [asdict(finding) for finding in findings]}))
    if sys.stdout.isatty() and not as_json:
        click.echo("there is something to mend" if sick else "all is well", err=True)
    sys.exit(1 if sick else 0)


def _register(as_json: bool) -> None:
    """The kit goes to stdout, what would have it refused to stderr."""
    settings = load(Need.RECORDS)
    kit = the_kit(settings, today=utc_now().astimezone(ZoneInfo(settings.timezone)).date())
    if as_json:
        click.echo(json.dumps(kit.as_json(), ensure_ascii=False, indent=2))
    else:
        for section in sections(kit):
            click.echo(section)
    for trouble in kit.troubles:
        click.echo(f"PROBLEM  {trouble.what}; {trouble.mend}", err=True)
    if kit.troubles:
        sys.exit(1)


def _line(finding: Finding) -> str:
    mark = {True: "ok", False: "PROBLEM", None: "-"}[finding.ok]
    mend = f"; {finding.mend}" if finding.mend else ""
    return f"{mark:<8} {finding.check:<16} {finding.found}{mend}"
