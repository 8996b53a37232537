# One broken file never hides the others: all complaints come in one run, reports go on with what
# can be read, and what is not understood is not written to.

load helper
load team

setup() {
  coach_setup
  team ana jordan sam zoe
  on_time "2026-03-27: 88"
  # Y: no YAML
  put people/ana/goals/broken.yaml <<<$'goal: A goal\nwhy: late: again'
  # D: a value that is none
  put people/sam/goals/value.yaml <<'END'
goal: A goal
start: 2026-01-05
due: 2026-03-30
kpis:
  - id: share
    baseline: 10%
    target: 20
    readings:
      2026-03-27: 15
      2026-03-28: many
END
  # K: nothing to compute
  put people/zoe/goals/way.yaml <<'END'
goal: A goal
start: 2026-01-05
due: 2026-03-30
kpis:
  - {id: way, baseline: 5, target: 5}
END
  # a warning
  put people/zoe/goals/early.yaml <<'END'
goal: A goal
start: 2026-01-05
due: 2026-03-30
kpis:
  - {id: early, keep: 1..2, readings: {2026-01-01: 1}}
END
  commit_all
}

places() {
  sed -n 's/^\(people[^ ]*\): \([a-z]*\): .*\[\(.*\)\]$/\1 \2 \3/p' "$BATS_TEST_TMPDIR/$1"
}

@test "check names every error of every file, in order of file and line, and exits 1" {
  expect 1 check_files
  diff -u - <(places stdout) <<'END'
people/ana/goals/broken.yaml:2:10 error Y1
people/sam/goals/value.yaml:6:15 error D3
people/sam/goals/value.yaml:10:19 error D3
people/zoe/goals/early.yaml:5:40 warning K3
people/zoe/goals/way.yaml:5:36 error K1
END
  expect_stderr <<<"10 files: 4 errors, 1 warning"
}

@test "check of a path is of that file or folder" {
  expect 0 check_files people/jordan
  expect_stderr <<<"2 files, nothing to mend"
  expect 0 check_files people/zoe/goals/early.yaml
  expect 1 check_files people/zoe people/ana/
  diff -u - <(places stdout | cut -d' ' -f3) <<<$'Y1\nK3\nK1'
}

@test "check as rows: a place, a severity, a rule, a message and a help each" {
  expect 1 check_files people/sam --format json
  expect_json '.[]' <<'END'
{"file":"people/sam/goals/value.yaml","line":6,"column":15,"end_column":18,"severity":"error","rule":"D3","message":"'10%' is not a number","help":"write 10 and put the unit into 'unit'"}
{"file":"people/sam/goals/value.yaml","line":10,"column":19,"end_column":23,"severity":"error","rule":"D3","message":"'many' is not a number","help":"write a number such as 90 or -6.5"}
END
  expect_quiet
}

@test "check of a path where nothing lies is wrong usage" {
  expect 2 coach check people/jordna
  expect_stderr <<'END'
coach check: no record in 'people/jordna'
  = help: name files or folders of the team
END
}

@test "a report goes on with everyone else, complains on stderr and exits 3" {
  expect 3 coach review scorecard --format json
  expect_json '.[] | [.person, .goal, .kpi, .baseline, .actual, .gap, .status]' <<'END'
["jordan","on-time","rate",65,88,2,"on-track"]
["sam","value","share",null,15,null,"no-data"]
["zoe","early","early",null,null,null,"no-data"]
["zoe","way","way",5,null,null,"no-data"]
END
  diff -u - <(places stderr | cut -d' ' -f2,3) <<'END'
error Y1
error D3
error D3
error K1
END
}

@test "every list and page goes on, and exits 3" {
  for words in 'goal list' 'goal gap' 'goal tree' 'person list' 'person show jordan' \
    'goal show on-time' 'goal explain on-time' 'review scorecard --long'; do
    # shellcheck disable=SC2086
    expect 3 coach $words
    [[ $output == *ordan* ]]
    [ "$(places stderr | wc -l)" = 4 ]
  done
}

@test "the broken one itself is no page, and 3" {
  expect 3 coach goal show ana/broken
  [ -z "$output" ]
  expect 3 coach goal explain ana/broken
  [ -z "$output" ]
}

@test "warnings never change the code, and those of the arithmetic are for check" {
  rm people/ana/goals/broken.yaml people/sam/goals/value.yaml people/zoe/goals/way.yaml
  expect 0 coach review scorecard
  expect_quiet
  expect 0 check_files
  expect_stderr <<<"7 files: 0 errors, 1 warning"
}

# refuses WORDS...: a verb that would write to a file with an error; nothing is written
refuses() {
  expect 3 "$@"
  [ -z "$output" ]
  [ -z "$(git status --porcelain)" ]
}

@test "a file with a Y error is not written to" {
  refuses coach goal record ana/broken 5
  [ "${stderr_lines[-4]}" = "people/ana/goals/broken.yaml:2:10: error: ': ' inside an unquoted text [Y1]" ]
  refuses coach goal revise ana/broken --due 2026-06-30 --why 'Launch moved'
  refuses coach goal close ana/broken
}

@test "a file with a D error is not written to" {
  refuses coach goal record sam/value 5
  [ "$(places stderr | cut -d' ' -f2,3 | uniq)" = "error D3" ]
  refuses coach goal close sam/value
}

@test "a file with a K error is, and may so be mended" {
  expect 0 coach goal revise zoe/way --target 9 --why 'It was a slip'
  expect 1 check_files people/ana people/zoe
  [ "$(places stdout | cut -d' ' -f3)" = $'Y1\nK3' ]
}

@test "other files' errors do not keep anyone from writing" {
  expect 0 coach goal record jordan/on-time 87 --date 2026-03-26
  expect_stderr <<<"jordan/on-time/rate 2026-03-26: 87 (at 88%: 92% of the way from 65 to 90)"
  [ "$(numstat)" = "1 0 people/jordan/goals/on-time.yaml" ]
}

@test "a change that would make a file wrong is refused" {
  expect 2 coach goal revise on-time --due 2025-12-31 --why 'A slip'
  expect_stderr <<'END'
on-time: jordan/on-time
coach: error: due, 2025-12-31, is before start, 2026-01-05: no figure can be computed [C2]
      = help: start and due may be the same day, but not the other way round
END
  expect 2 coach goal revise on-time --target 65 --why 'A slip'
  [ -z "$(git status --porcelain)" ]
}

# The format of a newer coach

newer() {
  git rm -qr people/ana/goals people/sam/goals people/zoe/goals
  printf 'coach: 2\nteam: Acme\nlater: yes\n' >team.yaml
  printf 'mood: 7\n' >>people/jordan/goals/on-time.yaml
  git commit -qam 'a newer coach was here'
}

@test "a newer format: reading warns, and takes unknown keys as warnings" {
  newer
  expect 0 coach goal list --format csv --columns goal,progress
  expect_output <<<$'goal,progress\non-time,0.92'
  expect_stderr <<'END'
people/jordan/goals/on-time.yaml:13:1: warning: unknown key 'mood' [D1]
   13 | mood: 7
      | ^~~~
      = help: start keys of your own with 'x-'
team.yaml:1:8: warning: version '2' of the format is newer than this coach, which knows 1 [D9]
    1 | coach: 2
      |        ^
      = help: get a newer coach to write here; reading goes on with what is known
team.yaml:3:1: warning: unknown key 'later' [D1]
    3 | later: yes
      | ^~~~~
      = help: start keys of your own with 'x-'
END
  expect 0 check_files
}

@test "a newer format: every verb that writes is refused" {
  newer
  printf '#!/bin/sh\necho touched >>"$1"\n' >../editor
  chmod +x ../editor
  export EDITOR=$PWD/../editor
  for words in 'goal record on-time 89' 'goal record -n on-time 89' 'goal close on-time' \
    'goal revise on-time --due 2026-06-30 --why x' 'goal edit on-time' 'person add Lea' \
    'person archive sam' 'person edit sam'; do
    # shellcheck disable=SC2086
    refuses coach $words
    grep -qF "team.yaml:1:8: error: version '2' of the format is newer than this coach, which knows 1 [D9]" \
      <<<"$stderr"
  done
  refuses coach goal add jordan 'Raise x from 1 to 2 by 2026-09-30'
}

@test "a report shows twenty warnings and counts the rest" {
  rm people/ana/goals/broken.yaml people/sam/goals/value.yaml people/zoe/goals/way.yaml
  for n in $(seq 1 25); do : >"people/zoe/goals/note-$n.txt"; done
  expect 0 coach review scorecard
  [ "$(places stderr | wc -l)" = 20 ]
  [ "${stderr_lines[-1]}" = "and 5 more warnings; see them all with: coach check" ]
  expect 0 check_files
  [ "$(places stdout | wc -l)" = 26 ]
}

@test "columns are true however long the line is" {
  why=$(printf '%1500s' '' | tr ' ' w)
  put people/zoe/goals/way.yaml <<END
{goal: A goal, start: 2026-01-05, due: 2026-03-30, why: $why, kpis: [{id: way, baseline: 5, target: 5}]}
END
  expect 1 coach check --rules K people/zoe/goals/way.yaml
  at=$(awk '{ print index($0, "5}]") }' people/zoe/goals/way.yaml)
  [ "$at" -gt 1500 ]
  [[ ${lines[0]} == "people/zoe/goals/way.yaml:1:$at: error: "*" [K1]" ]]
}

@test "a symlink in place of team.yaml: its path, once" {
  mv team.yaml real.yaml
  ln -s real.yaml team.yaml
  expect 3 coach goal list
  [ "${stderr_lines[0]}" = "team.yaml: error: a symlink is not followed [D8]" ]
  expect 3 coach -C people goal list
  [ "${stderr_lines[0]}" = "../team.yaml: error: a symlink is not followed [D8]" ]
}

@test "a symlink is told of where it could be what was meant, and nowhere else" {
  ln -s on-time.yaml people/jordan/goals/zz.yaml
  for word in peop jordan/on-tiem yaml goals; do
    expect 2 coach goal record "$word" 5
    [[ $stderr != *symlink* ]]
  done
  for word in zz jordan/zz jor/z; do
    expect 3 coach goal record "$word" 5
    [[ $stderr == *"people/jordan/goals/zz.yaml: error: a symlink is not followed"* ]]
  done
}

@test "rows: what is wrong with the header is told where its column stands" {
  expect 2 coach goal record --from - <<<$'goal,date,value,value\njordan/on-time,2026-03-27,5,6'
  [[ $stderr == "stdin:1:17: error: column 'value' is there twice [C2]"* ]]
  expect 2 coach goal record --from - <<<$'goal,dte,value\njordan/on-time,2026-03-27,5'
  [[ $stderr == "stdin:1:6: error: column 'date' is missing [C2]"* ]]
}

@test "a date beside the keys of a KPI belongs below its readings" {
  put people/zoe/goals/way.yaml <<'END'
goal: A goal
start: 2026-01-05
due: 2026-03-30
kpis:
  - id: way
    baseline: 5
    target: 9
    readings:
    2026-01-06: 6
END
  expect 1 check_files people/zoe/goals/way.yaml
  [[ ${lines[0]} == "people/zoe/goals/way.yaml:9:5: error: unknown key '2026-01-06' [D1]" ]]
  [[ $output == *"a date belongs below 'readings:': indent it deeper than that key"* ]]
}

@test "check: a file that may not be read is a finding; reports exit 4" {
  chmod 000 people/zoe/goals/way.yaml
  if [ -r people/zoe/goals/way.yaml ]; then
    skip "this user reads every file"
  fi
  expect 1 check_files
  [[ $output == *"people/zoe/goals/way.yaml: error: cannot read"*"[E1]"* ]]
  expect 4 coach goal list
}

@test "an edit that adds an error beside an old one is refused" {
  put people/zoe/goals/way.yaml <<'END'
goal: A goal
start: 2026-01-05
due: 2026-03-30
kpis:
  - {id: a, baseline: 5, target: 5}
  - {id: b, baseline: 5, target: 6}
END
  expect 0 coach goal record zoe/way/a 5
  expect 2 coach goal revise zoe/way/b --target 5 --why same
  [[ $stderr == *"equals its baseline"* ]]
}
