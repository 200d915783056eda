"""The words that rosters use for languages, time zones, pay units and public benefits, and what each stands for."""

from __future__ import annotations

YES = frozenset({"yes", "y", "true", "t", "1", "x", "✓", "✔", "checked", "si", "s", "verdadero", "on"})
NO = frozenset({"no", "n", "false", "f", "0", "unchecked", "falso", "off", "✗"})
#: For `exit_employed` and `entry_employed` only.
EMPLOYED = frozenset({"employed", "working", "placed", "full time", "part time", "self employed",
                      "empleado", "empleada", "trabajando"})  # fmt: skip
NOT_EMPLOYED = frozenset({"unemployed", "not employed", "not working", "not placed", "desempleado", "desempleada"})

LANGUAGES = {
    "en": "en", "eng": "en", "english": "en", "ingles": "en", "en us": "en", "american english": "en",
    "es": "es", "spa": "es", "sp": "es", "esp": "es", "spanish": "es", "espanol": "es", "castellano": "es",
    "es mx": "es", "es us": "es", "castilian": "es",
}  # fmt: skip

ZONES = {
    "eastern": "America/New_York", "et": "America/New_York", "est": "America/New_York", "edt": "America/New_York",
    "central": "America/Chicago", "ct": "America/Chicago", "cst": "America/Chicago", "cdt": "America/Chicago",
    "mountain": "America/Denver", "mt": "America/Denver", "mst": "America/Denver", "mdt": "America/Denver",
    "arizona": "America/Phoenix", "pacific": "America/Los_Angeles", "pt": "America/Los_Angeles",
    "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles", "alaska": "America/Anchorage",
    "akst": "America/Anchorage", "hawaii": "Pacific/Honolulu", "hst": "Pacific/Honolulu",
    "atlantic": "America/Puerto_Rico", "ast": "America/Puerto_Rico", "puerto rico": "America/Puerto_Rico",
}  # fmt: skip

UNITS = {
    "hour": ("hour", "hourly", "hours", "hr", "hrs", "h", "per hour", "an hour", "hora", "por hora", "la hora"),
    "day": ("day", "daily", "per day", "a day", "dia", "por dia", "diario", "al dia"),
    "week": ("week", "weekly", "wk", "per week", "a week", "semana", "por semana", "semanal", "a la semana"),
    "biweekly": (
        "biweekly", "bi weekly", "every two weeks", "every 2 weeks", "fortnightly", "cada dos semanas",
        "cada 2 semanas", "bisemanal", "catorcenal",
    ),
    "semimonthly": ("semimonthly", "semi monthly", "twice a month", "twice monthly", "dos veces al mes"),
    "month": ("month", "monthly", "mo", "per month", "a month", "mes", "por mes", "mensual", "al mes"),
    "year": (
        "year", "yearly", "yr", "annual", "annually", "annum", "per year", "per annum", "a year", "salary", "ano",
        "por ano", "anual", "al ano",
    ),
}  # fmt: skip
UNIT_FOR = {word: unit for unit, words in UNITS.items() for word in words}
#: Said of pay, these may mean two things, so nothing is assumed.
UNCLEAR_UNITS = frozenset({"bimonthly", "bi monthly", "quincena", "quincenal", "paycheck"})

PUBLIC_BENEFITS = {
    "snap": (
        "snap", "food stamps", "food stamp", "foodstamps", "ebt", "link", "link card", "calfresh", "estampillas",
        "cupones", "cupones de alimentos", "cupones de comida", "estampillas de comida",
    ),
    "tanf": ("tanf", "cash assistance", "calworks", "cash aid", "welfare", "asistencia en efectivo"),
    "medicaid": ("medicaid", "medical card", "medi cal", "medical", "chip", "schip", "tarjeta medica"),
    "medicare": ("medicare",),
    "ssi": ("ssi", "supplemental security income"),
    "ssdi": ("ssdi", "social security disability", "social security disability insurance"),
    "housing": (
        "housing", "section 8", "sec 8", "housing voucher", "housing choice voucher", "hcv", "public housing",
        "housing assistance", "rental assistance", "vivienda", "seccion 8", "vivienda publica",
    ),
    "wic": ("wic",),
    "unemployment": (
        "unemployment", "ui", "unemployment insurance", "unemployment benefits", "unemployment compensation",
        "desempleo", "seguro de desempleo",
    ),
    "childcare": (
        "childcare", "child care", "ccap", "child care subsidy", "child care assistance", "daycare assistance",
        "cuidado de ninos", "guarderia",
    ),
    "energy": ("energy", "liheap", "energy assistance", "utility assistance", "ayuda de energia"),
    "other": ("other", "otro", "otros", "otra"),
    "none": ("none", "no", "nothing", "no benefits", "ninguno", "ninguna", "nada", "0"),
    "unspecified": ("yes", "y", "si", "true", "unspecified", "x"),
}  # fmt: skip
BENEFIT_FOR = {word: code for code, words in PUBLIC_BENEFITS.items() for word in words}
