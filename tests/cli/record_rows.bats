# Readings in bulk: CSV, JSON Lines and JSON from stdin or a file. All rows are checked before any
# is written, and what is wrong has its place in the input.

load helper
load team
load record_rows

# The readings on file, as rows
readings() {
  coach review scorecard --long --format csv --no-header --columns goal,kpi,date,value \
    --as-of 2026-12-31 "$@"
}

@test "CSV, with a line for each reading" {
  import 0 'goal,date,value\njordan/on-time,2026-01-16,70\njordan/on-time,2026-01-23,69\n'
  expect_stderr <<<"2 readings written in 1 file, 0 there already"
  [ "$(numstat)" = "2 0 people/jordan/goals/on-time.yaml" ]
}

@test "the columns in any order, those of our exports beside them, notes and KPIs where there are" {
  import 0 'week,note,value,kpi,date,goal\n1,"so, so",7,errors,2026-01-09,ana/quality\n2,,3,reviews,2026-01-09,ana/quality\n'
  grep -q 'readings: {2026-01-09: {value: 7, note: "so, so"}}' people/ana/goals/quality.yaml
  grep -q 'readings: {2026-01-09: 3}' people/ana/goals/quality.yaml
}

@test "a goal's slug beside its person, or alone where only one has it" {
  import 0 'person,goal,date,value\njordan,on-time,2026-01-16,70\n'
  import 0 'goal,date,value\non-time,2026-01-23,69\n'
  [ "$(readings person:jordan | wc -l)" = 3 ]
}

@test "a slug that two people have needs its person" {
  put people/ana/goals/on-time.yaml <people/jordan/goals/on-time.yaml
  commit_all
  import 2 'goal,date,value\non-time,2026-01-23,69\n'
  expect_stderr <<'END'
stdin:2:1: error: 'on-time' is a goal of several people [C2]
    2 | on-time,2026-01-23,69
      | ^~~~~~~
      = help: write PERSON/GOAL
END
}

@test "semicolons, a byte order mark and CRLF, as a spreadsheet saves them" {
  import 0 '\xef\xbb\xbfgoal;date;value;note\r\njordan/on-time;2026-01-16;70.5;"so; so"\r\n'
  [ "$(readings goal:on-time | tail -1)" = on-time,rate,2026-01-16,70.5 ]
  grep -q 'note: so; so' people/jordan/goals/on-time.yaml
}

@test "tabs between the columns" {
  import 0 'goal\tdate\tvalue\njordan/on-time\t2026-01-16\t70\n'
  [ "$(readings goal:on-time | tail -1)" = on-time,rate,2026-01-16,70 ]
}

@test "JSON Lines, whose numbers may be texts" {
  import 0 '{"goal":"jordan/on-time","date":"2026-01-16","value":70.25,"note":"two\\nlines"}\n{"value":"69","date":"2026-01-23","goal":"jordan/on-time","kpi":null}\n'
  expect_stderr <<<"2 readings written in 1 file, 0 there already"
  grep -qF '2026-01-16: {value: 70.25, note: "two\nlines"}' people/jordan/goals/on-time.yaml
}

@test "a JSON array, as review scorecard --long --format json prints it" {
  import 0 '[{"goal":"jordan/on-time","date":"2026-01-16","value":70},\n {"goal":"jordan/on-time","date":"2026-01-23","value":69}]\n'
  [ "$(readings goal:on-time | wc -l)" = 3 ]
}

@test "rows from a file, named in complaints" {
  printf 'goal,date,value\njordan/on-time,2026-01-16,x\n' >../rows.csv
  expect 2 coach goal record --from ../rows.csv
  [ "${stderr_lines[0]}" = "../rows.csv:2:27: error: 'x' is not a number [C2]" ]
  expect 4 coach goal record --from ../nothing.csv
  expect_stderr <<<"coach: error: cannot read '../nothing.csv': no such file or directory [E1]"
}

@test "the same again is no change" {
  import 0 'goal,date,value,note\njordan/on-time,2026-01-16,70,late\n'
  git commit -qam 'one reading'
  import 0 'goal,date,value,note\njordan/on-time,2026-01-16,70.0,late\n'
  expect_stderr <<<"0 readings written, 1 there already"
  import 0 'goal,date,value\njordan/on-time,2026-01-16,70\n' # no note says nothing of the note
  [ -z "$(git status --porcelain)" ]
}

@test "another value on the same date is refused, with both places" {
  import 1 'goal,date,value\njordan/on-time,2026-01-16,70\njordan/on-time,2026-01-09,67\n'
  expect_stderr <<'END'
stdin:3:27: error: people/jordan/goals/on-time.yaml:12: 2026-01-09 has the value 66 already [C3]
    3 | jordan/on-time,2026-01-09,67
      |                           ^~
      = help: say --replace to put this value in its place
END
}

@test "--replace puts another value, or another note, in its place" {
  printf 'goal,date,value,note\njordan/on-time,2026-01-09,67,late\n' >../rows
  expect 0 coach goal record --from ../rows --replace
  [ "$(git diff -U0 | grep '^[-+] ')" = \
    $'-      2026-01-09: 66\n+      2026-01-09: {value: 67, note: late}' ]
}

@test "two values for one day in one input are refused, even with --replace" {
  printf 'goal,date,value\njordan/on-time,2026-01-16,70\non-time,2026-01-16,71\n' >../rows
  for replace in '' --replace; do
    # shellcheck disable=SC2086
    expect 2 coach goal record --from - $replace <../rows
    expect_stderr <<'END'
stdin:3:20: error: 2026-01-16 has the value 70 already, by stdin:2 [C2]
    3 | on-time,2026-01-16,71
      |                    ^~
      = help: leave one of the rows out
END
  done
  [ -z "$(git status --porcelain)" ]
}

@test "what --long prints goes in again and changes nothing" {
  sed -i 's/2026-01-09: 66/&\n      2026-01-16: {value: -7.25, note: "=1+1, \\"quoted\\"\\n- two\\t😀"}/' \
    people/jordan/goals/on-time.yaml
  import 0 'goal,kpi,date,value,note\nana/quality,errors,2026-01-09,-5,-5\nana/quality,reviews,2026-01-09,3,"@home"\n'
  git commit -qam 'more readings'
  for format in csv tsv json jsonl; do
    coach review scorecard --long --format $format --as-of 2026-12-31 >../rows
    expect 0 coach goal record --from - <../rows
    expect_stderr <<<"0 readings written, 4 there already"
  done
  coach review scorecard --long --format csv --no-guard --bom --as-of 2026-12-31 >../rows
  expect 0 coach goal record --from - <../rows
  expect_stderr <<<"0 readings written, 4 there already"
  [ -z "$(git status --porcelain)" ]
}

@test "tabs: quotes stand for themselves, and escapes for what cannot be there" {
  printf '%s\t%s\t%s\t%s\n' goal date value note >../rows
  printf '%s\t%s\t%s\t%s\n' jordan/on-time 2026-01-16 70 '"q"q\td, C:\\x' >>../rows
  expect 0 coach goal record --from ../rows
  grep -F '2026-01-16: {value: 70, note: "\"q\"q\td, C:\\x"}' people/jordan/goals/on-time.yaml
  printf '%s\t%s\t%s\t%s\n' jordan/on-time 2026-01-23 71 'C:\x' >>../rows
  expect 2 coach goal record --from ../rows
  expect_stderr <<'END'
../rows:3:32: error: a backslash that stands for nothing [C1]
    3 | jordan/on-time  2026-01-23      71      C:\x
      |                                           ^
      = help: \t \n \r are tab, line feed and carriage return, \\ is a backslash
END
}

@test "the same value with another note is refused, and --replace takes the note" {
  on_time '2026-01-09: 66' '2026-01-16: {value: 70, note: two slipped}'
  git commit -qam 'more readings'
  import 1 'goal,date,value,note\njordan/on-time,2026-01-09,66,late\njordan/on-time,2026-01-16,70,three\n'
  grep error: <<<"$stderr" >../errors
  diff -u - ../errors <<'END'
stdin:2:27: error: people/jordan/goals/on-time.yaml:12: 2026-01-09 has the value 66 already, but not this note [C3]
stdin:3:27: error: people/jordan/goals/on-time.yaml:13: 2026-01-16 has the value 70 already, but not this note [C3]
END
  expect 0 coach goal record --from ../rows --replace
  [ "$(numstat)" = '2 2 people/jordan/goals/on-time.yaml' ]
  grep -qx '      2026-01-09: {value: 66, note: late}' people/jordan/goals/on-time.yaml
}

@test "a file that is not understood is not written to, nor any other" {
  echo 'nonsense: 1' >>people/ana/goals/quality.yaml
  git commit -qam 'a mistake'
  import 3 'goal,kpi,date,value\njordan/on-time,,2026-01-16,70\nana/quality,errors,2026-01-16,7\n'
  expect_stderr <<'END'
people/ana/goals/quality.yaml:7:1: error: unknown key 'nonsense' [D1]
    7 | nonsense: 1
      | ^~~~~~~~
      = help: start keys of your own with 'x-'
END
}

# Many at once

# days FROM COUNT: so many dates.
days() {
  seq 0 $(($2 - 1)) | sed "s/.*/$1 + & days/" | date -u +%F -f -
}

@test "thousands of readings of one KPI in any order, in linear time and memory" {
  on_time '2026-01-09: 66 # by hand' '2026-01-16: {value: 70, note: two slipped}'
  days 2010-01-01 4000 | sed 's/.*/on-time,&,70/' | sort -R --random-source=<(yes) >../rows
  (echo goal,date,value && cat ../rows) >../rows.csv
  (
    ulimit -t 20
    expect 0 coach goal record --from ../rows.csv
    expect_stderr <<<'4000 readings written in 1 file, 0 there already'
    expect 0 coach goal record --from ../rows.csv
    expect_stderr <<<'0 readings written, 4000 there already'
    sed -i 's/,70$/,71/' ../rows.csv
    expect 0 coach goal record --replace --from ../rows.csv
    expect_stderr <<<'4000 readings written in 1 file, 0 there already'
  )
  grep -E '^ +20' people/jordan/goals/on-time.yaml >../readings
  sort -c ../readings
  [ "$(wc -l <../readings)" = 4002 ]
  grep -qxF '      2026-01-09: 66 # by hand' ../readings
}

@test "a value that is replaced keeps its note, and that is said" {
  on_time '2026-01-09: {value: 66, note: two slipped}' '2026-01-16: {value: 70, note: late}'
  expect 0 coach goal record on-time 68 -d 2026-01-09 --replace
  [ "${stderr_lines[-1]}" = '  the note stays as it was; give another with -m' ]
  grep -qxF '      2026-01-09: {value: 68, note: two slipped}' people/jordan/goals/on-time.yaml
  expect 0 coach goal record --replace --from - <<'END'
goal,date,value,note
on-time,2026-01-09,69,
on-time,2026-01-16,71,all in
END
  expect_stderr <<'END'
2 readings written in 1 file, 0 there already
1 of the values replaced keeps the note that was there
END
  grep -qxF '      2026-01-16: {value: 71, note: all in}' people/jordan/goals/on-time.yaml
}

@test "rows with and without the KPI's id are of the same KPI" {
  on_time '2026-01-09: 66'
  expect 2 coach goal record --replace --from - <<'END'
goal,kpi,date,value
on-time,,2026-01-16,70
on-time,rate,2026-01-16,71
END
  [ "${stderr_lines[0]}" = "stdin:3:25: error: 2026-01-16 has the value 70 already, by stdin:2 [C2]" ]
}

@test "a column that nobody knows is an error, with the nearest name" {
  import 2 'goal,date,value,nota\non-time,2026-01-16,70,late\n'
  expect_stderr <<'END'
stdin:1:17: error: unknown column 'nota' [C2]
    1 | goal,date,value,nota
      |                 ^~~~
      = help: did you mean 'note'?
END
  import 2 '{"goal": "on-time", "date": "2026-01-16", "value": 7, "nte": "x"}\n{"goal": "on-time", "date": "2026-01-17", "value": 7, "nte": "y"}\n'
  [ "${stderr_lines[0]}" = "stdin:1:55: error: unknown column 'nte' [C2]" ]
  [ "$(grep -c error: <<<"$stderr")" = 1 ]
  expect 2 coach person add --from - <<<$'name,rolle\nBo,Lead'
  [ "${stderr_lines[0]}" = "stdin:1:6: error: unknown column 'rolle' [C2]" ]
  expect 2 coach goal add --from - <<<$'person,statement,targt\njordan,Raise y from 1 to 2,3'
  [ "${stderr_lines[0]}" = "stdin:1:18: error: unknown column 'targt' [C2]" ]
}

@test "a column without a name may be empty, but holds nothing" {
  import 2 'goal,date,value,\non-time,2026-01-17,71,late\n'
  [ "${stderr_lines[0]}" = "stdin:2:23: error: a value in a column without a name [C2]" ]
  import 0 'goal,date,value,,\non-time,2026-01-16,70,,\n'
}
