"""`checkin backup`, `checkin backup-key` and `checkin restore`: everything that is kept, sealed, and the way back."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

import click

from bot import after_restore, logs
from bot.bot import utc_now
from bot.building import build_bot
from bot.carriers.carrier import CarrierUnavailable
from bot.data_keys import wrapping_of
from bot.settings import Need, Settings, load
from records.backups import keys, restoring, taking
from records.backups.keys import PrivateKey, PublicKey
from records.backups.trials import trial_place
from records.backups.troubles import BadBackupKey
from records.database import Database

_FILE = click.Path(dir_okay=False, path_type=Path)
_FOLDER = click.Path(file_okay=False, exists=True, path_type=Path)
#: What has to be typed before anything is put in the place of what is there.
WORDS = "replace everything"


@click.group("backup-key")
def backup_key() -> None:
    """The key of the backups: a public half for the server, a private one for the safe."""


@backup_key.command()
@click.argument("file", type=_FILE, default=Path("checkin-backup.key"))
def new(file: Path) -> None:
    """Makes a key, writes its private half to FILE, and prints the public half for CHECKIN_BACKUP_KEY."""
    key = keys.new_key()
    keys.keep(key, file)
    click.echo(f"{file} opens the backups: keep it away from this machine, and a copy on paper.", err=True)
    click.echo("On the server set CHECKIN_BACKUP_KEY to this public half, which only seals them:", err=True)
    click.echo(str(key.public))


@backup_key.command()
@click.argument("file", type=_FILE)
def public(file: Path) -> None:
    """Prints the public half of the key in FILE."""
    click.echo(str(keys.public_of(keys.read_key(_text(file), where=str(file)))))


@click.command()
@click.argument("file", required=False, type=_FILE)
@click.option("--out", "folder", type=_FOLDER, metavar="DIR", help="Write to a file of our naming in this folder.")
@click.option("--keep", type=click.IntRange(1), metavar="N", help="With --out: then delete all but the newest N.")
@click.option("--dry-run", is_flag=True, help="Say what would be written and deleted, and do neither.")
def backup(file: Path | None, folder: Path | None, keep: int | None, dry_run: bool) -> None:
    """Writes a backup of everything in the database to FILE, sealed with CHECKIN_BACKUP_KEY.

    The system may go on running. Prints one JSON object: file, bytes, sha256, seconds, revision, and the number of
    rows by table. Settings are not in it.
    """
    if (file and folder) or (keep and not folder):
        raise click.UsageError("give FILE, or --out DIR with or without --keep N")
    settings, now = load(Need.RECORDS), utc_now()
    file = file or (folder or Path()) / taking.name_for(now)
    if dry_run:
        would_go = taking.oldest(folder, keep=keep - 1) if folder and keep else ()
        click.echo(json.dumps({"file": str(file), "deletes": [str(old) for old in would_go], "dry_run": True}))
        return
    click.echo(json.dumps(_taken(settings, file, now) | {"deleted": _deleted(folder, keep)}))


def _taken(settings: Settings, file: Path, now: datetime) -> dict[str, object]:
    key, began = _key(settings), time.monotonic()
    with closing(Database(settings.database_url, pool_size=2, wrapping=wrapping_of(settings))) as database:
        taken = taking.take(database, file, key, now=now, tools=settings.pg_bin)
        with database.begin_sealed() as tx:  # whoever backs up need not be able to read
            taking.note(tx, taken, now=now)
    return {
        "file": str(file),
        "bytes": taken.bytes,
        "sha256": taken.sha256,
        "seconds": round(time.monotonic() - began, 1),
        "made_at": now.isoformat(),
        "kind": taken.label.kind,
        "revision": taken.label.revision,
        "key": taken.label.key,
        "opened_again": isinstance(key, PrivateKey),
        "rows": dict(taken.label.rows),
    }


def _deleted(folder: Path | None, keep: int | None) -> list[str]:
    gone = taking.oldest(folder, keep=keep) if folder and keep else ()
    for old in gone:
        click.echo(f"deleting {old}: more than the {keep} newest", err=True)
        old.unlink(missing_ok=True)
    return [str(old) for old in gone]


@click.command()
@click.argument("file", required=False, type=_FILE)
@click.option(
    "--key", "key_file", type=_FILE, metavar="FILE", help="The private key. Default: CHECKIN_BACKUP_KEY_FILE."
)
@click.option("--into", metavar="DATABASE_URL", help="The database to restore into. Default: DATABASE_URL.")
@click.option("--check", is_flag=True, help="Restore into a place that is thrown away, and say whether all is there.")
@click.option("--replace", is_flag=True, help="Put it in the place of what is there, which is kept aside.")
@click.option("--yes", is_flag=True, help="With --replace: do not ask.")
@click.option("--finish", is_flag=True, help="Ask the carrier what went out since the backup; let check-ins go again.")
@click.option(
    "--without-carrier", is_flag=True, help="With --finish: ask nobody, and give the check-ins that are due to staff."
)
def restore(
    file: Path | None,
    key_file: Path | None,
    into: str | None,
    check: bool,
    replace: bool,
    yes: bool,
    finish: bool,
    without_carrier: bool,
) -> None:
    """Puts the backup FILE back into an empty database, and leaves check-ins held until `checkin restore --finish`.

    A database that holds anybody is left alone without --replace. Prints one JSON object of what was restored.
    """
    if bool(file) == finish or (check and replace) or (finish and into) or (without_carrier and not finish):
        raise click.UsageError("give FILE, with --check or --replace or neither; or --finish alone")
    settings = load(Need.RECORDS, overrides={"DATABASE_URL": into} if into else None)
    if file is None:
        _finish(without_carrier)
        return
    key = _private(settings, key_file)
    label = restoring.look(file)
    with _place(settings, label.kind, trial=check) as database:
        if replace and not yes and restoring.holds_somebody(database):
            _ask()
        began = time.monotonic()
        done = restoring.restore(file, key, database, now=utc_now(), replace=replace, tools=settings.pg_bin)
    told: dict[str, object] = {"file": str(file), "made_at": done.label.made_at.isoformat(), "kind": done.label.kind}
    told |= {"revision": done.label.revision, "seconds": round(time.monotonic() - began, 1)}
    click.echo(
        json.dumps(
            told | {"checked": check, "rows": dict(done.label.rows), "aside": done.aside, "stops_carried": done.carried}
        )
    )
    _say_next(done, check)


def _finish(without_carrier: bool) -> None:
    settings = load(Need.RECORDS if without_carrier else Need.TEXTS)
    logs.configure(settings.log_format)
    bot = build_bot(settings, sends=not without_carrier)
    try:
        counts = after_restore.finish(bot, now=bot.clock(), ask_carrier=not without_carrier)
    except CarrierUnavailable as error:
        again = "check-ins stay held; run `checkin restore --finish` again"
        raise click.ClickException(f"the carrier could not be asked ({error}): {again}") from None
    finally:
        bot.database.close()
    click.echo(json.dumps(dict(sorted(counts.items()))))
    click.echo("check-ins go again: start `checkin serve`, or `web` and `worker`", err=True)


@contextmanager
def _place(settings: Settings, kind: str, *, trial: bool) -> Iterator[Database]:
    if trial:
        with trial_place(kind, settings.database_url, wrapping=wrapping_of(settings)) as database:
            yield database
        return
    with closing(Database(settings.database_url, pool_size=2, wrapping=wrapping_of(settings))) as database:
        yield database


def _say_next(done: restoring.Restored, check: bool) -> None:
    if check:
        click.echo("the backup can be restored: every table has the rows that it had", err=True)
        return
    if done.aside:
        click.echo(f"what was there before is kept in {done.aside}", err=True)
    if done.carried is None:
        click.echo("it could not be read: enter whoever said stop since the backup by hand", err=True)
    stopped = done.stopped.waiting + done.stopped.sending
    click.echo(f"{stopped} texts that waited are not sent, and check-ins are held.", err=True)
    click.echo("Next: `checkin restore --finish`, before anything is started.", err=True)


def _ask() -> None:
    try:
        typed = click.prompt(f'The database holds alumni. Type "{WORDS}" to go on', default="", err=True)
    except click.Abort:
        typed = ""
    if typed.strip() != WORDS:
        raise click.ClickException("nothing was changed")


def _key(settings: Settings) -> PublicKey | PrivateKey:
    """The key of the settings, either half."""
    if settings.backup_key is not None:
        return keys.read_key(settings.backup_key.get_secret_value(), where="CHECKIN_BACKUP_KEY")
    if settings.backup_key_file is not None:
        return keys.read_key(_text(settings.backup_key_file), where=str(settings.backup_key_file))
    raise BadBackupKey(
        "CHECKIN_BACKUP_KEY is missing: make a key with `checkin backup-key new FILE` and set it to the public half"
    )


def _private(settings: Settings, file: Path | None) -> PrivateKey:
    file = file or settings.backup_key_file
    key = keys.read_key(_text(file), where=str(file)) if file else _key(settings)
    if not isinstance(key, PrivateKey):
        raise BadBackupKey("that is the public key, which only seals: give the private one with --key FILE")
    return key


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii")
    except UnicodeDecodeError:
        raise BadBackupKey(f"{file} holds no backup key: it is not plain text") from None
    except OSError as error:
        raise BadBackupKey(f"{file} cannot be read ({error.strerror}): name the key's file") from None
