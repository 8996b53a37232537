# Terms that change on purpose, and goals that end.

load helper
load team

setup() {
  coach_setup
  team jordan
  on_time "2026-01-30: 73" "2026-02-27: 81"
  commit_all
  file=people/jordan/goals/on-time.yaml
}

@test "a revision changes the term and keeps the old value with its reason" {
  COACH_TODAY=2026-02-02 expect 0 coach goal revise on-time --due 2026-06-30 --why "Launch: moved"
  expect_stderr <<<$'on-time: jordan/on-time\njordan/on-time: revised'
  [ "$(git diff -U0 | grep '^[-+][^-+]')" = '-due: 2026-03-30
+due: 2026-06-30
+revised:
+  - {date: 2026-02-02, key: due, was: "2026-03-30", now: "2026-06-30", why: "Launch: moved"}' ]
}

@test "reports before the revision use the old value, those from that day on the new one" {
  COACH_TODAY=2026-02-02 coach goal revise on-time/rate --due 2026-06-30 --target 95 --why "Moved"
  local day due target progress
  while read -r day due target progress; do
    expect 0 coach review scorecard --format csv --no-header --columns due,target,progress \
      --as-of "$day"
    expect_output <<<"$due,$target,$progress"
  done <<'END'
2026-01-30 2026-03-30 90 0.32
2026-02-01 2026-03-30 90 0.32
2026-02-02 2026-06-30 95 0.2667
2026-02-27 2026-06-30 95 0.5333
END
}

@test "of several revisions, the one before the day counts" {
  COACH_TODAY=2026-02-02 coach goal revise on-time --target 92 --why "First"
  COACH_TODAY=2026-03-02 coach goal revise on-time --target 95 --why "Second"
  for row in 2026-02-01:90 2026-02-02:92 2026-03-01:92 2026-03-02:95; do
    expect 0 coach review scorecard --format csv --no-header --columns target --as-of "${row%:*}"
    expect_output <<<"${row#*:}"
  done
  [ "$(grep -c '^  - {date' $file)" = 2 ]
}

@test "the statement, as it was" {
  COACH_TODAY=2026-02-02 coach goal revise on-time --statement "Deliver: on time, #1" --why "Words"
  expect 0 coach goal list --format csv --no-header --columns statement --as-of 2026-02-01
  expect_output <<<"Raise on-time delivery from 65% to 90% by 30 March 2026"
  expect 0 coach goal list --format csv --no-header --columns statement
  expect_output <<<'"Deliver: on time, #1"'
}

@test "dates in words, and values that begin with a dash" {
  COACH_TODAY=2026-02-02 expect 0 coach goal revise on-time --due 2026-Q2 --baseline -5 --why "Counted anew"
  grep -qx 'due: 2026-06-30' $file
  grep -qx '    baseline: -5' $file
}

@test "without a reason nothing is revised" {
  expect 2 coach goal revise on-time --due 2026-06-30
  expect_stderr <<'END'
coach goal revise: a revision needs its reason
  = help: add --why "REASON": it stays beside the old value
END
  expect 2 coach goal revise on-time --due 2026-06-30 --why ''
  [ -z "$(git status --porcelain)" ]
}

@test "nothing to revise, and values that are none" {
  expect 2 coach goal revise on-time --why x
  [ "${stderr_lines[0]}" = "coach goal revise: nothing to revise: give --due, --target or another" ]
  expect 2 coach goal revise on-time --why x --due soon
  [ "${stderr_lines[0]}" = "coach goal revise: 'soon' is no date" ]
  expect 2 coach goal revise on-time --why x --target 90%
  [ "${stderr_lines[0]}" = "coach goal revise: '90%' is not a number" ]
  [ -z "$(git status --porcelain)" ]
}

@test "the value that it has already is no revision" {
  expect 0 coach goal revise on-time --due 2026-03-30 --why x
  [ "${stderr_lines[1]}" = "jordan/on-time: nothing to change" ]
  [ -z "$(git status --porcelain)" ]
}

@test "of several KPIs the one that is meant" {
  sed 's/id: rate/id: hours/; 1,/^kpis:/d' $file >>$file
  git commit -qam 'two KPIs'
  expect 2 coach goal revise on-time --target 95 --why x
  expect_stderr <<'END'
on-time: jordan/on-time
coach: error: which KPI of jordan/on-time is meant? [C2]
      = help: name it: coach goal revise GOAL/KPI
END
  expect 0 coach goal revise on-time/hours --target 95 --why x
  grep -qF 'key: hours/target, was: "90", now: "95"' $file
}

# Closing

@test "close notes the state and the day, and keeps what was learned" {
  expect 0 coach goal close on-time --date 2026-03-13 --learned "Ask early: vendors slip"
  expect_stderr <<<$'on-time: jordan/on-time\njordan/on-time closed on 2026-03-13; lists show it with --all'
  [ "$(git diff -U0 | grep '^[-+][^-+]')" = '+state: closed
+closed: 2026-03-13
+learned: "Ask early: vendors slip"' ]
  expect 0 check_files
}

@test "close today, or on a day in the past" {
  expect 0 coach goal close on-time
  grep -qx 'closed: 2026-03-27' $file
  git checkout -q $file
  expect 0 coach goal close on-time --date friday
  grep -qx 'closed: 2026-03-27' $file
  git checkout -q $file
  expect 0 coach goal close on-time --date monday
  grep -qx 'closed: 2026-03-23' $file
  expect 2 coach goal close on-time --date soon
}

@test "a month is no day, a day to come is one on which it will be closed, none is before start" {
  expect 2 coach goal close on-time --date 2026-02
  expect_stderr <<'END'
coach goal close: '2026-02' is several days
  = help: write a single day
END
  expect 2 coach goal close on-time --date 2025-03-13
  expect_stderr <<'END'
on-time: jordan/on-time
coach: error: closed, 2025-03-13, is before start, 2026-01-05: the goal was never active [C2]
      = help: was it never begun? then take start out, or delete the file
END
  [ -z "$(git status --porcelain)" ]
  expect 0 coach goal close on-time --date 2026-06-30
  [ "${stderr_lines[1]}" = 'jordan/on-time will be closed on 2026-06-30' ]
}

@test "a day on which it was closed is not overwritten" {
  coach goal close on-time --date 2026-03-13
  git commit -qam closed
  expect 0 coach goal close on-time
  [ "${stderr_lines[1]}" = "jordan/on-time closed on 2026-03-13, there already; lists show it with --all" ]
  expect 1 coach goal close on-time --date 2026-03-20
  expect_stderr <<'END'
on-time: jordan/on-time
people/jordan/goals/on-time.yaml:5:9: error: 'closed' is 2026-03-13 already [C3]
    5 | closed: 2026-03-13
      |         ^~~~~~~~~~
      = help: if that day is wrong, edit the file
END
  [ -z "$(git status --porcelain)" ]
  expect 0 coach goal close on-time --learned "Ask early"
  [ "$(numstat)" = "1 0 people/jordan/goals/on-time.yaml" ]
}

@test "close: a text of the last look back is replaced only when that is said" {
  coach goal close on-time --learned 'Ask early' --wins 'No client waited'
  before=$(fingerprint)
  for text in 'learned nothing' 'wins nothing'; do
    # shellcheck disable=SC2086
    expect 1 coach goal close on-time --$text
    grep -q "people/jordan/goals/on-time.yaml:.*: error: '${text% *}' is .* already \[C3\]" <<<"$stderr"
    grep -q 'help: say --replace to put this text in its place' <<<"$stderr"
  done
  expect 0 coach goal close on-time --learned 'Ask early'
  grep -q 'there already' <<<"$stderr"
  [ "$(fingerprint)" = "$before" ]
  expect 0 coach goal close on-time --next 'Teach Ana'
  expect 0 coach goal close on-time --learned 'Ask first' --replace
  grep -qx 'learned: Ask first' people/jordan/goals/on-time.yaml
  grep -qx 'wins: No client waited' people/jordan/goals/on-time.yaml
}

@test "closed, the score is there before due, and nothing is stale" {
  coach goal close on-time --date 2026-03-13
  expect 0 coach review scorecard --all --format csv --no-header --columns score,stale,state \
    --as-of 2026-03-20
  expect_output <<<0.64,false,closed
  expect 0 coach review scorecard --format csv --no-header --columns score,stale,state \
    --as-of 2026-03-12
  expect_output <<<,true,active
}

@test "a state that is there is changed in its place" {
  sed -i '1a state: active   # since January' $file
  git commit -qam 'a state'
  expect 0 coach goal close on-time
  [ "$(git diff -U0 | grep '^[-+][^-+]')" = '-state: active   # since January
+state: closed   # since January
+closed: 2026-03-27' ]
}
