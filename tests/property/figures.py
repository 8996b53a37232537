"""Random goals, their figures printed by coach and computed again by arithmetic.py.

    figures.py COACH [GOALS [SEED]]

Writes a team of random goals, reads `coach review scorecard` and `coach goal list` as of days
before, within and after them, and compares every figure, digit by digit.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from fractions import Fraction

import arithmetic

FIRST = date(2025, 12, 1)
COLUMNS = ["person", "goal", "kpi"] + arithmetic.FIGURES
GOAL_COLUMNS = ["progress", "status", "stale", "score", "success", "state"]


class Dice(random.Random):
    def chance(self, share):
        return self.random() < share

    def day(self, first, last):
        return first + timedelta(self.randint(0, (last - first).days))

    def number(self):
        """A decimal with a handful of digits, round ones more often."""
        places = self.choice([0, 0, 0, 1, 2, 4])
        size = self.choice([10, 100, 100, 1000, 100000])
        whole = self.randint(-size // 10, size) * 10**places
        return Fraction(whole + self.randint(0, 10**places - 1), 10**places)

    def value_between(self, low, high):
        """A value somewhat around two others, with at most four places."""
        spread = (high - low) or Fraction(1)
        share = Fraction(self.randint(-30, 140), 100)
        places = self.choice([0, 1, 2, 4])
        return arithmetic.rounded(low + spread * share, places)


def random_keep(dice):
    low = dice.number()
    high = low + abs(dice.number())
    return dice.choice([(low, None), (None, high), (low, high)])


def random_readings(dice, start, due, low, high):
    """In order of date; some before start and after due, some on the very days."""
    first, last = start - timedelta(10), due + timedelta(10)
    days = {dice.day(first, last) for _ in range(dice.choice([0, 1, 3, 5, 9, 20, 45]))}
    days |= {day for day in (start, due) if dice.chance(0.1)}
    readings = {}
    for day in sorted(days):
        readings[day] = {"value": dice.value_between(low, high)}
        if dice.chance(0.15):
            readings[day]["note"] = dice.choice(["slipped", "off: 3 days", "it's #1", "日本"])
    return readings


def random_kpi(dice, number, start, due):
    kpi = {"id": "k%d" % number, "kind": dice.choice(["lag", "lag", "lead"])}
    if dice.chance(0.2):
        kpi["keep"] = random_keep(dice)
        bounds = [bound for bound in kpi["keep"] if bound is not None]
        low, high = min(bounds) - 5, max(bounds) + 5
    else:
        low, high = dice.number(), dice.number()
        if low == high:
            high += 1
        kpi["target"] = high
        if not dice.chance(0.1):
            kpi["baseline"] = low
        if dice.chance(0.25) and start < due:
            days = sorted({dice.day(start, due) for _ in range(dice.randint(1, 3))})
            kpi["checkpoints"] = {day: dice.value_between(low, high) for day in days}
    if dice.chance(0.8):
        kpi["every"] = dice.choice(list(arithmetic.STALE_DAYS))
    if dice.chance(0.25):
        kpi["mean"] = dice.choice([1, 7, 14, 30])
    if dice.chance(0.3):
        kpi["weight"] = dice.choice([Fraction(0), Fraction(2), Fraction(1, 2), Fraction("0.25")])
    kpi["readings"] = random_readings(dice, start, due, low, high)
    return kpi


def random_milestones(dice, start, due):
    milestones = []
    for number in range(dice.randint(1, 5)):
        milestone = {"id": "m%d" % number, "what": "A step"}
        if dice.chance(0.8):
            milestone["due"] = dice.day(start, due)
        if dice.chance(0.5):
            milestone["done"] = dice.day(start, due + timedelta(5))
        milestones.append(milestone)
    return milestones


def random_revision(dice, goal, start, due):
    """A term that had another value before."""
    day = dice.day(start, due)
    kpi = dice.choice(goal["kpis"])
    if "keep" in kpi or dice.chance(0.5):
        return {"date": day, "key": "due", "was": due + timedelta(dice.randint(1, 30)), "now": due}
    was = kpi["target"] + (1 if kpi["target"] > kpi.get("baseline", 0) else -1)
    return {"date": day, "key": kpi["id"] + "/target", "was": was, "now": kpi["target"]}


def random_goal(dice):
    start = dice.day(FIRST, FIRST + timedelta(120))
    due = start + timedelta(dice.choice([0, 1, 14, 84, 84, 90, 181, 365]))
    kpis = [random_kpi(dice, number, start, due) for number in range(dice.choice([1, 1, 1, 2, 3]))]
    goal = {"goal": "A goal", "kpis": kpis}
    if dice.chance(0.2):
        goal["milestones"] = random_milestones(dice, start, due)
    if dice.chance(0.15):
        goal["commitment"] = "stretch"
    if dice.chance(0.05):
        goal["state"] = "draft"
        return goal
    goal.update(start=start, due=due)
    if dice.chance(0.15):
        goal.update(state="closed", closed=dice.day(start, due + timedelta(20)))
    if dice.chance(0.15):
        goal["revised"] = [random_revision(dice, goal, start, due)]
    return goal


# Goals as files


def decimal(value):
    """An exact decimal of a Fraction that has one."""
    sign, value = ("-", -value) if value < 0 else ("", value)
    places = 0
    while (value * 10**places).denominator != 1:
        places += 1
    digits = str(int(value * 10**places)).rjust(places + 1, "0")
    return sign + (digits[:-places] + "." + digits[-places:] if places else digits)


def scalar(value):
    if isinstance(value, Fraction):
        return decimal(value)
    return str(value) if isinstance(value, date) else json.dumps(value, ensure_ascii=False)


def keep_text(keep):
    low, high = keep
    if low is None:
        return "at-most " + decimal(high)
    return "at-least " + decimal(low) if high is None else "%s..%s" % (decimal(low), decimal(high))


def flow(items):
    return "{%s}" % ", ".join("%s: %s" % (key, scalar(value)) for key, value in items.items())


def kpi_lines(kpi):
    yield "  - id: " + kpi["id"]
    for key in ("kind", "every"):
        if key in kpi:
            yield "    %s: %s" % (key, kpi[key])
    for key in ("baseline", "target", "weight"):
        if key in kpi:
            yield "    %s: %s" % (key, decimal(kpi[key]))
    if "keep" in kpi:
        yield "    keep: " + keep_text(kpi["keep"])
    if "mean" in kpi:
        yield "    actual: mean %dd" % kpi["mean"]
    if kpi.get("checkpoints"):
        yield "    checkpoints:"
        for day, value in kpi["checkpoints"].items():
            yield "      %s: %s" % (day, decimal(value))
    if kpi["readings"]:
        yield "    readings:"
    for day, reading in kpi["readings"].items():
        value = flow(reading) if "note" in reading else decimal(reading["value"])
        yield "      %s: %s" % (day, value)


def goal_lines(goal):
    yield "goal: " + goal["goal"]
    for key in ("state", "commitment", "start", "due", "closed"):
        if key in goal:
            yield "%s: %s" % (key, goal[key])
    yield "kpis:"
    for kpi in goal["kpis"]:
        yield from kpi_lines(kpi)
    for key in ("milestones", "revised"):
        if key in goal:
            yield key + ":"
            for item in goal[key]:
                if key == "revised":
                    terms = {term: scalar(item[term]) for term in ("was", "now")}
                    item = dict(item, **terms, why="It moved")
                yield "  - " + flow(item)


def write(path, lines):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(line + "\n" for line in lines)


def write_team(folder, goals, bounds):
    """What a team leaves to the defaults is not in its file."""
    lines = ["coach: 1", "team: Random"]
    if bounds:
        thresholds, stale_days = bounds
        lines += ["thresholds:"]
        lines += ["  %s: %s" % (key, decimal(value)) for key, value in thresholds.items()]
        lines += ["  stale:"]
        lines += ["    %s: %d" % item for item in stale_days.items()]
    write(os.path.join(folder, "team.yaml"), lines)
    for (person, slug), goal in goals.items():
        write("%s/people/%s/person.yaml" % (folder, person), ["name: " + person])
        write("%s/people/%s/goals/%s.yaml" % (folder, person, slug), goal_lines(goal))


# What coach says, and what it should


def rows(coach, folder, as_of, *words):
    command = [coach, "-C", folder, *words, "--all", "--format", "json", "--as-of", str(as_of)]
    found = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    if found.returncode != 0:
        said = found.stderr.decode()[:4000]
        sys.exit("exit %d of %s\n%s" % (found.returncode, " ".join(command), said))
    return json.loads(found.stdout, parse_float=Fraction, parse_int=Fraction)


def as_json(value):
    return str(value) if isinstance(value, date) else value


def differences(expected, row):
    for key, value in expected.items():
        if row[key] != as_json(value) or isinstance(row[key], bool) != isinstance(value, bool):
            yield "%s is %s, not %s" % (key, row[key], as_json(value))


def compare(coach, folder, goals, as_of, bounds):
    """How many figures were compared; every difference is printed."""
    expected = {name: arithmetic.scores(goal, as_of, *bounds) for name, goal in goals.items()}
    by_kpi = {
        (person, slug, kpi): figures
        for (person, slug), (kpis, _) in expected.items()
        for kpi, figures in kpis.items()
    }
    by_goal = {name: figures for name, (_, figures) in expected.items()}
    cards = rows(coach, folder, as_of, "review", "scorecard", "--columns", ",".join(COLUMNS))
    columns = ",".join(["person", "goal"] + GOAL_COLUMNS)
    lists = rows(coach, folder, as_of, "goal", "list", "--columns", columns)
    found = {(row["person"], row["goal"], row["kpi"]): row for row in cards}
    found.update({(row["person"], row["goal"]): row for row in lists})
    wrong = set(found) ^ (set(by_kpi) | set(by_goal))
    for name in sorted(wrong, key=str):
        print("/".join(name), "is not on file" if name in found else "is not in the output")
    for name, figures in list(by_kpi.items()) + list(by_goal.items()):
        for difference in differences(figures, found[name]) if name in found else []:
            print("%s as of %s: %s" % ("/".join(name), as_of, difference))
            wrong.add(name)
    for name in sorted({name[:2] for name in wrong})[:3]:
        print("\n".join(["--- " + "/".join(name)] + list(goal_lines(goals[name]))))
    return 0 if wrong else len(arithmetic.FIGURES) * len(by_kpi) + len(GOAL_COLUMNS) * len(by_goal)


def other_bounds():
    """Another team's thresholds."""
    values = ["0.2", "0.1", "0.5", "0.15", "0.3", "0.9"]
    thresholds = dict(zip(arithmetic.THRESHOLDS, map(Fraction, values)))
    return thresholds, {"day": 0, "week": 7, "2w": 14, "month": 31, "quarter": 92}


def days_of(dice, goals):
    """Days on which to look: mostly within the goals, some on the very day of a start or a due."""
    starts = sorted(goal["start"] for goal in goals.values() if "start" in goal)
    days = [dice.choice(starts) + timedelta(dice.randint(-10, 100)) for _ in range(8)]
    for key in ("start", "due"):
        days.append(dice.choice([goal[key] for goal in goals.values() if key in goal]))
    return days + [FIRST, starts[-1] + timedelta(400)]


def main(coach, goal_count="300", seed="20260327"):
    print("%s goals, seed %s" % (goal_count, seed))
    dice = Dice(int(seed))
    total = 0
    for bounds in [(), other_bounds()]:
        goals = {}
        for number in range(int(goal_count) // 2):
            goals["p%d" % dice.randint(0, 9), "g%03d" % number] = random_goal(dice)
        with tempfile.TemporaryDirectory() as folder:
            write_team(folder, goals, bounds)
            for as_of in days_of(dice, goals):
                compared = compare(coach, folder, goals, as_of, bounds)
                if not compared:
                    return 1
                total += compared
    print("%d figures compared" % total)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
