# `coach goal explain`: each input stands on the line that is named, each bound is the one that was
# compared with.

load helper
load team

setup() {
  coach_setup
  team jordan
}

# inputs: figure, value, line and how of what the file says, as of a day
inputs() {
  expect 0 coach goal explain jordan/on-time --as-of "$1" --format tsv --no-header \
    --columns figure,value,line,how
  grep -E "^($2)	" "$BATS_TEST_TMPDIR/stdout" | tr '\t' '|'
}

# line PATTERN: the number of the line of the goal
line() {
  grep -n -- "$1" people/jordan/goals/on-time.yaml | head -n 1 | cut -d: -f1
}

@test "an input stands on the line that is named" {
  on_time '2026-01-09: 66'
  run -0 inputs 2026-01-10 'start|due|baseline|target'
  [ "$output" = "start|2026-01-05|$(line '^start')|
due|2026-03-30|$(line '^due')|
baseline|65|$(line 'baseline:')|
target|90|$(line 'target:')|" ]
}

@test "one that was revised later stands where the revision has it" {
  on_time '2026-01-09: 66'
  COACH_TODAY=2026-02-20 coach goal revise on-time --due 2026-04-06 --why moved
  COACH_TODAY=2026-02-20 coach goal revise on-time/rate --target 95 --why easy
  run -0 inputs 2026-02-01 'due|target'
  [ "$output" = "due|2026-03-30|$(line 'was: .*2026-03-30')|was, until 2026-02-20
target|90|$(line 'was: "\?90')|was, until 2026-02-20" ]
  run -0 inputs 2026-02-20 'due|target'
  [ "$output" = "due|2026-04-06|$(line '^due')|
target|95|$(line 'target:')|" ]
  expect 0 coach goal explain on-time --as-of 2026-02-01
  grep -qx "target *90 *line $(line 'was: "\?90'): was, until 2026-02-20" <<<"$output"
}

@test "one that was not there before its revision says so" {
  on_time '2026-01-09: 66'
  sed -i '/baseline:/d' people/jordan/goals/on-time.yaml
  COACH_TODAY=2026-02-20 coach goal revise on-time/rate --baseline 60 --why measured
  run -0 inputs 2026-02-01 'baseline'
  [ "$output" = "baseline||$(line 'was: ""')|there was none, until 2026-02-20" ]
}

@test "a distance that is just over its bound is told apart from it" {
  put people/jordan/goals/near.yaml <<'END'
goal: A goal
start: 2026-01-01
due: 2026-04-11
kpis:
  - {id: k, baseline: 0, target: 1000000, readings: {2026-02-20: 349999}}
END
  # expected 0.5, progress 0.349999: 0.150001 behind, where 0.15 would be at risk
  grep -qxF 'off-track,"expected - progress = 0.150001, more than max(0.3 x expected, 0.1) = 0.15"' \
    <(coach goal explain near --as-of 2026-02-20 --format csv --no-header --columns value,how)
  sed -i 's/349999/350000/' people/jordan/goals/near.yaml
  grep -qxF 'at-risk,"expected - progress = 0.15, more than max(0.1 x expected, 0.05) = 0.05, at most max(0.3 x expected, 0.1) = 0.15"' \
    <(coach goal explain near --as-of 2026-02-20 --format csv --no-header --columns value,how)
}

@test "in JSON a number is a number, and what is missing is null" {
  on_time '2026-01-09: 66'
  expect 0 coach goal explain on-time --as-of 2026-01-10 --format json
  jq -e 'map({(.figure): [.value, .how]}) | add
    | .baseline == [65, null] and .start[0] == "2026-01-05" and .actual[0] == 66
      and .progress[0] == 0.04 and .forecast[0] == null' <<<"$output"
}

@test "closing ends the course: what is recorded later is kept, and never counts" {
  on_time '2026-01-30: 75'
  coach goal close on-time --date 2026-02-01
  expect 0 coach goal record on-time 90 --date 2026-02-09
  [[ $stderr == *"the goal was closed on 2026-02-01: the reading is kept, but never counts"* ]]
  for day in 2026-02-01 2026-03-27 2026-06-01; do
    expect 0 coach review scorecard --all --as-of $day --format csv --no-header \
      --columns actual,actual_date,progress,expected,status,stale,score,needed_per_week
    [ "$output" = "75,2026-01-30,0.4,0.2976,ended,false,0.4," ]
  done
  expect 0 coach review scorecard --all --long --format csv --no-header --columns date,value
  [ "$output" = $'2026-01-30,75\n2026-02-09,90' ]
  expect 0 coach goal explain on-time
  [[ $output == *"from start to the earlier of closing and due count"* ]]
}
