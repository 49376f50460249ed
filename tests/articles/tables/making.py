"""Writes tables as people’s programs do, each kind in several manners."""

import csv
import io
import json
import zipfile
from xml.sax.saxutils import escape

import pyarrow as pa
import pyarrow.parquet as pq

HEAD = ["Title", "Text", "URL", "Outlet", "Date"]
VALUES = [
    "Harbour tolls",
    "“We have waited,” Ada Quill said.",
    "https://bay.example/1",
    "The Bay Courier",
    "2031-05-15",
]


def csv_bytes(separator=",", codec="utf-8", head=HEAD, rows=(VALUES,)):
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=separator)
    writer.writerows([head, *rows])
    return out.getvalue().encode(codec)


def json_bytes(as_list, head=HEAD, rows=(VALUES,)):
    found = [dict(zip(head, row, strict=True)) for row in rows]
    if as_list:
        return json.dumps(found, indent=1).encode()
    return "\n".join(map(json.dumps, found)).encode()


SHEET = """<?xml version="1.0" encoding="UTF-8"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<sheetData>{rows}</sheetData></worksheet>"""
WORKBOOK = """<?xml version="1.0" encoding="UTF-8"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<sheets><sheet name="Articles" sheetId="1" r:id="rId1"/></sheets></workbook>"""
RELATIONS = """<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="{type}" Target="{target}"/></Relationships>"""
DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = """<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels"
 ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/></Types>"""


def xlsx_bytes(head=HEAD, rows=(VALUES,)):
    """Return a workbook with the cells as inline strings, as LibreOffice reads it."""
    lines = "".join(
        f'<row r="{number}">{"".join(map(cell, values))}</row>'
        for number, values in enumerate([head, *rows], 1)
    )
    book = f"{DOCUMENT}/officeDocument"
    parts = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": RELATIONS.format(type=book, target="xl/workbook.xml"),
        "xl/workbook.xml": WORKBOOK,
        "xl/_rels/workbook.xml.rels": RELATIONS.format(
            type=f"{DOCUMENT}/worksheet", target="worksheets/sheet1.xml"
        ),
        "xl/worksheets/sheet1.xml": SHEET.format(rows=lines),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def cell(value):
    return f'<c t="inlineStr"><is><t>{escape(str(value))}</t></is></c>'


def parquet_bytes(head=HEAD, rows=(VALUES,)):

    columns = list(zip(*rows, strict=True))
    out = io.BytesIO()
    pq.write_table(pa.table(dict(zip(head, columns, strict=True))), out)
    return out.getvalue()
