"""`checkin doctor`: what is wrong with this installation, and the mend."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict

import click

from bot.bot import utc_now
from bot.diagnosis import Finding, diagnose


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of lines for people.")
def doctor(as_json: bool) -> None:
    """Checks settings, database, work, carrier, and the way in from outside; exit code 1 if anything is wrong.

    Changes nothing and sends no text.
    """
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


def _line(finding: Finding) -> str:
    mark = {True: "ok", False: "PROBLEM", None: "-"}[finding.ok]
    mend = f"; {finding.mend}" if finding.mend else ""
    return f"{mark:<8} {finding.check:<16} {finding.found}{mend}"
