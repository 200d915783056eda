"""One occupation of the standard classification, with the everyday titles that mean it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Occupation:
    """A code with its official name, and titles in English and Spanish, apart by semicolons.

    "cajero/a" stands for both "cajero" and "cajera", "operador/a" for "operador" and "operadora".
    """

    code: str
    name: str
    en: str = ""
    es: str = ""

    def titles(self) -> list[str]:
        """Every title written out, the official name first."""
        listed = [self.name, *self.en.split(";"), *self.es.split(";")]
        return [form for title in listed if title.strip() for form in _both(title.strip())]


def _both(title: str) -> tuple[str, ...]:
    """The masculine and the feminine form of a Spanish title."""
    if "/a" not in title:
        return (title,)
    feminine = " ".join(_feminine(word) for word in title.split())
    return (title.replace("/a", ""), feminine)


def _feminine(word: str) -> str:
    if not word.endswith("/a"):
        return word
    stem = word.removesuffix("/a")
    return f"{stem[:-1]}a" if stem.endswith("o") else f"{stem}a"
