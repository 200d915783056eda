import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveys.segments import BASIC, EXTENDED, Encoding, segments, unaccented

GSM, UCS = Encoding.GSM_7, Encoding.UCS_2
SPANISH = "abcdefghijklmnopqrstuvwxyzáéíóúüñÁÉÍÓÚÜÑªº¿¡ .,;:!?'\"“”‘’–—…0123456789$%"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", (0, GSM, 0, 160)),
        ("Hi", (1, GSM, 2, 158)),
        ("a" * 160, (1, GSM, 160, 0)),
        ("a" * 161, (2, GSM, 161, 145)),
        ("a" * 306, (2, GSM, 306, 0)),
        ("a" * 307, (3, GSM, 307, 152)),
        ("€" * 80, (1, GSM, 160, 0)),
        ("€" * 81, (2, GSM, 162, 143)),  # 76 of them fill 152 places; the 77th is not split
        ("a" * 152 + "€" + "a" * 152, (3, GSM, 306, 152)),  # the same length without a pair at the seam takes two
        ("é ñ ü ¿ ¡ à Ñ É", (1, GSM, 15, 145)),
        ("á", (1, UCS, 1, 69)),
        ("á" + "a" * 69, (1, UCS, 70, 0)),
        ("á" + "a" * 70, (2, UCS, 71, 63)),
        ("ç", (1, UCS, 1, 69)),  # the alphabet has only the capital
        ("`", (1, UCS, 1, 69)),
        ("👍", (1, UCS, 2, 68)),
        ("👍" * 35, (1, UCS, 70, 0)),
        ("👍" * 36, (2, UCS, 72, 61)),  # 33 fill 66 units; the 34th is not split
        ("👍🏽", (1, UCS, 4, 66)),
    ],
)
def test_what_texts_cost(text, expected):
    found = segments(text)
    assert (found.count, found.encoding, found.units, found.left) == expected


def reference(text):
    """Counted another way: the septets or UTF-16 code units written out, then cut into pieces from the front."""
    gsm = all(character in BASIC | EXTENDED for character in text)
    if gsm:
        pieces = [("\x1b" + c) if c in EXTENDED else c for c in text]
    else:
        pieces = [c.encode("utf-16-be", "surrogatepass").decode("latin-1")[::2] for c in text]
    alone, joined = (160, 153) if gsm else (70, 67)
    line = "".join(pieces)
    if len(line) <= alone:
        return (len(line) > 0) + 0, len(line)
    count = 0
    while pieces:
        room = joined
        while pieces and len(pieces[0]) <= room:
            room -= len(pieces.pop(0))
        count += 1
    return count, len(line)


@given(
    st.one_of(
        st.text(max_size=700),
        st.text(alphabet=sorted(BASIC | EXTENDED), max_size=700),
        st.text(alphabet=[*SPANISH, "👍"], max_size=300),
    )
)
def test_counting_agrees_with_cutting_the_text_into_pieces(text):
    found = segments(text)
    assert (found.count, found.units) == reference(text)


@given(st.text(alphabet=[*sorted(BASIC | EXTENDED), "á", "👍"], min_size=1, max_size=400))
def test_left_is_what_fits_before_one_more_segment(text):
    found = segments(text)
    assert segments(text + "a" * found.left).count == found.count
    assert segments(text + "a" * (found.left + 1)).count > found.count


def test_the_alphabet_has_its_127_characters_and_ten_more():
    assert len(BASIC) == 127
    assert len(EXTENDED) == 10


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("¿Está trabajando ahora? Sí o no. ¡Gracias!", "¿Esta trabajando ahora? Si o no. ¡Gracias!"),
        ("El próximo año, Núñez; pingüino, café, ÁNGEL", "El proximo año, Nuñez; pingüino, café, ANGEL"),
        ("“comillas” ‘simples’ «angulares»", '"comillas" \'simples\' "angulares"'),
        ("1–2 — 3…", "1-2 - 3..."),
        ("1.ª y 2.º", "1.a y 2.o"),
        ("nin\N{COMBINING TILDE}o", "niño"),
        ("a\N{COMBINING ACUTE ACCENT}", "a"),
        ("$15\N{NO-BREAK SPACE}la hora ½ × 2", "$15 la hora 1/2 x 2"),
        ("façade, Łódź, œuvre", "facade, Lodz, oeuvre"),
        ("👍 ok", "👍 ok"),
        ("Привет", "Привет"),
    ],
)
def test_only_characters_that_cost_a_second_segment_are_replaced(text, expected):
    assert unaccented(text) == expected


@given(st.text(alphabet=sorted(BASIC | EXTENDED)))
def test_a_text_that_costs_nothing_extra_is_left_alone(text):
    assert unaccented(text) == text


@given(st.text(alphabet=[*SPANISH]))
def test_any_spanish_text_fits_the_cheap_alphabet_once_unaccented(text):
    plain = unaccented(text)
    assert segments(plain).encoding is GSM
    assert unaccented(plain) == plain
    assert all(plain.count(kept) == text.count(kept) for kept in "éñü¿¡ÉÑÜ")


@given(st.text())
def test_unaccenting_twice_is_unaccenting_once_and_never_loses_what_it_cannot_write(text):
    plain = unaccented(text)
    assert unaccented(plain) == plain
    foreign = [c for c in unicodedata.normalize("NFC", text) if "\u4e00" <= c <= "\u9fff" or c > "\U0001f300"]
    assert all(c in plain for c in foreign if unicodedata.normalize("NFKD", c) == c)
