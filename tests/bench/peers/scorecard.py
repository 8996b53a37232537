"""scorecard.py base|safe DIR AS-OF: last reading, gap and progress of every KPI, with PyYAML.

The loaders are those of libyaml: `base` leaves all values texts, `safe` gives them types.
"""

import csv
import pathlib
import sys
from decimal import ROUND_HALF_UP, Decimal

import yaml


def plain(number, places=None):
    """The number as it is printed: no exponent, no needless zero."""
    if places is not None:
        number = number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def last_reading(kpi, first, last):
    found = None
    for day, reading in kpi["readings"].items():
        if first <= str(day) <= last:
            found = (str(day), reading)
    return found


def row(goal, kpi, as_of):
    day, reading = last_reading(kpi, str(goal["start"]), min(str(goal["due"]), as_of))
    actual = Decimal(str(reading["value"] if isinstance(reading, dict) else reading))
    baseline = Decimal(str(kpi["baseline"]))
    target = Decimal(str(kpi["target"]))
    gap = target - actual if target > baseline else actual - target
    progress = (actual - baseline) / (target - baseline)
    return [kpi["id"], day, plain(actual), plain(gap), plain(progress, 4)]


def main():
    loader = {"base": yaml.CBaseLoader, "safe": yaml.CSafeLoader}[sys.argv[1]]
    as_of = sys.argv[3]
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["person", "goal", "kpi", "actual_date", "actual", "gap", "progress"])
    for path in sorted(pathlib.Path(sys.argv[2], "people").glob("*/goals/*.yaml")):
        with open(path, "rb") as file:
            goal = yaml.load(file, loader)
        for kpi in goal["kpis"]:
            out.writerow([path.parts[-3], path.stem] + row(goal, kpi, as_of))


main()
