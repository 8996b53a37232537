# Skill and will for tasks: what the person and their coach say, by day, and nothing struck out.

load helper
load team

setup() {
  coach_setup
  team ana jordan sam
  printf 'coach: sam\n' | tee -a people/ana/person.yaml >>people/jordan/person.yaml
  cat >>team.yaml <<'END'
needs:
  - {task: Lead a launch, people: 2, by: 2026-06-30, id: lead-launch}
  - Build the weekly report
END
  export COACH_USER=jordan COACH_TODAY=2026-03-27
}

jordans=private/people/jordan/tasks.yaml

# say PERSON WORD...: somebody at the keyboard says something of the launch
says() {
  COACH_USER=$1 coach person task add jordan lead-launch "${@:2}"
}

# both: jordan is able, and sam sees them learn
both() {
  says jordan --skill able --will keen -d 2026-03-09
  says sam --skill learning --will keen -d 2026-03-16
}

@test "add: one's own side, byte for byte, for oneself and the coach alone" {
  expect 0 coach person task add me lead-launch --skill able --will keen --note 'Two by myself'
  expect_output <<<"$jordans"
  expect_stderr <<<'me: jordan'
  diff - "$jordans" <<'END'
tasks:
  - id: lead-launch
    task: Lead a launch
    coachee:
      2026-03-27: {skill: able, will: keen, note: Two by myself}
END
  [ "$(stat -c %a "$jordans")" = 600 ]
  [ "$(stat -c %a private/people/jordan)" = 700 ]
  expect 0 check_files
}

@test "add: the coach says their own, below it, and what differs is a question" {
  says jordan --skill able --will keen -d 2026-03-09
  commit_all
  expect 0 says sam --skill learning --will keen --note 'Asked twice'
  expect_stderr <<'END'
jordan/lead-launch: you say learning, Jordan says able: what do you each see?
jordan/lead-launch: style you might use: delegate, as Jordan sees it; guide, as you see it
END
  [ "$(numstat)" = "2 0 $jordans" ]
  diff - "$jordans" <<'END'
tasks:
  - id: lead-launch
    task: Lead a launch
    coachee:
      2026-03-09: {skill: able, will: keen}
    coach:
      2026-03-27: {by: sam, skill: learning, will: keen, note: Asked twice}
END
}

@test "add: a later day is one added line, an earlier one goes before it" {
  both
  commit_all
  expect 0 says jordan --skill could-teach -d 2026-03-20
  [ "$(numstat)" = "1 0 $jordans" ]
  expect 0 says jordan --will unsure -d 2026-02-02
  [ "$(numstat)" = "2 0 $jordans" ]
  [ "$(sed -n 5,7p "$jordans")" = '      2026-02-02: {will: unsure}
      2026-03-09: {skill: able, will: keen}
      2026-03-20: {skill: could teach}' ]
}

@test "add: the same again is no change, another word of that day is refused" {
  both
  before=$(fingerprint)
  expect 0 says jordan --skill able --will keen -d 2026-03-09
  expect_output </dev/null
  expect_stderr <<'END'
it is on file already; nothing was changed
jordan/lead-launch: you say able, Sam says learning: what do you each see?
END
  expect 1 says jordan --skill learning -d 2026-03-09
  expect_stderr <<END
$jordans:5:27: error: 'skill' of jordan/lead-launch on 2026-03-09 is another word already [C3]
    5 |       2026-03-09: {skill: able, will: keen}
      |                           ^~~~
      = help: say it of a later day, or --replace what was said
END
  [ "$(fingerprint)" = "$before" ]
  expect 0 says jordan --skill learning -d 2026-03-09 --replace
  grep -q '2026-03-09: {skill: learning, will: keen}' "$jordans"
}

@test "add: what was not said that day is filled in" {
  says jordan --skill able
  expect 0 says jordan --will keen --note 'Two by myself'
  grep -q '2026-03-27: {skill: able, will: keen, note: Two by myself}' "$jordans"
}

@test "add: each of the two says their own, and nobody else does" {
  expect 2 says ana --skill able
  expect_stderr <<'END'
coach person task add: 'ana' is neither jordan nor their coach
  = help: their coach is sam
END
  expect 2 says sam --by jordan --skill able
  expect_stderr <<'END'
coach person task add: you are 'sam', and nobody says it for somebody else
  = help: say why you enter it for them, which is shown wherever their view is: --on-behalf "REASON"
END
  expect 2 coach person task add sam lead-launch --skill able --by ana --on-behalf 'at the talk'
  expect_stderr <<'END'
coach person task add: 'ana' is neither sam nor their coach
  = help: write `coach: ID` into their person.yaml
END
  [ ! -e "$jordans" ]
  expect 0 says sam --by jordan --skill able --will keen --on-behalf 'said so in the talk'
  grep -q '2026-03-27: {skill: able, will: keen, on_behalf: said so in the talk}' "$jordans"
}

@test "add: what somebody said themselves is not replaced on their behalf" {
  says jordan --skill able
  before=$(fingerprint)
  for word in '--skill new' '--will unsure' '--note Slow'; do
    # shellcheck disable=SC2086
    expect 1 says sam --by jordan --skill able $word --on-behalf 'said so' --replace
    grep -q "error: 'jordan' said this of jordan/lead-launch on 2026-03-27 first-hand, and nobody replaces that on their behalf \[C3\]" <<<"$stderr"
    grep -q 'help: ask them to say it anew, or enter it of a later day' <<<"$stderr"
  done
  expect 0 says sam --by jordan --skill able --on-behalf 'said so'
  [ "$(fingerprint)" = "$before" ]
}

@test "add: what was entered for somebody is first-hand once they say it themselves" {
  says sam --by jordan --skill new --on-behalf 'said so'
  expect 0 says sam --by jordan --skill learning --on-behalf 'meant that' --replace
  expect 0 says jordan --skill able --replace
  grep -q '2026-03-27: {skill: able, on_behalf: null}' "$jordans"
  expect 1 says sam --by jordan --skill new --on-behalf 'said so' --replace
  expect 0 check_files
}

@test "add: where the coach has left, the manager says the coach's side" {
  printf 'manager: ana\n' >>team.yaml
  printf 'left: 2026-03-20\n' >>people/sam/person.yaml
  expect 2 says sam --skill able
  [ "${stderr_lines[1]}" = '  = help: their coach is ana' ]
  expect 0 says ana --skill able --will keen
  expect 0 says sam --skill learning -d 2026-03-19
  sed -n '/coach:/,$p' "$jordans" | diff - <(
    cat <<'END'
    coach:
      2026-03-19: {by: sam, skill: learning}
      2026-03-27: {by: ana, skill: able, will: keen}
END
  )
  expect 0 check_files
}

@test "add: which task, by its id, its words, or a part of its id" {
  for word in lead-launch 'lead a launch' lead laun; do
    expect 0 coach person task add jordan "$word" --skill able
  done
  [ "$stderr" = 'laun: lead-launch
it is on file already; nothing was changed' ]
  expect 0 coach person task add jordan 'Build the weekly report' --skill new
  grep -q '  - id: build-the-weekly-report' "$jordans"
  expect 0 coach person task add jordan 'Write briefs' --skill new --id briefs
  [ "$stderr" = 'new: jordan/briefs' ]
  expect 0 coach person task add ana --by ana --on-behalf 'by phone' briefs --skill able
  grep -q 'task: Write briefs' private/people/ana/tasks.yaml
  expect 2 coach person task add jordan b --skill new
  expect_stderr <<'END'
coach person task add: 'b' could be any of 2
  = help: one of briefs, build-the-weekly-report
END
}

@test "add: what is nearly a task is asked about" {
  expect 2 coach person task add jordan lead-lanch --skill able
  expect_stderr <<'END'
coach person task add: no task 'lead-lanch'
  = help: did you mean 'lead-launch'? for another task give it an --id
END
  expect 2 coach person task add jordan 'Lead a lunch' --skill able
  [[ $stderr == *"did you mean 'Lead a launch'?"* ]]
  expect 2 coach person task add jordan 'Briefs' --id lead-launch --skill able
  expect_stderr <<'END'
coach person task add: 'lead-launch' is 'Lead a launch' already
  = help: say it of 'lead-launch'
END
  expect 2 coach person task add jordan '晓雨' --skill able
  [[ $stderr == *"'晓雨' leaves nothing to make an id of"* ]]
  expect 2 coach person task add jordan 'Briefs' --id 'No Id' --skill able
  [[ $stderr == *"'No Id' is no id"* ]]
  expect 0 coach person task add jordan '晓雨' --id xiaoyu --skill able
}

@test "add: words that are none, days that are none" {
  expect 2 says jordan --skill abel
  expect_stderr <<'END'
coach person task add: 'abel' is not a word for skill
  = help: did you mean 'able'?
END
  expect 2 says jordan --will 7
  expect_stderr <<'END'
coach person task add: '7' is not a word for will
  = help: write unsure, willing or keen
END
  expect 2 says jordan --skill able -d +1w
  [ "${stderr_lines[0]}" = "coach person task add: '+1w' is still to come" ]
  expect 2 says jordan
  expect_stderr <<'END'
coach person task add: how is it with skill and will for 'Lead a launch'?
  = help: --skill WORD, --will WORD or both
END
  expect 2 coach person task add jordan --skill able
  [ "${stderr_lines[0]}" = 'coach person task add: which task is it?' ]
  expect 2 coach person task add
  [ "${stderr_lines[0]}" = 'coach person task add: whose task is it?' ]
  expect 2 says jordan --skill able --as-of 2026-01-01
  [ ! -e "$jordans" ]
}

@test "add: -n shows it and writes nothing" {
  expect 0 says jordan --skill able -n
  [[ $output == *'+      2026-03-27: {skill: able}'* ]]
  [ ! -e "$jordans" ]
  both
  before=$(fingerprint)
  expect 0 says jordan --skill could-teach -n
  [[ $output == *'+      2026-03-27: {skill: could teach}'* ]]
  [ "$(fingerprint)" = "$before" ]
}

# at_terminal EDITOR WORD...: add it on a terminal, where sed is the editor
at_terminal() {
  needs python3
  TERM=xterm EDITOR="sed -i $1" expect 0 python3 "$COACH_ROOT/tests/cli/terminal.py" 80 \
    coach person task add "${@:2}" </dev/null
}

@test "add: without words the editor opens, with what there is to fill in" {
  at_terminal 's/x/x/' jordan lead-launch
  [ ! -e "$jordans" ] # nothing was filled in
  at_terminal 's/skill:.null/skill:\ able/' jordan lead-launch
  [[ $output == "$jordans"* ]]
  grep -q '^# The team needs' "$jordans"
  grep -q '^#   lead-launch: Lead a launch' "$jordans"
  grep -q '2026-03-27: {skill: able, will: null}' "$jordans"
  COACH_USER=sam at_terminal 's/skill:.null/skill:\ new/' jordan 'Write briefs'
  [ "$(tail -n 4 "$jordans")" = '  - id: write-briefs
    task: Write briefs
    coach:
      2026-03-27: {by: sam, skill: new, will: null}' ]
  cp "$jordans" before.yaml
  COACH_USER=sam at_terminal 's/x/x/' jordan lead-launch
  [[ $stderr == *'nothing was changed'* ]]
  cmp "$jordans" before.yaml
  expect 0 check_files
}

@test "add: in the editor the words of a new task are one text, whatever they hold" {
  at_terminal 's/skill:.null/skill:\ able/' jordan 'Lead: a launch # now' --note 'Twice: # so far'
  [[ $output == "$jordans"* ]]
  sed '/^#/d' "$jordans" | diff - <(
    cat <<'END'
tasks:
  - id: lead-a-launch-now
    task: "Lead: a launch # now"
    coachee:
      2026-03-27: {skill: able, will: null, note: "Twice: # so far"}
END
  )
  rm "$jordans"
  at_terminal 's/skill:.null/skill:\ able/' jordan $'Plan\n    ended: 2026-01-01\n# now'
  expect 0 coach person task list --private --format json
  expect_json '.[] | [.what, .skill, .ended]' <<'END'
["Plan\n    ended: 2026-01-01\n# now","able",null]
END
  expect 0 check_files
}

@test "add: in the editor a task without words has its lines to fill in" {
  at_terminal '-e s/skill:.null/skill:\ able/ -e s/id:$/id:\ plan/ -e s/task:$/task:\ Plan/' jordan
  sed '/^#/d' "$jordans" | diff - <(
    cat <<'END'
tasks:
  - id: plan
    task: Plan
    coachee:
      2026-03-27: {skill: able, will: null}
END
  )
}

@test "list: private, as both see it, in every format" {
  expect 0 coach person task list --format json
  expect_output <<<'[]'
  expect 0 coach person task list
  expect_stderr <<<'no tasks yet; begin with: coach person task add PERSON TASK'
  both
  expect 0 coach person task list
  expect_output </dev/null
  expect_stderr <<<'1 private row is left out; see it with --private'
  expect 0 coach person task list --format csv --no-header
  expect_output </dev/null
  expect 0 coach person task list --private
  expect_output <<'END'
person  task         skill  will  date        coach skill  coach will  coach date  style
jordan  lead-launch  able   keen  2026-03-09  learning     keen        2026-03-16  delegate
END
  expect 0 coach person task list --private --format json
  expect_json '.[]' <<'END'
{"person":"jordan","task":"lead-launch","what":"Lead a launch","skill":"able","will":"keen","date":"2026-03-09","note":null,"coach_skill":"learning","coach_will":"keen","coach_date":"2026-03-16","coach_by":"sam","coach_note":null,"style":"delegate","coach_style":"guide","differs":true,"ended":null,"file":"private/people/jordan/tasks.yaml","line":2}
END
  for format in tsv jsonl md; do
    expect 0 coach person task list --private --format $format --columns task,style differs:true
    [[ $output == *lead-launch*delegate* ]]
  done
  expect 2 coach person task list skill:expert
}

@test "list --as-of: the words of that day" {
  both
  says jordan --will unsure -d 2026-03-20
  expect 0 coach person task list --private --as-of 2026-03-08 --format csv --no-header
  expect_output </dev/null
  expect 0 coach person task list --private --as-of 2026-03-15 --format csv --no-header \
    --columns skill,will,coach_skill,style,differs
  expect_output <<<'able,keen,,delegate,false'
  expect 0 coach person task list --private --as-of 2026-03-20 --format csv --no-header \
    --columns skill,will,date,coach_skill,style
  expect_output <<<'able,unsure,2026-03-20,learning,excite'
}

@test "list --long: all that was said, and in again" {
  both
  coach person task list --private --long --format csv >rows.csv
  [ "$(cut -d , -f 1,2,4-8 rows.csv)" = 'person,task,side,date,by,skill,will
jordan,lead-launch,coachee,2026-03-09,jordan,able,keen
jordan,lead-launch,coach,2026-03-16,sam,learning,keen' ]
  before=$(fingerprint)
  expect 0 coach person task add --from rows.csv
  expect_stderr <<<'0 rows written, 2 there already'
  [ "$(fingerprint)" = "$before" ]
  cp "$jordans" before.yaml
  rm "$jordans"
  expect 2 coach person task add --from rows.csv
  [[ $stderr == *"rows.csv:3:1: error: 'sam' says this of jordan/lead-launch, and nobody says it for somebody else [C2]"* ]]
  [ ! -e "$jordans" ]
  sed -i '3s/keen,,,/keen,,moved from paper,/' rows.csv
  expect 0 coach person task add --from rows.csv
  expect_stderr <<<'2 rows written in 1 file, 0 there already'
  [ "$(sed 's/, on_behalf: moved from paper//' "$jordans")" = "$(<before.yaml)" ]
}

@test "add --from: a whole team, all rows checked before any is written" {
  export COACH_USER=sam
  expect 2 coach person task add --from - <<'END'
person,task,skill,will,date
jordan,lead-launch,abel,keen,2026-03-20
anna,lead-launch,able,keen,2026-03-20
ana,lead-launch,able,sure,2026-02-30
ana,,able,,
ana,lead-launch,,,
ana,lead-launch,able,,2026-04-01
END
  [ "$(grep -o 'stdin:[0-9:]* .*' <<<"$stderr")" = "stdin:2:20: error: 'abel' is not a word for skill [C2]
stdin:3:1: error: nobody has the id 'anna' [C2]
stdin:4:22: error: 'sure' is not a word for will [C2]
stdin:4:27: error: '2026-02-30' is not a day of the calendar [C2]
stdin:5:1: error: which task is it? [C2]
stdin:6:1: error: it says neither skill nor will [C2]
stdin:7:23: error: '2026-04-01' is still to come [C2]" ] || { echo "$stderr"; false; }
  [ -z "$(find private -name tasks.yaml)" ]
  expect 0 coach person task add --from - <<'END'
{"person": "jordan", "task": "lead-launch", "skill": "learning", "will": "keen"}
{"person": "ana", "task": "Lead a launch", "skill": "could teach", "date": "2026-03-20"}
{"person": "ana", "task": "briefs", "what": "Write briefs", "will": "willing"}
END
  expect_stderr <<<'3 rows written in 2 files, 0 there already'
  expect_output <<<"private/people/ana/tasks.yaml
$jordans"
  expect 0 check_files
}

@test "end: hidden from that day on, and what was said stays" {
  both
  expect 0 coach person task end jordan lead -d 2026-03-20
  expect_stderr <<'END'
lead: lead-launch
jordan/lead-launch ended on 2026-03-20; lists show it with --all
END
  expect 0 coach person task list --private
  expect_stderr <<'END'
no tasks yet; begin with: coach person task add PERSON TASK
1 row is hidden; see it with --all
END
  expect 0 coach person task list --private --all --columns task,ended --no-header --format csv
  expect_output <<<'lead-launch,2026-03-20'
  expect 0 coach person task list --private --as-of 2026-03-19 --no-header --format csv \
    --columns task,ended
  expect_output <<<'lead-launch,'
  expect 1 coach person task end jordan lead-launch -d 2026-03-21
  [[ $stderr == *"error: 'ended' is 2026-03-20 already [C3]"* ]]
  expect 2 coach person task end jordan lead-lanch
  expect_stderr <<'END'
coach person task end: no task 'lead-lanch'
  = help: did you mean 'lead-launch'?
END
  expect 2 coach person task end ana lead-launch
}

@test "edit: the file in the editor, and none where there is none" {
  both
  expect 0 env EDITOR='sed -i s/able/could\ teach/' coach person task edit jordan
  grep -q 'skill: could teach' "$jordans"
  expect 2 coach person task edit ana
  expect_stderr <<'END'
coach person task edit: 'ana' has no tasks yet
  = help: coach person task add ana TASK --skill WORD
END
}

@test "check: words that are none, views that say nothing, and where it lies" {
  put "$jordans" <<'END'
tasks:
  - id: lead-launch
    task: Lead a launch
    coachee:
      2026-03-09: {skill: abel, will: keen}
      2026-03-02: {note: x}
      2026-03-16: {by: sam, will: keen}
    coach:
      2026-03-09: {by: samm, skill: able, rating: 4}
  - {id: lead-launch, task: Again}
END
  expect 1 check_files --format gcc
  [ "$(sed 's/^[^:]*tasks.yaml://; s/^[0-9]* files.*//' <<<"$output")" = "5:27: error: 'abel' is not a word for skill [D3]
6:7: error: it says neither 'skill' nor 'will' [D11]
6:7: warning: '2026-03-02' stands behind '2026-03-09' [D6]
7:24: error: 'coachee' is what jordan says, not 'sam' [D11]
9:24: error: there is no person 'samm' [D7]
9:43: error: unknown key 'rating' [D1]
10:10: error: id 'lead-launch' is there already, on line 2 [D5]" ] || { echo "$output"; false; }
  mkdir -p people/jordan
  mv "$jordans" people/jordan/
  printf 'tasks: []\n' >people/jordan/tasks.yaml
  expect 1 check_files
  [[ $output == *"people/jordan/tasks.yaml: error: a file of tasks is the pair's, and this lies where the team reads it [D8]"* ]]
  [[ $output == *"= help: move it to 'private/people/jordan/tasks.yaml'"* ]]
}

@test "a broken file is not written to, and hides nobody else's" {
  both
  put private/people/ana/tasks.yaml <<<'tasks: [{id: x, task: X, coach: {2026-03-02: {skill: goood}}}]'
  before=$(fingerprint)
  expect 3 env COACH_USER=sam coach person task add ana x --skill able
  [ "$(fingerprint)" = "$before" ]
  expect 3 coach person task list --private --format csv --no-header --columns person,task
  expect_output <<<$'ana,x\njordan,lead-launch'
}

@test "person log: what was said, by whom, on which line" {
  both
  expect 0 coach person log jordan kind:task --private --format csv --no-header \
    --columns date,by,what,file,line
  expect_output <<'END'
2026-03-09,jordan,"Lead a launch: able, keen",private/people/jordan/tasks.yaml,5
2026-03-16,sam,"Lead a launch: learning, keen",private/people/jordan/tasks.yaml,7
END
  expect 0 coach person log jordan kind:task
  expect_output </dev/null
}

@test "a tab behind an option completes people only where it takes one" {
  expect 0 coach completion words -- person task add jordan --by ''
  [[ $output == *jordan* && $output == *sam* ]]
  for words in 'person task add jordan --skill' 'person task add jordan -m' 'person task list --format' \
    'pip open jordan --step' 'pip close jordan --outcome' 'review readiness --task'; do
    # shellcheck disable=SC2086 # words
    expect 0 coach completion words -- $words ''
    expect_output </dev/null
  done
  expect 0 coach completion words -- person task add --replace jo
  expect_output <<<jordan
}

@test "a tab completes the verbs, and people" {
  expect 0 coach completion words -- person task ''
  [ "$output" = $'add\nlist\nend\nedit' ]
  expect 0 coach completion words -- person task add jo
  [ "$output" = jordan ]
}
