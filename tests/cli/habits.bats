# Habits: ticks on their way into the files, and the figures that come of them.

load helper
load team

# Sam's goal of two habits: one on Fridays, one whenever the occasion comes.
misunderstandings() {
  team sam
  put people/sam/goals/misunderstandings.yaml <<'END'
goal: Reduce project misunderstandings from 12 to 6 a month by 30 June 2026
start: 2026-04-01
due: 2026-06-30
milestones:
  - {id: template, what: The update has a template, due: 2026-04-10}
habits:
  - id: update
    do: Send the written update to everybody on a project
    when: at 16:00, at my desk
    minutes: 15
    every: friday
    ticks:
      - 2026-04-10
  - id: agenda
    do: Send the agenda before a team check-in
    when: when the calendar reminds me of it
    minutes: 5
    every: each
END
  commit_all
}

# Jordan's goal of one habit, each workday from 5 January on.
plan_first() {
  team jordan
  put people/jordan/goals/on-time.yaml <<'END'
goal: Raise on-time delivery from 65% to 90% by 30 March 2026
start: 2026-01-05
due: 2026-03-30
habits:
  - id: plan-first
    do: Write down the day's top three tasks
    when: 09:00, at my desk, before mail
    minutes: 5
    every: workday
END
  commit_all
}

changes() {
  git diff -U0 --no-color | sed '1,/^@@/d; /^@@/d'
}

# workdays FIRST LAST DATE...: ticks the days of January 2026, but for these dates
tick_january() {
  local day first=$1 last=$2
  shift 2
  for day in $(seq -f 2026-01-%02g "$first" "$last"); do
    [[ " $* " == *" $day "* ]] || coach goal tick plan-first "$day" 2>/dev/null
  done
}

@test "a tick is one added line, in order of date" {
  misunderstandings
  export COACH_TODAY=2026-04-24
  expect 0 coach goal tick sam/misunderstandings/update
  expect_stderr <<'END'
sam/misunderstandings/update 2026-04-24: done (streak 1, longest 1, 2 of 4 in the last four weeks)
END
  expect_output </dev/null
  expect 0 coach goal tick update 2026-04-17
  [ "$(changes)" = $'+      - 2026-04-17\n+      - 2026-04-24' ]
  [ "$(numstat)" = "2 0 people/sam/goals/misunderstandings.yaml" ]
  grep -A1 '2026-04-17' people/sam/goals/misunderstandings.yaml | tail -1 | grep -q 04-24
  expect 0 coach goal tick update 2026-04-03 --skip 'Good Friday'
  [ "$(changes | head -1)" = "+      - {date: 2026-04-03, skip: Good Friday}" ]
  [[ $stderr == *'2026-04-03: skipped (streak 3, longest 3, 3 of 3 in the last four weeks)' ]]
  expect 0 coach check
}

@test "a first tick opens the list, and a list in brackets stays one" {
  misunderstandings
  export COACH_TODAY=2026-04-24
  expect 0 coach goal tick agenda 4/5
  [ "$(changes)" = $'+    ticks:\n+      - {date: 2026-04-24, count: 4/5}' ]
  git checkout -q .
  sed -i 's/^    ticks:$/    ticks: [2026-04-10, 2026-04-24]/; /^      - /d' people/sam/goals/*.yaml
  git commit -q -a -m brackets
  expect 0 coach goal tick update 2026-04-17
  grep -qx '    ticks: \[2026-04-10, 2026-04-17, 2026-04-24\]' people/sam/goals/*.yaml
  [ "$(numstat)" = "1 1 people/sam/goals/misunderstandings.yaml" ]
}

@test "the same tick is no change, another one needs --replace" {
  misunderstandings
  export COACH_TODAY=2026-04-12
  expect 0 coach goal tick update 2026-04-10
  [[ $stderr == *'2026-04-10: done, there already ('* ]]
  expect 1 coach goal tick sam/misunderstandings/update 2026-04-10 --skip 'on leave'
  expect_stderr <<'END'
coach: error: people/sam/goals/misunderstandings.yaml:13: 2026-04-10 is ticked already [C3]
      = help: say --replace to put this in its place
END
  [ -z "$(numstat)" ]
  expect 0 coach goal tick update 2026-04-10 --skip 'on leave' --replace
  [ "$(changes)" = $'-      - 2026-04-10\n+      - {date: 2026-04-10, skip: on leave}' ]
  expect 1 coach goal tick sam/misunderstandings/update 2026-04-10
  [[ $stderr == *'2026-04-10 is skipped (on leave) already [C3]'* ]]
  expect 0 coach goal tick update 2026-04-10 --skip 'Easter' --replace
  grep -qx '      - {date: 2026-04-10, skip: Easter}' people/sam/goals/*.yaml
  expect 0 coach goal tick update 2026-04-10 --replace
  [ -z "$(numstat)" ]
}

@test "a tick that somebody wrote over several lines is left to them" {
  misunderstandings
  export COACH_TODAY=2026-04-24
  sed -i 's/^      - 2026-04-10$/      - date: 2026-04-10\n        skip: on leave  # a week/' \
    people/sam/goals/*.yaml
  git commit -q -a -m 'by hand'
  expect 0 coach goal tick update 2026-04-10 --skip Easter --replace
  [ "$(changes)" = $'-        skip: on leave  # a week\n+        skip: Easter  # a week' ]
  expect 1 coach goal tick update 2026-04-10 --replace
  [[ $stderr == *'this tick cannot be replaced and leave the rest as it is [C3]'* ]]
  [[ $stderr == *'change it by hand: coach goal edit sam/misunderstandings'* ]]
}

@test "a milestone is done on a day" {
  misunderstandings
  export COACH_TODAY=2026-04-09
  expect 0 coach goal tick template
  expect_stderr <<'END'
template: sam/misunderstandings/template
sam/misunderstandings/template 2026-04-09: done
END
  grep -q 'due: 2026-04-10, done: 2026-04-09}' people/sam/goals/misunderstandings.yaml
  [ "$(numstat)" = "1 1 people/sam/goals/misunderstandings.yaml" ]
  expect 0 coach goal tick sam/misunderstandings/template today
  expect_stderr <<<'sam/misunderstandings/template 2026-04-09: done, there already'
  expect 1 coach goal tick sam/misunderstandings/template 2026-04-08
  [[ $stderr == *":5: 'template' is done on 2026-04-09 already [C3]"* ]]
  expect 2 coach goal tick sam/misunderstandings/template --skip ill
  expect_stderr <<'END'
coach: error: 'template' is a milestone, which is done or not [C2]
      = help: a skip or a tally is for a habit
END
}

@test "names: one habit need not be named, several are listed" {
  plan_first
  export COACH_TODAY=2026-01-05
  expect 0 coach goal tick on-time
  expect_stderr <<'END'
on-time: jordan/on-time
jordan/on-time/plan-first 2026-01-05: done (streak 1, longest 1, 1 of 1 in the last four weeks)
END
  expect 0 coach goal tick plan
  expect 0 coach goal tick jor/on/plan
  expect 0 coach goal tick first
  misunderstandings
  expect 2 coach goal tick sam/misunderstandings
  expect_stderr <<'END'
coach: error: say which habit of sam/misunderstandings [C2]
      = help: it has update, agenda
END
  expect 2 coach goal tick sam/misunderstandings/updat-e
  [[ $stderr == *"no goal, habit or milestone 'sam/misunderstandings/updat-e'"* ]]
  [[ $stderr == *"did you mean 'sam/misunderstandings/update'?"* ]]
}

@test "an id that a habit and a milestone share" {
  plan_first
  sed -i '/^habits:/i milestones:\n  - {id: plan-first, what: The first plan is on the board}' \
    people/jordan/goals/on-time.yaml
  git commit -q -a -m both
  export COACH_TODAY=2026-01-05
  expect 0 coach goal tick plan-first
  [ "$(changes)" = $'+    ticks:\n+      - 2026-01-05' ]
  git checkout -q .
  expect 0 coach goal tick plan-first --milestone
  grep -q 'on the board, done: 2026-01-05}' people/jordan/goals/on-time.yaml
  [ "$(numstat)" = "1 1 people/jordan/goals/on-time.yaml" ]
}

@test "what is wrong on the command line" {
  misunderstandings
  expect 2 coach goal tick update 4/5
  [[ $stderr == *"a tally is for a habit of 'every: each', and this is 'every: friday' [C2]"* ]]
  expect 2 coach goal tick agenda 5/4
  [[ $stderr == *"'5/4' counts more done than there were occasions"* ]]
  expect 2 coach goal tick agenda 4/5 --skip ill
  [[ $stderr == *'a skip has no tally'* ]]
  expect 2 coach goal tick update --skip ''
  [[ $stderr == *'--skip needs a reason'* ]]
  expect 2 coach goal tick update today --date yesterday
  [[ $stderr == *"'today' and --date yesterday are two dates"* ]]
  expect 2 coach goal tick update soon
  [[ $stderr == *"'soon' is neither a date nor a tally"* ]]
  expect 2 coach goal tick update 2026-04
  [[ $stderr == *"'2026-04' is several days"* ]]
  expect 2 coach goal tick
  [[ $stderr == *'a goal is needed'* ]]
  expect 2 coach goal tick update --as-of 2026-04-10
  [ -z "$(numstat)" ]
}

@test "a tick that does not count says so" {
  misunderstandings
  export COACH_TODAY=2026-04-24
  expect 0 coach goal tick update 2026-04-16
  [ "${stderr_lines[2]}" = '  2026-04-16 is no day of this habit: the tick is kept, but never counts' ]
  COACH_TODAY=2026-07-04 expect 0 coach goal tick update 2026-07-03
  [ "${stderr_lines[2]}" = "  2026-07-03 is after the habit's last day: the tick is kept, but never counts" ]
  expect 2 coach goal tick update 2026-05-01
  [[ $stderr == *'2026-05-01 is still to come'* ]]
  expect 0 coach goal tick update 2026-05-01 --skip 'on leave'
}

@test "a dry run shows the line and writes nothing" {
  misunderstandings
  export COACH_TODAY=2026-04-24
  expect 0 coach goal tick update 2026-04-17 -n
  [[ $output == *$'\n+      - 2026-04-17\n'* ]]
  [ -z "$(numstat)" ]
}

@test "rows: all or none, and again without a change" {
  misunderstandings
  put ticks.csv <<'END'
goal,habit,date,count,skip
sam/misunderstandings,update,2026-04-03,,Good Friday
sam/misunderstandings,update,2026-04-17,,
sam/misunderstandings,agenda,2026-04-17,4/5,
sam/misunderstandings,template,2026-04-09,,
END
  expect 0 coach goal tick --from ticks.csv
  expect_stderr <<<'4 ticks written in 1 file, 0 there already'
  expect 0 coach goal tick --from - <ticks.csv
  expect_stderr <<<'0 ticks written, 4 there already'
  git commit -q -a -m rows
  put ticks.csv <<'END'
goal,habit,date,count,skip
sam/misunderstandings,update,2026-04-24,,
sam/misunderstandings,update,2026-04-17,,on leave
sam/misunderstandings,retro,2026-04-17,,
END
  expect 2 coach goal tick --from ticks.csv
  [ "${stderr_lines[0]}" = 'ticks.csv:3:30: error: people/sam/goals/misunderstandings.yaml:15: 2026-04-17 is ticked already [C3]' ]
  [[ $stderr == *"ticks.csv:4:23: error: sam/misunderstandings has no habit or milestone 'retro' [C2]"* ]]
  [ -z "$(numstat)" ]
}

@test "rows that say two things of one day" {
  misunderstandings
  expect 2 coach goal tick --replace --from - <<'END'
{"goal": "sam/misunderstandings", "habit": "update", "date": "2026-04-24"}
{"goal": "misunderstandings", "habit": "update", "date": "2026-04-24", "skip": "ill"}
END
  [[ $stderr == 'stdin:2:'*': error: 2026-04-24 is ticked already, by stdin:1 [C2]'* ]]
  expect 2 coach goal tick --from - <<'END'
goal,date,habit,count,skip
sam/misunderstandings,2026-04-24,agenda,4/5,ill
END
  [[ $stderr == 'stdin:2:41: error: a skip has no tally [C2]'* ]]
}

@test "ten workdays across a weekend, then two missed" {
  plan_first
  export COACH_TODAY=2026-01-16
  expect 0 coach goal tick plan-first 2026-01-08 --skip 'on leave'
  tick_january 5 16 2026-01-08 2026-01-10 2026-01-11
  expect 0 coach goal tick jordan/on-time/plan-first
  expect_stderr <<'END'
jordan/on-time/plan-first 2026-01-16: done, there already (streak 9, longest 9, 9 of 9 in the last four weeks)
END
  COACH_TODAY=2026-01-20 expect 0 coach goal tick jordan/on-time/plan-first 2026-01-16
  [ "${#stderr_lines[@]}" = 1 ]
  COACH_TODAY=2026-01-21 expect 0 coach goal tick jordan/on-time/plan-first 2026-01-16
  expect_stderr <<'END'
jordan/on-time/plan-first 2026-01-16: done, there already (streak 0, longest 9, 9 of 11 in the last four weeks)
  two in a row were missed: what is the smallest next step?
END
  COACH_TODAY=2026-01-21 expect 0 coach goal tick jordan/on-time/plan-first
  [ "${#stderr_lines[@]}" = 1 ]
}

# The ticks of `update`: a skip, five Fridays, none on 15 May, two more.
fridays() {
  misunderstandings
  export COACH_TODAY=2026-05-29
  put ticks.csv <<'END'
goal,habit,date,skip
misunderstandings,update,2026-04-03,Good Friday
misunderstandings,update,2026-04-17,
misunderstandings,update,2026-04-24,
misunderstandings,update,2026-05-01,
misunderstandings,update,2026-05-08,
misunderstandings,update,2026-05-22,
misunderstandings,update,2026-05-29,
END
  coach goal tick --from ticks.csv 2>/dev/null
}

figures() {
  expect 0 coach goal habit "$@" --format csv --no-header \
    --columns habit,streak,longest,misses,done,of,share
}

@test "Fridays: streak, longest, and the share of four weeks" {
  fridays
  expect 0 coach goal tick agenda 4/5
  [ "${stderr_lines[1]}" = 'sam/misunderstandings/agenda 2026-05-29: 4 of 5 (4 of 5 in the last four weeks)' ]
  figures misunderstandings
  expect_output <<'END'
update,2,5,0,3,4,0.75
agenda,,,,4,5,0.8
END
  expect_quiet
  figures update --as-of 2026-05-15
  expect_output <<<'update,0,5,1,3,4,0.75'
  figures update --as-of 2026-05-14
  expect_output <<<'update,5,5,0,4,4,1'
  figures agenda --as-of 2026-05-28
  expect_output <<<'agenda,,,,0,0,'
}

@test "a habit on its page, with its month" {
  fridays
  expect 0 coach goal habit update --month 2026-05
  expect_output <<'END'
sam/misunderstandings/update
  do        Send the written update to everybody on a project
  when      at 16:00, at my desk
  minutes   15
  every     friday
  streak    2, longest 5, 3 of 4 in the last four weeks

week of     mon  tue  wed  thu  fri  sat  sun
2026-04-27                      x
2026-05-04                      x
2026-05-11                      .
2026-05-18                      x
2026-05-25                      x
END
  expect_quiet
  expect 0 coach goal habit update --month 2026-04
  [[ $output == *$'\n2026-03-30                      s\n2026-04-06                      x\n'* ]]
}

@test "the days are the person's own: whoever else looks sees the streak" {
  fridays
  put people/ana/person.yaml <<<'name: Ana'
  put people/sam/person.yaml <<<'name: Sam'
  COACH_USER=ana expect 0 coach goal habit update --month 2026-05
  [[ $output == *streak* && $output != *mon* ]]
  [[ $stderr == *"the days are sam's own"* ]]
  COACH_USER=sam expect 0 coach goal habit update --month 2026-05
  [[ $output == *streak* && $output == *mon* ]]
}

@test "a sheet to print" {
  fridays
  expect 0 coach goal habit update --format md --month 2026-06
  expect_output <<'END'
| habit | do | when | every | streak | longest | share |
| --- | --- | --- | --- | ---: | ---: | ---: |
| update | Send the written update to everybody on a project | at 16:00, at my desk | friday | 2 | 5 | 75% |

### update

| week of | mon | tue | wed | thu | fri | sat | sun |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 2026-06-01 | 1 | 2 | 3 | 4 | 5 ☐ | 6 | 7 |
| 2026-06-08 | 8 | 9 | 10 | 11 | 12 ☐ | 13 | 14 |
| 2026-06-15 | 15 | 16 | 17 | 18 | 19 ☐ | 20 | 21 |
| 2026-06-22 | 22 | 23 | 24 | 25 | 26 ☐ | 27 | 28 |
| 2026-06-29 | 29 | 30 |  |  |  |  |  |
END
  expect 0 coach goal habit update --format json --columns habit,every,streak,share
  expect_json '.[0]' <<<'{"habit":"update","every":"friday","streak":2,"share":0.75}'
}

@test "the word at the second miss is on the person's page, and in no report" {
  plan_first
  export COACH_TODAY=2026-02-02
  tick_january 5 16 2026-01-10 2026-01-11
  expect 0 coach goal habit on-time --as-of 2026-01-19
  expect_quiet
  expect 0 coach goal habit on-time --as-of 2026-01-20
  expect_stderr <<<'jordan/on-time/plan-first: two in a row were missed: what is the smallest next step?'
  expect 0 coach goal habit on-time --as-of 2026-01-21
  expect_stderr <<<'jordan/on-time/plan-first: more than two in a row were missed: what is the smallest next step?'
  expect 0 coach goal show on-time --as-of 2026-01-20
  [[ $output == *'streak 0, longest 10, 10 of 12 in the last four weeks'* ]]
  [[ $output != *missed* && $output != *2026-01-16* ]]
  expect_quiet
  expect 0 coach goal show on-time --as-of 2026-01-08
  [[ $output == *'streak 4, longest 4, 4 of 4 in the last four weeks'* ]]
}

@test "a habit that was never done has no word" {
  plan_first
  export COACH_TODAY=2026-01-16
  expect 0 coach goal habit on-time
  expect_quiet
}

@test "a new habit, with its hints at once" {
  plan_first
  export COACH_TODAY=2026-02-02
  expect 0 coach goal habit on-time --do 'Ask one person what is in the way' --every 3/week --minutes 10
  expect_stderr <<'END'
on-time: jordan/on-time
jordan/on-time/ask-one-person: added
  hint: 'ask-one-person' takes 10 minutes, more than 5 [H1]
    = help: begin with the part of it that takes five minutes; what is small is done on any day
  hint: 'ask-one-person' has no trigger: neither when nor where [H2]
    = help: add 'when:' with the time, the place, or what it follows
END
  [ "$(changes)" = '+  - id: ask-one-person
+    do: Ask one person what is in the way
+    minutes: 10
+    every: 3/week
+    since: 2026-02-02' ]
  expect 0 coach check
  figures ask-one --as-of 2026-02-01
  expect_output </dev/null
  expect 0 coach goal habit ask-one --when 'after the stand-up' --minutes 5
  expect_stderr <<'END'
ask-one: jordan/on-time/ask-one-person
jordan/on-time/ask-one-person: changed
END
  expect 0 coach goal habit ask-one --minutes 5
  [ "${stderr_lines[1]}" = 'jordan/on-time/ask-one-person: nothing to change' ]
  expect 0 coach goal habit ask-one --automatic 2026-03-02 -n
  [[ $output == *$'\n+    automatic: 2026-03-02'* ]]
  expect 1 coach goal habit on-time --do 'Ask one person about Friday' --every day
  [[ $stderr == *"the goal has a habit 'ask-one-person' already [C3]"* ]]
}

@test "what is wrong with a habit" {
  plan_first
  expect 2 coach goal habit on-time --do 'Ask'
  [[ $stderr == *'a habit needs its rhythm'* ]]
  expect 2 coach goal habit on-time --do 'Ask' --every sometimes
  [[ $stderr == *"'sometimes' is not a rhythm"* ]]
  expect 2 coach goal habit plan-first --every day
  [[ $stderr == *'what is done is missing'* ]]
  expect 2 coach goal habit jordan/on-time --when 'after lunch'
  [[ $stderr == *'which habit of jordan/on-time?'* ]]
  expect 2 coach goal habit plan-first --when noon --as-of 2026-01-05
  [[ $stderr == *'there is no --as-of where a habit is written'* ]]
  expect 2 coach goal habit plan-first --month 2026-Q1
  [[ $stderr == *"'2026-Q1' is several months"* ]]
  [ -z "$(numstat)" ]
}

@test "hints, and only hints, for a quarter of an hour without a trigger" {
  plan_first
  sed -i 's/minutes: 5/minutes: 15/; /when:/d' people/jordan/goals/on-time.yaml
  expect 0 coach check --format csv --columns line,column,end_column,severity,rule,message
  grep -x "6,9,45,hint,H2,'plan-first' has no trigger: neither when nor where" <<<"$output"
  grep -x "7,14,16,hint,H1,\"'plan-first' takes 15 minutes, more than 5\"" <<<"$output"
}
