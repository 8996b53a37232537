# Filter words, which need no quotes: each form, what they hide and what they show again.

load helper
load team

setup() {
  coach_setup
  team ana jordan sam
  put people/tomas/person.yaml <<<$'name: Tomás Łukasik\nleft: 2026-02-13'
  goal ana/quality 2026-03-30 lag "2026-03-27: 6"
  goal ana/talks 2026-06-30 lead "2026-03-20: 1"
  goal jordan/on-time 2026-04-15 lag "2026-03-27: 9"
  goal sam/briefs 2026-09-30 lag ""
  goal sam/old 2026-03-01 lag "2026-02-27: 10"
  printf 'state: closed\nclosed: 2026-03-02\n' >>people/sam/goals/old.yaml
  goal tomas/invoices 2026-04-30 lag "2026-01-30: 2"
  put people/jordan/goals/idea.yaml <<<$'goal: Write the launch book\nstate: draft'
}

# goal NAME DUE KIND READING: from 0 to 10
goal() {
  put "people/${1%/*}/goals/${1#*/}.yaml" <<END
goal: Raise ${1#*/} to 10
start: 2026-01-05
due: $2
kpis:
  - {id: number, kind: $3, every: week, baseline: 0, target: 10, readings: {$4}}
END
}

# keeps WORD... : the goals that the scorecard keeps as of 2026-03-27, on stdin
keeps() {
  expect 0 coach review scorecard --format csv --no-header --columns goal "$@" --as-of 2026-03-27
  expect_output
}

@test "without a filter: no drafts, nothing closed, nobody who left" {
  keeps <<<$'quality\ntalks\non-time\nbriefs'
}

@test "--all shows them, too" {
  keeps --all <<<$'quality\ntalks\non-time\nbriefs\nold\ninvoices'
  expect 0 coach goal list --all --format csv --no-header --columns goal,state
  expect_output <<'END'
quality,active
talks,active
idea,draft
on-time,active
briefs,active
old,closed
invoices,active
END
}

@test "before it was closed, and before they left, it is shown as of that day" {
  expect 0 coach goal list --format csv --no-header --columns goal,state --as-of 2026-02-12
  grep -qx old,active <<<"$output"
  grep -qx invoices,active <<<"$output"
  expect 0 coach person list --format csv --no-header --columns person
  expect_output <<<$'ana\njordan\nsam'
  expect 0 coach person list --format csv --no-header --columns person --as-of 2026-02-12
  expect_output <<<$'ana\njordan\nsam\ntomas'
}

@test "filtered for, what is hidden is shown" {
  expect 0 coach goal list state:closed --format csv --no-header --columns goal
  expect_output <<<old
  expect 0 coach goal list state:draft --format csv --no-header --columns goal
  expect_output <<<idea
  expect 0 coach goal list closed:2026-03 --format csv --no-header --columns goal
  expect_output <<<old
  expect 0 coach person list left.before:2026-03-01 --format csv --no-header --columns person
  expect_output <<<tomas
}

@test "NAME:VALUE, a text" {
  keeps person:ana <<<$'quality\ntalks'
  keeps status:off-track <<<$'quality\ntalks'
}

@test "NAME:A,B and NAME.not:VALUE" {
  keeps person:ana,sam <<<$'quality\ntalks\nbriefs'
  keeps person.not:ana <<<$'on-time\nbriefs'
  keeps person.not:ana,sam <<<on-time
}

@test "NAME: for what is missing" {
  keeps actual: <<<briefs
  keeps actual.not: <<<$'quality\ntalks\non-time'
}

@test "a prefix, where no row is equal" {
  keeps goal:qua <<<quality
}

@test "NAME:DAY, a period, a range with open ends" {
  keeps due:2026-03-30 <<<quality
  keeps due:2026-Q2 <<<$'talks\non-time'
  keeps due:2026-04 <<<on-time
  keeps due:2026-03..2026-04 <<<$'quality\non-time'
  keeps due:2026-05.. <<<$'talks\nbriefs'
  keeps due:..2026-03-30 <<<quality
}

@test "NAME.before and NAME.after a day or a period" {
  keeps due.before:2026-04-01 <<<quality
  keeps due.before:2026-04-15 <<<quality
  keeps due.after:2026-Q2 <<<briefs
}

@test "dates in words, counted from today" {
  COACH_TODAY=2026-04-13 keeps due.before:+1w <<<$'quality\non-time'
  COACH_TODAY=2026-03-27 keeps actual_date:yesterday..today <<<$'quality\non-time'
  COACH_TODAY=2026-03-27 keeps actual_date:friday <<<$'quality\non-time'
}

@test "NAME.under and NAME.over a number, percentages where they are shown" {
  keeps progress.under:0.6 <<<talks
  keeps progress.over:60% <<<on-time
  keeps progress:0.6 <<<quality
  keeps gap.over:-1 gap.under:2 <<<on-time
}

@test "yes and no" {
  keeps stale:no <<<$'quality\ntalks\non-time'
  keeps stale:true <<<briefs
  keeps winning:yes <<<on-time
}

@test "all words must hold; a plain word matches ids and titles, without accents and case" {
  keeps person:ana kind:lag <<<quality
  keeps QUAL <<<quality
  expect 0 coach goal list BRIÉFS --format csv --no-header --columns goal
  expect_output <<<briefs
  expect 0 coach person list --all lukasik --format csv --no-header --columns person
  expect_output <<<tomas
}

@test "an id that nobody has: the nearest" {
  local row
  for row in \
    'goal list person:jordn|jordan' 'goal list goal:on-tme|on-time' \
    'review scorecard kpi:numbr|number' 'review scorecard --long person:anna|ana' \
    'person list person:jordn|jordan' 'goal list --all person:tomsa|tomas'; do
    expect 0 coach ${row%|*}
    [ -z "$output" ]
    grep -Ex "no (person|goal|KPI) '.*'; did you mean '${row#*|}'\?" <<<"$stderr"
  done
  expect 0 coach goal list person:zzz
  [ "${stderr_lines[0]}" = "no person 'zzz'" ]
  # somebody without a row, an id that is hidden, a part of one
  for row in 'feedback list person:ana' 'goal list goal:idea' 'review scorecard goal:idea' \
    'goal list person:team' 'goal list person:tom' 'goal list person:sam due.before:2026-01-01'; do
    expect 0 coach $row
    [ "${stderr_lines[0]}" = "nothing matches" ]
  done
}

@test "nothing found is no error, and said on stderr only" {
  expect 0 coach goal list progress.over:2
  [ -z "$output" ]
  expect_stderr <<<"nothing matches"
  expect 0 coach goal list progress.over:2 --format csv --no-header
  [ -z "$output" ]
  expect_quiet
}

@test "what is mistyped is named" {
  local row
  while IFS='|' read -r word message help; do
    expect 2 coach goal list "$word"
    expect_stderr <<<"coach goal list: $message"$'\n'"  = help: $help"
  done <<'END'
stauts:active|unknown column 'stauts'|did you mean 'status'?
due.befor:2026-01-01|unknown filter 'due.befor'|did you mean 'due.before'?
status:offtrack|'status' has no 'offtrack'|did you mean 'off-track'?
progress.under:x|'x' is not a number|write digits with a point: 0.5, -3, 42
progress.under:0,5|'0,5' is not a number|write digits with a point: 0.5, -3, 42
due:soon|'soon' is not a date|write 2026-01-12, 2026-03, 2026-W03, 2026-Q1, monday, -2w or FROM..TO
due:2026-02-30|'2026-02-30' is not a date|write 2026-01-12, 2026-03, 2026-W03, 2026-Q1, monday, -2w or FROM..TO
progress.before:1|'before' is for dates, and 'progress' has numbers|see coach goal list -h
stale:perhaps|'perhaps' is neither yes nor no|write true, false, yes or no
END
}

@test "goal gap: what is not yet met, with direction and score" {
  goal ana/done 2026-06-30 lag "2026-03-27: 10"
  expect 0 coach goal gap --format csv --columns goal,gap,direction,status --as-of 2026-03-27
  expect_output <<'END'
goal,gap,direction,status
quality,4,1,off-track
talks,9,1,off-track
on-time,1,1,on-track
briefs,10,1,no-data
END
}

@test "NUMBER..NUMBER, either end open" {
  keeps gap:4..9 <<<$'quality\ntalks'
  keeps gap:..4 <<<$'quality\non-time'
  keeps gap:9.. <<<$'talks\nbriefs'
  keeps progress:50%..100% <<<$'quality\non-time'
  keeps gap.not:4..9 <<<$'on-time\nbriefs'
  expect 2 coach goal gap gap:9..4
  expect_stderr <<<$"coach goal gap: '9..4' ends before it begins"$'\n  = help: see coach goal gap -h'
  expect 2 coach goal gap gap:4..x
  [ "${stderr_lines[0]}" = "coach goal gap: 'x' is not a number" ]
}

@test "what is mistyped is all that is said, whatever the files are like" {
  local list
  printf 'a: [\n' >people/ana/person.yaml
  for list in 'goal list' 'goal gap' 'goal tree' 'person list' 'review scorecard' \
    'review scorecard --long'; do
    # shellcheck disable=SC2086
    expect 2 coach $list nope:1
    [ "${stderr_lines[0]}" = "coach ${list% --long}: unknown column 'nope'" ]
    [ "${#stderr_lines[@]}" = 2 ]
    # shellcheck disable=SC2086
    expect 2 coach $list --columns nope
    [ "${#stderr_lines[@]}" = 2 ]
    # shellcheck disable=SC2086
    expect 2 coach $list --sort nope
    [ "${#stderr_lines[@]}" = 2 ]
  done
  expect 3 coach goal list --columns goal,team --format csv
}
