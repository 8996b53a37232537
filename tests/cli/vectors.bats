# The worked examples of the arithmetic, through `review scorecard`: each line of the table in
# coach-kpi(7) with its numbers, and what is on the other side of each bound.

load helper
load team

# kpi KEY... : a goal of jordan's with one KPI of these keys, a line each; then readings on stdin
kpi() {
  put people/jordan/goals/goal.yaml <<'END'
goal: A goal
start: 2026-01-05
due: 2026-03-30
kpis:
  - id: kpi
END
  {
    printf '    %s\n' "$@"
    echo '    readings:'
    sed 's/^/      /'
  } >>people/jordan/goals/goal.yaml
}

setup() {
  coach_setup
  team jordan
}

# figures DAY COLUMN,...: the row as of that day
figures() {
  expect 0 coach review scorecard --format jsonl --columns "$2" --as-of "$1"
}

@test "65 -> 90, 88 three days before due" {
  kpi "baseline: 65" "target: 90" <<<"2026-03-27: 88"
  figures 2026-03-27 gap,progress,expected,pace,status
  expect_output <<<'{"gap": 2, "progress": 0.92, "expected": 0.9643, "pace": 0.9541, "status": "on-track"}'
}

@test "55 -> 45, downwards, 46 three days before due" {
  kpi "baseline: 55" "target: 45" "unit: h" <<<"2026-03-27: 46"
  figures 2026-03-27 gap,progress,pace,status
  expect_output <<<'{"gap": 1, "progress": 0.9, "pace": 0.9333, "status": "on-track"}'
}

@test "18 -> 4, where it began: progress and pace are 0, not missing" {
  kpi "baseline: 18" "target: 4" <<<"2026-02-16: 18"
  figures 2026-02-16 gap,progress,expected,pace,status
  expect_output <<<'{"gap": 14, "progress": 0, "expected": 0.5, "pace": 0, "status": "off-track"}'
}

@test "65 -> 90, below the baseline: progress is negative" {
  kpi "baseline: 65" "target: 90" <<<"2026-02-16: 60"
  figures 2026-02-16 gap,progress,status
  expect_output <<<'{"gap": 30, "progress": -0.2, "status": "off-track"}'
}

@test "100 -> 60, passed: the gap is negative, progress above 1" {
  kpi "baseline: 100" "target: 60" <<<"2026-02-16: 50"
  figures 2026-02-16 gap,progress,status,winning,needed_per_week
  expect_output <<'END'
{"gap": -10, "progress": 1.25, "status": "achieved", "winning": true, "needed_per_week": null}
END
}

@test "65 -> 90, in the first days: no pace yet" {
  kpi "baseline: 65" "target: 90" <<<"2026-01-09: 66"
  figures 2026-01-09 progress,expected,pace,status
  expect_output <<<'{"progress": 0.04, "expected": 0.0476, "pace": null, "status": "on-track"}'
}

@test "65 -> 90, weekly, long unread: held against the plan of ten days ago" {
  kpi "baseline: 65" "target: 90" "every: week" <<<"2026-01-16: 68"
  figures 2026-03-25 progress,expected,stale,status
  expect_output <<<'{"progress": 0.12, "expected": 0.8214, "stale": true, "status": "off-track"}'
}

@test "65 -> 90, after due: ended, with a score and in words" {
  kpi "baseline: 65" "target: 90" <<<"2026-03-27: 88"
  figures 2026-04-01 status,score,winning
  expect_output <<<'{"status": "ended", "score": 0.92, "winning": null}'
  expect 0 coach goal show goal --as-of 2026-04-01
  grep -qF "ended at 88: 92% of the way from 65 to 90" <<<"$output"
}

@test "keep at most 5: two of three inside, and the last" {
  kpi "keep: at-most 5" <<<$'2026-01-09: 4\n2026-01-16: 6\n2026-01-23: 5'
  figures 2026-01-23 progress,gap,status
  expect_output <<<'{"progress": 0.6667, "gap": 0, "status": "on-track"}'
}

@test "keep at most 5: the first outside is at risk, with its distance" {
  kpi "keep: at-most 5" <<<$'2026-01-09: 4\n2026-01-16: 6'
  figures 2026-01-16 progress,gap,status,winning
  expect_output <<<'{"progress": 0.5, "gap": 1, "status": "at-risk", "winning": false}'
}

@test "keep at most 5: the second in a row is off track" {
  kpi "keep: at-most 5" <<<$'2026-01-09: 6\n2026-01-16: 5.1'
  figures 2026-01-16 gap,status
  expect_output <<<'{"gap": 0.1, "status": "off-track"}'
}

@test "keep: no expectation, no pace, no forecast; never achieved before it is over" {
  kpi "keep: 20..30" <<<$'2026-01-09: 20\n2026-01-16: 30\n2026-01-23: 25\n2026-01-30: 25'
  figures 2026-03-30 keep,expected,pace,forecast,eta,needed_per_week,status
  expect_output <<'END'
{"keep": "20..30", "expected": null, "pace": null, "forecast": null, "eta": null, "needed_per_week": null, "status": "on-track"}
END
  figures 2026-03-31 status,score
  expect_output <<<'{"status": "achieved", "score": 1}'
}

@test "without a baseline: gap and progress are null, the status no-data" {
  kpi "target: 90" <<<"2026-01-09: 66"
  figures 2026-01-09 baseline,actual,gap,progress,status
  expect_output <<'END'
{"baseline": null, "actual": 66, "gap": null, "progress": null, "status": "no-data"}
END
}

@test "without a reading: the gap is the whole way" {
  kpi "baseline: 65" "target: 90" </dev/null
  sed -i '/readings:/d' people/jordan/goals/goal.yaml
  figures 2026-02-16 actual,gap,progress,status
  expect_output <<<'{"actual": null, "gap": 25, "progress": null, "status": "no-data"}'
}

@test "due on the day of the start: all of it is expected" {
  kpi "baseline: 65" "target: 90" <<<"2026-01-05: 88"
  sed -i 's/^due:.*/due: 2026-01-05/' people/jordan/goals/goal.yaml
  figures 2026-01-05 expected,progress,status,needed_per_week
  expect_output <<<'{"expected": 1, "progress": 0.92, "status": "on-track", "needed_per_week": null}'
}

@test "readings before start and after due are shown, never counted" {
  kpi "baseline: 65" "target: 90" <<<$'2026-01-04: 80\n2026-03-31: 90'
  figures 2026-04-10 actual,progress,status
  expect_output <<<'{"actual": null, "progress": null, "status": "ended"}'
  expect 0 coach review scorecard --long --format csv --columns date,value --as-of 2026-04-10
  expect_output <<<$'date,value\n2026-01-04,80\n2026-03-31,90'
}

@test "before the start: upcoming" {
  kpi "baseline: 65" "target: 90" <<<"2026-01-09: 66"
  figures 2026-01-04 actual,status,winning,stale
  expect_output <<<'{"actual": null, "status": "upcoming", "winning": null, "stale": false}'
}

@test "values stay exact: 90 - 83.8 is 6.2" {
  kpi "baseline: 65" "target: 90" <<<"2026-02-16: 83.8"
  figures 2026-02-16 actual,gap
  expect_output <<<'{"actual": 83.8, "gap": 6.2}'
}

@test "values of fifteen digits come back whole" {
  kpi "baseline: 0" "target: 999999999999999" <<<"2026-02-16: 123456789012345"
  figures 2026-02-16 actual,gap
  expect_output <<<'{"actual": 123456789012345, "gap": 876543210987654}'
}

# Half of the time has passed on 2026-02-16, and a hundredth of the way is 1: a progress of 0.45
# is 0.05 behind, which is all of max(0.10 x 0.5, 0.05); 0.35 is 0.15 behind.
@test "exactly on a bound is inside it, and what rounds to the bound is not" {
  for row in 45:on-track 44.999999:at-risk 35:at-risk 34.999999:off-track; do
    kpi "baseline: 0" "target: 100" <<<"2026-02-16: ${row%:*}"
    figures 2026-02-16 status
    expect_output <<<"{\"status\": \"${row#*:}\"}"
  done
}

@test "half away from zero, in the fourth place, upwards and downwards" {
  for row in 0.00005:0.0001 0.00004:0 -0.00005:-0.0001 -0.00004:0; do
    kpi "baseline: 0" "target: 1" <<<"2026-02-16: ${row%:*}"
    figures 2026-02-16 progress
    expect_output <<<"{\"progress\": ${row#*:}}"
  done
}

@test "checkpoints bend the plan" {
  kpi "baseline: 65" "target: 90" "checkpoints: {2026-02-16: 70}" <<<"2026-02-16: 70"
  figures 2026-02-16 expected,pace,status
  expect_output <<<'{"expected": 0.2, "pace": 1, "status": "on-track"}'
}

@test "a forecast needs four readings; the odd one does not bend it" {
  kpi "baseline: 65" "target: 90" <<<$'2026-01-09: 66\n2026-01-16: 67\n2026-01-23: 68'
  figures 2026-01-30 forecast
  expect_output <<<'{"forecast": null}'
  # one a week, but for the 30: due is nine weeks and three days after the fourth
  kpi "baseline: 65" "target: 90" \
    <<<$'2026-01-09: 66\n2026-01-16: 67\n2026-01-23: 68\n2026-01-30: 30\n2026-02-06: 70'
  figures 2026-02-06 forecast,eta
  expect_output <<<'{"forecast": 77.4286, "eta": "2026-06-26"}'
}

@test "milestones are one row: done of all, against due of all" {
  put people/jordan/goals/goal.yaml <<'END'
goal: A goal
start: 2026-01-05
due: 2026-03-30
milestones:
  - {id: a, what: A, due: 2026-01-19, done: 2026-01-16}
  - {id: b, what: B, due: 2026-02-02}
  - {id: c, what: C}
  - {id: d, what: D, due: 2026-03-02}
END
  figures 2026-02-02 kpi,kind,actual,gap,progress,expected,pace,status
  expect_output <<'END'
{"kpi": "milestones", "kind": "lead", "actual": 1, "gap": 3, "progress": 0.25, "expected": 0.5, "pace": 0.5, "status": "off-track"}
END
}

@test "the team's own thresholds" {
  cat >>team.yaml <<'END'
thresholds:
  on_track: 0.5
  stale: {week: 3}
END
  kpi "baseline: 0" "target: 100" "every: week" <<<"2026-02-12: 26"
  figures 2026-02-16 expected,stale,status
  # held against the plan of 2026-02-13: 39 of 84 days
  expect_output <<<'{"expected": 0.4643, "stale": true, "status": "on-track"}'
}

@test "a goal is the weighted mean of its lag KPIs, and as bad as the worst of them" {
  put people/jordan/goals/goal.yaml <<'END'
goal: A goal
start: 2026-01-05
due: 2026-03-30
kpis:
  - {id: rate, baseline: 65, target: 90, weight: 2, readings: {2026-03-27: 88}}
  - {id: hours, baseline: 55, target: 45, readings: {2026-03-27: 46}}
  - {id: talks, kind: lead, baseline: 0, target: 10, readings: {2026-03-27: 1}}
  - {id: zero, baseline: 0, target: 10, weight: 0, readings: {2026-03-27: 1}}
END
  expect 0 coach goal list --format jsonl --columns progress,status --as-of 2026-03-27
  expect_output <<<'{"progress": 0.9133, "status": "on-track"}'
  sed -i 's/2026-03-27: 46/2026-03-27: 55/' people/jordan/goals/goal.yaml
  expect 0 coach goal list --format jsonl --columns progress,status --as-of 2026-03-27
  expect_output <<<'{"progress": 0.6133, "status": "off-track"}'
}

@test "a stretch goal succeeds at 0.7, a committed one at 1" {
  kpi "baseline: 0" "target: 10" <<<"2026-03-30: 7"
  expect 0 coach goal list --format jsonl --columns score,success --as-of 2026-03-31
  expect_output <<<'{"score": 0.7, "success": false}'
  sed -i '1a commitment: stretch' people/jordan/goals/goal.yaml
  expect 0 coach goal list --format jsonl --columns score,success --as-of 2026-03-31
  expect_output <<<'{"score": 0.7, "success": true}'
}

@test "before its first revision a KPI has what it had: no baseline, no figures" {
  kpi "target: 9" <<<"2026-01-20: 4"
  expect 0 env COACH_TODAY=2026-02-20 coach goal revise goal/kpi --baseline 2 --why measured
  figures 2026-02-05 baseline,target,actual,gap,progress,status
  expect_output <<<'{"baseline": null, "target": 9, "actual": 4, "gap": null, "progress": null, "status": "no-data"}'
  figures 2026-02-20 baseline,progress
  expect_output <<<'{"baseline": 2, "progress": 0.2857}'
}
