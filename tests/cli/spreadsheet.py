"""spreadsheet.py CSV DOCUMENT: whether each cell of a spreadsheet (.ods, .fods, .xlsx) is what
coach wrote to CSV: a number where the column holds numbers, a date, a truth value, a text; never
a formula. Prints ROW COLUMN: what is different; exit code 1 if anything is.
"""

import csv
import datetime
import re
import sys
import xml.etree.ElementTree as xml
import zipfile
from decimal import Decimal

NUMBERS = {
    "baseline", "target", "actual", "gap", "progress", "expected", "pace", "forecast",
    "needed_per_week", "value",
}
DATES = {"actual_date", "eta", "date"}
TRUTHS = {"winning", "stale"}
WEEK = re.compile(r"\d{4}-W\d\d")

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
EPOCH = datetime.date(1899, 12, 30)


def kind_of(column, from_header):
    if from_header:
        return "text"
    if column in NUMBERS or WEEK.fullmatch(column):
        return "number"
    return "date" if column in DATES else "truth" if column in TRUTHS else "text"


def paragraph(node):
    """Text with its runs of blanks, which the format writes as elements."""
    parts = [node.text or ""]
    for child in node:
        if child.tag == TEXT + "s":
            parts.append(" " * int(child.get(TEXT + "c", "1")))
        elif child.tag == TEXT + "tab":
            parts.append("\t")
        parts.append(paragraph(child) if child.tag not in (TEXT + "s", TEXT + "tab") else "")
        parts.append(child.tail or "")
    return "".join(parts)


def open_document_cell(cell):
    """(kind, value) of a cell."""
    if cell.get(TABLE + "formula") is not None:
        return "formula", cell.get(TABLE + "formula")
    kind = cell.get(OFFICE + "value-type")
    if kind == "float":
        return "number", Decimal(cell.get(OFFICE + "value"))
    if kind == "date":
        return "date", cell.get(OFFICE + "date-value")
    if kind == "boolean":
        return "truth", cell.get(OFFICE + "boolean-value")
    text = "\n".join(paragraph(node) for node in cell.findall(TEXT + "p"))
    return ("text" if kind == "string" else str(kind), text) if kind else ("text", "")


def open_document(root):
    for row in root.find(f".//{TABLE}table").iter(TABLE + "table-row"):
        cells = []
        for cell in row.findall(TABLE + "table-cell"):
            times = int(cell.get(TABLE + "number-columns-repeated", "1"))
            cells += [open_document_cell(cell)] * min(times, 100)
        if any(value != "" for _, value in cells):
            yield cells


def office_open_cell(cell, shared):
    if cell.find(SHEET + "f") is not None:
        return "formula", cell.find(SHEET + "f").text
    value = cell.find(SHEET + "v")
    if value is None:
        return "text", ""
    kind = cell.get("t", "n")
    if kind == "s":
        return "text", shared[int(value.text)]
    if kind == "b":
        return "truth", "true" if value.text == "1" else "false"
    return ("number", Decimal(value.text)) if kind == "n" else (kind, value.text)


def office_open(archive):
    strings = xml.fromstring(archive.read("xl/sharedStrings.xml"))
    shared = ["".join(t.text or "" for t in item.iter(SHEET + "t")) for item in strings]
    for row in xml.fromstring(archive.read("xl/worksheets/sheet1.xml")).iter(SHEET + "row"):
        cells = {}
        for cell in row.findall(SHEET + "c"):
            index = 0
            for letter in cell.get("r").rstrip("0123456789"):
                index = index * 26 + ord(letter) - 64
            cells[index - 1] = office_open_cell(cell, shared)
        yield [cells.get(i, ("text", "")) for i in range(max(cells) + 1)]


def rows_of(path):
    if path.endswith(".fods"):
        return list(open_document(xml.parse(path).getroot()))
    with zipfile.ZipFile(path) as archive:
        if path.endswith(".ods"):
            return list(open_document(xml.fromstring(archive.read("content.xml"))))
        return list(office_open(archive))


def is_same(kind, text, cell):
    if text == "":
        return cell[1] == ""
    if kind == "date" and cell[0] == "number":
        # a date is a number of days there, and the cell's style says so
        return str(EPOCH + datetime.timedelta(days=int(cell[1]))) == text
    if cell[0] != kind:
        return False
    return cell[1] == (Decimal(text) if kind == "number" else text)


def main(csv_path, path):
    with open(csv_path, encoding="utf-8-sig", newline="") as file:
        wanted = list(csv.reader(file))
    rows = rows_of(path)
    different = 0
    if len(rows) != len(wanted):
        print(f"{len(rows)} rows, not {len(wanted)}")
        different = 1
    numbers = 0
    for number, (texts, cells) in enumerate(zip(wanted, rows)):
        cells += [("text", "")] * (len(texts) - len(cells))
        for column, text, cell in zip(wanted[0], texts, cells):
            kind = kind_of(column, number == 0)
            numbers += kind == "number" and text != ""
            if not is_same(kind, text, cell):
                print(f"{number + 1} {column}: the {cell[0]} {cell[1]!r}, not the {kind} {text!r}")
                different = 1
    if numbers < 10:
        print(f"only {numbers} numbers were compared")
        different = 1
    return different


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
