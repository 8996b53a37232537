# Starting alone: seven boxes, from none to all.

load helper
load team

alone() {
  export COACH_USER=jo
  coach init --me acme 2>/dev/null
  cd acme || return
}

# begin MINUTES: goal, habit, one reading and one tick
begin() {
  coach goal add jo "Raise customer satisfaction score from 72 to 80 by 5 April 2026" --id csat \
    --start 2026-01-05
  coach goal habit csat --do "review my team's progress dashboard" --id dashboard \
    --when "when I open my laptop in the morning" --minutes "$1" --every workday
  coach goal record csat 73 --date 2026-01-05
  coach goal tick csat 2026-01-05
} >/dev/null 2>&1

@test "seven boxes, all open, each with its command" {
  alone
  expect 0 coach goal kickstart me
  expect 0 coach goal kickstart
  expect_quiet
  expect_output <<'END'
Kickstart of jo: 0 of 7
[ ] core KPI        one number that shows the outcome
                    coach goal add jo "Raise WHAT from NOW to THEN by DATE"
[ ] baseline        where that number is today
                    coach goal revise jo/GOAL/KPI --baseline NUMBER --why "first look"
[ ] SMART goal      a statement that is specific, measurable and time-bound
                    coach goal check person:jo
[ ] behaviours      what you will do that moves the number
                    coach goal habit jo/GOAL --do "WHAT MOVES IT" --every week
[ ] micro-habit     one small thing of at most five minutes
                    coach goal habit jo/GOAL --do "SOMETHING SMALL" --minutes 5 --every workday
[ ] when and where  what sets it off: the time, the place, or what it follows
                    coach goal habit jo/GOAL/HABIT --when "WHEN AND WHERE"
[ ] tracker         one reading and one tick, to begin the count
                    coach goal record jo/GOAL/KPI VALUE
END
  expect 0 coach goal kickstart jo --format json
  expect_json 'length, ([.[] | .state] | unique), ([.[] | select(.command == null)] | length)' <<'END'
7
["open"]
0
END
}

@test "one goal, one small habit, one reading, one tick: seven of seven" {
  alone
  begin 4
  expect 0 coach goal kickstart jo
  expect_quiet
  expect_output <<'END'
Kickstart of jo: 7 of 7
[x] core KPI        Customer satisfaction score, to 80
[x] baseline        72
[x] SMART goal      Raise customer satisfaction score from 72 to 80 by 5 April 2026
[x] behaviours      habits 1, lead KPIs 0, milestones 0
[x] micro-habit     review my team's progress dashboard, 4 min
[x] when and where  when I open my laptop in the morning
[x] tracker         begun
END
  expect 0 coach goal kickstart jo --format csv --columns box,state,command --no-header
  [ "$output" = "$(printf '%s,done,\n' 'core KPI' baseline 'SMART goal' behaviours micro-habit \
    'when and where' tracker)" ]
}

@test "six minutes are a hint, and still seven" {
  alone
  begin 6
  expect 0 coach goal kickstart jo
  [ "${lines[0]}" = "Kickstart of jo: 7 of 7" ]
  [[ ${stderr_lines[0]} == "people/jo/goals/csat.yaml:"*": hint: 'dashboard' takes 6 minutes, more than 5 [H1]" ]]
}

@test "in Markdown a list to tick" {
  alone
  expect 0 coach goal kickstart jo --format md
  [ "$(grep -c '^- \[ \] ' <<<"$output")" = 7 ]
  [ "${lines[2]}" = \
    "- [ ] SMART goal: a statement that is specific, measurable and time-bound (\`coach goal check person:jo\`)" ]
  begin 4
  expect 0 coach goal kickstart jo --format md
  [ "$(grep -c '^- \[x\] ' <<<"$output")" = 7 ]
  [ "${lines[1]}" = "- [x] baseline: 72" ]
}

@test "the commands of a goal that is half done name it" {
  alone
  coach goal add jo "Raise customer satisfaction score from 72 to 80 by 5 April 2026" --id csat \
    --start 2026-01-05 >/dev/null 2>&1
  coach goal add jo "Improve communication" --id aim --draft >/dev/null 2>&1
  expect 0 coach goal kickstart jo --format csv --columns command --no-header
  expect_output <<'END'
""
""
""
"coach goal habit jo/csat --do ""WHAT MOVES IT"" --every week"
"coach goal habit jo/csat --do ""SOMETHING SMALL"" --minutes 5 --every workday"
"coach goal habit jo/csat/HABIT --when ""WHEN AND WHERE"""
coach goal record jo/csat/score VALUE
END
  coach goal record csat 73 --date 2026-01-05 2>/dev/null
  coach goal habit csat --do "look at the board" --id look --every workday 2>/dev/null
  expect 0 coach goal kickstart jo --format csv --columns command --no-header
  [ "${lines[5]}" = '"coach goal habit jo/csat/look --when ""WHEN AND WHERE"""' ]
  [ "${lines[6]}" = 'coach goal tick jo/csat/look' ]
  # before that there was nothing to count
  expect 0 coach goal kickstart jo --as-of 2026-01-04 --format csv --columns command --no-header
  [ "${lines[6]}" = 'coach goal record jo/csat/score VALUE' ]
}

@test "a goal below private/ is not shown unless asked to" {
  alone
  begin 4
  mkdir -p private/people/jo
  mv people/jo/goals private/people/jo
  expect 0 coach goal kickstart jo
  [ "${lines[0]}" = "Kickstart of jo: 0 of 7" ]
  expect 0 coach goal kickstart jo --private
  [ "${lines[0]}" = "Kickstart of jo: 7 of 7" ]
}
