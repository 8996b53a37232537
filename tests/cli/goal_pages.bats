# Reading goals: list, show, explain, tree.

load helper
load team

# A goal of jordan's with something of everything.
whole_goal() {
  team jordan sam
  put people/jordan/goals/on-time.yaml <<'END'
goal: Raise on-time delivery from 65% to 90% by 30 March 2026
why: Late projects cost us two renewals
matters_to_me: I want to run the launch team
supports: me
start: 2026-01-05
due: 2026-03-30
kpis:
  - id: rate
    name: On-time delivery rate
    unit: "%"
    baseline: 65
    target: 90
    source: weekly report
    every: week
    readings:
      2026-01-09: 66
      2026-03-13: 85
      2026-03-20: 86
      2026-03-27: {value: 88, note: two slipped}

  - id: held
    keep: at-most 5
    readings:
      2026-03-20: 6
      2026-03-27: 4
milestones:
  - {id: standup, what: Stand-up running, due: 2026-01-19, done: 2026-01-16}
  - {id: talk, what: Talk about the quarter, due: 2026-03-30}
habits:
  - {id: plan, do: Plan the day, when: "09:00, at my desk", every: workday}
barriers:
  - {what: Priorities change, outside: true, response: Re-plan with Sam}
  - {what: Too many meetings}
support:
  - {kind: training, what: Planning course, who: sam, by: 2026-02-01, done: 2026-01-28}
revised:
  - {date: 2026-02-02, key: due, was: 2026-03-16, now: 2026-03-30, why: Launch moved}
END
}

@test "list: one row a goal, with its figures" {
  whole_goal
  expect 0 coach goal list --format csv
  expect_output <<'END'
person,goal,statement,state,for,commitment,supports,moves,partner,start,due,closed,progress,status,stale,score,success,agreed
jordan,on-time,Raise on-time delivery from 65% to 90% by 30 March 2026,active,performance,committed,me,,,2026-01-05,2026-03-30,,0.71,on-track,false,,,
END
}

@test "show: one goal on one page" {
  whole_goal
  expect 0 coach goal show on-time
  expect_file goal-show.txt
}

@test "show: as it stood before, without what came later" {
  whole_goal
  expect 0 coach goal show on-time --as-of 2026-01-15
  grep -qx '  time          2026-01-05 to 2026-03-16' <<<"$output"
  grep -qx '  now           at 66%: 4% of the way from 65 to 90' <<<"$output"
  grep -qx '  \[ \]           Stand-up running, due 2026-01-19' <<<"$output"
  [[ $output != *"two slipped"* && $output != *"Launch moved"* && $output != *"2026-01-28"* ]]
}

@test "show: what was said as it was closed is not known before" {
  whole_goal
  printf '%s\n' 'state: closed' 'closed: 2026-03-27' 'learned: Plan first' 'wins: The fair' \
    'sustain: Stand-ups' 'next: The autumn' >>people/jordan/goals/on-time.yaml
  expect 0 coach goal show jordan/on-time
  grep -E '^  (state|learned|wins|sustain|next) ' <<<"$output" | diff -u - /dev/fd/3 3<<'END'
  state         closed
  learned       Plan first
  wins          The fair
  sustain       Stand-ups
  next          The autumn
END
  expect 0 coach goal show jordan/on-time --as-of 2026-03-26
  grep -E '^  (state|learned|wins|sustain|next) ' <<<"$output" | diff -u - /dev/fd/3 3<<'END'
  state         active
END
}

@test "show: barriers and habits of the days in which they are there" {
  whole_goal
  sed -i 's/outside: true,/&since: 2026-02-02, until: 2026-03-02,/; s/{what: Too many meetings/&, since: 2026-02-16/
    s/{id: plan,/&since: 2026-02-02,/' people/jordan/goals/on-time.yaml
  parts() { grep -E '^(Habits|In the way|  (outside|within reach) .*)$' <<<"$output"; }
  expect 0 coach goal show jordan/on-time --as-of 2026-02-01
  run ! parts
  expect 0 coach goal show jordan/on-time --as-of 2026-02-16
  parts | diff -u - /dev/fd/3 3<<'END'
Habits
In the way
  outside       Priorities change: Re-plan with Sam
  within reach  Too many meetings
END
  expect 0 coach goal show jordan/on-time --as-of 2026-03-27
  parts | diff -u - /dev/fd/3 3<<'END'
Habits
In the way
  within reach  Too many meetings
END
}

@test "show: in other formats the goal's rows of the scorecard" {
  whole_goal
  expect 0 coach goal show on-time --format csv --columns kpi,actual,progress,status
  expect_output <<'END'
kpi,actual,progress,status
held,4,0.5,on-track
milestones,1,0.5,on-track
rate,88,0.92,on-track
END
}

# Every figure that explain gives a line for stands on that line of the file.
lines_hold() {
  jq -r '.[] | select(.line) | [.line, .value, .file] | @tsv' <<<"$output" |
    while IFS=$'\t' read -r line value file; do
      sed -n "${line}p" "$file" | grep -qF -- "$value" || {
        echo "line $line of $file has no '$value': $(sed -n "${line}p" "$file")"
        return 1
      }
    done
}

@test "explain: inputs with their lines, formulas, thresholds and results" {
  whole_goal
  expect 0 coach goal explain on-time/rate
  expect_file goal-explain.txt
}

@test "explain: each line number is the line of the input" {
  needs jq
  whole_goal
  expect 0 coach goal explain on-time/rate --format json
  [ "$(jq '[.[] | select(.line)] | length' <<<"$output")" = 5 ]
  lines_hold
  expect 0 coach goal explain on-time/held --format json
  [ "$(jq '[.[] | select(.line)] | length' <<<"$output")" = 4 ]
  lines_hold
}

@test "explain: what was revised later, from the line that says so" {
  needs jq
  whole_goal
  expect 0 coach goal explain on-time/rate --format json --as-of 2026-02-01
  expect_json '.[] | select(.figure == "due") | [.value, .line]' <<<'["2026-03-16",37]'
  lines_hold
}

@test "explain: the figures are those of the scorecard" {
  needs jq
  whole_goal
  coach review scorecard --format json | jq -r '.[] | select(.kpi == "rate") |
    "actual \(.actual)", "gap \(.gap)", "progress \(.progress)", "expected \(.expected)",
    "pace \(.pace)", "status \(.status)", "forecast \(.forecast)", "eta \(.eta)",
    "needed_per_week \(.needed_per_week)"' | sort >scorecard
  expect 0 coach goal explain on-time/rate --format json
  jq -r '.[] | "\(.figure) \(.value)"' <<<"$output" |
    grep -E '^(actual|gap|progress|expected|pace|status|forecast|eta|needed)' | sort | diff scorecard -
}

@test "explain: a goal with several KPIs asks which; one without is said" {
  whole_goal
  expect 2 coach goal explain on-time
  expect_stderr <<'END'
coach goal explain: jordan/on-time has several KPIs: say which
  = help: for example: coach goal explain jordan/on-time/rate
END
  put people/sam/goals/bare.yaml <<<$'goal: A goal\nstate: draft'
  expect 2 coach goal explain bare
  expect_stderr <<'END'
coach goal explain: sam/bare has no KPI
  = help: a goal is explained by its KPIs
END
}

# goal FILE TITLE SUPPORTS
goal() {
  put "$1" <<END
goal: $2
start: 2026-01-05
due: 2026-03-30
supports: $3
kpis: [{id: k, baseline: 0, target: 10, readings: {2026-03-27: 9}}]
END
}

strategy() {
  team ana jordan
  cat >>team.yaml <<'END'
strategy:
  - {id: growth, aim: Grow, whose: Priya, due: 2026-12-31}
  - {id: trust, aim: Be trusted, whose: Nadia, serves: growth}
END
  goal goals/deliver.yaml "Deliver" trust
  goal people/jordan/goals/on-time.yaml "On time" team/deliver
  goal people/ana/goals/quality.yaml "Quality" jordan/on-time
  goal people/ana/goals/own.yaml "Own" me
}

@test "tree: from the boss's boss down to each person" {
  strategy
  expect 0 coach goal tree
  expect_output <<'END'
goal                  owner   status    progress  holds  due         statement
growth                Priya                       --?RT  2026-12-31  Grow
└ trust               Nadia                       --?R-              Be trusted
  └ team/deliver      team    on-track       90%  SMART  2026-03-30  Deliver
    └ jordan/on-time  jordan  on-track       90%  SMART  2026-03-30  On time
      └ ana/quality   ana     on-track       90%  SMART  2026-03-30  Quality
ana/own               ana     on-track       90%  SMART  2026-03-30  Own
END
  expect_quiet
}

@test "tree: as rows, with depths" {
  strategy
  expect 0 coach goal tree --format csv --columns depth,name,kind,serves
  expect_output <<'END'
depth,name,kind,serves
0,growth,aim,
1,trust,aim,growth
2,team/deliver,goal,trust
3,jordan/on-time,goal,team/deliver
4,ana/quality,goal,jordan/on-time
0,ana/own,goal,me
END
}

@test "tree: a chain that breaks, and one in a circle, are shown once" {
  strategy
  goal people/ana/goals/lost.yaml "Lost" team/nothing
  goal people/ana/goals/a.yaml "A" ana/b
  goal people/ana/goals/b.yaml "B" ana/a
  goal people/ana/goals/self.yaml "Self" ana/self
  expect 0 coach goal tree --format csv --columns depth,name,serves
  sort <<<"$output" | uniq -d | diff /dev/null -
  [ "${#lines[@]}" = 11 ]
  grep -qx '0,ana/lost,team/nothing' <<<"$output"
  grep -qx '0,ana/a,ana/b' <<<"$output"
  grep -qx '1,ana/b,ana/a' <<<"$output"
  grep -qx '0,ana/self,ana/self' <<<"$output"
}

@test "tree: what is closed or a draft is hidden, and its children stand alone, unless --all" {
  strategy
  printf 'state: closed\nclosed: 2026-03-01\n' >>people/jordan/goals/on-time.yaml
  expect 0 coach goal tree --format csv --no-header --columns name,depth
  expect_output <<<$'growth,0\ntrust,1\nteam/deliver,2\nana/own,0\nana/quality,0'
  expect 0 coach goal tree --all --format csv --no-header --columns name,depth
  grep -qx 'ana/quality,4' <<<"$output"
}

@test "an empty team has nothing to show, and says how to begin" {
  team
  expect 0 coach goal list
  expect_stderr <<<"no goal to show; add one with: coach goal add"
  expect 0 coach person list
  expect_stderr <<<"nobody to show; add somebody with: coach person add NAME"
  expect 0 coach goal gap
  expect_stderr <<<"nothing is left to go"
  expect 0 coach review scorecard
  expect_stderr <<<"no KPI to show; add a goal with: coach goal add"
  expect 0 coach goal tree
  expect_stderr <<<"no aim and no goal to show"
}

@test "show: baseline and target as they stood, and no space behind a status without progress" {
  team jordan
  on_time
  COACH_TODAY=2026-02-20 coach goal revise on-time/rate --target 95 --why easy
  expect 0 coach goal show on-time --as-of 2026-02-01
  grep -qx '  baseline      65' <<<"$output"
  grep -qx '  target        90' <<<"$output"
  grep -qx '  status        no-data' <<<"$output"
  refute grep ' $' <<<"$output"
  expect 0 coach goal show on-time --as-of 2026-02-20
  grep -qx '  target        95' <<<"$output"
}
