"""A key that was copied wrongly is noticed when it is given, not when a backup is needed."""

from __future__ import annotations

import stat

import pytest

from records.backups import keys
from records.backups.keys import PrivateKey, PublicKey, new_key, read_key
from records.backups.troubles import BadBackupKey

KEY = PrivateKey(bytes(range(32)))
PUBLIC, PRIVATE = str(KEY.public), KEY.written().split()[-1]


def test_both_halves_are_read_as_they_were_written():
    assert read_key(PUBLIC, where="here") == KEY.public
    assert read_key(KEY.written(), where="here") == KEY
    assert read_key(f"\n# a note\n  {PUBLIC}  \n", where="here") == KEY.public
    assert (keys.public_of(KEY), keys.public_of(KEY.public)) == (KEY.public, KEY.public)


def test_every_new_key_is_another():
    assert len({new_key().raw for _ in range(20)}) == 20


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# only a note",
        "hush",
        PUBLIC[:-1],
        PUBLIC[:-6],
        PUBLIC + "A",
        PUBLIC.replace("checkin-public-", "checkin-private-"),
        PRIVATE.replace("checkin-private-", "checkin-public-"),
        PUBLIC[:20] + ("A" if PUBLIC[20] != "A" else "B") + PUBLIC[21:],
        PUBLIC[:20] + PUBLIC[21] + PUBLIC[20] + PUBLIC[22:],
        PUBLIC + " " + PUBLIC,
        "checkin-public-",
        "checkin-public-ñandú",
        "checkin-public-====",
    ],
)
def test_a_mistyped_key_is_refused_in_one_line_that_does_not_repeat_it(text):
    with pytest.raises(BadBackupKey, match="here") as told:
        read_key(text, where="here")
    assert len(str(told.value).splitlines()) == 1
    assert not text.strip() or text not in str(told.value)


def test_a_key_file_is_for_its_owner_only_and_never_overwritten(tmp_path):
    file = tmp_path / "the.key"
    keys.keep(KEY, file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert read_key(file.read_text(), where="here") == KEY
    with pytest.raises(BadBackupKey, match="never overwritten"):
        keys.keep(new_key(), file)
    with pytest.raises(BadBackupKey, match="another place"):
        keys.keep(new_key(), tmp_path / "nowhere" / "the.key")
    assert read_key(file.read_text(), where="here") == KEY


def test_a_private_key_is_shown_nowhere():
    assert PRIVATE not in repr(KEY) + str(KEY)
    assert KEY.public.name in repr(KEY)
    assert PublicKey(KEY.public.raw).name == KEY.public.name
