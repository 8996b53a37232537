#!/usr/bin/env python3
"""Score the goal linter against labelled statements.

    lint_score.py [--list] [--kinds K,K...] [--coach PROGRAM] LABELLED.tsv ...

LABELLED.tsv has a header line and tab-separated columns, without quoting: id, label, S, M, T,
statement, kind, and others that are not read. label is good or bad; S, M and T are 1, 0 or ?
(not settled). The data is no part of this project.

The statements go through `coach goal check - --format csv`. For each criterion, on the rows where
it is settled: how many agree, how many were passed though labelled 0 (wrong passes), how many
failed though labelled 1 (wrong fails). For `smart`: on the rows where all three are settled and
agree with the label, good being all 1. Then the same by kind. With --list the rows that disagree
follow.

--kinds takes only rows of these kinds. The program is --coach, else $COACH, else `coach`.

Exit 0 when all was scored, whatever the score; 2 when the data or the program cannot be used.
"""

import argparse
import csv
import io
import os
import subprocess
import sys

CRITERIA = {"S": "specific", "M": "measurable", "T": "time_bound"}
COLUMNS = ["id", "label", "S", "M", "T", "statement", "kind"]


class Tally:
    """How verdicts agree with labels."""

    def __init__(self):
        self.rows = self.agree = self.wrong_passes = self.wrong_fails = 0

    def add(self, wanted, passed):
        self.rows += 1
        if wanted == passed:
            self.agree += 1
        elif passed:
            self.wrong_passes += 1
        else:
            self.wrong_fails += 1

    def line(self, name):
        share = self.agree / self.rows if self.rows else 0.0
        return (f"{name:<12} {self.agree:>5} {self.rows:>5}  {share:.4f}"
                f" {self.wrong_passes:>7} {self.wrong_fails:>7}")


def read_rows(paths):
    """The labelled rows of all files, as dictionaries."""
    rows = []
    for path in paths:
        with open(path, encoding="utf-8") as file:
            lines = file.read().split("\n")
        header = lines[0].split("\t")
        missing = [column for column in COLUMNS if column not in header]
        if missing:
            raise ValueError(f"{path}: no column {', '.join(missing)}")
        for number, line in enumerate(lines[1:], 2):
            if not line:
                continue
            fields = line.split("\t")
            if len(fields) < len(COLUMNS):
                raise ValueError(f"{path}:{number}: {len(fields)} columns")
            rows.append(dict(zip(header, fields)))
    return rows


def judge(program, rows):
    """The verdicts on the rows' statements, by line of the input."""
    text = "".join(row["statement"] + "\n" for row in rows)
    run = subprocess.run([program, "goal", "check", "-", "--format", "csv"], input=text,
                         capture_output=True, text=True, encoding="utf-8", check=False)
    if run.returncode not in (0, 1):
        raise ValueError(f"{program}: exit {run.returncode}: {run.stderr.strip()}")
    verdicts = {int(line["line"]): line for line in csv.DictReader(io.StringIO(run.stdout))}
    if len(verdicts) != len(rows):
        raise ValueError(f"{program}: {len(verdicts)} verdicts on {len(rows)} statements")
    return [verdicts[number] for number in range(1, len(rows) + 1)]


def wanted(row, criterion):
    """What a row's label wants of a criterion: True, False, or None where it is not settled."""
    if criterion != "smart":
        return None if row[criterion] == "?" else row[criterion] == "1"
    labels = [row[name] for name in CRITERIA]
    is_good = labels == ["1", "1", "1"]
    return None if "?" in labels or (row["label"] == "good") != is_good else is_good


def score(rows, verdicts):
    """Tallies by kind ("" for all) and criterion, and the rows that disagree."""
    tallies, wrong = {}, []
    for row, verdict in zip(rows, verdicts):
        for criterion in [*CRITERIA, "smart"]:
            want = wanted(row, criterion)
            if want is None:
                continue
            passed = verdict[CRITERIA.get(criterion, criterion)] == "pass"
            for kind in ("", row["kind"]):
                tallies.setdefault((kind, criterion), Tally()).add(want, passed)
            if want != passed:
                wrong.append((criterion, want, row))
    return tallies, wrong


def report(tallies, wrong, lists):
    for kind in sorted({kind for kind, _ in tallies}):
        print(f"{kind or 'all':<12} agree  rows   share  passes   fails")
        for criterion in [*CRITERIA, "smart"]:
            if (kind, criterion) in tallies:
                print(tallies[kind, criterion].line("  " + criterion))
    for criterion, want, row in sorted(wrong, key=lambda entry: entry[0]) if lists else []:
        verdict = "wrong fail" if want else "wrong pass"
        print(f"{criterion}\t{verdict}\t{row['id']}\t{row['kind']}\t{row['statement']}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("files", nargs="+", metavar="LABELLED.tsv")
    parser.add_argument("--list", action="store_true", help="list the rows that disagree")
    parser.add_argument("--kinds", help="only rows of these kinds, separated by commas")
    parser.add_argument("--coach", default=os.environ.get("COACH", "coach"), metavar="PROGRAM")
    options = parser.parse_args()
    try:
        rows = read_rows(options.files)
        if options.kinds:
            kinds = options.kinds.split(",")
            rows = [row for row in rows if row["kind"] in kinds]
        tallies, wrong = score(rows, judge(options.coach, rows))
    except (OSError, ValueError) as error:
        print(f"lint_score: {error}", file=sys.stderr)
        return 2
    try:
        report(tallies, wrong, options.list)
    except BrokenPipeError:
        # Whoever reads has read enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


if __name__ == "__main__":
    sys.exit(main())
