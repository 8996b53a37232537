# Readiness: which tasks the team has people for, and who could own one.

load helper
load team

setup() {
  coach_setup
  team ana bo jordan sam
  for id in ana bo jordan; do
    echo 'coach: sam' >>people/$id/person.yaml
  done
  cat >>team.yaml <<'END'
needs:
  - {task: Lead a launch, people: 3, by: 2026-06-30, id: lead-launch}
  - {task: Build the weekly report, people: 2, by: 2026-03-20, id: report}
  - Speak Spanish
END
  export COACH_USER=sam COACH_TODAY=2026-03-27
  rows >rows.csv
  coach person task add --from rows.csv
}

rows() {
  cat <<'END'
person,task,date,by,skill,will,note,on_behalf
ana,lead-launch,2026-02-02,ana,could teach,willing,,x
ana,lead-launch,2026-02-02,sam,able,willing,,
bo,lead-launch,2026-03-02,bo,new,unsure,,x
jordan,lead-launch,2026-01-12,jordan,learning,keen,,x
jordan,lead-launch,2026-03-09,jordan,able,keen,Two by myself,x
jordan,lead-launch,2026-03-09,sam,learning,keen,,
bo,report,2026-03-02,sam,able,keen,,
sam,print,2026-03-02,sam,learning,keen,,
END
}

# what OPTION...: without the columns that other tests look at
what() {
  expect 0 coach review readiness --private --format csv --no-header "$@"
}

@test "per task who has it, who learns it, what is open and on whom it hangs" {
  expect 0 coach review readiness --private
  expect_output <<'END'
task           needed  by          has  learns  differs  open  hangs on
lead-launch         3  2026-06-30  ana  bo      jordan      2  ana
print                                   sam
report              2  2026-03-20  bo                       1  bo
speak-spanish       1                                       1
END
  expect 0 coach review readiness --private --format json task:lead-launch
  expect_json '.[]' <<'END'
{"task":"lead-launch","what":"Lead a launch","needed":3,"by":"2026-06-30","has":"ana","teaches":"ana","learns":"bo","differs":"jordan","open":2,"hangs_on":"ana"}
END
  for format in tsv jsonl md; do
    expect 0 coach review readiness --private --format $format --columns task,hangs_on open.over:1
    [[ $output == *lead-launch*ana* && $output != *report* ]]
  done
}

@test "what people say is private, a need without a word is the team's" {
  expect 0 coach review readiness
  expect_output <<'END'
task           needed  by  has  learns  differs  open  hangs on
speak-spanish       1                               1
END
  expect_stderr <<<'3 private rows are left out; see them with --private'
  for options in '' --capacity; do
    # shellcheck disable=SC2086
    expect 0 coach review readiness $options --format csv --no-header --columns task
    expect_output <<<speak-spanish
  done
  expect 0 coach review readiness --task lead --format csv --no-header
  expect_output </dev/null
}

@test "--as-of: as it was said by that day" {
  what --as-of 2026-02-15 --columns task,has,learns,differs,open
  expect_output <<'END'
lead-launch,ana,jordan,,2
report,,,,2
speak-spanish,,,,1
END
}

@test "ended tasks and people who left are not counted" {
  coach person task end ana lead-launch -d 2026-03-20
  coach person archive bo -d 2026-03-20
  what --columns task,has,learns,open,hangs_on
  expect_output <<'END'
lead-launch,,,3,
print,,sam,,
report,,,2,
speak-spanish,,,1,
END
  what --as-of 2026-03-19 task:lead --columns task,has,learns
  expect_output <<<'lead-launch,ana,bo'
}

@test "--capacity: people needed and people there, by when" {
  expect 0 coach review readiness --private --capacity
  expect_output <<'END'
task           needed  have  learn  differ  open  still open  by          days
lead-launch         3     1      1       1     2           0  2026-06-30    95
report              2     1      0       0     1           1  2026-03-20    -7
speak-spanish       1     0      0       0     1           1
END
  expect 2 coach review readiness --capacity --task lead
  [ "${stderr_lines[0]}" = 'coach review readiness: --capacity and --task do not go together' ]
}

@test "--task: who could own this, by name, with the words of both and those who could help" {
  expect 0 coach review readiness --private --task lead
  expect_output <<'END'
person  part     skill        will     date        coach skill  coach will  coach date  helpers
ana     teaches  could teach  willing  2026-02-02  able         willing     2026-02-02
bo      learns   new          unsure   2026-03-02                                       ana
jordan  differs  able         keen     2026-03-09  learning     keen        2026-03-09  ana
END
  expect_quiet
  expect 0 coach review readiness --private --task 'lead a launch' --format json person:jordan
  expect_json '.[]' <<'END'
{"person":"jordan","task":"lead-launch","part":"differs","skill":"able","will":"keen","date":"2026-03-09","note":"Two by myself","coach_skill":"learning","coach_will":"keen","coach_date":"2026-03-09","coach_by":"sam","coach_note":null,"helpers":"ana","file":"private/people/jordan/tasks.yaml","line":2}
END
  expect 0 coach review readiness --private --task speak-spanish --format json
  expect_output <<<'[]'
  expect 0 coach review readiness --private --task speak-spanish
  expect_stderr <<<'nobody has said anything of it yet'
  expect 2 coach review readiness --private --task lead-lanch
  expect_stderr <<'END'
coach review readiness: no task 'lead-lanch'
  = help: did you mean 'lead-launch'?
END
}

@test "nothing in it is a figure of a person" {
  for options in '' --capacity '--task lead'; do
    # shellcheck disable=SC2086
    coach review readiness --private $options --format json >rows.json
    refute grep -Eq '"(score|rank|rating|level|points|total)' rows.json
    jq -e '[.[] | select(has("person")) | to_entries[] | select(.key != "line")
            | select(.value | type == "number")] == []' rows.json
  done
}

@test "a team without tasks and needs" {
  rm private/people/*/tasks.yaml
  printf 'coach: 1\n' >team.yaml
  expect 0 coach review readiness --format json
  expect_output <<<'[]'
  expect 0 coach review readiness
  expect_stderr <<<'no tasks yet; begin with: coach person task add PERSON TASK'
  expect 0 coach review readiness --capacity
  expect_stderr <<<'team.yaml has no needs yet: coach-files(5) tells of them'
}

# tasks_of SIDE: what a page of preparation has of them
tasks_of() {
  expect 0 coach session prep jordan --for "$1"
  sed -n '/^Tasks/,/^$/p' "$BATS_TEST_TMPDIR/stdout"
}

@test "session prep: both sides' words, what to talk about, and for the coach the style" {
  diff - <(tasks_of coach) <<'END'
Tasks: skill and will
  lead-launch  Jordan says able, keen (2026-03-09, on behalf: x): Two by myself
               you say learning, keen (2026-03-09)
               you say learning, Jordan says able: what do you each see?
               style you might use: delegate, as Jordan sees it; guide, as you see it

END
  diff - <(tasks_of coachee) <<'END'
Tasks: skill and will
  lead-launch  you say able, keen (2026-03-09, on behalf: x): Two by myself
               Sam says learning, keen (2026-03-09)
               you say able, Sam says learning: what do you each see?

END
  expect 0 coach session prep jordan --as-of 2026-01-20 --format json
  expect_json '.[] | select(.section == "task") | [.item, .text, .who, .line]' <<'END'
["lead-launch","Jordan says learning, keen (2026-01-12, on behalf: x)","jordan",5]
["lead-launch","style you might use: guide",null,2]
END
}

@test "person show: for those who ask for what is private" {
  expect 0 coach person show jordan
  [[ $output != *Tasks* && $output != *launch* ]]
  expect_stderr <<<'1 private row is left out; see it with --private'
  expect 0 coach person show jordan --private
  [[ $output == *"Tasks
  task          Lead a launch
                Jordan says able, keen (2026-03-09, on behalf: x): Two by myself
                you say learning, keen (2026-03-09)
                you say learning, Jordan says able: what do you each see?
                style you might use: delegate, as Jordan sees it; guide, as you see it" ]]
  COACH_USER=ana expect 0 coach person show jordan --private
  [[ $output == *'style the coach might use: delegate, as Jordan sees it; guide, as Sam sees it' ]]
}
