# Rows on stdout: CSV, TSV, JSON, JSON Lines, Markdown; their columns, order, quotes and guards.

load helper
load team

setup() {
  coach_setup
  team ana jordan
  sed -i 's/^team: .*/team: "=Acme, Inc."/' team.yaml
  put people/jordan/goals/on-time.yaml <<'END'
goal: "Raise \"on-time\", fast"
start: 2026-01-05
due: 2026-03-30
kpis:
  - id: rate
    name: "=HYPERLINK(1)"
    unit: "%"
    baseline: 65
    target: 90
    readings:
      2026-03-27: {value: 88, note: "-5 vendors; \"two\"\nlines, a | pipe\tand \\ more"}
      2026-03-28: -4.50
barriers:
  - {what: Priorities change, outside: true}
END
  put people/ana/goals/quality.yaml <<'END'
goal: Errors down
start: 2026-01-05
due: 2026-06-30
kpis:
  - {id: errors, kind: lead, baseline: 9, target: -2, readings: {2026-01-09: 8, 2026-03-06: 3.5}}
  - {id: held, keep: at-most 5}
END
}

scorecard() {
  expect 0 coach review scorecard --as-of 2026-03-27 "$@"
}

@test "CSV: the columns of the scorecard, missing is empty, quotes where they are needed" {
  scorecard --format csv
  expect_output <<'END'
person,goal,kpi,name,unit,kind,keep,baseline,target,actual,actual_date,gap,progress,expected,pace,status,winning,stale,forecast,eta,needed_per_week,outside,note
ana,quality,errors,,,lead,,9,-2,3.5,2026-03-06,5.5,0.5,0.3409,1.4667,on-track,true,false,,,-0.4053,,
ana,quality,held,,,lag,at-most 5,,,,,,,,,no-data,,false,,,,,
jordan,on-time,rate,'=HYPERLINK(1),%,lag,,65,90,88,2026-03-27,2,0.92,0.9643,0.9541,on-track,true,false,,,4.6667,Priorities change,"'-5 vendors; ""two""
lines, a | pipe	and \ more"
END
}

@test "CSV: --no-guard leaves text as it is, --bom begins with the mark, --no-header without names" {
  scorecard --format csv --columns name,note,team --no-guard --bom --no-header goal:on-time
  expect_output <<<$'\xef\xbb\xbf=HYPERLINK(1),"-5 vendors; ""two""\nlines, a | pipe\tand \\ more","=Acme, Inc."'
}

@test "CSV: text is guarded whatever it begins with, numbers never" {
  local text
  for text in =1 +1 -1 @x "'=1"; do
    sed -i "s|^    name: .*|    name: \"$text\"|" people/jordan/goals/on-time.yaml
    scorecard --format csv --columns name --no-header goal:on-time
    expect_output <<<"'$text"
  done
  expect 0 coach review scorecard --long --format csv --columns value --no-header \
    --as-of 2026-03-28 goal:on-time
  expect_output <<<$'88\n-4.5'
}

@test "CSV: what a standard reader makes of it" {
  needs python3
  scorecard --format csv --no-guard --columns person,name,note
  python3 - "$BATS_TEST_TMPDIR/stdout" <<'END'
import csv, sys
rows = list(csv.reader(open(sys.argv[1], newline=""), strict=True))
note = '-5 vendors; "two"\nlines, a | pipe\tand \\ more'
assert rows == [["person", "name", "note"], ["ana", "", ""], ["ana", "", ""],
                ["jordan", "=HYPERLINK(1)", note]], rows
END
}

@test "TSV: a line a row, tabs and line ends escaped" {
  scorecard --format tsv --columns goal,note goal:on-time
  [ "${#lines[@]}" = 2 ]
  [ "${lines[1]}" = $'on-time\t\'-5 vendors; "two"\\nlines, a | pipe\\tand \\\\ more' ]
}

@test "JSON: one array of flat objects, missing is null, numbers are plain" {
  needs jq
  scorecard --format json
  jq -e 'type == "array" and length == 3' <<<"$output" >/dev/null
  jq -e 'all(.[]; all(.[]; type != "object" and type != "array"))' <<<"$output" >/dev/null
  expect_json '.[0] | [.target, .actual, .unit, .note, .winning]' <<<'[-2,3.5,null,null,true]'
  expect_json '.[2].note' <<<'"-5 vendors; \"two\"\nlines, a | pipe\tand \\ more"'
  [ "$(jq -r '.[0] | keys_unsorted | join(",")' <<<"$output")" = \
    "$(coach review scorecard --format csv | head -1)" ]
}

@test "JSON: no rows are an empty array" {
  scorecard --format json progress.over:2
  expect_json . <<<'[]'
  scorecard --format jsonl progress.over:2
  [ -z "$output" ]
  scorecard --format csv --columns goal progress.over:2
  expect_output <<<goal
}

@test "JSON Lines: the same objects, one a line" {
  needs jq
  scorecard --format json
  jq -c '.[]' <<<"$output" >one
  scorecard --format jsonl
  [ "${#lines[@]}" = 3 ]
  jq -c . <<<"$output" | diff one -
}

@test "Markdown: a table with the numbers on the right, pipes and line ends escaped" {
  scorecard --format md --columns goal,actual,note goal:on-time
  [ "${lines[0]}" = "| goal | actual | note |" ]
  [ "${lines[1]}" = "| --- | ---: | --- |" ]
  [ "${#lines[@]}" = 3 ]
  [[ ${lines[2]} == '| on-time | 88 | -5 vendors; '*'\| pipe'*'|' ]]
}

@test "--columns chooses and orders, those asked for too" {
  scorecard --format csv --columns status,due,direction,goal
  expect_output <<'END'
status,due,direction,goal
on-track,2026-06-30,-1,quality
no-data,2026-06-30,,quality
on-track,2026-03-30,1,on-time
END
}

@test "--columns with an unknown name lists or suggests" {
  expect 2 coach review scorecard --columns goal,progres
  expect_stderr <<'END'
coach review scorecard: unknown column 'progres'
  = help: did you mean 'progress'?
END
  [ -z "$output" ]
  expect 2 coach review scorecard --sort -nope
  [ "${stderr_lines[0]}" = "coach review scorecard: unknown column 'nope'" ]
}

@test "--sort by several columns, up and down, the missing last in both" {
  scorecard --format csv --no-header --columns kpi --sort person,-kpi
  expect_output <<<$'held\nerrors\nrate'
  scorecard --format csv --no-header --columns kpi --sort actual
  expect_output <<<$'errors\nrate\nheld'
  scorecard --format csv --no-header --columns kpi --sort -actual
  expect_output <<<$'rate\nerrors\nheld'
}

@test "week columns: the last reading of each week, up to the day of the report" {
  scorecard --format csv --weeks 4 --columns kpi,2026-W10,2026-W11,2026-W13
  expect_output <<<$'kpi,2026-W10,2026-W11,2026-W13\nerrors,3.5,,\nheld,,,\nrate,,,88'
  expect 2 coach review scorecard --weeks 0
  expect_stderr <<'END'
coach review scorecard: --weeks takes no '0'
  = help: a whole number from 1 to 520
END
}

@test "--long: one row a reading, with its ISO week" {
  expect 0 coach review scorecard --long --format csv --as-of 2026-03-28 --columns \
    person,goal,kpi,date,week,value
  expect_output <<'END'
person,goal,kpi,date,week,value
ana,quality,errors,2026-01-09,2026-W02,8
ana,quality,errors,2026-03-06,2026-W10,3.5
jordan,on-time,rate,2026-03-27,2026-W13,88
jordan,on-time,rate,2026-03-28,2026-W13,-4.5
END
}

@test "--as-of hides later readings in every view" {
  scorecard --long --format csv --columns date --no-header goal:on-time
  expect_output <<<2026-03-27
  expect 0 coach review scorecard --format csv --columns actual,note --as-of 2026-03-26 goal:on-time
  expect_output <<<$'actual,note\n,'
}

@test "the scorecard is in order of person, goal and KPI, the team among the people" {
  put goals/deliver.yaml <<<$'goal: A goal\nstart: 2026-01-05\ndue: 2026-06-30\nkpis: [{id: z, keep: 1..2}, {id: a, keep: 1..2}]\nmilestones: [{id: m, what: M}]'
  put people/zoe/person.yaml <<<'name: Zoe'
  put people/zoe/goals/z.yaml <goals/deliver.yaml
  scorecard --format csv --no-header --columns person,kpi
  expect_output <<'END'
ana,errors
ana,held
jordan,rate
team,a
team,milestones
team,z
zoe,a
zoe,milestones
zoe,z
END
}

@test "a column that is named twice is refused, in every format" {
  local format
  for format in table csv tsv json jsonl md; do
    expect 2 coach goal list --columns goal,due,goal --format $format
    expect_stderr <<'END'
coach goal list: column 'goal' is named twice
  = help: each column can be shown once
END
    [ -z "$output" ]
  done
  expect 2 coach goal list --columns team,team --format json
  [ "${stderr_lines[0]}" = "coach goal list: column 'team' is named twice" ]
}

@test "--weeks and --long do not go together" {
  expect 2 coach review scorecard --weeks 4 --long
  expect_stderr <<'END'
coach review scorecard: --weeks and --long do not go together
  = help: --weeks adds columns to the KPIs, --long has a row a reading
END
  [ -z "$output" ]
}
