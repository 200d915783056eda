"""A sealed file gives back exactly what was put in, or says in one line that it does not."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from records.backups import sealing
from records.backups.keys import PrivateKey, new_key
from records.backups.sealing import MAGIC, PIECE, TAG, Label, read_label, seal, unseal
from records.backups.troubles import BadBackup

KEY = PrivateKey(bytes(range(32)))
LABEL = Label(
    datetime(2026, 3, 10, 17, tzinfo=UTC), "sqlite", "0004", "0.1.0", KEY.public.name, {"alumni": 3, "messages": 70}
)


def sealed(*pieces, key=KEY):
    out = io.BytesIO()
    seal(out, LABEL, pieces, key.public)
    return out.getvalue()


def opened(file, key=KEY):
    label, pieces = unseal(io.BytesIO(file), key, name="all.backup")
    return label, b"".join(pieces)


@pytest.fixture(scope="module")
def long():
    """A file of three whole pieces and a bit."""
    return sealed(*(bytes([n]) * PIECE for n in range(3)), b"the end")


def top_of(file):
    size = int.from_bytes(file[len(MAGIC) : len(MAGIC) + 4])
    return len(MAGIC) + 4 + size


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 2 * PIECE + 1])
def test_what_was_sealed_comes_back_with_its_label(size):
    assert opened(sealed(b"x" * size)) == (LABEL, b"x" * size)


@given(st.lists(st.binary(max_size=40)))
def test_the_sizes_of_what_is_given_do_not_matter(pieces):
    assert opened(sealed(*pieces))[1] == b"".join(pieces)


def test_the_label_can_be_read_without_the_key():
    assert read_label(io.BytesIO(sealed(b"x")), name="all.backup") == LABEL


def test_nothing_of_what_is_sealed_can_be_read():
    file = sealed(b"Ana Reyes +13125550123" * 100)
    assert b"Reyes" not in file
    assert b"5550123" not in file
    assert sealed(b"same") != sealed(b"same")


def test_the_wrong_key_is_named():
    other = new_key()
    with pytest.raises(BadBackup, match=f"for the key {KEY.public.name}, and this is {other.public.name}"):
        opened(sealed(b"x"), other)


def swapped(file):
    top, whole = top_of(file), PIECE + TAG
    first, second = file[top : top + whole], file[top + whole : top + 2 * whole]
    return file[:top] + second + first + file[top + 2 * whole :]


DAMAGE = {
    "empty": lambda _: b"",
    "not a backup": lambda _: b"SQLite format 3\0" + bytes(100),
    "one byte": lambda _: b"c",
    "another form": lambda f: f.replace(b"backup 1\n", b"backup 2\n", 1),
    "only the beginning of the label": lambda f: f[: len(MAGIC) + 10],
    "no label at all": lambda f: f[: len(MAGIC)],
    "a label without end": lambda f: f[: len(MAGIC)] + b"\xff\xff\xff\xff" + f[len(MAGIC) + 4 :],
    "a label that is no label": lambda f: MAGIC + (2).to_bytes(4) + b"[]" + f[top_of(f) :],
    "another count in the label": lambda f: f.replace(b'"alumni": 3', b'"alumni": 4', 1),
    "only the label": lambda f: f[: top_of(f)],
    "cut inside a piece": lambda f: f[: top_of(f) + PIECE + 100],
    "cut after a whole piece": lambda f: f[: top_of(f) + PIECE + TAG],
    "cut before the last piece": lambda f: f[: top_of(f) + 3 * (PIECE + TAG)],
    "without the last byte": lambda f: f[:-1],
    "with a byte more": lambda f: f + b"x",
    "with the last piece twice": lambda f: f + f[-(len(b"the end") + TAG) :],
    "a changed bit in the first piece": lambda f: changed(f, top_of(f) + 5),
    "a changed bit in the last tag": lambda f: changed(f, len(f) - 1),
    "two pieces exchanged": swapped,
    "a piece left out": lambda f: f[: top_of(f)] + f[top_of(f) + PIECE + TAG :],
    "the end of another file": lambda f: f[: top_of(f) + PIECE + TAG] + sealed(b"x" * 2 * PIECE)[-PIECE - TAG :],
}


def changed(file, place):
    return file[:place] + bytes([file[place] ^ 1]) + file[place + 1 :]


@pytest.mark.parametrize("how", DAMAGE.values(), ids=DAMAGE)
def test_damage_of_any_kind_is_told_in_one_line(long, how):
    with pytest.raises(BadBackup) as told:
        opened(how(long))
    assert str(told.value).startswith("all.backup ")
    assert len(str(told.value).splitlines()) == 1


@given(st.integers(min_value=0), st.integers(min_value=1, max_value=255))
def test_no_byte_can_be_changed_unseen(place, change):
    file = bytearray(SMALL)
    file[place % len(file)] ^= change
    with pytest.raises(BadBackup):
        opened(bytes(file))


SMALL = sealed(b"a few words")


@given(st.binary(max_size=400))
def test_whatever_lies_behind_the_name_is_no_traceback(rest):
    with pytest.raises(BadBackup):
        opened(MAGIC + rest)


def test_a_piece_is_proven_before_it_is_given(long):
    pieces = unseal(io.BytesIO(changed(long, top_of(long) + PIECE + TAG + 9)), KEY, name="all.backup")[1]
    assert next(pieces) == bytes(PIECE)
    with pytest.raises(BadBackup):
        next(pieces)


def test_memory_stays_small_however_much_is_sealed():
    class Counting:
        def __init__(self):
            self.longest = 0

        def write(self, written):
            self.longest = max(self.longest, len(written))
            return len(written)

    out = Counting()
    sealing.seal(out, LABEL, (b"x" * 4096 for _ in range(1000)), KEY.public)
    assert out.longest == PIECE + TAG
