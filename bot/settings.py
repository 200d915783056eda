"""The settings of one installation, read from the environment and a `.env` file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Literal, Self
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.mail_address import addresses, mail_server
from records.database import database_url
from surveys.segments import unaccented
from surveys.urgency import StaffHours, staff_week
from surveys.wording import LONGEST_NAME, fitting

#: Days for which the words of a text are kept at least: corrections and reviews of a check-in need them.
SHORTEST_KEPT = 30
#: Megabytes of the largest file that may be taken, whatever is set: it is checked in memory.
LARGEST_DOCUMENT = 25


_RATE = "give segments a second, such as 1 or 3.75, or 0 to leave the pace to the carrier"
_CAP = "give a whole number of segments a day, or leave it out for no limit"


class BadSettings(ValueError):
    """One or more settings are missing or malformed; `problems` has one line each, naming the setting."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("; ".join(problems))
        self.problems = problems


class Need(StrEnum):
    """What a command is about to do, and so which settings it cannot do without."""

    RECORDS = "records"  # read and write the database only
    SITE = "site"  # answer the web
    TEXTS = "texts"  # send texts


class Settings(BaseSettings):
    """One installation. Names and defaults are those of the README's settings table."""

    model_config = SettingsConfigDict(
        env_file=".env",
        env_file_encoding="utf-8",
        extra="ignore",
        frozen=True,
        populate_by_name=True,
        env_ignore_empty=True,
    )

    database_url: str = Field("sqlite:///checkin.db", alias="DATABASE_URL")
    secret_key: SecretStr | None = Field(None, alias="SECRET_KEY")
    secret_key_before: SecretStr | None = Field(None, alias="SECRET_KEY_BEFORE")
    public_url: str | None = Field(None, alias="PUBLIC_URL")
    carrier: Literal["twilio", "simulator"] = Field("twilio", alias="CHECKIN_CARRIER")
    account_sid: str | None = Field(None, alias="TWILIO_ACCOUNT_SID")
    auth_token: SecretStr | None = Field(None, alias="TWILIO_AUTH_TOKEN")
    auth_token_secondary: SecretStr | None = Field(None, alias="TWILIO_AUTH_TOKEN_SECONDARY")
    api_key: str | None = Field(None, alias="TWILIO_API_KEY")
    api_secret: SecretStr | None = Field(None, alias="TWILIO_API_SECRET")
    messaging_service_sid: str | None = Field(None, alias="TWILIO_MESSAGING_SERVICE_SID")
    from_number: str | None = Field(None, alias="TWILIO_FROM_NUMBER")
    api_url: str = Field("https://api.twilio.com", alias="TWILIO_API_URL")
    org_name: str = Field("Our program", alias="CHECKIN_ORG_NAME")
    org_phone: str = Field("", alias="CHECKIN_ORG_PHONE", max_length=20)
    org_email: str = Field("", alias="CHECKIN_ORG_EMAIL")
    org_website: str = Field("", alias="CHECKIN_ORG_WEBSITE")
    org_address: str = Field("", alias="CHECKIN_ORG_ADDRESS", max_length=200)
    timezone: str = Field("America/Chicago", alias="CHECKIN_TIMEZONE")
    log_format: Literal["text", "json"] = Field("text", alias="CHECKIN_LOG_FORMAT")
    metrics_token: SecretStr | None = Field(None, alias="CHECKIN_METRICS_TOKEN")
    backup_key: SecretStr | None = Field(None, alias="CHECKIN_BACKUP_KEY")
    backup_key_file: Path | None = Field(None, alias="CHECKIN_BACKUP_KEY_FILE")
    data_key: SecretStr | None = Field(None, alias="CHECKIN_DATA_KEY")
    data_key_file: Path | None = Field(None, alias="CHECKIN_DATA_KEY_FILE")
    data_key_before: SecretStr | None = Field(None, alias="CHECKIN_DATA_KEY_BEFORE")
    export_folder: Path | None = Field(None, alias="CHECKIN_EXPORT_FOLDER")
    pg_bin: str | None = Field(None, alias="CHECKIN_PG_BIN")
    alert_url: str | None = Field(None, alias="CHECKIN_ALERT_URL")
    alert_secret: SecretStr | None = Field(None, alias="CHECKIN_ALERT_SECRET")
    heartbeat_url: str | None = Field(None, alias="CHECKIN_HEARTBEAT_URL")
    smtp_url: SecretStr | None = Field(None, alias="CHECKIN_SMTP_URL")
    alert_from: str | None = Field(None, alias="CHECKIN_ALERT_FROM")
    alert_emails: str = Field("", alias="CHECKIN_ALERT_EMAILS")
    oncall_emails: str = Field("", alias="CHECKIN_ONCALL_EMAILS")
    staff_hours: str = Field("Mon-Fri 9:00-17:00", alias="CHECKIN_STAFF_HOURS")
    crisis_protocol: str = Field("", alias="CHECKIN_CRISIS_PROTOCOL", max_length=1000)
    keep_texts_days: int | None = Field(None, alias="CHECKIN_KEEP_TEXTS_DAYS")
    keep_documents_days: int | None = Field(None, alias="CHECKIN_KEEP_DOCUMENTS_DAYS")
    document_mb: int = Field(10, alias="CHECKIN_DOCUMENT_MB")
    send_rate: Decimal | None = Field(None, alias="CHECKIN_SEND_RATE")
    daily_cap: int | None = Field(None, alias="CHECKIN_DAILY_CAP")

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, value: str) -> str:
        database_url(value)
        return value

    @field_validator("public_url", "api_url")
    @classmethod
    def _plain_address(cls, value: str | None) -> str | None:
        if value is None:
            return None
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
            raise ValueError("use an address such as https://checkin.example.org, without ? or #")
        return value.rstrip("/")

    @field_validator("alert_url", "heartbeat_url")
    @classmethod
    def _web_address(cls, value: str | None) -> str | None:
        if value is not None and (urlsplit(value).scheme not in ("http", "https") or not urlsplit(value).hostname):
            raise ValueError("use an address such as https://alerts.example.org/checkin")
        return value

    @field_validator("smtp_url")
    @classmethod
    def _mail_server(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None:
            mail_server(value.get_secret_value())
        return value

    @field_validator("alert_emails", "oncall_emails")
    @classmethod
    def _addresses(cls, value: str) -> str:
        addresses(value)
        return value

    @field_validator("alert_from")
    @classmethod
    def _one_address(cls, value: str | None) -> str | None:
        if value is not None and len(addresses(value)) != 1:
            raise ValueError("give the one address that alerts come from")
        return value

    @field_validator("staff_hours")
    @classmethod
    def _week(cls, value: str) -> str:
        staff_week(value)
        return value

    @model_validator(mode="after")
    def _mail_is_whole(self) -> Self:
        given = {
            "CHECKIN_SMTP_URL": self.smtp_url,
            "CHECKIN_ALERT_FROM": self.alert_from,
            "CHECKIN_ALERT_EMAILS": self.alert_emails,
        }
        missing = [name for name, value in given.items() if not value]
        if missing and (len(missing) < len(given) or self.oncall_emails):
            raise ValueError(f"{' and '.join(missing)} missing: alerts by e-mail need all of {', '.join(given)}")
        return self

    @field_validator("org_name")
    @classmethod
    def _fits_a_text(cls, value: str) -> str:
        if not value.strip() or fitting(value) != unaccented(" ".join(value.split())):
            raise ValueError(f"give a name of at most {LONGEST_NAME} plain letters: it opens every first text")
        return " ".join(value.split())

    @field_validator("org_email")
    @classmethod
    def _an_email_address(cls, value: str) -> str:
        if value and not (
            re.fullmatch(r"[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", value) and len(value) <= 60
        ):
            raise ValueError(
                "use an address such as hello@example.org, of at most 60 characters: it may stand in texts"
            )
        return value

    @field_validator("org_phone")
    @classmethod
    def _a_number_to_call(cls, value: str) -> str:
        if value and (sum(map(str.isalnum, value)) < 7 or not any(map(str.isdigit, value))):
            raise ValueError("write the whole number, such as 312-555-0123: it stands in the answer to HELP")
        return value

    @field_validator("org_website")
    @classmethod
    def _a_website(cls, value: str) -> str:
        if value and (urlsplit(value).scheme not in ("http", "https") or not urlsplit(value).hostname):
            raise ValueError("use an address such as https://www.example.org")
        return value

    @field_validator("send_rate", mode="before")
    @classmethod
    def _segments_a_second(cls, value: object) -> object:
        return _within(value, Decimal, 0, 1000, _RATE)

    @field_validator("daily_cap", mode="before")
    @classmethod
    def _segments_a_day(cls, value: object) -> object:
        return _within(value, int, 1, 10**9, _CAP)

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise ValueError(f"{value!r} is not a time zone: use a name such as America/Chicago") from None
        return value

    @field_validator("keep_texts_days", "keep_documents_days", mode="before")
    @classmethod
    def _long_enough(cls, value: object) -> object:
        text = str(value).strip()
        if value is not None and not (re.fullmatch(r"\d{2,5}", text) and int(text) >= SHORTEST_KEPT):
            raise ValueError("give whole days, 30 or more, such as 365; leave it out to keep them for ever")
        return value

    @field_validator("document_mb", mode="before")
    @classmethod
    def _fits_into_memory(cls, value: object) -> object:
        return _within(value, int, 1, LARGEST_DOCUMENT, f"give whole megabytes, from 1 to {LARGEST_DOCUMENT}")

    @field_validator("account_sid")
    @classmethod
    def _account(cls, value: str | None) -> str | None:
        return _shaped(value, r"AC[0-9a-fA-F]{32}", "AC and 32 hexadecimal digits")

    @field_validator("messaging_service_sid")
    @classmethod
    def _service(cls, value: str | None) -> str | None:
        return _shaped(value, r"MG[0-9a-fA-F]{32}", "MG and 32 hexadecimal digits")

    @field_validator("from_number")
    @classmethod
    def _number(cls, value: str | None) -> str | None:
        return _shaped(value, r"\+[1-9]\d{6,14}|\d{5,6}", "a number such as +13125550100, or a short code")

    @property
    def sender(self) -> str:
        """What our texts come from: the messaging service, else our number."""
        return self.messaging_service_sid or self.from_number or ""

    @property
    def staff_time(self) -> StaffHours:
        """When staff are at work, where the program is."""
        return StaffHours(self.timezone, staff_week(self.staff_hours))

    @property
    def segments_per_second(self) -> float | None:
        """How fast texts may leave: one segment a second unless told otherwise; None for no limit of ours."""
        if self.send_rate is None:
            return None if self.carrier == "simulator" else 1.0
        return float(self.send_rate) or None

    def signing_tokens(self) -> tuple[str, ...]:
        """The tokens a webhook may be signed with; two while one is being replaced."""
        tokens = tuple(t.get_secret_value() for t in (self.auth_token, self.auth_token_secondary) if t)
        if not tokens and self.carrier == "simulator" and self.secret_key:
            return (self.secret_key.get_secret_value(),)
        return tokens


def _within(value: object, kind: type[int] | type[Decimal], least: int, most: int, mend: str) -> object:
    """A number within its bounds, or the mend."""
    if value is None:
        return None
    try:
        number = kind(str(value))
    except (ValueError, ArithmeticError):
        raise ValueError(mend) from None
    if not Decimal(number).is_finite() or not least <= number <= most:
        raise ValueError(mend)
    return number


def _shaped(value: str | None, pattern: str, shape: str) -> str | None:
    if value is not None and not re.fullmatch(pattern, value):
        raise ValueError(f"expected {shape}")
    return value


def load(need: Need = Need.RECORDS, *, overrides: Mapping[str, str] | None = None) -> Settings:
    """Reads the settings, or raises `BadSettings` with one line for each that is missing or malformed.

    `overrides` are by environment name and win over the environment (a demo brings its own).
    """
    try:
        settings = Settings(**dict(overrides or {}))  # type: ignore[arg-type]
    except ValidationError as error:
        raise BadSettings(tuple(_line(e["loc"], e["msg"]) for e in error.errors())) from None
    missing = _missing(settings, need)
    if missing:
        raise BadSettings(missing)
    return settings


def _line(where: tuple[int | str, ...], message: str) -> str:
    return f"{where[0] if where else 'settings'}: {message.removeprefix('Value error, ')}"


def _missing(settings: Settings, need: Need) -> tuple[str, ...]:
    problems = []
    if need is Need.SITE and not settings.secret_key:
        problems.append("SECRET_KEY is missing: set it to a long random text, e.g. from `openssl rand -hex 32`")
    if need is Need.RECORDS or settings.carrier == "simulator":
        return tuple(problems)
    if not settings.account_sid:
        problems.append("TWILIO_ACCOUNT_SID is missing: copy it from the Twilio console")
    if not settings.auth_token:
        problems.append("TWILIO_AUTH_TOKEN is missing: it checks that webhooks really come from Twilio")
    if not settings.sender:
        problems.append("TWILIO_MESSAGING_SERVICE_SID or TWILIO_FROM_NUMBER is missing: texts need a sender")
    if bool(settings.api_key) != bool(settings.api_secret):
        problems.append("TWILIO_API_KEY and TWILIO_API_SECRET go together: set both or neither")
    if not settings.public_url:
        problems.append("PUBLIC_URL is missing: set it to the outside address that Twilio calls")
    return tuple(problems)
