"""The demo's programs, the jobs they lead to, and where these are. Every employer is made up."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Career:
    """What alumni of one program do: job titles (English, Spanish), employers, and the lowest hourly pay."""

    titles: tuple[tuple[str, str], ...]
    employers: tuple[str, ...]
    lowest: Decimal


CAREERS = {
    "Welding": Career(
        (("welder", "soldador"), ("machine operator", "operador de maquina"), ("forklift driver", "montacarguista")),
        (
            "Prairie Steel",
            "Northside Fabrication",
            "Great Lakes Metal Works",
            "Ironwood Trailers",
            "Kedzie Tool & Die",
        ),
        Decimal("17.00"),
    ),
    "Medical Assistant": Career(
        (("medical assistant", "asistente medico"), ("caregiver", "cuidadora"), ("receptionist", "recepcionista")),
        (
            "Oak Street Clinic",
            "Harbor Home Care",
            "Maple Grove Senior Living",
            "Lakeview Dental",
            "Pilsen Family Health",
        ),
        Decimal("16.00"),
    ),
    "Culinary Arts": Career(
        (("line cook", "cocinero"), ("baker", "panadero"), ("prep cook", "ayudante de cocina")),
        ("Union Kitchen", "Tres Hermanas Cafe", "Riverside Catering", "City Fresh Foods", "Garfield Bakery"),
        Decimal("15.00"),
    ),
}
