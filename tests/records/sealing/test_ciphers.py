"""What is sealed comes back as it was, shows nothing, and cannot be changed unseen."""

from __future__ import annotations

import base64
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from records.sealing.ciphers import LENGTHS, Purpose
from records.sealing.keyring import Keyring, OpenKey
from records.sealing.troubles import BadDataKey, NoDataKey, NotOpened
from records.sealing.wrapping import DataKey, Wrapping, new_data_key, read_data_key
from tests.support.doors import at_once

#: PostgreSQL keeps no NUL and nothing keeps half a surrogate pair; everything else may stand in a text.
WORDS = st.text(st.characters(exclude_categories=("Cs",)), min_size=1)
PHONE = "+13125550144"


def a_keyring(*generations: int) -> Keyring:
    keyring = Keyring()
    both = zip(generations or (1, 2), (Purpose.NUMBERS, Purpose.TEXTS), strict=True)
    keyring.take([OpenKey(number, purpose, os.urandom(LENGTHS[purpose])) for number, purpose in both])
    return keyring


KEYRING = a_keyring()


@given(WORDS)
def test_what_is_sealed_comes_back(words):
    assert KEYRING.open(KEYRING.seal_number(words)) == words
    assert KEYRING.open(KEYRING.seal_text(words)) == words


@given(WORDS)
def test_equal_numbers_seal_equally_and_equal_texts_never_do(words):
    assert KEYRING.seal_number(words) == KEYRING.seal_number(words)
    assert KEYRING.seal_text(words) != KEYRING.seal_text(words)


@given(WORDS, WORDS)
def test_different_numbers_never_seal_equally(one, other):
    assert (KEYRING.seal_number(one) == KEYRING.seal_number(other)) == (one == other)


@given(st.text("0123456789+whatsapp:", min_size=5))
def test_nothing_of_a_number_shows_and_every_key_seals_it_otherwise(number):
    sealed = KEYRING.seal_number(number)
    assert sealed.startswith("1:")
    assert number.encode() not in base64.b64decode(sealed.partition(":")[2])
    assert sealed != a_keyring().seal_number(number)


@pytest.mark.parametrize("nothing", [None, ""])
def test_nothing_stays_nothing(nothing):
    assert KEYRING.seal_number(nothing) == KEYRING.seal_text(nothing) == KEYRING.open(nothing) == nothing


@given(WORDS, st.integers(min_value=0), st.integers(1, 255), st.booleans())
def test_a_changed_value_is_not_opened(words, where, how, number):
    sealed = KEYRING.seal_number(words) if number else KEYRING.seal_text(words)
    generation, _, rest = sealed.partition(":")
    raw = bytearray(base64.b64decode(rest))
    raw[where % len(raw)] ^= how
    with pytest.raises(NotOpened) as told:
        KEYRING.open(f"{generation}:{base64.b64encode(raw).decode()}")
    assert words not in str(told.value) or len(words) < 3


@pytest.mark.parametrize("value", [PHONE, "7:abc", "whatsapp:+13125550144", "1:", "2:é", "1:not base64", ":", "²:x"])
def test_what_was_never_sealed_is_not_read_and_not_told(value):
    with pytest.raises(NotOpened) as told:
        KEYRING.open(value)
    assert value not in str(told.value) or len(value) < 3


def test_without_keys_nothing_is_sealed_and_nothing_kept_open():
    with pytest.raises(NotOpened, match="not looked up"):
        Keyring().seal_number(PHONE)
    keyring = a_keyring()
    keyring.forget()
    with pytest.raises(NotOpened, match="not looked up"):
        keyring.seal_text("a text")


def test_an_older_key_still_opens_and_the_newest_seals():
    keys = [OpenKey(n, p, os.urandom(LENGTHS[p])) for n, p in ((1, Purpose.NUMBERS), (2, Purpose.TEXTS))]
    keyring = Keyring()
    keyring.take(keys)
    number, text = keyring.seal_number(PHONE), keyring.seal_text("a text")
    newer = [OpenKey(n, p, os.urandom(LENGTHS[p])) for n, p in ((3, Purpose.TEXTS), (10, Purpose.NUMBERS))]
    keyring.take([*keys, *newer])
    assert (keyring.open(number), keyring.open(text)) == (PHONE, "a text")
    assert keyring.seal_number(PHONE).startswith("10:")
    assert keyring.seal_text("a text").startswith("3:")


# What makes two seals of one text differ


def nonce(sealed):
    return base64.b64decode(sealed.partition(":")[2])[:12]


def test_no_two_threads_seal_alike():
    def seal_many():
        return [nonce(KEYRING.seal_text("yes")) for _ in range(500)]

    drawn = [each for found in at_once(*[seal_many] * 4) for each in found]
    assert len(set(drawn)) == len(drawn) == 2000


def test_a_forked_process_seals_unlike_its_parent():
    KEYRING.seal_text("yes")  # the parent has chance at hand
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writing, b"".join(nonce(KEYRING.seal_text("yes")) for _ in range(50)))
        os._exit(0)
    os.waitpid(child, 0)
    said = os.read(reading, 12 * 50)
    theirs = {said[at : at + 12] for at in range(0, len(said), 12)}
    assert len(theirs) == 50
    assert theirs.isdisjoint(nonce(KEYRING.seal_text("yes")) for _ in range(200))


def test_a_state_is_opened_by_whoever_has_the_keys():
    sealed = KEYRING.seal_state('{"asked": "pay"}')
    other = Keyring()
    other.take(list(KEYRING.holds().values()))
    assert other.open_state(sealed) == KEYRING.open_state(sealed) == '{"asked": "pay"}'
    assert KEYRING.seal_state('{"asked": "pay"}') != sealed
    other.forget()
    with pytest.raises(NotOpened):
        other.open_state(sealed)


# The operator's key


@given(st.binary(min_size=32, max_size=32))
def test_a_data_key_is_read_as_it_was_written(raw):
    written = DataKey(raw).written()
    assert read_data_key(f"# a note\n\n  {written}\n", where="x") == DataKey(raw)
    assert written not in repr(DataKey(raw))


@given(st.integers(0, 47), st.sampled_from("ABCxyz012-_"))
def test_a_mistyped_data_key_is_noticed(where, letter):
    key = DataKey(bytes(range(32)))
    letters = key.written().removeprefix("checkin-data-")
    typed = letters[:where] + letter + letters[where + 1 :]
    if typed != letters:
        with pytest.raises(BadDataKey, match="mistyped"):
            read_data_key(f"checkin-data-{typed}", where="CHECKIN_DATA_KEY")


@pytest.mark.parametrize(
    "given", ["", "hunter2", "checkin-public-abc", "checkin-data-a checkin-data-b", "checkin-data-"]
)
def test_what_is_no_data_key_is_refused_in_one_line(given):
    with pytest.raises(BadDataKey, match=r"^CHECKIN_DATA_KEY|CHECKIN_DATA_KEY is") as told:
        read_data_key(given, where="CHECKIN_DATA_KEY")
    assert "\n" not in str(told.value)


def test_what_is_wrapped_opens_with_the_same_key_for_the_same_thing_only():
    key, secret = new_data_key(), os.urandom(64)
    wrapped = key.wrapped(secret, "key 1 for numbers")
    assert key.unwrapped(wrapped, "key 1 for numbers") == secret
    for other, about in ((new_data_key(), "key 1 for numbers"), (key, "key 2 for numbers")):
        with pytest.raises(NoDataKey):
            other.unwrapped(wrapped, about)


def test_a_missing_key_and_a_wrong_one_are_told_apart():
    right, wrong = new_data_key(), new_data_key()
    assert Wrapping(wrong, (right,)).named(right.name) == right
    with pytest.raises(NoDataKey, match=f"CHECKIN_DATA_KEY is missing.*{right.name}"):
        Wrapping().named(right.name)
    with pytest.raises(NoDataKey, match=f"{wrong.name}.*{right.name}.*CHECKIN_DATA_KEY_BEFORE"):
        Wrapping(wrong).named(right.name)
