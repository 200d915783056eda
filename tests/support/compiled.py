"""What hundreds of test sites have in common is compiled once in a process: templates and the addresses of pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask import Flask
from jinja2 import BytecodeCache
from jinja2.bccache import Bucket
from werkzeug.routing.rules import Rule


class _Remembered(BytecodeCache):
    """Compiled templates by their name and the hash of their source."""

    def __init__(self) -> None:
        self._code: dict[tuple[str, str], bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Takes out what a template of the same source came to."""
        if (code := self._code.get((bucket.key, bucket.checksum))) is not None:
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keeps what a template came to."""
        self._code[bucket.key, bucket.checksum] = bucket.bytecode_to_string()


def remember() -> None:
    """Sites made from now on share what they compile; each remains a site of its own."""
    Flask.jinja_options = {**Flask.jinja_options, "bytecode_cache": _Remembered()}
    Rule._compile_builder = _remembered_builder(Rule._compile_builder)  # type: ignore[method-assign]


def _remembered_builder(compile_builder: Callable[..., Any]) -> Callable[..., Any]:
    """The function that writes an address is the same for every rule of the same parts: it reads the rest from it."""
    known: dict[object, Any] = {}

    def builder(rule: Rule, append_unknown: bool = True) -> Any:
        if rule.defaults:
            return compile_builder(rule, append_unknown)
        parts = (rule.rule, tuple(rule._trace), append_unknown)
        if parts not in known:
            known[parts] = compile_builder(rule, append_unknown)
        return known[parts]

    return builder
