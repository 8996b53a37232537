# Twelve weeks in five phases.

load helper
load team

# Alone, with a goal, a habit, one reading, one tick and a journal.
begun() {
  export COACH_USER=jo
  team jo sam
  put people/jo/goals/csat.yaml <<'END'
goal: Raise customer satisfaction score from 72 to 80 by 5 April 2026
supports: me
start: 2026-01-05
due: 2026-04-05
kpis:
  - id: score
    name: Customer satisfaction score
    source: survey
    baseline: 72
    target: 80
    readings: {2026-01-05: 73, 2026-02-12: 75}
habits:
  - id: dashboard
    do: review my team's progress dashboard
    when: when I open my laptop in the morning
    every: workday
    minutes: 4
    ticks: [2026-01-05]
END
  put private/people/jo/journal/2026-W02.yaml <<'END'
well: a
hard: b
different: c
written: 2026-01-09
END
}

# ticked PHASE: the items of a phase, each with its box
ticked() {
  awk -v phase="$1" '/^Weeks/ { at++ } at == phase && /^\[/' "$BATS_TEST_TMPDIR/stdout"
}

@test "weeks 1-2: baseline and journal are ticked, 360 is open" {
  begun
  expect 0 coach session roadmap me --as-of 2026-01-16
  expect_quiet
  [ "${lines[0]}" = "Roadmap of Jo: week 2 of 12, phase 1 of 5: Discovery and Baseline" ]
  [ "${lines[2]}" = "Weeks 1-2: Discovery and Baseline, 2026-01-05 to 2026-01-18" ]
  ticked 1 | diff -u - /dev/fd/3 3<<'END'
[x] core KPIs       the numbers that show the outcome
[x] baseline        where each of them stood
[ ] first talk      a kick-off or GROW session
[x] journal         three lines a week, begun, 2026-01-09
[ ] 360             questions to those around, asked
END
}

@test "week 7 is in phase 3, whose weeks are ticked one by one" {
  begun
  expect 0 coach session roadmap me --as-of 2026-02-20
  [ "${lines[0]}" = "Roadmap of Jo: week 7 of 12, phase 3 of 5: Implementation and Iteration" ]
  expect 0 coach session roadmap me --as-of 2026-02-20 --format csv --no-header \
    --columns week,item,state,day
  grep readings <<<"$output" | diff -u - /dev/fd/3 3<<'END'
5,week 5 readings,open,
6,week 6 readings,done,2026-02-12
7,week 7 readings,open,
8,week 8 readings,ahead,
END
}

@test "a round that was opened and a talk that was held are ticked from their day on" {
  begun
  put private/people/jo/rounds/2026-01-15.yaml <<<$'by: jo\nasked: [sam]'
  put private/people/jo/sessions/2026-01-13.yaml <<<'kind: kickoff'
  expect 0 coach session roadmap me --as-of 2026-01-12 --format csv --columns item,state
  grep -qx '360,open' <<<"$output"
  grep -qx 'first talk,open' <<<"$output"
  expect 0 coach session roadmap me --as-of 2026-01-16 --format csv --columns item,day
  grep -qx '360,2026-01-15' <<<"$output"
  grep -qx 'first talk,2026-01-13' <<<"$output"
}

@test "before the first day, and behind the last" {
  begun
  expect 0 coach session roadmap jo --as-of 2026-01-04
  [ "${lines[0]}" = "Roadmap of Jo: begins on 2026-01-05" ]
  refute grep -q "^ *coach " <<<"$output" # nothing to do yet
  expect 0 coach session roadmap jo --as-of 2026-03-29
  [[ ${lines[0]} == *"week 12 of 12, phase 5 of 5: Review and Sustainability Plan" ]]
  expect 0 coach session roadmap jo --as-of 2026-03-30
  [ "${lines[0]}" = "Roadmap of Jo: the twelve weeks ended on 2026-03-29" ]
}

@test "another start: what is older counts for nothing" {
  begun
  expect 0 coach session roadmap jo --start 2026-03-30 --as-of 2026-04-01 --format csv \
    --columns item,state --no-header
  grep -qx 'journal,ahead' <<<"$output"
  grep -qx 'tracker,ahead' <<<"$output"
  grep -qx 'baseline,done' <<<"$output"
  expect 2 coach session roadmap jo --start 2026-02
}

@test "a SMART goal that was closed in these weeks was one; one closed before them is none" {
  begun
  printf 'state: closed\nclosed: 2026-04-03\n' >>people/jo/goals/csat.yaml
  for day in 2026-02-20 2026-04-05; do
    expect 0 coach session roadmap me --as-of $day --start 2026-01-05 --format csv --columns item,state
    grep -qx 'SMART goals,done' <<<"$output"
  done
  expect 0 coach session roadmap me --as-of 2026-05-01 --start 2026-04-06 --format csv --columns item,state
  grep -qx 'SMART goals,open' <<<"$output"
  sed -i 's/target: 80/target: 180\n    unit: "%"/' people/jo/goals/csat.yaml
  expect 0 coach session roadmap me --as-of 2026-04-05 --start 2026-01-05 --format csv --columns item,state
  grep -qx 'SMART goals,open' <<<"$output"
}

@test "without a goal: from today, and how to begin" {
  team jo
  expect 0 coach session roadmap jo
  expect_stderr <<'END'
no goal of jo has begun: the weeks are counted from today; --start DATE sets another day
END
  [[ ${lines[0]} == *"week 1 of 12"* ]]
  [ "$(ticked 1 | grep -c '\[x\]')" = 0 ]
  grep -q 'coach goal add jo "Raise WHAT from NOW to THEN by DATE"' <<<"$output"
}

@test "in Markdown a list to tick, with a heading for each phase" {
  begun
  expect 0 coach session roadmap jo --format md
  [ "$(grep -c '^## Weeks' <<<"$output")" = 5 ]
  grep -qx -- '- \[x\] baseline: where each of them stood' <<<"$output"
  [ "$(grep -c '^- \[ \] ' <<<"$output")" -gt 8 ]
}

@test "every item of the example's weeks can be reached" {
  begun
  cat >>people/jo/goals/csat.yaml <<'END'
  - {id: ask, do: ask one customer, when: at noon, every: friday, since: 2026-02-16}
END
  put people/jo/goals/talk.yaml <<'END'
goal: Hold three talks in Spanish by 29 March 2026
for: skill
start: 2026-03-02
due: 2026-03-29
state: closed
closed: 2026-03-27
learned: begin with a story
kpis: [{id: talks, baseline: 0, target: 3}]
END
  put people/jo/goals/next.yaml <<<$'goal: Raise it further\nstate: draft'
  put private/people/jo/sessions/2026-01-06.yaml <<<'kind: grow'
  put private/people/jo/rounds/2026-01-15.yaml <<<$'by: jo\nasked: [sam]'
  put private/people/jo/sessions/2026-03-04.yaml <<<'kind: practice'
  put private/people/jo/sessions/2026-03-18.yaml <<<'kind: review'
  put private/people/jo/feedback/2026-03-20-sam.yaml <<'END'
kind: reinforcing
happened: 2026-03-20
given: 2026-03-20
by: sam
situation: At the demo
behavior: you opened with the number
impact: everyone knew where we stood
END
  expect 0 coach session roadmap jo --as-of 2026-03-29 --format csv --columns phase,item,state \
    --no-header
  grep ',open' <<<"$output" | grep -v '^3,week' | diff -u - /dev/fd/3 3<<'END'
4,feedback,open
END
  sed -i 's/^name.*/&\ncoach: sam/' people/jo/person.yaml
  put private/people/jo/feedback/2026-03-10-sam.yaml <private/people/jo/feedback/2026-03-20-sam.yaml
  sed -i 's/-20/-10/' private/people/jo/feedback/2026-03-10-sam.yaml
  expect 0 coach session roadmap jo --as-of 2026-03-29 --format csv --columns phase,item,state \
    --no-header
  grep -qx '4,feedback,done' <<<"$output"
}
