"""same_rows.py CSV JSON: whether a CSV and a JSON report of one command, written without the
guard of formulas, are the same rows. Prints what is different; exit code 1 if anything is.
"""

import csv
import json
import sys


def as_text(value):
    """A value of JSON as CSV writes it; floats were read as text."""
    if value is None:
        return ""
    return {True: "true", False: "false"}.get(value, value) if value in (True, False) else value


def main(csv_path, json_path):
    with open(csv_path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    with open(json_path, encoding="utf-8") as file:
        objects = json.load(file, parse_float=str, parse_int=str)
    wanted = [{key: as_text(value) for key, value in row.items()} for row in objects]
    if len(wanted) < 2:
        print(f"only {len(wanted)} rows")
        return 1
    for number, (row, object_) in enumerate(zip(rows, wanted), 1):
        for key in row.keys() | object_.keys():
            if row.get(key) != object_.get(key):
                print(f"{number} {key}: {row.get(key)!r} and {object_.get(key)!r}")
    return 0 if rows == wanted else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
