"""Works out the formulas of a workbook as a spreadsheet program would, for the few functions that our workbooks use.

Written from what the functions are documented to do, and from nothing of ours: a workbook's stored results can be held
against it, and a cell can be changed to see what follows.
"""

from __future__ import annotations

import fnmatch
import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Any
from xml.etree import ElementTree

_NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
_TOKEN = re.compile(
    r'\s*(?:(?P<text>"(?:[^"]|"")*")|(?P<number>\d+(?:\.\d+)?)'
    r"|(?P<ref>(?:[A-Za-z]\w*!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\w(])"
    r"|(?P<name>[A-Z]+)(?=\()|(?P<sign><>|>=|<=|[-+*/=<>(),&]))"
)
Value = float | str | bool | None


class FormulaError(Exception):
    """What shows as #VALUE!, #DIV/0! or #NUM! in a cell."""


class Book:
    """The cells of a workbook: stored results, formulas, and what the formulas come to now."""

    def __init__(self, path: Path) -> None:
        self.stored: dict[tuple[str, str], Value] = {}
        self.formulas: dict[tuple[str, str], str] = {}
        self._now: dict[tuple[str, str], Value] = {}
        with zipfile.ZipFile(path) as file:
            names = ElementTree.fromstring(file.read("xl/workbook.xml")).findall(".//m:sheet", _NS)
            for number, sheet in enumerate(names, 1):
                self._read(sheet.attrib["name"], file.read(f"xl/worksheets/sheet{number}.xml"))

    def _read(self, sheet: str, xml: bytes) -> None:
        for cell in ElementTree.fromstring(xml).iter(f"{{{_NS['m']}}}c"):
            formula, value = cell.find("m:f", _NS), cell.find("m:v", _NS)
            text = "".join(cell.itertext()) if cell.get("t") == "inlineStr" else value.text if value is not None else ""
            if not text and formula is None:
                continue
            where = (sheet, cell.attrib["r"])
            self.stored[where] = text or "" if cell.get("t") in ("inlineStr", "str") or not text else float(text)
            if formula is not None:
                self.formulas[where] = formula.text or ""

    def change(self, sheet: str, cell: str, value: Value) -> None:
        """Puts another value into a cell, as somebody would by hand."""
        self.stored[sheet, cell] = value
        self.formulas.pop((sheet, cell), None)
        self._now.clear()

    def value(self, sheet: str, cell: str) -> Value:
        """What a cell shows once everything is worked out anew."""
        where = (sheet, cell)
        if where not in self.formulas:
            return self.stored.get(where)
        if where not in self._now:
            self._now[where] = _scalar(_Reader(self, sheet, self.formulas[where]).whole())
        return self._now[where]

    def range(self, sheet: str, first: str, last: str) -> list[Value]:
        """The cells of a column from one to another."""
        letters, start, end = first.rstrip("0123456789"), _row(first), _row(last)
        assert letters == last.rstrip("0123456789"), "ranges here are of one column"
        return [self.value(sheet, f"{letters}{row}") for row in range(start, end + 1)]


def _row(cell: str) -> int:
    return int(re.sub(r"\D", "", cell))


class _Reader:
    """Reads one formula from left to right, comparisons last."""

    def __init__(self, book: Book, sheet: str, formula: str) -> None:
        self.book, self.sheet, self.formula = book, sheet, formula
        self.tokens = list(self._tokens(formula))
        self.at = 0

    def _tokens(self, formula: str) -> Iterator[tuple[str, str]]:
        at = 0
        while at < len(formula):
            found = _TOKEN.match(formula, at)
            assert found, f"cannot read {formula[at:]!r}"
            kind = str(found.lastgroup)
            yield kind, found.group(kind)
            at = found.end()

    def whole(self) -> Any:
        value = self._comparison()
        assert self.at == len(self.tokens), f"more than one value in {self.formula!r}"
        return value

    def _next(self, *signs: str) -> str | None:
        if self.at < len(self.tokens) and self.tokens[self.at][0] == "sign" and self.tokens[self.at][1] in signs:
            self.at += 1
            return self.tokens[self.at - 1][1]
        return None

    def _chain(self, inner: Callable[[], Any], *signs: str) -> Any:
        left = inner()
        while sign := self._next(*signs):
            left = _each(_SIGNS[sign], left, inner())
        return left

    def _comparison(self) -> Any:
        return self._chain(self._joined, "=", "<>", "<", ">", "<=", ">=")

    def _joined(self) -> Any:
        return self._chain(self._sum, "&")

    def _sum(self) -> Any:
        return self._chain(self._product, "+", "-")

    def _product(self) -> Any:
        return self._chain(self._single, "*", "/")

    def _single(self) -> Any:
        if self._next("-"):
            return _each(lambda a, b: a - _number(b), 0.0, self._single())
        if self._next("("):
            value = self._comparison()
            assert self._next(")")
            return value
        kind, token = self.tokens[self.at]
        self.at += 1
        match kind:
            case "text":
                return token[1:-1].replace('""', '"')
            case "number":
                return float(token)
            case "ref":
                return self._ref(token)
            case _:
                return self._call(token)

    def _ref(self, token: str) -> Any:
        sheet, _, cells = token.rpartition("!")
        first, _, last = cells.replace("$", "").partition(":")
        where = sheet or self.sheet
        return self.book.range(where, first, last) if last else self.book.value(where, first)

    def _call(self, name: str) -> Any:
        assert self._next("(")
        given: list[Any] = []
        while not self._next(")"):
            try:
                given.append(self._comparison())
            except FormulaError as error:
                given.append(error)
                self._skip()
            self._next(",")
        if name != "IFERROR" and name != "IF":
            for each in given:
                if isinstance(each, FormulaError):
                    raise each
        return _FUNCTIONS[name](*given)

    def _skip(self) -> None:
        """To the end of an argument that came to nothing."""
        depth = 0
        while self.at < len(self.tokens):
            token = self.tokens[self.at][1]
            if depth == 0 and token in (",", ")"):
                return
            depth += (token == "(") - (token == ")")
            self.at += 1


def _each(sign: Callable[[Any, Any], Any], left: Any, right: Any) -> Any:
    if isinstance(left, list) or isinstance(right, list):
        many = len(left) if isinstance(left, list) else len(right)
        lefts = left if isinstance(left, list) else [left] * many
        rights = right if isinstance(right, list) else [right] * many
        return [sign(a, b) for a, b in zip(lefts, rights, strict=True)]
    return sign(left, right)


#: What a spreadsheet program takes for a date, a time, a share or an amount, though nobody meant it.
_READ_AS: tuple[tuple[str, Callable[[str], float]], ...] = (
    (r"\d{1,2}[-/]\d{1,2}([-/]\d{2,4})?", lambda _: 46_000.0),
    (r"\d{1,2}:\d{2}", lambda _: 0.5),
    (r"[\d.]+%", lambda text: float(text[:-1]) / 100),
    (r"\d{1,3}(,\d{3})+(\.\d+)?", lambda text: float(text.replace(",", ""))),
    (r"\([\d.]+\)", lambda text: -float(text[1:-1])),
)


def _value(text: Any) -> float:
    if not isinstance(text, str):
        return _number(text)
    for shape, read in _READ_AS:
        if re.fullmatch(shape, text.strip()):
            return read(text.strip())
    if not re.fullmatch(r"[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?", text.strip(), re.ASCII | re.IGNORECASE):
        raise FormulaError("#VALUE!")
    return float(text)


def _number(value: Value) -> float:
    if isinstance(value, str):
        try:
            return float(value)
        except ValueError:
            raise FormulaError("#VALUE!") from None
    return float(value or 0)


def _same(a: Value, b: Value) -> bool:
    if a is None or b is None:
        other = b if a is None else a
        return other in (None, "", 0)
    return a.casefold() == b.casefold() if isinstance(a, str) and isinstance(b, str) else a == b


def _divided(a: Value, b: Value) -> float:
    if not _number(b):
        raise FormulaError("#DIV/0!")
    return _number(a) / _number(b)


def _text(value: Value) -> str:
    return "" if value is None else f"{value:g}" if isinstance(value, float) else str(value)


_SIGNS: dict[str, Callable[[Any, Any], Any]] = {
    "&": lambda a, b: _text(a) + _text(b),
    "+": lambda a, b: _number(a) + _number(b),
    "-": lambda a, b: _number(a) - _number(b),
    "*": lambda a, b: _number(a) * _number(b),
    "/": _divided,
    "=": _same,
    "<>": lambda a, b: not _same(a, b),
    # A text is more than any number.
    ">=": lambda a, b: True if isinstance(a, str) and not isinstance(b, str) else _number(a) >= _number(b),
    ">": lambda a, b: _number(a) > _number(b),
    "<": lambda a, b: _number(a) < _number(b),
    "<=": lambda a, b: _number(a) <= _number(b),
}


def _scalar(value: Any) -> Value:
    assert not isinstance(value, list), "a column does not fit into a cell"
    shown: Value = value
    return shown


def _numbers(*given: Any) -> list[float]:
    flat = [one for each in given for one in (each if isinstance(each, list) else [each])]
    return [float(one) for one in flat if isinstance(one, int | float) and not isinstance(one, bool)]


def _meets(value: Value, wanted: Any) -> bool:
    if isinstance(wanted, str) and (found := re.match(r"(>=|<=|<>|>|<)(.+)", wanted)):
        return isinstance(value, float | int) and _SIGNS[found.group(1)](value, float(found.group(2)))
    if isinstance(wanted, str):
        return isinstance(value, str) and value != "" and fnmatch.fnmatchcase(value.casefold(), wanted.casefold())
    return value == wanted


def _all_met(pairs: tuple[Any, ...]) -> list[bool]:
    columns = [[_meets(one, wanted) for one in column] for column, wanted in zip(pairs[::2], pairs[1::2], strict=True)]
    assert len({len(column) for column in columns}) == 1, "ranges are of one length"
    return [all(row) for row in zip(*columns, strict=True)]


def _average(numbers: list[float]) -> float:
    if not numbers:
        raise FormulaError("#DIV/0!")
    return sum(numbers) / len(numbers)


def _median(numbers: list[float]) -> float:
    if not numbers:
        raise FormulaError("#NUM!")
    return median(numbers)


def _if(condition: Any, then: Any, otherwise: Any) -> Any:
    chosen = then if condition else otherwise
    if isinstance(chosen, FormulaError):
        raise chosen
    return chosen


def _round(value: Any, places: Any) -> float:
    scaled = _number(value) * 10 ** int(places)
    return float(int(abs(scaled) + 0.5 + 1e-9) * (1 if scaled >= 0 else -1) / 10 ** int(places))


_FUNCTIONS: dict[str, Callable[..., Any]] = {
    "IF": _if,
    "IFERROR": lambda value, otherwise: otherwise if isinstance(value, FormulaError) else value,
    "VALUE": _value,
    "ISNUMBER": lambda value: isinstance(value, float | int) and not isinstance(value, bool),
    "TRIM": lambda text: re.sub(" +", " ", text).strip(" "),
    "LEN": lambda column: [float(len(_text(one))) for one in column],
    "SUBSTITUTE": lambda text, old, new: _text(text).replace(old, new),
    "SUM": lambda *given: sum(_numbers(*given)),
    "COUNT": lambda *given: float(len(_numbers(*given))),
    "COUNTA": lambda column: float(sum(one is not None for one in column)),
    "COUNTIFS": lambda *pairs: float(sum(_all_met(pairs))),
    "AVERAGE": lambda *given: _average(_numbers(*given)),
    "MEDIAN": lambda *given: _median(_numbers(*given)),
    "ROUND": _round,
    "EXACT": lambda column, text: [("" if one is None else one) == text for one in column],
    "SUMPRODUCT": lambda column: sum(_number(one) for one in column),
}
