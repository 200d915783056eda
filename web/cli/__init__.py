"""The `checkin` command. Each sub-command's module is loaded only when it runs, so that help comes at once."""

from __future__ import annotations

import gc
import importlib
import os
import sys

import click

#: Reports make small objects by the million that are gone at once. Python looks for garbage among every 700 of them,
#: which takes a fifth of the time; so many do as well.
COLLECT_EVERY = 10_000
#: Name -> (module and function, one line of help). Kept in the order in which people meet them.
COMMANDS: dict[str, tuple[str, str]] = {
    "demo": ("web.cli.demo:demo", "Runs the whole system with simulated alumni; needs no account."),
    "serve": ("web.cli.serving:serve", "Web and scheduler in one process, for one machine."),
    "web": ("web.cli.serving:web", "The web alone: webhooks and staff site."),
    "worker": ("web.cli.serving:worker", "The scheduler alone: opens check-ins and sends texts."),
    "tick": ("web.cli.working:tick", "Does all work that is due now, once, and prints the counts."),
    "db": ("web.cli.working:db", "Creates or migrates the database."),
    "import": ("web.cli.rosters:import_roster", "Alumni from a .csv or .xlsx file."),
    "import-records": ("web.cli.histories:import_records", "Histories from another system, as JSON lines."),
    "soc": ("web.cli.occupations:soc", "Occupation codes for job titles: lists, and what a title means."),
    "user": ("web.cli.accounts:user", "Logins for staff."),
    "understand": ("web.cli.understanding:understand", "Reads replies as JSON lines and says what they mean."),
    "export": ("web.cli.exporting:export", "Writes alumni, texts, answers or records to a file."),
    "report": ("web.cli.reporting:report", "Response rates, retention and outcome measures as JSON."),
    "keys": ("web.cli.keys:keys", "The keys that seal phone numbers and texts in the database."),
    "backup-key": ("web.cli.backups:backup_key", "The key that seals backups and the one that opens them."),
    "backup": ("web.cli.backups:backup", "Writes a sealed backup of everything in the database."),
    "restore": ("web.cli.backups:restore", "Puts a backup back, or proves that it could be."),
    "keep": ("web.cli.keeping:keep", "Which texts are older than they are to be kept; takes their words out."),
    "opt-out": ("web.cli.consent:opt_out", "Stops all texts to a person or a number at once."),
    "erase-person": ("web.cli.keeping:erase_person", "Takes a person out on request; the outcomes stay."),
    "doctor": ("web.cli.diagnosing:doctor", "Checks the installation and says how to mend it."),
}


class _Commands(click.Group):
    """The sub-commands, by name."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name][0].partition(":")
        command = getattr(importlib.import_module(module), name)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in COMMANDS.items()])


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="alumni-checkin", prog_name="checkin")
def cli() -> None:
    """Texts the alumni of job-training programs, and keeps what became of them."""


def main() -> None:
    """The console script: a known trouble is one line on stderr and exit code 1, never a traceback."""
    gc.set_threshold(COLLECT_EVERY)
    try:
        cli.main(standalone_mode=False)
    except click.exceptions.Abort:
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except BrokenPipeError:
        sys.exit(0)
    except Exception as error:
        from web.cli.errors import lines_for

        known = lines_for(error)
        if known is None:
            raise
        for line in known:
            click.echo(f"checkin: {line}", err=True)
        if isinstance(error, OSError):
            _let_go_of_stdout()
        sys.exit(1)


def _let_go_of_stdout() -> None:
    """What waits to be written there would fail once more at the end, with a traceback."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
