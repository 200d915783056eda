"""A paper is one whole picture or PDF, called what it is; anything that could run or is two things stays out."""

from __future__ import annotations

import io
import zipfile

import pytest

from bot.file_kinds import NotAPaper, media_type
from tests.support.papers import a_heic, a_jpeg, a_pdf, a_png, a_webp


def a_zip() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    return held.getvalue()


PDF, JPEG, PNG, HEIC, WEBP, ZIP = a_pdf(), a_jpeg(), a_png(), a_heic(), a_webp(), a_zip()
LOCKED = PDF.replace(b"/Root 1 0 R", b"/Root 1 0 R /Encrypt 5 0 R")

TAKEN = [
    ("stub.pdf", PDF, "application/pdf"),
    ("STUB.PDF", PDF, "application/pdf"),
    ("two.dots.in.it.pdf", PDF, "application/pdf"),
    ("edited twice.pdf", PDF + PDF.removeprefix(b"%PDF-1.4\n"), "application/pdf"),
    ("padded.pdf", PDF + b"\r\n\0\0", "application/pdf"),
    ("IMG_0001.JPG", JPEG, "image/jpeg"),
    ("photo.jpeg", JPEG, "image/jpeg"),
    ("samsung.jpg", a_jpeg(behind=b"\0\0\1\xa0\x0e\0\0\0Image_UTC_Data1770SEFHk\0SEFT"), "image/jpeg"),
    ("stub.png", PNG, "image/png"),
    ("IMG_0002.HEIC", HEIC, "image/heic"),
    ("live.heif", HEIC, "image/heic"),
    ("stub.webp", WEBP, "image/webp"),
]
REFUSED = [
    ("empty", "stub.pdf", b"", "empty"),
    ("a page called pdf", "stub.pdf", b"<!DOCTYPE html><script>alert(1)</script>", "web page"),
    ("a page called html", "stub.html", b"<html><body>", "web page"),
    ("a drawing", "stub.svg", b'<?xml version="1.0"?><svg onload="x()"/>', "web page or a drawing"),
    ("Word", "letter.docx", ZIP, "Word"),
    ("Word called pdf", "letter.pdf", ZIP, "Word"),
    ("old Word", "letter.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Word"),
    ("a program", "stub.exe", b"MZ\x90\0", "a program"),
    ("a script", "stub.pdf", b"#!/bin/sh\nrm -rf /", "a program"),
    ("a TIFF", "scan.tif", b"II*\0rest", "TIFF"),
    ("words", "stub.txt", b"I was paid 900", "no picture"),
    ("pdf called jpg", "stub.jpg", PDF, "let its name end in .pdf"),
    ("jpg called pdf", "stub.pdf", JPEG, "let its name end in .jpg"),
    ("pdf called exe", "stub.pdf.exe", PDF, "let its name end in .pdf"),
    ("no ending", "stub", PDF, "let its name end in .pdf"),
    ("ending with an end of its own", "stub.pdf\0.exe", PDF, "let its name end in .pdf"),
    ("half a PDF", "stub.pdf", PDF[: len(PDF) // 2], "cut short"),
    ("a PDF without its last line", "stub.pdf", PDF[:-7], "cut short"),
    ("half a photograph", "stub.jpg", JPEG[:-12], "cut short"),
    ("the first bytes of a photograph", "stub.jpg", b"\xff\xd8\xff", "cut short"),
    ("half a PNG", "stub.png", PNG[:-6], "cut short"),
    ("a PNG with a wrong bit", "stub.png", PNG.replace(b"pay stub", b"pay stuB"), "cut short"),
    ("half a HEIC", "stub.heic", HEIC[:-3], "cut short"),
    ("a film called HEIC", "stub.heic", HEIC.replace(b"ftypheic", b"ftypisom"), "no picture"),
    ("half a WebP", "stub.webp", WEBP[:-3], "cut short"),
    ("sound called WebP", "stub.webp", WEBP.replace(b"WEBP", b"WAVE"), "no picture"),
    ("a locked PDF", "stub.pdf", LOCKED, "locked"),
    ("a PDF that runs", "stub.pdf", PDF.replace(b"/Type/Catalog", b"/Type/Catalog/OpenAction<</S/JavaScript>>"),
     "programs"),
    ("a PDF with files", "stub.pdf", PDF.replace(b"/Catalog", b"/Catalog/F<</Type/EmbeddedFile>>"), "other files"),
    ("a PDF that runs and writes it in numbers", "stub.pdf",
     PDF.replace(b"/Type/Catalog", b"/Type/Catalog/OpenAction<</S/J#61va#53cript>>"), "programs"),
    ("a PDF with a list of files", "stub.pdf", PDF.replace(b"/Catalog", b"/Catalog/Names<</EmbeddedFiles 9 0 R>>"),
     "other files"),
    ("a locked PDF that writes it in numbers", "stub.pdf", LOCKED.replace(b"/Encrypt", b"/#45ncrypt"), "locked"),
    ("a page before a PDF", "stub.pdf", b"<html><!--" + PDF, "web page"),
    ("a page in a PDF's head", "stub.pdf", PDF.replace(b"% pay stub", b"% <script>x()</script>"), "programs"),
    ("words before a PDF", "stub.pdf", b"\n" + PDF, "something before it"),
    ("a page behind a PDF", "stub.pdf", PDF + b"<html><script>x()</script>", "more than the paper"),
    ("a ZIP behind a PDF", "stub.pdf", PDF + ZIP, "more than the paper"),
    ("a ZIP behind a photograph", "stub.jpg", JPEG + ZIP, "more than the paper"),
    ("a ZIP in a photograph's end", "stub.jpg", JPEG[:-2] + ZIP + JPEG[-2:], "more than the paper"),
    ("a page behind a photograph", "stub.jpg", JPEG + b"<HTML><body>", "more than the paper"),
    ("a program behind a photograph", "stub.jpg", JPEG + b"MZ\x90\0", "more than the paper"),
    ("a PDF behind a photograph", "stub.jpg", JPEG + PDF, "more than the paper"),
    ("anything behind a PNG", "stub.png", PNG + b"x", "more than the paper"),
    ("anything behind a WebP", "stub.webp", WEBP + b"<script>", "more than the paper"),
    ("anything behind a HEIC", "stub.heic", HEIC + b"<script>x", "cut short"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "content", "kind"), TAKEN, ids=[name for name, *_ in TAKEN])
def test_whole_papers_are_taken_for_what_they_are(name: str, content: bytes, kind: str) -> None:
    assert media_type(name, content) == kind


@pytest.mark.parametrize(("name", "content", "why"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_anything_else_is_refused_with_the_reason(name: str, content: bytes, why: str) -> None:
    with pytest.raises(NotAPaper) as refused:
        media_type(name, content)
    assert why in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("whole", [PDF, JPEG, PNG, HEIC, WEBP], ids=["pdf", "jpg", "png", "heic", "webp"])
def test_no_beginning_of_a_paper_is_taken_for_the_whole(whole: bytes) -> None:
    ending = {b"%": "pdf", b"\xff": "jpg", b"\x89": "png", b"\0": "heic", b"R": "webp"}[whole[:1]]
    spare = 1 if ending == "pdf" else 0  # the last line's end is not missed
    for length in range(len(whole) - spare):
        with pytest.raises(NotAPaper):
            media_type(f"stub.{ending}", whole[:length])
