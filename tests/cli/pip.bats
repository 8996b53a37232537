# The escalation path: steps through the gate, how long they are, and what they came to.

load helper
load team
load pip_team

setup() {
  coach_setup
  verbal_step
  export COACH_USER=sam COACH_TODAY=2026-03-30
}

# written DATE: a written step on file.
written() {
  put "$steps/$1.yaml" <<END
step: written
by: sam
start: $1
expectation: Stories reach the end of their sprint
facts: [2026-03-16-sam]
coaching: [2026-03-04, 2026-03-18]
hr: {who: Pat Lee, date: $1}
END
}

# plan DATE DUE: a pip on file, with a target that both agreed to on its first day.
plan() {
  put "$steps/$1.yaml" <<END
step: pip
by: sam
start: $1
due: $2
targets:
  - {kpi: jordan/stories/incomplete, value: 1}
expectation: Stories reach the end of their sprint
facts: [2026-03-16-sam]
coaching: [2026-03-04, 2026-03-18]
support:
  - {id: pair, what: Pair on the largest story each week, who: sam, by: 2026-04-13}
hr: {who: Pat Lee, date: $1}
END
  COACH_TODAY=$1 both pip jordan
}

# open_step ARGUMENT...: without writing it.
open_step() {
  coach pip open jordan "$@" -n
}

@test "verbal takes 14 to 28 days, both ends allowed" {
  rm -r "$steps"
  for day in 2026-03-16 2026-03-30; do
    expect 0 open_step --step verbal --start 2026-03-02 --due $day
  done
  for day in 2026-03-15 2026-03-31; do
    expect 2 open_step --step verbal --start 2026-03-02 --due $day
    [[ $stderr == *"'verbal' takes 14 to 28 days"* && $stderr == *'2026-03-16 and 2026-03-30'* ]]
  done
  expect 2 open_step --step verbal --start 2026-03-02
}

@test "a pip takes 30 to 60 days, both ends allowed, and no override changes that" {
  for day in 2026-05-06 2026-06-05; do
    expect 0 open_step --step pip --start 2026-04-06 --due $day --hr 'Pat Lee' \
      --target stories/incomplete=1 --override 'The launch is in May'
  done
  for day in 2026-05-05 2026-06-06; do
    expect 2 open_step --step pip --start 2026-04-06 --due $day --hr 'Pat Lee' --override 'The launch is in May'
  done
}

@test "the team may set other bounds" {
  cat >>team.yaml <<<$'thresholds:\n  steps: {verbal_min: 7, pip_max: 90}'
  expect 0 open_step --step verbal --start 2026-03-02 --due 2026-03-09
  expect 0 open_step --step pip --start 2026-04-06 --due 2026-07-05 --hr Pat \
    --target stories/incomplete=1 --override 'The launch is in May'
}

@test "bounds that leave a step no length: check says so, and the usual ones hold" {
  cat >>team.yaml <<<$'thresholds:\n  steps: {verbal_min: 30}'
  expect 1 coach check --rules D --format csv --columns rule,message team.yaml
  [[ $output == *"D11,\"'verbal' takes 30 to 28 days, and no step can\""* ]]
  expect 0 open_step --step verbal --start 2026-03-02 --due 2026-03-30
}

@test "the targets of a step are on goals of its person, or of the team" {
  mkdir -p people/sam/goals goals
  sed 's/id: incomplete/id: stories/' "$stories" | tee people/sam/goals/own.yaml >goals/launch.yaml
  expect 2 open_step --step verbal --due +3w --target sam/own/stories=1
  expect_stderr <<<$'coach pip open: \'sam/own\' is no goal of jordan\n  = help: name a KPI of their own goals, or of the team\'s'
  expect 0 open_step --step verbal --due +3w --target team/launch/stories=1 --target jordan/stories/incomplete=1
  echo 'targets: [{kpi: sam/own/stories, value: 1}]' >>"$steps/2026-03-02.yaml"
  expect 1 coach check --format csv --columns line,rule,message "$steps"
  [[ $output == *"5,D11,a step of 'jordan' has no target on a goal of 'sam'"* ]]
  sed -i 's/sam\/own/team\/launch/' "$steps/2026-03-02.yaml"
  expect 0 coach check --rules D "$steps"
}

@test "verbal: the file, byte for byte" {
  rm -r "$steps"
  expect 0 coach pip open jordan --step verbal --start 2026-03-30 --due +4w \
    --target stories/incomplete=1 --expectation 'Stories reach the end of their sprint' \
    --support 'Pair on the largest story; by 2026-04-03'
  expect_output <<<"$steps/2026-03-30.yaml"
  diff - "$steps/2026-03-30.yaml" <<'END'
step: verbal
by: sam
start: 2026-03-30
due: 2026-04-27
targets:
  - {kpi: jordan/stories/incomplete, value: 1}
expectation: Stories reach the end of their sprint
support:
  - {id: pair-on-the-largest, what: Pair on the largest story, by: 2026-04-03}
END
  expect 0 coach check "$steps"
}

@test "written opens through the gate, with HR, and names what the gate cites" {
  expect 2 coach pip open jordan --step written --expectation 'Stories reach the end of their sprint'
  [[ $stderr == *'talk to HR first'* ]]
  expect 0 coach pip open jordan --step written --hr 'Pat Lee' --hr-date 2026-03-27 \
    --expectation 'Stories reach the end of their sprint' --consequence 'A plan with targets' --review 2026-04-06
  diff - "$steps/2026-03-30.yaml" <<'END'
step: written
by: sam
start: 2026-03-30
expectation: Stories reach the end of their sprint
facts: ["2026-03-16-sam"]
coaching: ["2026-03-04", "2026-03-18"]
consequence: A plan with targets
review: 2026-04-06
hr: {who: Pat Lee, date: 2026-03-27}
END
  expect 0 coach check "$steps/2026-03-30.yaml"
}

@test "a shut gate opens nothing, and says what is still to do" {
  rm -r "$facts"
  expect 1 coach pip open jordan --step written --hr 'Pat Lee'
  [[ $stderr == *'no specific, timely feedback'* ]]
  [ ! -e "$steps/2026-03-30.yaml" ]
}

@test "a pip without a written step: shut; an override opens it, and stays on record" {
  expect 1 coach pip open jordan --step pip --start 2026-04-06 --due 2026-05-22 --hr 'Pat Lee'
  [[ $stderr == *"'pip' comes behind 'written', and there is none to go on from"* ]]
  expect 0 coach pip open jordan --step pip --start 2026-04-06 --due 2026-05-22 --hr 'Pat Lee' \
    --target stories/incomplete=0 --override 'The client asks for a plan by May'
  grep -qx "override: {reason: The client asks for a plan by May, date: 2026-03-30}" "$steps/2026-04-06.yaml"
  expect 0 coach pip list --all --format json
  expect_json '[.[] | .override]' <<<'[null,"The client asks for a plan by May"]'
  expect 0 coach person log jordan --private --format csv --columns kind,what kind:step-override
  expect_output <<<$'kind,what\nstep-override,pip: The client asks for a plan by May'
  expect 0 coach review coach --format json
  expect_json '.[] | select(.figure == "gate_overrides") | [.value, .of, .files]' \
    <<<"[1,2,\"$steps/2026-03-02.yaml:3,$steps/2026-04-06.yaml:$(grep -n ^override "$steps/2026-04-06.yaml" | cut -d : -f 1)\"]"
}

@test "written comes behind verbal; an override opens it, and the check says it by hand" {
  rm "$steps/2026-03-02.yaml"
  expect 1 coach pip open jordan --step written --hr 'Pat Lee'
  [[ $stderr == *"'written' comes behind 'verbal', and there is none to go on from"* ]]
  written 2026-03-30
  expect 1 coach check --rules P3 --format csv --columns rule,message "$steps"
  expect_output <<<$'rule,message\nP3,\'written\' comes ahead of \'verbal\''
  rm "$steps/2026-03-30.yaml"
  expect 0 coach pip open jordan --step written --hr 'Pat Lee' --override 'The launch is in May'
  grep -qx 'override: {reason: The launch is in May, date: 2026-03-30}' "$steps/2026-03-30.yaml"
  expect 0 coach check --rules P3 "$steps"
}

@test "a plan begins when the time that the written step left them is over" {
  plan=(--step pip --due +5w --hr 'Pat Lee' --target stories/incomplete=1)
  for day in due review; do
    written 2026-03-30
    echo "$day: 2026-04-20" >>"$steps/2026-03-30.yaml"
    expect 1 open_step "${plan[@]}"
    [[ $stderr == *'the written step runs until 2026-04-20'* ]]
    expect 0 open_step "${plan[@]}" --override 'The launch is in May'
    [[ $output == *'+override:'* ]]
    COACH_TODAY=2026-04-20 coach pip open jordan "${plan[@]}" -n 2>said || true
    run ! grep -q 'runs until' said
  done
  printf 'outcome: continue\nclosed: 2026-03-30\n' >>"$steps/2026-03-30.yaml"
  expect 0 open_step "${plan[@]}"
}

@test "a target that points the wrong way is none; by hand, the check says so" {
  expect 2 open_step --step verbal --due +4w --target stories/incomplete=8
  [[ $stderr == *"a target of 8 points the wrong way: 'stories/incomplete' stands at 3"* ]]
  for value in 3 1 0; do
    expect 0 open_step --step verbal --due +4w --target stories/incomplete=$value
  done
  written 2026-03-30
  plan 2026-04-06 2026-05-22
  sed -i 's/value: 1/value: 8/' "$steps/2026-04-06.yaml"
  expect 0 coach check --as-of 2026-04-07 --rules P --format csv --columns rule,message "$steps"
  [[ $output == *"P5,a target of 8 points the wrong way: 'stories/incomplete' stood at 3"* ]]
}

@test "a plan without targets looks at the goals, and is told that it has none" {
  written 2026-03-30
  expect 0 coach pip open jordan --step pip --due +5w --hr 'Pat Lee' --override 'The launch is in May' -n
  [[ $stderr == *"'pip' without measurable targets [P5]"* ]]
}

@test "an override that nothing asks for is not noted" {
  written 2026-03-30
  expect 0 coach pip open jordan --step pip --start 2026-04-06 --due 2026-05-22 --hr 'Pat Lee' \
    --target stories/incomplete=0 --override 'To be sure'
  run ! grep -q override "$steps/2026-04-06.yaml"
}

@test "both agree to a step; a change of target is an error until it is agreed again" {
  written 2026-03-30
  plan 2026-04-06 2026-05-22
  export COACH_TODAY=2026-04-07
  expect 0 coach check "$steps"
  sed -i 's/value: 1/value: 0/' "$steps/2026-04-06.yaml"
  expect 1 coach check "$steps"
  [ "$(grep -c 'error: it was changed since' <<<"$output")" = 2 ]
  both pip jordan
  expect 0 coach check "$steps"
}

@test "one of the two has still to agree: a hint, and who" {
  written 2026-03-30
  plan 2026-04-06 2026-05-22
  sed -i '/by: jordan, date/d' "$steps/2026-04-06.yaml"
  export COACH_TODAY=2026-04-07
  expect 0 coach check --format csv --columns rule,message "$steps/2026-04-06.yaml"
  [[ $output == *'N2,not agreed yet by jordan'* ]]
}

@test "a plan without coaching in it: P4 from the tenth day without a talk on" {
  written 2026-03-30
  plan 2026-04-06 2026-05-22
  expect 0 coach check --as-of 2026-04-15 --rules P --format csv --columns rule --no-header "$steps/2026-04-06.yaml"
  expect_output </dev/null
  expect 0 coach check --as-of 2026-04-16 --rules P --format csv --columns rule,message --no-header "$steps/2026-04-06.yaml"
  expect_output <<<'P4,a plan without coaching in it: no session or check-in since 2026-04-06'
  checkin 2026-04-10
  expect 0 coach check --as-of 2026-04-16 --rules P --format csv --columns rule --no-header "$steps/2026-04-06.yaml"
  expect_output </dev/null
}

@test "what was written by hand is checked: length, HR, turn, parts" {
  put "$steps/2026-04-06.yaml" <<<$'step: pip\nstart: 2026-04-06\ndue: 2026-05-05'
  expect 1 coach check --as-of 2026-04-07 --rules P --format csv --columns rule,severity --no-header "$steps/2026-04-06.yaml"
  sort "$BATS_TEST_TMPDIR/stdout" | uniq -c | sed 's/^ *//' >found
  diff - found <<'END'
1 P1,error
1 P2,error
1 P3,error
5 P5,warning
END
}

@test "checkin: a session of its kind, and the support that was given" {
  written 2026-03-30
  plan 2026-04-06 2026-05-22
  export COACH_TODAY=2026-04-10
  expect 0 coach pip checkin jordan --going 'Two stories done' --blockers 'Reviews wait' --next +1w --given pair
  expect_output <<<"$talks/2026-04-10.yaml"$'\n'"$steps/2026-04-06.yaml"
  diff - "$talks/2026-04-10.yaml" <<'END'
kind: checkin
going: Two stories done
blockers: Reviews wait
next: 2026-04-17
END
  grep -q 'who: sam, by: 2026-04-13, done: 2026-04-10}' "$steps/2026-04-06.yaml"
  expect 2 coach pip checkin jordan --given room
  [[ $stderr == *"no support 'room'"* ]]
  expect 2 coach pip checkin jordan
}

@test "without an open step there is nothing to check in on, agree to or close" {
  rm -r "$steps"
  for verb in 'checkin jordan --going well' 'agree jordan' 'acknowledge jordan' 'status jordan' \
    'close jordan --outcome resolved'; do
    # shellcheck disable=SC2086
    expect 1 coach pip $verb
    [[ $stderr == *'no step is open'* ]]
  done
}

@test "status without an open step: no rows, and exit status 1" {
  rm -r "$steps"
  expect 1 coach pip status jordan --format json
  expect_output <<<'[]'
  [[ $stderr == *'no step is open'* ]]
  expect 1 coach pip status jordan --format csv --columns person,item
  expect_output <<<'person,item'
}

@test "status: days left, promises of the coach, check-ins held and missed, targets with gap and pace" {
  written 2026-03-30
  plan 2026-04-06 2026-05-22
  checkin 2026-04-08
  checkin 2026-04-24
  sed -i 's/^      2026-03-27: 3/&\n      2026-04-24: 2/' "$stories"
  export COACH_TODAY=2026-04-27
  expect 0 coach pip status jordan
  [[ $output == *'25 days left'* ]]
  [[ $output == *'Pair on the largest story each week: late, by 2026-04-13 (Sam)'* ]]
  [[ $output == *'2 held, none in 1 of 3 weeks; the last talk was on'* ]]
  [[ $output == *'3 -> 2, target 1, gap 1, pace'* ]]
  expect 0 coach pip status jordan --format json
  expect_json '.[] | select(.section == "target") | [.item, .from, .actual, .target, .gap, .progress]' \
    <<<'["stories/incomplete",3,2,1,1,0.5]'
  expect_json '.[] | select(.section == "checkins") | [.held, .weeks, .missed]' <<<'[2,3,1]'
  expect_json '.[] | select(.section == "checkins") | .text' \
    <<<'"2 held, none in 1 of 3 weeks; the last talk was on 2026-04-24; this week'\''s is due by 2026-05-03"'
  expect_json '.[] | select(.section == "step") | [.days_left, .date]' <<<'[25,"2026-05-22"]'
  expect_json '.[] | select(.section == "promise" and .item == "pair" and .date == "2026-04-13") | .state' <<<'"late"'
}

@test "status of a step that is over: how it ended, its own promises, its figures of that day" {
  sed -i '/^due:/a support:\n  - {id: room, what: A quiet room, by: 2026-03-20}' "$steps/2026-03-02.yaml"
  sed -i 's/^      2026-03-27: 3/&\n      2026-04-10: 0/' "$stories"
  grow 2026-04-08
  checkin 2026-04-10
  coach pip close jordan --outcome resolved --date 2026-03-27 --learned 'Smaller stories'
  export COACH_TODAY=2026-04-15
  expect 0 coach pip status jordan/2026-03-02
  [[ $output == *'stands'*'resolved, closed on 2026-03-27'*'learned'*'Smaller stories'* ]]
  [[ $output == *'A quiet room: late, by 2026-03-20 (Sam)'* ]]
  [[ $output == *'4 held; the last talk was on'*'2026-03-27'* ]]
  expect 0 coach pip status jordan/2026-03-02 --format json
  expect_json '.[] | select(.section == "step") | [.text, .days_left]' <<<'["resolved, closed on 2026-03-27",null]'
  expect_json '.[] | select(.section == "target") | [.from, .actual]' <<<'[3,3]'
  expect_json '[.[] | select(.section == "promise") | .file] | unique' \
    <<<"[\"$talks/2026-03-04.yaml\",\"$talks/2026-03-18.yaml\",\"$steps/2026-03-02.yaml\"]"
  expect 0 coach pip status jordan/2026-03-02 --as-of 2026-03-26
  [[ $output == *'1 day left'* && $output != *'Smaller stories'* ]]
}

@test "status of a step that another has followed, and of one that is planned" {
  written 2026-03-30
  expect 0 coach pip status jordan/2026-03-02
  [[ $output == *'another step has followed'* ]]
  expect 0 coach pip status jordan/2026-03-30 --as-of 2026-03-28
  [[ $output == *'starts on 2026-03-30'* ]]
}

@test "the coach's promise for a step is among what they owe" {
  written 2026-03-30
  plan 2026-04-06 2026-05-22
  export COACH_TODAY=2026-04-14
  expect 0 coach status jordan --private --format json
  expect_json '[.[] | select(.command == "coach pip checkin jordan/2026-04-06 --given pair") | .due]' <<<'["2026-04-13"]'
}

@test "a promise without a name, in a step without one, is that of the person's coach" {
  written 2026-03-30
  plan 2026-04-06 2026-05-22
  sed -i -e '/^by: sam$/d' -e 's/who: sam, by/by/' "$steps/2026-04-06.yaml"
  export COACH_TODAY=2026-04-14
  expect 0 coach status jordan --private --format json
  expect_json '[.[] | select(.command | test("--given pair")) | .due]' <<<'["2026-04-13"]'
}

@test "close: the outcome and the day, and the list shows it with --all" {
  expect 2 coach pip close jordan
  expect 2 coach pip close jordan --outcome won
  expect 0 coach pip close jordan --outcome resolved --learned 'Smaller stories'
  tail -n 3 "$steps/2026-03-02.yaml" | diff - <(printf 'outcome: resolved\nclosed: 2026-03-30\nlearned: Smaller stories\n')
  expect 0 coach pip list
  [[ $stderr == *'hidden'* ]]
  expect 0 coach pip list --all --format csv --columns person,step,state,start,due,outcome
  expect_output <<<$'person,step,state,start,due,outcome\njordan,verbal,closed,2026-03-02,2026-03-27,resolved'
}

@test "close: what a step came to stays; once more is no change, something else is refused" {
  expect 0 coach pip close jordan --outcome continue --date 2026-03-27
  expect 0 coach pip close jordan/2026-03-02 --outcome continue --learned 'Smaller stories'
  expect_stderr <<<'jordan: verbal, continue on 2026-03-27'
  before=$(fingerprint)
  expect 0 coach pip close jordan/2026-03-02 --outcome continue --learned 'Smaller stories'
  expect_stderr <<<'jordan: verbal, continue on 2026-03-27, there already'
  expect 1 coach pip close jordan/2026-03-02 --outcome resolved
  [[ $stderr == *"'outcome' is continue already [C3]"* ]]
  expect 1 coach pip close jordan/2026-03-02 --outcome continue --learned 'Fewer stories'
  [[ $stderr == *"'learned' is Smaller stories already [C3]"* ]]
  diff - <(fingerprint) <<<"$before"
}

@test "acknowledge: read, agreed or not" {
  written 2026-03-30
  COACH_USER=jordan expect 0 coach pip acknowledge jordan
  tail -n 1 "$steps/2026-03-30.yaml" | diff - <(echo 'acknowledged: 2026-03-30')
}

@test "acknowledge: for somebody else with a reason, which is shown beside it" {
  written 2026-03-30
  expect 2 coach pip acknowledge jordan
  expect_stderr <<'END'
coach pip acknowledge: it is 'jordan' who has read it, and not 'sam'
  = help: where you enter it for them: --by jordan --on-behalf "REASON"
END
  expect 2 coach pip acknowledge jordan --by jordan
  expect 2 coach pip acknowledge jordan --by sam
  expect 0 coach pip acknowledge jordan --by jordan --on-behalf 'Read it together, on paper'
  tail -n 2 "$steps/2026-03-30.yaml" |
    diff - <(printf 'acknowledged: 2026-03-30\nacknowledged_on_behalf: Read it together, on paper\n')
  expect 0 coach check "$steps"
  expect 0 coach pip status jordan
  [[ $output == *'2026-03-30, entered on their behalf: Read it together, on paper'* ]]
  expect 0 coach pip list --format csv --columns step,acknowledged,acknowledged_on_behalf
  expect_output <<<$'step,acknowledged,acknowledged_on_behalf\nwritten,2026-03-30,"Read it together, on paper"'
  expect 0 coach person log jordan --private --format csv --columns by,what kind:step-acknowledged
  expect_output <<<$'by,what\njordan,"written (on behalf: Read it together, on paper)"'
}

@test "a step is never the team's" {
  mkdir -p people/jordan/support
  mv "$steps/2026-03-02.yaml" people/jordan/support/
  expect 1 coach check --format csv --columns rule,message people/jordan/support
  [[ $output == *"D8,\"a step of support is the pair's, and this lies where the team reads it\""* ]]
}

@test "a file by another name than its start, feedback and sessions that there are not" {
  sed -i 's/^start: .*/start: 2026-03-03/; s/^due: .*/&\nfacts: [2026-01-01-zoe]\ncoaching: [2026-01-02]/' "$steps/2026-03-02.yaml"
  expect 1 coach check --format csv --columns rule,message "$steps"
  [[ $output == *'D8,the name has another day than the start'* ]]
  [[ $output == *"D7,there is no feedback '2026-01-01-zoe'"* ]]
  [[ $output == *"D7,there is no session '2026-01-02'"* ]]
}

@test "a step that starts later is agreed on before, as the next one or by its name" {
  rm "$steps"/*
  put "$steps/2026-04-06.yaml" <<<$'step: verbal\nstart: 2026-04-06\ndue: 2026-04-27'
  expect 0 coach pip agree jordan --clear yes --achievable yes
  COACH_USER=jordan expect 0 coach pip agree jordan/2026-04 --clear yes --achievable yes
  grep -c 'date: 2026-03-30, hash' "$steps/2026-04-06.yaml" | diff - <(echo 2)
  expect 1 coach pip checkin jordan --going well
}

@test "what is nearly a word of a step or an outcome is asked about" {
  expect 2 coach pip open jordan --step writen
  expect_stderr <<<$'coach pip open: \'writen\' is no step\n  = help: did you mean \'written\'?'
  expect 2 coach pip close jordan --outcome resolvd
  expect_stderr <<<$'coach pip close: \'resolvd\' is no outcome\n  = help: did you mean \'resolved\'?'
}

@test "nobody opens a step for themselves, and HR is spoken to before it starts" {
  COACH_USER=jordan expect 2 coach pip open jordan --step verbal --due +3w
  [[ $stderr == *'a step is opened by whoever coaches, and not by jordan'* ]]
  expect 2 coach pip open jordan --step written --hr Pat --hr-date tomorrow
  [[ $stderr == *'is still to come'* ]]
  expect 2 coach pip open jordan --step written --hr Pat --start 2026-03-28
  [[ $stderr == *'HR is spoken to before a step starts, and this one starts on 2026-03-28'* ]]
  expect 2 coach pip open jordan --step written --hr Pat --review 2026-03-29
  [[ $stderr == *'a review before its start'* ]]
}

@test "steps are opened and closed by whoever coaches, and by nobody else" {
  mkdir -p people/zoe
  echo 'name: Zoe' >people/zoe/person.yaml
  for id in jordan zoe; do
    COACH_USER=$id expect 2 coach pip open jordan --step verbal --due +3w
    [[ $stderr == *"a step is opened by whoever coaches, and not by $id"*'--by sam'* ]]
    COACH_USER=$id expect 2 coach pip close jordan --outcome resolved
    [[ $stderr == *"a step is closed by whoever coaches, and not by $id"*'it is closed by sam'* ]]
  done
  expect 2 coach pip open jordan --step verbal --due +3w --by zoe
  echo 'coach: zoe' >>people/jordan/person.yaml
  COACH_USER=zoe expect 0 coach pip open jordan --step verbal --due +3w -n
  COACH_USER=zoe expect 0 coach pip close jordan --outcome resolved -n
  expect 0 coach pip close jordan --outcome resolved -n
}

@test "a check-in names who held it where that is not their coach, and is not the person's to note" {
  COACH_USER=jordan expect 2 coach pip checkin jordan --going Well
  expect_stderr <<'END'
coach pip checkin: a check-in is noted by whoever holds it, and not by jordan
  = help: sam notes it; your own words: coach review journal add
END
  mkdir -p people/zoe
  echo 'name: Zoe' >people/zoe/person.yaml
  COACH_USER=zoe expect 0 coach pip checkin jordan --going Well -n
  [[ $output == *'+with: [zoe]'* ]]
  expect 0 coach pip checkin jordan --going Well -n
  [[ $output != *'with:'* ]]
  echo 'coach: zoe' >>people/jordan/person.yaml
  expect 0 coach pip checkin jordan --going Well -n
  [[ $output == *'+with: [sam]'* ]]
}

@test "blanks are no reason, and nobody's name" {
  expect 2 coach pip open jordan --step pip --due +5w --hr Pat --target stories/incomplete=1 --override '  '
  [[ $stderr == *'an override needs its reason'* ]]
  expect 2 coach pip open jordan --step written --hr '  '
  [[ $stderr == *'talk to HR first'* ]]
  written 2026-03-30
  expect 2 coach pip acknowledge jordan --by jordan --on-behalf '  '
  sed -i 's/who: Pat Lee/who: " "/' "$steps/2026-03-30.yaml"
  echo 'override: {reason: "", date: 2026-03-30}' >>"$steps/2026-03-30.yaml"
  expect 1 coach check --rules D --format csv --columns rule,message "$steps"
  expect_output <<<$'rule,message\nD3,\' \' says nothing\nD3,\'\' says nothing'
}

@test "verbal has no gate: an override is of no use, and not noted" {
  expect 0 coach pip open jordan --step verbal --due +4w --override 'It is urgent'
  [[ $stderr == *'verbal has no gate before it: no override is noted'* ]]
  run ! grep override "$steps/2026-03-30.yaml"
}

@test "what a written step still lacks is said, and it is written all the same" {
  expect 0 coach pip open jordan --step written --hr Pat --expectation 'One story at a time' \
    --support 'Review by noon; who sam' --review +1w
  [[ $stderr == *"'written' without the consequence [P5]"* ]]
  [[ $stderr != *'without the expectation'* ]]
  [ -e "$steps/2026-03-30.yaml" ]
}

@test "with -n it is said as well, and nothing is written" {
  expect 0 open_step --step written --hr Pat --expectation 'One story at a time'
  [[ $stderr == *"'written' without the consequence [P5]"* ]]
  [ ! -e "$steps/2026-03-30.yaml" ]
}

@test "support of an earlier step is owed still, and can be given in a later one" {
  sed -i '/^due:/a support:\n  - {id: room, what: A quiet room, by: 2026-03-20}' "$steps/2026-03-02.yaml"
  written 2026-03-30
  expect 1 coach pip gate jordan
  [[ $output == *'promised for 2026-03-20 and not given yet: A quiet room'* ]]
  expect 0 coach pip checkin jordan --given room
  grep -q 'what: A quiet room, by: 2026-03-20, done: 2026-03-30}' "$steps/2026-03-02.yaml"
  expect 0 coach pip gate jordan
}

@test "support of a step that came to 'continue' is given by the command that is printed" {
  sed -i '/^due:/a support:\n  - {id: room, what: A quiet room, by: 2026-03-20}\noutcome: continue\nclosed: 2026-03-27' \
    "$steps/2026-03-02.yaml"
  expect 0 coach status jordan --private --format json
  expect_json '[.[] | select(.due == "2026-03-20") | .command]' <<<'["coach pip checkin jordan/2026-03-02 --given room"]'
  expect 0 coach pip checkin jordan/2026-03-02 --given room
  grep -q 'by: 2026-03-20, done: 2026-03-30}' "$steps/2026-03-02.yaml"
  expect 0 coach status jordan --private --format json
  expect_json '[.[] | select(.due == "2026-03-20") | .command]' <<<'[]'
}

@test "support by the same name in two steps: of the one that is named, else of the one that owes it" {
  sed -i '/^due:/a support:\n  - {id: pair, what: Pair on Mondays, by: 2026-03-20}' "$steps/2026-03-02.yaml"
  written 2026-03-30
  plan 2026-04-06 2026-05-22
  export COACH_TODAY=2026-04-14
  expect 0 coach status jordan --private --format json
  expect_json '[.[] | .command | select(. and test("given"))]' \
    <<<'["coach pip checkin jordan/2026-03-02 --given pair","coach pip checkin jordan/2026-04-06 --given pair"]'
  expect 0 coach pip checkin jordan/2026-03-02 --given pair
  expect_output <<<"$steps/2026-03-02.yaml"
  run ! grep done: "$steps/2026-04-06.yaml"
  sed -i 's/, done: 2026-04-14//' "$steps/2026-03-02.yaml"
  expect 0 coach pip checkin jordan --given pair
  expect_output <<<"$steps/2026-04-06.yaml"
  expect 0 coach pip checkin jordan --given pair
  expect_output <<<"$steps/2026-03-02.yaml"
  expect 2 coach pip checkin jordan/2026-03-30 --given pair
  expect_stderr <<<$'coach pip checkin: no support \'pair\' was promised to jordan for jordan/2026-03-30\n  = help: what was promised: coach pip status jordan/2026-03-30'
}

@test "a check-in is of the step that was open on its day" {
  coach pip close jordan --outcome continue --date 2026-03-27
  expect 1 coach pip checkin jordan --given room --going well
  [[ $stderr == *'jordan: no step is open'* ]]
  expect 1 coach pip checkin jordan/2026-03-02 --going well
  [[ $stderr == *'jordan/2026-03-02: closed on that day, and a check-in is of the step that is open'* ]]
  expect 0 coach pip checkin jordan/2026-03-02 --going well --date 2026-03-26
  expect_output <<<"$talks/2026-03-26.yaml"
}

@test "nothing is noted as given where the talk cannot be written" {
  written 2026-03-30
  plan 2026-04-06 2026-05-22
  export COACH_TODAY=2026-04-10
  before=$(fingerprint)
  expect 2 coach pip checkin jordan --going well --given pair --next soon
  diff - <(fingerprint) <<<"$before"
}

@test "the morning page: this week's check-in, the review, the end of the step" {
  written 2026-03-30
  sed -i 's/^expectation:/review: 2026-04-03\n&/' "$steps/2026-03-30.yaml"
  export COACH_TODAY=2026-04-01
  expect 0 coach status jordan --format json
  expect_json '[.[] | select(.command == "coach pip status jordan") | [.what, .due]]' \
    <<<'[["look at the written together","2026-04-03"]]'
  plan 2026-04-06 2026-05-22
  export COACH_TODAY=2026-04-07
  expect 0 coach status jordan --format json
  expect_json '[.[] | select(.command == "coach pip checkin jordan") | [.what, .due]]' \
    <<<"[[\"this week's check-in of the pip\",\"2026-04-12\"]]"
  checkin 2026-04-07
  expect 0 coach status jordan --format json
  expect_json '[.[] | select(.command == "coach pip checkin jordan")]' <<<'[]'
  COACH_TODAY=2026-05-18 coach status jordan --format json >rows.json
  jq -c '[.[] | select(.command == "coach pip gate jordan") | [.what, .due]]' rows.json |
    diff - <(echo '[["the pip ends: what is still to do?","2026-05-22"]]')
  expect 0 coach status jordan --as-of 2026-05-24 --format json
  expect_json '[.[] | select(.command == "coach pip close jordan --outcome OUTCOME") | .what]' \
    <<<'["say what the pip came to"]'
}

@test "a check-in that is planned for this week is owed already; one of January is not this week's" {
  written 2026-03-30
  plan 2026-04-06 2026-05-22
  export COACH_TODAY=2026-04-08
  put "$talks/2026-01-14.yaml" <<<$'kind: checkin\nstate: planned\nwith: sam'
  expect 0 coach status jordan --format json
  expect_json '[.[] | select(.command == "coach pip checkin jordan") | .due]' <<<'["2026-04-12"]'
  put "$talks/2026-04-06.yaml" <<<$'kind: checkin\nstate: planned\nwith: sam'
  expect 0 coach status jordan --format json
  expect_json '[.[] | select(.command == "coach pip checkin jordan") | .due]' <<<'[]'
}

@test "a person's own page asks for their agreement to a step" {
  written 2026-03-30
  COACH_USER=jordan expect 0 coach status me --format json
  expect_json '[.[] | select(.command == "coach pip agree jordan/2026-03-30") | .block]' <<<'["agreement"]'
}

@test "a person's own page begins with the step: days, targets, what is late, the check-in, to read" {
  written 2026-03-30
  plan 2026-04-06 2026-05-22
  export COACH_USER=jordan COACH_TODAY=2026-04-14
  expect 0 coach status me --format json
  expect_json '[.[] | select(.block == "step") | [.what, .command, .due]]' <<'END'
[["pip: 38 days left","coach pip status jordan",null],["stories/incomplete: no reading since 2026-04-06, target 1","coach pip status jordan",null],["promised to you, and late: Pair on the largest story each week (sam, by 2026-04-13)","coach pip status jordan",null],["this week's check-in of the pip","coach session prep jordan","2026-04-19"],["the pip is to be read","coach pip acknowledge jordan",null]]
END
  expect 0 coach status me
  [ "${lines[0]}" = 'My step of support' ]
  coach pip acknowledge jordan
  checkin 2026-04-14
  expect 0 coach status me --format json
  expect_json '[.[] | select(.block == "step") | .what | select(test("check-in|to be read"))]' <<<'[]'
}

@test "the page before a talk opens with the step" {
  written 2026-03-30
  plan 2026-04-06 2026-05-22
  COACH_TODAY=2026-04-07 expect 0 coach session prep jordan
  [[ $output == *'until 2026-05-22, 45 days left: Stories reach the end of their sprint'* ]]
}

@test "status of a step without an end, and on its last day" {
  written 2026-03-30
  expect 0 coach pip status jordan
  [[ $output == *'no end is set'* ]]
  expect 0 coach pip status jordan --as-of 2026-03-27
  [[ $output == *'ends today'* ]]
  expect 0 coach pip status jordan --as-of 2026-03-26
  [[ $output == *'1 day left'* ]]
}

@test "on a terminal without texts, the editor opens with the questions" {
  needs python3
  cat >editor <<'END'
#!/bin/sh
sed -i -e 's/^expectation: .*/&One story at a time/' -e 's/^consequence: .*/&A plan/' -e 's/^going: .*/&Well/' "$1"
END
  chmod +x editor
  export TERM=xterm EDITOR=$PWD/editor
  expect 0 python3 "$COACH_ROOT/tests/cli/terminal.py" 80 coach pip open jordan --step written --hr Pat </dev/null
  grep -qx 'expectation: One story at a time' "$steps/2026-03-30.yaml"
  grep -qx '# What follows if it is not reached?' "$steps/2026-03-30.yaml"
  [[ $stderr == *"'written' without the day on which both look at it [P5]"* ]]
  expect 0 python3 "$COACH_ROOT/tests/cli/terminal.py" 80 coach pip checkin jordan </dev/null
  grep -qx 'going: Well' "$talks/2026-03-30.yaml"
}

@test "what was decided later is not known on an earlier day" {
  written 2026-03-30
  echo 'override: {reason: The launch is in May, date: 2026-03-29}' >>"$steps/2026-03-30.yaml"
  expect 0 coach pip list --as-of 2026-03-28 --format json
  expect_json '[.[] | select(.step == "written") | [.state, .override, .hr]]' <<<'[["planned",null,null]]'
  expect 0 coach pip list --format json
  expect_json '[.[] | select(.step == "written") | [.state, .override, .hr]]' \
    <<<'[["open","The launch is in May","Pat Lee"]]'
  expect 0 coach pip status jordan/2026-03-30 --as-of 2026-03-28
  [[ $output != *'The launch is in May'* && $output != *'Pat Lee'* ]]
  expect 0 coach pip status jordan
  [[ $output == *'HR'*'Pat Lee'*'override'*'The launch is in May'* ]]
}

@test "support is the pair's: 'share' is no key of it" {
  echo 'share: team' >>"$steps/2026-03-02.yaml"
  expect 1 coach check "$steps"
  [[ $output == *"unknown key 'share'"* ]]
}
