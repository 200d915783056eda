"""Log lines: ids and counts only, as text for people or JSON for machines."""

from __future__ import annotations

import logging
import sys

import structlog


def configure(log_format: str) -> None:
    """Sets the log up once per process, on stderr."""
    renderer = (
        structlog.processors.JSONRenderer() if log_format == "json" else structlog.dev.ConsoleRenderer(colors=False)
    )
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(file=sys.stderr),
    )
    # Libraries speak through the standard log; what they say below a warning may hold addresses with phone numbers.
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
