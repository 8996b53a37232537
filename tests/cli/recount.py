"""recount.py TEAM COACH FROM TO AS_OF <figures.json: counts the figures of `coach review coach`
once more, from the files of a team directory alone, and compares value, `of` and files with the
rows of JSON on standard input. Prints what is different; exit code 1 if anything is.
"""

import json
import re
import statistics
import sys
from datetime import date, timedelta
from pathlib import Path

import yaml

# What the line that a figure names has on it, where the piece counts.
LINES = {
    "sessions_prepared": "prepared:",
    "followups_sent": "followup_sent:",
    "promises_kept": "done:",
    "learned": "coach_learned:",
    "feedback_reinforcing": "given:",
    "gate_overrides": "start:|override:",
}


class Team:
    def __init__(self, root):
        self.root = Path(root)
        self.manager = self.read("team.yaml").get("manager")
        self.coaches = {path.parent.name: yaml.safe_load(path.read_text()).get("coach")
                        for path in self.root.glob("people/*/person.yaml")}

    def read(self, path):
        return yaml.safe_load((self.root / path).read_text()) or {}

    def coach_of(self, person):
        default = self.manager if person != self.manager else None
        return self.coaches.get(person) or default

    def records(self, kind):
        """(path, owner, name, record) of each file of a kind, those of the team as 'team'."""
        for path in sorted(self.root.glob(f"**/{kind}/*.yaml")):
            short = path.relative_to(self.root)
            owner = short.parts[-3] if "people" in short.parts else "team"
            yield str(short), owner, path.stem, self.read(short)


class Count:
    """Pieces behind figures: figure -> [(path, value)]."""

    def __init__(self, team, coach, first, last, as_of):
        self.team, self.coach = team, coach
        self.first, self.last, self.as_of = first, last, as_of
        self.pieces = {}

    def add(self, figure, path, value):
        self.pieces.setdefault(figure, []).append((path, value))

    def known(self, day):
        return day is not None and day <= self.as_of

    def covers(self, day):
        return day is not None and self.first <= day <= self.last

    # sessions

    def holds(self, owner, session):
        if owner == "team":
            return self.team.manager == self.coach
        partners = session.get("with") or []
        partners = [partners] if isinstance(partners, str) else partners
        return (partners[0] if partners else self.team.coach_of(owner)) == self.coach

    def state_and_day(self, name, session):
        day = date.fromisoformat(name[:10])
        for move in session.get("moved", []):
            if "date" not in move or self.known(move["date"]):
                day = move["to"]
        last = session["moved"][-1]["to"] if session.get("moved") else date.fromisoformat(name[:10])
        state = session.get("state", "held")
        held = session.get("held", last)
        if state == "held" and self.known(held):
            return "held", held
        if state == "skipped" and self.known(session.get("skipped", date.min)):
            return "skipped", day
        return "planned", day

    def session(self, path, owner, name, session):
        first = date.fromisoformat(name[:10])
        state, day = self.state_and_day(name, session)
        if not self.holds(owner, session) or owner == self.coach or not self.covers(first):
            return
        if state == "planned" and first >= self.as_of:
            return
        moved = any("date" not in move or self.known(move["date"])
                    for move in session.get("moved", []))
        self.add("sessions_on_time", path, state == "held" and day <= first)
        self.add("sessions_held", path, state == "held")
        self.add("sessions_moved", path, moved)
        self.add("sessions_skipped", path, state == "skipped")
        self.add("sessions_not_noted", path, state == "planned" and day < self.as_of)
        if state == "held":
            self.held(path, day, session)

    def held(self, path, day, session):
        prepared = (session.get("prepared") or {}).get("coach")
        self.add("sessions_prepared", path, prepared is not None and prepared <= day)
        sent = self.known(session.get("followup_sent"))
        if sent or day + timedelta(days=2) < self.as_of:
            self.add("followups_sent", path, sent)
        if session.get("coach_learned"):
            self.add("learned", path, None)

    # promises

    def promise(self, path, owner, who, due, done):
        kept = self.known(done)
        day = due or (done if kept else None)
        if who == self.coach and owner != self.coach and self.covers(day) and (
                kept or day < self.as_of):
            self.add("promises_kept", path, kept)

    def promises(self):
        for path, owner, name, session in self.team.records("sessions"):
            if self.state_and_day(name, session)[0] != "held":
                continue
            for one in session.get("support", []):
                who = one.get("who") or (self.coach if self.holds(owner, session) else None)
                self.promise(path, owner, who, one.get("by"), one.get("done"))
            for one in session.get("will", []):
                if not self.known(one.get("skipped")):
                    self.promise(path, owner, one.get("who", owner), one.get("due"), one.get("done"))
        for path, owner, _, goal in self.team.records("goals"):
            for one in goal.get("support", []) if goal.get("state") != "draft" else []:
                self.promise(path, owner, one.get("who"), one.get("by"), one.get("done"))
        for path, owner, _, step in self.team.records("support"):
            for one in step.get("support", []) if self.known(step["start"]) else []:
                who = one.get("who") or step.get("by") or self.team.coach_of(owner)
                self.promise(path, owner, who, one.get("by"), one.get("done"))

    # words

    def given(self):
        for path, _, _, one in self.team.records("feedback"):
            if one.get("by") != self.coach or not self.covers(one["given"]) or not self.known(
                    one["given"]):
                continue
            self.add("feedback_reinforcing", path, one["kind"] == "reinforcing")
            self.add("feedback_redirecting", path, one["kind"] == "redirecting")
            if "happened" in one:
                self.add("feedback_days", path, (one["given"] - one["happened"]).days)

    def steps(self):
        for path, owner, _, step in self.team.records("support"):
            override = step.get("override")
            day = override["date"] if override else step["start"]
            opener = step.get("by") or self.team.coach_of(owner)
            if opener == self.coach and self.covers(day) and self.known(day):
                self.add("gate_overrides", path, override is not None)

    def rounds(self):
        rounds = [(name, path) for path, owner, name, _ in self.team.records("rounds")
                  if owner == self.coach and self.covers(date.fromisoformat(name[:10]))
                  and self.known(date.fromisoformat(name[:10]))]
        if not rounds:
            return
        name, path = max(rounds)
        self.add("round_answers", path, 0)
        givers = set()
        for path, owner, _, one in self.team.records("feedback"):
            if owner == self.coach and str(one.get("round")) == name and self.known(one["given"]):
                self.add("round_answers", path, one["by"] not in givers)
                givers.add(one["by"])

    def upward(self):
        written = set()
        for path, owner, name, review in self.team.records("reviews"):
            part = review.get("upward")
            if (self.team.coach_of(owner) != self.coach or owner == self.coach
                    or not self.covers(last_day(name))
                    or ("started" in review and not self.known(review["started"]))):
                continue
            answered = part is not None and ("date" not in part or self.known(part["date"]))
            self.add("upward_answers", path, answered and owner not in written)
            written |= {owner} if answered else set()

    def all(self):
        for record in self.team.records("sessions"):
            self.session(*record)
        self.promises()
        self.given()
        self.steps()
        self.rounds()
        self.upward()
        return self.pieces


def last_day(period):
    """The last day of 2026, 2026-Q1, 2026-03 or 2026-W03."""
    year = int(period[:4])
    if "W" in period:
        return date.fromisocalendar(year, int(period[6:]), 7)
    month = 12 if len(period) == 4 else int(period[6]) * 3 if "Q" in period else int(period[5:])
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def expected(figure, pieces):
    """The value and what it is out of."""
    values = [value for _, value in pieces]
    if figure == "learned":
        return None, None
    if figure == "feedback_days":
        return (statistics.median(values) if values else None), None
    of = 3 if figure.endswith("_answers") else len(values)
    return (sum(values) if values else None), of


def check_lines(root, row, pieces):
    """The lines that are named exist, and those of what counts have the key on them."""
    named = [place.rsplit(":", 1) for place in (row["files"] or "").split(",") if place]
    pattern, counted = LINES.get(row["figure"]), 0
    for path, line in named:
        text = (Path(root) / path).read_text().splitlines()[int(line) - 1]
        counted += bool(pattern and re.search(pattern, text))
    wanted = len(pieces) if row["figure"] in ("learned", "feedback_reinforcing") else row["value"]
    if pattern and counted < (wanted or 0):
        yield f"{row['figure']}: {counted} of {wanted} lines have {pattern}"


def main(root, coach, first, last, as_of):
    days = [date.fromisoformat(day) for day in (first, last, as_of)]
    pieces = Count(Team(root), coach, *days).all()
    rows = json.load(sys.stdin)
    found = []
    for row in rows:
        behind = pieces.get(row["figure"], [])
        if (row["value"], row["of"]) != expected(row["figure"], behind):
            found.append(f"{row['figure']}: {row['value']} of {row['of']}, and "
                         f"{expected(row['figure'], behind)} by hand")
        files = sorted(place.rsplit(":", 1)[0] for place in (row["files"] or "").split(",") if place)
        if files != sorted(path for path, _ in behind):
            found.append(f"{row['figure']}: {files}, and {sorted(p for p, _ in behind)} by hand")
        found.extend(check_lines(root, row, behind))
    found.extend(f"{figure}: has no row" for figure in pieces.keys() - {r["figure"] for r in rows})
    for line in found:
        print(line)
    return 1 if found or not rows else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
