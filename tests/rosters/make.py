"""Writes the rosters of this folder, each with the faults of one real way of keeping and saving a spreadsheet.

    python tests/rosters/make.py

The files are kept beside this script, so that the tests read what a program would send. People and numbers are made up.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import xlsxwriter

HERE = Path(__file__).parent

HEADERS = "External ID,First Name,Last Name,Phone,Exit Date,Consent"

TEXTS: dict[str, tuple[str, str]] = {
    # Excel, "CSV UTF-8": a byte order mark and Windows line ends.
    "excel_utf8.csv": (
        "utf-8-sig",
        f"{HEADERS}\r\nE1,Zoë,Núñez,(312) 555-0101,1/3/24,Yes\r\nE2,Al,Day,312-555-0102,12/31/2023,No\r\n",
    ),
    # Excel in Spanish, "CSV": cp1252, semicolons, decimal commas, day count dates as they were shown.
    "excel_spanish.csv": (
        "cp1252",
        "Nombre;Apellidos;Teléfono;Idioma;Fecha de salida;Consentimiento;Salario por hora;Beneficios públicos;"
        "Empleador\r\n"
        "José;Muñoz;(787) 555-0103;español;3 de enero de 2024;Sí;14,50;estampillas; Niño's\r\n"
        "Inés;Peña;787.555.0104;inglés;2024-01-04;no;$ 1.300,00;ninguno;\r\n",
    ),
    # Excel, "Unicode Text".
    "excel_unicode_text.txt": (
        "utf-16",
        "First name\tLast name\tCell\tExited\tOK to text?\r\nÁngel\tOrtiz\t+1 312 555 0105\t01-03-2024\tY\r\n",
    ),
    # Google Sheets: line feeds, tick boxes, commas and line breaks inside cells, no trailing cells.
    "google_sheets.csv": (
        "utf-8",
        "Participant,Mobile Phone,Cohort,Program Exit Date,Consent to Text,Pay Rate,Per?\n"
        '"Reyes, Ana",13125550106,"Spring, 2024",1/3/24,TRUE,$14.50/hr,\n'
        '"Lee, Bo",312 555 0107,"Fall\n2024",11/15/24,FALSE,"$31,200 a year"\n'
        "Cy Quinn,(312)5550108,,11/15/24,TRUE,,\n",
    ),
    # The sample data tracker saved as CSV: two header rows, and neither phones nor exits nor consent.
    "sample_tracker.csv": (
        "utf-8",
        "Basic,,,,,Employment,,,,,Certifications and Degrees,,,,,Legal Barriers\n"
        "Last Name,First Name,Date of Enrollment,Programs Enrolled,Attendance Rate,Employed with us?,"
        "Date of Employment,Hourly wage,Enrolled in Benefits?,Promotions Earned,Certifications Earned,"
        "Date of Certification,Degrees Completed,Date of Degree,GPA,Legal Barriers Expunged\n"
        "Vale,Ida,1/3/24,Pipeline,50.00%,Yes,3/4/24,$14.50,No,1,ServSafe,4/1/24,,,,\n"
        'Wren,Oz,2/5/24,Fellows,97.50%,No,,,,,,,GED,5/1/24,3.2,"Fines, License"\n',
    ),
    # A phone column that a spreadsheet took for numbers; the last but one was rounded before it was saved.
    "scientific_phones.csv": (
        "utf-8",
        f"{HEADERS}\nS1,A,One,3.125550123E9,1/3/24,y\nS2,B,Two,3.125550124E+09,1/3/24,y\n"
        "S3,C,Three,3.12555E+09,1/3/24,y\nS4,D,Four,3125550126.0,1/3/24,y\n",
    ),
    "phone_shapes.csv": (
        "utf-8",
        f"{HEADERS}\nP1,A,One,(312) 555-0123 x4,1/3/24,y\nP2,B,Two,1-312-555-0124,1/3/24,y\n"
        "P3,C,Three,312.555.0125,1/3/24,y\nP4,D,Four,'+13125550126,1/3/24,y\n"
        "P5,E,Five,+1 (312) 555‑0127,1/3/24,y\nP6,F,Six,312/555-0128 ext. 12,1/3/24,y\n",
    ),
    "bad_phones.csv": (
        "utf-8",
        f"{HEADERS}\nB1,A,One,800-555-0123,1/3/24,y\nB2,B,Two,900 555 0124,1/3/24,y\nB3,C,Three,555-0125,1/3/24,y\n"
        "B4,D,Four,+52 1 312 555 0126,1/3/24,y\nB5,E,Five,416-555-0127,1/3/24,y\nB6,F,Six,call his mom,1/3/24,y\n"
        "B7,G,Seven,(012) 555-0128,1/3/24,y\nB8,H,Eight,312-555-01299,1/3/24,y\nB9,I,Nine,312-555-0129,1/3/24,y\n",
    ),
    "bad_dates.csv": (
        "utf-8",
        "ID,Name,Phone,Enrolled,Exit,DOB,Hire Date\n"
        "D1,A One,312-555-0131,1/3/23,1/3/1924,,\nD2,B Two,312-555-0132,1/3/23,1/3/2062,,\n"
        "D3,C Three,312-555-0133,1/3/23,31/1/2024,,\nD4,D Four,312-555-0134,1/3/23,2/30/24,,\n"
        "D5,E Five,312-555-0135,1/3/24,1/3/23,,\nD6,F Six,312-555-0136,1/3/23,soon,,\n"
        "D7,G Seven,312-555-0137,1/3/23,1/3/24,1/3/2024,\nD8,H Eight,312-555-0138,1/3/23,1/3/24,1/3/98,March 2024\n",
    ),
    # Dates as the day counts that are behind them, in columns set to "General".
    "day_counts.csv": (
        "utf-8",
        "ID,Name,Phone,Enrolled,Exit,DOB\nX1,A One,312-555-0141,44929,45294.0,35798\n"
        "X2,B Two,312-555-0142,20230103,Jan 3 2024,\n",
    ),
    # A first line for Excel's eyes only: it is no row of the sheet.
    "sep_line.csv": ("utf-8", "sep=;\nid;name;phone;exit date\nQ1;A One;312-555-0143;1/3/24\nQ2;B Two;12;1/3/24\n"),
    # Printed page by page: a title, headers again on each page, blank rows, a cell broken over lines.
    "printed_pages.csv": (
        "utf-8",
        'Alumni of 2024,,,\n"Printed\n1/5/25",,,\n,,,\nID,Name,Phone,Exit date\nL1,A One,312-555-0144,1/3/24\n,,,\n'
        'ID,Name,Phone,Exit date\nL2,"B\nTwo",312-555-0145,1/3/24\nL3,C Three,none of it,1/3/24\n',
    ),
    # A comma that nobody put in quotation marks moves all that follows.
    "loose_commas.csv": (
        "utf-8",
        "id,name,phone,employer,exit date\nC1,A One,312-555-0146,Acme,1/3/24\n"
        "C2,B Two,312-555-0147,Acme, Inc,1/3/24\nC3,C Three,312-555-0148\n",
    ),
    # The same people again: the same row, another program, other words for the same enrollment.
    "doubles.csv": (
        "utf-8",
        "id,name,phone,program,enrolled,exit date,consent\nT1,A One,312-555-0151,Pipeline,1/3/23,1/3/24,yes\n"
        "T1,A One,312-555-0151,Pipeline,1/3/23,1/3/24,yes\nT1,A One,312-555-0151,Fellows,2/1/24,9/1/24,yes\n"
        "T1,A One,312-555-0152,Pipeline,1/3/23,1/3/24,yes\nT1,A One,312-555-0151,Pipeline,1/3/23,2/3/24,yes\n",
    ),
    "formulas.csv": (
        "utf-8",
        'id,first,last,phone,exit date\n"=1+1",@A,One,312-555-0153,1/3/24\nF2,"=HYPERLINK(""x"")",-Two,12,1/3/24\n'
        "F3,+Three,C,12,1/3/24\n",
    ),
    "money_and_benefits.csv": (
        "utf-8",
        "id,name,phone,exit date,exit wage,exit wage unit,hours per week,public benefits,employed at exit,employer\n"
        'M1,A One,312-555-0161,1/3/24,"$1,300.00",biweekly,40,SNAP; Medicaid; Section 8,yes,Acme\n'
        "M2,B Two,312-555-0162,1/3/24,31k,annual,32.5,none,working,Acme\n"
        "M3,C Three,312-555-0163,1/3/24,15-17,hour,40,,,\n"
        "M4,D Four,312-555-0164,1/3/24,600,,40,bus passes,,\n"
        "M5,E Five,312-555-0165,1/3/24,14.50,quincenal,200,,,\n"
        "M6,F Six,312-555-0166,1/3/24,0,hour,,yes,unemployed,\n",
    ),
    "unknown_columns.csv": (
        "utf-8",
        "id,name,phone,exit dat,shoe size,SSN\nU1,A One,312-555-0171,1/3/24,9,\nU2,B Two,312-555-0172,1/3/24,,\n",
    ),
    # Not rosters at all.
    "refused_no_headers.csv": ("utf-8", "A One,312-555-0173,1/3/24\nB Two,312-555-0174,1/3/24\n"),
    "refused_nobody.csv": ("utf-8", "phone,exit date\n312-555-0175,1/3/24\n"),
    "refused_two_phones.csv": ("utf-8", "name,cell phone,mobile,exit date\nA One,312-555-0176,312-555-0177,1/3/24\n"),
    "refused_blank.csv": ("utf-8", "\n,,,\n\n"),
    "refused_empty.csv": ("utf-8", ""),
    "refused.pdf": ("utf-8", "%PDF-1.7"),
}

BYTES = {
    "refused_photo.csv": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0",
    # How Office begins a workbook with a password.
    "refused_locked.xlsx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
}

TRACKER_GROUPS = [("Basic", 5), ("Employment", 5), ("Certifications and Degrees", 5)]


def _book(name: str) -> Any:
    book = xlsxwriter.Workbook(HERE / name)
    book.set_properties({"created": datetime(2024, 1, 3, tzinfo=UTC)})
    return book


def write_tracker() -> None:
    """The sample data tracker as a workbook: merged group names, real dates, amounts and percentages."""
    book = _book("sample_tracker.xlsx")
    day, money, share = (book.add_format({"num_format": f}) for f in ("m/d/yy", "$0.00", "0.00%"))
    sheet = book.add_worksheet("Tracker")
    column = 0
    for title, width in TRACKER_GROUPS:
        sheet.merge_range(0, column, 0, column + width - 1, title)
        column += width
    headers = TEXTS["sample_tracker.csv"][1].splitlines()[1].split(",")
    sheet.write_row(1, 0, headers)
    people = [("Vale", "Ida", date(2024, 1, 3), "Pipeline", 0.5, "Yes", date(2024, 3, 4), 14.5, "No", 1),
              ("Wren", "Oz", date(2024, 2, 5), "Fellows", 0.975, "No")]  # fmt: skip
    formats = {2: day, 4: share, 6: day, 7: money}
    for number, person in enumerate(people, start=2):
        for place, value in enumerate(person):
            sheet.write(number, place, value, formats.get(place))
    book.close()


def write_titled() -> None:
    """Two rows of title, a hidden sheet before, numbers where text was meant."""
    book = _book("titled.xlsx")
    hidden = book.add_worksheet("Lists")
    hidden.write_row(0, 0, ["First Name", "Last Name", "Phone", "Exit Date", "Consent"])
    hidden.hide()
    sheet = book.add_worksheet("Alumni")
    sheet.activate()
    sheet.set_first_sheet()
    day = book.add_format({"num_format": "m/d/yyyy"})
    sheet.write(0, 0, "Alumni for follow-up")
    sheet.write(1, 0, "as of 1/31/2024")
    sheet.write_row(3, 1, ["Client ID", "Name", "Phone", "ZIP", "Exit Date", "Consent"])
    for number, (client, name, phone, code, when, consent) in enumerate(
        [
            (1001, "Ana Reyes", 3125550181, 60608, date(2024, 1, 3), True),
            (1002, "Bo Lee", 6175550182, 2139, date(2024, 1, 4), False),
            (1003, "Cy Quinn", "312-555-0183", "N/A", "1/5/24", True),
        ],
        start=4,
    ):
        sheet.write_row(number, 1, [client, name, phone, code])
        if isinstance(when, date):
            sheet.write_datetime(number, 5, when, day)
        else:
            sheet.write(number, 5, when)
        sheet.write(number, 6, consent)
    book.close()
    # The same workbook, renamed by somebody who was asked for a CSV file.
    (HERE / "renamed_workbook.csv").write_bytes((HERE / "titled.xlsx").read_bytes())


def main() -> None:
    """Writes all of them."""
    for name, (encoding, text) in TEXTS.items():
        (HERE / name).write_bytes(text.encode(encoding))
    for name, raw in BYTES.items():
        (HERE / name).write_bytes(raw)
    write_tracker()
    write_titled()


if __name__ == "__main__":
    main()
