# examples/quarter-end.sh: reviews, the last look at a goal, and the path, played with coach alone.

load helper
load team

# The story is played once, and each test looks at what it left.
setup_file() {
  coach_setup
  export STORY=$BATS_FILE_TMPDIR/acme
  sh "$COACH_ROOT/examples/quarter-end.sh" "$STORY" >"$BATS_FILE_TMPDIR/told" 2>&1
}

setup() {
  coach_setup
  export COACH_USER=sam COACH_TODAY=2026-04-03
  cd "$STORY"
}

# questions PERSON ANSWER: those that the gate answers so, as of the end of the quarter.
questions() {
  coach pip gate "$1" --as-of 2026-03-30 --format json 2>/dev/null |
    jq -r "[.[] | select(.answer == \"$2\") | .question] | unique | join(\" \")"
}

@test "it is told in the order of its days" {
  sed -n 's/^== \(.*\), [a-z]*: .*/\1/p' "$BATS_FILE_TMPDIR/told" >"$BATS_TEST_TMPDIR/days"
  (($(wc -l <"$BATS_TEST_TMPDIR/days") > 10))
  sort -c "$BATS_TEST_TMPDIR/days"
}

@test "whoever improved is recognised, and the gate is shut" {
  needs jq
  expect 1 coach pip gate ana --as-of 2026-03-30
  [[ $output == *'it improved: recognise it'*'The gate is shut'* ]]
  [ "$(questions ana no)" = not-improved ]
  expect 0 coach pip list person:ana --all --private --format csv --columns step,closed,outcome
  expect_output <<<$'step,closed,outcome\nverbal,2026-03-30,resolved'
  expect 0 coach feedback list person:ana --private --format csv --no-header --columns kind,given
  expect_output <<<$'redirecting,2026-03-16\nreinforcing,2026-03-30'
}

@test "where coaching has not helped all six hold, each by a file and a day" {
  needs jq
  expect 0 coach pip gate robin --as-of 2026-03-30
  [ "$(questions robin no)" = '' ]
  [ "$(questions robin yes)" = 'coaching documented expectations feedback not-improved support' ]
  [[ ${lines[-1]} == 'The gate is open. Talk to HR.' ]]
}

@test "the step behind the gate is agreed, with HR, and without an override" {
  expect 0 coach pip list person:robin step:written --private --format csv \
    --columns step,state,agreed,override,hr,hr_date,acknowledged
  expect_output <<'END'
step,state,agreed,override,hr,hr_date,acknowledged
written,open,yes,,Noor Haddad,2026-03-31,2026-04-02
END
}

@test "the review has its three parts, each by whose it is" {
  expect 0 coach review report jordan
  grep '^## ' <<<"$output" >"$BATS_TEST_TMPDIR/parts"
  diff - "$BATS_TEST_TMPDIR/parts" <<'END'
## The person
## Self: jordan, 2026-03-31
## Manager: sam, 2026-04-01
## Upward: jordan, 2026-03-31
## KPIs
## Evidence
END
}

@test "the goal that was reached is closed, and another keeps what it brought" {
  expect 0 coach goal list person:jordan --all --format csv --columns goal,state
  expect_output <<<$'goal,state\non-time,closed\non-time-keep,active'
  expect 0 coach review scorecard on-time-keep --format csv --columns keep,target
  expect_output <<<$'keep,target\nat-least 88,'
}

@test "what both say of skill and will makes a style, and a question where they differ" {
  expect 0 coach person task list --private --format csv --columns task,skill,coach_skill,style,differs
  expect_output <<'END'
task,skill,coach_skill,style,differs
lead-the-weekly-review,learning,able,guide,true
END
}

@test "the coach's own figures are what the files add up to" {
  needs jq
  expect 0 coach review coach --period 2026-Q1 --private --format json
  expect_json '[.[] | select(.figure == "sessions_held") | .value, .of]' \
    <<<"[$(ls private/people/*/sessions/2026-0[1-3]-* | wc -l | sed 's/.*/&,&/')]"
  expect_json '[.[] | select(.figure == "feedback_redirecting") | .value]' \
    <<<"[$(grep -l '^kind: redirecting' private/people/*/feedback/* | wc -l)]"
  expect_json '[.[] | select(.figure == "gate_overrides") | .value, .of]' <<<'[0,2]'
}

@test "no file of it has an error or a warning" {
  expect 0 coach check --format csv --no-header --columns severity
  [[ $output != *error* && $output != *warning* ]]
}

@test "in a teammate's clone there is nothing of the path, and no review" {
  cp -r "$STORY" "$BATS_TEST_TMPDIR/team"
  cd "$BATS_TEST_TMPDIR/team"
  git add --all
  git commit --quiet --message 'a quarter'
  git clone --quiet . ../clone
  [ -d private/people/robin/support ]
  [ ! -e ../clone/private ]
  refute grep -rqE 'Noor|stands still|decided later' ../clone --exclude-dir=.git
}
