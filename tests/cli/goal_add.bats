# New goals: what is read out of the statement, what options say, and what is refused.

load helper
load team

setup() {
  coach_setup
  team ana jordan
  commit_all
}

add() {
  coach goal add "$@"
}

# The file that was made is just what stands on stdin.
made() {
  diff -u - "people/jordan/goals/$1.yaml"
}

@test "the statement says it all" {
  expect 0 add jordan "Raise customer satisfaction score from 72 to 80 by 5 April 2026"
  expect_output <<<jordan/satisfaction-score
  diff -u - <(printf '%s\n' "${stderr_lines[@]:0:3}") <<'END'
jordan/satisfaction-score: Raise customer satisfaction score from 72 to 80 by 5 April 2026
  understood: baseline 72, target 80, due 2026-04-05 ("by 5 April 2026")
  kpi: jordan/satisfaction-score/score
END
  made satisfaction-score <<'END'
goal: Raise customer satisfaction score from 72 to 80 by 5 April 2026
start: 2026-03-27
due: 2026-04-05
kpis:
  - id: score
    name: Customer satisfaction score
    baseline: 72
    target: 80
END
  expect 0 check_files
}

@test "weeks are counted from the start" {
  expect 0 add jordan "Reduce weekly work hours from 55 to 45 within 12 weeks" --start 2026-01-05
  [[ ${stderr_lines[1]} == '  understood: baseline 55, target 45, unit h, due 2026-03-30 ("within 12 weeks")' ]]
}

@test "a line to hold" {
  expect 0 add jordan "Keep meetings under 30 minutes until 30 June 2026"
  [ "${stderr_lines[1]}" = \
    '  understood: keep at-most 30, unit min, due 2026-06-30 ("until 30 June 2026")' ]
  grep -qx '    keep: at-most 30' people/jordan/goals/meetings.yaml
  expect 0 check_files
}

@test "options win over the statement" {
  expect 0 add jordan "Ship it from 1 to 2 by 30 June 2026" --id ship --due 2026-09-30 --start monday \
    --baseline -5 --target 5.50 --unit "°C" --kpi temp --name "Temperature: inside" --kind lead \
    --every day --source 'thermometer #1' --why "It's cold" --supports me --for personal \
    --proposed-by ana --stretch
  expect_output <<<jordan/ship
  made ship <<'END'
goal: Ship it from 1 to 2 by 30 June 2026
why: It's cold
supports: me
for: personal
proposed_by: ana
commitment: stretch
start: 2026-03-30
due: 2026-09-30
kpis:
  - id: temp
    name: "Temperature: inside"
    kind: lead
    unit: °C
    baseline: -5
    target: 5.50
    source: "thermometer #1"
    every: day
END
  expect 0 check_files
}

@test "--keep in place of baseline and target" {
  expect 0 add jordan "Stay calm by 30 June 2026" --keep 20..30
  made calm <<'END'
goal: Stay calm by 30 June 2026
start: 2026-03-27
due: 2026-06-30
kpis:
  - id: calm
    name: Calm
    keep: "20..30"
END
  # quoted: to a reader of YAML 1.1 it could be a number
}

@test "dates in words: the first day for a start, the last for a due" {
  local row
  while read -r option words day; do
    rm -rf people/jordan/goals
    expect 0 add jordan "Ship it" --id g --due 2027-12-31 "--$option" "$words"
    [ "$(sed -n "s/^$option: //p" people/jordan/goals/g.yaml)" = "$day" ]
  done <<'END'
start 2026-04 2026-04-01
start 2026-Q2 2026-04-01
start 2026-W15 2026-04-06
start today 2026-03-27
start tomorrow 2026-03-28
start friday 2026-04-03
start monday 2026-03-30
start +2w 2026-04-10
due 2026-04 2026-04-30
due 2026-Q2 2026-06-30
due 2026-W15 2026-04-12
due +12w 2026-06-19
due 2026-06-30 2026-06-30
END
}

@test "without a day it is asked for, unless it is a draft" {
  expect 2 add jordan "Write the launch book"
  expect_stderr <<'END'
coach: error: by when? 'Write the launch book' does not say [C2]
      = help: say it in the statement ("by 30 March 2026", "within 12 weeks"), give --due DATE, or --draft
END
  [ -z "$(git status --porcelain)" ]
  expect 0 add jordan "Write the launch book" --draft --id book
  made book <<<$'goal: Write the launch book\nstate: draft\nstart: 2026-03-27'
}

@test "a day that no calendar has is not taken for its year" {
  local words
  for words in 'by 2026-06-31' 'by 31 June 2026' 'by 3/4/2026'; do
    expect 2 coach goal add jordan "Sign 5 contracts $words"
    [ "${stderr_lines[0]}" = \
      "coach: error: by when? '$words' is no day of the calendar, or not one alone [C2]" ]
  done
}

@test "without amounts there is no KPI yet, and it says so" {
  expect 0 add jordan "Write the launch book by 30 June 2026" --id book
  [ "${stderr_lines[2]}" = "  no KPI yet: say from where to where, or give --baseline and --target" ]
}

@test "bad values are all named in one run, and nothing is written" {
  expect 2 add jordan "Ship it" --due 2026-06-30 --baseline 65% --every weekly --kind both --for fun \
    --keep 5 --id 'A b' --supports 'x y'
  grep -v ' = help' <<<"$stderr" >said
  diff -u - said <<'END'
coach: error: --baseline: '65%' is not a number [C2]
coach: error: --every: 'weekly' is not a cadence [C2]
coach: error: --for: 'fun' is not a purpose [C2]
coach: error: --id: 'A b' is not an id [C2]
coach: error: --keep: '5' is not a line to hold [C2]
coach: error: --kind: 'both' is not a kind of KPI [C2]
coach: error: --supports: 'x y' is not a reference [C2]
END
  rm said
  [ -z "$(git status --porcelain)" ]
}

# refuses MESSAGE WORDS...: with just this first line
refuses() {
  local message=$1
  shift
  expect 2 add "$@"
  [ "${stderr_lines[0]}" = "$message" ]
  [ -z "$(git status --porcelain)" ]
}

@test "what the rules of files and KPIs refuse is not written" {
  refuses "coach: error: due, 2026-01-01, is before start, 2026-03-27: no figure can be computed [C2]" \
    jordan "Raise x from 1 to 2" --due 2026-01-01
  refuses "coach: error: target of 'x' equals its baseline, 2 [C2]" \
    jordan "Raise x from 2 to 2" --due +12w
  refuses "coach: error: 'baseline' beside 'keep' in 'kpi' [C2]" \
    jordan "Reach 5" --due +12w --keep "at-most 5" --baseline 3
  refuses "coach: error: 'soon' is no date [C2]" jordan "Ship it" --due soon
  refuses "coach: error: a goal needs its statement [C2]" jordan "" --due +12w
  refuses "coach: error: '日本' leaves nothing to make an id of [C2]" jordan "日本" --due +12w
  refuses "coach: error: nobody has the id 'jordn' [C2]" jordan "Ship" --due +1w --proposed-by jordn
  refuses "coach goal add: no person 'nobody'" nobody "Ship it" --due +12w
}

@test "the same statement again gets -2, a given id that is taken is refused" {
  expect 0 add jordan "Raise x from 1 to 2 by 30 June 2026"
  expect_output <<<jordan/x
  expect 0 add jordan "Raise x from 1 to 2 by 30 June 2026"
  expect_output <<<jordan/x-2
  expect 1 add jordan "Raise x from 1 to 2 by 30 June 2026" --id x
  expect_stderr <<<"coach: error: there is a 'jordan/x' already [C3]"
  expect 0 add ana "Raise x from 1 to 2 by 30 June 2026" --id x
}

@test "goals of the team itself" {
  expect 0 add team "Raise on-time delivery from 74% to 92% by 30 June 2026" --id deliver
  expect_output <<<team/deliver
  [ -f goals/deliver.yaml ]
}

@test "statements that YAML would take for something else" {
  local text number=0
  for text in 'no' '5' '- dash' 'a: b' '#1 priority' '"quoted"' "it's" '{x}' '2026-01-05' 'näh 日本 🚀' \
    $'two\nlines' '=1+1'; do
    number=$((number + 1))
    expect 0 add jordan --draft --id "g$number" -- "$text"
  done
  expect 0 coach goal list --all
  expect_quiet
  expect 0 coach goal list --all --format json --sort goal
  [ "$(jq -r '.[] | select(.goal == "g11") | .statement' <<<"$output")" = $'two\nlines' ]
  [ "$(jq -r '.[] | select(.goal == "g4") | .statement' <<<"$output")" = 'a: b' ]
  [ "$(jq -r '.[] | select(.goal == "g1") | .statement' <<<"$output")" = no ]
}

@test "rows: many goals at once" {
  expect 0 coach goal add --from - <<'END'
person,statement,id,due,baseline,target,unit,proposed_by
jordan,Raise y from 1 to 2 by 30 June 2026,,,,,,ana
team,Lower z,lower-z,2026-Q3,5,3,%,
jordan,Raise y from 1 to 2 by 30 June 2026,,,,,,
jordan,Raise y from 1 to 2 by 30 June 2026,,,,,,ana
END
  expect_output <<<$'jordan/y\nteam/lower-z\njordan/y-2'
  [ "${stderr_lines[-1]}" = '3 added, 1 there already' ]
  grep -qx 'due: 2026-09-30' goals/lower-z.yaml
  expect 0 check_files
}

@test "rows: an import may be repeated, but not with other values" {
  rows='person,statement,goal,due,baseline,target
jordan,Raise y from 1 to 2 by 30 June 2026,,,,
team,Lower z,lower-z,2026-Q3,5,3'
  expect 0 coach goal add --from - <<<"$rows"
  git add -A && git commit -qm goals
  expect 0 coach goal add --from - <<<"${rows/5,3/5.0,3}"
  [ -z "$output" ]
  expect_stderr <<<'0 added, 2 there already'
  expect 0 coach goal add -n --from - <<<"$rows"
  expect_stderr <<<'nothing to change'
  expect 1 coach goal add --from - <<<"${rows/5,3/5,2}"
  expect_stderr <<'END'
stdin:3:1: error: there is a 'team/lower-z' already, with another 'target' [C3]
    3 | team,Lower z,lower-z,2026-Q3,5,2
      | ^~~~
      = help: leave the row out, or give it another id
END
  [ -z "$(git status --porcelain)" ]
}

@test "rows: what goal list writes comes in as the same goals" {
  coach goal add jordan "Raise y from 1 to 2 by 30 June 2026" --id y --stretch --supports me
  coach goal add ana "Ask more" --draft
  coach goal list --all --format csv >../goals.csv
  coach goal list --all --format csv --columns person,goal,statement,state,for,commitment,supports,start,due >../before
  git clean -qfd people
  expect 0 coach goal add --from ../goals.csv
  expect_output <<<$'ana/ask\njordan/y'
  coach goal list --all --format csv --columns person,goal,statement,state,for,commitment,supports,start,due | diff ../before -
}

@test "rows: what goal list writes is there already, though the file leaves out what is usual" {
  coach goal add jordan "Raise y from 1 to 2 by 30 June 2026" --id y
  coach goal list --format csv >../goals.csv
  expect 0 coach goal add --from ../goals.csv
  expect_stderr <<<"0 added, 1 there already"
  sed -i 's/,performance,/,skill,/' ../goals.csv
  expect 1 coach goal add --from ../goals.csv
  grep -q "there is a 'jordan/y' already, with another 'for' \[C3\]" <<<"$stderr"
}

@test "rows: an id once, a goal of its person, active or a draft" {
  expect 2 coach goal add --from - <<'END'
person,statement,goal,id,state,commitment
jordan,Raise y from 1 to 2 by 30 June 2026,y,x,,
jordan,Raise y from 1 to 2 by 30 June 2026,ana/y,,,
jordan,Raise y from 1 to 2 by 30 June 2026,,,closed,
jordan,Raise y from 1 to 2 by 30 June 2026,,,,expected
END
  grep error: <<<"$stderr" >said
  diff -u - said <<'END'
stdin:2:44: error: 'y' is not the id 'x' [C2]
stdin:3:44: error: 'ana/y' is not a goal of 'jordan' [C2]
stdin:4:46: error: a goal is added as active or draft, not as 'closed' [C2]
stdin:5:47: error: a goal is added as committed or stretch, not as 'expected' [C2]
END
}

@test "rows: options stand in for what they leave out" {
  expect 0 coach goal add --from - --start 2026-01-05 --every week --due 2026-06-30 <<'END'
person,statement,every,due
jordan,Raise y from 1 to 2,day,
ana,Raise z from 1 to 2,,2026-09-30
END
  grep -qx 'start: 2026-01-05' people/jordan/goals/y.yaml
  grep -qx '    every: day' people/jordan/goals/y.yaml
  grep -qx 'due: 2026-06-30' people/jordan/goals/y.yaml
  grep -qx '    every: week' people/ana/goals/z.yaml
  grep -qx 'due: 2026-09-30' people/ana/goals/z.yaml
  expect 2 coach goal add jordan "Raise y from 1 to 2" --from - <<<person,statement
  [ "${stderr_lines[0]}" = "coach goal add: rows say for themselves what they are about" ]
}

@test "rows: every bad one is named, and none is written" {
  expect 2 coach goal add --from - <<'END'
person,statement,due,baseline,target
jordan,Raise y from 1 to 2 by 30 June 2026,,,
jordna,Raise y from 1 to 2 by 30 June 2026,,,
jor,Raise y from 1 to 2 by 30 June 2026,,,
jordan,No day,,,
jordan,Bad number,2026-06-30,"1,5",2
jordan,Nowhere to go,2026-06-30,2,2
END
  grep error: <<<"$stderr" >said
  diff -u - said <<'END'
stdin:3:1: error: nobody has the id 'jordna' [C2]
stdin:4:1: error: nobody has the id 'jor' [C2]
stdin:5:1: error: by when? 'No day' does not say [C2]
stdin:6:1: error: --baseline: '1,5' is not a number [C2]
stdin:7:1: error: target of 'nowhere' equals its baseline, 2 [C2]
END
  rm said
  [ -z "$(git status --porcelain)" ]
}
