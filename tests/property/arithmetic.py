"""The figures of coach-kpi(7), computed from its words alone, in fractions.

A goal is a dict as its YAML file has it, with dates as datetime.date and numbers as Fraction.
Figures are a dict of Fraction, date, str, bool or None, rounded as output shows them.
"""

from datetime import date, timedelta
from fractions import Fraction

STALE_DAYS = {"day": 1, "week": 10, "2w": 21, "month": 45, "quarter": 137}
THRESHOLDS = {
    "on_track": Fraction("0.10"),
    "on_track_floor": Fraction("0.05"),
    "at_risk": Fraction("0.30"),
    "at_risk_floor": Fraction("0.10"),
    "pace_from": Fraction("0.15"),
    "stretch": Fraction("0.7"),
}
WORST_FIRST = ["off-track", "ended", "at-risk", "no-data", "on-track", "upcoming", "achieved"]
WINNING = {"achieved": True, "on-track": True, "at-risk": False, "off-track": False}
FIVE_YEARS = 1826


def rounded(value, places=4):
    """Half away from zero."""
    if value is None:
        return None
    units = abs(value) * 10**places + Fraction(1, 2)
    return Fraction(units.numerator // units.denominator, 10**places) * (-1 if value < 0 else 1)


def median(values):
    values = sorted(values)
    middle = len(values) // 2
    return values[middle] if len(values) % 2 else (values[middle - 1] + values[middle]) / 2


def ceiling(value):
    return -(-value.numerator // value.denominator)


class Course:
    """A goal's terms on a day, later revisions undone."""

    def __init__(self, goal, as_of, thresholds, stale_days):
        self.goal = goal
        self.as_of = as_of
        self.thresholds = thresholds
        self.stale_days = stale_days
        self.start = self.term(goal, "start", "start")
        self.due = self.term(goal, "due", "due")
        closed = goal.get("closed")
        self.state = goal.get("state", "active")
        if self.state == "closed" and as_of < closed:
            self.state = "active"
        self.closed = self.state == "closed"
        if self.closed:
            self.as_of = min(as_of, closed)

    def term(self, record, key, path):
        for revision in self.goal.get("revised", []):
            if revision["key"] == path and revision["date"] > self.as_of:
                return revision["was"]
        return record.get(key)

    def known(self):
        return self.start is not None and self.due is not None and self.start <= self.due

    def days(self):
        return (self.due - self.start).days


def status_of(course, progress, expected):
    if course.as_of < course.start:
        return "upcoming"
    if progress is not None and progress >= 1:
        return "achieved"
    if course.as_of > course.due or course.closed:
        return "ended"
    if progress is None or expected is None:
        return "no-data"
    behind = expected - progress
    bounds = course.thresholds
    if behind <= max(bounds["on_track"] * expected, bounds["on_track_floor"]):
        return "on-track"
    if behind <= max(bounds["at_risk"] * expected, bounds["at_risk_floor"]):
        return "at-risk"
    return "off-track"


def expected_of(course, kpi, baseline, target, latest_day):
    patience = course.stale_days[kpi.get("every", "month")]
    day = course.as_of - timedelta(patience)
    if latest_day is not None:
        day = max(day, latest_day)
    day = min(max(day, course.start), course.due)
    if course.days() == 0:
        return Fraction(1)
    if not kpi.get("checkpoints"):
        return Fraction((day - course.start).days, course.days())
    if baseline is None or target is None or baseline == target:
        return None
    line = {d: v for d, v in kpi["checkpoints"].items() if course.start < d < course.due}
    line.update({course.start: baseline, course.due: target})
    if day in line:
        value = line[day]
    else:
        left = max(d for d in line if d < day)
        right = min(d for d in line if d > day)
        way = Fraction((day - left).days, (right - left).days)
        value = line[left] + (line[right] - line[left]) * way
    return (value - baseline) / (target - baseline)


def trend_of(course, counted, target, direction, progress):
    """The forecast and the eta."""
    points = [((day - course.start).days, value) for day, value in counted[-26:]]
    if len(points) < 4:
        return None, None
    slopes = [(v - w) / (d - e) for i, (d, v) in enumerate(points) for e, w in points[:i]]
    slope = median(slopes)
    intercept = median([value - slope * day for day, value in points])
    forecast = intercept + slope * course.days()
    if progress >= 1 or slope * direction <= 0:
        return forecast, None
    reached = ceiling((target - intercept) / slope)
    ahead = reached - (course.as_of - course.start).days
    if ahead <= 0 or ahead > FIVE_YEARS:
        return forecast, None
    return forecast, course.as_of + timedelta(ahead)


def keep_holds(keep, value):
    low, high = keep
    return (low is None or value >= low) and (high is None or value <= high)


def keep_figures(course, kpi, counted, actual, figures):
    low, high = keep = kpi["keep"]
    inside = [keep_holds(keep, value) for _, value in counted]
    if counted:
        figures["progress"] = Fraction(sum(inside), len(inside))
        below = Fraction(0) if low is None else low - actual
        above = Fraction(0) if high is None else actual - high
        figures["gap"] = max(Fraction(0), below, above)
    if course.as_of < course.start:
        figures["status"] = "upcoming"
    elif course.as_of > course.due or course.closed:
        figures["status"] = "achieved" if inside and inside[-1] else "ended"
    elif not inside:
        figures["status"] = "no-data"
    elif inside[-1]:
        figures["status"] = "on-track"
    else:
        figures["status"] = "off-track" if len(inside) > 1 and not inside[-2] else "at-risk"


def way_figures(course, kpi, counted, actual, figures):
    baseline, target = figures["baseline"], figures["target"]
    direction = None
    progress = None
    if baseline is not None and target is not None and baseline != target:
        direction = 1 if target > baseline else -1
        figures["gap"] = (target - (baseline if actual is None else actual)) * direction
        if actual is not None:
            progress = (actual - baseline) / (target - baseline)
    expected = expected_of(course, kpi, baseline, target, counted[-1][0] if counted else None)
    figures.update(direction=direction, progress=progress, expected=expected)
    if progress is not None and expected is not None and expected >= course.thresholds["pace_from"]:
        figures["pace"] = progress / expected
    figures["status"] = status_of(course, progress, expected)
    open_still = course.as_of < course.due and not course.closed
    if progress is not None and progress < 1 and open_still:
        figures["needed_per_week"] = (target - actual) * 7 / (course.due - course.as_of).days
    if progress is not None:
        figures["forecast"], figures["eta"] = trend_of(course, counted, target, direction, progress)


FIGURES = [
    "baseline", "target", "actual", "actual_date", "gap", "progress", "expected", "pace", "status",
    "winning", "stale", "forecast", "eta", "needed_per_week", "direction", "score", "note",
]


def finish(course, figures):
    figures["winning"] = WINNING.get(figures["status"])
    if figures["progress"] is not None and (course.closed or course.as_of > course.due):
        figures["score"] = min(max(figures["progress"], Fraction(0)), Fraction(1))
    return figures


def kpi_figures(course, kpi):
    """Unrounded."""
    figures = dict.fromkeys(FIGURES)
    figures.update(status="no-data", stale=False)
    if "keep" not in kpi:
        for key in ("baseline", "target"):
            figures[key] = course.term(kpi, key, "%s/%s" % (kpi["id"], key))
    if not course.known():
        if figures["baseline"] is not None and figures["target"] is not None:
            figures["direction"] = 1 if figures["target"] > figures["baseline"] else -1
        return figures
    readings = kpi.get("readings", {})
    counting = [day for day in readings if course.start <= day <= min(course.as_of, course.due)]
    counted = sorted((day, readings[day]["value"]) for day in counting)
    actual = None
    if counted:
        day, actual = counted[-1]
        figures.update(actual_date=day, note=readings[day].get("note"))
        if kpi.get("mean"):
            window = [v for d, v in counted if (day - d).days < kpi["mean"]]
            actual = sum(window) / len(window)
    figures["actual"] = actual
    (keep_figures if "keep" in kpi else way_figures)(course, kpi, counted, actual, figures)
    if "every" in kpi and not course.closed and course.start <= course.as_of <= course.due:
        since = counted[-1][0] if counted else course.start
        figures["stale"] = (course.as_of - since).days > course.stale_days[kpi["every"]]
    return finish(course, figures)


def milestone_figures(course):
    milestones = course.goal["milestones"]
    figures = dict.fromkeys(FIGURES)
    figures.update(status="no-data", stale=False, direction=1)
    if not course.known():
        return figures
    done = [m["done"] for m in milestones if "done" in m and m["done"] <= course.as_of]
    due = [m for m in milestones if m.get("due", course.due) <= course.as_of]
    progress = Fraction(len(done), len(milestones))
    expected = Fraction(len(due), len(milestones))
    figures.update(
        actual=Fraction(len(done)),
        actual_date=max(done, default=None),
        gap=Fraction(len(milestones) - len(done)),
        progress=progress,
        expected=expected,
        status=status_of(course, progress, expected),
    )
    if expected >= course.thresholds["pace_from"]:
        figures["pace"] = progress / expected
    return finish(course, figures)


def goal_figures(course, rows):
    """From the rows of a goal to the goal: (kpi or None, figures) pairs, unrounded."""
    weighed = [(1 if kpi is None else kpi.get("weight", 1), kpi, figures) for kpi, figures in rows]
    weighed = [member for member in weighed if member[0] > 0]
    lags = [m for m in weighed if m[1] is not None and m[1].get("kind", "lag") == "lag"]
    members = lags or weighed
    known = [(w, f["progress"]) for w, _, f in members if f["progress"] is not None]
    progress = None
    if known:
        clamped = sum(w * min(max(p, Fraction(0)), Fraction(1)) for w, p in known)
        progress = Fraction(clamped) / sum(w for w, _ in known)
    statuses = [figures["status"] for _, _, figures in members]
    over = course.closed or (course.known() and course.as_of > course.due)
    score = progress if over else None
    enough = course.thresholds["stretch"] if course.goal.get("commitment") == "stretch" else 1
    return {
        "progress": progress,
        "status": min(statuses, key=WORST_FIRST.index) if statuses else None,
        "stale": any(figures["stale"] for _, _, figures in members),
        "score": score,
        "success": None if score is None else score >= enough,
        "state": course.state,
    }


def shown(figures, exact=()):
    """As output has them: values that were read stay exact, all others have 4 places."""
    return {
        key: rounded(value) if isinstance(value, Fraction) and key not in exact else value
        for key, value in figures.items()
    }


def scores(goal, as_of, thresholds=THRESHOLDS, stale_days=STALE_DAYS):
    """The rows of the scorecard by KPI, and the figures of the goal."""
    course = Course(goal, as_of, thresholds, stale_days)
    rows = [(kpi, kpi_figures(course, kpi)) for kpi in goal["kpis"]]
    out = {}
    for kpi, figures in rows:
        exact = ["baseline", "target"] + ([] if kpi.get("mean") else ["actual", "gap"])
        out[kpi["id"]] = shown(figures, exact)
    if goal.get("milestones"):
        rows.append((None, milestone_figures(course)))
        out["milestones"] = shown(rows[-1][1])
    return out, shown(goal_figures(course, rows))
