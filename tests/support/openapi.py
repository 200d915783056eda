"""What an OpenAPI document has to say against a request and its answer: unknown names, wrong types, wrong shapes.

Only as much of OpenAPI as the carrier's documents use for texts.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

Schema = Mapping[str, Any]
_TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "object": (dict,),
    "array": (list,),
}


class Document:
    """One OpenAPI document."""

    def __init__(self, path: Path) -> None:
        self._told = json.loads(path.read_text(encoding="utf-8"))

    def enum(self, name: str) -> frozenset[str]:
        """The values of a named schema."""
        return frozenset(self._told["components"]["schemas"][name]["enum"])

    def against_request(self, method: str, address: str, form: bytes) -> list[str]:
        """What is wrong with a request."""
        operation = self._operation(method, address)
        if operation is None:
            return [f"no such request: {method} {urlsplit(address).path}"]
        known = {one["name"]: one["schema"] for one in operation.get("parameters", []) if one["in"] == "query"}
        given = parse_qsl(urlsplit(address).query, keep_blank_values=True)
        found = list(self._against_fields(given, known, set()))
        body = operation.get("requestBody", {}).get("content", {}).get("application/x-www-form-urlencoded", {})
        schema = body.get("schema", {})
        fields = parse_qsl(form.decode(), keep_blank_values=True)
        return found + list(self._against_fields(fields, schema.get("properties", {}), set(schema.get("required", ()))))

    def against_answer(self, method: str, address: str, status: int, body: bytes) -> list[str]:
        """What is wrong with a good answer."""
        operation = self._operation(method, address)
        answer = operation and operation["responses"].get(str(status))
        if answer is None:
            return [f"no such answer: {method} {urlsplit(address).path} {status}"]
        schema = answer.get("content", {}).get("application/json", {}).get("schema")
        if schema is None:
            return ["a body where none is told"] if body else []
        return list(self._against(json.loads(body), schema, "answer"))

    def _operation(self, method: str, address: str) -> Any:
        path = urlsplit(address).path
        for template, operations in self._told["paths"].items():
            if re.fullmatch(re.sub(r"\\\{\w+\\\}", r"[^/.]+", re.escape(template)), path):
                return operations.get(method.lower())
        return None

    def _against_fields(
        self, given: list[tuple[str, str]], known: Mapping[str, Schema], needed: set[str]
    ) -> Iterator[str]:
        yield from (f"{name} is missing" for name in needed - {name for name, _ in given})
        for name, text in given:
            if name not in known:
                yield f"{name} is not known"
                continue
            schema = self._meant(known[name])
            value: object = text
            if schema.get("type") == "integer":
                value = int(text) if re.fullmatch(r"-?\d+", text) else text
            yield from self._against(value, schema, name)

    def _against(self, value: object, schema: Schema, where: str) -> Iterator[str]:
        schema = self._meant(schema)
        if value is None:
            if not schema.get("nullable"):
                yield f"{where} may not be null"
        elif not isinstance(value, _TYPES[schema["type"]]):
            yield f"{where} is no {schema['type']}"
        elif isinstance(value, str):
            yield from _against_text(value, schema, where)
        elif isinstance(value, dict):
            known = schema.get("properties", {})
            yield from (f"{where}: {name} is not known" for name in value.keys() - known.keys() if known)
            for name in known.keys() & value.keys():
                yield from self._against(value[name], known[name], f"{where}: {name}")
        elif isinstance(value, list):
            for one in value:
                yield from self._against(one, schema["items"], where)

    def _meant(self, schema: Schema) -> Schema:
        while "$ref" in schema:
            schema = self._told["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        return schema


def _against_text(value: str, schema: Schema, where: str) -> Iterator[str]:
    if "enum" in schema and value not in schema["enum"]:
        yield f"{where} has a value that is not told: {value}"
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"{where} does not fit {schema['pattern']}"
    if schema.get("format") == "date-time-rfc-2822":
        try:
            parsedate_to_datetime(value)
        except ValueError:
            yield f"{where} is no date of a mail: {value}"
